//! Budgets, timeouts and interruptions: proofs end, and the answer has what was decided.

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use std::{fs, thread};

use serde_json::Value;

use crate::{Ran, binary};

/// A policy of so many `Deny` statements of which none can be told to be needless soon.
fn denies(count: usize) -> String {
    let mut statements = r#"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}"#.to_owned();
    for number in 0..count {
        let letter = |place: usize| char::from(b'a' + u8::try_from((number * 7 + place * place * 5) % 26).unwrap());
        let pattern = format!("*{}*{}*{}*{}*", letter(0), letter(1), letter(2), letter(3));
        let _ = write!(
            statements,
            r#", {{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*",
                "Condition": {{"StringNotLike": {{"aws:PrincipalTag/x": "{pattern}"}}}}}}"#
        );
    }
    format!(r#"{{"Version": "2012-10-17", "Statement": [{statements}]}}"#)
}

const SUITE: &str = "[principals.ana]\narn = \"arn:aws:iam::111122223333:user/ana\"\nidentity = [\"denies.json\"]\n";

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join(".git")).unwrap();
    fs::write(folder.path().join("denies.json"), denies(12)).unwrap();
    fs::write(folder.path().join("others.json"), denies(13)).unwrap();
    fs::write(folder.path().join("wildcards.json"), denies(12).replacen("s3:GetObject", "s3:GetObjectT*", 1)).unwrap();
    // By themselves these allow the same: nothing.
    for name in ["denies", "others"] {
        let text = fs::read_to_string(folder.path().join(format!("{name}.json"))).unwrap();
        let (_, denies) = text.split_once(", {").unwrap();
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{{{denies}"#);
        fs::write(folder.path().join(format!("only-{name}.json")), text).unwrap();
    }
    fs::write(folder.path().join("x.suite.toml"), SUITE).unwrap();
    folder
}

fn run(folder: &Path, arguments: &[&str]) -> Ran {
    Ran::from(binary().current_dir(folder).args(arguments).output().unwrap())
}

const USED_UP: &str = "the 1 steps of `--budget` were used up before all was tried; allow more, such as `--budget 10`";

#[test]
fn what_a_budget_does_not_reach_is_undecided() {
    let folder = folder();
    let claim = "never s3:GetObject on anything";
    for (arguments, status) in [
        (&["prove", "--identity", "denies.json", claim][..], 1),
        (&["compare", "denies.json", "others.json"], 1),
        (&["compare", "only-denies.json", "only-others.json"], 1),
        (&["who-can", "s3:GetObject", "arn:aws:s3:::shop/*"], 1),
        (&["matrix", "--action", "s3:GetObject"], 1),
        (&["minimize", "denies.json"], 0),
        (&["expand", "wildcards.json"], 0),
        (&["minimize", "--check", "denies.json"], 1),
        (&["validate", "--exact", "denies.json", "--fail-on", "error"], 0),
    ] {
        let ran = run(folder.path(), &[arguments, &["--budget", "1"]].concat());
        let told = format!("{}{}", ran.stdout, ran.stderr).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(told.contains(USED_UP), "{arguments:?}: {told}");
        assert_eq!(ran.status, Some(status), "{arguments:?}: {told}");
    }
    let ran = run(folder.path(), &["minimize", "--format", "json", "denies.json", "--budget", "1"]);
    let answer: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(
        (&answer["complete"], &answer["undecided"][0]),
        (&Value::Bool(false), &Value::String(format!("there may be more to leave out: {USED_UP}")))
    );
    // What needs no search is decided all the same.
    let ran = run(folder.path(), &["prove", "--identity", "denies.json", "never s3:PutObject on anything", claim]);
    assert!(ran.stdout.starts_with("proved   never s3:PutObject on anything\n"), "{}", ran.stdout);
    // What one question may take is a share of it.
    fs::write(folder.path().join("many.json"), denies(60)).unwrap();
    fs::write(folder.path().join("like.json"), denies(60).replace("StringNotLike", "StringLike")).unwrap();
    let ran = run(folder.path(), &["compare", "many.json", "like.json"]);
    let told = ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(told.contains("; allow more, such as `--budget 40000000`"), "{}", ran.stdout);
    for bad in [["--budget", "0"], ["--budget", "x"], ["--timeout", "0"], ["--timeout", "soon"]] {
        let ran = run(folder.path(), &[&["prove", "no-delete"], &bad[..]].concat());
        assert_eq!((ran.status, ran.stdout.as_str()), (Some(2), ""), "{bad:?}");
    }
}

#[test]
fn no_progress_is_shown_where_nobody_looks() {
    let folder = folder();
    let ran = run(folder.path(), &["minimize", "denies.json", "--budget", "20000"]);
    assert!(!ran.stderr.contains(['\r', '\x1b']) && !ran.stderr.contains("% of the budget"), "{}", ran.stderr);
}

#[test]
fn time_ends_what_no_budget_does() {
    let folder = folder();
    fs::write(folder.path().join("denies.json"), denies(60)).unwrap();
    let ran = run(folder.path(), &["minimize", "denies.json", "--budget", "1000000000000", "--timeout", "0.2"]);
    let told = "the 0.2 seconds of `--timeout` were over before all was tried; allow more of them";
    assert!(ran.stderr.contains(told), "{}", ran.stderr);
    assert_eq!(ran.status, Some(0));
    assert!(ran.stdout.starts_with('{'), "{}", ran.stdout);
}

#[cfg(unix)]
const SIGINT: u32 = 2;

#[cfg(unix)]
#[test]
fn an_interruption_ends_the_proofs_and_not_the_answer() {
    let folder = folder();
    fs::write(folder.path().join("denies.json"), denies(60)).unwrap();
    let started = |arguments: &[&str]| -> Child {
        let mut command = Command::new(env!("CARGO_BIN_EXE_personalize-iam"));
        command.args(arguments).current_dir(folder.path()).stdin(Stdio::piped());
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let interrupted = |child: Child| -> Ran {
        // It has to have begun; it would take minutes.
        thread::sleep(Duration::from_secs(3));
        let sent = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
        assert!(sent.success());
        Ran::from(child.wait_with_output().unwrap())
    };
    const BUDGET: [&str; 2] = ["--budget", "1000000000000"];
    let ran = interrupted(started(&["minimize", "denies.json", BUDGET[0], BUDGET[1]]));
    assert_eq!(ran.status, Some(130), "{}", ran.stderr);
    assert!(ran.stdout.starts_with('{'), "{}", ran.stdout);
    assert!(
        ran.stderr.contains("there may be more to leave out: it was interrupted before all was tried")
            && ran.stderr.ends_with("interrupted: the answer has what was decided until then\n"),
        "{}",
        ran.stderr
    );
    // A search for one value ends soon, too; and a file is written whole or not at all.
    let ran =
        interrupted(started(&["prove", "--identity", "denies.json", "never s3:GetObject on *", BUDGET[0], BUDGET[1]]));
    assert_eq!(ran.status, Some(130), "{}", ran.stderr);
    fs::write(folder.path().join("answer"), "before").unwrap();
    let who = ["who-can", "s3:GetObject", "arn:aws:s3:::shop/*", BUDGET[0], BUDGET[1], "--output", "answer"];
    let ran = interrupted(started(&who));
    assert_eq!((ran.status, ran.stdout.as_str()), (Some(130), ""), "{}", ran.stderr);
    assert!(ran.stderr.ends_with("`answer` is not written\n"), "{}", ran.stderr);
    assert_eq!(fs::read_to_string(folder.path().join("answer")).unwrap(), "before");
    // Before the proofs there is nothing to tell. What a shell starts in the background ignores interruptions, as do all
    // that it starts: then it would wait for ever.
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| u64::from_str_radix(line.strip_prefix("SigIgn:")?.trim(), 16).ok());
    if ignored.is_some_and(|signals| signals & 1 << (SIGINT - 1) != 0) {
        return crate::skipped("interruptions are ignored here, as in a job that runs in the background");
    }
    let mut child = started(&["prove", "--identity", "denies.json", "--claims", "-"]);
    let stdin = child.stdin.take();
    let ran = interrupted(child);
    drop(stdin);
    assert_eq!((ran.status, ran.stdout.as_str()), (None, ""));
}
