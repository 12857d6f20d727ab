//! Amazon Resource Names: typed ones that name one resource, patterns that name many, and the text of any.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

pub use crate::catalog::{check, resource_types};

use crate::known::{AnyType, KnownResourceType};
use crate::tables::{ArnField, ArnPart, ArnTemplate, ResourceType, Service};
use crate::text::push_escaped;
use crate::{AccountId, Partition, Region, Scope, ScopePattern, Text};

/// The fields of an ARN's text: `arn:partition:service:region:account:resource`.
///
/// Source: AWS General Reference, "Amazon Resource Names (ARNs)".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fields<'a> {
    /// The partition, such as `aws`.
    pub partition: &'a str,
    /// The service's namespace.
    pub service: &'a str,
    /// The Region, or nothing.
    pub region: &'a str,
    /// The account, or nothing.
    pub account: &'a str,
    /// The rest, which can contain colons and slashes.
    pub resource: &'a str,
}

impl<'a> Fields<'a> {
    /// Splits a text at its first five colons; `None` if it has fewer, or does not begin with `arn`.
    ///
    /// ```
    /// use personalize_iam_model::arn::Fields;
    ///
    /// let fields = Fields::split("arn:aws:logs:eu-west-1:111122223333:log-group:app:*").unwrap();
    /// assert_eq!(fields.resource, "log-group:app:*");
    /// ```
    #[must_use]
    pub fn split(text: &'a str) -> Option<Fields<'a>> {
        if !text.starts_with("arn:") {
            return None;
        }
        let [_, partition, service, region, account] = first_colons(text.as_bytes())?;
        let field = |before: usize, end: usize| text.get(before + 1..end);
        Some(Fields {
            partition: field("arn".len(), partition)?,
            service: field(partition, service)?,
            region: field(service, region)?,
            account: field(region, account)?,
            resource: text.get(account + 1..)?,
        })
    }
}

/// Where the first colons of a text are; `None` if it has fewer.
fn first_colons<const N: usize>(text: &[u8]) -> Option<[usize; N]> {
    const EACH: u64 = 0x0101_0101_0101_0101;
    let (words, rest) = text.as_chunks::<8>();
    let (mut places, mut found, mut start) = ([0; N], 0, 0);
    for word in words {
        // Eight bytes at a time: the top bit of each byte that is a colon.
        let differs = u64::from_le_bytes(*word) ^ (u64::from(b':') * EACH);
        let low = 0x7f * EACH;
        let mut colons = !(((differs & low) + low) | differs | low);
        while colons != 0 {
            *places.get_mut(found)? = start + colons.trailing_zeros() as usize / 8;
            found += 1;
            if found == N {
                return Some(places);
            }
            colons &= colons - 1;
        }
        start += 8;
    }
    for (at, _) in rest.iter().enumerate().filter(|(_, byte)| **byte == b':') {
        *places.get_mut(found)? = start + at;
        found += 1;
        if found == N {
            return Some(places);
        }
    }
    None
}

/// The ARN of one resource of type `R`.
///
/// A wildcard in a name is literal: in a policy it is escaped, and matches no name
/// without it. [`Policy::check`](crate::Policy::check) reports it where no name can have it. For patterns, use
/// [`ArnPattern`].
///
/// ```
/// use personalize_iam_model::{Scope, arn::ArnPattern, personalize::Campaign};
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
///
/// let arn = Campaign::arn(&HOME, "movies");
/// assert_eq!(arn.as_str(), "arn:aws:personalize:eu-west-1:111122223333:campaign/movies");
/// assert_eq!(arn.parameter("ResourceId"), Some("movies"));
/// assert_eq!(Campaign::parse(arn.as_str()), Ok(arn));
///
/// let pattern = ArnPattern::from(Campaign::arn(&HOME, "movies-*"));
/// assert_eq!(pattern.as_str(), "arn:aws:personalize:eu-west-1:111122223333:campaign/movies-${*}");
/// ```
pub struct Arn<R> {
    text: String,
    marker: PhantomData<fn() -> R>,
}

impl<R: KnownResourceType> Arn<R> {
    /// The ARN of these parameters, by the template of this number: for [`resource_type!`](crate::resource_type).
    #[doc(hidden)]
    #[must_use]
    pub fn of(template: usize, scope: &Scope, parameters: &[&str]) -> Self {
        let text = build(R::RESOURCE_TYPE, template, &(*scope).into(), parameters.iter().copied());
        Arn { text, marker: PhantomData }
    }

