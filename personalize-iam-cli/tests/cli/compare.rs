//! `compare`: what is told of changes, from where policies come, and that witnesses are decided as told.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::{Ran, assert_answers, assert_refuses};

const OLD: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"personalize:DeleteCampaign","Resource":"arn:aws:personalize:eu-west-1:111122223333:campaign/*","Condition":{"IpAddress":{"aws:SourceIp":"198.51.100.0/24"}}}}"#;
const NEW: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"personalize:DeleteCampaign","Resource":"arn:aws:personalize:eu-west-1:111122223333:campaign/*"}}"#;
const DENY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"personalize:Delete*","Resource":"*"}]}"#;

/// A folder of its own with files, that no settings of the machine are looked for in.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join(".git")).unwrap();
    for (name, text) in files {
        write(folder.path(), name, text);
    }
    folder
}

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn run(folder: &Path, arguments: &[&str]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_personalize-iam"));
    Ran::from(command.args(arguments).current_dir(folder).stdin(Stdio::null()).output().unwrap())
}

/// The decisions on scenario lines, in a folder.
fn simulate(folder: &Path, lines: &str) -> Vec<String> {
    let file = folder.join("lines.jsonl");
    fs::write(&file, lines).unwrap();
    let ran = run(folder, &["simulate", "lines.jsonl"]);
    assert_eq!((ran.stderr.as_str(), ran.status), ("", Some(0)), "{lines}\n{}", ran.stdout);
    fs::remove_file(file).unwrap();
    let decision = |line: &str| {
        let answer: Value = serde_json::from_str(line).unwrap();
        answer.get("decision").and_then(Value::as_str).unwrap().to_owned()
    };
    ran.stdout.lines().map(decision).collect()
}

#[test]
fn each_verdict_has_its_sentence_and_exit_status() {
    let folder = folder(&[("old.json", OLD), ("new.json", NEW)]);
    for (old, new, status, expected) in [
        (
            "old.json",
            "new.json",
            1,
            "wider: `new.json` allows all that `old.json` allows, and more\n\nnewly allowed\n  + personalize:DeleteCampaign on arn:aws:personalize:eu-west-1:111122223333:campaign/* when aws:SourceIp is outside 198.51.100.0/24 or absent\n",
        ),
        (
            "new.json",
            "old.json",
            0,
            "narrower: `old.json` allows nothing that `new.json` does not, and less of it\n\nno longer allowed\n  - personalize:DeleteCampaign on arn:aws:personalize:eu-west-1:111122223333:campaign/* when aws:SourceIp is outside 198.51.100.0/24 or absent\n",
        ),
        ("old.json", "old.json", 0, "equivalent: `old.json` allows what it allowed, no more and no less\n"),
        (
            "old.json",
            NEW,
            1,
            "wider: `NEW` allows all that `old.json` allows, and more\n\nnewly allowed\n  + personalize:DeleteCampaign on arn:aws:personalize:eu-west-1:111122223333:campaign/* when aws:SourceIp is outside 198.51.100.0/24 or absent\n",
        ),
    ] {
        assert_answers(&run(folder.path(), &["compare", old, new]), status, expected);
    }
    let other = NEW.replace("Delete", "Create");
    assert_answers(
        &run(folder.path(), &["compare", "new.json", &other]),
        1,
        "different: `NEW` allows some of what `new.json` denies, and denies some of what `new.json` allows\n\nnewly \
         allowed\n  + personalize:CreateCampaign on arn:aws:personalize:eu-west-1:111122223333:campaign/*\n\nno longer allowed\n  - personalize:DeleteCampaign on \
         arn:aws:personalize:eu-west-1:111122223333:campaign/*\n",
    );
}

#[test]
fn markdown_is_a_comment_for_a_pull_request() {
    let folder = folder(&[("old.json", OLD), ("new.json", NEW)]);
    let ran = run(folder.path(), &["compare", "--format", "markdown", "--witness", "old.json", "new.json"]);
    let expected = r#"### Access: wider

`new.json` allows all that `old.json` allows, and more.

**Newly allowed**

- `personalize:DeleteCampaign on arn:aws:personalize:eu-west-1:111122223333:campaign/* when aws:SourceIp is outside 198.51.100.0/24 or absent`

<details><summary>A request of each, for `personalize-iam simulate`</summary>

```json
{"request":{"principal":"arn:aws:iam::111122223333:user/example","action":"personalize:DeleteCampaign","resource":"arn:aws:personalize:eu-west-1:111122223333:campaign/example","context":{"aws:SourceIp":"203.0.113.7"}},"policies":{"identity":["new.json"]}}
```

</details>
"#;
    assert_answers(&ran, 1, expected);
}

