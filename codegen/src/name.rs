//! The only place that spells a Rust identifier, so that no two names of AWS's collide.
//!
//! | of | in | spelled | if it is taken |
//! | --- | --- | --- | --- |
//! | a service | the crate | `vpc-lattice`: `vpc_lattice` | `arn_service` |
//! | an action | the service's module | as AWS does, without `-`; `uploadFiles`: `UploadFiles` | `ActionAction` |
//! | a resource type | the service's module | `datasetGroup`: `DatasetGroup` | `ActionResource` |
//! | a condition key | the service's module | `iam:PassedToService`: `PASSED_TO_SERVICE` | `SERVICE_KEY` |
//! | the same, of a second type | the service's module | `EPOCH_TIME_NUMERIC` | `EPOCH_TIME_NUMERIC_KEY` |
//! | its marker type | `keys` | `PassedToService` | `PassedToServiceKey` |
//! | its row | `rows` | as its constant; `aws:TagKeys`: `AWS_TAG_KEYS` | `AWS_TAG_KEYS_KEY` |
//! | an API operation | `operations` | client and name: `TINY_OPEN_BOX` | `TINY_OPEN_BOX_OPERATION` |
//! | an ARN's variable | the parameters of its builder | `ResourceId`: `resource_id`; a star: `any` | `scope_2` |
//!
//! What a module uses itself is taken from the start ([`RESERVED`]), then actions, resource types, and condition keys
//! take their names, each in the order of the spec: an added resource type never renames an action. Where the last
//! column is taken, too, a number from 2 follows. A keyword is written raw, `r#type`, and `_` precedes a digit.
//!
//! A name of ASCII letters, digits, and a few signs, with a letter or a digit among them, always has a spelling; the
//! spec's check lets no other pass.

use std::collections::{HashMap, HashSet};

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};
use quote::format_ident;

use crate::spec::{ConditionKey, KeyType, Operation, Service};
use crate::template::{STAR, Template};

/// The identifiers that a generated module uses itself, without those of its parent: the enums, modules, constants and
/// traits, and what the prelude has that is written without a path.
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
    "Some",
    "None",
];

/// The modules of the model crate, in whose root the modules of the services are.
const MODULES: &[&str] = &[
    "access_level",
    "action",
    "action_pattern",
    "arn",
    "aws",
    "catalog",
    "check",
    "condition",
    "generated",
    "glob",
    "hole",
    "known",
    "name",
    "names",
    "other",
    "policy",
    "prefixes",
    "regions",
    "scope",
    "services",
    "statement",
    "suggest",
    "table",
    "tables",
    "text",
    "typed",
];

/// The module of a service: `personalize`.
pub(crate) fn module(prefix: &str) -> Ident {
    let name = prefix.to_snake_case();
    if MODULES.contains(&name.as_str()) { format_ident!("{name}_service") } else { ident(&name) }
}

/// The identifiers of a service's module, or of that of the global condition keys, by AWS's names.
pub(crate) struct Names {
    actions: HashMap<String, Ident>,
    resource_types: HashMap<String, Ident>,
    /// By the key, one for each of its types.
    constants: HashMap<String, Vec<Ident>>,
    markers: HashMap<String, Ident>,
    rows: HashMap<String, Ident>,
    operations: HashMap<(String, String), Ident>,
}

impl Names {
    /// The names of a service.
    pub(crate) fn of(service: &Service) -> Names {
        let mut module = Taken::new(RESERVED);
        let actions = service.actions.iter();
        let actions = actions.map(|one| (one.name.clone(), module.take(action(&one.name), "Action"))).collect();
        let types = service.resource_types.iter();
        let resource_types =
            types.map(|one| (one.name.clone(), module.take(one.name.to_upper_camel_case(), "Resource"))).collect();
        let own: Vec<&ConditionKey> = service.condition_keys.iter().filter(|key| !is_global(&key.name)).collect();
        let mut keys = Taken::new(&[]);
        let markers = own.iter().map(|key| {
            let words = key_words(&service.prefix, &key.name);
            (key.name.clone(), keys.take(words.to_upper_camel_case(), "Key"))
        });
        let mut operations = Taken::new(&[]);
        let of_operations = service.operations.iter().map(|one| {
            let name = format!("{} {}", one.client, one.name).to_shouty_snake_case();
            ((one.client.clone(), one.name.clone()), operations.take(name, "_OPERATION"))
        });
        Names {
            actions,
            resource_types,
            markers: markers.collect(),
            constants: constants(&service.prefix, &own, &mut module),
            rows: rows(&service.prefix, &service.condition_keys),
            operations: of_operations.collect(),
        }
    }

