#![doc = include_str!("variable_in_bool.md")]

use personalize_iam_model::policy::BaseOperator;

use crate::document::{Document, quoted};
use crate::facts::condition::tests;
use crate::finding::{Findings, Rule, Severity};
use crate::placeholder::placeholder;

/// The rule.
pub const RULE: Rule = Rule::new("variable-in-bool", Severity::Warning, include_str!("variable_in_bool.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in tests(document).filter(|(_, _, operator)| operator.base == BaseOperator::Bool) {
        for (index, value) in test.test.values.iter().enumerate() {
            if value.contains("${") && placeholder(value).is_none() {
                let message =
                    format!("whether `{operator}` takes the policy variable {} is not certain", quoted(value));
                let finding = findings.at(statement.value_pointer(test, index), message);
                findings.push(finding.help("write `\"true\"` or `\"false\"`, or compare as strings"));
            }
        }
    }
}
