#![doc = include_str!("mfa_ifexists_allow.md")]

use personalize_iam_eval::value::read_bool;
use personalize_iam_model::policy::{BaseOperator, ConditionOperator};

use crate::document::Document;
use crate::edit::{Fix, Safety};
use crate::facts::condition::{keys_of_denies, operator, rename_operator, requires_key};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("mfa-ifexists-allow", Severity::Security, include_str!("mfa_ifexists_allow.md"), check)
        .over(&["allow-ifexists"]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    const KEY: &str = "aws:MultiFactorAuthPresent";
    let denied = keys_of_denies(document);
    if !document.grants() || denied.contains(&KEY.to_ascii_lowercase()) {
        return;
    }
    for statement in document.statements.iter().filter(|statement| statement.allows()) {
        for test in statement.tests_of(KEY) {
            let Some(operator) = operator(test).filter(|operator| operator.base == BaseOperator::Bool) else {
                continue;
            };
            let asks = test.test.values.iter().any(|value| read_bool(value) == Some(true));
            if !operator.if_exists || !asks || requires_key(statement, KEY) {
                continue;
            }
            let plain = ConditionOperator { if_exists: false, ..operator };
            let message =
                "callers with long-term access keys need no second factor: they have no `aws:MultiFactorAuthPresent`";
            let edit = rename_operator(document, statement, test, plain);
            let fix = edit.map(|edit| Fix::new("write `Bool`", Safety::ChangesMeaning, vec![edit]));
            findings.push(findings.at_name(statement.test_pointer(test), message).help("write `Bool`").fix(fix));
        }
    }
}
