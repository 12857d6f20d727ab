//! The smallest changes by which a denied request would be allowed.
//!
//! A search over single steps, the smallest change first: each step fixes what blocks first, and each change that is
//! returned was tried on a copy of the policies and the request.
//!
//! Which of two changes is the smaller one, the first difference decides:
//!
//! 1. how many steps change a policy: none if another request suffices, or the version that a policy lacks;
//! 2. where: the policies of the caller itself (identity-based and session policies); then a permissions boundary; then
//!    the policy of the resource or of a VPC endpoint; then one of the organization. A changed `Deny` counts on top, more
//!    than any of these places;
//! 3. how much they open beyond the request: nothing; what is listed by name; a pattern; a whole service, or everything;
//!    what a condition of a statement so far kept out; and in how many respects, actions, resources and callers;
//! 4. whether they add a statement: to extend a list of one that is there is less;
//! 5. how many steps change the request.
//!
//! So an `Allow` with three actions does not simply get one more resource: first comes a statement of its own for the one
//! action, under the same conditions, and then the shorter edit with what else it opens.

use std::ops::Add;

use personalize_iam_model::catalog::ConditionKeyType;
use personalize_iam_model::glob::has_wildcard;
use personalize_iam_model::policy::{
    ActionElement, BaseOperator, ConditionBlock, ConditionOperator, ConditionTest, OperatorName, PolicyKind,
    PrincipalElement, PrincipalEntry, PrincipalType, Principals, Qualifier, ResourceElement, Version, most_attached,
};
use personalize_iam_model::{Effect, Policy, Statement, catalog};

use crate::base::hash::hash_of;
use crate::base::layer::Layer;
use crate::base::truth::Tri;
use crate::base::words::{listed, quoted};
use crate::compiled::compile::CompiledPolicies;
use crate::compiled::statement::CompiledStatement;
use crate::decision::verdict::{Decision, StatementRef};
use crate::explain::opening::{MUCH, Opened};
use crate::explain::words::misspelt;
use crate::explain::writable::{self, Caller, kind_of};
use crate::matching::condition::{Condition, Env};
use crate::policies::layers::{Policies, list_at_mut, policy_at, policy_at_mut};
use crate::request::context::{ContextValue, Request, Values};
use crate::request::linked_keys::{NAMED_PARTS, contradictions};
use crate::request::prepared::{Lookup, Prepared};
use crate::request::principal::Principal;

pub use crate::explain::opening::Opening;

/// A change by which a denied request would be allowed: all of its steps together.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// The steps.
    pub steps: Vec<Step>,
    /// What the steps open beyond the request; empty if nothing.
    pub opens: Vec<Opening>,
}

impl Change {
    /// Makes the change: the steps that change policies on the policies, the others on the request. Tells whether these
    /// are the policies and the request that the change is for; if not, some of its steps may have been made.
    pub fn apply(&self, policies: &mut Policies, request: &mut Request) -> bool {
        self.steps.iter().all(|step| apply(step, policies, request).is_some())
    }
}

/// One step of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// Add the resource to the `Resource` element of a statement.
    AddResource {
        /// The statement.
        statement: StatementRef,
        /// What to add.
        resource: String,
    },
    /// Add the action to the `Action` element of a statement.
    AddAction {
        /// The statement.
        statement: StatementRef,
        /// What to add.
        action: String,
    },
    /// Add the caller to the `Principal` element of a statement.
    AddPrincipal {
        /// The statement.
        statement: StatementRef,
        /// The type of the principal.
        kind: PrincipalType,
        /// What to add.
        principal: String,
    },
    /// Add a value to those that a condition of a statement lists.
    AddConditionValue {
        /// The statement.
        statement: StatementRef,
        /// The operator.
        operator: OperatorName,
        /// The condition key.
        key: String,
        /// What to add.
        value: String,
    },
    /// Let a `Deny` exclude the caller by a condition.
    ExcludeFromDeny {
        /// The statement that denies.
        statement: StatementRef,
        /// The operator of the condition.
        operator: OperatorName,
        /// Its key.
        key: String,
        /// Its value.
        value: String,
    },
    /// Give a policy the version with policy variables, which it uses.
    SetVersion {
        /// A statement with a variable.
        statement: StatementRef,
    },
    /// Add a statement to a policy, or attach a policy with it.
    AddStatement {
        /// The layer.
        layer: Layer,
        /// The level, in layers of organization policies.
        level: Option<usize>,
        /// The index of the policy; `None` if the layer has none yet.
        policy: Option<usize>,
        /// The statement.
        statement: Box<Statement>,
    },
    /// Make the request with a value for a context key.
    PassContext {
        /// The condition key.
        key: String,
        /// What the value must be, in words.
        requirement: String,
        /// A value that will do.
        value: ContextValue,
    },
    /// Make the request without a context key.
    LeaveOutContext {
        /// The condition key.
        key: String,
    },
}

/// How large a change is: what is compared first stands first. Of several steps, the sum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Size {
    /// Steps that change a policy.
    policies: u32,
    /// Where they change it.
    place: u32,
    /// How much they open beyond the request.
    breadth: u32,
    /// Statements that they add.
    statements: u32,
    /// Steps that change the request, by how near they are to the caller.
    request: u32,
}

impl Add for Size {
    type Output = Size;

    fn add(self, other: Size) -> Size {
        Size {
            policies: self.policies + other.policies,
            place: self.place + other.place,
            breadth: self.breadth + other.breadth,
            statements: self.statements + other.statements,
            request: self.request + other.request,
        }
    }
}

impl Size {
    const ORGANIZATION: u32 = 3;

    /// What the caller may do at once: 1; what follows from the circumstances of a call: 2.
    const fn of_request(request: u32) -> Size {
        Size { policies: 0, place: 0, breadth: 0, statements: 0, request }
    }

    /// A step on a policy of this layer that opens so much beyond the request.
    fn of_policy(layer: Layer, breadth: u32) -> Size {
        let place = match layer {
            Layer::Identity | Layer::Session => 0,
            Layer::PermissionsBoundary => 1,
            Layer::Resource | Layer::Grant | Layer::VpcEndpoint => 2,
            Layer::ResourceControl | Layer::ServiceControl => Size::ORGANIZATION,
        };
        Size { policies: 1, place, breadth, statements: 0, request: 0 }
    }

