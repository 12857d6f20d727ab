// Generated from spec/kms.json by `cargo xtask regen`. Do not edit.

//! The catalog of AWS Key Management Service: actions, resource types and condition keys.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service" (`list_kms`).
#![allow(unused_imports)]
use crate::action::{ActsOn, KnownAction, MayActOn, Supports};
use crate::{AccessLevel, AccessLevels, arn, catalog, condition};
/// AWS Key Management Service in the catalog.
pub static SERVICE: catalog::Service = catalog::Service {
    prefix: "kms",
    name: "AWS Key Management Service",
    page: "list_kms",
    date: "2026-10-27",
    supports: catalog::Supports {
        resource_based_policies: catalog::Support::Yes,
        resource_control_policies: catalog::Support::Yes,
        tags: catalog::Support::Yes,
        temporary_credentials: catalog::Support::Yes,
        service_roles: catalog::Support::No,
        service_linked_roles: catalog::Support::Yes,
    },
    actions: ACTIONS,
    resource_types: RESOURCE_TYPES,
    condition_keys: CONDITION_KEYS,
    operations: OPERATIONS,
    action_names: crate::names::Names {
        slots: &crate::tables::action_slots::<128>(ACTIONS),
    },
};
/// An action of AWS Key Management Service.
///
/// For statements there is a marker type of the same name; the enum is for values of run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u16)]
pub enum Action {
    /// `kms:CancelKeyDeletion`: Write. See [`CancelKeyDeletion`](struct@CancelKeyDeletion).
    CancelKeyDeletion,
    /// `kms:ConnectCustomKeyStore`: Write. See [`ConnectCustomKeyStore`](struct@ConnectCustomKeyStore).
    ConnectCustomKeyStore,
    /// `kms:CreateAlias`: Write. See [`CreateAlias`](struct@CreateAlias).
    CreateAlias,
    /// `kms:CreateCustomKeyStore`: Write. See [`CreateCustomKeyStore`](struct@CreateCustomKeyStore).
    CreateCustomKeyStore,
    /// `kms:CreateGrant`: Permissions management, Write. See [`CreateGrant`](struct@CreateGrant).
    CreateGrant,
    /// `kms:CreateKey`: Write. See [`CreateKey`](struct@CreateKey).
    CreateKey,
    /// `kms:Decapsulate`: Write. See [`Decapsulate`](struct@Decapsulate).
    Decapsulate,
    /// `kms:Decrypt`: Write. See [`Decrypt`](struct@Decrypt).
    Decrypt,
    /// `kms:DeleteAlias`: Write. See [`DeleteAlias`](struct@DeleteAlias).
    DeleteAlias,
    /// `kms:DeleteCustomKeyStore`: Write. See [`DeleteCustomKeyStore`](struct@DeleteCustomKeyStore).
    DeleteCustomKeyStore,
    /// `kms:DeleteImportedKeyMaterial`: Write. See [`DeleteImportedKeyMaterial`](struct@DeleteImportedKeyMaterial).
    DeleteImportedKeyMaterial,
    /// `kms:DeriveSharedSecret`: Write. See [`DeriveSharedSecret`](struct@DeriveSharedSecret).
    DeriveSharedSecret,
    /// `kms:DescribeCustomKeyStores`: Read. See [`DescribeCustomKeyStores`](struct@DescribeCustomKeyStores).
    DescribeCustomKeyStores,
    /// `kms:DescribeKey`: Read. See [`DescribeKey`](struct@DescribeKey).
    DescribeKey,
    /// `kms:DisableKey`: Write. See [`DisableKey`](struct@DisableKey).
    DisableKey,
    /// `kms:DisableKeyRotation`: Write. See [`DisableKeyRotation`](struct@DisableKeyRotation).
    DisableKeyRotation,
    /// `kms:DisconnectCustomKeyStore`: Write. See [`DisconnectCustomKeyStore`](struct@DisconnectCustomKeyStore).
    DisconnectCustomKeyStore,
    /// `kms:EnableKey`: Write. See [`EnableKey`](struct@EnableKey).
    EnableKey,
    /// `kms:EnableKeyRotation`: Write. See [`EnableKeyRotation`](struct@EnableKeyRotation).
    EnableKeyRotation,
    /// `kms:Encapsulate`: Write. See [`Encapsulate`](struct@Encapsulate).
    Encapsulate,
    /// `kms:Encrypt`: Write. See [`Encrypt`](struct@Encrypt).
    Encrypt,
    /// `kms:GenerateDataKey`: Write. See [`GenerateDataKey`](struct@GenerateDataKey).
    GenerateDataKey,
    /// `kms:GenerateDataKeyPair`: Write. See [`GenerateDataKeyPair`](struct@GenerateDataKeyPair).
    GenerateDataKeyPair,
    /// `kms:GenerateDataKeyPairWithoutPlaintext`: Write. See [`GenerateDataKeyPairWithoutPlaintext`](struct@GenerateDataKeyPairWithoutPlaintext).
    GenerateDataKeyPairWithoutPlaintext,
    /// `kms:GenerateDataKeyWithoutPlaintext`: Write. See [`GenerateDataKeyWithoutPlaintext`](struct@GenerateDataKeyWithoutPlaintext).
    GenerateDataKeyWithoutPlaintext,
    /// `kms:GenerateMac`: Write. See [`GenerateMac`](struct@GenerateMac).
    GenerateMac,
    /// `kms:GenerateRandom`: Write. See [`GenerateRandom`](struct@GenerateRandom).
    GenerateRandom,
    /// `kms:GetKeyLastUsage`: Read. See [`GetKeyLastUsage`](struct@GetKeyLastUsage).
    GetKeyLastUsage,
    /// `kms:GetKeyPolicy`: Read. See [`GetKeyPolicy`](struct@GetKeyPolicy).
    GetKeyPolicy,
    /// `kms:GetKeyRotationStatus`: Read. See [`GetKeyRotationStatus`](struct@GetKeyRotationStatus).
    GetKeyRotationStatus,
    /// `kms:GetParametersForImport`: Read. See [`GetParametersForImport`](struct@GetParametersForImport).
    GetParametersForImport,
    /// `kms:GetPublicKey`: Read. See [`GetPublicKey`](struct@GetPublicKey).
    GetPublicKey,
    /// `kms:ImportKeyMaterial`: Write. See [`ImportKeyMaterial`](struct@ImportKeyMaterial).
    ImportKeyMaterial,
    /// `kms:ListAliases`: List. See [`ListAliases`](struct@ListAliases).
    ListAliases,
    /// `kms:ListGrants`: List. See [`ListGrants`](struct@ListGrants).
    ListGrants,
    /// `kms:ListKeyPolicies`: List. See [`ListKeyPolicies`](struct@ListKeyPolicies).
    ListKeyPolicies,
    /// `kms:ListKeyRotations`: List. See [`ListKeyRotations`](struct@ListKeyRotations).
    ListKeyRotations,
    /// `kms:ListKeys`: List. See [`ListKeys`](struct@ListKeys).
    ListKeys,
    /// `kms:ListResourceTags`: List. See [`ListResourceTags`](struct@ListResourceTags).
    ListResourceTags,
    /// `kms:ListRetirableGrants`: List. See [`ListRetirableGrants`](struct@ListRetirableGrants).
    ListRetirableGrants,
    /// `kms:PutKeyPolicy`: Permissions management, Write. See [`PutKeyPolicy`](struct@PutKeyPolicy).
    PutKeyPolicy,
    /// `kms:ReEncryptFrom`: Write. See [`ReEncryptFrom`](struct@ReEncryptFrom).
    ReEncryptFrom,
    /// `kms:ReEncryptTo`: Write. See [`ReEncryptTo`](struct@ReEncryptTo).
    ReEncryptTo,
    /// `kms:ReplicateKey`: Write. See [`ReplicateKey`](struct@ReplicateKey).
    ReplicateKey,
    /// `kms:RetireGrant`: Permissions management, Write. See [`RetireGrant`](struct@RetireGrant).
    RetireGrant,
    /// `kms:RevokeGrant`: Permissions management, Write. See [`RevokeGrant`](struct@RevokeGrant).
    RevokeGrant,
    /// `kms:RotateKeyOnDemand`: Write. See [`RotateKeyOnDemand`](struct@RotateKeyOnDemand).
    RotateKeyOnDemand,
    /// `kms:ScheduleKeyDeletion`: Write. See [`ScheduleKeyDeletion`](struct@ScheduleKeyDeletion).
    ScheduleKeyDeletion,
    /// `kms:Sign`: Write. See [`Sign`](struct@Sign).
    Sign,
    /// `kms:SynchronizeMultiRegionKey`: Write. See [`SynchronizeMultiRegionKey`](struct@SynchronizeMultiRegionKey).
    SynchronizeMultiRegionKey,
    /// `kms:TagResource`: Tagging, Write. See [`TagResource`](struct@TagResource).
    TagResource,
    /// `kms:UntagResource`: Tagging, Write. See [`UntagResource`](struct@UntagResource).
    UntagResource,
    /// `kms:UpdateAlias`: Write. See [`UpdateAlias`](struct@UpdateAlias).
    UpdateAlias,
    /// `kms:UpdateCustomKeyStore`: Write. See [`UpdateCustomKeyStore`](struct@UpdateCustomKeyStore).
    UpdateCustomKeyStore,
    /// `kms:UpdateKeyDescription`: Write. See [`UpdateKeyDescription`](struct@UpdateKeyDescription).
    UpdateKeyDescription,
    /// `kms:UpdatePrimaryRegion`: Write. See [`UpdatePrimaryRegion`](struct@UpdatePrimaryRegion).
    UpdatePrimaryRegion,
    /// `kms:Verify`: Write. See [`Verify`](struct@Verify).
    Verify,
    /// `kms:VerifyMac`: Write. See [`VerifyMac`](struct@VerifyMac).
    VerifyMac,
}
impl Action {
    /// All actions, sorted by name.
    pub const ALL: &'static [Action] = &[
        Action::CancelKeyDeletion,
        Action::ConnectCustomKeyStore,
        Action::CreateAlias,
        Action::CreateCustomKeyStore,
        Action::CreateGrant,
        Action::CreateKey,
        Action::Decapsulate,
        Action::Decrypt,
        Action::DeleteAlias,
        Action::DeleteCustomKeyStore,
        Action::DeleteImportedKeyMaterial,
        Action::DeriveSharedSecret,
        Action::DescribeCustomKeyStores,
        Action::DescribeKey,
        Action::DisableKey,
        Action::DisableKeyRotation,
        Action::DisconnectCustomKeyStore,
        Action::EnableKey,
        Action::EnableKeyRotation,
        Action::Encapsulate,
        Action::Encrypt,
        Action::GenerateDataKey,
        Action::GenerateDataKeyPair,
        Action::GenerateDataKeyPairWithoutPlaintext,
        Action::GenerateDataKeyWithoutPlaintext,
        Action::GenerateMac,
        Action::GenerateRandom,
        Action::GetKeyLastUsage,
        Action::GetKeyPolicy,
        Action::GetKeyRotationStatus,
        Action::GetParametersForImport,
        Action::GetPublicKey,
        Action::ImportKeyMaterial,
        Action::ListAliases,
        Action::ListGrants,
        Action::ListKeyPolicies,
        Action::ListKeyRotations,
        Action::ListKeys,
        Action::ListResourceTags,
        Action::ListRetirableGrants,
        Action::PutKeyPolicy,
        Action::ReEncryptFrom,
        Action::ReEncryptTo,
        Action::ReplicateKey,
        Action::RetireGrant,
        Action::RevokeGrant,
        Action::RotateKeyOnDemand,
        Action::ScheduleKeyDeletion,
        Action::Sign,
        Action::SynchronizeMultiRegionKey,
        Action::TagResource,
        Action::UntagResource,
        Action::UpdateAlias,
        Action::UpdateCustomKeyStore,
        Action::UpdateKeyDescription,
        Action::UpdatePrimaryRegion,
        Action::Verify,
        Action::VerifyMac,
    ];
}
crate::action::action_enum!(Action, SERVICE, ACTIONS);
/// All actions as rows, sorted by name.
pub static ACTIONS: &[catalog::Action] = &[
    catalog::Action {
        service: "kms",
        name: "CancelKeyDeletion",
        full_name: "kms:CancelKeyDeletion",
        index: Action::CancelKeyDeletion as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::CALLER_ACCOUNT, &rows::VIA_SERVICE],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_CANCEL_KEY_DELETION],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "ConnectCustomKeyStore",
        full_name: "kms:ConnectCustomKeyStore",
        index: Action::ConnectCustomKeyStore as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::CALLER_ACCOUNT],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_CONNECT_CUSTOM_KEY_STORE],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "CreateAlias",
        full_name: "kms:CreateAlias",
        index: Action::CreateAlias as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Alias as usize],
                required: Some(true),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::CALLER_ACCOUNT, &rows::VIA_SERVICE],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_CREATE_ALIAS],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "CreateCustomKeyStore",
        full_name: "kms:CreateCustomKeyStore",
        index: Action::CreateCustomKeyStore as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::CALLER_ACCOUNT],
        dependent_actions: Some(
            &[
                catalog::AuthorizedAction {
                    action: "cloudhsm:DescribeClusters",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "ec2:DescribeVpcEndpointServices",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "iam:CreateServiceLinkedRole",
                    context: &[],
                },
            ],
        ),
        operations: &[&operations::KMS_CREATE_CUSTOM_KEY_STORE],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "CreateGrant",
        full_name: "kms:CreateGrant",
        index: Action::CreateGrant as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::ENCRYPTION_CONTEXT,
            &rows::ENCRYPTION_CONTEXT_KEYS,
            &rows::GRANT_CONSTRAINT_SOURCE_ARN,
            &rows::GRANT_CONSTRAINT_TYPE,
            &rows::GRANT_IS_FOR_AWS_RESOURCE,
            &rows::GRANT_OPERATIONS,
            &rows::GRANTEE_PRINCIPAL,
            &rows::GRANTEE_SERVICE_PRINCIPAL,
            &rows::RETIRING_PRINCIPAL,
            &rows::RETIRING_SERVICE_PRINCIPAL,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_CREATE_GRANT],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "CreateKey",
        full_name: "kms:CreateKey",
        index: Action::CreateKey as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_RESOURCE_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::BYPASS_POLICY_LOCKOUT_SAFETY_CHECK,
            &rows::CALLER_ACCOUNT,
            &rows::KEY_ORIGIN,
            &rows::KEY_SPEC,
            &rows::KEY_USAGE,
            &rows::MULTI_REGION,
            &rows::MULTI_REGION_KEY_TYPE,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(
            &[
                catalog::AuthorizedAction {
                    action: "iam:CreateServiceLinkedRole",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "kms:PutKeyPolicy",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "kms:TagResource",
                    context: &[],
                },
            ],
        ),
        operations: &[&operations::KMS_CREATE_KEY],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "Decapsulate",
        full_name: "kms:Decapsulate",
        index: Action::Decapsulate as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::ENCAPSULATION_ALGORITHM,
            &rows::REQUEST_ALIAS,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_DECAPSULATE],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "Decrypt",
        full_name: "kms:Decrypt",
        index: Action::Decrypt as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::ENCRYPTION_ALGORITHM,
            &rows::ENCRYPTION_CONTEXT,
            &rows::ENCRYPTION_CONTEXT_KEYS,
            &rows::RECIPIENT_ATTESTATION_IMAGE_SHA384,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR0,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR1,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR10,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR11,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR12,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR13,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR14,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR15,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR16,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR17,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR18,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR19,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR2,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR20,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR21,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR22,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR23,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR3,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR4,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR5,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR6,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR7,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR8,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR9,
            &rows::RECIPIENT_ATTESTATION_PCR0,
            &rows::RECIPIENT_ATTESTATION_PCR1,
            &rows::RECIPIENT_ATTESTATION_PCR10,
            &rows::RECIPIENT_ATTESTATION_PCR11,
            &rows::RECIPIENT_ATTESTATION_PCR12,
            &rows::RECIPIENT_ATTESTATION_PCR13,
            &rows::RECIPIENT_ATTESTATION_PCR14,
            &rows::RECIPIENT_ATTESTATION_PCR15,
            &rows::RECIPIENT_ATTESTATION_PCR16,
            &rows::RECIPIENT_ATTESTATION_PCR17,
            &rows::RECIPIENT_ATTESTATION_PCR18,
            &rows::RECIPIENT_ATTESTATION_PCR19,
            &rows::RECIPIENT_ATTESTATION_PCR2,
            &rows::RECIPIENT_ATTESTATION_PCR20,
            &rows::RECIPIENT_ATTESTATION_PCR21,
            &rows::RECIPIENT_ATTESTATION_PCR22,
            &rows::RECIPIENT_ATTESTATION_PCR23,
            &rows::RECIPIENT_ATTESTATION_PCR24,
            &rows::RECIPIENT_ATTESTATION_PCR25,
            &rows::RECIPIENT_ATTESTATION_PCR26,
            &rows::RECIPIENT_ATTESTATION_PCR27,
            &rows::RECIPIENT_ATTESTATION_PCR28,
            &rows::RECIPIENT_ATTESTATION_PCR29,
            &rows::RECIPIENT_ATTESTATION_PCR3,
            &rows::RECIPIENT_ATTESTATION_PCR30,
            &rows::RECIPIENT_ATTESTATION_PCR31,
            &rows::RECIPIENT_ATTESTATION_PCR4,
            &rows::RECIPIENT_ATTESTATION_PCR5,
            &rows::RECIPIENT_ATTESTATION_PCR6,
            &rows::RECIPIENT_ATTESTATION_PCR7,
            &rows::RECIPIENT_ATTESTATION_PCR8,
            &rows::RECIPIENT_ATTESTATION_PCR9,
            &rows::REQUEST_ALIAS,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_DECRYPT],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "DeleteAlias",
        full_name: "kms:DeleteAlias",
        index: Action::DeleteAlias as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Alias as usize],
                required: Some(true),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::CALLER_ACCOUNT, &rows::VIA_SERVICE],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_DELETE_ALIAS],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "DeleteCustomKeyStore",
        full_name: "kms:DeleteCustomKeyStore",
        index: Action::DeleteCustomKeyStore as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::CALLER_ACCOUNT],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_DELETE_CUSTOM_KEY_STORE],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "DeleteImportedKeyMaterial",
        full_name: "kms:DeleteImportedKeyMaterial",
        index: Action::DeleteImportedKeyMaterial as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::CALLER_ACCOUNT, &rows::VIA_SERVICE],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_DELETE_IMPORTED_KEY_MATERIAL],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "DeriveSharedSecret",
        full_name: "kms:DeriveSharedSecret",
        index: Action::DeriveSharedSecret as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::KEY_AGREEMENT_ALGORITHM,
            &rows::RECIPIENT_ATTESTATION_IMAGE_SHA384,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR0,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR1,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR10,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR11,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR12,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR13,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR14,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR15,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR16,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR17,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR18,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR19,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR2,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR20,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR21,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR22,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR23,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR3,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR4,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR5,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR6,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR7,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR8,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR9,
            &rows::RECIPIENT_ATTESTATION_PCR0,
            &rows::RECIPIENT_ATTESTATION_PCR1,
            &rows::RECIPIENT_ATTESTATION_PCR10,
            &rows::RECIPIENT_ATTESTATION_PCR11,
            &rows::RECIPIENT_ATTESTATION_PCR12,
            &rows::RECIPIENT_ATTESTATION_PCR13,
            &rows::RECIPIENT_ATTESTATION_PCR14,
            &rows::RECIPIENT_ATTESTATION_PCR15,
            &rows::RECIPIENT_ATTESTATION_PCR16,
            &rows::RECIPIENT_ATTESTATION_PCR17,
            &rows::RECIPIENT_ATTESTATION_PCR18,
            &rows::RECIPIENT_ATTESTATION_PCR19,
            &rows::RECIPIENT_ATTESTATION_PCR2,
            &rows::RECIPIENT_ATTESTATION_PCR20,
            &rows::RECIPIENT_ATTESTATION_PCR21,
            &rows::RECIPIENT_ATTESTATION_PCR22,
            &rows::RECIPIENT_ATTESTATION_PCR23,
            &rows::RECIPIENT_ATTESTATION_PCR24,
            &rows::RECIPIENT_ATTESTATION_PCR25,
            &rows::RECIPIENT_ATTESTATION_PCR26,
            &rows::RECIPIENT_ATTESTATION_PCR27,
            &rows::RECIPIENT_ATTESTATION_PCR28,
            &rows::RECIPIENT_ATTESTATION_PCR29,
            &rows::RECIPIENT_ATTESTATION_PCR3,
            &rows::RECIPIENT_ATTESTATION_PCR30,
            &rows::RECIPIENT_ATTESTATION_PCR31,
            &rows::RECIPIENT_ATTESTATION_PCR4,
            &rows::RECIPIENT_ATTESTATION_PCR5,
            &rows::RECIPIENT_ATTESTATION_PCR6,
            &rows::RECIPIENT_ATTESTATION_PCR7,
            &rows::RECIPIENT_ATTESTATION_PCR8,
            &rows::RECIPIENT_ATTESTATION_PCR9,
            &rows::REQUEST_ALIAS,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_DERIVE_SHARED_SECRET],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "DescribeCustomKeyStores",
        full_name: "kms:DescribeCustomKeyStores",
        index: Action::DescribeCustomKeyStores as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::CALLER_ACCOUNT],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_DESCRIBE_CUSTOM_KEY_STORES],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "DescribeKey",
        full_name: "kms:DescribeKey",
        index: Action::DescribeKey as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::REQUEST_ALIAS,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_DESCRIBE_KEY],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "DisableKey",
        full_name: "kms:DisableKey",
        index: Action::DisableKey as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::TRAILING_DAYS_WITHOUT_KEY_USAGE,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_DISABLE_KEY],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "DisableKeyRotation",
        full_name: "kms:DisableKeyRotation",
        index: Action::DisableKeyRotation as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::CALLER_ACCOUNT, &rows::VIA_SERVICE],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_DISABLE_KEY_ROTATION],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "DisconnectCustomKeyStore",
        full_name: "kms:DisconnectCustomKeyStore",
        index: Action::DisconnectCustomKeyStore as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::CALLER_ACCOUNT],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_DISCONNECT_CUSTOM_KEY_STORE],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "EnableKey",
        full_name: "kms:EnableKey",
        index: Action::EnableKey as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::CALLER_ACCOUNT, &rows::VIA_SERVICE],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_ENABLE_KEY],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "EnableKeyRotation",
        full_name: "kms:EnableKeyRotation",
        index: Action::EnableKeyRotation as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::ROTATION_PERIOD_IN_DAYS,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_ENABLE_KEY_ROTATION],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "Encapsulate",
        full_name: "kms:Encapsulate",
        index: Action::Encapsulate as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::ENCAPSULATION_ALGORITHM,
            &rows::REQUEST_ALIAS,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_ENCAPSULATE],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "Encrypt",
        full_name: "kms:Encrypt",
        index: Action::Encrypt as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::ENCRYPTION_ALGORITHM,
            &rows::ENCRYPTION_CONTEXT,
            &rows::ENCRYPTION_CONTEXT_KEYS,
            &rows::REQUEST_ALIAS,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_ENCRYPT],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "GenerateDataKey",
        full_name: "kms:GenerateDataKey",
        index: Action::GenerateDataKey as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::ENCRYPTION_ALGORITHM,
            &rows::ENCRYPTION_CONTEXT,
            &rows::ENCRYPTION_CONTEXT_KEYS,
            &rows::RECIPIENT_ATTESTATION_IMAGE_SHA384,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR0,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR1,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR10,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR11,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR12,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR13,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR14,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR15,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR16,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR17,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR18,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR19,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR2,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR20,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR21,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR22,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR23,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR3,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR4,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR5,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR6,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR7,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR8,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR9,
            &rows::RECIPIENT_ATTESTATION_PCR0,
            &rows::RECIPIENT_ATTESTATION_PCR1,
            &rows::RECIPIENT_ATTESTATION_PCR10,
            &rows::RECIPIENT_ATTESTATION_PCR11,
            &rows::RECIPIENT_ATTESTATION_PCR12,
            &rows::RECIPIENT_ATTESTATION_PCR13,
            &rows::RECIPIENT_ATTESTATION_PCR14,
            &rows::RECIPIENT_ATTESTATION_PCR15,
            &rows::RECIPIENT_ATTESTATION_PCR16,
            &rows::RECIPIENT_ATTESTATION_PCR17,
            &rows::RECIPIENT_ATTESTATION_PCR18,
            &rows::RECIPIENT_ATTESTATION_PCR19,
            &rows::RECIPIENT_ATTESTATION_PCR2,
            &rows::RECIPIENT_ATTESTATION_PCR20,
            &rows::RECIPIENT_ATTESTATION_PCR21,
            &rows::RECIPIENT_ATTESTATION_PCR22,
            &rows::RECIPIENT_ATTESTATION_PCR23,
            &rows::RECIPIENT_ATTESTATION_PCR24,
            &rows::RECIPIENT_ATTESTATION_PCR25,
            &rows::RECIPIENT_ATTESTATION_PCR26,
            &rows::RECIPIENT_ATTESTATION_PCR27,
            &rows::RECIPIENT_ATTESTATION_PCR28,
            &rows::RECIPIENT_ATTESTATION_PCR29,
            &rows::RECIPIENT_ATTESTATION_PCR3,
            &rows::RECIPIENT_ATTESTATION_PCR30,
            &rows::RECIPIENT_ATTESTATION_PCR31,
            &rows::RECIPIENT_ATTESTATION_PCR4,
            &rows::RECIPIENT_ATTESTATION_PCR5,
            &rows::RECIPIENT_ATTESTATION_PCR6,
            &rows::RECIPIENT_ATTESTATION_PCR7,
            &rows::RECIPIENT_ATTESTATION_PCR8,
            &rows::RECIPIENT_ATTESTATION_PCR9,
            &rows::REQUEST_ALIAS,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_GENERATE_DATA_KEY],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "GenerateDataKeyPair",
        full_name: "kms:GenerateDataKeyPair",
        index: Action::GenerateDataKeyPair as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::DATA_KEY_PAIR_SPEC,
            &rows::ENCRYPTION_ALGORITHM,
            &rows::ENCRYPTION_CONTEXT,
            &rows::ENCRYPTION_CONTEXT_KEYS,
            &rows::RECIPIENT_ATTESTATION_IMAGE_SHA384,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR0,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR1,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR10,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR11,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR12,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR13,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR14,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR15,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR16,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR17,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR18,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR19,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR2,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR20,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR21,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR22,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR23,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR3,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR4,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR5,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR6,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR7,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR8,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR9,
            &rows::RECIPIENT_ATTESTATION_PCR0,
            &rows::RECIPIENT_ATTESTATION_PCR1,
            &rows::RECIPIENT_ATTESTATION_PCR10,
            &rows::RECIPIENT_ATTESTATION_PCR11,
            &rows::RECIPIENT_ATTESTATION_PCR12,
            &rows::RECIPIENT_ATTESTATION_PCR13,
            &rows::RECIPIENT_ATTESTATION_PCR14,
            &rows::RECIPIENT_ATTESTATION_PCR15,
            &rows::RECIPIENT_ATTESTATION_PCR16,
            &rows::RECIPIENT_ATTESTATION_PCR17,
            &rows::RECIPIENT_ATTESTATION_PCR18,
            &rows::RECIPIENT_ATTESTATION_PCR19,
            &rows::RECIPIENT_ATTESTATION_PCR2,
            &rows::RECIPIENT_ATTESTATION_PCR20,
            &rows::RECIPIENT_ATTESTATION_PCR21,
            &rows::RECIPIENT_ATTESTATION_PCR22,
            &rows::RECIPIENT_ATTESTATION_PCR23,
            &rows::RECIPIENT_ATTESTATION_PCR24,
            &rows::RECIPIENT_ATTESTATION_PCR25,
            &rows::RECIPIENT_ATTESTATION_PCR26,
            &rows::RECIPIENT_ATTESTATION_PCR27,
            &rows::RECIPIENT_ATTESTATION_PCR28,
            &rows::RECIPIENT_ATTESTATION_PCR29,
            &rows::RECIPIENT_ATTESTATION_PCR3,
            &rows::RECIPIENT_ATTESTATION_PCR30,
            &rows::RECIPIENT_ATTESTATION_PCR31,
            &rows::RECIPIENT_ATTESTATION_PCR4,
            &rows::RECIPIENT_ATTESTATION_PCR5,
            &rows::RECIPIENT_ATTESTATION_PCR6,
            &rows::RECIPIENT_ATTESTATION_PCR7,
            &rows::RECIPIENT_ATTESTATION_PCR8,
            &rows::RECIPIENT_ATTESTATION_PCR9,
            &rows::REQUEST_ALIAS,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_GENERATE_DATA_KEY_PAIR],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "GenerateDataKeyPairWithoutPlaintext",
        full_name: "kms:GenerateDataKeyPairWithoutPlaintext",
        index: Action::GenerateDataKeyPairWithoutPlaintext as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::DATA_KEY_PAIR_SPEC,
            &rows::ENCRYPTION_ALGORITHM,
            &rows::ENCRYPTION_CONTEXT,
            &rows::ENCRYPTION_CONTEXT_KEYS,
            &rows::REQUEST_ALIAS,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "GenerateDataKeyWithoutPlaintext",
        full_name: "kms:GenerateDataKeyWithoutPlaintext",
        index: Action::GenerateDataKeyWithoutPlaintext as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::ENCRYPTION_ALGORITHM,
            &rows::ENCRYPTION_CONTEXT,
            &rows::ENCRYPTION_CONTEXT_KEYS,
            &rows::REQUEST_ALIAS,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_GENERATE_DATA_KEY_WITHOUT_PLAINTEXT],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "GenerateMac",
        full_name: "kms:GenerateMac",
        index: Action::GenerateMac as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::MAC_ALGORITHM,
            &rows::REQUEST_ALIAS,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_GENERATE_MAC],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "GenerateRandom",
        full_name: "kms:GenerateRandom",
        index: Action::GenerateRandom as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::RECIPIENT_ATTESTATION_IMAGE_SHA384,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR0,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR1,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR10,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR11,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR12,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR13,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR14,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR15,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR16,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR17,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR18,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR19,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR2,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR20,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR21,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR22,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR23,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR3,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR4,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR5,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR6,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR7,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR8,
            &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR9,
            &rows::RECIPIENT_ATTESTATION_PCR0,
            &rows::RECIPIENT_ATTESTATION_PCR1,
            &rows::RECIPIENT_ATTESTATION_PCR10,
            &rows::RECIPIENT_ATTESTATION_PCR11,
            &rows::RECIPIENT_ATTESTATION_PCR12,
            &rows::RECIPIENT_ATTESTATION_PCR13,
            &rows::RECIPIENT_ATTESTATION_PCR14,
            &rows::RECIPIENT_ATTESTATION_PCR15,
            &rows::RECIPIENT_ATTESTATION_PCR16,
            &rows::RECIPIENT_ATTESTATION_PCR17,
            &rows::RECIPIENT_ATTESTATION_PCR18,
            &rows::RECIPIENT_ATTESTATION_PCR19,
            &rows::RECIPIENT_ATTESTATION_PCR2,
            &rows::RECIPIENT_ATTESTATION_PCR20,
            &rows::RECIPIENT_ATTESTATION_PCR21,
            &rows::RECIPIENT_ATTESTATION_PCR22,
            &rows::RECIPIENT_ATTESTATION_PCR23,
            &rows::RECIPIENT_ATTESTATION_PCR24,
            &rows::RECIPIENT_ATTESTATION_PCR25,
            &rows::RECIPIENT_ATTESTATION_PCR26,
            &rows::RECIPIENT_ATTESTATION_PCR27,
            &rows::RECIPIENT_ATTESTATION_PCR28,
            &rows::RECIPIENT_ATTESTATION_PCR29,
            &rows::RECIPIENT_ATTESTATION_PCR3,
            &rows::RECIPIENT_ATTESTATION_PCR30,
            &rows::RECIPIENT_ATTESTATION_PCR31,
            &rows::RECIPIENT_ATTESTATION_PCR4,
            &rows::RECIPIENT_ATTESTATION_PCR5,
            &rows::RECIPIENT_ATTESTATION_PCR6,
            &rows::RECIPIENT_ATTESTATION_PCR7,
            &rows::RECIPIENT_ATTESTATION_PCR8,
            &rows::RECIPIENT_ATTESTATION_PCR9,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_GENERATE_RANDOM],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "GetKeyLastUsage",
        full_name: "kms:GetKeyLastUsage",
        index: Action::GetKeyLastUsage as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::CALLER_ACCOUNT, &rows::VIA_SERVICE],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_GET_KEY_LAST_USAGE],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "GetKeyPolicy",
        full_name: "kms:GetKeyPolicy",
        index: Action::GetKeyPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::CALLER_ACCOUNT, &rows::VIA_SERVICE],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_GET_KEY_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "GetKeyRotationStatus",
        full_name: "kms:GetKeyRotationStatus",
        index: Action::GetKeyRotationStatus as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::CALLER_ACCOUNT, &rows::VIA_SERVICE],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_GET_KEY_ROTATION_STATUS],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "GetParametersForImport",
        full_name: "kms:GetParametersForImport",
        index: Action::GetParametersForImport as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::VIA_SERVICE,
            &rows::WRAPPING_ALGORITHM,
            &rows::WRAPPING_KEY_SPEC,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_GET_PARAMETERS_FOR_IMPORT],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "GetPublicKey",
        full_name: "kms:GetPublicKey",
        index: Action::GetPublicKey as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::REQUEST_ALIAS,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_GET_PUBLIC_KEY],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "ImportKeyMaterial",
        full_name: "kms:ImportKeyMaterial",
        index: Action::ImportKeyMaterial as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::EXPIRATION_MODEL,
            &rows::VALID_TO,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_IMPORT_KEY_MATERIAL],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "ListAliases",
        full_name: "kms:ListAliases",
        index: Action::ListAliases as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::CALLER_ACCOUNT, &rows::VIA_SERVICE],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_LIST_ALIASES],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "ListGrants",
        full_name: "kms:ListGrants",
        index: Action::ListGrants as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::GRANT_IS_FOR_AWS_RESOURCE,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_LIST_GRANTS],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "ListKeyPolicies",
        full_name: "kms:ListKeyPolicies",
        index: Action::ListKeyPolicies as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::CALLER_ACCOUNT, &rows::VIA_SERVICE],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_LIST_KEY_POLICIES],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "ListKeyRotations",
        full_name: "kms:ListKeyRotations",
        index: Action::ListKeyRotations as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::CALLER_ACCOUNT, &rows::VIA_SERVICE],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_LIST_KEY_ROTATIONS],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "ListKeys",
        full_name: "kms:ListKeys",
        index: Action::ListKeys as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::CALLER_ACCOUNT, &rows::VIA_SERVICE],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_LIST_KEYS],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "ListResourceTags",
        full_name: "kms:ListResourceTags",
        index: Action::ListResourceTags as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::CALLER_ACCOUNT, &rows::VIA_SERVICE],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_LIST_RESOURCE_TAGS],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "ListRetirableGrants",
        full_name: "kms:ListRetirableGrants",
        index: Action::ListRetirableGrants as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_LIST_RETIRABLE_GRANTS],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "PutKeyPolicy",
        full_name: "kms:PutKeyPolicy",
        index: Action::PutKeyPolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::BYPASS_POLICY_LOCKOUT_SAFETY_CHECK,
            &rows::CALLER_ACCOUNT,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_CREATE_KEY, &operations::KMS_PUT_KEY_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "ReEncryptFrom",
        full_name: "kms:ReEncryptFrom",
        index: Action::ReEncryptFrom as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::ENCRYPTION_ALGORITHM,
            &rows::ENCRYPTION_CONTEXT,
            &rows::ENCRYPTION_CONTEXT_KEYS,
            &rows::RE_ENCRYPT_ON_SAME_KEY,
            &rows::REQUEST_ALIAS,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_RE_ENCRYPT],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "ReEncryptTo",
        full_name: "kms:ReEncryptTo",
        index: Action::ReEncryptTo as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::ENCRYPTION_ALGORITHM,
            &rows::ENCRYPTION_CONTEXT,
            &rows::ENCRYPTION_CONTEXT_KEYS,
            &rows::RE_ENCRYPT_ON_SAME_KEY,
            &rows::REQUEST_ALIAS,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_RE_ENCRYPT],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "ReplicateKey",
        full_name: "kms:ReplicateKey",
        index: Action::ReplicateKey as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::REPLICA_REGION,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(
            &[
                catalog::AuthorizedAction {
                    action: "iam:CreateServiceLinkedRole",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "kms:CreateKey",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "kms:PutKeyPolicy",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "kms:TagResource",
                    context: &[],
                },
            ],
        ),
        operations: &[&operations::KMS_REPLICATE_KEY],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "RetireGrant",
        full_name: "kms:RetireGrant",
        index: Action::RetireGrant as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::ENCRYPTION_CONTEXT,
            &rows::ENCRYPTION_CONTEXT_KEYS,
            &rows::GRANT_CONSTRAINT_TYPE,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_RETIRE_GRANT],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "RevokeGrant",
        full_name: "kms:RevokeGrant",
        index: Action::RevokeGrant as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::GRANT_IS_FOR_AWS_RESOURCE,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_REVOKE_GRANT],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "RotateKeyOnDemand",
        full_name: "kms:RotateKeyOnDemand",
        index: Action::RotateKeyOnDemand as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::CALLER_ACCOUNT, &rows::VIA_SERVICE],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_ROTATE_KEY_ON_DEMAND],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "ScheduleKeyDeletion",
        full_name: "kms:ScheduleKeyDeletion",
        index: Action::ScheduleKeyDeletion as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::SCHEDULE_KEY_DELETION_PENDING_WINDOW_IN_DAYS,
            &rows::TRAILING_DAYS_WITHOUT_KEY_USAGE,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_SCHEDULE_KEY_DELETION],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "Sign",
        full_name: "kms:Sign",
        index: Action::Sign as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::MESSAGE_TYPE,
            &rows::REQUEST_ALIAS,
            &rows::SIGNING_ALGORITHM,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_SIGN],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "SynchronizeMultiRegionKey",
        full_name: "kms:SynchronizeMultiRegionKey",
        index: Action::SynchronizeMultiRegionKey as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
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
        service: "kms",
        name: "TagResource",
        full_name: "kms:TagResource",
        index: Action::TagResource as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::CALLER_ACCOUNT,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_CREATE_KEY, &operations::KMS_TAG_RESOURCE],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "UntagResource",
        full_name: "kms:UntagResource",
        index: Action::UntagResource as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_TAG_KEYS,
            &rows::CALLER_ACCOUNT,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_UNTAG_RESOURCE],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "UpdateAlias",
        full_name: "kms:UpdateAlias",
        index: Action::UpdateAlias as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Alias as usize],
                required: Some(true),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::CALLER_ACCOUNT, &rows::VIA_SERVICE],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_UPDATE_ALIAS],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "UpdateCustomKeyStore",
        full_name: "kms:UpdateCustomKeyStore",
        index: Action::UpdateCustomKeyStore as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::CALLER_ACCOUNT],
        dependent_actions: Some(
            &[
                catalog::AuthorizedAction {
                    action: "ec2:DescribeVpcEndpointServices",
                    context: &[],
                },
            ],
        ),
        operations: &[&operations::KMS_UPDATE_CUSTOM_KEY_STORE],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "UpdateKeyDescription",
        full_name: "kms:UpdateKeyDescription",
        index: Action::UpdateKeyDescription as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::CALLER_ACCOUNT, &rows::VIA_SERVICE],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_UPDATE_KEY_DESCRIPTION],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "UpdatePrimaryRegion",
        full_name: "kms:UpdatePrimaryRegion",
        index: Action::UpdatePrimaryRegion as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::PRIMARY_REGION,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_UPDATE_PRIMARY_REGION],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "Verify",
        full_name: "kms:Verify",
        index: Action::Verify as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::MESSAGE_TYPE,
            &rows::REQUEST_ALIAS,
            &rows::SIGNING_ALGORITHM,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_VERIFY],
        gaps: &[],
    },
    catalog::Action {
        service: "kms",
        name: "VerifyMac",
        full_name: "kms:VerifyMac",
        index: Action::VerifyMac as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Key as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::CALLER_ACCOUNT,
            &rows::MAC_ALGORITHM,
            &rows::REQUEST_ALIAS,
            &rows::VIA_SERVICE,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::KMS_VERIFY_MAC],
        gaps: &[],
    },
];
/// The action `kms:CancelKeyDeletion`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `CancelKeyDeletion` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct CancelKeyDeletion;
impl KnownAction for CancelKeyDeletion {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CancelKeyDeletion
        as usize];
}
impl ActsOn<Key> for CancelKeyDeletion {}
impl Supports<condition::tags::ResourceTag> for CancelKeyDeletion {}
impl Supports<keys::CallerAccount> for CancelKeyDeletion {}
impl Supports<keys::KeyOrigin> for CancelKeyDeletion {}
impl Supports<keys::KeySpec> for CancelKeyDeletion {}
impl Supports<keys::KeyUsage> for CancelKeyDeletion {}
impl Supports<keys::MultiRegion> for CancelKeyDeletion {}
impl Supports<keys::MultiRegionKeyType> for CancelKeyDeletion {}
impl Supports<keys::ResourceAliases> for CancelKeyDeletion {}
impl Supports<keys::ViaService> for CancelKeyDeletion {}
/// The action `kms:ConnectCustomKeyStore`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `kms:CallerAccount`
/// - API operations: `ConnectCustomKeyStore` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct ConnectCustomKeyStore;
impl KnownAction for ConnectCustomKeyStore {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ConnectCustomKeyStore
        as usize];
}
impl Supports<keys::CallerAccount> for ConnectCustomKeyStore {}
/// The action `kms:CreateAlias`.
///
/// - Access level: Write
/// - Resource types: [`alias`](struct@Alias) (required), [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `CreateAlias` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct CreateAlias;
impl KnownAction for CreateAlias {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateAlias as usize];
}
impl ActsOn<Alias> for CreateAlias {}
impl ActsOn<Key> for CreateAlias {}
impl Supports<condition::tags::ResourceTag> for CreateAlias {}
impl Supports<keys::CallerAccount> for CreateAlias {}
impl Supports<keys::KeyOrigin> for CreateAlias {}
impl Supports<keys::KeySpec> for CreateAlias {}
impl Supports<keys::KeyUsage> for CreateAlias {}
impl Supports<keys::MultiRegion> for CreateAlias {}
impl Supports<keys::MultiRegionKeyType> for CreateAlias {}
impl Supports<keys::ResourceAliases> for CreateAlias {}
impl Supports<keys::ViaService> for CreateAlias {}
/// The action `kms:CreateCustomKeyStore`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `kms:CallerAccount`
/// - Dependent actions: `cloudhsm:DescribeClusters`, `ec2:DescribeVpcEndpointServices`, `iam:CreateServiceLinkedRole`
/// - API operations: `CreateCustomKeyStore` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct CreateCustomKeyStore;
impl KnownAction for CreateCustomKeyStore {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateCustomKeyStore
        as usize];
}
impl Supports<keys::CallerAccount> for CreateCustomKeyStore {}
/// The action `kms:CreateGrant`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:EncryptionContext:${EncryptionContextKey}`, `kms:EncryptionContextKeys`, `kms:GrantConstraintSourceArn`, `kms:GrantConstraintType`, `kms:GrantIsForAWSResource`, `kms:GrantOperations`, `kms:GranteePrincipal`, `kms:GranteeServicePrincipal`, `kms:RetiringPrincipal`, `kms:RetiringServicePrincipal`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `CreateGrant` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct CreateGrant;
impl KnownAction for CreateGrant {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateGrant as usize];
}
impl ActsOn<Key> for CreateGrant {}
impl Supports<condition::tags::ResourceTag> for CreateGrant {}
impl Supports<keys::CallerAccount> for CreateGrant {}
impl Supports<keys::EncryptionContext> for CreateGrant {}
impl Supports<keys::EncryptionContextKeys> for CreateGrant {}
impl Supports<keys::GrantConstraintSourceArn> for CreateGrant {}
impl Supports<keys::GrantConstraintType> for CreateGrant {}
impl Supports<keys::GrantIsForAwsResource> for CreateGrant {}
impl Supports<keys::GrantOperations> for CreateGrant {}
impl Supports<keys::GranteePrincipal> for CreateGrant {}
impl Supports<keys::GranteeServicePrincipal> for CreateGrant {}
impl Supports<keys::KeyOrigin> for CreateGrant {}
impl Supports<keys::KeySpec> for CreateGrant {}
impl Supports<keys::KeyUsage> for CreateGrant {}
impl Supports<keys::MultiRegion> for CreateGrant {}
impl Supports<keys::MultiRegionKeyType> for CreateGrant {}
impl Supports<keys::ResourceAliases> for CreateGrant {}
impl Supports<keys::RetiringPrincipal> for CreateGrant {}
impl Supports<keys::RetiringServicePrincipal> for CreateGrant {}
impl Supports<keys::ViaService> for CreateGrant {}
/// The action `kms:CreateKey`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `kms:BypassPolicyLockoutSafetyCheck`, `kms:CallerAccount`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ViaService`
/// - Dependent actions: `iam:CreateServiceLinkedRole`, `kms:PutKeyPolicy`, `kms:TagResource`
/// - API operations: `CreateKey` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct CreateKey;
impl KnownAction for CreateKey {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateKey as usize];
}
impl Supports<condition::tags::RequestTag> for CreateKey {}
impl Supports<condition::tags::ResourceTag> for CreateKey {}
impl Supports<condition::tags::TagKeys> for CreateKey {}
impl Supports<keys::BypassPolicyLockoutSafetyCheck> for CreateKey {}
impl Supports<keys::CallerAccount> for CreateKey {}
impl Supports<keys::KeyOrigin> for CreateKey {}
impl Supports<keys::KeySpec> for CreateKey {}
impl Supports<keys::KeyUsage> for CreateKey {}
impl Supports<keys::MultiRegion> for CreateKey {}
impl Supports<keys::MultiRegionKeyType> for CreateKey {}
impl Supports<keys::ViaService> for CreateKey {}
/// The action `kms:Decapsulate`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:EncapsulationAlgorithm`, `kms:RequestAlias`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `Decapsulate` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct Decapsulate;
impl KnownAction for Decapsulate {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::Decapsulate as usize];
}
impl ActsOn<Key> for Decapsulate {}
impl Supports<condition::tags::ResourceTag> for Decapsulate {}
impl Supports<keys::CallerAccount> for Decapsulate {}
impl Supports<keys::EncapsulationAlgorithm> for Decapsulate {}
impl Supports<keys::KeyOrigin> for Decapsulate {}
impl Supports<keys::KeySpec> for Decapsulate {}
impl Supports<keys::KeyUsage> for Decapsulate {}
impl Supports<keys::MultiRegion> for Decapsulate {}
impl Supports<keys::MultiRegionKeyType> for Decapsulate {}
impl Supports<keys::RequestAlias> for Decapsulate {}
impl Supports<keys::ResourceAliases> for Decapsulate {}
impl Supports<keys::ViaService> for Decapsulate {}
/// The action `kms:Decrypt`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:EncryptionAlgorithm`, `kms:EncryptionContext:${EncryptionContextKey}`, `kms:EncryptionContextKeys`, `kms:RecipientAttestation:ImageSha384`, `kms:RecipientAttestation:NitroTPMPCR0`, `kms:RecipientAttestation:NitroTPMPCR1`, `kms:RecipientAttestation:NitroTPMPCR10`, `kms:RecipientAttestation:NitroTPMPCR11`, `kms:RecipientAttestation:NitroTPMPCR12`, `kms:RecipientAttestation:NitroTPMPCR13`, `kms:RecipientAttestation:NitroTPMPCR14`, `kms:RecipientAttestation:NitroTPMPCR15`, `kms:RecipientAttestation:NitroTPMPCR16`, `kms:RecipientAttestation:NitroTPMPCR17`, `kms:RecipientAttestation:NitroTPMPCR18`, `kms:RecipientAttestation:NitroTPMPCR19`, `kms:RecipientAttestation:NitroTPMPCR2`, `kms:RecipientAttestation:NitroTPMPCR20`, `kms:RecipientAttestation:NitroTPMPCR21`, `kms:RecipientAttestation:NitroTPMPCR22`, `kms:RecipientAttestation:NitroTPMPCR23`, `kms:RecipientAttestation:NitroTPMPCR3`, `kms:RecipientAttestation:NitroTPMPCR4`, `kms:RecipientAttestation:NitroTPMPCR5`, `kms:RecipientAttestation:NitroTPMPCR6`, `kms:RecipientAttestation:NitroTPMPCR7`, `kms:RecipientAttestation:NitroTPMPCR8`, `kms:RecipientAttestation:NitroTPMPCR9`, `kms:RecipientAttestation:PCR0`, `kms:RecipientAttestation:PCR1`, `kms:RecipientAttestation:PCR10`, `kms:RecipientAttestation:PCR11`, `kms:RecipientAttestation:PCR12`, `kms:RecipientAttestation:PCR13`, `kms:RecipientAttestation:PCR14`, `kms:RecipientAttestation:PCR15`, `kms:RecipientAttestation:PCR16`, `kms:RecipientAttestation:PCR17`, `kms:RecipientAttestation:PCR18`, `kms:RecipientAttestation:PCR19`, `kms:RecipientAttestation:PCR2`, `kms:RecipientAttestation:PCR20`, `kms:RecipientAttestation:PCR21`, `kms:RecipientAttestation:PCR22`, `kms:RecipientAttestation:PCR23`, `kms:RecipientAttestation:PCR24`, `kms:RecipientAttestation:PCR25`, `kms:RecipientAttestation:PCR26`, `kms:RecipientAttestation:PCR27`, `kms:RecipientAttestation:PCR28`, `kms:RecipientAttestation:PCR29`, `kms:RecipientAttestation:PCR3`, `kms:RecipientAttestation:PCR30`, `kms:RecipientAttestation:PCR31`, `kms:RecipientAttestation:PCR4`, `kms:RecipientAttestation:PCR5`, `kms:RecipientAttestation:PCR6`, `kms:RecipientAttestation:PCR7`, `kms:RecipientAttestation:PCR8`, `kms:RecipientAttestation:PCR9`, `kms:RequestAlias`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `Decrypt` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct Decrypt;
impl KnownAction for Decrypt {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::Decrypt as usize];
}
impl ActsOn<Key> for Decrypt {}
impl Supports<condition::tags::ResourceTag> for Decrypt {}
impl Supports<keys::CallerAccount> for Decrypt {}
impl Supports<keys::EncryptionAlgorithm> for Decrypt {}
impl Supports<keys::EncryptionContext> for Decrypt {}
impl Supports<keys::EncryptionContextKeys> for Decrypt {}
impl Supports<keys::KeyOrigin> for Decrypt {}
impl Supports<keys::KeySpec> for Decrypt {}
impl Supports<keys::KeyUsage> for Decrypt {}
impl Supports<keys::MultiRegion> for Decrypt {}
impl Supports<keys::MultiRegionKeyType> for Decrypt {}
impl Supports<keys::RecipientAttestationImageSha384> for Decrypt {}
impl Supports<keys::RecipientAttestationNitroTpmpcr0> for Decrypt {}
impl Supports<keys::RecipientAttestationNitroTpmpcr1> for Decrypt {}
impl Supports<keys::RecipientAttestationNitroTpmpcr10> for Decrypt {}
impl Supports<keys::RecipientAttestationNitroTpmpcr11> for Decrypt {}
impl Supports<keys::RecipientAttestationNitroTpmpcr12> for Decrypt {}
impl Supports<keys::RecipientAttestationNitroTpmpcr13> for Decrypt {}
impl Supports<keys::RecipientAttestationNitroTpmpcr14> for Decrypt {}
impl Supports<keys::RecipientAttestationNitroTpmpcr15> for Decrypt {}
impl Supports<keys::RecipientAttestationNitroTpmpcr16> for Decrypt {}
impl Supports<keys::RecipientAttestationNitroTpmpcr17> for Decrypt {}
impl Supports<keys::RecipientAttestationNitroTpmpcr18> for Decrypt {}
impl Supports<keys::RecipientAttestationNitroTpmpcr19> for Decrypt {}
impl Supports<keys::RecipientAttestationNitroTpmpcr2> for Decrypt {}
impl Supports<keys::RecipientAttestationNitroTpmpcr20> for Decrypt {}
impl Supports<keys::RecipientAttestationNitroTpmpcr21> for Decrypt {}
impl Supports<keys::RecipientAttestationNitroTpmpcr22> for Decrypt {}
impl Supports<keys::RecipientAttestationNitroTpmpcr23> for Decrypt {}
impl Supports<keys::RecipientAttestationNitroTpmpcr3> for Decrypt {}
impl Supports<keys::RecipientAttestationNitroTpmpcr4> for Decrypt {}
impl Supports<keys::RecipientAttestationNitroTpmpcr5> for Decrypt {}
impl Supports<keys::RecipientAttestationNitroTpmpcr6> for Decrypt {}
impl Supports<keys::RecipientAttestationNitroTpmpcr7> for Decrypt {}
impl Supports<keys::RecipientAttestationNitroTpmpcr8> for Decrypt {}
impl Supports<keys::RecipientAttestationNitroTpmpcr9> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr0> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr1> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr10> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr11> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr12> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr13> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr14> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr15> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr16> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr17> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr18> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr19> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr2> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr20> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr21> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr22> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr23> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr24> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr25> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr26> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr27> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr28> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr29> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr3> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr30> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr31> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr4> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr5> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr6> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr7> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr8> for Decrypt {}
impl Supports<keys::RecipientAttestationPcr9> for Decrypt {}
impl Supports<keys::RequestAlias> for Decrypt {}
impl Supports<keys::ResourceAliases> for Decrypt {}
impl Supports<keys::ViaService> for Decrypt {}
/// The action `kms:DeleteAlias`.
///
/// - Access level: Write
/// - Resource types: [`alias`](struct@Alias) (required), [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `DeleteAlias` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct DeleteAlias;
impl KnownAction for DeleteAlias {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteAlias as usize];
}
impl ActsOn<Alias> for DeleteAlias {}
impl ActsOn<Key> for DeleteAlias {}
impl Supports<condition::tags::ResourceTag> for DeleteAlias {}
impl Supports<keys::CallerAccount> for DeleteAlias {}
impl Supports<keys::KeyOrigin> for DeleteAlias {}
impl Supports<keys::KeySpec> for DeleteAlias {}
impl Supports<keys::KeyUsage> for DeleteAlias {}
impl Supports<keys::MultiRegion> for DeleteAlias {}
impl Supports<keys::MultiRegionKeyType> for DeleteAlias {}
impl Supports<keys::ResourceAliases> for DeleteAlias {}
impl Supports<keys::ViaService> for DeleteAlias {}
/// The action `kms:DeleteCustomKeyStore`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `kms:CallerAccount`
/// - API operations: `DeleteCustomKeyStore` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct DeleteCustomKeyStore;
impl KnownAction for DeleteCustomKeyStore {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteCustomKeyStore
        as usize];
}
impl Supports<keys::CallerAccount> for DeleteCustomKeyStore {}
/// The action `kms:DeleteImportedKeyMaterial`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `DeleteImportedKeyMaterial` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct DeleteImportedKeyMaterial;
impl KnownAction for DeleteImportedKeyMaterial {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteImportedKeyMaterial
        as usize];
}
impl ActsOn<Key> for DeleteImportedKeyMaterial {}
impl Supports<condition::tags::ResourceTag> for DeleteImportedKeyMaterial {}
impl Supports<keys::CallerAccount> for DeleteImportedKeyMaterial {}
impl Supports<keys::KeyOrigin> for DeleteImportedKeyMaterial {}
impl Supports<keys::KeySpec> for DeleteImportedKeyMaterial {}
impl Supports<keys::KeyUsage> for DeleteImportedKeyMaterial {}
impl Supports<keys::MultiRegion> for DeleteImportedKeyMaterial {}
impl Supports<keys::MultiRegionKeyType> for DeleteImportedKeyMaterial {}
impl Supports<keys::ResourceAliases> for DeleteImportedKeyMaterial {}
impl Supports<keys::ViaService> for DeleteImportedKeyMaterial {}
/// The action `kms:DeriveSharedSecret`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:KeyAgreementAlgorithm`, `kms:RecipientAttestation:ImageSha384`, `kms:RecipientAttestation:NitroTPMPCR0`, `kms:RecipientAttestation:NitroTPMPCR1`, `kms:RecipientAttestation:NitroTPMPCR10`, `kms:RecipientAttestation:NitroTPMPCR11`, `kms:RecipientAttestation:NitroTPMPCR12`, `kms:RecipientAttestation:NitroTPMPCR13`, `kms:RecipientAttestation:NitroTPMPCR14`, `kms:RecipientAttestation:NitroTPMPCR15`, `kms:RecipientAttestation:NitroTPMPCR16`, `kms:RecipientAttestation:NitroTPMPCR17`, `kms:RecipientAttestation:NitroTPMPCR18`, `kms:RecipientAttestation:NitroTPMPCR19`, `kms:RecipientAttestation:NitroTPMPCR2`, `kms:RecipientAttestation:NitroTPMPCR20`, `kms:RecipientAttestation:NitroTPMPCR21`, `kms:RecipientAttestation:NitroTPMPCR22`, `kms:RecipientAttestation:NitroTPMPCR23`, `kms:RecipientAttestation:NitroTPMPCR3`, `kms:RecipientAttestation:NitroTPMPCR4`, `kms:RecipientAttestation:NitroTPMPCR5`, `kms:RecipientAttestation:NitroTPMPCR6`, `kms:RecipientAttestation:NitroTPMPCR7`, `kms:RecipientAttestation:NitroTPMPCR8`, `kms:RecipientAttestation:NitroTPMPCR9`, `kms:RecipientAttestation:PCR0`, `kms:RecipientAttestation:PCR1`, `kms:RecipientAttestation:PCR10`, `kms:RecipientAttestation:PCR11`, `kms:RecipientAttestation:PCR12`, `kms:RecipientAttestation:PCR13`, `kms:RecipientAttestation:PCR14`, `kms:RecipientAttestation:PCR15`, `kms:RecipientAttestation:PCR16`, `kms:RecipientAttestation:PCR17`, `kms:RecipientAttestation:PCR18`, `kms:RecipientAttestation:PCR19`, `kms:RecipientAttestation:PCR2`, `kms:RecipientAttestation:PCR20`, `kms:RecipientAttestation:PCR21`, `kms:RecipientAttestation:PCR22`, `kms:RecipientAttestation:PCR23`, `kms:RecipientAttestation:PCR24`, `kms:RecipientAttestation:PCR25`, `kms:RecipientAttestation:PCR26`, `kms:RecipientAttestation:PCR27`, `kms:RecipientAttestation:PCR28`, `kms:RecipientAttestation:PCR29`, `kms:RecipientAttestation:PCR3`, `kms:RecipientAttestation:PCR30`, `kms:RecipientAttestation:PCR31`, `kms:RecipientAttestation:PCR4`, `kms:RecipientAttestation:PCR5`, `kms:RecipientAttestation:PCR6`, `kms:RecipientAttestation:PCR7`, `kms:RecipientAttestation:PCR8`, `kms:RecipientAttestation:PCR9`, `kms:RequestAlias`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `DeriveSharedSecret` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct DeriveSharedSecret;
impl KnownAction for DeriveSharedSecret {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeriveSharedSecret
        as usize];
}
impl ActsOn<Key> for DeriveSharedSecret {}
impl Supports<condition::tags::ResourceTag> for DeriveSharedSecret {}
impl Supports<keys::CallerAccount> for DeriveSharedSecret {}
impl Supports<keys::KeyAgreementAlgorithm> for DeriveSharedSecret {}
impl Supports<keys::KeyOrigin> for DeriveSharedSecret {}
impl Supports<keys::KeySpec> for DeriveSharedSecret {}
impl Supports<keys::KeyUsage> for DeriveSharedSecret {}
impl Supports<keys::MultiRegion> for DeriveSharedSecret {}
impl Supports<keys::MultiRegionKeyType> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationImageSha384> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationNitroTpmpcr0> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationNitroTpmpcr1> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationNitroTpmpcr10> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationNitroTpmpcr11> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationNitroTpmpcr12> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationNitroTpmpcr13> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationNitroTpmpcr14> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationNitroTpmpcr15> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationNitroTpmpcr16> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationNitroTpmpcr17> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationNitroTpmpcr18> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationNitroTpmpcr19> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationNitroTpmpcr2> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationNitroTpmpcr20> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationNitroTpmpcr21> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationNitroTpmpcr22> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationNitroTpmpcr23> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationNitroTpmpcr3> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationNitroTpmpcr4> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationNitroTpmpcr5> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationNitroTpmpcr6> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationNitroTpmpcr7> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationNitroTpmpcr8> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationNitroTpmpcr9> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr0> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr1> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr10> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr11> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr12> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr13> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr14> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr15> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr16> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr17> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr18> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr19> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr2> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr20> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr21> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr22> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr23> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr24> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr25> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr26> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr27> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr28> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr29> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr3> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr30> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr31> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr4> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr5> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr6> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr7> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr8> for DeriveSharedSecret {}
impl Supports<keys::RecipientAttestationPcr9> for DeriveSharedSecret {}
impl Supports<keys::RequestAlias> for DeriveSharedSecret {}
impl Supports<keys::ResourceAliases> for DeriveSharedSecret {}
impl Supports<keys::ViaService> for DeriveSharedSecret {}
/// The action `kms:DescribeCustomKeyStores`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `kms:CallerAccount`
/// - API operations: `DescribeCustomKeyStores` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct DescribeCustomKeyStores;
impl KnownAction for DescribeCustomKeyStores {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeCustomKeyStores
        as usize];
}
impl Supports<keys::CallerAccount> for DescribeCustomKeyStores {}
/// The action `kms:DescribeKey`.
///
/// - Access level: Read
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:RequestAlias`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `DescribeKey` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct DescribeKey;
impl KnownAction for DescribeKey {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DescribeKey as usize];
}
impl ActsOn<Key> for DescribeKey {}
impl Supports<condition::tags::ResourceTag> for DescribeKey {}
impl Supports<keys::CallerAccount> for DescribeKey {}
impl Supports<keys::KeyOrigin> for DescribeKey {}
impl Supports<keys::KeySpec> for DescribeKey {}
impl Supports<keys::KeyUsage> for DescribeKey {}
impl Supports<keys::MultiRegion> for DescribeKey {}
impl Supports<keys::MultiRegionKeyType> for DescribeKey {}
impl Supports<keys::RequestAlias> for DescribeKey {}
impl Supports<keys::ResourceAliases> for DescribeKey {}
impl Supports<keys::ViaService> for DescribeKey {}
/// The action `kms:DisableKey`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:TrailingDaysWithoutKeyUsage`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `DisableKey` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct DisableKey;
impl KnownAction for DisableKey {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DisableKey as usize];
}
impl ActsOn<Key> for DisableKey {}
impl Supports<condition::tags::ResourceTag> for DisableKey {}
impl Supports<keys::CallerAccount> for DisableKey {}
impl Supports<keys::KeyOrigin> for DisableKey {}
impl Supports<keys::KeySpec> for DisableKey {}
impl Supports<keys::KeyUsage> for DisableKey {}
impl Supports<keys::MultiRegion> for DisableKey {}
impl Supports<keys::MultiRegionKeyType> for DisableKey {}
impl Supports<keys::ResourceAliases> for DisableKey {}
impl Supports<keys::TrailingDaysWithoutKeyUsage> for DisableKey {}
impl Supports<keys::ViaService> for DisableKey {}
/// The action `kms:DisableKeyRotation`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `DisableKeyRotation` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct DisableKeyRotation;
impl KnownAction for DisableKeyRotation {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DisableKeyRotation
        as usize];
}
impl ActsOn<Key> for DisableKeyRotation {}
impl Supports<condition::tags::ResourceTag> for DisableKeyRotation {}
impl Supports<keys::CallerAccount> for DisableKeyRotation {}
impl Supports<keys::KeyOrigin> for DisableKeyRotation {}
impl Supports<keys::KeySpec> for DisableKeyRotation {}
impl Supports<keys::KeyUsage> for DisableKeyRotation {}
impl Supports<keys::MultiRegion> for DisableKeyRotation {}
impl Supports<keys::MultiRegionKeyType> for DisableKeyRotation {}
impl Supports<keys::ResourceAliases> for DisableKeyRotation {}
impl Supports<keys::ViaService> for DisableKeyRotation {}
/// The action `kms:DisconnectCustomKeyStore`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `kms:CallerAccount`
/// - API operations: `DisconnectCustomKeyStore` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct DisconnectCustomKeyStore;
impl KnownAction for DisconnectCustomKeyStore {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DisconnectCustomKeyStore
        as usize];
}
impl Supports<keys::CallerAccount> for DisconnectCustomKeyStore {}
/// The action `kms:EnableKey`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `EnableKey` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct EnableKey;
impl KnownAction for EnableKey {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::EnableKey as usize];
}
impl ActsOn<Key> for EnableKey {}
impl Supports<condition::tags::ResourceTag> for EnableKey {}
impl Supports<keys::CallerAccount> for EnableKey {}
impl Supports<keys::KeyOrigin> for EnableKey {}
impl Supports<keys::KeySpec> for EnableKey {}
impl Supports<keys::KeyUsage> for EnableKey {}
impl Supports<keys::MultiRegion> for EnableKey {}
impl Supports<keys::MultiRegionKeyType> for EnableKey {}
impl Supports<keys::ResourceAliases> for EnableKey {}
impl Supports<keys::ViaService> for EnableKey {}
/// The action `kms:EnableKeyRotation`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:RotationPeriodInDays`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `EnableKeyRotation` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct EnableKeyRotation;
impl KnownAction for EnableKeyRotation {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::EnableKeyRotation
        as usize];
}
impl ActsOn<Key> for EnableKeyRotation {}
impl Supports<condition::tags::ResourceTag> for EnableKeyRotation {}
impl Supports<keys::CallerAccount> for EnableKeyRotation {}
impl Supports<keys::KeyOrigin> for EnableKeyRotation {}
impl Supports<keys::KeySpec> for EnableKeyRotation {}
impl Supports<keys::KeyUsage> for EnableKeyRotation {}
impl Supports<keys::MultiRegion> for EnableKeyRotation {}
impl Supports<keys::MultiRegionKeyType> for EnableKeyRotation {}
impl Supports<keys::ResourceAliases> for EnableKeyRotation {}
impl Supports<keys::RotationPeriodInDays> for EnableKeyRotation {}
impl Supports<keys::ViaService> for EnableKeyRotation {}
/// The action `kms:Encapsulate`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:EncapsulationAlgorithm`, `kms:RequestAlias`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `Encapsulate` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct Encapsulate;
impl KnownAction for Encapsulate {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::Encapsulate as usize];
}
impl ActsOn<Key> for Encapsulate {}
impl Supports<condition::tags::ResourceTag> for Encapsulate {}
impl Supports<keys::CallerAccount> for Encapsulate {}
impl Supports<keys::EncapsulationAlgorithm> for Encapsulate {}
impl Supports<keys::KeyOrigin> for Encapsulate {}
impl Supports<keys::KeySpec> for Encapsulate {}
impl Supports<keys::KeyUsage> for Encapsulate {}
impl Supports<keys::MultiRegion> for Encapsulate {}
impl Supports<keys::MultiRegionKeyType> for Encapsulate {}
impl Supports<keys::RequestAlias> for Encapsulate {}
impl Supports<keys::ResourceAliases> for Encapsulate {}
impl Supports<keys::ViaService> for Encapsulate {}
/// The action `kms:Encrypt`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:EncryptionAlgorithm`, `kms:EncryptionContext:${EncryptionContextKey}`, `kms:EncryptionContextKeys`, `kms:RequestAlias`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `Encrypt` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct Encrypt;
impl KnownAction for Encrypt {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::Encrypt as usize];
}
impl ActsOn<Key> for Encrypt {}
impl Supports<condition::tags::ResourceTag> for Encrypt {}
impl Supports<keys::CallerAccount> for Encrypt {}
impl Supports<keys::EncryptionAlgorithm> for Encrypt {}
impl Supports<keys::EncryptionContext> for Encrypt {}
impl Supports<keys::EncryptionContextKeys> for Encrypt {}
impl Supports<keys::KeyOrigin> for Encrypt {}
impl Supports<keys::KeySpec> for Encrypt {}
impl Supports<keys::KeyUsage> for Encrypt {}
impl Supports<keys::MultiRegion> for Encrypt {}
impl Supports<keys::MultiRegionKeyType> for Encrypt {}
impl Supports<keys::RequestAlias> for Encrypt {}
impl Supports<keys::ResourceAliases> for Encrypt {}
impl Supports<keys::ViaService> for Encrypt {}
/// The action `kms:GenerateDataKey`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:EncryptionAlgorithm`, `kms:EncryptionContext:${EncryptionContextKey}`, `kms:EncryptionContextKeys`, `kms:RecipientAttestation:ImageSha384`, `kms:RecipientAttestation:NitroTPMPCR0`, `kms:RecipientAttestation:NitroTPMPCR1`, `kms:RecipientAttestation:NitroTPMPCR10`, `kms:RecipientAttestation:NitroTPMPCR11`, `kms:RecipientAttestation:NitroTPMPCR12`, `kms:RecipientAttestation:NitroTPMPCR13`, `kms:RecipientAttestation:NitroTPMPCR14`, `kms:RecipientAttestation:NitroTPMPCR15`, `kms:RecipientAttestation:NitroTPMPCR16`, `kms:RecipientAttestation:NitroTPMPCR17`, `kms:RecipientAttestation:NitroTPMPCR18`, `kms:RecipientAttestation:NitroTPMPCR19`, `kms:RecipientAttestation:NitroTPMPCR2`, `kms:RecipientAttestation:NitroTPMPCR20`, `kms:RecipientAttestation:NitroTPMPCR21`, `kms:RecipientAttestation:NitroTPMPCR22`, `kms:RecipientAttestation:NitroTPMPCR23`, `kms:RecipientAttestation:NitroTPMPCR3`, `kms:RecipientAttestation:NitroTPMPCR4`, `kms:RecipientAttestation:NitroTPMPCR5`, `kms:RecipientAttestation:NitroTPMPCR6`, `kms:RecipientAttestation:NitroTPMPCR7`, `kms:RecipientAttestation:NitroTPMPCR8`, `kms:RecipientAttestation:NitroTPMPCR9`, `kms:RecipientAttestation:PCR0`, `kms:RecipientAttestation:PCR1`, `kms:RecipientAttestation:PCR10`, `kms:RecipientAttestation:PCR11`, `kms:RecipientAttestation:PCR12`, `kms:RecipientAttestation:PCR13`, `kms:RecipientAttestation:PCR14`, `kms:RecipientAttestation:PCR15`, `kms:RecipientAttestation:PCR16`, `kms:RecipientAttestation:PCR17`, `kms:RecipientAttestation:PCR18`, `kms:RecipientAttestation:PCR19`, `kms:RecipientAttestation:PCR2`, `kms:RecipientAttestation:PCR20`, `kms:RecipientAttestation:PCR21`, `kms:RecipientAttestation:PCR22`, `kms:RecipientAttestation:PCR23`, `kms:RecipientAttestation:PCR24`, `kms:RecipientAttestation:PCR25`, `kms:RecipientAttestation:PCR26`, `kms:RecipientAttestation:PCR27`, `kms:RecipientAttestation:PCR28`, `kms:RecipientAttestation:PCR29`, `kms:RecipientAttestation:PCR3`, `kms:RecipientAttestation:PCR30`, `kms:RecipientAttestation:PCR31`, `kms:RecipientAttestation:PCR4`, `kms:RecipientAttestation:PCR5`, `kms:RecipientAttestation:PCR6`, `kms:RecipientAttestation:PCR7`, `kms:RecipientAttestation:PCR8`, `kms:RecipientAttestation:PCR9`, `kms:RequestAlias`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `GenerateDataKey` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct GenerateDataKey;
impl KnownAction for GenerateDataKey {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GenerateDataKey as usize];
}
impl ActsOn<Key> for GenerateDataKey {}
impl Supports<condition::tags::ResourceTag> for GenerateDataKey {}
impl Supports<keys::CallerAccount> for GenerateDataKey {}
impl Supports<keys::EncryptionAlgorithm> for GenerateDataKey {}
impl Supports<keys::EncryptionContext> for GenerateDataKey {}
impl Supports<keys::EncryptionContextKeys> for GenerateDataKey {}
impl Supports<keys::KeyOrigin> for GenerateDataKey {}
impl Supports<keys::KeySpec> for GenerateDataKey {}
impl Supports<keys::KeyUsage> for GenerateDataKey {}
impl Supports<keys::MultiRegion> for GenerateDataKey {}
impl Supports<keys::MultiRegionKeyType> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationImageSha384> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationNitroTpmpcr0> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationNitroTpmpcr1> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationNitroTpmpcr10> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationNitroTpmpcr11> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationNitroTpmpcr12> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationNitroTpmpcr13> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationNitroTpmpcr14> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationNitroTpmpcr15> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationNitroTpmpcr16> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationNitroTpmpcr17> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationNitroTpmpcr18> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationNitroTpmpcr19> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationNitroTpmpcr2> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationNitroTpmpcr20> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationNitroTpmpcr21> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationNitroTpmpcr22> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationNitroTpmpcr23> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationNitroTpmpcr3> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationNitroTpmpcr4> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationNitroTpmpcr5> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationNitroTpmpcr6> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationNitroTpmpcr7> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationNitroTpmpcr8> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationNitroTpmpcr9> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr0> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr1> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr10> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr11> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr12> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr13> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr14> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr15> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr16> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr17> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr18> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr19> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr2> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr20> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr21> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr22> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr23> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr24> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr25> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr26> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr27> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr28> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr29> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr3> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr30> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr31> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr4> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr5> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr6> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr7> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr8> for GenerateDataKey {}
impl Supports<keys::RecipientAttestationPcr9> for GenerateDataKey {}
impl Supports<keys::RequestAlias> for GenerateDataKey {}
impl Supports<keys::ResourceAliases> for GenerateDataKey {}
impl Supports<keys::ViaService> for GenerateDataKey {}
/// The action `kms:GenerateDataKeyPair`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:DataKeyPairSpec`, `kms:EncryptionAlgorithm`, `kms:EncryptionContext:${EncryptionContextKey}`, `kms:EncryptionContextKeys`, `kms:RecipientAttestation:ImageSha384`, `kms:RecipientAttestation:NitroTPMPCR0`, `kms:RecipientAttestation:NitroTPMPCR1`, `kms:RecipientAttestation:NitroTPMPCR10`, `kms:RecipientAttestation:NitroTPMPCR11`, `kms:RecipientAttestation:NitroTPMPCR12`, `kms:RecipientAttestation:NitroTPMPCR13`, `kms:RecipientAttestation:NitroTPMPCR14`, `kms:RecipientAttestation:NitroTPMPCR15`, `kms:RecipientAttestation:NitroTPMPCR16`, `kms:RecipientAttestation:NitroTPMPCR17`, `kms:RecipientAttestation:NitroTPMPCR18`, `kms:RecipientAttestation:NitroTPMPCR19`, `kms:RecipientAttestation:NitroTPMPCR2`, `kms:RecipientAttestation:NitroTPMPCR20`, `kms:RecipientAttestation:NitroTPMPCR21`, `kms:RecipientAttestation:NitroTPMPCR22`, `kms:RecipientAttestation:NitroTPMPCR23`, `kms:RecipientAttestation:NitroTPMPCR3`, `kms:RecipientAttestation:NitroTPMPCR4`, `kms:RecipientAttestation:NitroTPMPCR5`, `kms:RecipientAttestation:NitroTPMPCR6`, `kms:RecipientAttestation:NitroTPMPCR7`, `kms:RecipientAttestation:NitroTPMPCR8`, `kms:RecipientAttestation:NitroTPMPCR9`, `kms:RecipientAttestation:PCR0`, `kms:RecipientAttestation:PCR1`, `kms:RecipientAttestation:PCR10`, `kms:RecipientAttestation:PCR11`, `kms:RecipientAttestation:PCR12`, `kms:RecipientAttestation:PCR13`, `kms:RecipientAttestation:PCR14`, `kms:RecipientAttestation:PCR15`, `kms:RecipientAttestation:PCR16`, `kms:RecipientAttestation:PCR17`, `kms:RecipientAttestation:PCR18`, `kms:RecipientAttestation:PCR19`, `kms:RecipientAttestation:PCR2`, `kms:RecipientAttestation:PCR20`, `kms:RecipientAttestation:PCR21`, `kms:RecipientAttestation:PCR22`, `kms:RecipientAttestation:PCR23`, `kms:RecipientAttestation:PCR24`, `kms:RecipientAttestation:PCR25`, `kms:RecipientAttestation:PCR26`, `kms:RecipientAttestation:PCR27`, `kms:RecipientAttestation:PCR28`, `kms:RecipientAttestation:PCR29`, `kms:RecipientAttestation:PCR3`, `kms:RecipientAttestation:PCR30`, `kms:RecipientAttestation:PCR31`, `kms:RecipientAttestation:PCR4`, `kms:RecipientAttestation:PCR5`, `kms:RecipientAttestation:PCR6`, `kms:RecipientAttestation:PCR7`, `kms:RecipientAttestation:PCR8`, `kms:RecipientAttestation:PCR9`, `kms:RequestAlias`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `GenerateDataKeyPair` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct GenerateDataKeyPair;
impl KnownAction for GenerateDataKeyPair {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GenerateDataKeyPair
        as usize];
}
impl ActsOn<Key> for GenerateDataKeyPair {}
impl Supports<condition::tags::ResourceTag> for GenerateDataKeyPair {}
impl Supports<keys::CallerAccount> for GenerateDataKeyPair {}
impl Supports<keys::DataKeyPairSpec> for GenerateDataKeyPair {}
impl Supports<keys::EncryptionAlgorithm> for GenerateDataKeyPair {}
impl Supports<keys::EncryptionContext> for GenerateDataKeyPair {}
impl Supports<keys::EncryptionContextKeys> for GenerateDataKeyPair {}
impl Supports<keys::KeyOrigin> for GenerateDataKeyPair {}
impl Supports<keys::KeySpec> for GenerateDataKeyPair {}
impl Supports<keys::KeyUsage> for GenerateDataKeyPair {}
impl Supports<keys::MultiRegion> for GenerateDataKeyPair {}
impl Supports<keys::MultiRegionKeyType> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationImageSha384> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationNitroTpmpcr0> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationNitroTpmpcr1> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationNitroTpmpcr10> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationNitroTpmpcr11> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationNitroTpmpcr12> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationNitroTpmpcr13> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationNitroTpmpcr14> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationNitroTpmpcr15> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationNitroTpmpcr16> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationNitroTpmpcr17> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationNitroTpmpcr18> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationNitroTpmpcr19> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationNitroTpmpcr2> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationNitroTpmpcr20> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationNitroTpmpcr21> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationNitroTpmpcr22> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationNitroTpmpcr23> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationNitroTpmpcr3> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationNitroTpmpcr4> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationNitroTpmpcr5> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationNitroTpmpcr6> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationNitroTpmpcr7> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationNitroTpmpcr8> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationNitroTpmpcr9> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr0> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr1> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr10> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr11> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr12> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr13> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr14> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr15> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr16> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr17> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr18> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr19> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr2> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr20> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr21> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr22> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr23> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr24> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr25> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr26> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr27> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr28> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr29> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr3> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr30> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr31> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr4> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr5> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr6> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr7> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr8> for GenerateDataKeyPair {}
impl Supports<keys::RecipientAttestationPcr9> for GenerateDataKeyPair {}
impl Supports<keys::RequestAlias> for GenerateDataKeyPair {}
impl Supports<keys::ResourceAliases> for GenerateDataKeyPair {}
impl Supports<keys::ViaService> for GenerateDataKeyPair {}
/// The action `kms:GenerateDataKeyPairWithoutPlaintext`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:DataKeyPairSpec`, `kms:EncryptionAlgorithm`, `kms:EncryptionContext:${EncryptionContextKey}`, `kms:EncryptionContextKeys`, `kms:RequestAlias`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `GenerateDataKeyPairWithoutPlaintext` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct GenerateDataKeyPairWithoutPlaintext;
impl KnownAction for GenerateDataKeyPairWithoutPlaintext {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GenerateDataKeyPairWithoutPlaintext
        as usize];
}
impl ActsOn<Key> for GenerateDataKeyPairWithoutPlaintext {}
impl Supports<condition::tags::ResourceTag> for GenerateDataKeyPairWithoutPlaintext {}
impl Supports<keys::CallerAccount> for GenerateDataKeyPairWithoutPlaintext {}
impl Supports<keys::DataKeyPairSpec> for GenerateDataKeyPairWithoutPlaintext {}
impl Supports<keys::EncryptionAlgorithm> for GenerateDataKeyPairWithoutPlaintext {}
impl Supports<keys::EncryptionContext> for GenerateDataKeyPairWithoutPlaintext {}
impl Supports<keys::EncryptionContextKeys> for GenerateDataKeyPairWithoutPlaintext {}
impl Supports<keys::KeyOrigin> for GenerateDataKeyPairWithoutPlaintext {}
impl Supports<keys::KeySpec> for GenerateDataKeyPairWithoutPlaintext {}
impl Supports<keys::KeyUsage> for GenerateDataKeyPairWithoutPlaintext {}
impl Supports<keys::MultiRegion> for GenerateDataKeyPairWithoutPlaintext {}
impl Supports<keys::MultiRegionKeyType> for GenerateDataKeyPairWithoutPlaintext {}
impl Supports<keys::RequestAlias> for GenerateDataKeyPairWithoutPlaintext {}
impl Supports<keys::ResourceAliases> for GenerateDataKeyPairWithoutPlaintext {}
impl Supports<keys::ViaService> for GenerateDataKeyPairWithoutPlaintext {}
/// The action `kms:GenerateDataKeyWithoutPlaintext`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:EncryptionAlgorithm`, `kms:EncryptionContext:${EncryptionContextKey}`, `kms:EncryptionContextKeys`, `kms:RequestAlias`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `GenerateDataKeyWithoutPlaintext` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct GenerateDataKeyWithoutPlaintext;
impl KnownAction for GenerateDataKeyWithoutPlaintext {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GenerateDataKeyWithoutPlaintext
        as usize];
}
impl ActsOn<Key> for GenerateDataKeyWithoutPlaintext {}
impl Supports<condition::tags::ResourceTag> for GenerateDataKeyWithoutPlaintext {}
impl Supports<keys::CallerAccount> for GenerateDataKeyWithoutPlaintext {}
impl Supports<keys::EncryptionAlgorithm> for GenerateDataKeyWithoutPlaintext {}
impl Supports<keys::EncryptionContext> for GenerateDataKeyWithoutPlaintext {}
impl Supports<keys::EncryptionContextKeys> for GenerateDataKeyWithoutPlaintext {}
impl Supports<keys::KeyOrigin> for GenerateDataKeyWithoutPlaintext {}
impl Supports<keys::KeySpec> for GenerateDataKeyWithoutPlaintext {}
impl Supports<keys::KeyUsage> for GenerateDataKeyWithoutPlaintext {}
impl Supports<keys::MultiRegion> for GenerateDataKeyWithoutPlaintext {}
impl Supports<keys::MultiRegionKeyType> for GenerateDataKeyWithoutPlaintext {}
impl Supports<keys::RequestAlias> for GenerateDataKeyWithoutPlaintext {}
impl Supports<keys::ResourceAliases> for GenerateDataKeyWithoutPlaintext {}
impl Supports<keys::ViaService> for GenerateDataKeyWithoutPlaintext {}
/// The action `kms:GenerateMac`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:MacAlgorithm`, `kms:RequestAlias`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `GenerateMac` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct GenerateMac;
impl KnownAction for GenerateMac {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GenerateMac as usize];
}
impl ActsOn<Key> for GenerateMac {}
impl Supports<condition::tags::ResourceTag> for GenerateMac {}
impl Supports<keys::CallerAccount> for GenerateMac {}
impl Supports<keys::KeyOrigin> for GenerateMac {}
impl Supports<keys::KeySpec> for GenerateMac {}
impl Supports<keys::KeyUsage> for GenerateMac {}
impl Supports<keys::MacAlgorithm> for GenerateMac {}
impl Supports<keys::MultiRegion> for GenerateMac {}
impl Supports<keys::MultiRegionKeyType> for GenerateMac {}
impl Supports<keys::RequestAlias> for GenerateMac {}
impl Supports<keys::ResourceAliases> for GenerateMac {}
impl Supports<keys::ViaService> for GenerateMac {}
/// The action `kms:GenerateRandom`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `kms:CallerAccount`, `kms:RecipientAttestation:ImageSha384`, `kms:RecipientAttestation:NitroTPMPCR0`, `kms:RecipientAttestation:NitroTPMPCR1`, `kms:RecipientAttestation:NitroTPMPCR10`, `kms:RecipientAttestation:NitroTPMPCR11`, `kms:RecipientAttestation:NitroTPMPCR12`, `kms:RecipientAttestation:NitroTPMPCR13`, `kms:RecipientAttestation:NitroTPMPCR14`, `kms:RecipientAttestation:NitroTPMPCR15`, `kms:RecipientAttestation:NitroTPMPCR16`, `kms:RecipientAttestation:NitroTPMPCR17`, `kms:RecipientAttestation:NitroTPMPCR18`, `kms:RecipientAttestation:NitroTPMPCR19`, `kms:RecipientAttestation:NitroTPMPCR2`, `kms:RecipientAttestation:NitroTPMPCR20`, `kms:RecipientAttestation:NitroTPMPCR21`, `kms:RecipientAttestation:NitroTPMPCR22`, `kms:RecipientAttestation:NitroTPMPCR23`, `kms:RecipientAttestation:NitroTPMPCR3`, `kms:RecipientAttestation:NitroTPMPCR4`, `kms:RecipientAttestation:NitroTPMPCR5`, `kms:RecipientAttestation:NitroTPMPCR6`, `kms:RecipientAttestation:NitroTPMPCR7`, `kms:RecipientAttestation:NitroTPMPCR8`, `kms:RecipientAttestation:NitroTPMPCR9`, `kms:RecipientAttestation:PCR0`, `kms:RecipientAttestation:PCR1`, `kms:RecipientAttestation:PCR10`, `kms:RecipientAttestation:PCR11`, `kms:RecipientAttestation:PCR12`, `kms:RecipientAttestation:PCR13`, `kms:RecipientAttestation:PCR14`, `kms:RecipientAttestation:PCR15`, `kms:RecipientAttestation:PCR16`, `kms:RecipientAttestation:PCR17`, `kms:RecipientAttestation:PCR18`, `kms:RecipientAttestation:PCR19`, `kms:RecipientAttestation:PCR2`, `kms:RecipientAttestation:PCR20`, `kms:RecipientAttestation:PCR21`, `kms:RecipientAttestation:PCR22`, `kms:RecipientAttestation:PCR23`, `kms:RecipientAttestation:PCR24`, `kms:RecipientAttestation:PCR25`, `kms:RecipientAttestation:PCR26`, `kms:RecipientAttestation:PCR27`, `kms:RecipientAttestation:PCR28`, `kms:RecipientAttestation:PCR29`, `kms:RecipientAttestation:PCR3`, `kms:RecipientAttestation:PCR30`, `kms:RecipientAttestation:PCR31`, `kms:RecipientAttestation:PCR4`, `kms:RecipientAttestation:PCR5`, `kms:RecipientAttestation:PCR6`, `kms:RecipientAttestation:PCR7`, `kms:RecipientAttestation:PCR8`, `kms:RecipientAttestation:PCR9`
/// - API operations: `GenerateRandom` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct GenerateRandom;
impl KnownAction for GenerateRandom {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GenerateRandom as usize];
}
impl Supports<keys::CallerAccount> for GenerateRandom {}
impl Supports<keys::RecipientAttestationImageSha384> for GenerateRandom {}
impl Supports<keys::RecipientAttestationNitroTpmpcr0> for GenerateRandom {}
impl Supports<keys::RecipientAttestationNitroTpmpcr1> for GenerateRandom {}
impl Supports<keys::RecipientAttestationNitroTpmpcr10> for GenerateRandom {}
impl Supports<keys::RecipientAttestationNitroTpmpcr11> for GenerateRandom {}
impl Supports<keys::RecipientAttestationNitroTpmpcr12> for GenerateRandom {}
impl Supports<keys::RecipientAttestationNitroTpmpcr13> for GenerateRandom {}
impl Supports<keys::RecipientAttestationNitroTpmpcr14> for GenerateRandom {}
impl Supports<keys::RecipientAttestationNitroTpmpcr15> for GenerateRandom {}
impl Supports<keys::RecipientAttestationNitroTpmpcr16> for GenerateRandom {}
impl Supports<keys::RecipientAttestationNitroTpmpcr17> for GenerateRandom {}
impl Supports<keys::RecipientAttestationNitroTpmpcr18> for GenerateRandom {}
impl Supports<keys::RecipientAttestationNitroTpmpcr19> for GenerateRandom {}
impl Supports<keys::RecipientAttestationNitroTpmpcr2> for GenerateRandom {}
impl Supports<keys::RecipientAttestationNitroTpmpcr20> for GenerateRandom {}
impl Supports<keys::RecipientAttestationNitroTpmpcr21> for GenerateRandom {}
impl Supports<keys::RecipientAttestationNitroTpmpcr22> for GenerateRandom {}
impl Supports<keys::RecipientAttestationNitroTpmpcr23> for GenerateRandom {}
impl Supports<keys::RecipientAttestationNitroTpmpcr3> for GenerateRandom {}
impl Supports<keys::RecipientAttestationNitroTpmpcr4> for GenerateRandom {}
impl Supports<keys::RecipientAttestationNitroTpmpcr5> for GenerateRandom {}
impl Supports<keys::RecipientAttestationNitroTpmpcr6> for GenerateRandom {}
impl Supports<keys::RecipientAttestationNitroTpmpcr7> for GenerateRandom {}
impl Supports<keys::RecipientAttestationNitroTpmpcr8> for GenerateRandom {}
impl Supports<keys::RecipientAttestationNitroTpmpcr9> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr0> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr1> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr10> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr11> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr12> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr13> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr14> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr15> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr16> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr17> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr18> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr19> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr2> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr20> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr21> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr22> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr23> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr24> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr25> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr26> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr27> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr28> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr29> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr3> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr30> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr31> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr4> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr5> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr6> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr7> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr8> for GenerateRandom {}
impl Supports<keys::RecipientAttestationPcr9> for GenerateRandom {}
/// The action `kms:GetKeyLastUsage`.
///
/// - Access level: Read
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `GetKeyLastUsage` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct GetKeyLastUsage;
impl KnownAction for GetKeyLastUsage {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetKeyLastUsage as usize];
}
impl ActsOn<Key> for GetKeyLastUsage {}
impl Supports<condition::tags::ResourceTag> for GetKeyLastUsage {}
impl Supports<keys::CallerAccount> for GetKeyLastUsage {}
impl Supports<keys::KeyOrigin> for GetKeyLastUsage {}
impl Supports<keys::KeySpec> for GetKeyLastUsage {}
impl Supports<keys::KeyUsage> for GetKeyLastUsage {}
impl Supports<keys::MultiRegion> for GetKeyLastUsage {}
impl Supports<keys::MultiRegionKeyType> for GetKeyLastUsage {}
impl Supports<keys::ResourceAliases> for GetKeyLastUsage {}
impl Supports<keys::ViaService> for GetKeyLastUsage {}
/// The action `kms:GetKeyPolicy`.
///
/// - Access level: Read
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `GetKeyPolicy` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct GetKeyPolicy;
impl KnownAction for GetKeyPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetKeyPolicy as usize];
}
impl ActsOn<Key> for GetKeyPolicy {}
impl Supports<condition::tags::ResourceTag> for GetKeyPolicy {}
impl Supports<keys::CallerAccount> for GetKeyPolicy {}
impl Supports<keys::KeyOrigin> for GetKeyPolicy {}
impl Supports<keys::KeySpec> for GetKeyPolicy {}
impl Supports<keys::KeyUsage> for GetKeyPolicy {}
impl Supports<keys::MultiRegion> for GetKeyPolicy {}
impl Supports<keys::MultiRegionKeyType> for GetKeyPolicy {}
impl Supports<keys::ResourceAliases> for GetKeyPolicy {}
impl Supports<keys::ViaService> for GetKeyPolicy {}
/// The action `kms:GetKeyRotationStatus`.
///
/// - Access level: Read
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `GetKeyRotationStatus` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct GetKeyRotationStatus;
impl KnownAction for GetKeyRotationStatus {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetKeyRotationStatus
        as usize];
}
impl ActsOn<Key> for GetKeyRotationStatus {}
impl Supports<condition::tags::ResourceTag> for GetKeyRotationStatus {}
impl Supports<keys::CallerAccount> for GetKeyRotationStatus {}
impl Supports<keys::KeyOrigin> for GetKeyRotationStatus {}
impl Supports<keys::KeySpec> for GetKeyRotationStatus {}
impl Supports<keys::KeyUsage> for GetKeyRotationStatus {}
impl Supports<keys::MultiRegion> for GetKeyRotationStatus {}
impl Supports<keys::MultiRegionKeyType> for GetKeyRotationStatus {}
impl Supports<keys::ResourceAliases> for GetKeyRotationStatus {}
impl Supports<keys::ViaService> for GetKeyRotationStatus {}
/// The action `kms:GetParametersForImport`.
///
/// - Access level: Read
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:ViaService`, `kms:WrappingAlgorithm`, `kms:WrappingKeySpec`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `GetParametersForImport` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct GetParametersForImport;
impl KnownAction for GetParametersForImport {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetParametersForImport
        as usize];
}
impl ActsOn<Key> for GetParametersForImport {}
impl Supports<condition::tags::ResourceTag> for GetParametersForImport {}
impl Supports<keys::CallerAccount> for GetParametersForImport {}
impl Supports<keys::KeyOrigin> for GetParametersForImport {}
impl Supports<keys::KeySpec> for GetParametersForImport {}
impl Supports<keys::KeyUsage> for GetParametersForImport {}
impl Supports<keys::MultiRegion> for GetParametersForImport {}
impl Supports<keys::MultiRegionKeyType> for GetParametersForImport {}
impl Supports<keys::ResourceAliases> for GetParametersForImport {}
impl Supports<keys::ViaService> for GetParametersForImport {}
impl Supports<keys::WrappingAlgorithm> for GetParametersForImport {}
impl Supports<keys::WrappingKeySpec> for GetParametersForImport {}
/// The action `kms:GetPublicKey`.
///
/// - Access level: Read
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:RequestAlias`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `GetPublicKey` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct GetPublicKey;
impl KnownAction for GetPublicKey {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetPublicKey as usize];
}
impl ActsOn<Key> for GetPublicKey {}
impl Supports<condition::tags::ResourceTag> for GetPublicKey {}
impl Supports<keys::CallerAccount> for GetPublicKey {}
impl Supports<keys::KeyOrigin> for GetPublicKey {}
impl Supports<keys::KeySpec> for GetPublicKey {}
impl Supports<keys::KeyUsage> for GetPublicKey {}
impl Supports<keys::MultiRegion> for GetPublicKey {}
impl Supports<keys::MultiRegionKeyType> for GetPublicKey {}
impl Supports<keys::RequestAlias> for GetPublicKey {}
impl Supports<keys::ResourceAliases> for GetPublicKey {}
impl Supports<keys::ViaService> for GetPublicKey {}
/// The action `kms:ImportKeyMaterial`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:ExpirationModel`, `kms:ValidTo`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `ImportKeyMaterial` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct ImportKeyMaterial;
impl KnownAction for ImportKeyMaterial {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ImportKeyMaterial
        as usize];
}
impl ActsOn<Key> for ImportKeyMaterial {}
impl Supports<condition::tags::ResourceTag> for ImportKeyMaterial {}
impl Supports<keys::CallerAccount> for ImportKeyMaterial {}
impl Supports<keys::ExpirationModel> for ImportKeyMaterial {}
impl Supports<keys::KeyOrigin> for ImportKeyMaterial {}
impl Supports<keys::KeySpec> for ImportKeyMaterial {}
impl Supports<keys::KeyUsage> for ImportKeyMaterial {}
impl Supports<keys::MultiRegion> for ImportKeyMaterial {}
impl Supports<keys::MultiRegionKeyType> for ImportKeyMaterial {}
impl Supports<keys::ResourceAliases> for ImportKeyMaterial {}
impl Supports<keys::ValidTo> for ImportKeyMaterial {}
impl Supports<keys::ViaService> for ImportKeyMaterial {}
/// The action `kms:ListAliases`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `kms:CallerAccount`, `kms:ViaService`
/// - API operations: `ListAliases` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct ListAliases;
impl KnownAction for ListAliases {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListAliases as usize];
}
impl Supports<keys::CallerAccount> for ListAliases {}
impl Supports<keys::ViaService> for ListAliases {}
/// The action `kms:ListGrants`.
///
/// - Access level: List
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:GrantIsForAWSResource`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `ListGrants` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct ListGrants;
impl KnownAction for ListGrants {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListGrants as usize];
}
impl ActsOn<Key> for ListGrants {}
impl Supports<condition::tags::ResourceTag> for ListGrants {}
impl Supports<keys::CallerAccount> for ListGrants {}
impl Supports<keys::GrantIsForAwsResource> for ListGrants {}
impl Supports<keys::KeyOrigin> for ListGrants {}
impl Supports<keys::KeySpec> for ListGrants {}
impl Supports<keys::KeyUsage> for ListGrants {}
impl Supports<keys::MultiRegion> for ListGrants {}
impl Supports<keys::MultiRegionKeyType> for ListGrants {}
impl Supports<keys::ResourceAliases> for ListGrants {}
impl Supports<keys::ViaService> for ListGrants {}
/// The action `kms:ListKeyPolicies`.
///
/// - Access level: List
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `ListKeyPolicies` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct ListKeyPolicies;
impl KnownAction for ListKeyPolicies {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListKeyPolicies as usize];
}
impl ActsOn<Key> for ListKeyPolicies {}
impl Supports<condition::tags::ResourceTag> for ListKeyPolicies {}
impl Supports<keys::CallerAccount> for ListKeyPolicies {}
impl Supports<keys::KeyOrigin> for ListKeyPolicies {}
impl Supports<keys::KeySpec> for ListKeyPolicies {}
impl Supports<keys::KeyUsage> for ListKeyPolicies {}
impl Supports<keys::MultiRegion> for ListKeyPolicies {}
impl Supports<keys::MultiRegionKeyType> for ListKeyPolicies {}
impl Supports<keys::ResourceAliases> for ListKeyPolicies {}
impl Supports<keys::ViaService> for ListKeyPolicies {}
/// The action `kms:ListKeyRotations`.
///
/// - Access level: List
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `ListKeyRotations` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct ListKeyRotations;
impl KnownAction for ListKeyRotations {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListKeyRotations as usize];
}
impl ActsOn<Key> for ListKeyRotations {}
impl Supports<condition::tags::ResourceTag> for ListKeyRotations {}
impl Supports<keys::CallerAccount> for ListKeyRotations {}
impl Supports<keys::KeyOrigin> for ListKeyRotations {}
impl Supports<keys::KeySpec> for ListKeyRotations {}
impl Supports<keys::KeyUsage> for ListKeyRotations {}
impl Supports<keys::MultiRegion> for ListKeyRotations {}
impl Supports<keys::MultiRegionKeyType> for ListKeyRotations {}
impl Supports<keys::ResourceAliases> for ListKeyRotations {}
impl Supports<keys::ViaService> for ListKeyRotations {}
/// The action `kms:ListKeys`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `kms:CallerAccount`, `kms:ViaService`
/// - API operations: `ListKeys` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct ListKeys;
impl KnownAction for ListKeys {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListKeys as usize];
}
impl Supports<keys::CallerAccount> for ListKeys {}
impl Supports<keys::ViaService> for ListKeys {}
/// The action `kms:ListResourceTags`.
///
/// - Access level: List
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `ListResourceTags` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct ListResourceTags;
impl KnownAction for ListResourceTags {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListResourceTags as usize];
}
impl ActsOn<Key> for ListResourceTags {}
impl Supports<condition::tags::ResourceTag> for ListResourceTags {}
impl Supports<keys::CallerAccount> for ListResourceTags {}
impl Supports<keys::KeyOrigin> for ListResourceTags {}
impl Supports<keys::KeySpec> for ListResourceTags {}
impl Supports<keys::KeyUsage> for ListResourceTags {}
impl Supports<keys::MultiRegion> for ListResourceTags {}
impl Supports<keys::MultiRegionKeyType> for ListResourceTags {}
impl Supports<keys::ResourceAliases> for ListResourceTags {}
impl Supports<keys::ViaService> for ListResourceTags {}
/// The action `kms:ListRetirableGrants`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListRetirableGrants` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct ListRetirableGrants;
impl KnownAction for ListRetirableGrants {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListRetirableGrants
        as usize];
}
/// The action `kms:PutKeyPolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:BypassPolicyLockoutSafetyCheck`, `kms:CallerAccount`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `CreateKey` (kms), `PutKeyPolicy` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct PutKeyPolicy;
impl KnownAction for PutKeyPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutKeyPolicy as usize];
}
impl ActsOn<Key> for PutKeyPolicy {}
impl Supports<condition::tags::ResourceTag> for PutKeyPolicy {}
impl Supports<keys::BypassPolicyLockoutSafetyCheck> for PutKeyPolicy {}
impl Supports<keys::CallerAccount> for PutKeyPolicy {}
impl Supports<keys::KeyOrigin> for PutKeyPolicy {}
impl Supports<keys::KeySpec> for PutKeyPolicy {}
impl Supports<keys::KeyUsage> for PutKeyPolicy {}
impl Supports<keys::MultiRegion> for PutKeyPolicy {}
impl Supports<keys::MultiRegionKeyType> for PutKeyPolicy {}
impl Supports<keys::ResourceAliases> for PutKeyPolicy {}
impl Supports<keys::ViaService> for PutKeyPolicy {}
/// The action `kms:ReEncryptFrom`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:EncryptionAlgorithm`, `kms:EncryptionContext:${EncryptionContextKey}`, `kms:EncryptionContextKeys`, `kms:ReEncryptOnSameKey`, `kms:RequestAlias`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `ReEncrypt` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct ReEncryptFrom;
impl KnownAction for ReEncryptFrom {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ReEncryptFrom as usize];
}
impl ActsOn<Key> for ReEncryptFrom {}
impl Supports<condition::tags::ResourceTag> for ReEncryptFrom {}
impl Supports<keys::CallerAccount> for ReEncryptFrom {}
impl Supports<keys::EncryptionAlgorithm> for ReEncryptFrom {}
impl Supports<keys::EncryptionContext> for ReEncryptFrom {}
impl Supports<keys::EncryptionContextKeys> for ReEncryptFrom {}
impl Supports<keys::KeyOrigin> for ReEncryptFrom {}
impl Supports<keys::KeySpec> for ReEncryptFrom {}
impl Supports<keys::KeyUsage> for ReEncryptFrom {}
impl Supports<keys::MultiRegion> for ReEncryptFrom {}
impl Supports<keys::MultiRegionKeyType> for ReEncryptFrom {}
impl Supports<keys::ReEncryptOnSameKey> for ReEncryptFrom {}
impl Supports<keys::RequestAlias> for ReEncryptFrom {}
impl Supports<keys::ResourceAliases> for ReEncryptFrom {}
impl Supports<keys::ViaService> for ReEncryptFrom {}
/// The action `kms:ReEncryptTo`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:EncryptionAlgorithm`, `kms:EncryptionContext:${EncryptionContextKey}`, `kms:EncryptionContextKeys`, `kms:ReEncryptOnSameKey`, `kms:RequestAlias`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `ReEncrypt` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct ReEncryptTo;
impl KnownAction for ReEncryptTo {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ReEncryptTo as usize];
}
impl ActsOn<Key> for ReEncryptTo {}
impl Supports<condition::tags::ResourceTag> for ReEncryptTo {}
impl Supports<keys::CallerAccount> for ReEncryptTo {}
impl Supports<keys::EncryptionAlgorithm> for ReEncryptTo {}
impl Supports<keys::EncryptionContext> for ReEncryptTo {}
impl Supports<keys::EncryptionContextKeys> for ReEncryptTo {}
impl Supports<keys::KeyOrigin> for ReEncryptTo {}
impl Supports<keys::KeySpec> for ReEncryptTo {}
impl Supports<keys::KeyUsage> for ReEncryptTo {}
impl Supports<keys::MultiRegion> for ReEncryptTo {}
impl Supports<keys::MultiRegionKeyType> for ReEncryptTo {}
impl Supports<keys::ReEncryptOnSameKey> for ReEncryptTo {}
impl Supports<keys::RequestAlias> for ReEncryptTo {}
impl Supports<keys::ResourceAliases> for ReEncryptTo {}
impl Supports<keys::ViaService> for ReEncryptTo {}
/// The action `kms:ReplicateKey`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:ReplicaRegion`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - Dependent actions: `iam:CreateServiceLinkedRole`, `kms:CreateKey`, `kms:PutKeyPolicy`, `kms:TagResource`
/// - API operations: `ReplicateKey` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct ReplicateKey;
impl KnownAction for ReplicateKey {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ReplicateKey as usize];
}
impl ActsOn<Key> for ReplicateKey {}
impl Supports<condition::tags::ResourceTag> for ReplicateKey {}
impl Supports<keys::CallerAccount> for ReplicateKey {}
impl Supports<keys::KeyOrigin> for ReplicateKey {}
impl Supports<keys::KeySpec> for ReplicateKey {}
impl Supports<keys::KeyUsage> for ReplicateKey {}
impl Supports<keys::MultiRegion> for ReplicateKey {}
impl Supports<keys::MultiRegionKeyType> for ReplicateKey {}
impl Supports<keys::ReplicaRegion> for ReplicateKey {}
impl Supports<keys::ResourceAliases> for ReplicateKey {}
impl Supports<keys::ViaService> for ReplicateKey {}
/// The action `kms:RetireGrant`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:EncryptionContext:${EncryptionContextKey}`, `kms:EncryptionContextKeys`, `kms:GrantConstraintType`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `RetireGrant` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct RetireGrant;
impl KnownAction for RetireGrant {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::RetireGrant as usize];
}
impl ActsOn<Key> for RetireGrant {}
impl Supports<condition::tags::ResourceTag> for RetireGrant {}
impl Supports<keys::CallerAccount> for RetireGrant {}
impl Supports<keys::EncryptionContext> for RetireGrant {}
impl Supports<keys::EncryptionContextKeys> for RetireGrant {}
impl Supports<keys::GrantConstraintType> for RetireGrant {}
impl Supports<keys::KeyOrigin> for RetireGrant {}
impl Supports<keys::KeySpec> for RetireGrant {}
impl Supports<keys::KeyUsage> for RetireGrant {}
impl Supports<keys::MultiRegion> for RetireGrant {}
impl Supports<keys::MultiRegionKeyType> for RetireGrant {}
impl Supports<keys::ResourceAliases> for RetireGrant {}
impl Supports<keys::ViaService> for RetireGrant {}
/// The action `kms:RevokeGrant`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:GrantIsForAWSResource`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `RevokeGrant` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct RevokeGrant;
impl KnownAction for RevokeGrant {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::RevokeGrant as usize];
}
impl ActsOn<Key> for RevokeGrant {}
impl Supports<condition::tags::ResourceTag> for RevokeGrant {}
impl Supports<keys::CallerAccount> for RevokeGrant {}
impl Supports<keys::GrantIsForAwsResource> for RevokeGrant {}
impl Supports<keys::KeyOrigin> for RevokeGrant {}
impl Supports<keys::KeySpec> for RevokeGrant {}
impl Supports<keys::KeyUsage> for RevokeGrant {}
impl Supports<keys::MultiRegion> for RevokeGrant {}
impl Supports<keys::MultiRegionKeyType> for RevokeGrant {}
impl Supports<keys::ResourceAliases> for RevokeGrant {}
impl Supports<keys::ViaService> for RevokeGrant {}
/// The action `kms:RotateKeyOnDemand`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `RotateKeyOnDemand` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct RotateKeyOnDemand;
impl KnownAction for RotateKeyOnDemand {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::RotateKeyOnDemand
        as usize];
}
impl ActsOn<Key> for RotateKeyOnDemand {}
impl Supports<condition::tags::ResourceTag> for RotateKeyOnDemand {}
impl Supports<keys::CallerAccount> for RotateKeyOnDemand {}
impl Supports<keys::KeyOrigin> for RotateKeyOnDemand {}
impl Supports<keys::KeySpec> for RotateKeyOnDemand {}
impl Supports<keys::KeyUsage> for RotateKeyOnDemand {}
impl Supports<keys::MultiRegion> for RotateKeyOnDemand {}
impl Supports<keys::MultiRegionKeyType> for RotateKeyOnDemand {}
impl Supports<keys::ResourceAliases> for RotateKeyOnDemand {}
impl Supports<keys::ViaService> for RotateKeyOnDemand {}
/// The action `kms:ScheduleKeyDeletion`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:ScheduleKeyDeletionPendingWindowInDays`, `kms:TrailingDaysWithoutKeyUsage`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `ScheduleKeyDeletion` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct ScheduleKeyDeletion;
impl KnownAction for ScheduleKeyDeletion {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ScheduleKeyDeletion
        as usize];
}
impl ActsOn<Key> for ScheduleKeyDeletion {}
impl Supports<condition::tags::ResourceTag> for ScheduleKeyDeletion {}
impl Supports<keys::CallerAccount> for ScheduleKeyDeletion {}
impl Supports<keys::KeyOrigin> for ScheduleKeyDeletion {}
impl Supports<keys::KeySpec> for ScheduleKeyDeletion {}
impl Supports<keys::KeyUsage> for ScheduleKeyDeletion {}
impl Supports<keys::MultiRegion> for ScheduleKeyDeletion {}
impl Supports<keys::MultiRegionKeyType> for ScheduleKeyDeletion {}
impl Supports<keys::ResourceAliases> for ScheduleKeyDeletion {}
impl Supports<keys::ScheduleKeyDeletionPendingWindowInDays> for ScheduleKeyDeletion {}
impl Supports<keys::TrailingDaysWithoutKeyUsage> for ScheduleKeyDeletion {}
impl Supports<keys::ViaService> for ScheduleKeyDeletion {}
/// The action `kms:Sign`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:MessageType`, `kms:RequestAlias`, `kms:SigningAlgorithm`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `Sign` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct Sign;
impl KnownAction for Sign {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::Sign as usize];
}
impl ActsOn<Key> for Sign {}
impl Supports<condition::tags::ResourceTag> for Sign {}
impl Supports<keys::CallerAccount> for Sign {}
impl Supports<keys::KeyOrigin> for Sign {}
impl Supports<keys::KeySpec> for Sign {}
impl Supports<keys::KeyUsage> for Sign {}
impl Supports<keys::MessageType> for Sign {}
impl Supports<keys::MultiRegion> for Sign {}
impl Supports<keys::MultiRegionKeyType> for Sign {}
impl Supports<keys::RequestAlias> for Sign {}
impl Supports<keys::ResourceAliases> for Sign {}
impl Supports<keys::SigningAlgorithm> for Sign {}
impl Supports<keys::ViaService> for Sign {}
/// The action `kms:SynchronizeMultiRegionKey`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: none, it is a permission only
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct SynchronizeMultiRegionKey;
impl KnownAction for SynchronizeMultiRegionKey {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::SynchronizeMultiRegionKey
        as usize];
}
impl ActsOn<Key> for SynchronizeMultiRegionKey {}
impl Supports<condition::tags::ResourceTag> for SynchronizeMultiRegionKey {}
impl Supports<keys::KeyOrigin> for SynchronizeMultiRegionKey {}
impl Supports<keys::KeySpec> for SynchronizeMultiRegionKey {}
impl Supports<keys::KeyUsage> for SynchronizeMultiRegionKey {}
impl Supports<keys::MultiRegion> for SynchronizeMultiRegionKey {}
impl Supports<keys::MultiRegionKeyType> for SynchronizeMultiRegionKey {}
impl Supports<keys::ResourceAliases> for SynchronizeMultiRegionKey {}
/// The action `kms:TagResource`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `kms:CallerAccount`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `CreateKey` (kms), `TagResource` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct TagResource;
impl KnownAction for TagResource {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::TagResource as usize];
}
impl ActsOn<Key> for TagResource {}
impl Supports<condition::tags::RequestTag> for TagResource {}
impl Supports<condition::tags::ResourceTag> for TagResource {}
impl Supports<condition::tags::TagKeys> for TagResource {}
impl Supports<keys::CallerAccount> for TagResource {}
impl Supports<keys::KeyOrigin> for TagResource {}
impl Supports<keys::KeySpec> for TagResource {}
impl Supports<keys::KeyUsage> for TagResource {}
impl Supports<keys::MultiRegion> for TagResource {}
impl Supports<keys::MultiRegionKeyType> for TagResource {}
impl Supports<keys::ResourceAliases> for TagResource {}
impl Supports<keys::ViaService> for TagResource {}
/// The action `kms:UntagResource`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `aws:TagKeys`, `kms:CallerAccount`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `UntagResource` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct UntagResource;
impl KnownAction for UntagResource {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UntagResource as usize];
}
impl ActsOn<Key> for UntagResource {}
impl Supports<condition::tags::ResourceTag> for UntagResource {}
impl Supports<condition::tags::TagKeys> for UntagResource {}
impl Supports<keys::CallerAccount> for UntagResource {}
impl Supports<keys::KeyOrigin> for UntagResource {}
impl Supports<keys::KeySpec> for UntagResource {}
impl Supports<keys::KeyUsage> for UntagResource {}
impl Supports<keys::MultiRegion> for UntagResource {}
impl Supports<keys::MultiRegionKeyType> for UntagResource {}
impl Supports<keys::ResourceAliases> for UntagResource {}
impl Supports<keys::ViaService> for UntagResource {}
/// The action `kms:UpdateAlias`.
///
/// - Access level: Write
/// - Resource types: [`alias`](struct@Alias) (required), [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `UpdateAlias` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct UpdateAlias;
impl KnownAction for UpdateAlias {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateAlias as usize];
}
impl ActsOn<Alias> for UpdateAlias {}
impl ActsOn<Key> for UpdateAlias {}
impl Supports<condition::tags::ResourceTag> for UpdateAlias {}
impl Supports<keys::CallerAccount> for UpdateAlias {}
impl Supports<keys::KeyOrigin> for UpdateAlias {}
impl Supports<keys::KeySpec> for UpdateAlias {}
impl Supports<keys::KeyUsage> for UpdateAlias {}
impl Supports<keys::MultiRegion> for UpdateAlias {}
impl Supports<keys::MultiRegionKeyType> for UpdateAlias {}
impl Supports<keys::ResourceAliases> for UpdateAlias {}
impl Supports<keys::ViaService> for UpdateAlias {}
/// The action `kms:UpdateCustomKeyStore`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `kms:CallerAccount`
/// - Dependent actions: `ec2:DescribeVpcEndpointServices`
/// - API operations: `UpdateCustomKeyStore` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct UpdateCustomKeyStore;
impl KnownAction for UpdateCustomKeyStore {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateCustomKeyStore
        as usize];
}
impl Supports<keys::CallerAccount> for UpdateCustomKeyStore {}
/// The action `kms:UpdateKeyDescription`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `UpdateKeyDescription` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct UpdateKeyDescription;
impl KnownAction for UpdateKeyDescription {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateKeyDescription
        as usize];
}
impl ActsOn<Key> for UpdateKeyDescription {}
impl Supports<condition::tags::ResourceTag> for UpdateKeyDescription {}
impl Supports<keys::CallerAccount> for UpdateKeyDescription {}
impl Supports<keys::KeyOrigin> for UpdateKeyDescription {}
impl Supports<keys::KeySpec> for UpdateKeyDescription {}
impl Supports<keys::KeyUsage> for UpdateKeyDescription {}
impl Supports<keys::MultiRegion> for UpdateKeyDescription {}
impl Supports<keys::MultiRegionKeyType> for UpdateKeyDescription {}
impl Supports<keys::ResourceAliases> for UpdateKeyDescription {}
impl Supports<keys::ViaService> for UpdateKeyDescription {}
/// The action `kms:UpdatePrimaryRegion`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:PrimaryRegion`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `UpdatePrimaryRegion` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct UpdatePrimaryRegion;
impl KnownAction for UpdatePrimaryRegion {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdatePrimaryRegion
        as usize];
}
impl ActsOn<Key> for UpdatePrimaryRegion {}
impl Supports<condition::tags::ResourceTag> for UpdatePrimaryRegion {}
impl Supports<keys::CallerAccount> for UpdatePrimaryRegion {}
impl Supports<keys::KeyOrigin> for UpdatePrimaryRegion {}
impl Supports<keys::KeySpec> for UpdatePrimaryRegion {}
impl Supports<keys::KeyUsage> for UpdatePrimaryRegion {}
impl Supports<keys::MultiRegion> for UpdatePrimaryRegion {}
impl Supports<keys::MultiRegionKeyType> for UpdatePrimaryRegion {}
impl Supports<keys::PrimaryRegion> for UpdatePrimaryRegion {}
impl Supports<keys::ResourceAliases> for UpdatePrimaryRegion {}
impl Supports<keys::ViaService> for UpdatePrimaryRegion {}
/// The action `kms:Verify`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:MessageType`, `kms:RequestAlias`, `kms:SigningAlgorithm`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `Verify` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct Verify;
impl KnownAction for Verify {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::Verify as usize];
}
impl ActsOn<Key> for Verify {}
impl Supports<condition::tags::ResourceTag> for Verify {}
impl Supports<keys::CallerAccount> for Verify {}
impl Supports<keys::KeyOrigin> for Verify {}
impl Supports<keys::KeySpec> for Verify {}
impl Supports<keys::KeyUsage> for Verify {}
impl Supports<keys::MessageType> for Verify {}
impl Supports<keys::MultiRegion> for Verify {}
impl Supports<keys::MultiRegionKeyType> for Verify {}
impl Supports<keys::RequestAlias> for Verify {}
impl Supports<keys::ResourceAliases> for Verify {}
impl Supports<keys::SigningAlgorithm> for Verify {}
impl Supports<keys::ViaService> for Verify {}
/// The action `kms:VerifyMac`.
///
/// - Access level: Write
/// - Resource types: [`key`](struct@Key) (required)
/// - Condition keys: `kms:CallerAccount`, `kms:MacAlgorithm`, `kms:RequestAlias`, `kms:ViaService`; `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases` of the resource ([`key`](struct@Key))
/// - API operations: `VerifyMac` (kms)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct VerifyMac;
impl KnownAction for VerifyMac {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::VerifyMac as usize];
}
impl ActsOn<Key> for VerifyMac {}
impl Supports<condition::tags::ResourceTag> for VerifyMac {}
impl Supports<keys::CallerAccount> for VerifyMac {}
impl Supports<keys::KeyOrigin> for VerifyMac {}
impl Supports<keys::KeySpec> for VerifyMac {}
impl Supports<keys::KeyUsage> for VerifyMac {}
impl Supports<keys::MacAlgorithm> for VerifyMac {}
impl Supports<keys::MultiRegion> for VerifyMac {}
impl Supports<keys::MultiRegionKeyType> for VerifyMac {}
impl Supports<keys::RequestAlias> for VerifyMac {}
impl Supports<keys::ResourceAliases> for VerifyMac {}
impl Supports<keys::ViaService> for VerifyMac {}
/// A resource type of AWS Key Management Service.
///
/// For ARNs there is a marker type of the same name; the enum is for values of run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u16)]
pub enum ResourceType {
    /// `alias`: `arn:${Partition}:kms:${Region}:${Account}:alias/${Alias}`. See [`Alias`](struct@Alias).
    Alias,
    /// `key`: `arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}`. See [`Key`](struct@Key).
    Key,
}
impl ResourceType {
    /// All resource types, sorted by name.
    pub const ALL: &'static [ResourceType] = &[ResourceType::Alias, ResourceType::Key];
}
crate::action::resource_type_enum!(ResourceType, SERVICE, RESOURCE_TYPES);
/// All resource types as rows, sorted by name.
pub static RESOURCE_TYPES: &[catalog::ResourceType] = &[
    catalog::ResourceType {
        service: "kms",
        name: "alias",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:kms:${Region}:${Account}:alias/${Alias}",
                service: catalog::ArnField::Fixed("kms"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("alias/"),
                    catalog::ArnPart::Variable("Alias"),
                ],
            },
        ],
        condition_keys: &[],
    },
    catalog::ResourceType {
        service: "kms",
        name: "key",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}",
                service: catalog::ArnField::Fixed("kms"),
                region: catalog::ArnField::Variable("Region"),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("key/"),
                    catalog::ArnPart::Variable("KeyId"),
                ],
            },
        ],
        condition_keys: &[
            &rows::AWS_RESOURCE_TAG,
            &rows::KEY_ORIGIN,
            &rows::KEY_SPEC,
            &rows::KEY_USAGE,
            &rows::MULTI_REGION,
            &rows::MULTI_REGION_KEY_TYPE,
            &rows::RESOURCE_ALIASES,
        ],
    },
];
/// The resource type `alias`: `arn:${Partition}:kms:${Region}:${Account}:alias/${Alias}`.
///
/// Condition keys: none.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct Alias;
arn::resource_type!(Alias);
arn::exact!(Alias, 0, arn, alias);
arn::pattern!(Alias, 0, arn_like, alias);
/// The resource type `key`: `arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ResourceAliases`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
#[derive(Clone, Copy, Debug)]
pub struct Key;
arn::resource_type!(Key);
arn::exact!(Key, 0, arn, key_id);
arn::pattern!(Key, 0, arn_like, key_id);
/// `kms:BypassPolicyLockoutSafetyCheck`: `Bool`, single-valued.
pub const BYPASS_POLICY_LOCKOUT_SAFETY_CHECK: condition::Key<
    keys::BypassPolicyLockoutSafetyCheck,
    condition::key_type::Bool,
    condition::state::Single,
