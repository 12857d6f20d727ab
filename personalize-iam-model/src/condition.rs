//! Conditions: typed condition keys, and the operators that fit their types.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use base64::prelude::{BASE64_STANDARD as BASE64, Engine as _};

use crate::arn::{Arn, ArnPattern};
use crate::policy::{BaseOperator, ConditionOperator, Qualifier};
use crate::tables::key_template;
use crate::text::{Text, Variable};
use crate::{AccountId, KnownResourceType};

mod value;
pub use value::{Cidr, Date, Decimal, ValueError};

/// The types of condition keys, in AWS's words, as marker types.
///
/// Source: Service Authorization Reference, "Condition keys table".
pub mod key_type {
    macro_rules! key_types {
        ($($(#[$doc:meta])* $name:ident),*) => { $($(#[$doc])* #[derive(Clone, Copy, Debug)] pub struct $name;)* };
    }
    key_types! {
        /// `String`
        String,
        /// `ARN`
        Arn,
        /// `Numeric`
        Numeric,
        /// `Date`
        Date,
        /// `Bool`
        Bool,
        /// `IPAddress`
        IpAddress,
        /// `Binary`
        Binary
    }
}

/// Markers without data.
type Markers<M, T, S> = PhantomData<fn() -> (M, T, S)>;

/// The marker that stands for every global condition key but those of [tags]: all actions support it.
#[derive(Clone, Copy, Debug)]
pub struct Global;

/// The markers of the global condition keys of tags, which only requests for the actions that list them can have.
pub mod tags {
    /// `aws:RequestTag/${TagKey}`
    #[derive(Clone, Copy, Debug)]
    pub struct RequestTag;
    /// `aws:ResourceTag/${TagKey}`
    #[derive(Clone, Copy, Debug)]
    pub struct ResourceTag;
    /// `aws:TagKeys`
    #[derive(Clone, Copy, Debug)]
    pub struct TagKeys;
}

/// How many values a key can have, and whether it is qualified: the states of a [`Key`].
pub mod state {
    /// The key has at most one value in a request.
    #[derive(Clone, Copy, Debug)]
    pub struct Single;
    /// The key can have several values in a request: it needs `ForAllValues` or `ForAnyValue`.
    #[derive(Clone, Copy, Debug)]
    pub struct Multiple;
    /// Qualified or modified: an operator must follow.
    #[derive(Clone, Copy, Debug)]
    pub struct Qualified;

    /// The states in which an operator can follow.
    #[diagnostic::on_unimplemented(
        message = "a multivalued condition key takes no operator without `ForAnyValue` or `ForAllValues`",
        label = "call `.for_any_value()` or `.for_all_values()` first",
        note = "`for_any_value`: some value of the request matches; `for_all_values`: every one does, also if there is none"
    )]
    pub trait Comparable: sealed::Sealed {}
    impl Comparable for Single {}
    impl Comparable for Qualified {}

    /// How many values a key has by itself: one, or several.
    pub trait Cardinality: sealed::Sealed {}
    impl Cardinality for Single {}
    impl Cardinality for Multiple {}

    mod sealed {
        pub trait Sealed {}
        impl Sealed for super::Single {}
        impl Sealed for super::Multiple {}
        impl Sealed for super::Qualified {}
    }
}
use state::{Comparable, Multiple, Qualified, Single};

/// A condition key with its type: `M` says which actions support it, `T` which operators fit, `S` how many values.
///
/// The keys are constants: global ones in [`aws`](crate::aws), a service's own in its module. An operator makes a
/// [`Condition`] of it.
///
/// ```
/// use personalize_iam_model::{aws, iam};
///
/// let condition = iam::PASSED_TO_SERVICE.equals("personalize.amazonaws.com");
/// assert_eq!(condition.to_string(), "StringEquals iam:PassedToService personalize.amazonaws.com");
/// let condition = aws::TAG_KEYS.for_all_values().equals(["team", "stage"]);
/// assert_eq!(condition.to_string(), "ForAllValues:StringEquals aws:TagKeys team, stage");
/// ```
pub struct Key<M, T, S> {
    name: KeyName,
    qualifier: Option<Qualifier>,
    if_exists: bool,
    marker: Markers<M, T, S>,
}

/// The marker that stands for every condition key that the catalog does not have: see [`Key::other`].
#[derive(Clone, Copy, Debug)]
pub struct Other;

impl<M, T, S> Key<M, T, S> {
    /// The key of this name: for the generated tables.
    pub(crate) const fn new(name: &'static str) -> Self {
        Key { name: KeyName::Whole(Cow::Borrowed(name)), qualifier: None, if_exists: false, marker: PhantomData }
    }

