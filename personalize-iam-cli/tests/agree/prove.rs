//! `prove`, `who-can` and `compare`: all requests at once.

use personalize_iam_analysis::{
    Access, Budget, Claim, Holder, Options, Proof, Region, Requests, compare, prove, who_can,
};
use personalize_iam_eval::model::policy::{
    ActionElement, ConditionBlock, ConditionTest, ResourceElement, Statement, Version,
};
use personalize_iam_eval::model::{Effect, Policy, catalog};
use personalize_iam_eval::{CompiledPolicies, ContextValue, Decision, Policies, Principal, Request};

use crate::decide::{show, simulated};
use crate::random;
use crate::vocabulary::{CALLER_KEYS, Case, complete, is_always_sent, keys_of, sample};

/// How much of a request the conditions of a claim say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pinned {
    /// All of it: it is the only one, as far as policies can tell requests apart.
    Alone,
    /// All that is known.
    Open,
    /// Not all: a list of values cannot be said, nor that a request names no resource where it could name one.
    Wider,
}

/// The conditions by which a claim is about this request, and how much of it they say.
pub(crate) fn pins(case: &Case) -> (Vec<ConditionBlock>, Pinned) {
    let request = &case.request;
    let prepared = request.clone().prepare();
    let mut pinned = match &request.principal {
        Principal::RoleSession { role: None, .. } | Principal::FederatedUser { user: None, .. } => Pinned::Open,
        _ => Pinned::Alone,
    };
    if is_about_more(request) {
        pinned = Pinned::Wider;
    }
    let mut blocks = Vec::new();
    for key in keys_of(&case.policies) {
        let same = |name: &str| name.eq_ignore_ascii_case(&key);
        let given = request.context.iter().find(|(name, _)| same(name)).map(|(_, value)| value.clone());
        let filled = || prepared.filled_keys().find(|(name, _)| same(name)).map(|(_, value)| value);
        let unknown = request.unknown.iter().any(|name| same(name));
        let of_caller = CALLER_KEYS.iter().any(|name| same(name));
        let (operator, value) = match given.or_else(filled) {
            // The caller says it.
            Some(_) | None if of_caller && !same("aws:userid") => continue,
            Some(ContextValue::One(value)) => {
                let operator = match key.as_str() {
                    "aws:SourceIp" => "IpAddress",
                    "aws:CurrentTime" => "DateEquals",
                    "aws:SecureTransport" | "aws:MultiFactorAuthPresent" => "Bool",
                    _ => "StringEquals",
                };
                (operator, value)
            }
            None if !unknown && !is_always_sent(&key, &request.principal) => ("Null", "true".to_owned()),
            Some(ContextValue::Many(_)) => {
                pinned = Pinned::Wider;
                continue;
            }
            None => {
                pinned = if pinned == Pinned::Alone { Pinned::Open } else { pinned };
                continue;
            }
        };
        let test = ConditionTest { key: key.clone(), values: vec![value] };
        let operator = operator.into();
        match blocks.iter_mut().find(|block: &&mut ConditionBlock| block.operator == operator) {
            Some(block) => block.tests.push(test),
            None => blocks.push(ConditionBlock { operator, tests: vec![test] }),
        }
    }
    (blocks, pinned)
}

/// Whether what a claim says of the resource is about others too: `*` is any resource there. For an action without resource
/// types that is the same.
fn is_about_more(request: &Request) -> bool {
    let typed = catalog::action(&request.action).is_none_or(|action| action.has_resource_level_permissions());
    request.resource == "*" && typed
}

/// A policy that allows exactly this request.
pub(crate) fn exactly(request: &Request, when: Vec<ConditionBlock>) -> Policy {
    let statement = Statement {
        sid: None,
        effect: Effect::Allow,
        principal: None,
        action: ActionElement::Action(vec![request.action.to_string()]),
        resource: Some(ResourceElement::Resource(vec![request.resource.clone()])),
        condition: when,
    };
    Policy { version: Some(Version::V2012_10_17), id: None, statements: vec![statement] }
}

fn options(case: &Case) -> Options {
    let options = Options::default().budget(Budget { regions: 3, ..Budget::default() });
    match &case.request.resource_account {
        Some(owner) => options.resource_account(owner.clone()),
        None => options,
    }
}

