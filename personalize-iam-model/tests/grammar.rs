//! The cases of `testdata/grammar.json`: what IAM's grammar takes and refuses, and with which words we say so.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test says what it expects by panicking")]

use std::collections::{BTreeMap, BTreeSet};
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

/// What each kind of policy takes and refuses, feature by feature: `testdata/kinds.txt`.
/// `UPDATE_EXPECT=1` writes the table: read the difference before it is committed.
#[test]
fn every_kind_refuses_what_the_table_says() {
    const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../testdata/kinds.txt");
    const VERSION: &str = r#""Version":"2012-10-17","#;
    const PRINCIPAL: &str = r#""Principal":"*","#;
    const RESOURCE: &str = r#""Resource":"*","#;
    let document = |head: &str, elements: &str| format!(r#"{{{head}"Statement":[{{{elements}"Effect":"Deny"}}]}}"#);
    const ACTION: &str = r#""Action":"s3:GetObject","#;
    let elements = |elements: &[&str]| document(VERSION, &format!("{ACTION}{}", elements.concat()));
    // The elements that a kind needs, and these.
    let needed = |kind: PolicyKind, more: &str| {
        let own = kind.is_identity_based() || kind == PolicyKind::Scp;
        let (principal, resource) =
            (if own { "" } else { PRINCIPAL }, if more.contains("Resource") { "" } else { RESOURCE });
        format!("{principal}{}{more}", if kind == PolicyKind::RoleTrust { "" } else { resource })
    };
    let needs = |kind, more: &str| elements(&[&needed(kind, more)]);
    let headed = |kind, head: &str| document(head, &format!("{ACTION}{}", needed(kind, "")));
    let acting = |kind, action: &str| needs(kind, "").replace("s3:GetObject", action);
    let twice = |kind, sid: &str| {
        let one = needs(kind, r#""Sid":"a","#);
        let (head, statement) = one.split_once('[').unwrap();
        let statement = statement.trim_end_matches("]}");
        format!("{head}[{statement},{}]}}", statement.replace(r#""a""#, &format!("\"{sid}\"")))
    };
    type Make<'a> = &'a dyn Fn(PolicyKind) -> String;
    let features: &[(&str, Make<'_>)] = &[
        ("a principal and a resource", &|_| elements(&[PRINCIPAL, RESOURCE])),
        ("a principal, no resource", &|_| elements(&[PRINCIPAL])),
        ("a resource, no principal", &|_| elements(&[RESOURCE])),
        ("neither", &|_| elements(&[])),
        ("NotPrincipal", &|kind| {
            needs(kind, "")
                .replace(PRINCIPAL, "")
                .replace(ACTION, &format!(r#"{ACTION}"NotPrincipal":{{"AWS":"111122223333"}},"#))
        }),
        ("NotResource", &|kind| needs(kind, r#""NotResource":"*","#)),
        ("NotAction", &|kind| needs(kind, "").replace("Action", "NotAction")),
        ("the version of 2008", &|kind| headed(kind, r#""Version":"2008-10-17","#)),
        ("no version", &|kind| headed(kind, "")),
        ("an Id", &|kind| headed(kind, &format!(r#"{VERSION}"Id":"a","#))),
        ("a sid with other characters", &|kind| needs(kind, r#""Sid":"a-b","#)),
        ("an empty sid", &|kind| needs(kind, r#""Sid":"","#)),
        ("a sid twice", &|kind| twice(kind, "a")),
        ("a sid twice, in two cases", &|kind| twice(kind, "A")),
        ("upper case in a service prefix", &|kind| acting(kind, "S3:GetObject")),
        ("upper case in an action", &|kind| acting(kind, "s3:GETOBJECT")),
        ("an action of all services", &|kind| acting(kind, "*")),
        ("an ARN of five fields", &|kind| needs(kind, r#""Resource":"arn:aws:s3::b","#)),
        ("an ARN of five fields with a star", &|kind| needs(kind, r#""Resource":"arn:aws:s3::*","#)),
        ("an ARN of three fields with a star", &|kind| needs(kind, r#""Resource":"arn:aws:s3*","#)),
        ("an ARN of three fields", &|kind| needs(kind, r#""Resource":"arn:aws:s3","#)),
        ("an ARN of two fields", &|kind| needs(kind, r#""Resource":"arn:aws","#)),
        ("Allow", &|kind| needs(kind, "").replace("Deny", "Allow")),
        ("Allow under a condition", &|kind| {
            needs(kind, r#""Condition":{"Bool":{"aws:SecureTransport":"true"}},"#).replace("Deny", "Allow")
        }),
    ];
    let mut found = String::new();
    for (feature, make) in features {
        let mut kinds_of: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for kind in PolicyKind::ALL.iter().copied() {
            let problems = read_leniently_as(&make(kind), kind).problems;
            let codes = problems.iter().map(|problem| format!("{} at {:?}", problem.code, problem.pointer));
            let codes = codes.collect::<Vec<_>>().join(", ");
            kinds_of.entry(codes).or_default().push(kind.as_str());
        }
        found.push_str(&format!("{feature}\n"));
        for (codes, kinds) in kinds_of {
            let codes = if codes.is_empty() { "taken".to_owned() } else { codes };
            found.push_str(&format!("  {codes}: {}\n", kinds.join(", ")));
        }
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        return fs::write(TABLE, found).unwrap();
    }
    let expected = fs::read_to_string(TABLE).unwrap();
    let difference = expected.lines().zip(found.lines()).find(|(expected, found)| expected != found);
    assert!(expected == found, "the first difference: {difference:?}\n{found}");
}
