#![doc = include_str!("s3_prefix_in_negative_context.md")]

use personalize_iam_model::policy::BaseOperator;

use crate::document::Document;
use crate::facts::condition::operator;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new(
    "s3-prefix-in-negative-context",
    Severity::Security,
    include_str!("s3_prefix_in_negative_context.md"),
    check,
);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        for test in statement.tests_of("s3:prefix") {
            let Some(operator) = operator(test).filter(|operator| operator.base != BaseOperator::Null) else {
                continue;
            };
            if operator.base.is_negated() != statement.allows() {
                continue;
            }
            let message = "a listing of a shorter prefix, or of none, shows the objects that this is to hide";
            let help = "allow the prefixes that may be listed, with `StringLike` or `StringEquals` in an `Allow`";
            findings.push(findings.at_name(statement.test_pointer(test), message).help(help));
        }
    }
}
