//! What the comparison of two specs says, from the page of 2020 to single changes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests say what they expect by panicking"
)]

use std::fs;
use std::path::{Path, PathBuf};

use codegen::read::{SpecFile, read_service};
use codegen::spec::{
    AccessLevel, Action, ActionResource, ArnParameter, AuthorizedAction, Client, ConditionKey, Gap, KeyType, Operation,
    ResourceType, Service, Spec, Support,
};
use codegen::write::write_service;
use serde_json::Value;
use xtask::diff::{Api, Change, Changes, Effect, Subject, Verb, compare, compare_specs, render, run, summary};
use xtask::import::{Origin, PublishedFile, import};

#[path = "../../testdata/skipped.rs"]
mod skipped;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn personalize() -> Service {
    let path = "spec/personalize.json".to_owned();
    let text = fs::read_to_string(root().join(&path)).unwrap();
    read_service(&SpecFile { path, text }).unwrap()
}

/// Today's catalog with a page's facts laid over it.
fn as_of(path: &Path) -> Option<Service> {
    let file = PublishedFile { path: path.display().to_string(), text: fs::read_to_string(path).ok()? };
    let origin = Origin { source: "the page of 2020".to_owned(), date: "2020-09-18".to_owned() };
    Some(import(&[file], &[personalize()], &origin).unwrap().remove(0).service)
}

fn names(changes: &Changes, subject: Subject, verb: Verb) -> Vec<&str> {
    let of = changes.changes.iter().filter(|change| (change.subject, change.change) == (subject, verb));
    of.map(|change| change.name.as_str()).collect()
}

/// From 2020-09-18 to the catalog of 2026-09-26: when the spec moves on, so do these numbers.
fn assert_counts_since_2020(old: &Service) {
    let changes = compare(old, &personalize());
    let counts = [
        (Subject::Action, Verb::Added, 37),
        (Subject::Action, Verb::Removed, 0),
        (Subject::AccessLevel, Verb::Changed, 1),
        (Subject::ArnTemplate, Verb::Changed, 3),
        (Subject::ResourceRequirement, Verb::Changed, 8),
        (Subject::ResourceType, Verb::Added, 6),
        (Subject::ResourceType, Verb::Removed, 0),
        (Subject::ConditionKey, Verb::Added, 3),
        (Subject::ConditionKey, Verb::Removed, 0),
    ];
    for (subject, verb, count) in counts {
        assert_eq!(changes.count(subject, verb), count, "{subject:?} {verb:?}");
    }
    assert_eq!(names(&changes, Subject::AccessLevel, Verb::Changed), ["GetPersonalizedRanking"]);
    assert_eq!(names(&changes, Subject::ArnTemplate, Verb::Changed), ["algorithm", "featureTransformation", "recipe"]);
    assert_eq!(
        names(&changes, Subject::ResourceRequirement, Verb::Changed),
        [
            "CreateBatchInferenceJob",
            "CreateCampaign",
            "CreateDataset",
            "CreateDatasetImportJob",
            "CreateEventTracker",
            "CreateFilter",
            "CreateSolution",
            "PutEvents",
        ]
    );
    assert_eq!(changes.api(), Api::Major);
    let start = "personalize: 37 actions added, 0 removed; 1 access level changed; 3 ARN templates changed; \
                 8 resource requirements changed; 6 resource types added, 0 removed; 3 condition keys added, 0 removed; ";
    assert!(summary(&changes).starts_with(start), "{}", summary(&changes));
}

#[test]
fn the_facts_of_2020_differ_from_today_as_they_should() {
    assert_counts_since_2020(&as_of(&root().join("xtask/tests/data/personalize-2020-09.md")).unwrap());
}

#[test]
fn the_real_page_of_2020_differs_from_today_as_it_should() {
    let instead = "the facts of that page, in xtask/tests/data, are compared alone";
    if let Some(page) = skipped::beside("seeds/004_f8ee0784d18e5bdf.txt", instead) {
        assert_counts_since_2020(&as_of(&page).unwrap());
    }
}

