//! Facts about a document that several rules share, by subject.
//!
//! In: a [`Document`](crate::document::Document), with what the catalog knows of it. Out: what it says of actions and
//! resources ([`access`]), of conditions ([`condition`]), of whom it allows ([`security`]), of its form ([`policy`]),
//! and what is proved of it ([`proofs`]).
//! Knows: documents, findings and edits. No rule.

pub(crate) mod policy;
pub(crate) mod access;
pub(crate) mod security;
pub(crate) mod condition;
pub(crate) mod proofs;
