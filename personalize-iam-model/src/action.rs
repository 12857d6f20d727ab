//! Actions in types: which resources an action acts on and which condition keys it supports, checked by the compiler.

use std::fmt;

use crate::condition::{Global, Other, tags};
use crate::tables::{Action, Service};

pub use crate::action_pattern::{ActionPattern, PatternText, has_service_prefix};
pub use crate::known::{ActionsOn, AnyType, KnownAction, KnownResourceType, NoSuchAction, actions_at};
pub use crate::other::{OtherAction, OtherError, OtherResource};

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
/// An action of the catalog is known without reading its name, and allocates nothing.
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
    /// The name, as given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Name::Known(action) => action.full_name,
            Name::Written(name) => name,
        }
    }

    /// The action's row in the catalog, if it was given as one; an action given by its name may be in the catalog and is
    /// found there by [`catalog::action`](crate::catalog::action).
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

/// Implemented if an action acts on resources of type `R`, according to the service's page in the Service Authorization
/// Reference. [`Resources`](crate::statement::Resources) asks for it of each action of a statement, for each of its resources.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not act on `{R}`",
    label = "this action takes no ARN of this resource type",
    note = "an action without resource-level permissions acts on no resource type at all: end its statement with `.anywhere()`, that is `Resource: \"*\"`",
    note = "actions that act on different resource types go into statements of their own",
    note = "a resource type that the API takes although AWS's catalog does not list it goes into `.on_unlisted(...)`"
)]
pub trait ActsOn<R> {
    /// Rejects, at compile time, a pattern that matches no action that acts on `R`.
    #[doc(hidden)]
    const CHECK: () = ();
}

/// Implemented if the API accepts a resource of type `R` for an action although AWS's catalog does not list the pair:
/// see [`catalog::Gap`](crate::catalog::Gap).
#[diagnostic::on_unimplemented(
    message = "the API is not known to take a `{R}` for `{Self}` beyond AWS's catalog",
    label = "`on_unlisted` is for the pairs that the catalog lacks and the API takes",
    note = "the pairs that the catalog lists go into `.on(...)`"
)]
pub trait MayActOn<R> {}

/// Implemented if an action supports the condition key of marker type `K`.
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

/// Every action except these: the `NotAction` element. The resources and keys of the remaining actions are not known.
#[derive(Clone, Copy, Debug)]
pub struct AllBut(());

impl<R> ActsOn<R> for AllBut {}
impl<K> Supports<K> for AllBut {}

impl<R> Actions for ActionsOn<R> {
    fn into_entries(self) -> Vec<String> {
        self.actions.into_iter().map(|action| action.full_name.to_owned()).collect()
    }
}

impl<R: KnownResourceType> ActsOn<R> for ActionsOn<R> {}
impl<R> Supports<Global> for ActionsOn<R> {}
impl<R> Supports<Other> for ActionsOn<R> {}
// Which actions these are turns out at run time, and `Statement::check` says whether requests for them have such keys.
impl<R> Supports<tags::RequestTag> for ActionsOn<R> {}
impl<R> Supports<tags::ResourceTag> for ActionsOn<R> {}
impl<R> Supports<tags::TagKeys> for ActionsOn<R> {}

/// Why a text is not an action of a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName {
    pub(crate) kind: &'static str,
    pub(crate) service: &'static str,
    pub(crate) name: String,
    pub(crate) nearest: Option<&'static str>,
}

impl UnknownName {
    /// The most similar known name, if there is one.
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
            pub const fn name(self) -> &'static ::core::primitive::str {
                self.entry().name
            }

            /// The full name, as policies have it.
            #[must_use]
            pub const fn as_str(self) -> &'static ::core::primitive::str {
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

            /// What a caller needs in addition; `None` if no source says.
            #[must_use]
            pub const fn dependent_actions(self) -> ::core::option::Option<&'static [$crate::catalog::AuthorizedAction]> {
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
                levels: impl ::core::convert::Into<$crate::AccessLevels>,
            ) -> ::core::result::Result<$crate::action::ActionsOn<$crate::action::AnyType>, $crate::action::NoSuchAction> {
                $crate::action::actions_at(&$service, levels)
            }
        }

        impl ::core::convert::From<$name> for $crate::action::ActionName {
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
            pub const fn as_str(self) -> &'static ::core::primitive::str {
                self.entry().name
            }

            /// The first ARN template, which is the only one of most types.
            #[must_use]
            pub const fn arn(self) -> &'static $crate::catalog::ArnTemplate {
                self.entry().arn()
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
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::core::convert::From<$name> for ::std::string::String {
            fn from(value: $name) -> ::std::string::String {
                value.as_str().to_owned()
            }
        }

        /// Ignores case; the service's prefix is optional.
        impl ::core::str::FromStr for $name {
            type Err = $crate::action::UnknownName;

            fn from_str(text: &::core::primitive::str) -> ::core::result::Result<Self, Self::Err> {
                let rows = $rows.iter().map(|row| row.name);
                let index = $crate::action::find_name(&$service, rows, text);
                let found = index.and_then(|index| $name::ALL.get(index)).copied();
                found.ok_or_else(|| {
                    $crate::action::unknown_name($kind, &$service, $rows.iter().map(|row| row.name), text)
                })
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                text.parse().map_err(::serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use name_enum;

/// The index of a name. Ignores case; the service's prefix is optional.
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

/// The error for an unknown name, with the most similar known one.
pub(crate) fn unknown_name(
    kind: &'static str,
    service: &'static Service,
    names: impl Iterator<Item = &'static str>,
    text: &str,
) -> UnknownName {
    let name = without_prefix(service, text);
    UnknownName { kind, service: service.prefix, name: name.to_owned(), nearest: crate::suggest::nearest(name, names) }
}
