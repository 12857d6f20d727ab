//! The smallest changes by which a denied request would be allowed.
//!
//! A search over single steps, the cheapest first: each step mends what blocks first, and what is told in the end has
//! been tried on a copy of the policies and the request.

use personalize_iam_model::catalog::{self, Support};
use personalize_iam_model::policy::{
    ActionElement, BaseOperator, ConditionBlock, ConditionOperator, ConditionTest, OperatorName, PrincipalElement,
    PrincipalEntry, PrincipalType, Principals, Qualifier, ResourceElement, Version,
};
use personalize_iam_model::{Effect, Policy, Statement};

use crate::compile::{CompiledPolicies, CompiledStatement};
use crate::condition::{Condition, Env};
use crate::decide::{Decision, StatementRef};
use crate::explanation::{listed, misspelt, quoted};
use crate::policies::{Layer, Policies};
use crate::prepared::{Lookup, Prepared, Values};
use crate::principal::Principal;
use crate::request::{ContextValue, Request};
use crate::truth::Tri;

/// A change by which a denied request would be allowed: all of its steps together.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// The steps.
    pub steps: Vec<Step>,
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

/// The policy at a place.
pub(crate) fn policy_at(policies: &Policies, layer: Layer, level: Option<usize>, index: usize) -> Option<&Policy> {
    match layer {
        Layer::ResourceControl => policies.resource_control.get(level?)?.get(index),
        Layer::ServiceControl => policies.service_control.get(level?)?.get(index),
        Layer::Resource => policies.resource.as_ref().filter(|_| index == 0),
        // A grant is no policy, and is never changed: another one is made.
        Layer::Grant => None,
        Layer::Identity => policies.identity.get(index),
        Layer::PermissionsBoundary => policies.permissions_boundary.get(index),
        Layer::Session => policies.session.get(index),
        Layer::VpcEndpoint => policies.vpc_endpoint.get(index),
    }
}

fn policy_at_mut(policies: &mut Policies, layer: Layer, level: Option<usize>, index: usize) -> Option<&mut Policy> {
    match layer {
        Layer::Resource => policies.resource.as_mut().filter(|_| index == 0),
        _ => list_at_mut(policies, layer, level)?.get_mut(index),
    }
}

