//! The policy document: plain data, as IAM's grammar has it.
//!
//! [`read`] and its variants parse texts, and [`to_json`] writes them; [`Positions`] has the place of each element in a
//! text. [`statement`](crate::statement) builds policies.
//!
//! ```
//! use personalize_iam_model::policy::{PolicyKind, read_as, to_json};
//!
//! let text = r#"{
//!     "Version": "2012-10-17",
//!     "Statement": {"Effect": "Allow", "Action": ["personalize:List*"], "Resource": "*"}
//! }"#;
//! let policy = read_as(text, PolicyKind::Managed)?;
//! assert_eq!(
//!     to_json(&policy),
//!     r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"personalize:List*","Resource":"*"}]}"#,
//! );
//! # Ok::<(), personalize_iam_model::policy::ReadError>(())
//! ```

mod location;
mod problem;
pub(crate) mod pattern;
mod operator;
mod kind;
pub mod json;
mod positions;
mod quota;
mod kind_check;
mod read;
mod write;
mod embed;

pub use self::kind::{PolicyKind, PolicyKindError};
pub use self::location::Location;
pub use self::operator::OperatorError;
pub use self::positions::Positions;
pub use self::problem::{MOST_PROBLEMS, Problem, ProblemCode, ReadError};
pub use self::quota::{MostAttached, Quota, QuotaUnit, most_attached, quota};
pub use self::read::{Reading, decode, read, read_as, read_leniently, read_leniently_as};
pub use self::write::{to_json, to_json_pretty};

/// A policy document.
///
/// Source: IAM User Guide, "Grammar of the IAM JSON policy language".
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Policy {
    /// The `Version` element; a document without one is read as [`Version::V2008_10_17`] by IAM.
    pub version: Option<Version>,
    /// The `Id` element.
    pub id: Option<String>,
    /// The statements, in their order.
    pub statements: Vec<Statement>,
}

/// The version of the policy language: the `Version` element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Version {
    /// `2008-10-17`: without policy variables.
    V2008_10_17,
    /// `2012-10-17`: the current one.
    V2012_10_17,
}

/// A statement: who may, or may not, do what, on what, and when.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Statement {
    /// The `Sid` element.
    pub sid: Option<String>,
    /// The `Effect` element.
    pub effect: Effect,
    /// The `Principal` or `NotPrincipal` element: in resource-based and trust policies.
    pub principal: Option<PrincipalElement>,
    /// The `Action` or `NotAction` element.
    pub action: ActionElement,
    /// The `Resource` or `NotResource` element; trust policies have none.
    pub resource: Option<ResourceElement>,
    /// The `Condition` element; empty if there is none.
    pub condition: Vec<ConditionBlock>,
}

/// The `Effect` element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// `Allow`
    Allow,
    /// `Deny`
    Deny,
}

/// The `Action` or the `NotAction` element.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ActionElement {
    /// `Action`: one of these patterns.
    Action(Vec<String>),
    /// `NotAction`: none of these patterns.
    NotAction(Vec<String>),
}

/// The `Resource` or the `NotResource` element.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ResourceElement {
    /// `Resource`: one of these patterns.
    Resource(Vec<String>),
    /// `NotResource`: none of these patterns.
    NotResource(Vec<String>),
}

/// The `Principal` or the `NotPrincipal` element.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PrincipalElement {
    /// `Principal`: one of these.
    Principal(Principals),
    /// `NotPrincipal`: none of these.
    NotPrincipal(Principals),
}

/// The value of a principal element.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Principals {
    /// The bare `"*"`: everyone, anonymous callers included.
    Everyone,
    /// Principals by type, in the order of the document.
    Map(Vec<PrincipalEntry>),
}

/// One type of principal with its values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PrincipalEntry {
    /// The type: the key of the map.
    pub kind: PrincipalType,
    /// The values, as written.
    pub values: Vec<String>,
}

/// The type of a principal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PrincipalType {
    /// `AWS`: accounts, users, roles and sessions.
    Aws,
    /// `Service`: AWS services.
    Service,
    /// `Federated`: identity providers.
    Federated,
    /// `CanonicalUser`: Amazon S3's canonical user ids.
    CanonicalUser,
}

/// One operator of the `Condition` element, with the keys under it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ConditionBlock {
    /// The operator.
    pub operator: OperatorName,
    /// The keys with their values; all of them must hold.
    pub tests: Vec<ConditionTest>,
}

/// One key of a condition with its values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ConditionTest {
    /// The condition key, as written.
    pub key: String,
    /// The values; JSON numbers and booleans by their text.
    pub values: Vec<String>,
}

/// An operator's name, as written in a document.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OperatorName {
    /// An operator of IAM.
    Known(ConditionOperator),
    /// Any other text: IAM refuses it, and no evaluation may take it for true.
    Unknown(String),
}

/// A condition operator with its qualifier and modifier, such as `ForAnyValue:StringLikeIfExists`.
///
/// Source: IAM User Guide, "IAM JSON policy elements: Condition operators".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConditionOperator {
    /// `ForAllValues:` or `ForAnyValue:`, for multivalued keys.
    pub qualifier: Option<Qualifier>,
    /// The operator proper.
    pub base: BaseOperator,
    /// `...IfExists`: also holds where the key is absent.
    pub if_exists: bool,
}

/// The qualifier of an operator on a multivalued key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Qualifier {
    /// `ForAllValues:`: every value of the request matches.
    ForAllValues,
    /// `ForAnyValue:`: some value of the request matches.
    ForAnyValue,
}

macro_rules! base_operators {
    ($($name:ident),* $(,)?) => {
        /// A condition operator without qualifier and modifier, under IAM's own name.
        #[allow(missing_docs)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum BaseOperator { $($name),* }

        impl BaseOperator {
            /// All operators, in the order of AWS's page.
            pub const ALL: &'static [BaseOperator] = &[$(BaseOperator::$name),*];

            /// The name as IAM writes it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(BaseOperator::$name => stringify!($name)),* }
            }
        }
    };
}

base_operators! {
    StringEquals, StringNotEquals, StringEqualsIgnoreCase, StringNotEqualsIgnoreCase, StringLike, StringNotLike,
    NumericEquals, NumericNotEquals, NumericLessThan, NumericLessThanEquals, NumericGreaterThan, NumericGreaterThanEquals,
    DateEquals, DateNotEquals, DateLessThan, DateLessThanEquals, DateGreaterThan, DateGreaterThanEquals,
    Bool, BinaryEquals, IpAddress, NotIpAddress,
    ArnEquals, ArnLike, ArnNotEquals, ArnNotLike, Null,
}
