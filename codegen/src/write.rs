//! Writes the spec: about one fact a line, so that a difference between two days reads as a list of facts.
//!
//! Reading what is written gives the same value back, and writing what was read gives the same text, as long as the file
//! was written here: defaults are left out, lists keep their order.

use crate::json::quote;
use crate::spec::{
    AccessLevel, Action, ActionResource, ArnParameter, AuthorizedAction, Caller, Client, ConditionKey, Gap,
    GlobalConditionKeys, KeyType, ListedService, Operation, Provenance, ResourceType, Service, ServiceList, Support,
    Supports,
};

/// Writes the file of a service.
pub fn write_service(service: &Service) -> String {
    let fields = [
        ("prefix", text(&service.prefix)),
        ("name", text(&service.name)),
        ("page", text(&service.page)),
        ("provenance", lines(1, &service.provenance, provenance)),
        ("supports", supports(&service.supports)),
        ("condition_keys", lines(1, &service.condition_keys, condition_key)),
        ("resource_types", lines(1, &service.resource_types, resource_type)),
        ("actions", lines(1, &service.actions, action)),
        ("clients", lines(1, &service.clients, client)),
        ("operations", lines(1, &service.operations, operation)),
        ("gaps", lines(1, &service.gaps, gap)),
    ];
    block(0, fields) + "\n"
}

/// Writes the file of the global condition keys.
pub fn write_global(keys: &GlobalConditionKeys) -> String {
    let fields = [
        ("provenance", lines(1, &keys.provenance, provenance)),
        ("condition_keys", lines(1, &keys.condition_keys, condition_key)),
    ];
    block(0, fields) + "\n"
}

/// Writes the file of the services of AWS.
pub fn write_list(list: &ServiceList) -> String {
    let fields = [
        ("provenance", lines(1, &list.provenance, provenance)),
        ("services", lines(1, &list.services, listed_service)),
    ];
    block(0, fields) + "\n"
}

fn listed_service(service: &ListedService) -> String {
    line([
        ("prefix", text(&service.prefix)),
        ("name", text(&service.name)),
        ("resource_control_policies", flag(service.resource_control_policies)),
    ])
}

fn provenance(provenance: &Provenance) -> String {
    line([("source", text(&provenance.source)), ("date", text(&provenance.date)), ("facts", text(&provenance.facts))])
}

fn supports(supports: &Supports) -> Option<String> {
    if *supports == Supports::default() {
        return None;
    }
    // What no source says is left out.
    let word = |value| (value != Support::Unknown).then(|| support(value)).and_then(text);
    Some(block(
        1,
        [
            ("resource_based_policies", word(supports.resource_based_policies)),
            ("resource_control_policies", word(supports.resource_control_policies)),
            ("tags", word(supports.tags)),
            ("temporary_credentials", word(supports.temporary_credentials)),
            ("service_roles", word(supports.service_roles)),
            ("service_linked_roles", word(supports.service_linked_roles)),
        ],
    ))
}

fn condition_key(key: &ConditionKey) -> String {
    line([
        ("name", text(&key.name)),
        ("types", words(&key.types, key_type)),
        ("multivalued", flag(key.multivalued)),
        ("category", key.category.as_deref().and_then(text)),
        ("sensitive", flag(key.sensitive)),
        ("deprecated", flag(key.deprecated)),
        ("always", callers(&key.always)),
    ])
}

fn callers(callers: &[Caller]) -> Option<String> {
    match callers {
        [] => None,
        all if all == Caller::ALL => text(ALL_CALLERS),
        some => words(some, caller),
    }
}

fn resource_type(resource_type: &ResourceType) -> String {
    let (one_arn, further) = match resource_type.arns.as_slice() {
        [one] => (Some(one), &[][..]),
        several => (None, several),
    };
    block(
        2,
        [
            ("name", text(&resource_type.name)),
            ("arn", one_arn.and_then(|arn| text(arn))),
            ("arns", lines(3, further, |arn| quote(arn))),
            ("condition_keys", lines(3, &resource_type.condition_keys, |key| quote(key))),
        ],
    )
}

