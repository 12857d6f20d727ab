//! Writes `services.bin`, which `personalize-iam-model/src/table.rs` reads: the services without a typed module, as bytes.
//! `docs/catalog-table.md` describes the format.

use std::collections::{BTreeMap, HashMap};

use crate::error::SpecError;
use crate::spec::{
    AccessLevel, Action, ActionResource, AuthorizedAction, ConditionKey, KeyType, Operation, ResourceType, Service,
    Spec, Support, newest_date,
};
use crate::terse::SAME_NAME;

/// What the table begins with: a name, and the version of the format.
pub const MAGIC: [u8; 8] = *b"PIAMCAT\x01";

/// Numbers of words below this take one byte.
const SHORT: usize = 200;

/// How many words have a number of at most two bytes.
const MOST_WORDS: usize = SHORT + (0x100 - SHORT) * 0x100;

/// How hard the blocks are compressed: as hard as can be.
const LEVEL: u8 = 10;

/// What a block is made of, before the words have numbers.
enum Piece<'a> {
    Number(usize),
    /// Words, after their count.
    Words(Vec<&'a str>),
}

/// The table of [`Spec::others`]: the words, an index, and a block a service, in the order of the list of all services.
///
/// The caller has checked that the list has every service.
pub(crate) fn table(spec: &Spec) -> Result<Vec<u8>, Vec<SpecError>> {
    let listed: Vec<&str> = spec.list.services.iter().map(|service| service.prefix.as_str()).collect();
    let others: HashMap<&str, &Service> = spec.others.iter().map(|one| (one.prefix.as_str(), one)).collect();
    let index = index(spec, &listed);
    let blocks: Vec<Vec<Piece<'_>>> =
        listed.iter().map(|prefix| others.get(prefix).map_or_else(Vec::new, |one| service(one, &listed))).collect();

    let words = words(std::iter::once(&index).chain(&blocks));
    if words.len() > MOST_WORDS {
        return Err(vec![SpecError {
            file: "spec/services".to_owned(),
            path: String::new(),
            message: format!("the names have {} words, and the table has numbers for {MOST_WORDS}", words.len()),
            help: Some(
                "give the words of codegen/src/table.rs longer numbers, and the format another version".to_owned(),
            ),
        }]);
    }
    let numbers: HashMap<&str, usize> = words.iter().enumerate().map(|(number, word)| (*word, number)).collect();
    let packed =
        |pieces: &Vec<Piece<'_>>| if pieces.is_empty() { Vec::new() } else { deflate(&bytes(pieces, &numbers)) };
    let parts: Vec<Vec<u8>> =
        [deflate(words.join("\n").as_bytes()), packed(&index)].into_iter().chain(blocks.iter().map(packed)).collect();

    let mut out = MAGIC.to_vec();
    let header = MAGIC.len() + 4 * (parts.len() + 2);
    let mut offset = header;
    out.extend(four_bytes(listed.len()));
    for part in &parts {
        out.extend(four_bytes(offset));
        offset += part.len();
    }
    out.extend(four_bytes(offset));
    out.extend(parts.into_iter().flatten());
    Ok(out)
}

/// Where to look for what stands under another service's prefix: ARNs by their service field, condition keys by what
/// stands before their colon. Only names that the service of this prefix does not have.
fn index<'a>(spec: &'a Spec, listed: &[&str]) -> Vec<Piece<'a>> {
    let mut arns: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let mut keys: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for service in &spec.others {
        let Some(number) = listed.iter().position(|prefix| *prefix == service.prefix) else { continue };
        let of_arns = service.resource_types.iter().flat_map(|one| &one.arns).filter_map(|arn| arn.split(':').nth(2));
        let of_keys =
            service.condition_keys.iter().filter_map(|key| key.name.split_once(':')).map(|(prefix, _)| prefix);
        let add = |map: &mut BTreeMap<&'a str, Vec<usize>>, name: &'a str| {
            let numbers = map.entry(name).or_default();
            if numbers.last() != Some(&number) {
                numbers.push(number);
            }
        };
        of_arns.filter(|name| *name != service.prefix).for_each(|name| add(&mut arns, name));
        of_keys.filter(|name| *name != service.prefix && *name != "aws").for_each(|name| add(&mut keys, name));
    }
    let mut pieces = Vec::new();
    for map in [arns, keys] {
        pieces.push(Piece::Number(map.len()));
        for (name, numbers) in map {
            pieces.push(text(name));
            pieces.push(Piece::Number(numbers.len()));
            pieces.extend(numbers.into_iter().map(Piece::Number));
        }
    }
    pieces
}

