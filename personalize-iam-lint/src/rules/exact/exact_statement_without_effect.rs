#![doc = include_str!("exact_statement_without_effect.md")]

use crate::document::{Document, What};
use crate::facts::proofs::{covering, leave_out, s_of};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new(
    "exact-statement-without-effect",
    Severity::Suggestion,
    include_str!("exact_statement_without_effect.md"),
    check,
)
.exact();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for fact in document.exact().iter().filter(|fact| fact.what == What::Statement) {
        let Some(statement) = document.statements.get(fact.statement) else { continue };
        let (others, first) = covering(document, &fact.because);
        let message =
            format!("the statement changes nothing: {others} decide{} all that it is about", s_of(&fact.because));
        let fix = leave_out("remove the statement", document.editor().remove(&statement.pointer()));
        let finding = findings.at(statement.pointer(), message).help("leave it out").fix(fix);
        findings.push(finding.related(first, "it is decided here"));
    }
}