    /// Parses an ARN of this resource type.
    ///
    /// # Errors
    ///
    /// If the text is not an ARN, or names another type of resource.
    pub fn parse(text: &str) -> Result<Self, ArnError> {
        check_in(&[R::SERVICE], R::RESOURCE_TYPE, text)?;
        Ok(Arn { text: text.to_owned(), marker: PhantomData })
    }

    /// The value of a variable of the resource type's template, such as `ResourceId`.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&str> {
        let fields = self.fields()?;
        let mut fitting = R::RESOURCE_TYPE.arns.iter().filter_map(|template| values(template, fields));
        fitting.find_map(|values| values.into_iter().find(|(known, _)| *known == name)).map(|(_, value)| value)
    }
}

impl<R> Arn<R> {
    /// The ARN.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The ARN.
    #[must_use]
    pub fn into_string(self) -> String {
        self.text
    }

    /// The partition.
    #[must_use]
    pub fn partition(&self) -> Option<Partition> {
        self.fields()?.partition.parse().ok()
    }

    /// The Region, if the resource type has one.
    #[must_use]
    pub fn region(&self) -> Option<Region> {
        self.fields()?.region.parse().ok()
    }

    /// The account, if the resource type has one.
    #[must_use]
    pub fn account(&self) -> Option<AccountId> {
        read_account(self.fields()?.account)
    }

    fn fields(&self) -> Option<Fields<'_>> {
        Fields::split(&self.text)
    }
}

/// A pattern of ARNs of type `R`, as written in the `Resource` element or in a condition.
///
/// ```
/// use personalize_iam_model::{Scope, aws, iam};
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
///
/// let pattern = iam::User::arn_like(HOME.any_account(), aws::USERNAME.variable());
/// assert_eq!(pattern.as_str(), "arn:aws:iam::*:user/${aws:username}");
/// ```
pub struct ArnPattern<R> {
    text: String,
    marker: PhantomData<fn() -> R>,
}

impl<R: KnownResourceType> ArnPattern<R> {
    /// The pattern of these parameters, by the template of this number: for [`resource_type!`](crate::resource_type).
    #[doc(hidden)]
    #[must_use]
    pub fn of(template: usize, scope: ScopePattern, parameters: &[Text]) -> Self {
        let text = build(R::RESOURCE_TYPE, template, &scope, parameters.iter().map(Text::as_str));
        ArnPattern { text, marker: PhantomData }
    }
}

impl<R> ArnPattern<R> {
    /// The pattern, as written in a policy.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The pattern, as written in a policy.
    #[must_use]
    pub fn into_string(self) -> String {
        self.text
    }

    /// A pattern of this text, unchecked.
    pub(crate) fn from_text(text: String) -> Self {
        ArnPattern { text, marker: PhantomData }
    }
}

/// The ARN as a pattern that matches it alone: wildcards and `$` in its names are escaped.
impl<R> From<&Arn<R>> for ArnPattern<R> {
    fn from(arn: &Arn<R>) -> Self {
        let mut text = String::new();
        push_escaped(&mut text, &arn.text, &['*', '?', '$']);
        ArnPattern { text, marker: PhantomData }
    }
}

impl<R> From<Arn<R>> for ArnPattern<R> {
    fn from(arn: Arn<R>) -> Self {
        (&arn).into()
    }
}

impl Service {
    /// A pattern of all ARNs of the service, as in a condition on `aws:SourceArn`.
    ///
    /// ```
    /// use personalize_iam_model::{Scope, aws, personalize};
    ///
    /// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
    ///
    /// let condition = aws::SOURCE_ARN.like(personalize::SERVICE.any_arn(HOME));
    /// assert_eq!(condition.to_string(), "ArnLike aws:SourceArn arn:aws:personalize:eu-west-1:111122223333:*");
    /// ```
    #[must_use]
    pub fn any_arn(&self, scope: impl Into<ScopePattern>) -> ArnPattern<AnyType> {
        let ScopePattern { partition, region, account } = scope.into();
        let partition = partition.map_or("*", Partition::as_str);
        let region = region.as_ref().map_or("*", Region::as_str);
        let account = account.as_ref().map_or("*", AccountId::as_str);
        ArnPattern::from_text(format!("arn:{partition}:{}:{region}:{account}:*", self.prefix))
    }
}

