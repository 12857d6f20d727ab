//! `prove` over accounts: claims of the command line, of settings and of packs.

use std::fs;

use serde_json::{Value, json};

use crate::{Ran, binary};

const ACCOUNT: &str = "111122223333";

/// A role for emergencies, a user who assumes it, one who passes every role, and one who can do nothing of this.
fn account() -> Value {
    let arn = |rest: &str| format!("arn:aws:iam::{ACCOUNT}:{rest}");
    let inline = |action: &[&str], resource: &str| {
        json!([{"PolicyName": "own", "PolicyDocument": {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": action, "Resource": resource}]}}])
    };
    let user = |name: &str, action: &[&str], resource: &str| {
        json!({"UserName": name, "Path": "/", "Arn": arn(&format!("user/{name}")), "GroupList": [], "Tags": [],
            "AttachedManagedPolicies": [], "UserPolicyList": inline(action, resource)})
    };
    let trust = json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": ACCOUNT}, "Action": "sts:AssumeRole"}]});
    json!({
        "UserDetailList": [
            user("ana", &["sts:AssumeRole"], &arn("role/BreakGlass")),
            user("bo", &["s3:ListAllMyBuckets"], "*"),
            user("cyd", &["iam:PassRole"], "*"),
        ],
        "GroupDetailList": [],
        "RoleDetailList": [{
            "RoleName": "BreakGlass", "Path": "/", "Arn": arn("role/BreakGlass"), "AssumeRolePolicyDocument": trust,
            "RolePolicyList": inline(&["personalize:*"], "*"), "AttachedManagedPolicies": [], "Tags": [],
        }],
        "Policies": [],
        "IsTruncated": false,
    })
}

/// Runs `prove` in a folder with the dump of the account, and settings.
fn prove(settings: &str, arguments: &[&str]) -> Ran {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join(".git")).unwrap();
    fs::create_dir(folder.path().join("dumps")).unwrap();
    fs::write(folder.path().join("dumps/shop.json"), account().to_string()).unwrap();
    if !settings.is_empty() {
        fs::write(folder.path().join("personalize-iam.toml"), settings).unwrap();
    }
    let estate = ["prove", "--estate", "dumps", "--assume", "none"];
    Ran::from(binary().current_dir(folder.path()).args(estate).args(arguments).output().unwrap())
}

const SETTINGS: &str = r#"
packs = ["pass-role"]

[rules]
action-unknown = "warning"

[claims.no-deletes]
claim = "never personalize:Delete* on anything by anyone but role BreakGlass, through chains too"
reason = "a campaign takes hours to train"

[claims.no-direct-deletes]
claim = "never personalize:Delete* on anything by anyone but role BreakGlass"

[claims.no-lists]
claim = "never s3:ListAllMyBuckets on anything by anyone"
severity = "warning"
"#;

#[test]
fn the_claims_of_the_settings_are_answered_with_witnesses_in_steps() {
    let ran = prove(SETTINGS, &[]);
    let expected = "\
refuted  no-deletes: never personalize:Delete* on anything by anyone but role BreakGlass, through chains too
    a campaign takes hours to train
    allowed: arn:aws:iam::111122223333:user/ana: personalize:DeleteCampaign on arn:aws:personalize:us-east-1:111122223333:campaign/example
        1. assume-role: arn:aws:iam::111122223333:role/BreakGlass
           sts:AssumeRole on arn:aws:iam::111122223333:role/BreakGlass
";
    assert!(ran.stdout.starts_with(expected.lines().next().unwrap()), "{}", ran.stdout);
    let without_example = |text: &str| -> String {
        text.lines().map(|line| line.split(" on arn:aws:personalize").next().unwrap().to_owned() + "\n").collect()
    };
    assert!(without_example(&ran.stdout).contains(&without_example(expected)), "{}", ran.stdout);
    for part in [
        "\nproved   no-direct-deletes: never",
        "    of direct access alone: `, through chains too`",
        "\nrefuted  no-lists: never s3:ListAllMyBuckets on anything by anyone (warning)\n",
        "\nrefuted  pass-role-by-name: never iam:PassRole",
    ] {
        assert!(ran.stdout.contains(part), "{part}: {}", ran.stdout);
    }
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(1), ""));
}

#[test]
fn the_exit_status_is_that_of_claims_that_have_to_be_proved() {
    for (only, status) in
        [("no-deletes", 1), ("no-direct-deletes", 0), ("no-lists", 0), ("pass-role-to-named-services", 1)]
    {
        let ran = prove(SETTINGS, &["--only", only]);
        assert_eq!(ran.status, Some(status), "{only}: {ran:?}");
        assert_eq!(ran.stdout.matches("never").count(), 1, "{ran:?}");
    }
    let ran = prove("[packs]\npass-role = \"warning\"\n", &[]);
    assert_eq!(ran.status, Some(0), "{ran:?}");
    assert!(ran.stdout.contains("refuted  pass-role-by-name"), "{ran:?}");
}

#[test]
fn programs_get_lines_that_simulate_decides_so() {
    let ran = prove(SETTINGS, &["--format", "json"]);
    let told: Value = serde_json::from_str(&ran.stdout).unwrap();
    let claims = told["claims"].as_array().unwrap();
    let verdicts: Vec<(&str, &str, bool)> = claims
        .iter()
        .map(|one| {
            (one["name"].as_str().unwrap(), one["verdict"].as_str().unwrap(), one["directOnly"].as_bool().unwrap())
        })
        .collect();
    assert_eq!(
        verdicts,
        [
            ("no-deletes", "refuted", false),
            ("no-direct-deletes", "proved", true),
            ("no-lists", "refuted", true),
            ("pass-role-to-named-services", "refuted", true),
            ("pass-role-by-name", "refuted", true),
        ]
    );
    assert_eq!((&claims[0]["severity"], &claims[2]["severity"]), (&json!("error"), &json!("warning")));
    assert_eq!((&claims[0]["principals"], &claims[3]["pack"]), (&json!(3), &json!("pass-role")));
    let answers: Vec<&Value> = claims.iter().flat_map(|one| one["answers"].as_array().unwrap()).collect();
    assert_eq!(answers[0]["steps"][0]["to"], format!("arn:aws:iam::{ACCOUNT}:role/BreakGlass"));
    let lines: Vec<String> =
        answers.iter().flat_map(|one| one["witness"].as_array().unwrap()).map(Value::to_string).collect();
    assert_eq!(lines.len(), 2 + 1 + 2, "{answers:#?}");
    let simulated = crate::proofs::run_with(&["simulate"], &format!("{}\n", lines.join("\n")));
    let decisions = serde_json::Deserializer::from_str(&simulated.stdout).into_iter::<Value>();
    let decisions: Vec<Value> = decisions.map(|one| one.unwrap()["decision"].clone()).collect();
    assert_eq!(decisions, vec![json!("allowed"); 5], "{simulated:?}");
}

#[test]
fn a_comment_has_a_table() {
    let ran = prove(SETTINGS, &["--format", "markdown", "--witness"]);
    for part in [
        "### Claims: 1 of 5 proved\n",
        "| no-deletes: `never personalize:Delete* on anything by anyone but role BreakGlass, through chains too` | error | refuted | allowed: `arn:aws:iam::111122223333:user/ana: personalize:Delete",
        ", through arn:aws:iam::111122223333:role/BreakGlass`",
        "for `personalize-iam simulate`",
    ] {
        assert!(ran.stdout.contains(part), "{part}: {}", ran.stdout);
    }
}

#[test]
fn claims_of_the_command_line_are_about_anyone() {
    let ran = prove(
        SETTINGS,
        &["never personalize:DeleteCampaign on anything", "never iam:CreateUser on anything by user bo"],
    );
    assert_eq!(ran.status, Some(1), "{ran:?}");
    assert!(ran.stdout.starts_with("refuted  never personalize:DeleteCampaign on anything\n    allowed: arn:aws:iam::111122223333:role/BreakGlass: "), "{ran:?}");
    assert!(ran.stdout.contains("\nproved   never iam:CreateUser on anything by user bo\n"), "{ran:?}");
    let ran = prove("", &["--pack", "confused-deputy"]);
    assert!(ran.stdout.starts_with("vacuous  services-act-for-own-accounts: "), "{ran:?}");
    assert!(!ran.stdout.contains("of direct access alone"), "{ran:?}");
    assert_eq!((ran.status, prove("", &["--pack", "confused-deputy", "--as-written"]).status), (Some(1), Some(0)));
    let ran = prove("", &["never iam:* on anything by role breakglas"]);
    assert!(
        ran.stdout.starts_with("vacuous  never") && ran.stdout.contains("did you mean\n    `BreakGlass`?"),
        "{ran:?}"
    );
    let ran = prove("", &["never iam:CreateUser on anything by user bo but role breakglas"]);
    assert!(ran.stderr.contains("warning: the claim") && ran.stderr.contains("`BreakGlass`?"), "{ran:?}");
    assert_eq!(ran.status, Some(0));
}

#[test]
fn claims_and_settings_of_other_files_are_taken() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("shop.json"), account().to_string()).unwrap();
    fs::write(
        folder.path().join("claims.txt"),
        "# who\nnever iam:PassRole on anything by user cyd\nnever s3:* on * by x\n",
    )
    .unwrap();
    fs::write(folder.path().join("own.toml"), "[claims.one]\nclaim = \"never iam:PassRole on anything by user bo\"\n")
        .unwrap();
    let of = |arguments: &[&str]| {
        let estate = ["prove", "--estate", "shop.json", "--assume", "none"];
        Ran::from(binary().current_dir(folder.path()).args(estate).args(arguments).output().unwrap())
    };
    let ran = of(&["--config", "own.toml"]);
    assert!(ran.stdout.starts_with("proved  one: never iam:PassRole on anything by user bo\n"), "{ran:?}");
    let ran = of(&["--claims", "claims.txt"]);
    assert!(ran.stderr.starts_with("error: claims.txt:3:20: `x` is not expected"), "{ran:?}");
    fs::write(folder.path().join("claims.txt"), "never iam:PassRole on anything by user cyd\n").unwrap();
    let ran = of(&["--claims", "claims.txt", "--witness"]);
    let line = ran.stdout.lines().find_map(|line| line.strip_prefix("        {")).unwrap();
    assert!(line.contains("iam:PassRole") && ran.status == Some(1), "{ran:?}");
}

