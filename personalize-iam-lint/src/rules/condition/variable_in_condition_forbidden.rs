#![doc = include_str!("variable_in_condition_forbidden.md")]

use personalize_iam_model::catalog::ConditionKeyType;

use crate::document::{Document, quoted};
use crate::facts::condition::tests;
use crate::finding::{Findings, Rule, Severity};
use crate::placeholder::placeholder;

/// The rule.
pub const RULE: Rule = Rule::new(
    "variable-in-condition-forbidden",
    Severity::Error,
    include_str!("variable_in_condition_forbidden.md"),
    check,
);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    use ConditionKeyType::{Arn, Bool, String};
    for (statement, test, operator) in tests(document) {
        let key = test.test.key.as_str();
        if key.contains("${") && placeholder(key).is_none() {
            let message = format!("a condition key has no policy variables, and {} has one", quoted(key));
            let finding = findings.at_name(statement.test_pointer(test), message);
            findings.push(finding.help("write one condition for each key; only values can hold variables"));
        }
        if matches!(operator.base.compares(), Some(String | Arn | Bool)) {
            continue;
        }
        for (index, value) in test.test.values.iter().enumerate() {
            if !value.contains("${") || placeholder(value).is_some() {
                continue;
            }
            let message = format!("`{operator}` has no policy variables, so {} is taken literally", quoted(value));
            let finding = findings.at(statement.value_pointer(test, index), message);
            findings.push(finding.help("only operators on strings and ARNs take policy variables; write the value"));
        }
    }
}
