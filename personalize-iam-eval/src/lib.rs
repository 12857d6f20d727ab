//! Decides and explains requests under the policies of IAM.
//!
//! [`Policies`] holds the documents of every layer and is compiled once; a [`Request`] is prepared once and decided
//! under as many policies as wanted. Deciding is total and pure: no IO, no clock, no error.
//!
//! ```
//! use personalize_iam_eval::{Decision, Layer, Policies, Request};
//! use personalize_iam_model::policy::read;
//!
//! let identity = read(r#"{
//!     "Version": "2012-10-17",
//!     "Statement": {
//!         "Effect": "Allow",
//!         "Action": "personalize:*",
//!         "Resource": "*",
//!         "Condition": {"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}
//!     }
//! }"#)?;
//! let policies = Policies { identity: vec![identity], ..Policies::default() }.compile();
//!
//! let request = Request::new("arn:aws:iam::111122223333:user/ana".parse()?, "personalize:ListCampaigns", "*");
//! let at_home = request.clone().with("aws:SourceIp", "10.1.2.3").prepare();
//! assert_eq!(policies.decide(&at_home), Decision::Allowed);
//! let somewhere = request.clone().with("aws:SourceIp", "203.0.113.7").prepare();
//! assert_eq!(policies.decide(&somewhere), Decision::ImplicitDeny(Layer::Identity));
//! let who_knows = request.unknown("aws:SourceIp").prepare();
//! assert_eq!(policies.decide(&who_knows), Decision::Depends);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The same in types, where nothing is parsed and no action can be misspelt:
//!
//! ```
//! use personalize_iam_eval::{Decision, Policies, Request};
//! use personalize_iam_model::iam::User;
//! use personalize_iam_model::personalize::{Campaign, GetRecommendations};
//! use personalize_iam_model::{Policy, Scope, Statement};
//!
//! const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
//!
//! let serving = Policy::new(Statement::allow(GetRecommendations).on(Campaign::arn_like(HOME, "movies-*")));
//! let policies = Policies { identity: vec![serving], ..Policies::default() }.compile();
//!
//! let ana = User::arn(&HOME, "ana");
//! let request = Request::new(ana.into(), GetRecommendations, Campaign::arn(&HOME, "movies-uk")).prepare();
//! assert_eq!(policies.decide(&request), Decision::Allowed);
//! ```

// In the order in which a request goes through them; each folder uses those before it.

// What knows nothing of requests and policies: truth values, readings, layers by name, tries, the grammar of values.
mod base;
// What is asked, and all that follows from it.
mod request;
// What is attached, as documents.
mod policies;
// Whether one pattern, condition or principal covers the request.
mod matching;
// Statements compiled, and an index over them.
mod compiled;
// What the layers say together.
mod decision;
// The decision in words, what would change it, and denials in AWS's words.
mod explain;
// Every check of a whole API operation.
pub mod operation;

pub use base::layer::Layer;
pub use base::semantics::{ContestedRule, Semantics, UnknownRule};
#[doc(hidden)]
pub use base::work::Work;
pub use compiled::compile::CompiledPolicies;
pub use decision::answer::Answer;
pub use decision::evaluation::{Evaluation, Outcome, StatementOutcome};
pub use decision::misfit::{Misfit, Unfit};
#[doc(hidden)]
pub use decision::symbolic;
pub use decision::unknown::{Unknown, assumption};
pub use decision::vacuous::{Vacuous, vacuous};
pub use decision::verdict::{Asks, Decision, OpenQuestion, Residual, StatementRef};
pub use explain::advice::{Change, Opening, Step};
pub use explain::denial::access_denied::{AccessDenied, AccessDeniedError, Claim};
pub use explain::denial::details::{
    AuthorizationDetails, DetailedCheck, DetailedEvaluation, DetailedPolicy, DetailsError, MatchedPolicy,
    MatchedStatement,
};
pub use explain::explanation::{Explanation, LayerOutcome, Nearest, Reading, Verdict};
pub use explain::text::Tone;
pub use explain::words::PolicyNames;
pub use personalize_iam_model as model;
pub use personalize_iam_model::action::ActionName;
pub use policies::grant::{Grant, GrantConstraints, GrantOperation, UnknownGrantOperation};
pub use policies::layers::Policies;
pub use request::context::{ContextValue, ContextValueRef, Exemptions, Request, RequestRef};
pub use request::prepared::Prepared;
pub use request::principal::{Principal, PrincipalError};

/// The grammar of values and of policy variables, for the linter and the analysis.
#[doc(hidden)]
pub mod value {
    pub use crate::base::value::*;
    pub use crate::matching::variable::{VariableText, variable_at};
}

/// Decides a request under these policies and tells why.
#[must_use]
pub fn evaluate(policies: &Policies, request: &Request) -> Evaluation {
    policies.compile().evaluate(&request.clone().prepare())
}

/// The README's code, compiled and run by the documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
