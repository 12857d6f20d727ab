// Generated from spec/sts.json by `cargo xtask regen`. Do not edit.

//! The catalog of AWS Security Token Service: actions, resource types and condition keys.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service" (`list_sts`).
#![allow(unused_imports)]
use crate::action::{ActsOn, KnownAction, MayActOn, Supports};
use crate::{AccessLevel, AccessLevels, arn, catalog, condition};
/// AWS Security Token Service in the catalog.
pub static SERVICE: catalog::Service = catalog::Service {
    prefix: "sts",
    name: "AWS Security Token Service",
    page: "list_sts",
    date: "2026-10-27",
    supports: catalog::Supports {
        resource_based_policies: catalog::Support::No,
        resource_control_policies: catalog::Support::Yes,
        tags: catalog::Support::Yes,
        temporary_credentials: catalog::Support::Partial,
        service_roles: catalog::Support::No,
        service_linked_roles: catalog::Support::No,
    },
    actions: ACTIONS,
    resource_types: RESOURCE_TYPES,
    condition_keys: CONDITION_KEYS,
    operations: OPERATIONS,
    action_names: crate::names::Names {
        slots: &crate::tables::action_slots::<32>(ACTIONS),
    },
};
/// An action of AWS Security Token Service.
///
/// For statements there is a marker type of the same name; the enum is for values of run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u16)]
pub enum Action {
    /// `sts:AssumeRole`: Write. See [`AssumeRole`](struct@AssumeRole).
    AssumeRole,
    /// `sts:AssumeRoleWithSAML`: Write. See [`AssumeRoleWithSAML`](struct@AssumeRoleWithSAML).
    AssumeRoleWithSAML,
    /// `sts:AssumeRoleWithWebIdentity`: Write. See [`AssumeRoleWithWebIdentity`](struct@AssumeRoleWithWebIdentity).
    AssumeRoleWithWebIdentity,
    /// `sts:AssumeRoot`: Write. See [`AssumeRoot`](struct@AssumeRoot).
    AssumeRoot,
    /// `sts:DecodeAuthorizationMessage`: Write. See [`DecodeAuthorizationMessage`](struct@DecodeAuthorizationMessage).
    DecodeAuthorizationMessage,
    /// `sts:GetAccessKeyInfo`: Read. See [`GetAccessKeyInfo`](struct@GetAccessKeyInfo).
    GetAccessKeyInfo,
    /// `sts:GetCallerIdentity`: Read. See [`GetCallerIdentity`](struct@GetCallerIdentity).
    GetCallerIdentity,
    /// `sts:GetDelegatedAccessToken`: Write. See [`GetDelegatedAccessToken`](struct@GetDelegatedAccessToken).
    GetDelegatedAccessToken,
    /// `sts:GetFederationToken`: Write. See [`GetFederationToken`](struct@GetFederationToken).
    GetFederationToken,
    /// `sts:GetServiceBearerToken`: Read. See [`GetServiceBearerToken`](struct@GetServiceBearerToken).
    GetServiceBearerToken,
    /// `sts:GetSessionToken`: Read. See [`GetSessionToken`](struct@GetSessionToken).
    GetSessionToken,
    /// `sts:GetWebIdentityToken`: Write. See [`GetWebIdentityToken`](struct@GetWebIdentityToken).
    GetWebIdentityToken,
    /// `sts:SetContext`: Write. See [`SetContext`](struct@SetContext).
    SetContext,
    /// `sts:SetSourceIdentity`: Write. See [`SetSourceIdentity`](struct@SetSourceIdentity).
    SetSourceIdentity,
    /// `sts:TagGetWebIdentityToken`: Tagging, Write. See [`TagGetWebIdentityToken`](struct@TagGetWebIdentityToken).
    TagGetWebIdentityToken,
    /// `sts:TagSession`: Tagging, Write. See [`TagSession`](struct@TagSession).
    TagSession,
}
impl Action {
    /// All actions, sorted by name.
    pub const ALL: &'static [Action] = &[
        Action::AssumeRole,
        Action::AssumeRoleWithSAML,
        Action::AssumeRoleWithWebIdentity,
        Action::AssumeRoot,
        Action::DecodeAuthorizationMessage,
        Action::GetAccessKeyInfo,
        Action::GetCallerIdentity,
        Action::GetDelegatedAccessToken,
        Action::GetFederationToken,
        Action::GetServiceBearerToken,
        Action::GetSessionToken,
        Action::GetWebIdentityToken,
        Action::SetContext,
        Action::SetSourceIdentity,
        Action::TagGetWebIdentityToken,
        Action::TagSession,
    ];
}
crate::action::action_enum!(Action, SERVICE, ACTIONS);
/// All actions as rows, sorted by name.
pub static ACTIONS: &[catalog::Action] = &[
    catalog::Action {
        service: "sts",
        name: "AssumeRole",
        full_name: "sts:AssumeRole",
        index: Action::AssumeRole as u16,
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
            &rows::ACCOUNTS_GOOGLE_COM_AUD,
            &rows::ACCOUNTS_GOOGLE_COM_SUB,
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::COGNITO_IDENTITY_AMAZONAWS_COM_AMR,
            &rows::COGNITO_IDENTITY_AMAZONAWS_COM_AUD,
            &rows::COGNITO_IDENTITY_AMAZONAWS_COM_SUB,
            &rows::GRAPH_FACEBOOK_COM_APP_ID,
            &rows::GRAPH_FACEBOOK_COM_ID,
            &rows::IAM_RESOURCE_TAG,
            &rows::SAML_NAMEQUALIFIER,
            &rows::SAML_SUB,
            &rows::SAML_SUB_TYPE,
            &rows::EXTERNAL_ID,
            &rows::ROLE_SESSION_NAME,
            &rows::SOURCE_IDENTITY,
            &rows::TRANSITIVE_TAG_KEYS,
            &rows::WWW_AMAZON_COM_APP_ID,
            &rows::WWW_AMAZON_COM_USER_ID,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::STS_ASSUME_ROLE],
        gaps: &[],
    },
    catalog::Action {
        service: "sts",
        name: "AssumeRoleWithSAML",
        full_name: "sts:AssumeRoleWithSAML",
        index: Action::AssumeRoleWithSAML as u16,
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
            &rows::SAML_AUD,
            &rows::SAML_CN,
            &rows::SAML_COMMON_NAME,
            &rows::SAML_DOC,
            &rows::SAML_EDUORGHOMEPAGEURI,
            &rows::SAML_EDUORGIDENTITYAUTHNPOLICYURI,
            &rows::SAML_EDUORGLEGALNAME,
            &rows::SAML_EDUORGSUPERIORURI,
            &rows::SAML_EDUORGWHITEPAGESURI,
            &rows::SAML_EDUPERSONAFFILIATION,
            &rows::SAML_EDUPERSONASSURANCE,
            &rows::SAML_EDUPERSONENTITLEMENT,
            &rows::SAML_EDUPERSONNICKNAME,
            &rows::SAML_EDUPERSONORGDN,
            &rows::SAML_EDUPERSONORGUNITDN,
            &rows::SAML_EDUPERSONPRIMARYAFFILIATION,
            &rows::SAML_EDUPERSONPRIMARYORGUNITDN,
            &rows::SAML_EDUPERSONPRINCIPALNAME,
            &rows::SAML_EDUPERSONSCOPEDAFFILIATION,
            &rows::SAML_EDUPERSONTARGETEDID,
            &rows::SAML_GIVEN_NAME,
            &rows::SAML_ISS,
            &rows::SAML_MAIL,
            &rows::SAML_NAME,
            &rows::SAML_NAMEQUALIFIER,
            &rows::SAML_ORGANIZATION_STATUS,
            &rows::SAML_PRIMARY_GROUP_SID,
            &rows::SAML_SUB,
            &rows::SAML_SUB_TYPE,
            &rows::SAML_SURNAME,
            &rows::SAML_UID,
            &rows::SAML_X500_UNIQUE_IDENTIFIER,
            &rows::ROLE_SESSION_NAME,
            &rows::SOURCE_IDENTITY,
            &rows::TRANSITIVE_TAG_KEYS,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::STS_ASSUME_ROLE_WITH_SAML],
        gaps: &[],
    },
    catalog::Action {
        service: "sts",
        name: "AssumeRoleWithWebIdentity",
        full_name: "sts:AssumeRoleWithWebIdentity",
        index: Action::AssumeRoleWithWebIdentity as u16,
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
            &rows::ACCOUNTS_GOOGLE_COM_AUD,
            &rows::ACCOUNTS_GOOGLE_COM_GOOGLE_ORGANIZATION_NUMBER,
            &rows::ACCOUNTS_GOOGLE_COM_OAUD,
            &rows::ACCOUNTS_GOOGLE_COM_SUB,
            &rows::AGENT_DOMAIN_BUILDKITE_DEV_BUILD_BRANCH,
            &rows::AGENT_DOMAIN_BUILDKITE_DEV_CLUSTER_ID,
            &rows::AGENT_DOMAIN_BUILDKITE_DEV_CLUSTER_NAME,
            &rows::AGENT_DOMAIN_BUILDKITE_DEV_ORGANIZATION_ID,
            &rows::AGENT_DOMAIN_BUILDKITE_DEV_ORGANIZATION_SLUG,
            &rows::AGENT_DOMAIN_BUILDKITE_DEV_PIPELINE_ID,
            &rows::AGENT_DOMAIN_BUILDKITE_DEV_PIPELINE_SLUG,
            &rows::AGENT_DOMAIN_BUILDKITE_SITE_BUILD_BRANCH,
            &rows::AGENT_DOMAIN_BUILDKITE_SITE_CLUSTER_ID,
            &rows::AGENT_DOMAIN_BUILDKITE_SITE_CLUSTER_NAME,
            &rows::AGENT_DOMAIN_BUILDKITE_SITE_ORGANIZATION_ID,
            &rows::AGENT_DOMAIN_BUILDKITE_SITE_ORGANIZATION_SLUG,
            &rows::AGENT_DOMAIN_BUILDKITE_SITE_PIPELINE_ID,
            &rows::AGENT_DOMAIN_BUILDKITE_SITE_PIPELINE_SLUG,
            &rows::AGENT_BUILDKITE_COM_BUILD_BRANCH,
            &rows::AGENT_BUILDKITE_COM_CLUSTER_ID,
            &rows::AGENT_BUILDKITE_COM_CLUSTER_NAME,
            &rows::AGENT_BUILDKITE_COM_ORGANIZATION_ID,
            &rows::AGENT_BUILDKITE_COM_ORGANIZATION_SLUG,
            &rows::AGENT_BUILDKITE_COM_PIPELINE_ID,
            &rows::AGENT_BUILDKITE_COM_PIPELINE_SLUG,
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::COGNITO_IDENTITY_AMAZONAWS_COM_AMR,
            &rows::COGNITO_IDENTITY_AMAZONAWS_COM_AUD,
            &rows::COGNITO_IDENTITY_AMAZONAWS_COM_SUB,
            &rows::GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_ACTOR,
            &rows::GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_ACTOR_ID,
            &rows::GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_ENTERPRISE_ID,
            &rows::GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_ENVIRONMENT,
            &rows::GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_JOB_WORKFLOW_REF,
            &rows::GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_REF,
            &rows::GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_REPOSITORY,
            &rows::GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_REPOSITORY_ID,
            &rows::GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_REPOSITORY_OWNER_ID,
            &rows::GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_WORKFLOW,
            &rows::GITLAB_COM_NAMESPACE_ID,
            &rows::GITLAB_COM_PIPELINE_SOURCE,
            &rows::GITLAB_COM_PROJECT_ID,
            &rows::GITLAB_COM_REF_PROTECTED,
            &rows::GITLAB_COM_RUNNER_ENVIRONMENT,
            &rows::GITLAB_COM_USER_ACCESS_LEVEL,
            &rows::GITLAB_COM_USER_EMAIL,
            &rows::GITLAB_COM_USER_ID,
            &rows::GITLAB_COM_USER_LOGIN,
            &rows::GRAPH_FACEBOOK_COM_APP_ID,
            &rows::GRAPH_FACEBOOK_COM_ID,
            &rows::IDCS_OCI_UNIQUE_IDENTIFIER_IDENTITY_ORACLECLOUD_COM_RPST_ID,
            &rows::OIDC_CIRCLECI_COM_ORG_ORG_ID_OIDC_CIRCLECI_COM_PROJECT_ID,
            &rows::ROLE_AUTHORIZED_BY_IDP,
            &rows::ROLE_SESSION_NAME,
            &rows::SOURCE_IDENTITY,
            &rows::TRANSITIVE_TAG_KEYS,
            &rows::TOKEN_ACTIONS_DOMAIN_GHE_COM_ACTOR,
            &rows::TOKEN_ACTIONS_DOMAIN_GHE_COM_ACTOR_ID,
            &rows::TOKEN_ACTIONS_DOMAIN_GHE_COM_ENTERPRISE_ID,
            &rows::TOKEN_ACTIONS_DOMAIN_GHE_COM_ENVIRONMENT,
            &rows::TOKEN_ACTIONS_DOMAIN_GHE_COM_JOB_WORKFLOW_REF,
            &rows::TOKEN_ACTIONS_DOMAIN_GHE_COM_REF,
            &rows::TOKEN_ACTIONS_DOMAIN_GHE_COM_REPOSITORY,
            &rows::TOKEN_ACTIONS_DOMAIN_GHE_COM_REPOSITORY_ID,
            &rows::TOKEN_ACTIONS_DOMAIN_GHE_COM_REPOSITORY_OWNER_ID,
            &rows::TOKEN_ACTIONS_DOMAIN_GHE_COM_WORKFLOW,
            &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_ACTOR,
            &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_ACTOR_ID,
            &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_ENTERPRISE_ID,
            &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_ENVIRONMENT,
            &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_JOB_WORKFLOW_REF,
            &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_REF,
            &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_REPOSITORY,
            &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_REPOSITORY_ID,
            &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_REPOSITORY_OWNER_ID,
            &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_WORKFLOW,
            &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_ACTOR,
            &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_ACTOR_ID,
            &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_ENTERPRISE_ID,
            &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_ENVIRONMENT,
            &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_JOB_WORKFLOW_REF,
            &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_REF,
            &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_REPOSITORY,
            &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_REPOSITORY_ID,
            &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_REPOSITORY_OWNER_ID,
            &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_WORKFLOW,
            &rows::WWW_AMAZON_COM_APP_ID,
            &rows::WWW_AMAZON_COM_USER_ID,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::STS_ASSUME_ROLE_WITH_WEB_IDENTITY],
        gaps: &[],
    },
    catalog::Action {
        service: "sts",
        name: "AssumeRoot",
        full_name: "sts:AssumeRoot",
        index: Action::AssumeRoot as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::RootUser as usize],
                required: Some(true),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::TASK_POLICY_ARN],
        dependent_actions: Some(&[]),
        operations: &[&operations::STS_ASSUME_ROOT],
        gaps: &[],
    },
    catalog::Action {
        service: "sts",
        name: "DecodeAuthorizationMessage",
        full_name: "sts:DecodeAuthorizationMessage",
        index: Action::DecodeAuthorizationMessage as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::STS_DECODE_AUTHORIZATION_MESSAGE],
        gaps: &[],
    },
    catalog::Action {
        service: "sts",
        name: "GetAccessKeyInfo",
        full_name: "sts:GetAccessKeyInfo",
        index: Action::GetAccessKeyInfo as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::STS_GET_ACCESS_KEY_INFO],
        gaps: &[],
    },
    catalog::Action {
        service: "sts",
        name: "GetCallerIdentity",
        full_name: "sts:GetCallerIdentity",
        index: Action::GetCallerIdentity as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::STS_GET_CALLER_IDENTITY],
        gaps: &[],
    },
    catalog::Action {
        service: "sts",
        name: "GetDelegatedAccessToken",
        full_name: "sts:GetDelegatedAccessToken",
        index: Action::GetDelegatedAccessToken as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::STS_GET_DELEGATED_ACCESS_TOKEN],
        gaps: &[],
    },
    catalog::Action {
        service: "sts",
        name: "GetFederationToken",
        full_name: "sts:GetFederationToken",
        index: Action::GetFederationToken as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::FederatedUser as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::STS_GET_FEDERATION_TOKEN],
        gaps: &[],
    },
    catalog::Action {
        service: "sts",
        name: "GetServiceBearerToken",
        full_name: "sts:GetServiceBearerToken",
        index: Action::GetServiceBearerToken as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::AWS_SERVICE_NAME, &rows::DURATION_SECONDS],
        dependent_actions: Some(&[]),
        operations: &[],
        gaps: &[],
    },
    catalog::Action {
        service: "sts",
        name: "GetSessionToken",
        full_name: "sts:GetSessionToken",
        index: Action::GetSessionToken as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Read]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[],
        dependent_actions: Some(&[]),
        operations: &[&operations::STS_GET_SESSION_TOKEN],
        gaps: &[],
    },
    catalog::Action {
        service: "sts",
        name: "GetWebIdentityToken",
        full_name: "sts:GetWebIdentityToken",
        index: Action::GetWebIdentityToken as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(false),
        first_seen: None,
        resources: &[],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::DURATION_SECONDS,
            &rows::IDENTITY_TOKEN_AUDIENCE,
            &rows::SIGNING_ALGORITHM,
        ],
        dependent_actions: Some(&[]),
        operations: &[&operations::STS_GET_WEB_IDENTITY_TOKEN],
        gaps: &[],
    },
    catalog::Action {
        service: "sts",
        name: "SetContext",
        full_name: "sts:SetContext",
        index: Action::SetContext as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(false),
                condition_keys: &[],
            },
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::SelfSession as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::REQUEST_CONTEXT, &rows::REQUEST_CONTEXT_PROVIDERS],
        dependent_actions: Some(&[]),
        operations: &[&operations::STS_ASSUME_ROLE],
        gaps: &[],
    },
    catalog::Action {
        service: "sts",
        name: "SetSourceIdentity",
        full_name: "sts:SetSourceIdentity",
        index: Action::SetSourceIdentity as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Write]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[&rows::SOURCE_IDENTITY],
        dependent_actions: Some(&[]),
        operations: &[&operations::STS_ASSUME_ROLE],
        gaps: &[],
    },
    catalog::Action {
        service: "sts",
        name: "TagGetWebIdentityToken",
        full_name: "sts:TagGetWebIdentityToken",
        index: Action::TagGetWebIdentityToken as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[],
        condition_keys: &[&rows::AWS_REQUEST_TAG, &rows::AWS_TAG_KEYS],
        dependent_actions: Some(&[]),
        operations: &[&operations::STS_GET_WEB_IDENTITY_TOKEN],
        gaps: &[],
    },
    catalog::Action {
        service: "sts",
        name: "TagSession",
        full_name: "sts:TagSession",
        index: Action::TagSession as u16,
        access_levels: AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]),
        permission_only: Some(true),
        first_seen: None,
        resources: &[
            catalog::ActionResource {
                resource_type: &RESOURCE_TYPES[ResourceType::Role as usize],
                required: Some(false),
                condition_keys: &[],
            },
        ],
        condition_keys: &[
            &rows::AWS_REQUEST_TAG,
            &rows::AWS_TAG_KEYS,
            &rows::SAML_AUD,
            &rows::TRANSITIVE_TAG_KEYS,
        ],
        dependent_actions: Some(&[]),
        operations: &[
            &operations::STS_ASSUME_ROLE,
            &operations::STS_GET_FEDERATION_TOKEN,
        ],
        gaps: &[],
    },
];
/// The action `sts:AssumeRole`.
///
/// - Access level: Write
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `accounts.google.com:aud`, `accounts.google.com:sub`, `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cognito-identity.amazonaws.com:amr`, `cognito-identity.amazonaws.com:aud`, `cognito-identity.amazonaws.com:sub`, `graph.facebook.com:app_id`, `graph.facebook.com:id`, `iam:ResourceTag/${TagKey}`, `saml:namequalifier`, `saml:sub`, `saml:sub_type`, `sts:ExternalId`, `sts:RoleSessionName`, `sts:SourceIdentity`, `sts:TransitiveTagKeys`, `www.amazon.com:app_id`, `www.amazon.com:user_id`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `AssumeRole` (sts)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service".
#[derive(Clone, Copy, Debug)]
pub struct AssumeRole;
impl KnownAction for AssumeRole {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::AssumeRole as usize];
}
impl ActsOn<Role> for AssumeRole {}
impl Supports<condition::tags::RequestTag> for AssumeRole {}
impl Supports<condition::tags::ResourceTag> for AssumeRole {}
impl Supports<condition::tags::TagKeys> for AssumeRole {}
impl Supports<keys::AccountsGoogleComAud> for AssumeRole {}
impl Supports<keys::AccountsGoogleComSub> for AssumeRole {}
impl Supports<keys::CognitoIdentityAmazonawsComAmr> for AssumeRole {}
impl Supports<keys::CognitoIdentityAmazonawsComAud> for AssumeRole {}
impl Supports<keys::CognitoIdentityAmazonawsComSub> for AssumeRole {}
impl Supports<keys::GraphFacebookComAppId> for AssumeRole {}
impl Supports<keys::GraphFacebookComId> for AssumeRole {}
impl Supports<keys::IamResourceTag> for AssumeRole {}
impl Supports<keys::SamlNamequalifier> for AssumeRole {}
impl Supports<keys::SamlSub> for AssumeRole {}
impl Supports<keys::SamlSubType> for AssumeRole {}
impl Supports<keys::ExternalId> for AssumeRole {}
impl Supports<keys::RoleSessionName> for AssumeRole {}
impl Supports<keys::SourceIdentity> for AssumeRole {}
impl Supports<keys::TransitiveTagKeys> for AssumeRole {}
impl Supports<keys::WwwAmazonComAppId> for AssumeRole {}
impl Supports<keys::WwwAmazonComUserId> for AssumeRole {}
/// The action `sts:AssumeRoleWithSAML`.
///
/// - Access level: Write
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `saml:aud`, `saml:cn`, `saml:commonName`, `saml:doc`, `saml:eduorghomepageuri`, `saml:eduorgidentityauthnpolicyuri`, `saml:eduorglegalname`, `saml:eduorgsuperioruri`, `saml:eduorgwhitepagesuri`, `saml:edupersonaffiliation`, `saml:edupersonassurance`, `saml:edupersonentitlement`, `saml:edupersonnickname`, `saml:edupersonorgdn`, `saml:edupersonorgunitdn`, `saml:edupersonprimaryaffiliation`, `saml:edupersonprimaryorgunitdn`, `saml:edupersonprincipalname`, `saml:edupersonscopedaffiliation`, `saml:edupersontargetedid`, `saml:givenName`, `saml:iss`, `saml:mail`, `saml:name`, `saml:namequalifier`, `saml:organizationStatus`, `saml:primaryGroupSID`, `saml:sub`, `saml:sub_type`, `saml:surname`, `saml:uid`, `saml:x500UniqueIdentifier`, `sts:RoleSessionName`, `sts:SourceIdentity`, `sts:TransitiveTagKeys`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `AssumeRoleWithSAML` (sts)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service".
#[derive(Clone, Copy, Debug)]
pub struct AssumeRoleWithSAML;
impl KnownAction for AssumeRoleWithSAML {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::AssumeRoleWithSAML
        as usize];
}
impl ActsOn<Role> for AssumeRoleWithSAML {}
impl Supports<condition::tags::RequestTag> for AssumeRoleWithSAML {}
impl Supports<condition::tags::ResourceTag> for AssumeRoleWithSAML {}
impl Supports<condition::tags::TagKeys> for AssumeRoleWithSAML {}
impl Supports<keys::IamResourceTag> for AssumeRoleWithSAML {}
impl Supports<keys::SamlAud> for AssumeRoleWithSAML {}
impl Supports<keys::SamlCn> for AssumeRoleWithSAML {}
impl Supports<keys::SamlCommonName> for AssumeRoleWithSAML {}
impl Supports<keys::SamlDoc> for AssumeRoleWithSAML {}
impl Supports<keys::SamlEduorghomepageuri> for AssumeRoleWithSAML {}
impl Supports<keys::SamlEduorgidentityauthnpolicyuri> for AssumeRoleWithSAML {}
impl Supports<keys::SamlEduorglegalname> for AssumeRoleWithSAML {}
impl Supports<keys::SamlEduorgsuperioruri> for AssumeRoleWithSAML {}
impl Supports<keys::SamlEduorgwhitepagesuri> for AssumeRoleWithSAML {}
impl Supports<keys::SamlEdupersonaffiliation> for AssumeRoleWithSAML {}
impl Supports<keys::SamlEdupersonassurance> for AssumeRoleWithSAML {}
impl Supports<keys::SamlEdupersonentitlement> for AssumeRoleWithSAML {}
impl Supports<keys::SamlEdupersonnickname> for AssumeRoleWithSAML {}
impl Supports<keys::SamlEdupersonorgdn> for AssumeRoleWithSAML {}
impl Supports<keys::SamlEdupersonorgunitdn> for AssumeRoleWithSAML {}
impl Supports<keys::SamlEdupersonprimaryaffiliation> for AssumeRoleWithSAML {}
impl Supports<keys::SamlEdupersonprimaryorgunitdn> for AssumeRoleWithSAML {}
impl Supports<keys::SamlEdupersonprincipalname> for AssumeRoleWithSAML {}
impl Supports<keys::SamlEdupersonscopedaffiliation> for AssumeRoleWithSAML {}
impl Supports<keys::SamlEdupersontargetedid> for AssumeRoleWithSAML {}
impl Supports<keys::SamlGivenName> for AssumeRoleWithSAML {}
impl Supports<keys::SamlIss> for AssumeRoleWithSAML {}
impl Supports<keys::SamlMail> for AssumeRoleWithSAML {}
impl Supports<keys::SamlName> for AssumeRoleWithSAML {}
impl Supports<keys::SamlNamequalifier> for AssumeRoleWithSAML {}
impl Supports<keys::SamlOrganizationStatus> for AssumeRoleWithSAML {}
impl Supports<keys::SamlPrimaryGroupSid> for AssumeRoleWithSAML {}
impl Supports<keys::SamlSub> for AssumeRoleWithSAML {}
impl Supports<keys::SamlSubType> for AssumeRoleWithSAML {}
impl Supports<keys::SamlSurname> for AssumeRoleWithSAML {}
impl Supports<keys::SamlUid> for AssumeRoleWithSAML {}
impl Supports<keys::SamlX500UniqueIdentifier> for AssumeRoleWithSAML {}
impl Supports<keys::RoleSessionName> for AssumeRoleWithSAML {}
impl Supports<keys::SourceIdentity> for AssumeRoleWithSAML {}
impl Supports<keys::TransitiveTagKeys> for AssumeRoleWithSAML {}
/// The action `sts:AssumeRoleWithWebIdentity`.
///
/// - Access level: Write
/// - Resource types: [`role`](struct@Role) (required)
/// - Condition keys: `accounts.google.com:aud`, `accounts.google.com:google/organization_number`, `accounts.google.com:oaud`, `accounts.google.com:sub`, `agent.${Domain}.buildkite.dev:build_branch`, `agent.${Domain}.buildkite.dev:cluster_id`, `agent.${Domain}.buildkite.dev:cluster_name`, `agent.${Domain}.buildkite.dev:organization_id`, `agent.${Domain}.buildkite.dev:organization_slug`, `agent.${Domain}.buildkite.dev:pipeline_id`, `agent.${Domain}.buildkite.dev:pipeline_slug`, `agent.${Domain}.buildkite.site:build_branch`, `agent.${Domain}.buildkite.site:cluster_id`, `agent.${Domain}.buildkite.site:cluster_name`, `agent.${Domain}.buildkite.site:organization_id`, `agent.${Domain}.buildkite.site:organization_slug`, `agent.${Domain}.buildkite.site:pipeline_id`, `agent.${Domain}.buildkite.site:pipeline_slug`, `agent.buildkite.com:build_branch`, `agent.buildkite.com:cluster_id`, `agent.buildkite.com:cluster_name`, `agent.buildkite.com:organization_id`, `agent.buildkite.com:organization_slug`, `agent.buildkite.com:pipeline_id`, `agent.buildkite.com:pipeline_slug`, `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cognito-identity.amazonaws.com:amr`, `cognito-identity.amazonaws.com:aud`, `cognito-identity.amazonaws.com:sub`, `github.com/enterprises/${EnterpriseName}:actor`, `github.com/enterprises/${EnterpriseName}:actor_id`, `github.com/enterprises/${EnterpriseName}:enterprise_id`, `github.com/enterprises/${EnterpriseName}:environment`, `github.com/enterprises/${EnterpriseName}:job_workflow_ref`, `github.com/enterprises/${EnterpriseName}:ref`, `github.com/enterprises/${EnterpriseName}:repository`, `github.com/enterprises/${EnterpriseName}:repository_id`, `github.com/enterprises/${EnterpriseName}:repository_owner_id`, `github.com/enterprises/${EnterpriseName}:workflow`, `gitlab.com:namespace_id`, `gitlab.com:pipeline_source`, `gitlab.com:project_id`, `gitlab.com:ref_protected`, `gitlab.com:runner_environment`, `gitlab.com:user_access_level`, `gitlab.com:user_email`, `gitlab.com:user_id`, `gitlab.com:user_login`, `graph.facebook.com:app_id`, `graph.facebook.com:id`, `idcs-${OciUniqueIdentifier}.identity.oraclecloud.com:rpst_id`, `oidc.circleci.com/org/${OrgId}:oidc.circleci.com/project-id`, `sts:RoleAuthorizedByIdp`, `sts:RoleSessionName`, `sts:SourceIdentity`, `sts:TransitiveTagKeys`, `token.actions.${Domain}.ghe.com:actor`, `token.actions.${Domain}.ghe.com:actor_id`, `token.actions.${Domain}.ghe.com:enterprise_id`, `token.actions.${Domain}.ghe.com:environment`, `token.actions.${Domain}.ghe.com:job_workflow_ref`, `token.actions.${Domain}.ghe.com:ref`, `token.actions.${Domain}.ghe.com:repository`, `token.actions.${Domain}.ghe.com:repository_id`, `token.actions.${Domain}.ghe.com:repository_owner_id`, `token.actions.${Domain}.ghe.com:workflow`, `token.actions.githubusercontent.com/${SubPath}:actor`, `token.actions.githubusercontent.com/${SubPath}:actor_id`, `token.actions.githubusercontent.com/${SubPath}:enterprise_id`, `token.actions.githubusercontent.com/${SubPath}:environment`, `token.actions.githubusercontent.com/${SubPath}:job_workflow_ref`, `token.actions.githubusercontent.com/${SubPath}:ref`, `token.actions.githubusercontent.com/${SubPath}:repository`, `token.actions.githubusercontent.com/${SubPath}:repository_id`, `token.actions.githubusercontent.com/${SubPath}:repository_owner_id`, `token.actions.githubusercontent.com/${SubPath}:workflow`, `token.actions.githubusercontent.com:actor`, `token.actions.githubusercontent.com:actor_id`, `token.actions.githubusercontent.com:enterprise_id`, `token.actions.githubusercontent.com:environment`, `token.actions.githubusercontent.com:job_workflow_ref`, `token.actions.githubusercontent.com:ref`, `token.actions.githubusercontent.com:repository`, `token.actions.githubusercontent.com:repository_id`, `token.actions.githubusercontent.com:repository_owner_id`, `token.actions.githubusercontent.com:workflow`, `www.amazon.com:app_id`, `www.amazon.com:user_id`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `AssumeRoleWithWebIdentity` (sts)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service".
#[derive(Clone, Copy, Debug)]
pub struct AssumeRoleWithWebIdentity;
impl KnownAction for AssumeRoleWithWebIdentity {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::AssumeRoleWithWebIdentity
        as usize];
}
impl ActsOn<Role> for AssumeRoleWithWebIdentity {}
impl Supports<condition::tags::RequestTag> for AssumeRoleWithWebIdentity {}
impl Supports<condition::tags::ResourceTag> for AssumeRoleWithWebIdentity {}
impl Supports<condition::tags::TagKeys> for AssumeRoleWithWebIdentity {}
impl Supports<keys::AccountsGoogleComAud> for AssumeRoleWithWebIdentity {}
impl Supports<keys::AccountsGoogleComGoogleOrganizationNumber>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::AccountsGoogleComOaud> for AssumeRoleWithWebIdentity {}
impl Supports<keys::AccountsGoogleComSub> for AssumeRoleWithWebIdentity {}
impl Supports<keys::AgentDomainBuildkiteDevBuildBranch> for AssumeRoleWithWebIdentity {}
impl Supports<keys::AgentDomainBuildkiteDevClusterId> for AssumeRoleWithWebIdentity {}
impl Supports<keys::AgentDomainBuildkiteDevClusterName> for AssumeRoleWithWebIdentity {}
impl Supports<keys::AgentDomainBuildkiteDevOrganizationId>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::AgentDomainBuildkiteDevOrganizationSlug>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::AgentDomainBuildkiteDevPipelineId> for AssumeRoleWithWebIdentity {}
impl Supports<keys::AgentDomainBuildkiteDevPipelineSlug> for AssumeRoleWithWebIdentity {}
impl Supports<keys::AgentDomainBuildkiteSiteBuildBranch> for AssumeRoleWithWebIdentity {}
impl Supports<keys::AgentDomainBuildkiteSiteClusterId> for AssumeRoleWithWebIdentity {}
impl Supports<keys::AgentDomainBuildkiteSiteClusterName> for AssumeRoleWithWebIdentity {}
impl Supports<keys::AgentDomainBuildkiteSiteOrganizationId>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::AgentDomainBuildkiteSiteOrganizationSlug>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::AgentDomainBuildkiteSitePipelineId> for AssumeRoleWithWebIdentity {}
impl Supports<keys::AgentDomainBuildkiteSitePipelineSlug> for AssumeRoleWithWebIdentity {}
impl Supports<keys::AgentBuildkiteComBuildBranch> for AssumeRoleWithWebIdentity {}
impl Supports<keys::AgentBuildkiteComClusterId> for AssumeRoleWithWebIdentity {}
impl Supports<keys::AgentBuildkiteComClusterName> for AssumeRoleWithWebIdentity {}
impl Supports<keys::AgentBuildkiteComOrganizationId> for AssumeRoleWithWebIdentity {}
impl Supports<keys::AgentBuildkiteComOrganizationSlug> for AssumeRoleWithWebIdentity {}
impl Supports<keys::AgentBuildkiteComPipelineId> for AssumeRoleWithWebIdentity {}
impl Supports<keys::AgentBuildkiteComPipelineSlug> for AssumeRoleWithWebIdentity {}
impl Supports<keys::CognitoIdentityAmazonawsComAmr> for AssumeRoleWithWebIdentity {}
impl Supports<keys::CognitoIdentityAmazonawsComAud> for AssumeRoleWithWebIdentity {}
impl Supports<keys::CognitoIdentityAmazonawsComSub> for AssumeRoleWithWebIdentity {}
impl Supports<keys::GithubComEnterprisesEnterpriseNameActor>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::GithubComEnterprisesEnterpriseNameActorId>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::GithubComEnterprisesEnterpriseNameEnterpriseId>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::GithubComEnterprisesEnterpriseNameEnvironment>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::GithubComEnterprisesEnterpriseNameJobWorkflowRef>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::GithubComEnterprisesEnterpriseNameRef>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::GithubComEnterprisesEnterpriseNameRepository>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::GithubComEnterprisesEnterpriseNameRepositoryId>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::GithubComEnterprisesEnterpriseNameRepositoryOwnerId>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::GithubComEnterprisesEnterpriseNameWorkflow>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::GitlabComNamespaceId> for AssumeRoleWithWebIdentity {}
impl Supports<keys::GitlabComPipelineSource> for AssumeRoleWithWebIdentity {}
impl Supports<keys::GitlabComProjectId> for AssumeRoleWithWebIdentity {}
impl Supports<keys::GitlabComRefProtected> for AssumeRoleWithWebIdentity {}
impl Supports<keys::GitlabComRunnerEnvironment> for AssumeRoleWithWebIdentity {}
impl Supports<keys::GitlabComUserAccessLevel> for AssumeRoleWithWebIdentity {}
impl Supports<keys::GitlabComUserEmail> for AssumeRoleWithWebIdentity {}
impl Supports<keys::GitlabComUserId> for AssumeRoleWithWebIdentity {}
impl Supports<keys::GitlabComUserLogin> for AssumeRoleWithWebIdentity {}
impl Supports<keys::GraphFacebookComAppId> for AssumeRoleWithWebIdentity {}
impl Supports<keys::GraphFacebookComId> for AssumeRoleWithWebIdentity {}
impl Supports<keys::IamResourceTag> for AssumeRoleWithWebIdentity {}
impl Supports<keys::IdcsOciUniqueIdentifierIdentityOraclecloudComRpstId>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::OidcCircleciComOrgOrgIdOidcCircleciComProjectId>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::RoleAuthorizedByIdp> for AssumeRoleWithWebIdentity {}
impl Supports<keys::RoleSessionName> for AssumeRoleWithWebIdentity {}
impl Supports<keys::SourceIdentity> for AssumeRoleWithWebIdentity {}
impl Supports<keys::TransitiveTagKeys> for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsDomainGheComActor> for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsDomainGheComActorId> for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsDomainGheComEnterpriseId> for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsDomainGheComEnvironment> for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsDomainGheComJobWorkflowRef>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsDomainGheComRef> for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsDomainGheComRepository> for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsDomainGheComRepositoryId> for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsDomainGheComRepositoryOwnerId>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsDomainGheComWorkflow> for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsGithubusercontentComSubPathActor>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsGithubusercontentComSubPathActorId>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsGithubusercontentComSubPathEnterpriseId>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsGithubusercontentComSubPathEnvironment>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsGithubusercontentComSubPathJobWorkflowRef>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsGithubusercontentComSubPathRef>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsGithubusercontentComSubPathRepository>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsGithubusercontentComSubPathRepositoryId>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsGithubusercontentComSubPathRepositoryOwnerId>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsGithubusercontentComSubPathWorkflow>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsGithubusercontentComActor>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsGithubusercontentComActorId>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsGithubusercontentComEnterpriseId>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsGithubusercontentComEnvironment>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsGithubusercontentComJobWorkflowRef>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsGithubusercontentComRef> for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsGithubusercontentComRepository>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsGithubusercontentComRepositoryId>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsGithubusercontentComRepositoryOwnerId>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::TokenActionsGithubusercontentComWorkflow>
for AssumeRoleWithWebIdentity {}
impl Supports<keys::WwwAmazonComAppId> for AssumeRoleWithWebIdentity {}
impl Supports<keys::WwwAmazonComUserId> for AssumeRoleWithWebIdentity {}
/// The action `sts:AssumeRoot`.
///
/// - Access level: Write
/// - Resource types: [`root-user`](struct@RootUser) (required)
/// - Condition keys: `sts:TaskPolicyArn`
/// - API operations: `AssumeRoot` (sts)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service".
#[derive(Clone, Copy, Debug)]
pub struct AssumeRoot;
impl KnownAction for AssumeRoot {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::AssumeRoot as usize];
}
impl ActsOn<RootUser> for AssumeRoot {}
impl Supports<keys::TaskPolicyArn> for AssumeRoot {}
/// The action `sts:DecodeAuthorizationMessage`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `DecodeAuthorizationMessage` (sts)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service".
#[derive(Clone, Copy, Debug)]
pub struct DecodeAuthorizationMessage;
impl KnownAction for DecodeAuthorizationMessage {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::DecodeAuthorizationMessage
        as usize];
}
/// The action `sts:GetAccessKeyInfo`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `GetAccessKeyInfo` (sts)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service".
#[derive(Clone, Copy, Debug)]
pub struct GetAccessKeyInfo;
impl KnownAction for GetAccessKeyInfo {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetAccessKeyInfo as usize];
}
/// The action `sts:GetCallerIdentity`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `GetCallerIdentity` (sts)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service".
#[derive(Clone, Copy, Debug)]
pub struct GetCallerIdentity;
impl KnownAction for GetCallerIdentity {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetCallerIdentity
        as usize];
}
/// The action `sts:GetDelegatedAccessToken`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `GetDelegatedAccessToken` (sts)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service".
#[derive(Clone, Copy, Debug)]
pub struct GetDelegatedAccessToken;
impl KnownAction for GetDelegatedAccessToken {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetDelegatedAccessToken
        as usize];
}
/// The action `sts:GetFederationToken`.
///
/// - Access level: Write
/// - Resource types: [`federated-user`](struct@FederatedUser)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`
/// - API operations: `GetFederationToken` (sts)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service".
#[derive(Clone, Copy, Debug)]
pub struct GetFederationToken;
impl KnownAction for GetFederationToken {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetFederationToken
        as usize];
}
impl ActsOn<FederatedUser> for GetFederationToken {}
impl Supports<condition::tags::RequestTag> for GetFederationToken {}
impl Supports<condition::tags::TagKeys> for GetFederationToken {}
/// The action `sts:GetServiceBearerToken`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `sts:AWSServiceName`, `sts:DurationSeconds`
/// - API operations: none, it is a permission only
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service".
#[derive(Clone, Copy, Debug)]
pub struct GetServiceBearerToken;
impl KnownAction for GetServiceBearerToken {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetServiceBearerToken
        as usize];
}
impl Supports<keys::AwsServiceName> for GetServiceBearerToken {}
impl Supports<keys::DurationSeconds> for GetServiceBearerToken {}
/// The action `sts:GetSessionToken`.
///
/// - Access level: Read
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: none but the global ones
/// - API operations: `GetSessionToken` (sts)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service".
#[derive(Clone, Copy, Debug)]
pub struct GetSessionToken;
impl KnownAction for GetSessionToken {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetSessionToken as usize];
}
/// The action `sts:GetWebIdentityToken`.
///
/// - Access level: Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sts:DurationSeconds`, `sts:IdentityTokenAudience`, `sts:SigningAlgorithm`
/// - API operations: `GetWebIdentityToken` (sts)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service".
#[derive(Clone, Copy, Debug)]
pub struct GetWebIdentityToken;
impl KnownAction for GetWebIdentityToken {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::GetWebIdentityToken
        as usize];
}
impl Supports<condition::tags::RequestTag> for GetWebIdentityToken {}
impl Supports<condition::tags::TagKeys> for GetWebIdentityToken {}
impl Supports<keys::DurationSeconds> for GetWebIdentityToken {}
impl Supports<keys::IdentityTokenAudience> for GetWebIdentityToken {}
impl Supports<keys::SigningAlgorithm> for GetWebIdentityToken {}
/// The action `sts:SetContext`.
///
/// - Access level: Write
/// - Resource types: [`role`](struct@Role), [`self-session`](struct@SelfSession)
/// - Condition keys: `sts:RequestContext/${ContextKey}`, `sts:RequestContextProviders`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `AssumeRole` (sts)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service".
#[derive(Clone, Copy, Debug)]
pub struct SetContext;
impl KnownAction for SetContext {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::SetContext as usize];
}
impl ActsOn<Role> for SetContext {}
impl ActsOn<SelfSession> for SetContext {}
impl Supports<condition::tags::ResourceTag> for SetContext {}
impl Supports<keys::IamResourceTag> for SetContext {}
impl Supports<keys::RequestContext> for SetContext {}
impl Supports<keys::RequestContextProviders> for SetContext {}
/// The action `sts:SetSourceIdentity`.
///
/// - Access level: Write
/// - Resource types: [`role`](struct@Role)
/// - Condition keys: `sts:SourceIdentity`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `AssumeRole` (sts)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service".
#[derive(Clone, Copy, Debug)]
pub struct SetSourceIdentity;
impl KnownAction for SetSourceIdentity {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::SetSourceIdentity
        as usize];
}
impl ActsOn<Role> for SetSourceIdentity {}
impl Supports<condition::tags::ResourceTag> for SetSourceIdentity {}
impl Supports<keys::IamResourceTag> for SetSourceIdentity {}
impl Supports<keys::SourceIdentity> for SetSourceIdentity {}
/// The action `sts:TagGetWebIdentityToken`.
///
/// - Access level: Tagging, Write
/// - Resource types: none, it takes `Resource: "*"` alone
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`
/// - API operations: `GetWebIdentityToken` (sts)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service".
#[derive(Clone, Copy, Debug)]
pub struct TagGetWebIdentityToken;
impl KnownAction for TagGetWebIdentityToken {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::TagGetWebIdentityToken
        as usize];
}
impl Supports<condition::tags::RequestTag> for TagGetWebIdentityToken {}
impl Supports<condition::tags::TagKeys> for TagGetWebIdentityToken {}
/// The action `sts:TagSession`.
///
/// - Access level: Tagging, Write
/// - Resource types: [`role`](struct@Role)
/// - Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `saml:aud`, `sts:TransitiveTagKeys`; `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}` of the resource ([`role`](struct@Role))
/// - API operations: `AssumeRole` (sts), `GetFederationToken` (sts)
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service".
#[derive(Clone, Copy, Debug)]
pub struct TagSession;
impl KnownAction for TagSession {
    const ACTION: &'static catalog::Action = &ACTIONS[Action::TagSession as usize];
}
impl ActsOn<Role> for TagSession {}
impl Supports<condition::tags::RequestTag> for TagSession {}
impl Supports<condition::tags::ResourceTag> for TagSession {}
impl Supports<condition::tags::TagKeys> for TagSession {}
impl Supports<keys::IamResourceTag> for TagSession {}
impl Supports<keys::SamlAud> for TagSession {}
impl Supports<keys::TransitiveTagKeys> for TagSession {}
/// A resource type of AWS Security Token Service.
///
/// For ARNs there is a marker type of the same name; the enum is for values of run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u16)]
pub enum ResourceType {
    /// `context-provider`: `arn:${Partition}:iam::aws:contextProvider/${ContextProviderName}`. See [`ContextProvider`](struct@ContextProvider).
    ContextProvider,
    /// `federated-user`: `arn:${Partition}:sts::${Account}:federated-user/${FederatedUserName}`. See [`FederatedUser`](struct@FederatedUser).
    FederatedUser,
    /// `role`: `arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}`. See [`Role`](struct@Role).
    Role,
    /// `root-user`: `arn:${Partition}:iam::${Account}:root`. See [`RootUser`](struct@RootUser).
    RootUser,
    /// `self-session`: `arn:${Partition}:sts::${Account}:self`. See [`SelfSession`](struct@SelfSession).
    SelfSession,
}
impl ResourceType {
    /// All resource types, sorted by name.
    pub const ALL: &'static [ResourceType] = &[
        ResourceType::ContextProvider,
        ResourceType::FederatedUser,
        ResourceType::Role,
        ResourceType::RootUser,
        ResourceType::SelfSession,
    ];
}
crate::action::resource_type_enum!(ResourceType, SERVICE, RESOURCE_TYPES);
/// All resource types as rows, sorted by name.
pub static RESOURCE_TYPES: &[catalog::ResourceType] = &[
    catalog::ResourceType {
        service: "sts",
        name: "context-provider",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:iam::aws:contextProvider/${ContextProviderName}",
                service: catalog::ArnField::Fixed("iam"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Fixed("aws"),
                resource: &[
                    catalog::ArnPart::Literal("contextProvider/"),
                    catalog::ArnPart::Variable("ContextProviderName"),
                ],
            },
        ],
        condition_keys: &[],
    },
    catalog::ResourceType {
        service: "sts",
        name: "federated-user",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:sts::${Account}:federated-user/${FederatedUserName}",
                service: catalog::ArnField::Fixed("sts"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Variable("Account"),
                resource: &[
                    catalog::ArnPart::Literal("federated-user/"),
                    catalog::ArnPart::Variable("FederatedUserName"),
                ],
            },
        ],
        condition_keys: &[],
    },
    catalog::ResourceType {
        service: "sts",
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
        condition_keys: &[&rows::AWS_RESOURCE_TAG, &rows::IAM_RESOURCE_TAG],
    },
    catalog::ResourceType {
        service: "sts",
        name: "root-user",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:iam::${Account}:root",
                service: catalog::ArnField::Fixed("iam"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Variable("Account"),
                resource: &[catalog::ArnPart::Literal("root")],
            },
        ],
        condition_keys: &[],
    },
    catalog::ResourceType {
        service: "sts",
        name: "self-session",
        arns: &[
            catalog::ArnTemplate {
                text: "arn:${Partition}:sts::${Account}:self",
                service: catalog::ArnField::Fixed("sts"),
                region: catalog::ArnField::Fixed(""),
                account: catalog::ArnField::Variable("Account"),
                resource: &[catalog::ArnPart::Literal("self")],
            },
        ],
        condition_keys: &[],
    },
];
/// The resource type `context-provider`: `arn:${Partition}:iam::aws:contextProvider/${ContextProviderName}`.
///
/// Condition keys: none.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service".
#[derive(Clone, Copy, Debug)]
pub struct ContextProvider;
arn::resource_type!(ContextProvider);
arn::exact!(ContextProvider, 0, arn, context_provider_name);
arn::pattern!(ContextProvider, 0, arn_like, context_provider_name);
/// The resource type `federated-user`: `arn:${Partition}:sts::${Account}:federated-user/${FederatedUserName}`.
///
/// Condition keys: none.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service".
#[derive(Clone, Copy, Debug)]
pub struct FederatedUser;
arn::resource_type!(FederatedUser);
arn::exact!(FederatedUser, 0, arn, federated_user_name);
arn::pattern!(FederatedUser, 0, arn_like, federated_user_name);
/// The resource type `role`: `arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `iam:ResourceTag/${TagKey}`.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service".
#[derive(Clone, Copy, Debug)]
pub struct Role;
arn::resource_type!(Role);
arn::exact!(Role, 0, arn, role_name_with_path);
arn::pattern!(Role, 0, arn_like, role_name_with_path);
/// The resource type `root-user`: `arn:${Partition}:iam::${Account}:root`.
///
/// Condition keys: none.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service".
#[derive(Clone, Copy, Debug)]
pub struct RootUser;
arn::resource_type!(RootUser);
arn::exact!(RootUser, 0, arn);
arn::pattern!(RootUser, 0, arn_like);
/// The resource type `self-session`: `arn:${Partition}:sts::${Account}:self`.
///
/// Condition keys: none.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service".
#[derive(Clone, Copy, Debug)]
pub struct SelfSession;
arn::resource_type!(SelfSession);
arn::exact!(SelfSession, 0, arn);
arn::pattern!(SelfSession, 0, arn_like);
/// `accounts.google.com:aud`: `String`, single-valued.
pub const ACCOUNTS_GOOGLE_COM_AUD: condition::Key<
    keys::AccountsGoogleComAud,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("accounts.google.com:aud");
