//! Checks what was read: names, templates and dates are well formed, lists are sorted, and what is referred to exists.

use crate::error::{Errors, Place, closest, shown};
use crate::spec::{
    Action, AuthorizedAction, Caller, Client, ConditionKey, Gap, GlobalConditionKeys, Operation, Provenance,
    ResourceType, Service, ServiceList, Support,
};
use crate::template;
use crate::write;
use std::collections::{BTreeSet, HashMap};

/// The groups of AWS's page of global condition keys.
const CATEGORIES: &[&str] = &["principal", "session", "network", "resource", "request"];

/// The names that can be referred to, by service.
///
/// A name that could not be read counts as an empty one. In its presence no other name is called unknown: it may be the
/// one that is meant, and its own mistake is reported.
#[derive(Debug, Default)]
pub(crate) struct Known<'a> {
    services: HashMap<&'a str, Names<'a>>,
}

#[derive(Debug, Default)]
struct Names<'a> {
    actions: BTreeSet<&'a str>,
    resource_types: BTreeSet<&'a str>,
    condition_keys: BTreeSet<&'a str>,
    clients: BTreeSet<&'a str>,
}

impl<'a> Known<'a> {
    pub(crate) fn new(services: &[&'a Service], global: Option<&'a GlobalConditionKeys>) -> Known<'a> {
        let mut known = Known::default();
        for service in services {
            known.services.insert(&service.prefix, Names::of(service));
        }
        if let Some(global) = global {
            let names = Names { condition_keys: key_names(&global.condition_keys), ..Names::default() };
            known.services.entry("aws").or_insert(names);
        }
        known
    }
}

