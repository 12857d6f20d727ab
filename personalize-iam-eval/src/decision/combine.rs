//! Combines the results of the layers to true, false or unknown, or to a formula: boundaries and session policies limit,
//! each level of service control policies must allow, and a resource's policy may suffice alone.
//!
//! Source: IAM User Guide, "Policy evaluation logic" and "Cross-account policy evaluation logic".

use crate::base::layer::Layer;
use crate::base::truth::{Tri, Truth};
use crate::matching::principals::Grade;
use crate::request::situation::Situation;

/// Each layer's result, in the logic `T`.
#[derive(Clone, Debug)]
pub(crate) struct LayerResults<T> {
    pub(crate) denies: T,
    pub(crate) service_control: T,
    pub(crate) resource_control: T,
    pub(crate) vpc_endpoint: T,
    pub(crate) direct: T,
    pub(crate) entity: T,
    pub(crate) account: T,
    /// By a grant that suffices in another account too, as the contested rule may be read: to the caller itself, and to
    /// the role or the user behind its session.
    pub(crate) granted_direct: T,
    pub(crate) granted_entity: T,
    pub(crate) identity: T,
    pub(crate) permissions_boundary: T,
    pub(crate) session: T,
}

/// Whether the request is allowed, from what the layers say.
pub(crate) fn combine<T: Truth>(situation: Situation, results: LayerResults<T>) -> T {
    let LayerResults {
        denies,
        service_control,
        resource_control,
        vpc_endpoint,
        direct,
        entity,
        account,
        granted_direct,
        granted_entity,
        identity,
        permissions_boundary,
        session,
    } = results;
    if situation.needs_no_permission {
        return denies.not();
    }
    let granted = if situation.barred {
        T::constant(false)
    } else if situation.resource_alone {
        direct
    } else {
        let limits = permissions_boundary.and(session);
        let named = direct.clone().or(entity.clone()).or(account);
        let by_account = identity.and(limits.clone());
        let core = if situation.same_account {
            let by_account = if situation.strict { by_account.and(named) } else { by_account };
            direct.or(entity.and(limits)).or(by_account)
        } else {
            granted_direct.or(granted_entity.and(limits)).or(named.and(by_account))
        };
        service_control.and(core)
    };
    denies.not().and(resource_control).and(vpc_endpoint).and(granted)
}

impl<T: Truth> LayerResults<T> {
    /// Notes that an `Allow` applies, or may; `allows` is what the pool says so far.
    pub(crate) fn allow(&mut self, layer: Layer, grade: Grade, suffices: bool, applies: T, allows: &mut T) {
        let slot = match (layer, grade) {
            (Layer::Resource | Layer::Grant, Grade::Direct) => &mut self.direct,
            (Layer::Resource | Layer::Grant, Grade::Entity) => &mut self.entity,
            (Layer::Resource | Layer::Grant, Grade::Account) => &mut self.account,
            _ => allows,
        };
        slot.or_in(applies.clone());
        match grade {
            Grade::Direct if suffices => self.granted_direct.or_in(applies),
            Grade::Entity if suffices => self.granted_entity.or_in(applies),
            _ => {}
        }
    }

    /// Puts down what a layer, or one level of it, allows. Of the levels of service control policies, from the root of the
    /// organization to the account, each must allow; what resource control policies allow is not asked, as AWS attaches
    /// one to every level that allows everything.
    pub(crate) fn end_of_pool(&mut self, layer: Layer, allows: T) {
        let slot = match layer {
            Layer::ResourceControl | Layer::Resource | Layer::Grant => return,
            Layer::ServiceControl => {
                let so_far = std::mem::replace(&mut self.service_control, T::constant(false));
                self.service_control = so_far.and(allows);
                return;
            }
            Layer::Identity => &mut self.identity,
            Layer::PermissionsBoundary => &mut self.permissions_boundary,
            Layer::Session => &mut self.session,
            Layer::VpcEndpoint => &mut self.vpc_endpoint,
        };
        slot.or_in(allows);
    }
}

/// Whether a `Deny` of each layer applies, in the order of [`Layer::ALL`].
pub(crate) type Denies<T> = [T; Layer::ALL.len()];

/// The layers that stop the request, each by itself: by a `Deny`, or by not allowing where that is needed.
///
/// In the order in which a reason for an implicit denial is looked for, which is not that of [`Layer::ALL`], in which a `Deny`
/// is reported. A grant never stops one.
pub(crate) fn blocking_layers<'a>(
    situation: Situation,
    results: &'a LayerResults<Tri>,
    denies: Option<&'a Denies<Tri>>,
) -> impl Iterator<Item = Layer> + use<'a> {
    let lacks = |tri: Tri| tri == Tri::False;
    let unnamed = lacks(results.direct) && lacks(results.entity) && lacks(results.account);
    let alone = situation.same_account && !lacks(results.direct) || !lacks(results.granted_direct);
    let without_identity = alone || situation.same_account && !lacks(results.entity) || !lacks(results.granted_entity);
    let by_account = !situation.resource_alone;
    let blocks = move |layer: &Layer| {
        let layer = *layer;
        let silent = match layer {
            Layer::ResourceControl => lacks(results.resource_control),
            Layer::VpcEndpoint => lacks(results.vpc_endpoint),
            Layer::ServiceControl => lacks(results.service_control),
            Layer::Resource if situation.barred => true,
            Layer::Resource if situation.resource_alone => lacks(results.direct),
            Layer::Resource => (situation.strict || !situation.same_account) && unnamed,
            Layer::Identity => by_account && !without_identity && lacks(results.identity),
            Layer::PermissionsBoundary => by_account && !alone && lacks(results.permissions_boundary),
            Layer::Session => by_account && !alone && lacks(results.session),
            Layer::Grant => false,
        };
        silent && !situation.needs_no_permission
            || denies.and_then(|denies| denies.get(layer as usize)).is_some_and(|denies| *denies == Tri::True)
    };
    let order = [
        Layer::ResourceControl,
        Layer::VpcEndpoint,
        Layer::ServiceControl,
        Layer::Resource,
        Layer::Identity,
        Layer::PermissionsBoundary,
        Layer::Session,
    ];
    order.into_iter().filter(blocks)
}
