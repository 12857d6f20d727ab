//! `validate --fix` and `--diff` on policies in templates: what is fixed, where, and that nothing else changes.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    reason = "tests say what they expect by panicking, and tell what they skip"
)]

#[path = "templates/ran.rs"]
mod ran;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use ran::validate;

/// Settings that switch on rules of style.
const CASING: &str = "[rules]\ncondition-key-casing = \"suggestion\"\n";
const STYLE: &str =
    "[rules]\ncondition-key-casing = \"suggestion\"\nlist-order = \"suggestion\"\nsingle-item-list = \"suggestion\"\n";

/// The text of a file after `--fix`, and what was written.
fn fixed(name: &str, text: &str, settings: &str) -> (String, String) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("personalize-iam.toml"), settings).unwrap();
    let path = folder.path().join(name);
    fs::write(&path, text).unwrap();
    let diff = validate(folder.path(), &["--diff", name]);
    assert_eq!(fs::read_to_string(&path).unwrap(), text, "`--diff` changes nothing");
    let ran = validate(folder.path(), &["--fix", name]);
    assert_ne!(ran.status, None);
    assert_eq!((ran.stderr.as_str(), diff.stderr.as_str()), ("", ""), "{name}");
    let after = fs::read_to_string(&path).unwrap();
    assert_eq!(diff.stdout.is_empty(), after == text, "{name}: `--diff` shows what `--fix` does: {}", diff.stdout);
    let again = validate(folder.path(), &["--fix", name]);
    assert_eq!(fs::read_to_string(&path).unwrap(), after, "{name}: a second time changes nothing: {}", again.stdout);
    (after, ran.stdout)
}

