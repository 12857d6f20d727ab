#![doc = include_str!("personalize_bucket_arn_pair.md")]

use std::collections::{BTreeMap, HashSet};

use crate::document::Document;
use crate::facts::access::{bucket_of, for_service, misfits};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("personalize-bucket-arn-pair", Severity::Warning, include_str!("personalize_bucket_arn_pair.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    let statements = for_service(document);
    // Another rule reports actions in the list that their own statement's resources do not fit.
    if statements.is_empty() || statements.iter().any(|statement| !misfits(statement).is_empty()) {
        return;
    }
    let mut listed: HashSet<&str> = HashSet::new();
    let mut read: BTreeMap<&str, (String, String)> = BTreeMap::new();
    let mut lists_all = false;
    for statement in statements.iter().filter(|s| !s.not_action && !s.not_resource) {
        let (lists, reads) = (statement.covers_action("s3:ListBucket"), statement.covers_action("s3:GetObject"));
        lists_all |= lists && statement.is_on_everything();
        for resource in &statement.resources {
            let Some(bucket) = bucket_of(resource) else { continue };
            let of = |name: &str| resource.types.iter().any(|t| t.name == name);
            if lists && of("bucket") {
                listed.insert(bucket);
            }
            if reads && of("object") {
                let partition = resource.fields.map_or("aws", |fields| fields.partition);
                let arn = format!("arn:{partition}:s3:::{bucket}");
                read.entry(bucket).or_insert_with(|| (statement.resource_pointer(resource), arn));
            }
        }
    }
    for (bucket, (pointer, arn)) in read {
        if lists_all || listed.contains(bucket) {
            continue;
        }
        let message = format!("Amazon Personalize may read the objects of `{bucket}`, and may not list them");
        findings.push(findings.at(pointer, message).help(format!("allow `s3:ListBucket` on `{arn}` as well")));
    }
}
