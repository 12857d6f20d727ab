//! What knows nothing of requests and policies: logic, readings, places in arrays, tries, words.
//!
//! In: texts and numbers. Out: truth values ([`truth`]), the readings of contested rules ([`semantics`]), the names of the
//! layers ([`layer`]), hashes, tries, counts of work, texts of the user as messages show them.
//! Knows: no other folder.

pub(crate) mod hash;
pub(crate) mod span;
pub(crate) mod work;
pub(crate) mod truth;
pub(crate) mod semantics;
pub(crate) mod layer;
pub(crate) mod trie;
pub(crate) mod value;
pub(crate) mod operations;
pub(crate) mod words;
