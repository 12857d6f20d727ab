#![doc = include_str!("region_star.md")]

use std::collections::BTreeMap;

use crate::document::Document;
use crate::facts::access::{arns, listed};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("region-star", Severity::Suggestion, include_str!("region_star.md"), check).off();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    let mut starred: BTreeMap<usize, Vec<(&str, String)>> = BTreeMap::new();
    for (statement, resource, fields) in arns(document) {
        let regional = resource.types.iter().flat_map(|t| t.arns).any(|one| one.region.is_variable());
        if statement.allows() && fields.region == "*" && regional {
            let entry = (resource.text, statement.resource_pointer(resource));
            starred.entry(statement.index).or_default().push(entry);
        }
    }
    for entries in starred.into_values() {
        let Some((_, pointer)) = entries.first() else { continue };
        let verb = if entries.len() == 1 { "reaches" } else { "reach" };
        let message = format!("{} {verb} into every Region", listed(entries.iter().map(|(text, _)| *text)));
        findings.push(findings.at(pointer, message).help("write the Region where the resources are"));
    }
}
