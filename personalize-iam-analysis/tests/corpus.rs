//! Many policies, each compared with itself and with changed copies, and made smaller: right, and in few steps. Ours are in
//! `testdata/policies/`; AWS's managed policies are compared as well where they are present.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test says what it expects by panicking")]
#![allow(clippy::print_stderr, reason = "how many steps it took is shown")]

use std::collections::{BTreeMap, BTreeSet};

use personalize_iam_analysis::{
    Comparison, Limit, Options, Verdict, Where, collapse_policy, compare_policies, expand, expand_policy, minimize,
};
use personalize_iam_eval::Layer;
use personalize_iam_model::policy::{ActionElement, ResourceElement, read_leniently};
use personalize_iam_model::{Effect, Policy};

#[path = "../../testdata/corpus.rs"]
mod corpus;

/// Of AWS's policies every sixteenth is enough in builds without optimizations.
fn step() -> usize {
    if cfg!(debug_assertions) { 16 } else { 1 }
}

/// How many steps each comparison took, so that a loaded machine makes no difference.
struct Efforts(Vec<(usize, String)>);

impl Efforts {
    fn compare(&mut self, name: String, old: &Policy, new: &Policy) -> Comparison {
        let limit = Limit::of(usize::MAX);
        let comparison = compare_policies(old, new, Layer::Identity, &Options::default().limit(limit.clone()));
        self.0.push((usize::MAX - limit.left(), name));
        comparison
    }

    fn tell(&mut self, what: &str) {
        self.0.sort();
        let at = |share: usize| &self.0[(self.0.len() - 1) * share / 1000];
        eprintln!(
            "{what}: {} comparisons, steps: median {}, 99 % {}, most {} ({})",
            self.0.len(),
            at(500).0,
            at(990).0,
            at(1000).0,
            at(1000).1
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
fn our_policies_are_compared_in_few_steps() {
    let policies = corpus::own().into_iter();
    assert_compared(&policies.map(|(name, text)| (name, read_leniently(&text).policy.unwrap())).collect(), 2);
}

#[test]
fn policies_of_aws_are_compared_in_few_steps() {
    let policies = corpus::of_aws().into_iter().step_by(step());
    let policies: BTreeMap<String, Policy> =
        policies.map(|(name, policy)| (name, read_leniently(&policy.to_string()).policy.unwrap())).collect();
    if !policies.is_empty() {
        // Such as one that asks `aws:ViaAWSService`, which is true or false, for the name of a service.
        assert_compared(&policies, 1);
    }
}

/// `most_never_apply`: how many statements apply to nothing.
fn assert_compared(policies: &BTreeMap<String, Policy>, most_never_apply: usize) {
    let (mut itself, mut copies) = (Efforts(Vec::new()), Efforts(Vec::new()));
    let (mut undecided, mut never_apply) = (0, 0);
    let mut verdicts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for (number, (name, policy)) in policies.iter().enumerate() {
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
    assert!(never_apply <= most_never_apply, "{never_apply} statements never apply");
    // Each kind of change was found where it was made.
    for what in ["action", "resource", "value"] {
        let found = verdicts.iter().filter(|((kind, verdict), _)| *kind == what && *verdict != "equivalent");
        assert!(found.map(|(_, count)| count).sum::<usize>() > 0, "{what}: {verdicts:?}");
    }
    assert!(undecided <= 5, "{undecided} comparisons are undecided");
    itself.tell("with itself");
    copies.tell("with a changed copy");
}

/// Policies of ours that say something twice, or that has no effect.
const LONGER_THAN_NEEDED: [&str; 4] =
    ["logs-of-functions", "metrics-of-namespaces", "repeated", "tickets-with-binary-key"];

/// What is left of our policies allows the same, and is shorter if anything was left out.
#[test]
fn our_policies_are_made_smaller_without_a_change() {
    let mut smaller = Vec::new();
    for (name, text) in corpus::own() {
        let policy = read_leniently(&text).policy.unwrap();
        let takes_long = policy.statements.len() > 10 || text.len() > 5_000 || cfg!(debug_assertions);
        if takes_long && !LONGER_THAN_NEEDED.contains(&name.as_str()) {
            continue;
        }
        let minimized = minimize(&policy, Layer::Identity, &Options::default());
        let comparison = compare_policies(&policy, &minimized.policy, Layer::Identity, &Options::default());
        assert_eq!(comparison.verdict, Verdict::Equivalent, "{name}: {}", minimized.policy);
        let is_shorter = minimized.policy.to_string().len() < policy.to_string().len();
        assert_eq!(is_shorter, !minimized.steps.is_empty(), "{name}: {}", minimized.policy);
        if is_shorter {
            smaller.push(name);
        }
    }
    let missing: Vec<_> = LONGER_THAN_NEEDED.iter().filter(|name| !smaller.iter().any(|one| one == *name)).collect();
    assert!(missing.is_empty(), "{missing:?} of {smaller:?}");
}

/// Wildcards spelt out allow the same of today's actions, and patterns come back from the names.
#[test]
fn our_policies_are_expanded_and_collapsed_without_a_change() {
    let names = |patterns: &[String]| {
        let all = patterns.iter().flat_map(|pattern| expand(pattern));
        all.map(|action| action.full_name).collect::<BTreeSet<&str>>()
    };
    let mut expanded = 0;
    for (name, text) in corpus::own() {
        let policy = read_leniently(&text).policy.unwrap();
        let wide = expand_policy(&policy, Where::EVERYWHERE);
        let back = collapse_policy(&wide, Where::EVERYWHERE);
        for ((own, wide), back) in policy.statements.iter().zip(&wide.statements).zip(&back.statements) {
            let [own, wide, back] = [own, wide, back].map(|statement| statement.action.name_and_patterns().1);
            assert_eq!(names(own), names(wide), "{name}");
            assert_eq!(names(own), names(back), "{name}");
            // What the catalog does not know stays as it is.
            let unknown = |pattern: &&String| expand(pattern).is_empty();
            for pattern in own.iter().filter(unknown) {
                assert!(wide.contains(pattern) && back.contains(pattern), "{name}: {pattern}");
            }
            expanded += usize::from(wide.len() > own.len());
        }
    }
    assert!(expanded > 5, "{expanded}");
}
