//! Feeds `personalize_iam_fuzz::read_policy`, whose documentation says what has to hold.
//!
//! ```text
//! cargo +nightly fuzz run read_policy fuzz/corpus/read_policy fuzz/seeds/read_policy
//! ```
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| personalize_iam_fuzz::read_policy(bytes));
