//! `personalize-iam explain`, as a person runs it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests say what they expect by panicking")]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

const TRAIN: &str = r#"{"Version": "2012-10-17", "Statement": [
    {"Sid": "Train", "Effect": "Allow", "Action": ["personalize:CreateCampaign", "personalize:DescribeCampaign"],
     "Resource": "arn:aws:personalize:us-east-1:111122223333:campaign/*"}]}"#;
const LIMITS: &str = r#"{"Version": "2012-10-17", "Statement": [
    {"Sid": "ReadOnly", "Effect": "Allow", "Action": "personalize:Get*",
     "Resource": "arn:aws:personalize:us-east-1:111122223333:*"}]}"#;
const MESSAGE: &str = "An error occurred (AccessDeniedException) when calling the CreateCampaign operation: User: \
    arn:aws:iam::111122223333:user/ana is not authorized to perform: personalize:CreateCampaign on resource: \
    arn:aws:personalize:us-east-1:111122223333:campaign/movies because no permissions boundary allows the \
    personalize:CreateCampaign action";

struct Answer {
    status: i32,
    out: String,
    err: String,
}

/// Runs `explain` in a folder with `train.json` and `limits.json`.
fn explain(arguments: &[&str], input: &str) -> Answer {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(Path::new(folder.path()).join(name), text).unwrap();
    write("train.json", TRAIN);
    write("limits.json", LIMITS);
    let mut child = Command::new(env!("CARGO_BIN_EXE_personalize-iam"))
        .arg("explain")
        .args(arguments)
        .current_dir(folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that does not read its input may be gone before it is written.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Answer { status: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}

const ASKED: [&str; 6] = [
    "--principal",
    "arn:aws:iam::111122223333:user/ana",
    "--action",
    "personalize:CreateCampaign",
    "--resource",
    "arn:aws:personalize:eu-west-1:111122223333:campaign/movies",
];

#[test]
fn a_denied_request_is_explained_by_the_names_of_the_files() {
    let answer = explain(&[&["--identity", "train.json"], &ASKED[..]].concat(), "");
    assert_eq!(answer.err, "");
    assert_eq!(
        answer.out,
        r#"DENIED: no identity-based policy allows personalize:CreateCampaign; the nearest,
        train.json Statement[0] "Train", is for the Region `us-east-1`, and the
        resource is in `eu-west-1`

principal  arn:aws:iam::111122223333:user/ana
action     personalize:CreateCampaign
resource   arn:aws:personalize:eu-west-1:111122223333:campaign/movies

layer                  verdict         statement
identity-based policy  does not allow  nearest: train.json Statement[0] "Train"

It would be allowed by any one of these changes (tried)
1. add to train.json
   {
       "Effect": "Allow",
       "Action": "personalize:CreateCampaign",
       "Resource": "arn:aws:personalize:eu-west-1:111122223333:campaign/movies"
   }
2. add `arn:aws:personalize:eu-west-1:111122223333:campaign/movies` to the
   Resource of train.json Statement[0] "Train"
   (this also allows `personalize:DescribeCampaign` on this resource)
"#
    );
    assert_eq!(answer.status, 1);
}

#[test]
fn an_allowed_request_ends_with_status_0() {
    let mut asked = ASKED;
    asked[5] = "arn:aws:personalize:us-east-1:111122223333:campaign/movies";
    let answer = explain(&[&["--identity", "train.json"], &asked[..]].concat(), "");
    let first = "ALLOWED: train.json Statement[0] \"Train\" allows personalize:CreateCampaign, and\n         no layer \
                 denies it\n";
    assert!(answer.out.starts_with(first), "{}", answer.out);
    assert_eq!(answer.status, 0);
}

#[test]
fn all_tells_of_every_statement() {
    let files = ["--identity", "train.json", "--permissions-boundary", "limits.json"];
    let brief = explain(&[&files[..], &ASKED[..]].concat(), "");
    let all = explain(&[&files[..], &ASKED[..], &["--all"]].concat(), "");
    let rest = all.out.strip_prefix(&brief.out).unwrap_or_else(|| panic!("{}", all.out));
    assert_eq!(
        rest,
        r#"
Every statement
- Allow train.json Statement[0] "Train" is for the Region `us-east-1`, and the
  resource is in `eu-west-1`
- Allow limits.json Statement[0] "ReadOnly" is about other actions

Context keys filled in
- aws:PrincipalAccount `111122223333`
- aws:PrincipalArn `arn:aws:iam::111122223333:user/ana`
- aws:PrincipalIsAWSService `false`
- aws:PrincipalType `User`
- aws:RequestedRegion `eu-west-1`
- aws:ResourceAccount `111122223333`
- aws:SecureTransport `true`
- aws:username `ana`
- aws:ViaAWSService `false`
"#
    );
}

#[test]
fn the_message_of_an_error_is_read_from_an_argument_and_from_standard_input() {
    let expected = r#"DENIED: the permissions boundary does not allow personalize:CreateCampaign

principal  arn:aws:iam::111122223333:user/ana
action     personalize:CreateCampaign
resource   arn:aws:personalize:us-east-1:111122223333:campaign/movies

layer                  verdict         statement
identity-based policy  allows          train.json Statement[0] "Train"
permissions boundary   does not allow  no Allow of it is about the action

It would be allowed by any one of these changes (tried)
1. add to limits.json
   {
       "Effect": "Allow",
       "Action": "personalize:CreateCampaign",
       "Resource": "arn:aws:personalize:us-east-1:111122223333:campaign/movies"
   }
2. add `personalize:CreateCampaign` to the Action of limits.json Statement[0]
   "ReadOnly"
   (this also lets through this action on
   `arn:aws:personalize:us-east-1:111122223333:*`)

AWS's message
- AWS says that no permissions boundary allows it, and the policies given agree
"#;
    let files = ["--identity", "train.json", "--permissions-boundary", "limits.json"];
    for (arguments, input) in [(&[MESSAGE][..], ""), (&["-"], MESSAGE), (&["--error", MESSAGE], "")] {
        let answer = explain(&[&files[..], arguments].concat(), input);
        assert_eq!((answer.out.as_str(), answer.err.as_str(), answer.status), (expected, "", 1), "{arguments:?}");
    }
}

#[test]
fn a_message_that_the_policies_do_not_explain_is_told_to_hang_on_what_was_not_given() {
    let answer = explain(&["--identity", "train.json", MESSAGE], "");
    assert_eq!(
        answer.out,
        r#"UNEXPLAINED: AWS says that no permissions boundary allows it, but by the
             policies given it is allowed: a permissions boundary that was not
             given decides; give it with `--permissions-boundary`; it would have
             to allow `personalize:CreateCampaign` on
             `arn:aws:personalize:us-east-1:111122223333:campaign/movies`

By the policies given
ALLOWED: train.json Statement[0] "Train" allows personalize:CreateCampaign, and
         no layer denies it

principal  arn:aws:iam::111122223333:user/ana
action     personalize:CreateCampaign
resource   arn:aws:personalize:us-east-1:111122223333:campaign/movies

layer                  verdict         statement
identity-based policy  allows          train.json Statement[0] "Train"
"#
    );
    assert_eq!(answer.status, 1, "AWS denied it");
}

#[test]
fn what_is_given_overrides_what_the_message_says() {
    let other = "arn:aws:personalize:eu-west-1:111122223333:campaign/movies";
    let answer = explain(&["--identity", "train.json", "--resource", other, MESSAGE], "");
    assert!(answer.out.contains(&format!("resource   {other}\n")), "{}", answer.out);
    assert!(answer.out.contains("policies given it is denied for another reason, below: a"), "{}", answer.out);
}

#[test]
fn json_has_the_message_and_the_explanation() {
    let answer = explain(&["--identity", "train.json", "--format", "json", MESSAGE], "");
    let json: serde_json::Value = serde_json::from_str(&answer.out).unwrap();
    assert_eq!(json["message"]["layer"], "permissionsBoundary");
    assert_eq!(json["messageAgrees"], false);
    assert_eq!(json["decision"], "allowed");
    let answer = explain(&[&["--identity", "train.json", "--format", "json"], &ASKED[..]].concat(), "");
    let json: serde_json::Value = serde_json::from_str(&answer.out).unwrap();
    assert_eq!(json["blockedBy"], serde_json::json!(["identity"]));
    assert_eq!(json["statements"][0]["because"], "resource");
    assert_eq!(
        json["changes"],
        serde_json::json!([
            [{
                "step": "addStatement",
                "layer": "identity",
                "policy": 0,
                "statement": {
                    "Effect": "Allow",
                    "Action": "personalize:CreateCampaign",
                    "Resource": "arn:aws:personalize:eu-west-1:111122223333:campaign/movies"
                },
                "text": "add to train.json",
                "opens": null
            }],
            [{
                "step": "addResource",
                "to": {"layer": "identity", "policy": 0, "statement": 0, "sid": "Train", "effect": "Allow"},
                "resource": "arn:aws:personalize:eu-west-1:111122223333:campaign/movies",
                "text": "add `arn:aws:personalize:eu-west-1:111122223333:campaign/movies` to the Resource of train.json \
                         Statement[0] \"Train\"",
                "opens": {
                    "text": "this also allows `personalize:DescribeCampaign` on this resource",
                    "statements": [{
                        "Effect": "Allow",
                        "Action": ["personalize:CreateCampaign", "personalize:DescribeCampaign"],
                        "Resource": "arn:aws:personalize:eu-west-1:111122223333:campaign/movies"
                    }],
                    "unguarded": null
                }
            }]
        ])
    );
    assert!(json.get("message").is_none());
}

/// What no policy can name is not advised, and what is missing is named with its option.
#[test]
fn advice_names_roles_and_resources_that_can_exist() {
    let trust = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"AWS":
        "arn:aws:iam::111122223333:role/nightly"}, "Action": "sts:AssumeRole"}}"#;
    let folder = tempfile::tempdir().unwrap();
    let trust_file = folder.path().join("trust.json");
    std::fs::write(&trust_file, trust).unwrap();
    let etl = [
        "--resource-policy",
        trust_file.to_str().unwrap(),
        "--principal",
        "arn:aws:sts::111122223333:assumed-role/etl/job1",
        "--action",
        "sts:AssumeRole",
        "--resource",
        "arn:aws:iam::111122223333:role/team/import",
    ];
    let end = |answer: Answer| answer.out.split_once(" change ").map(|(_, end)| end.to_owned()).unwrap();
    assert_eq!(
        end(explain(&etl, "")),
        "was found by which it would be allowed\n\nNote\n- the ARN of a session does not show the path of its role, \
         by which a policy has\n  to name it; give it with `--role`\n"
    );
    let role = ["--role", "arn:aws:iam::111122223333:role/team/etl"];
    assert_eq!(
        end(explain(&[&etl[..], &role].concat(), "")),
        format!(
            "(tried)\n1. add `arn:aws:iam::111122223333:role/team/etl` to the AWS Principal of\n   {} \
             Statement[0]\n",
            trust_file.display()
        )
    );
    let asked = [&ASKED[..4], &["--identity", "train.json", "--resource", "role"]].concat();
    let answer = explain(&asked, "");
    assert!(!answer.out.contains("\"Resource\""), "{}", answer.out);
    let note = "\nNote\n- `role` is not an ARN, and a policy names a resource by its ARN: ask for\n  \
                `arn:partition:service:region:account:resource`\n";
    assert!(answer.out.ends_with(note), "{}", answer.out);
}