    /// The name of the key, such as `aws:SourceIp`.
    #[must_use]
    pub fn name(&self) -> Cow<'_, str> {
        match &self.name {
            KeyName::Whole(name) => Cow::Borrowed(name),
            KeyName::Filled { template, name } => Cow::Owned(fill(template, name)),
        }
    }

    fn in_state<T2, S2>(self) -> Key<M, T2, S2> {
        Key { name: self.name, qualifier: self.qualifier, if_exists: self.if_exists, marker: PhantomData }
    }

    fn condition(self, base: BaseOperator, values: Vec<String>) -> Condition<M> {
        Condition {
            operator: ConditionOperator { qualifier: self.qualifier, base, if_exists: self.if_exists },
            key: self.name().into_owned(),
            values,
            marker: PhantomData,
        }
    }
}

impl<M, T> Key<M, T, Single> {
    /// The policy variable that stands for the key's value in the request.
    ///
    /// IAM only resolves keys with a single value, so a multivalued key has no such method.
    #[must_use]
    pub fn variable(self) -> Variable {
        Variable { key: self.name().into_owned(), default: None }
    }

    /// The `Null` operator: `null(true)` if the request must not have the key, `null(false)` if it must.
    #[must_use]
    pub fn null(self, absent: bool) -> Condition<M> {
        self.condition(BaseOperator::Null, vec![absent.to_string()])
    }
}

impl<M, T> Key<M, T, Multiple> {
    /// `ForAnyValue:`: some value of the request matches.
    #[must_use]
    pub fn for_any_value(self) -> Key<M, T, Qualified> {
        Key { qualifier: Some(Qualifier::ForAnyValue), ..self.in_state() }
    }

    /// `ForAllValues:`: every value of the request matches, which is also true if it has none.
    #[must_use]
    pub fn for_all_values(self) -> Key<M, T, Qualified> {
        Key { qualifier: Some(Qualifier::ForAllValues), ..self.in_state() }
    }

    /// The `Null` operator: `null(true)` if the request must not have the key, `null(false)` if it must.
    #[must_use]
    pub fn null(self, absent: bool) -> Condition<M> {
        self.condition(BaseOperator::Null, vec![absent.to_string()])
    }
}

impl<M, T, S> Key<M, T, S> {
    /// `...IfExists`: the condition also holds if the request does not have the key.
    #[must_use]
    pub fn if_exists(self) -> Key<M, T, Qualified>
    where
        S: Comparable,
    {
        Key { if_exists: true, ..self.in_state() }
    }
}

/// The operators by the method that makes them, each with the types of keys that it fits.
///
/// A method of [`Key`] requires its trait here, so that the compiler names the operators that fit if one does not.
pub mod fits {
    use super::{key_type, operand};
    use crate::policy::BaseOperator;

    macro_rules! operators {
        ($($trait:ident $method:literal: $($type:ident with $operand:ident = $operator:ident),+;)+) => {
            $(
                #[doc = concat!("The types of keys that `", $method, "` fits.")]
                #[diagnostic::on_unimplemented(
                    message = "this operator does not fit a condition key of type `{Self}`",
                    label = "a key of type `{Self}` does not have this operator",
                    note = "`String` has `equals`, `not_equals`, `equals_ignore_case`, `not_equals_ignore_case`, `like` and `not_like`",
                    note = "`Arn` has `equals`, `not_equals`, `like` and `not_like`, and those of `String` after `as_string()`",
                    note = "`Numeric` and `Date` have `equals`, `not_equals`, `less_than`, `less_than_equals`, `greater_than` and `greater_than_equals`",
                    note = "`IpAddress` has `within` and `not_within`; `Bool` has `is`; `Binary` has `equals`; every type has `null`"
                )]
                pub trait $trait: sealed::Sealed {
                    /// What the operator compares with.
                    type Operand;
                    /// The operator, as IAM names it for this type.
                    const OPERATOR: BaseOperator;
                }
                $(impl $trait for key_type::$type {
                    type Operand = operand::$operand;
                    const OPERATOR: BaseOperator = BaseOperator::$operator;
                })+
            )+