    /// Whether somebody who can make a smaller change has no use for this one.
    fn is_needless_beside(self, smaller: Size) -> bool {
        let takes_many_more_steps = self.policies > smaller.policies.max(1);
        let goes_beyond_the_account = self.place >= Size::ORGANIZATION && smaller.place < Size::ORGANIZATION;
        let opens_much = self.breadth >= MUCH;
        let says_it_again =
            smaller.policies > 0 && smaller.statements < self.statements && smaller.breadth <= self.breadth;
        takes_many_more_steps || goes_beyond_the_account || opens_much || says_it_again
    }

    fn with_statement(self) -> Size {
        Size { statements: self.statements + 1, ..self }
    }

    /// With a `Deny` changed.
    fn of_deny(self) -> Size {
        Size { place: self.place + 4, ..self }
    }
}

/// A step that may help.
#[derive(Clone, Debug)]
struct Candidate {
    size: Size,
    step: Step,
    /// What it opens beyond the request.
    opens: Option<Opened>,
}

impl Candidate {
    fn of_request((size, step): (u32, Step)) -> Candidate {
        Candidate { size: Size::of_request(size), step, opens: None }
    }

    fn changes_request(&self) -> bool {
        matches!(self.step, Step::PassContext { .. } | Step::LeaveOutContext { .. })
    }
}

/// The changes that help, the smallest first.
pub(crate) fn changes(policies: &CompiledPolicies, request: &Prepared) -> Vec<Change> {
    const MOST_CHANGES: usize = 3;
    const MOST_STEPS: usize = 5;
    // More of the context than this is another request.
    const MOST_STEPS_OF_REQUEST: usize = 3;
    // Large policies are tried fewer times: a search is for a person who waits.
    const MOST_TEXTS: usize = 100_000;
    let denied = |decision: Decision| matches!(decision, Decision::ImplicitDeny(_) | Decision::ExplicitDeny(_));
    if !denied(policies.decide(request)) {
        return Vec::new();
    }
    // Policies that allow a misspelt action do not help, and no change allows what nothing can allow.
    if misspelt(request).is_some() || request.barrier.is_some() {
        return Vec::new();
    }
    let sizes = policies.all_statements(request).map(|(layer, level, statement)| {
        policies.statement(&statement.place(layer, level)).map_or(1, |source| 1 + texts(source) / 4)
    });
    let tries = (MOST_TEXTS / sizes.sum::<usize>().max(1)).clamp(4, 100);
    let mut found: Vec<(Size, Vec<Candidate>)> = Vec::new();
    let mut open: Vec<(Size, Vec<Candidate>)> = vec![(Size::default(), Vec::new())];
    let mut tried: Vec<Vec<Candidate>> = Vec::new();
    for _ in 0..tries {
        let next = open.iter().enumerate().min_by_key(|(_, (size, _))| *size).map(|(at, _)| at);
        let Some(next) = next else { break };
        let (size, steps) = open.remove(next);
        if found.len() == MOST_CHANGES {
            break;
        }
        if found.iter().any(|(smaller, _)| size.is_needless_beside(*smaller)) {
            continue;
        }
        // The same steps in another order.
        let includes = |all: &[Candidate], one: &Candidate| all.iter().any(|other| other.step == one.step);
        let same = |other: &Vec<Candidate>| other.len() == steps.len() && steps.iter().all(|one| includes(other, one));
        if tried.iter().any(same) {
            continue;
        }
        tried.push(steps.clone());
        let Some((compiled, prepared)) = with_steps(policies, request, &steps) else { continue };
        let decision = compiled.decide(&prepared);
        if decision == Decision::Allowed {
            let steps = without_needless(policies, request, steps);
            let size = steps.iter().fold(Size::default(), |size, one| size + one.size);
            let is_known = |(_, other): &(Size, Vec<Candidate>)| {
                other.len() == steps.len() && steps.iter().all(|one| includes(other, one))
            };
            if !found.iter().any(is_known) {
                found.push((size, steps));
            }
        } else if steps.len() < MOST_STEPS {
            let of_request = steps.iter().filter(|one| one.changes_request()).count();
            for candidate in candidates(&compiled, &prepared, decision) {
                if candidate.changes_request() && of_request == MOST_STEPS_OF_REQUEST {
                    continue;
                }
                // A step that was made did not suffice, and made again changes nothing.
                if !includes(&steps, &candidate) {
                    open.push((size + candidate.size, [steps.as_slice(), &[candidate]].concat()));
                }
            }
        }
    }
    found.sort_by_key(|(size, _)| *size);
    found.into_iter().map(|(_, steps)| change(steps)).collect()
}

/// The policies and the request with these steps made.
fn with_steps(
    policies: &CompiledPolicies,
    request: &Prepared,
    steps: &[Candidate],
) -> Option<(CompiledPolicies, Prepared<'static>)> {
    let mut changed = (*policies.source).clone();
    let mut asked = request.request().clone();
    for one in steps {
        apply(&one.step, &mut changed, &mut asked)?;
    }
    Some((changed.compile_with(policies.semantics), asked.prepare()))
}

/// The steps of a change without those that it does without.
fn without_needless(policies: &CompiledPolicies, request: &Prepared, mut steps: Vec<Candidate>) -> Vec<Candidate> {
    let mut at = 0;
    while steps.len() > 1 && at < steps.len() {
        let mut fewer = steps.clone();
        fewer.remove(at);
        let suffices = with_steps(policies, request, &fewer)
            .is_some_and(|(policies, request)| policies.decide(&request) == Decision::Allowed);
        if suffices {
            steps = fewer;
        } else {
            at += 1;
        }
    }
    steps
}

/// Why no policy can be advised that allows a request which is denied like this, where that is the request's own fault.
pub(crate) fn obstacles(request: &Prepared, decision: Decision) -> Vec<String> {
    let (Decision::ImplicitDeny(layer) | Decision::ExplicitDeny(layer)) = decision else { return Vec::new() };
    let mut obstacles = Vec::new();
    let asked = request.request();
    // Of a service that is known, this is noted in any case.
    let is_noted = catalog::service(request.service()).is_some();
    obstacles.extend(writable::action(asked).err().filter(|_| !is_noted));
    if let (Some(kind), Decision::ImplicitDeny(_)) = (kind_of(layer, asked), decision) {
        obstacles.extend(writable::resource(kind, asked).err());
    }
    let wants_caller = layer == Layer::Resource || matches!(decision, Decision::ExplicitDeny(_));
    if wants_caller {
        obstacles.extend(writable::why_unnamed(request, layer));
    }
    obstacles
}

