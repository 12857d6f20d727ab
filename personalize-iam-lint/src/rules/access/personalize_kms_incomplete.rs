#![doc = include_str!("personalize_kms_incomplete.md")]

use personalize_iam_model::policy::PolicyKind;

use crate::document::{Document, StatementView};
use crate::facts::access::{for_service, listed};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("personalize-kms-incomplete", Severity::Warning, include_str!("personalize_kms_incomplete.md"), check);

/// What Amazon Personalize needs of a key: the role in its policy, the last one in the key policy alone.
///
/// Source: Amazon Personalize Developer Guide, "Giving Amazon Personalize permission to use your AWS KMS key".
const NEEDED: &[&str] = &["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey", "kms:ListGrants", "kms:CreateGrant"];

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    let statements = for_service(document);
    let needed = match document.kind {
        PolicyKind::Key => NEEDED,
        _ => NEEDED.get(..4).unwrap_or(NEEDED),
    };
    let covered = |action: &&&str| statements.iter().any(|statement| statement.covers_action(action));
    let missing: Vec<&str> = needed.iter().filter(|action| !covered(action)).copied().collect();
    let uses = |statement: &&&StatementView<'_>| {
        statement.actions.iter().any(|entry| entry.service.is_some_and(|service| service.prefix == "kms"))
    };
    let Some(first) = statements.iter().find(uses).filter(|s| !s.not_action && !missing.is_empty()) else { return };
    let message = format!("Amazon Personalize also needs {} to use the key", listed(missing.iter().copied()));
    findings.push(findings.at(first.action_element(), message).help(format!("add `{}`", missing.join("`, `"))));
}
