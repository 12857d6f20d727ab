//! The ready-made policies: the guide's are equal to what it prints, our own to their snapshots and complete for their
//! jobs.
//!
//! `testdata/documents/` has one file for each function. Those of the guide are what it prints; those of our own are
//! written anew by `UPDATE_DOCUMENTS=1 cargo test -p personalize-iam-documents`.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expects by panicking")]

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::{env, fs};

use personalize_iam_documents as documents;
use personalize_iam_model::catalog::{self, ResourceType};
use personalize_iam_model::glob::{Case, matches};
use personalize_iam_model::personalize::Action;
use personalize_iam_model::policy::{
    ActionElement, BaseOperator, ConditionOperator, OperatorName, PolicyKind, ResourceElement, read, read_as, to_json,
    to_json_pretty,
};
use personalize_iam_model::{AccessLevels, Arn, Effect, Partition, Policy, Scope, Statement, aws, iam, kms, s3};

const HOME: Scope = Scope::aws("us-east-1", "111122223333");
/// The account of the guide's user policy.
const USER_HOME: Scope = Scope::aws("us-east-1", "123456789012");

#[derive(Clone, Copy, PartialEq)]
enum Source {
    /// The guide prints it.
    Published,
    /// It is our own.
    Own,
}
use Source::{Own, Published};

struct Document {
    name: &'static str,
    source: Source,
    kind: PolicyKind,
    policy: Policy,
}

macro_rules! documents {
    ($($source:ident $kind:ident $name:ident($($argument:expr),*);)*) => {
        vec![$(Document {
            name: stringify!($name),
            source: $source,
            kind: PolicyKind::$kind,
            policy: documents::$name($($argument),*),
        }),*]
    };
}

fn all() -> Vec<Document> {
    let bucket = &s3::Bucket::arn(&HOME, "amzn-s3-demo-bucket");
    let key = &kms::Key::arn(&HOME, "1234abcd-12ab-34cd-56ef-1234567890ab");
    documents! {
        Published Managed full_access();
        Own Managed read_only();
        Published Managed read_only_as_published();
        Published Managed user_with_pass_role(&iam::Role::arn(&USER_HOME, "ServiceRoleName"));
        Published Managed user_with_pass_role_for_any_role();
        Published Managed view_own_permissions(Partition::Aws);
        Published Managed amazon_personalize_full_access();
        Published RoleTrust service_role_trust(&HOME);
        Published Managed service_policy();
        Published InlineRole s3_role_policy_for_import(bucket);
        Published InlineRole s3_role_policy_for_export(bucket);
        Published InlineRole s3_role_policy_for_batch(bucket);
        Published Bucket import_bucket_policy(bucket);
        Published Bucket export_bucket_policy(bucket);
        Published Bucket batch_bucket_policy(bucket);
        Own InlineRole kms_role_policy(key);
        Published InlineRole kms_role_policy_as_published();
        Own Key kms_key_policy(HOME.account(), &role());
        Published Key kms_key_policy_as_published(&iam::Role::arn(&HOME, "<personalize-role-name>"));
        Own Managed data_import(&HOME, "movies-", &role());
        Own Managed data_export(&HOME, "movies-", &role());
        Own Managed training(&HOME, "movies-");
        Own Managed deployment(&HOME, "movies-");
        Own Managed serving(&HOME, "movies-");
        Own Managed event_ingestion(&HOME, "movies-");
        Own Managed batch_inference(&HOME, "movies-", &role());
        Own Managed batch_segments(&HOME, "movies-", &role());
        Own Managed audit();
    }
}

/// The service role of the jobs.
fn role() -> Arn<iam::Role> {
    iam::Role::arn(&HOME, "PersonalizeRole")
}

fn directory() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../testdata/documents")
}

fn file(name: &str) -> PathBuf {
    directory().join(name).with_extension("json")
}

