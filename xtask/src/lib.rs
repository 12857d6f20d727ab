//! The tasks that change or compare the spec, as a library so that tests can call them.

pub mod diff;
pub mod import;
pub mod regen;
