//! The tasks of this repository, as a library so that tests can call them.

pub mod bench;
pub mod diff;
pub mod import;
pub mod catalog;
pub mod regen;

/// The code of the README, compiled and run by the documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
