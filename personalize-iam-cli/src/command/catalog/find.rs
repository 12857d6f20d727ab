//! What a text and the options find in the catalog.

use std::collections::HashSet;

use personalize_iam_model::AccessLevel;
use personalize_iam_model::arn::{self, Fields};
use personalize_iam_model::catalog::{self, Action, ConditionKey, Operation, ResourceType, Service};
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::suggest::nearest;

use crate::failure::InputError;

/// The prefix of the global condition keys.
pub(super) const GLOBAL: &str = "aws";

/// How many near names are suggested.
const MOST_SUGGESTIONS: usize = 3;

/// How many parts of a pattern are taken for misspelt, one at a time.
const MOST_PIECES: usize = 8;

/// What is in the catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Kind {
    /// What a policy allows or denies
    Action,
    /// What actions act on
    ResourceType,
    /// What conditions test
    ConditionKey,
    /// API calls, which check actions
    Operation,
}

/// Entries of the catalog.
#[derive(Clone, Debug, Default)]
pub(super) struct Entries {
    pub(super) services: Vec<&'static Service>,
    pub(super) actions: Vec<&'static Action>,
    pub(super) resource_types: Vec<&'static ResourceType>,
    pub(super) condition_keys: Vec<&'static ConditionKey>,
    pub(super) operations: Vec<&'static Operation>,
}

impl Entries {
    /// How many they are.
    pub(super) fn len(&self) -> usize {
        let Entries { services, actions, resource_types, condition_keys, operations } = self;
        services.len() + actions.len() + resource_types.len() + condition_keys.len() + operations.len()
    }

    /// Those whose prefix and name are taken; an operation has the prefix of its API model and that of its service.
    fn named(&self, takes: impl Fn(&str, &str) -> bool) -> Entries {
        let mut entries = self.clone();
        entries.services.retain(|one| takes("", one.prefix));
        entries.actions.retain(|one| takes(one.service, one.name));
        entries.resource_types.retain(|one| takes(one.service, one.name));
        entries.condition_keys.retain(|one| {
            let (prefix, name) = one.name.split_once(':').unwrap_or(("", one.name));
            takes(prefix, name)
        });
        entries.operations.retain(|one| takes(one.client, one.name) || takes(one.service, one.name));
        entries
    }

    /// The prefixes of all entries, each once.
    fn prefixes(&self) -> Vec<&'static str> {
        let mut prefixes: Vec<&str> = self.services.iter().map(|one| one.prefix).collect();
        prefixes.extend(self.actions.iter().map(|one| one.service));
        prefixes.extend(self.resource_types.iter().map(|one| one.service));
        prefixes.extend(self.condition_keys.iter().map(|one| one.name.split(':').next().unwrap_or_default()));
        prefixes.extend(self.operations.iter().map(|one| one.service));
        prefixes.sort_unstable();
        prefixes.dedup();
        prefixes
    }

    /// The names with their prefixes, each once.
    fn full_names(&self) -> Vec<String> {
        let mut names: Vec<String> = self.services.iter().map(|one| one.prefix.to_owned()).collect();
        names.extend(self.actions.iter().map(|one| one.full_name.to_owned()));
        names.extend(self.resource_types.iter().map(|one| one.to_string()));
        names.extend(self.condition_keys.iter().map(|one| one.name.to_owned()));
        names.extend(self.operations.iter().map(|one| one.to_string()));
        let mut seen = HashSet::new();
        names.retain(|name| seen.insert(name.clone()));
        names
    }
}

/// What narrows the search.
#[derive(Clone, Debug, Default)]
pub(super) struct Filters {
    /// Prefixes of services; empty for all.
    pub(super) services: Vec<&'static str>,
    /// Kinds; empty for all.
    pub(super) kinds: Vec<Kind>,
    /// Access levels, of which an action has one; empty for all.
    pub(super) levels: Vec<AccessLevel>,
    /// Resource types, on one of which an action acts.
    pub(super) resource_types: Option<Vec<&'static ResourceType>>,
    /// A key that an action or a resource type carries.
    pub(super) condition_key: Option<&'static ConditionKey>,
}

impl Filters {
    fn is_empty(&self) -> bool {
        self.services.is_empty() && self.kinds.is_empty() && !self.is_of_actions() && self.condition_key.is_none()
    }

    /// Whether only actions can be left.
    fn is_of_actions(&self) -> bool {
        !self.levels.is_empty() || self.resource_types.is_some()
    }

