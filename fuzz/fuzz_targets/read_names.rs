//! Feeds `personalize_iam_fuzz::read_names`, whose documentation says what has to hold.
//!
//! ```text
//! cargo +nightly fuzz run read_names fuzz/corpus/read_names fuzz/seeds/read_names
//! ```
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| personalize_iam_fuzz::read_names(bytes));
