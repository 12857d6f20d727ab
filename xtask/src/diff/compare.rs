//! Finds the facts that differ between two catalogs: actions, access levels, ARNs, condition keys, operations.

use std::collections::{BTreeMap, BTreeSet};

use codegen::spec::{
    Action, AuthorizedAction, ConditionKey, GlobalConditionKeys, ListedService, Operation, ResourceType, Service,
    ServiceList, Supports,
};

use super::change::{Api, Change, Changes, Subject, Verb};
use super::meaning::{self, Meaning};
use super::words;

/// What changed between two catalogs of one service that has a module of types.
pub fn compare(old: &Service, new: &Service) -> Changes {
    let mut changes = Vec::new();
    let (old_use, new_use) = (Use::of(old), Use::of(new));
    let title = |service: &Service| vec![service.name.clone(), service.page.clone()];
    changed(&mut changes, Subject::Title, &new.prefix, title(old), title(new), |_, _| meaning::title());
    supports(&mut changes, old.supports, new.supports);
    condition_keys(
        &mut changes,
        &old.condition_keys,
        &new.condition_keys,
        meaning::is_typed,
        Some((&old_use, &new_use)),
    );
    for (name, pair) in paired(&old.resource_types, &new.resource_types, |known| known.name.as_str()) {
        match pair {
            (None, Some(new_type)) => added(
                &mut changes,
                Subject::ResourceType,
                name,
                new_type.arns.clone(),
                meaning::resource_type_added(new_type, new_use.types.contains(name)),
            ),
            (Some(old_type), None) => {
                removed(
                    &mut changes,
                    Subject::ResourceType,
                    name,
                    old_type.arns.clone(),
                    meaning::resource_type_removed(old_use.types.contains(name)),
                );
            }
            (Some(old_type), Some(new_type)) => {
                let keys = |old_keys: &[String], new_keys: &[String]| {
                    // Each action on the type has an impl of `Supports` for each of its keys.
                    let pairs = paired(&old.actions, &new.actions, |action| action.name.as_str());
                    let both = pairs.into_values().filter_map(|(old, new)| old.zip(new));
                    let on_type = both.filter(|(old, new)| acts_on(old, name) || acts_on(new, name));
                    let all: Vec<Keys> = on_type
                        .map(|(old, new)| keys_of_action((&old_use, old), (&new_use, new), old_keys, new_keys))
                        .collect();
                    Keys {
                        api: all.iter().map(|keys| keys.api).max().unwrap_or_default(),
                        held: all.iter().any(|keys| keys.held),
                    }
                };
                resource_type(&mut changes, old_type, new_type, keys);
            }
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
            (Some(old_action), Some(new_action)) => {
                action(&mut changes, &new.prefix, (&old_use, old_action), (&new_use, new_action));
            }
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

/// What changed between two catalogs of one service, each with whether it has a module of types.
pub(super) fn compare_forms((old, old_is_typed): (&Service, bool), (new, is_typed): (&Service, bool)) -> Changes {
    let mut changes = compare(old, new);
    if !old_is_typed && !is_typed {
        // The list of services says it of these; whether their own files repeat it changes nothing.
        changes.changes.retain(|change| change.name != RESOURCE_CONTROL);
    }
    if !(old_is_typed && is_typed) {
        for change in &mut changes.changes {
            change.api = Api::Same;
        }
    }
    if old_is_typed != is_typed {
        let what = |typed| vec![if typed { "with types" } else { "without types" }.to_owned()];
        changed(&mut changes.changes, Subject::Service, &new.prefix, what(old_is_typed), what(is_typed), |_, _| {
            meaning::types_of_service(is_typed)
        });
    }
    in_order(changes.service, changes.changes)
}

/// The feature of a service that the list of all services has too.
const RESOURCE_CONTROL: &str = "resource control policies";

/// Which names of a catalog its actions and resource types use.
struct Use<'a> {
    types: BTreeSet<&'a str>,
    keys: BTreeSet<&'a str>,
    keys_of_types: BTreeMap<&'a str, &'a [String]>,
}

impl<'a> Use<'a> {
    fn of(service: &'a Service) -> Use<'a> {
        let pairs = || service.actions.iter().flat_map(|action| &action.resources);
        let of_actions = service.actions.iter().flat_map(|action| &action.condition_keys);
        let of_pairs = pairs().flat_map(|pair| &pair.condition_keys);
        let of_types = service.resource_types.iter().flat_map(|known| &known.condition_keys);
        Use {
            types: pairs().map(|pair| pair.name.as_str()).collect(),
            keys: of_actions.chain(of_pairs).chain(of_types).map(String::as_str).collect(),
            keys_of_types: service
                .resource_types
                .iter()
                .map(|known| (known.name.as_str(), known.condition_keys.as_slice()))
                .collect(),
        }
    }

    /// The keys that the types of an action support: its own, those of its pairs and those of their resource types.
    fn of_action(&self, action: &'a Action) -> BTreeSet<&'a str> {
        let of_pairs = action.resources.iter().flat_map(|pair| {
            let of_type = self.keys_of_types.get(pair.name.as_str()).copied().unwrap_or_default();
            pair.condition_keys.iter().chain(of_type)
        });
        let all = action.condition_keys.iter().chain(of_pairs).map(String::as_str);
        all.filter_map(meaning::supported).collect()
    }
}

/// What changed of the keys that types support and requests hold.
struct Keys {
    api: Api,
    /// Whether a request holds another set of keys.
    held: bool,
}

impl Use<'_> {
    /// The keys of the requests of an action, for each of its resource types that `both` have, and for a call without any.
    fn held<'k>(&'k self, action: &'k Action, both: &BTreeSet<&str>) -> BTreeSet<(&'k str, &'k str)> {
        let mut held = BTreeSet::new();
        if action.resources.iter().all(|pair| pair.required != Some(true)) {
            held.extend(action.condition_keys.iter().map(|key| ("", key.as_str())));
        }
        for pair in action.resources.iter().filter(|pair| both.contains(pair.name.as_str())) {
            let of_type = self.keys_of_types.get(pair.name.as_str()).copied().unwrap_or_default();
            let all = action.condition_keys.iter().chain(&pair.condition_keys).chain(of_type);
            held.extend(all.map(|key| (pair.name.as_str(), key.as_str())));
        }
        held
    }
}

/// What a change of some keys does to the types and the requests of an action.
fn keys_of_action(before: (&Use<'_>, &Action), after: (&Use<'_>, &Action), old: &[String], new: &[String]) -> Keys {
    let names = |action: &Action| action.resources.iter().map(|pair| pair.name.clone()).collect::<BTreeSet<_>>();
    let (old_names, new_names) = (names(before.1), names(after.1));
    let both: BTreeSet<&str> = old_names.intersection(&new_names).map(String::as_str).collect();
    let (old_held, new_held) = (before.0.held(before.1, &both), after.0.held(after.1, &both));
    let mut differ = old_held.symmetric_difference(&new_held).map(|(_, key)| *key);
    let concerned: BTreeSet<&str> = old.iter().chain(new).map(String::as_str).collect();
    Keys {
        api: supports_api(&before.0.of_action(before.1), &after.0.of_action(after.1), old, new),
        held: differ.any(|key| concerned.contains(key)),
    }
}

fn acts_on(action: &Action, resource_type: &str) -> bool {
    action.resources.iter().any(|pair| pair.name == resource_type)
}

/// What a change of some keys does to the impls of `Supports` of an action.
fn supports_api(before: &BTreeSet<&str>, after: &BTreeSet<&str>, old: &[String], new: &[String]) -> Api {
    let loses = |keys: &[String], from: &BTreeSet<&str>, to: &BTreeSet<&str>| {
        keys.iter().filter_map(|key| meaning::supported(key)).any(|key| from.contains(key) && !to.contains(key))
    };
    if loses(old, before, after) {
        Api::Major
    } else if loses(new, after, before) {
        Api::Minor
    } else {
        Api::Same
    }
}

/// What changed between two lists of global condition keys.
pub(super) fn compare_global(old: &GlobalConditionKeys, new: &GlobalConditionKeys) -> Changes {
    let mut changes = Vec::new();
    condition_keys(&mut changes, &old.condition_keys, &new.condition_keys, |_| true, None);
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
pub(super) fn whole_service(service: &Service, verb: Verb, is_typed: bool) -> Changes {
    let mut changes = Vec::new();
    let facts = vec![
        format!("{} actions", service.actions.len()),
        format!("{} resource types", service.resource_types.len()),
        format!("{} condition keys", service.condition_keys.len()),
    ];
    match verb {
        Verb::Removed => {
            removed(&mut changes, Subject::Service, &service.prefix, facts, meaning::service_removed(is_typed))
        }
        Verb::Added | Verb::Changed => {
            added(&mut changes, Subject::Service, &service.prefix, facts, meaning::service_added(is_typed));
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
        (RESOURCE_CONTROL, old.resource_control_policies, new.resource_control_policies),
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

/// The keys of two lists. `has_items` tells whether the generated module has items for a key, `used` which keys requests
/// may hold; without it, all of them.
fn condition_keys(
    changes: &mut Vec<Change>,
    old: &[ConditionKey],
    new: &[ConditionKey],
    has_items: fn(&str) -> bool,
    used: Option<(&Use<'_>, &Use<'_>)>,
) {
    for (name, pair) in paired(old, new, |key| key.name.as_str()) {
        match pair {
            (None, Some(key)) => {
                let is_used = used.is_none_or(|(_, new)| new.keys.contains(name));
                let meaning = meaning::condition_key_added(has_items(name), is_used);
                added(changes, Subject::ConditionKey, name, words::condition_key(key), meaning);
            }
            (Some(key), None) => {
                let was_used = used.is_none_or(|(old, _)| old.keys.contains(name));
                let meaning = meaning::condition_key_removed(has_items(name), was_used);
                removed(changes, Subject::ConditionKey, name, words::condition_key(key), meaning);
            }
            (Some(old), Some(new)) => {
                let facts = (words::condition_key(old), words::condition_key(new));
                changed(changes, Subject::ConditionKey, name, facts.0, facts.1, |_, _| {
                    meaning::condition_key_changed(old, new, has_items(name))
                });
            }
            (None, None) => {}
        }
    }
}

fn resource_type(
    changes: &mut Vec<Change>,
    old: &ResourceType,
    new: &ResourceType,
    keys: impl FnOnce(&[String], &[String]) -> Keys,
) {
    changed(changes, Subject::ArnTemplate, &new.name, old.arns.clone(), new.arns.clone(), |_, _| {
        meaning::arn_templates(old, new)
    });
    changed(
        changes,
        Subject::ResourceTypeConditionKeys,
        &new.name,
        sorted(old.condition_keys.clone()),
        sorted(new.condition_keys.clone()),
        |old, new| {
            let Keys { api, held } = keys(old, new);
            meaning::keys(old, new, "statements on the resource type", api, held)
        },
    );
}

fn access_levels(action: &Action) -> Vec<String> {
    if action.access_levels.is_empty() {
        return vec![words::NOT_KNOWN.to_owned()];
    }
    action.access_levels.iter().map(|level| words::access_level(*level).to_owned()).collect()
}

fn action(
    changes: &mut Vec<Change>,
    prefix: &str,
    (old_use, old): (&Use<'_>, &Action),
    (new_use, new): (&Use<'_>, &Action),
) {
    let name = &new.name;
    let levels = (sorted(access_levels(old)), sorted(access_levels(new)));
    changed(changes, Subject::AccessLevel, name, levels.0, levels.1, meaning::access_level);

    let resources = (sorted(words::resources(&old.resources)), sorted(words::resources(&new.resources)));
    changed(changes, Subject::ResourceRequirement, name, resources.0, resources.1, |_, _| {
        meaning::resource_requirement(&old.resources, &new.resources)
    });

    changed(changes, Subject::ActionConditionKeys, name, action_keys(old), action_keys(new), |old_keys, new_keys| {
        let bare = |keys: &[String]| -> Vec<String> {
            keys.iter().map(|key| key.split(" on ").next().unwrap_or_default().to_owned()).collect()
        };
        let keys = keys_of_action((old_use, old), (new_use, new), &bare(old_keys), &bare(new_keys));
        meaning::keys(old_keys, new_keys, "statements with the action", keys.api, keys.held)
    });

    let facts = |actions: &Option<Vec<AuthorizedAction>>| match actions {
        Some(actions) => sorted(words::authorized(actions)),
        None => vec![words::NOT_KNOWN.to_owned()],
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
        None => vec![words::NOT_KNOWN.to_owned()],
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
