#![doc = include_str!("allow_inverted_only.md")]

use personalize_iam_model::catalog::KeyCategory;

use crate::document::{Document, TestView, quoted};
use crate::facts::condition::{is_always_there, keys_of_denies, operator, stops_nothing};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("allow-inverted-only", Severity::Security, include_str!("allow_inverted_only.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if !document.grants() {
        return;
    }
    let denied = keys_of_denies(document);
    for statement in document.statements.iter().filter(|statement| statement.allows()) {
        if !statement.tests.iter().all(stops_nothing) {
            continue;
        }
        let guard = statement.tests.iter().find(|test| {
            let inverted = operator(test).is_some_and(|it| it.base.is_negated() && it.qualifier.is_none());
            inverted && guards(test) && !denied.contains(&test.test.key.to_ascii_lowercase())
        });
        if let Some(test) = guard {
            let message = format!(
                "requests without {} pass `{}`, and no other condition stops them",
                quoted(&test.test.key),
                test.operator
            );
            let help =
                "say what is allowed with an operator that is not negated, or add `Null` with `\"false\"` for the key";
            findings.push(findings.at_name(statement.test_pointer(test), message).help(help));
        }
    }
}

/// Whether the key says who calls or from where, and is not in every request.
fn guards(test: &TestView<'_>) -> bool {
    let Some(key) = test.key else { return false };
    let category = matches!(key.category, Some(KeyCategory::Principal | KeyCategory::Session | KeyCategory::Network));
    category && !is_always_there(key.name)
}
