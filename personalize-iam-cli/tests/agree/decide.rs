//! `simulate`, `explain` and `can`: one request.

use personalize_iam_eval::model::arn::Fields;
use personalize_iam_eval::model::{Scope, catalog};
use personalize_iam_eval::operation::{Call, CallPolicies, Verdict, evaluate_call};
use personalize_iam_eval::{Decision, Policies, Request, Semantics};

use crate::random;
use crate::vocabulary::{Called, Case, HOME, REGION, complete};

/// What `simulate` says.
pub(crate) fn simulated(policies: &Policies, request: &Request) -> Decision {
    policies.compile().answer(&request.clone().prepare()).decision
}

/// A case as text, for messages.
pub(crate) fn show(case: &Case) -> String {
    random::show(&case.policies, &case.request, Semantics::default())
}

/// `explain` says of a request what `simulate` says, in words and in data.
pub(crate) fn explain_agrees(case: &Case) -> Result<Decision, String> {
    let compiled = case.policies.compile();
    let prepared = case.request.clone().prepare();
    let answer = compiled.answer(&prepared);
    let told = |what: &str| format!("simulate: {:?}, {what}\n{}", answer.decision, show(case));
    if compiled.decide(&prepared).as_str() != answer.decision.as_str() {
        return Err(told(&format!("in haste: {:?}", compiled.decide(&prepared))));
    }
    let depends = answer.decision == Decision::Depends;
    if answer.residual.is_some() != depends || answer.unknown.is_empty() == depends {
        return Err(told(&format!("what it depends on: {:?}, {:?}", answer.residual, answer.unknown)));
    }
    let explanation = compiled.explain(&prepared);
    if explanation.evaluation.decision != answer.decision || explanation.evaluation.assumed != answer.assumed {
        return Err(told(&format!("explain: {:?}", explanation.evaluation.decision)));
    }
    let word = match answer.decision {
        Decision::Allowed => "ALLOWED: ",
        Decision::Depends => "DEPENDS: ",
        Decision::ImplicitDeny(_) | Decision::ExplicitDeny(_) => "DENIED: ",
    };
    let text = explanation.to_string();
    if !text.starts_with(word) {
        return Err(told(&format!("explain: {}", text.lines().next().unwrap_or_default())));
    }
    Ok(answer.decision)
}

/// What is not known of a request is decided as it is decided however it turns out. How many ways were tried that come out
/// otherwise than another, of a decision that depends.
pub(crate) fn completions_agree(case: &Case) -> Result<bool, String> {
    let decision = simulated(&case.policies, &case.request);
    let compiled = case.policies.compile();
    let mut seen: Vec<&str> = Vec::new();
    for way in 0..8 {
        let request = random::picked(way, |choices| complete(choices, &case.request, &case.policies));
        let turned_out = compiled.decide(&request.clone().prepare());
        let agrees = match (decision, turned_out) {
            (Decision::Depends, _) | (_, Decision::Depends) => true,
            (Decision::Allowed, turned_out) => turned_out == Decision::Allowed,
            (Decision::ExplicitDeny(_), turned_out) => matches!(turned_out, Decision::ExplicitDeny(_)),
            (Decision::ImplicitDeny(_), turned_out) => turned_out != Decision::Allowed,
        };
        if !agrees {
            return Err(format!("{decision:?}, and {turned_out:?} if the request is {request:?}\n{}", show(case)));
        }
        if !seen.contains(&turned_out.as_str()) {
            seen.push(turned_out.as_str());
        }
    }
    Ok(decision == Decision::Depends && seen.contains(&"allowed") && seen.len() > 1)
}

/// An action without resource types is decided alike whatever resource the request names. Whether it is one.
pub(crate) fn resource_makes_no_difference(case: &Case) -> Result<bool, String> {
    if catalog::action(&case.request.action).is_none_or(|action| !has_no_resource_types(action)) {
        return Ok(false);
    }
    let decision = simulated(&case.policies, &case.request);
    for other in ["*", "arn:aws:s3:::*", "arn:aws:s3:::ads", "arn:aws:iam::111122223333:user/ana"] {
        let request = Request { resource: other.to_owned(), ..case.request.clone() };
        let on_other = simulated(&case.policies, &request);
        if on_other != decision {
            return Err(format!("{decision:?}, and {on_other:?} on {other}\n{}", show(case)));
        }
    }
    Ok(true)
}

/// Whether the catalog lists no resource for an action, nor knows that its API takes one.
fn has_no_resource_types(action: &catalog::Action) -> bool {
    action.resources.is_empty() && action.gaps.is_empty()
}