    fn takes(&self, kind: Kind) -> bool {
        let fits = match kind {
            Kind::Action => true,
            Kind::ResourceType => !self.is_of_actions(),
            Kind::ConditionKey | Kind::Operation => !self.is_of_actions() && self.condition_key.is_none(),
        };
        fits && (self.kinds.is_empty() || self.kinds.contains(&kind))
    }

    pub(super) fn takes_service(&self, prefix: &str) -> bool {
        self.services.is_empty() || self.services.iter().any(|one| one.eq_ignore_ascii_case(prefix))
    }

    fn takes_action(&self, action: &Action) -> bool {
        let level = |level: &AccessLevel| action.access_levels.contains(*level);
        self.takes_service(action.service)
            && (self.levels.is_empty() || self.levels.iter().any(level))
            && self.resource_types.as_ref().is_none_or(|types| types.iter().any(|one| action.acts_on(one)))
            && self.condition_key.is_none_or(|key| action.all_condition_keys().any(|one| one.name == key.name))
    }

    fn takes_resource_type(&self, resource_type: &ResourceType) -> bool {
        self.takes_service(resource_type.service)
            && self.condition_key.is_none_or(|key| resource_type.condition_keys.iter().any(|one| one.name == key.name))
    }

    /// Everything that is left.
    fn entries(&self) -> Entries {
        let mut entries = Entries::default();
        if self.kinds.is_empty() && !self.is_of_actions() && self.condition_key.is_none() {
            entries.services = catalog::services().filter(|one| self.takes_service(one.prefix)).collect();
        }
        if self.takes(Kind::Action) {
            entries.actions = catalog::actions().filter(|one| self.takes_action(one)).collect();
        }
        if self.takes(Kind::ResourceType) {
            let types = catalog::services().flat_map(|service| service.resource_types);
            entries.resource_types = types.filter(|one| self.takes_resource_type(one)).collect();
        }
        if self.takes(Kind::ConditionKey) {
            let keys = condition_keys().into_iter();
            entries.condition_keys =
                keys.filter(|one| pages(one).iter().any(|page| self.takes_service(page))).collect();
        }
        if self.takes(Kind::Operation) {
            let operations = catalog::services().flat_map(|service| service.operations).copied();
            entries.operations = operations.filter(|one| self.takes_service(one.service)).collect();
        }
        entries
    }
}

/// What was found.
#[derive(Debug)]
pub(super) enum Answer {
    /// Nothing was asked for: the services.
    Overview,
    /// What is called exactly so, and how many other names contain the text.
    Details { entries: Entries, text: String, more: usize },
    /// What fits, with a word about how.
    List { entries: Entries, about: String },
    /// Nothing fits; what is near.
    Nothing { message: String, suggestions: Vec<String> },
}

/// Looks up a text among what the filters leave.
pub(super) fn find(text: Option<&str>, filters: &Filters, all: bool) -> Answer {
    let Some(text) = text else {
        return if filters.is_empty() && !all { Answer::Overview } else { everything(filters) };
    };
    let entries = filters.entries();
    if is_pattern(text) {
        return match matching(text, &entries, filters) {
            found if found.len() == 0 => nothing(text, &entries, filters),
            found => {
                let noun = if found.actions.len() == found.len() { "action" } else { "name" };
                let text = shown(text);
                let about = match found.len() {
                    1 => format!("`{text}` matches one {noun} today:"),
                    count => format!("`{text}` matches {count} {noun}s today:"),
                };
                Answer::List { entries: found, about }
            }
        };
    }
    if text.eq_ignore_ascii_case(GLOBAL) && !all {
        let condition_keys: Vec<_> = entries.condition_keys.iter().copied().filter(|key| is_global(key)).collect();
        if !condition_keys.is_empty() {
            let entries = Entries { condition_keys, ..Entries::default() };
            return Answer::List {
                entries,
                about: "The global condition keys, which every service may send:".to_owned(),
            };
        }
    }
    let exact = preferring_typed(text, exactly(text, &entries));
    let containing = containing(text, &entries);
    if exact.len() > 0 && !all {
        if exact.prefixes().len() > 1 {
            let text = shown(text);
            let about = format!("`{text}` is ambiguous; write one of these with its prefix:");
            return Answer::List { entries: exact, about };
        }
        let others = containing.full_names();
        let own = exact.full_names();
        let more = others.iter().filter(|name| !own.contains(name)).count();
        return Answer::Details { entries: exact, text: shown(text), more };
    }
    if containing.len() > 0 {
        return Answer::List { entries: containing, about: format!("Names that contain `{}`:", shown(text)) };
    }
    nothing(text, &entries, filters)
}

