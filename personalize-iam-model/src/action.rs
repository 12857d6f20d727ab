//! Actions in types: which resources an action acts on and which condition keys it supports, checked by the compiler.

use std::fmt;
use std::marker::PhantomData;

use crate::arn::ArnPattern;
use crate::catalog::{self, Action, ResourceType, Service};
use crate::condition::{Global, Other};
use crate::{AccessLevels, Text};

/// An action that is known when the program is compiled: a marker type such as
/// [`personalize::CreateCampaign`](crate::personalize::CreateCampaign).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no action of the catalog",
    note = "actions are marker types such as `personalize::GetRecommendations`, one for each action"
)]
pub trait KnownAction {
    /// The action's row in the catalog.
    const ACTION: &'static Action;
}

/// A resource type that is known when the program is compiled: a marker type such as
/// [`personalize::Campaign`](crate::personalize::Campaign).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no resource type of the catalog",
    note = "resource types are marker types such as `personalize::Campaign`, one for each type"
)]
pub trait KnownResourceType {
    /// The resource type's row in the catalog.
    const RESOURCE_TYPE: &'static ResourceType;

    /// The actions of these access levels that act on resources of this type.
    ///
    /// ```
    /// use personalize_iam_model::{AccessLevels, KnownResourceType, Scope, Statement, personalize::Campaign};
    ///
    /// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
    ///
    /// let readers = Campaign::actions_at(AccessLevels::READ_ONLY)?;
    /// let statement = Statement::allow(readers).on(Campaign::arn_like(HOME, "movies-*"));
    /// # Ok::<(), personalize_iam_model::action::NoSuchAction>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If there is no such action.
    fn actions_at(levels: impl Into<AccessLevels>) -> Result<ActionsOn<Self>, NoSuchAction>
    where
        Self: Sized,
    {
        let levels = levels.into();
        let wanted = Self::RESOURCE_TYPE;
        let service = catalog::service(wanted.service);
        let actions = service.into_iter().flat_map(|service| service.actions);
        let chosen = actions.filter(|action| action.acts_on(wanted) && action.access_levels.is_subset(levels));
        ActionsOn::of(chosen, levels)
    }
}

/// The actions of a statement: one marker type, a tuple of them, an [`action_pattern!`](crate::action_pattern), or
/// the actions of an access level.
///
/// Tuples hold up to sixteen, and can be nested.
#[diagnostic::on_unimplemented(
    message = "`{Self}` names no action",
    label = "an action, a tuple of actions or a pattern of actions is wanted here",
    note = "actions are types such as `personalize::GetRecommendations`, several a tuple of them such as `(GetRecommendations, DescribeCampaign)`, and patterns are written `action_pattern!(\"personalize:List*\")`",
    note = "a statement whose actions are chosen at run time is built by `Statement::of(...)` and checked by `check()`"
)]
pub trait Actions {
    /// The entries of the `Action` element.
    fn into_entries(self) -> Vec<String>;
}

#[diagnostic::do_not_recommend]
impl<A: KnownAction> Actions for A {
    fn into_entries(self) -> Vec<String> {
        vec![A::ACTION.full_name.to_owned()]
    }
}

/// The action of a request: one of the catalog, or any other by its name.
///
/// One of the catalog is known without a look at its name, and costs no allocation.
///
/// ```
/// use personalize_iam_model::action::ActionName;
/// use personalize_iam_model::personalize::{Action, GetRecommendations};
///
/// assert_eq!(ActionName::from(GetRecommendations), ActionName::from(Action::GetRecommendations));
/// assert_eq!(ActionName::from(GetRecommendations), "personalize:GetRecommendations");
/// assert_eq!(ActionName::from("ec2:RunInstances").as_str(), "ec2:RunInstances");
/// ```
#[derive(Clone)]
pub struct ActionName(Name);