    /// The names of the global condition keys.
    pub(crate) fn of_global(keys: &[ConditionKey]) -> Names {
        let all: Vec<&ConditionKey> = keys.iter().collect();
        Names {
            actions: HashMap::new(),
            resource_types: HashMap::new(),
            markers: HashMap::new(),
            constants: constants("aws", &all, &mut Taken::new(RESERVED)),
            rows: rows("aws", keys),
            operations: HashMap::new(),
        }
    }

    /// The marker type and the variant of an action.
    pub(crate) fn action(&self, name: &str) -> Ident {
        known(self.actions.get(name))
    }

    /// The marker type and the variant of a resource type.
    pub(crate) fn resource_type(&self, name: &str) -> Ident {
        known(self.resource_types.get(name))
    }

    /// The constant of a condition key for the type of this number.
    pub(crate) fn condition_key(&self, key: &str, number: usize) -> Ident {
        known(self.constants.get(key).and_then(|constants| constants.get(number)))
    }

    /// The marker type of a condition key of the service.
    pub(crate) fn marker(&self, key: &str) -> Ident {
        known(self.markers.get(key))
    }

    /// The row of a condition key.
    pub(crate) fn row(&self, key: &str) -> Ident {
        known(self.rows.get(key))
    }

    /// The row of an API operation: several API models of a service can have one of the same name.
    pub(crate) fn operation(&self, operation: &Operation) -> Ident {
        known(self.operations.get(&(operation.client.clone(), operation.name.clone())))
    }
}

/// The name of something that a checked spec has.
fn known(name: Option<&Ident>) -> Ident {
    name.cloned().unwrap_or_else(|| Ident::new("__", Span::call_site()))
}

/// An action, as a type: AWS's name, its first letter and those behind a `-` as capitals.
fn action(name: &str) -> String {
    let capital = |word: &str| match word.split_at_checked(1) {
        Some((first, rest)) => first.to_ascii_uppercase() + rest,
        None => word.to_owned(),
    };
    name.split('-').map(capital).collect()
}

fn constants(prefix: &str, keys: &[&ConditionKey], module: &mut Taken) -> HashMap<String, Vec<Ident>> {
    let of_key = |key: &&ConditionKey| {
        let name = key_words(prefix, &key.name).to_shouty_snake_case();
        let suffixed = |(number, key_type): (usize, &KeyType)| match number {
            0 => name.clone(),
            _ => format!("{name}_{}", format!("{key_type:?}").to_shouty_snake_case()),
        };
        let idents = key.types.iter().enumerate().map(|one| module.take(suffixed(one), "_KEY")).collect();
        (key.name.clone(), idents)
    };
    keys.iter().map(of_key).collect()
}

/// The rows of keys: a global one's keeps its prefix.
fn rows(prefix: &str, keys: &[ConditionKey]) -> HashMap<String, Ident> {
    let mut taken = Taken::new(&[]);
    let of_key = |key: &ConditionKey| {
        let name = if is_global(&key.name) && prefix != "aws" {
            format!("AWS_{}", key_words("aws", &key.name).to_shouty_snake_case())
        } else {
            key_words(prefix, &key.name).to_shouty_snake_case()
        };
        (key.name.clone(), taken.take(name, "_KEY"))
    };
    keys.iter().map(of_key).collect()
}

/// The parameters of an ARN builder: `ResourceId` is `resource_id`, a star `any`. Its own first parameter is `scope`.
pub(crate) fn parameters(template: &Template<'_>) -> Vec<Ident> {
    let mut taken = Taken::new(&["scope"]);
    let name = |variable: &str| if variable == STAR { "any".to_owned() } else { variable.to_snake_case() };
    template.parameters().into_iter().map(|variable| taken.take(name(variable), "")).collect()
}

/// The functions that build ARNs by the template of this number, and patterns of them: `arn`, then `arn_2`.
pub(crate) fn builders(template: usize) -> (Ident, Ident) {
    match template {
        0 => (ident("arn"), ident("arn_like")),
        _ => (format_ident!("arn_{}", template + 1), format_ident!("arn_like_{}", template + 1)),
    }
}

