//! Contested rules, such as a missing `Version` or a `*` that meets a colon: where AWS's documents are silent or contradict
//! themselves, and which reading is taken.

use std::fmt;

macro_rules! contested {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal, $usual:literal, $other:literal;)*) => {
        /// A rule of IAM that AWS's documents leave open or state in two ways.
        ///
        /// Each has two readings. [`Semantics::default`] takes the usual one of every rule; an
        /// [`Evaluation`](crate::Evaluation) names the rules whose reading decided it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum ContestedRule { $($(#[doc = $doc])+ $name,)* }

        impl ContestedRule {
            /// All contested rules.
            pub const ALL: &'static [ContestedRule] = &[$(ContestedRule::$name),*];

            /// The name, in lower case with hyphens.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(ContestedRule::$name => $code),* }
            }

            /// What the usual reading says.
            #[must_use]
            pub const fn usual_reading(self) -> &'static str {
                match self { $(ContestedRule::$name => $usual),* }
            }

            /// What the other reading says.
            #[must_use]
            pub const fn other_reading(self) -> &'static str {
                match self { $(ContestedRule::$name => $other),* }
            }
        }
    };
}

contested! {
    /// A document without `Version`.
    MissingVersion = "missing-version",
        "a document without `Version` has no policy variables",
        "a document without `Version` is read as `2012-10-17`";
    /// A `*` at the end of one of an ARN pattern's first five fields.
    StarCrossesColon = "star-crosses-colon",
        "a `*` that ends a field of an ARN pattern runs on past the colon",
        "a `*` in the first five fields of an ARN pattern stops at the colon";
    /// A policy variable in `NotResource` that the request does not resolve.
    UnresolvedNotResource = "unresolved-not-resource",
        "an entry with an unresolved variable excludes nothing",
        "the statement does not apply";
    /// A policy variable whose key is there with an empty value.
    EmptyVariable = "empty-variable",
        "it resolves to the empty text",
        "its default is taken";
    /// Wildcards in the value that a policy variable resolves to.
    WildcardInVariable = "wildcard-in-variable",
        "they stand for themselves",
        "they are wildcards";
    /// Policy variables in values of the `Bool` operator.
    VariableInBool = "variable-in-bool",
        "they are resolved",
        "they are text";
    /// A value of the wrong type under an inverted operator.
    TypeErrorInverted = "type-error-inverted",
        "it matches none of the values, so that the condition holds",
        "the condition does not hold";
    /// A number with an exponent, in a policy or in a request.
    ExponentNumber = "exponent-number",
        "it is a number: `1e1` is 10",
        "it is not a number";
    /// A value of the request that is not a number, under a numeric operator.
    NotANumber = "not-a-number",
        "the condition does not hold, under `NumericNotEquals` neither",
        "it matches none of the values, so that `NumericNotEquals` holds";
    /// A text other than `true` and `false` under `Bool`, in a policy or in a request.
    BoolText = "bool-text",
        "it is false, as everything is but `true` in any case",
        "it matches nothing";
    /// The pattern `*` under an ARN operator.
    BareStarArn = "bare-star-arn",
        "it matches every ARN",
        "it matches nothing";
    /// An empty list of values under an inverted operator without `ForAllValues`, `ForAnyValue` or `IfExists`.
    EmptyValues = "empty-values",
        "nothing is excluded, so that the condition holds",
        "the condition does not hold";
    /// `ForAllValues` on a request whose only value is the empty text.
    EmptyTextIsNoValue = "empty-text-is-no-value",
        "the request has no values, so that the condition holds",
        "the empty text is a value";
    /// `ForAnyValue` with `IfExists` on a key that is absent.
    AnyValueIfExists = "any-value-if-exists",
        "the condition holds",
        "the condition does not hold";
    /// An operator without `ForAllValues` or `ForAnyValue` on a key with several values.
    SeveralValuesPlain = "several-values-plain",
        "the condition does not hold",
        "the condition holds if some value matches; if inverted, if none does";
    /// `Principal: "*"` in the resource's policy for a user or a session of the same account.
    EveryoneIsDirect = "everyone-is-direct",
        "it grants by itself, as naming the caller does",
        "it grants to the account, whose policies must allow too";
    /// A `Deny` with `NotPrincipal` that lists the caller but not the caller's account.
    NotPrincipalAccount = "not-principal-account",
        "the statement denies",
        "the statement does not deny";
    /// A `Deny` with `NotPrincipal` that lists the session's role but not the session.
    NotPrincipalSession = "not-principal-session",
        "the statement denies",
        "the statement does not deny";
    /// An action that needs no permission, such as `sts:GetCallerIdentity`, under a service or resource control policy that
    /// denies it.
    CallerIdentityDenied = "caller-identity-denied",
        "it is allowed whatever a policy says",
        "organization policies can deny it";
    /// A condition key that AWS includes in every request of such a caller, where the request does not give it.
    IncludedKey = "included-key",
        "it is there, and its value is not known",
        "it is absent, as in AWS's policy simulator";
    /// A grant on a KMS key of another account.
    GrantAcrossAccounts = "grant-across-accounts",
        "the policies of the caller's account must allow too",
        "the grant suffices";
}

/// Which reading is taken of each contested rule.
///
/// ```
/// use personalize_iam_eval::{ContestedRule, Semantics};
///
/// let semantics = Semantics::default().with_other_reading(ContestedRule::MissingVersion);
/// assert!(!semantics.takes_usual_reading(ContestedRule::MissingVersion));
/// assert!(semantics.takes_usual_reading(ContestedRule::StarCrossesColon));
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Semantics {
    /// A bit for each rule whose other reading is taken.
    other: u32,
}

impl Semantics {
    /// With the other reading of a rule.
    #[must_use]
    pub const fn with_other_reading(self, rule: ContestedRule) -> Semantics {
        Semantics { other: self.other | 1 << rule as u32 }
    }

    /// With the reading of a rule that is not taken now.
    #[must_use]
    pub(crate) const fn flipped(self, rule: ContestedRule) -> Semantics {
        Semantics { other: self.other ^ 1 << rule as u32 }
    }

    /// Whether the usual reading of a rule is taken.
    #[must_use]
    pub const fn takes_usual_reading(self, rule: ContestedRule) -> bool {
        self.other & 1 << rule as u32 == 0
    }
}

impl fmt::Debug for Semantics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let other = ContestedRule::ALL.iter().filter(|rule| !self.takes_usual_reading(**rule));
        f.write_str("other readings of ")?;
        f.debug_set().entries(other).finish()
    }
}

impl fmt::Display for ContestedRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for ContestedRule {
    type Err = UnknownRule;

    fn from_str(text: &str) -> Result<Self, UnknownRule> {
        let found = ContestedRule::ALL.iter().find(|rule| rule.as_str() == text);
        found.copied().ok_or_else(|| UnknownRule { name: text.to_owned() })
    }
}

/// That a text names no contested rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownRule {
    name: String,
}

impl fmt::Display for UnknownRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = ContestedRule::ALL.iter().map(|rule| format!("`{rule}`")).collect();
        write!(f, "unknown contested rule `{}`; there are {}", self.name.escape_debug(), names.join(", "))
    }
}

impl std::error::Error for UnknownRule {}
