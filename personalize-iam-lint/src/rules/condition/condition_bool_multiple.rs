#![doc = include_str!("condition_bool_multiple.md")]

use personalize_iam_model::policy::BaseOperator;

use crate::document::{Document, quoted};
use crate::facts::condition::tests;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("condition-bool-multiple", Severity::Error, include_str!("condition_bool_multiple.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in tests(document) {
        if matches!(operator.base, BaseOperator::Bool | BaseOperator::Null) && test.test.values.len() > 1 {
            let message =
                format!("`{operator}` takes one value, and {} has {}", quoted(&test.test.key), test.test.values.len());
            findings.push(
                findings.at(statement.test_pointer(test), message).help("keep one of `\"true\"` and `\"false\"`"),
            );
        }
    }
}