#[derive(Clone)]
enum Name {
    Known(&'static Action),
    Written(String),
}

impl ActionName {
    /// The name, as it was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Name::Known(action) => action.full_name,
            Name::Written(name) => name,
        }
    }

    /// The action's row in the catalog, if it was given as one; an action given by its name may be in the catalog and is
    /// found there by [`catalog::action`].
    #[must_use]
    pub fn known(&self) -> Option<&'static Action> {
        match self.0 {
            Name::Known(action) => Some(action),
            Name::Written(_) => None,
        }
    }
}

impl std::ops::Deref for ActionName {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl From<&'static Action> for ActionName {
    fn from(action: &'static Action) -> Self {
        ActionName(Name::Known(action))
    }
}

impl<A: KnownAction> From<A> for ActionName {
    fn from(_: A) -> Self {
        A::ACTION.into()
    }
}

impl From<String> for ActionName {
    fn from(name: String) -> Self {
        ActionName(Name::Written(name))
    }
}

impl From<&str> for ActionName {
    fn from(name: &str) -> Self {
        name.to_owned().into()
    }
}

impl From<&String> for ActionName {
    fn from(name: &String) -> Self {
        name.as_str().into()
    }
}

impl PartialEq for ActionName {
    fn eq(&self, other: &ActionName) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for ActionName {}

impl PartialEq<str> for ActionName {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ActionName {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::hash::Hash for ActionName {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Debug for ActionName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for ActionName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ActionName {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// That an action acts on resources of type `R`, by the service's page in the Service Authorization Reference.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not act on `{R}`",
    label = "this action takes no ARN of this resource type",
    note = "an action without resource-level permissions acts on no resource type at all: end its statement with `.anywhere()`, that is `Resource: \"*\"`",
    note = "actions that act on different resource types go into statements of their own",
    note = "a resource type that the API takes although AWS's catalog does not list it goes into `.on_unlisted(...)`"
)]
pub trait ActsOn<R> {
    /// Refuses, when the program is built, a pattern of which no action acts on `R`.
    #[doc(hidden)]
    const CHECK: () = ();
}

/// That the API takes a resource of type `R` for an action although AWS's catalog does not list the pair: see
/// [`catalog::Gap`].
#[diagnostic::on_unimplemented(
    message = "the API is not known to take a `{R}` for `{Self}` beyond AWS's catalog",
    label = "`on_unlisted` is for the pairs that the catalog lacks and the API takes",
    note = "the pairs that the catalog lists go into `.on(...)`"
)]
pub trait MayActOn<R> {}

/// That an action supports the condition key of marker type `K`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not support the condition key `{K}`",
    label = "requests for this action never have this key",
    note = "actions that support different condition keys go into statements of their own"
)]
pub trait Supports<K> {}

impl<A: KnownAction> Supports<Global> for A {}
impl<A: KnownAction> Supports<Other> for A {}

macro_rules! tuples {
    ($($name:ident)+) => {
        impl<$($name: Actions),+> Actions for ($($name,)+) {
            #[allow(non_snake_case)]
            fn into_entries(self) -> Vec<String> {
                let ($($name,)+) = self;
                let mut entries = Vec::new();
                $(entries.extend($name.into_entries());)+
                entries
            }
        }
        impl<R, $($name: ActsOn<R>),+> ActsOn<R> for ($($name,)+) {
            const CHECK: () = { $(let () = $name::CHECK;)+ };
        }
        impl<R, $($name: MayActOn<R>),+> MayActOn<R> for ($($name,)+) {}
        impl<K, $($name: Supports<K>),+> Supports<K> for ($($name,)+) {}
    };
}

tuples!(A);
tuples!(A B);
tuples!(A B C);
tuples!(A B C D);
tuples!(A B C D E);
tuples!(A B C D E F);
tuples!(A B C D E F G);
tuples!(A B C D E F G H);
tuples!(A B C D E F G H I);
tuples!(A B C D E F G H I J);
tuples!(A B C D E F G H I J L);
tuples!(A B C D E F G H I J L M);
tuples!(A B C D E F G H I J L M N);
tuples!(A B C D E F G H I J L M N O);
tuples!(A B C D E F G H I J L M N O P);
tuples!(A B C D E F G H I J L M N O P Q);