fn action(action: &Action) -> String {
    block(
        2,
        [
            ("name", text(&action.name)),
            ("access_levels", access_levels(&action.access_levels)),
            ("permission_only", action.permission_only.map(|value| value.to_string())),
            ("first_seen", action.first_seen.as_deref().and_then(text)),
            ("resources", lines(3, &action.resources, action_resource)),
            ("condition_keys", lines(3, &action.condition_keys, |key| quote(key))),
            ("dependent_actions", dependent_actions(action.dependent_actions.as_deref())),
        ],
    )
}

/// The words; `null` if no source says.
fn access_levels(levels: &[AccessLevel]) -> Option<String> {
    if levels.is_empty() { Some(UNKNOWN.to_owned()) } else { words(levels, access_level) }
}

/// The list; nothing if it is empty, and `null` if no source says.
fn dependent_actions(actions: Option<&[AuthorizedAction]>) -> Option<String> {
    match actions {
        Some(actions) => lines(3, actions, authorized_action),
        None => Some(UNKNOWN.to_owned()),
    }
}

fn action_resource(resource: &ActionResource) -> String {
    line([
        ("type", text(&resource.name)),
        ("required", resource.required.map_or_else(|| Some(UNKNOWN.to_owned()), flag)),
        ("condition_keys", inline(&resource.condition_keys)),
    ])
}

fn authorized_action(action: &AuthorizedAction) -> String {
    let keys: Vec<String> = action
        .context
        .iter()
        .map(|(key, values)| {
            let values = inline(values).unwrap_or_else(|| "[]".to_owned());
            format!("{}: {values}", quote(key))
        })
        .collect();
    let context = (!keys.is_empty()).then(|| format!("{{{}}}", keys.join(", ")));
    line([("action", text(&action.action)), ("context", context)])
}

fn client(client: &Client) -> String {
    line([("name", text(&client.name)), ("api_version", text(&client.api_version))])
}

fn operation(operation: &Operation) -> String {
    block(
        2,
        [
            ("client", text(&operation.client)),
            ("name", text(&operation.name)),
            ("source", text(&operation.source)),
            ("actions", lines(3, &operation.actions, authorized_action)),
            ("parameters", operation.parameters.as_ref().map(|names| parameters(names))),
            ("arn_parameters", lines(3, &operation.arn_parameters, arn_parameter)),
        ],
    )
}

fn parameters(names: &[String]) -> String {
    lines(3, names, |name| quote(name)).unwrap_or_else(|| "[]".to_owned())
}

fn arn_parameter(parameter: &ArnParameter) -> String {
    line([
        ("parameter", text(&parameter.parameter)),
        ("required", flag(parameter.required)),
        ("resource_type", parameter.resource_type.as_deref().and_then(text)),
    ])
}

fn gap(gap: &Gap) -> String {
    line([("action", text(&gap.action)), ("resource_type", text(&gap.resource_type)), ("note", text(&gap.note))])
}

fn text(text: &str) -> Option<String> {
    Some(quote(text))
}

fn flag(value: bool) -> Option<String> {
    value.then(|| "true".to_owned())
}

/// AWS's word for an access level.
pub(crate) fn access_level(level: AccessLevel) -> &'static str {
    match level {
        AccessLevel::List => "List",
        AccessLevel::Read => "Read",
        AccessLevel::Tagging => "Tagging",
        AccessLevel::PermissionsManagement => "Permissions management",
        AccessLevel::Write => "Write",
    }
}

/// AWS's word for the type of a condition key's values.
pub(crate) fn key_type(kind: KeyType) -> &'static str {
    match kind {
        KeyType::String => "String",
        KeyType::Arn => "ARN",
        KeyType::Numeric => "Numeric",
        KeyType::Date => "Date",
        KeyType::Bool => "Bool",
        KeyType::IpAddress => "IPAddress",
        KeyType::Binary => "Binary",
    }
}

/// What is written for a fact that no source tells, where a left-out one means "no" or "none".
const UNKNOWN: &str = "null";

/// What stands for every caller.
pub(crate) const ALL_CALLERS: &str = "all";

