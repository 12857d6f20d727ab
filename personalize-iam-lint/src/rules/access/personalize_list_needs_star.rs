#![doc = include_str!("personalize_list_needs_star.md")]

use crate::document::Document;
use crate::facts::access::tell_starless;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("personalize-list-needs-star", Severity::Warning, include_str!("personalize_list_needs_star.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    tell_starless(document, findings, |prefix| prefix == "personalize");
}
