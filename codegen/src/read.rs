//! Reads the spec: files to plain types, or every mistake of every file in one run.

use crate::check::{self, Known};
use crate::error::{Errors, Place, SpecError, closest, is_invisible};
use crate::json::{self, Json};
use crate::spec::{
    Action, ActionResource, ArnParameter, AuthorizedAction, Caller, Client, ConditionKey, Gap, GlobalConditionKeys,
    ListedService, Operation, Provenance, ResourceType, Service, ServiceList, Spec, Support, Supports, file_name,
};
use crate::terse;
use crate::words::{ACCESS_LEVELS, CALLERS, KEY_TYPES, SUPPORT, Words};
use crate::write;
use std::collections::HashMap;

pub use crate::spec::SpecFile;

/// The name of the file of the global condition keys.
pub const GLOBAL_CONDITION_KEYS: &str = "global-condition-keys.json";

/// The name of the file of the services of AWS.
pub const SERVICE_LIST: &str = "services.json";

/// What a file holds.
enum Content {
    /// A service that has a typed module.
    Service(Service),
    /// A service in the terse form.
    Terse(Service),
    Global(GlobalConditionKeys),
    List(ServiceList),
    /// A file that cannot be read, or that does not belong to the spec.
    Nothing,
}

/// Reads the whole spec, its files in any order: one file a service, the file of the global condition keys, and the list of
/// the services of AWS.
///
/// # Errors
///
/// Every mistake of every file, in the order of the files, cross references between the files included.
pub fn read(files: &[SpecFile]) -> Result<Spec, Vec<SpecError>> {
    let mut contents = Vec::with_capacity(files.len());
    let mut mistakes = Vec::with_capacity(files.len());
    let mut paths: HashMap<&str, &str> = HashMap::new();
    for file in files {
        let mut errors = Errors::new(&file.path);
        let content = match paths.insert(file_name(&file.path), &file.path) {
            Some(first) => {
                errors.push(&Place::ROOT, format!("a file of this name was read already: `{first}`"));
                Content::Nothing
            }
            None => read_content(file, &mut errors),
        };
        contents.push(content);
        mistakes.push(errors);
    }

    // What services say of those in the terse form is taken as it is: AWS's pages name what others of them lack.
    let described = services(&contents);
    let known = Known::new(&described, global(&contents));
    let list = list(&contents);
    for (content, errors) in contents.iter().zip(&mut mistakes) {
        match content {
            Content::Service(service) | Content::Terse(service) => {
                if matches!(content, Content::Service(_)) {
                    check::service(service, &known, errors);
                } else {
                    check::service(service, &Known::new(&[service], global(&contents)), errors);
                    if described.iter().any(|other| other.prefix == service.prefix) {
                        let message = format!("`{}` has a file in JSON already", service.prefix);
                        errors.push(&Place::ROOT, message);
                    }
                }
                if let Some(list) = list {
                    check::listed(service, list, errors);
                }
            }
            Content::Global(keys) => check::global(keys, errors),
            Content::List(list) => check::list(list, errors),
            Content::Nothing => {}
        }
    }
    let mut errors: Vec<SpecError> = mistakes.into_iter().flat_map(Errors::into_list).collect();
    for (name, needed) in [
        (GLOBAL_CONDITION_KEYS, "the spec needs the global condition keys in addition to the services"),
        (SERVICE_LIST, "the spec needs the list of all services in addition to the services that it describes"),
    ] {
        if !paths.contains_key(name) {
            errors.push(SpecError {
                file: name.to_owned(),
                path: String::new(),
                message: "this file is missing".to_owned(),
                help: Some(needed.to_owned()),
            });
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }

    let mut spec = Spec::default();
    for content in contents {
        match content {
            Content::Service(service) => spec.services.push(service),
            Content::Terse(service) => spec.others.push(service),
            Content::Global(keys) => spec.global = keys,
            Content::List(list) => spec.list = list,
            Content::Nothing => {}
        }
    }
    spec.services.sort_by(|a, b| a.prefix.cmp(&b.prefix));
    spec.others.sort_by(|a, b| a.prefix.cmp(&b.prefix));
    Ok(spec)
}

/// Reads the file of one service; what it says of other services is taken as it is.
///
/// # Errors
///
/// Every mistake of the file.
pub fn read_service(file: &SpecFile) -> Result<Service, Vec<SpecError>> {
    let mut errors = Errors::new(&file.path);
    let service = read_service_text(file, &mut errors).unwrap_or_default();
    check::service(&service, &Known::new(&[&service], None), &mut errors);
    errors.into_result(service)
}

/// Reads the file of the global condition keys.
///
/// # Errors
///
/// Every mistake of the file.
pub fn read_global(file: &SpecFile) -> Result<GlobalConditionKeys, Vec<SpecError>> {
    let mut errors = Errors::new(&file.path);
    let keys = read_global_text(file, &mut errors).unwrap_or_default();
    check::global(&keys, &mut errors);
    errors.into_result(keys)
}

/// Reads the file of the services of AWS.
///
/// # Errors
///
/// Every mistake of the file.
pub fn read_list(file: &SpecFile) -> Result<ServiceList, Vec<SpecError>> {
    let mut errors = Errors::new(&file.path);
    let list = read_list_text(file, &mut errors).unwrap_or_default();
    check::list(&list, &mut errors);
    errors.into_result(list)
}

fn services(contents: &[Content]) -> Vec<&Service> {
    contents
        .iter()
        .filter_map(|content| match content {
            Content::Service(service) => Some(service),
            _ => None,
        })
        .collect()
}

fn global(contents: &[Content]) -> Option<&GlobalConditionKeys> {
    contents.iter().find_map(|content| match content {
        Content::Global(keys) => Some(keys),
        _ => None,
    })
}

fn list(contents: &[Content]) -> Option<&ServiceList> {
    contents.iter().find_map(|content| match content {
        Content::List(list) => Some(list),
        _ => None,
    })
}

/// Reads a file by its name.
fn read_content(file: &SpecFile, errors: &mut Errors<'_>) -> Content {
    let name = file_name(&file.path);
    if name == GLOBAL_CONDITION_KEYS {
        return read_global_text(file, errors).map_or(Content::Nothing, Content::Global);
    }
    if name == SERVICE_LIST {
        return read_list_text(file, errors).map_or(Content::Nothing, Content::List);
    }
    if name.strip_suffix(".json").is_some_and(check::is_prefix) {
        return read_service_text(file, errors).map_or(Content::Nothing, Content::Service);
    }
    if name.strip_suffix(terse::EXTENSION).is_some_and(check::is_prefix) {
        return Content::Terse(terse::read_text(file, errors));
    }
    errors.push_with_help(
        &Place::ROOT,
        format!("`{name}` is not a file of the spec"),
        Some(format!(
            "a service's file is named `<service prefix>.json` or `<service prefix>.txt`, the other two \
             `{GLOBAL_CONDITION_KEYS}` and `{SERVICE_LIST}`"
        )),
    );
    Content::Nothing
}

fn parse(file: &SpecFile, errors: &mut Errors<'_>) -> Option<Json> {
    json::parse(&file.text).map_err(|error| errors.push(&Place::ROOT, format!("not JSON: {error}"))).ok()
}

fn read_global_text(file: &SpecFile, errors: &mut Errors<'_>) -> Option<GlobalConditionKeys> {
    let json = parse(file, errors)?;
    let fields = object(&json, Place::ROOT, &["provenance", "condition_keys"], errors);
    Some(GlobalConditionKeys {
        provenance: provenances(&fields, errors),
        condition_keys: fields.list("condition_keys", "name", errors, condition_key),
    })
}

fn read_service_text(file: &SpecFile, errors: &mut Errors<'_>) -> Option<Service> {
    let json = parse(file, errors)?;
    let known = [
        "prefix",
        "name",
        "page",
        "provenance",
        "supports",
        "condition_keys",
        "resource_types",
        "actions",
        "clients",
        "operations",
        "gaps",
    ];
    let fields = object(&json, Place::ROOT, &known, errors);
    let service = Service {
        prefix: fields.text("prefix", errors),
        name: fields.text("name", errors),
        page: fields.text("page", errors),
        provenance: provenances(&fields, errors),
        supports: supports(&fields, errors),
        condition_keys: fields.list("condition_keys", "name", errors, condition_key),
        resource_types: fields.list("resource_types", "name", errors, resource_type),
        actions: fields.list("actions", "name", errors, action),
        clients: fields.list("clients", "name", errors, client),
        operations: fields.list("operations", "name", errors, operation),
        gaps: fields.list("gaps", "action", errors, gap),
    };
    let stem = file_name(&file.path).strip_suffix(".json");
    if check::is_prefix(&service.prefix) && stem != Some(&service.prefix) {
        let place = Place::ROOT;
        errors.push(
            &place.field("prefix"),
            format!("the prefix `{}` does not fit the file's name `{}`", service.prefix, file_name(&file.path)),
        );
    }
    Some(service)
}

fn read_list_text(file: &SpecFile, errors: &mut Errors<'_>) -> Option<ServiceList> {
    let json = parse(file, errors)?;
    let fields = object(&json, Place::ROOT, &["provenance", "services"], errors);
    Some(ServiceList {
        provenance: provenances(&fields, errors),
        services: fields.list("services", "prefix", errors, listed_service),
    })
}

fn listed_service(json: &Json, place: Place<'_>, errors: &mut Errors<'_>) -> ListedService {
    let fields = object(json, place, &["prefix", "name", "resource_control_policies"], errors);
    ListedService {
        prefix: fields.text("prefix", errors),
        name: fields.text("name", errors),
        resource_control_policies: fields.flag("resource_control_policies", errors).unwrap_or_default(),
    }
}

/// The sources: at least one, for the newest of them is the day of the file.
fn provenances(fields: &Fields<'_, '_>, errors: &mut Errors<'_>) -> Vec<Provenance> {
    let list = fields.list("provenance", "", errors, provenance);
    if list.is_empty() {
        errors.push_with_help(
            &fields.place.field("provenance"),
            "the file names no source".to_owned(),
            Some("say where its facts come from: `{\"source\": NAME, \"date\": DAY, \"facts\": WHICH}`".to_owned()),
        );
    }
    list
}

fn provenance(json: &Json, place: Place<'_>, errors: &mut Errors<'_>) -> Provenance {
    let fields = object(json, place, &["source", "date", "facts"], errors);
    Provenance {
        source: fields.text("source", errors),
        date: fields.text("date", errors),
        facts: fields.text("facts", errors),
    }
}

/// Which features a service supports; what is left out, no source says.
fn supports(service: &Fields<'_, '_>, errors: &mut Errors<'_>) -> Supports {
    let Field::Present(json) = service.get("supports") else { return Supports::default() };
    let known = [
        "resource_based_policies",
        "resource_control_policies",
        "tags",
        "temporary_credentials",
        "service_roles",
        "service_linked_roles",
    ];
    let fields = object(json, service.place.field("supports"), &known, errors);
    let mut support = |name| match fields.get(name) {
        Field::Present(json) => word(json, fields.place.field(name), &SUPPORT, errors).unwrap_or_default(),
        Field::Absent | Field::Unreadable => Support::Unknown,
    };
    Supports {
        resource_based_policies: support("resource_based_policies"),
        resource_control_policies: support("resource_control_policies"),
        tags: support("tags"),
        temporary_credentials: support("temporary_credentials"),
        service_roles: support("service_roles"),
        service_linked_roles: support("service_linked_roles"),
    }
}

fn condition_key(json: &Json, place: Place<'_>, errors: &mut Errors<'_>) -> ConditionKey {
    let known = ["name", "types", "multivalued", "category", "sensitive", "deprecated", "always"];
    let fields = object(json, place, &known, errors);
    ConditionKey {
        name: fields.text("name", errors),
        types: fields.words("types", &KEY_TYPES, errors),
        multivalued: fields.flag("multivalued", errors).unwrap_or_default(),
        category: fields.optional_text("category", errors),
        sensitive: fields.flag("sensitive", errors).unwrap_or_default(),
        deprecated: fields.flag("deprecated", errors).unwrap_or_default(),
        always: callers(&fields, errors),
    }
}

/// The callers whose requests always hold a key: a list, or one word for all of them.
fn callers(key: &Fields<'_, '_>, errors: &mut Errors<'_>) -> Vec<Caller> {
    match key.get("always") {
        Field::Present(Json::String(text)) if text == write::ALL_CALLERS => Caller::ALL.to_vec(),
        Field::Present(Json::List(_)) => key.words("always", &CALLERS, errors),
        Field::Present(Json::String(text)) => {
            errors.push_unknown(
                &key.place.field("always"),
                "set of callers",
                text,
                std::iter::once(write::ALL_CALLERS),
            );
            Vec::new()
        }
        Field::Present(json) => {
            let expected = format!("a list of callers or `{}`", write::ALL_CALLERS);
            wrong_kind(json, &key.place.field("always"), &expected, errors);
            Vec::new()
        }
        Field::Absent | Field::Unreadable => Vec::new(),
    }
}

fn resource_type(json: &Json, place: Place<'_>, errors: &mut Errors<'_>) -> ResourceType {
    let fields = object(json, place, &["name", "arn", "arns", "condition_keys"], errors);
    ResourceType {
        name: fields.text("name", errors),
        arns: arns(&fields, errors),
        condition_keys: fields.list("condition_keys", "", errors, text),
    }
}

/// The ARN templates: one in `arn`, or several in `arns`.
fn arns(resource_type: &Fields<'_, '_>, errors: &mut Errors<'_>) -> Vec<String> {
    if !resource_type.has("arns") {
        return vec![resource_type.text("arn", errors)];
    }
    let place = resource_type.place.field("arns");
    if resource_type.has("arn") {
        errors.push(&place, "one template is in `arn`, and several are in `arns`: give one of the fields".to_owned());
    }
    resource_type.list("arns", "", errors, text)
}

fn action(json: &Json, place: Place<'_>, errors: &mut Errors<'_>) -> Action {
    let known =
        ["name", "access_levels", "permission_only", "first_seen", "resources", "condition_keys", "dependent_actions"];
    let fields = object(json, place, &known, errors);
    Action {
        name: fields.text("name", errors),
        access_levels: if fields.is_null("access_levels") {
            Vec::new()
        } else {
            fields.words("access_levels", &ACCESS_LEVELS, errors)
        },
        permission_only: fields.flag("permission_only", errors),
        first_seen: fields.optional_text("first_seen", errors),
        resources: fields.list("resources", "", errors, action_resource),
        condition_keys: fields.list("condition_keys", "", errors, text),
        dependent_actions: (!fields.is_null("dependent_actions"))
            .then(|| fields.list("dependent_actions", "", errors, authorized_action)),
    }
}

fn action_resource(json: &Json, place: Place<'_>, errors: &mut Errors<'_>) -> ActionResource {
    let fields = object(json, place, &["type", "required", "condition_keys"], errors);
    ActionResource {
        name: fields.text("type", errors),
        required: (!fields.is_null("required")).then(|| fields.flag("required", errors).unwrap_or_default()),
        condition_keys: fields.list("condition_keys", "", errors, text),
    }
}

fn authorized_action(json: &Json, place: Place<'_>, errors: &mut Errors<'_>) -> AuthorizedAction {
    let fields = object(json, place, &["action", "context"], errors);
    let action = fields.text("action", errors);
    let mut context = Vec::new();
    if let Field::Present(json) = fields.get("context") {
        let place = place.field("context");
        if let Json::Object(keys) = json {
            for (key, values) in keys {
                let place = place.field(key);
                context.push((key.clone(), items(values, place, "", errors, text).unwrap_or_default()));
            }
        } else {
            wrong_kind(json, &place, "an object", errors);
        }
    }
    AuthorizedAction { action, context }
}

fn client(json: &Json, place: Place<'_>, errors: &mut Errors<'_>) -> Client {
    let fields = object(json, place, &["name", "api_version"], errors);
    Client { name: fields.text("name", errors), api_version: fields.text("api_version", errors) }
}

fn operation(json: &Json, place: Place<'_>, errors: &mut Errors<'_>) -> Operation {
    let known = ["client", "name", "source", "actions", "parameters", "arn_parameters"];
    let fields = object(json, place, &known, errors);
    Operation {
        client: fields.text("client", errors),
        name: fields.text("name", errors),
        source: fields.text("source", errors),
        actions: fields.list("actions", "", errors, authorized_action),
        parameters: fields.has("parameters").then(|| fields.list("parameters", "", errors, text)),
        arn_parameters: fields.list("arn_parameters", "", errors, arn_parameter),
    }
}

fn arn_parameter(json: &Json, place: Place<'_>, errors: &mut Errors<'_>) -> ArnParameter {
    let known = ["parameter", "required", "resource_type"];
    let fields = object(json, place, &known, errors);
    ArnParameter {
        parameter: fields.text("parameter", errors),
        required: fields.flag("required", errors).unwrap_or_default(),
        resource_type: fields.optional_text("resource_type", errors),
    }
}

fn gap(json: &Json, place: Place<'_>, errors: &mut Errors<'_>) -> Gap {
    let known = ["action", "resource_type", "note"];
    let fields = object(json, place, &known, errors);
    Gap {
        action: fields.text("action", errors),
        resource_type: fields.text("resource_type", errors),
        note: fields.text("note", errors),
    }
}

/// The fields of an object.
struct Fields<'j, 'p> {
    place: Place<'p>,
    present: Vec<(&'static str, &'j Json)>,
    /// Fields that are not reported as missing: the object is not one, or the name is misspelt and already reported.
    unreadable: Vec<&'static str>,
}

enum Field<'j> {
    Present(&'j Json),
    Absent,
    Unreadable,
}

/// Takes an object apart, and complains about a field that is unknown or given twice.
fn object<'j, 'p>(json: &'j Json, place: Place<'p>, known: &[&'static str], errors: &mut Errors<'_>) -> Fields<'j, 'p> {
    let mut fields = Fields { place, present: Vec::new(), unreadable: Vec::new() };
    let Json::Object(list) = json else {
        wrong_kind(json, &place, "an object", errors);
        fields.unreadable = known.to_vec();
        return fields;
    };
    let mut unknown = Vec::new();
    for (name, value) in list {
        match known.iter().find(|known| *known == name) {
            None => unknown.push(name),
            Some(known) if fields.present.iter().any(|(present, _)| present == known) => {
                errors.push(&place, format!("duplicate field `{name}`"));
            }
            Some(known) => fields.present.push((known, value)),
        }
    }
    for name in unknown {
        let absent = known.iter().copied().filter(|known| !fields.present.iter().any(|(present, _)| present == known));
        let meant = closest(name, absent);
        let known_or_meant = known.iter().copied().filter(|known| meant.is_none_or(|meant| meant == *known));
        errors.push_unknown(&place, "field", name, known_or_meant);
        fields.unreadable.extend(known.iter().find(|known| Some(**known) == meant));
    }
    fields
}

impl<'j> Fields<'j, '_> {
    fn get(&self, name: &str) -> Field<'j> {
        if let Some((_, json)) = self.present.iter().find(|(present, _)| *present == name) {
            Field::Present(json)
        } else if self.unreadable.contains(&name) {
            Field::Unreadable
        } else {
            Field::Absent
        }
    }

    fn missing(&self, name: &str, errors: &mut Errors<'_>) {
        errors.push(&self.place, format!("missing field `{name}`"));
    }

    fn required(&self, name: &str, errors: &mut Errors<'_>) -> Option<&'j Json> {
        match self.get(name) {
            Field::Present(json) => Some(json),
            Field::Absent => {
                self.missing(name, errors);
                None
            }
            Field::Unreadable => None,
        }
    }

    /// A text that must be given; empty if it cannot be read.
    fn text(&self, name: &str, errors: &mut Errors<'_>) -> String {
        self.required(name, errors).map(|json| text(json, self.place.field(name), errors)).unwrap_or_default()
    }

    fn optional_text(&self, name: &str, errors: &mut Errors<'_>) -> Option<String> {
        match self.get(name) {
            Field::Present(json) => Some(text(json, self.place.field(name), errors)),
            Field::Absent | Field::Unreadable => None,
        }
    }

    fn has(&self, name: &str) -> bool {
        !matches!(self.get(name), Field::Absent)
    }

    /// Whether the field says that no source tells the fact.
    fn is_null(&self, name: &str) -> bool {
        matches!(self.get(name), Field::Present(Json::Null))
    }

    fn flag(&self, name: &str, errors: &mut Errors<'_>) -> Option<bool> {
        match self.get(name) {
            Field::Present(Json::Bool(value)) => Some(*value),
            Field::Present(json) => {
                wrong_kind(json, &self.place.field(name), "true or false", errors);
                None
            }
            Field::Absent | Field::Unreadable => None,
        }
    }

    /// A list, empty if it is absent. A list that cannot be read counts as one nameless item: what refers to it is then
    /// not called unknown as well.
    fn list<T: Default>(
        &self,
        name: &str,
        label: &str,
        errors: &mut Errors<'_>,
        item: impl Fn(&Json, Place<'_>, &mut Errors<'_>) -> T,
    ) -> Vec<T> {
        match self.get(name) {
            Field::Present(json) => {
                items(json, self.place.field(name), label, errors, item).unwrap_or_else(|| vec![T::default()])
            }
            Field::Absent => Vec::new(),
            Field::Unreadable => vec![T::default()],
        }
    }

    /// A list of words that must be given and hold at least one.
    fn words<T: Copy>(&self, name: &str, words: &Words<T>, errors: &mut Errors<'_>) -> Vec<T> {
        let Some(json) = self.required(name, errors) else {
            return Vec::new();
        };
        let place = self.place.field(name);
        let read = |json: &Json, place: Place<'_>, errors: &mut Errors<'_>| word(json, place, words, errors);
        let Some(found) = items(json, place, "", errors, read) else {
            return Vec::new();
        };
        if found.is_empty() {
            errors.push(&place, "the list is empty".to_owned());
        }
        found.into_iter().flatten().collect()
    }
}

/// The items of a list, or nothing if it is not a list. With a label, an item is identified by its field of that name.
fn items<T>(
    json: &Json,
    place: Place<'_>,
    label: &str,
    errors: &mut Errors<'_>,
    item: impl Fn(&Json, Place<'_>, &mut Errors<'_>) -> T,
) -> Option<Vec<T>> {
    let Json::List(list) = json else {
        wrong_kind(json, &place, "a list", errors);
        return None;
    };
    let read = |(index, json): (usize, &Json)| {
        let name = match json {
            Json::Object(fields) => fields.iter().find_map(|(field, value)| match value {
                Json::String(name) if field == label => Some(name.as_str()),
                _ => None,
            }),
            _ => None,
        };
        item(json, place.named(index, name.unwrap_or_default()), errors)
    };
    Some(list.iter().enumerate().map(read).collect())
}

/// A text of one line, or an empty one if it cannot be read.
fn text(json: &Json, place: Place<'_>, errors: &mut Errors<'_>) -> String {
    match json {
        Json::String(text) if text.is_empty() => {
            errors.push(&place, "the text is empty".to_owned());
        }
        // What the spec says ends up in comments and messages.
        Json::String(text) if text.contains(is_invisible) => {
            errors.push(&place, "the text holds a line break or another character that cannot be seen".to_owned());
        }
        Json::String(text) => return text.clone(),
        other => wrong_kind(other, &place, "a string", errors),
    }
    String::new()
}

/// One of a few values, by its spelling.
fn word<T: Copy>(json: &Json, place: Place<'_>, words: &Words<T>, errors: &mut Errors<'_>) -> Option<T> {
    let given = text(json, place, errors);
    if given.is_empty() {
        return None;
    }
    let found = words.values.iter().copied().find(|value| (words.spell)(*value) == given);
    if found.is_none() {
        let known = words.values.iter().map(|value| (words.spell)(*value));
        errors.push_unknown(&place, words.what, &given, known);
    }
    found
}

fn wrong_kind(json: &Json, place: &Place<'_>, expected: &str, errors: &mut Errors<'_>) {
    errors.push(place, format!("expected {expected}, found {}", json.kind()));
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::path::Path;

    /// The text of a file under `spec/`.
    pub(crate) fn spec_text(name: &str) -> String {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec").join(name);
        std::fs::read_to_string(path).unwrap()
    }

    /// The JSON files under `spec/`.
    pub(crate) fn spec_files() -> Vec<SpecFile> {
        let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
        let mut files: Vec<SpecFile> = std::fs::read_dir(directory)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.ends_with(".json"))
            .map(|name| SpecFile { path: format!("spec/{name}"), text: spec_text(&name) })
            .collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        files
    }

    pub(crate) fn real_spec() -> Spec {
        read(&spec_files()).unwrap()
    }

    fn service<'a>(spec: &'a Spec, prefix: &str) -> &'a Service {
        spec.services.iter().find(|service| service.prefix == prefix).unwrap()
    }

    #[test]
    fn catalogs_have_as_many_entries_as_on_aws_pages() {
        let spec = real_spec();
        let expected = [
            ("cloudwatch", 157, 19, 10, 59),
            ("iam", 190, 15, 22, 180),
            ("kms", 58, 2, 99, 56),
            ("logs", 133, 9, 7, 118),
            ("personalize", 83, 18, 3, 79),
            ("s3", 180, 13, 64, 213),
            ("sts", 16, 5, 131, 11),
        ];
        for (prefix, actions, types, keys, operations) in expected {
            let s = service(&spec, prefix);
            let found = (s.actions.len(), s.resource_types.len(), s.condition_keys.len(), s.operations.len());
            assert_eq!(found, (actions, types, keys, operations), "{prefix}");
        }
    }

    #[test]
    fn personalize_has_three_clients() {
        let spec = real_spec();
        let personalize = service(&spec, "personalize");
        let found: Vec<(&str, &str, usize)> = personalize
            .clients
            .iter()
            .map(|client| {
                let operations = personalize.operations.iter().filter(|o| o.client == client.name);
                (client.name.as_str(), client.api_version.as_str(), operations.count())
            })
            .collect();
        assert_eq!(
            found,
            [
                ("personalize", "2018-05-22", 71),
                ("personalize-events", "2018-03-22", 5),
                ("personalize-runtime", "2018-05-22", 3),
            ]
        );
    }

    #[test]
    fn actions_of_personalize_were_first_seen_on_twelve_days() {
        let spec = real_spec();
        let mut days: HashMap<&str, usize> = HashMap::new();
        for action in &service(&spec, "personalize").actions {
            *days.entry(action.first_seen.as_deref().unwrap()).or_default() += 1;
        }
        let mut days: Vec<(&str, usize)> = days.into_iter().collect();
        days.sort_unstable();
        assert_eq!(
            days,
            [
                ("2020-09-18", 46),
                ("2020-11-01", 2),
                ("2021-09-24", 4),
                ("2022-01-01", 8),
                ("2022-05-01", 2),
                ("2022-10-01", 3),
                ("2023-02-01", 6),
                ("2023-08-01", 1),
                ("2023-09-02", 4),
                ("2024-01-02", 3),
                ("2024-06-06", 3),
                ("2024-10-01", 1),
            ]
        );
    }

    #[test]
    fn one_global_key_is_deprecated_and_62_are_not() {
        let keys = real_spec().global.condition_keys;
        let deprecated: Vec<&str> = keys.iter().filter(|key| key.deprecated).map(|key| key.name.as_str()).collect();
        assert_eq!((keys.len(), deprecated), (63, vec!["aws:SourceOwner"]));
        assert_eq!(keys.iter().filter(|key| key.multivalued).count(), 7);
        assert_eq!(keys.iter().filter(|key| key.sensitive).count(), 10);
        let two_types: Vec<&str> = keys.iter().filter(|key| key.types.len() > 1).map(|key| key.name.as_str()).collect();
        assert_eq!(two_types, ["aws:FederatedProvider", "aws:EpochTime"]);
    }

    #[test]
    fn global_keys_that_requests_always_hold() {
        let keys = real_spec().global.condition_keys;
        let found: Vec<(&str, String)> = keys
            .iter()
            .filter(|key| !key.always.is_empty())
            .map(|key| (key.name.as_str(), key.always.iter().map(|c| write::caller(*c)).collect::<Vec<_>>().join(" ")))
            .collect();
        let all = "root user roleSession federatedUser federated service anonymous";
        assert_eq!(
            found.iter().map(|(name, callers)| (*name, callers.as_str())).collect::<Vec<_>>(),
            [
                ("aws:PrincipalArn", "root user roleSession federatedUser"),
                ("aws:PrincipalAccount", all),
                ("aws:PrincipalIsAWSService", "root user roleSession federatedUser service"),
                ("aws:PrincipalServiceName", "service"),
                ("aws:PrincipalServiceNamesList", "service"),
                ("aws:PrincipalType", all),
                ("aws:userid", all),
                ("aws:username", "user"),
                ("aws:TokenIssueTime", "roleSession federatedUser"),
                ("aws:ViaAWSService", all),
                ("aws:CurrentTime", all),
                ("aws:EpochTime", all),
                ("aws:RequestedRegion", all),
                ("aws:SecureTransport", all),
                ("aws:UserAgent", all),
            ]
        );
    }

    /// An ARN in the input of an operation whose action acts on resources, but on none of that type, is a gap.
    #[test]
    fn gaps_are_what_the_api_takes_beyond_the_catalog() {
        let spec = real_spec();
        for service in &spec.services {
            let mut expected = BTreeSet::new();
            for operation in &service.operations {
                let Some(action) = service.actions.iter().find(|action| action.name == operation.name) else {
                    continue;
                };
                for parameter in &operation.arn_parameters {
                    let Some(name) = parameter.resource_type.as_deref().filter(|name| !name.contains(':')) else {
                        continue;
                    };
                    if !action.resources.is_empty() && !action.resources.iter().any(|r| r.name == name) {
                        expected.insert((action.name.as_str(), name));
                    }
                }
            }
            let found: BTreeSet<(&str, &str)> =
                service.gaps.iter().map(|gap| (gap.action.as_str(), gap.resource_type.as_str())).collect();
            assert_eq!(found, expected, "{}", service.prefix);
        }
        assert_eq!(service(&spec, "personalize").gaps.len(), 12);
    }

    #[test]
    fn readme_explains_every_source_of_operations() {
        let spec = real_spec();
        let readme = spec_text("README.md");
        let sources: BTreeSet<&str> =
            spec.services.iter().flat_map(|s| &s.operations).map(|operation| operation.source.as_str()).collect();
        assert_eq!(sources.len(), 4);
        for source in sources {
            assert!(readme.contains(&format!("`{source}`")), "{source}");
        }
    }

    #[test]
    fn operations_without_a_source_have_no_actions() {
        for service in real_spec().services {
            for operation in service.operations {
                assert_eq!(operation.source == "unknown", operation.actions.is_empty(), "{}", operation.name);
            }
        }
    }

    /// An action of the operation's own name is the best guess where no source says more.
    #[test]
    fn operations_without_a_source_have_no_action_of_their_name() {
        for service in real_spec().services {
            for operation in service.operations.iter().filter(|operation| operation.source == "unknown") {
                assert!(!service.actions.iter().any(|action| action.name == operation.name), "{}", operation.name);
            }
        }
    }

    #[test]
    fn resource_control_policies_act_on_62_of_457_services() {
        let spec = real_spec();
        assert_eq!(spec.list.provenance[0].date, "2026-10-27");
        let listed = &spec.list.services;
        assert_eq!((listed.len(), listed.iter().filter(|one| one.resource_control_policies).count()), (457, 62));
        for (prefix, acts) in [("kms", true), ("logs", true), ("personalize", true), ("s3", true), ("sts", true)]
            .into_iter()
            .chain([("cloudwatch", false), ("iam", false)])
        {
            let expected = if acts { Support::Yes } else { Support::No };
            assert_eq!(service(&spec, prefix).supports.resource_control_policies, expected, "{prefix}");
        }
    }

    #[test]
    fn every_word_reads_back() {
        for level in ACCESS_LEVELS.values {
            assert_eq!(round_trip(&ACCESS_LEVELS, *level), Some(*level));
        }
        for kind in KEY_TYPES.values {
            assert_eq!(round_trip(&KEY_TYPES, *kind), Some(*kind));
        }
        for caller in CALLERS.values {
            assert_eq!(round_trip(&CALLERS, *caller), Some(*caller));
        }
        for support in SUPPORT.values {
            assert_eq!(round_trip(&SUPPORT, *support), Some(*support));
        }
        fn round_trip<T: Copy>(words: &Words<T>, value: T) -> Option<T> {
            let json = Json::String((words.spell)(value).to_owned());
            word(&json, Place::ROOT, words, &mut Errors::new("words"))
        }
    }
}