> = condition::Key::new("kms:BypassPolicyLockoutSafetyCheck");
/// `kms:CallerAccount`: `String`, single-valued.
pub const CALLER_ACCOUNT: condition::Key<
    keys::CallerAccount,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:CallerAccount");
/// `kms:CustomerMasterKeySpec`: `String`, single-valued.
pub const CUSTOMER_MASTER_KEY_SPEC: condition::Key<
    keys::CustomerMasterKeySpec,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:CustomerMasterKeySpec");
/// `kms:CustomerMasterKeyUsage`: `String`, single-valued.
pub const CUSTOMER_MASTER_KEY_USAGE: condition::Key<
    keys::CustomerMasterKeyUsage,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:CustomerMasterKeyUsage");
/// `kms:DataKeyPairSpec`: `String`, single-valued.
pub const DATA_KEY_PAIR_SPEC: condition::Key<
    keys::DataKeyPairSpec,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:DataKeyPairSpec");
/// `kms:EncapsulationAlgorithm`: `String`, single-valued.
pub const ENCAPSULATION_ALGORITHM: condition::Key<
    keys::EncapsulationAlgorithm,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:EncapsulationAlgorithm");
/// `kms:EncryptionAlgorithm`: `String`, single-valued.
pub const ENCRYPTION_ALGORITHM: condition::Key<
    keys::EncryptionAlgorithm,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:EncryptionAlgorithm");
