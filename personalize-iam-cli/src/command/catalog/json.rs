//! What was found, as JSON: the same shape for whatever was asked.

use std::collections::HashSet;

use personalize_iam_eval::operation::Need;
use personalize_iam_model::catalog::{
    self, Action, AuthorizedAction, ConditionKey, Operation, ResourceType, Service, Support,
};
use serde_json::{Map, Value, json};

use super::find::{Answer, Entries, Filters, GLOBAL, pages};
use super::page::{acting_on, carrying, category, checking, keys_of, needs, operators};

/// The answer as one object.
pub(super) fn to_json(text: Option<&str>, answer: &Answer) -> Value {
    let services = Entries { services: catalog::services().collect(), ..Entries::default() };
    let none = Entries::default();
    let (entries, suggestions) = match answer {
        Answer::Overview => (&services, None),
        Answer::Details { entries, .. } | Answer::List { entries, .. } => (entries, None),
        Answer::Nothing { suggestions, .. } => (&none, Some(suggestions)),
    };
    let mut object = json!({
        "text": text,
        "services": entries.services.iter().map(|one| service(one)).collect::<Vec<_>>(),
        "actions": entries.actions.iter().map(|one| action(one)).collect::<Vec<_>>(),
        "resourceTypes": entries.resource_types.iter().map(|one| resource_type(one)).collect::<Vec<_>>(),
        "conditionKeys": entries.condition_keys.iter().map(|one| condition_key(one)).collect::<Vec<_>>(),
        "operations": entries.operations.iter().map(|one| operation(one)).collect::<Vec<_>>(),
    });
    if let (Some(suggestions), Some(object)) = (suggestions, object.as_object_mut()) {
        object.insert("suggestions".to_owned(), json!(suggestions));
    }
    object
}

fn service(service: &Service) -> Value {
    let support = |support: Support| match support {
        Support::Yes => "yes",
        Support::No => "no",
        Support::Partial => "partial",
        Support::Unknown => "unknown",
    };
    let supports = service.supports;
    json!({
        "prefix": service.prefix,
        "name": service.name,
        "page": service.page,
        "date": service.date,
        "actions": service.actions.len(),
        "resourceTypes": service.resource_types.len(),
        "conditionKeys": service.condition_keys.len(),
        "operations": service.operations.len(),
        "supports": {
            "resourceBasedPolicies": support(supports.resource_based_policies),
            "resourceControlPolicies": support(supports.resource_control_policies),
            "tags": support(supports.tags),
            "temporaryCredentials": support(supports.temporary_credentials),
            "serviceRoles": support(supports.service_roles),
            "serviceLinkedRoles": support(supports.service_linked_roles),
        },
    })
}

fn levels(action: &Action) -> Vec<&'static str> {
    action.access_levels.iter().map(|level| level.as_str()).collect()
}

fn action(action: &'static Action) -> Value {
    let types = action.resources.iter().map(|one| {
        json!({
            "name": one.resource_type.to_string(),
            "required": one.required,
            "arn": one.resource_type.arn().text,
        })
    });
    let keys = keys_of(action).into_iter().map(|(key, _)| {
        let of_types = action.resources.iter().filter(|one| {
            one.condition_keys.iter().chain(one.resource_type.condition_keys).any(|other| other.name == key.name)
        });
        json!({
            "name": key.name,
            "types": key.types.iter().map(|one| one.as_str()).collect::<Vec<_>>(),
            "multivalued": key.multivalued,
            "ofAction": action.condition_keys.iter().any(|one| one.name == key.name),
            "ofResourceTypes": of_types.map(|one| one.resource_type.to_string()).collect::<Vec<_>>(),
        })
    });
    let gaps = action.gaps.iter().map(|gap| json!({"resourceType": gap.resource_type.to_string(), "note": gap.note}));
    json!({
        "name": action.full_name,
        "accessLevels": levels(action),
        "permissionOnly": action.permission_only,
        "firstSeen": action.first_seen,
        "resourceTypes": types.collect::<Vec<_>>(),
        "unlistedResourceTypes": gaps.collect::<Vec<_>>(),
        "conditionKeys": keys.collect::<Vec<_>>(),
        "dependentActions": action.dependent_actions.map(|actions| actions.iter().map(authorized).collect::<Vec<_>>()),
        "operations": checking(action).iter().map(|one| one.to_string()).collect::<Vec<_>>(),
    })
}

fn authorized(authorized: &AuthorizedAction) -> Value {
    let context: Map<String, Value> =
        authorized.context.iter().map(|(key, values)| ((*key).to_owned(), json!(values))).collect();
    json!({"action": authorized.action, "context": context})
}

fn resource_type(resource_type: &'static ResourceType) -> Value {
    let actions = acting_on(resource_type).into_iter().map(
        |(action, one)| json!({"name": action.full_name, "accessLevels": levels(action), "required": one.required}),
    );
    json!({
        "name": resource_type.to_string(),
        "arn": resource_type.arn().text,
        "arns": resource_type.arns.iter().map(|template| template.text).collect::<Vec<_>>(),
        "conditionKeys": resource_type.condition_keys.iter().map(|key| key.name).collect::<Vec<_>>(),
        "actions": actions.collect::<Vec<_>>(),
    })
}

