//! The decision in words: the explanation layer by layer, the smallest changes, text and JSON, and AWS's own denials.
//!
//! In: an evaluation, with the policies and the request; or the text of a denial. Out: an
//! [`Explanation`](explanation::Explanation) with its changes, or an [`AccessDenied`](denial::access_denied::AccessDenied).
//! Knows: all folders before it. Nothing is decided here: changes are tried by asking for a decision.

pub(crate) mod path;
pub(crate) mod words;
pub(crate) mod denial;
pub(crate) mod writable;
pub(crate) mod opening;
pub(crate) mod advice;
pub(crate) mod explanation;
pub(crate) mod text;
pub(crate) mod json;