/// `accounts.google.com:google/organization_number`: `Numeric`, single-valued.
pub const ACCOUNTS_GOOGLE_COM_GOOGLE_ORGANIZATION_NUMBER: condition::Key<
    keys::AccountsGoogleComGoogleOrganizationNumber,
    condition::key_type::Numeric,
    condition::state::Single,
> = condition::Key::new("accounts.google.com:google/organization_number");
/// `accounts.google.com:oaud`: `String`, single-valued.
pub const ACCOUNTS_GOOGLE_COM_OAUD: condition::Key<
    keys::AccountsGoogleComOaud,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("accounts.google.com:oaud");
/// `accounts.google.com:sub`: `String`, single-valued.
pub const ACCOUNTS_GOOGLE_COM_SUB: condition::Key<
    keys::AccountsGoogleComSub,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("accounts.google.com:sub");
/// `agent.${Domain}.buildkite.dev:build_branch`: `String`, single-valued.
pub const AGENT_DOMAIN_BUILDKITE_DEV_BUILD_BRANCH: condition::KeyTemplate<
    keys::AgentDomainBuildkiteDevBuildBranch,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("agent.${Domain}.buildkite.dev:build_branch");
/// `agent.${Domain}.buildkite.dev:cluster_id`: `String`, single-valued.
pub const AGENT_DOMAIN_BUILDKITE_DEV_CLUSTER_ID: condition::KeyTemplate<
    keys::AgentDomainBuildkiteDevClusterId,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("agent.${Domain}.buildkite.dev:cluster_id");
