#![doc = include_str!("use_resource_account_guard.md")]

use personalize_iam_model::glob;

use crate::document::{Document, quoted};
use crate::facts::security::is_guarded;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("use-resource-account-guard", Severity::Suggestion, include_str!("use_resource_account_guard.md"), check)
        .off();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if !document.grants_to_identity() {
        return;
    }
    for statement in document.statements.iter().filter(|statement| statement.allows() && !statement.not_resource) {
        let pattern = statement.resources.iter().find(|resource| {
            let fields = resource.fields.filter(|fields| fields.service == "s3" && fields.account.is_empty());
            let bucket = fields.and_then(|fields| fields.resource.split('/').next());
            // Every bucket is another rule's.
            bucket.is_some_and(|bucket| glob::has_wildcard(bucket) && !bucket.bytes().all(|b| b == b'*'))
        });
        if let Some(resource) = pattern.filter(|_| !is_guarded(statement)) {
            let message = format!("{} also matches buckets that others may make", quoted(resource.text));
            let help = "name the bucket, or add the condition `\"StringEquals\": {\"aws:ResourceAccount\": \
                \"${aws:PrincipalAccount}\"}`";
            findings.push(findings.at(statement.resource_pointer(resource), message).help(help));
        }
    }
}
