//! What `validate` calls an error is told by every command that decides by the policy.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::{Ran, corpus};

/// The account of the second statement has a letter.
const BAD: &str = r#"{
    "Version": "2012-10-17",
    "Statement": [
        {"Effect": "Allow", "Action": "personalize:*", "Resource": "*"},
        {"Effect": "Deny", "Action": "iam:PassRole", "Resource": "arn:aws:iam::ACCOUNT_ID:role/x"}
    ]
}"#;
const GOOD: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"personalize:*","Resource":"*"}]}"#;
const BUCKET: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:PARTITION:iam::111122223333:role/x"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}"#;
const TEMPLATE: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::${BucketName}/*"}]}"#;
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:saml-provider/idp"},"Action":"sts:AssumeRoleWithSAML","Condition":{"StringEquals":{"SAML:aud":"https://signin.aws.amazon.com/saml"}}}]}"#;
const KEY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"kms:*","Resource":"*"}]}"#;

const SUITE: &str = r#"
account = "111122223333"
region = "eu-west-1"

[principals.ana]
arn = "arn:aws:iam::111122223333:user/ana"
identity = ["bad.json"]

[resourcePolicies]
"arn:aws:s3:::b" = "bucket.json"

[[case]]
principal = "ana"
action = "personalize:ListFilters"
resource = "*"
expect = "allowed"
"#;

fn run(arguments: &[&str]) -> Ran {
    run_beside(arguments, |_| {})
}

/// Runs the binary in a folder with policies and a suite, after something was put there.
fn run_beside(arguments: &[&str], put: impl FnOnce(&Path)) -> Ran {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [
        ("bad.json", BAD),
        ("good.json", GOOD),
        ("bucket.json", BUCKET),
        ("template.json", TEMPLATE),
        ("trust.json", TRUST),
        ("key.json", KEY),
        ("x.suite.toml", SUITE),
    ] {
        fs::write(folder.path().join(name), text).unwrap();
    }
    put(folder.path());
    let mut command = Command::new(env!("CARGO_BIN_EXE_personalize-iam"));
    Ran::from(command.args(arguments).current_dir(folder.path()).output().unwrap())
}

const ACCOUNT: &str = "warning: bad.json:5:66: `ACCOUNT_ID` is not an account id (arn-account-format)\n";
const PARTITION: &str = "warning: bucket.json:1:75: `arn:PARTITION:iam::111122223333:role/x` is not a principal of type `AWS` \
                         (principal-value-malformed)\n";

fn request(action: &str, resource: &str) -> Vec<String> {
    ["--principal", "arn:aws:iam::111122223333:user/ana", "--action", action, "--resource", resource]
        .map(str::to_owned)
        .to_vec()
}

#[test]
fn every_command_that_decides_by_a_policy_tells_what_is_wrong_with_it() {
    let asked = request("personalize:ListFilters", "*");
    let asked: Vec<&str> = asked.iter().map(String::as_str).collect();
    let note = |files: &str| format!("note: `personalize-iam validate {files}` tells more\n");
    let (bad, both) =
        (format!("{ACCOUNT}{}", note("bad.json")), format!("{ACCOUNT}{PARTITION}{}", note("bad.json bucket.json")));
    let boundary = format!("{ACCOUNT}{}", note("--kind permissions-boundary bad.json"));
    let ana = "arn:aws:iam::111122223333:user/ana";
    for (arguments, status, stderr) in [
        ([&["simulate", "--identity", "bad.json"], &asked[..]].concat(), 0, &bad),
        ([&["explain", "--identity", "bad.json"], &asked[..]].concat(), 0, &bad),
        (vec!["can", ana, "ListFilters", "--region", "eu-west-1", "--identity", "bad.json"], 0, &bad),
        (vec!["prove", "--identity", "bad.json", "never s3:* on anything"], 0, &bad),
        (vec!["compare", "bad.json", "good.json"], 0, &bad),
        (
            vec!["compare", "--permissions-boundary", "bad.json", "--kind", "managed", "good.json", "good.json"],
            0,
            &boundary,
        ),
        (vec!["compare", r#"{"identity": ["bad.json"]}"#, r#"{"identity": ["good.json"]}"#], 0, &bad),
        (vec!["test"], 0, &both),
        (vec!["test", "--format", "junit"], 0, &both),
        (vec!["who-can", "personalize:ListFilters", "*"], 0, &both),
        (vec!["matrix", "--action", "personalize:ListFilters", "--format", "csv"], 0, &both),
    ] {
        let ran = run(&arguments);
        assert_eq!((ran.stderr.as_str(), ran.status), (stderr.as_str(), Some(status)), "{arguments:?} {}", ran.stdout);
    }
    // Beside what they say anyway.
    let ran = run(&["minimize", "bad.json"]);
    assert!(ran.stderr.starts_with(&bad), "{}", ran.stderr);
    let ran = run(&["expand", "bad.json"]);
    assert!(ran.stderr.ends_with(&bad), "{}", ran.stderr);
    // Quietly.
    assert_eq!(run(&["test", "--quiet"]).stderr, "");
    // The policies of services, buckets and keys as well.
    let ran = run(&[
        "can",
        ana,
        "s3:GetObject",
        "--region",
        "eu-west-1",
        "--input",
        "object=b/k",
        "--identity",
        "good.json",
        "--bucket-policy",
        "b=bucket.json",
    ]);
    assert_eq!(ran.stderr, format!("{PARTITION}{}", note("bucket.json")));
}

#[test]
fn answers_of_json_have_a_list_of_what_is_wrong() {
    let asked = request("personalize:ListFilters", "*");
    let asked: Vec<&str> = asked.iter().map(String::as_str).collect();
    let account = json!({"file": "bad.json", "line": 5, "column": 66, "rule": "arn-account-format", "message": "`ACCOUNT_ID` is not an account id"});
    let ana = "arn:aws:iam::111122223333:user/ana";
    for arguments in [
        [&["explain", "--identity", "bad.json"], &asked[..]].concat(),
        vec!["can", ana, "ListFilters", "--region", "eu-west-1", "--identity", "bad.json"],
        vec!["prove", "--identity", "bad.json", "never s3:* on anything"],
        vec!["compare", "bad.json", "good.json"],
        vec!["minimize", "bad.json"],
        vec!["expand", "bad.json"],
        vec!["test"],
        vec!["who-can", "personalize:ListFilters", "*"],
        vec!["matrix", "--action", "personalize:ListFilters"],
    ] {
        let ran = run(&[&arguments[..], &["--format", "json"]].concat());
        let json: Value = serde_json::from_str(&ran.stdout).unwrap();
        assert_eq!(json["problems"][0], account, "{arguments:?}");
        assert_eq!(
            ran.stderr.replace(
                "note: no identity-based policy is given: the principal's are taken to allow everything\n",
                ""
            ),
            "",
            "{arguments:?}"
        );
    }
    // As warnings of a scenario's answer.
    let ran = run(&[&["simulate", "--identity", "bad.json", "--format", "json"], &asked[..]].concat());
    let json: Value = serde_json::from_str(&ran.stdout).unwrap();
    let message = "bad.json:5:66: `ACCOUNT_ID` is not an account id (arn-account-format)";
    assert_eq!(json["warnings"], json!([{"message": message, "path": "/Statement/1/Resource/0"}]));
    let line = r#"{"request": {"principal": "arn:aws:iam::111122223333:user/ana", "action": "personalize:ListFilters", "resource": "*"}, "policies": {"identity": ["good.json", "bad.json"]}}"#;
    let ran = run_beside(&["simulate", "lines.jsonl"], |folder| {
        fs::write(folder.join("lines.jsonl"), format!("{line}\n{line}\n")).unwrap();
    });
    for answer in ran.stdout.lines() {
        let answer: Value = serde_json::from_str(answer).unwrap();
        assert_eq!(
            answer["warnings"],
            json!([{"message": message, "path": "/policies/identity/1/Statement/1/Resource/0"}])
        );
        assert_eq!(answer["decision"], "allowed");
    }
    assert_eq!((ran.stdout.lines().count(), ran.stderr.as_str()), (2, ""));
}

#[test]
fn kinds_are_those_of_the_options_and_nothing_is_told_that_is_none() {
    let long = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"s3:GetObject","Resource":[{}]}}]}}"#,
        (0..400).map(|index| format!("\"arn:aws:s3:::bucket-{index}/*\"")).collect::<Vec<_>>().join(",")
    );
    let simulate = |option: &str, value: &str, action: &str, resource: &str| {
        let asked = request(action, resource);
        let asked: Vec<&str> = asked.iter().map(String::as_str).collect();
        run_beside(&[&["simulate", option, value, "--identity", "good.json"], &asked[..]].concat(), |folder| {
            fs::write(folder.join("long.json"), &long).unwrap();
        })
    };
    let key = "arn:aws:kms:eu-west-1:111122223333:key/k";
    for (option, value, action, resource) in [
        // A federated principal, in a trust policy; every resource, which is this key.
        ("--resource-policy", "trust.json", "sts:AssumeRoleWithSAML", "arn:aws:iam::111122223333:role/x"),
        ("--resource-policy", "key.json", "kms:Decrypt", key),
        // It may be inline, or AWS's own: how long it may be is not known.
        ("--identity", "long.json", "s3:GetObject", "arn:aws:s3:::b/k"),
        ("--permissions-boundary", "long.json", "s3:GetObject", "arn:aws:s3:::b/k"),
        ("--service-control", "FullAWSAccess", "s3:GetObject", "arn:aws:s3:::b/k"),
        ("--resource-control", "RCPFullAWSAccess", "s3:GetObject", "arn:aws:s3:::b/k"),
    ] {
        let ran = simulate(option, value, action, resource);
        assert_eq!(ran.stderr, "", "{option} {value}");
    }
    // As a kind that is told, it is too long.
    let compare = |arguments: &[&str]| {
        run_beside(&[&["compare"], arguments, &["long.json", "long.json"]].concat(), |folder| {
            fs::write(folder.join("long.json"), &long).unwrap();
        })
    };
    assert_eq!(compare(&[]).stderr, "");
    assert!(compare(&["--kind", "managed"]).stderr.contains("(policy-too-large)\n"));
    // What is wrong in one layer alone, with the kind that `validate` has to be told.
    let rcp =
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"iam:*","Resource":"*"}]}"#;
    let asked = request("s3:GetObject", "arn:aws:s3:::b/k");
    let asked: Vec<&str> = asked.iter().map(String::as_str).collect();
    let arguments = [&["simulate", "--resource-control", "rcp.json", "--identity", "good.json"], &asked[..]].concat();
    let ran = run_beside(&arguments, |folder| fs::write(folder.join("rcp.json"), rcp).unwrap());
    assert!(ran.stderr.contains("(rcp-service-unsupported)\n"), "{}", ran.stderr);
    assert!(
        ran.stderr.ends_with("note: `personalize-iam validate --kind rcp rcp.json` tells more\n"),
        "{}",
        ran.stderr
    );
    // Places that nobody filled in are decided as they stand.
    let ran = run(&["compare", "template.json", "template.json"]);
    assert_eq!(
        ran.stderr,
        "warning: template.json:1:91: the placeholder `${BucketName}` is not filled in (template-placeholder)\nnote: \
         `personalize-iam validate template.json` tells more\n"
    );
}

#[test]
fn the_first_mistakes_are_told_and_the_rest_is_counted() {
    let statement = |index: usize| {
        format!(r#"{{"Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::ACCOUNT{index}:role/x"}}"#)
    };
    let policy = |count: usize| {
        let statements: Vec<String> = (0..count).map(statement).collect();
        format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","))
    };
    for (count, more) in
        [(5, ""), (6, "warning: and 1 more such mistake\n"), (8, "warning: and 3 more such mistakes\n")]
    {
        let put = |folder: &Path| fs::write(folder.join("many.json"), policy(count)).unwrap();
        let ran = run_beside(&["prove", "--identity", "many.json", "never s3:* on anything"], put);
        assert_eq!(ran.stderr.matches("warning: many.json:1:").count(), 5, "{}", ran.stderr);
        let end = format!("(arn-account-format)\n{more}note: `personalize-iam validate many.json` tells more\n");
        assert!(ran.stderr.ends_with(&end), "{}", ran.stderr);
        // Programs get all of them.
        let ran = run_beside(&["prove", "--format", "json", "--identity", "many.json", "never s3:* on anything"], put);
        let json: Value = serde_json::from_str(&ran.stdout).unwrap();
        assert_eq!(json["problems"].as_array().map(Vec::len), Some(count));
    }
}

#[test]
fn settings_and_their_exceptions_hold_here_too() {
    let prove = ["prove", "--identity", "bad.json", "never s3:* on anything"];
    for (settings, told) in [
        ("", true),
        ("[rules]\naction-unknown = \"off\"\n", true),
        ("[rules]\narn-account-format = \"off\"\n", false),
        ("[rules]\narn-account-format = \"warning\"\n", false),
        (
            "[[exceptions]]\nrule = \"arn-account-format\"\nfile = \"bad.json\"\nreason = \"a test\"\nexpires = 2999-01-01\n",
            false,
        ),
        (
            "[[exceptions]]\nrule = \"arn-account-format\"\nfile = \"other.json\"\nreason = \"a test\"\nexpires = 2999-01-01\n",
            true,
        ),
        (
            "[[exceptions]]\nrule = \"arn-account-format\"\nfile = \"bad.json\"\nreason = \"a test\"\nexpires = 2001-01-01\n",
            true,
        ),
    ] {
        let put = |folder: &Path| fs::write(folder.join("personalize-iam.toml"), settings).unwrap();
        let ran = run_beside(&prove, put);
        assert_eq!(ran.stderr.contains(ACCOUNT), told, "{settings} {}", ran.stderr);
        assert_eq!(ran.status, Some(0));
    }
}

/// The mistakes that `compare` tells of these policies, and the errors that `validate` finds in them: file, rule, line and
/// column of each.
fn told_of(policies: &[(String, String)]) -> [Vec<(String, String, u64, u64)>; 2] {
    let place = |one: &Value, at: &Value| {
        let text = |name: &str| one[name].as_str().unwrap().to_owned();
        (text("file"), text("rule"), at["line"].as_u64().unwrap(), at["column"].as_u64().unwrap())
    };
    let said = |arguments: &[&str]| -> Value {
        let ran = run_beside(arguments, |folder| {
            fs::create_dir(folder.join("all")).unwrap();
            for (name, text) in policies {
                fs::write(folder.join("all").join(format!("{}.json", name.replace('/', "_"))), text).unwrap();
            }
        });
        assert!(ran.status.is_some_and(|status| status < 2), "{}", ran.stderr);
        serde_json::from_str(&ran.stdout).unwrap()
    };
    let compared = said(&["compare", "--format", "json", "all", "all"]);
    let problems = compared["problems"].as_array().unwrap().iter();
    let validated = said(&["validate", "--format", "json", "--kind", "managed", "all"]);
    let errors = validated["findings"].as_array().unwrap().iter();
    // The size of a policy says nothing of what it means.
    let errors = errors.filter(|one| one["severity"] == "error" && one["rule"] != "policy-too-large");
    let mut both = [
        problems.map(|one| place(one, one)).collect::<Vec<_>>(),
        errors.map(|one| place(one, &one["start"])).collect::<Vec<_>>(),
    ];
    both.iter_mut().for_each(|places| places.sort());
    both
}

#[test]
fn our_policies_have_no_mistakes_that_are_none() {
    let own: Vec<(String, String)> = corpus::own().into_iter().collect();
    assert_eq!(told_of(&own), [const { Vec::new() }; 2]);
}

/// AWS's managed policies, where they are present. Which errors `validate` finds in them is the matter of the linter's tests.
#[test]
fn what_compare_tells_of_policies_of_aws_is_what_validate_finds() {
    // A tenth of them; all with `PERSONALIZE_IAM_CASES`.
    let step = if std::env::var_os("PERSONALIZE_IAM_CASES").is_some() { 1 } else { 10 };
    let policies: Vec<(String, String)> =
        corpus::of_aws().into_iter().step_by(step).map(|(name, policy)| (name, policy.to_string())).collect();
    if policies.is_empty() {
        return;
    }
    let [told, found] = told_of(&policies);
    assert_eq!(told, found);
}