macro_rules! text_impls {
    ($type:ident) => {
        impl<R> Clone for $type<R> {
            fn clone(&self) -> Self {
                $type { text: self.text.clone(), marker: PhantomData }
            }
        }

        impl<R> PartialEq for $type<R> {
            fn eq(&self, other: &Self) -> bool {
                self.text == other.text
            }
        }

        impl<R> Eq for $type<R> {}

        impl<R> std::hash::Hash for $type<R> {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                self.text.hash(state);
            }
        }

        impl<R> fmt::Debug for $type<R> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($type), "({})"), self.text)
            }
        }

        impl<R> fmt::Display for $type<R> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.text)
            }
        }

        impl<R> From<$type<R>> for String {
            fn from(value: $type<R>) -> String {
                value.text
            }
        }
    };
}

text_impls!(Arn);
text_impls!(ArnPattern);

impl<R: KnownResourceType> FromStr for Arn<R> {
    type Err = ArnError;

    fn from_str(text: &str) -> Result<Self, ArnError> {
        Arn::parse(text)
    }
}

/// Whether a text is an ARN of this resource type, and of no type of these services that says more.
///
/// # Errors
///
/// If the text is not an ARN, or names another type of resource.
pub(crate) fn check_in(
    services: &[&'static Service],
    resource_type: &'static ResourceType,
    text: &str,
) -> Result<(), ArnError> {
    let problem = |problem| ArnError { text: text.to_owned(), resource_type, problem };
    let fields = Fields::split(text).ok_or_else(|| problem(ArnProblem::Form))?;
    if fields.partition.parse::<Partition>().is_err() {
        return Err(problem(ArnProblem::Partition));
    }
    // Of a type with several templates, the one that comes closest says what is wrong.
    let mut closest = ArnProblem::Template;
    for template in resource_type.arns {
        match fits(template, fields) {
            Err(ArnProblem::Template) => {}
            Err(wrong) => closest = wrong,
            Ok(()) => {
                let mut others = services.iter().copied();
                return match others.find_map(|service| more_telling(service, resource_type, template, fields)) {
                    Some(other) => Err(problem(ArnProblem::OtherType(other))),
                    None => Ok(()),
                };
            }
        }
    }
    Err(problem(closest))
}

/// Whether an ARN is one of a template, the partition aside.
fn fits(template: &ArnTemplate, fields: Fields<'_>) -> Result<(), ArnProblem> {
    if !template.service.matches(fields.service) {
        return Err(ArnProblem::Template);
    }
    match template.region {
        ArnField::Fixed(fixed) if fields.region != fixed => return Err(ArnProblem::FixedRegion(fixed)),
        ArnField::Variable(_) if Region::new(fields.region).is_err() => return Err(ArnProblem::Region),
        _ => {}
    }
    match template.account {
        ArnField::Fixed(fixed) if fields.account != fixed => return Err(ArnProblem::FixedAccount(fixed)),
        ArnField::Variable(_) if read_account(fields.account).is_none() => return Err(ArnProblem::Account),
        _ => {}
    }
    values(template, fields).map(|_| ()).ok_or(ArnProblem::Template)
}

impl ArnTemplate {
    /// What an ARN has in place of the variables of the template, in the order of [`parameters`](ArnTemplate::parameters); `None`
    /// if it is not one of the template.
    ///
    /// ```
    /// use personalize_iam_model::s3;
    ///
    /// let template = s3::ResourceType::Object.arn();
    /// let values = template.values("arn:aws:s3:::movies/2026/views.csv").unwrap();
    /// assert_eq!(values, [("BucketName", "movies"), ("ObjectName", "2026/views.csv")]);
    /// assert!(template.values("arn:aws:s3:::movies").is_none());
    /// ```
    #[must_use]
    pub fn values<'a>(&self, arn: &'a str) -> Option<Vec<(&'static str, &'a str)>> {
        let fields = Fields::split(arn)?;
        fits(self, fields).ok()?;
        values(self, fields)
    }
}

