//! Reads a page of AWS's Service Authorization Reference in Markdown.
//!
//! Two layouts are known. The older one has a column of dependent actions, and prints the keys of a pair of action and
//! resource type in the pair's row and those of the action in a row of their own. The newer one has a table of API
//! operations instead, a section of permission-only actions, and prints in each row every key that goes with the pair.

use std::collections::{BTreeMap, BTreeSet};

use codegen::spec::{AccessLevel, AuthorizedAction, ConditionKey, ResourceType};

use super::file::{Account, ImportError, PublishedFile};
use super::markdown::{self, Entry, Place, Row, Table, quoted};
use super::published::{
    Published, PublishedAction, PublishedOperation, PublishedResource, access_level, is_action_name, is_arn_template,
    is_condition_key, is_full_action_name, is_resource_type_name, is_service_prefix, key_type,
};

/// Whether a text looks like a page of the reference.
pub(super) fn is_page(text: &str) -> bool {
    text.lines().any(|line| service(line).is_some())
}

/// What a kind of table is known by, and what its columns are.
struct Kind {
    of: Of,
    what: &'static str,
    /// The column that no other kind has.
    mark: &'static str,
    /// What the first column is called.
    first: &'static [&'static str],
    needed: &'static [&'static str],
    others: &'static [&'static str],
    /// The columns that a row may fill which continues the one above.
    continued: &'static [&'static str],
}

/// What a table is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Of {
    Operations,
    ResourceTypes,
    Actions,
    ConditionKeys,
}

/// The kinds, in the order in which their marks decide.
const KINDS: [Kind; 4] = [
    Kind {
        of: Of::Operations,
        what: "API operations",
        mark: "iam action",
        first: &["operation", "operations", "api operation", "api operations"],
        needed: &["iam action", "condition key", "possible value(s)"],
        others: &["sdk client", "access level", "description"],
        continued: &["iam action", "condition key", "possible value(s)", "access level"],
    },
    Kind {
        of: Of::ResourceTypes,
        what: "resource types",
        mark: "arn",
        first: &["resource types"],
        needed: &["arn", "condition keys"],
        others: &["description"],
        continued: &["condition keys"],
    },
    Kind {
        of: Of::Actions,
        what: "actions",
        mark: "access level",
        first: &["actions", "permission-only actions"],
        needed: &["access level", "resource types", "condition keys"],
        others: &["description", "dependent actions"],
        continued: &["resource types", "condition keys", "dependent actions"],
    },
    Kind {
        of: Of::ConditionKeys,
        what: "condition keys",
        mark: "type",
        first: &["condition keys"],
        needed: &["type"],
        others: &["description"],
        continued: &[],
    },
];

/// The labels that an entry of a list can have.
const LABELS: [&str; 10] = [
    "access level",
    "arn",
    "condition key",
    "condition keys",
    "description",
    "iam action",
    "possible value(s)",
    "resource types",
    "sdk client",
    "type",
];

/// Reads a page.
pub(super) fn read(file: &PublishedFile) -> Result<Published, Vec<ImportError>> {
    let mut reader = Reader { file, errors: Vec::new() };
    let (tables, faults) = markdown::tables(&file.text, &LABELS);
    for (place, message) in faults {
        reader.error(place, message);
    }
    let understood: Vec<(Of, &Table)> =
        tables.iter().filter_map(|table| Some((kind(&mut reader, table)?, table))).collect();
    let published = published(&mut reader, &understood);
    if reader.errors.is_empty() {
        Ok(published)
    } else {
        reader.errors.sort_by_key(|error| error.place);
        reader.errors.dedup();
        Err(reader.errors)
    }
}

/// The page that is read, and what was wrong with it so far.
struct Reader<'a> {
    file: &'a PublishedFile,
    errors: Vec<ImportError>,
}

