//! Whose the resource of a request is, and what that rules out before any policy is asked.

use personalize_iam_model::arn::Fields;
use personalize_iam_model::{AccessLevel, catalog};

use crate::prepared::Prepared;
use crate::request::Request;

/// Why nothing can allow a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Barrier {
    /// The principal and the resource belong to different partitions.
    Partition,
    /// They belong to different accounts, and the action works only for callers of the resource's own account.
    Account,
    /// The action changes what AWS alone manages.
    AwsManaged,
}

pub(crate) fn barrier(request: &Prepared) -> Option<Barrier> {
    if crosses_partitions(&request.request) {
        Some(Barrier::Partition)
    } else if changes_what_aws_manages(request) {
        Some(Barrier::AwsManaged)
    } else if !request.same_account() && stays_within_account(request) {
        Some(Barrier::Account)
    } else {
        None
    }
}

/// The account that stands in the ARNs of what AWS itself owns.
pub(crate) const AWS: &str = "aws";

/// Whether the resource belongs to AWS, which lets every account use it as if it were its own: AWS managed policies, say.
///
/// Amazon Personalize has recipes, algorithms and feature transformations of AWS, whose ARNs are without an account.
pub(crate) fn is_owned_by_aws(request: &Request) -> bool {
    request.resource_account.as_deref() == Some(AWS)
        || Fields::split(&request.resource)
            .is_some_and(|fields| fields.account == AWS || fields.service == "personalize" && fields.account.is_empty())
}

/// Whether the action changes what AWS alone can change: an AWS managed policy, a role that AWS reserves for itself, the
/// alias of an AWS managed key. An action of IAM that the catalog does not have may do so.
///
/// Source: IAM User Guide, "AWS managed policies"; IAM Identity Center User Guide, "Permission sets"; AWS KMS Developer
/// Guide, "Aliases in AWS KMS".
fn changes_what_aws_manages(request: &Prepared) -> bool {
    let Some(fields) = Fields::split(&request.request.resource) else { return false };
    match (request.service(), fields.service) {
        ("iam", "iam") => {
            let policy = fields.account == AWS && fields.resource.starts_with("policy/");
            // To hand over a role is no change of it.
            let role = fields.resource.starts_with("role/aws-reserved/") && request.action() != "iam:passrole";
            let known = catalog::action(request.action());
            let reads = |action: &catalog::Action| {
                [AccessLevel::List, AccessLevel::Read].into_iter().any(|level| action.access_levels.contains(level))
            };
            (policy || role) && !known.is_some_and(reads)
        }
        ("kms", "kms") => {
            let changes = ["kms:createalias", "kms:updatealias", "kms:deletealias"];
            fields.resource.starts_with("alias/aws/") && changes.contains(&request.action())
        }
        _ => false,
    }
}

/// Whether the principal and the resource belong to different partitions: accounts and policies do not reach across.
///
/// Source: IAM User Guide, "Cross-account policy evaluation logic".
pub(crate) fn crosses_partitions(request: &Request) -> bool {
    let of_resource = Fields::split(&request.resource).map(|fields| fields.partition);
    match (request.principal.partition(), of_resource) {
        (Some(principal), Some(resource)) => principal != resource,
        _ => false,
    }
}

/// Whether the action works only for callers of the resource's own account, so that permission for others has no effect:
/// where no policy of the resource can allow it, and for most actions of KMS.
///
/// Source: IAM User Guide, "Cross-account policy evaluation logic"; AWS KMS Developer Guide, "AWS KMS permissions", the
/// column of cross-account use.
fn stays_within_account(request: &Prepared) -> bool {
    /// The actions that work on a key of another account.
    const ACROSS_ACCOUNTS: &[&str] = &[
        "CreateGrant",
        "Decrypt",
        "DeriveSharedSecret",
        "DescribeKey",
        "Encrypt",
        "GenerateDataKey",
        "GenerateDataKeyPair",
        "GenerateDataKeyPairWithoutPlaintext",
        "GenerateDataKeyWithoutPlaintext",
        "GenerateMac",
        "GetKeyRotationStatus",
        "GetPublicKey",
        "ListGrants",
        "ReEncryptFrom",
        "ReEncryptTo",
        "RetireGrant",
        "RevokeGrant",
        "Sign",
        "Verify",
        "VerifyMac",
    ];
    if has_no_resource_policies(request.service()) {
        return true;
    }
    let of_kms = || Fields::split(&request.request.resource).is_some_and(|fields| fields.service == "kms");
    match request.action().strip_prefix("kms:") {
        Some(name) if of_kms() => !ACROSS_ACCOUNTS.iter().any(|action| action.eq_ignore_ascii_case(name)),
        _ => false,
    }
}

/// Whether no policy of a resource has a say in the actions of the service.
///
/// The trust policies of IAM's roles are about actions of STS.
///
/// Source: IAM User Guide, "AWS services that work with IAM".
pub(crate) fn has_no_resource_policies(service: &str) -> bool {
    match service {
        "iam" => true,
        "sts" => false,
        _ => catalog::service(service)
            .is_some_and(|known| known.supports.resource_based_policies == catalog::Support::No),
    }
}

/// The account that owns the resource, as far as it is told.
pub(crate) fn owner(request: &Request) -> Option<&str> {
    let of_arn = || Fields::split(&request.resource).map(|f| f.account).filter(|account| !account.is_empty());
    let of_principal = || request.principal.account().filter(|_| !is_owned_by_aws(request));
    request.resource_account.as_deref().or_else(of_arn).or_else(of_principal)
}

/// Whether the service of the action supports resource control policies.
///
/// Source: AWS Organizations User Guide, "List of AWS services that support RCPs".
pub(crate) fn supports_resource_control_policies(service: &str) -> bool {
    /// The services that the catalog does not have.
    const OTHERS: &[&str] = &[
        "aoss",
        "appconfig",
        "appstream",
        "autoscaling",
        "codebuild",
        "codecommit",
        "cognito-identity",
        "cognito-idp",
        "comprehend",
        "comprehendmedical",
        "dax",
        "dynamodb",
        "ecr",
        "health",
        "kinesisvideo",
        "secretsmanager",
        "signin",
        "sqs",
        "support",
        "textract",
        "transcribe",
        "translate",
    ];
    match catalog::service(service) {
        Some(known) => known.supports.resource_control_policies != catalog::Support::No,
        None => OTHERS.contains(&service),
    }
}
