//! The tasks of this repository, as a library so that tests can call them.

pub mod bench;
pub mod diff;
pub mod import;
pub mod regen;
