//! Policies that are known to be bad, with the place of each mistake, and policies that are known to be good.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expects by panicking")]

use personalize_iam_lint::model::policy::PolicyKind;
use personalize_iam_lint::{Options, Severity, lint};

const BAD: &str = include_str!("../../testdata/lint/bad.txt");
const GOOD: &str = include_str!("../../testdata/lint/good.txt");

/// The cases of a file: what stands behind `==`, and the policy.
fn cases(file: &str) -> Vec<(&str, &str)> {
    let cases: Vec<_> = file.split("\n== ").skip(1).map(|case| case.split_once('\n').unwrap()).collect();
    cases.into_iter().map(|(head, policy)| (head, policy.trim_end_matches('\n'))).collect()
}

fn of_kind(kind: &str) -> Options {
    let mut options = Options::default();
    options.kind = Some(kind.parse::<PolicyKind>().unwrap());
    options
}

/// The policy without the marks, and where these stood, in bytes.
fn without_marks(marked: &str) -> (String, Vec<usize>) {
    let mut text = String::new();
    let mut places = Vec::new();
    for (index, part) in marked.split('«').enumerate() {
        if index > 0 {
            places.push(text.len());
        }
        text.push_str(part);
    }
    (text, places)
}

/// The rules that find something at or above a severity, with where that begins.
fn found(text: &str, kind: &str, least: Severity) -> Vec<(&'static str, usize)> {
    let findings = lint(text, &of_kind(kind)).findings.into_iter();
    findings.filter(|finding| finding.severity >= least).map(|f| (f.rule.id, f.location.start)).collect()
}

#[test]
fn each_mistake_is_found_at_its_place_and_nothing_else() {
    let mut wrong = Vec::new();
    for (head, marked) in cases(BAD) {
        let (kind, rules) = head.split_once(": ").unwrap();
        // The ends of lines on Windows change no finding.
        for marked in [marked.to_owned(), marked.replace('\n', "\r\n")] {
            let (text, places) = without_marks(&marked);
            let expected: Vec<(&str, usize)> = rules.split(' ').zip(places).collect();
            let found = found(&text, kind, Severity::Suggestion);
            if found != expected {
                wrong.push(format!("{head}\n{text}\n  expected {expected:?}\n  found    {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn good_policies_raise_no_alarm() {
    let mut wrong = Vec::new();
    for (head, text) in cases(GOOD) {
        let kind = head.trim_end_matches(" guessed");
        for text in [text.to_owned(), text.replace('\n', "\r\n\t"), text.replace("perso", "\\u0070erso")] {
            let found = found(&text, kind, Severity::Warning);
            if !found.is_empty() {
                wrong.push(format!("{head}\n{text}\n  found {found:?}"));
            }
        }
        let guessed = lint(text, &Options::default()).kind;
        if (guessed == kind.parse().unwrap()) != head.ends_with(" guessed") {
            wrong.push(format!("{head}\n{text}\n  taken for {guessed:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_files_are_read() {
    assert!(cases(BAD).len() > 500 && cases(GOOD).len() > 150, "{} {}", cases(BAD).len(), cases(GOOD).len());
}
