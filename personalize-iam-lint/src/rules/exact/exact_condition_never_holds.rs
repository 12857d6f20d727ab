#![doc = include_str!("exact_condition_never_holds.md")]

use crate::document::{Document, What, quoted};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("exact-condition-never-holds", Severity::Warning, include_str!("exact_condition_never_holds.md"), check)
        .exact();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for fact in document.exact() {
        let (What::Never(index), Some(statement)) = (fact.what, document.statements.get(fact.statement)) else {
            continue;
        };
        let Some(test) = statement.tests.get(index) else { continue };
        let effect = if statement.allows() { "allows" } else { "denies" };
        let key = test.test.key.as_str();
        let (what, help) = if statement.tests_of(key).count() > 1 {
            (format!("the conditions on {} never hold together", quoted(key)), "correct or remove one of them")
        } else {
            (
                format!("the condition on {} holds for none of these resources", quoted(key)),
                "name resources and values that go together, or leave the statement out",
            )
        };
        let message = format!("{what}, so that the statement {effect} nothing");
        findings.push(findings.at_name(statement.test_pointer(test), message).help(help));
    }
}
