#![doc = include_str!("redundant_resource.md")]

use crate::document::{Document, Findings};
use crate::finding::Severity;
use crate::fit::Wide;
use crate::rules::Rule;
use crate::rules::access::redundant;

/// The rule.
pub const RULE: Rule =
    Rule::new("redundant-resource", Severity::Suggestion, include_str!("redundant_resource.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in document.statements.iter().filter(|statement| statement.resources.len() > 1) {
        let texts: Vec<&str> = statement.resources.iter().map(|entry| entry.text).collect();
        let wide = Wide::resources(texts.iter().copied());
        redundant(document, findings, &statement.resource_element(), &texts, &wide);
    }
}
