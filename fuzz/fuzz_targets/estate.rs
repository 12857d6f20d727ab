//! Feeds `personalize_iam_fuzz::estate`, whose documentation says what has to hold.
//!
//! ```text
//! cargo +nightly fuzz run estate fuzz/corpus/estate fuzz/seeds/estate
//! ```
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| personalize_iam_fuzz::estate(bytes));