fn everything(filters: &Filters) -> Answer {
    // The entries of the services already name the services.
    let entries = Entries { services: Vec::new(), ..filters.entries() };
    if entries.len() > 0 {
        return Answer::List { entries, about: String::new() };
    }
    let mut message = "the catalog has nothing that fits all of these options".to_owned();
    if let Some(key) = filters.condition_key.filter(|key| is_global(key)) {
        message.push_str(&format!("; `{key}` is a global condition key, which a request for any action may hold"));
    }
    Answer::Nothing { message, suggestions: Vec::new() }
}

/// Whether a text is a pattern of names: not a template of a key, and no ARN, in which wildcards are at home too.
fn is_pattern(text: &str) -> bool {
    !text.contains("${") && !text.starts_with("arn:") && glob::has_wildcard(text)
}

/// What a pattern matches: actions, or what else has such names where the options ask for it or no action does.
fn matching(pattern: &str, entries: &Entries, filters: &Filters) -> Entries {
    let matches = |prefix: &str, name: &str| match pattern.contains(':') {
        true => glob::matches(pattern, &format!("{prefix}:{name}"), Case::Ignored),
        false => glob::matches(pattern, name, Case::Ignored),
    };
    let found = entries.named(matches);
    if filters.kinds.is_empty() && !found.actions.is_empty() {
        return Entries { actions: found.actions, ..Entries::default() };
    }
    Entries { services: Vec::new(), ..found }
}

/// What is called exactly so, in any case and in the spelling of command lines.
fn exactly(text: &str, entries: &Entries) -> Entries {
    if text.starts_with("arn:") {
        let example = example_of(text);
        let is_of = |one: &&'static ResourceType| {
            one.arns.iter().any(|template| template.text == text) || arn::check(one, &example).is_ok()
        };
        let mut resource_types: Vec<&ResourceType> = entries.resource_types.iter().copied().filter(is_of).collect();
        // What can be of any service says less.
        if resource_types.iter().any(|one| one.is_of_one_service()) {
            resource_types.retain(|one| one.is_of_one_service());
        }
        return Entries { resource_types, ..Entries::default() };
    }
    let (given, bare) = text.split_once(':').map_or((None, text), |(prefix, name)| (Some(prefix), name));
    let bare = fold(bare);
    let mut found = entries
        .named(|prefix, name| fold(name) == bare && given.is_none_or(|given| given.eq_ignore_ascii_case(prefix)));
    // A key of a template's.
    let of_template = entries.condition_keys.iter().copied().filter(|key| key.matches(text));
    let of_template: Vec<_> =
        of_template.filter(|key| !found.condition_keys.iter().any(|one| one.name == key.name)).collect();
    found.condition_keys.extend(of_template);
    found.services.extend(entries.services.iter().copied().filter(|one| one.name.eq_ignore_ascii_case(text)));
    found
}

/// Of what several services call so, what services with types do, which most policies are about; the others are counted
/// among the names that contain the text. With its prefix a name is one service's.
fn preferring_typed(text: &str, found: Entries) -> Entries {
    if text.contains(':') {
        return found;
    }
    let typed = Entries {
        services: found.services.clone(),
        actions: found.actions.iter().copied().filter(|one| is_typed(one.service)).collect(),
        resource_types: found.resource_types.iter().copied().filter(|one| is_typed(one.service)).collect(),
        condition_keys: found.condition_keys.iter().copied().filter(|one| is_global(one) || is_of_typed(one)).collect(),
        operations: found.operations.iter().copied().filter(|one| is_typed(one.service)).collect(),
    };
    if typed.len() > 0 { typed } else { found }
}

fn is_typed(prefix: &str) -> bool {
    catalog::TYPED_SERVICES.iter().any(|one| one.prefix == prefix)
}

fn is_of_typed(key: &ConditionKey) -> bool {
    let mut lists = catalog::TYPED_SERVICES.iter().flat_map(|service| service.condition_keys);
    lists.any(|one| one.name == key.name)
}

