//! The decision: what the layers say, and how they are combined.
//!
//! Source: IAM User Guide, "Policy evaluation logic" and "Cross-account policy evaluation logic".

use std::ops::ControlFlow;

use personalize_iam_model::Effect;

use crate::account::{self, Asked, Barrier, needs_no_permission};
use crate::compile::{CompiledPolicies, CompiledStatement, Pool};
use crate::condition::Env;
use crate::coverage::{Coverage, Grade};
use crate::index::{Guard, Search};
use crate::misfit::can_have;
use crate::policies::Layer;
use crate::prepared::Prepared;
use crate::principal::Principal;
use crate::semantics::{ContestedRule, Semantics};
use crate::truth::{Formula, Tri, Truth};
use crate::work::Count;

/// Whether a request is allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Decision {
    /// Every layer lets it pass.
    Allowed,
    /// No statement denies it, and this layer does not allow it.
    ImplicitDeny(Layer),
    /// A `Deny` in this layer applies.
    ExplicitDeny(Layer),
    /// It depends on what is not known of the request.
    Depends,
}

impl Decision {
    /// The name in answers: `allowed`, `implicitDeny`, `explicitDeny` or `depends`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Decision::Allowed => "allowed",
            Decision::ImplicitDeny(_) => "implicitDeny",
            Decision::ExplicitDeny(_) => "explicitDeny",
            Decision::Depends => "depends",
        }
    }
}

/// A statement's place: which layer, which policy of it, which statement.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct StatementRef {
    /// The layer.
    pub layer: Layer,
    /// The level, in layers of organization policies: 0 is the organization's root.
    pub level: Option<usize>,
    /// The index of the policy in the layer or the level, or of the grant.
    pub policy: usize,
    /// The index of the statement in the policy; of a grant, among the statements that say the same as it.
    pub statement: usize,
    /// The statement's `Sid`; of a grant its name, else its id.
    pub sid: Option<String>,
    /// Its effect.
    pub effect: Effect,
}

/// An open question: something that is not known of a request and matters.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OpenQuestion {
    /// The statement that asks it.
    pub statement: StatementRef,
    /// What is asked.
    pub asks: Asks,
}

impl OpenQuestion {
    /// The condition keys on which the answer hangs.
    #[must_use]
    pub fn keys(&self) -> &[String] {
        match &self.asks {
            Asks::Condition { key, .. } => std::slice::from_ref(key),
            Asks::Resource { keys } => keys,
            Asks::CanonicalUser | Asks::Issuer { .. } | Asks::ResourceControlSupport { .. } => &[],
        }
    }
}

/// What an open question asks.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Asks {
    /// Whether a condition holds.
    Condition {
        /// The operator, as it is written.
        operator: String,
        /// The condition key.
        key: String,
        /// The listed values.
        values: Vec<String>,
    },
    /// Whether the resource matches, which hangs on policy variables.
    Resource {
        /// The condition keys of the variables that are not known.
        keys: Vec<String>,
    },
    /// Whether the caller's account has a canonical user id that the statement lists.
    CanonicalUser,
    /// Whether one of these users asked for the session of the federated user.
    Issuer {
        /// Their ARNs, or unique ids, as the statement lists them.
        users: Vec<String>,
    },
    /// Whether resource control policies act on the service of the action: it is not on AWS's list of services.
    ResourceControlSupport {
        /// The prefix of the service.
        service: String,
    },
}

/// What must hold, or must not, for the request to be allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Residual {
    /// This must hold.
    Holds(OpenQuestion),
    /// This must not hold.
    Fails(OpenQuestion),
    /// All of these.
    All(Vec<Residual>),
    /// One of these.
    Any(Vec<Residual>),
}

impl Residual {
    /// `None` for a constant, which needs no answer.
    fn of(formula: Formula<OpenQuestion>) -> Option<Residual> {
        match formula {
            Formula::Constant(_) => None,
            Formula::Open { question, negated: false } => Some(Residual::Holds(question)),
            Formula::Open { question, negated: true } => Some(Residual::Fails(question)),
            Formula::All(parts) => Some(Residual::All(parts.into_iter().filter_map(Residual::of).collect())),
            Formula::Any(parts) => Some(Residual::Any(parts.into_iter().filter_map(Residual::of).collect())),
        }
    }
}