fn change(candidates: Vec<Candidate>) -> Change {
    let mut change = Change { steps: Vec::new(), opens: Vec::new() };
    for (index, candidate) in candidates.into_iter().enumerate() {
        change.opens.extend(candidate.opens.map(|opened| opened.of_step(index)));
        change.steps.push(candidate.step);
    }
    change
}

fn apply(step: &Step, policies: &mut Policies, request: &mut Request) -> Option<()> {
    fn at<'a>(policies: &'a mut Policies, place: &StatementRef) -> Option<&'a mut Statement> {
        policy_at_mut(policies, place.layer, place.level, place.policy)?.statements.get_mut(place.statement)
    }
    match step {
        Step::AddResource { statement, .. }
        | Step::AddAction { statement, .. }
        | Step::AddPrincipal { statement, .. }
        | Step::AddConditionValue { statement, .. }
        | Step::ExcludeFromDeny { statement, .. } => edit(at(policies, statement)?, step)?,
        Step::SetVersion { statement } => {
            let policy = policy_at_mut(policies, statement.layer, statement.level, statement.policy)?;
            policy.version = Some(Version::V2012_10_17);
        }
        Step::AddStatement { layer, level, policy, statement } => {
            let statement = Statement::clone(statement);
            if let Some(index) = policy {
                policy_at_mut(policies, *layer, *level, *index)?.statements.push(statement);
            } else {
                let policy = Policy { version: Some(Version::V2012_10_17), id: None, statements: vec![statement] };
                match layer {
                    Layer::Resource => policies.resource = Some(policy),
                    _ => list_at_mut(policies, *layer, *level)?.push(policy),
                }
            }
        }
        Step::PassContext { key, value, .. } => {
            leave_out(request, key);
            request.context.push((key.clone(), value.clone()));
            // A tag that is passed is one of the tag keys.
            let tag = key.split_once('/').filter(|(prefix, _)| prefix.eq_ignore_ascii_case("aws:RequestTag"));
            let keys = request.context.iter_mut().find(|(name, _)| name.eq_ignore_ascii_case("aws:TagKeys"));
            if let (Some((_, tag)), Some((_, keys))) = (tag, keys)
                && !keys.values().iter().any(|key| key == tag)
            {
                *keys = ContextValue::Many([keys.values(), &[tag.to_owned()]].concat());
            }
        }
        Step::LeaveOutContext { key } => leave_out(request, key),
    }
    Some(())
}

/// Makes a step on the statement that it is about.
fn edit(on: &mut Statement, step: &Step) -> Option<()> {
    match step {
        Step::AddResource { resource, .. } => match &mut on.resource {
            Some(ResourceElement::Resource(patterns)) => patterns.push(resource.clone()),
            _ => return None,
        },
        Step::AddAction { action, .. } => match &mut on.action {
            ActionElement::Action(patterns) => patterns.push(action.clone()),
            ActionElement::NotAction(_) => return None,
        },
        Step::AddPrincipal { kind, principal, .. } => match &mut on.principal {
            Some(PrincipalElement::Principal(Principals::Map(entries))) => {
                match entries.iter_mut().find(|entry| entry.kind == *kind) {
                    Some(entry) => entry.values.push(principal.clone()),
                    None => entries.push(PrincipalEntry { kind: *kind, values: vec![principal.clone()] }),
                }
            }
            _ => return None,
        },
        Step::AddConditionValue { operator, key, value, .. } | Step::ExcludeFromDeny { operator, key, value, .. } => {
            let blocks = &mut on.condition;
            let index = match blocks.iter().position(|block| block.operator == *operator) {
                Some(index) => index,
                None => {
                    blocks.push(ConditionBlock { operator: operator.clone(), tests: Vec::new() });
                    blocks.len() - 1
                }
            };
            let tests = &mut blocks.get_mut(index)?.tests;
            match tests.iter_mut().find(|test| test.key.eq_ignore_ascii_case(key)) {
                Some(test) => test.values.push(value.clone()),
                None => tests.push(ConditionTest { key: key.clone(), values: vec![value.clone()] }),
            }
        }
        Step::SetVersion { .. }
        | Step::AddStatement { .. }
        | Step::PassContext { .. }
        | Step::LeaveOutContext { .. } => return None,
    }
    Some(())
}

fn leave_out(request: &mut Request, key: &str) {
    request.context.retain(|(name, _)| !name.eq_ignore_ascii_case(key));
    request.unknown.retain(|name| !name.eq_ignore_ascii_case(key));
}

/// The steps that may fix what blocks first.
fn candidates(policies: &CompiledPolicies, request: &Prepared, decision: Decision) -> Vec<Candidate> {
    const MOST_STATEMENTS: usize = 12;
    const MOST_OF_REQUEST: usize = 6;
    let env = Env::new(request, policies.semantics);
    let mut of_request = Vec::new();
    let mut of_policies: Vec<Candidate> = Vec::new();
    match decision {
        Decision::Allowed | Decision::Depends => {}
        Decision::ExplicitDeny(layer) => {
            let denies = policies.all_statements(request).find(|(of, _, statement)| {
                *of == layer
                    && statement.effect == Effect::Deny
                    && statement.action_matches(&env)
                    && policies.applies(layer, statement, &env) == Tri::True
            });
            if let Some((_, level, statement)) = denies {
                of_request.extend(statement.conditions.iter().filter_map(|condition| pass(condition, false, &env)));
                let place = statement.place(layer, level);
                of_policies.extend(exclude(policies, &place, request));
            }
        }
        Decision::ImplicitDeny(layer) => {
            let level = blocking_level(policies, layer, &env);
            let place = Place { policies, layer, level, env: &env, caller: Caller::of(request) };
            // The statements that need the least to apply come first.
            let mut allows: Vec<(usize, &CompiledStatement)> = policies
                .all_statements(request)
                .filter(|(of, at, statement)| *of == layer && *at == level && statement.effect == Effect::Allow)
                .filter_map(|(_, _, statement)| Some((place.missing(statement)?, statement)))
                .collect();
            allows.sort_by_key(|(missing, _)| *missing);
            for (_, statement) in allows.iter().take(MOST_STATEMENTS) {
                place.widen(statement, &mut of_request, &mut of_policies);
            }
            // What is missing from the resource's policy or the identity's may come from a grant.
            if matches!(layer, Layer::Resource | Layer::Identity) {
                for (_, _, statement) in policies.all_statements(request).filter(|(of, _, _)| *of == Layer::Grant) {
                    meet(policies, statement, &env, &mut of_request);
                }
            }
            of_policies.extend(place.add_statement(&allows));
        }
    }
    of_request.sort_by_key(|(size, _)| *size);
    of_request.truncate(MOST_OF_REQUEST);
    of_request.into_iter().map(Candidate::of_request).chain(of_policies).collect()
}

