//! `estate`: what it reports of dumps, in each form of the answer, and what it says of files that cannot be read.

use std::fs;

use serde_json::{Value, json};

use crate::proofs::run_with;
use crate::{Ran, binary};

/// An account with a user in a group, a role with AWS's and an own policy, of which one is missing.
fn dump(account: &str) -> String {
    let arn = |rest: &str| format!("arn:aws:iam::{account}:{rest}");
    let document = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "personalize:Get*", "Resource": "*"}]});
    json!({
        "UserDetailList": [{"UserName": "ana", "Path": "/", "Arn": arn("user/ana"), "GroupList": ["staff"], "AttachedManagedPolicies": []}],
        "GroupDetailList": [{"GroupName": "staff", "Path": "/", "Arn": arn("group/staff"), "GroupPolicyList": [], "AttachedManagedPolicies": []}],
        "RoleDetailList": [{
            "RoleName": "trainer", "Path": "/", "Arn": arn("role/trainer"), "RolePolicyList": [],
            "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [
                {"Effect": "Allow", "Principal": {"Service": "personalize.amazonaws.com"}, "Action": "sts:AssumeRole"}]},
            "AttachedManagedPolicies": [
                {"PolicyName": "ReadOnlyAccess", "PolicyArn": "arn:aws:iam::aws:policy/ReadOnlyAccess"},
                {"PolicyName": "readers", "PolicyArn": arn("policy/readers")}],
        }],
        "Policies": [{"PolicyName": "readers", "Arn": arn("policy/readers"), "DefaultVersionId": "v1", "PolicyVersionList": [
            {"VersionId": "v1", "IsDefaultVersion": true, "Document": document}]}],
        "IsTruncated": false,
    })
    .to_string()
}

const SUITE: &str = "
account = \"444455556666\"
[principals.reader]
arn = \"arn:aws:iam::444455556666:role/reader\"
identity = [\"reader.json\"]
";

/// Runs `estate` in a folder of dumps.
fn estate(arguments: &[&str], more: &[(&str, &str)]) -> Ran {
    let folder = tempfile::tempdir().unwrap();
    let shop = dump("111122223333");
    let reader =
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}]}";
    let files = [
        ("dumps/shop.json", shop.as_str()),
        // What git ignores is read too, and hidden folders are not.
        (".gitignore", "dumps/\n"),
        (".git/broken.json", "{"),
        ("suite/a.suite.toml", SUITE),
        ("suite/reader.json", reader),
        ("managed/ReadOnlyAccess.json", reader),
    ];
    for (name, text) in files.into_iter().chain(more.iter().copied()) {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    Ran::from(binary().current_dir(folder.path()).arg("estate").args(arguments).output().unwrap())
}

#[test]
fn a_folder_is_told_for_people() {
    let ran = estate(&["dumps"], &[]);
    let counts = "1 account\n1 user\n1 role\n1 group\n1 managed policy of the accounts\n\n\
                  account       name  users  roles  groups  all of them\n\
                  111122223333        1      1      1       yes\n\n\
                  Read\n  dumps/shop.json  iam get-account-authorization-details\n\n\
                  Missing, so that what rests on it is not known\n  \
                  the managed policy `arn:aws:iam::aws:policy/ReadOnlyAccess` of `arn:aws:iam::111122223333:role/trainer` is in no file\n    \
                  → aws iam get-policy --policy-arn arn:aws:iam::aws:policy/ReadOnlyAccess, ";
    assert!(ran.stdout.starts_with(counts), "{}", ran.stdout);
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(0), ""));
    for missing in ["no policy of a resource was read", "no policies of an organization were read"] {
        assert!(ran.stdout.contains(missing), "{}", ran.stdout);
    }
}

#[test]
fn managed_policies_are_taken_from_elsewhere() {
    let ran = estate(&["dumps", "--managed-policies", "managed"], &[]);
    assert!(
        ran.stdout.contains("1 managed policy of AWS\n") && !ran.stdout.contains("is in no file"),
        "{}",
        ran.stdout
    );
}

#[test]
fn a_folder_without_managed_policies_is_refused() {
    let ran = estate(&["dumps", "--managed-policies", "none"], &[("none/policies.txt", "")]);
    let why = "error: `none` has no managed policies: files of JSON are expected\n";
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(2), why));
}

