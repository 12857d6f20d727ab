//! `who-can` and `matrix`: tables of who can do what.

use std::fs;
use std::process::Command;

use serde_json::Value;

use crate::{Ran, assert_answers, assert_refuses};

const SUITE: &str = r#"
account = "111122223333"
region = "eu-west-1"

[principals.ana]
arn = "arn:aws:iam::111122223333:user/ana"
identity = ["all.json"]

[principals.bo]
arn = "arn:aws:iam::111122223333:user/bo"
identity = ["some.json"]

[principals.cy]
arn = "arn:aws:iam::111122223333:role/cy"

[resourcePolicies]
"arn:aws:s3:::shop" = "bucket.json"
"#;
const ALL: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["personalize:*","s3:*"],"Resource":"*"}}"#;
const SOME: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"personalize:DeleteFilter","Resource":"arn:aws:personalize:eu-west-1:111122223333:filter/a*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}}"#;
const BUCKET: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/cy"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::shop/*"},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::shop/*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}"#;

/// Runs the binary in a folder with the suite.
fn run(arguments: &[&str]) -> Ran {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [("x.suite.toml", SUITE), ("all.json", ALL), ("some.json", SOME), ("bucket.json", BUCKET)] {
        fs::write(folder.path().join(name), text).unwrap();
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_personalize-iam"));
    Ran::from(command.args(arguments).current_dir(folder.path()).output().unwrap())
}

const FILTERS: &str = "arn:aws:personalize:eu-west-1:111122223333:filter/*";

#[test]
fn who_can_tells_always_never_or_when() {
    assert_answers(
        &run(&["who-can", "personalize:DeleteFilter", FILTERS]),
        0,
        "personalize:DeleteFilter on arn:aws:personalize:eu-west-1:111122223333:filter/*\n  ana  always\n  bo   when\n      on \
         arn:aws:personalize:eu-west-1:111122223333:filter/a* when\n      aws:MultiFactorAuthPresent is true\n  cy   never\n",
    );
    let nobody = run(&["who-can", "iam:PassRole", "*"]);
    assert_answers(&nobody, 1, "iam:PassRole on *\n  ana  never\n  bo   never\n  cy   never\n");
}

#[test]
fn a_resource_with_a_policy_has_an_answer_of_its_own() {
    let ran = run(&["who-can", "s3:GetObject", "arn:aws:s3:::*/*"]);
    assert_answers(
        &ran,
        0,
        "s3:GetObject on arn:aws:s3:::*/*, but those with policies of their own\n  ana  always\n  bo   never\n  cy   \
         never\n\ns3:GetObject on arn:aws:s3:::shop/*\n  ana  when\n      on arn:aws:s3:::shop/* when aws:SecureTransport is not \
         false\n  bo   never\n  cy   when\n      on arn:aws:s3:::shop/* when aws:SecureTransport is not false\n",
    );
    // Half of a bucket with a policy is asked about, which is not told as a whole.
    let ran = run(&["who-can", "s3:GetObject", "arn:aws:s3:::*/reports/*"]);
    assert!(
        ran.stdout.contains("some of `arn:aws:s3:::*/reports/*` has a policy of its own: ask about\n"),
        "{}",
        ran.stdout
    );
}

#[test]
fn witnesses_of_cells_are_decided_as_told() {
    for (action, resource) in [
        ("personalize:DeleteFilter", FILTERS),
        ("s3:GetObject", "arn:aws:s3:::*/*"),
        ("kms:Decrypt", "arn:aws:kms:eu-west-1:111122223333:key/*"),
    ] {
        let ran = run(&["who-can", action, resource, "--format", "json", "--witness"]);
        let json: Value = serde_json::from_str(&ran.stdout).unwrap();
        let cells = json["cells"].as_array().unwrap();
        assert!(cells.len() >= 3);
        for cell in cells {
            for (request, allowed) in [(&cell["allowed"], true), (&cell["denied"], false)] {
                if request.is_null() {
                    continue;
                }
                let line = serde_json::json!({"request": request, "policies": cell["policies"]}).to_string();
                let folder = tempfile::tempdir().unwrap();
                let file = folder.path().join("lines.jsonl");
                fs::write(&file, line + "\n").unwrap();
                let answer = run(&["simulate", file.to_str().unwrap()]);
                let answer: Value = serde_json::from_str(&answer.stdout).unwrap();
                assert_eq!(answer["decision"] == "allowed", allowed, "{cell}");
            }
        }
    }
}

