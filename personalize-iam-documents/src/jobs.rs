//! Least-privilege policies, one for each of the usual jobs: what they have in common is said in
//! [the crate](super).

use super::pass_role;
use personalize_iam_model::personalize::{
    BatchInferenceJob, BatchSegmentJob, Campaign, CreateBatchInferenceJob, CreateBatchSegmentJob, CreateCampaign,
    CreateDataset, CreateDatasetExportJob, CreateDatasetGroup, CreateDatasetImportJob, CreateEventTracker,
    CreateFilter, CreateRecommender, CreateSchema, CreateSolution, CreateSolutionVersion, Dataset, DatasetExportJob,
    DatasetGroup, DatasetImportJob, DescribeBatchInferenceJob, DescribeBatchSegmentJob, DescribeCampaign,
    DescribeDataset, DescribeDatasetExportJob, DescribeDatasetGroup, DescribeDatasetImportJob, DescribeEventTracker,
    DescribeFilter, DescribeRecipe, DescribeRecommender, DescribeSchema, DescribeSolution, DescribeSolutionVersion,
    EventTracker, Filter, GetActionRecommendations, GetPersonalizedRanking, GetRecommendations, GetSolutionMetrics,
    ListBatchInferenceJobs, ListBatchSegmentJobs, ListCampaigns, ListDatasetExportJobs, ListDatasetGroups,
    ListDatasetImportJobs, ListDatasets, ListEventTrackers, ListFilters, ListRecipes, ListRecommenders, ListSchemas,
    ListSolutionVersions, ListSolutions, PutActionInteractions, PutActions, PutEvents, PutItems, PutUsers, Recipe,
    Recommender, Schema, Solution, StartRecommender, StopRecommender, StopSolutionVersionCreation, UpdateCampaign,
    UpdateRecommender, UpdateSolution,
};
use personalize_iam_model::{Arn, Policy, Scope, Statement, Text, action_pattern, iam};

/// Importing data: schemas, dataset groups, datasets and import jobs. For the role of the data pipeline.
///
/// - `Schemas`, `DatasetGroups`, `Datasets` and `DatasetsWithSchemas` create what the data goes into. A dataset is
///   created in a dataset group and with a schema, so that it takes permission on these too.
/// - `ImportJobs` starts a job on a dataset; `DescribeDatasets` and `DescribeImportJobs` tell how far it is.
/// - `Lists` finds what is there.
/// - `PassRole` hands over the service role, which reads the bucket: see
///   [`s3_role_policy_for_import`](super::s3_role_policy_for_import). A dataset group with a KMS key takes it too.
///
/// Source: Amazon Personalize Developer Guide, "Importing training data into Amazon Personalize datasets"; Service
/// Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
///
/// ```
/// use personalize_iam_documents as documents;
/// use personalize_iam_model::{Scope, iam};
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
///
/// let policy = documents::data_import(&HOME, "movies-", &iam::Role::arn(&HOME, "PersonalizeRole"));
/// assert!(policy.to_string().contains(
///     r#""Resource":["arn:aws:personalize:eu-west-1:111122223333:dataset-import-job/movies-*","arn:aws:personalize:eu-west-1:111122223333:dataset/movies-*"]"#
/// ));
/// ```
#[must_use]
pub fn data_import(scope: &Scope, name_prefix: impl Into<Text>, role: &Arn<iam::Role>) -> Policy {
    let names = name_prefix.into() + "*";
    let schemas = Schema::arn_like(scope, names.clone());
    let dataset_groups = DatasetGroup::arn_like(scope, names.clone());
    let datasets = Dataset::arn_like(scope, names.clone());
    let jobs = DatasetImportJob::arn_like(scope, names);
    Policy::new((
        Statement::allow((CreateSchema, DescribeSchema)).on(schemas.clone()).sid("Schemas"),
        Statement::allow((CreateDatasetGroup, DescribeDatasetGroup)).on(dataset_groups.clone()).sid("DatasetGroups"),
        Statement::allow(CreateDataset).on((datasets.clone(), dataset_groups)).sid("Datasets"),
        Statement::allow(CreateDataset).on_unlisted(schemas).sid("DatasetsWithSchemas"),
        Statement::allow(DescribeDataset).on(datasets.clone()).sid("DescribeDatasets"),
        Statement::allow(CreateDatasetImportJob).on((jobs.clone(), datasets)).sid("ImportJobs"),
        Statement::allow(DescribeDatasetImportJob).on(jobs).sid("DescribeImportJobs"),
        Statement::allow((ListSchemas, ListDatasetGroups, ListDatasets, ListDatasetImportJobs)).anywhere().sid("Lists"),
        pass_role(role).sid("PassRole"),
    ))
}

