//! No bytes bring the reading of policies down, and what is read is read again once it is written.
//!
//! ```text
//! cargo +nightly fuzz run read_policy
//! ```
#![no_main]

use libfuzzer_sys::fuzz_target;
use personalize_iam_model::policy::{
    PolicyKind, decode, read, read_leniently, read_leniently_as, to_json, to_json_pretty,
};

fuzz_target!(|bytes: &[u8]| {
    let text = match decode(bytes) {
        Ok(text) => text,
        Err(error) => {
            assert!(error.problems().iter().all(|problem| problem.location.end <= bytes.len()));
            return;
        }
    };
    let reading = read_leniently(text);
    for problem in &reading.problems {
        assert!(text.get(problem.location.start..problem.location.end).is_some(), "{problem:?}");
    }
    for kind in PolicyKind::ALL {
        let of_kind = read_leniently_as(text, *kind);
        assert_eq!(of_kind.policy, reading.policy);
        assert!(of_kind.problems.len() >= reading.problems.len());
    }
    if let Ok(policy) = reading.into_result() {
        assert_eq!(read(&to_json(&policy)).as_ref(), Ok(&policy));
        assert_eq!(read(&to_json_pretty(&policy)).as_ref(), Ok(&policy));
    }
});
