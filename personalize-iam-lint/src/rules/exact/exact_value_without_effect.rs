#![doc = include_str!("exact_value_without_effect.md")]

use crate::document::{Document, What, quoted};
use crate::facts::proofs::leave_out;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("exact-value-without-effect", Severity::Suggestion, include_str!("exact_value_without_effect.md"), check)
        .exact();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for fact in document.exact() {
        let (What::Value(index, value), Some(statement)) = (fact.what, document.statements.get(fact.statement)) else {
            continue;
        };
        let Some(test) = statement.tests.get(index) else { continue };
        let Some(text) = test.test.values.get(value) else { continue };
        let pointer = statement.value_pointer(test, value);
        let message =
            format!("{} changes nothing: the rest of the statement decides the same without it", quoted(text));
        let fix = leave_out("remove it", document.editor().remove(&pointer));
        findings.push(findings.at(pointer, message).help("remove it").fix(fix));
    }
}
