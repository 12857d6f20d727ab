// Generated from spec/s3.json by `cargo xtask regen`. Do not edit.

//! The catalog of Amazon S3: actions, resource types and condition keys.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3" (`list_s3`).
#![allow(unused_imports)]
use crate::action::{ActsOn, KnownAction, MayActOn, Supports};
use crate::{AccessLevel, AccessLevels, arn, catalog, condition};
/// Amazon S3 in the catalog.
pub static SERVICE: catalog::Service = catalog::Service {
    prefix: "s3",
    name: "Amazon S3",
    page: "list_s3",
    date: "2026-10-27",
    supports: catalog::Supports {
        resource_based_policies: catalog::Support::Yes,
        resource_control_policies: catalog::Support::Yes,
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
/// An action of Amazon S3.
///
/// For statements there is a marker type of the same name; the enum is for values of run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u16)]
pub enum Action {
    /// `s3:AbortMultipartUpload`: Write. See [`AbortMultipartUpload`](struct@AbortMultipartUpload).
    AbortMultipartUpload,
    /// `s3:AllowVendedLogDeliveryForResource`: Read. See [`AllowVendedLogDeliveryForResource`](struct@AllowVendedLogDeliveryForResource).
    AllowVendedLogDeliveryForResource,
    /// `s3:AssociateAccessGrantsIdentityCenter`: Permissions management, Write. See [`AssociateAccessGrantsIdentityCenter`](struct@AssociateAccessGrantsIdentityCenter).
    AssociateAccessGrantsIdentityCenter,
    /// `s3:BypassGovernanceRetention`: Permissions management, Write. See [`BypassGovernanceRetention`](struct@BypassGovernanceRetention).
    BypassGovernanceRetention,
    /// `s3:CreateAccessGrant`: Permissions management, Write. See [`CreateAccessGrant`](struct@CreateAccessGrant).
    CreateAccessGrant,
    /// `s3:CreateAccessGrantsInstance`: Permissions management, Write. See [`CreateAccessGrantsInstance`](struct@CreateAccessGrantsInstance).
    CreateAccessGrantsInstance,
    /// `s3:CreateAccessGrantsLocation`: Permissions management, Write. See [`CreateAccessGrantsLocation`](struct@CreateAccessGrantsLocation).
    CreateAccessGrantsLocation,
    /// `s3:CreateAccessPoint`: Write. See [`CreateAccessPoint`](struct@CreateAccessPoint).
    CreateAccessPoint,
    /// `s3:CreateAccessPointForObjectLambda`: Write. See [`CreateAccessPointForObjectLambda`](struct@CreateAccessPointForObjectLambda).
    CreateAccessPointForObjectLambda,
    /// `s3:CreateBucket`: Write. See [`CreateBucket`](struct@CreateBucket).
    CreateBucket,
    /// `s3:CreateBucketMetadataTableConfiguration`: Write. See [`CreateBucketMetadataTableConfiguration`](struct@CreateBucketMetadataTableConfiguration).
    CreateBucketMetadataTableConfiguration,
    /// `s3:CreateJob`: Write. See [`CreateJob`](struct@CreateJob).
    CreateJob,
    /// `s3:CreateMultiRegionAccessPoint`: Write. See [`CreateMultiRegionAccessPoint`](struct@CreateMultiRegionAccessPoint).
    CreateMultiRegionAccessPoint,
    /// `s3:CreateStorageLensGroup`: Write. See [`CreateStorageLensGroup`](struct@CreateStorageLensGroup).
    CreateStorageLensGroup,
    /// `s3:DeleteAccessGrant`: Permissions management, Write. See [`DeleteAccessGrant`](struct@DeleteAccessGrant).
    DeleteAccessGrant,
    /// `s3:DeleteAccessGrantsInstance`: Permissions management, Write. See [`DeleteAccessGrantsInstance`](struct@DeleteAccessGrantsInstance).
    DeleteAccessGrantsInstance,
    /// `s3:DeleteAccessGrantsInstanceResourcePolicy`: Permissions management, Write. See [`DeleteAccessGrantsInstanceResourcePolicy`](struct@DeleteAccessGrantsInstanceResourcePolicy).
    DeleteAccessGrantsInstanceResourcePolicy,
    /// `s3:DeleteAccessGrantsLocation`: Permissions management, Write. See [`DeleteAccessGrantsLocation`](struct@DeleteAccessGrantsLocation).
    DeleteAccessGrantsLocation,
    /// `s3:DeleteAccessPoint`: Write. See [`DeleteAccessPoint`](struct@DeleteAccessPoint).
    DeleteAccessPoint,
    /// `s3:DeleteAccessPointForObjectLambda`: Write. See [`DeleteAccessPointForObjectLambda`](struct@DeleteAccessPointForObjectLambda).
    DeleteAccessPointForObjectLambda,
    /// `s3:DeleteAccessPointPolicy`: Permissions management, Write. See [`DeleteAccessPointPolicy`](struct@DeleteAccessPointPolicy).
    DeleteAccessPointPolicy,
    /// `s3:DeleteAccessPointPolicyForObjectLambda`: Permissions management, Write. See [`DeleteAccessPointPolicyForObjectLambda`](struct@DeleteAccessPointPolicyForObjectLambda).
    DeleteAccessPointPolicyForObjectLambda,
    /// `s3:DeleteBucket`: Write. See [`DeleteBucket`](struct@DeleteBucket).
    DeleteBucket,
    /// `s3:DeleteBucketMetadataTableConfiguration`: Write. See [`DeleteBucketMetadataTableConfiguration`](struct@DeleteBucketMetadataTableConfiguration).
    DeleteBucketMetadataTableConfiguration,
    /// `s3:DeleteBucketPolicy`: Permissions management, Write. See [`DeleteBucketPolicy`](struct@DeleteBucketPolicy).
    DeleteBucketPolicy,
    /// `s3:DeleteBucketWebsite`: Write. See [`DeleteBucketWebsite`](struct@DeleteBucketWebsite).
    DeleteBucketWebsite,
    /// `s3:DeleteJobTagging`: Tagging, Write. See [`DeleteJobTagging`](struct@DeleteJobTagging).
    DeleteJobTagging,
    /// `s3:DeleteMultiRegionAccessPoint`: Write. See [`DeleteMultiRegionAccessPoint`](struct@DeleteMultiRegionAccessPoint).
    DeleteMultiRegionAccessPoint,
    /// `s3:DeleteObject`: Write. See [`DeleteObject`](struct@DeleteObject).
    DeleteObject,
    /// `s3:DeleteObjectAnnotation`: Write. See [`DeleteObjectAnnotation`](struct@DeleteObjectAnnotation).
    DeleteObjectAnnotation,
    /// `s3:DeleteObjectTagging`: Tagging, Write. See [`DeleteObjectTagging`](struct@DeleteObjectTagging).
    DeleteObjectTagging,
    /// `s3:DeleteObjectVersion`: Write. See [`DeleteObjectVersion`](struct@DeleteObjectVersion).
    DeleteObjectVersion,
    /// `s3:DeleteObjectVersionAnnotation`: Write. See [`DeleteObjectVersionAnnotation`](struct@DeleteObjectVersionAnnotation).
    DeleteObjectVersionAnnotation,
    /// `s3:DeleteObjectVersionTagging`: Tagging, Write. See [`DeleteObjectVersionTagging`](struct@DeleteObjectVersionTagging).
    DeleteObjectVersionTagging,
    /// `s3:DeleteStorageLensConfiguration`: Write. See [`DeleteStorageLensConfiguration`](struct@DeleteStorageLensConfiguration).
    DeleteStorageLensConfiguration,
    /// `s3:DeleteStorageLensConfigurationTagging`: Tagging, Write. See [`DeleteStorageLensConfigurationTagging`](struct@DeleteStorageLensConfigurationTagging).
    DeleteStorageLensConfigurationTagging,
    /// `s3:DeleteStorageLensGroup`: Write. See [`DeleteStorageLensGroup`](struct@DeleteStorageLensGroup).
    DeleteStorageLensGroup,
    /// `s3:DescribeJob`: Read. See [`DescribeJob`](struct@DescribeJob).
    DescribeJob,
    /// `s3:DescribeMultiRegionAccessPointOperation`: Read. See [`DescribeMultiRegionAccessPointOperation`](struct@DescribeMultiRegionAccessPointOperation).
    DescribeMultiRegionAccessPointOperation,
    /// `s3:DissociateAccessGrantsIdentityCenter`: Permissions management, Write. See [`DissociateAccessGrantsIdentityCenter`](struct@DissociateAccessGrantsIdentityCenter).
    DissociateAccessGrantsIdentityCenter,
    /// `s3:GetAccelerateConfiguration`: Read. See [`GetAccelerateConfiguration`](struct@GetAccelerateConfiguration).
    GetAccelerateConfiguration,
    /// `s3:GetAccessGrant`: Read. See [`GetAccessGrant`](struct@GetAccessGrant).
    GetAccessGrant,
    /// `s3:GetAccessGrantsInstance`: Read. See [`GetAccessGrantsInstance`](struct@GetAccessGrantsInstance).
    GetAccessGrantsInstance,
    /// `s3:GetAccessGrantsInstanceForPrefix`: Read. See [`GetAccessGrantsInstanceForPrefix`](struct@GetAccessGrantsInstanceForPrefix).
    GetAccessGrantsInstanceForPrefix,
    /// `s3:GetAccessGrantsInstanceResourcePolicy`: Read. See [`GetAccessGrantsInstanceResourcePolicy`](struct@GetAccessGrantsInstanceResourcePolicy).
    GetAccessGrantsInstanceResourcePolicy,
    /// `s3:GetAccessGrantsLocation`: Read. See [`GetAccessGrantsLocation`](struct@GetAccessGrantsLocation).
    GetAccessGrantsLocation,
    /// `s3:GetAccessPoint`: Read. See [`GetAccessPoint`](struct@GetAccessPoint).
    GetAccessPoint,
    /// `s3:GetAccessPointConfigurationForObjectLambda`: Read. See [`GetAccessPointConfigurationForObjectLambda`](struct@GetAccessPointConfigurationForObjectLambda).
    GetAccessPointConfigurationForObjectLambda,
    /// `s3:GetAccessPointForObjectLambda`: Read. See [`GetAccessPointForObjectLambda`](struct@GetAccessPointForObjectLambda).
    GetAccessPointForObjectLambda,
    /// `s3:GetAccessPointPolicy`: Read. See [`GetAccessPointPolicy`](struct@GetAccessPointPolicy).
    GetAccessPointPolicy,
    /// `s3:GetAccessPointPolicyForObjectLambda`: Read. See [`GetAccessPointPolicyForObjectLambda`](struct@GetAccessPointPolicyForObjectLambda).
    GetAccessPointPolicyForObjectLambda,
    /// `s3:GetAccessPointPolicyStatus`: Read. See [`GetAccessPointPolicyStatus`](struct@GetAccessPointPolicyStatus).
    GetAccessPointPolicyStatus,
    /// `s3:GetAccessPointPolicyStatusForObjectLambda`: Read. See [`GetAccessPointPolicyStatusForObjectLambda`](struct@GetAccessPointPolicyStatusForObjectLambda).
    GetAccessPointPolicyStatusForObjectLambda,
    /// `s3:GetAccountPublicAccessBlock`: Read. See [`GetAccountPublicAccessBlock`](struct@GetAccountPublicAccessBlock).
    GetAccountPublicAccessBlock,
    /// `s3:GetAnalyticsConfiguration`: Read. See [`GetAnalyticsConfiguration`](struct@GetAnalyticsConfiguration).
    GetAnalyticsConfiguration,
    /// `s3:GetBucketAbac`: Read. See [`GetBucketAbac`](struct@GetBucketAbac).
    GetBucketAbac,
    /// `s3:GetBucketAcl`: Read. See [`GetBucketAcl`](struct@GetBucketAcl).
    GetBucketAcl,
    /// `s3:GetBucketCORS`: Read. See [`GetBucketCORS`](struct@GetBucketCORS).
    GetBucketCORS,
    /// `s3:GetBucketLocation`: Read. See [`GetBucketLocation`](struct@GetBucketLocation).
    GetBucketLocation,
    /// `s3:GetBucketLogging`: Read. See [`GetBucketLogging`](struct@GetBucketLogging).
    GetBucketLogging,
    /// `s3:GetBucketMetadataTableConfiguration`: Read. See [`GetBucketMetadataTableConfiguration`](struct@GetBucketMetadataTableConfiguration).
    GetBucketMetadataTableConfiguration,
    /// `s3:GetBucketNotification`: Read. See [`GetBucketNotification`](struct@GetBucketNotification).
    GetBucketNotification,
    /// `s3:GetBucketObjectLockConfiguration`: Read. See [`GetBucketObjectLockConfiguration`](struct@GetBucketObjectLockConfiguration).
    GetBucketObjectLockConfiguration,
    /// `s3:GetBucketOwnershipControls`: Read. See [`GetBucketOwnershipControls`](struct@GetBucketOwnershipControls).
    GetBucketOwnershipControls,
    /// `s3:GetBucketPolicy`: Read. See [`GetBucketPolicy`](struct@GetBucketPolicy).
    GetBucketPolicy,
    /// `s3:GetBucketPolicyStatus`: Read. See [`GetBucketPolicyStatus`](struct@GetBucketPolicyStatus).
    GetBucketPolicyStatus,
    /// `s3:GetBucketPublicAccessBlock`: Read. See [`GetBucketPublicAccessBlock`](struct@GetBucketPublicAccessBlock).
    GetBucketPublicAccessBlock,
    /// `s3:GetBucketRequestPayment`: Read. See [`GetBucketRequestPayment`](struct@GetBucketRequestPayment).
    GetBucketRequestPayment,
    /// `s3:GetBucketTagging`: Read. See [`GetBucketTagging`](struct@GetBucketTagging).
    GetBucketTagging,
    /// `s3:GetBucketVersioning`: Read. See [`GetBucketVersioning`](struct@GetBucketVersioning).
    GetBucketVersioning,
    /// `s3:GetBucketWebsite`: Read. See [`GetBucketWebsite`](struct@GetBucketWebsite).
    GetBucketWebsite,
    /// `s3:GetDataAccess`: Read. See [`GetDataAccess`](struct@GetDataAccess).
    GetDataAccess,
    /// `s3:GetEncryptionConfiguration`: Read. See [`GetEncryptionConfiguration`](struct@GetEncryptionConfiguration).
    GetEncryptionConfiguration,
    /// `s3:GetIntelligentTieringConfiguration`: Read. See [`GetIntelligentTieringConfiguration`](struct@GetIntelligentTieringConfiguration).
    GetIntelligentTieringConfiguration,
    /// `s3:GetInventoryConfiguration`: Read. See [`GetInventoryConfiguration`](struct@GetInventoryConfiguration).
    GetInventoryConfiguration,
    /// `s3:GetJobTagging`: Read. See [`GetJobTagging`](struct@GetJobTagging).
    GetJobTagging,
    /// `s3:GetLifecycleConfiguration`: Read. See [`GetLifecycleConfiguration`](struct@GetLifecycleConfiguration).
    GetLifecycleConfiguration,
    /// `s3:GetMetricsConfiguration`: Read. See [`GetMetricsConfiguration`](struct@GetMetricsConfiguration).
    GetMetricsConfiguration,
    /// `s3:GetMultiRegionAccessPoint`: Read. See [`GetMultiRegionAccessPoint`](struct@GetMultiRegionAccessPoint).
    GetMultiRegionAccessPoint,
    /// `s3:GetMultiRegionAccessPointPolicy`: Read. See [`GetMultiRegionAccessPointPolicy`](struct@GetMultiRegionAccessPointPolicy).
    GetMultiRegionAccessPointPolicy,
    /// `s3:GetMultiRegionAccessPointPolicyStatus`: Read. See [`GetMultiRegionAccessPointPolicyStatus`](struct@GetMultiRegionAccessPointPolicyStatus).
    GetMultiRegionAccessPointPolicyStatus,
    /// `s3:GetMultiRegionAccessPointRoutes`: Read. See [`GetMultiRegionAccessPointRoutes`](struct@GetMultiRegionAccessPointRoutes).
    GetMultiRegionAccessPointRoutes,
    /// `s3:GetObject`: Read. See [`GetObject`](struct@GetObject).
    GetObject,
    /// `s3:GetObjectAcl`: Read. See [`GetObjectAcl`](struct@GetObjectAcl).
    GetObjectAcl,
    /// `s3:GetObjectAnnotation`: Read. See [`GetObjectAnnotation`](struct@GetObjectAnnotation).
    GetObjectAnnotation,
    /// `s3:GetObjectAttributes`: Read. See [`GetObjectAttributes`](struct@GetObjectAttributes).
    GetObjectAttributes,
    /// `s3:GetObjectLegalHold`: Read. See [`GetObjectLegalHold`](struct@GetObjectLegalHold).
    GetObjectLegalHold,
    /// `s3:GetObjectRetention`: Read. See [`GetObjectRetention`](struct@GetObjectRetention).
    GetObjectRetention,
    /// `s3:GetObjectTagging`: Read. See [`GetObjectTagging`](struct@GetObjectTagging).
    GetObjectTagging,
    /// `s3:GetObjectTorrent`: Read. See [`GetObjectTorrent`](struct@GetObjectTorrent).
    GetObjectTorrent,
    /// `s3:GetObjectVersion`: Read. See [`GetObjectVersion`](struct@GetObjectVersion).
    GetObjectVersion,
    /// `s3:GetObjectVersionAcl`: Read. See [`GetObjectVersionAcl`](struct@GetObjectVersionAcl).
    GetObjectVersionAcl,
    /// `s3:GetObjectVersionAnnotation`: Read. See [`GetObjectVersionAnnotation`](struct@GetObjectVersionAnnotation).
    GetObjectVersionAnnotation,
    /// `s3:GetObjectVersionAnnotationForReplication`: Read. See [`GetObjectVersionAnnotationForReplication`](struct@GetObjectVersionAnnotationForReplication).
    GetObjectVersionAnnotationForReplication,
    /// `s3:GetObjectVersionAttributes`: Read. See [`GetObjectVersionAttributes`](struct@GetObjectVersionAttributes).
    GetObjectVersionAttributes,
    /// `s3:GetObjectVersionForReplication`: Read. See [`GetObjectVersionForReplication`](struct@GetObjectVersionForReplication).
    GetObjectVersionForReplication,
    /// `s3:GetObjectVersionTagging`: Read. See [`GetObjectVersionTagging`](struct@GetObjectVersionTagging).
    GetObjectVersionTagging,
    /// `s3:GetObjectVersionTorrent`: Read. See [`GetObjectVersionTorrent`](struct@GetObjectVersionTorrent).
    GetObjectVersionTorrent,
    /// `s3:GetReplicationConfiguration`: Read. See [`GetReplicationConfiguration`](struct@GetReplicationConfiguration).
    GetReplicationConfiguration,
    /// `s3:GetStorageLensConfiguration`: Read. See [`GetStorageLensConfiguration`](struct@GetStorageLensConfiguration).
    GetStorageLensConfiguration,
    /// `s3:GetStorageLensConfigurationTagging`: Read. See [`GetStorageLensConfigurationTagging`](struct@GetStorageLensConfigurationTagging).
    GetStorageLensConfigurationTagging,
    /// `s3:GetStorageLensDashboard`: Read. See [`GetStorageLensDashboard`](struct@GetStorageLensDashboard).
    GetStorageLensDashboard,
    /// `s3:GetStorageLensGroup`: Read. See [`GetStorageLensGroup`](struct@GetStorageLensGroup).
    GetStorageLensGroup,
    /// `s3:InitiateReplication`: Write. See [`InitiateReplication`](struct@InitiateReplication).
    InitiateReplication,
    /// `s3:ListAccessGrants`: List. See [`ListAccessGrants`](struct@ListAccessGrants).
    ListAccessGrants,
    /// `s3:ListAccessGrantsInstances`: List. See [`ListAccessGrantsInstances`](struct@ListAccessGrantsInstances).
    ListAccessGrantsInstances,
    /// `s3:ListAccessGrantsLocations`: List. See [`ListAccessGrantsLocations`](struct@ListAccessGrantsLocations).
    ListAccessGrantsLocations,
    /// `s3:ListAccessPoints`: List. See [`ListAccessPoints`](struct@ListAccessPoints).
    ListAccessPoints,
    /// `s3:ListAccessPointsForObjectLambda`: List. See [`ListAccessPointsForObjectLambda`](struct@ListAccessPointsForObjectLambda).
    ListAccessPointsForObjectLambda,
    /// `s3:ListAllMyBuckets`: List. See [`ListAllMyBuckets`](struct@ListAllMyBuckets).
    ListAllMyBuckets,
    /// `s3:ListBucket`: List. See [`ListBucket`](struct@ListBucket).
    ListBucket,
    /// `s3:ListBucketMultipartUploads`: List. See [`ListBucketMultipartUploads`](struct@ListBucketMultipartUploads).
    ListBucketMultipartUploads,
    /// `s3:ListBucketVersions`: List. See [`ListBucketVersions`](struct@ListBucketVersions).
    ListBucketVersions,
    /// `s3:ListCallerAccessGrants`: List. See [`ListCallerAccessGrants`](struct@ListCallerAccessGrants).
    ListCallerAccessGrants,
    /// `s3:ListJobs`: List. See [`ListJobs`](struct@ListJobs).
    ListJobs,
    /// `s3:ListMultipartUploadParts`: List. See [`ListMultipartUploadParts`](struct@ListMultipartUploadParts).
    ListMultipartUploadParts,
    /// `s3:ListMultiRegionAccessPoints`: List. See [`ListMultiRegionAccessPoints`](struct@ListMultiRegionAccessPoints).
    ListMultiRegionAccessPoints,
    /// `s3:ListObjectAnnotations`: List. See [`ListObjectAnnotations`](struct@ListObjectAnnotations).
    ListObjectAnnotations,
    /// `s3:ListObjectVersionAnnotations`: List. See [`ListObjectVersionAnnotations`](struct@ListObjectVersionAnnotations).
    ListObjectVersionAnnotations,
    /// `s3:ListStorageLensConfigurations`: List. See [`ListStorageLensConfigurations`](struct@ListStorageLensConfigurations).
    ListStorageLensConfigurations,
    /// `s3:ListStorageLensGroups`: List. See [`ListStorageLensGroups`](struct@ListStorageLensGroups).
    ListStorageLensGroups,
    /// `s3:ListTagsForResource`: List. See [`ListTagsForResource`](struct@ListTagsForResource).
    ListTagsForResource,
    /// `s3:ObjectOwnerOverrideToBucketOwner`: Permissions management, Write. See [`ObjectOwnerOverrideToBucketOwner`](struct@ObjectOwnerOverrideToBucketOwner).
    ObjectOwnerOverrideToBucketOwner,
    /// `s3:PauseReplication`: Write. See [`PauseReplication`](struct@PauseReplication).
    PauseReplication,
    /// `s3:PutAccelerateConfiguration`: Write. See [`PutAccelerateConfiguration`](struct@PutAccelerateConfiguration).
    PutAccelerateConfiguration,
    /// `s3:PutAccessGrantsInstanceResourcePolicy`: Permissions management, Write. See [`PutAccessGrantsInstanceResourcePolicy`](struct@PutAccessGrantsInstanceResourcePolicy).
    PutAccessGrantsInstanceResourcePolicy,
    /// `s3:PutAccessPointConfigurationForObjectLambda`: Write. See [`PutAccessPointConfigurationForObjectLambda`](struct@PutAccessPointConfigurationForObjectLambda).
    PutAccessPointConfigurationForObjectLambda,
    /// `s3:PutAccessPointPolicy`: Permissions management, Write. See [`PutAccessPointPolicy`](struct@PutAccessPointPolicy).
    PutAccessPointPolicy,
    /// `s3:PutAccessPointPolicyForObjectLambda`: Permissions management, Write. See [`PutAccessPointPolicyForObjectLambda`](struct@PutAccessPointPolicyForObjectLambda).
    PutAccessPointPolicyForObjectLambda,
    /// `s3:PutAccessPointPublicAccessBlock`: Permissions management, Write. See [`PutAccessPointPublicAccessBlock`](struct@PutAccessPointPublicAccessBlock).
    PutAccessPointPublicAccessBlock,
    /// `s3:PutAccountPublicAccessBlock`: Permissions management, Write. See [`PutAccountPublicAccessBlock`](struct@PutAccountPublicAccessBlock).
    PutAccountPublicAccessBlock,
    /// `s3:PutAnalyticsConfiguration`: Write. See [`PutAnalyticsConfiguration`](struct@PutAnalyticsConfiguration).
    PutAnalyticsConfiguration,
    /// `s3:PutBucketAbac`: Write. See [`PutBucketAbac`](struct@PutBucketAbac).
    PutBucketAbac,
    /// `s3:PutBucketAcl`: Permissions management, Write. See [`PutBucketAcl`](struct@PutBucketAcl).
    PutBucketAcl,
    /// `s3:PutBucketCORS`: Write. See [`PutBucketCORS`](struct@PutBucketCORS).
    PutBucketCORS,
    /// `s3:PutBucketLogging`: Write. See [`PutBucketLogging`](struct@PutBucketLogging).
    PutBucketLogging,
    /// `s3:PutBucketNotification`: Write. See [`PutBucketNotification`](struct@PutBucketNotification).
    PutBucketNotification,
    /// `s3:PutBucketObjectLockConfiguration`: Write. See [`PutBucketObjectLockConfiguration`](struct@PutBucketObjectLockConfiguration).
    PutBucketObjectLockConfiguration,
    /// `s3:PutBucketOwnershipControls`: Permissions management, Write. See [`PutBucketOwnershipControls`](struct@PutBucketOwnershipControls).
    PutBucketOwnershipControls,
    /// `s3:PutBucketPolicy`: Permissions management, Write. See [`PutBucketPolicy`](struct@PutBucketPolicy).
    PutBucketPolicy,
    /// `s3:PutBucketPublicAccessBlock`: Permissions management, Write. See [`PutBucketPublicAccessBlock`](struct@PutBucketPublicAccessBlock).
    PutBucketPublicAccessBlock,
    /// `s3:PutBucketRequestPayment`: Write. See [`PutBucketRequestPayment`](struct@PutBucketRequestPayment).
    PutBucketRequestPayment,
    /// `s3:PutBucketTagging`: Tagging, Write. See [`PutBucketTagging`](struct@PutBucketTagging).
    PutBucketTagging,
    /// `s3:PutBucketVersioning`: Write. See [`PutBucketVersioning`](struct@PutBucketVersioning).
    PutBucketVersioning,
    /// `s3:PutBucketWebsite`: Write. See [`PutBucketWebsite`](struct@PutBucketWebsite).
    PutBucketWebsite,
    /// `s3:PutEncryptionConfiguration`: Write. See [`PutEncryptionConfiguration`](struct@PutEncryptionConfiguration).
    PutEncryptionConfiguration,
    /// `s3:PutIntelligentTieringConfiguration`: Write. See [`PutIntelligentTieringConfiguration`](struct@PutIntelligentTieringConfiguration).
    PutIntelligentTieringConfiguration,
    /// `s3:PutInventoryConfiguration`: Write. See [`PutInventoryConfiguration`](struct@PutInventoryConfiguration).
    PutInventoryConfiguration,
    /// `s3:PutJobTagging`: Tagging, Write. See [`PutJobTagging`](struct@PutJobTagging).
    PutJobTagging,
    /// `s3:PutLifecycleConfiguration`: Write. See [`PutLifecycleConfiguration`](struct@PutLifecycleConfiguration).
    PutLifecycleConfiguration,
    /// `s3:PutMetricsConfiguration`: Write. See [`PutMetricsConfiguration`](struct@PutMetricsConfiguration).
    PutMetricsConfiguration,
    /// `s3:PutMultiRegionAccessPointPolicy`: Permissions management, Write. See [`PutMultiRegionAccessPointPolicy`](struct@PutMultiRegionAccessPointPolicy).
    PutMultiRegionAccessPointPolicy,
    /// `s3:PutObject`: Write. See [`PutObject`](struct@PutObject).
    PutObject,
    /// `s3:PutObjectAcl`: Permissions management, Write. See [`PutObjectAcl`](struct@PutObjectAcl).
    PutObjectAcl,
    /// `s3:PutObjectAnnotation`: Write. See [`PutObjectAnnotation`](struct@PutObjectAnnotation).
    PutObjectAnnotation,
    /// `s3:PutObjectLegalHold`: Write. See [`PutObjectLegalHold`](struct@PutObjectLegalHold).
    PutObjectLegalHold,
    /// `s3:PutObjectRetention`: Write. See [`PutObjectRetention`](struct@PutObjectRetention).
    PutObjectRetention,
    /// `s3:PutObjectTagging`: Tagging, Write. See [`PutObjectTagging`](struct@PutObjectTagging).
    PutObjectTagging,
    /// `s3:PutObjectVersionAcl`: Permissions management, Write. See [`PutObjectVersionAcl`](struct@PutObjectVersionAcl).
    PutObjectVersionAcl,
    /// `s3:PutObjectVersionAnnotation`: Write. See [`PutObjectVersionAnnotation`](struct@PutObjectVersionAnnotation).
    PutObjectVersionAnnotation,
    /// `s3:PutObjectVersionTagging`: Tagging, Write. See [`PutObjectVersionTagging`](struct@PutObjectVersionTagging).
    PutObjectVersionTagging,
    /// `s3:PutReplicationConfiguration`: Write. See [`PutReplicationConfiguration`](struct@PutReplicationConfiguration).
    PutReplicationConfiguration,
    /// `s3:PutStorageLensConfiguration`: Write. See [`PutStorageLensConfiguration`](struct@PutStorageLensConfiguration).
    PutStorageLensConfiguration,
    /// `s3:PutStorageLensConfigurationTagging`: Tagging, Write. See [`PutStorageLensConfigurationTagging`](struct@PutStorageLensConfigurationTagging).
    PutStorageLensConfigurationTagging,
    /// `s3:ReplicateDelete`: Write. See [`ReplicateDelete`](struct@ReplicateDelete).
    ReplicateDelete,
    /// `s3:ReplicateObject`: Write. See [`ReplicateObject`](struct@ReplicateObject).
    ReplicateObject,
    /// `s3:ReplicateObjectAnnotation`: Write. See [`ReplicateObjectAnnotation`](struct@ReplicateObjectAnnotation).
    ReplicateObjectAnnotation,
    /// `s3:ReplicateTags`: Tagging, Write. See [`ReplicateTags`](struct@ReplicateTags).
    ReplicateTags,
    /// `s3:RestoreObject`: Write. See [`RestoreObject`](struct@RestoreObject).
    RestoreObject,
    /// `s3:SubmitMultiRegionAccessPointRoutes`: Write. See [`SubmitMultiRegionAccessPointRoutes`](struct@SubmitMultiRegionAccessPointRoutes).
    SubmitMultiRegionAccessPointRoutes,
    /// `s3:TagResource`: Tagging, Write. See [`TagResource`](struct@TagResource).
    TagResource,
    /// `s3:UntagResource`: Tagging, Write. See [`UntagResource`](struct@UntagResource).
    UntagResource,
    /// `s3:UpdateAccessGrantsLocation`: Permissions management, Write. See [`UpdateAccessGrantsLocation`](struct@UpdateAccessGrantsLocation).
    UpdateAccessGrantsLocation,
    /// `s3:UpdateBucketMetadataAnnotationTableConfiguration`: Write. See [`UpdateBucketMetadataAnnotationTableConfiguration`](struct@UpdateBucketMetadataAnnotationTableConfiguration).
    UpdateBucketMetadataAnnotationTableConfiguration,
    /// `s3:UpdateBucketMetadataInventoryTableConfiguration`: Write. See [`UpdateBucketMetadataInventoryTableConfiguration`](struct@UpdateBucketMetadataInventoryTableConfiguration).
    UpdateBucketMetadataInventoryTableConfiguration,
    /// `s3:UpdateBucketMetadataJournalTableConfiguration`: Write. See [`UpdateBucketMetadataJournalTableConfiguration`](struct@UpdateBucketMetadataJournalTableConfiguration).
    UpdateBucketMetadataJournalTableConfiguration,
    /// `s3:UpdateJobPriority`: Write. See [`UpdateJobPriority`](struct@UpdateJobPriority).
    UpdateJobPriority,
    /// `s3:UpdateJobStatus`: Write. See [`UpdateJobStatus`](struct@UpdateJobStatus).
    UpdateJobStatus,
    /// `s3:UpdateObjectEncryption`: Write. See [`UpdateObjectEncryption`](struct@UpdateObjectEncryption).
    UpdateObjectEncryption,
    /// `s3:UpdateStorageLensGroup`: Write. See [`UpdateStorageLensGroup`](struct@UpdateStorageLensGroup).
    UpdateStorageLensGroup,
}
impl Action {
    /// All actions, sorted by name.
    pub const ALL: &'static [Action] = &[
        Action::AbortMultipartUpload,
        Action::AllowVendedLogDeliveryForResource,
        Action::AssociateAccessGrantsIdentityCenter,
        Action::BypassGovernanceRetention,
        Action::CreateAccessGrant,
        Action::CreateAccessGrantsInstance,
        Action::CreateAccessGrantsLocation,
        Action::CreateAccessPoint,
        Action::CreateAccessPointForObjectLambda,
        Action::CreateBucket,
        Action::CreateBucketMetadataTableConfiguration,
        Action::CreateJob,
        Action::CreateMultiRegionAccessPoint,
        Action::CreateStorageLensGroup,
        Action::DeleteAccessGrant,
        Action::DeleteAccessGrantsInstance,
        Action::DeleteAccessGrantsInstanceResourcePolicy,
        Action::DeleteAccessGrantsLocation,
        Action::DeleteAccessPoint,
        Action::DeleteAccessPointForObjectLambda,
        Action::DeleteAccessPointPolicy,
        Action::DeleteAccessPointPolicyForObjectLambda,
        Action::DeleteBucket,
        Action::DeleteBucketMetadataTableConfiguration,
        Action::DeleteBucketPolicy,
        Action::DeleteBucketWebsite,
        Action::DeleteJobTagging,
        Action::DeleteMultiRegionAccessPoint,
        Action::DeleteObject,
        Action::DeleteObjectAnnotation,
        Action::DeleteObjectTagging,
        Action::DeleteObjectVersion,
        Action::DeleteObjectVersionAnnotation,
        Action::DeleteObjectVersionTagging,
        Action::DeleteStorageLensConfiguration,
        Action::DeleteStorageLensConfigurationTagging,
        Action::DeleteStorageLensGroup,
        Action::DescribeJob,
        Action::DescribeMultiRegionAccessPointOperation,
        Action::DissociateAccessGrantsIdentityCenter,
        Action::GetAccelerateConfiguration,
        Action::GetAccessGrant,
        Action::GetAccessGrantsInstance,
        Action::GetAccessGrantsInstanceForPrefix,
        Action::GetAccessGrantsInstanceResourcePolicy,
        Action::GetAccessGrantsLocation,
        Action::GetAccessPoint,
        Action::GetAccessPointConfigurationForObjectLambda,
        Action::GetAccessPointForObjectLambda,
        Action::GetAccessPointPolicy,
        Action::GetAccessPointPolicyForObjectLambda,
        Action::GetAccessPointPolicyStatus,
        Action::GetAccessPointPolicyStatusForObjectLambda,
        Action::GetAccountPublicAccessBlock,
        Action::GetAnalyticsConfiguration,
        Action::GetBucketAbac,
        Action::GetBucketAcl,
        Action::GetBucketCORS,
        Action::GetBucketLocation,
        Action::GetBucketLogging,
        Action::GetBucketMetadataTableConfiguration,
        Action::GetBucketNotification,
        Action::GetBucketObjectLockConfiguration,
        Action::GetBucketOwnershipControls,
        Action::GetBucketPolicy,
        Action::GetBucketPolicyStatus,
        Action::GetBucketPublicAccessBlock,
        Action::GetBucketRequestPayment,
        Action::GetBucketTagging,
        Action::GetBucketVersioning,
        Action::GetBucketWebsite,
        Action::GetDataAccess,
        Action::GetEncryptionConfiguration,
        Action::GetIntelligentTieringConfiguration,
        Action::GetInventoryConfiguration,
        Action::GetJobTagging,
        Action::GetLifecycleConfiguration,
        Action::GetMetricsConfiguration,
        Action::GetMultiRegionAccessPoint,
        Action::GetMultiRegionAccessPointPolicy,
        Action::GetMultiRegionAccessPointPolicyStatus,
        Action::GetMultiRegionAccessPointRoutes,
        Action::GetObject,
        Action::GetObjectAcl,
        Action::GetObjectAnnotation,
        Action::GetObjectAttributes,
        Action::GetObjectLegalHold,
        Action::GetObjectRetention,
        Action::GetObjectTagging,
        Action::GetObjectTorrent,
        Action::GetObjectVersion,
        Action::GetObjectVersionAcl,
        Action::GetObjectVersionAnnotation,
        Action::GetObjectVersionAnnotationForReplication,
        Action::GetObjectVersionAttributes,
        Action::GetObjectVersionForReplication,
        Action::GetObjectVersionTagging,
        Action::GetObjectVersionTorrent,
        Action::GetReplicationConfiguration,
        Action::GetStorageLensConfiguration,
        Action::GetStorageLensConfigurationTagging,
        Action::GetStorageLensDashboard,
        Action::GetStorageLensGroup,
        Action::InitiateReplication,
        Action::ListAccessGrants,
        Action::ListAccessGrantsInstances,
        Action::ListAccessGrantsLocations,
        Action::ListAccessPoints,
        Action::ListAccessPointsForObjectLambda,
        Action::ListAllMyBuckets,
        Action::ListBucket,
        Action::ListBucketMultipartUploads,
        Action::ListBucketVersions,
        Action::ListCallerAccessGrants,
        Action::ListJobs,
        Action::ListMultipartUploadParts,
        Action::ListMultiRegionAccessPoints,
        Action::ListObjectAnnotations,
        Action::ListObjectVersionAnnotations,
        Action::ListStorageLensConfigurations,
        Action::ListStorageLensGroups,
        Action::ListTagsForResource,
        Action::ObjectOwnerOverrideToBucketOwner,
        Action::PauseReplication,
        Action::PutAccelerateConfiguration,
        Action::PutAccessGrantsInstanceResourcePolicy,
        Action::PutAccessPointConfigurationForObjectLambda,
        Action::PutAccessPointPolicy,
        Action::PutAccessPointPolicyForObjectLambda,
        Action::PutAccessPointPublicAccessBlock,
        Action::PutAccountPublicAccessBlock,
        Action::PutAnalyticsConfiguration,
        Action::PutBucketAbac,
        Action::PutBucketAcl,
        Action::PutBucketCORS,
        Action::PutBucketLogging,
        Action::PutBucketNotification,
        Action::PutBucketObjectLockConfiguration,
        Action::PutBucketOwnershipControls,
        Action::PutBucketPolicy,
        Action::PutBucketPublicAccessBlock,
        Action::PutBucketRequestPayment,
        Action::PutBucketTagging,
        Action::PutBucketVersioning,
        Action::PutBucketWebsite,
        Action::PutEncryptionConfiguration,
        Action::PutIntelligentTieringConfiguration,
        Action::PutInventoryConfiguration,
        Action::PutJobTagging,
        Action::PutLifecycleConfiguration,
        Action::PutMetricsConfiguration,
        Action::PutMultiRegionAccessPointPolicy,
        Action::PutObject,
        Action::PutObjectAcl,
        Action::PutObjectAnnotation,
        Action::PutObjectLegalHold,
        Action::PutObjectRetention,
        Action::PutObjectTagging,
        Action::PutObjectVersionAcl,
        Action::PutObjectVersionAnnotation,
        Action::PutObjectVersionTagging,
        Action::PutReplicationConfiguration,
        Action::PutStorageLensConfiguration,
        Action::PutStorageLensConfigurationTagging,
        Action::ReplicateDelete,
        Action::ReplicateObject,
        Action::ReplicateObjectAnnotation,
        Action::ReplicateTags,
        Action::RestoreObject,
        Action::SubmitMultiRegionAccessPointRoutes,
        Action::TagResource,
        Action::UntagResource,
        Action::UpdateAccessGrantsLocation,
        Action::UpdateBucketMetadataAnnotationTableConfiguration,
        Action::UpdateBucketMetadataInventoryTableConfiguration,
        Action::UpdateBucketMetadataJournalTableConfiguration,
        Action::UpdateJobPriority,
        Action::UpdateJobStatus,
        Action::UpdateObjectEncryption,
        Action::UpdateStorageLensGroup,
    ];
}
crate::action::action_enum!(Action, SERVICE, ACTIONS);
/// All actions as rows, sorted by name.
pub static ACTIONS: &[catalog::Action] = &[
    catalog::Action {
        service: "s3",
        name: "AbortMultipartUpload",
        full_name: "s3:AbortMultipartUpload",
        index: Action::AbortMultipartUpload as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_GRANTS_INSTANCE_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_ABORT_MULTIPART_UPLOAD],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "AllowVendedLogDeliveryForResource",
        full_name: "s3:AllowVendedLogDeliveryForResource",
        index: Action::AllowVendedLogDeliveryForResource as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::DELIVERY_SOURCE_ARN,
            &rows::LOG_TYPE,
            &rows::RESOURCE_ARN_BEING_AUTHORIZED,
        ],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "AssociateAccessGrantsIdentityCenter",
        full_name: "s3:AssociateAccessGrantsIdentityCenter",
        index: Action::AssociateAccessGrantsIdentityCenter as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrantsinstance
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_ASSOCIATE_ACCESS_GRANTS_IDENTITY_CENTER],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "BypassGovernanceRetention",
        full_name: "s3:BypassGovernanceRetention",
        index: Action::BypassGovernanceRetention as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::REQUEST_OBJECT_TAG,
            &rows::REQUEST_OBJECT_TAG_KEYS,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_ACL,
            &rows::X_AMZ_CONTENT_SHA256,
            &rows::X_AMZ_COPY_SOURCE,
            &rows::X_AMZ_GRANT_FULL_CONTROL,
            &rows::X_AMZ_GRANT_READ,
            &rows::X_AMZ_GRANT_READ_ACP,
            &rows::X_AMZ_GRANT_WRITE,
            &rows::X_AMZ_GRANT_WRITE_ACP,
            &rows::X_AMZ_METADATA_DIRECTIVE,
            &rows::X_AMZ_SERVER_SIDE_ENCRYPTION,
            &rows::X_AMZ_SERVER_SIDE_ENCRYPTION_AWS_KMS_KEY_ID,
            &rows::X_AMZ_SERVER_SIDE_ENCRYPTION_CUSTOMER_ALGORITHM,
            &rows::X_AMZ_STORAGE_CLASS,
            &rows::X_AMZ_WEBSITE_REDIRECT_LOCATION,
        ],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "CreateAccessGrant",
        full_name: "s3:CreateAccessGrant",
        index: Action::CreateAccessGrant as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrant as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_RESOURCE_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::ACCESS_GRANT_SCOPE,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_CREATE_ACCESS_GRANT],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "CreateAccessGrantsInstance",
        full_name: "s3:CreateAccessGrantsInstance",
        index: Action::CreateAccessGrantsInstance as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrantsinstance
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_RESOURCE_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_CREATE_ACCESS_GRANTS_INSTANCE],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "CreateAccessGrantsLocation",
        full_name: "s3:CreateAccessGrantsLocation",
        index: Action::CreateAccessGrantsLocation as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrantslocation
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_RESOURCE_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::ACCESS_GRANTS_LOCATION_SCOPE,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_CREATE_ACCESS_GRANTS_LOCATION],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "CreateAccessPoint",
        full_name: "s3:CreateAccessPoint",
        index: Action::CreateAccessPoint as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspoint as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_RESOURCE_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::ACCESS_POINT_TAG,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::LOCATIONCONSTRAINT,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_ACL,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "CreateAccessPointForObjectLambda",
        full_name: "s3:CreateAccessPointForObjectLambda",
        index: Action::CreateAccessPointForObjectLambda as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Objectlambdaaccesspoint
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_CREATE_ACCESS_POINT_FOR_OBJECT_LAMBDA],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "CreateBucket",
        full_name: "s3:CreateBucket",
        index: Action::CreateBucket as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::LOCATIONCONSTRAINT,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_ACL,
            &rows::X_AMZ_BUCKET_NAMESPACE,
            &rows::X_AMZ_CONTENT_SHA256,
            &rows::X_AMZ_GRANT_FULL_CONTROL,
            &rows::X_AMZ_GRANT_READ,
            &rows::X_AMZ_GRANT_READ_ACP,
            &rows::X_AMZ_GRANT_WRITE,
            &rows::X_AMZ_GRANT_WRITE_ACP,
            &rows::X_AMZ_OBJECT_OWNERSHIP,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_CREATE_BUCKET],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "CreateBucketMetadataTableConfiguration",
        full_name: "s3:CreateBucketMetadataTableConfiguration",
        index: Action::CreateBucketMetadataTableConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(
            &[
                catalog::AuthorizedAction {
                    action: "kms:DescribeKey",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "s3tables:CreateNamespace",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "s3tables:CreateTable",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "s3tables:CreateTableBucket",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "s3tables:GetTable",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "s3tables:PutTableBucketPolicy",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "s3tables:PutTableEncryption",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "s3tables:PutTablePolicy",
                    context: &[],
                },
            ],
        ),
        operations: &[&operations::S3_CREATE_BUCKET_METADATA_TABLE_CONFIGURATION],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "CreateJob",
        full_name: "s3:CreateJob",
        index: Action::CreateJob as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::REQUEST_JOB_OPERATION,
            &rows::REQUEST_JOB_PRIORITY,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(
            &[
                catalog::AuthorizedAction {
                    action: "iam:PassRole",
                    context: &[],
                },
            ],
        ),
        operations: &[&operations::S3CONTROL_CREATE_JOB],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "CreateMultiRegionAccessPoint",
        full_name: "s3:CreateMultiRegionAccessPoint",
        index: Action::CreateMultiRegionAccessPoint as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Multiregionaccesspoint
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_CREATE_MULTI_REGION_ACCESS_POINT],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "CreateStorageLensGroup",
        full_name: "s3:CreateStorageLensGroup",
        index: Action::CreateStorageLensGroup as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_CREATE_STORAGE_LENS_GROUP],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DeleteAccessGrant",
        full_name: "s3:DeleteAccessGrant",
        index: Action::DeleteAccessGrant as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrant as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::ACCESS_GRANT_SCOPE,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_DELETE_ACCESS_GRANT],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DeleteAccessGrantsInstance",
        full_name: "s3:DeleteAccessGrantsInstance",
        index: Action::DeleteAccessGrantsInstance as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrantsinstance
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_DELETE_ACCESS_GRANTS_INSTANCE],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DeleteAccessGrantsInstanceResourcePolicy",
        full_name: "s3:DeleteAccessGrantsInstanceResourcePolicy",
        index: Action::DeleteAccessGrantsInstanceResourcePolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrantsinstance
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3CONTROL_DELETE_ACCESS_GRANTS_INSTANCE_RESOURCE_POLICY,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DeleteAccessGrantsLocation",
        full_name: "s3:DeleteAccessGrantsLocation",
        index: Action::DeleteAccessGrantsLocation as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrantslocation
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::ACCESS_GRANTS_LOCATION_SCOPE,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_DELETE_ACCESS_GRANTS_LOCATION],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DeleteAccessPoint",
        full_name: "s3:DeleteAccessPoint",
        index: Action::DeleteAccessPoint as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspoint as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::ACCESS_POINT_TAG,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DeleteAccessPointForObjectLambda",
        full_name: "s3:DeleteAccessPointForObjectLambda",
        index: Action::DeleteAccessPointForObjectLambda as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Objectlambdaaccesspoint
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_DELETE_ACCESS_POINT_FOR_OBJECT_LAMBDA],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DeleteAccessPointPolicy",
        full_name: "s3:DeleteAccessPointPolicy",
        index: Action::DeleteAccessPointPolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspoint as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::ACCESS_POINT_TAG,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DeleteAccessPointPolicyForObjectLambda",
        full_name: "s3:DeleteAccessPointPolicyForObjectLambda",
        index: Action::DeleteAccessPointPolicyForObjectLambda as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Objectlambdaaccesspoint
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3CONTROL_DELETE_ACCESS_POINT_POLICY_FOR_OBJECT_LAMBDA,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DeleteBucket",
        full_name: "s3:DeleteBucket",
        index: Action::DeleteBucket as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_DELETE_BUCKET],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DeleteBucketMetadataTableConfiguration",
        full_name: "s3:DeleteBucketMetadataTableConfiguration",
        index: Action::DeleteBucketMetadataTableConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_DELETE_BUCKET_METADATA_TABLE_CONFIGURATION],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DeleteBucketPolicy",
        full_name: "s3:DeleteBucketPolicy",
        index: Action::DeleteBucketPolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_DELETE_BUCKET_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DeleteBucketWebsite",
        full_name: "s3:DeleteBucketWebsite",
        index: Action::DeleteBucketWebsite as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_DELETE_BUCKET_WEBSITE],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DeleteJobTagging",
        full_name: "s3:DeleteJobTagging",
        index: Action::DeleteJobTagging as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Job as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::EXISTING_JOB_OPERATION,
            &rows::EXISTING_JOB_PRIORITY,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_DELETE_JOB_TAGGING],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DeleteMultiRegionAccessPoint",
        full_name: "s3:DeleteMultiRegionAccessPoint",
        index: Action::DeleteMultiRegionAccessPoint as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Multiregionaccesspoint
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_DELETE_MULTI_REGION_ACCESS_POINT],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DeleteObject",
        full_name: "s3:DeleteObject",
        index: Action::DeleteObject as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_GRANTS_INSTANCE_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::IF_MATCH,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_DELETE_OBJECT, &operations::S3_DELETE_OBJECTS],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DeleteObjectAnnotation",
        full_name: "s3:DeleteObjectAnnotation",
        index: Action::DeleteObjectAnnotation as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::EXISTING_OBJECT_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
            &rows::X_AMZ_OBJECT_IF_MATCH,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_DELETE_OBJECT_ANNOTATION],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DeleteObjectTagging",
        full_name: "s3:DeleteObjectTagging",
        index: Action::DeleteObjectTagging as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::EXISTING_OBJECT_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_DELETE_OBJECT_TAGGING],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DeleteObjectVersion",
        full_name: "s3:DeleteObjectVersion",
        index: Action::DeleteObjectVersion as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_GRANTS_INSTANCE_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::VERSIONID,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_DELETE_OBJECT, &operations::S3_DELETE_OBJECTS],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DeleteObjectVersionAnnotation",
        full_name: "s3:DeleteObjectVersionAnnotation",
        index: Action::DeleteObjectVersionAnnotation as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::EXISTING_OBJECT_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::VERSIONID,
            &rows::X_AMZ_CONTENT_SHA256,
            &rows::X_AMZ_OBJECT_IF_MATCH,
        ],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DeleteObjectVersionTagging",
        full_name: "s3:DeleteObjectVersionTagging",
        index: Action::DeleteObjectVersionTagging as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::EXISTING_OBJECT_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::VERSIONID,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_DELETE_OBJECT_TAGGING],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DeleteStorageLensConfiguration",
        full_name: "s3:DeleteStorageLensConfiguration",
        index: Action::DeleteStorageLensConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Storagelensconfiguration
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_DELETE_STORAGE_LENS_CONFIGURATION],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DeleteStorageLensConfigurationTagging",
        full_name: "s3:DeleteStorageLensConfigurationTagging",
        index: Action::DeleteStorageLensConfigurationTagging as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Storagelensconfiguration
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_DELETE_STORAGE_LENS_CONFIGURATION_TAGGING],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DeleteStorageLensGroup",
        full_name: "s3:DeleteStorageLensGroup",
        index: Action::DeleteStorageLensGroup as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Storagelensgroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_DELETE_STORAGE_LENS_GROUP],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DescribeJob",
        full_name: "s3:DescribeJob",
        index: Action::DescribeJob as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Job as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_DESCRIBE_JOB],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DescribeMultiRegionAccessPointOperation",
        full_name: "s3:DescribeMultiRegionAccessPointOperation",
        index: Action::DescribeMultiRegionAccessPointOperation as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Multiregionaccesspointrequestarn
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3CONTROL_DESCRIBE_MULTI_REGION_ACCESS_POINT_OPERATION,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "DissociateAccessGrantsIdentityCenter",
        full_name: "s3:DissociateAccessGrantsIdentityCenter",
        index: Action::DissociateAccessGrantsIdentityCenter as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrantsinstance
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_DISSOCIATE_ACCESS_GRANTS_IDENTITY_CENTER],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetAccelerateConfiguration",
        full_name: "s3:GetAccelerateConfiguration",
        index: Action::GetAccelerateConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_BUCKET_ACCELERATE_CONFIGURATION],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetAccessGrant",
        full_name: "s3:GetAccessGrant",
        index: Action::GetAccessGrant as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrant as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::ACCESS_GRANT_SCOPE,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_GET_ACCESS_GRANT],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetAccessGrantsInstance",
        full_name: "s3:GetAccessGrantsInstance",
        index: Action::GetAccessGrantsInstance as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrantsinstance
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_GET_ACCESS_GRANTS_INSTANCE],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetAccessGrantsInstanceForPrefix",
        full_name: "s3:GetAccessGrantsInstanceForPrefix",
        index: Action::GetAccessGrantsInstanceForPrefix as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrantsinstance
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_GET_ACCESS_GRANTS_INSTANCE_FOR_PREFIX],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetAccessGrantsInstanceResourcePolicy",
        full_name: "s3:GetAccessGrantsInstanceResourcePolicy",
        index: Action::GetAccessGrantsInstanceResourcePolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrantsinstance
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_GET_ACCESS_GRANTS_INSTANCE_RESOURCE_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetAccessGrantsLocation",
        full_name: "s3:GetAccessGrantsLocation",
        index: Action::GetAccessGrantsLocation as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrantslocation
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::ACCESS_GRANTS_LOCATION_SCOPE,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_GET_ACCESS_GRANTS_LOCATION],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetAccessPoint",
        full_name: "s3:GetAccessPoint",
        index: Action::GetAccessPoint as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::ACCESS_POINT_TAG,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetAccessPointConfigurationForObjectLambda",
        full_name: "s3:GetAccessPointConfigurationForObjectLambda",
        index: Action::GetAccessPointConfigurationForObjectLambda as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Objectlambdaaccesspoint
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3CONTROL_GET_ACCESS_POINT_CONFIGURATION_FOR_OBJECT_LAMBDA,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetAccessPointForObjectLambda",
        full_name: "s3:GetAccessPointForObjectLambda",
        index: Action::GetAccessPointForObjectLambda as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Objectlambdaaccesspoint
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_GET_ACCESS_POINT_FOR_OBJECT_LAMBDA],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetAccessPointPolicy",
        full_name: "s3:GetAccessPointPolicy",
        index: Action::GetAccessPointPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspoint as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::ACCESS_POINT_TAG,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetAccessPointPolicyForObjectLambda",
        full_name: "s3:GetAccessPointPolicyForObjectLambda",
        index: Action::GetAccessPointPolicyForObjectLambda as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Objectlambdaaccesspoint
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_GET_ACCESS_POINT_POLICY_FOR_OBJECT_LAMBDA],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetAccessPointPolicyStatus",
        full_name: "s3:GetAccessPointPolicyStatus",
        index: Action::GetAccessPointPolicyStatus as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspoint as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::ACCESS_POINT_TAG,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_GET_ACCESS_POINT_POLICY_STATUS],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetAccessPointPolicyStatusForObjectLambda",
        full_name: "s3:GetAccessPointPolicyStatusForObjectLambda",
        index: Action::GetAccessPointPolicyStatusForObjectLambda as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Objectlambdaaccesspoint
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3CONTROL_GET_ACCESS_POINT_POLICY_STATUS_FOR_OBJECT_LAMBDA,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetAccountPublicAccessBlock",
        full_name: "s3:GetAccountPublicAccessBlock",
        index: Action::GetAccountPublicAccessBlock as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_GET_PUBLIC_ACCESS_BLOCK],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetAnalyticsConfiguration",
        full_name: "s3:GetAnalyticsConfiguration",
        index: Action::GetAnalyticsConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3_GET_BUCKET_ANALYTICS_CONFIGURATION,
            &operations::S3_LIST_BUCKET_ANALYTICS_CONFIGURATIONS,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetBucketAbac",
        full_name: "s3:GetBucketAbac",
        index: Action::GetBucketAbac as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_BUCKET_ABAC],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetBucketAcl",
        full_name: "s3:GetBucketAcl",
        index: Action::GetBucketAcl as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspoint as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_BUCKET_ACL],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetBucketCORS",
        full_name: "s3:GetBucketCORS",
        index: Action::GetBucketCORS as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspoint as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_BUCKET_CORS],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetBucketLocation",
        full_name: "s3:GetBucketLocation",
        index: Action::GetBucketLocation as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspoint as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_BUCKET_LOCATION],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetBucketLogging",
        full_name: "s3:GetBucketLogging",
        index: Action::GetBucketLogging as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_BUCKET_LOGGING],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetBucketMetadataTableConfiguration",
        full_name: "s3:GetBucketMetadataTableConfiguration",
        index: Action::GetBucketMetadataTableConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_BUCKET_METADATA_TABLE_CONFIGURATION],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetBucketNotification",
        full_name: "s3:GetBucketNotification",
        index: Action::GetBucketNotification as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspoint as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3_GET_BUCKET_NOTIFICATION,
            &operations::S3_GET_BUCKET_NOTIFICATION_CONFIGURATION,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetBucketObjectLockConfiguration",
        full_name: "s3:GetBucketObjectLockConfiguration",
        index: Action::GetBucketObjectLockConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_OBJECT_LOCK_CONFIGURATION],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetBucketOwnershipControls",
        full_name: "s3:GetBucketOwnershipControls",
        index: Action::GetBucketOwnershipControls as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_BUCKET_OWNERSHIP_CONTROLS],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetBucketPolicy",
        full_name: "s3:GetBucketPolicy",
        index: Action::GetBucketPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspoint as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_BUCKET_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetBucketPolicyStatus",
        full_name: "s3:GetBucketPolicyStatus",
        index: Action::GetBucketPolicyStatus as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_BUCKET_POLICY_STATUS],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetBucketPublicAccessBlock",
        full_name: "s3:GetBucketPublicAccessBlock",
        index: Action::GetBucketPublicAccessBlock as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_PUBLIC_ACCESS_BLOCK],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetBucketRequestPayment",
        full_name: "s3:GetBucketRequestPayment",
        index: Action::GetBucketRequestPayment as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_BUCKET_REQUEST_PAYMENT],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetBucketTagging",
        full_name: "s3:GetBucketTagging",
        index: Action::GetBucketTagging as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_BUCKET_TAGGING],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetBucketVersioning",
        full_name: "s3:GetBucketVersioning",
        index: Action::GetBucketVersioning as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3_GET_BUCKET_VERSIONING,
            &operations::S3CONTROL_GET_BUCKET_VERSIONING,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetBucketWebsite",
        full_name: "s3:GetBucketWebsite",
        index: Action::GetBucketWebsite as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_BUCKET_WEBSITE],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetDataAccess",
        full_name: "s3:GetDataAccess",
        index: Action::GetDataAccess as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrantsinstance
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_GET_DATA_ACCESS],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetEncryptionConfiguration",
        full_name: "s3:GetEncryptionConfiguration",
        index: Action::GetEncryptionConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_BUCKET_ENCRYPTION],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetIntelligentTieringConfiguration",
        full_name: "s3:GetIntelligentTieringConfiguration",
        index: Action::GetIntelligentTieringConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3_GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION,
            &operations::S3_LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetInventoryConfiguration",
        full_name: "s3:GetInventoryConfiguration",
        index: Action::GetInventoryConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3_GET_BUCKET_INVENTORY_CONFIGURATION,
            &operations::S3_LIST_BUCKET_INVENTORY_CONFIGURATIONS,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetJobTagging",
        full_name: "s3:GetJobTagging",
        index: Action::GetJobTagging as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Job as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_GET_JOB_TAGGING],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetLifecycleConfiguration",
        full_name: "s3:GetLifecycleConfiguration",
        index: Action::GetLifecycleConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3_GET_BUCKET_LIFECYCLE,
            &operations::S3_GET_BUCKET_LIFECYCLE_CONFIGURATION,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetMetricsConfiguration",
        full_name: "s3:GetMetricsConfiguration",
        index: Action::GetMetricsConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3_GET_BUCKET_METRICS_CONFIGURATION,
            &operations::S3_LIST_BUCKET_METRICS_CONFIGURATIONS,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetMultiRegionAccessPoint",
        full_name: "s3:GetMultiRegionAccessPoint",
        index: Action::GetMultiRegionAccessPoint as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Multiregionaccesspoint
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_GET_MULTI_REGION_ACCESS_POINT],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetMultiRegionAccessPointPolicy",
        full_name: "s3:GetMultiRegionAccessPointPolicy",
        index: Action::GetMultiRegionAccessPointPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Multiregionaccesspoint
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_GET_MULTI_REGION_ACCESS_POINT_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetMultiRegionAccessPointPolicyStatus",
        full_name: "s3:GetMultiRegionAccessPointPolicyStatus",
        index: Action::GetMultiRegionAccessPointPolicyStatus as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Multiregionaccesspoint
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3CONTROL_GET_MULTI_REGION_ACCESS_POINT_POLICY_STATUS,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetMultiRegionAccessPointRoutes",
        full_name: "s3:GetMultiRegionAccessPointRoutes",
        index: Action::GetMultiRegionAccessPointRoutes as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Multiregionaccesspoint
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_GET_MULTI_REGION_ACCESS_POINT_ROUTES],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetObject",
        full_name: "s3:GetObject",
        index: Action::GetObject as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_GRANTS_INSTANCE_ARN,
            &rows::EXISTING_OBJECT_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3_COPY_OBJECT,
            &operations::S3_GET_OBJECT,
            &operations::S3_HEAD_OBJECT,
            &operations::S3_SELECT_OBJECT_CONTENT,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetObjectAcl",
        full_name: "s3:GetObjectAcl",
        index: Action::GetObjectAcl as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_GRANTS_INSTANCE_ARN,
            &rows::EXISTING_OBJECT_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_OBJECT_ACL],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetObjectAnnotation",
        full_name: "s3:GetObjectAnnotation",
        index: Action::GetObjectAnnotation as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::EXISTING_OBJECT_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_OBJECT_ANNOTATION],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetObjectAttributes",
        full_name: "s3:GetObjectAttributes",
        index: Action::GetObjectAttributes as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::EXISTING_OBJECT_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_OBJECT_ATTRIBUTES],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetObjectLegalHold",
        full_name: "s3:GetObjectLegalHold",
        index: Action::GetObjectLegalHold as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_OBJECT_LEGAL_HOLD],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetObjectRetention",
        full_name: "s3:GetObjectRetention",
        index: Action::GetObjectRetention as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_OBJECT_RETENTION],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetObjectTagging",
        full_name: "s3:GetObjectTagging",
        index: Action::GetObjectTagging as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::EXISTING_OBJECT_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_COPY_OBJECT, &operations::S3_GET_OBJECT_TAGGING],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetObjectTorrent",
        full_name: "s3:GetObjectTorrent",
        index: Action::GetObjectTorrent as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_OBJECT_TORRENT],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetObjectVersion",
        full_name: "s3:GetObjectVersion",
        index: Action::GetObjectVersion as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_GRANTS_INSTANCE_ARN,
            &rows::EXISTING_OBJECT_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::VERSIONID,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_OBJECT, &operations::S3_HEAD_OBJECT],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetObjectVersionAcl",
        full_name: "s3:GetObjectVersionAcl",
        index: Action::GetObjectVersionAcl as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_GRANTS_INSTANCE_ARN,
            &rows::EXISTING_OBJECT_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::VERSIONID,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_OBJECT_ACL],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetObjectVersionAnnotation",
        full_name: "s3:GetObjectVersionAnnotation",
        index: Action::GetObjectVersionAnnotation as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::EXISTING_OBJECT_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::VERSIONID,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetObjectVersionAnnotationForReplication",
        full_name: "s3:GetObjectVersionAnnotationForReplication",
        index: Action::GetObjectVersionAnnotationForReplication as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetObjectVersionAttributes",
        full_name: "s3:GetObjectVersionAttributes",
        index: Action::GetObjectVersionAttributes as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::EXISTING_OBJECT_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::VERSIONID,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_OBJECT_ATTRIBUTES],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetObjectVersionForReplication",
        full_name: "s3:GetObjectVersionForReplication",
        index: Action::GetObjectVersionForReplication as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetObjectVersionTagging",
        full_name: "s3:GetObjectVersionTagging",
        index: Action::GetObjectVersionTagging as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::EXISTING_OBJECT_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::VERSIONID,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_OBJECT_TAGGING],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetObjectVersionTorrent",
        full_name: "s3:GetObjectVersionTorrent",
        index: Action::GetObjectVersionTorrent as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::VERSIONID,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetReplicationConfiguration",
        full_name: "s3:GetReplicationConfiguration",
        index: Action::GetReplicationConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_GET_BUCKET_REPLICATION],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetStorageLensConfiguration",
        full_name: "s3:GetStorageLensConfiguration",
        index: Action::GetStorageLensConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Storagelensconfiguration
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_GET_STORAGE_LENS_CONFIGURATION],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetStorageLensConfigurationTagging",
        full_name: "s3:GetStorageLensConfigurationTagging",
        index: Action::GetStorageLensConfigurationTagging as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Storagelensconfiguration
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_GET_STORAGE_LENS_CONFIGURATION_TAGGING],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetStorageLensDashboard",
        full_name: "s3:GetStorageLensDashboard",
        index: Action::GetStorageLensDashboard as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Storagelensconfiguration
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "GetStorageLensGroup",
        full_name: "s3:GetStorageLensGroup",
        index: Action::GetStorageLensGroup as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Storagelensgroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_GET_STORAGE_LENS_GROUP],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "InitiateReplication",
        full_name: "s3:InitiateReplication",
        index: Action::InitiateReplication as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::RESOURCE_ACCOUNT],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "ListAccessGrants",
        full_name: "s3:ListAccessGrants",
        index: Action::ListAccessGrants as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrantsinstance
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_LIST_ACCESS_GRANTS],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "ListAccessGrantsInstances",
        full_name: "s3:ListAccessGrantsInstances",
        index: Action::ListAccessGrantsInstances as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_LIST_ACCESS_GRANTS_INSTANCES],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "ListAccessGrantsLocations",
        full_name: "s3:ListAccessGrantsLocations",
        index: Action::ListAccessGrantsLocations as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrantsinstance
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_LIST_ACCESS_GRANTS_LOCATIONS],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "ListAccessPoints",
        full_name: "s3:ListAccessPoints",
        index: Action::ListAccessPoints as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "ListAccessPointsForObjectLambda",
        full_name: "s3:ListAccessPointsForObjectLambda",
        index: Action::ListAccessPointsForObjectLambda as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_LIST_ACCESS_POINTS_FOR_OBJECT_LAMBDA],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "ListAllMyBuckets",
        full_name: "s3:ListAllMyBuckets",
        index: Action::ListAllMyBuckets as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_LIST_BUCKETS],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "ListBucket",
        full_name: "s3:ListBucket",
        index: Action::ListBucket as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspoint as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_GRANTS_INSTANCE_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::DELIMITER,
            &rows::MAX_KEYS,
            &rows::PREFIX,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3_COPY_OBJECT,
            &operations::S3_HEAD_BUCKET,
            &operations::S3_LIST_OBJECTS,
            &operations::S3_LIST_OBJECTS_V2,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "ListBucketMultipartUploads",
        full_name: "s3:ListBucketMultipartUploads",
        index: Action::ListBucketMultipartUploads as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::ACCESS_GRANTS_INSTANCE_ARN,
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::ACCESS_POINT_TAG,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_LIST_MULTIPART_UPLOADS],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "ListBucketVersions",
        full_name: "s3:ListBucketVersions",
        index: Action::ListBucketVersions as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspoint as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_GRANTS_INSTANCE_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::DELIMITER,
            &rows::MAX_KEYS,
            &rows::PREFIX,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_LIST_OBJECT_VERSIONS],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "ListCallerAccessGrants",
        full_name: "s3:ListCallerAccessGrants",
        index: Action::ListCallerAccessGrants as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrantsinstance
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_LIST_CALLER_ACCESS_GRANTS],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "ListJobs",
        full_name: "s3:ListJobs",
        index: Action::ListJobs as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_LIST_JOBS],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "ListMultipartUploadParts",
        full_name: "s3:ListMultipartUploadParts",
        index: Action::ListMultipartUploadParts as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_GRANTS_INSTANCE_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_LIST_PARTS],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "ListMultiRegionAccessPoints",
        full_name: "s3:ListMultiRegionAccessPoints",
        index: Action::ListMultiRegionAccessPoints as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_LIST_MULTI_REGION_ACCESS_POINTS],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "ListObjectAnnotations",
        full_name: "s3:ListObjectAnnotations",
        index: Action::ListObjectAnnotations as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::EXISTING_OBJECT_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::ANNOTATION_PREFIX,
            &rows::AUTH_TYPE,
            &rows::MAX_ANNOTATION_RESULTS,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_LIST_OBJECT_ANNOTATIONS],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "ListObjectVersionAnnotations",
        full_name: "s3:ListObjectVersionAnnotations",
        index: Action::ListObjectVersionAnnotations as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::EXISTING_OBJECT_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::ANNOTATION_PREFIX,
            &rows::AUTH_TYPE,
            &rows::MAX_ANNOTATION_RESULTS,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::VERSIONID,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "ListStorageLensConfigurations",
        full_name: "s3:ListStorageLensConfigurations",
        index: Action::ListStorageLensConfigurations as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_LIST_STORAGE_LENS_CONFIGURATIONS],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "ListStorageLensGroups",
        full_name: "s3:ListStorageLensGroups",
        index: Action::ListStorageLensGroups as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_LIST_STORAGE_LENS_GROUPS],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "ListTagsForResource",
        full_name: "s3:ListTagsForResource",
        index: Action::ListTagsForResource as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrant as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrantsinstance
                    as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrantslocation
                    as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspoint as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Storagelensgroup as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_LIST_TAGS_FOR_RESOURCE],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "ObjectOwnerOverrideToBucketOwner",
        full_name: "s3:ObjectOwnerOverrideToBucketOwner",
        index: Action::ObjectOwnerOverrideToBucketOwner as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PauseReplication",
        full_name: "s3:PauseReplication",
        index: Action::PauseReplication as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::DESTINATION_REGION,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(
            &[
                catalog::AuthorizedAction {
                    action: "s3:GetReplicationConfiguration",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "s3:PutReplicationConfiguration",
                    context: &[],
                },
            ],
        ),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutAccelerateConfiguration",
        full_name: "s3:PutAccelerateConfiguration",
        index: Action::PutAccelerateConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_PUT_BUCKET_ACCELERATE_CONFIGURATION],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutAccessGrantsInstanceResourcePolicy",
        full_name: "s3:PutAccessGrantsInstanceResourcePolicy",
        index: Action::PutAccessGrantsInstanceResourcePolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrantsinstance
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_PUT_ACCESS_GRANTS_INSTANCE_RESOURCE_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutAccessPointConfigurationForObjectLambda",
        full_name: "s3:PutAccessPointConfigurationForObjectLambda",
        index: Action::PutAccessPointConfigurationForObjectLambda as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Objectlambdaaccesspoint
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3CONTROL_PUT_ACCESS_POINT_CONFIGURATION_FOR_OBJECT_LAMBDA,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutAccessPointPolicy",
        full_name: "s3:PutAccessPointPolicy",
        index: Action::PutAccessPointPolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspoint as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutAccessPointPolicyForObjectLambda",
        full_name: "s3:PutAccessPointPolicyForObjectLambda",
        index: Action::PutAccessPointPolicyForObjectLambda as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Objectlambdaaccesspoint
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_PUT_ACCESS_POINT_POLICY_FOR_OBJECT_LAMBDA],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutAccessPointPublicAccessBlock",
        full_name: "s3:PutAccessPointPublicAccessBlock",
        index: Action::PutAccessPointPublicAccessBlock as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutAccountPublicAccessBlock",
        full_name: "s3:PutAccountPublicAccessBlock",
        index: Action::PutAccountPublicAccessBlock as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3CONTROL_DELETE_PUBLIC_ACCESS_BLOCK,
            &operations::S3CONTROL_PUT_PUBLIC_ACCESS_BLOCK,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutAnalyticsConfiguration",
        full_name: "s3:PutAnalyticsConfiguration",
        index: Action::PutAnalyticsConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3_DELETE_BUCKET_ANALYTICS_CONFIGURATION,
            &operations::S3_PUT_BUCKET_ANALYTICS_CONFIGURATION,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutBucketAbac",
        full_name: "s3:PutBucketAbac",
        index: Action::PutBucketAbac as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_PUT_BUCKET_ABAC],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutBucketAcl",
        full_name: "s3:PutBucketAcl",
        index: Action::PutBucketAcl as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_ACL,
            &rows::X_AMZ_CONTENT_SHA256,
            &rows::X_AMZ_GRANT_FULL_CONTROL,
            &rows::X_AMZ_GRANT_READ,
            &rows::X_AMZ_GRANT_READ_ACP,
            &rows::X_AMZ_GRANT_WRITE,
            &rows::X_AMZ_GRANT_WRITE_ACP,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_CREATE_BUCKET, &operations::S3_PUT_BUCKET_ACL],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutBucketCORS",
        full_name: "s3:PutBucketCORS",
        index: Action::PutBucketCORS as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3_DELETE_BUCKET_CORS,
            &operations::S3_PUT_BUCKET_CORS,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutBucketLogging",
        full_name: "s3:PutBucketLogging",
        index: Action::PutBucketLogging as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_PUT_BUCKET_LOGGING],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutBucketNotification",
        full_name: "s3:PutBucketNotification",
        index: Action::PutBucketNotification as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3_PUT_BUCKET_NOTIFICATION,
            &operations::S3_PUT_BUCKET_NOTIFICATION_CONFIGURATION,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutBucketObjectLockConfiguration",
        full_name: "s3:PutBucketObjectLockConfiguration",
        index: Action::PutBucketObjectLockConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_PUT_OBJECT_LOCK_CONFIGURATION],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutBucketOwnershipControls",
        full_name: "s3:PutBucketOwnershipControls",
        index: Action::PutBucketOwnershipControls as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_PUT_BUCKET_OWNERSHIP_CONTROLS],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutBucketPolicy",
        full_name: "s3:PutBucketPolicy",
        index: Action::PutBucketPolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_PUT_BUCKET_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutBucketPublicAccessBlock",
        full_name: "s3:PutBucketPublicAccessBlock",
        index: Action::PutBucketPublicAccessBlock as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3_DELETE_PUBLIC_ACCESS_BLOCK,
            &operations::S3_PUT_PUBLIC_ACCESS_BLOCK,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutBucketRequestPayment",
        full_name: "s3:PutBucketRequestPayment",
        index: Action::PutBucketRequestPayment as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_PUT_BUCKET_REQUEST_PAYMENT],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutBucketTagging",
        full_name: "s3:PutBucketTagging",
        index: Action::PutBucketTagging as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3_DELETE_BUCKET_TAGGING,
            &operations::S3_PUT_BUCKET_TAGGING,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutBucketVersioning",
        full_name: "s3:PutBucketVersioning",
        index: Action::PutBucketVersioning as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3_PUT_BUCKET_VERSIONING,
            &operations::S3CONTROL_PUT_BUCKET_VERSIONING,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutBucketWebsite",
        full_name: "s3:PutBucketWebsite",
        index: Action::PutBucketWebsite as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_PUT_BUCKET_WEBSITE],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutEncryptionConfiguration",
        full_name: "s3:PutEncryptionConfiguration",
        index: Action::PutEncryptionConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3_DELETE_BUCKET_ENCRYPTION,
            &operations::S3_PUT_BUCKET_ENCRYPTION,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutIntelligentTieringConfiguration",
        full_name: "s3:PutIntelligentTieringConfiguration",
        index: Action::PutIntelligentTieringConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutInventoryConfiguration",
        full_name: "s3:PutInventoryConfiguration",
        index: Action::PutInventoryConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::INVENTORY_ACCESSIBLE_OPTIONAL_FIELDS,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3_DELETE_BUCKET_INVENTORY_CONFIGURATION,
            &operations::S3_PUT_BUCKET_INVENTORY_CONFIGURATION,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutJobTagging",
        full_name: "s3:PutJobTagging",
        index: Action::PutJobTagging as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Job as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::EXISTING_JOB_OPERATION,
            &rows::EXISTING_JOB_PRIORITY,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_PUT_JOB_TAGGING],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutLifecycleConfiguration",
        full_name: "s3:PutLifecycleConfiguration",
        index: Action::PutLifecycleConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3_DELETE_BUCKET_LIFECYCLE,
            &operations::S3_PUT_BUCKET_LIFECYCLE,
            &operations::S3_PUT_BUCKET_LIFECYCLE_CONFIGURATION,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutMetricsConfiguration",
        full_name: "s3:PutMetricsConfiguration",
        index: Action::PutMetricsConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3_DELETE_BUCKET_METRICS_CONFIGURATION,
            &operations::S3_PUT_BUCKET_METRICS_CONFIGURATION,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutMultiRegionAccessPointPolicy",
        full_name: "s3:PutMultiRegionAccessPointPolicy",
        index: Action::PutMultiRegionAccessPointPolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Multiregionaccesspoint
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_PUT_MULTI_REGION_ACCESS_POINT_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutObject",
        full_name: "s3:PutObject",
        index: Action::PutObject as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_GRANTS_INSTANCE_ARN,
            &rows::OBJECT_CREATION_OPERATION,
            &rows::REQUEST_OBJECT_TAG,
            &rows::REQUEST_OBJECT_TAG_KEYS,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::IF_MATCH,
            &rows::IF_NONE_MATCH,
            &rows::OBJECT_LOCK_EVENT_HOLD,
            &rows::OBJECT_LOCK_EVENT_HOLD_DURATION_DAYS,
            &rows::OBJECT_LOCK_LEGAL_HOLD,
            &rows::OBJECT_LOCK_MODE,
            &rows::OBJECT_LOCK_REMAINING_RETENTION_DAYS,
            &rows::OBJECT_LOCK_RETAIN_UNTIL_DATE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_ACL,
            &rows::X_AMZ_CONTENT_SHA256,
            &rows::X_AMZ_COPY_SOURCE,
            &rows::X_AMZ_GRANT_FULL_CONTROL,
            &rows::X_AMZ_GRANT_READ,
            &rows::X_AMZ_GRANT_READ_ACP,
            &rows::X_AMZ_GRANT_WRITE,
            &rows::X_AMZ_GRANT_WRITE_ACP,
            &rows::X_AMZ_METADATA_DIRECTIVE,
            &rows::X_AMZ_OBJECT_ANNOTATION_DIRECTIVE,
            &rows::X_AMZ_SERVER_SIDE_ENCRYPTION,
            &rows::X_AMZ_SERVER_SIDE_ENCRYPTION_AWS_KMS_KEY_ID,
            &rows::X_AMZ_SERVER_SIDE_ENCRYPTION_CUSTOMER_ALGORITHM,
            &rows::X_AMZ_STORAGE_CLASS,
            &rows::X_AMZ_WEBSITE_REDIRECT_LOCATION,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3_COMPLETE_MULTIPART_UPLOAD,
            &operations::S3_COPY_OBJECT,
            &operations::S3_CREATE_MULTIPART_UPLOAD,
            &operations::S3_PUT_OBJECT,
            &operations::S3_UPLOAD_PART,
            &operations::S3_UPLOAD_PART_COPY,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutObjectAcl",
        full_name: "s3:PutObjectAcl",
        index: Action::PutObjectAcl as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_GRANTS_INSTANCE_ARN,
            &rows::EXISTING_OBJECT_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_ACL,
            &rows::X_AMZ_CONTENT_SHA256,
            &rows::X_AMZ_GRANT_FULL_CONTROL,
            &rows::X_AMZ_GRANT_READ,
            &rows::X_AMZ_GRANT_READ_ACP,
            &rows::X_AMZ_GRANT_WRITE,
            &rows::X_AMZ_GRANT_WRITE_ACP,
            &rows::X_AMZ_STORAGE_CLASS,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3_COPY_OBJECT,
            &operations::S3_CREATE_MULTIPART_UPLOAD,
            &operations::S3_PUT_OBJECT,
            &operations::S3_PUT_OBJECT_ACL,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutObjectAnnotation",
        full_name: "s3:PutObjectAnnotation",
        index: Action::PutObjectAnnotation as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::EXISTING_OBJECT_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
            &rows::X_AMZ_OBJECT_IF_MATCH,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_PUT_OBJECT_ANNOTATION],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutObjectLegalHold",
        full_name: "s3:PutObjectLegalHold",
        index: Action::PutObjectLegalHold as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::OBJECT_LOCK_LEGAL_HOLD,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_PUT_OBJECT_LEGAL_HOLD],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutObjectRetention",
        full_name: "s3:PutObjectRetention",
        index: Action::PutObjectRetention as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::OBJECT_LOCK_EVENT_HOLD,
            &rows::OBJECT_LOCK_EVENT_HOLD_DURATION_DAYS,
            &rows::OBJECT_LOCK_MODE,
            &rows::OBJECT_LOCK_REMAINING_RETENTION_DAYS,
            &rows::OBJECT_LOCK_RETAIN_UNTIL_DATE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_PUT_OBJECT_RETENTION],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutObjectTagging",
        full_name: "s3:PutObjectTagging",
        index: Action::PutObjectTagging as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::EXISTING_OBJECT_TAG,
            &rows::REQUEST_OBJECT_TAG,
            &rows::REQUEST_OBJECT_TAG_KEYS,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3_COPY_OBJECT,
            &operations::S3_CREATE_MULTIPART_UPLOAD,
            &operations::S3_PUT_OBJECT,
            &operations::S3_PUT_OBJECT_TAGGING,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutObjectVersionAcl",
        full_name: "s3:PutObjectVersionAcl",
        index: Action::PutObjectVersionAcl as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_GRANTS_INSTANCE_ARN,
            &rows::EXISTING_OBJECT_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::VERSIONID,
            &rows::X_AMZ_ACL,
            &rows::X_AMZ_CONTENT_SHA256,
            &rows::X_AMZ_GRANT_FULL_CONTROL,
            &rows::X_AMZ_GRANT_READ,
            &rows::X_AMZ_GRANT_READ_ACP,
            &rows::X_AMZ_GRANT_WRITE,
            &rows::X_AMZ_GRANT_WRITE_ACP,
            &rows::X_AMZ_STORAGE_CLASS,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_PUT_OBJECT_ACL],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutObjectVersionAnnotation",
        full_name: "s3:PutObjectVersionAnnotation",
        index: Action::PutObjectVersionAnnotation as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::EXISTING_OBJECT_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::VERSIONID,
            &rows::X_AMZ_CONTENT_SHA256,
            &rows::X_AMZ_OBJECT_IF_MATCH,
        ],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutObjectVersionTagging",
        full_name: "s3:PutObjectVersionTagging",
        index: Action::PutObjectVersionTagging as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::EXISTING_OBJECT_TAG,
            &rows::REQUEST_OBJECT_TAG,
            &rows::REQUEST_OBJECT_TAG_KEYS,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::VERSIONID,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_PUT_OBJECT_TAGGING],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutReplicationConfiguration",
        full_name: "s3:PutReplicationConfiguration",
        index: Action::PutReplicationConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::IS_REPLICATION_PAUSE_REQUEST,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(
            &[
                catalog::AuthorizedAction {
                    action: "iam:PassRole",
                    context: &[],
                },
            ],
        ),
        operations: &[
            &operations::S3_DELETE_BUCKET_REPLICATION,
            &operations::S3_PUT_BUCKET_REPLICATION,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutStorageLensConfiguration",
        full_name: "s3:PutStorageLensConfiguration",
        index: Action::PutStorageLensConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_PUT_STORAGE_LENS_CONFIGURATION],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "PutStorageLensConfigurationTagging",
        full_name: "s3:PutStorageLensConfigurationTagging",
        index: Action::PutStorageLensConfigurationTagging as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Storagelensconfiguration
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_PUT_STORAGE_LENS_CONFIGURATION_TAGGING],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "ReplicateDelete",
        full_name: "s3:ReplicateDelete",
        index: Action::ReplicateDelete as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "ReplicateObject",
        full_name: "s3:ReplicateObject",
        index: Action::ReplicateObject as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::OBJECT_LOCK_EVENT_HOLD,
            &rows::OBJECT_LOCK_EVENT_HOLD_DURATION_DAYS,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
            &rows::X_AMZ_SERVER_SIDE_ENCRYPTION,
            &rows::X_AMZ_SERVER_SIDE_ENCRYPTION_AWS_KMS_KEY_ID,
            &rows::X_AMZ_SERVER_SIDE_ENCRYPTION_CUSTOMER_ALGORITHM,
        ],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "ReplicateObjectAnnotation",
        full_name: "s3:ReplicateObjectAnnotation",
        index: Action::ReplicateObjectAnnotation as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "ReplicateTags",
        full_name: "s3:ReplicateTags",
        index: Action::ReplicateTags as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "RestoreObject",
        full_name: "s3:RestoreObject",
        index: Action::RestoreObject as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_RESTORE_OBJECT],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "SubmitMultiRegionAccessPointRoutes",
        full_name: "s3:SubmitMultiRegionAccessPointRoutes",
        index: Action::SubmitMultiRegionAccessPointRoutes as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Multiregionaccesspoint
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_SUBMIT_MULTI_REGION_ACCESS_POINT_ROUTES],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "TagResource",
        full_name: "s3:TagResource",
        index: Action::TagResource as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrant as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrantsinstance
                    as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrantslocation
                    as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspoint as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Storagelensgroup as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_TAG_RESOURCE],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "UntagResource",
        full_name: "s3:UntagResource",
        index: Action::UntagResource as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrant as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrantsinstance
                    as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrantslocation
                    as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspoint as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Storagelensgroup as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_TAG_KEYS,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_UNTAG_RESOURCE],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "UpdateAccessGrantsLocation",
        full_name: "s3:UpdateAccessGrantsLocation",
        index: Action::UpdateAccessGrantsLocation as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accessgrantslocation
                    as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::ACCESS_GRANTS_LOCATION_SCOPE,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_UPDATE_ACCESS_GRANTS_LOCATION],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "UpdateBucketMetadataAnnotationTableConfiguration",
        full_name: "s3:UpdateBucketMetadataAnnotationTableConfiguration",
        index: Action::UpdateBucketMetadataAnnotationTableConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3_UPDATE_BUCKET_METADATA_ANNOTATION_TABLE_CONFIGURATION,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "UpdateBucketMetadataInventoryTableConfiguration",
        full_name: "s3:UpdateBucketMetadataInventoryTableConfiguration",
        index: Action::UpdateBucketMetadataInventoryTableConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(
            &[
                catalog::AuthorizedAction {
                    action: "kms:DescribeKey",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "s3tables:CreateNamespace",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "s3tables:CreateTable",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "s3tables:CreateTableBucket",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "s3tables:GetTable",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "s3tables:PutTableEncryption",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "s3tables:PutTablePolicy",
                    context: &[],
                },
            ],
        ),
        operations: &[
            &operations::S3_UPDATE_BUCKET_METADATA_INVENTORY_TABLE_CONFIGURATION,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "UpdateBucketMetadataJournalTableConfiguration",
        full_name: "s3:UpdateBucketMetadataJournalTableConfiguration",
        index: Action::UpdateBucketMetadataJournalTableConfiguration as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Bucket as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::S3_UPDATE_BUCKET_METADATA_JOURNAL_TABLE_CONFIGURATION,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "UpdateJobPriority",
        full_name: "s3:UpdateJobPriority",
        index: Action::UpdateJobPriority as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Job as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::EXISTING_JOB_OPERATION,
            &rows::EXISTING_JOB_PRIORITY,
            &rows::REQUEST_JOB_PRIORITY,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_UPDATE_JOB_PRIORITY],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "UpdateJobStatus",
        full_name: "s3:UpdateJobStatus",
        index: Action::UpdateJobStatus as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Job as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::EXISTING_JOB_OPERATION,
            &rows::EXISTING_JOB_PRIORITY,
            &rows::JOB_SUSPENDED_CAUSE,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_UPDATE_JOB_STATUS],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "UpdateObjectEncryption",
        full_name: "s3:UpdateObjectEncryption",
        index: Action::UpdateObjectEncryption as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Accesspointobject as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Object as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::EXISTING_OBJECT_TAG,
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
            &rows::X_AMZ_SERVER_SIDE_ENCRYPTION,
            &rows::X_AMZ_SERVER_SIDE_ENCRYPTION_AWS_KMS_KEY_ID,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3_UPDATE_OBJECT_ENCRYPTION],
        gaps: &[],
    },
    catalog::Action {
        service: "s3",
        name: "UpdateStorageLensGroup",
        full_name: "s3:UpdateStorageLensGroup",
        index: Action::UpdateStorageLensGroup as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Storagelensgroup as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::RESOURCE_ACCOUNT,
            &rows::TLS_VERSION,
            &rows::AUTH_TYPE,
            &rows::SIGNATURE_AGE,
            &rows::SIGNATUREVERSION,
            &rows::X_AMZ_CONTENT_SHA256,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::S3CONTROL_UPDATE_STORAGE_LENS_GROUP],
        gaps: &[],
    },
];
/// The action `s3:AbortMultipartUpload`.
///
/// - Access level: Write
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `AbortMultipartUpload` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct AbortMultipartUpload;
impl KnownAction for AbortMultipartUpload {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::AbortMultipartUpload
        as usize];
}
impl ActsOn<Accesspointobject> for AbortMultipartUpload {}
impl ActsOn<Object> for AbortMultipartUpload {}
impl Supports<condition::tags::ResourceTag> for AbortMultipartUpload {}
impl Supports<keys::AccessGrantsInstanceArn> for AbortMultipartUpload {}
impl Supports<keys::AccessPointNetworkOrigin> for AbortMultipartUpload {}
impl Supports<keys::AccessPointTag> for AbortMultipartUpload {}
impl Supports<keys::BucketTag> for AbortMultipartUpload {}
impl Supports<keys::DataAccessPointAccount> for AbortMultipartUpload {}
impl Supports<keys::DataAccessPointArn> for AbortMultipartUpload {}
impl Supports<keys::ResourceAccount> for AbortMultipartUpload {}
impl Supports<keys::TlsVersion> for AbortMultipartUpload {}
impl Supports<keys::AuthType> for AbortMultipartUpload {}
impl Supports<keys::SignatureAge> for AbortMultipartUpload {}
impl Supports<keys::Signatureversion> for AbortMultipartUpload {}
impl Supports<keys::XAmzContentSha256> for AbortMultipartUpload {}
/// The action `s3:AllowVendedLogDeliveryForResource`.
///
/// - Access level: Read
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:deliverySourceArn`, `s3:logType`, `s3:resourceArnBeingAuthorized`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct AllowVendedLogDeliveryForResource;
impl KnownAction for AllowVendedLogDeliveryForResource {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::AllowVendedLogDeliveryForResource
        as usize];
}
impl ActsOn<Bucket> for AllowVendedLogDeliveryForResource {}
impl Supports<condition::tags::ResourceTag> for AllowVendedLogDeliveryForResource {}
impl Supports<keys::BucketTag> for AllowVendedLogDeliveryForResource {}
impl Supports<keys::DeliverySourceArn> for AllowVendedLogDeliveryForResource {}
impl Supports<keys::LogType> for AllowVendedLogDeliveryForResource {}
impl Supports<keys::ResourceArnBeingAuthorized> for AllowVendedLogDeliveryForResource {}
/// The action `s3:AssociateAccessGrantsIdentityCenter`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`accessgrantsinstance`](struct@Accessgrantsinstance) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`accessgrantsinstance`](struct@Accessgrantsinstance))
/// - API operations: `AssociateAccessGrantsIdentityCenter` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct AssociateAccessGrantsIdentityCenter;
impl KnownAction for AssociateAccessGrantsIdentityCenter {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::AssociateAccessGrantsIdentityCenter
        as usize];
}
impl ActsOn<Accessgrantsinstance> for AssociateAccessGrantsIdentityCenter {}
impl Supports<condition::tags::RequestTag> for AssociateAccessGrantsIdentityCenter {}
impl Supports<condition::tags::ResourceTag> for AssociateAccessGrantsIdentityCenter {}
impl Supports<condition::tags::TagKeys> for AssociateAccessGrantsIdentityCenter {}
impl Supports<keys::ResourceAccount> for AssociateAccessGrantsIdentityCenter {}
impl Supports<keys::TlsVersion> for AssociateAccessGrantsIdentityCenter {}
impl Supports<keys::AuthType> for AssociateAccessGrantsIdentityCenter {}
impl Supports<keys::SignatureAge> for AssociateAccessGrantsIdentityCenter {}
impl Supports<keys::Signatureversion> for AssociateAccessGrantsIdentityCenter {}
impl Supports<keys::XAmzContentSha256> for AssociateAccessGrantsIdentityCenter {}
/// The action `s3:BypassGovernanceRetention`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:RequestObjectTag/${TagKey}`, `s3:RequestObjectTagKeys`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-acl`, `s3:x-amz-content-sha256`, `s3:x-amz-copy-source`, `s3:x-amz-grant-full-control`, `s3:x-amz-grant-read`, `s3:x-amz-grant-read-acp`, `s3:x-amz-grant-write`, `s3:x-amz-grant-write-acp`, `s3:x-amz-metadata-directive`, `s3:x-amz-server-side-encryption`, `s3:x-amz-server-side-encryption-aws-kms-key-id`, `s3:x-amz-server-side-encryption-customer-algorithm`, `s3:x-amz-storage-class`, `s3:x-amz-website-redirect-location`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct BypassGovernanceRetention;
impl KnownAction for BypassGovernanceRetention {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::BypassGovernanceRetention
        as usize];
}
impl ActsOn<Accesspointobject> for BypassGovernanceRetention {}
impl ActsOn<Object> for BypassGovernanceRetention {}
impl Supports<condition::tags::ResourceTag> for BypassGovernanceRetention {}
impl Supports<keys::AccessPointNetworkOrigin> for BypassGovernanceRetention {}
impl Supports<keys::AccessPointTag> for BypassGovernanceRetention {}
impl Supports<keys::BucketTag> for BypassGovernanceRetention {}
impl Supports<keys::DataAccessPointAccount> for BypassGovernanceRetention {}
impl Supports<keys::DataAccessPointArn> for BypassGovernanceRetention {}
impl Supports<keys::RequestObjectTag> for BypassGovernanceRetention {}
impl Supports<keys::RequestObjectTagKeys> for BypassGovernanceRetention {}
impl Supports<keys::ResourceAccount> for BypassGovernanceRetention {}
impl Supports<keys::TlsVersion> for BypassGovernanceRetention {}
impl Supports<keys::AuthType> for BypassGovernanceRetention {}
impl Supports<keys::SignatureAge> for BypassGovernanceRetention {}
impl Supports<keys::Signatureversion> for BypassGovernanceRetention {}
impl Supports<keys::XAmzAcl> for BypassGovernanceRetention {}
impl Supports<keys::XAmzContentSha256> for BypassGovernanceRetention {}
impl Supports<keys::XAmzCopySource> for BypassGovernanceRetention {}
impl Supports<keys::XAmzGrantFullControl> for BypassGovernanceRetention {}
impl Supports<keys::XAmzGrantRead> for BypassGovernanceRetention {}
impl Supports<keys::XAmzGrantReadAcp> for BypassGovernanceRetention {}
impl Supports<keys::XAmzGrantWrite> for BypassGovernanceRetention {}
impl Supports<keys::XAmzGrantWriteAcp> for BypassGovernanceRetention {}
impl Supports<keys::XAmzMetadataDirective> for BypassGovernanceRetention {}
impl Supports<keys::XAmzServerSideEncryption> for BypassGovernanceRetention {}
impl Supports<keys::XAmzServerSideEncryptionAwsKmsKeyId> for BypassGovernanceRetention {}
impl Supports<keys::XAmzServerSideEncryptionCustomerAlgorithm>
for BypassGovernanceRetention {}
impl Supports<keys::XAmzStorageClass> for BypassGovernanceRetention {}
impl Supports<keys::XAmzWebsiteRedirectLocation> for BypassGovernanceRetention {}
/// The action `s3:CreateAccessGrant`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`accessgrant`](struct@Accessgrant) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `s3:AccessGrantScope`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`accessgrant`](struct@Accessgrant))
/// - API operations: `CreateAccessGrant` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct CreateAccessGrant;
impl KnownAction for CreateAccessGrant {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateAccessGrant
        as usize];
}
impl ActsOn<Accessgrant> for CreateAccessGrant {}
impl Supports<condition::tags::RequestTag> for CreateAccessGrant {}
impl Supports<condition::tags::ResourceTag> for CreateAccessGrant {}
impl Supports<condition::tags::TagKeys> for CreateAccessGrant {}
impl Supports<keys::AccessGrantScope> for CreateAccessGrant {}
impl Supports<keys::ResourceAccount> for CreateAccessGrant {}
impl Supports<keys::TlsVersion> for CreateAccessGrant {}
impl Supports<keys::AuthType> for CreateAccessGrant {}
impl Supports<keys::SignatureAge> for CreateAccessGrant {}
impl Supports<keys::Signatureversion> for CreateAccessGrant {}
impl Supports<keys::XAmzContentSha256> for CreateAccessGrant {}
/// The action `s3:CreateAccessGrantsInstance`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`accessgrantsinstance`](struct@Accessgrantsinstance) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`accessgrantsinstance`](struct@Accessgrantsinstance))
/// - API operations: `CreateAccessGrantsInstance` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct CreateAccessGrantsInstance;
impl KnownAction for CreateAccessGrantsInstance {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateAccessGrantsInstance
        as usize];
}
impl ActsOn<Accessgrantsinstance> for CreateAccessGrantsInstance {}
impl Supports<condition::tags::RequestTag> for CreateAccessGrantsInstance {}
impl Supports<condition::tags::ResourceTag> for CreateAccessGrantsInstance {}
impl Supports<condition::tags::TagKeys> for CreateAccessGrantsInstance {}
impl Supports<keys::ResourceAccount> for CreateAccessGrantsInstance {}
impl Supports<keys::TlsVersion> for CreateAccessGrantsInstance {}
impl Supports<keys::AuthType> for CreateAccessGrantsInstance {}
impl Supports<keys::SignatureAge> for CreateAccessGrantsInstance {}
impl Supports<keys::Signatureversion> for CreateAccessGrantsInstance {}
impl Supports<keys::XAmzContentSha256> for CreateAccessGrantsInstance {}
/// The action `s3:CreateAccessGrantsLocation`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`accessgrantslocation`](struct@Accessgrantslocation) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `s3:AccessGrantsLocationScope`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`accessgrantslocation`](struct@Accessgrantslocation))
/// - API operations: `CreateAccessGrantsLocation` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct CreateAccessGrantsLocation;
impl KnownAction for CreateAccessGrantsLocation {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateAccessGrantsLocation
        as usize];
}
impl ActsOn<Accessgrantslocation> for CreateAccessGrantsLocation {}
impl Supports<condition::tags::RequestTag> for CreateAccessGrantsLocation {}
impl Supports<condition::tags::ResourceTag> for CreateAccessGrantsLocation {}
impl Supports<condition::tags::TagKeys> for CreateAccessGrantsLocation {}
impl Supports<keys::AccessGrantsLocationScope> for CreateAccessGrantsLocation {}
impl Supports<keys::ResourceAccount> for CreateAccessGrantsLocation {}
impl Supports<keys::TlsVersion> for CreateAccessGrantsLocation {}
impl Supports<keys::AuthType> for CreateAccessGrantsLocation {}
impl Supports<keys::SignatureAge> for CreateAccessGrantsLocation {}
impl Supports<keys::Signatureversion> for CreateAccessGrantsLocation {}
impl Supports<keys::XAmzContentSha256> for CreateAccessGrantsLocation {}
/// The action `s3:CreateAccessPoint`.
///
/// - Access level: Write
/// - Resource types: [`accesspoint`](struct@Accesspoint) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:locationconstraint`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-acl`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspoint`](struct@Accesspoint))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct CreateAccessPoint;
impl KnownAction for CreateAccessPoint {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateAccessPoint
        as usize];
}
impl ActsOn<Accesspoint> for CreateAccessPoint {}
impl Supports<condition::tags::RequestTag> for CreateAccessPoint {}
impl Supports<condition::tags::ResourceTag> for CreateAccessPoint {}
impl Supports<condition::tags::TagKeys> for CreateAccessPoint {}
impl Supports<keys::AccessPointNetworkOrigin> for CreateAccessPoint {}
impl Supports<keys::AccessPointTag> for CreateAccessPoint {}
impl Supports<keys::DataAccessPointAccount> for CreateAccessPoint {}
impl Supports<keys::DataAccessPointArn> for CreateAccessPoint {}
impl Supports<keys::ResourceAccount> for CreateAccessPoint {}
impl Supports<keys::TlsVersion> for CreateAccessPoint {}
impl Supports<keys::AuthType> for CreateAccessPoint {}
impl Supports<keys::Locationconstraint> for CreateAccessPoint {}
impl Supports<keys::SignatureAge> for CreateAccessPoint {}
impl Supports<keys::Signatureversion> for CreateAccessPoint {}
impl Supports<keys::XAmzAcl> for CreateAccessPoint {}
impl Supports<keys::XAmzContentSha256> for CreateAccessPoint {}
/// The action `s3:CreateAccessPointForObjectLambda`.
///
/// - Access level: Write
/// - Resource types: [`objectlambdaaccesspoint`](struct@Objectlambdaaccesspoint) (required)
/// - Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`
/// - API operations: `CreateAccessPointForObjectLambda` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct CreateAccessPointForObjectLambda;
impl KnownAction for CreateAccessPointForObjectLambda {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateAccessPointForObjectLambda
        as usize];
}
impl ActsOn<Objectlambdaaccesspoint> for CreateAccessPointForObjectLambda {}
impl Supports<keys::AccessPointNetworkOrigin> for CreateAccessPointForObjectLambda {}
impl Supports<keys::DataAccessPointAccount> for CreateAccessPointForObjectLambda {}
impl Supports<keys::DataAccessPointArn> for CreateAccessPointForObjectLambda {}
impl Supports<keys::ResourceAccount> for CreateAccessPointForObjectLambda {}
impl Supports<keys::TlsVersion> for CreateAccessPointForObjectLambda {}
impl Supports<keys::AuthType> for CreateAccessPointForObjectLambda {}
impl Supports<keys::SignatureAge> for CreateAccessPointForObjectLambda {}
impl Supports<keys::Signatureversion> for CreateAccessPointForObjectLambda {}
impl Supports<keys::XAmzContentSha256> for CreateAccessPointForObjectLambda {}
/// The action `s3:CreateBucket`.
///
/// - Access level: Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:locationconstraint`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-acl`, `s3:x-amz-bucket-namespace`, `s3:x-amz-content-sha256`, `s3:x-amz-grant-full-control`, `s3:x-amz-grant-read`, `s3:x-amz-grant-read-acp`, `s3:x-amz-grant-write`, `s3:x-amz-grant-write-acp`, `s3:x-amz-object-ownership`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `CreateBucket` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct CreateBucket;
impl KnownAction for CreateBucket {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateBucket as usize];
}
impl ActsOn<Bucket> for CreateBucket {}
impl Supports<condition::tags::RequestTag> for CreateBucket {}
impl Supports<condition::tags::ResourceTag> for CreateBucket {}
impl Supports<condition::tags::TagKeys> for CreateBucket {}
impl Supports<keys::BucketTag> for CreateBucket {}
impl Supports<keys::ResourceAccount> for CreateBucket {}
impl Supports<keys::TlsVersion> for CreateBucket {}
impl Supports<keys::AuthType> for CreateBucket {}
impl Supports<keys::Locationconstraint> for CreateBucket {}
impl Supports<keys::SignatureAge> for CreateBucket {}
impl Supports<keys::Signatureversion> for CreateBucket {}
impl Supports<keys::XAmzAcl> for CreateBucket {}
impl Supports<keys::XAmzBucketNamespace> for CreateBucket {}
impl Supports<keys::XAmzContentSha256> for CreateBucket {}
impl Supports<keys::XAmzGrantFullControl> for CreateBucket {}
impl Supports<keys::XAmzGrantRead> for CreateBucket {}
impl Supports<keys::XAmzGrantReadAcp> for CreateBucket {}
impl Supports<keys::XAmzGrantWrite> for CreateBucket {}
impl Supports<keys::XAmzGrantWriteAcp> for CreateBucket {}
impl Supports<keys::XAmzObjectOwnership> for CreateBucket {}
/// The action `s3:CreateBucketMetadataTableConfiguration`.
///
/// - Access level: Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - Dependent actions: `kms:DescribeKey`, `s3tables:CreateNamespace`, `s3tables:CreateTable`, `s3tables:CreateTableBucket`, `s3tables:GetTable`, `s3tables:PutTableBucketPolicy`, `s3tables:PutTableEncryption`, `s3tables:PutTablePolicy`
/// - API operations: `CreateBucketMetadataTableConfiguration` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct CreateBucketMetadataTableConfiguration;
impl KnownAction for CreateBucketMetadataTableConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateBucketMetadataTableConfiguration
        as usize];
}
impl ActsOn<Bucket> for CreateBucketMetadataTableConfiguration {}
impl Supports<condition::tags::ResourceTag> for CreateBucketMetadataTableConfiguration {}
impl Supports<keys::BucketTag> for CreateBucketMetadataTableConfiguration {}
impl Supports<keys::ResourceAccount> for CreateBucketMetadataTableConfiguration {}
impl Supports<keys::TlsVersion> for CreateBucketMetadataTableConfiguration {}
impl Supports<keys::AuthType> for CreateBucketMetadataTableConfiguration {}
impl Supports<keys::SignatureAge> for CreateBucketMetadataTableConfiguration {}
impl Supports<keys::Signatureversion> for CreateBucketMetadataTableConfiguration {}
impl Supports<keys::XAmzContentSha256> for CreateBucketMetadataTableConfiguration {}
/// The action `s3:CreateJob`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `s3:RequestJobOperation`, `s3:RequestJobPriority`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`
/// - Dependent actions: `iam:PassRole`
/// - API operations: `CreateJob` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct CreateJob;
impl KnownAction for CreateJob {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateJob as usize];
}
impl Supports<condition::tags::RequestTag> for CreateJob {}
impl Supports<condition::tags::TagKeys> for CreateJob {}
impl Supports<keys::RequestJobOperation> for CreateJob {}
impl Supports<keys::RequestJobPriority> for CreateJob {}
impl Supports<keys::ResourceAccount> for CreateJob {}
impl Supports<keys::TlsVersion> for CreateJob {}
impl Supports<keys::AuthType> for CreateJob {}
impl Supports<keys::SignatureAge> for CreateJob {}
impl Supports<keys::Signatureversion> for CreateJob {}
impl Supports<keys::XAmzContentSha256> for CreateJob {}
/// The action `s3:CreateMultiRegionAccessPoint`.
///
/// - Access level: Write
/// - Resource types: [`multiregionaccesspoint`](struct@Multiregionaccesspoint) (required)
/// - Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`
/// - API operations: `CreateMultiRegionAccessPoint` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct CreateMultiRegionAccessPoint;
impl KnownAction for CreateMultiRegionAccessPoint {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateMultiRegionAccessPoint
        as usize];
}
impl ActsOn<Multiregionaccesspoint> for CreateMultiRegionAccessPoint {}
impl Supports<keys::AccessPointNetworkOrigin> for CreateMultiRegionAccessPoint {}
impl Supports<keys::DataAccessPointAccount> for CreateMultiRegionAccessPoint {}
impl Supports<keys::DataAccessPointArn> for CreateMultiRegionAccessPoint {}
impl Supports<keys::ResourceAccount> for CreateMultiRegionAccessPoint {}
impl Supports<keys::TlsVersion> for CreateMultiRegionAccessPoint {}
impl Supports<keys::AuthType> for CreateMultiRegionAccessPoint {}
impl Supports<keys::SignatureAge> for CreateMultiRegionAccessPoint {}
impl Supports<keys::Signatureversion> for CreateMultiRegionAccessPoint {}
/// The action `s3:CreateStorageLensGroup`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`
/// - API operations: `CreateStorageLensGroup` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct CreateStorageLensGroup;
impl KnownAction for CreateStorageLensGroup {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateStorageLensGroup
        as usize];
}
impl Supports<condition::tags::RequestTag> for CreateStorageLensGroup {}
impl Supports<condition::tags::TagKeys> for CreateStorageLensGroup {}
impl Supports<keys::ResourceAccount> for CreateStorageLensGroup {}
impl Supports<keys::TlsVersion> for CreateStorageLensGroup {}
impl Supports<keys::AuthType> for CreateStorageLensGroup {}
impl Supports<keys::SignatureAge> for CreateStorageLensGroup {}
impl Supports<keys::Signatureversion> for CreateStorageLensGroup {}
impl Supports<keys::XAmzContentSha256> for CreateStorageLensGroup {}
/// The action `s3:DeleteAccessGrant`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`accessgrant`](struct@Accessgrant) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `s3:AccessGrantScope`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`accessgrant`](struct@Accessgrant))
/// - API operations: `DeleteAccessGrant` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DeleteAccessGrant;
impl KnownAction for DeleteAccessGrant {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteAccessGrant
        as usize];
}
impl ActsOn<Accessgrant> for DeleteAccessGrant {}
impl Supports<condition::tags::RequestTag> for DeleteAccessGrant {}
impl Supports<condition::tags::ResourceTag> for DeleteAccessGrant {}
impl Supports<condition::tags::TagKeys> for DeleteAccessGrant {}
impl Supports<keys::AccessGrantScope> for DeleteAccessGrant {}
impl Supports<keys::ResourceAccount> for DeleteAccessGrant {}
impl Supports<keys::TlsVersion> for DeleteAccessGrant {}
impl Supports<keys::AuthType> for DeleteAccessGrant {}
impl Supports<keys::SignatureAge> for DeleteAccessGrant {}
impl Supports<keys::Signatureversion> for DeleteAccessGrant {}
impl Supports<keys::XAmzContentSha256> for DeleteAccessGrant {}
/// The action `s3:DeleteAccessGrantsInstance`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`accessgrantsinstance`](struct@Accessgrantsinstance) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`accessgrantsinstance`](struct@Accessgrantsinstance))
/// - API operations: `DeleteAccessGrantsInstance` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DeleteAccessGrantsInstance;
impl KnownAction for DeleteAccessGrantsInstance {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteAccessGrantsInstance
        as usize];
}
impl ActsOn<Accessgrantsinstance> for DeleteAccessGrantsInstance {}
impl Supports<condition::tags::RequestTag> for DeleteAccessGrantsInstance {}
impl Supports<condition::tags::ResourceTag> for DeleteAccessGrantsInstance {}
impl Supports<condition::tags::TagKeys> for DeleteAccessGrantsInstance {}
impl Supports<keys::ResourceAccount> for DeleteAccessGrantsInstance {}
impl Supports<keys::TlsVersion> for DeleteAccessGrantsInstance {}
impl Supports<keys::AuthType> for DeleteAccessGrantsInstance {}
impl Supports<keys::SignatureAge> for DeleteAccessGrantsInstance {}
impl Supports<keys::Signatureversion> for DeleteAccessGrantsInstance {}
impl Supports<keys::XAmzContentSha256> for DeleteAccessGrantsInstance {}
/// The action `s3:DeleteAccessGrantsInstanceResourcePolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`accessgrantsinstance`](struct@Accessgrantsinstance) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`accessgrantsinstance`](struct@Accessgrantsinstance))
/// - API operations: `DeleteAccessGrantsInstanceResourcePolicy` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DeleteAccessGrantsInstanceResourcePolicy;
impl KnownAction for DeleteAccessGrantsInstanceResourcePolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteAccessGrantsInstanceResourcePolicy
        as usize];
}
impl ActsOn<Accessgrantsinstance> for DeleteAccessGrantsInstanceResourcePolicy {}
impl Supports<condition::tags::RequestTag> for DeleteAccessGrantsInstanceResourcePolicy {}
impl Supports<condition::tags::ResourceTag>
for DeleteAccessGrantsInstanceResourcePolicy {}
impl Supports<condition::tags::TagKeys> for DeleteAccessGrantsInstanceResourcePolicy {}
impl Supports<keys::ResourceAccount> for DeleteAccessGrantsInstanceResourcePolicy {}
impl Supports<keys::TlsVersion> for DeleteAccessGrantsInstanceResourcePolicy {}
impl Supports<keys::AuthType> for DeleteAccessGrantsInstanceResourcePolicy {}
impl Supports<keys::SignatureAge> for DeleteAccessGrantsInstanceResourcePolicy {}
impl Supports<keys::Signatureversion> for DeleteAccessGrantsInstanceResourcePolicy {}
impl Supports<keys::XAmzContentSha256> for DeleteAccessGrantsInstanceResourcePolicy {}
/// The action `s3:DeleteAccessGrantsLocation`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`accessgrantslocation`](struct@Accessgrantslocation) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `s3:AccessGrantsLocationScope`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`accessgrantslocation`](struct@Accessgrantslocation))
/// - API operations: `DeleteAccessGrantsLocation` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DeleteAccessGrantsLocation;
impl KnownAction for DeleteAccessGrantsLocation {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteAccessGrantsLocation
        as usize];
}
impl ActsOn<Accessgrantslocation> for DeleteAccessGrantsLocation {}
impl Supports<condition::tags::RequestTag> for DeleteAccessGrantsLocation {}
impl Supports<condition::tags::ResourceTag> for DeleteAccessGrantsLocation {}
impl Supports<condition::tags::TagKeys> for DeleteAccessGrantsLocation {}
impl Supports<keys::AccessGrantsLocationScope> for DeleteAccessGrantsLocation {}
impl Supports<keys::ResourceAccount> for DeleteAccessGrantsLocation {}
impl Supports<keys::TlsVersion> for DeleteAccessGrantsLocation {}
impl Supports<keys::AuthType> for DeleteAccessGrantsLocation {}
impl Supports<keys::SignatureAge> for DeleteAccessGrantsLocation {}
impl Supports<keys::Signatureversion> for DeleteAccessGrantsLocation {}
impl Supports<keys::XAmzContentSha256> for DeleteAccessGrantsLocation {}
/// The action `s3:DeleteAccessPoint`.
///
/// - Access level: Write
/// - Resource types: [`accesspoint`](struct@Accesspoint) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspoint`](struct@Accesspoint))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DeleteAccessPoint;
impl KnownAction for DeleteAccessPoint {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteAccessPoint
        as usize];
}
impl ActsOn<Accesspoint> for DeleteAccessPoint {}
impl Supports<condition::tags::ResourceTag> for DeleteAccessPoint {}
impl Supports<keys::AccessPointNetworkOrigin> for DeleteAccessPoint {}
impl Supports<keys::AccessPointTag> for DeleteAccessPoint {}
impl Supports<keys::DataAccessPointAccount> for DeleteAccessPoint {}
impl Supports<keys::DataAccessPointArn> for DeleteAccessPoint {}
impl Supports<keys::ResourceAccount> for DeleteAccessPoint {}
impl Supports<keys::TlsVersion> for DeleteAccessPoint {}
impl Supports<keys::AuthType> for DeleteAccessPoint {}
impl Supports<keys::SignatureAge> for DeleteAccessPoint {}
impl Supports<keys::Signatureversion> for DeleteAccessPoint {}
impl Supports<keys::XAmzContentSha256> for DeleteAccessPoint {}
/// The action `s3:DeleteAccessPointForObjectLambda`.
///
/// - Access level: Write
/// - Resource types: [`objectlambdaaccesspoint`](struct@Objectlambdaaccesspoint) (required)
/// - Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`
/// - API operations: `DeleteAccessPointForObjectLambda` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DeleteAccessPointForObjectLambda;
impl KnownAction for DeleteAccessPointForObjectLambda {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteAccessPointForObjectLambda
        as usize];
}
impl ActsOn<Objectlambdaaccesspoint> for DeleteAccessPointForObjectLambda {}
impl Supports<keys::AccessPointNetworkOrigin> for DeleteAccessPointForObjectLambda {}
impl Supports<keys::DataAccessPointAccount> for DeleteAccessPointForObjectLambda {}
impl Supports<keys::DataAccessPointArn> for DeleteAccessPointForObjectLambda {}
impl Supports<keys::ResourceAccount> for DeleteAccessPointForObjectLambda {}
impl Supports<keys::TlsVersion> for DeleteAccessPointForObjectLambda {}
impl Supports<keys::AuthType> for DeleteAccessPointForObjectLambda {}
impl Supports<keys::SignatureAge> for DeleteAccessPointForObjectLambda {}
impl Supports<keys::Signatureversion> for DeleteAccessPointForObjectLambda {}
impl Supports<keys::XAmzContentSha256> for DeleteAccessPointForObjectLambda {}
/// The action `s3:DeleteAccessPointPolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`accesspoint`](struct@Accesspoint) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspoint`](struct@Accesspoint))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DeleteAccessPointPolicy;
impl KnownAction for DeleteAccessPointPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteAccessPointPolicy
        as usize];
}
impl ActsOn<Accesspoint> for DeleteAccessPointPolicy {}
impl Supports<condition::tags::ResourceTag> for DeleteAccessPointPolicy {}
impl Supports<keys::AccessPointNetworkOrigin> for DeleteAccessPointPolicy {}
impl Supports<keys::AccessPointTag> for DeleteAccessPointPolicy {}
impl Supports<keys::DataAccessPointAccount> for DeleteAccessPointPolicy {}
impl Supports<keys::DataAccessPointArn> for DeleteAccessPointPolicy {}
impl Supports<keys::ResourceAccount> for DeleteAccessPointPolicy {}
impl Supports<keys::TlsVersion> for DeleteAccessPointPolicy {}
impl Supports<keys::AuthType> for DeleteAccessPointPolicy {}
impl Supports<keys::SignatureAge> for DeleteAccessPointPolicy {}
impl Supports<keys::Signatureversion> for DeleteAccessPointPolicy {}
impl Supports<keys::XAmzContentSha256> for DeleteAccessPointPolicy {}
/// The action `s3:DeleteAccessPointPolicyForObjectLambda`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`objectlambdaaccesspoint`](struct@Objectlambdaaccesspoint) (required)
/// - Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`
/// - API operations: `DeleteAccessPointPolicyForObjectLambda` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DeleteAccessPointPolicyForObjectLambda;
impl KnownAction for DeleteAccessPointPolicyForObjectLambda {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteAccessPointPolicyForObjectLambda
        as usize];
}
impl ActsOn<Objectlambdaaccesspoint> for DeleteAccessPointPolicyForObjectLambda {}
impl Supports<keys::AccessPointNetworkOrigin>
for DeleteAccessPointPolicyForObjectLambda {}
impl Supports<keys::DataAccessPointAccount> for DeleteAccessPointPolicyForObjectLambda {}
impl Supports<keys::DataAccessPointArn> for DeleteAccessPointPolicyForObjectLambda {}
impl Supports<keys::ResourceAccount> for DeleteAccessPointPolicyForObjectLambda {}
impl Supports<keys::TlsVersion> for DeleteAccessPointPolicyForObjectLambda {}
impl Supports<keys::AuthType> for DeleteAccessPointPolicyForObjectLambda {}
impl Supports<keys::SignatureAge> for DeleteAccessPointPolicyForObjectLambda {}
impl Supports<keys::Signatureversion> for DeleteAccessPointPolicyForObjectLambda {}
impl Supports<keys::XAmzContentSha256> for DeleteAccessPointPolicyForObjectLambda {}
/// The action `s3:DeleteBucket`.
///
/// - Access level: Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `DeleteBucket` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DeleteBucket;
impl KnownAction for DeleteBucket {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteBucket as usize];
}
impl ActsOn<Bucket> for DeleteBucket {}
impl Supports<condition::tags::ResourceTag> for DeleteBucket {}
impl Supports<keys::BucketTag> for DeleteBucket {}
impl Supports<keys::ResourceAccount> for DeleteBucket {}
impl Supports<keys::TlsVersion> for DeleteBucket {}
impl Supports<keys::AuthType> for DeleteBucket {}
impl Supports<keys::SignatureAge> for DeleteBucket {}
impl Supports<keys::Signatureversion> for DeleteBucket {}
impl Supports<keys::XAmzContentSha256> for DeleteBucket {}
/// The action `s3:DeleteBucketMetadataTableConfiguration`.
///
/// - Access level: Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `DeleteBucketMetadataTableConfiguration` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DeleteBucketMetadataTableConfiguration;
impl KnownAction for DeleteBucketMetadataTableConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteBucketMetadataTableConfiguration
        as usize];
}
impl ActsOn<Bucket> for DeleteBucketMetadataTableConfiguration {}
impl Supports<condition::tags::ResourceTag> for DeleteBucketMetadataTableConfiguration {}
impl Supports<keys::BucketTag> for DeleteBucketMetadataTableConfiguration {}
impl Supports<keys::ResourceAccount> for DeleteBucketMetadataTableConfiguration {}
impl Supports<keys::TlsVersion> for DeleteBucketMetadataTableConfiguration {}
impl Supports<keys::AuthType> for DeleteBucketMetadataTableConfiguration {}
impl Supports<keys::SignatureAge> for DeleteBucketMetadataTableConfiguration {}
impl Supports<keys::Signatureversion> for DeleteBucketMetadataTableConfiguration {}
impl Supports<keys::XAmzContentSha256> for DeleteBucketMetadataTableConfiguration {}
/// The action `s3:DeleteBucketPolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `DeleteBucketPolicy` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DeleteBucketPolicy;
impl KnownAction for DeleteBucketPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteBucketPolicy
        as usize];
}
impl ActsOn<Bucket> for DeleteBucketPolicy {}
impl Supports<condition::tags::ResourceTag> for DeleteBucketPolicy {}
impl Supports<keys::BucketTag> for DeleteBucketPolicy {}
impl Supports<keys::ResourceAccount> for DeleteBucketPolicy {}
impl Supports<keys::TlsVersion> for DeleteBucketPolicy {}
impl Supports<keys::AuthType> for DeleteBucketPolicy {}
impl Supports<keys::SignatureAge> for DeleteBucketPolicy {}
impl Supports<keys::Signatureversion> for DeleteBucketPolicy {}
impl Supports<keys::XAmzContentSha256> for DeleteBucketPolicy {}
/// The action `s3:DeleteBucketWebsite`.
///
/// - Access level: Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `DeleteBucketWebsite` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DeleteBucketWebsite;
impl KnownAction for DeleteBucketWebsite {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteBucketWebsite
        as usize];
}
impl ActsOn<Bucket> for DeleteBucketWebsite {}
impl Supports<condition::tags::ResourceTag> for DeleteBucketWebsite {}
impl Supports<keys::BucketTag> for DeleteBucketWebsite {}
impl Supports<keys::ResourceAccount> for DeleteBucketWebsite {}
impl Supports<keys::TlsVersion> for DeleteBucketWebsite {}
impl Supports<keys::AuthType> for DeleteBucketWebsite {}
impl Supports<keys::SignatureAge> for DeleteBucketWebsite {}
impl Supports<keys::Signatureversion> for DeleteBucketWebsite {}
impl Supports<keys::XAmzContentSha256> for DeleteBucketWebsite {}
/// The action `s3:DeleteJobTagging`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`job`](struct@Job) (required)
/// - Condition keys: `s3:ExistingJobOperation`, `s3:ExistingJobPriority`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`job`](struct@Job))
/// - API operations: `DeleteJobTagging` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DeleteJobTagging;
impl KnownAction for DeleteJobTagging {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteJobTagging as usize];
}
impl ActsOn<Job> for DeleteJobTagging {}
impl Supports<condition::tags::RequestTag> for DeleteJobTagging {}
impl Supports<condition::tags::ResourceTag> for DeleteJobTagging {}
impl Supports<condition::tags::TagKeys> for DeleteJobTagging {}
impl Supports<keys::ExistingJobOperation> for DeleteJobTagging {}
impl Supports<keys::ExistingJobPriority> for DeleteJobTagging {}
impl Supports<keys::ResourceAccount> for DeleteJobTagging {}
impl Supports<keys::TlsVersion> for DeleteJobTagging {}
impl Supports<keys::AuthType> for DeleteJobTagging {}
impl Supports<keys::SignatureAge> for DeleteJobTagging {}
impl Supports<keys::Signatureversion> for DeleteJobTagging {}
impl Supports<keys::XAmzContentSha256> for DeleteJobTagging {}
/// The action `s3:DeleteMultiRegionAccessPoint`.
///
/// - Access level: Write
/// - Resource types: [`multiregionaccesspoint`](struct@Multiregionaccesspoint) (required)
/// - Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`
/// - API operations: `DeleteMultiRegionAccessPoint` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DeleteMultiRegionAccessPoint;
impl KnownAction for DeleteMultiRegionAccessPoint {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteMultiRegionAccessPoint
        as usize];
}
impl ActsOn<Multiregionaccesspoint> for DeleteMultiRegionAccessPoint {}
impl Supports<keys::AccessPointNetworkOrigin> for DeleteMultiRegionAccessPoint {}
impl Supports<keys::DataAccessPointAccount> for DeleteMultiRegionAccessPoint {}
impl Supports<keys::DataAccessPointArn> for DeleteMultiRegionAccessPoint {}
impl Supports<keys::ResourceAccount> for DeleteMultiRegionAccessPoint {}
impl Supports<keys::TlsVersion> for DeleteMultiRegionAccessPoint {}
impl Supports<keys::AuthType> for DeleteMultiRegionAccessPoint {}
impl Supports<keys::SignatureAge> for DeleteMultiRegionAccessPoint {}
impl Supports<keys::Signatureversion> for DeleteMultiRegionAccessPoint {}
/// The action `s3:DeleteObject`.
///
/// - Access level: Write
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:if-match`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `DeleteObject` (s3), `DeleteObjects` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DeleteObject;
impl KnownAction for DeleteObject {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteObject as usize];
}
impl ActsOn<Accesspointobject> for DeleteObject {}
impl ActsOn<Object> for DeleteObject {}
impl Supports<condition::tags::ResourceTag> for DeleteObject {}
impl Supports<keys::AccessGrantsInstanceArn> for DeleteObject {}
impl Supports<keys::AccessPointNetworkOrigin> for DeleteObject {}
impl Supports<keys::AccessPointTag> for DeleteObject {}
impl Supports<keys::BucketTag> for DeleteObject {}
impl Supports<keys::DataAccessPointAccount> for DeleteObject {}
impl Supports<keys::DataAccessPointArn> for DeleteObject {}
impl Supports<keys::ResourceAccount> for DeleteObject {}
impl Supports<keys::TlsVersion> for DeleteObject {}
impl Supports<keys::AuthType> for DeleteObject {}
impl Supports<keys::IfMatch> for DeleteObject {}
impl Supports<keys::SignatureAge> for DeleteObject {}
impl Supports<keys::Signatureversion> for DeleteObject {}
impl Supports<keys::XAmzContentSha256> for DeleteObject {}
/// The action `s3:DeleteObjectAnnotation`.
///
/// - Access level: Write
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:ExistingObjectTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`, `s3:x-amz-object-if-match`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `DeleteObjectAnnotation` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DeleteObjectAnnotation;
impl KnownAction for DeleteObjectAnnotation {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteObjectAnnotation
        as usize];
}
impl ActsOn<Accesspointobject> for DeleteObjectAnnotation {}
impl ActsOn<Object> for DeleteObjectAnnotation {}
impl Supports<condition::tags::ResourceTag> for DeleteObjectAnnotation {}
impl Supports<keys::AccessPointNetworkOrigin> for DeleteObjectAnnotation {}
impl Supports<keys::AccessPointTag> for DeleteObjectAnnotation {}
impl Supports<keys::BucketTag> for DeleteObjectAnnotation {}
impl Supports<keys::DataAccessPointAccount> for DeleteObjectAnnotation {}
impl Supports<keys::DataAccessPointArn> for DeleteObjectAnnotation {}
impl Supports<keys::ExistingObjectTag> for DeleteObjectAnnotation {}
impl Supports<keys::ResourceAccount> for DeleteObjectAnnotation {}
impl Supports<keys::TlsVersion> for DeleteObjectAnnotation {}
impl Supports<keys::AuthType> for DeleteObjectAnnotation {}
impl Supports<keys::SignatureAge> for DeleteObjectAnnotation {}
impl Supports<keys::Signatureversion> for DeleteObjectAnnotation {}
impl Supports<keys::XAmzContentSha256> for DeleteObjectAnnotation {}
impl Supports<keys::XAmzObjectIfMatch> for DeleteObjectAnnotation {}
/// The action `s3:DeleteObjectTagging`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:ExistingObjectTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `DeleteObjectTagging` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DeleteObjectTagging;
impl KnownAction for DeleteObjectTagging {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteObjectTagging
        as usize];
}
impl ActsOn<Accesspointobject> for DeleteObjectTagging {}
impl ActsOn<Object> for DeleteObjectTagging {}
impl Supports<condition::tags::ResourceTag> for DeleteObjectTagging {}
impl Supports<keys::AccessPointNetworkOrigin> for DeleteObjectTagging {}
impl Supports<keys::AccessPointTag> for DeleteObjectTagging {}
impl Supports<keys::BucketTag> for DeleteObjectTagging {}
impl Supports<keys::DataAccessPointAccount> for DeleteObjectTagging {}
impl Supports<keys::DataAccessPointArn> for DeleteObjectTagging {}
impl Supports<keys::ExistingObjectTag> for DeleteObjectTagging {}
impl Supports<keys::ResourceAccount> for DeleteObjectTagging {}
impl Supports<keys::TlsVersion> for DeleteObjectTagging {}
impl Supports<keys::AuthType> for DeleteObjectTagging {}
impl Supports<keys::SignatureAge> for DeleteObjectTagging {}
impl Supports<keys::Signatureversion> for DeleteObjectTagging {}
impl Supports<keys::XAmzContentSha256> for DeleteObjectTagging {}
/// The action `s3:DeleteObjectVersion`.
///
/// - Access level: Write
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `DeleteObject` (s3), `DeleteObjects` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DeleteObjectVersion;
impl KnownAction for DeleteObjectVersion {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteObjectVersion
        as usize];
}
impl ActsOn<Accesspointobject> for DeleteObjectVersion {}
impl ActsOn<Object> for DeleteObjectVersion {}
impl Supports<condition::tags::ResourceTag> for DeleteObjectVersion {}
impl Supports<keys::AccessGrantsInstanceArn> for DeleteObjectVersion {}
impl Supports<keys::AccessPointNetworkOrigin> for DeleteObjectVersion {}
impl Supports<keys::AccessPointTag> for DeleteObjectVersion {}
impl Supports<keys::BucketTag> for DeleteObjectVersion {}
impl Supports<keys::DataAccessPointAccount> for DeleteObjectVersion {}
impl Supports<keys::DataAccessPointArn> for DeleteObjectVersion {}
impl Supports<keys::ResourceAccount> for DeleteObjectVersion {}
impl Supports<keys::TlsVersion> for DeleteObjectVersion {}
impl Supports<keys::AuthType> for DeleteObjectVersion {}
impl Supports<keys::SignatureAge> for DeleteObjectVersion {}
impl Supports<keys::Signatureversion> for DeleteObjectVersion {}
impl Supports<keys::Versionid> for DeleteObjectVersion {}
impl Supports<keys::XAmzContentSha256> for DeleteObjectVersion {}
/// The action `s3:DeleteObjectVersionAnnotation`.
///
/// - Access level: Write
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:ExistingObjectTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-content-sha256`, `s3:x-amz-object-if-match`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DeleteObjectVersionAnnotation;
impl KnownAction for DeleteObjectVersionAnnotation {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteObjectVersionAnnotation
        as usize];
}
impl ActsOn<Accesspointobject> for DeleteObjectVersionAnnotation {}
impl ActsOn<Object> for DeleteObjectVersionAnnotation {}
impl Supports<condition::tags::ResourceTag> for DeleteObjectVersionAnnotation {}
impl Supports<keys::AccessPointNetworkOrigin> for DeleteObjectVersionAnnotation {}
impl Supports<keys::AccessPointTag> for DeleteObjectVersionAnnotation {}
impl Supports<keys::BucketTag> for DeleteObjectVersionAnnotation {}
impl Supports<keys::DataAccessPointAccount> for DeleteObjectVersionAnnotation {}
impl Supports<keys::DataAccessPointArn> for DeleteObjectVersionAnnotation {}
impl Supports<keys::ExistingObjectTag> for DeleteObjectVersionAnnotation {}
impl Supports<keys::ResourceAccount> for DeleteObjectVersionAnnotation {}
impl Supports<keys::TlsVersion> for DeleteObjectVersionAnnotation {}
impl Supports<keys::AuthType> for DeleteObjectVersionAnnotation {}
impl Supports<keys::SignatureAge> for DeleteObjectVersionAnnotation {}
impl Supports<keys::Signatureversion> for DeleteObjectVersionAnnotation {}
impl Supports<keys::Versionid> for DeleteObjectVersionAnnotation {}
impl Supports<keys::XAmzContentSha256> for DeleteObjectVersionAnnotation {}
impl Supports<keys::XAmzObjectIfMatch> for DeleteObjectVersionAnnotation {}
/// The action `s3:DeleteObjectVersionTagging`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:ExistingObjectTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `DeleteObjectTagging` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DeleteObjectVersionTagging;
impl KnownAction for DeleteObjectVersionTagging {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteObjectVersionTagging
        as usize];
}
impl ActsOn<Accesspointobject> for DeleteObjectVersionTagging {}
impl ActsOn<Object> for DeleteObjectVersionTagging {}
impl Supports<condition::tags::ResourceTag> for DeleteObjectVersionTagging {}
impl Supports<keys::AccessPointNetworkOrigin> for DeleteObjectVersionTagging {}
impl Supports<keys::AccessPointTag> for DeleteObjectVersionTagging {}
impl Supports<keys::BucketTag> for DeleteObjectVersionTagging {}
impl Supports<keys::DataAccessPointAccount> for DeleteObjectVersionTagging {}
impl Supports<keys::DataAccessPointArn> for DeleteObjectVersionTagging {}
impl Supports<keys::ExistingObjectTag> for DeleteObjectVersionTagging {}
impl Supports<keys::ResourceAccount> for DeleteObjectVersionTagging {}
impl Supports<keys::TlsVersion> for DeleteObjectVersionTagging {}
impl Supports<keys::AuthType> for DeleteObjectVersionTagging {}
impl Supports<keys::SignatureAge> for DeleteObjectVersionTagging {}
impl Supports<keys::Signatureversion> for DeleteObjectVersionTagging {}
impl Supports<keys::Versionid> for DeleteObjectVersionTagging {}
impl Supports<keys::XAmzContentSha256> for DeleteObjectVersionTagging {}
/// The action `s3:DeleteStorageLensConfiguration`.
///
/// - Access level: Write
/// - Resource types: [`storagelensconfiguration`](struct@Storagelensconfiguration) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`storagelensconfiguration`](struct@Storagelensconfiguration))
/// - API operations: `DeleteStorageLensConfiguration` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DeleteStorageLensConfiguration;
impl KnownAction for DeleteStorageLensConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteStorageLensConfiguration
        as usize];
}
impl ActsOn<Storagelensconfiguration> for DeleteStorageLensConfiguration {}
impl Supports<condition::tags::RequestTag> for DeleteStorageLensConfiguration {}
impl Supports<condition::tags::ResourceTag> for DeleteStorageLensConfiguration {}
impl Supports<condition::tags::TagKeys> for DeleteStorageLensConfiguration {}
impl Supports<keys::ResourceAccount> for DeleteStorageLensConfiguration {}
impl Supports<keys::TlsVersion> for DeleteStorageLensConfiguration {}
impl Supports<keys::AuthType> for DeleteStorageLensConfiguration {}
impl Supports<keys::SignatureAge> for DeleteStorageLensConfiguration {}
impl Supports<keys::Signatureversion> for DeleteStorageLensConfiguration {}
impl Supports<keys::XAmzContentSha256> for DeleteStorageLensConfiguration {}
/// The action `s3:DeleteStorageLensConfigurationTagging`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`storagelensconfiguration`](struct@Storagelensconfiguration) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`storagelensconfiguration`](struct@Storagelensconfiguration))
/// - API operations: `DeleteStorageLensConfigurationTagging` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DeleteStorageLensConfigurationTagging;
impl KnownAction for DeleteStorageLensConfigurationTagging {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteStorageLensConfigurationTagging
        as usize];
}
impl ActsOn<Storagelensconfiguration> for DeleteStorageLensConfigurationTagging {}
impl Supports<condition::tags::RequestTag> for DeleteStorageLensConfigurationTagging {}
impl Supports<condition::tags::ResourceTag> for DeleteStorageLensConfigurationTagging {}
impl Supports<condition::tags::TagKeys> for DeleteStorageLensConfigurationTagging {}
impl Supports<keys::ResourceAccount> for DeleteStorageLensConfigurationTagging {}
impl Supports<keys::TlsVersion> for DeleteStorageLensConfigurationTagging {}
impl Supports<keys::AuthType> for DeleteStorageLensConfigurationTagging {}
impl Supports<keys::SignatureAge> for DeleteStorageLensConfigurationTagging {}
impl Supports<keys::Signatureversion> for DeleteStorageLensConfigurationTagging {}
impl Supports<keys::XAmzContentSha256> for DeleteStorageLensConfigurationTagging {}
/// The action `s3:DeleteStorageLensGroup`.
///
/// - Access level: Write
/// - Resource types: [`storagelensgroup`](struct@Storagelensgroup) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`storagelensgroup`](struct@Storagelensgroup))
/// - API operations: `DeleteStorageLensGroup` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DeleteStorageLensGroup;
impl KnownAction for DeleteStorageLensGroup {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteStorageLensGroup
        as usize];
}
impl ActsOn<Storagelensgroup> for DeleteStorageLensGroup {}
impl Supports<condition::tags::RequestTag> for DeleteStorageLensGroup {}
impl Supports<condition::tags::ResourceTag> for DeleteStorageLensGroup {}
impl Supports<condition::tags::TagKeys> for DeleteStorageLensGroup {}
impl Supports<keys::ResourceAccount> for DeleteStorageLensGroup {}
impl Supports<keys::TlsVersion> for DeleteStorageLensGroup {}
impl Supports<keys::AuthType> for DeleteStorageLensGroup {}
impl Supports<keys::SignatureAge> for DeleteStorageLensGroup {}
impl Supports<keys::Signatureversion> for DeleteStorageLensGroup {}
impl Supports<keys::XAmzContentSha256> for DeleteStorageLensGroup {}
/// The action `s3:DescribeJob`.
///
/// - Access level: Read
/// - Resource types: [`job`](struct@Job) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`job`](struct@Job))
/// - API operations: `DescribeJob` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DescribeJob;
impl KnownAction for DescribeJob {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeJob as usize];
}
impl ActsOn<Job> for DescribeJob {}
impl Supports<condition::tags::RequestTag> for DescribeJob {}
impl Supports<condition::tags::ResourceTag> for DescribeJob {}
impl Supports<condition::tags::TagKeys> for DescribeJob {}
impl Supports<keys::ResourceAccount> for DescribeJob {}
impl Supports<keys::TlsVersion> for DescribeJob {}
impl Supports<keys::AuthType> for DescribeJob {}
impl Supports<keys::SignatureAge> for DescribeJob {}
impl Supports<keys::Signatureversion> for DescribeJob {}
impl Supports<keys::XAmzContentSha256> for DescribeJob {}
/// The action `s3:DescribeMultiRegionAccessPointOperation`.
///
/// - Access level: Read
/// - Resource types: [`multiregionaccesspointrequestarn`](struct@Multiregionaccesspointrequestarn) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`
/// - API operations: `DescribeMultiRegionAccessPointOperation` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DescribeMultiRegionAccessPointOperation;
impl KnownAction for DescribeMultiRegionAccessPointOperation {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeMultiRegionAccessPointOperation
        as usize];
}
impl ActsOn<Multiregionaccesspointrequestarn>
for DescribeMultiRegionAccessPointOperation {}
impl Supports<keys::ResourceAccount> for DescribeMultiRegionAccessPointOperation {}
impl Supports<keys::TlsVersion> for DescribeMultiRegionAccessPointOperation {}
impl Supports<keys::AuthType> for DescribeMultiRegionAccessPointOperation {}
impl Supports<keys::SignatureAge> for DescribeMultiRegionAccessPointOperation {}
impl Supports<keys::Signatureversion> for DescribeMultiRegionAccessPointOperation {}
/// The action `s3:DissociateAccessGrantsIdentityCenter`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`accessgrantsinstance`](struct@Accessgrantsinstance) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`accessgrantsinstance`](struct@Accessgrantsinstance))
/// - API operations: `DissociateAccessGrantsIdentityCenter` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct DissociateAccessGrantsIdentityCenter;
impl KnownAction for DissociateAccessGrantsIdentityCenter {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DissociateAccessGrantsIdentityCenter
        as usize];
}
impl ActsOn<Accessgrantsinstance> for DissociateAccessGrantsIdentityCenter {}
impl Supports<condition::tags::RequestTag> for DissociateAccessGrantsIdentityCenter {}
impl Supports<condition::tags::ResourceTag> for DissociateAccessGrantsIdentityCenter {}
impl Supports<condition::tags::TagKeys> for DissociateAccessGrantsIdentityCenter {}
impl Supports<keys::ResourceAccount> for DissociateAccessGrantsIdentityCenter {}
impl Supports<keys::TlsVersion> for DissociateAccessGrantsIdentityCenter {}
impl Supports<keys::AuthType> for DissociateAccessGrantsIdentityCenter {}
impl Supports<keys::SignatureAge> for DissociateAccessGrantsIdentityCenter {}
impl Supports<keys::Signatureversion> for DissociateAccessGrantsIdentityCenter {}
impl Supports<keys::XAmzContentSha256> for DissociateAccessGrantsIdentityCenter {}
/// The action `s3:GetAccelerateConfiguration`.
///
/// - Access level: Read
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `GetBucketAccelerateConfiguration` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetAccelerateConfiguration;
impl KnownAction for GetAccelerateConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAccelerateConfiguration
        as usize];
}
impl ActsOn<Bucket> for GetAccelerateConfiguration {}
impl Supports<condition::tags::ResourceTag> for GetAccelerateConfiguration {}
impl Supports<keys::BucketTag> for GetAccelerateConfiguration {}
impl Supports<keys::ResourceAccount> for GetAccelerateConfiguration {}
impl Supports<keys::TlsVersion> for GetAccelerateConfiguration {}
impl Supports<keys::AuthType> for GetAccelerateConfiguration {}
impl Supports<keys::SignatureAge> for GetAccelerateConfiguration {}
impl Supports<keys::Signatureversion> for GetAccelerateConfiguration {}
impl Supports<keys::XAmzContentSha256> for GetAccelerateConfiguration {}
/// The action `s3:GetAccessGrant`.
///
/// - Access level: Read
/// - Resource types: [`accessgrant`](struct@Accessgrant) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `s3:AccessGrantScope`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`accessgrant`](struct@Accessgrant))
/// - API operations: `GetAccessGrant` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetAccessGrant;
impl KnownAction for GetAccessGrant {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAccessGrant as usize];
}
impl ActsOn<Accessgrant> for GetAccessGrant {}
impl Supports<condition::tags::RequestTag> for GetAccessGrant {}
impl Supports<condition::tags::ResourceTag> for GetAccessGrant {}
impl Supports<condition::tags::TagKeys> for GetAccessGrant {}
impl Supports<keys::AccessGrantScope> for GetAccessGrant {}
impl Supports<keys::ResourceAccount> for GetAccessGrant {}
impl Supports<keys::TlsVersion> for GetAccessGrant {}
impl Supports<keys::AuthType> for GetAccessGrant {}
impl Supports<keys::SignatureAge> for GetAccessGrant {}
impl Supports<keys::Signatureversion> for GetAccessGrant {}
impl Supports<keys::XAmzContentSha256> for GetAccessGrant {}
/// The action `s3:GetAccessGrantsInstance`.
///
/// - Access level: Read
/// - Resource types: [`accessgrantsinstance`](struct@Accessgrantsinstance) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`accessgrantsinstance`](struct@Accessgrantsinstance))
/// - API operations: `GetAccessGrantsInstance` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetAccessGrantsInstance;
impl KnownAction for GetAccessGrantsInstance {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAccessGrantsInstance
        as usize];
}
impl ActsOn<Accessgrantsinstance> for GetAccessGrantsInstance {}
impl Supports<condition::tags::RequestTag> for GetAccessGrantsInstance {}
impl Supports<condition::tags::ResourceTag> for GetAccessGrantsInstance {}
impl Supports<condition::tags::TagKeys> for GetAccessGrantsInstance {}
impl Supports<keys::ResourceAccount> for GetAccessGrantsInstance {}
impl Supports<keys::TlsVersion> for GetAccessGrantsInstance {}
impl Supports<keys::AuthType> for GetAccessGrantsInstance {}
impl Supports<keys::SignatureAge> for GetAccessGrantsInstance {}
impl Supports<keys::Signatureversion> for GetAccessGrantsInstance {}
impl Supports<keys::XAmzContentSha256> for GetAccessGrantsInstance {}
/// The action `s3:GetAccessGrantsInstanceForPrefix`.
///
/// - Access level: Read
/// - Resource types: [`accessgrantsinstance`](struct@Accessgrantsinstance) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`accessgrantsinstance`](struct@Accessgrantsinstance))
/// - API operations: `GetAccessGrantsInstanceForPrefix` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetAccessGrantsInstanceForPrefix;
impl KnownAction for GetAccessGrantsInstanceForPrefix {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAccessGrantsInstanceForPrefix
        as usize];
}
impl ActsOn<Accessgrantsinstance> for GetAccessGrantsInstanceForPrefix {}
impl Supports<condition::tags::RequestTag> for GetAccessGrantsInstanceForPrefix {}
impl Supports<condition::tags::ResourceTag> for GetAccessGrantsInstanceForPrefix {}
impl Supports<condition::tags::TagKeys> for GetAccessGrantsInstanceForPrefix {}
impl Supports<keys::ResourceAccount> for GetAccessGrantsInstanceForPrefix {}
impl Supports<keys::TlsVersion> for GetAccessGrantsInstanceForPrefix {}
impl Supports<keys::AuthType> for GetAccessGrantsInstanceForPrefix {}
impl Supports<keys::SignatureAge> for GetAccessGrantsInstanceForPrefix {}
impl Supports<keys::Signatureversion> for GetAccessGrantsInstanceForPrefix {}
impl Supports<keys::XAmzContentSha256> for GetAccessGrantsInstanceForPrefix {}
/// The action `s3:GetAccessGrantsInstanceResourcePolicy`.
///
/// - Access level: Read
/// - Resource types: [`accessgrantsinstance`](struct@Accessgrantsinstance) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`accessgrantsinstance`](struct@Accessgrantsinstance))
/// - API operations: `GetAccessGrantsInstanceResourcePolicy` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetAccessGrantsInstanceResourcePolicy;
impl KnownAction for GetAccessGrantsInstanceResourcePolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAccessGrantsInstanceResourcePolicy
        as usize];
}
impl ActsOn<Accessgrantsinstance> for GetAccessGrantsInstanceResourcePolicy {}
impl Supports<condition::tags::RequestTag> for GetAccessGrantsInstanceResourcePolicy {}
impl Supports<condition::tags::ResourceTag> for GetAccessGrantsInstanceResourcePolicy {}
impl Supports<condition::tags::TagKeys> for GetAccessGrantsInstanceResourcePolicy {}
impl Supports<keys::ResourceAccount> for GetAccessGrantsInstanceResourcePolicy {}
impl Supports<keys::TlsVersion> for GetAccessGrantsInstanceResourcePolicy {}
impl Supports<keys::AuthType> for GetAccessGrantsInstanceResourcePolicy {}
impl Supports<keys::SignatureAge> for GetAccessGrantsInstanceResourcePolicy {}
impl Supports<keys::Signatureversion> for GetAccessGrantsInstanceResourcePolicy {}
impl Supports<keys::XAmzContentSha256> for GetAccessGrantsInstanceResourcePolicy {}
/// The action `s3:GetAccessGrantsLocation`.
///
/// - Access level: Read
/// - Resource types: [`accessgrantslocation`](struct@Accessgrantslocation) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `s3:AccessGrantsLocationScope`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`accessgrantslocation`](struct@Accessgrantslocation))
/// - API operations: `GetAccessGrantsLocation` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetAccessGrantsLocation;
impl KnownAction for GetAccessGrantsLocation {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAccessGrantsLocation
        as usize];
}
impl ActsOn<Accessgrantslocation> for GetAccessGrantsLocation {}
impl Supports<condition::tags::RequestTag> for GetAccessGrantsLocation {}
impl Supports<condition::tags::ResourceTag> for GetAccessGrantsLocation {}
impl Supports<condition::tags::TagKeys> for GetAccessGrantsLocation {}
impl Supports<keys::AccessGrantsLocationScope> for GetAccessGrantsLocation {}
impl Supports<keys::ResourceAccount> for GetAccessGrantsLocation {}
impl Supports<keys::TlsVersion> for GetAccessGrantsLocation {}
impl Supports<keys::AuthType> for GetAccessGrantsLocation {}
impl Supports<keys::SignatureAge> for GetAccessGrantsLocation {}
impl Supports<keys::Signatureversion> for GetAccessGrantsLocation {}
impl Supports<keys::XAmzContentSha256> for GetAccessGrantsLocation {}
/// The action `s3:GetAccessPoint`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetAccessPoint;
impl KnownAction for GetAccessPoint {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAccessPoint as usize];
}
impl Supports<condition::tags::ResourceTag> for GetAccessPoint {}
impl Supports<keys::AccessPointNetworkOrigin> for GetAccessPoint {}
impl Supports<keys::AccessPointTag> for GetAccessPoint {}
impl Supports<keys::DataAccessPointAccount> for GetAccessPoint {}
impl Supports<keys::DataAccessPointArn> for GetAccessPoint {}
impl Supports<keys::ResourceAccount> for GetAccessPoint {}
impl Supports<keys::TlsVersion> for GetAccessPoint {}
impl Supports<keys::AuthType> for GetAccessPoint {}
impl Supports<keys::SignatureAge> for GetAccessPoint {}
impl Supports<keys::Signatureversion> for GetAccessPoint {}
impl Supports<keys::XAmzContentSha256> for GetAccessPoint {}
/// The action `s3:GetAccessPointConfigurationForObjectLambda`.
///
/// - Access level: Read
/// - Resource types: [`objectlambdaaccesspoint`](struct@Objectlambdaaccesspoint) (required)
/// - Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`
/// - API operations: `GetAccessPointConfigurationForObjectLambda` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetAccessPointConfigurationForObjectLambda;
impl KnownAction for GetAccessPointConfigurationForObjectLambda {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAccessPointConfigurationForObjectLambda
        as usize];
}
impl ActsOn<Objectlambdaaccesspoint> for GetAccessPointConfigurationForObjectLambda {}
impl Supports<keys::AccessPointNetworkOrigin>
for GetAccessPointConfigurationForObjectLambda {}
impl Supports<keys::DataAccessPointAccount>
for GetAccessPointConfigurationForObjectLambda {}
impl Supports<keys::DataAccessPointArn> for GetAccessPointConfigurationForObjectLambda {}
impl Supports<keys::ResourceAccount> for GetAccessPointConfigurationForObjectLambda {}
impl Supports<keys::TlsVersion> for GetAccessPointConfigurationForObjectLambda {}
impl Supports<keys::AuthType> for GetAccessPointConfigurationForObjectLambda {}
impl Supports<keys::SignatureAge> for GetAccessPointConfigurationForObjectLambda {}
impl Supports<keys::Signatureversion> for GetAccessPointConfigurationForObjectLambda {}
impl Supports<keys::XAmzContentSha256> for GetAccessPointConfigurationForObjectLambda {}
/// The action `s3:GetAccessPointForObjectLambda`.
///
/// - Access level: Read
/// - Resource types: [`objectlambdaaccesspoint`](struct@Objectlambdaaccesspoint) (required)
/// - Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`
/// - API operations: `GetAccessPointForObjectLambda` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetAccessPointForObjectLambda;
impl KnownAction for GetAccessPointForObjectLambda {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAccessPointForObjectLambda
        as usize];
}
impl ActsOn<Objectlambdaaccesspoint> for GetAccessPointForObjectLambda {}
impl Supports<keys::AccessPointNetworkOrigin> for GetAccessPointForObjectLambda {}
impl Supports<keys::DataAccessPointAccount> for GetAccessPointForObjectLambda {}
impl Supports<keys::DataAccessPointArn> for GetAccessPointForObjectLambda {}
impl Supports<keys::ResourceAccount> for GetAccessPointForObjectLambda {}
impl Supports<keys::TlsVersion> for GetAccessPointForObjectLambda {}
impl Supports<keys::AuthType> for GetAccessPointForObjectLambda {}
impl Supports<keys::SignatureAge> for GetAccessPointForObjectLambda {}
impl Supports<keys::Signatureversion> for GetAccessPointForObjectLambda {}
impl Supports<keys::XAmzContentSha256> for GetAccessPointForObjectLambda {}
/// The action `s3:GetAccessPointPolicy`.
///
/// - Access level: Read
/// - Resource types: [`accesspoint`](struct@Accesspoint) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspoint`](struct@Accesspoint))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetAccessPointPolicy;
impl KnownAction for GetAccessPointPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAccessPointPolicy
        as usize];
}
impl ActsOn<Accesspoint> for GetAccessPointPolicy {}
impl Supports<condition::tags::ResourceTag> for GetAccessPointPolicy {}
impl Supports<keys::AccessPointNetworkOrigin> for GetAccessPointPolicy {}
impl Supports<keys::AccessPointTag> for GetAccessPointPolicy {}
impl Supports<keys::DataAccessPointAccount> for GetAccessPointPolicy {}
impl Supports<keys::DataAccessPointArn> for GetAccessPointPolicy {}
impl Supports<keys::ResourceAccount> for GetAccessPointPolicy {}
impl Supports<keys::TlsVersion> for GetAccessPointPolicy {}
impl Supports<keys::AuthType> for GetAccessPointPolicy {}
impl Supports<keys::SignatureAge> for GetAccessPointPolicy {}
impl Supports<keys::Signatureversion> for GetAccessPointPolicy {}
impl Supports<keys::XAmzContentSha256> for GetAccessPointPolicy {}
/// The action `s3:GetAccessPointPolicyForObjectLambda`.
///
/// - Access level: Read
/// - Resource types: [`objectlambdaaccesspoint`](struct@Objectlambdaaccesspoint) (required)
/// - Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`
/// - API operations: `GetAccessPointPolicyForObjectLambda` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetAccessPointPolicyForObjectLambda;
impl KnownAction for GetAccessPointPolicyForObjectLambda {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAccessPointPolicyForObjectLambda
        as usize];
}
impl ActsOn<Objectlambdaaccesspoint> for GetAccessPointPolicyForObjectLambda {}
impl Supports<keys::AccessPointNetworkOrigin> for GetAccessPointPolicyForObjectLambda {}
impl Supports<keys::DataAccessPointAccount> for GetAccessPointPolicyForObjectLambda {}
impl Supports<keys::DataAccessPointArn> for GetAccessPointPolicyForObjectLambda {}
impl Supports<keys::ResourceAccount> for GetAccessPointPolicyForObjectLambda {}
impl Supports<keys::TlsVersion> for GetAccessPointPolicyForObjectLambda {}
impl Supports<keys::AuthType> for GetAccessPointPolicyForObjectLambda {}
impl Supports<keys::SignatureAge> for GetAccessPointPolicyForObjectLambda {}
impl Supports<keys::Signatureversion> for GetAccessPointPolicyForObjectLambda {}
impl Supports<keys::XAmzContentSha256> for GetAccessPointPolicyForObjectLambda {}
/// The action `s3:GetAccessPointPolicyStatus`.
///
/// - Access level: Read
/// - Resource types: [`accesspoint`](struct@Accesspoint) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspoint`](struct@Accesspoint))
/// - API operations: `GetAccessPointPolicyStatus` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetAccessPointPolicyStatus;
impl KnownAction for GetAccessPointPolicyStatus {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAccessPointPolicyStatus
        as usize];
}
impl ActsOn<Accesspoint> for GetAccessPointPolicyStatus {}
impl Supports<condition::tags::ResourceTag> for GetAccessPointPolicyStatus {}
impl Supports<keys::AccessPointNetworkOrigin> for GetAccessPointPolicyStatus {}
impl Supports<keys::AccessPointTag> for GetAccessPointPolicyStatus {}
impl Supports<keys::DataAccessPointAccount> for GetAccessPointPolicyStatus {}
impl Supports<keys::DataAccessPointArn> for GetAccessPointPolicyStatus {}
impl Supports<keys::ResourceAccount> for GetAccessPointPolicyStatus {}
impl Supports<keys::TlsVersion> for GetAccessPointPolicyStatus {}
impl Supports<keys::AuthType> for GetAccessPointPolicyStatus {}
impl Supports<keys::SignatureAge> for GetAccessPointPolicyStatus {}
impl Supports<keys::Signatureversion> for GetAccessPointPolicyStatus {}
impl Supports<keys::XAmzContentSha256> for GetAccessPointPolicyStatus {}
/// The action `s3:GetAccessPointPolicyStatusForObjectLambda`.
///
/// - Access level: Read
/// - Resource types: [`objectlambdaaccesspoint`](struct@Objectlambdaaccesspoint) (required)
/// - Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`
/// - API operations: `GetAccessPointPolicyStatusForObjectLambda` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetAccessPointPolicyStatusForObjectLambda;
impl KnownAction for GetAccessPointPolicyStatusForObjectLambda {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAccessPointPolicyStatusForObjectLambda
        as usize];
}
impl ActsOn<Objectlambdaaccesspoint> for GetAccessPointPolicyStatusForObjectLambda {}
impl Supports<keys::AccessPointNetworkOrigin>
for GetAccessPointPolicyStatusForObjectLambda {}
impl Supports<keys::DataAccessPointAccount>
for GetAccessPointPolicyStatusForObjectLambda {}
impl Supports<keys::DataAccessPointArn> for GetAccessPointPolicyStatusForObjectLambda {}
impl Supports<keys::ResourceAccount> for GetAccessPointPolicyStatusForObjectLambda {}
impl Supports<keys::TlsVersion> for GetAccessPointPolicyStatusForObjectLambda {}
impl Supports<keys::AuthType> for GetAccessPointPolicyStatusForObjectLambda {}
impl Supports<keys::SignatureAge> for GetAccessPointPolicyStatusForObjectLambda {}
impl Supports<keys::Signatureversion> for GetAccessPointPolicyStatusForObjectLambda {}
impl Supports<keys::XAmzContentSha256> for GetAccessPointPolicyStatusForObjectLambda {}
/// The action `s3:GetAccountPublicAccessBlock`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`
/// - API operations: `GetPublicAccessBlock` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetAccountPublicAccessBlock;
impl KnownAction for GetAccountPublicAccessBlock {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAccountPublicAccessBlock
        as usize];
}
impl Supports<keys::ResourceAccount> for GetAccountPublicAccessBlock {}
impl Supports<keys::TlsVersion> for GetAccountPublicAccessBlock {}
impl Supports<keys::AuthType> for GetAccountPublicAccessBlock {}
impl Supports<keys::SignatureAge> for GetAccountPublicAccessBlock {}
impl Supports<keys::Signatureversion> for GetAccountPublicAccessBlock {}
impl Supports<keys::XAmzContentSha256> for GetAccountPublicAccessBlock {}
/// The action `s3:GetAnalyticsConfiguration`.
///
/// - Access level: Read
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `GetBucketAnalyticsConfiguration` (s3), `ListBucketAnalyticsConfigurations` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetAnalyticsConfiguration;
impl KnownAction for GetAnalyticsConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAnalyticsConfiguration
        as usize];
}
impl ActsOn<Bucket> for GetAnalyticsConfiguration {}
impl Supports<condition::tags::ResourceTag> for GetAnalyticsConfiguration {}
impl Supports<keys::BucketTag> for GetAnalyticsConfiguration {}
impl Supports<keys::ResourceAccount> for GetAnalyticsConfiguration {}
impl Supports<keys::TlsVersion> for GetAnalyticsConfiguration {}
impl Supports<keys::AuthType> for GetAnalyticsConfiguration {}
impl Supports<keys::SignatureAge> for GetAnalyticsConfiguration {}
impl Supports<keys::Signatureversion> for GetAnalyticsConfiguration {}
impl Supports<keys::XAmzContentSha256> for GetAnalyticsConfiguration {}
/// The action `s3:GetBucketAbac`.
///
/// - Access level: Read
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `GetBucketAbac` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetBucketAbac;
impl KnownAction for GetBucketAbac {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetBucketAbac as usize];
}
impl ActsOn<Bucket> for GetBucketAbac {}
impl Supports<condition::tags::ResourceTag> for GetBucketAbac {}
impl Supports<keys::BucketTag> for GetBucketAbac {}
impl Supports<keys::ResourceAccount> for GetBucketAbac {}
impl Supports<keys::TlsVersion> for GetBucketAbac {}
impl Supports<keys::AuthType> for GetBucketAbac {}
impl Supports<keys::SignatureAge> for GetBucketAbac {}
impl Supports<keys::Signatureversion> for GetBucketAbac {}
impl Supports<keys::XAmzContentSha256> for GetBucketAbac {}
/// The action `s3:GetBucketAcl`.
///
/// - Access level: Read
/// - Resource types: [`accesspoint`](struct@Accesspoint), [`bucket`](struct@Bucket)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspoint`](struct@Accesspoint)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `GetBucketAcl` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetBucketAcl;
impl KnownAction for GetBucketAcl {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetBucketAcl as usize];
}
impl ActsOn<Accesspoint> for GetBucketAcl {}
impl ActsOn<Bucket> for GetBucketAcl {}
impl Supports<condition::tags::ResourceTag> for GetBucketAcl {}
impl Supports<keys::AccessPointNetworkOrigin> for GetBucketAcl {}
impl Supports<keys::AccessPointTag> for GetBucketAcl {}
impl Supports<keys::BucketTag> for GetBucketAcl {}
impl Supports<keys::DataAccessPointAccount> for GetBucketAcl {}
impl Supports<keys::DataAccessPointArn> for GetBucketAcl {}
impl Supports<keys::ResourceAccount> for GetBucketAcl {}
impl Supports<keys::TlsVersion> for GetBucketAcl {}
impl Supports<keys::AuthType> for GetBucketAcl {}
impl Supports<keys::SignatureAge> for GetBucketAcl {}
impl Supports<keys::Signatureversion> for GetBucketAcl {}
impl Supports<keys::XAmzContentSha256> for GetBucketAcl {}
/// The action `s3:GetBucketCORS`.
///
/// - Access level: Read
/// - Resource types: [`accesspoint`](struct@Accesspoint), [`bucket`](struct@Bucket)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspoint`](struct@Accesspoint)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `GetBucketCors` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetBucketCORS;
impl KnownAction for GetBucketCORS {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetBucketCORS as usize];
}
impl ActsOn<Accesspoint> for GetBucketCORS {}
impl ActsOn<Bucket> for GetBucketCORS {}
impl Supports<condition::tags::ResourceTag> for GetBucketCORS {}
impl Supports<keys::AccessPointNetworkOrigin> for GetBucketCORS {}
impl Supports<keys::AccessPointTag> for GetBucketCORS {}
impl Supports<keys::BucketTag> for GetBucketCORS {}
impl Supports<keys::DataAccessPointAccount> for GetBucketCORS {}
impl Supports<keys::DataAccessPointArn> for GetBucketCORS {}
impl Supports<keys::ResourceAccount> for GetBucketCORS {}
impl Supports<keys::TlsVersion> for GetBucketCORS {}
impl Supports<keys::AuthType> for GetBucketCORS {}
impl Supports<keys::SignatureAge> for GetBucketCORS {}
impl Supports<keys::Signatureversion> for GetBucketCORS {}
impl Supports<keys::XAmzContentSha256> for GetBucketCORS {}
/// The action `s3:GetBucketLocation`.
///
/// - Access level: Read
/// - Resource types: [`accesspoint`](struct@Accesspoint), [`bucket`](struct@Bucket)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspoint`](struct@Accesspoint)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `GetBucketLocation` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetBucketLocation;
impl KnownAction for GetBucketLocation {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetBucketLocation
        as usize];
}
impl ActsOn<Accesspoint> for GetBucketLocation {}
impl ActsOn<Bucket> for GetBucketLocation {}
impl Supports<condition::tags::ResourceTag> for GetBucketLocation {}
impl Supports<keys::AccessPointNetworkOrigin> for GetBucketLocation {}
impl Supports<keys::AccessPointTag> for GetBucketLocation {}
impl Supports<keys::BucketTag> for GetBucketLocation {}
impl Supports<keys::DataAccessPointAccount> for GetBucketLocation {}
impl Supports<keys::DataAccessPointArn> for GetBucketLocation {}
impl Supports<keys::ResourceAccount> for GetBucketLocation {}
impl Supports<keys::TlsVersion> for GetBucketLocation {}
impl Supports<keys::AuthType> for GetBucketLocation {}
impl Supports<keys::SignatureAge> for GetBucketLocation {}
impl Supports<keys::Signatureversion> for GetBucketLocation {}
impl Supports<keys::XAmzContentSha256> for GetBucketLocation {}
/// The action `s3:GetBucketLogging`.
///
/// - Access level: Read
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `GetBucketLogging` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetBucketLogging;
impl KnownAction for GetBucketLogging {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetBucketLogging as usize];
}
impl ActsOn<Bucket> for GetBucketLogging {}
impl Supports<condition::tags::ResourceTag> for GetBucketLogging {}
impl Supports<keys::BucketTag> for GetBucketLogging {}
impl Supports<keys::ResourceAccount> for GetBucketLogging {}
impl Supports<keys::TlsVersion> for GetBucketLogging {}
impl Supports<keys::AuthType> for GetBucketLogging {}
impl Supports<keys::SignatureAge> for GetBucketLogging {}
impl Supports<keys::Signatureversion> for GetBucketLogging {}
impl Supports<keys::XAmzContentSha256> for GetBucketLogging {}
/// The action `s3:GetBucketMetadataTableConfiguration`.
///
/// - Access level: Read
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `GetBucketMetadataTableConfiguration` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetBucketMetadataTableConfiguration;
impl KnownAction for GetBucketMetadataTableConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetBucketMetadataTableConfiguration
        as usize];
}
impl ActsOn<Bucket> for GetBucketMetadataTableConfiguration {}
impl Supports<condition::tags::ResourceTag> for GetBucketMetadataTableConfiguration {}
impl Supports<keys::BucketTag> for GetBucketMetadataTableConfiguration {}
impl Supports<keys::ResourceAccount> for GetBucketMetadataTableConfiguration {}
impl Supports<keys::TlsVersion> for GetBucketMetadataTableConfiguration {}
impl Supports<keys::AuthType> for GetBucketMetadataTableConfiguration {}
impl Supports<keys::SignatureAge> for GetBucketMetadataTableConfiguration {}
impl Supports<keys::Signatureversion> for GetBucketMetadataTableConfiguration {}
impl Supports<keys::XAmzContentSha256> for GetBucketMetadataTableConfiguration {}
/// The action `s3:GetBucketNotification`.
///
/// - Access level: Read
/// - Resource types: [`accesspoint`](struct@Accesspoint), [`bucket`](struct@Bucket)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspoint`](struct@Accesspoint)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `GetBucketNotification` (s3), `GetBucketNotificationConfiguration` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetBucketNotification;
impl KnownAction for GetBucketNotification {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetBucketNotification
        as usize];
}
impl ActsOn<Accesspoint> for GetBucketNotification {}
impl ActsOn<Bucket> for GetBucketNotification {}
impl Supports<condition::tags::ResourceTag> for GetBucketNotification {}
impl Supports<keys::AccessPointNetworkOrigin> for GetBucketNotification {}
impl Supports<keys::AccessPointTag> for GetBucketNotification {}
impl Supports<keys::BucketTag> for GetBucketNotification {}
impl Supports<keys::DataAccessPointAccount> for GetBucketNotification {}
impl Supports<keys::DataAccessPointArn> for GetBucketNotification {}
impl Supports<keys::ResourceAccount> for GetBucketNotification {}
impl Supports<keys::TlsVersion> for GetBucketNotification {}
impl Supports<keys::AuthType> for GetBucketNotification {}
impl Supports<keys::SignatureAge> for GetBucketNotification {}
impl Supports<keys::Signatureversion> for GetBucketNotification {}
impl Supports<keys::XAmzContentSha256> for GetBucketNotification {}
/// The action `s3:GetBucketObjectLockConfiguration`.
///
/// - Access level: Read
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `GetObjectLockConfiguration` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetBucketObjectLockConfiguration;
impl KnownAction for GetBucketObjectLockConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetBucketObjectLockConfiguration
        as usize];
}
impl ActsOn<Bucket> for GetBucketObjectLockConfiguration {}
impl Supports<condition::tags::ResourceTag> for GetBucketObjectLockConfiguration {}
impl Supports<keys::BucketTag> for GetBucketObjectLockConfiguration {}
impl Supports<keys::ResourceAccount> for GetBucketObjectLockConfiguration {}
impl Supports<keys::TlsVersion> for GetBucketObjectLockConfiguration {}
impl Supports<keys::AuthType> for GetBucketObjectLockConfiguration {}
impl Supports<keys::SignatureAge> for GetBucketObjectLockConfiguration {}
impl Supports<keys::Signatureversion> for GetBucketObjectLockConfiguration {}
/// The action `s3:GetBucketOwnershipControls`.
///
/// - Access level: Read
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `GetBucketOwnershipControls` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetBucketOwnershipControls;
impl KnownAction for GetBucketOwnershipControls {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetBucketOwnershipControls
        as usize];
}
impl ActsOn<Bucket> for GetBucketOwnershipControls {}
impl Supports<condition::tags::ResourceTag> for GetBucketOwnershipControls {}
impl Supports<keys::BucketTag> for GetBucketOwnershipControls {}
impl Supports<keys::ResourceAccount> for GetBucketOwnershipControls {}
impl Supports<keys::TlsVersion> for GetBucketOwnershipControls {}
impl Supports<keys::AuthType> for GetBucketOwnershipControls {}
impl Supports<keys::SignatureAge> for GetBucketOwnershipControls {}
impl Supports<keys::Signatureversion> for GetBucketOwnershipControls {}
impl Supports<keys::XAmzContentSha256> for GetBucketOwnershipControls {}
/// The action `s3:GetBucketPolicy`.
///
/// - Access level: Read
/// - Resource types: [`accesspoint`](struct@Accesspoint), [`bucket`](struct@Bucket)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspoint`](struct@Accesspoint)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `GetBucketPolicy` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetBucketPolicy;
impl KnownAction for GetBucketPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetBucketPolicy as usize];
}
impl ActsOn<Accesspoint> for GetBucketPolicy {}
impl ActsOn<Bucket> for GetBucketPolicy {}
impl Supports<condition::tags::ResourceTag> for GetBucketPolicy {}
impl Supports<keys::AccessPointNetworkOrigin> for GetBucketPolicy {}
impl Supports<keys::AccessPointTag> for GetBucketPolicy {}
impl Supports<keys::BucketTag> for GetBucketPolicy {}
impl Supports<keys::DataAccessPointAccount> for GetBucketPolicy {}
impl Supports<keys::DataAccessPointArn> for GetBucketPolicy {}
impl Supports<keys::ResourceAccount> for GetBucketPolicy {}
impl Supports<keys::TlsVersion> for GetBucketPolicy {}
impl Supports<keys::AuthType> for GetBucketPolicy {}
impl Supports<keys::SignatureAge> for GetBucketPolicy {}
impl Supports<keys::Signatureversion> for GetBucketPolicy {}
impl Supports<keys::XAmzContentSha256> for GetBucketPolicy {}
/// The action `s3:GetBucketPolicyStatus`.
///
/// - Access level: Read
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `GetBucketPolicyStatus` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetBucketPolicyStatus;
impl KnownAction for GetBucketPolicyStatus {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetBucketPolicyStatus
        as usize];
}
impl ActsOn<Bucket> for GetBucketPolicyStatus {}
impl Supports<condition::tags::ResourceTag> for GetBucketPolicyStatus {}
impl Supports<keys::BucketTag> for GetBucketPolicyStatus {}
impl Supports<keys::ResourceAccount> for GetBucketPolicyStatus {}
impl Supports<keys::TlsVersion> for GetBucketPolicyStatus {}
impl Supports<keys::AuthType> for GetBucketPolicyStatus {}
impl Supports<keys::SignatureAge> for GetBucketPolicyStatus {}
impl Supports<keys::Signatureversion> for GetBucketPolicyStatus {}
impl Supports<keys::XAmzContentSha256> for GetBucketPolicyStatus {}
/// The action `s3:GetBucketPublicAccessBlock`.
///
/// - Access level: Read
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `GetPublicAccessBlock` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetBucketPublicAccessBlock;
impl KnownAction for GetBucketPublicAccessBlock {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetBucketPublicAccessBlock
        as usize];
}
impl ActsOn<Bucket> for GetBucketPublicAccessBlock {}
impl Supports<condition::tags::ResourceTag> for GetBucketPublicAccessBlock {}
impl Supports<keys::BucketTag> for GetBucketPublicAccessBlock {}
impl Supports<keys::ResourceAccount> for GetBucketPublicAccessBlock {}
impl Supports<keys::TlsVersion> for GetBucketPublicAccessBlock {}
impl Supports<keys::AuthType> for GetBucketPublicAccessBlock {}
impl Supports<keys::SignatureAge> for GetBucketPublicAccessBlock {}
impl Supports<keys::Signatureversion> for GetBucketPublicAccessBlock {}
impl Supports<keys::XAmzContentSha256> for GetBucketPublicAccessBlock {}
/// The action `s3:GetBucketRequestPayment`.
///
/// - Access level: Read
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `GetBucketRequestPayment` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetBucketRequestPayment;
impl KnownAction for GetBucketRequestPayment {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetBucketRequestPayment
        as usize];
}
impl ActsOn<Bucket> for GetBucketRequestPayment {}
impl Supports<condition::tags::ResourceTag> for GetBucketRequestPayment {}
impl Supports<keys::BucketTag> for GetBucketRequestPayment {}
impl Supports<keys::ResourceAccount> for GetBucketRequestPayment {}
impl Supports<keys::TlsVersion> for GetBucketRequestPayment {}
impl Supports<keys::AuthType> for GetBucketRequestPayment {}
impl Supports<keys::SignatureAge> for GetBucketRequestPayment {}
impl Supports<keys::Signatureversion> for GetBucketRequestPayment {}
impl Supports<keys::XAmzContentSha256> for GetBucketRequestPayment {}
/// The action `s3:GetBucketTagging`.
///
/// - Access level: Read
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `GetBucketTagging` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetBucketTagging;
impl KnownAction for GetBucketTagging {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetBucketTagging as usize];
}
impl ActsOn<Bucket> for GetBucketTagging {}
impl Supports<condition::tags::ResourceTag> for GetBucketTagging {}
impl Supports<keys::BucketTag> for GetBucketTagging {}
impl Supports<keys::ResourceAccount> for GetBucketTagging {}
impl Supports<keys::TlsVersion> for GetBucketTagging {}
impl Supports<keys::AuthType> for GetBucketTagging {}
impl Supports<keys::SignatureAge> for GetBucketTagging {}
impl Supports<keys::Signatureversion> for GetBucketTagging {}
impl Supports<keys::XAmzContentSha256> for GetBucketTagging {}
/// The action `s3:GetBucketVersioning`.
///
/// - Access level: Read
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `GetBucketVersioning` (s3), `GetBucketVersioning` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetBucketVersioning;
impl KnownAction for GetBucketVersioning {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetBucketVersioning
        as usize];
}
impl ActsOn<Bucket> for GetBucketVersioning {}
impl Supports<condition::tags::ResourceTag> for GetBucketVersioning {}
impl Supports<keys::BucketTag> for GetBucketVersioning {}
impl Supports<keys::ResourceAccount> for GetBucketVersioning {}
impl Supports<keys::TlsVersion> for GetBucketVersioning {}
impl Supports<keys::AuthType> for GetBucketVersioning {}
impl Supports<keys::SignatureAge> for GetBucketVersioning {}
impl Supports<keys::Signatureversion> for GetBucketVersioning {}
impl Supports<keys::XAmzContentSha256> for GetBucketVersioning {}
/// The action `s3:GetBucketWebsite`.
///
/// - Access level: Read
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `GetBucketWebsite` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetBucketWebsite;
impl KnownAction for GetBucketWebsite {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetBucketWebsite as usize];
}
impl ActsOn<Bucket> for GetBucketWebsite {}
impl Supports<condition::tags::ResourceTag> for GetBucketWebsite {}
impl Supports<keys::BucketTag> for GetBucketWebsite {}
impl Supports<keys::ResourceAccount> for GetBucketWebsite {}
impl Supports<keys::TlsVersion> for GetBucketWebsite {}
impl Supports<keys::AuthType> for GetBucketWebsite {}
impl Supports<keys::SignatureAge> for GetBucketWebsite {}
impl Supports<keys::Signatureversion> for GetBucketWebsite {}
impl Supports<keys::XAmzContentSha256> for GetBucketWebsite {}
/// The action `s3:GetDataAccess`.
///
/// - Access level: Read
/// - Resource types: [`accessgrantsinstance`](struct@Accessgrantsinstance) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`accessgrantsinstance`](struct@Accessgrantsinstance))
/// - API operations: `GetDataAccess` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetDataAccess;
impl KnownAction for GetDataAccess {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetDataAccess as usize];
}
impl ActsOn<Accessgrantsinstance> for GetDataAccess {}
impl Supports<condition::tags::RequestTag> for GetDataAccess {}
impl Supports<condition::tags::ResourceTag> for GetDataAccess {}
impl Supports<condition::tags::TagKeys> for GetDataAccess {}
impl Supports<keys::ResourceAccount> for GetDataAccess {}
impl Supports<keys::TlsVersion> for GetDataAccess {}
impl Supports<keys::AuthType> for GetDataAccess {}
impl Supports<keys::SignatureAge> for GetDataAccess {}
impl Supports<keys::Signatureversion> for GetDataAccess {}
impl Supports<keys::XAmzContentSha256> for GetDataAccess {}
/// The action `s3:GetEncryptionConfiguration`.
///
/// - Access level: Read
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `GetBucketEncryption` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetEncryptionConfiguration;
impl KnownAction for GetEncryptionConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetEncryptionConfiguration
        as usize];
}
impl ActsOn<Bucket> for GetEncryptionConfiguration {}
impl Supports<condition::tags::ResourceTag> for GetEncryptionConfiguration {}
impl Supports<keys::BucketTag> for GetEncryptionConfiguration {}
impl Supports<keys::ResourceAccount> for GetEncryptionConfiguration {}
impl Supports<keys::TlsVersion> for GetEncryptionConfiguration {}
impl Supports<keys::AuthType> for GetEncryptionConfiguration {}
impl Supports<keys::SignatureAge> for GetEncryptionConfiguration {}
impl Supports<keys::Signatureversion> for GetEncryptionConfiguration {}
impl Supports<keys::XAmzContentSha256> for GetEncryptionConfiguration {}
/// The action `s3:GetIntelligentTieringConfiguration`.
///
/// - Access level: Read
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `GetBucketIntelligentTieringConfiguration` (s3), `ListBucketIntelligentTieringConfigurations` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetIntelligentTieringConfiguration;
impl KnownAction for GetIntelligentTieringConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetIntelligentTieringConfiguration
        as usize];
}
impl ActsOn<Bucket> for GetIntelligentTieringConfiguration {}
impl Supports<condition::tags::ResourceTag> for GetIntelligentTieringConfiguration {}
impl Supports<keys::BucketTag> for GetIntelligentTieringConfiguration {}
impl Supports<keys::ResourceAccount> for GetIntelligentTieringConfiguration {}
impl Supports<keys::TlsVersion> for GetIntelligentTieringConfiguration {}
impl Supports<keys::AuthType> for GetIntelligentTieringConfiguration {}
impl Supports<keys::SignatureAge> for GetIntelligentTieringConfiguration {}
impl Supports<keys::Signatureversion> for GetIntelligentTieringConfiguration {}
impl Supports<keys::XAmzContentSha256> for GetIntelligentTieringConfiguration {}
/// The action `s3:GetInventoryConfiguration`.
///
/// - Access level: Read
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `GetBucketInventoryConfiguration` (s3), `ListBucketInventoryConfigurations` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetInventoryConfiguration;
impl KnownAction for GetInventoryConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetInventoryConfiguration
        as usize];
}
impl ActsOn<Bucket> for GetInventoryConfiguration {}
impl Supports<condition::tags::ResourceTag> for GetInventoryConfiguration {}
impl Supports<keys::BucketTag> for GetInventoryConfiguration {}
impl Supports<keys::ResourceAccount> for GetInventoryConfiguration {}
impl Supports<keys::TlsVersion> for GetInventoryConfiguration {}
impl Supports<keys::AuthType> for GetInventoryConfiguration {}
impl Supports<keys::SignatureAge> for GetInventoryConfiguration {}
impl Supports<keys::Signatureversion> for GetInventoryConfiguration {}
impl Supports<keys::XAmzContentSha256> for GetInventoryConfiguration {}
/// The action `s3:GetJobTagging`.
///
/// - Access level: Read
/// - Resource types: [`job`](struct@Job) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`job`](struct@Job))
/// - API operations: `GetJobTagging` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetJobTagging;
impl KnownAction for GetJobTagging {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetJobTagging as usize];
}
impl ActsOn<Job> for GetJobTagging {}
impl Supports<condition::tags::RequestTag> for GetJobTagging {}
impl Supports<condition::tags::ResourceTag> for GetJobTagging {}
impl Supports<condition::tags::TagKeys> for GetJobTagging {}
impl Supports<keys::ResourceAccount> for GetJobTagging {}
impl Supports<keys::TlsVersion> for GetJobTagging {}
impl Supports<keys::AuthType> for GetJobTagging {}
impl Supports<keys::SignatureAge> for GetJobTagging {}
impl Supports<keys::Signatureversion> for GetJobTagging {}
impl Supports<keys::XAmzContentSha256> for GetJobTagging {}
/// The action `s3:GetLifecycleConfiguration`.
///
/// - Access level: Read
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `GetBucketLifecycle` (s3), `GetBucketLifecycleConfiguration` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetLifecycleConfiguration;
impl KnownAction for GetLifecycleConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetLifecycleConfiguration
        as usize];
}
impl ActsOn<Bucket> for GetLifecycleConfiguration {}
impl Supports<condition::tags::ResourceTag> for GetLifecycleConfiguration {}
impl Supports<keys::BucketTag> for GetLifecycleConfiguration {}
impl Supports<keys::ResourceAccount> for GetLifecycleConfiguration {}
impl Supports<keys::TlsVersion> for GetLifecycleConfiguration {}
impl Supports<keys::AuthType> for GetLifecycleConfiguration {}
impl Supports<keys::SignatureAge> for GetLifecycleConfiguration {}
impl Supports<keys::Signatureversion> for GetLifecycleConfiguration {}
impl Supports<keys::XAmzContentSha256> for GetLifecycleConfiguration {}
/// The action `s3:GetMetricsConfiguration`.
///
/// - Access level: Read
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `GetBucketMetricsConfiguration` (s3), `ListBucketMetricsConfigurations` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetMetricsConfiguration;
impl KnownAction for GetMetricsConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetMetricsConfiguration
        as usize];
}
impl ActsOn<Bucket> for GetMetricsConfiguration {}
impl Supports<condition::tags::ResourceTag> for GetMetricsConfiguration {}
impl Supports<keys::BucketTag> for GetMetricsConfiguration {}
impl Supports<keys::ResourceAccount> for GetMetricsConfiguration {}
impl Supports<keys::TlsVersion> for GetMetricsConfiguration {}
impl Supports<keys::AuthType> for GetMetricsConfiguration {}
impl Supports<keys::SignatureAge> for GetMetricsConfiguration {}
impl Supports<keys::Signatureversion> for GetMetricsConfiguration {}
impl Supports<keys::XAmzContentSha256> for GetMetricsConfiguration {}
/// The action `s3:GetMultiRegionAccessPoint`.
///
/// - Access level: Read
/// - Resource types: [`multiregionaccesspoint`](struct@Multiregionaccesspoint) (required)
/// - Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`
/// - API operations: `GetMultiRegionAccessPoint` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetMultiRegionAccessPoint;
impl KnownAction for GetMultiRegionAccessPoint {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetMultiRegionAccessPoint
        as usize];
}
impl ActsOn<Multiregionaccesspoint> for GetMultiRegionAccessPoint {}
impl Supports<keys::AccessPointNetworkOrigin> for GetMultiRegionAccessPoint {}
impl Supports<keys::DataAccessPointAccount> for GetMultiRegionAccessPoint {}
impl Supports<keys::DataAccessPointArn> for GetMultiRegionAccessPoint {}
impl Supports<keys::ResourceAccount> for GetMultiRegionAccessPoint {}
impl Supports<keys::TlsVersion> for GetMultiRegionAccessPoint {}
impl Supports<keys::AuthType> for GetMultiRegionAccessPoint {}
impl Supports<keys::SignatureAge> for GetMultiRegionAccessPoint {}
impl Supports<keys::Signatureversion> for GetMultiRegionAccessPoint {}
/// The action `s3:GetMultiRegionAccessPointPolicy`.
///
/// - Access level: Read
/// - Resource types: [`multiregionaccesspoint`](struct@Multiregionaccesspoint) (required)
/// - Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`
/// - API operations: `GetMultiRegionAccessPointPolicy` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetMultiRegionAccessPointPolicy;
impl KnownAction for GetMultiRegionAccessPointPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetMultiRegionAccessPointPolicy
        as usize];
}
impl ActsOn<Multiregionaccesspoint> for GetMultiRegionAccessPointPolicy {}
impl Supports<keys::AccessPointNetworkOrigin> for GetMultiRegionAccessPointPolicy {}
impl Supports<keys::DataAccessPointAccount> for GetMultiRegionAccessPointPolicy {}
impl Supports<keys::DataAccessPointArn> for GetMultiRegionAccessPointPolicy {}
impl Supports<keys::ResourceAccount> for GetMultiRegionAccessPointPolicy {}
impl Supports<keys::TlsVersion> for GetMultiRegionAccessPointPolicy {}
impl Supports<keys::AuthType> for GetMultiRegionAccessPointPolicy {}
impl Supports<keys::SignatureAge> for GetMultiRegionAccessPointPolicy {}
impl Supports<keys::Signatureversion> for GetMultiRegionAccessPointPolicy {}
/// The action `s3:GetMultiRegionAccessPointPolicyStatus`.
///
/// - Access level: Read
/// - Resource types: [`multiregionaccesspoint`](struct@Multiregionaccesspoint) (required)
/// - Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`
/// - API operations: `GetMultiRegionAccessPointPolicyStatus` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetMultiRegionAccessPointPolicyStatus;
impl KnownAction for GetMultiRegionAccessPointPolicyStatus {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetMultiRegionAccessPointPolicyStatus
        as usize];
}
impl ActsOn<Multiregionaccesspoint> for GetMultiRegionAccessPointPolicyStatus {}
impl Supports<keys::AccessPointNetworkOrigin> for GetMultiRegionAccessPointPolicyStatus {}
impl Supports<keys::DataAccessPointAccount> for GetMultiRegionAccessPointPolicyStatus {}
impl Supports<keys::DataAccessPointArn> for GetMultiRegionAccessPointPolicyStatus {}
impl Supports<keys::ResourceAccount> for GetMultiRegionAccessPointPolicyStatus {}
impl Supports<keys::TlsVersion> for GetMultiRegionAccessPointPolicyStatus {}
impl Supports<keys::AuthType> for GetMultiRegionAccessPointPolicyStatus {}
impl Supports<keys::SignatureAge> for GetMultiRegionAccessPointPolicyStatus {}
impl Supports<keys::Signatureversion> for GetMultiRegionAccessPointPolicyStatus {}
/// The action `s3:GetMultiRegionAccessPointRoutes`.
///
/// - Access level: Read
/// - Resource types: [`multiregionaccesspoint`](struct@Multiregionaccesspoint) (required)
/// - Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`
/// - API operations: `GetMultiRegionAccessPointRoutes` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetMultiRegionAccessPointRoutes;
impl KnownAction for GetMultiRegionAccessPointRoutes {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetMultiRegionAccessPointRoutes
        as usize];
}
impl ActsOn<Multiregionaccesspoint> for GetMultiRegionAccessPointRoutes {}
impl Supports<keys::AccessPointNetworkOrigin> for GetMultiRegionAccessPointRoutes {}
impl Supports<keys::DataAccessPointAccount> for GetMultiRegionAccessPointRoutes {}
impl Supports<keys::DataAccessPointArn> for GetMultiRegionAccessPointRoutes {}
impl Supports<keys::ResourceAccount> for GetMultiRegionAccessPointRoutes {}
impl Supports<keys::TlsVersion> for GetMultiRegionAccessPointRoutes {}
impl Supports<keys::AuthType> for GetMultiRegionAccessPointRoutes {}
impl Supports<keys::SignatureAge> for GetMultiRegionAccessPointRoutes {}
impl Supports<keys::Signatureversion> for GetMultiRegionAccessPointRoutes {}
/// The action `s3:GetObject`.
///
/// - Access level: Read
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ExistingObjectTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `CopyObject` (s3), `GetObject` (s3), `HeadObject` (s3), `SelectObjectContent` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetObject;
impl KnownAction for GetObject {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetObject as usize];
}
impl ActsOn<Accesspointobject> for GetObject {}
impl ActsOn<Object> for GetObject {}
impl Supports<condition::tags::ResourceTag> for GetObject {}
impl Supports<keys::AccessGrantsInstanceArn> for GetObject {}
impl Supports<keys::AccessPointNetworkOrigin> for GetObject {}
impl Supports<keys::AccessPointTag> for GetObject {}
impl Supports<keys::BucketTag> for GetObject {}
impl Supports<keys::DataAccessPointAccount> for GetObject {}
impl Supports<keys::DataAccessPointArn> for GetObject {}
impl Supports<keys::ExistingObjectTag> for GetObject {}
impl Supports<keys::ResourceAccount> for GetObject {}
impl Supports<keys::TlsVersion> for GetObject {}
impl Supports<keys::AuthType> for GetObject {}
impl Supports<keys::SignatureAge> for GetObject {}
impl Supports<keys::Signatureversion> for GetObject {}
impl Supports<keys::XAmzContentSha256> for GetObject {}
/// The action `s3:GetObjectAcl`.
///
/// - Access level: Read
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ExistingObjectTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `GetObjectAcl` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetObjectAcl;
impl KnownAction for GetObjectAcl {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetObjectAcl as usize];
}
impl ActsOn<Accesspointobject> for GetObjectAcl {}
impl ActsOn<Object> for GetObjectAcl {}
impl Supports<condition::tags::ResourceTag> for GetObjectAcl {}
impl Supports<keys::AccessGrantsInstanceArn> for GetObjectAcl {}
impl Supports<keys::AccessPointNetworkOrigin> for GetObjectAcl {}
impl Supports<keys::AccessPointTag> for GetObjectAcl {}
impl Supports<keys::BucketTag> for GetObjectAcl {}
impl Supports<keys::DataAccessPointAccount> for GetObjectAcl {}
impl Supports<keys::DataAccessPointArn> for GetObjectAcl {}
impl Supports<keys::ExistingObjectTag> for GetObjectAcl {}
impl Supports<keys::ResourceAccount> for GetObjectAcl {}
impl Supports<keys::TlsVersion> for GetObjectAcl {}
impl Supports<keys::AuthType> for GetObjectAcl {}
impl Supports<keys::SignatureAge> for GetObjectAcl {}
impl Supports<keys::Signatureversion> for GetObjectAcl {}
impl Supports<keys::XAmzContentSha256> for GetObjectAcl {}
/// The action `s3:GetObjectAnnotation`.
///
/// - Access level: Read
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:ExistingObjectTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `GetObjectAnnotation` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetObjectAnnotation;
impl KnownAction for GetObjectAnnotation {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetObjectAnnotation
        as usize];
}
impl ActsOn<Accesspointobject> for GetObjectAnnotation {}
impl ActsOn<Object> for GetObjectAnnotation {}
impl Supports<condition::tags::ResourceTag> for GetObjectAnnotation {}
impl Supports<keys::AccessPointNetworkOrigin> for GetObjectAnnotation {}
impl Supports<keys::AccessPointTag> for GetObjectAnnotation {}
impl Supports<keys::BucketTag> for GetObjectAnnotation {}
impl Supports<keys::DataAccessPointAccount> for GetObjectAnnotation {}
impl Supports<keys::DataAccessPointArn> for GetObjectAnnotation {}
impl Supports<keys::ExistingObjectTag> for GetObjectAnnotation {}
impl Supports<keys::ResourceAccount> for GetObjectAnnotation {}
impl Supports<keys::TlsVersion> for GetObjectAnnotation {}
impl Supports<keys::AuthType> for GetObjectAnnotation {}
impl Supports<keys::SignatureAge> for GetObjectAnnotation {}
impl Supports<keys::Signatureversion> for GetObjectAnnotation {}
impl Supports<keys::XAmzContentSha256> for GetObjectAnnotation {}
/// The action `s3:GetObjectAttributes`.
///
/// - Access level: Read
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:ExistingObjectTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `GetObjectAttributes` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetObjectAttributes;
impl KnownAction for GetObjectAttributes {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetObjectAttributes
        as usize];
}
impl ActsOn<Accesspointobject> for GetObjectAttributes {}
impl ActsOn<Object> for GetObjectAttributes {}
impl Supports<condition::tags::ResourceTag> for GetObjectAttributes {}
impl Supports<keys::AccessPointNetworkOrigin> for GetObjectAttributes {}
impl Supports<keys::AccessPointTag> for GetObjectAttributes {}
impl Supports<keys::BucketTag> for GetObjectAttributes {}
impl Supports<keys::DataAccessPointAccount> for GetObjectAttributes {}
impl Supports<keys::DataAccessPointArn> for GetObjectAttributes {}
impl Supports<keys::ExistingObjectTag> for GetObjectAttributes {}
impl Supports<keys::ResourceAccount> for GetObjectAttributes {}
impl Supports<keys::TlsVersion> for GetObjectAttributes {}
impl Supports<keys::AuthType> for GetObjectAttributes {}
impl Supports<keys::SignatureAge> for GetObjectAttributes {}
impl Supports<keys::Signatureversion> for GetObjectAttributes {}
impl Supports<keys::XAmzContentSha256> for GetObjectAttributes {}
/// The action `s3:GetObjectLegalHold`.
///
/// - Access level: Read
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `GetObjectLegalHold` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetObjectLegalHold;
impl KnownAction for GetObjectLegalHold {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetObjectLegalHold
        as usize];
}
impl ActsOn<Accesspointobject> for GetObjectLegalHold {}
impl ActsOn<Object> for GetObjectLegalHold {}
impl Supports<condition::tags::ResourceTag> for GetObjectLegalHold {}
impl Supports<keys::AccessPointNetworkOrigin> for GetObjectLegalHold {}
impl Supports<keys::AccessPointTag> for GetObjectLegalHold {}
impl Supports<keys::BucketTag> for GetObjectLegalHold {}
impl Supports<keys::DataAccessPointAccount> for GetObjectLegalHold {}
impl Supports<keys::DataAccessPointArn> for GetObjectLegalHold {}
impl Supports<keys::ResourceAccount> for GetObjectLegalHold {}
impl Supports<keys::TlsVersion> for GetObjectLegalHold {}
impl Supports<keys::AuthType> for GetObjectLegalHold {}
impl Supports<keys::SignatureAge> for GetObjectLegalHold {}
impl Supports<keys::Signatureversion> for GetObjectLegalHold {}
impl Supports<keys::XAmzContentSha256> for GetObjectLegalHold {}
/// The action `s3:GetObjectRetention`.
///
/// - Access level: Read
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `GetObjectRetention` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetObjectRetention;
impl KnownAction for GetObjectRetention {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetObjectRetention
        as usize];
}
impl ActsOn<Accesspointobject> for GetObjectRetention {}
impl ActsOn<Object> for GetObjectRetention {}
impl Supports<condition::tags::ResourceTag> for GetObjectRetention {}
impl Supports<keys::AccessPointNetworkOrigin> for GetObjectRetention {}
impl Supports<keys::AccessPointTag> for GetObjectRetention {}
impl Supports<keys::BucketTag> for GetObjectRetention {}
impl Supports<keys::DataAccessPointAccount> for GetObjectRetention {}
impl Supports<keys::DataAccessPointArn> for GetObjectRetention {}
impl Supports<keys::ResourceAccount> for GetObjectRetention {}
impl Supports<keys::TlsVersion> for GetObjectRetention {}
impl Supports<keys::AuthType> for GetObjectRetention {}
impl Supports<keys::SignatureAge> for GetObjectRetention {}
impl Supports<keys::Signatureversion> for GetObjectRetention {}
impl Supports<keys::XAmzContentSha256> for GetObjectRetention {}
/// The action `s3:GetObjectTagging`.
///
/// - Access level: Read
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:ExistingObjectTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `CopyObject` (s3), `GetObjectTagging` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetObjectTagging;
impl KnownAction for GetObjectTagging {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetObjectTagging as usize];
}
impl ActsOn<Accesspointobject> for GetObjectTagging {}
impl ActsOn<Object> for GetObjectTagging {}
impl Supports<condition::tags::ResourceTag> for GetObjectTagging {}
impl Supports<keys::AccessPointNetworkOrigin> for GetObjectTagging {}
impl Supports<keys::AccessPointTag> for GetObjectTagging {}
impl Supports<keys::BucketTag> for GetObjectTagging {}
impl Supports<keys::DataAccessPointAccount> for GetObjectTagging {}
impl Supports<keys::DataAccessPointArn> for GetObjectTagging {}
impl Supports<keys::ExistingObjectTag> for GetObjectTagging {}
impl Supports<keys::ResourceAccount> for GetObjectTagging {}
impl Supports<keys::TlsVersion> for GetObjectTagging {}
impl Supports<keys::AuthType> for GetObjectTagging {}
impl Supports<keys::SignatureAge> for GetObjectTagging {}
impl Supports<keys::Signatureversion> for GetObjectTagging {}
impl Supports<keys::XAmzContentSha256> for GetObjectTagging {}
/// The action `s3:GetObjectTorrent`.
///
/// - Access level: Read
/// - Resource types: [`object`](struct@Object) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `GetObjectTorrent` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetObjectTorrent;
impl KnownAction for GetObjectTorrent {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetObjectTorrent as usize];
}
impl ActsOn<Object> for GetObjectTorrent {}
impl Supports<condition::tags::ResourceTag> for GetObjectTorrent {}
impl Supports<keys::BucketTag> for GetObjectTorrent {}
impl Supports<keys::ResourceAccount> for GetObjectTorrent {}
impl Supports<keys::TlsVersion> for GetObjectTorrent {}
impl Supports<keys::AuthType> for GetObjectTorrent {}
impl Supports<keys::SignatureAge> for GetObjectTorrent {}
impl Supports<keys::Signatureversion> for GetObjectTorrent {}
impl Supports<keys::XAmzContentSha256> for GetObjectTorrent {}
/// The action `s3:GetObjectVersion`.
///
/// - Access level: Read
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ExistingObjectTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `GetObject` (s3), `HeadObject` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetObjectVersion;
impl KnownAction for GetObjectVersion {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetObjectVersion as usize];
}
impl ActsOn<Accesspointobject> for GetObjectVersion {}
impl ActsOn<Object> for GetObjectVersion {}
impl Supports<condition::tags::ResourceTag> for GetObjectVersion {}
impl Supports<keys::AccessGrantsInstanceArn> for GetObjectVersion {}
impl Supports<keys::AccessPointNetworkOrigin> for GetObjectVersion {}
impl Supports<keys::AccessPointTag> for GetObjectVersion {}
impl Supports<keys::BucketTag> for GetObjectVersion {}
impl Supports<keys::DataAccessPointAccount> for GetObjectVersion {}
impl Supports<keys::DataAccessPointArn> for GetObjectVersion {}
impl Supports<keys::ExistingObjectTag> for GetObjectVersion {}
impl Supports<keys::ResourceAccount> for GetObjectVersion {}
impl Supports<keys::TlsVersion> for GetObjectVersion {}
impl Supports<keys::AuthType> for GetObjectVersion {}
impl Supports<keys::SignatureAge> for GetObjectVersion {}
impl Supports<keys::Signatureversion> for GetObjectVersion {}
impl Supports<keys::Versionid> for GetObjectVersion {}
impl Supports<keys::XAmzContentSha256> for GetObjectVersion {}
/// The action `s3:GetObjectVersionAcl`.
///
/// - Access level: Read
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ExistingObjectTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `GetObjectAcl` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetObjectVersionAcl;
impl KnownAction for GetObjectVersionAcl {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetObjectVersionAcl
        as usize];
}
impl ActsOn<Accesspointobject> for GetObjectVersionAcl {}
impl ActsOn<Object> for GetObjectVersionAcl {}
impl Supports<condition::tags::ResourceTag> for GetObjectVersionAcl {}
impl Supports<keys::AccessGrantsInstanceArn> for GetObjectVersionAcl {}
impl Supports<keys::AccessPointNetworkOrigin> for GetObjectVersionAcl {}
impl Supports<keys::AccessPointTag> for GetObjectVersionAcl {}
impl Supports<keys::BucketTag> for GetObjectVersionAcl {}
impl Supports<keys::DataAccessPointAccount> for GetObjectVersionAcl {}
impl Supports<keys::DataAccessPointArn> for GetObjectVersionAcl {}
impl Supports<keys::ExistingObjectTag> for GetObjectVersionAcl {}
impl Supports<keys::ResourceAccount> for GetObjectVersionAcl {}
impl Supports<keys::TlsVersion> for GetObjectVersionAcl {}
impl Supports<keys::AuthType> for GetObjectVersionAcl {}
impl Supports<keys::SignatureAge> for GetObjectVersionAcl {}
impl Supports<keys::Signatureversion> for GetObjectVersionAcl {}
impl Supports<keys::Versionid> for GetObjectVersionAcl {}
impl Supports<keys::XAmzContentSha256> for GetObjectVersionAcl {}
/// The action `s3:GetObjectVersionAnnotation`.
///
/// - Access level: Read
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:ExistingObjectTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetObjectVersionAnnotation;
impl KnownAction for GetObjectVersionAnnotation {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetObjectVersionAnnotation
        as usize];
}
impl ActsOn<Accesspointobject> for GetObjectVersionAnnotation {}
impl ActsOn<Object> for GetObjectVersionAnnotation {}
impl Supports<condition::tags::ResourceTag> for GetObjectVersionAnnotation {}
impl Supports<keys::AccessPointNetworkOrigin> for GetObjectVersionAnnotation {}
impl Supports<keys::AccessPointTag> for GetObjectVersionAnnotation {}
impl Supports<keys::BucketTag> for GetObjectVersionAnnotation {}
impl Supports<keys::DataAccessPointAccount> for GetObjectVersionAnnotation {}
impl Supports<keys::DataAccessPointArn> for GetObjectVersionAnnotation {}
impl Supports<keys::ExistingObjectTag> for GetObjectVersionAnnotation {}
impl Supports<keys::ResourceAccount> for GetObjectVersionAnnotation {}
impl Supports<keys::TlsVersion> for GetObjectVersionAnnotation {}
impl Supports<keys::AuthType> for GetObjectVersionAnnotation {}
impl Supports<keys::SignatureAge> for GetObjectVersionAnnotation {}
impl Supports<keys::Signatureversion> for GetObjectVersionAnnotation {}
impl Supports<keys::Versionid> for GetObjectVersionAnnotation {}
impl Supports<keys::XAmzContentSha256> for GetObjectVersionAnnotation {}
/// The action `s3:GetObjectVersionAnnotationForReplication`.
///
/// - Access level: Read
/// - Resource types: [`object`](struct@Object) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetObjectVersionAnnotationForReplication;
impl KnownAction for GetObjectVersionAnnotationForReplication {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetObjectVersionAnnotationForReplication
        as usize];
}
impl ActsOn<Object> for GetObjectVersionAnnotationForReplication {}
impl Supports<condition::tags::ResourceTag>
for GetObjectVersionAnnotationForReplication {}
impl Supports<keys::BucketTag> for GetObjectVersionAnnotationForReplication {}
impl Supports<keys::ResourceAccount> for GetObjectVersionAnnotationForReplication {}
impl Supports<keys::TlsVersion> for GetObjectVersionAnnotationForReplication {}
impl Supports<keys::AuthType> for GetObjectVersionAnnotationForReplication {}
impl Supports<keys::SignatureAge> for GetObjectVersionAnnotationForReplication {}
impl Supports<keys::Signatureversion> for GetObjectVersionAnnotationForReplication {}
impl Supports<keys::XAmzContentSha256> for GetObjectVersionAnnotationForReplication {}
/// The action `s3:GetObjectVersionAttributes`.
///
/// - Access level: Read
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:ExistingObjectTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `GetObjectAttributes` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetObjectVersionAttributes;
impl KnownAction for GetObjectVersionAttributes {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetObjectVersionAttributes
        as usize];
}
impl ActsOn<Accesspointobject> for GetObjectVersionAttributes {}
impl ActsOn<Object> for GetObjectVersionAttributes {}
impl Supports<condition::tags::ResourceTag> for GetObjectVersionAttributes {}
impl Supports<keys::AccessPointNetworkOrigin> for GetObjectVersionAttributes {}
impl Supports<keys::AccessPointTag> for GetObjectVersionAttributes {}
impl Supports<keys::BucketTag> for GetObjectVersionAttributes {}
impl Supports<keys::DataAccessPointAccount> for GetObjectVersionAttributes {}
impl Supports<keys::DataAccessPointArn> for GetObjectVersionAttributes {}
impl Supports<keys::ExistingObjectTag> for GetObjectVersionAttributes {}
impl Supports<keys::ResourceAccount> for GetObjectVersionAttributes {}
impl Supports<keys::TlsVersion> for GetObjectVersionAttributes {}
impl Supports<keys::AuthType> for GetObjectVersionAttributes {}
impl Supports<keys::SignatureAge> for GetObjectVersionAttributes {}
impl Supports<keys::Signatureversion> for GetObjectVersionAttributes {}
impl Supports<keys::Versionid> for GetObjectVersionAttributes {}
impl Supports<keys::XAmzContentSha256> for GetObjectVersionAttributes {}
/// The action `s3:GetObjectVersionForReplication`.
///
/// - Access level: Read
/// - Resource types: [`object`](struct@Object) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetObjectVersionForReplication;
impl KnownAction for GetObjectVersionForReplication {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetObjectVersionForReplication
        as usize];
}
impl ActsOn<Object> for GetObjectVersionForReplication {}
impl Supports<condition::tags::ResourceTag> for GetObjectVersionForReplication {}
impl Supports<keys::BucketTag> for GetObjectVersionForReplication {}
impl Supports<keys::ResourceAccount> for GetObjectVersionForReplication {}
impl Supports<keys::TlsVersion> for GetObjectVersionForReplication {}
impl Supports<keys::AuthType> for GetObjectVersionForReplication {}
impl Supports<keys::SignatureAge> for GetObjectVersionForReplication {}
impl Supports<keys::Signatureversion> for GetObjectVersionForReplication {}
impl Supports<keys::XAmzContentSha256> for GetObjectVersionForReplication {}
/// The action `s3:GetObjectVersionTagging`.
///
/// - Access level: Read
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:ExistingObjectTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `GetObjectTagging` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetObjectVersionTagging;
impl KnownAction for GetObjectVersionTagging {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetObjectVersionTagging
        as usize];
}
impl ActsOn<Accesspointobject> for GetObjectVersionTagging {}
impl ActsOn<Object> for GetObjectVersionTagging {}
impl Supports<condition::tags::ResourceTag> for GetObjectVersionTagging {}
impl Supports<keys::AccessPointNetworkOrigin> for GetObjectVersionTagging {}
impl Supports<keys::AccessPointTag> for GetObjectVersionTagging {}
impl Supports<keys::BucketTag> for GetObjectVersionTagging {}
impl Supports<keys::DataAccessPointAccount> for GetObjectVersionTagging {}
impl Supports<keys::DataAccessPointArn> for GetObjectVersionTagging {}
impl Supports<keys::ExistingObjectTag> for GetObjectVersionTagging {}
impl Supports<keys::ResourceAccount> for GetObjectVersionTagging {}
impl Supports<keys::TlsVersion> for GetObjectVersionTagging {}
impl Supports<keys::AuthType> for GetObjectVersionTagging {}
impl Supports<keys::SignatureAge> for GetObjectVersionTagging {}
impl Supports<keys::Signatureversion> for GetObjectVersionTagging {}
impl Supports<keys::Versionid> for GetObjectVersionTagging {}
impl Supports<keys::XAmzContentSha256> for GetObjectVersionTagging {}
/// The action `s3:GetObjectVersionTorrent`.
///
/// - Access level: Read
/// - Resource types: [`object`](struct@Object) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetObjectVersionTorrent;
impl KnownAction for GetObjectVersionTorrent {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetObjectVersionTorrent
        as usize];
}
impl ActsOn<Object> for GetObjectVersionTorrent {}
impl Supports<condition::tags::ResourceTag> for GetObjectVersionTorrent {}
impl Supports<keys::BucketTag> for GetObjectVersionTorrent {}
impl Supports<keys::ResourceAccount> for GetObjectVersionTorrent {}
impl Supports<keys::TlsVersion> for GetObjectVersionTorrent {}
impl Supports<keys::AuthType> for GetObjectVersionTorrent {}
impl Supports<keys::SignatureAge> for GetObjectVersionTorrent {}
impl Supports<keys::Signatureversion> for GetObjectVersionTorrent {}
impl Supports<keys::Versionid> for GetObjectVersionTorrent {}
impl Supports<keys::XAmzContentSha256> for GetObjectVersionTorrent {}
/// The action `s3:GetReplicationConfiguration`.
///
/// - Access level: Read
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `GetBucketReplication` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetReplicationConfiguration;
impl KnownAction for GetReplicationConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetReplicationConfiguration
        as usize];
}
impl ActsOn<Bucket> for GetReplicationConfiguration {}
impl Supports<condition::tags::ResourceTag> for GetReplicationConfiguration {}
impl Supports<keys::BucketTag> for GetReplicationConfiguration {}
impl Supports<keys::ResourceAccount> for GetReplicationConfiguration {}
impl Supports<keys::TlsVersion> for GetReplicationConfiguration {}
impl Supports<keys::AuthType> for GetReplicationConfiguration {}
impl Supports<keys::SignatureAge> for GetReplicationConfiguration {}
impl Supports<keys::Signatureversion> for GetReplicationConfiguration {}
impl Supports<keys::XAmzContentSha256> for GetReplicationConfiguration {}
/// The action `s3:GetStorageLensConfiguration`.
///
/// - Access level: Read
/// - Resource types: [`storagelensconfiguration`](struct@Storagelensconfiguration) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`storagelensconfiguration`](struct@Storagelensconfiguration))
/// - API operations: `GetStorageLensConfiguration` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetStorageLensConfiguration;
impl KnownAction for GetStorageLensConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetStorageLensConfiguration
        as usize];
}
impl ActsOn<Storagelensconfiguration> for GetStorageLensConfiguration {}
impl Supports<condition::tags::RequestTag> for GetStorageLensConfiguration {}
impl Supports<condition::tags::ResourceTag> for GetStorageLensConfiguration {}
impl Supports<condition::tags::TagKeys> for GetStorageLensConfiguration {}
impl Supports<keys::ResourceAccount> for GetStorageLensConfiguration {}
impl Supports<keys::TlsVersion> for GetStorageLensConfiguration {}
impl Supports<keys::AuthType> for GetStorageLensConfiguration {}
impl Supports<keys::SignatureAge> for GetStorageLensConfiguration {}
impl Supports<keys::Signatureversion> for GetStorageLensConfiguration {}
impl Supports<keys::XAmzContentSha256> for GetStorageLensConfiguration {}
/// The action `s3:GetStorageLensConfigurationTagging`.
///
/// - Access level: Read
/// - Resource types: [`storagelensconfiguration`](struct@Storagelensconfiguration) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`storagelensconfiguration`](struct@Storagelensconfiguration))
/// - API operations: `GetStorageLensConfigurationTagging` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetStorageLensConfigurationTagging;
impl KnownAction for GetStorageLensConfigurationTagging {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetStorageLensConfigurationTagging
        as usize];
}
impl ActsOn<Storagelensconfiguration> for GetStorageLensConfigurationTagging {}
impl Supports<condition::tags::RequestTag> for GetStorageLensConfigurationTagging {}
impl Supports<condition::tags::ResourceTag> for GetStorageLensConfigurationTagging {}
impl Supports<condition::tags::TagKeys> for GetStorageLensConfigurationTagging {}
impl Supports<keys::ResourceAccount> for GetStorageLensConfigurationTagging {}
impl Supports<keys::TlsVersion> for GetStorageLensConfigurationTagging {}
impl Supports<keys::AuthType> for GetStorageLensConfigurationTagging {}
impl Supports<keys::SignatureAge> for GetStorageLensConfigurationTagging {}
impl Supports<keys::Signatureversion> for GetStorageLensConfigurationTagging {}
impl Supports<keys::XAmzContentSha256> for GetStorageLensConfigurationTagging {}
/// The action `s3:GetStorageLensDashboard`.
///
/// - Access level: Read
/// - Resource types: [`storagelensconfiguration`](struct@Storagelensconfiguration) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`storagelensconfiguration`](struct@Storagelensconfiguration))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetStorageLensDashboard;
impl KnownAction for GetStorageLensDashboard {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetStorageLensDashboard
        as usize];
}
impl ActsOn<Storagelensconfiguration> for GetStorageLensDashboard {}
impl Supports<condition::tags::RequestTag> for GetStorageLensDashboard {}
impl Supports<condition::tags::ResourceTag> for GetStorageLensDashboard {}
impl Supports<condition::tags::TagKeys> for GetStorageLensDashboard {}
impl Supports<keys::ResourceAccount> for GetStorageLensDashboard {}
impl Supports<keys::TlsVersion> for GetStorageLensDashboard {}
impl Supports<keys::AuthType> for GetStorageLensDashboard {}
impl Supports<keys::SignatureAge> for GetStorageLensDashboard {}
impl Supports<keys::Signatureversion> for GetStorageLensDashboard {}
impl Supports<keys::XAmzContentSha256> for GetStorageLensDashboard {}
/// The action `s3:GetStorageLensGroup`.
///
/// - Access level: Read
/// - Resource types: [`storagelensgroup`](struct@Storagelensgroup) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`storagelensgroup`](struct@Storagelensgroup))
/// - API operations: `GetStorageLensGroup` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct GetStorageLensGroup;
impl KnownAction for GetStorageLensGroup {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetStorageLensGroup
        as usize];
}
impl ActsOn<Storagelensgroup> for GetStorageLensGroup {}
impl Supports<condition::tags::RequestTag> for GetStorageLensGroup {}
impl Supports<condition::tags::ResourceTag> for GetStorageLensGroup {}
impl Supports<condition::tags::TagKeys> for GetStorageLensGroup {}
impl Supports<keys::ResourceAccount> for GetStorageLensGroup {}
impl Supports<keys::TlsVersion> for GetStorageLensGroup {}
impl Supports<keys::AuthType> for GetStorageLensGroup {}
impl Supports<keys::SignatureAge> for GetStorageLensGroup {}
impl Supports<keys::Signatureversion> for GetStorageLensGroup {}
impl Supports<keys::XAmzContentSha256> for GetStorageLensGroup {}
/// The action `s3:InitiateReplication`.
///
/// - Access level: Write
/// - Resource types: [`object`](struct@Object) (required)
/// - Condition keys: `s3:ResourceAccount`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: none, it is a permission only
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct InitiateReplication;
impl KnownAction for InitiateReplication {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::InitiateReplication
        as usize];
}
impl ActsOn<Object> for InitiateReplication {}
impl Supports<condition::tags::ResourceTag> for InitiateReplication {}
impl Supports<keys::BucketTag> for InitiateReplication {}
impl Supports<keys::ResourceAccount> for InitiateReplication {}
/// The action `s3:ListAccessGrants`.
///
/// - Access level: List
/// - Resource types: [`accessgrantsinstance`](struct@Accessgrantsinstance) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`accessgrantsinstance`](struct@Accessgrantsinstance))
/// - API operations: `ListAccessGrants` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct ListAccessGrants;
impl KnownAction for ListAccessGrants {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListAccessGrants as usize];
}
impl ActsOn<Accessgrantsinstance> for ListAccessGrants {}
impl Supports<condition::tags::RequestTag> for ListAccessGrants {}
impl Supports<condition::tags::ResourceTag> for ListAccessGrants {}
impl Supports<condition::tags::TagKeys> for ListAccessGrants {}
impl Supports<keys::ResourceAccount> for ListAccessGrants {}
impl Supports<keys::TlsVersion> for ListAccessGrants {}
impl Supports<keys::AuthType> for ListAccessGrants {}
impl Supports<keys::SignatureAge> for ListAccessGrants {}
impl Supports<keys::Signatureversion> for ListAccessGrants {}
impl Supports<keys::XAmzContentSha256> for ListAccessGrants {}
/// The action `s3:ListAccessGrantsInstances`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`
/// - API operations: `ListAccessGrantsInstances` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct ListAccessGrantsInstances;
impl KnownAction for ListAccessGrantsInstances {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListAccessGrantsInstances
        as usize];
}
impl Supports<keys::ResourceAccount> for ListAccessGrantsInstances {}
impl Supports<keys::TlsVersion> for ListAccessGrantsInstances {}
impl Supports<keys::AuthType> for ListAccessGrantsInstances {}
impl Supports<keys::SignatureAge> for ListAccessGrantsInstances {}
impl Supports<keys::Signatureversion> for ListAccessGrantsInstances {}
impl Supports<keys::XAmzContentSha256> for ListAccessGrantsInstances {}
/// The action `s3:ListAccessGrantsLocations`.
///
/// - Access level: List
/// - Resource types: [`accessgrantsinstance`](struct@Accessgrantsinstance) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`accessgrantsinstance`](struct@Accessgrantsinstance))
/// - API operations: `ListAccessGrantsLocations` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct ListAccessGrantsLocations;
impl KnownAction for ListAccessGrantsLocations {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListAccessGrantsLocations
        as usize];
}
impl ActsOn<Accessgrantsinstance> for ListAccessGrantsLocations {}
impl Supports<condition::tags::RequestTag> for ListAccessGrantsLocations {}
impl Supports<condition::tags::ResourceTag> for ListAccessGrantsLocations {}
impl Supports<condition::tags::TagKeys> for ListAccessGrantsLocations {}
impl Supports<keys::ResourceAccount> for ListAccessGrantsLocations {}
impl Supports<keys::TlsVersion> for ListAccessGrantsLocations {}
impl Supports<keys::AuthType> for ListAccessGrantsLocations {}
impl Supports<keys::SignatureAge> for ListAccessGrantsLocations {}
impl Supports<keys::Signatureversion> for ListAccessGrantsLocations {}
impl Supports<keys::XAmzContentSha256> for ListAccessGrantsLocations {}
/// The action `s3:ListAccessPoints`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct ListAccessPoints;
impl KnownAction for ListAccessPoints {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListAccessPoints as usize];
}
impl Supports<keys::ResourceAccount> for ListAccessPoints {}
impl Supports<keys::TlsVersion> for ListAccessPoints {}
impl Supports<keys::AuthType> for ListAccessPoints {}
impl Supports<keys::SignatureAge> for ListAccessPoints {}
impl Supports<keys::Signatureversion> for ListAccessPoints {}
impl Supports<keys::XAmzContentSha256> for ListAccessPoints {}
/// The action `s3:ListAccessPointsForObjectLambda`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`
/// - API operations: `ListAccessPointsForObjectLambda` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct ListAccessPointsForObjectLambda;
impl KnownAction for ListAccessPointsForObjectLambda {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListAccessPointsForObjectLambda
        as usize];
}
impl Supports<keys::ResourceAccount> for ListAccessPointsForObjectLambda {}
impl Supports<keys::TlsVersion> for ListAccessPointsForObjectLambda {}
impl Supports<keys::AuthType> for ListAccessPointsForObjectLambda {}
impl Supports<keys::SignatureAge> for ListAccessPointsForObjectLambda {}
impl Supports<keys::Signatureversion> for ListAccessPointsForObjectLambda {}
impl Supports<keys::XAmzContentSha256> for ListAccessPointsForObjectLambda {}
/// The action `s3:ListAllMyBuckets`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`
/// - API operations: `ListBuckets` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct ListAllMyBuckets;
impl KnownAction for ListAllMyBuckets {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListAllMyBuckets as usize];
}
impl Supports<keys::ResourceAccount> for ListAllMyBuckets {}
impl Supports<keys::TlsVersion> for ListAllMyBuckets {}
impl Supports<keys::AuthType> for ListAllMyBuckets {}
impl Supports<keys::SignatureAge> for ListAllMyBuckets {}
impl Supports<keys::Signatureversion> for ListAllMyBuckets {}
impl Supports<keys::XAmzContentSha256> for ListAllMyBuckets {}
/// The action `s3:ListBucket`.
///
/// - Access level: List
/// - Resource types: [`accesspoint`](struct@Accesspoint), [`bucket`](struct@Bucket)
/// - Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:delimiter`, `s3:max-keys`, `s3:prefix`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspoint`](struct@Accesspoint)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `CopyObject` (s3), `HeadBucket` (s3), `ListObjects` (s3), `ListObjectsV2` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct ListBucket;
impl KnownAction for ListBucket {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListBucket as usize];
}
impl ActsOn<Accesspoint> for ListBucket {}
impl ActsOn<Bucket> for ListBucket {}
impl Supports<condition::tags::ResourceTag> for ListBucket {}
impl Supports<keys::AccessGrantsInstanceArn> for ListBucket {}
impl Supports<keys::AccessPointNetworkOrigin> for ListBucket {}
impl Supports<keys::AccessPointTag> for ListBucket {}
impl Supports<keys::BucketTag> for ListBucket {}
impl Supports<keys::DataAccessPointAccount> for ListBucket {}
impl Supports<keys::DataAccessPointArn> for ListBucket {}
impl Supports<keys::ResourceAccount> for ListBucket {}
impl Supports<keys::TlsVersion> for ListBucket {}
impl Supports<keys::AuthType> for ListBucket {}
impl Supports<keys::Delimiter> for ListBucket {}
impl Supports<keys::MaxKeys> for ListBucket {}
impl Supports<keys::Prefix> for ListBucket {}
impl Supports<keys::SignatureAge> for ListBucket {}
impl Supports<keys::Signatureversion> for ListBucket {}
impl Supports<keys::XAmzContentSha256> for ListBucket {}
/// The action `s3:ListBucketMultipartUploads`.
///
/// - Access level: List
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `s3:AccessGrantsInstanceArn`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `ListMultipartUploads` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct ListBucketMultipartUploads;
impl KnownAction for ListBucketMultipartUploads {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListBucketMultipartUploads
        as usize];
}
impl ActsOn<Bucket> for ListBucketMultipartUploads {}
impl Supports<condition::tags::ResourceTag> for ListBucketMultipartUploads {}
impl Supports<keys::AccessGrantsInstanceArn> for ListBucketMultipartUploads {}
impl Supports<keys::AccessPointNetworkOrigin> for ListBucketMultipartUploads {}
impl Supports<keys::AccessPointTag> for ListBucketMultipartUploads {}
impl Supports<keys::BucketTag> for ListBucketMultipartUploads {}
impl Supports<keys::DataAccessPointAccount> for ListBucketMultipartUploads {}
impl Supports<keys::DataAccessPointArn> for ListBucketMultipartUploads {}
impl Supports<keys::ResourceAccount> for ListBucketMultipartUploads {}
impl Supports<keys::TlsVersion> for ListBucketMultipartUploads {}
impl Supports<keys::AuthType> for ListBucketMultipartUploads {}
impl Supports<keys::SignatureAge> for ListBucketMultipartUploads {}
impl Supports<keys::Signatureversion> for ListBucketMultipartUploads {}
impl Supports<keys::XAmzContentSha256> for ListBucketMultipartUploads {}
/// The action `s3:ListBucketVersions`.
///
/// - Access level: List
/// - Resource types: [`accesspoint`](struct@Accesspoint), [`bucket`](struct@Bucket)
/// - Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:delimiter`, `s3:max-keys`, `s3:prefix`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspoint`](struct@Accesspoint)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `ListObjectVersions` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct ListBucketVersions;
impl KnownAction for ListBucketVersions {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListBucketVersions
        as usize];
}
impl ActsOn<Accesspoint> for ListBucketVersions {}
impl ActsOn<Bucket> for ListBucketVersions {}
impl Supports<condition::tags::ResourceTag> for ListBucketVersions {}
impl Supports<keys::AccessGrantsInstanceArn> for ListBucketVersions {}
impl Supports<keys::AccessPointNetworkOrigin> for ListBucketVersions {}
impl Supports<keys::AccessPointTag> for ListBucketVersions {}
impl Supports<keys::BucketTag> for ListBucketVersions {}
impl Supports<keys::DataAccessPointAccount> for ListBucketVersions {}
impl Supports<keys::DataAccessPointArn> for ListBucketVersions {}
impl Supports<keys::ResourceAccount> for ListBucketVersions {}
impl Supports<keys::TlsVersion> for ListBucketVersions {}
impl Supports<keys::AuthType> for ListBucketVersions {}
impl Supports<keys::Delimiter> for ListBucketVersions {}
impl Supports<keys::MaxKeys> for ListBucketVersions {}
impl Supports<keys::Prefix> for ListBucketVersions {}
impl Supports<keys::SignatureAge> for ListBucketVersions {}
impl Supports<keys::Signatureversion> for ListBucketVersions {}
impl Supports<keys::XAmzContentSha256> for ListBucketVersions {}
/// The action `s3:ListCallerAccessGrants`.
///
/// - Access level: List
/// - Resource types: [`accessgrantsinstance`](struct@Accessgrantsinstance) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`accessgrantsinstance`](struct@Accessgrantsinstance))
/// - API operations: `ListCallerAccessGrants` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct ListCallerAccessGrants;
impl KnownAction for ListCallerAccessGrants {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListCallerAccessGrants
        as usize];
}
impl ActsOn<Accessgrantsinstance> for ListCallerAccessGrants {}
impl Supports<condition::tags::RequestTag> for ListCallerAccessGrants {}
impl Supports<condition::tags::ResourceTag> for ListCallerAccessGrants {}
impl Supports<condition::tags::TagKeys> for ListCallerAccessGrants {}
impl Supports<keys::ResourceAccount> for ListCallerAccessGrants {}
impl Supports<keys::TlsVersion> for ListCallerAccessGrants {}
impl Supports<keys::AuthType> for ListCallerAccessGrants {}
impl Supports<keys::SignatureAge> for ListCallerAccessGrants {}
impl Supports<keys::Signatureversion> for ListCallerAccessGrants {}
impl Supports<keys::XAmzContentSha256> for ListCallerAccessGrants {}
/// The action `s3:ListJobs`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`
/// - API operations: `ListJobs` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct ListJobs;
impl KnownAction for ListJobs {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListJobs as usize];
}
impl Supports<keys::ResourceAccount> for ListJobs {}
impl Supports<keys::TlsVersion> for ListJobs {}
impl Supports<keys::AuthType> for ListJobs {}
impl Supports<keys::SignatureAge> for ListJobs {}
impl Supports<keys::Signatureversion> for ListJobs {}
impl Supports<keys::XAmzContentSha256> for ListJobs {}
/// The action `s3:ListMultipartUploadParts`.
///
/// - Access level: List
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `ListParts` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct ListMultipartUploadParts;
impl KnownAction for ListMultipartUploadParts {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListMultipartUploadParts
        as usize];
}
impl ActsOn<Accesspointobject> for ListMultipartUploadParts {}
impl ActsOn<Object> for ListMultipartUploadParts {}
impl Supports<condition::tags::ResourceTag> for ListMultipartUploadParts {}
impl Supports<keys::AccessGrantsInstanceArn> for ListMultipartUploadParts {}
impl Supports<keys::AccessPointNetworkOrigin> for ListMultipartUploadParts {}
impl Supports<keys::AccessPointTag> for ListMultipartUploadParts {}
impl Supports<keys::BucketTag> for ListMultipartUploadParts {}
impl Supports<keys::DataAccessPointAccount> for ListMultipartUploadParts {}
impl Supports<keys::DataAccessPointArn> for ListMultipartUploadParts {}
impl Supports<keys::ResourceAccount> for ListMultipartUploadParts {}
impl Supports<keys::TlsVersion> for ListMultipartUploadParts {}
impl Supports<keys::AuthType> for ListMultipartUploadParts {}
impl Supports<keys::SignatureAge> for ListMultipartUploadParts {}
impl Supports<keys::Signatureversion> for ListMultipartUploadParts {}
impl Supports<keys::XAmzContentSha256> for ListMultipartUploadParts {}
/// The action `s3:ListMultiRegionAccessPoints`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`
/// - API operations: `ListMultiRegionAccessPoints` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct ListMultiRegionAccessPoints;
impl KnownAction for ListMultiRegionAccessPoints {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListMultiRegionAccessPoints
        as usize];
}
impl Supports<keys::ResourceAccount> for ListMultiRegionAccessPoints {}
impl Supports<keys::TlsVersion> for ListMultiRegionAccessPoints {}
impl Supports<keys::AuthType> for ListMultiRegionAccessPoints {}
impl Supports<keys::SignatureAge> for ListMultiRegionAccessPoints {}
impl Supports<keys::Signatureversion> for ListMultiRegionAccessPoints {}
/// The action `s3:ListObjectAnnotations`.
///
/// - Access level: List
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:ExistingObjectTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:annotation-prefix`, `s3:authType`, `s3:max-annotation-results`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `ListObjectAnnotations` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct ListObjectAnnotations;
impl KnownAction for ListObjectAnnotations {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListObjectAnnotations
        as usize];
}
impl ActsOn<Accesspointobject> for ListObjectAnnotations {}
impl ActsOn<Object> for ListObjectAnnotations {}
impl Supports<condition::tags::ResourceTag> for ListObjectAnnotations {}
impl Supports<keys::AccessPointNetworkOrigin> for ListObjectAnnotations {}
impl Supports<keys::AccessPointTag> for ListObjectAnnotations {}
impl Supports<keys::BucketTag> for ListObjectAnnotations {}
impl Supports<keys::DataAccessPointAccount> for ListObjectAnnotations {}
impl Supports<keys::DataAccessPointArn> for ListObjectAnnotations {}
impl Supports<keys::ExistingObjectTag> for ListObjectAnnotations {}
impl Supports<keys::ResourceAccount> for ListObjectAnnotations {}
impl Supports<keys::TlsVersion> for ListObjectAnnotations {}
impl Supports<keys::AnnotationPrefix> for ListObjectAnnotations {}
impl Supports<keys::AuthType> for ListObjectAnnotations {}
impl Supports<keys::MaxAnnotationResults> for ListObjectAnnotations {}
impl Supports<keys::SignatureAge> for ListObjectAnnotations {}
impl Supports<keys::Signatureversion> for ListObjectAnnotations {}
impl Supports<keys::XAmzContentSha256> for ListObjectAnnotations {}
/// The action `s3:ListObjectVersionAnnotations`.
///
/// - Access level: List
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:ExistingObjectTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:annotation-prefix`, `s3:authType`, `s3:max-annotation-results`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct ListObjectVersionAnnotations;
impl KnownAction for ListObjectVersionAnnotations {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListObjectVersionAnnotations
        as usize];
}
impl ActsOn<Accesspointobject> for ListObjectVersionAnnotations {}
impl ActsOn<Object> for ListObjectVersionAnnotations {}
impl Supports<condition::tags::ResourceTag> for ListObjectVersionAnnotations {}
impl Supports<keys::AccessPointNetworkOrigin> for ListObjectVersionAnnotations {}
impl Supports<keys::AccessPointTag> for ListObjectVersionAnnotations {}
impl Supports<keys::BucketTag> for ListObjectVersionAnnotations {}
impl Supports<keys::DataAccessPointAccount> for ListObjectVersionAnnotations {}
impl Supports<keys::DataAccessPointArn> for ListObjectVersionAnnotations {}
impl Supports<keys::ExistingObjectTag> for ListObjectVersionAnnotations {}
impl Supports<keys::ResourceAccount> for ListObjectVersionAnnotations {}
impl Supports<keys::TlsVersion> for ListObjectVersionAnnotations {}
impl Supports<keys::AnnotationPrefix> for ListObjectVersionAnnotations {}
impl Supports<keys::AuthType> for ListObjectVersionAnnotations {}
impl Supports<keys::MaxAnnotationResults> for ListObjectVersionAnnotations {}
impl Supports<keys::SignatureAge> for ListObjectVersionAnnotations {}
impl Supports<keys::Signatureversion> for ListObjectVersionAnnotations {}
impl Supports<keys::Versionid> for ListObjectVersionAnnotations {}
impl Supports<keys::XAmzContentSha256> for ListObjectVersionAnnotations {}
/// The action `s3:ListStorageLensConfigurations`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`
/// - API operations: `ListStorageLensConfigurations` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct ListStorageLensConfigurations;
impl KnownAction for ListStorageLensConfigurations {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListStorageLensConfigurations
        as usize];
}
impl Supports<keys::ResourceAccount> for ListStorageLensConfigurations {}
impl Supports<keys::TlsVersion> for ListStorageLensConfigurations {}
impl Supports<keys::AuthType> for ListStorageLensConfigurations {}
impl Supports<keys::SignatureAge> for ListStorageLensConfigurations {}
impl Supports<keys::Signatureversion> for ListStorageLensConfigurations {}
impl Supports<keys::XAmzContentSha256> for ListStorageLensConfigurations {}
/// The action `s3:ListStorageLensGroups`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`
/// - API operations: `ListStorageLensGroups` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct ListStorageLensGroups;
impl KnownAction for ListStorageLensGroups {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListStorageLensGroups
        as usize];
}
impl Supports<keys::ResourceAccount> for ListStorageLensGroups {}
impl Supports<keys::TlsVersion> for ListStorageLensGroups {}
impl Supports<keys::AuthType> for ListStorageLensGroups {}
impl Supports<keys::SignatureAge> for ListStorageLensGroups {}
impl Supports<keys::Signatureversion> for ListStorageLensGroups {}
impl Supports<keys::XAmzContentSha256> for ListStorageLensGroups {}
/// The action `s3:ListTagsForResource`.
///
/// - Access level: List
/// - Resource types: [`accessgrant`](struct@Accessgrant), [`accessgrantsinstance`](struct@Accessgrantsinstance), [`accessgrantslocation`](struct@Accessgrantslocation), [`accesspoint`](struct@Accesspoint), [`bucket`](struct@Bucket), [`storagelensgroup`](struct@Storagelensgroup)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`accessgrant`](struct@Accessgrant), [`accessgrantsinstance`](struct@Accessgrantsinstance), [`accessgrantslocation`](struct@Accessgrantslocation), [`storagelensgroup`](struct@Storagelensgroup)); `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspoint`](struct@Accesspoint)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `ListTagsForResource` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct ListTagsForResource;
impl KnownAction for ListTagsForResource {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListTagsForResource
        as usize];
}
impl ActsOn<Accessgrant> for ListTagsForResource {}
impl ActsOn<Accessgrantsinstance> for ListTagsForResource {}
impl ActsOn<Accessgrantslocation> for ListTagsForResource {}
impl ActsOn<Accesspoint> for ListTagsForResource {}
impl ActsOn<Bucket> for ListTagsForResource {}
impl ActsOn<Storagelensgroup> for ListTagsForResource {}
impl Supports<condition::tags::RequestTag> for ListTagsForResource {}
impl Supports<condition::tags::ResourceTag> for ListTagsForResource {}
impl Supports<condition::tags::TagKeys> for ListTagsForResource {}
impl Supports<keys::AccessPointNetworkOrigin> for ListTagsForResource {}
impl Supports<keys::AccessPointTag> for ListTagsForResource {}
impl Supports<keys::BucketTag> for ListTagsForResource {}
impl Supports<keys::DataAccessPointAccount> for ListTagsForResource {}
impl Supports<keys::DataAccessPointArn> for ListTagsForResource {}
impl Supports<keys::ResourceAccount> for ListTagsForResource {}
impl Supports<keys::TlsVersion> for ListTagsForResource {}
impl Supports<keys::AuthType> for ListTagsForResource {}
impl Supports<keys::SignatureAge> for ListTagsForResource {}
impl Supports<keys::Signatureversion> for ListTagsForResource {}
impl Supports<keys::XAmzContentSha256> for ListTagsForResource {}
/// The action `s3:ObjectOwnerOverrideToBucketOwner`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`object`](struct@Object) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct ObjectOwnerOverrideToBucketOwner;
impl KnownAction for ObjectOwnerOverrideToBucketOwner {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ObjectOwnerOverrideToBucketOwner
        as usize];
}
impl ActsOn<Object> for ObjectOwnerOverrideToBucketOwner {}
impl Supports<condition::tags::ResourceTag> for ObjectOwnerOverrideToBucketOwner {}
impl Supports<keys::BucketTag> for ObjectOwnerOverrideToBucketOwner {}
impl Supports<keys::ResourceAccount> for ObjectOwnerOverrideToBucketOwner {}
impl Supports<keys::TlsVersion> for ObjectOwnerOverrideToBucketOwner {}
impl Supports<keys::AuthType> for ObjectOwnerOverrideToBucketOwner {}
impl Supports<keys::SignatureAge> for ObjectOwnerOverrideToBucketOwner {}
impl Supports<keys::Signatureversion> for ObjectOwnerOverrideToBucketOwner {}
impl Supports<keys::XAmzContentSha256> for ObjectOwnerOverrideToBucketOwner {}
/// The action `s3:PauseReplication`.
///
/// - Access level: Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:destinationRegion`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - Dependent actions: `s3:GetReplicationConfiguration`, `s3:PutReplicationConfiguration`
/// - API operations: none, it is a permission only
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PauseReplication;
impl KnownAction for PauseReplication {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PauseReplication as usize];
}
impl ActsOn<Bucket> for PauseReplication {}
impl Supports<condition::tags::ResourceTag> for PauseReplication {}
impl Supports<keys::BucketTag> for PauseReplication {}
impl Supports<keys::ResourceAccount> for PauseReplication {}
impl Supports<keys::TlsVersion> for PauseReplication {}
impl Supports<keys::AuthType> for PauseReplication {}
impl Supports<keys::DestinationRegion> for PauseReplication {}
impl Supports<keys::SignatureAge> for PauseReplication {}
impl Supports<keys::Signatureversion> for PauseReplication {}
impl Supports<keys::XAmzContentSha256> for PauseReplication {}
/// The action `s3:PutAccelerateConfiguration`.
///
/// - Access level: Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `PutBucketAccelerateConfiguration` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutAccelerateConfiguration;
impl KnownAction for PutAccelerateConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutAccelerateConfiguration
        as usize];
}
impl ActsOn<Bucket> for PutAccelerateConfiguration {}
impl Supports<condition::tags::ResourceTag> for PutAccelerateConfiguration {}
impl Supports<keys::BucketTag> for PutAccelerateConfiguration {}
impl Supports<keys::ResourceAccount> for PutAccelerateConfiguration {}
impl Supports<keys::TlsVersion> for PutAccelerateConfiguration {}
impl Supports<keys::AuthType> for PutAccelerateConfiguration {}
impl Supports<keys::SignatureAge> for PutAccelerateConfiguration {}
impl Supports<keys::Signatureversion> for PutAccelerateConfiguration {}
impl Supports<keys::XAmzContentSha256> for PutAccelerateConfiguration {}
/// The action `s3:PutAccessGrantsInstanceResourcePolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`accessgrantsinstance`](struct@Accessgrantsinstance) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`accessgrantsinstance`](struct@Accessgrantsinstance))
/// - API operations: `PutAccessGrantsInstanceResourcePolicy` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutAccessGrantsInstanceResourcePolicy;
impl KnownAction for PutAccessGrantsInstanceResourcePolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutAccessGrantsInstanceResourcePolicy
        as usize];
}
impl ActsOn<Accessgrantsinstance> for PutAccessGrantsInstanceResourcePolicy {}
impl Supports<condition::tags::RequestTag> for PutAccessGrantsInstanceResourcePolicy {}
impl Supports<condition::tags::ResourceTag> for PutAccessGrantsInstanceResourcePolicy {}
impl Supports<condition::tags::TagKeys> for PutAccessGrantsInstanceResourcePolicy {}
impl Supports<keys::ResourceAccount> for PutAccessGrantsInstanceResourcePolicy {}
impl Supports<keys::TlsVersion> for PutAccessGrantsInstanceResourcePolicy {}
impl Supports<keys::AuthType> for PutAccessGrantsInstanceResourcePolicy {}
impl Supports<keys::SignatureAge> for PutAccessGrantsInstanceResourcePolicy {}
impl Supports<keys::Signatureversion> for PutAccessGrantsInstanceResourcePolicy {}
impl Supports<keys::XAmzContentSha256> for PutAccessGrantsInstanceResourcePolicy {}
/// The action `s3:PutAccessPointConfigurationForObjectLambda`.
///
/// - Access level: Write
/// - Resource types: [`objectlambdaaccesspoint`](struct@Objectlambdaaccesspoint) (required)
/// - Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`
/// - API operations: `PutAccessPointConfigurationForObjectLambda` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutAccessPointConfigurationForObjectLambda;
impl KnownAction for PutAccessPointConfigurationForObjectLambda {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutAccessPointConfigurationForObjectLambda
        as usize];
}
impl ActsOn<Objectlambdaaccesspoint> for PutAccessPointConfigurationForObjectLambda {}
impl Supports<keys::AccessPointNetworkOrigin>
for PutAccessPointConfigurationForObjectLambda {}
impl Supports<keys::DataAccessPointAccount>
for PutAccessPointConfigurationForObjectLambda {}
impl Supports<keys::DataAccessPointArn> for PutAccessPointConfigurationForObjectLambda {}
impl Supports<keys::ResourceAccount> for PutAccessPointConfigurationForObjectLambda {}
impl Supports<keys::TlsVersion> for PutAccessPointConfigurationForObjectLambda {}
impl Supports<keys::AuthType> for PutAccessPointConfigurationForObjectLambda {}
impl Supports<keys::SignatureAge> for PutAccessPointConfigurationForObjectLambda {}
impl Supports<keys::Signatureversion> for PutAccessPointConfigurationForObjectLambda {}
impl Supports<keys::XAmzContentSha256> for PutAccessPointConfigurationForObjectLambda {}
/// The action `s3:PutAccessPointPolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`accesspoint`](struct@Accesspoint) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspoint`](struct@Accesspoint))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutAccessPointPolicy;
impl KnownAction for PutAccessPointPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutAccessPointPolicy
        as usize];
}
impl ActsOn<Accesspoint> for PutAccessPointPolicy {}
impl Supports<condition::tags::ResourceTag> for PutAccessPointPolicy {}
impl Supports<keys::AccessPointNetworkOrigin> for PutAccessPointPolicy {}
impl Supports<keys::AccessPointTag> for PutAccessPointPolicy {}
impl Supports<keys::DataAccessPointAccount> for PutAccessPointPolicy {}
impl Supports<keys::DataAccessPointArn> for PutAccessPointPolicy {}
impl Supports<keys::ResourceAccount> for PutAccessPointPolicy {}
impl Supports<keys::TlsVersion> for PutAccessPointPolicy {}
impl Supports<keys::AuthType> for PutAccessPointPolicy {}
impl Supports<keys::SignatureAge> for PutAccessPointPolicy {}
impl Supports<keys::Signatureversion> for PutAccessPointPolicy {}
impl Supports<keys::XAmzContentSha256> for PutAccessPointPolicy {}
/// The action `s3:PutAccessPointPolicyForObjectLambda`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`objectlambdaaccesspoint`](struct@Objectlambdaaccesspoint) (required)
/// - Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`
/// - API operations: `PutAccessPointPolicyForObjectLambda` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutAccessPointPolicyForObjectLambda;
impl KnownAction for PutAccessPointPolicyForObjectLambda {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutAccessPointPolicyForObjectLambda
        as usize];
}
impl ActsOn<Objectlambdaaccesspoint> for PutAccessPointPolicyForObjectLambda {}
impl Supports<keys::AccessPointNetworkOrigin> for PutAccessPointPolicyForObjectLambda {}
impl Supports<keys::DataAccessPointAccount> for PutAccessPointPolicyForObjectLambda {}
impl Supports<keys::DataAccessPointArn> for PutAccessPointPolicyForObjectLambda {}
impl Supports<keys::ResourceAccount> for PutAccessPointPolicyForObjectLambda {}
impl Supports<keys::TlsVersion> for PutAccessPointPolicyForObjectLambda {}
impl Supports<keys::AuthType> for PutAccessPointPolicyForObjectLambda {}
impl Supports<keys::SignatureAge> for PutAccessPointPolicyForObjectLambda {}
impl Supports<keys::Signatureversion> for PutAccessPointPolicyForObjectLambda {}
impl Supports<keys::XAmzContentSha256> for PutAccessPointPolicyForObjectLambda {}
/// The action `s3:PutAccessPointPublicAccessBlock`.
///
/// - Access level: Permissions management, Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutAccessPointPublicAccessBlock;
impl KnownAction for PutAccessPointPublicAccessBlock {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutAccessPointPublicAccessBlock
        as usize];
}
/// The action `s3:PutAccountPublicAccessBlock`.
///
/// - Access level: Permissions management, Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`
/// - API operations: `DeletePublicAccessBlock` (s3control), `PutPublicAccessBlock` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutAccountPublicAccessBlock;
impl KnownAction for PutAccountPublicAccessBlock {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutAccountPublicAccessBlock
        as usize];
}
impl Supports<keys::ResourceAccount> for PutAccountPublicAccessBlock {}
impl Supports<keys::TlsVersion> for PutAccountPublicAccessBlock {}
impl Supports<keys::AuthType> for PutAccountPublicAccessBlock {}
impl Supports<keys::SignatureAge> for PutAccountPublicAccessBlock {}
impl Supports<keys::Signatureversion> for PutAccountPublicAccessBlock {}
impl Supports<keys::XAmzContentSha256> for PutAccountPublicAccessBlock {}
/// The action `s3:PutAnalyticsConfiguration`.
///
/// - Access level: Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `DeleteBucketAnalyticsConfiguration` (s3), `PutBucketAnalyticsConfiguration` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutAnalyticsConfiguration;
impl KnownAction for PutAnalyticsConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutAnalyticsConfiguration
        as usize];
}
impl ActsOn<Bucket> for PutAnalyticsConfiguration {}
impl Supports<condition::tags::ResourceTag> for PutAnalyticsConfiguration {}
impl Supports<keys::BucketTag> for PutAnalyticsConfiguration {}
impl Supports<keys::ResourceAccount> for PutAnalyticsConfiguration {}
impl Supports<keys::TlsVersion> for PutAnalyticsConfiguration {}
impl Supports<keys::AuthType> for PutAnalyticsConfiguration {}
impl Supports<keys::SignatureAge> for PutAnalyticsConfiguration {}
impl Supports<keys::Signatureversion> for PutAnalyticsConfiguration {}
impl Supports<keys::XAmzContentSha256> for PutAnalyticsConfiguration {}
/// The action `s3:PutBucketAbac`.
///
/// - Access level: Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `PutBucketAbac` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutBucketAbac;
impl KnownAction for PutBucketAbac {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutBucketAbac as usize];
}
impl ActsOn<Bucket> for PutBucketAbac {}
impl Supports<condition::tags::ResourceTag> for PutBucketAbac {}
impl Supports<keys::BucketTag> for PutBucketAbac {}
impl Supports<keys::ResourceAccount> for PutBucketAbac {}
impl Supports<keys::TlsVersion> for PutBucketAbac {}
impl Supports<keys::AuthType> for PutBucketAbac {}
impl Supports<keys::SignatureAge> for PutBucketAbac {}
impl Supports<keys::Signatureversion> for PutBucketAbac {}
impl Supports<keys::XAmzContentSha256> for PutBucketAbac {}
/// The action `s3:PutBucketAcl`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-acl`, `s3:x-amz-content-sha256`, `s3:x-amz-grant-full-control`, `s3:x-amz-grant-read`, `s3:x-amz-grant-read-acp`, `s3:x-amz-grant-write`, `s3:x-amz-grant-write-acp`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `CreateBucket` (s3), `PutBucketAcl` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutBucketAcl;
impl KnownAction for PutBucketAcl {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutBucketAcl as usize];
}
impl ActsOn<Bucket> for PutBucketAcl {}
impl Supports<condition::tags::ResourceTag> for PutBucketAcl {}
impl Supports<keys::BucketTag> for PutBucketAcl {}
impl Supports<keys::ResourceAccount> for PutBucketAcl {}
impl Supports<keys::TlsVersion> for PutBucketAcl {}
impl Supports<keys::AuthType> for PutBucketAcl {}
impl Supports<keys::SignatureAge> for PutBucketAcl {}
impl Supports<keys::Signatureversion> for PutBucketAcl {}
impl Supports<keys::XAmzAcl> for PutBucketAcl {}
impl Supports<keys::XAmzContentSha256> for PutBucketAcl {}
impl Supports<keys::XAmzGrantFullControl> for PutBucketAcl {}
impl Supports<keys::XAmzGrantRead> for PutBucketAcl {}
impl Supports<keys::XAmzGrantReadAcp> for PutBucketAcl {}
impl Supports<keys::XAmzGrantWrite> for PutBucketAcl {}
impl Supports<keys::XAmzGrantWriteAcp> for PutBucketAcl {}
/// The action `s3:PutBucketCORS`.
///
/// - Access level: Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `DeleteBucketCors` (s3), `PutBucketCors` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutBucketCORS;
impl KnownAction for PutBucketCORS {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutBucketCORS as usize];
}
impl ActsOn<Bucket> for PutBucketCORS {}
impl Supports<condition::tags::ResourceTag> for PutBucketCORS {}
impl Supports<keys::BucketTag> for PutBucketCORS {}
impl Supports<keys::ResourceAccount> for PutBucketCORS {}
impl Supports<keys::TlsVersion> for PutBucketCORS {}
impl Supports<keys::AuthType> for PutBucketCORS {}
impl Supports<keys::SignatureAge> for PutBucketCORS {}
impl Supports<keys::Signatureversion> for PutBucketCORS {}
impl Supports<keys::XAmzContentSha256> for PutBucketCORS {}
/// The action `s3:PutBucketLogging`.
///
/// - Access level: Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `PutBucketLogging` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutBucketLogging;
impl KnownAction for PutBucketLogging {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutBucketLogging as usize];
}
impl ActsOn<Bucket> for PutBucketLogging {}
impl Supports<condition::tags::ResourceTag> for PutBucketLogging {}
impl Supports<keys::BucketTag> for PutBucketLogging {}
impl Supports<keys::ResourceAccount> for PutBucketLogging {}
impl Supports<keys::TlsVersion> for PutBucketLogging {}
impl Supports<keys::AuthType> for PutBucketLogging {}
impl Supports<keys::SignatureAge> for PutBucketLogging {}
impl Supports<keys::Signatureversion> for PutBucketLogging {}
impl Supports<keys::XAmzContentSha256> for PutBucketLogging {}
/// The action `s3:PutBucketNotification`.
///
/// - Access level: Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `PutBucketNotification` (s3), `PutBucketNotificationConfiguration` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutBucketNotification;
impl KnownAction for PutBucketNotification {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutBucketNotification
        as usize];
}
impl ActsOn<Bucket> for PutBucketNotification {}
impl Supports<condition::tags::ResourceTag> for PutBucketNotification {}
impl Supports<keys::BucketTag> for PutBucketNotification {}
impl Supports<keys::ResourceAccount> for PutBucketNotification {}
impl Supports<keys::TlsVersion> for PutBucketNotification {}
impl Supports<keys::AuthType> for PutBucketNotification {}
impl Supports<keys::SignatureAge> for PutBucketNotification {}
impl Supports<keys::Signatureversion> for PutBucketNotification {}
impl Supports<keys::XAmzContentSha256> for PutBucketNotification {}
/// The action `s3:PutBucketObjectLockConfiguration`.
///
/// - Access level: Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `PutObjectLockConfiguration` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutBucketObjectLockConfiguration;
impl KnownAction for PutBucketObjectLockConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutBucketObjectLockConfiguration
        as usize];
}
impl ActsOn<Bucket> for PutBucketObjectLockConfiguration {}
impl Supports<condition::tags::ResourceTag> for PutBucketObjectLockConfiguration {}
impl Supports<keys::BucketTag> for PutBucketObjectLockConfiguration {}
impl Supports<keys::ResourceAccount> for PutBucketObjectLockConfiguration {}
impl Supports<keys::TlsVersion> for PutBucketObjectLockConfiguration {}
impl Supports<keys::AuthType> for PutBucketObjectLockConfiguration {}
impl Supports<keys::SignatureAge> for PutBucketObjectLockConfiguration {}
impl Supports<keys::Signatureversion> for PutBucketObjectLockConfiguration {}
/// The action `s3:PutBucketOwnershipControls`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `PutBucketOwnershipControls` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutBucketOwnershipControls;
impl KnownAction for PutBucketOwnershipControls {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutBucketOwnershipControls
        as usize];
}
impl ActsOn<Bucket> for PutBucketOwnershipControls {}
impl Supports<condition::tags::ResourceTag> for PutBucketOwnershipControls {}
impl Supports<keys::BucketTag> for PutBucketOwnershipControls {}
impl Supports<keys::ResourceAccount> for PutBucketOwnershipControls {}
impl Supports<keys::TlsVersion> for PutBucketOwnershipControls {}
impl Supports<keys::AuthType> for PutBucketOwnershipControls {}
impl Supports<keys::SignatureAge> for PutBucketOwnershipControls {}
impl Supports<keys::Signatureversion> for PutBucketOwnershipControls {}
impl Supports<keys::XAmzContentSha256> for PutBucketOwnershipControls {}
/// The action `s3:PutBucketPolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `PutBucketPolicy` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutBucketPolicy;
impl KnownAction for PutBucketPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutBucketPolicy as usize];
}
impl ActsOn<Bucket> for PutBucketPolicy {}
impl Supports<condition::tags::ResourceTag> for PutBucketPolicy {}
impl Supports<keys::BucketTag> for PutBucketPolicy {}
impl Supports<keys::ResourceAccount> for PutBucketPolicy {}
impl Supports<keys::TlsVersion> for PutBucketPolicy {}
impl Supports<keys::AuthType> for PutBucketPolicy {}
impl Supports<keys::SignatureAge> for PutBucketPolicy {}
impl Supports<keys::Signatureversion> for PutBucketPolicy {}
impl Supports<keys::XAmzContentSha256> for PutBucketPolicy {}
/// The action `s3:PutBucketPublicAccessBlock`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `DeletePublicAccessBlock` (s3), `PutPublicAccessBlock` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutBucketPublicAccessBlock;
impl KnownAction for PutBucketPublicAccessBlock {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutBucketPublicAccessBlock
        as usize];
}
impl ActsOn<Bucket> for PutBucketPublicAccessBlock {}
impl Supports<condition::tags::ResourceTag> for PutBucketPublicAccessBlock {}
impl Supports<keys::BucketTag> for PutBucketPublicAccessBlock {}
impl Supports<keys::ResourceAccount> for PutBucketPublicAccessBlock {}
impl Supports<keys::TlsVersion> for PutBucketPublicAccessBlock {}
impl Supports<keys::AuthType> for PutBucketPublicAccessBlock {}
impl Supports<keys::SignatureAge> for PutBucketPublicAccessBlock {}
impl Supports<keys::Signatureversion> for PutBucketPublicAccessBlock {}
impl Supports<keys::XAmzContentSha256> for PutBucketPublicAccessBlock {}
/// The action `s3:PutBucketRequestPayment`.
///
/// - Access level: Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `PutBucketRequestPayment` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutBucketRequestPayment;
impl KnownAction for PutBucketRequestPayment {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutBucketRequestPayment
        as usize];
}
impl ActsOn<Bucket> for PutBucketRequestPayment {}
impl Supports<condition::tags::ResourceTag> for PutBucketRequestPayment {}
impl Supports<keys::BucketTag> for PutBucketRequestPayment {}
impl Supports<keys::ResourceAccount> for PutBucketRequestPayment {}
impl Supports<keys::TlsVersion> for PutBucketRequestPayment {}
impl Supports<keys::AuthType> for PutBucketRequestPayment {}
impl Supports<keys::SignatureAge> for PutBucketRequestPayment {}
impl Supports<keys::Signatureversion> for PutBucketRequestPayment {}
impl Supports<keys::XAmzContentSha256> for PutBucketRequestPayment {}
/// The action `s3:PutBucketTagging`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `DeleteBucketTagging` (s3), `PutBucketTagging` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutBucketTagging;
impl KnownAction for PutBucketTagging {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutBucketTagging as usize];
}
impl ActsOn<Bucket> for PutBucketTagging {}
impl Supports<condition::tags::ResourceTag> for PutBucketTagging {}
impl Supports<keys::BucketTag> for PutBucketTagging {}
impl Supports<keys::ResourceAccount> for PutBucketTagging {}
impl Supports<keys::TlsVersion> for PutBucketTagging {}
impl Supports<keys::AuthType> for PutBucketTagging {}
impl Supports<keys::SignatureAge> for PutBucketTagging {}
impl Supports<keys::Signatureversion> for PutBucketTagging {}
impl Supports<keys::XAmzContentSha256> for PutBucketTagging {}
/// The action `s3:PutBucketVersioning`.
///
/// - Access level: Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `PutBucketVersioning` (s3), `PutBucketVersioning` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutBucketVersioning;
impl KnownAction for PutBucketVersioning {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutBucketVersioning
        as usize];
}
impl ActsOn<Bucket> for PutBucketVersioning {}
impl Supports<condition::tags::ResourceTag> for PutBucketVersioning {}
impl Supports<keys::BucketTag> for PutBucketVersioning {}
impl Supports<keys::ResourceAccount> for PutBucketVersioning {}
impl Supports<keys::TlsVersion> for PutBucketVersioning {}
impl Supports<keys::AuthType> for PutBucketVersioning {}
impl Supports<keys::SignatureAge> for PutBucketVersioning {}
impl Supports<keys::Signatureversion> for PutBucketVersioning {}
impl Supports<keys::XAmzContentSha256> for PutBucketVersioning {}
/// The action `s3:PutBucketWebsite`.
///
/// - Access level: Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `PutBucketWebsite` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutBucketWebsite;
impl KnownAction for PutBucketWebsite {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutBucketWebsite as usize];
}
impl ActsOn<Bucket> for PutBucketWebsite {}
impl Supports<condition::tags::ResourceTag> for PutBucketWebsite {}
impl Supports<keys::BucketTag> for PutBucketWebsite {}
impl Supports<keys::ResourceAccount> for PutBucketWebsite {}
impl Supports<keys::TlsVersion> for PutBucketWebsite {}
impl Supports<keys::AuthType> for PutBucketWebsite {}
impl Supports<keys::SignatureAge> for PutBucketWebsite {}
impl Supports<keys::Signatureversion> for PutBucketWebsite {}
impl Supports<keys::XAmzContentSha256> for PutBucketWebsite {}
/// The action `s3:PutEncryptionConfiguration`.
///
/// - Access level: Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `DeleteBucketEncryption` (s3), `PutBucketEncryption` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutEncryptionConfiguration;
impl KnownAction for PutEncryptionConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutEncryptionConfiguration
        as usize];
}
impl ActsOn<Bucket> for PutEncryptionConfiguration {}
impl Supports<condition::tags::ResourceTag> for PutEncryptionConfiguration {}
impl Supports<keys::BucketTag> for PutEncryptionConfiguration {}
impl Supports<keys::ResourceAccount> for PutEncryptionConfiguration {}
impl Supports<keys::TlsVersion> for PutEncryptionConfiguration {}
impl Supports<keys::AuthType> for PutEncryptionConfiguration {}
impl Supports<keys::SignatureAge> for PutEncryptionConfiguration {}
impl Supports<keys::Signatureversion> for PutEncryptionConfiguration {}
impl Supports<keys::XAmzContentSha256> for PutEncryptionConfiguration {}
/// The action `s3:PutIntelligentTieringConfiguration`.
///
/// - Access level: Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `PutBucketIntelligentTieringConfiguration` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutIntelligentTieringConfiguration;
impl KnownAction for PutIntelligentTieringConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutIntelligentTieringConfiguration
        as usize];
}
impl ActsOn<Bucket> for PutIntelligentTieringConfiguration {}
impl Supports<condition::tags::ResourceTag> for PutIntelligentTieringConfiguration {}
impl Supports<keys::BucketTag> for PutIntelligentTieringConfiguration {}
impl Supports<keys::ResourceAccount> for PutIntelligentTieringConfiguration {}
impl Supports<keys::TlsVersion> for PutIntelligentTieringConfiguration {}
impl Supports<keys::AuthType> for PutIntelligentTieringConfiguration {}
impl Supports<keys::SignatureAge> for PutIntelligentTieringConfiguration {}
impl Supports<keys::Signatureversion> for PutIntelligentTieringConfiguration {}
impl Supports<keys::XAmzContentSha256> for PutIntelligentTieringConfiguration {}
/// The action `s3:PutInventoryConfiguration`.
///
/// - Access level: Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:InventoryAccessibleOptionalFields`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `DeleteBucketInventoryConfiguration` (s3), `PutBucketInventoryConfiguration` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutInventoryConfiguration;
impl KnownAction for PutInventoryConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutInventoryConfiguration
        as usize];
}
impl ActsOn<Bucket> for PutInventoryConfiguration {}
impl Supports<condition::tags::ResourceTag> for PutInventoryConfiguration {}
impl Supports<keys::BucketTag> for PutInventoryConfiguration {}
impl Supports<keys::InventoryAccessibleOptionalFields> for PutInventoryConfiguration {}
impl Supports<keys::ResourceAccount> for PutInventoryConfiguration {}
impl Supports<keys::TlsVersion> for PutInventoryConfiguration {}
impl Supports<keys::AuthType> for PutInventoryConfiguration {}
impl Supports<keys::SignatureAge> for PutInventoryConfiguration {}
impl Supports<keys::Signatureversion> for PutInventoryConfiguration {}
impl Supports<keys::XAmzContentSha256> for PutInventoryConfiguration {}
/// The action `s3:PutJobTagging`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`job`](struct@Job) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `s3:ExistingJobOperation`, `s3:ExistingJobPriority`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`job`](struct@Job))
/// - API operations: `PutJobTagging` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutJobTagging;
impl KnownAction for PutJobTagging {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutJobTagging as usize];
}
impl ActsOn<Job> for PutJobTagging {}
impl Supports<condition::tags::RequestTag> for PutJobTagging {}
impl Supports<condition::tags::ResourceTag> for PutJobTagging {}
impl Supports<condition::tags::TagKeys> for PutJobTagging {}
impl Supports<keys::ExistingJobOperation> for PutJobTagging {}
impl Supports<keys::ExistingJobPriority> for PutJobTagging {}
impl Supports<keys::ResourceAccount> for PutJobTagging {}
impl Supports<keys::TlsVersion> for PutJobTagging {}
impl Supports<keys::AuthType> for PutJobTagging {}
impl Supports<keys::SignatureAge> for PutJobTagging {}
impl Supports<keys::Signatureversion> for PutJobTagging {}
impl Supports<keys::XAmzContentSha256> for PutJobTagging {}
/// The action `s3:PutLifecycleConfiguration`.
///
/// - Access level: Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `DeleteBucketLifecycle` (s3), `PutBucketLifecycle` (s3), `PutBucketLifecycleConfiguration` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutLifecycleConfiguration;
impl KnownAction for PutLifecycleConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutLifecycleConfiguration
        as usize];
}
impl ActsOn<Bucket> for PutLifecycleConfiguration {}
impl Supports<condition::tags::ResourceTag> for PutLifecycleConfiguration {}
impl Supports<keys::BucketTag> for PutLifecycleConfiguration {}
impl Supports<keys::ResourceAccount> for PutLifecycleConfiguration {}
impl Supports<keys::TlsVersion> for PutLifecycleConfiguration {}
impl Supports<keys::AuthType> for PutLifecycleConfiguration {}
impl Supports<keys::SignatureAge> for PutLifecycleConfiguration {}
impl Supports<keys::Signatureversion> for PutLifecycleConfiguration {}
impl Supports<keys::XAmzContentSha256> for PutLifecycleConfiguration {}
/// The action `s3:PutMetricsConfiguration`.
///
/// - Access level: Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `DeleteBucketMetricsConfiguration` (s3), `PutBucketMetricsConfiguration` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutMetricsConfiguration;
impl KnownAction for PutMetricsConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutMetricsConfiguration
        as usize];
}
impl ActsOn<Bucket> for PutMetricsConfiguration {}
impl Supports<condition::tags::ResourceTag> for PutMetricsConfiguration {}
impl Supports<keys::BucketTag> for PutMetricsConfiguration {}
impl Supports<keys::ResourceAccount> for PutMetricsConfiguration {}
impl Supports<keys::TlsVersion> for PutMetricsConfiguration {}
impl Supports<keys::AuthType> for PutMetricsConfiguration {}
impl Supports<keys::SignatureAge> for PutMetricsConfiguration {}
impl Supports<keys::Signatureversion> for PutMetricsConfiguration {}
impl Supports<keys::XAmzContentSha256> for PutMetricsConfiguration {}
/// The action `s3:PutMultiRegionAccessPointPolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`multiregionaccesspoint`](struct@Multiregionaccesspoint) (required)
/// - Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`
/// - API operations: `PutMultiRegionAccessPointPolicy` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutMultiRegionAccessPointPolicy;
impl KnownAction for PutMultiRegionAccessPointPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutMultiRegionAccessPointPolicy
        as usize];
}
impl ActsOn<Multiregionaccesspoint> for PutMultiRegionAccessPointPolicy {}
impl Supports<keys::AccessPointNetworkOrigin> for PutMultiRegionAccessPointPolicy {}
impl Supports<keys::DataAccessPointAccount> for PutMultiRegionAccessPointPolicy {}
impl Supports<keys::DataAccessPointArn> for PutMultiRegionAccessPointPolicy {}
impl Supports<keys::ResourceAccount> for PutMultiRegionAccessPointPolicy {}
impl Supports<keys::TlsVersion> for PutMultiRegionAccessPointPolicy {}
impl Supports<keys::AuthType> for PutMultiRegionAccessPointPolicy {}
impl Supports<keys::SignatureAge> for PutMultiRegionAccessPointPolicy {}
impl Supports<keys::Signatureversion> for PutMultiRegionAccessPointPolicy {}
/// The action `s3:PutObject`.
///
/// - Access level: Write
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ObjectCreationOperation`, `s3:RequestObjectTag/${TagKey}`, `s3:RequestObjectTagKeys`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:if-match`, `s3:if-none-match`, `s3:object-lock-event-hold`, `s3:object-lock-event-hold-duration-days`, `s3:object-lock-legal-hold`, `s3:object-lock-mode`, `s3:object-lock-remaining-retention-days`, `s3:object-lock-retain-until-date`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-acl`, `s3:x-amz-content-sha256`, `s3:x-amz-copy-source`, `s3:x-amz-grant-full-control`, `s3:x-amz-grant-read`, `s3:x-amz-grant-read-acp`, `s3:x-amz-grant-write`, `s3:x-amz-grant-write-acp`, `s3:x-amz-metadata-directive`, `s3:x-amz-object-annotation-directive`, `s3:x-amz-server-side-encryption`, `s3:x-amz-server-side-encryption-aws-kms-key-id`, `s3:x-amz-server-side-encryption-customer-algorithm`, `s3:x-amz-storage-class`, `s3:x-amz-website-redirect-location`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `CompleteMultipartUpload` (s3), `CopyObject` (s3), `CreateMultipartUpload` (s3), `PutObject` (s3), `UploadPart` (s3), `UploadPartCopy` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutObject;
impl KnownAction for PutObject {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutObject as usize];
}
impl ActsOn<Accesspointobject> for PutObject {}
impl ActsOn<Object> for PutObject {}
impl Supports<condition::tags::ResourceTag> for PutObject {}
impl Supports<keys::AccessGrantsInstanceArn> for PutObject {}
impl Supports<keys::AccessPointNetworkOrigin> for PutObject {}
impl Supports<keys::AccessPointTag> for PutObject {}
impl Supports<keys::BucketTag> for PutObject {}
impl Supports<keys::DataAccessPointAccount> for PutObject {}
impl Supports<keys::DataAccessPointArn> for PutObject {}
impl Supports<keys::ObjectCreationOperation> for PutObject {}
impl Supports<keys::RequestObjectTag> for PutObject {}
impl Supports<keys::RequestObjectTagKeys> for PutObject {}
impl Supports<keys::ResourceAccount> for PutObject {}
impl Supports<keys::TlsVersion> for PutObject {}
impl Supports<keys::AuthType> for PutObject {}
impl Supports<keys::IfMatch> for PutObject {}
impl Supports<keys::IfNoneMatch> for PutObject {}
impl Supports<keys::ObjectLockEventHold> for PutObject {}
impl Supports<keys::ObjectLockEventHoldDurationDays> for PutObject {}
impl Supports<keys::ObjectLockLegalHold> for PutObject {}
impl Supports<keys::ObjectLockMode> for PutObject {}
impl Supports<keys::ObjectLockRemainingRetentionDays> for PutObject {}
impl Supports<keys::ObjectLockRetainUntilDate> for PutObject {}
impl Supports<keys::SignatureAge> for PutObject {}
impl Supports<keys::Signatureversion> for PutObject {}
impl Supports<keys::XAmzAcl> for PutObject {}
impl Supports<keys::XAmzContentSha256> for PutObject {}
impl Supports<keys::XAmzCopySource> for PutObject {}
impl Supports<keys::XAmzGrantFullControl> for PutObject {}
impl Supports<keys::XAmzGrantRead> for PutObject {}
impl Supports<keys::XAmzGrantReadAcp> for PutObject {}
impl Supports<keys::XAmzGrantWrite> for PutObject {}
impl Supports<keys::XAmzGrantWriteAcp> for PutObject {}
impl Supports<keys::XAmzMetadataDirective> for PutObject {}
impl Supports<keys::XAmzObjectAnnotationDirective> for PutObject {}
impl Supports<keys::XAmzServerSideEncryption> for PutObject {}
impl Supports<keys::XAmzServerSideEncryptionAwsKmsKeyId> for PutObject {}
impl Supports<keys::XAmzServerSideEncryptionCustomerAlgorithm> for PutObject {}
impl Supports<keys::XAmzStorageClass> for PutObject {}
impl Supports<keys::XAmzWebsiteRedirectLocation> for PutObject {}
/// The action `s3:PutObjectAcl`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ExistingObjectTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-acl`, `s3:x-amz-content-sha256`, `s3:x-amz-grant-full-control`, `s3:x-amz-grant-read`, `s3:x-amz-grant-read-acp`, `s3:x-amz-grant-write`, `s3:x-amz-grant-write-acp`, `s3:x-amz-storage-class`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `CopyObject` (s3), `CreateMultipartUpload` (s3), `PutObject` (s3), `PutObjectAcl` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutObjectAcl;
impl KnownAction for PutObjectAcl {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutObjectAcl as usize];
}
impl ActsOn<Accesspointobject> for PutObjectAcl {}
impl ActsOn<Object> for PutObjectAcl {}
impl Supports<condition::tags::ResourceTag> for PutObjectAcl {}
impl Supports<keys::AccessGrantsInstanceArn> for PutObjectAcl {}
impl Supports<keys::AccessPointNetworkOrigin> for PutObjectAcl {}
impl Supports<keys::AccessPointTag> for PutObjectAcl {}
impl Supports<keys::BucketTag> for PutObjectAcl {}
impl Supports<keys::DataAccessPointAccount> for PutObjectAcl {}
impl Supports<keys::DataAccessPointArn> for PutObjectAcl {}
impl Supports<keys::ExistingObjectTag> for PutObjectAcl {}
impl Supports<keys::ResourceAccount> for PutObjectAcl {}
impl Supports<keys::TlsVersion> for PutObjectAcl {}
impl Supports<keys::AuthType> for PutObjectAcl {}
impl Supports<keys::SignatureAge> for PutObjectAcl {}
impl Supports<keys::Signatureversion> for PutObjectAcl {}
impl Supports<keys::XAmzAcl> for PutObjectAcl {}
impl Supports<keys::XAmzContentSha256> for PutObjectAcl {}
impl Supports<keys::XAmzGrantFullControl> for PutObjectAcl {}
impl Supports<keys::XAmzGrantRead> for PutObjectAcl {}
impl Supports<keys::XAmzGrantReadAcp> for PutObjectAcl {}
impl Supports<keys::XAmzGrantWrite> for PutObjectAcl {}
impl Supports<keys::XAmzGrantWriteAcp> for PutObjectAcl {}
impl Supports<keys::XAmzStorageClass> for PutObjectAcl {}
/// The action `s3:PutObjectAnnotation`.
///
/// - Access level: Write
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:ExistingObjectTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`, `s3:x-amz-object-if-match`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `PutObjectAnnotation` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutObjectAnnotation;
impl KnownAction for PutObjectAnnotation {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutObjectAnnotation
        as usize];
}
impl ActsOn<Accesspointobject> for PutObjectAnnotation {}
impl ActsOn<Object> for PutObjectAnnotation {}
impl Supports<condition::tags::ResourceTag> for PutObjectAnnotation {}
impl Supports<keys::AccessPointNetworkOrigin> for PutObjectAnnotation {}
impl Supports<keys::AccessPointTag> for PutObjectAnnotation {}
impl Supports<keys::BucketTag> for PutObjectAnnotation {}
impl Supports<keys::DataAccessPointAccount> for PutObjectAnnotation {}
impl Supports<keys::DataAccessPointArn> for PutObjectAnnotation {}
impl Supports<keys::ExistingObjectTag> for PutObjectAnnotation {}
impl Supports<keys::ResourceAccount> for PutObjectAnnotation {}
impl Supports<keys::TlsVersion> for PutObjectAnnotation {}
impl Supports<keys::AuthType> for PutObjectAnnotation {}
impl Supports<keys::SignatureAge> for PutObjectAnnotation {}
impl Supports<keys::Signatureversion> for PutObjectAnnotation {}
impl Supports<keys::XAmzContentSha256> for PutObjectAnnotation {}
impl Supports<keys::XAmzObjectIfMatch> for PutObjectAnnotation {}
/// The action `s3:PutObjectLegalHold`.
///
/// - Access level: Write
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:object-lock-legal-hold`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `PutObjectLegalHold` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutObjectLegalHold;
impl KnownAction for PutObjectLegalHold {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutObjectLegalHold
        as usize];
}
impl ActsOn<Accesspointobject> for PutObjectLegalHold {}
impl ActsOn<Object> for PutObjectLegalHold {}
impl Supports<condition::tags::ResourceTag> for PutObjectLegalHold {}
impl Supports<keys::AccessPointNetworkOrigin> for PutObjectLegalHold {}
impl Supports<keys::AccessPointTag> for PutObjectLegalHold {}
impl Supports<keys::BucketTag> for PutObjectLegalHold {}
impl Supports<keys::DataAccessPointAccount> for PutObjectLegalHold {}
impl Supports<keys::DataAccessPointArn> for PutObjectLegalHold {}
impl Supports<keys::ResourceAccount> for PutObjectLegalHold {}
impl Supports<keys::TlsVersion> for PutObjectLegalHold {}
impl Supports<keys::AuthType> for PutObjectLegalHold {}
impl Supports<keys::ObjectLockLegalHold> for PutObjectLegalHold {}
impl Supports<keys::SignatureAge> for PutObjectLegalHold {}
impl Supports<keys::Signatureversion> for PutObjectLegalHold {}
impl Supports<keys::XAmzContentSha256> for PutObjectLegalHold {}
/// The action `s3:PutObjectRetention`.
///
/// - Access level: Write
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:object-lock-event-hold`, `s3:object-lock-event-hold-duration-days`, `s3:object-lock-mode`, `s3:object-lock-remaining-retention-days`, `s3:object-lock-retain-until-date`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `PutObjectRetention` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutObjectRetention;
impl KnownAction for PutObjectRetention {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutObjectRetention
        as usize];
}
impl ActsOn<Accesspointobject> for PutObjectRetention {}
impl ActsOn<Object> for PutObjectRetention {}
impl Supports<condition::tags::ResourceTag> for PutObjectRetention {}
impl Supports<keys::AccessPointNetworkOrigin> for PutObjectRetention {}
impl Supports<keys::AccessPointTag> for PutObjectRetention {}
impl Supports<keys::BucketTag> for PutObjectRetention {}
impl Supports<keys::DataAccessPointAccount> for PutObjectRetention {}
impl Supports<keys::DataAccessPointArn> for PutObjectRetention {}
impl Supports<keys::ResourceAccount> for PutObjectRetention {}
impl Supports<keys::TlsVersion> for PutObjectRetention {}
impl Supports<keys::AuthType> for PutObjectRetention {}
impl Supports<keys::ObjectLockEventHold> for PutObjectRetention {}
impl Supports<keys::ObjectLockEventHoldDurationDays> for PutObjectRetention {}
impl Supports<keys::ObjectLockMode> for PutObjectRetention {}
impl Supports<keys::ObjectLockRemainingRetentionDays> for PutObjectRetention {}
impl Supports<keys::ObjectLockRetainUntilDate> for PutObjectRetention {}
impl Supports<keys::SignatureAge> for PutObjectRetention {}
impl Supports<keys::Signatureversion> for PutObjectRetention {}
impl Supports<keys::XAmzContentSha256> for PutObjectRetention {}
/// The action `s3:PutObjectTagging`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:ExistingObjectTag/${TagKey}`, `s3:RequestObjectTag/${TagKey}`, `s3:RequestObjectTagKeys`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `CopyObject` (s3), `CreateMultipartUpload` (s3), `PutObject` (s3), `PutObjectTagging` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutObjectTagging;
impl KnownAction for PutObjectTagging {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutObjectTagging as usize];
}
impl ActsOn<Accesspointobject> for PutObjectTagging {}
impl ActsOn<Object> for PutObjectTagging {}
impl Supports<condition::tags::ResourceTag> for PutObjectTagging {}
impl Supports<keys::AccessPointNetworkOrigin> for PutObjectTagging {}
impl Supports<keys::AccessPointTag> for PutObjectTagging {}
impl Supports<keys::BucketTag> for PutObjectTagging {}
impl Supports<keys::DataAccessPointAccount> for PutObjectTagging {}
impl Supports<keys::DataAccessPointArn> for PutObjectTagging {}
impl Supports<keys::ExistingObjectTag> for PutObjectTagging {}
impl Supports<keys::RequestObjectTag> for PutObjectTagging {}
impl Supports<keys::RequestObjectTagKeys> for PutObjectTagging {}
impl Supports<keys::ResourceAccount> for PutObjectTagging {}
impl Supports<keys::TlsVersion> for PutObjectTagging {}
impl Supports<keys::AuthType> for PutObjectTagging {}
impl Supports<keys::SignatureAge> for PutObjectTagging {}
impl Supports<keys::Signatureversion> for PutObjectTagging {}
impl Supports<keys::XAmzContentSha256> for PutObjectTagging {}
/// The action `s3:PutObjectVersionAcl`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ExistingObjectTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-acl`, `s3:x-amz-content-sha256`, `s3:x-amz-grant-full-control`, `s3:x-amz-grant-read`, `s3:x-amz-grant-read-acp`, `s3:x-amz-grant-write`, `s3:x-amz-grant-write-acp`, `s3:x-amz-storage-class`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `PutObjectAcl` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutObjectVersionAcl;
impl KnownAction for PutObjectVersionAcl {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutObjectVersionAcl
        as usize];
}
impl ActsOn<Accesspointobject> for PutObjectVersionAcl {}
impl ActsOn<Object> for PutObjectVersionAcl {}
impl Supports<condition::tags::ResourceTag> for PutObjectVersionAcl {}
impl Supports<keys::AccessGrantsInstanceArn> for PutObjectVersionAcl {}
impl Supports<keys::AccessPointNetworkOrigin> for PutObjectVersionAcl {}
impl Supports<keys::AccessPointTag> for PutObjectVersionAcl {}
impl Supports<keys::BucketTag> for PutObjectVersionAcl {}
impl Supports<keys::DataAccessPointAccount> for PutObjectVersionAcl {}
impl Supports<keys::DataAccessPointArn> for PutObjectVersionAcl {}
impl Supports<keys::ExistingObjectTag> for PutObjectVersionAcl {}
impl Supports<keys::ResourceAccount> for PutObjectVersionAcl {}
impl Supports<keys::TlsVersion> for PutObjectVersionAcl {}
impl Supports<keys::AuthType> for PutObjectVersionAcl {}
impl Supports<keys::SignatureAge> for PutObjectVersionAcl {}
impl Supports<keys::Signatureversion> for PutObjectVersionAcl {}
impl Supports<keys::Versionid> for PutObjectVersionAcl {}
impl Supports<keys::XAmzAcl> for PutObjectVersionAcl {}
impl Supports<keys::XAmzContentSha256> for PutObjectVersionAcl {}
impl Supports<keys::XAmzGrantFullControl> for PutObjectVersionAcl {}
impl Supports<keys::XAmzGrantRead> for PutObjectVersionAcl {}
impl Supports<keys::XAmzGrantReadAcp> for PutObjectVersionAcl {}
impl Supports<keys::XAmzGrantWrite> for PutObjectVersionAcl {}
impl Supports<keys::XAmzGrantWriteAcp> for PutObjectVersionAcl {}
impl Supports<keys::XAmzStorageClass> for PutObjectVersionAcl {}
/// The action `s3:PutObjectVersionAnnotation`.
///
/// - Access level: Write
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:ExistingObjectTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-content-sha256`, `s3:x-amz-object-if-match`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutObjectVersionAnnotation;
impl KnownAction for PutObjectVersionAnnotation {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutObjectVersionAnnotation
        as usize];
}
impl ActsOn<Accesspointobject> for PutObjectVersionAnnotation {}
impl ActsOn<Object> for PutObjectVersionAnnotation {}
impl Supports<condition::tags::ResourceTag> for PutObjectVersionAnnotation {}
impl Supports<keys::AccessPointNetworkOrigin> for PutObjectVersionAnnotation {}
impl Supports<keys::AccessPointTag> for PutObjectVersionAnnotation {}
impl Supports<keys::BucketTag> for PutObjectVersionAnnotation {}
impl Supports<keys::DataAccessPointAccount> for PutObjectVersionAnnotation {}
impl Supports<keys::DataAccessPointArn> for PutObjectVersionAnnotation {}
impl Supports<keys::ExistingObjectTag> for PutObjectVersionAnnotation {}
impl Supports<keys::ResourceAccount> for PutObjectVersionAnnotation {}
impl Supports<keys::TlsVersion> for PutObjectVersionAnnotation {}
impl Supports<keys::AuthType> for PutObjectVersionAnnotation {}
impl Supports<keys::SignatureAge> for PutObjectVersionAnnotation {}
impl Supports<keys::Signatureversion> for PutObjectVersionAnnotation {}
impl Supports<keys::Versionid> for PutObjectVersionAnnotation {}
impl Supports<keys::XAmzContentSha256> for PutObjectVersionAnnotation {}
impl Supports<keys::XAmzObjectIfMatch> for PutObjectVersionAnnotation {}
/// The action `s3:PutObjectVersionTagging`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:ExistingObjectTag/${TagKey}`, `s3:RequestObjectTag/${TagKey}`, `s3:RequestObjectTagKeys`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `PutObjectTagging` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutObjectVersionTagging;
impl KnownAction for PutObjectVersionTagging {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutObjectVersionTagging
        as usize];
}
impl ActsOn<Accesspointobject> for PutObjectVersionTagging {}
impl ActsOn<Object> for PutObjectVersionTagging {}
impl Supports<condition::tags::ResourceTag> for PutObjectVersionTagging {}
impl Supports<keys::AccessPointNetworkOrigin> for PutObjectVersionTagging {}
impl Supports<keys::AccessPointTag> for PutObjectVersionTagging {}
impl Supports<keys::BucketTag> for PutObjectVersionTagging {}
impl Supports<keys::DataAccessPointAccount> for PutObjectVersionTagging {}
impl Supports<keys::DataAccessPointArn> for PutObjectVersionTagging {}
impl Supports<keys::ExistingObjectTag> for PutObjectVersionTagging {}
impl Supports<keys::RequestObjectTag> for PutObjectVersionTagging {}
impl Supports<keys::RequestObjectTagKeys> for PutObjectVersionTagging {}
impl Supports<keys::ResourceAccount> for PutObjectVersionTagging {}
impl Supports<keys::TlsVersion> for PutObjectVersionTagging {}
impl Supports<keys::AuthType> for PutObjectVersionTagging {}
impl Supports<keys::SignatureAge> for PutObjectVersionTagging {}
impl Supports<keys::Signatureversion> for PutObjectVersionTagging {}
impl Supports<keys::Versionid> for PutObjectVersionTagging {}
impl Supports<keys::XAmzContentSha256> for PutObjectVersionTagging {}
/// The action `s3:PutReplicationConfiguration`.
///
/// - Access level: Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:isReplicationPauseRequest`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - Dependent actions: `iam:PassRole`
/// - API operations: `DeleteBucketReplication` (s3), `PutBucketReplication` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutReplicationConfiguration;
impl KnownAction for PutReplicationConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutReplicationConfiguration
        as usize];
}
impl ActsOn<Bucket> for PutReplicationConfiguration {}
impl Supports<condition::tags::ResourceTag> for PutReplicationConfiguration {}
impl Supports<keys::BucketTag> for PutReplicationConfiguration {}
impl Supports<keys::ResourceAccount> for PutReplicationConfiguration {}
impl Supports<keys::TlsVersion> for PutReplicationConfiguration {}
impl Supports<keys::AuthType> for PutReplicationConfiguration {}
impl Supports<keys::IsReplicationPauseRequest> for PutReplicationConfiguration {}
impl Supports<keys::SignatureAge> for PutReplicationConfiguration {}
impl Supports<keys::Signatureversion> for PutReplicationConfiguration {}
impl Supports<keys::XAmzContentSha256> for PutReplicationConfiguration {}
/// The action `s3:PutStorageLensConfiguration`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`
/// - API operations: `PutStorageLensConfiguration` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutStorageLensConfiguration;
impl KnownAction for PutStorageLensConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutStorageLensConfiguration
        as usize];
}
impl Supports<condition::tags::RequestTag> for PutStorageLensConfiguration {}
impl Supports<condition::tags::TagKeys> for PutStorageLensConfiguration {}
impl Supports<keys::ResourceAccount> for PutStorageLensConfiguration {}
impl Supports<keys::TlsVersion> for PutStorageLensConfiguration {}
impl Supports<keys::AuthType> for PutStorageLensConfiguration {}
impl Supports<keys::SignatureAge> for PutStorageLensConfiguration {}
impl Supports<keys::Signatureversion> for PutStorageLensConfiguration {}
impl Supports<keys::XAmzContentSha256> for PutStorageLensConfiguration {}
/// The action `s3:PutStorageLensConfigurationTagging`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`storagelensconfiguration`](struct@Storagelensconfiguration) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`storagelensconfiguration`](struct@Storagelensconfiguration))
/// - API operations: `PutStorageLensConfigurationTagging` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct PutStorageLensConfigurationTagging;
impl KnownAction for PutStorageLensConfigurationTagging {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutStorageLensConfigurationTagging
        as usize];
}
impl ActsOn<Storagelensconfiguration> for PutStorageLensConfigurationTagging {}
impl Supports<condition::tags::RequestTag> for PutStorageLensConfigurationTagging {}
impl Supports<condition::tags::ResourceTag> for PutStorageLensConfigurationTagging {}
impl Supports<condition::tags::TagKeys> for PutStorageLensConfigurationTagging {}
impl Supports<keys::ResourceAccount> for PutStorageLensConfigurationTagging {}
impl Supports<keys::TlsVersion> for PutStorageLensConfigurationTagging {}
impl Supports<keys::AuthType> for PutStorageLensConfigurationTagging {}
impl Supports<keys::SignatureAge> for PutStorageLensConfigurationTagging {}
impl Supports<keys::Signatureversion> for PutStorageLensConfigurationTagging {}
impl Supports<keys::XAmzContentSha256> for PutStorageLensConfigurationTagging {}
/// The action `s3:ReplicateDelete`.
///
/// - Access level: Write
/// - Resource types: [`object`](struct@Object) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct ReplicateDelete;
impl KnownAction for ReplicateDelete {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ReplicateDelete as usize];
}
impl ActsOn<Object> for ReplicateDelete {}
impl Supports<condition::tags::ResourceTag> for ReplicateDelete {}
impl Supports<keys::BucketTag> for ReplicateDelete {}
impl Supports<keys::ResourceAccount> for ReplicateDelete {}
impl Supports<keys::TlsVersion> for ReplicateDelete {}
impl Supports<keys::AuthType> for ReplicateDelete {}
impl Supports<keys::SignatureAge> for ReplicateDelete {}
impl Supports<keys::Signatureversion> for ReplicateDelete {}
impl Supports<keys::XAmzContentSha256> for ReplicateDelete {}
/// The action `s3:ReplicateObject`.
///
/// - Access level: Write
/// - Resource types: [`object`](struct@Object) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:object-lock-event-hold`, `s3:object-lock-event-hold-duration-days`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`, `s3:x-amz-server-side-encryption`, `s3:x-amz-server-side-encryption-aws-kms-key-id`, `s3:x-amz-server-side-encryption-customer-algorithm`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct ReplicateObject;
impl KnownAction for ReplicateObject {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ReplicateObject as usize];
}
impl ActsOn<Object> for ReplicateObject {}
impl Supports<condition::tags::ResourceTag> for ReplicateObject {}
impl Supports<keys::BucketTag> for ReplicateObject {}
impl Supports<keys::ResourceAccount> for ReplicateObject {}
impl Supports<keys::TlsVersion> for ReplicateObject {}
impl Supports<keys::AuthType> for ReplicateObject {}
impl Supports<keys::ObjectLockEventHold> for ReplicateObject {}
impl Supports<keys::ObjectLockEventHoldDurationDays> for ReplicateObject {}
impl Supports<keys::SignatureAge> for ReplicateObject {}
impl Supports<keys::Signatureversion> for ReplicateObject {}
impl Supports<keys::XAmzContentSha256> for ReplicateObject {}
impl Supports<keys::XAmzServerSideEncryption> for ReplicateObject {}
impl Supports<keys::XAmzServerSideEncryptionAwsKmsKeyId> for ReplicateObject {}
impl Supports<keys::XAmzServerSideEncryptionCustomerAlgorithm> for ReplicateObject {}
/// The action `s3:ReplicateObjectAnnotation`.
///
/// - Access level: Write
/// - Resource types: [`object`](struct@Object) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct ReplicateObjectAnnotation;
impl KnownAction for ReplicateObjectAnnotation {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ReplicateObjectAnnotation
        as usize];
}
impl ActsOn<Object> for ReplicateObjectAnnotation {}
impl Supports<condition::tags::ResourceTag> for ReplicateObjectAnnotation {}
impl Supports<keys::BucketTag> for ReplicateObjectAnnotation {}
impl Supports<keys::ResourceAccount> for ReplicateObjectAnnotation {}
impl Supports<keys::TlsVersion> for ReplicateObjectAnnotation {}
impl Supports<keys::AuthType> for ReplicateObjectAnnotation {}
impl Supports<keys::SignatureAge> for ReplicateObjectAnnotation {}
impl Supports<keys::Signatureversion> for ReplicateObjectAnnotation {}
impl Supports<keys::XAmzContentSha256> for ReplicateObjectAnnotation {}
/// The action `s3:ReplicateTags`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`object`](struct@Object) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct ReplicateTags;
impl KnownAction for ReplicateTags {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ReplicateTags as usize];
}
impl ActsOn<Object> for ReplicateTags {}
impl Supports<condition::tags::ResourceTag> for ReplicateTags {}
impl Supports<keys::BucketTag> for ReplicateTags {}
impl Supports<keys::ResourceAccount> for ReplicateTags {}
impl Supports<keys::TlsVersion> for ReplicateTags {}
impl Supports<keys::AuthType> for ReplicateTags {}
impl Supports<keys::SignatureAge> for ReplicateTags {}
impl Supports<keys::Signatureversion> for ReplicateTags {}
impl Supports<keys::XAmzContentSha256> for ReplicateTags {}
/// The action `s3:RestoreObject`.
///
/// - Access level: Write
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `RestoreObject` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct RestoreObject;
impl KnownAction for RestoreObject {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::RestoreObject as usize];
}
impl ActsOn<Accesspointobject> for RestoreObject {}
impl ActsOn<Object> for RestoreObject {}
impl Supports<condition::tags::ResourceTag> for RestoreObject {}
impl Supports<keys::AccessPointNetworkOrigin> for RestoreObject {}
impl Supports<keys::AccessPointTag> for RestoreObject {}
impl Supports<keys::BucketTag> for RestoreObject {}
impl Supports<keys::DataAccessPointAccount> for RestoreObject {}
impl Supports<keys::DataAccessPointArn> for RestoreObject {}
impl Supports<keys::ResourceAccount> for RestoreObject {}
impl Supports<keys::TlsVersion> for RestoreObject {}
impl Supports<keys::AuthType> for RestoreObject {}
impl Supports<keys::SignatureAge> for RestoreObject {}
impl Supports<keys::Signatureversion> for RestoreObject {}
impl Supports<keys::XAmzContentSha256> for RestoreObject {}
/// The action `s3:SubmitMultiRegionAccessPointRoutes`.
///
/// - Access level: Write
/// - Resource types: [`multiregionaccesspoint`](struct@Multiregionaccesspoint) (required)
/// - Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`
/// - API operations: `SubmitMultiRegionAccessPointRoutes` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct SubmitMultiRegionAccessPointRoutes;
impl KnownAction for SubmitMultiRegionAccessPointRoutes {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::SubmitMultiRegionAccessPointRoutes
        as usize];
}
impl ActsOn<Multiregionaccesspoint> for SubmitMultiRegionAccessPointRoutes {}
impl Supports<keys::AccessPointNetworkOrigin> for SubmitMultiRegionAccessPointRoutes {}
impl Supports<keys::DataAccessPointAccount> for SubmitMultiRegionAccessPointRoutes {}
impl Supports<keys::DataAccessPointArn> for SubmitMultiRegionAccessPointRoutes {}
impl Supports<keys::ResourceAccount> for SubmitMultiRegionAccessPointRoutes {}
impl Supports<keys::TlsVersion> for SubmitMultiRegionAccessPointRoutes {}
impl Supports<keys::AuthType> for SubmitMultiRegionAccessPointRoutes {}
impl Supports<keys::SignatureAge> for SubmitMultiRegionAccessPointRoutes {}
impl Supports<keys::Signatureversion> for SubmitMultiRegionAccessPointRoutes {}
/// The action `s3:TagResource`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`accessgrant`](struct@Accessgrant), [`accessgrantsinstance`](struct@Accessgrantsinstance), [`accessgrantslocation`](struct@Accessgrantslocation), [`accesspoint`](struct@Accesspoint), [`bucket`](struct@Bucket), [`storagelensgroup`](struct@Storagelensgroup)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`accessgrant`](struct@Accessgrant), [`accessgrantsinstance`](struct@Accessgrantsinstance), [`accessgrantslocation`](struct@Accessgrantslocation), [`storagelensgroup`](struct@Storagelensgroup)); `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspoint`](struct@Accesspoint)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `TagResource` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct TagResource;
impl KnownAction for TagResource {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::TagResource as usize];
}
impl ActsOn<Accessgrant> for TagResource {}
impl ActsOn<Accessgrantsinstance> for TagResource {}
impl ActsOn<Accessgrantslocation> for TagResource {}
impl ActsOn<Accesspoint> for TagResource {}
impl ActsOn<Bucket> for TagResource {}
impl ActsOn<Storagelensgroup> for TagResource {}
impl Supports<condition::tags::RequestTag> for TagResource {}
impl Supports<condition::tags::ResourceTag> for TagResource {}
impl Supports<condition::tags::TagKeys> for TagResource {}
impl Supports<keys::AccessPointNetworkOrigin> for TagResource {}
impl Supports<keys::AccessPointTag> for TagResource {}
impl Supports<keys::BucketTag> for TagResource {}
impl Supports<keys::DataAccessPointAccount> for TagResource {}
impl Supports<keys::DataAccessPointArn> for TagResource {}
impl Supports<keys::ResourceAccount> for TagResource {}
impl Supports<keys::TlsVersion> for TagResource {}
impl Supports<keys::AuthType> for TagResource {}
impl Supports<keys::SignatureAge> for TagResource {}
impl Supports<keys::Signatureversion> for TagResource {}
impl Supports<keys::XAmzContentSha256> for TagResource {}
/// The action `s3:UntagResource`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`accessgrant`](struct@Accessgrant), [`accessgrantsinstance`](struct@Accessgrantsinstance), [`accessgrantslocation`](struct@Accessgrantslocation), [`accesspoint`](struct@Accesspoint), [`bucket`](struct@Bucket), [`storagelensgroup`](struct@Storagelensgroup)
/// - Condition keys: `aws:TagKeys`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`accessgrant`](struct@Accessgrant), [`accessgrantsinstance`](struct@Accessgrantsinstance), [`accessgrantslocation`](struct@Accessgrantslocation), [`storagelensgroup`](struct@Storagelensgroup)); `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspoint`](struct@Accesspoint)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `UntagResource` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct UntagResource;
impl KnownAction for UntagResource {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UntagResource as usize];
}
impl ActsOn<Accessgrant> for UntagResource {}
impl ActsOn<Accessgrantsinstance> for UntagResource {}
impl ActsOn<Accessgrantslocation> for UntagResource {}
impl ActsOn<Accesspoint> for UntagResource {}
impl ActsOn<Bucket> for UntagResource {}
impl ActsOn<Storagelensgroup> for UntagResource {}
impl Supports<condition::tags::RequestTag> for UntagResource {}
impl Supports<condition::tags::ResourceTag> for UntagResource {}
impl Supports<condition::tags::TagKeys> for UntagResource {}
impl Supports<keys::AccessPointNetworkOrigin> for UntagResource {}
impl Supports<keys::AccessPointTag> for UntagResource {}
impl Supports<keys::BucketTag> for UntagResource {}
impl Supports<keys::DataAccessPointAccount> for UntagResource {}
impl Supports<keys::DataAccessPointArn> for UntagResource {}
impl Supports<keys::ResourceAccount> for UntagResource {}
impl Supports<keys::TlsVersion> for UntagResource {}
impl Supports<keys::AuthType> for UntagResource {}
impl Supports<keys::SignatureAge> for UntagResource {}
impl Supports<keys::Signatureversion> for UntagResource {}
impl Supports<keys::XAmzContentSha256> for UntagResource {}
/// The action `s3:UpdateAccessGrantsLocation`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`accessgrantslocation`](struct@Accessgrantslocation) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `s3:AccessGrantsLocationScope`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`accessgrantslocation`](struct@Accessgrantslocation))
/// - API operations: `UpdateAccessGrantsLocation` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct UpdateAccessGrantsLocation;
impl KnownAction for UpdateAccessGrantsLocation {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateAccessGrantsLocation
        as usize];
}
impl ActsOn<Accessgrantslocation> for UpdateAccessGrantsLocation {}
impl Supports<condition::tags::RequestTag> for UpdateAccessGrantsLocation {}
impl Supports<condition::tags::ResourceTag> for UpdateAccessGrantsLocation {}
impl Supports<condition::tags::TagKeys> for UpdateAccessGrantsLocation {}
impl Supports<keys::AccessGrantsLocationScope> for UpdateAccessGrantsLocation {}
impl Supports<keys::ResourceAccount> for UpdateAccessGrantsLocation {}
impl Supports<keys::TlsVersion> for UpdateAccessGrantsLocation {}
impl Supports<keys::AuthType> for UpdateAccessGrantsLocation {}
impl Supports<keys::SignatureAge> for UpdateAccessGrantsLocation {}
impl Supports<keys::Signatureversion> for UpdateAccessGrantsLocation {}
impl Supports<keys::XAmzContentSha256> for UpdateAccessGrantsLocation {}
/// The action `s3:UpdateBucketMetadataAnnotationTableConfiguration`.
///
/// - Access level: Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `UpdateBucketMetadataAnnotationTableConfiguration` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct UpdateBucketMetadataAnnotationTableConfiguration;
impl KnownAction for UpdateBucketMetadataAnnotationTableConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateBucketMetadataAnnotationTableConfiguration
        as usize];
}
impl ActsOn<Bucket> for UpdateBucketMetadataAnnotationTableConfiguration {}
impl Supports<condition::tags::ResourceTag>
for UpdateBucketMetadataAnnotationTableConfiguration {}
impl Supports<keys::BucketTag> for UpdateBucketMetadataAnnotationTableConfiguration {}
impl Supports<keys::ResourceAccount>
for UpdateBucketMetadataAnnotationTableConfiguration {}
impl Supports<keys::TlsVersion> for UpdateBucketMetadataAnnotationTableConfiguration {}
impl Supports<keys::AuthType> for UpdateBucketMetadataAnnotationTableConfiguration {}
impl Supports<keys::SignatureAge> for UpdateBucketMetadataAnnotationTableConfiguration {}
impl Supports<keys::Signatureversion>
for UpdateBucketMetadataAnnotationTableConfiguration {}
impl Supports<keys::XAmzContentSha256>
for UpdateBucketMetadataAnnotationTableConfiguration {}
/// The action `s3:UpdateBucketMetadataInventoryTableConfiguration`.
///
/// - Access level: Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - Dependent actions: `kms:DescribeKey`, `s3tables:CreateNamespace`, `s3tables:CreateTable`, `s3tables:CreateTableBucket`, `s3tables:GetTable`, `s3tables:PutTableEncryption`, `s3tables:PutTablePolicy`
/// - API operations: `UpdateBucketMetadataInventoryTableConfiguration` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct UpdateBucketMetadataInventoryTableConfiguration;
impl KnownAction for UpdateBucketMetadataInventoryTableConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateBucketMetadataInventoryTableConfiguration
        as usize];
}
impl ActsOn<Bucket> for UpdateBucketMetadataInventoryTableConfiguration {}
impl Supports<condition::tags::ResourceTag>
for UpdateBucketMetadataInventoryTableConfiguration {}
impl Supports<keys::BucketTag> for UpdateBucketMetadataInventoryTableConfiguration {}
impl Supports<keys::ResourceAccount>
for UpdateBucketMetadataInventoryTableConfiguration {}
impl Supports<keys::TlsVersion> for UpdateBucketMetadataInventoryTableConfiguration {}
impl Supports<keys::AuthType> for UpdateBucketMetadataInventoryTableConfiguration {}
impl Supports<keys::SignatureAge> for UpdateBucketMetadataInventoryTableConfiguration {}
impl Supports<keys::Signatureversion>
for UpdateBucketMetadataInventoryTableConfiguration {}
impl Supports<keys::XAmzContentSha256>
for UpdateBucketMetadataInventoryTableConfiguration {}
/// The action `s3:UpdateBucketMetadataJournalTableConfiguration`.
///
/// - Access level: Write
/// - Resource types: [`bucket`](struct@Bucket) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`bucket`](struct@Bucket))
/// - API operations: `UpdateBucketMetadataJournalTableConfiguration` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct UpdateBucketMetadataJournalTableConfiguration;
impl KnownAction for UpdateBucketMetadataJournalTableConfiguration {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateBucketMetadataJournalTableConfiguration
        as usize];
}
impl ActsOn<Bucket> for UpdateBucketMetadataJournalTableConfiguration {}
impl Supports<condition::tags::ResourceTag>
for UpdateBucketMetadataJournalTableConfiguration {}
impl Supports<keys::BucketTag> for UpdateBucketMetadataJournalTableConfiguration {}
impl Supports<keys::ResourceAccount> for UpdateBucketMetadataJournalTableConfiguration {}
impl Supports<keys::TlsVersion> for UpdateBucketMetadataJournalTableConfiguration {}
impl Supports<keys::AuthType> for UpdateBucketMetadataJournalTableConfiguration {}
impl Supports<keys::SignatureAge> for UpdateBucketMetadataJournalTableConfiguration {}
impl Supports<keys::Signatureversion> for UpdateBucketMetadataJournalTableConfiguration {}
impl Supports<keys::XAmzContentSha256>
for UpdateBucketMetadataJournalTableConfiguration {}
/// The action `s3:UpdateJobPriority`.
///
/// - Access level: Write
/// - Resource types: [`job`](struct@Job) (required)
/// - Condition keys: `s3:ExistingJobOperation`, `s3:ExistingJobPriority`, `s3:RequestJobPriority`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`job`](struct@Job))
/// - API operations: `UpdateJobPriority` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct UpdateJobPriority;
impl KnownAction for UpdateJobPriority {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateJobPriority
        as usize];
}
impl ActsOn<Job> for UpdateJobPriority {}
impl Supports<condition::tags::RequestTag> for UpdateJobPriority {}
impl Supports<condition::tags::ResourceTag> for UpdateJobPriority {}
impl Supports<condition::tags::TagKeys> for UpdateJobPriority {}
impl Supports<keys::ExistingJobOperation> for UpdateJobPriority {}
impl Supports<keys::ExistingJobPriority> for UpdateJobPriority {}
impl Supports<keys::RequestJobPriority> for UpdateJobPriority {}
impl Supports<keys::ResourceAccount> for UpdateJobPriority {}
impl Supports<keys::TlsVersion> for UpdateJobPriority {}
impl Supports<keys::AuthType> for UpdateJobPriority {}
impl Supports<keys::SignatureAge> for UpdateJobPriority {}
impl Supports<keys::Signatureversion> for UpdateJobPriority {}
impl Supports<keys::XAmzContentSha256> for UpdateJobPriority {}
/// The action `s3:UpdateJobStatus`.
///
/// - Access level: Write
/// - Resource types: [`job`](struct@Job) (required)
/// - Condition keys: `s3:ExistingJobOperation`, `s3:ExistingJobPriority`, `s3:JobSuspendedCause`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`job`](struct@Job))
/// - API operations: `UpdateJobStatus` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct UpdateJobStatus;
impl KnownAction for UpdateJobStatus {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateJobStatus as usize];
}
impl ActsOn<Job> for UpdateJobStatus {}
impl Supports<condition::tags::RequestTag> for UpdateJobStatus {}
impl Supports<condition::tags::ResourceTag> for UpdateJobStatus {}
impl Supports<condition::tags::TagKeys> for UpdateJobStatus {}
impl Supports<keys::ExistingJobOperation> for UpdateJobStatus {}
impl Supports<keys::ExistingJobPriority> for UpdateJobStatus {}
impl Supports<keys::JobSuspendedCause> for UpdateJobStatus {}
impl Supports<keys::ResourceAccount> for UpdateJobStatus {}
impl Supports<keys::TlsVersion> for UpdateJobStatus {}
impl Supports<keys::AuthType> for UpdateJobStatus {}
impl Supports<keys::SignatureAge> for UpdateJobStatus {}
impl Supports<keys::Signatureversion> for UpdateJobStatus {}
impl Supports<keys::XAmzContentSha256> for UpdateJobStatus {}
/// The action `s3:UpdateObjectEncryption`.
///
/// - Access level: Write
/// - Resource types: [`accesspointobject`](struct@Accesspointobject), [`object`](struct@Object)
/// - Condition keys: `s3:ExistingObjectTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`, `s3:x-amz-server-side-encryption`, `s3:x-amz-server-side-encryption-aws-kms-key-id`; `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn` of the resource ([`accesspointobject`](struct@Accesspointobject)); `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}` of the resource ([`object`](struct@Object))
/// - API operations: `UpdateObjectEncryption` (s3)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct UpdateObjectEncryption;
impl KnownAction for UpdateObjectEncryption {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateObjectEncryption
        as usize];
}
impl ActsOn<Accesspointobject> for UpdateObjectEncryption {}
impl ActsOn<Object> for UpdateObjectEncryption {}
impl Supports<condition::tags::ResourceTag> for UpdateObjectEncryption {}
impl Supports<keys::AccessPointNetworkOrigin> for UpdateObjectEncryption {}
impl Supports<keys::AccessPointTag> for UpdateObjectEncryption {}
impl Supports<keys::BucketTag> for UpdateObjectEncryption {}
impl Supports<keys::DataAccessPointAccount> for UpdateObjectEncryption {}
impl Supports<keys::DataAccessPointArn> for UpdateObjectEncryption {}
impl Supports<keys::ExistingObjectTag> for UpdateObjectEncryption {}
impl Supports<keys::ResourceAccount> for UpdateObjectEncryption {}
impl Supports<keys::TlsVersion> for UpdateObjectEncryption {}
impl Supports<keys::AuthType> for UpdateObjectEncryption {}
impl Supports<keys::SignatureAge> for UpdateObjectEncryption {}
impl Supports<keys::Signatureversion> for UpdateObjectEncryption {}
impl Supports<keys::XAmzContentSha256> for UpdateObjectEncryption {}
impl Supports<keys::XAmzServerSideEncryption> for UpdateObjectEncryption {}
impl Supports<keys::XAmzServerSideEncryptionAwsKmsKeyId> for UpdateObjectEncryption {}
/// The action `s3:UpdateStorageLensGroup`.
///
/// - Access level: Write
/// - Resource types: [`storagelensgroup`](struct@Storagelensgroup) (required)
/// - Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`; `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys` of the resource ([`storagelensgroup`](struct@Storagelensgroup))
/// - API operations: `UpdateStorageLensGroup` (s3control)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct UpdateStorageLensGroup;
impl KnownAction for UpdateStorageLensGroup {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateStorageLensGroup
        as usize];
}
impl ActsOn<Storagelensgroup> for UpdateStorageLensGroup {}
impl Supports<condition::tags::RequestTag> for UpdateStorageLensGroup {}
impl Supports<condition::tags::ResourceTag> for UpdateStorageLensGroup {}
impl Supports<condition::tags::TagKeys> for UpdateStorageLensGroup {}
impl Supports<keys::ResourceAccount> for UpdateStorageLensGroup {}
impl Supports<keys::TlsVersion> for UpdateStorageLensGroup {}
impl Supports<keys::AuthType> for UpdateStorageLensGroup {}
impl Supports<keys::SignatureAge> for UpdateStorageLensGroup {}
impl Supports<keys::Signatureversion> for UpdateStorageLensGroup {}
impl Supports<keys::XAmzContentSha256> for UpdateStorageLensGroup {}
/// A resource type of Amazon S3.
///
/// For ARNs there is a marker type of the same name; the enum is for values of run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u16)]
pub enum ResourceType {
    /// `accessgrant`: `arn:${Partition}:s3:${Region}:${Account}:access-grants/default/grant/${Token}`. See [`Accessgrant`](struct@Accessgrant).
    Accessgrant,
    /// `accessgrantsinstance`: `arn:${Partition}:s3:${Region}:${Account}:access-grants/default`. See [`Accessgrantsinstance`](struct@Accessgrantsinstance).
    Accessgrantsinstance,
    /// `accessgrantslocation`: `arn:${Partition}:s3:${Region}:${Account}:access-grants/default/location/${Token}`. See [`Accessgrantslocation`](struct@Accessgrantslocation).
    Accessgrantslocation,
    /// `accesspoint`: `arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}`. See [`Accesspoint`](struct@Accesspoint).
    Accesspoint,
    /// `accesspointobject`: `arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}/object/${ObjectName}`. See [`Accesspointobject`](struct@Accesspointobject).
    Accesspointobject,
    /// `bucket`: `arn:${Partition}:s3:::${BucketName}`. See [`Bucket`](struct@Bucket).
    Bucket,
    /// `job`: `arn:${Partition}:s3:${Region}:${Account}:job/${JobId}`. See [`Job`](struct@Job).
    Job,
    /// `multiregionaccesspoint`: `arn:${Partition}:s3::${Account}:accesspoint/${AccessPointAlias}`. See [`Multiregionaccesspoint`](struct@Multiregionaccesspoint).
    Multiregionaccesspoint,
    /// `multiregionaccesspointrequestarn`: `arn:${Partition}:s3:us-west-2:${Account}:async-request/mrap/${Operation}/${Token}`. See [`Multiregionaccesspointrequestarn`](struct@Multiregionaccesspointrequestarn).
    Multiregionaccesspointrequestarn,
    /// `object`: `arn:${Partition}:s3:::${BucketName}/${ObjectName}`. See [`Object`](struct@Object).
    Object,
    /// `objectlambdaaccesspoint`: `arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}`. See [`Objectlambdaaccesspoint`](struct@Objectlambdaaccesspoint).
    Objectlambdaaccesspoint,
    /// `storagelensconfiguration`: `arn:${Partition}:s3:${Region}:${Account}:storage-lens/${ConfigId}`. See [`Storagelensconfiguration`](struct@Storagelensconfiguration).
    Storagelensconfiguration,
    /// `storagelensgroup`: `arn:${Partition}:s3:${Region}:${Account}:storage-lens-group/${Name}`. See [`Storagelensgroup`](struct@Storagelensgroup).
    Storagelensgroup,
}
impl ResourceType {
    /// All resource types, sorted by name.
    pub const ALL: &'static [ResourceType] = &[
        ResourceType::Accessgrant,
        ResourceType::Accessgrantsinstance,
        ResourceType::Accessgrantslocation,
        ResourceType::Accesspoint,
        ResourceType::Accesspointobject,
        ResourceType::Bucket,
        ResourceType::Job,
        ResourceType::Multiregionaccesspoint,
        ResourceType::Multiregionaccesspointrequestarn,
        ResourceType::Object,
        ResourceType::Objectlambdaaccesspoint,
        ResourceType::Storagelensconfiguration,
        ResourceType::Storagelensgroup,
    ];
}
crate::action::resource_type_enum!(ResourceType, SERVICE, RESOURCE_TYPES);
/// All resource types as rows, sorted by name.
pub static RESOURCE_TYPES: &[catalog::ResourceType] = &[
    catalog::ResourceType {
        service: "s3",
        name: "accessgrant",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:s3:${Region}:${Account}:access-grants/default/grant/${Token}",
                service: catalog::ArnField::Fixed("s3"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("access-grants/default/grant/"),
                    catalog::ArnPart::Variable("Token"),
                ],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_RESOURCE_TAG,
            &rows::AWS_TAG_KEYS,
        ],
    },
    catalog::ResourceType {
        service: "s3",
        name: "accessgrantsinstance",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:s3:${Region}:${Account}:access-grants/default",
                service: catalog::ArnField::Fixed("s3"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[catalog::ArnPart::Literal("access-grants/default")],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_RESOURCE_TAG,
            &rows::AWS_TAG_KEYS,
        ],
    },
    catalog::ResourceType {
        service: "s3",
        name: "accessgrantslocation",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:s3:${Region}:${Account}:access-grants/default/location/${Token}",
                service: catalog::ArnField::Fixed("s3"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("access-grants/default/location/"),
                    catalog::ArnPart::Variable("Token"),
                ],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_RESOURCE_TAG,
            &rows::AWS_TAG_KEYS,
        ],
    },
    catalog::ResourceType {
        service: "s3",
        name: "accesspoint",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}",
                service: catalog::ArnField::Fixed("s3"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("accesspoint/"),
                    catalog::ArnPart::Variable("AccessPointName"),
                ],
            },
        ],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::ACCESS_POINT_TAG,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
        ],
    },
    catalog::ResourceType {
        service: "s3",
        name: "accesspointobject",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}/object/${ObjectName}",
                service: catalog::ArnField::Fixed("s3"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("accesspoint/"),
                    catalog::ArnPart::Variable("AccessPointName"),
                    catalog::ArnPart::Literal("/object/"),
                    catalog::ArnPart::Variable("ObjectName"),
                ],
            },
        ],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::ACCESS_POINT_NETWORK_ORIGIN,
            &rows::ACCESS_POINT_TAG,
            &rows::BUCKET_TAG,
            &rows::DATA_ACCESS_POINT_ACCOUNT,
            &rows::DATA_ACCESS_POINT_ARN,
        ],
    },
    catalog::ResourceType {
        service: "s3",
        name: "bucket",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:s3:::${BucketName}",
                service: catalog::ArnField::Fixed("s3"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Fixed(""),
                resource: &[catalog::ArnPart::Variable("BucketName")],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG, &rows::BUCKET_TAG],
    },
    catalog::ResourceType {
        service: "s3",
        name: "job",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:s3:${Region}:${Account}:job/${JobId}",
                service: catalog::ArnField::Fixed("s3"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("job/"),
                    catalog::ArnPart::Variable("JobId"),
                ],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_RESOURCE_TAG,
            &rows::AWS_TAG_KEYS,
        ],
    },
    catalog::ResourceType {
        service: "s3",
        name: "multiregionaccesspoint",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:s3::${Account}:accesspoint/${AccessPointAlias}",
                service: catalog::ArnField::Fixed("s3"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("accesspoint/"),
                    catalog::ArnPart::Variable("AccessPointAlias"),
                ],
            },
        ],
        condition_keys: &[],
    },
    catalog::ResourceType {
        service: "s3",
        name: "multiregionaccesspointrequestarn",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:s3:us-west-2:${Account}:async-request/mrap/${Operation}/${Token}",
                service: catalog::ArnField::Fixed("s3"),
                region: catalog::ArnField::Fixed("us-west-2"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("async-request/mrap/"),
                    catalog::ArnPart::Variable("Operation"),
                    catalog::ArnPart::Literal("/"),
                    catalog::ArnPart::Variable("Token"),
                ],
            },
        ],
        condition_keys: &[],
    },
    catalog::ResourceType {
        service: "s3",
        name: "object",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:s3:::${BucketName}/${ObjectName}",
                service: catalog::ArnField::Fixed("s3"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Fixed(""),
                resource: &[
                    catalog::ArnPart::Variable("BucketName"),
                    catalog::ArnPart::Literal("/"),
                    catalog::ArnPart::Variable("ObjectName"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG, &rows::BUCKET_TAG],
    },
    catalog::ResourceType {
        service: "s3",
        name: "objectlambdaaccesspoint",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}",
                service: catalog::ArnField::Fixed("s3-object-lambda"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("accesspoint/"),
                    catalog::ArnPart::Variable("AccessPointName"),
                ],
            },
        ],
        condition_keys: &[],
    },
    catalog::ResourceType {
        service: "s3",
        name: "storagelensconfiguration",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:s3:${Region}:${Account}:storage-lens/${ConfigId}",
                service: catalog::ArnField::Fixed("s3"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("storage-lens/"),
                    catalog::ArnPart::Variable("ConfigId"),
                ],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_RESOURCE_TAG,
            &rows::AWS_TAG_KEYS,
        ],
    },
    catalog::ResourceType {
        service: "s3",
        name: "storagelensgroup",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:s3:${Region}:${Account}:storage-lens-group/${Name}",
                service: catalog::ArnField::Fixed("s3"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("storage-lens-group/"),
                    catalog::ArnPart::Variable("Name"),
                ],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_RESOURCE_TAG,
            &rows::AWS_TAG_KEYS,
        ],
    },
];
/// The resource type `accessgrant`: `arn:${Partition}:s3:${Region}:${Account}:access-grants/default/grant/${Token}`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct Accessgrant;
arn::resource_type!(Accessgrant);
arn::exact!(Accessgrant, 0, arn, token);
arn::pattern!(Accessgrant, 0, arn_like, token);
/// The resource type `accessgrantsinstance`: `arn:${Partition}:s3:${Region}:${Account}:access-grants/default`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct Accessgrantsinstance;
arn::resource_type!(Accessgrantsinstance);
arn::exact!(Accessgrantsinstance, 0, arn);
arn::pattern!(Accessgrantsinstance, 0, arn_like);
/// The resource type `accessgrantslocation`: `arn:${Partition}:s3:${Region}:${Account}:access-grants/default/location/${Token}`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct Accessgrantslocation;
arn::resource_type!(Accessgrantslocation);
arn::exact!(Accessgrantslocation, 0, arn, token);
arn::pattern!(Accessgrantslocation, 0, arn_like, token);
/// The resource type `accesspoint`: `arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct Accesspoint;
arn::resource_type!(Accesspoint);
arn::exact!(Accesspoint, 0, arn, access_point_name);
arn::pattern!(Accesspoint, 0, arn_like, access_point_name);
/// The resource type `accesspointobject`: `arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}/object/${ObjectName}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:BucketTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct Accesspointobject;
arn::resource_type!(Accesspointobject);
arn::exact!(Accesspointobject, 0, arn, access_point_name, object_name);
arn::pattern!(Accesspointobject, 0, arn_like, access_point_name, object_name);
/// The resource type `bucket`: `arn:${Partition}:s3:::${BucketName}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct Bucket;
arn::resource_type!(Bucket);
arn::exact!(Bucket, 0, arn, bucket_name);
arn::pattern!(Bucket, 0, arn_like, bucket_name);
/// The resource type `job`: `arn:${Partition}:s3:${Region}:${Account}:job/${JobId}`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct Job;
arn::resource_type!(Job);
arn::exact!(Job, 0, arn, job_id);
arn::pattern!(Job, 0, arn_like, job_id);
/// The resource type `multiregionaccesspoint`: `arn:${Partition}:s3::${Account}:accesspoint/${AccessPointAlias}`.
///
/// Condition keys: none.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct Multiregionaccesspoint;
arn::resource_type!(Multiregionaccesspoint);
arn::exact!(Multiregionaccesspoint, 0, arn, access_point_alias);
arn::pattern!(Multiregionaccesspoint, 0, arn_like, access_point_alias);
/// The resource type `multiregionaccesspointrequestarn`: `arn:${Partition}:s3:us-west-2:${Account}:async-request/mrap/${Operation}/${Token}`.
///
/// Condition keys: none.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct Multiregionaccesspointrequestarn;
arn::resource_type!(Multiregionaccesspointrequestarn);
arn::exact!(Multiregionaccesspointrequestarn, 0, arn, operation, token);
arn::pattern!(Multiregionaccesspointrequestarn, 0, arn_like, operation, token);
/// The resource type `object`: `arn:${Partition}:s3:::${BucketName}/${ObjectName}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:BucketTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct Object;
arn::resource_type!(Object);
arn::exact!(Object, 0, arn, bucket_name, object_name);
arn::pattern!(Object, 0, arn_like, bucket_name, object_name);
/// The resource type `objectlambdaaccesspoint`: `arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}`.
///
/// Condition keys: none.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct Objectlambdaaccesspoint;
arn::resource_type!(Objectlambdaaccesspoint);
arn::exact!(Objectlambdaaccesspoint, 0, arn, access_point_name);
arn::pattern!(Objectlambdaaccesspoint, 0, arn_like, access_point_name);
/// The resource type `storagelensconfiguration`: `arn:${Partition}:s3:${Region}:${Account}:storage-lens/${ConfigId}`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct Storagelensconfiguration;
arn::resource_type!(Storagelensconfiguration);
arn::exact!(Storagelensconfiguration, 0, arn, config_id);
arn::pattern!(Storagelensconfiguration, 0, arn_like, config_id);
/// The resource type `storagelensgroup`: `arn:${Partition}:s3:${Region}:${Account}:storage-lens-group/${Name}`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
#[derive(Clone, Copy, Debug)]
pub struct Storagelensgroup;
arn::resource_type!(Storagelensgroup);
arn::exact!(Storagelensgroup, 0, arn, name);
arn::pattern!(Storagelensgroup, 0, arn_like, name);
/// `s3:AccessGrantScope`: `String`, single-valued.
pub const ACCESS_GRANT_SCOPE: condition::Key<
    keys::AccessGrantScope,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:AccessGrantScope");
/// `s3:AccessGrantsInstanceArn`: `ARN`, single-valued.
pub const ACCESS_GRANTS_INSTANCE_ARN: condition::Key<
    keys::AccessGrantsInstanceArn,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("s3:AccessGrantsInstanceArn");
/// `s3:AccessGrantsLocationScope`: `String`, single-valued.
pub const ACCESS_GRANTS_LOCATION_SCOPE: condition::Key<
    keys::AccessGrantsLocationScope,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:AccessGrantsLocationScope");
/// `s3:AccessPointNetworkOrigin`: `String`, single-valued.
pub const ACCESS_POINT_NETWORK_ORIGIN: condition::Key<
    keys::AccessPointNetworkOrigin,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:AccessPointNetworkOrigin");
/// `s3:AccessPointTag/${TagKey}`: `String`, single-valued.
pub const ACCESS_POINT_TAG: condition::KeyTemplate<
    keys::AccessPointTag,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("s3:AccessPointTag/${TagKey}");
/// `s3:BucketTag/${TagKey}`: `String`, single-valued.
pub const BUCKET_TAG: condition::KeyTemplate<
    keys::BucketTag,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("s3:BucketTag/${TagKey}");
/// `s3:DataAccessPointAccount`: `String`, single-valued.
pub const DATA_ACCESS_POINT_ACCOUNT: condition::Key<
    keys::DataAccessPointAccount,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:DataAccessPointAccount");
/// `s3:DataAccessPointArn`: `ARN`, single-valued.
pub const DATA_ACCESS_POINT_ARN: condition::Key<
    keys::DataAccessPointArn,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("s3:DataAccessPointArn");
/// `s3:ExistingJobOperation`: `String`, single-valued.
pub const EXISTING_JOB_OPERATION: condition::Key<
    keys::ExistingJobOperation,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:ExistingJobOperation");
/// `s3:ExistingJobPriority`: `Numeric`, single-valued.
pub const EXISTING_JOB_PRIORITY: condition::Key<
    keys::ExistingJobPriority,
    condition::key_type::Numeric,
    condition::state::Single,
> = condition::Key::new("s3:ExistingJobPriority");
/// `s3:ExistingObjectTag/${TagKey}`: `String`, single-valued.
pub const EXISTING_OBJECT_TAG: condition::KeyTemplate<
    keys::ExistingObjectTag,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("s3:ExistingObjectTag/${TagKey}");
/// `s3:InventoryAccessibleOptionalFields`: `String`, multivalued.
pub const INVENTORY_ACCESSIBLE_OPTIONAL_FIELDS: condition::Key<
    keys::InventoryAccessibleOptionalFields,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("s3:InventoryAccessibleOptionalFields");
/// `s3:JobSuspendedCause`: `String`, single-valued.
pub const JOB_SUSPENDED_CAUSE: condition::Key<
    keys::JobSuspendedCause,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:JobSuspendedCause");
/// `s3:ObjectCreationOperation`: `Bool`, single-valued.
pub const OBJECT_CREATION_OPERATION: condition::Key<
    keys::ObjectCreationOperation,
    condition::key_type::Bool,
    condition::state::Single,
> = condition::Key::new("s3:ObjectCreationOperation");
/// `s3:RequestJobOperation`: `String`, single-valued.
pub const REQUEST_JOB_OPERATION: condition::Key<
    keys::RequestJobOperation,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:RequestJobOperation");
/// `s3:RequestJobPriority`: `Numeric`, single-valued.
pub const REQUEST_JOB_PRIORITY: condition::Key<
    keys::RequestJobPriority,
    condition::key_type::Numeric,
    condition::state::Single,
> = condition::Key::new("s3:RequestJobPriority");
/// `s3:RequestObjectTag/${TagKey}`: `String`, single-valued.
pub const REQUEST_OBJECT_TAG: condition::KeyTemplate<
    keys::RequestObjectTag,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("s3:RequestObjectTag/${TagKey}");
/// `s3:RequestObjectTagKeys`: `String`, multivalued.
pub const REQUEST_OBJECT_TAG_KEYS: condition::Key<
    keys::RequestObjectTagKeys,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("s3:RequestObjectTagKeys");
/// `s3:ResourceAccount`: `String`, single-valued.
pub const RESOURCE_ACCOUNT: condition::Key<
    keys::ResourceAccount,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:ResourceAccount");
/// `s3:TlsVersion`: `Numeric`, single-valued.
pub const TLS_VERSION: condition::Key<
    keys::TlsVersion,
    condition::key_type::Numeric,
    condition::state::Single,
> = condition::Key::new("s3:TlsVersion");
/// `s3:annotation-prefix`: `String`, single-valued.
pub const ANNOTATION_PREFIX: condition::Key<
    keys::AnnotationPrefix,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:annotation-prefix");
/// `s3:authType`: `String`, single-valued.
pub const AUTH_TYPE: condition::Key<
    keys::AuthType,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:authType");
/// `s3:delimiter`: `String`, single-valued.
pub const DELIMITER: condition::Key<
    keys::Delimiter,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:delimiter");
/// `s3:deliverySourceArn`: `ARN`, single-valued.
pub const DELIVERY_SOURCE_ARN: condition::Key<
    keys::DeliverySourceArn,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("s3:deliverySourceArn");
/// `s3:destinationRegion`: `String`, single-valued.
pub const DESTINATION_REGION: condition::Key<
    keys::DestinationRegion,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:destinationRegion");
/// `s3:if-match`: `String`, single-valued.
pub const IF_MATCH: condition::Key<
    keys::IfMatch,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:if-match");
/// `s3:if-none-match`: `String`, single-valued.
pub const IF_NONE_MATCH: condition::Key<
    keys::IfNoneMatch,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:if-none-match");
/// `s3:isReplicationPauseRequest`: `Bool`, single-valued.
pub const IS_REPLICATION_PAUSE_REQUEST: condition::Key<
    keys::IsReplicationPauseRequest,
    condition::key_type::Bool,
    condition::state::Single,
> = condition::Key::new("s3:isReplicationPauseRequest");
/// `s3:locationconstraint`: `String`, single-valued.
pub const LOCATIONCONSTRAINT: condition::Key<
    keys::Locationconstraint,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:locationconstraint");
/// `s3:logType`: `String`, single-valued.
pub const LOG_TYPE: condition::Key<
    keys::LogType,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:logType");
/// `s3:max-annotation-results`: `Numeric`, single-valued.
pub const MAX_ANNOTATION_RESULTS: condition::Key<
    keys::MaxAnnotationResults,
    condition::key_type::Numeric,
    condition::state::Single,
> = condition::Key::new("s3:max-annotation-results");
/// `s3:max-keys`: `Numeric`, single-valued.
pub const MAX_KEYS: condition::Key<
    keys::MaxKeys,
    condition::key_type::Numeric,
    condition::state::Single,
> = condition::Key::new("s3:max-keys");
/// `s3:object-lock-event-hold`: `String`, single-valued.
pub const OBJECT_LOCK_EVENT_HOLD: condition::Key<
    keys::ObjectLockEventHold,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:object-lock-event-hold");
/// `s3:object-lock-event-hold-duration-days`: `Numeric`, single-valued.
pub const OBJECT_LOCK_EVENT_HOLD_DURATION_DAYS: condition::Key<
    keys::ObjectLockEventHoldDurationDays,
    condition::key_type::Numeric,
    condition::state::Single,
> = condition::Key::new("s3:object-lock-event-hold-duration-days");
/// `s3:object-lock-legal-hold`: `String`, single-valued.
pub const OBJECT_LOCK_LEGAL_HOLD: condition::Key<
    keys::ObjectLockLegalHold,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:object-lock-legal-hold");
/// `s3:object-lock-mode`: `String`, single-valued.
pub const OBJECT_LOCK_MODE: condition::Key<
    keys::ObjectLockMode,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:object-lock-mode");
/// `s3:object-lock-remaining-retention-days`: `Numeric`, single-valued.
pub const OBJECT_LOCK_REMAINING_RETENTION_DAYS: condition::Key<
    keys::ObjectLockRemainingRetentionDays,
    condition::key_type::Numeric,
    condition::state::Single,
> = condition::Key::new("s3:object-lock-remaining-retention-days");
/// `s3:object-lock-retain-until-date`: `Date`, single-valued.
pub const OBJECT_LOCK_RETAIN_UNTIL_DATE: condition::Key<
    keys::ObjectLockRetainUntilDate,
    condition::key_type::Date,
    condition::state::Single,
> = condition::Key::new("s3:object-lock-retain-until-date");
/// `s3:prefix`: `String`, single-valued.
pub const PREFIX: condition::Key<
    keys::Prefix,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:prefix");
/// `s3:resourceArnBeingAuthorized`: `ARN`, single-valued.
pub const RESOURCE_ARN_BEING_AUTHORIZED: condition::Key<
    keys::ResourceArnBeingAuthorized,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("s3:resourceArnBeingAuthorized");
/// `s3:signatureAge`: `Numeric`, single-valued.
pub const SIGNATURE_AGE: condition::Key<
    keys::SignatureAge,
    condition::key_type::Numeric,
    condition::state::Single,
> = condition::Key::new("s3:signatureAge");
/// `s3:signatureversion`: `String`, single-valued.
pub const SIGNATUREVERSION: condition::Key<
    keys::Signatureversion,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:signatureversion");
/// `s3:versionid`: `String`, single-valued.
pub const VERSIONID: condition::Key<
    keys::Versionid,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:versionid");
/// `s3:x-amz-acl`: `String`, single-valued.
pub const X_AMZ_ACL: condition::Key<
    keys::XAmzAcl,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:x-amz-acl");
/// `s3:x-amz-bucket-namespace`: `String`, single-valued.
pub const X_AMZ_BUCKET_NAMESPACE: condition::Key<
    keys::XAmzBucketNamespace,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:x-amz-bucket-namespace");
/// `s3:x-amz-content-sha256`: `String`, single-valued.
pub const X_AMZ_CONTENT_SHA256: condition::Key<
    keys::XAmzContentSha256,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:x-amz-content-sha256");
/// `s3:x-amz-copy-source`: `String`, single-valued.
pub const X_AMZ_COPY_SOURCE: condition::Key<
    keys::XAmzCopySource,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:x-amz-copy-source");
/// `s3:x-amz-grant-full-control`: `String`, single-valued.
pub const X_AMZ_GRANT_FULL_CONTROL: condition::Key<
    keys::XAmzGrantFullControl,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:x-amz-grant-full-control");
/// `s3:x-amz-grant-read`: `String`, single-valued.
pub const X_AMZ_GRANT_READ: condition::Key<
    keys::XAmzGrantRead,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:x-amz-grant-read");
/// `s3:x-amz-grant-read-acp`: `String`, single-valued.
pub const X_AMZ_GRANT_READ_ACP: condition::Key<
    keys::XAmzGrantReadAcp,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:x-amz-grant-read-acp");
/// `s3:x-amz-grant-write`: `String`, single-valued.
pub const X_AMZ_GRANT_WRITE: condition::Key<
    keys::XAmzGrantWrite,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:x-amz-grant-write");
/// `s3:x-amz-grant-write-acp`: `String`, single-valued.
pub const X_AMZ_GRANT_WRITE_ACP: condition::Key<
    keys::XAmzGrantWriteAcp,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:x-amz-grant-write-acp");
/// `s3:x-amz-metadata-directive`: `String`, single-valued.
pub const X_AMZ_METADATA_DIRECTIVE: condition::Key<
    keys::XAmzMetadataDirective,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:x-amz-metadata-directive");
/// `s3:x-amz-object-annotation-directive`: `String`, single-valued.
pub const X_AMZ_OBJECT_ANNOTATION_DIRECTIVE: condition::Key<
    keys::XAmzObjectAnnotationDirective,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:x-amz-object-annotation-directive");
/// `s3:x-amz-object-if-match`: `String`, single-valued.
pub const X_AMZ_OBJECT_IF_MATCH: condition::Key<
    keys::XAmzObjectIfMatch,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:x-amz-object-if-match");
/// `s3:x-amz-object-ownership`: `String`, single-valued.
pub const X_AMZ_OBJECT_OWNERSHIP: condition::Key<
    keys::XAmzObjectOwnership,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:x-amz-object-ownership");
/// `s3:x-amz-server-side-encryption`: `String`, single-valued.
pub const X_AMZ_SERVER_SIDE_ENCRYPTION: condition::Key<
    keys::XAmzServerSideEncryption,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:x-amz-server-side-encryption");
/// `s3:x-amz-server-side-encryption-aws-kms-key-id`: `ARN`, single-valued.
pub const X_AMZ_SERVER_SIDE_ENCRYPTION_AWS_KMS_KEY_ID: condition::Key<
    keys::XAmzServerSideEncryptionAwsKmsKeyId,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("s3:x-amz-server-side-encryption-aws-kms-key-id");
/// `s3:x-amz-server-side-encryption-customer-algorithm`: `String`, single-valued.
pub const X_AMZ_SERVER_SIDE_ENCRYPTION_CUSTOMER_ALGORITHM: condition::Key<
    keys::XAmzServerSideEncryptionCustomerAlgorithm,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:x-amz-server-side-encryption-customer-algorithm");
/// `s3:x-amz-storage-class`: `String`, single-valued.
pub const X_AMZ_STORAGE_CLASS: condition::Key<
    keys::XAmzStorageClass,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:x-amz-storage-class");
/// `s3:x-amz-website-redirect-location`: `String`, single-valued.
pub const X_AMZ_WEBSITE_REDIRECT_LOCATION: condition::Key<
    keys::XAmzWebsiteRedirectLocation,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("s3:x-amz-website-redirect-location");
/// Marker types of the service's condition keys: what `Supports` is about.
pub mod keys {
    /// `s3:AccessGrantScope`
    #[derive(Clone, Copy, Debug)]
    pub struct AccessGrantScope;
    /// `s3:AccessGrantsInstanceArn`
    #[derive(Clone, Copy, Debug)]
    pub struct AccessGrantsInstanceArn;
    /// `s3:AccessGrantsLocationScope`
    #[derive(Clone, Copy, Debug)]
    pub struct AccessGrantsLocationScope;
    /// `s3:AccessPointNetworkOrigin`
    #[derive(Clone, Copy, Debug)]
    pub struct AccessPointNetworkOrigin;
    /// `s3:AccessPointTag/${TagKey}`
    #[derive(Clone, Copy, Debug)]
    pub struct AccessPointTag;
    /// `s3:BucketTag/${TagKey}`
    #[derive(Clone, Copy, Debug)]
    pub struct BucketTag;
    /// `s3:DataAccessPointAccount`
    #[derive(Clone, Copy, Debug)]
    pub struct DataAccessPointAccount;
    /// `s3:DataAccessPointArn`
    #[derive(Clone, Copy, Debug)]
    pub struct DataAccessPointArn;
    /// `s3:ExistingJobOperation`
    #[derive(Clone, Copy, Debug)]
    pub struct ExistingJobOperation;
    /// `s3:ExistingJobPriority`
    #[derive(Clone, Copy, Debug)]
    pub struct ExistingJobPriority;
    /// `s3:ExistingObjectTag/${TagKey}`
    #[derive(Clone, Copy, Debug)]
    pub struct ExistingObjectTag;
    /// `s3:InventoryAccessibleOptionalFields`
    #[derive(Clone, Copy, Debug)]
    pub struct InventoryAccessibleOptionalFields;
    /// `s3:JobSuspendedCause`
    #[derive(Clone, Copy, Debug)]
    pub struct JobSuspendedCause;
    /// `s3:ObjectCreationOperation`
    #[derive(Clone, Copy, Debug)]
    pub struct ObjectCreationOperation;
    /// `s3:RequestJobOperation`
    #[derive(Clone, Copy, Debug)]
    pub struct RequestJobOperation;
    /// `s3:RequestJobPriority`
    #[derive(Clone, Copy, Debug)]
    pub struct RequestJobPriority;
    /// `s3:RequestObjectTag/${TagKey}`
    #[derive(Clone, Copy, Debug)]
    pub struct RequestObjectTag;
    /// `s3:RequestObjectTagKeys`
    #[derive(Clone, Copy, Debug)]
    pub struct RequestObjectTagKeys;
    /// `s3:ResourceAccount`
    #[derive(Clone, Copy, Debug)]
    pub struct ResourceAccount;
    /// `s3:TlsVersion`
    #[derive(Clone, Copy, Debug)]
    pub struct TlsVersion;
    /// `s3:annotation-prefix`
    #[derive(Clone, Copy, Debug)]
    pub struct AnnotationPrefix;
    /// `s3:authType`
    #[derive(Clone, Copy, Debug)]
    pub struct AuthType;
    /// `s3:delimiter`
    #[derive(Clone, Copy, Debug)]
    pub struct Delimiter;
    /// `s3:deliverySourceArn`
    #[derive(Clone, Copy, Debug)]
    pub struct DeliverySourceArn;
    /// `s3:destinationRegion`
    #[derive(Clone, Copy, Debug)]
    pub struct DestinationRegion;
    /// `s3:if-match`
    #[derive(Clone, Copy, Debug)]
    pub struct IfMatch;
    /// `s3:if-none-match`
    #[derive(Clone, Copy, Debug)]
    pub struct IfNoneMatch;
    /// `s3:isReplicationPauseRequest`
    #[derive(Clone, Copy, Debug)]
    pub struct IsReplicationPauseRequest;
    /// `s3:locationconstraint`
    #[derive(Clone, Copy, Debug)]
    pub struct Locationconstraint;
    /// `s3:logType`
    #[derive(Clone, Copy, Debug)]
    pub struct LogType;
    /// `s3:max-annotation-results`
    #[derive(Clone, Copy, Debug)]
    pub struct MaxAnnotationResults;
    /// `s3:max-keys`
    #[derive(Clone, Copy, Debug)]
    pub struct MaxKeys;
    /// `s3:object-lock-event-hold`
    #[derive(Clone, Copy, Debug)]
    pub struct ObjectLockEventHold;
    /// `s3:object-lock-event-hold-duration-days`
    #[derive(Clone, Copy, Debug)]
    pub struct ObjectLockEventHoldDurationDays;
    /// `s3:object-lock-legal-hold`
    #[derive(Clone, Copy, Debug)]
    pub struct ObjectLockLegalHold;
    /// `s3:object-lock-mode`
    #[derive(Clone, Copy, Debug)]
    pub struct ObjectLockMode;
    /// `s3:object-lock-remaining-retention-days`
    #[derive(Clone, Copy, Debug)]
    pub struct ObjectLockRemainingRetentionDays;
    /// `s3:object-lock-retain-until-date`
    #[derive(Clone, Copy, Debug)]
    pub struct ObjectLockRetainUntilDate;
    /// `s3:prefix`
    #[derive(Clone, Copy, Debug)]
    pub struct Prefix;
    /// `s3:resourceArnBeingAuthorized`
    #[derive(Clone, Copy, Debug)]
    pub struct ResourceArnBeingAuthorized;
    /// `s3:signatureAge`
    #[derive(Clone, Copy, Debug)]
    pub struct SignatureAge;
    /// `s3:signatureversion`
    #[derive(Clone, Copy, Debug)]
    pub struct Signatureversion;
    /// `s3:versionid`
    #[derive(Clone, Copy, Debug)]
    pub struct Versionid;
    /// `s3:x-amz-acl`
    #[derive(Clone, Copy, Debug)]
    pub struct XAmzAcl;
    /// `s3:x-amz-bucket-namespace`
    #[derive(Clone, Copy, Debug)]
    pub struct XAmzBucketNamespace;
    /// `s3:x-amz-content-sha256`
    #[derive(Clone, Copy, Debug)]
    pub struct XAmzContentSha256;
    /// `s3:x-amz-copy-source`
    #[derive(Clone, Copy, Debug)]
    pub struct XAmzCopySource;
    /// `s3:x-amz-grant-full-control`
    #[derive(Clone, Copy, Debug)]
    pub struct XAmzGrantFullControl;
    /// `s3:x-amz-grant-read`
    #[derive(Clone, Copy, Debug)]
    pub struct XAmzGrantRead;
    /// `s3:x-amz-grant-read-acp`
    #[derive(Clone, Copy, Debug)]
    pub struct XAmzGrantReadAcp;
    /// `s3:x-amz-grant-write`
    #[derive(Clone, Copy, Debug)]
    pub struct XAmzGrantWrite;
    /// `s3:x-amz-grant-write-acp`
    #[derive(Clone, Copy, Debug)]
    pub struct XAmzGrantWriteAcp;
    /// `s3:x-amz-metadata-directive`
    #[derive(Clone, Copy, Debug)]
    pub struct XAmzMetadataDirective;
    /// `s3:x-amz-object-annotation-directive`
    #[derive(Clone, Copy, Debug)]
    pub struct XAmzObjectAnnotationDirective;
    /// `s3:x-amz-object-if-match`
    #[derive(Clone, Copy, Debug)]
    pub struct XAmzObjectIfMatch;
    /// `s3:x-amz-object-ownership`
    #[derive(Clone, Copy, Debug)]
    pub struct XAmzObjectOwnership;
    /// `s3:x-amz-server-side-encryption`
    #[derive(Clone, Copy, Debug)]
    pub struct XAmzServerSideEncryption;
    /// `s3:x-amz-server-side-encryption-aws-kms-key-id`
    #[derive(Clone, Copy, Debug)]
    pub struct XAmzServerSideEncryptionAwsKmsKeyId;
    /// `s3:x-amz-server-side-encryption-customer-algorithm`
    #[derive(Clone, Copy, Debug)]
    pub struct XAmzServerSideEncryptionCustomerAlgorithm;
    /// `s3:x-amz-storage-class`
    #[derive(Clone, Copy, Debug)]
    pub struct XAmzStorageClass;
    /// `s3:x-amz-website-redirect-location`
    #[derive(Clone, Copy, Debug)]
    pub struct XAmzWebsiteRedirectLocation;
}
/// All condition keys of the service's page as rows, sorted by name.
pub static CONDITION_KEYS: &[&catalog::ConditionKey] = &[
    &rows::AWS_REQUEST_TAG,
    &rows::AWS_RESOURCE_TAG,
    &rows::AWS_TAG_KEYS,
    &rows::ACCESS_GRANT_SCOPE,
    &rows::ACCESS_GRANTS_INSTANCE_ARN,
    &rows::ACCESS_GRANTS_LOCATION_SCOPE,
    &rows::ACCESS_POINT_NETWORK_ORIGIN,
    &rows::ACCESS_POINT_TAG,
    &rows::BUCKET_TAG,
    &rows::DATA_ACCESS_POINT_ACCOUNT,
    &rows::DATA_ACCESS_POINT_ARN,
    &rows::EXISTING_JOB_OPERATION,
    &rows::EXISTING_JOB_PRIORITY,
    &rows::EXISTING_OBJECT_TAG,
    &rows::INVENTORY_ACCESSIBLE_OPTIONAL_FIELDS,
    &rows::JOB_SUSPENDED_CAUSE,
    &rows::OBJECT_CREATION_OPERATION,
    &rows::REQUEST_JOB_OPERATION,
    &rows::REQUEST_JOB_PRIORITY,
    &rows::REQUEST_OBJECT_TAG,
    &rows::REQUEST_OBJECT_TAG_KEYS,
    &rows::RESOURCE_ACCOUNT,
    &rows::TLS_VERSION,
    &rows::ANNOTATION_PREFIX,
    &rows::AUTH_TYPE,
    &rows::DELIMITER,
    &rows::DELIVERY_SOURCE_ARN,
    &rows::DESTINATION_REGION,
    &rows::IF_MATCH,
    &rows::IF_NONE_MATCH,
    &rows::IS_REPLICATION_PAUSE_REQUEST,
    &rows::LOCATIONCONSTRAINT,
    &rows::LOG_TYPE,
    &rows::MAX_ANNOTATION_RESULTS,
    &rows::MAX_KEYS,
    &rows::OBJECT_LOCK_EVENT_HOLD,
    &rows::OBJECT_LOCK_EVENT_HOLD_DURATION_DAYS,
    &rows::OBJECT_LOCK_LEGAL_HOLD,
    &rows::OBJECT_LOCK_MODE,
    &rows::OBJECT_LOCK_REMAINING_RETENTION_DAYS,
    &rows::OBJECT_LOCK_RETAIN_UNTIL_DATE,
    &rows::PREFIX,
    &rows::RESOURCE_ARN_BEING_AUTHORIZED,
    &rows::SIGNATURE_AGE,
    &rows::SIGNATUREVERSION,
    &rows::VERSIONID,
    &rows::X_AMZ_ACL,
    &rows::X_AMZ_BUCKET_NAMESPACE,
    &rows::X_AMZ_CONTENT_SHA256,
    &rows::X_AMZ_COPY_SOURCE,
    &rows::X_AMZ_GRANT_FULL_CONTROL,
    &rows::X_AMZ_GRANT_READ,
    &rows::X_AMZ_GRANT_READ_ACP,
    &rows::X_AMZ_GRANT_WRITE,
    &rows::X_AMZ_GRANT_WRITE_ACP,
    &rows::X_AMZ_METADATA_DIRECTIVE,
    &rows::X_AMZ_OBJECT_ANNOTATION_DIRECTIVE,
    &rows::X_AMZ_OBJECT_IF_MATCH,
    &rows::X_AMZ_OBJECT_OWNERSHIP,
    &rows::X_AMZ_SERVER_SIDE_ENCRYPTION,
    &rows::X_AMZ_SERVER_SIDE_ENCRYPTION_AWS_KMS_KEY_ID,
    &rows::X_AMZ_SERVER_SIDE_ENCRYPTION_CUSTOMER_ALGORITHM,
    &rows::X_AMZ_STORAGE_CLASS,
    &rows::X_AMZ_WEBSITE_REDIRECT_LOCATION,
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
    pub(super) static ACCESS_GRANT_SCOPE: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:AccessGrantScope",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static ACCESS_GRANTS_INSTANCE_ARN: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:AccessGrantsInstanceArn",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static ACCESS_GRANTS_LOCATION_SCOPE: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:AccessGrantsLocationScope",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static ACCESS_POINT_NETWORK_ORIGIN: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:AccessPointNetworkOrigin",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static ACCESS_POINT_TAG: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:AccessPointTag/${TagKey}",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static BUCKET_TAG: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:BucketTag/${TagKey}",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static DATA_ACCESS_POINT_ACCOUNT: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:DataAccessPointAccount",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static DATA_ACCESS_POINT_ARN: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:DataAccessPointArn",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static EXISTING_JOB_OPERATION: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:ExistingJobOperation",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static EXISTING_JOB_PRIORITY: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:ExistingJobPriority",
        types: &[catalog::ConditionKeyType::Numeric],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static EXISTING_OBJECT_TAG: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:ExistingObjectTag/${TagKey}",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static INVENTORY_ACCESSIBLE_OPTIONAL_FIELDS: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:InventoryAccessibleOptionalFields",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static JOB_SUSPENDED_CAUSE: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:JobSuspendedCause",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static OBJECT_CREATION_OPERATION: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:ObjectCreationOperation",
        types: &[catalog::ConditionKeyType::Bool],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static REQUEST_JOB_OPERATION: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:RequestJobOperation",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static REQUEST_JOB_PRIORITY: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:RequestJobPriority",
        types: &[catalog::ConditionKeyType::Numeric],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static REQUEST_OBJECT_TAG: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:RequestObjectTag/${TagKey}",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static REQUEST_OBJECT_TAG_KEYS: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:RequestObjectTagKeys",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RESOURCE_ACCOUNT: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:ResourceAccount",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TLS_VERSION: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:TlsVersion",
        types: &[catalog::ConditionKeyType::Numeric],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static ANNOTATION_PREFIX: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:annotation-prefix",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static AUTH_TYPE: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:authType",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static DELIMITER: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:delimiter",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static DELIVERY_SOURCE_ARN: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:deliverySourceArn",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static DESTINATION_REGION: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:destinationRegion",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static IF_MATCH: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:if-match",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static IF_NONE_MATCH: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:if-none-match",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static IS_REPLICATION_PAUSE_REQUEST: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:isReplicationPauseRequest",
        types: &[catalog::ConditionKeyType::Bool],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static LOCATIONCONSTRAINT: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:locationconstraint",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static LOG_TYPE: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:logType",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static MAX_ANNOTATION_RESULTS: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:max-annotation-results",
        types: &[catalog::ConditionKeyType::Numeric],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static MAX_KEYS: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:max-keys",
        types: &[catalog::ConditionKeyType::Numeric],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static OBJECT_LOCK_EVENT_HOLD: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:object-lock-event-hold",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static OBJECT_LOCK_EVENT_HOLD_DURATION_DAYS: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:object-lock-event-hold-duration-days",
        types: &[catalog::ConditionKeyType::Numeric],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static OBJECT_LOCK_LEGAL_HOLD: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:object-lock-legal-hold",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static OBJECT_LOCK_MODE: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:object-lock-mode",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static OBJECT_LOCK_REMAINING_RETENTION_DAYS: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:object-lock-remaining-retention-days",
        types: &[catalog::ConditionKeyType::Numeric],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static OBJECT_LOCK_RETAIN_UNTIL_DATE: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:object-lock-retain-until-date",
        types: &[catalog::ConditionKeyType::Date],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static PREFIX: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:prefix",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RESOURCE_ARN_BEING_AUTHORIZED: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:resourceArnBeingAuthorized",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SIGNATURE_AGE: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:signatureAge",
        types: &[catalog::ConditionKeyType::Numeric],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SIGNATUREVERSION: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:signatureversion",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static VERSIONID: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:versionid",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static X_AMZ_ACL: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:x-amz-acl",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static X_AMZ_BUCKET_NAMESPACE: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:x-amz-bucket-namespace",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static X_AMZ_CONTENT_SHA256: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:x-amz-content-sha256",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static X_AMZ_COPY_SOURCE: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:x-amz-copy-source",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static X_AMZ_GRANT_FULL_CONTROL: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:x-amz-grant-full-control",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static X_AMZ_GRANT_READ: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:x-amz-grant-read",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static X_AMZ_GRANT_READ_ACP: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:x-amz-grant-read-acp",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static X_AMZ_GRANT_WRITE: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:x-amz-grant-write",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static X_AMZ_GRANT_WRITE_ACP: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:x-amz-grant-write-acp",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static X_AMZ_METADATA_DIRECTIVE: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:x-amz-metadata-directive",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static X_AMZ_OBJECT_ANNOTATION_DIRECTIVE: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:x-amz-object-annotation-directive",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static X_AMZ_OBJECT_IF_MATCH: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:x-amz-object-if-match",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static X_AMZ_OBJECT_OWNERSHIP: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:x-amz-object-ownership",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static X_AMZ_SERVER_SIDE_ENCRYPTION: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:x-amz-server-side-encryption",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static X_AMZ_SERVER_SIDE_ENCRYPTION_AWS_KMS_KEY_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:x-amz-server-side-encryption-aws-kms-key-id",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static X_AMZ_SERVER_SIDE_ENCRYPTION_CUSTOMER_ALGORITHM: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:x-amz-server-side-encryption-customer-algorithm",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static X_AMZ_STORAGE_CLASS: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:x-amz-storage-class",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static X_AMZ_WEBSITE_REDIRECT_LOCATION: catalog::ConditionKey = catalog::ConditionKey {
        name: "s3:x-amz-website-redirect-location",
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
    &operations::S3_ABORT_MULTIPART_UPLOAD,
    &operations::S3_COMPLETE_MULTIPART_UPLOAD,
    &operations::S3_COPY_OBJECT,
    &operations::S3_CREATE_BUCKET,
    &operations::S3_CREATE_BUCKET_METADATA_CONFIGURATION,
    &operations::S3_CREATE_BUCKET_METADATA_TABLE_CONFIGURATION,
    &operations::S3_CREATE_MULTIPART_UPLOAD,
    &operations::S3_CREATE_SESSION,
    &operations::S3_DELETE_BUCKET,
    &operations::S3_DELETE_BUCKET_ANALYTICS_CONFIGURATION,
    &operations::S3_DELETE_BUCKET_CORS,
    &operations::S3_DELETE_BUCKET_ENCRYPTION,
    &operations::S3_DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION,
    &operations::S3_DELETE_BUCKET_INVENTORY_CONFIGURATION,
    &operations::S3_DELETE_BUCKET_LIFECYCLE,
    &operations::S3_DELETE_BUCKET_METADATA_CONFIGURATION,
    &operations::S3_DELETE_BUCKET_METADATA_TABLE_CONFIGURATION,
    &operations::S3_DELETE_BUCKET_METRICS_CONFIGURATION,
    &operations::S3_DELETE_BUCKET_OWNERSHIP_CONTROLS,
    &operations::S3_DELETE_BUCKET_POLICY,
    &operations::S3_DELETE_BUCKET_REPLICATION,
    &operations::S3_DELETE_BUCKET_TAGGING,
    &operations::S3_DELETE_BUCKET_WEBSITE,
    &operations::S3_DELETE_OBJECT,
    &operations::S3_DELETE_OBJECT_ANNOTATION,
    &operations::S3_DELETE_OBJECT_TAGGING,
    &operations::S3_DELETE_OBJECTS,
    &operations::S3_DELETE_PUBLIC_ACCESS_BLOCK,
    &operations::S3_GET_BUCKET_ABAC,
    &operations::S3_GET_BUCKET_ACCELERATE_CONFIGURATION,
    &operations::S3_GET_BUCKET_ACL,
    &operations::S3_GET_BUCKET_ANALYTICS_CONFIGURATION,
    &operations::S3_GET_BUCKET_CORS,
    &operations::S3_GET_BUCKET_ENCRYPTION,
    &operations::S3_GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION,
    &operations::S3_GET_BUCKET_INVENTORY_CONFIGURATION,
    &operations::S3_GET_BUCKET_LIFECYCLE,
    &operations::S3_GET_BUCKET_LIFECYCLE_CONFIGURATION,
    &operations::S3_GET_BUCKET_LOCATION,
    &operations::S3_GET_BUCKET_LOGGING,
    &operations::S3_GET_BUCKET_METADATA_CONFIGURATION,
    &operations::S3_GET_BUCKET_METADATA_TABLE_CONFIGURATION,
    &operations::S3_GET_BUCKET_METRICS_CONFIGURATION,
    &operations::S3_GET_BUCKET_NOTIFICATION,
    &operations::S3_GET_BUCKET_NOTIFICATION_CONFIGURATION,
    &operations::S3_GET_BUCKET_OWNERSHIP_CONTROLS,
    &operations::S3_GET_BUCKET_POLICY,
    &operations::S3_GET_BUCKET_POLICY_STATUS,
    &operations::S3_GET_BUCKET_REPLICATION,
    &operations::S3_GET_BUCKET_REQUEST_PAYMENT,
    &operations::S3_GET_BUCKET_TAGGING,
    &operations::S3_GET_BUCKET_VERSIONING,
    &operations::S3_GET_BUCKET_WEBSITE,
    &operations::S3_GET_OBJECT,
    &operations::S3_GET_OBJECT_ACL,
    &operations::S3_GET_OBJECT_ANNOTATION,
    &operations::S3_GET_OBJECT_ATTRIBUTES,
    &operations::S3_GET_OBJECT_LEGAL_HOLD,
    &operations::S3_GET_OBJECT_LOCK_CONFIGURATION,
    &operations::S3_GET_OBJECT_RETENTION,
    &operations::S3_GET_OBJECT_TAGGING,
    &operations::S3_GET_OBJECT_TORRENT,
    &operations::S3_GET_PUBLIC_ACCESS_BLOCK,
    &operations::S3_HEAD_BUCKET,
    &operations::S3_HEAD_OBJECT,
    &operations::S3_LIST_BUCKET_ANALYTICS_CONFIGURATIONS,
    &operations::S3_LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS,
    &operations::S3_LIST_BUCKET_INVENTORY_CONFIGURATIONS,
    &operations::S3_LIST_BUCKET_METRICS_CONFIGURATIONS,
    &operations::S3_LIST_BUCKETS,
    &operations::S3_LIST_DIRECTORY_BUCKETS,
    &operations::S3_LIST_MULTIPART_UPLOADS,
    &operations::S3_LIST_OBJECT_ANNOTATIONS,
    &operations::S3_LIST_OBJECT_VERSIONS,
    &operations::S3_LIST_OBJECTS,
    &operations::S3_LIST_OBJECTS_V2,
    &operations::S3_LIST_PARTS,
    &operations::S3_PUT_BUCKET_ABAC,
    &operations::S3_PUT_BUCKET_ACCELERATE_CONFIGURATION,
    &operations::S3_PUT_BUCKET_ACL,
    &operations::S3_PUT_BUCKET_ANALYTICS_CONFIGURATION,
    &operations::S3_PUT_BUCKET_CORS,
    &operations::S3_PUT_BUCKET_ENCRYPTION,
    &operations::S3_PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION,
    &operations::S3_PUT_BUCKET_INVENTORY_CONFIGURATION,
    &operations::S3_PUT_BUCKET_LIFECYCLE,
    &operations::S3_PUT_BUCKET_LIFECYCLE_CONFIGURATION,
    &operations::S3_PUT_BUCKET_LOGGING,
    &operations::S3_PUT_BUCKET_METRICS_CONFIGURATION,
    &operations::S3_PUT_BUCKET_NOTIFICATION,
    &operations::S3_PUT_BUCKET_NOTIFICATION_CONFIGURATION,
    &operations::S3_PUT_BUCKET_OWNERSHIP_CONTROLS,
    &operations::S3_PUT_BUCKET_POLICY,
    &operations::S3_PUT_BUCKET_REPLICATION,
    &operations::S3_PUT_BUCKET_REQUEST_PAYMENT,
    &operations::S3_PUT_BUCKET_TAGGING,
    &operations::S3_PUT_BUCKET_VERSIONING,
    &operations::S3_PUT_BUCKET_WEBSITE,
    &operations::S3_PUT_OBJECT,
    &operations::S3_PUT_OBJECT_ACL,
    &operations::S3_PUT_OBJECT_ANNOTATION,
    &operations::S3_PUT_OBJECT_LEGAL_HOLD,
    &operations::S3_PUT_OBJECT_LOCK_CONFIGURATION,
    &operations::S3_PUT_OBJECT_RETENTION,
    &operations::S3_PUT_OBJECT_TAGGING,
    &operations::S3_PUT_PUBLIC_ACCESS_BLOCK,
    &operations::S3_RENAME_OBJECT,
    &operations::S3_RESTORE_OBJECT,
    &operations::S3_SELECT_OBJECT_CONTENT,
    &operations::S3_UPDATE_BUCKET_METADATA_ANNOTATION_TABLE_CONFIGURATION,
    &operations::S3_UPDATE_BUCKET_METADATA_INVENTORY_TABLE_CONFIGURATION,
    &operations::S3_UPDATE_BUCKET_METADATA_JOURNAL_TABLE_CONFIGURATION,
    &operations::S3_UPDATE_OBJECT_ENCRYPTION,
    &operations::S3_UPLOAD_PART,
    &operations::S3_UPLOAD_PART_COPY,
    &operations::S3_WRITE_GET_OBJECT_RESPONSE,
    &operations::S3CONTROL_ASSOCIATE_ACCESS_GRANTS_IDENTITY_CENTER,
    &operations::S3CONTROL_CREATE_ACCESS_GRANT,
    &operations::S3CONTROL_CREATE_ACCESS_GRANTS_INSTANCE,
    &operations::S3CONTROL_CREATE_ACCESS_GRANTS_LOCATION,
    &operations::S3CONTROL_CREATE_ACCESS_POINT,
    &operations::S3CONTROL_CREATE_ACCESS_POINT_FOR_OBJECT_LAMBDA,
    &operations::S3CONTROL_CREATE_BUCKET,
    &operations::S3CONTROL_CREATE_JOB,
    &operations::S3CONTROL_CREATE_MULTI_REGION_ACCESS_POINT,
    &operations::S3CONTROL_CREATE_STORAGE_LENS_GROUP,
    &operations::S3CONTROL_DELETE_ACCESS_GRANT,
    &operations::S3CONTROL_DELETE_ACCESS_GRANTS_INSTANCE,
    &operations::S3CONTROL_DELETE_ACCESS_GRANTS_INSTANCE_RESOURCE_POLICY,
    &operations::S3CONTROL_DELETE_ACCESS_GRANTS_LOCATION,
    &operations::S3CONTROL_DELETE_ACCESS_POINT,
    &operations::S3CONTROL_DELETE_ACCESS_POINT_FOR_OBJECT_LAMBDA,
    &operations::S3CONTROL_DELETE_ACCESS_POINT_POLICY,
    &operations::S3CONTROL_DELETE_ACCESS_POINT_POLICY_FOR_OBJECT_LAMBDA,
    &operations::S3CONTROL_DELETE_ACCESS_POINT_SCOPE,
    &operations::S3CONTROL_DELETE_BUCKET,
    &operations::S3CONTROL_DELETE_BUCKET_LIFECYCLE_CONFIGURATION,
    &operations::S3CONTROL_DELETE_BUCKET_POLICY,
    &operations::S3CONTROL_DELETE_BUCKET_REPLICATION,
    &operations::S3CONTROL_DELETE_BUCKET_TAGGING,
    &operations::S3CONTROL_DELETE_JOB_TAGGING,
    &operations::S3CONTROL_DELETE_MULTI_REGION_ACCESS_POINT,
    &operations::S3CONTROL_DELETE_PUBLIC_ACCESS_BLOCK,
    &operations::S3CONTROL_DELETE_STORAGE_LENS_CONFIGURATION,
    &operations::S3CONTROL_DELETE_STORAGE_LENS_CONFIGURATION_TAGGING,
    &operations::S3CONTROL_DELETE_STORAGE_LENS_GROUP,
    &operations::S3CONTROL_DESCRIBE_JOB,
    &operations::S3CONTROL_DESCRIBE_MULTI_REGION_ACCESS_POINT_OPERATION,
    &operations::S3CONTROL_DISSOCIATE_ACCESS_GRANTS_IDENTITY_CENTER,
    &operations::S3CONTROL_GET_ACCESS_GRANT,
    &operations::S3CONTROL_GET_ACCESS_GRANTS_INSTANCE,
    &operations::S3CONTROL_GET_ACCESS_GRANTS_INSTANCE_FOR_PREFIX,
    &operations::S3CONTROL_GET_ACCESS_GRANTS_INSTANCE_RESOURCE_POLICY,
    &operations::S3CONTROL_GET_ACCESS_GRANTS_LOCATION,
    &operations::S3CONTROL_GET_ACCESS_POINT,
    &operations::S3CONTROL_GET_ACCESS_POINT_CONFIGURATION_FOR_OBJECT_LAMBDA,
    &operations::S3CONTROL_GET_ACCESS_POINT_FOR_OBJECT_LAMBDA,
    &operations::S3CONTROL_GET_ACCESS_POINT_POLICY,
    &operations::S3CONTROL_GET_ACCESS_POINT_POLICY_FOR_OBJECT_LAMBDA,
    &operations::S3CONTROL_GET_ACCESS_POINT_POLICY_STATUS,
    &operations::S3CONTROL_GET_ACCESS_POINT_POLICY_STATUS_FOR_OBJECT_LAMBDA,
    &operations::S3CONTROL_GET_ACCESS_POINT_SCOPE,
    &operations::S3CONTROL_GET_BUCKET,
    &operations::S3CONTROL_GET_BUCKET_LIFECYCLE_CONFIGURATION,
    &operations::S3CONTROL_GET_BUCKET_POLICY,
    &operations::S3CONTROL_GET_BUCKET_REPLICATION,
    &operations::S3CONTROL_GET_BUCKET_TAGGING,
    &operations::S3CONTROL_GET_BUCKET_VERSIONING,
    &operations::S3CONTROL_GET_DATA_ACCESS,
    &operations::S3CONTROL_GET_JOB_TAGGING,
    &operations::S3CONTROL_GET_MULTI_REGION_ACCESS_POINT,
    &operations::S3CONTROL_GET_MULTI_REGION_ACCESS_POINT_POLICY,
    &operations::S3CONTROL_GET_MULTI_REGION_ACCESS_POINT_POLICY_STATUS,
    &operations::S3CONTROL_GET_MULTI_REGION_ACCESS_POINT_ROUTES,
    &operations::S3CONTROL_GET_PUBLIC_ACCESS_BLOCK,
    &operations::S3CONTROL_GET_STORAGE_LENS_CONFIGURATION,
    &operations::S3CONTROL_GET_STORAGE_LENS_CONFIGURATION_TAGGING,
    &operations::S3CONTROL_GET_STORAGE_LENS_GROUP,
    &operations::S3CONTROL_LIST_ACCESS_GRANTS,
    &operations::S3CONTROL_LIST_ACCESS_GRANTS_INSTANCES,
    &operations::S3CONTROL_LIST_ACCESS_GRANTS_LOCATIONS,
    &operations::S3CONTROL_LIST_ACCESS_POINTS,
    &operations::S3CONTROL_LIST_ACCESS_POINTS_FOR_DIRECTORY_BUCKETS,
    &operations::S3CONTROL_LIST_ACCESS_POINTS_FOR_OBJECT_LAMBDA,
    &operations::S3CONTROL_LIST_CALLER_ACCESS_GRANTS,
    &operations::S3CONTROL_LIST_JOBS,
    &operations::S3CONTROL_LIST_MULTI_REGION_ACCESS_POINTS,
    &operations::S3CONTROL_LIST_REGIONAL_BUCKETS,
    &operations::S3CONTROL_LIST_STORAGE_LENS_CONFIGURATIONS,
    &operations::S3CONTROL_LIST_STORAGE_LENS_GROUPS,
    &operations::S3CONTROL_LIST_TAGS_FOR_RESOURCE,
    &operations::S3CONTROL_PUT_ACCESS_GRANTS_INSTANCE_RESOURCE_POLICY,
    &operations::S3CONTROL_PUT_ACCESS_POINT_CONFIGURATION_FOR_OBJECT_LAMBDA,
    &operations::S3CONTROL_PUT_ACCESS_POINT_POLICY,
    &operations::S3CONTROL_PUT_ACCESS_POINT_POLICY_FOR_OBJECT_LAMBDA,
    &operations::S3CONTROL_PUT_ACCESS_POINT_SCOPE,
    &operations::S3CONTROL_PUT_BUCKET_LIFECYCLE_CONFIGURATION,
    &operations::S3CONTROL_PUT_BUCKET_POLICY,
    &operations::S3CONTROL_PUT_BUCKET_REPLICATION,
    &operations::S3CONTROL_PUT_BUCKET_TAGGING,
    &operations::S3CONTROL_PUT_BUCKET_VERSIONING,
    &operations::S3CONTROL_PUT_JOB_TAGGING,
    &operations::S3CONTROL_PUT_MULTI_REGION_ACCESS_POINT_POLICY,
    &operations::S3CONTROL_PUT_PUBLIC_ACCESS_BLOCK,
    &operations::S3CONTROL_PUT_STORAGE_LENS_CONFIGURATION,
    &operations::S3CONTROL_PUT_STORAGE_LENS_CONFIGURATION_TAGGING,
    &operations::S3CONTROL_SUBMIT_MULTI_REGION_ACCESS_POINT_ROUTES,
    &operations::S3CONTROL_TAG_RESOURCE,
    &operations::S3CONTROL_UNTAG_RESOURCE,
    &operations::S3CONTROL_UPDATE_ACCESS_GRANTS_LOCATION,
    &operations::S3CONTROL_UPDATE_JOB_PRIORITY,
    &operations::S3CONTROL_UPDATE_JOB_STATUS,
    &operations::S3CONTROL_UPDATE_STORAGE_LENS_GROUP,
];
mod operations {
    #[allow(unused_imports)]
    use crate::catalog;
    pub(super) static S3_ABORT_MULTIPART_UPLOAD: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "AbortMultipartUpload",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:AbortMultipartUpload",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "Key",
                "UploadId",
                "RequestPayer",
                "ExpectedBucketOwner",
                "IfMatchInitiatedTime",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_COMPLETE_MULTIPART_UPLOAD: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "CompleteMultipartUpload",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutObject",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "Key",
                "MultipartUpload",
                "UploadId",
                "ChecksumCRC32",
                "ChecksumCRC32C",
                "ChecksumCRC64NVME",
                "ChecksumSHA1",
                "ChecksumSHA256",
                "ChecksumSHA512",
                "ChecksumMD5",
                "ChecksumXXHASH64",
                "ChecksumXXHASH3",
                "ChecksumXXHASH128",
                "ChecksumType",
                "MpuObjectSize",
                "RequestPayer",
                "ExpectedBucketOwner",
                "IfMatch",
                "IfNoneMatch",
                "SSECustomerAlgorithm",
                "SSECustomerKey",
                "SSECustomerKeyMD5",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_COPY_OBJECT: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "CopyObject",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:ListBucket",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "s3:GetObject",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "s3:GetObjectTagging",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "s3:PutObject",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "s3:PutObjectTagging",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "s3:PutObjectAcl",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "ACL",
                "Bucket",
                "CacheControl",
                "ChecksumAlgorithm",
                "ContentDisposition",
                "ContentEncoding",
                "ContentLanguage",
                "ContentType",
                "CopySource",
                "CopySourceIfMatch",
                "CopySourceIfModifiedSince",
                "CopySourceIfNoneMatch",
                "CopySourceIfUnmodifiedSince",
                "Expires",
                "GrantFullControl",
                "GrantRead",
                "GrantReadACP",
                "GrantWriteACP",
                "IfMatch",
                "IfNoneMatch",
                "Key",
                "Metadata",
                "MetadataDirective",
                "TaggingDirective",
                "AnnotationDirective",
                "ServerSideEncryption",
                "StorageClass",
                "WebsiteRedirectLocation",
                "SSECustomerAlgorithm",
                "SSECustomerKey",
                "SSECustomerKeyMD5",
                "SSEKMSKeyId",
                "SSEKMSEncryptionContext",
                "BucketKeyEnabled",
                "CopySourceSSECustomerAlgorithm",
                "CopySourceSSECustomerKey",
                "CopySourceSSECustomerKeyMD5",
                "RequestPayer",
                "Tagging",
                "ObjectLockMode",
                "ObjectLockRetainUntilDate",
                "ObjectLockLegalHoldStatus",
                "ObjectLockEventHold",
                "ObjectLockEventHoldDurationDays",
                "ObjectLockEventHoldDurationYears",
                "ExpectedBucketOwner",
                "ExpectedSourceBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_CREATE_BUCKET: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "CreateBucket",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:CreateBucket",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "s3:PutBucketAcl",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "ACL",
                "Bucket",
                "CreateBucketConfiguration",
                "GrantFullControl",
                "GrantRead",
                "GrantReadACP",
                "GrantWrite",
                "GrantWriteACP",
                "ObjectLockEnabledForBucket",
                "ObjectOwnership",
                "BucketNamespace",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_CREATE_BUCKET_METADATA_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "CreateBucketMetadataConfiguration",
        actions: &[],
        source: "unknown",
        parameters: Some(
            &[
                "Bucket",
                "ContentMD5",
                "ChecksumAlgorithm",
                "MetadataConfiguration",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_CREATE_BUCKET_METADATA_TABLE_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "CreateBucketMetadataTableConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:CreateBucketMetadataTableConfiguration",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "Bucket",
                "ContentMD5",
                "ChecksumAlgorithm",
                "MetadataTableConfiguration",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_CREATE_MULTIPART_UPLOAD: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "CreateMultipartUpload",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutObject",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "s3:PutObjectAcl",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "s3:PutObjectTagging",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "ACL",
                "Bucket",
                "CacheControl",
                "ContentDisposition",
                "ContentEncoding",
                "ContentLanguage",
                "ContentType",
                "Expires",
                "GrantFullControl",
                "GrantRead",
                "GrantReadACP",
                "GrantWriteACP",
                "Key",
                "Metadata",
                "ServerSideEncryption",
                "StorageClass",
                "WebsiteRedirectLocation",
                "SSECustomerAlgorithm",
                "SSECustomerKey",
                "SSECustomerKeyMD5",
                "SSEKMSKeyId",
                "SSEKMSEncryptionContext",
                "BucketKeyEnabled",
                "RequestPayer",
                "Tagging",
                "ObjectLockMode",
                "ObjectLockRetainUntilDate",
                "ObjectLockLegalHoldStatus",
                "ObjectLockEventHold",
                "ObjectLockEventHoldDurationDays",
                "ObjectLockEventHoldDurationYears",
                "ExpectedBucketOwner",
                "ChecksumAlgorithm",
                "ChecksumType",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_CREATE_SESSION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "CreateSession",
        actions: &[],
        source: "unknown",
        parameters: Some(
            &[
                "SessionMode",
                "Bucket",
                "ServerSideEncryption",
                "SSEKMSKeyId",
                "SSEKMSEncryptionContext",
                "BucketKeyEnabled",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_DELETE_BUCKET: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "DeleteBucket",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:DeleteBucket",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_DELETE_BUCKET_ANALYTICS_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "DeleteBucketAnalyticsConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutAnalyticsConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "Id", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_DELETE_BUCKET_CORS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "DeleteBucketCors",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutBucketCORS",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_DELETE_BUCKET_ENCRYPTION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "DeleteBucketEncryption",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutEncryptionConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "DeleteBucketIntelligentTieringConfiguration",
        actions: &[],
        source: "unknown",
        parameters: Some(&["Bucket", "Id", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_DELETE_BUCKET_INVENTORY_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "DeleteBucketInventoryConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutInventoryConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "Id", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_DELETE_BUCKET_LIFECYCLE: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "DeleteBucketLifecycle",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutLifecycleConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_DELETE_BUCKET_METADATA_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "DeleteBucketMetadataConfiguration",
        actions: &[],
        source: "unknown",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_DELETE_BUCKET_METADATA_TABLE_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "DeleteBucketMetadataTableConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:DeleteBucketMetadataTableConfiguration",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_DELETE_BUCKET_METRICS_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "DeleteBucketMetricsConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutMetricsConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "Id", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_DELETE_BUCKET_OWNERSHIP_CONTROLS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "DeleteBucketOwnershipControls",
        actions: &[],
        source: "unknown",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_DELETE_BUCKET_POLICY: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "DeleteBucketPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:DeleteBucketPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_DELETE_BUCKET_REPLICATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "DeleteBucketReplication",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutReplicationConfiguration",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "iam:PassRole",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_DELETE_BUCKET_TAGGING: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "DeleteBucketTagging",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutBucketTagging",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_DELETE_BUCKET_WEBSITE: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "DeleteBucketWebsite",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:DeleteBucketWebsite",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_DELETE_OBJECT: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "DeleteObject",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:DeleteObject",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "s3:DeleteObjectVersion",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "Key",
                "MFA",
                "VersionId",
                "RequestPayer",
                "BypassGovernanceRetention",
                "ExpectedBucketOwner",
                "IfMatch",
                "IfMatchLastModifiedTime",
                "IfMatchSize",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_DELETE_OBJECT_ANNOTATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "DeleteObjectAnnotation",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:DeleteObjectAnnotation",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "Bucket",
                "Key",
                "AnnotationName",
                "VersionId",
                "RequestPayer",
                "ExpectedBucketOwner",
                "ObjectIfMatch",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_DELETE_OBJECT_TAGGING: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "DeleteObjectTagging",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:DeleteObjectTagging",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "s3:DeleteObjectVersionTagging",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "Key", "VersionId", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_DELETE_OBJECTS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "DeleteObjects",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:DeleteObject",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "s3:DeleteObjectVersion",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "Delete",
                "MFA",
                "RequestPayer",
                "BypassGovernanceRetention",
                "ExpectedBucketOwner",
                "ChecksumAlgorithm",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_DELETE_PUBLIC_ACCESS_BLOCK: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "DeletePublicAccessBlock",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutBucketPublicAccessBlock",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_BUCKET_ABAC: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetBucketAbac",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetBucketAbac",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_BUCKET_ACCELERATE_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetBucketAccelerateConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetAccelerateConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner", "RequestPayer"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_BUCKET_ACL: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetBucketAcl",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetBucketAcl",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_BUCKET_ANALYTICS_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetBucketAnalyticsConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetAnalyticsConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "Id", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_BUCKET_CORS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetBucketCors",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetBucketCORS",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_BUCKET_ENCRYPTION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetBucketEncryption",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetEncryptionConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetBucketIntelligentTieringConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetIntelligentTieringConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "Id", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_BUCKET_INVENTORY_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetBucketInventoryConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetInventoryConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "Id", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_BUCKET_LIFECYCLE: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetBucketLifecycle",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetLifecycleConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_BUCKET_LIFECYCLE_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetBucketLifecycleConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetLifecycleConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_BUCKET_LOCATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetBucketLocation",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetBucketLocation",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_BUCKET_LOGGING: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetBucketLogging",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetBucketLogging",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_BUCKET_METADATA_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetBucketMetadataConfiguration",
        actions: &[],
        source: "unknown",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_BUCKET_METADATA_TABLE_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetBucketMetadataTableConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetBucketMetadataTableConfiguration",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_BUCKET_METRICS_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetBucketMetricsConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetMetricsConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "Id", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_BUCKET_NOTIFICATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetBucketNotification",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetBucketNotification",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_BUCKET_NOTIFICATION_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetBucketNotificationConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetBucketNotification",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_BUCKET_OWNERSHIP_CONTROLS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetBucketOwnershipControls",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetBucketOwnershipControls",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_BUCKET_POLICY: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetBucketPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetBucketPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_BUCKET_POLICY_STATUS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetBucketPolicyStatus",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetBucketPolicyStatus",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_BUCKET_REPLICATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetBucketReplication",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetReplicationConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_BUCKET_REQUEST_PAYMENT: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetBucketRequestPayment",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetBucketRequestPayment",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_BUCKET_TAGGING: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetBucketTagging",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetBucketTagging",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_BUCKET_VERSIONING: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetBucketVersioning",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetBucketVersioning",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_BUCKET_WEBSITE: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetBucketWebsite",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetBucketWebsite",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_OBJECT: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetObject",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetObject",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "s3:GetObjectVersion",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "IfMatch",
                "IfModifiedSince",
                "IfNoneMatch",
                "IfUnmodifiedSince",
                "Key",
                "Range",
                "ResponseCacheControl",
                "ResponseContentDisposition",
                "ResponseContentEncoding",
                "ResponseContentLanguage",
                "ResponseContentType",
                "ResponseExpires",
                "VersionId",
                "SSECustomerAlgorithm",
                "SSECustomerKey",
                "SSECustomerKeyMD5",
                "RequestPayer",
                "PartNumber",
                "ExpectedBucketOwner",
                "ChecksumMode",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_OBJECT_ACL: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetObjectAcl",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetObjectAcl",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "s3:GetObjectVersionAcl",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &["Bucket", "Key", "VersionId", "RequestPayer", "ExpectedBucketOwner"],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_OBJECT_ANNOTATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetObjectAnnotation",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetObjectAnnotation",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "Bucket",
                "Key",
                "AnnotationName",
                "VersionId",
                "RequestPayer",
                "ExpectedBucketOwner",
                "ChecksumMode",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_OBJECT_ATTRIBUTES: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetObjectAttributes",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetObjectAttributes",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "s3:GetObjectVersionAttributes",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "Key",
                "VersionId",
                "MaxParts",
                "PartNumberMarker",
                "SSECustomerAlgorithm",
                "SSECustomerKey",
                "SSECustomerKeyMD5",
                "RequestPayer",
                "ExpectedBucketOwner",
                "ObjectAttributes",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_OBJECT_LEGAL_HOLD: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetObjectLegalHold",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetObjectLegalHold",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &["Bucket", "Key", "VersionId", "RequestPayer", "ExpectedBucketOwner"],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_OBJECT_LOCK_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetObjectLockConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetBucketObjectLockConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_OBJECT_RETENTION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetObjectRetention",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetObjectRetention",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &["Bucket", "Key", "VersionId", "RequestPayer", "ExpectedBucketOwner"],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_OBJECT_TAGGING: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetObjectTagging",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetObjectTagging",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "s3:GetObjectVersionTagging",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &["Bucket", "Key", "VersionId", "ExpectedBucketOwner", "RequestPayer"],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_OBJECT_TORRENT: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetObjectTorrent",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetObjectTorrent",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "Key", "RequestPayer", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_GET_PUBLIC_ACCESS_BLOCK: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "GetPublicAccessBlock",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetBucketPublicAccessBlock",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_HEAD_BUCKET: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "HeadBucket",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:ListBucket",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_HEAD_OBJECT: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "HeadObject",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetObject",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "s3:GetObjectVersion",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "IfMatch",
                "IfModifiedSince",
                "IfNoneMatch",
                "IfUnmodifiedSince",
                "Key",
                "Range",
                "ResponseCacheControl",
                "ResponseContentDisposition",
                "ResponseContentEncoding",
                "ResponseContentLanguage",
                "ResponseContentType",
                "ResponseExpires",
                "VersionId",
                "SSECustomerAlgorithm",
                "SSECustomerKey",
                "SSECustomerKeyMD5",
                "RequestPayer",
                "PartNumber",
                "ExpectedBucketOwner",
                "ChecksumMode",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_LIST_BUCKET_ANALYTICS_CONFIGURATIONS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "ListBucketAnalyticsConfigurations",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetAnalyticsConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ContinuationToken", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "ListBucketIntelligentTieringConfigurations",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetIntelligentTieringConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ContinuationToken", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_LIST_BUCKET_INVENTORY_CONFIGURATIONS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "ListBucketInventoryConfigurations",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetInventoryConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ContinuationToken", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_LIST_BUCKET_METRICS_CONFIGURATIONS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "ListBucketMetricsConfigurations",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetMetricsConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Bucket", "ContinuationToken", "ExpectedBucketOwner"]),
        arn_parameters: &[],
    };
    pub(super) static S3_LIST_BUCKETS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "ListBuckets",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:ListAllMyBuckets",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["MaxBuckets", "ContinuationToken", "Prefix", "BucketRegion"]),
        arn_parameters: &[],
    };
    pub(super) static S3_LIST_DIRECTORY_BUCKETS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "ListDirectoryBuckets",
        actions: &[],
        source: "unknown",
        parameters: Some(&["ContinuationToken", "MaxDirectoryBuckets"]),
        arn_parameters: &[],
    };
    pub(super) static S3_LIST_MULTIPART_UPLOADS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "ListMultipartUploads",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:ListBucketMultipartUploads",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "Delimiter",
                "EncodingType",
                "KeyMarker",
                "MaxUploads",
                "Prefix",
                "UploadIdMarker",
                "ExpectedBucketOwner",
                "RequestPayer",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_LIST_OBJECT_ANNOTATIONS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "ListObjectAnnotations",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:ListObjectAnnotations",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "Bucket",
                "Key",
                "VersionId",
                "MaxAnnotationResults",
                "AnnotationPrefix",
                "ContinuationToken",
                "RequestPayer",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_LIST_OBJECT_VERSIONS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "ListObjectVersions",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:ListBucketVersions",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "Delimiter",
                "EncodingType",
                "KeyMarker",
                "MaxKeys",
                "Prefix",
                "VersionIdMarker",
                "ExpectedBucketOwner",
                "RequestPayer",
                "OptionalObjectAttributes",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_LIST_OBJECTS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "ListObjects",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:ListBucket",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "Delimiter",
                "EncodingType",
                "Marker",
                "MaxKeys",
                "Prefix",
                "RequestPayer",
                "ExpectedBucketOwner",
                "OptionalObjectAttributes",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_LIST_OBJECTS_V2: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "ListObjectsV2",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:ListBucket",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "Delimiter",
                "EncodingType",
                "MaxKeys",
                "Prefix",
                "ContinuationToken",
                "FetchOwner",
                "StartAfter",
                "RequestPayer",
                "ExpectedBucketOwner",
                "OptionalObjectAttributes",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_LIST_PARTS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "ListParts",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:ListMultipartUploadParts",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "Key",
                "MaxParts",
                "PartNumberMarker",
                "UploadId",
                "RequestPayer",
                "ExpectedBucketOwner",
                "SSECustomerAlgorithm",
                "SSECustomerKey",
                "SSECustomerKeyMD5",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_BUCKET_ABAC: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutBucketAbac",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutBucketAbac",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "Bucket",
                "ContentMD5",
                "ChecksumAlgorithm",
                "ExpectedBucketOwner",
                "AbacStatus",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_BUCKET_ACCELERATE_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutBucketAccelerateConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutAccelerateConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "AccelerateConfiguration",
                "ExpectedBucketOwner",
                "ChecksumAlgorithm",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_BUCKET_ACL: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutBucketAcl",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutBucketAcl",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "ACL",
                "AccessControlPolicy",
                "Bucket",
                "ContentMD5",
                "ChecksumAlgorithm",
                "GrantFullControl",
                "GrantRead",
                "GrantReadACP",
                "GrantWrite",
                "GrantWriteACP",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_BUCKET_ANALYTICS_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutBucketAnalyticsConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutAnalyticsConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &["Bucket", "Id", "AnalyticsConfiguration", "ExpectedBucketOwner"],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_BUCKET_CORS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutBucketCors",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutBucketCORS",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "CORSConfiguration",
                "ContentMD5",
                "ChecksumAlgorithm",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_BUCKET_ENCRYPTION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutBucketEncryption",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutEncryptionConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "ContentMD5",
                "ChecksumAlgorithm",
                "ServerSideEncryptionConfiguration",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutBucketIntelligentTieringConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutIntelligentTieringConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &["Bucket", "Id", "ExpectedBucketOwner", "IntelligentTieringConfiguration"],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_BUCKET_INVENTORY_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutBucketInventoryConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutInventoryConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &["Bucket", "Id", "InventoryConfiguration", "ExpectedBucketOwner"],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_BUCKET_LIFECYCLE: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutBucketLifecycle",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutLifecycleConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "ContentMD5",
                "ChecksumAlgorithm",
                "LifecycleConfiguration",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_BUCKET_LIFECYCLE_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutBucketLifecycleConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutLifecycleConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "ChecksumAlgorithm",
                "LifecycleConfiguration",
                "ExpectedBucketOwner",
                "TransitionDefaultMinimumObjectSize",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_BUCKET_LOGGING: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutBucketLogging",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutBucketLogging",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "BucketLoggingStatus",
                "ContentMD5",
                "ChecksumAlgorithm",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_BUCKET_METRICS_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutBucketMetricsConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutMetricsConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &["Bucket", "Id", "MetricsConfiguration", "ExpectedBucketOwner"],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_BUCKET_NOTIFICATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutBucketNotification",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutBucketNotification",
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
                "Bucket",
                "ContentMD5",
                "ChecksumAlgorithm",
                "NotificationConfiguration",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_BUCKET_NOTIFICATION_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutBucketNotificationConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutBucketNotification",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "NotificationConfiguration",
                "ExpectedBucketOwner",
                "SkipDestinationValidation",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_BUCKET_OWNERSHIP_CONTROLS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutBucketOwnershipControls",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutBucketOwnershipControls",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "ContentMD5",
                "ExpectedBucketOwner",
                "OwnershipControls",
                "ChecksumAlgorithm",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_BUCKET_POLICY: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutBucketPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutBucketPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "ContentMD5",
                "ChecksumAlgorithm",
                "ConfirmRemoveSelfBucketAccess",
                "Policy",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_BUCKET_REPLICATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutBucketReplication",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutReplicationConfiguration",
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
                "Bucket",
                "ContentMD5",
                "ChecksumAlgorithm",
                "ReplicationConfiguration",
                "Token",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_BUCKET_REQUEST_PAYMENT: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutBucketRequestPayment",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutBucketRequestPayment",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "ContentMD5",
                "ChecksumAlgorithm",
                "RequestPaymentConfiguration",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_BUCKET_TAGGING: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutBucketTagging",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutBucketTagging",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "ContentMD5",
                "ChecksumAlgorithm",
                "Tagging",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_BUCKET_VERSIONING: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutBucketVersioning",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutBucketVersioning",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "ContentMD5",
                "ChecksumAlgorithm",
                "MFA",
                "VersioningConfiguration",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_BUCKET_WEBSITE: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutBucketWebsite",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutBucketWebsite",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "ContentMD5",
                "ChecksumAlgorithm",
                "WebsiteConfiguration",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_OBJECT: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutObject",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutObject",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "s3:PutObjectAcl",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "s3:PutObjectTagging",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "ACL",
                "Body",
                "Bucket",
                "CacheControl",
                "ContentDisposition",
                "ContentEncoding",
                "ContentLanguage",
                "ContentLength",
                "ContentMD5",
                "ContentType",
                "ChecksumAlgorithm",
                "ChecksumCRC32",
                "ChecksumCRC32C",
                "ChecksumCRC64NVME",
                "ChecksumSHA1",
                "ChecksumSHA256",
                "ChecksumSHA512",
                "ChecksumMD5",
                "ChecksumXXHASH64",
                "ChecksumXXHASH3",
                "ChecksumXXHASH128",
                "Expires",
                "IfMatch",
                "IfNoneMatch",
                "GrantFullControl",
                "GrantRead",
                "GrantReadACP",
                "GrantWriteACP",
                "Key",
                "WriteOffsetBytes",
                "Metadata",
                "ServerSideEncryption",
                "StorageClass",
                "WebsiteRedirectLocation",
                "SSECustomerAlgorithm",
                "SSECustomerKey",
                "SSECustomerKeyMD5",
                "SSEKMSKeyId",
                "SSEKMSEncryptionContext",
                "BucketKeyEnabled",
                "RequestPayer",
                "Tagging",
                "ObjectLockMode",
                "ObjectLockRetainUntilDate",
                "ObjectLockLegalHoldStatus",
                "ObjectLockEventHold",
                "ObjectLockEventHoldDurationDays",
                "ObjectLockEventHoldDurationYears",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_OBJECT_ACL: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutObjectAcl",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutObjectAcl",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "s3:PutObjectVersionAcl",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "ACL",
                "AccessControlPolicy",
                "Bucket",
                "ContentMD5",
                "ChecksumAlgorithm",
                "GrantFullControl",
                "GrantRead",
                "GrantReadACP",
                "GrantWrite",
                "GrantWriteACP",
                "Key",
                "RequestPayer",
                "VersionId",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_OBJECT_ANNOTATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutObjectAnnotation",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutObjectAnnotation",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "Bucket",
                "Key",
                "VersionId",
                "AnnotationName",
                "AnnotationPayload",
                "ObjectIfMatch",
                "ChecksumAlgorithm",
                "ChecksumCRC32",
                "ChecksumCRC32C",
                "ChecksumCRC64NVME",
                "ChecksumSHA1",
                "ChecksumSHA256",
                "ChecksumSHA512",
                "ChecksumMD5",
                "ChecksumXXHASH64",
                "ChecksumXXHASH3",
                "ChecksumXXHASH128",
                "ContentMD5",
                "RequestPayer",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_OBJECT_LEGAL_HOLD: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutObjectLegalHold",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutObjectLegalHold",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "Key",
                "LegalHold",
                "RequestPayer",
                "VersionId",
                "ContentMD5",
                "ChecksumAlgorithm",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_OBJECT_LOCK_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutObjectLockConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutBucketObjectLockConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "ObjectLockConfiguration",
                "RequestPayer",
                "Token",
                "ContentMD5",
                "ChecksumAlgorithm",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_OBJECT_RETENTION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutObjectRetention",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutObjectRetention",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "Key",
                "Retention",
                "RequestPayer",
                "VersionId",
                "BypassGovernanceRetention",
                "ContentMD5",
                "ChecksumAlgorithm",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_OBJECT_TAGGING: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutObjectTagging",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutObjectTagging",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "s3:PutObjectVersionTagging",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "Key",
                "VersionId",
                "ContentMD5",
                "ChecksumAlgorithm",
                "Tagging",
                "ExpectedBucketOwner",
                "RequestPayer",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_PUT_PUBLIC_ACCESS_BLOCK: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "PutPublicAccessBlock",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutBucketPublicAccessBlock",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "ContentMD5",
                "ChecksumAlgorithm",
                "PublicAccessBlockConfiguration",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_RENAME_OBJECT: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "RenameObject",
        actions: &[],
        source: "unknown",
        parameters: Some(
            &[
                "Bucket",
                "Key",
                "RenameSource",
                "DestinationIfMatch",
                "DestinationIfNoneMatch",
                "DestinationIfModifiedSince",
                "DestinationIfUnmodifiedSince",
                "SourceIfMatch",
                "SourceIfNoneMatch",
                "SourceIfModifiedSince",
                "SourceIfUnmodifiedSince",
                "ClientToken",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_RESTORE_OBJECT: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "RestoreObject",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:RestoreObject",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "Key",
                "VersionId",
                "RestoreRequest",
                "RequestPayer",
                "ChecksumAlgorithm",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_SELECT_OBJECT_CONTENT: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "SelectObjectContent",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetObject",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "Key",
                "SSECustomerAlgorithm",
                "SSECustomerKey",
                "SSECustomerKeyMD5",
                "Expression",
                "ExpressionType",
                "RequestProgress",
                "InputSerialization",
                "OutputSerialization",
                "ScanRange",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_UPDATE_BUCKET_METADATA_ANNOTATION_TABLE_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "UpdateBucketMetadataAnnotationTableConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:UpdateBucketMetadataAnnotationTableConfiguration",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "Bucket",
                "ContentMD5",
                "ChecksumAlgorithm",
                "AnnotationTableConfiguration",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_UPDATE_BUCKET_METADATA_INVENTORY_TABLE_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "UpdateBucketMetadataInventoryTableConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:UpdateBucketMetadataInventoryTableConfiguration",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "Bucket",
                "ContentMD5",
                "ChecksumAlgorithm",
                "InventoryTableConfiguration",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_UPDATE_BUCKET_METADATA_JOURNAL_TABLE_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "UpdateBucketMetadataJournalTableConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:UpdateBucketMetadataJournalTableConfiguration",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "Bucket",
                "ContentMD5",
                "ChecksumAlgorithm",
                "JournalTableConfiguration",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_UPDATE_OBJECT_ENCRYPTION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "UpdateObjectEncryption",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:UpdateObjectEncryption",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "Bucket",
                "Key",
                "VersionId",
                "ObjectEncryption",
                "RequestPayer",
                "ExpectedBucketOwner",
                "ContentMD5",
                "ChecksumAlgorithm",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_UPLOAD_PART: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "UploadPart",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutObject",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Body",
                "Bucket",
                "ContentLength",
                "ContentMD5",
                "ChecksumAlgorithm",
                "ChecksumCRC32",
                "ChecksumCRC32C",
                "ChecksumCRC64NVME",
                "ChecksumSHA1",
                "ChecksumSHA256",
                "ChecksumSHA512",
                "ChecksumMD5",
                "ChecksumXXHASH64",
                "ChecksumXXHASH3",
                "ChecksumXXHASH128",
                "Key",
                "PartNumber",
                "UploadId",
                "SSECustomerAlgorithm",
                "SSECustomerKey",
                "SSECustomerKeyMD5",
                "RequestPayer",
                "ExpectedBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_UPLOAD_PART_COPY: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "UploadPartCopy",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutObject",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Bucket",
                "CopySource",
                "CopySourceIfMatch",
                "CopySourceIfModifiedSince",
                "CopySourceIfNoneMatch",
                "CopySourceIfUnmodifiedSince",
                "CopySourceRange",
                "Key",
                "PartNumber",
                "UploadId",
                "SSECustomerAlgorithm",
                "SSECustomerKey",
                "SSECustomerKeyMD5",
                "CopySourceSSECustomerAlgorithm",
                "CopySourceSSECustomerKey",
                "CopySourceSSECustomerKeyMD5",
                "RequestPayer",
                "ExpectedBucketOwner",
                "ExpectedSourceBucketOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3_WRITE_GET_OBJECT_RESPONSE: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3",
        name: "WriteGetObjectResponse",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3-object-lambda:WriteGetObjectResponse",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "RequestRoute",
                "RequestToken",
                "Body",
                "StatusCode",
                "ErrorCode",
                "ErrorMessage",
                "AcceptRanges",
                "CacheControl",
                "ContentDisposition",
                "ContentEncoding",
                "ContentLanguage",
                "ContentLength",
                "ContentRange",
                "ContentType",
                "ChecksumCRC32",
                "ChecksumCRC32C",
                "ChecksumCRC64NVME",
                "ChecksumSHA1",
                "ChecksumSHA256",
                "ChecksumSHA512",
                "ChecksumMD5",
                "ChecksumXXHASH64",
                "ChecksumXXHASH3",
                "ChecksumXXHASH128",
                "DeleteMarker",
                "ETag",
                "Expires",
                "Expiration",
                "LastModified",
                "MissingMeta",
                "Metadata",
                "ObjectLockMode",
                "ObjectLockLegalHoldStatus",
                "ObjectLockRetainUntilDate",
                "PartsCount",
                "ReplicationStatus",
                "RequestCharged",
                "Restore",
                "ServerSideEncryption",
                "SSECustomerAlgorithm",
                "SSEKMSKeyId",
                "SSECustomerKeyMD5",
                "StorageClass",
                "TagCount",
                "VersionId",
                "BucketKeyEnabled",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_ASSOCIATE_ACCESS_GRANTS_IDENTITY_CENTER: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "AssociateAccessGrantsIdentityCenter",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:AssociateAccessGrantsIdentityCenter",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId", "IdentityCenterArn"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_CREATE_ACCESS_GRANT: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "CreateAccessGrant",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:CreateAccessGrant",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "AccountId",
                "AccessGrantsLocationId",
                "AccessGrantsLocationConfiguration",
                "Grantee",
                "Permission",
                "ApplicationArn",
                "S3PrefixType",
                "Tags",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_CREATE_ACCESS_GRANTS_INSTANCE: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "CreateAccessGrantsInstance",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:CreateAccessGrantsInstance",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId", "IdentityCenterArn", "Tags"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_CREATE_ACCESS_GRANTS_LOCATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "CreateAccessGrantsLocation",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:CreateAccessGrantsLocation",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId", "LocationScope", "IAMRoleArn", "Tags"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_CREATE_ACCESS_POINT: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "CreateAccessPoint",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3-outposts:CreateAccessPoint",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "AccountId",
                "Name",
                "Bucket",
                "VpcConfiguration",
                "PublicAccessBlockConfiguration",
                "BucketAccountId",
                "Scope",
                "Tags",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_CREATE_ACCESS_POINT_FOR_OBJECT_LAMBDA: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "CreateAccessPointForObjectLambda",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:CreateAccessPointForObjectLambda",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Name", "Configuration"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_CREATE_BUCKET: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "CreateBucket",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3-outposts:CreateBucket",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "ACL",
                "Bucket",
                "CreateBucketConfiguration",
                "GrantFullControl",
                "GrantRead",
                "GrantReadACP",
                "GrantWrite",
                "GrantWriteACP",
                "ObjectLockEnabledForBucket",
                "OutpostId",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_CREATE_JOB: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "CreateJob",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:CreateJob",
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
                "AccountId",
                "ConfirmationRequired",
                "Operation",
                "Report",
                "ClientRequestToken",
                "Manifest",
                "Description",
                "Priority",
                "RoleArn",
                "Tags",
                "ManifestGenerator",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_CREATE_MULTI_REGION_ACCESS_POINT: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "CreateMultiRegionAccessPoint",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:CreateMultiRegionAccessPoint",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "ClientToken", "Details"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_CREATE_STORAGE_LENS_GROUP: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "CreateStorageLensGroup",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:CreateStorageLensGroup",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId", "StorageLensGroup", "Tags"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_DELETE_ACCESS_GRANT: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "DeleteAccessGrant",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:DeleteAccessGrant",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId", "AccessGrantId"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_DELETE_ACCESS_GRANTS_INSTANCE: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "DeleteAccessGrantsInstance",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:DeleteAccessGrantsInstance",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_DELETE_ACCESS_GRANTS_INSTANCE_RESOURCE_POLICY: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "DeleteAccessGrantsInstanceResourcePolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:DeleteAccessGrantsInstanceResourcePolicy",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_DELETE_ACCESS_GRANTS_LOCATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "DeleteAccessGrantsLocation",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:DeleteAccessGrantsLocation",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId", "AccessGrantsLocationId"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_DELETE_ACCESS_POINT: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "DeleteAccessPoint",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3-outposts:DeleteAccessPoint",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Name"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_DELETE_ACCESS_POINT_FOR_OBJECT_LAMBDA: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "DeleteAccessPointForObjectLambda",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:DeleteAccessPointForObjectLambda",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Name"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_DELETE_ACCESS_POINT_POLICY: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "DeleteAccessPointPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3-outposts:DeleteAccessPointPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Name"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_DELETE_ACCESS_POINT_POLICY_FOR_OBJECT_LAMBDA: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "DeleteAccessPointPolicyForObjectLambda",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:DeleteAccessPointPolicyForObjectLambda",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Name"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_DELETE_ACCESS_POINT_SCOPE: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "DeleteAccessPointScope",
        actions: &[],
        source: "unknown",
        parameters: Some(&["AccountId", "Name"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_DELETE_BUCKET: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "DeleteBucket",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3-outposts:DeleteBucket",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Bucket"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_DELETE_BUCKET_LIFECYCLE_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "DeleteBucketLifecycleConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3-outposts:DeleteLifecycleConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Bucket"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_DELETE_BUCKET_POLICY: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "DeleteBucketPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3-outposts:DeleteBucketPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Bucket"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_DELETE_BUCKET_REPLICATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "DeleteBucketReplication",
        actions: &[],
        source: "unknown",
        parameters: Some(&["AccountId", "Bucket"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_DELETE_BUCKET_TAGGING: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "DeleteBucketTagging",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3-outposts:PutBucketTagging",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Bucket"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_DELETE_JOB_TAGGING: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "DeleteJobTagging",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:DeleteJobTagging",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "JobId"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_DELETE_MULTI_REGION_ACCESS_POINT: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "DeleteMultiRegionAccessPoint",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:DeleteMultiRegionAccessPoint",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "ClientToken", "Details"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_DELETE_PUBLIC_ACCESS_BLOCK: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "DeletePublicAccessBlock",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutAccountPublicAccessBlock",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_DELETE_STORAGE_LENS_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "DeleteStorageLensConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:DeleteStorageLensConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["ConfigId", "AccountId"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_DELETE_STORAGE_LENS_CONFIGURATION_TAGGING: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "DeleteStorageLensConfigurationTagging",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:DeleteStorageLensConfigurationTagging",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["ConfigId", "AccountId"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_DELETE_STORAGE_LENS_GROUP: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "DeleteStorageLensGroup",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:DeleteStorageLensGroup",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["Name", "AccountId"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_DESCRIBE_JOB: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "DescribeJob",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:DescribeJob",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "JobId"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_DESCRIBE_MULTI_REGION_ACCESS_POINT_OPERATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "DescribeMultiRegionAccessPointOperation",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:DescribeMultiRegionAccessPointOperation",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "RequestTokenARN"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_DISSOCIATE_ACCESS_GRANTS_IDENTITY_CENTER: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "DissociateAccessGrantsIdentityCenter",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:DissociateAccessGrantsIdentityCenter",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_ACCESS_GRANT: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetAccessGrant",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetAccessGrant",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId", "AccessGrantId"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_ACCESS_GRANTS_INSTANCE: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetAccessGrantsInstance",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetAccessGrantsInstance",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_ACCESS_GRANTS_INSTANCE_FOR_PREFIX: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetAccessGrantsInstanceForPrefix",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetAccessGrantsInstanceForPrefix",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId", "S3Prefix"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_ACCESS_GRANTS_INSTANCE_RESOURCE_POLICY: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetAccessGrantsInstanceResourcePolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetAccessGrantsInstanceResourcePolicy",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_ACCESS_GRANTS_LOCATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetAccessGrantsLocation",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetAccessGrantsLocation",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId", "AccessGrantsLocationId"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_ACCESS_POINT: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetAccessPoint",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3-outposts:GetAccessPoint",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Name"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_ACCESS_POINT_CONFIGURATION_FOR_OBJECT_LAMBDA: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetAccessPointConfigurationForObjectLambda",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetAccessPointConfigurationForObjectLambda",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Name"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_ACCESS_POINT_FOR_OBJECT_LAMBDA: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetAccessPointForObjectLambda",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetAccessPointForObjectLambda",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Name"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_ACCESS_POINT_POLICY: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetAccessPointPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3-outposts:GetAccessPointPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Name"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_ACCESS_POINT_POLICY_FOR_OBJECT_LAMBDA: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetAccessPointPolicyForObjectLambda",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetAccessPointPolicyForObjectLambda",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Name"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_ACCESS_POINT_POLICY_STATUS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetAccessPointPolicyStatus",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetAccessPointPolicyStatus",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Name"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_ACCESS_POINT_POLICY_STATUS_FOR_OBJECT_LAMBDA: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetAccessPointPolicyStatusForObjectLambda",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetAccessPointPolicyStatusForObjectLambda",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Name"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_ACCESS_POINT_SCOPE: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetAccessPointScope",
        actions: &[],
        source: "unknown",
        parameters: Some(&["AccountId", "Name"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_BUCKET: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetBucket",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3-outposts:GetBucket",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Bucket"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_BUCKET_LIFECYCLE_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetBucketLifecycleConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3-outposts:GetLifecycleConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Bucket"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_BUCKET_POLICY: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetBucketPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3-outposts:GetBucketPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Bucket"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_BUCKET_REPLICATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetBucketReplication",
        actions: &[],
        source: "unknown",
        parameters: Some(&["AccountId", "Bucket"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_BUCKET_TAGGING: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetBucketTagging",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3-outposts:GetBucketTagging",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Bucket"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_BUCKET_VERSIONING: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetBucketVersioning",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetBucketVersioning",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId", "Bucket"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_DATA_ACCESS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetDataAccess",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetDataAccess",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "AccountId",
                "Target",
                "Permission",
                "DurationSeconds",
                "Privilege",
                "TargetType",
                "AuditContext",
                "InstanceScope",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_JOB_TAGGING: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetJobTagging",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetJobTagging",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "JobId"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_MULTI_REGION_ACCESS_POINT: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetMultiRegionAccessPoint",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetMultiRegionAccessPoint",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Name"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_MULTI_REGION_ACCESS_POINT_POLICY: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetMultiRegionAccessPointPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetMultiRegionAccessPointPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Name"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_MULTI_REGION_ACCESS_POINT_POLICY_STATUS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetMultiRegionAccessPointPolicyStatus",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetMultiRegionAccessPointPolicyStatus",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Name"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_MULTI_REGION_ACCESS_POINT_ROUTES: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetMultiRegionAccessPointRoutes",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetMultiRegionAccessPointRoutes",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId", "Mrap"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_PUBLIC_ACCESS_BLOCK: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetPublicAccessBlock",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetAccountPublicAccessBlock",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_STORAGE_LENS_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetStorageLensConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetStorageLensConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["ConfigId", "AccountId"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_STORAGE_LENS_CONFIGURATION_TAGGING: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetStorageLensConfigurationTagging",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetStorageLensConfigurationTagging",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["ConfigId", "AccountId"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_GET_STORAGE_LENS_GROUP: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "GetStorageLensGroup",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:GetStorageLensGroup",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["Name", "AccountId"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_LIST_ACCESS_GRANTS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "ListAccessGrants",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:ListAccessGrants",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "AccountId",
                "NextToken",
                "MaxResults",
                "GranteeType",
                "GranteeIdentifier",
                "Permission",
                "GrantScope",
                "ApplicationArn",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_LIST_ACCESS_GRANTS_INSTANCES: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "ListAccessGrantsInstances",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:ListAccessGrantsInstances",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId", "NextToken", "MaxResults"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_LIST_ACCESS_GRANTS_LOCATIONS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "ListAccessGrantsLocations",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:ListAccessGrantsLocations",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId", "NextToken", "MaxResults", "LocationScope"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_LIST_ACCESS_POINTS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "ListAccessPoints",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3-outposts:ListAccessPoints",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "AccountId",
                "Bucket",
                "NextToken",
                "MaxResults",
                "DataSourceId",
                "DataSourceType",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_LIST_ACCESS_POINTS_FOR_DIRECTORY_BUCKETS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "ListAccessPointsForDirectoryBuckets",
        actions: &[],
        source: "unknown",
        parameters: Some(&["AccountId", "DirectoryBucket", "NextToken", "MaxResults"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_LIST_ACCESS_POINTS_FOR_OBJECT_LAMBDA: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "ListAccessPointsForObjectLambda",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:ListAccessPointsForObjectLambda",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "NextToken", "MaxResults"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_LIST_CALLER_ACCESS_GRANTS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "ListCallerAccessGrants",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:ListCallerAccessGrants",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "AccountId",
                "GrantScope",
                "NextToken",
                "MaxResults",
                "AllowedByApplication",
                "InstanceScope",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_LIST_JOBS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "ListJobs",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:ListJobs",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "JobStatuses", "NextToken", "MaxResults"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_LIST_MULTI_REGION_ACCESS_POINTS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "ListMultiRegionAccessPoints",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:ListMultiRegionAccessPoints",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "NextToken", "MaxResults"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_LIST_REGIONAL_BUCKETS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "ListRegionalBuckets",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3-outposts:ListRegionalBuckets",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "NextToken", "MaxResults", "OutpostId"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_LIST_STORAGE_LENS_CONFIGURATIONS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "ListStorageLensConfigurations",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:ListStorageLensConfigurations",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "NextToken"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_LIST_STORAGE_LENS_GROUPS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "ListStorageLensGroups",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:ListStorageLensGroups",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId", "NextToken"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_LIST_TAGS_FOR_RESOURCE: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "ListTagsForResource",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:ListTagsForResource",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId", "ResourceArn"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_PUT_ACCESS_GRANTS_INSTANCE_RESOURCE_POLICY: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "PutAccessGrantsInstanceResourcePolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutAccessGrantsInstanceResourcePolicy",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId", "Policy", "Organization"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_PUT_ACCESS_POINT_CONFIGURATION_FOR_OBJECT_LAMBDA: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "PutAccessPointConfigurationForObjectLambda",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutAccessPointConfigurationForObjectLambda",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Name", "Configuration"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_PUT_ACCESS_POINT_POLICY: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "PutAccessPointPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3-outposts:PutAccessPointPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Name", "Policy"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_PUT_ACCESS_POINT_POLICY_FOR_OBJECT_LAMBDA: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "PutAccessPointPolicyForObjectLambda",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutAccessPointPolicyForObjectLambda",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Name", "Policy"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_PUT_ACCESS_POINT_SCOPE: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "PutAccessPointScope",
        actions: &[],
        source: "unknown",
        parameters: Some(&["AccountId", "Name", "Scope"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_PUT_BUCKET_LIFECYCLE_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "PutBucketLifecycleConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3-outposts:PutLifecycleConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Bucket", "LifecycleConfiguration"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_PUT_BUCKET_POLICY: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "PutBucketPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3-outposts:PutBucketPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &["AccountId", "Bucket", "ConfirmRemoveSelfBucketAccess", "Policy"],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_PUT_BUCKET_REPLICATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "PutBucketReplication",
        actions: &[],
        source: "unknown",
        parameters: Some(&["AccountId", "Bucket", "ReplicationConfiguration"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_PUT_BUCKET_TAGGING: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "PutBucketTagging",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3-outposts:PutBucketTagging",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "Bucket", "Tagging"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_PUT_BUCKET_VERSIONING: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "PutBucketVersioning",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutBucketVersioning",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId", "Bucket", "MFA", "VersioningConfiguration"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_PUT_JOB_TAGGING: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "PutJobTagging",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutJobTagging",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "JobId", "Tags"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_PUT_MULTI_REGION_ACCESS_POINT_POLICY: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "PutMultiRegionAccessPointPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutMultiRegionAccessPointPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "ClientToken", "Details"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_PUT_PUBLIC_ACCESS_BLOCK: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "PutPublicAccessBlock",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutAccountPublicAccessBlock",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["PublicAccessBlockConfiguration", "AccountId"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_PUT_STORAGE_LENS_CONFIGURATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "PutStorageLensConfiguration",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutStorageLensConfiguration",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["ConfigId", "AccountId", "StorageLensConfiguration", "Tags"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_PUT_STORAGE_LENS_CONFIGURATION_TAGGING: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "PutStorageLensConfigurationTagging",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:PutStorageLensConfigurationTagging",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["ConfigId", "AccountId", "Tags"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_SUBMIT_MULTI_REGION_ACCESS_POINT_ROUTES: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "SubmitMultiRegionAccessPointRoutes",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:SubmitMultiRegionAccessPointRoutes",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId", "Mrap", "RouteUpdates"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_TAG_RESOURCE: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "TagResource",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:TagResource",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId", "ResourceArn", "Tags"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_UNTAG_RESOURCE: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "UntagResource",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:UntagResource",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId", "ResourceArn", "TagKeys"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_UPDATE_ACCESS_GRANTS_LOCATION: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "UpdateAccessGrantsLocation",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:UpdateAccessGrantsLocation",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["AccountId", "AccessGrantsLocationId", "IAMRoleArn"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_UPDATE_JOB_PRIORITY: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "UpdateJobPriority",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:UpdateJobPriority",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountId", "JobId", "Priority"]),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_UPDATE_JOB_STATUS: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "UpdateJobStatus",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:UpdateJobStatus",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &["AccountId", "JobId", "RequestedJobStatus", "StatusUpdateReason"],
        ),
        arn_parameters: &[],
    };
    pub(super) static S3CONTROL_UPDATE_STORAGE_LENS_GROUP: catalog::Operation = catalog::Operation {
        service: "s3",
        client: "s3control",
        name: "UpdateStorageLensGroup",
        actions: &[
            catalog::AuthorizedAction {
                action: "s3:UpdateStorageLensGroup",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["Name", "AccountId", "StorageLensGroup"]),
        arn_parameters: &[],
    };
}