fn condition_key(key: &'static ConditionKey) -> Value {
    let pages = pages(key);
    let mut fitting: Vec<&str> = key.types.iter().flat_map(|one| operators(*one)).collect();
    fitting.push("Null");
    let mut seen = Vec::new();
    fitting.retain(|name| {
        !seen.contains(name) && {
            seen.push(*name);
            true
        }
    });
    let types = catalog::services().flat_map(|service| service.resource_types);
    let types = types.filter(|one| one.condition_keys.iter().any(|other| other.name == key.name));
    json!({
        "name": key.name,
        "global": pages.contains(&"aws"),
        "services": pages.iter().filter(|page| **page != "aws").collect::<Vec<_>>(),
        "types": key.types.iter().map(|one| one.as_str()).collect::<Vec<_>>(),
        "multivalued": key.multivalued,
        "operators": fitting,
        "propertyOf": key.category.map(category),
        "alwaysFor": key.always.names().collect::<Vec<_>>(),
        "wildcardsHaveNoUse": key.sensitive,
        "deprecated": key.deprecated,
        "resourceTypes": types.map(|one| one.to_string()).collect::<Vec<_>>(),
        "actions": carrying(key).into_iter().map(|(action, _)| action.full_name).collect::<Vec<_>>(),
    })
}

fn operation(operation: &'static Operation) -> Value {
    let checks = needs(operation).into_iter().map(|need| {
        let check = &need.check;
        let when = match (need.only_with, check.need) {
            (Some(what), Need::Required) => Need::OnlyWith(what),
            (_, when) => when,
        };
        let context: Map<String, Value> = need.context.iter().map(|(key, value)| (key.clone(), json!(value))).collect();
        json!({
            "who": check.who.as_str(),
            "action": check.request.action,
            "resource": need.resource,
            "need": when.as_str(),
            "onlyWith": need.only_with,
            "contested": check.contested.map(|rule| rule.as_str()),
            "context": context,
            "reason": check.reason,
            "source": check.source,
        })
    });
    let checks: Vec<Value> = checks.collect();
    let parameters = operation
        .arn_parameters
        .iter()
        .map(|one| json!({"name": one.parameter, "required": one.required, "resourceType": one.resource_type}));
    json!({
        "name": operation.to_string(),
        "service": operation.service,
        "source": operation.source,
        "actions": operation.actions.iter().map(authorized).collect::<Vec<_>>(),
        "checks": checks,
        "arnParameters": parameters.collect::<Vec<_>>(),
    })
}

/// What was found, one object a row: the rows that the catalog has of it.
pub(super) fn rows<'a>(entries: &'a Entries, filters: &'a Filters) -> impl Iterator<Item = Value> + 'a {
    let actions = entries.actions.iter().map(|action| action_row(action));
    let types = entries.resource_types.iter().map(|one| {
        json!({
            "kind": "resourceType",
            "service": one.service,
            "name": one.name,
            "arn": one.arn().text,
            "arns": one.arns.iter().map(|template| template.text).collect::<Vec<_>>(),
            "conditionKeys": names(one.condition_keys.iter().copied()),
        })
    });
    let listed: HashSet<&str> = entries.condition_keys.iter().map(|key| key.name).collect();
    let of_service = |service: &'static Service| service.condition_keys.iter().map(|key| (service.prefix, *key));
    let services = catalog::services().filter(|service| filters.takes_service(service.prefix)).flat_map(of_service);
    let global = filters.takes_service(GLOBAL).then(catalog::global_condition_keys).into_iter().flatten();
    let keys = services.chain(global.map(|key| (GLOBAL, *key))).filter(move |(_, key)| listed.contains(key.name));
    actions.chain(types).chain(keys.map(|(service, key)| key_row(service, key)))
}

fn action_row(action: &Action) -> Value {
    let types = action.resources.iter().map(|one| json!({"name": one.resource_type.name, "required": one.required}));
    let dependent = action.dependent_actions.map(|actions| actions.iter().map(|one| one.action).collect::<Vec<_>>());
    // Of an action that no known operation is checked for, only that it is a permission alone says that there is none.
    let operations = (!action.operations.is_empty() || action.permission_only == Some(true))
        .then(|| action.operations.iter().map(|one| one.to_string()).collect::<Vec<_>>());
    json!({
        "kind": "action",
        "service": action.service,
        "name": action.name,
        "levels": levels(action),
        "resourceTypes": types.collect::<Vec<_>>(),
        "conditionKeys": names(action.all_condition_keys()),
        "dependentActions": dependent,
        "operations": operations,
    })
}

fn key_row(service: &str, key: &ConditionKey) -> Value {
    let array = if key.multivalued { "ArrayOf" } else { "" };
    let types: Vec<String> = key.types.iter().map(|one| format!("{array}{}", one.as_str())).collect();
    json!({"kind": "conditionKey", "service": service, "name": key.name, "types": types})
}

/// The names of keys, each once.
fn names(keys: impl Iterator<Item = &'static ConditionKey>) -> Vec<&'static str> {
    let mut names: Vec<&str> = keys.map(|key| key.name).collect();
    names.sort_unstable();
    names.dedup();
    names
}
