//! Policies with and without dangerous grants, beyond the examples of the rules' texts: which rule speaks, where, and
//! that no other one does.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expects by panicking")]

use std::fmt::Write;

use personalize_iam_eval::{Decision, Policies, Principal, Request, evaluate};
use personalize_iam_lint::model::policy::{Policy, PolicyKind, read};
use personalize_iam_lint::model::{arn, catalog};
use personalize_iam_lint::{Options, Safety, Severity, apply, lint};

fn options(kind: &str) -> Options {
    let mut options = Options::default();
    options.kind = Some(kind.parse::<PolicyKind>().unwrap());
    options
}

/// The rules that are looked at: those of access that is wider than it seems.
const SECURITY: &[&str] = &[
    "allow-all-actions",
    "allow-iam-escalation",
    "allow-notaction",
    "allow-notresource",
    "allow-service-star",
    "allow-star-star",
    "bucket-no-secure-transport",
    "confused-deputy-tighten",
    "create-slr-wide",
    "creategrant-unbounded",
    "dangling-unique-id",
    "data-exfil-resource-star",
    "deny-hits-services",
    "federated-action-mismatch",
    "github-sub-wide",
    "kms-key-policy-no-admin",
    "notprincipal-deny-boundary",
    "notprincipal-deny-incomplete",
    "oidc-no-subject",
    "oidc-sub-never-matches",
    "passrole-no-service",
    "passrole-resourcetag",
    "passrole-star-resource",
    "permissions-management-actions",
    "personalize-abac-hint",
    "personalize-full-access",
    "personalize-kms-star",
    "personalize-role-star-bucket",
    "personalize-role-trust-wrong-principal",
    "personalize-trust-no-source",
    "prefer-account-id-form",
    "principal-session-redundant",
    "principal-variable",
    "public-principal",
    "rcp-service-principal-hit",
    "rcp-service-unsupported",
    "resource-policy-escalation",
    "resource-star",
    "rolesanywhere-action-missing",
    "scp-denies-root-tasks",
    "scp-uses-2025-grammar",
    "secret-exposure",
    "service-principal-recommended-key",
    "service-principal-unknown",
    "source-account-arn-mismatch",
    "trust-account-wide",
    "trust-open-to-world",
    "trust-service-no-source",
    "use-principalorgid",
    "use-resource-account-guard",
];

/// The kind of policy, its statement or statements, and the findings: the column within the statements, and the rule.
type Case = (&'static str, &'static str, &'static [(usize, &'static str)]);

