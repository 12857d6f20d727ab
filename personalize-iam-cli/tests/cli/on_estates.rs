//! `who-can` and `matrix` over accounts: directly, through others, and what was not read.

use std::fs;

use serde_json::{Value, json};

use crate::{Ran, binary};

const ACCOUNT: &str = "111122223333";

fn statement(action: &[&str]) -> Value {
    json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": action, "Resource": "*"}]})
}

/// A developer who can pass roles to functions, a role that functions get, and somebody who can do nothing.
fn account() -> Value {
    let arn = |rest: &str| format!("arn:aws:iam::{ACCOUNT}:{rest}");
    let inline = |action: &[&str]| json!([{"PolicyName": "own", "PolicyDocument": statement(action)}]);
    let trust = json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]});
    let user = |name: &str, action: &[&str]| {
        json!({"UserName": name, "Path": "/", "Arn": arn(&format!("user/{name}")), "GroupList": [], "Tags": [],
            "AttachedManagedPolicies": [], "UserPolicyList": inline(action)})
    };
    json!({
        "UserDetailList": [user("ana", &["lambda:*", "iam:PassRole"]), user("bo", &["s3:ListAllMyBuckets"])],
        "GroupDetailList": [],
        "RoleDetailList": [{
            "RoleName": "trainer", "Path": "/", "Arn": arn("role/trainer"), "AssumeRolePolicyDocument": trust,
            "RolePolicyList": inline(&["personalize:*"]), "AttachedManagedPolicies": [], "Tags": [],
        }],
        "Policies": [],
        "IsTruncated": false,
    })
}

/// Runs a command in a folder with the dump of an account.
fn asked(arguments: &[&str], account: &Value) -> Ran {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("shop.json"), account.to_string()).unwrap();
    Ran::from(binary().current_dir(folder.path()).args(arguments).output().unwrap())
}

const CAMPAIGNS: &str = "arn:aws:personalize:*:111122223333:campaign/*";
const DELETE: &[&str] = &["who-can", "personalize:DeleteCampaign", CAMPAIGNS, "--estate", "shop.json"];

fn delete(more: &[&str]) -> Ran {
    asked(&[DELETE, more].concat(), &account())
}

fn answers(ran: &Ran) -> Vec<Value> {
    let told: Value = serde_json::from_str(&ran.stdout).unwrap();
    told["answers"].as_array().unwrap().clone()
}

#[test]
fn a_chain_through_a_function_is_told_with_all_of_its_requests() {
    let ran = delete(&["--assume", "none"]);
    let expected = "\
personalize:DeleteCampaign on arn:aws:personalize:*:111122223333:campaign/*
  arn:aws:iam::111122223333:role/trainer  always
  through others:
  arn:aws:iam::111122223333:user/ana  always
      1. lambda-create-and-invoke: arn:aws:iam::111122223333:role/trainer
         iam:PassRole on arn:aws:iam::111122223333:role/trainer
         lambda:CreateFunction on arn:aws:lambda:us-east-1:111122223333:function:example
         lambda:InvokeFunction on arn:aws:lambda:us-east-1:111122223333:function:example
         lambda.amazonaws.com: sts:AssumeRole on arn:aws:iam::111122223333:role/trainer
  1 principal never can
";
    assert_eq!((ran.status, ran.stdout.as_str(), ran.stderr.as_str()), (Some(0), expected, ""));
}

#[test]
fn every_witness_is_allowed_when_it_is_simulated() {
    let ran = delete(&["--assume", "none", "--format", "json"]);
    let answers = answers(&ran);
    let lines: Vec<String> =
        answers.iter().flat_map(|one| one["witness"].as_array().unwrap()).map(Value::to_string).collect();
    assert_eq!(lines.len(), 6, "{answers:#?}");
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("lines.jsonl"), lines.join("\n")).unwrap();
    let simulated = binary().current_dir(folder.path()).args(["simulate", "lines.jsonl"]).output().unwrap();
    let simulated = Ran::from(simulated);
    let decisions = serde_json::Deserializer::from_str(&simulated.stdout).into_iter::<Value>();
    let decisions: Vec<Value> = decisions.map(Result::unwrap).collect();
    assert_eq!(decisions.len(), 6, "{simulated:?}");
    assert!(decisions.iter().all(|one| one["decision"] == "allowed"), "{simulated:?}");
}

#[test]
fn without_chains_only_what_each_can_do_is_told() {
    let ran = delete(&["--assume", "none", "--no-chains", "--format", "json"]);
    let verdicts: Vec<Value> = answers(&ran).iter().map(|one| one["verdict"].clone()).collect();
    assert_eq!(verdicts, ["always", "never", "never"]);
    let ran = delete(&["--assume", "none", "--max-steps", "0"]);
    assert!(!ran.stdout.contains("through others"), "{ran:?}");
}

