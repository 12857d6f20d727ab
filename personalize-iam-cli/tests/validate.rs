//! `validate` and `rule`, as a user runs them.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests say what they expect by panicking"
)]

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

const GOOD: &str = r#"{
    "Version": "2012-10-17",
    "Statement": {
        "Effect": "Allow",
        "Action": "personalize:DescribeCampaign",
        "Resource": "arn:aws:personalize:eu-west-1:111122223333:campaign/movies"
    }
}
"#;

const MISSPELT: &str = r#"{
    "Version": "2012-10-17",
    "Statement": {
        "Effect": "Allow",
        "Action": "personalize:DescribeCampain",
        "Resource": "arn:aws:personalize:eu-west-1:111122223333:campaign/movies"
    }
}
"#;

const OLD: &str = r#"{
    "Statement": {
        "Effect": "Allow",
        "Action": "personalize:DescribeCampaign",
        "Resource": "arn:aws:personalize:eu-west-1:111122223333:campaign/movies"
    }
}
"#;

struct Ran {
    status: Option<i32>,
    stdout: String,
    stderr: String,
}

fn run_with(folder: &Path, arguments: &[&str], input: &str) -> Ran {
    let mut child = Command::new(env!("CARGO_BIN_EXE_personalize-iam"))
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // One that does not read its input may be gone already.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    Ran {
        status: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

fn run(folder: &Path, arguments: &[&str]) -> Ran {
    run_with(folder, arguments, "")
}

/// A folder with these files.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().unwrap();
    // So that no settings of the machine are found.
    fs::create_dir(folder.path().join(".git")).unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{error}: {} {}", ran.stdout, ran.stderr))
}

#[test]
fn a_finding_shows_its_place_and_what_to_do() {
    let folder = folder(&[("policies/good.json", GOOD), ("policies/train.json", MISSPELT)]);
    let ran = run(folder.path(), &["validate", "policies"]);
    let expected = "\
error[action-unknown]: Amazon Personalize has no action `DescribeCampain`
 --> policies/train.json:5:19
  |
5 |         \"Action\": \"personalize:DescribeCampain\",
  |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: did you mean `personalize:DescribeCampaign`?

2 policies checked: 1 error; `personalize-iam rule action-unknown` tells more
";
    assert_eq!((ran.stdout.as_str(), ran.stderr.as_str(), ran.status), (expected, "", Some(1)));
}

#[test]
fn nothing_found_is_told_with_what_was_looked_at() {
    let folder = folder(&[
        ("a.json", GOOD),
        ("package.json", "{\"name\": \"shop\"}"),
        (".hidden/b.json", MISSPELT),
        ("node_modules/c.json", MISSPELT),
        ("notes.txt", "Statement"),
    ]);
    let ran = run(folder.path(), &["validate", "."]);
    let expected = "skipped package.json: it has no `Statement`\n1 policy checked, 1 file skipped: nothing found\n";
    assert_eq!((ran.stdout.as_str(), ran.stderr.as_str(), ran.status), (expected, "", Some(0)));
}

#[test]
fn standard_input_is_checked() {
    let folder = folder(&[]);
    for arguments in [&["validate"][..], &["validate", "-"]] {
        let ran = run_with(folder.path(), arguments, MISSPELT);
        assert!(ran.stdout.contains(" --> standard input:5:19\n"), "{}", ran.stdout);
        assert_eq!(ran.status, Some(1));
    }
    let ran = run_with(folder.path(), &["validate", "--fix", "-"], MISSPELT);
    let expected = "error: standard input cannot be fixed in place: name the file, or see the changes with `--diff`\n";
    assert_eq!((ran.stderr.as_str(), ran.status), (expected, Some(2)));
}

#[test]
fn bad_input_does_not_stop_the_others() {
    let folder = folder(&[("a.json", "{\"Statement\": [}"), ("b.json", MISSPELT), ("c.json", "\"Statement\" \u{1}")]);
    fs::write(folder.path().join("d.json"), b"{\"Statement\": \"\xff\"}").unwrap();
    let ran = run(folder.path(), &["validate", "--format", "json", "a.json", "b.json", "c.json", "d.json", "e.json"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(2), ""));
    let answer = json(&ran);
    let found: Vec<String> = answer["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| format!("{}:{}:{}: {}", one["file"], one["start"]["line"], one["start"]["column"], one["rule"]))
        .collect();
    assert_eq!(
        found,
        ["\"a.json\":1:16: \"json-syntax\"", "\"b.json\":5:19: \"action-unknown\"", "\"c.json\":1:13: \"json-syntax\"",]
    );
    let errors: Vec<&Value> = answer["errors"].as_array().unwrap().iter().collect();
    assert_eq!(errors.len(), 2, "{errors:?}");
    assert_eq!(errors[0]["message"], "cannot read `e.json`: there is no such file");
    assert_eq!(
        (&errors[1]["file"], &errors[1]["line"], &errors[1]["column"]),
        (&"d.json".into(), &1.into(), &16.into())
    );
}

#[test]
fn a_folder_without_policies_is_bad_input() {
    let folder = folder(&[("docs/package.json", "{}")]);
    let ran = run(folder.path(), &["validate", "docs"]);
    assert_eq!(ran.status, Some(2));
    assert!(ran.stdout.starts_with("error: there is no policy below `docs`\n"), "{}", ran.stdout);
    // One that is named has to be a policy.
    let ran = run(folder.path(), &["validate", "docs/package.json"]);
    assert_eq!(ran.status, Some(1));
    assert!(ran.stdout.contains("statement-missing"), "{}", ran.stdout);
}

#[test]
fn json_has_every_place_of_a_finding() {
    let folder = folder(&[("a.json", MISSPELT)]);
    let answer = json(&run(folder.path(), &["validate", "--format", "json", "a.json"]));
    let expected: Value = serde_json::from_str(
        r#"{
            "file": "a.json", "rule": "action-unknown", "severity": "error",
            "message": "Amazon Personalize has no action `DescribeCampain`",
            "help": "did you mean `personalize:DescribeCampaign`?",
            "pointer": "/Statement/0/Action/0",
            "start": {"line": 5, "column": 19}, "end": {"line": 5, "column": 48},
            "bytes": {"start": 95, "end": 124},
            "fix": {"title": "write `personalize:DescribeCampaign`", "safe": false,
                    "edits": [{"bytes": {"start": 95, "end": 124}, "text": "\"personalize:DescribeCampaign\""}]}
        }"#,
    )
    .unwrap();
    assert_eq!(answer["findings"], Value::Array(vec![expected]));
    assert_eq!(answer["summary"]["error"], 1);
    let file = &answer["files"][0];
    assert_eq!((&file["kind"], &file["guessed"]), (&"managed".into(), &true.into()));
    assert_eq!((&file["size"]["used"], &file["size"]["left"]), (&166.into(), &5978.into()));
}