/// Exporting datasets: export jobs. For the role of a user who takes data out.
///
/// - `ExportJobs` starts a job on a dataset; `DescribeExportJobs` tells how far it is.
/// - `Lists` finds datasets and jobs.
/// - `PassRole` hands over the service role, which writes to the bucket: see
///   [`s3_role_policy_for_export`](super::s3_role_policy_for_export).
///
/// Source: Amazon Personalize Developer Guide, "Exporting the training data in a dataset to Amazon S3"; Service
/// Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
///
/// ```
/// use personalize_iam_documents as documents;
/// use personalize_iam_model::{Scope, iam};
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
///
/// let policy = documents::data_export(&HOME, "movies-", &iam::Role::arn(&HOME, "PersonalizeRole"));
/// assert!(policy.to_string().contains(":dataset-export-job/movies-*"));
/// ```
#[must_use]
pub fn data_export(scope: &Scope, name_prefix: impl Into<Text>, role: &Arn<iam::Role>) -> Policy {
    let names = name_prefix.into() + "*";
    let datasets = Dataset::arn_like(scope, names.clone());
    let jobs = DatasetExportJob::arn_like(scope, names);
    Policy::new((
        Statement::allow(CreateDatasetExportJob).on((jobs.clone(), datasets)).sid("ExportJobs"),
        Statement::allow(DescribeDatasetExportJob).on(jobs).sid("DescribeExportJobs"),
        Statement::allow((ListDatasets, ListDatasetExportJobs)).anywhere().sid("Lists"),
        pass_role(role).sid("PassRole"),
    ))
}

/// Training: solutions and their versions. For the role of those who make models.
///
/// - `CreateSolutions` makes solutions in a dataset group, and `SolutionsWithRecipes` from any of AWS's recipes: these
///   belong to AWS, and their ARNs have neither Region nor account.
/// - `Recipes` describes them.
/// - `Solutions` trains versions, changes the training, stops it, and reads the metrics. The ARN of a version begins
///   with its solution's.
/// - `Lists` finds recipes, solutions and versions.
///
/// Making a model available to an application is [`deployment`].
///
/// Source: Amazon Personalize Developer Guide, "Custom resources for training and deploying Amazon Personalize models";
/// Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
///
/// ```
/// use personalize_iam_documents as documents;
/// use personalize_iam_model::Scope;
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
///
/// let policy = documents::training(&HOME, "movies-");
/// assert!(policy.to_string().contains(r#""Resource":"arn:aws:personalize:::recipe/*""#));
/// ```
#[must_use]
pub fn training(scope: &Scope, name_prefix: impl Into<Text>) -> Policy {
    let names = name_prefix.into() + "*";
    let dataset_groups = DatasetGroup::arn_like(scope, names.clone());
    let solutions = Solution::arn_like(scope, names);
    let recipes = Recipe::arn_like(scope, "*");
    Policy::new((
        Statement::allow(CreateSolution).on((solutions.clone(), dataset_groups)).sid("CreateSolutions"),
        Statement::allow(CreateSolution).on_unlisted(recipes.clone()).sid("SolutionsWithRecipes"),
        Statement::allow(DescribeRecipe).on(recipes).sid("Recipes"),
        Statement::allow((
            CreateSolutionVersion,
            DescribeSolution,
            DescribeSolutionVersion,
            GetSolutionMetrics,
            StopSolutionVersionCreation,
            UpdateSolution,
        ))
        .on(solutions)
        .sid("Solutions"),
        Statement::allow((ListRecipes, ListSolutions, ListSolutionVersions)).anywhere().sid("Lists"),
    ))
}

