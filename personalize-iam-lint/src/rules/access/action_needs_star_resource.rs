#![doc = include_str!("action_needs_star_resource.md")]

use personalize_iam_model::Effect;

use crate::document::{Document, Findings};
use crate::finding::Severity;
use crate::rules::Rule;
use crate::rules::access::{listed, names_of, starless, verb, write_star};

/// The rule.
pub const RULE: Rule =
    Rule::new("action-needs-star-resource", Severity::Warning, include_str!("action_needs_star_resource.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, mut entries) in starless(document, Effect::Allow) {
        entries.retain(|entry| entry.service.is_some_and(|service| service.prefix != "personalize"));
        let Some(first) = entries.first() else { continue };
        let names = names_of(&entries);
        let message = format!(
            "{} cannot be limited to resources: with an ARN {} nothing",
            listed(names.iter().copied()),
            verb(names.len(), "it allows", "they allow")
        );
        let finding = findings.at(statement.action_pointer(first), message);
        let help = if entries.len() == statement.actions.len() {
            "write `*` as the resource"
        } else {
            "move it into a statement of its own, with the resource `*`"
        };
        findings.push(finding.help(help).fix(write_star(document, statement, &entries)));
    }
}