#[test]
fn sarif_holds_against_its_schema() {
    let schema = concat!(env!("CARGO_MANIFEST_DIR"), "/../testdata/sarif/sarif-schema-2.1.0.json");
    let mut schema: Value = serde_json::from_str(&fs::read_to_string(schema).unwrap()).unwrap();
    // This pattern has a bracket too many, and is no regular expression.
    for owner in ["run", "toolComponent"] {
        schema["definitions"][owner]["properties"]["language"].as_object_mut().unwrap().remove("pattern").unwrap();
    }
    let validator = jsonschema::draft7::new(&schema).unwrap();
    let folder = folder(&[
        ("a b/c%.json", MISSPELT),
        ("a b/good.json", GOOD),
        ("a b/old.json", OLD),
        ("a b/broken.json", "{\"Statement\": [}"),
        ("a b/other.json", "{}"),
    ]);
    fs::write(folder.path().join("a b/bytes.json"), b"\xff").unwrap();
    let ran = run(folder.path(), &["validate", "--format", "sarif", "a b"]);
    assert_eq!(ran.status, Some(2), "{}", ran.stderr);
    let answer = json(&ran);
    let errors: Vec<String> = validator.iter_errors(&answer).map(|error| error.to_string()).collect();
    assert_eq!(errors, [""; 0]);
    // The schema refuses what it should.
    assert!(!validator.is_valid(&serde_json::json!({"version": "2.1.0", "runs": [{}]})));
    // What could not be read is no success.
    let successful = |answer: &Value| answer["runs"][0]["invocations"][0]["executionSuccessful"].clone();
    assert_eq!(successful(&answer), false);
    assert_eq!(successful(&json(&run(folder.path(), &["validate", "--format", "sarif", "a b/good.json"]))), true);
    let results = answer["runs"][0]["results"].as_array().unwrap();
    let place = |result: &Value| result["locations"][0]["physicalLocation"].clone();
    let misspelt = results.iter().find(|result| result["ruleId"] == "action-unknown").unwrap();
    assert_eq!(place(misspelt)["artifactLocation"]["uri"], "a%20b/c%25.json");
    assert_eq!(place(misspelt)["region"]["startLine"], 5);
    assert_eq!(place(misspelt)["region"]["startColumn"], 19);
    let rule = usize::try_from(misspelt["ruleIndex"].as_u64().unwrap()).unwrap();
    assert_eq!(answer["runs"][0]["tool"]["driver"]["rules"][rule]["id"], "action-unknown");
}

#[test]
fn other_formats_name_file_line_and_rule() {
    let folder = folder(&[("a.json", MISSPELT), ("good.json", GOOD)]);
    let text = |format: &str| run(folder.path(), &["validate", "--format", format, "."]).stdout;
    assert_eq!(
        text("github"),
        "::error file=a.json,line=5,endLine=5,col=19,endColumn=48,title=action-unknown (error)::Amazon Personalize has \
         no action `DescribeCampain`%0Ahelp: did you mean `personalize:DescribeCampaign`?\n"
    );
    assert_eq!(
        text("markdown"),
        "**2 policies checked**: 1 error, 0 security, 0 warning, 0 suggestion\n\n\
         | place | severity | rule | finding |\n| --- | --- | --- | --- |\n\
         | `a.json:5:19` | error | `action-unknown` | Amazon Personalize has no action `DescribeCampain`<br>\
         did you mean `personalize:DescribeCampaign`? |\n"
    );
    assert_eq!(
        text("junit"),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <testsuites tests=\"2\" failures=\"1\" errors=\"0\">\n\
        \x20 <testsuite name=\"validate\" tests=\"2\" failures=\"1\" errors=\"0\" skipped=\"0\">\n\
        \x20   <testcase name=\"a.json\" classname=\"validate\" file=\"a.json\">\n\
        \x20     <failure type=\"action-unknown\" message=\"Amazon Personalize has no action `DescribeCampain`\">\
         a.json:5:19: error[action-unknown]: Amazon Personalize has no action `DescribeCampain`&#10;\
         help: did you mean `personalize:DescribeCampaign`?</failure>\n\
        \x20   </testcase>\n\
        \x20   <testcase name=\"good.json\" classname=\"validate\" file=\"good.json\"/>\n\
        \x20 </testsuite>\n</testsuites>\n"
    );
}

