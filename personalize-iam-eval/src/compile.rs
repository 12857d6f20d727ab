//! Policies made ready for being asked many times.

use std::collections::HashMap;

use personalize_iam_model::policy::{
    ActionElement, PrincipalElement, PrincipalType, Principals, ResourceElement, Version,
};
use personalize_iam_model::{Effect, Policy, Statement};

use crate::condition::{Condition, Env};
use crate::grant::Grant;
use crate::matching::{ActionPattern, Pattern, Unresolved, Wildcards};
use crate::policies::{Layer, Policies};
use crate::principal::PrincipalMatcher;
use crate::request::Lookup;
use crate::semantics::{ContestedRule, Semantics};
use crate::truth::Tri;

/// Policies that are ready to be asked: made by [`Policies::compile`].
///
/// It is immutable and can be shared between threads.
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
    /// What was compiled, for asking again with other readings.
    pub(crate) source: Box<Policies>,
}

/// The statements of a layer, or of one level of it: one Allow among them suffices, one Deny is enough.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pool {
    pub(crate) statements: Vec<CompiledStatement>,
    /// Which statements name an action, in lower case and without wildcards.
    by_action: HashMap<Box<str>, Vec<u32>>,
    /// The other statements: with wildcards, or `NotAction`.
    others: Vec<u32>,
}

#[derive(Clone, Debug)]
pub(crate) struct CompiledStatement {
    /// The index of its policy in the layer or the level.
    pub(crate) policy: usize,
    /// Its index in the policy.
    pub(crate) index: usize,
    pub(crate) sid: Option<String>,
    pub(crate) effect: Effect,
    not_action: bool,
    actions: Vec<ActionPattern>,
    resources: Resources,
    pub(crate) principals: Option<PrincipalMatcher>,
    pub(crate) conditions: Vec<Condition>,
}

#[derive(Clone, Debug)]
enum Resources {
    /// No element: the resource that the policy is attached to.
    Attached,
    OneOf(Vec<Pattern>),
    NoneOf(Vec<Pattern>),
}

/// Which rules of a layer differ when its patterns are made ready.
#[derive(Clone, Copy)]
struct Kind {
    /// ARNs with fewer than six fields are completed with `*`.
    completes_arns: bool,
}

impl Policies {
    /// Makes the policies ready, with the usual reading of every contested rule.
    #[must_use]
    pub fn compile(&self) -> CompiledPolicies {
        self.compile_with(Semantics::default())
    }

    /// Makes the policies ready, with these readings of the contested rules.
    #[must_use]
    pub fn compile_with(&self, semantics: Semantics) -> CompiledPolicies {
        let pool = |policies: &[Policy], layer| Pool::new(policies.iter(), semantics, layer);
        let attached = |policies: &[Policy], layer| (!policies.is_empty()).then(|| pool(policies, layer));
        let levels = |levels: &[Vec<Policy>], layer| levels.iter().map(|level| pool(level, layer)).collect::<Vec<_>>();
        let grant_policies: Vec<Policy> = self.grants.iter().map(Grant::policy).collect();
        CompiledPolicies {
            semantics,
            identity: pool(&self.identity, Layer::Identity),
            permissions_boundary: attached(&self.permissions_boundary, Layer::PermissionsBoundary),
            session: attached(&self.session, Layer::Session),
            service_control: (!self.service_control.is_empty())
                .then(|| levels(&self.service_control, Layer::ServiceControl)),
            resource_control: levels(&self.resource_control, Layer::ResourceControl),
            resource: self.resource.as_ref().map(|policy| pool(std::slice::from_ref(policy), Layer::Resource)),
            vpc_endpoint: attached(&self.vpc_endpoint, Layer::VpcEndpoint),
            grants: attached(&grant_policies, Layer::Grant),
            grant_policies,
            source: Box::new(self.clone()),
        }
    }
}

