#![doc = include_str!("key_policy_arn_resource.md")]

use personalize_iam_model::policy::PolicyKind;

use crate::document::{Document, quoted};
use crate::edit::Safety;
use crate::facts::access::rewrite;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("key-policy-arn-resource", Severity::Warning, include_str!("key_policy_arn_resource.md"), check)
        .over(&["resource-mismatch", "kms-alias-as-resource"]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if document.kind != PolicyKind::Key {
        return;
    }
    for statement in document.statements.iter().filter(|s| !s.is_on_everything()) {
        let Some(resource) = statement.resources.first() else { continue };
        let pointer = statement.resource_pointer(resource);
        let message = format!("in a key policy the key is `*`, and this is {}", quoted(resource.text));
        let fix = rewrite(document, &pointer, "*", Safety::ChangesMeaning).filter(|_| statement.resources.len() == 1);
        findings.push(findings.at(pointer, message).help("write `*`, which means this key").fix(fix));
    }
}
