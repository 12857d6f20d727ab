// Generated from spec/iam.json by `cargo xtask regen`. Do not edit.

//! The catalog of AWS Identity and Access Management (IAM): actions, resource types and condition keys.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)" (`list_iam`).
#![allow(unused_imports)]
use crate::action::{ActsOn, KnownAction, MayActOn, Supports};
use crate::{AccessLevel, AccessLevels, arn, catalog, condition};
/// AWS Identity and Access Management (IAM) in the catalog.
pub static SERVICE: catalog::Service = catalog::Service {
    prefix: "iam",
    name: "AWS Identity and Access Management (IAM)",
    page: "list_iam",
    date: "2026-10-27",
    supports: catalog::Supports {
        resource_based_policies: catalog::Support::Partial,
        resource_control_policies: catalog::Support::No,
        tags: catalog::Support::Partial,
        temporary_credentials: catalog::Support::Partial,
        service_roles: catalog::Support::No,
        service_linked_roles: catalog::Support::No,
    },
    actions: ACTIONS,
    resource_types: RESOURCE_TYPES,
    condition_keys: CONDITION_KEYS,
    operations: OPERATIONS,
    action_names: crate::names::Names {
        slots: &crate::tables::action_slots::<512>(ACTIONS),
    },
};
/// An action of AWS Identity and Access Management (IAM).
///
/// For statements there is a marker type of the same name; the enum is for values of run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u16)]
pub enum Action {
    /// `iam:AcceptDelegationRequest`: Write. See [`AcceptDelegationRequest`](struct@AcceptDelegationRequest).
    AcceptDelegationRequest,
    /// `iam:AddClientIDToOpenIDConnectProvider`: Write. See [`AddClientIDToOpenIDConnectProvider`](struct@AddClientIDToOpenIDConnectProvider).
    AddClientIDToOpenIDConnectProvider,
    /// `iam:AddRoleToInstanceProfile`: Write. See [`AddRoleToInstanceProfile`](struct@AddRoleToInstanceProfile).
    AddRoleToInstanceProfile,
    /// `iam:AddUserToGroup`: Write. See [`AddUserToGroup`](struct@AddUserToGroup).
    AddUserToGroup,
    /// `iam:AssociateDelegationRequest`: Write. See [`AssociateDelegationRequest`](struct@AssociateDelegationRequest).
    AssociateDelegationRequest,
    /// `iam:AttachGroupPolicy`: Permissions management, Write. See [`AttachGroupPolicy`](struct@AttachGroupPolicy).
    AttachGroupPolicy,
    /// `iam:AttachRolePolicy`: Permissions management, Write. See [`AttachRolePolicy`](struct@AttachRolePolicy).
    AttachRolePolicy,
    /// `iam:AttachUserPolicy`: Permissions management, Write. See [`AttachUserPolicy`](struct@AttachUserPolicy).
    AttachUserPolicy,
    /// `iam:ChangePassword`: Write. See [`ChangePassword`](struct@ChangePassword).
    ChangePassword,
    /// `iam:CreateAccessKey`: Write. See [`CreateAccessKey`](struct@CreateAccessKey).
    CreateAccessKey,
    /// `iam:CreateAccountAlias`: Write. See [`CreateAccountAlias`](struct@CreateAccountAlias).
    CreateAccountAlias,
    /// `iam:CreateDelegationRequest`: Write. See [`CreateDelegationRequest`](struct@CreateDelegationRequest).
    CreateDelegationRequest,
    /// `iam:CreateGroup`: Write. See [`CreateGroup`](struct@CreateGroup).
    CreateGroup,
    /// `iam:CreateInstanceProfile`: Write. See [`CreateInstanceProfile`](struct@CreateInstanceProfile).
    CreateInstanceProfile,
    /// `iam:CreateLoginProfile`: Write. See [`CreateLoginProfile`](struct@CreateLoginProfile).
    CreateLoginProfile,
    /// `iam:CreateOpenIDConnectProvider`: Write. See [`CreateOpenIDConnectProvider`](struct@CreateOpenIDConnectProvider).
    CreateOpenIDConnectProvider,
    /// `iam:CreatePolicy`: Permissions management, Write. See [`CreatePolicy`](struct@CreatePolicy).
    CreatePolicy,
    /// `iam:CreatePolicyVersion`: Permissions management, Write. See [`CreatePolicyVersion`](struct@CreatePolicyVersion).
    CreatePolicyVersion,
    /// `iam:CreateRole`: Write. See [`CreateRole`](struct@CreateRole).
    CreateRole,
    /// `iam:CreateSAMLProvider`: Write. See [`CreateSAMLProvider`](struct@CreateSAMLProvider).
    CreateSAMLProvider,
    /// `iam:CreateServiceLinkedRole`: Write. See [`CreateServiceLinkedRole`](struct@CreateServiceLinkedRole).
    CreateServiceLinkedRole,
    /// `iam:CreateServiceSpecificCredential`: Write. See [`CreateServiceSpecificCredential`](struct@CreateServiceSpecificCredential).
    CreateServiceSpecificCredential,
    /// `iam:CreateUser`: Write. See [`CreateUser`](struct@CreateUser).
    CreateUser,
    /// `iam:CreateVirtualMFADevice`: Write. See [`CreateVirtualMFADevice`](struct@CreateVirtualMFADevice).
    CreateVirtualMFADevice,
    /// `iam:DeactivateMFADevice`: Write. See [`DeactivateMFADevice`](struct@DeactivateMFADevice).
    DeactivateMFADevice,
    /// `iam:DeleteAccessKey`: Write. See [`DeleteAccessKey`](struct@DeleteAccessKey).
    DeleteAccessKey,
    /// `iam:DeleteAccountAlias`: Write. See [`DeleteAccountAlias`](struct@DeleteAccountAlias).
    DeleteAccountAlias,
    /// `iam:DeleteAccountPasswordPolicy`: Permissions management, Write. See [`DeleteAccountPasswordPolicy`](struct@DeleteAccountPasswordPolicy).
    DeleteAccountPasswordPolicy,
    /// `iam:DeleteCloudFrontPublicKey`: Write. See [`DeleteCloudFrontPublicKey`](struct@DeleteCloudFrontPublicKey).
    DeleteCloudFrontPublicKey,
    /// `iam:DeleteGroup`: Write. See [`DeleteGroup`](struct@DeleteGroup).
    DeleteGroup,
    /// `iam:DeleteGroupPolicy`: Permissions management, Write. See [`DeleteGroupPolicy`](struct@DeleteGroupPolicy).
    DeleteGroupPolicy,
    /// `iam:DeleteInstanceProfile`: Write. See [`DeleteInstanceProfile`](struct@DeleteInstanceProfile).
    DeleteInstanceProfile,
    /// `iam:DeleteLoginProfile`: Write. See [`DeleteLoginProfile`](struct@DeleteLoginProfile).
    DeleteLoginProfile,
    /// `iam:DeleteOpenIDConnectProvider`: Write. See [`DeleteOpenIDConnectProvider`](struct@DeleteOpenIDConnectProvider).
    DeleteOpenIDConnectProvider,
    /// `iam:DeletePolicy`: Permissions management, Write. See [`DeletePolicy`](struct@DeletePolicy).
    DeletePolicy,
    /// `iam:DeletePolicyVersion`: Permissions management, Write. See [`DeletePolicyVersion`](struct@DeletePolicyVersion).
    DeletePolicyVersion,
    /// `iam:DeleteRole`: Write. See [`DeleteRole`](struct@DeleteRole).
    DeleteRole,
    /// `iam:DeleteRolePermissionsBoundary`: Permissions management, Write. See [`DeleteRolePermissionsBoundary`](struct@DeleteRolePermissionsBoundary).
    DeleteRolePermissionsBoundary,
    /// `iam:DeleteRolePolicy`: Permissions management, Write. See [`DeleteRolePolicy`](struct@DeleteRolePolicy).
    DeleteRolePolicy,
    /// `iam:DeleteSAMLProvider`: Write. See [`DeleteSAMLProvider`](struct@DeleteSAMLProvider).
    DeleteSAMLProvider,
    /// `iam:DeleteServerCertificate`: Write. See [`DeleteServerCertificate`](struct@DeleteServerCertificate).
    DeleteServerCertificate,
    /// `iam:DeleteServiceLinkedRole`: Write. See [`DeleteServiceLinkedRole`](struct@DeleteServiceLinkedRole).
    DeleteServiceLinkedRole,
    /// `iam:DeleteServiceSpecificCredential`: Write. See [`DeleteServiceSpecificCredential`](struct@DeleteServiceSpecificCredential).
    DeleteServiceSpecificCredential,
    /// `iam:DeleteSigningCertificate`: Write. See [`DeleteSigningCertificate`](struct@DeleteSigningCertificate).
    DeleteSigningCertificate,
    /// `iam:DeleteSSHPublicKey`: Write. See [`DeleteSSHPublicKey`](struct@DeleteSSHPublicKey).
    DeleteSSHPublicKey,
    /// `iam:DeleteUser`: Write. See [`DeleteUser`](struct@DeleteUser).
    DeleteUser,
    /// `iam:DeleteUserPermissionsBoundary`: Permissions management, Write. See [`DeleteUserPermissionsBoundary`](struct@DeleteUserPermissionsBoundary).
    DeleteUserPermissionsBoundary,
    /// `iam:DeleteUserPolicy`: Permissions management, Write. See [`DeleteUserPolicy`](struct@DeleteUserPolicy).
    DeleteUserPolicy,
    /// `iam:DeleteVirtualMFADevice`: Write. See [`DeleteVirtualMFADevice`](struct@DeleteVirtualMFADevice).
    DeleteVirtualMFADevice,
    /// `iam:DetachGroupPolicy`: Permissions management, Write. See [`DetachGroupPolicy`](struct@DetachGroupPolicy).
    DetachGroupPolicy,
    /// `iam:DetachRolePolicy`: Permissions management, Write. See [`DetachRolePolicy`](struct@DetachRolePolicy).
    DetachRolePolicy,
    /// `iam:DetachUserPolicy`: Permissions management, Write. See [`DetachUserPolicy`](struct@DetachUserPolicy).
    DetachUserPolicy,
    /// `iam:DisableOrganizationsRootCredentialsManagement`: Write. See [`DisableOrganizationsRootCredentialsManagement`](struct@DisableOrganizationsRootCredentialsManagement).
    DisableOrganizationsRootCredentialsManagement,
    /// `iam:DisableOrganizationsRootSessions`: Write. See [`DisableOrganizationsRootSessions`](struct@DisableOrganizationsRootSessions).
    DisableOrganizationsRootSessions,
    /// `iam:DisableOutboundWebIdentityFederation`: Write. See [`DisableOutboundWebIdentityFederation`](struct@DisableOutboundWebIdentityFederation).
    DisableOutboundWebIdentityFederation,
    /// `iam:EnableMFADevice`: Write. See [`EnableMFADevice`](struct@EnableMFADevice).
    EnableMFADevice,
    /// `iam:EnableOrganizationsRootCredentialsManagement`: Write. See [`EnableOrganizationsRootCredentialsManagement`](struct@EnableOrganizationsRootCredentialsManagement).
    EnableOrganizationsRootCredentialsManagement,
    /// `iam:EnableOrganizationsRootSessions`: Write. See [`EnableOrganizationsRootSessions`](struct@EnableOrganizationsRootSessions).
    EnableOrganizationsRootSessions,
    /// `iam:EnableOutboundWebIdentityFederation`: Write. See [`EnableOutboundWebIdentityFederation`](struct@EnableOutboundWebIdentityFederation).
    EnableOutboundWebIdentityFederation,
    /// `iam:GenerateCredentialReport`: Read. See [`GenerateCredentialReport`](struct@GenerateCredentialReport).
    GenerateCredentialReport,
    /// `iam:GenerateOrganizationsAccessReport`: Read. See [`GenerateOrganizationsAccessReport`](struct@GenerateOrganizationsAccessReport).
    GenerateOrganizationsAccessReport,
    /// `iam:GenerateServiceLastAccessedDetails`: Read. See [`GenerateServiceLastAccessedDetails`](struct@GenerateServiceLastAccessedDetails).
    GenerateServiceLastAccessedDetails,
    /// `iam:GetAccessKeyLastUsed`: Read. See [`GetAccessKeyLastUsed`](struct@GetAccessKeyLastUsed).
    GetAccessKeyLastUsed,
    /// `iam:GetAccountAuthorizationDetails`: Read. See [`GetAccountAuthorizationDetails`](struct@GetAccountAuthorizationDetails).
    GetAccountAuthorizationDetails,
    /// `iam:GetAccountEmailAddress`: Read. See [`GetAccountEmailAddress`](struct@GetAccountEmailAddress).
    GetAccountEmailAddress,
    /// `iam:GetAccountName`: Read. See [`GetAccountName`](struct@GetAccountName).
    GetAccountName,
    /// `iam:GetAccountPasswordPolicy`: Read. See [`GetAccountPasswordPolicy`](struct@GetAccountPasswordPolicy).
    GetAccountPasswordPolicy,
    /// `iam:GetAccountProperties`: Read. See [`GetAccountProperties`](struct@GetAccountProperties).
    GetAccountProperties,
    /// `iam:GetAccountSummary`: List. See [`GetAccountSummary`](struct@GetAccountSummary).
    GetAccountSummary,
    /// `iam:GetCloudFrontPublicKey`: Read. See [`GetCloudFrontPublicKey`](struct@GetCloudFrontPublicKey).
    GetCloudFrontPublicKey,
    /// `iam:GetContextKeysForCustomPolicy`: Read. See [`GetContextKeysForCustomPolicy`](struct@GetContextKeysForCustomPolicy).
    GetContextKeysForCustomPolicy,
    /// `iam:GetContextKeysForPrincipalPolicy`: Read. See [`GetContextKeysForPrincipalPolicy`](struct@GetContextKeysForPrincipalPolicy).
    GetContextKeysForPrincipalPolicy,
    /// `iam:GetCredentialReport`: Read. See [`GetCredentialReport`](struct@GetCredentialReport).
    GetCredentialReport,
    /// `iam:GetDelegationRequest`: Read. See [`GetDelegationRequest`](struct@GetDelegationRequest).
    GetDelegationRequest,
    /// `iam:GetGroup`: Read. See [`GetGroup`](struct@GetGroup).
    GetGroup,
    /// `iam:GetGroupPolicy`: Read. See [`GetGroupPolicy`](struct@GetGroupPolicy).
    GetGroupPolicy,
    /// `iam:GetHumanReadableSummary`: Read. See [`GetHumanReadableSummary`](struct@GetHumanReadableSummary).
    GetHumanReadableSummary,
    /// `iam:GetInstanceProfile`: Read. See [`GetInstanceProfile`](struct@GetInstanceProfile).
    GetInstanceProfile,
    /// `iam:GetLoginProfile`: List. See [`GetLoginProfile`](struct@GetLoginProfile).
    GetLoginProfile,
    /// `iam:GetMFADevice`: Read. See [`GetMFADevice`](struct@GetMFADevice).
    GetMFADevice,
    /// `iam:GetOpenIDConnectProvider`: Read. See [`GetOpenIDConnectProvider`](struct@GetOpenIDConnectProvider).
    GetOpenIDConnectProvider,
    /// `iam:GetOrganizationsAccessReport`: Read. See [`GetOrganizationsAccessReport`](struct@GetOrganizationsAccessReport).
    GetOrganizationsAccessReport,
    /// `iam:GetOutboundWebIdentityFederationInfo`: Read. See [`GetOutboundWebIdentityFederationInfo`](struct@GetOutboundWebIdentityFederationInfo).
    GetOutboundWebIdentityFederationInfo,
    /// `iam:GetPolicy`: Read. See [`GetPolicy`](struct@GetPolicy).
    GetPolicy,
    /// `iam:GetPolicyVersion`: Read. See [`GetPolicyVersion`](struct@GetPolicyVersion).
    GetPolicyVersion,
    /// `iam:GetRole`: Read. See [`GetRole`](struct@GetRole).
    GetRole,
    /// `iam:GetRolePolicy`: Read. See [`GetRolePolicy`](struct@GetRolePolicy).
    GetRolePolicy,
    /// `iam:GetRoleTemplateVersion`: Read. See [`GetRoleTemplateVersion`](struct@GetRoleTemplateVersion).
    GetRoleTemplateVersion,
    /// `iam:GetSAMLProvider`: Read. See [`GetSAMLProvider`](struct@GetSAMLProvider).
    GetSAMLProvider,
    /// `iam:GetServerCertificate`: Read. See [`GetServerCertificate`](struct@GetServerCertificate).
    GetServerCertificate,
    /// `iam:GetServiceLastAccessedDetails`: Read. See [`GetServiceLastAccessedDetails`](struct@GetServiceLastAccessedDetails).
    GetServiceLastAccessedDetails,
    /// `iam:GetServiceLastAccessedDetailsWithEntities`: Read. See [`GetServiceLastAccessedDetailsWithEntities`](struct@GetServiceLastAccessedDetailsWithEntities).
    GetServiceLastAccessedDetailsWithEntities,
    /// `iam:GetServiceLinkedRoleDeletionStatus`: Read. See [`GetServiceLinkedRoleDeletionStatus`](struct@GetServiceLinkedRoleDeletionStatus).
    GetServiceLinkedRoleDeletionStatus,
    /// `iam:GetSSHPublicKey`: Read. See [`GetSSHPublicKey`](struct@GetSSHPublicKey).
    GetSSHPublicKey,
    /// `iam:GetUser`: Read. See [`GetUser`](struct@GetUser).
    GetUser,
    /// `iam:GetUserPolicy`: Read. See [`GetUserPolicy`](struct@GetUserPolicy).
    GetUserPolicy,
    /// `iam:ListAccessKeys`: List. See [`ListAccessKeys`](struct@ListAccessKeys).
    ListAccessKeys,
    /// `iam:ListAccountAliases`: List. See [`ListAccountAliases`](struct@ListAccountAliases).
    ListAccountAliases,
    /// `iam:ListAttachedGroupPolicies`: List. See [`ListAttachedGroupPolicies`](struct@ListAttachedGroupPolicies).
    ListAttachedGroupPolicies,
    /// `iam:ListAttachedRolePolicies`: List. See [`ListAttachedRolePolicies`](struct@ListAttachedRolePolicies).
    ListAttachedRolePolicies,
    /// `iam:ListAttachedUserPolicies`: List. See [`ListAttachedUserPolicies`](struct@ListAttachedUserPolicies).
    ListAttachedUserPolicies,
    /// `iam:ListCloudFrontPublicKeys`: List. See [`ListCloudFrontPublicKeys`](struct@ListCloudFrontPublicKeys).
    ListCloudFrontPublicKeys,
    /// `iam:ListDelegationRequests`: List. See [`ListDelegationRequests`](struct@ListDelegationRequests).
    ListDelegationRequests,
    /// `iam:ListEntitiesForPolicy`: List. See [`ListEntitiesForPolicy`](struct@ListEntitiesForPolicy).
    ListEntitiesForPolicy,
    /// `iam:ListGroupPolicies`: List. See [`ListGroupPolicies`](struct@ListGroupPolicies).
    ListGroupPolicies,
    /// `iam:ListGroups`: List. See [`ListGroups`](struct@ListGroups).
    ListGroups,
    /// `iam:ListGroupsForUser`: List. See [`ListGroupsForUser`](struct@ListGroupsForUser).
    ListGroupsForUser,
    /// `iam:ListInstanceProfiles`: List. See [`ListInstanceProfiles`](struct@ListInstanceProfiles).
    ListInstanceProfiles,
    /// `iam:ListInstanceProfilesForRole`: List. See [`ListInstanceProfilesForRole`](struct@ListInstanceProfilesForRole).
    ListInstanceProfilesForRole,
    /// `iam:ListInstanceProfileTags`: List. See [`ListInstanceProfileTags`](struct@ListInstanceProfileTags).
    ListInstanceProfileTags,
    /// `iam:ListMFADevices`: List. See [`ListMFADevices`](struct@ListMFADevices).
    ListMFADevices,
    /// `iam:ListMFADeviceTags`: List. See [`ListMFADeviceTags`](struct@ListMFADeviceTags).
    ListMFADeviceTags,
    /// `iam:ListOpenIDConnectProviders`: List. See [`ListOpenIDConnectProviders`](struct@ListOpenIDConnectProviders).
    ListOpenIDConnectProviders,
    /// `iam:ListOpenIDConnectProviderTags`: List. See [`ListOpenIDConnectProviderTags`](struct@ListOpenIDConnectProviderTags).
    ListOpenIDConnectProviderTags,
    /// `iam:ListOrganizationsFeatures`: List. See [`ListOrganizationsFeatures`](struct@ListOrganizationsFeatures).
    ListOrganizationsFeatures,
    /// `iam:ListPolicies`: List. See [`ListPolicies`](struct@ListPolicies).
    ListPolicies,
    /// `iam:ListPoliciesGrantingServiceAccess`: List. See [`ListPoliciesGrantingServiceAccess`](struct@ListPoliciesGrantingServiceAccess).
    ListPoliciesGrantingServiceAccess,
    /// `iam:ListPolicyTags`: List. See [`ListPolicyTags`](struct@ListPolicyTags).
    ListPolicyTags,
    /// `iam:ListPolicyVersions`: List. See [`ListPolicyVersions`](struct@ListPolicyVersions).
    ListPolicyVersions,
    /// `iam:ListRolePolicies`: List. See [`ListRolePolicies`](struct@ListRolePolicies).
    ListRolePolicies,
    /// `iam:ListRoles`: List. See [`ListRoles`](struct@ListRoles).
    ListRoles,
    /// `iam:ListRoleTags`: List. See [`ListRoleTags`](struct@ListRoleTags).
    ListRoleTags,
    /// `iam:ListSAMLProviders`: List. See [`ListSAMLProviders`](struct@ListSAMLProviders).
    ListSAMLProviders,
    /// `iam:ListSAMLProviderTags`: List. See [`ListSAMLProviderTags`](struct@ListSAMLProviderTags).
    ListSAMLProviderTags,
    /// `iam:ListServerCertificates`: List. See [`ListServerCertificates`](struct@ListServerCertificates).
    ListServerCertificates,
    /// `iam:ListServerCertificateTags`: List. See [`ListServerCertificateTags`](struct@ListServerCertificateTags).
    ListServerCertificateTags,
    /// `iam:ListServiceSpecificCredentials`: List. See [`ListServiceSpecificCredentials`](struct@ListServiceSpecificCredentials).
    ListServiceSpecificCredentials,
    /// `iam:ListSigningCertificates`: List. See [`ListSigningCertificates`](struct@ListSigningCertificates).
    ListSigningCertificates,
    /// `iam:ListSSHPublicKeys`: List. See [`ListSSHPublicKeys`](struct@ListSSHPublicKeys).
    ListSSHPublicKeys,
    /// `iam:ListSTSRegionalEndpointsStatus`: List. See [`ListSTSRegionalEndpointsStatus`](struct@ListSTSRegionalEndpointsStatus).
    ListSTSRegionalEndpointsStatus,
    /// `iam:ListUserPolicies`: List. See [`ListUserPolicies`](struct@ListUserPolicies).
    ListUserPolicies,
    /// `iam:ListUsers`: List. See [`ListUsers`](struct@ListUsers).
    ListUsers,
    /// `iam:ListUserTags`: List. See [`ListUserTags`](struct@ListUserTags).
    ListUserTags,
    /// `iam:ListVirtualMFADevices`: List. See [`ListVirtualMFADevices`](struct@ListVirtualMFADevices).
    ListVirtualMFADevices,
    /// `iam:PassRole`: Write. See [`PassRole`](struct@PassRole).
    PassRole,
    /// `iam:PutAccountProperties`: Write. See [`PutAccountProperties`](struct@PutAccountProperties).
    PutAccountProperties,
    /// `iam:PutGroupPolicy`: Permissions management, Write. See [`PutGroupPolicy`](struct@PutGroupPolicy).
    PutGroupPolicy,
    /// `iam:PutRolePermissionsBoundary`: Permissions management, Write. See [`PutRolePermissionsBoundary`](struct@PutRolePermissionsBoundary).
    PutRolePermissionsBoundary,
    /// `iam:PutRolePolicy`: Permissions management, Write. See [`PutRolePolicy`](struct@PutRolePolicy).
    PutRolePolicy,
    /// `iam:PutUserPermissionsBoundary`: Permissions management, Write. See [`PutUserPermissionsBoundary`](struct@PutUserPermissionsBoundary).
    PutUserPermissionsBoundary,
    /// `iam:PutUserPolicy`: Permissions management, Write. See [`PutUserPolicy`](struct@PutUserPolicy).
    PutUserPolicy,
    /// `iam:RejectDelegationRequest`: Write. See [`RejectDelegationRequest`](struct@RejectDelegationRequest).
    RejectDelegationRequest,
    /// `iam:RemoveClientIDFromOpenIDConnectProvider`: Write. See [`RemoveClientIDFromOpenIDConnectProvider`](struct@RemoveClientIDFromOpenIDConnectProvider).
    RemoveClientIDFromOpenIDConnectProvider,
    /// `iam:RemoveRoleFromInstanceProfile`: Write. See [`RemoveRoleFromInstanceProfile`](struct@RemoveRoleFromInstanceProfile).
    RemoveRoleFromInstanceProfile,
    /// `iam:RemoveUserFromGroup`: Write. See [`RemoveUserFromGroup`](struct@RemoveUserFromGroup).
    RemoveUserFromGroup,
    /// `iam:ResetServiceSpecificCredential`: Write. See [`ResetServiceSpecificCredential`](struct@ResetServiceSpecificCredential).
    ResetServiceSpecificCredential,
    /// `iam:ResyncMFADevice`: Write. See [`ResyncMFADevice`](struct@ResyncMFADevice).
    ResyncMFADevice,
    /// `iam:SendDelegationToken`: Write. See [`SendDelegationToken`](struct@SendDelegationToken).
    SendDelegationToken,
    /// `iam:SetDefaultPolicyVersion`: Permissions management, Write. See [`SetDefaultPolicyVersion`](struct@SetDefaultPolicyVersion).
    SetDefaultPolicyVersion,
    /// `iam:SetSecurityTokenServicePreferences`: Write. See [`SetSecurityTokenServicePreferences`](struct@SetSecurityTokenServicePreferences).
    SetSecurityTokenServicePreferences,
    /// `iam:SetSTSRegionalEndpointStatus`: Write. See [`SetSTSRegionalEndpointStatus`](struct@SetSTSRegionalEndpointStatus).
    SetSTSRegionalEndpointStatus,
    /// `iam:SimulateCustomPolicy`: Read. See [`SimulateCustomPolicy`](struct@SimulateCustomPolicy).
    SimulateCustomPolicy,
    /// `iam:SimulatePrincipalPolicy`: Read. See [`SimulatePrincipalPolicy`](struct@SimulatePrincipalPolicy).
    SimulatePrincipalPolicy,
    /// `iam:TagInstanceProfile`: Tagging, Write. See [`TagInstanceProfile`](struct@TagInstanceProfile).
    TagInstanceProfile,
    /// `iam:TagMFADevice`: Tagging, Write. See [`TagMFADevice`](struct@TagMFADevice).
    TagMFADevice,
    /// `iam:TagOpenIDConnectProvider`: Tagging, Write. See [`TagOpenIDConnectProvider`](struct@TagOpenIDConnectProvider).
    TagOpenIDConnectProvider,
    /// `iam:TagPolicy`: Tagging, Write. See [`TagPolicy`](struct@TagPolicy).
    TagPolicy,
    /// `iam:TagRole`: Tagging, Write. See [`TagRole`](struct@TagRole).
    TagRole,
    /// `iam:TagSAMLProvider`: Tagging, Write. See [`TagSAMLProvider`](struct@TagSAMLProvider).
    TagSAMLProvider,
    /// `iam:TagServerCertificate`: Tagging, Write. See [`TagServerCertificate`](struct@TagServerCertificate).
    TagServerCertificate,
    /// `iam:TagUser`: Tagging, Write. See [`TagUser`](struct@TagUser).
    TagUser,
    /// `iam:UntagInstanceProfile`: Tagging, Write. See [`UntagInstanceProfile`](struct@UntagInstanceProfile).
    UntagInstanceProfile,
    /// `iam:UntagMFADevice`: Tagging, Write. See [`UntagMFADevice`](struct@UntagMFADevice).
    UntagMFADevice,
    /// `iam:UntagOpenIDConnectProvider`: Tagging, Write. See [`UntagOpenIDConnectProvider`](struct@UntagOpenIDConnectProvider).
    UntagOpenIDConnectProvider,
    /// `iam:UntagPolicy`: Tagging, Write. See [`UntagPolicy`](struct@UntagPolicy).
    UntagPolicy,
    /// `iam:UntagRole`: Tagging, Write. See [`UntagRole`](struct@UntagRole).
    UntagRole,
    /// `iam:UntagSAMLProvider`: Tagging, Write. See [`UntagSAMLProvider`](struct@UntagSAMLProvider).
    UntagSAMLProvider,
    /// `iam:UntagServerCertificate`: Tagging, Write. See [`UntagServerCertificate`](struct@UntagServerCertificate).
    UntagServerCertificate,
    /// `iam:UntagUser`: Tagging, Write. See [`UntagUser`](struct@UntagUser).
    UntagUser,
    /// `iam:UpdateAccessKey`: Write. See [`UpdateAccessKey`](struct@UpdateAccessKey).
    UpdateAccessKey,
    /// `iam:UpdateAccountEmailAddress`: Write. See [`UpdateAccountEmailAddress`](struct@UpdateAccountEmailAddress).
    UpdateAccountEmailAddress,
    /// `iam:UpdateAccountName`: Write. See [`UpdateAccountName`](struct@UpdateAccountName).
    UpdateAccountName,
    /// `iam:UpdateAccountPasswordPolicy`: Write. See [`UpdateAccountPasswordPolicy`](struct@UpdateAccountPasswordPolicy).
    UpdateAccountPasswordPolicy,
    /// `iam:UpdateAssumeRolePolicy`: Permissions management, Write. See [`UpdateAssumeRolePolicy`](struct@UpdateAssumeRolePolicy).
    UpdateAssumeRolePolicy,
    /// `iam:UpdateCloudFrontPublicKey`: Write. See [`UpdateCloudFrontPublicKey`](struct@UpdateCloudFrontPublicKey).
    UpdateCloudFrontPublicKey,
    /// `iam:UpdateGroup`: Write. See [`UpdateGroup`](struct@UpdateGroup).
    UpdateGroup,
    /// `iam:UpdateLoginProfile`: Write. See [`UpdateLoginProfile`](struct@UpdateLoginProfile).
    UpdateLoginProfile,
    /// `iam:UpdateOpenIDConnectProviderThumbprint`: Write. See [`UpdateOpenIDConnectProviderThumbprint`](struct@UpdateOpenIDConnectProviderThumbprint).
    UpdateOpenIDConnectProviderThumbprint,
    /// `iam:UpdateRole`: Write. See [`UpdateRole`](struct@UpdateRole).
    UpdateRole,
    /// `iam:UpdateRoleDescription`: Write. See [`UpdateRoleDescription`](struct@UpdateRoleDescription).
    UpdateRoleDescription,
    /// `iam:UpdateSAMLProvider`: Write. See [`UpdateSAMLProvider`](struct@UpdateSAMLProvider).
    UpdateSAMLProvider,
    /// `iam:UpdateServerCertificate`: Write. See [`UpdateServerCertificate`](struct@UpdateServerCertificate).
    UpdateServerCertificate,
    /// `iam:UpdateServiceSpecificCredential`: Write. See [`UpdateServiceSpecificCredential`](struct@UpdateServiceSpecificCredential).
    UpdateServiceSpecificCredential,
    /// `iam:UpdateSigningCertificate`: Write. See [`UpdateSigningCertificate`](struct@UpdateSigningCertificate).
    UpdateSigningCertificate,
    /// `iam:UpdateSSHPublicKey`: Write. See [`UpdateSSHPublicKey`](struct@UpdateSSHPublicKey).
    UpdateSSHPublicKey,
    /// `iam:UpdateUser`: Write. See [`UpdateUser`](struct@UpdateUser).
    UpdateUser,
    /// `iam:UploadCloudFrontPublicKey`: Write. See [`UploadCloudFrontPublicKey`](struct@UploadCloudFrontPublicKey).
    UploadCloudFrontPublicKey,
    /// `iam:UploadServerCertificate`: Write. See [`UploadServerCertificate`](struct@UploadServerCertificate).
    UploadServerCertificate,
    /// `iam:UploadSigningCertificate`: Write. See [`UploadSigningCertificate`](struct@UploadSigningCertificate).
    UploadSigningCertificate,
    /// `iam:UploadSSHPublicKey`: Write. See [`UploadSSHPublicKey`](struct@UploadSSHPublicKey).
    UploadSSHPublicKey,
}
impl Action {
    /// All actions, sorted by name.
    pub const ALL: &'static [Action] = &[
        Action::AcceptDelegationRequest,
        Action::AddClientIDToOpenIDConnectProvider,
        Action::AddRoleToInstanceProfile,
        Action::AddUserToGroup,
        Action::AssociateDelegationRequest,
        Action::AttachGroupPolicy,
        Action::AttachRolePolicy,
        Action::AttachUserPolicy,
        Action::ChangePassword,
        Action::CreateAccessKey,
        Action::CreateAccountAlias,
        Action::CreateDelegationRequest,
        Action::CreateGroup,
        Action::CreateInstanceProfile,
        Action::CreateLoginProfile,
        Action::CreateOpenIDConnectProvider,
        Action::CreatePolicy,
        Action::CreatePolicyVersion,
        Action::CreateRole,
        Action::CreateSAMLProvider,
        Action::CreateServiceLinkedRole,
        Action::CreateServiceSpecificCredential,
        Action::CreateUser,
        Action::CreateVirtualMFADevice,
        Action::DeactivateMFADevice,
        Action::DeleteAccessKey,
        Action::DeleteAccountAlias,
        Action::DeleteAccountPasswordPolicy,
        Action::DeleteCloudFrontPublicKey,
        Action::DeleteGroup,
        Action::DeleteGroupPolicy,
        Action::DeleteInstanceProfile,
        Action::DeleteLoginProfile,
        Action::DeleteOpenIDConnectProvider,
        Action::DeletePolicy,
        Action::DeletePolicyVersion,
        Action::DeleteRole,
        Action::DeleteRolePermissionsBoundary,
        Action::DeleteRolePolicy,
        Action::DeleteSAMLProvider,
        Action::DeleteServerCertificate,
        Action::DeleteServiceLinkedRole,
        Action::DeleteServiceSpecificCredential,
        Action::DeleteSigningCertificate,
        Action::DeleteSSHPublicKey,
        Action::DeleteUser,
        Action::DeleteUserPermissionsBoundary,
        Action::DeleteUserPolicy,
        Action::DeleteVirtualMFADevice,
        Action::DetachGroupPolicy,
        Action::DetachRolePolicy,
        Action::DetachUserPolicy,
        Action::DisableOrganizationsRootCredentialsManagement,
        Action::DisableOrganizationsRootSessions,
        Action::DisableOutboundWebIdentityFederation,
        Action::EnableMFADevice,
        Action::EnableOrganizationsRootCredentialsManagement,
        Action::EnableOrganizationsRootSessions,
        Action::EnableOutboundWebIdentityFederation,
        Action::GenerateCredentialReport,
        Action::GenerateOrganizationsAccessReport,
        Action::GenerateServiceLastAccessedDetails,
        Action::GetAccessKeyLastUsed,
        Action::GetAccountAuthorizationDetails,
        Action::GetAccountEmailAddress,
        Action::GetAccountName,
        Action::GetAccountPasswordPolicy,
        Action::GetAccountProperties,
        Action::GetAccountSummary,
        Action::GetCloudFrontPublicKey,
        Action::GetContextKeysForCustomPolicy,
        Action::GetContextKeysForPrincipalPolicy,
        Action::GetCredentialReport,
        Action::GetDelegationRequest,
        Action::GetGroup,
        Action::GetGroupPolicy,
        Action::GetHumanReadableSummary,
        Action::GetInstanceProfile,
        Action::GetLoginProfile,
        Action::GetMFADevice,
        Action::GetOpenIDConnectProvider,
        Action::GetOrganizationsAccessReport,
        Action::GetOutboundWebIdentityFederationInfo,
        Action::GetPolicy,
        Action::GetPolicyVersion,
        Action::GetRole,
        Action::GetRolePolicy,
        Action::GetRoleTemplateVersion,
        Action::GetSAMLProvider,
        Action::GetServerCertificate,
        Action::GetServiceLastAccessedDetails,
        Action::GetServiceLastAccessedDetailsWithEntities,
        Action::GetServiceLinkedRoleDeletionStatus,
        Action::GetSSHPublicKey,
        Action::GetUser,
        Action::GetUserPolicy,
        Action::ListAccessKeys,
        Action::ListAccountAliases,
        Action::ListAttachedGroupPolicies,
        Action::ListAttachedRolePolicies,
        Action::ListAttachedUserPolicies,
        Action::ListCloudFrontPublicKeys,
        Action::ListDelegationRequests,
        Action::ListEntitiesForPolicy,
        Action::ListGroupPolicies,
        Action::ListGroups,
        Action::ListGroupsForUser,
        Action::ListInstanceProfiles,
        Action::ListInstanceProfilesForRole,
        Action::ListInstanceProfileTags,
        Action::ListMFADevices,
        Action::ListMFADeviceTags,
        Action::ListOpenIDConnectProviders,
        Action::ListOpenIDConnectProviderTags,
        Action::ListOrganizationsFeatures,
        Action::ListPolicies,
        Action::ListPoliciesGrantingServiceAccess,
        Action::ListPolicyTags,
        Action::ListPolicyVersions,
        Action::ListRolePolicies,
        Action::ListRoles,
        Action::ListRoleTags,
        Action::ListSAMLProviders,
        Action::ListSAMLProviderTags,
        Action::ListServerCertificates,
        Action::ListServerCertificateTags,
        Action::ListServiceSpecificCredentials,
        Action::ListSigningCertificates,
        Action::ListSSHPublicKeys,
        Action::ListSTSRegionalEndpointsStatus,
        Action::ListUserPolicies,
        Action::ListUsers,
        Action::ListUserTags,
        Action::ListVirtualMFADevices,
        Action::PassRole,
        Action::PutAccountProperties,
        Action::PutGroupPolicy,
        Action::PutRolePermissionsBoundary,
        Action::PutRolePolicy,
        Action::PutUserPermissionsBoundary,
        Action::PutUserPolicy,
        Action::RejectDelegationRequest,
        Action::RemoveClientIDFromOpenIDConnectProvider,
        Action::RemoveRoleFromInstanceProfile,
        Action::RemoveUserFromGroup,
        Action::ResetServiceSpecificCredential,
        Action::ResyncMFADevice,
        Action::SendDelegationToken,
        Action::SetDefaultPolicyVersion,
        Action::SetSecurityTokenServicePreferences,
        Action::SetSTSRegionalEndpointStatus,
        Action::SimulateCustomPolicy,
        Action::SimulatePrincipalPolicy,
        Action::TagInstanceProfile,
        Action::TagMFADevice,
        Action::TagOpenIDConnectProvider,
        Action::TagPolicy,
        Action::TagRole,
        Action::TagSAMLProvider,
        Action::TagServerCertificate,
        Action::TagUser,
        Action::UntagInstanceProfile,
        Action::UntagMFADevice,
        Action::UntagOpenIDConnectProvider,
        Action::UntagPolicy,
        Action::UntagRole,
        Action::UntagSAMLProvider,
        Action::UntagServerCertificate,
        Action::UntagUser,
        Action::UpdateAccessKey,
        Action::UpdateAccountEmailAddress,
        Action::UpdateAccountName,
        Action::UpdateAccountPasswordPolicy,
        Action::UpdateAssumeRolePolicy,
        Action::UpdateCloudFrontPublicKey,
        Action::UpdateGroup,
        Action::UpdateLoginProfile,
        Action::UpdateOpenIDConnectProviderThumbprint,
        Action::UpdateRole,
        Action::UpdateRoleDescription,
        Action::UpdateSAMLProvider,
        Action::UpdateServerCertificate,
        Action::UpdateServiceSpecificCredential,
        Action::UpdateSigningCertificate,
        Action::UpdateSSHPublicKey,
        Action::UpdateUser,
        Action::UploadCloudFrontPublicKey,
        Action::UploadServerCertificate,
        Action::UploadSigningCertificate,
        Action::UploadSSHPublicKey,
    ];
}
crate::action::action_enum!(Action, SERVICE, ACTIONS);
/// All actions as rows, sorted by name.
pub static ACTIONS: &[catalog::Action] = &[
    catalog::Action {
        service: "iam",
        name: "AcceptDelegationRequest",
        full_name: "iam:AcceptDelegationRequest",
        index: Action::AcceptDelegationRequest as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DelegationRequest as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_ACCEPT_DELEGATION_REQUEST],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "AddClientIDToOpenIDConnectProvider",
        full_name: "iam:AddClientIDToOpenIDConnectProvider",
        index: Action::AddClientIDToOpenIDConnectProvider as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::OidcProvider as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "AddRoleToInstanceProfile",
        full_name: "iam:AddRoleToInstanceProfile",
        index: Action::AddRoleToInstanceProfile as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::InstanceProfile as usize],
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
        operations: &[&operations::IAM_ADD_ROLE_TO_INSTANCE_PROFILE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "AddUserToGroup",
        full_name: "iam:AddUserToGroup",
        index: Action::AddUserToGroup as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Group as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_ADD_USER_TO_GROUP],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "AssociateDelegationRequest",
        full_name: "iam:AssociateDelegationRequest",
        index: Action::AssociateDelegationRequest as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DelegationRequest as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_ASSOCIATE_DELEGATION_REQUEST],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "AttachGroupPolicy",
        full_name: "iam:AttachGroupPolicy",
        index: Action::AttachGroupPolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Group as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::POLICY_ARN],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_ATTACH_GROUP_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "AttachRolePolicy",
        full_name: "iam:AttachRolePolicy",
        index: Action::AttachRolePolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::PERMISSIONS_BOUNDARY,
            &rows::POLICY_ARN,
            &rows::ROLE_TEMPLATE_ARN,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_ATTACH_ROLE_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "AttachUserPolicy",
        full_name: "iam:AttachUserPolicy",
        index: Action::AttachUserPolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::PERMISSIONS_BOUNDARY, &rows::POLICY_ARN],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_ATTACH_USER_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ChangePassword",
        full_name: "iam:ChangePassword",
        index: Action::ChangePassword as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_CHANGE_PASSWORD],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "CreateAccessKey",
        full_name: "iam:CreateAccessKey",
        index: Action::CreateAccessKey as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_CREATE_ACCESS_KEY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "CreateAccountAlias",
        full_name: "iam:CreateAccountAlias",
        index: Action::CreateAccountAlias as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_CREATE_ACCOUNT_ALIAS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "CreateDelegationRequest",
        full_name: "iam:CreateDelegationRequest",
        index: Action::CreateDelegationRequest as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DelegationRequest as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::DELEGATION_DURATION,
            &rows::NOTIFICATION_CHANNEL,
            &rows::TEMPLATE_ARN,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_CREATE_DELEGATION_REQUEST],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "CreateGroup",
        full_name: "iam:CreateGroup",
        index: Action::CreateGroup as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Group as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_CREATE_GROUP],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "CreateInstanceProfile",
        full_name: "iam:CreateInstanceProfile",
        index: Action::CreateInstanceProfile as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::InstanceProfile as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_CREATE_INSTANCE_PROFILE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "CreateLoginProfile",
        full_name: "iam:CreateLoginProfile",
        index: Action::CreateLoginProfile as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_CREATE_LOGIN_PROFILE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "CreateOpenIDConnectProvider",
        full_name: "iam:CreateOpenIDConnectProvider",
        index: Action::CreateOpenIDConnectProvider as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::OidcProvider as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_CREATE_OPEN_ID_CONNECT_PROVIDER],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "CreatePolicy",
        full_name: "iam:CreatePolicy",
        index: Action::CreatePolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Policy as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_CREATE_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "CreatePolicyVersion",
        full_name: "iam:CreatePolicyVersion",
        index: Action::CreatePolicyVersion as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Policy as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_CREATE_POLICY_VERSION],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "CreateRole",
        full_name: "iam:CreateRole",
        index: Action::CreateRole as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::PERMISSIONS_BOUNDARY,
            &rows::ROLE_TEMPLATE_ARN,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_CREATE_ROLE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "CreateSAMLProvider",
        full_name: "iam:CreateSAMLProvider",
        index: Action::CreateSAMLProvider as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::SamlProvider as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_CREATE_SAML_PROVIDER],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "CreateServiceLinkedRole",
        full_name: "iam:CreateServiceLinkedRole",
        index: Action::CreateServiceLinkedRole as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_SERVICE_NAME],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_CREATE_SERVICE_LINKED_ROLE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "CreateServiceSpecificCredential",
        full_name: "iam:CreateServiceSpecificCredential",
        index: Action::CreateServiceSpecificCredential as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::SERVICE_SPECIFIC_CREDENTIAL_AGE_DAYS,
            &rows::SERVICE_SPECIFIC_CREDENTIAL_SERVICE_NAME,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_CREATE_SERVICE_SPECIFIC_CREDENTIAL],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "CreateUser",
        full_name: "iam:CreateUser",
        index: Action::CreateUser as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::PERMISSIONS_BOUNDARY,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_CREATE_USER],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "CreateVirtualMFADevice",
        full_name: "iam:CreateVirtualMFADevice",
        index: Action::CreateVirtualMFADevice as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Mfa as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_CREATE_VIRTUAL_MFA_DEVICE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DeactivateMFADevice",
        full_name: "iam:DeactivateMFADevice",
        index: Action::DeactivateMFADevice as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DEACTIVATE_MFA_DEVICE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DeleteAccessKey",
        full_name: "iam:DeleteAccessKey",
        index: Action::DeleteAccessKey as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DELETE_ACCESS_KEY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DeleteAccountAlias",
        full_name: "iam:DeleteAccountAlias",
        index: Action::DeleteAccountAlias as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DELETE_ACCOUNT_ALIAS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DeleteAccountPasswordPolicy",
        full_name: "iam:DeleteAccountPasswordPolicy",
        index: Action::DeleteAccountPasswordPolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DELETE_ACCOUNT_PASSWORD_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DeleteCloudFrontPublicKey",
        full_name: "iam:DeleteCloudFrontPublicKey",
        index: Action::DeleteCloudFrontPublicKey as u16,
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
        service: "iam",
        name: "DeleteGroup",
        full_name: "iam:DeleteGroup",
        index: Action::DeleteGroup as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Group as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DELETE_GROUP],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DeleteGroupPolicy",
        full_name: "iam:DeleteGroupPolicy",
        index: Action::DeleteGroupPolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Group as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DELETE_GROUP_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DeleteInstanceProfile",
        full_name: "iam:DeleteInstanceProfile",
        index: Action::DeleteInstanceProfile as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::InstanceProfile as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DELETE_INSTANCE_PROFILE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DeleteLoginProfile",
        full_name: "iam:DeleteLoginProfile",
        index: Action::DeleteLoginProfile as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DELETE_LOGIN_PROFILE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DeleteOpenIDConnectProvider",
        full_name: "iam:DeleteOpenIDConnectProvider",
        index: Action::DeleteOpenIDConnectProvider as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::OidcProvider as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DELETE_OPEN_ID_CONNECT_PROVIDER],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DeletePolicy",
        full_name: "iam:DeletePolicy",
        index: Action::DeletePolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Policy as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DELETE_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DeletePolicyVersion",
        full_name: "iam:DeletePolicyVersion",
        index: Action::DeletePolicyVersion as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Policy as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DELETE_POLICY_VERSION],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DeleteRole",
        full_name: "iam:DeleteRole",
        index: Action::DeleteRole as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::PERMISSIONS_BOUNDARY],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DELETE_ROLE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DeleteRolePermissionsBoundary",
        full_name: "iam:DeleteRolePermissionsBoundary",
        index: Action::DeleteRolePermissionsBoundary as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::PERMISSIONS_BOUNDARY],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DELETE_ROLE_PERMISSIONS_BOUNDARY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DeleteRolePolicy",
        full_name: "iam:DeleteRolePolicy",
        index: Action::DeleteRolePolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::PERMISSIONS_BOUNDARY],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DELETE_ROLE_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DeleteSAMLProvider",
        full_name: "iam:DeleteSAMLProvider",
        index: Action::DeleteSAMLProvider as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::SamlProvider as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DELETE_SAML_PROVIDER],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DeleteServerCertificate",
        full_name: "iam:DeleteServerCertificate",
        index: Action::DeleteServerCertificate as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::ServerCertificate as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DELETE_SERVER_CERTIFICATE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DeleteServiceLinkedRole",
        full_name: "iam:DeleteServiceLinkedRole",
        index: Action::DeleteServiceLinkedRole as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DELETE_SERVICE_LINKED_ROLE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DeleteServiceSpecificCredential",
        full_name: "iam:DeleteServiceSpecificCredential",
        index: Action::DeleteServiceSpecificCredential as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::SERVICE_SPECIFIC_CREDENTIAL_SERVICE_NAME],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DELETE_SERVICE_SPECIFIC_CREDENTIAL],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DeleteSigningCertificate",
        full_name: "iam:DeleteSigningCertificate",
        index: Action::DeleteSigningCertificate as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DELETE_SIGNING_CERTIFICATE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DeleteSSHPublicKey",
        full_name: "iam:DeleteSSHPublicKey",
        index: Action::DeleteSSHPublicKey as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DELETE_SSH_PUBLIC_KEY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DeleteUser",
        full_name: "iam:DeleteUser",
        index: Action::DeleteUser as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DELETE_USER],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DeleteUserPermissionsBoundary",
        full_name: "iam:DeleteUserPermissionsBoundary",
        index: Action::DeleteUserPermissionsBoundary as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::PERMISSIONS_BOUNDARY],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DELETE_USER_PERMISSIONS_BOUNDARY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DeleteUserPolicy",
        full_name: "iam:DeleteUserPolicy",
        index: Action::DeleteUserPolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::PERMISSIONS_BOUNDARY],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DELETE_USER_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DeleteVirtualMFADevice",
        full_name: "iam:DeleteVirtualMFADevice",
        index: Action::DeleteVirtualMFADevice as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Mfa as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::SmsMfa as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DELETE_VIRTUAL_MFA_DEVICE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DetachGroupPolicy",
        full_name: "iam:DetachGroupPolicy",
        index: Action::DetachGroupPolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Group as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::POLICY_ARN],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DETACH_GROUP_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DetachRolePolicy",
        full_name: "iam:DetachRolePolicy",
        index: Action::DetachRolePolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::PERMISSIONS_BOUNDARY, &rows::POLICY_ARN],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DETACH_ROLE_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DetachUserPolicy",
        full_name: "iam:DetachUserPolicy",
        index: Action::DetachUserPolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::PERMISSIONS_BOUNDARY, &rows::POLICY_ARN],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DETACH_USER_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DisableOrganizationsRootCredentialsManagement",
        full_name: "iam:DisableOrganizationsRootCredentialsManagement",
        index: Action::DisableOrganizationsRootCredentialsManagement as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::IAM_DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT,
        ],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DisableOrganizationsRootSessions",
        full_name: "iam:DisableOrganizationsRootSessions",
        index: Action::DisableOrganizationsRootSessions as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DISABLE_ORGANIZATIONS_ROOT_SESSIONS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "DisableOutboundWebIdentityFederation",
        full_name: "iam:DisableOutboundWebIdentityFederation",
        index: Action::DisableOutboundWebIdentityFederation as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "EnableMFADevice",
        full_name: "iam:EnableMFADevice",
        index: Action::EnableMFADevice as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::FIDO_FIPS_140_2_CERTIFICATION,
            &rows::FIDO_FIPS_140_3_CERTIFICATION,
            &rows::FIDO_CERTIFICATION,
            &rows::REGISTER_SECURITY_KEY,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_ENABLE_MFA_DEVICE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "EnableOrganizationsRootCredentialsManagement",
        full_name: "iam:EnableOrganizationsRootCredentialsManagement",
        index: Action::EnableOrganizationsRootCredentialsManagement as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "EnableOrganizationsRootSessions",
        full_name: "iam:EnableOrganizationsRootSessions",
        index: Action::EnableOrganizationsRootSessions as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_ENABLE_ORGANIZATIONS_ROOT_SESSIONS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "EnableOutboundWebIdentityFederation",
        full_name: "iam:EnableOutboundWebIdentityFederation",
        index: Action::EnableOutboundWebIdentityFederation as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GenerateCredentialReport",
        full_name: "iam:GenerateCredentialReport",
        index: Action::GenerateCredentialReport as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GENERATE_CREDENTIAL_REPORT],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GenerateOrganizationsAccessReport",
        full_name: "iam:GenerateOrganizationsAccessReport",
        index: Action::GenerateOrganizationsAccessReport as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::AccessReport as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::ORGANIZATIONS_POLICY_ID],
        dependent_actions: Some(
            &[
                catalog::AuthorizedAction {
                    action: "organizations:DescribePolicy",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "organizations:ListChildren",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "organizations:ListParents",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "organizations:ListPoliciesForTarget",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "organizations:ListRoots",
                    context: &[],
                },
                catalog::AuthorizedAction {
                    action: "organizations:ListTargetsForPolicy",
                    context: &[],
                },
            ],
        ),
        operations: &[&operations::IAM_GENERATE_ORGANIZATIONS_ACCESS_REPORT],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GenerateServiceLastAccessedDetails",
        full_name: "iam:GenerateServiceLastAccessedDetails",
        index: Action::GenerateServiceLastAccessedDetails as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Group as usize],
                required: Some(true),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Policy as usize],
                required: Some(true),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(true),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GENERATE_SERVICE_LAST_ACCESSED_DETAILS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetAccessKeyLastUsed",
        full_name: "iam:GetAccessKeyLastUsed",
        index: Action::GetAccessKeyLastUsed as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_ACCESS_KEY_LAST_USED],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetAccountAuthorizationDetails",
        full_name: "iam:GetAccountAuthorizationDetails",
        index: Action::GetAccountAuthorizationDetails as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_ACCOUNT_AUTHORIZATION_DETAILS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetAccountEmailAddress",
        full_name: "iam:GetAccountEmailAddress",
        index: Action::GetAccountEmailAddress as u16,
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
        service: "iam",
        name: "GetAccountName",
        full_name: "iam:GetAccountName",
        index: Action::GetAccountName as u16,
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
        service: "iam",
        name: "GetAccountPasswordPolicy",
        full_name: "iam:GetAccountPasswordPolicy",
        index: Action::GetAccountPasswordPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_ACCOUNT_PASSWORD_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetAccountProperties",
        full_name: "iam:GetAccountProperties",
        index: Action::GetAccountProperties as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::ACCOUNT_PROPERTY_NAMESPACES],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_ACCOUNT_PROPERTIES],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetAccountSummary",
        full_name: "iam:GetAccountSummary",
        index: Action::GetAccountSummary as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_ACCOUNT_SUMMARY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetCloudFrontPublicKey",
        full_name: "iam:GetCloudFrontPublicKey",
        index: Action::GetCloudFrontPublicKey as u16,
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
        service: "iam",
        name: "GetContextKeysForCustomPolicy",
        full_name: "iam:GetContextKeysForCustomPolicy",
        index: Action::GetContextKeysForCustomPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetContextKeysForPrincipalPolicy",
        full_name: "iam:GetContextKeysForPrincipalPolicy",
        index: Action::GetContextKeysForPrincipalPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Group as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetCredentialReport",
        full_name: "iam:GetCredentialReport",
        index: Action::GetCredentialReport as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_CREDENTIAL_REPORT],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetDelegationRequest",
        full_name: "iam:GetDelegationRequest",
        index: Action::GetDelegationRequest as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DelegationRequest as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_DELEGATION_REQUEST],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetGroup",
        full_name: "iam:GetGroup",
        index: Action::GetGroup as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Group as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_GROUP],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetGroupPolicy",
        full_name: "iam:GetGroupPolicy",
        index: Action::GetGroupPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Group as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_GROUP_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetHumanReadableSummary",
        full_name: "iam:GetHumanReadableSummary",
        index: Action::GetHumanReadableSummary as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DelegationRequest as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_HUMAN_READABLE_SUMMARY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetInstanceProfile",
        full_name: "iam:GetInstanceProfile",
        index: Action::GetInstanceProfile as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::InstanceProfile as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_INSTANCE_PROFILE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetLoginProfile",
        full_name: "iam:GetLoginProfile",
        index: Action::GetLoginProfile as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_LOGIN_PROFILE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetMFADevice",
        full_name: "iam:GetMFADevice",
        index: Action::GetMFADevice as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_MFA_DEVICE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetOpenIDConnectProvider",
        full_name: "iam:GetOpenIDConnectProvider",
        index: Action::GetOpenIDConnectProvider as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::OidcProvider as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_OPEN_ID_CONNECT_PROVIDER],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetOrganizationsAccessReport",
        full_name: "iam:GetOrganizationsAccessReport",
        index: Action::GetOrganizationsAccessReport as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_ORGANIZATIONS_ACCESS_REPORT],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetOutboundWebIdentityFederationInfo",
        full_name: "iam:GetOutboundWebIdentityFederationInfo",
        index: Action::GetOutboundWebIdentityFederationInfo as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetPolicy",
        full_name: "iam:GetPolicy",
        index: Action::GetPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Policy as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetPolicyVersion",
        full_name: "iam:GetPolicyVersion",
        index: Action::GetPolicyVersion as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Policy as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_POLICY_VERSION],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetRole",
        full_name: "iam:GetRole",
        index: Action::GetRole as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::PERMISSIONS_BOUNDARY, &rows::ROLE_TEMPLATE_ARN],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_ROLE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetRolePolicy",
        full_name: "iam:GetRolePolicy",
        index: Action::GetRolePolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_ROLE_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetRoleTemplateVersion",
        full_name: "iam:GetRoleTemplateVersion",
        index: Action::GetRoleTemplateVersion as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: None,
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::RoleTemplate as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_ROLE_TEMPLATE_VERSION],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetSAMLProvider",
        full_name: "iam:GetSAMLProvider",
        index: Action::GetSAMLProvider as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::SamlProvider as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_SAML_PROVIDER],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetServerCertificate",
        full_name: "iam:GetServerCertificate",
        index: Action::GetServerCertificate as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::ServerCertificate as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_SERVER_CERTIFICATE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetServiceLastAccessedDetails",
        full_name: "iam:GetServiceLastAccessedDetails",
        index: Action::GetServiceLastAccessedDetails as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_SERVICE_LAST_ACCESSED_DETAILS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetServiceLastAccessedDetailsWithEntities",
        full_name: "iam:GetServiceLastAccessedDetailsWithEntities",
        index: Action::GetServiceLastAccessedDetailsWithEntities as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetServiceLinkedRoleDeletionStatus",
        full_name: "iam:GetServiceLinkedRoleDeletionStatus",
        index: Action::GetServiceLinkedRoleDeletionStatus as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_SERVICE_LINKED_ROLE_DELETION_STATUS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetSSHPublicKey",
        full_name: "iam:GetSSHPublicKey",
        index: Action::GetSSHPublicKey as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_SSH_PUBLIC_KEY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetUser",
        full_name: "iam:GetUser",
        index: Action::GetUser as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_USER],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "GetUserPolicy",
        full_name: "iam:GetUserPolicy",
        index: Action::GetUserPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_GET_USER_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListAccessKeys",
        full_name: "iam:ListAccessKeys",
        index: Action::ListAccessKeys as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_ACCESS_KEYS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListAccountAliases",
        full_name: "iam:ListAccountAliases",
        index: Action::ListAccountAliases as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_ACCOUNT_ALIASES],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListAttachedGroupPolicies",
        full_name: "iam:ListAttachedGroupPolicies",
        index: Action::ListAttachedGroupPolicies as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Group as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_ATTACHED_GROUP_POLICIES],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListAttachedRolePolicies",
        full_name: "iam:ListAttachedRolePolicies",
        index: Action::ListAttachedRolePolicies as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_ATTACHED_ROLE_POLICIES],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListAttachedUserPolicies",
        full_name: "iam:ListAttachedUserPolicies",
        index: Action::ListAttachedUserPolicies as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_ATTACHED_USER_POLICIES],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListCloudFrontPublicKeys",
        full_name: "iam:ListCloudFrontPublicKeys",
        index: Action::ListCloudFrontPublicKeys as u16,
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
        service: "iam",
        name: "ListDelegationRequests",
        full_name: "iam:ListDelegationRequests",
        index: Action::ListDelegationRequests as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::DELEGATION_REQUEST_OWNER],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_DELEGATION_REQUESTS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListEntitiesForPolicy",
        full_name: "iam:ListEntitiesForPolicy",
        index: Action::ListEntitiesForPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Policy as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_ENTITIES_FOR_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListGroupPolicies",
        full_name: "iam:ListGroupPolicies",
        index: Action::ListGroupPolicies as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Group as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_GROUP_POLICIES],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListGroups",
        full_name: "iam:ListGroups",
        index: Action::ListGroups as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_GROUPS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListGroupsForUser",
        full_name: "iam:ListGroupsForUser",
        index: Action::ListGroupsForUser as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_GROUPS_FOR_USER],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListInstanceProfiles",
        full_name: "iam:ListInstanceProfiles",
        index: Action::ListInstanceProfiles as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_INSTANCE_PROFILES],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListInstanceProfilesForRole",
        full_name: "iam:ListInstanceProfilesForRole",
        index: Action::ListInstanceProfilesForRole as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_INSTANCE_PROFILES_FOR_ROLE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListInstanceProfileTags",
        full_name: "iam:ListInstanceProfileTags",
        index: Action::ListInstanceProfileTags as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::InstanceProfile as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_INSTANCE_PROFILE_TAGS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListMFADevices",
        full_name: "iam:ListMFADevices",
        index: Action::ListMFADevices as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_MFA_DEVICES],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListMFADeviceTags",
        full_name: "iam:ListMFADeviceTags",
        index: Action::ListMFADeviceTags as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Mfa as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_MFA_DEVICE_TAGS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListOpenIDConnectProviders",
        full_name: "iam:ListOpenIDConnectProviders",
        index: Action::ListOpenIDConnectProviders as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_OPEN_ID_CONNECT_PROVIDERS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListOpenIDConnectProviderTags",
        full_name: "iam:ListOpenIDConnectProviderTags",
        index: Action::ListOpenIDConnectProviderTags as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::OidcProvider as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_OPEN_ID_CONNECT_PROVIDER_TAGS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListOrganizationsFeatures",
        full_name: "iam:ListOrganizationsFeatures",
        index: Action::ListOrganizationsFeatures as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_ORGANIZATIONS_FEATURES],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListPolicies",
        full_name: "iam:ListPolicies",
        index: Action::ListPolicies as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_POLICIES],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListPoliciesGrantingServiceAccess",
        full_name: "iam:ListPoliciesGrantingServiceAccess",
        index: Action::ListPoliciesGrantingServiceAccess as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Group as usize],
                required: Some(true),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(true),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_POLICIES_GRANTING_SERVICE_ACCESS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListPolicyTags",
        full_name: "iam:ListPolicyTags",
        index: Action::ListPolicyTags as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Policy as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_POLICY_TAGS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListPolicyVersions",
        full_name: "iam:ListPolicyVersions",
        index: Action::ListPolicyVersions as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Policy as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_POLICY_VERSIONS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListRolePolicies",
        full_name: "iam:ListRolePolicies",
        index: Action::ListRolePolicies as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_ROLE_POLICIES],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListRoles",
        full_name: "iam:ListRoles",
        index: Action::ListRoles as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_ROLES],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListRoleTags",
        full_name: "iam:ListRoleTags",
        index: Action::ListRoleTags as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_ROLE_TAGS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListSAMLProviders",
        full_name: "iam:ListSAMLProviders",
        index: Action::ListSAMLProviders as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_SAML_PROVIDERS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListSAMLProviderTags",
        full_name: "iam:ListSAMLProviderTags",
        index: Action::ListSAMLProviderTags as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::SamlProvider as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_SAML_PROVIDER_TAGS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListServerCertificates",
        full_name: "iam:ListServerCertificates",
        index: Action::ListServerCertificates as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_SERVER_CERTIFICATES],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListServerCertificateTags",
        full_name: "iam:ListServerCertificateTags",
        index: Action::ListServerCertificateTags as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::ServerCertificate as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_SERVER_CERTIFICATE_TAGS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListServiceSpecificCredentials",
        full_name: "iam:ListServiceSpecificCredentials",
        index: Action::ListServiceSpecificCredentials as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_SERVICE_SPECIFIC_CREDENTIALS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListSigningCertificates",
        full_name: "iam:ListSigningCertificates",
        index: Action::ListSigningCertificates as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_SIGNING_CERTIFICATES],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListSSHPublicKeys",
        full_name: "iam:ListSSHPublicKeys",
        index: Action::ListSSHPublicKeys as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_SSH_PUBLIC_KEYS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListSTSRegionalEndpointsStatus",
        full_name: "iam:ListSTSRegionalEndpointsStatus",
        index: Action::ListSTSRegionalEndpointsStatus as u16,
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
        service: "iam",
        name: "ListUserPolicies",
        full_name: "iam:ListUserPolicies",
        index: Action::ListUserPolicies as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_USER_POLICIES],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListUsers",
        full_name: "iam:ListUsers",
        index: Action::ListUsers as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_USERS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListUserTags",
        full_name: "iam:ListUserTags",
        index: Action::ListUserTags as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_USER_TAGS],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ListVirtualMFADevices",
        full_name: "iam:ListVirtualMFADevices",
        index: Action::ListVirtualMFADevices as u16,
        access_levels: AccessLevels::of(&[AccessLevel::List]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_LIST_VIRTUAL_MFA_DEVICES],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "PassRole",
        full_name: "iam:PassRole",
        index: Action::PassRole as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::ASSOCIATED_RESOURCE_ARN, &rows::PASSED_TO_SERVICE],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_ADD_ROLE_TO_INSTANCE_PROFILE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "PutAccountProperties",
        full_name: "iam:PutAccountProperties",
        index: Action::PutAccountProperties as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: None,
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::ACCOUNT_PROPERTY_NAMESPACES],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_PUT_ACCOUNT_PROPERTIES],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "PutGroupPolicy",
        full_name: "iam:PutGroupPolicy",
        index: Action::PutGroupPolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Group as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_PUT_GROUP_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "PutRolePermissionsBoundary",
        full_name: "iam:PutRolePermissionsBoundary",
        index: Action::PutRolePermissionsBoundary as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::PERMISSIONS_BOUNDARY, &rows::ROLE_TEMPLATE_ARN],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_PUT_ROLE_PERMISSIONS_BOUNDARY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "PutRolePolicy",
        full_name: "iam:PutRolePolicy",
        index: Action::PutRolePolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::PERMISSIONS_BOUNDARY, &rows::ROLE_TEMPLATE_ARN],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_PUT_ROLE_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "PutUserPermissionsBoundary",
        full_name: "iam:PutUserPermissionsBoundary",
        index: Action::PutUserPermissionsBoundary as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::PERMISSIONS_BOUNDARY],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_PUT_USER_PERMISSIONS_BOUNDARY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "PutUserPolicy",
        full_name: "iam:PutUserPolicy",
        index: Action::PutUserPolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::PERMISSIONS_BOUNDARY],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_PUT_USER_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "RejectDelegationRequest",
        full_name: "iam:RejectDelegationRequest",
        index: Action::RejectDelegationRequest as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DelegationRequest as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_REJECT_DELEGATION_REQUEST],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "RemoveClientIDFromOpenIDConnectProvider",
        full_name: "iam:RemoveClientIDFromOpenIDConnectProvider",
        index: Action::RemoveClientIDFromOpenIDConnectProvider as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::OidcProvider as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "RemoveRoleFromInstanceProfile",
        full_name: "iam:RemoveRoleFromInstanceProfile",
        index: Action::RemoveRoleFromInstanceProfile as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::InstanceProfile as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_REMOVE_ROLE_FROM_INSTANCE_PROFILE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "RemoveUserFromGroup",
        full_name: "iam:RemoveUserFromGroup",
        index: Action::RemoveUserFromGroup as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Group as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_REMOVE_USER_FROM_GROUP],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ResetServiceSpecificCredential",
        full_name: "iam:ResetServiceSpecificCredential",
        index: Action::ResetServiceSpecificCredential as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::SERVICE_SPECIFIC_CREDENTIAL_SERVICE_NAME],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_RESET_SERVICE_SPECIFIC_CREDENTIAL],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "ResyncMFADevice",
        full_name: "iam:ResyncMFADevice",
        index: Action::ResyncMFADevice as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_RESYNC_MFA_DEVICE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "SendDelegationToken",
        full_name: "iam:SendDelegationToken",
        index: Action::SendDelegationToken as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::DelegationRequest as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_SEND_DELEGATION_TOKEN],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "SetDefaultPolicyVersion",
        full_name: "iam:SetDefaultPolicyVersion",
        index: Action::SetDefaultPolicyVersion as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Policy as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_SET_DEFAULT_POLICY_VERSION],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "SetSecurityTokenServicePreferences",
        full_name: "iam:SetSecurityTokenServicePreferences",
        index: Action::SetSecurityTokenServicePreferences as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_SET_SECURITY_TOKEN_SERVICE_PREFERENCES],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "SetSTSRegionalEndpointStatus",
        full_name: "iam:SetSTSRegionalEndpointStatus",
        index: Action::SetSTSRegionalEndpointStatus as u16,
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
        service: "iam",
        name: "SimulateCustomPolicy",
        full_name: "iam:SimulateCustomPolicy",
        index: Action::SimulateCustomPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_SIMULATE_CUSTOM_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "SimulatePrincipalPolicy",
        full_name: "iam:SimulatePrincipalPolicy",
        index: Action::SimulatePrincipalPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Group as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_SIMULATE_PRINCIPAL_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "TagInstanceProfile",
        full_name: "iam:TagInstanceProfile",
        index: Action::TagInstanceProfile as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::InstanceProfile as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_TAG_INSTANCE_PROFILE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "TagMFADevice",
        full_name: "iam:TagMFADevice",
        index: Action::TagMFADevice as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Mfa as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_TAG_MFA_DEVICE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "TagOpenIDConnectProvider",
        full_name: "iam:TagOpenIDConnectProvider",
        index: Action::TagOpenIDConnectProvider as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::OidcProvider as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_TAG_OPEN_ID_CONNECT_PROVIDER],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "TagPolicy",
        full_name: "iam:TagPolicy",
        index: Action::TagPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Policy as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_TAG_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "TagRole",
        full_name: "iam:TagRole",
        index: Action::TagRole as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::ROLE_TEMPLATE_ARN,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_TAG_ROLE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "TagSAMLProvider",
        full_name: "iam:TagSAMLProvider",
        index: Action::TagSAMLProvider as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::SamlProvider as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_TAG_SAML_PROVIDER],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "TagServerCertificate",
        full_name: "iam:TagServerCertificate",
        index: Action::TagServerCertificate as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::ServerCertificate as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_TAG_SERVER_CERTIFICATE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "TagUser",
        full_name: "iam:TagUser",
        index: Action::TagUser as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_TAG_USER],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "UntagInstanceProfile",
        full_name: "iam:UntagInstanceProfile",
        index: Action::UntagInstanceProfile as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::InstanceProfile as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_UNTAG_INSTANCE_PROFILE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "UntagMFADevice",
        full_name: "iam:UntagMFADevice",
        index: Action::UntagMFADevice as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Mfa as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_UNTAG_MFA_DEVICE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "UntagOpenIDConnectProvider",
        full_name: "iam:UntagOpenIDConnectProvider",
        index: Action::UntagOpenIDConnectProvider as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::OidcProvider as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_UNTAG_OPEN_ID_CONNECT_PROVIDER],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "UntagPolicy",
        full_name: "iam:UntagPolicy",
        index: Action::UntagPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Policy as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_UNTAG_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "UntagRole",
        full_name: "iam:UntagRole",
        index: Action::UntagRole as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_UNTAG_ROLE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "UntagSAMLProvider",
        full_name: "iam:UntagSAMLProvider",
        index: Action::UntagSAMLProvider as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::SamlProvider as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_UNTAG_SAML_PROVIDER],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "UntagServerCertificate",
        full_name: "iam:UntagServerCertificate",
        index: Action::UntagServerCertificate as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::ServerCertificate as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_UNTAG_SERVER_CERTIFICATE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "UntagUser",
        full_name: "iam:UntagUser",
        index: Action::UntagUser as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_UNTAG_USER],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "UpdateAccessKey",
        full_name: "iam:UpdateAccessKey",
        index: Action::UpdateAccessKey as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_UPDATE_ACCESS_KEY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "UpdateAccountEmailAddress",
        full_name: "iam:UpdateAccountEmailAddress",
        index: Action::UpdateAccountEmailAddress as u16,
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
        service: "iam",
        name: "UpdateAccountName",
        full_name: "iam:UpdateAccountName",
        index: Action::UpdateAccountName as u16,
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
        service: "iam",
        name: "UpdateAccountPasswordPolicy",
        full_name: "iam:UpdateAccountPasswordPolicy",
        index: Action::UpdateAccountPasswordPolicy as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_UPDATE_ACCOUNT_PASSWORD_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "UpdateAssumeRolePolicy",
        full_name: "iam:UpdateAssumeRolePolicy",
        index: Action::UpdateAssumeRolePolicy as u16,
        access_levels: AccessLevels::of(
            &[AccessLevel::PermissionsManagement, AccessLevel::Write],
        ),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::PERMISSIONS_BOUNDARY],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_UPDATE_ASSUME_ROLE_POLICY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "UpdateCloudFrontPublicKey",
        full_name: "iam:UpdateCloudFrontPublicKey",
        index: Action::UpdateCloudFrontPublicKey as u16,
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
        service: "iam",
        name: "UpdateGroup",
        full_name: "iam:UpdateGroup",
        index: Action::UpdateGroup as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Group as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_UPDATE_GROUP],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "UpdateLoginProfile",
        full_name: "iam:UpdateLoginProfile",
        index: Action::UpdateLoginProfile as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_UPDATE_LOGIN_PROFILE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "UpdateOpenIDConnectProviderThumbprint",
        full_name: "iam:UpdateOpenIDConnectProviderThumbprint",
        index: Action::UpdateOpenIDConnectProviderThumbprint as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::OidcProvider as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "UpdateRole",
        full_name: "iam:UpdateRole",
        index: Action::UpdateRole as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::PERMISSIONS_BOUNDARY],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_UPDATE_ROLE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "UpdateRoleDescription",
        full_name: "iam:UpdateRoleDescription",
        index: Action::UpdateRoleDescription as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::PERMISSIONS_BOUNDARY],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_UPDATE_ROLE_DESCRIPTION],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "UpdateSAMLProvider",
        full_name: "iam:UpdateSAMLProvider",
        index: Action::UpdateSAMLProvider as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::SamlProvider as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_UPDATE_SAML_PROVIDER],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "UpdateServerCertificate",
        full_name: "iam:UpdateServerCertificate",
        index: Action::UpdateServerCertificate as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::ServerCertificate as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_UPDATE_SERVER_CERTIFICATE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "UpdateServiceSpecificCredential",
        full_name: "iam:UpdateServiceSpecificCredential",
        index: Action::UpdateServiceSpecificCredential as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::SERVICE_SPECIFIC_CREDENTIAL_SERVICE_NAME],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_UPDATE_SERVICE_SPECIFIC_CREDENTIAL],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "UpdateSigningCertificate",
        full_name: "iam:UpdateSigningCertificate",
        index: Action::UpdateSigningCertificate as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_UPDATE_SIGNING_CERTIFICATE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "UpdateSSHPublicKey",
        full_name: "iam:UpdateSSHPublicKey",
        index: Action::UpdateSSHPublicKey as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_UPDATE_SSH_PUBLIC_KEY],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "UpdateUser",
        full_name: "iam:UpdateUser",
        index: Action::UpdateUser as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_UPDATE_USER],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "UploadCloudFrontPublicKey",
        full_name: "iam:UploadCloudFrontPublicKey",
        index: Action::UploadCloudFrontPublicKey as u16,
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
        service: "iam",
        name: "UploadServerCertificate",
        full_name: "iam:UploadServerCertificate",
        index: Action::UploadServerCertificate as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::ServerCertificate as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_UPLOAD_SERVER_CERTIFICATE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "UploadSigningCertificate",
        full_name: "iam:UploadSigningCertificate",
        index: Action::UploadSigningCertificate as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_UPLOAD_SIGNING_CERTIFICATE],
        gaps: &[],
    },
    catalog::Action {
        service: "iam",
        name: "UploadSSHPublicKey",
        full_name: "iam:UploadSSHPublicKey",
        index: Action::UploadSSHPublicKey as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::User as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::IAM_UPLOAD_SSH_PUBLIC_KEY],
        gaps: &[],
    },
];
/// The action `iam:AcceptDelegationRequest`.
///
/// - Access level: Write
/// - Resource types: [`delegation-request`](struct@DelegationRequest) (required)
/// - Condition keys: `iam:DelegationRequestOwner` of the resource ([`delegation-request`](struct@DelegationRequest))
/// - API operations: `AcceptDelegationRequest` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct AcceptDelegationRequest;
impl KnownAction for AcceptDelegationRequest {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::AcceptDelegationRequest
        as usize];
}
impl ActsOn<DelegationRequest> for AcceptDelegationRequest {}
impl Supports<keys::DelegationRequestOwner> for AcceptDelegationRequest {}
/// The action `iam:AddClientIDToOpenIDConnectProvider`.
///
/// - Access level: Write
/// - Resource types: [`oidc-provider`](struct@OidcProvider) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`oidc-provider`](struct@OidcProvider))
/// - API operations: `AddClientIDToOpenIDConnectProvider` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct AddClientIDToOpenIDConnectProvider;
impl KnownAction for AddClientIDToOpenIDConnectProvider {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::AddClientIDToOpenIDConnectProvider
        as usize];
}
impl ActsOn<OidcProvider> for AddClientIDToOpenIDConnectProvider {}
impl Supports<condition::tags::ResourceTag> for AddClientIDToOpenIDConnectProvider {}
/// The action `iam:AddRoleToInstanceProfile`.
///
/// - Access level: Write
/// - Resource types: [`instance-profile`](struct@InstanceProfile) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`instance-profile`](struct@InstanceProfile))
/// - Dependent actions: `iam:PassRole`
/// - API operations: `AddRoleToInstanceProfile` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct AddRoleToInstanceProfile;
impl KnownAction for AddRoleToInstanceProfile {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::AddRoleToInstanceProfile
        as usize];
}
impl ActsOn<InstanceProfile> for AddRoleToInstanceProfile {}
impl Supports<condition::tags::ResourceTag> for AddRoleToInstanceProfile {}
/// The action `iam:AddUserToGroup`.
///
/// - Access level: Write
/// - Resource types: [`group`](struct@Group) (required)
/// - Condition keys: none but the global ones
/// - API operations: `AddUserToGroup` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct AddUserToGroup;
impl KnownAction for AddUserToGroup {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::AddUserToGroup as usize];
}
impl ActsOn<Group> for AddUserToGroup {}
/// The action `iam:AssociateDelegationRequest`.
///
/// - Access level: Write
/// - Resource types: [`delegation-request`](struct@DelegationRequest) (required)
/// - Condition keys: `iam:DelegationRequestOwner` of the resource ([`delegation-request`](struct@DelegationRequest))
/// - API operations: `AssociateDelegationRequest` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct AssociateDelegationRequest;
impl KnownAction for AssociateDelegationRequest {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::AssociateDelegationRequest
        as usize];
}
impl ActsOn<DelegationRequest> for AssociateDelegationRequest {}
impl Supports<keys::DelegationRequestOwner> for AssociateDelegationRequest {}
/// The action `iam:AttachGroupPolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`group`](struct@Group) (required)
/// - Condition keys: `iam:PolicyARN`
/// - API operations: `AttachGroupPolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct AttachGroupPolicy;
impl KnownAction for AttachGroupPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::AttachGroupPolicy
        as usize];
}
impl ActsOn<Group> for AttachGroupPolicy {}
impl Supports<keys::PolicyArn> for AttachGroupPolicy {}
/// The action `iam:AttachRolePolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `iam:PermissionsBoundary`, `iam:PolicyARN`, `iam:RoleTemplateARN`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `AttachRolePolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct AttachRolePolicy;
impl KnownAction for AttachRolePolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::AttachRolePolicy as usize];
}
impl ActsOn<Role> for AttachRolePolicy {}
impl Supports<condition::tags::ResourceTag> for AttachRolePolicy {}
impl Supports<keys::PermissionsBoundary> for AttachRolePolicy {}
impl Supports<keys::PolicyArn> for AttachRolePolicy {}
impl Supports<keys::ResourceTag> for AttachRolePolicy {}
impl Supports<keys::RoleTemplateArn> for AttachRolePolicy {}
/// The action `iam:AttachUserPolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `iam:PermissionsBoundary`, `iam:PolicyARN`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `AttachUserPolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct AttachUserPolicy;
impl KnownAction for AttachUserPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::AttachUserPolicy as usize];
}
impl ActsOn<User> for AttachUserPolicy {}
impl Supports<condition::tags::ResourceTag> for AttachUserPolicy {}
impl Supports<keys::PermissionsBoundary> for AttachUserPolicy {}
impl Supports<keys::PolicyArn> for AttachUserPolicy {}
impl Supports<keys::ResourceTag> for AttachUserPolicy {}
/// The action `iam:ChangePassword`.
///
/// - Access level: Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `ChangePassword` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ChangePassword;
impl KnownAction for ChangePassword {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ChangePassword as usize];
}
impl ActsOn<User> for ChangePassword {}
impl Supports<condition::tags::ResourceTag> for ChangePassword {}
impl Supports<keys::ResourceTag> for ChangePassword {}
/// The action `iam:CreateAccessKey`.
///
/// - Access level: Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `CreateAccessKey` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct CreateAccessKey;
impl KnownAction for CreateAccessKey {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateAccessKey as usize];
}
impl ActsOn<User> for CreateAccessKey {}
impl Supports<condition::tags::ResourceTag> for CreateAccessKey {}
impl Supports<keys::ResourceTag> for CreateAccessKey {}
/// The action `iam:CreateAccountAlias`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `CreateAccountAlias` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct CreateAccountAlias;
impl KnownAction for CreateAccountAlias {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateAccountAlias
        as usize];
}
/// The action `iam:CreateDelegationRequest`.
///
/// - Access level: Write
/// - Resource types: [`delegation-request`](struct@DelegationRequest) (required)
/// - Condition keys: `iam:DelegationDuration`, `iam:NotificationChannel`, `iam:TemplateArn`; `iam:DelegationRequestOwner` of the resource ([`delegation-request`](struct@DelegationRequest))
/// - API operations: `CreateDelegationRequest` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct CreateDelegationRequest;
impl KnownAction for CreateDelegationRequest {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateDelegationRequest
        as usize];
}
impl ActsOn<DelegationRequest> for CreateDelegationRequest {}
impl Supports<keys::DelegationDuration> for CreateDelegationRequest {}
impl Supports<keys::DelegationRequestOwner> for CreateDelegationRequest {}
impl Supports<keys::NotificationChannel> for CreateDelegationRequest {}
impl Supports<keys::TemplateArn> for CreateDelegationRequest {}
/// The action `iam:CreateGroup`.
///
/// - Access level: Write
/// - Resource types: [`group`](struct@Group) (required)
/// - Condition keys: none but the global ones
/// - API operations: `CreateGroup` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct CreateGroup;
impl KnownAction for CreateGroup {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateGroup as usize];
}
impl ActsOn<Group> for CreateGroup {}
/// The action `iam:CreateInstanceProfile`.
///
/// - Access level: Write
/// - Resource types: [`instance-profile`](struct@InstanceProfile) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`instance-profile`](struct@InstanceProfile))
/// - API operations: `CreateInstanceProfile` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct CreateInstanceProfile;
impl KnownAction for CreateInstanceProfile {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateInstanceProfile
        as usize];
}
impl ActsOn<InstanceProfile> for CreateInstanceProfile {}
impl Supports<condition::tags::RequestTag> for CreateInstanceProfile {}
impl Supports<condition::tags::ResourceTag> for CreateInstanceProfile {}
impl Supports<condition::tags::TagKeys> for CreateInstanceProfile {}
/// The action `iam:CreateLoginProfile`.
///
/// - Access level: Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `CreateLoginProfile` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct CreateLoginProfile;
impl KnownAction for CreateLoginProfile {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateLoginProfile
        as usize];
}
impl ActsOn<User> for CreateLoginProfile {}
impl Supports<condition::tags::ResourceTag> for CreateLoginProfile {}
impl Supports<keys::ResourceTag> for CreateLoginProfile {}
/// The action `iam:CreateOpenIDConnectProvider`.
///
/// - Access level: Write
/// - Resource types: [`oidc-provider`](struct@OidcProvider) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`oidc-provider`](struct@OidcProvider))
/// - API operations: `CreateOpenIDConnectProvider` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct CreateOpenIDConnectProvider;
impl KnownAction for CreateOpenIDConnectProvider {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateOpenIDConnectProvider
        as usize];
}
impl ActsOn<OidcProvider> for CreateOpenIDConnectProvider {}
impl Supports<condition::tags::RequestTag> for CreateOpenIDConnectProvider {}
impl Supports<condition::tags::ResourceTag> for CreateOpenIDConnectProvider {}
impl Supports<condition::tags::TagKeys> for CreateOpenIDConnectProvider {}
/// The action `iam:CreatePolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`policy`](struct@Policy) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`policy`](struct@Policy))
/// - API operations: `CreatePolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct CreatePolicy;
impl KnownAction for CreatePolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreatePolicy as usize];
}
impl ActsOn<Policy> for CreatePolicy {}
impl Supports<condition::tags::RequestTag> for CreatePolicy {}
impl Supports<condition::tags::ResourceTag> for CreatePolicy {}
impl Supports<condition::tags::TagKeys> for CreatePolicy {}
/// The action `iam:CreatePolicyVersion`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`policy`](struct@Policy) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`policy`](struct@Policy))
/// - API operations: `CreatePolicyVersion` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct CreatePolicyVersion;
impl KnownAction for CreatePolicyVersion {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreatePolicyVersion
        as usize];
}
impl ActsOn<Policy> for CreatePolicyVersion {}
impl Supports<condition::tags::ResourceTag> for CreatePolicyVersion {}
/// The action `iam:CreateRole`.
///
/// - Access level: Write
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iam:PermissionsBoundary`, `iam:RoleTemplateARN`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `CreateRole` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct CreateRole;
impl KnownAction for CreateRole {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateRole as usize];
}
impl ActsOn<Role> for CreateRole {}
impl Supports<condition::tags::RequestTag> for CreateRole {}
impl Supports<condition::tags::ResourceTag> for CreateRole {}
impl Supports<condition::tags::TagKeys> for CreateRole {}
impl Supports<keys::PermissionsBoundary> for CreateRole {}
impl Supports<keys::ResourceTag> for CreateRole {}
impl Supports<keys::RoleTemplateArn> for CreateRole {}
/// The action `iam:CreateSAMLProvider`.
///
/// - Access level: Write
/// - Resource types: [`saml-provider`](struct@SamlProvider) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`saml-provider`](struct@SamlProvider))
/// - API operations: `CreateSAMLProvider` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct CreateSAMLProvider;
impl KnownAction for CreateSAMLProvider {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateSAMLProvider
        as usize];
}
impl ActsOn<SamlProvider> for CreateSAMLProvider {}
impl Supports<condition::tags::RequestTag> for CreateSAMLProvider {}
impl Supports<condition::tags::ResourceTag> for CreateSAMLProvider {}
impl Supports<condition::tags::TagKeys> for CreateSAMLProvider {}
/// The action `iam:CreateServiceLinkedRole`.
///
/// - Access level: Write
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `iam:AWSServiceName`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `CreateServiceLinkedRole` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct CreateServiceLinkedRole;
impl KnownAction for CreateServiceLinkedRole {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateServiceLinkedRole
        as usize];
}
impl ActsOn<Role> for CreateServiceLinkedRole {}
impl Supports<condition::tags::ResourceTag> for CreateServiceLinkedRole {}
impl Supports<keys::AwsServiceName> for CreateServiceLinkedRole {}
impl Supports<keys::ResourceTag> for CreateServiceLinkedRole {}
/// The action `iam:CreateServiceSpecificCredential`.
///
/// - Access level: Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `iam:ServiceSpecificCredentialAgeDays`, `iam:ServiceSpecificCredentialServiceName`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `CreateServiceSpecificCredential` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct CreateServiceSpecificCredential;
impl KnownAction for CreateServiceSpecificCredential {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateServiceSpecificCredential
        as usize];
}
impl ActsOn<User> for CreateServiceSpecificCredential {}
impl Supports<condition::tags::ResourceTag> for CreateServiceSpecificCredential {}
impl Supports<keys::ResourceTag> for CreateServiceSpecificCredential {}
impl Supports<keys::ServiceSpecificCredentialAgeDays>
for CreateServiceSpecificCredential {}
impl Supports<keys::ServiceSpecificCredentialServiceName>
for CreateServiceSpecificCredential {}
/// The action `iam:CreateUser`.
///
/// - Access level: Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iam:PermissionsBoundary`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `CreateUser` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct CreateUser;
impl KnownAction for CreateUser {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateUser as usize];
}
impl ActsOn<User> for CreateUser {}
impl Supports<condition::tags::RequestTag> for CreateUser {}
impl Supports<condition::tags::ResourceTag> for CreateUser {}
impl Supports<condition::tags::TagKeys> for CreateUser {}
impl Supports<keys::PermissionsBoundary> for CreateUser {}
impl Supports<keys::ResourceTag> for CreateUser {}
/// The action `iam:CreateVirtualMFADevice`.
///
/// - Access level: Write
/// - Resource types: [`mfa`](struct@Mfa) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`mfa`](struct@Mfa))
/// - API operations: `CreateVirtualMFADevice` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct CreateVirtualMFADevice;
impl KnownAction for CreateVirtualMFADevice {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::CreateVirtualMFADevice
        as usize];
}
impl ActsOn<Mfa> for CreateVirtualMFADevice {}
impl Supports<condition::tags::RequestTag> for CreateVirtualMFADevice {}
impl Supports<condition::tags::ResourceTag> for CreateVirtualMFADevice {}
impl Supports<condition::tags::TagKeys> for CreateVirtualMFADevice {}
/// The action `iam:DeactivateMFADevice`.
///
/// - Access level: Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `DeactivateMFADevice` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DeactivateMFADevice;
impl KnownAction for DeactivateMFADevice {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeactivateMFADevice
        as usize];
}
impl ActsOn<User> for DeactivateMFADevice {}
impl Supports<condition::tags::ResourceTag> for DeactivateMFADevice {}
impl Supports<keys::ResourceTag> for DeactivateMFADevice {}
/// The action `iam:DeleteAccessKey`.
///
/// - Access level: Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `DeleteAccessKey` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DeleteAccessKey;
impl KnownAction for DeleteAccessKey {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteAccessKey as usize];
}
impl ActsOn<User> for DeleteAccessKey {}
impl Supports<condition::tags::ResourceTag> for DeleteAccessKey {}
impl Supports<keys::ResourceTag> for DeleteAccessKey {}
/// The action `iam:DeleteAccountAlias`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DeleteAccountAlias` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DeleteAccountAlias;
impl KnownAction for DeleteAccountAlias {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteAccountAlias
        as usize];
}
/// The action `iam:DeleteAccountPasswordPolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DeleteAccountPasswordPolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DeleteAccountPasswordPolicy;
impl KnownAction for DeleteAccountPasswordPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteAccountPasswordPolicy
        as usize];
}
/// The action `iam:DeleteCloudFrontPublicKey`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DeleteCloudFrontPublicKey;
impl KnownAction for DeleteCloudFrontPublicKey {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteCloudFrontPublicKey
        as usize];
}
/// The action `iam:DeleteGroup`.
///
/// - Access level: Write
/// - Resource types: [`group`](struct@Group) (required)
/// - Condition keys: none but the global ones
/// - API operations: `DeleteGroup` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DeleteGroup;
impl KnownAction for DeleteGroup {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteGroup as usize];
}
impl ActsOn<Group> for DeleteGroup {}
/// The action `iam:DeleteGroupPolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`group`](struct@Group) (required)
/// - Condition keys: none but the global ones
/// - API operations: `DeleteGroupPolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DeleteGroupPolicy;
impl KnownAction for DeleteGroupPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteGroupPolicy
        as usize];
}
impl ActsOn<Group> for DeleteGroupPolicy {}
/// The action `iam:DeleteInstanceProfile`.
///
/// - Access level: Write
/// - Resource types: [`instance-profile`](struct@InstanceProfile) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`instance-profile`](struct@InstanceProfile))
/// - API operations: `DeleteInstanceProfile` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DeleteInstanceProfile;
impl KnownAction for DeleteInstanceProfile {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteInstanceProfile
        as usize];
}
impl ActsOn<InstanceProfile> for DeleteInstanceProfile {}
impl Supports<condition::tags::ResourceTag> for DeleteInstanceProfile {}
/// The action `iam:DeleteLoginProfile`.
///
/// - Access level: Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `DeleteLoginProfile` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DeleteLoginProfile;
impl KnownAction for DeleteLoginProfile {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteLoginProfile
        as usize];
}
impl ActsOn<User> for DeleteLoginProfile {}
impl Supports<condition::tags::ResourceTag> for DeleteLoginProfile {}
impl Supports<keys::ResourceTag> for DeleteLoginProfile {}
/// The action `iam:DeleteOpenIDConnectProvider`.
///
/// - Access level: Write
/// - Resource types: [`oidc-provider`](struct@OidcProvider) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`oidc-provider`](struct@OidcProvider))
/// - API operations: `DeleteOpenIDConnectProvider` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DeleteOpenIDConnectProvider;
impl KnownAction for DeleteOpenIDConnectProvider {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteOpenIDConnectProvider
        as usize];
}
impl ActsOn<OidcProvider> for DeleteOpenIDConnectProvider {}
impl Supports<condition::tags::ResourceTag> for DeleteOpenIDConnectProvider {}
/// The action `iam:DeletePolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`policy`](struct@Policy) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`policy`](struct@Policy))
/// - API operations: `DeletePolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DeletePolicy;
impl KnownAction for DeletePolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeletePolicy as usize];
}
impl ActsOn<Policy> for DeletePolicy {}
impl Supports<condition::tags::ResourceTag> for DeletePolicy {}
/// The action `iam:DeletePolicyVersion`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`policy`](struct@Policy) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`policy`](struct@Policy))
/// - API operations: `DeletePolicyVersion` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DeletePolicyVersion;
impl KnownAction for DeletePolicyVersion {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeletePolicyVersion
        as usize];
}
impl ActsOn<Policy> for DeletePolicyVersion {}
impl Supports<condition::tags::ResourceTag> for DeletePolicyVersion {}
/// The action `iam:DeleteRole`.
///
/// - Access level: Write
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `iam:PermissionsBoundary`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `DeleteRole` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DeleteRole;
impl KnownAction for DeleteRole {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteRole as usize];
}
impl ActsOn<Role> for DeleteRole {}
impl Supports<condition::tags::ResourceTag> for DeleteRole {}
impl Supports<keys::PermissionsBoundary> for DeleteRole {}
impl Supports<keys::ResourceTag> for DeleteRole {}
/// The action `iam:DeleteRolePermissionsBoundary`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `iam:PermissionsBoundary`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `DeleteRolePermissionsBoundary` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DeleteRolePermissionsBoundary;
impl KnownAction for DeleteRolePermissionsBoundary {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteRolePermissionsBoundary
        as usize];
}
impl ActsOn<Role> for DeleteRolePermissionsBoundary {}
impl Supports<condition::tags::ResourceTag> for DeleteRolePermissionsBoundary {}
impl Supports<keys::PermissionsBoundary> for DeleteRolePermissionsBoundary {}
impl Supports<keys::ResourceTag> for DeleteRolePermissionsBoundary {}
/// The action `iam:DeleteRolePolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `iam:PermissionsBoundary`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `DeleteRolePolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DeleteRolePolicy;
impl KnownAction for DeleteRolePolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteRolePolicy as usize];
}
impl ActsOn<Role> for DeleteRolePolicy {}
impl Supports<condition::tags::ResourceTag> for DeleteRolePolicy {}
impl Supports<keys::PermissionsBoundary> for DeleteRolePolicy {}
impl Supports<keys::ResourceTag> for DeleteRolePolicy {}
/// The action `iam:DeleteSAMLProvider`.
///
/// - Access level: Write
/// - Resource types: [`saml-provider`](struct@SamlProvider) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`saml-provider`](struct@SamlProvider))
/// - API operations: `DeleteSAMLProvider` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DeleteSAMLProvider;
impl KnownAction for DeleteSAMLProvider {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteSAMLProvider
        as usize];
}
impl ActsOn<SamlProvider> for DeleteSAMLProvider {}
impl Supports<condition::tags::ResourceTag> for DeleteSAMLProvider {}
/// The action `iam:DeleteServerCertificate`.
///
/// - Access level: Write
/// - Resource types: [`server-certificate`](struct@ServerCertificate) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`server-certificate`](struct@ServerCertificate))
/// - API operations: `DeleteServerCertificate` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DeleteServerCertificate;
impl KnownAction for DeleteServerCertificate {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteServerCertificate
        as usize];
}
impl ActsOn<ServerCertificate> for DeleteServerCertificate {}
impl Supports<condition::tags::ResourceTag> for DeleteServerCertificate {}
/// The action `iam:DeleteServiceLinkedRole`.
///
/// - Access level: Write
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `DeleteServiceLinkedRole` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DeleteServiceLinkedRole;
impl KnownAction for DeleteServiceLinkedRole {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteServiceLinkedRole
        as usize];
}
impl ActsOn<Role> for DeleteServiceLinkedRole {}
impl Supports<condition::tags::ResourceTag> for DeleteServiceLinkedRole {}
impl Supports<keys::ResourceTag> for DeleteServiceLinkedRole {}
/// The action `iam:DeleteServiceSpecificCredential`.
///
/// - Access level: Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `iam:ServiceSpecificCredentialServiceName`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `DeleteServiceSpecificCredential` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DeleteServiceSpecificCredential;
impl KnownAction for DeleteServiceSpecificCredential {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteServiceSpecificCredential
        as usize];
}
impl ActsOn<User> for DeleteServiceSpecificCredential {}
impl Supports<condition::tags::ResourceTag> for DeleteServiceSpecificCredential {}
impl Supports<keys::ResourceTag> for DeleteServiceSpecificCredential {}
impl Supports<keys::ServiceSpecificCredentialServiceName>
for DeleteServiceSpecificCredential {}
/// The action `iam:DeleteSigningCertificate`.
///
/// - Access level: Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `DeleteSigningCertificate` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DeleteSigningCertificate;
impl KnownAction for DeleteSigningCertificate {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteSigningCertificate
        as usize];
}
impl ActsOn<User> for DeleteSigningCertificate {}
impl Supports<condition::tags::ResourceTag> for DeleteSigningCertificate {}
impl Supports<keys::ResourceTag> for DeleteSigningCertificate {}
/// The action `iam:DeleteSSHPublicKey`.
///
/// - Access level: Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `DeleteSSHPublicKey` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DeleteSSHPublicKey;
impl KnownAction for DeleteSSHPublicKey {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteSSHPublicKey
        as usize];
}
impl ActsOn<User> for DeleteSSHPublicKey {}
impl Supports<condition::tags::ResourceTag> for DeleteSSHPublicKey {}
impl Supports<keys::ResourceTag> for DeleteSSHPublicKey {}
/// The action `iam:DeleteUser`.
///
/// - Access level: Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `DeleteUser` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DeleteUser;
impl KnownAction for DeleteUser {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteUser as usize];
}
impl ActsOn<User> for DeleteUser {}
impl Supports<condition::tags::ResourceTag> for DeleteUser {}
impl Supports<keys::ResourceTag> for DeleteUser {}
/// The action `iam:DeleteUserPermissionsBoundary`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `iam:PermissionsBoundary`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `DeleteUserPermissionsBoundary` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DeleteUserPermissionsBoundary;
impl KnownAction for DeleteUserPermissionsBoundary {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteUserPermissionsBoundary
        as usize];
}
impl ActsOn<User> for DeleteUserPermissionsBoundary {}
impl Supports<condition::tags::ResourceTag> for DeleteUserPermissionsBoundary {}
impl Supports<keys::PermissionsBoundary> for DeleteUserPermissionsBoundary {}
impl Supports<keys::ResourceTag> for DeleteUserPermissionsBoundary {}
/// The action `iam:DeleteUserPolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `iam:PermissionsBoundary`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `DeleteUserPolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DeleteUserPolicy;
impl KnownAction for DeleteUserPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteUserPolicy as usize];
}
impl ActsOn<User> for DeleteUserPolicy {}
impl Supports<condition::tags::ResourceTag> for DeleteUserPolicy {}
impl Supports<keys::PermissionsBoundary> for DeleteUserPolicy {}
impl Supports<keys::ResourceTag> for DeleteUserPolicy {}
/// The action `iam:DeleteVirtualMFADevice`.
///
/// - Access level: Write
/// - Resource types: [`mfa`](struct@Mfa), [`sms-mfa`](struct@SmsMfa)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`mfa`](struct@Mfa))
/// - API operations: `DeleteVirtualMFADevice` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DeleteVirtualMFADevice;
impl KnownAction for DeleteVirtualMFADevice {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DeleteVirtualMFADevice
        as usize];
}
impl ActsOn<Mfa> for DeleteVirtualMFADevice {}
impl ActsOn<SmsMfa> for DeleteVirtualMFADevice {}
impl Supports<condition::tags::ResourceTag> for DeleteVirtualMFADevice {}
/// The action `iam:DetachGroupPolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`group`](struct@Group) (required)
/// - Condition keys: `iam:PolicyARN`
/// - API operations: `DetachGroupPolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DetachGroupPolicy;
impl KnownAction for DetachGroupPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DetachGroupPolicy
        as usize];
}
impl ActsOn<Group> for DetachGroupPolicy {}
impl Supports<keys::PolicyArn> for DetachGroupPolicy {}
/// The action `iam:DetachRolePolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `iam:PermissionsBoundary`, `iam:PolicyARN`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `DetachRolePolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DetachRolePolicy;
impl KnownAction for DetachRolePolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DetachRolePolicy as usize];
}
impl ActsOn<Role> for DetachRolePolicy {}
impl Supports<condition::tags::ResourceTag> for DetachRolePolicy {}
impl Supports<keys::PermissionsBoundary> for DetachRolePolicy {}
impl Supports<keys::PolicyArn> for DetachRolePolicy {}
impl Supports<keys::ResourceTag> for DetachRolePolicy {}
/// The action `iam:DetachUserPolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `iam:PermissionsBoundary`, `iam:PolicyARN`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `DetachUserPolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DetachUserPolicy;
impl KnownAction for DetachUserPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DetachUserPolicy as usize];
}
impl ActsOn<User> for DetachUserPolicy {}
impl Supports<condition::tags::ResourceTag> for DetachUserPolicy {}
impl Supports<keys::PermissionsBoundary> for DetachUserPolicy {}
impl Supports<keys::PolicyArn> for DetachUserPolicy {}
impl Supports<keys::ResourceTag> for DetachUserPolicy {}
/// The action `iam:DisableOrganizationsRootCredentialsManagement`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DisableOrganizationsRootCredentialsManagement` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DisableOrganizationsRootCredentialsManagement;
impl KnownAction for DisableOrganizationsRootCredentialsManagement {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DisableOrganizationsRootCredentialsManagement
        as usize];
}
/// The action `iam:DisableOrganizationsRootSessions`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DisableOrganizationsRootSessions` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DisableOrganizationsRootSessions;
impl KnownAction for DisableOrganizationsRootSessions {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DisableOrganizationsRootSessions
        as usize];
}
/// The action `iam:DisableOutboundWebIdentityFederation`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DisableOutboundWebIdentityFederation` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DisableOutboundWebIdentityFederation;
impl KnownAction for DisableOutboundWebIdentityFederation {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DisableOutboundWebIdentityFederation
        as usize];
}
/// The action `iam:EnableMFADevice`.
///
/// - Access level: Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `iam:FIDO-FIPS-140-2-certification`, `iam:FIDO-FIPS-140-3-certification`, `iam:FIDO-certification`, `iam:RegisterSecurityKey`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `EnableMFADevice` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct EnableMFADevice;
impl KnownAction for EnableMFADevice {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::EnableMFADevice as usize];
}
impl ActsOn<User> for EnableMFADevice {}
impl Supports<condition::tags::ResourceTag> for EnableMFADevice {}
impl Supports<keys::FidoFips1402Certification> for EnableMFADevice {}
impl Supports<keys::FidoFips1403Certification> for EnableMFADevice {}
impl Supports<keys::FidoCertification> for EnableMFADevice {}
impl Supports<keys::RegisterSecurityKey> for EnableMFADevice {}
impl Supports<keys::ResourceTag> for EnableMFADevice {}
/// The action `iam:EnableOrganizationsRootCredentialsManagement`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `EnableOrganizationsRootCredentialsManagement` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct EnableOrganizationsRootCredentialsManagement;
impl KnownAction for EnableOrganizationsRootCredentialsManagement {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::EnableOrganizationsRootCredentialsManagement
        as usize];
}
/// The action `iam:EnableOrganizationsRootSessions`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `EnableOrganizationsRootSessions` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct EnableOrganizationsRootSessions;
impl KnownAction for EnableOrganizationsRootSessions {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::EnableOrganizationsRootSessions
        as usize];
}
/// The action `iam:EnableOutboundWebIdentityFederation`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `EnableOutboundWebIdentityFederation` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct EnableOutboundWebIdentityFederation;
impl KnownAction for EnableOutboundWebIdentityFederation {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::EnableOutboundWebIdentityFederation
        as usize];
}
/// The action `iam:GenerateCredentialReport`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `GenerateCredentialReport` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GenerateCredentialReport;
impl KnownAction for GenerateCredentialReport {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GenerateCredentialReport
        as usize];
}
/// The action `iam:GenerateOrganizationsAccessReport`.
///
/// - Access level: Read
/// - Resource types: [`access-report`](struct@AccessReport) (required)
/// - Condition keys: `iam:OrganizationsPolicyId`
/// - Dependent actions: `organizations:DescribePolicy`, `organizations:ListChildren`, `organizations:ListParents`, `organizations:ListPoliciesForTarget`, `organizations:ListRoots`, `organizations:ListTargetsForPolicy`
/// - API operations: `GenerateOrganizationsAccessReport` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GenerateOrganizationsAccessReport;
impl KnownAction for GenerateOrganizationsAccessReport {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GenerateOrganizationsAccessReport
        as usize];
}
impl ActsOn<AccessReport> for GenerateOrganizationsAccessReport {}
impl Supports<keys::OrganizationsPolicyId> for GenerateOrganizationsAccessReport {}
/// The action `iam:GenerateServiceLastAccessedDetails`.
///
/// - Access level: Read
/// - Resource types: [`group`](struct@Group) (required), [`policy`](struct@Policy) (required), [`role`](struct@Role) (required), [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`policy`](struct@Policy)); `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role), [`user`](struct@User))
/// - API operations: `GenerateServiceLastAccessedDetails` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GenerateServiceLastAccessedDetails;
impl KnownAction for GenerateServiceLastAccessedDetails {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GenerateServiceLastAccessedDetails
        as usize];
}
impl ActsOn<Group> for GenerateServiceLastAccessedDetails {}
impl ActsOn<Policy> for GenerateServiceLastAccessedDetails {}
impl ActsOn<Role> for GenerateServiceLastAccessedDetails {}
impl ActsOn<User> for GenerateServiceLastAccessedDetails {}
impl Supports<condition::tags::ResourceTag> for GenerateServiceLastAccessedDetails {}
impl Supports<keys::ResourceTag> for GenerateServiceLastAccessedDetails {}
/// The action `iam:GetAccessKeyLastUsed`.
///
/// - Access level: Read
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `GetAccessKeyLastUsed` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetAccessKeyLastUsed;
impl KnownAction for GetAccessKeyLastUsed {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAccessKeyLastUsed
        as usize];
}
impl ActsOn<User> for GetAccessKeyLastUsed {}
impl Supports<condition::tags::ResourceTag> for GetAccessKeyLastUsed {}
impl Supports<keys::ResourceTag> for GetAccessKeyLastUsed {}
/// The action `iam:GetAccountAuthorizationDetails`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `GetAccountAuthorizationDetails` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetAccountAuthorizationDetails;
impl KnownAction for GetAccountAuthorizationDetails {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAccountAuthorizationDetails
        as usize];
}
/// The action `iam:GetAccountEmailAddress`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetAccountEmailAddress;
impl KnownAction for GetAccountEmailAddress {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAccountEmailAddress
        as usize];
}
/// The action `iam:GetAccountName`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetAccountName;
impl KnownAction for GetAccountName {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAccountName as usize];
}
/// The action `iam:GetAccountPasswordPolicy`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `GetAccountPasswordPolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetAccountPasswordPolicy;
impl KnownAction for GetAccountPasswordPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAccountPasswordPolicy
        as usize];
}
/// The action `iam:GetAccountProperties`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `iam:AccountPropertyNamespaces`
/// - API operations: `GetAccountProperties` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetAccountProperties;
impl KnownAction for GetAccountProperties {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAccountProperties
        as usize];
}
impl Supports<keys::AccountPropertyNamespaces> for GetAccountProperties {}
/// The action `iam:GetAccountSummary`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `GetAccountSummary` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetAccountSummary;
impl KnownAction for GetAccountSummary {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAccountSummary
        as usize];
}
/// The action `iam:GetCloudFrontPublicKey`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetCloudFrontPublicKey;
impl KnownAction for GetCloudFrontPublicKey {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetCloudFrontPublicKey
        as usize];
}
/// The action `iam:GetContextKeysForCustomPolicy`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `GetContextKeysForCustomPolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetContextKeysForCustomPolicy;
impl KnownAction for GetContextKeysForCustomPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetContextKeysForCustomPolicy
        as usize];
}
/// The action `iam:GetContextKeysForPrincipalPolicy`.
///
/// - Access level: Read
/// - Resource types: [`group`](struct@Group), [`role`](struct@Role), [`user`](struct@User)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role), [`user`](struct@User))
/// - API operations: `GetContextKeysForPrincipalPolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetContextKeysForPrincipalPolicy;
impl KnownAction for GetContextKeysForPrincipalPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetContextKeysForPrincipalPolicy
        as usize];
}
impl ActsOn<Group> for GetContextKeysForPrincipalPolicy {}
impl ActsOn<Role> for GetContextKeysForPrincipalPolicy {}
impl ActsOn<User> for GetContextKeysForPrincipalPolicy {}
impl Supports<condition::tags::ResourceTag> for GetContextKeysForPrincipalPolicy {}
impl Supports<keys::ResourceTag> for GetContextKeysForPrincipalPolicy {}
/// The action `iam:GetCredentialReport`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `GetCredentialReport` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetCredentialReport;
impl KnownAction for GetCredentialReport {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetCredentialReport
        as usize];
}
/// The action `iam:GetDelegationRequest`.
///
/// - Access level: Read
/// - Resource types: [`delegation-request`](struct@DelegationRequest) (required)
/// - Condition keys: `iam:DelegationRequestOwner` of the resource ([`delegation-request`](struct@DelegationRequest))
/// - API operations: `GetDelegationRequest` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetDelegationRequest;
impl KnownAction for GetDelegationRequest {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetDelegationRequest
        as usize];
}
impl ActsOn<DelegationRequest> for GetDelegationRequest {}
impl Supports<keys::DelegationRequestOwner> for GetDelegationRequest {}
/// The action `iam:GetGroup`.
///
/// - Access level: Read
/// - Resource types: [`group`](struct@Group) (required)
/// - Condition keys: none but the global ones
/// - API operations: `GetGroup` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetGroup;
impl KnownAction for GetGroup {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetGroup as usize];
}
impl ActsOn<Group> for GetGroup {}
/// The action `iam:GetGroupPolicy`.
///
/// - Access level: Read
/// - Resource types: [`group`](struct@Group) (required)
/// - Condition keys: none but the global ones
/// - API operations: `GetGroupPolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetGroupPolicy;
impl KnownAction for GetGroupPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetGroupPolicy as usize];
}
impl ActsOn<Group> for GetGroupPolicy {}
/// The action `iam:GetHumanReadableSummary`.
///
/// - Access level: Read
/// - Resource types: [`delegation-request`](struct@DelegationRequest) (required)
/// - Condition keys: `iam:DelegationRequestOwner` of the resource ([`delegation-request`](struct@DelegationRequest))
/// - API operations: `GetHumanReadableSummary` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetHumanReadableSummary;
impl KnownAction for GetHumanReadableSummary {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetHumanReadableSummary
        as usize];
}
impl ActsOn<DelegationRequest> for GetHumanReadableSummary {}
impl Supports<keys::DelegationRequestOwner> for GetHumanReadableSummary {}
/// The action `iam:GetInstanceProfile`.
///
/// - Access level: Read
/// - Resource types: [`instance-profile`](struct@InstanceProfile) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`instance-profile`](struct@InstanceProfile))
/// - API operations: `GetInstanceProfile` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetInstanceProfile;
impl KnownAction for GetInstanceProfile {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetInstanceProfile
        as usize];
}
impl ActsOn<InstanceProfile> for GetInstanceProfile {}
impl Supports<condition::tags::ResourceTag> for GetInstanceProfile {}
/// The action `iam:GetLoginProfile`.
///
/// - Access level: List
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `GetLoginProfile` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetLoginProfile;
impl KnownAction for GetLoginProfile {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetLoginProfile as usize];
}
impl ActsOn<User> for GetLoginProfile {}
impl Supports<condition::tags::ResourceTag> for GetLoginProfile {}
impl Supports<keys::ResourceTag> for GetLoginProfile {}
/// The action `iam:GetMFADevice`.
///
/// - Access level: Read
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `GetMFADevice` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetMFADevice;
impl KnownAction for GetMFADevice {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetMFADevice as usize];
}
impl ActsOn<User> for GetMFADevice {}
impl Supports<condition::tags::ResourceTag> for GetMFADevice {}
impl Supports<keys::ResourceTag> for GetMFADevice {}
/// The action `iam:GetOpenIDConnectProvider`.
///
/// - Access level: Read
/// - Resource types: [`oidc-provider`](struct@OidcProvider) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`oidc-provider`](struct@OidcProvider))
/// - API operations: `GetOpenIDConnectProvider` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetOpenIDConnectProvider;
impl KnownAction for GetOpenIDConnectProvider {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetOpenIDConnectProvider
        as usize];
}
impl ActsOn<OidcProvider> for GetOpenIDConnectProvider {}
impl Supports<condition::tags::ResourceTag> for GetOpenIDConnectProvider {}
/// The action `iam:GetOrganizationsAccessReport`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `GetOrganizationsAccessReport` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetOrganizationsAccessReport;
impl KnownAction for GetOrganizationsAccessReport {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetOrganizationsAccessReport
        as usize];
}
/// The action `iam:GetOutboundWebIdentityFederationInfo`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `GetOutboundWebIdentityFederationInfo` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetOutboundWebIdentityFederationInfo;
impl KnownAction for GetOutboundWebIdentityFederationInfo {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetOutboundWebIdentityFederationInfo
        as usize];
}
/// The action `iam:GetPolicy`.
///
/// - Access level: Read
/// - Resource types: [`policy`](struct@Policy) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`policy`](struct@Policy))
/// - API operations: `GetPolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetPolicy;
impl KnownAction for GetPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetPolicy as usize];
}
impl ActsOn<Policy> for GetPolicy {}
impl Supports<condition::tags::ResourceTag> for GetPolicy {}
/// The action `iam:GetPolicyVersion`.
///
/// - Access level: Read
/// - Resource types: [`policy`](struct@Policy) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`policy`](struct@Policy))
/// - API operations: `GetPolicyVersion` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetPolicyVersion;
impl KnownAction for GetPolicyVersion {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetPolicyVersion as usize];
}
impl ActsOn<Policy> for GetPolicyVersion {}
impl Supports<condition::tags::ResourceTag> for GetPolicyVersion {}
/// The action `iam:GetRole`.
///
/// - Access level: Read
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `iam:PermissionsBoundary`, `iam:RoleTemplateARN`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `GetRole` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetRole;
impl KnownAction for GetRole {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetRole as usize];
}
impl ActsOn<Role> for GetRole {}
impl Supports<condition::tags::ResourceTag> for GetRole {}
impl Supports<keys::PermissionsBoundary> for GetRole {}
impl Supports<keys::ResourceTag> for GetRole {}
impl Supports<keys::RoleTemplateArn> for GetRole {}
/// The action `iam:GetRolePolicy`.
///
/// - Access level: Read
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `GetRolePolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetRolePolicy;
impl KnownAction for GetRolePolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetRolePolicy as usize];
}
impl ActsOn<Role> for GetRolePolicy {}
impl Supports<condition::tags::ResourceTag> for GetRolePolicy {}
impl Supports<keys::ResourceTag> for GetRolePolicy {}
/// The action `iam:GetRoleTemplateVersion`.
///
/// - Access level: Read
/// - Resource types: [`role-template`](struct@RoleTemplate) (required)
/// - Condition keys: none but the global ones
/// - API operations: `GetRoleTemplateVersion` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetRoleTemplateVersion;
impl KnownAction for GetRoleTemplateVersion {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetRoleTemplateVersion
        as usize];
}
impl ActsOn<RoleTemplate> for GetRoleTemplateVersion {}
/// The action `iam:GetSAMLProvider`.
///
/// - Access level: Read
/// - Resource types: [`saml-provider`](struct@SamlProvider) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`saml-provider`](struct@SamlProvider))
/// - API operations: `GetSAMLProvider` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetSAMLProvider;
impl KnownAction for GetSAMLProvider {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetSAMLProvider as usize];
}
impl ActsOn<SamlProvider> for GetSAMLProvider {}
impl Supports<condition::tags::ResourceTag> for GetSAMLProvider {}
/// The action `iam:GetServerCertificate`.
///
/// - Access level: Read
/// - Resource types: [`server-certificate`](struct@ServerCertificate) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`server-certificate`](struct@ServerCertificate))
/// - API operations: `GetServerCertificate` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetServerCertificate;
impl KnownAction for GetServerCertificate {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetServerCertificate
        as usize];
}
impl ActsOn<ServerCertificate> for GetServerCertificate {}
impl Supports<condition::tags::ResourceTag> for GetServerCertificate {}
/// The action `iam:GetServiceLastAccessedDetails`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `GetServiceLastAccessedDetails` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetServiceLastAccessedDetails;
impl KnownAction for GetServiceLastAccessedDetails {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetServiceLastAccessedDetails
        as usize];
}
/// The action `iam:GetServiceLastAccessedDetailsWithEntities`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `GetServiceLastAccessedDetailsWithEntities` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetServiceLastAccessedDetailsWithEntities;
impl KnownAction for GetServiceLastAccessedDetailsWithEntities {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetServiceLastAccessedDetailsWithEntities
        as usize];
}
/// The action `iam:GetServiceLinkedRoleDeletionStatus`.
///
/// - Access level: Read
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `GetServiceLinkedRoleDeletionStatus` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetServiceLinkedRoleDeletionStatus;
impl KnownAction for GetServiceLinkedRoleDeletionStatus {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetServiceLinkedRoleDeletionStatus
        as usize];
}
impl ActsOn<Role> for GetServiceLinkedRoleDeletionStatus {}
impl Supports<condition::tags::ResourceTag> for GetServiceLinkedRoleDeletionStatus {}
impl Supports<keys::ResourceTag> for GetServiceLinkedRoleDeletionStatus {}
/// The action `iam:GetSSHPublicKey`.
///
/// - Access level: Read
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `GetSSHPublicKey` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetSSHPublicKey;
impl KnownAction for GetSSHPublicKey {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetSSHPublicKey as usize];
}
impl ActsOn<User> for GetSSHPublicKey {}
impl Supports<condition::tags::ResourceTag> for GetSSHPublicKey {}
impl Supports<keys::ResourceTag> for GetSSHPublicKey {}
/// The action `iam:GetUser`.
///
/// - Access level: Read
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `GetUser` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetUser;
impl KnownAction for GetUser {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetUser as usize];
}
impl ActsOn<User> for GetUser {}
impl Supports<condition::tags::ResourceTag> for GetUser {}
impl Supports<keys::ResourceTag> for GetUser {}
/// The action `iam:GetUserPolicy`.
///
/// - Access level: Read
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `GetUserPolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct GetUserPolicy;
impl KnownAction for GetUserPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetUserPolicy as usize];
}
impl ActsOn<User> for GetUserPolicy {}
impl Supports<condition::tags::ResourceTag> for GetUserPolicy {}
impl Supports<keys::ResourceTag> for GetUserPolicy {}
/// The action `iam:ListAccessKeys`.
///
/// - Access level: List
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `ListAccessKeys` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListAccessKeys;
impl KnownAction for ListAccessKeys {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListAccessKeys as usize];
}
impl ActsOn<User> for ListAccessKeys {}
impl Supports<condition::tags::ResourceTag> for ListAccessKeys {}
impl Supports<keys::ResourceTag> for ListAccessKeys {}
/// The action `iam:ListAccountAliases`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListAccountAliases` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListAccountAliases;
impl KnownAction for ListAccountAliases {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListAccountAliases
        as usize];
}
/// The action `iam:ListAttachedGroupPolicies`.
///
/// - Access level: List
/// - Resource types: [`group`](struct@Group) (required)
/// - Condition keys: none but the global ones
/// - API operations: `ListAttachedGroupPolicies` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListAttachedGroupPolicies;
impl KnownAction for ListAttachedGroupPolicies {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListAttachedGroupPolicies
        as usize];
}
impl ActsOn<Group> for ListAttachedGroupPolicies {}
/// The action `iam:ListAttachedRolePolicies`.
///
/// - Access level: List
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `ListAttachedRolePolicies` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListAttachedRolePolicies;
impl KnownAction for ListAttachedRolePolicies {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListAttachedRolePolicies
        as usize];
}
impl ActsOn<Role> for ListAttachedRolePolicies {}
impl Supports<condition::tags::ResourceTag> for ListAttachedRolePolicies {}
impl Supports<keys::ResourceTag> for ListAttachedRolePolicies {}
/// The action `iam:ListAttachedUserPolicies`.
///
/// - Access level: List
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `ListAttachedUserPolicies` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListAttachedUserPolicies;
impl KnownAction for ListAttachedUserPolicies {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListAttachedUserPolicies
        as usize];
}
impl ActsOn<User> for ListAttachedUserPolicies {}
impl Supports<condition::tags::ResourceTag> for ListAttachedUserPolicies {}
impl Supports<keys::ResourceTag> for ListAttachedUserPolicies {}
/// The action `iam:ListCloudFrontPublicKeys`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListCloudFrontPublicKeys;
impl KnownAction for ListCloudFrontPublicKeys {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListCloudFrontPublicKeys
        as usize];
}
/// The action `iam:ListDelegationRequests`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `iam:DelegationRequestOwner`
/// - API operations: `ListDelegationRequests` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListDelegationRequests;
impl KnownAction for ListDelegationRequests {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListDelegationRequests
        as usize];
}
impl Supports<keys::DelegationRequestOwner> for ListDelegationRequests {}
/// The action `iam:ListEntitiesForPolicy`.
///
/// - Access level: List
/// - Resource types: [`policy`](struct@Policy) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`policy`](struct@Policy))
/// - API operations: `ListEntitiesForPolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListEntitiesForPolicy;
impl KnownAction for ListEntitiesForPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListEntitiesForPolicy
        as usize];
}
impl ActsOn<Policy> for ListEntitiesForPolicy {}
impl Supports<condition::tags::ResourceTag> for ListEntitiesForPolicy {}
/// The action `iam:ListGroupPolicies`.
///
/// - Access level: List
/// - Resource types: [`group`](struct@Group) (required)
/// - Condition keys: none but the global ones
/// - API operations: `ListGroupPolicies` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListGroupPolicies;
impl KnownAction for ListGroupPolicies {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListGroupPolicies
        as usize];
}
impl ActsOn<Group> for ListGroupPolicies {}
/// The action `iam:ListGroups`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListGroups` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListGroups;
impl KnownAction for ListGroups {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListGroups as usize];
}
/// The action `iam:ListGroupsForUser`.
///
/// - Access level: List
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `ListGroupsForUser` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListGroupsForUser;
impl KnownAction for ListGroupsForUser {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListGroupsForUser
        as usize];
}
impl ActsOn<User> for ListGroupsForUser {}
impl Supports<condition::tags::ResourceTag> for ListGroupsForUser {}
impl Supports<keys::ResourceTag> for ListGroupsForUser {}
/// The action `iam:ListInstanceProfiles`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListInstanceProfiles` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListInstanceProfiles;
impl KnownAction for ListInstanceProfiles {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListInstanceProfiles
        as usize];
}
/// The action `iam:ListInstanceProfilesForRole`.
///
/// - Access level: List
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `ListInstanceProfilesForRole` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListInstanceProfilesForRole;
impl KnownAction for ListInstanceProfilesForRole {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListInstanceProfilesForRole
        as usize];
}
impl ActsOn<Role> for ListInstanceProfilesForRole {}
impl Supports<condition::tags::ResourceTag> for ListInstanceProfilesForRole {}
impl Supports<keys::ResourceTag> for ListInstanceProfilesForRole {}
/// The action `iam:ListInstanceProfileTags`.
///
/// - Access level: List
/// - Resource types: [`instance-profile`](struct@InstanceProfile) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`instance-profile`](struct@InstanceProfile))
/// - API operations: `ListInstanceProfileTags` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListInstanceProfileTags;
impl KnownAction for ListInstanceProfileTags {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListInstanceProfileTags
        as usize];
}
impl ActsOn<InstanceProfile> for ListInstanceProfileTags {}
impl Supports<condition::tags::ResourceTag> for ListInstanceProfileTags {}
/// The action `iam:ListMFADevices`.
///
/// - Access level: List
/// - Resource types: [`user`](struct@User)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `ListMFADevices` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListMFADevices;
impl KnownAction for ListMFADevices {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListMFADevices as usize];
}
impl ActsOn<User> for ListMFADevices {}
impl Supports<condition::tags::ResourceTag> for ListMFADevices {}
impl Supports<keys::ResourceTag> for ListMFADevices {}
/// The action `iam:ListMFADeviceTags`.
///
/// - Access level: List
/// - Resource types: [`mfa`](struct@Mfa) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`mfa`](struct@Mfa))
/// - API operations: `ListMFADeviceTags` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListMFADeviceTags;
impl KnownAction for ListMFADeviceTags {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListMFADeviceTags
        as usize];
}
impl ActsOn<Mfa> for ListMFADeviceTags {}
impl Supports<condition::tags::ResourceTag> for ListMFADeviceTags {}
/// The action `iam:ListOpenIDConnectProviders`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListOpenIDConnectProviders` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListOpenIDConnectProviders;
impl KnownAction for ListOpenIDConnectProviders {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListOpenIDConnectProviders
        as usize];
}
/// The action `iam:ListOpenIDConnectProviderTags`.
///
/// - Access level: List
/// - Resource types: [`oidc-provider`](struct@OidcProvider) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`oidc-provider`](struct@OidcProvider))
/// - API operations: `ListOpenIDConnectProviderTags` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListOpenIDConnectProviderTags;
impl KnownAction for ListOpenIDConnectProviderTags {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListOpenIDConnectProviderTags
        as usize];
}
impl ActsOn<OidcProvider> for ListOpenIDConnectProviderTags {}
impl Supports<condition::tags::ResourceTag> for ListOpenIDConnectProviderTags {}
/// The action `iam:ListOrganizationsFeatures`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListOrganizationsFeatures` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListOrganizationsFeatures;
impl KnownAction for ListOrganizationsFeatures {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListOrganizationsFeatures
        as usize];
}
/// The action `iam:ListPolicies`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListPolicies` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListPolicies;
impl KnownAction for ListPolicies {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListPolicies as usize];
}
/// The action `iam:ListPoliciesGrantingServiceAccess`.
///
/// - Access level: List
/// - Resource types: [`group`](struct@Group) (required), [`role`](struct@Role) (required), [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role), [`user`](struct@User))
/// - API operations: `ListPoliciesGrantingServiceAccess` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListPoliciesGrantingServiceAccess;
impl KnownAction for ListPoliciesGrantingServiceAccess {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListPoliciesGrantingServiceAccess
        as usize];
}
impl ActsOn<Group> for ListPoliciesGrantingServiceAccess {}
impl ActsOn<Role> for ListPoliciesGrantingServiceAccess {}
impl ActsOn<User> for ListPoliciesGrantingServiceAccess {}
impl Supports<condition::tags::ResourceTag> for ListPoliciesGrantingServiceAccess {}
impl Supports<keys::ResourceTag> for ListPoliciesGrantingServiceAccess {}
/// The action `iam:ListPolicyTags`.
///
/// - Access level: List
/// - Resource types: [`policy`](struct@Policy) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`policy`](struct@Policy))
/// - API operations: `ListPolicyTags` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListPolicyTags;
impl KnownAction for ListPolicyTags {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListPolicyTags as usize];
}
impl ActsOn<Policy> for ListPolicyTags {}
impl Supports<condition::tags::ResourceTag> for ListPolicyTags {}
/// The action `iam:ListPolicyVersions`.
///
/// - Access level: List
/// - Resource types: [`policy`](struct@Policy) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`policy`](struct@Policy))
/// - API operations: `ListPolicyVersions` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListPolicyVersions;
impl KnownAction for ListPolicyVersions {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListPolicyVersions
        as usize];
}
impl ActsOn<Policy> for ListPolicyVersions {}
impl Supports<condition::tags::ResourceTag> for ListPolicyVersions {}
/// The action `iam:ListRolePolicies`.
///
/// - Access level: List
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `ListRolePolicies` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListRolePolicies;
impl KnownAction for ListRolePolicies {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListRolePolicies as usize];
}
impl ActsOn<Role> for ListRolePolicies {}
impl Supports<condition::tags::ResourceTag> for ListRolePolicies {}
impl Supports<keys::ResourceTag> for ListRolePolicies {}
/// The action `iam:ListRoles`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListRoles` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListRoles;
impl KnownAction for ListRoles {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListRoles as usize];
}
/// The action `iam:ListRoleTags`.
///
/// - Access level: List
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `ListRoleTags` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListRoleTags;
impl KnownAction for ListRoleTags {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListRoleTags as usize];
}
impl ActsOn<Role> for ListRoleTags {}
impl Supports<condition::tags::ResourceTag> for ListRoleTags {}
impl Supports<keys::ResourceTag> for ListRoleTags {}
/// The action `iam:ListSAMLProviders`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListSAMLProviders` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListSAMLProviders;
impl KnownAction for ListSAMLProviders {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListSAMLProviders
        as usize];
}
/// The action `iam:ListSAMLProviderTags`.
///
/// - Access level: List
/// - Resource types: [`saml-provider`](struct@SamlProvider) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`saml-provider`](struct@SamlProvider))
/// - API operations: `ListSAMLProviderTags` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListSAMLProviderTags;
impl KnownAction for ListSAMLProviderTags {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListSAMLProviderTags
        as usize];
}
impl ActsOn<SamlProvider> for ListSAMLProviderTags {}
impl Supports<condition::tags::ResourceTag> for ListSAMLProviderTags {}
/// The action `iam:ListServerCertificates`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListServerCertificates` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListServerCertificates;
impl KnownAction for ListServerCertificates {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListServerCertificates
        as usize];
}
/// The action `iam:ListServerCertificateTags`.
///
/// - Access level: List
/// - Resource types: [`server-certificate`](struct@ServerCertificate) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`server-certificate`](struct@ServerCertificate))
/// - API operations: `ListServerCertificateTags` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListServerCertificateTags;
impl KnownAction for ListServerCertificateTags {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListServerCertificateTags
        as usize];
}
impl ActsOn<ServerCertificate> for ListServerCertificateTags {}
impl Supports<condition::tags::ResourceTag> for ListServerCertificateTags {}
/// The action `iam:ListServiceSpecificCredentials`.
///
/// - Access level: List
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `ListServiceSpecificCredentials` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListServiceSpecificCredentials;
impl KnownAction for ListServiceSpecificCredentials {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListServiceSpecificCredentials
        as usize];
}
impl ActsOn<User> for ListServiceSpecificCredentials {}
impl Supports<condition::tags::ResourceTag> for ListServiceSpecificCredentials {}
impl Supports<keys::ResourceTag> for ListServiceSpecificCredentials {}
/// The action `iam:ListSigningCertificates`.
///
/// - Access level: List
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `ListSigningCertificates` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListSigningCertificates;
impl KnownAction for ListSigningCertificates {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListSigningCertificates
        as usize];
}
impl ActsOn<User> for ListSigningCertificates {}
impl Supports<condition::tags::ResourceTag> for ListSigningCertificates {}
impl Supports<keys::ResourceTag> for ListSigningCertificates {}
/// The action `iam:ListSSHPublicKeys`.
///
/// - Access level: List
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `ListSSHPublicKeys` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListSSHPublicKeys;
impl KnownAction for ListSSHPublicKeys {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListSSHPublicKeys
        as usize];
}
impl ActsOn<User> for ListSSHPublicKeys {}
impl Supports<condition::tags::ResourceTag> for ListSSHPublicKeys {}
impl Supports<keys::ResourceTag> for ListSSHPublicKeys {}
/// The action `iam:ListSTSRegionalEndpointsStatus`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListSTSRegionalEndpointsStatus;
impl KnownAction for ListSTSRegionalEndpointsStatus {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListSTSRegionalEndpointsStatus
        as usize];
}
/// The action `iam:ListUserPolicies`.
///
/// - Access level: List
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `ListUserPolicies` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListUserPolicies;
impl KnownAction for ListUserPolicies {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListUserPolicies as usize];
}
impl ActsOn<User> for ListUserPolicies {}
impl Supports<condition::tags::ResourceTag> for ListUserPolicies {}
impl Supports<keys::ResourceTag> for ListUserPolicies {}
/// The action `iam:ListUsers`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListUsers` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListUsers;
impl KnownAction for ListUsers {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListUsers as usize];
}
/// The action `iam:ListUserTags`.
///
/// - Access level: List
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `ListUserTags` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListUserTags;
impl KnownAction for ListUserTags {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListUserTags as usize];
}
impl ActsOn<User> for ListUserTags {}
impl Supports<condition::tags::ResourceTag> for ListUserTags {}
impl Supports<keys::ResourceTag> for ListUserTags {}
/// The action `iam:ListVirtualMFADevices`.
///
/// - Access level: List
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `ListVirtualMFADevices` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ListVirtualMFADevices;
impl KnownAction for ListVirtualMFADevices {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ListVirtualMFADevices
        as usize];
}
/// The action `iam:PassRole`.
///
/// - Access level: Write
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `iam:AssociatedResourceArn`, `iam:PassedToService`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `AddRoleToInstanceProfile` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct PassRole;
impl KnownAction for PassRole {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PassRole as usize];
}
impl ActsOn<Role> for PassRole {}
impl Supports<condition::tags::ResourceTag> for PassRole {}
impl Supports<keys::AssociatedResourceArn> for PassRole {}
impl Supports<keys::PassedToService> for PassRole {}
impl Supports<keys::ResourceTag> for PassRole {}
/// The action `iam:PutAccountProperties`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `iam:AccountPropertyNamespaces`
/// - API operations: `PutAccountProperties` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct PutAccountProperties;
impl KnownAction for PutAccountProperties {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutAccountProperties
        as usize];
}
impl Supports<keys::AccountPropertyNamespaces> for PutAccountProperties {}
/// The action `iam:PutGroupPolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`group`](struct@Group) (required)
/// - Condition keys: none but the global ones
/// - API operations: `PutGroupPolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct PutGroupPolicy;
impl KnownAction for PutGroupPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutGroupPolicy as usize];
}
impl ActsOn<Group> for PutGroupPolicy {}
/// The action `iam:PutRolePermissionsBoundary`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `iam:PermissionsBoundary`, `iam:RoleTemplateARN`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `PutRolePermissionsBoundary` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct PutRolePermissionsBoundary;
impl KnownAction for PutRolePermissionsBoundary {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutRolePermissionsBoundary
        as usize];
}
impl ActsOn<Role> for PutRolePermissionsBoundary {}
impl Supports<condition::tags::ResourceTag> for PutRolePermissionsBoundary {}
impl Supports<keys::PermissionsBoundary> for PutRolePermissionsBoundary {}
impl Supports<keys::ResourceTag> for PutRolePermissionsBoundary {}
impl Supports<keys::RoleTemplateArn> for PutRolePermissionsBoundary {}
/// The action `iam:PutRolePolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `iam:PermissionsBoundary`, `iam:RoleTemplateARN`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `PutRolePolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct PutRolePolicy;
impl KnownAction for PutRolePolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutRolePolicy as usize];
}
impl ActsOn<Role> for PutRolePolicy {}
impl Supports<condition::tags::ResourceTag> for PutRolePolicy {}
impl Supports<keys::PermissionsBoundary> for PutRolePolicy {}
impl Supports<keys::ResourceTag> for PutRolePolicy {}
impl Supports<keys::RoleTemplateArn> for PutRolePolicy {}
/// The action `iam:PutUserPermissionsBoundary`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `iam:PermissionsBoundary`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `PutUserPermissionsBoundary` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct PutUserPermissionsBoundary;
impl KnownAction for PutUserPermissionsBoundary {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutUserPermissionsBoundary
        as usize];
}
impl ActsOn<User> for PutUserPermissionsBoundary {}
impl Supports<condition::tags::ResourceTag> for PutUserPermissionsBoundary {}
impl Supports<keys::PermissionsBoundary> for PutUserPermissionsBoundary {}
impl Supports<keys::ResourceTag> for PutUserPermissionsBoundary {}
/// The action `iam:PutUserPolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `iam:PermissionsBoundary`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `PutUserPolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct PutUserPolicy;
impl KnownAction for PutUserPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::PutUserPolicy as usize];
}
impl ActsOn<User> for PutUserPolicy {}
impl Supports<condition::tags::ResourceTag> for PutUserPolicy {}
impl Supports<keys::PermissionsBoundary> for PutUserPolicy {}
impl Supports<keys::ResourceTag> for PutUserPolicy {}
/// The action `iam:RejectDelegationRequest`.
///
/// - Access level: Write
/// - Resource types: [`delegation-request`](struct@DelegationRequest) (required)
/// - Condition keys: `iam:DelegationRequestOwner` of the resource ([`delegation-request`](struct@DelegationRequest))
/// - API operations: `RejectDelegationRequest` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct RejectDelegationRequest;
impl KnownAction for RejectDelegationRequest {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::RejectDelegationRequest
        as usize];
}
impl ActsOn<DelegationRequest> for RejectDelegationRequest {}
impl Supports<keys::DelegationRequestOwner> for RejectDelegationRequest {}
/// The action `iam:RemoveClientIDFromOpenIDConnectProvider`.
///
/// - Access level: Write
/// - Resource types: [`oidc-provider`](struct@OidcProvider) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`oidc-provider`](struct@OidcProvider))
/// - API operations: `RemoveClientIDFromOpenIDConnectProvider` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct RemoveClientIDFromOpenIDConnectProvider;
impl KnownAction for RemoveClientIDFromOpenIDConnectProvider {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::RemoveClientIDFromOpenIDConnectProvider
        as usize];
}
impl ActsOn<OidcProvider> for RemoveClientIDFromOpenIDConnectProvider {}
impl Supports<condition::tags::ResourceTag> for RemoveClientIDFromOpenIDConnectProvider {}
/// The action `iam:RemoveRoleFromInstanceProfile`.
///
/// - Access level: Write
/// - Resource types: [`instance-profile`](struct@InstanceProfile) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`instance-profile`](struct@InstanceProfile))
/// - API operations: `RemoveRoleFromInstanceProfile` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct RemoveRoleFromInstanceProfile;
impl KnownAction for RemoveRoleFromInstanceProfile {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::RemoveRoleFromInstanceProfile
        as usize];
}
impl ActsOn<InstanceProfile> for RemoveRoleFromInstanceProfile {}
impl Supports<condition::tags::ResourceTag> for RemoveRoleFromInstanceProfile {}
/// The action `iam:RemoveUserFromGroup`.
///
/// - Access level: Write
/// - Resource types: [`group`](struct@Group) (required)
/// - Condition keys: none but the global ones
/// - API operations: `RemoveUserFromGroup` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct RemoveUserFromGroup;
impl KnownAction for RemoveUserFromGroup {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::RemoveUserFromGroup
        as usize];
}
impl ActsOn<Group> for RemoveUserFromGroup {}
/// The action `iam:ResetServiceSpecificCredential`.
///
/// - Access level: Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `iam:ServiceSpecificCredentialServiceName`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `ResetServiceSpecificCredential` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ResetServiceSpecificCredential;
impl KnownAction for ResetServiceSpecificCredential {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ResetServiceSpecificCredential
        as usize];
}
impl ActsOn<User> for ResetServiceSpecificCredential {}
impl Supports<condition::tags::ResourceTag> for ResetServiceSpecificCredential {}
impl Supports<keys::ResourceTag> for ResetServiceSpecificCredential {}
impl Supports<keys::ServiceSpecificCredentialServiceName>
for ResetServiceSpecificCredential {}
/// The action `iam:ResyncMFADevice`.
///
/// - Access level: Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `ResyncMFADevice` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ResyncMFADevice;
impl KnownAction for ResyncMFADevice {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::ResyncMFADevice as usize];
}
impl ActsOn<User> for ResyncMFADevice {}
impl Supports<condition::tags::ResourceTag> for ResyncMFADevice {}
impl Supports<keys::ResourceTag> for ResyncMFADevice {}
/// The action `iam:SendDelegationToken`.
///
/// - Access level: Write
/// - Resource types: [`delegation-request`](struct@DelegationRequest) (required)
/// - Condition keys: `iam:DelegationRequestOwner` of the resource ([`delegation-request`](struct@DelegationRequest))
/// - API operations: `SendDelegationToken` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct SendDelegationToken;
impl KnownAction for SendDelegationToken {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::SendDelegationToken
        as usize];
}
impl ActsOn<DelegationRequest> for SendDelegationToken {}
impl Supports<keys::DelegationRequestOwner> for SendDelegationToken {}
/// The action `iam:SetDefaultPolicyVersion`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`policy`](struct@Policy) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`policy`](struct@Policy))
/// - API operations: `SetDefaultPolicyVersion` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct SetDefaultPolicyVersion;
impl KnownAction for SetDefaultPolicyVersion {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::SetDefaultPolicyVersion
        as usize];
}
impl ActsOn<Policy> for SetDefaultPolicyVersion {}
impl Supports<condition::tags::ResourceTag> for SetDefaultPolicyVersion {}
/// The action `iam:SetSecurityTokenServicePreferences`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `SetSecurityTokenServicePreferences` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct SetSecurityTokenServicePreferences;
impl KnownAction for SetSecurityTokenServicePreferences {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::SetSecurityTokenServicePreferences
        as usize];
}
/// The action `iam:SetSTSRegionalEndpointStatus`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct SetSTSRegionalEndpointStatus;
impl KnownAction for SetSTSRegionalEndpointStatus {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::SetSTSRegionalEndpointStatus
        as usize];
}
/// The action `iam:SimulateCustomPolicy`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `SimulateCustomPolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct SimulateCustomPolicy;
impl KnownAction for SimulateCustomPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::SimulateCustomPolicy
        as usize];
}
/// The action `iam:SimulatePrincipalPolicy`.
///
/// - Access level: Read
/// - Resource types: [`group`](struct@Group), [`role`](struct@Role), [`user`](struct@User)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role), [`user`](struct@User))
/// - API operations: `SimulatePrincipalPolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct SimulatePrincipalPolicy;
impl KnownAction for SimulatePrincipalPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::SimulatePrincipalPolicy
        as usize];
}
impl ActsOn<Group> for SimulatePrincipalPolicy {}
impl ActsOn<Role> for SimulatePrincipalPolicy {}
impl ActsOn<User> for SimulatePrincipalPolicy {}
impl Supports<condition::tags::ResourceTag> for SimulatePrincipalPolicy {}
impl Supports<keys::ResourceTag> for SimulatePrincipalPolicy {}
/// The action `iam:TagInstanceProfile`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`instance-profile`](struct@InstanceProfile) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`instance-profile`](struct@InstanceProfile))
/// - API operations: `TagInstanceProfile` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct TagInstanceProfile;
impl KnownAction for TagInstanceProfile {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::TagInstanceProfile
        as usize];
}
impl ActsOn<InstanceProfile> for TagInstanceProfile {}
impl Supports<condition::tags::RequestTag> for TagInstanceProfile {}
impl Supports<condition::tags::ResourceTag> for TagInstanceProfile {}
impl Supports<condition::tags::TagKeys> for TagInstanceProfile {}
/// The action `iam:TagMFADevice`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`mfa`](struct@Mfa) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`mfa`](struct@Mfa))
/// - API operations: `TagMFADevice` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct TagMFADevice;
impl KnownAction for TagMFADevice {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::TagMFADevice as usize];
}
impl ActsOn<Mfa> for TagMFADevice {}
impl Supports<condition::tags::RequestTag> for TagMFADevice {}
impl Supports<condition::tags::ResourceTag> for TagMFADevice {}
impl Supports<condition::tags::TagKeys> for TagMFADevice {}
/// The action `iam:TagOpenIDConnectProvider`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`oidc-provider`](struct@OidcProvider) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`oidc-provider`](struct@OidcProvider))
/// - API operations: `TagOpenIDConnectProvider` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct TagOpenIDConnectProvider;
impl KnownAction for TagOpenIDConnectProvider {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::TagOpenIDConnectProvider
        as usize];
}
impl ActsOn<OidcProvider> for TagOpenIDConnectProvider {}
impl Supports<condition::tags::RequestTag> for TagOpenIDConnectProvider {}
impl Supports<condition::tags::ResourceTag> for TagOpenIDConnectProvider {}
impl Supports<condition::tags::TagKeys> for TagOpenIDConnectProvider {}
/// The action `iam:TagPolicy`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`policy`](struct@Policy) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`policy`](struct@Policy))
/// - API operations: `TagPolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct TagPolicy;
impl KnownAction for TagPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::TagPolicy as usize];
}
impl ActsOn<Policy> for TagPolicy {}
impl Supports<condition::tags::RequestTag> for TagPolicy {}
impl Supports<condition::tags::ResourceTag> for TagPolicy {}
impl Supports<condition::tags::TagKeys> for TagPolicy {}
/// The action `iam:TagRole`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iam:RoleTemplateARN`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `TagRole` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct TagRole;
impl KnownAction for TagRole {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::TagRole as usize];
}
impl ActsOn<Role> for TagRole {}
impl Supports<condition::tags::RequestTag> for TagRole {}
impl Supports<condition::tags::ResourceTag> for TagRole {}
impl Supports<condition::tags::TagKeys> for TagRole {}
impl Supports<keys::ResourceTag> for TagRole {}
impl Supports<keys::RoleTemplateArn> for TagRole {}
/// The action `iam:TagSAMLProvider`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`saml-provider`](struct@SamlProvider) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`saml-provider`](struct@SamlProvider))
/// - API operations: `TagSAMLProvider` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct TagSAMLProvider;
impl KnownAction for TagSAMLProvider {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::TagSAMLProvider as usize];
}
impl ActsOn<SamlProvider> for TagSAMLProvider {}
impl Supports<condition::tags::RequestTag> for TagSAMLProvider {}
impl Supports<condition::tags::ResourceTag> for TagSAMLProvider {}
impl Supports<condition::tags::TagKeys> for TagSAMLProvider {}
/// The action `iam:TagServerCertificate`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`server-certificate`](struct@ServerCertificate) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`server-certificate`](struct@ServerCertificate))
/// - API operations: `TagServerCertificate` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct TagServerCertificate;
impl KnownAction for TagServerCertificate {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::TagServerCertificate
        as usize];
}
impl ActsOn<ServerCertificate> for TagServerCertificate {}
impl Supports<condition::tags::RequestTag> for TagServerCertificate {}
impl Supports<condition::tags::ResourceTag> for TagServerCertificate {}
impl Supports<condition::tags::TagKeys> for TagServerCertificate {}
/// The action `iam:TagUser`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `TagUser` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct TagUser;
impl KnownAction for TagUser {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::TagUser as usize];
}
impl ActsOn<User> for TagUser {}
impl Supports<condition::tags::RequestTag> for TagUser {}
impl Supports<condition::tags::ResourceTag> for TagUser {}
impl Supports<condition::tags::TagKeys> for TagUser {}
impl Supports<keys::ResourceTag> for TagUser {}
/// The action `iam:UntagInstanceProfile`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`instance-profile`](struct@InstanceProfile) (required)
/// - Condition keys: `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`instance-profile`](struct@InstanceProfile))
/// - API operations: `UntagInstanceProfile` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UntagInstanceProfile;
impl KnownAction for UntagInstanceProfile {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UntagInstanceProfile
        as usize];
}
impl ActsOn<InstanceProfile> for UntagInstanceProfile {}
impl Supports<condition::tags::ResourceTag> for UntagInstanceProfile {}
impl Supports<condition::tags::TagKeys> for UntagInstanceProfile {}
/// The action `iam:UntagMFADevice`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`mfa`](struct@Mfa) (required)
/// - Condition keys: `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`mfa`](struct@Mfa))
/// - API operations: `UntagMFADevice` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UntagMFADevice;
impl KnownAction for UntagMFADevice {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UntagMFADevice as usize];
}
impl ActsOn<Mfa> for UntagMFADevice {}
impl Supports<condition::tags::ResourceTag> for UntagMFADevice {}
impl Supports<condition::tags::TagKeys> for UntagMFADevice {}
/// The action `iam:UntagOpenIDConnectProvider`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`oidc-provider`](struct@OidcProvider) (required)
/// - Condition keys: `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`oidc-provider`](struct@OidcProvider))
/// - API operations: `UntagOpenIDConnectProvider` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UntagOpenIDConnectProvider;
impl KnownAction for UntagOpenIDConnectProvider {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UntagOpenIDConnectProvider
        as usize];
}
impl ActsOn<OidcProvider> for UntagOpenIDConnectProvider {}
impl Supports<condition::tags::ResourceTag> for UntagOpenIDConnectProvider {}
impl Supports<condition::tags::TagKeys> for UntagOpenIDConnectProvider {}
/// The action `iam:UntagPolicy`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`policy`](struct@Policy) (required)
/// - Condition keys: `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`policy`](struct@Policy))
/// - API operations: `UntagPolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UntagPolicy;
impl KnownAction for UntagPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UntagPolicy as usize];
}
impl ActsOn<Policy> for UntagPolicy {}
impl Supports<condition::tags::ResourceTag> for UntagPolicy {}
impl Supports<condition::tags::TagKeys> for UntagPolicy {}
/// The action `iam:UntagRole`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `aws:TagKeys`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `UntagRole` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UntagRole;
impl KnownAction for UntagRole {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UntagRole as usize];
}
impl ActsOn<Role> for UntagRole {}
impl Supports<condition::tags::ResourceTag> for UntagRole {}
impl Supports<condition::tags::TagKeys> for UntagRole {}
impl Supports<keys::ResourceTag> for UntagRole {}
/// The action `iam:UntagSAMLProvider`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`saml-provider`](struct@SamlProvider) (required)
/// - Condition keys: `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`saml-provider`](struct@SamlProvider))
/// - API operations: `UntagSAMLProvider` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UntagSAMLProvider;
impl KnownAction for UntagSAMLProvider {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UntagSAMLProvider
        as usize];
}
impl ActsOn<SamlProvider> for UntagSAMLProvider {}
impl Supports<condition::tags::ResourceTag> for UntagSAMLProvider {}
impl Supports<condition::tags::TagKeys> for UntagSAMLProvider {}
/// The action `iam:UntagServerCertificate`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`server-certificate`](struct@ServerCertificate) (required)
/// - Condition keys: `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`server-certificate`](struct@ServerCertificate))
/// - API operations: `UntagServerCertificate` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UntagServerCertificate;
impl KnownAction for UntagServerCertificate {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UntagServerCertificate
        as usize];
}
impl ActsOn<ServerCertificate> for UntagServerCertificate {}
impl Supports<condition::tags::ResourceTag> for UntagServerCertificate {}
impl Supports<condition::tags::TagKeys> for UntagServerCertificate {}
/// The action `iam:UntagUser`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:TagKeys`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `UntagUser` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UntagUser;
impl KnownAction for UntagUser {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UntagUser as usize];
}
impl ActsOn<User> for UntagUser {}
impl Supports<condition::tags::ResourceTag> for UntagUser {}
impl Supports<condition::tags::TagKeys> for UntagUser {}
impl Supports<keys::ResourceTag> for UntagUser {}
/// The action `iam:UpdateAccessKey`.
///
/// - Access level: Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `UpdateAccessKey` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UpdateAccessKey;
impl KnownAction for UpdateAccessKey {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateAccessKey as usize];
}
impl ActsOn<User> for UpdateAccessKey {}
impl Supports<condition::tags::ResourceTag> for UpdateAccessKey {}
impl Supports<keys::ResourceTag> for UpdateAccessKey {}
/// The action `iam:UpdateAccountEmailAddress`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UpdateAccountEmailAddress;
impl KnownAction for UpdateAccountEmailAddress {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateAccountEmailAddress
        as usize];
}
/// The action `iam:UpdateAccountName`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UpdateAccountName;
impl KnownAction for UpdateAccountName {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateAccountName
        as usize];
}
/// The action `iam:UpdateAccountPasswordPolicy`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `UpdateAccountPasswordPolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UpdateAccountPasswordPolicy;
impl KnownAction for UpdateAccountPasswordPolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateAccountPasswordPolicy
        as usize];
}
/// The action `iam:UpdateAssumeRolePolicy`.
///
/// - Access level: Permissions management, Write
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `iam:PermissionsBoundary`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `UpdateAssumeRolePolicy` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UpdateAssumeRolePolicy;
impl KnownAction for UpdateAssumeRolePolicy {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateAssumeRolePolicy
        as usize];
}
impl ActsOn<Role> for UpdateAssumeRolePolicy {}
impl Supports<condition::tags::ResourceTag> for UpdateAssumeRolePolicy {}
impl Supports<keys::PermissionsBoundary> for UpdateAssumeRolePolicy {}
impl Supports<keys::ResourceTag> for UpdateAssumeRolePolicy {}
/// The action `iam:UpdateCloudFrontPublicKey`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UpdateCloudFrontPublicKey;
impl KnownAction for UpdateCloudFrontPublicKey {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateCloudFrontPublicKey
        as usize];
}
/// The action `iam:UpdateGroup`.
///
/// - Access level: Write
/// - Resource types: [`group`](struct@Group) (required)
/// - Condition keys: none but the global ones
/// - API operations: `UpdateGroup` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UpdateGroup;
impl KnownAction for UpdateGroup {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateGroup as usize];
}
impl ActsOn<Group> for UpdateGroup {}
/// The action `iam:UpdateLoginProfile`.
///
/// - Access level: Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `UpdateLoginProfile` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UpdateLoginProfile;
impl KnownAction for UpdateLoginProfile {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateLoginProfile
        as usize];
}
impl ActsOn<User> for UpdateLoginProfile {}
impl Supports<condition::tags::ResourceTag> for UpdateLoginProfile {}
impl Supports<keys::ResourceTag> for UpdateLoginProfile {}
/// The action `iam:UpdateOpenIDConnectProviderThumbprint`.
///
/// - Access level: Write
/// - Resource types: [`oidc-provider`](struct@OidcProvider) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`oidc-provider`](struct@OidcProvider))
/// - API operations: `UpdateOpenIDConnectProviderThumbprint` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UpdateOpenIDConnectProviderThumbprint;
impl KnownAction for UpdateOpenIDConnectProviderThumbprint {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateOpenIDConnectProviderThumbprint
        as usize];
}
impl ActsOn<OidcProvider> for UpdateOpenIDConnectProviderThumbprint {}
impl Supports<condition::tags::ResourceTag> for UpdateOpenIDConnectProviderThumbprint {}
/// The action `iam:UpdateRole`.
///
/// - Access level: Write
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `iam:PermissionsBoundary`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `UpdateRole` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UpdateRole;
impl KnownAction for UpdateRole {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateRole as usize];
}
impl ActsOn<Role> for UpdateRole {}
impl Supports<condition::tags::ResourceTag> for UpdateRole {}
impl Supports<keys::PermissionsBoundary> for UpdateRole {}
impl Supports<keys::ResourceTag> for UpdateRole {}
/// The action `iam:UpdateRoleDescription`.
///
/// - Access level: Write
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `iam:PermissionsBoundary`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `UpdateRoleDescription` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UpdateRoleDescription;
impl KnownAction for UpdateRoleDescription {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateRoleDescription
        as usize];
}
impl ActsOn<Role> for UpdateRoleDescription {}
impl Supports<condition::tags::ResourceTag> for UpdateRoleDescription {}
impl Supports<keys::PermissionsBoundary> for UpdateRoleDescription {}
impl Supports<keys::ResourceTag> for UpdateRoleDescription {}
/// The action `iam:UpdateSAMLProvider`.
///
/// - Access level: Write
/// - Resource types: [`saml-provider`](struct@SamlProvider) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`saml-provider`](struct@SamlProvider))
/// - API operations: `UpdateSAMLProvider` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UpdateSAMLProvider;
impl KnownAction for UpdateSAMLProvider {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateSAMLProvider
        as usize];
}
impl ActsOn<SamlProvider> for UpdateSAMLProvider {}
impl Supports<condition::tags::ResourceTag> for UpdateSAMLProvider {}
/// The action `iam:UpdateServerCertificate`.
///
/// - Access level: Write
/// - Resource types: [`server-certificate`](struct@ServerCertificate) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}` of the resource ([`server-certificate`](struct@ServerCertificate))
/// - API operations: `UpdateServerCertificate` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UpdateServerCertificate;
impl KnownAction for UpdateServerCertificate {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateServerCertificate
        as usize];
}
impl ActsOn<ServerCertificate> for UpdateServerCertificate {}
impl Supports<condition::tags::ResourceTag> for UpdateServerCertificate {}
/// The action `iam:UpdateServiceSpecificCredential`.
///
/// - Access level: Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `iam:ServiceSpecificCredentialServiceName`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `UpdateServiceSpecificCredential` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UpdateServiceSpecificCredential;
impl KnownAction for UpdateServiceSpecificCredential {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateServiceSpecificCredential
        as usize];
}
impl ActsOn<User> for UpdateServiceSpecificCredential {}
impl Supports<condition::tags::ResourceTag> for UpdateServiceSpecificCredential {}
impl Supports<keys::ResourceTag> for UpdateServiceSpecificCredential {}
impl Supports<keys::ServiceSpecificCredentialServiceName>
for UpdateServiceSpecificCredential {}
/// The action `iam:UpdateSigningCertificate`.
///
/// - Access level: Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `UpdateSigningCertificate` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UpdateSigningCertificate;
impl KnownAction for UpdateSigningCertificate {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateSigningCertificate
        as usize];
}
impl ActsOn<User> for UpdateSigningCertificate {}
impl Supports<condition::tags::ResourceTag> for UpdateSigningCertificate {}
impl Supports<keys::ResourceTag> for UpdateSigningCertificate {}
/// The action `iam:UpdateSSHPublicKey`.
///
/// - Access level: Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `UpdateSSHPublicKey` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UpdateSSHPublicKey;
impl KnownAction for UpdateSSHPublicKey {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateSSHPublicKey
        as usize];
}
impl ActsOn<User> for UpdateSSHPublicKey {}
impl Supports<condition::tags::ResourceTag> for UpdateSSHPublicKey {}
impl Supports<keys::ResourceTag> for UpdateSSHPublicKey {}
/// The action `iam:UpdateUser`.
///
/// - Access level: Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `UpdateUser` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UpdateUser;
impl KnownAction for UpdateUser {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UpdateUser as usize];
}
impl ActsOn<User> for UpdateUser {}
impl Supports<condition::tags::ResourceTag> for UpdateUser {}
impl Supports<keys::ResourceTag> for UpdateUser {}
/// The action `iam:UploadCloudFrontPublicKey`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: none known
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UploadCloudFrontPublicKey;
impl KnownAction for UploadCloudFrontPublicKey {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UploadCloudFrontPublicKey
        as usize];
}
/// The action `iam:UploadServerCertificate`.
///
/// - Access level: Write
/// - Resource types: [`server-certificate`](struct@ServerCertificate) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`; `aws:ResourceTag/${TagKey}` of the resource ([`server-certificate`](struct@ServerCertificate))
/// - API operations: `UploadServerCertificate` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UploadServerCertificate;
impl KnownAction for UploadServerCertificate {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UploadServerCertificate
        as usize];
}
impl ActsOn<ServerCertificate> for UploadServerCertificate {}
impl Supports<condition::tags::RequestTag> for UploadServerCertificate {}
impl Supports<condition::tags::ResourceTag> for UploadServerCertificate {}
impl Supports<condition::tags::TagKeys> for UploadServerCertificate {}
/// The action `iam:UploadSigningCertificate`.
///
/// - Access level: Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `UploadSigningCertificate` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UploadSigningCertificate;
impl KnownAction for UploadSigningCertificate {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UploadSigningCertificate
        as usize];
}
impl ActsOn<User> for UploadSigningCertificate {}
impl Supports<condition::tags::ResourceTag> for UploadSigningCertificate {}
impl Supports<keys::ResourceTag> for UploadSigningCertificate {}
/// The action `iam:UploadSSHPublicKey`.
///
/// - Access level: Write
/// - Resource types: [`user`](struct@User) (required)
/// - Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`user`](struct@User))
/// - API operations: `UploadSSHPublicKey` (iam)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct UploadSSHPublicKey;
impl KnownAction for UploadSSHPublicKey {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::UploadSSHPublicKey
        as usize];
}
impl ActsOn<User> for UploadSSHPublicKey {}
impl Supports<condition::tags::ResourceTag> for UploadSSHPublicKey {}
impl Supports<keys::ResourceTag> for UploadSSHPublicKey {}
/// A resource type of AWS Identity and Access Management (IAM).
///
/// For ARNs there is a marker type of the same name; the enum is for values of run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u16)]
pub enum ResourceType {
    /// `access-report`: `arn:${Partition}:iam::${Account}:access-report/${EntityPath}`. See [`AccessReport`](struct@AccessReport).
    AccessReport,
    /// `assumed-role`: `arn:${Partition}:iam::${Account}:assumed-role/${RoleName}/${RoleSessionName}`. See [`AssumedRole`](struct@AssumedRole).
    AssumedRole,
    /// `delegation-request`: `arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}`. See [`DelegationRequest`](struct@DelegationRequest).
    DelegationRequest,
    /// `federated-user`: `arn:${Partition}:iam::${Account}:federated-user/${UserName}`. See [`FederatedUser`](struct@FederatedUser).
    FederatedUser,
    /// `group`: `arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}`. See [`Group`](struct@Group).
    Group,
    /// `instance-profile`: `arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}`. See [`InstanceProfile`](struct@InstanceProfile).
    InstanceProfile,
    /// `mfa`: `arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}`. See [`Mfa`](struct@Mfa).
    Mfa,
    /// `oidc-provider`: `arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}`. See [`OidcProvider`](struct@OidcProvider).
    OidcProvider,
    /// `policy`: `arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}`. See [`Policy`](struct@Policy).
    Policy,
    /// `role`: `arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}`. See [`Role`](struct@Role).
    Role,
    /// `role-template`: `arn:${Partition}:iam::aws:role-template/${AWSServicePrincipal}/${RoleTemplateName}:${RoleTemplateMajorVersion}`. See [`RoleTemplate`](struct@RoleTemplate).
    RoleTemplate,
    /// `saml-provider`: `arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}`. See [`SamlProvider`](struct@SamlProvider).
    SamlProvider,
    /// `server-certificate`: `arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}`. See [`ServerCertificate`](struct@ServerCertificate).
    ServerCertificate,
    /// `sms-mfa`: `arn:${Partition}:iam::${Account}:sms-mfa/${MfaTokenIdWithPath}`. See [`SmsMfa`](struct@SmsMfa).
    SmsMfa,
    /// `user`: `arn:${Partition}:iam::${Account}:user/${UserNameWithPath}`. See [`User`](struct@User).
    User,
}
impl ResourceType {
    /// All resource types, sorted by name.
    pub const ALL: &'static [ResourceType] = &[
        ResourceType::AccessReport,
        ResourceType::AssumedRole,
        ResourceType::DelegationRequest,
        ResourceType::FederatedUser,
        ResourceType::Group,
        ResourceType::InstanceProfile,
        ResourceType::Mfa,
        ResourceType::OidcProvider,
        ResourceType::Policy,
        ResourceType::Role,
        ResourceType::RoleTemplate,
        ResourceType::SamlProvider,
        ResourceType::ServerCertificate,
        ResourceType::SmsMfa,
        ResourceType::User,
    ];
}
crate::action::resource_type_enum!(ResourceType, SERVICE, RESOURCE_TYPES);
/// All resource types as rows, sorted by name.
pub static RESOURCE_TYPES: &[catalog::ResourceType] = &[
    catalog::ResourceType {
        service: "iam",
        name: "access-report",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:iam::${Account}:access-report/${EntityPath}",
                service: catalog::ArnField::Fixed("iam"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("access-report/"),
                    catalog::ArnPart::Variable("EntityPath"),
                ],
            },
        ],
        condition_keys: &[],
    },
    catalog::ResourceType {
        service: "iam",
        name: "assumed-role",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:iam::${Account}:assumed-role/${RoleName}/${RoleSessionName}",
                service: catalog::ArnField::Fixed("iam"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("assumed-role/"),
                    catalog::ArnPart::Variable("RoleName"),
                    catalog::ArnPart::Literal("/"),
                    catalog::ArnPart::Variable("RoleSessionName"),
                ],
            },
        ],
        condition_keys: &[],
    },
    catalog::ResourceType {
        service: "iam",
        name: "delegation-request",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}",
                service: catalog::ArnField::Fixed("iam"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("delegation-request/"),
                    catalog::ArnPart::Variable("DelegationRequestId"),
                ],
            },
        ],
        condition_keys: &[&rows::DELEGATION_REQUEST_OWNER],
    },
    catalog::ResourceType {
        service: "iam",
        name: "federated-user",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:iam::${Account}:federated-user/${UserName}",
                service: catalog::ArnField::Fixed("iam"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("federated-user/"),
                    catalog::ArnPart::Variable("UserName"),
                ],
            },
        ],
        condition_keys: &[],
    },
    catalog::ResourceType {
        service: "iam",
        name: "group",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}",
                service: catalog::ArnField::Fixed("iam"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("group/"),
                    catalog::ArnPart::Variable("GroupNameWithPath"),
                ],
            },
        ],
        condition_keys: &[],
    },
    catalog::ResourceType {
        service: "iam",
        name: "instance-profile",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}",
                service: catalog::ArnField::Fixed("iam"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("instance-profile/"),
                    catalog::ArnPart::Variable("InstanceProfileNameWithPath"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "iam",
        name: "mfa",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}",
                service: catalog::ArnField::Fixed("iam"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("mfa/"),
                    catalog::ArnPart::Variable("MfaTokenIdWithPath"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "iam",
        name: "oidc-provider",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}",
                service: catalog::ArnField::Fixed("iam"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("oidc-provider/"),
                    catalog::ArnPart::Variable("OidcProviderName"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "iam",
        name: "policy",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}",
                service: catalog::ArnField::Fixed("iam"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("policy/"),
                    catalog::ArnPart::Variable("PolicyNameWithPath"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "iam",
        name: "role",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}",
                service: catalog::ArnField::Fixed("iam"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("role/"),
                    catalog::ArnPart::Variable("RoleNameWithPath"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG, &rows::RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "iam",
        name: "role-template",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:iam::aws:role-template/${AWSServicePrincipal}/${RoleTemplateName}:${RoleTemplateMajorVersion}",
                service: catalog::ArnField::Fixed("iam"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Fixed("aws"),
                resource: &[
                    catalog::ArnPart::Literal("role-template/"),
                    catalog::ArnPart::Variable("AWSServicePrincipal"),
                    catalog::ArnPart::Literal("/"),
                    catalog::ArnPart::Variable("RoleTemplateName"),
                    catalog::ArnPart::Literal(":"),
                    catalog::ArnPart::Variable("RoleTemplateMajorVersion"),
                ],
            },
        ],
        condition_keys: &[],
    },
    catalog::ResourceType {
        service: "iam",
        name: "saml-provider",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}",
                service: catalog::ArnField::Fixed("iam"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("saml-provider/"),
                    catalog::ArnPart::Variable("SamlProviderName"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "iam",
        name: "server-certificate",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}",
                service: catalog::ArnField::Fixed("iam"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("server-certificate/"),
                    catalog::ArnPart::Variable("CertificateNameWithPath"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "iam",
        name: "sms-mfa",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:iam::${Account}:sms-mfa/${MfaTokenIdWithPath}",
                service: catalog::ArnField::Fixed("iam"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("sms-mfa/"),
                    catalog::ArnPart::Variable("MfaTokenIdWithPath"),
                ],
            },
        ],
        condition_keys: &[],
    },
    catalog::ResourceType {
        service: "iam",
        name: "user",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:iam::${Account}:user/${UserNameWithPath}",
                service: catalog::ArnField::Fixed("iam"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("user/"),
                    catalog::ArnPart::Variable("UserNameWithPath"),
                ],
            },
        ],
        condition_keys: &[&rows::AWS_RESOURCE_TAG, &rows::RESOURCE_TAG],
    },
];
/// The resource type `access-report`: `arn:${Partition}:iam::${Account}:access-report/${EntityPath}`.
///
/// Condition keys: none.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct AccessReport;
arn::resource_type!(AccessReport);
arn::exact!(AccessReport, 0, arn, entity_path);
arn::pattern!(AccessReport, 0, arn_like, entity_path);
/// The resource type `assumed-role`: `arn:${Partition}:iam::${Account}:assumed-role/${RoleName}/${RoleSessionName}`.
///
/// Condition keys: none.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct AssumedRole;
arn::resource_type!(AssumedRole);
arn::exact!(AssumedRole, 0, arn, role_name, role_session_name);
arn::pattern!(AssumedRole, 0, arn_like, role_name, role_session_name);
/// The resource type `delegation-request`: `arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}`.
///
/// Condition keys: `iam:DelegationRequestOwner`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct DelegationRequest;
arn::resource_type!(DelegationRequest);
arn::exact!(DelegationRequest, 0, arn, delegation_request_id);
arn::pattern!(DelegationRequest, 0, arn_like, delegation_request_id);
/// The resource type `federated-user`: `arn:${Partition}:iam::${Account}:federated-user/${UserName}`.
///
/// Condition keys: none.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct FederatedUser;
arn::resource_type!(FederatedUser);
arn::exact!(FederatedUser, 0, arn, user_name);
arn::pattern!(FederatedUser, 0, arn_like, user_name);
/// The resource type `group`: `arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}`.
///
/// Condition keys: none.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct Group;
arn::resource_type!(Group);
arn::exact!(Group, 0, arn, group_name_with_path);
arn::pattern!(Group, 0, arn_like, group_name_with_path);
/// The resource type `instance-profile`: `arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct InstanceProfile;
arn::resource_type!(InstanceProfile);
arn::exact!(InstanceProfile, 0, arn, instance_profile_name_with_path);
arn::pattern!(InstanceProfile, 0, arn_like, instance_profile_name_with_path);
/// The resource type `mfa`: `arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct Mfa;
arn::resource_type!(Mfa);
arn::exact!(Mfa, 0, arn, mfa_token_id_with_path);
arn::pattern!(Mfa, 0, arn_like, mfa_token_id_with_path);
/// The resource type `oidc-provider`: `arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct OidcProvider;
arn::resource_type!(OidcProvider);
arn::exact!(OidcProvider, 0, arn, oidc_provider_name);
arn::pattern!(OidcProvider, 0, arn_like, oidc_provider_name);
/// The resource type `policy`: `arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct Policy;
arn::resource_type!(Policy);
arn::exact!(Policy, 0, arn, policy_name_with_path);
arn::pattern!(Policy, 0, arn_like, policy_name_with_path);
/// The resource type `role`: `arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct Role;
arn::resource_type!(Role);
arn::exact!(Role, 0, arn, role_name_with_path);
arn::pattern!(Role, 0, arn_like, role_name_with_path);
/// The resource type `role-template`: `arn:${Partition}:iam::aws:role-template/${AWSServicePrincipal}/${RoleTemplateName}:${RoleTemplateMajorVersion}`.
///
/// Condition keys: none.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct RoleTemplate;
arn::resource_type!(RoleTemplate);
arn::exact!(
    RoleTemplate, 0, arn, aws_service_principal, role_template_name,
    role_template_major_version
);
arn::pattern!(
    RoleTemplate, 0, arn_like, aws_service_principal, role_template_name,
    role_template_major_version
);
/// The resource type `saml-provider`: `arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct SamlProvider;
arn::resource_type!(SamlProvider);
arn::exact!(SamlProvider, 0, arn, saml_provider_name);
arn::pattern!(SamlProvider, 0, arn_like, saml_provider_name);
/// The resource type `server-certificate`: `arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct ServerCertificate;
arn::resource_type!(ServerCertificate);
arn::exact!(ServerCertificate, 0, arn, certificate_name_with_path);
arn::pattern!(ServerCertificate, 0, arn_like, certificate_name_with_path);
/// The resource type `sms-mfa`: `arn:${Partition}:iam::${Account}:sms-mfa/${MfaTokenIdWithPath}`.
///
/// Condition keys: none.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct SmsMfa;
arn::resource_type!(SmsMfa);
arn::exact!(SmsMfa, 0, arn, mfa_token_id_with_path);
arn::pattern!(SmsMfa, 0, arn_like, mfa_token_id_with_path);
/// The resource type `user`: `arn:${Partition}:iam::${Account}:user/${UserNameWithPath}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management (IAM)".
#[derive(Clone, Copy, Debug)]
pub struct User;
arn::resource_type!(User);
arn::exact!(User, 0, arn, user_name_with_path);
arn::pattern!(User, 0, arn_like, user_name_with_path);
/// `iam:AWSServiceName`: `String`, single-valued.
pub const AWS_SERVICE_NAME: condition::Key<
    keys::AwsServiceName,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("iam:AWSServiceName");
/// `iam:AccountPropertyNamespaces`: `String`, multivalued.
pub const ACCOUNT_PROPERTY_NAMESPACES: condition::Key<
    keys::AccountPropertyNamespaces,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("iam:AccountPropertyNamespaces");
/// `iam:AssociatedResourceArn`: `ARN`, single-valued.
pub const ASSOCIATED_RESOURCE_ARN: condition::Key<
    keys::AssociatedResourceArn,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("iam:AssociatedResourceArn");
/// `iam:DelegationDuration`: `String`, single-valued.
pub const DELEGATION_DURATION: condition::Key<
    keys::DelegationDuration,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("iam:DelegationDuration");
/// `iam:DelegationRequestOwner`: `ARN`, single-valued.
pub const DELEGATION_REQUEST_OWNER: condition::Key<
    keys::DelegationRequestOwner,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("iam:DelegationRequestOwner");
/// `iam:FIDO-FIPS-140-2-certification`: `String`, single-valued.
pub const FIDO_FIPS_140_2_CERTIFICATION: condition::Key<
    keys::FidoFips1402Certification,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("iam:FIDO-FIPS-140-2-certification");
/// `iam:FIDO-FIPS-140-3-certification`: `String`, single-valued.
pub const FIDO_FIPS_140_3_CERTIFICATION: condition::Key<
    keys::FidoFips1403Certification,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("iam:FIDO-FIPS-140-3-certification");
/// `iam:FIDO-certification`: `String`, single-valued.
pub const FIDO_CERTIFICATION: condition::Key<
    keys::FidoCertification,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("iam:FIDO-certification");
/// `iam:NotificationChannel`: `String`, single-valued.
pub const NOTIFICATION_CHANNEL: condition::Key<
    keys::NotificationChannel,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("iam:NotificationChannel");
/// `iam:OrganizationsPolicyId`: `String`, single-valued.
pub const ORGANIZATIONS_POLICY_ID: condition::Key<
    keys::OrganizationsPolicyId,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("iam:OrganizationsPolicyId");
/// `iam:PassedToService`: `String`, single-valued.
pub const PASSED_TO_SERVICE: condition::Key<
    keys::PassedToService,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("iam:PassedToService");
/// `iam:PermissionsBoundary`: `ARN`, single-valued.
pub const PERMISSIONS_BOUNDARY: condition::Key<
    keys::PermissionsBoundary,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("iam:PermissionsBoundary");
/// `iam:PolicyARN`: `ARN`, single-valued.
pub const POLICY_ARN: condition::Key<
    keys::PolicyArn,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("iam:PolicyARN");
/// `iam:RegisterSecurityKey`: `String`, single-valued.
pub const REGISTER_SECURITY_KEY: condition::Key<
    keys::RegisterSecurityKey,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("iam:RegisterSecurityKey");
/// `iam:ResourceTag/${TagKey}`: `String`, single-valued.
pub const RESOURCE_TAG: condition::KeyTemplate<
    keys::ResourceTag,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("iam:ResourceTag/${TagKey}");
/// `iam:RoleTemplateARN`: `ARN`, single-valued.
pub const ROLE_TEMPLATE_ARN: condition::Key<
    keys::RoleTemplateArn,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("iam:RoleTemplateARN");
/// `iam:ServiceSpecificCredentialAgeDays`: `Numeric`, single-valued.
pub const SERVICE_SPECIFIC_CREDENTIAL_AGE_DAYS: condition::Key<
    keys::ServiceSpecificCredentialAgeDays,
    condition::key_type::Numeric,
    condition::state::Single,
> = condition::Key::new("iam:ServiceSpecificCredentialAgeDays");
/// `iam:ServiceSpecificCredentialServiceName`: `String`, single-valued.
pub const SERVICE_SPECIFIC_CREDENTIAL_SERVICE_NAME: condition::Key<
    keys::ServiceSpecificCredentialServiceName,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("iam:ServiceSpecificCredentialServiceName");
/// `iam:TemplateArn`: `ARN`, single-valued.
pub const TEMPLATE_ARN: condition::Key<
    keys::TemplateArn,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("iam:TemplateArn");
/// Marker types of the service's condition keys: what `Supports` is about.
pub mod keys {
    /// `iam:AWSServiceName`
    #[derive(Clone, Copy, Debug)]
    pub struct AwsServiceName;
    /// `iam:AccountPropertyNamespaces`
    #[derive(Clone, Copy, Debug)]
    pub struct AccountPropertyNamespaces;
    /// `iam:AssociatedResourceArn`
    #[derive(Clone, Copy, Debug)]
    pub struct AssociatedResourceArn;
    /// `iam:DelegationDuration`
    #[derive(Clone, Copy, Debug)]
    pub struct DelegationDuration;
    /// `iam:DelegationRequestOwner`
    #[derive(Clone, Copy, Debug)]
    pub struct DelegationRequestOwner;
    /// `iam:FIDO-FIPS-140-2-certification`
    #[derive(Clone, Copy, Debug)]
    pub struct FidoFips1402Certification;
    /// `iam:FIDO-FIPS-140-3-certification`
    #[derive(Clone, Copy, Debug)]
    pub struct FidoFips1403Certification;
    /// `iam:FIDO-certification`
    #[derive(Clone, Copy, Debug)]
    pub struct FidoCertification;
    /// `iam:NotificationChannel`
    #[derive(Clone, Copy, Debug)]
    pub struct NotificationChannel;
    /// `iam:OrganizationsPolicyId`
    #[derive(Clone, Copy, Debug)]
    pub struct OrganizationsPolicyId;
    /// `iam:PassedToService`
    #[derive(Clone, Copy, Debug)]
    pub struct PassedToService;
    /// `iam:PermissionsBoundary`
    #[derive(Clone, Copy, Debug)]
    pub struct PermissionsBoundary;
    /// `iam:PolicyARN`
    #[derive(Clone, Copy, Debug)]
    pub struct PolicyArn;
    /// `iam:RegisterSecurityKey`
    #[derive(Clone, Copy, Debug)]
    pub struct RegisterSecurityKey;
    /// `iam:ResourceTag/${TagKey}`
    #[derive(Clone, Copy, Debug)]
    pub struct ResourceTag;
    /// `iam:RoleTemplateARN`
    #[derive(Clone, Copy, Debug)]
    pub struct RoleTemplateArn;
    /// `iam:ServiceSpecificCredentialAgeDays`
    #[derive(Clone, Copy, Debug)]
    pub struct ServiceSpecificCredentialAgeDays;
    /// `iam:ServiceSpecificCredentialServiceName`
    #[derive(Clone, Copy, Debug)]
    pub struct ServiceSpecificCredentialServiceName;
    /// `iam:TemplateArn`
    #[derive(Clone, Copy, Debug)]
    pub struct TemplateArn;
}
/// All condition keys of the service's page as rows, sorted by name.
pub static CONDITION_KEYS: &[&catalog::ConditionKey] = &[
    &rows::AWS_REQUEST_TAG,
    &rows::AWS_RESOURCE_TAG,
    &rows::AWS_TAG_KEYS,
    &rows::AWS_SERVICE_NAME,
    &rows::ACCOUNT_PROPERTY_NAMESPACES,
    &rows::ASSOCIATED_RESOURCE_ARN,
    &rows::DELEGATION_DURATION,
    &rows::DELEGATION_REQUEST_OWNER,
    &rows::FIDO_FIPS_140_2_CERTIFICATION,
    &rows::FIDO_FIPS_140_3_CERTIFICATION,
    &rows::FIDO_CERTIFICATION,
    &rows::NOTIFICATION_CHANNEL,
    &rows::ORGANIZATIONS_POLICY_ID,
    &rows::PASSED_TO_SERVICE,
    &rows::PERMISSIONS_BOUNDARY,
    &rows::POLICY_ARN,
    &rows::REGISTER_SECURITY_KEY,
    &rows::RESOURCE_TAG,
    &rows::ROLE_TEMPLATE_ARN,
    &rows::SERVICE_SPECIFIC_CREDENTIAL_AGE_DAYS,
    &rows::SERVICE_SPECIFIC_CREDENTIAL_SERVICE_NAME,
    &rows::TEMPLATE_ARN,
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
    pub(super) static AWS_SERVICE_NAME: catalog::ConditionKey = catalog::ConditionKey {
        name: "iam:AWSServiceName",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static ACCOUNT_PROPERTY_NAMESPACES: catalog::ConditionKey = catalog::ConditionKey {
        name: "iam:AccountPropertyNamespaces",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static ASSOCIATED_RESOURCE_ARN: catalog::ConditionKey = catalog::ConditionKey {
        name: "iam:AssociatedResourceArn",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static DELEGATION_DURATION: catalog::ConditionKey = catalog::ConditionKey {
        name: "iam:DelegationDuration",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static DELEGATION_REQUEST_OWNER: catalog::ConditionKey = catalog::ConditionKey {
        name: "iam:DelegationRequestOwner",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static FIDO_FIPS_140_2_CERTIFICATION: catalog::ConditionKey = catalog::ConditionKey {
        name: "iam:FIDO-FIPS-140-2-certification",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static FIDO_FIPS_140_3_CERTIFICATION: catalog::ConditionKey = catalog::ConditionKey {
        name: "iam:FIDO-FIPS-140-3-certification",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static FIDO_CERTIFICATION: catalog::ConditionKey = catalog::ConditionKey {
        name: "iam:FIDO-certification",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static NOTIFICATION_CHANNEL: catalog::ConditionKey = catalog::ConditionKey {
        name: "iam:NotificationChannel",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static ORGANIZATIONS_POLICY_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "iam:OrganizationsPolicyId",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static PASSED_TO_SERVICE: catalog::ConditionKey = catalog::ConditionKey {
        name: "iam:PassedToService",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static PERMISSIONS_BOUNDARY: catalog::ConditionKey = catalog::ConditionKey {
        name: "iam:PermissionsBoundary",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static POLICY_ARN: catalog::ConditionKey = catalog::ConditionKey {
        name: "iam:PolicyARN",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static REGISTER_SECURITY_KEY: catalog::ConditionKey = catalog::ConditionKey {
        name: "iam:RegisterSecurityKey",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static RESOURCE_TAG: catalog::ConditionKey = catalog::ConditionKey {
        name: "iam:ResourceTag/${TagKey}",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static ROLE_TEMPLATE_ARN: catalog::ConditionKey = catalog::ConditionKey {
        name: "iam:RoleTemplateARN",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SERVICE_SPECIFIC_CREDENTIAL_AGE_DAYS: catalog::ConditionKey = catalog::ConditionKey {
        name: "iam:ServiceSpecificCredentialAgeDays",
        types: &[catalog::ConditionKeyType::Numeric],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SERVICE_SPECIFIC_CREDENTIAL_SERVICE_NAME: catalog::ConditionKey = catalog::ConditionKey {
        name: "iam:ServiceSpecificCredentialServiceName",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TEMPLATE_ARN: catalog::ConditionKey = catalog::ConditionKey {
        name: "iam:TemplateArn",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
}
/// All API operations as rows, sorted by client and name.
pub static OPERATIONS: &[&catalog::Operation] = &[
    &operations::IAM_ACCEPT_DELEGATION_REQUEST,
    &operations::IAM_ACQUIRE_ROLE,
    &operations::IAM_ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER,
    &operations::IAM_ADD_ROLE_TO_INSTANCE_PROFILE,
    &operations::IAM_ADD_USER_TO_GROUP,
    &operations::IAM_ASSOCIATE_DELEGATION_REQUEST,
    &operations::IAM_ATTACH_GROUP_POLICY,
    &operations::IAM_ATTACH_ROLE_POLICY,
    &operations::IAM_ATTACH_USER_POLICY,
    &operations::IAM_CHANGE_PASSWORD,
    &operations::IAM_CREATE_ACCESS_KEY,
    &operations::IAM_CREATE_ACCOUNT_ALIAS,
    &operations::IAM_CREATE_DELEGATION_REQUEST,
    &operations::IAM_CREATE_GROUP,
    &operations::IAM_CREATE_INSTANCE_PROFILE,
    &operations::IAM_CREATE_LOGIN_PROFILE,
    &operations::IAM_CREATE_OPEN_ID_CONNECT_PROVIDER,
    &operations::IAM_CREATE_POLICY,
    &operations::IAM_CREATE_POLICY_VERSION,
    &operations::IAM_CREATE_ROLE,
    &operations::IAM_CREATE_SAML_PROVIDER,
    &operations::IAM_CREATE_SERVICE_LINKED_ROLE,
    &operations::IAM_CREATE_SERVICE_SPECIFIC_CREDENTIAL,
    &operations::IAM_CREATE_USER,
    &operations::IAM_CREATE_VIRTUAL_MFA_DEVICE,
    &operations::IAM_DEACTIVATE_MFA_DEVICE,
    &operations::IAM_DELETE_ACCESS_KEY,
    &operations::IAM_DELETE_ACCOUNT_ALIAS,
    &operations::IAM_DELETE_ACCOUNT_PASSWORD_POLICY,
    &operations::IAM_DELETE_GROUP,
    &operations::IAM_DELETE_GROUP_POLICY,
    &operations::IAM_DELETE_INSTANCE_PROFILE,
    &operations::IAM_DELETE_LOGIN_PROFILE,
    &operations::IAM_DELETE_OPEN_ID_CONNECT_PROVIDER,
    &operations::IAM_DELETE_POLICY,
    &operations::IAM_DELETE_POLICY_VERSION,
    &operations::IAM_DELETE_ROLE,
    &operations::IAM_DELETE_ROLE_PERMISSIONS_BOUNDARY,
    &operations::IAM_DELETE_ROLE_POLICY,
    &operations::IAM_DELETE_SAML_PROVIDER,
    &operations::IAM_DELETE_SSH_PUBLIC_KEY,
    &operations::IAM_DELETE_SERVER_CERTIFICATE,
    &operations::IAM_DELETE_SERVICE_LINKED_ROLE,
    &operations::IAM_DELETE_SERVICE_SPECIFIC_CREDENTIAL,
    &operations::IAM_DELETE_SIGNING_CERTIFICATE,
    &operations::IAM_DELETE_USER,
    &operations::IAM_DELETE_USER_PERMISSIONS_BOUNDARY,
    &operations::IAM_DELETE_USER_POLICY,
    &operations::IAM_DELETE_VIRTUAL_MFA_DEVICE,
    &operations::IAM_DETACH_GROUP_POLICY,
    &operations::IAM_DETACH_ROLE_POLICY,
    &operations::IAM_DETACH_USER_POLICY,
    &operations::IAM_DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT,
    &operations::IAM_DISABLE_ORGANIZATIONS_ROOT_SESSIONS,
    &operations::IAM_DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION,
    &operations::IAM_ENABLE_MFA_DEVICE,
    &operations::IAM_ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT,
    &operations::IAM_ENABLE_ORGANIZATIONS_ROOT_SESSIONS,
    &operations::IAM_ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION,
    &operations::IAM_GENERATE_CREDENTIAL_REPORT,
    &operations::IAM_GENERATE_ORGANIZATIONS_ACCESS_REPORT,
    &operations::IAM_GENERATE_SERVICE_LAST_ACCESSED_DETAILS,
    &operations::IAM_GET_ACCESS_KEY_LAST_USED,
    &operations::IAM_GET_ACCOUNT_AUTHORIZATION_DETAILS,
    &operations::IAM_GET_ACCOUNT_PASSWORD_POLICY,
    &operations::IAM_GET_ACCOUNT_PROPERTIES,
    &operations::IAM_GET_ACCOUNT_SUMMARY,
    &operations::IAM_GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY,
    &operations::IAM_GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY,
    &operations::IAM_GET_CREDENTIAL_REPORT,
    &operations::IAM_GET_DELEGATION_REQUEST,
    &operations::IAM_GET_GROUP,
    &operations::IAM_GET_GROUP_POLICY,
    &operations::IAM_GET_HUMAN_READABLE_SUMMARY,
    &operations::IAM_GET_INSTANCE_PROFILE,
    &operations::IAM_GET_LOGIN_PROFILE,
    &operations::IAM_GET_MFA_DEVICE,
    &operations::IAM_GET_OPEN_ID_CONNECT_PROVIDER,
    &operations::IAM_GET_ORGANIZATIONS_ACCESS_REPORT,
    &operations::IAM_GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO,
    &operations::IAM_GET_POLICY,
    &operations::IAM_GET_POLICY_VERSION,
    &operations::IAM_GET_ROLE,
    &operations::IAM_GET_ROLE_POLICY,
    &operations::IAM_GET_ROLE_TEMPLATE_VERSION,
    &operations::IAM_GET_SAML_PROVIDER,
    &operations::IAM_GET_SSH_PUBLIC_KEY,
    &operations::IAM_GET_SERVER_CERTIFICATE,
    &operations::IAM_GET_SERVICE_LAST_ACCESSED_DETAILS,
    &operations::IAM_GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES,
    &operations::IAM_GET_SERVICE_LINKED_ROLE_DELETION_STATUS,
    &operations::IAM_GET_USER,
    &operations::IAM_GET_USER_POLICY,
    &operations::IAM_LIST_ACCESS_KEYS,
    &operations::IAM_LIST_ACCOUNT_ALIASES,
    &operations::IAM_LIST_ATTACHED_GROUP_POLICIES,
    &operations::IAM_LIST_ATTACHED_ROLE_POLICIES,
    &operations::IAM_LIST_ATTACHED_USER_POLICIES,
    &operations::IAM_LIST_DELEGATION_REQUESTS,
    &operations::IAM_LIST_ENTITIES_FOR_POLICY,
    &operations::IAM_LIST_GROUP_POLICIES,
    &operations::IAM_LIST_GROUPS,
    &operations::IAM_LIST_GROUPS_FOR_USER,
    &operations::IAM_LIST_INSTANCE_PROFILE_TAGS,
    &operations::IAM_LIST_INSTANCE_PROFILES,
    &operations::IAM_LIST_INSTANCE_PROFILES_FOR_ROLE,
    &operations::IAM_LIST_MFA_DEVICE_TAGS,
    &operations::IAM_LIST_MFA_DEVICES,
    &operations::IAM_LIST_OPEN_ID_CONNECT_PROVIDER_TAGS,
    &operations::IAM_LIST_OPEN_ID_CONNECT_PROVIDERS,
    &operations::IAM_LIST_ORGANIZATIONS_FEATURES,
    &operations::IAM_LIST_POLICIES,
    &operations::IAM_LIST_POLICIES_GRANTING_SERVICE_ACCESS,
    &operations::IAM_LIST_POLICY_TAGS,
    &operations::IAM_LIST_POLICY_VERSIONS,
    &operations::IAM_LIST_ROLE_POLICIES,
    &operations::IAM_LIST_ROLE_TAGS,
    &operations::IAM_LIST_ROLES,
    &operations::IAM_LIST_SAML_PROVIDER_TAGS,
    &operations::IAM_LIST_SAML_PROVIDERS,
    &operations::IAM_LIST_SSH_PUBLIC_KEYS,
    &operations::IAM_LIST_SERVER_CERTIFICATE_TAGS,
    &operations::IAM_LIST_SERVER_CERTIFICATES,
    &operations::IAM_LIST_SERVICE_SPECIFIC_CREDENTIALS,
    &operations::IAM_LIST_SIGNING_CERTIFICATES,
    &operations::IAM_LIST_USER_POLICIES,
    &operations::IAM_LIST_USER_TAGS,
    &operations::IAM_LIST_USERS,
    &operations::IAM_LIST_VIRTUAL_MFA_DEVICES,
    &operations::IAM_PUT_ACCOUNT_PROPERTIES,
    &operations::IAM_PUT_GROUP_POLICY,
    &operations::IAM_PUT_ROLE_PERMISSIONS_BOUNDARY,
    &operations::IAM_PUT_ROLE_POLICY,
    &operations::IAM_PUT_USER_PERMISSIONS_BOUNDARY,
    &operations::IAM_PUT_USER_POLICY,
    &operations::IAM_REJECT_DELEGATION_REQUEST,
    &operations::IAM_REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER,
    &operations::IAM_REMOVE_ROLE_FROM_INSTANCE_PROFILE,
    &operations::IAM_REMOVE_USER_FROM_GROUP,
    &operations::IAM_RESET_SERVICE_SPECIFIC_CREDENTIAL,
    &operations::IAM_RESYNC_MFA_DEVICE,
    &operations::IAM_SEND_DELEGATION_TOKEN,
    &operations::IAM_SET_DEFAULT_POLICY_VERSION,
    &operations::IAM_SET_SECURITY_TOKEN_SERVICE_PREFERENCES,
    &operations::IAM_SIMULATE_CUSTOM_POLICY,
    &operations::IAM_SIMULATE_PRINCIPAL_POLICY,
    &operations::IAM_TAG_INSTANCE_PROFILE,
    &operations::IAM_TAG_MFA_DEVICE,
    &operations::IAM_TAG_OPEN_ID_CONNECT_PROVIDER,
    &operations::IAM_TAG_POLICY,
    &operations::IAM_TAG_ROLE,
    &operations::IAM_TAG_SAML_PROVIDER,
    &operations::IAM_TAG_SERVER_CERTIFICATE,
    &operations::IAM_TAG_USER,
    &operations::IAM_UNTAG_INSTANCE_PROFILE,
    &operations::IAM_UNTAG_MFA_DEVICE,
    &operations::IAM_UNTAG_OPEN_ID_CONNECT_PROVIDER,
    &operations::IAM_UNTAG_POLICY,
    &operations::IAM_UNTAG_ROLE,
    &operations::IAM_UNTAG_SAML_PROVIDER,
    &operations::IAM_UNTAG_SERVER_CERTIFICATE,
    &operations::IAM_UNTAG_USER,
    &operations::IAM_UPDATE_ACCESS_KEY,
    &operations::IAM_UPDATE_ACCOUNT_PASSWORD_POLICY,
    &operations::IAM_UPDATE_ASSUME_ROLE_POLICY,
    &operations::IAM_UPDATE_DELEGATION_REQUEST,
    &operations::IAM_UPDATE_GROUP,
    &operations::IAM_UPDATE_LOGIN_PROFILE,
    &operations::IAM_UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT,
    &operations::IAM_UPDATE_ROLE,
    &operations::IAM_UPDATE_ROLE_DESCRIPTION,
    &operations::IAM_UPDATE_SAML_PROVIDER,
    &operations::IAM_UPDATE_SSH_PUBLIC_KEY,
    &operations::IAM_UPDATE_SERVER_CERTIFICATE,
    &operations::IAM_UPDATE_SERVICE_SPECIFIC_CREDENTIAL,
    &operations::IAM_UPDATE_SIGNING_CERTIFICATE,
    &operations::IAM_UPDATE_USER,
    &operations::IAM_UPLOAD_SSH_PUBLIC_KEY,
    &operations::IAM_UPLOAD_SERVER_CERTIFICATE,
    &operations::IAM_UPLOAD_SIGNING_CERTIFICATE,
];
mod operations {
    #[allow(unused_imports)]
    use crate::catalog;
    pub(super) static IAM_ACCEPT_DELEGATION_REQUEST: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "AcceptDelegationRequest",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:AcceptDelegationRequest",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["DelegationRequestId"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_ACQUIRE_ROLE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "AcquireRole",
        actions: &[],
        source: "unknown",
        parameters: Some(&["TemplateArn", "TemplateMinorVersion", "ReplacementValues"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "AddClientIDToOpenIDConnectProvider",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:AddClientIDToOpenIDConnectProvider",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["OpenIDConnectProviderArn", "ClientID"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_ADD_ROLE_TO_INSTANCE_PROFILE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "AddRoleToInstanceProfile",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:AddRoleToInstanceProfile",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "iam:PassRole",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["InstanceProfileName", "RoleName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_ADD_USER_TO_GROUP: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "AddUserToGroup",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:AddUserToGroup",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["GroupName", "UserName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_ASSOCIATE_DELEGATION_REQUEST: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "AssociateDelegationRequest",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:AssociateDelegationRequest",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["DelegationRequestId"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_ATTACH_GROUP_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "AttachGroupPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:AttachGroupPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["GroupName", "PolicyArn"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_ATTACH_ROLE_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "AttachRolePolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:AttachRolePolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["RoleName", "PolicyArn"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_ATTACH_USER_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "AttachUserPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:AttachUserPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "PolicyArn"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_CHANGE_PASSWORD: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ChangePassword",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ChangePassword",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["OldPassword", "NewPassword"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_CREATE_ACCESS_KEY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "CreateAccessKey",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:CreateAccessKey",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_CREATE_ACCOUNT_ALIAS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "CreateAccountAlias",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:CreateAccountAlias",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountAlias"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_CREATE_DELEGATION_REQUEST: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "CreateDelegationRequest",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:CreateDelegationRequest",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(
            &[
                "OwnerAccountId",
                "Description",
                "Permissions",
                "RequestMessage",
                "RequestorWorkflowId",
                "RedirectUrl",
                "NotificationChannel",
                "SessionDuration",
                "OnlySendByOwner",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static IAM_CREATE_GROUP: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "CreateGroup",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:CreateGroup",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Path", "GroupName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_CREATE_INSTANCE_PROFILE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "CreateInstanceProfile",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:CreateInstanceProfile",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["InstanceProfileName", "Path", "Tags"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_CREATE_LOGIN_PROFILE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "CreateLoginProfile",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:CreateLoginProfile",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "UserName",
                "Password",
                "PasswordResetRequired",
                "MaxSigninSessionDuration",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static IAM_CREATE_OPEN_ID_CONNECT_PROVIDER: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "CreateOpenIDConnectProvider",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:CreateOpenIDConnectProvider",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Url",
                "ClientIDList",
                "ThumbprintList",
                "Tags",
                "ContextProvider",
                "IdentityCenterInstanceArn",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static IAM_CREATE_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "CreatePolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:CreatePolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &["PolicyName", "Path", "PolicyDocument", "Description", "Tags"],
        ),
        arn_parameters: &[],
    };
    pub(super) static IAM_CREATE_POLICY_VERSION: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "CreatePolicyVersion",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:CreatePolicyVersion",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["PolicyArn", "PolicyDocument", "SetAsDefault"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_CREATE_ROLE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "CreateRole",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:CreateRole",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Path",
                "RoleName",
                "AssumeRolePolicyDocument",
                "Description",
                "MaxSessionDuration",
                "MaxSigninSessionDuration",
                "PermissionsBoundary",
                "Tags",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static IAM_CREATE_SAML_PROVIDER: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "CreateSAMLProvider",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:CreateSAMLProvider",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "SAMLMetadataDocument",
                "Name",
                "Tags",
                "AssertionEncryptionMode",
                "AddPrivateKey",
                "ContextProvider",
                "IdentityCenterInstanceArn",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static IAM_CREATE_SERVICE_LINKED_ROLE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "CreateServiceLinkedRole",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:CreateServiceLinkedRole",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AWSServiceName", "Description", "CustomSuffix"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_CREATE_SERVICE_SPECIFIC_CREDENTIAL: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "CreateServiceSpecificCredential",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:CreateServiceSpecificCredential",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "ServiceName", "CredentialAgeDays"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_CREATE_USER: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "CreateUser",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:CreateUser",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Path", "UserName", "PermissionsBoundary", "Tags"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_CREATE_VIRTUAL_MFA_DEVICE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "CreateVirtualMFADevice",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:CreateVirtualMFADevice",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Path", "VirtualMFADeviceName", "Tags"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DEACTIVATE_MFA_DEVICE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DeactivateMFADevice",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DeactivateMFADevice",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "SerialNumber"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DELETE_ACCESS_KEY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DeleteAccessKey",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DeleteAccessKey",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "AccessKeyId"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DELETE_ACCOUNT_ALIAS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DeleteAccountAlias",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DeleteAccountAlias",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccountAlias"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DELETE_ACCOUNT_PASSWORD_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DeleteAccountPasswordPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DeleteAccountPasswordPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&[]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DELETE_GROUP: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DeleteGroup",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DeleteGroup",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["GroupName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DELETE_GROUP_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DeleteGroupPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DeleteGroupPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["GroupName", "PolicyName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DELETE_INSTANCE_PROFILE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DeleteInstanceProfile",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DeleteInstanceProfile",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["InstanceProfileName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DELETE_LOGIN_PROFILE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DeleteLoginProfile",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DeleteLoginProfile",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DELETE_OPEN_ID_CONNECT_PROVIDER: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DeleteOpenIDConnectProvider",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DeleteOpenIDConnectProvider",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["OpenIDConnectProviderArn"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DELETE_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DeletePolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DeletePolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["PolicyArn"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DELETE_POLICY_VERSION: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DeletePolicyVersion",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DeletePolicyVersion",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["PolicyArn", "VersionId"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DELETE_ROLE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DeleteRole",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DeleteRole",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["RoleName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DELETE_ROLE_PERMISSIONS_BOUNDARY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DeleteRolePermissionsBoundary",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DeleteRolePermissionsBoundary",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["RoleName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DELETE_ROLE_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DeleteRolePolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DeleteRolePolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["RoleName", "PolicyName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DELETE_SAML_PROVIDER: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DeleteSAMLProvider",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DeleteSAMLProvider",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["SAMLProviderArn"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DELETE_SSH_PUBLIC_KEY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DeleteSSHPublicKey",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DeleteSSHPublicKey",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "SSHPublicKeyId"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DELETE_SERVER_CERTIFICATE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DeleteServerCertificate",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DeleteServerCertificate",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["ServerCertificateName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DELETE_SERVICE_LINKED_ROLE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DeleteServiceLinkedRole",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DeleteServiceLinkedRole",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["RoleName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DELETE_SERVICE_SPECIFIC_CREDENTIAL: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DeleteServiceSpecificCredential",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DeleteServiceSpecificCredential",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "ServiceSpecificCredentialId"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DELETE_SIGNING_CERTIFICATE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DeleteSigningCertificate",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DeleteSigningCertificate",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "CertificateId"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DELETE_USER: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DeleteUser",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DeleteUser",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DELETE_USER_PERMISSIONS_BOUNDARY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DeleteUserPermissionsBoundary",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DeleteUserPermissionsBoundary",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DELETE_USER_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DeleteUserPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DeleteUserPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "PolicyName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DELETE_VIRTUAL_MFA_DEVICE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DeleteVirtualMFADevice",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DeleteVirtualMFADevice",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["SerialNumber"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DETACH_GROUP_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DetachGroupPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DetachGroupPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["GroupName", "PolicyArn"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DETACH_ROLE_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DetachRolePolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DetachRolePolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["RoleName", "PolicyArn"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DETACH_USER_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DetachUserPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DetachUserPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "PolicyArn"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DisableOrganizationsRootCredentialsManagement",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DisableOrganizationsRootCredentialsManagement",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&[]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DISABLE_ORGANIZATIONS_ROOT_SESSIONS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DisableOrganizationsRootSessions",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DisableOrganizationsRootSessions",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&[]),
        arn_parameters: &[],
    };
    pub(super) static IAM_DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "DisableOutboundWebIdentityFederation",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:DisableOutboundWebIdentityFederation",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&[]),
        arn_parameters: &[],
    };
    pub(super) static IAM_ENABLE_MFA_DEVICE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "EnableMFADevice",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:EnableMFADevice",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &["UserName", "SerialNumber", "AuthenticationCode1", "AuthenticationCode2"],
        ),
        arn_parameters: &[],
    };
    pub(super) static IAM_ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "EnableOrganizationsRootCredentialsManagement",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:EnableOrganizationsRootCredentialsManagement",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&[]),
        arn_parameters: &[],
    };
    pub(super) static IAM_ENABLE_ORGANIZATIONS_ROOT_SESSIONS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "EnableOrganizationsRootSessions",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:EnableOrganizationsRootSessions",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&[]),
        arn_parameters: &[],
    };
    pub(super) static IAM_ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "EnableOutboundWebIdentityFederation",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:EnableOutboundWebIdentityFederation",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&[]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GENERATE_CREDENTIAL_REPORT: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GenerateCredentialReport",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GenerateCredentialReport",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&[]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GENERATE_ORGANIZATIONS_ACCESS_REPORT: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GenerateOrganizationsAccessReport",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GenerateOrganizationsAccessReport",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "organizations:DescribePolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["EntityPath", "OrganizationsPolicyId"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GENERATE_SERVICE_LAST_ACCESSED_DETAILS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GenerateServiceLastAccessedDetails",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GenerateServiceLastAccessedDetails",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Arn", "Granularity"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_ACCESS_KEY_LAST_USED: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetAccessKeyLastUsed",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetAccessKeyLastUsed",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AccessKeyId"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_ACCOUNT_AUTHORIZATION_DETAILS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetAccountAuthorizationDetails",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetAccountAuthorizationDetails",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Filter", "MaxItems", "Marker"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_ACCOUNT_PASSWORD_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetAccountPasswordPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetAccountPasswordPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&[]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_ACCOUNT_PROPERTIES: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetAccountProperties",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetAccountProperties",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&[]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_ACCOUNT_SUMMARY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetAccountSummary",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetAccountSummary",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&[]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetContextKeysForCustomPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetContextKeysForCustomPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["PolicyInputList"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetContextKeysForPrincipalPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetContextKeysForPrincipalPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["PolicySourceArn", "PolicyInputList"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_CREDENTIAL_REPORT: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetCredentialReport",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetCredentialReport",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&[]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_DELEGATION_REQUEST: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetDelegationRequest",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetDelegationRequest",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["DelegationRequestId", "DelegationPermissionCheck"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_GROUP: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetGroup",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetGroup",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["GroupName", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_GROUP_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetGroupPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetGroupPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["GroupName", "PolicyName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_HUMAN_READABLE_SUMMARY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetHumanReadableSummary",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetHumanReadableSummary",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["EntityArn", "Locale"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_INSTANCE_PROFILE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetInstanceProfile",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetInstanceProfile",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["InstanceProfileName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_LOGIN_PROFILE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetLoginProfile",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetLoginProfile",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_MFA_DEVICE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetMFADevice",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetMFADevice",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["SerialNumber", "UserName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_OPEN_ID_CONNECT_PROVIDER: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetOpenIDConnectProvider",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetOpenIDConnectProvider",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["OpenIDConnectProviderArn"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_ORGANIZATIONS_ACCESS_REPORT: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetOrganizationsAccessReport",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetOrganizationsAccessReport",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["JobId", "MaxItems", "Marker", "SortKey"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetOutboundWebIdentityFederationInfo",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetOutboundWebIdentityFederationInfo",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&[]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["PolicyArn"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_POLICY_VERSION: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetPolicyVersion",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetPolicyVersion",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["PolicyArn", "VersionId"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_ROLE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetRole",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetRole",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["RoleName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_ROLE_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetRolePolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetRolePolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["RoleName", "PolicyName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_ROLE_TEMPLATE_VERSION: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetRoleTemplateVersion",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetRoleTemplateVersion",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["TemplateArn", "MinorVersion"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_SAML_PROVIDER: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetSAMLProvider",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetSAMLProvider",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["SAMLProviderArn"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_SSH_PUBLIC_KEY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetSSHPublicKey",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetSSHPublicKey",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "SSHPublicKeyId", "Encoding"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_SERVER_CERTIFICATE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetServerCertificate",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetServerCertificate",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["ServerCertificateName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_SERVICE_LAST_ACCESSED_DETAILS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetServiceLastAccessedDetails",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetServiceLastAccessedDetails",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["JobId", "MaxItems", "Marker"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetServiceLastAccessedDetailsWithEntities",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetServiceLastAccessedDetailsWithEntities",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["JobId", "ServiceNamespace", "MaxItems", "Marker"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_SERVICE_LINKED_ROLE_DELETION_STATUS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetServiceLinkedRoleDeletionStatus",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetServiceLinkedRoleDeletionStatus",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["DeletionTaskId"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_USER: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetUser",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetUser",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_GET_USER_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "GetUserPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:GetUserPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "PolicyName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_ACCESS_KEYS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListAccessKeys",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListAccessKeys",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_ACCOUNT_ALIASES: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListAccountAliases",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListAccountAliases",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_ATTACHED_GROUP_POLICIES: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListAttachedGroupPolicies",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListAttachedGroupPolicies",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["GroupName", "PathPrefix", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_ATTACHED_ROLE_POLICIES: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListAttachedRolePolicies",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListAttachedRolePolicies",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["RoleName", "PathPrefix", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_ATTACHED_USER_POLICIES: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListAttachedUserPolicies",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListAttachedUserPolicies",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "PathPrefix", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_DELEGATION_REQUESTS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListDelegationRequests",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListDelegationRequests",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["OwnerId", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_ENTITIES_FOR_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListEntitiesForPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListEntitiesForPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "PolicyArn",
                "EntityFilter",
                "PathPrefix",
                "PolicyUsageFilter",
                "Marker",
                "MaxItems",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_GROUP_POLICIES: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListGroupPolicies",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListGroupPolicies",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["GroupName", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_GROUPS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListGroups",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListGroups",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["PathPrefix", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_GROUPS_FOR_USER: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListGroupsForUser",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListGroupsForUser",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_INSTANCE_PROFILE_TAGS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListInstanceProfileTags",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListInstanceProfileTags",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["InstanceProfileName", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_INSTANCE_PROFILES: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListInstanceProfiles",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListInstanceProfiles",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["PathPrefix", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_INSTANCE_PROFILES_FOR_ROLE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListInstanceProfilesForRole",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListInstanceProfilesForRole",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["RoleName", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_MFA_DEVICE_TAGS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListMFADeviceTags",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListMFADeviceTags",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["SerialNumber", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_MFA_DEVICES: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListMFADevices",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListMFADevices",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_OPEN_ID_CONNECT_PROVIDER_TAGS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListOpenIDConnectProviderTags",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListOpenIDConnectProviderTags",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["OpenIDConnectProviderArn", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_OPEN_ID_CONNECT_PROVIDERS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListOpenIDConnectProviders",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListOpenIDConnectProviders",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&[]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_ORGANIZATIONS_FEATURES: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListOrganizationsFeatures",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListOrganizationsFeatures",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&[]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_POLICIES: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListPolicies",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListPolicies",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Scope",
                "OnlyAttached",
                "PathPrefix",
                "PolicyUsageFilter",
                "Marker",
                "MaxItems",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_POLICIES_GRANTING_SERVICE_ACCESS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListPoliciesGrantingServiceAccess",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListPoliciesGrantingServiceAccess",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["Marker", "Arn", "ServiceNamespaces"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_POLICY_TAGS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListPolicyTags",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListPolicyTags",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["PolicyArn", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_POLICY_VERSIONS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListPolicyVersions",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListPolicyVersions",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["PolicyArn", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_ROLE_POLICIES: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListRolePolicies",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListRolePolicies",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["RoleName", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_ROLE_TAGS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListRoleTags",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListRoleTags",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["RoleName", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_ROLES: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListRoles",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListRoles",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["PathPrefix", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_SAML_PROVIDER_TAGS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListSAMLProviderTags",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListSAMLProviderTags",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["SAMLProviderArn", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_SAML_PROVIDERS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListSAMLProviders",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListSAMLProviders",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&[]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_SSH_PUBLIC_KEYS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListSSHPublicKeys",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListSSHPublicKeys",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_SERVER_CERTIFICATE_TAGS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListServerCertificateTags",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListServerCertificateTags",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["ServerCertificateName", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_SERVER_CERTIFICATES: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListServerCertificates",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListServerCertificates",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["PathPrefix", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_SERVICE_SPECIFIC_CREDENTIALS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListServiceSpecificCredentials",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListServiceSpecificCredentials",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "ServiceName", "AllUsers", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_SIGNING_CERTIFICATES: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListSigningCertificates",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListSigningCertificates",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_USER_POLICIES: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListUserPolicies",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListUserPolicies",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_USER_TAGS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListUserTags",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListUserTags",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_USERS: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListUsers",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListUsers",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["PathPrefix", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_LIST_VIRTUAL_MFA_DEVICES: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ListVirtualMFADevices",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ListVirtualMFADevices",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["AssignmentStatus", "Marker", "MaxItems"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_PUT_ACCOUNT_PROPERTIES: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "PutAccountProperties",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:PutAccountProperties",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["Properties"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_PUT_GROUP_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "PutGroupPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:PutGroupPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["GroupName", "PolicyName", "PolicyDocument"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_PUT_ROLE_PERMISSIONS_BOUNDARY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "PutRolePermissionsBoundary",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:PutRolePermissionsBoundary",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["RoleName", "PermissionsBoundary"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_PUT_ROLE_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "PutRolePolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:PutRolePolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["RoleName", "PolicyName", "PolicyDocument"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_PUT_USER_PERMISSIONS_BOUNDARY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "PutUserPermissionsBoundary",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:PutUserPermissionsBoundary",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "PermissionsBoundary"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_PUT_USER_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "PutUserPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:PutUserPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "PolicyName", "PolicyDocument"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_REJECT_DELEGATION_REQUEST: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "RejectDelegationRequest",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:RejectDelegationRequest",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["DelegationRequestId", "Notes"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "RemoveClientIDFromOpenIDConnectProvider",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:RemoveClientIDFromOpenIDConnectProvider",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["OpenIDConnectProviderArn", "ClientID"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_REMOVE_ROLE_FROM_INSTANCE_PROFILE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "RemoveRoleFromInstanceProfile",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:RemoveRoleFromInstanceProfile",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["InstanceProfileName", "RoleName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_REMOVE_USER_FROM_GROUP: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "RemoveUserFromGroup",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:RemoveUserFromGroup",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["GroupName", "UserName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_RESET_SERVICE_SPECIFIC_CREDENTIAL: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ResetServiceSpecificCredential",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ResetServiceSpecificCredential",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "ServiceSpecificCredentialId"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_RESYNC_MFA_DEVICE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "ResyncMFADevice",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:ResyncMFADevice",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &["UserName", "SerialNumber", "AuthenticationCode1", "AuthenticationCode2"],
        ),
        arn_parameters: &[],
    };
    pub(super) static IAM_SEND_DELEGATION_TOKEN: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "SendDelegationToken",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:SendDelegationToken",
                context: &[],
            },
        ],
        source: "same-name",
        parameters: Some(&["DelegationRequestId"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_SET_DEFAULT_POLICY_VERSION: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "SetDefaultPolicyVersion",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:SetDefaultPolicyVersion",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["PolicyArn", "VersionId"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_SET_SECURITY_TOKEN_SERVICE_PREFERENCES: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "SetSecurityTokenServicePreferences",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:SetSecurityTokenServicePreferences",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["GlobalEndpointTokenVersion"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_SIMULATE_CUSTOM_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "SimulateCustomPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:SimulateCustomPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "PolicyInputList",
                "PermissionsBoundaryPolicyInputList",
                "OrderedOrganizationPolicyInputList",
                "ActionNames",
                "ResourceArns",
                "ResourcePolicy",
                "ResourceOwner",
                "CallerArn",
                "ContextEntries",
                "ResourceHandlingOption",
                "MaxItems",
                "Marker",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static IAM_SIMULATE_PRINCIPAL_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "SimulatePrincipalPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:SimulatePrincipalPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "PolicySourceArn",
                "PolicyInputList",
                "PermissionsBoundaryPolicyInputList",
                "PolicyExclusionList",
                "ActionNames",
                "ResourceArns",
                "ResourcePolicy",
                "ResourceOwner",
                "CallerArn",
                "ContextEntries",
                "ResourceHandlingOption",
                "MaxItems",
                "Marker",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static IAM_TAG_INSTANCE_PROFILE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "TagInstanceProfile",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:TagInstanceProfile",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["InstanceProfileName", "Tags"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_TAG_MFA_DEVICE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "TagMFADevice",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:TagMFADevice",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["SerialNumber", "Tags"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_TAG_OPEN_ID_CONNECT_PROVIDER: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "TagOpenIDConnectProvider",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:TagOpenIDConnectProvider",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["OpenIDConnectProviderArn", "Tags"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_TAG_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "TagPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:TagPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["PolicyArn", "Tags"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_TAG_ROLE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "TagRole",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:TagRole",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["RoleName", "Tags"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_TAG_SAML_PROVIDER: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "TagSAMLProvider",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:TagSAMLProvider",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["SAMLProviderArn", "Tags"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_TAG_SERVER_CERTIFICATE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "TagServerCertificate",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:TagServerCertificate",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["ServerCertificateName", "Tags"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_TAG_USER: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "TagUser",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:TagUser",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "Tags"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_UNTAG_INSTANCE_PROFILE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UntagInstanceProfile",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:UntagInstanceProfile",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["InstanceProfileName", "TagKeys"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_UNTAG_MFA_DEVICE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UntagMFADevice",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:UntagMFADevice",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["SerialNumber", "TagKeys"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_UNTAG_OPEN_ID_CONNECT_PROVIDER: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UntagOpenIDConnectProvider",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:UntagOpenIDConnectProvider",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["OpenIDConnectProviderArn", "TagKeys"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_UNTAG_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UntagPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:UntagPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["PolicyArn", "TagKeys"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_UNTAG_ROLE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UntagRole",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:UntagRole",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["RoleName", "TagKeys"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_UNTAG_SAML_PROVIDER: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UntagSAMLProvider",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:UntagSAMLProvider",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["SAMLProviderArn", "TagKeys"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_UNTAG_SERVER_CERTIFICATE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UntagServerCertificate",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:UntagServerCertificate",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["ServerCertificateName", "TagKeys"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_UNTAG_USER: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UntagUser",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:UntagUser",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "TagKeys"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_UPDATE_ACCESS_KEY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UpdateAccessKey",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:UpdateAccessKey",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "AccessKeyId", "Status"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_UPDATE_ACCOUNT_PASSWORD_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UpdateAccountPasswordPolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:UpdateAccountPasswordPolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "MinimumPasswordLength",
                "RequireSymbols",
                "RequireNumbers",
                "RequireUppercaseCharacters",
                "RequireLowercaseCharacters",
                "AllowUsersToChangePassword",
                "MaxPasswordAge",
                "PasswordReusePrevention",
                "HardExpiry",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static IAM_UPDATE_ASSUME_ROLE_POLICY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UpdateAssumeRolePolicy",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:UpdateAssumeRolePolicy",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["RoleName", "PolicyDocument"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_UPDATE_DELEGATION_REQUEST: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UpdateDelegationRequest",
        actions: &[],
        source: "unknown",
        parameters: Some(&["DelegationRequestId", "Notes"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_UPDATE_GROUP: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UpdateGroup",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:UpdateGroup",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["GroupName", "NewPath", "NewGroupName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_UPDATE_LOGIN_PROFILE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UpdateLoginProfile",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:UpdateLoginProfile",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "UserName",
                "Password",
                "PasswordResetRequired",
                "MaxSigninSessionDuration",
                "ResetMaxSigninSessionDuration",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static IAM_UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UpdateOpenIDConnectProviderThumbprint",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:UpdateOpenIDConnectProviderThumbprint",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["OpenIDConnectProviderArn", "ThumbprintList"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_UPDATE_ROLE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UpdateRole",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:UpdateRole",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "RoleName",
                "Description",
                "MaxSessionDuration",
                "MaxSigninSessionDuration",
                "ResetMaxSigninSessionDuration",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static IAM_UPDATE_ROLE_DESCRIPTION: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UpdateRoleDescription",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:UpdateRoleDescription",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["RoleName", "Description"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_UPDATE_SAML_PROVIDER: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UpdateSAMLProvider",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:UpdateSAMLProvider",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "SAMLMetadataDocument",
                "SAMLProviderArn",
                "AssertionEncryptionMode",
                "AddPrivateKey",
                "RemovePrivateKey",
                "ContextProvider",
                "IdentityCenterInstanceArn",
                "RemoveContextProvider",
                "RemoveIdentityCenterInstance",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static IAM_UPDATE_SSH_PUBLIC_KEY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UpdateSSHPublicKey",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:UpdateSSHPublicKey",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "SSHPublicKeyId", "Status"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_UPDATE_SERVER_CERTIFICATE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UpdateServerCertificate",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:UpdateServerCertificate",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &["ServerCertificateName", "NewPath", "NewServerCertificateName"],
        ),
        arn_parameters: &[],
    };
    pub(super) static IAM_UPDATE_SERVICE_SPECIFIC_CREDENTIAL: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UpdateServiceSpecificCredential",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:UpdateServiceSpecificCredential",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "ServiceSpecificCredentialId", "Status"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_UPDATE_SIGNING_CERTIFICATE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UpdateSigningCertificate",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:UpdateSigningCertificate",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "CertificateId", "Status"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_UPDATE_USER: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UpdateUser",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:UpdateUser",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "NewPath", "NewUserName"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_UPLOAD_SSH_PUBLIC_KEY: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UploadSSHPublicKey",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:UploadSSHPublicKey",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "SSHPublicKeyBody"]),
        arn_parameters: &[],
    };
    pub(super) static IAM_UPLOAD_SERVER_CERTIFICATE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UploadServerCertificate",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:UploadServerCertificate",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "Path",
                "ServerCertificateName",
                "CertificateBody",
                "PrivateKey",
                "CertificateChain",
                "Tags",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static IAM_UPLOAD_SIGNING_CERTIFICATE: catalog::Operation = catalog::Operation {
        service: "iam",
        client: "iam",
        name: "UploadSigningCertificate",
        actions: &[
            catalog::AuthorizedAction {
                action: "iam:UploadSigningCertificate",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(&["UserName", "CertificateBody"]),
        arn_parameters: &[],
    };
}