/// The call, and the policies that are given to `can` for it; `None` if a policy that it asks for is not there.
pub(crate) fn call_of(case: &Case, called: &Called) -> Option<(Call, CallPolicies)> {
    let scope = Scope::aws(REGION, HOME);
    let request = &case.request;
    let mut call = Call::new(called.operation, request.principal.clone(), scope);
    if let Some((name, value)) = &called.input {
        call = call.with_input(name, value).ok()?;
    }
    let kept = |key: &str| !key.starts_with("aws:ResourceTag/") && key != "aws:RequestedRegion";
    call.context = request.context.iter().filter(|(key, _)| kept(key)).cloned().collect();
    call.unknown = request.unknown.iter().filter(|key| kept(key)).cloned().collect();
    let mut policies = CallPolicies { caller: case.policies.clone(), ..CallPolicies::default() };
    let own = &case.policies.resource;
    let arn = Fields::split(&request.resource);
    match arn.map(|arn| arn.service) {
        // Only buckets and their objects have a policy that `can` takes.
        Some("s3") if arn.is_some_and(|arn| !arn.region.is_empty() || !arn.account.is_empty()) => return None,
        Some("s3") => {
            let bucket = arn.and_then(|arn| arn.resource.split('/').next())?.to_owned();
            call.bucket_owners = request.resource_account.iter().map(|owner| (bucket.clone(), owner.clone())).collect();
            policies.buckets = vec![(bucket, own.clone())];
        }
        Some("kms") if request.resource.contains(":key/") => {
            policies.keys = vec![(request.resource.clone(), own.clone()?)];
        }
        Some("iam") if request.action.starts_with("sts:") => policies.role_trust = Some(own.clone()?),
        _ => {}
    }
    Some((call, policies))
}

/// The request that `simulate` is asked for the call: with the Region that the call goes to, and with the tags of the
/// resource unknown, as no call says them.
pub(crate) fn request_of_call(case: &Case) -> Request {
    let mut request = case.request.clone();
    request.context.retain(|(key, _)| !key.starts_with("aws:ResourceTag/") && key != "aws:RequestedRegion");
    request.unknown.retain(|key| !key.starts_with("aws:ResourceTag/"));
    let without_region = Fields::split(&request.resource).is_none_or(|arn| arn.region.is_empty());
    if without_region && !request.action.starts_with("iam:") {
        request = request.with("aws:RequestedRegion", REGION);
    }
    let types = catalog::action(&request.action).map_or(&[][..], |action| action.resources);
    let mut types = types.iter().map(|one| one.resource_type);
    let own = types.find(|of| crate::vocabulary::is_of(&request.resource, of));
    if own.is_some_and(|of| of.condition_keys.iter().any(|key| key.name == "aws:ResourceTag/${TagKey}")) {
        request = request.unknown("aws:ResourceTag/*");
    }
    request
}

/// `can` says of a call that amounts to one request what `simulate` says of the request. Whether there is such a call.
pub(crate) fn can_agrees(case: &Case) -> Result<bool, String> {
    let Some(called) = &case.call else { return Ok(false) };
    let Some((call, policies)) = call_of(case, called) else { return Ok(false) };
    let request = request_of_call(case);
    let decision = simulated(&case.policies, &request);
    let answer = evaluate_call(&call, &policies);
    let expected = match decision {
        Decision::Allowed => Verdict::Allowed,
        Decision::Depends => Verdict::Undecided,
        Decision::ImplicitDeny(_) | Decision::ExplicitDeny(_) => Verdict::Denied,
    };
    // What the action may need in addition leaves open a call that it would allow by itself.
    let own = answer.checks.iter().filter(|one| one.check.request.action == request.action).map(|one| one.verdict);
    let own = own.max().unwrap_or(answer.verdict);
    let others = answer.checks.len() > 1 && answer.verdict == Verdict::Undecided;
    if answer.verdict != expected && !(others && own == expected && expected == Verdict::Allowed) {
        let checks = answer
            .checks
            .iter()
            .map(|one| format!("{:?} {} {:?}", one.verdict, one.check.request.resource, one.check.need));
        let checks = checks.collect::<Vec<_>>().join("; ");
        let shown = show(&Case { request, ..case.clone() });
        return Err(format!(
            "simulate: {decision:?}, can {}: {:?} by {checks}\n{shown}",
            called.operation, answer.verdict
        ));
    }
    Ok(true)
}
