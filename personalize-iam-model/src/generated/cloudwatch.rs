// Generated from spec/cloudwatch.json by `cargo xtask regen`. Do not edit.

//! The catalog of Amazon CloudWatch: actions, resource types and condition keys.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch" (`list_cloudwatch`).
#![allow(unused_imports)]
use crate::action::{ActsOn, KnownAction, MayActOn, Supports};
use crate::{AccessLevel, AccessLevels, arn, catalog, condition};
/// Amazon CloudWatch in the catalog.
pub static SERVICE: catalog::Service = catalog::Service {
    prefix: "cloudwatch",
    name: "Amazon CloudWatch",
    page: "list_cloudwatch",
    date: "2026-10-27",
    supports: catalog::Supports {
        resource_based_policies: catalog::Support::No,
        resource_control_policies: catalog::Support::No,
        tags: catalog::Support::Partial,
        temporary_credentials: catalog::Support::Yes,
        service_roles: catalog::Support::Yes,
        service_linked_roles: catalog::Support::Partial,
    },
    actions: ACTIONS,
    resource_types: RESOURCE_TYPES,
    condition_keys: CONDITION_KEYS,
    operations: OPERATIONS,
    action_names: crate::names::Names {
        slots: &crate::tables::action_slots::<512>(ACTIONS),
    },
};
/// An action of Amazon CloudWatch.
///
/// For statements there is a marker type of the same name; the enum is for values of run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u16)]
pub enum Action {
    /// `cloudwatch:AssumeAccessProfile`: Permissions management, Write. See [`AssumeAccessProfile`](struct@AssumeAccessProfile).
    AssumeAccessProfile,
    /// `cloudwatch:BatchGetServiceLevelIndicatorReport`: Read. See [`BatchGetServiceLevelIndicatorReport`](struct@BatchGetServiceLevelIndicatorReport).
    BatchGetServiceLevelIndicatorReport,
    /// `cloudwatch:BatchGetServiceLevelObjectiveBudgetReport`: Read. See [`BatchGetServiceLevelObjectiveBudgetReport`](struct@BatchGetServiceLevelObjectiveBudgetReport).
    BatchGetServiceLevelObjectiveBudgetReport,
    /// `cloudwatch:CallWithBearerToken`: Write. See [`CallWithBearerToken`](struct@CallWithBearerToken).
    CallWithBearerToken,
    /// `cloudwatch:CreateAccessGrant`: Permissions management, Write. See [`CreateAccessGrant`](struct@CreateAccessGrant).
    CreateAccessGrant,
    /// `cloudwatch:CreateAccessProfile`: Permissions management, Write. See [`CreateAccessProfile`](struct@CreateAccessProfile).
    CreateAccessProfile,
    /// `cloudwatch:CreateAlert`: Write. See [`CreateAlert`](struct@CreateAlert).
    CreateAlert,
    /// `cloudwatch:CreateDomain`: Write. See [`CreateDomain`](struct@CreateDomain).
    CreateDomain,
    /// `cloudwatch:CreateDomainAccessGrantForOrganization`: Permissions management, Write. See [`CreateDomainAccessGrantForOrganization`](struct@CreateDomainAccessGrantForOrganization).
    CreateDomainAccessGrantForOrganization,
    /// `cloudwatch:CreateDomainForOrganization`: Write. See [`CreateDomainForOrganization`](struct@CreateDomainForOrganization).
    CreateDomainForOrganization,
    /// `cloudwatch:CreateIngestionEndpoint`: Write. See [`CreateIngestionEndpoint`](struct@CreateIngestionEndpoint).
    CreateIngestionEndpoint,
    /// `cloudwatch:CreateIntegration`: Write. See [`CreateIntegration`](struct@CreateIntegration).
    CreateIntegration,
    /// `cloudwatch:CreateOmniDashboard`: Write. See [`CreateOmniDashboard`](struct@CreateOmniDashboard).
    CreateOmniDashboard,
    /// `cloudwatch:CreateOmniThread`: Write. See [`CreateOmniThread`](struct@CreateOmniThread).
    CreateOmniThread,
    /// `cloudwatch:CreateOneTimeDeepLinkCode`: Write. See [`CreateOneTimeDeepLinkCode`](struct@CreateOneTimeDeepLinkCode).
    CreateOneTimeDeepLinkCode,
    /// `cloudwatch:CreateResourceMetricsConfiguration`: Write. See [`CreateResourceMetricsConfiguration`](struct@CreateResourceMetricsConfiguration).
    CreateResourceMetricsConfiguration,
    /// `cloudwatch:CreateServiceLevelObjective`: Write. See [`CreateServiceLevelObjective`](struct@CreateServiceLevelObjective).
    CreateServiceLevelObjective,
    /// `cloudwatch:CreateSpace`: Write. See [`CreateSpace`](struct@CreateSpace).
    CreateSpace,
    /// `cloudwatch:CreateView`: Write. See [`CreateView`](struct@CreateView).
    CreateView,
    /// `cloudwatch:DeleteAccessGrant`: Permissions management, Write. See [`DeleteAccessGrant`](struct@DeleteAccessGrant).
    DeleteAccessGrant,
    /// `cloudwatch:DeleteAccessProfile`: Permissions management, Write. See [`DeleteAccessProfile`](struct@DeleteAccessProfile).
    DeleteAccessProfile,
    /// `cloudwatch:DeleteAlarmMuteRule`: Write. See [`DeleteAlarmMuteRule`](struct@DeleteAlarmMuteRule).
    DeleteAlarmMuteRule,
    /// `cloudwatch:DeleteAlarms`: Write. See [`DeleteAlarms`](struct@DeleteAlarms).
    DeleteAlarms,
    /// `cloudwatch:DeleteAlert`: Write. See [`DeleteAlert`](struct@DeleteAlert).
    DeleteAlert,
    /// `cloudwatch:DeleteAnomalyDetector`: Write. See [`DeleteAnomalyDetector`](struct@DeleteAnomalyDetector).
    DeleteAnomalyDetector,
    /// `cloudwatch:DeleteDashboards`: Write. See [`DeleteDashboards`](struct@DeleteDashboards).
    DeleteDashboards,
    /// `cloudwatch:DeleteDomain`: Write. See [`DeleteDomain`](struct@DeleteDomain).
    DeleteDomain,
    /// `cloudwatch:DeleteDomainAccessGrantForOrganization`: Permissions management, Write. See [`DeleteDomainAccessGrantForOrganization`](struct@DeleteDomainAccessGrantForOrganization).
    DeleteDomainAccessGrantForOrganization,
    /// `cloudwatch:DeleteDomainForOrganization`: Write. See [`DeleteDomainForOrganization`](struct@DeleteDomainForOrganization).
    DeleteDomainForOrganization,
    /// `cloudwatch:DeleteIngestionEndpoint`: Write. See [`DeleteIngestionEndpoint`](struct@DeleteIngestionEndpoint).
    DeleteIngestionEndpoint,
    /// `cloudwatch:DeleteInsightRules`: Write. See [`DeleteInsightRules`](struct@DeleteInsightRules).
    DeleteInsightRules,
    /// `cloudwatch:DeleteIntegration`: Write. See [`DeleteIntegration`](struct@DeleteIntegration).
    DeleteIntegration,
    /// `cloudwatch:DeleteMetricStream`: Write. See [`DeleteMetricStream`](struct@DeleteMetricStream).
    DeleteMetricStream,
    /// `cloudwatch:DeleteOmniDashboard`: Write. See [`DeleteOmniDashboard`](struct@DeleteOmniDashboard).
    DeleteOmniDashboard,
    /// `cloudwatch:DeleteOmniThread`: Write. See [`DeleteOmniThread`](struct@DeleteOmniThread).
    DeleteOmniThread,
    /// `cloudwatch:DeletePipelineRule`: Write. See [`DeletePipelineRule`](struct@DeletePipelineRule).
    DeletePipelineRule,
    /// `cloudwatch:DeleteResourceMetricsConfiguration`: Write. See [`DeleteResourceMetricsConfiguration`](struct@DeleteResourceMetricsConfiguration).
    DeleteResourceMetricsConfiguration,
    /// `cloudwatch:DeleteServiceLevelObjective`: Write. See [`DeleteServiceLevelObjective`](struct@DeleteServiceLevelObjective).
    DeleteServiceLevelObjective,
    /// `cloudwatch:DeleteSpace`: Write. See [`DeleteSpace`](struct@DeleteSpace).
    DeleteSpace,
    /// `cloudwatch:DeleteView`: Write. See [`DeleteView`](struct@DeleteView).
    DeleteView,
    /// `cloudwatch:DescribeAlarmHistory`: Read. See [`DescribeAlarmHistory`](struct@DescribeAlarmHistory).
    DescribeAlarmHistory,
    /// `cloudwatch:DescribeAlarms`: Read. See [`DescribeAlarms`](struct@DescribeAlarms).
    DescribeAlarms,
    /// `cloudwatch:DescribeAlarmsForMetric`: Read. See [`DescribeAlarmsForMetric`](struct@DescribeAlarmsForMetric).
    DescribeAlarmsForMetric,
    /// `cloudwatch:DescribeAnomalyDetectors`: Read. See [`DescribeAnomalyDetectors`](struct@DescribeAnomalyDetectors).
    DescribeAnomalyDetectors,
    /// `cloudwatch:DescribeInsightRules`: Read. See [`DescribeInsightRules`](struct@DescribeInsightRules).
    DescribeInsightRules,
    /// `cloudwatch:DisableAlarmActions`: Write. See [`DisableAlarmActions`](struct@DisableAlarmActions).
    DisableAlarmActions,
    /// `cloudwatch:DisableInsightRules`: Write. See [`DisableInsightRules`](struct@DisableInsightRules).
    DisableInsightRules,
    /// `cloudwatch:EnableAlarmActions`: Write. See [`EnableAlarmActions`](struct@EnableAlarmActions).
    EnableAlarmActions,
    /// `cloudwatch:EnableInsightRules`: Write. See [`EnableInsightRules`](struct@EnableInsightRules).
    EnableInsightRules,
    /// `cloudwatch:EnableTopologyDiscovery`: Write. See [`EnableTopologyDiscovery`](struct@EnableTopologyDiscovery).
    EnableTopologyDiscovery,
    /// `cloudwatch:GenerateQuery`: Read. See [`GenerateQuery`](struct@GenerateQuery).
    GenerateQuery,
    /// `cloudwatch:GenerateQueryResultsSummary`: Read. See [`GenerateQueryResultsSummary`](struct@GenerateQueryResultsSummary).
    GenerateQueryResultsSummary,
    /// `cloudwatch:GetAccessGrant`: Read. See [`GetAccessGrant`](struct@GetAccessGrant).
    GetAccessGrant,
    /// `cloudwatch:GetAccessProfile`: Read. See [`GetAccessProfile`](struct@GetAccessProfile).
    GetAccessProfile,
    /// `cloudwatch:GetAgentGraph`: Read. See [`GetAgentGraph`](struct@GetAgentGraph).
    GetAgentGraph,
    /// `cloudwatch:GetAlarmMuteRule`: Read. See [`GetAlarmMuteRule`](struct@GetAlarmMuteRule).
    GetAlarmMuteRule,
    /// `cloudwatch:GetAlert`: Read. See [`GetAlert`](struct@GetAlert).
    GetAlert,
    /// `cloudwatch:GetContextGraph`: Read. See [`GetContextGraph`](struct@GetContextGraph).
    GetContextGraph,
    /// `cloudwatch:GetDashboard`: Read. See [`GetDashboard`](struct@GetDashboard).
    GetDashboard,
    /// `cloudwatch:GetDataset`: Read. See [`GetDataset`](struct@GetDataset).
    GetDataset,
    /// `cloudwatch:GetDomain`: Read. See [`GetDomain`](struct@GetDomain).
    GetDomain,
    /// `cloudwatch:GetDomainAccessGrantForOrganization`: Read. See [`GetDomainAccessGrantForOrganization`](struct@GetDomainAccessGrantForOrganization).
    GetDomainAccessGrantForOrganization,
    /// `cloudwatch:GetDomainForOrganization`: Read. See [`GetDomainForOrganization`](struct@GetDomainForOrganization).
    GetDomainForOrganization,
    /// `cloudwatch:GetIngestionEndpoint`: Read. See [`GetIngestionEndpoint`](struct@GetIngestionEndpoint).
    GetIngestionEndpoint,
    /// `cloudwatch:GetInsightRuleReport`: Read. See [`GetInsightRuleReport`](struct@GetInsightRuleReport).
    GetInsightRuleReport,
    /// `cloudwatch:GetIntegration`: Read. See [`GetIntegration`](struct@GetIntegration).
    GetIntegration,
    /// `cloudwatch:GetIntelligenceConfiguration`: Read. See [`GetIntelligenceConfiguration`](struct@GetIntelligenceConfiguration).
    GetIntelligenceConfiguration,
    /// `cloudwatch:GetMetricData`: Read. See [`GetMetricData`](struct@GetMetricData).
    GetMetricData,
    /// `cloudwatch:GetMetricStatistics`: Read. See [`GetMetricStatistics`](struct@GetMetricStatistics).
    GetMetricStatistics,
    /// `cloudwatch:GetMetricStream`: Read. See [`GetMetricStream`](struct@GetMetricStream).
    GetMetricStream,
    /// `cloudwatch:GetMetricWidgetImage`: Read. See [`GetMetricWidgetImage`](struct@GetMetricWidgetImage).
    GetMetricWidgetImage,
    /// `cloudwatch:GetOmniDashboard`: Read. See [`GetOmniDashboard`](struct@GetOmniDashboard).
    GetOmniDashboard,
    /// `cloudwatch:GetOmniThread`: Read. See [`GetOmniThread`](struct@GetOmniThread).
    GetOmniThread,
    /// `cloudwatch:GetOTelEnrichment`: Read. See [`GetOTelEnrichment`](struct@GetOTelEnrichment).
    GetOTelEnrichment,
    /// `cloudwatch:GetPreferences`: Read. See [`GetPreferences`](struct@GetPreferences).
    GetPreferences,
    /// `cloudwatch:GetRecords`: Read. See [`GetRecords`](struct@GetRecords).
    GetRecords,
    /// `cloudwatch:GetResourceMetricsConfiguration`: Read. See [`GetResourceMetricsConfiguration`](struct@GetResourceMetricsConfiguration).
    GetResourceMetricsConfiguration,
    /// `cloudwatch:GetService`: Read. See [`GetService`](struct@GetService).
    GetService,
    /// `cloudwatch:GetServiceData`: Read. See [`GetServiceData`](struct@GetServiceData).
    GetServiceData,
    /// `cloudwatch:GetServiceLevelObjective`: Read. See [`GetServiceLevelObjective`](struct@GetServiceLevelObjective).
    GetServiceLevelObjective,
    /// `cloudwatch:GetSpace`: Read. See [`GetSpace`](struct@GetSpace).
    GetSpace,
    /// `cloudwatch:GetSpaceCredentials`: Read. See [`GetSpaceCredentials`](struct@GetSpaceCredentials).
    GetSpaceCredentials,
    /// `cloudwatch:GetSpaceCredentialsForOrganization`: Read. See [`GetSpaceCredentialsForOrganization`](struct@GetSpaceCredentialsForOrganization).
    GetSpaceCredentialsForOrganization,
    /// `cloudwatch:GetTelemetryQueryResults`: Read. See [`GetTelemetryQueryResults`](struct@GetTelemetryQueryResults).
    GetTelemetryQueryResults,
    /// `cloudwatch:GetTopologyDiscoveryStatus`: Read. See [`GetTopologyDiscoveryStatus`](struct@GetTopologyDiscoveryStatus).
    GetTopologyDiscoveryStatus,
    /// `cloudwatch:GetTopologyMap`: Read. See [`GetTopologyMap`](struct@GetTopologyMap).
    GetTopologyMap,
    /// `cloudwatch:GetView`: Read. See [`GetView`](struct@GetView).
    GetView,
    /// `cloudwatch:InvokeIntegration`: Write. See [`InvokeIntegration`](struct@InvokeIntegration).
    InvokeIntegration,
    /// `cloudwatch:Link`: Write. See [`Link`](struct@Link).
    Link,
    /// `cloudwatch:ListAccessGrants`: List. See [`ListAccessGrants`](struct@ListAccessGrants).
    ListAccessGrants,
    /// `cloudwatch:ListAccessProfiles`: List. See [`ListAccessProfiles`](struct@ListAccessProfiles).
    ListAccessProfiles,
    /// `cloudwatch:ListAlarmMuteRules`: List. See [`ListAlarmMuteRules`](struct@ListAlarmMuteRules).
    ListAlarmMuteRules,
    /// `cloudwatch:ListAlertContributors`: List. See [`ListAlertContributors`](struct@ListAlertContributors).
    ListAlertContributors,
    /// `cloudwatch:ListAlerts`: List. See [`ListAlerts`](struct@ListAlerts).
    ListAlerts,
    /// `cloudwatch:ListDashboards`: List. See [`ListDashboards`](struct@ListDashboards).
    ListDashboards,
    /// `cloudwatch:ListDomainAccessGrantsForOrganization`: List. See [`ListDomainAccessGrantsForOrganization`](struct@ListDomainAccessGrantsForOrganization).
    ListDomainAccessGrantsForOrganization,
    /// `cloudwatch:ListDomains`: List. See [`ListDomains`](struct@ListDomains).
    ListDomains,
    /// `cloudwatch:ListEntitiesForMetric`: List. See [`ListEntitiesForMetric`](struct@ListEntitiesForMetric).
    ListEntitiesForMetric,
    /// `cloudwatch:ListIngestionEndpoints`: List. See [`ListIngestionEndpoints`](struct@ListIngestionEndpoints).
    ListIngestionEndpoints,
    /// `cloudwatch:ListIntegrations`: List. See [`ListIntegrations`](struct@ListIntegrations).
    ListIntegrations,
    /// `cloudwatch:ListManagedInsightRules`: Read. See [`ListManagedInsightRules`](struct@ListManagedInsightRules).
    ListManagedInsightRules,
    /// `cloudwatch:ListMetrics`: List. See [`ListMetrics`](struct@ListMetrics).
    ListMetrics,
    /// `cloudwatch:ListMetricStreams`: List. See [`ListMetricStreams`](struct@ListMetricStreams).
    ListMetricStreams,
    /// `cloudwatch:ListOmniDashboards`: List. See [`ListOmniDashboards`](struct@ListOmniDashboards).
    ListOmniDashboards,
    /// `cloudwatch:ListOmniThreads`: List. See [`ListOmniThreads`](struct@ListOmniThreads).
    ListOmniThreads,
    /// `cloudwatch:ListServiceLevelObjectives`: List. See [`ListServiceLevelObjectives`](struct@ListServiceLevelObjectives).
    ListServiceLevelObjectives,
    /// `cloudwatch:ListServices`: List. See [`ListServices`](struct@ListServices).
    ListServices,
    /// `cloudwatch:ListSpaceAccess`: List. See [`ListSpaceAccess`](struct@ListSpaceAccess).
    ListSpaceAccess,
    /// `cloudwatch:ListSpaces`: List. See [`ListSpaces`](struct@ListSpaces).
    ListSpaces,
    /// `cloudwatch:ListSpacesForOrganization`: List. See [`ListSpacesForOrganization`](struct@ListSpacesForOrganization).
    ListSpacesForOrganization,
    /// `cloudwatch:ListTagsForResource`: List. See [`ListTagsForResource`](struct@ListTagsForResource).
    ListTagsForResource,
    /// `cloudwatch:ListTelemetryFields`: List. See [`ListTelemetryFields`](struct@ListTelemetryFields).
    ListTelemetryFields,
    /// `cloudwatch:ListTelemetryQuerySessions`: List. See [`ListTelemetryQuerySessions`](struct@ListTelemetryQuerySessions).
    ListTelemetryQuerySessions,
    /// `cloudwatch:ListViews`: List. See [`ListViews`](struct@ListViews).
    ListViews,
    /// `cloudwatch:PutAlarmMuteRule`: Write. See [`PutAlarmMuteRule`](struct@PutAlarmMuteRule).
    PutAlarmMuteRule,
    /// `cloudwatch:PutAnomalyDetector`: Write. See [`PutAnomalyDetector`](struct@PutAnomalyDetector).
    PutAnomalyDetector,
    /// `cloudwatch:PutCompositeAlarm`: Write. See [`PutCompositeAlarm`](struct@PutCompositeAlarm).
    PutCompositeAlarm,
    /// `cloudwatch:PutDashboard`: Write. See [`PutDashboard`](struct@PutDashboard).
    PutDashboard,
    /// `cloudwatch:PutInsightRule`: Write. See [`PutInsightRule`](struct@PutInsightRule).
    PutInsightRule,
    /// `cloudwatch:PutIntelligenceConfiguration`: Write. See [`PutIntelligenceConfiguration`](struct@PutIntelligenceConfiguration).
    PutIntelligenceConfiguration,
    /// `cloudwatch:PutLogAlarm`: Write. See [`PutLogAlarm`](struct@PutLogAlarm).
    PutLogAlarm,
    /// `cloudwatch:PutManagedInsightRules`: Write. See [`PutManagedInsightRules`](struct@PutManagedInsightRules).
    PutManagedInsightRules,
    /// `cloudwatch:PutMetricAlarm`: Write. See [`PutMetricAlarm`](struct@PutMetricAlarm).
    PutMetricAlarm,
    /// `cloudwatch:PutMetricData`: Write. See [`PutMetricData`](struct@PutMetricData).
    PutMetricData,
    /// `cloudwatch:PutMetricStream`: Write. See [`PutMetricStream`](struct@PutMetricStream).
    PutMetricStream,
    /// `cloudwatch:PutPipelineRule`: Write. See [`PutPipelineRule`](struct@PutPipelineRule).
    PutPipelineRule,
    /// `cloudwatch:PutRecords`: Write. See [`PutRecords`](struct@PutRecords).
    PutRecords,
    /// `cloudwatch:QueryTraces`: Write. See [`QueryTraces`](struct@QueryTraces).
    QueryTraces,
    /// `cloudwatch:SearchPrincipals`: Write. See [`SearchPrincipals`](struct@SearchPrincipals).
    SearchPrincipals,
    /// `cloudwatch:SetAlarmState`: Write. See [`SetAlarmState`](struct@SetAlarmState).
    SetAlarmState,
    /// `cloudwatch:StartMetricStreams`: Write. See [`StartMetricStreams`](struct@StartMetricStreams).
    StartMetricStreams,
    /// `cloudwatch:StartOmniThreadSession`: Write. See [`StartOmniThreadSession`](struct@StartOmniThreadSession).
    StartOmniThreadSession,
    /// `cloudwatch:StartOTelEnrichment`: Write. See [`StartOTelEnrichment`](struct@StartOTelEnrichment).
    StartOTelEnrichment,
    /// `cloudwatch:StartTelemetryQuery`: Write. See [`StartTelemetryQuery`](struct@StartTelemetryQuery).
    StartTelemetryQuery,
    /// `cloudwatch:StartTelemetryQuerySession`: Write. See [`StartTelemetryQuerySession`](struct@StartTelemetryQuerySession).
    StartTelemetryQuerySession,
    /// `cloudwatch:StopMetricStreams`: Write. See [`StopMetricStreams`](struct@StopMetricStreams).
    StopMetricStreams,
    /// `cloudwatch:StopOTelEnrichment`: Write. See [`StopOTelEnrichment`](struct@StopOTelEnrichment).
    StopOTelEnrichment,
    /// `cloudwatch:StopTelemetryQuery`: Write. See [`StopTelemetryQuery`](struct@StopTelemetryQuery).
    StopTelemetryQuery,
    /// `cloudwatch:StopTelemetryQuerySession`: Write. See [`StopTelemetryQuerySession`](struct@StopTelemetryQuerySession).
    StopTelemetryQuerySession,
    /// `cloudwatch:SubmitAlarmFeedback`: Write. See [`SubmitAlarmFeedback`](struct@SubmitAlarmFeedback).
    SubmitAlarmFeedback,
    /// `cloudwatch:SubmitFeedback`: Write. See [`SubmitFeedback`](struct@SubmitFeedback).
    SubmitFeedback,
    /// `cloudwatch:TagResource`: Tagging, Write. See [`TagResource`](struct@TagResource).
    TagResource,
    /// `cloudwatch:UntagResource`: Tagging, Write. See [`UntagResource`](struct@UntagResource).
    UntagResource,
    /// `cloudwatch:UpdateAccessProfile`: Permissions management, Write. See [`UpdateAccessProfile`](struct@UpdateAccessProfile).
    UpdateAccessProfile,
    /// `cloudwatch:UpdateAlert`: Write. See [`UpdateAlert`](struct@UpdateAlert).
    UpdateAlert,
    /// `cloudwatch:UpdateDomain`: Write. See [`UpdateDomain`](struct@UpdateDomain).
    UpdateDomain,
    /// `cloudwatch:UpdateDomainForOrganization`: Write. See [`UpdateDomainForOrganization`](struct@UpdateDomainForOrganization).
    UpdateDomainForOrganization,
    /// `cloudwatch:UpdateIngestionEndpoint`: Write. See [`UpdateIngestionEndpoint`](struct@UpdateIngestionEndpoint).
    UpdateIngestionEndpoint,
    /// `cloudwatch:UpdateIntegration`: Write. See [`UpdateIntegration`](struct@UpdateIntegration).
    UpdateIntegration,
    /// `cloudwatch:UpdateOmniDashboard`: Write. See [`UpdateOmniDashboard`](struct@UpdateOmniDashboard).
    UpdateOmniDashboard,
    /// `cloudwatch:UpdateOmniThread`: Write. See [`UpdateOmniThread`](struct@UpdateOmniThread).
    UpdateOmniThread,
    /// `cloudwatch:UpdateOTelEnrichment`: Write. See [`UpdateOTelEnrichment`](struct@UpdateOTelEnrichment).
    UpdateOTelEnrichment,
    /// `cloudwatch:UpdatePreferences`: Write. See [`UpdatePreferences`](struct@UpdatePreferences).
    UpdatePreferences,
    /// `cloudwatch:UpdateResourceMetricsConfiguration`: Write. See [`UpdateResourceMetricsConfiguration`](struct@UpdateResourceMetricsConfiguration).
    UpdateResourceMetricsConfiguration,
    /// `cloudwatch:UpdateServiceLevelObjective`: Write. See [`UpdateServiceLevelObjective`](struct@UpdateServiceLevelObjective).
    UpdateServiceLevelObjective,
    /// `cloudwatch:UpdateSpace`: Write. See [`UpdateSpace`](struct@UpdateSpace).
    UpdateSpace,
    /// `cloudwatch:UpdateView`: Write. See [`UpdateView`](struct@UpdateView).
    UpdateView,
}
impl Action {
    /// All actions, sorted by name.
    pub const ALL: &'static [Action] = &[
        Action::AssumeAccessProfile,
        Action::BatchGetServiceLevelIndicatorReport,
        Action::BatchGetServiceLevelObjectiveBudgetReport,
        Action::CallWithBearerToken,
        Action::CreateAccessGrant,
        Action::CreateAccessProfile,
        Action::CreateAlert,
        Action::CreateDomain,
        Action::CreateDomainAccessGrantForOrganization,
        Action::CreateDomainForOrganization,
        Action::CreateIngestionEndpoint,
        Action::CreateIntegration,
        Action::CreateOmniDashboard,
        Action::CreateOmniThread,
        Action::CreateOneTimeDeepLinkCode,
        Action::CreateResourceMetricsConfiguration,
        Action::CreateServiceLevelObjective,
        Action::CreateSpace,
        Action::CreateView,
        Action::DeleteAccessGrant,
        Action::DeleteAccessProfile,
        Action::DeleteAlarmMuteRule,
        Action::DeleteAlarms,
        Action::DeleteAlert,
        Action::DeleteAnomalyDetector,
        Action::DeleteDashboards,
        Action::DeleteDomain,
        Action::DeleteDomainAccessGrantForOrganization,
        Action::DeleteDomainForOrganization,
        Action::DeleteIngestionEndpoint,
        Action::DeleteInsightRules,
        Action::DeleteIntegration,
        Action::DeleteMetricStream,
        Action::DeleteOmniDashboard,
        Action::DeleteOmniThread,
        Action::DeletePipelineRule,
        Action::DeleteResourceMetricsConfiguration,
        Action::DeleteServiceLevelObjective,
        Action::DeleteSpace,
        Action::DeleteView,
        Action::DescribeAlarmHistory,
        Action::DescribeAlarms,
        Action::DescribeAlarmsForMetric,
        Action::DescribeAnomalyDetectors,
        Action::DescribeInsightRules,
        Action::DisableAlarmActions,
        Action::DisableInsightRules,
        Action::EnableAlarmActions,
        Action::EnableInsightRules,
        Action::EnableTopologyDiscovery,
        Action::GenerateQuery,
        Action::GenerateQueryResultsSummary,
        Action::GetAccessGrant,
        Action::GetAccessProfile,
        Action::GetAgentGraph,
        Action::GetAlarmMuteRule,
        Action::GetAlert,
        Action::GetContextGraph,
        Action::GetDashboard,
        Action::GetDataset,
        Action::GetDomain,
        Action::GetDomainAccessGrantForOrganization,
        Action::GetDomainForOrganization,
        Action::GetIngestionEndpoint,
        Action::GetInsightRuleReport,
        Action::GetIntegration,
        Action::GetIntelligenceConfiguration,
        Action::GetMetricData,
        Action::GetMetricStatistics,
        Action::GetMetricStream,
        Action::GetMetricWidgetImage,
        Action::GetOmniDashboard,
        Action::GetOmniThread,
        Action::GetOTelEnrichment,
        Action::GetPreferences,
        Action::GetRecords,
        Action::GetResourceMetricsConfiguration,
        Action::GetService,
        Action::GetServiceData,
        Action::GetServiceLevelObjective,
        Action::GetSpace,
        Action::GetSpaceCredentials,
        Action::GetSpaceCredentialsForOrganization,
        Action::GetTelemetryQueryResults,
        Action::GetTopologyDiscoveryStatus,
        Action::GetTopologyMap,
        Action::GetView,
        Action::InvokeIntegration,
        Action::Link,
        Action::ListAccessGrants,
        Action::ListAccessProfiles,
        Action::ListAlarmMuteRules,
        Action::ListAlertContributors,
        Action::ListAlerts,
        Action::ListDashboards,
        Action::ListDomainAccessGrantsForOrganization,
        Action::ListDomains,
        Action::ListEntitiesForMetric,
        Action::ListIngestionEndpoints,
        Action::ListIntegrations,
        Action::ListManagedInsightRules,
        Action::ListMetrics,
        Action::ListMetricStreams,
        Action::ListOmniDashboards,
        Action::ListOmniThreads,
        Action::ListServiceLevelObjectives,
        Action::ListServices,
        Action::ListSpaceAccess,
        Action::ListSpaces,
        Action::ListSpacesForOrganization,
        Action::ListTagsForResource,
        Action::ListTelemetryFields,
        Action::ListTelemetryQuerySessions,
        Action::ListViews,
        Action::PutAlarmMuteRule,
        Action::PutAnomalyDetector,
        Action::PutCompositeAlarm,
        Action::PutDashboard,
        Action::PutInsightRule,
        Action::PutIntelligenceConfiguration,
        Action::PutLogAlarm,
        Action::PutManagedInsightRules,
        Action::PutMetricAlarm,
        Action::PutMetricData,
        Action::PutMetricStream,
        Action::PutPipelineRule,
        Action::PutRecords,
        Action::QueryTraces,
        Action::SearchPrincipals,
        Action::SetAlarmState,
        Action::StartMetricStreams,
        Action::StartOmniThreadSession,
        Action::StartOTelEnrichment,
        Action::StartTelemetryQuery,
        Action::StartTelemetryQuerySession,
        Action::StopMetricStreams,
        Action::StopOTelEnrichment,
        Action::StopTelemetryQuery,
        Action::StopTelemetryQuerySession,
        Action::SubmitAlarmFeedback,
        Action::SubmitFeedback,
        Action::TagResource,
        Action::UntagResource,
        Action::UpdateAccessProfile,
        Action::UpdateAlert,
        Action::UpdateDomain,
        Action::UpdateDomainForOrganization,
        Action::UpdateIngestionEndpoint,
        Action::UpdateIntegration,
        Action::UpdateOmniDashboard,
        Action::UpdateOmniThread,
        Action::UpdateOTelEnrichment,
        Action::UpdatePreferences,
        Action::UpdateResourceMetricsConfiguration,
        Action::UpdateServiceLevelObjective,
        Action::UpdateSpace,
        Action::UpdateView,
    ];
}
crate::action::action_enum!(Action, SERVICE, ACTIONS);
/// All actions as rows, sorted by name.
pub static ACTIONS: &[catalog::Action] = &[
    catalog::Action {
        service: "cloudwatch",
        name: "AssumeAccessProfile",
        full_name: "cloudwatch:AssumeAccessProfile",
        index: Action::AssumeAccessProfile as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "BatchGetServiceLevelIndicatorReport",
        full_name: "cloudwatch:BatchGetServiceLevelIndicatorReport",
        index: Action::BatchGetServiceLevelIndicatorReport as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "BatchGetServiceLevelObjectiveBudgetReport",
        full_name: "cloudwatch:BatchGetServiceLevelObjectiveBudgetReport",
        index: Action::BatchGetServiceLevelObjectiveBudgetReport as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Slo as usize],
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
        service: "cloudwatch",
        name: "CallWithBearerToken",
        full_name: "cloudwatch:CallWithBearerToken",
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
        service: "cloudwatch",
        name: "CreateAccessGrant",
        full_name: "cloudwatch:CreateAccessGrant",
        index: Action::CreateAccessGrant as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "CreateAccessProfile",
        full_name: "cloudwatch:CreateAccessProfile",
        index: Action::CreateAccessProfile as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "CreateAlert",
        full_name: "cloudwatch:CreateAlert",
        index: Action::CreateAlert as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "CreateDomain",
        full_name: "cloudwatch:CreateDomain",
        index: Action::CreateDomain as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "CreateDomainAccessGrantForOrganization",
        full_name: "cloudwatch:CreateDomainAccessGrantForOrganization",
        index: Action::CreateDomainAccessGrantForOrganization as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "CreateDomainForOrganization",
        full_name: "cloudwatch:CreateDomainForOrganization",
        index: Action::CreateDomainForOrganization as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "CreateIngestionEndpoint",
        full_name: "cloudwatch:CreateIngestionEndpoint",
        index: Action::CreateIngestionEndpoint as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "CreateIntegration",
        full_name: "cloudwatch:CreateIntegration",
        index: Action::CreateIntegration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "CreateOmniDashboard",
        full_name: "cloudwatch:CreateOmniDashboard",
        index: Action::CreateOmniDashboard as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "CreateOmniThread",
        full_name: "cloudwatch:CreateOmniThread",
        index: Action::CreateOmniThread as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "CreateOneTimeDeepLinkCode",
        full_name: "cloudwatch:CreateOneTimeDeepLinkCode",
        index: Action::CreateOneTimeDeepLinkCode as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "CreateResourceMetricsConfiguration",
        full_name: "cloudwatch:CreateResourceMetricsConfiguration",
        index: Action::CreateResourceMetricsConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::RESOURCE_ARN],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_CREATE_RESOURCE_METRICS_CONFIGURATION],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "CreateServiceLevelObjective",
        full_name: "cloudwatch:CreateServiceLevelObjective",
        index: Action::CreateServiceLevelObjective as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "CreateSpace",
        full_name: "cloudwatch:CreateSpace",
        index: Action::CreateSpace as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "CreateView",
        full_name: "cloudwatch:CreateView",
        index: Action::CreateView as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "DeleteAccessGrant",
        full_name: "cloudwatch:DeleteAccessGrant",
        index: Action::DeleteAccessGrant as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::AccessGrant as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "DeleteAccessProfile",
        full_name: "cloudwatch:DeleteAccessProfile",
        index: Action::DeleteAccessProfile as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::AccessProfile as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "DeleteAlarmMuteRule",
        full_name: "cloudwatch:DeleteAlarmMuteRule",
        index: Action::DeleteAlarmMuteRule as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::AlarmMuteRule as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_DELETE_ALARM_MUTE_RULE],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "DeleteAlarms",
        full_name: "cloudwatch:DeleteAlarms",
        index: Action::DeleteAlarms as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Alarm as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_DELETE_ALARMS],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "DeleteAlert",
        full_name: "cloudwatch:DeleteAlert",
        index: Action::DeleteAlert as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Alert as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "DeleteAnomalyDetector",
        full_name: "cloudwatch:DeleteAnomalyDetector",
        index: Action::DeleteAnomalyDetector as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_DELETE_ANOMALY_DETECTOR],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "DeleteDashboards",
        full_name: "cloudwatch:DeleteDashboards",
        index: Action::DeleteDashboards as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dashboard as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_DELETE_DASHBOARDS],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "DeleteDomain",
        full_name: "cloudwatch:DeleteDomain",
        index: Action::DeleteDomain as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Domain as usize],
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
        service: "cloudwatch",
        name: "DeleteDomainAccessGrantForOrganization",
        full_name: "cloudwatch:DeleteDomainAccessGrantForOrganization",
        index: Action::DeleteDomainAccessGrantForOrganization as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::OrganizationAccessGrant
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "DeleteDomainForOrganization",
        full_name: "cloudwatch:DeleteDomainForOrganization",
        index: Action::DeleteDomainForOrganization as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::OrganizationDomain
                    as usize],
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
        service: "cloudwatch",
        name: "DeleteIngestionEndpoint",
        full_name: "cloudwatch:DeleteIngestionEndpoint",
        index: Action::DeleteIngestionEndpoint as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::IngestionEndpoint as usize],
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
        service: "cloudwatch",
        name: "DeleteInsightRules",
        full_name: "cloudwatch:DeleteInsightRules",
        index: Action::DeleteInsightRules as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::InsightRule as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_DELETE_INSIGHT_RULES],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "DeleteIntegration",
        full_name: "cloudwatch:DeleteIntegration",
        index: Action::DeleteIntegration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Integration as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "DeleteMetricStream",
        full_name: "cloudwatch:DeleteMetricStream",
        index: Action::DeleteMetricStream as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::MetricStream as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_DELETE_METRIC_STREAM],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "DeleteOmniDashboard",
        full_name: "cloudwatch:DeleteOmniDashboard",
        index: Action::DeleteOmniDashboard as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::OmniDashboard as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "DeleteOmniThread",
        full_name: "cloudwatch:DeleteOmniThread",
        index: Action::DeleteOmniThread as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "DeletePipelineRule",
        full_name: "cloudwatch:DeletePipelineRule",
        index: Action::DeletePipelineRule as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dataset as usize],
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
        service: "cloudwatch",
        name: "DeleteResourceMetricsConfiguration",
        full_name: "cloudwatch:DeleteResourceMetricsConfiguration",
        index: Action::DeleteResourceMetricsConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::RESOURCE_ARN],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_DELETE_RESOURCE_METRICS_CONFIGURATION],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "DeleteServiceLevelObjective",
        full_name: "cloudwatch:DeleteServiceLevelObjective",
        index: Action::DeleteServiceLevelObjective as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Slo as usize],
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
        service: "cloudwatch",
        name: "DeleteSpace",
        full_name: "cloudwatch:DeleteSpace",
        index: Action::DeleteSpace as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Space as usize],
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
        service: "cloudwatch",
        name: "DeleteView",
        full_name: "cloudwatch:DeleteView",
        index: Action::DeleteView as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::View as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "DescribeAlarmHistory",
        full_name: "cloudwatch:DescribeAlarmHistory",
        index: Action::DescribeAlarmHistory as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Alarm as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_DESCRIBE_ALARM_HISTORY],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "DescribeAlarms",
        full_name: "cloudwatch:DescribeAlarms",
        index: Action::DescribeAlarms as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Alarm as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_DESCRIBE_ALARMS],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "DescribeAlarmsForMetric",
        full_name: "cloudwatch:DescribeAlarmsForMetric",
        index: Action::DescribeAlarmsForMetric as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_DESCRIBE_ALARMS_FOR_METRIC],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "DescribeAnomalyDetectors",
        full_name: "cloudwatch:DescribeAnomalyDetectors",
        index: Action::DescribeAnomalyDetectors as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_DESCRIBE_ANOMALY_DETECTORS],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "DescribeInsightRules",
        full_name: "cloudwatch:DescribeInsightRules",
        index: Action::DescribeInsightRules as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_DESCRIBE_INSIGHT_RULES],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "DisableAlarmActions",
        full_name: "cloudwatch:DisableAlarmActions",
        index: Action::DisableAlarmActions as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Alarm as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_DISABLE_ALARM_ACTIONS],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "DisableInsightRules",
        full_name: "cloudwatch:DisableInsightRules",
        index: Action::DisableInsightRules as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::InsightRule as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_DISABLE_INSIGHT_RULES],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "EnableAlarmActions",
        full_name: "cloudwatch:EnableAlarmActions",
        index: Action::EnableAlarmActions as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Alarm as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_ENABLE_ALARM_ACTIONS],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "EnableInsightRules",
        full_name: "cloudwatch:EnableInsightRules",
        index: Action::EnableInsightRules as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::InsightRule as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_ENABLE_INSIGHT_RULES],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "EnableTopologyDiscovery",
        full_name: "cloudwatch:EnableTopologyDiscovery",
        index: Action::EnableTopologyDiscovery as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GenerateQuery",
        full_name: "cloudwatch:GenerateQuery",
        index: Action::GenerateQuery as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GenerateQueryResultsSummary",
        full_name: "cloudwatch:GenerateQueryResultsSummary",
        index: Action::GenerateQueryResultsSummary as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetAccessGrant",
        full_name: "cloudwatch:GetAccessGrant",
        index: Action::GetAccessGrant as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::AccessGrant as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetAccessProfile",
        full_name: "cloudwatch:GetAccessProfile",
        index: Action::GetAccessProfile as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::AccessProfile as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetAgentGraph",
        full_name: "cloudwatch:GetAgentGraph",
        index: Action::GetAgentGraph as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetAlarmMuteRule",
        full_name: "cloudwatch:GetAlarmMuteRule",
        index: Action::GetAlarmMuteRule as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::AlarmMuteRule as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_GET_ALARM_MUTE_RULE],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetAlert",
        full_name: "cloudwatch:GetAlert",
        index: Action::GetAlert as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Alert as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetContextGraph",
        full_name: "cloudwatch:GetContextGraph",
        index: Action::GetContextGraph as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetDashboard",
        full_name: "cloudwatch:GetDashboard",
        index: Action::GetDashboard as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dashboard as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_GET_DASHBOARD],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetDataset",
        full_name: "cloudwatch:GetDataset",
        index: Action::GetDataset as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dataset as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_GET_DATASET],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetDomain",
        full_name: "cloudwatch:GetDomain",
        index: Action::GetDomain as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Domain as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetDomainAccessGrantForOrganization",
        full_name: "cloudwatch:GetDomainAccessGrantForOrganization",
        index: Action::GetDomainAccessGrantForOrganization as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::OrganizationAccessGrant
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetDomainForOrganization",
        full_name: "cloudwatch:GetDomainForOrganization",
        index: Action::GetDomainForOrganization as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::OrganizationDomain
                    as usize],
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
        service: "cloudwatch",
        name: "GetIngestionEndpoint",
        full_name: "cloudwatch:GetIngestionEndpoint",
        index: Action::GetIngestionEndpoint as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::IngestionEndpoint as usize],
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
        service: "cloudwatch",
        name: "GetInsightRuleReport",
        full_name: "cloudwatch:GetInsightRuleReport",
        index: Action::GetInsightRuleReport as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::InsightRule as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_GET_INSIGHT_RULE_REPORT],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetIntegration",
        full_name: "cloudwatch:GetIntegration",
        index: Action::GetIntegration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Integration as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetIntelligenceConfiguration",
        full_name: "cloudwatch:GetIntelligenceConfiguration",
        index: Action::GetIntelligenceConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetMetricData",
        full_name: "cloudwatch:GetMetricData",
        index: Action::GetMetricData as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dataset as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_GET_METRIC_DATA],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetMetricStatistics",
        full_name: "cloudwatch:GetMetricStatistics",
        index: Action::GetMetricStatistics as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_GET_METRIC_STATISTICS],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetMetricStream",
        full_name: "cloudwatch:GetMetricStream",
        index: Action::GetMetricStream as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::MetricStream as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_GET_METRIC_STREAM],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetMetricWidgetImage",
        full_name: "cloudwatch:GetMetricWidgetImage",
        index: Action::GetMetricWidgetImage as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_GET_METRIC_WIDGET_IMAGE],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetOmniDashboard",
        full_name: "cloudwatch:GetOmniDashboard",
        index: Action::GetOmniDashboard as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::OmniDashboard as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetOmniThread",
        full_name: "cloudwatch:GetOmniThread",
        index: Action::GetOmniThread as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetOTelEnrichment",
        full_name: "cloudwatch:GetOTelEnrichment",
        index: Action::GetOTelEnrichment as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_GET_O_TEL_ENRICHMENT],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetPreferences",
        full_name: "cloudwatch:GetPreferences",
        index: Action::GetPreferences as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetRecords",
        full_name: "cloudwatch:GetRecords",
        index: Action::GetRecords as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetResourceMetricsConfiguration",
        full_name: "cloudwatch:GetResourceMetricsConfiguration",
        index: Action::GetResourceMetricsConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::RESOURCE_ARN],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_GET_RESOURCE_METRICS_CONFIGURATION],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetService",
        full_name: "cloudwatch:GetService",
        index: Action::GetService as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Service as usize],
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
        service: "cloudwatch",
        name: "GetServiceData",
        full_name: "cloudwatch:GetServiceData",
        index: Action::GetServiceData as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Service as usize],
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
        service: "cloudwatch",
        name: "GetServiceLevelObjective",
        full_name: "cloudwatch:GetServiceLevelObjective",
        index: Action::GetServiceLevelObjective as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Slo as usize],
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
        service: "cloudwatch",
        name: "GetSpace",
        full_name: "cloudwatch:GetSpace",
        index: Action::GetSpace as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Space as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetSpaceCredentials",
        full_name: "cloudwatch:GetSpaceCredentials",
        index: Action::GetSpaceCredentials as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetSpaceCredentialsForOrganization",
        full_name: "cloudwatch:GetSpaceCredentialsForOrganization",
        index: Action::GetSpaceCredentialsForOrganization as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetTelemetryQueryResults",
        full_name: "cloudwatch:GetTelemetryQueryResults",
        index: Action::GetTelemetryQueryResults as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetTopologyDiscoveryStatus",
        full_name: "cloudwatch:GetTopologyDiscoveryStatus",
        index: Action::GetTopologyDiscoveryStatus as u16,
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
        service: "cloudwatch",
        name: "GetTopologyMap",
        full_name: "cloudwatch:GetTopologyMap",
        index: Action::GetTopologyMap as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "GetView",
        full_name: "cloudwatch:GetView",
        index: Action::GetView as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::View as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "InvokeIntegration",
        full_name: "cloudwatch:InvokeIntegration",
        index: Action::InvokeIntegration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "Link",
        full_name: "cloudwatch:Link",
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
        service: "cloudwatch",
        name: "ListAccessGrants",
        full_name: "cloudwatch:ListAccessGrants",
        index: Action::ListAccessGrants as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "ListAccessProfiles",
        full_name: "cloudwatch:ListAccessProfiles",
        index: Action::ListAccessProfiles as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "ListAlarmMuteRules",
        full_name: "cloudwatch:ListAlarmMuteRules",
        index: Action::ListAlarmMuteRules as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::AlarmMuteRule as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_LIST_ALARM_MUTE_RULES],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "ListAlertContributors",
        full_name: "cloudwatch:ListAlertContributors",
        index: Action::ListAlertContributors as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "ListAlerts",
        full_name: "cloudwatch:ListAlerts",
        index: Action::ListAlerts as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "ListDashboards",
        full_name: "cloudwatch:ListDashboards",
        index: Action::ListDashboards as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_LIST_DASHBOARDS],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "ListDomainAccessGrantsForOrganization",
        full_name: "cloudwatch:ListDomainAccessGrantsForOrganization",
        index: Action::ListDomainAccessGrantsForOrganization as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "ListDomains",
        full_name: "cloudwatch:ListDomains",
        index: Action::ListDomains as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "ListEntitiesForMetric",
        full_name: "cloudwatch:ListEntitiesForMetric",
        index: Action::ListEntitiesForMetric as u16,
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
        service: "cloudwatch",
        name: "ListIngestionEndpoints",
        full_name: "cloudwatch:ListIngestionEndpoints",
        index: Action::ListIngestionEndpoints as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "ListIntegrations",
        full_name: "cloudwatch:ListIntegrations",
        index: Action::ListIntegrations as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "ListManagedInsightRules",
        full_name: "cloudwatch:ListManagedInsightRules",
        index: Action::ListManagedInsightRules as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::REQUEST_MANAGED_RESOURCE_AR_NS,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_LIST_MANAGED_INSIGHT_RULES],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "ListMetrics",
        full_name: "cloudwatch:ListMetrics",
        index: Action::ListMetrics as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dataset as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_LIST_METRICS],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "ListMetricStreams",
        full_name: "cloudwatch:ListMetricStreams",
        index: Action::ListMetricStreams as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_LIST_METRIC_STREAMS],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "ListOmniDashboards",
        full_name: "cloudwatch:ListOmniDashboards",
        index: Action::ListOmniDashboards as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "ListOmniThreads",
        full_name: "cloudwatch:ListOmniThreads",
        index: Action::ListOmniThreads as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "ListServiceLevelObjectives",
        full_name: "cloudwatch:ListServiceLevelObjectives",
        index: Action::ListServiceLevelObjectives as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "ListServices",
        full_name: "cloudwatch:ListServices",
        index: Action::ListServices as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "ListSpaceAccess",
        full_name: "cloudwatch:ListSpaceAccess",
        index: Action::ListSpaceAccess as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "ListSpaces",
        full_name: "cloudwatch:ListSpaces",
        index: Action::ListSpaces as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "ListSpacesForOrganization",
        full_name: "cloudwatch:ListSpacesForOrganization",
        index: Action::ListSpacesForOrganization as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "ListTagsForResource",
        full_name: "cloudwatch:ListTagsForResource",
        index: Action::ListTagsForResource as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Alarm as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::AlarmMuteRule as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dashboard as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dataset as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::InsightRule as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::MetricStream as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Service as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Slo as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_LIST_TAGS_FOR_RESOURCE],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "ListTelemetryFields",
        full_name: "cloudwatch:ListTelemetryFields",
        index: Action::ListTelemetryFields as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "ListTelemetryQuerySessions",
        full_name: "cloudwatch:ListTelemetryQuerySessions",
        index: Action::ListTelemetryQuerySessions as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "ListViews",
        full_name: "cloudwatch:ListViews",
        index: Action::ListViews as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "PutAlarmMuteRule",
        full_name: "cloudwatch:PutAlarmMuteRule",
        index: Action::PutAlarmMuteRule as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Alarm as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::AlarmMuteRule as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_PUT_ALARM_MUTE_RULE],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "PutAnomalyDetector",
        full_name: "cloudwatch:PutAnomalyDetector",
        index: Action::PutAnomalyDetector as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_PUT_ANOMALY_DETECTOR],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "PutCompositeAlarm",
        full_name: "cloudwatch:PutCompositeAlarm",
        index: Action::PutCompositeAlarm as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Alarm as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::ALARM_ACTIONS,
            &rows::ALARM_TAGS_PROPAGATION_ENABLED,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_PUT_COMPOSITE_ALARM],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "PutDashboard",
        full_name: "cloudwatch:PutDashboard",
        index: Action::PutDashboard as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dashboard as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_PUT_DASHBOARD],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "PutInsightRule",
        full_name: "cloudwatch:PutInsightRule",
        index: Action::PutInsightRule as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::InsightRule as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::REQUEST_INSIGHT_RULE_LOG_GROUPS,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_PUT_INSIGHT_RULE],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "PutIntelligenceConfiguration",
        full_name: "cloudwatch:PutIntelligenceConfiguration",
        index: Action::PutIntelligenceConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "PutLogAlarm",
        full_name: "cloudwatch:PutLogAlarm",
        index: Action::PutLogAlarm as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Alarm as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::ALARM_ACTIONS,
            &rows::ALARM_TAGS_PROPAGATION_ENABLED,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_PUT_LOG_ALARM],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "PutManagedInsightRules",
        full_name: "cloudwatch:PutManagedInsightRules",
        index: Action::PutManagedInsightRules as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::REQUEST_MANAGED_RESOURCE_AR_NS,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_PUT_MANAGED_INSIGHT_RULES],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "PutMetricAlarm",
        full_name: "cloudwatch:PutMetricAlarm",
        index: Action::PutMetricAlarm as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Alarm as usize],
                required: Some(true),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dataset as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::ALARM_ACTIONS,
            &rows::ALARM_TAGS_PROPAGATION_ENABLED,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_PUT_METRIC_ALARM],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "PutMetricData",
        full_name: "cloudwatch:PutMetricData",
        index: Action::PutMetricData as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dataset as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::NAMESPACE],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_PUT_METRIC_DATA],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "PutMetricStream",
        full_name: "cloudwatch:PutMetricStream",
        index: Action::PutMetricStream as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::MetricStream as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_PUT_METRIC_STREAM],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "PutPipelineRule",
        full_name: "cloudwatch:PutPipelineRule",
        index: Action::PutPipelineRule as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dataset as usize],
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
        service: "cloudwatch",
        name: "PutRecords",
        full_name: "cloudwatch:PutRecords",
        index: Action::PutRecords as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "QueryTraces",
        full_name: "cloudwatch:QueryTraces",
        index: Action::QueryTraces as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "SearchPrincipals",
        full_name: "cloudwatch:SearchPrincipals",
        index: Action::SearchPrincipals as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "SetAlarmState",
        full_name: "cloudwatch:SetAlarmState",
        index: Action::SetAlarmState as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Alarm as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_SET_ALARM_STATE],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "StartMetricStreams",
        full_name: "cloudwatch:StartMetricStreams",
        index: Action::StartMetricStreams as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::MetricStream as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_START_METRIC_STREAMS],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "StartOmniThreadSession",
        full_name: "cloudwatch:StartOmniThreadSession",
        index: Action::StartOmniThreadSession as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "StartOTelEnrichment",
        full_name: "cloudwatch:StartOTelEnrichment",
        index: Action::StartOTelEnrichment as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_START_O_TEL_ENRICHMENT],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "StartTelemetryQuery",
        full_name: "cloudwatch:StartTelemetryQuery",
        index: Action::StartTelemetryQuery as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "StartTelemetryQuerySession",
        full_name: "cloudwatch:StartTelemetryQuerySession",
        index: Action::StartTelemetryQuerySession as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "StopMetricStreams",
        full_name: "cloudwatch:StopMetricStreams",
        index: Action::StopMetricStreams as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::MetricStream as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_STOP_METRIC_STREAMS],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "StopOTelEnrichment",
        full_name: "cloudwatch:StopOTelEnrichment",
        index: Action::StopOTelEnrichment as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_STOP_O_TEL_ENRICHMENT],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "StopTelemetryQuery",
        full_name: "cloudwatch:StopTelemetryQuery",
        index: Action::StopTelemetryQuery as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "StopTelemetryQuerySession",
        full_name: "cloudwatch:StopTelemetryQuerySession",
        index: Action::StopTelemetryQuerySession as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "SubmitAlarmFeedback",
        full_name: "cloudwatch:SubmitAlarmFeedback",
        index: Action::SubmitAlarmFeedback as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "SubmitFeedback",
        full_name: "cloudwatch:SubmitFeedback",
        index: Action::SubmitFeedback as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "TagResource",
        full_name: "cloudwatch:TagResource",
        index: Action::TagResource as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Alarm as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::AlarmMuteRule as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dashboard as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dataset as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::InsightRule as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::MetricStream as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Service as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Slo as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::HAS_ACCESS_GRANT,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_TAG_RESOURCE],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "UntagResource",
        full_name: "cloudwatch:UntagResource",
        index: Action::UntagResource as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Alarm as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::AlarmMuteRule as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dashboard as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Dataset as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::InsightRule as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::MetricStream as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Service as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Slo as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_TAG_KEYS, &rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_UNTAG_RESOURCE],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "UpdateAccessProfile",
        full_name: "cloudwatch:UpdateAccessProfile",
        index: Action::UpdateAccessProfile as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::AccessProfile as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "UpdateAlert",
        full_name: "cloudwatch:UpdateAlert",
        index: Action::UpdateAlert as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Alert as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "UpdateDomain",
        full_name: "cloudwatch:UpdateDomain",
        index: Action::UpdateDomain as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Domain as usize],
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
        service: "cloudwatch",
        name: "UpdateDomainForOrganization",
        full_name: "cloudwatch:UpdateDomainForOrganization",
        index: Action::UpdateDomainForOrganization as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::OrganizationDomain
                    as usize],
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
        service: "cloudwatch",
        name: "UpdateIngestionEndpoint",
        full_name: "cloudwatch:UpdateIngestionEndpoint",
        index: Action::UpdateIngestionEndpoint as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::IngestionEndpoint as usize],
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
        service: "cloudwatch",
        name: "UpdateIntegration",
        full_name: "cloudwatch:UpdateIntegration",
        index: Action::UpdateIntegration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Integration as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "UpdateOmniDashboard",
        full_name: "cloudwatch:UpdateOmniDashboard",
        index: Action::UpdateOmniDashboard as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::OmniDashboard as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "UpdateOmniThread",
        full_name: "cloudwatch:UpdateOmniThread",
        index: Action::UpdateOmniThread as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "UpdateOTelEnrichment",
        full_name: "cloudwatch:UpdateOTelEnrichment",
        index: Action::UpdateOTelEnrichment as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_UPDATE_O_TEL_ENRICHMENT],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "UpdatePreferences",
        full_name: "cloudwatch:UpdatePreferences",
        index: Action::UpdatePreferences as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "UpdateResourceMetricsConfiguration",
        full_name: "cloudwatch:UpdateResourceMetricsConfiguration",
        index: Action::UpdateResourceMetricsConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::RESOURCE_ARN],
        dependent_actions: Some(&[]),
        operations: &[&operations::CLOUDWATCH_UPDATE_RESOURCE_METRICS_CONFIGURATION],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "UpdateServiceLevelObjective",
        full_name: "cloudwatch:UpdateServiceLevelObjective",
        index: Action::UpdateServiceLevelObjective as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Slo as usize],
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
        service: "cloudwatch",
        name: "UpdateSpace",
        full_name: "cloudwatch:UpdateSpace",
        index: Action::UpdateSpace as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Space as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "cloudwatch",
        name: "UpdateView",
        full_name: "cloudwatch:UpdateView",
        index: Action::UpdateView as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::View as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::HAS_ACCESS_GRANT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
];
/// The action `cloudwatch:AssumeAccessProfile`.
///
/// - Access level: Permissions management, Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct AssumeAccessProfile;
impl KnownAction for AssumeAccessProfile {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::AssumeAccessProfile
        as usize];
}
impl Supports<keys::HasAccessGrant> for AssumeAccessProfile {}
/// The action `cloudwatch:BatchGetServiceLevelIndicatorReport`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct BatchGetServiceLevelIndicatorReport;
impl KnownAction for BatchGetServiceLevelIndicatorReport {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::BatchGetServiceLevelIndicatorReport
        as usize];
}
/// The action `cloudwatch:BatchGetServiceLevelObjectiveBudgetReport`.
///
/// - Access level: Read
/// - Resource types: [`slo`](struct@Slo) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`slo`](struct@Slo))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct BatchGetServiceLevelObjectiveBudgetReport;
impl KnownAction for BatchGetServiceLevelObjectiveBudgetReport {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::BatchGetServiceLevelObjectiveBudgetReport
        as usize];
}
impl ActsOn<Slo> for BatchGetServiceLevelObjectiveBudgetReport {}
impl Supports<condition::tags::ResourceTag>
for BatchGetServiceLevelObjectiveBudgetReport {}
/// The action `cloudwatch:CallWithBearerToken`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none, it is a permission only
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct CallWithBearerToken;
impl KnownAction for CallWithBearerToken {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CallWithBearerToken
        as usize];
}
/// The action `cloudwatch:CreateAccessGrant`.
///
/// - Access level: Permissions management, Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct CreateAccessGrant;
impl KnownAction for CreateAccessGrant {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateAccessGrant
        as usize];
}
impl Supports<keys::HasAccessGrant> for CreateAccessGrant {}
/// The action `cloudwatch:CreateAccessProfile`.
///
/// - Access level: Permissions management, Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct CreateAccessProfile;
impl KnownAction for CreateAccessProfile {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateAccessProfile
        as usize];
}
impl Supports<keys::HasAccessGrant> for CreateAccessProfile {}
/// The action `cloudwatch:CreateAlert`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct CreateAlert;
impl KnownAction for CreateAlert {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateAlert as usize];
}
impl Supports<keys::HasAccessGrant> for CreateAlert {}
/// The action `cloudwatch:CreateDomain`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct CreateDomain;
impl KnownAction for CreateDomain {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateDomain as usize];
}
/// The action `cloudwatch:CreateDomainAccessGrantForOrganization`.
///
/// - Access level: Permissions management, Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct CreateDomainAccessGrantForOrganization;
impl KnownAction for CreateDomainAccessGrantForOrganization {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateDomainAccessGrantForOrganization
        as usize];
}
impl Supports<keys::HasAccessGrant> for CreateDomainAccessGrantForOrganization {}
/// The action `cloudwatch:CreateDomainForOrganization`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct CreateDomainForOrganization;
impl KnownAction for CreateDomainForOrganization {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateDomainForOrganization
        as usize];
}
/// The action `cloudwatch:CreateIngestionEndpoint`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct CreateIngestionEndpoint;
impl KnownAction for CreateIngestionEndpoint {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateIngestionEndpoint
        as usize];
}
/// The action `cloudwatch:CreateIntegration`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct CreateIntegration;
impl KnownAction for CreateIntegration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateIntegration
        as usize];
}
impl Supports<keys::HasAccessGrant> for CreateIntegration {}
/// The action `cloudwatch:CreateOmniDashboard`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct CreateOmniDashboard;
impl KnownAction for CreateOmniDashboard {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateOmniDashboard
        as usize];
}
impl Supports<keys::HasAccessGrant> for CreateOmniDashboard {}
/// The action `cloudwatch:CreateOmniThread`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct CreateOmniThread;
impl KnownAction for CreateOmniThread {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateOmniThread as usize];
}
impl Supports<keys::HasAccessGrant> for CreateOmniThread {}
/// The action `cloudwatch:CreateOneTimeDeepLinkCode`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct CreateOneTimeDeepLinkCode;
impl KnownAction for CreateOneTimeDeepLinkCode {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateOneTimeDeepLinkCode
        as usize];
}
/// The action `cloudwatch:CreateResourceMetricsConfiguration`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:ResourceArn`
/// - API operations: `CreateResourceMetricsConfiguration` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct CreateResourceMetricsConfiguration;
impl KnownAction for CreateResourceMetricsConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateResourceMetricsConfiguration
        as usize];
}
impl Supports<keys::ResourceArn> for CreateResourceMetricsConfiguration {}
/// The action `cloudwatch:CreateServiceLevelObjective`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct CreateServiceLevelObjective;
impl KnownAction for CreateServiceLevelObjective {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateServiceLevelObjective
        as usize];
}
impl Supports<condition::tags::RequestTag> for CreateServiceLevelObjective {}
impl Supports<condition::tags::TagKeys> for CreateServiceLevelObjective {}
/// The action `cloudwatch:CreateSpace`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct CreateSpace;
impl KnownAction for CreateSpace {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateSpace as usize];
}
/// The action `cloudwatch:CreateView`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct CreateView;
impl KnownAction for CreateView {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateView as usize];
}
impl Supports<keys::HasAccessGrant> for CreateView {}
/// The action `cloudwatch:DeleteAccessGrant`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`access-grant`](struct@AccessGrant) (required)
/// - Condition keys: `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`access-grant`](struct@AccessGrant))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DeleteAccessGrant;
impl KnownAction for DeleteAccessGrant {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteAccessGrant
        as usize];
}
impl ActsOn<AccessGrant> for DeleteAccessGrant {}
impl Supports<condition::tags::ResourceTag> for DeleteAccessGrant {}
impl Supports<keys::HasAccessGrant> for DeleteAccessGrant {}
/// The action `cloudwatch:DeleteAccessProfile`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`access-profile`](struct@AccessProfile) (required)
/// - Condition keys: `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`access-profile`](struct@AccessProfile))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DeleteAccessProfile;
impl KnownAction for DeleteAccessProfile {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteAccessProfile
        as usize];
}
impl ActsOn<AccessProfile> for DeleteAccessProfile {}
impl Supports<condition::tags::ResourceTag> for DeleteAccessProfile {}
impl Supports<keys::HasAccessGrant> for DeleteAccessProfile {}
/// The action `cloudwatch:DeleteAlarmMuteRule`.
///
/// - Access level: Write
/// - Resource types: [`alarm-mute-rule`](struct@AlarmMuteRule) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`alarm-mute-rule`](struct@AlarmMuteRule))
/// - API operations: `DeleteAlarmMuteRule` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DeleteAlarmMuteRule;
impl KnownAction for DeleteAlarmMuteRule {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteAlarmMuteRule
        as usize];
}
impl ActsOn<AlarmMuteRule> for DeleteAlarmMuteRule {}
impl Supports<condition::tags::ResourceTag> for DeleteAlarmMuteRule {}
/// The action `cloudwatch:DeleteAlarms`.
///
/// - Access level: Write
/// - Resource types: [`alarm`](struct@Alarm) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`alarm`](struct@Alarm))
/// - API operations: `DeleteAlarms` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DeleteAlarms;
impl KnownAction for DeleteAlarms {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteAlarms as usize];
}
impl ActsOn<Alarm> for DeleteAlarms {}
impl Supports<condition::tags::ResourceTag> for DeleteAlarms {}
/// The action `cloudwatch:DeleteAlert`.
///
/// - Access level: Write
/// - Resource types: [`alert`](struct@Alert) (required)
/// - Condition keys: `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`alert`](struct@Alert))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DeleteAlert;
impl KnownAction for DeleteAlert {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteAlert as usize];
}
impl ActsOn<Alert> for DeleteAlert {}
impl Supports<condition::tags::ResourceTag> for DeleteAlert {}
impl Supports<keys::HasAccessGrant> for DeleteAlert {}
/// The action `cloudwatch:DeleteAnomalyDetector`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DeleteAnomalyDetector` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DeleteAnomalyDetector;
impl KnownAction for DeleteAnomalyDetector {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteAnomalyDetector
        as usize];
}
/// The action `cloudwatch:DeleteDashboards`.
///
/// - Access level: Write
/// - Resource types: [`dashboard`](struct@Dashboard) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`dashboard`](struct@Dashboard))
/// - API operations: `DeleteDashboards` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DeleteDashboards;
impl KnownAction for DeleteDashboards {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteDashboards as usize];
}
impl ActsOn<Dashboard> for DeleteDashboards {}
impl Supports<condition::tags::ResourceTag> for DeleteDashboards {}
/// The action `cloudwatch:DeleteDomain`.
///
/// - Access level: Write
/// - Resource types: [`domain`](struct@Domain) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`domain`](struct@Domain))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DeleteDomain;
impl KnownAction for DeleteDomain {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteDomain as usize];
}
impl ActsOn<Domain> for DeleteDomain {}
impl Supports<condition::tags::ResourceTag> for DeleteDomain {}
/// The action `cloudwatch:DeleteDomainAccessGrantForOrganization`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`organization-access-grant`](struct@OrganizationAccessGrant) (required)
/// - Condition keys: `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`organization-access-grant`](struct@OrganizationAccessGrant))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DeleteDomainAccessGrantForOrganization;
impl KnownAction for DeleteDomainAccessGrantForOrganization {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteDomainAccessGrantForOrganization
        as usize];
}
impl ActsOn<OrganizationAccessGrant> for DeleteDomainAccessGrantForOrganization {}
impl Supports<condition::tags::ResourceTag> for DeleteDomainAccessGrantForOrganization {}
impl Supports<keys::HasAccessGrant> for DeleteDomainAccessGrantForOrganization {}
/// The action `cloudwatch:DeleteDomainForOrganization`.
///
/// - Access level: Write
/// - Resource types: [`organization-domain`](struct@OrganizationDomain) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`organization-domain`](struct@OrganizationDomain))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DeleteDomainForOrganization;
impl KnownAction for DeleteDomainForOrganization {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteDomainForOrganization
        as usize];
}
impl ActsOn<OrganizationDomain> for DeleteDomainForOrganization {}
impl Supports<condition::tags::ResourceTag> for DeleteDomainForOrganization {}
/// The action `cloudwatch:DeleteIngestionEndpoint`.
///
/// - Access level: Write
/// - Resource types: [`ingestion-endpoint`](struct@IngestionEndpoint) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`ingestion-endpoint`](struct@IngestionEndpoint))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DeleteIngestionEndpoint;
impl KnownAction for DeleteIngestionEndpoint {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteIngestionEndpoint
        as usize];
}
impl ActsOn<IngestionEndpoint> for DeleteIngestionEndpoint {}
impl Supports<condition::tags::ResourceTag> for DeleteIngestionEndpoint {}
/// The action `cloudwatch:DeleteInsightRules`.
///
/// - Access level: Write
/// - Resource types: [`insight-rule`](struct@InsightRule) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`insight-rule`](struct@InsightRule))
/// - API operations: `DeleteInsightRules` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DeleteInsightRules;
impl KnownAction for DeleteInsightRules {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteInsightRules
        as usize];
}
impl ActsOn<InsightRule> for DeleteInsightRules {}
impl Supports<condition::tags::ResourceTag> for DeleteInsightRules {}
/// The action `cloudwatch:DeleteIntegration`.
///
/// - Access level: Write
/// - Resource types: [`integration`](struct@Integration) (required)
/// - Condition keys: `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`integration`](struct@Integration))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DeleteIntegration;
impl KnownAction for DeleteIntegration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteIntegration
        as usize];
}
impl ActsOn<Integration> for DeleteIntegration {}
impl Supports<condition::tags::ResourceTag> for DeleteIntegration {}
impl Supports<keys::HasAccessGrant> for DeleteIntegration {}
/// The action `cloudwatch:DeleteMetricStream`.
///
/// - Access level: Write
/// - Resource types: [`metric-stream`](struct@MetricStream) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`metric-stream`](struct@MetricStream))
/// - API operations: `DeleteMetricStream` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DeleteMetricStream;
impl KnownAction for DeleteMetricStream {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteMetricStream
        as usize];
}
impl ActsOn<MetricStream> for DeleteMetricStream {}
impl Supports<condition::tags::ResourceTag> for DeleteMetricStream {}
/// The action `cloudwatch:DeleteOmniDashboard`.
///
/// - Access level: Write
/// - Resource types: [`omni-dashboard`](struct@OmniDashboard) (required)
/// - Condition keys: `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`omni-dashboard`](struct@OmniDashboard))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DeleteOmniDashboard;
impl KnownAction for DeleteOmniDashboard {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteOmniDashboard
        as usize];
}
impl ActsOn<OmniDashboard> for DeleteOmniDashboard {}
impl Supports<condition::tags::ResourceTag> for DeleteOmniDashboard {}
impl Supports<keys::HasAccessGrant> for DeleteOmniDashboard {}
/// The action `cloudwatch:DeleteOmniThread`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DeleteOmniThread;
impl KnownAction for DeleteOmniThread {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteOmniThread as usize];
}
impl Supports<keys::HasAccessGrant> for DeleteOmniThread {}
/// The action `cloudwatch:DeletePipelineRule`.
///
/// - Access level: Write
/// - Resource types: [`dataset`](struct@Dataset) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`dataset`](struct@Dataset))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DeletePipelineRule;
impl KnownAction for DeletePipelineRule {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeletePipelineRule
        as usize];
}
impl ActsOn<Dataset> for DeletePipelineRule {}
impl Supports<condition::tags::ResourceTag> for DeletePipelineRule {}
/// The action `cloudwatch:DeleteResourceMetricsConfiguration`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:ResourceArn`
/// - API operations: `DeleteResourceMetricsConfiguration` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DeleteResourceMetricsConfiguration;
impl KnownAction for DeleteResourceMetricsConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteResourceMetricsConfiguration
        as usize];
}
impl Supports<keys::ResourceArn> for DeleteResourceMetricsConfiguration {}
/// The action `cloudwatch:DeleteServiceLevelObjective`.
///
/// - Access level: Write
/// - Resource types: [`slo`](struct@Slo) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`slo`](struct@Slo))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DeleteServiceLevelObjective;
impl KnownAction for DeleteServiceLevelObjective {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteServiceLevelObjective
        as usize];
}
impl ActsOn<Slo> for DeleteServiceLevelObjective {}
impl Supports<condition::tags::ResourceTag> for DeleteServiceLevelObjective {}
/// The action `cloudwatch:DeleteSpace`.
///
/// - Access level: Write
/// - Resource types: [`space`](struct@Space) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`space`](struct@Space))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DeleteSpace;
impl KnownAction for DeleteSpace {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteSpace as usize];
}
impl ActsOn<Space> for DeleteSpace {}
impl Supports<condition::tags::ResourceTag> for DeleteSpace {}
/// The action `cloudwatch:DeleteView`.
///
/// - Access level: Write
/// - Resource types: [`view`](struct@View) (required)
/// - Condition keys: `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`view`](struct@View))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DeleteView;
impl KnownAction for DeleteView {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteView as usize];
}
impl ActsOn<View> for DeleteView {}
impl Supports<condition::tags::ResourceTag> for DeleteView {}
impl Supports<keys::HasAccessGrant> for DeleteView {}
/// The action `cloudwatch:DescribeAlarmHistory`.
///
/// - Access level: Read
/// - Resource types: [`alarm`](struct@Alarm) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`alarm`](struct@Alarm))
/// - API operations: `DescribeAlarmHistory` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DescribeAlarmHistory;
impl KnownAction for DescribeAlarmHistory {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeAlarmHistory
        as usize];
}
impl ActsOn<Alarm> for DescribeAlarmHistory {}
impl Supports<condition::tags::ResourceTag> for DescribeAlarmHistory {}
/// The action `cloudwatch:DescribeAlarms`.
///
/// - Access level: Read
/// - Resource types: [`alarm`](struct@Alarm) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`alarm`](struct@Alarm))
/// - API operations: `DescribeAlarms` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DescribeAlarms;
impl KnownAction for DescribeAlarms {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeAlarms as usize];
}
impl ActsOn<Alarm> for DescribeAlarms {}
impl Supports<condition::tags::ResourceTag> for DescribeAlarms {}
/// The action `cloudwatch:DescribeAlarmsForMetric`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DescribeAlarmsForMetric` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DescribeAlarmsForMetric;
impl KnownAction for DescribeAlarmsForMetric {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeAlarmsForMetric
        as usize];
}
/// The action `cloudwatch:DescribeAnomalyDetectors`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DescribeAnomalyDetectors` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DescribeAnomalyDetectors;
impl KnownAction for DescribeAnomalyDetectors {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeAnomalyDetectors
        as usize];
}
/// The action `cloudwatch:DescribeInsightRules`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DescribeInsightRules` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DescribeInsightRules;
impl KnownAction for DescribeInsightRules {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeInsightRules
        as usize];
}
/// The action `cloudwatch:DisableAlarmActions`.
///
/// - Access level: Write
/// - Resource types: [`alarm`](struct@Alarm) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`alarm`](struct@Alarm))
/// - API operations: `DisableAlarmActions` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DisableAlarmActions;
impl KnownAction for DisableAlarmActions {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DisableAlarmActions
        as usize];
}
impl ActsOn<Alarm> for DisableAlarmActions {}
impl Supports<condition::tags::ResourceTag> for DisableAlarmActions {}
/// The action `cloudwatch:DisableInsightRules`.
///
/// - Access level: Write
/// - Resource types: [`insight-rule`](struct@InsightRule) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`insight-rule`](struct@InsightRule))
/// - API operations: `DisableInsightRules` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct DisableInsightRules;
impl KnownAction for DisableInsightRules {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DisableInsightRules
        as usize];
}
impl ActsOn<InsightRule> for DisableInsightRules {}
impl Supports<condition::tags::ResourceTag> for DisableInsightRules {}
/// The action `cloudwatch:EnableAlarmActions`.
///
/// - Access level: Write
/// - Resource types: [`alarm`](struct@Alarm) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`alarm`](struct@Alarm))
/// - API operations: `EnableAlarmActions` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct EnableAlarmActions;
impl KnownAction for EnableAlarmActions {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::EnableAlarmActions
        as usize];
}
impl ActsOn<Alarm> for EnableAlarmActions {}
impl Supports<condition::tags::ResourceTag> for EnableAlarmActions {}
/// The action `cloudwatch:EnableInsightRules`.
///
/// - Access level: Write
/// - Resource types: [`insight-rule`](struct@InsightRule) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`insight-rule`](struct@InsightRule))
/// - API operations: `EnableInsightRules` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct EnableInsightRules;
impl KnownAction for EnableInsightRules {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::EnableInsightRules
        as usize];
}
impl ActsOn<InsightRule> for EnableInsightRules {}
impl Supports<condition::tags::ResourceTag> for EnableInsightRules {}
/// The action `cloudwatch:EnableTopologyDiscovery`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct EnableTopologyDiscovery;
impl KnownAction for EnableTopologyDiscovery {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::EnableTopologyDiscovery
        as usize];
}
/// The action `cloudwatch:GenerateQuery`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GenerateQuery;
impl KnownAction for GenerateQuery {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GenerateQuery as usize];
}
/// The action `cloudwatch:GenerateQueryResultsSummary`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GenerateQueryResultsSummary;
impl KnownAction for GenerateQueryResultsSummary {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GenerateQueryResultsSummary
        as usize];
}
/// The action `cloudwatch:GetAccessGrant`.
///
/// - Access level: Read
/// - Resource types: [`access-grant`](struct@AccessGrant) (required)
/// - Condition keys: `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`access-grant`](struct@AccessGrant))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetAccessGrant;
impl KnownAction for GetAccessGrant {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAccessGrant as usize];
}
impl ActsOn<AccessGrant> for GetAccessGrant {}
impl Supports<condition::tags::ResourceTag> for GetAccessGrant {}
impl Supports<keys::HasAccessGrant> for GetAccessGrant {}
/// The action `cloudwatch:GetAccessProfile`.
///
/// - Access level: Read
/// - Resource types: [`access-profile`](struct@AccessProfile) (required)
/// - Condition keys: `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`access-profile`](struct@AccessProfile))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetAccessProfile;
impl KnownAction for GetAccessProfile {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAccessProfile as usize];
}
impl ActsOn<AccessProfile> for GetAccessProfile {}
impl Supports<condition::tags::ResourceTag> for GetAccessProfile {}
impl Supports<keys::HasAccessGrant> for GetAccessProfile {}
/// The action `cloudwatch:GetAgentGraph`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetAgentGraph;
impl KnownAction for GetAgentGraph {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAgentGraph as usize];
}
/// The action `cloudwatch:GetAlarmMuteRule`.
///
/// - Access level: Read
/// - Resource types: [`alarm-mute-rule`](struct@AlarmMuteRule) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`alarm-mute-rule`](struct@AlarmMuteRule))
/// - API operations: `GetAlarmMuteRule` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetAlarmMuteRule;
impl KnownAction for GetAlarmMuteRule {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAlarmMuteRule as usize];
}
impl ActsOn<AlarmMuteRule> for GetAlarmMuteRule {}
impl Supports<condition::tags::ResourceTag> for GetAlarmMuteRule {}
/// The action `cloudwatch:GetAlert`.
///
/// - Access level: Read
/// - Resource types: [`alert`](struct@Alert) (required)
/// - Condition keys: `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`alert`](struct@Alert))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetAlert;
impl KnownAction for GetAlert {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAlert as usize];
}
impl ActsOn<Alert> for GetAlert {}
impl Supports<condition::tags::ResourceTag> for GetAlert {}
impl Supports<keys::HasAccessGrant> for GetAlert {}
/// The action `cloudwatch:GetContextGraph`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetContextGraph;
impl KnownAction for GetContextGraph {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetContextGraph as usize];
}
impl Supports<keys::HasAccessGrant> for GetContextGraph {}
/// The action `cloudwatch:GetDashboard`.
///
/// - Access level: Read
/// - Resource types: [`dashboard`](struct@Dashboard) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`dashboard`](struct@Dashboard))
/// - API operations: `GetDashboard` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetDashboard;
impl KnownAction for GetDashboard {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetDashboard as usize];
}
impl ActsOn<Dashboard> for GetDashboard {}
impl Supports<condition::tags::ResourceTag> for GetDashboard {}
/// The action `cloudwatch:GetDataset`.
///
/// - Access level: Read
/// - Resource types: [`dataset`](struct@Dataset) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`; `aws:ResourceTag/${TagKey}` of the resource ([`dataset`](struct@Dataset))
/// - API operations: `GetDataset` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetDataset;
impl KnownAction for GetDataset {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetDataset as usize];
}
impl ActsOn<Dataset> for GetDataset {}
impl Supports<condition::tags::ResourceTag> for GetDataset {}
/// The action `cloudwatch:GetDomain`.
///
/// - Access level: Read
/// - Resource types: [`domain`](struct@Domain) (required)
/// - Condition keys: `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`domain`](struct@Domain))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetDomain;
impl KnownAction for GetDomain {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetDomain as usize];
}
impl ActsOn<Domain> for GetDomain {}
impl Supports<condition::tags::ResourceTag> for GetDomain {}
impl Supports<keys::HasAccessGrant> for GetDomain {}
/// The action `cloudwatch:GetDomainAccessGrantForOrganization`.
///
/// - Access level: Read
/// - Resource types: [`organization-access-grant`](struct@OrganizationAccessGrant) (required)
/// - Condition keys: `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`organization-access-grant`](struct@OrganizationAccessGrant))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetDomainAccessGrantForOrganization;
impl KnownAction for GetDomainAccessGrantForOrganization {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetDomainAccessGrantForOrganization
        as usize];
}
impl ActsOn<OrganizationAccessGrant> for GetDomainAccessGrantForOrganization {}
impl Supports<condition::tags::ResourceTag> for GetDomainAccessGrantForOrganization {}
impl Supports<keys::HasAccessGrant> for GetDomainAccessGrantForOrganization {}
/// The action `cloudwatch:GetDomainForOrganization`.
///
/// - Access level: Read
/// - Resource types: [`organization-domain`](struct@OrganizationDomain) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`organization-domain`](struct@OrganizationDomain))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetDomainForOrganization;
impl KnownAction for GetDomainForOrganization {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetDomainForOrganization
        as usize];
}
impl ActsOn<OrganizationDomain> for GetDomainForOrganization {}
impl Supports<condition::tags::ResourceTag> for GetDomainForOrganization {}
/// The action `cloudwatch:GetIngestionEndpoint`.
///
/// - Access level: Read
/// - Resource types: [`ingestion-endpoint`](struct@IngestionEndpoint) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`ingestion-endpoint`](struct@IngestionEndpoint))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetIngestionEndpoint;
impl KnownAction for GetIngestionEndpoint {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetIngestionEndpoint
        as usize];
}
impl ActsOn<IngestionEndpoint> for GetIngestionEndpoint {}
impl Supports<condition::tags::ResourceTag> for GetIngestionEndpoint {}
/// The action `cloudwatch:GetInsightRuleReport`.
///
/// - Access level: Read
/// - Resource types: [`insight-rule`](struct@InsightRule) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`insight-rule`](struct@InsightRule))
/// - API operations: `GetInsightRuleReport` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetInsightRuleReport;
impl KnownAction for GetInsightRuleReport {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetInsightRuleReport
        as usize];
}
impl ActsOn<InsightRule> for GetInsightRuleReport {}
impl Supports<condition::tags::ResourceTag> for GetInsightRuleReport {}
/// The action `cloudwatch:GetIntegration`.
///
/// - Access level: Read
/// - Resource types: [`integration`](struct@Integration) (required)
/// - Condition keys: `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`integration`](struct@Integration))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetIntegration;
impl KnownAction for GetIntegration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetIntegration as usize];
}
impl ActsOn<Integration> for GetIntegration {}
impl Supports<condition::tags::ResourceTag> for GetIntegration {}
impl Supports<keys::HasAccessGrant> for GetIntegration {}
/// The action `cloudwatch:GetIntelligenceConfiguration`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetIntelligenceConfiguration;
impl KnownAction for GetIntelligenceConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetIntelligenceConfiguration
        as usize];
}
impl Supports<keys::HasAccessGrant> for GetIntelligenceConfiguration {}
/// The action `cloudwatch:GetMetricData`.
///
/// - Access level: Read
/// - Resource types: [`dataset`](struct@Dataset)
/// - Condition keys: `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`dataset`](struct@Dataset))
/// - API operations: `GetMetricData` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetMetricData;
impl KnownAction for GetMetricData {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetMetricData as usize];
}
impl ActsOn<Dataset> for GetMetricData {}
impl Supports<condition::tags::ResourceTag> for GetMetricData {}
impl Supports<keys::HasAccessGrant> for GetMetricData {}
/// The action `cloudwatch:GetMetricStatistics`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `GetMetricStatistics` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetMetricStatistics;
impl KnownAction for GetMetricStatistics {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetMetricStatistics
        as usize];
}
/// The action `cloudwatch:GetMetricStream`.
///
/// - Access level: Read
/// - Resource types: [`metric-stream`](struct@MetricStream) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`metric-stream`](struct@MetricStream))
/// - API operations: `GetMetricStream` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetMetricStream;
impl KnownAction for GetMetricStream {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetMetricStream as usize];
}
impl ActsOn<MetricStream> for GetMetricStream {}
impl Supports<condition::tags::ResourceTag> for GetMetricStream {}
/// The action `cloudwatch:GetMetricWidgetImage`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `GetMetricWidgetImage` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetMetricWidgetImage;
impl KnownAction for GetMetricWidgetImage {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetMetricWidgetImage
        as usize];
}
/// The action `cloudwatch:GetOmniDashboard`.
///
/// - Access level: Read
/// - Resource types: [`omni-dashboard`](struct@OmniDashboard) (required)
/// - Condition keys: `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`omni-dashboard`](struct@OmniDashboard))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetOmniDashboard;
impl KnownAction for GetOmniDashboard {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetOmniDashboard as usize];
}
impl ActsOn<OmniDashboard> for GetOmniDashboard {}
impl Supports<condition::tags::ResourceTag> for GetOmniDashboard {}
impl Supports<keys::HasAccessGrant> for GetOmniDashboard {}
/// The action `cloudwatch:GetOmniThread`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetOmniThread;
impl KnownAction for GetOmniThread {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetOmniThread as usize];
}
impl Supports<keys::HasAccessGrant> for GetOmniThread {}
/// The action `cloudwatch:GetOTelEnrichment`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `GetOTelEnrichment` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetOTelEnrichment;
impl KnownAction for GetOTelEnrichment {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetOTelEnrichment
        as usize];
}
/// The action `cloudwatch:GetPreferences`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetPreferences;
impl KnownAction for GetPreferences {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetPreferences as usize];
}
impl Supports<keys::HasAccessGrant> for GetPreferences {}
/// The action `cloudwatch:GetRecords`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetRecords;
impl KnownAction for GetRecords {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetRecords as usize];
}
impl Supports<keys::HasAccessGrant> for GetRecords {}
/// The action `cloudwatch:GetResourceMetricsConfiguration`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:ResourceArn`
/// - API operations: `GetResourceMetricsConfiguration` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetResourceMetricsConfiguration;
impl KnownAction for GetResourceMetricsConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetResourceMetricsConfiguration
        as usize];
}
impl Supports<keys::ResourceArn> for GetResourceMetricsConfiguration {}
/// The action `cloudwatch:GetService`.
///
/// - Access level: Read
/// - Resource types: [`service`](struct@Service) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`service`](struct@Service))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetService;
impl KnownAction for GetService {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetService as usize];
}
impl ActsOn<Service> for GetService {}
impl Supports<condition::tags::ResourceTag> for GetService {}
/// The action `cloudwatch:GetServiceData`.
///
/// - Access level: Read
/// - Resource types: [`service`](struct@Service) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`service`](struct@Service))
/// - API operations: none, it is a permission only
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetServiceData;
impl KnownAction for GetServiceData {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetServiceData as usize];
}
impl ActsOn<Service> for GetServiceData {}
impl Supports<condition::tags::ResourceTag> for GetServiceData {}
/// The action `cloudwatch:GetServiceLevelObjective`.
///
/// - Access level: Read
/// - Resource types: [`slo`](struct@Slo) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`slo`](struct@Slo))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetServiceLevelObjective;
impl KnownAction for GetServiceLevelObjective {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetServiceLevelObjective
        as usize];
}
impl ActsOn<Slo> for GetServiceLevelObjective {}
impl Supports<condition::tags::ResourceTag> for GetServiceLevelObjective {}
/// The action `cloudwatch:GetSpace`.
///
/// - Access level: Read
/// - Resource types: [`space`](struct@Space) (required)
/// - Condition keys: `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`space`](struct@Space))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetSpace;
impl KnownAction for GetSpace {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetSpace as usize];
}
impl ActsOn<Space> for GetSpace {}
impl Supports<condition::tags::ResourceTag> for GetSpace {}
impl Supports<keys::HasAccessGrant> for GetSpace {}
/// The action `cloudwatch:GetSpaceCredentials`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetSpaceCredentials;
impl KnownAction for GetSpaceCredentials {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetSpaceCredentials
        as usize];
}
/// The action `cloudwatch:GetSpaceCredentialsForOrganization`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetSpaceCredentialsForOrganization;
impl KnownAction for GetSpaceCredentialsForOrganization {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetSpaceCredentialsForOrganization
        as usize];
}
/// The action `cloudwatch:GetTelemetryQueryResults`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetTelemetryQueryResults;
impl KnownAction for GetTelemetryQueryResults {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetTelemetryQueryResults
        as usize];
}
impl Supports<keys::HasAccessGrant> for GetTelemetryQueryResults {}
/// The action `cloudwatch:GetTopologyDiscoveryStatus`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none, it is a permission only
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetTopologyDiscoveryStatus;
impl KnownAction for GetTopologyDiscoveryStatus {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetTopologyDiscoveryStatus
        as usize];
}
/// The action `cloudwatch:GetTopologyMap`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetTopologyMap;
impl KnownAction for GetTopologyMap {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetTopologyMap as usize];
}
/// The action `cloudwatch:GetView`.
///
/// - Access level: Read
/// - Resource types: [`view`](struct@View) (required)
/// - Condition keys: `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`view`](struct@View))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct GetView;
impl KnownAction for GetView {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetView as usize];
}
impl ActsOn<View> for GetView {}
impl Supports<condition::tags::ResourceTag> for GetView {}
impl Supports<keys::HasAccessGrant> for GetView {}
/// The action `cloudwatch:InvokeIntegration`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct InvokeIntegration;
impl KnownAction for InvokeIntegration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::InvokeIntegration
        as usize];
}
impl Supports<keys::HasAccessGrant> for InvokeIntegration {}
/// The action `cloudwatch:Link`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none, it is a permission only
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct Link;
impl KnownAction for Link {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::Link as usize];
}
/// The action `cloudwatch:ListAccessGrants`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct ListAccessGrants;
impl KnownAction for ListAccessGrants {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListAccessGrants as usize];
}
impl Supports<keys::HasAccessGrant> for ListAccessGrants {}
/// The action `cloudwatch:ListAccessProfiles`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct ListAccessProfiles;
impl KnownAction for ListAccessProfiles {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListAccessProfiles
        as usize];
}
impl Supports<keys::HasAccessGrant> for ListAccessProfiles {}
/// The action `cloudwatch:ListAlarmMuteRules`.
///
/// - Access level: List
/// - Resource types: [`alarm-mute-rule`](struct@AlarmMuteRule) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`alarm-mute-rule`](struct@AlarmMuteRule))
/// - API operations: `ListAlarmMuteRules` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct ListAlarmMuteRules;
impl KnownAction for ListAlarmMuteRules {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListAlarmMuteRules
        as usize];
}
impl ActsOn<AlarmMuteRule> for ListAlarmMuteRules {}
impl Supports<condition::tags::ResourceTag> for ListAlarmMuteRules {}
/// The action `cloudwatch:ListAlertContributors`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct ListAlertContributors;
impl KnownAction for ListAlertContributors {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListAlertContributors
        as usize];
}
impl Supports<keys::HasAccessGrant> for ListAlertContributors {}
/// The action `cloudwatch:ListAlerts`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct ListAlerts;
impl KnownAction for ListAlerts {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListAlerts as usize];
}
impl Supports<keys::HasAccessGrant> for ListAlerts {}
/// The action `cloudwatch:ListDashboards`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListDashboards` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct ListDashboards;
impl KnownAction for ListDashboards {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListDashboards as usize];
}
/// The action `cloudwatch:ListDomainAccessGrantsForOrganization`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct ListDomainAccessGrantsForOrganization;
impl KnownAction for ListDomainAccessGrantsForOrganization {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListDomainAccessGrantsForOrganization
        as usize];
}
impl Supports<keys::HasAccessGrant> for ListDomainAccessGrantsForOrganization {}
/// The action `cloudwatch:ListDomains`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct ListDomains;
impl KnownAction for ListDomains {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListDomains as usize];
}
/// The action `cloudwatch:ListEntitiesForMetric`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none, it is a permission only
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct ListEntitiesForMetric;
impl KnownAction for ListEntitiesForMetric {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListEntitiesForMetric
        as usize];
}
/// The action `cloudwatch:ListIngestionEndpoints`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct ListIngestionEndpoints;
impl KnownAction for ListIngestionEndpoints {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListIngestionEndpoints
        as usize];
}
/// The action `cloudwatch:ListIntegrations`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct ListIntegrations;
impl KnownAction for ListIntegrations {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListIntegrations as usize];
}
impl Supports<keys::HasAccessGrant> for ListIntegrations {}
/// The action `cloudwatch:ListManagedInsightRules`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cloudwatch:requestManagedResourceARNs`
/// - API operations: `ListManagedInsightRules` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct ListManagedInsightRules;
impl KnownAction for ListManagedInsightRules {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListManagedInsightRules
        as usize];
}
impl Supports<condition::tags::RequestTag> for ListManagedInsightRules {}
impl Supports<condition::tags::TagKeys> for ListManagedInsightRules {}
impl Supports<keys::RequestManagedResourceArNs> for ListManagedInsightRules {}
/// The action `cloudwatch:ListMetrics`.
///
/// - Access level: List
/// - Resource types: [`dataset`](struct@Dataset)
/// - Condition keys: `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`dataset`](struct@Dataset))
/// - API operations: `ListMetrics` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct ListMetrics;
impl KnownAction for ListMetrics {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListMetrics as usize];
}
impl ActsOn<Dataset> for ListMetrics {}
impl Supports<condition::tags::ResourceTag> for ListMetrics {}
impl Supports<keys::HasAccessGrant> for ListMetrics {}
/// The action `cloudwatch:ListMetricStreams`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListMetricStreams` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct ListMetricStreams;
impl KnownAction for ListMetricStreams {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListMetricStreams
        as usize];
}
/// The action `cloudwatch:ListOmniDashboards`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct ListOmniDashboards;
impl KnownAction for ListOmniDashboards {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListOmniDashboards
        as usize];
}
impl Supports<keys::HasAccessGrant> for ListOmniDashboards {}
/// The action `cloudwatch:ListOmniThreads`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct ListOmniThreads;
impl KnownAction for ListOmniThreads {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListOmniThreads as usize];
}
impl Supports<keys::HasAccessGrant> for ListOmniThreads {}
/// The action `cloudwatch:ListServiceLevelObjectives`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct ListServiceLevelObjectives;
impl KnownAction for ListServiceLevelObjectives {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListServiceLevelObjectives
        as usize];
}
/// The action `cloudwatch:ListServices`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct ListServices;
impl KnownAction for ListServices {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListServices as usize];
}
/// The action `cloudwatch:ListSpaceAccess`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct ListSpaceAccess;
impl KnownAction for ListSpaceAccess {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListSpaceAccess as usize];
}
impl Supports<keys::HasAccessGrant> for ListSpaceAccess {}
/// The action `cloudwatch:ListSpaces`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct ListSpaces;
impl KnownAction for ListSpaces {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListSpaces as usize];
}
impl Supports<keys::HasAccessGrant> for ListSpaces {}
/// The action `cloudwatch:ListSpacesForOrganization`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct ListSpacesForOrganization;
impl KnownAction for ListSpacesForOrganization {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListSpacesForOrganization
        as usize];
}
impl Supports<keys::HasAccessGrant> for ListSpacesForOrganization {}
/// The action `cloudwatch:ListTagsForResource`.
///
/// - Access level: List
/// - Resource types: [`alarm`](struct@Alarm), [`alarm-mute-rule`](struct@AlarmMuteRule), [`dashboard`](struct@Dashboard), [`dataset`](struct@Dataset), [`insight-rule`](struct@InsightRule), [`metric-stream`](struct@MetricStream), [`service`](struct@Service), [`slo`](struct@Slo)
/// - Condition keys: `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`alarm`](struct@Alarm), [`alarm-mute-rule`](struct@AlarmMuteRule), [`dashboard`](struct@Dashboard), [`dataset`](struct@Dataset), [`insight-rule`](struct@InsightRule), [`metric-stream`](struct@MetricStream), [`service`](struct@Service), [`slo`](struct@Slo))
/// - API operations: `ListTagsForResource` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct ListTagsForResource;
impl KnownAction for ListTagsForResource {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListTagsForResource
        as usize];
}
impl ActsOn<Alarm> for ListTagsForResource {}
impl ActsOn<AlarmMuteRule> for ListTagsForResource {}
impl ActsOn<Dashboard> for ListTagsForResource {}
impl ActsOn<Dataset> for ListTagsForResource {}
impl ActsOn<InsightRule> for ListTagsForResource {}
impl ActsOn<MetricStream> for ListTagsForResource {}
impl ActsOn<Service> for ListTagsForResource {}
impl ActsOn<Slo> for ListTagsForResource {}
impl Supports<condition::tags::ResourceTag> for ListTagsForResource {}
impl Supports<keys::HasAccessGrant> for ListTagsForResource {}
/// The action `cloudwatch:ListTelemetryFields`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct ListTelemetryFields;
impl KnownAction for ListTelemetryFields {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListTelemetryFields
        as usize];
}
impl Supports<keys::HasAccessGrant> for ListTelemetryFields {}
/// The action `cloudwatch:ListTelemetryQuerySessions`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct ListTelemetryQuerySessions;
impl KnownAction for ListTelemetryQuerySessions {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListTelemetryQuerySessions
        as usize];
}
impl Supports<keys::HasAccessGrant> for ListTelemetryQuerySessions {}
/// The action `cloudwatch:ListViews`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct ListViews;
impl KnownAction for ListViews {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListViews as usize];
}
impl Supports<keys::HasAccessGrant> for ListViews {}
/// The action `cloudwatch:PutAlarmMuteRule`.
///
/// - Access level: Write
/// - Resource types: [`alarm`](struct@Alarm), [`alarm-mute-rule`](struct@AlarmMuteRule) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`alarm`](struct@Alarm), [`alarm-mute-rule`](struct@AlarmMuteRule))
/// - API operations: `PutAlarmMuteRule` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct PutAlarmMuteRule;
impl KnownAction for PutAlarmMuteRule {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutAlarmMuteRule as usize];
}
impl ActsOn<Alarm> for PutAlarmMuteRule {}
impl ActsOn<AlarmMuteRule> for PutAlarmMuteRule {}
impl Supports<condition::tags::RequestTag> for PutAlarmMuteRule {}
impl Supports<condition::tags::ResourceTag> for PutAlarmMuteRule {}
impl Supports<condition::tags::TagKeys> for PutAlarmMuteRule {}
/// The action `cloudwatch:PutAnomalyDetector`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `PutAnomalyDetector` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct PutAnomalyDetector;
impl KnownAction for PutAnomalyDetector {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutAnomalyDetector
        as usize];
}
/// The action `cloudwatch:PutCompositeAlarm`.
///
/// - Access level: Write
/// - Resource types: [`alarm`](struct@Alarm) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cloudwatch:AlarmActions`, `cloudwatch:AlarmTagsPropagationEnabled`; `aws:ResourceTag/${TagKey}` of the resource ([`alarm`](struct@Alarm))
/// - API operations: `PutCompositeAlarm` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct PutCompositeAlarm;
impl KnownAction for PutCompositeAlarm {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutCompositeAlarm
        as usize];
}
impl ActsOn<Alarm> for PutCompositeAlarm {}
impl Supports<condition::tags::RequestTag> for PutCompositeAlarm {}
impl Supports<condition::tags::ResourceTag> for PutCompositeAlarm {}
impl Supports<condition::tags::TagKeys> for PutCompositeAlarm {}
impl Supports<keys::AlarmActions> for PutCompositeAlarm {}
impl Supports<keys::AlarmTagsPropagationEnabled> for PutCompositeAlarm {}
/// The action `cloudwatch:PutDashboard`.
///
/// - Access level: Write
/// - Resource types: [`dashboard`](struct@Dashboard) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`dashboard`](struct@Dashboard))
/// - API operations: `PutDashboard` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct PutDashboard;
impl KnownAction for PutDashboard {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutDashboard as usize];
}
impl ActsOn<Dashboard> for PutDashboard {}
impl Supports<condition::tags::RequestTag> for PutDashboard {}
impl Supports<condition::tags::ResourceTag> for PutDashboard {}
impl Supports<condition::tags::TagKeys> for PutDashboard {}
/// The action `cloudwatch:PutInsightRule`.
///
/// - Access level: Write
/// - Resource types: [`insight-rule`](struct@InsightRule) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cloudwatch:requestInsightRuleLogGroups`; `aws:ResourceTag/${TagKey}` of the resource ([`insight-rule`](struct@InsightRule))
/// - API operations: `PutInsightRule` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct PutInsightRule;
impl KnownAction for PutInsightRule {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutInsightRule as usize];
}
impl ActsOn<InsightRule> for PutInsightRule {}
impl Supports<condition::tags::RequestTag> for PutInsightRule {}
impl Supports<condition::tags::ResourceTag> for PutInsightRule {}
impl Supports<condition::tags::TagKeys> for PutInsightRule {}
impl Supports<keys::RequestInsightRuleLogGroups> for PutInsightRule {}
/// The action `cloudwatch:PutIntelligenceConfiguration`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct PutIntelligenceConfiguration;
impl KnownAction for PutIntelligenceConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutIntelligenceConfiguration
        as usize];
}
impl Supports<keys::HasAccessGrant> for PutIntelligenceConfiguration {}
/// The action `cloudwatch:PutLogAlarm`.
///
/// - Access level: Write
/// - Resource types: [`alarm`](struct@Alarm) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cloudwatch:AlarmActions`, `cloudwatch:AlarmTagsPropagationEnabled`; `aws:ResourceTag/${TagKey}` of the resource ([`alarm`](struct@Alarm))
/// - API operations: `PutLogAlarm` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct PutLogAlarm;
impl KnownAction for PutLogAlarm {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutLogAlarm as usize];
}
impl ActsOn<Alarm> for PutLogAlarm {}
impl Supports<condition::tags::RequestTag> for PutLogAlarm {}
impl Supports<condition::tags::ResourceTag> for PutLogAlarm {}
impl Supports<condition::tags::TagKeys> for PutLogAlarm {}
impl Supports<keys::AlarmActions> for PutLogAlarm {}
impl Supports<keys::AlarmTagsPropagationEnabled> for PutLogAlarm {}
/// The action `cloudwatch:PutManagedInsightRules`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cloudwatch:requestManagedResourceARNs`
/// - API operations: `PutManagedInsightRules` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct PutManagedInsightRules;
impl KnownAction for PutManagedInsightRules {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutManagedInsightRules
        as usize];
}
impl Supports<condition::tags::RequestTag> for PutManagedInsightRules {}
impl Supports<condition::tags::TagKeys> for PutManagedInsightRules {}
impl Supports<keys::RequestManagedResourceArNs> for PutManagedInsightRules {}
/// The action `cloudwatch:PutMetricAlarm`.
///
/// - Access level: Write
/// - Resource types: [`alarm`](struct@Alarm) (required), [`dataset`](struct@Dataset)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cloudwatch:AlarmActions`, `cloudwatch:AlarmTagsPropagationEnabled`; `aws:ResourceTag/${TagKey}` of the resource ([`alarm`](struct@Alarm), [`dataset`](struct@Dataset))
/// - API operations: `PutMetricAlarm` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct PutMetricAlarm;
impl KnownAction for PutMetricAlarm {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutMetricAlarm as usize];
}
impl ActsOn<Alarm> for PutMetricAlarm {}
impl ActsOn<Dataset> for PutMetricAlarm {}
impl Supports<condition::tags::RequestTag> for PutMetricAlarm {}
impl Supports<condition::tags::ResourceTag> for PutMetricAlarm {}
impl Supports<condition::tags::TagKeys> for PutMetricAlarm {}
impl Supports<keys::AlarmActions> for PutMetricAlarm {}
impl Supports<keys::AlarmTagsPropagationEnabled> for PutMetricAlarm {}
/// The action `cloudwatch:PutMetricData`.
///
/// - Access level: Write
/// - Resource types: [`dataset`](struct@Dataset)
/// - Condition keys: `cloudwatch:namespace`; `aws:ResourceTag/${TagKey}` of the resource ([`dataset`](struct@Dataset))
/// - API operations: `PutMetricData` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct PutMetricData;
impl KnownAction for PutMetricData {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutMetricData as usize];
}
impl ActsOn<Dataset> for PutMetricData {}
impl Supports<condition::tags::ResourceTag> for PutMetricData {}
impl Supports<keys::Namespace> for PutMetricData {}
/// The action `cloudwatch:PutMetricStream`.
///
/// - Access level: Write
/// - Resource types: [`metric-stream`](struct@MetricStream) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`metric-stream`](struct@MetricStream))
/// - API operations: `PutMetricStream` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct PutMetricStream;
impl KnownAction for PutMetricStream {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutMetricStream as usize];
}
impl ActsOn<MetricStream> for PutMetricStream {}
impl Supports<condition::tags::RequestTag> for PutMetricStream {}
impl Supports<condition::tags::ResourceTag> for PutMetricStream {}
impl Supports<condition::tags::TagKeys> for PutMetricStream {}
/// The action `cloudwatch:PutPipelineRule`.
///
/// - Access level: Write
/// - Resource types: [`dataset`](struct@Dataset) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`dataset`](struct@Dataset))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct PutPipelineRule;
impl KnownAction for PutPipelineRule {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutPipelineRule as usize];
}
impl ActsOn<Dataset> for PutPipelineRule {}
impl Supports<condition::tags::ResourceTag> for PutPipelineRule {}
/// The action `cloudwatch:PutRecords`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct PutRecords;
impl KnownAction for PutRecords {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutRecords as usize];
}
impl Supports<keys::HasAccessGrant> for PutRecords {}
/// The action `cloudwatch:QueryTraces`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct QueryTraces;
impl KnownAction for QueryTraces {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::QueryTraces as usize];
}
/// The action `cloudwatch:SearchPrincipals`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct SearchPrincipals;
impl KnownAction for SearchPrincipals {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::SearchPrincipals as usize];
}
impl Supports<keys::HasAccessGrant> for SearchPrincipals {}
/// The action `cloudwatch:SetAlarmState`.
///
/// - Access level: Write
/// - Resource types: [`alarm`](struct@Alarm) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`alarm`](struct@Alarm))
/// - API operations: `SetAlarmState` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct SetAlarmState;
impl KnownAction for SetAlarmState {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::SetAlarmState as usize];
}
impl ActsOn<Alarm> for SetAlarmState {}
impl Supports<condition::tags::ResourceTag> for SetAlarmState {}
/// The action `cloudwatch:StartMetricStreams`.
///
/// - Access level: Write
/// - Resource types: [`metric-stream`](struct@MetricStream) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`metric-stream`](struct@MetricStream))
/// - API operations: `StartMetricStreams` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct StartMetricStreams;
impl KnownAction for StartMetricStreams {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::StartMetricStreams
        as usize];
}
impl ActsOn<MetricStream> for StartMetricStreams {}
impl Supports<condition::tags::ResourceTag> for StartMetricStreams {}
/// The action `cloudwatch:StartOmniThreadSession`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct StartOmniThreadSession;
impl KnownAction for StartOmniThreadSession {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::StartOmniThreadSession
        as usize];
}
impl Supports<keys::HasAccessGrant> for StartOmniThreadSession {}
/// The action `cloudwatch:StartOTelEnrichment`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `StartOTelEnrichment` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct StartOTelEnrichment;
impl KnownAction for StartOTelEnrichment {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::StartOTelEnrichment
        as usize];
}
/// The action `cloudwatch:StartTelemetryQuery`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct StartTelemetryQuery;
impl KnownAction for StartTelemetryQuery {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::StartTelemetryQuery
        as usize];
}
impl Supports<keys::HasAccessGrant> for StartTelemetryQuery {}
/// The action `cloudwatch:StartTelemetryQuerySession`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct StartTelemetryQuerySession;
impl KnownAction for StartTelemetryQuerySession {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::StartTelemetryQuerySession
        as usize];
}
impl Supports<keys::HasAccessGrant> for StartTelemetryQuerySession {}
/// The action `cloudwatch:StopMetricStreams`.
///
/// - Access level: Write
/// - Resource types: [`metric-stream`](struct@MetricStream) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`metric-stream`](struct@MetricStream))
/// - API operations: `StopMetricStreams` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct StopMetricStreams;
impl KnownAction for StopMetricStreams {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::StopMetricStreams
        as usize];
}
impl ActsOn<MetricStream> for StopMetricStreams {}
impl Supports<condition::tags::ResourceTag> for StopMetricStreams {}
/// The action `cloudwatch:StopOTelEnrichment`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `StopOTelEnrichment` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct StopOTelEnrichment;
impl KnownAction for StopOTelEnrichment {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::StopOTelEnrichment
        as usize];
}
/// The action `cloudwatch:StopTelemetryQuery`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct StopTelemetryQuery;
impl KnownAction for StopTelemetryQuery {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::StopTelemetryQuery
        as usize];
}
impl Supports<keys::HasAccessGrant> for StopTelemetryQuery {}
/// The action `cloudwatch:StopTelemetryQuerySession`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct StopTelemetryQuerySession;
impl KnownAction for StopTelemetryQuerySession {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::StopTelemetryQuerySession
        as usize];
}
impl Supports<keys::HasAccessGrant> for StopTelemetryQuerySession {}
/// The action `cloudwatch:SubmitAlarmFeedback`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct SubmitAlarmFeedback;
impl KnownAction for SubmitAlarmFeedback {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::SubmitAlarmFeedback
        as usize];
}
/// The action `cloudwatch:SubmitFeedback`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct SubmitFeedback;
impl KnownAction for SubmitFeedback {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::SubmitFeedback as usize];
}
impl Supports<keys::HasAccessGrant> for SubmitFeedback {}
/// The action `cloudwatch:TagResource`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`alarm`](struct@Alarm), [`alarm-mute-rule`](struct@AlarmMuteRule), [`dashboard`](struct@Dashboard), [`dataset`](struct@Dataset), [`insight-rule`](struct@InsightRule), [`metric-stream`](struct@MetricStream), [`service`](struct@Service), [`slo`](struct@Slo)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`alarm`](struct@Alarm), [`alarm-mute-rule`](struct@AlarmMuteRule), [`dashboard`](struct@Dashboard), [`dataset`](struct@Dataset), [`insight-rule`](struct@InsightRule), [`metric-stream`](struct@MetricStream), [`service`](struct@Service), [`slo`](struct@Slo))
/// - API operations: `TagResource` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct TagResource;
impl KnownAction for TagResource {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::TagResource as usize];
}
impl ActsOn<Alarm> for TagResource {}
impl ActsOn<AlarmMuteRule> for TagResource {}
impl ActsOn<Dashboard> for TagResource {}
impl ActsOn<Dataset> for TagResource {}
impl ActsOn<InsightRule> for TagResource {}
impl ActsOn<MetricStream> for TagResource {}
impl ActsOn<Service> for TagResource {}
impl ActsOn<Slo> for TagResource {}
impl Supports<condition::tags::RequestTag> for TagResource {}
impl Supports<condition::tags::ResourceTag> for TagResource {}
impl Supports<condition::tags::TagKeys> for TagResource {}
impl Supports<keys::HasAccessGrant> for TagResource {}
/// The action `cloudwatch:UntagResource`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`alarm`](struct@Alarm), [`alarm-mute-rule`](struct@AlarmMuteRule), [`dashboard`](struct@Dashboard), [`dataset`](struct@Dataset), [`insight-rule`](struct@InsightRule), [`metric-stream`](struct@MetricStream), [`service`](struct@Service), [`slo`](struct@Slo)
/// - Condition keys: `aws:TagKeys`, `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`alarm`](struct@Alarm), [`alarm-mute-rule`](struct@AlarmMuteRule), [`dashboard`](struct@Dashboard), [`dataset`](struct@Dataset), [`insight-rule`](struct@InsightRule), [`metric-stream`](struct@MetricStream), [`service`](struct@Service), [`slo`](struct@Slo))
/// - API operations: `UntagResource` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct UntagResource;
impl KnownAction for UntagResource {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UntagResource as usize];
}
impl ActsOn<Alarm> for UntagResource {}
impl ActsOn<AlarmMuteRule> for UntagResource {}
impl ActsOn<Dashboard> for UntagResource {}
impl ActsOn<Dataset> for UntagResource {}
impl ActsOn<InsightRule> for UntagResource {}
impl ActsOn<MetricStream> for UntagResource {}
impl ActsOn<Service> for UntagResource {}
impl ActsOn<Slo> for UntagResource {}
impl Supports<condition::tags::ResourceTag> for UntagResource {}
impl Supports<condition::tags::TagKeys> for UntagResource {}
impl Supports<keys::HasAccessGrant> for UntagResource {}
/// The action `cloudwatch:UpdateAccessProfile`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`access-profile`](struct@AccessProfile) (required)
/// - Condition keys: `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`access-profile`](struct@AccessProfile))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct UpdateAccessProfile;
impl KnownAction for UpdateAccessProfile {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateAccessProfile
        as usize];
}
impl ActsOn<AccessProfile> for UpdateAccessProfile {}
impl Supports<condition::tags::ResourceTag> for UpdateAccessProfile {}
impl Supports<keys::HasAccessGrant> for UpdateAccessProfile {}
/// The action `cloudwatch:UpdateAlert`.
///
/// - Access level: Write
/// - Resource types: [`alert`](struct@Alert) (required)
/// - Condition keys: `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`alert`](struct@Alert))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct UpdateAlert;
impl KnownAction for UpdateAlert {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateAlert as usize];
}
impl ActsOn<Alert> for UpdateAlert {}
impl Supports<condition::tags::ResourceTag> for UpdateAlert {}
impl Supports<keys::HasAccessGrant> for UpdateAlert {}
/// The action `cloudwatch:UpdateDomain`.
///
/// - Access level: Write
/// - Resource types: [`domain`](struct@Domain) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`domain`](struct@Domain))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct UpdateDomain;
impl KnownAction for UpdateDomain {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateDomain as usize];
}
impl ActsOn<Domain> for UpdateDomain {}
impl Supports<condition::tags::ResourceTag> for UpdateDomain {}
/// The action `cloudwatch:UpdateDomainForOrganization`.
///
/// - Access level: Write
/// - Resource types: [`organization-domain`](struct@OrganizationDomain) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`organization-domain`](struct@OrganizationDomain))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct UpdateDomainForOrganization;
impl KnownAction for UpdateDomainForOrganization {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateDomainForOrganization
        as usize];
}
impl ActsOn<OrganizationDomain> for UpdateDomainForOrganization {}
impl Supports<condition::tags::ResourceTag> for UpdateDomainForOrganization {}
/// The action `cloudwatch:UpdateIngestionEndpoint`.
///
/// - Access level: Write
/// - Resource types: [`ingestion-endpoint`](struct@IngestionEndpoint) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`ingestion-endpoint`](struct@IngestionEndpoint))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct UpdateIngestionEndpoint;
impl KnownAction for UpdateIngestionEndpoint {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateIngestionEndpoint
        as usize];
}
impl ActsOn<IngestionEndpoint> for UpdateIngestionEndpoint {}
impl Supports<condition::tags::ResourceTag> for UpdateIngestionEndpoint {}
/// The action `cloudwatch:UpdateIntegration`.
///
/// - Access level: Write
/// - Resource types: [`integration`](struct@Integration) (required)
/// - Condition keys: `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`integration`](struct@Integration))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct UpdateIntegration;
impl KnownAction for UpdateIntegration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateIntegration
        as usize];
}
impl ActsOn<Integration> for UpdateIntegration {}
impl Supports<condition::tags::ResourceTag> for UpdateIntegration {}
impl Supports<keys::HasAccessGrant> for UpdateIntegration {}
/// The action `cloudwatch:UpdateOmniDashboard`.
///
/// - Access level: Write
/// - Resource types: [`omni-dashboard`](struct@OmniDashboard) (required)
/// - Condition keys: `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`omni-dashboard`](struct@OmniDashboard))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct UpdateOmniDashboard;
impl KnownAction for UpdateOmniDashboard {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateOmniDashboard
        as usize];
}
impl ActsOn<OmniDashboard> for UpdateOmniDashboard {}
impl Supports<condition::tags::ResourceTag> for UpdateOmniDashboard {}
impl Supports<keys::HasAccessGrant> for UpdateOmniDashboard {}
/// The action `cloudwatch:UpdateOmniThread`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct UpdateOmniThread;
impl KnownAction for UpdateOmniThread {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateOmniThread as usize];
}
impl Supports<keys::HasAccessGrant> for UpdateOmniThread {}
/// The action `cloudwatch:UpdateOTelEnrichment`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `UpdateOTelEnrichment` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct UpdateOTelEnrichment;
impl KnownAction for UpdateOTelEnrichment {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateOTelEnrichment
        as usize];
}
/// The action `cloudwatch:UpdatePreferences`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:HasAccessGrant`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct UpdatePreferences;
impl KnownAction for UpdatePreferences {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdatePreferences
        as usize];
}
impl Supports<keys::HasAccessGrant> for UpdatePreferences {}
/// The action `cloudwatch:UpdateResourceMetricsConfiguration`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `cloudwatch:ResourceArn`
/// - API operations: `UpdateResourceMetricsConfiguration` (cloudwatch)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct UpdateResourceMetricsConfiguration;
impl KnownAction for UpdateResourceMetricsConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateResourceMetricsConfiguration
        as usize];
}
impl Supports<keys::ResourceArn> for UpdateResourceMetricsConfiguration {}
/// The action `cloudwatch:UpdateServiceLevelObjective`.
///
/// - Access level: Write
/// - Resource types: [`slo`](struct@Slo) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`slo`](struct@Slo))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct UpdateServiceLevelObjective;
impl KnownAction for UpdateServiceLevelObjective {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateServiceLevelObjective
        as usize];
}
impl ActsOn<Slo> for UpdateServiceLevelObjective {}
impl Supports<condition::tags::ResourceTag> for UpdateServiceLevelObjective {}
/// The action `cloudwatch:UpdateSpace`.
///
/// - Access level: Write
/// - Resource types: [`space`](struct@Space) (required)
/// - Condition keys: `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`space`](struct@Space))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct UpdateSpace;
impl KnownAction for UpdateSpace {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateSpace as usize];
}
impl ActsOn<Space> for UpdateSpace {}
impl Supports<condition::tags::ResourceTag> for UpdateSpace {}
impl Supports<keys::HasAccessGrant> for UpdateSpace {}
/// The action `cloudwatch:UpdateView`.
///
/// - Access level: Write
/// - Resource types: [`view`](struct@View) (required)
/// - Condition keys: `cloudwatch:HasAccessGrant`; `aws:ResourceTag/${TagKey}` of the resource ([`view`](struct@View))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct UpdateView;
impl KnownAction for UpdateView {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateView as usize];
}
impl ActsOn<View> for UpdateView {}
impl Supports<condition::tags::ResourceTag> for UpdateView {}
impl Supports<keys::HasAccessGrant> for UpdateView {}
/// A resource type of Amazon CloudWatch.
///
/// For ARNs there is a marker type of the same name; the enum is for values of run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u16)]
pub enum ResourceType {
    /// `access-grant`: `arn:${Partition}:cloudwatch:${Region}:${Account}:access-grant/${GrantId}`. See [`AccessGrant`](struct@AccessGrant).
    AccessGrant,
    /// `access-profile`: `arn:${Partition}:cloudwatch:${Region}:${Account}:access-profile/${ProfileId}`. See [`AccessProfile`](struct@AccessProfile).
    AccessProfile,
    /// `alarm`: `arn:${Partition}:cloudwatch:${Region}:${Account}:alarm:${AlarmName}`. See [`Alarm`](struct@Alarm).
    Alarm,
    /// `alarm-mute-rule`: `arn:${Partition}:cloudwatch:${Region}:${Account}:alarm-mute-rule:${AlarmMuteRuleName}`. See [`AlarmMuteRule`](struct@AlarmMuteRule).
    AlarmMuteRule,
    /// `alert`: `arn:${Partition}:cloudwatch:${Region}:${Account}:alert/${AlertId}`. See [`Alert`](struct@Alert).
    Alert,
    /// `dashboard`: `arn:${Partition}:cloudwatch::${Account}:dashboard/${DashboardName}`. See [`Dashboard`](struct@Dashboard).
    Dashboard,
    /// `dataset`: `arn:${Partition}:cloudwatch:${Region}:${Account}:dataset/${DatasetId}`. See [`Dataset`](struct@Dataset).
    Dataset,
    /// `domain`: `arn:${Partition}:cloudwatch:${Region}:${Account}:domain/${DomainId}`. See [`Domain`](struct@Domain).
    Domain,
    /// `ingestion-endpoint`: `arn:${Partition}:cloudwatch:${Region}:${Account}:ingestion-endpoint/${IngestionEndpointName}/${IngestionEndpointId}`. See [`IngestionEndpoint`](struct@IngestionEndpoint).
    IngestionEndpoint,
    /// `insight-rule`: `arn:${Partition}:cloudwatch:${Region}:${Account}:insight-rule/${InsightRuleName}`. See [`InsightRule`](struct@InsightRule).
    InsightRule,
    /// `integration`: `arn:${Partition}:cloudwatch:${Region}:${Account}:integration/${IntegrationId}`. See [`Integration`](struct@Integration).
    Integration,
    /// `metric-stream`: `arn:${Partition}:cloudwatch:${Region}:${Account}:metric-stream/${MetricStreamName}`. See [`MetricStream`](struct@MetricStream).
    MetricStream,
    /// `omni-dashboard`: `arn:${Partition}:cloudwatch:${Region}:${Account}:omni-dashboard/${DashboardId}`. See [`OmniDashboard`](struct@OmniDashboard).
    OmniDashboard,
    /// `organization-access-grant`: `arn:${Partition}:cloudwatch:${Region}:${Account}:organization-access-grant/${GrantId}`. See [`OrganizationAccessGrant`](struct@OrganizationAccessGrant).
    OrganizationAccessGrant,
    /// `organization-domain`: `arn:${Partition}:cloudwatch:${Region}:${Account}:organization-domain/${DomainId}`. See [`OrganizationDomain`](struct@OrganizationDomain).
    OrganizationDomain,
    /// `service`: `arn:${Partition}:cloudwatch:${Region}:${Account}:service/${ServiceName}-${UniqueAttributesHex}`. See [`Service`](struct@Service).
    Service,
    /// `slo`: `arn:${Partition}:cloudwatch:${Region}:${Account}:slo/${SloName}`. See [`Slo`](struct@Slo).
    Slo,
    /// `space`: `arn:${Partition}:cloudwatch:${Region}:${Account}:space/${SpaceId}`. See [`Space`](struct@Space).
    Space,
    /// `view`: `arn:${Partition}:cloudwatch:${Region}:${Account}:view/${ViewName}`. See [`View`](struct@View).
    View,
}
impl ResourceType {
    /// All resource types, sorted by name.
    pub const ALL: &'static [ResourceType] = &[
        ResourceType::AccessGrant,
        ResourceType::AccessProfile,
        ResourceType::Alarm,
        ResourceType::AlarmMuteRule,
        ResourceType::Alert,
        ResourceType::Dashboard,
        ResourceType::Dataset,
        ResourceType::Domain,
        ResourceType::IngestionEndpoint,
        ResourceType::InsightRule,
        ResourceType::Integration,
        ResourceType::MetricStream,
        ResourceType::OmniDashboard,
        ResourceType::OrganizationAccessGrant,
        ResourceType::OrganizationDomain,
        ResourceType::Service,
        ResourceType::Slo,
        ResourceType::Space,
        ResourceType::View,
    ];
}
crate::action::resource_type_enum!(ResourceType, SERVICE, RESOURCE_TYPES);
/// All resource types as rows, sorted by name.
pub static RESOURCE_TYPES: &[catalog::ResourceType] = &[
    catalog::ResourceType {
        service: "cloudwatch",
        name: "access-grant",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:cloudwatch:${Region}:${Account}:access-grant/${GrantId}",
                service: catalog::ArnField::Fixed("cloudwatch"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("access-grant/"),
                    catalog::ArnPart::Variable("GrantId"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "cloudwatch",
        name: "access-profile",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:cloudwatch:${Region}:${Account}:access-profile/${ProfileId}",
                service: catalog::ArnField::Fixed("cloudwatch"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("access-profile/"),
                    catalog::ArnPart::Variable("ProfileId"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "cloudwatch",
        name: "alarm",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:cloudwatch:${Region}:${Account}:alarm:${AlarmName}",
                service: catalog::ArnField::Fixed("cloudwatch"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("alarm:"),
                    catalog::ArnPart::Variable("AlarmName"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "cloudwatch",
        name: "alarm-mute-rule",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:cloudwatch:${Region}:${Account}:alarm-mute-rule:${AlarmMuteRuleName}",
                service: catalog::ArnField::Fixed("cloudwatch"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("alarm-mute-rule:"),
                    catalog::ArnPart::Variable("AlarmMuteRuleName"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "cloudwatch",
        name: "alert",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:cloudwatch:${Region}:${Account}:alert/${AlertId}",
                service: catalog::ArnField::Fixed("cloudwatch"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("alert/"),
                    catalog::ArnPart::Variable("AlertId"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "cloudwatch",
        name: "dashboard",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:cloudwatch::${Account}:dashboard/${DashboardName}",
                service: catalog::ArnField::Fixed("cloudwatch"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("dashboard/"),
                    catalog::ArnPart::Variable("DashboardName"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "cloudwatch",
        name: "dataset",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:cloudwatch:${Region}:${Account}:dataset/${DatasetId}",
                service: catalog::ArnField::Fixed("cloudwatch"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("dataset/"),
                    catalog::ArnPart::Variable("DatasetId"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "cloudwatch",
        name: "domain",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:cloudwatch:${Region}:${Account}:domain/${DomainId}",
                service: catalog::ArnField::Fixed("cloudwatch"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("domain/"),
                    catalog::ArnPart::Variable("DomainId"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "cloudwatch",
        name: "ingestion-endpoint",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:cloudwatch:${Region}:${Account}:ingestion-endpoint/${IngestionEndpointName}/${IngestionEndpointId}",
                service: catalog::ArnField::Fixed("cloudwatch"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("ingestion-endpoint/"),
                    catalog::ArnPart::Variable("IngestionEndpointName"),
                    catalog::ArnPart::Literal("/"),
                    catalog::ArnPart::Variable("IngestionEndpointId"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "cloudwatch",
        name: "insight-rule",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:cloudwatch:${Region}:${Account}:insight-rule/${InsightRuleName}",
                service: catalog::ArnField::Fixed("cloudwatch"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("insight-rule/"),
                    catalog::ArnPart::Variable("InsightRuleName"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "cloudwatch",
        name: "integration",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:cloudwatch:${Region}:${Account}:integration/${IntegrationId}",
                service: catalog::ArnField::Fixed("cloudwatch"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("integration/"),
                    catalog::ArnPart::Variable("IntegrationId"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "cloudwatch",
        name: "metric-stream",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:cloudwatch:${Region}:${Account}:metric-stream/${MetricStreamName}",
                service: catalog::ArnField::Fixed("cloudwatch"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("metric-stream/"),
                    catalog::ArnPart::Variable("MetricStreamName"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "cloudwatch",
        name: "omni-dashboard",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:cloudwatch:${Region}:${Account}:omni-dashboard/${DashboardId}",
                service: catalog::ArnField::Fixed("cloudwatch"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("omni-dashboard/"),
                    catalog::ArnPart::Variable("DashboardId"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "cloudwatch",
        name: "organization-access-grant",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:cloudwatch:${Region}:${Account}:organization-access-grant/${GrantId}",
                service: catalog::ArnField::Fixed("cloudwatch"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("organization-access-grant/"),
                    catalog::ArnPart::Variable("GrantId"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "cloudwatch",
        name: "organization-domain",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:cloudwatch:${Region}:${Account}:organization-domain/${DomainId}",
                service: catalog::ArnField::Fixed("cloudwatch"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("organization-domain/"),
                    catalog::ArnPart::Variable("DomainId"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "cloudwatch",
        name: "service",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:cloudwatch:${Region}:${Account}:service/${ServiceName}-${UniqueAttributesHex}",
                service: catalog::ArnField::Fixed("cloudwatch"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("service/"),
                    catalog::ArnPart::Variable("ServiceName"),
                    catalog::ArnPart::Literal("-"),
                    catalog::ArnPart::Variable("UniqueAttributesHex"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "cloudwatch",
        name: "slo",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:cloudwatch:${Region}:${Account}:slo/${SloName}",
                service: catalog::ArnField::Fixed("cloudwatch"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("slo/"),
                    catalog::ArnPart::Variable("SloName"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "cloudwatch",
        name: "space",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:cloudwatch:${Region}:${Account}:space/${SpaceId}",
                service: catalog::ArnField::Fixed("cloudwatch"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("space/"),
                    catalog::ArnPart::Variable("SpaceId"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "cloudwatch",
        name: "view",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:cloudwatch:${Region}:${Account}:view/${ViewName}",
                service: catalog::ArnField::Fixed("cloudwatch"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("view/"),
                    catalog::ArnPart::Variable("ViewName"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
];
/// The resource type `access-grant`: `arn:${Partition}:cloudwatch:${Region}:${Account}:access-grant/${GrantId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct AccessGrant;
arn::resource_type!(AccessGrant);
arn::exact!(AccessGrant, 0, arn, grant_id);
arn::pattern!(AccessGrant, 0, arn_like, grant_id);
/// The resource type `access-profile`: `arn:${Partition}:cloudwatch:${Region}:${Account}:access-profile/${ProfileId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct AccessProfile;
arn::resource_type!(AccessProfile);
arn::exact!(AccessProfile, 0, arn, profile_id);
arn::pattern!(AccessProfile, 0, arn_like, profile_id);
/// The resource type `alarm`: `arn:${Partition}:cloudwatch:${Region}:${Account}:alarm:${AlarmName}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct Alarm;
arn::resource_type!(Alarm);
arn::exact!(Alarm, 0, arn, alarm_name);
arn::pattern!(Alarm, 0, arn_like, alarm_name);
/// The resource type `alarm-mute-rule`: `arn:${Partition}:cloudwatch:${Region}:${Account}:alarm-mute-rule:${AlarmMuteRuleName}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct AlarmMuteRule;
arn::resource_type!(AlarmMuteRule);
arn::exact!(AlarmMuteRule, 0, arn, alarm_mute_rule_name);
arn::pattern!(AlarmMuteRule, 0, arn_like, alarm_mute_rule_name);
/// The resource type `alert`: `arn:${Partition}:cloudwatch:${Region}:${Account}:alert/${AlertId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct Alert;
arn::resource_type!(Alert);
arn::exact!(Alert, 0, arn, alert_id);
arn::pattern!(Alert, 0, arn_like, alert_id);
/// The resource type `dashboard`: `arn:${Partition}:cloudwatch::${Account}:dashboard/${DashboardName}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct Dashboard;
arn::resource_type!(Dashboard);
arn::exact!(Dashboard, 0, arn, dashboard_name);
arn::pattern!(Dashboard, 0, arn_like, dashboard_name);
/// The resource type `dataset`: `arn:${Partition}:cloudwatch:${Region}:${Account}:dataset/${DatasetId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct Dataset;
arn::resource_type!(Dataset);
arn::exact!(Dataset, 0, arn, dataset_id);
arn::pattern!(Dataset, 0, arn_like, dataset_id);
/// The resource type `domain`: `arn:${Partition}:cloudwatch:${Region}:${Account}:domain/${DomainId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct Domain;
arn::resource_type!(Domain);
arn::exact!(Domain, 0, arn, domain_id);
arn::pattern!(Domain, 0, arn_like, domain_id);
/// The resource type `ingestion-endpoint`: `arn:${Partition}:cloudwatch:${Region}:${Account}:ingestion-endpoint/${IngestionEndpointName}/${IngestionEndpointId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct IngestionEndpoint;
arn::resource_type!(IngestionEndpoint);
arn::exact!(IngestionEndpoint, 0, arn, ingestion_endpoint_name, ingestion_endpoint_id);
arn::pattern!(
    IngestionEndpoint, 0, arn_like, ingestion_endpoint_name, ingestion_endpoint_id
);
/// The resource type `insight-rule`: `arn:${Partition}:cloudwatch:${Region}:${Account}:insight-rule/${InsightRuleName}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct InsightRule;
arn::resource_type!(InsightRule);
arn::exact!(InsightRule, 0, arn, insight_rule_name);
arn::pattern!(InsightRule, 0, arn_like, insight_rule_name);
/// The resource type `integration`: `arn:${Partition}:cloudwatch:${Region}:${Account}:integration/${IntegrationId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct Integration;
arn::resource_type!(Integration);
arn::exact!(Integration, 0, arn, integration_id);
arn::pattern!(Integration, 0, arn_like, integration_id);
/// The resource type `metric-stream`: `arn:${Partition}:cloudwatch:${Region}:${Account}:metric-stream/${MetricStreamName}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct MetricStream;
arn::resource_type!(MetricStream);
arn::exact!(MetricStream, 0, arn, metric_stream_name);
arn::pattern!(MetricStream, 0, arn_like, metric_stream_name);
/// The resource type `omni-dashboard`: `arn:${Partition}:cloudwatch:${Region}:${Account}:omni-dashboard/${DashboardId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct OmniDashboard;
arn::resource_type!(OmniDashboard);
arn::exact!(OmniDashboard, 0, arn, dashboard_id);
arn::pattern!(OmniDashboard, 0, arn_like, dashboard_id);
/// The resource type `organization-access-grant`: `arn:${Partition}:cloudwatch:${Region}:${Account}:organization-access-grant/${GrantId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct OrganizationAccessGrant;
arn::resource_type!(OrganizationAccessGrant);
arn::exact!(OrganizationAccessGrant, 0, arn, grant_id);
arn::pattern!(OrganizationAccessGrant, 0, arn_like, grant_id);
/// The resource type `organization-domain`: `arn:${Partition}:cloudwatch:${Region}:${Account}:organization-domain/${DomainId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct OrganizationDomain;
arn::resource_type!(OrganizationDomain);
arn::exact!(OrganizationDomain, 0, arn, domain_id);
arn::pattern!(OrganizationDomain, 0, arn_like, domain_id);
/// The resource type `service`: `arn:${Partition}:cloudwatch:${Region}:${Account}:service/${ServiceName}-${UniqueAttributesHex}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct Service;
arn::resource_type!(Service);
arn::exact!(Service, 0, arn, service_name, unique_attributes_hex);
arn::pattern!(Service, 0, arn_like, service_name, unique_attributes_hex);
/// The resource type `slo`: `arn:${Partition}:cloudwatch:${Region}:${Account}:slo/${SloName}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct Slo;
arn::resource_type!(Slo);
arn::exact!(Slo, 0, arn, slo_name);
arn::pattern!(Slo, 0, arn_like, slo_name);
/// The resource type `space`: `arn:${Partition}:cloudwatch:${Region}:${Account}:space/${SpaceId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct Space;
arn::resource_type!(Space);
arn::exact!(Space, 0, arn, space_id);
arn::pattern!(Space, 0, arn_like, space_id);
/// The resource type `view`: `arn:${Partition}:cloudwatch:${Region}:${Account}:view/${ViewName}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch".
#[derive(Clone, Copy, Debug)]
pub struct View;
arn::resource_type!(View);
arn::exact!(View, 0, arn, view_name);
arn::pattern!(View, 0, arn_like, view_name);
/// `cloudwatch:AlarmActions`: `String`, multivalued.
pub const ALARM_ACTIONS: condition::Key<
    keys::AlarmActions,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("cloudwatch:AlarmActions");
/// `cloudwatch:AlarmTagsPropagationEnabled`: `Bool`, single-valued.
pub const ALARM_TAGS_PROPAGATION_ENABLED: condition::Key<
    keys::AlarmTagsPropagationEnabled,
    condition::key_type::Bool,
    condition::state::Single,
> = condition::Key::new("cloudwatch:AlarmTagsPropagationEnabled");
/// `cloudwatch:HasAccessGrant`: `String`, single-valued.
pub const HAS_ACCESS_GRANT: condition::Key<
    keys::HasAccessGrant,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("cloudwatch:HasAccessGrant");
/// `cloudwatch:ResourceArn`: `ARN`, single-valued.
pub const RESOURCE_ARN: condition::Key<
    keys::ResourceArn,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("cloudwatch:ResourceArn");
/// `cloudwatch:namespace`: `String`, single-valued.
pub const NAMESPACE: condition::Key<
    keys::Namespace,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("cloudwatch:namespace");
/// `cloudwatch:requestInsightRuleLogGroups`: `String`, multivalued.
pub const REQUEST_INSIGHT_RULE_LOG_GROUPS: condition::Key<
    keys::RequestInsightRuleLogGroups,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("cloudwatch:requestInsightRuleLogGroups");
/// `cloudwatch:requestManagedResourceARNs`: `ARN`, multivalued.
pub const REQUEST_MANAGED_RESOURCE_AR_NS: condition::Key<
    keys::RequestManagedResourceArNs,
    condition::key_type::Arn,
    condition::state::Multiple,
> = condition::Key::new("cloudwatch:requestManagedResourceARNs");
/// Marker types of the service's condition keys: what `Supports` is about.
pub mod keys {
    /// `cloudwatch:AlarmActions`
    #[derive(Clone, Copy, Debug)]
    pub struct AlarmActions;
    /// `cloudwatch:AlarmTagsPropagationEnabled`
    #[derive(Clone, Copy, Debug)]
    pub struct AlarmTagsPropagationEnabled;
    /// `cloudwatch:HasAccessGrant`
    #[derive(Clone, Copy, Debug)]
    pub struct HasAccessGrant;
    /// `cloudwatch:ResourceArn`
    #[derive(Clone, Copy, Debug)]
    pub struct ResourceArn;
    /// `cloudwatch:namespace`
    #[derive(Clone, Copy, Debug)]
    pub struct Namespace;
    /// `cloudwatch:requestInsightRuleLogGroups`
    #[derive(Clone, Copy, Debug)]
    pub struct RequestInsightRuleLogGroups;
    /// `cloudwatch:requestManagedResourceARNs`
    #[derive(Clone, Copy, Debug)]
    pub struct RequestManagedResourceArNs;
}
/// All condition keys of the service's page as rows, sorted by name.
pub static CONDITION_KEYS: &[&catalog::ConditionKey] = &[
    &rows::AWS_REQUEST_TAG,
    &rows::AWS_RESOURCE_TAG,
    &rows::AWS_TAG_KEYS,
    &rows::ALARM_ACTIONS,
    &rows::ALARM_TAGS_PROPAGATION_ENABLED,
    &rows::HAS_ACCESS_GRANT,
    &rows::RESOURCE_ARN,
    &rows::NAMESPACE,
    &rows::REQUEST_INSIGHT_RULE_LOG_GROUPS,
    &rows::REQUEST_MANAGED_RESOURCE_AR_NS,
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
    pub(super) static ALARM_ACTIONS: catalog::ConditionKey = catalog::ConditionKey {
        name: "cloudwatch:AlarmActions",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static ALARM_TAGS_PROPAGATION_ENABLED: catalog::ConditionKey = catalog::ConditionKey {
        name: "cloudwatch:AlarmTagsPropagationEnabled",
        types: &[catalog::ConditionKeyType::Bool],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static HAS_ACCESS_GRANT: catalog::ConditionKey = catalog::ConditionKey {
        name: "cloudwatch:HasAccessGrant",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RESOURCE_ARN: catalog::ConditionKey = catalog::ConditionKey {
        name: "cloudwatch:ResourceArn",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static NAMESPACE: catalog::ConditionKey = catalog::ConditionKey {
        name: "cloudwatch:namespace",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static REQUEST_INSIGHT_RULE_LOG_GROUPS: catalog::ConditionKey = catalog::ConditionKey {
        name: "cloudwatch:requestInsightRuleLogGroups",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static REQUEST_MANAGED_RESOURCE_AR_NS: catalog::ConditionKey = catalog::ConditionKey {
        name: "cloudwatch:requestManagedResourceARNs",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
}
/// All API operations as rows, sorted by client and name.
pub static OPERATIONS: &[&catalog::Operation] = &[
    &operations::CLOUDWATCH_ASSOCIATE_DATASET_KMS_KEY,
    &operations::CLOUDWATCH_CREATE_RESOURCE_METRICS_CONFIGURATION,
    &operations::CLOUDWATCH_DELETE_ALARM_MUTE_RULE,
    &operations::CLOUDWATCH_DELETE_ALARMS,
    &operations::CLOUDWATCH_DELETE_ANOMALY_DETECTOR,
    &operations::CLOUDWATCH_DELETE_DASHBOARDS,
    &operations::CLOUDWATCH_DELETE_INSIGHT_RULES,
    &operations::CLOUDWATCH_DELETE_METRIC_DATA_QUERY_DEFINITION,
    &operations::CLOUDWATCH_DELETE_METRIC_STREAM,
    &operations::CLOUDWATCH_DELETE_RESOURCE_METRICS_CONFIGURATION,
    &operations::CLOUDWATCH_DESCRIBE_ALARM_CONTRIBUTORS,
    &operations::CLOUDWATCH_DESCRIBE_ALARM_HISTORY,
    &operations::CLOUDWATCH_DESCRIBE_ALARMS,
    &operations::CLOUDWATCH_DESCRIBE_ALARMS_FOR_METRIC,
    &operations::CLOUDWATCH_DESCRIBE_ANOMALY_DETECTORS,
    &operations::CLOUDWATCH_DESCRIBE_INSIGHT_RULES,
    &operations::CLOUDWATCH_DISABLE_ALARM_ACTIONS,
    &operations::CLOUDWATCH_DISABLE_INSIGHT_RULES,
    &operations::CLOUDWATCH_DISASSOCIATE_DATASET_KMS_KEY,
    &operations::CLOUDWATCH_ENABLE_ALARM_ACTIONS,
    &operations::CLOUDWATCH_ENABLE_INSIGHT_RULES,
    &operations::CLOUDWATCH_GET_ALARM_MUTE_RULE,
    &operations::CLOUDWATCH_GET_DASHBOARD,
    &operations::CLOUDWATCH_GET_DATASET,
    &operations::CLOUDWATCH_GET_INSIGHT_RULE_REPORT,
    &operations::CLOUDWATCH_GET_METRIC_DATA,
    &operations::CLOUDWATCH_GET_METRIC_DATA_QUERY_DEFINITION,
    &operations::CLOUDWATCH_GET_METRIC_STATISTICS,
    &operations::CLOUDWATCH_GET_METRIC_STREAM,
    &operations::CLOUDWATCH_GET_METRIC_WIDGET_IMAGE,
    &operations::CLOUDWATCH_GET_O_TEL_ENRICHMENT,
    &operations::CLOUDWATCH_GET_RESOURCE_METRICS_CONFIGURATION,
    &operations::CLOUDWATCH_LIST_ALARM_MUTE_RULES,
    &operations::CLOUDWATCH_LIST_DASHBOARDS,
    &operations::CLOUDWATCH_LIST_MANAGED_INSIGHT_RULES,
    &operations::CLOUDWATCH_LIST_METRIC_DATA_QUERY_DEFINITIONS,
    &operations::CLOUDWATCH_LIST_METRIC_STREAMS,
    &operations::CLOUDWATCH_LIST_METRICS,
    &operations::CLOUDWATCH_LIST_TAGS_FOR_RESOURCE,
    &operations::CLOUDWATCH_PUT_ALARM_MUTE_RULE,
    &operations::CLOUDWATCH_PUT_ANOMALY_DETECTOR,
    &operations::CLOUDWATCH_PUT_COMPOSITE_ALARM,
    &operations::CLOUDWATCH_PUT_DASHBOARD,
    &operations::CLOUDWATCH_PUT_INSIGHT_RULE,
    &operations::CLOUDWATCH_PUT_LOG_ALARM,
    &operations::CLOUDWATCH_PUT_MANAGED_INSIGHT_RULES,
    &operations::CLOUDWATCH_PUT_METRIC_ALARM,
    &operations::CLOUDWATCH_PUT_METRIC_DATA,
    &operations::CLOUDWATCH_PUT_METRIC_DATA_QUERY_DEFINITION,
    &operations::CLOUDWATCH_PUT_METRIC_STREAM,
    &operations::CLOUDWATCH_SET_ALARM_STATE,
    &operations::CLOUDWATCH_START_METRIC_STREAMS,
    &operations::CLOUDWATCH_START_O_TEL_ENRICHMENT,
    &operations::CLOUDWATCH_STOP_METRIC_STREAMS,
    &operations::CLOUDWATCH_STOP_O_TEL_ENRICHMENT,
    &operations::CLOUDWATCH_TAG_RESOURCE,
    &operations::CLOUDWATCH_UNTAG_RESOURCE,
    &operations::CLOUDWATCH_UPDATE_O_TEL_ENRICHMENT,
    &operations::CLOUDWATCH_UPDATE_RESOURCE_METRICS_CONFIGURATION,
];
mod operations {
    #[allow(unused_imports)]
    use crate::catalog;
    pub(super) static CLOUDWATCH_ASSOCIATE_DATASET_KMS_KEY: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "AssociateDatasetKmsKey",
        actions: &[],
        source: "unknown",
        parameters: Some(&["DatasetIdentifier", "KmsKeyArn"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_CREATE_RESOURCE_METRICS_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "CreateResourceMetricsConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:CreateResourceMetricsConfiguration",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["ResourceArn", "MetricSelections"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_DELETE_ALARM_MUTE_RULE: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "DeleteAlarmMuteRule",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:DeleteAlarmMuteRule",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AlarmMuteRuleName"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_DELETE_ALARMS: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "DeleteAlarms",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:DeleteAlarms",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AlarmNames"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_DELETE_ANOMALY_DETECTOR: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "DeleteAnomalyDetector",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:DeleteAnomalyDetector",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "AnomalyDetectorId",
                "Namespace",
                "MetricName",
                "Dimensions",
                "Stat",
                "SingleMetricAnomalyDetector",
                "MetricMathAnomalyDetector",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_DELETE_DASHBOARDS: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "DeleteDashboards",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:DeleteDashboards",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["DashboardNames"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_DELETE_INSIGHT_RULES: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "DeleteInsightRules",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:DeleteInsightRules",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["RuleNames"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_DELETE_METRIC_DATA_QUERY_DEFINITION: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "DeleteMetricDataQueryDefinition",
        actions: &[],
        source: "unknown",
        parameters: Some(&["Id"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_DELETE_METRIC_STREAM: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "DeleteMetricStream",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:DeleteMetricStream",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Name"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_DELETE_RESOURCE_METRICS_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "DeleteResourceMetricsConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:DeleteResourceMetricsConfiguration",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["ResourceArn"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_DESCRIBE_ALARM_CONTRIBUTORS: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "DescribeAlarmContributors",
        actions: &[],
        source: "unknown",
        parameters: Some(&["AlarmName", "NextToken"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_DESCRIBE_ALARM_HISTORY: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "DescribeAlarmHistory",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:DescribeAlarmHistory",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "AlarmName",
                "AlarmContributorId",
                "AlarmTypes",
                "HistoryItemType",
                "StartDate",
                "EndDate",
                "MaxRecords",
                "NextToken",
                "ScanBy",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_DESCRIBE_ALARMS: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "DescribeAlarms",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:DescribeAlarms",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "AlarmNames",
                "AlarmNamePrefix",
                "AlarmTypes",
                "ChildrenOfAlarmName",
                "ParentsOfAlarmName",
                "StateValue",
                "ActionPrefix",
                "MaxRecords",
                "NextToken",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_DESCRIBE_ALARMS_FOR_METRIC: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "DescribeAlarmsForMetric",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:DescribeAlarmsForMetric",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "MetricName",
                "Namespace",
                "Statistic",
                "ExtendedStatistic",
                "Dimensions",
                "Period",
                "Unit",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_DESCRIBE_ANOMALY_DETECTORS: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "DescribeAnomalyDetectors",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:DescribeAnomalyDetectors",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "AnomalyDetectorIds",
                "NextToken",
                "MaxResults",
                "Namespace",
                "MetricName",
                "Dimensions",
                "AnomalyDetectorTypes",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_DESCRIBE_INSIGHT_RULES: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "DescribeInsightRules",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:DescribeInsightRules",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["NextToken", "MaxResults"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_DISABLE_ALARM_ACTIONS: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "DisableAlarmActions",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:DisableAlarmActions",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AlarmNames"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_DISABLE_INSIGHT_RULES: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "DisableInsightRules",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:DisableInsightRules",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["RuleNames"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_DISASSOCIATE_DATASET_KMS_KEY: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "DisassociateDatasetKmsKey",
        actions: &[],
        source: "unknown",
        parameters: Some(&["DatasetIdentifier"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_ENABLE_ALARM_ACTIONS: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "EnableAlarmActions",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:EnableAlarmActions",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AlarmNames"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_ENABLE_INSIGHT_RULES: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "EnableInsightRules",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:EnableInsightRules",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["RuleNames"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_GET_ALARM_MUTE_RULE: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "GetAlarmMuteRule",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:GetAlarmMuteRule",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AlarmMuteRuleName"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_GET_DASHBOARD: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "GetDashboard",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:GetDashboard",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["DashboardName"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_GET_DATASET: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "GetDataset",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:GetDataset",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["DatasetIdentifier"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_GET_INSIGHT_RULE_REPORT: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "GetInsightRuleReport",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:GetInsightRuleReport",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "RuleName",
                "StartTime",
                "EndTime",
                "Period",
                "MaxContributorCount",
                "Metrics",
                "OrderBy",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_GET_METRIC_DATA: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "GetMetricData",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:GetMetricData",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "MetricDataQueries",
                "StartTime",
                "EndTime",
                "NextToken",
                "ScanBy",
                "MaxDatapoints",
                "LabelOptions",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_GET_METRIC_DATA_QUERY_DEFINITION: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "GetMetricDataQueryDefinition",
        actions: &[],
        source: "unknown",
        parameters: Some(&["Id"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_GET_METRIC_STATISTICS: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "GetMetricStatistics",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:GetMetricStatistics",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Namespace",
                "MetricName",
                "Dimensions",
                "StartTime",
                "EndTime",
                "Period",
                "Statistics",
                "ExtendedStatistics",
                "Unit",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_GET_METRIC_STREAM: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "GetMetricStream",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:GetMetricStream",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Name"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_GET_METRIC_WIDGET_IMAGE: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "GetMetricWidgetImage",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:GetMetricWidgetImage",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["MetricWidget", "OutputFormat"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_GET_O_TEL_ENRICHMENT: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "GetOTelEnrichment",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:GetOTelEnrichment",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&[]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_GET_RESOURCE_METRICS_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "GetResourceMetricsConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:GetResourceMetricsConfiguration",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["ResourceArn"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_LIST_ALARM_MUTE_RULES: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "ListAlarmMuteRules",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:ListAlarmMuteRules",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AlarmName", "Statuses", "MaxRecords", "NextToken"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_LIST_DASHBOARDS: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "ListDashboards",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:ListDashboards",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["DashboardNamePrefix", "NextToken"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_LIST_MANAGED_INSIGHT_RULES: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "ListManagedInsightRules",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:ListManagedInsightRules",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["ResourceARN", "NextToken", "MaxResults"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_LIST_METRIC_DATA_QUERY_DEFINITIONS: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "ListMetricDataQueryDefinitions",
        actions: &[],
        source: "unknown",
        parameters: Some(&["MaxResults", "NextToken"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_LIST_METRIC_STREAMS: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "ListMetricStreams",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:ListMetricStreams",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["NextToken", "MaxResults"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_LIST_METRICS: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "ListMetrics",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:ListMetrics",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Namespace",
                "MetricName",
                "Dimensions",
                "NextToken",
                "RecentlyActive",
                "IncludeLinkedAccounts",
                "OwningAccount",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_LIST_TAGS_FOR_RESOURCE: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "ListTagsForResource",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:ListTagsForResource",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["ResourceARN"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_PUT_ALARM_MUTE_RULE: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "PutAlarmMuteRule",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:PutAlarmMuteRule",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "Name",
                "Description",
                "Rule",
                "MuteTargets",
                "Tags",
                "StartDate",
                "ExpireDate",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_PUT_ANOMALY_DETECTOR: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "PutAnomalyDetector",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:PutAnomalyDetector",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Namespace",
                "MetricName",
                "Dimensions",
                "Stat",
                "Configuration",
                "MetricCharacteristics",
                "SingleMetricAnomalyDetector",
                "MetricMathAnomalyDetector",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_PUT_COMPOSITE_ALARM: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "PutCompositeAlarm",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:PutCompositeAlarm",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "ActionsEnabled",
                "AlarmActions",
                "AlarmDescription",
                "AlarmName",
                "AlarmRule",
                "InsufficientDataActions",
                "OKActions",
                "Tags",
                "ActionsSuppressor",
                "ActionsSuppressorWaitPeriod",
                "ActionsSuppressorExtensionPeriod",
                "ActionConfiguration",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_PUT_DASHBOARD: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "PutDashboard",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:PutDashboard",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["DashboardName", "DashboardBody", "Tags"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_PUT_INSIGHT_RULE: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "PutInsightRule",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:PutInsightRule",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "RuleName",
                "RuleState",
                "RuleDefinition",
                "Tags",
                "ApplyOnTransformedLogs",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_PUT_LOG_ALARM: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "PutLogAlarm",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:PutLogAlarm",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "AlarmName",
                "AlarmDescription",
                "ScheduledQueryConfiguration",
                "ActionLogLineCount",
                "ActionLogLineRoleArn",
                "ActionsEnabled",
                "OKActions",
                "AlarmActions",
                "InsufficientDataActions",
                "QueryResultsToEvaluate",
                "QueryResultsToAlarm",
                "Threshold",
                "ComparisonOperator",
                "TreatMissingData",
                "Tags",
                "WarmUpConfiguration",
                "ActionConfiguration",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_PUT_MANAGED_INSIGHT_RULES: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "PutManagedInsightRules",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:PutManagedInsightRules",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["ManagedRules"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_PUT_METRIC_ALARM: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "PutMetricAlarm",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:PutMetricAlarm",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "AlarmName",
                "AlarmDescription",
                "ActionsEnabled",
                "OKActions",
                "AlarmActions",
                "InsufficientDataActions",
                "MetricName",
                "Namespace",
                "Statistic",
                "ExtendedStatistic",
                "Dimensions",
                "Period",
                "Unit",
                "EvaluationPeriods",
                "DatapointsToAlarm",
                "Threshold",
                "ComparisonOperator",
                "TreatMissingData",
                "EvaluateLowSampleCountPercentile",
                "Metrics",
                "Tags",
                "ThresholdMetricId",
                "EvaluationWindow",
                "WarmUpConfiguration",
                "EvaluationCriteria",
                "EvaluationInterval",
                "ActionConfiguration",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_PUT_METRIC_DATA: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "PutMetricData",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:PutMetricData",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &["Namespace", "MetricData", "EntityMetricData", "StrictEntityValidation"],
        ),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_PUT_METRIC_DATA_QUERY_DEFINITION: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "PutMetricDataQueryDefinition",
        actions: &[],
        source: "unknown",
        parameters: Some(&["Id", "Path", "Expression", "Type", "Tags"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_PUT_METRIC_STREAM: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "PutMetricStream",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:PutMetricStream",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Name",
                "IncludeFilters",
                "ExcludeFilters",
                "FirehoseArn",
                "RoleArn",
                "OutputFormat",
                "Tags",
                "StatisticsConfigurations",
                "IncludeLinkedAccountsMetrics",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_SET_ALARM_STATE: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "SetAlarmState",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:SetAlarmState",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AlarmName", "StateValue", "StateReason", "StateReasonData"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_START_METRIC_STREAMS: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "StartMetricStreams",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:StartMetricStreams",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Names"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_START_O_TEL_ENRICHMENT: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "StartOTelEnrichment",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:StartOTelEnrichment",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["IncludeFilters", "ExcludeFilters"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_STOP_METRIC_STREAMS: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "StopMetricStreams",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:StopMetricStreams",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Names"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_STOP_O_TEL_ENRICHMENT: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "StopOTelEnrichment",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:StopOTelEnrichment",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&[]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_TAG_RESOURCE: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "TagResource",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:TagResource",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["ResourceARN", "Tags"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_UNTAG_RESOURCE: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "UntagResource",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:UntagResource",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["ResourceARN", "TagKeys"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_UPDATE_O_TEL_ENRICHMENT: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "UpdateOTelEnrichment",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:UpdateOTelEnrichment",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["IncludeFilters", "ExcludeFilters"]),
        arn_parameters: &[],
    };
    pub(super) static CLOUDWATCH_UPDATE_RESOURCE_METRICS_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "cloudwatch",
        client: "cloudwatch",
        name: "UpdateResourceMetricsConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "cloudwatch:UpdateResourceMetricsConfiguration",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["ResourceArn", "MetricSelections"]),
        arn_parameters: &[],
    };
}
