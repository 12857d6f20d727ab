//! Policies made ready for being asked many times.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::ops::ControlFlow;

use personalize_iam_model::policy::{
    ActionElement, PrincipalElement, PrincipalType, Principals, ResourceElement, Version,
};
use personalize_iam_model::{Effect, Policy, Statement};

use crate::condition::{Condition, Env};
use crate::grant::Grant;
use crate::matching::{ActionPattern, Pattern, Patterns, Unresolved, Wildcards};
use crate::policies::{Layer, Policies};
use crate::principal::PrincipalMatcher;
use crate::request::Lookup;
use crate::semantics::{ContestedRule, Semantics};
use crate::trie::{Filed, Root, Tries};
use crate::truth::Tri;
use crate::work::Count;

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
    /// The layers that hold something, in the order in which a `Deny` is reported.
    pub(crate) present: Box<[Layer]>,
    /// What was compiled, for asking again with other readings.
    pub(crate) source: Box<Policies>,
}

/// The statements of a layer, or of one level of it: one Allow among them suffices, one Deny is enough.
///
/// They are found by action and then by resource, each in a trie: what a request cannot match is not looked at.
#[derive(Clone, Debug)]
pub(crate) struct Pool {
    pub(crate) statements: Vec<CompiledStatement>,
    groups: Vec<Group>,
    tries: Tries<Entry>,
    denies: Index,
    allows: Index,
}

/// How the statements of one effect are found.
#[derive(Clone, Debug, Default)]
struct Index {
    /// The groups by the beginnings of their action patterns; `None` if there are none.
    groups: Option<Root>,
    /// Statements with `NotAction`, which are about nearly all actions.
    others: Vec<u32>,
}

/// The statements of one effect that have one action pattern.
#[derive(Clone, Debug)]
struct Group {
    /// What is left to be asked of an action that has the pattern's beginning.
    check: Option<ActionPattern>,
    /// The statements by the beginnings of their resource patterns.
    resources: Option<Root>,
    /// Those whose patterns have a wildcard before the fifth colon, by what stands behind it.
    tails: Option<Root>,
}

/// An entry of a trie: a group, or a statement with the resource pattern under which it was found.
#[derive(Clone, Copy, Debug)]
struct Entry {
    number: u32,
    pattern: u32,
}

/// The pattern was matched by finding it.
const MATCHED: u32 = u32::MAX;

/// All of the statement's resources are to be looked at.
const ALL_PATTERNS: u32 = u32::MAX - 1;

/// A statement with more resources than this is filed once for each of its actions, and not for each pair.
const MOST_FILED: usize = 16;