#[test]
fn bad_input_is_told_and_ends_with_status_2() {
    for (arguments, message) in [
        (
            &["nothing of the kind"][..],
            "error: this is not a denial: it has neither the words `not authorized to perform` or `Access Denied`, nor an \
             error code such as `AccessDenied` or `UnauthorizedOperation`; give the whole message\n",
        ),
        (
            &["User: arn:aws:iam::111122223333:user/ana is not authorized to perform: personalize:CreateCampaign"],
            "error: `--resource`: the message names no resource: give its ARN\n",
        ),
        (
            &["User: nobody is not authorized to perform: personalize:ListCampaigns"],
            "error: `--principal`: `nobody` is not a principal: write the ARN of a user, a role, a session or an account's \
             root, a service principal such as `personalize.amazonaws.com`, or `anonymous`\n",
        ),
    ] {
        let answer = explain(arguments, "");
        assert_eq!((answer.err.as_str(), answer.out.as_str(), answer.status), (message, "", 2), "{arguments:?}");
    }
}

const DENIED_USER: &str = "User: arn:aws:iam::111122223333:user/team/ana is not authorized to perform: ";

/// What a denial does not say is asked for by the name of its option, all of it at once.
#[test]
fn what_a_denial_does_not_say_is_asked_for() {
    let of_user = |rest: &str| format!("{DENIED_USER}{rest}");
    let no_caller = "`--principal`: the message does not say who called: give the ARN of the caller";
    let no_resource = "`--resource`: the message names no resource: give its ARN";
    for (text, message) in [
        (
            "Access Denied".to_owned(),
            format!(
                "{no_caller}; `--action`: the message does not name the action: give it, such as `s3:GetObject`; \
                 {no_resource}"
            ),
        ),
        (
            "An error occurred (AccessDenied) when calling the GetObject operation: Access Denied".to_owned(),
            format!("{no_caller}; {no_resource}"),
        ),
        (
            "An error occurred (AccessDenied) when calling the CopyObject operation: Access Denied".to_owned(),
            format!(
                "{no_caller}; `--action`: the message does not name the action, and `s3:CopyObject` is checked for \
                 several: give `s3:ListBucket`, `s3:GetObject`, `s3:GetObjectTagging`, `s3:PutObject`, \
                 `s3:PutObjectTagging`, `s3:PutObjectAcl`; {no_resource}"
            ),
        ),
        (
            "An error occurred (AccessDenied) when calling the AssumeRole operation: Access denied".to_owned(),
            format!(
                "{no_caller}; `--action`: the message names the operation `AssumeRole` without its service: give the \
                 action, such as `sts:AssumeRole`, `sts:SetContext`, `sts:SetSourceIdentity`, `sts:TagSession`; \
                 {no_resource}"
            ),
        ),
        (
            // Its action has the same name, and takes no resource.
            "operation error EKS: ListClusters, https response error StatusCode: 403, api error AccessDeniedException: "
                .to_owned(),
            no_caller.to_owned(),
        ),
        (
            "operation error SQS: SendMessageBatch, https response error StatusCode: 403, api error \
             AccessDeniedException: "
                .to_owned(),
            format!(
                "{no_caller}; `--action`: the message names the operation `sqs:SendMessageBatch`, and what that is \
                 checked for is not known here: give the action, `sqs:SendMessageBatch` if it has the operation's name; \
                 {no_resource}"
            ),
        ),
        (
            "Not authorized to perform sts:AssumeRoleWithWebIdentity".to_owned(),
            format!("{no_caller}; {no_resource}"),
        ),
        (
            "You are not authorized to perform this operation. Encoded authorization failure message: An1xQ0Jb".to_owned(),
            format!(
                "{no_caller}; `--action`: the message does not name the action: give it, such as `s3:GetObject`; \
                 {no_resource}; or decode the rest of the message with `aws sts decode-authorization-message \
                 --encoded-message`, and give what that prints in place of the message"
            ),
        ),
        (
            "User: arn:aws:sts::111122223333:assumed-role/etl is not authorized to perform: personalize:ListCampaigns"
                .to_owned(),
            "`--principal`: the message names a session of the role `etl` without the session's name: give \
             `arn:aws:sts::111122223333:assumed-role/etl/SESSION`, or the role's ARN, with its path, with `--role`"
                .to_owned(),
        ),
        (
            of_user("iam:GetUser on resource: user bo because no identity-based policy allows the iam:GetUser action"),
            "`--resource`: the message names the user `bo` without the path of its ARN: give \
             `arn:aws:iam::111122223333:user/bo`, with the path if it has one"
                .to_owned(),
        ),
        (
            of_user("iam:GetUser on resource: user  because no identity-based policy allows the iam:GetUser action"),
            "`--resource`: the message does not name the user: give the ARN".to_owned(),
        ),
        (
            of_user("kms:Decrypt on this resource because the resource does not exist in this Region, no resource-based \
                     policies allow access, or a resource-based policy explicitly denies access"),
            no_resource.to_owned(),
        ),
        (
            of_user("shop:DescribeFruit"),
            format!("{no_resource}, or `*` if the action takes no resource"),
        ),
        (
            of_user("secretsmanager:GetSecretValue on resource: shop-db"),
            "`--resource`: the message names `shop-db`, which is not an ARN: give the ARN".to_owned(),
        ),
        (
            "User: anonymous is not authorized to perform: execute-api:Invoke on resource: \
             arn:aws:execute-api:eu-west-1:********3333:a1b2c3d4e5/prod/GET/pets"
                .to_owned(),
            "`--resource`: the message hides the account of \
             `arn:aws:execute-api:eu-west-1:********3333:a1b2c3d4e5/prod/GET/pets`: give the ARN with it"
                .to_owned(),
        ),
        (
            "Cross-account pass role is not allowed.".to_owned(),
            "no policy decides this: a role can be passed within its account alone; name a role of the caller's account"
                .to_owned(),
        ),
    ] {
        let answer = explain(&["-"], &text);
        assert_eq!((answer.err, answer.out.as_str(), answer.status), (format!("error: {message}\n"), "", 2), "{text}");
    }
}

