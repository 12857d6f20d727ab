//! `unused`: grants in dumps that nothing can use.

use std::fs;

use serde_json::{Value, json};

use crate::{Ran, binary};

const ACCOUNT: &str = "111122223333";

fn arn(rest: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:{rest}")
}

fn dump() -> Value {
    let policy = |statements: &[Value]| json!({"Version": "2012-10-17", "Statement": statements});
    let one = |effect: &str, action: &str| json!({"Effect": effect, "Action": action, "Resource": "*"});
    let trust = json!({"Effect": "Allow", "Principal": {"AWS": [arn("user/gone"), arn("user/ana")]}, "Action": "sts:AssumeRole"});
    let own = policy(&[one("Allow", "s3:GetObject"), one("Deny", "s3:*"), one("Allow", "sqs:SendMessage")]);
    json!({
        "UserDetailList": [{"UserName": "ana", "Path": "/", "Arn": arn("user/ana"), "GroupList": [], "Tags": [],
            "AttachedManagedPolicies": [], "UserPolicyList": [{"PolicyName": "own", "PolicyDocument": own}]}],
        "GroupDetailList": [{"GroupName": "empty", "Path": "/", "Arn": arn("group/empty"), "GroupPolicyList": [], "AttachedManagedPolicies": []}],
        "RoleDetailList": [{"RoleName": "app", "Path": "/", "Arn": arn("role/app"), "Tags": [], "RolePolicyList": [],
            "AttachedManagedPolicies": [], "AssumeRolePolicyDocument": policy(&[trust])}],
        "Policies": [{"PolicyName": "idle", "Arn": arn("policy/idle"), "DefaultVersionId": "v1", "PolicyVersionList": [
            {"VersionId": "v1", "IsDefaultVersion": true, "Document": policy(&[one("Allow", "s3:*")])}]}],
        "IsTruncated": false,
    })
}

fn unused(arguments: &[&str]) -> Ran {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("shop.json"), serde_json::to_string_pretty(&dump()).unwrap()).unwrap();
    let command = ["unused", "--estate", "shop.json", "--assume", "none"];
    Ran::from(binary().current_dir(folder.path()).args(command).args(arguments).output().unwrap())
}

#[test]
fn each_is_told_with_its_place_and_reason() {
    let ran = unused(&[]);
    let parts = [
        "taken-away\n  own of arn:aws:iam::111122223333:user/ana: statement 1  (shop.json:",
        "all that it allows is denied by a `Deny` of their own policies",
        "attached-to-nobody\n  arn:aws:iam::111122223333:policy/idle  (shop.json:",
        "group-without-users\n  arn:aws:iam::111122223333:group/empty\n",
        "trust-of-nobody\n  arn:aws:iam::111122223333:role/app: statement 1, `arn:aws:iam::111122223333:user/gone`  (shop.json:",
    ];
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(1), ""), "{ran:?}");
    for part in parts {
        assert!(ran.stdout.contains(part), "{part}\n{}", ran.stdout);
    }
    assert!(!ran.stdout.contains("statement 3"), "{}", ran.stdout);
}

#[test]
fn kinds_and_formats() {
    let ran = unused(&["--kind", "group-without-users", "--format", "json"]);
    let told: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(told["unused"].as_array().unwrap().len(), 1, "{told:#?}");
    assert_eq!(told["unused"][0]["of"], arn("group/empty"));
    let ran = unused(&["--format", "csv"]);
    assert_eq!(ran.stdout.lines().count(), 5, "{}", ran.stdout);
    let ran = unused(&["--format", "markdown"]);
    assert!(ran.stdout.contains("| attached-to-nobody | `arn:aws:iam::111122223333:policy/idle` |"), "{}", ran.stdout);
    let ran = unused(&["--kind", "redundant"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (Some(0), "nothing unused was found\n"), "{ran:?}");
    let ran = unused(&["--kind", "anything"]);
    assert_eq!(ran.status, Some(2), "{ran:?}");
    assert!(ran.stderr.contains("taken-away, redundant"), "{ran:?}");
}
