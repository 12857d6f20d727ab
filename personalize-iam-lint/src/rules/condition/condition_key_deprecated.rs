#![doc = include_str!("condition_key_deprecated.md")]

use crate::document::{Document, quoted};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("condition-key-deprecated", Severity::Warning, include_str!("condition_key_deprecated.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        for test in statement.tests.iter().filter(|test| test.key.is_some_and(|key| key.deprecated)) {
            let message = format!("AWS no longer documents the condition key {}", quoted(&test.test.key));
            let finding = findings.at_name(statement.test_pointer(test), message);
            findings
                .push(finding.help("use `aws:SourceAccount` for calls of services, `aws:PrincipalAccount` for others"));
        }
    }
}