/// `kms:EncryptionContext:${EncryptionContextKey}`: `String`, single-valued.
pub const ENCRYPTION_CONTEXT: condition::KeyTemplate<
    keys::EncryptionContext,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("kms:EncryptionContext:${EncryptionContextKey}");
/// `kms:EncryptionContextKeys`: `String`, multivalued.
pub const ENCRYPTION_CONTEXT_KEYS: condition::Key<
    keys::EncryptionContextKeys,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("kms:EncryptionContextKeys");
/// `kms:ExpirationModel`: `String`, single-valued.
pub const EXPIRATION_MODEL: condition::Key<
    keys::ExpirationModel,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:ExpirationModel");
/// `kms:GrantConstraintSourceArn`: `ARN`, single-valued.
pub const GRANT_CONSTRAINT_SOURCE_ARN: condition::Key<
    keys::GrantConstraintSourceArn,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("kms:GrantConstraintSourceArn");
/// `kms:GrantConstraintType`: `String`, single-valued.
pub const GRANT_CONSTRAINT_TYPE: condition::Key<
    keys::GrantConstraintType,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:GrantConstraintType");
/// `kms:GrantIsForAWSResource`: `Bool`, single-valued.
pub const GRANT_IS_FOR_AWS_RESOURCE: condition::Key<
    keys::GrantIsForAwsResource,
    condition::key_type::Bool,
    condition::state::Single,
