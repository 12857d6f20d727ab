//! `what-can`: what somebody can do, as `who-can` tells it, and what others add.

use std::fs;

use serde_json::{Value, json};

use crate::{Ran, binary};

const ACCOUNT: &str = "111122223333";

fn arn(rest: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:{rest}")
}

/// A developer who can pass roles to functions, a role that functions get, an administrator, and a user and a role of one name.
fn account() -> Value {
    let allow = |action: &[&str], resource: &str| json!({"Effect": "Allow", "Action": action, "Resource": resource});
    let policy = |statements: &[Value]| json!({"Version": "2012-10-17", "Statement": statements});
    let inline = |statements: &[Value]| json!([{"PolicyName": "own", "PolicyDocument": policy(statements)}]);
    let user = |name: &str, statements: &[Value]| {
        json!({"UserName": name, "Path": "/", "Arn": arn(&format!("user/{name}")), "GroupList": [], "Tags": [],
            "AttachedManagedPolicies": [], "UserPolicyList": inline(statements)})
    };
    let role = |name: &str, service: &str, statements: &[Value]| {
        let trust = json!({"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"});
        json!({"RoleName": name, "Path": "/", "Arn": arn(&format!("role/{name}")), "Tags": [],
            "AssumeRolePolicyDocument": policy(&[trust]), "AttachedManagedPolicies": [], "RolePolicyList": inline(statements)})
    };
    let mfa = json!({"Effect": "Allow", "Action": "personalize:Delete*", "Resource": format!("arn:aws:personalize:*:{ACCOUNT}:*"),
        "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}});
    let deny = json!({"Effect": "Deny", "Action": "s3:Delete*", "Resource": "*"});
    json!({
        "UserDetailList": [
            user("ana", &[allow(&["lambda:*", "iam:PassRole"], "*")]),
            user("bo", &[allow(&["s3:*Object"], "arn:aws:s3:::shop-data/${aws:username}/*"), deny, mfa]),
            user("both", &[allow(&["sqs:SendMessage"], "*")]),
        ],
        "GroupDetailList": [{"GroupName": "staff", "Path": "/", "Arn": arn("group/staff"), "GroupPolicyList": [], "AttachedManagedPolicies": []}],
        "RoleDetailList": [
            role("trainer", "lambda.amazonaws.com", &[allow(&["personalize:DeleteCampaign"], "*")]),
            role("root", "ec2.amazonaws.com", &[allow(&["*"], "*")]),
            role("both", "ec2.amazonaws.com", &[allow(&["sqs:SendMessage"], "*")]),
        ],
        "Policies": [],
        "IsTruncated": false,
    })
}

fn asked(arguments: &[&str]) -> Ran {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("shop.json"), account().to_string()).unwrap();
    let more = ["--estate", "shop.json"];
    Ran::from(binary().current_dir(folder.path()).args(arguments).args(more).output().unwrap())
}

fn json_of(ran: &Ran) -> Value {
    serde_json::from_str(&ran.stdout).unwrap()
}

#[test]
fn what_somebody_can_is_told_by_service_and_level_and_through_others() {
    let ran = asked(&["what-can", "bo", "--assume", "none"]);
    assert_eq!((ran.status, ran.stdout.lines().next()), (Some(0), Some(arn("user/bo").as_str())), "{ran:?}");
    for part in ["personalize:Delete*", "aws:MultiFactorAuthPresent", "arn:aws:s3:::shop-data/bo/*  always"] {
        assert!(ran.stdout.contains(part), "{part}: {}", ran.stdout);
    }
    assert!(!ran.stdout.contains("s3:Delete"), "{}", ran.stdout);
    let ran = asked(&["what-can", "user/ana", "--assume", "none", "--action", "iam:*"]);
    let through =
        "    as arn:aws:iam::111122223333:role/trainer  always: nothing more\n      1. lambda-create-and-invoke: ";
    assert!(ran.stdout.contains("iam:PassRole") && ran.stdout.contains(through), "{}", ran.stdout);
    let ran = asked(&["what-can", "user/ana", "--assume", "none"]);
    assert!(ran.stdout.contains("role/trainer  always: personalize:DeleteCampaign\n"), "{}", ran.stdout);
    let ran = asked(&["what-can", "user/ana", "--assume", "none", "--no-chains"]);
    assert!(!ran.stdout.contains("through others"), "{}", ran.stdout);
}

#[test]
fn each_line_is_what_who_can_says() {
    for who in ["user/ana", "user/bo", "role/trainer"] {
        let answer =
            json_of(&asked(&["what-can", who, "--assume", "none", "--all", "--no-chains", "--format", "json"]));
        let lines = answer["lines"].as_array().unwrap();
        assert!(!lines.is_empty());
        for line in lines.iter().step_by(3) {
            let action = line["actions"].as_array().unwrap().last().unwrap().as_str().unwrap();
            let resource = line["resource"].as_str().unwrap();
            let arguments =
                ["who-can", action, resource, "--assume", "none", "--no-chains", "--unchecked", "--format", "json"];
            let rows = json_of(&asked(&arguments));
            let is_it = |row: &&Value| row["principal"] == answer["principal"] && row["resource"] == line["resource"];
            let row = rows["answers"].as_array().unwrap().iter().find(is_it).unwrap();
            assert_eq!((&row["verdict"], &row["when"]), (&line["verdict"], &line["when"]), "{action} {resource}");
        }
    }
}

#[test]
fn every_witness_is_allowed_when_it_is_simulated() {
    let answer = json_of(&asked(&["what-can", "ana", "--assume", "none", "--format", "json"]));
    let through = answer["through"].as_array().unwrap();
    assert_eq!(through.len(), 1, "{through:#?}");
    let all = answer["lines"].as_array().unwrap().iter().chain(through);
    let lines: Vec<String> = all.flat_map(|one| one["witness"].as_array().unwrap()).map(Value::to_string).collect();
    assert!(lines.len() > 5, "{answer:#?}");
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("lines.jsonl"), lines.join("\n")).unwrap();
    let simulated = Ran::from(binary().current_dir(folder.path()).args(["simulate", "lines.jsonl"]).output().unwrap());
    let decisions = serde_json::Deserializer::from_str(&simulated.stdout).into_iter::<Value>();
    let decisions: Vec<Value> = decisions.map(Result::unwrap).collect();
    assert_eq!(decisions.len(), lines.len(), "{simulated:?}");
    assert!(decisions.iter().all(|one| one["decision"] == "allowed"), "{simulated:?}");
}

