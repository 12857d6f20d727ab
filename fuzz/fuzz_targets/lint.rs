//! Feeds `personalize_iam_fuzz::lint`, whose documentation says what has to hold.
//!
//! ```text
//! cargo +nightly fuzz run lint fuzz/corpus/lint fuzz/seeds/lint
//! ```
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| personalize_iam_fuzz::lint(bytes));
