#![doc = include_str!("condition_multivalue_without_set_operator.md")]

use personalize_iam_model::catalog;
use personalize_iam_model::policy::BaseOperator;

use crate::document::{Document, quoted};
use crate::facts::condition::tests;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new(
    "condition-multivalue-without-set-operator",
    Severity::Error,
    include_str!("condition_multivalue_without_set_operator.md"),
    check,
);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in tests(document) {
        let multivalued = test.key.is_some_and(|key| key.multivalued);
        if !multivalued || operator.qualifier.is_some() || operator.base == BaseOperator::Null {
            continue;
        }
        if catalog::reviewed_condition_key(&test.test.key).is_none() {
            let key = quoted(&test.test.key);
            findings.not_judged(statement.test_pointer(test), format!("whether a request has several values of {key}"));
            continue;
        }
        let message =
            format!("a request can have several values of {}, and `{operator}` compares one", quoted(&test.test.key));
        let help = format!(
            "write `ForAnyValue:{operator}` if one of them has to match, `ForAllValues:{operator}` if all have to"
        );
        findings.push(findings.at_name(statement.test_pointer(test), message).help(help));
    }
}