/// `agent.${Domain}.buildkite.dev:cluster_name`: `String`, single-valued.
pub const AGENT_DOMAIN_BUILDKITE_DEV_CLUSTER_NAME: condition::KeyTemplate<
    keys::AgentDomainBuildkiteDevClusterName,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("agent.${Domain}.buildkite.dev:cluster_name");
/// `agent.${Domain}.buildkite.dev:organization_id`: `String`, single-valued.
pub const AGENT_DOMAIN_BUILDKITE_DEV_ORGANIZATION_ID: condition::KeyTemplate<
    keys::AgentDomainBuildkiteDevOrganizationId,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("agent.${Domain}.buildkite.dev:organization_id");
/// `agent.${Domain}.buildkite.dev:organization_slug`: `String`, single-valued.
pub const AGENT_DOMAIN_BUILDKITE_DEV_ORGANIZATION_SLUG: condition::KeyTemplate<
    keys::AgentDomainBuildkiteDevOrganizationSlug,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("agent.${Domain}.buildkite.dev:organization_slug");
/// `agent.${Domain}.buildkite.dev:pipeline_id`: `String`, single-valued.
pub const AGENT_DOMAIN_BUILDKITE_DEV_PIPELINE_ID: condition::KeyTemplate<
    keys::AgentDomainBuildkiteDevPipelineId,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("agent.${Domain}.buildkite.dev:pipeline_id");
