#![doc = include_str!("allow_all_actions.md")]

use crate::document::{Document, quoted};
use crate::facts::security::{is_all_actions, is_guarded, is_taken_back};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("allow-all-actions", Severity::Security, include_str!("allow_all_actions.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if !document.grants_to_identity() {
        return;
    }
    for statement in &document.statements {
        let all = statement.actions.iter().find(|entry| is_all_actions(entry));
        let (Some(all), true, false) = (all, statement.allows(), statement.not_action) else { continue };
        if statement.is_on_everything() || statement.not_resource || is_guarded(statement) {
            continue;
        }
        // An action that no `Deny` names: only one of nearly everything takes it away.
        if is_taken_back(document, statement, "any:Action") {
            continue;
        }
        let on = statement.resources.first().map(|resource| quoted(resource.text)).unwrap_or_default();
        let message = format!("every action is allowed on {on}, also those that hand it to others");
        let help = "list the actions that are needed, such as `personalize:GetRecommendations`";
        findings.push(findings.at(statement.action_pointer(all), message).help(help));
    }
}
