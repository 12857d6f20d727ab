//! `who-can` and `matrix` over accounts: directly, through others, and what was not read.

use std::fs;
use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
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
principal,outside,action,resourceType,resource,verdict,when,undecided,ifNone,through
arn:aws:iam::111122223333:role/trainer,,personalize:DeleteCampaign,,arn:aws:personalize:*:111122223333:campaign/*,always,,,,
arn:aws:iam::111122223333:user/ana,,personalize:DeleteCampaign,,arn:aws:personalize:*:111122223333:campaign/*,never,,,,
arn:aws:iam::111122223333:user/bo,,personalize:DeleteCampaign,,arn:aws:personalize:*:111122223333:campaign/*,never,,,,
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

fn packed(text: &[u8]) -> Vec<u8> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(text).unwrap();
    packer.finish().unwrap()
}

#[test]
fn a_packed_dump_is_read_as_it_is_without() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("shop.json.gz"), packed(account().to_string().as_bytes())).unwrap();
    let run = |path: &str| {
        let arguments = ["who-can", "personalize:DeleteCampaign", CAMPAIGNS, "--assume", "none", "--estate", path];
        Ran::from(binary().current_dir(folder.path()).args(arguments).output().unwrap())
    };
    let plain = delete(&["--assume", "none"]);
    assert_eq!(run("shop.json.gz"), plain);
    assert_eq!(run("."), plain);
    let whole = packed(account().to_string().as_bytes());
    fs::write(folder.path().join("cut.json.gz"), &whole[..whole.len() / 2]).unwrap();
    let ran = run("cut.json.gz");
    assert_eq!(ran.status, Some(2));
    assert!(ran.stderr.starts_with("error: cut.json.gz: the gzip is broken ("), "{}", ran.stderr);
}

#[test]
fn a_small_file_that_unpacks_to_a_large_one_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
    let blanks = vec![b' '; 1 << 20];
    (0..=256).for_each(|_| packer.write_all(&blanks).unwrap());
    let bomb = packer.finish().unwrap();
    assert!(bomb.len() < 4 << 20);
    fs::write(folder.path().join("bomb.json.gz"), bomb).unwrap();
    let arguments = ["estate", "bomb.json.gz"];
    let ran = Ran::from(binary().current_dir(folder.path()).args(arguments).output().unwrap());
    let why = "error: `bomb.json.gz` has more than the 268435456 bytes that are read, once it is unpacked\n";
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(2), why));
}

const TEMPLATE: &str = r#"{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Parameters": {"Stage": {"Type": "String", "Default": "test"}},
  "Resources": {"Reader": {"Type": "AWS::IAM::Role", "Properties": {
    "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]},
    "Policies": [{"PolicyName": "read", "PolicyDocument": {"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": "s3:GetObject", "Resource": {"Fn::Sub": "arn:aws:s3:::shop-${Stage}/*"}}]}}]}}}
}"#;

#[test]
fn a_template_in_an_estate_takes_parameters() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("template.json"), TEMPLATE).unwrap();
    fs::write(folder.path().join("values.json"), r#"{"Parameters": {"Stage": "prod"}}"#).unwrap();
    let run = |more: &[&str]| {
        let who =
            ["who-can", "s3:GetObject", "arn:aws:s3:::shop-prod/*", "--estate", "template.json", "--assume", "none"];
        Ran::from(binary().current_dir(folder.path()).args(who).args(more).output().unwrap())
    };
    let can = |ran: &Ran, account: &str| ran.stdout.contains(&format!("arn:aws:iam::{account}:role/Reader  always"));
    let ran = run(&[]);
    assert!(!can(&ran, ACCOUNT) && ran.status == Some(1), "{ran:?}");
    for more in [["--parameter", "Stage=prod"], ["--parameter-file", "values.json"]] {
        let ran = run(&more);
        assert!(can(&ran, ACCOUNT) && ran.status == Some(0), "{ran:?}");
    }
    let ran = run(&["--parameter", "Stage=prod", "--parameter", "AWS::AccountId=444455556666"]);
    assert!(can(&ran, "444455556666"), "{ran:?}");
    let ran = run(&["--parameter", "AWS::AccountId=shop"]);
    assert_eq!(ran.status, Some(2));
    assert!(ran.stderr.contains("an account has 12 digits"), "{}", ran.stderr);
}

#[test]
fn every_answer_for_programs_has_verdict_when_witness_and_undecided() {
    let matrix = [
        "matrix",
        "--estate",
        "shop.json",
        "--assume",
        "none",
        "--action",
        "personalize:DeleteCampaign",
        "--format",
        "json",
    ];
    let all = answers(&asked(&matrix, &account()));
    assert_eq!(all.len(), 3);
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("all.json"), statement(&["personalize:*"]).to_string()).unwrap();
    let suite = "[principals.ana]\narn = \"arn:aws:iam::111122223333:user/ana\"\nidentity = [\"all.json\"]\n";
    fs::write(folder.path().join("x.suite.toml"), suite).unwrap();
    let matrix = ["matrix", "--action", "personalize:DeleteCampaign", "--format", "json"];
    let ran = Ran::from(binary().current_dir(folder.path()).args(matrix).output().unwrap());
    let cells: Value = serde_json::from_str(&ran.stdout).unwrap();
    let cells = cells["cells"].as_array().unwrap();
    assert_eq!(cells.len(), 1);
    for one in all.iter().chain(cells) {
        assert!(one["when"].is_array() && one["undecided"].is_array(), "{one:#}");
        let witness = one["witness"].as_array().unwrap();
        assert_eq!(witness.len(), usize::from(one["verdict"] == "always"), "{one:#}");
        assert!(witness.iter().all(|line| line["request"]["action"] == "personalize:DeleteCampaign"), "{one:#}");
    }
}
