#![doc = include_str!("dangling_unique_id.md")]

use personalize_iam_model::policy::PrincipalType;

use crate::document::{Document, quoted};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("dangling-unique-id", Severity::Warning, include_str!("dangling_unique_id.md"), check);

/// What the beginning of a unique id stands for.
///
/// Source: IAM User Guide, "IAM identifiers".
const KINDS: &[(&str, &str)] = &[("AIDA", "user"), ("AROA", "role")];

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        for (value, pointer) in statement.principal_values(PrincipalType::Aws) {
            let is_id = value.len() >= 16 && value.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
            let kind = KINDS.iter().find(|(beginning, _)| is_id && value.starts_with(beginning));
            let Some((_, kind)) = kind else { continue };
            let message = format!("{} is the id of a {kind} that was deleted", quoted(value));
            let help = format!(
                "remove it, or write the ARN of the {kind} that took its place: one of the same \
                name is another {kind}"
            );
            findings.push(findings.at(pointer, message).help(help));
        }
    }
}
