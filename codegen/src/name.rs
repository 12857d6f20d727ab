//! The only place that spells a Rust identifier, and that refuses the names which give none.

use std::collections::HashMap;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};

use crate::error::SpecError;
use crate::spec::{ConditionKey, Operation, Service, Spec};

/// The identifiers that a generated module uses itself.
const RESERVED: &[&str] = &[
    "Action",
    "ResourceType",
    "keys",
    "ACTIONS",
    "RESOURCE_TYPES",
    "CONDITION_KEYS",
    "OPERATIONS",
    "SERVICE",
    "AccessLevel",
    "AccessLevels",
    "KnownAction",
    "ActsOn",
    "MayActOn",
    "Supports",
];

/// The module of a service: `personalize`.
pub(crate) fn module(prefix: &str) -> Ident {
    ident(&prefix.to_snake_case())
}

/// The marker type and the variant of an action: AWS's name as it is.
pub(crate) fn action(name: &str) -> Ident {
    ident(name)
}

/// The marker type and the variant of a resource type: `datasetGroup` is `DatasetGroup`.
pub(crate) fn resource_type(name: &str) -> Ident {
    ident(&name.to_upper_camel_case())
}

/// The parameter of an ARN builder: `ResourceId` is `resource_id`.
pub(crate) fn parameter(name: &str) -> Ident {
    ident(&name.to_snake_case())
}

/// The constant of a condition key in the module of a service, or in `aws`: `aws:SourceIp` is `SOURCE_IP`.
pub(crate) fn condition_key(prefix: &str, key: &str) -> Ident {
    ident(&key_words(prefix, key).to_shouty_snake_case())
}

/// The marker type of a condition key: `iam:PassedToService` is `PassedToService`.
pub(crate) fn condition_key_marker(prefix: &str, key: &str) -> Ident {
    ident(&key_words(prefix, key).to_upper_camel_case())
}

/// The table row of an API operation: several API models of a service can have one of the same name.
pub(crate) fn operation(operation: &Operation) -> Ident {
    ident(&format!("{} {}", operation.client, operation.name).to_shouty_snake_case())
}

/// A key without the service's own prefix and without the variable that it ends with.
fn key_words(prefix: &str, key: &str) -> String {
    let key = key.strip_prefix(prefix).and_then(|rest| rest.strip_prefix(':')).unwrap_or(key);
    let key = match key.rsplit_once("${") {
        Some((head, tail)) if tail.ends_with('}') && head.len() > 1 => head,
        _ => key,
    };
    key.replace(|c: char| !c.is_ascii_alphanumeric(), " ")
}

/// An identifier. [`check`] has rejected every text that is not one.
fn ident(text: &str) -> Ident {
    syn::parse_str(text).unwrap_or_else(|_| Ident::new("__", Span::call_site()))
}

/// Refuses names that give no Rust identifier, and names that give the same one in the same module.
pub(crate) fn check(spec: &Spec) -> Vec<SpecError> {
    let mut errors = Vec::new();
    let mut modules = Scope::new("module", &["aws", "services"]);
    for service in &spec.services {
        let file = format!("spec/{}.json", service.prefix);
        modules.add(&mut errors, &file, "service", &service.prefix, service.prefix.to_snake_case());
        check_service(&mut errors, &file, service);
    }
    let mut keys = Scope::new("constant", RESERVED);
    for key in &spec.global.condition_keys {
        let file = "spec/global-condition-keys.json";
        for name in key_constants("aws", key) {
            keys.add(&mut errors, file, "condition_keys", &key.name, name);
        }
    }
    errors
}

fn check_service(errors: &mut Vec<SpecError>, file: &str, service: &Service) {
    let mut types = Scope::new("type", RESERVED);
    for action in &service.actions {
        types.add(errors, file, "actions", &action.name, action.name.clone());
    }
    for resource_type in &service.resource_types {
        types.add(errors, file, "resource_types", &resource_type.name, resource_type.name.to_upper_camel_case());
        let mut parameters = Scope::new("parameter", &["scope"]);
        for variable in crate::template::resource_variables(resource_type.arn()) {
            let path = format!("resource_types ({}).arn", resource_type.name);
            parameters.add(errors, file, &path, variable, variable.to_snake_case());
        }
    }
    let mut constants = Scope::new("constant", RESERVED);
    let mut markers = Scope::new("type", &[]);
    for key in service.condition_keys.iter().filter(|key| !is_global(&key.name)) {
        for name in key_constants(&service.prefix, key) {
            constants.add(errors, file, "condition_keys", &key.name, name);
        }
        let marker = key_words(&service.prefix, &key.name).to_upper_camel_case();
        markers.add(errors, file, "condition_keys", &key.name, marker);
    }
    let mut operations = Scope::new("constant", &[]);
    for one in &service.operations {
        let name = format!("{} {}", one.client, one.name).to_shouty_snake_case();
        operations.add(errors, file, "operations", &one.name, name);
    }
}

