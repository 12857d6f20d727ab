#![doc = include_str!("arn_account_forbidden.md")]

use personalize_iam_model::arn::Fields;

use crate::document::{Document, quoted};
use crate::edit::Safety;
use crate::facts::access::{arn_of, arns, rewrite};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("arn-account-forbidden", Severity::Error, include_str!("arn_account_forbidden.md"), check)
        .over(&["arn-account-format"]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, resource, fields) in arns(document) {
        if fields.account.bytes().all(|byte| byte == b'*') {
            continue;
        }
        let types = &resource.types_by_resource;
        let [first, ..] = types.as_slice() else { continue };
        if !types.iter().flat_map(|t| t.arns).all(|one| one.account.is_empty()) {
            continue;
        }
        let text = arn_of(Fields { account: "", ..fields });
        let pointer = statement.resource_pointer(resource);
        let message = format!("the ARN of `{first}` has no account, and here it is {}", quoted(fields.account));
        let finding = findings.at(&pointer, message).help(format!("write {}", quoted(&text)));
        findings.push(finding.fix(rewrite(document, &pointer, &text, Safety::ChangesMeaning)));
    }
}
