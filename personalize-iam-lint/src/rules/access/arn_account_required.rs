#![doc = include_str!("arn_account_required.md")]

use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog;

use crate::document::Document;
use crate::facts::access::arns;
use crate::finding::{Findings, Rule, Severity};
use crate::resource_patterns;

/// The rule.
pub const RULE: Rule =
    Rule::new("arn-account-required", Severity::Error, include_str!("arn_account_required.md"), check)
        .over(&["arn-resource-unknown-type"]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, resource, fields) in arns(document) {
        if !fields.account.is_empty() {
            continue;
        }
        let mut types = resource.types_by_resource.clone();
        if types.is_empty() {
            types = resource_patterns::types_by_resource(Fields { resource: "*", ..fields });
        }
        let [first, rest @ ..] = types.as_slice() else { continue };
        if !types.iter().flat_map(|t| t.arns).all(|one| one.account.is_variable()) {
            continue;
        }
        let of = if rest.is_empty() { first.to_string() } else { fields.service.to_owned() };
        let pointer = statement.resource_pointer(resource);
        // AWS lists no ARN of what it owns itself, such as its documents of AWS Systems Manager.
        if catalog::reviewed_service(fields.service).is_none() {
            findings
                .not_judged(pointer, format!("whether AWS owns resources like this one of `{of}`, without an account"));
            continue;
        }
        let message = format!("an ARN of `{of}` names its account, and this one leaves it out");
        findings.push(findings.at(pointer, message).help("write the account id before the resource, or `*` for each"));
    }
}
