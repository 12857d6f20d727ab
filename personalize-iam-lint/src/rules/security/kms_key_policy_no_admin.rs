#![doc = include_str!("kms_key_policy_no_admin.md")]

use personalize_iam_model::policy::{PolicyKind, PrincipalType};

use crate::document::Document;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("kms-key-policy-no-admin", Severity::Warning, include_str!("kms_key_policy_no_admin.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if document.kind != PolicyKind::Key || document.statements.is_empty() {
        return;
    }
    // Whom a statement without a principal is meant for is not known.
    if document.statements.iter().any(|statement| statement.principals().is_none()) {
        return;
    }
    let managed = document.statements.iter().any(|statement| {
        let somebody = statement.names_everyone() || !statement.principal_values(PrincipalType::Aws).is_empty();
        statement.allows() && somebody && statement.covers_action("kms:PutKeyPolicy")
    });
    if !managed {
        let message = "nobody may change this key policy: the key can no longer be managed";
        let help = "add a statement that allows `kms:*` to the account, such as `\"Principal\": {\"AWS\": \
            \"arn:aws:iam::ACCOUNT-ID:root\"}`";
        findings.push(findings.at("", message).help(help));
    }
}
