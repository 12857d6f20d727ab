//! The terse form of a catalog: one fact a line, for the services that have no typed module.
//!
//! `spec/README.md` describes the form. A service whose facts it cannot hold stays in JSON.

use crate::check::{self, Known};
use crate::error::{Errors, Place, SpecError, closest, is_invisible};
use crate::spec::{
    AccessLevel, Action, ActionResource, AuthorizedAction, Client, ConditionKey, Operation, Provenance, ResourceType,
    Service, SpecFile, Support, Supports, file_name,
};
use crate::words::{ACCESS_LEVELS, KEY_TYPES, SUPPORT, Words};
use crate::write;

/// What an operation's `source` is if the action of its name is all that is known.
pub const SAME_NAME: &str = "same-name";

/// What an operation's `source` is if no source says which actions it needs.
pub const UNKNOWN: &str = "unknown";

/// What stands for the access levels of an action if no source says.
const NOT_KNOWN: &str = "?";

/// What the name of a file in the terse form ends with.
pub const EXTENSION: &str = ".txt";

/// The features of `supports`, in the order of the form.
type Feature = (&'static str, fn(&mut Supports) -> &mut Support);

const FEATURES: [Feature; 6] = [
    ("resource_based_policies", |supports| &mut supports.resource_based_policies),
    ("resource_control_policies", |supports| &mut supports.resource_control_policies),
    ("tags", |supports| &mut supports.tags),
    ("temporary_credentials", |supports| &mut supports.temporary_credentials),
    ("service_roles", |supports| &mut supports.service_roles),
    ("service_linked_roles", |supports| &mut supports.service_linked_roles),
];

/// The part of a file that a line belongs to, by the heading above it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    Head,
    ConditionKeys,
    ResourceTypes,
    Actions,
    Operations,
}

const SECTIONS: [(Section, &str); 4] = [
    (Section::ConditionKeys, "[condition keys]"),
    (Section::ResourceTypes, "[resource types]"),
    (Section::Actions, "[actions]"),
    (Section::Operations, "[operations]"),
];

/// Reads a service in the terse form; what it says of other services is taken as it is.
///
/// # Errors
///
/// Every mistake of the file, with line and column where one line is at fault.
pub fn read_terse(file: &SpecFile) -> Result<Service, Vec<SpecError>> {
    let mut errors = Errors::new(&file.path);
    let service = read_text(file, &mut errors);
    check::service(&service, &Known::new(&[&service], None), &mut errors);
    errors.into_result(service)
}

/// Reads without looking at cross references.
pub(crate) fn read_text(file: &SpecFile, errors: &mut Errors<'_>) -> Service {
    // What the form leaves out of an operation that has the name of an action is added at the end.
    let mut reader = Reader { service: Service::default(), section: Section::Head, errors };
    for (index, text) in file.text.lines().enumerate() {
        let line = Line { number: index + 1, column: 1, text };
        if text.contains(is_invisible) {
            reader.errors.push_at(line, "the line holds a character that cannot be seen".to_owned(), None);
        } else if text.starts_with('[') {
            reader.heading(line);
        } else if !text.is_empty() {
            reader.line(line);
        }
    }
    let mut service = reader.service;
    service.operations.sort_by(|a, b| (&a.client, &a.name).cmp(&(&b.client, &b.name)));
    let stem = file_name(&file.path).strip_suffix(EXTENSION);
    if service.prefix.is_empty() {
        errors.push(&Place::ROOT, "missing line `service PREFIX`".to_owned());
    } else if check::is_prefix(&service.prefix) && stem != Some(&service.prefix) {
        errors.push(
            &Place::ROOT.field("service"),
            format!("the prefix `{}` does not fit the file's name `{}`", service.prefix, file_name(&file.path)),
        );
    }
    if service.name.is_empty() {
        errors.push(&Place::ROOT, "missing line `name NAME`".to_owned());
    }
    service
}

/// A line of the file, or the rest of one, and where it begins.
#[derive(Clone, Copy)]
struct Line<'a> {
    number: usize,
    column: usize,
    text: &'a str,
}

impl<'a> Line<'a> {
    /// What stands before a separator, and what stands after it.
    fn split(self, separator: &str) -> Option<(Line<'a>, Line<'a>)> {
        let (before, after) = self.text.split_once(separator)?;
        let column = self.column + before.chars().count() + separator.chars().count();
        Some((Line { text: before, ..self }, Line { text: after, column, ..self }))
    }

