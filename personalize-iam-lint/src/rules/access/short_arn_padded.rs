#![doc = include_str!("short_arn_padded.md")]

use personalize_iam_model::policy::PolicyKind;

use crate::document::{Document, quoted};
use crate::edit::Safety;
use crate::facts::access::rewrite;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("short-arn-padded", Severity::Warning, include_str!("short_arn_padded.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        for resource in &statement.resources {
            let colons = resource.text.bytes().filter(|byte| *byte == b':').count();
            if !resource.text.starts_with("arn:") || colons >= 5 {
                continue;
            }
            // Elsewhere the reader says that it is refused.
            let completed = document.kind.is_identity_based() && document.kind != PolicyKind::Session;
            if !completed && document.kind != PolicyKind::Scp {
                continue;
            }
            let text = format!("{}{}", resource.text, ":*".repeat(5 - colons));
            let pointer = statement.resource_pointer(resource);
            let message = format!("the ARN has {} of six fields; IAM puts `*` in place of the others", colons + 1);
            let fix = rewrite(document, &pointer, &text, Safety::ChangesMeaning);
            findings.push(
                findings.at(&pointer, message).help(format!("write {} if that is meant", quoted(&text))).fix(fix),
            );
        }
    }
}
