//! The rules: a module each, whose documentation is what `personalize-iam rule` prints.
//!
//! A rule is one file with its text beside it. To add one, write both and name the module in its family:
//!
//! - [`grammar`]: what IAM refuses to take, found by the reader of policies;
//! - [`policy`]: the document, its elements, its kind, its size, its style;
//! - [`access`]: actions and resources, and whether they fit each other;
//! - [`condition`]: operators, keys, values, variables;
//! - [`security`]: access that is wider than it seems;
//! - [`exact`]: what is proved to have no effect, where the others see nothing.

use crate::document::{Document, Findings};
use crate::finding::Severity;

pub mod access;
pub mod condition;
pub mod exact;
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
    /// Whether it rests on proofs over all requests, which take their time: on where [`Options::exact`](crate::Options)
    /// asks for them. It says nothing where any other rule has a finding.
    pub exact: bool,
    /// `None` for mistakes of the grammar, which the reader of policies finds.
    pub(crate) check: Option<Check>,
}

pub(crate) type Check = fn(&Document<'_>, &mut Findings<'_>);

impl Rule {
    pub(crate) const fn new(id: &'static str, severity: Severity, text: &'static str, check: Check) -> Rule {
        Rule { id, severity, on: true, text, supersedes: &[], exact: false, check: Some(check) }
    }

    /// A mistake of the grammar, found by the reader of policies: the rule of the problem's code.
    pub(crate) const fn of_grammar(id: &'static str, text: &'static str) -> Rule {
        Rule { id, severity: Severity::Error, on: true, text, supersedes: &[], exact: false, check: None }
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

    /// The rule as one that rests on proofs: off unless these are asked for, and without a finding where another rule has one.
    pub(crate) const fn exact(self) -> Rule {
        Rule { exact: true, ..self.off() }
    }

    /// The rule, of which a finding makes those of the other rules at the same place needless.
    pub(crate) const fn over(self, rules: &'static [&'static str]) -> Rule {
        Rule { supersedes: rules, ..self }
    }
}

/// All rules, by family; those that rest on proofs last.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [grammar::FAMILY, policy::FAMILY, access::FAMILY, condition::FAMILY, security::FAMILY, exact::FAMILY]
        .into_iter()
        .flatten()
        .copied()
}

/// The rule of this name.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}
