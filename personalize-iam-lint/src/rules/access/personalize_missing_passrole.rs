#![doc = include_str!("personalize_missing_passrole.md")]

use crate::document::{ActionView, Document};
use crate::facts::access::{allows_somewhere, listed, verb};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new(
    "personalize-missing-passrole",
    Severity::Warning,
    include_str!("personalize_missing_passrole.md"),
    check,
);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if !document.grants_to_identity() {
        return;
    }
    let mut allowed = None;
    for statement in document.statements.iter().filter(|s| s.allows() && !s.not_action) {
        let named =
            |text: &str| !text.contains(['*', '?']) || text.to_ascii_lowercase().starts_with("personalize:create");
        let passes = |entry: &&ActionView<'_>| {
            // A dataset group takes a role only with a key of its own.
            let actions = entry.matches.iter().filter(|action| action.name != "CreateDatasetGroup");
            let mut dependent = actions.filter_map(|action| action.dependent_actions).flatten();
            let of_personalize = entry.service.is_some_and(|service| service.prefix == "personalize");
            of_personalize && named(entry.text) && dependent.any(|needed| needed.action == "iam:PassRole")
        };
        let entries: Vec<_> = statement.actions.iter().filter(passes).collect();
        let Some(first) = entries.first() else { continue };
        if *allowed.get_or_insert_with(|| allows_somewhere(document, "iam:PassRole")) {
            return;
        }
        let names = listed(entries.iter().map(|entry| entry.text));
        let message = format!(
            "{names} {} a role to Amazon Personalize, and nothing here allows `iam:PassRole`",
            verb(entries.len(), "hands", "hand")
        );
        let help = "allow `iam:PassRole` on the service role, with `iam:PassedToService` \
            `personalize.amazonaws.com`, unless another policy does";
        findings.push(findings.at(statement.action_pointer(first), message).help(help));
    }
}