/// Every action but these: the `NotAction` element. Nothing is known of the resources and keys of what is left.
#[derive(Clone, Copy, Debug)]
pub struct AllBut(());

impl<R> ActsOn<R> for AllBut {}
impl<K> Supports<K> for AllBut {}

/// A pattern of actions that was checked against the catalog when the program was compiled: see
/// [`action_pattern!`](crate::action_pattern).
pub struct ActionPattern<P> {
    marker: PhantomData<fn() -> P>,
}

/// The text of an [`ActionPattern`].
#[doc(hidden)]
pub trait PatternText {
    /// The pattern.
    const TEXT: &'static str;
}

impl<P: PatternText> ActionPattern<P> {
    /// The pattern: for [`action_pattern!`](crate::action_pattern).
    #[doc(hidden)]
    #[must_use]
    pub const fn new() -> Self {
        ActionPattern { marker: PhantomData }
    }

    /// The actions of the catalog that the pattern matches today.
    pub fn matching_actions(&self) -> impl Iterator<Item = &'static Action> {
        catalog::matching_actions(P::TEXT)
    }
}

impl<P: PatternText> Default for ActionPattern<P> {
    fn default() -> Self {
        ActionPattern::new()
    }
}

impl<P: PatternText> fmt::Debug for ActionPattern<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ActionPattern({})", P::TEXT)
    }
}

impl<P: PatternText> Actions for ActionPattern<P> {
    fn into_entries(self) -> Vec<String> {
        vec![P::TEXT.to_owned()]
    }
}

impl<P: PatternText, R: KnownResourceType> ActsOn<R> for ActionPattern<P> {
    const CHECK: () = some_action_acts_on(P::TEXT, R::RESOURCE_TYPE);
}

// The compiler points at the caller and leaves out how the panic came about, which no user needs to see.
#[track_caller]
const fn some_action_acts_on(pattern: &str, resource_type: &ResourceType) {
    assert!(
        catalog::matches_some_action_on(pattern, resource_type),
        "no action that this pattern matches acts on this resource type"
    );
}

impl<P: PatternText, K> Supports<K> for ActionPattern<P> {}

/// A pattern of actions, checked by the compiler: one that matches no action of the catalog does not compile, nor does
/// one with a wildcard inside its service prefix, which IAM does not take.
///
/// `*` stands for any characters and `?` for one; case does not matter. A pattern for a service that the catalog does
/// not have is written with [`OtherAction`](crate::action::OtherAction).
///
/// ```
/// use personalize_iam_model::{Statement, action_pattern};
///
/// let statement = Statement::allow(action_pattern!("personalize:List*")).anywhere();
/// ```
///
/// ```compile_fail
/// # use personalize_iam_model::{Statement, action_pattern};
/// let statement = Statement::allow(action_pattern!("personalize:Lst*")).anywhere();
/// ```
#[macro_export]
macro_rules! action_pattern {
    ($pattern:literal) => {{
        const _: () = {
            assert!(
                $crate::action::has_service_prefix($pattern),
                concat!("`", $pattern, "` has no service prefix: write it out, as in `personalize:List*`")
            );
            assert!(
                $crate::catalog::matches_some_action($pattern),
                concat!("no action of the catalog matches `", $pattern, "`")
            );
        };
        struct Pattern;
        impl $crate::action::PatternText for Pattern {
            const TEXT: &'static str = $pattern;
        }
        $crate::action::ActionPattern::<Pattern>::new()
    }};
}

/// Whether a pattern is `*`, or has a service prefix without wildcards or `*` for one: IAM takes no other. For
/// [`action_pattern!`](crate::action_pattern).
#[doc(hidden)]
#[must_use]
pub const fn has_service_prefix(pattern: &str) -> bool {
    let mut rest = match pattern.as_bytes() {
        [b'*'] | [b'*', b':', ..] => return true,
        bytes => bytes,
    };
    while let [first, tail @ ..] = rest {
        match *first {
            b':' => return true,
            b'*' | b'?' => return false,
            _ => rest = tail,
        }
    }
    false
}

