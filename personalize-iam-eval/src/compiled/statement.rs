//! A statement whose patterns and conditions are compiled: whether its elements cover a request.

use std::sync::Arc;

use personalize_iam_model::Effect;

use crate::base::semantics::ContestedRule;
use crate::base::truth::Tri;
use crate::base::work::Count;
use crate::matching::action_pattern::ActionPattern;
use crate::matching::condition::{Condition, Env};
use crate::matching::pattern::{Pattern, Patterns};
use crate::matching::principals::PrincipalMatcher;
use crate::matching::variable::{Unresolved, Variable};
use crate::request::prepared::Lookup;

/// A statement, compiled.
#[derive(Clone, Debug)]
pub(crate) struct CompiledStatement {
    /// The index of its policy in the layer or the level.
    pub(crate) policy: usize,
    /// Its index in the policy.
    pub(crate) index: usize,
    pub(crate) sid: Option<String>,
    pub(crate) effect: Effect,
    pub(crate) not_action: bool,
    pub(crate) actions: Vec<Arc<ActionPattern>>,
    pub(crate) resources: Resources,
    pub(crate) principals: Option<Arc<PrincipalMatcher>>,
    pub(crate) conditions: Vec<Arc<Condition>>,
    /// Whether a condition is about `aws:PrincipalArn`.
    pub(crate) about_arn: bool,
}

/// What the `Resource` or `NotResource` element covers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Resources {
    /// No element: the resource that the policy is attached to.
    Attached,
    OneOf(Patterns),
    /// Looked at one by one, as an unresolved variable in one of them can decide of all.
    NoneOf(Box<[Pattern]>),
}

impl CompiledStatement {
    /// Whether the `Action` or `NotAction` element covers the request's action.
    pub(crate) fn action_matches(&self, env: &Env<'_>) -> bool {
        self.actions.iter().any(|pattern| pattern.matches(env.request)) != self.not_action
    }

    /// Whether the `Resource` or `NotResource` element covers the request's resource.
    pub(crate) fn resource_matches(&self, env: &Env<'_>) -> Tri {
        self.resources.cover(env, &())
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

    fn resource_patterns(&self) -> &[Pattern] {
        match &self.resources {
            Resources::Attached => &[],
            Resources::OneOf(patterns) => &patterns.list,
            Resources::NoneOf(patterns) => patterns,
        }
    }

    /// Whether a condition or a policy variable of it asks for a key, given in lower case.
    pub(crate) fn asks_for(&self, folded: &str) -> bool {
        let is_it = |variable: &Variable| *variable.folded == *folded;
        self.conditions.iter().any(|one| one.is_about(folded) || one.variables().any(is_it))
            || self.resource_patterns().iter().any(|pattern| pattern.variables().any(is_it))
    }

    /// The patterns of the resource whose variables the request does not resolve, and that might match if it did.
    pub(crate) fn unresolved_resources(&self, env: &Env<'_>) -> impl Iterator<Item = &Pattern> {
        let resource = env.request.packed.resource();
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
        let of_values = self.conditions.iter().flat_map(|condition| condition.variables());
        for variable in unresolved.flat_map(Pattern::variables).chain(of_values) {
            if variable.is_missing(env.request) {
                add(&variable.name);
            }
        }
        for condition in &self.conditions {
            if matches!(condition.look_up(env), Lookup::Absent) {
                add(&condition.key);
            }
        }
    }

    /// The keys of policy variables on which it hangs whether the resource matches, each once.
    pub(crate) fn unknown_resource_keys(&self, env: &Env<'_>) -> Vec<String> {
        let resource = env.request.packed.resource();
        let one_of = matches!(self.resources, Resources::OneOf(_));
        let mut keys: Vec<String> = Vec::new();
        for pattern in self.resource_patterns() {
            if one_of && !pattern.may_match(resource, env.request, env.substitution()) {
                continue;
            }
            for variable in pattern.variables() {
                let unknown = matches!(variable.look_up(env.request), Lookup::Unknown | Lookup::Included);
                if unknown && !keys.iter().any(|key| key.eq_ignore_ascii_case(&variable.name)) {
                    keys.push(variable.name.to_string());
                }
            }
        }
        keys
    }
}

impl Resources {
    /// Whether they cover the request's resource.
    pub(crate) fn cover(&self, env: &Env<'_>, count: &impl Count) -> Tri {
        let resource = env.request.packed.resource();
        match self {
            Resources::Attached => Tri::True,
            Resources::OneOf(patterns) => patterns.any(resource, |pattern| {
                count.add(|work| work.patterns += 1);
                resource_matches(pattern, env)
            }),
            Resources::NoneOf(patterns) => {
                count.add(|work| work.patterns += patterns.len());
                let (request, how) = (env.request, env.substitution());
                let results = patterns.iter().map(|pattern| match resource_fits(pattern, env) {
                    Ok(value) => Tri::from(!value),
                    Err(Unresolved::Absent) => Tri::from(env.usual(ContestedRule::UnresolvedNotResource)),
                    // Whatever its value, unless it is absent.
                    Err(Unresolved::Unknown)
                        if !pattern.may_match(resource, request, how)
                            && env.usual(ContestedRule::UnresolvedNotResource) =>
                    {
                        Tri::True
                    }
                    Err(Unresolved::Unknown) => Tri::Unknown,
                });
                results.fold(Tri::True, Tri::and)
            }
        }
    }
}

/// Whether the request's resource matches a pattern. A request for no resource in particular, `*`, matches stars alone.
fn resource_fits(pattern: &Pattern, env: &Env<'_>) -> Result<bool, Unresolved> {
    match env.request.packed.resource() {
        "*" => Ok(pattern.is_star()),
        resource => pattern.matches(resource, env.request, env.substitution()),
    }
}

/// As [`resource_fits`]: an unresolved variable matches nothing, and one that is not known leaves open what it can.
pub(crate) fn resource_matches(pattern: &Pattern, env: &Env<'_>) -> Tri {
    let resource = env.request.packed.resource();
    match resource_fits(pattern, env) {
        Ok(value) => Tri::from(value),
        Err(Unresolved::Unknown) if pattern.may_match(resource, env.request, env.substitution()) => Tri::Unknown,
        Err(Unresolved::Absent | Unresolved::Unknown) => Tri::False,
    }
}