const CASES: &[Case] = &[
    (
        "managed",
        r#"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:RequestedRegion":"eu-west-1"}}}"#,
        &[(28, "allow-star-star")],
    ),
    (
        "managed",
        r#"[{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*"}]"#,
        &[],
    ),
    (
        "managed",
        r#"[{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"iam:*","Resource":"*"}]"#,
        &[(29, "allow-star-star")],
    ),
    (
        "managed",
        r#"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}"#,
        &[],
    ),
    (
        "managed",
        r#"{"Effect":"Allow","NotAction":["iam:*","organizations:*"],"Resource":"*"}"#,
        &[(19, "allow-notaction")],
    ),
    (
        "managed",
        r#"{"Effect":"Allow","NotAction":"iam:CreateUser","NotResource":"arn:aws:iam::111122223333:role/x"}"#,
        &[(19, "allow-notaction")],
    ),
    ("managed", r#"{"Effect":"Allow","Action":"iam:Pass*","Resource":"*"}"#, &[(28, "passrole-star-resource")]),
    ("managed", r#"{"Effect":"Allow","Action":"iam:*Role","Resource":"*"}"#, &[(28, "passrole-star-resource")]),
    (
        "managed",
        r#"{"Effect":"Allow","Action":"iam:PassRole","Resource":"*","Condition":{"StringLike":{"iam:PassedToService":"*"}}}"#,
        &[(28, "passrole-star-resource")],
    ),
    (
        "managed",
        r#"{"Effect":"Allow","Action":"iam:PassRole","NotResource":"arn:aws:iam::111122223333:role/Admin"}"#,
        &[(28, "passrole-star-resource")],
    ),
    (
        "managed",
        r#"{"Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws-cn:iam::111122223333:role/Import"}"#,
        &[(28, "passrole-no-service")],
    ),
    (
        "managed",
        r#"{"Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::123456789012:role/*"}"#,
        &[(28, "passrole-star-resource")],
    ),
    (
        "managed",
        r#"{"Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::*:role/Import"}"#,
        &[(28, "passrole-no-service")],
    ),
    (
        "managed",
        r#"{"Effect":"Allow","Action":"iam:*","Resource":"arn:aws:iam::111122223333:role/Import"}"#,
        &[(28, "passrole-no-service")],
    ),
    (
        "managed",
        r#"{"Effect":"Allow","Action":["iam:CreatePolicyVersion","iam:PassRole"],"Resource":"*"}"#,
        &[(29, "allow-iam-escalation"), (55, "passrole-star-resource")],
    ),
    (
        "managed",
        r#"{"Effect":"Allow","Action":["iam:PassRole","ec2:RunInstances"],"Resource":"*"}"#,
        &[(29, "allow-iam-escalation")],
    ),
    (
        "managed",
        r#"[{"Effect":"Allow","Action":"iam:PassRole","Resource":"*"},{"Effect":"Deny","Action":"iam:PassRole","NotResource":"arn:aws:iam::111122223333:role/Import"}]"#,
        &[],
    ),
    (
        "managed",
        r#"[{"Effect":"Allow","Action":"iam:PassRole","Resource":"*"},{"Effect":"Deny","Action":"iam:PassRole","Resource":"*"}]"#,
        &[],
    ),
    (
        "scp",
        r#"{"Effect":"Allow","Action":["iam:PassRole","iam:CreatePolicyVersion","iam:CreateServiceLinkedRole"],"Resource":"*"}"#,
        &[],
    ),
    ("session", r#"{"Effect":"Allow","Action":["iam:PassRole","iam:CreatePolicyVersion","s3:*"],"Resource":"*"}"#, &[]),
    (
        "managed",
        r#"{"Effect":"Allow","Action":["lambda:*","iam:PassRole"],"Resource":"*"}"#,
        &[(40, "allow-iam-escalation")],
    ),
    (
        "managed",
        r#"{"Effect":"Allow","Action":["s3:*","kms:*","personalize:*"],"Resource":"*"}"#,
        &[(29, "allow-service-star"), (44, "personalize-full-access")],
    ),
    (
        "managed",
        r#"{"Effect":"Allow","Action":["personalize:*","s3:GetObject"],"Resource":"*"}"#,
        &[(29, "personalize-full-access"), (45, "data-exfil-resource-star")],
    ),
    (
        "managed",
        r#"{"Effect":"Allow","Action":["s3:Get*","s3:List*"],"Resource":"*"}"#,
        &[(29, "data-exfil-resource-star")],
    ),
    (
        "managed",
        r#"{"Effect":"Allow","Action":["s3:GetObject"],"Resource":"arn:aws:s3:::*/*"}"#,
        &[(29, "data-exfil-resource-star")],
    ),
    ("managed", r#"{"Effect":"Allow","Action":["sts:AssumeRole"],"Resource":"arn:aws:iam::*:role/Audit"}"#, &[]),
    (
        "managed",
        r#"{"Effect":"Allow","Action":["sts:AssumeRole"],"Resource":"arn:aws:iam::*:role/*"}"#,
        &[(29, "secret-exposure")],
    ),
    (
        "bucket",
        r#"{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}}"#,
        &[(31, "public-principal")],
    ),
    (
        "bucket",
        r#"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b","arn:aws:s3:::b/*"],"Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}}"#,
        &[],
    ),
    (
        "bucket",
        r#"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b","arn:aws:s3:::b/*"],"Condition":{"IpAddress":{"aws:SourceIp":"0.0.0.0/0"}}}"#,
        &[(31, "public-principal")],
    ),
    (
        "bucket",
        r#"{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*","Condition":{"StringLike":{"aws:Referer":"https://example.com/*"}}}"#,
        &[(31, "public-principal")],
    ),
    (
        "bucket",
        r#"{"Effect":"Allow","Principal":"*","Action":"s3:PutObject","Resource":"arn:aws:s3:::b/*","Condition":{"StringEquals":{"s3:x-amz-acl":"bucket-owner-full-control"}}}"#,
        &[(31, "public-principal")],
    ),
    (
        "bucket",
        r#"{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*","Condition":{"StringEquals":{"aws:SourceVpce":"vpce-0a1b2c3d"}}}"#,
        &[],
    ),
    (
        "bucket",
        r#"{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*","Condition":{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/reader"}}}"#,
        &[(38, "public-principal")],
    ),
    (
        "bucket",
        r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:root"},"Action":"s3:*","Resource":["arn:aws:s3:::b","arn:aws:s3:::b/*"]}"#,
        &[(81, "resource-policy-escalation")],
    ),
    (
        "bucket",
        r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:root"},"Action":"*","Resource":["arn:aws:s3:::b","arn:aws:s3:::b/*"]}"#,
        &[(81, "resource-policy-escalation")],
    ),
    (
        "bucket",
        r#"{"Effect":"Allow","Principal":{"Service":"cloudfront.amazonaws.com"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}"#,
        &[(42, "trust-service-no-source")],
    ),
    (
        "key",
        r#"[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"kms:*","Resource":"*"},{"Effect":"Allow","Principal":{"AWS":"*"},"Action":["kms:Decrypt","kms:CreateGrant"],"Resource":"*","Condition":{"StringEquals":{"kms:CallerAccount":"111122223333","kms:ViaService":"s3.eu-west-1.amazonaws.com"}}}]"#,
        &[],
    ),
    (
        "key",
        r#"[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"kms:*","Resource":"*"},{"Effect":"Allow","Principal":{"AWS":"*"},"Action":["kms:Decrypt"],"Resource":"*","Condition":{"StringEquals":{"kms:ViaService":"s3.eu-west-1.amazonaws.com"}}}]"#,
        &[(143, "public-principal")],
    ),
    (
        "key",
        r#"[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"kms:*","Resource":"*"},{"Effect":"Allow","Principal":{"Service":"personalize.amazonaws.com"},"Action":["kms:*"],"Resource":"*"}]"#,
        &[(147, "personalize-trust-no-source"), (186, "resource-policy-escalation")],
    ),
    (
        "key",
        r#"[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"kms:*","Resource":"*"},{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/x"},"Action":["kms:CreateGrant","kms:Decrypt"],"Resource":"*"}]"#,
        &[(189, "creategrant-unbounded")],
    ),
    (
        "role-trust",
        r#"{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"abc"}}}"#,
        &[(31, "trust-open-to-world")],
    ),
    (
        "role-trust",
        r#"{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}}"#,
        &[],
    ),
    (
        "role-trust",
        r#"{"Effect":"Allow","Principal":{"Service":["personalize.amazonaws.com","ec2.amazonaws.com"]},"Action":"sts:AssumeRole"}"#,
        &[(43, "personalize-trust-no-source")],
    ),
    (
        "role-trust",
        r#"{"Effect":"Allow","Principal":{"Service":["lambda.amazonaws.com","states.amazonaws.com","personalize.amazonaws.com"]},"Action":"sts:AssumeRole"}"#,
        &[(89, "personalize-trust-no-source")],
    ),
    (
        "role-trust",
        r#"{"Effect":"Allow","Principal":{"Federated":"cognito-identity.amazonaws.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"cognito-identity.amazonaws.com:aud":"eu-west-1:x"},"ForAnyValue:StringLike":{"cognito-identity.amazonaws.com:amr":"authenticated"}}}"#,
        &[],
    ),
    (
        "role-trust",
        r#"{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringLike":{"token.actions.githubusercontent.com:sub":"*"}}}"#,
        &[(44, "oidc-no-subject")],
    ),
    (
        "role-trust",
        r#"{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringLike":{"token.actions.githubusercontent.com:sub":["repo:example/*","repo:*"]}}}"#,
        &[(234, "github-sub-wide"), (251, "github-sub-wide")],
    ),
    (
        "role-trust",
        r#"{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRole"}"#,
        &[(132, "federated-action-mismatch")],
    ),
    (
        "role-trust",
        r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/x"},"Action":"sts:AssumeRoleWithSAML"}"#,
        &[(83, "federated-action-mismatch")],
    ),
    (
        "role-trust",
        r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/x"},"Action":["sts:TagSession","sts:SetSourceIdentity"]}"#,
        &[],
    ),
    (
        "role-trust",
        r#"{"Effect":"Allow","Principal":{"AWS":["111122223333","arn:aws:iam::444455556666:root"]},"Action":"sts:AssumeRole"}"#,
        &[(39, "trust-account-wide")],
    ),
    (
        "role-trust",
        r#"{"Effect":"Allow","Principal":{"Service":"personalise.amazonaws.com"},"Action":"sts:AssumeRole"}"#,
        &[(42, "personalize-role-trust-wrong-principal")],
    ),
    (
        "role-trust",
        r#"{"Effect":"Allow","Principal":{"Service":"personalze.amazonaws.com"},"Action":"sts:AssumeRole"}"#,
        &[(42, "service-principal-unknown")],
    ),
    (
        "role-trust",
        r#"{"Effect":"Allow","Principal":{"Service":"personalize.eu-west-1.amazonaws.com"},"Action":"sts:AssumeRole"}"#,
        &[(42, "personalize-role-trust-wrong-principal")],
    ),
    (
        "role-trust",
        r#"{"Effect":"Allow","Principal":{"Service":"personalize.aws.com"},"Action":"sts:AssumeRole"}"#,
        &[(42, "service-principal-unknown")],
    ),
    (
        "role-trust",
        r#"{"Effect":"Allow","Principal":{"Service":"personalize-events.amazonaws.com"},"Action":"sts:AssumeRole"}"#,
        &[(42, "personalize-role-trust-wrong-principal")],
    ),
    ("vpc-endpoint", r#"{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}"#, &[]),
    (
        "rcp",
        r#"{"Effect":"Deny","Principal":"*","Action":["s3:*","iam:*"],"Resource":"*"}"#,
        &[(51, "rcp-service-unsupported")],
    ),
    (
        "rcp",
        r#"{"Effect":"Deny","Principal":"*","Action":["s3:*","personalize:*","dynamodb:*","shop:*","ec2:Run*"],"Resource":"*"}"#,
        &[(89, "rcp-service-unsupported")],
    ),
    (
        "rcp",
        r#"{"Effect":"Deny","Principal":"*","Action":["s3:*","sts:AssumeRole"],"Resource":"*","Condition":{"StringNotEqualsIfExists":{"aws:SourceAccount":"111122223333"}}}"#,
        &[(124, "rcp-service-principal-hit")],
    ),
    (
        "bucket",
        r#"{"Effect":"Deny","NotPrincipal":{"AWS":["111122223333","arn:aws:iam::111122223333:role/x"]},"Action":"s3:*","Resource":["arn:aws:s3:::b","arn:aws:s3:::b/*"]}"#,
        &[(56, "notprincipal-deny-incomplete")],
    ),
    (
        "managed",
        r#"{"Effect":"Allow","Action":["kms:Decrypt"],"Resource":"arn:aws:kms:*:111122223333:key/*"}"#,
        &[(29, "data-exfil-resource-star")],
    ),
    (
        "inline-role",
        r#"{"Sid":"PersonalizeS3","Effect":"Allow","Action":"s3:*","Resource":"*"}"#,
        &[(50, "allow-service-star")],
    ),
    (
        "managed",
        r#"{"Effect":"Allow","Action":["iam:CreateAccessKey"],"Resource":"arn:aws:iam::111122223333:user/*"}"#,
        &[(29, "allow-iam-escalation")],
    ),
    (
        "managed",
        r#"{"Effect":"Allow","Action":["iam:UpdateAssumeRolePolicy"],"Resource":"arn:aws:iam::111122223333:role/app-*"}"#,
        &[],
    ),
    (
        "managed",
        r#"{"Effect":"Allow","Action":["secretsmanager:*","sts:*"],"Resource":"*"}"#,
        &[(29, "secret-exposure"), (48, "allow-service-star")],
    ),
    (
        "resource",
        r#"{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"SNS:Publish","Resource":"arn:aws:sns:eu-west-1:111122223333:t","Condition":{"StringEquals":{"AWS:SourceOwner":"111122223333"}}}"#,
        &[],
    ),
    (
        "resource",
        r#"{"Effect":"Allow","Principal":{"Service":"sns.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:eu-west-1:111122223333:q"}"#,
        &[(42, "trust-service-no-source")],
    ),
    (
        "managed",
        r#"{"Effect":"Allow","Action":["s3:GetObject","iam:PassRole"],"NotResource":"arn:aws:s3:::x/*"}"#,
        &[(60, "allow-notresource")],
    ),
    (
        "role-trust",
        r#"{"Effect":"Allow","Principal":{"Service":"firehose.amazonaws.com"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"111122223333"}}}"#,
        &[],
    ),
    (
        "managed",
        r#"{"Effect":"Allow","Action":"iam:CreateServiceLinkedRole","NotResource":"arn:aws:iam::111122223333:role/aws-service-role/a/*"}"#,
        &[(28, "create-slr-wide")],
    ),
    (
        "role-trust",
        r#"{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}"#,
        &[],
    ),
    ("managed", r#"{"Effect":"Allow","Action":[],"Resource":[]}"#, &[]),
    ("bucket", r#"{"Effect":"Allow","Principal":{"AWS":[]},"Action":["s3:GetObject"],"Resource":[]}"#, &[]),
    (
        "managed",
        r#"[{"Effect":"Allow","Action":"iam:*","Resource":"*"},{"Effect":"Deny","Action":"iam:Create*","Resource":"*"}]"#,
        &[(29, "allow-service-star")],
    ),
    (
        "managed",
        r#"[{"Effect":"Allow","Action":"sts:*","Resource":"*"},{"Effect":"Deny","Action":"sts:Assume*","Resource":"*"}]"#,
        &[],
    ),
    // Each statement may be about another Region.
    (
        "managed",
        r#"[{"Effect":"Allow","Action":"personalize:ListCampaigns","Resource":"*","Condition":{"StringEquals":{"aws:RequestedRegion":"eu-west-1"}}},{"Effect":"Allow","Action":"kms:*","Resource":"*","Condition":{"StringEquals":{"aws:RequestedRegion":"us-west-2"}}}]"#,
        &[(165, "allow-service-star")],
    ),
    // What is denied outside of a Region is taken back on resources of others.
    (
        "managed",
        r#"[{"Effect":"Allow","NotAction":"personalize:Delete*","Resource":"arn:aws:kms:us-west-2:111122223333:key/*"},{"Effect":"Deny","NotAction":"iam:*","Resource":"*","Condition":{"StringNotEquals":{"aws:RequestedRegion":"eu-west-1"}}}]"#,
        &[],
    ),
    (
        "managed",
        r#"[{"Effect":"Allow","NotAction":"personalize:Delete*","Resource":"arn:aws:kms:*:111122223333:key/*"},{"Effect":"Deny","NotAction":"iam:*","Resource":"*","Condition":{"StringNotEquals":{"aws:RequestedRegion":"eu-west-1"}}}]"#,
        &[(20, "allow-notaction")],
    ),
    // A service that `NotPrincipal` leaves out is allowed nothing that the `Deny` could take away.
    (
        "bucket",
        r#"[{"Effect":"Allow","NotPrincipal":{"Service":"cloudtrail.amazonaws.com"},"Action":"s3:PutObject","Resource":"arn:aws:s3:::b/*"},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::b/*","Condition":{"Bool":{"aws:SecureTransport":"false"}}},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::b/*","Condition":{"StringNotEquals":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}}}]"#,
        &[],
    ),
];

#[test]
fn each_mistake_is_told_once_and_where_it_stands() {
    let before = "{\"Version\":\"2012-10-17\",\"Statement\":";
    let mut wrong = String::new();
    for (kind, statements, expected) in CASES {
        let report = lint(&format!("{before}{statements}}}"), &options(kind));
        let found: Vec<(usize, &str)> = report
            .findings
            .iter()
            .filter(|finding| SECURITY.contains(&finding.rule.id))
            .map(|finding| (usize::try_from(finding.location.column).unwrap() - before.len(), finding.rule.id))
            .collect();
        if found != *expected {
            writeln!(wrong, "{kind} {statements}\n    expected {expected:?}\n    found    {found:?}").unwrap();
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn conditions_are_added_where_the_account_is_known() {
    let text = r#"{
    "Version": "2012-10-17",
    "Statement": {
        "Effect": "Allow",
        "Principal": {"Service": "personalize.amazonaws.com"},
        "Action": "kms:Decrypt",
        "Resource": "arn:aws:kms:eu-west-1:111122223333:key/*"
    }
}"#;
    let report = lint(text, &options("key"));
    let finding = report.findings.iter().find(|finding| finding.rule.id == "personalize-trust-no-source").unwrap();
    let fix = finding.fix.as_ref().unwrap();
    assert_eq!(fix.safety, Safety::ChangesMeaning);
    let (mended, _) = apply(text, &[fix]);
    let expected = text.replace(
        "key/*\"\n",
        "key/*\",\n        \"Condition\": {\"StringEquals\": {\"aws:SourceAccount\": \"111122223333\"}, \"ArnLike\": \
         {\"aws:SourceArn\": \"arn:aws:personalize:*:111122223333:*\"}}\n",
    );
    assert_eq!(mended, expected);
    assert!(!lint(&mended, &options("key")).findings.iter().any(|f| f.rule.id == "personalize-trust-no-source"));
    // Whom another policy names may be of any account.
    let bucket = r#"{"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::444455556666:root"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"},
        {"Effect": "Allow", "Principal": {"Service": "personalize.amazonaws.com"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}
    ]}"#;
    let report = lint(bucket, &options("bucket"));
    let finding = report.findings.iter().find(|finding| finding.rule.id == "personalize-trust-no-source").unwrap();
    assert!(finding.fix.is_none(), "{finding:?}");
}

#[test]
fn a_passed_role_gets_the_service_that_the_policy_is_about() {
    let text = r#"{
    "Version": "2012-10-17",
    "Statement": [
        {"Effect": "Allow", "Action": "personalize:ListCampaigns", "Resource": "*"},
        {"Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::111122223333:role/Import"}
    ]
}"#;
    let report = lint(text, &options("managed"));
    let finding = report.findings.iter().find(|finding| finding.rule.id == "passrole-no-service").unwrap();
    let (mended, _) = apply(text, &[finding.fix.as_ref().unwrap()]);
    let condition = r#", "Condition": {"StringEquals": {"iam:PassedToService": "personalize.amazonaws.com"}}"#;
    assert_eq!(mended, text.replace("role/Import\"", &format!("role/Import\"{condition}")));
    // A condition that is there already is not written a second time.
    let guarded =
        text.replace("role/Import\"", r#"role/Import", "Condition": {"Bool": {"aws:SecureTransport": "true"}}"#);
    let report = lint(&guarded, &options("managed"));
    let finding = report.findings.iter().find(|finding| finding.rule.id == "passrole-no-service").unwrap();
    assert!(finding.fix.is_none());
    // Other actions of a statement know no such key.
    let mixed = text.replace(r#""iam:PassRole""#, r#"["iam:GetRole", "iam:PassRole"]"#);
    let report = lint(&mixed, &options("managed"));
    let finding = report.findings.iter().find(|finding| finding.rule.id == "passrole-no-service").unwrap();
    assert!(finding.fix.is_none());
}

/// Nobody writes these; nobody shall be able to stop the linter with them.
#[test]
fn monstrous_policies_end() {
    let many = |count: usize, one: &dyn Fn(usize) -> String| (0..count).map(one).collect::<Vec<_>>().join(",");
    let whole = |statements: String| format!("{{\"Version\":\"2012-10-17\",\"Statement\":[{statements}]}}");
    let wide = whole(many(2000, &|n| {
        format!(
            r#"{{"Effect":"Allow","Action":["iam:PassRole","iam:PutUserPolicy","lambda:*"],"Resource":["*","arn:aws:iam::{n:012}:role/x"],
               "Condition":{{"StringLike":{{"aws:PrincipalTag/k{n}":"*"}}}}}}"#
        )
    }));
    let open = whole(many(2000, &|n| {
        format!(
            r#"{{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b{n}/*",
               "Condition":{{"StringLike":{{"aws:PrincipalTag/k{n}":"*"}}}}}}"#
        )
    }));
    let principals = many(20_000, &|n| format!(r#""arn:aws:sts::111122223333:assumed-role/r{n}/s""#));
    let sessions =
        whole(format!(r#"{{"Effect":"Deny","NotPrincipal":{{"AWS":[{principals}]}},"Action":"s3:*","Resource":"*"}}"#));
    let services = many(20_000, &|n| format!(r#""servise{n}.amazonaws.com""#));
    let services =
        whole(format!(r#"{{"Effect":"Allow","Principal":{{"Service":[{services}]}},"Action":"sts:AssumeRole"}}"#));
    let cases = [
        ("managed", &wide),
        ("bucket", &open),
        ("bucket", &sessions),
        ("role-trust", &sessions),
        ("role-trust", &services),
    ];
    for (kind, text) in cases {
        let _ = lint(text, &options(kind));
    }
}

/// What a message names as `service:Action` or `service:*`.
fn named_actions(message: &str) -> Vec<&str> {
    let is_name = |text: &&str| {
        text.split_once(':').is_some_and(|(service, name)| {
            !service.is_empty()
                && service.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
                && (name == "*" || name.bytes().all(|b| b.is_ascii_alphanumeric()) && !name.is_empty())
        })
    };
    message.split('`').skip(1).step_by(2).filter(is_name).collect()
}

/// Whether the policy allows an action on some resource that it acts on: one that a resource of the policy names, or any.
fn is_allowed_somewhere(policy: &Policy, resources: &[&str], action: &str) -> bool {
    let action = if let Some(service) = action.strip_suffix(":*") {
        // All of a service: one of its actions is enough to tell whether it is excluded.
        catalog::service(service)
            .map_or_else(|| format!("{service}:Any"), |service| service.actions.first().unwrap().full_name.to_owned())
    } else {
        action.to_owned()
    };
    // Whole fields first: a Region and an account are no text of any form.
    const REGIONS: [&str; 2] = ["eu-west-1", "us-west-2"];
    let filled = |text: &str, region: &str| {
        let place = format!(":{region}:111122223333:");
        let text = text.replace("arn:*:", "arn:aws:").replace(":*:111122223333:", &place).replace(":*:*:", &place);
        text.replace("::*:", "::111122223333:").replace('*', "any")
    };
    let mut candidates = vec!["*".to_owned(), "arn:aws:any:eu-west-1:111122223333:any".to_owned()];
    candidates.extend(resources.iter().flat_map(|resource| REGIONS.map(|region| filled(resource, region))));
    if let Some(known) = catalog::action(&action) {
        let templates = known.resources.iter().flat_map(|resource| {
            REGIONS.map(|region| {
                let text =
                    resource.resource_type.arn().text.replace("${Partition}", "aws").replace("${Region}", region);
                let mut text = text.replace("${Account}", "111122223333");
                while let Some((before, rest)) = text.split_once("${") {
                    text = format!("{before}other{}", rest.split_once('}').unwrap().1);
                }
                text
            })
        });
        let own: Vec<String> = templates.collect();
        let acts_on = |candidate: &String| match known.only_resource() {
            Some(only) => candidate == only,
            None => known.resources.iter().any(|one| arn::check(one.resource_type, candidate).is_ok()),
        };
        candidates.extend(own);
        candidates.retain(acts_on);
    } else {
        let service = action.split(':').next().unwrap().to_owned();
        candidates.push(format!("arn:aws:{service}:eu-west-1:111122223333:other"));
        candidates.retain(|one| *one == "*" || one.split(':').nth(2) == Some(&service));
    }
    let policies = Policies { identity: vec![policy.clone()], ..Policies::default() };
    let everything =
        r#"{"Statement": {"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "*", "Resource": "*"}}"#;
    let policies = Policies { resource: Some(read(everything).unwrap()), ..policies };
    let user = || Principal::User { arn: "arn:aws:iam::111122223333:user/ana".to_owned() };
    let is_global = action.starts_with("iam:") || action.starts_with("organizations:");
    candidates.iter().any(|resource| {
        let own = resource.split(':').nth(3).filter(|region| !region.is_empty());
        let regions = own.map_or_else(|| REGIONS.to_vec(), |region| vec![region]);
        let regions = if is_global { vec!["us-east-1"] } else { regions };
        regions.into_iter().any(|region| {
            let request = Request::new(user(), action.as_str(), resource.as_str()).owned_by("111122223333");
            let request = request.with("iam:PassedToService", "any.amazonaws.com").with("aws:RequestedRegion", region);
            evaluate(&policies, &request).decision == Decision::Allowed
        })
    })
}

#[test]
fn no_message_names_what_resource_and_condition_exclude() {
    let resources: &[&[&str]] = &[
        &["*"],
        &["arn:aws:kms:eu-west-1:111122223333:key/*"],
        &["arn:aws:kms:*:111122223333:key/1234abcd", "arn:aws:s3:::b/*"],
        &["arn:aws:s3:::b"],
        &["arn:aws:iam::111122223333:role/app"],
        &["arn:aws:iam::*:role/*"],
        &["arn:aws:iam::111122223333:*"],
        &["arn:aws:lambda:eu-west-1:111122223333:function:f", "arn:aws:iam::111122223333:role/*"],
        &["arn:aws:personalize:eu-west-1:111122223333:campaign/*"],
        &["arn:*:iam::*:user/*"],
    ];
    let actions = [
        r#""NotAction": "personalize:Delete*""#,
        r#""NotAction": ["iam:CreateUser", "organizations:*"]"#,
        r#""Action": ["kms:*", "iam:*", "s3:Put*", "sts:AssumeRole"]"#,
        r#""Action": ["kms:CreateGrant", "kms:PutKeyPolicy", "s3:PutBucketPolicy", "iam:PutRolePolicy"]"#,
        r#""Action": ["iam:PassRole", "lambda:*", "ec2:RunInstances", "glue:*"]"#,
        r#""Action": ["iam:Create*", "kms:Decrypt", "s3:GetObject", "logs:GetLogEvents", "secretsmanager:GetSecretValue"]"#,
        r#""Action": "*""#,
    ];
    let conditions = [
        "",
        r#", "Condition": {"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}"#,
        r#", "Condition": {"StringEquals": {"aws:RequestedRegion": "us-west-2"}}"#,
        r#", "Condition": {"StringNotEquals": {"aws:RequestedRegion": "eu-west-1"}}"#,
    ];
    let (mut wrong, mut named) = (Vec::new(), 0);
    for element in ["Resource", "NotResource"] {
        for listed in resources {
            for action in actions {
                for condition in conditions {
                    let json =
                        format!("[{}]", listed.iter().map(|one| format!("\"{one}\"")).collect::<Vec<_>>().join(", "));
                    let text = format!(
                        r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", {action}, "{element}": {json}{condition}}}}}"#
                    );
                    let mut options = options("managed");
                    for rule in SECURITY {
                        options.severities.insert(rule, Some(Severity::Security));
                    }
                    let policy = read(&text).unwrap();
                    let candidates = if element == "Resource" { listed } else { &[][..] };
                    for finding in lint(&text, &options).findings.iter().filter(|f| SECURITY.contains(&f.rule.id)) {
                        for action in named_actions(&finding.message) {
                            // A pattern of the policy itself, which a message may repeat.
                            if text.contains(&format!("\"{action}\"")) && action.ends_with('*') {
                                continue;
                            }
                            named += 1;
                            if !is_allowed_somewhere(&policy, candidates, action) {
                                wrong.push(format!("{}: {}\n{text}", finding.rule.id, finding.message));
                            }
                        }
                    }
                }
            }
        }
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(named > 100, "{named}");
}

#[test]
fn what_an_allow_of_all_else_gives_is_named_by_what_its_resources_leave() {
    for (kind, rest, expected) in [
        ("managed", r#""Resource": "*""#, ", among them `iam:*`"),
        ("managed", r#""Resource": "arn:aws:kms:eu-west-1:111122223333:key/*""#, ", among them `kms:PutKeyPolicy`"),
        ("managed", r#""Resource": "arn:aws:iam::111122223333:role/app""#, ", among them `iam:PassRole`"),
        ("managed", r#""Resource": "arn:aws:s3:::b""#, ", among them `s3:DeleteBucket`"),
        ("managed", r#""Resource": "arn:aws:s3:::b/*""#, ""),
        ("managed", r#""Resource": "arn:aws:personalize:*:*:campaign/*""#, ""),
        ("managed", r#""NotResource": "arn:aws:iam::*:user/*""#, ", among them `iam:PassRole`"),
        ("managed", r#""NotResource": ["arn:aws:iam::*:*", "arn:aws:kms:*:*:*"]"#, ", among them `organizations:*`"),
        (
            "managed",
            r#""Resource": "*", "Condition": {"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}"#,
            ", among them `kms:*`",
        ),
        (
            "managed",
            r#""Resource": "*", "Condition": {"StringEquals": {"aws:RequestedRegion": "us-east-1"}}"#,
            ", among them `iam:*`",
        ),
        (
            "key",
            r#""Principal": {"AWS": "arn:aws:iam::111122223333:role/app"}, "Resource": "*""#,
            ", among them `kms:PutKeyPolicy`",
        ),
        (
            "bucket",
            r#""Principal": {"AWS": "arn:aws:iam::111122223333:role/app"}, "Resource": "arn:aws:s3:::b""#,
            ", among them `s3:DeleteBucket`",
        ),
        // What the policy of a log group is not about is in no request for one.
        ("logs", r#""Principal": {"AWS": "arn:aws:iam::111122223333:role/app"}, "Resource": "*""#, ""),
    ] {
        let text = format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "NotAction": "personalize:Delete*", {rest}}}}}"#
        );
        let findings = lint(&text, &options(kind)).findings;
        let found =
            findings.iter().find(|finding| finding.rule.id == "allow-notaction").unwrap_or_else(|| panic!("{text}"));
        let message = format!("all actions but these are allowed{expected}, and whatever AWS adds");
        assert_eq!(found.message, message, "{text}");
    }
}

/// A condition is a guard only if some caller fails it: of the values of one test a single one can let everybody in.
#[test]
fn a_condition_that_everybody_passes_is_not_a_guard() {
    let mut wrong = Vec::new();
    for (condition, guards) in [
        (r#""StringLike": {"aws:PrincipalAccount": "*"}"#, false),
        (r#""StringLike": {"aws:PrincipalAccount": "**"}"#, false),
        (r#""StringLike": {"aws:PrincipalAccount": ["111122223333", "*"]}"#, false),
        (r#""StringLike": {"aws:PrincipalAccount": ["*", "111122223333"]}"#, false),
        (r#""StringLike": {"aws:PrincipalAccount": "1111*"}"#, true),
        (r#""StringEquals": {"aws:PrincipalAccount": "111122223333"}"#, true),
        (r#""ArnLike": {"aws:PrincipalArn": ["arn:aws:iam::111122223333:role/a", "*"]}"#, false),
        (r#""ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/a"}"#, true),
        (r#""IpAddress": {"aws:SourceIp": ["10.0.0.0/8", "0.0.0.0/0"]}"#, false),
        (r#""IpAddress": {"aws:SourceIp": ["2001:db8::/32", "::/0"]}"#, false),
        (r#""IpAddress": {"aws:SourceIp": "203.0.113.0/24"}"#, true),
        (r#""StringEquals": {"aws:UserAgent": "ours"}"#, false),
        (
            r#""StringEquals": {"aws:UserAgent": "ours"}, "StringEquals": {"aws:PrincipalAccount": "111122223333"}"#,
            true,
        ),
    ] {
        for (actions, rule) in [
            (r#""NotAction": "personalize:DeleteCampaign""#, "allow-notaction"),
            (r#""Action": "iam:*""#, "allow-service-star"),
        ] {
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", {actions},
                    "Resource": "*", "Condition": {{{condition}}}}}}}"#
            );
            let findings = lint(&text, &options("managed")).findings;
            let ids: Vec<&str> = findings.iter().map(|finding| finding.rule.id).collect();
            if ids.contains(&rule) == guards {
                wrong.push(format!("{rule}, {condition}: {ids:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
