#![doc = include_str!("wildcard_without_like.md")]

use personalize_iam_model::catalog::ConditionKeyType;
use personalize_iam_model::policy::{BaseOperator, ConditionOperator};

use crate::document::{Document, quoted};
use crate::edit::{Fix, Safety};
use crate::facts::condition::{fitting, has_wildcard, rename_operator, tests};
use crate::finding::{Findings, Rule, Severity};
use crate::placeholder::placeholder;
use crate::rules::condition::string_like_on_arn_key::is_string_on_arn;

/// The rule.
pub const RULE: Rule =
    Rule::new("wildcard-without-like", Severity::Warning, include_str!("wildcard_without_like.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    use BaseOperator as B;
    for (statement, test, operator) in tests(document) {
        let like = match operator.base {
            B::StringEquals | B::StringEqualsIgnoreCase => B::StringLike,
            B::StringNotEquals | B::StringNotEqualsIgnoreCase => B::StringNotLike,
            _ => continue,
        };
        let to = if is_string_on_arn(test, operator) {
            fitting(operator, ConditionKeyType::Arn)
        } else {
            ConditionOperator { base: like, ..operator }
        };
        for (index, value) in test.test.values.iter().enumerate() {
            if !has_wildcard(value) || placeholder(value).is_some() {
                continue;
            }
            let message = format!("`{operator}` has no wildcards: it takes those of {} literally", quoted(value));
            let edit = rename_operator(document, statement, test, to);
            let fix = edit.map(|edit| Fix::new(format!("write `{to}`"), Safety::ChangesMeaning, vec![edit]));
            let finding = findings.at(statement.value_pointer(test, index), message);
            findings.push(if test.key.is_some_and(|key| key.sensitive) {
                // Patterns have no good use there.
                finding.help("write the ids")
            } else {
                finding.help(format!("write `{to}`, or `${{*}}` and `${{?}}` for the characters themselves")).fix(fix)
            });
        }
    }
}
