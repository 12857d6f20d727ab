//! The managed policies of AWS, which are valid and in use: no rule calls one of them wrong.
//!
//! They are not part of this project; without them the test says that it is skipped. With `SHOW=RULE` it prints what
//! that rule finds, with `SHOW=` how many findings each rule has.
#![allow(clippy::unwrap_used, clippy::print_stderr, reason = "a test says what it expects by panicking")]

use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;

use flate2::read::GzDecoder;
use personalize_iam_lint::model::policy::PolicyKind;
use personalize_iam_lint::{Options, Severity, lint};
use serde_json::Value;

const CORPUS: &str = "../../shared/corpus/aws-managed-policies.json.gz";

/// The policies by name, on many lines; none if they are not there.
fn corpus() -> Option<BTreeMap<String, String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(CORPUS);
    let Ok(file) = File::open(&path) else {
        eprintln!("skipped: no policies of AWS at {CORPUS}");
        return None;
    };
    let policies: BTreeMap<String, Value> = serde_json::from_reader(GzDecoder::new(file)).unwrap();
    Some(policies.into_iter().map(|(name, policy)| (name, format!("{policy:#}"))).collect())
}

/// Findings of severity error that were looked at and are right: AWS's own mistakes.
const RIGHT: &[(&str, &str)] = &[
    // `ListBuckets`, `ListObjects` and `ListObjectsV2` are operations; the actions are `ListAllMyBuckets`, `ListBucket`.
    ("AmazonLaunchWizardFullaccess", "action-unknown"),
    // `aws:TagKeys` with `kms:DescribeKey` and `kms:CreateGrant`, whose requests carry no tags: these allow nothing.
    ("AmazonDataZoneSageMakerManageAccessRolePolicy", "condition-key-not-for-action"),
    // `arn:aws:logs:::log-group:...`, where every log group has a Region and an account.
    ("AmazonApplicationWizardFullaccess", "arn-region-required"),
    ("AmazonLaunchWizardFullaccess", "arn-region-required"),
    // `arn:aws:kms:*::*` and `arn:*:kms:*:::*`, where every key has an account.
    ("AWSRefactoringToolkitFullAccess", "arn-account-required"),
    ("AmazonBedrockFullAccess", "arn-account-required"),
    ("AmazonBedrockLimitedAccess", "arn-account-required"),
];

#[test]
fn no_policy_of_aws_is_called_wrong() {
    let show = std::env::var("SHOW").ok();
    let mut counts: BTreeMap<(Severity, &str), usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    let mut options = Options::default();
    options.kind = Some(PolicyKind::Managed);
    options.exact = true;
    for (name, text) in corpus().unwrap_or_default() {
        for finding in lint(&text, &options).findings {
            let rule = finding.rule.id;
            *counts.entry((finding.severity, rule)).or_default() += 1;
            let (line, message) = (finding.location.line, &finding.message);
            if show.as_deref() == Some(rule) {
                eprintln!("{name}:{line}: {message}");
            }
            // AWS's own policies may be longer than those of customers.
            let known = rule == "policy-too-large" || RIGHT.contains(&(name.as_str(), rule));
            if finding.severity == Severity::Error && !known {
                wrong.push(format!("{name}:{line}: {rule}: {message}"));
            }
        }
    }
    if show.is_some() {
        for ((severity, rule), count) in &counts {
            eprintln!("{count:6} {severity:10} {rule}");
        }
    }
    assert!(wrong.is_empty(), "{} errors:\n{}", wrong.len(), wrong.join("\n"));
}
