//! What a rule and a finding are: severities, which rules are on by default, places in the text.

use std::collections::HashSet;
use std::fmt;

use personalize_iam_model::policy::{Location, Positions};

use crate::document::Document;
use crate::edit::Fix;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Style, or something that could be shorter or clearer.
    Suggestion,
    /// Probably not what is meant.
    Warning,
    /// It gives more access than it seems to, or protects less.
    Security,
    /// AWS rejects it, or it can never work.
    Error,
}

impl Severity {
    /// All severities, the most severe first.
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

/// A rule.
#[derive(Debug)]
#[non_exhaustive]
pub struct Rule {
    /// Its name in output and configuration, such as `action-unknown`.
    pub id: &'static str,
    /// The severity of its findings by default.
    pub severity: Severity,
    /// Whether it is on by default: rules of style are not.
    pub on: bool,
    /// What it finds, why that matters, bad and good examples and AWS's page, as Markdown.
    pub text: &'static str,
    /// Rules whose findings this one replaces at the same place.
    pub(crate) supersedes: &'static [&'static str],
    /// Whether it rests on proofs over all requests, which take their time: on where [`Options::exact`](crate::Options)
    /// asks for them. It says nothing where any other rule has a finding.
    pub exact: bool,
    /// `None` for mistakes that a reader finds: of the grammar, or of templates.
    pub(crate) check: Option<Check>,
    pub(crate) is_of_grammar: bool,
}

pub(crate) type Check = fn(&Document<'_>, &mut Findings<'_>);

impl Rule {
    pub(crate) const fn new(id: &'static str, severity: Severity, text: &'static str, check: Check) -> Rule {
        Rule { id, severity, on: true, text, supersedes: &[], exact: false, check: Some(check), is_of_grammar: false }
    }

    /// A mistake of the grammar, found by the reader of policies: the rule of the problem's code.
    pub(crate) const fn of_grammar(id: &'static str, text: &'static str) -> Rule {
        Rule { is_of_grammar: true, ..Rule::of_templates(id, Severity::Error, text) }
    }

    /// A mistake in how a template writes a policy, found by the reader of templates.
    pub(crate) const fn of_templates(id: &'static str, severity: Severity, text: &'static str) -> Rule {
        Rule { id, severity, on: true, text, supersedes: &[], exact: false, check: None, is_of_grammar: false }
    }

    /// Whether its findings are about several parts of a policy: one is needless beside another, or lacks another, or all of them
    /// are too large. With other parts they need not hold, and what they advise can be wrong there.
    #[must_use]
    pub fn rests_on_several_parts(&self) -> bool {
        self.exact
            || matches!(
                self.id,
                "deny-hits-services"
                    | "deny-shadows-allow"
                    | "duplicate-if-exists-null"
                    | "list-order"
                    | "near-size-limit"
                    | "personalize-bucket-arn-pair"
                    | "personalize-create-missing-parent"
                    | "personalize-export-needs-put"
                    | "personalize-kms-incomplete"
                    | "personalize-missing-passrole"
                    | "personalize-solution-version-uncovered"
                    | "personalize-split-runtime"
                    | "policy-too-large"
                    | "principal-session-redundant"
                    | "private-ip-among-source-ips"
                    | "quota-needs-raise"
                    | "redundant-action"
                    | "redundant-like"
                    | "redundant-resource"
                    | "redundant-statement"
                    | "redundant-star-condition"
                    | "redundant-value"
                    | "single-item-list"
                    | "splittable-policy"
                    | "trust-tag-action-missing"
            )
    }

    /// Whether it is about the grammar: IAM rejects the policy.
    #[must_use]
    pub const fn is_of_grammar(&self) -> bool {
        self.is_of_grammar
    }

    /// The rule, off by default.
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
    /// What to do about it, if that is known.
    pub help: Option<String>,
    /// The element, as a JSON pointer into the document's canonical form; see
    /// [`Positions`](personalize_iam_model::policy::Positions).
    pub pointer: String,
    /// Its place in the text.
    pub location: Location,
    /// Other places that belong to it, each with a word on why.
    pub related: Vec<(Location, String)>,
    /// How to fix it, if that can be done for the user.
    pub fix: Option<Fix>,
}

