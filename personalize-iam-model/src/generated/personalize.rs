// Generated from spec/personalize.json by `cargo xtask regen`. Do not edit.

//! The catalog of Amazon Personalize: actions, resource types and condition keys.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize" (`list_personalize`).
#![allow(unused_imports)]
use crate::action::{ActsOn, KnownAction, MayActOn, Supports};
use crate::{AccessLevel, AccessLevels, arn, catalog, condition};
/// Amazon Personalize in the catalog.
pub static SERVICE: catalog::Service = catalog::Service {
    prefix: "personalize",
    name: "Amazon Personalize",
    page: "list_personalize",
    date: "2026-10-27",
    supports: catalog::Supports {
        resource_based_policies: catalog::Support::No,
        resource_control_policies: catalog::Support::Yes,
        tags: catalog::Support::Yes,
        temporary_credentials: catalog::Support::Yes,
        service_roles: catalog::Support::Yes,
        service_linked_roles: catalog::Support::No,
    },
    actions: ACTIONS,
    resource_types: RESOURCE_TYPES,
    condition_keys: CONDITION_KEYS,
    operations: OPERATIONS,
    action_names: crate::names::Names {
        slots: &crate::tables::action_slots::<256>(ACTIONS),
    },
};
/// An action of Amazon Personalize.
///
/// For statements there is a marker type of the same name; the enum is for values of run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u16)]
pub enum Action {
    /// `personalize:CreateBatchInferenceJob`: Write. See [`CreateBatchInferenceJob`](struct@CreateBatchInferenceJob).
    CreateBatchInferenceJob,
    /// `personalize:CreateBatchSegmentJob`: Write. See [`CreateBatchSegmentJob`](struct@CreateBatchSegmentJob).
    CreateBatchSegmentJob,
    /// `personalize:CreateCampaign`: Write. See [`CreateCampaign`](struct@CreateCampaign).
    CreateCampaign,
    /// `personalize:CreateDataDeletionJob`: Write. See [`CreateDataDeletionJob`](struct@CreateDataDeletionJob).
    CreateDataDeletionJob,
    /// `personalize:CreateDataInsightsJob`: Write. See [`CreateDataInsightsJob`](struct@CreateDataInsightsJob).
    CreateDataInsightsJob,
    /// `personalize:CreateDataset`: Write. See [`CreateDataset`](struct@CreateDataset).
    CreateDataset,
    /// `personalize:CreateDatasetExportJob`: Write. See [`CreateDatasetExportJob`](struct@CreateDatasetExportJob).
    CreateDatasetExportJob,
    /// `personalize:CreateDatasetGroup`: Write. See [`CreateDatasetGroup`](struct@CreateDatasetGroup).
    CreateDatasetGroup,
    /// `personalize:CreateDatasetImportJob`: Write. See [`CreateDatasetImportJob`](struct@CreateDatasetImportJob).
    CreateDatasetImportJob,
    /// `personalize:CreateEventTracker`: Write. See [`CreateEventTracker`](struct@CreateEventTracker).
    CreateEventTracker,
    /// `personalize:CreateFilter`: Write. See [`CreateFilter`](struct@CreateFilter).
    CreateFilter,
    /// `personalize:CreateMetricAttribution`: Write. See [`CreateMetricAttribution`](struct@CreateMetricAttribution).
    CreateMetricAttribution,
    /// `personalize:CreateRecommender`: Write. See [`CreateRecommender`](struct@CreateRecommender).
    CreateRecommender,
    /// `personalize:CreateSchema`: Write. See [`CreateSchema`](struct@CreateSchema).
    CreateSchema,
    /// `personalize:CreateSolution`: Write. See [`CreateSolution`](struct@CreateSolution).
    CreateSolution,
    /// `personalize:CreateSolutionVersion`: Write. See [`CreateSolutionVersion`](struct@CreateSolutionVersion).
    CreateSolutionVersion,
    /// `personalize:DeleteCampaign`: Write. See [`DeleteCampaign`](struct@DeleteCampaign).
    DeleteCampaign,
    /// `personalize:DeleteDataset`: Write. See [`DeleteDataset`](struct@DeleteDataset).
    DeleteDataset,
    /// `personalize:DeleteDatasetGroup`: Write. See [`DeleteDatasetGroup`](struct@DeleteDatasetGroup).
    DeleteDatasetGroup,
    /// `personalize:DeleteEventTracker`: Write. See [`DeleteEventTracker`](struct@DeleteEventTracker).
    DeleteEventTracker,
    /// `personalize:DeleteFilter`: Write. See [`DeleteFilter`](struct@DeleteFilter).
    DeleteFilter,
    /// `personalize:DeleteMetricAttribution`: Write. See [`DeleteMetricAttribution`](struct@DeleteMetricAttribution).
    DeleteMetricAttribution,
    /// `personalize:DeleteRecommender`: Write. See [`DeleteRecommender`](struct@DeleteRecommender).
    DeleteRecommender,
    /// `personalize:DeleteSchema`: Write. See [`DeleteSchema`](struct@DeleteSchema).
    DeleteSchema,
    /// `personalize:DeleteSolution`: Write. See [`DeleteSolution`](struct@DeleteSolution).
    DeleteSolution,
    /// `personalize:DescribeAlgorithm`: Read. See [`DescribeAlgorithm`](struct@DescribeAlgorithm).
    DescribeAlgorithm,
    /// `personalize:DescribeBatchInferenceJob`: Read. See [`DescribeBatchInferenceJob`](struct@DescribeBatchInferenceJob).
    DescribeBatchInferenceJob,
    /// `personalize:DescribeBatchSegmentJob`: Read. See [`DescribeBatchSegmentJob`](struct@DescribeBatchSegmentJob).
    DescribeBatchSegmentJob,
    /// `personalize:DescribeCampaign`: Read. See [`DescribeCampaign`](struct@DescribeCampaign).
    DescribeCampaign,
    /// `personalize:DescribeDataDeletionJob`: Read. See [`DescribeDataDeletionJob`](struct@DescribeDataDeletionJob).
    DescribeDataDeletionJob,
    /// `personalize:DescribeDataInsightsJob`: Read. See [`DescribeDataInsightsJob`](struct@DescribeDataInsightsJob).
    DescribeDataInsightsJob,
    /// `personalize:DescribeDataset`: Read. See [`DescribeDataset`](struct@DescribeDataset).
    DescribeDataset,
    /// `personalize:DescribeDatasetExportJob`: Read. See [`DescribeDatasetExportJob`](struct@DescribeDatasetExportJob).
    DescribeDatasetExportJob,
    /// `personalize:DescribeDatasetGroup`: Read. See [`DescribeDatasetGroup`](struct@DescribeDatasetGroup).
    DescribeDatasetGroup,
    /// `personalize:DescribeDatasetImportJob`: Read. See [`DescribeDatasetImportJob`](struct@DescribeDatasetImportJob).
    DescribeDatasetImportJob,
    /// `personalize:DescribeEventTracker`: Read. See [`DescribeEventTracker`](struct@DescribeEventTracker).
    DescribeEventTracker,
    /// `personalize:DescribeFeatureTransformation`: Read. See [`DescribeFeatureTransformation`](struct@DescribeFeatureTransformation).
    DescribeFeatureTransformation,
    /// `personalize:DescribeFilter`: Read. See [`DescribeFilter`](struct@DescribeFilter).
    DescribeFilter,
    /// `personalize:DescribeMetricAttribution`: Read. See [`DescribeMetricAttribution`](struct@DescribeMetricAttribution).
    DescribeMetricAttribution,
    /// `personalize:DescribeRecipe`: Read. See [`DescribeRecipe`](struct@DescribeRecipe).
    DescribeRecipe,
    /// `personalize:DescribeRecommender`: Read. See [`DescribeRecommender`](struct@DescribeRecommender).
    DescribeRecommender,
    /// `personalize:DescribeSchema`: Read. See [`DescribeSchema`](struct@DescribeSchema).
    DescribeSchema,
    /// `personalize:DescribeSolution`: Read. See [`DescribeSolution`](struct@DescribeSolution).
    DescribeSolution,
    /// `personalize:DescribeSolutionVersion`: Read. See [`DescribeSolutionVersion`](struct@DescribeSolutionVersion).
    DescribeSolutionVersion,
    /// `personalize:GetActionRecommendations`: Read. See [`GetActionRecommendations`](struct@GetActionRecommendations).
    GetActionRecommendations,
    /// `personalize:GetDataInsights`: Read. See [`GetDataInsights`](struct@GetDataInsights).
    GetDataInsights,
    /// `personalize:GetPersonalizedRanking`: Read. See [`GetPersonalizedRanking`](struct@GetPersonalizedRanking).
    GetPersonalizedRanking,
    /// `personalize:GetRecommendations`: Read. See [`GetRecommendations`](struct@GetRecommendations).
    GetRecommendations,
    /// `personalize:GetSolutionMetrics`: Read. See [`GetSolutionMetrics`](struct@GetSolutionMetrics).
    GetSolutionMetrics,
    /// `personalize:ListBatchInferenceJobs`: List. See [`ListBatchInferenceJobs`](struct@ListBatchInferenceJobs).
    ListBatchInferenceJobs,
    /// `personalize:ListBatchSegmentJobs`: List. See [`ListBatchSegmentJobs`](struct@ListBatchSegmentJobs).
    ListBatchSegmentJobs,
    /// `personalize:ListCampaigns`: List. See [`ListCampaigns`](struct@ListCampaigns).
    ListCampaigns,
    /// `personalize:ListDataDeletionJobs`: List. See [`ListDataDeletionJobs`](struct@ListDataDeletionJobs).
    ListDataDeletionJobs,
    /// `personalize:ListDataInsightsJobs`: List. See [`ListDataInsightsJobs`](struct@ListDataInsightsJobs).
    ListDataInsightsJobs,
    /// `personalize:ListDatasetExportJobs`: List. See [`ListDatasetExportJobs`](struct@ListDatasetExportJobs).
    ListDatasetExportJobs,
    /// `personalize:ListDatasetGroups`: List. See [`ListDatasetGroups`](struct@ListDatasetGroups).
    ListDatasetGroups,
    /// `personalize:ListDatasetImportJobs`: List. See [`ListDatasetImportJobs`](struct@ListDatasetImportJobs).
    ListDatasetImportJobs,
    /// `personalize:ListDatasets`: List. See [`ListDatasets`](struct@ListDatasets).
    ListDatasets,
    /// `personalize:ListEventTrackers`: List. See [`ListEventTrackers`](struct@ListEventTrackers).
    ListEventTrackers,
    /// `personalize:ListFilters`: List. See [`ListFilters`](struct@ListFilters).
    ListFilters,
    /// `personalize:ListMetricAttributionMetrics`: List. See [`ListMetricAttributionMetrics`](struct@ListMetricAttributionMetrics).
    ListMetricAttributionMetrics,
    /// `personalize:ListMetricAttributions`: List. See [`ListMetricAttributions`](struct@ListMetricAttributions).
    ListMetricAttributions,
    /// `personalize:ListRecipes`: List. See [`ListRecipes`](struct@ListRecipes).
    ListRecipes,
    /// `personalize:ListRecommenders`: List. See [`ListRecommenders`](struct@ListRecommenders).
    ListRecommenders,
    /// `personalize:ListSchemas`: List. See [`ListSchemas`](struct@ListSchemas).
    ListSchemas,
    /// `personalize:ListSolutions`: List. See [`ListSolutions`](struct@ListSolutions).
    ListSolutions,
    /// `personalize:ListSolutionVersions`: List. See [`ListSolutionVersions`](struct@ListSolutionVersions).
    ListSolutionVersions,
    /// `personalize:ListTagsForResource`: List. See [`ListTagsForResource`](struct@ListTagsForResource).
    ListTagsForResource,
    /// `personalize:PutActionInteractions`: Write. See [`PutActionInteractions`](struct@PutActionInteractions).
    PutActionInteractions,
    /// `personalize:PutActions`: Write. See [`PutActions`](struct@PutActions).
    PutActions,
    /// `personalize:PutEvents`: Write. See [`PutEvents`](struct@PutEvents).
    PutEvents,
    /// `personalize:PutItems`: Write. See [`PutItems`](struct@PutItems).
    PutItems,
    /// `personalize:PutUsers`: Write. See [`PutUsers`](struct@PutUsers).
    PutUsers,
    /// `personalize:StartRecommender`: Write. See [`StartRecommender`](struct@StartRecommender).
    StartRecommender,
    /// `personalize:StopRecommender`: Write. See [`StopRecommender`](struct@StopRecommender).
    StopRecommender,
    /// `personalize:StopSolutionVersionCreation`: Write. See [`StopSolutionVersionCreation`](struct@StopSolutionVersionCreation).
    StopSolutionVersionCreation,
    /// `personalize:TagResource`: Tagging, Write. See [`TagResource`](struct@TagResource).
    TagResource,
    /// `personalize:UntagResource`: Tagging, Write. See [`UntagResource`](struct@UntagResource).
    UntagResource,
    /// `personalize:UpdateCampaign`: Write. See [`UpdateCampaign`](struct@UpdateCampaign).
    UpdateCampaign,
    /// `personalize:UpdateDataset`: Write. See [`UpdateDataset`](struct@UpdateDataset).
    UpdateDataset,
    /// `personalize:UpdateMetricAttribution`: Write. See [`UpdateMetricAttribution`](struct@UpdateMetricAttribution).
    UpdateMetricAttribution,
    /// `personalize:UpdateRecommender`: Write. See [`UpdateRecommender`](struct@UpdateRecommender).
    UpdateRecommender,
    /// `personalize:UpdateSolution`: Write. See [`UpdateSolution`](struct@UpdateSolution).
    UpdateSolution,
}
impl Action {
    /// All actions, sorted by name.
    pub const ALL: &'static [Action] = &[
        Action::CreateBatchInferenceJob,
        Action::CreateBatchSegmentJob,
        Action::CreateCampaign,
        Action::CreateDataDeletionJob,
        Action::CreateDataInsightsJob,
        Action::CreateDataset,
        Action::CreateDatasetExportJob,
        Action::CreateDatasetGroup,
        Action::CreateDatasetImportJob,
        Action::CreateEventTracker,
        Action::CreateFilter,
        Action::CreateMetricAttribution,
        Action::CreateRecommender,
        Action::CreateSchema,
        Action::CreateSolution,
        Action::CreateSolutionVersion,
        Action::DeleteCampaign,
        Action::DeleteDataset,
        Action::DeleteDatasetGroup,
        Action::DeleteEventTracker,
        Action::DeleteFilter,
        Action::DeleteMetricAttribution,
        Action::DeleteRecommender,
        Action::DeleteSchema,
        Action::DeleteSolution,
        Action::DescribeAlgorithm,
        Action::DescribeBatchInferenceJob,
        Action::DescribeBatchSegmentJob,
        Action::DescribeCampaign,
        Action::DescribeDataDeletionJob,
        Action::DescribeDataInsightsJob,
        Action::DescribeDataset,
        Action::DescribeDatasetExportJob,
        Action::DescribeDatasetGroup,
        Action::DescribeDatasetImportJob,
        Action::DescribeEventTracker,
        Action::DescribeFeatureTransformation,
        Action::DescribeFilter,
        Action::DescribeMetricAttribution,
        Action::DescribeRecipe,
        Action::DescribeRecommender,
        Action::DescribeSchema,
        Action::DescribeSolution,
        Action::DescribeSolutionVersion,
        Action::GetActionRecommendations,
        Action::GetDataInsights,
        Action::GetPersonalizedRanking,
        Action::GetRecommendations,
        Action::GetSolutionMetrics,
        Action::ListBatchInferenceJobs,
        Action::ListBatchSegmentJobs,
        Action::ListCampaigns,
        Action::ListDataDeletionJobs,
        Action::ListDataInsightsJobs,
        Action::ListDatasetExportJobs,
        Action::ListDatasetGroups,
        Action::ListDatasetImportJobs,
        Action::ListDatasets,
        Action::ListEventTrackers,
        Action::ListFilters,
        Action::ListMetricAttributionMetrics,
        Action::ListMetricAttributions,
        Action::ListRecipes,
        Action::ListRecommenders,
        Action::ListSchemas,
        Action::ListSolutions,
        Action::ListSolutionVersions,
        Action::ListTagsForResource,
        Action::PutActionInteractions,
        Action::PutActions,
        Action::PutEvents,
        Action::PutItems,
        Action::PutUsers,
        Action::StartRecommender,
        Action::StopRecommender,
        Action::StopSolutionVersionCreation,
        Action::TagResource,
        Action::UntagResource,
        Action::UpdateCampaign,
        Action::UpdateDataset,
        Action::UpdateMetricAttribution,
        Action::UpdateRecommender,
        Action::UpdateSolution,
    ];
}
crate::action::action_enum!(Action, SERVICE, ACTIONS);
/// All actions as rows, sorted by name.
pub static ACTIONS: &[catalog::Action] = &[
    catalog::Action {
        service: "personalize",
        name: "CreateBatchInferenceJob",
        full_name: "personalize:CreateBatchInferenceJob",
        index: Action::CreateBatchInferenceJob as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::BatchInferenceJob as usize],
                required: Some(true),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Solution as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(
            &[
                catalog::AuthorizedAction {
                    action: "iam:PassRole",
                    context: &[("iam:PassedToService", &["personalize.amazonaws.com"])],
                },
            ],
        ),
        operations: &[&operations::PERSONALIZE_CREATE_BATCH_INFERENCE_JOB],
        gaps: &[
            catalog::Gap {
                resource_type: &RESOURCE_TYPES[ResourceType::Filter as usize],
                note: "the API takes `filterArn` (optional)",
            },
        ],
    },
    catalog::Action {
        service: "personalize",
        name: "CreateBatchSegmentJob",
        full_name: "personalize:CreateBatchSegmentJob",
        index: Action::CreateBatchSegmentJob as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2022-01-01"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::BatchSegmentJob as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(
            &[
                catalog::AuthorizedAction {
                    action: "iam:PassRole",
                    context: &[("iam:PassedToService", &["personalize.amazonaws.com"])],
                },
            ],
        ),
        operations: &[&operations::PERSONALIZE_CREATE_BATCH_SEGMENT_JOB],
        gaps: &[
            catalog::Gap {
                resource_type: &RESOURCE_TYPES[ResourceType::Filter as usize],
                note: "the API takes `filterArn` (optional)",
            },
            catalog::Gap {
                resource_type: &RESOURCE_TYPES[ResourceType::Solution as usize],
                note: "the API needs `solutionVersionArn`; for CreateBatchInferenceJob the catalog lists the type",
            },
        ],
    },
    catalog::Action {
        service: "personalize",
        name: "CreateCampaign",
        full_name: "personalize:CreateCampaign",
        index: Action::CreateCampaign as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Campaign as usize],
                required: Some(true),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Solution as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_CREATE_CAMPAIGN],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "CreateDataDeletionJob",
        full_name: "personalize:CreateDataDeletionJob",
        index: Action::CreateDataDeletionJob as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2024-06-06"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DataDeletionJob as usize],
                required: Some(true),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DatasetGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(
            &[
                catalog::AuthorizedAction {
                    action: "iam:PassRole",
                    context: &[("iam:PassedToService", &["personalize.amazonaws.com"])],
                },
            ],
        ),
        operations: &[&operations::PERSONALIZE_CREATE_DATA_DELETION_JOB],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "CreateDataInsightsJob",
        full_name: "personalize:CreateDataInsightsJob",
        index: Action::CreateDataInsightsJob as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2023-09-02"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DataInsightsJob as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "CreateDataset",
        full_name: "personalize:CreateDataset",
        index: Action::CreateDataset as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dataset as usize],
                required: Some(true),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DatasetGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_CREATE_DATASET],
        gaps: &[
            catalog::Gap {
                resource_type: &RESOURCE_TYPES[ResourceType::Schema as usize],
                note: "the API needs `schemaArn`",
            },
        ],
    },
    catalog::Action {
        service: "personalize",
        name: "CreateDatasetExportJob",
        full_name: "personalize:CreateDatasetExportJob",
        index: Action::CreateDatasetExportJob as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2021-09-24"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dataset as usize],
                required: Some(true),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DatasetExportJob as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(
            &[
                catalog::AuthorizedAction {
                    action: "iam:PassRole",
                    context: &[("iam:PassedToService", &["personalize.amazonaws.com"])],
                },
            ],
        ),
        operations: &[&operations::PERSONALIZE_CREATE_DATASET_EXPORT_JOB],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "CreateDatasetGroup",
        full_name: "personalize:CreateDatasetGroup",
        index: Action::CreateDatasetGroup as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DatasetGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(
            &[
                catalog::AuthorizedAction {
                    action: "iam:PassRole",
                    context: &[("iam:PassedToService", &["personalize.amazonaws.com"])],
                },
            ],
        ),
        operations: &[&operations::PERSONALIZE_CREATE_DATASET_GROUP],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "CreateDatasetImportJob",
        full_name: "personalize:CreateDatasetImportJob",
        index: Action::CreateDatasetImportJob as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dataset as usize],
                required: Some(true),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DatasetImportJob as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(
            &[
                catalog::AuthorizedAction {
                    action: "iam:PassRole",
                    context: &[("iam:PassedToService", &["personalize.amazonaws.com"])],
                },
            ],
        ),
        operations: &[&operations::PERSONALIZE_CREATE_DATASET_IMPORT_JOB],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "CreateEventTracker",
        full_name: "personalize:CreateEventTracker",
        index: Action::CreateEventTracker as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DatasetGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::EventTracker as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_CREATE_EVENT_TRACKER],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "CreateFilter",
        full_name: "personalize:CreateFilter",
        index: Action::CreateFilter as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DatasetGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Filter as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_CREATE_FILTER],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "CreateMetricAttribution",
        full_name: "personalize:CreateMetricAttribution",
        index: Action::CreateMetricAttribution as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2023-02-01"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DatasetGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::MetricAttribution as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(
            &[
                catalog::AuthorizedAction {
                    action: "iam:PassRole",
                    context: &[("iam:PassedToService", &["personalize.amazonaws.com"])],
                },
            ],
        ),
        operations: &[&operations::PERSONALIZE_CREATE_METRIC_ATTRIBUTION],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "CreateRecommender",
        full_name: "personalize:CreateRecommender",
        index: Action::CreateRecommender as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2022-01-01"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DatasetGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Recommender as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_CREATE_RECOMMENDER],
        gaps: &[
            catalog::Gap {
                resource_type: &RESOURCE_TYPES[ResourceType::Recipe as usize],
                note: "the API needs `recipeArn`",
            },
        ],
    },
    catalog::Action {
        service: "personalize",
        name: "CreateSchema",
        full_name: "personalize:CreateSchema",
        index: Action::CreateSchema as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Schema as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_CREATE_SCHEMA],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "CreateSolution",
        full_name: "personalize:CreateSolution",
        index: Action::CreateSolution as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DatasetGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Solution as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_CREATE_SOLUTION],
        gaps: &[
            catalog::Gap {
                resource_type: &RESOURCE_TYPES[ResourceType::Recipe as usize],
                note: "the API takes `recipeArn`, or a list of recipes for automatic choice (both optional)",
            },
        ],
    },
    catalog::Action {
        service: "personalize",
        name: "CreateSolutionVersion",
        full_name: "personalize:CreateSolutionVersion",
        index: Action::CreateSolutionVersion as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Solution as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_CREATE_SOLUTION_VERSION],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DeleteCampaign",
        full_name: "personalize:DeleteCampaign",
        index: Action::DeleteCampaign as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Campaign as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DELETE_CAMPAIGN],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DeleteDataset",
        full_name: "personalize:DeleteDataset",
        index: Action::DeleteDataset as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dataset as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DELETE_DATASET],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DeleteDatasetGroup",
        full_name: "personalize:DeleteDatasetGroup",
        index: Action::DeleteDatasetGroup as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DatasetGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DELETE_DATASET_GROUP],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DeleteEventTracker",
        full_name: "personalize:DeleteEventTracker",
        index: Action::DeleteEventTracker as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::EventTracker as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DELETE_EVENT_TRACKER],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DeleteFilter",
        full_name: "personalize:DeleteFilter",
        index: Action::DeleteFilter as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Filter as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DELETE_FILTER],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DeleteMetricAttribution",
        full_name: "personalize:DeleteMetricAttribution",
        index: Action::DeleteMetricAttribution as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2023-02-01"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::MetricAttribution as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DELETE_METRIC_ATTRIBUTION],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DeleteRecommender",
        full_name: "personalize:DeleteRecommender",
        index: Action::DeleteRecommender as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2022-01-01"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Recommender as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DELETE_RECOMMENDER],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DeleteSchema",
        full_name: "personalize:DeleteSchema",
        index: Action::DeleteSchema as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Schema as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DELETE_SCHEMA],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DeleteSolution",
        full_name: "personalize:DeleteSolution",
        index: Action::DeleteSolution as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Solution as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DELETE_SOLUTION],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DescribeAlgorithm",
        full_name: "personalize:DescribeAlgorithm",
        index: Action::DescribeAlgorithm as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Algorithm as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DESCRIBE_ALGORITHM],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DescribeBatchInferenceJob",
        full_name: "personalize:DescribeBatchInferenceJob",
        index: Action::DescribeBatchInferenceJob as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::BatchInferenceJob as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DESCRIBE_BATCH_INFERENCE_JOB],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DescribeBatchSegmentJob",
        full_name: "personalize:DescribeBatchSegmentJob",
        index: Action::DescribeBatchSegmentJob as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: Some("2022-01-01"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::BatchSegmentJob as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DESCRIBE_BATCH_SEGMENT_JOB],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DescribeCampaign",
        full_name: "personalize:DescribeCampaign",
        index: Action::DescribeCampaign as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Campaign as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DESCRIBE_CAMPAIGN],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DescribeDataDeletionJob",
        full_name: "personalize:DescribeDataDeletionJob",
        index: Action::DescribeDataDeletionJob as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: Some("2024-06-06"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DataDeletionJob as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DESCRIBE_DATA_DELETION_JOB],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DescribeDataInsightsJob",
        full_name: "personalize:DescribeDataInsightsJob",
        index: Action::DescribeDataInsightsJob as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: Some("2023-09-02"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DataInsightsJob as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DescribeDataset",
        full_name: "personalize:DescribeDataset",
        index: Action::DescribeDataset as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dataset as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DESCRIBE_DATASET],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DescribeDatasetExportJob",
        full_name: "personalize:DescribeDatasetExportJob",
        index: Action::DescribeDatasetExportJob as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: Some("2021-09-24"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DatasetExportJob as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DESCRIBE_DATASET_EXPORT_JOB],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DescribeDatasetGroup",
        full_name: "personalize:DescribeDatasetGroup",
        index: Action::DescribeDatasetGroup as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DatasetGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DESCRIBE_DATASET_GROUP],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DescribeDatasetImportJob",
        full_name: "personalize:DescribeDatasetImportJob",
        index: Action::DescribeDatasetImportJob as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DatasetImportJob as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DESCRIBE_DATASET_IMPORT_JOB],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DescribeEventTracker",
        full_name: "personalize:DescribeEventTracker",
        index: Action::DescribeEventTracker as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::EventTracker as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DESCRIBE_EVENT_TRACKER],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DescribeFeatureTransformation",
        full_name: "personalize:DescribeFeatureTransformation",
        index: Action::DescribeFeatureTransformation as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::FeatureTransformation
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DESCRIBE_FEATURE_TRANSFORMATION],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DescribeFilter",
        full_name: "personalize:DescribeFilter",
        index: Action::DescribeFilter as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Filter as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DESCRIBE_FILTER],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DescribeMetricAttribution",
        full_name: "personalize:DescribeMetricAttribution",
        index: Action::DescribeMetricAttribution as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: Some("2023-02-01"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::MetricAttribution as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DESCRIBE_METRIC_ATTRIBUTION],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DescribeRecipe",
        full_name: "personalize:DescribeRecipe",
        index: Action::DescribeRecipe as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Recipe as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DESCRIBE_RECIPE],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DescribeRecommender",
        full_name: "personalize:DescribeRecommender",
        index: Action::DescribeRecommender as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: Some("2022-01-01"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Recommender as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DESCRIBE_RECOMMENDER],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DescribeSchema",
        full_name: "personalize:DescribeSchema",
        index: Action::DescribeSchema as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Schema as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DESCRIBE_SCHEMA],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DescribeSolution",
        full_name: "personalize:DescribeSolution",
        index: Action::DescribeSolution as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Solution as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DESCRIBE_SOLUTION],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "DescribeSolutionVersion",
        full_name: "personalize:DescribeSolutionVersion",
        index: Action::DescribeSolutionVersion as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Solution as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_DESCRIBE_SOLUTION_VERSION],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "GetActionRecommendations",
        full_name: "personalize:GetActionRecommendations",
        index: Action::GetActionRecommendations as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: Some("2024-01-02"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Campaign as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_RUNTIME_GET_ACTION_RECOMMENDATIONS],
        gaps: &[
            catalog::Gap {
                resource_type: &RESOURCE_TYPES[ResourceType::Filter as usize],
                note: "the API takes `filterArn` (optional)",
            },
        ],
    },
    catalog::Action {
        service: "personalize",
        name: "GetDataInsights",
        full_name: "personalize:GetDataInsights",
        index: Action::GetDataInsights as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: Some("2023-09-02"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DataInsightsJob as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "GetPersonalizedRanking",
        full_name: "personalize:GetPersonalizedRanking",
        index: Action::GetPersonalizedRanking as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Campaign as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_RUNTIME_GET_PERSONALIZED_RANKING],
        gaps: &[
            catalog::Gap {
                resource_type: &RESOURCE_TYPES[ResourceType::Filter as usize],
                note: "the API takes `filterArn` (optional)",
            },
        ],
    },
    catalog::Action {
        service: "personalize",
        name: "GetRecommendations",
        full_name: "personalize:GetRecommendations",
        index: Action::GetRecommendations as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Campaign as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_RUNTIME_GET_RECOMMENDATIONS],
        gaps: &[
            catalog::Gap {
                resource_type: &RESOURCE_TYPES[ResourceType::Filter as usize],
                note: "the API takes `filterArn`, and one for each promotion (optional)",
            },
            catalog::Gap {
                resource_type: &RESOURCE_TYPES[ResourceType::Recommender as usize],
                note: "the API takes `recommenderArn` in place of `campaignArn`; the catalog knows campaigns alone",
            },
        ],
    },
    catalog::Action {
        service: "personalize",
        name: "GetSolutionMetrics",
        full_name: "personalize:GetSolutionMetrics",
        index: Action::GetSolutionMetrics as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Solution as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_GET_SOLUTION_METRICS],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "ListBatchInferenceJobs",
        full_name: "personalize:ListBatchInferenceJobs",
        index: Action::ListBatchInferenceJobs as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_LIST_BATCH_INFERENCE_JOBS],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "ListBatchSegmentJobs",
        full_name: "personalize:ListBatchSegmentJobs",
        index: Action::ListBatchSegmentJobs as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: Some("2022-01-01"),
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_LIST_BATCH_SEGMENT_JOBS],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "ListCampaigns",
        full_name: "personalize:ListCampaigns",
        index: Action::ListCampaigns as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_LIST_CAMPAIGNS],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "ListDataDeletionJobs",
        full_name: "personalize:ListDataDeletionJobs",
        index: Action::ListDataDeletionJobs as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: Some("2024-06-06"),
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_LIST_DATA_DELETION_JOBS],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "ListDataInsightsJobs",
        full_name: "personalize:ListDataInsightsJobs",
        index: Action::ListDataInsightsJobs as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: Some("2023-09-02"),
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "ListDatasetExportJobs",
        full_name: "personalize:ListDatasetExportJobs",
        index: Action::ListDatasetExportJobs as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: Some("2021-09-24"),
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_LIST_DATASET_EXPORT_JOBS],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "ListDatasetGroups",
        full_name: "personalize:ListDatasetGroups",
        index: Action::ListDatasetGroups as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_LIST_DATASET_GROUPS],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "ListDatasetImportJobs",
        full_name: "personalize:ListDatasetImportJobs",
        index: Action::ListDatasetImportJobs as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_LIST_DATASET_IMPORT_JOBS],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "ListDatasets",
        full_name: "personalize:ListDatasets",
        index: Action::ListDatasets as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_LIST_DATASETS],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "ListEventTrackers",
        full_name: "personalize:ListEventTrackers",
        index: Action::ListEventTrackers as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_LIST_EVENT_TRACKERS],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "ListFilters",
        full_name: "personalize:ListFilters",
        index: Action::ListFilters as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_LIST_FILTERS],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "ListMetricAttributionMetrics",
        full_name: "personalize:ListMetricAttributionMetrics",
        index: Action::ListMetricAttributionMetrics as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: Some("2023-02-01"),
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_LIST_METRIC_ATTRIBUTION_METRICS],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "ListMetricAttributions",
        full_name: "personalize:ListMetricAttributions",
        index: Action::ListMetricAttributions as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: Some("2023-02-01"),
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_LIST_METRIC_ATTRIBUTIONS],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "ListRecipes",
        full_name: "personalize:ListRecipes",
        index: Action::ListRecipes as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_LIST_RECIPES],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "ListRecommenders",
        full_name: "personalize:ListRecommenders",
        index: Action::ListRecommenders as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: Some("2022-01-01"),
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_LIST_RECOMMENDERS],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "ListSchemas",
        full_name: "personalize:ListSchemas",
        index: Action::ListSchemas as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_LIST_SCHEMAS],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "ListSolutions",
        full_name: "personalize:ListSolutions",
        index: Action::ListSolutions as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_LIST_SOLUTIONS],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "ListSolutionVersions",
        full_name: "personalize:ListSolutionVersions",
        index: Action::ListSolutionVersions as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_LIST_SOLUTION_VERSIONS],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "ListTagsForResource",
        full_name: "personalize:ListTagsForResource",
        index: Action::ListTagsForResource as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: Some("2022-10-01"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::BatchInferenceJob as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::BatchSegmentJob as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Campaign as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DataDeletionJob as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dataset as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DatasetExportJob as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DatasetGroup as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DatasetImportJob as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::EventTracker as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Filter as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Recommender as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Solution as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_LIST_TAGS_FOR_RESOURCE],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "PutActionInteractions",
        full_name: "personalize:PutActionInteractions",
        index: Action::PutActionInteractions as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2024-01-02"),
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_EVENTS_PUT_ACTION_INTERACTIONS],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "PutActions",
        full_name: "personalize:PutActions",
        index: Action::PutActions as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2024-01-02"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dataset as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_EVENTS_PUT_ACTIONS],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "PutEvents",
        full_name: "personalize:PutEvents",
        index: Action::PutEvents as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_EVENTS_PUT_EVENTS],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "PutItems",
        full_name: "personalize:PutItems",
        index: Action::PutItems as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2020-11-01"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dataset as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_EVENTS_PUT_ITEMS],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "PutUsers",
        full_name: "personalize:PutUsers",
        index: Action::PutUsers as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2020-11-01"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dataset as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_EVENTS_PUT_USERS],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "StartRecommender",
        full_name: "personalize:StartRecommender",
        index: Action::StartRecommender as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2022-05-01"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Recommender as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_START_RECOMMENDER],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "StopRecommender",
        full_name: "personalize:StopRecommender",
        index: Action::StopRecommender as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2022-05-01"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Recommender as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_STOP_RECOMMENDER],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "StopSolutionVersionCreation",
        full_name: "personalize:StopSolutionVersionCreation",
        index: Action::StopSolutionVersionCreation as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2021-09-24"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Solution as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_STOP_SOLUTION_VERSION_CREATION],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "TagResource",
        full_name: "personalize:TagResource",
        index: Action::TagResource as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2022-10-01"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::BatchInferenceJob as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::BatchSegmentJob as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Campaign as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DataDeletionJob as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dataset as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DatasetExportJob as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DatasetGroup as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DatasetImportJob as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::EventTracker as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Filter as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Recommender as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Solution as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::PERSONALIZE_CREATE_BATCH_INFERENCE_JOB,
            &operations::PERSONALIZE_CREATE_BATCH_SEGMENT_JOB,
            &operations::PERSONALIZE_CREATE_CAMPAIGN,
            &operations::PERSONALIZE_CREATE_DATA_DELETION_JOB,
            &operations::PERSONALIZE_CREATE_DATASET,
            &operations::PERSONALIZE_CREATE_DATASET_EXPORT_JOB,
            &operations::PERSONALIZE_CREATE_DATASET_GROUP,
            &operations::PERSONALIZE_CREATE_DATASET_IMPORT_JOB,
            &operations::PERSONALIZE_CREATE_EVENT_TRACKER,
            &operations::PERSONALIZE_CREATE_FILTER,
            &operations::PERSONALIZE_CREATE_RECOMMENDER,
            &operations::PERSONALIZE_CREATE_SOLUTION,
            &operations::PERSONALIZE_CREATE_SOLUTION_VERSION,
            &operations::PERSONALIZE_TAG_RESOURCE,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "UntagResource",
        full_name: "personalize:UntagResource",
        index: Action::UntagResource as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2022-10-01"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::BatchInferenceJob as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::BatchSegmentJob as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Campaign as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DataDeletionJob as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dataset as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DatasetExportJob as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DatasetGroup as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DatasetImportJob as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::EventTracker as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Filter as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Recommender as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Solution as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_UNTAG_RESOURCE],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "UpdateCampaign",
        full_name: "personalize:UpdateCampaign",
        index: Action::UpdateCampaign as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2020-09-18"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Campaign as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_UPDATE_CAMPAIGN],
        gaps: &[
            catalog::Gap {
                resource_type: &RESOURCE_TYPES[ResourceType::Solution as usize],
                note: "the API takes `solutionVersionArn` (optional)",
            },
        ],
    },
    catalog::Action {
        service: "personalize",
        name: "UpdateDataset",
        full_name: "personalize:UpdateDataset",
        index: Action::UpdateDataset as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2023-08-01"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dataset as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_UPDATE_DATASET],
        gaps: &[
            catalog::Gap {
                resource_type: &RESOURCE_TYPES[ResourceType::Schema as usize],
                note: "the API needs `schemaArn`",
            },
        ],
    },
    catalog::Action {
        service: "personalize",
        name: "UpdateMetricAttribution",
        full_name: "personalize:UpdateMetricAttribution",
        index: Action::UpdateMetricAttribution as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2023-02-01"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::MetricAttribution as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(
            &[
                catalog::AuthorizedAction {
                    action: "iam:PassRole",
                    context: &[("iam:PassedToService", &["personalize.amazonaws.com"])],
                },
            ],
        ),
        operations: &[&operations::PERSONALIZE_UPDATE_METRIC_ATTRIBUTION],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "UpdateRecommender",
        full_name: "personalize:UpdateRecommender",
        index: Action::UpdateRecommender as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2022-01-01"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Recommender as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_UPDATE_RECOMMENDER],
        gaps: &[],
    },
    catalog::Action {
        service: "personalize",
        name: "UpdateSolution",
        full_name: "personalize:UpdateSolution",
        index: Action::UpdateSolution as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: Some("2024-10-01"),
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Solution as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::PERSONALIZE_UPDATE_SOLUTION],
        gaps: &[],
    },
];
/// The action `personalize:CreateBatchInferenceJob`.
///
/// - Access level: Write
/// - Resource types: [`batchInferenceJob`](struct@BatchInferenceJob) (required), [`solution`](struct@Solution) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`batchInferenceJob`](struct@BatchInferenceJob), [`solution`](struct@Solution))
/// - Dependent actions: `iam:PassRole` with `iam:PassedToService` = `personalize.amazonaws.com`
/// - API operations: `CreateBatchInferenceJob` (personalize)
/// - First seen in the catalog: 2020-09-18
/// - Not in the catalog: [`filter`](struct@Filter): the API takes `filterArn` (optional)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct CreateBatchInferenceJob;
impl KnownAction for CreateBatchInferenceJob {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateBatchInferenceJob
        as usize];
}
impl ActsOn<BatchInferenceJob> for CreateBatchInferenceJob {}
impl ActsOn<Solution> for CreateBatchInferenceJob {}
impl MayActOn<Filter> for CreateBatchInferenceJob {}
impl Supports<condition::tags::RequestTag> for CreateBatchInferenceJob {}
impl Supports<condition::tags::ResourceTag> for CreateBatchInferenceJob {}
impl Supports<condition::tags::TagKeys> for CreateBatchInferenceJob {}
/// The action `personalize:CreateBatchSegmentJob`.
///
/// - Access level: Write
/// - Resource types: [`batchSegmentJob`](struct@BatchSegmentJob) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`batchSegmentJob`](struct@BatchSegmentJob))
/// - Dependent actions: `iam:PassRole` with `iam:PassedToService` = `personalize.amazonaws.com`
/// - API operations: `CreateBatchSegmentJob` (personalize)
/// - First seen in the catalog: 2022-01-01
/// - Not in the catalog: [`filter`](struct@Filter): the API takes `filterArn` (optional)
/// - Not in the catalog: [`solution`](struct@Solution): the API needs `solutionVersionArn`; for CreateBatchInferenceJob the catalog lists the type
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct CreateBatchSegmentJob;
impl KnownAction for CreateBatchSegmentJob {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateBatchSegmentJob
        as usize];
}
impl ActsOn<BatchSegmentJob> for CreateBatchSegmentJob {}
impl MayActOn<Filter> for CreateBatchSegmentJob {}
impl MayActOn<Solution> for CreateBatchSegmentJob {}
impl Supports<condition::tags::RequestTag> for CreateBatchSegmentJob {}
impl Supports<condition::tags::ResourceTag> for CreateBatchSegmentJob {}
impl Supports<condition::tags::TagKeys> for CreateBatchSegmentJob {}
/// The action `personalize:CreateCampaign`.
///
/// - Access level: Write
/// - Resource types: [`campaign`](struct@Campaign) (required), [`solution`](struct@Solution) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`campaign`](struct@Campaign), [`solution`](struct@Solution))
/// - API operations: `CreateCampaign` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct CreateCampaign;
impl KnownAction for CreateCampaign {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateCampaign as usize];
}
impl ActsOn<Campaign> for CreateCampaign {}
impl ActsOn<Solution> for CreateCampaign {}
impl Supports<condition::tags::RequestTag> for CreateCampaign {}
impl Supports<condition::tags::ResourceTag> for CreateCampaign {}
impl Supports<condition::tags::TagKeys> for CreateCampaign {}
/// The action `personalize:CreateDataDeletionJob`.
///
/// - Access level: Write
/// - Resource types: [`dataDeletionJob`](struct@DataDeletionJob) (required), [`datasetGroup`](struct@DatasetGroup) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`dataDeletionJob`](struct@DataDeletionJob), [`datasetGroup`](struct@DatasetGroup))
/// - Dependent actions: `iam:PassRole` with `iam:PassedToService` = `personalize.amazonaws.com`
/// - API operations: `CreateDataDeletionJob` (personalize)
/// - First seen in the catalog: 2024-06-06
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct CreateDataDeletionJob;
impl KnownAction for CreateDataDeletionJob {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateDataDeletionJob
        as usize];
}
impl ActsOn<DataDeletionJob> for CreateDataDeletionJob {}
impl ActsOn<DatasetGroup> for CreateDataDeletionJob {}
impl Supports<condition::tags::RequestTag> for CreateDataDeletionJob {}
impl Supports<condition::tags::ResourceTag> for CreateDataDeletionJob {}
impl Supports<condition::tags::TagKeys> for CreateDataDeletionJob {}
/// The action `personalize:CreateDataInsightsJob`.
///
/// - Access level: Write
/// - Resource types: [`dataInsightsJob`](struct@DataInsightsJob) (required)
/// - Condition keys: none but the global ones
/// - API operations: none known
/// - First seen in the catalog: 2023-09-02
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct CreateDataInsightsJob;
impl KnownAction for CreateDataInsightsJob {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateDataInsightsJob
        as usize];
}
impl ActsOn<DataInsightsJob> for CreateDataInsightsJob {}
/// The action `personalize:CreateDataset`.
///
/// - Access level: Write
/// - Resource types: [`dataset`](struct@Dataset) (required), [`datasetGroup`](struct@DatasetGroup) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`dataset`](struct@Dataset), [`datasetGroup`](struct@DatasetGroup))
/// - API operations: `CreateDataset` (personalize)
/// - First seen in the catalog: 2020-09-18
/// - Not in the catalog: [`schema`](struct@Schema): the API needs `schemaArn`
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct CreateDataset;
impl KnownAction for CreateDataset {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateDataset as usize];
}
impl ActsOn<Dataset> for CreateDataset {}
impl ActsOn<DatasetGroup> for CreateDataset {}
impl MayActOn<Schema> for CreateDataset {}
impl Supports<condition::tags::RequestTag> for CreateDataset {}
impl Supports<condition::tags::ResourceTag> for CreateDataset {}
impl Supports<condition::tags::TagKeys> for CreateDataset {}
/// The action `personalize:CreateDatasetExportJob`.
///
/// - Access level: Write
/// - Resource types: [`dataset`](struct@Dataset) (required), [`datasetExportJob`](struct@DatasetExportJob) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`dataset`](struct@Dataset), [`datasetExportJob`](struct@DatasetExportJob))
/// - Dependent actions: `iam:PassRole` with `iam:PassedToService` = `personalize.amazonaws.com`
/// - API operations: `CreateDatasetExportJob` (personalize)
/// - First seen in the catalog: 2021-09-24
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct CreateDatasetExportJob;
impl KnownAction for CreateDatasetExportJob {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateDatasetExportJob
        as usize];
}
impl ActsOn<Dataset> for CreateDatasetExportJob {}
impl ActsOn<DatasetExportJob> for CreateDatasetExportJob {}
impl Supports<condition::tags::RequestTag> for CreateDatasetExportJob {}
impl Supports<condition::tags::ResourceTag> for CreateDatasetExportJob {}
impl Supports<condition::tags::TagKeys> for CreateDatasetExportJob {}
/// The action `personalize:CreateDatasetGroup`.
///
/// - Access level: Write
/// - Resource types: [`datasetGroup`](struct@DatasetGroup) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`datasetGroup`](struct@DatasetGroup))
/// - Dependent actions: `iam:PassRole` with `iam:PassedToService` = `personalize.amazonaws.com`
/// - API operations: `CreateDatasetGroup` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct CreateDatasetGroup;
impl KnownAction for CreateDatasetGroup {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateDatasetGroup
        as usize];
}
impl ActsOn<DatasetGroup> for CreateDatasetGroup {}
impl Supports<condition::tags::RequestTag> for CreateDatasetGroup {}
impl Supports<condition::tags::ResourceTag> for CreateDatasetGroup {}
impl Supports<condition::tags::TagKeys> for CreateDatasetGroup {}
/// The action `personalize:CreateDatasetImportJob`.
///
/// - Access level: Write
/// - Resource types: [`dataset`](struct@Dataset) (required), [`datasetImportJob`](struct@DatasetImportJob) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`dataset`](struct@Dataset), [`datasetImportJob`](struct@DatasetImportJob))
/// - Dependent actions: `iam:PassRole` with `iam:PassedToService` = `personalize.amazonaws.com`
/// - API operations: `CreateDatasetImportJob` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct CreateDatasetImportJob;
impl KnownAction for CreateDatasetImportJob {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateDatasetImportJob
        as usize];
}
impl ActsOn<Dataset> for CreateDatasetImportJob {}
impl ActsOn<DatasetImportJob> for CreateDatasetImportJob {}
impl Supports<condition::tags::RequestTag> for CreateDatasetImportJob {}
impl Supports<condition::tags::ResourceTag> for CreateDatasetImportJob {}
impl Supports<condition::tags::TagKeys> for CreateDatasetImportJob {}
/// The action `personalize:CreateEventTracker`.
///
/// - Access level: Write
/// - Resource types: [`datasetGroup`](struct@DatasetGroup) (required), [`eventTracker`](struct@EventTracker) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`datasetGroup`](struct@DatasetGroup), [`eventTracker`](struct@EventTracker))
/// - API operations: `CreateEventTracker` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct CreateEventTracker;
impl KnownAction for CreateEventTracker {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateEventTracker
        as usize];
}
impl ActsOn<DatasetGroup> for CreateEventTracker {}
impl ActsOn<EventTracker> for CreateEventTracker {}
impl Supports<condition::tags::RequestTag> for CreateEventTracker {}
impl Supports<condition::tags::ResourceTag> for CreateEventTracker {}
impl Supports<condition::tags::TagKeys> for CreateEventTracker {}
/// The action `personalize:CreateFilter`.
///
/// - Access level: Write
/// - Resource types: [`datasetGroup`](struct@DatasetGroup) (required), [`filter`](struct@Filter) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`datasetGroup`](struct@DatasetGroup), [`filter`](struct@Filter))
/// - API operations: `CreateFilter` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct CreateFilter;
impl KnownAction for CreateFilter {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateFilter as usize];
}
impl ActsOn<DatasetGroup> for CreateFilter {}
impl ActsOn<Filter> for CreateFilter {}
impl Supports<condition::tags::RequestTag> for CreateFilter {}
impl Supports<condition::tags::ResourceTag> for CreateFilter {}
impl Supports<condition::tags::TagKeys> for CreateFilter {}
/// The action `personalize:CreateMetricAttribution`.
///
/// - Access level: Write
/// - Resource types: [`datasetGroup`](struct@DatasetGroup) (required), [`metricAttribution`](struct@MetricAttribution) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`datasetGroup`](struct@DatasetGroup))
/// - Dependent actions: `iam:PassRole` with `iam:PassedToService` = `personalize.amazonaws.com`
/// - API operations: `CreateMetricAttribution` (personalize)
/// - First seen in the catalog: 2023-02-01
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct CreateMetricAttribution;
impl KnownAction for CreateMetricAttribution {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateMetricAttribution
        as usize];
}
impl ActsOn<DatasetGroup> for CreateMetricAttribution {}
impl ActsOn<MetricAttribution> for CreateMetricAttribution {}
impl Supports<condition::tags::ResourceTag> for CreateMetricAttribution {}
/// The action `personalize:CreateRecommender`.
///
/// - Access level: Write
/// - Resource types: [`datasetGroup`](struct@DatasetGroup) (required), [`recommender`](struct@Recommender) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`datasetGroup`](struct@DatasetGroup), [`recommender`](struct@Recommender))
/// - API operations: `CreateRecommender` (personalize)
/// - First seen in the catalog: 2022-01-01
/// - Not in the catalog: [`recipe`](struct@Recipe): the API needs `recipeArn`
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct CreateRecommender;
impl KnownAction for CreateRecommender {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateRecommender
        as usize];
}
impl ActsOn<DatasetGroup> for CreateRecommender {}
impl ActsOn<Recommender> for CreateRecommender {}
impl MayActOn<Recipe> for CreateRecommender {}
impl Supports<condition::tags::RequestTag> for CreateRecommender {}
impl Supports<condition::tags::ResourceTag> for CreateRecommender {}
impl Supports<condition::tags::TagKeys> for CreateRecommender {}
/// The action `personalize:CreateSchema`.
///
/// - Access level: Write
/// - Resource types: [`schema`](struct@Schema) (required)
/// - Condition keys: none but the global ones
/// - API operations: `CreateSchema` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct CreateSchema;
impl KnownAction for CreateSchema {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateSchema as usize];
}
impl ActsOn<Schema> for CreateSchema {}
/// The action `personalize:CreateSolution`.
///
/// - Access level: Write
/// - Resource types: [`datasetGroup`](struct@DatasetGroup) (required), [`solution`](struct@Solution) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`datasetGroup`](struct@DatasetGroup), [`solution`](struct@Solution))
/// - API operations: `CreateSolution` (personalize)
/// - First seen in the catalog: 2020-09-18
/// - Not in the catalog: [`recipe`](struct@Recipe): the API takes `recipeArn`, or a list of recipes for automatic choice (both optional)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct CreateSolution;
impl KnownAction for CreateSolution {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateSolution as usize];
}
impl ActsOn<DatasetGroup> for CreateSolution {}
impl ActsOn<Solution> for CreateSolution {}
impl MayActOn<Recipe> for CreateSolution {}
impl Supports<condition::tags::RequestTag> for CreateSolution {}
impl Supports<condition::tags::ResourceTag> for CreateSolution {}
impl Supports<condition::tags::TagKeys> for CreateSolution {}
/// The action `personalize:CreateSolutionVersion`.
///
/// - Access level: Write
/// - Resource types: [`solution`](struct@Solution) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`solution`](struct@Solution))
/// - API operations: `CreateSolutionVersion` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct CreateSolutionVersion;
impl KnownAction for CreateSolutionVersion {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateSolutionVersion
        as usize];
}
impl ActsOn<Solution> for CreateSolutionVersion {}
impl Supports<condition::tags::RequestTag> for CreateSolutionVersion {}
impl Supports<condition::tags::ResourceTag> for CreateSolutionVersion {}
impl Supports<condition::tags::TagKeys> for CreateSolutionVersion {}
/// The action `personalize:DeleteCampaign`.
///
/// - Access level: Write
/// - Resource types: [`campaign`](struct@Campaign) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`campaign`](struct@Campaign))
/// - API operations: `DeleteCampaign` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DeleteCampaign;
impl KnownAction for DeleteCampaign {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteCampaign as usize];
}
impl ActsOn<Campaign> for DeleteCampaign {}
impl Supports<condition::tags::ResourceTag> for DeleteCampaign {}
/// The action `personalize:DeleteDataset`.
///
/// - Access level: Write
/// - Resource types: [`dataset`](struct@Dataset) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`dataset`](struct@Dataset))
/// - API operations: `DeleteDataset` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DeleteDataset;
impl KnownAction for DeleteDataset {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteDataset as usize];
}
impl ActsOn<Dataset> for DeleteDataset {}
impl Supports<condition::tags::ResourceTag> for DeleteDataset {}
/// The action `personalize:DeleteDatasetGroup`.
///
/// - Access level: Write
/// - Resource types: [`datasetGroup`](struct@DatasetGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`datasetGroup`](struct@DatasetGroup))
/// - API operations: `DeleteDatasetGroup` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DeleteDatasetGroup;
impl KnownAction for DeleteDatasetGroup {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteDatasetGroup
        as usize];
}
impl ActsOn<DatasetGroup> for DeleteDatasetGroup {}
impl Supports<condition::tags::ResourceTag> for DeleteDatasetGroup {}
/// The action `personalize:DeleteEventTracker`.
///
/// - Access level: Write
/// - Resource types: [`eventTracker`](struct@EventTracker) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`eventTracker`](struct@EventTracker))
/// - API operations: `DeleteEventTracker` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DeleteEventTracker;
impl KnownAction for DeleteEventTracker {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteEventTracker
        as usize];
}
impl ActsOn<EventTracker> for DeleteEventTracker {}
impl Supports<condition::tags::ResourceTag> for DeleteEventTracker {}
/// The action `personalize:DeleteFilter`.
///
/// - Access level: Write
/// - Resource types: [`filter`](struct@Filter) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`filter`](struct@Filter))
/// - API operations: `DeleteFilter` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DeleteFilter;
impl KnownAction for DeleteFilter {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteFilter as usize];
}
impl ActsOn<Filter> for DeleteFilter {}
impl Supports<condition::tags::ResourceTag> for DeleteFilter {}
/// The action `personalize:DeleteMetricAttribution`.
///
/// - Access level: Write
/// - Resource types: [`metricAttribution`](struct@MetricAttribution) (required)
/// - Condition keys: none but the global ones
/// - API operations: `DeleteMetricAttribution` (personalize)
/// - First seen in the catalog: 2023-02-01
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DeleteMetricAttribution;
impl KnownAction for DeleteMetricAttribution {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteMetricAttribution
        as usize];
}
impl ActsOn<MetricAttribution> for DeleteMetricAttribution {}
/// The action `personalize:DeleteRecommender`.
///
/// - Access level: Write
/// - Resource types: [`recommender`](struct@Recommender) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`recommender`](struct@Recommender))
/// - API operations: `DeleteRecommender` (personalize)
/// - First seen in the catalog: 2022-01-01
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DeleteRecommender;
impl KnownAction for DeleteRecommender {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteRecommender
        as usize];
}
impl ActsOn<Recommender> for DeleteRecommender {}
impl Supports<condition::tags::ResourceTag> for DeleteRecommender {}
/// The action `personalize:DeleteSchema`.
///
/// - Access level: Write
/// - Resource types: [`schema`](struct@Schema) (required)
/// - Condition keys: none but the global ones
/// - API operations: `DeleteSchema` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DeleteSchema;
impl KnownAction for DeleteSchema {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteSchema as usize];
}
impl ActsOn<Schema> for DeleteSchema {}
/// The action `personalize:DeleteSolution`.
///
/// - Access level: Write
/// - Resource types: [`solution`](struct@Solution) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`solution`](struct@Solution))
/// - API operations: `DeleteSolution` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DeleteSolution;
impl KnownAction for DeleteSolution {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteSolution as usize];
}
impl ActsOn<Solution> for DeleteSolution {}
impl Supports<condition::tags::ResourceTag> for DeleteSolution {}
/// The action `personalize:DescribeAlgorithm`.
///
/// - Access level: Read
/// - Resource types: [`algorithm`](struct@Algorithm) (required)
/// - Condition keys: none but the global ones
/// - API operations: `DescribeAlgorithm` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DescribeAlgorithm;
impl KnownAction for DescribeAlgorithm {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeAlgorithm
        as usize];
}
impl ActsOn<Algorithm> for DescribeAlgorithm {}
/// The action `personalize:DescribeBatchInferenceJob`.
///
/// - Access level: Read
/// - Resource types: [`batchInferenceJob`](struct@BatchInferenceJob) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`batchInferenceJob`](struct@BatchInferenceJob))
/// - API operations: `DescribeBatchInferenceJob` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DescribeBatchInferenceJob;
impl KnownAction for DescribeBatchInferenceJob {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeBatchInferenceJob
        as usize];
}
impl ActsOn<BatchInferenceJob> for DescribeBatchInferenceJob {}
impl Supports<condition::tags::ResourceTag> for DescribeBatchInferenceJob {}
/// The action `personalize:DescribeBatchSegmentJob`.
///
/// - Access level: Read
/// - Resource types: [`batchSegmentJob`](struct@BatchSegmentJob) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`batchSegmentJob`](struct@BatchSegmentJob))
/// - API operations: `DescribeBatchSegmentJob` (personalize)
/// - First seen in the catalog: 2022-01-01
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DescribeBatchSegmentJob;
impl KnownAction for DescribeBatchSegmentJob {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeBatchSegmentJob
        as usize];
}
impl ActsOn<BatchSegmentJob> for DescribeBatchSegmentJob {}
impl Supports<condition::tags::ResourceTag> for DescribeBatchSegmentJob {}
/// The action `personalize:DescribeCampaign`.
///
/// - Access level: Read
/// - Resource types: [`campaign`](struct@Campaign) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`campaign`](struct@Campaign))
/// - API operations: `DescribeCampaign` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DescribeCampaign;
impl KnownAction for DescribeCampaign {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeCampaign as usize];
}
impl ActsOn<Campaign> for DescribeCampaign {}
impl Supports<condition::tags::ResourceTag> for DescribeCampaign {}
/// The action `personalize:DescribeDataDeletionJob`.
///
/// - Access level: Read
/// - Resource types: [`dataDeletionJob`](struct@DataDeletionJob) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`dataDeletionJob`](struct@DataDeletionJob))
/// - API operations: `DescribeDataDeletionJob` (personalize)
/// - First seen in the catalog: 2024-06-06
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DescribeDataDeletionJob;
impl KnownAction for DescribeDataDeletionJob {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeDataDeletionJob
        as usize];
}
impl ActsOn<DataDeletionJob> for DescribeDataDeletionJob {}
impl Supports<condition::tags::ResourceTag> for DescribeDataDeletionJob {}
/// The action `personalize:DescribeDataInsightsJob`.
///
/// - Access level: Read
/// - Resource types: [`dataInsightsJob`](struct@DataInsightsJob) (required)
/// - Condition keys: none but the global ones
/// - API operations: none known
/// - First seen in the catalog: 2023-09-02
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DescribeDataInsightsJob;
impl KnownAction for DescribeDataInsightsJob {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeDataInsightsJob
        as usize];
}
impl ActsOn<DataInsightsJob> for DescribeDataInsightsJob {}
/// The action `personalize:DescribeDataset`.
///
/// - Access level: Read
/// - Resource types: [`dataset`](struct@Dataset) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`dataset`](struct@Dataset))
/// - API operations: `DescribeDataset` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DescribeDataset;
impl KnownAction for DescribeDataset {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeDataset as usize];
}
impl ActsOn<Dataset> for DescribeDataset {}
impl Supports<condition::tags::ResourceTag> for DescribeDataset {}
/// The action `personalize:DescribeDatasetExportJob`.
///
/// - Access level: Read
/// - Resource types: [`datasetExportJob`](struct@DatasetExportJob) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`datasetExportJob`](struct@DatasetExportJob))
/// - API operations: `DescribeDatasetExportJob` (personalize)
/// - First seen in the catalog: 2021-09-24
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DescribeDatasetExportJob;
impl KnownAction for DescribeDatasetExportJob {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeDatasetExportJob
        as usize];
}
impl ActsOn<DatasetExportJob> for DescribeDatasetExportJob {}
impl Supports<condition::tags::ResourceTag> for DescribeDatasetExportJob {}
/// The action `personalize:DescribeDatasetGroup`.
///
/// - Access level: Read
/// - Resource types: [`datasetGroup`](struct@DatasetGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`datasetGroup`](struct@DatasetGroup))
/// - API operations: `DescribeDatasetGroup` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DescribeDatasetGroup;
impl KnownAction for DescribeDatasetGroup {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeDatasetGroup
        as usize];
}
impl ActsOn<DatasetGroup> for DescribeDatasetGroup {}
impl Supports<condition::tags::ResourceTag> for DescribeDatasetGroup {}
/// The action `personalize:DescribeDatasetImportJob`.
///
/// - Access level: Read
/// - Resource types: [`datasetImportJob`](struct@DatasetImportJob) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`datasetImportJob`](struct@DatasetImportJob))
/// - API operations: `DescribeDatasetImportJob` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DescribeDatasetImportJob;
impl KnownAction for DescribeDatasetImportJob {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeDatasetImportJob
        as usize];
}
impl ActsOn<DatasetImportJob> for DescribeDatasetImportJob {}
impl Supports<condition::tags::ResourceTag> for DescribeDatasetImportJob {}
/// The action `personalize:DescribeEventTracker`.
///
/// - Access level: Read
/// - Resource types: [`eventTracker`](struct@EventTracker) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`eventTracker`](struct@EventTracker))
/// - API operations: `DescribeEventTracker` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DescribeEventTracker;
impl KnownAction for DescribeEventTracker {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeEventTracker
        as usize];
}
impl ActsOn<EventTracker> for DescribeEventTracker {}
impl Supports<condition::tags::ResourceTag> for DescribeEventTracker {}
/// The action `personalize:DescribeFeatureTransformation`.
///
/// - Access level: Read
/// - Resource types: [`featureTransformation`](struct@FeatureTransformation) (required)
/// - Condition keys: none but the global ones
/// - API operations: `DescribeFeatureTransformation` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DescribeFeatureTransformation;
impl KnownAction for DescribeFeatureTransformation {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeFeatureTransformation
        as usize];
}
impl ActsOn<FeatureTransformation> for DescribeFeatureTransformation {}
/// The action `personalize:DescribeFilter`.
///
/// - Access level: Read
/// - Resource types: [`filter`](struct@Filter) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`filter`](struct@Filter))
/// - API operations: `DescribeFilter` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DescribeFilter;
impl KnownAction for DescribeFilter {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeFilter as usize];
}
impl ActsOn<Filter> for DescribeFilter {}
impl Supports<condition::tags::ResourceTag> for DescribeFilter {}
/// The action `personalize:DescribeMetricAttribution`.
///
/// - Access level: Read
/// - Resource types: [`metricAttribution`](struct@MetricAttribution) (required)
/// - Condition keys: none but the global ones
/// - API operations: `DescribeMetricAttribution` (personalize)
/// - First seen in the catalog: 2023-02-01
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DescribeMetricAttribution;
impl KnownAction for DescribeMetricAttribution {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeMetricAttribution
        as usize];
}
impl ActsOn<MetricAttribution> for DescribeMetricAttribution {}
/// The action `personalize:DescribeRecipe`.
///
/// - Access level: Read
/// - Resource types: [`recipe`](struct@Recipe) (required)
/// - Condition keys: none but the global ones
/// - API operations: `DescribeRecipe` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DescribeRecipe;
impl KnownAction for DescribeRecipe {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeRecipe as usize];
}
impl ActsOn<Recipe> for DescribeRecipe {}
/// The action `personalize:DescribeRecommender`.
///
/// - Access level: Read
/// - Resource types: [`recommender`](struct@Recommender) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`recommender`](struct@Recommender))
/// - API operations: `DescribeRecommender` (personalize)
/// - First seen in the catalog: 2022-01-01
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DescribeRecommender;
impl KnownAction for DescribeRecommender {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeRecommender
        as usize];
}
impl ActsOn<Recommender> for DescribeRecommender {}
impl Supports<condition::tags::ResourceTag> for DescribeRecommender {}
/// The action `personalize:DescribeSchema`.
///
/// - Access level: Read
/// - Resource types: [`schema`](struct@Schema) (required)
/// - Condition keys: none but the global ones
/// - API operations: `DescribeSchema` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DescribeSchema;
impl KnownAction for DescribeSchema {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeSchema as usize];
}
impl ActsOn<Schema> for DescribeSchema {}
/// The action `personalize:DescribeSolution`.
///
/// - Access level: Read
/// - Resource types: [`solution`](struct@Solution) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`solution`](struct@Solution))
/// - API operations: `DescribeSolution` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DescribeSolution;
impl KnownAction for DescribeSolution {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeSolution as usize];
}
impl ActsOn<Solution> for DescribeSolution {}
impl Supports<condition::tags::ResourceTag> for DescribeSolution {}
/// The action `personalize:DescribeSolutionVersion`.
///
/// - Access level: Read
/// - Resource types: [`solution`](struct@Solution) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`solution`](struct@Solution))
/// - API operations: `DescribeSolutionVersion` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DescribeSolutionVersion;
impl KnownAction for DescribeSolutionVersion {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeSolutionVersion
        as usize];
}
impl ActsOn<Solution> for DescribeSolutionVersion {}
impl Supports<condition::tags::ResourceTag> for DescribeSolutionVersion {}
/// The action `personalize:GetActionRecommendations`.
///
/// - Access level: Read
/// - Resource types: [`campaign`](struct@Campaign) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`campaign`](struct@Campaign))
/// - API operations: `GetActionRecommendations` (personalize-runtime)
/// - First seen in the catalog: 2024-01-02
/// - Not in the catalog: [`filter`](struct@Filter): the API takes `filterArn` (optional)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct GetActionRecommendations;
impl KnownAction for GetActionRecommendations {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetActionRecommendations
        as usize];
}
impl ActsOn<Campaign> for GetActionRecommendations {}
impl MayActOn<Filter> for GetActionRecommendations {}
impl Supports<condition::tags::ResourceTag> for GetActionRecommendations {}
/// The action `personalize:GetDataInsights`.
///
/// - Access level: Read
/// - Resource types: [`dataInsightsJob`](struct@DataInsightsJob) (required)
/// - Condition keys: none but the global ones
/// - API operations: none known
/// - First seen in the catalog: 2023-09-02
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct GetDataInsights;
impl KnownAction for GetDataInsights {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetDataInsights as usize];
}
impl ActsOn<DataInsightsJob> for GetDataInsights {}
/// The action `personalize:GetPersonalizedRanking`.
///
/// - Access level: Read
/// - Resource types: [`campaign`](struct@Campaign) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`campaign`](struct@Campaign))
/// - API operations: `GetPersonalizedRanking` (personalize-runtime)
/// - First seen in the catalog: 2020-09-18
/// - Not in the catalog: [`filter`](struct@Filter): the API takes `filterArn` (optional)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct GetPersonalizedRanking;
impl KnownAction for GetPersonalizedRanking {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetPersonalizedRanking
        as usize];
}
impl ActsOn<Campaign> for GetPersonalizedRanking {}
impl MayActOn<Filter> for GetPersonalizedRanking {}
impl Supports<condition::tags::ResourceTag> for GetPersonalizedRanking {}
/// The action `personalize:GetRecommendations`.
///
/// - Access level: Read
/// - Resource types: [`campaign`](struct@Campaign) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`campaign`](struct@Campaign))
/// - API operations: `GetRecommendations` (personalize-runtime)
/// - First seen in the catalog: 2020-09-18
/// - Not in the catalog: [`filter`](struct@Filter): the API takes `filterArn`, and one for each promotion (optional)
/// - Not in the catalog: [`recommender`](struct@Recommender): the API takes `recommenderArn` in place of `campaignArn`; the catalog knows campaigns alone
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct GetRecommendations;
impl KnownAction for GetRecommendations {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetRecommendations
        as usize];
}
impl ActsOn<Campaign> for GetRecommendations {}
impl MayActOn<Filter> for GetRecommendations {}
impl MayActOn<Recommender> for GetRecommendations {}
impl Supports<condition::tags::ResourceTag> for GetRecommendations {}
/// The action `personalize:GetSolutionMetrics`.
///
/// - Access level: Read
/// - Resource types: [`solution`](struct@Solution) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`solution`](struct@Solution))
/// - API operations: `GetSolutionMetrics` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct GetSolutionMetrics;
impl KnownAction for GetSolutionMetrics {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetSolutionMetrics
        as usize];
}
impl ActsOn<Solution> for GetSolutionMetrics {}
impl Supports<condition::tags::ResourceTag> for GetSolutionMetrics {}
/// The action `personalize:ListBatchInferenceJobs`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListBatchInferenceJobs` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct ListBatchInferenceJobs;
impl KnownAction for ListBatchInferenceJobs {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListBatchInferenceJobs
        as usize];
}
/// The action `personalize:ListBatchSegmentJobs`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListBatchSegmentJobs` (personalize)
/// - First seen in the catalog: 2022-01-01
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct ListBatchSegmentJobs;
impl KnownAction for ListBatchSegmentJobs {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListBatchSegmentJobs
        as usize];
}
/// The action `personalize:ListCampaigns`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListCampaigns` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct ListCampaigns;
impl KnownAction for ListCampaigns {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListCampaigns as usize];
}
/// The action `personalize:ListDataDeletionJobs`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListDataDeletionJobs` (personalize)
/// - First seen in the catalog: 2024-06-06
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct ListDataDeletionJobs;
impl KnownAction for ListDataDeletionJobs {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListDataDeletionJobs
        as usize];
}
/// The action `personalize:ListDataInsightsJobs`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
/// - First seen in the catalog: 2023-09-02
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct ListDataInsightsJobs;
impl KnownAction for ListDataInsightsJobs {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListDataInsightsJobs
        as usize];
}
/// The action `personalize:ListDatasetExportJobs`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListDatasetExportJobs` (personalize)
/// - First seen in the catalog: 2021-09-24
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct ListDatasetExportJobs;
impl KnownAction for ListDatasetExportJobs {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListDatasetExportJobs
        as usize];
}
/// The action `personalize:ListDatasetGroups`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListDatasetGroups` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct ListDatasetGroups;
impl KnownAction for ListDatasetGroups {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListDatasetGroups
        as usize];
}
/// The action `personalize:ListDatasetImportJobs`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListDatasetImportJobs` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct ListDatasetImportJobs;
impl KnownAction for ListDatasetImportJobs {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListDatasetImportJobs
        as usize];
}
/// The action `personalize:ListDatasets`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListDatasets` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct ListDatasets;
impl KnownAction for ListDatasets {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListDatasets as usize];
}
/// The action `personalize:ListEventTrackers`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListEventTrackers` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct ListEventTrackers;
impl KnownAction for ListEventTrackers {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListEventTrackers
        as usize];
}
/// The action `personalize:ListFilters`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListFilters` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct ListFilters;
impl KnownAction for ListFilters {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListFilters as usize];
}
/// The action `personalize:ListMetricAttributionMetrics`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListMetricAttributionMetrics` (personalize)
/// - First seen in the catalog: 2023-02-01
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct ListMetricAttributionMetrics;
impl KnownAction for ListMetricAttributionMetrics {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListMetricAttributionMetrics
        as usize];
}
/// The action `personalize:ListMetricAttributions`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListMetricAttributions` (personalize)
/// - First seen in the catalog: 2023-02-01
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct ListMetricAttributions;
impl KnownAction for ListMetricAttributions {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListMetricAttributions
        as usize];
}
/// The action `personalize:ListRecipes`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListRecipes` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct ListRecipes;
impl KnownAction for ListRecipes {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListRecipes as usize];
}
/// The action `personalize:ListRecommenders`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListRecommenders` (personalize)
/// - First seen in the catalog: 2022-01-01
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct ListRecommenders;
impl KnownAction for ListRecommenders {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListRecommenders as usize];
}
/// The action `personalize:ListSchemas`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListSchemas` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct ListSchemas;
impl KnownAction for ListSchemas {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListSchemas as usize];
}
/// The action `personalize:ListSolutions`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListSolutions` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct ListSolutions;
impl KnownAction for ListSolutions {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListSolutions as usize];
}
/// The action `personalize:ListSolutionVersions`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListSolutionVersions` (personalize)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct ListSolutionVersions;
impl KnownAction for ListSolutionVersions {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListSolutionVersions
        as usize];
}
/// The action `personalize:ListTagsForResource`.
///
/// - Access level: List
/// - Resource types: [`batchInferenceJob`](struct@BatchInferenceJob), [`batchSegmentJob`](struct@BatchSegmentJob), [`campaign`](struct@Campaign), [`dataDeletionJob`](struct@DataDeletionJob), [`dataset`](struct@Dataset), [`datasetExportJob`](struct@DatasetExportJob), [`datasetGroup`](struct@DatasetGroup), [`datasetImportJob`](struct@DatasetImportJob), [`eventTracker`](struct@EventTracker), [`filter`](struct@Filter), [`recommender`](struct@Recommender), [`solution`](struct@Solution)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`batchInferenceJob`](struct@BatchInferenceJob), [`batchSegmentJob`](struct@BatchSegmentJob), [`campaign`](struct@Campaign), [`dataDeletionJob`](struct@DataDeletionJob), [`dataset`](struct@Dataset), [`datasetExportJob`](struct@DatasetExportJob), [`datasetGroup`](struct@DatasetGroup), [`datasetImportJob`](struct@DatasetImportJob), [`eventTracker`](struct@EventTracker), [`filter`](struct@Filter), [`recommender`](struct@Recommender), [`solution`](struct@Solution))
/// - API operations: `ListTagsForResource` (personalize)
/// - First seen in the catalog: 2022-10-01
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct ListTagsForResource;
impl KnownAction for ListTagsForResource {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListTagsForResource
        as usize];
}
impl ActsOn<BatchInferenceJob> for ListTagsForResource {}
impl ActsOn<BatchSegmentJob> for ListTagsForResource {}
impl ActsOn<Campaign> for ListTagsForResource {}
impl ActsOn<DataDeletionJob> for ListTagsForResource {}
impl ActsOn<Dataset> for ListTagsForResource {}
impl ActsOn<DatasetExportJob> for ListTagsForResource {}
impl ActsOn<DatasetGroup> for ListTagsForResource {}
impl ActsOn<DatasetImportJob> for ListTagsForResource {}
impl ActsOn<EventTracker> for ListTagsForResource {}
impl ActsOn<Filter> for ListTagsForResource {}
impl ActsOn<Recommender> for ListTagsForResource {}
impl ActsOn<Solution> for ListTagsForResource {}
impl Supports<condition::tags::ResourceTag> for ListTagsForResource {}
/// The action `personalize:PutActionInteractions`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `PutActionInteractions` (personalize-events)
/// - First seen in the catalog: 2024-01-02
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct PutActionInteractions;
impl KnownAction for PutActionInteractions {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutActionInteractions
        as usize];
}
/// The action `personalize:PutActions`.
///
/// - Access level: Write
/// - Resource types: [`dataset`](struct@Dataset) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`dataset`](struct@Dataset))
/// - API operations: `PutActions` (personalize-events)
/// - First seen in the catalog: 2024-01-02
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct PutActions;
impl KnownAction for PutActions {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutActions as usize];
}
impl ActsOn<Dataset> for PutActions {}
impl Supports<condition::tags::ResourceTag> for PutActions {}
/// The action `personalize:PutEvents`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `PutEvents` (personalize-events)
/// - First seen in the catalog: 2020-09-18
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct PutEvents;
impl KnownAction for PutEvents {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutEvents as usize];
}
/// The action `personalize:PutItems`.
///
/// - Access level: Write
/// - Resource types: [`dataset`](struct@Dataset) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`dataset`](struct@Dataset))
/// - API operations: `PutItems` (personalize-events)
/// - First seen in the catalog: 2020-11-01
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct PutItems;
impl KnownAction for PutItems {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutItems as usize];
}
impl ActsOn<Dataset> for PutItems {}
impl Supports<condition::tags::ResourceTag> for PutItems {}
/// The action `personalize:PutUsers`.
///
/// - Access level: Write
/// - Resource types: [`dataset`](struct@Dataset) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`dataset`](struct@Dataset))
/// - API operations: `PutUsers` (personalize-events)
/// - First seen in the catalog: 2020-11-01
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct PutUsers;
impl KnownAction for PutUsers {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutUsers as usize];
}
impl ActsOn<Dataset> for PutUsers {}
impl Supports<condition::tags::ResourceTag> for PutUsers {}
/// The action `personalize:StartRecommender`.
///
/// - Access level: Write
/// - Resource types: [`recommender`](struct@Recommender) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`recommender`](struct@Recommender))
/// - API operations: `StartRecommender` (personalize)
/// - First seen in the catalog: 2022-05-01
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct StartRecommender;
impl KnownAction for StartRecommender {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::StartRecommender as usize];
}
impl ActsOn<Recommender> for StartRecommender {}
impl Supports<condition::tags::ResourceTag> for StartRecommender {}
/// The action `personalize:StopRecommender`.
///
/// - Access level: Write
/// - Resource types: [`recommender`](struct@Recommender) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`recommender`](struct@Recommender))
/// - API operations: `StopRecommender` (personalize)
/// - First seen in the catalog: 2022-05-01
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct StopRecommender;
impl KnownAction for StopRecommender {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::StopRecommender as usize];
}
impl ActsOn<Recommender> for StopRecommender {}
impl Supports<condition::tags::ResourceTag> for StopRecommender {}
/// The action `personalize:StopSolutionVersionCreation`.
///
/// - Access level: Write
/// - Resource types: [`solution`](struct@Solution) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`solution`](struct@Solution))
/// - API operations: `StopSolutionVersionCreation` (personalize)
/// - First seen in the catalog: 2021-09-24
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct StopSolutionVersionCreation;
impl KnownAction for StopSolutionVersionCreation {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::StopSolutionVersionCreation
        as usize];
}
impl ActsOn<Solution> for StopSolutionVersionCreation {}
impl Supports<condition::tags::ResourceTag> for StopSolutionVersionCreation {}
/// The action `personalize:TagResource`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`batchInferenceJob`](struct@BatchInferenceJob), [`batchSegmentJob`](struct@BatchSegmentJob), [`campaign`](struct@Campaign), [`dataDeletionJob`](struct@DataDeletionJob), [`dataset`](struct@Dataset), [`datasetExportJob`](struct@DatasetExportJob), [`datasetGroup`](struct@DatasetGroup), [`datasetImportJob`](struct@DatasetImportJob), [`eventTracker`](struct@EventTracker), [`filter`](struct@Filter), [`recommender`](struct@Recommender), [`solution`](struct@Solution)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`batchInferenceJob`](struct@BatchInferenceJob), [`batchSegmentJob`](struct@BatchSegmentJob), [`campaign`](struct@Campaign), [`dataDeletionJob`](struct@DataDeletionJob), [`dataset`](struct@Dataset), [`datasetExportJob`](struct@DatasetExportJob), [`datasetGroup`](struct@DatasetGroup), [`datasetImportJob`](struct@DatasetImportJob), [`eventTracker`](struct@EventTracker), [`filter`](struct@Filter), [`recommender`](struct@Recommender), [`solution`](struct@Solution))
/// - API operations: `CreateBatchInferenceJob` (personalize), `CreateBatchSegmentJob` (personalize), `CreateCampaign` (personalize), `CreateDataDeletionJob` (personalize), `CreateDataset` (personalize), `CreateDatasetExportJob` (personalize), `CreateDatasetGroup` (personalize), `CreateDatasetImportJob` (personalize), `CreateEventTracker` (personalize), `CreateFilter` (personalize), `CreateRecommender` (personalize), `CreateSolution` (personalize), `CreateSolutionVersion` (personalize), `TagResource` (personalize)
/// - First seen in the catalog: 2022-10-01
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct TagResource;
impl KnownAction for TagResource {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::TagResource as usize];
}
impl ActsOn<BatchInferenceJob> for TagResource {}
impl ActsOn<BatchSegmentJob> for TagResource {}
impl ActsOn<Campaign> for TagResource {}
impl ActsOn<DataDeletionJob> for TagResource {}
impl ActsOn<Dataset> for TagResource {}
impl ActsOn<DatasetExportJob> for TagResource {}
impl ActsOn<DatasetGroup> for TagResource {}
impl ActsOn<DatasetImportJob> for TagResource {}
impl ActsOn<EventTracker> for TagResource {}
impl ActsOn<Filter> for TagResource {}
impl ActsOn<Recommender> for TagResource {}
impl ActsOn<Solution> for TagResource {}
impl Supports<condition::tags::RequestTag> for TagResource {}
impl Supports<condition::tags::ResourceTag> for TagResource {}
impl Supports<condition::tags::TagKeys> for TagResource {}
/// The action `personalize:UntagResource`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`batchInferenceJob`](struct@BatchInferenceJob), [`batchSegmentJob`](struct@BatchSegmentJob), [`campaign`](struct@Campaign), [`dataDeletionJob`](struct@DataDeletionJob), [`dataset`](struct@Dataset), [`datasetExportJob`](struct@DatasetExportJob), [`datasetGroup`](struct@DatasetGroup), [`datasetImportJob`](struct@DatasetImportJob), [`eventTracker`](struct@EventTracker), [`filter`](struct@Filter), [`recommender`](struct@Recommender), [`solution`](struct@Solution)
/// - Condition keys: `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`batchInferenceJob`](struct@BatchInferenceJob), [`batchSegmentJob`](struct@BatchSegmentJob), [`campaign`](struct@Campaign), [`dataDeletionJob`](struct@DataDeletionJob), [`dataset`](struct@Dataset), [`datasetExportJob`](struct@DatasetExportJob), [`datasetGroup`](struct@DatasetGroup), [`datasetImportJob`](struct@DatasetImportJob), [`eventTracker`](struct@EventTracker), [`filter`](struct@Filter), [`recommender`](struct@Recommender), [`solution`](struct@Solution))
/// - API operations: `UntagResource` (personalize)
/// - First seen in the catalog: 2022-10-01
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct UntagResource;
impl KnownAction for UntagResource {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UntagResource as usize];
}
impl ActsOn<BatchInferenceJob> for UntagResource {}
impl ActsOn<BatchSegmentJob> for UntagResource {}
impl ActsOn<Campaign> for UntagResource {}
impl ActsOn<DataDeletionJob> for UntagResource {}
impl ActsOn<Dataset> for UntagResource {}
impl ActsOn<DatasetExportJob> for UntagResource {}
impl ActsOn<DatasetGroup> for UntagResource {}
impl ActsOn<DatasetImportJob> for UntagResource {}
impl ActsOn<EventTracker> for UntagResource {}
impl ActsOn<Filter> for UntagResource {}
impl ActsOn<Recommender> for UntagResource {}
impl ActsOn<Solution> for UntagResource {}
impl Supports<condition::tags::ResourceTag> for UntagResource {}
impl Supports<condition::tags::TagKeys> for UntagResource {}
/// The action `personalize:UpdateCampaign`.
///
/// - Access level: Write
/// - Resource types: [`campaign`](struct@Campaign) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`campaign`](struct@Campaign))
/// - API operations: `UpdateCampaign` (personalize)
/// - First seen in the catalog: 2020-09-18
/// - Not in the catalog: [`solution`](struct@Solution): the API takes `solutionVersionArn` (optional)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct UpdateCampaign;
impl KnownAction for UpdateCampaign {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateCampaign as usize];
}
impl ActsOn<Campaign> for UpdateCampaign {}
impl MayActOn<Solution> for UpdateCampaign {}
impl Supports<condition::tags::ResourceTag> for UpdateCampaign {}
/// The action `personalize:UpdateDataset`.
///
/// - Access level: Write
/// - Resource types: [`dataset`](struct@Dataset) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`dataset`](struct@Dataset))
/// - API operations: `UpdateDataset` (personalize)
/// - First seen in the catalog: 2023-08-01
/// - Not in the catalog: [`schema`](struct@Schema): the API needs `schemaArn`
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct UpdateDataset;
impl KnownAction for UpdateDataset {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateDataset as usize];
}
impl ActsOn<Dataset> for UpdateDataset {}
impl MayActOn<Schema> for UpdateDataset {}
impl Supports<condition::tags::ResourceTag> for UpdateDataset {}
/// The action `personalize:UpdateMetricAttribution`.
///
/// - Access level: Write
/// - Resource types: [`metricAttribution`](struct@MetricAttribution) (required)
/// - Condition keys: none but the global ones
/// - Dependent actions: `iam:PassRole` with `iam:PassedToService` = `personalize.amazonaws.com`
/// - API operations: `UpdateMetricAttribution` (personalize)
/// - First seen in the catalog: 2023-02-01
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct UpdateMetricAttribution;
impl KnownAction for UpdateMetricAttribution {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateMetricAttribution
        as usize];
}
impl ActsOn<MetricAttribution> for UpdateMetricAttribution {}
/// The action `personalize:UpdateRecommender`.
///
/// - Access level: Write
/// - Resource types: [`recommender`](struct@Recommender) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`recommender`](struct@Recommender))
/// - API operations: `UpdateRecommender` (personalize)
/// - First seen in the catalog: 2022-01-01
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct UpdateRecommender;
impl KnownAction for UpdateRecommender {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateRecommender
        as usize];
}
impl ActsOn<Recommender> for UpdateRecommender {}
impl Supports<condition::tags::ResourceTag> for UpdateRecommender {}
/// The action `personalize:UpdateSolution`.
///
/// - Access level: Write
/// - Resource types: [`solution`](struct@Solution) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`solution`](struct@Solution))
/// - API operations: `UpdateSolution` (personalize)
/// - First seen in the catalog: 2024-10-01
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct UpdateSolution;
impl KnownAction for UpdateSolution {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateSolution as usize];
}
impl ActsOn<Solution> for UpdateSolution {}
impl Supports<condition::tags::ResourceTag> for UpdateSolution {}
/// A resource type of Amazon Personalize.
///
/// For ARNs there is a marker type of the same name; the enum is for values of run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u16)]
pub enum ResourceType {
    /// `algorithm`: `arn:${Partition}:personalize:::algorithm/${ResourceId}`. See [`Algorithm`](struct@Algorithm).
    Algorithm,
    /// `batchInferenceJob`: `arn:${Partition}:personalize:${Region}:${Account}:batch-inference-job/${ResourceId}`. See [`BatchInferenceJob`](struct@BatchInferenceJob).
    BatchInferenceJob,
    /// `batchSegmentJob`: `arn:${Partition}:personalize:${Region}:${Account}:batch-segment-job/${ResourceId}`. See [`BatchSegmentJob`](struct@BatchSegmentJob).
    BatchSegmentJob,
    /// `campaign`: `arn:${Partition}:personalize:${Region}:${Account}:campaign/${ResourceId}`. See [`Campaign`](struct@Campaign).
    Campaign,
    /// `dataDeletionJob`: `arn:${Partition}:personalize:${Region}:${Account}:data-deletion-job/${ResourceId}`. See [`DataDeletionJob`](struct@DataDeletionJob).
    DataDeletionJob,
    /// `dataInsightsJob`: `arn:${Partition}:personalize:${Region}:${Account}:data-insights-job/${ResourceId}`. See [`DataInsightsJob`](struct@DataInsightsJob).
    DataInsightsJob,
    /// `dataset`: `arn:${Partition}:personalize:${Region}:${Account}:dataset/${ResourceId}`. See [`Dataset`](struct@Dataset).
    Dataset,
    /// `datasetExportJob`: `arn:${Partition}:personalize:${Region}:${Account}:dataset-export-job/${ResourceId}`. See [`DatasetExportJob`](struct@DatasetExportJob).
    DatasetExportJob,
    /// `datasetGroup`: `arn:${Partition}:personalize:${Region}:${Account}:dataset-group/${ResourceId}`. See [`DatasetGroup`](struct@DatasetGroup).
    DatasetGroup,
    /// `datasetImportJob`: `arn:${Partition}:personalize:${Region}:${Account}:dataset-import-job/${ResourceId}`. See [`DatasetImportJob`](struct@DatasetImportJob).
    DatasetImportJob,
    /// `eventTracker`: `arn:${Partition}:personalize:${Region}:${Account}:event-tracker/${ResourceId}`. See [`EventTracker`](struct@EventTracker).
    EventTracker,
    /// `featureTransformation`: `arn:${Partition}:personalize:::feature-transformation/${ResourceId}`. See [`FeatureTransformation`](struct@FeatureTransformation).
    FeatureTransformation,
    /// `filter`: `arn:${Partition}:personalize:${Region}:${Account}:filter/${ResourceId}`. See [`Filter`](struct@Filter).
    Filter,
    /// `metricAttribution`: `arn:${Partition}:personalize:${Region}:${Account}:metric-attribution/${ResourceId}`. See [`MetricAttribution`](struct@MetricAttribution).
    MetricAttribution,
    /// `recipe`: `arn:${Partition}:personalize:::recipe/${ResourceId}`. See [`Recipe`](struct@Recipe).
    Recipe,
    /// `recommender`: `arn:${Partition}:personalize:${Region}:${Account}:recommender/${ResourceId}`. See [`Recommender`](struct@Recommender).
    Recommender,
    /// `schema`: `arn:${Partition}:personalize:${Region}:${Account}:schema/${ResourceId}`. See [`Schema`](struct@Schema).
    Schema,
    /// `solution`: `arn:${Partition}:personalize:${Region}:${Account}:solution/${ResourceId}`. See [`Solution`](struct@Solution).
    Solution,
}
impl ResourceType {
    /// All resource types, sorted by name.
    pub const ALL: &'static [ResourceType] = &[
        ResourceType::Algorithm,
        ResourceType::BatchInferenceJob,
        ResourceType::BatchSegmentJob,
        ResourceType::Campaign,
        ResourceType::DataDeletionJob,
        ResourceType::DataInsightsJob,
        ResourceType::Dataset,
        ResourceType::DatasetExportJob,
        ResourceType::DatasetGroup,
        ResourceType::DatasetImportJob,
        ResourceType::EventTracker,
        ResourceType::FeatureTransformation,
        ResourceType::Filter,
        ResourceType::MetricAttribution,
        ResourceType::Recipe,
        ResourceType::Recommender,
        ResourceType::Schema,
        ResourceType::Solution,
    ];
}
crate::action::resource_type_enum!(ResourceType, SERVICE, RESOURCE_TYPES);
/// All resource types as rows, sorted by name.
pub static RESOURCE_TYPES: &[catalog::ResourceType] = &[
    catalog::ResourceType {
        service: "personalize",
        name: "algorithm",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:personalize:::algorithm/${ResourceId}",
                service: catalog::ArnField::Fixed("personalize"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Fixed(""),
                resource: &[
                    catalog::ArnPart::Literal("algorithm/"),
                    catalog::ArnPart::Variable("ResourceId"),
                ],
            },
        ],
        condition_keys: &[],
    },
    catalog::ResourceType {
        service: "personalize",
        name: "batchInferenceJob",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:personalize:${Region}:${Account}:batch-inference-job/${ResourceId}",
                service: catalog::ArnField::Fixed("personalize"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("batch-inference-job/"),
                    catalog::ArnPart::Variable("ResourceId"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "personalize",
        name: "batchSegmentJob",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:personalize:${Region}:${Account}:batch-segment-job/${ResourceId}",
                service: catalog::ArnField::Fixed("personalize"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("batch-segment-job/"),
                    catalog::ArnPart::Variable("ResourceId"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "personalize",
        name: "campaign",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:personalize:${Region}:${Account}:campaign/${ResourceId}",
                service: catalog::ArnField::Fixed("personalize"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("campaign/"),
                    catalog::ArnPart::Variable("ResourceId"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "personalize",
        name: "dataDeletionJob",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:personalize:${Region}:${Account}:data-deletion-job/${ResourceId}",
                service: catalog::ArnField::Fixed("personalize"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("data-deletion-job/"),
                    catalog::ArnPart::Variable("ResourceId"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "personalize",
        name: "dataInsightsJob",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:personalize:${Region}:${Account}:data-insights-job/${ResourceId}",
                service: catalog::ArnField::Fixed("personalize"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("data-insights-job/"),
                    catalog::ArnPart::Variable("ResourceId"),
                ],
            },
        ],
        condition_keys: &[],
    },
    catalog::ResourceType {
        service: "personalize",
        name: "dataset",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:personalize:${Region}:${Account}:dataset/${ResourceId}",
                service: catalog::ArnField::Fixed("personalize"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("dataset/"),
                    catalog::ArnPart::Variable("ResourceId"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "personalize",
        name: "datasetExportJob",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:personalize:${Region}:${Account}:dataset-export-job/${ResourceId}",
                service: catalog::ArnField::Fixed("personalize"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("dataset-export-job/"),
                    catalog::ArnPart::Variable("ResourceId"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "personalize",
        name: "datasetGroup",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:personalize:${Region}:${Account}:dataset-group/${ResourceId}",
                service: catalog::ArnField::Fixed("personalize"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("dataset-group/"),
                    catalog::ArnPart::Variable("ResourceId"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "personalize",
        name: "datasetImportJob",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:personalize:${Region}:${Account}:dataset-import-job/${ResourceId}",
                service: catalog::ArnField::Fixed("personalize"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("dataset-import-job/"),
                    catalog::ArnPart::Variable("ResourceId"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "personalize",
        name: "eventTracker",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:personalize:${Region}:${Account}:event-tracker/${ResourceId}",
                service: catalog::ArnField::Fixed("personalize"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("event-tracker/"),
                    catalog::ArnPart::Variable("ResourceId"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "personalize",
        name: "featureTransformation",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:personalize:::feature-transformation/${ResourceId}",
                service: catalog::ArnField::Fixed("personalize"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Fixed(""),
                resource: &[
                    catalog::ArnPart::Literal("feature-transformation/"),
                    catalog::ArnPart::Variable("ResourceId"),
                ],
            },
        ],
        condition_keys: &[],
    },
    catalog::ResourceType {
        service: "personalize",
        name: "filter",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:personalize:${Region}:${Account}:filter/${ResourceId}",
                service: catalog::ArnField::Fixed("personalize"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("filter/"),
                    catalog::ArnPart::Variable("ResourceId"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "personalize",
        name: "metricAttribution",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:personalize:${Region}:${Account}:metric-attribution/${ResourceId}",
                service: catalog::ArnField::Fixed("personalize"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("metric-attribution/"),
                    catalog::ArnPart::Variable("ResourceId"),
                ],
            },
        ],
        condition_keys: &[],
    },
    catalog::ResourceType {
        service: "personalize",
        name: "recipe",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:personalize:::recipe/${ResourceId}",
                service: catalog::ArnField::Fixed("personalize"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Fixed(""),
                resource: &[
                    catalog::ArnPart::Literal("recipe/"),
                    catalog::ArnPart::Variable("ResourceId"),
                ],
            },
        ],
        condition_keys: &[],
    },
    catalog::ResourceType {
        service: "personalize",
        name: "recommender",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:personalize:${Region}:${Account}:recommender/${ResourceId}",
                service: catalog::ArnField::Fixed("personalize"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("recommender/"),
                    catalog::ArnPart::Variable("ResourceId"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "personalize",
        name: "schema",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:personalize:${Region}:${Account}:schema/${ResourceId}",
                service: catalog::ArnField::Fixed("personalize"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("schema/"),
                    catalog::ArnPart::Variable("ResourceId"),
                ],
            },
        ],
        condition_keys: &[],
    },
    catalog::ResourceType {
        service: "personalize",
        name: "solution",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:personalize:${Region}:${Account}:solution/${ResourceId}",
                service: catalog::ArnField::Fixed("personalize"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("solution/"),
                    catalog::ArnPart::Variable("ResourceId"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
];
/// The resource type `algorithm`: `arn:${Partition}:personalize:::algorithm/${ResourceId}`.
///
/// Condition keys: none.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct Algorithm;
arn::resource_type!(Algorithm);
arn::exact!(Algorithm, 0, arn, resource_id);
arn::pattern!(Algorithm, 0, arn_like, resource_id);
/// The resource type `batchInferenceJob`: `arn:${Partition}:personalize:${Region}:${Account}:batch-inference-job/${ResourceId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct BatchInferenceJob;
arn::resource_type!(BatchInferenceJob);
arn::exact!(BatchInferenceJob, 0, arn, resource_id);
arn::pattern!(BatchInferenceJob, 0, arn_like, resource_id);
/// The resource type `batchSegmentJob`: `arn:${Partition}:personalize:${Region}:${Account}:batch-segment-job/${ResourceId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct BatchSegmentJob;
arn::resource_type!(BatchSegmentJob);
arn::exact!(BatchSegmentJob, 0, arn, resource_id);
arn::pattern!(BatchSegmentJob, 0, arn_like, resource_id);
/// The resource type `campaign`: `arn:${Partition}:personalize:${Region}:${Account}:campaign/${ResourceId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct Campaign;
arn::resource_type!(Campaign);
arn::exact!(Campaign, 0, arn, resource_id);
arn::pattern!(Campaign, 0, arn_like, resource_id);
/// The resource type `dataDeletionJob`: `arn:${Partition}:personalize:${Region}:${Account}:data-deletion-job/${ResourceId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DataDeletionJob;
arn::resource_type!(DataDeletionJob);
arn::exact!(DataDeletionJob, 0, arn, resource_id);
arn::pattern!(DataDeletionJob, 0, arn_like, resource_id);
/// The resource type `dataInsightsJob`: `arn:${Partition}:personalize:${Region}:${Account}:data-insights-job/${ResourceId}`.
///
/// Condition keys: none.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DataInsightsJob;
arn::resource_type!(DataInsightsJob);
arn::exact!(DataInsightsJob, 0, arn, resource_id);
arn::pattern!(DataInsightsJob, 0, arn_like, resource_id);
/// The resource type `dataset`: `arn:${Partition}:personalize:${Region}:${Account}:dataset/${ResourceId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct Dataset;
arn::resource_type!(Dataset);
arn::exact!(Dataset, 0, arn, resource_id);
arn::pattern!(Dataset, 0, arn_like, resource_id);
/// The resource type `datasetExportJob`: `arn:${Partition}:personalize:${Region}:${Account}:dataset-export-job/${ResourceId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DatasetExportJob;
arn::resource_type!(DatasetExportJob);
arn::exact!(DatasetExportJob, 0, arn, resource_id);
arn::pattern!(DatasetExportJob, 0, arn_like, resource_id);
/// The resource type `datasetGroup`: `arn:${Partition}:personalize:${Region}:${Account}:dataset-group/${ResourceId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DatasetGroup;
arn::resource_type!(DatasetGroup);
arn::exact!(DatasetGroup, 0, arn, resource_id);
arn::pattern!(DatasetGroup, 0, arn_like, resource_id);
/// The resource type `datasetImportJob`: `arn:${Partition}:personalize:${Region}:${Account}:dataset-import-job/${ResourceId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct DatasetImportJob;
arn::resource_type!(DatasetImportJob);
arn::exact!(DatasetImportJob, 0, arn, resource_id);
arn::pattern!(DatasetImportJob, 0, arn_like, resource_id);
/// The resource type `eventTracker`: `arn:${Partition}:personalize:${Region}:${Account}:event-tracker/${ResourceId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct EventTracker;
arn::resource_type!(EventTracker);
arn::exact!(EventTracker, 0, arn, resource_id);
arn::pattern!(EventTracker, 0, arn_like, resource_id);
/// The resource type `featureTransformation`: `arn:${Partition}:personalize:::feature-transformation/${ResourceId}`.
///
/// Condition keys: none.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct FeatureTransformation;
arn::resource_type!(FeatureTransformation);
arn::exact!(FeatureTransformation, 0, arn, resource_id);
arn::pattern!(FeatureTransformation, 0, arn_like, resource_id);
/// The resource type `filter`: `arn:${Partition}:personalize:${Region}:${Account}:filter/${ResourceId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct Filter;
arn::resource_type!(Filter);
arn::exact!(Filter, 0, arn, resource_id);
arn::pattern!(Filter, 0, arn_like, resource_id);
/// The resource type `metricAttribution`: `arn:${Partition}:personalize:${Region}:${Account}:metric-attribution/${ResourceId}`.
///
/// Condition keys: none.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct MetricAttribution;
arn::resource_type!(MetricAttribution);
arn::exact!(MetricAttribution, 0, arn, resource_id);
arn::pattern!(MetricAttribution, 0, arn_like, resource_id);
/// The resource type `recipe`: `arn:${Partition}:personalize:::recipe/${ResourceId}`.
///
/// Condition keys: none.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct Recipe;
arn::resource_type!(Recipe);
arn::exact!(Recipe, 0, arn, resource_id);
arn::pattern!(Recipe, 0, arn_like, resource_id);
/// The resource type `recommender`: `arn:${Partition}:personalize:${Region}:${Account}:recommender/${ResourceId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct Recommender;
arn::resource_type!(Recommender);
arn::exact!(Recommender, 0, arn, resource_id);
arn::pattern!(Recommender, 0, arn_like, resource_id);
/// The resource type `schema`: `arn:${Partition}:personalize:${Region}:${Account}:schema/${ResourceId}`.
///
/// Condition keys: none.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct Schema;
arn::resource_type!(Schema);
arn::exact!(Schema, 0, arn, resource_id);
arn::pattern!(Schema, 0, arn_like, resource_id);
/// The resource type `solution`: `arn:${Partition}:personalize:${Region}:${Account}:solution/${ResourceId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
#[derive(Clone, Copy, Debug)]
pub struct Solution;
arn::resource_type!(Solution);
arn::exact!(Solution, 0, arn, resource_id);
arn::pattern!(Solution, 0, arn_like, resource_id);
/// Marker types of the service's condition keys: what `Supports` is about.
pub mod keys {}
/// All condition keys of the service's page as rows, sorted by name.
pub static CONDITION_KEYS: &[&catalog::ConditionKey] = &[
    &rows::AWS_REQUEST_TAG,
    &rows::AWS_RESOURCE_TAG,
    &rows::AWS_TAG_KEYS,
];
mod rows {
    #[allow(unused_imports)]
    use crate::catalog;
    pub(super) static AWS_REQUEST_TAG: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:RequestTag/${TagKey}",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static AWS_RESOURCE_TAG: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:ResourceTag/${TagKey}",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static AWS_TAG_KEYS: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:TagKeys",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
}
/// All API operations as rows, sorted by client and name.
pub static OPERATIONS: &[&catalog::Operation] = &[
    &operations::PERSONALIZE_CREATE_BATCH_INFERENCE_JOB,
    &operations::PERSONALIZE_CREATE_BATCH_SEGMENT_JOB,
    &operations::PERSONALIZE_CREATE_CAMPAIGN,
    &operations::PERSONALIZE_CREATE_DATA_DELETION_JOB,
    &operations::PERSONALIZE_CREATE_DATASET,
    &operations::PERSONALIZE_CREATE_DATASET_EXPORT_JOB,
    &operations::PERSONALIZE_CREATE_DATASET_GROUP,
    &operations::PERSONALIZE_CREATE_DATASET_IMPORT_JOB,
    &operations::PERSONALIZE_CREATE_EVENT_TRACKER,
    &operations::PERSONALIZE_CREATE_FILTER,
    &operations::PERSONALIZE_CREATE_METRIC_ATTRIBUTION,
    &operations::PERSONALIZE_CREATE_RECOMMENDER,
    &operations::PERSONALIZE_CREATE_SCHEMA,
    &operations::PERSONALIZE_CREATE_SOLUTION,
    &operations::PERSONALIZE_CREATE_SOLUTION_VERSION,
    &operations::PERSONALIZE_DELETE_CAMPAIGN,
    &operations::PERSONALIZE_DELETE_DATASET,
    &operations::PERSONALIZE_DELETE_DATASET_GROUP,
    &operations::PERSONALIZE_DELETE_EVENT_TRACKER,
    &operations::PERSONALIZE_DELETE_FILTER,
    &operations::PERSONALIZE_DELETE_METRIC_ATTRIBUTION,
    &operations::PERSONALIZE_DELETE_RECOMMENDER,
    &operations::PERSONALIZE_DELETE_SCHEMA,
    &operations::PERSONALIZE_DELETE_SOLUTION,
    &operations::PERSONALIZE_DESCRIBE_ALGORITHM,
    &operations::PERSONALIZE_DESCRIBE_BATCH_INFERENCE_JOB,
    &operations::PERSONALIZE_DESCRIBE_BATCH_SEGMENT_JOB,
    &operations::PERSONALIZE_DESCRIBE_CAMPAIGN,
    &operations::PERSONALIZE_DESCRIBE_DATA_DELETION_JOB,
    &operations::PERSONALIZE_DESCRIBE_DATASET,
    &operations::PERSONALIZE_DESCRIBE_DATASET_EXPORT_JOB,
    &operations::PERSONALIZE_DESCRIBE_DATASET_GROUP,
    &operations::PERSONALIZE_DESCRIBE_DATASET_IMPORT_JOB,
    &operations::PERSONALIZE_DESCRIBE_EVENT_TRACKER,
    &operations::PERSONALIZE_DESCRIBE_FEATURE_TRANSFORMATION,
    &operations::PERSONALIZE_DESCRIBE_FILTER,
    &operations::PERSONALIZE_DESCRIBE_METRIC_ATTRIBUTION,
    &operations::PERSONALIZE_DESCRIBE_RECIPE,
    &operations::PERSONALIZE_DESCRIBE_RECOMMENDER,
    &operations::PERSONALIZE_DESCRIBE_SCHEMA,
    &operations::PERSONALIZE_DESCRIBE_SOLUTION,
    &operations::PERSONALIZE_DESCRIBE_SOLUTION_VERSION,
    &operations::PERSONALIZE_GET_SOLUTION_METRICS,
    &operations::PERSONALIZE_LIST_BATCH_INFERENCE_JOBS,
    &operations::PERSONALIZE_LIST_BATCH_SEGMENT_JOBS,
    &operations::PERSONALIZE_LIST_CAMPAIGNS,
    &operations::PERSONALIZE_LIST_DATA_DELETION_JOBS,
    &operations::PERSONALIZE_LIST_DATASET_EXPORT_JOBS,
    &operations::PERSONALIZE_LIST_DATASET_GROUPS,
    &operations::PERSONALIZE_LIST_DATASET_IMPORT_JOBS,
    &operations::PERSONALIZE_LIST_DATASETS,
    &operations::PERSONALIZE_LIST_EVENT_TRACKERS,
    &operations::PERSONALIZE_LIST_FILTERS,
    &operations::PERSONALIZE_LIST_METRIC_ATTRIBUTION_METRICS,
    &operations::PERSONALIZE_LIST_METRIC_ATTRIBUTIONS,
    &operations::PERSONALIZE_LIST_RECIPES,
    &operations::PERSONALIZE_LIST_RECOMMENDERS,
    &operations::PERSONALIZE_LIST_SCHEMAS,
    &operations::PERSONALIZE_LIST_SOLUTION_VERSIONS,
    &operations::PERSONALIZE_LIST_SOLUTIONS,
    &operations::PERSONALIZE_LIST_TAGS_FOR_RESOURCE,
    &operations::PERSONALIZE_START_RECOMMENDER,
    &operations::PERSONALIZE_STOP_RECOMMENDER,
    &operations::PERSONALIZE_STOP_SOLUTION_VERSION_CREATION,
    &operations::PERSONALIZE_TAG_RESOURCE,
    &operations::PERSONALIZE_UNTAG_RESOURCE,
    &operations::PERSONALIZE_UPDATE_CAMPAIGN,
    &operations::PERSONALIZE_UPDATE_DATASET,
    &operations::PERSONALIZE_UPDATE_METRIC_ATTRIBUTION,
    &operations::PERSONALIZE_UPDATE_RECOMMENDER,
    &operations::PERSONALIZE_UPDATE_SOLUTION,
    &operations::PERSONALIZE_EVENTS_PUT_ACTION_INTERACTIONS,
    &operations::PERSONALIZE_EVENTS_PUT_ACTIONS,
    &operations::PERSONALIZE_EVENTS_PUT_EVENTS,
    &operations::PERSONALIZE_EVENTS_PUT_ITEMS,
    &operations::PERSONALIZE_EVENTS_PUT_USERS,
    &operations::PERSONALIZE_RUNTIME_GET_ACTION_RECOMMENDATIONS,
    &operations::PERSONALIZE_RUNTIME_GET_PERSONALIZED_RANKING,
    &operations::PERSONALIZE_RUNTIME_GET_RECOMMENDATIONS,
];
mod operations {
    #[allow(unused_imports)]
    use crate::catalog;
    pub(super) static PERSONALIZE_CREATE_BATCH_INFERENCE_JOB: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "CreateBatchInferenceJob",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:CreateBatchInferenceJob",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "personalize:TagResource",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "iam:PassRole",
                context: &[("iam:PassedToService", &["personalize.amazonaws.com"])],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "jobName",
                "solutionVersionArn",
                "filterArn",
                "numResults",
                "jobInput",
                "jobOutput",
                "roleArn",
                "batchInferenceJobConfig",
                "tags",
                "batchInferenceJobMode",
                "themeGenerationConfig",
            ],
        ),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "solutionVersionArn",
                required: true,
                resource_type: Some("solution"),
            },
            catalog::ArnParameter {
                parameter: "filterArn",
                required: false,
                resource_type: Some("filter"),
            },
            catalog::ArnParameter {
                parameter: "jobInput.s3DataSource.kmsKeyArn",
                required: false,
                resource_type: Some("kms:key"),
            },
            catalog::ArnParameter {
                parameter: "jobOutput.s3DataDestination.kmsKeyArn",
                required: false,
                resource_type: Some("kms:key"),
            },
            catalog::ArnParameter {
                parameter: "roleArn",
                required: true,
                resource_type: Some("iam:role"),
            },
        ],
    };
    pub(super) static PERSONALIZE_CREATE_BATCH_SEGMENT_JOB: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "CreateBatchSegmentJob",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:CreateBatchSegmentJob",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "personalize:TagResource",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "iam:PassRole",
                context: &[("iam:PassedToService", &["personalize.amazonaws.com"])],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "jobName",
                "solutionVersionArn",
                "filterArn",
                "numResults",
                "jobInput",
                "jobOutput",
                "roleArn",
                "tags",
            ],
        ),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "solutionVersionArn",
                required: true,
                resource_type: Some("solution"),
            },
            catalog::ArnParameter {
                parameter: "filterArn",
                required: false,
                resource_type: Some("filter"),
            },
            catalog::ArnParameter {
                parameter: "jobInput.s3DataSource.kmsKeyArn",
                required: false,
                resource_type: Some("kms:key"),
            },
            catalog::ArnParameter {
                parameter: "jobOutput.s3DataDestination.kmsKeyArn",
                required: false,
                resource_type: Some("kms:key"),
            },
            catalog::ArnParameter {
                parameter: "roleArn",
                required: true,
                resource_type: Some("iam:role"),
            },
        ],
    };
    pub(super) static PERSONALIZE_CREATE_CAMPAIGN: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "CreateCampaign",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:CreateCampaign",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "personalize:TagResource",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "name",
                "solutionVersionArn",
                "minProvisionedTPS",
                "campaignConfig",
                "tags",
            ],
        ),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "solutionVersionArn",
                required: true,
                resource_type: Some("solution"),
            },
        ],
    };
    pub(super) static PERSONALIZE_CREATE_DATA_DELETION_JOB: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "CreateDataDeletionJob",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:CreateDataDeletionJob",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "personalize:TagResource",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "iam:PassRole",
                context: &[("iam:PassedToService", &["personalize.amazonaws.com"])],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &["jobName", "datasetGroupArn", "dataSource", "roleArn", "tags"],
        ),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetGroupArn",
                required: true,
                resource_type: Some("datasetGroup"),
            },
            catalog::ArnParameter {
                parameter: "roleArn",
                required: true,
                resource_type: Some("iam:role"),
            },
        ],
    };
    pub(super) static PERSONALIZE_CREATE_DATASET: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "CreateDataset",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:CreateDataset",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "personalize:TagResource",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &["name", "schemaArn", "datasetGroupArn", "datasetType", "tags"],
        ),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "schemaArn",
                required: true,
                resource_type: Some("schema"),
            },
            catalog::ArnParameter {
                parameter: "datasetGroupArn",
                required: true,
                resource_type: Some("datasetGroup"),
            },
        ],
    };
    pub(super) static PERSONALIZE_CREATE_DATASET_EXPORT_JOB: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "CreateDatasetExportJob",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:CreateDatasetExportJob",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "personalize:TagResource",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "iam:PassRole",
                context: &[("iam:PassedToService", &["personalize.amazonaws.com"])],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &["jobName", "datasetArn", "ingestionMode", "roleArn", "jobOutput", "tags"],
        ),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetArn",
                required: true,
                resource_type: Some("dataset"),
            },
            catalog::ArnParameter {
                parameter: "roleArn",
                required: true,
                resource_type: Some("iam:role"),
            },
            catalog::ArnParameter {
                parameter: "jobOutput.s3DataDestination.kmsKeyArn",
                required: false,
                resource_type: Some("kms:key"),
            },
        ],
    };
    pub(super) static PERSONALIZE_CREATE_DATASET_GROUP: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "CreateDatasetGroup",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:CreateDatasetGroup",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "personalize:TagResource",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "iam:PassRole",
                context: &[("iam:PassedToService", &["personalize.amazonaws.com"])],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["name", "roleArn", "kmsKeyArn", "domain", "tags"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "roleArn",
                required: false,
                resource_type: Some("iam:role"),
            },
            catalog::ArnParameter {
                parameter: "kmsKeyArn",
                required: false,
                resource_type: Some("kms:key"),
            },
        ],
    };
    pub(super) static PERSONALIZE_CREATE_DATASET_IMPORT_JOB: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "CreateDatasetImportJob",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:CreateDatasetImportJob",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "personalize:TagResource",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "iam:PassRole",
                context: &[("iam:PassedToService", &["personalize.amazonaws.com"])],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "jobName",
                "datasetArn",
                "dataSource",
                "roleArn",
                "tags",
                "importMode",
                "publishAttributionMetricsToS3",
            ],
        ),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetArn",
                required: true,
                resource_type: Some("dataset"),
            },
            catalog::ArnParameter {
                parameter: "roleArn",
                required: false,
                resource_type: Some("iam:role"),
            },
        ],
    };
    pub(super) static PERSONALIZE_CREATE_EVENT_TRACKER: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "CreateEventTracker",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:CreateEventTracker",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "personalize:TagResource",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["name", "datasetGroupArn", "tags"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetGroupArn",
                required: true,
                resource_type: Some("datasetGroup"),
            },
        ],
    };
    pub(super) static PERSONALIZE_CREATE_FILTER: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "CreateFilter",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:CreateFilter",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "personalize:TagResource",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["name", "datasetGroupArn", "filterExpression", "tags"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetGroupArn",
                required: true,
                resource_type: Some("datasetGroup"),
            },
        ],
    };
    pub(super) static PERSONALIZE_CREATE_METRIC_ATTRIBUTION: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "CreateMetricAttribution",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:CreateMetricAttribution",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "iam:PassRole",
                context: &[("iam:PassedToService", &["personalize.amazonaws.com"])],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["name", "datasetGroupArn", "metrics", "metricsOutputConfig"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetGroupArn",
                required: true,
                resource_type: Some("datasetGroup"),
            },
            catalog::ArnParameter {
                parameter: "metricsOutputConfig.s3DataDestination.kmsKeyArn",
                required: false,
                resource_type: Some("kms:key"),
            },
            catalog::ArnParameter {
                parameter: "metricsOutputConfig.roleArn",
                required: true,
                resource_type: Some("iam:role"),
            },
        ],
    };
    pub(super) static PERSONALIZE_CREATE_RECOMMENDER: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "CreateRecommender",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:CreateRecommender",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "personalize:TagResource",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &["name", "datasetGroupArn", "recipeArn", "recommenderConfig", "tags"],
        ),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetGroupArn",
                required: true,
                resource_type: Some("datasetGroup"),
            },
            catalog::ArnParameter {
                parameter: "recipeArn",
                required: true,
                resource_type: Some("recipe"),
            },
        ],
    };
    pub(super) static PERSONALIZE_CREATE_SCHEMA: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "CreateSchema",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:CreateSchema",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["name", "schema", "domain"]),
        arn_parameters: &[],
    };
    pub(super) static PERSONALIZE_CREATE_SOLUTION: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "CreateSolution",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:CreateSolution",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "personalize:TagResource",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "name",
                "performHPO",
                "performAutoML",
                "performAutoTraining",
                "performIncrementalUpdate",
                "recipeArn",
                "datasetGroupArn",
                "eventType",
                "solutionConfig",
                "tags",
            ],
        ),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "recipeArn",
                required: false,
                resource_type: Some("recipe"),
            },
            catalog::ArnParameter {
                parameter: "datasetGroupArn",
                required: true,
                resource_type: Some("datasetGroup"),
            },
            catalog::ArnParameter {
                parameter: "solutionConfig.autoMLConfig.recipeList[]",
                required: false,
                resource_type: Some("recipe"),
            },
        ],
    };
    pub(super) static PERSONALIZE_CREATE_SOLUTION_VERSION: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "CreateSolutionVersion",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:CreateSolutionVersion",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "personalize:TagResource",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["name", "solutionArn", "trainingMode", "tags"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "solutionArn",
                required: true,
                resource_type: Some("solution"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DELETE_CAMPAIGN: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DeleteCampaign",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DeleteCampaign",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["campaignArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "campaignArn",
                required: true,
                resource_type: Some("campaign"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DELETE_DATASET: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DeleteDataset",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DeleteDataset",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["datasetArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetArn",
                required: true,
                resource_type: Some("dataset"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DELETE_DATASET_GROUP: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DeleteDatasetGroup",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DeleteDatasetGroup",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["datasetGroupArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetGroupArn",
                required: true,
                resource_type: Some("datasetGroup"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DELETE_EVENT_TRACKER: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DeleteEventTracker",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DeleteEventTracker",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["eventTrackerArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "eventTrackerArn",
                required: true,
                resource_type: Some("eventTracker"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DELETE_FILTER: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DeleteFilter",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DeleteFilter",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["filterArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "filterArn",
                required: true,
                resource_type: Some("filter"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DELETE_METRIC_ATTRIBUTION: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DeleteMetricAttribution",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DeleteMetricAttribution",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["metricAttributionArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "metricAttributionArn",
                required: true,
                resource_type: Some("metricAttribution"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DELETE_RECOMMENDER: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DeleteRecommender",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DeleteRecommender",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["recommenderArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "recommenderArn",
                required: true,
                resource_type: Some("recommender"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DELETE_SCHEMA: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DeleteSchema",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DeleteSchema",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["schemaArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "schemaArn",
                required: true,
                resource_type: Some("schema"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DELETE_SOLUTION: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DeleteSolution",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DeleteSolution",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["solutionArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "solutionArn",
                required: true,
                resource_type: Some("solution"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DESCRIBE_ALGORITHM: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DescribeAlgorithm",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DescribeAlgorithm",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["algorithmArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "algorithmArn",
                required: true,
                resource_type: Some("algorithm"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DESCRIBE_BATCH_INFERENCE_JOB: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DescribeBatchInferenceJob",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DescribeBatchInferenceJob",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["batchInferenceJobArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "batchInferenceJobArn",
                required: true,
                resource_type: Some("batchInferenceJob"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DESCRIBE_BATCH_SEGMENT_JOB: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DescribeBatchSegmentJob",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DescribeBatchSegmentJob",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["batchSegmentJobArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "batchSegmentJobArn",
                required: true,
                resource_type: Some("batchSegmentJob"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DESCRIBE_CAMPAIGN: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DescribeCampaign",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DescribeCampaign",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["campaignArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "campaignArn",
                required: true,
                resource_type: Some("campaign"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DESCRIBE_DATA_DELETION_JOB: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DescribeDataDeletionJob",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DescribeDataDeletionJob",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["dataDeletionJobArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "dataDeletionJobArn",
                required: true,
                resource_type: Some("dataDeletionJob"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DESCRIBE_DATASET: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DescribeDataset",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DescribeDataset",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["datasetArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetArn",
                required: true,
                resource_type: Some("dataset"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DESCRIBE_DATASET_EXPORT_JOB: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DescribeDatasetExportJob",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DescribeDatasetExportJob",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["datasetExportJobArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetExportJobArn",
                required: true,
                resource_type: Some("datasetExportJob"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DESCRIBE_DATASET_GROUP: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DescribeDatasetGroup",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DescribeDatasetGroup",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["datasetGroupArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetGroupArn",
                required: true,
                resource_type: Some("datasetGroup"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DESCRIBE_DATASET_IMPORT_JOB: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DescribeDatasetImportJob",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DescribeDatasetImportJob",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["datasetImportJobArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetImportJobArn",
                required: true,
                resource_type: Some("datasetImportJob"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DESCRIBE_EVENT_TRACKER: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DescribeEventTracker",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DescribeEventTracker",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["eventTrackerArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "eventTrackerArn",
                required: true,
                resource_type: Some("eventTracker"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DESCRIBE_FEATURE_TRANSFORMATION: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DescribeFeatureTransformation",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DescribeFeatureTransformation",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["featureTransformationArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "featureTransformationArn",
                required: true,
                resource_type: Some("featureTransformation"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DESCRIBE_FILTER: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DescribeFilter",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DescribeFilter",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["filterArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "filterArn",
                required: true,
                resource_type: Some("filter"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DESCRIBE_METRIC_ATTRIBUTION: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DescribeMetricAttribution",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DescribeMetricAttribution",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["metricAttributionArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "metricAttributionArn",
                required: true,
                resource_type: Some("metricAttribution"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DESCRIBE_RECIPE: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DescribeRecipe",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DescribeRecipe",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["recipeArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "recipeArn",
                required: true,
                resource_type: Some("recipe"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DESCRIBE_RECOMMENDER: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DescribeRecommender",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DescribeRecommender",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["recommenderArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "recommenderArn",
                required: true,
                resource_type: Some("recommender"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DESCRIBE_SCHEMA: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DescribeSchema",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DescribeSchema",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["schemaArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "schemaArn",
                required: true,
                resource_type: Some("schema"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DESCRIBE_SOLUTION: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DescribeSolution",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DescribeSolution",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["solutionArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "solutionArn",
                required: true,
                resource_type: Some("solution"),
            },
        ],
    };
    pub(super) static PERSONALIZE_DESCRIBE_SOLUTION_VERSION: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "DescribeSolutionVersion",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:DescribeSolutionVersion",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["solutionVersionArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "solutionVersionArn",
                required: true,
                resource_type: Some("solution"),
            },
        ],
    };
    pub(super) static PERSONALIZE_GET_SOLUTION_METRICS: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "GetSolutionMetrics",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:GetSolutionMetrics",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["solutionVersionArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "solutionVersionArn",
                required: true,
                resource_type: Some("solution"),
            },
        ],
    };
    pub(super) static PERSONALIZE_LIST_BATCH_INFERENCE_JOBS: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "ListBatchInferenceJobs",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:ListBatchInferenceJobs",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["solutionVersionArn", "nextToken", "maxResults"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "solutionVersionArn",
                required: false,
                resource_type: Some("solution"),
            },
        ],
    };
    pub(super) static PERSONALIZE_LIST_BATCH_SEGMENT_JOBS: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "ListBatchSegmentJobs",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:ListBatchSegmentJobs",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["solutionVersionArn", "nextToken", "maxResults"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "solutionVersionArn",
                required: false,
                resource_type: Some("solution"),
            },
        ],
    };
    pub(super) static PERSONALIZE_LIST_CAMPAIGNS: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "ListCampaigns",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:ListCampaigns",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["solutionArn", "nextToken", "maxResults"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "solutionArn",
                required: false,
                resource_type: Some("solution"),
            },
        ],
    };
    pub(super) static PERSONALIZE_LIST_DATA_DELETION_JOBS: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "ListDataDeletionJobs",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:ListDataDeletionJobs",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["datasetGroupArn", "nextToken", "maxResults"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetGroupArn",
                required: false,
                resource_type: Some("datasetGroup"),
            },
        ],
    };
    pub(super) static PERSONALIZE_LIST_DATASET_EXPORT_JOBS: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "ListDatasetExportJobs",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:ListDatasetExportJobs",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["datasetArn", "nextToken", "maxResults"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetArn",
                required: false,
                resource_type: Some("dataset"),
            },
        ],
    };
    pub(super) static PERSONALIZE_LIST_DATASET_GROUPS: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "ListDatasetGroups",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:ListDatasetGroups",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["nextToken", "maxResults"]),
        arn_parameters: &[],
    };
    pub(super) static PERSONALIZE_LIST_DATASET_IMPORT_JOBS: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "ListDatasetImportJobs",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:ListDatasetImportJobs",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["datasetArn", "nextToken", "maxResults"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetArn",
                required: false,
                resource_type: Some("dataset"),
            },
        ],
    };
    pub(super) static PERSONALIZE_LIST_DATASETS: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "ListDatasets",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:ListDatasets",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["datasetGroupArn", "nextToken", "maxResults"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetGroupArn",
                required: false,
                resource_type: Some("datasetGroup"),
            },
        ],
    };
    pub(super) static PERSONALIZE_LIST_EVENT_TRACKERS: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "ListEventTrackers",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:ListEventTrackers",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["datasetGroupArn", "nextToken", "maxResults"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetGroupArn",
                required: false,
                resource_type: Some("datasetGroup"),
            },
        ],
    };
    pub(super) static PERSONALIZE_LIST_FILTERS: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "ListFilters",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:ListFilters",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["datasetGroupArn", "nextToken", "maxResults"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetGroupArn",
                required: false,
                resource_type: Some("datasetGroup"),
            },
        ],
    };
    pub(super) static PERSONALIZE_LIST_METRIC_ATTRIBUTION_METRICS: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "ListMetricAttributionMetrics",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:ListMetricAttributionMetrics",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["metricAttributionArn", "nextToken", "maxResults"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "metricAttributionArn",
                required: false,
                resource_type: Some("metricAttribution"),
            },
        ],
    };
    pub(super) static PERSONALIZE_LIST_METRIC_ATTRIBUTIONS: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "ListMetricAttributions",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:ListMetricAttributions",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["datasetGroupArn", "nextToken", "maxResults"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetGroupArn",
                required: false,
                resource_type: Some("datasetGroup"),
            },
        ],
    };
    pub(super) static PERSONALIZE_LIST_RECIPES: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "ListRecipes",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:ListRecipes",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["recipeProvider", "nextToken", "maxResults", "domain"]),
        arn_parameters: &[],
    };
    pub(super) static PERSONALIZE_LIST_RECOMMENDERS: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "ListRecommenders",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:ListRecommenders",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["datasetGroupArn", "nextToken", "maxResults"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetGroupArn",
                required: false,
                resource_type: Some("datasetGroup"),
            },
        ],
    };
    pub(super) static PERSONALIZE_LIST_SCHEMAS: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "ListSchemas",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:ListSchemas",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["nextToken", "maxResults"]),
        arn_parameters: &[],
    };
    pub(super) static PERSONALIZE_LIST_SOLUTION_VERSIONS: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "ListSolutionVersions",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:ListSolutionVersions",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["solutionArn", "nextToken", "maxResults"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "solutionArn",
                required: false,
                resource_type: Some("solution"),
            },
        ],
    };
    pub(super) static PERSONALIZE_LIST_SOLUTIONS: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "ListSolutions",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:ListSolutions",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["datasetGroupArn", "nextToken", "maxResults"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetGroupArn",
                required: false,
                resource_type: Some("datasetGroup"),
            },
        ],
    };
    pub(super) static PERSONALIZE_LIST_TAGS_FOR_RESOURCE: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "ListTagsForResource",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:ListTagsForResource",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["resourceArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "resourceArn",
                required: true,
                resource_type: None,
            },
        ],
    };
    pub(super) static PERSONALIZE_START_RECOMMENDER: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "StartRecommender",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:StartRecommender",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["recommenderArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "recommenderArn",
                required: true,
                resource_type: Some("recommender"),
            },
        ],
    };
    pub(super) static PERSONALIZE_STOP_RECOMMENDER: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "StopRecommender",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:StopRecommender",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["recommenderArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "recommenderArn",
                required: true,
                resource_type: Some("recommender"),
            },
        ],
    };
    pub(super) static PERSONALIZE_STOP_SOLUTION_VERSION_CREATION: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "StopSolutionVersionCreation",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:StopSolutionVersionCreation",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["solutionVersionArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "solutionVersionArn",
                required: true,
                resource_type: Some("solution"),
            },
        ],
    };
    pub(super) static PERSONALIZE_TAG_RESOURCE: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "TagResource",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:TagResource",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["resourceArn", "tags"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "resourceArn",
                required: true,
                resource_type: None,
            },
        ],
    };
    pub(super) static PERSONALIZE_UNTAG_RESOURCE: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "UntagResource",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:UntagResource",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["resourceArn", "tagKeys"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "resourceArn",
                required: true,
                resource_type: None,
            },
        ],
    };
    pub(super) static PERSONALIZE_UPDATE_CAMPAIGN: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "UpdateCampaign",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:UpdateCampaign",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &["campaignArn", "solutionVersionArn", "minProvisionedTPS", "campaignConfig"],
        ),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "campaignArn",
                required: true,
                resource_type: Some("campaign"),
            },
            catalog::ArnParameter {
                parameter: "solutionVersionArn",
                required: false,
                resource_type: Some("solution"),
            },
        ],
    };
    pub(super) static PERSONALIZE_UPDATE_DATASET: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "UpdateDataset",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:UpdateDataset",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["datasetArn", "schemaArn"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetArn",
                required: true,
                resource_type: Some("dataset"),
            },
            catalog::ArnParameter {
                parameter: "schemaArn",
                required: true,
                resource_type: Some("schema"),
            },
        ],
    };
    pub(super) static PERSONALIZE_UPDATE_METRIC_ATTRIBUTION: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "UpdateMetricAttribution",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:UpdateMetricAttribution",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "iam:PassRole",
                context: &[("iam:PassedToService", &["personalize.amazonaws.com"])],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "addMetrics",
                "removeMetrics",
                "metricsOutputConfig",
                "metricAttributionArn",
            ],
        ),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "metricsOutputConfig.s3DataDestination.kmsKeyArn",
                required: false,
                resource_type: Some("kms:key"),
            },
            catalog::ArnParameter {
                parameter: "metricsOutputConfig.roleArn",
                required: false,
                resource_type: Some("iam:role"),
            },
            catalog::ArnParameter {
                parameter: "metricAttributionArn",
                required: false,
                resource_type: Some("metricAttribution"),
            },
        ],
    };
    pub(super) static PERSONALIZE_UPDATE_RECOMMENDER: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "UpdateRecommender",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:UpdateRecommender",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["recommenderArn", "recommenderConfig"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "recommenderArn",
                required: true,
                resource_type: Some("recommender"),
            },
        ],
    };
    pub(super) static PERSONALIZE_UPDATE_SOLUTION: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize",
        name: "UpdateSolution",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:UpdateSolution",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "solutionArn",
                "performAutoTraining",
                "performIncrementalUpdate",
                "solutionUpdateConfig",
            ],
        ),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "solutionArn",
                required: true,
                resource_type: Some("solution"),
            },
        ],
    };
    pub(super) static PERSONALIZE_EVENTS_PUT_ACTION_INTERACTIONS: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize-events",
        name: "PutActionInteractions",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:PutActionInteractions",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["trackingId", "actionInteractions"]),
        arn_parameters: &[],
    };
    pub(super) static PERSONALIZE_EVENTS_PUT_ACTIONS: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize-events",
        name: "PutActions",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:PutActions",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["datasetArn", "actions"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetArn",
                required: true,
                resource_type: Some("dataset"),
            },
        ],
    };
    pub(super) static PERSONALIZE_EVENTS_PUT_EVENTS: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize-events",
        name: "PutEvents",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:PutEvents",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["trackingId", "userId", "sessionId", "eventList"]),
        arn_parameters: &[],
    };
    pub(super) static PERSONALIZE_EVENTS_PUT_ITEMS: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize-events",
        name: "PutItems",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:PutItems",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["datasetArn", "items"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetArn",
                required: true,
                resource_type: Some("dataset"),
            },
        ],
    };
    pub(super) static PERSONALIZE_EVENTS_PUT_USERS: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize-events",
        name: "PutUsers",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:PutUsers",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["datasetArn", "users"]),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "datasetArn",
                required: true,
                resource_type: Some("dataset"),
            },
        ],
    };
    pub(super) static PERSONALIZE_RUNTIME_GET_ACTION_RECOMMENDATIONS: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize-runtime",
        name: "GetActionRecommendations",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:GetActionRecommendations",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &["campaignArn", "userId", "numResults", "filterArn", "filterValues"],
        ),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "campaignArn",
                required: false,
                resource_type: Some("campaign"),
            },
            catalog::ArnParameter {
                parameter: "filterArn",
                required: false,
                resource_type: Some("filter"),
            },
        ],
    };
    pub(super) static PERSONALIZE_RUNTIME_GET_PERSONALIZED_RANKING: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize-runtime",
        name: "GetPersonalizedRanking",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:GetPersonalizedRanking",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "campaignArn",
                "inputList",
                "userId",
                "context",
                "filterArn",
                "filterValues",
                "metadataColumns",
            ],
        ),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "campaignArn",
                required: true,
                resource_type: Some("campaign"),
            },
            catalog::ArnParameter {
                parameter: "filterArn",
                required: false,
                resource_type: Some("filter"),
            },
        ],
    };
    pub(super) static PERSONALIZE_RUNTIME_GET_RECOMMENDATIONS: catalog::Operation = catalog::Operation {
        service: "personalize",
        client: "personalize-runtime",
        name: "GetRecommendations",
        actions: &[
            catalog::AuthorizedAction {
                action: "personalize:GetRecommendations",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "campaignArn",
                "itemId",
                "userId",
                "numResults",
                "context",
                "filterArn",
                "filterValues",
                "recommenderArn",
                "promotions",
                "metadataColumns",
            ],
        ),
        arn_parameters: &[
            catalog::ArnParameter {
                parameter: "campaignArn",
                required: false,
                resource_type: Some("campaign"),
            },
            catalog::ArnParameter {
                parameter: "filterArn",
                required: false,
                resource_type: Some("filter"),
            },
            catalog::ArnParameter {
                parameter: "recommenderArn",
                required: false,
                resource_type: Some("recommender"),
            },
            catalog::ArnParameter {
                parameter: "promotions[].filterArn",
                required: false,
                resource_type: Some("filter"),
            },
        ],
    };
}