#[test]
fn the_report_says_what_each_change_since_2020_means() {
    let old = as_of(&root().join("xtask/tests/data/personalize-2020-09.md")).unwrap();
    let report = render(&compare(&old, &personalize()));
    let parts = [
        "\n\nactions added (37)\n  CreateBatchSegmentJob: Write, on batchSegmentJob*\n    a policy with `personalize:*` or \
         `personalize:Create*` now grants it; one that lists actions by name does not [policies: too wide; API: minor]\n",
        "\n\naccess levels changed (1)\n  GetPersonalizedRanking: Write -> Read\n    policies grant it as before; what picks \
         actions by access level finds it under `Read` instead of `Write` [policies: the same; API: minor]\n",
        "  recipe: arn:${Partition}:personalize:${Region}:${Account}:recipe/${ResourceId} -> \
         arn:${Partition}:personalize:::recipe/${ResourceId}\n    patterns written with a region or an account no longer \
         match, neither to allow nor to deny: write them like `arn:${Partition}:personalize:::recipe/${ResourceId}` \
         [policies: too narrow or too wide; API: major]\n",
        "  CreateCampaign: campaign* -> campaign*, solution*\n    policies that allow it on `campaign` ARNs only are now too \
         narrow: grant `solution` ARNs too [policies: too narrow; API: minor]\n",
        "  PutEvents: eventTracker* -> none\n    statements that name `eventTracker` ARNs no longer match: only Resource `*` \
         does [policies: too narrow or too wide; API: major]\n",
        // What means the same is said once.
        "  aws:RequestTag/${TagKey}: String\n  aws:ResourceTag/${TagKey}: String\n  aws:TagKeys: ArrayOfString\n    \
         conditions can use it; no policy changes until one does [policies: the same; API: minor]\n",
    ];
    for part in parts {
        assert!(report.contains(part), "{part}\n---\n{report}");
    }
}

// ---- one change at a time ----

fn pair(name: &str, required: bool) -> ActionResource {
    ActionResource { name: name.to_owned(), required: Some(required), condition_keys: Vec::new() }
}

fn needs(action: &str) -> AuthorizedAction {
    AuthorizedAction { action: action.to_owned(), context: Vec::new() }
}

fn key(name: &str) -> ConditionKey {
    ConditionKey { name: name.to_owned(), types: vec![KeyType::String], ..ConditionKey::default() }
}

fn library() -> Service {
    let action = |name: &str, resources| Action {
        name: name.to_owned(),
        access_levels: vec![AccessLevel::Write],
        resources,
        ..Action::default()
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
        condition_keys: vec![key("library:Genre"), key("library:Reader")],
        resource_types: vec![resource_type("book"), resource_type("reader"), resource_type("shelf")],
        actions: vec![
            action("Browse", Vec::new()),
            Action {
                condition_keys: vec!["library:Genre".to_owned()],
                dependent_actions: Some(vec![needs("iam:PassRole")]),
                ..action("LendBook", vec![pair("book", true), pair("shelf", false)])
            },
            action("LendBookAbroad", vec![pair("book", true)]),
        ],
        clients: vec![Client { name: "library".to_owned(), api_version: "2020-01-01".to_owned() }],
        operations: vec![Operation {
            client: "library".to_owned(),
            name: "LendBook".to_owned(),
            actions: vec![needs("library:LendBook")],
            source: "older".to_owned(),
            parameters: None,
            arn_parameters: Vec::new(),
        }],
        gaps: vec![Gap {
            action: "Browse".to_owned(),
            resource_type: "shelf".to_owned(),
            note: "the API takes one".to_owned(),
        }],
        ..Service::default()
    }
}

/// What a single change must be told as.
struct Told {
    change: fn(&mut Service),
    subject: Subject,
    verb: Verb,
    /// The line of the report.
    line: &'static str,
    policies: Effect,
    api: Api,
    meaning: &'static str,
}

fn lend(service: &mut Service) -> &mut Action {
    &mut service.actions[1]
}

