//! Lays what a file publishes over the catalog that the spec has: facts that the format carries replace the spec's,
//! those that it does not carry stay, and what refers to something that vanished goes with it.

use std::collections::{BTreeMap, BTreeSet};

use codegen::spec::{
    Action, ActionResource, AuthorizedAction, ConditionKey, Gap, Operation, Provenance, ResourceType, Service, Support,
    Supports,
};

use super::file::{Account, Imported, Origin};
use super::published::{Published, PublishedAction, PublishedOperation};

/// The catalog that results, with notes on what was dropped and what a person must check.
pub(super) fn merge(published: Published, known: Option<&Service>, origin: &Origin) -> Imported {
    let new = Service { prefix: published.prefix.clone(), ..Service::default() };
    let is_new = known.is_none();
    let known = known.unwrap_or(&new);
    let mut notes = published.notes;
    let mut account = published.account;
    let keys_are_listed = published.condition_keys.is_some();
    let mut service = Service {
        prefix: published.prefix.clone(),
        // A catalog needs a name; the prefix stands for one that no source tells, and a note says so.
        name: published.name.or_else(|| some_text(&known.name)).unwrap_or_else(|| published.prefix.clone()),
        page: published.page.unwrap_or_else(|| known.page.clone()),
        provenance: provenance(&known.provenance, &published.facts, origin),
        supports: Supports {
            resource_control_policies: match published.resource_control_policies {
                Some(true) => Support::Yes,
                Some(false) => Support::No,
                None => known.supports.resource_control_policies,
            },
            ..known.supports
        },
        condition_keys: condition_keys(published.condition_keys, &known.condition_keys),
        resource_types: resource_types(published.resource_types, &known.resource_types),
        actions: Vec::new(),
        clients: known.clients.clone(),
        operations: known.operations.clone(),
        gaps: known.gaps.clone(),
    };
    if is_new {
        notes.push(format!(
            "`{}` is new to the spec: check its name, its page, which features it supports, and give it its clients",
            service.prefix
        ));
    }
    service.actions = actions(published.actions, known, &service.resource_types, origin, &mut notes);
    operations(&mut service, published.operations, origin, &mut notes, &mut account);
    note_losses(&service, known, &mut notes);
    drop_dangling(&mut service, known, keys_are_listed, &mut notes);
    drop_repeated_keys(&mut service, &mut notes);
    Imported { service, notes, accounts: vec![account] }
}

