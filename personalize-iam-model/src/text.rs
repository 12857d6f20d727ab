//! Text as written in a policy: literal, with wildcards, or with policy variables, and escaped where needed.

use std::fmt;
use std::ops::Add;

use crate::{AccountId, Region};

/// A text of a policy: a value of a condition, or the name in an ARN pattern.
///
/// A string becomes the text that it is: `$` is escaped, so that nothing in it is taken for a policy variable, while
/// `*` and `?` mean what they mean at that place (wildcards in `StringLike` and in ARN patterns, themselves in
/// `StringEquals`). [`Text::literal`] escapes these two as well. Variables come from condition keys, and texts are put
/// together with `+`.
///
/// Source: IAM User Guide, "IAM policy elements: Variables and tags".
///
/// ```
/// use personalize_iam_model::{Text, aws, s3};
///
/// let home = Text::from("home/") + aws::USERNAME.variable() + "/*";
/// assert_eq!(home.to_string(), "home/${aws:username}/*");
/// assert_eq!(Text::literal("50%*").to_string(), "50%${*}");
/// assert_eq!(Text::from("${aws:username}").to_string(), "${$}{aws:username}");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Text(String);

impl Text {
    /// A text that stands for itself alone: `*`, `?` and `$` are escaped as `${*}`, `${?}` and `${$}`.
    #[must_use]
    pub fn literal(text: &str) -> Text {
        let mut out = String::with_capacity(text.len());
        push_escaped(&mut out, text, &['*', '?', '$']);
        Text(out)
    }

    /// The text as it is written in a policy.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text as it is written in a policy.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }
}

/// Appends a text, with these characters in the form `${c}`.
pub(crate) fn push_escaped(out: &mut String, text: &str, special: &[char]) {
    for c in text.chars() {
        if special.contains(&c) {
            out.push_str("${");
            out.push(c);
            out.push('}');
        } else {
            out.push(c);
        }
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        let mut out = String::with_capacity(text.len());
        push_escaped(&mut out, text, &['$']);
        Text(out)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl From<&String> for Text {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}

impl From<AccountId> for Text {
    fn from(account: AccountId) -> Self {
        account.as_str().into()
    }
}

impl From<Region> for Text {
    fn from(region: Region) -> Self {
        region.as_str().into()
    }
}

impl From<Variable> for Text {
    fn from(variable: Variable) -> Self {
        Text(variable.to_string())
    }
}

impl<T: Into<Text>> Add<T> for Text {
    type Output = Text;

    fn add(mut self, more: T) -> Text {
        self.0.push_str(more.into().as_str());
        self
    }
}

/// A policy variable: `${key}`, or `${key, 'default'}`.
///
/// It comes from a single-valued condition key, as IAM puts in no other: see
/// [`Key::variable`](crate::condition::Key::variable).
///
/// ```
/// use personalize_iam_model::aws;
///
/// let team = aws::PRINCIPAL_TAG.key("team").variable().or("company-wide")?;
/// assert_eq!(team.to_string(), "${aws:PrincipalTag/team, 'company-wide'}");
/// # Ok::<(), personalize_iam_model::text::VariableDefaultError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Variable {
    pub(crate) key: String,
    pub(crate) default: Option<String>,
}

impl Variable {
    /// With a default for requests that do not have the key.
    ///
    /// # Errors
    ///
    /// If the default has a character that cannot stand between its quotes: `'`, `{`, `}`, `$`, or a control
    /// character.
    pub fn or(self, default: &str) -> Result<Variable, VariableDefaultError> {
        if default.chars().any(|c| matches!(c, '\'' | '{' | '}' | '$') || c.is_control()) {
            return Err(VariableDefaultError(()));
        }
        Ok(Variable { default: Some(default.to_owned()), ..self })
    }
}

impl fmt::Display for Variable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.default {
            None => write!(f, "${{{}}}", self.key),
            Some(default) => write!(f, "${{{}, '{default}'}}", self.key),
        }
    }
}

/// Why a policy variable's default was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VariableDefaultError(());

impl fmt::Display for VariableDefaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the default of a policy variable cannot hold quotes, braces, `$` or control characters")
    }
}

impl std::error::Error for VariableDefaultError {}
