#![doc = include_str!("date_value_invalid.md")]

use personalize_iam_eval::value::Instant;
use personalize_iam_model::catalog::ConditionKeyType;

use crate::document::{Document, quoted};
use crate::facts::condition::{plain_values, tests};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("date-value-invalid", Severity::Error, include_str!("date_value_invalid.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in
        tests(document).filter(|(_, _, operator)| operator.base.compares() == Some(ConditionKeyType::Date))
    {
        for (index, value) in plain_values(test).filter(|(_, value)| Instant::parse(value).is_none()) {
            let message = format!("{} is not a date, which `{operator}` compares", quoted(value));
            let help = crate::facts::condition::other_operator(test, operator)
                .unwrap_or_else(|| "write it by ISO 8601, such as `2026-12-31T23:59:59Z`".to_owned());
            findings.push(findings.at(statement.value_pointer(test, index), message).help(help));
        }
    }
}
