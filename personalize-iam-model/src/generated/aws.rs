// Generated from spec/global-condition-keys.json by `cargo xtask regen`. Do not edit.

//! The global condition keys, which every action supports, but for those of tags.
//!
//! Source: IAM User Guide, "AWS global condition context keys".
#![allow(unused_imports)]
use crate::{catalog, condition};
/// `aws:PrincipalArn`: `ARN`, single-valued.
pub const PRINCIPAL_ARN: condition::Key<
    condition::Global,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("aws:PrincipalArn");
/// `aws:PrincipalAccount`: `String`, single-valued.
///
/// AWS says that wildcards in its values have no valid use.
///
/// Every request holds it.
pub const PRINCIPAL_ACCOUNT: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("aws:PrincipalAccount");
/// `aws:PrincipalOrgPaths`: `String`, multivalued.
pub const PRINCIPAL_ORG_PATHS: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("aws:PrincipalOrgPaths");
/// `aws:PrincipalOrgID`: `String`, single-valued.
///
/// AWS says that wildcards in its values have no valid use.
pub const PRINCIPAL_ORG_ID: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("aws:PrincipalOrgID");
/// `aws:PrincipalTag/${TagKey}`: `String`, single-valued.
pub const PRINCIPAL_TAG: condition::KeyTemplate<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("aws:PrincipalTag/${TagKey}");
/// `aws:PrincipalIsAWSService`: `Bool`, single-valued.
pub const PRINCIPAL_IS_AWS_SERVICE: condition::Key<
    condition::Global,
    condition::key_type::Bool,
    condition::state::Single,
> = condition::Key::new("aws:PrincipalIsAWSService");
/// `aws:PrincipalServiceName`: `String`, single-valued.
pub const PRINCIPAL_SERVICE_NAME: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("aws:PrincipalServiceName");
/// `aws:PrincipalServiceNamesList`: `String`, multivalued.
pub const PRINCIPAL_SERVICE_NAMES_LIST: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("aws:PrincipalServiceNamesList");
/// `aws:PrincipalType`: `String`, single-valued.
///
/// Every request holds it.
pub const PRINCIPAL_TYPE: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("aws:PrincipalType");
/// `aws:userid`: `String`, single-valued.
///
/// Every request holds it.
pub const USERID: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("aws:userid");
/// `aws:username`: `String`, single-valued.
pub const USERNAME: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("aws:username");
/// `aws:AssumedRoot`: `Bool`, single-valued.
pub const ASSUMED_ROOT: condition::Key<
    condition::Global,
    condition::key_type::Bool,
    condition::state::Single,
> = condition::Key::new("aws:AssumedRoot");
/// `aws:FederatedProvider`: `String`, single-valued.
pub const FEDERATED_PROVIDER: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("aws:FederatedProvider");
/// `aws:FederatedProvider`: `ARN`, single-valued.
pub const FEDERATED_PROVIDER_ARN: condition::Key<
    condition::Global,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("aws:FederatedProvider");
/// `aws:TokenIssueTime`: `Date`, single-valued.
pub const TOKEN_ISSUE_TIME: condition::Key<
    condition::Global,
    condition::key_type::Date,
    condition::state::Single,
> = condition::Key::new("aws:TokenIssueTime");
/// `aws:SignInSessionArn`: `ARN`, single-valued.
pub const SIGN_IN_SESSION_ARN: condition::Key<
    condition::Global,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("aws:SignInSessionArn");
/// `aws:MultiFactorAuthAge`: `Numeric`, single-valued.
pub const MULTI_FACTOR_AUTH_AGE: condition::Key<
    condition::Global,
    condition::key_type::Numeric,
    condition::state::Single,
> = condition::Key::new("aws:MultiFactorAuthAge");
/// `aws:MultiFactorAuthPresent`: `Bool`, single-valued.
pub const MULTI_FACTOR_AUTH_PRESENT: condition::Key<
    condition::Global,
    condition::key_type::Bool,
    condition::state::Single,
> = condition::Key::new("aws:MultiFactorAuthPresent");
/// `aws:ChatbotSourceArn`: `ARN`, single-valued.
pub const CHATBOT_SOURCE_ARN: condition::Key<
    condition::Global,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("aws:ChatbotSourceArn");