#[test]
fn fixes_leave_the_rest_byte_for_byte() {
    let old = OLD.replace('\n', "\r\n");
    let folder = folder(&[("old.json", &old), ("good.json", GOOD), ("train.json", MISSPELT)]);
    let ran = run(folder.path(), &["validate", "--diff", "."]);
    assert_eq!(
        ran.stdout.replace('\r', ""),
        "--- old.json\n+++ old.json\n@@ -1,4 +1,5 @@\n {\n+    \"Version\": \"2012-10-17\",\n     \"Statement\": {\n         \
         \"Effect\": \"Allow\",\n         \"Action\": \"personalize:DescribeCampaign\",\n"
    );
    assert_eq!(fs::read_to_string(folder.path().join("old.json")).unwrap(), old);
    let ran = run(folder.path(), &["validate", "--fix", "."]);
    assert_eq!(ran.status, Some(1));
    assert!(ran.stdout.contains("3 policies checked: 1 error, 1 fixed"), "{}", ran.stdout);
    let mended = old.replace("{\r\n    \"Statement\"", "{\r\n    \"Version\": \"2012-10-17\",\r\n    \"Statement\"");
    assert_eq!(fs::read_to_string(folder.path().join("old.json")).unwrap(), mended);
    // What a fix would change the meaning of stays for its author.
    assert_eq!(fs::read_to_string(folder.path().join("train.json")).unwrap(), MISSPELT);
    let ran = run(folder.path(), &["validate", "--fix", "old.json"]);
    assert_eq!(ran.stdout, "1 policy checked: nothing found\n");
}

#[test]
fn a_baseline_accepts_what_was_there_and_no_more() {
    let folder = folder(&[("a.json", MISSPELT), ("b.json", OLD)]);
    let ran = run(folder.path(), &["validate", "--write-baseline", "baseline.json", "a.json", "b.json"]);
    assert_eq!((ran.stdout.as_str(), ran.status), ("wrote 2 findings of 2 policies to baseline.json\n", Some(0)));
    let check = || run(folder.path(), &["validate", "--baseline", "baseline.json", "a.json", "b.json"]);
    let ran = check();
    assert_eq!(
        (ran.stdout.as_str(), ran.status),
        ("2 policies checked: nothing found, 2 accepted by the baseline\n", Some(0))
    );
    // It stands for the finding wherever it moves, and for one alone.
    let twice = MISSPELT.replace("\"Statement\": {", "\n\"Statement\": {").replace(
        "\"personalize:DescribeCampain\"",
        "[\"personalize:DescribeCampain\", \"personalize:DescribeCampain\"]",
    );
    fs::write(folder.path().join("a.json"), twice).unwrap();
    let ran = check();
    assert_eq!(ran.status, Some(1));
    assert!(ran.stdout.contains(" --> a.json:6:51\n"), "{}", ran.stdout);
    fs::write(folder.path().join("baseline.json"), "{\"version\": 2, \"findings\": []}").unwrap();
    assert_eq!(check().stderr, "error: baseline.json: the baseline has version 2, and 1 is read here\n");
    fs::write(folder.path().join("baseline.json"), "[]").unwrap();
    assert!(check().stderr.starts_with("error: baseline.json:1:"), "{}", check().stderr);
}

#[test]
fn settings_are_found_and_obeyed() {
    let settings = "\
[rules]
version-required = \"off\"
action-unknown = \"warning\"

[[kinds]]
files = \"trust/*\"
kind = \"role-trust\"

[[exceptions]]
rule = \"action-unknown\"
file = \"train.json\"
reason = \"seen in no catalog yet\"
expires = 2999-12-31

[[exceptions]]
rule = \"action-unknown\"
file = \"other.json\"
reason = \"over\"
expires = 2020-01-01
";
    let folder = folder(&[
        ("personalize-iam.toml", settings),
        ("policies/train.json", MISSPELT),
        ("policies/other.json", MISSPELT),
        ("policies/old.json", OLD),
        ("policies/trust/role.json", GOOD),
    ]);
    let ran = run(&folder.path().join("policies"), &["validate", "--format", "json", "."]);
    let answer = json(&ran);
    let found: Vec<String> = answer["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| format!("{} {} {}", one["file"], one["severity"], one["rule"]))
        .collect();
    assert_eq!(
        found,
        [
            "\"other.json\" \"warning\" \"action-unknown\"",
            "\"trust/role.json\" \"error\" \"principal-missing\"",
            "\"trust/role.json\" \"error\" \"resource-in-trust-policy\"",
        ]
    );
    let notes = answer["notes"].as_array().unwrap();
    assert_eq!(notes.len(), 1, "{notes:?}");
    let note = notes[0].as_str().unwrap();
    assert!(
        note.ends_with("personalize-iam.toml:16: the exception for `action-unknown` ended on 2020-01-01"),
        "{note}"
    );
    fs::write(folder.path().join("personalize-iam.toml"), "[rules]\nactionunknown = \"off\"\n").unwrap();
    let ran = run(folder.path(), &["validate", "policies"]);
    assert_eq!(
        (ran.stderr.as_str(), ran.status),
        (
            "error: personalize-iam.toml:2:1: there is no rule `actionunknown`; did you mean `action-unknown`?\n",
            Some(2)
        )
    );
}

#[test]
fn severities_decide_what_is_told_and_what_fails() {
    let folder = folder(&[("old.json", OLD)]);
    let status = |arguments: &[&str]| {
        run(folder.path(), &[&["validate", "--kind", "inline-role", "old.json"], arguments].concat()).status
    };
    assert_eq!(status(&[]), Some(1));
    assert_eq!(status(&["--fail-on", "security"]), Some(0));
    assert_eq!(status(&["--level", "error"]), Some(0));
    assert_eq!(run(folder.path(), &["validate", "--kind", "resorce", "old.json"]).status, Some(2));
    // A customer managed policy has to say it.
    assert_eq!(run(folder.path(), &["validate", "--fail-on", "error", "old.json"]).status, Some(1));
    let ran = run(folder.path(), &["validate", "--kind", "inline-role", "--level", "error", "old.json"]);
    assert_eq!(ran.stdout, "1 policy checked: nothing found\n");
}

#[test]
fn rules_are_told() {
    let folder = folder(&[]);
    let ran = run(folder.path(), &["rule", "version-missing"]);
    assert_eq!(ran.status, Some(0));
    assert!(
        ran.stdout.starts_with("version-missing (warning)\n\nA policy without `Version`.\n\nWhy\n\n"),
        "{}",
        ran.stdout
    );
    let ran = run(folder.path(), &["rule"]);
    assert!(ran.stdout.contains("\nversion-missing "), "{}", ran.stdout);
    let answer = json(&run(folder.path(), &["rule", "version-missing", "--format", "json"]));
    assert_eq!(answer[0]["severity"], "warning");
    let ran = run(folder.path(), &["rule", "version-mising"]);
    let expected = "error: there is no rule `version-mising`; did you mean `version-missing`?\n";
    assert_eq!((ran.stderr.as_str(), ran.status), (expected, Some(2)));
}

#[test]
fn many_files_keep_their_order() {
    let names: Vec<String> = (0..300).map(|number| format!("p/{number:03}.json")).collect();
    let files: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), MISSPELT)).collect();
    let folder = folder(&files);
    let answer = json(&run(folder.path(), &["validate", "--format", "json", "p"]));
    let found: Vec<&str> =
        answer["findings"].as_array().unwrap().iter().map(|one| one["file"].as_str().unwrap()).collect();
    assert_eq!(found, names);
}

