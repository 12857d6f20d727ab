#![doc = include_str!("exact_resource_without_effect.md")]

use crate::document::{Document, What, quoted};
use crate::facts::proofs::{covering, leave_out, s_of};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new(
    "exact-resource-without-effect",
    Severity::Suggestion,
    include_str!("exact_resource_without_effect.md"),
    check,
)
.exact();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for fact in document.exact() {
        let (What::Resource(index), Some(statement)) = (fact.what, document.statements.get(fact.statement)) else {
            continue;
        };
        let Some(resource) = statement.resources.get(index) else { continue };
        let (others, first) = covering(document, &fact.because);
        let pointer = statement.resource_pointer(resource);
        let message = format!(
            "{} changes nothing here: {others} decide{} all actions of the statement on it",
            quoted(resource.text),
            s_of(&fact.because)
        );
        let fix = leave_out("remove it", document.editor().remove(&pointer));
        findings.push(findings.at(pointer, message).help("remove it").fix(fix).related(first, "it is decided here"));
    }
}
