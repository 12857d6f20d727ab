//! Finds the facts that differ between two catalogs.

use std::collections::{BTreeMap, BTreeSet};

use codegen::spec::{
    Action, AuthorizedAction, ConditionKey, GlobalConditionKeys, ListedService, Operation, ResourceType, Service,
    ServiceList, Supports,
};

use super::change::{Change, Changes, Subject, Verb};
use super::meaning::{self, Meaning};
use super::words;

/// What changed between two catalogs of one service.
pub fn compare(old: &Service, new: &Service) -> Changes {
    let mut changes = Vec::new();
    let title = |service: &Service| vec![service.name.clone(), service.page.clone()];
    changed(&mut changes, Subject::Title, &new.prefix, title(old), title(new), |_, _| meaning::title());
    supports(&mut changes, old.supports, new.supports);
    condition_keys(&mut changes, &old.condition_keys, &new.condition_keys);
    for (name, pair) in paired(&old.resource_types, &new.resource_types, |known| known.name.as_str()) {
        match pair {
            (None, Some(new_type)) => added(
                &mut changes,
                Subject::ResourceType,
                name,
                new_type.arns.clone(),
                meaning::resource_type_added(&new.prefix),
            ),
            (Some(old_type), None) => {
                removed(
                    &mut changes,
                    Subject::ResourceType,
                    name,
                    old_type.arns.clone(),
                    meaning::resource_type_removed(),
                );
            }
            (Some(old_type), Some(new_type)) => resource_type(&mut changes, old_type, new_type),
            (None, None) => {}
        }
    }
    let old_names: BTreeSet<&str> = old.actions.iter().map(|action| action.name.as_str()).collect();
    for (name, pair) in paired(&old.actions, &new.actions, |action| action.name.as_str()) {
        match pair {
            (None, Some(new_action)) => {
                let mut facts = access_levels(new_action);
                if !new_action.resources.is_empty() {
                    facts.push(format!("on {}", words::resources(&new_action.resources).join(", ")));
                }
                added(&mut changes, Subject::Action, name, facts, meaning::action_added(&new.prefix, name, &old_names));
            }
            (Some(_), None) => removed(&mut changes, Subject::Action, name, Vec::new(), meaning::action_removed()),
            (Some(old_action), Some(new_action)) => action(&mut changes, &new.prefix, old_action, new_action),
            (None, None) => {}
        }
    }
    clients(&mut changes, old, new);
    let key = |operation: &Operation| format!("{}:{}", operation.client, operation.name);
    for (name, pair) in paired(&old.operations, &new.operations, key) {
        match pair {
            (None, Some(new)) => {
                added(
                    &mut changes,
                    Subject::Operation,
                    &name,
                    words::authorized(&new.actions),
                    meaning::operation_added(),
                );
            }
            (Some(old), None) => {
                removed(
                    &mut changes,
                    Subject::Operation,
                    &name,
                    words::authorized(&old.actions),
                    meaning::operation_removed(),
                );
            }
            (Some(old), Some(new)) => operation(&mut changes, &name, old, new),
            (None, None) => {}
        }
    }
    for (name, pair) in paired(&old.gaps, &new.gaps, |gap| format!("{} on {}", gap.action, gap.resource_type)) {
        match pair {
            (None, Some(gap)) => added(&mut changes, Subject::Gap, &name, vec![gap.note.clone()], meaning::gap_added()),
            (Some(gap), None) => {
                removed(&mut changes, Subject::Gap, &name, vec![gap.note.clone()], meaning::gap_removed());
            }
            (Some(old), Some(new)) => {
                changed(&mut changes, Subject::Gap, &name, vec![old.note.clone()], vec![new.note.clone()], |_, _| {
                    meaning::gap_changed()
                });
            }
            (None, None) => {}
        }
    }
    in_order(new.prefix.clone(), changes)
}

/// What changed between two lists of global condition keys.
pub(super) fn compare_global(old: &GlobalConditionKeys, new: &GlobalConditionKeys) -> Changes {
    let mut changes = Vec::new();
    condition_keys(&mut changes, &old.condition_keys, &new.condition_keys);
    in_order("global condition keys".to_owned(), changes)
}

/// What changed between two lists of the services of AWS.
pub(super) fn compare_lists(old: &ServiceList, new: &ServiceList) -> Changes {
    let mut changes = Vec::new();
    let act = |service: &ListedService| match service.resource_control_policies {
        true => vec!["resource control policies act on it".to_owned()],
        false => vec!["resource control policies do not act on it".to_owned()],
    };
    for (prefix, pair) in paired(&old.services, &new.services, |service| service.prefix.as_str()) {
        match pair {
            (None, Some(new)) => added(&mut changes, Subject::Service, prefix, act(new), meaning::service_listed()),
            (Some(old), None) => removed(&mut changes, Subject::Service, prefix, act(old), meaning::service_unlisted()),
            (Some(old), Some(new)) => {
                let title = |service: &ListedService| vec![service.name.clone()];
                changed(&mut changes, Subject::Title, prefix, title(old), title(new), |_, _| meaning::title());
                let acts = new.resource_control_policies;
                changed(&mut changes, Subject::Support, prefix, act(old), act(new), |_, _| {
                    meaning::resource_control(acts)
                });
            }
            (None, None) => {}
        }
    }
    in_order("all services".to_owned(), changes)
}