#[test]
fn each_change_is_told_with_what_it_means() {
    let cases = [
        Told {
            change: |service| service.actions.push(Action { name: "LendBookTwice".to_owned(), ..Action::default() }),
            subject: Subject::Action,
            verb: Verb::Added,
            line: "LendBookTwice",
            policies: Effect::TooWide,
            api: Api::Minor,
            meaning: "a policy with `library:*`, `library:Lend*` or `library:LendBook*` now grants it; one that lists actions \
                      by name does not",
        },
        Told {
            change: |service| service.actions.push(Action { name: "ÄndernÄ".to_owned(), ..Action::default() }),
            subject: Subject::Action,
            verb: Verb::Added,
            line: "ÄndernÄ",
            policies: Effect::TooWide,
            api: Api::Minor,
            meaning: "a policy with `library:*` now grants it; one that lists actions by name does not",
        },
        Told {
            change: |service| drop(service.actions.remove(0)),
            subject: Subject::Action,
            verb: Verb::Removed,
            line: "Browse",
            policies: Effect::TooNarrow,
            api: Api::Major,
            meaning: "statements that name it match nothing any more: if another action took its place, allow that one",
        },
        Told {
            change: |service| lend(service).access_levels = vec![AccessLevel::Tagging, AccessLevel::Write],
            subject: Subject::AccessLevel,
            verb: Verb::Changed,
            line: "LendBook: Write -> Tagging, Write",
            policies: Effect::Same,
            api: Api::Minor,
            meaning: "policies grant it as before; what picks actions by access level finds it under `Tagging` and `Write` \
                      instead of `Write`",
        },
        Told {
            change: |service| {
                service.resource_types[0].arns[0] = "arn:${Partition}:library::${Account}:book/${Name}".to_owned()
            },
            subject: Subject::ArnTemplate,
            verb: Verb::Changed,
            line: "book: arn:${Partition}:library:${Region}:${Account}:book/${Name} -> \
                   arn:${Partition}:library::${Account}:book/${Name}",
            policies: Effect::Both,
            api: Api::Major,
            meaning: "patterns written with a region no longer match, neither to allow nor to deny: write them like \
                      `arn:${Partition}:library::${Account}:book/${Name}`",
        },
        Told {
            change: |service| {
                service.resource_types[0].arns[0] =
                    "arn:${Partition}:library:${Region}:${Account}:books/${Name}".to_owned();
            },
            subject: Subject::ArnTemplate,
            verb: Verb::Changed,
            line: "book: arn:${Partition}:library:${Region}:${Account}:book/${Name} -> \
                   arn:${Partition}:library:${Region}:${Account}:books/${Name}",
            policies: Effect::Both,
            api: Api::Minor,
            meaning: "patterns written for `arn:${Partition}:library:${Region}:${Account}:book/${Name}` no longer match, \
                      neither to allow nor to deny: write them like \
                      `arn:${Partition}:library:${Region}:${Account}:books/${Name}`",
        },
        Told {
            change: |service| {
                service.resource_types[0].arns[0] =
                    "arn:${Partition}:library:${Region}:${Account}:book/${Title}".to_owned();
            },
            subject: Subject::ArnTemplate,
            verb: Verb::Changed,
            line: "book: arn:${Partition}:library:${Region}:${Account}:book/${Name} -> \
                   arn:${Partition}:library:${Region}:${Account}:book/${Title}",
            policies: Effect::Same,
            api: Api::Major,
            meaning: "the parameters of the ARN are named otherwise; patterns match as before",
        },
        Told {
            change: |service| {
                service.resource_types[0].arns[0] = "arn:${Partition}:library:${Region}:all:book/${Name}".to_owned();
            },
            subject: Subject::ArnTemplate,
            verb: Verb::Changed,
            line: "book: arn:${Partition}:library:${Region}:${Account}:book/${Name} -> \
                   arn:${Partition}:library:${Region}:all:book/${Name}",
            policies: Effect::Both,
            api: Api::Major,
            meaning: "patterns written for `arn:${Partition}:library:${Region}:${Account}:book/${Name}` no longer match, \
                      neither to allow nor to deny: write them like \
                      `arn:${Partition}:library:${Region}:all:book/${Name}`",
        },
        Told {
            change: |service| service.actions[0].resources = vec![pair("book", true)],
            subject: Subject::ResourceRequirement,
            verb: Verb::Changed,
            line: "Browse: none -> book*",
            policies: Effect::TooWide,
            api: Api::Minor,
            meaning: "it took Resource `*` alone, which still matches; statements on `book` ARNs whose actions cover it now \
                      match too",
        },
        Told {
            change: |service| lend(service).resources.clear(),
            subject: Subject::ResourceRequirement,
            verb: Verb::Changed,
            line: "LendBook: book*, shelf -> none",
            policies: Effect::Both,
            api: Api::Major,
            meaning: "statements that name `book` and `shelf` ARNs no longer match: only Resource `*` does",
        },
        Told {
            change: |service| lend(service).resources.push(pair("reader", true)),
            subject: Subject::ResourceRequirement,
            verb: Verb::Changed,
            line: "LendBook: book*, shelf -> book*, reader*, shelf",
            policies: Effect::TooNarrow,
            api: Api::Minor,
            meaning: "policies that allow it on `book` and `shelf` ARNs only are now too narrow: grant `reader` ARNs too",
        },
        Told {
            change: |service| lend(service).resources.push(pair("reader", false)),
            subject: Subject::ResourceRequirement,
            verb: Verb::Changed,
            line: "LendBook: book*, shelf -> book*, reader, shelf",
            policies: Effect::TooWide,
            api: Api::Minor,
            meaning: "statements on `reader` ARNs whose actions cover it now match too",
        },
        Told {
            change: |service| drop(lend(service).resources.pop()),
            subject: Subject::ResourceRequirement,
            verb: Verb::Changed,
            line: "LendBook: book*, shelf -> book*",
            policies: Effect::Both,
            api: Api::Major,
            meaning: "statements that name `shelf` ARNs no longer match: name `book` ARNs",
        },
        Told {
            change: |service| lend(service).resources = vec![pair("book", false), pair("shelf", true)],
            subject: Subject::ResourceRequirement,
            verb: Verb::Changed,
            line: "LendBook: book*, shelf -> book, shelf*",
            policies: Effect::Both,
            api: Api::Minor,
            meaning: "policies that allow it on `book` ARNs only are now too narrow: grant `shelf` ARNs too; `book` ARNs are \
                      no longer needed in every call: that grant may be more than is needed",
        },
        Told {
            change: |service| lend(service).resources = vec![pair("reader", true)],
            subject: Subject::ResourceRequirement,
            verb: Verb::Changed,
            line: "LendBook: book*, shelf -> reader*",
            policies: Effect::Both,
            api: Api::Major,
            meaning: "policies must allow it on `reader` ARNs; statements that name `book` and `shelf` ARNs no longer match: \
                      name `reader` ARNs",
        },
        Told {
            change: |service| {
                let arn = "arn:${Partition}:library:::film/${Name}".to_owned();
                service.resource_types.push(ResourceType {
                    name: "film".to_owned(),
                    arns: vec![arn],
                    condition_keys: Vec::new(),
                });
            },
            subject: Subject::ResourceType,
            verb: Verb::Added,
            line: "film: arn:${Partition}:library:::film/${Name}",
            policies: Effect::TooWide,
            api: Api::Minor,
            meaning: "statements can name its ARNs; a pattern such as `arn:aws:library:*:*:*` covers them already",
        },
        Told {
            change: |service| drop(service.resource_types.remove(1)),
            subject: Subject::ResourceType,
            verb: Verb::Removed,
            line: "reader: arn:${Partition}:library:${Region}:${Account}:reader/${Name}",
            policies: Effect::Both,
            api: Api::Major,
            meaning: "patterns for its ARNs no longer match anything, neither to allow nor to deny",
        },
        Told {
            change: |service| service.condition_keys.push(ConditionKey { multivalued: true, ..key("library:Tags") }),
            subject: Subject::ConditionKey,
            verb: Verb::Added,
            line: "library:Tags: ArrayOfString",
            policies: Effect::Same,
            api: Api::Minor,
            meaning: "conditions can use it; no policy changes until one does",
        },
        Told {
            change: |service| drop(service.condition_keys.pop()),
            subject: Subject::ConditionKey,
            verb: Verb::Removed,
            line: "library:Reader: String",
            policies: Effect::Both,
            api: Api::Major,
            meaning: "requests no longer hold it: an Allow that asks for it no longer allows, a Deny that asks for it no \
                      longer denies",
        },
        Told {
            change: |service| service.condition_keys[0].types = vec![KeyType::Arn],
            subject: Subject::ConditionKey,
            verb: Verb::Changed,
            line: "library:Genre: String -> ARN",
            policies: Effect::Both,
            api: Api::Major,
            meaning: "conditions on it must use operators for `ARN`, those for `String` may no longer fit",
        },
        Told {
            change: |service| service.condition_keys[0].multivalued = true,
            subject: Subject::ConditionKey,
            verb: Verb::Changed,
            line: "library:Genre: String -> ArrayOfString",
            policies: Effect::Both,
            api: Api::Major,
            meaning: "it holds several values: use `ForAllValues` or `ForAnyValue`",
        },
        Told {
            change: |service| service.condition_keys[0].sensitive = true,
            subject: Subject::ConditionKey,
            verb: Verb::Changed,
            line: "library:Genre: String -> String, sensitive",
            policies: Effect::Same,
            api: Api::Minor,
            meaning: "conditions on it work as before: only what is known about it changed",
        },
        Told {
            change: |service| lend(service).condition_keys.push("library:Reader".to_owned()),
            subject: Subject::ActionConditionKeys,
            verb: Verb::Changed,
            line: "LendBook: library:Genre -> library:Genre, library:Reader",
            policies: Effect::Same,
            api: Api::Minor,
            meaning: "statements with the action can be limited by `library:Reader`",
        },
        Told {
            change: |service| {
                lend(service).condition_keys.clear();
                lend(service).resources[0].condition_keys.push("library:Reader".to_owned());
            },
            subject: Subject::ActionConditionKeys,
            verb: Verb::Changed,
            line: "LendBook: library:Genre -> library:Reader on book",
            policies: Effect::Both,
            api: Api::Major,
            meaning: "statements with the action can be limited by `library:Reader on book`; requests no longer hold \
                      `library:Genre`: statements with the action that ask for it no longer match, neither to allow nor to \
                      deny",
        },
        Told {
            change: |service| service.resource_types[2].condition_keys.push("library:Genre".to_owned()),
            subject: Subject::ResourceTypeConditionKeys,
            verb: Verb::Changed,
            line: "shelf: none -> library:Genre",
            policies: Effect::Same,
            api: Api::Minor,
            meaning: "statements on the resource type can be limited by `library:Genre`",
        },
        Told {
            change: |service| lend(service).dependent_actions.as_mut().unwrap().push(needs("kms:Decrypt")),
            subject: Subject::DependentActions,
            verb: Verb::Changed,
            line: "LendBook: iam:PassRole -> iam:PassRole, kms:Decrypt",
            policies: Effect::TooNarrow,
            api: Api::Minor,
            meaning: "callers of `library:LendBook` may now need `kms:Decrypt` too: policies without may be too narrow",
        },
        Told {
            change: |service| lend(service).dependent_actions = Some(Vec::new()),
            subject: Subject::DependentActions,
            verb: Verb::Changed,
            line: "LendBook: iam:PassRole -> none",
            policies: Effect::TooWide,
            api: Api::Minor,
            meaning: "callers of `library:LendBook` no longer need `iam:PassRole`: that grant may be more than is needed",
        },
        Told {
            change: |service| {
                service.resource_types[0].arns.push("arn:${Partition}:library:::novel/${Name}".to_owned());
            },
            subject: Subject::ArnTemplate,
            verb: Verb::Changed,
            line: "book: arn:${Partition}:library:${Region}:${Account}:book/${Name} -> \
                   arn:${Partition}:library:${Region}:${Account}:book/${Name}, \
                   arn:${Partition}:library:::novel/${Name}",
            policies: Effect::Both,
            api: Api::Major,
            meaning: "its ARNs can be like `arn:${Partition}:library:::novel/${Name}` too: statements on those match now",
        },
        Told {
            change: |service| lend(service).dependent_actions = None,
            subject: Subject::DependentActions,
            verb: Verb::Changed,
            line: "LendBook: iam:PassRole -> not known",
            policies: Effect::Same,
            api: Api::Minor,
            meaning: "what a caller needs in addition is known on one of the two days only",
        },
        Told {
            change: |service| {
                let context = ("iam:PassedToService".to_owned(), vec!["library.amazonaws.com".to_owned()]);
                lend(service).dependent_actions.as_mut().unwrap()[0].context.push(context);
            },
            subject: Subject::DependentActions,
            verb: Verb::Changed,
            line: "LendBook: iam:PassRole -> iam:PassRole (iam:PassedToService = library.amazonaws.com)",
            policies: Effect::TooNarrow,
            api: Api::Minor,
            meaning: "callers of `library:LendBook` need the same actions in another context: check conditions on it",
        },
        Told {
            change: |service| lend(service).permission_only = Some(true),
            subject: Subject::PermissionOnly,
            verb: Verb::Changed,
            line: "LendBook: not known -> yes",
            policies: Effect::Same,
            api: Api::Minor,
            meaning: "policies grant it as before: the mark tells whether an API operation has its name",
        },
        Told {
            change: |service| lend(service).first_seen = Some("2020-01-01".to_owned()),
            subject: Subject::FirstSeen,
            verb: Verb::Changed,
            line: "LendBook: none -> 2020-01-01",
            policies: Effect::Same,
            api: Api::Same,
            meaning: "only documentation tells it",
        },
        Told {
            change: |service| {
                service.clients.push(Client { name: "library-desk".to_owned(), api_version: "2021-01-01".to_owned() });
            },
            subject: Subject::Client,
            verb: Verb::Added,
            line: "library-desk: 2021-01-01",
            policies: Effect::Same,
            api: Api::Minor,
            meaning: "its operations can be looked up",
        },
        Told {
            change: |service| service.clients[0].api_version = "2021-01-01".to_owned(),
            subject: Subject::Client,
            verb: Verb::Changed,
            line: "library: 2020-01-01 -> 2021-01-01",
            policies: Effect::Same,
            api: Api::Minor,
            meaning: "check that its operations are those of the new version",
        },
        Told {
            change: |service| service.operations.clear(),
            subject: Subject::Operation,
            verb: Verb::Removed,
            line: "library:LendBook: library:LendBook",
            policies: Effect::Same,
            api: Api::Major,
            meaning: "what a caller of it needs can no longer be looked up",
        },
        Told {
            change: |service| service.operations[0].actions.push(needs("iam:PassRole")),
            subject: Subject::Operation,
            verb: Verb::Changed,
            line: "library:LendBook: library:LendBook -> iam:PassRole, library:LendBook",
            policies: Effect::TooNarrow,
            api: Api::Minor,
            meaning: "callers of `library:LendBook` may now need `iam:PassRole` too: policies without may be too narrow",
        },
        Told {
            change: |service| service.operations[0].actions.clear(),
            subject: Subject::Operation,
            verb: Verb::Changed,
            line: "library:LendBook: library:LendBook -> none",
            policies: Effect::Same,
            api: Api::Minor,
            meaning: "calls need what they needed; what that is, one of the two specs does not tell",
        },
        Told {
            change: |service| {
                service.operations[0].arn_parameters.push(ArnParameter {
                    parameter: "bookArn".to_owned(),
                    required: true,
                    resource_type: Some("book".to_owned()),
                });
            },
            subject: Subject::Operation,
            verb: Verb::Changed,
            line: "library:LendBook: none -> bookArn* (book)",
            policies: Effect::Same,
            api: Api::Minor,
            meaning: "the ARNs that the operation takes are others: check the policies of its callers",
        },
        Told {
            change: |service| service.supports.tags = Support::Partial,
            subject: Subject::Support,
            verb: Verb::Changed,
            line: "tags: not known -> partial",
            policies: Effect::Same,
            api: Api::Minor,
            meaning: "check whether policies of this kind apply to the service now",
        },
        Told {
            change: |service| service.gaps.clear(),
            subject: Subject::Gap,
            verb: Verb::Removed,
            line: "Browse on shelf: the API takes one",
            policies: Effect::Same,
            api: Api::Minor,
            meaning: "the pair is no longer a known gap of AWS's catalog",
        },
        Told {
            change: |service| service.name = "The Library".to_owned(),
            subject: Subject::Title,
            verb: Verb::Changed,
            line: "library: A Library, list_library -> The Library, list_library",
            policies: Effect::Same,
            api: Api::Same,
            meaning: "only documentation names it",
        },
    ];
    for told in cases {
        let old = library();
        let mut new = library();
        (told.change)(&mut new);
        let changes = compare(&old, &new);
        let [change] = changes.changes.as_slice() else { panic!("not one change: {changes:?}") };
        let Change { subject, change: verb, policies, api, meaning, .. } = change;
        let expected = (told.subject, told.verb, told.policies, told.api, told.meaning);
        assert_eq!((*subject, *verb, *policies, *api, meaning.as_str()), expected, "{}", told.line);
        let report = render(&changes);
        assert!(report.contains(&format!("\n  {}\n    {meaning} [", told.line)), "{}\n---\n{report}", told.line);
    }
}