#[derive(Clone, Debug)]
pub(crate) struct CompiledStatement {
    /// The index of its policy in the layer or the level.
    pub(crate) policy: usize,
    /// Its index in the policy.
    pub(crate) index: usize,
    pub(crate) sid: Option<String>,
    pub(crate) effect: Effect,
    pub(crate) not_action: bool,
    pub(crate) actions: Vec<ActionPattern>,
    pub(crate) resources: Resources,
    pub(crate) principals: Option<PrincipalMatcher>,
    pub(crate) conditions: Vec<Condition>,
    /// Whether a condition is about `aws:PrincipalArn`.
    pub(crate) about_arn: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Resources {
    /// No element: the resource that the policy is attached to.
    Attached,
    OneOf(Patterns),
    /// Looked at one by one, as an unresolved variable in one of them can decide of all.
    NoneOf(Box<[Pattern]>),
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
        let is_present = |layer: &Layer| match layer {
            Layer::ResourceControl => !self.resource_control.is_empty(),
            Layer::ServiceControl => !self.service_control.is_empty(),
            Layer::Resource => self.resource.is_some(),
            Layer::Grant => !self.grants.is_empty(),
            Layer::Identity => !self.identity.is_empty(),
            Layer::PermissionsBoundary => !self.permissions_boundary.is_empty(),
            Layer::Session => !self.session.is_empty(),
            Layer::VpcEndpoint => !self.vpc_endpoint.is_empty(),
        };
        CompiledPolicies {
            semantics,
            present: Layer::ALL.into_iter().filter(is_present).collect(),
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
        let mut statements = Vec::new();
        for (policy_index, policy) in policies.enumerate() {
            let variables = match policy.version {
                Some(Version::V2012_10_17) => true,
                Some(Version::V2008_10_17) => false,
                None => !semantics.takes_usual_reading(ContestedRule::MissingVersion),
            };
            for (index, statement) in policy.statements.iter().enumerate() {
                statements.push(CompiledStatement::new(statement, policy_index, index, variables, semantics, kind));
            }
        }
        Pool::of(statements)
    }

    fn of(statements: Vec<CompiledStatement>) -> Pool {
        let mut pool = Pool {
            statements,
            groups: Vec::new(),
            tries: Tries::default(),
            denies: Index::default(),
            allows: Index::default(),
        };
        pool.denies = pool.index(Effect::Deny);
        pool.allows = pool.index(Effect::Allow);
        pool.tries.shrink();
        pool
    }

    /// Files the statements of an effect.
    fn index(&mut self, effect: Effect) -> Index {
        let mut others = Vec::new();
        // In the order of the document, so that the same policies are always filed alike.
        let mut numbers: HashMap<&ActionPattern, usize> = HashMap::new();
        let mut patterns: Vec<(&ActionPattern, Vec<Filing<'_>>)> = Vec::new();
        for (statement, number) in self.statements.iter().zip(0u32..) {
            if statement.effect != effect {
                continue;
            }
            if statement.not_action {
                others.push(number);
                continue;
            }
            let filings = statement.filings(number);
            for action in &statement.actions {
                let at = *numbers.entry(action).or_insert_with(|| {
                    patterns.push((action, Vec::new()));
                    patterns.len() - 1
                });
                if let Some((_, filed)) = patterns.get_mut(at) {
                    filed.extend(filings.iter().cloned());
                }
            }
        }
        let mut groups = Vec::new();
        let mut beginnings = Vec::new();
        for (action, filed) in patterns {
            let Some((beginning, whole)) = action.beginning() else { continue };
            // Of statements that say the same of an action and a resource, one decides as well as all of them.
            let mut seen = HashSet::new();
            let filed: Vec<_> = filed.iter().filter(|one| seen.insert(self.same(one))).collect();
            let of = |tail: bool| -> Vec<Filed<'_, Entry>> {
                let filed = filed.iter().filter(|one| one.tail == tail);
                filed.map(|one| Filed { text: &one.text, whole: one.whole, value: one.entry }).collect()
            };
            let (resources, tails) = (of(false), of(true));
            let mut add = |filed: Vec<_>| (!filed.is_empty()).then(|| self.tries.add(filed));
            let (resources, tails) = (add(resources), add(tails));
            let check = (!action.is_its_beginning()).then(|| action.clone());
            beginnings.push((beginning, whole, self.groups.len() + groups.len()));
            groups.push(Group { check, resources, tails });
        }
        let filed = beginnings.iter().map(|(text, whole, number)| {
            let number = u32::try_from(*number).unwrap_or(u32::MAX);
            Filed { text, whole: *whole, value: Entry { number, pattern: MATCHED } }
        });
        let filed: Vec<_> = filed.collect();
        let root = (!filed.is_empty()).then(|| self.tries.add(filed));
        self.groups.extend(groups);
        Index { groups: root, others }
    }

    /// Visits statements, as [`Pool::visit`] does in haste and [`Pool::visit_all`] without; with what is known of their
    /// resource.
    pub(crate) fn look<B>(
        &self,
        hasty: bool,
        effect: Effect,
        env: &Env<'_>,
        count: &impl Count,
        mut visit: impl FnMut(&CompiledStatement, Option<Tri>) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        if hasty {
            self.visit(effect, env, count, |statement, resource| visit(statement, Some(resource)))
        } else {
            self.visit_all(effect, env, count, visit)
        }
    }

    /// What tells two filings apart: where they are filed, and what is still to be asked there.
    fn same<'a>(&'a self, filing: &'a Filing<'_>) -> (&'a str, bool, bool, Option<&'a Pattern>, Said<'a>) {
        // A statement whose resources are looked at as a whole is like no other.
        let whole_statement = filing.entry.pattern == ALL_PATTERNS;
        let statement = self.statements.get(filing.entry.number as usize);
        let said = match statement {
            Some(statement) if !whole_statement => Said::Same(statement.principals.as_ref(), &statement.conditions),
            _ => Said::Other(filing.entry.number),
        };
        (&filing.text, filing.whole, filing.tail, filing.pattern, said)
    }

