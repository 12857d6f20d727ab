//! What a request does not show is not known, and what is assumed is said: by every command that decides.

use serde_json::{Value, json};

use crate::{Ran, assert_answers, assert_refuses, binary, run};

const SESSION: &str = "arn:aws:sts::111122223333:assumed-role/etl/job1";
const GUARD: &str = r#"{"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Action": "*", "Resource": "*"},
    {"Sid": "Team", "Effect": "Deny", "Action": "*", "Resource": "*",
     "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/team/*"}}}]}"#;
const TLS: &str = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject",
    "Resource": "arn:aws:s3:::b/*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}}}"#;

fn ask(command: &str, policy: &[&str], principal: &str, more: &[&str]) -> Ran {
    let request = ["--principal", principal, "--action", "personalize:ListCampaigns", "--resource", "*"];
    run(&[&[command], policy, &request, more].concat())
}

#[test]
fn the_path_of_a_sessions_role_is_asked_for() {
    assert_answers(
        &ask("simulate", &["--identity", GUARD], SESSION, &[]),
        1,
        "depends  personalize:ListCampaigns  *\n  \
         matched     Allow by statement 1 of --identity, identity-based policy\n  \
         allowed if  not ArnLike aws:PrincipalArn [arn:aws:iam::*:role/team/*] (statement 2 `Team` of --identity)\n  \
         not known   aws:PrincipalArn: the ARN of a session does not show the path of its role; give it with `--role`\n",
    );
    let role = |path: &str| format!("arn:aws:iam::111122223333:role/{path}");
    for (path, status, decision) in [("etl", 0, "allowed"), ("team/etl", 1, "explicitDeny")] {
        let ran = ask("simulate", &["--identity", GUARD], SESSION, &["--role", &role(path)]);
        assert_eq!((ran.status, ran.stdout.split(' ').next()), (Some(status), Some(decision)), "{}", ran.stdout);
    }
    let explained = ask("explain", &["--identity", GUARD], SESSION, &[]);
    assert_eq!(explained.status, Some(1));
    assert!(explained.stdout.starts_with("DEPENDS: "), "{}", explained.stdout);
    assert!(
        explained.stdout.contains(
            "\nNot known\n- aws:PrincipalArn: the ARN of a session does not show the path of its role;\n  give it with `--role`\n"
        ),
        "{}",
        explained.stdout
    );
}

#[test]
fn who_asked_for_a_federated_users_session_is_asked_for() {
    let policy = r#"{"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"},
        {"Effect": "Deny", "Principal": {"AWS": "arn:aws:iam::111122223333:user/ana"}, "Action": "s3:*",
         "Resource": "arn:aws:s3:::b/*"}]}"#;
    let federated = "arn:aws:sts::111122223333:federated-user/cy";
    let ask = |more: &[&str]| {
        let object = ["--action", "s3:GetObject", "--resource", "arn:aws:s3:::b/k"];
        let owner = ["--resource-account", "111122223333"];
        let asked = ["simulate", "--resource-policy", policy, "--principal", federated];
        run(&[&asked[..], &object, &owner, more].concat())
    };
    assert_answers(
        &ask(&[]),
        1,
        "depends  s3:GetObject  arn:aws:s3:::b/k\n  \
         matched     Allow by statement 1 of --resource-policy, resource-based policy\n  \
         allowed if  not the session was asked for by arn:aws:iam::111122223333:user/ana (statement 2 of --resource-policy)\n  \
         not known   the user who asked for the session: the ARN of a federated user does not show it; give it with \
         `--user`\n",
    );
    assert!(ask(&["--user", "arn:aws:iam::111122223333:user/ana"]).stdout.starts_with("explicitDeny "));
    assert!(ask(&["--user", "arn:aws:iam::111122223333:user/bo"]).stdout.starts_with("allowed "));
    assert_refuses(
        &ask(&["--user", "arn:aws:iam::444455556666:user/ana"]),
        &format!("`--user`: `arn:aws:iam::444455556666:user/ana` is not a user of the account of `{federated}`"),
    );
    assert_refuses(
        &ask(&["--user", SESSION]),
        &format!("`--user`: `{SESSION}` is not a user: write its ARN, as in `arn:aws:iam::111122223333:user/ana`"),
    );
}

