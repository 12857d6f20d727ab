#![doc = include_str!("allow_star_star.md")]

use crate::document::Document;
use crate::facts::security::{gives, is_all_actions, is_guarded};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("allow-star-star", Severity::Security, include_str!("allow_star_star.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if !document.grants_to_identity() {
        return;
    }
    for statement in &document.statements {
        let all = statement.actions.iter().find(|entry| is_all_actions(entry));
        let (Some(all), true, false) = (all, statement.allows(), statement.not_action) else { continue };
        // An action that no `Deny` names: only one of nearly everything takes it away.
        let given = || gives(document, "any:Action", "arn:aws:any:eu-west-1:111122223333:any", &[]);
        if statement.is_on_everything() && !is_guarded(statement) && given() {
            let message = "every action on every resource is allowed: a principal with this policy is an administrator";
            let help = "list the actions and resources that are needed; for an administrator keep AWS's own \
                policy `AdministratorAccess`";
            findings.push(findings.at(statement.action_pointer(all), message).help(help));
        }
    }
}
