//! The conformance suite: every case of `testdata/conformance/` is decided as it says.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests say what they expect by panicking"
)]

mod scenario;

use std::collections::BTreeSet;

use personalize_iam_eval::{Asks, ContestedRule, Residual, Semantics, StatementRef};
use serde_json::{Value, json};

#[test]
fn every_case_is_decided_as_it_says() {
    let mut wrong = Vec::new();
    let scenarios = scenario::all("testdata/conformance");
    for (place, scenario) in &scenarios {
        let policies = scenario.policies.compile_with(scenario.semantics);
        let evaluation = policies.evaluate(&scenario.request.clone().prepare());
        let mut expect = |what: &str, expected: &Value, found: Value| {
            if *expected != found {
                wrong.push(format!("{place}: {}: {what}: expected {expected}, found {found}", scenario.id));
            }
        };
        expect("decision", &scenario.json["decision"], json!(evaluation.decision.as_str()));
        let mut blocked: Vec<&str> = evaluation.blocked_by.iter().map(|layer| layer.as_str()).collect();
        blocked.sort_unstable();
        let rendered = evaluation.residual.as_ref().map(render);
        let found = [
            ("blockedBy", json!(blocked)),
            ("matched", evaluation.matched().map(place_of).collect()),
            ("missingContextKeys", json!(evaluation.missing_context_keys)),
            ("residual", json!(rendered)),
        ];
        for (name, found) in found {
            if let Some(expected) = scenario.json.get(name) {
                expect(name, expected, found);
            }
        }
    }
    assert!(wrong.is_empty(), "{} findings in {} cases:\n{}", wrong.len(), scenarios.len(), wrong.join("\n"));
}

#[test]
fn every_case_has_a_name_and_a_page_of_its_own() {
    let scenarios = scenario::all("testdata/conformance");
    assert!(scenarios.len() >= 2_000, "only {} cases were found", scenarios.len());
    let mut ids = BTreeSet::new();
    let mut answers = BTreeSet::new();
    for (place, scenario) in &scenarios {
        assert!(!scenario.id.is_empty() && ids.insert(&scenario.id), "{place}: `{}` is no new name", scenario.id);
        let page = scenario.json["page"].as_str().unwrap_or_default();
        assert!(
            page.split_once(", ").is_some_and(|(guide, page)| guide.len() > 5 && page.len() > 3),
            "{place}: no page"
        );
        answers.insert(scenario.json["decision"].as_str().unwrap_or_default());
    }
    assert_eq!(answers.into_iter().collect::<Vec<_>>(), ["allowed", "depends", "explicitDeny", "implicitDeny"]);
}

#[test]
fn every_contested_rule_has_a_case_that_its_reading_decides() {
    let scenarios = scenario::all("testdata/conformance");
    for rule in ContestedRule::ALL {
        let other = Semantics::default().with_other_reading(*rule);
        let decided = scenarios.iter().any(|(_, scenario)| {
            let request = scenario.request.clone().prepare();
            let usual = scenario.policies.compile().evaluate(&request);
            let differs = scenario.policies.compile_with(other).decide(&request).as_str() != usual.decision.as_str();
            scenario.semantics == other && differs && usual.contested.contains(rule)
        });
        assert!(decided, "no case of {rule}");
    }
}

/// The places of the statements that match, as an answer tells them.
fn place_of(place: &StatementRef) -> Value {
    json!({
        "layer": place.layer.as_str(),
        "level": place.level,
        "policy": place.policy,
        "statement": place.statement,
        "sid": place.sid,
        "effect": format!("{:?}", place.effect),
    })
}

/// A residual in one line, with its parts sorted: `all(holds IpAddress aws:SourceIp, fails resource)`.
fn render(residual: &Residual) -> String {
    let leaf = |asks: &Asks| match asks {
        Asks::Condition { operator, key, .. } => format!("{operator} {key}"),
        Asks::Resource { keys } => format!("resource {}", keys.join(" ")),
        Asks::ResourceControlSupport { service } => format!("resourceControl {service}"),
        _ => "principal".to_owned(),
    };
    let parts = |name: &str, parts: &[Residual]| {
        let mut parts: Vec<String> = parts.iter().map(render).collect();
        parts.sort();
        format!("{name}({})", parts.join(", "))
    };
    match residual {
        Residual::Holds(question) => format!("holds {}", leaf(&question.asks)),
        Residual::Fails(question) => format!("fails {}", leaf(&question.asks)),
        Residual::All(all) => parts("all", all),
        Residual::Any(any) => parts("any", any),
        other => panic!("an unknown residual: {other:?}"),
    }
}
