#![doc = include_str!("arn_service_case.md")]

use personalize_iam_model::arn::Fields;

use crate::document::{Document, quoted};
use crate::edit::Safety;
use crate::facts::access::{arn_of, arns, rewrite};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("arn-service-case", Severity::Error, include_str!("arn_service_case.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, resource, fields) in arns(document) {
        if !fields.service.bytes().any(|byte| byte.is_ascii_uppercase()) {
            continue;
        }
        let service = fields.service.to_ascii_lowercase();
        let pointer = statement.resource_pointer(resource);
        let message = format!(
            "the service {} of the ARN has upper-case letters, so it matches no resource",
            quoted(fields.service)
        );
        let text = arn_of(Fields { service: &service, ..fields });
        let fix = rewrite(document, &pointer, &text, Safety::ChangesMeaning);
        findings.push(findings.at(pointer, message).help(format!("write {}", quoted(&text))).fix(fix));
    }
}
