//! Feeds `personalize_iam_fuzz::read_partial`, whose documentation says what has to hold.
//!
//! ```text
//! cargo +nightly fuzz run read_partial fuzz/corpus/read_partial fuzz/seeds/read_partial
//! ```
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| personalize_iam_fuzz::read_partial(bytes));
