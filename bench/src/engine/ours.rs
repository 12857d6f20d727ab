//! personalize-iam, asked with texts.

use personalize_iam_eval::{CompiledPolicies, Decision, Policies, Prepared};
use personalize_iam_model::policy;

use super::{Engine, Failure};
use crate::case::{Outcome, Policy, Request};

/// Our policies, compiled.
pub struct Ours(pub CompiledPolicies);

impl Engine for Ours {
    type Source = Vec<String>;
    type Request = Prepared;
    const NAME: &'static str = "personalize-iam";

    fn translate(policies: &[Policy]) -> Vec<String> {
        policies.iter().map(Policy::json).collect()
    }

    fn load(source: &Vec<String>) -> Result<Ours, Failure> {
        Ok(Ours(compiled(source)?.with_index()))
    }

    fn request(request: &Request) -> Result<Prepared, Failure> {
        let asked = personalize_iam_eval::Request::new(
            request.principal.parse()?,
            request.action.as_str(),
            request.resource.as_str(),
        );
        let with = request.context.iter().fold(asked, |asked, (key, value)| asked.with(*key, value.as_str()));
        Ok(with.prepare())
    }

    fn decide(&mut self, request: &Prepared) -> Outcome {
        match self.0.decide(request) {
            Decision::Allowed => Outcome::Allowed,
            Decision::ExplicitDeny(_) => Outcome::ExplicitDeny,
            Decision::ImplicitDeny(_) => Outcome::ImplicitDeny,
            Decision::Depends => Outcome::Failed,
        }
    }

    fn one_shot(source: &Vec<String>, request: &Request) -> Result<Outcome, Failure> {
        Ok(Ours(compiled(source)?).decide(&Ours::request(request)?))
    }
}

/// The policies, without the index that only further requests make use of.
fn compiled(source: &[String]) -> Result<CompiledPolicies, Failure> {
    let identity = source.iter().map(|text| policy::read(text)).collect::<Result<Vec<_>, _>>()?;
    Ok(Policies { identity, ..Policies::default() }.into_compiled())
}
