//! The catalog as data: the rows behind the enums and marker types, and ways to look them up.
//!
//! The tables are generated from the files under `spec/`; this module looks them up, for all services.
//! A service, an action, or a condition key that the catalog does not have is not a mistake: AWS has more services than
//! this catalog, and adds actions every week.

use crate::arn::{self, ArnError};
use crate::generated::services;
use crate::glob::{self, Case};
use crate::tables::compare_ignoring_case;

pub use crate::generated::SERVICES;
pub use crate::tables::{
    ALWAYS_HELD, ALWAYS_NAMED, Action, ActionResource, ArnParameter, ArnPart, ArnTemplate, AuthorizedAction, Callers,
    ConditionKey, ConditionKeyType, Gap, HeldKey, KeyCategory, ListedService, NAMED_RESOURCES, NamedResource,
    Operation, ResourceType, Service, Support, Supports,
};

/// The date of the catalog: the latest of its services' ([`Service::date`]).
///
/// ```
/// assert!(personalize_iam_model::catalog::date() >= "2026-09-26");
/// ```
#[must_use]
pub fn date() -> &'static str {
    SERVICES.iter().map(|service| service.date).max().unwrap_or_default()
}

/// All services of AWS on [`listed_on`], sorted by prefix.
#[must_use]
pub fn listed_services() -> &'static [ListedService] {
    services::SERVICES
}

/// The date of the list of all services; it lacks what AWS has added since.
#[must_use]
pub fn listed_on() -> &'static str {
    services::DATE
}

/// The service of AWS with this prefix, ignoring case.
///
/// ```
/// use personalize_iam_model::catalog;
///
/// assert_eq!(catalog::listed_service("DynamoDB").unwrap().name, "Amazon DynamoDB");
/// assert!(catalog::listed_service("shop").is_none());
/// ```
#[must_use]
pub fn listed_service(prefix: &str) -> Option<&'static ListedService> {
    let index = services::SERVICES.binary_search_by(|service| compare_ignoring_case(service.prefix, prefix)).ok()?;
    services::SERVICES.get(index)
}

/// Whether resource control policies act on the service with this prefix; [`Support::Unknown`] for one that the list of
/// all services lacks.
///
/// ```
/// use personalize_iam_model::catalog::{self, Support};
///
/// assert_eq!(catalog::resource_control_policies("personalize"), Support::Yes);
/// assert_eq!(catalog::resource_control_policies("iam"), Support::No);
/// assert_eq!(catalog::resource_control_policies("shop"), Support::Unknown);
/// ```
///
/// Source: AWS Organizations User Guide, "List of AWS services that support RCPs".
#[must_use]
pub fn resource_control_policies(prefix: &str) -> Support {
    match service(prefix) {
        Some(known) => known.supports.resource_control_policies,
        None => listed_service(prefix).map_or(Support::Unknown, |listed| listed.resource_control_policies),
    }
}

/// The service with this prefix, ignoring case.
#[must_use]
pub fn service(prefix: &str) -> Option<&'static Service> {
    SERVICES.iter().copied().find(|service| service.prefix.eq_ignore_ascii_case(prefix))
}

/// The action of this full name, ignoring case, as IAM does.
///
/// ```
/// use personalize_iam_model::catalog;
///
/// assert_eq!(catalog::action("PERSONALIZE:createcampaign").unwrap().name, "CreateCampaign");
/// assert!(catalog::action("personalize:CreateCampain").is_none());
/// ```
#[must_use]
pub fn action(full_name: &str) -> Option<&'static Action> {
    let (prefix, name) = full_name.split_once(':')?;
    service(prefix)?.action(name)
}

/// All actions of the catalog.
pub fn actions() -> impl Iterator<Item = &'static Action> {
    SERVICES.iter().flat_map(|service| service.actions)
}

/// The actions that a pattern with wildcards matches today.
///
/// ```
/// use personalize_iam_model::catalog;
///
/// let names: Vec<_> = catalog::matching_actions("personalize:*Filter").map(|a| a.name).collect();
/// assert_eq!(names, ["CreateFilter", "DeleteFilter", "DescribeFilter"]);
/// ```
pub fn matching_actions(pattern: &str) -> impl Iterator<Item = &'static Action> {
    actions().filter(move |action| glob::matches(pattern, action.full_name, Case::Ignored))
}

/// Whether a pattern matches an action of the catalog: usable in constants.
#[must_use]
pub const fn matches_some_action(pattern: &str) -> bool {
    any_action(pattern, None)
}

/// Whether a pattern matches an action that acts on resources of this type: usable in constants.
#[must_use]
pub const fn matches_some_action_on(pattern: &str, resource_type: &ResourceType) -> bool {
    any_action(pattern, Some(resource_type))
}

