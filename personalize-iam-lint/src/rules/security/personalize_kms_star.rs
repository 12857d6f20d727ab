#![doc = include_str!("personalize_kms_star.md")]

use crate::document::Document;
use crate::facts::security::{
    gives, is_all_actions, is_guarded, is_one_of, is_personalize_service_role, matches_action, on_all, reached_on,
    whole_service,
};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("personalize-kms-star", Severity::Security, include_str!("personalize_kms_star.md"), check);

const KEY: &str = "arn:aws:kms:eu-west-1:111122223333:key/any";

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if !is_personalize_service_role(document) {
        return;
    }
    for statement in document.statements.iter().filter(|statement| !is_guarded(statement)) {
        if !statement.allows() || statement.not_action || statement.actions.iter().any(is_all_actions) {
            continue;
        }
        let is_kms = |service| is_one_of(service, &["kms"]);
        let whole = statement.actions.iter().find(|entry| whole_service(entry).is_some_and(is_kms));
        // With every resource, all actions of KMS are another rule's.
        let reached = || reached_on(document, statement, "kms:PutKeyPolicy").is_some();
        if let Some(whole) = whole.filter(|_| !statement.is_on_everything() && reached()) {
            let message = "the role of Amazon Personalize has every action on the key, also to delete it and to \
                give it away";
            let help = "list `kms:Decrypt`, `kms:DescribeKey`, `kms:GenerateDataKey` and `kms:ListGrants`";
            findings.push(findings.at(statement.action_pointer(whole), message).help(help));
            continue;
        }
        let use_of_keys = ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey", "kms:CreateGrant"];
        let used = use_of_keys.iter().find_map(|action| {
            let entry = statement.actions.iter().find(|entry| matches_action(entry, action) && whole.is_none())?;
            Some((entry, *action))
        });
        let Some((entry, action)) = used else { continue };
        if on_all(statement, KEY).is_some_and(|key| gives(document, action, &key, &[])) {
            let message = format!("the role of Amazon Personalize has `{action}` with every key");
            let help = "name the key of the data in `Resource`, such as \
                `arn:aws:kms:eu-west-1:111122223333:key/KEY-ID`";
            findings.push(findings.at(statement.action_pointer(entry), message).help(help));
        }
    }
}
