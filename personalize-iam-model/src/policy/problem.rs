//! What can be wrong with the text of a policy: the problems, their codes, and the error that carries them.

use std::fmt;

use super::location::Location;

/// The most problems of one document that are listed; the others are only counted.
pub const MOST_PROBLEMS: usize = 100;

/// The most characters of the user's text that a message repeats.
const MOST_QUOTED: usize = 80;

/// One thing that is wrong with the text of a policy.
///
/// Its `Display` is the position, the message and the help on one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The rule that is broken.
    pub code: ProblemCode,
    /// What is wrong.
    pub message: String,
    /// What to do about it, where that is known.
    pub help: Option<String>,
    /// The element, as a JSON pointer into the document's canonical form; see [`Positions`](super::Positions).
    pub pointer: String,
    /// Its place in the text.
    pub location: Location,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.location.line, self.location.column, self.message)?;
        match &self.help {
            Some(help) => write!(f, "; {help}"),
            None => Ok(()),
        }
    }
}

macro_rules! problem_codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal,)*) => {
        /// The rule that a problem breaks.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum ProblemCode { $($(#[doc = $doc])+ $name,)* }

        impl ProblemCode {
            /// All codes.
            pub const ALL: &'static [ProblemCode] = &[$(ProblemCode::$name),*];

            /// The code's name, in lower case with hyphens.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(ProblemCode::$name => $text),* }
            }
        }
    };
}

problem_codes! {
    /// The bytes are not UTF-8.
    NotUtf8 = "not-utf8",
    /// The text is longer than any policy that is read.
    TextTooLong = "text-too-long",
    /// The text is not JSON.
    JsonSyntax = "json-syntax",
    /// Lists and objects stand inside each other too deep.
    NestingTooDeep = "nesting-too-deep",
    /// A character that IAM takes in no policy.
    CharacterNotAllowed = "character-not-allowed",
    /// The same name twice in one object.
    DuplicateJsonKey = "duplicate-json-key",
    /// An element that IAM does not have.
    ElementUnknown = "element-unknown",
    /// An element of IAM in another case.
    ElementWrongCase = "element-wrong-case",
    /// A value of a JSON type that the element does not take.
    ElementWrongType = "element-wrong-type",
    /// Both an element and its `Not...` form.
    ElementPairConflict = "element-pair-conflict",
    /// A version that the policy language does not have.
    VersionInvalid = "version-invalid",
    /// No `Version`, or an old one, where this kind of policy wants the current one.
    VersionRequired = "version-required",
    /// An `Id` in a kind of policy that has none.
    IdNotAllowed = "id-not-allowed",
    /// No `Statement`, or none in it.
    StatementMissing = "statement-missing",
    /// A `Sid` with characters that this kind of policy does not take.
    SidCharset = "sid-charset",
    /// The same `Sid` on two statements.
    SidDuplicate = "sid-duplicate",
    /// No `Effect`, or neither `Allow` nor `Deny`.
    EffectMissingOrBad = "effect-missing-or-bad",
    /// Neither `Action` nor `NotAction`, or nothing in it.
    ActionMissing = "action-missing",
    /// An action that is not `*` or one service prefix, one colon and a name.
    ActionFormat = "action-format",
    /// A wildcard in an action's service prefix.
    ActionPrefixWildcard = "action-prefix-wildcard",
    /// An upper-case service prefix in an SCP or RCP.
    ActionPrefixCase = "action-prefix-case",
    /// Neither `Resource` nor `NotResource`, or nothing in it.
    ResourceMissing = "resource-missing",
    /// `Resource` or `NotResource` in a role trust policy.
    ResourceInTrustPolicy = "resource-in-trust-policy",
    /// A resource that is neither an ARN nor `*`.
    ArnPrefixMissing = "arn-prefix-missing",
    /// A resource's ARN in a partition that is not one of AWS's.
    ArnPartitionUnknown = "arn-partition-unknown",
    /// A resource's ARN without a service.
    ArnServiceMissing = "arn-service-missing",
    /// A resource's ARN with fewer than six fields, where that is not completed.
    ArnTooFewFields = "arn-too-few-fields",
    /// A resource's ARN with fewer than six fields, in a session policy.
    SessionShortArn = "session-short-arn",
    /// No principal in a kind of policy that wants one.
    PrincipalMissing = "principal-missing",
    /// A `Principal` in a kind of policy that has none.
    PrincipalNotAllowed = "principal-not-allowed",
    /// A `NotPrincipal` in a kind of policy that has none.
    NotPrincipalNotAllowed = "notprincipal-not-allowed",
    /// `NotPrincipal` with `Allow`.
    NotPrincipalWithAllow = "notprincipal-with-allow",
    /// A principal type that IAM does not have.
    PrincipalTypeUnknown = "principal-type-unknown",
    /// A principal in a form that its type does not have.
    PrincipalValueMalformed = "principal-value-malformed",
    /// A wildcard inside a principal.
    PrincipalPartialWildcard = "principal-partial-wildcard",
    /// An IAM group as a principal.
    PrincipalIsGroup = "principal-is-group",
    /// A service principal that is not the name of a service.
    ServicePrincipalFormat = "service-principal-format",
    /// An identity provider as a principal outside a role trust policy.
    FederatedOutsideTrust = "federated-outside-trust",
    /// An identity provider in a form that IAM does not have.
    FederatedFormat = "federated-format",
    /// A canonical user id outside Amazon S3's policies.
    CanonicalUserOutsideS3 = "canonical-user-outside-s3",
    /// A condition operator that IAM does not have.
    ConditionOperatorUnknown = "condition-operator-unknown",
    /// `IfExists` after `Null`.
    ConditionNullIfExists = "condition-null-ifexists",
    /// The same condition operator twice in one condition, but for the case.
    ConditionOperatorDuplicate = "condition-operator-duplicate",
    /// A condition operator or key with a value of the wrong JSON type.
    ConditionShape = "condition-shape",
    /// Two condition keys under one operator that differ only in case.
    ConditionKeyDuplicateCase = "condition-key-duplicate-case",
    /// `Allow` in an RCP.
    RcpAllow = "rcp-allow",
    /// A principal other than `*` in an RCP.
    RcpPrincipalNotStar = "rcp-principal-not-star",
    /// The action `*` in an RCP.
    RcpActionStar = "rcp-action-star",
    /// `NotAction` in an RCP.
    RcpNotAction = "rcp-notaction",
    /// A text beyond the quota of its kind of policy.
    PolicyTooLarge = "policy-too-large",
}