/// The level of service control policies that lacks an `Allow`.
fn blocking_level(policies: &CompiledPolicies, layer: Layer, env: &Env<'_>) -> Option<usize> {
    if layer != Layer::ServiceControl {
        return None;
    }
    let allows = |statement: &&CompiledStatement| {
        statement.effect == Effect::Allow
            && statement.action_matches(env)
            && policies.applies(layer, statement, env) == Tri::True
    };
    let levels = policies.service_control.as_deref().unwrap_or_default();
    levels.iter().position(|pool| pool.statements().iter().find(allows).is_none())
}

/// The ways in which a request may come to meet the constraints of a grant to the caller.
fn meet(policies: &CompiledPolicies, grant: &CompiledStatement, env: &Env<'_>, steps: &mut Vec<(u32, Step)>) {
    if grant.action_matches(env)
        && grant.resource_matches(env) != Tri::False
        && policies.names_caller(Layer::Grant, grant, env)
    {
        let failing = grant.conditions.iter().filter(|condition| condition.holds(env) == Tri::False);
        steps.extend(failing.filter_map(|condition| pass(condition, true, env)));
    }
}

/// A layer, or a level of it, that lacks an `Allow` for a request.
struct Place<'a> {
    policies: &'a CompiledPolicies,
    layer: Layer,
    level: Option<usize>,
    env: &'a Env<'a>,
    caller: Caller,
}

