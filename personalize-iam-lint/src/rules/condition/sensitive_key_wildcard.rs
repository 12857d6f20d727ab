#![doc = include_str!("sensitive_key_wildcard.md")]

use personalize_iam_eval::value::VariableText;
use personalize_iam_model::policy::BaseOperator;

use crate::document::{Document, quoted};
use crate::facts::condition::{has_patterns, has_wildcard, tests, variables};
use crate::finding::{Findings, Rule, Severity};
use crate::placeholder::placeholder;

/// The rule.
pub const RULE: Rule =
    Rule::new("sensitive-key-wildcard", Severity::Error, include_str!("sensitive_key_wildcard.md"), check)
        .over(&["redundant-star-condition"]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in tests(document) {
        if !test.key.is_some_and(|key| key.sensitive) || operator.base == BaseOperator::Null {
            continue;
        }
        for (index, value) in test.test.values.iter().enumerate().filter(|(_, value)| placeholder(value).is_none()) {
            let key = quoted(&test.test.key);
            let (message, help) = if has_patterns(operator.base) && has_wildcard(value) {
                let help = if value == "*" {
                    "write the ids; to test that the key is present, use `Null`"
                } else {
                    "write the ids"
                };
                (format!("{} is a pattern, which has no good use for {key}", quoted(value)), help)
            } else if let Some(variable) = variables(value).iter().find(|found| is_of_caller(found.variable.as_ref())) {
                let message = format!("{} lets the request itself say which {key} passes", quoted(variable.shown()));
                (message, "write the ids, or use a variable of another account, organization or network")
            } else {
                continue;
            };
            findings.push(findings.at(statement.value_pointer(test, index), message).help(help));
        }
    }
}

/// Whether a variable's value is chosen by who makes the call: tags of the request, names of sessions.
fn is_of_caller(variable: Option<&VariableText>) -> bool {
    let Some(VariableText::Key(key)) = variable else { return false };
    let key = key.to_ascii_lowercase();
    key.starts_with("aws:requesttag/")
        || matches!(key.as_str(), "aws:referer" | "aws:useragent" | "sts:rolesessionname")
}
