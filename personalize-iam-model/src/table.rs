//! Reads `services.bin`, the table of the services without a typed module: opens a service of it, from its bytes to the rows
//! that the catalog hands out.
//!
//! `docs/catalog-table.md` describes the format; `codegen/src/table.rs` writes it. A service is opened when somebody asks
//! for it, once, and stays: the rows are leaked on purpose, since every row of the catalog is `'static`. All services
//! opened hold some 12 MB.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::access_level::{AccessLevel, AccessLevels};
use crate::generated::services;
use crate::names::{self, Names};
use crate::tables::{
    Action, ActionResource, ArnTemplate, AuthorizedAction, Callers, ConditionKey, ConditionKeyType, Operation,
    ResourceType, Service, Support, Supports,
};

static TABLE: &[u8] = include_bytes!("generated/services.bin");

/// The version that this module reads.
const MAGIC: &[u8] = b"PIAMCAT\x01";

/// Numbers of words below this have one byte.
const SHORT: usize = 200;

/// No block of the table is longer than this when it is inflated.
const LONGEST: usize = 1 << 20;

/// The source of an operation of which only the name is known, and which has the name of an action.
const SAME_NAME: &str = "same-name";

/// The service with this place in the list of all services, if the table has it.
pub(crate) fn service(number: usize) -> Option<&'static Service> {
    static OPENED: [OnceLock<Option<&'static Service>>; services::SERVICES.len()] =
        [const { OnceLock::new() }; services::SERVICES.len()];
    *OPENED.get(number)?.get_or_init(|| open(number))
}

/// The services, by their place in the list, that have resource types with this service field in their ARNs although their
/// prefix is another one.
pub(crate) fn with_arns_of(field: &str) -> &'static [usize] {
    index().and_then(|index| index.arns.get(field)).map_or(&[], Vec::as_slice)
}

/// The services, by their place in the list, that have condition keys with this text before the colon although their
/// prefix is another one.
pub(crate) fn with_keys_of(prefix: &str) -> &'static [usize] {
    index().and_then(|index| index.keys.get(prefix)).map_or(&[], Vec::as_slice)
}

/// What stands under another prefix.
struct Index {
    arns: BTreeMap<&'static str, Vec<usize>>,
    keys: BTreeMap<&'static str, Vec<usize>>,
}

fn index() -> Option<&'static Index> {
    static INDEX: OnceLock<Option<Index>> = OnceLock::new();
    let read = || {
        let block = block(1)?;
        let mut reader = Reader { rest: &block };
        let mut map = || -> Option<BTreeMap<&'static str, Vec<usize>>> {
            let entries = reader.list(|reader| Some((reader.text()?, reader.list(Reader::number)?)))?;
            Some(entries.into_iter().map(|(name, numbers)| (&*name.leak(), numbers)).collect())
        };
        Some(Index { arns: map()?, keys: map()? })
    };
    INDEX.get_or_init(read).as_ref()
}

/// The words of the table by their numbers.
fn words() -> Option<&'static [&'static str]> {
    static WORDS: OnceLock<Option<Vec<&'static str>>> = OnceLock::new();
    let read = || {
        let text: &'static str = String::from_utf8(block(0)?).ok()?.leak();
        Some(text.split('\n').collect())
    };
    WORDS.get_or_init(read).as_deref()
}

