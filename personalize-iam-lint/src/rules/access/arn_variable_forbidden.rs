#![doc = include_str!("arn_variable_forbidden.md")]

use personalize_iam_model::policy::Version;

use crate::document::{Document, quoted};
use crate::finding::{Findings, Rule, Severity};
use crate::resource_patterns;

/// The rule.
pub const RULE: Rule =
    Rule::new("arn-variable-forbidden", Severity::Warning, include_str!("arn_variable_forbidden.md"), check).over(&[
        "arn-account-format",
        "arn-resource-unknown-type",
        "resource-crosses-fields",
    ]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        for resource in &statement.resources {
            let early = resource.fields.is_some() && resource_patterns::fields(resource.text).is_none();
            // Elsewhere it is text in any field.
            if !early || document.policy.version != Some(Version::V2012_10_17) {
                continue;
            }
            // `${AWS::AccountId}` is a template's, of which another rule tells.
            let variable = resource.text.split_once("${").and_then(|(_, rest)| rest.split_once('}'));
            let Some((name, _)) = variable.filter(|(name, _)| !name.contains("::")) else { continue };
            let message = format!(
                "{} is before the fifth colon of the ARN, where IAM takes it literally",
                quoted(&format!("${{{name}}}"))
            );
            let help = "write the value or `*` there, and limit it by a condition such as `aws:ResourceAccount`";
            findings.push(findings.at(statement.resource_pointer(resource), message).help(help));
        }
    }
}