    /// The pieces between separators; none of an empty text.
    fn pieces(self, separator: &'static str) -> Vec<Line<'a>> {
        let mut pieces = Vec::new();
        let mut rest = self;
        while let Some((piece, after)) = rest.split(separator) {
            pieces.push(piece);
            rest = after;
        }
        pieces.push(rest);
        pieces
    }

    /// The rest behind a word and a space.
    fn after(self, word: &str) -> Option<Line<'a>> {
        let rest = self.text.strip_prefix(word)?.strip_prefix(' ')?;
        Some(Line { text: rest, column: self.column + word.chars().count() + 1, ..self })
    }
}

impl Errors<'_> {
    fn push_at(&mut self, line: Line<'_>, message: String, help: Option<&str>) {
        let place = format!("{}:{}", line.number, line.column);
        self.push_with_help(&Place::ROOT.field(&place), message, help.map(str::to_owned));
    }
}

struct Reader<'e, 'f> {
    service: Service,
    section: Section,
    errors: &'e mut Errors<'f>,
}

impl Reader<'_, '_> {
    fn heading(&mut self, line: Line<'_>) {
        match SECTIONS.iter().find(|(_, heading)| *heading == line.text) {
            Some((section, _)) => self.section = *section,
            None => {
                let known: Vec<String> = SECTIONS.iter().map(|(_, heading)| format!("`{heading}`")).collect();
                let help = format!("the headings are {}", known.join(", "));
                self.errors.push_at(line, format!("unknown heading `{}`", line.text), Some(&help));
            }
        }
    }

    fn line(&mut self, line: Line<'_>) {
        match self.section {
            Section::Head => self.head(line),
            Section::ConditionKeys => self.condition_key(line),
            Section::ResourceTypes => self.resource_type(line),
            Section::Actions => self.action(line),
            Section::Operations => self.operation(line),
        }
    }

    fn head(&mut self, line: Line<'_>) {
        if let Some(prefix) = line.after("service") {
            prefix.text.clone_into(&mut self.service.prefix);
        } else if let Some(name) = line.after("name") {
            name.text.clone_into(&mut self.service.name);
        } else if let Some(page) = line.after("page") {
            page.text.clone_into(&mut self.service.page);
        } else if let Some(source) = line.after("source") {
            self.source(source);
        } else if let Some(features) = line.after("supports") {
            for feature in features.pieces(", ") {
                self.feature(feature);
            }
        } else if let Some(client) = line.after("client") {
            let (name, version) = self.two(client, " ", "`client NAME API-VERSION`");
            self.service.clients.push(Client { name: name.text.to_owned(), api_version: version.text.to_owned() });
        } else {
            let help = "before the first heading: `service`, `name`, `page`, `source`, `supports`, `client`";
            self.errors.push_at(line, format!("unknown line `{}`", line.text), Some(help));
        }
    }

    /// `NAME, DATE: FACTS`
    fn source(&mut self, line: Line<'_>) {
        let (before, facts) = self.two(line, ": ", "`source NAME, DATE: FACTS`");
        let (source, date) = before.text.rsplit_once(", ").unwrap_or((before.text, ""));
        if date.is_empty() {
            self.errors.push_at(line, "the source has no date".to_owned(), Some("write `source NAME, DATE: FACTS`"));
        }
        let (source, date, facts) = (source.to_owned(), date.to_owned(), facts.text.to_owned());
        self.service.provenance.push(Provenance { source, date, facts });
    }

    fn feature(&mut self, line: Line<'_>) {
        let (name, support) = self.two(line, " ", "`FEATURE yes`");
        let Some(value) = self.word(support, &SUPPORT) else { return };
        match FEATURES.iter().find(|(feature, _)| *feature == name.text) {
            Some((_, of)) => *of(&mut self.service.supports) = value,
            None => {
                let names = FEATURES.iter().map(|(name, _)| *name);
                self.unknown(name, "feature", names);
            }
        }
    }

    /// `lambda:Principal String`
    fn condition_key(&mut self, line: Line<'_>) {
        let (name, types) = self.two(line, " ", "`KEY TYPE`");
        let mut key = ConditionKey { name: name.text.to_owned(), ..ConditionKey::default() };
        for one in types.pieces(", ") {
            let of_one = one.text.strip_prefix("ArrayOf");
            key.multivalued |= of_one.is_some();
            key.types.extend(self.word(Line { text: of_one.unwrap_or(one.text), ..one }, &KEY_TYPES));
        }
        self.service.condition_keys.push(key);
    }

