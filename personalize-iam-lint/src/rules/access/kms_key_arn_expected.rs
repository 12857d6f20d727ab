#![doc = include_str!("kms_key_arn_expected.md")]

use personalize_iam_model::arn::Fields;

use crate::document::{Document, quoted};
use crate::edit::Safety;
use crate::facts::access::{arn_of, arns, rewrite};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("kms-key-arn-expected", Severity::Error, include_str!("kms_key_arn_expected.md"), check)
        .over(&["arn-resource-unknown-type"]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, resource, fields) in arns(document) {
        if fields.service != "kms" || !is_key_id(fields.resource) {
            continue;
        }
        let pointer = statement.resource_pointer(resource);
        let id = format!("key/{}", fields.resource);
        let text = arn_of(Fields { resource: &id, ..fields });
        let fix = rewrite(document, &pointer, &text, Safety::ChangesMeaning);
        let message = format!("the ARN of a key has `key/` before the id, and not only {}", quoted(fields.resource));
        findings.push(findings.at(pointer, message).help(format!("write {}", quoted(&text))).fix(fix));
    }
}

/// Whether it is the id of a key: a UUID, or that of a multi-Region key.
fn is_key_id(text: &str) -> bool {
    let hex = |text: &str| text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if let Some(id) = text.strip_prefix("mrk-") {
        return id.len() == 32 && hex(id);
    }
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && text.split('-').all(hex)
}
