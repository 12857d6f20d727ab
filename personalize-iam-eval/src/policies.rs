//! The policies that a request is decided under, layer by layer.

use std::fmt;

use personalize_iam_model::Policy;
use personalize_iam_model::policy::PolicyKind;

use crate::grant::Grant;

/// A layer of policies.
///
/// Source: IAM User Guide, "Policy evaluation logic".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Layer {
    /// Resource control policies of the resource's account.
    ResourceControl,
    /// Service control policies of the principal's account.
    ServiceControl,
    /// The resource's policy; a role's trust policy, a key policy.
    Resource,
    /// The grants on the KMS key that the request is about. They only allow, and are never needed.
    Grant,
    /// The principal's identity-based policies.
    Identity,
    /// The principal's permissions boundary.
    PermissionsBoundary,
    /// The policies of the session.
    Session,
    /// The policy of the VPC endpoint through which the request comes.
    VpcEndpoint,
}

impl Layer {
    /// All layers, in the order in which a `Deny` in them is reported.
    pub const ALL: [Layer; 8] = [
        Layer::ResourceControl,
        Layer::ServiceControl,
        Layer::Resource,
        Layer::Grant,
        Layer::Identity,
        Layer::PermissionsBoundary,
        Layer::Session,
        Layer::VpcEndpoint,
    ];

    /// The layer that a kind of policy counts in.
    ///
    /// ```
    /// use personalize_iam_eval::Layer;
    /// use personalize_iam_eval::model::policy::PolicyKind;
    ///
    /// assert_eq!(Layer::of(PolicyKind::Scp), Layer::ServiceControl);
    /// assert_eq!(Layer::of(PolicyKind::Bucket), Layer::Resource);
    /// ```
    #[must_use]
    pub fn of(kind: PolicyKind) -> Layer {
        match kind {
            PolicyKind::PermissionsBoundary => Layer::PermissionsBoundary,
            PolicyKind::Session => Layer::Session,
            PolicyKind::Scp => Layer::ServiceControl,
            PolicyKind::Rcp => Layer::ResourceControl,
            PolicyKind::VpcEndpoint => Layer::VpcEndpoint,
            kind if kind.is_identity_based() => Layer::Identity,
            // Policies of resources, whatever the resource.
            _ => Layer::Resource,
        }
    }

    /// The name in scenarios and answers.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Layer::ResourceControl => "resourceControl",
            Layer::ServiceControl => "serviceControl",
            Layer::Resource => "resource",
            Layer::Grant => "grant",
            Layer::Identity => "identity",
            Layer::PermissionsBoundary => "permissionsBoundary",
            Layer::Session => "session",
            Layer::VpcEndpoint => "vpcEndpoint",
        }
    }

    /// The layer in a sentence, in the words of AWS's messages.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Layer::ResourceControl => "resource control policy",
            Layer::ServiceControl => "service control policy",
            Layer::Resource => "resource-based policy",
            Layer::Grant => "grant",
            Layer::Identity => "identity-based policy",
            Layer::PermissionsBoundary => "permissions boundary",
            Layer::Session => "session policy",
            Layer::VpcEndpoint => "VPC endpoint policy",
        }
    }
}

impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The policies of every layer.
///
/// An empty list means that nothing of the kind is attached, but for a level of service control policies: one without
/// policies allows nothing.
///
/// ```
/// use personalize_iam_eval::{Decision, Policies, Request};
/// use personalize_iam_model::documents;
///
/// let policies = Policies { identity: vec![documents::full_access()], ..Policies::default() }.compile();
/// let ana = "arn:aws:iam::111122223333:user/ana".parse()?;
/// let request = Request::new(ana, "personalize:ListCampaigns", "*");
/// assert_eq!(policies.decide(&request.prepare()), Decision::Allowed);
/// # Ok::<(), personalize_iam_eval::PrincipalError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policies {
    /// The identity-based policies of the principal, those of a user's groups included.
    pub identity: Vec<Policy>,
    /// The permissions boundary.
    pub permissions_boundary: Vec<Policy>,
    /// The policies passed when the session was made: the inline one and the managed ones, of which one must allow.
    pub session: Vec<Policy>,
    /// Service control policies, one list a level, the organization's root first.
    pub service_control: Vec<Vec<Policy>>,
    /// Resource control policies, one list a level, the organization's root first. AWS's own policy that allows
    /// everything is implied at every level.
    pub resource_control: Vec<Vec<Policy>>,
    /// The policy of the resource.
    pub resource: Option<Policy>,
    /// The policy of the VPC endpoint.
    pub vpc_endpoint: Vec<Policy>,
    /// The grants on the KMS key that the request is about; those of another key do not count.
    pub grants: Vec<Grant>,
}