/// What is asked for is enough, and what follows from the rest is not asked for.
#[test]
fn a_denial_with_what_it_lacks_is_explained() {
    let session = "arn:aws:sts::111122223333:assumed-role/etl/nightly";
    let upload = "upload failed: ./a to s3://shop/in/a An error occurred (AccessDenied) when calling the PutObject operation: \
                  Access Denied";
    let sessionless =
        "User: arn:aws:sts::111122223333:assumed-role/etl is not authorized to perform: personalize:ListCampaigns";
    let record = serde_json::json!({
        "userIdentity": {"type": "AssumedRole", "arn": session, "principalId": "AROAEXAMPLE:nightly", "sessionContext":
            {"sessionIssuer": {"arn": "arn:aws:iam::111122223333:role/team/etl"}}},
        "eventSource": "s3.amazonaws.com", "eventName": "GetObject", "awsRegion": "eu-west-1", "sourceIPAddress":
            "198.51.100.7", "errorCode": "AccessDenied", "errorMessage": "Access Denied",
        "requestParameters": {"bucketName": "shop", "key": "in/a"}
    })
    .to_string();
    let own_user = format!("{DENIED_USER}iam:GetUser on resource: user ana");
    let version = format!(
        "{DENIED_USER}iam:SetDefaultPolicyVersion on resource: policy arn:aws:iam::111122223333:policy/team/limits version v2"
    );
    let two = format!("{own_user}\n{DENIED_USER}iam:GetUser on resource: user bo");
    let ana = "arn:aws:iam::111122223333:user/team/ana";
    for (text, more, principal, action, resource, note) in [
        (
            upload,
            &["--principal", session][..],
            session,
            "s3:PutObject",
            "arn:aws:s3:::shop/in/a",
            "not name the action",
        ),
        (
            sessionless,
            &["--role", "arn:aws:iam::111122223333:role/team/etl"],
            "arn:aws:sts::111122223333:assumed-role/etl/session",
            "personalize:ListCampaigns",
            "*",
            "",
        ),
        (&record, &[], session, "s3:GetObject", "arn:aws:s3:::shop/in/a", "if there is no such object"),
        (&own_user, &[], ana, "iam:GetUser", ana, ""),
        (&version, &[], ana, "iam:SetDefaultPolicyVersion", "arn:aws:iam::111122223333:policy/team/limits", ""),
        (&two, &[], ana, "iam:GetUser", ana, "the text has another denial: give that by itself"),
    ] {
        let answer = explain(&[&["--format", "json", "-"], more].concat(), text);
        assert_eq!(answer.err, "", "{text}");
        let json: serde_json::Value = serde_json::from_str(&answer.out).unwrap();
        let found = ["principal", "action", "resource"].map(|field| json[field].as_str().unwrap_or_default());
        assert_eq!(found, [principal, action, resource], "{text}\n{json:#}");
        assert!(json["notes"].to_string().contains(note), "{text}\n{}", json["notes"]);
    }
    let answer = explain(&["--format", "json", "-"], &record);
    let json: serde_json::Value = serde_json::from_str(&answer.out).unwrap();
    assert_eq!(json["filledContextKeys"]["aws:PrincipalArn"], "arn:aws:iam::111122223333:role/team/etl");
    // What the request had counts, and what is given overrides it.
    let within = |range: &str| {
        format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*",
            "Condition": {{"IpAddress": {{"aws:SourceIp": "{range}"}}}}}}}}"#
        )
    };
    let decided = |policy: &str, more: &[&str]| {
        let answer = explain(&[&["--format", "json", "--identity", policy, "-"], more].concat(), &record);
        let json: serde_json::Value = serde_json::from_str(&answer.out).unwrap();
        json["decision"].as_str().unwrap().to_owned()
    };
    assert_eq!(decided(&within("198.51.100.0/24"), &[]), "allowed");
    assert_eq!(decided(&within("203.0.113.0/24"), &[]), "implicitDeny");
    assert_eq!(decided(&within("203.0.113.0/24"), &["--context", "aws:SourceIp=203.0.113.9"]), "allowed");
}

