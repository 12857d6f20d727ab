#![doc = include_str!("allow_service_star.md")]

use crate::document::{Document, quoted};
use crate::facts::security::{gives, is_all_actions, is_guarded, is_one_of, whole_service};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("allow-service-star", Severity::Security, include_str!("allow_service_star.md"), check);

/// Services that keep access, keys, data and trails, with the actions that matter: if a `Deny` takes away all of these,
/// the rest is harmless.
const SERVICES: &[(&str, &[&str], &str)] = &[
    ("iam", IAM, "a principal with this policy can give itself any permission"),
    (
        "kms",
        &["kms:Decrypt", "kms:PutKeyPolicy", "kms:ScheduleKeyDeletion"],
        "keys can be used, given away and deleted",
    ),
    ("logs", &["logs:DeleteLogGroup", "logs:GetLogEvents"], "logs can be read, changed and deleted"),
    (
        "s3",
        &["s3:DeleteObject", "s3:GetObject", "s3:PutBucketPolicy"],
        "buckets can be read, changed, opened and deleted",
    ),
    ("sts", &["sts:AssumeRole"], "every role that trusts the account can be assumed"),
];

const IAM: &[&str] =
    &["iam:AttachRolePolicy", "iam:CreateAccessKey", "iam:CreatePolicyVersion", "iam:PassRole", "iam:PutUserPolicy"];

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if !document.grants_to_identity() {
        return;
    }
    for statement in &document.statements {
        if !statement.allows() || statement.not_action || !statement.is_on_everything() || is_guarded(statement) {
            continue;
        }
        if statement.actions.iter().any(is_all_actions) {
            continue;
        }
        let whole = statement.actions.iter().find_map(|entry| {
            let service = whole_service(entry)?;
            let (_, actions, means) = SERVICES.iter().find(|(name, ..)| is_one_of(service, &[name]))?;
            actions.iter().any(|action| gives(document, action, "*", &[])).then_some((entry, means))
        });
        if let Some((entry, means)) = whole {
            let message = format!("{} on every resource: {means}", quoted(entry.text));
            let help = "list the actions and resources that are needed";
            findings.push(findings.at(statement.action_pointer(entry), message).help(help));
        }
    }
}
