//! Feeds `personalize_iam_fuzz::trail`, whose documentation says what has to hold.
//!
//! ```text
//! cargo +nightly fuzz run trail fuzz/corpus/trail fuzz/seeds/trail
//! ```
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| personalize_iam_fuzz::trail(bytes));