/// A service's block.
fn service<'a>(service: &'a Service, listed: &[&str]) -> Vec<Piece<'a>> {
    let mut out = Vec::new();
    let date = newest_date(&service.provenance);
    out.extend([text(&service.page), text(date)]);
    out.extend(supports(service).map(|support| Piece::Number(support_number(support))));
    list(&mut out, &service.clients, |out, client| out.push(text(&client.name)));
    let keys = sorted_by_name(&service.condition_keys, |key| &key.name);
    list(&mut out, keys.iter().copied(), condition_key);

    // What many rows share is written once: the lists of keys, of resources and of dependent actions, and what is the
    // same of several actions. A row has their numbers.
    let mut shared = Lists::default();
    let names = Numbers::of(&keys, service);
    let types = sorted_by_name(&service.resource_types, |one| &one.name);
    let of_types: Vec<usize> = types.iter().map(|one| shared.keys(&one.condition_keys, &names)).collect();
    let actions = sorted_by_name(&service.actions, |one| &one.name);
    let of_actions: Vec<usize> = actions.iter().map(|one| shared.facts(one, service, &names)).collect();

    list(&mut out, shared.key_lists.items, |out, keys| list(out, keys, |out, key| out.push(Piece::Number(key))));
    list(&mut out, types.into_iter().zip(of_types), |out, (one, keys)| {
        resource_type(out, one, &service.prefix);
        out.push(Piece::Number(keys));
    });
    list(&mut out, shared.resources.items, |out, resources| {
        list(out, resources, |out, (resource, keys)| out.extend([Piece::Number(resource), Piece::Number(keys)]));
    });
    list(&mut out, shared.dependent_actions.items, |out, actions| authorized_actions(out, actions, listed));
    list(&mut out, shared.facts.items, |out, facts| out.extend(facts.map(Piece::Number)));
    let mut earlier: Vec<&str> = Vec::new();
    list(&mut out, actions.into_iter().zip(of_actions), |out, (action, facts)| {
        let words = words_of(&action.name);
        let common = words.iter().zip(&earlier).take_while(|(a, b)| a == b).count();
        out.push(Piece::Number(common));
        out.push(Piece::Words(words.iter().skip(common).copied().collect()));
        out.push(Piece::Number(facts));
        earlier = words;
    });
    let others: Vec<&Operation> =
        service.operations.iter().filter(|one| !is_named_as_its_action(one, service)).collect();
    list(&mut out, others, |out, operation| {
        out.push(Piece::Number(names.clients.get(operation.client.as_str()).copied().unwrap_or_default()));
        out.extend([text(&operation.name), text(&operation.source)]);
        authorized_actions(out, &operation.actions, listed);
    });
    out
}

/// The numbers of a service's names, as its block has them.
struct Numbers<'a> {
    keys: HashMap<&'a str, usize>,
    types: HashMap<&'a str, usize>,
    clients: HashMap<&'a str, usize>,
}

impl<'a> Numbers<'a> {
    fn of(keys: &[&'a ConditionKey], service: &'a Service) -> Numbers<'a> {
        let numbered =
            |names: Vec<&'a str>| names.into_iter().enumerate().map(|(number, name)| (name, number)).collect();
        let types = sorted_by_name(&service.resource_types, |one| &one.name);
        Numbers {
            keys: numbered(keys.iter().map(|key| key.name.as_str()).collect()),
            types: numbered(types.iter().map(|one| one.name.as_str()).collect()),
            clients: numbered(service.clients.iter().map(|client| client.name.as_str()).collect()),
        }
    }
}

/// Things that several rows have: each once, by its number.
struct Shared<T> {
    items: Vec<T>,
    numbers: HashMap<T, usize>,
}

impl<T> Default for Shared<T> {
    fn default() -> Self {
        Shared { items: Vec::new(), numbers: HashMap::new() }
    }
}

impl<T: Clone + Eq + std::hash::Hash> Shared<T> {
    fn number(&mut self, item: T) -> usize {
        *self.numbers.entry(item).or_insert_with_key(|item| {
            self.items.push(item.clone());
            self.items.len() - 1
        })
    }
}

#[derive(Default)]
struct Lists<'a> {
    key_lists: Shared<Vec<usize>>,
    resources: Shared<Vec<(usize, usize)>>,
    dependent_actions: Shared<&'a [AuthorizedAction]>,
    facts: Shared<[usize; 6]>,
}

