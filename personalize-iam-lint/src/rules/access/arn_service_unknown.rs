#![doc = include_str!("arn_service_unknown.md")]

use personalize_iam_model::arn::Fields;
use personalize_iam_model::{catalog, prefixes};

use crate::document::{Document, quoted};
use crate::edit::Safety;
use crate::facts::access::{arn_of, arns, rewrite};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("arn-service-unknown", Severity::Error, include_str!("arn_service_unknown.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, resource, fields) in arns(document) {
        let service = fields.service;
        // Services that look like none of the known ones may well exist.
        let odd = service.contains(['*', '?']) || service.bytes().any(|byte| byte.is_ascii_uppercase());
        if odd || prefixes::is_known(service) {
            continue;
        }
        // A few ARNs have another name than the service's prefix.
        if catalog::resource_types_of(service).flat_map(|t| t.arns).any(|one| one.service.fixed() == Some(service)) {
            continue;
        }
        let Some(meant) = prefixes::meant(service) else { continue };
        let pointer = statement.resource_pointer(resource);
        let text = arn_of(Fields { service: meant, ..fields });
        let fix = rewrite(document, &pointer, &text, Safety::ChangesMeaning);
        let message = format!("AWS has no service {} in ARNs", quoted(service));
        findings.push(findings.at(pointer, message).help(format!("did you mean {}?", quoted(&text))).fix(fix));
    }
}
