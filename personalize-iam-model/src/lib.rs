//! Vocabulary and documents of IAM for Amazon Personalize: typed actions, resource types, ARNs, condition keys and
//! policies. It decides nothing; that is for `personalize-iam-eval`.

#[rustfmt::skip]
#[allow(clippy::indexing_slicing, reason = "tables are indexed by the variants that number their rows")]
mod generated;

pub mod access_level;
pub mod action;
pub mod arn;
pub mod catalog;
pub mod condition;
pub mod glob;
pub mod policy;
pub mod scope;
pub mod statement;
pub mod suggest;
pub mod text;

pub use access_level::{AccessLevel, AccessLevels};
pub use action::{KnownAction, KnownResourceType};
pub use arn::{Arn, ArnPattern};
pub use generated::{aws, cloudwatch, iam, kms, logs, personalize, s3, sts};
pub use policy::{Effect, Policy, Statement};
pub use scope::{AccountId, Partition, Region, Scope, ScopeError, ScopePattern};
pub use text::{Text, Variable};