impl Reader<'_> {
    fn error(&mut self, place: Place, message: impl Into<String>) {
        self.errors.push(self.file.error(place.line, place.column, message));
    }

    /// The name if it passes the check; otherwise an error that says what was expected.
    fn checked(&mut self, place: Place, name: &str, check: fn(&str) -> bool, expected: &str) -> Option<String> {
        if check(name) {
            return Some(name.to_owned());
        }
        self.error(place, format!("`{name}` is not {expected}"));
        None
    }
}

/// What a table is about. One that is about nothing known, or has other columns, is an error: its rows would be lost.
fn kind(reader: &mut Reader<'_>, table: &Table) -> Option<Of> {
    let first = table.labels.first().filter(|_| !table.is_list);
    let by_mark = KINDS.iter().find(|kind| table.has(kind.mark));
    let by_first = || KINDS.iter().find(|kind| first.is_some_and(|(first, _)| kind.first.contains(&first.as_str())));
    let Some(kind) = by_mark.or_else(by_first) else {
        let labels: Vec<&str> = table.labels.iter().map(|(label, _)| label.as_str()).collect();
        reader.error(
            table.place,
            format!(
                "a table that is not understood, with the columns {}: a table of {} is expected",
                quoted(&labels),
                {
                    let kinds: Vec<&str> = KINDS.iter().map(|kind| kind.what).collect();
                    kinds.join(", of ")
                }
            ),
        );
        return None;
    };
    let before = reader.errors.len();
    if let Some((label, place)) = first.filter(|(label, _)| !kind.first.contains(&label.as_str())) {
        let expected = quoted(kind.first);
        reader.error(*place, format!("the first column of a table of {} is {expected}, not `{label}`", kind.what));
    }
    let known: Vec<&str> = kind.needed.iter().chain(kind.others).copied().collect();
    for (label, place) in table.labels.iter().skip(usize::from(first.is_some())) {
        if !known.contains(&label.as_str()) {
            let message = format!("unknown column `{label}` of a table of {}: known are {}", kind.what, quoted(&known));
            reader.error(*place, message);
        }
    }
    for needed in kind.needed {
        if !table.is_list && !table.has(needed) {
            reader.error(table.place, format!("the table of {} has no column `{needed}`", kind.what));
        }
        // An entry of a list has each label, also where nothing follows it. What an operation's rows lack is empty.
        for entry in
            table.entries.iter().filter(|entry| table.is_list && kind.of != Of::Operations && !entry.has(needed))
        {
            reader.error(entry.place, format!("the entry `{}` has no `{needed}`", markdown::plain(&entry.name)));
        }
    }
    for row in table.entries.iter().filter(|_| !table.is_list).flat_map(|entry| entry.rows.iter().skip(1)) {
        for cell in row.filled() {
            if !kind.continued.contains(&cell.label.as_str()) && !is_scenario(&cell.text) {
                let message = format!(
                    "the row has a `{}` and an empty first cell: it is not one that continues the row above",
                    cell.label
                );
                reader.error(cell.place, message);
            }
        }
    }
    (reader.errors.len() == before).then_some(kind.of)
}

/// The entries of the tables about something.
fn entries<'a>(tables: &[(Of, &'a Table)], of: Of) -> impl Iterator<Item = &'a Entry> {
    tables.iter().filter(move |(other, _)| *other == of).flat_map(|(_, table)| &table.entries)
}

