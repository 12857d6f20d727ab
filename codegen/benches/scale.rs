//! How long a spec of the size of all of AWS takes: `cargo bench -p codegen`.
//!
//! The spec is made up with the proportions of the real one: 48 actions a service, two resource types each, ten
//! condition keys. 456 services have 21,888 actions.
#![allow(clippy::unwrap_used, reason = "a benchmark says what is wrong by panicking")]

use codegen::read::{SpecFile, read};
use codegen::spec::{
    AccessLevel, Action, ActionResource, AuthorizedAction, Client, ConditionKey, KeyType, ListedService, Operation,
    Provenance, ResourceType, Service, ServiceList, Spec,
};

const SERVICES: &[usize] = &[57, 114, 228, 456];
const ACTIONS: usize = 48;

fn main() {
    divan::main();
}

fn service(number: usize) -> Service {
    let prefix = format!("service{number}");
    let keys: Vec<String> = (0..10).map(|i| format!("{prefix}:Key{i}")).collect();
    let types: Vec<String> = (0..8).map(|i| format!("thing{i}")).collect();
    // Sorted by name, as the lists of the spec are.
    let named = |i: usize| {
        let verb = ["Create", "Delete", "Describe", "List", "Tag", "Update"].get(i * 6 / ACTIONS).unwrap();
        format!("{verb}Thing{i:02}")
    };
    Service {
        name: format!("Amazon Service {number}"),
        page: format!("list_{prefix}"),
        provenance: vec![Provenance {
            source: "made up".to_owned(),
            date: "2026-01-31".to_owned(),
            facts: "all".to_owned(),
        }],
        condition_keys: keys
            .iter()
            .map(|name| ConditionKey { name: name.clone(), types: vec![KeyType::String], ..ConditionKey::default() })
            .collect(),
        resource_types: types
            .iter()
            .map(|name| ResourceType {
                name: name.clone(),
                arns: vec![format!("arn:${{Partition}}:{prefix}:${{Region}}:${{Account}}:{name}/${{ResourceId}}")],
                condition_keys: keys.iter().take(1).cloned().collect(),
            })
            .collect(),
        actions: (0..ACTIONS)
            .map(|i| Action {
                name: named(i),
                access_levels: vec![AccessLevel::Write],
                permission_only: Some(false),
                resources: types
                    .iter()
                    .cycle()
                    .skip(i % 7)
                    .take(2)
                    .map(|name| ActionResource { name: name.clone(), required: Some(true), condition_keys: Vec::new() })
                    .collect(),
                condition_keys: keys.iter().skip(i % 8).take(2).cloned().collect(),
                ..Action::default()
            })
            .collect(),
        clients: vec![Client { name: prefix.clone(), api_version: "2026-01-31".to_owned() }],
        operations: (0..ACTIONS)
            .map(|i| Operation {
                client: prefix.clone(),
                name: named(i),
                actions: vec![AuthorizedAction { action: format!("{prefix}:{}", named(i)), context: Vec::new() }],
                source: "made-up".to_owned(),
                parameters: None,
                arn_parameters: Vec::new(),
            })
            .collect(),
        prefix,
        ..Service::default()
    }
}

fn spec(services: usize) -> Spec {
    let services: Vec<Service> = (0..services).map(service).collect();
    let listed = |service: &Service| ListedService {
        prefix: service.prefix.clone(),
        name: service.name.clone(),
        resource_control_policies: false,
    };
    let mut listed: Vec<ListedService> = services.iter().map(listed).collect();
    listed.sort_by(|a, b| a.prefix.cmp(&b.prefix));
    Spec { list: ServiceList { services: listed, ..ServiceList::default() }, services, ..Spec::default() }
}

#[divan::bench(args = SERVICES, sample_count = 3, sample_size = 1)]
fn generate(bencher: divan::Bencher<'_, '_>, services: usize) {
    let spec = spec(services);
    bencher.counter(divan::counter::ItemsCount::new(services * ACTIONS)).bench(|| codegen::generate(&spec).unwrap());
}

#[divan::bench(args = SERVICES, sample_count = 3, sample_size = 1)]
fn read_spec(bencher: divan::Bencher<'_, '_>, services: usize) {
    let spec = spec(services);
    let mut files: Vec<SpecFile> = spec
        .services
        .iter()
        .map(|service| SpecFile {
            path: format!("spec/{}.json", service.prefix),
            text: codegen::write::write_service(service),
        })
        .collect();
    files.push(SpecFile {
        path: "spec/global-condition-keys.json".to_owned(),
        text: codegen::write::write_global(&spec.global),
    });
    files.push(SpecFile { path: "spec/services.json".to_owned(), text: codegen::write::write_list(&spec.list) });
    bencher.counter(divan::counter::ItemsCount::new(services * ACTIONS)).bench(|| read(&files).unwrap());
}
