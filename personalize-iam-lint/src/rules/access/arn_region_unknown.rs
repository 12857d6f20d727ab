#![doc = include_str!("arn_region_unknown.md")]

use personalize_iam_model::Region;
use personalize_iam_model::arn::Fields;
use personalize_iam_model::suggest::nearest;

use crate::document::{Document, Findings, quoted};
use crate::edit::Safety;
use crate::finding::Severity;
use crate::rules::Rule;
use crate::rules::access::{arn_of, arns, rewrite};

/// Source: AWS General Reference, "AWS Regions and Availability Zones", 2026. New ones are no mistake.
const REGIONS: &[&str] = &[
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-7",
    "ca-central-1",
    "ca-west-1",
    "cn-north-1",
    "cn-northwest-1",
    "eu-central-1",
    "eu-central-2",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "eusc-de-east-1",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-gov-east-1",
    "us-gov-west-1",
    "us-west-1",
    "us-west-2",
];

/// The words before the number.
const DIRECTIONS: &[&str] =
    &["central", "east", "north", "northeast", "northwest", "south", "southeast", "southwest", "west"];

/// Whether it has the form of a Region's name, so that it can be one that AWS has opened since.
fn may_be_region(text: &str) -> bool {
    let direction = text.rsplit('-').nth(1).unwrap_or_default();
    Region::new(text).is_ok() && DIRECTIONS.contains(&direction)
}

fn region_meant(text: &str) -> Option<&'static str> {
    let lower = text.trim().to_ascii_lowercase().replace(['_', ' '], "-");
    // An Availability Zone has a letter behind its Region.
    let region = lower.strip_suffix(|c: char| c.is_ascii_lowercase()).unwrap_or(&lower);
    let known = |text: &str| REGIONS.iter().copied().find(|known| *known == text);
    known(&lower).or_else(|| known(region)).or_else(|| nearest(&lower, REGIONS.iter().copied()))
}

/// The rule.
pub const RULE: Rule = Rule::new("arn-region-unknown", Severity::Error, include_str!("arn_region_unknown.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, resource, fields) in arns(document) {
        let region = fields.region;
        if region.is_empty() || region.contains(['*', '?', '<', '>', '{', '}']) || may_be_region(region) {
            continue;
        }
        let pointer = statement.resource_pointer(resource);
        let message = format!("{} is no Region", quoted(region));
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