/// The policies with the resource's policy that the analysis assumes.
fn with_assumed(policies: &Policies, assumed: Option<&Policy>) -> Policies {
    let resource = policies.resource.clone().or_else(|| assumed.cloned());
    Policies { resource, ..policies.clone() }
}

/// Whether the resource is of the caller's account, which decides about it: no policy of the resource has to name anybody.
pub(crate) fn leaves_it_to_the_account(request: &Request) -> bool {
    let needs_policy = request.resource.contains(":kms:") || request.action == "sts:AssumeRole";
    let of_arn = request.resource.split(':').nth(4).filter(|account| !account.is_empty());
    let own = request.principal.account();
    own.is_some() && own == request.resource_account.as_deref().or(of_arn) && !needs_policy
}

fn decided(compiled: &CompiledPolicies, request: &Request) -> Decision {
    compiled.decide(&request.clone().prepare())
}

fn is_denied(decision: Decision) -> bool {
    matches!(decision, Decision::ImplicitDeny(_) | Decision::ExplicitDeny(_))
}

/// A witness is a request of the case's caller that the evaluator decides as it says.
fn check_decided(case: &Case, compiled: &CompiledPolicies, witness: &Request, allowed: bool) -> Result<(), String> {
    let decision = decided(compiled, witness);
    let as_told = if allowed { decision == Decision::Allowed } else { is_denied(decision) };
    if !as_told || witness.principal.arn() != case.request.principal.arn() {
        return Err(format!("its witness is {witness:?}, which is {decision:?}"));
    }
    Ok(())
}

/// And its action and its resource are the case's.
fn check_witness(case: &Case, compiled: &CompiledPolicies, witness: &Request, allowed: bool) -> Result<(), String> {
    check_decided(case, compiled, witness, allowed)?;
    let request = &case.request;
    let of_shape = witness.action.eq_ignore_ascii_case(&request.action)
        && (request.resource == "*" || witness.resource == request.resource);
    if !of_shape {
        return Err(format!("its witness is {witness:?}"));
    }
    Ok(())
}

/// Notes an answer, and whether it is undecided.
fn note(tally: &mut Vec<String>, undecided: bool) {
    tally.push("asked".to_owned());
    tally.extend(undecided.then(|| "undecided".to_owned()));
}

