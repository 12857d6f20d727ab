//! Policies compiled to be asked many times, and how the statements are found that can match a request.
//!
//! In: [`Policies`](crate::policies::layers::Policies). Out: [`CompiledPolicies`](compile::CompiledPolicies), in which each
//! layer has its statements and an [`index`] over them.
//! Knows: `base`, `request`, `policies`, `matching`. How layers are combined is not known here.

pub(crate) mod statement;
pub(crate) mod condition_table;
pub(crate) mod index;
pub(crate) mod compile_statement;
pub(crate) mod pool;
pub(crate) mod compile;
