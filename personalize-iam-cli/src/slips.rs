//! How commands report what cannot be meant in a request or a call: a resource, a key or a value that no request has.

use personalize_iam_eval::operation::{Call, Who, checks};
use personalize_iam_eval::{Prepared, Request};
use personalize_iam_lint::{Part, Slip, key_slips, principal_slip, resource_slips, value_slips};
use personalize_iam_model::catalog;

/// The slips of a request with what they are called by `name`. The evaluator already reports a resource that is not an
/// ARN.
pub(crate) fn told<'s>(
    slips: &'s [Slip],
    request: &Prepared,
    name: impl Fn(&Part, &Request) -> String,
) -> Vec<(String, String)> {
    let untold = |slip: &&'s Slip| slip.part != Part::Resource || request.resource_warning().is_none();
    slips.iter().filter(untold).map(|slip| (slip.to_string(), name(&slip.part, request.request()))).collect()
}

/// The option that a part of a request is given by.
pub(crate) fn option(part: &Part, request: &Request) -> String {
    let option = match part {
        Part::Principal => "--principal",
        Part::Action => "--action",
        Part::Resource => "--resource",
        _ if is_unknown(part, request) => "--unknown",
        _ => "--context",
    };
    option.to_owned()
}

/// What of a call cannot be meant, with the option of `can` that gives it. A key is looked for in all requests that the
/// caller makes for the call, as each of them has it.
pub(crate) fn of_call(call: &Call) -> Vec<(Slip, &'static str)> {
    let checks = checks(call);
    let of_caller = || checks.iter().filter(|check| check.who == Who::Caller);
    let mut actions: Vec<&str> = Vec::new();
    for check in of_caller() {
        let action = check.request.action.as_str();
        if !actions.contains(&action) {
            actions.push(action);
        }
    }
    let mut slips: Vec<(Slip, &'static str)> = Vec::new();
    let mut add = |found: Vec<Slip>, option: &'static str| {
        for slip in found {
            if !slips.iter().any(|(known, _)| *known == slip) {
                slips.push((slip, option));
            }
        }
    };
    add(principal_slip(&call.principal).into_iter().collect(), "PRINCIPAL");
    for check in of_caller() {
        // What an input does not give has a name in braces.
        let resource = check.request.resource.as_str();
        if !resource.contains('{') {
            add(resource_slips(&[check.request.action.as_str()], resource), "--input");
        }
        let by_inputs = check.request.context.iter().filter(|given| !call.context.contains(given));
        for (key, value) in by_inputs {
            add(value_slips(key, catalog::condition_key(key), value), "--input");
        }
    }
    for (key, value) in &call.context {
        add(key_slips(&actions, key), "--context");
        add(value_slips(key, catalog::condition_key(key), value), "--context");
    }
    // `*` at the end stands for any.
    for key in call.unknown.iter().filter(|key| !key.ends_with('*')) {
        add(key_slips(&actions, key), "--unknown");
    }
    slips
}

/// The pointer to a part of a request in a scenario.
pub(crate) fn pointer(part: &Part, request: &Request) -> String {
    match part {
        Part::Principal => "/request/principal".to_owned(),
        Part::Action => "/request/action".to_owned(),
        Part::Resource => "/request/resource".to_owned(),
        _ if is_unknown(part, request) => "/request/unknown".to_owned(),
        Part::Context(key) => format!("/request/context/{}", key.replace('~', "~0").replace('/', "~1")),
        _ => "/request".to_owned(),
    }
}

fn is_unknown(part: &Part, request: &Request) -> bool {
    matches!(part, Part::Context(key) if !request.context.iter().any(|(given, _)| given == key))
}
