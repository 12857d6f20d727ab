//! Layers that nothing passes: told by every command that decides under them, and never called a proof.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::Ran;

const GUARD: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"personalize:Delete*","Resource":"*"}]}"#;
const OTHER: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"s3:*","Resource":"*"}]}"#;
const SERVING: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"personalize:*","Resource":"*"}]}"#;
const MAIL: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ses:*","Resource":"*"}]}"#;
/// What it allows can never be.
const NEVER: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/a":"x"},"StringLike":{"aws:PrincipalTag/a":"y*"}}}]}"#;

const SUITE: &str = r#"
account = "111122223333"
region = "eu-west-1"

[organization]
serviceControl = [["guard.json"]]

[principals.ana]
arn = "arn:aws:iam::111122223333:user/ana"
identity = ["serving.json"]

[principals.bo]
arn = "arn:aws:iam::111122223333:user/bo"
identity = ["serving.json"]
permissionsBoundary = ["guard.json"]

[principals.cy]
arn = "arn:aws:iam::111122223333:user/cy"
exempt = ["managementAccount"]

[[case]]
principal = "ana"
action = "personalize:DeleteFilter"
resource = "filter/x"
expect = "denied"
"#;

/// Runs the binary in a folder with policies and a suite.
fn run(arguments: &[&str]) -> Ran {
    run_beside(arguments, |_| {})
}

fn run_beside(arguments: &[&str], put: impl FnOnce(&Path)) -> Ran {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [
        ("guard.json", GUARD),
        ("other.json", OTHER),
        ("serving.json", SERVING),
        ("mail.json", MAIL),
        ("never.json", NEVER),
        ("x.suite.toml", SUITE),
    ] {
        fs::write(folder.path().join(name), text).unwrap();
    }
    put(folder.path());
    let mut command = Command::new(env!("CARGO_BIN_EXE_personalize-iam"));
    Ran::from(command.args(arguments).current_dir(folder.path()).output().unwrap())
}

const LEVEL: &str = "no service control policy of level 0 has an `Allow` that can apply, so that nothing passes it; if \
                     `FullAWSAccess` is attached there too, as it is by default, give it as well";
const EMPTY_LEVEL: &str = "level 0 has no service control policy, so that nothing passes it; if `FullAWSAccess` is attached \
                           there, as it is by default, give it: `--service-control FullAWSAccess`";
const BOUNDARY: &str = "no permissions boundary has an `Allow` that can apply, so that nothing passes it; add one for what the \
                        boundary is to let pass";
const SESSION: &str = "no session policy has an `Allow` that can apply, so that nothing passes it; add one for what the \
                       session is to do";
const ENDPOINT: &str = "no VPC endpoint policy has an `Allow` that can apply, so that nothing passes it; add one, such as that \
                        of AWS's default endpoint policy, which allows everything";
const IDENTITY: &str = "no identity-based policy has an `Allow` that can apply, so that nothing passes it; give the policies \
                        that allow something too";
const AS_WRITTEN: &str =
    "note: `--as-written` takes these for all policies that there are, and calls vacuous claims proved\n";

