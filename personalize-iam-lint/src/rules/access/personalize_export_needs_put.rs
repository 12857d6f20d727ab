#![doc = include_str!("personalize_export_needs_put.md")]

use crate::document::{Document, quoted};
use crate::facts::access::{bucket_of, for_service};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new(
    "personalize-export-needs-put",
    Severity::Warning,
    include_str!("personalize_export_needs_put.md"),
    check,
);

/// Words in the name of a bucket or folder that results are written to.
const OUTPUT: &[&str] = &["export", "output", "result"];

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    let statements = for_service(document);
    for statement in statements.iter().filter(|s| !s.not_action && !s.not_resource) {
        if !statement.covers_action("s3:GetObject") && !statement.covers_action("s3:ListBucket") {
            continue;
        }
        let is_output = |text: &str| OUTPUT.iter().any(|word| text.to_ascii_lowercase().contains(word));
        let output = statement.resources.iter().find(|r| is_output(r.text) && bucket_of(r).is_some());
        let Some((output, bucket)) = output.and_then(|r| Some((r, bucket_of(r)?))) else { continue };
        let writes = statements.iter().any(|other| {
            let same = other.is_on_everything()
                || other.not_resource
                || other.resources.iter().any(|r| bucket_of(r) == Some(bucket));
            other.covers_action("s3:PutObject") && same
        });
        if writes {
            continue;
        }
        let message = format!(
            "Amazon Personalize may read {}, which looks like a place for results, and may not write there",
            quoted(output.text)
        );
        let help = format!("allow `s3:PutObject` on `arn:aws:s3:::{bucket}/*` for exports and batch jobs");
        findings.push(findings.at(statement.resource_pointer(output), message).help(help));
        return;
    }
}