fn published(reader: &mut Reader<'_>, tables: &[(Of, &Table)]) -> Published {
    let place = |line| Place { line, column: 1 };
    let services: Vec<(usize, (String, String))> =
        (1..).zip(reader.file.text.lines()).filter_map(|(line, text)| Some((line, service(text)?))).collect();
    let (line, (name, prefix)) = services.first().cloned().unwrap_or_default();
    let prefix = reader.checked(place(line), &prefix, is_service_prefix, "a service prefix").unwrap_or_default();
    for (line, (_, other)) in services {
        if other != prefix && !prefix.is_empty() {
            reader.error(
                place(line),
                format!("the page is about `{other}` too, after `{prefix}`: give each service a file"),
            );
        }
    }

    let resource_types = resource_types(reader, tables);
    let type_names: BTreeSet<&str> = resource_types.iter().map(|known| known.name.as_str()).collect();
    let has_dependent_actions = tables.iter().any(|(_, table)| table.has("dependent actions"));
    let mut actions: Vec<PublishedAction> = Vec::new();
    let mut names = BTreeSet::new();
    for (_, table) in tables.iter().filter(|(of, _)| *of == Of::Actions) {
        for entry in &table.entries {
            let Some(action) = action(reader, entry, &type_names, has_dependent_actions, is_permission_only(table))
            else {
                continue;
            };
            if !names.insert(action.name.clone()) {
                reader.error(entry.place, format!("the action `{}` is in the page twice", action.name));
            }
            actions.push(action);
        }
    }
    if actions.is_empty() && reader.errors.is_empty() {
        let elided =
            (1..).zip(reader.file.text.lines()).find(|(_, line)| line.contains("See the AWS documentation website"));
        match elided {
            Some((line, _)) => reader.error(
                place(line),
                "this copy of the page leaves the actions table out and refers to the website: take another copy",
            ),
            None => reader.error(
                place(line),
                "the page has no actions table: one with the columns `Actions`, `Access level` and `Resource types` is \
                 expected",
            ),
        }
    }
    let operations = operations(reader, tables);
    Published {
        prefix,
        name: Some(name).filter(|name| !name.is_empty()),
        page: page_name(&reader.file.text),
        facts: facts(has_dependent_actions, !operations.is_empty()),
        condition_keys: Some(condition_keys(reader, tables)),
        operations,
        resource_types,
        actions,
        resource_control_policies: None,
        notes: layout_note(reader.file, tables, has_dependent_actions).into_iter().collect(),
        account: account(reader.file, tables),
    }
}

/// A page that has neither the column of the older layout nor the table of the newer one may have lost one of them.
fn layout_note(file: &PublishedFile, tables: &[(Of, &Table)], has_dependent_actions: bool) -> Option<String> {
    let has_operations = tables.iter().any(|(of, _)| *of == Of::Operations);
    let (_, table) = tables.iter().find(|(of, table)| *of == Of::Actions && !table.is_list)?;
    (!has_dependent_actions && !has_operations).then(|| {
        format!(
            "{}:{}: the page has neither a column `Dependent actions` nor API operations: dependent actions stay as they \
             are known, and each row is read as having all keys of its pair",
            file.path, table.place.line
        )
    })
}

/// What happened to the rows: all are taken but those without a word in them.
fn account(file: &PublishedFile, tables: &[(Of, &Table)]) -> Account {
    let rows = tables.iter().map(|(_, table)| table.rows()).sum();
    let mut account = Account { file: file.path.clone(), rows, ..Account::default() };
    let all = tables.iter().flat_map(|(_, table)| &table.entries).flat_map(|entry| &entry.rows);
    account.leave_out(all.filter(|row| row.filled().next().is_none()).count(), "all cells are empty");
    account
}

fn facts(dependent_actions: bool, operations: bool) -> String {
    let mut facts = "actions, access levels, permission-only actions, resource types and which are required, ARN \
                     templates, condition keys"
        .to_owned();
    if dependent_actions {
        facts.push_str(", dependent actions");
    }
    if operations {
        facts.push_str(", API operations");
    }
    facts
}

/// Whether the actions of a table are permission-only, which the headings tell; nothing if they tell neither.
fn is_permission_only(table: &Table) -> Option<bool> {
    let starts = |start: &str| table.headings.iter().any(|heading| heading.to_lowercase().starts_with(start));
    match (starts("permission-only"), starts("actions")) {
        (true, _) => Some(true),
        (false, true) => Some(false),
        (false, false) => None,
    }
}

