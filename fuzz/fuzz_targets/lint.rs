//! No text brings the linter down, its findings stand in the text, and its fixes can be applied to it.
//!
//! ```text
//! cargo +nightly fuzz run lint
//! ```
#![no_main]

use libfuzzer_sys::fuzz_target;
use personalize_iam_lint::{Options, apply, lint};
use personalize_iam_model::policy::PolicyKind;

fuzz_target!(|input: (u8, &str)| {
    let (kind, text) = input;
    let mut options = Options::default();
    // One kind more than there are: it is guessed.
    options.kind = PolicyKind::ALL.get(usize::from(kind) % (PolicyKind::ALL.len() + 1)).copied();
    let report = lint(text, &options);
    for finding in &report.findings {
        assert!(text.get(finding.location.start..finding.location.end).is_some(), "{finding:?}");
        if let Some(fix) = &finding.fix {
            let (_, applied) = apply(text, &[fix]);
            assert_eq!(applied, 1, "{fix:?}");
        }
    }
});