/// `agent.${Domain}.buildkite.dev:pipeline_slug`: `String`, single-valued.
pub const AGENT_DOMAIN_BUILDKITE_DEV_PIPELINE_SLUG: condition::KeyTemplate<
    keys::AgentDomainBuildkiteDevPipelineSlug,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("agent.${Domain}.buildkite.dev:pipeline_slug");
/// `agent.${Domain}.buildkite.site:build_branch`: `String`, single-valued.
pub const AGENT_DOMAIN_BUILDKITE_SITE_BUILD_BRANCH: condition::KeyTemplate<
    keys::AgentDomainBuildkiteSiteBuildBranch,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("agent.${Domain}.buildkite.site:build_branch");
/// `agent.${Domain}.buildkite.site:cluster_id`: `String`, single-valued.
pub const AGENT_DOMAIN_BUILDKITE_SITE_CLUSTER_ID: condition::KeyTemplate<
    keys::AgentDomainBuildkiteSiteClusterId,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("agent.${Domain}.buildkite.site:cluster_id");
/// `agent.${Domain}.buildkite.site:cluster_name`: `String`, single-valued.
pub const AGENT_DOMAIN_BUILDKITE_SITE_CLUSTER_NAME: condition::KeyTemplate<
    keys::AgentDomainBuildkiteSiteClusterName,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("agent.${Domain}.buildkite.site:cluster_name");
/// `agent.${Domain}.buildkite.site:organization_id`: `String`, single-valued.
pub const AGENT_DOMAIN_BUILDKITE_SITE_ORGANIZATION_ID: condition::KeyTemplate<
    keys::AgentDomainBuildkiteSiteOrganizationId,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("agent.${Domain}.buildkite.site:organization_id");
/// `agent.${Domain}.buildkite.site:organization_slug`: `String`, single-valued.
pub const AGENT_DOMAIN_BUILDKITE_SITE_ORGANIZATION_SLUG: condition::KeyTemplate<
    keys::AgentDomainBuildkiteSiteOrganizationSlug,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("agent.${Domain}.buildkite.site:organization_slug");
/// `agent.${Domain}.buildkite.site:pipeline_id`: `String`, single-valued.
pub const AGENT_DOMAIN_BUILDKITE_SITE_PIPELINE_ID: condition::KeyTemplate<
    keys::AgentDomainBuildkiteSitePipelineId,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("agent.${Domain}.buildkite.site:pipeline_id");
/// `agent.${Domain}.buildkite.site:pipeline_slug`: `String`, single-valued.
pub const AGENT_DOMAIN_BUILDKITE_SITE_PIPELINE_SLUG: condition::KeyTemplate<
    keys::AgentDomainBuildkiteSitePipelineSlug,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("agent.${Domain}.buildkite.site:pipeline_slug");
/// `agent.buildkite.com:build_branch`: `String`, single-valued.
pub const AGENT_BUILDKITE_COM_BUILD_BRANCH: condition::Key<
    keys::AgentBuildkiteComBuildBranch,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("agent.buildkite.com:build_branch");
/// `agent.buildkite.com:cluster_id`: `String`, single-valued.
pub const AGENT_BUILDKITE_COM_CLUSTER_ID: condition::Key<
    keys::AgentBuildkiteComClusterId,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("agent.buildkite.com:cluster_id");
/// `agent.buildkite.com:cluster_name`: `String`, single-valued.
pub const AGENT_BUILDKITE_COM_CLUSTER_NAME: condition::Key<
    keys::AgentBuildkiteComClusterName,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("agent.buildkite.com:cluster_name");
/// `agent.buildkite.com:organization_id`: `String`, single-valued.
pub const AGENT_BUILDKITE_COM_ORGANIZATION_ID: condition::Key<
    keys::AgentBuildkiteComOrganizationId,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("agent.buildkite.com:organization_id");
/// `agent.buildkite.com:organization_slug`: `String`, single-valued.
pub const AGENT_BUILDKITE_COM_ORGANIZATION_SLUG: condition::Key<
    keys::AgentBuildkiteComOrganizationSlug,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("agent.buildkite.com:organization_slug");
/// `agent.buildkite.com:pipeline_id`: `String`, single-valued.
pub const AGENT_BUILDKITE_COM_PIPELINE_ID: condition::Key<
    keys::AgentBuildkiteComPipelineId,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("agent.buildkite.com:pipeline_id");
/// `agent.buildkite.com:pipeline_slug`: `String`, single-valued.
pub const AGENT_BUILDKITE_COM_PIPELINE_SLUG: condition::Key<
    keys::AgentBuildkiteComPipelineSlug,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("agent.buildkite.com:pipeline_slug");
/// `cognito-identity.amazonaws.com:amr`: `String`, multivalued.
pub const COGNITO_IDENTITY_AMAZONAWS_COM_AMR: condition::Key<
    keys::CognitoIdentityAmazonawsComAmr,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("cognito-identity.amazonaws.com:amr");
/// `cognito-identity.amazonaws.com:aud`: `String`, single-valued.
pub const COGNITO_IDENTITY_AMAZONAWS_COM_AUD: condition::Key<
    keys::CognitoIdentityAmazonawsComAud,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("cognito-identity.amazonaws.com:aud");
/// `cognito-identity.amazonaws.com:sub`: `String`, single-valued.
pub const COGNITO_IDENTITY_AMAZONAWS_COM_SUB: condition::Key<
    keys::CognitoIdentityAmazonawsComSub,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("cognito-identity.amazonaws.com:sub");
/// `github.com/enterprises/${EnterpriseName}:actor`: `String`, single-valued.
pub const GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_ACTOR: condition::KeyTemplate<
    keys::GithubComEnterprisesEnterpriseNameActor,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("github.com/enterprises/${EnterpriseName}:actor");
/// `github.com/enterprises/${EnterpriseName}:actor_id`: `String`, single-valued.
pub const GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_ACTOR_ID: condition::KeyTemplate<
    keys::GithubComEnterprisesEnterpriseNameActorId,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("github.com/enterprises/${EnterpriseName}:actor_id");
/// `github.com/enterprises/${EnterpriseName}:enterprise_id`: `String`, single-valued.
pub const GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_ENTERPRISE_ID: condition::KeyTemplate<
    keys::GithubComEnterprisesEnterpriseNameEnterpriseId,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new(
    "github.com/enterprises/${EnterpriseName}:enterprise_id",
);
/// `github.com/enterprises/${EnterpriseName}:environment`: `String`, single-valued.
pub const GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_ENVIRONMENT: condition::KeyTemplate<
    keys::GithubComEnterprisesEnterpriseNameEnvironment,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("github.com/enterprises/${EnterpriseName}:environment");
/// `github.com/enterprises/${EnterpriseName}:job_workflow_ref`: `String`, single-valued.
pub const GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_JOB_WORKFLOW_REF: condition::KeyTemplate<
    keys::GithubComEnterprisesEnterpriseNameJobWorkflowRef,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new(
    "github.com/enterprises/${EnterpriseName}:job_workflow_ref",
);
/// `github.com/enterprises/${EnterpriseName}:ref`: `String`, single-valued.
pub const GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_REF: condition::KeyTemplate<
    keys::GithubComEnterprisesEnterpriseNameRef,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("github.com/enterprises/${EnterpriseName}:ref");
/// `github.com/enterprises/${EnterpriseName}:repository`: `String`, single-valued.
pub const GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_REPOSITORY: condition::KeyTemplate<
    keys::GithubComEnterprisesEnterpriseNameRepository,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("github.com/enterprises/${EnterpriseName}:repository");
/// `github.com/enterprises/${EnterpriseName}:repository_id`: `String`, single-valued.
pub const GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_REPOSITORY_ID: condition::KeyTemplate<
    keys::GithubComEnterprisesEnterpriseNameRepositoryId,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new(
    "github.com/enterprises/${EnterpriseName}:repository_id",
);
/// `github.com/enterprises/${EnterpriseName}:repository_owner_id`: `String`, single-valued.
pub const GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_REPOSITORY_OWNER_ID: condition::KeyTemplate<
    keys::GithubComEnterprisesEnterpriseNameRepositoryOwnerId,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new(
    "github.com/enterprises/${EnterpriseName}:repository_owner_id",
);
/// `github.com/enterprises/${EnterpriseName}:workflow`: `String`, single-valued.
pub const GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_WORKFLOW: condition::KeyTemplate<
    keys::GithubComEnterprisesEnterpriseNameWorkflow,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("github.com/enterprises/${EnterpriseName}:workflow");
/// `gitlab.com:namespace_id`: `String`, single-valued.
pub const GITLAB_COM_NAMESPACE_ID: condition::Key<
    keys::GitlabComNamespaceId,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("gitlab.com:namespace_id");
/// `gitlab.com:pipeline_source`: `String`, single-valued.
pub const GITLAB_COM_PIPELINE_SOURCE: condition::Key<
    keys::GitlabComPipelineSource,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("gitlab.com:pipeline_source");
/// `gitlab.com:project_id`: `String`, single-valued.
pub const GITLAB_COM_PROJECT_ID: condition::Key<
    keys::GitlabComProjectId,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("gitlab.com:project_id");
/// `gitlab.com:ref_protected`: `String`, single-valued.
pub const GITLAB_COM_REF_PROTECTED: condition::Key<
    keys::GitlabComRefProtected,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("gitlab.com:ref_protected");
/// `gitlab.com:runner_environment`: `String`, single-valued.
pub const GITLAB_COM_RUNNER_ENVIRONMENT: condition::Key<
    keys::GitlabComRunnerEnvironment,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("gitlab.com:runner_environment");
/// `gitlab.com:user_access_level`: `String`, single-valued.
pub const GITLAB_COM_USER_ACCESS_LEVEL: condition::Key<
    keys::GitlabComUserAccessLevel,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("gitlab.com:user_access_level");
/// `gitlab.com:user_email`: `String`, single-valued.
pub const GITLAB_COM_USER_EMAIL: condition::Key<
    keys::GitlabComUserEmail,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("gitlab.com:user_email");
/// `gitlab.com:user_id`: `String`, single-valued.
pub const GITLAB_COM_USER_ID: condition::Key<
    keys::GitlabComUserId,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("gitlab.com:user_id");
/// `gitlab.com:user_login`: `String`, single-valued.
pub const GITLAB_COM_USER_LOGIN: condition::Key<
    keys::GitlabComUserLogin,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("gitlab.com:user_login");
/// `graph.facebook.com:app_id`: `String`, single-valued.
pub const GRAPH_FACEBOOK_COM_APP_ID: condition::Key<
    keys::GraphFacebookComAppId,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("graph.facebook.com:app_id");
/// `graph.facebook.com:id`: `String`, single-valued.
pub const GRAPH_FACEBOOK_COM_ID: condition::Key<
    keys::GraphFacebookComId,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("graph.facebook.com:id");
