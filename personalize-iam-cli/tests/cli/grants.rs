//! Grants on keys: by option, in scenario lines, and in suites.

use std::fs;

use serde_json::{Value, json};

use crate::{Ran, assert_answers, assert_refuses, binary, run};

const KEY: &str = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd";
const JOB: &str = "arn:aws:sts::111122223333:assumed-role/etl/job";

/// As `aws kms list-grants` answers.
const LISTED: &str = r#"{"Grants": [{
    "KeyId": "arn:aws:kms:eu-west-1:111122223333:key/1234abcd",
    "GrantId": "0c237476b39f8bc44e45212e08498fbe3151305030726c0590dd8d3e9f3d6a60",
    "Name": "nightly",
    "CreationDate": 1763776800.0,
    "GranteePrincipal": "arn:aws:iam::111122223333:role/etl",
    "RetiringPrincipal": "arn:aws:iam::111122223333:role/admin",
    "IssuingAccount": "arn:aws:iam::111122223333:root",
    "Operations": ["Decrypt", "GenerateDataKey"],
    "Constraints": {"EncryptionContextSubset": {"Department": "IT"}}
}], "Truncated": false}"#;

fn simulate(more: &[&str]) -> Ran {
    run(&[&["simulate", "--principal", JOB, "--action", "kms:Decrypt", "--resource", KEY], more].concat())
}

#[test]
fn an_option_takes_what_aws_lists() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("grants.json");
    fs::write(&path, LISTED).unwrap();
    let path = path.to_str().unwrap();
    let context = ["--context", "kms:EncryptionContext:department=IT"];
    assert_answers(
        &simulate(&[&["--grants", path], &context[..]].concat()),
        0,
        &format!("allowed  kms:Decrypt  {KEY}\n  matched  Allow by grant {path} Grants[0] `nightly`\n"),
    );
    let without = simulate(&["--grants", &format!("file://{path}")]);
    assert_answers(
        &without,
        1,
        &format!(
            "implicitDeny  kms:Decrypt  {KEY}\n  \
             blocked by    the resource-based policy\n  \
             blocked by    the identity-based policy\n  \
             missing keys  kms:EncryptionContext:Department\n"
        ),
    );
    // A list alone, and a further one.
    let list = r#"[{"GranteePrincipal": "arn:aws:iam::111122223333:role/etl", "Operations": ["Decrypt"]}]"#;
    let ran = simulate(&["--grants", path, "--grants", list]);
    assert_eq!(
        ran.stdout,
        format!(
            "allowed  kms:Decrypt  {KEY}\n  matched       Allow by grant --grants Grants[0]\n  missing keys  kms:EncryptionContext:Department\n"
        )
    );
    let json = simulate(&["--grants", list, "--format", "json"]);
    let json: Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(
        json["matched"],
        json!([{"layer": "grant", "policy": 0, "statement": 0, "sid": null, "effect": "Allow"}])
    );
}

#[test]
fn an_explanation_names_the_file_of_a_grant() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("grants.json"), LISTED).unwrap();
    let arguments =
        ["explain", "--grants", "grants.json", "--principal", JOB, "--action", "kms:Decrypt", "--resource", KEY];
    let ran = Ran::from(binary().args(arguments).current_dir(folder.path()).output().unwrap());
    assert!(
        ran.stdout.starts_with("DENIED: no key policy allows kms:Decrypt: none was given, and no grant allows it\n")
    );
    let words = ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        words.contains(
            "grant silent nearest: grants.json Grants[0] \"nightly\" has the condition StringEquals \
             kms:EncryptionContext:Department `IT`, which does not hold: the request does not have the key"
        ),
        "{}",
        ran.stdout
    );
    assert!(
        ran.stdout.ends_with("\n1. make the request with `kms:EncryptionContext:Department` = `IT`\n"),
        "{}",
        ran.stdout
    );
}