#[test]
fn what_is_the_same_or_only_ordered_otherwise_is_no_change() {
    let old = library();
    let mut new = library();
    new.actions.reverse();
    new.actions[1].resources.reverse();
    new.resource_types.reverse();
    new.provenance.push(Default::default());
    new.operations[0].source = "newer".to_owned();
    let changes = compare(&old, &new);
    assert_eq!(changes, Changes { service: "library".to_owned(), changes: Vec::new() });
    assert_eq!((summary(&changes).as_str(), changes.api()), ("library: no changes", Api::Same));
    assert_eq!(compare_specs(&Spec::default(), &Spec::default()), Vec::new());
}

#[test]
fn a_service_that_comes_or_goes_is_one_change() {
    let with = Spec { services: vec![library()], ..Spec::default() };
    let without = Spec::default();
    let summaries = |old, new| compare_specs(old, new).iter().map(summary).collect::<Vec<_>>();
    assert_eq!(summaries(&without, &with), ["library: 1 service added, 0 removed; API: minor"]);
    assert_eq!(summaries(&with, &without), ["library: 0 services added, 1 removed; API: major"]);
    assert_eq!(
        render(&compare_specs(&without, &with)[0]),
        "library: 1 service added, 0 removed; API: minor\n\nservices added (1)\n  library: 3 actions, 3 resource types, 2 \
         condition keys\n    the spec now covers this service: its types and catalogs are new [policies: the same; API: \
         minor]\n"
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
    let status = run(&arguments, directory, &mut out, &mut err).unwrap();
    Ran { status, out: String::from_utf8(out).unwrap(), err: String::from_utf8(err).unwrap() }
}

/// Two directories `old` and `new` with a file of the same service, which lost an action and is otherwise the same.
fn two_specs() -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    let old = library();
    let mut new = library();
    new.actions.pop();
    let keys = fs::read_to_string(root().join("spec/global-condition-keys.json")).unwrap();
    for (name, service) in [("old", old), ("new", new)] {
        let path = directory.path().join(name);
        fs::create_dir(&path).unwrap();
        fs::write(path.join("library.json"), write_service(&service)).unwrap();
        fs::write(path.join("global-condition-keys.json"), &keys).unwrap();
        fs::write(path.join("services.json"), LIST).unwrap();
    }
    directory
}