impl Pool {
    fn new<'a>(policies: impl Iterator<Item = &'a Policy>, semantics: Semantics, layer: Layer) -> Pool {
        let kind = Kind { completes_arns: matches!(layer, Layer::Identity | Layer::PermissionsBoundary) };
        let mut pool = Pool::default();
        for (policy_index, policy) in policies.enumerate() {
            let variables = match policy.version {
                Some(Version::V2012_10_17) => true,
                Some(Version::V2008_10_17) => false,
                None => !semantics.takes_usual_reading(ContestedRule::MissingVersion),
            };
            for (index, statement) in policy.statements.iter().enumerate() {
                let compiled = CompiledStatement::new(statement, policy_index, index, variables, semantics, kind);
                pool.add(compiled);
            }
        }
        pool
    }

    fn add(&mut self, statement: CompiledStatement) {
        // No document has so many statements that their number does not fit.
        let number = u32::try_from(self.statements.len()).unwrap_or(u32::MAX);
        let exact = |pattern: &ActionPattern| matches!(pattern, ActionPattern::Exact(_) | ActionPattern::Nothing);
        if !statement.not_action && statement.actions.iter().all(exact) {
            for pattern in &statement.actions {
                if let ActionPattern::Exact(action) = pattern {
                    let numbers = self.by_action.entry(action.clone()).or_default();
                    if numbers.last() != Some(&number) {
                        numbers.push(number);
                    }
                }
            }
        } else {
            self.others.push(number);
        }
        self.statements.push(statement);
    }

    /// The statements whose action matches.
    pub(crate) fn candidates<'a>(&'a self, env: &'a Env<'_>) -> impl Iterator<Item = &'a CompiledStatement> {
        let named = self.by_action.get(&env.request.action).map_or(&[][..], Vec::as_slice);
        let named = named.iter().filter_map(|number| self.statements.get(*number as usize));
        let others = self.others.iter().filter_map(|number| self.statements.get(*number as usize));
        named.chain(others.filter(|statement| statement.action_matches(env)))
    }
}

impl CompiledStatement {
    fn new(
        statement: &Statement,
        policy: usize,
        index: usize,
        variables: bool,
        semantics: Semantics,
        kind: Kind,
    ) -> CompiledStatement {
        let (not_action, actions) = match &statement.action {
            ActionElement::Action(patterns) => (false, patterns),
            ActionElement::NotAction(patterns) => (true, patterns),
        };
        let patterns = |texts: &[String]| {
            texts.iter().flat_map(|text| resource_patterns(text, variables, semantics, kind)).collect()
        };
        let conditions = statement.condition.iter().flat_map(|block| {
            block.tests.iter().map(|test| Condition::new(&block.operator, &test.key, &test.values, variables))
        });
        CompiledStatement {
            policy,
            index,
            sid: statement.sid.clone(),
            effect: statement.effect,
            not_action,
            actions: actions.iter().map(|pattern| ActionPattern::new(pattern)).collect(),
            resources: match &statement.resource {
                None => Resources::Attached,
                Some(ResourceElement::Resource(texts)) => Resources::OneOf(patterns(texts)),
                Some(ResourceElement::NotResource(texts)) => Resources::NoneOf(patterns(texts)),
            },
            principals: statement.principal.as_ref().map(principal_matcher),
            conditions: conditions.collect(),
        }
    }

    /// Whether the `Action` or `NotAction` element covers the request's action.
    pub(crate) fn action_matches(&self, env: &Env<'_>) -> bool {
        self.actions.iter().any(|pattern| pattern.matches(env.request)) != self.not_action
    }

    /// Whether the `Resource` or `NotResource` element covers the request's resource.
    pub(crate) fn resource_matches(&self, env: &Env<'_>) -> Tri {
        let resource = env.request.request.resource.as_str();
        let matches = |pattern: &Pattern| match resource {
            "*" => Ok(pattern.is_star()),
            _ => pattern.matches(resource, env.request, env.substitution()),
        };
        let may_match = |pattern: &Pattern| pattern.may_match(resource, env.request, env.substitution());
        match &self.resources {
            Resources::Attached => Tri::True,
            Resources::OneOf(patterns) => {
                let results = patterns.iter().map(|pattern| match matches(pattern) {
                    Ok(value) => Tri::from(value),
                    Err(Unresolved::Unknown) if may_match(pattern) => Tri::Unknown,
                    Err(Unresolved::Absent | Unresolved::Unknown) => Tri::False,
                });
                results.fold(Tri::False, Tri::or)
            }
            Resources::NoneOf(patterns) => {
                let results = patterns.iter().map(|pattern| match matches(pattern) {
                    Ok(value) => Tri::from(!value),
                    Err(Unresolved::Absent) => Tri::from(env.usual(ContestedRule::UnresolvedNotResource)),
                    // Whatever its value, unless it is absent.
                    Err(Unresolved::Unknown)
                        if !may_match(pattern) && env.usual(ContestedRule::UnresolvedNotResource) =>
                    {
                        Tri::True
                    }
                    Err(Unresolved::Unknown) => Tri::Unknown,
                });
                results.fold(Tri::True, Tri::and)
            }
        }
    }

    fn resource_patterns(&self) -> &[Pattern] {
        match &self.resources {
            Resources::Attached => &[],
            Resources::OneOf(patterns) | Resources::NoneOf(patterns) => patterns,
        }
    }