> = condition::Key::new("kms:GrantIsForAWSResource");
/// `kms:GrantOperations`: `String`, multivalued.
pub const GRANT_OPERATIONS: condition::Key<
    keys::GrantOperations,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("kms:GrantOperations");
/// `kms:GranteePrincipal`: `String`, single-valued.
pub const GRANTEE_PRINCIPAL: condition::Key<
    keys::GranteePrincipal,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:GranteePrincipal");
/// `kms:GranteeServicePrincipal`: `String`, single-valued.
pub const GRANTEE_SERVICE_PRINCIPAL: condition::Key<
    keys::GranteeServicePrincipal,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:GranteeServicePrincipal");
/// `kms:KeyAgreementAlgorithm`: `String`, single-valued.
pub const KEY_AGREEMENT_ALGORITHM: condition::Key<
    keys::KeyAgreementAlgorithm,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:KeyAgreementAlgorithm");
/// `kms:KeyOrigin`: `String`, single-valued.
pub const KEY_ORIGIN: condition::Key<
    keys::KeyOrigin,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:KeyOrigin");
/// `kms:KeySpec`: `String`, single-valued.
pub const KEY_SPEC: condition::Key<
    keys::KeySpec,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:KeySpec");
/// `kms:KeyUsage`: `String`, single-valued.
pub const KEY_USAGE: condition::Key<
    keys::KeyUsage,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:KeyUsage");
