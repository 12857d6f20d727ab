//! The rules: a module each, whose documentation is what `personalize-iam rule` prints.
//!
//! A rule is one file with its text beside it. To add one, write both and name the module in its family:
//!
//! - [`grammar`]: what IAM refuses to take, found by the reader of policies;
//! - [`policy`]: the document, its elements, its kind, its size, its style;
//! - [`access`]: actions and resources, and whether they fit each other;
//! - [`condition`]: operators, keys, values, variables;
//! - [`security`]: access that is wider than it seems.

use crate::document::{Document, Findings};
use crate::finding::Severity;

pub mod access;
pub mod condition;
pub mod grammar;
pub mod policy;
pub mod security;

/// A rule.
#[derive(Debug)]
#[non_exhaustive]
pub struct Rule {
    /// Its name in output and configuration, such as `action-unknown`.
    pub id: &'static str,
    /// How much its findings matter, unless the user says otherwise.
    pub severity: Severity,
    /// Whether it is on unless the user says otherwise: rules of style are not.
    pub on: bool,
    /// What it finds, why that matters, bad and good examples and AWS's page, as Markdown.
    pub text: &'static str,
    /// Rules that say nothing where this one has a finding.
    pub(crate) supersedes: &'static [&'static str],
    /// `None` for mistakes of the grammar, which the reader of policies finds.
    pub(crate) check: Option<Check>,
}

pub(crate) type Check = fn(&Document<'_>, &mut Findings<'_>);

impl Rule {
    pub(crate) const fn new(id: &'static str, severity: Severity, text: &'static str, check: Check) -> Rule {
        Rule { id, severity, on: true, text, supersedes: &[], check: Some(check) }
    }

    /// A mistake of the grammar, found by the reader of policies: the rule of the problem's code.
    pub(crate) const fn of_grammar(id: &'static str, text: &'static str) -> Rule {
        Rule { id, severity: Severity::Error, on: true, text, supersedes: &[], check: None }
    }

    /// Whether it is about the grammar: IAM refuses the policy.
    #[must_use]
    pub const fn is_of_grammar(&self) -> bool {
        self.check.is_none()
    }

    /// The rule, off unless it is asked for.
    pub(crate) const fn off(self) -> Rule {
        Rule { on: false, ..self }
    }

    /// The rule, of which a finding makes those of the other rules at the same place needless.
    pub(crate) const fn over(self, rules: &'static [&'static str]) -> Rule {
        Rule { supersedes: rules, ..self }
    }
}

/// All rules, by family.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [grammar::FAMILY, policy::FAMILY, access::FAMILY, condition::FAMILY, security::FAMILY]
        .into_iter()
        .flatten()
        .copied()
}

/// The rule of this name.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}