/// A type of the same service whose template says more and also fits, as an object's does against a bucket's.
fn more_telling(
    service: &'static Service,
    resource_type: &'static ResourceType,
    template: &ArnTemplate,
    fields: Fields<'_>,
) -> Option<&'static ResourceType> {
    let literal = |template: &ArnTemplate| -> usize {
        template.resource.iter().map(|part| if let ArnPart::Literal(text) = part { text.len() } else { 0 }).sum()
    };
    let known = literal(template);
    let says_more = |other: &ArnTemplate| {
        other.service.matches(fields.service) && literal(other) > known && values(other, fields).is_some()
    };
    let mut types = service.resource_types.iter();
    types.find(|other| !std::ptr::eq(*other, resource_type) && other.arns.iter().any(says_more))
}

/// The parameters of a template with their values, if the resource part fits it.
///
/// A variable matches at least one character, a star also none. Up to a separator (`/` or `:`) it matches as few as
/// possible, up to another text as many: `service/${ServiceName}-${UniqueAttributesHex}` splits at the last hyphen. The
/// last one matches the rest, slashes included, as IAM paths and S3 keys need it. Of two variables without text between
/// them, the first ends where the next separator begins; without one, after its first character.
fn values<'a>(template: &ArnTemplate, fields: Fields<'a>) -> Option<Vec<(&'static str, &'a str)>> {
    let mut found = Vec::new();
    if let ArnField::Variable(name) = template.service {
        found.push((name, fields.service));
    }
    let mut rest = fields.resource;
    let mut parts = template.resource;
    while let [part, behind @ ..] = parts {
        parts = behind;
        let name = match part {
            ArnPart::Variable(name) => *name,
            ArnPart::Literal(text) => {
                rest = rest.strip_prefix(text)?;
                continue;
            }
        };
        let least = if name == "*" { 0 } else { rest.chars().next()?.len_utf8() };
        let (_, searched) = rest.split_at_checked(least)?;
        let more = match behind.first() {
            None => searched.len(),
            Some(ArnPart::Literal(text)) if text.starts_with(['/', ':']) => searched.find(text)?,
            Some(ArnPart::Literal(text)) => searched.rfind(text)?,
            Some(ArnPart::Variable(_)) => searched.find(['/', ':']).unwrap_or_default(),
        };
        let (value, after) = rest.split_at_checked(least + more)?;
        found.push((name, value));
        rest = after;
    }
    rest.is_empty().then_some(found)
}

/// The text of an ARN, or of a pattern of ARNs, by a template. What AWS's template leaves open stays open.
fn build<'a>(
    resource_type: &ResourceType,
    template: usize,
    scope: &ScopePattern,
    mut parameters: impl Iterator<Item = &'a str>,
) -> String {
    let template = resource_type.arns.get(template).unwrap_or_else(|| resource_type.arn());
    let partition = scope.partition.map_or("*", Partition::as_str);
    let of_scope = |field: ArnField, given: Option<&str>| match field {
        ArnField::Fixed(fixed) => fixed.to_owned(),
        ArnField::Variable(_) => given.unwrap_or("*").to_owned(),
        ArnField::Any => "*".to_owned(),
    };
    let service = match template.service {
        ArnField::Variable(_) => parameters.next().unwrap_or_default().to_owned(),
        field => of_scope(field, None),
    };
    let region = of_scope(template.region, scope.region.as_ref().map(Region::as_str));
    let account = of_scope(template.account, scope.account.as_ref().map(AccountId::as_str));
    let mut text = format!("arn:{partition}:{service}:{region}:{account}:");
    for part in template.resource {
        text.push_str(match part {
            ArnPart::Literal(text) => text,
            ArnPart::Variable(_) => parameters.next().unwrap_or_default(),
        });
    }
    text
}

/// An account id, or the `aws` of managed policies.
fn read_account(text: &str) -> Option<AccountId> {
    if text == AccountId::AWS.as_str() { Some(AccountId::AWS) } else { AccountId::new(text).ok() }
}

/// Why a text is not an ARN of a resource type.
#[derive(Clone, Debug)]
pub struct ArnError {
    text: String,
    resource_type: &'static ResourceType,
    problem: ArnProblem,
}