/// `kms:MacAlgorithm`: `String`, single-valued.
pub const MAC_ALGORITHM: condition::Key<
    keys::MacAlgorithm,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:MacAlgorithm");
/// `kms:MessageType`: `String`, single-valued.
pub const MESSAGE_TYPE: condition::Key<
    keys::MessageType,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:MessageType");
/// `kms:MultiRegion`: `Bool`, single-valued.
pub const MULTI_REGION: condition::Key<
    keys::MultiRegion,
    condition::key_type::Bool,
    condition::state::Single,
> = condition::Key::new("kms:MultiRegion");
/// `kms:MultiRegionKeyType`: `String`, single-valued.
pub const MULTI_REGION_KEY_TYPE: condition::Key<
    keys::MultiRegionKeyType,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:MultiRegionKeyType");
/// `kms:PrimaryRegion`: `String`, single-valued.
pub const PRIMARY_REGION: condition::Key<
    keys::PrimaryRegion,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:PrimaryRegion");
/// `kms:ReEncryptOnSameKey`: `Bool`, single-valued.
pub const RE_ENCRYPT_ON_SAME_KEY: condition::Key<
    keys::ReEncryptOnSameKey,
    condition::key_type::Bool,
    condition::state::Single,
> = condition::Key::new("kms:ReEncryptOnSameKey");
/// `kms:RecipientAttestation:ImageSha384`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_IMAGE_SHA384: condition::Key<
    keys::RecipientAttestationImageSha384,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:ImageSha384");
