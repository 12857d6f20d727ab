#![doc = include_str!("arn_region_forbidden.md")]

use personalize_iam_model::arn::Fields;

use crate::document::{Document, quoted};
use crate::edit::Safety;
use crate::facts::access::{arn_of, arns, rewrite};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("arn-region-forbidden", Severity::Error, include_str!("arn_region_forbidden.md"), check).over(&[
        "arn-account-forbidden",
        "arn-region-unknown",
        "arn-account-format",
    ]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, resource, fields) in arns(document) {
        // A star also matches the empty field.
        if fields.region.bytes().all(|byte| byte == b'*') {
            continue;
        }
        let types = &resource.types_by_resource;
        let [first, ..] = types.as_slice() else { continue };
        if !types.iter().flat_map(|t| t.arns).all(|one| one.region.is_empty()) {
            continue;
        }
        let account =
            if types.iter().flat_map(|t| t.arns).all(|one| one.account.is_empty()) { "" } else { fields.account };
        let text = arn_of(Fields { region: "", account, ..fields });
        let pointer = statement.resource_pointer(resource);
        let message = format!("the ARN of `{first}` has no Region, and here it is {}", quoted(fields.region));
        let fix = rewrite(document, &pointer, &text, Safety::ChangesMeaning);
        findings.push(findings.at(pointer, message).help(format!("write {}", quoted(&text))).fix(fix));
    }
}
