//! Feeds `personalize_iam_fuzz::read_denied`, whose documentation says what has to hold.
//!
//! ```text
//! cargo +nightly fuzz run read_denied fuzz/corpus/read_denied fuzz/seeds/read_denied
//! ```
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| personalize_iam_fuzz::read_denied(bytes));
