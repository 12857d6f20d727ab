//! `compare --estate`: who gained or lost what between two dumps.

use std::fs;

use serde_json::{Value, json};

use crate::{Ran, binary};

const ACCOUNT: &str = "111122223333";

fn arn(rest: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:{rest}")
}

fn policy(statements: &[Value]) -> Value {
    json!({"Version": "2012-10-17", "Statement": statements})
}

fn allow(action: &str) -> Value {
    json!({"Effect": "Allow", "Action": action, "Resource": "*"})
}

/// Two users who share a policy, and a role that one of them may assume, or nobody.
fn dump(shared: &[Value], trusted: &Value) -> Value {
    let user = |name: &str| {
        json!({"UserName": name, "Path": "/", "Arn": arn(&format!("user/{name}")), "GroupList": [], "Tags": [],
            "AttachedManagedPolicies": [{"PolicyName": "shared", "PolicyArn": arn("policy/shared")}]})
    };
    let trust = json!({"Effect": "Allow", "Principal": trusted, "Action": "sts:AssumeRole"});
    json!({
        "UserDetailList": [user("ana"), user("bo")],
        "GroupDetailList": [],
        "RoleDetailList": [{"RoleName": "trainer", "Path": "/", "Arn": arn("role/trainer"), "Tags": [],
            "AssumeRolePolicyDocument": policy(&[trust]), "AttachedManagedPolicies": [],
            "RolePolicyList": [{"PolicyName": "own", "PolicyDocument": policy(&[allow("personalize:*")])}]}],
        "Policies": [{"PolicyName": "shared", "Arn": arn("policy/shared"), "DefaultVersionId": "v1", "PolicyVersionList": [
            {"VersionId": "v1", "IsDefaultVersion": true, "Document": policy(shared)}]}],
        "IsTruncated": false,
    })
}

fn service() -> Value {
    json!({"Service": "glue.amazonaws.com"})
}

fn compared(old: &Value, new: &Value, arguments: &[&str]) -> Ran {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("old.json"), old.to_string()).unwrap();
    fs::write(folder.path().join("new.json"), new.to_string()).unwrap();
    let both = ["compare", "old.json", "new.json"];
    Ran::from(binary().current_dir(folder.path()).args(both).args(arguments).output().unwrap())
}

const WHOLE: &[&str] = &["--estate", "--assume", "none"];

#[test]
fn those_with_the_same_change_are_told_once() {
    let old = dump(&[allow("s3:GetObject")], &service());
    let new = dump(&[allow("s3:GetObject"), allow("s3:PutObject")], &service());
    let ran = compared(&old, &new, WHOLE);
    let expected = "\
wider: 2 principals can do more; 1 principal has the same policies

arn:aws:iam::111122223333:user/ana and 1 more  changed
  + s3:PutObject on any resource
";
    assert_eq!((ran.status, ran.stdout.as_str(), ran.stderr.as_str()), (Some(1), expected, ""));
    let ran = compared(&new, &old, WHOLE);
    assert_eq!(ran.status, Some(0), "{ran:?}");
    assert!(ran.stdout.starts_with("narrower: 2 principals can do less;"), "{ran:?}");
    let ran = compared(&old, &old, WHOLE);
    let same = "equivalent: nobody can do more or less; 3 principals have the same policies\n";
    assert_eq!((ran.status, ran.stdout.as_str()), (Some(0), same));
}

#[test]
fn who_is_reached_newly_is_told_with_requests_that_are_allowed() {
    let old = dump(&[allow("s3:GetObject")], &service());
    let new = dump(&[allow("s3:GetObject")], &json!({"AWS": arn("user/bo")}));
    let ran = compared(&old, &new, WHOLE);
    for part in [
        "arn:aws:iam::111122223333:user/bo, on arn:aws:iam::111122223333:role/trainer\n  + sts:AssumeRole on ",
        "others, as far as their own policies let them, on arn:aws:iam::111122223333:role/trainer\n  - sts:AssumeRole on ",
        "through others\n  + arn:aws:iam::111122223333:user/bo: arn:aws:iam::111122223333:role/trainer is reached now, and was not \
         (always)\n      1. assume-role: ",
    ] {
        assert!(ran.stdout.contains(part), "{part}\n{}", ran.stdout);
    }
    let ran = compared(&old, &new, &[WHOLE, &["--no-chains"]].concat());
    assert!(!ran.stdout.contains("through others"), "{ran:?}");
    let ran = compared(&old, &new, &[WHOLE, &["--format", "json"]].concat());
    let answer: Value = serde_json::from_str(&ran.stdout).unwrap();
    let gained = answer["changes"].as_array().unwrap().iter().flat_map(|one| one["gained"].as_array().unwrap());
    let all = gained.chain(answer["through"].as_array().unwrap());
    let lines: Vec<String> = all.flat_map(|one| one["witness"].as_array().unwrap()).map(Value::to_string).collect();
    assert_eq!(lines.len(), 2, "{answer:#?}");
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("lines.jsonl"), lines.join("\n")).unwrap();
    let simulated = Ran::from(binary().current_dir(folder.path()).args(["simulate", "lines.jsonl"]).output().unwrap());
    assert_eq!(simulated.stdout.matches("\"decision\":\"allowed\"").count(), 2, "{simulated:?}");
}

#[test]
fn what_was_not_read_is_undecided() {
    let old = dump(&[allow("s3:GetObject")], &service());
    let ran = compared(&old, &old, &["--estate"]);
    assert_eq!(ran.status, Some(1), "{ran:?}");
    assert!(ran.stdout.starts_with("undecided: no difference is found, and not all was read or tried"), "{ran:?}");
    assert!(ran.stdout.contains("no policies of an organization were read"), "{ran:?}");
    let mut one = old.clone();
    one["UserDetailList"][0]["AttachedManagedPolicies"][0]["PolicyArn"] = json!(arn("policy/absent"));
    let ran = compared(&old, &one, WHOLE);
    assert!(ran.stdout.contains("on the new side: the policy `arn:aws:iam::111122223333:policy/absent`"), "{ran:?}");
    assert!(ran.stdout.starts_with("undecided: "), "{ran:?}");
}

#[test]
fn dumps_without_the_option_are_compared_policy_by_policy_with_a_note() {
    let old = dump(&[allow("s3:GetObject")], &service());
    let new = dump(&[allow("s3:PutObject")], &service());
    let ran = compared(&old, &new, &[]);
    assert!(ran.stderr.contains("`--estate` tells who gained or lost what"), "{ran:?}");
    for format in ["text", "markdown", "json"] {
        let ran = compared(&old, &new, &[WHOLE, &["--format", format]].concat());
        assert!(ran.stdout.contains("different") && ran.stdout.contains("s3:PutObject"), "{ran:?}");
    }
    let ran = compared(&old, &new, &["--estate", "--kind", "scp"]);
    assert_eq!(ran.status, Some(2), "{ran:?}");
}