#[test]
fn a_program_gets_all_of_it() {
    let ran = estate(&["dumps", "suite/a.suite.toml", "--format", "json"], &[]);
    let all: Value = serde_json::from_str(&ran.stdout).unwrap();
    let counts = &all["counts"];
    assert_eq!(
        (&counts["role"], &counts["account"], &counts["managedPolicyOfTheAccounts"]),
        (&json!(2), &json!(2), &json!(1))
    );
    assert_eq!(all["accounts"][0], json!({"id": "111122223333", "name": null, "allIdentitiesAreRead": true}));
    assert_eq!(all["read"][1], json!({"file": "suite/a.suite.toml", "as": "a suite of `test`"}));
    assert_eq!(all["missing"][0]["about"], "arn:aws:iam::aws:policy/ReadOnlyAccess");
}

#[test]
fn a_page_in_markdown_has_it_too() {
    let ran = estate(&["dumps", "--format", "markdown"], &[]);
    for part in [
        "| accounts | 1 |\n",
        "| 111122223333 |  | 1 | 1 | 1 | yes |\n",
        "| `dumps/shop.json` | iam get",
        "## What is missing\n",
    ] {
        assert!(ran.stdout.contains(part), "{part}\n{}", ran.stdout);
    }
}

#[test]
fn one_broken_file_is_told_and_passed_over() {
    let ran = estate(&["dumps"], &[("dumps/broken.json", "{\n  \"Roles\": [}\n"), ("dumps/other.json", "{\"a\": 1}")]);
    assert_eq!(ran.status, Some(2));
    assert!(ran.stderr.starts_with("error: dumps/broken.json:2:13: "), "{}", ran.stderr);
    let passed_over =
        "Passed over\n  dumps/other.json: line 1: an object with `a` is not an output that is known here\n";
    assert!(ran.stdout.contains("1 role\n") && ran.stdout.contains(passed_over), "{}", ran.stdout);
}

#[test]
fn the_toml_says_what_files_do_not() {
    let manifest = "[[read]]\npath = \"../elsewhere/list.json\"\ntarget = \"r-ab12\"\n\n[accounts.111122223333]\nname = \"shop\"\nparent = \
                    \"r-ab12\"\n\n[organization.serviceControl]\n111122223333 = [\"FullAWSAccess\", \"../suite/reader.json\"]\n";
    let policies = "{\"Policies\": [{\"Id\": \"p-FullAWSAccess\", \"Type\": \"SERVICE_CONTROL_POLICY\"}]}";
    let files = [("dumps/estate.toml", manifest), ("elsewhere/list.json", policies)];
    let ran = estate(&["dumps"], &files);
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(0), ""), "{}", ran.stdout);
    assert!(ran.stdout.contains("2 service control policies\n"), "{}", ran.stdout);
    assert!(!ran.stdout.contains("which service control policies"), "{}", ran.stdout);
    let ran = estate(&["dumps"], &[("dumps/estate.toml", "[[read]]\npath = \"lost\"\n")]);
    assert_eq!(ran.status, Some(2));
    assert!(ran.stderr.contains("`dumps/lost`, which is under `[[read]]`, does not exist"), "{}", ran.stderr);
}

#[test]
fn templates_are_what_they_would_make() {
    let template = "Resources:\n  Serving:\n    Type: AWS::IAM::Role\n    Properties:\n      RoleName: serving\n      \
                    AssumeRolePolicyDocument:\n        Statement: {Effect: Allow, Principal: {Service: lambda.amazonaws.com}, \
                    Action: sts:AssumeRole}\n";
    let ran = estate(&["template.yaml"], &[("template.yaml", template)]);
    assert!(
        ran.stdout.contains("1 role\n") && ran.stdout.contains("it is taken for 111122223333"),
        "{}{}",
        ran.stdout,
        ran.stderr
    );
    assert_eq!(ran.status, Some(0));
}

#[test]
fn what_is_piped_in_is_read_and_nothing_is_refused() {
    let ran = run_with(&["estate", "-"], &dump("111122223333"));
    assert!(ran.stdout.contains("standard input  iam get-account-authorization-details"), "{}", ran.stdout);
    let ran = run_with(&["estate", "-"], "{\"a\": 1}");
    assert_eq!(
        (ran.stderr.as_str(), ran.status),
        (
            "error: there is nothing of an estate in what was given: standard input: line 1: an object with `a` is not an output that \
             is known here\n",
            Some(2)
        )
    );
}

#[test]
fn what_cannot_be_read_is_all_that_is_said_where_there_is_nothing_else() {
    for (format, is_quiet) in [("text", true), ("markdown", true), ("json", false)] {
        let ran = estate(&["broken.json", "--format", format], &[("broken.json", "{\"UserDetailList\": [")]);
        assert_eq!((ran.status, ran.stdout.is_empty()), (Some(2), is_quiet), "{format}: {ran:?}");
        assert!(ran.stderr.starts_with("error: broken.json:1:21: "), "{ran:?}");
        assert_eq!(ran.stderr.lines().count(), 1, "{ran:?}");
    }
}