/// The spec's word for a kind of caller.
pub(crate) fn caller(caller: Caller) -> &'static str {
    match caller {
        Caller::Root => "root",
        Caller::User => "user",
        Caller::RoleSession => "roleSession",
        Caller::FederatedUser => "federatedUser",
        Caller::Federated => "federated",
        Caller::Service => "service",
        Caller::Anonymous => "anonymous",
    }
}

/// AWS's word for how far a service supports a feature, in lower case.
pub(crate) fn support(support: Support) -> &'static str {
    match support {
        Support::Yes => "yes",
        Support::No => "no",
        Support::Partial => "partial",
        Support::Unknown => "unknown",
    }
}

fn words<T: Copy>(values: &[T], spell: fn(T) -> &'static str) -> Option<String> {
    let list: Vec<String> = values.iter().map(|value| quote(spell(*value))).collect();
    Some(format!("[{}]", list.join(", ")))
}

/// A list of texts on one line, or nothing if it is empty.
fn inline(texts: &[String]) -> Option<String> {
    let list: Vec<String> = texts.iter().map(|text| quote(text)).collect();
    (!list.is_empty()).then(|| format!("[{}]", list.join(", ")))
}

/// A list with one item a line, or nothing if it is empty.
fn lines<T>(depth: usize, items: &[T], item: impl Fn(&T) -> String) -> Option<String> {
    let list: Vec<String> = items.iter().map(item).collect();
    (!list.is_empty()).then(|| indented(depth, '[', &list, ']'))
}

/// An object with one field a line.
fn block<const N: usize>(depth: usize, fields: [(&str, Option<String>); N]) -> String {
    indented(depth, '{', &given(fields), '}')
}

/// An object on one line.
fn line<const N: usize>(fields: [(&str, Option<String>); N]) -> String {
    format!("{{{}}}", given(fields).join(", "))
}

fn given<const N: usize>(fields: [(&str, Option<String>); N]) -> Vec<String> {
    fields.into_iter().filter_map(|(name, value)| value.map(|value| format!("{}: {value}", quote(name)))).collect()
}