/// The policies of a layer or of a level of it; the resource has one policy and no list.
fn list_at_mut(policies: &mut Policies, layer: Layer, level: Option<usize>) -> Option<&mut Vec<Policy>> {
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

/// The changes that help, the smallest first.
pub(crate) fn changes(policies: &CompiledPolicies, request: &Prepared) -> Vec<Change> {
    const MOST_CHANGES: usize = 3;
    const MOST_STEPS: usize = 5;
    // Large policies are tried fewer times: a search is for a person who waits.
    const MOST_STATEMENTS: usize = 100_000;
    let mut found: Vec<(u32, Change)> = Vec::new();
    let denied = |decision: Decision| matches!(decision, Decision::ImplicitDeny(_) | Decision::ExplicitDeny(_));
    if !denied(policies.decide(request)) {
        return Vec::new();
    }
    // Policies that allow a misspelt action are no help, and what nothing can allow no change does.
    if misspelt(request).is_some() || request.barrier.is_some() {
        return Vec::new();
    }
    let size = policies.all_statements(request).count().max(1);
    let tries = (MOST_STATEMENTS / size).clamp(4, 100);
    let mut open: Vec<(u32, Vec<Step>)> = vec![(0, Vec::new())];
    let mut tried: Vec<Vec<Step>> = Vec::new();
    for _ in 0..tries {
        let next = open.iter().enumerate().min_by_key(|(_, (cost, _))| *cost).map(|(at, _)| at);
        let Some(next) = next else { break };
        let (cost, steps) = open.remove(next);
        // Much larger changes than the smallest are no help.
        const FURTHER: u32 = 2;
        if found.len() == MOST_CHANGES || found.first().is_some_and(|(least, _)| cost > least + FURTHER) {
            break;
        }
        let mut changed = (*policies.source).clone();
        let mut asked = request.request.clone();
        // The same steps in another order.
        let same = |other: &Vec<Step>| other.len() == steps.len() && steps.iter().all(|step| other.contains(step));
        if tried.iter().any(same) {
            continue;
        }
        tried.push(steps.clone());
        if !steps.iter().all(|step| apply(step, &mut changed, &mut asked).is_some()) {
            continue;
        }
        let compiled = changed.compile_with(policies.semantics);
        let prepared = asked.prepare();
        let decision = compiled.decide(&prepared);
        if decision == Decision::Allowed {
            found.push((cost, Change { steps }));
        } else if steps.len() < MOST_STEPS {
            for (more, step) in candidates(&compiled, &prepared, decision) {
                // A step that was made did not suffice, and made again changes nothing.
                if !steps.contains(&step) {
                    open.push((cost + more, [steps.as_slice(), &[step]].concat()));
                }
            }
        }
    }
    found.into_iter().map(|(_, change)| change).collect()
}

fn apply(step: &Step, policies: &mut Policies, request: &mut Request) -> Option<()> {
    fn at<'a>(policies: &'a mut Policies, place: &StatementRef) -> Option<&'a mut Statement> {
        policy_at_mut(policies, place.layer, place.level, place.policy)?.statements.get_mut(place.statement)
    }
    match step {
        Step::AddResource { statement, resource } => match &mut at(policies, statement)?.resource {
            Some(ResourceElement::Resource(patterns)) => patterns.push(resource.clone()),
            _ => return None,
        },
        Step::AddAction { statement, action } => match &mut at(policies, statement)?.action {
            ActionElement::Action(patterns) => patterns.push(action.clone()),
            ActionElement::NotAction(_) => return None,
        },
        Step::AddPrincipal { statement, kind, principal } => match &mut at(policies, statement)?.principal {
            Some(PrincipalElement::Principal(Principals::Map(entries))) => {
                match entries.iter_mut().find(|entry| entry.kind == *kind) {
                    Some(entry) => entry.values.push(principal.clone()),
                    None => entries.push(PrincipalEntry { kind: *kind, values: vec![principal.clone()] }),
                }
            }
            _ => return None,
        },
        Step::AddConditionValue { statement, operator, key, value }
        | Step::ExcludeFromDeny { statement, operator, key, value } => {
            let blocks = &mut at(policies, statement)?.condition;
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

fn leave_out(request: &mut Request, key: &str) {
    request.context.retain(|(name, _)| !name.eq_ignore_ascii_case(key));
    request.unknown.retain(|name| !name.eq_ignore_ascii_case(key));
}

/// The steps that may mend what blocks first, with what each costs.
///
/// 1 is for what the caller may do at once, 2 to 4 for a change of a statement by how much else it touches, 7 for a
/// statement of its own.
fn candidates(policies: &CompiledPolicies, request: &Prepared, decision: Decision) -> Vec<(u32, Step)> {
    const MOST_STEPS_A_LAYER: usize = 24;
    let env = Env::new(request, policies.semantics);
    let mut steps = Vec::new();
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
                steps.extend(statement.conditions.iter().filter_map(|condition| pass(condition, false, &env)));
                steps.extend(exclude(&statement.place(layer, level), request));
            }
        }
        Decision::ImplicitDeny(layer) => {
            let level = blocking_level(policies, layer, &env);
            let allows = policies
                .all_statements(request)
                .filter(|(of, at, statement)| *of == layer && *at == level && statement.effect == Effect::Allow);
            for (_, _, statement) in allows {
                widen(policies, layer, level, statement, &env, &mut steps);
            }
            // What is missing from the resource's policy or the identity's may come from a grant.
            if matches!(layer, Layer::Resource | Layer::Identity) {
                for (_, _, statement) in policies.all_statements(request).filter(|(of, _, _)| *of == Layer::Grant) {
                    meet(policies, statement, &env, &mut steps);
                }
            }
            steps.sort_by_key(|(cost, _)| *cost);
            steps.truncate(MOST_STEPS_A_LAYER);
            steps.extend(add_statement(policies, layer, level, request));
        }
    }
    steps
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
    levels.iter().position(|pool| pool.statements.iter().find(allows).is_none())
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

