#![doc = include_str!("prefer_account_id_form.md")]

use personalize_iam_model::policy::PrincipalType;

use crate::document::{Document, quoted};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("prefer-account-id-form", Severity::Suggestion, include_str!("prefer_account_id_form.md"), check).off();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    let is_account = |text: &str| text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit());
    let mut seen_root = false;
    let mut first_id = None;
    for statement in &document.statements {
        for (value, pointer) in statement.principal_values(PrincipalType::Aws) {
            seen_root |= value.ends_with(":root");
            if is_account(value) {
                first_id = first_id.or(Some((value, pointer)));
            }
        }
    }
    if let Some((value, pointer)) = first_id.filter(|_| seen_root) {
        let message = format!("{} is an account's id, while others are ARNs of the root", quoted(value));
        let help = format!("write `arn:aws:iam::{value}:root`; it means the same");
        findings.push(findings.at(pointer, message).help(help));
    }
}