/// What has no resources is asked on `*`, which is of the caller's own account.
#[test]
fn an_action_without_resources_is_asked_on_the_star() {
    let ran = run(&["who-can", "personalize:ListFilters", "*", "--witness"]);
    let policies = r#"{"identity":[{"Statement":[{"Action":["personalize:*","s3:*"],"Effect":"Allow","Resource":"*"}],"Version":"2012-10-17"}]}"#;
    let request = r#"{"principal":"arn:aws:iam::111122223333:user/ana","action":"personalize:ListFilters","resource":"*","resourceAccount":"111122223333"}"#;
    assert!(
        ran.stdout.starts_with(&format!(
            "personalize:ListFilters on *\n  ana  always\n  bo   never\n  cy   never\n\nana is allowed: \
             personalize:ListFilters on *\n{{\"request\":{request},\"policies\":{policies}}}\n"
        )),
        "{}",
        ran.stdout
    );
}

#[test]
fn the_matrix_is_a_table_csv_or_markdown() {
    let arguments = ["matrix", "--action", "personalize:D*Filter", "--action", "s3:ListAllMyBuckets"];
    assert_answers(
        &run(&arguments),
        0,
        "action                      resource  ana     bo        cy\npersonalize:DeleteFilter    filter    always  when [1]  \
         never\npersonalize:DescribeFilter  filter    always  never     never\ns3:ListAllMyBuckets         *         always  \
         never     never\n\n[1] on arn:aws:personalize:eu-west-1:111122223333:filter/a* when aws:MultiFactorAuthPresent is \
         true\n",
    );
    let ran = run(&[&arguments[..], &["--format", "markdown", "--principal-name", "b*"]].concat());
    assert_answers(
        &ran,
        0,
        "| action | resource | bo |\n| --- | --- | --- |\n| `personalize:DeleteFilter` | `filter` | when [1] |\n| \
         `personalize:DescribeFilter` | `filter` | never |\n| `s3:ListAllMyBuckets` | `*` | never |\n\n[1] `on \
         arn:aws:personalize:eu-west-1:111122223333:filter/a* when aws:MultiFactorAuthPresent is true`\n",
    );
    let ran = run(&[&arguments[..], &["--format", "csv", "--principal-name", "bo"]].concat());
    assert_answers(
        &ran,
        0,
        "principal,arn,action,resourceType,resource,access,when\nbo,arn:aws:iam::111122223333:user/bo,\
         personalize:DeleteFilter,filter,arn:aws:personalize:*:111122223333:filter/*,when,on \
         arn:aws:personalize:eu-west-1:111122223333:filter/a* when aws:MultiFactorAuthPresent is true\nbo,\
         arn:aws:iam::111122223333:user/bo,personalize:DescribeFilter,filter,arn:aws:personalize:*:111122223333:filter/*,never,\nbo,\
         arn:aws:iam::111122223333:user/bo,s3:ListAllMyBuckets,,*,never,\n",
    );
}

/// For one release the old spellings are taken, and the help has the new ones alone.
#[test]
fn options_are_taken_as_they_were_spelt() {
    let who = ["who-can", "personalize:DescribeFilter", "*"];
    let matrix = ["matrix", "--action", "personalize:D*Filter"];
    for (command, new, old) in [
        (who, &["--suites", "."][..], &["--principals", "."][..]),
        (matrix, &["--suites", "."], &["."]),
        (matrix, &["--principal-name", "bo"], &["--principal", "bo"]),
    ] {
        let (ran, as_before) = (run(&[&command[..], new].concat()), run(&[&command[..], old].concat()));
        assert_answers(&as_before, ran.status.unwrap(), &ran.stdout);
        assert!(ran.stdout.contains("bo"), "{ran:?}");
        let help = run(&["help", command[0]]).stdout;
        assert!(help.contains(&format!("{} <", new[0])), "{help}");
        assert!(!old[0].starts_with('-') || !help.contains(&format!("{} <", old[0])), "{help}");
        assert!(!help.contains("[PATH]"), "{help}");
    }
    let both = run(&["matrix", "--suites", ".", "."]);
    assert!(both.status == Some(2) && both.stderr.contains("cannot be used with"), "{both:?}");
}

#[test]
fn what_cannot_be_asked_is_told() {
    for (arguments, message) in [
        (
            &["who-can", "personalize", "*"][..],
            "`personalize` is not an action: write the service prefix and the name, as in `personalize:CreateCampaign`",
        ),
        (
            &["who-can", "personalize:DeletCampaign", "*"],
            "unknown action `personalize:DeletCampaign`; did you mean `personalize:DeleteCampaign`? \
             (`--unchecked` takes it as it is written)",
        ),
        (&["who-can", "s3:GetObject", "shop/*"], "`shop/*` is not an ARN: write one, a pattern of ARNs, or `*`"),
        (&["who-can", "s3:GetObject", "*", "--suites", "all"], "cannot read `all`: there is no such file"),
        (
            &["matrix", "--action", "personalize:Nope*"],
            "`--action`: no action of the catalog matches `personalize:Nope*`",
        ),
        (&["matrix", "--principal-name", "dee"], "`--principal-name`: no principal `dee`; there are `ana`, `bo`, `cy`"),
    ] {
        assert_refuses(&run(arguments), message);
    }
}
