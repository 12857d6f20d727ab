#![doc = include_str!("resource_star.md")]

use crate::document::Document;
use crate::facts::security::{is_all_actions, is_guarded, reached_on, some_of, whole_service};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("resource-star", Severity::Suggestion, include_str!("resource_star.md"), check).off();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if !document.grants_to_identity() {
        return;
    }
    for statement in document.statements.iter().filter(|statement| statement.allows() && !statement.not_action) {
        // All actions of all services, or of one, are other rules'.
        let wide = statement.actions.iter().any(|entry| is_all_actions(entry) || whole_service(entry).is_some());
        let Some(star) = statement.resources.iter().find(|r| r.is_everything()).filter(|_| !statement.not_resource)
        else {
            continue;
        };
        if wide || is_guarded(statement) {
            continue;
        }
        let actions = statement.actions.iter().flat_map(|entry| &entry.matches);
        let limited = actions.filter(|action| action.has_resource_level_permissions());
        let names: Vec<&str> = limited
            .map(|action| action.full_name)
            .filter(|action| reached_on(document, statement, action).is_some())
            .collect();
        if !names.is_empty() {
            let message = format!("every resource, though {} can be limited to some", some_of(&names));
            let help = "name the resources; actions that take no resource go into a statement of their own";
            findings.push(findings.at(statement.resource_pointer(star), message).help(help));
        }
    }
}
