//! Which account owns the resource of a request, and what no policy can allow: in another partition or account, of what AWS
//! manages, or with the credentials of a session.

use personalize_iam_model::arn::Fields;
use personalize_iam_model::{AccessLevel, catalog};

use crate::base::truth::Tri;
use crate::request::action_number;
use crate::request::context::Parts;
use crate::request::principal::Principal;

/// Why nothing can allow a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Barrier {
    /// The principal and the resource belong to different partitions.
    Partition,
    /// They belong to different accounts, and the action works only for callers of the resource's own account.
    Account,
    /// The action changes what AWS alone manages.
    AwsManaged,
    /// The action cannot be called with the temporary credentials of a role or a federated user.
    Session,
}

/// The account in the ARNs of resources that AWS owns.
const AWS: &str = "aws";

/// A request with its texts taken apart, once for all that asks for their parts.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) request: Parts<'a>,
    /// In lower case.
    pub(crate) action: &'a str,
    /// The prefix of the action.
    pub(crate) service: &'a str,
    /// The service of the action, if the catalog has the action.
    pub(crate) known_service: Option<&'static catalog::Service>,
    /// The resource, if it is an ARN.
    pub(crate) resource: Option<Fields<'a>>,
    pub(crate) principal_partition: Option<&'a str>,
    pub(crate) principal_account: Option<&'a str>,
}

impl<'a> Asked<'a> {
    pub(crate) fn new(request: Parts<'a>, action: &'a str, known_action: Option<u16>) -> Asked<'a> {
        let (principal_partition, principal_account) = request.principal.partition_and_account().unzip();
        let known_service = known_action.and_then(action_number::service);
        let prefix = match known_service {
            Some(service) => Some(service.prefix.len()),
            None => action.find(':'),
        };
        Asked {
            request,
            action,
            service: prefix.and_then(|len| action.get(..len)).unwrap_or(action),
            known_service,
            resource: Fields::split(request.resource),
            principal_partition,
            principal_account,
        }
    }

    /// Why nothing can allow the request, if so.
    pub(crate) fn barrier(&self) -> Option<Barrier> {
        if self.crosses_partitions() {
            Some(Barrier::Partition)
        } else if refuses_sessions(self) {
            Some(Barrier::Session)
        } else if changes_what_aws_manages(self) {
            Some(Barrier::AwsManaged)
        } else if !self.same_account() && stays_within_account(self) {
            Some(Barrier::Account)
        } else {
            None
        }
    }

    /// Whether the resource belongs to AWS, which lets every account use it as if it were its own: AWS managed policies,
    /// say.
    ///
    /// Amazon Personalize has recipes, algorithms and feature transformations of AWS, whose ARNs are without an account.
    pub(crate) fn is_owned_by_aws(&self) -> bool {
        self.request.resource_account == Some(AWS)
            || self.resource.is_some_and(|fields| {
                fields.account == AWS || fields.service == "personalize" && fields.account.is_empty()
            })
    }

    /// Whether the principal and the resource belong to different partitions: accounts and policies do not reach across.
    ///
    /// Source: IAM User Guide, "Cross-account policy evaluation logic".
    fn crosses_partitions(&self) -> bool {
        match (self.principal_partition, self.resource) {
            (Some(principal), Some(resource)) => principal != resource.partition,
            _ => false,
        }
    }

    /// The account that owns the resource, as far as the request says; `None` also for AWS itself.
    pub(crate) fn owner(&self) -> Option<&'a str> {
        let of_arn = || self.resource.map(|fields| fields.account).filter(|account| !account.is_empty());
        let of_principal = || self.principal_account.filter(|_| !self.is_owned_by_aws());
        let told = self.request.resource_account.or_else(of_arn).or_else(of_principal);
        told.filter(|account| *account != AWS)
    }

    /// Whether the principal and the resource belong to the same account. What AWS itself owns is as good as the
    /// principal's own.
    pub(crate) fn same_account(&self) -> bool {
        !self.crosses_partitions()
            && match (self.principal_account, self.owner()) {
                (Some(principal), Some(resource)) => principal == resource || self.is_owned_by_aws(),
                _ => true,
            }
    }
}

