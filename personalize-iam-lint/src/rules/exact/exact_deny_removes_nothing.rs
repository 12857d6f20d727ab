#![doc = include_str!("exact_deny_removes_nothing.md")]

use crate::document::Document;
use crate::facts::proofs::idle_denies;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("exact-deny-removes-nothing", Severity::Suggestion, include_str!("exact_deny_removes_nothing.md"), check)
        .exact()
        .off();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for index in idle_denies(document) {
        let Some(statement) = document.statements.get(index) else { continue };
        let message = "the statement takes nothing away from what this policy allows";
        let help = "correct what it is about; if it is meant for what other policies allow, leave it";
        findings.push(findings.at(statement.element("Effect"), message).help(help));
    }
}
