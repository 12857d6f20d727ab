//! iam-rs, which reads IAM's own policies.
//!
//! Its limit of 1,000 statements is raised. It asks for the ARN of a resource where IAM has `*`; those requests ask for
//! one that no pattern of the workload but `*` matches. Truth values of the context are given as such.

use iam_rs::{
    Arn, Context, ContextValue, Decision, EvaluationOptions, IAMPolicy, IAMRequest, PolicyEvaluator, Principal,
    PrincipalId,
};

use super::{Engine, Failure};
use crate::case::{Outcome, Policy, Request};

/// The policies, as iam-rs holds them.
pub struct IamRs(PolicyEvaluator);

impl Engine for IamRs {
    type Source = Vec<String>;
    type Request = IAMRequest;
    const NAME: &'static str = "iam-rs";

    fn translate(policies: &[Policy]) -> Vec<String> {
        policies.iter().map(Policy::json).collect()
    }

    fn load(source: &Vec<String>) -> Result<IamRs, Failure> {
        let policies: Vec<IAMPolicy> =
            source.iter().map(|text| serde_json::from_str(text)).collect::<Result<_, _>>()?;
        let options = EvaluationOptions { max_statements: usize::MAX, ..EvaluationOptions::default() };
        Ok(IamRs(PolicyEvaluator::with_policies(policies).with_options(options)))
    }

    fn request(request: &Request) -> Result<IAMRequest, Failure> {
        let resource = if request.resource == "*" { "arn:aws:personalize:::*" } else { &request.resource };
        let mut context = Context::new();
        for (key, value) in &request.context {
            let value = match value.as_str() {
                "true" => ContextValue::Boolean(true),
                "false" => ContextValue::Boolean(false),
                text => ContextValue::String(text.to_owned()),
            };
            context.insert((*key).to_owned(), value);
        }
        Ok(IAMRequest::new_with_context(
            Principal::Aws(PrincipalId::String(request.principal.clone())),
            request.action.as_str(),
            Arn::parse(resource)?,
            context,
        ))
    }

    fn decide(&mut self, request: &IAMRequest) -> Outcome {
        match self.0.evaluate(request).map(|result| result.decision) {
            Ok(Decision::Allow) => Outcome::Allowed,
            Ok(Decision::Deny) => Outcome::ExplicitDeny,
            Ok(Decision::NotApplicable) => Outcome::ImplicitDeny,
            Err(_) => Outcome::Failed,
        }
    }
}
