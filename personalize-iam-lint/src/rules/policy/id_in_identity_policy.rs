#![doc = include_str!("id_in_identity_policy.md")]

use crate::document::Document;
use crate::edit::{Fix, Safety};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("id-in-identity-policy", Severity::Warning, include_str!("id_in_identity_policy.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if document.policy.id.is_none() || !document.kind.is_identity_based() {
        return;
    }
    // Nothing is decided by the id of a policy.
    let edit = document.editor().remove("/Id");
    let fix = edit.map(|edit| Fix::new("remove `Id`", Safety::KeepsMeaning, vec![edit]));
    let message = format!("`Id` is not meant for {}", document.kind.title());
    findings.push(findings.at_name("/Id", message).help("remove it").fix(fix));
}
