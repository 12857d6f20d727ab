//! What the comparison of two specs says is true: of the API against the items of the generated source, of policies against
//! decisions before and after.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests say what they expect by panicking"
)]

use std::collections::{BTreeMap, BTreeSet};

use codegen::spec::{
    AccessLevel, Action, ActionResource, AuthorizedAction, Caller, Client, ConditionKey, Gap, GlobalConditionKeys,
    KeyType, ListedService, Operation, Provenance, ResourceType, Service, Spec, Support,
};
use personalize_iam_eval::{CompiledPolicies, Decision, Policies, Request};
use personalize_iam_model::policy::read;
use quote::ToTokens as _;
use xtask::diff::{Api, Change, Changes, Effect, Subject, Verb, compare_specs, render};

fn pair(name: &str, required: Option<bool>) -> ActionResource {
    ActionResource { name: name.to_owned(), required, condition_keys: Vec::new() }
}

fn needs(action: &str) -> AuthorizedAction {
    AuthorizedAction { action: action.to_owned(), context: Vec::new() }
}

fn key(name: &str) -> ConditionKey {
    ConditionKey { name: name.to_owned(), types: vec![KeyType::String], ..ConditionKey::default() }
}

fn action(name: &str, resources: Vec<ActionResource>) -> Action {
    Action {
        name: name.to_owned(),
        access_levels: vec![AccessLevel::Write],
        dependent_actions: Some(Vec::new()),
        resources,
        ..Action::default()
    }
}

fn resource_type(name: &str) -> ResourceType {
    ResourceType {
        name: name.to_owned(),
        arns: vec![format!("arn:${{Partition}}:library:${{Region}}:${{Account}}:{name}/${{Name}}")],
        condition_keys: Vec::new(),
    }
}

fn said() -> Vec<Provenance> {
    vec![Provenance { source: "nobody".to_owned(), date: "2026".to_owned(), facts: "all".to_owned() }]
}

/// A small spec with an example of everything.
fn base() -> Spec {
    let gap = |action: &str, resource_type: &str| Gap {
        action: action.to_owned(),
        resource_type: resource_type.to_owned(),
        note: "the API takes one".to_owned(),
    };
    let library = Service {
        prefix: "library".to_owned(),
        name: "A Library".to_owned(),
        page: "list_library".to_owned(),
        provenance: said(),
        condition_keys: vec![
            key("aws:ResourceTag/${TagKey}"),
            key("aws:TagKeys"),
            key("library:Genre"),
            key("library:Reader"),
            ConditionKey { types: vec![KeyType::Date, KeyType::Numeric], ..key("library:Until") },
            key("library:Unused"),
        ],
        resource_types: vec![
            ResourceType { condition_keys: vec!["library:Genre".to_owned()], ..resource_type("book") },
            resource_type("reader"),
            resource_type("shelf"),
        ],
        actions: vec![
            action("Browse", Vec::new()),
            Action {
                condition_keys: vec!["aws:TagKeys".to_owned(), "library:Until".to_owned()],
                dependent_actions: Some(vec![needs("iam:PassRole")]),
                ..action("LendBook", vec![pair("book", Some(true)), pair("shelf", Some(false))])
            },
            action("ReadBook", vec![pair("book", Some(true))]),
        ],
        clients: vec![Client { name: "library".to_owned(), api_version: "2020-01-01".to_owned() }],
        operations: vec![Operation {
            client: "library".to_owned(),
            name: "LendBook".to_owned(),
            actions: vec![needs("library:LendBook")],
            source: "older".to_owned(),
            ..Operation::default()
        }],
        gaps: vec![gap("Browse", "shelf"), gap("ReadBook", "reader")],
        ..Service::default()
    };
    let museum = Service {
        prefix: "museum".to_owned(),
        name: "A Museum".to_owned(),
        page: "list_museum".to_owned(),
        provenance: said(),
        actions: vec![action("Visit", Vec::new())],
        ..Service::default()
    };
    let archive = Service { prefix: "archive".to_owned(), name: "An Archive".to_owned(), ..museum.clone() };
    let global = GlobalConditionKeys {
        provenance: said(),
        condition_keys: vec![key("aws:ResourceTag/${TagKey}"), key("aws:SourceIp"), key("aws:TagKeys")],
    };
    Spec { services: vec![library, museum], others: vec![archive], global, ..Spec::default() }
}