/// Actions of one resource type, chosen by their access levels: see [`KnownResourceType::actions_at`].
#[derive(Clone)]
pub struct ActionsOn<R> {
    actions: Vec<&'static Action>,
    marker: PhantomData<fn() -> R>,
}

impl<R> ActionsOn<R> {
    fn of(actions: impl Iterator<Item = &'static Action>, levels: AccessLevels) -> Result<Self, NoSuchAction> {
        let actions: Vec<_> = actions.collect();
        if actions.is_empty() { Err(NoSuchAction { levels }) } else { Ok(ActionsOn { actions, marker: PhantomData }) }
    }

    /// The actions.
    pub fn iter(&self) -> impl Iterator<Item = &'static Action> {
        self.actions.iter().copied()
    }
}

impl<R> fmt::Debug for ActionsOn<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.actions.iter().map(|action| action.full_name)).finish()
    }
}

impl<R> Actions for ActionsOn<R> {
    fn into_entries(self) -> Vec<String> {
        self.actions.into_iter().map(|action| action.full_name.to_owned()).collect()
    }
}

impl<R: KnownResourceType> ActsOn<R> for ActionsOn<R> {}
impl<R> Supports<Global> for ActionsOn<R> {}
impl<R> Supports<Other> for ActionsOn<R> {}

/// Stands in [`ActionsOn`] for the actions of a service whatever they act on: their statement takes `.anywhere()`.
#[derive(Clone, Copy, Debug)]
pub struct AnyType;

/// The actions of a service whose access levels are all among these.
///
/// The service's `Action::at` does the same: `personalize::Action::at(AccessLevels::READ_ONLY)`.
///
/// # Errors
///
/// If there is no such action.
pub fn actions_at(service: &Service, levels: impl Into<AccessLevels>) -> Result<ActionsOn<AnyType>, NoSuchAction> {
    let levels = levels.into();
    ActionsOn::of(service.actions.iter().filter(|action| action.access_levels.is_subset(levels)), levels)
}

/// That no action has these access levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSuchAction {
    levels: AccessLevels,
}

impl fmt::Display for NoSuchAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no action has the access levels `{}`", self.levels)
    }
}

impl std::error::Error for NoSuchAction {}

/// An action, or a pattern of actions, of a service that the catalog does not have.
///
/// ```
/// use personalize_iam_model::{Statement, action::{OtherAction, OtherResource}};
///
/// const GET_ITEM: OtherAction = OtherAction::new("dynamodb:GetItem");
///
/// let table = OtherResource::arn_like("arn:aws:dynamodb:eu-west-1:111122223333:table/movies")?;
/// let statement = Statement::allow(GET_ITEM).on(table);
/// # Ok::<(), personalize_iam_model::action::OtherError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherAction(&'static str);

impl OtherAction {
    /// The action of this full name, for constants.
    ///
    /// # Panics
    ///
    /// If the text is not a service prefix, a colon and a name, or if the catalog has the service: then its own types
    /// tell more. In a constant, an error of the compiler.
    #[must_use]
    #[track_caller]
    #[allow(clippy::panic, reason = "a const constructor: a wrong constant must not compile")]
    pub const fn new(full_name: &'static str) -> OtherAction {
        if !is_full_name(full_name.as_bytes()) {
            panic!("{}", OtherError::Action.text());
        }
        let mut services: &[&Service] = catalog::SERVICES;
        while let [service, rest @ ..] = services {
            if has_prefix(full_name.as_bytes(), service.prefix.as_bytes()) {
                panic!("{}", OtherError::KnownService.text());
            }
            services = rest;
        }
        OtherAction(full_name)
    }
}

impl Actions for OtherAction {
    fn into_entries(self) -> Vec<String> {
        vec![self.0.to_owned()]
    }
}

impl ActsOn<OtherResource> for OtherAction {}
impl<K> Supports<K> for OtherAction {}

