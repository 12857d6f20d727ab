//! What is attached: the documents of every layer, as plain data.
//!
//! In: the model's policies, and grants on KMS keys. Out: [`Policies`](layers::Policies); of a grant the statements that say
//! the same.
//! Knows: `base` and `request`, of which it takes how a principal is written. Nothing is compiled or decided here.

pub(crate) mod grant;
pub(crate) mod layers;