/// An ARN that a policy's pattern matches: with a partition, a Region and an account in place of wildcards.
fn example_of(pattern: &str) -> String {
    let Some(fields) = Fields::split(pattern) else { return pattern.to_owned() };
    let field =
        |field: &'_ str, example: &str| if glob::has_wildcard(field) { example.to_owned() } else { field.to_owned() };
    let partition = field(fields.partition, "aws");
    let (region, account) = (field(fields.region, "us-east-1"), field(fields.account, "111122223333"));
    format!("arn:{partition}:{}:{region}:{account}:{}", fields.service, fields.resource)
}

fn containing(text: &str, entries: &Entries) -> Entries {
    let lower = text.to_ascii_lowercase();
    let folded = fold(text);
    entries.named(|prefix, name| {
        let full = format!("{prefix}:{name}");
        full.to_ascii_lowercase().contains(&lower) || (!folded.is_empty() && fold(&full).contains(&folded))
    })
}

/// A name without case, hyphens and underscores, so that the spellings of SDKs and command lines are one.
fn fold(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, '-' | '_')).map(|c| c.to_ascii_lowercase()).collect()
}

/// That nothing fits, with what is near.
fn nothing(text: &str, entries: &Entries, filters: &Filters) -> Answer {
    let shown = shown(text);
    let pattern = is_pattern(text);
    let mut suggestions = if pattern { near_pattern(text, entries).into_iter().collect() } else { near(text, entries) };
    let mut message = match pattern {
        true => format!("`{shown}` matches nothing in the catalog"),
        false if text.starts_with("arn:") => format!("`{shown}` is of no resource type in the catalog"),
        false => format!("`{shown}` is not in the catalog"),
    };
    if suggestions.is_empty() && !filters.is_empty() {
        // Perhaps the options are in the way.
        if let Answer::Details { entries, .. } | Answer::List { entries, .. } =
            find(Some(text), &Filters::default(), false)
        {
            suggestions = entries.full_names();
            suggestions.truncate(MOST_SUGGESTIONS);
            message = format!("the options leave nothing of `{shown}`; without them there is {}", list(&suggestions));
            return Answer::Nothing { message, suggestions };
        }
    }
    if suggestions.is_empty() {
        let services = match few_services() {
            Some(prefixes) => format!("the services {}", prefixes.join(", ")),
            None => format!("{} services (without TEXT they are listed)", catalog::services().count()),
        };
        message.push_str(&format!(", which has {services} and the condition keys of `{GLOBAL}`"));
    } else {
        message.push_str(&format!("; did you mean {}?", list(&suggestions)));
    }
    Answer::Nothing { message, suggestions }
}

/// The user's text on one line and not at any length.
fn shown(text: &str) -> String {
    let mut shown: String = text.chars().take(80).flat_map(char::escape_debug).collect();
    if text.chars().nth(80).is_some() {
        shown.push('…');
    }
    shown
}

/// Names in a sentence: "`a`, `b` or `c`".
fn list(names: &[String]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.as_slice() {
        [rest @ .., last] if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        all => all.join(""),
    }
}

/// The name that looks most like a text, with each prefix that has it.
fn near(text: &str, entries: &Entries) -> Vec<String> {
    let names = entries.full_names();
    // A text without a prefix is compared with names without one.
    let bare = |name: &str| match text.contains(':') {
        true => name.to_owned(),
        false => name.split_once(':').map_or(name, |(_, bare)| bare).to_owned(),
    };
    let candidates: Vec<String> = names.iter().map(|name| bare(name)).collect();
    let Some(found) = nearest(text, candidates.iter().map(String::as_str)) else { return Vec::new() };
    let mut found: Vec<String> = names.into_iter().filter(|name| bare(name) == found).collect();
    found.sort_by_key(|name| !is_typed(name.split(':').next().unwrap_or_default()));
    // Without a prefix, what services with types have is meant more often than what others have.
    if !text.contains(':') && found.first().is_some_and(|name| is_typed(name.split(':').next().unwrap_or_default())) {
        found.retain(|name| is_typed(name.split(':').next().unwrap_or_default()));
    }
    found.truncate(MOST_SUGGESTIONS);
    found
}