/// A key without the service's own prefix and without the variable that it ends with.
fn key_words(prefix: &str, key: &str) -> String {
    let key = key.strip_prefix(prefix).and_then(|rest| rest.strip_prefix(':')).unwrap_or(key);
    let key = key.strip_suffix("/tag-key").unwrap_or(key);
    let key = match key.rsplit_once("${") {
        Some((head, tail)) if tail.ends_with('}') && head.len() > 1 => head,
        _ => key,
    };
    key.replace(|c: char| !c.is_ascii_alphanumeric(), " ")
}

/// Whether the module `aws` has the key, whatever service lists it.
pub(crate) fn is_global(key: &str) -> bool {
    key.starts_with("aws:")
}

/// The marker, in the model's `condition::tags`, of a global key that only requests for some actions can have: those of tags,
/// which AWS's pages write in several ways.
pub(crate) fn tag_marker(key: &str) -> Option<Ident> {
    let marker = match key.split('/').next() {
        Some("aws:RequestTag") => "RequestTag",
        Some("aws:ResourceTag") => "ResourceTag",
        Some("aws:TagKeys") => "TagKeys",
        _ => return None,
    };
    Some(format_ident!("{marker}"))
}

/// The names in one place that are taken already.
struct Taken(HashSet<String>);

impl Taken {
    fn new(reserved: &[&str]) -> Taken {
        Taken(reserved.iter().map(|name| (*name).to_owned()).collect())
    }

    /// The name, or with the suffix, or with a number from 2 behind it: the first that is free.
    fn take(&mut self, name: String, suffix: &str) -> Ident {
        let longer = format!("{name}{suffix}");
        // `X_2` as a constant or a parameter, `X2` as a type.
        let between = if name.contains(|c: char| c.is_ascii_uppercase()) && suffix.starts_with(char::is_alphabetic) {
            ""
        } else {
            "_"
        };
        let numbered = (2..).map(|number| format!("{longer}{between}{number}"));
        let mut all = [name.clone(), longer.clone()].into_iter().chain(numbered);
        let free = all.find(|name| !self.0.contains(name)).unwrap_or(name);
        self.0.insert(free.clone());
        ident(&free)
    }
}