    /// Visits the statements of an effect whose action matches, as all of them are needed where it matters which one it
    /// is that applies. Whether their resource matches is not asked.
    fn visit_all<B>(
        &self,
        effect: Effect,
        env: &Env<'_>,
        count: &impl Count,
        mut visit: impl FnMut(&CompiledStatement, Option<Tri>) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        let statements = self.statements.iter().filter(|statement| statement.effect == effect);
        let asked = statements.inspect(|_| count.add(|work| work.actions += 1));
        for statement in asked.filter(|statement| statement.action_matches(env)) {
            count.add(|work| work.statements += 1);
            visit(statement, None)?;
        }
        ControlFlow::Continue(())
    }

    /// Visits statements of an effect whose resource does, or may: of those that say the same one, and
    /// perhaps that more than once.
    fn visit<B>(
        &self,
        effect: Effect,
        env: &Env<'_>,
        count: &impl Count,
        mut visit: impl FnMut(&CompiledStatement, Tri) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        let index = match effect {
            Effect::Deny => &self.denies,
            Effect::Allow => &self.allows,
        };
        if let Some(root) = index.groups {
            self.tries.walk(root, env.request.packed.action(), |entry| {
                let Some(group) = self.groups.get(entry.number as usize) else { return ControlFlow::Continue(()) };
                count.add(|work| work.actions += 1);
                if group.check.as_ref().is_some_and(|check| !check.matches(env.request)) {
                    return ControlFlow::Continue(());
                }
                let mut found = |entry: Entry| {
                    let Some(statement) = self.statements.get(entry.number as usize) else {
                        return ControlFlow::Continue(());
                    };
                    count.add(|work| work.statements += 1);
                    match statement.resource_found(entry.pattern, env, count) {
                        Tri::False => ControlFlow::Continue(()),
                        matches => visit(statement, matches),
                    }
                };
                let resource = env.request.packed.resource();
                if let Some(root) = group.resources {
                    self.tries.walk(root, resource, &mut found)?;
                }
                if let Some(root) = group.tails {
                    for (colon, _) in resource.match_indices(':').skip(4) {
                        self.tries.walk(root, resource.get(colon + 1..).unwrap_or_default(), &mut found)?;
                    }
                }
                ControlFlow::Continue(())
            })?;
        }
        for number in &index.others {
            let Some(statement) = self.statements.get(*number as usize) else { continue };
            count.add(|work| work.actions += 1);
            if statement.action_matches(env) {
                count.add(|work| work.statements += 1);
                let matches = statement.resources.cover(env, count);
                if matches != Tri::False {
                    visit(statement, matches)?;
                }
            }
        }
        ControlFlow::Continue(())
    }
}

/// What a statement says besides effect, action and resource.
#[derive(PartialEq, Eq, Hash)]
enum Said<'a> {
    Same(Option<&'a PrincipalMatcher>, &'a [Condition]),
    Other(u32),
}

