#![doc = include_str!("adjacent_stars.md")]

use crate::document::{Document, quoted};
use crate::edit::Safety;
use crate::facts::access::rewrite;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("adjacent-stars", Severity::Suggestion, include_str!("adjacent_stars.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        let actions = statement.actions.iter().map(|entry| (entry.text, statement.action_pointer(entry)));
        let resources = statement.resources.iter().map(|entry| (entry.text, statement.resource_pointer(entry)));
        for (text, pointer) in actions.chain(resources).filter(|(text, _)| text.contains("**")) {
            let mut shorter = String::with_capacity(text.len());
            for c in text.chars() {
                if c != '*' || !shorter.ends_with('*') {
                    shorter.push(c);
                }
            }
            // `${*}` is a star that is meant.
            let safety = if text.contains('$') { Safety::ChangesMeaning } else { Safety::KeepsMeaning };
            let fix = rewrite(document, &pointer, &shorter, safety);
            let message = "adjacent stars match what one star matches";
            findings.push(findings.at(&pointer, message).help(format!("write {}", quoted(&shorter))).fix(fix));
        }
    }
}