#[test]
fn what_is_assumed_is_said_and_taken_back() {
    let ask = |more: &[&str]| {
        let asked = ["simulate", "--resource-policy", TLS, "--principal", "anonymous", "--action", "s3:GetObject"];
        run(&[&asked[..], &["--resource", "arn:aws:s3:::b/k"], more].concat())
    };
    assert_answers(
        &ask(&[]),
        0,
        "allowed  s3:GetObject  arn:aws:s3:::b/k\n  \
         matched  Allow by statement 1 of --resource-policy, resource-based policy\n  \
         assumed  assuming aws:SecureTransport is true, which decides; `--unknown aws:SecureTransport` takes it back\n",
    );
    let open = ask(&["--unknown", "aws:SecureTransport"]);
    assert!(open.stdout.starts_with("depends "), "{}", open.stdout);
    let given = ask(&["--context", "aws:SecureTransport=true"]);
    assert!(given.stdout.starts_with("allowed ") && !given.stdout.contains("assum"), "{}", given.stdout);
    let json: Value = serde_json::from_str(&ask(&["--format", "json"]).stdout).unwrap();
    assert_eq!(json["assumed"], json!({"aws:SecureTransport": "true"}));
    let explained = run(&[
        "explain",
        "--resource-policy",
        TLS,
        "--principal",
        "anonymous",
        "--action",
        "s3:GetObject",
        "--resource",
        "arn:aws:s3:::b/k",
        "--format",
        "json",
    ]);
    let explained: Value = serde_json::from_str(&explained.stdout).unwrap();
    assert_eq!(explained["assumed"], json!({"aws:SecureTransport": "true"}));
}

#[test]
fn a_key_that_aws_always_sends_is_asked_for() {
    let policy = r#"{"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "*", "Resource": "*"},
        {"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"StringLike": {"aws:userid": "AROABAD:*"}}}]}"#;
    let ran = ask("simulate", &["--identity", policy], SESSION, &["--format", "json"]);
    let json: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!((&json["decision"], &json["missingContextKeys"]), (&json!("depends"), &json!([])));
    assert_eq!(
        json["unknown"],
        json!([{
            "what": "aws:userid",
            "because": "AWS includes it in every such request, and it is not given",
            "tell": "--context aws:userid=VALUE",
        }])
    );
    let absent = ask("simulate", &["--identity", policy], SESSION, &["--reading", "included-key"]);
    assert!(absent.stdout.starts_with("allowed "), "{}", absent.stdout);
}

#[test]
fn a_scenario_says_the_role_and_the_user_behind_a_session() {
    let line = |principal: &str, field: &str| {
        let guard: Value = serde_json::from_str(GUARD).unwrap();
        format!(
            r#"{{"request": {{"principal": "{principal}", {field} "action": "personalize:ListCampaigns", "resource": "*"}}, "policies": {{"identity": [{guard}]}}}}"#
        )
    };
    let answers = |line: &str| -> Value {
        let mut child = binary()
            .args(["simulate", "-"])
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        std::io::Write::write_all(child.stdin.as_mut().unwrap(), line.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        serde_json::from_slice(&output.stdout).unwrap()
    };
    let open = answers(&line(SESSION, ""));
    assert_eq!((&open["decision"], &open["unknown"][0]["tell"]), (&json!("depends"), &json!("--role")));
    let told = answers(&line(SESSION, r#""role": "arn:aws:iam::111122223333:role/team/etl","#));
    assert_eq!(told["decision"], "explicitDeny");
    let wrong = answers(&line(SESSION, r#""user": "arn:aws:iam::111122223333:user/ana","#));
    assert_eq!(wrong["error"]["path"], "/request/user");
    assert_eq!(wrong["error"]["message"], format!("a user is given, but `{SESSION}` is not a federated user"));
}

const ALL: &str = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#;
const ANA: &str = "arn:aws:iam::111122223333:user/ana";
const TRUST: &str = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"AWS": "111122223333"},
    "Action": "sts:AssumeRole"}}"#;

#[test]
fn only_what_decides_is_assumed() {
    let assumed = |policy: &str, action: &str, resource: &str| -> Value {
        let request = ["--principal", ANA, "--action", action, "--resource", resource];
        let ran = run(&[&["simulate", "--identity", policy, "--format", "json"][..], &request].concat());
        serde_json::from_str::<Value>(&ran.stdout).unwrap()["assumed"].clone()
    };
    let owner = json!({"aws:ResourceAccount": "111122223333"});
    assert_eq!(assumed(ALL, "s3:GetObject", "arn:aws:s3:::b/k"), owner);
    // What has no resource types is about the caller's account.
    for (action, resource) in [
        ("s3:ListAllMyBuckets", "*"),
        ("s3:ListAllMyBuckets", "arn:aws:s3:::*"),
        ("personalize:ListCampaigns", "*"),
        ("s3:GetObject", "*"),
        ("iam:GetUser", "arn:aws:iam::111122223333:user/ana"),
    ] {
        assert_eq!(assumed(ALL, action, resource), Value::Null, "{action} on {resource}");
    }
    // It is denied for any owner.
    let nothing = ALL.replace("Allow", "Deny");
    assert_eq!(assumed(&nothing, "s3:GetObject", "arn:aws:s3:::b/k"), Value::Null);
    // Either of two would do; the third does not matter.
    let either = r#"{"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}},
        {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"Bool": {"aws:ViaAWSService": "false"}}}]}"#;
    assert_eq!(
        assumed(either, "iam:GetUser", "arn:aws:iam::111122223333:user/ana"),
        json!({"aws:SecureTransport": "true", "aws:ViaAWSService": "false"}),
    );
    // That a request comes through a service follows, and is not assumed.
    let direct = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*",
        "Condition": {"Bool": {"aws:ViaAWSService": "true"}}}}"#;
    let request = ["--principal", ANA, "--action", "personalize:ListCampaigns", "--resource", "*"];
    let via = ["--context", "aws:CalledViaLast=athena.amazonaws.com", "--format", "json"];
    let ran = run(&[&["simulate", "--identity", direct][..], &request, &via].concat());
    let json: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!((&json["decision"], &json["assumed"]), (&json!("allowed"), &Value::Null));
}