impl Place<'_> {
    fn request(&self) -> &Request {
        self.env.request.request()
    }

    /// How many parts of an `Allow` keep it from applying; `None` if it is about another service.
    fn missing(&self, compiled: &CompiledStatement) -> Option<usize> {
        let action = compiled.action_matches(self.env);
        if !action && !self.is_of_service(compiled) {
            return None;
        }
        let resource = compiled.resource_matches(self.env) != Tri::False;
        let principal = self.policies.names_caller(self.layer, compiled, self.env);
        Some(usize::from(!action) + usize::from(!resource) + usize::from(!principal) + self.failing(compiled).count())
    }

    fn is_of_service(&self, compiled: &CompiledStatement) -> bool {
        let source = self.policies.statement(&compiled.place(self.layer, self.level));
        let own = |pattern: &String| service_of(pattern) == self.env.request.service();
        matches!(source.map(|one| &one.action), Some(ActionElement::Action(patterns)) if patterns.iter().any(own))
    }

    fn failing<'c>(&self, compiled: &'c CompiledStatement) -> impl Iterator<Item = &'c Condition> {
        let fails = |condition: &&Condition| condition.holds(self.env) == Tri::False;
        compiled.conditions.iter().map(|condition| &**condition).filter(fails)
    }

    /// The ways in which an `Allow` that does not apply might be made to.
    fn widen(&self, compiled: &CompiledStatement, of_request: &mut Vec<(u32, Step)>, of_policies: &mut Vec<Candidate>) {
        // More than a policy that AWS takes can have.
        const MOST_TEXTS: usize = 2_000;
        let place = compiled.place(self.layer, self.level);
        let Some(source) = self.policies.statement(&place).filter(|source| texts(source) <= MOST_TEXTS) else { return };
        let action = compiled.action_matches(self.env);
        let resource = compiled.resource_matches(self.env) != Tri::False;
        let principal = self.policies.names_caller(self.layer, compiled, self.env);
        of_policies.extend(self.set_version(&place, source).filter(|_| action));
        match (action, resource, principal) {
            (false, true, true) => {
                // Where policies grant, that would be for every resource.
                let grants = matches!(self.layer, Layer::Identity | Layer::Resource);
                let everywhere =
                    matches!(&source.resource, Some(ResourceElement::Resource(on)) if on.iter().any(|one| one == "*"));
                if !grants || !everywhere || asks_for_no_resource_of_its_own(self.request()) {
                    of_policies.extend(self.add_action(&place, source));
                }
            }
            (true, false, true) => {
                of_request.extend(pass_variable_of_resource(compiled, self.env));
                of_policies.extend(self.add_resource(&place, source));
            }
            (true, true, false) => of_policies.extend(self.add_principal(&place, source)),
            (true, true, true) => {
                for condition in self.failing(compiled) {
                    of_request.extend(pass(condition, true, self.env));
                    of_request.extend(pass_variable(condition, self.env));
                    of_policies.extend(self.add_value(&place, source, condition));
                }
            }
            _ => {}
        }
        if action || resource && principal {
            of_policies.extend(self.statement_like(&place, source, compiled));
        }
    }

    /// A step on a statement, if the statement stands without a fault behind it.
    fn edit(&self, place: &StatementRef, step: Step, opened: Opened) -> Option<Candidate> {
        is_sound_step(self.policies, place, &step, self.request())?;
        let size = Size::of_policy(self.layer, opened.measure());
        Some(Candidate { size, step, opens: opened.beyond() })
    }

    /// What a statement of this layer opens with other elements than it has.
    fn opened(&self, statements: Vec<Statement>) -> Opened {
        Opened::by(self.layer, statements, self.request(), &self.caller)
    }

    fn set_version(&self, place: &StatementRef, source: &Statement) -> Option<Candidate> {
        let policy = policy_at(&self.policies.source, place.layer, place.level, place.policy)?;
        if policy.version == Some(Version::V2012_10_17) || !has_variable(source) {
            return None;
        }
        let kind = kind_of(self.layer, self.request())?;
        let current = Some(Version::V2012_10_17);
        if !writable::is_within_quota(kind, policy, |policy| policy.version = current) {
            return None;
        }
        let others =
            policy.statements.iter().enumerate().filter(|(index, one)| *index != place.statement && has_variable(one));
        let indices: Vec<usize> = others.clone().map(|(index, _)| index).collect();
        let allows = others.map(|(_, one)| one).filter(|one| one.effect == Effect::Allow);
        let opened = self.opened(std::iter::once(source).chain(allows).cloned().collect()).with_version(&indices);
        // The policy then says what its text says.
        let size = Size::of_request(3);
        Some(Candidate { size, step: Step::SetVersion { statement: place.clone() }, opens: opened.beyond() })
    }

    fn add_action(&self, place: &StatementRef, source: &Statement) -> Option<Candidate> {
        let action = writable::action(self.request()).ok()?;
        let opened = Statement { action: ActionElement::Action(vec![action.clone()]), ..source.clone() };
        self.edit(place, Step::AddAction { statement: place.clone(), action }, self.opened(vec![opened]))
    }

    fn add_resource(&self, place: &StatementRef, source: &Statement) -> Option<Candidate> {
        let kind = kind_of(self.layer, self.request())?;
        let resource = writable::resource(kind, self.request()).ok().flatten()?;
        let of_all = resource == "*" && kind != PolicyKind::Key;
        if of_all && !asks_for_no_resource(&source.action) {
            return None;
        }
        let element = Some(ResourceElement::Resource(vec![resource.clone()]));
        let opened = Statement { resource: element, ..source.clone() };
        self.edit(place, Step::AddResource { statement: place.clone(), resource }, self.opened(vec![opened]))
    }

    fn add_principal(&self, place: &StatementRef, source: &Statement) -> Option<Candidate> {
        let Caller::Named(kind, principal) = &self.caller else { return None };
        if grants_much(&source.action) {
            return None;
        }
        let opened = Statement { principal: self.caller.element(), ..source.clone() };
        let step = Step::AddPrincipal { statement: place.clone(), kind: *kind, principal: principal.clone() };
        self.edit(place, step, self.opened(vec![opened]))
    }

    /// The request's value added to those that a condition lists.
    fn add_value(&self, place: &StatementRef, source: &Statement, condition: &Condition) -> Option<Candidate> {
        let value = value_to_list(condition, self.env)?;
        let of_all = matches!(
            condition.operator,
            OperatorName::Known(ConditionOperator { qualifier: Some(Qualifier::ForAllValues), .. })
        );
        // Lists that mix the value with those that are listed are new as well.
        let values = if of_all {
            [condition.values.as_slice(), std::slice::from_ref(&value)].concat()
        } else {
            vec![value.clone()]
        };
        let opened = self.opened(vec![with_values(source, condition, &values)]);
        let opened = opened.where_key_is(&condition.key, &values, of_all);
        let step = Step::AddConditionValue {
            statement: place.clone(),
            operator: condition.operator.clone(),
            key: condition.key.clone(),
            value,
        };
        self.edit(place, step, opened)
    }

    /// A statement for the request alone, under the same conditions as one that does not apply; with the request's
    /// values where they do not hold.
    fn statement_like(
        &self,
        place: &StatementRef,
        source: &Statement,
        compiled: &CompiledStatement,
    ) -> Option<Candidate> {
        // Without conditions it is the statement that is tried in any case.
        if source.condition.is_empty() {
            return None;
        }
        let mut statement = source.clone();
        for condition in self.failing(compiled) {
            let value = value_to_list(condition, self.env)?;
            statement = with_values(&statement, condition, &[value]);
        }
        statement.sid = None;
        statement.principal = match self.layer {
            Layer::Resource => self.caller.element().or(statement.principal),
            _ => statement.principal,
        };
        self.complete(&mut statement)?;
        if source.resource.is_none() {
            statement.resource = None;
        }
        self.add(statement, place.policy, None)
    }

    /// The action and the resource of the request, in a statement.
    fn complete(&self, statement: &mut Statement) -> Option<()> {
        let kind = kind_of(self.layer, self.request())?;
        let mut actions = vec![writable::action(self.request()).ok()?];
        if kind == PolicyKind::RoleTrust && self.caller.name() == Some(writable::ROLES_ANYWHERE) {
            let needed = writable::ROLES_ANYWHERE_NEEDS.iter().map(|action| (*action).to_owned());
            let more: Vec<String> = needed.filter(|action| !actions.contains(action)).collect();
            actions.extend(more);
        }
        statement.action = ActionElement::Action(actions);
        let resource = writable::resource(kind, self.request()).ok()?;
        statement.resource = resource.map(|resource| ResourceElement::Resource(vec![resource]));
        Some(())
    }

    /// The smallest statement that allows the request, as the last resort. `allows`: the statements that do not apply.
    fn add_statement(&self, allows: &[(usize, &CompiledStatement)]) -> Option<Candidate> {
        let mut condition = Vec::new();
        let principal = match self.layer {
            Layer::Resource => Some(self.caller.element()?),
            Layer::VpcEndpoint => {
                // An endpoint's policy names everyone, and by a condition whom it is for.
                if let Caller::Named(PrincipalType::Aws, arn) = &self.caller {
                    condition.push(self::condition(BaseOperator::ArnEquals, "aws:PrincipalArn", arn));
                }
                Some(PrincipalElement::Principal(Principals::Everyone))
            }
            _ => None,
        };
        let (sid, action, resource) = (None, ActionElement::Action(Vec::new()), None);
        let mut statement = Statement { sid, effect: Effect::Allow, principal, action, resource, condition };
        self.complete(&mut statement)?;
        // A statement that is about the request asks for more than this one.
        let guarded = allows.iter().find(|(_, one)| {
            one.action_matches(self.env)
                && !one.conditions.is_empty()
                && self.policies.names_caller(self.layer, one, self.env)
        });
        self.add(statement, 0, guarded.map(|(_, one)| one.place(self.layer, self.level)))
    }

    /// A new statement in the policy at this index, or where it has no place there, in another one.
    fn add(&self, statement: Statement, first: usize, without: Option<StatementRef>) -> Option<Candidate> {
        let source = &self.policies.source;
        let kind = kind_of(self.layer, self.request())?;
        let count = (0..).take_while(|index| policy_at(source, self.layer, self.level, *index).is_some()).count();
        if !writable::is_sound(kind, None, &statement) {
            return None;
        }
        let has_variables = has_variable(&statement);
        let holds = |index: &usize| {
            policy_at(source, self.layer, self.level, *index).is_some_and(|policy| {
                let has_same_language = *index == first || policy.version == Some(Version::V2012_10_17);
                (has_same_language || !has_variables) && writable::has_room(kind, policy, None, &statement)
            })
        };
        let policy = std::iter::once(first).chain(0..count).find(holds);
        // Where no source says how many can be attached, one more is not advised; and a request knows one policy of the
        // resource.
        let takes_more = || self.layer != Layer::Resource && most_attached(kind).is_some_and(|most| count < most.limit);
        if policy.is_none() && count > 0 && !takes_more() {
            return None;
        }
        let mut opened = self.opened(vec![statement.clone()]);
        if let Some(place) = without {
            opened = opened.without_conditions_of(place);
        }
        let size = Size::of_policy(self.layer, opened.measure()).with_statement();
        let (layer, level) = (self.layer, self.level);
        let step = Step::AddStatement { layer, level, policy, statement: Box::new(statement) };
        Some(Candidate { size, step, opens: opened.beyond() })
    }
}

