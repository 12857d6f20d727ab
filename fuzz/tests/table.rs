//! The table of all services holds exactly what the spec says, and the catalog hands it out with the feature `catalog-all`,
//! which is off in the workspace of the crates.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests say what they expect by panicking")]

use std::collections::BTreeSet;
use std::path::Path;

use codegen::spec::{self, AccessLevel, AuthorizedAction, KeyType, Service, Support};
use personalize_iam_model::catalog::{self, ConditionKeyType};
use xtask::regen::read_spec;

fn spec() -> spec::Spec {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    codegen::read::read(&read_spec(&folder).unwrap()).unwrap()
}

/// A service in the words of the spec, as the catalog has it.
fn opened(prefix: &str) -> Service {
    let row = catalog::service(prefix).unwrap();
    let names = |keys: &[&catalog::ConditionKey]| keys.iter().map(|key| key.name.to_owned()).collect::<Vec<_>>();
    let authorized = |actions: &[catalog::AuthorizedAction]| -> Vec<AuthorizedAction> {
        let one = |one: &catalog::AuthorizedAction| AuthorizedAction {
            action: one.action.to_owned(),
            context: one
                .context
                .iter()
                .map(|(key, values)| ((*key).to_owned(), values.iter().map(|value| (*value).to_owned()).collect()))
                .collect(),
        };
        actions.iter().map(one).collect()
    };
    Service {
        prefix: row.prefix.to_owned(),
        name: row.name.to_owned(),
        page: row.page.to_owned(),
        supports: supports(row.supports),
        condition_keys: row
            .condition_keys
            .iter()
            .map(|key| spec::ConditionKey {
                name: key.name.to_owned(),
                types: key.types.iter().map(|one| key_type(*one)).collect(),
                multivalued: key.multivalued,
                ..Default::default()
            })
            .collect(),
        resource_types: row
            .resource_types
            .iter()
            .map(|one| spec::ResourceType {
                name: one.name.to_owned(),
                arns: one.arns.iter().map(|template| template.text.to_owned()).collect(),
                condition_keys: names(one.condition_keys),
            })
            .collect(),
        actions: row
            .actions
            .iter()
            .map(|action| {
                assert_eq!(action.full_name, format!("{prefix}:{}", action.name));
                spec::Action {
                    name: action.name.to_owned(),
                    access_levels: action.access_levels.iter().map(level).collect(),
                    permission_only: action.permission_only,
                    first_seen: action.first_seen.map(str::to_owned),
                    resources: action
                        .resources
                        .iter()
                        .map(|one| spec::ActionResource {
                            name: one.resource_type.name.to_owned(),
                            required: one.required,
                            condition_keys: names(one.condition_keys),
                        })
                        .collect(),
                    condition_keys: names(action.condition_keys),
                    dependent_actions: action.dependent_actions.map(authorized),
                }
            })
            .collect(),
        operations: row
            .operations
            .iter()
            .map(|one| spec::Operation {
                client: one.client.to_owned(),
                name: one.name.to_owned(),
                actions: authorized(one.actions),
                source: one.source.to_owned(),
                parameters: None,
                arn_parameters: Vec::new(),
            })
            .collect(),
        ..Service::default()
    }
}

fn supports(of: catalog::Supports) -> spec::Supports {
    let one = |support| match support {
        catalog::Support::Yes => Support::Yes,
        catalog::Support::No => Support::No,
        catalog::Support::Partial => Support::Partial,
        catalog::Support::Unknown => Support::Unknown,
    };
    spec::Supports {
        resource_based_policies: one(of.resource_based_policies),
        resource_control_policies: one(of.resource_control_policies),
        tags: one(of.tags),
        temporary_credentials: one(of.temporary_credentials),
        service_roles: one(of.service_roles),
        service_linked_roles: one(of.service_linked_roles),
    }
}

