//! Feeds `personalize_iam_fuzz::read_settings`, whose documentation says what has to hold.
//!
//! ```text
//! cargo +nightly fuzz run read_settings fuzz/corpus/read_settings fuzz/seeds/read_settings
//! ```
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| personalize_iam_fuzz::read_settings(bytes));
