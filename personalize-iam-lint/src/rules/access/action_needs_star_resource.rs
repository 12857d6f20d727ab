#![doc = include_str!("action_needs_star_resource.md")]

// `facts/access.rs` decides which statements these are.
use crate::document::Document;
use crate::facts::access::tell_starless;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("action-needs-star-resource", Severity::Warning, include_str!("action_needs_star_resource.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    tell_starless(document, findings, |prefix| prefix != "personalize");
}