fn some_text(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// The provenance with this import's entry; an earlier import from the same source gives way.
pub(super) fn provenance(known: &[Provenance], facts: &str, origin: &Origin) -> Vec<Provenance> {
    let entry = Provenance { source: origin.source.clone(), date: origin.date.clone(), facts: facts.to_owned() };
    let mut provenance = known.to_vec();
    match provenance.iter_mut().find(|earlier| earlier.source == entry.source) {
        Some(earlier) => *earlier = entry,
        None => provenance.push(entry),
    }
    provenance
}

/// The published list in the spec's order; the spec's own list if it says the same, so that equal facts stay as they
/// are written.
fn settled(mut published: Vec<String>, known: &[String]) -> Vec<String> {
    if published.iter().collect::<BTreeSet<_>>() == known.iter().collect::<BTreeSet<_>>() {
        return known.to_vec();
    }
    published.sort();
    published
}

fn condition_keys(published: Option<Vec<ConditionKey>>, known: &[ConditionKey]) -> Vec<ConditionKey> {
    let Some(published) = published else { return known.to_vec() };
    let known: BTreeMap<&str, &ConditionKey> = known.iter().map(|key| (key.name.as_str(), key)).collect();
    let mut keys: Vec<ConditionKey> = published
        .into_iter()
        .map(|key| match known.get(key.name.as_str()).copied() {
            Some(earlier) => ConditionKey { types: key.types, multivalued: key.multivalued, ..earlier.clone() },
            None => key,
        })
        .collect();
    keys.sort_by(|a, b| a.name.cmp(&b.name));
    keys
}

fn resource_types(published: Vec<ResourceType>, known: &[ResourceType]) -> Vec<ResourceType> {
    let known: BTreeMap<&str, &ResourceType> = known.iter().map(|known| (known.name.as_str(), known)).collect();
    let mut types = published;
    for resource_type in &mut types {
        let keys = std::mem::take(&mut resource_type.condition_keys);
        let earlier = known.get(resource_type.name.as_str());
        resource_type.condition_keys = settled(keys, earlier.map_or(&[], |earlier| &earlier.condition_keys));
    }
    types.sort_by(|a, b| a.name.cmp(&b.name));
    types
}

fn actions(
    published: Vec<PublishedAction>,
    known: &Service,
    resource_types: &[ResourceType],
    origin: &Origin,
    notes: &mut Vec<String>,
) -> Vec<Action> {
    // Where the spec tells since when actions have been there, it goes on telling.
    let watched = known.actions.iter().any(|action| action.first_seen.is_some());
    let known_actions: BTreeMap<&str, &Action> =
        known.actions.iter().map(|action| (action.name.as_str(), action)).collect();
    let type_keys: BTreeMap<&str, BTreeSet<&str>> = resource_types
        .iter()
        .map(|known| (known.name.as_str(), known.condition_keys.iter().map(String::as_str).collect()))
        .collect();
    let mut unknown_pairs = Vec::new();
    let mut unknown_levels = Vec::new();
    let mut doubles = Vec::new();
    let mut actions: Vec<Action> = published
        .into_iter()
        .map(|action| {
            let earlier = known_actions.get(action.name.as_str()).copied();
            let (condition_keys, pair_keys) = keys(&action, earlier, &type_keys);
            let mut resources: Vec<ActionResource> = action
                .resources
                .iter()
                .zip(pair_keys)
                .map(|(resource, condition_keys)| {
                    let pair = earlier.and_then(|earlier| pair_of(earlier, &resource.name));
                    let required = resource.required.or(pair.and_then(|pair| pair.required));
                    if required.is_none() && pair.is_none() {
                        unknown_pairs.push(format!("`{}` on `{}`", action.name, resource.name));
                    }
                    ActionResource { name: resource.name.clone(), required, condition_keys }
                })
                .collect();
            resources.sort_by(|a, b| a.name.cmp(&b.name));
            resources.dedup_by(|second, first| {
                let same = first.name == second.name;
                if same {
                    doubles.push(format!("`{}` on `{}`", action.name, first.name));
                    first.condition_keys.append(&mut second.condition_keys);
                    first.condition_keys.sort();
                    first.condition_keys.dedup();
                    // Once required is required.
                    first.required = first.required.max(second.required);
                }
                same
            });
            let access_levels = action
                .access_levels
                .or_else(|| earlier.map(|earlier| earlier.access_levels.clone()))
                .unwrap_or_default();
            if access_levels.is_empty() {
                unknown_levels.push(format!("`{}`", action.name));
            }
            Action {
                access_levels,
                permission_only: action.permission_only.or(earlier.and_then(|earlier| earlier.permission_only)),
                first_seen: match earlier {
                    Some(earlier) => earlier.first_seen.clone(),
                    None => watched.then(|| origin.date.clone()),
                },
                resources,
                condition_keys,
                dependent_actions: dependent_actions(action.dependent_actions, earlier),
                name: action.name,
            }
        })
        .collect();
    if !unknown_pairs.is_empty() {
        notes.push(format!(
            "whether the resource type is required is not known for what is new: {}",
            unknown_pairs.join(", ")
        ));
    }
    if !unknown_levels.is_empty() {
        notes.push(format!("the access level is not known of {}", unknown_levels.join(", ")));
    }
    if !doubles.is_empty() {
        notes.push(format!("taken once, the file names the resource type twice: {}", doubles.join(", ")));
    }
    actions.sort_by(|a, b| a.name.cmp(&b.name));
    for action in &known.actions {
        if actions.binary_search_by(|kept| kept.name.cmp(&action.name)).is_err() {
            notes.push(format!("dropped action `{}:{}`: the file does not list it", known.prefix, action.name));
        }
    }
    actions
}

fn pair_of<'a>(action: &'a Action, resource_type: &str) -> Option<&'a ActionResource> {
    action.resources.iter().find(|pair| pair.name == resource_type)
}