/// A pattern with its misspelt part corrected, if it then matches an action.
fn near_pattern(pattern: &str, entries: &Entries) -> Option<String> {
    let (prefix, name) = pattern.split_once(':').map_or((None, pattern), |(prefix, name)| (Some(prefix), name));
    let prefix = match prefix {
        Some(prefix) if catalog::service(prefix).is_none() => {
            Some(nearest(prefix, catalog::services().map(|service| service.prefix))?)
        }
        prefix => prefix,
    };
    let of_service = |action: &&&Action| prefix.is_none_or(|prefix| action.service.eq_ignore_ascii_case(prefix));
    let mut actions: Vec<&Action> = entries.actions.iter().filter(of_service).copied().collect();
    // Of two words that are equally near, the one of a service with types.
    actions.sort_by_key(|action| !is_typed(action.service));
    let write = |name: &str| prefix.map_or_else(|| name.to_owned(), |prefix| format!("{prefix}:{name}"));
    let matches = |name: &str| actions.iter().any(|action| glob::matches(name, action.name, Case::Ignored));
    if matches(name) {
        return Some(write(name));
    }
    let mut seen = HashSet::new();
    let runs = actions.iter().flat_map(|action| word_runs(action.name));
    let runs: Vec<&str> = runs.filter(|run| seen.insert(*run)).collect();
    let pieces = name.split(['*', '?']).filter(|piece| piece.len() > 2).take(MOST_PIECES);
    let corrected = pieces.filter_map(|piece| {
        let run = nearest(piece, runs.iter().copied())?;
        Some(name.replace(piece, run))
    });
    corrected.into_iter().find(|name| matches(name)).map(|name| write(&name))
}

/// The runs of whole words of a name: of `GetDataInsights` there are `Get`, `GetData`, `Data`, and so on.
fn word_runs(name: &str) -> Vec<&str> {
    let capital = |(_, character): &(usize, char)| character.is_uppercase();
    let mut edges: Vec<usize> = name.char_indices().filter(capital).map(|(at, _)| at).collect();
    edges.push(name.len());
    let mut runs = Vec::new();
    for (index, start) in edges.iter().enumerate() {
        runs.extend(edges.iter().skip(index + 1).filter_map(|end| name.get(*start..*end)));
    }
    runs
}

/// All condition keys by name, each once: the global ones first, then those that a service's page adds.
pub(super) fn condition_keys() -> Vec<&'static ConditionKey> {
    let mut keys: Vec<&'static ConditionKey> = personalize_iam_model::aws::CONDITION_KEYS.to_vec();
    let mut seen: HashSet<&str> = keys.iter().map(|key| key.name).collect();
    for service in catalog::services() {
        keys.extend(service.condition_keys.iter().copied().filter(|key| seen.insert(key.name)));
    }
    keys
}

fn is_global(key: &ConditionKey) -> bool {
    personalize_iam_model::aws::CONDITION_KEYS.iter().any(|one| one.name == key.name)
}

/// The prefixes of the services whose pages list a key, and `aws` for a global one.
pub(super) fn pages(key: &ConditionKey) -> Vec<&'static str> {
    let lists = |keys: &[&ConditionKey]| keys.iter().any(|one| one.name == key.name);
    let global = is_global(key).then_some(GLOBAL);
    // The keys of tags are on the pages of most services.
    let all = key.name.starts_with("aws:").then(catalog::services).into_iter().flatten();
    let some = (!key.name.starts_with("aws:")).then(|| catalog::services_with_key(key.name)).into_iter().flatten();
    let services = all.chain(some).filter(|service| lists(service.condition_keys)).map(|service| service.prefix);
    global.into_iter().chain(services).collect()
}

/// The prefixes of the services, if they are few enough for a message.
fn few_services() -> Option<Vec<&'static str>> {
    const FEW: usize = 12;
    let prefixes: Vec<&str> = catalog::services().map(|service| service.prefix).take(FEW + 1).collect();
    (prefixes.len() <= FEW).then_some(prefixes)
}

/// The prefix of a service that is named by an option.
pub(super) fn service(prefix: &str) -> Result<&'static str, InputError> {
    let prefixes = || catalog::services().map(|service| service.prefix).chain([GLOBAL]);
    let found = prefixes().find(|known| known.eq_ignore_ascii_case(prefix));
    found.ok_or_else(|| {
        let help = match (nearest(prefix, prefixes()), few_services()) {
            (Some(meant), _) => format!("did you mean `{meant}`?"),
            (None, Some(few)) => {
                let few: Vec<String> = few.into_iter().chain([GLOBAL]).map(|known| format!("`{known}`")).collect();
                format!("there are {}", few.join(", "))
            }
            (None, None) => "`personalize-iam catalog` lists its services".to_owned(),
        };
        InputError::new(format!("`--service`: the catalog has no service `{}`; {help}", shown(prefix)))
    })
}

