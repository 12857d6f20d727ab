#![doc = include_str!("number_value_invalid.md")]

use personalize_iam_eval::value::Number;
use personalize_iam_model::catalog::ConditionKeyType;

use crate::document::{Document, quoted};
use crate::facts::condition::{plain_values, tests};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("number-value-invalid", Severity::Error, include_str!("number_value_invalid.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in
        tests(document).filter(|(_, _, operator)| operator.base.compares() == Some(ConditionKeyType::Numeric))
    {
        for (index, value) in plain_values(test).filter(|(_, value)| Number::parse(value).is_none()) {
            let message = format!("{} is not a number, which `{operator}` compares", quoted(value));
            let help = crate::facts::condition::other_operator(test, operator).unwrap_or_else(|| {
                "write digits, with a sign and a decimal point if wanted, such as `3600`".to_owned()
            });
            findings.push(findings.at(statement.value_pointer(test, index), message).help(help));
        }
    }
}