#[test]
fn json_has_what_programs_ask_for() {
    let folder = folder(&[("old.json", OLD), ("new.json", NEW)]);
    let ran = run(folder.path(), &["compare", "--format", "json", "old.json", "new.json"]);
    let json: Value = serde_json::from_str(&ran.stdout).unwrap();
    let expected = serde_json::json!({
        "verdict": "wider",
        "gained": [{
            "policy": "new.json",
            "description": "personalize:DeleteCampaign on arn:aws:personalize:eu-west-1:111122223333:campaign/* when aws:SourceIp is outside 198.51.100.0/24 or absent",
            "witness": {
                "principal": "arn:aws:iam::111122223333:user/example",
                "action": "personalize:DeleteCampaign",
                "resource": "arn:aws:personalize:eu-west-1:111122223333:campaign/example",
                "context": {"aws:SourceIp": "203.0.113.7"},
            },
        }],
        "moreGained": false,
        "lost": [],
        "moreLost": false,
        "noLongerDenied": [],
        "newlyDenied": [],
        "moreDenied": false,
        "undecided": [],
        "vacuous": [],
        "warnings": [],
        "problems": [],
        "policies": [{
            "name": "new.json",
            "change": "changed",
            "kind": "managed",
            "guessed": true,
            "verdict": "wider",
            "old": {"identity": ["old.json"]},
            "new": {"identity": ["new.json"]},
        }],
    });
    assert_eq!((json, ran.status), (expected, Some(1)));
}

#[test]
fn every_witness_of_the_examples_is_decided_as_told() {
    let changes = changes();
    let mut seen = 0;
    for arguments in commands(&fs::read_to_string(changes.join("README.md")).unwrap()) {
        let mut arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        arguments.extend(["--format", "json"]);
        let ran = run(&changes, &arguments);
        let json: Value = serde_json::from_str(&ran.stdout).unwrap();
        let policies = &json["policies"][0];
        for (regions, allowed, denied) in [("gained", "new", "old"), ("lost", "old", "new")] {
            for region in json[regions].as_array().unwrap() {
                let line = |side: &str| {
                    serde_json::json!({"request": region["witness"], "policies": policies[side]}).to_string()
                };
                // Paths of lines count from the file that they stand in.
                let temporary = tempfile::tempdir().unwrap();
                copy(&changes, temporary.path());
                let decisions = simulate(temporary.path(), &format!("{}\n{}\n", line(allowed), line(denied)));
                assert_eq!(decisions[0], "allowed", "{region}");
                assert_ne!(decisions[1], "allowed", "{region}");
                seen += 1;
            }
        }
    }
    assert!(seen >= 10, "{seen}");
}

fn changes() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/changes")
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            fs::create_dir_all(&target).unwrap();
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// The commands that a text shows, without the program's name.
fn commands(text: &str) -> Vec<Vec<String>> {
    let shown = text.split("```console\npersonalize-iam ").skip(1);
    shown.map(|rest| rest.split_once('\n').unwrap().0.split(' ').map(str::to_owned).collect()).collect()
}

/// `UPDATE_EXAMPLES=1` writes what is said.
#[test]
fn the_examples_show_what_is_said_of_ten_changes() {
    let path = changes().join("README.md");
    let text = fs::read_to_string(&path).unwrap();
    let mut parts = text.split("```console\npersonalize-iam ");
    let mut written = parts.next().unwrap().to_owned();
    for part in parts {
        let (line, rest) = part.split_once("\n```\n\n```text\n").unwrap();
        let (_, behind) = rest.split_once("```").unwrap();
        let ran = run(&changes(), &line.split(' ').collect::<Vec<_>>());
        assert_eq!(ran.stderr, "", "{line}");
        written.push_str(&format!("```console\npersonalize-iam {line}\n```\n\n```text\n{}```{behind}", ran.stdout));
    }
    if std::env::var_os("UPDATE_EXAMPLES").is_some() {
        fs::write(&path, &written).unwrap();
    }
    assert_eq!(text, written, "`UPDATE_EXAMPLES=1` writes what is said; read it");
    assert_eq!(commands(&text).len(), 10);
    for entry in fs::read_dir(changes()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(text.contains(&format!("{name}/new.json")) || name.contains('.'), "the README does not show {name}");
    }
}

#[test]
fn folders_are_compared_policy_by_policy() {
    let folder = folder(&[
        ("a/same.json", OLD),
        ("b/same.json", OLD),
        ("a/roles/wider.json", OLD),
        ("b/roles/wider.json", NEW),
        ("a/gone.json", OLD),
        ("b/added.json", NEW),
        ("b/package.json", "{}"),
    ]);
    let ran = run(folder.path(), &["compare", "a", "b"]);
    let region = "personalize:DeleteCampaign on arn:aws:personalize:eu-west-1:111122223333:campaign/*";
    let expected = format!(
        "different: 3 of 4 policies let somebody do more or less; 1 added; 1 removed\n\nadded.json  added, wider\n\nnewly \
         allowed\n  + {region}\n\ngone.json  removed, narrower\n\nno longer allowed\n  - {region} when aws:SourceIp is \
         inside 198.51.100.0/24\n\nroles/wider.json  changed, wider\n\nnewly allowed\n  + {region} when aws:SourceIp is outside \
         198.51.100.0/24 or absent\n"
    );
    assert_eq!((ran.stdout, ran.status), (expected, Some(1)));
    assert_eq!(ran.stderr, "skipped: `b/package.json` is not a policy: it has no `Statement`\n");
    assert_refuses(
        &run(folder.path(), &["compare", "a", "b/added.json"]),
        "`a` is a folder and `b/added.json` is not: compare two policies, or two folders",
    );
}

