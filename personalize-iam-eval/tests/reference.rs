//! The evaluator and a second one, written from the rules alone, agree: on the suite and on random scenarios.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests say what they expect by panicking, and not every test uses every part"
)]

#[path = "reference/naive.rs"]
mod naive;
#[path = "reference/random.rs"]
mod random;
mod scenario;

use std::collections::{BTreeMap, BTreeSet};

use personalize_iam_eval::{Policies, Request, Semantics};

/// What the evaluator under test says.
fn fast(policies: &Policies, request: &Request, semantics: Semantics) -> naive::Answer {
    let evaluation = policies.compile_with(semantics).evaluate(&request.clone().prepare());
    (evaluation.decision.as_str(), evaluation.blocked_by.iter().map(|layer| layer.as_str()).collect())
}

#[test]
fn both_agree_on_the_suite() {
    let mut compared = 0;
    for (place, scenario) in scenario::all("testdata/conformance") {
        // What is not known is beyond the second evaluator.
        if scenario.decision == "depends" || !scenario.request.unknown.is_empty() {
            continue;
        }
        let (decision, blocked) = naive::decide(&scenario.policies, &scenario.request, scenario.semantics);
        assert_eq!(decision, scenario.decision, "{place}: {}: by the second evaluator", scenario.id);
        let expected: BTreeSet<&str> = match scenario.json["blockedBy"].as_array() {
            Some(layers) => layers.iter().filter_map(|layer| layer.as_str()).collect(),
            None => fast(&scenario.policies, &scenario.request, scenario.semantics).1,
        };
        assert_eq!(blocked, expected, "{place}: {}: blocking layers by the second evaluator", scenario.id);
        compared += 1;
    }
    assert!(compared > 1_900, "only {compared} cases were compared");
}

#[test]
fn both_agree_on_random_scenarios() {
    random::try_all(random::cases(20_000), |choices| {
        let (policies, request, semantics) = random::scenario(choices);
        let expected = naive::decide(&policies, &request, semantics);
        let compiled = policies.compile_with(semantics);
        let prepared = request.clone().prepare();
        let hasty = compiled.decide(&prepared);
        let decision = hasty.as_str();
        // In haste some statements are not looked at; the layer that is named for the reason is the same.
        if choices.once_in(4) && hasty != compiled.evaluate(&prepared).decision {
            let shown = random::show(&policies, &request, semantics);
            return Err(format!("found {hasty:?} in haste, else {:?}\n{shown}", compiled.evaluate(&prepared).decision));
        }
        // Telling the layers takes much longer than deciding.
        let found =
            if choices.once_in(4) { fast(&policies, &request, semantics) } else { (decision, expected.1.clone()) };
        if found == expected && decision == expected.0 {
            return Ok(());
        }
        let shown = random::show(&policies, &request, semantics);
        Err(format!("found {decision} and {found:?}, the second evaluator says {expected:?}\n{shown}"))
    });
}

/// A comparison of answers that are all alike shows nothing.
#[test]
fn random_scenarios_are_decided_in_every_way() {
    let counts = std::cell::RefCell::new(BTreeMap::<String, usize>::new());
    random::try_all(4_000, |choices| {
        let (policies, request, semantics) = random::scenario(choices);
        let (decision, blocked) = naive::decide(&policies, &request, semantics);
        let bare = Policies { grants: Vec::new(), ..policies.clone() };
        let by_grant = naive::decide(&bare, &request, semantics).0 != decision;
        for name in std::iter::once(decision).chain(blocked).chain(by_grant.then_some("grant")) {
            *counts.borrow_mut().entry(name.to_owned()).or_default() += 1;
        }
        Ok(())
    });
    let counts = counts.into_inner();
    for (name, least) in [
        ("allowed", 400),
        ("explicitDeny", 400),
        ("implicitDeny", 400),
        ("resourceControl", 20),
        ("serviceControl", 100),
        ("resource", 100),
        ("identity", 400),
        ("permissionsBoundary", 100),
        ("session", 100),
        ("vpcEndpoint", 20),
        ("grant", 20),
    ] {
        assert!(counts.get(name).copied().unwrap_or(0) >= least, "{name}: {counts:?}");
    }
}