/// `aws:Ec2InstanceSourceVpc`: `String`, single-valued.
pub const EC2_INSTANCE_SOURCE_VPC: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("aws:Ec2InstanceSourceVpc");
/// `aws:Ec2InstanceSourcePrivateIPv4`: `IPAddress`, single-valued.
pub const EC2_INSTANCE_SOURCE_PRIVATE_I_PV4: condition::Key<
    condition::Global,
    condition::key_type::IpAddress,
    condition::state::Single,
> = condition::Key::new("aws:Ec2InstanceSourcePrivateIPv4");
/// `aws:SourceIdentity`: `String`, single-valued.
pub const SOURCE_IDENTITY: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("aws:SourceIdentity");
/// `aws:ViaCustomerDomain`: `String`, single-valued.
pub const VIA_CUSTOMER_DOMAIN: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("aws:ViaCustomerDomain");
/// `ec2:RoleDelivery`: `Numeric`, single-valued.
pub const EC2_ROLE_DELIVERY: condition::Key<
    condition::Global,
    condition::key_type::Numeric,
    condition::state::Single,
> = condition::Key::new("ec2:RoleDelivery");
/// `ec2:SourceInstanceArn`: `ARN`, single-valued.
pub const EC2_SOURCE_INSTANCE_ARN: condition::Key<
    condition::Global,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("ec2:SourceInstanceArn");
/// `glue:RoleAssumedBy`: `String`, single-valued.
pub const GLUE_ROLE_ASSUMED_BY: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("glue:RoleAssumedBy");
/// `glue:CredentialIssuingService`: `String`, single-valued.
pub const GLUE_CREDENTIAL_ISSUING_SERVICE: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("glue:CredentialIssuingService");
/// `codebuild:BuildArn`: `ARN`, single-valued.
pub const CODEBUILD_BUILD_ARN: condition::Key<
    condition::Global,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("codebuild:BuildArn");
/// `codebuild:ProjectArn`: `ARN`, single-valued.
pub const CODEBUILD_PROJECT_ARN: condition::Key<
    condition::Global,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("codebuild:ProjectArn");
/// `lambda:SourceFunctionArn`: `ARN`, single-valued.
pub const LAMBDA_SOURCE_FUNCTION_ARN: condition::Key<
    condition::Global,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("lambda:SourceFunctionArn");
/// `ssm:SourceInstanceArn`: `ARN`, single-valued.
pub const SSM_SOURCE_INSTANCE_ARN: condition::Key<
    condition::Global,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("ssm:SourceInstanceArn");
/// `identitystore:UserId`: `String`, single-valued.
pub const IDENTITYSTORE_USER_ID: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("identitystore:UserId");
/// `aws:SourceIp`: `IPAddress`, single-valued.
pub const SOURCE_IP: condition::Key<
    condition::Global,
    condition::key_type::IpAddress,
    condition::state::Single,
> = condition::Key::new("aws:SourceIp");
/// `aws:SourceVpc`: `String`, single-valued.
///
/// AWS says that wildcards in its values have no valid use.
pub const SOURCE_VPC: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("aws:SourceVpc");
/// `aws:SourceVpcArn`: `ARN`, single-valued.
pub const SOURCE_VPC_ARN: condition::Key<
    condition::Global,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("aws:SourceVpcArn");
/// `aws:SourceVpce`: `String`, single-valued.
///
/// AWS says that wildcards in its values have no valid use.
pub const SOURCE_VPCE: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("aws:SourceVpce");
/// `aws:VpceAccount`: `String`, single-valued.
///
/// AWS says that wildcards in its values have no valid use.
pub const VPCE_ACCOUNT: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("aws:VpceAccount");
/// `aws:VpceOrgID`: `String`, single-valued.
///
/// AWS says that wildcards in its values have no valid use.
pub const VPCE_ORG_ID: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("aws:VpceOrgID");
/// `aws:VpceOrgPaths`: `String`, multivalued.
pub const VPCE_ORG_PATHS: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("aws:VpceOrgPaths");
/// `aws:VpcSourceIp`: `IPAddress`, single-valued.
pub const VPC_SOURCE_IP: condition::Key<
    condition::Global,
    condition::key_type::IpAddress,
    condition::state::Single,