impl<'a> Names<'a> {
    fn of(service: &'a Service) -> Names<'a> {
        Names {
            actions: service.actions.iter().map(|a| a.name.as_str()).collect(),
            resource_types: service.resource_types.iter().map(|t| t.name.as_str()).collect(),
            condition_keys: key_names(&service.condition_keys),
            clients: service.clients.iter().map(|c| c.name.as_str()).collect(),
        }
    }
}

fn key_names(keys: &[ConditionKey]) -> BTreeSet<&str> {
    keys.iter().map(|key| key.name.as_str()).collect()
}

/// Checks one service against itself and against the other services of the spec.
pub(crate) fn service(service: &Service, known: &Known<'_>, errors: &mut Errors<'_>) {
    let root = Place::ROOT;
    prefix(&service.prefix, &root, errors);
    let own = Names::of(service);
    provenance(&service.provenance, errors);
    condition_keys(&service.condition_keys, Rule::Sorted, errors);
    for (index, key) in service.condition_keys.iter().enumerate() {
        if key.category.is_some() {
            let list = root.field("condition_keys");
            errors.push(
                &list.named(index, &key.name).field("category"),
                "only a global condition key has a category".to_owned(),
            );
        }
        if !key.always.is_empty() {
            let list = root.field("condition_keys");
            errors.push(
                &list.named(index, &key.name).field("always"),
                "which requests always hold a key is known of global condition keys alone".to_owned(),
            );
        }
    }
    resource_types(&service.resource_types, &own, errors);
    actions(&service.actions, &service.prefix, &own, known, errors);
    clients(&service.clients, errors);
    operations(&service.operations, &service.prefix, &own, known, errors);
    gaps(&service.gaps, &service.actions, &own, errors);
}

/// Checks what AWS's own data may break and what holds once the fixups have corrected it.
pub(crate) fn corrected(service: &Service, errors: &mut Errors<'_>) {
    let root = Place::ROOT;
    let list = root.field("condition_keys");
    for (index, key) in service.condition_keys.iter().enumerate() {
        if key.name.contains(['<', '>']) {
            errors.push(
                &list.named(index, &key.name).field("name"),
                format!("the condition key `{}` marks its variable as `<...>` and not as `${{...}}`", key.name),
            );
        }
    }
    let list = root.field("resource_types");
    for (index, resource_type) in service.resource_types.iter().enumerate() {
        unique_keys(&resource_type.condition_keys, &list.named(index, &resource_type.name), errors);
    }
    let list = root.field("actions");
    for (index, action) in service.actions.iter().enumerate() {
        let place = list.named(index, &action.name);
        unique_keys(&action.condition_keys, &place, errors);
        let list = place.field("resources");
        for (index, resource) in action.resources.iter().enumerate() {
            unique_keys(&resource.condition_keys, &list.item(index), errors);
        }
    }
}

fn unique_keys(keys: &[String], place: &Place<'_>, errors: &mut Errors<'_>) {
    let names: Vec<Entry<'_>> = keys.iter().map(|key| Entry::plain(key)).collect();
    entries(&names, "condition key", Rule::Unsorted, &place.field("condition_keys"), errors);
}

/// Checks the global condition keys.
pub(crate) fn global(keys: &GlobalConditionKeys, errors: &mut Errors<'_>) {
    provenance(&keys.provenance, errors);
    condition_keys(&keys.condition_keys, Rule::Unsorted, errors);
    let list = Place::ROOT.field("condition_keys");
    for (index, key) in keys.condition_keys.iter().enumerate() {
        always(key, &list.named(index, &key.name).field("always"), errors);
        let Some(category) = &key.category else {
            continue;
        };
        if !category.is_empty() && !CATEGORIES.contains(&category.as_str()) {
            errors.push_unknown(
                &list.named(index, &key.name).field("category"),
                "category",
                category,
                CATEGORIES.iter().copied(),
            );
        }
    }
}

/// Checks the list of services.
pub(crate) fn list(list: &ServiceList, errors: &mut Errors<'_>) {
    provenance(&list.provenance, errors);
    let place = Place::ROOT.field("services");
    let prefixes: Vec<Entry<'_>> = list.services.iter().map(|service| Entry::named(&service.prefix)).collect();
    entries(&prefixes, "service", Rule::Sorted, &place, errors);
    for (index, service) in list.services.iter().enumerate() {
        prefix(&service.prefix, &place.named(index, &service.prefix), errors);
    }
}

/// Checks that the list of services has a service, and says the same of it.
pub(crate) fn listed(service: &Service, list: &ServiceList, errors: &mut Errors<'_>) {
    let root = Place::ROOT;
    if !is_prefix(&service.prefix) || list.services.iter().any(|listed| listed.prefix.is_empty()) {
        return;
    }
    let Some(listed) = list.services.iter().find(|listed| listed.prefix == service.prefix) else {
        errors.push(&root.field("prefix"), format!("the list of services lacks `{}`", service.prefix));
        return;
    };
    if !service.name.is_empty() && !listed.name.is_empty() && service.name != listed.name {
        errors.push(&root.field("name"), format!("the list of services calls it `{}`", listed.name));
    }
    let says = if listed.resource_control_policies { Support::Yes } else { Support::No };
    if ![says, Support::Unknown].contains(&service.supports.resource_control_policies) {
        errors.push(
            &root.field("supports").field("resource_control_policies"),
            format!("the list of services says `{}`", write::support(says)),
        );
    }
}

fn prefix(text: &str, place: &Place<'_>, errors: &mut Errors<'_>) {
    if !text.is_empty() && !is_prefix(text) {
        errors.push_with_help(
            &place.field("prefix"),
            format!("malformed service prefix `{text}`"),
            Some("it takes lower-case letters, digits and `-`".to_owned()),
        );
    }
}

/// Checks the callers whose requests always hold a key: each once, in the order of the spec's words.
fn always(key: &ConditionKey, place: &Place<'_>, errors: &mut Errors<'_>) {
    let words: Vec<Entry<'_>> = key.always.iter().map(|caller| Entry::plain(write::caller(*caller))).collect();
    entries(&words, "caller", Rule::Unsorted, place, errors);
    if !key.always.is_sorted() {
        let order: Vec<String> = Caller::ALL.iter().map(|caller| format!("`{}`", write::caller(*caller))).collect();
        errors.push_with_help(
            place,
            "the callers are out of order".to_owned(),
            Some(format!("their order is {}", order.join(", "))),
        );
    }
}

fn provenance(list: &[Provenance], errors: &mut Errors<'_>) {
    let place = Place::ROOT.field("provenance");
    for (index, provenance) in list.iter().enumerate() {
        if !provenance.date.is_empty() && !is_date(&provenance.date) {
            errors.push_with_help(
                &place.item(index).field("date"),
                format!("malformed date `{}`", provenance.date),
                Some("write a day, or as much as is known: `2026-09-26`, `2026-09`, `2026`".to_owned()),
            );
        }
    }
}

fn condition_keys(keys: &[ConditionKey], rule: Rule, errors: &mut Errors<'_>) {
    let list = Place::ROOT.field("condition_keys");
    let names: Vec<Entry<'_>> = keys.iter().map(|key| Entry::named(&key.name)).collect();
    entries(&names, "condition key", rule, &list, errors);
    for (index, key) in keys.iter().enumerate() {
        let place = list.named(index, &key.name);
        condition_key_name(&key.name, &place.field("name"), errors);
        let types: Vec<Entry<'_>> = key.types.iter().map(|kind| Entry::plain(write::key_type(*kind))).collect();
        let place = place.field("types");
        entries(&types, "key type", Rule::Unsorted, &place, errors);
    }
}

fn condition_key_name(name: &str, place: &Place<'_>, errors: &mut Errors<'_>) {
    if let Err(problem) = condition_key_template(name) {
        errors.push(place, format!("malformed condition key `{}`: {problem}", shown(name)));
    } else {
        spellable(name, "condition key", place, errors);
    }
}

fn resource_types(types: &[ResourceType], own: &Names<'_>, errors: &mut Errors<'_>) {
    let list = Place::ROOT.field("resource_types");
    let names: Vec<Entry<'_>> = types.iter().map(|t| Entry::named(&t.name)).collect();
    entries(&names, "resource type", Rule::Sorted, &list, errors);
    for (index, resource_type) in types.iter().enumerate() {
        let place = list.named(index, &resource_type.name);
        spellable(&resource_type.name, "resource type", &place.field("name"), errors);
        templates(resource_type, &place, errors);
        used_keys(&resource_type.condition_keys, &place, own, errors);
    }
}

fn templates(resource_type: &ResourceType, place: &Place<'_>, errors: &mut Errors<'_>) {
    let only = place.field("arn");
    let list = place.field("arns");
    for (index, arn) in resource_type.arns.iter().enumerate().filter(|(_, arn)| !arn.is_empty()) {
        let item = list.item(index);
        let place = if resource_type.arns.len() == 1 { &only } else { &item };
        if let Err(problem) = template::parse(arn) {
            errors.push(place, format!("malformed ARN template `{arn}`: {problem}"));
        }
        if resource_type.arns.iter().position(|other| other == arn) != Some(index) {
            errors.push(place, format!("duplicate ARN template `{arn}`"));
        }
    }
    if resource_type.arns.is_empty() && !resource_type.name.is_empty() {
        errors.push(place, "it has no ARN template".to_owned());
    }
}

fn actions(actions: &[Action], prefix: &str, own: &Names<'_>, known: &Known<'_>, errors: &mut Errors<'_>) {
    let list = Place::ROOT.field("actions");
    let names: Vec<Entry<'_>> = actions.iter().map(|a| Entry::named(&a.name)).collect();
    entries(&names, "action", Rule::Sorted, &list, errors);
    for (index, action) in actions.iter().enumerate() {
        let place = list.named(index, &action.name);
        action_name(&action.name, &place.field("name"), errors);
        access_levels(action, &place, errors);
        if let Some(day) = &action.first_seen {
            whole_day(day, &place.field("first_seen"), errors);
        }
        action_resources(action, &place, own, errors);
        used_keys(&action.condition_keys, &place, own, errors);

        let dependent = place.field("dependent_actions");
        let actions = action.dependent_actions.as_deref().unwrap_or_default();
        let names: Vec<Entry<'_>> = actions.iter().map(|d| Entry::plain(&d.action)).collect();
        entries(&names, "dependent action", Rule::Sorted, &dependent, errors);
        for (index, action) in actions.iter().enumerate() {
            authorized_action(action, &dependent.item(index), prefix, known, errors);
        }
    }
}

fn access_levels(action: &Action, place: &Place<'_>, errors: &mut Errors<'_>) {
    let words: Vec<Entry<'_>> =
        action.access_levels.iter().map(|level| Entry::plain(write::access_level(*level))).collect();
    let place = place.field("access_levels");
    entries(&words, "access level", Rule::Sorted, &place, errors);
}

fn action_resources(action: &Action, place: &Place<'_>, own: &Names<'_>, errors: &mut Errors<'_>) {
    let list = place.field("resources");
    let names: Vec<Entry<'_>> = action.resources.iter().map(|resource| Entry::plain(&resource.name)).collect();
    entries(&names, "resource type", Rule::Sorted, &list, errors);
    for (index, resource) in action.resources.iter().enumerate() {
        let place = list.item(index);
        reference(&resource.name, &own.resource_types, "resource type", &place.field("type"), errors);
        used_keys(&resource.condition_keys, &place, own, errors);
    }
}

/// Checks the condition keys that a resource type or an action names: each is one that the service declares.
fn used_keys(keys: &[String], place: &Place<'_>, own: &Names<'_>, errors: &mut Errors<'_>) {
    let list = place.field("condition_keys");
    let names: Vec<Entry<'_>> = keys.iter().map(|key| Entry::plain(key)).collect();
    entries(&names, "condition key", Rule::SortedWithRepeats, &list, errors);
    for (index, key) in keys.iter().enumerate() {
        let place = list.item(index);
        reference(key, &own.condition_keys, "condition key", &place, errors);
    }
}

fn clients(clients: &[Client], errors: &mut Errors<'_>) {
    let list = Place::ROOT.field("clients");
    let names: Vec<Entry<'_>> = clients.iter().map(|c| Entry::named(&c.name)).collect();
    entries(&names, "client", Rule::Sorted, &list, errors);
    for (index, client) in clients.iter().enumerate() {
        let place = list.named(index, &client.name);
        whole_day(&client.api_version, &place.field("api_version"), errors);
    }
}

fn operations(operations: &[Operation], prefix: &str, own: &Names<'_>, known: &Known<'_>, errors: &mut Errors<'_>) {
    let list = Place::ROOT.field("operations");
    let names: Vec<Entry<'_>> = operations
        .iter()
        .map(|operation| Entry { first: &operation.client, second: Some(&operation.name), label: &operation.name })
        .collect();
    entries(&names, "operation", Rule::Sorted, &list, errors);
    for (index, operation) in operations.iter().enumerate() {
        let place = list.named(index, &operation.name);
        api_name(&operation.name, "operation", &place.field("name"), errors);
        reference(&operation.client, &own.clients, "client", &place.field("client"), errors);

        let actions = place.field("actions");
        let names: Vec<Entry<'_>> = operation.actions.iter().map(|action| Entry::plain(&action.action)).collect();
        entries(&names, "action", Rule::Unsorted, &actions, errors);
        for (index, action) in operation.actions.iter().enumerate() {
            authorized_action(action, &actions.item(index), prefix, known, errors);
        }

        let parameters = place.field("parameters");
        let all = operation.parameters.iter().flatten();
        let names: Vec<Entry<'_>> = all.clone().map(|name| Entry::plain(name)).collect();
        entries(&names, "parameter", Rule::Unsorted, &parameters, errors);
        for (index, name) in all.enumerate() {
            api_name(name, "parameter", &parameters.item(index), errors);
        }

        let parameters = place.field("arn_parameters");
        let names: Vec<Entry<'_>> =
            operation.arn_parameters.iter().map(|parameter| Entry::plain(&parameter.parameter)).collect();
        entries(&names, "parameter", Rule::Unsorted, &parameters, errors);
        for (index, parameter) in operation.arn_parameters.iter().enumerate() {
            let place = parameters.item(index);
            let place = place.field("resource_type");
            let Some(name) = &parameter.resource_type else {
                continue;
            };
            // A type of another service is written with the service's prefix.
            match name.split_once(':') {
                None => reference(name, &own.resource_types, "resource type", &place, errors),
                Some((prefix, local)) => {
                    if let Some(names) = known.services.get(prefix) {
                        reference(local, &names.resource_types, &format!("`{prefix}` resource type"), &place, errors);
                    }
                }
            }
        }
    }
}

fn gaps(gaps: &[Gap], actions: &[Action], own: &Names<'_>, errors: &mut Errors<'_>) {
    let list = Place::ROOT.field("gaps");
    let names: Vec<Entry<'_>> = gaps
        .iter()
        .map(|gap| Entry { first: &gap.action, second: Some(&gap.resource_type), label: &gap.action })
        .collect();
    entries(&names, "gap", Rule::Sorted, &list, errors);
    let by_name: HashMap<&str, &Action> = actions.iter().map(|action| (action.name.as_str(), action)).collect();
    for (index, gap) in gaps.iter().enumerate() {
        let place = list.named(index, &gap.action);
        let action = place.field("action");
        reference(&gap.action, &own.actions, "action", &action, errors);
        let resource_type = place.field("resource_type");
        reference(&gap.resource_type, &own.resource_types, "resource type", &resource_type, errors);
        let listed = by_name.get(gap.action.as_str()).is_some_and(|action| {
            let mut resources = action.resources.iter();
            !gap.resource_type.is_empty() && resources.any(|r| r.name == gap.resource_type)
        });
        if listed {
            errors.push_with_help(
                &place,
                format!("the catalog lists `{}` for `{}`: this is not a gap", gap.resource_type, gap.action),
                Some("delete the gap".to_owned()),
            );
        }
    }
}

/// Checks that an identifier can be made of a name: that it is ASCII, and has a letter or a digit.
fn spellable(name: &str, what: &str, place: &Place<'_>, errors: &mut Errors<'_>) {
    let is_odd = |c: char| !c.is_ascii_graphic() && c != ' ';
    if name.contains(is_odd) || !name.is_empty() && !name.contains(|c: char| c.is_ascii_alphanumeric()) {
        errors.push_with_help(
            place,
            format!("malformed {what} `{}`", shown(name)),
            Some("it takes letters, digits and signs of ASCII, and at least one letter or digit".to_owned()),
        );
    }
}

/// Checks an action by its full name. One of a service outside of the spec is taken as it is, and so is one that the
/// catalog of another service lacks, unless it is a misspelt one: AWS's pages of two services need not agree.
fn authorized_action(
    action: &AuthorizedAction,
    place: &Place<'_>,
    own: &str,
    known: &Known<'_>,
    errors: &mut Errors<'_>,
) {
    let full = action.action.as_str();
    let at = place.field("action");
    match full.split_once(':') {
        _ if full.is_empty() => {}
        Some((prefix, name)) if is_prefix(prefix) && is_action_name(name) => {
            if let Some(names) = known.services.get(prefix)
                && (prefix == own
                    || closest(name, names.actions.iter().copied()).is_some_and(|one| same_verb(one, name)))
            {
                reference(name, &names.actions, &format!("`{prefix}` action"), &at, errors);
            }
        }
        _ => errors.push_with_help(
            &at,
            format!("malformed action `{full}`"),
            Some("write it as `service:Action`".to_owned()),
        ),
    }

    let context = place.field("context");
    let names: Vec<Entry<'_>> = action.context.iter().map(|(key, _)| Entry::plain(key)).collect();
    entries(&names, "condition key", Rule::Unsorted, &context, errors);
    for (key, values) in &action.context {
        let place = context.field(key);
        condition_key_name(key, &place, errors);
        if values.is_empty() {
            errors.push(&place, "the list is empty".to_owned());
        }
        let prefix = key.split_once(':').map(|(prefix, _)| prefix);
        if let Some(names) = prefix.and_then(|prefix| known.services.get(prefix)) {
            reference(key, &names.condition_keys, "condition key", &place, errors);
        }
    }
}

/// Whether two names of actions begin with the same letters: `Put` is not a misspelt `Get`.
fn same_verb(one: &str, other: &str) -> bool {
    const LETTERS: usize = 3;
    one.bytes().take(LETTERS).eq(other.bytes().take(LETTERS))
}

fn reference(name: &str, known: &BTreeSet<&str>, what: &str, place: &Place<'_>, errors: &mut Errors<'_>) {
    if !name.is_empty() && !known.contains(name) && !known.contains("") {
        errors.push_unknown(place, what, name, known.iter().copied());
    }
}

/// Checks the name of an operation or a parameter.
fn api_name(name: &str, what: &str, place: &Place<'_>, errors: &mut Errors<'_>) {
    if !name.is_empty() && !is_api_name(name) {
        errors.push_with_help(
            place,
            format!("malformed {what} name `{}`", shown(name)),
            Some("it takes letters and digits".to_owned()),
        );
    }
}

/// Checks the name of an action.
fn action_name(name: &str, place: &Place<'_>, errors: &mut Errors<'_>) {
    if !name.is_empty() && !is_action_name(name) {
        errors.push_with_help(
            place,
            format!("malformed action name `{}`", shown(name)),
            Some("it takes letters and digits, and `-` between them".to_owned()),
        );
    }
}

fn whole_day(text: &str, place: &Place<'_>, errors: &mut Errors<'_>) {
    if !text.is_empty() && !is_day(text) {
        errors.push_with_help(
            place,
            format!("malformed date `{text}`"),
            Some("write a day of the calendar as `2026-09-26`".to_owned()),
        );
    }
}

/// An item of a list, by its name: one part or two.
struct Entry<'a> {
    first: &'a str,
    second: Option<&'a str>,
    /// What the item is called in a path; empty where its position is enough.
    label: &'a str,
}

