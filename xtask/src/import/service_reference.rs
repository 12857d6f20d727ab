//! Reads AWS's Service Reference, one JSON file a service.
//!
//! Its shape is the one that AWS's page "Simplified AWS service information for programmatic access" describes.
//! Members that it does not describe are passed over: AWS adds some from time to time.

use std::collections::BTreeMap;

use codegen::spec::{AccessLevel, AuthorizedAction, ConditionKey, KeyType, ResourceType};
use serde::Deserialize;

use super::file::{ImportError, PublishedFile};
use super::published::{
    Published, PublishedAction, PublishedOperation, PublishedResource, is_action_name, is_arn_template,
    is_condition_key, is_resource_type_name, is_service_prefix, key_type,
};

// Each text is checked where it is read, so that the error has its line.

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", expecting = "the object of a service")]
struct ServiceReference {
    name: Prefix,
    actions: Vec<Action>,
    condition_keys: Option<Vec<Key>>,
    #[serde(default)]
    resources: Vec<Resource>,
    #[serde(default)]
    operations: Vec<Operation>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", expecting = "the object of an action")]
struct Action {
    name: ActionName,
    #[serde(default)]
    action_condition_keys: Vec<KeyName>,
    annotations: Option<Annotations>,
    #[serde(default)]
    resources: Vec<ActionResource>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", expecting = "an object with `Properties`")]
struct Annotations {
    properties: Properties,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", expecting = "an object of flags")]
struct Properties {
    #[serde(default)]
    is_list: bool,
    #[serde(default)]
    is_permission_management: bool,
    #[serde(default)]
    is_tagging_only: bool,
    #[serde(default)]
    is_write: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", expecting = "an object with the resource type's `Name`")]
struct ActionResource {
    name: ResourceTypeName,
    condition_keys: Option<Vec<KeyName>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", expecting = "the object of a condition key")]
struct Key {
    name: KeyName,
    types: Vec<ValueType>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", expecting = "the object of a resource type")]
struct Resource {
    name: ResourceTypeName,
    #[serde(rename = "ARNFormats")]
    arn_formats: ArnFormats,
    #[serde(default)]
    condition_keys: Vec<KeyName>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", expecting = "the object of an API operation")]
struct Operation {
    name: ActionName,
    authorized_actions: Option<Vec<Authorized>>,
    #[serde(rename = "SDK", default)]
    sdk: Vec<Sdk>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", expecting = "an object with an action's `Name` and `Service`")]
struct Authorized {
    name: ActionName,
    service: Prefix,
    #[serde(default)]
    context: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", expecting = "an object with the client's `Name`")]
struct Sdk {
    name: String,
}

/// Declares a text that must pass a check.
macro_rules! checked {
    ($name:ident, $check:path, $wanted:literal) => {
        #[derive(Deserialize)]
        #[serde(try_from = "String")]
        struct $name(String);

        impl TryFrom<String> for $name {
            type Error = String;

            fn try_from(text: String) -> Result<Self, String> {
                if $check(&text) { Ok($name(text)) } else { Err(format!(concat!("`{}` is not ", $wanted), text)) }
            }
        }
    };
}

checked!(Prefix, is_service_prefix, "a service prefix: lower-case letters, digits and hyphens are expected");
checked!(ActionName, is_action_name, "the name of an action: letters and digits are expected");
checked!(KeyName, is_condition_key, "a condition key: a name with a colon is expected, such as `aws:TagKeys`");
checked!(ResourceTypeName, is_resource_type_name, "the name of a resource type");
checked!(
    ArnTemplate,
    is_arn_template,
    "an ARN template: six parts between colons are expected, the first of them `arn`"
);

#[derive(Deserialize)]
#[serde(try_from = "String")]
struct ValueType(KeyType, bool);

impl TryFrom<String> for ValueType {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        match key_type(&text) {
            Some((key_type, multivalued)) => Ok(ValueType(key_type, multivalued)),
            None => Err(format!(
                "`{text}` is not the type of a condition key: `String`, `ARN`, `Numeric`, `Date`, `Bool`, `IPAddress`, \
                 `Binary` or `ArrayOf` and one of these is expected"
            )),
        }
    }
}

/// At least one template.
#[derive(Deserialize)]
#[serde(try_from = "Vec<ArnTemplate>")]
struct ArnFormats(Vec<ArnTemplate>);

impl TryFrom<Vec<ArnTemplate>> for ArnFormats {
    type Error = &'static str;