            /// The operators with the types that they are methods of.
            #[cfg(test)]
            pub(super) const OPERATORS: &[(BaseOperator, &str)] =
                &[$($((BaseOperator::$operator, stringify!($type)),)+)+];
        };
    }

    operators! {
        Equals "equals": String with Texts = StringEquals, Arn with Arns = ArnEquals, Numeric with Numbers = NumericEquals,
            Date with Dates = DateEquals, Binary with Bytes = BinaryEquals;
        NotEquals "not_equals": String with Texts = StringNotEquals, Arn with Arns = ArnNotEquals,
            Numeric with Numbers = NumericNotEquals, Date with Dates = DateNotEquals;
        EqualsIgnoreCase "equals_ignore_case": String with Texts = StringEqualsIgnoreCase;
        NotEqualsIgnoreCase "not_equals_ignore_case": String with Texts = StringNotEqualsIgnoreCase;
        Like "like": String with Texts = StringLike, Arn with Arns = ArnLike;
        NotLike "not_like": String with Texts = StringNotLike, Arn with Arns = ArnNotLike;
        LessThan "less_than": Numeric with Numbers = NumericLessThan, Date with Dates = DateLessThan;
        LessThanEquals "less_than_equals": Numeric with Numbers = NumericLessThanEquals,
            Date with Dates = DateLessThanEquals;
        GreaterThan "greater_than": Numeric with Numbers = NumericGreaterThan, Date with Dates = DateGreaterThan;
        GreaterThanEquals "greater_than_equals": Numeric with Numbers = NumericGreaterThanEquals,
            Date with Dates = DateGreaterThanEquals;
        Within "within": IpAddress with AddressRanges = IpAddress;
        NotWithin "not_within": IpAddress with AddressRanges = NotIpAddress;
        Is "is": Bool with Booleans = Bool;
    }

    mod sealed {
        use super::key_type;

        pub trait Sealed {}
        impl Sealed for key_type::String {}
        impl Sealed for key_type::Arn {}
        impl Sealed for key_type::Numeric {}
        impl Sealed for key_type::Date {}
        impl Sealed for key_type::Bool {}
        impl Sealed for key_type::IpAddress {}
        impl Sealed for key_type::Binary {}
    }
}

macro_rules! operators {
    ($($(#[$doc:meta])* $method:ident: $trait:ident),* $(,)?) => {
        /// The operators. The type of a key decides which of them it has.
        impl<M, T, S> Key<M, T, S> {
            $($(#[$doc])*
            #[must_use]
            pub fn $method(self, values: impl Values<T::Operand>) -> Condition<M>
            where
                T: fits::$trait,
                S: Comparable,
            {
                self.condition(T::OPERATOR, values.into_values())
            })*
        }
    };
}

operators! {
    /// `StringEquals`, `NumericEquals`, `DateEquals`, `BinaryEquals`: exactly this, or one of these. `ArnEquals`: field
    /// by field, with wildcards; IAM treats it as `ArnLike`.
    equals: Equals,
    /// `StringNotEquals`, `ArnNotEquals`, `NumericNotEquals`, `DateNotEquals`: none of these; also holds where the key is
    /// absent.
    not_equals: NotEquals,
    /// `StringEqualsIgnoreCase`: as `StringEquals`, ignoring case.
    equals_ignore_case: EqualsIgnoreCase,
    /// `StringNotEqualsIgnoreCase`: as `StringNotEquals`, ignoring case.
    not_equals_ignore_case: NotEqualsIgnoreCase,
    /// `StringLike`: with `*` for any characters and `?` for one. `ArnLike`: field by field, with wildcards.
    like: Like,
    /// `StringNotLike`, `ArnNotLike`: like none of these; also holds where the key is absent.
    not_like: NotLike,
    /// `NumericLessThan`, `DateLessThan`: less, or before.
    less_than: LessThan,
    /// `NumericLessThanEquals`, `DateLessThanEquals`: at most, or before or at.
    less_than_equals: LessThanEquals,
    /// `NumericGreaterThan`, `DateGreaterThan`: more, or after.
    greater_than: GreaterThan,
    /// `NumericGreaterThanEquals`, `DateGreaterThanEquals`: at least, or at or after.
    greater_than_equals: GreaterThanEquals,
    /// `IpAddress`: within one of these ranges.
    within: Within,
    /// `NotIpAddress`: within none of these ranges; also holds where the key is absent.
    not_within: NotWithin,
}

impl<M, T, S> Key<M, T, S> {
    /// `Bool`: is this.
    #[must_use]
    pub fn is(self, value: bool) -> Condition<M>
    where
        T: fits::Is,
        S: Comparable,
    {
        self.condition(T::OPERATOR, vec![value.to_string()])
    }
}

impl<M, S> Key<M, key_type::Arn, S> {
    /// The key as one of type `String`, for the string operators, which IAM allows on ARNs too.
    #[must_use]
    pub fn as_string(self) -> Key<M, key_type::String, S> {
        self.in_state()
    }
}

impl<M, T, S> Clone for Key<M, T, S> {
    fn clone(&self) -> Self {
        Key { name: self.name.clone(), qualifier: self.qualifier, if_exists: self.if_exists, marker: PhantomData }
    }
}

impl<M, T, S> fmt::Debug for Key<M, T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({})", self.name())
    }
}

/// A template of condition keys, such as `aws:ResourceTag/${TagKey}`.
///
/// ```
/// use personalize_iam_model::aws;
///
/// let condition = aws::RESOURCE_TAG.key("team").equals("movies");
/// assert_eq!(condition.to_string(), "StringEquals aws:ResourceTag/team movies");
/// ```
pub struct KeyTemplate<M, T, S> {
    template: &'static str,
    marker: Markers<M, T, S>,
}

impl<M, T, S> KeyTemplate<M, T, S> {
    /// The template of this text: for the generated tables.
    pub(crate) const fn new(template: &'static str) -> Self {
        KeyTemplate { template, marker: PhantomData }
    }

    /// The template as AWS writes it.
    #[must_use]
    pub const fn template(&self) -> &'static str {
        self.template
    }

    /// The key with this name in place of the variable, such as a tag key.
    ///
    /// # Panics
    ///
    /// If the name is empty or has a character that no such name has. Meant for names in the program, and an
    /// error of the compiler in a constant; for others there is [`try_key`](Self::try_key).
    #[must_use]
    #[track_caller]
    #[allow(clippy::panic, reason = "a const constructor: a wrong constant must not compile")]
    pub const fn key(self, name: &'static str) -> Key<M, T, S> {
        if !is_key_name(name.as_bytes()) {
            panic!(
                "a condition key is named without control characters, wildcards, quotes, braces, `$`, `,` and `\\`, \
                 and not with nothing"
            );
        }
        let name = KeyName::Filled { template: self.template, name };
        Key { name, qualifier: None, if_exists: false, marker: PhantomData }
    }

    /// The key with this name in place of the variable, such as a tag key.
    ///
    /// # Errors
    ///
    /// If the name is empty or has a character that no such name has: a control character, a wildcard, a quote, or
    /// one of `$`, `{`, `}`, `,`, `\`.
    pub fn try_key(self, name: &str) -> Result<Key<M, T, S>, KeyNameError> {
        if !is_key_name(name.as_bytes()) {
            return Err(KeyNameError { name: name.to_owned() });
        }
        let name = KeyName::Whole(Cow::Owned(fill(self.template, name)));
        Ok(Key { name, qualifier: None, if_exists: false, marker: PhantomData })
    }
}