const LIST: &str =
    r#"{"services": [{"prefix": "archive", "name": "An Archive"}, {"prefix": "library", "name": "A Library"}]}"#;

const LOST: &str = "library: 0 actions added, 1 removed; API: major\n\nactions removed (1)\n  LendBookAbroad\n    statements \
                    that name it match nothing any more: if another action took its place, allow that one [policies: too \
                    narrow; API: major]\n";

#[test]
fn two_files_or_two_directories_are_compared() {
    let directory = two_specs();
    for paths in [["old/library.json", "new/library.json"], ["old", "new"]] {
        let ran = run_in(directory.path(), &paths);
        assert_eq!((ran.status, ran.out.as_str(), ran.err.as_str()), (0, LOST, ""));
        let ran = run_in(directory.path(), &[paths[0], "--exit-code", paths[1]]);
        assert_eq!((ran.status, ran.out.as_str()), (1, LOST));
        let ran = run_in(directory.path(), &[paths[0], "--exit-code", paths[0]]);
        assert_eq!((ran.status, ran.out.as_str()), (0, "no changes\n"));
    }
    let path = directory.path().join("new/global-condition-keys.json");
    let keys = fs::read_to_string(&path).unwrap().replace("\"aws:TagKeys\"", "\"aws:TagWords\"");
    fs::write(&path, keys).unwrap();
    let ran = run_in(directory.path(), &["old/global-condition-keys.json", "new/global-condition-keys.json"]);
    assert_eq!(
        ran.out.lines().next(),
        Some("global condition keys: 1 condition key added, 1 removed; API: major"),
        "{}",
        ran.err
    );
    // In the directories the library changed as well.
    let ran = run_in(directory.path(), &["old", "new"]);
    assert!(ran.out.starts_with("global condition keys: ") && ran.out.ends_with(&format!("\n\n{LOST}")), "{}", ran.out);
}