#[test]
fn files_that_are_no_text_of_a_policy_are_told_with_the_reason() {
    let folder = folder(&[("a.json", GOOD), ("empty.json", " \n")]);
    let utf16: Vec<u8> = MISSPELT.encode_utf16().flat_map(u16::to_le_bytes).collect();
    fs::write(folder.path().join("b.json"), utf16).unwrap();
    let ran = run(folder.path(), &["validate", "."]);
    let stdout = "error: b.json: the text looks like UTF-16; save it as UTF-8\n\n\
        skipped empty.json: it is empty\n\
        1 policy checked, 1 file skipped, 1 file not readable: nothing found in what was read\n";
    assert_eq!((ran.stdout.as_str(), ran.stderr.as_str(), ran.status), (stdout, "", Some(2)));
    let ran = run(folder.path(), &["validate", "b.json"]);
    let stdout = "error: b.json: the text looks like UTF-16; save it as UTF-8\n\n\
        0 policies checked, 1 file not readable: nothing was checked\n";
    assert_eq!((ran.stdout.as_str(), ran.status), (stdout, Some(2)));
}

/// What needs a proof is told where it is asked for, by the option or by the settings, and mended.
#[test]
fn what_has_no_effect_is_proved_when_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let policy = r#"{
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "Office",
            "Effect": "Allow",
            "Action": "s3:GetObject",
            "Resource": "arn:aws:s3:::b/*",
            "Condition": {"IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "198.51.100.0/24"]}}
        },
        {
            "Sid": "Desk",
            "Effect": "Allow",
            "Action": "s3:GetObject",
            "Resource": "arn:aws:s3:::b/in/*",
            "Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.128/25"}}
        }
    ]
}
"#;
    let path = folder.path().join("policy.json");
    fs::write(&path, policy).unwrap();
    let silent = run_with(folder.path(), &["validate", "policy.json"], "");
    assert_eq!((silent.status, silent.stdout.contains("exact-")), (Some(0), false), "{}", silent.stdout);

    let told = run_with(folder.path(), &["validate", "--exact", "policy.json"], "");
    let all = told.stdout + &told.stderr;
    assert!(all.contains("exact-statement-without-effect"), "{all}");
    assert!(all.contains("policy.json:11:9"), "{all}");

    let settings = folder.path().join("personalize-iam.toml");
    fs::write(&settings, "[rules]\nexact-statement-without-effect = \"error\"\n").unwrap();
    let refused = run_with(folder.path(), &["validate", "policy.json"], "");
    assert_eq!(refused.status, Some(1), "{}", refused.stderr);
    fs::remove_file(&settings).unwrap();

    let fixed = run_with(folder.path(), &["validate", "--exact", "--fix", "policy.json"], "");
    assert_eq!(fixed.status, Some(0), "{}", fixed.stderr);
    let left = fs::read_to_string(&path).unwrap();
    assert!(left.contains("Office") && !left.contains("Desk"), "{left}");
}

#[test]
fn a_baseline_takes_the_place_of_nothing_but_a_baseline() {
    let folder = folder(&[("a.json", MISSPELT), ("notes.txt", "to do"), ("empty.json", ""), ("of-later.json", "")]);
    let here = folder.path();
    fs::write(here.join("of-later.json"), r#"{"version": 2, "findings": []}"#).unwrap();
    let help = "name a new file or a baseline that it wrote";
    let taken = "exists already, and is not a baseline";
    for (name, why) in [
        ("a.json", taken),
        ("notes.txt", taken),
        ("empty.json", taken),
        ("of-later.json", taken),
        (".", "is a directory"),
        ("/dev/null", "is not a regular file"),
    ] {
        let before = fs::read(here.join(name)).ok();
        let ran = run(here, &["validate", "--write-baseline", name, "a.json"]);
        let expected = format!("error: `--write-baseline`: `{name}` {why}; {help}\n");
        assert_eq!((ran.stderr, ran.stdout.as_str(), ran.status), (expected, "", Some(2)));
        assert_eq!(fs::read(here.join(name)).ok(), before, "{name}");
    }
    let ran = run(here, &["validate", "--write-baseline", "no/such/folder.json", "a.json"]);
    assert_eq!(ran.stderr, "error: cannot write `no/such/folder.json`: there is no such folder\n");
    for path in ["a.json", "a.json", "."] {
        let ran = run(here, &["validate", "--write-baseline", "baseline.json", path]);
        let counts = "1 finding of 1 policy";
        assert_eq!((ran.stdout, ran.status), (format!("wrote {counts} to baseline.json\n"), Some(0)), "{path}");
    }
    let ran = run(here, &["validate", "--baseline", "baseline.json", "a.json"]);
    assert_eq!(ran.stdout, "1 policy checked: nothing found, 1 accepted by the baseline\n");
    // Nothing is left beside it.
    let hidden =
        fs::read_dir(here).unwrap().filter(|it| it.as_ref().unwrap().file_name().to_string_lossy().ends_with(".tmp"));
    assert_eq!(hidden.count(), 0);
}

#[cfg(unix)]
#[test]
fn a_baseline_keeps_its_permissions_and_stays_a_link() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = folder(&[("a.json", MISSPELT)]);
    let here = folder.path();
    assert_eq!(run(here, &["validate", "--write-baseline", "real.json", "a.json"]).status, Some(0));
    fs::set_permissions(here.join("real.json"), fs::Permissions::from_mode(0o640)).unwrap();
    symlink("real.json", here.join("link.json")).unwrap();
    symlink("nowhere.json", here.join("dangling.json")).unwrap();
    fs::write(here.join("a.json"), GOOD).unwrap();
    assert_eq!(run(here, &["validate", "--write-baseline", "link.json", "a.json"]).status, Some(0));
    assert!(here.join("link.json").is_symlink());
    assert!(fs::read_to_string(here.join("real.json")).unwrap().contains("\"findings\": []"));
    assert_eq!(fs::metadata(here.join("real.json")).unwrap().permissions().mode() & 0o777, 0o640);
    let ran = run(here, &["validate", "--write-baseline", "dangling.json", "a.json"]);
    assert!(ran.stderr.contains("is a link to a file that is not there"), "{}", ran.stderr);
    assert!(!here.join("nowhere.json").exists());
}