#[derive(Clone, Copy, Debug)]
enum ArnProblem {
    Form,
    Partition,
    Region,
    FixedRegion(&'static str),
    Account,
    FixedAccount(&'static str),
    Template,
    OtherType(&'static ResourceType),
}

impl ArnError {
    /// The rejected text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The expected resource type.
    #[must_use]
    pub fn resource_type(&self) -> &'static ResourceType {
        self.resource_type
    }
}

impl PartialEq for ArnError {
    fn eq(&self, other: &Self) -> bool {
        self.to_string() == other.to_string()
    }
}

impl fmt::Display for ArnError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.resource_type;
        write!(f, "`{}` is not an ARN of a `{name}`: ", self.text.escape_debug())?;
        let fixed = |f: &mut fmt::Formatter<'_>, field: &str, fixed: &str| {
            if fixed.is_empty() {
                write!(f, "the {field} must be empty")
            } else {
                write!(f, "the {field} must be `{fixed}`")
            }
        };
        match self.problem {
            ArnProblem::Form => {
                f.write_str("it has not the six fields `arn:partition:service:region:account:resource`")
            }
            ArnProblem::Partition => f.write_str("its partition is unknown"),
            ArnProblem::Region => f.write_str("its Region is malformed"),
            ArnProblem::Account => f.write_str("its account id has not twelve digits"),
            ArnProblem::FixedRegion(text) => fixed(f, "Region", text),
            ArnProblem::FixedAccount(text) => fixed(f, "account", text),
            ArnProblem::Template => match self.resource_type.arns {
                [] | [_] => write!(f, "it does not fit `{}`", self.resource_type.arn().text),
                [first, others @ ..] => {
                    write!(f, "it fits none of `{}`", first.text)?;
                    others.iter().try_for_each(|other| write!(f, ", `{}`", other.text))
                }
            },
            ArnProblem::OtherType(other) => write!(f, "it names a `{other}`"),
        }
    }
}

impl std::error::Error for ArnError {}

