//! The evaluator measured against its peers, on one workload, in one run: `cargo xtask bench`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a measurement stops where it cannot go on"
)]

// In reading order: each module uses those before it.
pub mod case;
pub mod timing;
pub mod engine;
pub mod workload;
pub mod measure;
pub mod cold;
pub mod instructions;
pub mod loading;
pub mod worst;
pub mod report;
pub mod plot;