fn key_type(of: ConditionKeyType) -> KeyType {
    match of {
        ConditionKeyType::String => KeyType::String,
        ConditionKeyType::Arn => KeyType::Arn,
        ConditionKeyType::Numeric => KeyType::Numeric,
        ConditionKeyType::Date => KeyType::Date,
        ConditionKeyType::Bool => KeyType::Bool,
        ConditionKeyType::IpAddress => KeyType::IpAddress,
        ConditionKeyType::Binary => KeyType::Binary,
    }
}

fn level(of: personalize_iam_model::AccessLevel) -> AccessLevel {
    use personalize_iam_model::AccessLevel as L;
    match of {
        L::List => AccessLevel::List,
        L::Read => AccessLevel::Read,
        L::Tagging => AccessLevel::Tagging,
        L::PermissionsManagement => AccessLevel::PermissionsManagement,
        L::Write => AccessLevel::Write,
    }
}

/// Lists in one order on both sides: the spec sorts by bytes, the catalog without regard to case.
fn in_order(mut service: Service) -> Service {
    service.condition_keys.sort_by(|a, b| a.name.cmp(&b.name));
    service.resource_types.sort_by(|a, b| a.name.cmp(&b.name));
    service.actions.sort_by(|a, b| a.name.cmp(&b.name));
    service.actions.iter_mut().for_each(|action| action.access_levels.sort());
    service.operations.sort_by(|a, b| (&a.client, &a.name).cmp(&(&b.client, &b.name)));
    service
}

#[test]
fn the_table_holds_what_the_spec_says() {
    let spec = spec();
    assert!(spec.others.len() > 400, "{}", spec.others.len());
    for service in spec.others {
        let prefix = service.prefix.clone();
        // The list of services says it of resource control policies; the clients are in their operations.
        let rcp = spec.list.services.iter().find(|one| one.prefix == prefix).unwrap().resource_control_policies;
        let mut wanted = Service { provenance: Vec::new(), clients: Vec::new(), ..service };
        wanted.supports.resource_control_policies = if rcp { Support::Yes } else { Support::No };
        let (wanted, found) = (in_order(wanted), in_order(opened(&prefix)));
        for (wanted, found) in wanted.actions.iter().zip(&found.actions) {
            assert_eq!(wanted, found, "{prefix}");
        }
        for (wanted, found) in wanted.resource_types.iter().zip(&found.resource_types) {
            assert_eq!(wanted, found, "{prefix}");
        }
        // Not `assert_eq`: on a difference it would print some thousand lines.
        assert!(wanted == found, "{prefix}");
    }
}

#[test]
fn every_service_of_the_list_has_a_catalog() {
    let listed: BTreeSet<&str> = catalog::listed_services().iter().map(|one| one.prefix).collect();
    let described: BTreeSet<&str> = catalog::services().map(|one| one.prefix).collect();
    assert_eq!(described, listed);
    let count = |of: fn(&catalog::Service) -> usize| catalog::services().map(of).sum::<usize>();
    let spec = spec();
    let wanted = |of: fn(&Service) -> usize| spec.services.iter().chain(&spec.others).map(of).sum::<usize>();
    assert_eq!(count(|one| one.actions.len()), wanted(|one| one.actions.len()));
    assert_eq!(count(|one| one.resource_types.len()), wanted(|one| one.resource_types.len()));
    assert_eq!(count(|one| one.condition_keys.len()), wanted(|one| one.condition_keys.len()));
}

#[test]
fn an_action_knows_its_place_and_its_operations() {
    for service in catalog::services() {
        for (place, action) in service.actions.iter().enumerate() {
            assert_eq!(usize::from(action.index), place, "{action}");
            assert!(std::ptr::eq(catalog::action(action.full_name).unwrap(), action), "{action}");
            for operation in action.operations {
                assert!(operation.actions.iter().any(|one| one.action == action.full_name), "{action}: {operation}");
            }
        }
    }
}
