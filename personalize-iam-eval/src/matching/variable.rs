//! Policy variables: how they are written, and what a request has for them.

use personalize_iam_model::catalog;

use crate::request::prepared::{Lookup, Prepared};

/// A policy variable: `${key}` or `${key, 'default'}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Variable {
    pub(crate) name: Box<str>,
    pub(crate) folded: Box<str>,
    pub(crate) default: Option<Box<str>>,
    /// The catalog says that a request has at most one value.
    pub(crate) single_valued: bool,
}

/// What a variable is.
pub(crate) enum Read {
    /// `${*}`, `${?}` or `${$}`.
    Character(char),
    Variable(Variable),
}

/// What a policy variable says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VariableText {
    /// `${*}`, `${?}` or `${$}`: the character itself.
    Character,
    /// The value of a condition key.
    Key(String),
}

/// The policy variable at the beginning of a text, and what follows it; `None` if there is none that can be read.
#[must_use]
pub fn variable_at(text: &str) -> Option<(VariableText, &str)> {
    let (variable, after) = read_variable(text)?;
    let variable = match variable {
        Read::Character(_) => VariableText::Character,
        Read::Variable(variable) => VariableText::Key(variable.name.into()),
    };
    Some((variable, after))
}

/// The variable at the beginning of a text, and what follows it; malformed ones are text.
pub(crate) fn read_variable(text: &str) -> Option<(Read, &str)> {
    let inner = text.strip_prefix("${")?;
    if let Some(c @ ('*' | '?' | '$')) = inner.chars().next()
        && let Some(after) = inner.get(1..).and_then(|rest| rest.strip_prefix('}'))
    {
        return Some((Read::Character(c), after));
    }
    // A default is in quotes and can contain a closing brace.
    // Without looking any further than at what no name has, so that long texts of dollar signs are read once.
    let (name, default, after) = match inner.find([',', '}', '$', '{', '\''])? {
        at if inner.get(at..).is_some_and(|rest| rest.starts_with(", '")) => {
            let name = inner.get(..at)?;
            let quoted = inner.get(at..)?.strip_prefix(", '")?;
            let (default, after) = quoted.split_once("'}")?;
            (name, Some(default), after)
        }
        at => {
            let (name, rest) = inner.split_at_checked(at)?;
            (name, None, rest.strip_prefix('}')?)
        }
    };
    if name.is_empty() || name.contains(['$', '{', '\'']) || name.trim() != name {
        return None;
    }
    let folded = name.to_lowercase().into();
    let single_valued = catalog::reviewed_condition_key(name).is_some_and(|known| !known.multivalued);
    Some((
        Read::Variable(Variable { name: name.into(), folded, default: default.map(Box::from), single_valued }),
        after,
    ))
}

impl Variable {
    /// What the request has for its key.
    pub(crate) fn look_up<'a>(&self, request: &'a Prepared) -> Lookup<'a> {
        request.look_up(&self.name, &self.folded)
    }

    /// Whether the request has neither its key nor is there a default.
    pub(crate) fn is_missing(&self, request: &Prepared) -> bool {
        self.default.is_none() && matches!(self.look_up(request), Lookup::Absent)
    }
}

/// Why a pattern with variables cannot be matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unresolved {
    /// A key is absent, or has several values: the pattern matches nothing.
    Absent,
    /// A key is unknown.
    Unknown,
}

/// How policy variables are put in.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Substitution {
    /// An empty value is as good as none.
    pub(crate) empty_takes_default: bool,
    /// Wildcards in a value are wildcards.
    pub(crate) wildcards: bool,
    /// A key that AWS includes, and that is not given, is taken to be absent.
    pub(crate) included_is_absent: bool,
}
