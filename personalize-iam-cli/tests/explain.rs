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
    let note = "\nNote\n- `role` is no ARN, and a policy names a resource by its ARN: ask for\n  \
                `arn:partition:service:region:account:resource`\n";
    assert!(answer.out.ends_with(note), "{}", answer.out);
}

#[test]
fn bad_input_is_told_and_ends_with_status_2() {
    for (arguments, message) in [
        (
            &["nothing of the kind"][..],
            "error: this is no denial: it has neither the words `not authorized to perform` or `Access Denied`, nor an \
             error code such as `AccessDenied` or `UnauthorizedOperation`; give the whole message\n",
        ),
        (
            &["User: arn:aws:iam::111122223333:user/ana is not authorized to perform: personalize:CreateCampaign"],
            "error: `--resource`: the message names no resource: give its ARN\n",
        ),
        (
            &["User: nobody is not authorized to perform: personalize:ListCampaigns"],
            "error: `--principal`: `nobody` is no principal: write the ARN of a user, a role, a session or an account's \
             root, a service principal such as `personalize.amazonaws.com`, or `anonymous`\n",
        ),
    ] {
        let answer = explain(arguments, "");
        assert_eq!((answer.err.as_str(), answer.out.as_str(), answer.status), (message, "", 2), "{arguments:?}");
    }
}
