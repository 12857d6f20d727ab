#![doc = include_str!("ambiguous_star_prefix.md")]

use crate::document::{Document, quoted};
use crate::facts::access::arns;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("ambiguous-star-prefix", Severity::Suggestion, include_str!("ambiguous_star_prefix.md"), check).off();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, resource, fields) in arns(document) {
        let Some(before) = fields.resource.strip_suffix('*') else { continue };
        let name = before.rsplit(['/', ':']).next().unwrap_or_default();
        // `role*` is about the type's name: another rule's.
        let named = fields.service == "s3" || before.contains(['/', ':']);
        if !named || !name.ends_with(|c: char| c.is_ascii_alphanumeric()) {
            continue;
        }
        let message =
            format!("{} also matches every name that continues after {}", quoted(resource.text), quoted(name));
        let help = format!(
            "write {} for parts of that name, or the names in full",
            quoted(&format!("{}-*", resource.text.trim_end_matches('*')))
        );
        findings.push(findings.at(statement.resource_pointer(resource), message).help(help));
    }
}
