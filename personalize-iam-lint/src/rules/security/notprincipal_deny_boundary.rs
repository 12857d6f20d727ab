#![doc = include_str!("notprincipal_deny_boundary.md")]

use personalize_iam_model::Effect;

use crate::document::Document;
use crate::finding::{Findings, Rule, Severity};
use crate::rules::security::notprincipal_deny_incomplete::incomplete;

/// The rule.
pub const RULE: Rule =
    Rule::new("notprincipal-deny-boundary", Severity::Warning, include_str!("notprincipal_deny_boundary.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in document.statements.iter().filter(|statement| statement.statement.effect == Effect::Deny) {
        let Some((_, true)) = statement.principals() else { continue };
        // That is graver, and has the same remedy.
        if incomplete(statement).is_some() {
            continue;
        }
        let message = "this also denies those that it lists, if they have a permissions boundary";
        let help = "write `\"Principal\": \"*\"` with a condition `\"ArnNotEquals\": {\"aws:PrincipalArn\": ...}` \
            that names the exceptions";
        findings.push(findings.at_name(statement.element("NotPrincipal"), message).help(help));
    }
}