const fn any_action(pattern: &str, resource_type: Option<&ResourceType>) -> bool {
    let mut services: &[&Service] = SERVICES;
    while let [service, rest @ ..] = services {
        let mut actions = service.actions;
        while let [action, tail @ ..] = actions {
            if glob::matches(pattern, action.full_name, Case::Ignored)
                && match resource_type {
                    Some(resource_type) => action.acts_on(resource_type),
                    None => true,
                }
            {
                return true;
            }
            actions = tail;
        }
        services = rest;
    }
    false
}

/// The global condition key, or template of keys, that a key belongs to.
///
/// Source: IAM User Guide, "AWS global condition context keys".
#[must_use]
pub fn global_condition_key(key: &str) -> Option<&'static ConditionKey> {
    crate::generated::aws::CONDITION_KEYS.iter().copied().find(|known| known.matches(key))
}

/// All global condition keys and templates of keys, in the order of AWS's page.
///
/// Source: IAM User Guide, "AWS global condition context keys".
#[must_use]
pub const fn global_condition_keys() -> &'static [&'static ConditionKey] {
    crate::generated::aws::CONDITION_KEYS
}

/// The condition key, global or of some service, or template of keys, that a key belongs to.
#[must_use]
pub fn condition_key(key: &str) -> Option<&'static ConditionKey> {
    global_condition_key(key).or_else(|| SERVICES.iter().find_map(|service| service.condition_key(key)))
}

/// The resource types of the catalog that an ARN can name, by the templates; only the most specific ones.
///
/// An object of a bucket is not a bucket, although the template of buckets would match the slash. No item means that no
/// type of the catalog matches, which is not a mistake for a service that the catalog does not have.
///
/// ```
/// use personalize_iam_model::catalog;
///
/// let types = |arn| personalize_iam_model::arn::resource_types(arn).map(|t| t.to_string()).collect::<Vec<_>>();
/// assert_eq!(types("arn:aws:s3:::bucket/a/key"), ["s3:object"]);
/// assert_eq!(types("arn:aws:iam::111122223333:role/app/etl"), ["iam:role", "sts:role"]);
/// ```
pub fn resource_types(text: &str) -> impl Iterator<Item = &'static ResourceType> {
    SERVICES.iter().flat_map(move |service| {
        service.resource_types.iter().filter(move |one| arn::check_in(service, one, text).is_ok())
    })
}

/// Whether a text is an ARN of this resource type.
///
/// # Errors
///
/// If the text is not an ARN, or names another type of resource.
pub fn check(resource_type: &'static ResourceType, text: &str) -> Result<(), ArnError> {
    let is_it = |service: &&&'static Service| service.prefix == resource_type.service;
    match SERVICES.iter().find(is_it) {
        Some(service) => arn::check_in(service, resource_type, text),
        None => Ok(()),
    }
}

impl Action {
    /// Whether requests for this action can have a condition key.
    ///
    /// ```
    /// use personalize_iam_model::catalog::{action, condition_key};
    ///
    /// let tags = condition_key("aws:TagKeys").unwrap();
    /// assert!(action("personalize:CreateCampaign").unwrap().carries(tags));
    /// assert!(!action("personalize:DescribeCampaign").unwrap().carries(tags));
    /// ```
    #[must_use]
    pub fn carries(&self, key: &ConditionKey) -> bool {
        let has = |action: &Action| action.all_condition_keys().any(|known| known.name == key.name);
        // AWS checks these within a call that assumes a role, and does not say that the call's other keys are absent then.
        let within = ["sts:SetContext", "sts:SetSourceIdentity", "sts:TagSession"].contains(&self.full_name);
        let assume = ["sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"];
        !key.depends_on_action() || has(self) || within && assume.iter().any(|name| action(name).is_some_and(has))
    }
}

impl ConditionKey {
    /// Whether only requests for some actions can have the key: all of the services' own, and those of tags.
    #[must_use]
    pub fn depends_on_action(&self) -> bool {
        let tags = ["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"];
        tags.contains(&self.name)
            || !crate::generated::aws::CONDITION_KEYS.iter().any(|global| global.name == self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_named_resource_is_of_an_action_without_resource_types() {
        assert!(NAMED_RESOURCES.is_sorted_by_key(|one| one.action));
        for one in NAMED_RESOURCES {
            let action = action(one.action).expect(one.action);
            assert_eq!((action.full_name, action.resources.len(), action.gaps.len()), (one.action, 0, 0));
            assert_eq!(action.only_resource(), Some(one.resource));
            assert_eq!(one.resource.split(':').take(3).collect::<Vec<_>>(), ["arn", "${Partition}", action.service]);
        }
        for (name, _) in ALWAYS_NAMED {
            let types = action(name).expect(name).resources;
            assert!(matches!(types, [only] if only.required == Some(false)), "{name}");
        }
        for action in actions() {
            let named = NAMED_RESOURCES.iter().any(|one| one.action == action.full_name);
            let expected = (action.resources.is_empty() && action.gaps.is_empty()).then_some("*");
            assert!(named || action.only_resource() == expected, "{action}");
        }
    }
}
