#![doc = include_str!("action_needs_star_resource.md")]

use crate::document::{Document, Findings};
use crate::finding::Severity;
use crate::rules::Rule;
use crate::rules::access::tell_starless;

/// The rule.
pub const RULE: Rule =
    Rule::new("action-needs-star-resource", Severity::Warning, include_str!("action_needs_star_resource.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    tell_starless(document, findings, |prefix| prefix != "personalize");
}
