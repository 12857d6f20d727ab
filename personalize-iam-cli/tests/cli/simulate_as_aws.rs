//! `simulate` in the spelling of `aws iam simulate-custom-policy`.

use serde_json::{Value, json};

use crate::{assert_answers, assert_refuses, run};

const MOVIES: &str = "arn:aws:personalize:eu-west-1:111122223333:campaign/movies";

fn aws(arguments: &[&str]) -> (Option<i32>, Value) {
    let ran = run(&[&["simulate", "--output", "aws"], arguments].concat());
    assert_eq!(ran.stderr, "");
    (ran.status, serde_json::from_str(&ran.stdout).unwrap())
}

#[test]
fn the_answer_has_the_shape_of_the_api() {
    let (status, answer) = aws(&[
        "--policy-input-list",
        "file://train.json",
        "--action-names",
        "personalize:CreateCampaign",
        "personalize:DeleteCampaign",
        "personalize:GetRecommendations",
        "--resource-arns",
        MOVIES,
    ]);
    assert_eq!(status, Some(1));
    let matched = |line: u32, end: u32| {
        json!([{
            "SourcePolicyId": "PolicyInputList.1",
            "SourcePolicyType": "IAM Policy",
            "StartPosition": {"Line": line, "Column": 5},
            "EndPosition": {"Line": line, "Column": end},
        }])
    };
    let result = |action: &str, decision: &str, matched: Value| {
        json!({
            "EvalActionName": action,
            "EvalResourceName": MOVIES,
            "EvalDecision": decision,
            "MatchedStatements": matched,
            "MissingContextValues": [],
        })
    };
    assert_eq!(
        answer,
        json!({
            "EvaluationResults": [
                result("personalize:CreateCampaign", "allowed", matched(4, 134)),
                result("personalize:DeleteCampaign", "explicitDeny", matched(6, 92)),
                result("personalize:GetRecommendations", "implicitDeny", json!([])),
            ],
            "IsTruncated": false,
        })
    );
}

const HOME_ONLY: &str = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"IpAddress": {"aws:SourceIp": "198.51.100.0/24"}}}}"#;

fn decision(answer: &Value) -> &str {
    answer.pointer("/EvaluationResults/0/EvalDecision").unwrap().as_str().unwrap()
}

#[test]
fn context_entries_are_taken_in_both_forms() {
    let ask = |entry: &[&str]| {
        let ask = ["--policy-input-list", HOME_ONLY, "--action-names", "s3:GetObject"];
        let entries: &[&str] = if entry.is_empty() { &[] } else { &["--context-entries"] };
        aws(&[&ask, entries, entry].concat()).1
    };
    let missing = ask(&[]);
    assert_eq!(decision(&missing), "implicitDeny");
    assert_eq!(missing["EvaluationResults"][0]["MissingContextValues"], json!(["aws:SourceIp"]));
    for entry in [
        "ContextKeyName=aws:SourceIp,ContextKeyValues=198.51.100.7,ContextKeyType=ip",
        "ContextKeyName='aws:SourceIp',ContextKeyValues=\"198.51.100.7\",ContextKeyType=ip",
        r#"{"ContextKeyName": "aws:SourceIp", "ContextKeyValues": ["198.51.100.7"], "ContextKeyType": "ip"}"#,
        r#"[{"ContextKeyName": "aws:SourceIp", "ContextKeyValues": ["198.51.100.7"], "ContextKeyType": "ip"}]"#,
    ] {
        assert_eq!(decision(&ask(&[entry])), "allowed", "{entry}");
    }
    assert_eq!(
        decision(&ask(&["ContextKeyName=aws:SourceIp,ContextKeyValues=192.0.2.1,ContextKeyType=ip"])),
        "implicitDeny"
    );
}