#[test]
fn what_is_no_list_of_grants_is_refused_with_its_place() {
    let grant = |fields: &str| {
        format!(r#"[{{"GranteePrincipal": "arn:aws:iam::111122223333:role/etl", "Operations": ["Decrypt"]{fields}}}]"#)
    };
    for (text, at, message) in [
        ("[{]".to_owned(), "]", "expected a name in double quotes, found `]`"),
        (r#"{"Grants": 5}"#.to_owned(), "5", "a list of grants is wanted, as `aws kms list-grants` answers"),
        (r#"{"grants": []}"#.to_owned(), "\"grants", "unknown field `grants`; did you mean `Grants`?"),
        (
            r#"{"Grants": [], "Truncated": true}"#.to_owned(),
            "true",
            "the list of grants is not whole: ask KMS for the rest of it too",
        ),
        ("[5]".to_owned(), "5", "a grant is wanted: an object with `GranteePrincipal` and `Operations`"),
        (r#"[{"Operations": ["Decrypt"]}]"#.to_owned(), "{\"Op", "the grant has no `GranteePrincipal`"),
        (
            r#"[{"GranteePrincipal": "111122223333"}]"#.to_owned(),
            "{\"Gr",
            "the grant has no `Operations`: a list such as `[\"Decrypt\"]`",
        ),
        (
            r#"[{"GranteePrincipal": "111122223333", "Operations": []}]"#.to_owned(),
            "[]}",
            "a list of operations is wanted, such as `[\"Decrypt\"]`",
        ),
        (
            r#"[{"GranteePrincipal": "111122223333", "Operations": ["Encrypt", "Decrpt"]}]"#.to_owned(),
            "\"Decrpt",
            "`Decrpt` is not an operation that a grant can allow; did you mean `Decrypt`?",
        ),
        (
            r#"[{"GranteePrincipal": "*", "Operations": ["Encrypt"]}]"#.to_owned(),
            "\"*",
            "`*` is not a principal that a grant can name",
        ),
        (grant(r#", "Name": 5"#), "5", "a text is wanted"),
        (grant(r#", "Nam": "x""#), "\"Nam\"", "unknown field `Nam`; did you mean `Name`?"),
        (grant(r#", "Name": "x", "Name": "y""#), "\": \"y", "`Name` is given twice"),
        (
            grant(r#", "RetiringServicePrincipal": "ana""#),
            "\"ana",
            "`ana` is not a service principal: write one such as `personalize.amazonaws.com`",
        ),
        (
            grant(r#", "KeyId": "alias/a""#),
            "\"alias",
            "`alias/a` is not a key: write its ARN, as in `arn:aws:kms:eu-west-1:111122223333:key/1234abcd`, or its id",
        ),
        (grant(r#", "Constraints": {"SourceArn": 1}"#), "1}", "a text is wanted"),
        (
            grant(r#", "Constraints": {"EncryptionContextSubset": []}"#),
            "[]",
            "an object of texts is wanted, such as `{\"team\": \"shop\"}`",
        ),
        (grant(r#", "Constraints": {"EncryptionContextEquals": {"a": 1}}"#), "1}", "a text is wanted"),
        (
            grant(r#", "Constraints": {"EncryptionContextEquals": {"a": "b", "a": "b"}}"#),
            "}}}]",
            "`a` stands there twice",
        ),
    ] {
        let column = text.rfind(at).unwrap() + 1;
        assert_refuses(&simulate(&["--grants", &text]), &format!("--grants:1:{column}: {message}"));
    }
    assert_refuses(&simulate(&["--grants", "nope.json"]), "cannot read `nope.json`: there is no such file");
}

#[test]
fn a_scenario_line_has_grants_or_the_path_of_them() {
    let folder = tempfile::tempdir().unwrap();
    let list = r#"[{"GranteePrincipal": "arn:aws:iam::111122223333:role/etl", "Operations": ["Decrypt"]}]"#;
    let line = |grants: &str| {
        format!(
            r#"{{"id": 1, "request": {{"principal": "{JOB}", "action": "kms:Decrypt", "resource": "{KEY}"}}, "policies": {{"grants": {grants}}}}}"#
        )
    };
    let bad = list.replace("Decrypt", "Decrpt");
    let column = |text: &str, at: &str| text.find(at).unwrap() + 1;
    let lines = [list, &LISTED.replace('\n', " "), "\"list.json\"", "null", &bad, "\"bad.json\"", "\"nope.json\"", "5"];
    fs::write(folder.path().join("list.json"), list).unwrap();
    fs::write(folder.path().join("bad.json"), &bad).unwrap();
    fs::write(folder.path().join("lines.jsonl"), lines.map(&line).join("\n")).unwrap();
    let ran = Ran::from(binary().args(["simulate", "lines.jsonl"]).current_dir(folder.path()).output().unwrap());
    assert_eq!(ran.status, Some(2));
    let answers: Vec<Value> = ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let decisions: Vec<_> = answers.iter().take(4).map(|answer| answer["decision"].as_str().unwrap()).collect();
    assert_eq!(decisions, ["allowed", "implicitDeny", "allowed", "implicitDeny"]);
    let wrong = "`Decrpt` is not an operation that a grant can allow; did you mean `Decrypt`?";
    assert_eq!(
        answers[4]["error"],
        json!({"message": wrong, "line": 5, "column": column(&line(&bad), "\"Decrpt"), "path": "/policies/grants/0/Operations/0"})
    );
    assert_eq!(
        answers[5]["error"],
        json!({"message": wrong, "line": 1, "column": column(&bad, "\"Decrpt"), "path": "/policies/grants", "file": "bad.json"})
    );
    assert_eq!(
        answers[6]["error"],
        json!({"message": "cannot read `nope.json`: there is no such file", "line": 7, "column": column(&line("5"), "5}}"), "path": "/policies/grants"})
    );
    assert_eq!(
        answers[7]["error"],
        json!({"message": "a list of grants is wanted, as `aws kms list-grants` answers", "line": 8, "column": column(&line("5"), "5}}"),
               "path": "/policies/grants"})
    );
}

#[test]
fn a_suite_has_the_grants_of_keys() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write("list.json", r#"[{"GranteePrincipal": "arn:aws:iam::111122223333:role/etl", "Operations": ["Decrypt"]}]"#);
    let suite = |key: &str| {
        format!(
            "[grants]\n\"{key}\" = \"list.json\"\n[[case]]\nprincipal = \"{JOB}\"\naction = \"kms:Decrypt\"\n\
             resource = \"{KEY}\"\nexpect = \"allowed\"\n[[case]]\nprincipal = \"{JOB}\"\naction = \"kms:Decrypt\"\n\
             resource = \"{KEY}0\"\nexpect = \"implicitDeny\"\nblockedBy = [\"resource\", \"identity\"]\n"
        )
    };
    let ran = |suite: &str| {
        write("x.suite.toml", suite);
        Ran::from(binary().args(["test", "x.suite.toml"]).current_dir(folder.path()).output().unwrap())
    };
    let passing = ran(&suite(KEY));
    assert!(passing.stdout.contains("all 2 cases pass"), "{}{}", passing.stdout, passing.stderr);
    for key in ["arn:aws:s3:::shop", "arn:aws:kms:eu-west-1:111122223333:key/*"] {
        assert_refuses(
            &ran(&suite(key)),
            &format!("x.suite.toml:2:{}: `grants`: `{key}` is not the ARN of a key", key.len() + 6),
        );
    }
    assert_refuses(
        &ran(&suite(KEY).replace("list.json", "nope.json")),
        "x.suite.toml:2:53: `grants`: cannot read `nope.json`: there is no such file",
    );
    write("list.json", "[{}]");
    assert_refuses(&ran(&suite(KEY)), "list.json:1:2: the grant has no `GranteePrincipal`");
}

/// Runs a command in a folder, without standard input.
fn run_in(folder: &std::path::Path, arguments: &[&str]) -> Ran {
    Ran::from(binary().args(arguments).current_dir(folder).stdin(std::process::Stdio::null()).output().unwrap())
}

/// The decisions on a request under the policies of both sides, as a comparison tells them in JSON.
fn decisions(folder: &std::path::Path, answer: &Value, region: &Value) -> Vec<String> {
    ["old", "new"]
        .map(|side| {
            let policies = answer.pointer(&format!("/policies/0/{side}"));
            let line = json!({"request": region.get("witness"), "policies": policies});
            fs::write(folder.join("line.jsonl"), line.to_string()).unwrap();
            let ran = run_in(folder, &["simulate", "line.jsonl"]);
            let answer: Value = serde_json::from_str(&ran.stdout).unwrap();
            answer.get("decision").and_then(Value::as_str).unwrap().to_owned()
        })
        .to_vec()
}

#[test]
fn sets_that_differ_in_their_grants_are_compared() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join(".git")).unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write("list.json", LISTED);
    write("old.json", r#"{"grants": "list.json"}"#);
    let new = LISTED.replace(r#""Decrypt", "GenerateDataKey""#, r#""Decrypt", "DescribeKey""#);
    write("new.json", &format!(r#"{{"grants": {new}}}"#));
    let ran = run_in(folder.path(), &["compare", "old.json", "new.json"]);
    let expected = format!(
        "different: `new.json` allows some of what `old.json` denies, and denies some of what `old.json` allows\n\n\
         newly allowed\n  + kms:DescribeKey on {KEY}, by arn:aws:iam::111122223333:role/etl\n\n\
         no longer allowed\n  - kms:GenerateDataKey on {KEY} when kms:EncryptionContext:Department is IT, by \
         arn:aws:iam::111122223333:role/etl\n"
    );
    assert_answers(&ran, 1, &expected);
    let ran = run_in(folder.path(), &["compare", "--format", "json", "old.json", "new.json"]);
    let answer: Value = serde_json::from_str(&ran.stdout).unwrap();
    let mut told = serde_json::from_str::<Value>(&new).unwrap()["Grants"].take();
    told[0].as_object_mut().unwrap().remove("CreationDate");
    assert_eq!(answer["policies"][0]["new"]["grants"], told);
    assert_eq!(decisions(folder.path(), &answer, &answer["gained"][0]), ["implicitDeny", "allowed"]);
    assert_eq!(decisions(folder.path(), &answer, &answer["lost"][0]), ["allowed", "implicitDeny"]);
    // Lists given by options stand in the witnesses by the name of their file, several of them by what they are.
    let policies = [
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:List*","Resource":"*"}}"#,
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["s3:List*","kms:CreateGrant"],"Resource":"*"}}"#,
    ];
    let compare = ["compare", "--format", "json", policies[0], policies[1], "--grants", "list.json"];
    let one: Value = serde_json::from_str(&run_in(folder.path(), &compare).stdout).unwrap();
    assert_eq!(one["policies"][0]["new"]["grants"], "list.json");
    let two = [&compare[..], &["--grants", "list.json"]].concat();
    let two: Value = serde_json::from_str(&run_in(folder.path(), &two).stdout).unwrap();
    assert_eq!(two["policies"][0]["new"]["grants"].as_array().unwrap().len(), 2);
    assert_eq!(decisions(folder.path(), &two, &two["gained"][0]), ["implicitDeny", "allowed"]);
}

#[test]
fn claims_are_proved_of_grants() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("list.json"), LISTED).unwrap();
    let nothing = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:List*","Resource":"*"}}"#;
    let ran = run_in(
        folder.path(),
        &[
            "prove",
            "--grants",
            "list.json",
            "--principal",
            "arn:aws:iam::111122223333:role/etl",
            "--identity",
            nothing,
            "never kms:Decrypt on * when kms:EncryptionContext:department StringNotEquals IT",
            "never kms:Decrypt on *",
        ],
    );
    let expected = format!(
        "proved   never kms:Decrypt on * when kms:EncryptionContext:department StringNotEquals IT\nrefuted  never \
         kms:Decrypt on *\n    allowed: kms:Decrypt on {KEY} when kms:EncryptionContext:Department is IT\n"
    );
    assert_answers(&ran, 1, &expected);
    // Whoever may retire the grant is asked about unless it is told otherwise.
    let claim = ["prove", "--grants", "list.json", "--identity", nothing, "never kms:RetireGrant on *"];
    let ran = run_in(folder.path(), &claim);
    assert!(ran.stdout.contains(", by arn:aws:iam::111122223333:role/admin"), "{}{}", ran.stdout, ran.stderr);
}

#[test]
fn tables_know_the_grants_of_suites() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write("list.json", LISTED);
    let suite = format!(
        "account = \"111122223333\"\n[principals.etl]\narn = \"arn:aws:iam::111122223333:role/etl\"\n\
         [principals.ana]\narn = \"arn:aws:iam::111122223333:user/ana\"\n[grants]\n\"{KEY}\" = \"list.json\"\n"
    );
    write("x.suite.toml", &suite);
    let who = ["who-can", "kms:Decrypt", "arn:aws:kms:*:111122223333:key/*"];
    let table = "kms:Decrypt on arn:aws:kms:*:111122223333:key/*\n  ana  never\n  etl  when\n      \
                 on arn:aws:kms:eu-west-1:111122223333:key/1234abcd when\n      kms:EncryptionContext:Department is IT\n";
    assert_answers(&run_in(folder.path(), &who), 0, table);
    let witnesses = run_in(folder.path(), &[&who[..], &["--witness"]].concat());
    let lines: Vec<&str> = witnesses.stdout.lines().filter(|line| line.starts_with('{')).collect();
    write("lines.jsonl", &lines.join("\n"));
    let answers = run_in(folder.path(), &["simulate", "lines.jsonl"]).stdout;
    let decided = |line: &str| serde_json::from_str::<Value>(line).unwrap()["decision"].take();
    let decided: Vec<Value> = answers.lines().map(decided).collect();
    assert_eq!(decided, ["implicitDeny", "allowed", "implicitDeny"], "{}", witnesses.stdout);
}
