//! Feeds `personalize_iam_fuzz::read_baseline`, whose documentation says what has to hold.
//!
//! ```text
//! cargo +nightly fuzz run read_baseline fuzz/corpus/read_baseline fuzz/seeds/read_baseline
//! ```
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| personalize_iam_fuzz::read_baseline(bytes));