    /// `function: arn:...; keys KEY, KEY`
    fn resource_type(&mut self, line: Line<'_>) {
        let (name, rest) = self.two(line, ": ", "`TYPE: ARN`");
        let mut resource_type = ResourceType { name: name.text.to_owned(), ..ResourceType::default() };
        let mut parts = rest.pieces("; ").into_iter();
        resource_type.arns = parts.next().map(texts).unwrap_or_default();
        for part in parts {
            match part.after("keys") {
                Some(keys) => resource_type.condition_keys = texts(keys),
                None => self.unknown(part, "part", std::iter::once("keys")),
            }
        }
        self.service.resource_types.push(resource_type);
    }

    /// `Invoke: Write; on function!, alias; keys KEY; needs ACTION; api CLIENT`
    fn action(&mut self, line: Line<'_>) {
        let (name, rest) = self.two(line, ": ", "`ACTION: ACCESS LEVEL`");
        let mut action =
            Action { name: name.text.to_owned(), dependent_actions: Some(Vec::new()), ..Action::default() };
        let mut parts = rest.pieces("; ").into_iter();
        let levels = parts.next().filter(|levels| levels.text != NOT_KNOWN);
        for level in levels.map(|levels| levels.pieces(", ")).unwrap_or_default() {
            action.access_levels.extend(self.word(level, &ACCESS_LEVELS));
        }
        action.access_levels.sort_by_key(|level| write::access_level(*level));
        for part in parts {
            if let Some(types) = part.after("on") {
                self.resources(types, &mut action);
            } else if let Some(keys) = part.after("keys") {
                action.condition_keys = texts(keys);
            } else if part.text == "needs ?" {
                action.dependent_actions = None;
            } else if let Some(needed) = part.after("needs") {
                action.dependent_actions = Some(self.authorized(needed));
            } else if part.text == "permission only" {
                action.permission_only = Some(true);
            } else if part.text == "not permission only" {
                action.permission_only = Some(false);
            } else if let Some(clients) = part.after("api") {
                let full_name = format!("{}:{}", self.service.prefix, action.name);
                self.service.operations.extend(clients.pieces(", ").into_iter().map(|client| Operation {
                    client: client.text.to_owned(),
                    name: action.name.clone(),
                    actions: vec![AuthorizedAction { action: full_name.clone(), context: Vec::new() }],
                    source: SAME_NAME.to_owned(),
                    ..Operation::default()
                }));
            } else {
                let help = "an action has the parts `on`, `keys`, `needs`, `permission only`, `api`";
                self.errors.push_at(part, format!("unknown part `{}`", part.text), Some(help));
            }
        }
        self.service.actions.push(action);
    }

    /// `book! (KEY, KEY), shelf, page?`
    fn resources(&mut self, types: Line<'_>, action: &mut Action) {
        let mut rest = types;
        loop {
            // The keys of a pair have commas, too.
            let end = rest.text.find([',', '(']).unwrap_or(rest.text.len());
            let (name, after) = rest.text.split_at(end);
            let (keys, after) = match after.strip_prefix('(').map(|keys| keys.split_once(')')) {
                Some(Some((keys, after))) => (texts(Line { text: keys, ..rest }), after),
                Some(None) => {
                    self.errors.push_at(rest, format!("`{}` has no `)`", rest.text), None);
                    return;
                }
                None => (Vec::new(), after),
            };
            let name = name.trim_end();
            let (name, required) = match (name.strip_suffix('!'), name.strip_suffix('?')) {
                (Some(name), _) => (name, Some(true)),
                (_, Some(name)) => (name, None),
                _ => (name, Some(false)),
            };
            action.resources.push(ActionResource { name: name.to_owned(), required, condition_keys: keys });
            let column = rest.column + rest.text.chars().count() - after.chars().count();
            if after.is_empty() {
                return;
            }
            let Some(next) = after.strip_prefix(", ") else {
                let line = Line { text: after, column, ..rest };
                self.errors.push_at(line, format!("`{after}` is neither the end nor `, ` and another type"), None);
                return;
            };
            rest = Line { text: next, column: column + 2, ..rest };
        }
    }

