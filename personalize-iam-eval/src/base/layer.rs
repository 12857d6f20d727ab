//! The layers of policies: their names, the order in which a `Deny` in them is reported, and where each kind of policy counts.

use std::fmt;

use personalize_iam_model::policy::PolicyKind;

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