impl fmt::Display for ProblemCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Why a text is not a policy: one problem or more.
///
/// Its `Display` is the first problem, and how many more there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    // Never empty.
    pub(super) problems: Box<[Problem]>,
    pub(super) omitted: usize,
}

impl ReadError {
    /// The problems in the order of the text, at least one and at most [`MOST_PROBLEMS`].
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// How many problems were found beyond the listed ones.
    #[must_use]
    pub fn omitted(&self) -> usize {
        self.omitted
    }

    /// The first problem's text by `write`, and how many more there are.
    pub(super) fn summary(&self, write: impl FnOnce(&Problem) -> String) -> String {
        let mut summary = self.problems.first().map(write).unwrap_or_default();
        match self.problems.len() + self.omitted {
            0 | 1 => {}
            2 => summary.push_str(" (and 1 more problem)"),
            count => summary.push_str(&format!(" (and {} more problems)", count - 1)),
        }
        summary
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.summary(Problem::to_string))
    }
}

impl std::error::Error for ReadError {}

/// A problem without its place.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) code: ProblemCode,
    pub(super) message: String,
    pub(super) help: Option<String>,
}

impl Fault {
    pub(super) fn new(code: ProblemCode, message: impl Into<String>, help: impl Into<String>) -> Self {
        let help = help.into();
        Fault { code, message: message.into(), help: (!help.is_empty()).then_some(help) }
    }

    /// The problem at this place.
    pub(super) fn at(self, pointer: String, location: Location) -> Problem {
        Problem { code: self.code, message: self.message, help: self.help, pointer, location }
    }
}

/// The problems found so far. A text can hold a million of them: beyond the first ones they are counted and not built.
#[derive(Default)]
pub(super) struct Problems {
    listed: Vec<Problem>,
    omitted: usize,
}

impl Problems {
    pub(super) fn add(&mut self, problem: impl FnOnce() -> Problem) {
        if self.listed.len() < MOST_PROBLEMS {
            self.listed.push(problem());
        } else {
            self.omitted += 1;
        }
    }

    /// Whether the ARN at this place was called too short already.
    pub(super) fn has_short_arn(&self, pointer: &str) -> bool {
        let is_short = |code| matches!(code, ProblemCode::ArnTooFewFields | ProblemCode::ArnServiceMissing);
        self.listed.iter().any(|problem| is_short(problem.code) && problem.pointer == pointer)
    }

    /// The listed ones in the order of the text, and how many are not listed.
    pub(super) fn finish(mut self) -> (Vec<Problem>, usize) {
        self.listed.sort_by_key(|problem| problem.location.start);
        (self.listed, self.omitted)
    }
}

/// The user's text as a message repeats it: in backticks, on one line, and not at any length.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::from("`");
    for (count, character) in text.chars().enumerate() {
        if count == MOST_QUOTED {
            quoted.push('…');
            break;
        }
        if character.is_control() {
            quoted.extend(character.escape_default());
        } else {
            quoted.push(character);
        }
    }
    quoted.push('`');
    quoted
}
