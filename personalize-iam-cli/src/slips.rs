//! How commands tell what of a request cannot be meant: a resource, a key or a value that no request has.

use personalize_iam_eval::{Prepared, Request};
use personalize_iam_lint::{Part, Slip};

/// The slips of a request with what they are called by `name`. The evaluator already reports a resource that is no ARN.
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