#[test]
fn another_presence_of_a_global_key_changes_what_policies_say() {
    let keys = fs::read_to_string(root().join("spec/global-condition-keys.json")).unwrap();
    let directory = tempfile::tempdir().unwrap();
    fs::create_dir(directory.path().join("new")).unwrap();
    fs::write(directory.path().join("global-condition-keys.json"), &keys).unwrap();
    for (old_keys, new_keys, line, meaning) in [
        (
            "\"aws:username\", \"types\": [\"String\"], \"category\": \"principal\", \"always\": [\"user\"]}",
            "\"aws:username\", \"types\": [\"String\"], \"category\": \"principal\", \"always\": [\"root\", \"service\"]}",
            "aws:username: String, group principal, always for user -> String, group principal, always for root, service",
            "requests (root, service) now always hold it: where a condition asks that it is absent, it no longer holds; \
             requests (user) may now lack it: where a condition needs it, it may no longer hold \
             [policies: too narrow or too wide; API: minor]",
        ),
        (
            "\"aws:referer\", \"types\": [\"String\"], \"category\": \"request\"}",
            "\"aws:referer\", \"types\": [\"String\"], \"category\": \"request\", \"always\": \"all\"}",
            "aws:referer: String, group request -> String, group request, always for all",
            "requests (all) now always hold it: where a condition asks that it is absent, it no longer holds \
             [policies: too narrow or too wide; API: minor]",
        ),
    ] {
        let text = keys.replace(old_keys, new_keys);
        assert_ne!(keys, text);
        fs::write(directory.path().join("new/global-condition-keys.json"), text).unwrap();
        let ran = run_in(directory.path(), &["global-condition-keys.json", "new/global-condition-keys.json"]);
        let lines: Vec<&str> = ran.out.lines().map(str::trim).collect();
        assert!(lines.contains(&line) && lines.contains(&meaning), "{}", ran.out);
    }
}