    /// `lambda Invoke: lambda:InvokeFunction; source NAME`
    fn operation(&mut self, line: Line<'_>) {
        let (what, actions) = line.split(": ").map_or((line, None), |(what, rest)| (what, Some(rest)));
        let (client, name) = self.two(what, " ", "`CLIENT OPERATION`");
        let (actions, source) =
            match actions.map(|rest| rest.split("; source ").map_or((rest, None), |(a, s)| (a, Some(s)))) {
                Some((actions, source)) => (self.authorized(actions), source.map(|source| source.text)),
                None => (Vec::new(), Some(UNKNOWN)),
            };
        if source.is_none() {
            self.errors.push_at(
                line,
                "the operation has no source".to_owned(),
                Some("end the line with `; source NAME`"),
            );
        }
        self.service.operations.push(Operation {
            client: client.text.to_owned(),
            name: name.text.to_owned(),
            actions,
            source: source.unwrap_or_default().to_owned(),
            ..Operation::default()
        });
    }

    /// `iam:PassRole (KEY = VALUE or VALUE, KEY = VALUE), kms:Decrypt`
    fn authorized(&mut self, line: Line<'_>) -> Vec<AuthorizedAction> {
        let mut actions: Vec<AuthorizedAction> = Vec::new();
        let mut open = false;
        for piece in line.pieces(", ") {
            let (name, pair) = match piece.split(" (") {
                _ if open => (None, Some(piece)),
                Some((name, pair)) => (Some(name), Some(pair)),
                None => (Some(piece), None),
            };
            if let Some(name) = name {
                actions.push(AuthorizedAction { action: name.text.to_owned(), context: Vec::new() });
            }
            open = pair.is_some_and(|pair| !pair.text.ends_with(')'));
            let Some(pair) = pair else { continue };
            let pair = Line { text: pair.text.strip_suffix(')').unwrap_or(pair.text), ..pair };
            let (key, values) = self.two(pair, " = ", "`KEY = VALUE`");
            let values = values.text.split(" or ").map(str::to_owned).collect();
            if let Some(last) = actions.last_mut() {
                last.context.push((key.text.to_owned(), values));
            }
        }
        if open {
            self.errors.push_at(line, format!("`{}` has no `)`", line.text), None);
        }
        actions
    }

    fn two<'a>(&mut self, line: Line<'a>, separator: &str, expected: &str) -> (Line<'a>, Line<'a>) {
        line.split(separator).unwrap_or_else(|| {
            self.errors.push_at(line, format!("expected {expected}, found `{}`", line.text), None);
            (line, Line { text: "", ..line })
        })
    }

    fn word<T: Copy>(&mut self, line: Line<'_>, words: &Words<T>) -> Option<T> {
        let found = words.values.iter().copied().find(|value| (words.spell)(*value) == line.text);
        if found.is_none() {
            self.unknown(line, words.what, words.values.iter().map(|value| (words.spell)(*value)));
        }
        found
    }

    fn unknown<'n>(&mut self, line: Line<'_>, what: &str, known: impl Iterator<Item = &'n str> + Clone) {
        let help = match closest(line.text, known.clone()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("expected {}", known.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")),
        };
        self.errors.push_at(line, format!("unknown {what} `{}`", line.text), Some(&help));
    }
}

fn texts(line: Line<'_>) -> Vec<String> {
    line.pieces(", ").into_iter().map(|piece| piece.text.to_owned()).collect()
}

/// Writes a service in the terse form.
///
/// # Errors
///
/// If the form cannot hold a fact of the service, such as the parameters of an operation: it stays in JSON.
pub fn write_terse(service: &Service) -> Result<String, SpecError> {
    let text = text_of(service);
    let path = format!("{}{EXTENSION}", service.prefix);
    let mut errors = Errors::new(&path);
    let same = read_text(&SpecFile { path: path.clone(), text: text.clone() }, &mut errors) == *service;
    match errors.into_list().into_iter().next() {
        None if same => Ok(text),
        None => Err(SpecError {
            file: path,
            path: String::new(),
            message: "the terse form cannot hold all that is known of this service".to_owned(),
            help: Some(format!("keep it as `{}.json`", service.prefix)),
        }),
        Some(error) => Err(error),
    }
}

