//! The evaluator measured against its peers, on one workload, in one run: `cargo xtask bench`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a measurement stops where it cannot go on"
)]

pub mod cold;
pub mod engine;
pub mod instructions;
pub mod loading;
pub mod measure;
pub mod plot;
pub mod report;
pub mod workload;
pub mod worst;