/// The service's name and prefix, from the sentence that has ``(service prefix: `personalize`)``.
fn service(line: &str) -> Option<(String, String)> {
    let line = line.replace("\\(", "(");
    let (name, rest) = line.split_once("(service prefix:")?;
    let prefix = rest.split('`').nth(1)?;
    Some((markdown::plain(name), prefix.to_owned()))
}

/// The page's name, from the anchor at its title.
fn page_name(text: &str) -> Option<String> {
    let anchor = text.split_once("<a name=\"list_")?.1.split('"').next()?;
    let is_name = !anchor.is_empty() && anchor.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    is_name.then(|| format!("list_{anchor}"))
}

fn resource_types(reader: &mut Reader<'_>, tables: &[(Of, &Table)]) -> Vec<ResourceType> {
    let mut types: Vec<ResourceType> = Vec::new();
    let mut names = BTreeSet::new();
    for entry in entries(tables, Of::ResourceTypes) {
        let name = markdown::plain(&entry.name);
        let name = reader.checked(entry.place, &name, is_resource_type_name, "the name of a resource type");
        let mut arns = Vec::new();
        for arn in words(entry.cell("arn")) {
            let place = entry.place_of("arn", &arn);
            let expected = "an ARN template: six parts between colons are expected";
            arns.extend(reader.checked(place, &arn, is_arn_template, expected));
        }
        let condition_keys = entry.rows.iter().flat_map(|row| keys(reader, row)).collect();
        let Some(name) = name else { continue };
        if arns.is_empty() && words(entry.cell("arn")).is_empty() {
            reader.error(entry.place, format!("the resource type `{name}` has no ARN template"));
        }
        if !names.insert(name.clone()) {
            reader.error(entry.place, format!("the resource type `{name}` is in the page twice"));
        }
        types.push(ResourceType { name, arns, condition_keys });
    }
    types
}

fn condition_keys(reader: &mut Reader<'_>, tables: &[(Of, &Table)]) -> Vec<ConditionKey> {
    let mut listed: Vec<ConditionKey> = Vec::new();
    let mut names = BTreeSet::new();
    for entry in entries(tables, Of::ConditionKeys) {
        let name = markdown::plain(&entry.name);
        let name = reader.checked(entry.place, &name, is_condition_key, "a condition key");
        let text = markdown::plain(entry.cell("type"));
        let Some((value_type, multivalued)) = key_type(&text) else {
            reader.error(
                entry.place_of("type", &text),
                format!("`{text}` is not the type of a condition key: `String`, `ArrayOfString` or such is expected"),
            );
            continue;
        };
        let Some(name) = name else { continue };
        if !names.insert(name.clone()) {
            reader.error(entry.place, format!("the condition key `{name}` is in the page twice"));
        }
        listed.push(ConditionKey { name, types: vec![value_type], multivalued, ..ConditionKey::default() });
    }
    listed
}

/// The condition keys in a row.
fn keys(reader: &mut Reader<'_>, row: &Row) -> Vec<String> {
    let words = words(row.cell("condition keys"));
    let checked = words.into_iter().filter_map(|word| {
        reader.checked(row.place_of("condition keys", &word), &word, is_condition_key, "a condition key")
    });
    checked.collect()
}

/// The names in a cell whose names have no spaces.
fn words(cell: &str) -> Vec<String> {
    let mut words = Vec::new();
    for item in markdown::items(cell) {
        if item.linked {
            words.push(item.text);
        } else {
            let separators = |c: char| c.is_whitespace() || c == ',';
            words.extend(item.text.split(separators).filter(|word| !word.is_empty()).map(str::to_owned));
        }
    }
    words
}

/// What the rows of an action say of one resource type.
#[derive(Default)]
struct Pair {
    required: bool,
    /// The scenarios that require it.
    scenarios: BTreeSet<usize>,
    condition_keys: BTreeSet<String>,
}

