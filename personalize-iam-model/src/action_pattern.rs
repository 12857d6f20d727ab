//! Patterns of actions, checked against the catalog when a program is compiled.

use std::fmt;
use std::marker::PhantomData;

use crate::action::{Actions, ActsOn, Supports};
use crate::catalog;
use crate::known::KnownResourceType;
use crate::tables::{Action, ResourceType};

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

// The compiler points at the caller and hides where the panic comes from, which users do not need.
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
