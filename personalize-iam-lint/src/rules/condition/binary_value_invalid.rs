#![doc = include_str!("binary_value_invalid.md")]

use personalize_iam_eval::value::read_base64;
use personalize_iam_model::policy::BaseOperator;

use crate::document::{Document, quoted};
use crate::facts::condition::{plain_values, tests};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("binary-value-invalid", Severity::Error, include_str!("binary_value_invalid.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in
        tests(document).filter(|(_, _, operator)| operator.base == BaseOperator::BinaryEquals)
    {
        for (index, value) in plain_values(test).filter(|(_, value)| read_base64(value).is_none()) {
            let message = format!("{} is not Base64, which `{operator}` compares", quoted(value));
            let help = crate::facts::condition::other_operator(test, operator)
                .unwrap_or_else(|| "encode the bytes as standard Base64 with padding".to_owned());
            findings.push(findings.at(statement.value_pointer(test, index), message).help(help));
        }
    }
}
