#![doc = include_str!("exact_action_without_effect.md")]

use crate::document::{Document, What, quoted};
use crate::facts::proofs::{covering, leave_out, s_of};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new(
    "exact-action-without-effect",
    Severity::Suggestion,
    include_str!("exact_action_without_effect.md"),
    check,
)
.exact();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for fact in document.exact() {
        let (What::Action(index), Some(statement)) = (fact.what, document.statements.get(fact.statement)) else {
            continue;
        };
        let Some(action) = statement.actions.get(index) else { continue };
        let (others, first) = covering(document, &fact.because);
        let pointer = statement.action_pointer(action);
        let message =
            format!("{} changes nothing here: {others} decide{} it", quoted(action.text), s_of(&fact.because));
        let fix = leave_out("remove it", document.editor().remove(&pointer));
        findings.push(findings.at(pointer, message).help("remove it").fix(fix).related(first, "it is decided here"));
    }
}
