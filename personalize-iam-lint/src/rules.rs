//! The rules: a module each, whose documentation is what `personalize-iam rule` prints.
//!
//! A rule is one file with its text beside it. To add one, write both and name the module in its family:
//!
//! - [`grammar`]: what IAM refuses to take, found by the reader of policies;
//! - [`policy`]: the document, its elements, its kind, its size, its style;
//! - [`access`]: actions and resources, and whether they fit each other;
//! - [`condition`]: operators, keys, values, variables;
//! - [`security`]: access that is wider than it seems;
//! - [`template`]: how a template writes a policy, found by the reader of templates;
//! - [`exact`]: what is proved to have no effect, where the others see nothing.

pub use crate::finding::Rule;

pub mod access;
pub mod security;
pub mod condition;
pub mod exact;
pub mod grammar;
pub mod policy;
pub mod template;

/// All rules, by family; those that rest on proofs last.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [
        grammar::FAMILY,
        policy::FAMILY,
        access::FAMILY,
        condition::FAMILY,
        security::FAMILY,
        template::FAMILY,
        exact::FAMILY,
    ]
    .into_iter()
    .flatten()
    .copied()
}

/// The rule of this name.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}