/// Stands for the resource types of the services that the catalog does not have: see [`OtherAction`].
#[derive(Clone, Copy, Debug)]
pub struct OtherResource;

impl OtherResource {
    /// The pattern of ARNs of this text: `*` and `?` are wildcards, and policy variables can stand in it.
    ///
    /// # Errors
    ///
    /// If the text has not the six fields of an ARN, with a partition of AWS and a service.
    pub fn arn_like(text: impl Into<Text>) -> Result<ArnPattern<OtherResource>, OtherError> {
        let text = text.into().into_string();
        if crate::arn::Fields::split(&text).is_none() || !crate::policy::pattern::is_resource(&text) {
            return Err(OtherError::Arn);
        }
        Ok(ArnPattern::from_text(text))
    }
}

/// Why an action or an ARN of another service was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OtherError {
    /// No service prefix, colon and name.
    Action,
    /// The catalog has the service.
    KnownService,
    /// Not the six fields of an ARN.
    Arn,
}

impl OtherError {
    const fn text(self) -> &'static str {
        match self {
            OtherError::Action => {
                "malformed action: write a service prefix, a colon and a name, such as `dynamodb:GetItem`"
            }
            OtherError::KnownService => {
                "the catalog has this service: write its actions as types, such as `personalize::CreateCampaign`, \
                 and patterns of them with `action_pattern!`"
            }
            OtherError::Arn => {
                "malformed ARN: it has six fields, `arn:partition:service:region:account:resource`, \
                 a partition of AWS and a service"
            }
        }
    }
}

impl fmt::Display for OtherError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl std::error::Error for OtherError {}

const fn is_full_name(text: &[u8]) -> bool {
    let mut rest = text;
    let mut prefix = 0;
    loop {
        match rest {
            [b'a'..=b'z' | b'0'..=b'9' | b'-', tail @ ..] => {
                prefix += 1;
                rest = tail;
            }
            [b':', tail @ ..] if prefix > 0 && !tail.is_empty() => {
                rest = tail;
                break;
            }
            _ => return false,
        }
    }
    while let [first, tail @ ..] = rest {
        if !matches!(first, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'*' | b'?' | b'-' | b'_') {
            return false;
        }
        rest = tail;
    }
    true
}

const fn has_prefix(mut full_name: &[u8], mut prefix: &[u8]) -> bool {
    while let ([a, full_name_rest @ ..], [b, prefix_rest @ ..]) = (full_name, prefix) {
        if *a != *b {
            return false;
        }
        full_name = full_name_rest;
        prefix = prefix_rest;
    }
    prefix.is_empty() && matches!(full_name, [b':', ..])
}

/// That a text is no action of a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName {
    pub(crate) kind: &'static str,
    pub(crate) service: &'static str,
    pub(crate) name: String,
    pub(crate) nearest: Option<&'static str>,
}

