// Generated from spec/logs.json by `cargo xtask regen`. Do not edit.

//! The catalog of Amazon CloudWatch Logs: actions, resource types and condition keys.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs" (`list_logs`).
#![allow(unused_imports)]
use crate::action::{ActsOn, KnownAction, MayActOn, Supports};
use crate::{AccessLevel, AccessLevels, arn, catalog, condition};
/// Amazon CloudWatch Logs in the catalog.
pub static SERVICE: catalog::Service = catalog::Service {
    prefix: "logs",
    name: "Amazon CloudWatch Logs",
    page: "list_logs",
    date: "2026-10-27",
    supports: catalog::Supports {
        resource_based_policies: catalog::Support::Yes,
        resource_control_policies: catalog::Support::Yes,
        tags: catalog::Support::Partial,
        temporary_credentials: catalog::Support::Yes,
        service_roles: catalog::Support::Yes,
        service_linked_roles: catalog::Support::Yes,
    },
    actions: ACTIONS,
    resource_types: RESOURCE_TYPES,
    condition_keys: CONDITION_KEYS,
    operations: OPERATIONS,
    action_names: crate::names::Names {
        slots: &crate::tables::action_slots::<512>(ACTIONS),
    },
};
/// An action of Amazon CloudWatch Logs.
///
/// For statements there is a marker type of the same name; the enum is for values of run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u16)]
pub enum Action {
    /// `logs:AssociateKmsKey`: Write. See [`AssociateKmsKey`](struct@AssociateKmsKey).
    AssociateKmsKey,
    /// `logs:AssociateSourceToS3TableIntegration`: Write. See [`AssociateSourceToS3TableIntegration`](struct@AssociateSourceToS3TableIntegration).
    AssociateSourceToS3TableIntegration,
    /// `logs:CallWithBearerToken`: Write. See [`CallWithBearerToken`](struct@CallWithBearerToken).
    CallWithBearerToken,
    /// `logs:CancelExportTask`: Write. See [`CancelExportTask`](struct@CancelExportTask).
    CancelExportTask,
    /// `logs:CancelImportTask`: Write. See [`CancelImportTask`](struct@CancelImportTask).
    CancelImportTask,
    /// `logs:CreateDelivery`: Write. See [`CreateDelivery`](struct@CreateDelivery).
    CreateDelivery,
    /// `logs:CreateExportTask`: Write. See [`CreateExportTask`](struct@CreateExportTask).
    CreateExportTask,
    /// `logs:CreateImportTask`: Write. See [`CreateImportTask`](struct@CreateImportTask).
    CreateImportTask,
    /// `logs:CreateLogAnomalyDetector`: Write. See [`CreateLogAnomalyDetector`](struct@CreateLogAnomalyDetector).
    CreateLogAnomalyDetector,
    /// `logs:CreateLogDelivery`: Write. See [`CreateLogDelivery`](struct@CreateLogDelivery).
    CreateLogDelivery,
    /// `logs:CreateLogGroup`: Write. See [`CreateLogGroup`](struct@CreateLogGroup).
    CreateLogGroup,
    /// `logs:CreateLogStream`: Write. See [`CreateLogStream`](struct@CreateLogStream).
    CreateLogStream,
    /// `logs:CreateLookupTable`: Write. See [`CreateLookupTable`](struct@CreateLookupTable).
    CreateLookupTable,
    /// `logs:CreateScheduledQuery`: Write. See [`CreateScheduledQuery`](struct@CreateScheduledQuery).
    CreateScheduledQuery,
    /// `logs:DeleteAccountPolicy`: Write. See [`DeleteAccountPolicy`](struct@DeleteAccountPolicy).
    DeleteAccountPolicy,
    /// `logs:DeleteDataProtectionPolicy`: Write. See [`DeleteDataProtectionPolicy`](struct@DeleteDataProtectionPolicy).
    DeleteDataProtectionPolicy,
    /// `logs:DeleteDelivery`: Write. See [`DeleteDelivery`](struct@DeleteDelivery).
    DeleteDelivery,
    /// `logs:DeleteDeliveryDestination`: Write. See [`DeleteDeliveryDestination`](struct@DeleteDeliveryDestination).
    DeleteDeliveryDestination,
    /// `logs:DeleteDeliveryDestinationPolicy`: Write. See [`DeleteDeliveryDestinationPolicy`](struct@DeleteDeliveryDestinationPolicy).
    DeleteDeliveryDestinationPolicy,
    /// `logs:DeleteDeliverySource`: Write. See [`DeleteDeliverySource`](struct@DeleteDeliverySource).
    DeleteDeliverySource,
    /// `logs:DeleteDestination`: Write. See [`DeleteDestination`](struct@DeleteDestination).
    DeleteDestination,
    /// `logs:DeleteIndexPolicy`: Write. See [`DeleteIndexPolicy`](struct@DeleteIndexPolicy).
    DeleteIndexPolicy,
    /// `logs:DeleteIntegration`: Write. See [`DeleteIntegration`](struct@DeleteIntegration).
    DeleteIntegration,
    /// `logs:DeleteLogAnomalyDetector`: Write. See [`DeleteLogAnomalyDetector`](struct@DeleteLogAnomalyDetector).
    DeleteLogAnomalyDetector,
    /// `logs:DeleteLogDelivery`: Write. See [`DeleteLogDelivery`](struct@DeleteLogDelivery).
    DeleteLogDelivery,
    /// `logs:DeleteLogGroup`: Write. See [`DeleteLogGroup`](struct@DeleteLogGroup).
    DeleteLogGroup,
    /// `logs:DeleteLogStream`: Write. See [`DeleteLogStream`](struct@DeleteLogStream).
    DeleteLogStream,
    /// `logs:DeleteLookupTable`: Write. See [`DeleteLookupTable`](struct@DeleteLookupTable).
    DeleteLookupTable,
    /// `logs:DeleteMetricFilter`: Write. See [`DeleteMetricFilter`](struct@DeleteMetricFilter).
    DeleteMetricFilter,
    /// `logs:DeletePipelineRule`: Write. See [`DeletePipelineRule`](struct@DeletePipelineRule).
    DeletePipelineRule,
    /// `logs:DeleteQueryDefinition`: Write. See [`DeleteQueryDefinition`](struct@DeleteQueryDefinition).
    DeleteQueryDefinition,
    /// `logs:DeleteResourcePolicy`: Permissions management, Write. See [`DeleteResourcePolicy`](struct@DeleteResourcePolicy).
    DeleteResourcePolicy,
    /// `logs:DeleteRetentionPolicy`: Write. See [`DeleteRetentionPolicy`](struct@DeleteRetentionPolicy).
    DeleteRetentionPolicy,
    /// `logs:DeleteScheduledQuery`: Write. See [`DeleteScheduledQuery`](struct@DeleteScheduledQuery).
    DeleteScheduledQuery,
    /// `logs:DeleteSubscriptionFilter`: Write. See [`DeleteSubscriptionFilter`](struct@DeleteSubscriptionFilter).
    DeleteSubscriptionFilter,
    /// `logs:DeleteSyslogConfiguration`: Write. See [`DeleteSyslogConfiguration`](struct@DeleteSyslogConfiguration).
    DeleteSyslogConfiguration,
    /// `logs:DeleteTransformer`: Write. See [`DeleteTransformer`](struct@DeleteTransformer).
    DeleteTransformer,
    /// `logs:DescribeAccountPolicies`: List. See [`DescribeAccountPolicies`](struct@DescribeAccountPolicies).
    DescribeAccountPolicies,
    /// `logs:DescribeConfigurationTemplates`: List. See [`DescribeConfigurationTemplates`](struct@DescribeConfigurationTemplates).
    DescribeConfigurationTemplates,
    /// `logs:DescribeDeliveries`: List. See [`DescribeDeliveries`](struct@DescribeDeliveries).
    DescribeDeliveries,
    /// `logs:DescribeDeliveryDestinations`: List. See [`DescribeDeliveryDestinations`](struct@DescribeDeliveryDestinations).
    DescribeDeliveryDestinations,
    /// `logs:DescribeDeliverySources`: List. See [`DescribeDeliverySources`](struct@DescribeDeliverySources).
    DescribeDeliverySources,
    /// `logs:DescribeDestinations`: List. See [`DescribeDestinations`](struct@DescribeDestinations).
    DescribeDestinations,
    /// `logs:DescribeExportTasks`: List. See [`DescribeExportTasks`](struct@DescribeExportTasks).
    DescribeExportTasks,
    /// `logs:DescribeFieldIndexes`: List. See [`DescribeFieldIndexes`](struct@DescribeFieldIndexes).
    DescribeFieldIndexes,
    /// `logs:DescribeImportTaskBatches`: List. See [`DescribeImportTaskBatches`](struct@DescribeImportTaskBatches).
    DescribeImportTaskBatches,
    /// `logs:DescribeImportTasks`: List. See [`DescribeImportTasks`](struct@DescribeImportTasks).
    DescribeImportTasks,
    /// `logs:DescribeIndexPolicies`: List. See [`DescribeIndexPolicies`](struct@DescribeIndexPolicies).
    DescribeIndexPolicies,
    /// `logs:DescribeLogGroups`: List. See [`DescribeLogGroups`](struct@DescribeLogGroups).
    DescribeLogGroups,
    /// `logs:DescribeLogStreams`: List. See [`DescribeLogStreams`](struct@DescribeLogStreams).
    DescribeLogStreams,
    /// `logs:DescribeLookupTables`: List. See [`DescribeLookupTables`](struct@DescribeLookupTables).
    DescribeLookupTables,
    /// `logs:DescribeMetricFilters`: List. See [`DescribeMetricFilters`](struct@DescribeMetricFilters).
    DescribeMetricFilters,
    /// `logs:DescribeQueries`: List. See [`DescribeQueries`](struct@DescribeQueries).
    DescribeQueries,
    /// `logs:DescribeQueryDefinitions`: List. See [`DescribeQueryDefinitions`](struct@DescribeQueryDefinitions).
    DescribeQueryDefinitions,
    /// `logs:DescribeResourcePolicies`: List. See [`DescribeResourcePolicies`](struct@DescribeResourcePolicies).
    DescribeResourcePolicies,
    /// `logs:DescribeSubscriptionFilters`: List. See [`DescribeSubscriptionFilters`](struct@DescribeSubscriptionFilters).
    DescribeSubscriptionFilters,
    /// `logs:DisassociateKmsKey`: Write. See [`DisassociateKmsKey`](struct@DisassociateKmsKey).
    DisassociateKmsKey,
    /// `logs:DisassociateSourceFromS3TableIntegration`: Write. See [`DisassociateSourceFromS3TableIntegration`](struct@DisassociateSourceFromS3TableIntegration).
    DisassociateSourceFromS3TableIntegration,
    /// `logs:FilterLogEvents`: Read. See [`FilterLogEvents`](struct@FilterLogEvents).
    FilterLogEvents,
    /// `logs:GetDataProtectionPolicy`: Read. See [`GetDataProtectionPolicy`](struct@GetDataProtectionPolicy).
    GetDataProtectionPolicy,
    /// `logs:GetDelivery`: Read. See [`GetDelivery`](struct@GetDelivery).
    GetDelivery,
    /// `logs:GetDeliveryDestination`: Read. See [`GetDeliveryDestination`](struct@GetDeliveryDestination).
    GetDeliveryDestination,
    /// `logs:GetDeliveryDestinationPolicy`: Read. See [`GetDeliveryDestinationPolicy`](struct@GetDeliveryDestinationPolicy).
    GetDeliveryDestinationPolicy,
    /// `logs:GetDeliverySource`: Read. See [`GetDeliverySource`](struct@GetDeliverySource).
    GetDeliverySource,
    /// `logs:GetIntegration`: Read. See [`GetIntegration`](struct@GetIntegration).
    GetIntegration,
    /// `logs:GetLogAnomalyDetector`: Read. See [`GetLogAnomalyDetector`](struct@GetLogAnomalyDetector).
    GetLogAnomalyDetector,
    /// `logs:GetLogDelivery`: Read. See [`GetLogDelivery`](struct@GetLogDelivery).
    GetLogDelivery,
    /// `logs:GetLogEvents`: Read. See [`GetLogEvents`](struct@GetLogEvents).
    GetLogEvents,
    /// `logs:GetLogFields`: Read. See [`GetLogFields`](struct@GetLogFields).
    GetLogFields,
    /// `logs:GetLogGroupFields`: Read. See [`GetLogGroupFields`](struct@GetLogGroupFields).
    GetLogGroupFields,
    /// `logs:GetLogRecord`: Read. See [`GetLogRecord`](struct@GetLogRecord).
    GetLogRecord,
    /// `logs:GetLookupTable`: Read. See [`GetLookupTable`](struct@GetLookupTable).
    GetLookupTable,
    /// `logs:GetQueryResults`: Read. See [`GetQueryResults`](struct@GetQueryResults).
    GetQueryResults,
    /// `logs:GetScheduledQuery`: Read. See [`GetScheduledQuery`](struct@GetScheduledQuery).
    GetScheduledQuery,
    /// `logs:GetScheduledQueryHistory`: Read. See [`GetScheduledQueryHistory`](struct@GetScheduledQueryHistory).
    GetScheduledQueryHistory,
    /// `logs:GetStorageTierPolicy`: Read. See [`GetStorageTierPolicy`](struct@GetStorageTierPolicy).
    GetStorageTierPolicy,
    /// `logs:GetTransformer`: Read. See [`GetTransformer`](struct@GetTransformer).
    GetTransformer,
    /// `logs:IntegrateWithDataset`: Write. See [`IntegrateWithDataset`](struct@IntegrateWithDataset).
    IntegrateWithDataset,
    /// `logs:IntegrateWithS3Table`: Write. See [`IntegrateWithS3Table`](struct@IntegrateWithS3Table).
    IntegrateWithS3Table,
    /// `logs:Link`: Write. See [`Link`](struct@Link).
    Link,
    /// `logs:ListAggregateLogGroupSummaries`: List. See [`ListAggregateLogGroupSummaries`](struct@ListAggregateLogGroupSummaries).
    ListAggregateLogGroupSummaries,
    /// `logs:ListAnomalies`: List. See [`ListAnomalies`](struct@ListAnomalies).
    ListAnomalies,
    /// `logs:ListEntitiesForLogGroup`: List. See [`ListEntitiesForLogGroup`](struct@ListEntitiesForLogGroup).
    ListEntitiesForLogGroup,
    /// `logs:ListIntegrations`: List. See [`ListIntegrations`](struct@ListIntegrations).
    ListIntegrations,
    /// `logs:ListLogAnomalyDetectors`: List. See [`ListLogAnomalyDetectors`](struct@ListLogAnomalyDetectors).
    ListLogAnomalyDetectors,
    /// `logs:ListLogDeliveries`: List. See [`ListLogDeliveries`](struct@ListLogDeliveries).
    ListLogDeliveries,
    /// `logs:ListLogGroups`: List. See [`ListLogGroups`](struct@ListLogGroups).
    ListLogGroups,
    /// `logs:ListLogGroupsForEntity`: List. See [`ListLogGroupsForEntity`](struct@ListLogGroupsForEntity).
    ListLogGroupsForEntity,
    /// `logs:ListLogGroupsForQuery`: List. See [`ListLogGroupsForQuery`](struct@ListLogGroupsForQuery).
    ListLogGroupsForQuery,
    /// `logs:ListScheduledQueries`: List. See [`ListScheduledQueries`](struct@ListScheduledQueries).
    ListScheduledQueries,
    /// `logs:ListSourcesForS3TableIntegration`: List. See [`ListSourcesForS3TableIntegration`](struct@ListSourcesForS3TableIntegration).
    ListSourcesForS3TableIntegration,
    /// `logs:ListSyslogConfigurations`: List. See [`ListSyslogConfigurations`](struct@ListSyslogConfigurations).
    ListSyslogConfigurations,
    /// `logs:ListTagsForResource`: List. See [`ListTagsForResource`](struct@ListTagsForResource).
    ListTagsForResource,
    /// `logs:ListTagsLogGroup`: List. See [`ListTagsLogGroup`](struct@ListTagsLogGroup).
    ListTagsLogGroup,
    /// `logs:ProcessWithPipeline`: Write. See [`ProcessWithPipeline`](struct@ProcessWithPipeline).
    ProcessWithPipeline,
    /// `logs:PutAccountPolicy`: Write. See [`PutAccountPolicy`](struct@PutAccountPolicy).
    PutAccountPolicy,
    /// `logs:PutBearerTokenAuthentication`: Write. See [`PutBearerTokenAuthentication`](struct@PutBearerTokenAuthentication).
    PutBearerTokenAuthentication,
    /// `logs:PutDataProtectionPolicy`: Write. See [`PutDataProtectionPolicy`](struct@PutDataProtectionPolicy).
    PutDataProtectionPolicy,
    /// `logs:PutDeliveryDestination`: Write. See [`PutDeliveryDestination`](struct@PutDeliveryDestination).
    PutDeliveryDestination,
    /// `logs:PutDeliveryDestinationPolicy`: Write. See [`PutDeliveryDestinationPolicy`](struct@PutDeliveryDestinationPolicy).
    PutDeliveryDestinationPolicy,
    /// `logs:PutDeliverySource`: Write. See [`PutDeliverySource`](struct@PutDeliverySource).
    PutDeliverySource,
    /// `logs:PutDestination`: Write. See [`PutDestination`](struct@PutDestination).
    PutDestination,
    /// `logs:PutDestinationPolicy`: Write. See [`PutDestinationPolicy`](struct@PutDestinationPolicy).
    PutDestinationPolicy,
    /// `logs:PutIndexPolicy`: Write. See [`PutIndexPolicy`](struct@PutIndexPolicy).
    PutIndexPolicy,
    /// `logs:PutIntegration`: Write. See [`PutIntegration`](struct@PutIntegration).
    PutIntegration,
    /// `logs:PutLogEvents`: Write. See [`PutLogEvents`](struct@PutLogEvents).
    PutLogEvents,
    /// `logs:PutLogGroupDeletionProtection`: Write. See [`PutLogGroupDeletionProtection`](struct@PutLogGroupDeletionProtection).
    PutLogGroupDeletionProtection,
    /// `logs:PutMetricFilter`: Write. See [`PutMetricFilter`](struct@PutMetricFilter).
    PutMetricFilter,
    /// `logs:PutPipelineRule`: Write. See [`PutPipelineRule`](struct@PutPipelineRule).
    PutPipelineRule,
    /// `logs:PutQueryDefinition`: Write. See [`PutQueryDefinition`](struct@PutQueryDefinition).
    PutQueryDefinition,
    /// `logs:PutResourcePolicy`: Permissions management, Write. See [`PutResourcePolicy`](struct@PutResourcePolicy).
    PutResourcePolicy,
    /// `logs:PutRetentionPolicy`: Write. See [`PutRetentionPolicy`](struct@PutRetentionPolicy).
    PutRetentionPolicy,
    /// `logs:PutStorageTierPolicy`: Write. See [`PutStorageTierPolicy`](struct@PutStorageTierPolicy).
    PutStorageTierPolicy,
    /// `logs:PutSubscriptionFilter`: Write. See [`PutSubscriptionFilter`](struct@PutSubscriptionFilter).
    PutSubscriptionFilter,
    /// `logs:PutSyslogConfiguration`: Write. See [`PutSyslogConfiguration`](struct@PutSyslogConfiguration).
    PutSyslogConfiguration,
    /// `logs:PutTransformer`: Write. See [`PutTransformer`](struct@PutTransformer).
    PutTransformer,
    /// `logs:StartLiveTail`: Read. See [`StartLiveTail`](struct@StartLiveTail).
    StartLiveTail,
    /// `logs:StartQuery`: Read. See [`StartQuery`](struct@StartQuery).
    StartQuery,
    /// `logs:StopLiveTail`: Read. See [`StopLiveTail`](struct@StopLiveTail).
    StopLiveTail,
    /// `logs:StopQuery`: Read. See [`StopQuery`](struct@StopQuery).
    StopQuery,
    /// `logs:TagLogGroup`: Tagging, Write. See [`TagLogGroup`](struct@TagLogGroup).
    TagLogGroup,
    /// `logs:TagResource`: Tagging, Write. See [`TagResource`](struct@TagResource).
    TagResource,
    /// `logs:TestMetricFilter`: Read. See [`TestMetricFilter`](struct@TestMetricFilter).
    TestMetricFilter,
    /// `logs:TestTransformer`: Read. See [`TestTransformer`](struct@TestTransformer).
    TestTransformer,
    /// `logs:Unmask`: Read. See [`Unmask`](struct@Unmask).
    Unmask,
    /// `logs:UntagLogGroup`: Tagging, Write. See [`UntagLogGroup`](struct@UntagLogGroup).
    UntagLogGroup,
    /// `logs:UntagResource`: Tagging, Write. See [`UntagResource`](struct@UntagResource).
    UntagResource,
    /// `logs:UpdateAnomaly`: Write. See [`UpdateAnomaly`](struct@UpdateAnomaly).
    UpdateAnomaly,
    /// `logs:UpdateDeliveryConfiguration`: Write. See [`UpdateDeliveryConfiguration`](struct@UpdateDeliveryConfiguration).
    UpdateDeliveryConfiguration,
    /// `logs:UpdateLogAnomalyDetector`: Write. See [`UpdateLogAnomalyDetector`](struct@UpdateLogAnomalyDetector).
    UpdateLogAnomalyDetector,
    /// `logs:UpdateLogDelivery`: Write. See [`UpdateLogDelivery`](struct@UpdateLogDelivery).
    UpdateLogDelivery,
    /// `logs:UpdateLookupTable`: Write. See [`UpdateLookupTable`](struct@UpdateLookupTable).
    UpdateLookupTable,
    /// `logs:UpdateScheduledQuery`: Write. See [`UpdateScheduledQuery`](struct@UpdateScheduledQuery).
    UpdateScheduledQuery,
}
impl Action {
    /// All actions, sorted by name.
    pub const ALL: &'static [Action] = &[
        Action::AssociateKmsKey,
        Action::AssociateSourceToS3TableIntegration,
        Action::CallWithBearerToken,
        Action::CancelExportTask,
        Action::CancelImportTask,
        Action::CreateDelivery,
        Action::CreateExportTask,
        Action::CreateImportTask,
        Action::CreateLogAnomalyDetector,
        Action::CreateLogDelivery,
        Action::CreateLogGroup,
        Action::CreateLogStream,
        Action::CreateLookupTable,
        Action::CreateScheduledQuery,
        Action::DeleteAccountPolicy,
        Action::DeleteDataProtectionPolicy,
        Action::DeleteDelivery,
        Action::DeleteDeliveryDestination,
        Action::DeleteDeliveryDestinationPolicy,
        Action::DeleteDeliverySource,
        Action::DeleteDestination,
        Action::DeleteIndexPolicy,
        Action::DeleteIntegration,
        Action::DeleteLogAnomalyDetector,
        Action::DeleteLogDelivery,
        Action::DeleteLogGroup,
        Action::DeleteLogStream,
        Action::DeleteLookupTable,
        Action::DeleteMetricFilter,
        Action::DeletePipelineRule,
        Action::DeleteQueryDefinition,
        Action::DeleteResourcePolicy,
        Action::DeleteRetentionPolicy,
        Action::DeleteScheduledQuery,
        Action::DeleteSubscriptionFilter,
        Action::DeleteSyslogConfiguration,
        Action::DeleteTransformer,
        Action::DescribeAccountPolicies,
        Action::DescribeConfigurationTemplates,
        Action::DescribeDeliveries,
        Action::DescribeDeliveryDestinations,
        Action::DescribeDeliverySources,
        Action::DescribeDestinations,
        Action::DescribeExportTasks,
        Action::DescribeFieldIndexes,
        Action::DescribeImportTaskBatches,
        Action::DescribeImportTasks,
        Action::DescribeIndexPolicies,
        Action::DescribeLogGroups,
        Action::DescribeLogStreams,
        Action::DescribeLookupTables,
        Action::DescribeMetricFilters,
        Action::DescribeQueries,
        Action::DescribeQueryDefinitions,
        Action::DescribeResourcePolicies,
        Action::DescribeSubscriptionFilters,
        Action::DisassociateKmsKey,
        Action::DisassociateSourceFromS3TableIntegration,
        Action::FilterLogEvents,
        Action::GetDataProtectionPolicy,
        Action::GetDelivery,
        Action::GetDeliveryDestination,
        Action::GetDeliveryDestinationPolicy,
        Action::GetDeliverySource,
        Action::GetIntegration,
        Action::GetLogAnomalyDetector,
        Action::GetLogDelivery,
        Action::GetLogEvents,
        Action::GetLogFields,
        Action::GetLogGroupFields,
        Action::GetLogRecord,
        Action::GetLookupTable,
        Action::GetQueryResults,
        Action::GetScheduledQuery,
        Action::GetScheduledQueryHistory,
        Action::GetStorageTierPolicy,
        Action::GetTransformer,
        Action::IntegrateWithDataset,
        Action::IntegrateWithS3Table,
        Action::Link,
        Action::ListAggregateLogGroupSummaries,
        Action::ListAnomalies,
        Action::ListEntitiesForLogGroup,
        Action::ListIntegrations,
        Action::ListLogAnomalyDetectors,
        Action::ListLogDeliveries,
        Action::ListLogGroups,
        Action::ListLogGroupsForEntity,
        Action::ListLogGroupsForQuery,
        Action::ListScheduledQueries,
        Action::ListSourcesForS3TableIntegration,
        Action::ListSyslogConfigurations,
        Action::ListTagsForResource,
        Action::ListTagsLogGroup,
        Action::ProcessWithPipeline,
        Action::PutAccountPolicy,
        Action::PutBearerTokenAuthentication,
        Action::PutDataProtectionPolicy,
        Action::PutDeliveryDestination,
        Action::PutDeliveryDestinationPolicy,
        Action::PutDeliverySource,
        Action::PutDestination,
        Action::PutDestinationPolicy,
        Action::PutIndexPolicy,
        Action::PutIntegration,
        Action::PutLogEvents,
        Action::PutLogGroupDeletionProtection,
        Action::PutMetricFilter,
        Action::PutPipelineRule,
        Action::PutQueryDefinition,
        Action::PutResourcePolicy,
        Action::PutRetentionPolicy,
        Action::PutStorageTierPolicy,
        Action::PutSubscriptionFilter,
        Action::PutSyslogConfiguration,
        Action::PutTransformer,
        Action::StartLiveTail,
        Action::StartQuery,
        Action::StopLiveTail,
        Action::StopQuery,
        Action::TagLogGroup,
        Action::TagResource,
        Action::TestMetricFilter,
        Action::TestTransformer,
        Action::Unmask,
        Action::UntagLogGroup,
        Action::UntagResource,
        Action::UpdateAnomaly,
        Action::UpdateDeliveryConfiguration,
        Action::UpdateLogAnomalyDetector,
        Action::UpdateLogDelivery,
        Action::UpdateLookupTable,
        Action::UpdateScheduledQuery,
    ];
}
crate::action::action_enum!(Action, SERVICE, ACTIONS);
/// All actions as rows, sorted by name.
pub static ACTIONS: &[catalog::Action] = &[
    catalog::Action {
        service: "logs",
        name: "AssociateKmsKey",
        full_name: "logs:AssociateKmsKey",
        index: Action::AssociateKmsKey as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_ASSOCIATE_KMS_KEY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "AssociateSourceToS3TableIntegration",
        full_name: "logs:AssociateSourceToS3TableIntegration",
        index: Action::AssociateSourceToS3TableIntegration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_ASSOCIATE_SOURCE_TO_S3_TABLE_INTEGRATION],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "CallWithBearerToken",
        full_name: "logs:CallWithBearerToken",
        index: Action::CallWithBearerToken as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "CancelExportTask",
        full_name: "logs:CancelExportTask",
        index: Action::CancelExportTask as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_CANCEL_EXPORT_TASK],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "CancelImportTask",
        full_name: "logs:CancelImportTask",
        index: Action::CancelImportTask as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_CANCEL_IMPORT_TASK],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "CreateDelivery",
        full_name: "logs:CreateDelivery",
        index: Action::CreateDelivery as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Delivery as usize],
                required: Some(true),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DeliveryDestination
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DeliverySource as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_CREATE_DELIVERY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "CreateExportTask",
        full_name: "logs:CreateExportTask",
        index: Action::CreateExportTask as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_CREATE_EXPORT_TASK],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "CreateImportTask",
        full_name: "logs:CreateImportTask",
        index: Action::CreateImportTask as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_CREATE_IMPORT_TASK],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "CreateLogAnomalyDetector",
        full_name: "logs:CreateLogAnomalyDetector",
        index: Action::CreateLogAnomalyDetector as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_CREATE_LOG_ANOMALY_DETECTOR],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "CreateLogDelivery",
        full_name: "logs:CreateLogDelivery",
        index: Action::CreateLogDelivery as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "CreateLogGroup",
        full_name: "logs:CreateLogGroup",
        index: Action::CreateLogGroup as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_CREATE_LOG_GROUP],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "CreateLogStream",
        full_name: "logs:CreateLogStream",
        index: Action::CreateLogStream as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogStream as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_CREATE_LOG_STREAM],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "CreateLookupTable",
        full_name: "logs:CreateLookupTable",
        index: Action::CreateLookupTable as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LookupTable as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_CREATE_LOOKUP_TABLE],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "CreateScheduledQuery",
        full_name: "logs:CreateScheduledQuery",
        index: Action::CreateScheduledQuery as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::ScheduledQuery as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_CREATE_SCHEDULED_QUERY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DeleteAccountPolicy",
        full_name: "logs:DeleteAccountPolicy",
        index: Action::DeleteAccountPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DELETE_ACCOUNT_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DeleteDataProtectionPolicy",
        full_name: "logs:DeleteDataProtectionPolicy",
        index: Action::DeleteDataProtectionPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DELETE_DATA_PROTECTION_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DeleteDelivery",
        full_name: "logs:DeleteDelivery",
        index: Action::DeleteDelivery as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Delivery as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DELETE_DELIVERY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DeleteDeliveryDestination",
        full_name: "logs:DeleteDeliveryDestination",
        index: Action::DeleteDeliveryDestination as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DeliveryDestination
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DELETE_DELIVERY_DESTINATION],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DeleteDeliveryDestinationPolicy",
        full_name: "logs:DeleteDeliveryDestinationPolicy",
        index: Action::DeleteDeliveryDestinationPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DeliveryDestination
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DELETE_DELIVERY_DESTINATION_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DeleteDeliverySource",
        full_name: "logs:DeleteDeliverySource",
        index: Action::DeleteDeliverySource as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DeliveryDestination
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DELETE_DELIVERY_SOURCE],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DeleteDestination",
        full_name: "logs:DeleteDestination",
        index: Action::DeleteDestination as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Destination as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DELETE_DESTINATION],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DeleteIndexPolicy",
        full_name: "logs:DeleteIndexPolicy",
        index: Action::DeleteIndexPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DELETE_INDEX_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DeleteIntegration",
        full_name: "logs:DeleteIntegration",
        index: Action::DeleteIntegration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DELETE_INTEGRATION],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DeleteLogAnomalyDetector",
        full_name: "logs:DeleteLogAnomalyDetector",
        index: Action::DeleteLogAnomalyDetector as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::AnomalyDetector as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DELETE_LOG_ANOMALY_DETECTOR],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DeleteLogDelivery",
        full_name: "logs:DeleteLogDelivery",
        index: Action::DeleteLogDelivery as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DeleteLogGroup",
        full_name: "logs:DeleteLogGroup",
        index: Action::DeleteLogGroup as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DELETE_LOG_GROUP],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DeleteLogStream",
        full_name: "logs:DeleteLogStream",
        index: Action::DeleteLogStream as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogStream as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DELETE_LOG_STREAM],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DeleteLookupTable",
        full_name: "logs:DeleteLookupTable",
        index: Action::DeleteLookupTable as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LookupTable as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DELETE_LOOKUP_TABLE],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DeleteMetricFilter",
        full_name: "logs:DeleteMetricFilter",
        index: Action::DeleteMetricFilter as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DELETE_METRIC_FILTER],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DeletePipelineRule",
        full_name: "logs:DeletePipelineRule",
        index: Action::DeletePipelineRule as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DeleteQueryDefinition",
        full_name: "logs:DeleteQueryDefinition",
        index: Action::DeleteQueryDefinition as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DELETE_QUERY_DEFINITION],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DeleteResourcePolicy",
        full_name: "logs:DeleteResourcePolicy",
        index: Action::DeleteResourcePolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DELETE_RESOURCE_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DeleteRetentionPolicy",
        full_name: "logs:DeleteRetentionPolicy",
        index: Action::DeleteRetentionPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DELETE_RETENTION_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DeleteScheduledQuery",
        full_name: "logs:DeleteScheduledQuery",
        index: Action::DeleteScheduledQuery as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::ScheduledQuery as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DELETE_SCHEDULED_QUERY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DeleteSubscriptionFilter",
        full_name: "logs:DeleteSubscriptionFilter",
        index: Action::DeleteSubscriptionFilter as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DELETE_SUBSCRIPTION_FILTER],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DeleteSyslogConfiguration",
        full_name: "logs:DeleteSyslogConfiguration",
        index: Action::DeleteSyslogConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DELETE_SYSLOG_CONFIGURATION],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DeleteTransformer",
        full_name: "logs:DeleteTransformer",
        index: Action::DeleteTransformer as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DELETE_TRANSFORMER],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DescribeAccountPolicies",
        full_name: "logs:DescribeAccountPolicies",
        index: Action::DescribeAccountPolicies as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DESCRIBE_ACCOUNT_POLICIES],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DescribeConfigurationTemplates",
        full_name: "logs:DescribeConfigurationTemplates",
        index: Action::DescribeConfigurationTemplates as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DESCRIBE_CONFIGURATION_TEMPLATES],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DescribeDeliveries",
        full_name: "logs:DescribeDeliveries",
        index: Action::DescribeDeliveries as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DESCRIBE_DELIVERIES],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DescribeDeliveryDestinations",
        full_name: "logs:DescribeDeliveryDestinations",
        index: Action::DescribeDeliveryDestinations as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DESCRIBE_DELIVERY_DESTINATIONS],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DescribeDeliverySources",
        full_name: "logs:DescribeDeliverySources",
        index: Action::DescribeDeliverySources as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DESCRIBE_DELIVERY_SOURCES],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DescribeDestinations",
        full_name: "logs:DescribeDestinations",
        index: Action::DescribeDestinations as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DESCRIBE_DESTINATIONS],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DescribeExportTasks",
        full_name: "logs:DescribeExportTasks",
        index: Action::DescribeExportTasks as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DESCRIBE_EXPORT_TASKS],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DescribeFieldIndexes",
        full_name: "logs:DescribeFieldIndexes",
        index: Action::DescribeFieldIndexes as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DESCRIBE_FIELD_INDEXES],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DescribeImportTaskBatches",
        full_name: "logs:DescribeImportTaskBatches",
        index: Action::DescribeImportTaskBatches as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DESCRIBE_IMPORT_TASK_BATCHES],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DescribeImportTasks",
        full_name: "logs:DescribeImportTasks",
        index: Action::DescribeImportTasks as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DESCRIBE_IMPORT_TASKS],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DescribeIndexPolicies",
        full_name: "logs:DescribeIndexPolicies",
        index: Action::DescribeIndexPolicies as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DESCRIBE_INDEX_POLICIES],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DescribeLogGroups",
        full_name: "logs:DescribeLogGroups",
        index: Action::DescribeLogGroups as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DESCRIBE_LOG_GROUPS],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DescribeLogStreams",
        full_name: "logs:DescribeLogStreams",
        index: Action::DescribeLogStreams as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DESCRIBE_LOG_STREAMS],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DescribeLookupTables",
        full_name: "logs:DescribeLookupTables",
        index: Action::DescribeLookupTables as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DESCRIBE_LOOKUP_TABLES],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DescribeMetricFilters",
        full_name: "logs:DescribeMetricFilters",
        index: Action::DescribeMetricFilters as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DESCRIBE_METRIC_FILTERS],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DescribeQueries",
        full_name: "logs:DescribeQueries",
        index: Action::DescribeQueries as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DESCRIBE_QUERIES],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DescribeQueryDefinitions",
        full_name: "logs:DescribeQueryDefinitions",
        index: Action::DescribeQueryDefinitions as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DESCRIBE_QUERY_DEFINITIONS],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DescribeResourcePolicies",
        full_name: "logs:DescribeResourcePolicies",
        index: Action::DescribeResourcePolicies as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DESCRIBE_RESOURCE_POLICIES],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DescribeSubscriptionFilters",
        full_name: "logs:DescribeSubscriptionFilters",
        index: Action::DescribeSubscriptionFilters as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DESCRIBE_SUBSCRIPTION_FILTERS],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DisassociateKmsKey",
        full_name: "logs:DisassociateKmsKey",
        index: Action::DisassociateKmsKey as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DISASSOCIATE_KMS_KEY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "DisassociateSourceFromS3TableIntegration",
        full_name: "logs:DisassociateSourceFromS3TableIntegration",
        index: Action::DisassociateSourceFromS3TableIntegration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_DISASSOCIATE_SOURCE_FROM_S3_TABLE_INTEGRATION],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "FilterLogEvents",
        full_name: "logs:FilterLogEvents",
        index: Action::FilterLogEvents as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_FILTER_LOG_EVENTS],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "GetDataProtectionPolicy",
        full_name: "logs:GetDataProtectionPolicy",
        index: Action::GetDataProtectionPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_GET_DATA_PROTECTION_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "GetDelivery",
        full_name: "logs:GetDelivery",
        index: Action::GetDelivery as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Delivery as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_GET_DELIVERY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "GetDeliveryDestination",
        full_name: "logs:GetDeliveryDestination",
        index: Action::GetDeliveryDestination as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DeliveryDestination
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_GET_DELIVERY_DESTINATION],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "GetDeliveryDestinationPolicy",
        full_name: "logs:GetDeliveryDestinationPolicy",
        index: Action::GetDeliveryDestinationPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DeliveryDestination
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_GET_DELIVERY_DESTINATION_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "GetDeliverySource",
        full_name: "logs:GetDeliverySource",
        index: Action::GetDeliverySource as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DeliverySource as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_GET_DELIVERY_SOURCE],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "GetIntegration",
        full_name: "logs:GetIntegration",
        index: Action::GetIntegration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_GET_INTEGRATION],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "GetLogAnomalyDetector",
        full_name: "logs:GetLogAnomalyDetector",
        index: Action::GetLogAnomalyDetector as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::AnomalyDetector as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_GET_LOG_ANOMALY_DETECTOR],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "GetLogDelivery",
        full_name: "logs:GetLogDelivery",
        index: Action::GetLogDelivery as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "GetLogEvents",
        full_name: "logs:GetLogEvents",
        index: Action::GetLogEvents as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogStream as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_GET_LOG_EVENTS],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "GetLogFields",
        full_name: "logs:GetLogFields",
        index: Action::GetLogFields as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_GET_LOG_FIELDS],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "GetLogGroupFields",
        full_name: "logs:GetLogGroupFields",
        index: Action::GetLogGroupFields as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_GET_LOG_GROUP_FIELDS],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "GetLogRecord",
        full_name: "logs:GetLogRecord",
        index: Action::GetLogRecord as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_GET_LOG_RECORD],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "GetLookupTable",
        full_name: "logs:GetLookupTable",
        index: Action::GetLookupTable as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LookupTable as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_GET_LOOKUP_TABLE],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "GetQueryResults",
        full_name: "logs:GetQueryResults",
        index: Action::GetQueryResults as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_GET_QUERY_RESULTS],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "GetScheduledQuery",
        full_name: "logs:GetScheduledQuery",
        index: Action::GetScheduledQuery as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::ScheduledQuery as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_GET_SCHEDULED_QUERY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "GetScheduledQueryHistory",
        full_name: "logs:GetScheduledQueryHistory",
        index: Action::GetScheduledQueryHistory as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::ScheduledQuery as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_GET_SCHEDULED_QUERY_HISTORY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "GetStorageTierPolicy",
        full_name: "logs:GetStorageTierPolicy",
        index: Action::GetStorageTierPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_GET_STORAGE_TIER_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "GetTransformer",
        full_name: "logs:GetTransformer",
        index: Action::GetTransformer as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_GET_TRANSFORMER],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "IntegrateWithDataset",
        full_name: "logs:IntegrateWithDataset",
        index: Action::IntegrateWithDataset as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
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
        service: "logs",
        name: "IntegrateWithS3Table",
        full_name: "logs:IntegrateWithS3Table",
        index: Action::IntegrateWithS3Table as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::DATA_SOURCE_NAME, &rows::DATA_SOURCE_TYPE],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "Link",
        full_name: "logs:Link",
        index: Action::Link as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "ListAggregateLogGroupSummaries",
        full_name: "logs:ListAggregateLogGroupSummaries",
        index: Action::ListAggregateLogGroupSummaries as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_LIST_AGGREGATE_LOG_GROUP_SUMMARIES],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "ListAnomalies",
        full_name: "logs:ListAnomalies",
        index: Action::ListAnomalies as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::AnomalyDetector as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_LIST_ANOMALIES],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "ListEntitiesForLogGroup",
        full_name: "logs:ListEntitiesForLogGroup",
        index: Action::ListEntitiesForLogGroup as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "ListIntegrations",
        full_name: "logs:ListIntegrations",
        index: Action::ListIntegrations as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_LIST_INTEGRATIONS],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "ListLogAnomalyDetectors",
        full_name: "logs:ListLogAnomalyDetectors",
        index: Action::ListLogAnomalyDetectors as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::AnomalyDetector as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_LIST_LOG_ANOMALY_DETECTORS],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "ListLogDeliveries",
        full_name: "logs:ListLogDeliveries",
        index: Action::ListLogDeliveries as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "ListLogGroups",
        full_name: "logs:ListLogGroups",
        index: Action::ListLogGroups as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_LIST_LOG_GROUPS],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "ListLogGroupsForEntity",
        full_name: "logs:ListLogGroupsForEntity",
        index: Action::ListLogGroupsForEntity as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "ListLogGroupsForQuery",
        full_name: "logs:ListLogGroupsForQuery",
        index: Action::ListLogGroupsForQuery as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_LIST_LOG_GROUPS_FOR_QUERY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "ListScheduledQueries",
        full_name: "logs:ListScheduledQueries",
        index: Action::ListScheduledQueries as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_LIST_SCHEDULED_QUERIES],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "ListSourcesForS3TableIntegration",
        full_name: "logs:ListSourcesForS3TableIntegration",
        index: Action::ListSourcesForS3TableIntegration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_LIST_SOURCES_FOR_S3_TABLE_INTEGRATION],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "ListSyslogConfigurations",
        full_name: "logs:ListSyslogConfigurations",
        index: Action::ListSyslogConfigurations as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_LIST_SYSLOG_CONFIGURATIONS],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "ListTagsForResource",
        full_name: "logs:ListTagsForResource",
        index: Action::ListTagsForResource as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::AnomalyDetector as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Delivery as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DeliveryDestination
                    as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DeliverySource as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Destination as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LookupTable as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_LIST_TAGS_FOR_RESOURCE],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "ListTagsLogGroup",
        full_name: "logs:ListTagsLogGroup",
        index: Action::ListTagsLogGroup as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_LIST_TAGS_LOG_GROUP],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "ProcessWithPipeline",
        full_name: "logs:ProcessWithPipeline",
        index: Action::ProcessWithPipeline as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::DATA_SOURCE_NAME, &rows::DATA_SOURCE_TYPE],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "PutAccountPolicy",
        full_name: "logs:PutAccountPolicy",
        index: Action::PutAccountPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_PUT_ACCOUNT_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "PutBearerTokenAuthentication",
        full_name: "logs:PutBearerTokenAuthentication",
        index: Action::PutBearerTokenAuthentication as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_PUT_BEARER_TOKEN_AUTHENTICATION],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "PutDataProtectionPolicy",
        full_name: "logs:PutDataProtectionPolicy",
        index: Action::PutDataProtectionPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_PUT_DATA_PROTECTION_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "PutDeliveryDestination",
        full_name: "logs:PutDeliveryDestination",
        index: Action::PutDeliveryDestination as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DeliveryDestination
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::DELIVERY_DESTINATION_RESOURCE_ARN,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_PUT_DELIVERY_DESTINATION],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "PutDeliveryDestinationPolicy",
        full_name: "logs:PutDeliveryDestinationPolicy",
        index: Action::PutDeliveryDestinationPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DeliveryDestination
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_PUT_DELIVERY_DESTINATION_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "PutDeliverySource",
        full_name: "logs:PutDeliverySource",
        index: Action::PutDeliverySource as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DeliverySource as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::LOG_GENERATING_RESOURCE_ARNS,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_PUT_DELIVERY_SOURCE],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "PutDestination",
        full_name: "logs:PutDestination",
        index: Action::PutDestination as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Destination as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(
            &[
                catalog::AuthorizedAction {
                    action: "iam:PassRole",
                    context: &[],
                },
            ],
        ),
        operations: &[&operations::LOGS_PUT_DESTINATION],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "PutDestinationPolicy",
        full_name: "logs:PutDestinationPolicy",
        index: Action::PutDestinationPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Destination as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_PUT_DESTINATION_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "PutIndexPolicy",
        full_name: "logs:PutIndexPolicy",
        index: Action::PutIndexPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_PUT_INDEX_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "PutIntegration",
        full_name: "logs:PutIntegration",
        index: Action::PutIntegration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_PUT_INTEGRATION],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "PutLogEvents",
        full_name: "logs:PutLogEvents",
        index: Action::PutLogEvents as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogStream as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_PUT_LOG_EVENTS],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "PutLogGroupDeletionProtection",
        full_name: "logs:PutLogGroupDeletionProtection",
        index: Action::PutLogGroupDeletionProtection as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_PUT_LOG_GROUP_DELETION_PROTECTION],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "PutMetricFilter",
        full_name: "logs:PutMetricFilter",
        index: Action::PutMetricFilter as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_PUT_METRIC_FILTER],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "PutPipelineRule",
        full_name: "logs:PutPipelineRule",
        index: Action::PutPipelineRule as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "PutQueryDefinition",
        full_name: "logs:PutQueryDefinition",
        index: Action::PutQueryDefinition as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_PUT_QUERY_DEFINITION],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "PutResourcePolicy",
        full_name: "logs:PutResourcePolicy",
        index: Action::PutResourcePolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_PUT_RESOURCE_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "PutRetentionPolicy",
        full_name: "logs:PutRetentionPolicy",
        index: Action::PutRetentionPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_PUT_RETENTION_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "PutStorageTierPolicy",
        full_name: "logs:PutStorageTierPolicy",
        index: Action::PutStorageTierPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_PUT_STORAGE_TIER_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "PutSubscriptionFilter",
        full_name: "logs:PutSubscriptionFilter",
        index: Action::PutSubscriptionFilter as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Destination as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(
            &[
                catalog::AuthorizedAction {
                    action: "iam:PassRole",
                    context: &[],
                },
            ],
        ),
        operations: &[&operations::LOGS_PUT_SUBSCRIPTION_FILTER],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "PutSyslogConfiguration",
        full_name: "logs:PutSyslogConfiguration",
        index: Action::PutSyslogConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_PUT_SYSLOG_CONFIGURATION],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "PutTransformer",
        full_name: "logs:PutTransformer",
        index: Action::PutTransformer as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_PUT_TRANSFORMER],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "StartLiveTail",
        full_name: "logs:StartLiveTail",
        index: Action::StartLiveTail as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_START_LIVE_TAIL],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "StartQuery",
        full_name: "logs:StartQuery",
        index: Action::StartQuery as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_START_QUERY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "StopLiveTail",
        full_name: "logs:StopLiveTail",
        index: Action::StopLiveTail as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "StopQuery",
        full_name: "logs:StopQuery",
        index: Action::StopQuery as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_STOP_QUERY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "TagLogGroup",
        full_name: "logs:TagLogGroup",
        index: Action::TagLogGroup as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_TAG_LOG_GROUP],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "TagResource",
        full_name: "logs:TagResource",
        index: Action::TagResource as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::AnomalyDetector as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Delivery as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DeliveryDestination
                    as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DeliverySource as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Destination as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LookupTable as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::ScheduledQuery as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_TAG_RESOURCE],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "TestMetricFilter",
        full_name: "logs:TestMetricFilter",
        index: Action::TestMetricFilter as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_TEST_METRIC_FILTER],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "TestTransformer",
        full_name: "logs:TestTransformer",
        index: Action::TestTransformer as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_TEST_TRANSFORMER],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "Unmask",
        full_name: "logs:Unmask",
        index: Action::Unmask as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
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
        service: "logs",
        name: "UntagLogGroup",
        full_name: "logs:UntagLogGroup",
        index: Action::UntagLogGroup as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_UNTAG_LOG_GROUP],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "UntagResource",
        full_name: "logs:UntagResource",
        index: Action::UntagResource as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::AnomalyDetector as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Delivery as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DeliveryDestination
                    as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DeliverySource as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Destination as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LogGroup as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LookupTable as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::ScheduledQuery as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_UNTAG_RESOURCE],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "UpdateAnomaly",
        full_name: "logs:UpdateAnomaly",
        index: Action::UpdateAnomaly as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::AnomalyDetector as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_UPDATE_ANOMALY],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "UpdateDeliveryConfiguration",
        full_name: "logs:UpdateDeliveryConfiguration",
        index: Action::UpdateDeliveryConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Delivery as usize],
                required: Some(true),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DeliveryDestination
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DeliverySource as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_UPDATE_DELIVERY_CONFIGURATION],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "UpdateLogAnomalyDetector",
        full_name: "logs:UpdateLogAnomalyDetector",
        index: Action::UpdateLogAnomalyDetector as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::AnomalyDetector as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_UPDATE_LOG_ANOMALY_DETECTOR],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "UpdateLogDelivery",
        full_name: "logs:UpdateLogDelivery",
        index: Action::UpdateLogDelivery as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "UpdateLookupTable",
        full_name: "logs:UpdateLookupTable",
        index: Action::UpdateLookupTable as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::LookupTable as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_UPDATE_LOOKUP_TABLE],
        gaps: &[],
    },
    catalog::Action {
        service: "logs",
        name: "UpdateScheduledQuery",
        full_name: "logs:UpdateScheduledQuery",
        index: Action::UpdateScheduledQuery as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::ScheduledQuery as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::LOGS_UPDATE_SCHEDULED_QUERY],
        gaps: &[],
    },
];
/// The action `logs:AssociateKmsKey`.
///
/// - Access level: Write
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `AssociateKmsKey` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct AssociateKmsKey;
impl KnownAction for AssociateKmsKey {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::AssociateKmsKey as usize];
}
impl ActsOn<LogGroup> for AssociateKmsKey {}
impl Supports<condition::tags::ResourceTag> for AssociateKmsKey {}
/// The action `logs:AssociateSourceToS3TableIntegration`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `AssociateSourceToS3TableIntegration` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct AssociateSourceToS3TableIntegration;
impl KnownAction for AssociateSourceToS3TableIntegration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::AssociateSourceToS3TableIntegration
        as usize];
}
/// The action `logs:CallWithBearerToken`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none, it is a permission only
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct CallWithBearerToken;
impl KnownAction for CallWithBearerToken {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CallWithBearerToken
        as usize];
}
/// The action `logs:CancelExportTask`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `CancelExportTask` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct CancelExportTask;
impl KnownAction for CancelExportTask {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CancelExportTask as usize];
}
/// The action `logs:CancelImportTask`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `CancelImportTask` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct CancelImportTask;
impl KnownAction for CancelImportTask {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CancelImportTask as usize];
}
/// The action `logs:CreateDelivery`.
///
/// - Access level: Write
/// - Resource types: [`delivery`](struct@Delivery) (required), [`delivery-destination`](struct@DeliveryDestination) (required), [`delivery-source`](struct@DeliverySource) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`delivery`](struct@Delivery), [`delivery-destination`](struct@DeliveryDestination), [`delivery-source`](struct@DeliverySource))
/// - API operations: `CreateDelivery` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct CreateDelivery;
impl KnownAction for CreateDelivery {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateDelivery as usize];
}
impl ActsOn<Delivery> for CreateDelivery {}
impl ActsOn<DeliveryDestination> for CreateDelivery {}
impl ActsOn<DeliverySource> for CreateDelivery {}
impl Supports<condition::tags::RequestTag> for CreateDelivery {}
impl Supports<condition::tags::ResourceTag> for CreateDelivery {}
impl Supports<condition::tags::TagKeys> for CreateDelivery {}
/// The action `logs:CreateExportTask`.
///
/// - Access level: Write
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `CreateExportTask` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct CreateExportTask;
impl KnownAction for CreateExportTask {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateExportTask as usize];
}
impl ActsOn<LogGroup> for CreateExportTask {}
impl Supports<condition::tags::ResourceTag> for CreateExportTask {}
/// The action `logs:CreateImportTask`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `CreateImportTask` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct CreateImportTask;
impl KnownAction for CreateImportTask {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateImportTask as usize];
}
/// The action `logs:CreateLogAnomalyDetector`.
///
/// - Access level: Write
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `CreateLogAnomalyDetector` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct CreateLogAnomalyDetector;
impl KnownAction for CreateLogAnomalyDetector {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateLogAnomalyDetector
        as usize];
}
impl ActsOn<LogGroup> for CreateLogAnomalyDetector {}
impl Supports<condition::tags::RequestTag> for CreateLogAnomalyDetector {}
impl Supports<condition::tags::ResourceTag> for CreateLogAnomalyDetector {}
impl Supports<condition::tags::TagKeys> for CreateLogAnomalyDetector {}
/// The action `logs:CreateLogDelivery`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none, it is a permission only
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct CreateLogDelivery;
impl KnownAction for CreateLogDelivery {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateLogDelivery
        as usize];
}
/// The action `logs:CreateLogGroup`.
///
/// - Access level: Write
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `CreateLogGroup` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct CreateLogGroup;
impl KnownAction for CreateLogGroup {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateLogGroup as usize];
}
impl ActsOn<LogGroup> for CreateLogGroup {}
impl Supports<condition::tags::RequestTag> for CreateLogGroup {}
impl Supports<condition::tags::ResourceTag> for CreateLogGroup {}
impl Supports<condition::tags::TagKeys> for CreateLogGroup {}
/// The action `logs:CreateLogStream`.
///
/// - Access level: Write
/// - Resource types: [`log-stream`](struct@LogStream) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-stream`](struct@LogStream))
/// - API operations: `CreateLogStream` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct CreateLogStream;
impl KnownAction for CreateLogStream {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateLogStream as usize];
}
impl ActsOn<LogStream> for CreateLogStream {}
impl Supports<condition::tags::ResourceTag> for CreateLogStream {}
/// The action `logs:CreateLookupTable`.
///
/// - Access level: Write
/// - Resource types: [`lookup-table`](struct@LookupTable) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`lookup-table`](struct@LookupTable))
/// - API operations: `CreateLookupTable` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct CreateLookupTable;
impl KnownAction for CreateLookupTable {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateLookupTable
        as usize];
}
impl ActsOn<LookupTable> for CreateLookupTable {}
impl Supports<condition::tags::RequestTag> for CreateLookupTable {}
impl Supports<condition::tags::ResourceTag> for CreateLookupTable {}
impl Supports<condition::tags::TagKeys> for CreateLookupTable {}
/// The action `logs:CreateScheduledQuery`.
///
/// - Access level: Write
/// - Resource types: [`scheduled-query`](struct@ScheduledQuery) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`scheduled-query`](struct@ScheduledQuery))
/// - API operations: `CreateScheduledQuery` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct CreateScheduledQuery;
impl KnownAction for CreateScheduledQuery {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateScheduledQuery
        as usize];
}
impl ActsOn<ScheduledQuery> for CreateScheduledQuery {}
impl Supports<condition::tags::RequestTag> for CreateScheduledQuery {}
impl Supports<condition::tags::ResourceTag> for CreateScheduledQuery {}
impl Supports<condition::tags::TagKeys> for CreateScheduledQuery {}
/// The action `logs:DeleteAccountPolicy`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DeleteAccountPolicy` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DeleteAccountPolicy;
impl KnownAction for DeleteAccountPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteAccountPolicy
        as usize];
}
/// The action `logs:DeleteDataProtectionPolicy`.
///
/// - Access level: Write
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `DeleteDataProtectionPolicy` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DeleteDataProtectionPolicy;
impl KnownAction for DeleteDataProtectionPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteDataProtectionPolicy
        as usize];
}
impl ActsOn<LogGroup> for DeleteDataProtectionPolicy {}
impl Supports<condition::tags::ResourceTag> for DeleteDataProtectionPolicy {}
/// The action `logs:DeleteDelivery`.
///
/// - Access level: Write
/// - Resource types: [`delivery`](struct@Delivery) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`delivery`](struct@Delivery))
/// - API operations: `DeleteDelivery` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DeleteDelivery;
impl KnownAction for DeleteDelivery {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteDelivery as usize];
}
impl ActsOn<Delivery> for DeleteDelivery {}
impl Supports<condition::tags::ResourceTag> for DeleteDelivery {}
/// The action `logs:DeleteDeliveryDestination`.
///
/// - Access level: Write
/// - Resource types: [`delivery-destination`](struct@DeliveryDestination) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`delivery-destination`](struct@DeliveryDestination))
/// - API operations: `DeleteDeliveryDestination` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DeleteDeliveryDestination;
impl KnownAction for DeleteDeliveryDestination {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteDeliveryDestination
        as usize];
}
impl ActsOn<DeliveryDestination> for DeleteDeliveryDestination {}
impl Supports<condition::tags::ResourceTag> for DeleteDeliveryDestination {}
/// The action `logs:DeleteDeliveryDestinationPolicy`.
///
/// - Access level: Write
/// - Resource types: [`delivery-destination`](struct@DeliveryDestination) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`delivery-destination`](struct@DeliveryDestination))
/// - API operations: `DeleteDeliveryDestinationPolicy` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DeleteDeliveryDestinationPolicy;
impl KnownAction for DeleteDeliveryDestinationPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteDeliveryDestinationPolicy
        as usize];
}
impl ActsOn<DeliveryDestination> for DeleteDeliveryDestinationPolicy {}
impl Supports<condition::tags::ResourceTag> for DeleteDeliveryDestinationPolicy {}
/// The action `logs:DeleteDeliverySource`.
///
/// - Access level: Write
/// - Resource types: [`delivery-destination`](struct@DeliveryDestination) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`delivery-destination`](struct@DeliveryDestination))
/// - API operations: `DeleteDeliverySource` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DeleteDeliverySource;
impl KnownAction for DeleteDeliverySource {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteDeliverySource
        as usize];
}
impl ActsOn<DeliveryDestination> for DeleteDeliverySource {}
impl Supports<condition::tags::ResourceTag> for DeleteDeliverySource {}
/// The action `logs:DeleteDestination`.
///
/// - Access level: Write
/// - Resource types: [`destination`](struct@Destination) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`destination`](struct@Destination))
/// - API operations: `DeleteDestination` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DeleteDestination;
impl KnownAction for DeleteDestination {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteDestination
        as usize];
}
impl ActsOn<Destination> for DeleteDestination {}
impl Supports<condition::tags::ResourceTag> for DeleteDestination {}
/// The action `logs:DeleteIndexPolicy`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DeleteIndexPolicy` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DeleteIndexPolicy;
impl KnownAction for DeleteIndexPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteIndexPolicy
        as usize];
}
/// The action `logs:DeleteIntegration`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DeleteIntegration` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DeleteIntegration;
impl KnownAction for DeleteIntegration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteIntegration
        as usize];
}
/// The action `logs:DeleteLogAnomalyDetector`.
///
/// - Access level: Write
/// - Resource types: [`anomaly-detector`](struct@AnomalyDetector) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`anomaly-detector`](struct@AnomalyDetector))
/// - API operations: `DeleteLogAnomalyDetector` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DeleteLogAnomalyDetector;
impl KnownAction for DeleteLogAnomalyDetector {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteLogAnomalyDetector
        as usize];
}
impl ActsOn<AnomalyDetector> for DeleteLogAnomalyDetector {}
impl Supports<condition::tags::ResourceTag> for DeleteLogAnomalyDetector {}
/// The action `logs:DeleteLogDelivery`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none, it is a permission only
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DeleteLogDelivery;
impl KnownAction for DeleteLogDelivery {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteLogDelivery
        as usize];
}
/// The action `logs:DeleteLogGroup`.
///
/// - Access level: Write
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `DeleteLogGroup` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DeleteLogGroup;
impl KnownAction for DeleteLogGroup {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteLogGroup as usize];
}
impl ActsOn<LogGroup> for DeleteLogGroup {}
impl Supports<condition::tags::ResourceTag> for DeleteLogGroup {}
/// The action `logs:DeleteLogStream`.
///
/// - Access level: Write
/// - Resource types: [`log-stream`](struct@LogStream) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-stream`](struct@LogStream))
/// - API operations: `DeleteLogStream` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DeleteLogStream;
impl KnownAction for DeleteLogStream {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteLogStream as usize];
}
impl ActsOn<LogStream> for DeleteLogStream {}
impl Supports<condition::tags::ResourceTag> for DeleteLogStream {}
/// The action `logs:DeleteLookupTable`.
///
/// - Access level: Write
/// - Resource types: [`lookup-table`](struct@LookupTable) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`lookup-table`](struct@LookupTable))
/// - API operations: `DeleteLookupTable` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DeleteLookupTable;
impl KnownAction for DeleteLookupTable {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteLookupTable
        as usize];
}
impl ActsOn<LookupTable> for DeleteLookupTable {}
impl Supports<condition::tags::ResourceTag> for DeleteLookupTable {}
/// The action `logs:DeleteMetricFilter`.
///
/// - Access level: Write
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `DeleteMetricFilter` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DeleteMetricFilter;
impl KnownAction for DeleteMetricFilter {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteMetricFilter
        as usize];
}
impl ActsOn<LogGroup> for DeleteMetricFilter {}
impl Supports<condition::tags::ResourceTag> for DeleteMetricFilter {}
/// The action `logs:DeletePipelineRule`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none, it is a permission only
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DeletePipelineRule;
impl KnownAction for DeletePipelineRule {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeletePipelineRule
        as usize];
}
/// The action `logs:DeleteQueryDefinition`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DeleteQueryDefinition` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DeleteQueryDefinition;
impl KnownAction for DeleteQueryDefinition {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteQueryDefinition
        as usize];
}
/// The action `logs:DeleteResourcePolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DeleteResourcePolicy` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DeleteResourcePolicy;
impl KnownAction for DeleteResourcePolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteResourcePolicy
        as usize];
}
/// The action `logs:DeleteRetentionPolicy`.
///
/// - Access level: Write
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `DeleteRetentionPolicy` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DeleteRetentionPolicy;
impl KnownAction for DeleteRetentionPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteRetentionPolicy
        as usize];
}
impl ActsOn<LogGroup> for DeleteRetentionPolicy {}
impl Supports<condition::tags::ResourceTag> for DeleteRetentionPolicy {}
/// The action `logs:DeleteScheduledQuery`.
///
/// - Access level: Write
/// - Resource types: [`scheduled-query`](struct@ScheduledQuery) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`scheduled-query`](struct@ScheduledQuery))
/// - API operations: `DeleteScheduledQuery` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DeleteScheduledQuery;
impl KnownAction for DeleteScheduledQuery {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteScheduledQuery
        as usize];
}
impl ActsOn<ScheduledQuery> for DeleteScheduledQuery {}
impl Supports<condition::tags::ResourceTag> for DeleteScheduledQuery {}
/// The action `logs:DeleteSubscriptionFilter`.
///
/// - Access level: Write
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `DeleteSubscriptionFilter` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DeleteSubscriptionFilter;
impl KnownAction for DeleteSubscriptionFilter {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteSubscriptionFilter
        as usize];
}
impl ActsOn<LogGroup> for DeleteSubscriptionFilter {}
impl Supports<condition::tags::ResourceTag> for DeleteSubscriptionFilter {}
/// The action `logs:DeleteSyslogConfiguration`.
///
/// - Access level: Write
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `DeleteSyslogConfiguration` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DeleteSyslogConfiguration;
impl KnownAction for DeleteSyslogConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteSyslogConfiguration
        as usize];
}
impl ActsOn<LogGroup> for DeleteSyslogConfiguration {}
impl Supports<condition::tags::ResourceTag> for DeleteSyslogConfiguration {}
/// The action `logs:DeleteTransformer`.
///
/// - Access level: Write
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `DeleteTransformer` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DeleteTransformer;
impl KnownAction for DeleteTransformer {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteTransformer
        as usize];
}
impl ActsOn<LogGroup> for DeleteTransformer {}
impl Supports<condition::tags::ResourceTag> for DeleteTransformer {}
/// The action `logs:DescribeAccountPolicies`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DescribeAccountPolicies` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DescribeAccountPolicies;
impl KnownAction for DescribeAccountPolicies {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeAccountPolicies
        as usize];
}
/// The action `logs:DescribeConfigurationTemplates`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DescribeConfigurationTemplates` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DescribeConfigurationTemplates;
impl KnownAction for DescribeConfigurationTemplates {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeConfigurationTemplates
        as usize];
}
/// The action `logs:DescribeDeliveries`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DescribeDeliveries` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DescribeDeliveries;
impl KnownAction for DescribeDeliveries {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeDeliveries
        as usize];
}
/// The action `logs:DescribeDeliveryDestinations`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DescribeDeliveryDestinations` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DescribeDeliveryDestinations;
impl KnownAction for DescribeDeliveryDestinations {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeDeliveryDestinations
        as usize];
}
/// The action `logs:DescribeDeliverySources`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DescribeDeliverySources` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DescribeDeliverySources;
impl KnownAction for DescribeDeliverySources {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeDeliverySources
        as usize];
}
/// The action `logs:DescribeDestinations`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DescribeDestinations` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DescribeDestinations;
impl KnownAction for DescribeDestinations {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeDestinations
        as usize];
}
/// The action `logs:DescribeExportTasks`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DescribeExportTasks` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DescribeExportTasks;
impl KnownAction for DescribeExportTasks {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeExportTasks
        as usize];
}
/// The action `logs:DescribeFieldIndexes`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DescribeFieldIndexes` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DescribeFieldIndexes;
impl KnownAction for DescribeFieldIndexes {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeFieldIndexes
        as usize];
}
/// The action `logs:DescribeImportTaskBatches`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DescribeImportTaskBatches` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DescribeImportTaskBatches;
impl KnownAction for DescribeImportTaskBatches {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeImportTaskBatches
        as usize];
}
/// The action `logs:DescribeImportTasks`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DescribeImportTasks` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DescribeImportTasks;
impl KnownAction for DescribeImportTasks {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeImportTasks
        as usize];
}
/// The action `logs:DescribeIndexPolicies`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DescribeIndexPolicies` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DescribeIndexPolicies;
impl KnownAction for DescribeIndexPolicies {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeIndexPolicies
        as usize];
}
/// The action `logs:DescribeLogGroups`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DescribeLogGroups` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DescribeLogGroups;
impl KnownAction for DescribeLogGroups {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeLogGroups
        as usize];
}
/// The action `logs:DescribeLogStreams`.
///
/// - Access level: List
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `DescribeLogStreams` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DescribeLogStreams;
impl KnownAction for DescribeLogStreams {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeLogStreams
        as usize];
}
impl ActsOn<LogGroup> for DescribeLogStreams {}
impl Supports<condition::tags::ResourceTag> for DescribeLogStreams {}
/// The action `logs:DescribeLookupTables`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DescribeLookupTables` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DescribeLookupTables;
impl KnownAction for DescribeLookupTables {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeLookupTables
        as usize];
}
/// The action `logs:DescribeMetricFilters`.
///
/// - Access level: List
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `DescribeMetricFilters` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DescribeMetricFilters;
impl KnownAction for DescribeMetricFilters {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeMetricFilters
        as usize];
}
impl ActsOn<LogGroup> for DescribeMetricFilters {}
impl Supports<condition::tags::ResourceTag> for DescribeMetricFilters {}
/// The action `logs:DescribeQueries`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DescribeQueries` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DescribeQueries;
impl KnownAction for DescribeQueries {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeQueries as usize];
}
/// The action `logs:DescribeQueryDefinitions`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DescribeQueryDefinitions` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DescribeQueryDefinitions;
impl KnownAction for DescribeQueryDefinitions {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeQueryDefinitions
        as usize];
}
/// The action `logs:DescribeResourcePolicies`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DescribeResourcePolicies` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DescribeResourcePolicies;
impl KnownAction for DescribeResourcePolicies {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeResourcePolicies
        as usize];
}
/// The action `logs:DescribeSubscriptionFilters`.
///
/// - Access level: List
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `DescribeSubscriptionFilters` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DescribeSubscriptionFilters;
impl KnownAction for DescribeSubscriptionFilters {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeSubscriptionFilters
        as usize];
}
impl ActsOn<LogGroup> for DescribeSubscriptionFilters {}
impl Supports<condition::tags::ResourceTag> for DescribeSubscriptionFilters {}
/// The action `logs:DisassociateKmsKey`.
///
/// - Access level: Write
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `DisassociateKmsKey` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DisassociateKmsKey;
impl KnownAction for DisassociateKmsKey {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DisassociateKmsKey
        as usize];
}
impl ActsOn<LogGroup> for DisassociateKmsKey {}
impl Supports<condition::tags::ResourceTag> for DisassociateKmsKey {}
/// The action `logs:DisassociateSourceFromS3TableIntegration`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DisassociateSourceFromS3TableIntegration` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DisassociateSourceFromS3TableIntegration;
impl KnownAction for DisassociateSourceFromS3TableIntegration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DisassociateSourceFromS3TableIntegration
        as usize];
}
/// The action `logs:FilterLogEvents`.
///
/// - Access level: Read
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `FilterLogEvents` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct FilterLogEvents;
impl KnownAction for FilterLogEvents {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::FilterLogEvents as usize];
}
impl ActsOn<LogGroup> for FilterLogEvents {}
impl Supports<condition::tags::ResourceTag> for FilterLogEvents {}
/// The action `logs:GetDataProtectionPolicy`.
///
/// - Access level: Read
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `GetDataProtectionPolicy` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct GetDataProtectionPolicy;
impl KnownAction for GetDataProtectionPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetDataProtectionPolicy
        as usize];
}
impl ActsOn<LogGroup> for GetDataProtectionPolicy {}
impl Supports<condition::tags::ResourceTag> for GetDataProtectionPolicy {}
/// The action `logs:GetDelivery`.
///
/// - Access level: Read
/// - Resource types: [`delivery`](struct@Delivery) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`delivery`](struct@Delivery))
/// - API operations: `GetDelivery` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct GetDelivery;
impl KnownAction for GetDelivery {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetDelivery as usize];
}
impl ActsOn<Delivery> for GetDelivery {}
impl Supports<condition::tags::ResourceTag> for GetDelivery {}
/// The action `logs:GetDeliveryDestination`.
///
/// - Access level: Read
/// - Resource types: [`delivery-destination`](struct@DeliveryDestination) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`delivery-destination`](struct@DeliveryDestination))
/// - API operations: `GetDeliveryDestination` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct GetDeliveryDestination;
impl KnownAction for GetDeliveryDestination {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetDeliveryDestination
        as usize];
}
impl ActsOn<DeliveryDestination> for GetDeliveryDestination {}
impl Supports<condition::tags::ResourceTag> for GetDeliveryDestination {}
/// The action `logs:GetDeliveryDestinationPolicy`.
///
/// - Access level: Read
/// - Resource types: [`delivery-destination`](struct@DeliveryDestination) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`delivery-destination`](struct@DeliveryDestination))
/// - API operations: `GetDeliveryDestinationPolicy` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct GetDeliveryDestinationPolicy;
impl KnownAction for GetDeliveryDestinationPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetDeliveryDestinationPolicy
        as usize];
}
impl ActsOn<DeliveryDestination> for GetDeliveryDestinationPolicy {}
impl Supports<condition::tags::ResourceTag> for GetDeliveryDestinationPolicy {}
/// The action `logs:GetDeliverySource`.
///
/// - Access level: Read
/// - Resource types: [`delivery-source`](struct@DeliverySource) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`delivery-source`](struct@DeliverySource))
/// - API operations: `GetDeliverySource` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct GetDeliverySource;
impl KnownAction for GetDeliverySource {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetDeliverySource
        as usize];
}
impl ActsOn<DeliverySource> for GetDeliverySource {}
impl Supports<condition::tags::ResourceTag> for GetDeliverySource {}
/// The action `logs:GetIntegration`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `GetIntegration` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct GetIntegration;
impl KnownAction for GetIntegration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetIntegration as usize];
}
/// The action `logs:GetLogAnomalyDetector`.
///
/// - Access level: Read
/// - Resource types: [`anomaly-detector`](struct@AnomalyDetector) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`anomaly-detector`](struct@AnomalyDetector))
/// - API operations: `GetLogAnomalyDetector` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct GetLogAnomalyDetector;
impl KnownAction for GetLogAnomalyDetector {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetLogAnomalyDetector
        as usize];
}
impl ActsOn<AnomalyDetector> for GetLogAnomalyDetector {}
impl Supports<condition::tags::ResourceTag> for GetLogAnomalyDetector {}
/// The action `logs:GetLogDelivery`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none, it is a permission only
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct GetLogDelivery;
impl KnownAction for GetLogDelivery {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetLogDelivery as usize];
}
/// The action `logs:GetLogEvents`.
///
/// - Access level: Read
/// - Resource types: [`log-stream`](struct@LogStream) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-stream`](struct@LogStream))
/// - API operations: `GetLogEvents` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct GetLogEvents;
impl KnownAction for GetLogEvents {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetLogEvents as usize];
}
impl ActsOn<LogStream> for GetLogEvents {}
impl Supports<condition::tags::ResourceTag> for GetLogEvents {}
/// The action `logs:GetLogFields`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `GetLogFields` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct GetLogFields;
impl KnownAction for GetLogFields {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetLogFields as usize];
}
/// The action `logs:GetLogGroupFields`.
///
/// - Access level: Read
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `GetLogGroupFields` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct GetLogGroupFields;
impl KnownAction for GetLogGroupFields {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetLogGroupFields
        as usize];
}
impl ActsOn<LogGroup> for GetLogGroupFields {}
impl Supports<condition::tags::ResourceTag> for GetLogGroupFields {}
/// The action `logs:GetLogRecord`.
///
/// - Access level: Read
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `GetLogRecord` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct GetLogRecord;
impl KnownAction for GetLogRecord {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetLogRecord as usize];
}
impl ActsOn<LogGroup> for GetLogRecord {}
impl Supports<condition::tags::ResourceTag> for GetLogRecord {}
/// The action `logs:GetLookupTable`.
///
/// - Access level: Read
/// - Resource types: [`lookup-table`](struct@LookupTable) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`lookup-table`](struct@LookupTable))
/// - API operations: `GetLookupTable` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct GetLookupTable;
impl KnownAction for GetLookupTable {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetLookupTable as usize];
}
impl ActsOn<LookupTable> for GetLookupTable {}
impl Supports<condition::tags::ResourceTag> for GetLookupTable {}
/// The action `logs:GetQueryResults`.
///
/// - Access level: Read
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `GetQueryResults` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct GetQueryResults;
impl KnownAction for GetQueryResults {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetQueryResults as usize];
}
impl ActsOn<LogGroup> for GetQueryResults {}
impl Supports<condition::tags::ResourceTag> for GetQueryResults {}
/// The action `logs:GetScheduledQuery`.
///
/// - Access level: Read
/// - Resource types: [`scheduled-query`](struct@ScheduledQuery) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`scheduled-query`](struct@ScheduledQuery))
/// - API operations: `GetScheduledQuery` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct GetScheduledQuery;
impl KnownAction for GetScheduledQuery {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetScheduledQuery
        as usize];
}
impl ActsOn<ScheduledQuery> for GetScheduledQuery {}
impl Supports<condition::tags::ResourceTag> for GetScheduledQuery {}
/// The action `logs:GetScheduledQueryHistory`.
///
/// - Access level: Read
/// - Resource types: [`scheduled-query`](struct@ScheduledQuery) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`scheduled-query`](struct@ScheduledQuery))
/// - API operations: `GetScheduledQueryHistory` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct GetScheduledQueryHistory;
impl KnownAction for GetScheduledQueryHistory {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetScheduledQueryHistory
        as usize];
}
impl ActsOn<ScheduledQuery> for GetScheduledQueryHistory {}
impl Supports<condition::tags::ResourceTag> for GetScheduledQueryHistory {}
/// The action `logs:GetStorageTierPolicy`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `GetStorageTierPolicy` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct GetStorageTierPolicy;
impl KnownAction for GetStorageTierPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetStorageTierPolicy
        as usize];
}
/// The action `logs:GetTransformer`.
///
/// - Access level: Read
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `GetTransformer` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct GetTransformer;
impl KnownAction for GetTransformer {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetTransformer as usize];
}
impl ActsOn<LogGroup> for GetTransformer {}
impl Supports<condition::tags::ResourceTag> for GetTransformer {}
/// The action `logs:IntegrateWithDataset`.
///
/// - Access level: Write
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct IntegrateWithDataset;
impl KnownAction for IntegrateWithDataset {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::IntegrateWithDataset
        as usize];
}
impl ActsOn<LogGroup> for IntegrateWithDataset {}
impl Supports<condition::tags::ResourceTag> for IntegrateWithDataset {}
/// The action `logs:IntegrateWithS3Table`.
///
/// - Access level: Write
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `logs:data_source_name`, `logs:data_source_type`; `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: none, it is a permission only
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct IntegrateWithS3Table;
impl KnownAction for IntegrateWithS3Table {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::IntegrateWithS3Table
        as usize];
}
impl ActsOn<LogGroup> for IntegrateWithS3Table {}
impl Supports<condition::tags::ResourceTag> for IntegrateWithS3Table {}
impl Supports<keys::DataSourceName> for IntegrateWithS3Table {}
impl Supports<keys::DataSourceType> for IntegrateWithS3Table {}
/// The action `logs:Link`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none, it is a permission only
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct Link;
impl KnownAction for Link {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::Link as usize];
}
/// The action `logs:ListAggregateLogGroupSummaries`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListAggregateLogGroupSummaries` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct ListAggregateLogGroupSummaries;
impl KnownAction for ListAggregateLogGroupSummaries {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListAggregateLogGroupSummaries
        as usize];
}
/// The action `logs:ListAnomalies`.
///
/// - Access level: List
/// - Resource types: [`anomaly-detector`](struct@AnomalyDetector)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`anomaly-detector`](struct@AnomalyDetector))
/// - API operations: `ListAnomalies` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct ListAnomalies;
impl KnownAction for ListAnomalies {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListAnomalies as usize];
}
impl ActsOn<AnomalyDetector> for ListAnomalies {}
impl Supports<condition::tags::ResourceTag> for ListAnomalies {}
/// The action `logs:ListEntitiesForLogGroup`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none, it is a permission only
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct ListEntitiesForLogGroup;
impl KnownAction for ListEntitiesForLogGroup {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListEntitiesForLogGroup
        as usize];
}
/// The action `logs:ListIntegrations`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListIntegrations` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct ListIntegrations;
impl KnownAction for ListIntegrations {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListIntegrations as usize];
}
/// The action `logs:ListLogAnomalyDetectors`.
///
/// - Access level: List
/// - Resource types: [`anomaly-detector`](struct@AnomalyDetector)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`anomaly-detector`](struct@AnomalyDetector))
/// - API operations: `ListLogAnomalyDetectors` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct ListLogAnomalyDetectors;
impl KnownAction for ListLogAnomalyDetectors {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListLogAnomalyDetectors
        as usize];
}
impl ActsOn<AnomalyDetector> for ListLogAnomalyDetectors {}
impl Supports<condition::tags::ResourceTag> for ListLogAnomalyDetectors {}
/// The action `logs:ListLogDeliveries`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none, it is a permission only
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct ListLogDeliveries;
impl KnownAction for ListLogDeliveries {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListLogDeliveries
        as usize];
}
/// The action `logs:ListLogGroups`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListLogGroups` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct ListLogGroups;
impl KnownAction for ListLogGroups {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListLogGroups as usize];
}
/// The action `logs:ListLogGroupsForEntity`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none, it is a permission only
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct ListLogGroupsForEntity;
impl KnownAction for ListLogGroupsForEntity {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListLogGroupsForEntity
        as usize];
}
/// The action `logs:ListLogGroupsForQuery`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListLogGroupsForQuery` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct ListLogGroupsForQuery;
impl KnownAction for ListLogGroupsForQuery {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListLogGroupsForQuery
        as usize];
}
/// The action `logs:ListScheduledQueries`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListScheduledQueries` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct ListScheduledQueries;
impl KnownAction for ListScheduledQueries {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListScheduledQueries
        as usize];
}
/// The action `logs:ListSourcesForS3TableIntegration`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListSourcesForS3TableIntegration` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct ListSourcesForS3TableIntegration;
impl KnownAction for ListSourcesForS3TableIntegration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListSourcesForS3TableIntegration
        as usize];
}
/// The action `logs:ListSyslogConfigurations`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListSyslogConfigurations` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct ListSyslogConfigurations;
impl KnownAction for ListSyslogConfigurations {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListSyslogConfigurations
        as usize];
}
/// The action `logs:ListTagsForResource`.
///
/// - Access level: List
/// - Resource types: [`anomaly-detector`](struct@AnomalyDetector), [`delivery`](struct@Delivery), [`delivery-destination`](struct@DeliveryDestination), [`delivery-source`](struct@DeliverySource), [`destination`](struct@Destination), [`log-group`](struct@LogGroup), [`lookup-table`](struct@LookupTable)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`anomaly-detector`](struct@AnomalyDetector), [`delivery`](struct@Delivery), [`delivery-destination`](struct@DeliveryDestination), [`delivery-source`](struct@DeliverySource), [`destination`](struct@Destination), [`log-group`](struct@LogGroup), [`lookup-table`](struct@LookupTable))
/// - API operations: `ListTagsForResource` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct ListTagsForResource;
impl KnownAction for ListTagsForResource {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListTagsForResource
        as usize];
}
impl ActsOn<AnomalyDetector> for ListTagsForResource {}
impl ActsOn<Delivery> for ListTagsForResource {}
impl ActsOn<DeliveryDestination> for ListTagsForResource {}
impl ActsOn<DeliverySource> for ListTagsForResource {}
impl ActsOn<Destination> for ListTagsForResource {}
impl ActsOn<LogGroup> for ListTagsForResource {}
impl ActsOn<LookupTable> for ListTagsForResource {}
impl Supports<condition::tags::ResourceTag> for ListTagsForResource {}
/// The action `logs:ListTagsLogGroup`.
///
/// - Access level: List
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `ListTagsLogGroup` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct ListTagsLogGroup;
impl KnownAction for ListTagsLogGroup {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListTagsLogGroup as usize];
}
impl ActsOn<LogGroup> for ListTagsLogGroup {}
impl Supports<condition::tags::ResourceTag> for ListTagsLogGroup {}
/// The action `logs:ProcessWithPipeline`.
///
/// - Access level: Write
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `logs:data_source_name`, `logs:data_source_type`; `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: none, it is a permission only
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct ProcessWithPipeline;
impl KnownAction for ProcessWithPipeline {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ProcessWithPipeline
        as usize];
}
impl ActsOn<LogGroup> for ProcessWithPipeline {}
impl Supports<condition::tags::ResourceTag> for ProcessWithPipeline {}
impl Supports<keys::DataSourceName> for ProcessWithPipeline {}
impl Supports<keys::DataSourceType> for ProcessWithPipeline {}
/// The action `logs:PutAccountPolicy`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `PutAccountPolicy` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct PutAccountPolicy;
impl KnownAction for PutAccountPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutAccountPolicy as usize];
}
/// The action `logs:PutBearerTokenAuthentication`.
///
/// - Access level: Write
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `PutBearerTokenAuthentication` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct PutBearerTokenAuthentication;
impl KnownAction for PutBearerTokenAuthentication {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutBearerTokenAuthentication
        as usize];
}
impl ActsOn<LogGroup> for PutBearerTokenAuthentication {}
impl Supports<condition::tags::ResourceTag> for PutBearerTokenAuthentication {}
/// The action `logs:PutDataProtectionPolicy`.
///
/// - Access level: Write
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `PutDataProtectionPolicy` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct PutDataProtectionPolicy;
impl KnownAction for PutDataProtectionPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutDataProtectionPolicy
        as usize];
}
impl ActsOn<LogGroup> for PutDataProtectionPolicy {}
impl Supports<condition::tags::ResourceTag> for PutDataProtectionPolicy {}
/// The action `logs:PutDeliveryDestination`.
///
/// - Access level: Write
/// - Resource types: [`delivery-destination`](struct@DeliveryDestination) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `logs:DeliveryDestinationResourceArn`; `aws:ResourceTag/${TagKey}` of the resource ([`delivery-destination`](struct@DeliveryDestination))
/// - API operations: `PutDeliveryDestination` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct PutDeliveryDestination;
impl KnownAction for PutDeliveryDestination {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutDeliveryDestination
        as usize];
}
impl ActsOn<DeliveryDestination> for PutDeliveryDestination {}
impl Supports<condition::tags::RequestTag> for PutDeliveryDestination {}
impl Supports<condition::tags::ResourceTag> for PutDeliveryDestination {}
impl Supports<condition::tags::TagKeys> for PutDeliveryDestination {}
impl Supports<keys::DeliveryDestinationResourceArn> for PutDeliveryDestination {}
/// The action `logs:PutDeliveryDestinationPolicy`.
///
/// - Access level: Write
/// - Resource types: [`delivery-destination`](struct@DeliveryDestination) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`delivery-destination`](struct@DeliveryDestination))
/// - API operations: `PutDeliveryDestinationPolicy` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct PutDeliveryDestinationPolicy;
impl KnownAction for PutDeliveryDestinationPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutDeliveryDestinationPolicy
        as usize];
}
impl ActsOn<DeliveryDestination> for PutDeliveryDestinationPolicy {}
impl Supports<condition::tags::ResourceTag> for PutDeliveryDestinationPolicy {}
/// The action `logs:PutDeliverySource`.
///
/// - Access level: Write
/// - Resource types: [`delivery-source`](struct@DeliverySource) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `logs:LogGeneratingResourceArns`; `aws:ResourceTag/${TagKey}` of the resource ([`delivery-source`](struct@DeliverySource))
/// - API operations: `PutDeliverySource` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct PutDeliverySource;
impl KnownAction for PutDeliverySource {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutDeliverySource
        as usize];
}
impl ActsOn<DeliverySource> for PutDeliverySource {}
impl Supports<condition::tags::RequestTag> for PutDeliverySource {}
impl Supports<condition::tags::ResourceTag> for PutDeliverySource {}
impl Supports<condition::tags::TagKeys> for PutDeliverySource {}
impl Supports<keys::LogGeneratingResourceArns> for PutDeliverySource {}
/// The action `logs:PutDestination`.
///
/// - Access level: Write
/// - Resource types: [`destination`](struct@Destination) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`destination`](struct@Destination))
/// - Dependent actions: `iam:PassRole`
/// - API operations: `PutDestination` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct PutDestination;
impl KnownAction for PutDestination {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutDestination as usize];
}
impl ActsOn<Destination> for PutDestination {}
impl Supports<condition::tags::RequestTag> for PutDestination {}
impl Supports<condition::tags::ResourceTag> for PutDestination {}
impl Supports<condition::tags::TagKeys> for PutDestination {}
/// The action `logs:PutDestinationPolicy`.
///
/// - Access level: Write
/// - Resource types: [`destination`](struct@Destination) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`destination`](struct@Destination))
/// - API operations: `PutDestinationPolicy` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct PutDestinationPolicy;
impl KnownAction for PutDestinationPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutDestinationPolicy
        as usize];
}
impl ActsOn<Destination> for PutDestinationPolicy {}
impl Supports<condition::tags::ResourceTag> for PutDestinationPolicy {}
/// The action `logs:PutIndexPolicy`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `PutIndexPolicy` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct PutIndexPolicy;
impl KnownAction for PutIndexPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutIndexPolicy as usize];
}
/// The action `logs:PutIntegration`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `PutIntegration` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct PutIntegration;
impl KnownAction for PutIntegration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutIntegration as usize];
}
/// The action `logs:PutLogEvents`.
///
/// - Access level: Write
/// - Resource types: [`log-stream`](struct@LogStream) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-stream`](struct@LogStream))
/// - API operations: `PutLogEvents` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct PutLogEvents;
impl KnownAction for PutLogEvents {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutLogEvents as usize];
}
impl ActsOn<LogStream> for PutLogEvents {}
impl Supports<condition::tags::ResourceTag> for PutLogEvents {}
/// The action `logs:PutLogGroupDeletionProtection`.
///
/// - Access level: Write
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `PutLogGroupDeletionProtection` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct PutLogGroupDeletionProtection;
impl KnownAction for PutLogGroupDeletionProtection {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutLogGroupDeletionProtection
        as usize];
}
impl ActsOn<LogGroup> for PutLogGroupDeletionProtection {}
impl Supports<condition::tags::ResourceTag> for PutLogGroupDeletionProtection {}
/// The action `logs:PutMetricFilter`.
///
/// - Access level: Write
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `PutMetricFilter` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct PutMetricFilter;
impl KnownAction for PutMetricFilter {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutMetricFilter as usize];
}
impl ActsOn<LogGroup> for PutMetricFilter {}
impl Supports<condition::tags::ResourceTag> for PutMetricFilter {}
/// The action `logs:PutPipelineRule`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none, it is a permission only
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct PutPipelineRule;
impl KnownAction for PutPipelineRule {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutPipelineRule as usize];
}
/// The action `logs:PutQueryDefinition`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `PutQueryDefinition` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct PutQueryDefinition;
impl KnownAction for PutQueryDefinition {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutQueryDefinition
        as usize];
}
/// The action `logs:PutResourcePolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `PutResourcePolicy` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct PutResourcePolicy;
impl KnownAction for PutResourcePolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutResourcePolicy
        as usize];
}
/// The action `logs:PutRetentionPolicy`.
///
/// - Access level: Write
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `PutRetentionPolicy` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct PutRetentionPolicy;
impl KnownAction for PutRetentionPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutRetentionPolicy
        as usize];
}
impl ActsOn<LogGroup> for PutRetentionPolicy {}
impl Supports<condition::tags::ResourceTag> for PutRetentionPolicy {}
/// The action `logs:PutStorageTierPolicy`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `PutStorageTierPolicy` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct PutStorageTierPolicy;
impl KnownAction for PutStorageTierPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutStorageTierPolicy
        as usize];
}
/// The action `logs:PutSubscriptionFilter`.
///
/// - Access level: Write
/// - Resource types: [`destination`](struct@Destination), [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`destination`](struct@Destination), [`log-group`](struct@LogGroup))
/// - Dependent actions: `iam:PassRole`
/// - API operations: `PutSubscriptionFilter` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct PutSubscriptionFilter;
impl KnownAction for PutSubscriptionFilter {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutSubscriptionFilter
        as usize];
}
impl ActsOn<Destination> for PutSubscriptionFilter {}
impl ActsOn<LogGroup> for PutSubscriptionFilter {}
impl Supports<condition::tags::ResourceTag> for PutSubscriptionFilter {}
/// The action `logs:PutSyslogConfiguration`.
///
/// - Access level: Write
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `PutSyslogConfiguration` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct PutSyslogConfiguration;
impl KnownAction for PutSyslogConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutSyslogConfiguration
        as usize];
}
impl ActsOn<LogGroup> for PutSyslogConfiguration {}
impl Supports<condition::tags::ResourceTag> for PutSyslogConfiguration {}
/// The action `logs:PutTransformer`.
///
/// - Access level: Write
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `PutTransformer` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct PutTransformer;
impl KnownAction for PutTransformer {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutTransformer as usize];
}
impl ActsOn<LogGroup> for PutTransformer {}
impl Supports<condition::tags::ResourceTag> for PutTransformer {}
/// The action `logs:StartLiveTail`.
///
/// - Access level: Read
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `StartLiveTail` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct StartLiveTail;
impl KnownAction for StartLiveTail {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::StartLiveTail as usize];
}
impl ActsOn<LogGroup> for StartLiveTail {}
impl Supports<condition::tags::ResourceTag> for StartLiveTail {}
/// The action `logs:StartQuery`.
///
/// - Access level: Read
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `StartQuery` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct StartQuery;
impl KnownAction for StartQuery {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::StartQuery as usize];
}
impl ActsOn<LogGroup> for StartQuery {}
impl Supports<condition::tags::ResourceTag> for StartQuery {}
/// The action `logs:StopLiveTail`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none, it is a permission only
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct StopLiveTail;
impl KnownAction for StopLiveTail {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::StopLiveTail as usize];
}
/// The action `logs:StopQuery`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `StopQuery` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct StopQuery;
impl KnownAction for StopQuery {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::StopQuery as usize];
}
/// The action `logs:TagLogGroup`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `TagLogGroup` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct TagLogGroup;
impl KnownAction for TagLogGroup {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::TagLogGroup as usize];
}
impl ActsOn<LogGroup> for TagLogGroup {}
impl Supports<condition::tags::RequestTag> for TagLogGroup {}
impl Supports<condition::tags::ResourceTag> for TagLogGroup {}
impl Supports<condition::tags::TagKeys> for TagLogGroup {}
/// The action `logs:TagResource`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`anomaly-detector`](struct@AnomalyDetector), [`delivery`](struct@Delivery), [`delivery-destination`](struct@DeliveryDestination), [`delivery-source`](struct@DeliverySource), [`destination`](struct@Destination), [`log-group`](struct@LogGroup), [`lookup-table`](struct@LookupTable), [`scheduled-query`](struct@ScheduledQuery)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`anomaly-detector`](struct@AnomalyDetector), [`delivery`](struct@Delivery), [`delivery-destination`](struct@DeliveryDestination), [`delivery-source`](struct@DeliverySource), [`destination`](struct@Destination), [`log-group`](struct@LogGroup), [`lookup-table`](struct@LookupTable), [`scheduled-query`](struct@ScheduledQuery))
/// - API operations: `TagResource` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct TagResource;
impl KnownAction for TagResource {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::TagResource as usize];
}
impl ActsOn<AnomalyDetector> for TagResource {}
impl ActsOn<Delivery> for TagResource {}
impl ActsOn<DeliveryDestination> for TagResource {}
impl ActsOn<DeliverySource> for TagResource {}
impl ActsOn<Destination> for TagResource {}
impl ActsOn<LogGroup> for TagResource {}
impl ActsOn<LookupTable> for TagResource {}
impl ActsOn<ScheduledQuery> for TagResource {}
impl Supports<condition::tags::RequestTag> for TagResource {}
impl Supports<condition::tags::ResourceTag> for TagResource {}
impl Supports<condition::tags::TagKeys> for TagResource {}
/// The action `logs:TestMetricFilter`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `TestMetricFilter` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct TestMetricFilter;
impl KnownAction for TestMetricFilter {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::TestMetricFilter as usize];
}
/// The action `logs:TestTransformer`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `TestTransformer` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct TestTransformer;
impl KnownAction for TestTransformer {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::TestTransformer as usize];
}
/// The action `logs:Unmask`.
///
/// - Access level: Read
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: none, it is a permission only
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct Unmask;
impl KnownAction for Unmask {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::Unmask as usize];
}
impl ActsOn<LogGroup> for Unmask {}
impl Supports<condition::tags::ResourceTag> for Unmask {}
/// The action `logs:UntagLogGroup`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`log-group`](struct@LogGroup) (required)
/// - Condition keys: `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`log-group`](struct@LogGroup))
/// - API operations: `UntagLogGroup` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct UntagLogGroup;
impl KnownAction for UntagLogGroup {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UntagLogGroup as usize];
}
impl ActsOn<LogGroup> for UntagLogGroup {}
impl Supports<condition::tags::ResourceTag> for UntagLogGroup {}
impl Supports<condition::tags::TagKeys> for UntagLogGroup {}
/// The action `logs:UntagResource`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`anomaly-detector`](struct@AnomalyDetector), [`delivery`](struct@Delivery), [`delivery-destination`](struct@DeliveryDestination), [`delivery-source`](struct@DeliverySource), [`destination`](struct@Destination), [`log-group`](struct@LogGroup), [`lookup-table`](struct@LookupTable), [`scheduled-query`](struct@ScheduledQuery)
/// - Condition keys: `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`anomaly-detector`](struct@AnomalyDetector), [`delivery`](struct@Delivery), [`delivery-destination`](struct@DeliveryDestination), [`delivery-source`](struct@DeliverySource), [`destination`](struct@Destination), [`log-group`](struct@LogGroup), [`lookup-table`](struct@LookupTable), [`scheduled-query`](struct@ScheduledQuery))
/// - API operations: `UntagResource` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct UntagResource;
impl KnownAction for UntagResource {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UntagResource as usize];
}
impl ActsOn<AnomalyDetector> for UntagResource {}
impl ActsOn<Delivery> for UntagResource {}
impl ActsOn<DeliveryDestination> for UntagResource {}
impl ActsOn<DeliverySource> for UntagResource {}
impl ActsOn<Destination> for UntagResource {}
impl ActsOn<LogGroup> for UntagResource {}
impl ActsOn<LookupTable> for UntagResource {}
impl ActsOn<ScheduledQuery> for UntagResource {}
impl Supports<condition::tags::ResourceTag> for UntagResource {}
impl Supports<condition::tags::TagKeys> for UntagResource {}
/// The action `logs:UpdateAnomaly`.
///
/// - Access level: Write
/// - Resource types: [`anomaly-detector`](struct@AnomalyDetector) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`anomaly-detector`](struct@AnomalyDetector))
/// - API operations: `UpdateAnomaly` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct UpdateAnomaly;
impl KnownAction for UpdateAnomaly {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateAnomaly as usize];
}
impl ActsOn<AnomalyDetector> for UpdateAnomaly {}
impl Supports<condition::tags::ResourceTag> for UpdateAnomaly {}
/// The action `logs:UpdateDeliveryConfiguration`.
///
/// - Access level: Write
/// - Resource types: [`delivery`](struct@Delivery) (required), [`delivery-destination`](struct@DeliveryDestination) (required), [`delivery-source`](struct@DeliverySource) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`delivery`](struct@Delivery), [`delivery-destination`](struct@DeliveryDestination), [`delivery-source`](struct@DeliverySource))
/// - API operations: `UpdateDeliveryConfiguration` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct UpdateDeliveryConfiguration;
impl KnownAction for UpdateDeliveryConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateDeliveryConfiguration
        as usize];
}
impl ActsOn<Delivery> for UpdateDeliveryConfiguration {}
impl ActsOn<DeliveryDestination> for UpdateDeliveryConfiguration {}
impl ActsOn<DeliverySource> for UpdateDeliveryConfiguration {}
impl Supports<condition::tags::RequestTag> for UpdateDeliveryConfiguration {}
impl Supports<condition::tags::ResourceTag> for UpdateDeliveryConfiguration {}
impl Supports<condition::tags::TagKeys> for UpdateDeliveryConfiguration {}
/// The action `logs:UpdateLogAnomalyDetector`.
///
/// - Access level: Write
/// - Resource types: [`anomaly-detector`](struct@AnomalyDetector) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`anomaly-detector`](struct@AnomalyDetector))
/// - API operations: `UpdateLogAnomalyDetector` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct UpdateLogAnomalyDetector;
impl KnownAction for UpdateLogAnomalyDetector {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateLogAnomalyDetector
        as usize];
}
impl ActsOn<AnomalyDetector> for UpdateLogAnomalyDetector {}
impl Supports<condition::tags::ResourceTag> for UpdateLogAnomalyDetector {}
/// The action `logs:UpdateLogDelivery`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none, it is a permission only
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct UpdateLogDelivery;
impl KnownAction for UpdateLogDelivery {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateLogDelivery
        as usize];
}
/// The action `logs:UpdateLookupTable`.
///
/// - Access level: Write
/// - Resource types: [`lookup-table`](struct@LookupTable) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`lookup-table`](struct@LookupTable))
/// - API operations: `UpdateLookupTable` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct UpdateLookupTable;
impl KnownAction for UpdateLookupTable {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateLookupTable
        as usize];
}
impl ActsOn<LookupTable> for UpdateLookupTable {}
impl Supports<condition::tags::ResourceTag> for UpdateLookupTable {}
/// The action `logs:UpdateScheduledQuery`.
///
/// - Access level: Write
/// - Resource types: [`scheduled-query`](struct@ScheduledQuery) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`scheduled-query`](struct@ScheduledQuery))
/// - API operations: `UpdateScheduledQuery` (logs)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct UpdateScheduledQuery;
impl KnownAction for UpdateScheduledQuery {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateScheduledQuery
        as usize];
}
impl ActsOn<ScheduledQuery> for UpdateScheduledQuery {}
impl Supports<condition::tags::ResourceTag> for UpdateScheduledQuery {}
/// A resource type of Amazon CloudWatch Logs.
///
/// For ARNs there is a marker type of the same name; the enum is for values of run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u16)]
pub enum ResourceType {
    /// `anomaly-detector`: `arn:${Partition}:logs:${Region}:${Account}:anomaly-detector:${DetectorId}`. See [`AnomalyDetector`](struct@AnomalyDetector).
    AnomalyDetector,
    /// `delivery`: `arn:${Partition}:logs:${Region}:${Account}:delivery:${DeliveryName}`. See [`Delivery`](struct@Delivery).
    Delivery,
    /// `delivery-destination`: `arn:${Partition}:logs:${Region}:${Account}:delivery-destination:${DeliveryDestinationName}`. See [`DeliveryDestination`](struct@DeliveryDestination).
    DeliveryDestination,
    /// `delivery-source`: `arn:${Partition}:logs:${Region}:${Account}:delivery-source:${DeliverySourceName}`. See [`DeliverySource`](struct@DeliverySource).
    DeliverySource,
    /// `destination`: `arn:${Partition}:logs:${Region}:${Account}:destination:${DestinationName}`. See [`Destination`](struct@Destination).
    Destination,
    /// `log-group`: `arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}`. See [`LogGroup`](struct@LogGroup).
    LogGroup,
    /// `log-stream`: `arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:${LogStreamName}`. See [`LogStream`](struct@LogStream).
    LogStream,
    /// `lookup-table`: `arn:${Partition}:logs:${Region}:${Account}:lookup-table:${LookupTableName}`. See [`LookupTable`](struct@LookupTable).
    LookupTable,
    /// `scheduled-query`: `arn:${Partition}:logs:${Region}:${Account}:scheduled-query:${ScheduledQueryId}`. See [`ScheduledQuery`](struct@ScheduledQuery).
    ScheduledQuery,
}
impl ResourceType {
    /// All resource types, sorted by name.
    pub const ALL: &'static [ResourceType] = &[
        ResourceType::AnomalyDetector,
        ResourceType::Delivery,
        ResourceType::DeliveryDestination,
        ResourceType::DeliverySource,
        ResourceType::Destination,
        ResourceType::LogGroup,
        ResourceType::LogStream,
        ResourceType::LookupTable,
        ResourceType::ScheduledQuery,
    ];
}
crate::action::resource_type_enum!(ResourceType, SERVICE, RESOURCE_TYPES);
/// All resource types as rows, sorted by name.
pub static RESOURCE_TYPES: &[catalog::ResourceType] = &[
    catalog::ResourceType {
        service: "logs",
        name: "anomaly-detector",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:logs:${Region}:${Account}:anomaly-detector:${DetectorId}",
                service: catalog::ArnField::Fixed("logs"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("anomaly-detector:"),
                    catalog::ArnPart::Variable("DetectorId"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "logs",
        name: "delivery",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:logs:${Region}:${Account}:delivery:${DeliveryName}",
                service: catalog::ArnField::Fixed("logs"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("delivery:"),
                    catalog::ArnPart::Variable("DeliveryName"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "logs",
        name: "delivery-destination",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:logs:${Region}:${Account}:delivery-destination:${DeliveryDestinationName}",
                service: catalog::ArnField::Fixed("logs"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("delivery-destination:"),
                    catalog::ArnPart::Variable("DeliveryDestinationName"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "logs",
        name: "delivery-source",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:logs:${Region}:${Account}:delivery-source:${DeliverySourceName}",
                service: catalog::ArnField::Fixed("logs"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("delivery-source:"),
                    catalog::ArnPart::Variable("DeliverySourceName"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "logs",
        name: "destination",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:logs:${Region}:${Account}:destination:${DestinationName}",
                service: catalog::ArnField::Fixed("logs"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("destination:"),
                    catalog::ArnPart::Variable("DestinationName"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "logs",
        name: "log-group",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}",
                service: catalog::ArnField::Fixed("logs"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("log-group:"),
                    catalog::ArnPart::Variable("LogGroupName"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "logs",
        name: "log-stream",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:${LogStreamName}",
                service: catalog::ArnField::Fixed("logs"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("log-group:"),
                    catalog::ArnPart::Variable("LogGroupName"),
                    catalog::ArnPart::Literal(":log-stream:"),
                    catalog::ArnPart::Variable("LogStreamName"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "logs",
        name: "lookup-table",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:logs:${Region}:${Account}:lookup-table:${LookupTableName}",
                service: catalog::ArnField::Fixed("logs"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("lookup-table:"),
                    catalog::ArnPart::Variable("LookupTableName"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "logs",
        name: "scheduled-query",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:logs:${Region}:${Account}:scheduled-query:${ScheduledQueryId}",
                service: catalog::ArnField::Fixed("logs"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("scheduled-query:"),
                    catalog::ArnPart::Variable("ScheduledQueryId"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
];
/// The resource type `anomaly-detector`: `arn:${Partition}:logs:${Region}:${Account}:anomaly-detector:${DetectorId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct AnomalyDetector;
arn::resource_type!(AnomalyDetector);
arn::exact!(AnomalyDetector, 0, arn, detector_id);
arn::pattern!(AnomalyDetector, 0, arn_like, detector_id);
/// The resource type `delivery`: `arn:${Partition}:logs:${Region}:${Account}:delivery:${DeliveryName}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct Delivery;
arn::resource_type!(Delivery);
arn::exact!(Delivery, 0, arn, delivery_name);
arn::pattern!(Delivery, 0, arn_like, delivery_name);
/// The resource type `delivery-destination`: `arn:${Partition}:logs:${Region}:${Account}:delivery-destination:${DeliveryDestinationName}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DeliveryDestination;
arn::resource_type!(DeliveryDestination);
arn::exact!(DeliveryDestination, 0, arn, delivery_destination_name);
arn::pattern!(DeliveryDestination, 0, arn_like, delivery_destination_name);
/// The resource type `delivery-source`: `arn:${Partition}:logs:${Region}:${Account}:delivery-source:${DeliverySourceName}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct DeliverySource;
arn::resource_type!(DeliverySource);
arn::exact!(DeliverySource, 0, arn, delivery_source_name);
arn::pattern!(DeliverySource, 0, arn_like, delivery_source_name);
/// The resource type `destination`: `arn:${Partition}:logs:${Region}:${Account}:destination:${DestinationName}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct Destination;
arn::resource_type!(Destination);
arn::exact!(Destination, 0, arn, destination_name);
arn::pattern!(Destination, 0, arn_like, destination_name);
/// The resource type `log-group`: `arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct LogGroup;
arn::resource_type!(LogGroup);
arn::exact!(LogGroup, 0, arn, log_group_name);
arn::pattern!(LogGroup, 0, arn_like, log_group_name);
/// The resource type `log-stream`: `arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:${LogStreamName}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct LogStream;
arn::resource_type!(LogStream);
arn::exact!(LogStream, 0, arn, log_group_name, log_stream_name);
arn::pattern!(LogStream, 0, arn_like, log_group_name, log_stream_name);
/// The resource type `lookup-table`: `arn:${Partition}:logs:${Region}:${Account}:lookup-table:${LookupTableName}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct LookupTable;
arn::resource_type!(LookupTable);
arn::exact!(LookupTable, 0, arn, lookup_table_name);
arn::pattern!(LookupTable, 0, arn_like, lookup_table_name);
/// The resource type `scheduled-query`: `arn:${Partition}:logs:${Region}:${Account}:scheduled-query:${ScheduledQueryId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".
#[derive(Clone, Copy, Debug)]
pub struct ScheduledQuery;
arn::resource_type!(ScheduledQuery);
arn::exact!(ScheduledQuery, 0, arn, scheduled_query_id);
arn::pattern!(ScheduledQuery, 0, arn_like, scheduled_query_id);
/// `logs:DeliveryDestinationResourceArn`: `ARN`, single-valued.
pub const DELIVERY_DESTINATION_RESOURCE_ARN: condition::Key<
    keys::DeliveryDestinationResourceArn,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("logs:DeliveryDestinationResourceArn");
/// `logs:LogGeneratingResourceArns`: `ARN`, multivalued.
pub const LOG_GENERATING_RESOURCE_ARNS: condition::Key<
    keys::LogGeneratingResourceArns,
    condition::key_type::Arn,
    condition::state::Multiple,
> = condition::Key::new("logs:LogGeneratingResourceArns");
/// `logs:data_source_name`: `String`, single-valued.
pub const DATA_SOURCE_NAME: condition::Key<
    keys::DataSourceName,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("logs:data_source_name");
/// `logs:data_source_type`: `String`, single-valued.
pub const DATA_SOURCE_TYPE: condition::Key<
    keys::DataSourceType,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("logs:data_source_type");
/// Marker types of the service's condition keys: what `Supports` is about.
pub mod keys {
    /// `logs:DeliveryDestinationResourceArn`
    #[derive(Clone, Copy, Debug)]
    pub struct DeliveryDestinationResourceArn;
    /// `logs:LogGeneratingResourceArns`
    #[derive(Clone, Copy, Debug)]
    pub struct LogGeneratingResourceArns;
    /// `logs:data_source_name`
    #[derive(Clone, Copy, Debug)]
    pub struct DataSourceName;
    /// `logs:data_source_type`
    #[derive(Clone, Copy, Debug)]
    pub struct DataSourceType;
}
/// All condition keys of the service's page as rows, sorted by name.
pub static CONDITION_KEYS: &[&catalog::ConditionKey] = &[
    &rows::AWS_REQUEST_TAG,
    &rows::AWS_RESOURCE_TAG,
    &rows::AWS_TAG_KEYS,
    &rows::DELIVERY_DESTINATION_RESOURCE_ARN,
    &rows::LOG_GENERATING_RESOURCE_ARNS,
    &rows::DATA_SOURCE_NAME,
    &rows::DATA_SOURCE_TYPE,
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
    pub(super) static DELIVERY_DESTINATION_RESOURCE_ARN: catalog::ConditionKey = catalog::ConditionKey {
        name: "logs:DeliveryDestinationResourceArn",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static LOG_GENERATING_RESOURCE_ARNS: catalog::ConditionKey = catalog::ConditionKey {
        name: "logs:LogGeneratingResourceArns",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static DATA_SOURCE_NAME: catalog::ConditionKey = catalog::ConditionKey {
        name: "logs:data_source_name",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static DATA_SOURCE_TYPE: catalog::ConditionKey = catalog::ConditionKey {
        name: "logs:data_source_type",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
}
/// All API operations as rows, sorted by client and name.
pub static OPERATIONS: &[&catalog::Operation] = &[
    &operations::LOGS_ASSOCIATE_KMS_KEY,
    &operations::LOGS_ASSOCIATE_SOURCE_TO_S3_TABLE_INTEGRATION,
    &operations::LOGS_CANCEL_EXPORT_TASK,
    &operations::LOGS_CANCEL_IMPORT_TASK,
    &operations::LOGS_CREATE_DELIVERY,
    &operations::LOGS_CREATE_EXPORT_TASK,
    &operations::LOGS_CREATE_IMPORT_TASK,
    &operations::LOGS_CREATE_LOG_ANOMALY_DETECTOR,
    &operations::LOGS_CREATE_LOG_GROUP,
    &operations::LOGS_CREATE_LOG_STREAM,
    &operations::LOGS_CREATE_LOOKUP_TABLE,
    &operations::LOGS_CREATE_SCHEDULED_QUERY,
    &operations::LOGS_DELETE_ACCOUNT_POLICY,
    &operations::LOGS_DELETE_DATA_PROTECTION_POLICY,
    &operations::LOGS_DELETE_DELIVERY,
    &operations::LOGS_DELETE_DELIVERY_DESTINATION,
    &operations::LOGS_DELETE_DELIVERY_DESTINATION_POLICY,
    &operations::LOGS_DELETE_DELIVERY_SOURCE,
    &operations::LOGS_DELETE_DESTINATION,
    &operations::LOGS_DELETE_INDEX_POLICY,
    &operations::LOGS_DELETE_INTEGRATION,
    &operations::LOGS_DELETE_LOG_ANOMALY_DETECTOR,
    &operations::LOGS_DELETE_LOG_GROUP,
    &operations::LOGS_DELETE_LOG_STREAM,
    &operations::LOGS_DELETE_LOOKUP_TABLE,
    &operations::LOGS_DELETE_METRIC_FILTER,
    &operations::LOGS_DELETE_QUERY_DEFINITION,
    &operations::LOGS_DELETE_RESOURCE_POLICY,
    &operations::LOGS_DELETE_RETENTION_POLICY,
    &operations::LOGS_DELETE_SCHEDULED_QUERY,
    &operations::LOGS_DELETE_SUBSCRIPTION_FILTER,
    &operations::LOGS_DELETE_SYSLOG_CONFIGURATION,
    &operations::LOGS_DELETE_TRANSFORMER,
    &operations::LOGS_DESCRIBE_ACCOUNT_POLICIES,
    &operations::LOGS_DESCRIBE_CONFIGURATION_TEMPLATES,
    &operations::LOGS_DESCRIBE_DELIVERIES,
    &operations::LOGS_DESCRIBE_DELIVERY_DESTINATIONS,
    &operations::LOGS_DESCRIBE_DELIVERY_SOURCES,
    &operations::LOGS_DESCRIBE_DESTINATIONS,
    &operations::LOGS_DESCRIBE_EXPORT_TASKS,
    &operations::LOGS_DESCRIBE_FIELD_INDEXES,
    &operations::LOGS_DESCRIBE_IMPORT_TASK_BATCHES,
    &operations::LOGS_DESCRIBE_IMPORT_TASKS,
    &operations::LOGS_DESCRIBE_INDEX_POLICIES,
    &operations::LOGS_DESCRIBE_LOG_GROUPS,
    &operations::LOGS_DESCRIBE_LOG_STREAMS,
    &operations::LOGS_DESCRIBE_LOOKUP_TABLES,
    &operations::LOGS_DESCRIBE_METRIC_FILTERS,
    &operations::LOGS_DESCRIBE_QUERIES,
    &operations::LOGS_DESCRIBE_QUERY_DEFINITIONS,
    &operations::LOGS_DESCRIBE_RESOURCE_POLICIES,
    &operations::LOGS_DESCRIBE_SUBSCRIPTION_FILTERS,
    &operations::LOGS_DISASSOCIATE_KMS_KEY,
    &operations::LOGS_DISASSOCIATE_SOURCE_FROM_S3_TABLE_INTEGRATION,
    &operations::LOGS_FILTER_LOG_EVENTS,
    &operations::LOGS_GET_DATA_PROTECTION_POLICY,
    &operations::LOGS_GET_DELIVERY,
    &operations::LOGS_GET_DELIVERY_DESTINATION,
    &operations::LOGS_GET_DELIVERY_DESTINATION_POLICY,
    &operations::LOGS_GET_DELIVERY_SOURCE,
    &operations::LOGS_GET_INTEGRATION,
    &operations::LOGS_GET_LOG_ANOMALY_DETECTOR,
    &operations::LOGS_GET_LOG_EVENTS,
    &operations::LOGS_GET_LOG_FIELDS,
    &operations::LOGS_GET_LOG_GROUP_FIELDS,
    &operations::LOGS_GET_LOG_OBJECT,
    &operations::LOGS_GET_LOG_RECORD,
    &operations::LOGS_GET_LOOKUP_TABLE,
    &operations::LOGS_GET_QUERY_RESULTS,
    &operations::LOGS_GET_SCHEDULED_QUERY,
    &operations::LOGS_GET_SCHEDULED_QUERY_HISTORY,
    &operations::LOGS_GET_STORAGE_TIER_POLICY,
    &operations::LOGS_GET_TRANSFORMER,
    &operations::LOGS_LIST_AGGREGATE_LOG_GROUP_SUMMARIES,
    &operations::LOGS_LIST_ANOMALIES,
    &operations::LOGS_LIST_INTEGRATIONS,
    &operations::LOGS_LIST_LOG_ANOMALY_DETECTORS,
    &operations::LOGS_LIST_LOG_GROUPS,
    &operations::LOGS_LIST_LOG_GROUPS_FOR_QUERY,
    &operations::LOGS_LIST_SCHEDULED_QUERIES,
    &operations::LOGS_LIST_SOURCES_FOR_S3_TABLE_INTEGRATION,
    &operations::LOGS_LIST_SYSLOG_CONFIGURATIONS,
    &operations::LOGS_LIST_TAGS_FOR_RESOURCE,
    &operations::LOGS_LIST_TAGS_LOG_GROUP,
    &operations::LOGS_PUT_ACCOUNT_POLICY,
    &operations::LOGS_PUT_BEARER_TOKEN_AUTHENTICATION,
    &operations::LOGS_PUT_DATA_PROTECTION_POLICY,
    &operations::LOGS_PUT_DELIVERY_DESTINATION,
    &operations::LOGS_PUT_DELIVERY_DESTINATION_POLICY,
    &operations::LOGS_PUT_DELIVERY_SOURCE,
    &operations::LOGS_PUT_DESTINATION,
    &operations::LOGS_PUT_DESTINATION_POLICY,
    &operations::LOGS_PUT_INDEX_POLICY,
    &operations::LOGS_PUT_INTEGRATION,
    &operations::LOGS_PUT_LOG_EVENTS,
    &operations::LOGS_PUT_LOG_GROUP_DELETION_PROTECTION,
    &operations::LOGS_PUT_METRIC_FILTER,
    &operations::LOGS_PUT_QUERY_DEFINITION,
    &operations::LOGS_PUT_RESOURCE_POLICY,
    &operations::LOGS_PUT_RETENTION_POLICY,
    &operations::LOGS_PUT_STORAGE_TIER_POLICY,
    &operations::LOGS_PUT_SUBSCRIPTION_FILTER,
    &operations::LOGS_PUT_SYSLOG_CONFIGURATION,
    &operations::LOGS_PUT_TRANSFORMER,
    &operations::LOGS_START_LIVE_TAIL,
    &operations::LOGS_START_QUERY,
    &operations::LOGS_STOP_QUERY,
    &operations::LOGS_TAG_LOG_GROUP,
    &operations::LOGS_TAG_RESOURCE,
    &operations::LOGS_TEST_METRIC_FILTER,
    &operations::LOGS_TEST_TRANSFORMER,
    &operations::LOGS_UNTAG_LOG_GROUP,
    &operations::LOGS_UNTAG_RESOURCE,
    &operations::LOGS_UPDATE_ANOMALY,
    &operations::LOGS_UPDATE_DELIVERY_CONFIGURATION,
    &operations::LOGS_UPDATE_LOG_ANOMALY_DETECTOR,
    &operations::LOGS_UPDATE_LOOKUP_TABLE,
    &operations::LOGS_UPDATE_SCHEDULED_QUERY,
];
mod operations {
    #[allow(unused_imports)]
    use crate::catalog;
    pub(super) static LOGS_ASSOCIATE_KMS_KEY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "AssociateKmsKey",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:AssociateKmsKey",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["logGroupName", "kmsKeyId", "resourceIdentifier"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_ASSOCIATE_SOURCE_TO_S3_TABLE_INTEGRATION: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "AssociateSourceToS3TableIntegration",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:AssociateSourceToS3TableIntegration",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["integrationArn", "dataSource"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_CANCEL_EXPORT_TASK: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "CancelExportTask",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:CancelExportTask",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["taskId"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_CANCEL_IMPORT_TASK: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "CancelImportTask",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:CancelImportTask",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["importId"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_CREATE_DELIVERY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "CreateDelivery",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:CreateDelivery",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "deliverySourceName",
                "deliveryDestinationArn",
                "recordFields",
                "fieldDelimiter",
                "s3DeliveryConfiguration",
                "tags",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_CREATE_EXPORT_TASK: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "CreateExportTask",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:CreateExportTask",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "taskName",
                "logGroupName",
                "logStreamNamePrefix",
                "from",
                "to",
                "destination",
                "destinationPrefix",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_CREATE_IMPORT_TASK: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "CreateImportTask",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:CreateImportTask",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["importSourceArn", "importRoleArn", "importFilter"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_CREATE_LOG_ANOMALY_DETECTOR: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "CreateLogAnomalyDetector",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:CreateLogAnomalyDetector",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "logGroupArnList",
                "detectorName",
                "evaluationFrequency",
                "filterPattern",
                "kmsKeyId",
                "anomalyVisibilityTime",
                "tags",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_CREATE_LOG_GROUP: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "CreateLogGroup",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:CreateLogGroup",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "logGroupName",
                "kmsKeyId",
                "tags",
                "logGroupClass",
                "deletionProtectionEnabled",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_CREATE_LOG_STREAM: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "CreateLogStream",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:CreateLogStream",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["logGroupName", "logStreamName"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_CREATE_LOOKUP_TABLE: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "CreateLookupTable",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:CreateLookupTable",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "lookupTableName",
                "description",
                "tableBody",
                "queryId",
                "kmsKeyId",
                "tags",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_CREATE_SCHEDULED_QUERY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "CreateScheduledQuery",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:CreateScheduledQuery",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "name",
                "description",
                "queryLanguage",
                "queryString",
                "logGroupIdentifiers",
                "scheduleExpression",
                "timezone",
                "startTimeOffset",
                "endTimeOffset",
                "destinationConfiguration",
                "scheduleStartTime",
                "scheduleEndTime",
                "executionRoleArn",
                "state",
                "tags",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DELETE_ACCOUNT_POLICY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DeleteAccountPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DeleteAccountPolicy",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["policyName", "policyType", "dryRun"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DELETE_DATA_PROTECTION_POLICY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DeleteDataProtectionPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DeleteDataProtectionPolicy",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["logGroupIdentifier"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DELETE_DELIVERY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DeleteDelivery",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DeleteDelivery",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["id"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DELETE_DELIVERY_DESTINATION: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DeleteDeliveryDestination",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DeleteDeliveryDestination",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["name"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DELETE_DELIVERY_DESTINATION_POLICY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DeleteDeliveryDestinationPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DeleteDeliveryDestinationPolicy",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["deliveryDestinationName"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DELETE_DELIVERY_SOURCE: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DeleteDeliverySource",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DeleteDeliverySource",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["name"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DELETE_DESTINATION: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DeleteDestination",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DeleteDestination",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["destinationName"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DELETE_INDEX_POLICY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DeleteIndexPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DeleteIndexPolicy",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["logGroupIdentifier"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DELETE_INTEGRATION: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DeleteIntegration",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DeleteIntegration",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["integrationName", "force"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DELETE_LOG_ANOMALY_DETECTOR: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DeleteLogAnomalyDetector",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DeleteLogAnomalyDetector",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["anomalyDetectorArn"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DELETE_LOG_GROUP: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DeleteLogGroup",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DeleteLogGroup",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["logGroupName"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DELETE_LOG_STREAM: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DeleteLogStream",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DeleteLogStream",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["logGroupName", "logStreamName"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DELETE_LOOKUP_TABLE: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DeleteLookupTable",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DeleteLookupTable",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["lookupTableArn"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DELETE_METRIC_FILTER: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DeleteMetricFilter",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DeleteMetricFilter",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["logGroupName", "filterName"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DELETE_QUERY_DEFINITION: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DeleteQueryDefinition",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DeleteQueryDefinition",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["queryDefinitionId"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DELETE_RESOURCE_POLICY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DeleteResourcePolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DeleteResourcePolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["policyName", "resourceArn", "expectedRevisionId"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DELETE_RETENTION_POLICY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DeleteRetentionPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DeleteRetentionPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["logGroupName"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DELETE_SCHEDULED_QUERY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DeleteScheduledQuery",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DeleteScheduledQuery",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["identifier"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DELETE_SUBSCRIPTION_FILTER: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DeleteSubscriptionFilter",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DeleteSubscriptionFilter",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["logGroupName", "filterName"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DELETE_SYSLOG_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DeleteSyslogConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DeleteSyslogConfiguration",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["logGroupIdentifier", "vpcEndpointId"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DELETE_TRANSFORMER: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DeleteTransformer",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DeleteTransformer",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["logGroupIdentifier"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DESCRIBE_ACCOUNT_POLICIES: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DescribeAccountPolicies",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DescribeAccountPolicies",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &["policyType", "policyName", "accountIdentifiers", "nextToken"],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DESCRIBE_CONFIGURATION_TEMPLATES: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DescribeConfigurationTemplates",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DescribeConfigurationTemplates",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "service",
                "logTypes",
                "resourceTypes",
                "deliveryDestinationTypes",
                "nextToken",
                "limit",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DESCRIBE_DELIVERIES: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DescribeDeliveries",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DescribeDeliveries",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["nextToken", "limit", "deliverySourceNames"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DESCRIBE_DELIVERY_DESTINATIONS: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DescribeDeliveryDestinations",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DescribeDeliveryDestinations",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["nextToken", "limit", "names"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DESCRIBE_DELIVERY_SOURCES: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DescribeDeliverySources",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DescribeDeliverySources",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["nextToken", "limit", "resourceArns"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DESCRIBE_DESTINATIONS: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DescribeDestinations",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DescribeDestinations",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["DestinationNamePrefix", "nextToken", "limit"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DESCRIBE_EXPORT_TASKS: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DescribeExportTasks",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DescribeExportTasks",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["taskId", "statusCode", "nextToken", "limit"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DESCRIBE_FIELD_INDEXES: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DescribeFieldIndexes",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DescribeFieldIndexes",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["logGroupIdentifiers", "indexCategories", "nextToken"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DESCRIBE_IMPORT_TASK_BATCHES: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DescribeImportTaskBatches",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DescribeImportTaskBatches",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["importId", "batchImportStatus", "limit", "nextToken"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DESCRIBE_IMPORT_TASKS: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DescribeImportTasks",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DescribeImportTasks",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &["importId", "importStatus", "importSourceArn", "limit", "nextToken"],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DESCRIBE_INDEX_POLICIES: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DescribeIndexPolicies",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DescribeIndexPolicies",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["logGroupIdentifiers", "nextToken"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DESCRIBE_LOG_GROUPS: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DescribeLogGroups",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DescribeLogGroups",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "accountIdentifiers",
                "logGroupNamePrefix",
                "logGroupNamePattern",
                "nextToken",
                "limit",
                "includeLinkedAccounts",
                "logGroupClass",
                "logGroupIdentifiers",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DESCRIBE_LOG_STREAMS: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DescribeLogStreams",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DescribeLogStreams",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "logGroupName",
                "logGroupIdentifier",
                "logStreamNamePrefix",
                "orderBy",
                "descending",
                "nextToken",
                "limit",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DESCRIBE_LOOKUP_TABLES: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DescribeLookupTables",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DescribeLookupTables",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["lookupTableNamePrefix", "maxResults", "nextToken"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DESCRIBE_METRIC_FILTERS: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DescribeMetricFilters",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DescribeMetricFilters",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "logGroupName",
                "filterNamePrefix",
                "nextToken",
                "limit",
                "metricName",
                "metricNamespace",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DESCRIBE_QUERIES: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DescribeQueries",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DescribeQueries",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &["logGroupName", "status", "maxResults", "nextToken", "queryLanguage"],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DESCRIBE_QUERY_DEFINITIONS: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DescribeQueryDefinitions",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DescribeQueryDefinitions",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &["queryLanguage", "queryDefinitionNamePrefix", "maxResults", "nextToken"],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DESCRIBE_RESOURCE_POLICIES: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DescribeResourcePolicies",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DescribeResourcePolicies",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["nextToken", "limit", "resourceArn", "policyScope"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DESCRIBE_SUBSCRIPTION_FILTERS: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DescribeSubscriptionFilters",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DescribeSubscriptionFilters",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["logGroupName", "filterNamePrefix", "nextToken", "limit"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DISASSOCIATE_KMS_KEY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DisassociateKmsKey",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DisassociateKmsKey",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["logGroupName", "resourceIdentifier"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_DISASSOCIATE_SOURCE_FROM_S3_TABLE_INTEGRATION: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "DisassociateSourceFromS3TableIntegration",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:DisassociateSourceFromS3TableIntegration",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["identifier"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_FILTER_LOG_EVENTS: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "FilterLogEvents",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:FilterLogEvents",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "logGroupName",
                "logGroupIdentifier",
                "logStreamNames",
                "logStreamNamePrefix",
                "startTime",
                "endTime",
                "filterPattern",
                "nextToken",
                "limit",
                "startFromHead",
                "interleaved",
                "unmask",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_GET_DATA_PROTECTION_POLICY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "GetDataProtectionPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:GetDataProtectionPolicy",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["logGroupIdentifier"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_GET_DELIVERY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "GetDelivery",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:GetDelivery",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["id"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_GET_DELIVERY_DESTINATION: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "GetDeliveryDestination",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:GetDeliveryDestination",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["name"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_GET_DELIVERY_DESTINATION_POLICY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "GetDeliveryDestinationPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:GetDeliveryDestinationPolicy",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["deliveryDestinationName"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_GET_DELIVERY_SOURCE: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "GetDeliverySource",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:GetDeliverySource",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["name"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_GET_INTEGRATION: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "GetIntegration",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:GetIntegration",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["integrationName"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_GET_LOG_ANOMALY_DETECTOR: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "GetLogAnomalyDetector",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:GetLogAnomalyDetector",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["anomalyDetectorArn"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_GET_LOG_EVENTS: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "GetLogEvents",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:GetLogEvents",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "logGroupName",
                "logGroupIdentifier",
                "logStreamName",
                "startTime",
                "endTime",
                "nextToken",
                "limit",
                "startFromHead",
                "unmask",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_GET_LOG_FIELDS: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "GetLogFields",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:GetLogFields",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["dataSourceName", "dataSourceType"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_GET_LOG_GROUP_FIELDS: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "GetLogGroupFields",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:GetLogGroupFields",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["logGroupName", "time", "logGroupIdentifier"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_GET_LOG_OBJECT: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "GetLogObject",
        actions: &[],
        source: "unknown",
        parameters: Some(&["unmask", "logObjectPointer"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_GET_LOG_RECORD: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "GetLogRecord",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:GetLogRecord",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["logRecordPointer", "unmask"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_GET_LOOKUP_TABLE: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "GetLookupTable",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:GetLookupTable",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["lookupTableArn"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_GET_QUERY_RESULTS: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "GetQueryResults",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:GetQueryResults",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["queryId", "nextToken", "maxItems"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_GET_SCHEDULED_QUERY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "GetScheduledQuery",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:GetScheduledQuery",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["identifier"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_GET_SCHEDULED_QUERY_HISTORY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "GetScheduledQueryHistory",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:GetScheduledQueryHistory",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "identifier",
                "startTime",
                "endTime",
                "executionStatuses",
                "maxResults",
                "nextToken",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_GET_STORAGE_TIER_POLICY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "GetStorageTierPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:GetStorageTierPolicy",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&[]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_GET_TRANSFORMER: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "GetTransformer",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:GetTransformer",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["logGroupIdentifier"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_LIST_AGGREGATE_LOG_GROUP_SUMMARIES: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "ListAggregateLogGroupSummaries",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:ListAggregateLogGroupSummaries",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "accountIdentifiers",
                "includeLinkedAccounts",
                "logGroupClass",
                "logGroupNamePattern",
                "dataSources",
                "groupBy",
                "nextToken",
                "limit",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_LIST_ANOMALIES: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "ListAnomalies",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:ListAnomalies",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &["anomalyDetectorArn", "suppressionState", "limit", "nextToken"],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_LIST_INTEGRATIONS: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "ListIntegrations",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:ListIntegrations",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &["integrationNamePrefix", "integrationType", "integrationStatus"],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_LIST_LOG_ANOMALY_DETECTORS: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "ListLogAnomalyDetectors",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:ListLogAnomalyDetectors",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["filterLogGroupArn", "limit", "nextToken"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_LIST_LOG_GROUPS: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "ListLogGroups",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:ListLogGroups",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "logGroupNamePattern",
                "logGroupClass",
                "includeLinkedAccounts",
                "accountIdentifiers",
                "nextToken",
                "limit",
                "dataSources",
                "fieldIndexNames",
                "logGroupTags",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_LIST_LOG_GROUPS_FOR_QUERY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "ListLogGroupsForQuery",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:ListLogGroupsForQuery",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["queryId", "nextToken", "maxResults"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_LIST_SCHEDULED_QUERIES: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "ListScheduledQueries",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:ListScheduledQueries",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["maxResults", "nextToken", "state", "scheduleType"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_LIST_SOURCES_FOR_S3_TABLE_INTEGRATION: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "ListSourcesForS3TableIntegration",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:ListSourcesForS3TableIntegration",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["integrationArn", "maxResults", "nextToken"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_LIST_SYSLOG_CONFIGURATIONS: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "ListSyslogConfigurations",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:ListSyslogConfigurations",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &["logGroupIdentifier", "vpcEndpointId", "nextToken", "maxResults"],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_LIST_TAGS_FOR_RESOURCE: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "ListTagsForResource",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:ListTagsForResource",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["resourceArn"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_LIST_TAGS_LOG_GROUP: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "ListTagsLogGroup",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:ListTagsLogGroup",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["logGroupName"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_PUT_ACCOUNT_POLICY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "PutAccountPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:PutAccountPolicy",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "policyName",
                "policyDocument",
                "policyType",
                "scope",
                "selectionCriteria",
                "dryRun",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_PUT_BEARER_TOKEN_AUTHENTICATION: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "PutBearerTokenAuthentication",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:PutBearerTokenAuthentication",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["logGroupIdentifier", "bearerTokenAuthenticationEnabled"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_PUT_DATA_PROTECTION_POLICY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "PutDataProtectionPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:PutDataProtectionPolicy",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["logGroupIdentifier", "policyDocument"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_PUT_DELIVERY_DESTINATION: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "PutDeliveryDestination",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:PutDeliveryDestination",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "name",
                "outputFormat",
                "deliveryDestinationConfiguration",
                "deliveryDestinationType",
                "roleArn",
                "tags",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_PUT_DELIVERY_DESTINATION_POLICY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "PutDeliveryDestinationPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:PutDeliveryDestinationPolicy",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["deliveryDestinationName", "deliveryDestinationPolicy"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_PUT_DELIVERY_SOURCE: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "PutDeliverySource",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:PutDeliverySource",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &["name", "resourceArn", "logType", "tags", "deliverySourceConfiguration"],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_PUT_DESTINATION: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "PutDestination",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:PutDestination",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "iam:PassRole",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["destinationName", "targetArn", "roleArn", "tags"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_PUT_DESTINATION_POLICY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "PutDestinationPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:PutDestinationPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["destinationName", "accessPolicy", "forceUpdate"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_PUT_INDEX_POLICY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "PutIndexPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:PutIndexPolicy",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["logGroupIdentifier", "policyDocument"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_PUT_INTEGRATION: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "PutIntegration",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:PutIntegration",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["integrationName", "resourceConfig", "integrationType"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_PUT_LOG_EVENTS: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "PutLogEvents",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:PutLogEvents",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &["logGroupName", "logStreamName", "logEvents", "sequenceToken", "entity"],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_PUT_LOG_GROUP_DELETION_PROTECTION: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "PutLogGroupDeletionProtection",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:PutLogGroupDeletionProtection",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["logGroupIdentifier", "deletionProtectionEnabled"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_PUT_METRIC_FILTER: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "PutMetricFilter",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:PutMetricFilter",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "logGroupName",
                "filterName",
                "filterPattern",
                "metricTransformations",
                "applyOnTransformedLogs",
                "fieldSelectionCriteria",
                "emitSystemFieldDimensions",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_PUT_QUERY_DEFINITION: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "PutQueryDefinition",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:PutQueryDefinition",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "queryLanguage",
                "name",
                "queryDefinitionId",
                "logGroupNames",
                "queryString",
                "clientToken",
                "parameters",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_PUT_RESOURCE_POLICY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "PutResourcePolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:PutResourcePolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &["policyName", "policyDocument", "resourceArn", "expectedRevisionId"],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_PUT_RETENTION_POLICY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "PutRetentionPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:PutRetentionPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["logGroupName", "retentionInDays"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_PUT_STORAGE_TIER_POLICY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "PutStorageTierPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:PutStorageTierPolicy",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["storageTier"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_PUT_SUBSCRIPTION_FILTER: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "PutSubscriptionFilter",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:PutSubscriptionFilter",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "iam:PassRole",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "logGroupName",
                "filterName",
                "filterPattern",
                "destinationArn",
                "roleArn",
                "distribution",
                "applyOnTransformedLogs",
                "fieldSelectionCriteria",
                "emitSystemFields",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_PUT_SYSLOG_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "PutSyslogConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:PutSyslogConfiguration",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["logGroupIdentifier", "vpcEndpointId"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_PUT_TRANSFORMER: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "PutTransformer",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:PutTransformer",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["logGroupIdentifier", "transformerConfig"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_START_LIVE_TAIL: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "StartLiveTail",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:StartLiveTail",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "logGroupIdentifiers",
                "logStreamNames",
                "logStreamNamePrefixes",
                "logEventFilterPattern",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_START_QUERY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "StartQuery",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:StartQuery",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "queryLanguage",
                "logGroupName",
                "logGroupNames",
                "logGroupIdentifiers",
                "startTime",
                "endTime",
                "queryString",
                "limit",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_STOP_QUERY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "StopQuery",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:StopQuery",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["queryId"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_TAG_LOG_GROUP: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "TagLogGroup",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:TagLogGroup",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["logGroupName", "tags"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_TAG_RESOURCE: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "TagResource",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:TagResource",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["resourceArn", "tags"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_TEST_METRIC_FILTER: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "TestMetricFilter",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:TestMetricFilter",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["filterPattern", "logEventMessages"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_TEST_TRANSFORMER: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "TestTransformer",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:TestTransformer",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["transformerConfig", "logEventMessages"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_UNTAG_LOG_GROUP: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "UntagLogGroup",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:UntagLogGroup",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["logGroupName", "tags"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_UNTAG_RESOURCE: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "UntagResource",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:UntagResource",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["resourceArn", "tagKeys"]),
        arn_parameters: &[],
    };
    pub(super) static LOGS_UPDATE_ANOMALY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "UpdateAnomaly",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:UpdateAnomaly",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "anomalyId",
                "patternId",
                "anomalyDetectorArn",
                "suppressionType",
                "suppressionPeriod",
                "baseline",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_UPDATE_DELIVERY_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "UpdateDeliveryConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:UpdateDeliveryConfiguration",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &["id", "recordFields", "fieldDelimiter", "s3DeliveryConfiguration"],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_UPDATE_LOG_ANOMALY_DETECTOR: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "UpdateLogAnomalyDetector",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:UpdateLogAnomalyDetector",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "anomalyDetectorArn",
                "evaluationFrequency",
                "filterPattern",
                "anomalyVisibilityTime",
                "enabled",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_UPDATE_LOOKUP_TABLE: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "UpdateLookupTable",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:UpdateLookupTable",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &["lookupTableArn", "description", "tableBody", "queryId", "kmsKeyId"],
        ),
        arn_parameters: &[],
    };
    pub(super) static LOGS_UPDATE_SCHEDULED_QUERY: catalog::Operation = catalog::Operation {
        service: "logs",
        client: "logs",
        name: "UpdateScheduledQuery",
        actions: &[
            catalog::AuthorizedAction {
                action: "logs:UpdateScheduledQuery",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "identifier",
                "description",
                "queryLanguage",
                "queryString",
                "logGroupIdentifiers",
                "scheduleExpression",
                "timezone",
                "startTimeOffset",
                "endTimeOffset",
                "destinationConfiguration",
                "scheduleStartTime",
                "scheduleEndTime",
                "executionRoleArn",
                "state",
            ],
        ),
        arn_parameters: &[],
    };
}