/// The change that a whole service came or went.
pub(super) fn whole_service(service: &Service, verb: Verb) -> Changes {
    let mut changes = Vec::new();
    let facts = vec![
        format!("{} actions", service.actions.len()),
        format!("{} resource types", service.resource_types.len()),
        format!("{} condition keys", service.condition_keys.len()),
    ];
    match verb {
        Verb::Removed => removed(&mut changes, Subject::Service, &service.prefix, facts, meaning::service_removed()),
        Verb::Added | Verb::Changed => {
            added(&mut changes, Subject::Service, &service.prefix, facts, meaning::service_added());
        }
    }
    in_order(service.prefix.clone(), changes)
}

fn in_order(service: String, mut changes: Vec<Change>) -> Changes {
    changes.sort_by(|a, b| (a.subject, a.change, &a.name).cmp(&(b.subject, b.change, &b.name)));
    Changes { service, changes }
}

/// The items of two lists side by side, by a key.
pub(super) fn paired<'a, T, K: Ord>(
    old: &'a [T],
    new: &'a [T],
    key: impl Fn(&'a T) -> K,
) -> BTreeMap<K, (Option<&'a T>, Option<&'a T>)> {
    let mut pairs: BTreeMap<K, (Option<&T>, Option<&T>)> = BTreeMap::new();
    for item in old {
        pairs.entry(key(item)).or_default().0 = Some(item);
    }
    for item in new {
        pairs.entry(key(item)).or_default().1 = Some(item);
    }
    pairs
}

fn added(changes: &mut Vec<Change>, subject: Subject, name: &str, new: Vec<String>, meaning: Meaning) {
    changes.push(change(subject, Verb::Added, name, Vec::new(), new, meaning));
}

fn removed(changes: &mut Vec<Change>, subject: Subject, name: &str, old: Vec<String>, meaning: Meaning) {
    changes.push(change(subject, Verb::Removed, name, old, Vec::new(), meaning));
}

/// A change if the two lists of facts differ.
fn changed(
    changes: &mut Vec<Change>,
    subject: Subject,
    name: &str,
    old: Vec<String>,
    new: Vec<String>,
    meaning: impl FnOnce(&[String], &[String]) -> Meaning,
) {
    if old != new {
        let meaning = meaning(&old, &new);
        changes.push(change(subject, Verb::Changed, name, old, new, meaning));
    }
}

fn change(subject: Subject, verb: Verb, name: &str, old: Vec<String>, new: Vec<String>, meaning: Meaning) -> Change {
    let Meaning { policies, api, text } = meaning;
    Change { subject, change: verb, name: name.to_owned(), old, new, policies, api, meaning: text }
}

fn sorted(mut facts: Vec<String>) -> Vec<String> {
    facts.sort();
    facts
}

fn supports(changes: &mut Vec<Change>, old: Supports, new: Supports) {
    let features = [
        ("resource-based policies", old.resource_based_policies, new.resource_based_policies),
        ("resource control policies", old.resource_control_policies, new.resource_control_policies),
        ("tags", old.tags, new.tags),
        ("temporary credentials", old.temporary_credentials, new.temporary_credentials),
        ("service roles", old.service_roles, new.service_roles),
        ("service-linked roles", old.service_linked_roles, new.service_linked_roles),
    ];
    for (feature, old, new) in features {
        let fact = |support| vec![words::support(support).to_owned()];
        changed(changes, Subject::Support, feature, fact(old), fact(new), |_, _| meaning::support());
    }
}

fn condition_keys(changes: &mut Vec<Change>, old: &[ConditionKey], new: &[ConditionKey]) {
    for (name, pair) in paired(old, new, |key| key.name.as_str()) {
        match pair {
            (None, Some(key)) => {
                added(changes, Subject::ConditionKey, name, words::condition_key(key), meaning::condition_key_added());
            }
            (Some(key), None) => {
                removed(
                    changes,
                    Subject::ConditionKey,
                    name,
                    words::condition_key(key),
                    meaning::condition_key_removed(),
                );
            }
            (Some(old), Some(new)) => {
                let facts = (words::condition_key(old), words::condition_key(new));
                changed(changes, Subject::ConditionKey, name, facts.0, facts.1, |_, _| {
                    meaning::condition_key_changed(old, new)
                });
            }
            (None, None) => {}
        }
    }
}

