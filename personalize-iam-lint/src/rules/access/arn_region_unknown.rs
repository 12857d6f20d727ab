#![doc = include_str!("arn_region_unknown.md")]

use personalize_iam_model::arn::Fields;
use personalize_iam_model::regions::{is_region, region_meant};

use crate::document::{Document, quoted};
use crate::edit::Safety;
use crate::facts::access::{arn_of, arns, rewrite};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("arn-region-unknown", Severity::Error, include_str!("arn_region_unknown.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, resource, fields) in arns(document) {
        let region = fields.region;
        if region.is_empty() || region.contains(['*', '?', '<', '>', '{', '}']) || is_region(region) {
            continue;
        }
        let pointer = statement.resource_pointer(resource);
        let message = format!("{} is not a Region", quoted(region));
        let finding = findings.at(&pointer, message);
        findings.push(match region_meant(region) {
            Some(meant) => {
                let text = arn_of(Fields { region: meant, ..fields });
                let fix = rewrite(document, &pointer, &text, Safety::ChangesMeaning);
                finding.help(format!("did you mean `{meant}`?")).fix(fix)
            }
            None => finding.help("write the Region's name, such as `eu-west-1`, or `*`"),
        });
    }
}