/// `kms:RecipientAttestation:NitroTPMPCR0`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_NITRO_TPMPCR0: condition::Key<
    keys::RecipientAttestationNitroTpmpcr0,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:NitroTPMPCR0");
/// `kms:RecipientAttestation:NitroTPMPCR1`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_NITRO_TPMPCR1: condition::Key<
    keys::RecipientAttestationNitroTpmpcr1,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:NitroTPMPCR1");
/// `kms:RecipientAttestation:NitroTPMPCR10`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_NITRO_TPMPCR10: condition::Key<
    keys::RecipientAttestationNitroTpmpcr10,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:NitroTPMPCR10");
/// `kms:RecipientAttestation:NitroTPMPCR11`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_NITRO_TPMPCR11: condition::Key<
    keys::RecipientAttestationNitroTpmpcr11,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:NitroTPMPCR11");
/// `kms:RecipientAttestation:NitroTPMPCR12`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_NITRO_TPMPCR12: condition::Key<
    keys::RecipientAttestationNitroTpmpcr12,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:NitroTPMPCR12");
/// `kms:RecipientAttestation:NitroTPMPCR13`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_NITRO_TPMPCR13: condition::Key<
    keys::RecipientAttestationNitroTpmpcr13,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:NitroTPMPCR13");
/// `kms:RecipientAttestation:NitroTPMPCR14`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_NITRO_TPMPCR14: condition::Key<
    keys::RecipientAttestationNitroTpmpcr14,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:NitroTPMPCR14");
/// `kms:RecipientAttestation:NitroTPMPCR15`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_NITRO_TPMPCR15: condition::Key<
    keys::RecipientAttestationNitroTpmpcr15,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:NitroTPMPCR15");
/// `kms:RecipientAttestation:NitroTPMPCR16`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_NITRO_TPMPCR16: condition::Key<
    keys::RecipientAttestationNitroTpmpcr16,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:NitroTPMPCR16");
/// `kms:RecipientAttestation:NitroTPMPCR17`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_NITRO_TPMPCR17: condition::Key<
    keys::RecipientAttestationNitroTpmpcr17,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:NitroTPMPCR17");
/// `kms:RecipientAttestation:NitroTPMPCR18`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_NITRO_TPMPCR18: condition::Key<
    keys::RecipientAttestationNitroTpmpcr18,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:NitroTPMPCR18");
/// `kms:RecipientAttestation:NitroTPMPCR19`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_NITRO_TPMPCR19: condition::Key<
    keys::RecipientAttestationNitroTpmpcr19,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:NitroTPMPCR19");
/// `kms:RecipientAttestation:NitroTPMPCR2`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_NITRO_TPMPCR2: condition::Key<
    keys::RecipientAttestationNitroTpmpcr2,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:NitroTPMPCR2");
/// `kms:RecipientAttestation:NitroTPMPCR20`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_NITRO_TPMPCR20: condition::Key<
    keys::RecipientAttestationNitroTpmpcr20,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:NitroTPMPCR20");
/// `kms:RecipientAttestation:NitroTPMPCR21`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_NITRO_TPMPCR21: condition::Key<
    keys::RecipientAttestationNitroTpmpcr21,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:NitroTPMPCR21");
/// `kms:RecipientAttestation:NitroTPMPCR22`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_NITRO_TPMPCR22: condition::Key<
    keys::RecipientAttestationNitroTpmpcr22,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:NitroTPMPCR22");
/// `kms:RecipientAttestation:NitroTPMPCR23`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_NITRO_TPMPCR23: condition::Key<
    keys::RecipientAttestationNitroTpmpcr23,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:NitroTPMPCR23");
/// `kms:RecipientAttestation:NitroTPMPCR3`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_NITRO_TPMPCR3: condition::Key<
    keys::RecipientAttestationNitroTpmpcr3,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:NitroTPMPCR3");
