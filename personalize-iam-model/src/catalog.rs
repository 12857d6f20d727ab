//! The catalog as data: the rows behind the enums and marker types, and ways to look them up.
//!
//! The rows come from the files under `spec/`. With the feature `catalog-all` they are of every service of AWS; without it, of
//! the services that have a typed module. Where a row comes from makes no difference: services without a module are in a
//! compact table, and the first look-up of one of them opens it.
//!
//! An action or a condition key that the catalog does not have is not always a mistake: AWS adds some every week.

use crate::arn::{self, ArnError};
use crate::generated::services;
use crate::glob::{self, Case};
use crate::names::{self, Names};
use crate::tables::{key_template, service_slots};

pub use crate::generated::SERVICES as TYPED_SERVICES;
pub use crate::tables::{
    ALWAYS_HELD, ALWAYS_NAMED, Action, ActionResource, ArnField, ArnParameter, ArnPart, ArnTemplate, AuthorizedAction,
    Callers, ConditionKey, ConditionKeyType, Gap, HeldKey, KeyCategory, ListedService, NAMED_RESOURCES, NamedResource,
    Operation, ResourceType, Service, Support, Supports,
};

/// The date of the catalog: the latest of its services' ([`Service::date`]) and of the list of all services.
///
/// ```
/// assert!(personalize_iam_model::catalog::date() >= "2026-09-26");
/// ```
#[must_use]
pub fn date() -> &'static str {
    TYPED_SERVICES.iter().map(|service| service.date).chain([listed_on()]).max().unwrap_or_default()
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
    services::SERVICES.get(number_of(prefix)?)
}

/// The place of a service in the list of all services.
fn number_of(prefix: &str) -> Option<usize> {
    static SLOTS: [u16; names::slots_for(services::SERVICES.len())] = service_slots(services::SERVICES);
    Names { slots: &SLOTS }.find(prefix, |place| services::SERVICES.get(place).map(|service| service.prefix))
}

/// The row of the service with this place in the list of all services.
fn numbered(number: usize) -> Option<&'static Service> {
    let listed = services::SERVICES.get(number)?;
    #[cfg(feature = "catalog-all")]
    return listed.typed.or_else(|| crate::table::service(number));
    #[cfg(not(feature = "catalog-all"))]
    listed.typed
}

/// All services of the catalog, sorted by prefix. To go through all of them opens all of them, which takes some
/// milliseconds once: if you can say which services can be meant, use [`service`] or [`services_of`].
///
/// ```
/// use personalize_iam_model::catalog;
///
/// assert!(catalog::services().any(|service| service.prefix == "personalize"));
/// ```
pub fn services() -> impl Iterator<Item = &'static Service> + Clone {
    (0..services::SERVICES.len()).filter_map(numbered)
}

/// The services that an action pattern can be about: those whose prefix fits what the pattern has before its colon.
///
/// ```
/// use personalize_iam_model::catalog;
///
/// let prefixes = |pattern| catalog::services_of(pattern).map(|one| one.prefix).collect::<Vec<_>>();
/// assert_eq!(prefixes("Personalize:Get*"), ["personalize"]);
/// assert_eq!(prefixes("shop:*"), [""; 0]);
/// assert_eq!(prefixes("*:Get*").len(), catalog::services().count());
/// ```
pub fn services_of(pattern: &str) -> impl Iterator<Item = &'static Service> {
    // Without a colon the pattern has stars only, or matches nothing.
    let prefix = pattern.split_once(':').map_or("*", |(prefix, _)| prefix);
    let is_exact = !prefix.contains(['*', '?']);
    let one = is_exact.then(|| service(prefix)).flatten();
    let fits = move |listed: &ListedService| glob::matches(prefix, listed.prefix, Case::Ignored);
    let several = services::SERVICES.iter().enumerate().filter(move |(_, listed)| !is_exact && fits(listed));
    one.into_iter().chain(several.filter_map(|(number, _)| numbered(number)))
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
    listed_service(prefix).map_or(Support::Unknown, |listed| listed.resource_control_policies)
}

/// The service with this prefix, ignoring case.
#[must_use]
pub fn service(prefix: &str) -> Option<&'static Service> {
    numbered(number_of(prefix)?)
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

/// The service with this prefix, ignoring case, if its facts were reviewed: those of services with a typed module are held
/// against all of AWS's pages. Of the others the catalog has what AWS's lists say, and these have gaps: condition keys that
/// requests do have, several values of a key that is listed with one, resources that AWS itself owns. So decisions and
/// proofs rest on reviewed facts alone, and are the same with the feature `catalog-all` and without it.
///
/// ```
/// use personalize_iam_model::catalog::reviewed_service;
///
/// assert!(reviewed_service("S3").is_some());
/// assert!(reviewed_service("lambda").is_none());
/// ```
#[must_use]
pub fn reviewed_service(prefix: &str) -> Option<&'static Service> {
    services::SERVICES.get(number_of(prefix)?)?.typed
}

/// The action of this full name, ignoring case, if it is of a [reviewed service](reviewed_service).
#[must_use]
pub fn reviewed_action(full_name: &str) -> Option<&'static Action> {
    let (prefix, name) = full_name.split_once(':')?;
    reviewed_service(prefix)?.action(name)
}

/// The condition key, or template of keys, that a key belongs to, if it is global or a [reviewed service](reviewed_service)
/// lists it.
#[must_use]
pub fn reviewed_condition_key(key: &str) -> Option<&'static ConditionKey> {
    let of_services = || TYPED_SERVICES.iter().find_map(|service| service.condition_key(key));
    global_condition_key(key).or_else(of_services)
}