/// Whether the module `aws` has the key, whatever service lists it.
pub(crate) fn is_global(key: &str) -> bool {
    key.starts_with("aws:")
}

/// A key of several types has a constant for each.
fn key_constants(prefix: &str, key: &ConditionKey) -> Vec<String> {
    let name = key_words(prefix, &key.name).to_shouty_snake_case();
    let others = key.types.iter().skip(1).map(|t| format!("{name}_{}", type_suffix(*t)));
    std::iter::once(name.clone()).chain(others).collect()
}

/// What the constant of a key's second type ends with: `EPOCH_TIME_NUMERIC`.
pub(crate) fn type_suffix(key_type: crate::spec::KeyType) -> String {
    format!("{key_type:?}").to_shouty_snake_case()
}

/// The constant of a key's second type.
pub(crate) fn condition_key_as(prefix: &str, key: &str, key_type: crate::spec::KeyType) -> Ident {
    ident(&format!("{}_{}", key_words(prefix, key).to_shouty_snake_case(), type_suffix(key_type)))
}

/// The names of one kind in one place, which must differ.
struct Scope {
    what: &'static str,
    taken: HashMap<String, Option<String>>,
}

impl Scope {
    fn new(what: &'static str, reserved: &[&str]) -> Self {
        Scope { what, taken: reserved.iter().map(|name| ((*name).to_owned(), None)).collect() }
    }

    fn add(&mut self, errors: &mut Vec<SpecError>, file: &str, path: &str, name: &str, rust: String) {
        let mut refuse = |message: String, help: &str| {
            let path = if path.contains('(') { path.to_owned() } else { format!("{path} ({name})") };
            errors.push(SpecError { file: file.to_owned(), path, message, help: Some(help.to_owned()) });
        };
        if syn::parse_str::<Ident>(&rust).is_err() {
            refuse(
                format!("`{name}` gives no Rust {}: `{rust}` is not an identifier", self.what),
                "correct the name in the spec, or teach codegen/src/name.rs how to spell it",
            );
            return;
        }
        match self.taken.get(&rust) {
            Some(Some(other)) => refuse(
                format!("`{name}` and `{other}` give the same Rust {} `{rust}`", self.what),
                "remove one of them from the spec, or teach codegen/src/name.rs to tell them apart",
            ),
            Some(None) => refuse(
                format!("`{name}` gives the Rust {} `{rust}`, which the generated module uses itself", self.what),
                "teach codegen/src/name.rs another spelling for it",
            ),
            None => {
                self.taken.insert(rust, Some(name.to_owned()));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::{Action, ResourceType};

    #[test]
    fn names_keep_awss_words() {
        assert_eq!(action("CreateCampaign").to_string(), "CreateCampaign");
        assert_eq!(resource_type("datasetGroup").to_string(), "DatasetGroup");
        assert_eq!(resource_type("oidc-provider").to_string(), "OidcProvider");
        assert_eq!(parameter("RoleNameWithPath").to_string(), "role_name_with_path");
        assert_eq!(condition_key("aws", "aws:RequestTag/${TagKey}").to_string(), "REQUEST_TAG");
        assert_eq!(
            condition_key("kms", "kms:EncryptionContext:${EncryptionContextKey}").to_string(),
            "ENCRYPTION_CONTEXT"
        );
        assert_eq!(
            condition_key("sts", "agent.${Domain}.buildkite.dev:build_branch").to_string(),
            "AGENT_DOMAIN_BUILDKITE_DEV_BUILD_BRANCH"
        );
        assert_eq!(condition_key("s3", "s3:x-amz-acl").to_string(), "X_AMZ_ACL");
        assert_eq!(
            condition_key_marker("iam", "iam:FIDO-FIPS-140-2-certification").to_string(),
            "FidoFips1402Certification"
        );
    }

    #[test]
    fn names_that_cannot_be_spelt_are_all_reported() {
        let named = |name: &str| Action { name: name.to_owned(), ..Action::default() };
        let typed = |name: &str| ResourceType { name: name.to_owned(), ..ResourceType::default() };
        let service = Service {
            prefix: "tiny".to_owned(),
            actions: vec![named("Launch"), named("Self"), named("Action"), named("2Go")],
            resource_types: vec![typed("launch"), typed("rocket-stage"), typed("rocketStage")],
            ..Service::default()
        };
        let errors = check(&Spec { services: vec![service], ..Spec::default() });
        let messages: Vec<_> = errors.iter().map(|e| format!("{}: {}", e.path, e.message)).collect();
        assert_eq!(
            messages,
            [
                "actions (Self): `Self` gives no Rust type: `Self` is not an identifier",
                "actions (Action): `Action` gives the Rust type `Action`, which the generated module uses itself",
                "actions (2Go): `2Go` gives no Rust type: `2Go` is not an identifier",
                "resource_types (launch): `launch` and `Launch` give the same Rust type `Launch`",
                "resource_types (rocketStage): `rocketStage` and `rocket-stage` give the same Rust type `RocketStage`",
            ]
        );
    }
}
