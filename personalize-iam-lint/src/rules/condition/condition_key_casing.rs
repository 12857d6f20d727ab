#![doc = include_str!("condition_key_casing.md")]

use crate::document::{Document, quoted};
use crate::edit::{Fix, Safety};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("condition-key-casing", Severity::Suggestion, include_str!("condition_key_casing.md"), check).off();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        for test in &statement.tests {
            let (Some(known), key) = (test.key, test.test.key.as_str()) else { continue };
            // The name of a tag keeps its case.
            let head = known.name.split_once("${").map_or(known.name, |(head, _)| head);
            let Some((written, rest)) = key.split_at_checked(head.len()) else { continue };
            if written == head || !written.eq_ignore_ascii_case(head) {
                continue;
            }
            let canonical = format!("{head}{rest}");
            let pointer = statement.test_pointer(test);
            let edit = document.editor().rename(&pointer, &canonical);
            let fix = edit.map(|edit| Fix::new(format!("write `{canonical}`"), Safety::KeepsMeaning, vec![edit]));
            let message = format!("AWS writes the condition key {} as `{head}{rest}`", quoted(key));
            findings.push(findings.at_name(pointer, message).help(format!("write `{canonical}`")).fix(fix));
        }
    }
}
