//! No text brings the reading of denials down.
//!
//! ```text
//! cargo +nightly fuzz run read_denied
//! ```
#![no_main]

use libfuzzer_sys::fuzz_target;
use personalize_iam_eval::AccessDenied;

fuzz_target!(|text: &str| {
    if let Ok(denied) = text.parse::<AccessDenied>() {
        let _ = (denied.claim.to_string(), denied.main_action(), denied.actions(), denied.catalog_operation());
    }
});