/// `iam:ResourceTag/${TagKey}`: `String`, single-valued.
pub const IAM_RESOURCE_TAG: condition::KeyTemplate<
    keys::IamResourceTag,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("iam:ResourceTag/${TagKey}");
/// `idcs-${OciUniqueIdentifier}.identity.oraclecloud.com:rpst_id`: `String`, single-valued.
pub const IDCS_OCI_UNIQUE_IDENTIFIER_IDENTITY_ORACLECLOUD_COM_RPST_ID: condition::KeyTemplate<
    keys::IdcsOciUniqueIdentifierIdentityOraclecloudComRpstId,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new(
    "idcs-${OciUniqueIdentifier}.identity.oraclecloud.com:rpst_id",
);
/// `oidc.circleci.com/org/${OrgId}:oidc.circleci.com/project-id`: `String`, single-valued.
pub const OIDC_CIRCLECI_COM_ORG_ORG_ID_OIDC_CIRCLECI_COM_PROJECT_ID: condition::KeyTemplate<
    keys::OidcCircleciComOrgOrgIdOidcCircleciComProjectId,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new(
    "oidc.circleci.com/org/${OrgId}:oidc.circleci.com/project-id",
);
/// `saml:aud`: `String`, single-valued.
pub const SAML_AUD: condition::Key<
    keys::SamlAud,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("saml:aud");
/// `saml:cn`: `String`, multivalued.
pub const SAML_CN: condition::Key<
    keys::SamlCn,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("saml:cn");
/// `saml:commonName`: `String`, single-valued.
pub const SAML_COMMON_NAME: condition::Key<
    keys::SamlCommonName,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("saml:commonName");
/// `saml:doc`: `String`, single-valued.
pub const SAML_DOC: condition::Key<
    keys::SamlDoc,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("saml:doc");
/// `saml:eduorghomepageuri`: `String`, multivalued.
pub const SAML_EDUORGHOMEPAGEURI: condition::Key<
    keys::SamlEduorghomepageuri,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("saml:eduorghomepageuri");
/// `saml:eduorgidentityauthnpolicyuri`: `String`, multivalued.
pub const SAML_EDUORGIDENTITYAUTHNPOLICYURI: condition::Key<
    keys::SamlEduorgidentityauthnpolicyuri,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("saml:eduorgidentityauthnpolicyuri");
/// `saml:eduorglegalname`: `String`, multivalued.
pub const SAML_EDUORGLEGALNAME: condition::Key<
    keys::SamlEduorglegalname,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("saml:eduorglegalname");
/// `saml:eduorgsuperioruri`: `String`, multivalued.
pub const SAML_EDUORGSUPERIORURI: condition::Key<
    keys::SamlEduorgsuperioruri,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("saml:eduorgsuperioruri");
/// `saml:eduorgwhitepagesuri`: `String`, multivalued.
pub const SAML_EDUORGWHITEPAGESURI: condition::Key<
    keys::SamlEduorgwhitepagesuri,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("saml:eduorgwhitepagesuri");
/// `saml:edupersonaffiliation`: `String`, multivalued.
pub const SAML_EDUPERSONAFFILIATION: condition::Key<
    keys::SamlEdupersonaffiliation,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("saml:edupersonaffiliation");
/// `saml:edupersonassurance`: `String`, multivalued.
pub const SAML_EDUPERSONASSURANCE: condition::Key<
    keys::SamlEdupersonassurance,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("saml:edupersonassurance");
/// `saml:edupersonentitlement`: `String`, multivalued.
pub const SAML_EDUPERSONENTITLEMENT: condition::Key<
    keys::SamlEdupersonentitlement,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("saml:edupersonentitlement");
/// `saml:edupersonnickname`: `String`, multivalued.
pub const SAML_EDUPERSONNICKNAME: condition::Key<
    keys::SamlEdupersonnickname,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("saml:edupersonnickname");
/// `saml:edupersonorgdn`: `String`, single-valued.
pub const SAML_EDUPERSONORGDN: condition::Key<
    keys::SamlEdupersonorgdn,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("saml:edupersonorgdn");
/// `saml:edupersonorgunitdn`: `String`, multivalued.
pub const SAML_EDUPERSONORGUNITDN: condition::Key<
    keys::SamlEdupersonorgunitdn,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("saml:edupersonorgunitdn");
/// `saml:edupersonprimaryaffiliation`: `String`, single-valued.
pub const SAML_EDUPERSONPRIMARYAFFILIATION: condition::Key<
    keys::SamlEdupersonprimaryaffiliation,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("saml:edupersonprimaryaffiliation");
/// `saml:edupersonprimaryorgunitdn`: `String`, single-valued.
pub const SAML_EDUPERSONPRIMARYORGUNITDN: condition::Key<
    keys::SamlEdupersonprimaryorgunitdn,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("saml:edupersonprimaryorgunitdn");
/// `saml:edupersonprincipalname`: `String`, single-valued.
pub const SAML_EDUPERSONPRINCIPALNAME: condition::Key<
    keys::SamlEdupersonprincipalname,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("saml:edupersonprincipalname");
/// `saml:edupersonscopedaffiliation`: `String`, multivalued.
pub const SAML_EDUPERSONSCOPEDAFFILIATION: condition::Key<
    keys::SamlEdupersonscopedaffiliation,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("saml:edupersonscopedaffiliation");
/// `saml:edupersontargetedid`: `String`, multivalued.
pub const SAML_EDUPERSONTARGETEDID: condition::Key<
    keys::SamlEdupersontargetedid,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("saml:edupersontargetedid");
/// `saml:givenName`: `String`, single-valued.
pub const SAML_GIVEN_NAME: condition::Key<
    keys::SamlGivenName,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("saml:givenName");
/// `saml:iss`: `String`, single-valued.
pub const SAML_ISS: condition::Key<
    keys::SamlIss,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("saml:iss");
/// `saml:mail`: `String`, single-valued.
pub const SAML_MAIL: condition::Key<
    keys::SamlMail,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("saml:mail");
/// `saml:name`: `String`, single-valued.
pub const SAML_NAME: condition::Key<
    keys::SamlName,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("saml:name");
/// `saml:namequalifier`: `String`, single-valued.
pub const SAML_NAMEQUALIFIER: condition::Key<
    keys::SamlNamequalifier,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("saml:namequalifier");
/// `saml:organizationStatus`: `String`, single-valued.
pub const SAML_ORGANIZATION_STATUS: condition::Key<
    keys::SamlOrganizationStatus,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("saml:organizationStatus");
/// `saml:primaryGroupSID`: `String`, single-valued.
pub const SAML_PRIMARY_GROUP_SID: condition::Key<
    keys::SamlPrimaryGroupSid,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("saml:primaryGroupSID");
/// `saml:sub`: `String`, single-valued.
pub const SAML_SUB: condition::Key<
    keys::SamlSub,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("saml:sub");
/// `saml:sub_type`: `String`, single-valued.
pub const SAML_SUB_TYPE: condition::Key<
    keys::SamlSubType,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("saml:sub_type");
/// `saml:surname`: `String`, single-valued.
pub const SAML_SURNAME: condition::Key<
    keys::SamlSurname,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("saml:surname");
/// `saml:uid`: `String`, single-valued.
pub const SAML_UID: condition::Key<
    keys::SamlUid,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("saml:uid");
/// `saml:x500UniqueIdentifier`: `String`, single-valued.
pub const SAML_X500_UNIQUE_IDENTIFIER: condition::Key<
    keys::SamlX500UniqueIdentifier,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("saml:x500UniqueIdentifier");
/// `sts:AWSServiceName`: `String`, single-valued.
pub const AWS_SERVICE_NAME: condition::Key<
    keys::AwsServiceName,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("sts:AWSServiceName");
/// `sts:DurationSeconds`: `Numeric`, single-valued.
pub const DURATION_SECONDS: condition::Key<
    keys::DurationSeconds,
    condition::key_type::Numeric,
    condition::state::Single,
> = condition::Key::new("sts:DurationSeconds");
/// `sts:ExternalId`: `String`, single-valued.
pub const EXTERNAL_ID: condition::Key<
    keys::ExternalId,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("sts:ExternalId");
/// `sts:IdentityTokenAudience`: `String`, multivalued.
pub const IDENTITY_TOKEN_AUDIENCE: condition::Key<
    keys::IdentityTokenAudience,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("sts:IdentityTokenAudience");
/// `sts:RequestContext/${ContextKey}`: `String`, single-valued.
pub const REQUEST_CONTEXT: condition::KeyTemplate<
    keys::RequestContext,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("sts:RequestContext/${ContextKey}");
/// `sts:RequestContextProviders`: `ARN`, multivalued.
pub const REQUEST_CONTEXT_PROVIDERS: condition::Key<
    keys::RequestContextProviders,
    condition::key_type::Arn,
    condition::state::Multiple,
> = condition::Key::new("sts:RequestContextProviders");
/// `sts:RoleAuthorizedByIdp`: `Bool`, single-valued.
pub const ROLE_AUTHORIZED_BY_IDP: condition::Key<
    keys::RoleAuthorizedByIdp,
    condition::key_type::Bool,
    condition::state::Single,
> = condition::Key::new("sts:RoleAuthorizedByIdp");
/// `sts:RoleSessionName`: `String`, single-valued.
pub const ROLE_SESSION_NAME: condition::Key<
    keys::RoleSessionName,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("sts:RoleSessionName");
/// `sts:SigningAlgorithm`: `String`, single-valued.
pub const SIGNING_ALGORITHM: condition::Key<
    keys::SigningAlgorithm,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("sts:SigningAlgorithm");
/// `sts:SourceIdentity`: `String`, single-valued.
pub const SOURCE_IDENTITY: condition::Key<
    keys::SourceIdentity,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("sts:SourceIdentity");
/// `sts:TaskPolicyArn`: `ARN`, single-valued.
pub const TASK_POLICY_ARN: condition::Key<
    keys::TaskPolicyArn,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("sts:TaskPolicyArn");
/// `sts:TransitiveTagKeys`: `String`, multivalued.
pub const TRANSITIVE_TAG_KEYS: condition::Key<
    keys::TransitiveTagKeys,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("sts:TransitiveTagKeys");
/// `token.actions.${Domain}.ghe.com:actor`: `String`, single-valued.
pub const TOKEN_ACTIONS_DOMAIN_GHE_COM_ACTOR: condition::KeyTemplate<
    keys::TokenActionsDomainGheComActor,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("token.actions.${Domain}.ghe.com:actor");
/// `token.actions.${Domain}.ghe.com:actor_id`: `String`, single-valued.
pub const TOKEN_ACTIONS_DOMAIN_GHE_COM_ACTOR_ID: condition::KeyTemplate<
    keys::TokenActionsDomainGheComActorId,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("token.actions.${Domain}.ghe.com:actor_id");
/// `token.actions.${Domain}.ghe.com:enterprise_id`: `String`, single-valued.
pub const TOKEN_ACTIONS_DOMAIN_GHE_COM_ENTERPRISE_ID: condition::KeyTemplate<
    keys::TokenActionsDomainGheComEnterpriseId,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("token.actions.${Domain}.ghe.com:enterprise_id");
/// `token.actions.${Domain}.ghe.com:environment`: `String`, single-valued.
pub const TOKEN_ACTIONS_DOMAIN_GHE_COM_ENVIRONMENT: condition::KeyTemplate<
    keys::TokenActionsDomainGheComEnvironment,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("token.actions.${Domain}.ghe.com:environment");
/// `token.actions.${Domain}.ghe.com:job_workflow_ref`: `String`, single-valued.
pub const TOKEN_ACTIONS_DOMAIN_GHE_COM_JOB_WORKFLOW_REF: condition::KeyTemplate<
    keys::TokenActionsDomainGheComJobWorkflowRef,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("token.actions.${Domain}.ghe.com:job_workflow_ref");
/// `token.actions.${Domain}.ghe.com:ref`: `String`, single-valued.
pub const TOKEN_ACTIONS_DOMAIN_GHE_COM_REF: condition::KeyTemplate<
    keys::TokenActionsDomainGheComRef,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("token.actions.${Domain}.ghe.com:ref");
/// `token.actions.${Domain}.ghe.com:repository`: `String`, single-valued.
pub const TOKEN_ACTIONS_DOMAIN_GHE_COM_REPOSITORY: condition::KeyTemplate<
    keys::TokenActionsDomainGheComRepository,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("token.actions.${Domain}.ghe.com:repository");
/// `token.actions.${Domain}.ghe.com:repository_id`: `String`, single-valued.
pub const TOKEN_ACTIONS_DOMAIN_GHE_COM_REPOSITORY_ID: condition::KeyTemplate<
    keys::TokenActionsDomainGheComRepositoryId,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("token.actions.${Domain}.ghe.com:repository_id");
/// `token.actions.${Domain}.ghe.com:repository_owner_id`: `String`, single-valued.
pub const TOKEN_ACTIONS_DOMAIN_GHE_COM_REPOSITORY_OWNER_ID: condition::KeyTemplate<
    keys::TokenActionsDomainGheComRepositoryOwnerId,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("token.actions.${Domain}.ghe.com:repository_owner_id");
/// `token.actions.${Domain}.ghe.com:workflow`: `String`, single-valued.
pub const TOKEN_ACTIONS_DOMAIN_GHE_COM_WORKFLOW: condition::KeyTemplate<
    keys::TokenActionsDomainGheComWorkflow,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("token.actions.${Domain}.ghe.com:workflow");
/// `token.actions.githubusercontent.com/${SubPath}:actor`: `String`, single-valued.
pub const TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_ACTOR: condition::KeyTemplate<
    keys::TokenActionsGithubusercontentComSubPathActor,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("token.actions.githubusercontent.com/${SubPath}:actor");
/// `token.actions.githubusercontent.com/${SubPath}:actor_id`: `String`, single-valued.
pub const TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_ACTOR_ID: condition::KeyTemplate<
    keys::TokenActionsGithubusercontentComSubPathActorId,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new(
    "token.actions.githubusercontent.com/${SubPath}:actor_id",
);
/// `token.actions.githubusercontent.com/${SubPath}:enterprise_id`: `String`, single-valued.
pub const TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_ENTERPRISE_ID: condition::KeyTemplate<
    keys::TokenActionsGithubusercontentComSubPathEnterpriseId,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new(
    "token.actions.githubusercontent.com/${SubPath}:enterprise_id",
);
/// `token.actions.githubusercontent.com/${SubPath}:environment`: `String`, single-valued.
pub const TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_ENVIRONMENT: condition::KeyTemplate<
    keys::TokenActionsGithubusercontentComSubPathEnvironment,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new(
    "token.actions.githubusercontent.com/${SubPath}:environment",
);
/// `token.actions.githubusercontent.com/${SubPath}:job_workflow_ref`: `String`, single-valued.
pub const TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_JOB_WORKFLOW_REF: condition::KeyTemplate<
    keys::TokenActionsGithubusercontentComSubPathJobWorkflowRef,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new(
    "token.actions.githubusercontent.com/${SubPath}:job_workflow_ref",
);
/// `token.actions.githubusercontent.com/${SubPath}:ref`: `String`, single-valued.
pub const TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_REF: condition::KeyTemplate<
    keys::TokenActionsGithubusercontentComSubPathRef,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("token.actions.githubusercontent.com/${SubPath}:ref");
/// `token.actions.githubusercontent.com/${SubPath}:repository`: `String`, single-valued.
pub const TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_REPOSITORY: condition::KeyTemplate<
    keys::TokenActionsGithubusercontentComSubPathRepository,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new(
    "token.actions.githubusercontent.com/${SubPath}:repository",
);
/// `token.actions.githubusercontent.com/${SubPath}:repository_id`: `String`, single-valued.
pub const TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_REPOSITORY_ID: condition::KeyTemplate<
    keys::TokenActionsGithubusercontentComSubPathRepositoryId,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new(
    "token.actions.githubusercontent.com/${SubPath}:repository_id",
);
/// `token.actions.githubusercontent.com/${SubPath}:repository_owner_id`: `String`, single-valued.
pub const TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_REPOSITORY_OWNER_ID: condition::KeyTemplate<
    keys::TokenActionsGithubusercontentComSubPathRepositoryOwnerId,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new(
    "token.actions.githubusercontent.com/${SubPath}:repository_owner_id",
);
/// `token.actions.githubusercontent.com/${SubPath}:workflow`: `String`, single-valued.
pub const TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_WORKFLOW: condition::KeyTemplate<
    keys::TokenActionsGithubusercontentComSubPathWorkflow,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new(
    "token.actions.githubusercontent.com/${SubPath}:workflow",
);
/// `token.actions.githubusercontent.com:actor`: `String`, single-valued.
pub const TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_ACTOR: condition::Key<
    keys::TokenActionsGithubusercontentComActor,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("token.actions.githubusercontent.com:actor");
