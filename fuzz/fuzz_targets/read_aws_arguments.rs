//! Feeds `personalize_iam_fuzz::read_aws_arguments`, whose documentation says what has to hold.
//!
//! ```text
//! cargo +nightly fuzz run read_aws_arguments fuzz/corpus/read_aws_arguments fuzz/seeds/read_aws_arguments
//! ```
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| personalize_iam_fuzz::read_aws_arguments(bytes));
