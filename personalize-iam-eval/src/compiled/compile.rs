//! Compiles policies, so that many requests can be decided under them.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use personalize_iam_model::Policy;

use crate::base::layer::Layer;
use crate::base::semantics::Semantics;
use crate::compiled::pool::Pool;
use crate::policies::grant::Grant;
use crate::policies::layers::Policies;

/// Policies that are ready to be asked: made by [`Policies::compile`].
///
/// It is immutable and shared between threads without locks, as are prepared requests:
///
/// ```
/// use personalize_iam_eval::{Decision, Policies, Request};
/// use personalize_iam_model::{Policy, Statement, personalize::ListCampaigns};
///
/// let identity = vec![Policy::new(Statement::allow(ListCampaigns).anywhere())];
/// let policies = Policies { identity, ..Policies::default() }.compile();
/// let request = Request::new("arn:aws:iam::111122223333:user/ana".parse()?, ListCampaigns, "*").prepare();
/// std::thread::scope(|scope| {
///     for _ in 0..2 {
///         scope.spawn(|| assert_eq!(policies.decide(&request), Decision::Allowed));
///     }
/// });
/// # Ok::<(), personalize_iam_eval::PrincipalError>(())
/// ```
#[derive(Clone, Debug)]
pub struct CompiledPolicies {
    pub(crate) semantics: Semantics,
    pub(crate) identity: Pool,
    pub(crate) permissions_boundary: Option<Pool>,
    pub(crate) session: Option<Pool>,
    /// One pool a level; `None`: no service control policies.
    pub(crate) service_control: Option<Vec<Pool>>,
    pub(crate) resource_control: Vec<Pool>,
    pub(crate) resource: Option<Pool>,
    pub(crate) vpc_endpoint: Option<Pool>,
    /// `None`: no grants.
    pub(crate) grants: Option<Pool>,
    /// The statements that say the same as the grants, a policy a grant.
    pub(crate) grant_policies: Vec<Policy>,
    /// The layers that hold something, in the order in which a `Deny` is reported.
    pub(crate) present: Box<[Layer]>,
    /// Whether that is the layer of identity-based policies alone.
    pub(crate) only_identity: bool,
    /// What was compiled, for asking again with other readings.
    pub(crate) source: Arc<Policies>,
    /// Whether a request was decided.
    pub(crate) asked: Asked,
}

/// Whether a request was decided: an index pays only where more are to come.
#[derive(Debug, Default)]
pub(crate) struct Asked(AtomicBool);

impl Asked {
    /// Whether this is the first time.
    pub(crate) fn is_first(&self) -> bool {
        !self.0.load(Ordering::Relaxed) && !self.0.swap(true, Ordering::Relaxed)
    }
}

impl Clone for Asked {
    fn clone(&self) -> Asked {
        Asked(AtomicBool::new(self.0.load(Ordering::Relaxed)))
    }
}

impl Policies {
    /// Compiles the policies with the usual reading of every contested rule.
    #[must_use]
    pub fn compile(&self) -> CompiledPolicies {
        self.clone().into_compiled()
    }

    /// Compiles the policies with these readings of the contested rules.
    #[must_use]
    pub fn compile_with(&self, semantics: Semantics) -> CompiledPolicies {
        self.clone().into_compiled_with(semantics)
    }

    /// As [`compile`](Policies::compile), of policies that nothing else needs: they are not copied.
    #[must_use]
    pub fn into_compiled(self) -> CompiledPolicies {
        self.into_compiled_with(Semantics::default())
    }

    /// As [`compile_with`](Policies::compile_with), of policies that nothing else needs: they are not copied.
    #[must_use]
    pub fn into_compiled_with(self, semantics: Semantics) -> CompiledPolicies {
        let source = Arc::new(self);
        let is_present = |layer: &Layer| match layer {
            Layer::ResourceControl => !source.resource_control.is_empty(),
            Layer::ServiceControl => !source.service_control.is_empty(),
            Layer::Resource => source.resource.is_some(),
            Layer::Grant => !source.grants.is_empty(),
            Layer::Identity => !source.identity.is_empty(),
            Layer::PermissionsBoundary => !source.permissions_boundary.is_empty(),
            Layer::Session => !source.session.is_empty(),
            Layer::VpcEndpoint => !source.vpc_endpoint.is_empty(),
        };
        let present: Box<[Layer]> = Layer::ALL.into_iter().filter(is_present).collect();
        let attached = |layer| present.contains(&layer).then(|| Pool::new(&source, semantics, layer, None));
        let levels = |count: usize, layer| -> Vec<Pool> {
            (0..count).map(|level| Pool::new(&source, semantics, layer, Some(level))).collect()
        };
        let service_control = levels(source.service_control.len(), Layer::ServiceControl);
        CompiledPolicies {
            semantics,
            only_identity: *present == [Layer::Identity],
            identity: Pool::new(&source, semantics, Layer::Identity, None),
            permissions_boundary: attached(Layer::PermissionsBoundary),
            session: attached(Layer::Session),
            service_control: (!service_control.is_empty()).then_some(service_control),
            resource_control: levels(source.resource_control.len(), Layer::ResourceControl),
            resource: attached(Layer::Resource),
            vpc_endpoint: attached(Layer::VpcEndpoint),
            grants: attached(Layer::Grant),
            grant_policies: source.grants.iter().map(Grant::policy).collect(),
            asked: Asked::default(),
            present,
            source,
        }
    }
}

impl CompiledPolicies {
    /// The policies with their index built now, so that no decision has to wait for it.
    ///
    /// Decisions need the index alone. The statements, which hold as much memory again, are compiled a second time when an
    /// [`evaluation`](CompiledPolicies::evaluate) asks for them.
    #[must_use]
    pub fn with_index(mut self) -> CompiledPolicies {
        let _ = self.asked.is_first();
        let single = [
            &mut self.permissions_boundary,
            &mut self.session,
            &mut self.resource,
            &mut self.vpc_endpoint,
            &mut self.grants,
        ];
        let pools = single.into_iter().flatten().chain(&mut self.resource_control);
        pools.chain(self.service_control.iter_mut().flatten()).for_each(Pool::keep_index);
        self.identity.keep_index();
        self
    }
}
