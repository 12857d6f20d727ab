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

use personalize_iam_eval::{
    ContestedRule, ContextValue, ContextValueRef, Decision, Policies, Principal, Request, RequestRef, Semantics,
};

/// What the evaluator under test says.
fn fast(policies: &Policies, request: &Request, semantics: Semantics) -> naive::Answer {
    let evaluation = policies.compile_with(semantics).evaluate(&request.clone().prepare());
    (evaluation.decision.as_str(), evaluation.blocked_by.iter().map(|layer| layer.as_str()).collect())
}

/// What comes of the same request in texts that are lent.
fn as_lent<T>(request: &Request, with: impl FnOnce(RequestRef<'_>) -> T) -> T {
    let values: Vec<Vec<&str>> =
        request.context.iter().map(|(_, value)| value.values().iter().map(String::as_str).collect()).collect();
    let context: Vec<(&str, ContextValueRef<'_>)> = request
        .context
        .iter()
        .zip(&values)
        .map(|((key, value), values)| {
            let value = match value {
                ContextValue::One(value) => value.as_str().into(),
                ContextValue::Many(_) => values.as_slice().into(),
            };
            (key.as_str(), value)
        })
        .collect();
    let unknown: Vec<&str> = request.unknown.iter().map(String::as_str).collect();
    let lent = RequestRef {
        resource_account: request.resource_account.as_deref(),
        context: &context,
        unknown: &unknown,
        exemptions: request.exemptions,
        ..RequestRef::new(&request.principal, &request.action, &request.resource)
    };
    assert_eq!(lent.to_request(), *request);
    with(lent)
}

#[test]
fn both_agree_on_the_suite() {
    let mut compared = 0;
    for (place, scenario) in scenario::all("testdata/conformance") {
        // What is not known of a request is beyond the second evaluator; what is not known of a service is not.
        let of_service = scenario.json["residual"].as_str().is_some_and(|open| open.contains("resourceControl"));
        if scenario.decision == "depends" && !of_service || !scenario.request.unknown.is_empty() {
            continue;
        }
        // In one of the ways in which it can turn out, as all are decided alike.
        let keys = open_keys(&scenario.request, scenario.semantics);
        let complete = |choices: &mut random::Choices<'_>| complete(choices, &scenario.request, &keys);
        let request = random::simplest(complete);
        let (decision, blocked) = naive::decide(&scenario.policies, &request, scenario.semantics);
        assert_eq!(decision, scenario.decision, "{place}: {}: by the second evaluator", scenario.id);
        let expected: BTreeSet<&str> = match scenario.json["blockedBy"].as_array() {
            Some(layers) => layers.iter().filter_map(|layer| layer.as_str()).collect(),
            None => fast(&scenario.policies, &scenario.request, scenario.semantics).1,
        };
        // What is open stops nothing for sure.
        if is_open(&scenario.policies, &scenario.request, &keys) {
            assert!(expected.is_subset(&blocked), "{place}: {}: {expected:?} by the first, {blocked:?}", scenario.id);
            compared += 1;
            continue;
        }
        assert_eq!(blocked, expected, "{place}: {}: blocking layers by the second evaluator", scenario.id);
        compared += 1;
    }
    assert!(compared > 1_900, "only {compared} cases were compared");
}

#[test]
fn both_agree_on_random_scenarios() {
    let open = std::cell::Cell::new((0, 0));
    random::try_all(random::cases(20_000), |choices| {
        let (policies, request, semantics) = random::scenario(choices);
        let keys = open_keys(&request, semantics);
        if is_open(&policies, &request, &keys) {
            return completions_agree(choices, &policies, &request, semantics, &keys, &open);
        }
        let expected = naive::decide(&policies, &request, semantics);
        let compiled = policies.compile_with(semantics);
        let prepared = request.clone().prepare();
        let first = compiled.decide(&prepared);
        let hasty = compiled.decide(&prepared);
        if first != hasty {
            let shown = random::show(&policies, &request, semantics);
            return Err(format!("found {first:?} without an index, and {hasty:?} with one\n{shown}"));
        }
        let lent = as_lent(&request, |lent| {
            let prepared = lent.prepare();
            (compiled.decide(&prepared), choices.once_in(8).then(|| format!("{:?}", compiled.evaluate(&prepared))))
        });
        let differs = lent.1.is_some_and(|evaluation| evaluation != format!("{:?}", compiled.evaluate(&prepared)));
        if lent.0 != hasty || differs {
            let shown = random::show(&policies, &request, semantics);
            return Err(format!("found {hasty:?} of the request, and {:?} of the same texts lent\n{shown}", lent.0));
        }
        // The statements are compiled again where the index alone was kept.
        if choices.once_in(8) {
            let [kept, again] = [compiled.clone(), compiled.clone().with_index()]
                .map(|policies| format!("{:?}{:?}", policies.evaluate(&prepared), policies.answer(&prepared)));
            if kept != again {
                let shown = random::show(&policies, &request, semantics);
                return Err(format!("evaluated as {kept}, and with the index alone as {again}\n{shown}"));
            }
        }
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
    // What is said to be open is so, but where the few values that are tried do not show it.
    let (depended, shown) = open.get();
    assert!(depended > random::cases(20_000) / 200, "only {depended} depended on what a request does not show");
    assert!(shown * 2 > depended, "{depended} depended on what a request does not show, {shown} of them visibly");
}

/// The request with all that is not known of it given, in one of many ways.
fn complete(choices: &mut random::Choices<'_>, request: &Request, keys: &[&str]) -> Request {
    let mut complete = random::complete(choices, request, keys);
    naive::settle_ties(&mut complete, &mut |count| choices.below(count));
    complete
}

/// Whether something of a request is not known: these keys, what its keys say of others, or who asked for a session.
fn is_open(policies: &Policies, request: &Request, keys: &[&str]) -> bool {
    let issuer = match &request.principal {
        // The unique id of the user who asked for the session is in no request.
        Principal::FederatedUser { user, .. } => user.is_none() || random::names_unique_id(policies),
        _ => false,
    };
    issuer || !keys.is_empty() || !naive::ties(request).is_empty()
}

/// The keys that a request leaves open, under readings by which they are so.
fn open_keys(request: &Request, semantics: Semantics) -> Vec<&'static str> {
    let open = semantics.takes_usual_reading(ContestedRule::IncludedKey);
    if open { naive::open_keys(request) } else { Vec::new() }
}

/// What a request leaves open is decided as it is however it turns out; `open` counts those that depend, and those of them
/// that were seen to come out in more than one way.
fn completions_agree(
    choices: &mut random::Choices<'_>,
    policies: &Policies,
    request: &Request,
    semantics: Semantics,
    keys: &[&str],
    open: &std::cell::Cell<(usize, usize)>,
) -> Result<(), String> {
    let compiled = policies.compile_with(semantics).with_index();
    let found = compiled.decide(&request.clone().prepare());
    let lent = as_lent(request, |lent| compiled.decide(&lent.prepare()));
    if lent != found {
        let shown = random::show(policies, request, semantics);
        return Err(format!("found {found:?} of the request, and {lent:?} of the same texts lent\n{shown}"));
    }
    let mut answers = BTreeSet::new();
    for _ in 0..12 {
        let complete = complete(choices, request, keys);
        let (decision, _) = naive::decide(policies, &complete, semantics);
        let agrees = match found {
            Decision::Allowed => decision == "allowed",
            Decision::ExplicitDeny(_) => decision == "explicitDeny",
            Decision::ImplicitDeny(_) => decision != "allowed",
            Decision::Depends => true,
        };
        if !agrees {
            let shown = random::show(policies, request, semantics);
            return Err(format!("found {found:?}, the second evaluator says {decision} of {complete:?}\n{shown}"));
        }
        answers.insert(decision == "allowed");
    }
    if found == Decision::Depends {
        let (depended, shown) = open.get();
        open.set((depended + 1, shown + usize::from(answers.len() == 2)));
    }
    Ok(())
}

/// A comparison of answers that are all alike shows nothing.
#[test]
fn random_scenarios_are_decided_in_every_way() {
    let counts = std::cell::RefCell::new(BTreeMap::<String, usize>::new());
    random::try_all(8_000, |choices| {
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