fn library(spec: &mut Spec) -> &mut Service {
    &mut spec.services[0]
}

fn browse(spec: &mut Spec) -> &mut Action {
    &mut library(spec).actions[0]
}

fn lend(spec: &mut Spec) -> &mut Action {
    &mut library(spec).actions[1]
}

fn read_book(spec: &mut Spec) -> &mut Action {
    &mut library(spec).actions[2]
}

fn arn(spec: &mut Spec) -> &mut String {
    &mut library(spec).resource_types[0].arns[0]
}

type Planted = (&'static str, fn(&mut Spec));

/// Changes of every kind.
const PLANTED: &[Planted] = &[
    ("an action more", |spec| library(spec).actions.insert(1, action("Close", Vec::new()))),
    ("an action with a type and a key more", |spec| {
        let mut new = action("Close", vec![pair("reader", Some(true))]);
        new.condition_keys.push("library:Genre".to_owned());
        library(spec).actions.insert(1, new);
    }),
    ("an action less", |spec| {
        library(spec).actions.remove(2);
        library(spec).gaps.pop();
    }),
    ("another access level", |spec| browse(spec).access_levels = vec![AccessLevel::List]),
    ("an access level that is not known", |spec| browse(spec).access_levels = Vec::new()),
    ("an action that is permission-only", |spec| browse(spec).permission_only = Some(true)),
    ("a day on which an action was first seen", |spec| browse(spec).first_seen = Some("2026-01-01".to_owned())),
    ("a required type where there was none", |spec| browse(spec).resources.push(pair("book", Some(true)))),
    ("an optional type where there was none", |spec| browse(spec).resources.push(pair("reader", Some(false)))),
    ("a pair that was a gap", |spec| {
        browse(spec).resources.push(pair("shelf", Some(true)));
        library(spec).gaps.remove(0);
    }),
    ("a required type more", |spec| lend(spec).resources.insert(1, pair("reader", Some(true)))),
    ("an optional type more", |spec| lend(spec).resources.insert(1, pair("reader", Some(false)))),
    ("a type of which nobody says whether it is required", |spec| lend(spec).resources.insert(1, pair("reader", None))),
    ("a type less", |spec| lend(spec).resources.truncate(1)),
    ("no types", |spec| lend(spec).resources.clear()),
    ("another type", |spec| read_book(spec).resources = vec![pair("shelf", Some(true))]),
    ("a type that becomes required", |spec| lend(spec).resources[1].required = Some(true)),
    ("a type that becomes optional", |spec| lend(spec).resources[0].required = Some(false)),
    ("a type whose requirement is forgotten", |spec| lend(spec).resources[0].required = None),
    ("a key of an action more", |spec| browse(spec).condition_keys.push("library:Reader".to_owned())),
    ("a global key of an action more", |spec| browse(spec).condition_keys.push("aws:TagKeys".to_owned())),
    ("a key of an action more that its type has", |spec| {
        read_book(spec).condition_keys.push("library:Genre".to_owned());
    }),
    ("a key of an action less", |spec| {
        lend(spec).condition_keys.pop();
    }),
    ("a global key of an action less", |spec| {
        lend(spec).condition_keys.remove(0);
    }),
    ("a key of a pair more", |spec| lend(spec).resources[0].condition_keys.push("library:Reader".to_owned())),
    ("a key that moves from an action to a pair", |spec| {
        let key = lend(spec).condition_keys.pop().unwrap();
        lend(spec).resources[1].condition_keys.push(key);
    }),
    ("a key of a type more", |spec| library(spec).resource_types[2].condition_keys.push("library:Reader".to_owned())),
    ("a key of a type more on which no action acts", |spec| {
        library(spec).resource_types[1].condition_keys.push("library:Reader".to_owned());
    }),
    ("a key of a type less", |spec| library(spec).resource_types[0].condition_keys.clear()),
    ("a key of a type that moves to the actions", |spec| {
        library(spec).resource_types[0].condition_keys.clear();
        lend(spec).condition_keys.insert(1, "library:Genre".to_owned());
        read_book(spec).condition_keys.push("library:Genre".to_owned());
    }),
    ("a dependent action more", |spec| {
        lend(spec).dependent_actions.as_mut().unwrap().push(needs("kms:Decrypt"));
    }),
    ("a dependent action less", |spec| lend(spec).dependent_actions = Some(Vec::new())),
    ("dependent actions that are not known", |spec| lend(spec).dependent_actions = None),
    ("a dependent action in another context", |spec| {
        let context = ("iam:PassedToService".to_owned(), vec!["library.amazonaws.com".to_owned()]);
        lend(spec).dependent_actions.as_mut().unwrap()[0].context.push(context);
    }),
    ("a type more", |spec| library(spec).resource_types.insert(1, resource_type("film"))),
    ("a type more in another namespace, and an action on it", |spec| {
        let film = resource_type("film").arns[0].replace(":library:", ":cinema:");
        library(spec).resource_types.insert(1, ResourceType { arns: vec![film], ..resource_type("film") });
        lend(spec).resources.insert(1, pair("film", Some(false)));
    }),
    ("a type less on which no action acts", |spec| {
        library(spec).resource_types.remove(1);
        library(spec).gaps.pop();
    }),
    ("a type less on which actions act", |spec| {
        library(spec).resource_types.remove(2);
        library(spec).gaps.remove(0);
        lend(spec).resources.pop();
    }),
    ("an ARN without a Region", |spec| *arn(spec) = arn(spec).replace("${Region}", "")),
    ("an ARN with another variable as its account", |spec| {
        *arn(spec) = arn(spec).replace("${Account}", "${AccountId}")
    }),
    ("a second ARN template", |spec| {
        let second = arn(spec).replace("book/", "volume/");
        library(spec).resource_types[0].arns.push(second);
    }),
    ("an ARN with another start", |spec| *arn(spec) = arn(spec).replace("book/", "books/")),
    ("an ARN with another name of its parameter", |spec| *arn(spec) = arn(spec).replace("${Name}", "${Title}")),
    ("an ARN with one parameter more", |spec| *arn(spec) += "/${Volume}"),
    ("an ARN whose parameter is written otherwise", |spec| *arn(spec) = arn(spec).replace("${Name}", "${name}")),
    ("a key more", |spec| library(spec).condition_keys.insert(2, key("library:Colour"))),
    ("a key less that nothing has", |spec| {
        library(spec).condition_keys.remove(5);
    }),
    ("a key less that a type has", |spec| {
        library(spec).condition_keys.remove(2);
        library(spec).resource_types[0].condition_keys.clear();
    }),
    ("a global key less in the list of a service", |spec| {
        library(spec).condition_keys.remove(1);
        lend(spec).condition_keys.remove(0);
    }),
    ("a global key more in the list of a service", |spec| library(spec).condition_keys.insert(1, key("aws:SourceIp"))),
    ("another type of a key", |spec| library(spec).condition_keys[2].types = vec![KeyType::Arn]),
    ("one more type of a key", |spec| library(spec).condition_keys[2].types.push(KeyType::Arn)),
    ("one type less of a key", |spec| library(spec).condition_keys[4].types.truncate(1)),
    ("types of a key in another order", |spec| library(spec).condition_keys[4].types.reverse()),
    ("another type of a global key of a service", |spec| library(spec).condition_keys[1].types = vec![KeyType::Arn]),
    ("a key with several values", |spec| library(spec).condition_keys[2].multivalued = true),
    ("a key whose values take no wildcards", |spec| library(spec).condition_keys[2].sensitive = true),
    ("a gap more", |spec| {
        let gap = Gap { action: "Browse".to_owned(), resource_type: "reader".to_owned(), note: "new".to_owned() };
        library(spec).gaps.insert(0, gap);
    }),
    ("a gap less", |spec| library(spec).gaps.truncate(1)),
    ("another note of a gap", |spec| library(spec).gaps[0].note = "other".to_owned()),
    ("a client more", |spec| {
        library(spec).clients.push(Client { name: "library-desk".to_owned(), api_version: "2021-01-01".to_owned() });
    }),
    ("another version of a client", |spec| library(spec).clients[0].api_version = "2021-01-01".to_owned()),
    ("an operation less", |spec| library(spec).operations.clear()),
    ("another action of an operation", |spec| library(spec).operations[0].actions.push(needs("iam:PassRole"))),
    ("parameters of an operation", |spec| library(spec).operations[0].parameters = Some(vec!["name".to_owned()])),
    ("a supported feature", |spec| library(spec).supports.tags = Support::Yes),
    ("another name of the service", |spec| library(spec).name = "The Library".to_owned()),
    ("a service more", |spec| {
        let zoo = Service { prefix: "zoo".to_owned(), ..spec.services[1].clone() };
        spec.services.push(zoo);
    }),
    ("a service less", |spec| {
        spec.services.pop();
    }),
    ("a service that gets types", |spec| spec.services.append(&mut spec.others)),
    ("a service that loses its types", |spec| spec.others.extend(spec.services.pop())),
    ("a service without types more", |spec| {
        let zoo = Service { prefix: "zoo".to_owned(), ..spec.services[1].clone() };
        spec.others.push(zoo);
    }),
    ("a service without types less", |spec| spec.others.clear()),
    ("an action less of a service without types", |spec| spec.others[0].actions.clear()),
    ("a global key more", |spec| spec.global.condition_keys.insert(0, key("aws:Referer"))),
    ("a global key less", |spec| {
        spec.global.condition_keys.remove(1);
    }),
    ("another type of a global key", |spec| spec.global.condition_keys[1].types = vec![KeyType::IpAddress]),
    ("a global key that is always there", |spec| spec.global.condition_keys[1].always = vec![Caller::User]),
    ("a service of the list more", |spec| {
        let zoo = ListedService { prefix: "zoo".to_owned(), name: "A Zoo".to_owned(), ..ListedService::default() };
        spec.list.services.push(zoo);
    }),
];

// ---- the API ----

/// The public items of the generated source, each with its signature.
fn items(spec: &Spec) -> BTreeMap<String, String> {
    let mut items = BTreeMap::new();
    for file in codegen::generate(spec).unwrap_or_else(|errors| panic!("{errors:?}")) {
        if !file.name.ends_with(".rs") {
            continue;
        }
        let source = syn::parse_file(str::from_utf8(&file.bytes).unwrap()).unwrap();
        list(file.name.trim_end_matches(".rs"), &source.items, &mut items);
    }
    items
}

fn list(path: &str, all: &[syn::Item], items: &mut BTreeMap<String, String>) {
    let is_public = |visibility: &syn::Visibility| matches!(visibility, syn::Visibility::Public(_));
    for item in all {
        match item {
            syn::Item::Enum(one) if is_public(&one.vis) => {
                items.insert(format!("{path}::{}", one.ident), "enum".to_owned());
                for variant in &one.variants {
                    items.insert(format!("{path}::{}::{}", one.ident, variant.ident), "variant".to_owned());
                }
            }
            syn::Item::Struct(one) if is_public(&one.vis) => {
                items.insert(format!("{path}::{}", one.ident), one.fields.to_token_stream().to_string());
            }
            syn::Item::Const(one) if is_public(&one.vis) => {
                items.insert(format!("{path}::{}", one.ident), one.ty.to_token_stream().to_string());
            }
            syn::Item::Static(one) if is_public(&one.vis) => {
                items.insert(format!("{path}::{}", one.ident), one.ty.to_token_stream().to_string());
            }
            syn::Item::Mod(one) if is_public(&one.vis) => {
                items.insert(format!("{path}::{}", one.ident), "mod".to_owned());
                let inner = one.content.as_ref().map(|(_, inner)| inner.as_slice()).unwrap_or_default();
                list(&format!("{path}::{}", one.ident), inner, items);
            }
            syn::Item::Fn(one) if is_public(&one.vis) => {
                items.insert(format!("{path}::{}", one.sig.ident), one.sig.to_token_stream().to_string());
            }
            syn::Item::Impl(one) => {
                let of = one.trait_.as_ref().map(|(name, _)| name.to_token_stream().to_string()).unwrap_or_default();
                let whose = one.self_ty.to_token_stream().to_string();
                if !of.is_empty() {
                    items.insert(format!("{path}: {of} for {whose}"), "impl".to_owned());
                }
                for inner in &one.items {
                    match inner {
                        syn::ImplItem::Const(inner) if is_public(&inner.vis) => {
                            items.insert(
                                format!("{path}::{whose}::{}", inner.ident),
                                inner.ty.to_token_stream().to_string(),
                            );
                        }
                        syn::ImplItem::Fn(inner) if is_public(&inner.vis) => {
                            let signature = inner.sig.to_token_stream().to_string();
                            items.insert(format!("{path}::{whose}::{}", inner.sig.ident), signature);
                        }
                        _ => {}
                    }
                }
            }
            // The functions of a resource type: their parameters are those of the macro.
            syn::Item::Macro(one) => {
                let tokens = one.mac.tokens.to_string();
                let of = one.mac.path.to_token_stream().to_string();
                // `Book, 0, arn, name` or, with several templates, `Book, 0, "arn:..." => arn, name`.
                let parts: Vec<&str> = tokens.splitn(4, " , ").collect();
                let (name, parameters) = match parts.as_slice() {
                    [name, _, builder, parameters @ ..] => {
                        let builder = builder.rsplit("=>").next().unwrap_or_default();
                        (format!("{name} {}", builder.trim()), parameters.concat())
                    }
                    _ => (tokens.clone(), String::new()),
                };
                items.insert(format!("{path}: {of} {name}"), parameters);
            }
            _ => {}
        }
    }
}

/// What became of the items, by the rules of semantic versioning.
fn semver(old: &BTreeMap<String, String>, new: &BTreeMap<String, String>) -> Api {
    if old.iter().any(|(name, signature)| new.get(name) != Some(signature)) {
        Api::Major
    } else if new.len() > old.len() {
        Api::Minor
    } else {
        Api::Same
    }
}

#[test]
fn the_word_on_the_api_is_what_the_generated_items_say() {
    assert!(PLANTED.len() >= 40);
    let old = base();
    let old_items = items(&old);
    let mut wrong = Vec::new();
    let mut seen: BTreeMap<Api, usize> = BTreeMap::new();
    for (name, plant) in PLANTED {
        let mut new = base();
        plant(&mut new);
        for (from, to, direction) in [(&old, &new, ""), (&new, &old, ", undone")] {
            let changes = compare_specs(from, to);
            let said = changes.iter().map(Changes::api).max().unwrap_or_default();
            let new_items = items(&new);
            let expected =
                if direction.is_empty() { semver(&old_items, &new_items) } else { semver(&new_items, &old_items) };
            *seen.entry(expected).or_default() += 1;
            if said != expected || changes.is_empty() {
                let lost: Vec<&String> = old_items.keys().filter(|item| !new_items.contains_key(*item)).collect();
                let gained: Vec<&String> = new_items.keys().filter(|item| !old_items.contains_key(*item)).collect();
                wrong.push(format!(
                    "{name}{direction}: {said:?}, but the items say {expected:?}: -{lost:?} +{gained:?}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(seen.values().all(|count| *count > 20) && seen.len() == 3, "{seen:?}");
}

// ---- policies ----

/// A check that IAM makes for a call: the action, the resource, and the keys of the request.
type Check = (String, String, BTreeSet<String>);

/// A resource of a type, by each of its templates.
fn resources_of(resource_type: &ResourceType) -> Vec<String> {
    let fill = |template: &String| {
        let mut arn = String::new();
        for (at, piece) in template.split("${").enumerate() {
            let Some((variable, rest)) = piece.split_once('}').filter(|_| at > 0) else {
                arn.push_str(piece);
                continue;
            };
            arn.push_str(match variable {
                "Partition" => "aws",
                "Region" => "eu-west-1",
                "Account" => "111122223333",
                _ => "one",
            });
            arn.push_str(rest);
        }
        arn
    };
    resource_type.arns.iter().map(fill).collect()
}

/// What IAM checks when an action is called with resources of some types: those of them that the spec lists for it, or `*`
/// where that is none. Nothing if there is no such action, or no such call.
fn checks(service: &Service, name: &str, call: &BTreeSet<&str>) -> Option<Vec<Check>> {
    let action = service.actions.iter().find(|action| action.name == name)?;
    // A call that lacks what is required cannot be made.
    let mut required = action.resources.iter().filter(|pair| pair.required == Some(true));
    if !required.all(|pair| call.contains(pair.name.as_str())) {
        return None;
    }
    let full_name = format!("{}:{name}", service.prefix);
    let own: BTreeSet<String> = action.condition_keys.iter().cloned().collect();
    let mut checks = Vec::new();
    for pair in &action.resources {
        if !call.contains(pair.name.as_str()) {
            continue;
        }
        let Some(known) = service.resource_types.iter().find(|known| known.name == pair.name) else { continue };
        let keys =
            own.iter().chain(&pair.condition_keys).chain(&known.condition_keys).cloned().collect::<BTreeSet<_>>();
        checks.extend(resources_of(known).into_iter().map(|resource| (full_name.clone(), resource, keys.clone())));
    }
    if checks.is_empty() {
        checks.push((full_name, "*".to_owned(), own));
    }
    for needed in action.dependent_actions.iter().flatten() {
        let keys = needed.context.iter().map(|(key, _)| key.clone()).collect();
        checks.push((needed.action.clone(), "*".to_owned(), keys));
    }
    Some(checks)
}

fn is_allowed(policies: &CompiledPolicies, checks: Option<&[Check]>) -> bool {
    let Some(checks) = checks else { return false };
    checks.iter().all(|(action, resource, keys)| {
        let principal = "arn:aws:iam::111122223333:user/ana".parse().unwrap();
        let mut request = Request::new(principal, action.as_str(), resource.as_str()).owned_by("111122223333");
        for key in keys {
            request = request.with(key.replace("${TagKey}", "a"), "x");
        }
        policies.decide(&request.prepare()) == Decision::Allowed
    })
}

/// Policies of the sorts that people write about a library.
fn policies() -> Vec<(String, CompiledPolicies)> {
    let book = "arn:aws:library:eu-west-1:111122223333:book/one";
    let shelf = "arn:aws:library:eu-west-1:111122223333:shelf/*";
    let reader = "arn:aws:library:*:*:reader/*";
    let all = r#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#;
    let mut statements: Vec<String> = Vec::new();
    for actions in [r#""Action": "library:*""#, r#""Action": "library:LendBook""#, r#""NotAction": "library:LendBook""#]
    {
        for resources in [
            r#""Resource": "*""#.to_owned(),
            format!(r#""Resource": "{book}""#),
            format!(r#""Resource": ["{book}", "{shelf}"]"#),
            format!(r#""Resource": "{reader}""#),
            format!(r#""NotResource": ["{book}", "{shelf}"]"#),
            r#""NotResource": "arn:aws:library:*:*:film/*""#.to_owned(),
        ] {
            let needed = r#"{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*"}"#;
            statements.push(format!(r#"{{"Effect": "Allow", {actions}, {resources}}}, {needed}"#));
            statements.push(format!(r#"{{"Effect": "Allow", {actions}, {resources}}}"#));
            statements.push(format!(r#"{all}, {{"Effect": "Deny", {actions}, {resources}}}"#));
        }
    }
    for (key, action, others) in [
        ("library:Genre", "library:*", "iam:PassRole"),
        ("library:Reader", "library:*", "iam:PassRole"),
        ("library:Until", "library:*", "iam:PassRole"),
        ("aws:TagKeys", "library:*", "iam:PassRole"),
        ("iam:PassedToService", "iam:PassRole", "library:*"),
    ] {
        for condition in [
            format!(r#"{{"StringEquals": {{"{key}": "x"}}}}"#),
            format!(r#"{{"StringNotEquals": {{"{key}": "x"}}}}"#),
            format!(r#"{{"StringEqualsIfExists": {{"{key}": "y"}}}}"#),
            format!(r#"{{"Null": {{"{key}": "true"}}}}"#),
        ] {
            let others = format!(r#"{{"Effect": "Allow", "Action": "{others}", "Resource": "*"}}"#);
            let what = format!(r#""Action": "{action}", "Resource": "*", "Condition": {condition}"#);
            statements.push(format!(r#"{others}, {{"Effect": "Allow", {what}}}"#));
            statements.push(format!(r#"{all}, {{"Effect": "Deny", {what}}}"#));
            let rest = format!(r#"{{"Effect": "Allow", "Action": "{action}", "NotResource": "{shelf}"}}"#);
            let on_shelf = format!(r#""Action": "{action}", "Resource": "{shelf}", "Condition": {condition}"#);
            statements.push(format!(r#"{others}, {rest}, {{"Effect": "Allow", {on_shelf}}}"#));
        }
    }
    let compiled = |statements: String| {
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statements}]}}"#);
        let identity = vec![read(&text).unwrap_or_else(|problem| panic!("{text}: {problem:?}"))];
        (text, Policies { identity, ..Policies::default() }.compile())
    };
    statements.into_iter().map(compiled).collect()
}

/// What the decisions before and after say: whether some policy no longer allows a call, and whether some allows one more.
fn observed(old: &Service, new: &Service, policies: &[(String, CompiledPolicies)]) -> (bool, bool) {
    let actions: BTreeSet<&str> = old.actions.iter().chain(&new.actions).map(|action| action.name.as_str()).collect();
    let types: Vec<&str> = ["book", "film", "reader", "shelf"].to_vec();
    let (mut narrower, mut wider) = (false, false);
    for name in actions {
        for set in 0..1_u32 << types.len() {
            let call = (0..types.len()).filter(|at| set & (1 << at) != 0).map(|at| types[at]).collect();
            let (before, after) = (checks(old, name, &call), checks(new, name, &call));
            if before == after {
                continue;
            }
            for (_, policy) in policies {
                match (is_allowed(policy, before.as_deref()), is_allowed(policy, after.as_deref())) {
                    (true, false) => narrower = true,
                    (false, true) => wider = true,
                    _ => {}
                }
            }
        }
    }
    (narrower, wider)
}

/// Both catalogs where each fact that one of them does not know is as the other says, or else as `required` says: what is
/// learned or forgotten changes no decision.
fn known(old: &Service, new: &Service, required: bool) -> (Service, Service) {
    let fill = |service: &Service, other: &Service| {
        let mut service = service.clone();
        for action in &mut service.actions {
            let other = other.actions.iter().find(|one| one.name == action.name);
            if action.dependent_actions.is_none() {
                action.dependent_actions = other.and_then(|other| other.dependent_actions.clone());
            }
            for pair in &mut action.resources {
                let pairs = other.map(|other| other.resources.as_slice()).unwrap_or_default();
                let said = pairs.iter().find(|one| one.name == pair.name).and_then(|one| one.required);
                pair.required = pair.required.or(said).or(Some(required));
            }
        }
        service
    };
    (fill(old, new), fill(new, old))
}

#[test]
fn lines_stay_short_unless_all_is_asked_for() {
    let old = base();
    let mut longest_of_full = 0;
    for (name, plant) in PLANTED {
        let mut new = base();
        plant(&mut new);
        for action in &mut library(&mut new).actions {
            action.condition_keys.extend((0..60).map(|at| format!("library:Key{at:02}")));
        }
        for changes in compare_specs(&old, &new) {
            for line in render(&changes, false).lines().skip(1) {
                assert!(line.chars().count() <= 280, "{name}: {line}");
            }
            longest_of_full = longest_of_full.max(render(&changes, true).lines().map(str::len).max().unwrap());
        }
    }
    assert!(longest_of_full > 1_000);
}

#[test]
fn the_word_on_policies_is_what_decisions_before_and_after_say() {
    let policies = policies();
    let old = base();
    let mut wrong = Vec::new();
    let mut decided = 0;
    // A call has one resource of a type; with two templates, which one it is decides.
    for (name, plant) in PLANTED.iter().filter(|(name, _)| *name != "a second ARN template") {
        let mut new = base();
        plant(&mut new);
        for (from, to, direction) in [(&old, &new, ""), (&new, &old, ", undone")] {
            let service = |spec: &Spec| spec.services.iter().find(|one| one.prefix == "library").cloned().unwrap();
            let (before, after) = (service(from), service(to));
            let changes = compare_specs(from, to);
            let library = changes.iter().filter(|one| one.service == "library").flat_map(|one| &one.changes);
            // What a key's values are, and what an operation needs, no decision here depends on.
            let not_here = |change: &&Change| match change.subject {
                Subject::ConditionKey => change.change == Verb::Changed,
                Subject::Operation => true,
                _ => false,
            };
            let changes: Vec<&Change> = library.filter(|change| !not_here(change)).collect();
            let said = |wanted: [Effect; 2]| changes.iter().any(|change| wanted.contains(&change.policies));
            let said = (said([Effect::TooNarrow, Effect::Both]), said([Effect::TooWide, Effect::Both]));
            let seen = [false, true].map(|required| {
                let (before, after) = known(&before, &after, required);
                observed(&before, &after, &policies)
            });
            let seen = (seen[0].0 || seen[1].0, seen[0].1 || seen[1].1);
            decided += usize::from(seen != (false, false));
            if said != seen {
                wrong
                    .push(format!("{name}{direction}: (too narrow, too wide) is {said:?}, but decisions say {seen:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(decided > 40, "{decided}");
}
