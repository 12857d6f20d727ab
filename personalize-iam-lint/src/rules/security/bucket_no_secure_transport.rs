#![doc = include_str!("bucket_no_secure_transport.md")]

use personalize_iam_model::policy::PolicyKind;

use crate::document::Document;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("bucket-no-secure-transport", Severity::Suggestion, include_str!("bucket_no_secure_transport.md"), check)
        .off();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if document.kind != PolicyKind::Bucket {
        return;
    }
    let denies = document.statements.iter().any(|statement| {
        let insecure = |test: &&crate::document::TestView<'_>| {
            test.test.values.iter().any(|value| value.eq_ignore_ascii_case("false"))
        };
        !statement.allows()
            && statement.names_everyone()
            && statement.tests_of("aws:SecureTransport").any(|t| insecure(&t))
    });
    if denies || document.statements.is_empty() {
        return;
    }
    let mut resources = document.statements.iter().flat_map(|statement| &statement.resources);
    let bucket = resources.find_map(|resource| resource.fields?.resource.split('/').next());
    let bucket = bucket.unwrap_or("BUCKET");
    let help = format!(
        "add a statement `{{\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"s3:*\", \"Resource\": \
            [\"arn:aws:s3:::{bucket}\", \"arn:aws:s3:::{bucket}/*\"], \"Condition\": {{\"Bool\": \
            {{\"aws:SecureTransport\": \"false\"}}}}}}`"
    );
    findings.push(findings.at("", "the bucket takes requests without encryption in transit").help(help));
}