/// `prove`, `who-can` and `compare` of the case's caller, action and resource agree with `simulate`.
pub(crate) fn proofs_agree(case: &Case) -> Result<Vec<String>, String> {
    let mut tally = Vec::new();
    let request = &case.request;
    let told = |what: &str| format!("{what}\n{}", show(case));
    let options = options(case).callers([request.principal.clone()]);
    let all = |when: Vec<ConditionBlock>| Requests {
        actions: vec![request.action.to_string()],
        resources: vec![request.resource.clone()],
        when,
    };

    let never = prove(&case.policies, &Claim::Never(all(Vec::new())), &options);
    let whole = with_assumed(&case.policies, never.assumed_resource_policy.as_ref());
    let compiled = whole.compile();
    let decision = decided(&compiled, request);
    let simulated = simulated(&case.policies, request);
    if leaves_it_to_the_account(request) && simulated != decision {
        return Err(told(&format!("{simulated:?}, and {decision:?} with the resource's policy that is assumed")));
    }
    let of_request: Vec<Request> =
        (0..4).map(|way| random::picked(way, |choices| complete(choices, request, &case.policies))).collect();
    let samples = (0..24).map(|seed| random::picked(1_000 + seed, |choices| sample(choices, request, &case.policies)));
    let mut samples: Vec<(Request, Decision)> =
        samples.map(|one| (decided(&compiled, &one), one)).map(|(decision, one)| (one, decision)).collect();
    samples.extend(of_request.iter().map(|one| (one.clone(), decided(&compiled, one))));
    samples.push((request.clone(), decision));
    let some_allowed = samples.iter().find(|(_, decision)| *decision == Decision::Allowed);
    let some_denied = samples.iter().find(|(_, decision)| is_denied(*decision));
    let contradicts = |what: &str, sample: Option<&(Request, Decision)>| match sample {
        Some((request, decision)) => Err(told(&format!("{what}, but {decision:?} is {request:?}"))),
        None => Ok(()),
    };

    let always = prove(&case.policies, &Claim::Always(all(Vec::new())), &options);
    for (claim, found, wanted) in [("never", &never, true), ("always", &always, false)] {
        note(&mut tally, found.proof == Proof::Undecided);
        let against = if wanted { some_allowed } else { some_denied };
        if found.proof == Proof::Proved {
            contradicts(&format!("`{claim}` is proved"), against)?;
        }
        for region in &found.refutations {
            check_witness(case, &compiled, &region.witness, wanted)
                .map_err(|what| told(&format!("`{claim}` is refuted: {what}")))?;
        }
    }

    // Of this request alone.
    let (when, pinned) = pins(case);
    let never = prove(&case.policies, &Claim::Never(all(when.clone())), &options);
    let always = prove(&case.policies, &Claim::Always(all(when.clone())), &options);
    for (claim, found, wanted) in [("never", &never, true), ("always", &always, false)] {
        note(&mut tally, found.proof == Proof::Undecided);
        let holds = match decision {
            Decision::Allowed => Some(!wanted),
            Decision::Depends => None,
            Decision::ImplicitDeny(_) | Decision::ExplicitDeny(_) => Some(wanted),
        };
        let contradicts = match (found.proof, holds) {
            (Proof::Proved, Some(false)) => true,
            (Proof::Refuted, Some(true)) => pinned != Pinned::Wider,
            // Where all is said, it is one or the other.
            (_, None) => pinned == Pinned::Alone,
            _ => false,
        };
        if contradicts {
            let proof = found.proof;
            return Err(told(&format!("{decision:?}, and `{claim}` of this request alone is {proof:?} ({when:?})")));
        }
        if found.proof == Proof::Proved {
            let mut open = of_request.iter().map(|one| (one, decided(&compiled, one)));
            let against = if wanted { |one: Decision| one == Decision::Allowed } else { is_denied };
            if let Some((one, decision)) = open.find(|(_, decision)| against(*decision)) {
                return Err(told(&format!("`{claim}` of this request alone is proved, but {decision:?} is {one:?}")));
            }
        }
        for region in &found.refutations {
            check_witness(case, &compiled, &region.witness, wanted)
                .map_err(|what| told(&format!("`{claim}` of this request alone is refuted: {what}")))?;
        }
    }
    tally.extend((pinned == Pinned::Alone).then(|| "request pinned".to_owned()));
    tally.extend((decision == Decision::Allowed).then(|| "request allowed".to_owned()));

    let holder =
        Holder { name: "caller".to_owned(), principal: request.principal.clone(), policies: case.policies.clone() };
    let cell = who_can(&[holder], &request.action, &request.resource, &options).pop().unwrap();
    note(&mut tally, matches!(cell.access, Access::Undecided(_)));
    let access = cell.access.as_str();
    match &cell.access {
        Access::Always => contradicts("who-can: always", some_denied)?,
        Access::Never => contradicts("who-can: never", some_allowed)?,
        Access::When(_) if cell.allowed.is_none() => return Err(told("who-can: when, without a request")),
        _ => {}
    }
    for (witness, wanted) in [(&cell.allowed, true), (&cell.denied, false)] {
        if let Some(witness) = witness {
            check_witness(case, &compiled, witness, wanted)
                .map_err(|what| told(&format!("who-can: {access}: {what}")))?;
        }
    }
    compared(case, &options, &samples, &mut tally)?;
    Ok(tally)
}