#[test]
fn documents_of_the_guide_are_what_it_prints() {
    for document in all().into_iter().filter(|document| document.source == Published) {
        let name = document.name;
        let mut text = fs::read_to_string(file(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        if name == "service_role_trust" {
            // The guide's two conditions name two accounts and can never hold together.
            assert!(text.contains("111122223333") && text.contains("444455556666"));
            text = text.replace("444455556666", "111122223333");
        }
        assert_eq!(document.policy, read(&text).unwrap(), "{name}");
    }
}

#[test]
fn documents_of_our_own_are_their_snapshots() {
    let update = env::var_os("UPDATE_DOCUMENTS").is_some_and(|value| value == "1");
    for document in all().into_iter().filter(|document| document.source == Own) {
        let (name, path) = (document.name, file(document.name));
        let text = to_json_pretty(&document.policy) + "\n";
        if update {
            fs::write(&path, &text).unwrap();
        }
        assert!(
            fs::read_to_string(&path).is_ok_and(|snapshot| snapshot == text),
            "`{name}` is not its snapshot any more. It is now:\n{text}\n\
             If that is meant, renew the snapshot with \
             `UPDATE_DOCUMENTS=1 cargo test -p personalize-iam-documents` and look at the difference"
        );
    }
}

#[test]
fn every_function_has_its_file_and_every_file_its_function() {
    let sources = [include_str!("../src/lib.rs"), include_str!("../src/jobs.rs")];
    let functions: BTreeSet<_> = sources
        .iter()
        .flat_map(|source| source.lines())
        .filter_map(|line| line.strip_prefix("pub fn ")?.split_once('('))
        .map(|(name, _)| name.to_owned())
        .collect();
    let tested: BTreeSet<_> = all().iter().map(|document| document.name.to_owned()).collect();
    let files: BTreeSet<_> = fs::read_dir(directory())
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    assert_eq!(functions, tested);
    assert_eq!(files, tested);
}

#[test]
fn every_document_reads_back_as_its_kind() {
    for document in all() {
        let Document { name, kind, policy, .. } = document;
        assert_eq!(read_as(&to_json(&policy), kind), Ok(policy), "{name} as {kind}");
    }
}

#[test]
fn every_document_passes_the_checks_of_the_types() {
    for Document { name, policy, .. } in all() {
        assert_eq!(policy.check(), Ok(()), "{name}");
    }
}

#[test]
fn read_only_is_todays_read_and_list_actions() {
    let granted = granted_actions(&documents::read_only());
    let expected: BTreeSet<_> = Action::ALL
        .iter()
        .filter(|action| action.access_levels().is_subset(AccessLevels::READ_ONLY))
        .map(|action| action.as_str())
        .collect();
    assert_eq!(granted, expected);
    assert_eq!(granted.len(), 43);

    let published = granted_actions(&documents::read_only_as_published());
    let lacking: Vec<_> = granted.difference(&published).map(|name| name.split_once(':').unwrap().1).collect();
    assert!(published.is_subset(&granted));
    assert_eq!(
        lacking,
        [
            "DescribeDataDeletionJob",
            "DescribeDataInsightsJob",
            "DescribeMetricAttribution",
            "GetActionRecommendations",
            "GetDataInsights",
            "GetPersonalizedRanking",
            "GetRecommendations",
            "ListDataDeletionJobs",
            "ListDataInsightsJobs",
            "ListMetricAttributionMetrics",
            "ListMetricAttributions",
            "ListTagsForResource",
        ]
    );
}

#[test]
fn audit_reads_all_but_recommendations_and_insights() {
    let audit = granted_actions(&documents::audit());
    let read_only = granted_actions(&documents::read_only());
    assert!(audit.is_subset(&read_only));
    let left_out: Vec<_> = read_only.difference(&audit).copied().collect();
    assert_eq!(
        left_out,
        [
            "personalize:GetActionRecommendations",
            "personalize:GetDataInsights",
            "personalize:GetPersonalizedRanking",
            "personalize:GetRecommendations",
        ]
    );
}

#[test]
fn the_name_prefix_is_text_and_takes_variables() {
    let names = |policy: Policy| match &policy.statements.last().unwrap().resource {
        Some(ResourceElement::Resource(resources)) => resources.join(" "),
        other => panic!("{other:?}"),
    };
    let all = "arn:aws:personalize:us-east-1:111122223333:dataset/*";
    assert_eq!(names(documents::event_ingestion(&HOME, "")), all);
    assert_eq!(names(documents::event_ingestion(&HOME, "$")), all.replace('*', "${$}*"));
    let team = aws::PRINCIPAL_TAG.key("team").variable();
    assert_eq!(names(documents::event_ingestion(&HOME, team)), all.replace('*', "${aws:PrincipalTag/team}*"));
}

#[test]
fn documents_keep_to_their_partition() {
    let china = Scope::new(Partition::AwsCn, "cn-north-1", "111122223333").unwrap();
    let role = iam::Role::arn(&china, "PersonalizeRole");
    let bucket = s3::Bucket::arn(&china, "movies");
    for policy in [
        documents::user_with_pass_role(&role),
        documents::view_own_permissions(Partition::AwsCn),
        documents::service_role_trust(&china),
        documents::s3_role_policy_for_batch(&bucket),
        documents::batch_bucket_policy(&bucket),
        documents::kms_role_policy(&kms::Key::arn(&china, "1234abcd")),
        documents::kms_key_policy(china.account(), &role),
        documents::data_import(&china, "", &role),
        documents::data_export(&china, "", &role),
        documents::training(&china, ""),
        documents::deployment(&china, ""),
        documents::serving(&china, ""),
        documents::event_ingestion(&china, ""),
        documents::batch_inference(&china, "", &role),
        documents::batch_segments(&china, "", &role),
    ] {
        let text = to_json(&policy);
        assert!(text.contains("arn:aws-cn:") && !text.contains("arn:aws:"), "{text}");
    }
}

/// A job with the actions that its API operations need. The names of its resources begin with `movies-`.
struct Job {
    name: &'static str,
    policy: Policy,
    actions: &'static [Action],
}

fn jobs() -> [Job; 8] {
    let (prefix, role) = ("movies-", &role());
    [
        Job {
            name: "data_import",
            policy: documents::data_import(&HOME, prefix, role),
            actions: &[
                Action::CreateSchema,
                Action::DescribeSchema,
                Action::ListSchemas,
                Action::CreateDatasetGroup,
                Action::DescribeDatasetGroup,
                Action::ListDatasetGroups,
                Action::CreateDataset,
                Action::DescribeDataset,
                Action::ListDatasets,
                Action::CreateDatasetImportJob,
                Action::DescribeDatasetImportJob,
                Action::ListDatasetImportJobs,
            ],
        },
        Job {
            name: "data_export",
            policy: documents::data_export(&HOME, prefix, role),
            actions: &[
                Action::ListDatasets,
                Action::CreateDatasetExportJob,
                Action::DescribeDatasetExportJob,
                Action::ListDatasetExportJobs,
            ],
        },
        Job {
            name: "training",
            policy: documents::training(&HOME, prefix),
            actions: &[
                Action::DescribeRecipe,
                Action::ListRecipes,
                Action::CreateSolution,
                Action::DescribeSolution,
                Action::UpdateSolution,
                Action::ListSolutions,
                Action::CreateSolutionVersion,
                Action::DescribeSolutionVersion,
                Action::StopSolutionVersionCreation,
                Action::ListSolutionVersions,
                Action::GetSolutionMetrics,
            ],
        },
        Job {
            name: "deployment",
            policy: documents::deployment(&HOME, prefix),
            actions: &[
                Action::CreateCampaign,
                Action::DescribeCampaign,
                Action::UpdateCampaign,
                Action::ListCampaigns,
                Action::CreateRecommender,
                Action::DescribeRecommender,
                Action::StartRecommender,
                Action::StopRecommender,
                Action::UpdateRecommender,
                Action::ListRecommenders,
                Action::CreateFilter,
                Action::DescribeFilter,
                Action::ListFilters,
                Action::CreateEventTracker,
                Action::DescribeEventTracker,
                Action::ListEventTrackers,
            ],
        },
        Job {
            name: "serving",
            policy: documents::serving(&HOME, prefix),
            actions: &[Action::GetRecommendations, Action::GetPersonalizedRanking, Action::GetActionRecommendations],
        },
        Job {
            name: "event_ingestion",
            policy: documents::event_ingestion(&HOME, prefix),
            actions: &[
                Action::PutEvents,
                Action::PutActionInteractions,
                Action::PutItems,
                Action::PutUsers,
                Action::PutActions,
            ],
        },
        Job {
            name: "batch_inference",
            policy: documents::batch_inference(&HOME, prefix, role),
            actions: &[
                Action::CreateBatchInferenceJob,
                Action::DescribeBatchInferenceJob,
                Action::ListBatchInferenceJobs,
            ],
        },
        Job {
            name: "batch_segments",
            policy: documents::batch_segments(&HOME, prefix, role),
            actions: &[Action::CreateBatchSegmentJob, Action::DescribeBatchSegmentJob, Action::ListBatchSegmentJobs],
        },
    ]
}

#[test]
fn a_job_has_every_resource_that_its_actions_need() {
    for Job { name, policy, actions } in jobs() {
        for action in actions.iter().map(|action| action.entry()) {
            let types = needed_types(action);
            if types.is_empty() {
                assert!(is_granted(&policy, action.full_name, "*", &[]), "{name}: {action} on *");
            }
            for resource_type in types {
                for id in example_ids(resource_type, "movies-eu") {
                    let arn = arn_of(resource_type, &HOME, id);
                    assert!(is_granted(&policy, action.full_name, &arn, &[]), "{name}: {action} on {arn}");
                }
            }
        }
    }
}

#[test]
fn a_job_has_every_dependent_action_in_its_context_alone() {
    for Job { name, policy, actions } in jobs() {
        for dependent in actions.iter().flat_map(|action| action.dependent_actions().unwrap()) {
            assert_eq!(dependent.action, "iam:PassRole");
            let context: Vec<_> =
                dependent.context.iter().flat_map(|(key, values)| values.iter().map(|value| (*key, *value))).collect();
            let pass = |role: &str, context: &[(&str, &str)]| is_granted(&policy, "iam:PassRole", role, context);
            assert!(pass(role().as_str(), &context), "{name}");
            assert!(!pass(role().as_str(), &[]), "{name}: without a service");
            assert!(!pass(role().as_str(), &[("iam:PassedToService", "ec2.amazonaws.com")]), "{name}: another service");
            assert!(!pass(iam::Role::arn(&HOME, "Admin").as_str(), &context), "{name}: another role");
        }
    }
}

#[test]
fn a_job_has_no_other_action() {
    for Job { name, policy, actions } in jobs() {
        let dependents =
            actions.iter().flat_map(|action| action.dependent_actions().unwrap()).map(|dependent| dependent.action);
        let expected: BTreeSet<_> = actions.iter().map(|action| action.as_str()).chain(dependents).collect();
        assert_eq!(granted_actions(&policy), expected, "{name}");
    }
}

#[test]
fn a_job_reaches_no_other_workload() {
    let abroad = Scope::aws("eu-west-1", "111122223333");
    let foreign = Scope::aws("us-east-1", "444455556666");
    for Job { name, policy, actions } in jobs() {
        for action in actions.iter().map(|action| action.entry()) {
            for resource_type in needed_types(action) {
                let elsewhere = match resource_type.name {
                    // AWS's own: the same for all.
                    "recipe" => vec![],
                    // The service chooses the id.
                    "eventTracker" => vec![(&abroad, "1a2b3c4d"), (&foreign, "1a2b3c4d")],
                    _ => vec![(&abroad, "movies-eu"), (&foreign, "movies-eu"), (&HOME, "shop-eu"), (&HOME, "movies")],
                };
                for (scope, id) in elsewhere {
                    let arn = arn_of(resource_type, scope, id);
                    assert!(!is_granted(&policy, action.full_name, &arn, &[]), "{name}: {action} on {arn}");
                }
            }
        }
    }
}

/// The resource types that an action needs permission on, with those that the API takes and the catalog does not list.
fn needed_types(action: &catalog::Action) -> Vec<&'static ResourceType> {
    action.required_resource_types().chain(action.gaps.iter().map(|gap| gap.resource_type)).collect()
}

/// The ids that resources have whose name, or whose dataset group's name, is this one.
fn example_ids(resource_type: &ResourceType, name: &'static str) -> Vec<&'static str> {
    match resource_type.name {
        "dataset" => vec!["movies-eu/INTERACTIONS", "movies-eu/ITEMS"],
        "solution" => vec![name, "movies-eu/1a2b3c4d"],
        "recipe" => vec!["aws-user-personalization-v2"],
        "eventTracker" => vec!["1a2b3c4d"],
        _ => vec![name],
    }
}

fn arn_of(resource_type: &ResourceType, scope: &Scope, id: &str) -> String {
    let text = resource_type.arn().text;
    let text = text.replace("${Partition}", scope.partition().as_str()).replace("${Region}", scope.region().as_str());
    text.replace("${Account}", scope.account().as_str()).replace("${ResourceId}", id)
}

/// Whether some statement allows this: simpler than IAM, and enough for the jobs, which have neither denials nor
/// negated elements.
fn is_granted(policy: &Policy, action: &str, resource: &str, context: &[(&str, &str)]) -> bool {
    policy.statements.iter().any(|statement| {
        let (actions, resources) = patterns(statement);
        actions.iter().any(|pattern| matches(pattern, action, Case::Ignored))
            && resources.iter().any(|pattern| matches(pattern, resource, Case::Sensitive))
            && holds(statement, context)
    })
}

fn patterns(statement: &Statement) -> (&[String], &[String]) {
    match (statement.effect, &statement.action, &statement.resource) {
        (Effect::Allow, ActionElement::Action(actions), Some(ResourceElement::Resource(resources))) => {
            (actions, resources)
        }
        _ => panic!("{statement:?}"),
    }
}

fn holds(statement: &Statement, context: &[(&str, &str)]) -> bool {
    let equals = ConditionOperator { qualifier: None, base: BaseOperator::StringEquals, if_exists: false };
    statement.condition.iter().all(|block| {
        assert_eq!(block.operator, OperatorName::Known(equals));
        block.tests.iter().all(|test| {
            context.iter().any(|(key, value)| *key == test.key && test.values.iter().any(|wanted| wanted == value))
        })
    })
}

/// The actions of the catalog that the statements allow on some resource.
fn granted_actions(policy: &Policy) -> BTreeSet<&'static str> {
    let patterns = policy.statements.iter().flat_map(|statement| patterns(statement).0);
    patterns.flat_map(|pattern| catalog::matching_actions(pattern)).map(|action| action.full_name).collect()
}