/// A block, inflated: the words, the index, then a block a service.
fn block(number: usize) -> Option<Vec<u8>> {
    let rest = TABLE.strip_prefix(MAGIC)?;
    let offset = |number: usize| {
        let bytes = rest.get(4 * (number + 1)..4 * (number + 2))?;
        usize::try_from(u32::from_le_bytes(bytes.try_into().ok()?)).ok()
    };
    let bytes = TABLE.get(offset(number)?..offset(number + 1)?)?;
    if bytes.is_empty() {
        return None;
    }
    miniz_oxide::inflate::decompress_to_vec_with_limit(bytes, LONGEST).ok()
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl Reader<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    fn number(&mut self) -> Option<usize> {
        let (mut value, mut shift) = (0_usize, 0);
        loop {
            let byte = self.byte()?;
            value |= usize::from(byte & 0x7f).checked_shl(shift)?;
            if byte < 0x80 {
                return Some(value);
            }
            shift += 7;
        }
    }

    fn word(&mut self, words: &[&'static str]) -> Option<&'static str> {
        let first = usize::from(self.byte()?);
        let number = match first.checked_sub(SHORT) {
            None => first,
            Some(high) => SHORT + high * 0x100 + usize::from(self.byte()?),
        };
        words.get(number).copied()
    }

    fn text(&mut self) -> Option<String> {
        let words = words()?;
        let mut text = String::new();
        for _ in 0..self.number()? {
            text.push_str(self.word(words)?);
        }
        Some(text)
    }

    fn list<T>(&mut self, mut item: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        (0..self.number()?).map(|_| item(self)).collect()
    }
}

fn open(number: usize) -> Option<&'static Service> {
    let block = block(number + 2)?;
    let reader = &mut Reader { rest: &block };
    let listed = services::SERVICES.get(number)?;
    let prefix = listed.prefix;
    let page = leaked(reader.text()?);
    let date = leaked(reader.text()?);
    let mut support = || reader.number().and_then(support);
    let supports = Supports {
        resource_based_policies: support()?,
        // The list of all services says it, whatever the block does.
        resource_control_policies: support().map(|_| listed.resource_control_policies)?,
        tags: support()?,
        temporary_credentials: support()?,
        service_roles: support()?,
        service_linked_roles: support()?,
    };
    let clients = reader.list(|reader| reader.text().map(leaked))?;
    let keys: &'static [ConditionKey] = reader.list(condition_key)?.leak();
    let condition_keys: &'static [&'static ConditionKey] = keys.iter().collect::<Vec<_>>().leak();
    let key_lists = reader.list(|reader| {
        let keys = reader.list(|reader| keys.get(reader.number()?))?;
        Some(&*keys.leak())
    })?;
    let resource_types: &'static [ResourceType] =
        reader.list(|reader| resource_type(reader, prefix, &key_lists))?.leak();
    let resources = reader.list(|reader| {
        let resources = reader.list(|reader| action_resource(reader, resource_types, &key_lists))?;
        Some(&*resources.leak())
    })?;
    let dependent = reader.list(authorized_actions)?;
    let facts = reader.list(|reader| {
        let levels = access_levels(reader.number()?)?;
        let permission_only = yes_or_no(reader.number()?);
        let resources = *resources.get(reader.number()?)?;
        let keys = *key_lists.get(reader.number()?)?;
        let dependent = match reader.number()?.checked_sub(1) {
            None => None,
            Some(number) => Some(*dependent.get(number)?),
        };
        Some((levels, permission_only, resources, keys, dependent, reader.number()?))
    })?;

    let (mut actions, operations) = actions_and_operations(reader, prefix, &clients, &facts)?;
    let operations: &'static [Operation] = operations.leak();
    let operation_rows: &'static [&'static Operation] = operations.iter().collect::<Vec<_>>().leak();
    let mut slots = vec![0; names::slots_for(actions.len())];
    for (index, action) in actions.iter_mut().enumerate() {
        action.index = u16::try_from(index).ok()?;
        names::enter(&mut slots, action.name, index);
    }
    let action_names = Names { slots: slots.leak() };
    // Those that check an action of the service: mostly one of its name.
    let mut checking: BTreeMap<usize, Vec<&'static Operation>> = BTreeMap::new();
    for operation in operations {
        for one in operation.actions {
            let name = one.action.strip_prefix(prefix).and_then(|rest| rest.strip_prefix(':'));
            let Some(name) = name else { continue };
            if let Some(place) = action_names.find(name, |place| actions.get(place).map(|action| action.name)) {
                checking.entry(place).or_default().push(operation);
            }
        }
    }
    for (place, operations) in checking {
        if let Some(action) = actions.get_mut(place) {
            action.operations = operations.leak();
        }
    }
    Some(Box::leak(Box::new(Service {
        prefix,
        name: listed.name,
        page,
        date: if date.is_empty() { services::DATE } else { date },
        supports,
        actions: actions.leak(),
        resource_types,
        condition_keys,
        operations: operation_rows,
        action_names,
    })))
}

/// What several actions of a service have in common.
type Facts = (
    AccessLevels,
    Option<bool>,
    &'static [ActionResource],
    &'static [&'static ConditionKey],
    Option<&'static [AuthorizedAction]>,
    usize,
);

