//! The policies that a request is decided under, layer by layer; those of an organization level by level, from its root.

use personalize_iam_model::Policy;

use crate::base::layer::Layer;
use crate::policies::grant::Grant;

/// The policies of every layer.
///
/// An empty list means that nothing of the kind is attached, but for a level of service control policies: one without
/// policies allows nothing.
///
/// ```
/// use personalize_iam_eval::{Decision, Policies, Request};
/// use personalize_iam_documents as documents;
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

impl Policies {
    /// The same layers with another policy in place of each; grants stay.
    #[must_use]
    pub fn map(&self, of: impl Fn(&Policy) -> Policy) -> Policies {
        let list = |all: &[Policy]| all.iter().map(&of).collect::<Vec<Policy>>();
        let levels = |all: &[Vec<Policy>]| all.iter().map(|level| list(level)).collect();
        Policies {
            identity: list(&self.identity),
            permissions_boundary: list(&self.permissions_boundary),
            session: list(&self.session),
            service_control: levels(&self.service_control),
            resource_control: levels(&self.resource_control),
            resource: self.resource.as_ref().map(&of),
            vpc_endpoint: list(&self.vpc_endpoint),
            grants: self.grants.clone(),
        }
    }
}

/// The policy at a place.
pub(crate) fn policy_at(policies: &Policies, layer: Layer, level: Option<usize>, index: usize) -> Option<&Policy> {
    // A grant is not a policy, and is never changed: another one is created.
    list_at(policies, layer, level).get(index)
}

/// The policies of a layer or of a level of it.
pub(crate) fn list_at(policies: &Policies, layer: Layer, level: Option<usize>) -> &[Policy] {
    let levels = match layer {
        Layer::ResourceControl => &policies.resource_control,
        Layer::ServiceControl => &policies.service_control,
        Layer::Resource => return policies.resource.as_slice(),
        Layer::Grant => return &[],
        Layer::Identity => return &policies.identity,
        Layer::PermissionsBoundary => return &policies.permissions_boundary,
        Layer::Session => return &policies.session,
        Layer::VpcEndpoint => return &policies.vpc_endpoint,
    };
    level.and_then(|level| levels.get(level)).map_or(&[], Vec::as_slice)
}

pub(crate) fn policy_at_mut(
    policies: &mut Policies,
    layer: Layer,
    level: Option<usize>,
    index: usize,
) -> Option<&mut Policy> {
    match layer {
        Layer::Resource => policies.resource.as_mut().filter(|_| index == 0),
        _ => list_at_mut(policies, layer, level)?.get_mut(index),
    }
}

/// The policies of a layer or of a level of it; the resource has one policy and no list.
pub(crate) fn list_at_mut(policies: &mut Policies, layer: Layer, level: Option<usize>) -> Option<&mut Vec<Policy>> {
    match layer {
        Layer::ResourceControl => policies.resource_control.get_mut(level?),
        Layer::ServiceControl => policies.service_control.get_mut(level?),
        Layer::Resource | Layer::Grant => None,
        Layer::Identity => Some(&mut policies.identity),
        Layer::PermissionsBoundary => Some(&mut policies.permissions_boundary),
        Layer::Session => Some(&mut policies.session),
        Layer::VpcEndpoint => Some(&mut policies.vpc_endpoint),
    }
}