/// Makes a marker type one of a resource type: for the generated tables.
macro_rules! resource_type {
    ($name:ident) => {
        impl $crate::KnownResourceType for $name {
            // The tables of the module in which this stands.
            const RESOURCE_TYPE: &'static $crate::catalog::ResourceType = &RESOURCE_TYPES[ResourceType::$name as usize];
            const SERVICE: &'static $crate::catalog::Service = &SERVICE;
        }

        impl $name {
            /// Parses the ARN of such a resource.
            ///
            /// # Errors
            ///
            /// If the text is not an ARN, or names another type of resource.
            pub fn parse(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<$crate::Arn<Self>, $crate::arn::ArnError> {
                $crate::Arn::parse(text)
            }
        }
    };
}
pub(crate) use resource_type;

/// Builds exact ARNs by the template of this number: for the generated tables.
macro_rules! exact {
    ($name:ident, $template:literal, $($text:literal =>)? $function:ident $(, $parameter:ident)*) => {
        impl $name {
            /// The ARN of one such resource: the name is literal, wildcards included.
            ///
            /// So a name with a wildcard matches no other name, and an empty one matches nothing:
            /// [`Policy::check`](crate::Policy::check) and the linter report it, and [`exact_name!`](crate::exact_name)
            /// rejects both at compile time. For many resources, use `arn_like`.
            $(#[doc = concat!("\nThe template: `", $text, "`.")])?
            #[must_use]
            pub fn $function(scope: &$crate::Scope, $($parameter: &::core::primitive::str),*) -> $crate::Arn<Self> {
                $crate::Arn::of($template, scope, &[$($parameter),*])
            }
        }
    };
}
pub(crate) use exact;

/// Builds patterns of ARNs by the template of this number: for the generated tables.
macro_rules! pattern {
    ($name:ident, $template:literal, $($text:literal =>)? $function:ident $(, $parameter:ident)*) => {
        impl $name {
            /// A pattern of such ARNs: `*` and `?` are wildcards, and names can have policy variables.
            $(#[doc = concat!("\nThe template: `", $text, "`.")])?
            #[must_use]
            pub fn $function(
                scope: impl ::core::convert::Into<$crate::ScopePattern>,
                $($parameter: impl ::core::convert::Into<$crate::Text>),*
            ) -> $crate::ArnPattern<Self> {
                $crate::ArnPattern::of($template, scope.into(), &[$($parameter.into()),*])
            }
        }
    };
}
pub(crate) use pattern;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog;
    use crate::{cloudwatch, iam, kms, logs, personalize, s3, sts};
    use proptest::prelude::*;

    const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

    #[test]
    fn colons_are_found_wherever_they_are() {
        for text in [
            "",
            ":",
            "a:b",
            ":::::",
            "0123456:8",
            "arn:aws:iam::111122223333:user/a:b",
            "äöü:ß:x:y:z:é",
            "\u{ba}:\u{3a}",
        ] {
            let places: Vec<usize> =
                text.bytes().enumerate().filter(|(_, byte)| *byte == b':').map(|(at, _)| at).collect();
            assert_eq!(first_colons::<1>(text.as_bytes()).as_ref().map(|found| &found[..]), places.get(..1), "{text}");
            assert_eq!(first_colons::<2>(text.as_bytes()).as_ref().map(|found| &found[..]), places.get(..2), "{text}");
            assert_eq!(first_colons::<5>(text.as_bytes()).as_ref().map(|found| &found[..]), places.get(..5), "{text}");
        }
    }

    #[test]
    fn fields_that_a_type_fixes_do_not_come_from_the_scope() {
        assert_eq!(
            personalize::Recipe::arn(&HOME, "aws-user-personalization").as_str(),
            "arn:aws:personalize:::recipe/aws-user-personalization"
        );
        assert_eq!(s3::Bucket::arn(&HOME, "media").as_str(), "arn:aws:s3:::media");
        assert_eq!(
            s3::Multiregionaccesspointrequestarn::arn(&HOME, "create", "token").as_str(),
            "arn:aws:s3:us-west-2:111122223333:async-request/mrap/create/token"
        );
        assert_eq!(
            iam::RoleTemplate::arn(&HOME, "personalize.amazonaws.com", "Import", "1").as_str(),
            "arn:aws:iam::aws:role-template/personalize.amazonaws.com/Import:1"
        );
        assert_eq!(sts::RootUser::arn(&HOME).as_str(), "arn:aws:iam::111122223333:root");
    }

    #[test]
    fn every_partition_has_its_arns() {
        for (partition, region) in [
            (Partition::Aws, "eu-west-1"),
            (Partition::AwsCn, "cn-north-1"),
            (Partition::AwsUsGov, "us-gov-west-1"),
            (Partition::AwsIso, "us-iso-east-1"),
            (Partition::AwsIsoB, "us-isob-east-1"),
            (Partition::AwsEusc, "eusc-de-east-1"),
        ] {
            let scope = Scope::new(partition, region, "111122223333").unwrap();
            let arn = personalize::Campaign::arn(&scope, "movies");
            assert_eq!(arn.as_str(), format!("arn:{partition}:personalize:{region}:111122223333:campaign/movies"));
            assert_eq!(personalize::Campaign::parse(arn.as_str()).unwrap().partition(), Some(partition));
        }
    }

    #[test]
    fn variables_are_read_segment_by_segment() {
        let arn = s3::Object::parse("arn:aws:s3:::media/2026/11/log.gz").unwrap();
        assert_eq!(arn.parameter("BucketName"), Some("media"));
        assert_eq!(arn.parameter("ObjectName"), Some("2026/11/log.gz"));
        let arn = cloudwatch::Service::parse("arn:aws:cloudwatch:eu-west-1:111122223333:service/my-shop-0af3").unwrap();
        assert_eq!(arn.parameter("ServiceName"), Some("my-shop"));
        assert_eq!(arn.parameter("UniqueAttributesHex"), Some("0af3"));
        let arn =
            logs::LogStream::parse("arn:aws:logs:eu-west-1:111122223333:log-group:/app/x:log-stream:a/b").unwrap();
        assert_eq!(arn.parameter("LogGroupName"), Some("/app/x"));
        assert_eq!(arn.parameter("LogStreamName"), Some("a/b"));
        assert_eq!(arn.parameter("ResourceId"), None);
    }

    #[test]
    fn a_path_belongs_to_the_name() {
        let arn = iam::Role::parse("arn:aws:iam::111122223333:role/team/etl").unwrap();
        assert_eq!(arn.parameter("RoleNameWithPath"), Some("team/etl"));
        assert_eq!(arn.account().unwrap().as_str(), "111122223333");
        assert_eq!(arn.region(), None);
        let managed = iam::Policy::parse("arn:aws:iam::aws:policy/ReadOnlyAccess").unwrap();
        assert_eq!(managed.account(), Some(AccountId::AWS));
        let version = "arn:aws:personalize:eu-west-1:111122223333:solution/movies/1a2b";
        assert_eq!(personalize::Solution::parse(version).unwrap().parameter("ResourceId"), Some("movies/1a2b"));
    }

    #[test]
    fn what_is_wrong_with_an_arn_is_said() {
        let message = |text| personalize::Campaign::parse(text).unwrap_err().to_string();
        assert_eq!(
            message("campaign/movies"),
            "`campaign/movies` is not an ARN of a `personalize:campaign`: \
             it has not the six fields `arn:partition:service:region:account:resource`"
        );
        assert_eq!(
            message("arn:aws:personalize:eu-west-1:1111:campaign/movies"),
            "`arn:aws:personalize:eu-west-1:1111:campaign/movies` is not an ARN of a `personalize:campaign`: \
             its account id has not twelve digits"
        );
        assert_eq!(
            message("arn:aws:personalize:eu-west-1:111122223333:solution/movies"),
            "`arn:aws:personalize:eu-west-1:111122223333:solution/movies` is not an ARN of a `personalize:campaign`: \
             it does not fit `arn:${Partition}:personalize:${Region}:${Account}:campaign/${ResourceId}`"
        );
        assert_eq!(
            personalize::Recipe::parse("arn:aws:personalize:eu-west-1::recipe/x").unwrap_err().to_string(),
            "`arn:aws:personalize:eu-west-1::recipe/x` is not an ARN of a `personalize:recipe`: the Region must be empty"
        );
        assert_eq!(
            s3::Bucket::parse("arn:aws:s3:::media/key").unwrap_err().to_string(),
            "`arn:aws:s3:::media/key` is not an ARN of a `s3:bucket`: it names a `s3:object`"
        );
        assert!(kms::Key::parse("arn:aws:kms:eu-west-1:111122223333:key/").is_err());
        assert!(kms::Key::parse("arn:aws:kms:eu-west-1:111122223333:alias/a").is_err());
    }

    #[test]
    fn every_type_reads_what_it_builds() {
        for service in catalog::services() {
            for resource_type in service.resource_types {
                for (index, template) in resource_type.arns.iter().enumerate() {
                    // A service that varies is one that there is.
                    let first = if template.service.fixed().is_some() { "a" } else { "ec2" };
                    let given: Vec<_> = template.parameters().zip([first, "b", "c", "d", "e", "f"]).collect();
                    let text = build(resource_type, index, &HOME.into(), given.iter().map(|(_, value)| *value));
                    assert_eq!(check(resource_type, &text), Ok(()), "{resource_type}");
                    let is_found = resource_types(&text).any(|t| std::ptr::eq(t, resource_type));
                    assert_eq!(is_found, resource_type.is_of_one_service(), "{resource_type}");
                    assert_eq!(values(template, Fields::split(&text).unwrap()).unwrap(), given, "{resource_type}");
                    assert!(!text.contains(['$', '{', '}', '<', '>']), "{text}");
                }
            }
        }
    }

    #[test]
    fn the_text_of_a_template_gives_its_row() {
        for service in catalog::TYPED_SERVICES {
            for resource_type in service.resource_types {
                assert!(!resource_type.arns.is_empty(), "{resource_type}");
                for template in resource_type.arns {
                    let parsed = ArnTemplate::parse(template.text).unwrap();
                    assert_eq!(format!("{parsed:?}"), format!("{template:?}"));
                }
            }
        }
    }

    /// Templates as AWS has them beyond the services that have types, each with an ARN and the values of its variables,
    /// `;` between them; `-` where the text is not an ARN of the template.
    #[test]
    fn templates_of_all_forms_are_matched() {
        for (template, arn, expected) in [
            // An account by another name.
            ("arn:${Partition}:a:${Region}:${AccountId}:x/${Id}", "arn:aws:a:eu-west-1:111122223333:x/b", "Id=b"),
            ("arn:${Partition}:a:${Region}:${AccountId}:x/${Id}", "arn:aws:a:eu-west-1::x/b", "-"),
            // Open Regions and accounts.
            ("arn:${Partition}:a:*:*:x/${A}/${B}", "arn:aws:a:us-east-1::x/b/c", "A=b;B=c"),
            ("arn:${Partition}:a:*:*:x/${A}/${B}", "arn:aws:a::111122223333:x/b/c/d", "A=b;B=c/d"),
            ("arn:${Partition}:a:*::x/${A}", "arn:aws:a:global::x/b", "A=b"),
            ("arn:${Partition}:a:*::x/${A}", "arn:aws:a:global:111122223333:x/b", "-"),
            // Stars.
            ("arn:${Partition}:a:::x/*", "arn:aws:a:::x/b/c", "*=b/c"),
            ("arn:${Partition}:a:::x/*", "arn:aws:a:::x/", "*="),
            ("arn:${Partition}:a:::x/*", "arn:aws:a:::x", "-"),
            ("arn:${Partition}:a:::x/${Id}/*", "arn:aws:a:::x/b/*", "Id=b;*=*"),
            ("arn:${Partition}:a:::x/${Id}/${*}", "arn:aws:a:::x/b/c", "Id=b;*=c"),
            ("arn:${Partition}:a:::x/*/y/${Id}", "arn:aws:a:::x//y/b", "*=;Id=b"),
            // A service that varies.
            (
                "arn:${Partition}:${Vendor}:${Region}:*:${Type}:${Id}",
                "arn:aws:ec2:eu-west-1::snapshot:b",
                "Vendor=ec2;Type=snapshot;Id=b",
            ),
            ("arn:${Partition}:${Vendor}:${Region}:*:${Type}:${Id}", "arn:aws::eu-west-1::snapshot:b", "-"),
            // Variables that touch, and in other spellings.
            ("arn:${Partition}:a:::x/${A}${B}", "arn:aws:a:::x/b/c/*", "A=b;B=/c/*"),
            ("arn:${Partition}:a:::x/${A}${B}", "arn:aws:a:::x/bcd", "A=b;B=cd"),
            ("arn:${Partition}:a:::x/${A}${B}", "arn:aws:a:::x/b", "-"),
            ("arn:${Partition}:a:::x/${A}-{Date-and-Time}", "arn:aws:a:::x/b-2026", "A=b;Date-and-Time=2026"),
            ("arn:${Partition}:a:::x/<key>", "arn:aws:a:::x/b", "key=b"),
            // No variables at all.
            ("arn:${Partition}:a:${Region}::/account", "arn:aws:a:eu-west-1::/account", ""),
            ("arn:${Partition}:a::offering:x", "arn:aws:a::offering:x", ""),
            ("arn:${Partition}:a::offering:x", "arn:aws:a::111122223333:x", "-"),
        ] {
            let parsed = ArnTemplate::parse(template).unwrap();
            let fields = Fields::split(arn).unwrap();
            let found = match fits(&parsed, fields) {
                Ok(()) => values(&parsed, fields)
                    .unwrap()
                    .iter()
                    .map(|(name, value)| format!("{name}={value}"))
                    .collect::<Vec<_>>()
                    .join(";"),
                Err(_) => "-".to_owned(),
            };
            assert_eq!(found, expected, "{template} {arn}");
        }
        for text in
            ["", "arn:aws:s3:::a", "arn:${Partition}:a:::${A", "arn:${Partition}:a:::$A", "arn:${Partition}:a::b"]
        {
            assert!(ArnTemplate::parse(text).is_none(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn nothing_that_is_read_panics(text in "(arn:)?[a-z*:/${}é-]{0,60}") {
            for service in catalog::services() {
                for resource_type in service.resource_types {
                    let _ = check(resource_type, &text);
                }
            }
        }

        #[test]
        fn an_exact_arn_holds_no_wildcard_as_a_pattern(name in ".{0,20}") {
            let pattern = ArnPattern::from(personalize::Campaign::arn(&HOME, &name)).into_string();
            let bare = pattern.replace("${*}", "").replace("${?}", "").replace("${$}", "");
            prop_assert!(!bare.contains(['*', '?', '$']));
        }
    }
}
