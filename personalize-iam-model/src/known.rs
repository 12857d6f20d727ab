//! Actions and resource types that are known when a program is compiled: the traits of the marker types, and the actions
//! that are chosen by their access levels (`actions_at`).

use std::fmt;
use std::marker::PhantomData;

use crate::access_level::AccessLevels;
use crate::tables::{Action, ResourceType, Service};

/// An action that is known when the program is compiled: a marker type such as
/// [`personalize::CreateCampaign`](crate::personalize::CreateCampaign).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an action of the catalog",
    note = "actions are marker types such as `personalize::GetRecommendations`, one for each action"
)]
pub trait KnownAction {
    /// The action's row in the catalog.
    const ACTION: &'static Action;
}

/// A resource type that is known when the program is compiled: a marker type such as
/// [`personalize::Campaign`](crate::personalize::Campaign).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a resource type of the catalog",
    note = "resource types are marker types such as `personalize::Campaign`, one for each type"
)]
pub trait KnownResourceType {
    /// The resource type's row in the catalog.
    const RESOURCE_TYPE: &'static ResourceType;

    /// The row of its service.
    #[doc(hidden)]
    const SERVICE: &'static Service;

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
        let chosen = Self::SERVICE
            .actions
            .iter()
            .filter(|action| action.acts_on(wanted) && action.access_levels.is_subset(levels));
        ActionsOn::of(chosen, levels)
    }
}

/// Actions of one resource type, chosen by their access levels: see [`KnownResourceType::actions_at`].
#[derive(Clone)]
pub struct ActionsOn<R> {
    pub(crate) actions: Vec<&'static Action>,
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

/// In [`ActionsOn`], all actions of a service whatever they act on: their statement takes `.anywhere()`.
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