/// An identifier: a keyword as a raw one. Words that cannot be raw, and names that begin with a digit, get a `_`.
fn ident(name: &str) -> Ident {
    let spelled = match name {
        "self" | "Self" | "super" | "crate" => format!("{name}_"),
        _ if name.starts_with(|c: char| c.is_ascii_digit()) => format!("_{name}"),
        _ => name.to_owned(),
    };
    let raw = || syn::parse_str(&format!("r#{spelled}"));
    syn::parse_str(&spelled).or_else(|_| raw()).unwrap_or_else(|_| Ident::new("__", Span::call_site()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::{Action, ResourceType};

    fn key(name: &str, types: &[KeyType]) -> ConditionKey {
        ConditionKey { name: name.to_owned(), types: types.to_vec(), ..ConditionKey::default() }
    }

    /// A service `tiny` with these, each list in one text.
    fn service(actions: &str, resource_types: &str, condition_keys: &str) -> Service {
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let typed = |name: String| ResourceType { name, ..ResourceType::default() };
        Service {
            prefix: "tiny".to_owned(),
            actions: words(actions).into_iter().map(|name| Action { name, ..Action::default() }).collect(),
            resource_types: words(resource_types).into_iter().map(typed).collect(),
            condition_keys: words(condition_keys).iter().map(|name| key(name, &[KeyType::String])).collect(),
            ..Service::default()
        }
    }

    #[test]
    fn names_keep_awss_words_and_never_collide() {
        for (actions, types, keys, expected) in [
            ("CreateCampaign", "datasetGroup oidc-provider", "", "CreateCampaign; DatasetGroup OidcProvider;"),
            // Lower case, a hyphen, a keyword, a digit.
            ("uploadFiles Via-Events Self 2Go", "", "", "UploadFiles ViaEvents Self_ _2Go;;"),
            ("", "loadbalancer/app/ listener/app", "", "; LoadbalancerApp ListenerApp;"),
            // What the module uses itself.
            (
                "Action Supports",
                "action resource-type",
                "",
                "ActionAction SupportsAction; ActionResource ResourceTypeResource;",
            ),
            ("", "", "tiny:Service tiny:Operations", ";; SERVICE_KEY OPERATIONS_KEY"),
            ("", "none some", "", "; NoneResource SomeResource;"),
            // An action and a type of one name, and three types.
            ("Launch", "launch", "", "Launch; LaunchResource;"),
            (
                "",
                "rocket-stage rocketStage rocket_stage",
                "",
                "; RocketStage RocketStageResource RocketStageResource2;",
            ),
            ("", "", "tiny:a-b tiny:aB tiny:a_b", ";; A_B A_B_KEY A_B_KEY_2"),
            // A type of one letter is written as a constant.
            ("A", "", "tiny:a", "A;; A_KEY"),
            // Keys with variables.
            ("", "", "tiny:Tag/${TagKey} tiny:Tag/ tiny:Tag/tag-key", ";; TAG TAG_KEY TAG_KEY_2"),
            ("", "", "tiny:Location/${name}.type", ";; LOCATION_NAME_TYPE"),
            ("", "", "agent.${Domain}.example:branch tiny:x-amz-acl", ";; AGENT_DOMAIN_EXAMPLE_BRANCH X_AMZ_ACL"),
            // Types called as what the standard library has.
            ("Option Result", "string from", "", "Option Result; String From;"),
        ] {
            let service = service(actions, types, keys);
            let names = Names::of(&service);
            let actions = service.actions.iter().map(|one| format!(" {}", names.action(&one.name)));
            let types = service.resource_types.iter().map(|one| format!(" {}", names.resource_type(&one.name)));
            let keys = service.condition_keys.iter().map(|one| format!(" {}", names.condition_key(&one.name, 0)));
            let found =
                format!("{};{};{}", actions.collect::<String>(), types.collect::<String>(), keys.collect::<String>());
            assert_eq!(found.trim_start(), expected);
        }
    }

    #[test]
    fn keys_have_a_constant_a_type_a_marker_and_a_row() {
        let mut service = service("", "", "aws:TagKeys tiny:AwsTagKeys tiny:FIDO-FIPS-140-2-certification");
        service.condition_keys.push(key("tiny:Until", &[KeyType::Date, KeyType::Numeric]));
        service.condition_keys.push(key("tiny:UntilNumeric", &[KeyType::Numeric]));
        let names = Names::of(&service);
        assert_eq!(names.row("aws:TagKeys"), "AWS_TAG_KEYS");
        assert_eq!(names.row("tiny:AwsTagKeys"), "AWS_TAG_KEYS_KEY");
        assert_eq!(names.marker("tiny:FIDO-FIPS-140-2-certification"), "FidoFips1402Certification");
        assert_eq!(names.condition_key("tiny:Until", 0), "UNTIL");
        assert_eq!(names.condition_key("tiny:Until", 1), "UNTIL_NUMERIC");
        assert_eq!(names.condition_key("tiny:UntilNumeric", 0), "UNTIL_NUMERIC_KEY");
        let global = Names::of_global(&[key("aws:EpochTime", &[KeyType::Date, KeyType::Numeric])]);
        assert_eq!(global.condition_key("aws:EpochTime", 1), "EPOCH_TIME_NUMERIC");
        assert_eq!(global.row("aws:EpochTime"), "EPOCH_TIME");
    }

    #[test]
    fn parameters_never_collide() {
        for (resource, expected) in [
            ("role/${RoleNameWithPath}", "role_name_with_path"),
            ("${Scope}/webacl/${Name}/${Id}", "scope_2 name id"),
            ("x/${Type}/${self}/${2Go}", "r#type self_ _2go"),
            ("x/${A-B}/${A_B}/${AB}", "a_b a_b_2 ab"),
            ("x/*/${Any}/*", "any any_2 any_3"),
        ] {
            let text = format!("arn:${{Partition}}:s3:::{resource}");
            let found: Vec<String> =
                parameters(&crate::template::parse(&text).unwrap()).iter().map(ToString::to_string).collect();
            assert_eq!(found.join(" "), expected, "{resource}");
        }
    }

    #[test]
    fn modules_leave_those_of_the_crate_alone() {
        for (prefix, expected) in [
            ("personalize", "personalize"),
            ("vpc-lattice", "vpc_lattice"),
            ("policy", "policy_service"),
            ("type", "r#type"),
        ] {
            assert_eq!(module(prefix).to_string(), expected);
        }
    }

    #[test]
    fn modules_of_the_model_are_reserved() {
        let lib = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../personalize-iam-model/src/lib.rs");
        let text = std::fs::read_to_string(lib).unwrap();
        let modules = text.lines().filter_map(|line| {
            let rest = line.strip_prefix("pub ").unwrap_or(line).strip_prefix("mod ")?;
            rest.strip_suffix(';')
        });
        let missing: Vec<&str> = modules.filter(|module| !MODULES.contains(module)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
