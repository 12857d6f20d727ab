//! What a request says by itself, before a statement is matched, of which layers count: whether the account is the same, whether a role's trust policy or a key
//! policy must allow, who is exempt from the policies of an organization.
//!
//! Source: IAM User Guide, "Policy evaluation logic" and "Cross-account policy evaluation logic".

use crate::base::layer::Layer;
use crate::base::truth::Tri;
use crate::request::account::{self, Asked, Barrier, needs_no_permission};
use crate::request::principal::Principal;

/// What of the request decides which layers count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Situation {
    /// Only the resource's policy can allow: services, anonymous callers, identities of outside providers.
    pub(crate) resource_alone: bool,
    /// The caller can have identity-based policies and a permissions boundary, and policies of its session.
    pub(crate) has_policies: bool,
    pub(crate) has_session: bool,
    pub(crate) root: bool,
    pub(crate) role_session: bool,
    pub(crate) federated_user: bool,
    pub(crate) same_account: bool,
    /// Nothing can allow.
    pub(crate) barred: bool,
    /// The grants on a key count.
    pub(crate) grants: bool,
    /// The resource's policy must allow even within the account: role trust policies and key policies.
    pub(crate) strict: bool,
    pub(crate) service_control: bool,
    /// Open for a service of which it is not known whether resource control policies act on it.
    pub(crate) resource_control: Tri,
    /// A `Deny` of the resource's policy does not count: the bucket owner's root user and the bucket policy.
    pub(crate) ignores_resource_deny: bool,
    /// Where there are policies of no other layer, the identity-based ones decide.
    pub(crate) identity_decides: bool,
    /// No permission is needed, and at most a `Deny` of the organization counts, as for `sts:GetCallerIdentity`.
    pub(crate) needs_no_permission: bool,
}

impl Situation {
    /// What the request alone determines; computed when it is prepared.
    pub(crate) fn of_request(asked: &Asked<'_>, barrier: Option<Barrier>) -> Situation {
        let request = asked.request;
        let principal = request.principal;
        let resource_alone =
            matches!(principal, Principal::Service { .. } | Principal::Anonymous | Principal::Federated { .. });
        let root = matches!(principal, Principal::Root { .. });
        let same_account = asked.same_account();
        let on = |service, kind| asked.resource.is_some_and(|f| f.service == service && f.resource.starts_with(kind));
        let on_key = asked.service == "kms" && on("kms", "key/");
        let role_actions = [
            "sts:assumerole",
            "sts:assumerolewithsaml",
            "sts:assumerolewithwebidentity",
            "sts:tagsession",
            "sts:setsourceidentity",
            "sts:setcontext",
        ];
        let bucket_policy_actions = ["s3:getbucketpolicy", "s3:putbucketpolicy", "s3:deletebucketpolicy"];
        let exemptions = request.exemptions;
        let role_of_service = |role: &str| role.contains(":role/aws-service-role/");
        let service_linked_role = exemptions.service_linked_role
            || matches!(principal, Principal::RoleSession { role: Some(role), .. } if role_of_service(role));
        let strict = on_key || asked.service == "sts" && role_actions.contains(&asked.action) && on("iam", "role/");
        let barred = barrier.is_some();
        // Of those who call without signing, nobody knows who they are.
        let needs_no_permission = needs_no_permission(asked.action) && !barred && !resource_alone;
        Situation {
            identity_decides: matches!(principal, Principal::User { .. } | Principal::RoleSession { .. })
                && same_account
                && !strict
                && !barred
                && !needs_no_permission,
            resource_alone,
            has_policies: can_have(principal, Layer::Identity),
            has_session: can_have(principal, Layer::Session),
            root,
            role_session: matches!(principal, Principal::RoleSession { .. }),
            federated_user: matches!(principal, Principal::FederatedUser { .. }),
            same_account,
            barred,
            grants: on_key && barrier != Some(Barrier::Partition),
            strict,
            service_control: !resource_alone && !exemptions.management_account && !service_linked_role,
            resource_control: if exemptions.resource_in_management_account
                || exemptions.aws_managed_key
                || service_linked_role
                || asked.action == "kms:retiregrant"
            {
                Tri::False
            } else {
                account::resource_control(asked)
            },
            ignores_resource_deny: root && same_account && bucket_policy_actions.contains(&asked.action),
            needs_no_permission,
        }
    }

    /// Whether the policies of a layer that is asked act on the service.
    pub(crate) fn acts(self, layer: Layer) -> Tri {
        if layer == Layer::ResourceControl { self.resource_control } else { Tri::True }
    }

    /// Whether a `Deny` in the layer does not count.
    pub(crate) fn ignores_deny(self, layer: Layer) -> bool {
        match layer {
            Layer::ResourceControl | Layer::ServiceControl => false,
            Layer::Resource => self.ignores_resource_deny || self.needs_no_permission,
            _ => self.needs_no_permission,
        }
    }
}

/// Whether a caller can have policies of a layer of its own. What it cannot have does not count.
///
/// Source: IAM User Guide, "Policies and permissions in AWS Identity and Access Management" and "Permissions boundaries
/// for IAM entities".
pub(crate) const fn can_have(principal: &Principal, layer: Layer) -> bool {
    match layer {
        Layer::Identity | Layer::PermissionsBoundary => {
            matches!(
                principal,
                Principal::User { .. } | Principal::RoleSession { .. } | Principal::FederatedUser { .. }
            )
        }
        Layer::Session => matches!(principal, Principal::RoleSession { .. } | Principal::FederatedUser { .. }),
        _ => true,
    }
}