> = condition::Key::new("aws:VpcSourceIp");
/// `aws:ResourceAccount`: `String`, single-valued.
///
/// AWS says that wildcards in its values have no valid use.
pub const RESOURCE_ACCOUNT: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("aws:ResourceAccount");
/// `aws:ResourceOrgID`: `String`, single-valued.
///
/// AWS says that wildcards in its values have no valid use.
pub const RESOURCE_ORG_ID: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("aws:ResourceOrgID");
/// `aws:ResourceOrgPaths`: `String`, multivalued.
pub const RESOURCE_ORG_PATHS: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("aws:ResourceOrgPaths");
/// `aws:ResourceTag/${TagKey}`: `String`, single-valued.
pub const RESOURCE_TAG: condition::KeyTemplate<
    condition::tags::ResourceTag,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("aws:ResourceTag/${TagKey}");
/// `aws:CalledVia`: `String`, multivalued.
pub const CALLED_VIA: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("aws:CalledVia");
/// `aws:CalledViaFirst`: `String`, single-valued.
pub const CALLED_VIA_FIRST: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("aws:CalledViaFirst");
/// `aws:CalledViaLast`: `String`, single-valued.
pub const CALLED_VIA_LAST: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("aws:CalledViaLast");
/// `aws:CalledViaAWSMCP`: `String`, single-valued.
pub const CALLED_VIA_AWSMCP: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("aws:CalledViaAWSMCP");
/// `aws:ViaAWSService`: `Bool`, single-valued.
///
/// Every request holds it.
pub const VIA_AWS_SERVICE: condition::Key<
    condition::Global,
    condition::key_type::Bool,
    condition::state::Single,
> = condition::Key::new("aws:ViaAWSService");
/// `aws:ViaAWSMCPService`: `Bool`, single-valued.
pub const VIA_AWSMCP_SERVICE: condition::Key<
    condition::Global,
    condition::key_type::Bool,
    condition::state::Single,
> = condition::Key::new("aws:ViaAWSMCPService");
/// `aws:CurrentTime`: `Date`, single-valued.
///
/// Every request holds it.
pub const CURRENT_TIME: condition::Key<
    condition::Global,
    condition::key_type::Date,
    condition::state::Single,
> = condition::Key::new("aws:CurrentTime");
/// `aws:EpochTime`: `Date`, single-valued.
///
/// Every request holds it.
pub const EPOCH_TIME: condition::Key<
    condition::Global,
    condition::key_type::Date,
    condition::state::Single,
> = condition::Key::new("aws:EpochTime");
/// `aws:EpochTime`: `Numeric`, single-valued.
///
/// Every request holds it.
pub const EPOCH_TIME_NUMERIC: condition::Key<
    condition::Global,
    condition::key_type::Numeric,
    condition::state::Single,
> = condition::Key::new("aws:EpochTime");
/// `aws:referer`: `String`, single-valued.
pub const REFERER: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("aws:referer");
/// `aws:RequestedRegion`: `String`, single-valued.
///
/// Every request holds it.
pub const REQUESTED_REGION: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("aws:RequestedRegion");
/// `aws:RequestTag/${TagKey}`: `String`, single-valued.
pub const REQUEST_TAG: condition::KeyTemplate<
    condition::tags::RequestTag,
    condition::key_type::String,
    condition::state::Single,
> = condition::KeyTemplate::new("aws:RequestTag/${TagKey}");
/// `aws:TagKeys`: `String`, multivalued.
pub const TAG_KEYS: condition::Key<
    condition::tags::TagKeys,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("aws:TagKeys");
/// `aws:SecureTransport`: `Bool`, single-valued.
///
/// Every request holds it.
pub const SECURE_TRANSPORT: condition::Key<
    condition::Global,
    condition::key_type::Bool,
    condition::state::Single,
> = condition::Key::new("aws:SecureTransport");
/// `aws:SourceAccount`: `String`, single-valued.
///
/// AWS says that wildcards in its values have no valid use.
pub const SOURCE_ACCOUNT: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("aws:SourceAccount");
/// `aws:SourceArn`: `ARN`, single-valued.
pub const SOURCE_ARN: condition::Key<
    condition::Global,
    condition::key_type::Arn,
    condition::state::Single,
