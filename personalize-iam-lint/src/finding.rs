//! What a rule has found.

use std::fmt;

use personalize_iam_model::policy::Location;

use crate::edit::Fix;
use crate::rules::Rule;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Style, or something that could be shorter or clearer.
    Suggestion,
    /// Probably not what is meant.
    Warning,
    /// It gives more access than it seems to, or protects less.
    Security,
    /// AWS refuses it, or it can never work.
    Error,
}

impl Severity {
    /// All severities, the gravest first.
    pub const ALL: [Severity; 4] = [Severity::Error, Severity::Security, Severity::Warning, Severity::Suggestion];

    /// The name in output and configuration.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Security => "security",
            Severity::Warning => "warning",
            Severity::Suggestion => "suggestion",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A mistake, or something that may be one: what, where, and what to do.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Finding {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// What to do about it, where that is known.
    pub help: Option<String>,
    /// The element, as a JSON pointer into the document's canonical form; see
    /// [`Positions`](personalize_iam_model::policy::Positions).
    pub pointer: String,
    /// Where it stands in the text.
    pub location: Location,
    /// Other places that belong to it, each with a word on why.
    pub related: Vec<(Location, String)>,
    /// How to mend it, where that can be done for the user.
    pub fix: Option<Fix>,
}

impl Finding {
    /// Adds what to do about it.
    #[must_use]
    pub(crate) fn help(self, help: impl Into<String>) -> Finding {
        Finding { help: Some(help.into()), ..self }
    }

    /// Adds how to mend it, if there is a way.
    #[must_use]
    pub(crate) fn fix(self, fix: Option<Fix>) -> Finding {
        Finding { fix, ..self }
    }

    /// Adds another place that belongs to it.
    #[must_use]
    pub(crate) fn related(mut self, location: Option<Location>, why: &str) -> Finding {
        self.related.extend(location.map(|location| (location, why.to_owned())));
        self
    }
}
