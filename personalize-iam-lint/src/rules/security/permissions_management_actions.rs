#![doc = include_str!("permissions_management_actions.md")]

use personalize_iam_model::AccessLevel;

use crate::document::Document;
use crate::facts::security::{is_all_actions, is_taken_back, reached_on, some_of};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new(
    "permissions-management-actions",
    Severity::Suggestion,
    include_str!("permissions_management_actions.md"),
    check,
)
.off();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if !document.grants() {
        return;
    }
    for statement in document.statements.iter().filter(|statement| statement.allows() && !statement.not_action) {
        if statement.actions.iter().any(is_all_actions) {
            continue;
        }
        let found: Vec<_> = statement
            .actions
            .iter()
            .flat_map(|entry| entry.matches.iter().map(move |action| (entry, action)))
            .filter(|(_, action)| action.access_levels.contains(AccessLevel::PermissionsManagement))
            .filter(|(_, action)| reached_on(document, statement, action.full_name).is_some())
            .filter(|(_, action)| !is_taken_back(document, statement, action.full_name))
            .collect();
        let Some((first, _)) = found.first() else { continue };
        let names: Vec<&str> = found.iter().map(|(_, action)| action.full_name).collect();
        let message = format!("changes who may do what, by {}", some_of(&names));
        let help = "make sure that this is meant; give such actions in a policy of their own";
        findings.push(findings.at(statement.action_pointer(first), message).help(help));
    }
}