    fn try_from(templates: Vec<ArnTemplate>) -> Result<Self, &'static str> {
        if templates.is_empty() { Err("the resource type has no ARN template") } else { Ok(ArnFormats(templates)) }
    }
}

/// Reads a file of the Service Reference.
pub(super) fn read(file: &PublishedFile) -> Result<Published, Vec<ImportError>> {
    let reference: ServiceReference = serde_json::from_str(&file.text).map_err(|error| {
        // The message ends in the position, which the error already tells.
        let message = error.to_string();
        let message = message.split(" at line ").next().unwrap_or_default();
        vec![file.error(error.line().max(1), message.to_owned())]
    })?;
    Ok(Published {
        prefix: reference.name.0,
        name: None,
        page: None,
        facts: facts(&reference.operations),
        condition_keys: reference.condition_keys.map(|keys| keys.into_iter().map(condition_key).collect()),
        notes: Vec::new(),
        resource_types: reference.resources.into_iter().map(resource_type).collect(),
        actions: reference.actions.into_iter().map(action).collect(),
        operations: reference.operations.into_iter().flat_map(operations).collect(),
    })
}

fn facts(operations: &[Operation]) -> String {
    let mut facts = "actions, access levels, resource types, ARN templates, condition keys".to_owned();
    if operations.iter().any(|operation| operation.authorized_actions.is_some()) {
        facts.push_str(", API operations");
    }
    facts
}

fn names(keys: Vec<KeyName>) -> Vec<String> {
    keys.into_iter().map(|key| key.0).collect()
}

fn condition_key(key: Key) -> ConditionKey {
    ConditionKey {
        name: key.name.0,
        multivalued: key.types.iter().any(|value_type| value_type.1),
        types: key.types.iter().map(|value_type| value_type.0).collect(),
        ..ConditionKey::default()
    }
}

fn resource_type(resource: Resource) -> ResourceType {
    ResourceType {
        name: resource.name.0,
        arns: resource.arn_formats.0.into_iter().map(|template| template.0).collect(),
        condition_keys: names(resource.condition_keys),
    }
}

fn action(action: Action) -> PublishedAction {
    let resources = action.resources.into_iter().map(|resource| PublishedResource {
        name: resource.name.0,
        required: None,
        condition_keys: resource.condition_keys.map(names),
    });
    PublishedAction {
        name: action.name.0,
        access_levels: action.annotations.map(|annotations| access_levels(&annotations.properties)),
        permission_only: None,
        resources: resources.collect(),
        condition_keys: names(action.action_condition_keys),
        keys_are_joined: false,
        dependent_actions: None,
    }
}

/// The access levels that the flags stand for; `Read` has no flag.
fn access_levels(flags: &Properties) -> Vec<AccessLevel> {
    let levels = [
        (flags.is_permission_management, AccessLevel::PermissionsManagement),
        (flags.is_tagging_only, AccessLevel::Tagging),
        (flags.is_list, AccessLevel::List),
        (flags.is_write, AccessLevel::Write),
    ];
    let levels: Vec<AccessLevel> = levels.into_iter().filter(|(set, _)| *set).map(|(_, level)| level).collect();
    if levels.is_empty() { vec![AccessLevel::Read] } else { levels }
}

/// The operation, once for each client that has it.
fn operations(operation: Operation) -> Vec<PublishedOperation> {
    let actions = operation.authorized_actions.map(|actions| {
        let full = |action: Authorized| AuthorizedAction {
            action: format!("{}:{}", action.service.0, action.name.0),
            context: action.context.into_iter().collect(),
        };
        actions.into_iter().map(full).collect::<Vec<_>>()
    });
    let mut clients: Vec<Option<String>> = operation.sdk.into_iter().map(|sdk| Some(sdk.name)).collect();
    clients.dedup();
    if clients.is_empty() {
        clients.push(None);
    }
    clients
        .into_iter()
        .map(|client| PublishedOperation { client, name: operation.name.0.clone(), actions: actions.clone() })
        .collect()
}
