//! The managed policies of AWS, each compared with itself and with changed copies: right, and in few steps.
//!
//! They are not part of this project; without them the test says that it is skipped.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test says what it expects by panicking")]
#![allow(clippy::print_stderr, reason = "a test that is skipped says so")]

use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;
use std::time::{Duration, Instant};

use flate2::read::GzDecoder;
use personalize_iam_analysis::{Comparison, Limit, Options, Verdict, compare_policies};
use personalize_iam_eval::Layer;
use personalize_iam_model::policy::{ActionElement, ResourceElement, read_leniently};
use personalize_iam_model::{Effect, Policy};
use serde_json::Value;

const CORPUS: &str = "../../shared/corpus/aws-managed-policies.json.gz";

fn corpus() -> Option<BTreeMap<String, Policy>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(CORPUS);
    let Ok(file) = File::open(&path) else {
        eprintln!("skipped: no policies of AWS at {CORPUS}");
        return None;
    };
    let policies: BTreeMap<String, Value> = serde_json::from_reader(GzDecoder::new(file)).unwrap();
    assert_eq!(policies.len(), 1645);
    let read = |policy: Value| read_leniently(&policy.to_string()).policy.unwrap();
    Some(policies.into_iter().map(|(name, policy)| (name, read(policy))).collect())
}

/// In builds without optimizations every sixteenth policy is enough.
fn step() -> usize {
    if cfg!(debug_assertions) { 16 } else { 1 }
}

/// How much each comparison took: steps, so that a loaded machine makes no difference, and time, which is shown alone.
struct Efforts(Vec<(usize, Duration, String)>);

impl Efforts {
    fn compare(&mut self, name: String, old: &Policy, new: &Policy) -> Comparison {
        let limit = Limit::of(usize::MAX);
        let start = Instant::now();
        let comparison = compare_policies(old, new, Layer::Identity, &Options::default().limit(limit.clone()));
        self.0.push((usize::MAX - limit.left(), start.elapsed(), name));
        comparison
    }

    fn tell(&mut self, what: &str) {
        self.0.sort();
        let at = |share: usize| &self.0[(self.0.len() - 1) * share / 1000];
        let mut times: Vec<Duration> = self.0.iter().map(|(_, time, _)| *time).collect();
        times.sort();
        let time = |share: usize| times[(times.len() - 1) * share / 1000];
        eprintln!(
            "{what}: {} comparisons, median {:?}, 99 % {:?}, longest {:?}; steps {}, {}, {} ({})",
            self.0.len(),
            time(500),
            time(990),
            time(1000),
            at(500).0,
            at(990).0,
            at(1000).0,
            at(1000).2
        );
        assert!(at(500).0 < MEDIAN && at(990).0 < NEARLY_ALL, "{what}: too many steps");
    }
}

/// The steps that half of the comparisons, and 99 of 100, may take at most.
const MEDIAN: usize = 200;
const NEARLY_ALL: usize = 10_000;

/// Copies with one thing changed at random.
fn changed(policy: &Policy, seed: usize) -> Vec<(&'static str, Policy)> {
    let mut copies = Vec::new();
    let mut pick = seed;
    let mut below = |count: usize| {
        pick = pick.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (pick >> 33) % count
    };
    let allows: Vec<usize> =
        (0..policy.statements.len()).filter(|at| policy.statements[*at].effect == Effect::Allow).collect();
    if allows.is_empty() {
        return copies;
    }
    let at = allows[below(allows.len())];
    let mut action = policy.clone();
    if let ActionElement::Action(actions) = &mut action.statements[at].action {
        let index = below(actions.len());
        actions[index] = "zzz:ChangedAction".to_owned();
        copies.push(("action", action));
    }
    let mut resource = policy.clone();
    if let Some(ResourceElement::Resource(resources)) = &mut resource.statements[at].resource {
        let index = below(resources.len());
        resources[index] = "arn:aws:zzz:::changed".to_owned();
        copies.push(("resource", resource));
    }
    let mut value = policy.clone();
    let blocks = &mut value.statements[at].condition;
    if !blocks.is_empty() {
        let block = below(blocks.len());
        let tests = &mut blocks[block].tests;
        let test = below(tests.len());
        let values = &mut tests[test].values;
        let index = below(values.len());
        values[index] = "changed-value".to_owned();
        copies.push(("value", value));
    }
    copies
}

#[test]
fn real_policies_are_compared_in_few_steps() {
    let Some(policies) = corpus() else { return };
    let (mut itself, mut copies) = (Efforts(Vec::new()), Efforts(Vec::new()));
    let (mut undecided, mut never_apply) = (0, 0);
    let mut verdicts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for (number, (name, policy)) in policies.iter().enumerate().step_by(step()) {
        // A copy that is written otherwise, so that equality of texts does not help.
        let mut copy = policy.clone();
        copy.statements.reverse();
        copy.statements.push(copy.statements[0].clone());
        let comparison = itself.compare(name.clone(), policy, &copy);
        assert_eq!(comparison.verdict, Verdict::Equivalent, "{name}: {comparison:?}");
        for (what, copy) in changed(policy, number) {
            let comparison = copies.compare(format!("{name}, {what} changed"), policy, &copy);
            *verdicts.entry((what, comparison.verdict.as_str())).or_default() += 1;
            let told =
                || format!("{name}, {what} changed: {}, {:?}", comparison.verdict.as_str(), comparison.undecided);
            match comparison.verdict {
                // A change in a statement that others cover changes nothing. A new action is in no other, so that its
                // statement never applies.
                Verdict::Equivalent => {
                    if what == "action" {
                        let mut without = policy.clone();
                        without.statements.retain(|statement| copy.statements.contains(statement));
                        let whole = compare_policies(policy, &without, Layer::Identity, &Options::default());
                        assert_eq!(whole.verdict, Verdict::Equivalent, "{}", told());
                        never_apply += 1;
                    }
                    eprintln!("{}", told());
                }
                Verdict::Undecided => {
                    undecided += 1;
                    eprintln!("{}", told());
                }
                Verdict::Narrower | Verdict::Wider | Verdict::Different => {}
            }
        }
    }
    eprintln!("{verdicts:?}");
    // Such as one that asks `aws:ViaAWSService`, which is true or false, for the name of a service.
    assert!(never_apply <= 1, "{never_apply} statements never apply");
    assert!(undecided <= 5, "{undecided} comparisons are undecided");
    itself.tell("with itself");
    copies.tell("with a changed copy");
}
