//! The cases of `testdata/grammar.json`: what IAM's grammar takes and refuses, and with which words we say so.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test says what it expects by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use personalize_iam_model::policy::{
    Location, Policy, PolicyKind, Problem, ProblemCode, Reading, read, read_as, read_leniently, read_leniently_as,
    to_json, to_json_pretty,
};
use serde::Deserialize;

/// A document, the kind of policy that it is read as (none: whatever the kind), and all that is wrong with it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    kind: Option<String>,
    why: String,
    document: String,
    expected: Expected,
    #[serde(default)]
    problems: Vec<Fault>,
}

#[derive(Deserialize, PartialEq, Debug)]
#[serde(rename_all = "lowercase")]
enum Expected {
    Accept,
    Reject,
}

#[derive(Deserialize, PartialEq, Debug)]
#[serde(deny_unknown_fields)]
struct Fault {
    code: String,
    pointer: String,
    text: String,
}

impl From<&Problem> for Fault {
    fn from(problem: &Problem) -> Self {
        Fault { code: problem.code.to_string(), pointer: problem.pointer.clone(), text: problem.to_string() }
    }
}

impl Case {
    fn read(&self) -> (Result<Policy, Vec<Problem>>, Reading) {
        let kind = self.kind.as_deref().map(|kind| kind.parse::<PolicyKind>().unwrap());
        let (strict, lenient) = match kind {
            Some(kind) => (read_as(&self.document, kind), read_leniently_as(&self.document, kind)),
            None => (read(&self.document), read_leniently(&self.document)),
        };
        (strict.map_err(|error| error.problems().to_vec()), lenient)
    }
}

fn cases() -> Vec<Case> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../testdata/grammar.json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn every_case_is_taken_or_refused_with_its_problems() {
    for case in cases() {
        let (strict, lenient) = case.read();
        let name = format!("{}: {}", case.id, case.why);
        let expected = if case.problems.is_empty() { Expected::Accept } else { Expected::Reject };
        assert_eq!(case.expected, expected, "{name}");
        let problems: Vec<Fault> = lenient.problems.iter().map(Fault::from).collect();
        assert_eq!(problems, case.problems, "{name}");
        match strict {
            Ok(policy) => assert_eq!(Some(policy), lenient.policy, "{name}"),
            Err(problems) => assert_eq!(problems, lenient.problems, "{name}"),
        }
    }
}

#[test]
fn what_is_taken_is_taken_again_once_it_is_written() {
    for case in cases() {
        if let (Ok(policy), _) = case.read() {
            for text in [to_json(&policy), to_json_pretty(&policy)] {
                let case = Case { document: text.clone(), problems: Vec::new(), ..case_of(&case) };
                assert_eq!(case.read().0, Ok(policy.clone()), "{}: {text}", case.id);
            }
        }
    }
}

fn case_of(case: &Case) -> Case {
    Case {
        id: case.id.clone(),
        kind: case.kind.clone(),
        why: case.why.clone(),
        document: String::new(),
        expected: Expected::Accept,
        problems: Vec::new(),
    }
}

#[test]
fn pointers_lead_to_the_problems() {
    for case in cases() {
        let Reading { positions, problems, .. } = case.read().1;
        for problem in problems.iter().filter(|problem| problem.code != ProblemCode::JsonSyntax) {
            let (value, name) = (positions.locate(&problem.pointer), positions.locate_key(&problem.pointer));
            let place = &problem.location;
            let holds = |found: &Location| found.start <= place.start && place.end <= found.end;
            let leads = match problem.code {
                // Of two names the pointer leads to the first, and the problem is the second.
                ProblemCode::DuplicateJsonKey => name.is_some_and(|first| first.end < place.start),
                _ => value.iter().chain(&name).any(holds),
            };
            assert!(leads, "{}: {problem:?}", case.id);
        }
    }
}

#[test]
fn every_rule_has_a_case() {
    let seen: BTreeSet<String> = cases().into_iter().flat_map(|case| case.problems).map(|fault| fault.code).collect();
    // These take long texts, or bytes that are no text; they have tests of their own.
    let long =
        [ProblemCode::NotUtf8, ProblemCode::TextTooLong, ProblemCode::NestingTooDeep, ProblemCode::PolicyTooLarge];
    let expected = ProblemCode::ALL.iter().filter(|code| !long.contains(code)).map(ToString::to_string).collect();
    assert_eq!(seen, expected);
}

#[test]
fn case_ids_are_unique() {
    let ids: Vec<String> = cases().into_iter().map(|case| case.id).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
}
