//! Condition operators: their names as text, which are negated, and which hold for a request without the key (`IfExists`).

use std::fmt;
use std::str::FromStr;

use super::problem::{Fault, ProblemCode, quoted};
use super::{BaseOperator, ConditionOperator, OperatorName, Qualifier};
use crate::suggest::nearest;

const IF_EXISTS: &str = "IfExists";

impl Qualifier {
    /// Both qualifiers.
    pub const ALL: &'static [Qualifier] = &[Qualifier::ForAllValues, Qualifier::ForAnyValue];

    /// The name as IAM writes it, without the colon.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Qualifier::ForAllValues => "ForAllValues",
            Qualifier::ForAnyValue => "ForAnyValue",
        }
    }
}

impl BaseOperator {
    /// Whether it holds where the request has none of the listed values: `StringNotEquals`, `NotIpAddress` and the like.
    ///
    /// Source: IAM User Guide, "IAM JSON policy elements: Condition operators".
    #[must_use]
    pub const fn is_negated(self) -> bool {
        use BaseOperator as B;
        match self {
            B::StringNotEquals
            | B::StringNotEqualsIgnoreCase
            | B::StringNotLike
            | B::NumericNotEquals
            | B::DateNotEquals
            | B::NotIpAddress
            | B::ArnNotEquals
            | B::ArnNotLike => true,
            B::StringEquals
            | B::StringEqualsIgnoreCase
            | B::StringLike
            | B::NumericEquals
            | B::NumericLessThan
            | B::NumericLessThanEquals
            | B::NumericGreaterThan
            | B::NumericGreaterThanEquals
            | B::DateEquals
            | B::DateLessThan
            | B::DateLessThanEquals
            | B::DateGreaterThan
            | B::DateGreaterThanEquals
            | B::Bool
            | B::BinaryEquals
            | B::IpAddress
            | B::ArnEquals
            | B::ArnLike
            | B::Null => false,
        }
    }
}

impl ConditionOperator {
    /// Whether a condition with values holds for a request that does not have its key; `None` for `Null` without a
    /// qualifier, which says it by its values.
    ///
    /// ```
    /// use personalize_iam_model::policy::ConditionOperator;
    ///
    /// let holds = |text: &str| text.parse::<ConditionOperator>().map(ConditionOperator::holds_without_key);
    /// assert_eq!(holds("StringEquals"), Ok(Some(false)));
    /// assert_eq!(holds("StringNotEquals"), Ok(Some(true)));
    /// assert_eq!(holds("StringEqualsIfExists"), Ok(Some(true)));
    /// assert_eq!(holds("ForAllValues:StringEquals"), Ok(Some(true)));
    /// assert_eq!(holds("ForAnyValue:StringNotEquals"), Ok(Some(false)));
    /// assert_eq!(holds("Null"), Ok(None));
    /// ```
    ///
    /// Source: IAM User Guide, "IAM JSON policy elements: Condition operators", "...IfExists condition operators" and
    /// "Set operators for multivalued context keys".
    #[must_use]
    pub const fn holds_without_key(self) -> Option<bool> {
        match (self.qualifier, self.base) {
            (Some(Qualifier::ForAllValues), _) => Some(true),
            (Some(Qualifier::ForAnyValue), _) => Some(self.if_exists),
            (None, BaseOperator::Null) => None,
            (None, base) => Some(self.if_exists || base.is_negated()),
        }
    }
}

impl From<BaseOperator> for ConditionOperator {
    fn from(base: BaseOperator) -> Self {
        ConditionOperator { qualifier: None, base, if_exists: false }
    }
}

impl fmt::Display for ConditionOperator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(qualifier) = self.qualifier {
            write!(f, "{}:", qualifier.as_str())?;
        }
        f.write_str(self.base.as_str())?;
        f.write_str(if self.if_exists { IF_EXISTS } else { "" })
    }
}

/// Reads an operator in any case: `ForAnyValue:StringLikeIfExists`, `bool`.
impl FromStr for ConditionOperator {
    type Err = OperatorError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let unknown = || OperatorError { text: text.to_owned(), null: false };
        let (qualifier, unqualified) = match text.split_once(':') {
            Some((name, rest)) => {
                let mut qualifiers = Qualifier::ALL.iter().copied();
                let found = qualifiers.find(|qualifier| qualifier.as_str().eq_ignore_ascii_case(name));
                (Some(found.ok_or_else(unknown)?), rest)
            }
            None => (None, text),
        };
        let base = |name: &str| BaseOperator::ALL.iter().copied().find(|base| base.as_str().eq_ignore_ascii_case(name));
        if let Some(base) = base(unqualified) {
            return Ok(ConditionOperator { qualifier, base, if_exists: false });
        }
        let (name, suffix) = unqualified
            .len()
            .checked_sub(IF_EXISTS.len())
            .and_then(|at| unqualified.split_at_checked(at))
            .ok_or_else(unknown)?;
        match base(name) {
            Some(BaseOperator::Null) if suffix.eq_ignore_ascii_case(IF_EXISTS) => {
                Err(OperatorError { text: text.to_owned(), null: true })
            }
            Some(base) if suffix.eq_ignore_ascii_case(IF_EXISTS) => {
                Ok(ConditionOperator { qualifier, base, if_exists: true })
            }
            _ => Err(unknown()),
        }
    }
}

/// Why a text is not a condition operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperatorError {
    text: String,
    /// It is `Null` with `IfExists`.
    null: bool,
}

