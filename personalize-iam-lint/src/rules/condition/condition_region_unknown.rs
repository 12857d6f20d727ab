#![doc = include_str!("condition_region_unknown.md")]

use personalize_iam_model::catalog::ConditionKeyType;
use personalize_iam_model::suggest::nearest;

use crate::document::{Document, Findings, quoted};
use crate::finding::Severity;
use crate::rules::Rule;
use crate::rules::condition::{compares, has_wildcard, plain_values, tests};

/// The rule.
pub const RULE: Rule =
    Rule::new("condition-region-unknown", Severity::Error, include_str!("condition_region_unknown.md"), check);

/// Keys whose values are Regions.
const KEYS: [&str; 4] = ["aws:RequestedRegion", "kms:PrimaryRegion", "kms:ReplicaRegion", "s3:locationconstraint"];

/// Regions, for suggestions; others of the same form may have opened since.
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
    "ap-southeast-6",
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
    "us-iso-east-1",
    "us-iso-west-1",
    "us-isob-east-1",
    "us-west-1",
    "us-west-2",
];

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in tests(document) {
        let own = KEYS.iter().any(|key| key.eq_ignore_ascii_case(&test.test.key));
        if !own || compares(operator.base) != Some(ConditionKeyType::String) {
            continue;
        }
        for (index, value) in plain_values(test).filter(|(_, value)| !has_wildcard(value) && !is_region(value)) {
            let message = format!("there is no Region {}", quoted(value));
            let finding = findings.at(statement.value_pointer(test, index), message);
            findings.push(match nearest(value, REGIONS.iter().copied()) {
                Some(region) => finding.help(format!("did you mean `{region}`?")),
                None => finding.help("write the name of a Region, such as `eu-west-1`"),
            });
        }
    }
}

/// Whether it has the form of a Region's name, in a part of the world that has one: new ones open every year.
fn is_region(value: &str) -> bool {
    const SIDES: [&str; 10] =
        ["east", "west", "north", "south", "central", "northeast", "northwest", "southeast", "southwest", "global"];
    // The constraint of Amazon S3's oldest Region outside the United States, and the place of global services.
    if ["EU", "aws-global", ""].contains(&value) || REGIONS.contains(&value) {
        return true;
    }
    let Some((area, number)) = value.rsplit_once('-') else { return false };
    let Some((place, side)) = area.rsplit_once('-') else { return false };
    let place_known = REGIONS.iter().any(|region| region.strip_prefix(place).is_some_and(|rest| rest.starts_with('-')));
    let is_name = place_known || place.len() == 2;
    is_name && SIDES.contains(&side) && !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())
}
