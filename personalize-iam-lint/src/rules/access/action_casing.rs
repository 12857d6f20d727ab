#![doc = include_str!("action_casing.md")]

use crate::document::Document;
use crate::edit::{Fix, Safety};
use crate::facts::access::{listed, verb};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("action-casing", Severity::Suggestion, include_str!("action_casing.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        let other = statement.actions.iter().filter_map(|entry| match entry.matches.as_slice() {
            [only] if only.full_name != entry.text && only.full_name.eq_ignore_ascii_case(entry.text) => {
                Some((entry, only.full_name))
            }
            _ => None,
        });
        let other: Vec<_> = other.collect();
        let Some((first, _)) = other.first() else { continue };
        let names = listed(other.iter().map(|(entry, _)| entry.text));
        let canonical = listed(other.iter().map(|(_, name)| *name));
        let edits =
            other.iter().map(|(entry, name)| document.editor().replace_string(&statement.action_pointer(entry), name));
        let edits: Option<Vec<_>> = edits.collect();
        let fix = edits.map(|edits| Fix::new("write as AWS does", Safety::KeepsMeaning, edits));
        let message = format!("{names} {} in case from AWS's tables", verb(other.len(), "differs", "differ"));
        findings
            .push(findings.at(statement.action_pointer(first), message).help(format!("write {canonical}")).fix(fix));
    }
}
