//! Feeds `personalize_iam_fuzz::read_grants`, whose documentation says what has to hold.
//!
//! ```text
//! cargo +nightly fuzz run read_grants fuzz/corpus/read_grants fuzz/seeds/read_grants
//! ```
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| personalize_iam_fuzz::read_grants(bytes));