/// That a policy has no fault behind a step on a statement that it did not have before.
fn is_sound_step(policies: &CompiledPolicies, place: &StatementRef, step: &Step, request: &Request) -> Option<()> {
    let kind = kind_of(place.layer, request)?;
    let policy = policy_at(&policies.source, place.layer, place.level, place.policy)?;
    let before = policy.statements.get(place.statement)?;
    let mut after = before.clone();
    edit(&mut after, step)?;
    let sound = writable::is_sound(kind, Some(before), &after)
        && writable::has_room(kind, policy, Some(place.statement), &after);
    sound.then_some(())
}

/// Whether the element has a wildcard for a whole service or more: whom or what is added gets all of it.
pub(crate) fn grants_much(action: &ActionElement) -> bool {
    match action {
        ActionElement::Action(patterns) => patterns.iter().any(|pattern| pattern == "*" || pattern.ends_with(":*")),
        ActionElement::NotAction(_) => true,
    }
}

fn service_of(action: &str) -> String {
    action.split_once(':').map_or("", |(service, _)| service).to_lowercase()
}

/// Whether no action of the element has resource-level permissions: `*` in its `Resource` widens nothing else.
fn asks_for_no_resource(action: &ActionElement) -> bool {
    let ActionElement::Action(patterns) = action else { return false };
    patterns.iter().all(|pattern| {
        let mut actions = catalog::matching_actions(pattern).peekable();
        actions.peek().is_some() && actions.all(|action| !action.has_resource_level_permissions())
    })
}

/// Whether the action of a request has no resource-level permissions, or is asked on `*`.
fn asks_for_no_resource_of_its_own(request: &Request) -> bool {
    let known = catalog::action(&request.action);
    request.resource == "*" || known.is_some_and(|action| !action.has_resource_level_permissions())
}

/// The caller's `aws:PrincipalArn`, if it is known: of a session the role's ARN.
fn principal_arn(request: &Prepared) -> Option<String> {
    match request.principal() {
        Principal::RoleSession { .. } => writable::role_arn(request.request()),
        _ => match request.look_up("aws:PrincipalArn", "aws:principalarn") {
            Lookup::Present(values) => values.single().map(str::to_owned),
            Lookup::Absent | Lookup::Unknown | Lookup::Included | Lookup::Partly(_) => None,
        },
    }
}

fn condition(base: BaseOperator, key: &str, value: &str) -> ConditionBlock {
    let test = ConditionTest { key: key.to_owned(), values: vec![value.to_owned()] };
    ConditionBlock { operator: OperatorName::Known(ConditionOperator::from(base)), tests: vec![test] }
}

/// A condition by which a `Deny` would exclude the caller.
fn exclude(policies: &CompiledPolicies, place: &StatementRef, request: &Prepared) -> Option<Candidate> {
    let (key, value) = match request.principal() {
        Principal::Service { name } => ("aws:PrincipalServiceName", name.clone()),
        _ => ("aws:PrincipalArn", principal_arn(request)?),
    };
    let (base, is_caller) = match key {
        "aws:PrincipalArn" => (BaseOperator::ArnNotEquals, condition(BaseOperator::ArnEquals, key, &value)),
        _ => (BaseOperator::StringNotEquals, condition(BaseOperator::StringEquals, key, &value)),
    };
    let operator = OperatorName::Known(ConditionOperator::from(base));
    let step = Step::ExcludeFromDeny { statement: place.clone(), operator, key: key.to_owned(), value };
    is_sound_step(policies, place, &step, request.request())?;
    let old = policies.statement(place)?;
    let opened = Opened::from_deny(place.layer, old, is_caller, request.request(), &Caller::of(request));
    let size = Size::of_policy(place.layer, opened.measure()).of_deny();
    Some(Candidate { size, step, opens: opened.beyond() })
}

/// The value of a request that a condition does not list, if it can be listed.
fn value_to_list(condition: &Condition, env: &Env<'_>) -> Option<String> {
    let OperatorName::Known(operator) = &condition.operator else { return None };
    use BaseOperator as B;
    let lists = matches!(
        operator.base,
        B::StringEquals | B::StringEqualsIgnoreCase | B::StringLike | B::ArnEquals | B::ArnLike | B::IpAddress
    );
    let Lookup::Present(present) = condition.look_up(env) else { return None };
    let value = present.single()?;
    // A value with a wildcard would be read as a pattern.
    let plain = !has_wildcard(value) && !value.contains('$') && !value.is_empty();
    (lists && plain && writable::is_value_of(&condition.key, operator.base, value)).then(|| value.to_owned())
}

/// How many patterns and values a statement has.
fn texts(statement: &Statement) -> usize {
    let (ActionElement::Action(actions) | ActionElement::NotAction(actions)) = &statement.action;
    let values = statement.condition.iter().flat_map(|block| &block.tests).map(|test| test.values.len());
    actions.len() + resources(statement).len() + values.sum::<usize>()
}

fn resources(statement: &Statement) -> &[String] {
    match &statement.resource {
        Some(ResourceElement::Resource(patterns) | ResourceElement::NotResource(patterns)) => patterns,
        None => &[],
    }
}

/// Whether policy variables are read in a statement.
fn has_variable(statement: &Statement) -> bool {
    let values = statement.condition.iter().flat_map(|block| &block.tests).flat_map(|test| &test.values);
    resources(statement).iter().chain(values).any(|text| text.contains("${"))
}