impl<'a> Entry<'a> {
    fn named(name: &'a str) -> Entry<'a> {
        Entry { first: name, second: None, label: name }
    }

    fn plain(name: &'a str) -> Entry<'a> {
        Entry { first: name, second: None, label: "" }
    }

    fn is_readable(&self) -> bool {
        !self.first.is_empty() && self.second != Some("")
    }

    fn shown(&self) -> String {
        match self.second {
            Some(second) => format!("{}.{second}", self.first),
            None => self.first.to_owned(),
        }
    }
}

/// What holds for the names of a list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rule {
    /// Sorted by the bytes of the names, none of them twice.
    Sorted,
    /// Sorted, but AWS may have named one twice: a fixup takes it out.
    SortedWithRepeats,
    /// In AWS's order, none of them twice.
    Unsorted,
}

/// Checks the names of a list. IAM takes names that differ in case alone for the same name.
fn entries(list: &[Entry<'_>], what: &str, rule: Rule, place: &Place<'_>, errors: &mut Errors<'_>) {
    let mut seen: HashMap<String, (usize, String)> = HashMap::with_capacity(list.len());
    let mut last: Option<&Entry<'_>> = None;
    for (index, entry) in list.iter().enumerate() {
        if !entry.is_readable() {
            continue;
        }
        let shown = entry.shown();
        let at = place.named(index, entry.label);
        if rule != Rule::SortedWithRepeats
            && let Some((first, name)) = seen.get(&shown.to_ascii_lowercase())
        {
            let first = place.item(*first);
            let message = if *name == shown {
                format!("duplicate {what} `{shown}`: it stands at {first} already")
            } else {
                format!("duplicate {what} `{shown}`: it differs from `{name}` at {first} in case alone")
            };
            errors.push(&at, message);
            continue;
        }
        if let Some(last) = last
            && rule != Rule::Unsorted
            && (entry.first, entry.second) < (last.first, last.second)
        {
            errors.push(&at, format!("`{shown}` stands after `{}`, but the list is sorted by name", last.shown()));
        }
        last = Some(entry);
        seen.insert(shown.to_ascii_lowercase(), (index, shown));
    }
}

/// Whether a text can be a service prefix: lower-case letters, digits and `-`.
pub(crate) fn is_prefix(text: &str) -> bool {
    let mut bytes = text.bytes();
    !text.is_empty() && bytes.all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Whether a text can name an action.
fn is_action_name(text: &str) -> bool {
    text.split('-').all(is_api_name)
}

/// Whether a text can name an operation.
fn is_api_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// A day, a month or a year.
fn is_date(text: &str) -> bool {
    match text.len() {
        4 => is_day(&format!("{text}-01-01")),
        7 => is_day(&format!("{text}-01")),
        _ => is_day(text),
    }
}

/// A day of the calendar, `2026-09-26`.
fn is_day(text: &str) -> bool {
    let number = |part: &str, digits: usize| {
        let plain = part.len() == digits && part.bytes().all(|b| b.is_ascii_digit());
        plain.then(|| part.parse::<u32>().ok()).flatten()
    };
    let mut parts = text.split('-');
    let (Some(year), Some(month), Some(day), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2)) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// Checks a condition key: a prefix and a name with `:` between, and closed variables.
fn condition_key_template(name: &str) -> Result<(), String> {
    if name.is_empty() {
        return Ok(());
    }
    variables(name)?;
    match name.split_once(':') {
        Some((prefix, rest)) if !prefix.is_empty() && !rest.is_empty() => Ok(()),
        _ => Err("it needs a prefix and a name with `:` between".to_owned()),
    }
}

/// The names of the variables `${Name}` in a template.
fn variables(template: &str) -> Result<Vec<&str>, String> {
    let mut found = Vec::new();
    let mut rest = template;
    loop {
        let (literal, variable) = match rest.split_once("${") {
            Some((literal, variable)) => (literal, Some(variable)),
            None => (rest, None),
        };
        if let Some(stray) = literal.chars().find(|c| matches!(c, '$' | '{' | '}')) {
            return Err(format!("a `{stray}` stands outside of a variable `${{Name}}`"));
        }
        if literal.contains(char::is_whitespace) {
            return Err("it holds white space".to_owned());
        }
        let Some(variable) = variable else {
            return Ok(found);
        };
        let Some((name, after)) = variable.split_once('}') else {
            return Err("a variable `${` is not closed".to_owned());
        };
        if name.is_empty() {
            return Err("a variable `${}` has no name".to_owned());
        }
        if !is_api_name(name) {
            return Err(format!("the variable `{name}` has other characters than letters and digits"));
        }
        found.push(name);
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_days_of_the_calendar() {
        for (text, day, date) in [
            ("2026-09-26", true, true),
            ("2024-02-29", true, true),
            ("2000-02-29", true, true),
            ("2023-02-29", false, false),
            ("1900-02-29", false, false),
            ("2026-09-31", false, false),
            ("2026-12-31", true, true),
            ("2026-13-01", false, false),
            ("2026-00-01", false, false),
            ("2026-01-00", false, false),
            ("2026-9-26", false, false),
            ("2026-09-26-01", false, false),
            ("+026-09-26", false, false),
            ("2026-09", false, true),
            ("2026-13", false, false),
            ("2026", false, true),
            ("26", false, false),
            ("", false, false),
            ("zweitau", false, false),
        ] {
            assert_eq!(is_day(text), day, "{text}");
            assert_eq!(is_date(text), date, "{text}");
        }
    }
}