    /// The patterns of the resource whose variables the request does not resolve, and that might match if it did.
    pub(crate) fn unresolved_resources(&self, env: &Env<'_>) -> impl Iterator<Item = &Pattern> {
        let resource = env.request.request.resource.as_str();
        self.resource_patterns().iter().filter(move |pattern| {
            pattern.variables().any(|variable| variable.is_missing(env.request))
                && pattern.may_match(resource, env.request, env.substitution())
        })
    }

    /// Adds the keys that a statement about the action and the caller asks for and the request does not have: of
    /// conditions and of policy variables. A statement about other resources asks for none.
    pub(crate) fn missing_keys(&self, env: &Env<'_>, keys: &mut Vec<String>) {
        let mut add = |name: &str| {
            if !keys.iter().any(|key| key.eq_ignore_ascii_case(name)) {
                keys.push(name.to_owned());
            }
        };
        let mut unresolved = self.unresolved_resources(env).peekable();
        if unresolved.peek().is_none() && self.resource_matches(env) == Tri::False {
            return;
        }
        let of_values = self.conditions.iter().flat_map(Condition::variables);
        for variable in unresolved.flat_map(Pattern::variables).chain(of_values) {
            if variable.is_missing(env.request) {
                add(&variable.name);
            }
        }
        for condition in &self.conditions {
            if matches!(condition.look_up(env.request), Lookup::Absent) {
                add(&condition.key);
            }
        }
    }

    /// The keys of policy variables on which it hangs whether the resource matches, each once.
    pub(crate) fn unknown_resource_keys(&self, env: &Env<'_>) -> Vec<String> {
        let resource = env.request.request.resource.as_str();
        let one_of = matches!(self.resources, Resources::OneOf(_));
        let mut keys: Vec<String> = Vec::new();
        for pattern in self.resource_patterns() {
            if one_of && !pattern.may_match(resource, env.request, env.substitution()) {
                continue;
            }
            for variable in pattern.variables() {
                let unknown = matches!(variable.look_up(env.request), Lookup::Unknown);
                if unknown && !keys.iter().any(|key| key.eq_ignore_ascii_case(&variable.name)) {
                    keys.push(variable.name.to_string());
                }
            }
        }
        keys
    }

    /// Whether all conditions hold.
    pub(crate) fn conditions_hold(&self, env: &Env<'_>) -> Tri {
        let mut all = Tri::True;
        for condition in &self.conditions {
            all = all.and(condition.holds(env));
            if all == Tri::False {
                break;
            }
        }
        all
    }
}

/// An ARN with fewer than six fields is also completed with `*`, where that is done.
fn resource_patterns(text: &str, variables: bool, semantics: Semantics, kind: Kind) -> Vec<Pattern> {
    // The bare `*` is every resource in either reading.
    let star_crosses_colon = text == "*" || semantics.takes_usual_reading(ContestedRule::StarCrossesColon);
    let wildcards = Wildcards::Resource { star_crosses_colon };
    // Variables are read behind the fifth colon.
    let fifth = text.bytes().enumerate().filter(|(_, b)| *b == b':').nth(4).map(|(at, _)| at + 1);
    let mut patterns = vec![Pattern::new(text, wildcards, if variables { fifth } else { None })];
    let colons = text.bytes().filter(|b| *b == b':').count();
    if kind.completes_arns && text.starts_with("arn:") && colons < 5 {
        let completed = format!("{text}{}", ":*".repeat(5 - colons));
        patterns.push(Pattern::new(&completed, wildcards, None));
    }
    patterns
}

fn principal_matcher(element: &PrincipalElement) -> PrincipalMatcher {
    let (not, principals) = match element {
        PrincipalElement::Principal(principals) => (false, principals),
        PrincipalElement::NotPrincipal(principals) => (true, principals),
    };
    let mut matcher = PrincipalMatcher { not, ..PrincipalMatcher::default() };
    match principals {
        Principals::Everyone => matcher.everyone = true,
        Principals::Map(entries) => {
            for entry in entries {
                let list = match entry.kind {
                    PrincipalType::Aws => &mut matcher.aws,
                    PrincipalType::Service => &mut matcher.services,
                    PrincipalType::Federated => &mut matcher.federated,
                    PrincipalType::CanonicalUser => &mut matcher.canonical_users,
                };
                list.extend(entry.values.iter().cloned());
            }
            if matcher.aws.iter().any(|value| value == "*") {
                matcher.everyone = true;
            }
        }
    }
    matcher
}
