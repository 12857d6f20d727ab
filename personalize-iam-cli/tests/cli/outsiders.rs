//! `who-can` and `matrix` over accounts: who is not of them.

use std::fs;

use serde_json::{Value, json};

use crate::{Ran, binary};

const ACCOUNT: &str = "111122223333";
const OBJECT: &str = "arn:aws:s3:::shop/list";
const GITHUB: &str = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com";

fn allow(principal: Value, action: &str, condition: Value) -> Value {
    let mut one = json!({"Effect": "Allow", "Principal": principal, "Action": action});
    if !condition.is_null() {
        one["Condition"] = condition;
    }
    one
}

fn policy(statements: &[Value]) -> Value {
    json!({"Version": "2012-10-17", "Statement": statements})
}

/// Nobody but a role that reads everything, which a provider and another account can assume.
fn account() -> Value {
    let web = "sts:AssumeRoleWithWebIdentity";
    let id = json!({"StringEquals": {"sts:ExternalId": "x1"}});
    let trust = policy(&[
        allow(json!({"Federated": GITHUB}), web, Value::Null),
        allow(json!({"AWS": "444455556666"}), "sts:AssumeRole", id),
    ]);
    let own = policy(&[json!({"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"})]);
    let arn = format!("arn:aws:iam::{ACCOUNT}:role/reader");
    json!({
        "UserDetailList": [], "GroupDetailList": [], "Policies": [], "IsTruncated": false,
        "RoleDetailList": [{
            "RoleName": "reader", "Path": "/", "Arn": arn, "AssumeRolePolicyDocument": trust,
            "RolePolicyList": [{"PolicyName": "own", "PolicyDocument": own}], "AttachedManagedPolicies": [], "Tags": [],
        }],
    })
}

/// Runs a command in a folder with the dump of the account and the policy of a bucket.
fn asked(arguments: &[&str], bucket: &[Value]) -> Ran {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("dumps").join(ACCOUNT)).unwrap();
    let write = |name: &str, text: String| fs::write(folder.path().join("dumps").join(name), text).unwrap();
    write("shop.json", account().to_string());
    let mut statements = bucket.to_vec();
    statements.iter_mut().for_each(|one| one["Resource"] = json!("arn:aws:s3:::shop/*"));
    write(
        &format!("{ACCOUNT}/get-bucket-policy-shop.json"),
        json!({"Policy": policy(&statements).to_string()}).to_string(),
    );
    let more = ["--estate", "dumps", "--assume", "none"];
    Ran::from(binary().current_dir(folder.path()).args(arguments).args(more).output().unwrap())
}

const GET: &[&str] = &["who-can", "s3:GetObject", OBJECT];

fn open_bucket() -> Vec<Value> {
    vec![
        allow(
            json!("*"),
            "s3:GetObject",
            json!({"StringEquals": {"aws:SourceVpce": "vpce-1", "aws:PrincipalType": "Anonymous"}}),
        ),
        allow(json!({"Service": "logging.s3.amazonaws.com"}), "s3:GetObject", Value::Null),
    ]
}

#[test]
fn who_is_outside_is_told_below_those_of_the_accounts() {
    let ran = asked(GET, &open_bucket());
    let expected = "\
s3:GetObject on arn:aws:s3:::shop/list
  arn:aws:iam::111122223333:role/reader  always
  outside, as far as the policies here say:
";
    assert!(ran.stdout.starts_with(expected), "{ran:?}");
    for line in [
        "  anonymous                              when\n",
        "  logging.s3.amazonaws.com               always; on behalf of any account\n",
        "  account 444455556666 (outside)  when\n      1. assume-role: arn:aws:iam::111122223333:role/reader\n",
        "oidc-provider/token.actions.githubusercontent.com (outside)  always\n      1. assume-role-with-web-identity: ",
        "      first: on arn:aws:iam::111122223333:role/reader when sts:ExternalId is x1\n",
    ] {
        assert!(ran.stdout.contains(line), "{line}\n{}", ran.stdout);
    }
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(0), ""));
    let ran = asked(&[GET, &["--no-outsiders"]].concat(), &open_bucket());
    let expected = "s3:GetObject on arn:aws:s3:::shop/list\n  arn:aws:iam::111122223333:role/reader  always\n";
    assert_eq!((ran.status, ran.stdout.as_str()), (Some(0), expected));
}

#[test]
fn every_witness_of_who_is_outside_is_allowed_when_it_is_simulated() {
    let ran = asked(&[GET, &["--format", "json"]].concat(), &open_bucket());
    let told: Value = serde_json::from_str(&ran.stdout).unwrap();
    let answers = told["answers"].as_array().unwrap();
    let of: Vec<(&str, &str, usize)> = answers
        .iter()
        .filter_map(|one| {
            let steps = one["steps"].as_array().unwrap().len();
            Some((one["outside"].as_str()?, one["verdict"].as_str()?, steps))
        })
        .collect();
    // Of the account a role and a user, which the policy of the bucket tells apart.
    let expected = [
        ("anonymous", "when", 0),
        ("service", "always", 0),
        ("account", "when", 1),
        ("account", "when", 1),
        ("federated", "always", 1),
    ];
    assert!(of == expected, "{of:?}");
    assert!(answers.iter().any(|one| one["forAnySource"] == json!(true)), "{answers:#?}");
    let lines: Vec<String> =
        answers.iter().flat_map(|one| one["witness"].as_array().unwrap()).map(Value::to_string).collect();
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("lines.jsonl"), lines.join("\n")).unwrap();
    let simulated = binary().current_dir(folder.path()).args(["simulate", "lines.jsonl"]).output().unwrap();
    let simulated = Ran::from(simulated);
    let decisions: Vec<Value> =
        serde_json::Deserializer::from_str(&simulated.stdout).into_iter().map(Result::unwrap).collect();
    assert_eq!(decisions.len(), lines.len(), "{simulated:?}");
    assert!(decisions.iter().all(|one| one["decision"] == "allowed"), "{simulated:?}");
}

#[test]
fn a_matrix_has_who_is_outside_if_they_can_do_some_of_it() {
    let csv = |bucket: &[Value], more: &[&str]| {
        let arguments = [&["matrix", "--action", "s3:GetObject", "--action", "s3:PutObject", "--format", "csv"], more];
        asked(&arguments.concat(), bucket).stdout
    };
    let told = csv(&open_bucket(), &[]);
    assert!(told.contains("\nanonymous,") && told.contains("\nlogging.s3.amazonaws.com,"), "{told}");
    assert!(!told.contains("\naccount 444455556666,"), "{told}");
    assert!(!csv(&open_bucket(), &["--no-outsiders"]).contains("anonymous"));
    let private = [allow(json!({"AWS": ACCOUNT}), "s3:GetObject", Value::Null)];
    assert_eq!(csv(&private, &[]), csv(&private, &["--no-outsiders"]));
}
