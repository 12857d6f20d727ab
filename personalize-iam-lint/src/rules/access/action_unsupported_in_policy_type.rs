#![doc = include_str!("action_unsupported_in_policy_type.md")]

use personalize_iam_model::catalog::Action;
use personalize_iam_model::glob;
use personalize_iam_model::policy::PolicyKind;

use crate::document::{ActionView, Document};
use crate::facts::access::listed;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new(
    "action-unsupported-in-policy-type",
    Severity::Error,
    include_str!("action_unsupported_in_policy_type.md"),
    check,
)
.over(&["resource-mismatch", "action-needs-star-resource"]);

/// What a trust policy can allow.
///
/// Source: IAM User Guide, "IAM roles", "Pass session tags in AWS STS"; Service Authorization Reference, AWS STS.
const OF_TRUST: &[&str] = &[
    "sts:AssumeRole",
    "sts:AssumeRoleWithSAML",
    "sts:AssumeRoleWithWebIdentity",
    "sts:SetContext",
    "sts:SetSourceIdentity",
    "sts:TagSession",
];

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    let (fits, help): (fn(&ActionView<'_>) -> bool, _) = match document.kind {
        PolicyKind::RoleTrust => {
            (is_of_trust, "a trust policy says who may assume the role; its other policies say what the role may do")
        }
        PolicyKind::Bucket => (
            is_of_bucket,
            "only actions of Amazon S3 on buckets and objects; the others belong in an identity-based policy",
        ),
        PolicyKind::Key => {
            (is_of_key, "only actions of AWS KMS on keys; the others belong in an identity-based policy")
        }
        PolicyKind::Logs => {
            (is_of_logs, "only actions of CloudWatch Logs; the others belong in an identity-based policy")
        }
        _ => return,
    };
    for statement in document.statements.iter().filter(|statement| !statement.not_action) {
        // A name that the service does not have is another mistake.
        let odd = |action: &&ActionView<'_>| {
            let unknown = action.service.is_some() && action.matches.is_empty();
            !unknown && action.text.contains(':') && !fits(action)
        };
        let odd: Vec<_> = statement.actions.iter().filter(odd).collect();
        let Some(first) = odd.first() else { continue };
        let names = listed(odd.iter().map(|action| action.text));
        let message = format!("{names} cannot be used in {}", document.kind.title());
        findings.also.extend(odd.iter().map(|action| statement.action_pointer(action)));
        findings.push(findings.at(statement.action_pointer(first), message).help(help));
    }
}

/// The part before the colon, in lower case.
fn prefix(action: &ActionView<'_>) -> String {
    action.text.split_once(':').map(|(prefix, _)| prefix.to_ascii_lowercase()).unwrap_or_default()
}

fn is_of_trust(action: &ActionView<'_>) -> bool {
    action.matches.iter().any(|action| OF_TRUST.contains(&action.full_name)) || glob::has_wildcard(&prefix(action))
}

fn is_of_bucket(action: &ActionView<'_>) -> bool {
    let on_bucket = action.matches.iter().any(|action| {
        action.resources.iter().any(|resource| matches!(resource.resource_type.name, "bucket" | "object"))
    });
    // Of directory buckets and other kinds the catalog knows nothing.
    prefix(action).starts_with("s3") && (on_bucket || action.matches.is_empty()) || glob::has_wildcard(&prefix(action))
}

fn is_of_key(action: &ActionView<'_>) -> bool {
    let on_key = |action: &&&Action| action.resources.iter().any(|resource| resource.resource_type.name == "key");
    action.matches.iter().any(|action| on_key(&action)) || glob::has_wildcard(&prefix(action))
}

fn is_of_logs(action: &ActionView<'_>) -> bool {
    let prefix = prefix(action);
    prefix == "logs" || glob::has_wildcard(&prefix)
}