> = condition::Key::new("aws:SourceArn");
/// `aws:SourceOrgID`: `String`, single-valued.
///
/// AWS says that wildcards in its values have no valid use.
pub const SOURCE_ORG_ID: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("aws:SourceOrgID");
/// `aws:SourceOrgPaths`: `String`, multivalued.
pub const SOURCE_ORG_PATHS: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Multiple,
> = condition::Key::new("aws:SourceOrgPaths");
/// `aws:UserAgent`: `String`, single-valued.
///
/// Every request holds it.
pub const USER_AGENT: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("aws:UserAgent");
/// `aws:IsMcpServiceAction`: `Bool`, single-valued.
pub const IS_MCP_SERVICE_ACTION: condition::Key<
    condition::Global,
    condition::key_type::Bool,
    condition::state::Single,
> = condition::Key::new("aws:IsMcpServiceAction");
/// `aws:SourceOwner`: `String`, single-valued.
///
/// The key is no longer on AWS's page.
pub const SOURCE_OWNER: condition::Key<
    condition::Global,
    condition::key_type::String,
    condition::state::Single,
> = condition::Key::new("aws:SourceOwner");
/// All of them, in the order of AWS's page.
pub static CONDITION_KEYS: &[&catalog::ConditionKey] = &[
    &rows::PRINCIPAL_ARN,
    &rows::PRINCIPAL_ACCOUNT,
    &rows::PRINCIPAL_ORG_PATHS,
    &rows::PRINCIPAL_ORG_ID,
    &rows::PRINCIPAL_TAG,
    &rows::PRINCIPAL_IS_AWS_SERVICE,
    &rows::PRINCIPAL_SERVICE_NAME,
    &rows::PRINCIPAL_SERVICE_NAMES_LIST,
    &rows::PRINCIPAL_TYPE,
    &rows::USERID,
    &rows::USERNAME,
    &rows::ASSUMED_ROOT,
    &rows::FEDERATED_PROVIDER,
    &rows::TOKEN_ISSUE_TIME,
    &rows::SIGN_IN_SESSION_ARN,
    &rows::MULTI_FACTOR_AUTH_AGE,
    &rows::MULTI_FACTOR_AUTH_PRESENT,
    &rows::CHATBOT_SOURCE_ARN,
    &rows::EC2_INSTANCE_SOURCE_VPC,
    &rows::EC2_INSTANCE_SOURCE_PRIVATE_I_PV4,
    &rows::SOURCE_IDENTITY,
    &rows::VIA_CUSTOMER_DOMAIN,
    &rows::EC2_ROLE_DELIVERY,
    &rows::EC2_SOURCE_INSTANCE_ARN,
    &rows::GLUE_ROLE_ASSUMED_BY,
    &rows::GLUE_CREDENTIAL_ISSUING_SERVICE,
    &rows::CODEBUILD_BUILD_ARN,
    &rows::CODEBUILD_PROJECT_ARN,
    &rows::LAMBDA_SOURCE_FUNCTION_ARN,
    &rows::SSM_SOURCE_INSTANCE_ARN,
    &rows::IDENTITYSTORE_USER_ID,
    &rows::SOURCE_IP,
    &rows::SOURCE_VPC,
    &rows::SOURCE_VPC_ARN,
    &rows::SOURCE_VPCE,
    &rows::VPCE_ACCOUNT,
    &rows::VPCE_ORG_ID,
    &rows::VPCE_ORG_PATHS,
    &rows::VPC_SOURCE_IP,
    &rows::RESOURCE_ACCOUNT,
    &rows::RESOURCE_ORG_ID,
    &rows::RESOURCE_ORG_PATHS,
    &rows::RESOURCE_TAG,
    &rows::CALLED_VIA,
    &rows::CALLED_VIA_FIRST,
    &rows::CALLED_VIA_LAST,
    &rows::CALLED_VIA_AWSMCP,
    &rows::VIA_AWS_SERVICE,
    &rows::VIA_AWSMCP_SERVICE,
    &rows::CURRENT_TIME,
    &rows::EPOCH_TIME,
    &rows::REFERER,
    &rows::REQUESTED_REGION,
    &rows::REQUEST_TAG,
    &rows::TAG_KEYS,
    &rows::SECURE_TRANSPORT,
    &rows::SOURCE_ACCOUNT,
    &rows::SOURCE_ARN,
    &rows::SOURCE_ORG_ID,
    &rows::SOURCE_ORG_PATHS,
    &rows::USER_AGENT,
    &rows::IS_MCP_SERVICE_ACTION,
    &rows::SOURCE_OWNER,
];
mod rows {
    #[allow(unused_imports)]
    use crate::catalog;
    pub(super) static PRINCIPAL_ARN: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:PrincipalArn",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Principal),
        always: catalog::Callers::ROOT
            .union(catalog::Callers::USER)
            .union(catalog::Callers::ROLE_SESSION)
            .union(catalog::Callers::FEDERATED_USER),
    };
    pub(super) static PRINCIPAL_ACCOUNT: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:PrincipalAccount",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: true,
        deprecated: false,
        category: Some(catalog::KeyCategory::Principal),
        always: catalog::Callers::ALL,
    };
    pub(super) static PRINCIPAL_ORG_PATHS: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:PrincipalOrgPaths",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Principal),
        always: catalog::Callers::NONE,
    };
    pub(super) static PRINCIPAL_ORG_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:PrincipalOrgID",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: true,
        deprecated: false,
        category: Some(catalog::KeyCategory::Principal),
        always: catalog::Callers::NONE,
    };
    pub(super) static PRINCIPAL_TAG: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:PrincipalTag/${TagKey}",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Principal),
        always: catalog::Callers::NONE,
    };
    pub(super) static PRINCIPAL_IS_AWS_SERVICE: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:PrincipalIsAWSService",
        types: &[catalog::ConditionKeyType::Bool],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Principal),
        always: catalog::Callers::ROOT
            .union(catalog::Callers::USER)
            .union(catalog::Callers::ROLE_SESSION)
            .union(catalog::Callers::FEDERATED_USER)
            .union(catalog::Callers::SERVICE),
    };
    pub(super) static PRINCIPAL_SERVICE_NAME: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:PrincipalServiceName",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Principal),
        always: catalog::Callers::SERVICE,
    };
    pub(super) static PRINCIPAL_SERVICE_NAMES_LIST: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:PrincipalServiceNamesList",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Principal),
        always: catalog::Callers::SERVICE,
    };
    pub(super) static PRINCIPAL_TYPE: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:PrincipalType",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Principal),
        always: catalog::Callers::ALL,
    };
    pub(super) static USERID: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:userid",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Principal),
        always: catalog::Callers::ALL,
    };
    pub(super) static USERNAME: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:username",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Principal),
        always: catalog::Callers::USER,
    };
    pub(super) static ASSUMED_ROOT: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:AssumedRoot",
        types: &[catalog::ConditionKeyType::Bool],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Session),
        always: catalog::Callers::NONE,
    };
    pub(super) static FEDERATED_PROVIDER: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:FederatedProvider",
        types: &[catalog::ConditionKeyType::String, catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Session),
        always: catalog::Callers::NONE,
    };
    pub(super) static TOKEN_ISSUE_TIME: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:TokenIssueTime",
        types: &[catalog::ConditionKeyType::Date],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Session),
        always: catalog::Callers::ROLE_SESSION.union(catalog::Callers::FEDERATED_USER),
    };
    pub(super) static SIGN_IN_SESSION_ARN: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:SignInSessionArn",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Session),
        always: catalog::Callers::NONE,
    };
    pub(super) static MULTI_FACTOR_AUTH_AGE: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:MultiFactorAuthAge",
        types: &[catalog::ConditionKeyType::Numeric],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Session),
        always: catalog::Callers::NONE,
    };
    pub(super) static MULTI_FACTOR_AUTH_PRESENT: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:MultiFactorAuthPresent",
        types: &[catalog::ConditionKeyType::Bool],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Session),
        always: catalog::Callers::NONE,
    };
    pub(super) static CHATBOT_SOURCE_ARN: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:ChatbotSourceArn",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Session),
        always: catalog::Callers::NONE,
    };
    pub(super) static EC2_INSTANCE_SOURCE_VPC: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:Ec2InstanceSourceVpc",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Session),
        always: catalog::Callers::NONE,
    };
    pub(super) static EC2_INSTANCE_SOURCE_PRIVATE_I_PV4: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:Ec2InstanceSourcePrivateIPv4",
        types: &[catalog::ConditionKeyType::IpAddress],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Session),
        always: catalog::Callers::NONE,
    };
    pub(super) static SOURCE_IDENTITY: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:SourceIdentity",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Session),
        always: catalog::Callers::NONE,
    };
    pub(super) static VIA_CUSTOMER_DOMAIN: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:ViaCustomerDomain",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Session),
        always: catalog::Callers::NONE,
    };
    pub(super) static EC2_ROLE_DELIVERY: catalog::ConditionKey = catalog::ConditionKey {
        name: "ec2:RoleDelivery",
        types: &[catalog::ConditionKeyType::Numeric],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Session),
        always: catalog::Callers::NONE,
    };
    pub(super) static EC2_SOURCE_INSTANCE_ARN: catalog::ConditionKey = catalog::ConditionKey {
        name: "ec2:SourceInstanceArn",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Session),
        always: catalog::Callers::NONE,
    };
    pub(super) static GLUE_ROLE_ASSUMED_BY: catalog::ConditionKey = catalog::ConditionKey {
        name: "glue:RoleAssumedBy",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Session),
        always: catalog::Callers::NONE,
    };
    pub(super) static GLUE_CREDENTIAL_ISSUING_SERVICE: catalog::ConditionKey = catalog::ConditionKey {
        name: "glue:CredentialIssuingService",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Session),
        always: catalog::Callers::NONE,
    };
    pub(super) static CODEBUILD_BUILD_ARN: catalog::ConditionKey = catalog::ConditionKey {
        name: "codebuild:BuildArn",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Session),
        always: catalog::Callers::NONE,
    };
    pub(super) static CODEBUILD_PROJECT_ARN: catalog::ConditionKey = catalog::ConditionKey {
        name: "codebuild:ProjectArn",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Session),
        always: catalog::Callers::NONE,
    };
    pub(super) static LAMBDA_SOURCE_FUNCTION_ARN: catalog::ConditionKey = catalog::ConditionKey {
        name: "lambda:SourceFunctionArn",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Session),
        always: catalog::Callers::NONE,
    };
    pub(super) static SSM_SOURCE_INSTANCE_ARN: catalog::ConditionKey = catalog::ConditionKey {
        name: "ssm:SourceInstanceArn",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Session),
        always: catalog::Callers::NONE,
    };
    pub(super) static IDENTITYSTORE_USER_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "identitystore:UserId",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Session),
        always: catalog::Callers::NONE,
    };
    pub(super) static SOURCE_IP: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:SourceIp",
        types: &[catalog::ConditionKeyType::IpAddress],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Network),
        always: catalog::Callers::NONE,
    };
    pub(super) static SOURCE_VPC: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:SourceVpc",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: true,
        deprecated: false,
        category: Some(catalog::KeyCategory::Network),
        always: catalog::Callers::NONE,
    };
    pub(super) static SOURCE_VPC_ARN: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:SourceVpcArn",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Network),
        always: catalog::Callers::NONE,
    };
    pub(super) static SOURCE_VPCE: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:SourceVpce",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: true,
        deprecated: false,
        category: Some(catalog::KeyCategory::Network),
        always: catalog::Callers::NONE,
    };
    pub(super) static VPCE_ACCOUNT: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:VpceAccount",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: true,
        deprecated: false,
        category: Some(catalog::KeyCategory::Network),
        always: catalog::Callers::NONE,
    };
    pub(super) static VPCE_ORG_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:VpceOrgID",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: true,
        deprecated: false,
        category: Some(catalog::KeyCategory::Network),
        always: catalog::Callers::NONE,
    };
    pub(super) static VPCE_ORG_PATHS: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:VpceOrgPaths",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Network),
        always: catalog::Callers::NONE,
    };
    pub(super) static VPC_SOURCE_IP: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:VpcSourceIp",
        types: &[catalog::ConditionKeyType::IpAddress],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Network),
        always: catalog::Callers::NONE,
    };
    pub(super) static RESOURCE_ACCOUNT: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:ResourceAccount",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: true,
        deprecated: false,
        category: Some(catalog::KeyCategory::Resource),
        always: catalog::Callers::NONE,
    };
    pub(super) static RESOURCE_ORG_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:ResourceOrgID",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: true,
        deprecated: false,
        category: Some(catalog::KeyCategory::Resource),
        always: catalog::Callers::NONE,
    };
    pub(super) static RESOURCE_ORG_PATHS: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:ResourceOrgPaths",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Resource),
        always: catalog::Callers::NONE,
    };
    pub(super) static RESOURCE_TAG: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:ResourceTag/${TagKey}",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Resource),
        always: catalog::Callers::NONE,
    };
    pub(super) static CALLED_VIA: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:CalledVia",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Request),
        always: catalog::Callers::NONE,
    };
    pub(super) static CALLED_VIA_FIRST: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:CalledViaFirst",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Request),
        always: catalog::Callers::NONE,
    };
    pub(super) static CALLED_VIA_LAST: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:CalledViaLast",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Request),
        always: catalog::Callers::NONE,
    };
    pub(super) static CALLED_VIA_AWSMCP: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:CalledViaAWSMCP",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Request),
        always: catalog::Callers::NONE,
    };
    pub(super) static VIA_AWS_SERVICE: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:ViaAWSService",
        types: &[catalog::ConditionKeyType::Bool],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Request),
        always: catalog::Callers::ALL,
    };
    pub(super) static VIA_AWSMCP_SERVICE: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:ViaAWSMCPService",
        types: &[catalog::ConditionKeyType::Bool],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Request),
        always: catalog::Callers::NONE,
    };
    pub(super) static CURRENT_TIME: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:CurrentTime",
        types: &[catalog::ConditionKeyType::Date],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Request),
        always: catalog::Callers::ALL,
    };
    pub(super) static EPOCH_TIME: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:EpochTime",
        types: &[catalog::ConditionKeyType::Date, catalog::ConditionKeyType::Numeric],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Request),
        always: catalog::Callers::ALL,
    };
    pub(super) static REFERER: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:referer",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Request),
        always: catalog::Callers::NONE,
    };
    pub(super) static REQUESTED_REGION: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:RequestedRegion",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Request),
        always: catalog::Callers::ALL,
    };
    pub(super) static REQUEST_TAG: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:RequestTag/${TagKey}",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Request),
        always: catalog::Callers::NONE,
    };
    pub(super) static TAG_KEYS: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:TagKeys",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Request),
        always: catalog::Callers::NONE,
    };
    pub(super) static SECURE_TRANSPORT: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:SecureTransport",
        types: &[catalog::ConditionKeyType::Bool],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Request),
        always: catalog::Callers::ALL,
    };
    pub(super) static SOURCE_ACCOUNT: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:SourceAccount",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: true,
        deprecated: false,
        category: Some(catalog::KeyCategory::Request),
        always: catalog::Callers::NONE,
    };
    pub(super) static SOURCE_ARN: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:SourceArn",
        types: &[catalog::ConditionKeyType::Arn],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Request),
        always: catalog::Callers::NONE,
    };
    pub(super) static SOURCE_ORG_ID: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:SourceOrgID",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: true,
        deprecated: false,
        category: Some(catalog::KeyCategory::Request),
        always: catalog::Callers::NONE,
    };
    pub(super) static SOURCE_ORG_PATHS: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:SourceOrgPaths",
        types: &[catalog::ConditionKeyType::String],
        multivalued: true,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Request),
        always: catalog::Callers::NONE,
    };
    pub(super) static USER_AGENT: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:UserAgent",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Request),
        always: catalog::Callers::ALL,
    };
    pub(super) static IS_MCP_SERVICE_ACTION: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:IsMcpServiceAction",
        types: &[catalog::ConditionKeyType::Bool],
        multivalued: false,
        sensitive: false,
        deprecated: false,
        category: Some(catalog::KeyCategory::Request),
        always: catalog::Callers::NONE,
    };
    pub(super) static SOURCE_OWNER: catalog::ConditionKey = catalog::ConditionKey {
        name: "aws:SourceOwner",
        types: &[catalog::ConditionKeyType::String],
        multivalued: false,
        sensitive: false,
        deprecated: true,
        category: Some(catalog::KeyCategory::Request),
        always: catalog::Callers::NONE,
    };
}
