//! Feeds `personalize_iam_fuzz::analyze`, whose documentation says what has to hold.
//!
//! ```text
//! cargo +nightly fuzz run analyze fuzz/corpus/analyze fuzz/seeds/analyze
//! ```
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| personalize_iam_fuzz::analyze(bytes));
