#![doc = include_str!("condition_region_unknown.md")]

use personalize_iam_model::catalog::ConditionKeyType;
use personalize_iam_model::regions::{is_region, region_meant};

use crate::document::{Document, quoted};
use crate::facts::condition::{has_wildcard, plain_values, tests};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("condition-region-unknown", Severity::Error, include_str!("condition_region_unknown.md"), check);

/// Keys whose values are Regions.
pub(crate) const KEYS: [&str; 4] =
    ["aws:RequestedRegion", "kms:PrimaryRegion", "kms:ReplicaRegion", "s3:locationconstraint"];

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in tests(document) {
        let own = KEYS.iter().any(|key| key.eq_ignore_ascii_case(&test.test.key));
        if !own || operator.base.compares() != Some(ConditionKeyType::String) {
            continue;
        }
        for (index, value) in plain_values(test).filter(|(_, value)| !has_wildcard(value) && !is_place(value)) {
            let message = format!("there is no Region {}", quoted(value));
            let finding = findings.at(statement.value_pointer(test, index), message);
            findings.push(match region_meant(value) {
                Some(region) => finding.help(format!("did you mean `{region}`?")),
                None => finding.help("write the name of a Region, such as `eu-west-1`"),
            });
        }
    }
}

/// Values that are not Regions and fine: the constraint of Amazon S3's oldest Region outside the United States, and the
/// place of global services.
pub(crate) fn is_place(value: &str) -> bool {
    ["EU", "aws-global", ""].contains(&value) || is_region(value)
}