/// Deployment: campaigns, recommenders, filters and event trackers. For the role that sets up what an application uses.
///
/// - `CreateCampaigns`, `Campaigns` and `CampaignsWithSolutions` deploy solution versions. That takes permission on the
///   solution too, also when a campaign moves to another version.
/// - `CreateRecommenders`, `RecommendersWithRecipes` and `Recommenders` do the same in a domain dataset group, from any
///   of AWS's recipes, and start and stop recommenders.
/// - `CreateFilters` and `Filters`, `CreateEventTrackers` and `EventTrackers` do the same for these. An event tracker
///   gets its id from the service, so that all of them are meant.
/// - `Lists` finds what is there.
///
/// Source: Amazon Personalize Developer Guide, "Deploying an Amazon Personalize solution version with a campaign";
/// Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
///
/// ```
/// use personalize_iam_documents as documents;
/// use personalize_iam_model::Scope;
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
///
/// let policy = documents::deployment(&HOME, "movies-");
/// assert!(policy.to_string().contains(
///     r#""Resource":["arn:aws:personalize:eu-west-1:111122223333:campaign/movies-*","arn:aws:personalize:eu-west-1:111122223333:solution/movies-*"]"#
/// ));
/// ```
#[must_use]
pub fn deployment(scope: &Scope, name_prefix: impl Into<Text>) -> Policy {
    let names = name_prefix.into() + "*";
    let dataset_groups = DatasetGroup::arn_like(scope, names.clone());
    let solutions = Solution::arn_like(scope, names.clone());
    let campaigns = Campaign::arn_like(scope, names.clone());
    let recommenders = Recommender::arn_like(scope, names.clone());
    let filters = Filter::arn_like(scope, names);
    let event_trackers = EventTracker::arn_like(scope, "*");
    Policy::new((
        Statement::allow(CreateCampaign).on((campaigns.clone(), solutions.clone())).sid("CreateCampaigns"),
        Statement::allow((DescribeCampaign, UpdateCampaign)).on(campaigns).sid("Campaigns"),
        Statement::allow(UpdateCampaign).on_unlisted(solutions).sid("CampaignsWithSolutions"),
        Statement::allow(CreateRecommender)
            .on((recommenders.clone(), dataset_groups.clone()))
            .sid("CreateRecommenders"),
        Statement::allow(CreateRecommender).on_unlisted(Recipe::arn_like(scope, "*")).sid("RecommendersWithRecipes"),
        Statement::allow((DescribeRecommender, StartRecommender, StopRecommender, UpdateRecommender))
            .on(recommenders)
            .sid("Recommenders"),
        Statement::allow(CreateFilter).on((filters.clone(), dataset_groups.clone())).sid("CreateFilters"),
        Statement::allow(DescribeFilter).on(filters).sid("Filters"),
        Statement::allow(CreateEventTracker).on((event_trackers.clone(), dataset_groups)).sid("CreateEventTrackers"),
        Statement::allow(DescribeEventTracker).on(event_trackers).sid("EventTrackers"),
        Statement::allow((ListCampaigns, ListRecommenders, ListFilters, ListEventTrackers)).anywhere().sid("Lists"),
    ))
}

/// Serving recommendations: campaigns, recommenders and filters. For the role of the application.
///
/// - `Campaigns` gets recommendations, rankings and next best actions.
/// - `Recommenders` gets recommendations from recommenders, which the API takes in place of campaigns.
/// - `FilterRecommendations`, `FilterRankings` and `FilterActions` apply filters to them.
///
/// Source: Amazon Personalize Developer Guide, "Getting recommendations from Amazon Personalize"; Service Authorization
/// Reference, "Actions, resources, and condition keys for Amazon Personalize".
///
/// ```
/// use personalize_iam_documents as documents;
/// use personalize_iam_model::Scope;
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
///
/// let policy = documents::serving(&HOME, "movies-");
/// assert!(policy.to_string().contains(
///     r#""Action":"personalize:GetRecommendations","Resource":"arn:aws:personalize:eu-west-1:111122223333:recommender/movies-*""#
/// ));
/// ```
#[must_use]
pub fn serving(scope: &Scope, name_prefix: impl Into<Text>) -> Policy {
    let names = name_prefix.into() + "*";
    let filters = Filter::arn_like(scope, names.clone());
    Policy::new((
        Statement::allow((GetRecommendations, GetPersonalizedRanking, GetActionRecommendations))
            .on(Campaign::arn_like(scope, names.clone()))
            .sid("Campaigns"),
        Statement::allow(GetRecommendations).on_unlisted(Recommender::arn_like(scope, names)).sid("Recommenders"),
        Statement::allow((GetRecommendations, GetPersonalizedRanking, GetActionRecommendations))
            .on_unlisted(filters)
            .sid("Filters"),
    ))
}

/// Event ingestion: events, and new items, users and actions, one by one. For the role of the application.
///
/// - `Events` records item and action interactions. It cannot be limited to an event tracker: these actions take all
///   resources. Which events a caller can write depends on the tracking ids that it knows.
/// - `Records` adds single records to datasets.
///
/// The event tracker comes from [`deployment`].
///
/// Source: Amazon Personalize Developer Guide, "Recording real-time events to influence recommendations"; Service
/// Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
///
/// ```
/// use personalize_iam_documents as documents;
/// use personalize_iam_model::Scope;
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
///
/// let policy = documents::event_ingestion(&HOME, "movies-");
/// assert!(policy.to_string().contains(
///     r#""Action":["personalize:PutEvents","personalize:PutActionInteractions"],"Resource":"*""#
/// ));
/// ```
#[must_use]
pub fn event_ingestion(scope: &Scope, name_prefix: impl Into<Text>) -> Policy {
    let datasets = Dataset::arn_like(scope, name_prefix.into() + "*");
    Policy::new((
        Statement::allow((PutEvents, PutActionInteractions)).anywhere().sid("Events"),
        Statement::allow((PutItems, PutUsers, PutActions)).on(datasets).sid("Records"),
    ))
}