/// `token.actions.githubusercontent.com:actor_id`: `String`, single-valued.
pub const TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_ACTOR_ID: condition::Key<
    keys::TokenActionsGithubusercontentComActorId,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("token.actions.githubusercontent.com:actor_id");
/// `token.actions.githubusercontent.com:enterprise_id`: `String`, single-valued.
pub const TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_ENTERPRISE_ID: condition::Key<
    keys::TokenActionsGithubusercontentComEnterpriseId,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("token.actions.githubusercontent.com:enterprise_id");
/// `token.actions.githubusercontent.com:environment`: `String`, single-valued.
pub const TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_ENVIRONMENT: condition::Key<
    keys::TokenActionsGithubusercontentComEnvironment,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("token.actions.githubusercontent.com:environment");
/// `token.actions.githubusercontent.com:job_workflow_ref`: `String`, single-valued.
pub const TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_JOB_WORKFLOW_REF: condition::Key<
    keys::TokenActionsGithubusercontentComJobWorkflowRef,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("token.actions.githubusercontent.com:job_workflow_ref");
/// `token.actions.githubusercontent.com:ref`: `String`, single-valued.
pub const TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_REF: condition::Key<
    keys::TokenActionsGithubusercontentComRef,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("token.actions.githubusercontent.com:ref");
/// `token.actions.githubusercontent.com:repository`: `String`, single-valued.
pub const TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_REPOSITORY: condition::Key<
    keys::TokenActionsGithubusercontentComRepository,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("token.actions.githubusercontent.com:repository");
/// `token.actions.githubusercontent.com:repository_id`: `String`, single-valued.
pub const TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_REPOSITORY_ID: condition::Key<
    keys::TokenActionsGithubusercontentComRepositoryId,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("token.actions.githubusercontent.com:repository_id");
/// `token.actions.githubusercontent.com:repository_owner_id`: `String`, single-valued.
pub const TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_REPOSITORY_OWNER_ID: condition::Key<
    keys::TokenActionsGithubusercontentComRepositoryOwnerId,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("token.actions.githubusercontent.com:repository_owner_id");
/// `token.actions.githubusercontent.com:workflow`: `String`, single-valued.
pub const TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_WORKFLOW: condition::Key<
    keys::TokenActionsGithubusercontentComWorkflow,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("token.actions.githubusercontent.com:workflow");
/// `www.amazon.com:app_id`: `String`, single-valued.
pub const WWW_AMAZON_COM_APP_ID: condition::Key<
    keys::WwwAmazonComAppId,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("www.amazon.com:app_id");
/// `www.amazon.com:user_id`: `String`, single-valued.
pub const WWW_AMAZON_COM_USER_ID: condition::Key<
    keys::WwwAmazonComUserId,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("www.amazon.com:user_id");