/// The resource types that an option names: by a name that several services may have.
pub(super) fn resource_types(name: &str) -> Result<Vec<&'static ResourceType>, InputError> {
    named_in_option("--resource-type", "resource type", Kind::ResourceType, name).map(|found| found.resource_types)
}

/// The condition key that an option names.
pub(super) fn condition_key(name: &str) -> Result<&'static ConditionKey, InputError> {
    let found = named_in_option("--condition-key", "condition key", Kind::ConditionKey, name)?.condition_keys;
    match found.as_slice() {
        [key] => Ok(key),
        several => {
            let names: Vec<String> = several.iter().map(|key| key.name.to_owned()).collect();
            let message = format!("`--condition-key`: `{}` can be {}; write its prefix too", shown(name), list(&names));
            Err(InputError::new(message))
        }
    }
}

fn named_in_option(option: &str, noun: &str, kind: Kind, name: &str) -> Result<Entries, InputError> {
    let entries = Filters { kinds: vec![kind], ..Filters::default() }.entries();
    let found = exactly(name, &entries);
    if found.len() > 0 {
        return Ok(found);
    }
    let near = near(name, &entries);
    let help = if near.is_empty() {
        let kind = noun.replace(' ', "-");
        format!("`personalize-iam catalog --kind {kind}` lists them")
    } else {
        format!("did you mean {}?", list(&near))
    };
    Err(InputError::new(format!("`{option}`: the catalog has no {noun} `{}`; {help}", shown(name))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_as_it_is_written() {
        let of_service = |one: &&Service| Filters { services: vec![one.prefix], ..Filters::default() }.entries();
        let typed = catalog::TYPED_SERVICES.iter().map(|service| (of_service(service), 1));
        // Each look-up goes through all names: of all services, some of them.
        for (entries, step) in typed.chain([(Filters::default().entries(), 400)]) {
            for name in entries.full_names().into_iter().step_by(step) {
                let found = exactly(&name, &entries);
                assert!(found.full_names().contains(&name), "{name}");
                let shouted = exactly(&name.to_ascii_uppercase(), &entries);
                assert_eq!(shouted.full_names(), found.full_names(), "{name}");
            }
        }
    }

    #[test]
    fn every_kind_of_service_is_found_by_its_filter() {
        let all = Filters::default().entries();
        let by_service = |prefix| Filters { services: vec![prefix], ..Filters::default() }.entries();
        let each: Vec<Entries> = catalog::services().map(|service| by_service(service.prefix)).collect();
        assert_eq!(each.iter().map(|one| one.actions.len()).sum::<usize>(), all.actions.len());
        assert_eq!(each.iter().map(|one| one.operations.len()).sum::<usize>(), all.operations.len());
        assert_eq!(each.iter().map(|one| one.resource_types.len()).sum::<usize>(), all.resource_types.len());
        assert!(all.condition_keys.iter().all(|key| !pages(key).is_empty()));
    }

    #[test]
    fn a_pattern_matches_what_it_matches_in_a_policy() {
        let entries = Filters::default().entries();
        for pattern in ["personalize:*", "*", "s3:Get*Acl", "IAM:?assRole", "kms:*Key*", "x:*"] {
            let expected: Vec<&str> = catalog::matching_actions(pattern).map(|action| action.full_name).collect();
            let found = matching(pattern, &entries, &Filters::default());
            assert_eq!(found.actions.iter().map(|action| action.full_name).collect::<Vec<_>>(), expected, "{pattern}");
        }
    }

    #[test]
    fn a_misspelt_part_of_a_pattern_is_corrected() {
        let entries = Filters::default().entries();
        for (pattern, expected) in [
            ("personalize:*Campain*", Some("personalize:*Campaign*")),
            ("personalize:Lisst*", Some("personalize:List*")),
            ("*Datset*", Some("*Dataset*")),
            ("pesonalize:List*", Some("personalize:List*")),
            ("personalize:*Rocket*", None),
            ("zzzzzzzz:*", None),
            ("personalize:\u{e9}*\u{e9}\u{e9}", None),
        ] {
            assert_eq!(near_pattern(pattern, &entries).as_deref(), expected, "{pattern}");
        }
        assert_eq!(word_runs("GetDataKey"), ["Get", "GetData", "GetDataKey", "Data", "DataKey", "Key"]);
    }
}
