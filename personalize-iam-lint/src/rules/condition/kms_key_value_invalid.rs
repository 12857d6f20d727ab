#![doc = include_str!("kms_key_value_invalid.md")]

use personalize_iam_model::arn::Fields;
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::policy::BaseOperator;

use crate::document::{Document, quoted};
use crate::facts::condition::{plain_values, tests};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("kms-key-value-invalid", Severity::Error, include_str!("kms_key_value_invalid.md"), check)
        .over(&["string-op-on-arn-key"]);

/// The key whose values are keys of KMS.
pub(crate) const KEY: &str = "s3:x-amz-server-side-encryption-aws-kms-key-id";

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in tests(document) {
        let own = test.test.key.eq_ignore_ascii_case(KEY);
        if !own || operator.base == BaseOperator::Null {
            continue;
        }
        for (index, value) in plain_values(test).filter(|(_, value)| !can_be_key(value)) {
            let message = format!("{} is not the ARN of a KMS key, which the request has", quoted(value));
            let finding = findings.at(statement.value_pointer(test, index), message);
            findings.push(finding.help("write the key's ARN, `arn:aws:kms:REGION:ACCOUNT:key/ID`"));
        }
    }
}

pub(crate) fn can_be_key(value: &str) -> bool {
    if value.starts_with('*') || value.is_empty() {
        return true;
    }
    let of_key = |fields: Fields<'_>| {
        let key = fields.resource.starts_with("key/") || glob::has_wildcard(fields.resource);
        key && glob::matches(fields.service, "kms", Case::Sensitive)
    };
    Fields::split(value).map_or(value.starts_with("arn:") && glob::has_wildcard(value), of_key)
}