fn action(
    reader: &mut Reader<'_>,
    entry: &Entry,
    type_names: &BTreeSet<&str>,
    has_dependent_actions: bool,
    permission_only_section: Option<bool>,
) -> Option<PublishedAction> {
    let title = markdown::plain(&entry.name);
    let marked = title.contains("[permission only]");
    let name = title.replace("[permission only]", "");
    let name = reader.checked(entry.place, name.trim(), is_action_name, "the name of an action");
    let levels = access_levels(reader, entry);

    let mut own_keys: BTreeSet<String> = BTreeSet::new();
    let mut pairs: BTreeMap<String, Pair> = BTreeMap::new();
    let mut dependent_actions: BTreeSet<String> = BTreeSet::new();
    // AWS lists some actions once more for each way to use them: after the resource types, a row `SCENARIO: ...` and
    // the types that are needed then.
    let mut scenarios = 0_usize;
    for row in &entry.rows {
        if [row.cell("description"), row.cell("resource types")].iter().any(|cell| is_scenario(cell)) {
            scenarios += 1;
        }
        let resources = resources(reader, row, type_names);
        let keys = keys(reader, row);
        for dependent in words(row.cell("dependent actions")) {
            let expected = "an action with its service prefix, such as `iam:PassRole`";
            let place = row.place_of("dependent actions", &dependent);
            dependent_actions.extend(reader.checked(place, &dependent, is_full_action_name, expected));
        }
        match resources.as_slice() {
            [(only, _)] => pairs.entry(only.clone()).or_default().condition_keys.extend(keys),
            // A row without a resource type, or with several: its keys are not one pair's.
            _ => own_keys.extend(keys),
        }
        for (resource, required) in resources {
            let pair = pairs.entry(resource).or_default();
            if scenarios == 0 {
                pair.required |= required;
            } else if required {
                pair.scenarios.insert(scenarios);
            }
        }
    }
    let keys_are_joined = !has_dependent_actions;
    let resources = pairs.into_iter().map(|(resource, mut pair)| {
        if keys_are_joined {
            pair.condition_keys.extend(own_keys.iter().cloned());
        }
        PublishedResource {
            name: resource,
            // Needed in every scenario is needed.
            required: Some(pair.required || (scenarios > 0 && pair.scenarios.len() == scenarios)),
            condition_keys: Some(pair.condition_keys.into_iter().collect()),
        }
    });
    let resources: Vec<PublishedResource> = resources.collect();
    Some(PublishedAction {
        name: name?,
        access_levels: Some(levels?),
        permission_only: if marked { Some(true) } else { permission_only_section },
        resources,
        condition_keys: own_keys.into_iter().collect(),
        keys_are_joined,
        dependent_actions: has_dependent_actions.then(|| dependent_actions.into_iter().collect()),
    })
}

fn access_levels(reader: &mut Reader<'_>, entry: &Entry) -> Option<Vec<AccessLevel>> {
    let mut levels: Option<Vec<AccessLevel>> = None;
    for row in &entry.rows {
        let text = markdown::items(row.cell("access level"));
        let text = text.into_iter().map(|item| item.text).collect::<Vec<_>>().join(",");
        let mut of_row = Vec::new();
        for word in text.split(',').map(str::trim).filter(|word| !word.is_empty()) {
            let Some(level) = access_level(word) else {
                reader.error(
                    row.place_of("access level", word),
                    format!(
                        "`{word}` is not an access level: `List`, `Read`, `Tagging`, `Permissions management` or `Write` is \
                         expected"
                    ),
                );
                return None;
            };
            if !of_row.contains(&level) {
                of_row.push(level);
            }
        }
        match &levels {
            _ if of_row.is_empty() => {}
            None => levels = Some(of_row),
            Some(first) if *first == of_row => {}
            Some(_) => reader.error(
                row.place_of("access level", &text),
                format!("`{}` has another access level here than above", markdown::plain(&entry.name)),
            ),
        }
    }
    if levels.is_none() {
        reader.error(entry.place, format!("`{}` has no access level", markdown::plain(&entry.name)));
    }
    levels
}

