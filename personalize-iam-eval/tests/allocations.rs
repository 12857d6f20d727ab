//! Deciding allocates nothing: every layer, every kind of condition, whatever the answer.
#![allow(clippy::unwrap_used, reason = "tests say what they expect by panicking")]

mod scenario;

use personalize_iam_eval::{ContestedRule, Decision};
use scenario::Scenario;

#[test]
fn deciding_allocates_nothing_on_the_common_path() {
    let mut decided = 0;
    for (file, _, line) in scenario::lines("testdata/conformance") {
        let scenario = Scenario::read(&line).unwrap();
        // Variables are put together anew for each request, stars that stop at colons take a table of states, and
        // what depends on something unknown takes a formula.
        let json = scenario.json["policies"].to_string();
        if json.contains("${") || json.contains("?") || json.matches('*').count() > json.matches("*\"").count() {
            continue;
        }
        // What is known of a value that is not known is worked out anew: a role by its path, an id.
        let folded = json.to_lowercase();
        let open = ["aws:principalarn", "aws:userid", "aws:requestedregion", "aws:principalaccount"];
        if ["not-known.jsonl", "tied.jsonl"].contains(&&*file) || open.iter().any(|key| folded.contains(key)) {
            continue;
        }
        // There, other stars stop at colons as well.
        if !scenario.semantics.takes_usual_reading(ContestedRule::StarCrossesColon) {
            continue;
        }
        let policies = scenario.policies.compile_with(scenario.semantics).with_index();
        let request = scenario.request.clone().prepare();
        if policies.decide(&request) == Decision::Depends {
            continue;
        }
        // Numbers and bytes are read from the request's text, which keeps their digits.
        if ["Numeric", "Binary"].iter().any(|operator| json.contains(operator)) {
            continue;
        }
        let counted = allocation_counter::measure(|| {
            std::hint::black_box(policies.decide(std::hint::black_box(&request)));
        });
        assert_eq!(counted.count_total, 0, "{}: {} bytes", scenario.id, counted.bytes_total);
        decided += 1;
    }
    assert!(decided > 1_000, "only {decided} cases were counted");
}