/// The last two lists of a block.
fn actions_and_operations(
    reader: &mut Reader<'_>,
    prefix: &'static str,
    clients: &[&'static str],
    facts: &[Facts],
) -> Option<(Vec<Action>, Vec<Operation>)> {
    let words = words()?;
    let count = reader.number()?;
    let mut actions = Vec::with_capacity(count);
    // The name before, as words: names begin alike.
    let mut name: Vec<&'static str> = Vec::new();
    let mut clients_of = Vec::with_capacity(count);
    for _ in 0..count {
        name.truncate(reader.number()?);
        for _ in 0..reader.number()? {
            name.push(reader.word(words)?);
        }
        let (access_levels, permission_only, resources, condition_keys, dependent_actions, of_clients) =
            *facts.get(reader.number()?)?;
        let mut full_name = String::with_capacity(prefix.len() + 1 + name.iter().map(|word| word.len()).sum::<usize>());
        full_name.push_str(prefix);
        full_name.push(':');
        name.iter().for_each(|word| full_name.push_str(word));
        let full_name: &'static str = full_name.leak();
        clients_of.push((full_name, of_clients));
        actions.push(Action {
            service: prefix,
            name: full_name.get(prefix.len() + 1..)?,
            full_name,
            index: 0,
            access_levels,
            permission_only,
            first_seen: None,
            resources,
            condition_keys,
            dependent_actions,
            operations: &[],
            gaps: &[],
        });
    }
    let themselves = clients_of.iter().map(|(action, _)| AuthorizedAction { action, context: &[] });
    let themselves: &'static [AuthorizedAction] = themselves.collect::<Vec<_>>().leak();
    let mut operations = Vec::with_capacity(count);
    for ((action, of_clients), itself) in actions.iter().zip(clients_of.iter().map(|(_, of)| *of)).zip(themselves) {
        for (_, client) in clients.iter().enumerate().filter(|(number, _)| of_clients >> number & 1 == 1) {
            operations.push(operation(prefix, client, action.name, std::slice::from_ref(itself), SAME_NAME));
        }
    }
    operations.extend(reader.list(|reader| {
        let client = *clients.get(reader.number()?)?;
        let (name, source) = (leaked(reader.text()?), leaked(reader.text()?));
        Some(operation(prefix, client, name, authorized_actions(reader)?, source))
    })?);
    operations.sort_by(|a, b| (a.client, a.name).cmp(&(b.client, b.name)));
    Some((actions, operations))
}

fn leaked(text: String) -> &'static str {
    text.leak()
}

fn support(number: usize) -> Option<Support> {
    [Support::Unknown, Support::No, Support::Partial, Support::Yes].get(number).copied()
}

/// A fact that may be unknown.
fn yes_or_no(number: usize) -> Option<bool> {
    number.checked_sub(1).map(|yes| yes == 1)
}

fn access_levels(bits: usize) -> Option<AccessLevels> {
    let all = [
        AccessLevel::List,
        AccessLevel::Read,
        AccessLevel::Tagging,
        AccessLevel::PermissionsManagement,
        AccessLevel::Write,
    ];
    let levels: Vec<AccessLevel> =
        all.into_iter().enumerate().filter(|(number, _)| bits >> number & 1 == 1).map(|(_, level)| level).collect();
    (bits < 1 << all.len()).then(|| AccessLevels::of(&levels))
}

fn condition_key(reader: &mut Reader<'_>) -> Option<ConditionKey> {
    let name = leaked(reader.text()?);
    let multivalued = reader.number()? == 1;
    let types = reader.list(|reader| key_type(reader.number()?))?.leak();
    let (sensitive, deprecated, category, always) = (false, false, None, Callers::NONE);
    Some(ConditionKey { name, types, multivalued, sensitive, deprecated, category, always })
}

fn key_type(number: usize) -> Option<ConditionKeyType> {
    use ConditionKeyType as T;
    [T::String, T::Arn, T::Numeric, T::Date, T::Bool, T::IpAddress, T::Binary].get(number).copied()
}

fn resource_type(
    reader: &mut Reader<'_>,
    prefix: &'static str,
    key_lists: &[&'static [&'static ConditionKey]],
) -> Option<ResourceType> {
    let name = leaked(reader.text()?);
    let arns = reader.list(|reader| {
        let usual = reader.number()? == 1;
        let text = reader.text()?;
        let text = if usual { format!("arn:${{Partition}}:{prefix}:${{Region}}:${{Account}}:{text}") } else { text };
        ArnTemplate::parse(leaked(text))
    })?;
    let condition_keys = *key_lists.get(reader.number()?)?;
    Some(ResourceType { service: prefix, name, arns: arns.leak(), condition_keys })
}

fn action_resource(
    reader: &mut Reader<'_>,
    resource_types: &'static [ResourceType],
    key_lists: &[&'static [&'static ConditionKey]],
) -> Option<ActionResource> {
    let number = reader.number()?;
    let resource_type = resource_types.get(number / 4)?;
    let condition_keys = *key_lists.get(reader.number()?)?;
    Some(ActionResource { resource_type, required: yes_or_no(number % 4), condition_keys })
}

fn authorized_actions(reader: &mut Reader<'_>) -> Option<&'static [AuthorizedAction]> {
    let actions = reader.list(|reader| {
        let (number, name) = (reader.number()?, reader.text()?);
        let action = match number.checked_sub(1) {
            None => name,
            Some(number) => format!("{}:{name}", services::SERVICES.get(number)?.prefix),
        };
        let context = reader.list(|reader| {
            let key = leaked(reader.text()?);
            let values: &'static [&'static str] = reader.list(|reader| reader.text().map(leaked))?.leak();
            Some((key, values))
        })?;
        Some(AuthorizedAction { action: leaked(action), context: context.leak() })
    })?;
    Some(actions.leak())
}

fn operation(
    service: &'static str,
    client: &'static str,
    name: &'static str,
    actions: &'static [AuthorizedAction],
    source: &'static str,
) -> Operation {
    Operation { service, client, name, actions, source, parameters: None, arn_parameters: &[] }
}