#[test]
fn that_only_the_path_of_an_arn_differs_is_said() {
    let pass = r#"{"Version": "2012-10-17", "Statement": {"Sid": "Pass", "Effect": "Allow", "Action": "iam:PassRole",
        "Resource": "arn:aws:iam::111122223333:role/service-role/Import"}}"#;
    let text = format!("{DENIED_USER}iam:PassRole on resource: arn:aws:iam::111122223333:role/Import");
    let answer = explain(&["--identity", pass, &text], "");
    let squeezed = answer.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        squeezed.contains(
            "is for the path `/service-role/`, and the resource has the path `/`: only the path of the ARN differs"
        ),
        "{}",
        answer.out
    );
    let trust = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole",
        "Principal": {"AWS": "arn:aws:iam::111122223333:user/ana"}}}"#;
    let text = format!("{DENIED_USER}sts:AssumeRole on resource: arn:aws:iam::111122223333:role/Import");
    let answer = explain(&["--resource-policy", trust, &text], "");
    let squeezed = answer.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        squeezed
            .contains("names the caller with the path `/`, and its path is `/team/`: only the path of the ARN differs"),
        "{}",
        answer.out
    );
    let condition = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "personalize:ListCampaigns",
        "Resource": "*", "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:user/ana"}}}}"#;
    let answer = explain(&["--identity", condition, &format!("{DENIED_USER}personalize:ListCampaigns")], "");
    assert!(answer.out.contains("only the path of the ARN"), "{}", answer.out);
}