#[test]
fn what_other_keys_leave_open_is_asked_for() {
    let because = |condition: &str, action: &str, resource: &str, more: &[&str]| -> (String, String, String) {
        let policy = format!(
            r#"{{"Version": "2012-10-17", "Statement": [
                {{"Effect": "Allow", "Action": "*", "Resource": "*"}},
                {{"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {{{condition}}}}}]}}"#
        );
        let request = ["--principal", ANA, "--action", action, "--resource", resource, "--format", "json"];
        let ran = run(&[&["simulate", "--identity", &policy][..], &request, more].concat());
        let json: Value = serde_json::from_str(&ran.stdout).unwrap();
        assert_eq!(json["decision"], "depends", "{condition}");
        let text = |name: &str| json["unknown"][0][name].as_str().unwrap().to_owned();
        (text("what"), text("because"), text("tell"))
    };
    let campaign = ["personalize:CreateCampaign", "arn:aws:personalize:eu-west-1:111122223333:campaign/movies"];
    let role = ["sts:AssumeRole", "arn:aws:iam::111122223333:role/etl"];
    for (condition, [action, resource], more, key, why) in [
        (
            r#""StringEquals": {"aws:RequestTag/team": "ads"}"#,
            campaign,
            &["--context", "aws:TagKeys=[team]"][..],
            "aws:RequestTag/team",
            "its name is listed, and its value is not given",
        ),
        (
            r#""ForAnyValue:StringEquals": {"aws:CalledVia": "athena.amazonaws.com"}"#,
            campaign,
            &["--context", "aws:CalledViaFirst=kms.amazonaws.com"],
            "aws:CalledVia",
            "the request has it, and not all of its values are given",
        ),
        (
            r#""StringEquals": {"aws:CalledViaLast": "athena.amazonaws.com"}"#,
            campaign,
            &["--context", "aws:CalledViaFirst=kms.amazonaws.com"],
            "aws:CalledViaLast",
            "the request comes through services, and not all of them are given",
        ),
        (
            r#""Bool": {"aws:ViaAWSService": "true"}"#,
            campaign,
            &["--unknown", "aws:CalledVia"],
            "aws:ViaAWSService",
            "what it follows from is not known",
        ),
        // A pattern for other keys does not name this one.
        (
            r#""Bool": {"aws:ViaAWSService": "true"}"#,
            campaign,
            &["--unknown", "aws:CalledVia", "--unknown", "aws:PrincipalTag/*"],
            "aws:ViaAWSService",
            "what it follows from is not known",
        ),
        (
            r#""StringLike": {"sts:RoleSessionName": "job*"}"#,
            role,
            &["--resource-policy", TRUST],
            "sts:RoleSessionName",
            "AWS includes it in every such request, and it is not given",
        ),
    ] {
        assert_eq!(
            because(condition, action, resource, more),
            (key.to_owned(), why.to_owned(), format!("--context {key}=VALUE"))
        );
    }
}

#[test]
fn keys_that_contradict_each_other_are_refused() {
    let with = |more: &[&str]| {
        let request = ["--principal", ANA, "--action", "kms:Decrypt"];
        let key = ["--resource", "arn:aws:kms:eu-west-1:111122223333:key/k1"];
        run(&[&["simulate", "--identity", ALL][..], &request, &key, more].concat())
    };
    for (context, message) in [
        (
            &["aws:RequestTag/team=ads", "aws:TagKeys=[stage]"][..],
            "`aws:RequestTag/team` is given and `aws:TagKeys` does not list `team`: add it to the list, or leave the list \
             out, which follows",
        ),
        (
            &["aws:CalledVia=[a,b]", "aws:CalledViaFirst=b"],
            "`aws:CalledViaFirst` is not the first value of `aws:CalledVia`: leave it out, as it follows",
        ),
        (
            &["aws:CalledVia=[a,b]", "aws:ViaAWSService=false"],
            "a request with `aws:CalledVia` comes through a service: `aws:ViaAWSService` is not false",
        ),
        (
            &["kms:CallerAccount=444455556666"],
            "`kms:CallerAccount` is the caller's account, `111122223333`: leave it out, as it follows",
        ),
    ] {
        let options: Vec<&str> = context.iter().flat_map(|one| ["--context", one]).collect();
        assert_refuses_context(&with(&options), message);
    }
    let campaign = ["--input", "campaignArn=movies", "--region", "eu-west-1", "--identity", ALL];
    let can = |operation: &str, more: &[&str]| run(&[&["can", ANA, operation][..], &campaign, more].concat());
    assert_refuses_context(
        &can("UpdateCampaign", &["--context", "aws:CalledVia=a", "--context", "aws:ViaAWSService=false"]),
        "a request with `aws:CalledVia` comes through a service: `aws:ViaAWSService` is not false",
    );
    // A warning names a key that no request of the call has.
    let told = can(
        "DescribeCampaign",
        &[
            "--context",
            "aws:RequestTag/team=ads",
            "--context",
            "aws:SourceIp=10.1.2.3",
            "--context",
            "example:key=1",
            "--unknown",
            "s3:prefix",
            "--unknown",
            "s3:*",
            "--format",
            "json",
        ],
    );
    let json: Value = serde_json::from_str(&told.stdout).unwrap();
    assert_eq!(
        json["warnings"],
        json!([
            "`--context`: no request for `personalize:DescribeCampaign` has the key `aws:RequestTag/team`; the key belongs \
             to `personalize:CreateBatchInferenceJob`, `personalize:CreateBatchSegmentJob`, \
             `personalize:CreateCampaign` and 11 more",
            "`--context`: unknown service `example` of the condition key `example:key`",
            "`--unknown`: no request for `personalize:DescribeCampaign` has the key `s3:prefix`; leave it out, or ask for \
             an action that has the key",
        ])
    );
}

fn assert_refuses_context(ran: &Ran, message: &str) {
    assert_refuses(ran, &format!("`--context`: {message}"));
}
