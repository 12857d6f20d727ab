#![doc = include_str!("redundant_resource.md")]

use crate::document::Document;
use crate::facts::access::redundant;
use crate::finding::{Findings, Rule, Severity};
use crate::resource_patterns::Wide;

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
