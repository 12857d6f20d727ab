//! What is asked: the request context, and all that follows from it.
//!
//! In: a [`Request`](context::Request) as a caller gives it. Out: a [`Prepared`](prepared::Prepared) request with the keys
//! that follow from it, the account that owns the resource, and the [`Situation`](situation::Situation) that says which
//! layers count, laid out for reading.
//! Knows: `base`. No policy is read here.

pub(crate) mod principal;
pub(crate) mod context;
mod action_table;
pub(crate) mod action_number;
pub(crate) mod account;
pub(crate) mod situation;
pub(crate) mod only_resource;
pub(crate) mod layout;
pub(crate) mod derived_keys;
pub(crate) mod linked_keys;
pub(crate) mod prepared;
