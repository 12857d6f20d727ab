//! The conformance suite: every case of `testdata/conformance/` is decided as it says.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests say what they expect by panicking"
)]

mod scenario;

use scenario::Scenario;

#[test]
fn every_case_is_decided_as_it_says() {
    let mut wrong = Vec::new();
    let mut cases = 0;
    for (file, line, text) in scenario::lines("testdata/conformance") {
        let scenario = Scenario::read(&text).unwrap_or_else(|error| panic!("{file}:{line}: {error}"));
        let decision = scenario.policies.compile().decide(&scenario.request.clone().prepare());
        cases += 1;
        if decision.as_str() != scenario.decision {
            wrong.push(format!("{file}:{line}: {}: expected {}, found {decision:?}", scenario.id, scenario.decision));
        }
    }
    assert!(cases >= 279, "only {cases} cases were found");
    assert!(wrong.is_empty(), "{} of {cases} cases:\n{}", wrong.len(), wrong.join("\n"));
}
