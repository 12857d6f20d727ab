#![doc = include_str!("allow_ifexists.md")]

use personalize_iam_model::catalog::KeyCategory;
use personalize_iam_model::policy::ConditionOperator;

use crate::document::{Document, TestView, quoted};
use crate::edit::{Fix, Safety};
use crate::facts::condition::{is_always_there, keys_of_denies, operator, rename_operator, stops_nothing};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("allow-ifexists", Severity::Security, include_str!("allow_ifexists.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if !document.grants() {
        return;
    }
    let denied = keys_of_denies(document);
    for statement in document.statements.iter().filter(|statement| statement.allows()) {
        if !statement.tests.iter().all(stops_nothing) {
            continue;
        }
        for test in statement.tests.iter().filter(|test| guards(test)) {
            let Some(operator) = operator(test) else { continue };
            if !operator.if_exists || operator.base.is_negated() || denied.contains(&test.test.key.to_ascii_lowercase())
            {
                continue;
            }
            let plain = ConditionOperator { if_exists: false, ..operator };
            let message = format!(
                "requests without {} pass `{operator}`, and no other condition stops them",
                quoted(&test.test.key)
            );
            let edit = rename_operator(document, statement, test, plain);
            let fix = edit.map(|edit| Fix::new(format!("write `{plain}`"), Safety::ChangesMeaning, vec![edit]));
            let help = format!("write `{plain}`, or add a condition that needs its key");
            findings.push(findings.at_name(statement.test_pointer(test), message).help(help).fix(fix));
        }
    }
}

/// Whether the condition guards: where its key is not in every request, and what has no such key is not meant.
fn guards(test: &TestView<'_>) -> bool {
    let Some(key) = test.key else { return false };
    let of_tags = ["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys", "iam:PassedToService"];
    !of_tags.contains(&key.name) && key.category != Some(KeyCategory::Resource) && !is_always_there(key.name)
}
