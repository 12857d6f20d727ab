//! The decision: what the layers say, how they are combined, and which facts it depends on.
//!
//! In: compiled policies and a prepared request. Out: a [`Decision`](verdict::Decision); on demand the outcome of every
//! statement ([`evaluation`]), the short [`answer`], what is [`unknown`], and the formula for the analysis ([`symbolic`]).
//! Knows: all folders before it. No sentences are written here, but for what a misfit and an unknown fact are called.

pub(crate) mod verdict;
pub(crate) mod combine;
pub(crate) mod decide;
pub(crate) mod evaluation;
pub(crate) mod unknown;
pub(crate) mod answer;
pub(crate) mod misfit;
pub(crate) mod vacuous;
pub mod symbolic;
