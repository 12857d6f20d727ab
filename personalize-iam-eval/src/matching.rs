//! What one element of a statement says: whether a pattern, a condition or a principal covers the request.
//!
//! In: an element's text, once, and a prepared request, many times. Out: true, false or unknown
//! ([`Tri`](crate::base::truth::Tri)).
//! Knows: `base` and `request`. No statement, layer or index.

pub(crate) mod wildcard;
pub(crate) mod variable;
pub(crate) mod pattern;
pub(crate) mod action_pattern;
pub(crate) mod form;
pub(crate) mod condition;
pub(crate) mod principals;