fn text_of(service: &Service) -> String {
    let mut out = format!("service {}\nname {}\n", service.prefix, service.name);
    let mut line = |text: String| {
        out.push_str(&text);
        out.push('\n');
    };
    if !service.page.is_empty() {
        line(format!("page {}", service.page));
    }
    for one in &service.provenance {
        line(format!("source {}, {}: {}", one.source, one.date, one.facts));
    }
    let mut supports = service.supports;
    let known: Vec<String> = FEATURES
        .iter()
        .map(|(name, of)| (name, *of(&mut supports)))
        .filter(|(_, support)| *support != Support::Unknown)
        .map(|(name, support)| format!("{name} {}", write::support(support)))
        .collect();
    if !known.is_empty() {
        line(format!("supports {}", known.join(", ")));
    }
    for client in &service.clients {
        line(format!("client {} {}", client.name, client.api_version));
    }
    section(&mut line, Section::ConditionKeys, service.condition_keys.iter().map(condition_key));
    section(&mut line, Section::ResourceTypes, service.resource_types.iter().map(resource_type));
    section(&mut line, Section::Actions, service.actions.iter().map(|one| action(one, service)));
    let others = service.operations.iter().filter(|one| !is_named_as_its_action(one, service));
    section(&mut line, Section::Operations, others.map(operation));
    out
}

fn section(line: &mut impl FnMut(String), section: Section, lines: impl Iterator<Item = String>) {
    let mut lines = lines.peekable();
    if lines.peek().is_none() {
        return;
    }
    line(String::new());
    line(SECTIONS.iter().find(|(other, _)| *other == section).map_or("", |(_, heading)| *heading).to_owned());
    lines.for_each(line);
}

fn condition_key(key: &ConditionKey) -> String {
    let array = if key.multivalued { "ArrayOf" } else { "" };
    let types: Vec<String> = key.types.iter().map(|one| format!("{array}{}", write::key_type(*one))).collect();
    format!("{} {}", key.name, types.join(", "))
}

fn resource_type(one: &ResourceType) -> String {
    format!("{}: {}{}", one.name, one.arns.join(", "), part("keys", &one.condition_keys))
}

fn action(action: &Action, service: &Service) -> String {
    // AWS's word: `Tagging, Write`.
    let levels: Vec<&str> =
        action.access_levels.iter().map(|level: &AccessLevel| write::access_level(*level)).collect();
    let levels = if levels.is_empty() { NOT_KNOWN.to_owned() } else { levels.join(", ") };
    let types: Vec<String> = action.resources.iter().map(resource).collect();
    let needs = match &action.dependent_actions {
        None => "; needs ?".to_owned(),
        Some(actions) => part("needs", &authorized(actions)),
    };
    let permission_only = match action.permission_only {
        None => "",
        Some(true) => "; permission only",
        Some(false) => "; not permission only",
    };
    let of_name = |one: &&Operation| one.name == action.name && is_named_as_its_action(one, service);
    let clients: Vec<String> = service.operations.iter().filter(of_name).map(|one| one.client.clone()).collect();
    format!(
        "{}: {levels}{}{}{needs}{permission_only}{}",
        action.name,
        part("on", &types),
        part("keys", &action.condition_keys),
        part("api", &clients)
    )
}

/// Whether an operation needs the action of its name, and no source says more: it is written in the action's line.
fn is_named_as_its_action(operation: &Operation, service: &Service) -> bool {
    let own = |one: &AuthorizedAction| {
        let name = one.action.strip_prefix(&service.prefix).and_then(|rest| rest.strip_prefix(':'));
        name == Some(&operation.name) && one.context.is_empty()
    };
    operation.source == SAME_NAME
        && matches!(operation.actions.as_slice(), [one] if own(one))
        && service.actions.iter().any(|action| action.name == operation.name)
}

fn resource(one: &ActionResource) -> String {
    let mark = match one.required {
        Some(true) => "!",
        Some(false) => "",
        None => "?",
    };
    let keys = match one.condition_keys.as_slice() {
        [] => String::new(),
        keys => format!(" ({})", keys.join(", ")),
    };
    format!("{}{mark}{keys}", one.name)
}

fn operation(one: &Operation) -> String {
    if one.actions.is_empty() && one.source == UNKNOWN {
        return format!("{} {}", one.client, one.name);
    }
    format!("{} {}: {}; source {}", one.client, one.name, authorized(&one.actions).join(", "), one.source)
}

