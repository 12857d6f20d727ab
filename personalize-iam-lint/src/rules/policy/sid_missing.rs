#![doc = include_str!("sid_missing.md")]

use crate::document::Document;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("sid-missing", Severity::Suggestion, include_str!("sid_missing.md"), check).off();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    // A single one needs no name.
    let all = document.statements.len();
    if all < 2 {
        return;
    }
    let mut without = document.statements.iter().filter(|view| view.statement.sid.is_none());
    let Some(first) = without.next() else { return };
    let message = match without.count() {
        0 => format!("one of the {all} statements has no `Sid`"),
        more => format!("{} of the {all} statements have no `Sid`", more + 1),
    };
    findings.push(findings.at(first.pointer(), message).help("name each statement by what it is for"));
}
