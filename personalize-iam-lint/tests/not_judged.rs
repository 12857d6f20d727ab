//! What the catalog does not know is neither passed nor called wrong: it is listed as not judged.
#![allow(clippy::unwrap_used, reason = "tests say what they expect by panicking")]

use personalize_iam_lint::model::policy::PolicyKind;
use personalize_iam_lint::{Options, Severity, lint};

/// Actions, resources and conditions of a statement; the rules that do not judge them; and what is not known.
const OPEN: [(&str, &[(&str, &str)]); 8] = [
    // AWS owns documents without an account; which other types it owns resources of, its lists do not say.
    (
        r#""Action": "ssm:GetDocument", "Resource": "arn:aws:ssm:eu-west-1::document/AWS-RunShellScript""#,
        &[("arn-account-required", "whether AWS owns resources like this one of `ssm:document`, without an account")],
    ),
    // A key of the service that its list of this action lacks.
    (
        r#""Action": "aws-marketplace:Subscribe", "Resource": "*",
           "Condition": {"ForAnyValue:StringEquals": {"aws-marketplace:ProductId": "a"}}"#,
        &[(
            "condition-key-not-for-action",
            "whether requests for `aws-marketplace:Subscribe` have the key `aws-marketplace:ProductId`",
        )],
    ),
    // Tags on an action that AWS lists without them, beside one that it lists with them.
    (
        r#""Action": ["tag:TagResources", "secretsmanager:TagResource"], "Resource": "*",
           "Condition": {"StringEquals": {"aws:RequestTag/team": "movies"}}"#,
        &[("allow-untaggable", "whether requests for `tag:TagResources` have the key `aws:RequestTag/team`")],
    ),
    // Several values by AWS's list, and one by its guide.
    (
        r#""Action": "events:PutEvents", "Resource": "*",
           "Condition": {"StringEquals": {"events:detail-type": "order"}}"#,
        &[(
            "condition-multivalue-without-set-operator",
            "whether a request has several values of `events:detail-type`",
        )],
    ),
    // ARNs that look like none of the listed ones.
    (
        r#""Action": "backup:DescribeRecoveryPoint", "Resource": "arn:aws:backup:*:111122223333:something:*""#,
        &[("arn-resource-unknown-type", "whether `backup` has resources like `something:*`")],
    ),
    // Services that AWS's list does not have, or no longer.
    (
        r#""Action": "shop:Buy", "Resource": "*""#,
        &[("action-prefix-unknown", "`shop`: AWS's list of services of 2026-10-27 does not have it")],
    ),
    (
        r#""Action": ["evidently:GetFeature", "evidently:ListFeatures"], "Resource": "*""#,
        &[(
            "action-prefix-unknown",
            "the actions of `evidently`: AWS's lists do not have them, as of a service that has ended",
        )],
    ),
    // What is known of a service is judged.
    (r#""Action": "lambda:InvokeFunction", "Resource": "arn:aws:lambda:eu-west-1:111122223333:function:rank""#, &[]),
];

fn policy(statement: &str) -> String {
    format!(r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", {statement}}}}}"#)
}

fn options() -> Options {
    let mut options = Options::default();
    options.kind = Some(PolicyKind::Managed);
    options
}

#[test]
fn what_is_not_known_is_listed_once_and_is_no_error() {
    for (statement, expected) in OPEN {
        let text = policy(statement);
        let report = lint(&text, &options());
        let open: Vec<_> = report.not_judged.iter().map(|one| (one.rule.id, one.what.as_str())).collect();
        assert_eq!(open, expected, "{text}");
        let errors: Vec<_> = report.findings.iter().filter(|one| one.severity == Severity::Error).collect();
        assert!(errors.is_empty(), "{text}: {errors:?}");
        for one in &report.not_judged {
            assert!(one.location.start > 0 && one.location.line > 0, "{text}: {one:?}");
        }
    }
}

/// Actions that exist on keys and ARNs of another service are wrong whatever AWS's lists lack.
#[test]
fn what_cannot_be_is_an_error_in_every_service() {
    for (statement, rule) in [
        (r#""Action": "lambda:InvokeFuncton", "Resource": "*""#, "action-unknown"),
        (r#""Action": "dynamodb:PutItm", "Resource": "*""#, "action-unknown"),
        (
            r#""Action": "lambda:InvokeFunction", "Resource": "arn:aws:lambda:eu-west-1:111122223333:functoin:rank""#,
            "arn-resource-unknown-type",
        ),
        (
            r#""Action": "lambda:InvokeFunction", "Resource": "*", "Condition": {"StringEquals": {"s3:prefix": "a"}}"#,
            "condition-key-not-for-action",
        ),
        (
            r#""Action": "dynamodb:GetItem", "Resource": "*",
               "Condition": {"ForAllValues:StringEquals": {"dynamodb:LeadingKey": "a"}}"#,
            "condition-key-unknown",
        ),
    ] {
        let text = policy(statement);
        let report = lint(&text, &options());
        let errors: Vec<_> = report.findings.iter().filter(|one| one.severity == Severity::Error).collect();
        assert!(matches!(errors.as_slice(), [only] if only.rule.id == rule), "{text}: {errors:?}");
        assert!(report.not_judged.is_empty(), "{text}: {:?}", report.not_judged);
    }
}

/// One mistake has one finding, also where an action acts on resources of another service.
#[test]
fn a_misspelt_type_of_another_service_is_one_mistake() {
    let text = policy(
        r#""Action": ["ebs:GetSnapshotBlock", "ssm:SendCommand"],
           "Resource": ["arn:aws:ec2:*::snapshoot/*", "arn:aws:ec2:*:*:insstance/*"]"#,
    );
    let found: Vec<&str> = lint(&text, &options()).findings.iter().map(|one| one.rule.id).collect();
    assert_eq!(found, ["arn-resource-unknown-type", "arn-resource-unknown-type"]);
}