/// `kms:RecipientAttestation:NitroTPMPCR4`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_NITRO_TPMPCR4: condition::Key<
    keys::RecipientAttestationNitroTpmpcr4,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:NitroTPMPCR4");
/// `kms:RecipientAttestation:NitroTPMPCR5`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_NITRO_TPMPCR5: condition::Key<
    keys::RecipientAttestationNitroTpmpcr5,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:NitroTPMPCR5");
/// `kms:RecipientAttestation:NitroTPMPCR6`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_NITRO_TPMPCR6: condition::Key<
    keys::RecipientAttestationNitroTpmpcr6,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:NitroTPMPCR6");
/// `kms:RecipientAttestation:NitroTPMPCR7`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_NITRO_TPMPCR7: condition::Key<
    keys::RecipientAttestationNitroTpmpcr7,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:NitroTPMPCR7");
/// `kms:RecipientAttestation:NitroTPMPCR8`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_NITRO_TPMPCR8: condition::Key<
    keys::RecipientAttestationNitroTpmpcr8,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:NitroTPMPCR8");
/// `kms:RecipientAttestation:NitroTPMPCR9`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_NITRO_TPMPCR9: condition::Key<
    keys::RecipientAttestationNitroTpmpcr9,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:NitroTPMPCR9");
/// `kms:RecipientAttestation:PCR0`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR0: condition::Key<
    keys::RecipientAttestationPcr0,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR0");
/// `kms:RecipientAttestation:PCR1`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR1: condition::Key<
    keys::RecipientAttestationPcr1,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR1");
/// `kms:RecipientAttestation:PCR10`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR10: condition::Key<
    keys::RecipientAttestationPcr10,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR10");
/// `kms:RecipientAttestation:PCR11`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR11: condition::Key<
    keys::RecipientAttestationPcr11,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR11");
/// `kms:RecipientAttestation:PCR12`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR12: condition::Key<
    keys::RecipientAttestationPcr12,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR12");
/// `kms:RecipientAttestation:PCR13`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR13: condition::Key<
    keys::RecipientAttestationPcr13,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR13");
/// `kms:RecipientAttestation:PCR14`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR14: condition::Key<
    keys::RecipientAttestationPcr14,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR14");
/// `kms:RecipientAttestation:PCR15`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR15: condition::Key<
    keys::RecipientAttestationPcr15,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR15");
/// `kms:RecipientAttestation:PCR16`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR16: condition::Key<
    keys::RecipientAttestationPcr16,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR16");
/// `kms:RecipientAttestation:PCR17`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR17: condition::Key<
    keys::RecipientAttestationPcr17,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR17");
/// `kms:RecipientAttestation:PCR18`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR18: condition::Key<
    keys::RecipientAttestationPcr18,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR18");
/// `kms:RecipientAttestation:PCR19`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR19: condition::Key<
    keys::RecipientAttestationPcr19,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR19");
/// `kms:RecipientAttestation:PCR2`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR2: condition::Key<
    keys::RecipientAttestationPcr2,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR2");
/// `kms:RecipientAttestation:PCR20`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR20: condition::Key<
    keys::RecipientAttestationPcr20,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR20");
/// `kms:RecipientAttestation:PCR21`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR21: condition::Key<
    keys::RecipientAttestationPcr21,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR21");
/// `kms:RecipientAttestation:PCR22`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR22: condition::Key<
    keys::RecipientAttestationPcr22,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR22");
/// `kms:RecipientAttestation:PCR23`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR23: condition::Key<
    keys::RecipientAttestationPcr23,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR23");
/// `kms:RecipientAttestation:PCR24`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR24: condition::Key<
    keys::RecipientAttestationPcr24,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR24");
/// `kms:RecipientAttestation:PCR25`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR25: condition::Key<
    keys::RecipientAttestationPcr25,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR25");
/// `kms:RecipientAttestation:PCR26`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR26: condition::Key<
    keys::RecipientAttestationPcr26,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR26");
/// `kms:RecipientAttestation:PCR27`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR27: condition::Key<
    keys::RecipientAttestationPcr27,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR27");
/// `kms:RecipientAttestation:PCR28`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR28: condition::Key<
    keys::RecipientAttestationPcr28,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR28");
/// `kms:RecipientAttestation:PCR29`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR29: condition::Key<
    keys::RecipientAttestationPcr29,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR29");
/// `kms:RecipientAttestation:PCR3`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR3: condition::Key<
    keys::RecipientAttestationPcr3,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR3");
/// `kms:RecipientAttestation:PCR30`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR30: condition::Key<
    keys::RecipientAttestationPcr30,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR30");
/// `kms:RecipientAttestation:PCR31`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR31: condition::Key<
    keys::RecipientAttestationPcr31,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR31");
/// `kms:RecipientAttestation:PCR4`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR4: condition::Key<
    keys::RecipientAttestationPcr4,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR4");
/// `kms:RecipientAttestation:PCR5`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR5: condition::Key<
    keys::RecipientAttestationPcr5,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR5");
/// `kms:RecipientAttestation:PCR6`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR6: condition::Key<
    keys::RecipientAttestationPcr6,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR6");
/// `kms:RecipientAttestation:PCR7`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR7: condition::Key<
    keys::RecipientAttestationPcr7,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR7");
/// `kms:RecipientAttestation:PCR8`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR8: condition::Key<
    keys::RecipientAttestationPcr8,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR8");
/// `kms:RecipientAttestation:PCR9`: `String`, single-valued.
pub const RECIPIENT_ATTESTATION_PCR9: condition::Key<
    keys::RecipientAttestationPcr9,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RecipientAttestation:PCR9");
/// `kms:ReplicaRegion`: `String`, single-valued.
pub const REPLICA_REGION: condition::Key<
    keys::ReplicaRegion,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:ReplicaRegion");
/// `kms:RequestAlias`: `String`, single-valued.
pub const REQUEST_ALIAS: condition::Key<
    keys::RequestAlias,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RequestAlias");
/// `kms:ResourceAliases`: `String`, multivalued.
pub const RESOURCE_ALIASES: condition::Key<
    keys::ResourceAliases,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("kms:ResourceAliases");
/// `kms:RetiringPrincipal`: `String`, single-valued.
pub const RETIRING_PRINCIPAL: condition::Key<
    keys::RetiringPrincipal,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RetiringPrincipal");
/// `kms:RetiringServicePrincipal`: `String`, single-valued.
pub const RETIRING_SERVICE_PRINCIPAL: condition::Key<
    keys::RetiringServicePrincipal,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:RetiringServicePrincipal");
/// `kms:RotationPeriodInDays`: `Numeric`, single-valued.
pub const ROTATION_PERIOD_IN_DAYS: condition::Key<
    keys::RotationPeriodInDays,
    condition::key_type::Numeric,
    condition::state::Single,
> = condition::Key::new("kms:RotationPeriodInDays");
/// `kms:ScheduleKeyDeletionPendingWindowInDays`: `Numeric`, single-valued.
pub const SCHEDULE_KEY_DELETION_PENDING_WINDOW_IN_DAYS: condition::Key<
    keys::ScheduleKeyDeletionPendingWindowInDays,
    condition::key_type::Numeric,
    condition::state::Single,
> = condition::Key::new("kms:ScheduleKeyDeletionPendingWindowInDays");
/// `kms:SigningAlgorithm`: `String`, single-valued.
pub const SIGNING_ALGORITHM: condition::Key<
    keys::SigningAlgorithm,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:SigningAlgorithm");
/// `kms:TrailingDaysWithoutKeyUsage`: `Numeric`, single-valued.
pub const TRAILING_DAYS_WITHOUT_KEY_USAGE: condition::Key<
    keys::TrailingDaysWithoutKeyUsage,
    condition::key_type::Numeric,
    condition::state::Single,
> = condition::Key::new("kms:TrailingDaysWithoutKeyUsage");
/// `kms:ValidTo`: `Date`, single-valued.
pub const VALID_TO: condition::Key<
    keys::ValidTo,
    condition::key_type::Date,
    condition::state::Single,
> = condition::Key::new("kms:ValidTo");
/// `kms:ViaService`: `String`, single-valued.
pub const VIA_SERVICE: condition::Key<
    keys::ViaService,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:ViaService");
/// `kms:WrappingAlgorithm`: `String`, single-valued.
pub const WRAPPING_ALGORITHM: condition::Key<
    keys::WrappingAlgorithm,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:WrappingAlgorithm");
/// `kms:WrappingKeySpec`: `String`, single-valued.
pub const WRAPPING_KEY_SPEC: condition::Key<
    keys::WrappingKeySpec,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("kms:WrappingKeySpec");