/// The dependent actions; their context stays, no format but the spec's has it.
fn dependent_actions(published: Option<Vec<String>>, earlier: Option<&Action>) -> Option<Vec<AuthorizedAction>> {
    let known = earlier.and_then(|earlier| earlier.dependent_actions.as_deref());
    let Some(published) = published else { return known.map(<[AuthorizedAction]>::to_vec) };
    let known = known.unwrap_or_default();
    let names: Vec<String> = known.iter().map(|dependent| dependent.action.clone()).collect();
    let dependent = |action: String| match known.iter().find(|earlier| earlier.action == action) {
        Some(earlier) => earlier.clone(),
        None => AuthorizedAction { action, context: Vec::new() },
    };
    Some(settled(published, &names).into_iter().map(dependent).collect())
}

/// The keys of the action itself, and those of each pair with a resource type.
fn keys(
    action: &PublishedAction,
    earlier: Option<&Action>,
    type_keys: &BTreeMap<&str, BTreeSet<&str>>,
) -> (Vec<String>, Vec<Vec<String>>) {
    let known = earlier.map_or(&[][..], |earlier| &earlier.condition_keys);
    let known_pair = |resource_type: &str| {
        earlier.and_then(|earlier| pair_of(earlier, resource_type)).map_or(&[][..], |pair| &pair.condition_keys)
    };
    if !action.keys_are_joined || action.resources.is_empty() {
        let pairs = action.resources.iter().map(|resource| match &resource.condition_keys {
            Some(keys) => settled(keys.clone(), known_pair(&resource.name)),
            None => known_pair(&resource.name).to_vec(),
        });
        return (settled(action.condition_keys.clone(), known), pairs.collect());
    }

    // The page prints one list a pair: the keys of the action, of the pair and of the resource type. The action's are
    // in all lists, but so may be others; the spec tells which it knew as what.
    struct Printed<'a> {
        keys: BTreeSet<&'a str>,
        known: &'a [String],
        of_type: Option<&'a BTreeSet<&'a str>>,
    }
    let is_known = |known: &[String], key: &str| known.iter().any(|known| known == key);
    let is_of_type = |pair: &Printed<'_>, key: &str| pair.of_type.is_some_and(|keys| keys.contains(key));
    let printed: Vec<Printed<'_>> = action
        .resources
        .iter()
        .map(|resource| Printed {
            keys: resource.condition_keys.iter().flatten().map(String::as_str).collect(),
            known: known_pair(&resource.name),
            of_type: type_keys.get(resource.name.as_str()),
        })
        .collect();
    let mut own: BTreeSet<&str> = printed.iter().flat_map(|pair| &pair.keys).copied().collect();
    for pair in &printed {
        own.retain(|key| pair.keys.contains(key));
    }
    own.retain(|key| {
        let elsewhere = || printed.iter().all(|pair| is_of_type(pair, key) || is_known(pair.known, key));
        is_known(known, key) || !elsewhere()
    });
    let pairs = printed.iter().map(|pair| {
        let of_pair = |key: &&&str| is_known(pair.known, key) || !(own.contains(*key) || is_of_type(pair, key));
        settled(pair.keys.iter().filter(of_pair).map(|key| (*key).to_owned()).collect(), pair.known)
    });
    let pairs = pairs.collect();
    (settled(own.into_iter().map(str::to_owned).collect(), known), pairs)
}

