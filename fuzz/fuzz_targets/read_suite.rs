//! Feeds `personalize_iam_fuzz::read_suite`, whose documentation says what has to hold.
//!
//! ```text
//! cargo +nightly fuzz run read_suite fuzz/corpus/read_suite fuzz/seeds/read_suite
//! ```
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| personalize_iam_fuzz::read_suite(bytes));
