//! Feeds `personalize_iam_fuzz::evaluate`, whose documentation says what has to hold.
//!
//! ```text
//! cargo +nightly fuzz run evaluate fuzz/corpus/evaluate fuzz/seeds/evaluate
//! ```
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| personalize_iam_fuzz::evaluate(bytes));