fn resource_type(changes: &mut Vec<Change>, old: &ResourceType, new: &ResourceType) {
    changed(changes, Subject::ArnTemplate, &new.name, old.arns.clone(), new.arns.clone(), |_, _| {
        meaning::arn_templates(old, new)
    });
    changed(
        changes,
        Subject::ResourceTypeConditionKeys,
        &new.name,
        sorted(old.condition_keys.clone()),
        sorted(new.condition_keys.clone()),
        meaning::resource_type_keys,
    );
}

fn access_levels(action: &Action) -> Vec<String> {
    action.access_levels.iter().map(|level| words::access_level(*level).to_owned()).collect()
}

fn action(changes: &mut Vec<Change>, prefix: &str, old: &Action, new: &Action) {
    let name = &new.name;
    let levels = (sorted(access_levels(old)), sorted(access_levels(new)));
    changed(changes, Subject::AccessLevel, name, levels.0, levels.1, meaning::access_level);

    let resources = (sorted(words::resources(&old.resources)), sorted(words::resources(&new.resources)));
    changed(changes, Subject::ResourceRequirement, name, resources.0, resources.1, |_, _| {
        meaning::resource_requirement(&old.resources, &new.resources)
    });

    changed(changes, Subject::ActionConditionKeys, name, action_keys(old), action_keys(new), meaning::action_keys);

    let facts = |actions: &Option<Vec<AuthorizedAction>>| match actions {
        Some(actions) => sorted(words::authorized(actions)),
        None => vec!["not known".to_owned()],
    };
    changed(
        changes,
        Subject::DependentActions,
        name,
        facts(&old.dependent_actions),
        facts(&new.dependent_actions),
        |_, _| {
            let caller = format!("callers of `{prefix}:{name}`");
            match (&old.dependent_actions, &new.dependent_actions) {
                (Some(old), Some(new)) => meaning::needed_actions(&caller, old, new),
                _ => meaning::knowledge_of_needed_actions(),
            }
        },
    );

    let mark = |action: &Action| match action.permission_only {
        Some(true) => vec!["yes".to_owned()],
        Some(false) => vec!["no".to_owned()],
        None => vec!["not known".to_owned()],
    };
    changed(changes, Subject::PermissionOnly, name, mark(old), mark(new), |_, _| meaning::permission_only());
    let seen = |action: &Action| action.first_seen.iter().cloned().collect::<Vec<_>>();
    changed(changes, Subject::FirstSeen, name, seen(old), seen(new), |_, _| meaning::first_seen());
}

/// The keys of an action, and those of its pairs as `aws:ResourceTag/${TagKey} on campaign`. Pairs that only one of the
/// two catalogs has are reported as a changed resource requirement, their keys here.
fn action_keys(action: &Action) -> Vec<String> {
    let pairs = action
        .resources
        .iter()
        .flat_map(|pair| pair.condition_keys.iter().map(move |key| format!("{key} on {}", pair.name)));
    sorted(action.condition_keys.iter().cloned().chain(pairs).collect())
}

fn clients(changes: &mut Vec<Change>, old: &Service, new: &Service) {
    for (name, pair) in paired(&old.clients, &new.clients, |client| client.name.as_str()) {
        match pair {
            (None, Some(client)) => {
                added(changes, Subject::Client, name, vec![client.api_version.clone()], meaning::client_added());
            }
            (Some(client), None) => {
                removed(changes, Subject::Client, name, vec![client.api_version.clone()], meaning::client_removed());
            }
            (Some(old), Some(new)) => {
                let versions = (vec![old.api_version.clone()], vec![new.api_version.clone()]);
                changed(changes, Subject::Client, name, versions.0, versions.1, |_, _| meaning::client_changed());
            }
            (None, None) => {}
        }
    }
}

fn operation(changes: &mut Vec<Change>, name: &str, old: &Operation, new: &Operation) {
    let actions = (sorted(words::authorized(&old.actions)), sorted(words::authorized(&new.actions)));
    let parameters = (words::arn_parameters(&old.arn_parameters), words::arn_parameters(&new.arn_parameters));
    let names = |one: &Operation| one.parameters.clone().unwrap_or_default();
    let actions_differ = actions.0 != actions.1;
    let arns_differ = parameters.0 != parameters.1;
    let facts = match (actions_differ, arns_differ) {
        (true, _) => actions,
        (false, true) => parameters,
        (false, false) => (names(old), names(new)),
    };
    changed(changes, Subject::Operation, name, facts.0, facts.1, |_, _| {
        if actions_differ && (old.actions.is_empty() || new.actions.is_empty()) {
            meaning::operation_without_actions()
        } else if actions_differ {
            meaning::needed_actions(&format!("callers of `{name}`"), &old.actions, &new.actions)
        } else if arns_differ {
            meaning::arn_parameters()
        } else {
            meaning::parameters()
        }
    });
}
