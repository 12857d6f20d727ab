//! Feeds `personalize_iam_fuzz::read_claim`, whose documentation says what has to hold.
//!
//! ```text
//! cargo +nightly fuzz run read_claim fuzz/corpus/read_claim fuzz/seeds/read_claim
//! ```
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| personalize_iam_fuzz::read_claim(bytes));