/// Batch inference: recommendations for many users at once, from a bucket into a bucket. For the role of the pipeline.
///
/// - `CreateBatchInferenceJobs` starts a job with a version of a solution, which it needs permission on too.
/// - `Filters` applies a filter to it.
/// - `BatchInferenceJobs` and `Lists` tell how far it is.
/// - `PassRole` hands over the service role, which reads and writes: see
///   [`s3_role_policy_for_batch`](super::s3_role_policy_for_batch).
///
/// Source: Amazon Personalize Developer Guide, "Getting batch item recommendations with custom resources"; Service
/// Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
///
/// ```
/// use personalize_iam_documents as documents;
/// use personalize_iam_model::{Scope, iam};
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
///
/// let policy = documents::batch_inference(&HOME, "movies-", &iam::Role::arn(&HOME, "PersonalizeRole"));
/// assert!(policy.to_string().contains(r#"{"iam:PassedToService":"personalize.amazonaws.com"}"#));
/// ```
#[must_use]
pub fn batch_inference(scope: &Scope, name_prefix: impl Into<Text>, role: &Arn<iam::Role>) -> Policy {
    let names = name_prefix.into() + "*";
    let jobs = BatchInferenceJob::arn_like(scope, names.clone());
    let solutions = Solution::arn_like(scope, names.clone());
    let filters = Filter::arn_like(scope, names);
    Policy::new((
        Statement::allow(CreateBatchInferenceJob).on((jobs.clone(), solutions)).sid("CreateBatchInferenceJobs"),
        Statement::allow(CreateBatchInferenceJob).on_unlisted(filters).sid("Filters"),
        Statement::allow(DescribeBatchInferenceJob).on(jobs).sid("BatchInferenceJobs"),
        Statement::allow(ListBatchInferenceJobs).anywhere().sid("Lists"),
        pass_role(role).sid("PassRole"),
    ))
}

/// Batch segments: the users who will like an item, from a bucket into a bucket. For the role of the pipeline.
///
/// As [`batch_inference`], with batch segment jobs.
///
/// Source: Amazon Personalize Developer Guide, "Getting batch user segments with custom resources"; Service
/// Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
///
/// ```
/// use personalize_iam_documents as documents;
/// use personalize_iam_model::{Scope, iam};
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
///
/// let policy = documents::batch_segments(&HOME, "movies-", &iam::Role::arn(&HOME, "PersonalizeRole"));
/// assert!(policy.to_string().contains(":batch-segment-job/movies-*"));
/// ```
#[must_use]
pub fn batch_segments(scope: &Scope, name_prefix: impl Into<Text>, role: &Arn<iam::Role>) -> Policy {
    let names = name_prefix.into() + "*";
    let jobs = BatchSegmentJob::arn_like(scope, names.clone());
    let solutions = Solution::arn_like(scope, names.clone());
    let filters = Filter::arn_like(scope, names);
    Policy::new((
        Statement::allow((CreateBatchSegmentJob, DescribeBatchSegmentJob)).on(jobs).sid("BatchSegmentJobs"),
        Statement::allow(CreateBatchSegmentJob).on_unlisted(solutions).sid("Solutions"),
        Statement::allow(CreateBatchSegmentJob).on_unlisted(filters).sid("Filters"),
        Statement::allow(ListBatchSegmentJobs).anywhere().sid("Lists"),
        pass_role(role).sid("PassRole"),
    ))
}

/// Read-only audit: how everything is set up, in all Regions of the account. For the role of an auditor.
///
/// Lists and describes whatever there is, with tags and the metrics of solutions. Patterns take in what AWS adds later.
/// In contrast to [`read_only`](super::read_only) it gets no recommendations and no data insights, which are about the
/// customers and not about the set-up.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
///
/// ```
/// use personalize_iam_documents as documents;
///
/// assert_eq!(
///     documents::audit().to_string(),
///     r#"{"Version":"2012-10-17","Statement":[{"Sid":"Audit","Effect":"Allow","Action":["personalize:Describe*","personalize:List*","personalize:GetSolutionMetrics"],"Resource":"*"}]}"#,
/// );
/// ```
#[must_use]
pub fn audit() -> Policy {
    let actions = (action_pattern!("personalize:Describe*"), action_pattern!("personalize:List*"), GetSolutionMetrics);
    Policy::new(Statement::allow(actions).anywhere().sid("Audit"))
}