#[test]
fn what_would_be_proved_of_any_policies_is_not_called_proved() {
    let endpoint = GUARD.replace("\"Action\"", "\"Principal\":\"*\",\"Action\"");
    let (of_level, with_level) = (
        format!("{LEVEL}: `--service-control FullAWSAccess,guard.json`"),
        format!("{LEVEL}: `--service-control FullAWSAccess,guard.json,never.json`"),
    );
    let misfit = "`personalize:DeleteCampaign` acts on no resource of the claim, so that no request has both";
    let delete_of_bucket = "never personalize:DeleteCampaign on arn:aws:s3:::b/*";
    let no_request = "the claim is about no request, as its actions, resources and conditions exclude each other; leave one of \
                      them out";
    let never = "never s3:* on anything";
    let identity = ["--identity", "serving.json"];
    for (policies, claim, reason) in [
        (&["--service-control", "guard.json"][..], never, of_level.as_str()),
        (&["--service-control", "guard.json,never.json"], never, &with_level),
        (&["--service-control", ""], never, EMPTY_LEVEL),
        (&["--permissions-boundary", "guard.json"], never, BOUNDARY),
        (&["--permissions-boundary", "never.json"], never, BOUNDARY),
        (&["--session", "guard.json"], never, SESSION),
        (&["--vpc-endpoint", &endpoint], never, ENDPOINT),
        (&["--identity", "guard.json"], never, IDENTITY),
        (
            &["--service-control", "guard.json"],
            "only s3:* on anything when aws:SourceVpc StringEquals vpc-1a2b3c4d",
            &of_level,
        ),
        (&identity, delete_of_bucket, misfit),
        (
            &identity,
            "never s3:Get* on anything when aws:SourceVpc StringEquals vpc-1a2b3c4d and aws:SourceVpc StringEquals \
            vpc-5a6b7c8d",
            no_request,
        ),
    ] {
        let arguments = [&["prove"], policies, &[claim]].concat();
        let told = |ran: &Ran| {
            ran.stderr
                .replace("note: no identity-based policy is given: the principal's are taken to allow everything\n", "")
        };
        let ran = run(&arguments);
        if claim == delete_of_bucket {
            // It is allowed on such a resource, if there was one.
            assert_eq!(ran.status, Some(1));
            let warning = format!("warning: the claim `{claim}`: {misfit}\n");
            assert_eq!(told(&ran), warning, "{arguments:?}");
            continue;
        }
        let expected = format!("vacuous  {claim}\n    assures of nothing: {reason}\n");
        assert_eq!(
            (ran.stdout.as_str(), told(&ran).as_str(), ran.status),
            (expected.as_str(), AS_WRITTEN, Some(1)),
            "{arguments:?}"
        );
        // Whoever means it says so, and is warned of layers all the same.
        let ran = run(&[&arguments[..], &["--as-written"]].concat());
        let warning = if reason == no_request { String::new() } else { format!("warning: {reason}\n") };
        assert_eq!((ran.stdout.as_str(), told(&ran), ran.status), (&*format!("proved  {claim}\n"), warning, Some(0)));
        let ran = run(&[&arguments[..], &["--format", "json"]].concat());
        let json: Value = serde_json::from_str(&ran.stdout).unwrap();
        assert_eq!((json["claims"][0]["proof"].as_str(), ran.status), (Some("vacuous"), Some(1)), "{json}");
        assert_eq!(json["claims"][0]["vacuous"], serde_json::json!([reason]));
        let ran = run(&[&arguments[..], &["--format", "markdown"]].concat());
        let line = format!(
            "### Claims: 0 of 1 proved\n\n| claim | | because |\n| --- | --- | --- |\n| `{claim}` | vacuous | assures of nothing: {reason} |\n"
        );
        assert_eq!((ran.stdout.as_str(), ran.status), (line.as_str(), Some(1)));
    }
    // Of such a claim even the proof assures of nothing.
    let ran = run(&["prove", "--identity", "mail.json", delete_of_bucket]);
    assert_eq!(ran.stdout, format!("vacuous  {delete_of_bucket}\n    assures of nothing: {misfit}\n"));
    assert_eq!((ran.stderr.as_str(), ran.status), (AS_WRITTEN, Some(1)));
    // What is meant is proved, and so is what a Deny does.
    for policies in [
        &["--service-control", "FullAWSAccess,guard.json"][..],
        &["--identity", "mail.json"],
        &["--identity", "serving.json", "--permissions-boundary", "mail.json"],
        &["--identity", "serving.json", "--identity", "guard.json"],
    ] {
        let ran = run(&[&["prove"], policies, &["no-delete"]].concat());
        assert_eq!((ran.stdout.as_str(), ran.status), ("proved  no-delete\n", Some(0)), "{policies:?} {}", ran.stderr);
        assert!(!ran.stderr.contains("warning"), "{}", ran.stderr);
    }
    // What is refuted is refuted; the layer is told all the same.
    let ran = run(&[
        "prove",
        "--service-control",
        "guard.json",
        "--identity",
        "serving.json",
        "always personalize:ListFilters on *",
    ]);
    assert!(ran.stdout.starts_with("refuted"), "{}", ran.stdout);
    assert_eq!((ran.stderr, ran.status), (format!("warning: {of_level}\n"), Some(1)));
}

