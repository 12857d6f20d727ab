//! Policies that are valid: no rule calls one of them wrong, and what rules say of ours stands in a table beside them.
//! AWS's managed policies, which are in use besides, are looked at where they are present.
//!
//! With `SHOW=RULE` it prints what that rule finds, with `SHOW=` how many findings each rule has.
#![allow(clippy::unwrap_used, clippy::print_stderr, reason = "a test says what it expects by panicking")]

use std::collections::BTreeMap;

use personalize_iam_lint::model::policy::PolicyKind;
use personalize_iam_lint::{Options, Severity, lint, rules};

#[path = "../../testdata/corpus.rs"]
mod corpus;

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
    // `statemachine`, `endpointconfig`, `vpcconnection`, `connector-profile`: the types are `stateMachine`,
    // `endpoint-config`, `vpcConnection` and `connectorprofile`, and ARNs are compared with their case.
    ("AmazonDataZoneSageMakerEnvironmentRolePermissionsBoundary", "arn-resource-unknown-type"),
    ("AmazonSageMakerFullAccess", "arn-resource-unknown-type"),
    ("AmazonSageMakerHyperPodInferenceAccess", "arn-resource-unknown-type"),
    ("AmazonSageMakerQuickSightVPCPolicy", "arn-resource-unknown-type"),
    ("AppIntegrationsServiceLinkedRolePolicy", "arn-resource-unknown-type"),
    // `lakeformation:GlueARN` is on no page of AWS.
    ("AmazonDataZoneGlueManageAccessRolePolicy", "condition-key-unknown"),
    // Actions that no list of AWS has: renamed, retired (AWS CloudHSM Classic), or of a console alone.
    ("AWSCodeStarFullAccess", "action-unknown"),
    ("AWSIAMIdentityCenterAllowListForIdentityContext", "action-unknown"),
    ("AWSManagedSettingsAdminAccess", "action-unknown"),
    ("AmazonApplicationWizardFullaccess", "action-unknown"),
    ("AmazonRoute53RecoveryControlConfigReadOnlyAccess", "action-unknown"),
    ("MemoryDBServiceRolePolicy", "action-unknown"),
    ("RDSCloudHsmAuthorizationRole", "action-unknown"),
    ("SecurityAgentWebAppAPIPolicy", "action-unknown"),
    ("ServiceCatalogAdminReadOnlyAccess", "action-unknown"),
];

#[test]
fn no_valid_policy_is_called_wrong() {
    let show = std::env::var("SHOW").ok();
    let mut counts: BTreeMap<(Severity, &str), usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    let mut options = Options::default();
    options.kind = Some(PolicyKind::Managed);
    options.exact = true;
    for (name, text) in corpus::all() {
        for finding in lint(&text, &options).findings {
            let rule = finding.rule.id;
            *counts.entry((finding.severity, rule)).or_default() += 1;
            let (line, message) = (finding.location.line, &finding.message);
            if show.as_deref() == Some(rule) {
                eprintln!("{name}:{line}: {message}");
            }
            // AWS's own policies may be longer than those of customers, and one of ours is for this rule.
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

/// What every rule finds in our policies, those that are off unless they are asked for as well, and in small ones those that
/// rest on proofs.
/// `UPDATE_EXPECT=1` writes the table: read the difference before it is committed.
#[test]
fn the_findings_in_our_policies_are_those_of_the_table() {
    const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../testdata/policies/findings.txt");
    let mut options = Options::default();
    options.kind = Some(PolicyKind::Managed);
    options.severities.extend(rules::all().filter(|rule| !rule.exact).map(|rule| (rule.id, Some(rule.severity))));
    let mut found = String::new();
    for (name, text) in corpus::own() {
        // Proofs over larger ones take long in builds without optimizations.
        options.exact = text.len() < 600;
        found.push_str(&format!("{name}\n"));
        for finding in lint(&text, &options).findings {
            let (rule, pointer, message) = (finding.rule.id, &finding.pointer, &finding.message);
            let fix = finding.fix.map(|fix| format!("\n    fix: {}", fix.title)).unwrap_or_default();
            found.push_str(&format!("  {pointer} {rule}: {message}{fix}\n"));
        }
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        return std::fs::write(TABLE, found).unwrap();
    }
    let expected = std::fs::read_to_string(TABLE).unwrap();
    let difference = expected.lines().zip(found.lines()).find(|(expected, found)| expected != found);
    assert!(expected == found, "the first difference: {difference:?}\n{found}");
}