/// The name of a key: in two pieces if a constant cannot join them.
#[derive(Clone)]
enum KeyName {
    Whole(Cow<'static, str>),
    Filled { template: &'static str, name: &'static str },
}

/// A template with a name in place of its variable.
fn fill(template: &str, name: &str) -> String {
    let (before, after) = key_template(template).unwrap_or((template, ""));
    format!("{before}{name}{after}")
}

/// Whether a text can replace a template's variable.
const fn is_key_name(text: &[u8]) -> bool {
    let mut rest = text;
    while let [first, tail @ ..] = rest {
        let refused = matches!(first, b'$' | b'{' | b'}' | b',' | b'\'' | b'"' | b'*' | b'?' | b'\\');
        // The control characters of UTF-8: ASCII's, and U+0080 to U+009F.
        let control = matches!(rest, [0..=0x1F | 0x7F, ..] | [0xC2, 0x80..=0x9F, ..]);
        if refused || control {
            return false;
        }
        rest = tail;
    }
    !text.is_empty()
}

impl<M, T, S> Clone for KeyTemplate<M, T, S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M, T, S> Copy for KeyTemplate<M, T, S> {}

impl<M, T, S> fmt::Debug for KeyTemplate<M, T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyTemplate({})", self.template)
    }
}

/// Why a name cannot replace a key template's variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyNameError {
    name: String,
}

impl fmt::Display for KeyNameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.name.is_empty() {
            return f.write_str("the name of a condition key cannot be empty");
        }
        write!(
            f,
            "`{}` cannot be part of a condition key: it has a control character, a wildcard, a quote, a brace, `$`, `,` or `\\`",
            self.name.escape_debug()
        )
    }
}

impl std::error::Error for KeyNameError {}

/// A typed condition: a key, an operator that fits it, and values. `M` says which actions support the key.
///
/// Source: IAM User Guide, "IAM JSON policy elements: Condition".
pub struct Condition<M> {
    pub(crate) operator: ConditionOperator,
    pub(crate) key: String,
    pub(crate) values: Vec<String>,
    marker: PhantomData<fn() -> M>,
}