#[test]
fn services_that_come_to_the_list_or_change_there_are_told() {
    let directory = tempfile::tempdir().unwrap();
    fs::create_dir(directory.path().join("new")).unwrap();
    fs::write(directory.path().join("services.json"), LIST).unwrap();
    let new = r#"{"services": [
        {"prefix": "archive", "name": "The Archive", "resource_control_policies": true},
        {"prefix": "museum", "name": "A Museum"}
    ]}"#;
    fs::write(directory.path().join("new/services.json"), new).unwrap();
    let ran = run_in(directory.path(), &["services.json", "new/services.json"]);
    let expected = "\
all services: 1 service added, 1 removed; 1 supported feature changed; 1 service title changed; API: minor

services added (1)
  museum: resource control policies do not act on it
    it is now known whether resource control policies act on it [policies: the same; API: minor]

services removed (1)
  library: resource control policies do not act on it
    it is no longer known whether resource control policies act on it [policies: the same; API: minor]

supported features changed (1)
  archive: resource control policies do not act on it -> resource control policies act on it
    a Deny of a resource control policy about it now denies [policies: too narrow; API: minor]

service titles changed (1)
  archive: An Archive -> The Archive
    only documentation names it [policies: the same; API: the same]
";
    assert_eq!((ran.status, ran.out.as_str(), ran.err.as_str()), (0, expected, ""));
    let ran = run_in(directory.path(), &["new/services.json", "services.json"]);
    assert!(ran.out.contains("a Deny of a resource control policy about it no longer denies [policies: too wide"));
}