/// The ways in which an `Allow` that does not apply might be made to.
fn widen(
    policies: &CompiledPolicies,
    layer: Layer,
    level: Option<usize>,
    compiled: &CompiledStatement,
    env: &Env<'_>,
    steps: &mut Vec<(u32, Step)>,
) {
    let place = compiled.place(layer, level);
    let Some(source) = policies.statement(&place) else { return };
    let request = env.request;
    let action = compiled.action_matches(env);
    let resource = compiled.resource_matches(env) != Tri::False;
    let principal = policies.names_caller(layer, compiled, env);
    let version = policy_at(&policies.source, layer, level, place.policy).and_then(|policy| policy.version);
    if action && version != Some(Version::V2012_10_17) && source.to_string().contains("${") {
        steps.push((1, Step::SetVersion { statement: place.clone() }));
    }
    match (action, resource, principal) {
        (false, true, true) => {
            if let ActionElement::Action(patterns) = &source.action
                && patterns.iter().any(|pattern| service_of(pattern) == request.service())
            {
                // In a layer that only limits, nothing is granted by that; elsewhere it would be for every resource.
                let grants = matches!(layer, Layer::Identity | Layer::Resource);
                let everywhere =
                    matches!(&source.resource, Some(ResourceElement::Resource(on)) if on.iter().any(|one| one == "*"));
                if !grants || !everywhere || request.request.resource == "*" {
                    steps.push((3, Step::AddAction { statement: place, action: request.request.action.to_string() }));
                }
            }
        }
        (true, false, true) => {
            steps.extend(pass_variable_of_resource(compiled, env));
            if let Some(ResourceElement::Resource(_)) = &source.resource
                && (request.request.resource != "*" || asks_for_no_resource(&source.action))
            {
                let cost = if grants_much(&source.action) { 4 } else { 2 };
                steps.push((cost, Step::AddResource { statement: place, resource: request.request.resource.clone() }));
            }
        }
        (true, true, false) => {
            if let Some((kind, principal)) = principal_of(request)
                && !grants_much(&source.action)
            {
                steps.push((2, Step::AddPrincipal { statement: place, kind, principal }));
            }
        }
        (true, true, true) => {
            for condition in compiled.conditions.iter().filter(|condition| condition.holds(env) == Tri::False) {
                steps.extend(pass(condition, true, env));
                steps.extend(pass_variable(condition, env));
                steps.extend(add_value(&place, condition, env));
            }
        }
        _ => {}
    }
}