/// A statement in which a condition lists these values.
fn with_values(statement: &Statement, condition: &Condition, values: &[String]) -> Statement {
    let mut statement = statement.clone();
    let blocks = statement.condition.iter_mut().filter(|block| block.operator == condition.operator);
    for test in blocks.flat_map(|block| &mut block.tests).filter(|test| test.key == condition.key) {
        test.values = values.to_vec();
    }
    statement
}

/// How a context key comes about.
enum Source {
    /// The caller decides.
    Caller,
    /// It follows from what is done, and by whom: where it is there, its value is not a mistake of the call.
    Circumstance,
    /// It follows from the principal and the resource.
    Fixed,
}

fn source_of(key: &str) -> Source {
    let key = key.to_lowercase();
    let fixed = [
        "aws:principalarn",
        "aws:principalaccount",
        "aws:principaltype",
        "aws:principalisawsservice",
        "aws:principalservicename",
        "aws:principalservicenameslist",
        "aws:principalorgid",
        "aws:principalorgpaths",
        "aws:username",
        "aws:userid",
        "aws:resourceaccount",
        "aws:resourceorgid",
        "aws:resourceorgpaths",
        "aws:requestedregion",
        "aws:currenttime",
        "aws:epochtime",
        "aws:tokenissuetime",
        "aws:viaawsservice",
        "aws:calledvia",
        "aws:calledviafirst",
        "aws:calledvialast",
        "kms:viaservice",
        "kms:calleraccount",
        "s3:resourceaccount",
        "kms:grantisforawsresource",
    ];
    let circumstances = [
        "aws:sourcearn",
        "aws:sourceaccount",
        "aws:sourceorgid",
        "aws:sourceorgpaths",
        "iam:passedtoservice",
        "iam:associatedresourcearn",
        "aws:federatedprovider",
        "kms:encryptioncontextkeys",
    ];
    if fixed.contains(&&*key) {
        Source::Fixed
    } else if circumstances.contains(&&*key) || key.starts_with("aws:principaltag/") {
        Source::Circumstance
    } else {
        Source::Caller
    }
}

/// The context with which a condition would hold, or would not, if the caller has a say in it.
fn pass(condition: &Condition, hold: bool, env: &Env<'_>) -> Option<(u32, Step)> {
    let OperatorName::Known(operator) = &condition.operator else { return None };
    let present = match condition.look_up(env) {
        Lookup::Present(value) => Some(value),
        Lookup::Absent => None,
        Lookup::Unknown | Lookup::Included | Lookup::Partly(_) => return None,
    };
    let cost = match (source_of(&condition.key), present) {
        (Source::Caller, _) => 1,
        (Source::Circumstance, None) => 2,
        (Source::Circumstance, Some(_)) | (Source::Fixed, _) => return None,
    };
    let key = condition.key.clone();
    if operator.base == BaseOperator::Null {
        let absent = condition.values.first().is_some_and(|value| value.eq_ignore_ascii_case("true")) == hold;
        // No call is without what AWS sends in each.
        let folded = key.to_lowercase();
        if absent && env.request.is_always_there(&folded, hash_of(folded.as_bytes())) {
            return None;
        }
        let step = if absent {
            Step::LeaveOutContext { key }
        } else {
            let requirement = "with any value".to_owned();
            Step::PassContext { key, requirement, value: ContextValue::from("x") }
        };
        return fits_other_keys(&step, env).then_some((cost, step));
    }
    let values: Vec<String> = condition.values.iter().filter_map(|value| resolve(value, env.request)).collect();
    let matching = hold != operator.base.is_negated();
    let (requirement, value) = requirement(*operator, &values, matching)?;
    let value = match operator.qualifier {
        None => ContextValue::One(value),
        Some(Qualifier::ForAllValues) => ContextValue::Many(vec![value]),
        Some(Qualifier::ForAnyValue) => {
            let others = present.into_iter().flat_map(Values::iter).map(str::to_owned);
            ContextValue::Many(others.chain([value]).collect())
        }
    };
    let equal = requirement.strip_prefix("= ");
    let requirement = match (operator.qualifier, equal) {
        (None, _) => requirement,
        (Some(Qualifier::ForAllValues), Some(values)) => format!("of nothing but {values}"),
        (Some(Qualifier::ForAllValues), None) => format!("of nothing but values {requirement}"),
        (Some(Qualifier::ForAnyValue), Some(values)) => format!("including {values}"),
        (Some(Qualifier::ForAnyValue), None) => format!("including a value {requirement}"),
    };
    let step = Step::PassContext { key, requirement, value };
    fits_other_keys(&step, env).then_some((cost, step))
}

/// Whether the keys of the request contradict each other no more than before, once a key is passed or left out.
fn fits_other_keys(step: &Step, env: &Env<'_>) -> bool {
    let request = env.request.request();
    let mut changed = request.clone();
    let (key, value) = match step {
        // With a tag the list of tags has its name.
        Step::PassContext { key, .. } if NAMED_PARTS.iter().any(|parts| parts.name_in(key).is_some()) => return true,
        Step::PassContext { key, value, .. } => (key, Some(value)),
        Step::LeaveOutContext { key } => (key, None),
        _ => return true,
    };
    changed.context.retain(|(given, _)| !given.eq_ignore_ascii_case(key));
    changed.context.extend(value.map(|value| (key.clone(), value.clone())));
    contradictions(&changed).len() <= contradictions(request).len()
}

/// The value for a policy variable with which the resource would match.
fn pass_variable_of_resource(statement: &CompiledStatement, env: &Env<'_>) -> Option<(u32, Step)> {
    const MOST_PARTS: usize = 32;
    let resource = &env.request.request().resource;
    statement.unresolved_resources(env).find_map(|pattern| {
        let variable = pattern.variables().find(|variable| variable.is_missing(env.request))?;
        let parts = resource.split(['/', ':']).filter(|part| !part.is_empty()).rev().take(MOST_PARTS);
        let fitting = parts.into_iter().find(|part| {
            let request = env.request.request().clone().with(&*variable.name, *part).prepare();
            pattern.matches(resource, &request, env.substitution()) == Ok(true)
        });
        variable_step(&variable.name, fitting?)
    })
}

/// The value for a policy variable with which a condition would hold: the one that the request has for the key.
fn pass_variable(condition: &Condition, env: &Env<'_>) -> Option<(u32, Step)> {
    let Lookup::Present(Values::One(value)) = condition.look_up(env) else { return None };
    let variable = condition.variables().find(|variable| variable.is_missing(env.request))?;
    variable_step(&variable.name, value)
}