/// Whether the action needs no permission, so that no identity-based policy counts.
///
/// Source: AWS STS API Reference, "GetCallerIdentity"; IAM User Guide, "Permissions for GetSessionToken": no policy controls
/// it.
pub(crate) fn needs_no_permission(action: &str) -> bool {
    let action = action.strip_prefix("sts:").unwrap_or_default();
    ["getcalleridentity", "getsessiontoken"].contains(&action)
}

/// Whether the credentials of a role session or a federated user cannot call the action, whatever the policies say.
///
/// Source: IAM User Guide, "Compare AWS STS credentials".
fn refuses_sessions(asked: &Asked<'_>) -> bool {
    let is_session = matches!(asked.request.principal, Principal::RoleSession { .. } | Principal::FederatedUser { .. });
    is_session && ["sts:getsessiontoken", "sts:getfederationtoken"].contains(&asked.action)
}

/// Whether the action changes what AWS alone can change: an AWS managed policy, a role that AWS reserves for itself, the
/// alias of an AWS managed key. An action of IAM that the catalog does not have may do so.
///
/// Source: IAM User Guide, "AWS managed policies"; IAM Identity Center User Guide, "Permission sets"; AWS KMS Developer
/// Guide, "Aliases in AWS KMS".
fn changes_what_aws_manages(asked: &Asked<'_>) -> bool {
    let Some(fields) = asked.resource else { return false };
    match (asked.service, fields.service) {
        ("iam", "iam") => {
            let policy = fields.account == AWS && fields.resource.starts_with("policy/");
            // Passing a role does not change it.
            let role = fields.resource.starts_with("role/aws-reserved/") && asked.action != "iam:passrole";
            let reads = |action: &catalog::Action| {
                [AccessLevel::List, AccessLevel::Read].into_iter().any(|level| action.access_levels.contains(level))
            };
            (policy || role) && !catalog::reviewed_action(asked.action).is_some_and(reads)
        }
        ("kms", "kms") => {
            let changes = ["kms:createalias", "kms:updatealias", "kms:deletealias"];
            fields.resource.starts_with("alias/aws/") && changes.contains(&asked.action)
        }
        _ => false,
    }
}

/// Whether the action works only for callers of the resource's own account, so that permission for others has no effect:
/// where no policy of the resource can allow it, and for most actions of KMS.
///
/// Source: IAM User Guide, "Cross-account policy evaluation logic"; AWS KMS Developer Guide, "AWS KMS permissions", the
/// column of cross-account use; AWS KMS API Reference, the cross-account use of each operation.
fn stays_within_account(asked: &Asked<'_>) -> bool {
    /// The actions that work on a key of another account.
    const ACROSS_ACCOUNTS: &[&str] = &[
        "CreateGrant",
        "Decapsulate",
        "Decrypt",
        "DeriveSharedSecret",
        "DescribeKey",
        "Encapsulate",
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
    if has_no_resource_policies(asked.service) {
        return true;
    }
    let of_kms = asked.resource.is_some_and(|fields| fields.service == "kms");
    match asked.action.strip_prefix("kms:") {
        Some(name) if of_kms => !ACROSS_ACCOUNTS.iter().any(|action| action.eq_ignore_ascii_case(name)),
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
        _ => catalog::reviewed_service(service)
            .is_some_and(|known| known.supports.resource_based_policies == catalog::Support::No),
    }
}

/// Whether resource control policies act on the service of an action, which is not known of a service that AWS's list
/// lacks.
///
/// Source: AWS Organizations User Guide, "List of AWS services that support RCPs".
pub(crate) fn resource_control(asked: &Asked<'_>) -> Tri {
    let support = match asked.known_service {
        Some(known) => known.supports.resource_control_policies,
        None => catalog::resource_control_policies(asked.service),
    };
    match support {
        catalog::Support::Yes | catalog::Support::Partial => Tri::True,
        catalog::Support::No => Tri::False,
        catalog::Support::Unknown => Tri::Unknown,
    }
}