#[test]
fn the_caller_matters_to_a_resource_policy_and_must_be_given() {
    let bucket = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:user/ana"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}}"#;
    let other = r#"["{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"sns:*\",\"Resource\":\"*\"}}"]"#;
    let ask = [
        "--policy-input-list",
        other,
        "--action-names",
        "s3:GetObject",
        "--resource-arns",
        "arn:aws:s3:::b/k",
        "--resource-policy",
        bucket,
    ];
    assert_refuses(
        &run(&[&["simulate"], &ask[..]].concat()),
        "`--resource-policy` names principals: give the caller by `--caller-arn`",
    );
    let called = aws(&[&ask[..], &["--caller-arn", "arn:aws:iam::111122223333:user/ana"]].concat());
    assert_eq!((called.0, decision(&called.1)), (Some(0), "allowed"));
    assert_eq!(
        called.1["EvaluationResults"][0]["MatchedStatements"],
        json!([{
            "SourcePolicyId": "ResourcePolicy",
            "SourcePolicyType": "Resource Policy",
            "StartPosition": {"Line": 1, "Column": 40},
            "EndPosition": {"Line": 1, "Column": bucket.len()},
        }])
    );
    let not_called = aws(&[&ask[..], &["--caller-arn", "arn:aws:iam::111122223333:user/bo"]].concat());
    assert_eq!((not_called.0, decision(&not_called.1)), (Some(1), "implicitDeny"));
    let owned =
        [&ask[..], &["--caller-arn", "arn:aws:iam::111122223333:user/ana"], &["--resource-owner", "444455556666"]];
    assert_eq!(decision(&aws(&owned.concat()).1), "implicitDeny");
}

#[test]
fn without_a_caller_nothing_is_known_of_the_caller() {
    let own = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"StringEquals": {"aws:PrincipalAccount": "111122223333"}}}}"#;
    let ask = ["--policy-input-list", own, "--action-names", "personalize:DescribeCampaign", "--resource-arns", MOVIES];
    let (status, answer) = aws(&ask);
    assert_eq!((status, decision(&answer)), (Some(1), "implicitDeny"));
    assert_eq!(answer["EvaluationResults"][0]["MissingContextValues"], json!(["aws:PrincipalAccount"]));
    let called = aws(&[&ask[..], &["--caller-arn", "arn:aws:iam::111122223333:user/ana"]].concat());
    assert_eq!((called.0, decision(&called.1)), (Some(0), "allowed"));
}

#[test]
fn a_boundary_is_told_of() {
    let boundary = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}"#;
    let ask = ["--policy-input-list", "file://train.json", "--permissions-boundary-policy-input-list", boundary];
    let (status, answer) = aws(&[&ask[..], &["--action-names", "personalize:ListCampaigns"]].concat());
    assert_eq!((status, decision(&answer)), (Some(1), "implicitDeny"));
    assert_eq!(
        answer["EvaluationResults"][0]["PermissionsBoundaryDecisionDetail"],
        json!({"AllowedByPermissionsBoundary": false})
    );
}

#[test]
fn without_the_output_of_aws_there_is_text() {
    assert_answers(
        &run(&["simulate", "--policy-input-list", "file://train.json", "--action-names", "personalize:ListCampaigns"]),
        0,
        "allowed  personalize:ListCampaigns  *\n  \
         matched  Allow by statement 2 `Read` of PolicyInputList.1, identity-based policy\n",
    );
}

#[test]
fn bad_arguments_are_refused_with_advice() {
    let ask = |more: &[&str]| run(&[&["simulate", "--policy-input-list", "file://train.json"], more].concat());
    assert_refuses(&ask(&[]), "no `--action-names` is given; an example: `--action-names personalize:CreateCampaign`");
    assert_refuses(
        &ask(&["--action-names", "CreateCampaign"]),
        "`--action-names`: `CreateCampaign` is not an action: write the service prefix and the name, \
         as in `personalize:CreateCampaign`",
    );
    assert_refuses(
        &ask(&["--action-names", "s3:GetObject", "--caller-arn", "ana"]),
        "`--caller-arn`: `ana` is not a principal: write the ARN of a user, a role, a session or an account's root, \
         a service principal such as `personalize.amazonaws.com`, or `anonymous`",
    );
    assert_refuses(
        &ask(&["--action-names", "s3:GetObject", "--context-entries", "ContextKeyNam=a"]),
        "`--context-entries`: unknown field `ContextKeyNam`; did you mean `ContextKeyName`?",
    );
    assert_refuses(
        &run(&[
            "simulate",
            "--output",
            "aws",
            "--principal",
            "anonymous",
            "--action",
            "s3:GetObject",
            "--resource",
            "*",
        ]),
        "`--output aws` answers what is asked by `--policy-input-list` and `--action-names`",
    );
}