impl OperatorError {
    /// The operator that may have been meant. One that is negated is never taken for one that is not, nor one of
    /// another letter at the beginning: what is left of the name is much the same for all types of values.
    #[must_use]
    pub fn suggestion(&self) -> Option<ConditionOperator> {
        let traits = |name: &str| {
            let name = name.to_ascii_lowercase();
            (name.contains("not"), name.chars().next())
        };
        let candidates: Vec<_> = all().map(|operator| operator.to_string()).collect();
        let candidates = candidates.iter().filter(|name| traits(name) == traits(&self.text));
        nearest(&self.text, candidates.map(String::as_str))?.parse().ok()
    }

    pub(super) fn fault(&self) -> Fault {
        if self.null {
            let help = "write `Null`, which tests for absence itself";
            let message = format!("`IfExists` cannot follow `Null` in {}", quoted(&self.text));
            return Fault::new(ProblemCode::ConditionNullIfExists, message, help);
        }
        let help = match self.suggestion() {
            Some(operator) => format!("did you mean `{operator}`?"),
            // A condition key in the place of the operator.
            None if self.text.starts_with(|c: char| c.is_ascii_lowercase()) && self.text.contains(':') => {
                "write the operator around the key, such as `{\"StringEquals\": {\"aws:PrincipalTag/team\": \"movies\"}}`"
                    .to_owned()
            }
            None => String::new(),
        };
        let message = format!("unknown condition operator {}", quoted(&self.text));
        Fault::new(ProblemCode::ConditionOperatorUnknown, message, help)
    }
}

impl fmt::Display for OperatorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fault = self.fault();
        f.write_str(&fault.message)?;
        match fault.help {
            Some(help) => write!(f, "; {help}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for OperatorError {}

/// Every operator of IAM with every qualifier and modifier that it takes.
fn all() -> impl Iterator<Item = ConditionOperator> {
    let qualifiers = || std::iter::once(None).chain(Qualifier::ALL.iter().copied().map(Some));
    BaseOperator::ALL.iter().flat_map(move |&base| {
        qualifiers().flat_map(move |qualifier| {
            let modifiers: &[bool] = if base == BaseOperator::Null { &[false] } else { &[false, true] };
            modifiers.iter().map(move |&if_exists| ConditionOperator { qualifier, base, if_exists })
        })
    })
}

/// Any text is a name; the operators of IAM are known in any case.
impl From<&str> for OperatorName {
    fn from(text: &str) -> Self {
        text.parse().map_or_else(|_| OperatorName::Unknown(text.to_owned()), OperatorName::Known)
    }
}

impl fmt::Display for OperatorName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OperatorName::Known(operator) => operator.fmt(f),
            OperatorName::Unknown(text) => f.write_str(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operator_reads_back_in_any_case() {
        let mut count = 0;
        for operator in all() {
            let text = operator.to_string();
            for text in [text.clone(), text.to_ascii_lowercase(), text.to_ascii_uppercase()] {
                assert_eq!(text.parse(), Ok(operator), "{text}");
            }
            count += 1;
        }
        // `Null` takes no `IfExists`.
        let with_if_exists = BaseOperator::ALL.len() - 1;
        assert_eq!(count, (1 + Qualifier::ALL.len()) * (2 * with_if_exists + 1));
    }

    #[test]
    fn parts_stand_in_their_order() {
        let operator: ConditionOperator = "foranyvalue:stringlikeifexists".parse().unwrap();
        assert_eq!(operator.to_string(), "ForAnyValue:StringLikeIfExists");
        assert_eq!(operator.qualifier, Some(Qualifier::ForAnyValue));
        assert_eq!(operator.base, BaseOperator::StringLike);
        assert!(operator.if_exists);
    }

    #[test]
    fn other_texts_are_refused_with_what_may_have_been_meant() {
        for (text, expected) in [
            ("", "unknown condition operator ``"),
            ("StringLik", "unknown condition operator `StringLik`; did you mean `StringLike`?"),
            ("StringMatches", "unknown condition operator `StringMatches`"),
            (
                "StringLikeIgnoreCase",
                "unknown condition operator `StringLikeIgnoreCase`; did you mean `StringEqualsIgnoreCase`?",
            ),
            ("BinaryNotEquals", "unknown condition operator `BinaryNotEquals`"),
            ("BoolIfExist", "unknown condition operator `BoolIfExist`; did you mean `BoolIfExists`?"),
            ("IfExists", "unknown condition operator `IfExists`"),
            ("BoolIfExistsIfExists", "unknown condition operator `BoolIfExistsIfExists`"),
            (":Bool", "unknown condition operator `:Bool`"),
            (
                "aws:PrincipalTag/team",
                "unknown condition operator `aws:PrincipalTag/team`; \
                 write the operator around the key, such as `{\"StringEquals\": {\"aws:PrincipalTag/team\": \"movies\"}}`",
            ),
            (
                "ForAnyValues:StringLike",
                "unknown condition operator `ForAnyValues:StringLike`; did you mean `ForAnyValue:StringLike`?",
            ),
            ("Bool\u{e9}IfExists", "unknown condition operator `Bool\u{e9}IfExists`; did you mean `BoolIfExists`?"),
            (
                "NullIfExists",
                "`IfExists` cannot follow `Null` in `NullIfExists`; \
                 write `Null`, which tests for absence itself",
            ),
        ] {
            let error = text.parse::<ConditionOperator>().unwrap_err();
            assert_eq!(error.to_string(), expected);
            assert_eq!(OperatorName::from(text).to_string(), text);
        }
    }
}
