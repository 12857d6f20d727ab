#![doc = include_str!("redundant_action.md")]

use crate::document::Document;
use crate::facts::access::redundant;
use crate::finding::{Findings, Rule, Severity};
use crate::resource_patterns::Wide;

/// The rule.
pub const RULE: Rule = Rule::new("redundant-action", Severity::Suggestion, include_str!("redundant_action.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in document.statements.iter().filter(|statement| statement.actions.len() > 1) {
        let texts: Vec<&str> = statement.actions.iter().map(|entry| entry.text).collect();
        let wide = Wide::actions(texts.iter().copied());
        redundant(document, findings, &statement.action_element(), &texts, &wide);
    }
}
