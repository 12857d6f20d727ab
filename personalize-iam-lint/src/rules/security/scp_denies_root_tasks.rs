#![doc = include_str!("scp_denies_root_tasks.md")]

use personalize_iam_model::policy::PolicyKind;

use crate::document::Document;
use crate::facts::security::is_all_actions;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("scp-denies-root-tasks", Severity::Suggestion, include_str!("scp_denies_root_tasks.md"), check).off();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if document.kind != PolicyKind::Scp {
        return;
    }
    for statement in document.statements.iter().filter(|statement| !statement.allows()) {
        let all = !statement.not_action && statement.actions.iter().any(is_all_actions);
        let exempts = |key| statement.tests_of(key).next().is_some();
        if !all || !statement.is_on_everything() {
            continue;
        }
        if ["aws:PrincipalArn", "aws:PrincipalTag/", "aws:PrincipalAccount", "aws:userid"].into_iter().any(exempts) {
            continue;
        }
        let message = "everything is denied to everybody: nobody is left to repair the account";
        let help = "exempt a role for emergencies by the condition `\"ArnNotLike\": {\"aws:PrincipalArn\": \
            \"arn:aws:iam::*:role/break-glass\"}`";
        findings.push(findings.at_name(statement.element("Action"), message).help(help));
    }
}
