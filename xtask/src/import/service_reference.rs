//! Reads AWS's Service Reference, one JSON file a service.
//!
//! Its shape is the one that AWS's page "Simplified AWS service information for programmatic access" describes.
//! A member that it does not describe is named in a note: AWS adds some from time to time.

use codegen::spec::{AccessLevel, AuthorizedAction, ConditionKey, ResourceType};

use super::file::{Account, ImportError, PublishedFile};
use super::json::{self, Json, Reader, Value};
use super::published::{
    Published, PublishedAction, PublishedOperation, PublishedResource, is_action_name, is_arn_template,
    is_condition_key, is_resource_type_name, is_service_prefix, key_type,
};

const PREFIX: &str = "a service prefix: lower-case letters, digits and hyphens are expected";
const ACTION: &str = "the name of an action: letters and digits are expected";
const KEY: &str = "a condition key: a name with a colon is expected, such as `aws:TagKeys`";
const TYPE: &str = "the name of a resource type";
const TEMPLATE: &str = "an ARN template: six parts between colons are expected, the first of them `arn`";
pub(super) const KEY_TYPE: &str = "the type of a condition key: `String`, `ARN`, `Numeric`, `Date`, `Bool`, `IPAddress`, \
                        `Binary` or `ArrayOf` and one of these is expected";

/// Reads a file of the Service Reference.
pub(super) fn read(file: &PublishedFile) -> Result<Published, Vec<ImportError>> {
    let json = json::parse(file).map_err(|error| vec![error])?;
    let mut reader = Reader::new(file);
    let fields = reader.object(
        &json,
        "the service",
        &["Name", "Actions", "ConditionKeys", "Resources", "Operations"],
        &["Version"],
    );
    let prefix = reader.needed(&fields, "Name").and_then(|name| reader.text(name, is_service_prefix, PREFIX));
    let mut rows = 0;
    let mut list = |reader: &mut Reader<'_>, name: &str| -> Vec<&Json> {
        let items = fields.get(name).map(|json| reader.items(json, &format!("`{name}`"))).unwrap_or_default();
        rows += items.len();
        items.iter().collect()
    };
    reader.needed(&fields, "Actions");
    let actions = list(&mut reader, "Actions").into_iter().filter_map(|json| action(&mut reader, json)).collect();
    let keys =
        list(&mut reader, "ConditionKeys").into_iter().filter_map(|json| condition_key(&mut reader, json)).collect();
    let resource_types =
        list(&mut reader, "Resources").into_iter().filter_map(|json| resource_type(&mut reader, json)).collect();
    let mut mapped = false;
    let mut operations = Vec::new();
    for json in list(&mut reader, "Operations") {
        let of_clients = operation(&mut reader, json);
        mapped |= of_clients.iter().any(|operation| operation.actions.is_some());
        operations.extend(of_clients);
    }
    let notes = reader.finish()?;
    Ok(Published {
        prefix: prefix.unwrap_or_default(),
        name: None,
        page: None,
        facts: facts(mapped),
        condition_keys: fields.get("ConditionKeys").map(|_| keys),
        resource_types,
        actions,
        operations,
        resource_control_policies: None,
        notes,
        account: Account { file: file.path.clone(), rows, ..Account::default() },
    })
}

fn facts(operations: bool) -> String {
    let mut facts = "actions, access levels, resource types, ARN templates, condition keys".to_owned();
    if operations {
        facts.push_str(", API operations");
    }
    facts
}

fn keys(reader: &mut Reader<'_>, json: Option<&Json>, what: &str) -> Vec<String> {
    json.map(|json| reader.texts(json, what, is_condition_key, KEY)).unwrap_or_default()
}

fn condition_key(reader: &mut Reader<'_>, json: &Json) -> Option<ConditionKey> {
    let fields = reader.object(json, "a condition key", &["Name", "Types"], &[]);
    let name = reader.needed(&fields, "Name").and_then(|name| reader.text(name, is_condition_key, KEY));
    let list = reader.needed(&fields, "Types")?;
    let words = reader.texts(list, "`Types`", |text| key_type(text).is_some(), KEY_TYPE);
    if reader.items(list, "`Types`").is_empty() {
        reader.error(list, "the condition key has no type");
    }
    let types: Vec<_> = words.iter().filter_map(|text| key_type(text)).collect();
    let multivalued = types.iter().any(|(_, multivalued)| *multivalued);
    if types.iter().any(|(_, other)| *other != multivalued) {
        reader.error(list, "the condition key has one value by one of its types and several by another");
    }
    Some(ConditionKey {
        name: name?,
        multivalued,
        types: types.into_iter().map(|(key_type, _)| key_type).collect(),
        ..ConditionKey::default()
    })
}

fn resource_type(reader: &mut Reader<'_>, json: &Json) -> Option<ResourceType> {
    let fields = reader.object(json, "a resource type", &["Name", "ARNFormats", "ConditionKeys"], &[]);
    let name = reader.needed(&fields, "Name").and_then(|name| reader.text(name, is_resource_type_name, TYPE));
    let list = reader.needed(&fields, "ARNFormats")?;
    if reader.items(list, "`ARNFormats`").is_empty() {
        reader.error(list, "the resource type has no ARN template");
    }
    let arns = reader.texts(list, "`ARNFormats`", is_arn_template, TEMPLATE);
    let condition_keys = keys(reader, fields.get("ConditionKeys"), "`ConditionKeys`");
    Some(ResourceType { name: name?, arns, condition_keys })
}