/// Has two findings with a fix that keeps the meaning: an action twice in each statement.
const TWO_FIXES: &str = r#"{
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "A",
            "Effect": "Allow",
            "Action": ["personalize:DescribeCampaign", "personalize:DescribeCampaign"],
            "Resource": "arn:aws:personalize:eu-west-1:111122223333:campaign/movies"
        },
        {
            "Sid": "B",
            "Effect": "Allow",
            "Action": ["personalize:DescribeSolution", "personalize:DescribeSolution"],
            "Resource": "arn:aws:personalize:eu-west-1:111122223333:solution/movies"
        }
    ]
}
"#;

#[test]
fn what_is_accepted_is_not_mended() {
    let exception = |rest: &str| {
        format!("[[exceptions]]\nrule = \"redundant-action\"\nreason = \"x\"\nexpires = 2999-01-01\n{rest}\n")
    };
    let baseline = |count: usize| {
        format!(
            r#"{{"version": 1, "findings": [{{"file": "a.json", "rule": "redundant-action",
                "message": "`personalize:DescribeSolution` adds nothing: `personalize:DescribeSolution` covers it", "count": {count}}}]}}"#
        )
    };
    let doubled = |text: &str, name: &str| text.matches(name).count() == 2;
    for (settings, arguments, accepted, campaign, solution) in [
        (String::new(), &[][..], String::new(), false, false),
        (exception("sid = \"B\""), &[], String::new(), false, true),
        (exception("pointer = \"/Statement/0\""), &[], String::new(), true, false),
        (exception("file = \"b.json\""), &[], String::new(), false, false),
        (exception(""), &[], String::new(), true, true),
        (exception("").replace("2999", "2001"), &[], String::new(), false, false),
        (String::new(), &["--baseline", "baseline.json"], baseline(1), false, true),
        (String::new(), &["--baseline", "baseline.json"], baseline(0), false, false),
        (String::new(), &["--level", "warning"], String::new(), true, true),
        ("[rules]\nredundant-action = \"warning\"\n".to_owned(), &["--level", "warning"], String::new(), false, false),
    ] {
        let folder =
            folder(&[("a.json", TWO_FIXES), ("personalize-iam.toml", &settings), ("baseline.json", &accepted)]);
        let here = folder.path();
        let diff = run(here, &[&["validate", "--diff", "a.json"], arguments].concat());
        let shown = |name: &str| diff.stdout.lines().any(|line| line.starts_with('-') && line.contains(name));
        assert_eq!(
            (shown("Campaign"), shown("Solution")),
            (!campaign, !solution),
            "{settings} {arguments:?} {}",
            diff.stdout
        );
        assert_eq!(fs::read_to_string(here.join("a.json")).unwrap(), TWO_FIXES);
        let ran = run(here, &[&["validate", "--fix", "a.json"], arguments].concat());
        let mended = fs::read_to_string(here.join("a.json")).unwrap();
        assert_eq!(
            (doubled(&mended, "DescribeCampaign"), doubled(&mended, "DescribeSolution")),
            (campaign, solution),
            "{settings} {arguments:?} {}",
            ran.stdout
        );
    }
}

#[test]
fn of_a_long_line_its_surroundings_are_shown() {
    let actions: Vec<String> = (0..300).map(|number| format!("\"personalize:Nothing{number:03}\"")).collect();
    let text = format!(
        r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": [{}], "Resource": "*"}}}}"#,
        actions.join(", ")
    );
    let folder = folder(&[("a.json", &text)]);
    for color in ["never", "always"] {
        let ran = run(folder.path(), &["validate", "--kind", "managed", "--color", color, "a.json"]);
        let plain: String = ran
            .stdout
            .split("\u{1b}[")
            .enumerate()
            .map(|(index, part)| if index == 0 { part } else { part.split_once('m').unwrap().1 })
            .collect();
        let column = text.find("\"personalize:Nothing123\"").unwrap() + 1;
        let expected = format!(
            "error[action-unknown]: Amazon Personalize has no action `Nothing123`\n --> a.json:1:{column}\n  |\n1 | ..."
        );
        let (_, rest) = plain.split_once(&expected).unwrap_or_else(|| panic!("{plain}"));
        let (line, rest) = rest.split_once('\n').unwrap();
        let marks = rest.lines().next().unwrap();
        let at = marks.find('^').unwrap();
        let shown: String = format!("1 | ...{line}").chars().skip(at).take(24).collect();
        assert_eq!(shown, "\"personalize:Nothing123\"", "{line}\n{marks}");
        assert!(plain.lines().all(|line| line.chars().count() < 140), "{plain}");
        assert!(!plain.contains(":::"));
    }
}

