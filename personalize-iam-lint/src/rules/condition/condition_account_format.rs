#![doc = include_str!("condition_account_format.md")]

use personalize_iam_model::AccountId;
use personalize_iam_model::policy::BaseOperator;

use crate::document::{Document, quoted};
use crate::facts::condition::{has_wildcard, plain_values, tests};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("condition-account-format", Severity::Error, include_str!("condition_account_format.md"), check);

/// Keys whose values are accounts.
pub(crate) const KEYS: [&str; 7] = [
    "aws:PrincipalAccount",
    "aws:ResourceAccount",
    "aws:SourceAccount",
    "aws:SourceOwner",
    "aws:VpceAccount",
    "kms:CallerAccount",
    "s3:ResourceAccount",
];

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in tests(document) {
        let own = KEYS.iter().any(|key| key.eq_ignore_ascii_case(&test.test.key));
        if !own || operator.base == BaseOperator::Null {
            continue;
        }
        for (index, value) in plain_values(test) {
            let anonymous = value == "anonymous" && test.test.key.eq_ignore_ascii_case("aws:PrincipalAccount");
            if has_wildcard(value) || anonymous || AccountId::new(value).is_ok() {
                continue;
            }
            let digits: String = value.chars().filter(char::is_ascii_digit).collect();
            let only = value.chars().all(|c| c.is_ascii_digit() || c == '-' || c == ' ');
            let help = match digits.len() {
                12 if only => format!("write `\"{digits}\"`"),
                9..12 if only => format!("an account id has twelve digits: did you mean `\"{digits:0>12}\"`?"),
                _ => "an account id is twelve digits, in quotes".to_owned(),
            };
            let message = format!("{} is not an account id", quoted(value));
            findings.push(findings.at(statement.value_pointer(test, index), message).help(help));
        }
    }
}