fn is_scenario(cell: &str) -> bool {
    markdown::items(cell).first().is_some_and(|item| item.text.starts_with("SCENARIO:"))
}

/// The resource types in a row, each with whether an asterisk marks it as required.
fn resources(reader: &mut Reader<'_>, row: &Row, type_names: &BTreeSet<&str>) -> Vec<(String, bool)> {
    let mut names: Vec<String> = Vec::new();
    for item in markdown::items(row.cell("resource types")) {
        if item.text.starts_with("SCENARIO:") {
            continue;
        }
        // Names may hold spaces, `function alias`: without a link around it only the table of resource types can tell.
        if item.linked || type_names.contains(item.text.trim_end_matches('*').trim_end()) {
            names.push(item.text);
            continue;
        }
        for word in item.text.split_whitespace() {
            match names.last_mut() {
                Some(last) if word == "*" => last.push('*'),
                _ => names.push(word.to_owned()),
            }
        }
    }
    let mut resources = Vec::new();
    for name in names {
        let resource = name.trim_end_matches('*').trim_end();
        let required = resource.len() < name.len();
        let place = row.place_of("resource types", resource);
        if let Some(resource) = reader.checked(place, resource, is_resource_type_name, "the name of a resource type") {
            resources.push((resource, required));
        }
    }
    resources
}

fn operations(reader: &mut Reader<'_>, tables: &[(Of, &Table)]) -> Vec<PublishedOperation> {
    let mut operations = Vec::new();
    for entry in entries(tables, Of::Operations) {
        let name = markdown::plain(&entry.name);
        let name = reader.checked(entry.place, &name, is_action_name, "the name of an API operation");
        let client = markdown::plain(entry.cell("sdk client"));
        let mut actions: Vec<AuthorizedAction> = Vec::new();
        // The action that a row speaks of; a further key of the same one is in a row without it.
        let mut current: Option<String> = None;
        for row in &entry.rows {
            let key = markdown::plain(row.cell("condition key"));
            let values = words(row.cell("possible value(s)"));
            for action in words(row.cell("iam action")) {
                let expected = "an action with its service prefix, such as `iam:PassRole`";
                let place = row.place_of("iam action", &action);
                let Some(action) = reader.checked(place, &action, is_full_action_name, expected) else { continue };
                if !actions.iter().any(|known| known.action == action) {
                    actions.push(AuthorizedAction { action: action.clone(), context: Vec::new() });
                }
                current = Some(action);
            }
            match actions.iter_mut().find(|action| Some(&action.action) == current.as_ref()) {
                _ if key.is_empty() && values.is_empty() => {}
                Some(action) if !key.is_empty() && !values.is_empty() => {
                    match action.context.iter_mut().find(|(known, _)| *known == key) {
                        Some((_, known)) => {
                            known.extend(values.into_iter().filter(|value| !known.contains(value)).collect::<Vec<_>>())
                        }
                        None => action.context.push((key, values)),
                    }
                }
                Some(_) => reader.error(
                    row.place_of("condition key", &key),
                    "a condition key and its possible values come together: one of the two cells is empty",
                ),
                None => reader.error(
                    row.place_of("condition key", &key),
                    format!("the condition key `{key}` belongs to no action: the cell `IAM action` is empty"),
                ),
            }
        }
        if actions.is_empty() {
            reader
                .error(entry.place, format!("the API operation `{}` has no IAM action", markdown::plain(&entry.name)));
        }
        let Some(name) = name else { continue };
        operations.push(PublishedOperation {
            client: Some(client).filter(|client| !client.is_empty()),
            name,
            actions: Some(actions),
        });
    }
    operations
}