fn indented(depth: usize, open: char, items: &[String], close: char) -> String {
    let outer = "  ".repeat(depth);
    let items = items.join(&format!(",\n{outer}  "));
    format!("{open}\n{outer}  {items}\n{outer}{close}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::tests::{real_spec, spec_files};
    use crate::read::{GLOBAL_CONDITION_KEYS, SERVICE_LIST, SpecFile, read_global, read_list, read_service};

    #[test]
    fn writing_what_was_read_gives_the_same_text() {
        for file in spec_files() {
            let written = if file.path.ends_with(GLOBAL_CONDITION_KEYS) {
                write_global(&read_global(&file).unwrap())
            } else if file.path.ends_with(SERVICE_LIST) {
                write_list(&read_list(&file).unwrap())
            } else {
                write_service(&read_service(&file).unwrap())
            };
            // Not `assert_eq`: on a difference it would print some thousand lines.
            let first = file.text.lines().zip(written.lines()).position(|(old, new)| old != new);
            assert!(file.text == written, "{} differs, first in line {:?}", file.path, first.map(|line| line + 1));
        }
    }

    #[test]
    fn reading_what_was_written_gives_the_same_value() {
        let spec = real_spec();
        for service in &spec.services {
            let path = format!("spec/{}.json", service.prefix);
            let file = SpecFile { path, text: write_service(service) };
            assert_eq!(read_service(&file).as_ref(), Ok(service));
        }
        let file = SpecFile { path: GLOBAL_CONDITION_KEYS.to_owned(), text: write_global(&spec.global) };
        assert_eq!(read_global(&file), Ok(spec.global));
        let file = SpecFile { path: SERVICE_LIST.to_owned(), text: write_list(&spec.list) };
        assert_eq!(read_list(&file), Ok(spec.list));
    }

    fn said() -> Vec<Provenance> {
        vec![Provenance { source: "nobody".to_owned(), date: "2026".to_owned(), facts: "all".to_owned() }]
    }

    /// All that the real spec has no example of.
    #[test]
    fn unusual_values_read_back() {
        let service = Service {
            prefix: "x-1".to_owned(),
            name: "The \"X\" \\ service é".to_owned(),
            page: "list_x".to_owned(),
            provenance: said(),
            condition_keys: vec![ConditionKey {
                name: "x:Key".to_owned(),
                types: vec![KeyType::Date, KeyType::Binary, KeyType::Arn],
                multivalued: true,
                category: None,
                sensitive: true,
                deprecated: true,
                always: vec![],
            }],
            resource_types: vec![ResourceType {
                name: "thing".to_owned(),
                arns: vec!["arn:${Partition}:x:::${Id}".to_owned(), "arn:${Partition}:x:::id/${Id}".to_owned()],
                condition_keys: vec![],
            }],
            actions: vec![Action {
                name: "Do".to_owned(),
                access_levels: vec![AccessLevel::PermissionsManagement, AccessLevel::Write],
                permission_only: Some(true),
                first_seen: Some("2024-02-29".to_owned()),
                resources: vec![ActionResource {
                    name: "thing".to_owned(),
                    required: Some(false),
                    condition_keys: vec!["x:Key".to_owned()],
                }],
                condition_keys: vec![],
                dependent_actions: Some(vec![AuthorizedAction {
                    action: "y:Do".to_owned(),
                    context: vec![
                        ("y:B".to_owned(), vec!["1".to_owned(), "2".to_owned()]),
                        ("y:A".to_owned(), vec!["3".to_owned()]),
                    ],
                }]),
            }],
            ..Service::default()
        };
        let file = SpecFile { path: "x-1.json".to_owned(), text: write_service(&service) };
        assert_eq!(read_service(&file), Ok(service));
    }

    #[test]
    fn what_no_source_says_reads_back() {
        let pair = ActionResource { name: "thing".to_owned(), required: None, condition_keys: vec![] };
        let service = Service {
            prefix: "x".to_owned(),
            name: "X".to_owned(),
            page: "list_x".to_owned(),
            provenance: said(),
            resource_types: vec![ResourceType {
                name: "thing".to_owned(),
                arns: vec!["arn:${Partition}:x:::${Id}".to_owned()],
                condition_keys: vec![],
            }],
            actions: vec![Action { name: "Do".to_owned(), resources: vec![pair], ..Action::default() }],
            ..Service::default()
        };
        let file = SpecFile { path: "x.json".to_owned(), text: write_service(&service) };
        assert_eq!(read_service(&file).as_ref(), Ok(&service));
        let file = SpecFile { path: "x.txt".to_owned(), text: crate::terse::write_terse(&service).unwrap() };
        assert!(file.text.ends_with("\nDo: ?; on thing?; needs ?\n"), "{}", file.text);
        assert_eq!(crate::terse::read_terse(&file), Ok(service));
    }

    #[test]
    fn callers_read_back() {
        let key = |always: &[Caller]| ConditionKey {
            name: "aws:Key".to_owned(),
            types: vec![KeyType::Date],
            always: always.to_vec(),
            ..ConditionKey::default()
        };
        for always in [&[][..], &Caller::ALL, &Caller::ALL[1..], &[Caller::FederatedUser]] {
            let keys = GlobalConditionKeys { provenance: said(), condition_keys: vec![key(always)] };
            let file = SpecFile { path: GLOBAL_CONDITION_KEYS.to_owned(), text: write_global(&keys) };
            assert_eq!(read_global(&file), Ok(keys));
        }
        assert!(condition_key(&key(&Caller::ALL)).ends_with(r#", "always": "all"}"#));
    }

    #[test]
    fn defaults_are_left_out() {
        let action = Action { dependent_actions: Some(Vec::new()), ..Action::default() };
        let service = Service { prefix: "x".to_owned(), actions: vec![action], ..Service::default() };
        let expected = r#"{
  "prefix": "x",
  "name": "",
  "page": "",
  "actions": [
    {
      "name": "",
      "access_levels": null
    }
  ]
}
"#;
        assert_eq!(write_service(&service), expected);
    }
}
