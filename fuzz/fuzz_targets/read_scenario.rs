//! Feeds `personalize_iam_fuzz::read_scenario`, whose documentation says what has to hold.
//!
//! ```text
//! cargo +nightly fuzz run read_scenario fuzz/corpus/read_scenario fuzz/seeds/read_scenario
//! ```
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| personalize_iam_fuzz::read_scenario(bytes));