impl<'a> Lists<'a> {
    fn keys(&mut self, keys: &[String], names: &Numbers<'_>) -> usize {
        let numbers = keys.iter().filter_map(|key| names.keys.get(key.as_str()).copied());
        self.key_lists.number(numbers.collect())
    }

    /// Levels, permission only, resources, keys, dependent actions, clients with an operation of the name.
    fn facts(&mut self, action: &'a Action, service: &Service, names: &Numbers<'_>) -> usize {
        let levels = action.access_levels.iter().map(|level| 1 << level_number(*level)).sum();
        let permission_only = action.permission_only.map_or(0, |only| 1 + usize::from(only));
        let resources = action.resources.iter().filter_map(|one| {
            let keys = self.keys(&one.condition_keys, names);
            names.types.get(one.name.as_str()).map(|number| (4 * number + required_number(one), keys))
        });
        let resources = resources.collect();
        let resources = self.resources.number(resources);
        let keys = self.keys(&action.condition_keys, names);
        let dependent = action.dependent_actions.as_deref();
        let dependent = dependent.map_or(0, |actions| 1 + self.dependent_actions.number(actions));
        let has = |client: &str| {
            let mut operations = service.operations.iter();
            operations
                .any(|one| one.client == client && one.name == action.name && is_named_as_its_action(one, service))
        };
        let clients = service.clients.iter().enumerate();
        let clients = clients.filter(|(_, client)| has(&client.name)).map(|(number, _)| 1 << number).sum();
        self.facts.number([levels, permission_only, resources, keys, dependent, clients])
    }
}

fn supports(service: &Service) -> [Support; 6] {
    let supports = service.supports;
    [
        supports.resource_based_policies,
        supports.resource_control_policies,
        supports.tags,
        supports.temporary_credentials,
        supports.service_roles,
        supports.service_linked_roles,
    ]
}

fn support_number(support: Support) -> usize {
    match support {
        Support::Unknown => 0,
        Support::No => 1,
        Support::Partial => 2,
        Support::Yes => 3,
    }
}

fn level_number(level: AccessLevel) -> usize {
    match level {
        AccessLevel::List => 0,
        AccessLevel::Read => 1,
        AccessLevel::Tagging => 2,
        AccessLevel::PermissionsManagement => 3,
        AccessLevel::Write => 4,
    }
}

fn type_number(key_type: KeyType) -> usize {
    match key_type {
        KeyType::String => 0,
        KeyType::Arn => 1,
        KeyType::Numeric => 2,
        KeyType::Date => 3,
        KeyType::Bool => 4,
        KeyType::IpAddress => 5,
        KeyType::Binary => 6,
    }
}

fn required_number(resource: &ActionResource) -> usize {
    resource.required.map_or(0, |required| 1 + usize::from(required))
}

/// Whether the operation is written as a client of the action of its name.
fn is_named_as_its_action(operation: &Operation, service: &Service) -> bool {
    let own = |one: &AuthorizedAction| {
        let name = one.action.strip_prefix(&service.prefix).and_then(|rest| rest.strip_prefix(':'));
        name == Some(&operation.name) && one.context.is_empty()
    };
    operation.source == SAME_NAME
        && matches!(operation.actions.as_slice(), [one] if own(one))
        && service.actions.iter().any(|action| action.name == operation.name)
}

fn condition_key<'a>(out: &mut Vec<Piece<'a>>, key: &'a ConditionKey) {
    out.push(text(&key.name));
    out.push(Piece::Number(usize::from(key.multivalued)));
    list(out, &key.types, |out, one| out.push(Piece::Number(type_number(*one))));
}

fn resource_type<'a>(out: &mut Vec<Piece<'a>>, one: &'a ResourceType, prefix: &str) {
    out.push(text(&one.name));
    // Most templates begin alike.
    let usual = format!("arn:${{Partition}}:{prefix}:${{Region}}:${{Account}}:");
    list(out, &one.arns, |out, arn| match arn.strip_prefix(&usual) {
        Some(rest) => out.extend([Piece::Number(1), text(rest)]),
        None => out.extend([Piece::Number(0), text(arn)]),
    });
}

/// Actions by the number of their service, from 1; 0 if the list of all services lacks it and the text is a full name.
fn authorized_actions<'a>(out: &mut Vec<Piece<'a>>, actions: &'a [AuthorizedAction], listed: &[&str]) {
    list(out, actions, |out, one| {
        let parts = one.action.split_once(':').and_then(|(prefix, name)| {
            let number = listed.iter().position(|listed| *listed == prefix)?;
            Some((number + 1, name))
        });
        let (number, name) = parts.unwrap_or((0, &one.action));
        out.extend([Piece::Number(number), text(name)]);
        list(out, &one.context, |out, (key, values)| {
            out.push(text(key));
            list(out, values, |out, value| out.push(text(value)));
        });
    });
}