/// A mistake of the grammar that nothing mends keeps the whole text as it is; one with a fix is mended with the rest.
#[test]
fn what_is_not_understood_is_not_mended() {
    // The action twice is a finding with a fix that keeps the meaning.
    let statement = |rest: &str| {
        format!(
            r#"{{"Effect": "Allow", "Action": ["s3:GetObject", "s3:GetObject"], "Resource": "arn:aws:s3:::b/*"{rest}}}"#
        )
    };
    let policy = |head: &str, rest: &str| format!("{{{head}\"Statement\": [{}]}}\n", statement(rest));
    let version = r#""Version": "2012-10-17", "#;
    for (text, mended) in [
        (policy(version, ""), true),
        // The version is missing: there is a fix.
        (policy("", ""), true),
        // No fix: an element that is none, an unknown operator, a condition of another shape, no such effect.
        (policy(version, r#", "Colour": "red""#), false),
        (policy(version, r#", "Condition": {"Frobnicates": {"aws:username": "a"}}"#), false),
        (policy(version, r#", "Condition": ["a"]"#), false),
        (policy(version, "").replace("Allow", "Perhaps"), false),
        (policy(version, "").replace(r#""Resource": "arn:aws:s3:::b/*""#, r#""NotPrincipal": 7"#), false),
        // In another statement.
        (policy(version, "").replace("[{", r#"[{"Effect": "Allow", "Action": 7, "Resource": "*"}, {"#), false),
    ] {
        let folder = folder(&[("a.json", &text)]);
        let here = folder.path();
        let diff = run(here, &["validate", "--kind", "managed", "--diff", "a.json"]);
        assert_eq!(diff.stdout.is_empty(), !mended, "{text}{}", diff.stdout);
        let ran = run(here, &["validate", "--kind", "managed", "--fix", "a.json"]);
        let after = fs::read_to_string(here.join("a.json")).unwrap();
        assert_eq!(after != text, mended, "{text}{after}{}", ran.stdout);
        assert_eq!(after.matches("s3:GetObject").count(), if mended { 1 } else { 2 }, "{after}");
        assert_eq!(ran.stdout.contains("fixed"), mended, "{}", ran.stdout);
    }
}

/// The version that a fix adds takes room: where the policy becomes too large by it, nothing is mended, also where the
/// fix itself mends a mistake of the grammar.
#[test]
fn a_fix_that_makes_a_policy_too_large_is_not_made() {
    const VERSION: usize = r#""Version":"2012-10-17","#.len();
    for (kind, quota) in [("inline-user", 2048), ("managed", 6144)] {
        for (size, mended) in
            [(quota - VERSION - 1, true), (quota - VERSION, true), (quota - VERSION + 1, false), (quota, false)]
        {
            let policy = |name: &str| {
                format!(
                    r#"{{"Statement":{{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/{name}"}}}}"#
                )
            };
            let text = policy(&"k".repeat(size - policy("").len()));
            let folder = folder(&[("a.json", &text)]);
            let ran = run(folder.path(), &["validate", "--kind", kind, "--fix", "a.json"]);
            let after = fs::read_to_string(folder.path().join("a.json")).unwrap();
            assert_eq!(after != text, mended, "{kind} of {size}: {}", ran.stdout);
            assert!(!ran.stdout.contains("policy-too-large"), "{kind} of {size}: {}", ran.stdout);
        }
    }
}

/// What a mistake of the grammar hides is mended in the round behind the one that mends the mistake.
#[test]
fn one_fix_makes_room_for_the_next() {
    let text = r#"{"Version": "2012-10-17", "Statement": {"effect": "Deny", "Action": ["s3:GetObject", "s3:GetObject"], "Resource": "*"}}"#;
    let folder = folder(&[("a.json", text)]);
    let ran = run(folder.path(), &["validate", "--kind", "managed", "--fix", "a.json"]);
    assert!(ran.stdout.contains("2 fixed"), "{}", ran.stdout);
    let mended = text.replace("effect", "Effect").replace(r#""s3:GetObject", "#, "");
    assert_eq!(fs::read_to_string(folder.path().join("a.json")).unwrap(), mended);
}

/// What stands in the settings holds for what it names, and for nothing else.
#[test]
fn settings_hold_for_what_they_name() {
    let statement = |number: usize| {
        format!(
            r#"{{"Sid": "S{number}", "Effect": "Allow", "Action": ["s3:GetObject", "s3:GetObject"], "Resource": "arn:aws:s3:::b{number}/*"}}"#
        )
    };
    let statements: Vec<String> = (0..12).map(statement).collect();
    let policy = format!(r#"{{"Version": "2012-10-17", "Statement": [{}]}}"#, statements.join(", "));
    let exception = |rest: &str| {
        format!("[[exceptions]]\nrule = \"redundant-action\"\nreason = \"x\"\nexpires = 2999-01-01\n{rest}\n")
    };
    let ended = exception("").replace("2999", "2001");
    let kinds = |first: &str, second: &str| {
        format!("[[kinds]]\nfiles = \"{first}\"\nkind = \"managed\"\n[[kinds]]\nfiles = \"{second}\"\nkind = \"scp\"\n")
    };
    let unused = "no finding needs the exception";
    for (settings, told, accepted, kind, notes) in [
        (exception("pointer = \"/Statement/1\""), 11, 1, "managed", vec![]),
        (exception("pointer = \"/Statement/1/Action\""), 11, 1, "managed", vec![]),
        (exception("pointer = \"/Statement/1/Act\""), 12, 0, "managed", vec![unused]),
        (exception("pointer = \"/Statement\""), 0, 12, "managed", vec![]),
        (exception("sid = \"S1\""), 11, 1, "managed", vec![]),
        (exception("sid = \"S\""), 12, 0, "managed", vec![unused]),
        (exception("sid = \"S1\"\npointer = \"/Statement/2\""), 12, 0, "managed", vec![unused]),
        (exception("file = \"b.json\""), 12, 0, "managed", vec![unused]),
        // One that ended is reported as ended, and not as needless too.
        (ended.clone(), 12, 0, "managed", vec!["ended on 2001-01-01"]),
        (ended.replace("redundant-action", "empty-sid"), 12, 0, "managed", vec!["ended on 2001-01-01"]),
        // Of two patterns the last one says the kind.
        (kinds("*.json", "a.*"), 12, 0, "scp", vec![]),
        (kinds("a.*", "b.*"), 12, 0, "managed", vec![]),
    ] {
        let folder = folder(&[("a.json", &policy), ("personalize-iam.toml", &settings)]);
        let ran = run(folder.path(), &["validate", "--format", "json", "a.json"]);
        let json: Value = serde_json::from_str(&ran.stdout).unwrap();
        let findings = json["findings"].as_array().unwrap().iter();
        assert_eq!(findings.filter(|finding| finding["rule"] == "redundant-action").count(), told, "{settings}");
        assert_eq!(json["files"][0]["accepted"]["exceptions"], accepted, "{settings}");
        assert_eq!(json["files"][0]["kind"], kind, "{settings}");
        let found: Vec<&str> = json["notes"].as_array().unwrap().iter().map(|note| note.as_str().unwrap()).collect();
        assert_eq!(found.len(), notes.len(), "{settings} {found:?}");
        assert!(found.iter().zip(&notes).all(|(found, note)| found.contains(note)), "{settings} {found:?}");
    }
}

/// The exit status, whatever else is asked for: 2 for bad input.
#[test]
fn bad_input_is_told_by_the_exit_status() {
    let folder = folder(&[("good.json", GOOD), ("broken.json", "{\"Statement\": ["), ("bad.json", MISSPELT)]);
    let validate = |arguments: &[&str]| run(folder.path(), &[&["validate"], arguments].concat()).status;
    for (arguments, status) in [
        (&["good.json"][..], 0),
        (&["bad.json"], 1),
        (&["broken.json"], 2),
        (&["good.json", "broken.json"], 2),
        (&["bad.json", "broken.json"], 2),
        (&["good.json", "missing.json"], 2),
        (&["--write-baseline", "one.json", "good.json"], 0),
        (&["--write-baseline", "two.json", "bad.json"], 0),
        (&["--write-baseline", "three.json", "good.json", "missing.json"], 2),
        (&["--diff", "good.json", "missing.json"], 2),
        (&["--fix", "good.json", "broken.json"], 2),
    ] {
        assert_eq!(validate(arguments), Some(status), "{arguments:?}");
    }
}

#[test]
fn the_kind_that_is_asked_for_goes_before_that_of_the_settings() {
    let settings = "[[kinds]]\nfiles = \"*.json\"\nkind = \"scp\"\n";
    let folder = folder(&[("a.json", GOOD), ("personalize-iam.toml", settings)]);
    for (arguments, kind, guessed) in [(&[][..], "scp", false), (&["--kind", "managed"], "managed", false)] {
        let ran = run(folder.path(), &[&["validate", "--format", "json", "a.json"], arguments].concat());
        let json: Value = serde_json::from_str(&ran.stdout).unwrap();
        assert_eq!((&json["files"][0]["kind"], &json["files"][0]["guessed"]), (&kind.into(), &guessed.into()));
    }
}

/// Settings are looked for up to the root of a repository, and of standard input not all exceptions are needed.
#[test]
fn settings_above_a_repository_are_none_of_its() {
    let settings = "[[kinds]]\nfiles = \"*.json\"\nkind = \"scp\"\n\n[[exceptions]]\nrule = \"empty-sid\"\nreason = \"x\"\nexpires = 2999-01-01\n";
    let folder = folder(&[
        ("personalize-iam.toml", settings),
        ("inside/a.json", GOOD),
        ("repository/.git/config", ""),
        ("repository/policies/a.json", GOOD),
    ]);
    for (place, kind, notes) in
        [("inside", "scp", 1), ("repository/policies", "managed", 0), ("repository", "managed", 0)]
    {
        let path = if place == "repository" { "policies/a.json" } else { "a.json" };
        let ran = run(&folder.path().join(place), &["validate", "--format", "json", path]);
        let json: Value = serde_json::from_str(&ran.stdout).unwrap();
        assert_eq!(json["files"][0]["kind"], kind, "{place}");
        assert_eq!(json["notes"].as_array().unwrap().len(), notes, "{place}: {}", json["notes"]);
    }
    let ran = run_with(folder.path(), &["validate", "--format", "json"], GOOD);
    let json: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(json["notes"], serde_json::json!([]));
}

#[test]
fn entries_of_a_baseline_add_up() {
    let misspelt = MISSPELT.replace(
        "\"personalize:DescribeCampain\"",
        "[\"personalize:DescribeCampain\", \"personalize:DescribeCampain\", \"personalize:DescribeCampain\"]",
    );
    let entry = |count: usize| {
        format!(
            r#"{{"file": "a.json", "rule": "action-unknown", "message": "Amazon Personalize has no action `DescribeCampain`", "count": {count}}}"#
        )
    };
    for (entries, accepted) in [
        (vec![entry(3)], 3),
        (vec![entry(1), entry(2)], 3),
        (vec![entry(2), entry(0)], 2),
        (vec![entry(1)], 1),
        (vec![], 0),
    ] {
        let baseline = format!(r#"{{"version": 1, "findings": [{}]}}"#, entries.join(", "));
        let folder = folder(&[("a.json", &misspelt), ("baseline.json", &baseline)]);
        let ran = run(folder.path(), &["validate", "--format", "json", "--baseline", "baseline.json", "a.json"]);
        let json: Value = serde_json::from_str(&ran.stdout).unwrap();
        assert_eq!(json["files"][0]["accepted"]["baseline"], accepted, "{baseline}");
    }
}

/// A baseline is shared between systems: it names files with slashes.
#[cfg(unix)]
#[test]
fn a_baseline_names_files_with_slashes() {
    let folder = folder(&[("policies\\a.json", MISSPELT)]);
    run(folder.path(), &["validate", "--write-baseline", "baseline.json", "."]);
    let baseline = fs::read_to_string(folder.path().join("baseline.json")).unwrap();
    assert!(baseline.contains("policies/a.json") && !baseline.contains('\\'), "{baseline}");
}

/// What was mended, accepted and left out of the list is counted in the answer for programs.
#[test]
fn json_counts_what_it_does_not_list() {
    // Mistakes of the grammar beyond some number are counted alone.
    let sids: Vec<String> = (0..150)
        .map(|number| format!(r#"{{"Sid": "a-{number}", "Effect": "Deny", "Action": "s3:*", "Resource": "*"}}"#))
        .collect();
    let many = format!(r#"{{"Version": "2012-10-17", "Statement": [{}]}}"#, sids.join(", "));
    let folder = folder(&[("two.json", TWO_FIXES), ("many.json", &many), ("good.json", GOOD)]);
    let json = |arguments: &[&str]| -> Value {
        let ran = run(folder.path(), &[&["validate", "--kind", "managed", "--format", "json"], arguments].concat());
        serde_json::from_str(&ran.stdout).unwrap()
    };
    let many = &json(&["many.json"])["files"][0];
    let listed =
        json(&["many.json"])["findings"].as_array().unwrap().iter().filter(|one| one["rule"] == "sid-charset").count();
    assert!(listed < 150, "{listed}");
    // The policy is too large besides, which the list may have in place of one of them.
    let omitted = usize::try_from(many["omitted"].as_u64().unwrap()).unwrap();
    assert!((150..=151).contains(&(omitted + listed)), "{omitted} {listed}");
    let two = json(&["--fix", "two.json", "good.json"]);
    assert_eq!((&two["files"][0]["file"], &two["files"][0]["fixed"]), (&"good.json".into(), &0.into()));
    assert_eq!((&two["files"][1]["file"], &two["files"][1]["fixed"]), (&"two.json".into(), &2.into()));
}

/// GitHub takes columns within one line alone, and reads `:` and `,` of a file's name as its own.
#[test]
fn annotations_of_github_are_escaped() {
    let large = format!(
        "{{\n\"Version\": \"2012-10-17\", \"Statement\": {{\"Effect\": \"Deny\", \"Action\": \"s3:*\", \"Resource\": \"arn:aws:s3:::{}\"}}\n}}",
        "b".repeat(6200)
    );
    let folder = folder(&[("a,b.json", MISSPELT), ("50%.json", MISSPELT), ("large.json", &large)]);
    for (file, start) in [
        ("a,b.json", "::error file=a%2Cb.json,line=5,endLine=5,col=19,endColumn=48,title=action-unknown (error)::"),
        ("50%.json", "::error file=50%25.json,line=5,endLine=5,col=19,endColumn=48,title=action-unknown (error)::"),
        ("large.json", "::error file=large.json,line=1,endLine=3,title=policy-too-large (error)::"),
        ("missing.json", "::error title=cannot be read::"),
    ] {
        let ran = run(folder.path(), &["validate", "--kind", "managed", "--format", "github", file]);
        assert!(ran.stdout.starts_with(start), "{file}: {}{}", ran.stdout, ran.stderr);
    }
}

/// What could not be judged is said once for each file, and counted, in every format.
#[test]
fn what_is_not_judged_is_said_and_counted() {
    let folder = TempDir::new().unwrap();
    let document = |account: &str| format!("arn:aws:ssm:eu-west-1:{account}:document/AWS-RunShellScript");
    let policy = |resources: &str| {
        format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": ["ssm:GetDocument", "shop:Buy",
"shop:Sell", "stall:Buy", "booth:Buy"], "Resource": [{resources}]}}}}"#
        )
    };
    fs::write(folder.path().join("open.json"), policy(&format!("{:?}", document("")))).unwrap();
    fs::write(folder.path().join("good.json"), GOOD).unwrap();
    let run = |more: &[&str]| run_with(folder.path(), &[&["validate", "."], more].concat(), "");
    let ran = run(&[]);
    let said = "not judged in open.json: `shop`: AWS's list of services of 2026-10-27 does not have it (line 1); `stall`: \
                AWS's list of services of 2026-10-27 does not have it (line 2); `booth`: AWS's list of services of \
                2026-10-27 does not have it (line 2); and 1 other place; `--verbose` lists all\n";
    assert!(ran.stdout.contains(said), "{}", ran.stdout);
    assert!(ran.stdout.ends_with("\n2 policies checked: nothing found, 4 not judged\n"), "{}", ran.stdout);
    assert_eq!(ran.status, Some(0));
    let last = "whether AWS owns resources like this one of `ssm:document`, without an account (line 2)";
    for (arguments, on_stdout) in [
        (&["--verbose"][..], true),
        (&["--format", "sarif"], true),
        (&["--format", "github"], false),
        (&["--format", "junit"], false),
    ] {
        let ran = run(arguments);
        assert!(if on_stdout { ran.stdout } else { ran.stderr }.contains(last), "{arguments:?}");
    }
    let ran = run(&["--format", "markdown"]);
    assert!(ran.stdout.contains("\n- not judged in `open.json`: `shop`: "), "{}", ran.stdout);
    let json: Value = serde_json::from_str(&run(&["--format", "json"]).stdout).unwrap();
    let open = json["files"][1]["notJudged"].as_array().unwrap();
    assert_eq!((open.len(), &open[3]["rule"]), (4, &Value::from("arn-account-required")));
    assert_eq!(open[0]["pointer"], "/Statement/0/Action/1");
    assert_eq!(json["files"][0]["notJudged"], Value::Array(Vec::new()));
}