/// Lays the published operations over the spec's. The spec's others stay: AWS's tables leave some out.
fn operations(
    service: &mut Service,
    published: Vec<PublishedOperation>,
    origin: &Origin,
    notes: &mut Vec<String>,
    account: &mut Account,
) {
    let mut operations: BTreeMap<(String, String), Operation> = std::mem::take(&mut service.operations)
        .into_iter()
        .map(|operation| ((operation.client.clone(), operation.name.clone()), operation))
        .collect();
    let mut clients_of: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (client, name) in operations.keys() {
        clients_of.entry(name.clone()).or_default().push(client.clone());
    }
    let clients: BTreeSet<&str> = service.clients.iter().map(|client| client.name.as_str()).collect();
    let mut unknown_clients = BTreeSet::new();
    // A row may be about several clients: it is left out if none of them is there.
    let mut taken = BTreeSet::new();
    let mut left_out = BTreeSet::new();
    for PublishedOperation { client, name, actions } in published {
        // Where the file is silent: the client that has the operation in the spec, or the only one.
        let client = client.or_else(|| match (clients_of.get(&name).map(Vec::as_slice), service.clients.as_slice()) {
            (Some([client]), _) => Some(client.clone()),
            (None, [client]) => Some(client.name.clone()),
            (None, []) => Some(service.prefix.clone()),
            _ => None,
        });
        let Some(client) = client else {
            notes.push(format!(
                "left out operation `{name}`: the file does not name its client, and the spec has several"
            ));
            account.leave_out(1, "an API operation whose client is not known");
            continue;
        };
        // The spec holds the API version of each client, which no file tells.
        if !clients.contains(client.as_str()) {
            unknown_clients.insert(client);
            left_out.insert(name);
            continue;
        }
        taken.insert(name.clone());
        let known = operations.entry((client.clone(), name.clone()));
        let operation =
            known.or_insert_with(|| Operation { client, name, source: origin.source.clone(), ..Operation::default() });
        if let Some(actions) = actions
            && !same_actions(&operation.actions, &actions)
        {
            operation.actions = actions;
            operation.source.clone_from(&origin.source);
        }
    }
    account.leave_out(left_out.difference(&taken).count(), "an API operation whose client the spec does not have");
    for client in unknown_clients {
        notes.push(format!(
            "left out the operations of client `{client}`: the spec has no such client, add it with its API version and \
             import again"
        ));
    }
    service.operations = operations.into_values().collect();
}

/// Whether two lists name the same actions with the same context, in any order.
fn same_actions(a: &[AuthorizedAction], b: &[AuthorizedAction]) -> bool {
    a.len() == b.len() && a.iter().all(|action| b.contains(action))
}

/// Notes what the spec says of actions and operations that stay, and the file no longer lists.
fn note_losses(service: &Service, known: &Service, notes: &mut Vec<String>) {
    fn lost<'a>(what: &str, old: impl Iterator<Item = &'a str>, new: &BTreeSet<&str>) -> Vec<String> {
        old.filter(|name| !new.contains(name)).map(|name| format!("{what} `{name}`")).collect()
    }
    fn names(actions: &[AuthorizedAction]) -> impl Iterator<Item = &str> {
        actions.iter().map(|action| action.action.as_str())
    }
    fn pairs(action: &Action) -> impl Iterator<Item = &str> {
        action.resources.iter().map(|pair| pair.name.as_str())
    }
    fn keys(action: &Action) -> impl Iterator<Item = &str> {
        let of_pairs = action.resources.iter().flat_map(|pair| &pair.condition_keys);
        action.condition_keys.iter().chain(of_pairs).map(String::as_str)
    }
    let mut note = |whose: String, lost: Vec<String>| {
        if !lost.is_empty() {
            notes.push(format!("dropped from {whose}: {}; the file does not list it there", lost.join(", ")));
        }
    };
    let actions: BTreeMap<&str, &Action> =
        service.actions.iter().map(|action| (action.name.as_str(), action)).collect();
    for old in &known.actions {
        let Some(new) = actions.get(old.name.as_str()) else { continue };
        let mut gone = lost("resource type", pairs(old), &pairs(new).collect());
        let mut of_keys = lost("condition key", keys(old), &keys(new).collect());
        of_keys.dedup();
        gone.append(&mut of_keys);
        let needed = |action: &Action| action.dependent_actions.clone().unwrap_or_default();
        gone.append(&mut lost("dependent action", names(&needed(old)), &names(&needed(new)).collect()));
        note(format!("`{}`", old.name), gone);
    }
    for old in &known.operations {
        let mut operations = service.operations.iter();
        let Some(new) = operations.find(|new| (&new.client, &new.name) == (&old.client, &old.name)) else { continue };
        let gone = lost("action", names(&old.actions), &names(&new.actions).collect());
        note(format!("operation `{}` of client `{}`", old.name, old.client), gone);
    }
}

