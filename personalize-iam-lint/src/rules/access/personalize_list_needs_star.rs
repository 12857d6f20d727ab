#![doc = include_str!("personalize_list_needs_star.md")]

use crate::document::{Document, Findings};
use crate::finding::Severity;
use crate::rules::Rule;
use crate::rules::access::tell_starless;

/// The rule.
pub const RULE: Rule =
    Rule::new("personalize-list-needs-star", Severity::Warning, include_str!("personalize_list_needs_star.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    tell_starless(document, findings, |prefix| prefix == "personalize");
}
