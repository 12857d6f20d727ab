//! The policies of somebody, shared between all who have them: documents are held once.

use std::sync::Arc;

use personalize_iam_eval::{Grant, Policies};
use personalize_iam_model::Policy;

/// The policies of every layer, as [`Policies`] has them, in documents that others have too. The policy of the resource belongs to
/// what is asked and not to who asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layers {
    /// The identity-based policies, those of a user's groups included.
    pub identity: Vec<Arc<Policy>>,
    /// The permissions boundary.
    pub permissions_boundary: Vec<Arc<Policy>>,
    /// The policies of the session.
    pub session: Vec<Arc<Policy>>,
    /// Service control policies, one list a level, the organization's root first.
    pub service_control: Arc<Vec<Vec<Arc<Policy>>>>,
    /// Resource control policies, one list a level.
    pub resource_control: Arc<Vec<Vec<Arc<Policy>>>>,
    /// The policy of the VPC endpoint.
    pub vpc_endpoint: Vec<Arc<Policy>>,
    /// Grants on KMS keys.
    pub grants: Vec<Grant>,
}

impl Layers {
    /// The documents themselves, for an evaluator.
    #[must_use]
    pub fn policies(&self) -> Policies {
        let list = |all: &[Arc<Policy>]| all.iter().map(|policy| Policy::clone(policy)).collect();
        let levels = |all: &[Vec<Arc<Policy>>]| all.iter().map(|level| list(level)).collect();
        Policies {
            identity: list(&self.identity),
            permissions_boundary: list(&self.permissions_boundary),
            session: list(&self.session),
            service_control: levels(&self.service_control),
            resource_control: levels(&self.resource_control),
            resource: None,
            vpc_endpoint: list(&self.vpc_endpoint),
            grants: self.grants.clone(),
        }
    }
}

impl From<Policies> for Layers {
    fn from(policies: Policies) -> Layers {
        let list = |all: Vec<Policy>| all.into_iter().map(Arc::new).collect();
        let levels = |all: Vec<Vec<Policy>>| Arc::new(all.into_iter().map(list).collect());
        Layers {
            identity: list(policies.identity),
            permissions_boundary: list(policies.permissions_boundary),
            session: list(policies.session),
            service_control: levels(policies.service_control),
            resource_control: levels(policies.resource_control),
            vpc_endpoint: list(policies.vpc_endpoint),
            grants: policies.grants,
        }
    }
}
