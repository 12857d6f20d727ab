#![doc = include_str!("resource_policy_escalation.md")]

use personalize_iam_model::arn::Fields;
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::policy::{PolicyKind, PrincipalType};

use crate::document::Document;
use crate::facts::security::{is_guarded, reached_on, some_of};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("resource-policy-escalation", Severity::Warning, include_str!("resource_policy_escalation.md"), check);

/// What changes who else may use a bucket.
const OF_BUCKETS: &[&str] =
    &["s3:DeleteBucketPolicy", "s3:PutBucketAcl", "s3:PutBucketOwnershipControls", "s3:PutBucketPolicy"];

/// What changes who else may use a key.
const OF_KEYS: &[&str] = &["kms:PutKeyPolicy"];

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    let actions = match document.kind {
        PolicyKind::Bucket => OF_BUCKETS,
        PolicyKind::Key => OF_KEYS,
        _ => return,
    };
    for statement in document.statements.iter().filter(|statement| statement.allows() && !is_guarded(statement)) {
        // Everyone is another rule's, and so is `NotAction`.
        if statement.names_everyone() || statement.not_action || !matches!(statement.principals(), Some((_, false))) {
            continue;
        }
        // Users and roles may be a key's administrators; a service never is.
        let service = !statement.principal_values(PrincipalType::Service).is_empty();
        if document.kind == PolicyKind::Key && !service {
            continue;
        }
        // These act on the bucket, not on its objects.
        let of_bucket = |fields: Fields<'_>| !fields.resource.contains('/');
        let bucket = document.kind == PolicyKind::Key
            || statement.resources.iter().any(|entry| entry.is_everything() || entry.fields.is_some_and(of_bucket));
        let reached =
            |action: &&str| statement.covers_action(action) && reached_on(document, statement, action).is_some();
        let found: Vec<&str> = actions.iter().copied().filter(reached).collect();
        if found.is_empty() || !bucket {
            continue;
        }
        let entry =
            statement.actions.iter().find(|entry| found.iter().any(|a| glob::matches(entry.text, a, Case::Ignored)));
        let pointer = entry.map_or_else(|| statement.action_element(), |entry| statement.action_pointer(entry));
        let message = format!("with {} these principals can give themselves, and others, everything", some_of(&found));
        let help = "list the actions on the data that are needed, and leave the policy to the account's administrators";
        findings.push(findings.at(pointer, message).help(help));
    }
}
