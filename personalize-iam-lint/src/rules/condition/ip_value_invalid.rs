#![doc = include_str!("ip_value_invalid.md")]

use personalize_iam_eval::value::Network;
use personalize_iam_model::catalog::ConditionKeyType;

use crate::document::{Document, quoted};
use crate::facts::condition::{plain_values, tests};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("ip-value-invalid", Severity::Error, include_str!("ip_value_invalid.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in
        tests(document).filter(|(_, _, operator)| operator.base.compares() == Some(ConditionKeyType::IpAddress))
    {
        for (index, value) in plain_values(test).filter(|(_, value)| Network::parse(value).is_none()) {
            let message =
                format!("{} is not an address or a range of addresses, which `{operator}` compares", quoted(value));
            let help = crate::facts::condition::other_operator(test, operator).unwrap_or_else(|| {
                "write an address or a range, such as `203.0.113.0/24` or `2001:db8::/32`".to_owned()
            });
            findings.push(findings.at(statement.value_pointer(test, index), message).help(help));
        }
    }
}