/// Marker types of the service's condition keys: what `Supports` is about.
pub mod keys {
    /// `accounts.google.com:aud`
    #[derive(Clone, Copy, Debug)]
    pub struct AccountsGoogleComAud;
    /// `accounts.google.com:google/organization_number`
    #[derive(Clone, Copy, Debug)]
    pub struct AccountsGoogleComGoogleOrganizationNumber;
    /// `accounts.google.com:oaud`
    #[derive(Clone, Copy, Debug)]
    pub struct AccountsGoogleComOaud;
    /// `accounts.google.com:sub`
    #[derive(Clone, Copy, Debug)]
    pub struct AccountsGoogleComSub;
    /// `agent.${Domain}.buildkite.dev:build_branch`
    #[derive(Clone, Copy, Debug)]
    pub struct AgentDomainBuildkiteDevBuildBranch;
    /// `agent.${Domain}.buildkite.dev:cluster_id`
    #[derive(Clone, Copy, Debug)]
    pub struct AgentDomainBuildkiteDevClusterId;
    /// `agent.${Domain}.buildkite.dev:cluster_name`
    #[derive(Clone, Copy, Debug)]
    pub struct AgentDomainBuildkiteDevClusterName;
    /// `agent.${Domain}.buildkite.dev:organization_id`
    #[derive(Clone, Copy, Debug)]
    pub struct AgentDomainBuildkiteDevOrganizationId;
    /// `agent.${Domain}.buildkite.dev:organization_slug`
    #[derive(Clone, Copy, Debug)]
    pub struct AgentDomainBuildkiteDevOrganizationSlug;
    /// `agent.${Domain}.buildkite.dev:pipeline_id`
    #[derive(Clone, Copy, Debug)]
    pub struct AgentDomainBuildkiteDevPipelineId;
    /// `agent.${Domain}.buildkite.dev:pipeline_slug`
    #[derive(Clone, Copy, Debug)]
    pub struct AgentDomainBuildkiteDevPipelineSlug;
    /// `agent.${Domain}.buildkite.site:build_branch`
    #[derive(Clone, Copy, Debug)]
    pub struct AgentDomainBuildkiteSiteBuildBranch;
    /// `agent.${Domain}.buildkite.site:cluster_id`
    #[derive(Clone, Copy, Debug)]
    pub struct AgentDomainBuildkiteSiteClusterId;
    /// `agent.${Domain}.buildkite.site:cluster_name`
    #[derive(Clone, Copy, Debug)]
    pub struct AgentDomainBuildkiteSiteClusterName;
    /// `agent.${Domain}.buildkite.site:organization_id`
    #[derive(Clone, Copy, Debug)]
    pub struct AgentDomainBuildkiteSiteOrganizationId;
    /// `agent.${Domain}.buildkite.site:organization_slug`
    #[derive(Clone, Copy, Debug)]
    pub struct AgentDomainBuildkiteSiteOrganizationSlug;
    /// `agent.${Domain}.buildkite.site:pipeline_id`
    #[derive(Clone, Copy, Debug)]
    pub struct AgentDomainBuildkiteSitePipelineId;
    /// `agent.${Domain}.buildkite.site:pipeline_slug`
    #[derive(Clone, Copy, Debug)]
    pub struct AgentDomainBuildkiteSitePipelineSlug;
    /// `agent.buildkite.com:build_branch`
    #[derive(Clone, Copy, Debug)]
    pub struct AgentBuildkiteComBuildBranch;
    /// `agent.buildkite.com:cluster_id`
    #[derive(Clone, Copy, Debug)]
    pub struct AgentBuildkiteComClusterId;
    /// `agent.buildkite.com:cluster_name`
    #[derive(Clone, Copy, Debug)]
    pub struct AgentBuildkiteComClusterName;
    /// `agent.buildkite.com:organization_id`
    #[derive(Clone, Copy, Debug)]
    pub struct AgentBuildkiteComOrganizationId;
    /// `agent.buildkite.com:organization_slug`
    #[derive(Clone, Copy, Debug)]
    pub struct AgentBuildkiteComOrganizationSlug;
    /// `agent.buildkite.com:pipeline_id`
    #[derive(Clone, Copy, Debug)]
    pub struct AgentBuildkiteComPipelineId;
    /// `agent.buildkite.com:pipeline_slug`
    #[derive(Clone, Copy, Debug)]
    pub struct AgentBuildkiteComPipelineSlug;
    /// `cognito-identity.amazonaws.com:amr`
    #[derive(Clone, Copy, Debug)]
    pub struct CognitoIdentityAmazonawsComAmr;
    /// `cognito-identity.amazonaws.com:aud`
    #[derive(Clone, Copy, Debug)]
    pub struct CognitoIdentityAmazonawsComAud;
    /// `cognito-identity.amazonaws.com:sub`
    #[derive(Clone, Copy, Debug)]
    pub struct CognitoIdentityAmazonawsComSub;
    /// `github.com/enterprises/${EnterpriseName}:actor`
    #[derive(Clone, Copy, Debug)]
    pub struct GithubComEnterprisesEnterpriseNameActor;
    /// `github.com/enterprises/${EnterpriseName}:actor_id`
    #[derive(Clone, Copy, Debug)]
    pub struct GithubComEnterprisesEnterpriseNameActorId;
    /// `github.com/enterprises/${EnterpriseName}:enterprise_id`
    #[derive(Clone, Copy, Debug)]
    pub struct GithubComEnterprisesEnterpriseNameEnterpriseId;
    /// `github.com/enterprises/${EnterpriseName}:environment`
    #[derive(Clone, Copy, Debug)]
    pub struct GithubComEnterprisesEnterpriseNameEnvironment;
    /// `github.com/enterprises/${EnterpriseName}:job_workflow_ref`
    #[derive(Clone, Copy, Debug)]
    pub struct GithubComEnterprisesEnterpriseNameJobWorkflowRef;
    /// `github.com/enterprises/${EnterpriseName}:ref`
    #[derive(Clone, Copy, Debug)]
    pub struct GithubComEnterprisesEnterpriseNameRef;
    /// `github.com/enterprises/${EnterpriseName}:repository`
    #[derive(Clone, Copy, Debug)]
    pub struct GithubComEnterprisesEnterpriseNameRepository;
    /// `github.com/enterprises/${EnterpriseName}:repository_id`
    #[derive(Clone, Copy, Debug)]
    pub struct GithubComEnterprisesEnterpriseNameRepositoryId;
    /// `github.com/enterprises/${EnterpriseName}:repository_owner_id`
    #[derive(Clone, Copy, Debug)]
    pub struct GithubComEnterprisesEnterpriseNameRepositoryOwnerId;
    /// `github.com/enterprises/${EnterpriseName}:workflow`
    #[derive(Clone, Copy, Debug)]
    pub struct GithubComEnterprisesEnterpriseNameWorkflow;
    /// `gitlab.com:namespace_id`
    #[derive(Clone, Copy, Debug)]
    pub struct GitlabComNamespaceId;
    /// `gitlab.com:pipeline_source`
    #[derive(Clone, Copy, Debug)]
    pub struct GitlabComPipelineSource;
    /// `gitlab.com:project_id`
    #[derive(Clone, Copy, Debug)]
    pub struct GitlabComProjectId;
    /// `gitlab.com:ref_protected`
    #[derive(Clone, Copy, Debug)]
    pub struct GitlabComRefProtected;
    /// `gitlab.com:runner_environment`
    #[derive(Clone, Copy, Debug)]
    pub struct GitlabComRunnerEnvironment;
    /// `gitlab.com:user_access_level`
    #[derive(Clone, Copy, Debug)]
    pub struct GitlabComUserAccessLevel;
    /// `gitlab.com:user_email`
    #[derive(Clone, Copy, Debug)]
    pub struct GitlabComUserEmail;
    /// `gitlab.com:user_id`
    #[derive(Clone, Copy, Debug)]
    pub struct GitlabComUserId;
    /// `gitlab.com:user_login`
    #[derive(Clone, Copy, Debug)]
    pub struct GitlabComUserLogin;
    /// `graph.facebook.com:app_id`
    #[derive(Clone, Copy, Debug)]
    pub struct GraphFacebookComAppId;
    /// `graph.facebook.com:id`
    #[derive(Clone, Copy, Debug)]
    pub struct GraphFacebookComId;
    /// `iam:ResourceTag/${TagKey}`
    #[derive(Clone, Copy, Debug)]
    pub struct IamResourceTag;
    /// `idcs-${OciUniqueIdentifier}.identity.oraclecloud.com:rpst_id`
    #[derive(Clone, Copy, Debug)]
    pub struct IdcsOciUniqueIdentifierIdentityOraclecloudComRpstId;
    /// `oidc.circleci.com/org/${OrgId}:oidc.circleci.com/project-id`
    #[derive(Clone, Copy, Debug)]
    pub struct OidcCircleciComOrgOrgIdOidcCircleciComProjectId;
    /// `saml:aud`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlAud;
    /// `saml:cn`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlCn;
    /// `saml:commonName`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlCommonName;
    /// `saml:doc`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlDoc;
    /// `saml:eduorghomepageuri`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlEduorghomepageuri;
    /// `saml:eduorgidentityauthnpolicyuri`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlEduorgidentityauthnpolicyuri;
    /// `saml:eduorglegalname`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlEduorglegalname;
    /// `saml:eduorgsuperioruri`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlEduorgsuperioruri;
    /// `saml:eduorgwhitepagesuri`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlEduorgwhitepagesuri;
    /// `saml:edupersonaffiliation`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlEdupersonaffiliation;
    /// `saml:edupersonassurance`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlEdupersonassurance;
    /// `saml:edupersonentitlement`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlEdupersonentitlement;
    /// `saml:edupersonnickname`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlEdupersonnickname;
    /// `saml:edupersonorgdn`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlEdupersonorgdn;
    /// `saml:edupersonorgunitdn`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlEdupersonorgunitdn;
    /// `saml:edupersonprimaryaffiliation`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlEdupersonprimaryaffiliation;
    /// `saml:edupersonprimaryorgunitdn`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlEdupersonprimaryorgunitdn;
    /// `saml:edupersonprincipalname`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlEdupersonprincipalname;
    /// `saml:edupersonscopedaffiliation`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlEdupersonscopedaffiliation;
    /// `saml:edupersontargetedid`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlEdupersontargetedid;
    /// `saml:givenName`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlGivenName;
    /// `saml:iss`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlIss;
    /// `saml:mail`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlMail;
    /// `saml:name`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlName;
    /// `saml:namequalifier`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlNamequalifier;
    /// `saml:organizationStatus`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlOrganizationStatus;
    /// `saml:primaryGroupSID`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlPrimaryGroupSid;
    /// `saml:sub`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlSub;
    /// `saml:sub_type`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlSubType;
    /// `saml:surname`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlSurname;
    /// `saml:uid`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlUid;
    /// `saml:x500UniqueIdentifier`
    #[derive(Clone, Copy, Debug)]
    pub struct SamlX500UniqueIdentifier;
    /// `sts:AWSServiceName`
    #[derive(Clone, Copy, Debug)]
    pub struct AwsServiceName;
    /// `sts:DurationSeconds`
    #[derive(Clone, Copy, Debug)]
    pub struct DurationSeconds;
    /// `sts:ExternalId`
    #[derive(Clone, Copy, Debug)]
    pub struct ExternalId;
    /// `sts:IdentityTokenAudience`
    #[derive(Clone, Copy, Debug)]
    pub struct IdentityTokenAudience;
    /// `sts:RequestContext/${ContextKey}`
    #[derive(Clone, Copy, Debug)]
    pub struct RequestContext;
    /// `sts:RequestContextProviders`
    #[derive(Clone, Copy, Debug)]
    pub struct RequestContextProviders;
    /// `sts:RoleAuthorizedByIdp`
    #[derive(Clone, Copy, Debug)]
    pub struct RoleAuthorizedByIdp;
    /// `sts:RoleSessionName`
    #[derive(Clone, Copy, Debug)]
    pub struct RoleSessionName;
    /// `sts:SigningAlgorithm`
    #[derive(Clone, Copy, Debug)]
    pub struct SigningAlgorithm;
    /// `sts:SourceIdentity`
    #[derive(Clone, Copy, Debug)]
    pub struct SourceIdentity;
    /// `sts:TaskPolicyArn`
    #[derive(Clone, Copy, Debug)]
    pub struct TaskPolicyArn;
    /// `sts:TransitiveTagKeys`
    #[derive(Clone, Copy, Debug)]
    pub struct TransitiveTagKeys;
    /// `token.actions.${Domain}.ghe.com:actor`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsDomainGheComActor;
    /// `token.actions.${Domain}.ghe.com:actor_id`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsDomainGheComActorId;
    /// `token.actions.${Domain}.ghe.com:enterprise_id`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsDomainGheComEnterpriseId;
    /// `token.actions.${Domain}.ghe.com:environment`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsDomainGheComEnvironment;
    /// `token.actions.${Domain}.ghe.com:job_workflow_ref`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsDomainGheComJobWorkflowRef;
    /// `token.actions.${Domain}.ghe.com:ref`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsDomainGheComRef;
    /// `token.actions.${Domain}.ghe.com:repository`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsDomainGheComRepository;
    /// `token.actions.${Domain}.ghe.com:repository_id`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsDomainGheComRepositoryId;
    /// `token.actions.${Domain}.ghe.com:repository_owner_id`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsDomainGheComRepositoryOwnerId;
    /// `token.actions.${Domain}.ghe.com:workflow`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsDomainGheComWorkflow;
    /// `token.actions.githubusercontent.com/${SubPath}:actor`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsGithubusercontentComSubPathActor;
    /// `token.actions.githubusercontent.com/${SubPath}:actor_id`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsGithubusercontentComSubPathActorId;
    /// `token.actions.githubusercontent.com/${SubPath}:enterprise_id`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsGithubusercontentComSubPathEnterpriseId;
    /// `token.actions.githubusercontent.com/${SubPath}:environment`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsGithubusercontentComSubPathEnvironment;
    /// `token.actions.githubusercontent.com/${SubPath}:job_workflow_ref`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsGithubusercontentComSubPathJobWorkflowRef;
    /// `token.actions.githubusercontent.com/${SubPath}:ref`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsGithubusercontentComSubPathRef;
    /// `token.actions.githubusercontent.com/${SubPath}:repository`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsGithubusercontentComSubPathRepository;
    /// `token.actions.githubusercontent.com/${SubPath}:repository_id`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsGithubusercontentComSubPathRepositoryId;
    /// `token.actions.githubusercontent.com/${SubPath}:repository_owner_id`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsGithubusercontentComSubPathRepositoryOwnerId;
    /// `token.actions.githubusercontent.com/${SubPath}:workflow`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsGithubusercontentComSubPathWorkflow;
    /// `token.actions.githubusercontent.com:actor`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsGithubusercontentComActor;
    /// `token.actions.githubusercontent.com:actor_id`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsGithubusercontentComActorId;
    /// `token.actions.githubusercontent.com:enterprise_id`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsGithubusercontentComEnterpriseId;
    /// `token.actions.githubusercontent.com:environment`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsGithubusercontentComEnvironment;
    /// `token.actions.githubusercontent.com:job_workflow_ref`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsGithubusercontentComJobWorkflowRef;
    /// `token.actions.githubusercontent.com:ref`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsGithubusercontentComRef;
    /// `token.actions.githubusercontent.com:repository`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsGithubusercontentComRepository;
    /// `token.actions.githubusercontent.com:repository_id`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsGithubusercontentComRepositoryId;
    /// `token.actions.githubusercontent.com:repository_owner_id`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsGithubusercontentComRepositoryOwnerId;
    /// `token.actions.githubusercontent.com:workflow`
    #[derive(Clone, Copy, Debug)]
    pub struct TokenActionsGithubusercontentComWorkflow;
    /// `www.amazon.com:app_id`
    #[derive(Clone, Copy, Debug)]
    pub struct WwwAmazonComAppId;
    /// `www.amazon.com:user_id`
    #[derive(Clone, Copy, Debug)]
    pub struct WwwAmazonComUserId;
}
/// All condition keys of the service's page as rows, sorted by name.
pub static CONDITION_KEYS: &[&catalog::ConditionKey] = &[
    &rows::ACCOUNTS_GOOGLE_COM_AUD,
    &rows::ACCOUNTS_GOOGLE_COM_GOOGLE_ORGANIZATION_NUMBER,
    &rows::ACCOUNTS_GOOGLE_COM_OAUD,
    &rows::ACCOUNTS_GOOGLE_COM_SUB,
    &rows::AGENT_DOMAIN_BUILDKITE_DEV_BUILD_BRANCH,
    &rows::AGENT_DOMAIN_BUILDKITE_DEV_CLUSTER_ID,
    &rows::AGENT_DOMAIN_BUILDKITE_DEV_CLUSTER_NAME,
    &rows::AGENT_DOMAIN_BUILDKITE_DEV_ORGANIZATION_ID,
    &rows::AGENT_DOMAIN_BUILDKITE_DEV_ORGANIZATION_SLUG,
    &rows::AGENT_DOMAIN_BUILDKITE_DEV_PIPELINE_ID,
    &rows::AGENT_DOMAIN_BUILDKITE_DEV_PIPELINE_SLUG,
    &rows::AGENT_DOMAIN_BUILDKITE_SITE_BUILD_BRANCH,
    &rows::AGENT_DOMAIN_BUILDKITE_SITE_CLUSTER_ID,
    &rows::AGENT_DOMAIN_BUILDKITE_SITE_CLUSTER_NAME,
    &rows::AGENT_DOMAIN_BUILDKITE_SITE_ORGANIZATION_ID,
    &rows::AGENT_DOMAIN_BUILDKITE_SITE_ORGANIZATION_SLUG,
    &rows::AGENT_DOMAIN_BUILDKITE_SITE_PIPELINE_ID,
    &rows::AGENT_DOMAIN_BUILDKITE_SITE_PIPELINE_SLUG,
    &rows::AGENT_BUILDKITE_COM_BUILD_BRANCH,
    &rows::AGENT_BUILDKITE_COM_CLUSTER_ID,
    &rows::AGENT_BUILDKITE_COM_CLUSTER_NAME,
    &rows::AGENT_BUILDKITE_COM_ORGANIZATION_ID,
    &rows::AGENT_BUILDKITE_COM_ORGANIZATION_SLUG,
    &rows::AGENT_BUILDKITE_COM_PIPELINE_ID,
    &rows::AGENT_BUILDKITE_COM_PIPELINE_SLUG,
    &rows::AWS_REQUEST_TAG,
    &rows::AWS_RESOURCE_TAG,
    &rows::AWS_TAG_KEYS,
    &rows::COGNITO_IDENTITY_AMAZONAWS_COM_AMR,
    &rows::COGNITO_IDENTITY_AMAZONAWS_COM_AUD,
    &rows::COGNITO_IDENTITY_AMAZONAWS_COM_SUB,
    &rows::GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_ACTOR,
    &rows::GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_ACTOR_ID,
    &rows::GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_ENTERPRISE_ID,
    &rows::GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_ENVIRONMENT,
    &rows::GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_JOB_WORKFLOW_REF,
    &rows::GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_REF,
    &rows::GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_REPOSITORY,
    &rows::GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_REPOSITORY_ID,
    &rows::GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_REPOSITORY_OWNER_ID,
    &rows::GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_WORKFLOW,
    &rows::GITLAB_COM_NAMESPACE_ID,
    &rows::GITLAB_COM_PIPELINE_SOURCE,
    &rows::GITLAB_COM_PROJECT_ID,
    &rows::GITLAB_COM_REF_PROTECTED,
    &rows::GITLAB_COM_RUNNER_ENVIRONMENT,
    &rows::GITLAB_COM_USER_ACCESS_LEVEL,
    &rows::GITLAB_COM_USER_EMAIL,
    &rows::GITLAB_COM_USER_ID,
    &rows::GITLAB_COM_USER_LOGIN,
    &rows::GRAPH_FACEBOOK_COM_APP_ID,
    &rows::GRAPH_FACEBOOK_COM_ID,
    &rows::IAM_RESOURCE_TAG,
    &rows::IDCS_OCI_UNIQUE_IDENTIFIER_IDENTITY_ORACLECLOUD_COM_RPST_ID,
    &rows::OIDC_CIRCLECI_COM_ORG_ORG_ID_OIDC_CIRCLECI_COM_PROJECT_ID,
    &rows::SAML_AUD,
    &rows::SAML_CN,
    &rows::SAML_COMMON_NAME,
    &rows::SAML_DOC,
    &rows::SAML_EDUORGHOMEPAGEURI,
    &rows::SAML_EDUORGIDENTITYAUTHNPOLICYURI,
    &rows::SAML_EDUORGLEGALNAME,
    &rows::SAML_EDUORGSUPERIORURI,
    &rows::SAML_EDUORGWHITEPAGESURI,
    &rows::SAML_EDUPERSONAFFILIATION,
    &rows::SAML_EDUPERSONASSURANCE,
    &rows::SAML_EDUPERSONENTITLEMENT,
    &rows::SAML_EDUPERSONNICKNAME,
    &rows::SAML_EDUPERSONORGDN,
    &rows::SAML_EDUPERSONORGUNITDN,
    &rows::SAML_EDUPERSONPRIMARYAFFILIATION,
    &rows::SAML_EDUPERSONPRIMARYORGUNITDN,
    &rows::SAML_EDUPERSONPRINCIPALNAME,
    &rows::SAML_EDUPERSONSCOPEDAFFILIATION,
    &rows::SAML_EDUPERSONTARGETEDID,
    &rows::SAML_GIVEN_NAME,
    &rows::SAML_ISS,
    &rows::SAML_MAIL,
    &rows::SAML_NAME,
    &rows::SAML_NAMEQUALIFIER,
    &rows::SAML_ORGANIZATION_STATUS,
    &rows::SAML_PRIMARY_GROUP_SID,
    &rows::SAML_SUB,
    &rows::SAML_SUB_TYPE,
    &rows::SAML_SURNAME,
    &rows::SAML_UID,
    &rows::SAML_X500_UNIQUE_IDENTIFIER,
    &rows::AWS_SERVICE_NAME,
    &rows::DURATION_SECONDS,
    &rows::EXTERNAL_ID,
    &rows::IDENTITY_TOKEN_AUDIENCE,
    &rows::REQUEST_CONTEXT,
    &rows::REQUEST_CONTEXT_PROVIDERS,
    &rows::ROLE_AUTHORIZED_BY_IDP,
    &rows::ROLE_SESSION_NAME,
    &rows::SIGNING_ALGORITHM,
    &rows::SOURCE_IDENTITY,
    &rows::TASK_POLICY_ARN,
    &rows::TRANSITIVE_TAG_KEYS,
    &rows::TOKEN_ACTIONS_DOMAIN_GHE_COM_ACTOR,
    &rows::TOKEN_ACTIONS_DOMAIN_GHE_COM_ACTOR_ID,
    &rows::TOKEN_ACTIONS_DOMAIN_GHE_COM_ENTERPRISE_ID,
    &rows::TOKEN_ACTIONS_DOMAIN_GHE_COM_ENVIRONMENT,
    &rows::TOKEN_ACTIONS_DOMAIN_GHE_COM_JOB_WORKFLOW_REF,
    &rows::TOKEN_ACTIONS_DOMAIN_GHE_COM_REF,
    &rows::TOKEN_ACTIONS_DOMAIN_GHE_COM_REPOSITORY,
    &rows::TOKEN_ACTIONS_DOMAIN_GHE_COM_REPOSITORY_ID,
    &rows::TOKEN_ACTIONS_DOMAIN_GHE_COM_REPOSITORY_OWNER_ID,
    &rows::TOKEN_ACTIONS_DOMAIN_GHE_COM_WORKFLOW,
    &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_ACTOR,
    &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_ACTOR_ID,
    &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_ENTERPRISE_ID,
    &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_ENVIRONMENT,
    &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_JOB_WORKFLOW_REF,
    &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_REF,
    &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_REPOSITORY,
    &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_REPOSITORY_ID,
    &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_REPOSITORY_OWNER_ID,
    &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_WORKFLOW,
    &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_ACTOR,
    &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_ACTOR_ID,
    &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_ENTERPRISE_ID,
    &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_ENVIRONMENT,
    &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_JOB_WORKFLOW_REF,
    &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_REF,
    &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_REPOSITORY,
    &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_REPOSITORY_ID,
    &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_REPOSITORY_OWNER_ID,
    &rows::TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_WORKFLOW,
    &rows::WWW_AMAZON_COM_APP_ID,
    &rows::WWW_AMAZON_COM_USER_ID,
];
mod rows {
    #[allow(unused_imports)]
    use crate::catalog;
    pub(super) static ACCOUNTS_GOOGLE_COM_AUD: catalog::ConditionKey = catalog::ConditionKey {
        name: "accounts.google.com:aud",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static ACCOUNTS_GOOGLE_COM_GOOGLE_ORGANIZATION_NUMBER: catalog::ConditionKey = catalog::ConditionKey {
        name: "accounts.google.com:google/organization_number",
        types: &[catalog::ConditionKeyType::Numeric],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static ACCOUNTS_GOOGLE_COM_OAUD: catalog::ConditionKey = catalog::ConditionKey {
        name: "accounts.google.com:oaud",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static ACCOUNTS_GOOGLE_COM_SUB: catalog::ConditionKey = catalog::ConditionKey {
        name: "accounts.google.com:sub",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static AGENT_DOMAIN_BUILDKITE_DEV_BUILD_BRANCH: catalog::ConditionKey = catalog::ConditionKey {
        name: "agent.${Domain}.buildkite.dev:build_branch",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static AGENT_DOMAIN_BUILDKITE_DEV_CLUSTER_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "agent.${Domain}.buildkite.dev:cluster_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static AGENT_DOMAIN_BUILDKITE_DEV_CLUSTER_NAME: catalog::ConditionKey = catalog::ConditionKey {
        name: "agent.${Domain}.buildkite.dev:cluster_name",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static AGENT_DOMAIN_BUILDKITE_DEV_ORGANIZATION_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "agent.${Domain}.buildkite.dev:organization_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static AGENT_DOMAIN_BUILDKITE_DEV_ORGANIZATION_SLUG: catalog::ConditionKey = catalog::ConditionKey {
        name: "agent.${Domain}.buildkite.dev:organization_slug",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static AGENT_DOMAIN_BUILDKITE_DEV_PIPELINE_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "agent.${Domain}.buildkite.dev:pipeline_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static AGENT_DOMAIN_BUILDKITE_DEV_PIPELINE_SLUG: catalog::ConditionKey = catalog::ConditionKey {
        name: "agent.${Domain}.buildkite.dev:pipeline_slug",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static AGENT_DOMAIN_BUILDKITE_SITE_BUILD_BRANCH: catalog::ConditionKey = catalog::ConditionKey {
        name: "agent.${Domain}.buildkite.site:build_branch",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static AGENT_DOMAIN_BUILDKITE_SITE_CLUSTER_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "agent.${Domain}.buildkite.site:cluster_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static AGENT_DOMAIN_BUILDKITE_SITE_CLUSTER_NAME: catalog::ConditionKey = catalog::ConditionKey {
        name: "agent.${Domain}.buildkite.site:cluster_name",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static AGENT_DOMAIN_BUILDKITE_SITE_ORGANIZATION_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "agent.${Domain}.buildkite.site:organization_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static AGENT_DOMAIN_BUILDKITE_SITE_ORGANIZATION_SLUG: catalog::ConditionKey = catalog::ConditionKey {
        name: "agent.${Domain}.buildkite.site:organization_slug",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static AGENT_DOMAIN_BUILDKITE_SITE_PIPELINE_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "agent.${Domain}.buildkite.site:pipeline_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static AGENT_DOMAIN_BUILDKITE_SITE_PIPELINE_SLUG: catalog::ConditionKey = catalog::ConditionKey {
        name: "agent.${Domain}.buildkite.site:pipeline_slug",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static AGENT_BUILDKITE_COM_BUILD_BRANCH: catalog::ConditionKey = catalog::ConditionKey {
        name: "agent.buildkite.com:build_branch",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static AGENT_BUILDKITE_COM_CLUSTER_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "agent.buildkite.com:cluster_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static AGENT_BUILDKITE_COM_CLUSTER_NAME: catalog::ConditionKey = catalog::ConditionKey {
        name: "agent.buildkite.com:cluster_name",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static AGENT_BUILDKITE_COM_ORGANIZATION_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "agent.buildkite.com:organization_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static AGENT_BUILDKITE_COM_ORGANIZATION_SLUG: catalog::ConditionKey = catalog::ConditionKey {
        name: "agent.buildkite.com:organization_slug",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static AGENT_BUILDKITE_COM_PIPELINE_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "agent.buildkite.com:pipeline_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static AGENT_BUILDKITE_COM_PIPELINE_SLUG: catalog::ConditionKey = catalog::ConditionKey {
        name: "agent.buildkite.com:pipeline_slug",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
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
    pub(super) static COGNITO_IDENTITY_AMAZONAWS_COM_AMR: catalog::ConditionKey = catalog::ConditionKey {
        name: "cognito-identity.amazonaws.com:amr",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static COGNITO_IDENTITY_AMAZONAWS_COM_AUD: catalog::ConditionKey = catalog::ConditionKey {
        name: "cognito-identity.amazonaws.com:aud",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static COGNITO_IDENTITY_AMAZONAWS_COM_SUB: catalog::ConditionKey = catalog::ConditionKey {
        name: "cognito-identity.amazonaws.com:sub",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_ACTOR: catalog::ConditionKey = catalog::ConditionKey {
        name: "github.com/enterprises/${EnterpriseName}:actor",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_ACTOR_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "github.com/enterprises/${EnterpriseName}:actor_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_ENTERPRISE_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "github.com/enterprises/${EnterpriseName}:enterprise_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_ENVIRONMENT: catalog::ConditionKey = catalog::ConditionKey {
        name: "github.com/enterprises/${EnterpriseName}:environment",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_JOB_WORKFLOW_REF: catalog::ConditionKey = catalog::ConditionKey {
        name: "github.com/enterprises/${EnterpriseName}:job_workflow_ref",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_REF: catalog::ConditionKey = catalog::ConditionKey {
        name: "github.com/enterprises/${EnterpriseName}:ref",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_REPOSITORY: catalog::ConditionKey = catalog::ConditionKey {
        name: "github.com/enterprises/${EnterpriseName}:repository",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_REPOSITORY_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "github.com/enterprises/${EnterpriseName}:repository_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_REPOSITORY_OWNER_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "github.com/enterprises/${EnterpriseName}:repository_owner_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GITHUB_COM_ENTERPRISES_ENTERPRISE_NAME_WORKFLOW: catalog::ConditionKey = catalog::ConditionKey {
        name: "github.com/enterprises/${EnterpriseName}:workflow",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GITLAB_COM_NAMESPACE_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "gitlab.com:namespace_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GITLAB_COM_PIPELINE_SOURCE: catalog::ConditionKey = catalog::ConditionKey {
        name: "gitlab.com:pipeline_source",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GITLAB_COM_PROJECT_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "gitlab.com:project_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GITLAB_COM_REF_PROTECTED: catalog::ConditionKey = catalog::ConditionKey {
        name: "gitlab.com:ref_protected",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GITLAB_COM_RUNNER_ENVIRONMENT: catalog::ConditionKey = catalog::ConditionKey {
        name: "gitlab.com:runner_environment",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GITLAB_COM_USER_ACCESS_LEVEL: catalog::ConditionKey = catalog::ConditionKey {
        name: "gitlab.com:user_access_level",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GITLAB_COM_USER_EMAIL: catalog::ConditionKey = catalog::ConditionKey {
        name: "gitlab.com:user_email",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GITLAB_COM_USER_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "gitlab.com:user_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GITLAB_COM_USER_LOGIN: catalog::ConditionKey = catalog::ConditionKey {
        name: "gitlab.com:user_login",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GRAPH_FACEBOOK_COM_APP_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "graph.facebook.com:app_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static GRAPH_FACEBOOK_COM_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "graph.facebook.com:id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static IAM_RESOURCE_TAG: catalog::ConditionKey = catalog::ConditionKey {
        name: "iam:ResourceTag/${TagKey}",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static IDCS_OCI_UNIQUE_IDENTIFIER_IDENTITY_ORACLECLOUD_COM_RPST_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "idcs-${OciUniqueIdentifier}.identity.oraclecloud.com:rpst_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static OIDC_CIRCLECI_COM_ORG_ORG_ID_OIDC_CIRCLECI_COM_PROJECT_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "oidc.circleci.com/org/${OrgId}:oidc.circleci.com/project-id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_AUD: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:aud",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_CN: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:cn",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_COMMON_NAME: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:commonName",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_DOC: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:doc",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_EDUORGHOMEPAGEURI: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:eduorghomepageuri",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_EDUORGIDENTITYAUTHNPOLICYURI: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:eduorgidentityauthnpolicyuri",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_EDUORGLEGALNAME: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:eduorglegalname",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_EDUORGSUPERIORURI: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:eduorgsuperioruri",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_EDUORGWHITEPAGESURI: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:eduorgwhitepagesuri",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_EDUPERSONAFFILIATION: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:edupersonaffiliation",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_EDUPERSONASSURANCE: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:edupersonassurance",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_EDUPERSONENTITLEMENT: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:edupersonentitlement",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_EDUPERSONNICKNAME: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:edupersonnickname",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_EDUPERSONORGDN: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:edupersonorgdn",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_EDUPERSONORGUNITDN: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:edupersonorgunitdn",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_EDUPERSONPRIMARYAFFILIATION: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:edupersonprimaryaffiliation",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_EDUPERSONPRIMARYORGUNITDN: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:edupersonprimaryorgunitdn",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_EDUPERSONPRINCIPALNAME: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:edupersonprincipalname",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_EDUPERSONSCOPEDAFFILIATION: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:edupersonscopedaffiliation",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_EDUPERSONTARGETEDID: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:edupersontargetedid",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_GIVEN_NAME: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:givenName",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_ISS: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:iss",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_MAIL: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:mail",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_NAME: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:name",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_NAMEQUALIFIER: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:namequalifier",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_ORGANIZATION_STATUS: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:organizationStatus",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_PRIMARY_GROUP_SID: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:primaryGroupSID",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_SUB: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:sub",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_SUB_TYPE: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:sub_type",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_SURNAME: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:surname",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_UID: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:uid",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SAML_X500_UNIQUE_IDENTIFIER: catalog::ConditionKey = catalog::ConditionKey {
        name: "saml:x500UniqueIdentifier",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static AWS_SERVICE_NAME: catalog::ConditionKey = catalog::ConditionKey {
        name: "sts:AWSServiceName",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static DURATION_SECONDS: catalog::ConditionKey = catalog::ConditionKey {
        name: "sts:DurationSeconds",
        types: &[catalog::ConditionKeyType::Numeric],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static EXTERNAL_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "sts:ExternalId",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static IDENTITY_TOKEN_AUDIENCE: catalog::ConditionKey = catalog::ConditionKey {
        name: "sts:IdentityTokenAudience",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static REQUEST_CONTEXT: catalog::ConditionKey = catalog::ConditionKey {
        name: "sts:RequestContext/${ContextKey}",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static REQUEST_CONTEXT_PROVIDERS: catalog::ConditionKey = catalog::ConditionKey {
        name: "sts:RequestContextProviders",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static ROLE_AUTHORIZED_BY_IDP: catalog::ConditionKey = catalog::ConditionKey {
        name: "sts:RoleAuthorizedByIdp",
        types: &[catalog::ConditionKeyType::Bool],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static ROLE_SESSION_NAME: catalog::ConditionKey = catalog::ConditionKey {
        name: "sts:RoleSessionName",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SIGNING_ALGORITHM: catalog::ConditionKey = catalog::ConditionKey {
        name: "sts:SigningAlgorithm",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static SOURCE_IDENTITY: catalog::ConditionKey = catalog::ConditionKey {
        name: "sts:SourceIdentity",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TASK_POLICY_ARN: catalog::ConditionKey = catalog::ConditionKey {
        name: "sts:TaskPolicyArn",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TRANSITIVE_TAG_KEYS: catalog::ConditionKey = catalog::ConditionKey {
        name: "sts:TransitiveTagKeys",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_DOMAIN_GHE_COM_ACTOR: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.${Domain}.ghe.com:actor",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_DOMAIN_GHE_COM_ACTOR_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.${Domain}.ghe.com:actor_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_DOMAIN_GHE_COM_ENTERPRISE_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.${Domain}.ghe.com:enterprise_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_DOMAIN_GHE_COM_ENVIRONMENT: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.${Domain}.ghe.com:environment",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_DOMAIN_GHE_COM_JOB_WORKFLOW_REF: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.${Domain}.ghe.com:job_workflow_ref",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_DOMAIN_GHE_COM_REF: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.${Domain}.ghe.com:ref",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_DOMAIN_GHE_COM_REPOSITORY: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.${Domain}.ghe.com:repository",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_DOMAIN_GHE_COM_REPOSITORY_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.${Domain}.ghe.com:repository_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_DOMAIN_GHE_COM_REPOSITORY_OWNER_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.${Domain}.ghe.com:repository_owner_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_DOMAIN_GHE_COM_WORKFLOW: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.${Domain}.ghe.com:workflow",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_ACTOR: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.githubusercontent.com/${SubPath}:actor",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_ACTOR_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.githubusercontent.com/${SubPath}:actor_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_ENTERPRISE_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.githubusercontent.com/${SubPath}:enterprise_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_ENVIRONMENT: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.githubusercontent.com/${SubPath}:environment",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_JOB_WORKFLOW_REF: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.githubusercontent.com/${SubPath}:job_workflow_ref",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_REF: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.githubusercontent.com/${SubPath}:ref",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_REPOSITORY: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.githubusercontent.com/${SubPath}:repository",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_REPOSITORY_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.githubusercontent.com/${SubPath}:repository_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_REPOSITORY_OWNER_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.githubusercontent.com/${SubPath}:repository_owner_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_SUB_PATH_WORKFLOW: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.githubusercontent.com/${SubPath}:workflow",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_ACTOR: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.githubusercontent.com:actor",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_ACTOR_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.githubusercontent.com:actor_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_ENTERPRISE_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.githubusercontent.com:enterprise_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_ENVIRONMENT: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.githubusercontent.com:environment",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_JOB_WORKFLOW_REF: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.githubusercontent.com:job_workflow_ref",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_REF: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.githubusercontent.com:ref",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_REPOSITORY: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.githubusercontent.com:repository",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_REPOSITORY_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.githubusercontent.com:repository_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_REPOSITORY_OWNER_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.githubusercontent.com:repository_owner_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ACTIONS_GITHUBUSERCONTENT_COM_WORKFLOW: catalog::ConditionKey = catalog::ConditionKey {
        name: "token.actions.githubusercontent.com:workflow",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static WWW_AMAZON_COM_APP_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "www.amazon.com:app_id",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: None,
        always: catalog::Callers::NONE,
    };
    pub(super) static WWW_AMAZON_COM_USER_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "www.amazon.com:user_id",
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
    &operations::STS_ASSUME_ROLE,
    &operations::STS_ASSUME_ROLE_WITH_SAML,
    &operations::STS_ASSUME_ROLE_WITH_WEB_IDENTITY,
    &operations::STS_ASSUME_ROOT,
    &operations::STS_DECODE_AUTHORIZATION_MESSAGE,
    &operations::STS_GET_ACCESS_KEY_INFO,
    &operations::STS_GET_CALLER_IDENTITY,
    &operations::STS_GET_DELEGATED_ACCESS_TOKEN,
    &operations::STS_GET_FEDERATION_TOKEN,
    &operations::STS_GET_SESSION_TOKEN,
    &operations::STS_GET_WEB_IDENTITY_TOKEN,
];
mod operations {
    #[allow(unused_imports)]
    use crate::catalog;
    pub(super) static STS_ASSUME_ROLE: catalog::Operation = catalog::Operation {
        service: "sts",
        client: "sts",
        name: "AssumeRole",
        actions: &[
            catalog::AuthorizedAction {
                action: "sts:AssumeRole",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "sts:SetContext",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "sts:SetSourceIdentity",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "sts:TagSession",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "RoleArn",
                "RoleSessionName",
                "PolicyArns",
                "Policy",
                "DurationSeconds",
                "Tags",
                "TransitiveTagKeys",
                "ExternalId",
                "SerialNumber",
                "TokenCode",
                "SourceIdentity",
                "ProvidedContexts",
                "MinimumSessionTokenSize",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static STS_ASSUME_ROLE_WITH_SAML: catalog::Operation = catalog::Operation {
        service: "sts",
        client: "sts",
        name: "AssumeRoleWithSAML",
        actions: &[
            catalog::AuthorizedAction {
                action: "sts:AssumeRoleWithSAML",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "RoleArn",
                "PrincipalArn",
                "SAMLAssertion",
                "PolicyArns",
                "Policy",
                "DurationSeconds",
                "MinimumSessionTokenSize",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static STS_ASSUME_ROLE_WITH_WEB_IDENTITY: catalog::Operation = catalog::Operation {
        service: "sts",
        client: "sts",
        name: "AssumeRoleWithWebIdentity",
        actions: &[
            catalog::AuthorizedAction {
                action: "sts:AssumeRoleWithWebIdentity",
                context: &[],
            },
        ],
        source: "third-party-map-2022-08",
        parameters: Some(
            &[
                "RoleArn",
                "RoleSessionName",
                "WebIdentityToken",
                "ProviderId",
                "PolicyArns",
                "Policy",
                "DurationSeconds",
                "MinimumSessionTokenSize",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static STS_ASSUME_ROOT: catalog::Operation = catalog::Operation {
        service: "sts",
        client: "sts",
        name: "AssumeRoot",
        actions: &[
            catalog::AuthorizedAction {
                action: "sts:AssumeRoot",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "TargetPrincipal",
                "TaskPolicyArn",
                "DurationSeconds",
                "MinimumSessionTokenSize",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static STS_DECODE_AUTHORIZATION_MESSAGE: catalog::Operation = catalog::Operation {
        service: "sts",
        client: "sts",
        name: "DecodeAuthorizationMessage",
        actions: &[
            catalog::AuthorizedAction {
                action: "sts:DecodeAuthorizationMessage",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["EncodedMessage"]),
        arn_parameters: &[],
    };
    pub(super) static STS_GET_ACCESS_KEY_INFO: catalog::Operation = catalog::Operation {
        service: "sts",
        client: "sts",
        name: "GetAccessKeyInfo",
        actions: &[
            catalog::AuthorizedAction {
                action: "sts:GetAccessKeyInfo",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["AccessKeyId"]),
        arn_parameters: &[],
    };
    pub(super) static STS_GET_CALLER_IDENTITY: catalog::Operation = catalog::Operation {
        service: "sts",
        client: "sts",
        name: "GetCallerIdentity",
        actions: &[
            catalog::AuthorizedAction {
                action: "sts:GetCallerIdentity",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&[]),
        arn_parameters: &[],
    };
    pub(super) static STS_GET_DELEGATED_ACCESS_TOKEN: catalog::Operation = catalog::Operation {
        service: "sts",
        client: "sts",
        name: "GetDelegatedAccessToken",
        actions: &[
            catalog::AuthorizedAction {
                action: "sts:GetDelegatedAccessToken",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(&["TradeInToken"]),
        arn_parameters: &[],
    };
    pub(super) static STS_GET_FEDERATION_TOKEN: catalog::Operation = catalog::Operation {
        service: "sts",
        client: "sts",
        name: "GetFederationToken",
        actions: &[
            catalog::AuthorizedAction {
                action: "sts:GetFederationToken",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "sts:TagSession",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "Name",
                "Policy",
                "PolicyArns",
                "DurationSeconds",
                "Tags",
                "MinimumSessionTokenSize",
            ],
        ),
        arn_parameters: &[],
    };
    pub(super) static STS_GET_SESSION_TOKEN: catalog::Operation = catalog::Operation {
        service: "sts",
        client: "sts",
        name: "GetSessionToken",
        actions: &[
            catalog::AuthorizedAction {
                action: "sts:GetSessionToken",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &["DurationSeconds", "SerialNumber", "TokenCode", "MinimumSessionTokenSize"],
        ),
        arn_parameters: &[],
    };
    pub(super) static STS_GET_WEB_IDENTITY_TOKEN: catalog::Operation = catalog::Operation {
        service: "sts",
        client: "sts",
        name: "GetWebIdentityToken",
        actions: &[
            catalog::AuthorizedAction {
                action: "sts:GetWebIdentityToken",
                context: &[],
            },
            catalog::AuthorizedAction {
                action: "sts:TagGetWebIdentityToken",
                context: &[],
            },
        ],
        source: "aws-operations-table-2026",
        parameters: Some(
            &[
                "Audience",
                "DurationSeconds",
                "SigningAlgorithm",
                "Scope",
                "SubjectMode",
                "Tags",
            ],
        ),
        arn_parameters: &[],
    };
}
