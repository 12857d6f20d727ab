#![doc = include_str!("creategrant_unbounded.md")]

use personalize_iam_model::policy::PolicyKind;

use crate::document::Document;
use crate::facts::security::{is_all_actions, is_guarded, matches_action, reached_on, services_of, whole_service};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("creategrant-unbounded", Severity::Security, include_str!("creategrant_unbounded.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    let key = document.kind == PolicyKind::Key;
    if !key && !document.grants_to_identity() {
        return;
    }
    for statement in &document.statements {
        // A principal with all actions of the key needs no grant; `NotAction` is another rule's.
        let wide = statement.not_action
            || statement.actions.iter().any(|entry| is_all_actions(entry) || whole_service(entry).is_some());
        if !statement.allows() || wide || is_guarded(statement) {
            continue;
        }
        // An administrator who can write the key's policy, or everyone: other rules speak.
        if statement.covers_action("kms:PutKeyPolicy") || statement.names_everyone() {
            continue;
        }
        // A service makes grants for itself.
        if key && !services_of(statement).is_empty() {
            continue;
        }
        let Some(entry) = statement.actions.iter().find(|entry| matches_action(entry, "kms:CreateGrant")) else {
            continue;
        };
        if reached_on(document, statement, "kms:CreateGrant").is_none() {
            continue;
        }
        let message = "grants on the key can be made for anybody and any operation";
        let help = "add the condition `\"Bool\": {\"kms:GrantIsForAWSResource\": \"true\"}`, so that only \
            services of AWS make them on the caller's behalf";
        findings.push(findings.at(statement.action_pointer(entry), message).help(help));
    }
}
