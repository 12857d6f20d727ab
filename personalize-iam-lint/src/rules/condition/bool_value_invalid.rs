#![doc = include_str!("bool_value_invalid.md")]

use personalize_iam_eval::value::read_bool;
use personalize_iam_model::policy::BaseOperator;

use crate::document::{Document, quoted};
use crate::facts::condition::{plain_values, tests};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("bool-value-invalid", Severity::Error, include_str!("bool_value_invalid.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in
        tests(document).filter(|(_, _, operator)| matches!(operator.base, BaseOperator::Bool | BaseOperator::Null))
    {
        for (index, value) in plain_values(test).filter(|(_, value)| read_bool(value).is_none()) {
            let message = format!("{} is not a boolean, which `{operator}` compares", quoted(value));
            let help = crate::facts::condition::other_operator(test, operator)
                .unwrap_or_else(|| "write `\"true\"` or `\"false\"`".to_owned());
            findings.push(findings.at(statement.value_pointer(test, index), message).help(help));
        }
    }
}
