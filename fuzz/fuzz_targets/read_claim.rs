//! No text brings the reading of claims down, and what is read is read again as it is written.
//!
//! ```text
//! cargo +nightly fuzz run read_claim
//! ```
#![no_main]

use libfuzzer_sys::fuzz_target;
use personalize_iam_analysis::read_claim;

fuzz_target!(|text: &str| {
    if let Ok(claim) = read_claim(text) {
        let written = claim.to_string();
        assert_eq!(read_claim(&written).as_ref(), Ok(&claim), "{written}");
    }
});