/// The cases of a file: `=== NAME`, the file before, `---`, the file after. Where nothing changes, there is no second part.
#[test]
fn a_fix_is_made_as_the_file_is_written() {
    let mut failed = Vec::new();
    for case in include_str!("template_fixes/cases.txt").trim_end().split("\n=== ").skip(1) {
        let (name, case) = case.split_once('\n').unwrap();
        let (before, after) = case.split_once("\n--- after\n").unwrap_or((case, case));
        let file = name.split(' ').next().unwrap();
        let (changed, said) = fixed(file, &format!("{before}\n"), if name.contains(" style") { STYLE } else { CASING });
        if changed != format!("{after}\n") {
            failed.push(format!("=== {name}\n{changed}\n{said}"));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// A byte-order mark, line breaks of Windows, letters of several bytes: all stay as they are.
#[test]
fn bytes_around_a_fix_stay() {
    let before = "\u{feff}# Größe\nResources:\n  R:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      Description: äöü  \n      \
                  PolicyDocument:\n        Statement:\n          - Sid: ''\n            Effect: Allow\n            Action:\n              - \
                  personalize:listcampaigns # wäre\n              - s3:Get*\n              - s3:GetObject # weg\n            Resource: \
                  \"*\"   \n"
        .replace('\n', "\r\n");
    let after = before
        .replace("listcampaigns", "ListCampaigns")
        .replace("              - s3:GetObject # weg\r\n", "")
        .replace("Sid: ''\r\n            ", "")
        .replace("        Statement", "        Version: \"2012-10-17\"\r\n        Statement");
    assert_eq!(fixed("a.yaml", &before, CASING).0, after);
}

#[test]
fn standard_input_is_shown_with_its_fixes() {
    let text = "Resources:\n  R:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Version: \
                2012-10-17\n        Statement: {Effect: Allow, Action: personalize:listcampaigns, Resource: \"*\"}\n";
    let mut command = Command::new(env!("CARGO_BIN_EXE_personalize-iam"));
    command.args(["validate", "--diff", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let shown = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    assert!(shown.contains("+        Statement: {Effect: Allow, Action: personalize:ListCampaigns,"), "{shown}");
}

/// The report has fixes as changes of the file, and says where one is not made.
#[test]
fn a_report_has_the_fix_in_the_file_or_the_reason_why_not() {
    let folder = tempfile::tempdir().unwrap();
    let text = "Parts:\n  Shared: &shared\n    Effect: Allow\n    Action: personalize:listcampaigns\n    Resource: '*'\nResources:\n  R:\n    \
                Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Version: 2012-10-17\n        Statement:\n          \
                - *shared\n          - Effect: Allow\n            Action: personalize:listsolutions\n            Resource: '*'\n";
    fs::write(folder.path().join("a.yaml"), text).unwrap();
    let ran = validate(folder.path(), &["--format", "json", "a.yaml"]);
    let answer: Value = serde_json::from_str(&ran.stdout).unwrap();
    let findings = answer["findings"].as_array().unwrap();
    let of = |word: &str| findings.iter().find(|one| one["message"].as_str().unwrap().contains(word)).unwrap();
    let edit = &of("listsolutions")["fix"]["edits"][0];
    let at = usize::try_from(edit["bytes"]["start"].as_u64().unwrap()).unwrap();
    assert!(text.get(at..).unwrap().starts_with('l') && edit["text"].as_str().unwrap().starts_with('L'), "{edit}");
    let shared = of("listcampaigns");
    assert!(shared["fix"].is_null());
    assert!(shared["help"].as_str().unwrap().contains("the fix is not made here: "), "{shared}");
    let ran = validate(folder.path(), &["--fix", "a.yaml"]);
    assert!(ran.stdout.contains("1 fix is not made in a.yaml"), "{}", ran.stdout);
    assert!(ran.stdout.contains("1 fixed"), "{}", ran.stdout);
    assert_eq!(fs::read_to_string(folder.path().join("a.yaml")).unwrap(), text.replace("listsol", "ListSol"));
}

/// What is accepted stays as it is.
#[test]
fn what_the_baseline_accepts_is_not_fixed() {
    let folder = tempfile::tempdir().unwrap();
    let text = "Resources:\n  R:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument: {Version: 2012-10-17, Statement: \
                [{Effect: Allow, Action: personalize:listcampaigns, Resource: '*'}]}\n";
    fs::write(folder.path().join("a.yaml"), text).unwrap();
    validate(folder.path(), &["--write-baseline", "baseline.json", "a.yaml"]);
    validate(folder.path(), &["--fix", "--baseline", "baseline.json", "a.yaml"]);
    assert_eq!(fs::read_to_string(folder.path().join("a.yaml")).unwrap(), text);
}

/// All files of the tests and, where it is present, of the collection: what is fixed is within lines that a policy has, a second run
/// changes nothing, and no finding of the grammar comes up.
#[test]
fn fixes_of_real_files_stay_within_their_policies() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../personalize-iam-source/tests/cases");
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/templates/corpus");
    for (from, settings) in [(&tests, CASING), (&tests, STYLE), (&corpus, STYLE)] {
        let Ok(files) = fs::read_dir(from) else {
            eprintln!("skipped in fixes_of_real_files_stay_within_their_policies: there is no {}", from.display());
            continue;
        };
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("personalize-iam.toml"), settings).unwrap();
        let mut texts = Vec::new();
        let mut files: Vec<_> = files.map(|file| file.unwrap().path()).filter(|path| path.is_file()).collect();
        files.sort();
        // Of the collection every third one: all of them take a quarter of a minute.
        for file in files.into_iter().step_by(if from == &corpus { 3 } else { 1 }) {
            let to = folder.path().join(file.file_name().unwrap());
            let bytes = fs::read(&file).unwrap();
            fs::write(&to, &bytes).unwrap();
            texts.push((to, String::from_utf8_lossy(&bytes).into_owned()));
        }
        let spans = |path: &Path, text: &str| -> Vec<(usize, usize)> {
            use personalize_iam_source::{Language, Lines, find};
            let name = path.display().to_string();
            let language = Language::by_name(&name).unwrap_or_else(|| Language::by_content(text));
            let Ok(found) = find(language, text) else { return Vec::new() };
            let lines = Lines::new(text);
            let line = |byte| lines.locate(byte).0;
            found.policies.iter().map(|policy| (line(policy.span.start), line(policy.span.end))).collect()
        };
        let ran = validate(folder.path(), &["--fix", "."]);
        assert!(ran.stdout.contains(" fixed"), "{}{}", ran.stdout.lines().last().unwrap_or_default(), ran.stderr);
        let mut changed = 0;
        for (path, text) in &mut texts {
            let after = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
            if after == *text {
                continue;
            }
            changed += 1;
            let all = spans(path, text);
            let is_policy = text.trim_start().starts_with('{') && all.iter().any(|(first, _)| *first == 1);
            for change in similar::TextDiff::from_lines(text.as_str(), after.as_str()).iter_all_changes() {
                let Some(line) = change.old_index().filter(|_| change.tag() == similar::ChangeTag::Delete) else {
                    continue;
                };
                let is_within = all.iter().any(|(first, last)| (*first..=*last).contains(&(line + 1)));
                assert!(is_within || is_policy, "{}:{} is not a line of a policy", path.display(), line + 1);
            }
            *text = after;
        }
        eprintln!("{changed} of {} files of {} have fixes", texts.len(), from.display());
        validate(folder.path(), &["--fix", "."]);
        for (path, text) in &texts {
            let after = String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned();
            assert!(after == *text, "{}: a second run changes it", path.display());
        }
    }
}