/// What the layers say, in whatever logic.
#[derive(Clone, Debug)]
struct Sayings<T> {
    denies: T,
    service_control: T,
    resource_control: T,
    vpc_endpoint: T,
    direct: T,
    entity: T,
    account: T,
    /// By a grant that suffices in another account too, as the contested rule may be read: to the caller itself, and to
    /// the role or the user behind its session.
    granted_direct: T,
    granted_entity: T,
    identity: T,
    permissions_boundary: T,
    session: T,
}

/// What of the request decides which layers count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Situation {
    /// Only the resource's policy can allow: services, anonymous callers, identities of outside providers.
    resource_alone: bool,
    /// The caller can have identity-based policies and a permissions boundary, and policies of its session.
    has_policies: bool,
    has_session: bool,
    root: bool,
    role_session: bool,
    federated_user: bool,
    pub(crate) same_account: bool,
    /// Nothing can allow.
    barred: bool,
    /// The grants on a key count.
    grants: bool,
    /// The resource's policy must allow even within the account: role trust policies and key policies.
    strict: bool,
    service_control: bool,
    /// Open for a service of which it is not known whether resource control policies act on it.
    resource_control: Tri,
    /// A `Deny` of the resource's policy does not count: the bucket owner's root user and the bucket policy.
    ignores_resource_deny: bool,
    /// Where there are policies of no other layer, the identity-based ones decide.
    identity_decides: bool,
    /// No permission is needed, and at most a `Deny` of the organization counts, as for `sts:GetCallerIdentity`.
    needs_no_permission: bool,
}

impl Situation {
    /// The situation of a request under policies.
    pub(crate) fn of(request: &Prepared, policies: &CompiledPolicies) -> Situation {
        let situation = request.packed.situation;
        Situation { service_control: situation.service_control && policies.service_control.is_some(), ..situation }
    }