fn variable_step(key: &str, value: &str) -> Option<(u32, Step)> {
    let cost = match source_of(key) {
        Source::Caller => 1,
        Source::Circumstance => 2,
        Source::Fixed => return None,
    };
    let step = Step::PassContext {
        key: key.to_owned(),
        requirement: format!("= {}", quoted(value)),
        value: ContextValue::from(value),
    };
    Some((cost, step))
}

/// What a value must be to match one of these, or none, in words; and one such value.
fn requirement(operator: ConditionOperator, values: &[String], matching: bool) -> Option<(String, String)> {
    use BaseOperator as B;
    let first = values.first()?;
    let any = listed(values).replace(", ", " or ");
    let without_wildcards = |text: &str| text.replace('*', "").replace('?', "x");
    if operator.base == B::Bool {
        let value = if matching { first.to_lowercase() } else { (!first.eq_ignore_ascii_case("true")).to_string() };
        return Some((format!("= `{value}`"), value));
    }
    if !matching {
        let value = match operator.base.compares()? {
            ConditionKeyType::String => "another-value",
            ConditionKeyType::Arn => "arn:aws:another:::value",
            ConditionKeyType::IpAddress => "192.0.2.1",
            ConditionKeyType::Numeric | ConditionKeyType::Date | ConditionKeyType::Bool | ConditionKeyType::Binary => {
                return None;
            }
        };
        return Some((format!("other than {any}"), value.to_owned()));
    }
    let number = |text: &str, by: f64| text.parse::<f64>().ok().map(|number| (number + by).to_string());
    Some(match operator.base {
        B::StringEquals | B::StringNotEquals | B::StringEqualsIgnoreCase | B::StringNotEqualsIgnoreCase => {
            (format!("= {any}"), first.clone())
        }
        B::StringLike | B::StringNotLike | B::ArnEquals | B::ArnLike | B::ArnNotEquals | B::ArnNotLike => {
            let wild = values.iter().any(|value| value.contains(['*', '?']));
            (format!("{} {any}", if wild { "like" } else { "=" }), without_wildcards(first))
        }
        B::NumericEquals | B::NumericNotEquals => (format!("= {any}"), first.clone()),
        B::NumericLessThan => (format!("less than {any}"), number(first, -1.0)?),
        B::NumericLessThanEquals => (format!("at most {any}"), first.clone()),
        B::NumericGreaterThan => (format!("greater than {any}"), number(first, 1.0)?),
        B::NumericGreaterThanEquals => (format!("at least {any}"), first.clone()),
        B::BinaryEquals | B::DateEquals => (format!("= {any}"), first.clone()),
        B::DateLessThanEquals => (format!("not after {any}"), first.clone()),
        B::DateGreaterThanEquals => (format!("not before {any}"), first.clone()),
        B::IpAddress | B::NotIpAddress => {
            let address = first.split_once('/').map_or(first.as_str(), |(address, _)| address);
            (format!("within {any}"), address.to_owned())
        }
        B::Bool | B::Null | B::DateNotEquals | B::DateLessThan | B::DateGreaterThan => return None,
    })
}

/// A value with its policy variables replaced; `None` if the request does not resolve them.
fn resolve(value: &str, request: &Prepared) -> Option<String> {
    let mut out = String::new();
    let mut rest = value;
    while let Some((before, variable)) = rest.split_once("${") {
        let (name, after) = variable.split_once('}')?;
        let name = name.split(',').next().unwrap_or(name).trim();
        out.push_str(before);
        match (name, request.look_up(name, &name.to_lowercase())) {
            ("*" | "?" | "$", _) => out.push_str(name),
            (_, Lookup::Present(Values::One(found))) => out.push_str(found),
            _ => return None,
        }
        rest = after;
    }
    out.push_str(rest);
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The smallest first.
    #[test]
    fn changes_are_ordered_by_their_size() {
        let request = Size::of_request;
        let own = |breadth| Size::of_policy(Layer::Identity, breadth);
        let table = [
            ("a key that the caller gives", request(1)),
            ("a key that follows from circumstances", request(2)),
            ("three keys", request(1) + request(1) + request(1)),
            ("a list of a statement", own(0)),
            ("a list, and a key", own(0) + request(1)),
            ("a statement", own(0).with_statement()),
            ("a list, with other actions by name", own(5)),
            ("a statement, with other actions by name", own(5).with_statement()),
            ("a list, with other actions and resources by name", own(6)),
            ("a list, with a pattern", own(9)),
            ("a list, with everything", own(MUCH + 1)),
            ("the boundary", Size::of_policy(Layer::PermissionsBoundary, 0)),
            ("the resource's policy", Size::of_policy(Layer::Resource, 0)),
            ("the organization's policy", Size::of_policy(Layer::ServiceControl, 0)),
            ("a Deny of its own", own(0).of_deny()),
            ("a Deny of the organization", Size::of_policy(Layer::ServiceControl, 0).of_deny()),
            ("two lists", own(0) + own(0)),
            ("the boundary and a statement", Size::of_policy(Layer::PermissionsBoundary, 0) + own(0).with_statement()),
        ];
        for pair in table.windows(2) {
            let [(smaller, one), (larger, other)] = pair else { unreachable!() };
            assert!(one < other, "{smaller} is not smaller than {larger}");
        }
    }

    #[test]
    fn what_a_smaller_change_makes_needless_is_left_out() {
        let own = |breadth| Size::of_policy(Layer::Identity, breadth);
        for (larger, smaller, needless) in [
            (own(0).with_statement(), own(0), true),
            (own(0).with_statement(), own(5), false),
            (own(5), own(0).with_statement(), false),
            (own(MUCH), own(0), true),
            (own(0) + own(0), own(0), true),
            (own(0) + own(0), own(0) + own(0), false),
            (own(0), Size::of_request(1), false),
            (own(0).of_deny(), Size::of_request(1), true),
            (Size::of_policy(Layer::ServiceControl, 0), Size::of_request(2), true),
            (
                Size::of_policy(Layer::ServiceControl, 5),
                Size::of_policy(Layer::ServiceControl, 0).with_statement(),
                false,
            ),
        ] {
            assert_eq!(larger.is_needless_beside(smaller), needless, "{larger:?} {smaller:?}");
        }
    }
}
