//! What holds for all requests at once, under the policies of IAM: comparison, proofs, smaller policies, tables of who
//! can do what. Every difference comes with a request that the evaluator has decided; what cannot be settled is
//! reported as undecided, with the reason.
//!
//! | question | function |
//! | --- | --- |
//! | what can be done now that could not be done before? | [`compare`], [`compare_policies`] |
//! | does this always hold? | [`prove`] with a [`Claim`], [`read_claim`], [`ready_made`] |
//! | does anything pass these layers? | [`vacuous_layers`] |
//! | what of this policy counts? | [`minimize`]; [`minimize_today`] with wildcards; [`split`] where it is too long |
//! | what do its wildcards mean today? | [`expand`], [`expand_policy`], and back [`collapse_policy`] |
//! | who can do it, and when? | [`who_can`], [`matrix`] |
//!
//! ```
//! use personalize_iam_analysis::{Options, compare_policies};
//! use personalize_iam_eval::Layer;
//! use personalize_iam_model::policy::read;
//!
//! let old = read(
//!     r#"{"Version": "2012-10-17", "Statement": {
//!         "Effect": "Allow",
//!         "Action": "personalize:DeleteCampaign",
//!         "Resource": "arn:aws:personalize:*:*:campaign/*",
//!         "Condition": {"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}
//!     }}"#,
//! )?;
//! let mut new = old.clone();
//! new.statements[0].condition.clear();
//! let comparison = compare_policies(&old, &new, Layer::Identity, &Options::default());
//! assert_eq!(comparison.verdict.as_str(), "wider");
//! assert_eq!(
//!     comparison.gained[0].description,
//!     "personalize:DeleteCampaign on campaign/* when aws:SourceIp is outside 10.0.0.0/8 or absent",
//! );
//! # Ok::<(), personalize_iam_model::policy::ReadError>(())
//! ```
//!
//! # Which requests
//!
//! - **Actions**: a service prefix and a name, known to the catalog or not.
//! - **Resources**: any text but the empty one, and for an action without resource types the only one that AWS asks
//!   about. What AWS owns by its ARN is everybody's, whatever account is said to own it.
//! - **Context**: each condition key is absent, has one value, or a list of them, whatever its type in the catalog;
//!   in one spelling. A key that AWS includes in every request is there with one value: `aws:SecureTransport` and
//!   `aws:ViaAWSService` are true or false, times are times. `aws:RequestedRegion` and `aws:ResourceAccount` are what
//!   the resource's ARN says, where it does, also for actions of IAM, whose own resources have no Region. (A key that
//!   some policy compares without regard to case, or uses in a variable, is taken as independent of the resource.)
//!   Keys that follow from each other fit together: `aws:TagKeys` lists the tags of the request and
//!   `kms:EncryptionContextKeys` the pairs of the encryption context, a request with `aws:CalledVia` comes through a
//!   service, `kms:CallerAccount` is the caller's account, and `s3:ResourceAccount` is
//!   `aws:ResourceAccount`.
//! - **Callers**: those that [`Options::callers`] gives. Otherwise, where no policy and no grant names principals,
//!   one who stands for anyone with identity-based policies; where they do, each of those, and some that stand for
//!   users and roles of each account, for other accounts, for services and for callers without credentials. Where
//!   policies ask for keys about the caller, also for root users and federated users, and for all accounts.
//! - **Keys about the caller** follow from the caller, for all callers: `aws:PrincipalArn`, `aws:PrincipalAccount`,
//!   `aws:PrincipalType`, `aws:username`, `aws:userid`, `aws:PrincipalIsAWSService`, `aws:PrincipalServiceName` and
//!   `aws:PrincipalServiceNamesList`. Paths of users and roles have neither colons nor wildcards. Policies of an
//!   organization are about no service-linked role, so that where there are any, none is looked at. A federated user
//!   can do nothing without a session policy: where none is given, and other callers do not show a difference, it is
//!   undecided.
//! - **Resources' policies**: where none is given, one is assumed that leaves the decision to the caller's account,
//!   so that calls across accounts, on keys and to roles are not denied for the lack of it.
//!
//! What may then be allowed means what [`decide`](personalize_iam_eval::CompiledPolicies::decide) calls
//! [`Allowed`](personalize_iam_eval::Decision::Allowed); by which kind of denial something is denied makes no difference.

mod language;
mod example_values;
mod actions;
mod caller;
mod typed_texts;
mod key;
mod callers;
mod caller_keys;
mod sat;
mod space;
mod question;
mod shapes;
mod meaning;
mod search;
mod describe;
mod compare;
mod zone;
mod counterexample;
mod claim;
mod matrix;
mod minimize;
mod expand;
mod minimize_by_catalog;
mod json;

pub use claim::{
    Claim, ClaimError, PrincipalPattern, Proof, Requests, Scope, Vacuity, Verification, only_in_regions, prove,
    read_claim, read_scoped_claim, ready_made, vacuous_layers,
};

#[cfg(test)]
#[path = "../tests/sampled/random.rs"]
#[allow(dead_code, reason = "what the tests of the whole crate use of it is more")]
mod random;

pub use compare::{Comparison, Options, Verdict, alone, beside_everything, compare, compare_policies, denies};
pub use counterexample::is_equivalent;
pub use describe::Region;
pub use expand::{Where, collapse_policy, expand, expand_policy};
pub use matrix::{Access, Cell, Holder, matrix, who_can};
pub use minimize::{LeftOut, Minimized, Over, Superfluous, minimize, split, superfluous};
pub use minimize_by_catalog::{Wildcards, minimize_today};
pub use question::{Budget, Limit};

/// The README's code, compiled and run by the documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
