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

mod account;
mod advice;
mod answer;
mod compile;
mod condition;
mod coverage;
mod decide;
mod denied;
mod explain;
mod explanation;
mod filled;
mod form;
mod grant;
mod index;
mod json;
mod known;
mod matching;
mod misfit;
mod opening;
pub mod operation;
mod packed;
mod path;
mod plain;
mod policies;
mod prepared;
mod principal;
mod request;
mod requested;
mod semantics;
mod span;
#[doc(hidden)]
pub mod symbolic;
mod text;
mod tied;
mod trie;
mod truth;
mod unknown;
mod vacuous;
#[doc(hidden)]
pub mod value;
mod work;
mod writable;

pub use advice::{Change, Opening, Step};
pub use answer::Answer;
pub use compile::CompiledPolicies;
pub use decide::{Asks, Decision, OpenQuestion, Residual, StatementRef};
pub use denied::{AccessDenied, AccessDeniedError, Claim};
pub use explain::{Evaluation, Outcome, StatementOutcome};
pub use explanation::{Explanation, LayerOutcome, Nearest, PolicyNames, Reading, Verdict};
pub use grant::{Grant, GrantConstraints, GrantOperation, UnknownGrantOperation};
pub use misfit::{Misfit, Unfit};
pub use personalize_iam_model as model;
pub use personalize_iam_model::action::ActionName;
pub use policies::{Layer, Policies};
pub use prepared::Prepared;
pub use principal::{Principal, PrincipalError};
pub use request::{ContextValue, Exemptions, Request};
pub use semantics::{ContestedRule, Semantics, UnknownRule};
pub use text::Tone;
pub use unknown::{Unknown, assumption};
pub use vacuous::{Vacuous, vacuous};
#[doc(hidden)]
pub use work::Work;

impl Request {
    /// The request made ready for being decided, with the keys that follow from it.
    #[must_use]
    pub fn prepare(self) -> Prepared {
        Prepared::new(self)
    }
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