/// A statement, filed under the beginning of a resource pattern, or under its tail.
#[derive(Clone, Debug)]
struct Filing<'a> {
    text: Cow<'a, str>,
    whole: bool,
    tail: bool,
    entry: Entry,
    /// The pattern that is still to be matched.
    pattern: Option<&'a Pattern>,
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
        let patterns = |texts: &[String]| -> Vec<Pattern> {
            texts.iter().flat_map(|text| resource_patterns(text, variables, semantics, kind)).collect()
        };
        let conditions = statement.condition.iter().flat_map(|block| {
            block.tests.iter().map(|test| Condition::new(&block.operator, &test.key, &test.values, variables))
        });
        let conditions: Vec<Condition> = conditions.collect();
        CompiledStatement {
            policy,
            index,
            sid: statement.sid.clone(),
            effect: statement.effect,
            not_action,
            actions: actions.iter().map(|pattern| ActionPattern::new(pattern)).collect(),
            resources: match &statement.resource {
                None => Resources::Attached,
                Some(ResourceElement::Resource(texts)) => Resources::OneOf(Patterns::new(patterns(texts))),
                Some(ResourceElement::NotResource(texts)) => Resources::NoneOf(patterns(texts).into()),
            },
            principals: statement.principal.as_ref().map(principal_matcher),
            about_arn: conditions.iter().any(|condition| condition.is_about("aws:principalarn")),
            conditions,
        }
    }

    /// The resource patterns under which the statement is filed.
    fn filings(&self, number: u32) -> Vec<Filing<'_>> {
        let all = |pattern| Filing {
            text: Cow::Borrowed(""),
            whole: false,
            tail: false,
            entry: Entry { number, pattern },
            pattern: None,
        };
        match &self.resources {
            Resources::Attached => vec![all(MATCHED)],
            Resources::NoneOf(_) => vec![all(ALL_PATTERNS)],
            Resources::OneOf(patterns) if patterns.list.len() > MOST_FILED => vec![all(ALL_PATTERNS)],
            Resources::OneOf(patterns) => {
                let filings = patterns.list.iter().zip(0u32..).map(|(pattern, index)| {
                    if pattern.is_its_beginning() {
                        let (text, whole) = pattern.beginning();
                        return Filing { text, whole, entry: Entry { number, pattern: MATCHED }, ..all(MATCHED) };
                    }
                    let entry = Entry { number, pattern: index };
                    let (text, whole, tail) = match pattern.tail() {
                        Some((tail, whole)) => (Cow::Owned(tail), whole, true),
                        None => (pattern.beginning().0, false, false),
                    };
                    Filing { text, whole, tail, entry, pattern: Some(pattern) }
                });
                filings.collect()
            }
        }
    }

    /// Whether the resource matches, given the pattern under which the statement was found.
    fn resource_found(&self, pattern: u32, env: &Env<'_>, count: &impl Count) -> Tri {
        match (&self.resources, pattern) {
            (_, MATCHED) => Tri::True,
            (Resources::OneOf(patterns), index) if index != ALL_PATTERNS => {
                count.add(|work| work.patterns += 1);
                patterns.list.get(index as usize).map_or(Tri::False, |pattern| resource_matches(pattern, env))
            }
            _ => self.resources.cover(env, count),
        }
    }

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
}

impl CompiledStatement {
    fn resource_patterns(&self) -> &[Pattern] {
        match &self.resources {
            Resources::Attached => &[],
            Resources::OneOf(patterns) => &patterns.list,
            Resources::NoneOf(patterns) => patterns,
        }
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
        let resource = env.request.packed.resource();
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
fn resource_matches(pattern: &Pattern, env: &Env<'_>) -> Tri {
    let resource = env.request.packed.resource();
    match resource_fits(pattern, env) {
        Ok(value) => Tri::from(value),
        Err(Unresolved::Unknown) if pattern.may_match(resource, env.request, env.substitution()) => Tri::Unknown,
        Err(Unresolved::Absent | Unresolved::Unknown) => Tri::False,
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
