//! What a published file says of a service, whichever format it has. `None` is a fact that the format does not carry.

use codegen::spec::{AccessLevel, AuthorizedAction, ConditionKey, KeyType, ResourceType};

use super::file::Account;

/// The catalog of one service as a file publishes it.
#[derive(Debug)]
pub(super) struct Published {
    /// The service prefix.
    pub(super) prefix: String,
    /// The service's name.
    pub(super) name: Option<String>,
    /// The page's name, `list_personalize`.
    pub(super) page: Option<String>,
    /// Which facts the file carries, for the provenance.
    pub(super) facts: String,
    /// The condition keys that the file lists.
    pub(super) condition_keys: Option<Vec<ConditionKey>>,
    /// The resource types.
    pub(super) resource_types: Vec<ResourceType>,
    /// The actions.
    pub(super) actions: Vec<PublishedAction>,
    /// The API operations that the file maps to actions.
    pub(super) operations: Vec<PublishedOperation>,
    /// Whether resource control policies act on the service.
    pub(super) resource_control_policies: Option<bool>,
    /// What a person should know of the file.
    pub(super) notes: Vec<String>,
    /// What happened to the file's rows.
    pub(super) account: Account,
}

/// An action as a file publishes it.
#[derive(Debug, Default)]
pub(super) struct PublishedAction {
    pub(super) name: String,
    pub(super) access_levels: Option<Vec<AccessLevel>>,
    pub(super) permission_only: Option<bool>,
    pub(super) resources: Vec<PublishedResource>,
    /// The keys of the action itself.
    pub(super) condition_keys: Vec<String>,
    /// Whether the file prints, beside each resource type, every key that goes with it: the action's, the pair's and
    /// the resource type's.
    pub(super) keys_are_joined: bool,
    pub(super) dependent_actions: Option<Vec<String>>,
}

/// A resource type of an action as a file publishes it.
#[derive(Debug)]
pub(super) struct PublishedResource {
    pub(super) name: String,
    pub(super) required: Option<bool>,
    pub(super) condition_keys: Option<Vec<String>>,
}

/// An API operation as a file publishes it.
#[derive(Debug)]
pub(super) struct PublishedOperation {
    pub(super) client: Option<String>,
    pub(super) name: String,
    pub(super) actions: Option<Vec<AuthorizedAction>>,
}

/// Whether a text can be a service prefix: it also names the file of the spec.
pub(super) fn is_service_prefix(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// Whether a text can be the name of an action or an API operation.
pub(super) fn is_action_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// Whether a text can be an action with its service prefix, `iam:PassRole`.
pub(super) fn is_full_action_name(text: &str) -> bool {
    text.split_once(':').is_some_and(|(prefix, name)| is_service_prefix(prefix) && is_action_name(name))
}

/// Whether a text can be a condition key: a name with a colon and without spaces.
pub(super) fn is_condition_key(text: &str) -> bool {
    text.contains(':') && !text.contains(|c: char| c.is_whitespace() || c.is_control())
}

/// Whether a text can be the name of a resource type.
pub(super) fn is_resource_type_name(text: &str) -> bool {
    !text.is_empty() && !text.contains(|c: char| c.is_control() || c == '*')
}

/// Whether a text can be an ARN template: six parts between colons.
pub(super) fn is_arn_template(text: &str) -> bool {
    text.starts_with("arn:") && text.split(':').count() >= 6 && !text.contains(char::is_whitespace)
}

/// The type of a condition key's values, and whether there can be several.
pub(super) fn key_type(text: &str) -> Option<(KeyType, bool)> {
    let (name, multivalued) = match text.strip_prefix("ArrayOf") {
        Some(name) => (name, true),
        None => (text, false),
    };
    let key_type = match name.to_ascii_lowercase().as_str() {
        "string" => KeyType::String,
        "arn" => KeyType::Arn,
        "numeric" | "long" | "integer" => KeyType::Numeric,
        "date" => KeyType::Date,
        "bool" | "boolean" => KeyType::Bool,
        "ipaddress" => KeyType::IpAddress,
        "binary" => KeyType::Binary,
        _ => return None,
    };
    Some((key_type, multivalued))
}

/// The access level that AWS's pages spell so.
pub(super) fn access_level(text: &str) -> Option<AccessLevel> {
    Some(match text.to_ascii_lowercase().as_str() {
        "list" => AccessLevel::List,
        "read" => AccessLevel::Read,
        "tagging" => AccessLevel::Tagging,
        "permissions management" => AccessLevel::PermissionsManagement,
        "write" => AccessLevel::Write,
        _ => return None,
    })
}
