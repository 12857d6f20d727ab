#![doc = include_str!("empty_sid.md")]

use crate::document::Document;
use crate::edit::{Fix, Safety};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("empty-sid", Severity::Suggestion, include_str!("empty_sid.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in document.statements.iter().filter(|view| view.statement.sid.as_deref() == Some("")) {
        let pointer = statement.element("Sid");
        let edit = document.editor().remove(&pointer);
        let fix = edit.map(|edit| Fix::new("remove `Sid`", Safety::KeepsMeaning, vec![edit]));
        let help = "give the statement a name, or remove `Sid`";
        findings.push(findings.at(pointer, "the sid is empty").help(help).fix(fix));
    }
}