/// A list: how many items, and the items.
fn list<'a, I>(out: &mut Vec<Piece<'a>>, items: I, mut item: impl FnMut(&mut Vec<Piece<'a>>, I::Item))
where
    I: IntoIterator<IntoIter: ExactSizeIterator>,
{
    let items = items.into_iter();
    out.push(Piece::Number(items.len()));
    for one in items {
        item(out, one);
    }
}

/// As rows are looked up: without regard to case.
fn sorted_by_name<T>(items: &[T], name: impl Fn(&T) -> &str) -> Vec<&T> {
    let mut sorted: Vec<&T> = items.iter().collect();
    sorted.sort_by_key(|item| name(item).to_ascii_lowercase());
    sorted
}

fn text(text: &str) -> Piece<'_> {
    Piece::Words(words_of(text))
}

/// A text cut into words: `CreateAPIKey` into `Create`, `API`, `Key`. Joined, they are the text again.
fn words_of(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (word, tail) = rest.split_at(word_length(rest));
        words.push(word);
        rest = tail;
    }
    words
}

/// The length of the first word of a text: of a capital and small letters, of capitals, of digits, `${`, or any other
/// character.
fn word_length(text: &str) -> usize {
    let run = |text: &str, of: fn(&u8) -> bool| text.bytes().take_while(of).count();
    let capitals = run(text, u8::is_ascii_uppercase);
    let small = run(text.get(capitals..).unwrap_or_default(), u8::is_ascii_lowercase);
    let digits = run(text, u8::is_ascii_digit);
    match (capitals, small) {
        (0, small) if small > 0 => small,
        (1, small) if small > 0 => 1 + small,
        (2.., 0) | (1, 0) => capitals,
        // The last capital begins the next word.
        (2.., _) => capitals - 1,
        _ if digits > 0 => digits,
        _ if text.starts_with("${") => 2,
        _ => text.chars().next().map_or(0, char::len_utf8),
    }
}

/// All words, the most frequent first.
fn words<'p, 'a: 'p>(blocks: impl Iterator<Item = &'p Vec<Piece<'a>>>) -> Vec<&'a str> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for piece in blocks.flatten() {
        if let Piece::Words(words) = piece {
            for word in words {
                *counts.entry(word).or_default() += 1;
            }
        }
    }
    let mut words: Vec<(&str, usize)> = counts.into_iter().collect();
    words.sort_by(|(a, of_a), (b, of_b)| of_b.cmp(of_a).then_with(|| a.cmp(b)));
    words.into_iter().map(|(word, _)| word).collect()
}

fn bytes(pieces: &[Piece<'_>], numbers: &HashMap<&str, usize>) -> Vec<u8> {
    let mut out = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Number(value) => number(&mut out, *value),
            Piece::Words(words) => {
                number(&mut out, words.len());
                for word in words {
                    word_number(&mut out, numbers.get(word).copied().unwrap_or_default());
                }
            }
        }
    }
    out
}

/// Seven bits a byte, the lowest first; the eighth says that another byte follows.
fn number(out: &mut Vec<u8>, mut value: usize) {
    while value >= 0x80 {
        out.push(low_byte(value % 0x80) | 0x80);
        value /= 0x80;
    }
    out.push(low_byte(value));
}

/// One byte below [`SHORT`], and two for the others: words that are met often take one.
fn word_number(out: &mut Vec<u8>, number: usize) {
    if number < SHORT {
        out.push(low_byte(number));
    } else {
        let rest = number - SHORT;
        out.extend([low_byte(SHORT + rest / 0x100), low_byte(rest)]);
    }
}

fn low_byte(number: usize) -> u8 {
    let [low, ..] = number.to_le_bytes();
    low
}

fn deflate(bytes: &[u8]) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec(bytes, LEVEL)
}

fn four_bytes(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_joined_are_the_text() {
        for (text, words) in [
            ("CreateAPIKey", &["Create", "API", "Key"][..]),
            ("arn:${Partition}:s3", &["arn", ":", "${", "Partition", "}", ":", "s", "3"]),
            ("A2Bc", &["A", "2", "Bc"]),
            ("été", &["é", "t", "é"]),
            ("", &[]),
        ] {
            assert_eq!(words_of(text), words);
            assert_eq!(words_of(text).concat(), text);
        }
    }
}
