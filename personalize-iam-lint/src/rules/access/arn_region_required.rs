#![doc = include_str!("arn_region_required.md")]

use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog;

use crate::document::Document;
use crate::facts::access::arns;
use crate::finding::{Findings, Rule, Severity};
use crate::resource_patterns;

/// The rule.
pub const RULE: Rule = Rule::new("arn-region-required", Severity::Error, include_str!("arn_region_required.md"), check)
    .over(&["arn-account-required", "arn-resource-unknown-type"]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, resource, fields) in arns(document) {
        if !fields.region.is_empty() {
            continue;
        }
        let mut types = resource.types_by_resource.clone();
        if types.is_empty() {
            types = resource_patterns::types_by_resource(Fields { resource: "*", ..fields });
        }
        let [first, rest @ ..] = types.as_slice() else { continue };
        if !types.iter().flat_map(|t| t.arns).all(|one| one.region.is_variable()) {
            continue;
        }
        let of = if rest.is_empty() { first.to_string() } else { fields.service.to_owned() };
        let pointer = statement.resource_pointer(resource);
        let message = format!("an ARN of `{of}` names its Region, and this one leaves it out");
        let finding = findings
            .at(pointer, message)
            .help("write the Region after the service, such as `eu-west-1`, or `*` for each");
        let is_reviewed = catalog::reviewed_service(fields.service).is_some();
        // What has no account either may be of AWS.
        if is_reviewed || !fields.account.is_empty() {
            findings.push(if is_reviewed { finding } else { findings.at_most(Severity::Warning, finding) });
        }
    }
}