/// A decoded authorization message tells every value of a key, and what cannot be given by an option is not taken to be absent.
#[test]
fn all_values_of_a_decoded_message_count() {
    let message = |values: &str| {
        format!(
            r#"{{"allowed": false, "explicitDeny": false, "context": {{
                "principal": {{"arn": "arn:aws:iam::111122223333:user/ana"}}, "action": "personalize:CreateCampaign",
                "resource": "arn:aws:personalize:us-east-1:111122223333:campaign/movies",
                "conditions": {{"items": [{{"key": "aws:TagKeys", "values": {{"items": [{values}]}}}}]}}}}}}"#
        )
    };
    let allow = r#"{"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "*", "Resource": "*"},
        {"Sid": "NoTeam", "Effect": "Deny", "Action": "*", "Resource": "*",
         "Condition": {"ForAnyValue:StringEquals": {"aws:TagKeys": "team"}}}]}"#;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tags.json");
    std::fs::write(&path, allow).unwrap();
    for (values, decision) in [
        (r#"{"value": "env"}"#, "allowed"),
        (r#"{"value": "team"}"#, "explicitDeny"),
        (r#"{"value": "env"}, {"value": "team"}"#, "explicitDeny"),
        (r#"{"value": "env"}, {"value": "owner"}"#, "allowed"),
        ("", "allowed"),
        (r#"{"value": "[team]"}"#, "depends"),
    ] {
        let answer = explain(&["--identity", path.to_str().unwrap(), "--format", "json", &message(values)], "");
        let found: serde_json::Value = serde_json::from_str(&answer.out).unwrap_or_else(|_| panic!("{}", answer.err));
        assert_eq!(found["decision"], decision, "{values}: {found:#}");
    }
}
