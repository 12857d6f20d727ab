//! Reads a page of AWS's Service Authorization Reference in Markdown.
//!
//! Two layouts are known. The older one has a column of dependent actions, and prints the keys of a pair of action and
//! resource type in the pair's row and those of the action in a row of their own. The newer one has a table of API
//! operations instead, a section of permission-only actions, and prints in each row every key that goes with the pair.

use std::collections::{BTreeMap, BTreeSet};

use codegen::spec::{AccessLevel, AuthorizedAction, ConditionKey, ResourceType};

use super::file::{ImportError, PublishedFile};
use super::markdown::{self, Entry, Row, Table};
use super::published::{
    Published, PublishedAction, PublishedOperation, PublishedResource, access_level, is_action_name, is_arn_template,
    is_condition_key, is_full_action_name, is_resource_type_name, is_service_prefix, key_type,
};

/// Whether a text looks like a page of the reference.
pub(super) fn is_page(text: &str) -> bool {
    text.lines().any(|line| service(line).is_some())
}

/// Reads a page.
pub(super) fn read(file: &PublishedFile) -> Result<Published, Vec<ImportError>> {
    let mut reader = Reader { file, errors: Vec::new() };
    let tables = markdown::tables(&file.text).unwrap_or_else(|faults| {
        for (line, message) in faults {
            reader.error(line, message);
        }
        Vec::new()
    });
    let published = published(&mut reader, &tables);
    if reader.errors.is_empty() {
        Ok(published)
    } else {
        reader.errors.sort_by_key(|error| error.line);
        Err(reader.errors)
    }
}

/// The page that is read, and what was wrong with it so far.
struct Reader<'a> {
    file: &'a PublishedFile,
    errors: Vec<ImportError>,
}

impl Reader<'_> {
    fn error(&mut self, line: usize, message: impl Into<String>) {
        self.errors.push(self.file.error(line, message));
    }

    /// The name if it passes the check; otherwise an error that says what was expected.
    fn checked(&mut self, line: usize, name: &str, check: fn(&str) -> bool, expected: &str) -> Option<String> {
        if check(name) {
            return Some(name.to_owned());
        }
        self.error(line, format!("`{name}` is not {expected}"));
        None
    }
}