fn authorized(actions: &[AuthorizedAction]) -> Vec<String> {
    let one = |action: &AuthorizedAction| {
        let context: Vec<String> =
            action.context.iter().map(|(key, values)| format!("{key} = {}", values.join(" or "))).collect();
        if context.is_empty() { action.action.clone() } else { format!("{} ({})", action.action, context.join(", ")) }
    };
    actions.iter().map(one).collect()
}

/// A part of a line with its word, or nothing if there is nothing to list.
fn part(word: &str, items: &[String]) -> String {
    if items.is_empty() { String::new() } else { format!("; {word} {}", items.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn each_service_is_written_as_it_was_read() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/services");
        let mut services = 0;
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let text = std::fs::read_to_string(&path).unwrap();
            let service = read_terse(&SpecFile { path: name.clone(), text: text.clone() }).unwrap();
            // Not `assert_eq`: on a difference it would print some thousand lines.
            assert!(write_terse(&service).unwrap() == text, "{name}");
            services += 1;
        }
        assert!(services > 400, "{services}");
    }

    const GOOD: &str = "service x
name The X
page list_x
source a source, 2026-10-27: all
supports tags yes, service_roles partial
client x 2026-01-31

[condition keys]
aws:TagKeys ArrayOfString
x:Size Numeric, String

[resource types]
small box: arn:${Partition}:x:::a/${Id}, arn:${Partition}:x:::b/${Id}; keys x:Size
thing: arn:${Partition}:x:::thing/${Id}

[actions]
Do: Tagging, Write; on small box! (aws:TagKeys, x:Size), thing?; keys aws:TagKeys, x:Size; needs iam:PassRole (iam:PassedToService = x.amazonaws.com or y.amazonaws.com), kms:Decrypt; permission only; api x
List: List; needs ?; not permission only

[operations]
x Make
x Undo: x:Do, x:List; source somebody
";

    fn read(text: &str) -> Result<Service, Vec<String>> {
        let file = SpecFile { path: "x.txt".to_owned(), text: text.to_owned() };
        read_terse(&file).map_err(|errors| errors.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn every_part_of_the_form_reads_back() {
        let service = read(GOOD).unwrap();
        assert_eq!(write_terse(&service).unwrap(), GOOD);
        let [act, list] = service.actions.as_slice() else { panic!("{:?}", service.actions) };
        assert_eq!(act.resources.iter().map(|one| one.required).collect::<Vec<_>>(), [Some(true), None]);
        assert_eq!((list.dependent_actions.as_ref(), list.permission_only), (None, Some(false)));
        assert_eq!(service.operations.len(), 3);
        assert_eq!(service.supports.tags, Support::Yes);
        assert_eq!(service.supports.temporary_credentials, Support::Unknown);
    }

    #[test]
    fn what_the_form_cannot_hold_is_refused() {
        let mut service = read(GOOD).unwrap();
        service.operations[0].parameters = Some(vec!["name".to_owned()]);
        let error = write_terse(&service).unwrap_err();
        assert_eq!(error.help.as_deref(), Some("keep it as `x.json`"));
    }

    #[test]
    fn mistakes_have_line_and_column() {
        for (old, new, message) in [
            ("[actions]", "[acts]", "16:1: unknown heading `[acts]`"),
            ("Numeric, String", "Numeric, Strng", "10:17: unknown key type `Strng`\nhelp: did you mean `String`?"),
            ("; api x", "; apo x", "unknown part `apo x`"),
            ("thing?;", "thing?, (x:Size;", "has no `)`"),
            ("List: List", "List: Lst", "18:7: unknown access level `Lst`\nhelp: did you mean `List`?"),
            ("client x 2026-01-31", "client x", "6:8: expected `client NAME API-VERSION`, found `x`"),
            ("service_roles partial", "service_rols partial", "5:20: unknown feature `service_rols`"),
            ("; source somebody", "", "22:1: the operation has no source"),
            ("name The X\n", "", "missing line `name NAME`"),
            ("page list_x", "pages list_x", "3:1: unknown line `pages list_x`"),
            ("on small box!", "on smal box!", "unknown resource type `smal box`"),
        ] {
            assert!(GOOD.contains(old), "{old}");
            let errors = read(&GOOD.replacen(old, new, 1)).unwrap_err().join("\n");
            assert!(errors.contains(message), "{new}: {errors}");
        }
    }
}
