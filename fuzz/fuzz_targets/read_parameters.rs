//! Feeds `personalize_iam_fuzz::read_parameters`, whose documentation says what has to hold.
//!
//! ```text
//! cargo +nightly fuzz run read_parameters fuzz/corpus/read_parameters fuzz/seeds/read_parameters
//! ```
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| personalize_iam_fuzz::read_parameters(bytes));