/// Drops what names an action, a resource type or a condition key that is no longer there.
fn drop_dangling(service: &mut Service, known: &Service, keys_are_listed: bool, notes: &mut Vec<String>) {
    let resource_types: BTreeSet<String> = service.resource_types.iter().map(|known| known.name.clone()).collect();
    drop_unlisted_resource_types(service, &resource_types, notes);
    drop_unlisted_keys(service, known, keys_are_listed, notes);
    for earlier in &known.resource_types {
        if !resource_types.contains(&earlier.name) {
            notes.push(format!("dropped resource type `{}`: the file does not list it", earlier.name));
        }
    }

    let names: BTreeSet<String> =
        service.actions.iter().map(|action| format!("{}:{}", service.prefix, action.name)).collect();
    let own = format!("{}:", service.prefix);
    let is_there = |action: &str| !action.starts_with(&own) || names.contains(action);
    for action in &mut service.actions {
        let Some(dependent_actions) = &mut action.dependent_actions else { continue };
        dependent_actions.retain(|dependent| {
            let kept = is_there(&dependent.action);
            if !kept {
                notes.push(format!(
                    "dropped dependent action `{}` of `{}`: there is no such action",
                    dependent.action, action.name
                ));
            }
            kept
        });
    }
    service.operations.retain_mut(|operation| {
        let mut gone = Vec::new();
        operation.actions.retain(|action| {
            let kept = is_there(&action.action);
            if !kept {
                gone.push(action.action.clone());
            }
            kept
        });
        if gone.is_empty() {
            return true;
        }
        // Without the action of its name, what is left is no more than a tag to set or a role to pass.
        let named = format!("{own}{}", operation.name);
        let left = !gone.contains(&named) && operation.actions.iter().any(|action| action.action.starts_with(&own));
        let gone: Vec<String> = gone.iter().map(|action| format!("`{action}`")).collect();
        let (what, client, name) = (if left { "reduced" } else { "dropped" }, &operation.client, &operation.name);
        notes.push(format!("{what} operation `{name}` of client `{client}`: there is no {}", gone.join(", ")));
        left
    });
    drop_dangling_arn_parameters(service, &resource_types, notes);
    service.gaps.retain(|gap| {
        let reason = gap_is_void(gap, &service.actions, &resource_types);
        if let Some(reason) = reason {
            notes.push(format!("dropped gap `{}` on `{}`: {reason}", gap.action, gap.resource_type));
        }
        reason.is_none()
    });
}

/// An ARN parameter keeps its place, but no longer says of which resource type it is.
fn drop_dangling_arn_parameters(service: &mut Service, resource_types: &BTreeSet<String>, notes: &mut Vec<String>) {
    for operation in &mut service.operations {
        for parameter in &mut operation.arn_parameters {
            // With a prefix, it is another service's.
            let gone = parameter.resource_type.take_if(|name| !name.contains(':') && !resource_types.contains(name));
            if let Some(name) = gone {
                notes.push(format!(
                    "reduced operation `{}` of client `{}`: its parameter `{}` has no resource type, there is no `{name}`",
                    operation.name, operation.client, parameter.parameter
                ));
            }
        }
    }
}

