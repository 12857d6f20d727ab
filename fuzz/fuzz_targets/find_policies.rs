//! Feeds `personalize_iam_fuzz::find_policies`, whose documentation says what has to hold.
//!
//! ```text
//! cargo +nightly fuzz run find_policies fuzz/corpus/find_policies fuzz/seeds/find_policies
//! ```
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| personalize_iam_fuzz::find_policies(bytes));