#[test]
fn what_was_not_read_is_said_and_leaves_answers_open() {
    let ran = delete(&["--format", "json"]);
    assert_eq!(ran.status, Some(1), "{ran:?}");
    let answers = answers(&ran);
    let of = |name: &str| {
        let all = answers.iter().filter(|one| one["principal"].as_str().unwrap().ends_with(name));
        all.map(|one| (one["verdict"].clone(), one["ifNone"]["verdict"].clone())).collect::<Vec<_>>()
    };
    assert_eq!(of("trainer"), [(json!("undecided"), json!("always"))]);
    assert_eq!(of("bo"), [(json!("never"), Value::Null)]);
    assert_eq!(of("ana"), [(json!("never"), Value::Null), (json!("undecided"), Value::Null)]);
    let why: &str = answers[0]["undecided"][0].as_str().unwrap();
    assert_eq!(why, "no policies of an organization were read");
}

#[test]
fn a_managed_policy_that_is_not_there_can_allow() {
    let mut account = account();
    account["UserDetailList"][1]["AttachedManagedPolicies"] =
        json!([{"PolicyName": "X", "PolicyArn": "arn:aws:iam::111122223333:policy/X"}]);
    let ran = asked(&[DELETE, &["--assume", "none", "--no-chains", "--format", "json"]].concat(), &account);
    let bo = answers(&ran).into_iter().find(|one| one["principal"].as_str().unwrap().ends_with("bo")).unwrap();
    assert_eq!(bo["verdict"], "undecided");
    assert_eq!(bo["undecided"], json!(["the policy `arn:aws:iam::111122223333:policy/X` was not read"]));
}

#[test]
fn matrix_takes_accounts_and_a_broken_file_does_not_hide_the_rest() {
    let matrix = ["matrix", "--estate", ".", "--assume", "none", "--action", "personalize:DeleteCampaign"];
    let ran = asked(&[&matrix[..], &["--format", "csv"]].concat(), &account());
    assert_eq!(ran.stdout.lines().count(), 4, "{ran:?}");
    assert!(ran.stderr.contains("through others"), "{ran:?}");
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("shop.json"), account().to_string()).unwrap();
    fs::write(folder.path().join("broken.json"), "{\"UserDetailList\": [").unwrap();
    let ran = Ran::from(binary().current_dir(folder.path()).args(matrix).output().unwrap());
    assert_eq!(ran.status, Some(2), "{ran:?}");
    assert!(ran.stdout.contains("always") && ran.stderr.contains("broken.json"), "{ran:?}");
}

#[test]
fn nothing_of_an_account_is_an_error() {
    let ran = asked(DELETE, &json!({"Version": "2012-10-17", "Statement": []}));
    assert_eq!((ran.status, ran.stdout.as_str()), (Some(2), ""), "{ran:?}");
    assert!(ran.stderr.contains("get-account-authorization-details"), "{ran:?}");
}

/// Somebody who can do something through others is in every format.
#[test]
fn lists_have_the_chains_too() {
    let ran = delete(&["--assume", "none", "--format", "csv"]);
    let expected = "\
principal,action,resourceType,resource,verdict,when,undecided,ifNone,through
arn:aws:iam::111122223333:role/trainer,personalize:DeleteCampaign,,arn:aws:personalize:*:111122223333:campaign/*,always,,,,
arn:aws:iam::111122223333:user/ana,personalize:DeleteCampaign,,arn:aws:personalize:*:111122223333:campaign/*,never,,,,
arn:aws:iam::111122223333:user/bo,personalize:DeleteCampaign,,arn:aws:personalize:*:111122223333:campaign/*,never,,,,
";
    assert!(ran.stdout.starts_with(expected), "{}", ran.stdout);
    let last = ran.stdout.strip_prefix(expected).unwrap();
    assert!(last.starts_with("arn:aws:iam::111122223333:user/ana,") && last.contains("1. lambda-create"), "{last}");
    let ran = delete(&["--assume", "none", "--format", "markdown"]);
    let lines: Vec<&str> = ran.stdout.lines().collect();
    assert!(lines[2].starts_with("| `arn:aws:iam::111122223333:role/trainer` |"), "{}", ran.stdout);
    assert!(lines[3].starts_with("| `arn:aws:iam::111122223333:user/ana` |"), "{}", ran.stdout);
    assert!(lines[3].contains("1. lambda-create"), "{}", ran.stdout);
    assert_eq!(lines.last(), Some(&"1 principal never can."), "{}", ran.stdout);
}
