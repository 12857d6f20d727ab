//! Feeds `personalize_iam_fuzz::read_published`, whose documentation says what has to hold.
//!
//! ```text
//! cargo +nightly fuzz run read_published fuzz/corpus/read_published fuzz/seeds/read_published
//! ```
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| personalize_iam_fuzz::read_published(bytes));