#[test]
fn a_principal_is_found_by_its_name_or_the_answer_says_which_there_are() {
    for (name, words) in [
        (
            "both",
            "can be `arn:aws:iam::111122223333:role/both` or `arn:aws:iam::111122223333:user/both`: write the ARN",
        ),
        ("trainr", "did you mean `arn:aws:iam::111122223333:role/trainer`?"),
        ("staff", "is a group"),
        ("role/ana", "there is no user and no role"),
    ] {
        let ran = asked(&["what-can", name]);
        assert_eq!((ran.status, ran.stdout.as_str()), (Some(2), ""), "{name}: {ran:?}");
        assert!(ran.stderr.contains(words), "{name}: {ran:?}");
    }
    for name in ["role/both", "user/both", "arn:aws:iam::111122223333:role/both"] {
        assert_eq!(asked(&["what-can", name, "--assume", "none"]).status, Some(0), "{name}");
    }
}

#[test]
fn an_administrator_is_told_in_few_lines_and_what_was_not_read_leaves_it_open() {
    let ran = asked(&["what-can", "role/root", "--assume", "none", "--no-chains"]);
    assert!(ran.stdout.lines().count() < 150, "{}", ran.stdout);
    assert!(ran.stdout.contains(" services\n"), "{}", ran.stdout);
    let ran = asked(&["what-can", "role/trainer", "--no-chains", "--format", "json"]);
    assert_eq!(ran.status, Some(1), "{ran:?}");
    let answer = json_of(&ran);
    assert_eq!(
        (&answer["lines"][0]["verdict"], answer["undecided"].as_array().unwrap().len()),
        (&json!("undecided"), 1)
    );
    for format in ["csv", "markdown"] {
        let ran = asked(&["what-can", "role/trainer", "--assume", "none", "--format", format]);
        assert!(ran.stdout.contains("personalize:DeleteCampaign"), "{ran:?}");
    }
}
