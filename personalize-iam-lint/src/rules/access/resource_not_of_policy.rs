#![doc = include_str!("resource_not_of_policy.md")]

use personalize_iam_model::arn::Fields;
use personalize_iam_model::policy::PolicyKind;

use crate::document::{Document, quoted};
use crate::facts::access::arns;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("resource-not-of-policy", Severity::Error, include_str!("resource_not_of_policy.md"), check)
        .over(&["resource-mismatch"]);

/// The service whose resources a kind of policy can speak of, and what these are.
fn owner(kind: PolicyKind) -> Option<(&'static str, &'static str)> {
    match kind {
        PolicyKind::Bucket => Some(("s3", "the bucket")),
        PolicyKind::Logs => Some(("logs", "the log groups of the account")),
        _ => None,
    }
}

/// Whether the resource is one of a service that the kind of policy has no say about.
pub(super) fn is_foreign(kind: PolicyKind, fields: Fields<'_>) -> bool {
    owner(kind).is_some_and(|(service, _)| !fields.service.contains(['*', '?']) && !fields.service.starts_with(service))
}

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    let Some((_, owner)) = owner(document.kind) else { return };
    let mut bucket: Option<&str> = None;
    for (statement, resource, fields) in arns(document) {
        let pointer = statement.resource_pointer(resource);
        if is_foreign(document.kind, fields) {
            let message =
                format!("{} is not a resource that {} can be about", quoted(resource.text), document.kind.title());
            findings.push(findings.at(pointer, message).help(format!("its statements are about {owner}")));
            continue;
        }
        let name = fields.resource.split('/').next().unwrap_or_default();
        if document.kind != PolicyKind::Bucket || !fields.account.is_empty() || name.contains(['*', '?', '$']) {
            continue;
        }
        match bucket {
            Some(first) if first != name => {
                let message =
                    format!("this is about the bucket {}, and the policy about {}", quoted(name), quoted(first));
                findings.push(
                    findings
                        .at(pointer, message)
                        .help("a bucket policy names its own bucket alone; write one policy a bucket"),
                );
            }
            Some(_) => {}
            None => bucket = Some(name),
        }
    }
}
