//! Inputs that do not fit a request: refused where AWS has no such request, told where they have no effect.

use personalize_iam_eval::{Layer, Misfit, Policies, Principal, Request, Unfit};

use crate::arguments::{named, option_of};
use crate::failure::InputError;

/// The option that gives an input.
pub(crate) fn option(input: Unfit) -> &'static str {
    match input {
        Unfit::Policies(Layer::Grant) => "--grants",
        Unfit::Policies(layer) => option_of(layer),
        Unfit::Context => "--context",
        _ => "--exempt",
    }
}

/// The place of an input in a scenario.
pub(crate) fn pointer(input: Unfit) -> String {
    match input {
        Unfit::Policies(Layer::Grant) => "/policies/grants".to_owned(),
        Unfit::Policies(layer) => format!("/policies/{layer}"),
        Unfit::Context => "/request/context".to_owned(),
        Unfit::AwsManagedKey => "/request/exemptions/awsManagedKey".to_owned(),
        _ => "/request/exemptions/serviceLinkedRole".to_owned(),
    }
}

/// Refuses what options give for a request that AWS cannot have.
pub(crate) fn refuse(policies: &Policies, request: &Request) -> Result<(), InputError> {
    match policies.misfits(request).into_iter().find(|misfit| misfit.is_impossible) {
        Some(misfit) => Err(named(option(misfit.input), &misfit)),
        None => Ok(()),
    }
}

/// Of the policies and exemptions that a caller has by itself, whatever it asks for: what does not fit.
pub(crate) fn of_caller(policies: &Policies, request: &Request) -> Option<Misfit> {
    let by_itself = |misfit: &Misfit| {
        matches!(
            misfit.input,
            Unfit::Policies(Layer::Identity | Layer::PermissionsBoundary | Layer::Session) | Unfit::ServiceLinkedRole
        )
    };
    policies.misfits(request).into_iter().find(by_itself)
}

/// Refuses policies that one of these callers cannot have, given by options.
pub(crate) fn refuse_for(principals: &[Principal], policies: &Policies) -> Result<(), InputError> {
    for principal in principals {
        let request = Request::new(principal.clone(), "sts:GetCallerIdentity", "*");
        if let Some(misfit) = of_caller(policies, &request).filter(|misfit| misfit.is_impossible) {
            return Err(named(option(misfit.input), &misfit));
        }
    }
    Ok(())
}