/// All actions of the catalog; this opens all services, as [`services`] does.
pub fn actions() -> impl Iterator<Item = &'static Action> {
    services().flat_map(|service| service.actions)
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
    let actions = services_of(pattern).flat_map(|service| service.actions);
    actions.filter(move |action| glob::matches(pattern, action.full_name, Case::Ignored))
}

/// Whether a pattern matches an action of a service with a typed module: usable in constants.
#[must_use]
pub const fn matches_some_action(pattern: &str) -> bool {
    any_action(pattern, None)
}

/// Whether a pattern matches an action of a service with a typed module that acts on resources of this type: usable in
/// constants.
#[must_use]
pub const fn matches_some_action_on(pattern: &str, resource_type: &ResourceType) -> bool {
    any_action(pattern, Some(resource_type))
}

const fn any_action(pattern: &str, resource_type: Option<&ResourceType>) -> bool {
    let mut services: &[&Service] = TYPED_SERVICES;
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
///
/// ```
/// use personalize_iam_model::catalog::condition_key;
///
/// assert_eq!(condition_key("kms:viaservice").unwrap().name, "kms:ViaService");
/// assert_eq!(condition_key("accounts.google.com:aud").unwrap().name, "accounts.google.com:aud");
/// assert!(condition_key("personalize:Shop").is_none());
/// ```
#[must_use]
pub fn condition_key(key: &str) -> Option<&'static ConditionKey> {
    global_condition_key(key).or_else(|| services_with_key(key).find_map(|service| service.condition_key(key)))
}

/// The services that can list a condition key: first the one of its prefix, then those that list keys of other prefixes.
pub fn services_with_key(key: &str) -> impl Iterator<Item = &'static Service> {
    let prefix = key.split_once(':').map_or(key, |(prefix, _)| prefix);
    let own = service(prefix);
    // Keys of identity providers are on the page of AWS STS, under other prefixes.
    let typed = TYPED_SERVICES.iter().copied().filter(move |typed| own.is_none_or(|own| own.prefix != typed.prefix));
    #[cfg(feature = "catalog-all")]
    let others = crate::table::with_keys_of(prefix).iter().copied().filter_map(numbered);
    #[cfg(not(feature = "catalog-all"))]
    let others = std::iter::empty();
    own.into_iter().chain(typed).chain(others)
}

/// The resource types whose ARNs have this service field: mostly those of the service with this prefix, and some of others.
///
/// ```
/// use personalize_iam_model::catalog::resource_types_of;
///
/// assert!(resource_types_of("iam").any(|one| one.to_string() == "sts:role"));
/// assert_eq!(resource_types_of("shop").count(), 0);
/// ```
pub fn resource_types_of(service_field: &str) -> impl Iterator<Item = &'static ResourceType> {
    let own = service(service_field);
    let typed = TYPED_SERVICES.iter().copied().filter(move |typed| own.is_none_or(|own| own.prefix != typed.prefix));
    #[cfg(feature = "catalog-all")]
    let others = crate::table::with_arns_of(service_field).iter().copied().filter_map(numbered);
    #[cfg(not(feature = "catalog-all"))]
    let others = std::iter::empty();
    let services = own.into_iter().chain(typed).chain(others);
    services.flat_map(|service| service.resource_types).filter(move |one| one.is_in_namespace(service_field))
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
/// // Other services list types for the same ARNs.
/// assert_eq!(types("arn:aws:iam::111122223333:role/app/etl")[..2], ["iam:role", "sts:role"]);
/// ```
pub fn resource_types(text: &str) -> impl Iterator<Item = &'static ResourceType> {
    let field = text.split(':').nth(2).unwrap_or_default();
    resource_types_of(field).filter(move |one| check(one, text).is_ok())
}

/// Whether a text is an ARN of this resource type.
///
/// # Errors
///
/// If the text is not an ARN, or names another type of resource.
pub fn check(resource_type: &'static ResourceType, text: &str) -> Result<(), ArnError> {
    // Some services list types for ARNs of others, whose types say more.
    let namespace = text.split(':').nth(2).filter(|field| *field != resource_type.service);
    match (service(resource_type.service), namespace.and_then(service)) {
        (Some(own), Some(namespace)) => arn::check_in(&[own, namespace], resource_type, text),
        (Some(own), None) => arn::check_in(&[own], resource_type, text),
        (None, _) => Ok(()),
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
        let has = |action: &Action| action.all_condition_keys().any(|known| known.is_same_as(key));
        // AWS checks these within a call that assumes a role, and does not say that the call's other keys are absent then.
        let within = ["sts:SetContext", "sts:SetSourceIdentity", "sts:TagSession"].contains(&self.full_name);
        let assume = ["sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"];
        !key.depends_on_action() || has(self) || within && assume.iter().any(|name| action(name).is_some_and(has))
    }
}

impl ConditionKey {
    /// Whether both stand for the same keys: AWS writes templates in several ways, even on one page.
    fn is_same_as(&self, other: &ConditionKey) -> bool {
        let same = |(a, b): (&str, &str)| a.eq_ignore_ascii_case(b);
        match (key_template(self.name), key_template(other.name)) {
            (Some((head, tail)), Some((other_head, other_tail))) => {
                same((head, other_head)) && same((tail, other_tail))
            }
            (None, None) => same((self.name, other.name)),
            _ => false,
        }
    }

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