fn published(reader: &mut Reader<'_>, tables: &[Table]) -> Published {
    let mut lines = (1..).zip(reader.file.text.lines());
    let (line, (name, prefix)) = lines.find_map(|(line, text)| Some((line, service(text)?))).unwrap_or_default();
    let prefix = reader.checked(line, &prefix, is_service_prefix, "a service prefix").unwrap_or_default();

    let resource_types = resource_types(reader, tables);
    let type_names: BTreeSet<&str> = resource_types.iter().map(|known| known.name.as_str()).collect();
    let has_dependent_actions = tables.iter().any(|table| is_actions(table) && table.has("dependent actions"));
    let mut actions: Vec<PublishedAction> = Vec::new();
    let mut names = BTreeSet::new();
    for table in tables.iter().filter(|table| is_actions(table)) {
        for entry in &table.entries {
            let Some(action) = action(reader, entry, &type_names, has_dependent_actions, is_permission_only(table))
            else {
                continue;
            };
            if !names.insert(action.name.clone()) {
                reader.error(entry.line, format!("the action `{}` is in the page twice", action.name));
            }
            actions.push(action);
        }
    }
    if actions.is_empty() && reader.errors.is_empty() {
        let elided =
            (1..).zip(reader.file.text.lines()).find(|(_, line)| line.contains("See the AWS documentation website"));
        match elided {
            Some((line, _)) => reader.error(
                line,
                "this copy of the page leaves the actions table out and refers to the website: take another copy",
            ),
            None => reader.error(
                line,
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
        notes: Vec::new(),
    }
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

fn is_actions(table: &Table) -> bool {
    table.has("access level") && table.has("resource types")
}

fn is_permission_only(table: &Table) -> bool {
    table.heading.to_lowercase().starts_with("permission-only")
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

fn resource_types(reader: &mut Reader<'_>, tables: &[Table]) -> Vec<ResourceType> {
    let mut types: Vec<ResourceType> = Vec::new();
    let mut names = BTreeSet::new();
    for entry in tables.iter().filter(|table| table.has("arn")).flat_map(|table| &table.entries) {
        let name = markdown::plain(&entry.name);
        let name = reader.checked(entry.line, &name, is_resource_type_name, "the name of a resource type");
        let arn = markdown::plain(entry.cell("arn"));
        let arn =
            reader.checked(entry.line, &arn, is_arn_template, "an ARN template: six parts between colons are expected");
        let condition_keys = entry.rows.iter().flat_map(|row| keys(reader, row)).collect();
        let (Some(name), Some(arn)) = (name, arn) else { continue };
        if !names.insert(name.clone()) {
            reader.error(entry.line, format!("the resource type `{name}` is in the page twice"));
        }
        types.push(ResourceType { name, arns: vec![arn], condition_keys });
    }
    types
}

fn condition_keys(reader: &mut Reader<'_>, tables: &[Table]) -> Vec<ConditionKey> {
    let mut listed: Vec<ConditionKey> = Vec::new();
    let mut names = BTreeSet::new();
    let tables = tables.iter().filter(|table| table.has("type") && !table.has("access level"));
    for entry in tables.flat_map(|table| &table.entries) {
        let name = markdown::plain(&entry.name);
        let name = reader.checked(entry.line, &name, is_condition_key, "a condition key");
        let text = markdown::plain(entry.cell("type"));
        let Some((value_type, multivalued)) = key_type(&text) else {
            reader.error(
                entry.line,
                format!("`{text}` is not the type of a condition key: `String`, `ArrayOfString` or such is expected"),
            );
            continue;
        };
        let Some(name) = name else { continue };
        if !names.insert(name.clone()) {
            reader.error(entry.line, format!("the condition key `{name}` is in the page twice"));
        }
        listed.push(ConditionKey { name, types: vec![value_type], multivalued, ..ConditionKey::default() });
    }
    listed
}

/// The condition keys in a row.
fn keys(reader: &mut Reader<'_>, row: &Row) -> Vec<String> {
    let words = words(row.cell("condition keys"));
    words.into_iter().filter_map(|word| reader.checked(row.line, &word, is_condition_key, "a condition key")).collect()
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
    permission_only_section: bool,
) -> Option<PublishedAction> {
    let title = markdown::plain(&entry.name);
    let marked = title.contains("[permission only]");
    let name = title.replace("[permission only]", "");
    let name = reader.checked(entry.line, name.trim(), is_action_name, "the name of an action");
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
            dependent_actions.extend(reader.checked(row.line, &dependent, is_full_action_name, expected));
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
        permission_only: Some(marked || permission_only_section),
        resources,
        condition_keys: own_keys.into_iter().collect(),
        keys_are_joined,
        dependent_actions: has_dependent_actions.then(|| dependent_actions.into_iter().collect()),
    })
}

fn access_levels(reader: &mut Reader<'_>, entry: &Entry) -> Option<Vec<AccessLevel>> {
    let text = markdown::items(entry.cell("access level"));
    let text = text.into_iter().map(|item| item.text).collect::<Vec<_>>().join(",");
    let mut levels = Vec::new();
    for word in text.split(',').map(str::trim).filter(|word| !word.is_empty()) {
        let Some(level) = access_level(word) else {
            reader.error(
                entry.line,
                format!(
                    "`{word}` is not an access level: `List`, `Read`, `Tagging`, `Permissions management` or `Write` is \
                     expected"
                ),
            );
            return None;
        };
        if !levels.contains(&level) {
            levels.push(level);
        }
    }
    if levels.is_empty() {
        reader.error(entry.line, format!("`{}` has no access level", markdown::plain(&entry.name)));
        return None;
    }
    Some(levels)
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
        if let Some(resource) = reader.checked(row.line, resource, is_resource_type_name, "the name of a resource type")
        {
            resources.push((resource, required));
        }
    }
    resources
}

fn operations(reader: &mut Reader<'_>, tables: &[Table]) -> Vec<PublishedOperation> {
    let mut operations = Vec::new();
    for entry in tables.iter().filter(|table| table.has("iam action")).flat_map(|table| &table.entries) {
        let name = markdown::plain(&entry.name);
        let name = reader.checked(entry.line, &name, is_action_name, "the name of an API operation");
        let client = markdown::plain(entry.cell("sdk client"));
        let mut actions: Vec<AuthorizedAction> = Vec::new();
        let mut names = BTreeSet::new();
        for row in &entry.rows {
            let key = markdown::plain(row.cell("condition key"));
            let values = words(row.cell("possible value(s)"));
            for action in words(row.cell("iam action")) {
                let expected = "an action with its service prefix, such as `iam:PassRole`";
                if let Some(action) = reader.checked(row.line, &action, is_full_action_name, expected)
                    && names.insert(action.clone())
                {
                    actions.push(AuthorizedAction { action, context: Vec::new() });
                }
            }
            // A further key of the same action is in a row without the action.
            if let Some(action) = actions.last_mut()
                && !key.is_empty()
            {
                action.context.push((key, values));
            }
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