/// Why a gap no longer applies.
fn gap_is_void(gap: &Gap, actions: &[Action], resource_types: &BTreeSet<String>) -> Option<&'static str> {
    let Some(action) = actions.iter().find(|action| action.name == gap.action) else {
        return Some("there is no such action");
    };
    if !resource_types.contains(&gap.resource_type) {
        return Some("there is no such resource type");
    }
    pair_of(action, &gap.resource_type).map(|_| "the catalog lists the pair now")
}

/// Drops the keys of pairs that the resource type has itself: every resource of the type comes with them.
fn drop_repeated_keys(service: &mut Service, notes: &mut Vec<String>) {
    let types: BTreeMap<&str, &[String]> =
        service.resource_types.iter().map(|known| (known.name.as_str(), known.condition_keys.as_slice())).collect();
    let mut dropped = 0;
    for pair in service.actions.iter_mut().flat_map(|action| &mut action.resources) {
        let of_type = types.get(pair.name.as_str()).copied().unwrap_or_default();
        let before = pair.condition_keys.len();
        pair.condition_keys.retain(|key| !of_type.contains(key));
        dropped += before - pair.condition_keys.len();
    }
    if dropped > 0 {
        let keys = if dropped == 1 { "key of a pair" } else { "keys of pairs" };
        notes
            .push(format!("left out {dropped} condition {keys} of action and resource type: the resource type has it"));
    }
}

fn drop_unlisted_resource_types(service: &mut Service, resource_types: &BTreeSet<String>, notes: &mut Vec<String>) {
    for action in &mut service.actions {
        action.resources.retain(|pair| {
            let kept = resource_types.contains(&pair.name);
            if !kept {
                notes.push(format!(
                    "left out resource type `{}` of `{}`: the file does not list it among the resource types",
                    pair.name, action.name
                ));
            }
            kept
        });
    }
}

fn drop_unlisted_keys(service: &mut Service, known: &Service, keys_are_listed: bool, notes: &mut Vec<String>) {
    if keys_are_listed {
        let listed: BTreeSet<String> = service.condition_keys.iter().map(|key| key.name.clone()).collect();
        let mut left_out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (user, keys) in key_lists(service) {
            keys.retain(|key| {
                let kept = listed.contains(key);
                if !kept {
                    left_out.entry(key.clone()).or_default().insert(format!("`{user}`"));
                }
                kept
            });
        }
        for (key, users) in left_out {
            let users: Vec<String> = users.into_iter().collect();
            notes.push(format!(
                "left out condition key `{key}` of {}: the file does not list it among the condition keys",
                users.join(", ")
            ));
        }
    } else {
        // The spec's keys were taken over: those that the file uses stay.
        let used: BTreeSet<String> = key_lists(service).flat_map(|(_, keys)| keys.iter().cloned()).collect();
        service.condition_keys.retain(|key| used.contains(&key.name));
    }
    let kept: BTreeSet<&str> = service.condition_keys.iter().map(|key| key.name.as_str()).collect();
    for key in &known.condition_keys {
        if !kept.contains(key.name.as_str()) {
            notes.push(format!("dropped condition key `{}`: the file does not list it", key.name));
        }
    }
}

/// Every list of condition keys that the service's actions, pairs and resource types have, with the name of whose it
/// is.
fn key_lists(service: &mut Service) -> impl Iterator<Item = (&str, &mut Vec<String>)> {
    let of_actions = service.actions.iter_mut().flat_map(|action| {
        let pairs = action.resources.iter_mut().map(|pair| &mut pair.condition_keys);
        pairs.chain([&mut action.condition_keys]).map(|keys| (action.name.as_str(), keys))
    });
    let of_types = service.resource_types.iter_mut().map(|known| (known.name.as_str(), &mut known.condition_keys));
    of_actions.chain(of_types)
}
