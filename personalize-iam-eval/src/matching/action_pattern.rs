//! Patterns of actions: a prefix and a name, with `*` and `?` as the model's [`glob`] matches them.

use std::borrow::Cow;

use personalize_iam_model::glob::{self, Case};

use crate::request::prepared::Prepared;

/// An action pattern: service prefix and name are matched each by itself, without regard to case.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum ActionPattern {
    /// The bare `*`.
    Any,
    /// One action, in lower case.
    Exact(Box<str>),
    /// A prefix and a name with wildcards, in lower case.
    Wild { prefix: Box<str>, name: Box<str> },
    /// No action at all: without a colon, or with two.
    Nothing,
}

impl ActionPattern {
    pub(crate) fn new(text: &str) -> ActionPattern {
        if text == "*" {
            return ActionPattern::Any;
        }
        let folded = if text.is_ascii() { text.to_ascii_lowercase() } else { text.to_lowercase() };
        match folded.split_once(':') {
            None => ActionPattern::Nothing,
            Some((_, name)) if name.contains(':') || name.is_empty() => ActionPattern::Nothing,
            Some((prefix, name)) if glob::has_wildcard(&folded) => {
                ActionPattern::Wild { prefix: prefix.into(), name: name.into() }
            }
            Some(_) => ActionPattern::Exact(folded.into()),
        }
    }

    /// What every action that matches begins with, in lower case, and whether that is all of it; `None` if no action
    /// matches.
    pub(crate) fn beginning(&self) -> Option<(Cow<'_, str>, bool)> {
        match self {
            ActionPattern::Any => Some((Cow::Borrowed(""), false)),
            ActionPattern::Exact(exact) => Some((Cow::Borrowed(exact), true)),
            ActionPattern::Nothing => None,
            ActionPattern::Wild { prefix, name } => {
                let text = format!("{prefix}:{name}");
                let end = text.find(['*', '?']).unwrap_or(text.len());
                Some((Cow::Owned(text.get(..end).unwrap_or_default().to_owned()), false))
            }
        }
    }

    /// Whether every action that has the beginning matches: there is a wildcard at the end alone.
    pub(crate) fn is_its_beginning(&self) -> bool {
        match self {
            ActionPattern::Any | ActionPattern::Exact(_) => true,
            ActionPattern::Nothing => false,
            ActionPattern::Wild { prefix, name } => {
                let name = name.strip_suffix('*').unwrap_or("?");
                !glob::has_wildcard(prefix) && !glob::has_wildcard(name)
            }
        }
    }

    /// Whether an action in lower case matches.
    pub(crate) fn matches(&self, request: &Prepared) -> bool {
        match self {
            ActionPattern::Any => true,
            ActionPattern::Nothing => false,
            ActionPattern::Exact(exact) => **exact == *request.action(),
            ActionPattern::Wild { prefix, name } => {
                let Some((service, action)) = request.action().split_once(':') else { return false };
                glob::matches(prefix, service, Case::Sensitive) && glob::matches(name, action, Case::Sensitive)
            }
        }
    }
}
