//! The IAM of Amazon Personalize in types: actions, resource types, ARNs, condition keys and policy documents.
//!
//! This crate has the vocabulary and the documents. To decide requests, use `personalize-iam-eval`.
//!
//! # Build a policy
//!
//! Each action and each resource type of the catalog is its own type, in the module of its service. A statement
//! has an effect and actions, then resources, then conditions. The compiler rejects what AWS's catalog does not have,
//! with advice.
//!
//! ```
//! use personalize_iam_model::personalize::{Campaign, CreateCampaign, DescribeCampaign, GetRecommendations, Solution};
//! use personalize_iam_model::{Policy, Scope, Statement, action_pattern, aws, cidr, policy};
//!
//! const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
//!
//! let serving = Policy::new((
//!     Statement::allow((GetRecommendations, DescribeCampaign))
//!         .on(Campaign::arn_like(HOME, "movies-*"))
//!         .when(aws::SOURCE_IP.within(cidr!("10.0.0.0/8")))
//!         .sid("Recommend"),
//!     Statement::allow(CreateCampaign)
//!         .on((Campaign::arn_like(HOME, "movies-*"), Solution::arn(&HOME, "movies"))),
//!     Statement::allow(action_pattern!("personalize:List*")).anywhere(),
//! ));
//! assert_eq!(serving.check(), Ok(()));
//! assert!(policy::to_json(&serving).starts_with(r#"{"Version":"2012-10-17","#));
//! ```
//!
//! | for | write |
//! | --- | --- |
//! | `Effect`, `Action`, `NotAction` | [`Statement::allow`], [`Statement::deny`], [`Statement::allow_not_action`], [`Statement::deny_not_action`] |
//! | `Resource`, `NotResource` | [`on`](statement::TypedStatement::on), [`anywhere`](statement::TypedStatement::anywhere), [`not_on`](statement::TypedStatement::not_on) |
//! | `Principal`, `NotPrincipal` | [`principal`](statement::TypedStatement::principal), [`not_principal`](statement::TypedStatement::not_principal) with a [`Principal`](statement::Principal) |
//! | `Condition` | [`when`](statement::TypedStatement::when) with a key of [`aws`] or of the service's module, such as [`iam::PASSED_TO_SERVICE`] |
//! | one resource, and many | `Campaign::arn(&HOME, "movies")`, `Campaign::arn_like(HOME, "movies-*")` |
//! | a name that is checked by the compiler | [`exact_name!`] |
//! | a policy variable | [`Key::variable`](condition::Key::variable): `aws::USERNAME.variable()` |
//! | all actions of a kind | [`action_pattern!`], `personalize::Action::at(AccessLevels::READ_ONLY)`, [`KnownResourceType::actions_at`] |
//! | what the catalog does not have | [`action::OtherAction`], [`Key::other`](condition::Key::other), [`on_unlisted`](statement::TypedStatement::on_unlisted) |
//!
//! The crate `personalize-iam-documents` has the policies of the service's guide, built like this.
//!
//! # Read and write
//!
//! [`policy::read`] accepts what IAM accepts and rejects what IAM rejects, with line and column;
//! [`policy::read_leniently`] continues after a mistake and keeps the position of every element. [`policy::to_json`]
//! writes one canonical form. [`Policy::check`] does the types' checks for a policy that came as text.
//!
//! # Query the catalog
//!
//! [`catalog`] has every action, resource type, condition key and API operation of the services that have types as data,
//! and with the feature `catalog-all` of every service of AWS.

// In reading order: each module uses those before it.

// Texts, and where things are.
pub mod glob;
pub mod hole;
pub mod suggest;
pub mod regions;
pub mod scope;
pub mod text;

// The document, as plain data, and how it is read and written.
pub mod policy;

// What types know: the rows of the catalog, ARNs, conditions, actions.
pub mod access_level;
mod names;
mod tables;
mod known;
pub mod arn;
pub mod condition;
pub mod action;

#[rustfmt::skip]
#[allow(clippy::indexing_slicing, reason = "tables are indexed by the variants that number their rows")]
mod generated;
#[cfg(feature = "catalog-all")]
mod table;

// Questions about the catalog, and what it does not have.
pub mod catalog;
pub mod prefixes;
mod action_pattern;
mod other;

// Statements and whole policies, checked.
pub mod name;
pub mod check;
pub mod statement;

pub use access_level::{AccessLevel, AccessLevels};
pub use arn::{Arn, ArnPattern};
pub use generated::typed::*;
pub use known::{KnownAction, KnownResourceType};
pub use policy::{Effect, Policy, Statement};
pub use scope::{AccountId, Partition, Region, Scope, ScopeError, ScopePattern};
pub use text::{Text, Variable};

/// The README's code, compiled and run by the documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