#[test]
fn what_was_not_read_leaves_it_open() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("shop.json"), account().to_string()).unwrap();
    let claim = "never personalize:DeleteCampaign on anything by role BreakGlass";
    let ran = Ran::from(
        binary().current_dir(folder.path()).args(["prove", "--estate", "shop.json", claim]).output().unwrap(),
    );
    assert_eq!(ran.status, Some(1), "{ran:?}");
    assert!(ran.stdout.starts_with("undecided  never"), "{ran:?}");
    assert!(ran.stdout.contains("because no policies of an organization were read"), "{ran:?}");
}

#[test]
fn mistakes_are_told_with_their_place() {
    for (settings, arguments, expected) in [
        (
            "[claims.a]\nclaim = \"never a on b\"\n",
            &[][..],
            "error: personalize-iam.toml:2:16: the claim `a`: `a` is not expected",
        ),
        (
            "[claims.a]\nclaim = \"never personalize:DeleteCampain on anything by anyone\"\n",
            &[],
            "error: personalize-iam.toml:2:16: the claim `a`: ",
        ),
        (
            "[claims.a]\nclaim = \"never s3:* on anything by anybody\"\n",
            &[],
            "error: personalize-iam.toml:2:36: the claim `a`: `anybody` is not expected; write `anyone`",
        ),
        (
            "packs = [\"passrole\"]\n",
            &[],
            "error: personalize-iam.toml:1:10: there is no pack `passrole`; did you mean `pass-role`?",
        ),
        ("[claims.a]\nclaims = \"x\"\n", &[], "error: personalize-iam.toml:2:1: unknown field `claims`"),
        (
            SETTINGS,
            &["--only", "no-delets"],
            "error: `--only`: there is no claim `no-delets`; did you mean `no-deletes`?",
        ),
        ("", &["--pack", "x"], "error: `--pack`: there is no pack `x`; there are personalize-data, "),
        ("", &[], "error: nothing is claimed: write a claim"),
        ("", &["always s3:* on anything by anyone, through chains too"], "error: the claim `always s3:* on"),
        ("", &["never s3:* on anything by"], "error: the claim `never s3:* on anything by`, column 26: "),
        (
            "",
            &["--principal", "arn:aws:iam::111122223333:user/ana", "no-delete"],
            "error: `--principal` and `--estate` do not",
        ),
        ("", &["--identity", "dumps/shop.json", "no-delete"], "error: "),
    ] {
        let ran = prove(settings, arguments);
        assert_eq!((ran.status, ran.stdout.as_str()), (Some(2), ""), "{settings} {arguments:?}: {ran:?}");
        assert!(ran.stderr.starts_with(expected), "{expected}: {}", ran.stderr);
    }
    let ran = crate::run(&["prove", "--identity", "{}", "never s3:* on anything by anyone"]);
    assert!(ran.stderr.contains("column 24") && ran.stderr.contains("`--estate`"), "{ran:?}");
}

#[test]
fn packs_are_listed() {
    let ran = crate::run(&["prove", "--list"]);
    for part in [
        "pack personalize-data  ",
        "pack pass-role  ",
        "pack public-access  ",
        "pack confused-deputy  ",
        "(IAM User Guide, ",
    ] {
        assert!(ran.stdout.contains(part), "{part}: {}", ran.stdout);
    }
}

#[test]
fn the_settings_of_the_readme_are_proved_so() {
    let readme = include_str!("../../../README.md");
    let block = readme.split("```toml\n").find(|block| block.contains("[claims.no-deletes]")).unwrap();
    let ran = prove(block.split("```").next().unwrap(), &[]);
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(1), ""), "{ran:?}");
    let words: Vec<&str> = ran.stdout.lines().filter(|line| line.contains(": never ")).collect();
    assert_eq!(words.len(), 4, "{ran:?}");
    assert!(words.iter().all(|line| line.starts_with("refuted")) && words[1].ends_with("(warning)"), "{words:?}");
}