impl<M> Clone for Condition<M> {
    fn clone(&self) -> Self {
        Condition { operator: self.operator, key: self.key.clone(), values: self.values.clone(), marker: PhantomData }
    }
}

impl<M> fmt::Debug for Condition<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Condition({self})")
    }
}

/// Operator, key and values.
impl<M> fmt::Display for Condition<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.operator, self.key, self.values.join(", "))
    }
}

/// What kind of values an operator compares with, as marker types.
pub mod operand {
    macro_rules! operands {
        ($($(#[$doc:meta])* $name:ident),*) => { $($(#[$doc])* #[derive(Clone, Copy, Debug)] pub struct $name;)* };
    }
    operands! {
        /// Texts: [`crate::Text`] and what becomes one.
        Texts,
        /// ARNs and ARN patterns.
        Arns,
        /// Numbers.
        Numbers,
        /// Points in time.
        Dates,
        /// Ranges of IP addresses.
        AddressRanges,
        /// `true` or `false`.
        Booleans,
        /// Bytes.
        Bytes
    }
}

/// One value, or an array or vector of values, that an operator of kind `O` compares with.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not fit this condition operator, which compares with `{O}`",
    label = "`{O}` are wanted here: one, or several in an array or a vector",
    note = "texts are strings, `Text` and variables; numbers are integers and `Decimal`; ARNs are built as in `Campaign::arn(&HOME, \"movies\")` and `Campaign::arn_like(HOME, \"movies-*\")`",
    note = "ranges of addresses are written `cidr!(\"10.0.0.0/8\")` and dates `date!(\"2026-01-31T00:00:00Z\")`; those of run time are parsed, as in `text.parse::<Cidr>()`"
)]
pub trait Values<O> {
    /// The values as they are written.
    fn into_values(self) -> Vec<String>;
}

macro_rules! values {
    ($operand:ident: $($type:ty),*) => {
        $(impl Values<operand::$operand> for $type {
            fn into_values(self) -> Vec<String> {
                vec![Text::from(self).into_string()]
            }
        })*
    };
}

values!(Texts: &str, String, &String, Text, Variable, AccountId, crate::Region);

impl<R: KnownResourceType> Values<operand::Arns> for Arn<R> {
    fn into_values(self) -> Vec<String> {
        ArnPattern::from(self).into_values()
    }
}

impl<R: KnownResourceType> Values<operand::Arns> for &Arn<R> {
    fn into_values(self) -> Vec<String> {
        ArnPattern::from(self).into_values()
    }
}

impl<R> Values<operand::Arns> for ArnPattern<R> {
    fn into_values(self) -> Vec<String> {
        vec![self.into_string()]
    }
}

impl Values<operand::AddressRanges> for Cidr {
    fn into_values(self) -> Vec<String> {
        vec![self.to_string()]
    }
}

impl Values<operand::AddressRanges> for std::net::IpAddr {
    fn into_values(self) -> Vec<String> {
        vec![self.to_string()]
    }
}

impl Values<operand::Dates> for Date {
    fn into_values(self) -> Vec<String> {
        vec![self.to_string()]
    }
}

macro_rules! numbers {
    ($($type:ty),*) => {
        $(impl Values<operand::Numbers> for $type {
            fn into_values(self) -> Vec<String> {
                vec![self.to_string()]
            }
        })*
    };
}

numbers!(i32, i64, u32, u64, Decimal);

macro_rules! bytes {
    ($($type:ty $(, $count:ident)?);*) => {
        $(impl $(<const $count: usize>)? Values<operand::Bytes> for $type {
            fn into_values(self) -> Vec<String> {
                vec![BASE64.encode(self)]
            }
        })*
    };
}

bytes!(&[u8]; &[u8; N], N; &Vec<u8>);

impl<O, V: Values<O>, const N: usize> Values<O> for [V; N] {
    fn into_values(self) -> Vec<String> {
        self.into_iter().flat_map(Values::into_values).collect()
    }
}

impl<O, V: Values<O>> Values<O> for Vec<V> {
    fn into_values(self) -> Vec<String> {
        self.into_iter().flat_map(Values::into_values).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// For a new operator, the compiler requires what it compares, and this test requires the method that makes it.
    #[test]
    fn every_operator_is_a_method_of_the_type_that_it_compares() {
        for (operator, key_type) in fits::OPERATORS {
            assert_eq!(operator.compares().map(|own| format!("{own:?}")).as_deref(), Some(*key_type), "{operator:?}");
        }
        for operator in BaseOperator::ALL {
            let made = fits::OPERATORS.iter().filter(|(made, _)| made == operator).count();
            assert_eq!(made, usize::from(*operator != BaseOperator::Null), "{operator:?}");
        }
    }
}