#[test]
fn policies_that_are_not_told_apart_are_not_called_equivalent() {
    let of_level = format!("{LEVEL}: `--service-control FullAWSAccess,guard.json`");
    let own_level = format!(
        "{LEVEL}: compare sets of policies, such as `{{\"serviceControl\": [[\"FullAWSAccess\", \"new.json\"]]}}`"
    );
    let in_list = format!("{LEVEL}: `\"FullAWSAccess\"` in the list of the level");
    let as_written = "note: `--as-written` takes these for all policies that there are, and calls the two equivalent\n";
    let guess = "note: taken for a customer managed policy, a guess: `--kind` says otherwise\n";
    let set = |identity: &str, level: &str| format!(r#"{{"identity": ["{identity}"], "serviceControl": [[{level}]]}}"#);
    let (old_set, new_set) = (set("serving.json", "\"guard.json\""), set("mail.json", "\"guard.json\""));
    for (arguments, old, new, reason, told) in [
        (&["--service-control", "guard.json"][..], "serving.json", "mail.json", of_level.as_str(), guess),
        (&["--permissions-boundary", "guard.json"], "serving.json", "mail.json", BOUNDARY, guess),
        (&["--session", "guard.json"], "serving.json", "mail.json", SESSION, guess),
        (&["--service-control", ""], "serving.json", "mail.json", EMPTY_LEVEL, guess),
        (&["--kind", "permissions-boundary"], "guard.json", "other.json", BOUNDARY, ""),
        (&["--kind", "permissions-boundary"], "guard.json", "never.json", BOUNDARY, ""),
        (&["--kind", "scp", "--service-control", "FullAWSAccess"], "guard.json", "other.json", &own_level, ""),
        (&["--kind", "scp", "--service-control", "guard.json"], "serving.json", "mail.json", &of_level, ""),
        (&["--permissions-boundary", "serving.json"], "guard.json", "other.json", IDENTITY, guess),
        (&[], &old_set, &new_set, &in_list, ""),
    ] {
        let arguments = [&["compare"], arguments, &[old, new]].concat();
        let name = |file: &str, or: &str| if file.starts_with('{') { or.to_owned() } else { file.to_owned() };
        let ran = run(&arguments);
        let expected = format!(
            "vacuous: neither `{}` nor `{}` allows anything here, so that no difference shows\n  because {reason}\n",
            name(old, "OLD"),
            name(new, "NEW"),
        );
        assert_eq!(
            (ran.stdout.as_str(), ran.stderr, ran.status),
            (expected.as_str(), format!("{told}{as_written}"), Some(1)),
            "{arguments:?}"
        );
        let ran = run(&[&arguments[..], &["--as-written"]].concat());
        assert!(ran.stdout.starts_with("equivalent: "), "{}", ran.stdout);
        let warning = if reason == IDENTITY { String::new() } else { format!("warning: {reason}\n") };
        assert_eq!((ran.stderr, ran.status), (format!("{told}{warning}"), Some(0)));
        let ran = run(&[&arguments[..], &["--format", "json"]].concat());
        let json: Value = serde_json::from_str(&ran.stdout).unwrap();
        assert_eq!(
            (json["verdict"].as_str(), json["policies"][0]["verdict"].as_str()),
            (Some("vacuous"), Some("vacuous"))
        );
        assert_eq!((&json["vacuous"], ran.status), (&serde_json::json!([reason]), Some(1)));
        let ran = run(&[&arguments[..], &["--format", "markdown"]].concat());
        assert!(ran.stdout.starts_with("### Access: vacuous\n\nNeither "), "{}", ran.stdout);
        assert!(ran.stdout.ends_with(&format!("\n\n- {reason}\n")), "{}", ran.stdout);
    }
    for (arguments, old, new, verdict, status) in [
        // A guard is compared by what it denies.
        (&["--kind", "scp"][..], "guard.json", "other.json", "different", 1),
        (&[], "guard.json", "other.json", "different", 1),
        // What is meant.
        (&["--service-control", "FullAWSAccess,guard.json"], "serving.json", "mail.json", "different", 1),
        // What is the same is so under any layer, of which one is warned.
        (&["--service-control", "guard.json"], "serving.json", "serving.json", "equivalent", 0),
        // What is lost shows.
        (&["--kind", "permissions-boundary"], "serving.json", "guard.json", "narrower", 0),
    ] {
        let ran = run(&[&["compare"], arguments, &[old, new]].concat());
        assert!(ran.stdout.starts_with(&format!("{verdict}: ")), "{arguments:?} {}", ran.stdout);
        assert_eq!(ran.status, Some(status));
        let warned = arguments.contains(&"guard.json") || verdict == "narrower";
        assert_eq!(ran.stderr.contains("warning: no "), warned, "{arguments:?} {}", ran.stderr);
    }
    // Below folders: what is told apart is told, and what is not does not count as equivalent.
    let ran = run_beside(&["compare", "--service-control", "guard.json", "a", "b"], |folder| {
        for (path, text) in [("a/x.json", SERVING), ("b/x.json", MAIL), ("a/y.json", MAIL), ("b/y.json", MAIL)] {
            fs::create_dir_all(folder.join(path).parent().unwrap()).unwrap();
            fs::write(folder.join(path), text).unwrap();
        }
    });
    assert_eq!(
        (ran.stdout.as_str(), ran.status),
        (
            &*format!(
                "vacuous: nobody can do more or less with 1 of 2 policies; of 1 no difference shows, as nothing is allowed \
                       before or after\n\nx.json  changed, vacuous\n  because {of_level}\n"
            ),
            Some(1)
        )
    );
}

const ASKED: [&str; 6] =
    ["--principal", "arn:aws:iam::111122223333:user/ana", "--action", "personalize:ListFilters", "--resource", "*"];

#[test]
fn a_request_is_told_of_a_layer_that_nothing_passes() {
    let simulate = [&["simulate", "--identity", "serving.json"], &ASKED[..]].concat();
    let of_level = format!("{LEVEL}: `--service-control FullAWSAccess,guard.json`");
    for (arguments, layer, option, warning) in [
        (["--service-control", "guard.json"], "service control policy", "--service-control", of_level.as_str()),
        (["--service-control", ""], "service control policy", "--service-control", EMPTY_LEVEL),
        (["--permissions-boundary", "guard.json"], "permissions boundary", "--permissions-boundary", BOUNDARY),
    ] {
        let ran = run(&[&simulate[..], &arguments].concat());
        let expected = format!(
            "implicitDeny  personalize:ListFilters  *\n  blocked by  the {layer}\n  matched     Allow by statement 1 of serving.json, \
             identity-based policy\n  warning     {warning}\n"
        );
        assert_eq!((ran.stdout.as_str(), ran.stderr.as_str(), ran.status), (expected.as_str(), "", Some(1)));
        let ran = run(&[&simulate[..], &arguments, &["--format", "json"]].concat());
        let json: Value = serde_json::from_str(&ran.stdout).unwrap();
        assert_eq!(json["warnings"], serde_json::json!([{"message": warning, "path": option}]));
        // The note of an explanation wraps.
        let ran =
            run(&[&["explain", "--identity", "serving.json", "--format", "json"], &ASKED[..], &arguments].concat());
        let json: Value = serde_json::from_str(&ran.stdout).unwrap();
        assert!(json["notes"].as_array().unwrap().contains(&Value::from(warning)), "{json}");
        let ran = run(&[
            &["can", ASKED[1], "ListFilters", "--region", "eu-west-1", "--identity", "serving.json"],
            &arguments[..],
        ]
        .concat());
        assert!(ran.stdout.ends_with(&format!("\nwarnings\n  - {warning}\n")), "{}", ran.stdout);
        let ran = run(&[
            &[
                "can",
                ASKED[1],
                "ListFilters",
                "--region",
                "eu-west-1",
                "--identity",
                "serving.json",
                "--format",
                "json",
            ],
            &arguments[..],
        ]
        .concat());
        let json: Value = serde_json::from_str(&ran.stdout).unwrap();
        assert_eq!(json["warnings"], serde_json::json!([warning]));
    }
    // Of a level that does not count for the caller nothing is told.
    let exempt = [&simulate[..], &["--service-control", "guard.json", "--exempt", "management-account"]].concat();
    let ran = run(&exempt);
    assert!(ran.stdout.starts_with("allowed") && !ran.stdout.contains("warning"), "{}", ran.stdout);
    let aws = [
        "simulate",
        "--policy-input-list",
        SERVING,
        "--permissions-boundary-policy-input-list",
        GUARD,
        "--action-names",
        "personalize:ListFilters",
        "personalize:ListSchemas",
        "--output",
        "aws",
    ];
    assert_eq!(run(&aws).stderr, format!("warning: {BOUNDARY}\n"));
}

#[test]
fn scenario_lines_and_suites_are_told_of_a_layer_that_nothing_passes() {
    let in_list = format!("{LEVEL}: `\"FullAWSAccess\"` in the list of the level");
    let line = |policies: &str| {
        format!(
            r#"{{"request": {{"principal": "arn:aws:iam::111122223333:user/ana", "action": "personalize:ListFilters", "resource": "*"}}, "policies": {{"identity": "serving.json", {policies}}}}}"#
        )
    };
    for (policies, decision, expected) in [
        (
            r#""serviceControl": [["guard.json"]]"#,
            "implicitDeny",
            vec![(in_list.as_str(), "/policies/serviceControl/0")],
        ),
        (r#""serviceControl": [["FullAWSAccess", "guard.json"]]"#, "allowed", vec![]),
        (
            r#""serviceControl": [["FullAWSAccess"], ["guard.json"]], "permissionsBoundary": ["guard.json"]"#,
            "implicitDeny",
            vec![
                (&*in_list.replace("level 0", "level 1"), "/policies/serviceControl/1"),
                (BOUNDARY, "/policies/permissionsBoundary"),
            ],
        ),
        (r#""resourceControl": [["RCPFullAWSAccess"]]"#, "allowed", vec![]),
    ] {
        let ran = run_beside(&["simulate", "lines.jsonl"], |folder| {
            // The second line is answered by what is known from the first.
            fs::write(folder.join("lines.jsonl"), format!("{0}\n{0}\n", line(policies))).unwrap();
        });
        assert_eq!(ran.stdout.lines().count(), 2);
        for answer in ran.stdout.lines() {
            let answer: Value = serde_json::from_str(answer).unwrap();
            assert_eq!(answer["decision"], decision, "{answer}");
            let warnings = answer["warnings"].as_array().cloned().unwrap_or_default();
            let told: Vec<(&str, &str)> =
                warnings.iter().map(|one| (one["message"].as_str().unwrap(), one["path"].as_str().unwrap())).collect();
            assert_eq!(told, expected);
        }
    }
    let ran = run(&["test"]);
    let head = format!("x  x.suite.toml\n\nwarning: {in_list}\n\nwarning: {BOUNDARY}\n\n");
    assert!(ran.stdout.starts_with(&head), "{}", ran.stdout);
    assert_eq!((ran.stderr.as_str(), ran.status), ("", Some(0)));
    let json: Value = serde_json::from_str(&run(&["test", "--format", "json"]).stdout).unwrap();
    assert_eq!(json["suites"][0]["warnings"].as_array().map(Vec::len), Some(2));
    let ran = run(&["test", "--format", "junit"]);
    assert!(ran.stderr.contains(&format!("warning: {in_list}\n")), "{}", ran.stderr);
    let nothing = "no policy of theirs, and none of a resource that names them, has an `Allow`, so that they can do nothing; give \
                   their policies as `identity`";
    let stderr =
        format!("warning: for `ana`, `bo`: {in_list}\nwarning: for `bo`: {BOUNDARY}\nwarning: for `cy`: {nothing}\n");
    for arguments in [
        &["who-can", "personalize:ListFilters", "*"][..],
        &["matrix", "--action", "personalize:ListFilters"],
        &["matrix", "--action", "personalize:ListFilters", "--format", "csv"],
    ] {
        let ran = run(arguments);
        assert_eq!(ran.stderr, stderr, "{arguments:?}");
    }
    let ran = run(&["matrix", "--principal-name", "cy", "--format", "json"]);
    let json: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!((&json["warnings"], ran.stderr.as_str()), (&serde_json::json!([format!("for `cy`: {nothing}")]), ""));
    let ran = run(&["who-can", "personalize:DeleteCampaign", "arn:aws:s3:::b/*"]);
    assert!(
        ran.stderr
            .ends_with("warning: `personalize:DeleteCampaign` acts on no resource that `arn:aws:s3:::b/*` names\n"),
        "{}",
        ran.stderr
    );
}

#[test]
fn policies_of_aws_are_known_by_name_in_their_layer() {
    let simulate = |option: &str, value: &str| {
        run(&[&["simulate", "--identity", "serving.json", option, value], &ASKED[..]].concat())
    };
    let with_document = format!("FullAWSAccess,{GUARD}");
    for (option, value) in [
        ("--service-control", "FullAWSAccess"),
        ("--service-control", "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess,guard.json"),
        ("--service-control", &with_document),
        ("--service-control", "guard.json,FullAWSAccess"),
        ("--resource-control", "RCPFullAWSAccess"),
        ("--resource-control", "arn:aws:organizations::aws:policy/resource_control_policy/p-RCPFullAWSAccess"),
    ] {
        let ran = simulate(option, value);
        assert!(ran.stdout.starts_with("allowed ") && ran.stderr.is_empty(), "{value} {}{}", ran.stdout, ran.stderr);
        assert!(!ran.stdout.contains("warning"), "{}", ran.stdout);
    }
    for (option, value, message) in [
        (
            "--identity",
            "FullAWSAccess",
            "cannot read `FullAWSAccess`: there is no such file; AWS's `FullAWSAccess` is a service control policy, and is known by its name as such alone",
        ),
        (
            "--service-control",
            "RCPFullAWSAccess",
            "cannot read `RCPFullAWSAccess`: there is no such file; AWS's `RCPFullAWSAccess` is a resource control policy, and is known by its name as such alone",
        ),
        (
            "--service-control",
            "FullAwsAccess",
            "cannot read `FullAwsAccess`: there is no such file; did you mean AWS's `FullAWSAccess`?",
        ),
        ("--service-control", "AdministratorAccess", "cannot read `AdministratorAccess`: there is no such file"),
    ] {
        let ran = simulate(option, value);
        assert_eq!((ran.stderr, ran.status), (format!("error: {message}\n"), Some(2)));
    }
    // A file of that name is what is meant.
    let arguments =
        [&["simulate", "--identity", "serving.json", "--service-control", "FullAWSAccess"], &ASKED[..]].concat();
    let ran = run_beside(&arguments, |folder| fs::write(folder.join("FullAWSAccess"), GUARD).unwrap());
    assert!(ran.stdout.starts_with("implicitDeny "), "{}", ran.stdout);
    // In lines and suites paths count from the file, and names do not.
    let suite = SUITE.replace("[[\"guard.json\"]]", "[[\"FullAWSAccess\", \"guard.json\"]]");
    let ran = run_beside(&["who-can", "personalize:ListFilters", "*", "--suites", "in"], |folder| {
        fs::create_dir(folder.join("in")).unwrap();
        for (name, text) in [("x.suite.toml", suite.as_str()), ("guard.json", GUARD), ("serving.json", SERVING)] {
            fs::write(folder.join("in").join(name), text).unwrap();
        }
    });
    assert!(ran.stdout.contains("ana  always\n"), "{}{}", ran.stdout, ran.stderr);
    let ran = run_beside(&["test", "in"], |folder| {
        fs::create_dir(folder.join("in")).unwrap();
        fs::write(folder.join("in/x.suite.toml"), SUITE.replace("\"guard.json\"", "\"RCPFullAWSAccess\"")).unwrap();
    });
    assert_eq!(
        (ran.stderr.as_str(), ran.status),
        (
            "error: in/x.suite.toml:6:20: cannot read `in/RCPFullAWSAccess`: there is no such file; AWS's `RCPFullAWSAccess` is a resource control policy, and is known by its name as such alone\n",
            Some(2)
        )
    );
    let ran = run(&[
        "compare",
        r#"{"identity": ["serving.json"], "serviceControl": [["FullAWSAccess"]]}"#,
        r#"{"identity": ["serving.json"], "serviceControl": [["FullAWSAccess", "guard.json"]]}"#,
    ]);
    assert!(ran.stdout.starts_with("narrower: "), "{}{}", ran.stdout, ran.stderr);
}