#[test]
fn a_bad_policy_in_a_folder_does_not_hide_the_others() {
    let folder = folder(&[
        ("a/x.json", OLD),
        ("b/x.json", NEW),
        ("a/y.json", OLD),
        ("b/y.json", &OLD.replace("Effect", "Efect")),
    ]);
    let ran = run(folder.path(), &["compare", "a", "b"]);
    assert_eq!(ran.status, Some(2));
    assert!(ran.stderr.starts_with("error: b/y.json:1:38: unknown element `Efect` in a statement"), "{}", ran.stderr);
    assert!(ran.stdout.contains("x.json  changed, wider"), "{}", ran.stdout);
    // What cannot be read may differ in any way.
    for (name, old, new) in [("wider", OLD, NEW), ("equivalent", OLD, OLD), ("narrower", NEW, OLD)] {
        write(folder.path(), "a/x.json", old);
        write(folder.path(), "b/x.json", new);
        let ran = run(folder.path(), &["compare", "--format", "json", "a", "b"]);
        let answer: Value = serde_json::from_str(&ran.stdout).unwrap();
        assert_eq!((&answer["verdict"], ran.status), (&Value::from("undecided"), Some(2)), "{name}");
        assert_eq!(answer["policies"][0]["verdict"], name);
    }
}