#[test]
fn json_holds_all_that_the_text_says() {
    let directory = two_specs();
    let ran = run_in(directory.path(), &["old", "new", "--format", "json"]);
    let report: Value = serde_json::from_str(&ran.out).unwrap();
    let expected = serde_json::json!({
        "api": "major",
        "services": [{
            "service": "library",
            "summary": "library: 0 actions added, 1 removed; API: major",
            "api": "major",
            "changes": [{
                "subject": "action",
                "change": "removed",
                "name": "LendBookAbroad",
                "old": [],
                "new": [],
                "policies": "too_narrow",
                "api": "major",
                "meaning": "statements that name it match nothing any more: if another action took its place, allow that one",
            }],
        }],
    });
    assert_eq!((ran.status, report), (0, expected));
    let ran = run_in(directory.path(), &["old", "old", "--format=json", "--exit-code"]);
    assert_eq!((ran.status, ran.out.as_str()), (0, "{\n  \"api\": \"same\",\n  \"services\": []\n}\n"));
}

#[test]
fn bad_input_is_told_and_gives_2() {
    let directory = two_specs();
    fs::write(directory.path().join("new/other.json"), "{}").unwrap();
    let cases = [
        (
            ["old", "new/library.json"],
            "error: `old` is a directory and `new/library.json` is not: two files or two directories are expected\n",
        ),
        (
            ["old/library.json", "old/global-condition-keys.json"],
            "error: `old/library.json` is about `library` and `old/global-condition-keys.json` about the global condition \
             keys: two files about the same are expected\n",
        ),
        (["old", "new"], "error: new/other.json: missing field `prefix`\n"),
        (["old/library.json", "new/other.json"], "error: new/other.json: missing field `prefix`\n"),
        (["none.json", "nor.json"], "error: cannot read `none.json`: "),
    ];
    for (paths, message) in cases {
        let ran = run_in(directory.path(), &paths);
        assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{paths:?}");
        assert!(ran.err.starts_with(message), "{}", ran.err);
    }
    let ran = run_in(directory.path(), &["none.json", "nor.json"]);
    assert!(ran.err.contains("\nerror: cannot read `nor.json`: "), "{}", ran.err);
}

#[test]
fn help_is_printed_on_request_and_pointed_to_on_a_mistake() {
    let ran = run_in(Path::new("."), &["--help"]);
    assert_eq!((ran.status, ran.out.as_str(), ran.err.as_str()), (0, xtask::diff::HELP, ""));
    let ran = run_in(Path::new("."), &["one"]);
    assert_eq!(ran.status, 2);
    assert_eq!(
        ran.err,
        "error: two files or two directories are expected, one is given\n\nfor help: cargo xtask diff --help\n"
    );
}