fn action(reader: &mut Reader<'_>, json: &Json) -> Option<PublishedAction> {
    let fields = reader.object(
        json,
        "an action",
        &["Name", "ActionConditionKeys", "Annotations", "Resources"],
        &["SupportedBy"],
    );
    let name = reader.needed(&fields, "Name").and_then(|name| reader.text(name, is_action_name, ACTION));
    let condition_keys = keys(reader, fields.get("ActionConditionKeys"), "`ActionConditionKeys`");
    let access_levels = fields.get("Annotations").and_then(|json| access_levels(reader, json));
    let list = fields.get("Resources").map(|json| reader.items(json, "`Resources`")).unwrap_or_default();
    let resources = list.iter().filter_map(|json| {
        let fields = reader.object(json, "a resource type of an action", &["Name", "ConditionKeys"], &[]);
        let name = reader.needed(&fields, "Name").and_then(|name| reader.text(name, is_resource_type_name, TYPE));
        let of_pair = fields.get("ConditionKeys").map(|json| keys(reader, Some(json), "`ConditionKeys`"));
        Some(PublishedResource { name: name?, required: None, condition_keys: of_pair })
    });
    let resources = resources.collect();
    Some(PublishedAction {
        name: name?,
        access_levels,
        permission_only: None,
        resources,
        condition_keys,
        keys_are_joined: false,
        dependent_actions: None,
    })
}

/// The flags of an action, and the access levels that they stand for.
const FLAGS: [(&str, AccessLevel); 4] = [
    ("IsPermissionManagement", AccessLevel::PermissionsManagement),
    ("IsTaggingOnly", AccessLevel::Tagging),
    ("IsList", AccessLevel::List),
    ("IsWrite", AccessLevel::Write),
];

/// The access levels that the flags stand for. `Read` has no flag: it is meant where the file says of each other level that
/// it is not. Where it says less, nothing is known.
fn access_levels(reader: &mut Reader<'_>, json: &Json) -> Option<Vec<AccessLevel>> {
    let fields = reader.object(json, "the annotations of an action", &["Properties"], &[]);
    let json = reader.needed(&fields, "Properties")?;
    let names: Vec<&str> = FLAGS.iter().map(|(name, _)| *name).collect();
    let fields = reader.object(json, "the properties of an action", &names, &[]);
    let mut levels = Vec::new();
    let mut all = true;
    for (name, level) in FLAGS {
        match fields.get(name).and_then(|json| reader.flag(json, &format!("`{name}`"))) {
            Some(true) => levels.push(level),
            Some(false) => {}
            None => all = false,
        }
    }
    // A flag that is not known may stand for a level of its own.
    let Value::Object(members) = &json.value else { return None };
    all &= members.len() == FLAGS.len();
    if levels.is_empty() && all {
        levels.push(AccessLevel::Read);
    }
    (!levels.is_empty() && all).then_some(levels)
}

/// The operation, once for each client that has it.
fn operation(reader: &mut Reader<'_>, json: &Json) -> Vec<PublishedOperation> {
    let fields = reader.object(json, "an API operation", &["Name", "AuthorizedActions", "SDK"], &[]);
    let name = reader.needed(&fields, "Name").and_then(|name| reader.text(name, is_action_name, ACTION));
    let actions = fields.get("AuthorizedActions").map(|json| {
        let list = reader.items(json, "`AuthorizedActions`");
        list.iter().filter_map(|json| authorized(reader, json)).collect::<Vec<_>>()
    });
    let mut clients: Vec<Option<String>> = Vec::new();
    for json in fields.get("SDK").map(|json| reader.items(json, "`SDK`")).unwrap_or_default() {
        let fields = reader.object(json, "an SDK's client", &["Name"], &["Method", "Package"]);
        let name = reader.needed(&fields, "Name");
        clients
            .extend(name.and_then(|name| reader.text(name, |text| !text.is_empty(), "the name of a client")).map(Some));
    }
    clients.sort();
    clients.dedup();
    if clients.is_empty() {
        clients.push(None);
    }
    let Some(name) = name else { return Vec::new() };
    let of_client = |client| PublishedOperation { client, name: name.clone(), actions: actions.clone() };
    clients.into_iter().map(of_client).collect()
}

fn authorized(reader: &mut Reader<'_>, json: &Json) -> Option<AuthorizedAction> {
    let fields = reader.object(json, "an authorized action", &["Name", "Service", "Context"], &[]);
    let name = reader.needed(&fields, "Name").and_then(|name| reader.text(name, is_action_name, ACTION));
    let service = reader.needed(&fields, "Service").and_then(|name| reader.text(name, is_service_prefix, PREFIX));
    let mut context = Vec::new();
    match fields.get("Context").map(|json| (json, &json.value)) {
        None => {}
        Some((_, Value::Object(members))) => {
            for (key, _, values) in members {
                context.push((key.clone(), reader.texts(values, "the values of a condition key", |_| true, "a text")));
            }
        }
        Some((json, _)) => reader.error(json, "`Context` is an object of condition keys"),
    }
    context.sort();
    Some(AuthorizedAction { action: format!("{}:{}", service?, name?), context })
}
