#![doc = include_str!("deny_specific_on_listless.md")]

use personalize_iam_model::Effect;

use crate::document::Document;
use crate::facts::access::{listed, names_of, starless, write_star};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("deny-specific-on-listless", Severity::Security, include_str!("deny_specific_on_listless.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, entries) in starless(document, Effect::Deny) {
        let Some(first) = entries.first() else { continue };
        let names = names_of(&entries);
        let message = format!(
            "{} cannot be limited to resources: with an ARN {} nothing",
            listed(names.iter().copied()),
            "this denies"
        );
        let finding = findings.at(statement.action_pointer(first), message);
        let help = if entries.len() == statement.actions.len() {
            "write `*` as the resource"
        } else {
            "deny it in its own statement, with the resource `*`"
        };
        findings.push(finding.help(help).fix(write_star(document, statement, &entries)));
    }
}