/// Marker types of the service's condition keys: what `Supports` is about.
pub mod keys {
    /// `kms:BypassPolicyLockoutSafetyCheck`
    #[derive(Clone, Copy, Debug)]
    pub struct BypassPolicyLockoutSafetyCheck;
    /// `kms:CallerAccount`
    #[derive(Clone, Copy, Debug)]
    pub struct CallerAccount;
    /// `kms:CustomerMasterKeySpec`
    #[derive(Clone, Copy, Debug)]
    pub struct CustomerMasterKeySpec;
    /// `kms:CustomerMasterKeyUsage`
    #[derive(Clone, Copy, Debug)]
    pub struct CustomerMasterKeyUsage;
    /// `kms:DataKeyPairSpec`
    #[derive(Clone, Copy, Debug)]
    pub struct DataKeyPairSpec;
    /// `kms:EncapsulationAlgorithm`
    #[derive(Clone, Copy, Debug)]
    pub struct EncapsulationAlgorithm;
    /// `kms:EncryptionAlgorithm`
    #[derive(Clone, Copy, Debug)]
    pub struct EncryptionAlgorithm;
    /// `kms:EncryptionContext:${EncryptionContextKey}`
    #[derive(Clone, Copy, Debug)]
    pub struct EncryptionContext;
    /// `kms:EncryptionContextKeys`
    #[derive(Clone, Copy, Debug)]
    pub struct EncryptionContextKeys;
    /// `kms:ExpirationModel`
    #[derive(Clone, Copy, Debug)]
    pub struct ExpirationModel;
    /// `kms:GrantConstraintSourceArn`
    #[derive(Clone, Copy, Debug)]
    pub struct GrantConstraintSourceArn;
    /// `kms:GrantConstraintType`
    #[derive(Clone, Copy, Debug)]
    pub struct GrantConstraintType;
    /// `kms:GrantIsForAWSResource`
    #[derive(Clone, Copy, Debug)]
    pub struct GrantIsForAwsResource;
    /// `kms:GrantOperations`
    #[derive(Clone, Copy, Debug)]
    pub struct GrantOperations;
    /// `kms:GranteePrincipal`
    #[derive(Clone, Copy, Debug)]
    pub struct GranteePrincipal;
    /// `kms:GranteeServicePrincipal`
    #[derive(Clone, Copy, Debug)]
    pub struct GranteeServicePrincipal;
    /// `kms:KeyAgreementAlgorithm`
    #[derive(Clone, Copy, Debug)]
    pub struct KeyAgreementAlgorithm;
    /// `kms:KeyOrigin`
    #[derive(Clone, Copy, Debug)]
    pub struct KeyOrigin;
    /// `kms:KeySpec`
    #[derive(Clone, Copy, Debug)]
    pub struct KeySpec;
    /// `kms:KeyUsage`
    #[derive(Clone, Copy, Debug)]
    pub struct KeyUsage;
    /// `kms:MacAlgorithm`
    #[derive(Clone, Copy, Debug)]
    pub struct MacAlgorithm;
    /// `kms:MessageType`
    #[derive(Clone, Copy, Debug)]
    pub struct MessageType;
    /// `kms:MultiRegion`
    #[derive(Clone, Copy, Debug)]
    pub struct MultiRegion;
    /// `kms:MultiRegionKeyType`
    #[derive(Clone, Copy, Debug)]
    pub struct MultiRegionKeyType;
    /// `kms:PrimaryRegion`
    #[derive(Clone, Copy, Debug)]
    pub struct PrimaryRegion;
    /// `kms:ReEncryptOnSameKey`
    #[derive(Clone, Copy, Debug)]
    pub struct ReEncryptOnSameKey;
    /// `kms:RecipientAttestation:ImageSha384`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationImageSha384;
    /// `kms:RecipientAttestation:NitroTPMPCR0`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationNitroTpmpcr0;
    /// `kms:RecipientAttestation:NitroTPMPCR1`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationNitroTpmpcr1;
    /// `kms:RecipientAttestation:NitroTPMPCR10`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationNitroTpmpcr10;
    /// `kms:RecipientAttestation:NitroTPMPCR11`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationNitroTpmpcr11;
    /// `kms:RecipientAttestation:NitroTPMPCR12`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationNitroTpmpcr12;
    /// `kms:RecipientAttestation:NitroTPMPCR13`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationNitroTpmpcr13;
    /// `kms:RecipientAttestation:NitroTPMPCR14`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationNitroTpmpcr14;
    /// `kms:RecipientAttestation:NitroTPMPCR15`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationNitroTpmpcr15;
    /// `kms:RecipientAttestation:NitroTPMPCR16`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationNitroTpmpcr16;
    /// `kms:RecipientAttestation:NitroTPMPCR17`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationNitroTpmpcr17;
    /// `kms:RecipientAttestation:NitroTPMPCR18`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationNitroTpmpcr18;
    /// `kms:RecipientAttestation:NitroTPMPCR19`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationNitroTpmpcr19;
    /// `kms:RecipientAttestation:NitroTPMPCR2`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationNitroTpmpcr2;
    /// `kms:RecipientAttestation:NitroTPMPCR20`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationNitroTpmpcr20;
    /// `kms:RecipientAttestation:NitroTPMPCR21`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationNitroTpmpcr21;
    /// `kms:RecipientAttestation:NitroTPMPCR22`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationNitroTpmpcr22;
    /// `kms:RecipientAttestation:NitroTPMPCR23`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationNitroTpmpcr23;
    /// `kms:RecipientAttestation:NitroTPMPCR3`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationNitroTpmpcr3;
    /// `kms:RecipientAttestation:NitroTPMPCR4`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationNitroTpmpcr4;
    /// `kms:RecipientAttestation:NitroTPMPCR5`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationNitroTpmpcr5;
    /// `kms:RecipientAttestation:NitroTPMPCR6`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationNitroTpmpcr6;
    /// `kms:RecipientAttestation:NitroTPMPCR7`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationNitroTpmpcr7;
    /// `kms:RecipientAttestation:NitroTPMPCR8`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationNitroTpmpcr8;
    /// `kms:RecipientAttestation:NitroTPMPCR9`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationNitroTpmpcr9;
    /// `kms:RecipientAttestation:PCR0`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr0;
    /// `kms:RecipientAttestation:PCR1`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr1;
    /// `kms:RecipientAttestation:PCR10`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr10;
    /// `kms:RecipientAttestation:PCR11`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr11;
    /// `kms:RecipientAttestation:PCR12`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr12;
    /// `kms:RecipientAttestation:PCR13`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr13;
    /// `kms:RecipientAttestation:PCR14`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr14;
    /// `kms:RecipientAttestation:PCR15`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr15;
    /// `kms:RecipientAttestation:PCR16`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr16;
    /// `kms:RecipientAttestation:PCR17`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr17;
    /// `kms:RecipientAttestation:PCR18`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr18;
    /// `kms:RecipientAttestation:PCR19`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr19;
    /// `kms:RecipientAttestation:PCR2`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr2;
    /// `kms:RecipientAttestation:PCR20`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr20;
    /// `kms:RecipientAttestation:PCR21`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr21;
    /// `kms:RecipientAttestation:PCR22`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr22;
    /// `kms:RecipientAttestation:PCR23`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr23;
    /// `kms:RecipientAttestation:PCR24`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr24;
    /// `kms:RecipientAttestation:PCR25`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr25;
    /// `kms:RecipientAttestation:PCR26`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr26;
    /// `kms:RecipientAttestation:PCR27`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr27;
    /// `kms:RecipientAttestation:PCR28`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr28;
    /// `kms:RecipientAttestation:PCR29`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr29;
    /// `kms:RecipientAttestation:PCR3`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr3;
    /// `kms:RecipientAttestation:PCR30`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr30;
    /// `kms:RecipientAttestation:PCR31`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr31;
    /// `kms:RecipientAttestation:PCR4`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr4;
    /// `kms:RecipientAttestation:PCR5`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr5;
    /// `kms:RecipientAttestation:PCR6`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr6;
    /// `kms:RecipientAttestation:PCR7`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr7;
    /// `kms:RecipientAttestation:PCR8`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr8;
    /// `kms:RecipientAttestation:PCR9`
    #[derive(Clone, Copy, Debug)]
    pub struct RecipientAttestationPcr9;
    /// `kms:ReplicaRegion`
    #[derive(Clone, Copy, Debug)]
    pub struct ReplicaRegion;
    /// `kms:RequestAlias`
    #[derive(Clone, Copy, Debug)]
    pub struct RequestAlias;
    /// `kms:ResourceAliases`
    #[derive(Clone, Copy, Debug)]
    pub struct ResourceAliases;
    /// `kms:RetiringPrincipal`
    #[derive(Clone, Copy, Debug)]
    pub struct RetiringPrincipal;
    /// `kms:RetiringServicePrincipal`
    #[derive(Clone, Copy, Debug)]
    pub struct RetiringServicePrincipal;
    /// `kms:RotationPeriodInDays`
    #[derive(Clone, Copy, Debug)]
    pub struct RotationPeriodInDays;
    /// `kms:ScheduleKeyDeletionPendingWindowInDays`
    #[derive(Clone, Copy, Debug)]
    pub struct ScheduleKeyDeletionPendingWindowInDays;
    /// `kms:SigningAlgorithm`
    #[derive(Clone, Copy, Debug)]
    pub struct SigningAlgorithm;
    /// `kms:TrailingDaysWithoutKeyUsage`
    #[derive(Clone, Copy, Debug)]
    pub struct TrailingDaysWithoutKeyUsage;
    /// `kms:ValidTo`
    #[derive(Clone, Copy, Debug)]
    pub struct ValidTo;
    /// `kms:ViaService`
    #[derive(Clone, Copy, Debug)]
    pub struct ViaService;
    /// `kms:WrappingAlgorithm`
    #[derive(Clone, Copy, Debug)]
    pub struct WrappingAlgorithm;
    /// `kms:WrappingKeySpec`
    #[derive(Clone, Copy, Debug)]
    pub struct WrappingKeySpec;
}
/// All condition keys of the service's page as rows, sorted by name.
pub static CONDITION_KEYS: &[&catalog::ConditionKey] = &[
    &rows::AWS_REQUEST_TAG,
    &rows::AWS_RESOURCE_TAG,
    &rows::AWS_TAG_KEYS,
    &rows::BYPASS_POLICY_LOCKOUT_SAFETY_CHECK,
    &rows::CALLER_ACCOUNT,
    &rows::CUSTOMER_MASTER_KEY_SPEC,
    &rows::CUSTOMER_MASTER_KEY_USAGE,
    &rows::DATA_KEY_PAIR_SPEC,
    &rows::ENCAPSULATION_ALGORITHM,
    &rows::ENCRYPTION_ALGORITHM,
    &rows::ENCRYPTION_CONTEXT,
    &rows::ENCRYPTION_CONTEXT_KEYS,
    &rows::EXPIRATION_MODEL,
    &rows::GRANT_CONSTRAINT_SOURCE_ARN,
    &rows::GRANT_CONSTRAINT_TYPE,
    &rows::GRANT_IS_FOR_AWS_RESOURCE,
    &rows::GRANT_OPERATIONS,
    &rows::GRANTEE_PRINCIPAL,
    &rows::GRANTEE_SERVICE_PRINCIPAL,
    &rows::KEY_AGREEMENT_ALGORITHM,
    &rows::KEY_ORIGIN,
    &rows::KEY_SPEC,
    &rows::KEY_USAGE,
    &rows::MAC_ALGORITHM,
    &rows::MESSAGE_TYPE,
    &rows::MULTI_REGION,
    &rows::MULTI_REGION_KEY_TYPE,
    &rows::PRIMARY_REGION,
    &rows::RE_ENCRYPT_ON_SAME_KEY,
    &rows::RECIPIENT_ATTESTATION_IMAGE_SHA384,
    &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR0,
    &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR1,
    &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR10,
    &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR11,
    &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR12,
    &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR13,
    &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR14,
    &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR15,
    &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR16,
    &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR17,
    &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR18,
    &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR19,
    &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR2,
    &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR20,
    &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR21,
    &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR22,
    &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR23,
    &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR3,
    &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR4,
    &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR5,
    &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR6,
    &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR7,
    &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR8,
    &rows::RECIPIENT_ATTESTATION_NITRO_TPMPCR9,
    &rows::RECIPIENT_ATTESTATION_PCR0,
    &rows::RECIPIENT_ATTESTATION_PCR1,
    &rows::RECIPIENT_ATTESTATION_PCR10,
    &rows::RECIPIENT_ATTESTATION_PCR11,
    &rows::RECIPIENT_ATTESTATION_PCR12,
    &rows::RECIPIENT_ATTESTATION_PCR13,
    &rows::RECIPIENT_ATTESTATION_PCR14,
    &rows::RECIPIENT_ATTESTATION_PCR15,
    &rows::RECIPIENT_ATTESTATION_PCR16,
    &rows::RECIPIENT_ATTESTATION_PCR17,
    &rows::RECIPIENT_ATTESTATION_PCR18,
    &rows::RECIPIENT_ATTESTATION_PCR19,
    &rows::RECIPIENT_ATTESTATION_PCR2,
    &rows::RECIPIENT_ATTESTATION_PCR20,
    &rows::RECIPIENT_ATTESTATION_PCR21,
    &rows::RECIPIENT_ATTESTATION_PCR22,
    &rows::RECIPIENT_ATTESTATION_PCR23,
    &rows::RECIPIENT_ATTESTATION_PCR24,
    &rows::RECIPIENT_ATTESTATION_PCR25,
    &rows::RECIPIENT_ATTESTATION_PCR26,
    &rows::RECIPIENT_ATTESTATION_PCR27,
    &rows::RECIPIENT_ATTESTATION_PCR28,
    &rows::RECIPIENT_ATTESTATION_PCR29,
    &rows::RECIPIENT_ATTESTATION_PCR3,
    &rows::RECIPIENT_ATTESTATION_PCR30,
    &rows::RECIPIENT_ATTESTATION_PCR31,
    &rows::RECIPIENT_ATTESTATION_PCR4,
    &rows::RECIPIENT_ATTESTATION_PCR5,
    &rows::RECIPIENT_ATTESTATION_PCR6,
    &rows::RECIPIENT_ATTESTATION_PCR7,
    &rows::RECIPIENT_ATTESTATION_PCR8,
    &rows::RECIPIENT_ATTESTATION_PCR9,
    &rows::REPLICA_REGION,
    &rows::REQUEST_ALIAS,
    &rows::RESOURCE_ALIASES,
    &rows::RETIRING_PRINCIPAL,
    &rows::RETIRING_SERVICE_PRINCIPAL,
    &rows::ROTATION_PERIOD_IN_DAYS,
    &rows::SCHEDULE_KEY_DELETION_PENDING_WINDOW_IN_DAYS,
    &rows::SIGNING_ALGORITHM,
    &rows::TRAILING_DAYS_WITHOUT_KEY_USAGE,
    &rows::VALID_TO,
    &rows::VIA_SERVICE,
    &rows::WRAPPING_ALGORITHM,
    &rows::WRAPPING_KEY_SPEC,
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
    pub(super) static BYPASS_POLICY_LOCKOUT_SAFETY_CHECK: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:BypassPolicyLockoutSafetyCheck",
        types: &[catalog::ConditionKeyType::Bool],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static CALLER_ACCOUNT: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:CallerAccount",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static CUSTOMER_MASTER_KEY_SPEC: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:CustomerMasterKeySpec",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static CUSTOMER_MASTER_KEY_USAGE: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:CustomerMasterKeyUsage",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static DATA_KEY_PAIR_SPEC: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:DataKeyPairSpec",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static ENCAPSULATION_ALGORITHM: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:EncapsulationAlgorithm",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static ENCRYPTION_ALGORITHM: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:EncryptionAlgorithm",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static ENCRYPTION_CONTEXT: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:EncryptionContext:${EncryptionContextKey}",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static ENCRYPTION_CONTEXT_KEYS: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:EncryptionContextKeys",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static EXPIRATION_MODEL: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:ExpirationModel",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GRANT_CONSTRAINT_SOURCE_ARN: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:GrantConstraintSourceArn",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GRANT_CONSTRAINT_TYPE: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:GrantConstraintType",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GRANT_IS_FOR_AWS_RESOURCE: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:GrantIsForAWSResource",
        types: &[catalog::ConditionKeyType::Bool],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GRANT_OPERATIONS: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:GrantOperations",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GRANTEE_PRINCIPAL: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:GranteePrincipal",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GRANTEE_SERVICE_PRINCIPAL: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:GranteeServicePrincipal",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static KEY_AGREEMENT_ALGORITHM: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:KeyAgreementAlgorithm",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static KEY_ORIGIN: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:KeyOrigin",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static KEY_SPEC: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:KeySpec",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static KEY_USAGE: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:KeyUsage",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static MAC_ALGORITHM: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:MacAlgorithm",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static MESSAGE_TYPE: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:MessageType",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static MULTI_REGION: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:MultiRegion",
        types: &[catalog::ConditionKeyType::Bool],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static MULTI_REGION_KEY_TYPE: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:MultiRegionKeyType",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static PRIMARY_REGION: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:PrimaryRegion",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RE_ENCRYPT_ON_SAME_KEY: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:ReEncryptOnSameKey",
        types: &[catalog::ConditionKeyType::Bool],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_IMAGE_SHA384: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:ImageSha384",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_NITRO_TPMPCR0: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:NitroTPMPCR0",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_NITRO_TPMPCR1: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:NitroTPMPCR1",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_NITRO_TPMPCR10: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:NitroTPMPCR10",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_NITRO_TPMPCR11: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:NitroTPMPCR11",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_NITRO_TPMPCR12: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:NitroTPMPCR12",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_NITRO_TPMPCR13: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:NitroTPMPCR13",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_NITRO_TPMPCR14: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:NitroTPMPCR14",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_NITRO_TPMPCR15: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:NitroTPMPCR15",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_NITRO_TPMPCR16: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:NitroTPMPCR16",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_NITRO_TPMPCR17: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:NitroTPMPCR17",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_NITRO_TPMPCR18: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:NitroTPMPCR18",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_NITRO_TPMPCR19: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:NitroTPMPCR19",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_NITRO_TPMPCR2: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:NitroTPMPCR2",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_NITRO_TPMPCR20: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:NitroTPMPCR20",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_NITRO_TPMPCR21: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:NitroTPMPCR21",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_NITRO_TPMPCR22: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:NitroTPMPCR22",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_NITRO_TPMPCR23: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:NitroTPMPCR23",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_NITRO_TPMPCR3: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:NitroTPMPCR3",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_NITRO_TPMPCR4: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:NitroTPMPCR4",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_NITRO_TPMPCR5: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:NitroTPMPCR5",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_NITRO_TPMPCR6: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:NitroTPMPCR6",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_NITRO_TPMPCR7: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:NitroTPMPCR7",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_NITRO_TPMPCR8: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:NitroTPMPCR8",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_NITRO_TPMPCR9: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:NitroTPMPCR9",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR0: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR0",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR1: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR1",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR10: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR10",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR11: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR11",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR12: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR12",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR13: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR13",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR14: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR14",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR15: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR15",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR16: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR16",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR17: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR17",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR18: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR18",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR19: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR19",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR2: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR2",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR20: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR20",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR21: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR21",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR22: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR22",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR23: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR23",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR24: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR24",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR25: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR25",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR26: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR26",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR27: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR27",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR28: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR28",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR29: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR29",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR3: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR3",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR30: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR30",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR31: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR31",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR4: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR4",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR5: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR5",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR6: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR6",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR7: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR7",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR8: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR8",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RECIPIENT_ATTESTATION_PCR9: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RecipientAttestation:PCR9",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static REPLICA_REGION: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:ReplicaRegion",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static REQUEST_ALIAS: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RequestAlias",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RESOURCE_ALIASES: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:ResourceAliases",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RETIRING_PRINCIPAL: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RetiringPrincipal",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RETIRING_SERVICE_PRINCIPAL: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RetiringServicePrincipal",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static ROTATION_PERIOD_IN_DAYS: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:RotationPeriodInDays",
        types: &[catalog::ConditionKeyType::Numeric],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SCHEDULE_KEY_DELETION_PENDING_WINDOW_IN_DAYS: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:ScheduleKeyDeletionPendingWindowInDays",
        types: &[catalog::ConditionKeyType::Numeric],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SIGNING_ALGORITHM: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:SigningAlgorithm",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TRAILING_DAYS_WITHOUT_KEY_USAGE: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:TrailingDaysWithoutKeyUsage",
        types: &[catalog::ConditionKeyType::Numeric],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static VALID_TO: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:ValidTo",
        types: &[catalog::ConditionKeyType::Date],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static VIA_SERVICE: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:ViaService",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static WRAPPING_ALGORITHM: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:WrappingAlgorithm",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static WRAPPING_KEY_SPEC: catalog::ConditionKey = catalog::ConditionKey {
        name: "kms:WrappingKeySpec",
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
    &operations::KMS_CANCEL_KEY_DELETION,
    &operations::KMS_CONNECT_CUSTOM_KEY_STORE,
    &operations::KMS_CREATE_ALIAS,
    &operations::KMS_CREATE_CUSTOM_KEY_STORE,
    &operations::KMS_CREATE_GRANT,
    &operations::KMS_CREATE_KEY,
    &operations::KMS_DECAPSULATE,
    &operations::KMS_DECRYPT,
    &operations::KMS_DELETE_ALIAS,
    &operations::KMS_DELETE_CUSTOM_KEY_STORE,
    &operations::KMS_DELETE_IMPORTED_KEY_MATERIAL,
    &operations::KMS_DERIVE_SHARED_SECRET,
    &operations::KMS_DESCRIBE_CUSTOM_KEY_STORES,
    &operations::KMS_DESCRIBE_KEY,
    &operations::KMS_DISABLE_KEY,
    &operations::KMS_DISABLE_KEY_ROTATION,
    &operations::KMS_DISCONNECT_CUSTOM_KEY_STORE,
    &operations::KMS_ENABLE_KEY,
    &operations::KMS_ENABLE_KEY_ROTATION,
    &operations::KMS_ENCAPSULATE,
    &operations::KMS_ENCRYPT,
    &operations::KMS_GENERATE_DATA_KEY,
    &operations::KMS_GENERATE_DATA_KEY_PAIR,
    &operations::KMS_GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT,
    &operations::KMS_GENERATE_DATA_KEY_WITHOUT_PLAINTEXT,
    &operations::KMS_GENERATE_MAC,
    &operations::KMS_GENERATE_RANDOM,
    &operations::KMS_GET_KEY_LAST_USAGE,
    &operations::KMS_GET_KEY_POLICY,
    &operations::KMS_GET_KEY_ROTATION_STATUS,
    &operations::KMS_GET_PARAMETERS_FOR_IMPORT,
    &operations::KMS_GET_PUBLIC_KEY,
    &operations::KMS_IMPORT_KEY_MATERIAL,
    &operations::KMS_LIST_ALIASES,
    &operations::KMS_LIST_GRANTS,
    &operations::KMS_LIST_KEY_POLICIES,
    &operations::KMS_LIST_KEY_ROTATIONS,
    &operations::KMS_LIST_KEYS,
    &operations::KMS_LIST_RESOURCE_TAGS,
    &operations::KMS_LIST_RETIRABLE_GRANTS,
    &operations::KMS_PUT_KEY_POLICY,
    &operations::KMS_RE_ENCRYPT,
    &operations::KMS_REPLICATE_KEY,
    &operations::KMS_RETIRE_GRANT,
    &operations::KMS_REVOKE_GRANT,
    &operations::KMS_ROTATE_KEY_ON_DEMAND,
    &operations::KMS_SCHEDULE_KEY_DELETION,
    &operations::KMS_SIGN,
    &operations::KMS_TAG_RESOURCE,
    &operations::KMS_UNTAG_RESOURCE,
    &operations::KMS_UPDATE_ALIAS,
    &operations::KMS_UPDATE_CUSTOM_KEY_STORE,
    &operations::KMS_UPDATE_KEY_DESCRIPTION,
    &operations::KMS_UPDATE_PRIMARY_REGION,
    &operations::KMS_VERIFY,
    &operations::KMS_VERIFY_MAC,
];
mod operations {
    #[allow(unused_imports)]
    use crate::catalog;
    pub(super) static KMS_CANCEL_KEY_DELETION: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "CancelKeyDeletion",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:CancelKeyDeletion",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["KeyId"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_CONNECT_CUSTOM_KEY_STORE: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "ConnectCustomKeyStore",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:ConnectCustomKeyStore",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["CustomKeyStoreId"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_CREATE_ALIAS: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "CreateAlias",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:CreateAlias",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["AliasName", "TargetKeyId"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_CREATE_CUSTOM_KEY_STORE: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "CreateCustomKeyStore",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:CreateCustomKeyStore",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "CustomKeyStoreName",
                "CloudHsmClusterId",
                "TrustAnchorCertificate",
                "KeyStorePassword",
                "CustomKeyStoreType",
                "XksProxyUriEndpoint",
                "XksProxyUriPath",
                "XksProxyVpcEndpointServiceName",
                "XksProxyVpcEndpointServiceOwner",
                "XksProxyAuthenticationCredential",
                "XksProxyConnectivity",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static KMS_CREATE_GRANT: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "CreateGrant",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:CreateGrant",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "KeyId",
                "GranteePrincipal",
                "RetiringPrincipal",
                "Operations",
                "Constraints",
                "GrantTokens",
                "Name",
                "DryRun",
                "GranteeServicePrincipal",
                "RetiringServicePrincipal",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static KMS_CREATE_KEY: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "CreateKey",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:CreateKey",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "kms:PutKeyPolicy",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "kms:TagResource",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "Policy",
                "Description",
                "KeyUsage",
                "CustomerMasterKeySpec",
                "KeySpec",
                "Origin",
                "CustomKeyStoreId",
                "BypassPolicyLockoutSafetyCheck",
                "Tags",
                "MultiRegion",
                "XksKeyId",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static KMS_DECAPSULATE: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "Decapsulate",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:Decapsulate",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "KeyId",
                "SharedSecretCiphertextBlob",
                "EncapsulationAlgorithm",
                "GrantTokens",
                "DryRun",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static KMS_DECRYPT: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "Decrypt",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:Decrypt",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "CiphertextBlob",
                "EncryptionContext",
                "GrantTokens",
                "KeyId",
                "EncryptionAlgorithm",
                "Recipient",
                "DryRun",
                "DryRunModifiers",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static KMS_DELETE_ALIAS: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "DeleteAlias",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:DeleteAlias",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["AliasName"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_DELETE_CUSTOM_KEY_STORE: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "DeleteCustomKeyStore",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:DeleteCustomKeyStore",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["CustomKeyStoreId"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_DELETE_IMPORTED_KEY_MATERIAL: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "DeleteImportedKeyMaterial",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:DeleteImportedKeyMaterial",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["KeyId", "KeyMaterialId"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_DERIVE_SHARED_SECRET: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "DeriveSharedSecret",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:DeriveSharedSecret",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "KeyId",
                "KeyAgreementAlgorithm",
                "PublicKey",
                "GrantTokens",
                "DryRun",
                "Recipient",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static KMS_DESCRIBE_CUSTOM_KEY_STORES: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "DescribeCustomKeyStores",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:DescribeCustomKeyStores",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["CustomKeyStoreId", "CustomKeyStoreName", "Limit", "Marker"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_DESCRIBE_KEY: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "DescribeKey",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:DescribeKey",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["KeyId", "GrantTokens"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_DISABLE_KEY: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "DisableKey",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:DisableKey",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["KeyId"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_DISABLE_KEY_ROTATION: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "DisableKeyRotation",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:DisableKeyRotation",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["KeyId"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_DISCONNECT_CUSTOM_KEY_STORE: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "DisconnectCustomKeyStore",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:DisconnectCustomKeyStore",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["CustomKeyStoreId"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_ENABLE_KEY: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "EnableKey",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:EnableKey",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["KeyId"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_ENABLE_KEY_ROTATION: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "EnableKeyRotation",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:EnableKeyRotation",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["KeyId", "RotationPeriodInDays"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_ENCAPSULATE: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "Encapsulate",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:Encapsulate",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["KeyId", "EncapsulationAlgorithm", "GrantTokens", "DryRun"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_ENCRYPT: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "Encrypt",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:Encrypt",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "KeyId",
                "Plaintext",
                "EncryptionContext",
                "GrantTokens",
                "EncryptionAlgorithm",
                "DryRun",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static KMS_GENERATE_DATA_KEY: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "GenerateDataKey",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:GenerateDataKey",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "KeyId",
                "EncryptionContext",
                "NumberOfBytes",
                "KeySpec",
                "GrantTokens",
                "Recipient",
                "DryRun",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static KMS_GENERATE_DATA_KEY_PAIR: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "GenerateDataKeyPair",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:GenerateDataKeyPair",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "EncryptionContext",
                "KeyId",
                "KeyPairSpec",
                "GrantTokens",
                "Recipient",
                "DryRun",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static KMS_GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "GenerateDataKeyPairWithoutPlaintext",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:GenerateDataKeyPairWithoutPlaintext",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &["EncryptionContext", "KeyId", "KeyPairSpec", "GrantTokens", "DryRun"],
        ),
        arn_parameters: &[],
    };
    pub(super) static KMS_GENERATE_DATA_KEY_WITHOUT_PLAINTEXT: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "GenerateDataKeyWithoutPlaintext",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:GenerateDataKeyWithoutPlaintext",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "KeyId",
                "EncryptionContext",
                "KeySpec",
                "NumberOfBytes",
                "GrantTokens",
                "DryRun",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static KMS_GENERATE_MAC: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "GenerateMac",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:GenerateMac",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["Message", "KeyId", "MacAlgorithm", "GrantTokens", "DryRun"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_GENERATE_RANDOM: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "GenerateRandom",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:GenerateRandom",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["NumberOfBytes", "CustomKeyStoreId", "Recipient"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_GET_KEY_LAST_USAGE: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "GetKeyLastUsage",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:GetKeyLastUsage",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["KeyId"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_GET_KEY_POLICY: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "GetKeyPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:GetKeyPolicy",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["KeyId", "PolicyName"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_GET_KEY_ROTATION_STATUS: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "GetKeyRotationStatus",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:GetKeyRotationStatus",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["KeyId"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_GET_PARAMETERS_FOR_IMPORT: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "GetParametersForImport",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:GetParametersForImport",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["KeyId", "WrappingAlgorithm", "WrappingKeySpec"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_GET_PUBLIC_KEY: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "GetPublicKey",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:GetPublicKey",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["KeyId", "GrantTokens"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_IMPORT_KEY_MATERIAL: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "ImportKeyMaterial",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:ImportKeyMaterial",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "KeyId",
                "ImportToken",
                "EncryptedKeyMaterial",
                "ValidTo",
                "ExpirationModel",
                "ImportType",
                "KeyMaterialDescription",
                "KeyMaterialId",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static KMS_LIST_ALIASES: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "ListAliases",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:ListAliases",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["KeyId", "Limit", "Marker"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_LIST_GRANTS: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "ListGrants",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:ListGrants",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "Limit",
                "Marker",
                "KeyId",
                "GrantId",
                "GranteePrincipal",
                "GranteeServicePrincipal",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static KMS_LIST_KEY_POLICIES: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "ListKeyPolicies",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:ListKeyPolicies",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["KeyId", "Limit", "Marker"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_LIST_KEY_ROTATIONS: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "ListKeyRotations",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:ListKeyRotations",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["KeyId", "IncludeKeyMaterial", "Limit", "Marker"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_LIST_KEYS: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "ListKeys",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:ListKeys",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["Limit", "Marker", "ResourceOwners"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_LIST_RESOURCE_TAGS: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "ListResourceTags",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:ListResourceTags",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["KeyId", "Limit", "Marker"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_LIST_RETIRABLE_GRANTS: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "ListRetirableGrants",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:ListRetirableGrants",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &["Limit", "Marker", "RetiringPrincipal", "RetiringServicePrincipal"],
        ),
        arn_parameters: &[],
    };
    pub(super) static KMS_PUT_KEY_POLICY: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "PutKeyPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:PutKeyPolicy",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &["KeyId", "PolicyName", "Policy", "BypassPolicyLockoutSafetyCheck"],
        ),
        arn_parameters: &[],
    };
    pub(super) static KMS_RE_ENCRYPT: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "ReEncrypt",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:ReEncryptFrom",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "kms:ReEncryptTo",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "CiphertextBlob",
                "SourceEncryptionContext",
                "SourceKeyId",
                "DestinationKeyId",
                "DestinationEncryptionContext",
                "SourceEncryptionAlgorithm",
                "DestinationEncryptionAlgorithm",
                "GrantTokens",
                "DryRun",
                "DryRunModifiers",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static KMS_REPLICATE_KEY: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "ReplicateKey",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:ReplicateKey",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "KeyId",
                "ReplicaRegion",
                "Policy",
                "BypassPolicyLockoutSafetyCheck",
                "Description",
                "Tags",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static KMS_RETIRE_GRANT: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "RetireGrant",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:RetireGrant",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["GrantToken", "KeyId", "GrantId", "DryRun"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_REVOKE_GRANT: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "RevokeGrant",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:RevokeGrant",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["KeyId", "GrantId", "DryRun"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_ROTATE_KEY_ON_DEMAND: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "RotateKeyOnDemand",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:RotateKeyOnDemand",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["KeyId"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_SCHEDULE_KEY_DELETION: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "ScheduleKeyDeletion",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:ScheduleKeyDeletion",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["KeyId", "PendingWindowInDays"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_SIGN: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "Sign",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:Sign",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "KeyId",
                "Message",
                "MessageType",
                "GrantTokens",
                "SigningAlgorithm",
                "DryRun",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static KMS_TAG_RESOURCE: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "TagResource",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:TagResource",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["KeyId", "Tags"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_UNTAG_RESOURCE: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "UntagResource",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:UntagResource",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["KeyId", "TagKeys"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_UPDATE_ALIAS: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "UpdateAlias",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:UpdateAlias",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["AliasName", "TargetKeyId"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_UPDATE_CUSTOM_KEY_STORE: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "UpdateCustomKeyStore",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:UpdateCustomKeyStore",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "CustomKeyStoreId",
                "NewCustomKeyStoreName",
                "KeyStorePassword",
                "CloudHsmClusterId",
                "XksProxyUriEndpoint",
                "XksProxyUriPath",
                "XksProxyVpcEndpointServiceName",
                "XksProxyVpcEndpointServiceOwner",
                "XksProxyAuthenticationCredential",
                "XksProxyConnectivity",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static KMS_UPDATE_KEY_DESCRIPTION: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "UpdateKeyDescription",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:UpdateKeyDescription",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["KeyId", "Description"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_UPDATE_PRIMARY_REGION: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "UpdatePrimaryRegion",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:UpdatePrimaryRegion",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["KeyId", "PrimaryRegion"]),
        arn_parameters: &[],
    };
    pub(super) static KMS_VERIFY: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "Verify",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:Verify",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "KeyId",
                "Message",
                "MessageType",
                "Signature",
                "SigningAlgorithm",
                "GrantTokens",
                "DryRun",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static KMS_VERIFY_MAC: catalog::Operation = catalog::Operation {
        service: "kms",
        client: "kms",
        name: "VerifyMac",
        actions: &[
            catalog::AuthorizedAction {
                action: "kms:VerifyMac",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &["Message", "KeyId", "MacAlgorithm", "Mac", "GrantTokens", "DryRun"],
        ),
        arn_parameters: &[],
    };
}
