//! Decides a request: finds each layer's result by walks over the statements, has `combine.rs` combine them to true, false or
//! unknown, and makes the `Decision` of that; unknown becomes `Depends`.
//!
//! Three walks have one meaning. `results` goes through every statement about the action, in any logic: evaluations, residuals
//! and the formula of the analysis come from it. `decisive_results` stops where the outcome cannot change and looks at one of
//! several statements with the same guard. `decide_by_identity` is the second for requests that other layers have no part in.
//! `decide` takes the second and the third, and so has to say what `evaluate` says: `tests/crowded.rs` and
//! `tests/reference.rs` hold that for random policies and requests.
//!
//! Source: IAM User Guide, "Policy evaluation logic" and "Cross-account policy evaluation logic".

use std::cell::Cell;
use std::ops::ControlFlow;

use personalize_iam_model::Effect;

use crate::base::layer::Layer;
use crate::base::semantics::{ContestedRule, Semantics};
use crate::base::truth::{Formula, Tri, Truth};
use crate::base::work::{Count, Work};
use crate::compiled::compile::CompiledPolicies;
use crate::compiled::index::{Guard, Search};
use crate::compiled::pool::Pool;
use crate::compiled::statement::CompiledStatement;
use crate::decision::combine::{Denies, LayerResults, blocking_layers, combine};
use crate::decision::verdict::{Asks, Decision, OpenQuestion, Residual, StatementRef};
use crate::matching::condition::Env;
use crate::matching::principals::{Coverage, Grade};
use crate::request::prepared::Prepared;
use crate::request::situation::Situation;

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

impl Situation {
    /// The situation of a request under policies.
    pub(crate) fn of(request: &Prepared, policies: &CompiledPolicies) -> Situation {
        let situation = request.packed.situation;
        Situation { service_control: situation.service_control && policies.service_control.is_some(), ..situation }
    }
}

impl CompiledPolicies {
    /// The layers that count for the request, in the order in which a `Deny` is reported.
    fn views(&self, situation: Situation) -> impl Iterator<Item = LayerView<'_>> {
        self.present.iter().map(move |layer| {
            let counts = match layer {
                Layer::ResourceControl => situation.resource_control != Tri::False,
                Layer::ServiceControl => situation.service_control,
                Layer::Grant => situation.grants,
                Layer::Identity | Layer::PermissionsBoundary => situation.has_policies,
                Layer::Session => situation.has_session,
                Layer::Resource | Layer::VpcEndpoint => true,
            };
            LayerView { layer: *layer, pools: if counts { self.pools(*layer) } else { &[] } }
        })
    }

    /// The pools of a layer.
    fn pools(&self, layer: Layer) -> &[Pool] {
        match layer {
            Layer::ResourceControl => &self.resource_control,
            Layer::ServiceControl => self.service_control.as_deref().unwrap_or_default(),
            Layer::Resource => self.resource.as_slice(),
            Layer::Grant => self.grants.as_slice(),
            Layer::Identity => std::slice::from_ref(&self.identity),
            Layer::PermissionsBoundary => self.permissions_boundary.as_slice(),
            Layer::Session => self.session.as_slice(),
            Layer::VpcEndpoint => self.vpc_endpoint.as_slice(),
        }
    }

    /// The results where no layer has a statement.
    fn initial_results<T: Truth>(&self, situation: Situation) -> LayerResults<T> {
        let constant = T::constant;
        LayerResults {
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

    /// The result of each layer. `truth` says whether a statement applies, given whether its principals cover the
    /// caller.
    fn results<T: Truth>(
        &self,
        situation: Situation,
        env: &Env<'_>,
        mut truth: impl FnMut(Layer, Option<usize>, &CompiledStatement, Tri) -> T,
    ) -> (LayerResults<T>, Denies<T>) {
        let constant = T::constant;
        let mut results: LayerResults<T> = self.initial_results(situation);
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
            results.denies.or_in(layer_denies.clone());
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
                        results.allow(layer, grade, Self::suffices(layer, situation, env), applies, &mut allows);
                    }
                    if allows.is_true() {
                        break;
                    }
                }
                results.end_of_pool(layer, allows);
            }
        }
        (results, denies)
    }

    /// What the layers say, as far as it decides: a `Deny` that applies is an end, and of statements that say the same
    /// one is looked at. The `Err` is the layer of the `Deny`.
    fn decisive_results(
        &self,
        situation: Situation,
        env: &Env<'_>,
        count: &impl Count,
    ) -> Result<LayerResults<Tri>, Layer> {
        let mut results: LayerResults<Tri> = self.initial_results(situation);
        for view in self.views(situation) {
            let layer = view.layer;
            let acts = situation.acts(layer);
            for pool in view.pools {
                let search = Search::new(pool.index(), env, count);
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
                        results.denies.or_in(applies);
                    }
                    if results.denies == Tri::True { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
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
                        results.allow(layer, grade, Self::suffices(layer, situation, env), applies, &mut allows);
                    }
                    if allows == Tri::True { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
                });
                results.end_of_pool(layer, allows);
            }
        }
        Ok(results)
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

    /// Decides a request.
    ///
    /// The first request is decided by going through the statements; the second waits until an index of them is built, if
    /// [`with_index`](CompiledPolicies::with_index) has not built it. With the index nothing is allocated, but for
    /// resources and values with policy variables.
    #[must_use]
    pub fn decide(&self, request: &Prepared) -> Decision {
        let env = Env::new(request, self.semantics);
        if self.asked.is_first() { self.decide_in(&env).0 } else { self.decide_counting(&env, &()) }
    }

    /// What [`decide`](CompiledPolicies::decide) looks at for this request, by the same walk.
    #[doc(hidden)]
    #[must_use]
    pub fn work(&self, request: &Prepared) -> Work {
        let count = Cell::new(Work::default());
        self.decide_counting(&Env::new(request, self.semantics), &count);
        count.get()
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
        let results = match self.decisive_results(situation, env, count) {
            Ok(results) => results,
            Err(layer) => return Decision::ExplicitDeny(layer),
        };
        match self.settle(combine(situation, results.clone()), env) {
            Tri::True => Decision::Allowed,
            Tri::Unknown => Decision::Depends,
            Tri::False => {
                let first = blocking_layers(situation, &results, None).next();
                Decision::ImplicitDeny(first.unwrap_or(Layer::Identity))
            }
        }
    }

    /// Decides by the identity-based policies alone: what [`combine`] comes to where nothing else counts.
    fn decide_by_identity(&self, env: &Env<'_>, count: &impl Count) -> Decision {
        let search = Search::new(self.identity.index(), env, count);
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
        let (results, denies) = self.results(situation, env, |layer, _, statement, named| {
            applies_to(named.and(situation.acts(layer)), statement.resource_matches(env), statement, env)
        });
        let blocking: Vec<Layer> = blocking_layers(situation, &results, Some(&denies)).collect();
        let decision = match self.settle(combine(situation, results), env) {
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
        let (results, _) =
            self.results(situation, env, |layer, level, statement, named| truth(layer, level, statement, named));
        combine(situation, results)
    }

    fn residual_formula(&self, env: &Env<'_>) -> Formula<OpenQuestion> {
        let situation = Situation::of(env.request, self);
        let (results, _) =
            self.results(situation, env, |layer, level, statement, named| formula(layer, level, statement, named, env));
        combine(situation, results)
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
                .flat_map(move |(level, pool)| pool.statements().iter().map(move |statement| (layer, level, statement)))
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