/// `compare` with a policy that allows exactly the request, by itself and beside what there is.
fn compared(
    case: &Case,
    options: &Options,
    samples: &[(Request, Decision)],
    tally: &mut Vec<String>,
) -> Result<(), String> {
    let request = &case.request;
    let (when, pinned) = pins(case);
    let beside = |policy: Policy| {
        let mut policies = case.policies.clone();
        policies.identity.push(policy);
        policies
    };
    let itself = Policies { identity: vec![exactly(request, Vec::new())], ..Policies::default() };
    for (name, new, one) in [
        ("itself", itself, false),
        ("beside", beside(exactly(request, Vec::new())), false),
        ("this request alone", beside(exactly(request, when)), pinned == Pinned::Alone),
    ] {
        let comparison = compare(&case.policies, &new, options);
        let told = |what: String| format!("{name}: {}: {what}\n{}", comparison.verdict.as_str(), show(case));
        note(tally, !comparison.undecided.is_empty());
        let assumed = comparison.assumed_resource_policy.as_ref();
        let (before, after) = (with_assumed(&case.policies, assumed).compile(), with_assumed(&new, assumed).compile());
        // The root user needs no policy that allows, so that a policy does not allow it one request alone.
        let of_shape = name != "itself" || !matches!(request.principal, Principal::Root { .. });
        let check = if of_shape { check_witness } else { check_decided };
        for region in &comparison.gained {
            check(case, &after, &region.witness, true).map_err(|what| told(format!("gained: {what}")))?;
            check(case, &before, &region.witness, false).map_err(|what| told(format!("gained: {what}")))?;
        }
        if name != "itself" && !comparison.lost.is_empty() {
            return Err(told(format!("an Allow more takes away: {:?}", comparison.lost)));
        }
        let is_decided = comparison.undecided.is_empty();
        for (sample, _) in samples {
            let (was, is) = (decided(&before, sample), decided(&after, sample));
            let gained = is == Decision::Allowed && is_denied(was);
            let lost = is_denied(is) && was == Decision::Allowed;
            if gained && comparison.gained.is_empty() && is_decided || lost && comparison.lost.is_empty() && is_decided
            {
                return Err(told(format!("{was:?} before and {is:?} after is {sample:?}")));
            }
        }
        let (was, is) = (decided(&before, request), decided(&after, request));
        if one && is_decided {
            let gained = is == Decision::Allowed && is_denied(was);
            if gained == comparison.gained.is_empty() {
                return Err(told(format!("{was:?} before and {is:?} after")));
            }
        }
    }
    Ok(())
}

/// No witness says of its caller what is not so: where no caller is named, each stands for one that there can be.
pub(crate) fn callers_are_possible(case: &Case) -> Result<usize, String> {
    let options = options(case);
    let request = &case.request;
    let requests = Requests {
        actions: vec![request.action.to_string()],
        resources: vec![request.resource.clone()],
        when: Vec::new(),
    };
    let mut seen = 0;
    for (claim, wanted) in [(Claim::Never(requests.clone()), true), (Claim::Always(requests), false)] {
        let found = prove(&case.policies, &claim, &options);
        let compiled = with_assumed(&case.policies, found.assumed_resource_policy.as_ref()).compile();
        for region in &found.refutations {
            is_possible(region, &[(&compiled, wanted)])
                .map_err(|what| format!("`{claim}` is refuted by {}: {what}\n{}", region.description, show(case)))?;
            seen += 1;
        }
    }
    let mut new = case.policies.clone();
    new.identity.push(exactly(request, Vec::new()));
    let comparison = compare(&case.policies, &new, &options);
    let assumed = comparison.assumed_resource_policy.as_ref();
    let (before, after) = (with_assumed(&case.policies, assumed).compile(), with_assumed(&new, assumed).compile());
    for region in &comparison.gained {
        is_possible(region, &[(&before, false), (&after, true)])
            .map_err(|what| format!("gained {}: {what}\n{}", region.description, show(case)))?;
        seen += 1;
    }
    Ok(seen)
}

/// What a witness says of its caller is what follows from the caller; and it is decided as before, or not at all, where that
/// is left to follow.
fn is_possible(region: &Region, sides: &[(&CompiledPolicies, bool)]) -> Result<(), String> {
    let witness = &region.witness;
    for (compiled, wanted) in sides {
        let decision = decided(compiled, witness);
        if (decision == Decision::Allowed) != *wanted || decision == Decision::Depends {
            return Err(format!("{decision:?} is {witness:?}"));
        }
    }
    let of_caller = |key: &str| CALLER_KEYS.iter().any(|name| name.eq_ignore_ascii_case(key));
    let mut bare = witness.clone();
    bare.context.retain(|(key, _)| !of_caller(key));
    let prepared = bare.clone().prepare();
    for (key, value) in &witness.context {
        let follows = prepared.filled_keys().find(|(name, _)| name.eq_ignore_ascii_case(key));
        if let Some((_, follows)) = follows.filter(|(_, follows)| of_caller(key) && follows != value) {
            return Err(format!("{key} is {follows:?} of the caller of {witness:?}"));
        }
    }
    for (compiled, wanted) in sides {
        let decision = decided(compiled, &bare);
        if decision != Decision::Depends && (decision == Decision::Allowed) != *wanted {
            return Err(format!("{decision:?} by its caller alone is {witness:?}"));
        }
    }
    Ok(())
}
