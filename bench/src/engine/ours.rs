//! personalize-iam, asked with texts.

use personalize_iam_eval::{CompiledPolicies, ContextValueRef, Decision, Policies, Prepared, RequestRef};
use personalize_iam_model::policy;

use super::{Engine, Failure};
use crate::case::{Outcome, Policy, Request};

/// Our policies, compiled.
pub struct Ours(pub CompiledPolicies);

impl Engine for Ours {
    type Source = Vec<String>;
    type Request = Prepared<'static>;
    const NAME: &'static str = "personalize-iam";

    fn translate(policies: &[Policy]) -> Vec<String> {
        policies.iter().map(Policy::json).collect()
    }

    fn load(source: &Vec<String>) -> Result<Ours, Failure> {
        Ok(Ours(compiled(source)?.with_index()))
    }

    fn request(request: &Request) -> Result<Prepared<'static>, Failure> {
        let asked = personalize_iam_eval::Request::new(
            request.principal.parse()?,
            request.action.as_str(),
            request.resource.as_str(),
        );
        let with = request.context.iter().fold(asked, |asked, (key, value)| asked.with(*key, value.as_str()));
        Ok(with.prepare())
    }

    fn decide(&mut self, request: &Prepared<'static>) -> Outcome {
        outcome(self.0.decide(request))
    }

    fn from_text(&mut self, request: &Request) -> Outcome {
        decide_once(&self.0, request)
    }

    fn one_shot(source: &Vec<String>, request: &Request) -> Result<Outcome, Failure> {
        Ok(decide_once(&compiled(source)?, request))
    }
}

/// Decides a request whose texts stay where they are.
fn decide_once(policies: &CompiledPolicies, request: &Request) -> Outcome {
    /// More keys than requests of the workload have.
    const MOST: usize = 16;
    let Ok(principal) = request.principal.parse() else { return Outcome::Failed };
    let mut context = [("", ContextValueRef::One("")); MOST];
    for (slot, (key, value)) in context.iter_mut().zip(&request.context) {
        *slot = (key, value.as_str().into());
    }
    let Some(context) = context.get(..request.context.len()) else { return Outcome::Failed };
    let asked = RequestRef { context, ..RequestRef::new(&principal, &request.action, &request.resource) };
    outcome(policies.decide(&asked.prepare()))
}

fn outcome(decision: Decision) -> Outcome {
    match decision {
        Decision::Allowed => Outcome::Allowed,
        Decision::ExplicitDeny(_) => Outcome::ExplicitDeny,
        Decision::ImplicitDeny(_) => Outcome::ImplicitDeny,
        Decision::Depends => Outcome::Failed,
    }
}

/// The policies, without the index that only further requests make use of.
fn compiled(source: &[String]) -> Result<CompiledPolicies, Failure> {
    let identity = source.iter().map(|text| policy::read(text)).collect::<Result<Vec<_>, _>>()?;
    Ok(Policies { identity, ..Policies::default() }.into_compiled())
}