impl UnknownName {
    /// The known name that looks most like it, if one does.
    #[must_use]
    pub fn nearest(&self) -> Option<&'static str> {
        self.nearest
    }
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let UnknownName { kind, service, name, nearest } = self;
        write!(f, "unknown {kind} `{}` of the service `{service}`", name.escape_debug())?;
        match nearest {
            Some(nearest) => write!(f, "; did you mean `{nearest}`?"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for UnknownName {}

/// Defines what a service's enum of actions can do: for the generated tables.
macro_rules! action_enum {
    ($name:ident, $service:ident, $rows:ident) => {
        impl $name {
            /// The action's row in the catalog.
            #[must_use]
            pub const fn entry(self) -> &'static $crate::catalog::Action {
                // The variants are numbered as the rows are.
                #[allow(clippy::indexing_slicing)]
                &$rows[self as usize]
            }

            /// The name without the prefix.
            #[must_use]
            pub const fn name(self) -> &'static str {
                self.entry().name
            }

            /// The full name, as policies have it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                self.entry().full_name
            }

            /// The access levels.
            #[must_use]
            pub const fn access_levels(self) -> $crate::AccessLevels {
                self.entry().access_levels
            }

            /// The resource types that it acts on.
            #[must_use]
            pub const fn resources(self) -> &'static [$crate::catalog::ActionResource] {
                self.entry().resources
            }

            /// The condition keys of the action itself.
            #[must_use]
            pub const fn condition_keys(self) -> &'static [&'static $crate::catalog::ConditionKey] {
                self.entry().condition_keys
            }

            /// What a caller needs besides.
            #[must_use]
            pub const fn dependent_actions(self) -> &'static [$crate::catalog::AuthorizedAction] {
                self.entry().dependent_actions
            }

            /// The API operations for which AWS checks this action.
            #[must_use]
            pub const fn operations(self) -> &'static [&'static $crate::catalog::Operation] {
                self.entry().operations
            }

            /// All actions of the service whose access levels are all among these.
            ///
            /// # Errors
            ///
            /// If there is no such action.
            pub fn at(
                levels: impl Into<$crate::AccessLevels>,
            ) -> Result<$crate::action::ActionsOn<$crate::action::AnyType>, $crate::action::NoSuchAction> {
                $crate::action::actions_at(&$service, levels)
            }
        }

        impl From<$name> for $crate::action::ActionName {
            fn from(action: $name) -> Self {
                action.entry().into()
            }
        }

        $crate::action::name_enum!($name, $service, $rows, "action");
    };
}
pub(crate) use action_enum;

/// Defines what a service's enum of resource types can do: for the generated tables.
macro_rules! resource_type_enum {
    ($name:ident, $service:ident, $rows:ident) => {
        impl $name {
            /// The resource type's row in the catalog.
            #[must_use]
            pub const fn entry(self) -> &'static $crate::catalog::ResourceType {
                // The variants are numbered as the rows are.
                #[allow(clippy::indexing_slicing)]
                &$rows[self as usize]
            }

            /// The name, as AWS writes it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                self.entry().name
            }

            /// The ARN template.
            #[must_use]
            pub const fn arn(self) -> &'static $crate::catalog::ArnTemplate {
                &self.entry().arn
            }

            /// The condition keys that come with every resource of this type.
            #[must_use]
            pub const fn condition_keys(self) -> &'static [&'static $crate::catalog::ConditionKey] {
                self.entry().condition_keys
            }
        }

        $crate::action::name_enum!($name, $service, $rows, "resource type");
    };
}
pub(crate) use resource_type_enum;

/// Reading and writing of an enum by its names.
macro_rules! name_enum {
    ($name:ident, $service:ident, $rows:ident, $kind:literal) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> String {
                value.as_str().to_owned()
            }
        }

        /// Without regard to case, with or without the service's prefix.
        impl std::str::FromStr for $name {
            type Err = $crate::action::UnknownName;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let rows = $rows.iter().map(|row| row.name);
                let index = $crate::action::find_name(&$service, rows, text);
                let found = index.and_then(|index| $name::ALL.get(index)).copied();
                found.ok_or_else(|| {
                    $crate::action::unknown_name($kind, &$service, $rows.iter().map(|row| row.name), text)
                })
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use name_enum;

/// The index of a name, without regard to case, with or without the service's prefix.
pub(crate) fn find_name(service: &Service, mut names: impl Iterator<Item = &'static str>, text: &str) -> Option<usize> {
    let name = without_prefix(service, text);
    names.position(|known| known.eq_ignore_ascii_case(name))
}

fn without_prefix<'a>(service: &Service, text: &'a str) -> &'a str {
    match text.split_once(':') {
        Some((prefix, name)) if prefix.eq_ignore_ascii_case(service.prefix) => name,
        _ => text,
    }
}

/// The error for a name that is not there, with the one that looks most like it.
pub(crate) fn unknown_name(
    kind: &'static str,
    service: &'static Service,
    names: impl Iterator<Item = &'static str>,
    text: &str,
) -> UnknownName {
    let name = without_prefix(service, text);
    UnknownName { kind, service: service.prefix, name: name.to_owned(), nearest: crate::suggest::nearest(name, names) }
}