impl Finding {
    /// Adds what to do about it.
    #[must_use]
    pub(crate) fn help(self, help: impl Into<String>) -> Finding {
        Finding { help: Some(help.into()), ..self }
    }

    /// Adds a fix, if there is one.
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

/// A place of which a rule cannot say whether it is a mistake, as the catalog does not know enough.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NotJudged {
    /// The rule.
    pub rule: &'static Rule,
    /// What is not known: "whether …", or what the catalog lacks.
    pub what: String,
    /// The element, as [`Finding::pointer`] has it.
    pub pointer: String,
    /// Its place in the text.
    pub location: Location,
}

impl NotJudged {
    /// What a finding would say if it could be judged: for those who judge a text of which they know more than the rules.
    #[must_use]
    pub fn instead_of(finding: &Finding, what: impl Into<String>) -> NotJudged {
        let Finding { rule, pointer, location, .. } = finding;
        NotJudged { rule, what: what.into(), pointer: pointer.clone(), location: *location }
    }
}

/// What one rule has found in one document.
#[derive(Debug)]
pub(crate) struct Findings<'d> {
    pub(crate) rule: &'static Rule,
    pub(crate) severity: Severity,
    /// Whether the user has said how much its findings matter.
    pub(crate) is_chosen: bool,
    pub(crate) positions: &'d Positions,
    /// The places where other rules have a better finding.
    pub(crate) told: HashSet<String>,
    /// Where findings are in addition to their own places: the entries of one that names several.
    pub(crate) also: Vec<String>,
    pub(crate) list: Vec<Finding>,
    pub(crate) not_judged: Vec<NotJudged>,
}

impl Findings<'_> {
    /// Adds a finding, made by [`at`](Self::at) or [`at_name`](Self::at_name).
    pub(crate) fn push(&mut self, finding: Finding) {
        self.list.push(finding);
    }

    /// Records an element of which the rule does not know whether it is a mistake, and what is not known.
    pub(crate) fn not_judged(&mut self, pointer: impl Into<String>, what: impl Into<String>) {
        let Finding { rule, message: what, pointer, location, .. } = self.at(pointer, what);
        self.not_judged.push(NotJudged { rule, what, pointer, location });
    }

    /// Whether another rule says it better of this element: a finding on several names the others.
    pub(crate) fn is_told(&self, pointer: &str) -> bool {
        self.told.contains(pointer)
    }

    /// A finding that matters less here than the rule says, unless the user has said how much it matters.
    #[must_use]
    pub(crate) fn at_most(&self, severity: Severity, finding: Finding) -> Finding {
        Finding { severity: if self.is_chosen { finding.severity } else { severity.min(finding.severity) }, ..finding }
    }

    /// A finding at the value of an element; at the next element above that the text has, if it has none.
    #[must_use]
    pub(crate) fn at(&self, pointer: impl Into<String>, message: impl Into<String>) -> Finding {
        let pointer = pointer.into();
        let mut above = Some(pointer.as_str());
        let mut steps = std::iter::from_fn(|| {
            let here = above?;
            above = here.rsplit_once('/').map(|(above, _)| above);
            Some(here)
        });
        let location = steps.find_map(|pointer| {
            let location = self.positions.locate(pointer)?;
            // Of the whole document, its first character: what concerns all of it need not be shown at length.
            let end = if pointer.is_empty() { location.start + 1 } else { location.end };
            Some(self.positions.location(location.start..end))
        });
        self.finding(pointer, location, message.into())
    }

    /// A finding at the name of an element; at its value, if it has no name.
    #[must_use]
    pub(crate) fn at_name(&self, pointer: impl Into<String>, message: impl Into<String>) -> Finding {
        let (pointer, message) = (pointer.into(), message.into());
        match self.positions.locate_key(&pointer) {
            Some(location) => self.finding(pointer, Some(location), message),
            None => self.at(pointer, message),
        }
    }

    fn finding(&self, pointer: String, location: Option<Location>, message: String) -> Finding {
        Finding {
            rule: self.rule,
            severity: self.severity,
            message,
            help: None,
            pointer,
            location: location.unwrap_or_else(|| self.positions.location(0..0)),
            related: Vec::new(),
            fix: None,
        }
    }
}