/// Whether the element has a wildcard for a whole service or more: whom or what is added gets all of it.
fn grants_much(action: &ActionElement) -> bool {
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

/// How a policy names the caller.
fn principal_of(request: &Prepared) -> Option<(PrincipalType, String)> {
    match &request.request.principal {
        Principal::Service { name } => Some((PrincipalType::Service, name.clone())),
        Principal::Federated { provider } => Some((PrincipalType::Federated, provider.clone())),
        Principal::Anonymous => None,
        Principal::Root { .. }
        | Principal::User { .. }
        | Principal::RoleSession { .. }
        | Principal::FederatedUser { .. } => Some((PrincipalType::Aws, principal_arn(request)?)),
    }
}

/// The caller's `aws:PrincipalArn`: of a session the role's ARN.
fn principal_arn(request: &Prepared) -> Option<String> {
    match request.look_up("aws:PrincipalArn", "aws:principalarn") {
        Lookup::Present(values) => values.iter().next().map(str::to_owned),
        Lookup::Absent | Lookup::Unknown | Lookup::Included => request.request.principal.arn(),
    }
}

/// A condition by which a `Deny` would exclude the caller.
fn exclude(statement: &StatementRef, request: &Prepared) -> Option<(u32, Step)> {
    let (base, key, value) = match &request.request.principal {
        Principal::Service { name } => (BaseOperator::StringNotEquals, "aws:PrincipalServiceName", name.clone()),
        _ => (BaseOperator::ArnNotEquals, "aws:PrincipalArn", principal_arn(request)?),
    };
    let operator = OperatorName::Known(ConditionOperator::from(base));
    Some((4, Step::ExcludeFromDeny { statement: statement.clone(), operator, key: key.to_owned(), value }))
}

/// The request's value added to those that a condition lists.
fn add_value(place: &StatementRef, condition: &Condition, env: &Env<'_>) -> Option<(u32, Step)> {
    let OperatorName::Known(operator) = &condition.operator else { return None };
    use BaseOperator as B;
    let lists = matches!(
        operator.base,
        B::StringEquals | B::StringEqualsIgnoreCase | B::StringLike | B::ArnEquals | B::ArnLike | B::IpAddress
    );
    let Lookup::Present(present) = condition.look_up(env) else { return None };
    let value = present.single()?;
    // A value with a wildcard would be read as a pattern.
    if !lists || value.contains(['*', '?', '$']) {
        return None;
    }
    Some((
        3,
        Step::AddConditionValue {
            statement: place.clone(),
            operator: condition.operator.clone(),
            key: condition.key.clone(),
            value: value.to_owned(),
        },
    ))
}

/// The smallest statement that allows the request, as the last resort.
fn add_statement(
    policies: &CompiledPolicies,
    layer: Layer,
    level: Option<usize>,
    request: &Prepared,
) -> Option<(u32, Step)> {
    let asked = &request.request;
    let trust = asked.resource.contains(":role/") && request.service() == "sts";
    let principal = match layer {
        Layer::Resource => {
            let supported = catalog::service(request.service()).map(|known| known.supports.resource_based_policies);
            // The trust policy of a role is the policy of an IAM resource.
            if supported == Some(Support::No) && !trust {
                return None;
            }
            let (kind, principal) = principal_of(request)?;
            let entry = PrincipalEntry { kind, values: vec![principal] };
            Some(PrincipalElement::Principal(Principals::Map(vec![entry])))
        }
        Layer::VpcEndpoint => Some(PrincipalElement::Principal(Principals::Everyone)),
        _ => None,
    };
    let resource = match layer {
        Layer::Resource if trust => None,
        Layer::Resource if request.service() == "kms" => Some("*".to_owned()),
        _ => Some(asked.resource.clone()),
    };
    let statement = Statement {
        sid: None,
        effect: Effect::Allow,
        principal,
        action: ActionElement::Action(vec![asked.action.to_string()]),
        resource: resource.map(|resource| ResourceElement::Resource(vec![resource])),
        condition: Vec::new(),
    };
    let policy = policy_at(&policies.source, layer, level, 0).map(|_| 0);
    Some((7, Step::AddStatement { layer, level, policy, statement: Box::new(statement) }))
}

/// How a context key comes about.
enum Source {
    /// Whoever calls decides.
    Caller,
    /// It follows from what is done, and by whom: where it is there, its value is no mistake of the call.
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
        Lookup::Unknown | Lookup::Included => return None,
    };
    let cost = match (source_of(&condition.key), present) {
        (Source::Caller, _) => 1,
        (Source::Circumstance, None) => 2,
        (Source::Circumstance, Some(_)) | (Source::Fixed, _) => return None,
    };
    let key = condition.key.clone();
    if operator.base == BaseOperator::Null {
        let absent = condition.values.first().is_some_and(|value| value.eq_ignore_ascii_case("true")) == hold;
        return Some(if absent {
            (cost, Step::LeaveOutContext { key })
        } else {
            let requirement = "with any value".to_owned();
            (cost, Step::PassContext { key, requirement, value: ContextValue::from("x") })
        });
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
    Some((cost, Step::PassContext { key, requirement, value }))
}

/// The value for a policy variable with which the resource would match.
fn pass_variable_of_resource(statement: &CompiledStatement, env: &Env<'_>) -> Option<(u32, Step)> {
    const MOST_PARTS: usize = 32;
    let resource = &env.request.request.resource;
    statement.unresolved_resources(env).find_map(|pattern| {
        let variable = pattern.variables().find(|variable| variable.is_missing(env.request))?;
        let parts = resource.split(['/', ':']).filter(|part| !part.is_empty()).rev().take(MOST_PARTS);
        let fitting = parts.into_iter().find(|part| {
            let request = env.request.request.clone().with(&*variable.name, *part).prepare();
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
        let value = match operator.base {
            B::StringEquals
            | B::StringNotEquals
            | B::StringEqualsIgnoreCase
            | B::StringNotEqualsIgnoreCase
            | B::StringLike
            | B::StringNotLike => "another-value",
            B::ArnEquals | B::ArnLike | B::ArnNotEquals | B::ArnNotLike => "arn:aws:another:::value",
            B::IpAddress | B::NotIpAddress => "192.0.2.1",
            _ => return None,
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