    /// What the request alone says; found out when it is made ready.
    pub(crate) fn of_request(asked: &Asked<'_>, barrier: Option<Barrier>) -> Situation {
        let request = asked.request;
        let principal = &request.principal;
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
        let strict = on_key || role_actions.contains(&asked.action) && on("iam", "role/");
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
                account::resource_control(asked.service)
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
    fn ignores_deny(self, layer: Layer) -> bool {
        match layer {
            Layer::ResourceControl | Layer::ServiceControl => false,
            Layer::Resource => self.ignores_resource_deny || self.needs_no_permission,
            _ => self.needs_no_permission,
        }
    }
}

/// Whether the request is allowed, from what the layers say.
fn combine<T: Truth>(situation: Situation, sayings: Sayings<T>) -> T {
    let Sayings {
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
    } = sayings;
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

impl<T: Truth> Sayings<T> {
    /// Notes that an `Allow` applies, or may; `allows` is what the pool says so far.
    fn allow(&mut self, layer: Layer, grade: Grade, suffices: bool, applies: T, allows: &mut T) {
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

    /// Puts down what a layer, or one level of it, allows.
    fn end_of_pool(&mut self, layer: Layer, allows: T) {
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
type Denies<T> = [T; Layer::ALL.len()];

/// A layer's pools: one, or one a level.
struct LayerView<'a> {
    layer: Layer,
    pools: &'a [Pool],
}

impl<'a> LayerView<'a> {
    /// The pools with their levels, which only layers of organization policies have.
    fn levels(&self) -> impl Iterator<Item = (Option<usize>, &'a Pool)> + use<'a> {
        let leveled = matches!(self.layer, Layer::ResourceControl | Layer::ServiceControl);
        self.pools.iter().enumerate().map(move |(level, pool)| (leveled.then_some(level), pool))
    }
}

impl CompiledPolicies {
    /// The layers that count for the request, in the order in which a `Deny` is reported.
    fn views(&self, situation: Situation) -> impl Iterator<Item = LayerView<'_>> {
        self.present.iter().map(move |layer| {
            let pools = match layer {
                Layer::ResourceControl if situation.resource_control != Tri::False => self.resource_control.as_slice(),
                Layer::ServiceControl if situation.service_control => {
                    self.service_control.as_deref().unwrap_or_default()
                }
                Layer::ResourceControl | Layer::ServiceControl => &[],
                Layer::Resource => self.resource.as_slice(),
                Layer::Grant if situation.grants => self.grants.as_slice(),
                Layer::Identity | Layer::PermissionsBoundary if !situation.has_policies => &[],
                Layer::Session if !situation.has_session => &[],
                Layer::Grant => &[],
                Layer::Identity => std::slice::from_ref(&self.identity),
                Layer::PermissionsBoundary => self.permissions_boundary.as_slice(),
                Layer::Session => self.session.as_slice(),
                Layer::VpcEndpoint => self.vpc_endpoint.as_slice(),
            };
            LayerView { layer: *layer, pools }
        })
    }

    /// What layers say that hold nothing.
    fn silence<T: Truth>(&self, situation: Situation) -> Sayings<T> {
        let constant = T::constant;
        Sayings {
            denies: constant(false),
            service_control: constant(true),
            resource_control: constant(true),
            vpc_endpoint: constant(self.vpc_endpoint.is_none()),
            direct: constant(false),
            entity: constant(false),
            account: constant(false),
            granted_direct: constant(false),
            granted_entity: constant(false),
            identity: constant(situation.root),
            permissions_boundary: constant(situation.root || self.permissions_boundary.is_none()),
            session: constant(self.session_passes_without_policy(situation)),
        }
    }

    /// Whether a grant suffices in another account too, as the contested rule may be read.
    fn suffices(layer: Layer, situation: Situation, env: &Env<'_>) -> bool {
        layer == Layer::Grant && !situation.same_account && !env.usual(ContestedRule::GrantAcrossAccounts)
    }

    /// What all layers say; `truth` tells of a statement whether it applies, given whether its principals cover the
    /// caller.
    fn sayings<T: Truth>(
        &self,
        situation: Situation,
        env: &Env<'_>,
        mut truth: impl FnMut(Layer, Option<usize>, &CompiledStatement, Tri) -> T,
    ) -> (Sayings<T>, Denies<T>) {
        let constant = T::constant;
        let mut sayings: Sayings<T> = self.silence(situation);
        let mut denies = Layer::ALL.map(|_| constant(false));
        for view in self.views(situation) {
            let layer = view.layer;
            let Some(layer_denies) = denies.get_mut(layer as usize).filter(|_| !situation.ignores_deny(layer)) else {
                continue;
            };
            'layer: for (level, pool) in view.levels() {
                for statement in pool.about_action(Effect::Deny, env) {
                    let (certain, possible) = self.coverage(layer, Some(statement), env).grades();
                    for (grade, named) in [(certain, Tri::True), (possible, Tri::Unknown)] {
                        if grade.is_some() {
                            layer_denies.or_in(truth(layer, level, statement, named));
                        }
                    }
                    if layer_denies.is_true() {
                        break 'layer;
                    }
                }
            }
            sayings.denies.or_in(layer_denies.clone());
        }
        for view in self.views(situation) {
            let layer = view.layer;
            // AWS attaches a resource control policy that allows everything to every level.
            if layer == Layer::ResourceControl {
                continue;
            }
            for (level, pool) in view.levels() {
                let mut allows = constant(false);
                for statement in pool.about_action(Effect::Allow, env) {
                    let (certain, possible) = self.coverage(layer, Some(statement), env).grades();
                    for (grade, named) in [(certain, Tri::True), (possible, Tri::Unknown)] {
                        let Some(grade) = grade else { continue };
                        let applies = truth(layer, level, statement, named);
                        sayings.allow(layer, grade, Self::suffices(layer, situation, env), applies, &mut allows);
                    }
                    if allows.is_true() {
                        break;
                    }
                }
                sayings.end_of_pool(layer, allows);
            }
        }
        (sayings, denies)
    }

    /// What the layers say, as far as it decides: a `Deny` that applies is an end, and of statements that say the same
    /// one is looked at. The `Err` is the layer of the `Deny`.
    fn decisive_sayings(&self, situation: Situation, env: &Env<'_>, count: &impl Count) -> Result<Sayings<Tri>, Layer> {
        let mut sayings: Sayings<Tri> = self.silence(situation);
        for view in self.views(situation) {
            let layer = view.layer;
            let acts = situation.acts(layer);
            for pool in view.pools {
                let search = Search::new(pool, env, count);
                // How closely the caller is named, for sure and perhaps, and whether the statements apply in each case.
                let look_at = |guard: &Guard, resource: Tri| {
                    let (certain, possible) = self.coverage(layer, search.named_by(guard), env).grades();
                    let holds = match (certain, possible) {
                        (None, None) => Tri::False,
                        _ => acts.and(resource).and(search.conditions_hold(guard)),
                    };
                    [certain.map(|grade| (grade, holds)), possible.map(|grade| (grade, holds.and(Tri::Unknown)))]
                };
                let ignored = situation.ignores_deny(layer);
                let denied = search.denies(|guard, resource| {
                    if ignored {
                        return ControlFlow::Continue(());
                    }
                    for (_, applies) in look_at(guard, resource).into_iter().flatten() {
                        sayings.denies.or_in(applies);
                    }
                    if sayings.denies == Tri::True { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
                });
                if denied.is_break() {
                    return Err(layer);
                }
                // AWS attaches a resource control policy that allows everything to every level.
                if layer == Layer::ResourceControl {
                    continue;
                }
                let mut allows = Tri::False;
                let _ = search.allows(|guard, resource| {
                    for (grade, applies) in look_at(guard, resource).into_iter().flatten() {
                        sayings.allow(layer, grade, Self::suffices(layer, situation, env), applies, &mut allows);
                    }
                    if allows == Tri::True { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
                });
                sayings.end_of_pool(layer, allows);
            }
        }
        Ok(sayings)
    }

    /// A session without a session policy has all that the role has; a federated user has nothing.
    fn session_passes_without_policy(&self, situation: Situation) -> bool {
        if situation.role_session {
            self.session.is_none()
        } else {
            !situation.federated_user && (situation.root || !situation.resource_alone)
        }
    }

    /// What the principals of a statement say of the caller; identity-based policies name none.
    fn coverage(&self, layer: Layer, statement: Option<&CompiledStatement>, env: &Env<'_>) -> Coverage {
        match layer {
            Layer::Identity | Layer::PermissionsBoundary | Layer::Session | Layer::ServiceControl => {
                Coverage::Yes(Grade::Direct)
            }
            Layer::Resource | Layer::Grant | Layer::ResourceControl | Layer::VpcEndpoint => {
                match statement.and_then(|statement| Some((statement, statement.principals.as_ref()?))) {
                    // Such a statement names nobody.
                    None => Coverage::No,
                    Some((statement, principals)) => {
                        let denies = statement.effect == Effect::Deny;
                        principals.covers(env, denies, statement.about_arn, self.permissions_boundary.is_some())
                    }
                }
            }
        }
    }

    /// Whether a statement whose action matches applies.
    pub(crate) fn applies(&self, layer: Layer, statement: &CompiledStatement, env: &Env<'_>) -> Tri {
        let named = match self.coverage(layer, Some(statement), env) {
            Coverage::No => return Tri::False,
            Coverage::Yes(_) | Coverage::Unknown { certain: Some(_), .. } => Tri::True,
            Coverage::Unknown { certain: None, .. } => Tri::Unknown,
        };
        let acts = env.request.packed.situation.acts(layer);
        applies_to(named.and(acts), statement.resource_matches(env), statement, env)
    }

    /// Decides a request. Nothing is allocated, but for resources and values with policy variables.
    #[must_use]
    pub fn decide(&self, request: &Prepared) -> Decision {
        self.decide_counting(&Env::new(request, self.semantics), &())
    }

    /// Decides, and counts what is looked at.
    pub(crate) fn decide_counting(&self, env: &Env<'_>, count: &impl Count) -> Decision {
        if env.request.packed.situation.identity_decides && self.only_identity {
            return self.decide_by_identity(env, count);
        }
        let situation = Situation::of(env.request, self);
        if situation.needs_no_permission && env.usual(ContestedRule::CallerIdentityDenied) {
            return Decision::Allowed;
        }
        let sayings = match self.decisive_sayings(situation, env, count) {
            Ok(sayings) => sayings,
            Err(layer) => return Decision::ExplicitDeny(layer),
        };
        match self.settle(combine(situation, sayings.clone()), env) {
            Tri::True => Decision::Allowed,
            Tri::Unknown => Decision::Depends,
            Tri::False => {
                let first = blocking_layers(situation, &sayings, None).next();
                Decision::ImplicitDeny(first.unwrap_or(Layer::Identity))
            }
        }
    }

    /// Decides by the identity-based policies alone: what [`combine`] comes to where nothing else counts.
    fn decide_by_identity(&self, env: &Env<'_>, count: &impl Count) -> Decision {
        let search = Search::new(&self.identity, env, count);
        let applies = |guard: &Guard, resource: Tri| resource.and(search.conditions_hold(guard));
        let mut denied = Tri::False;
        let enough = |so_far| if so_far == Tri::True { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
        let ended = search.denies(|guard, resource| {
            denied.or_in(applies(guard, resource));
            enough(denied)
        });
        if ended.is_break() {
            return Decision::ExplicitDeny(Layer::Identity);
        }
        let mut allowed = Tri::False;
        let _ = search.allows(|guard, resource| {
            allowed.or_in(applies(guard, resource));
            enough(allowed)
        });
        match self.settle(denied.not().and(allowed), env) {
            Tri::True => Decision::Allowed,
            Tri::Unknown => Decision::Depends,
            Tri::False => Decision::ImplicitDeny(Layer::Identity),
        }
    }

    /// Decides by every statement about the action, and tells the layers that stop the request, each by itself.
    pub(crate) fn decide_in(&self, env: &Env<'_>) -> (Decision, Vec<Layer>) {
        let situation = Situation::of(env.request, self);
        if situation.needs_no_permission && env.usual(ContestedRule::CallerIdentityDenied) {
            return (Decision::Allowed, Vec::new());
        }
        let (sayings, denies) = self.sayings(situation, env, |layer, _, statement, named| {
            applies_to(named.and(situation.acts(layer)), statement.resource_matches(env), statement, env)
        });
        let blocking: Vec<Layer> = blocking_layers(situation, &sayings, Some(&denies)).collect();
        let decision = match self.settle(combine(situation, sayings), env) {
            Tri::True => Decision::Allowed,
            Tri::Unknown => Decision::Depends,
            Tri::False => match Layer::ALL.iter().zip(denies).find(|(_, denies)| *denies == Tri::True) {
                Some((layer, _)) => Decision::ExplicitDeny(*layer),
                None => Decision::ImplicitDeny(blocking.first().copied().unwrap_or(Layer::Identity)),
            },
        };
        (decision, blocking)
    }

    /// Whether what is open stays so: questions that cancel out leave nothing open.
    fn settle(&self, allowed: Tri, env: &Env<'_>) -> Tri {
        if allowed != Tri::Unknown {
            return allowed;
        }
        match self.residual_formula(env) {
            Formula::Constant(value) => value.into(),
            _ => Tri::Unknown,
        }
    }

    /// What must hold for a request with this principal, action and resource to be allowed, over whatever `truth` makes
    /// of each statement that is about the principal and the action. For [`symbolic`](crate::symbolic).
    pub(crate) fn formula_over<T: Truth>(
        &self,
        env: &Env<'_>,
        mut truth: impl FnMut(Layer, Option<usize>, &CompiledStatement, Tri) -> T,
    ) -> T {
        let situation = Situation::of(env.request, self);
        if situation.needs_no_permission && env.usual(ContestedRule::CallerIdentityDenied) {
            return T::constant(true);
        }
        let (sayings, _) =
            self.sayings(situation, env, |layer, level, statement, named| truth(layer, level, statement, named));
        combine(situation, sayings)
    }

    fn residual_formula(&self, env: &Env<'_>) -> Formula<OpenQuestion> {
        let situation = Situation::of(env.request, self);
        let (sayings, _) =
            self.sayings(situation, env, |layer, level, statement, named| formula(layer, level, statement, named, env));
        combine(situation, sayings)
    }

    /// What is needed for the request to be allowed, if that is open.
    pub(crate) fn residual(&self, env: &Env<'_>) -> Option<Residual> {
        Residual::of(self.residual_formula(env))
    }

    /// Every statement of every layer that counts, with the layer and the level.
    pub(crate) fn all_statements(
        &self,
        request: &Prepared,
    ) -> impl Iterator<Item = (Layer, Option<usize>, &CompiledStatement)> {
        let views = self.views(Situation::of(request, self));
        views.flat_map(|view| {
            let layer = view.layer;
            view.levels()
                .flat_map(move |(level, pool)| pool.statements.iter().map(move |statement| (layer, level, statement)))
        })
    }

    /// The rules among those asked whose other reading decides otherwise.
    pub(crate) fn decisive_rules(&self, env: &Env<'_>, decision: Decision) -> Vec<ContestedRule> {
        let differs = |semantics: Semantics| {
            let other = self.source.compile_with(semantics);
            other.decide_in(&Env::new(env.request, semantics)).0.as_str() != decision.as_str()
        };
        // Those that are settled when policies are compiled are not asked again, so they are always tried.
        let compiled = [ContestedRule::MissingVersion, ContestedRule::StarCrossesColon];
        let values = [ContestedRule::EmptyVariable, ContestedRule::WildcardInVariable];
        let asked: Vec<ContestedRule> = env.asked().collect();
        let tried = ContestedRule::ALL.iter().copied();
        let tried = tried.filter(|rule| asked.contains(rule) || compiled.contains(rule) || values.contains(rule));
        tried.filter(|rule| differs(self.semantics.flipped(*rule))).collect()
    }
}

/// Whether a statement whose action matches applies, given whether its principals cover the caller and whether its
/// resource matches.
fn applies_to(named: Tri, resource: Tri, statement: &CompiledStatement, env: &Env<'_>) -> Tri {
    let so_far = named.and(resource);
    if so_far == Tri::False { Tri::False } else { so_far.and(statement.conditions_hold(env)) }
}

/// As [`applies_to`], with the open questions.
fn formula(
    layer: Layer,
    level: Option<usize>,
    statement: &CompiledStatement,
    named: Tri,
    env: &Env<'_>,
) -> Formula<OpenQuestion> {
    let place = statement.place(layer, level);
    let lift = |tri: Tri, asks: &dyn Fn() -> Asks| match tri {
        Tri::True => Formula::Constant(true),
        Tri::False => Formula::Constant(false),
        Tri::Unknown => Formula::open(OpenQuestion { statement: place.clone(), asks: asks() }),
    };
    let asks_id = || match statement.principals.as_ref().and_then(|principals| principals.unknown_ids(env)) {
        Some((operator, values)) => {
            Asks::Condition { operator: operator.to_owned(), key: "aws:userid".to_owned(), values }
        }
        None => match statement.principals.as_ref().map(|principals| principals.possible_issuers(env)) {
            Some(users) if !users.is_empty() => Asks::Issuer { users },
            _ => Asks::CanonicalUser,
        },
    };
    let mut all = lift(named, &asks_id);
    if named == Tri::Unknown && statement.principals.as_ref().is_some_and(|principals| principals.not) {
        all = all.not();
    }
    all = all
        .and(lift(statement.resource_matches(env), &|| Asks::Resource { keys: statement.unknown_resource_keys(env) }));
    for condition in &statement.conditions {
        all = all.and(lift(condition.holds(env), &|| Asks::Condition {
            operator: condition.operator.to_string(),
            key: condition.key.clone(),
            values: condition.values.clone(),
        }));
    }
    let service = || env.request.service().to_owned();
    all.and(lift(env.request.packed.situation.acts(layer), &|| Asks::ResourceControlSupport { service: service() }))
}

impl CompiledStatement {
    pub(crate) fn place(&self, layer: Layer, level: Option<usize>) -> StatementRef {
        StatementRef {
            layer,
            level,
            policy: self.policy,
            statement: self.index,
            sid: self.sid.clone(),
            effect: self.effect,
        }
    }
}

/// The layers that stop the request, each by itself: by a `Deny`, or by not allowing where that is needed.
///
/// In the order in which the reason for an implicit denial is told. A grant never stops one.
fn blocking_layers<'a>(
    situation: Situation,
    sayings: &'a Sayings<Tri>,
    denies: Option<&'a Denies<Tri>>,
) -> impl Iterator<Item = Layer> + use<'a> {
    let lacks = |tri: Tri| tri == Tri::False;
    let unnamed = lacks(sayings.direct) && lacks(sayings.entity) && lacks(sayings.account);
    let alone = situation.same_account && !lacks(sayings.direct) || !lacks(sayings.granted_direct);
    let without_identity = alone || situation.same_account && !lacks(sayings.entity) || !lacks(sayings.granted_entity);
    let by_account = !situation.resource_alone;
    let blocks = move |layer: &Layer| {
        let layer = *layer;
        let silent = match layer {
            Layer::ResourceControl => lacks(sayings.resource_control),
            Layer::VpcEndpoint => lacks(sayings.vpc_endpoint),
            Layer::ServiceControl => lacks(sayings.service_control),
            Layer::Resource if situation.barred => true,
            Layer::Resource if situation.resource_alone => lacks(sayings.direct),
            Layer::Resource => (situation.strict || !situation.same_account) && unnamed,
            Layer::Identity => by_account && !without_identity && lacks(sayings.identity),
            Layer::PermissionsBoundary => by_account && !alone && lacks(sayings.permissions_boundary),
            Layer::Session => by_account && !alone && lacks(sayings.session),
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