/// A policy that allows nothing on both sides proves nothing, whatever is proved of the others.
#[test]
fn one_vacuous_policy_makes_a_folder_vacuous() {
    let never = |value: &str| {
        OLD.replace(
            r#""IpAddress":{"aws:SourceIp":"198.51.100.0/24"}"#,
            &format!(r#""StringEquals":{{"aws:PrincipalTag/a":"{value}"}},"StringLike":{{"aws:PrincipalTag/a":"z*"}}"#),
        )
    };
    let folder = folder(&[("a/never.json", &never("x")), ("b/never.json", &never("y"))]);
    for (name, old, new, overall) in
        [("equivalent", OLD, OLD, "vacuous"), ("narrower", NEW, OLD, "vacuous"), ("wider", OLD, NEW, "wider")]
    {
        write(folder.path(), "a/x.json", old);
        write(folder.path(), "b/x.json", new);
        let ran = run(folder.path(), &["compare", "--format", "json", "a", "b"]);
        let answer: Value = serde_json::from_str(&ran.stdout).unwrap();
        assert_eq!((&answer["verdict"], ran.status), (&Value::from(overall), Some(1)), "{name}");
        assert_eq!(answer["policies"][1]["verdict"], name);
    }
}

/// A repository with a commit of these files; `None` without `git`.
fn repository(files: &[(&str, &str)]) -> Option<tempfile::TempDir> {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        write(folder.path(), name, text);
    }
    for arguments in [&["init", "-q", "-b", "main"][..], &["add", "."], &["commit", "-qm", "one"]] {
        let mut command = Command::new("git");
        command.args(["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]);
        let Ok(output) = command.args(arguments).current_dir(folder.path()).output() else {
            crate::skipped("there is no `git` here");
            return None;
        };
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    Some(folder)
}

#[test]
fn revisions_are_read_by_git() {
    let Some(repository) =
        repository(&[("policies/one.json", OLD), ("policies/deep/two.json", OLD), ("readme.json", "{}")])
    else {
        return;
    };
    write(repository.path(), "policies/one.json", NEW);
    let told = "newly allowed\n  + personalize:DeleteCampaign on arn:aws:personalize:eu-west-1:111122223333:campaign/* when aws:SourceIp is outside 198.51.100.0/24 or absent\n";
    assert_answers(
        &run(repository.path(), &["compare", "main:policies/one.json", "policies/one.json"]),
        1,
        &format!("wider: `policies/one.json` allows all that `main:policies/one.json` allows, and more\n\n{told}"),
    );
    assert_answers(
        &run(repository.path(), &["compare", "main:policies/", "policies"]),
        1,
        &format!("wider: 1 of 2 policies lets somebody do more or less\n\none.json  changed, wider\n\n{told}"),
    );
    assert_answers(
        &run(&repository.path().join("policies"), &["compare", "HEAD:./deep", "HEAD:./deep"]),
        0,
        "equivalent: nobody can do more or less with 1 policy\n",
    );
    for (revision, message) in [
        ("nowhere:policies", "the repository has no revision `nowhere`: `git fetch` it, or see `git branch --all`"),
        ("--help:policies", "the repository has no revision `--help`: `git fetch` it, or see `git branch --all`"),
        (
            "main:police",
            "revision `main` has no `police`; paths count from the root of the repository, `main:./police` from the \
             current folder",
        ),
    ] {
        assert_refuses(&run(repository.path(), &["compare", "--", revision, "policies"]), message);
    }
}

#[test]
fn a_template_of_a_revision_is_read_with_the_files_of_the_revision() {
    let main = r#"resource "aws_iam_policy" "p" {
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::${local.bucket}/*" }] })
}
resource "aws_iam_policy" "q" {
  policy = templatefile("${path.module}/../shared/q.tpl", {})
}
"#;
    let shared =
        r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "*"}}"#;
    let Some(repository) = repository(&[
        ("app/main.tf", main),
        ("app/names.tf", "locals { bucket = \"one\" }\n"),
        ("shared/q.tpl", shared),
    ]) else {
        return;
    };
    let app = repository.path().join("app");
    let told = |old: &str, new: &str| run(&app, &["compare", old, new]).stdout;
    let same = "equivalent: nobody can do more or less with 2 policies\n";
    assert_eq!(told("HEAD:./main.tf", "main.tf"), same);
    write(&app, "names.tf", "locals { bucket = \"two\" }\n");
    let changed = "newly allowed\n  + s3:GetObject on arn:aws:s3:::two/*\n\nno longer allowed\n  - s3:GetObject on arn:aws:s3:::one/*\n";
    for old in ["HEAD:./main.tf", "HEAD:app/main.tf", ":./main.tf", "HEAD:./main.tf#q", "HEAD:./"] {
        let new = match old {
            "HEAD:./" => "./",
            _ => "main.tf",
        };
        let is_named = old.ends_with("#q");
        let text = told(old, if is_named { "main.tf#q" } else { new });
        assert!(text.contains(changed) != is_named && !text.contains("undecided"), "{old}: {text}");
    }
    assert_eq!(told("HEAD:./main.tf", ":./main.tf"), same);
    // What the file says that a policy is in is a part of the policy.
    write(repository.path(), "shared/q.tpl", &shared.replace("ListBucket", "GetObject"));
    let text = told("HEAD:./main.tf#q", "main.tf#q");
    assert!(text.starts_with("undecided: "), "{text}");
    assert_refuses(
        &run(&app, &["compare", "HEAD:./main.tf#r", "main.tf#q"]),
        "HEAD:./main.tf: there is no policy of `r` in the file",
    );
}

/// What `git` writes in a folder, asked with this on standard input.
#[cfg(unix)]
fn git(folder: &Path, arguments: &[&str], input: &[u8]) -> String {
    use std::io::Write;
    let mut command = Command::new("git");
    command.args(["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]);
    command.args(arguments).current_dir(folder).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{arguments:?}");
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// Each file of hundreds is compared with itself, whatever its name and its contents.
#[cfg(unix)]
#[test]
fn a_revision_of_many_files_is_read_as_it_is() {
    let policy = |action: &str, resource: &str| {
        format!(
            "{{\"Version\":\"2012-10-17\",\"Statement\":{{\"Effect\":\"Allow\",\"Action\":\"personalize:{action}\",\n\n\
             \"Resource\":\"arn:aws:personalize:*:*:campaign/{resource}\"}}}}"
        )
    };
    let plain: Vec<String> = (0..300).map(|number| format!("d{}/p{number}.json", number % 7)).collect();
    let odd: [&[u8]; 7] = [
        b"a b/c  d.json",
        b"tab\tand \"quotes\".json",
        b"new\nline.json",
        "\u{e4}/\u{1f980}.JSON".as_bytes(),
        b"not utf \xff.json",
        b"-rf.json",
        b"empty lines.json",
    ];
    // Three files have the same contents.
    let files = |action: &str| -> Vec<(Vec<u8>, String)> {
        let plain = plain.iter().map(|path| (path.as_bytes().to_vec(), policy("DescribeCampaign", path)));
        let odd = odd.iter().enumerate().map(|(at, path)| (path.to_vec(), policy(action, &format!("c{}", at.min(4)))));
        plain.chain(odd).collect()
    };
    let Some(repository) = repository(&[("readme.json", "{}")]) else { return };
    let folder = repository.path();
    let commit = git(folder, &["rev-parse", "HEAD"], b"");
    let empty = git(folder, &["hash-object", "-w", "--stdin"], b"");
    let binary = git(folder, &["hash-object", "-w", "--stdin"], b"{\"a\": 1}\n\x00\xff");
    for action in ["DescribeCampaign", "UpdateCampaign"] {
        let mut index: Vec<u8> = Vec::new();
        let mut add = |mode: &str, object: &str, path: &[u8]| {
            index.extend(format!("{mode} {object} 0\tpolicies/").as_bytes());
            index.extend(path);
            index.push(0);
        };
        for (path, text) in files(action) {
            add("100644", &git(folder, &["hash-object", "-w", "--stdin"], text.as_bytes()), &path);
        }
        // None of these is read.
        add("120000", &git(folder, &["hash-object", "-w", "--stdin"], b"d0/p0.json"), b"link.json");
        add("160000", &commit, b"module.json");
        add("100644", &binary, b"picture.png");
        add("100644", &binary, b".hidden/x.json");
        // This one is, and is no policy.
        add("100644", &empty, b"zero.json");
        git(folder, &["update-index", "-z", "--index-info"], &index);
        git(folder, &["commit", "-qm", action], b"");
    }
    let ran = run(folder, &["compare", "--format", "json", "HEAD~1:policies", "HEAD:policies"]);
    assert_eq!(
        ran.stderr.lines().collect::<Vec<_>>(),
        [
            "skipped: `HEAD~1:policies/zero.json` is not a policy: it has no `Statement`",
            "skipped: `HEAD~1:policies/module.json` is a submodule: compare revisions of it",
            "skipped: `HEAD:policies/zero.json` is not a policy: it has no `Statement`",
            "skipped: `HEAD:policies/module.json` is a submodule: compare revisions of it"
        ]
    );
    let answer: Value = serde_json::from_str(&ran.stdout).unwrap();
    let told = |verdict: &str| -> Vec<String> {
        let pairs = answer["policies"].as_array().unwrap().iter().filter(|pair| pair["verdict"] == verdict);
        pairs.map(|pair| pair["name"].as_str().unwrap().to_owned()).collect()
    };
    let sorted = |paths: Vec<String>| paths.into_iter().collect::<std::collections::BTreeSet<_>>();
    assert_eq!(sorted(told("equivalent")), sorted(plain.clone()));
    let lossy = odd.iter().map(|path| String::from_utf8_lossy(path).into_owned());
    assert_eq!(sorted(told("different")), sorted(lossy.collect()));
    for pair in answer["policies"].as_array().unwrap() {
        let (name, resource) =
            (pair["name"].as_str().unwrap(), &pair["new"]["identity"][0]["Statement"][0]["Resource"]);
        let at = odd.iter().position(|path| String::from_utf8_lossy(path) == name);
        let own = at.map_or(name.to_owned(), |at| format!("c{}", at.min(4)));
        assert_eq!(*resource, format!("arn:aws:personalize:*:*:campaign/{own}"), "{name}");
    }
    // The same from the files of the folder.
    for (path, text) in files("UpdateCampaign").iter().take(300) {
        write(folder, &format!("policies/{}", String::from_utf8_lossy(path)), text);
    }
    fs::write(folder.join("policies/d0/p0.json"), policy("DeleteCampaign", "x")).unwrap();
    let ran = run(folder, &["compare", "HEAD:policies/d0", "policies/d0"]);
    assert!(
        ran.stdout.starts_with("different: 1 of 43 policies lets somebody do more or less\n\np0.json"),
        "{}",
        ran.stdout
    );
}

#[cfg(unix)]
#[test]
fn what_a_repository_cannot_give_is_told() {
    let Some(repository) = repository(&[("p/one.json", OLD), ("p/two.json", NEW)]) else { return };
    let folder = repository.path();
    let long = vec![b' '; 16 * 1024 * 1024 + 1];
    let ids = [&long[..], b"\xff", OLD.as_bytes()].map(|text| git(folder, &["hash-object", "-w", "--stdin"], text));
    for (id, path, message) in [
        (&ids[0], &b"p/three.json"[..], "`HEAD:p/three.json` has more than the 16777216 bytes that are read"),
        (&ids[1], b"p/three.json", "HEAD:p/three.json:1:1: "),
        (
            &ids[2],
            b"p/\xfe.json",
            "HEAD:p/\u{fffd}.json: two files have this path, whose names are not UTF-8: give one of them another name",
        ),
    ] {
        git(folder, &["read-tree", "main"], b"");
        let entry = |path: &[u8]| [format!("100644 {id} 0\t").as_bytes(), path, b"\0"].concat();
        let entries = if path.contains(&0xfe) { [entry(path), entry(b"p/\xff.json")].concat() } else { entry(path) };
        git(folder, &["update-index", "-z", "--index-info"], &entries);
        git(folder, &["checkout", "-q", "-B", "other"], b"");
        git(folder, &["commit", "-qm", "bad"], b"");
        let ran = run(folder, &["compare", "main:p", "HEAD:p"]);
        assert!(ran.stderr.starts_with(&format!("error: {message}")), "{}", ran.stderr);
        assert_eq!((ran.stdout.as_str(), ran.status), ("", Some(2)));
    }
    let id = git(folder, &["rev-parse", "main:p/two.json"], b"");
    let (first, rest) = id.split_at(2);
    fs::remove_file(folder.join(".git/objects").join(first).join(rest)).unwrap();
    let message =
        format!("cannot read `main:p/two.json`: the repository lacks the object {id}; `git fsck` tells what is broken");
    assert_refuses(&run(folder, &["compare", "main:p", "main:p"]), &message);
}

#[test]
fn the_index_is_a_revision_without_a_name() {
    let Some(repository) = repository(&[("policies/one.json", OLD), ("policies/two.json", OLD)]) else { return };
    let folder = repository.path();
    write(folder, "policies/one.json", NEW);
    git(folder, &["add", "."], b"");
    // What is not in the index does not count.
    write(folder, "policies/one.json", DENY);
    let wider = "wider: `:policies/one.json` allows all that `main:policies/one.json` allows, and more\n";
    let ran = run(folder, &["compare", "main:policies/one.json", ":policies/one.json"]);
    assert!(ran.stdout.starts_with(wider), "{}{}", ran.stdout, ran.stderr);
    let inside = folder.join("policies");
    for (from, old, new) in [
        (folder, "main:policies", ":policies"),
        (folder, "main:././policies/", ":./policies//"),
        (folder, "main:", ":"),
        (&inside, "main:./", ":./"),
        (&inside, "main:../policies", ":policies"),
    ] {
        let ran = run(from, &["compare", old, new]);
        assert!(
            ran.stdout.starts_with("wider: 1 of 2 policies lets somebody do more or less\n"),
            "{old} {new}: {}{}",
            ran.stdout,
            ran.stderr
        );
    }
    let message = "the index has no `policies/three.json`: `git add` it; paths count from the root of the repository, \
                   `:./policies/three.json` from the current folder";
    assert_refuses(&run(folder, &["compare", "main:policies/one.json", ":policies/three.json"]), message);
    let id = git(folder, &["rev-parse", "main:policies/one.json"], b"");
    let entry = format!("0 {id} 0\tpolicies/one.json\x00100644 {id} 2\tpolicies/one.json\0").replacen("0 ", "0 ", 1);
    git(folder, &["update-index", "-z", "--index-info"], entry.as_bytes());
    let message = "`:policies/one.json` is in conflict: resolve that, and `git add` it";
    assert_refuses(&run(folder, &["compare", "main:policies", ":policies"]), message);
}

#[test]
fn why_a_revision_cannot_be_read_is_told_in_words_of_git() {
    let Some(repository) = repository(&[("policies/one.json", OLD)]) else { return };
    let folder = repository.path();
    // As git's own tests have it: the repository of another user.
    let ran = Command::new(env!("CARGO_BIN_EXE_personalize-iam"))
        .args(["compare", "HEAD:policies", "policies"])
        .current_dir(folder)
        .env("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
        .env("GIT_CONFIG_GLOBAL", folder.join("none"))
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .unwrap();
    let stderr = String::from_utf8(ran.stderr).unwrap();
    assert_eq!(ran.status.code(), Some(2), "{stderr}");
    assert!(stderr.starts_with("error: `git` cannot read `HEAD:policies`: detected dubious ownership in"), "{stderr}");
    assert!(stderr.contains("git config --global --add safe.directory"), "{stderr}");

    let commit = git(folder, &["rev-parse", "HEAD"], b"");
    git(folder, &["update-index", "--add", "--cacheinfo", &format!("160000,{commit},lib/shared")], b"");
    git(folder, &["commit", "-qm", "module"], b"");
    let message = "`lib/shared` is a submodule, a repository of its own: change into it, and compare revisions of it, such as \
                   `personalize-iam compare main:./ ./`";
    for named in ["HEAD:lib/shared", "HEAD:lib/shared/policies/x.json", "HEAD:./lib/shared/policies", ":lib/shared"] {
        assert_refuses(&run(folder, &["compare", named, "policies"]), message);
    }

    let elsewhere = tempfile::tempdir().unwrap();
    let clone = elsewhere.path().join("clone");
    let from = format!("file://{}", folder.display());
    git(folder, &["clone", "-q", "--depth", "1", &from, clone.to_str().unwrap()], b"");
    let message = "the repository has no revision `HEAD~1`, and it is a shallow clone, which has the last commits of one \
                   branch alone: `git fetch --unshallow` gets the others, and `git fetch origin BRANCH` another branch";
    assert_refuses(&run(&clone, &["compare", "HEAD~1:policies", "policies"]), message);
    let message = "the repository has no revision `nope`: `git fetch` it, or see `git branch --all`";
    assert_refuses(&run(folder, &["compare", "nope:policies", "policies"]), message);
    let bare = tempfile::tempdir().unwrap();
    let message = "there is no `main:policies`: it is not a file, and the current folder has no git repository";
    assert_refuses(&run(bare.path(), &["compare", "main:policies", "main:policies"]), message);
}

#[test]
fn what_cannot_be_compared_is_told() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "old.json", OLD);
    write(
        folder.path(),
        "trust.json",
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}}"#,
    );
    write(folder.path(), "set.json", r#"{"identity": ["old.json"]}"#);
    write(
        folder.path(),
        "bad.json",
        r#"{"identity": [{"Statement": {"Effect": "Alow", "Action": "*", "Resource": "*"}}]}"#,
    );
    for (arguments, message) in [
        (&["-", "-"][..], "OLD and NEW are both `-`: standard input is read once"),
        (&["old.json", "none.json"], "cannot read `none.json`: there is no such file"),
        (
            &["old.json", "trust.json"],
            "`old.json` looks like a customer managed policy and `trust.json` like a role trust policy: tell with `--kind` \
             what they are",
        ),
        (&["old.json", "set.json"], "`old.json` and `set.json`: one is a set of policies, the other is one"),
        (
            &["--identity", "old.json", "set.json", "set.json"],
            "sets of policies have all their layers: leave out the options that give policies",
        ),
        (
            &["--principal", "x", "old.json", "old.json"],
            "`--principal`: `x` is not a principal: write an ARN, a service such as `personalize.amazonaws.com`, `*` or `anonymous`",
        ),
    ] {
        let ran = run(folder.path(), &[&["compare"], arguments].concat());
        assert_eq!((ran.stdout.as_str(), ran.status), ("", Some(2)), "{arguments:?}");
        if message.starts_with("`--principal`") {
            assert!(ran.stderr.starts_with("error: `--principal`: `x` "), "{}", ran.stderr);
        } else {
            assert_refuses(&ran, message);
        }
    }
    let ran = run(folder.path(), &["compare", "set.json", "bad.json"]);
    assert!(ran.stderr.starts_with("error: bad.json: /identity/0/Statement/0/Effect: "), "{}", ran.stderr);
    let ran = run(folder.path(), &["compare", "old.json", &format!("{}:x.json", folder.path().display())]);
    assert!(ran.stderr.contains("and the current folder has no git repository"), "{}", ran.stderr);
}

/// The settings may name the kind of either side.
#[test]
fn the_kind_is_what_the_settings_say_of_one_side() {
    for side in ["old", "new"] {
        let settings = format!("[[kinds]]\nfiles = \"{side}.json\"\nkind = \"scp\"\n");
        let folder = folder(&[("old.json", OLD), ("new.json", NEW), ("personalize-iam.toml", &settings)]);
        let ran = run(folder.path(), &["compare", "--format", "json", "old.json", "new.json"]);
        let answer: Value = serde_json::from_str(&ran.stdout).unwrap();
        let policy = &answer["policies"][0];
        assert_eq!((&policy["kind"], &policy["guessed"]), (&Value::from("scp"), &Value::Bool(false)), "{side}");
    }
}

#[test]
fn what_has_statements_is_a_policy_and_no_set() {
    let folder = folder(&[("old.json", OLD), ("both.json", &OLD.replacen('{', r#"{"identity":["old.json"],"#, 1))]);
    assert_refuses(
        &run(folder.path(), &["compare", "old.json", "both.json"]),
        "both.json:1:2: unknown element `identity` in the policy; known are `Version`, `Id`, `Statement`",
    );
}

#[test]
fn sets_of_policies_are_compared_as_wholes() {
    let folder = folder(&[
        ("old.json", OLD),
        ("new.json", NEW),
        ("deny.json", DENY),
        ("old.set", r#"{"identity": ["old.json"]}"#),
        ("new.set", r#"{"identity": ["new.json"], "serviceControl": [["deny.json"]]}"#),
    ]);
    assert_answers(
        &run(folder.path(), &["compare", "old.set", "new.set"]),
        0,
        "narrower: `new.set` allows nothing that `old.set` does not, and less of it\n\nno longer allowed\n  - \
         personalize:DeleteCampaign on arn:aws:personalize:eu-west-1:111122223333:campaign/* when aws:SourceIp is inside 198.51.100.0/24\n",
    );
}

/// A policy that denies actions without TLS, and allows what is said.
fn guard(principal: &str, denied: &str, allowed: &str) -> String {
    let allow = format!(r#"{{"Effect":"Allow",{principal}"Action":"{allowed}","Resource":"arn:aws:s3:::b/*"}},"#);
    let allow = if allowed.is_empty() { "" } else { &allow };
    let when = r#""Condition":{"Bool":{"aws:SecureTransport":"false"}}"#;
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{allow}{{"Effect":"Deny",{principal}"Action":"{denied}","Resource":"arn:aws:s3:::b/*",{when}}}]}}"#
    )
}

#[test]
fn what_is_denied_of_what_others_allow_is_told_and_counts_where_a_policy_never_stands_alone() {
    let everyone = r#""Principal":"*","#;
    let line = "s3:* but s3:GetObject on arn:aws:s3:::b/*";
    for (kind, principal, allowed, verdict, status, sentence) in [
        (
            "scp",
            "",
            "",
            "wider",
            1,
            "`NEW` allows what `OLD` allows, no more and no less; of what other policies allow it denies less",
        ),
        (
            "bucket",
            everyone,
            "",
            "wider",
            1,
            "`NEW` allows what `OLD` allows, no more and no less; of what other policies allow it denies less",
        ),
        (
            "bucket",
            everyone,
            "s3:GetObject",
            "wider",
            1,
            "`NEW` allows what `OLD` allows, no more and no less; of what other policies allow it denies less",
        ),
        (
            "managed",
            "",
            "",
            "wider",
            1,
            "`NEW` allows what `OLD` allows, no more and no less; of what other policies allow it denies less",
        ),
        (
            "managed",
            "",
            "s3:GetObject",
            "equivalent",
            0,
            "`NEW` allows what `OLD` allows, no more and no less; of what other policies allow it denies less",
        ),
    ] {
        let (old, new) = (guard(principal, "s3:*", allowed), guard(principal, "s3:GetObject", allowed));
        let folder = folder(&[]);
        let ran = run(folder.path(), &["compare", "--kind", kind, "--witness", &old, &new]);
        assert_eq!((ran.stderr.as_str(), ran.status), ("", Some(status)), "{kind}\n{}", ran.stdout);
        let expected = format!("{verdict}: {sentence}\n\nno longer denied, where another policy allows it\n  + {line}");
        assert!(ran.stdout.starts_with(&expected), "{kind}\n{}", ran.stdout);
        // The witness is allowed beside a policy that allows everything, and was not.
        let json = run(folder.path(), &["compare", "--kind", kind, "--format", "json", &old, &new]);
        let json: Value = serde_json::from_str(&json.stdout).unwrap();
        let request = json.pointer("/noLongerDenied/0/witness").unwrap();
        let beside = json.pointer("/policies/0/besideEverything").unwrap();
        let lines =
            ["old", "new"].map(|side| serde_json::json!({"request": request, "policies": beside[side]}).to_string());
        assert_eq!(simulate(folder.path(), &lines.join("\n")), ["explicitDeny", "allowed"], "{kind}");
        // The other way round it is denied.
        let back = run(folder.path(), &["compare", "--kind", kind, &new, &old]);
        assert_eq!(back.status, Some(0), "{kind}\n{}", back.stdout);
        assert!(
            back.stdout.contains("newly denied, whatever other policies allow\n  - s3:* but s3:GetObject"),
            "{}",
            back.stdout
        );
    }
}

#[test]
fn layers_that_stay_limit_what_changes() {
    let folder = folder(&[("old.json", OLD), ("new.json", NEW), ("deny.json", DENY)]);
    let arguments = ["compare", "--service-control", "deny.json", "old.json", "new.json"];
    let ran = run(folder.path(), &arguments);
    assert_eq!(ran.stdout, "equivalent: `new.json` allows what `old.json` allows, no more and no less\n");
    assert_eq!(ran.stderr, "note: taken for a customer managed policy, a guess: `--kind` says otherwise\n");
    assert_eq!(ran.status, Some(0));
    // An SCP that is added denies; behind one policy that allows a single action, that action.
    let ran = run(folder.path(), &["compare", "--kind", "scp", "--identity", "new.json", NEW, DENY]);
    assert_answers(
        &ran,
        0,
        "narrower: `NEW` allows nothing that `OLD` does not, and less of it\n\nno longer allowed\n  - \
         personalize:DeleteCampaign on arn:aws:personalize:eu-west-1:111122223333:campaign/*\n",
    );
}

#[test]
fn a_limit_that_is_added_takes_access_and_one_that_is_removed_gives_it() {
    let folder = folder(&[("with/deny.json", DENY), ("with/x.json", OLD), ("without/x.json", OLD)]);
    let scp = ["--kind", "scp"];
    let added = run(folder.path(), &[&["compare", "without", "with"], &scp[..]].concat());
    assert!(added.stdout.starts_with("narrower: 1 of 2 policies"), "{}", added.stdout);
    assert!(added.stdout.contains("deny.json  added, narrower\n\nno longer allowed\n  - personalize:Delete* on"));
    assert_eq!(added.status, Some(0));
    let removed = run(folder.path(), &[&["compare", "with", "without"], &scp[..]].concat());
    assert!(removed.stdout.contains("deny.json  removed, wider\n\nnewly allowed\n  + personalize:Delete* on"));
    assert_eq!(removed.status, Some(1));
}
