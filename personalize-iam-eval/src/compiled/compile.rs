//! Compiles policies, so that many requests can be decided under them.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use foldhash::fast::RandomState as Fast;
use personalize_iam_model::policy::{
    ActionElement, ConditionTest, OperatorName, PrincipalElement, PrincipalType, Principals, ResourceElement, Version,
};
use personalize_iam_model::{Policy, Statement};

use crate::base::layer::Layer;
use crate::base::semantics::{ContestedRule, Semantics};
use crate::compiled::index::Pool;
use crate::compiled::statement::{CompiledStatement, Resources};
use crate::matching::action_pattern::ActionPattern;
use crate::matching::condition::Condition;
use crate::matching::pattern::{Pattern, Patterns, Wildcards};
use crate::matching::principals::PrincipalMatcher;
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
    pub(crate) source: Box<Policies>,
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

/// Which rules of a layer differ when its patterns are compiled.
#[derive(Clone, Copy)]
struct Kind {
    /// ARNs with fewer than six fields are completed with `*`.
    completes_arns: bool,
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
        let pool = |policies: &[Policy], layer| Pool::of(policies.iter(), semantics, layer);
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
        let present: Box<[Layer]> = Layer::ALL.into_iter().filter(is_present).collect();
        CompiledPolicies {
            semantics,
            only_identity: *present == [Layer::Identity],
            present,
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
            asked: Asked::default(),
            source: Box::new(self),
        }
    }
}

/// A condition as it is written, and whether policy variables are read.
type Written<'a> = (&'a OperatorName, &'a str, &'a [String], bool);

/// What statements share: the same text is compiled once.
#[derive(Default)]
struct Shared<'a> {
    actions: HashMap<&'a str, Arc<ActionPattern>, Fast>,
    conditions: HashMap<Written<'a>, Arc<Condition>, Fast>,
}

impl<'a> Shared<'a> {
    fn action(&mut self, text: &'a str) -> Arc<ActionPattern> {
        Arc::clone(self.actions.entry(text).or_insert_with(|| Arc::new(ActionPattern::new(text))))
    }

    fn condition(&mut self, operator: &'a OperatorName, test: &'a ConditionTest, variables: bool) -> Arc<Condition> {
        let entry = self.conditions.entry((operator, &test.key, &test.values, variables));
        Arc::clone(entry.or_insert_with(|| Arc::new(Condition::new(operator, &test.key, &test.values, variables))))
    }
}

impl Pool {
    fn of<'a>(policies: impl Iterator<Item = &'a Policy>, semantics: Semantics, layer: Layer) -> Pool {
        let kind = Kind { completes_arns: matches!(layer, Layer::Identity | Layer::PermissionsBoundary) };
        let mut shared = Shared::default();
        let mut statements = Vec::new();
        for (policy_index, policy) in policies.enumerate() {
            let variables = match policy.version {
                Some(Version::V2012_10_17) => true,
                Some(Version::V2008_10_17) => false,
                None => !semantics.takes_usual_reading(ContestedRule::MissingVersion),
            };
            for (index, statement) in policy.statements.iter().enumerate() {
                let place = (policy_index, index);
                statements.push(CompiledStatement::new(statement, place, variables, semantics, kind, &mut shared));
            }
        }
        Pool::new(statements)
    }
}

impl CompiledStatement {
    fn new<'a>(
        statement: &'a Statement,
        (policy, index): (usize, usize),
        variables: bool,
        semantics: Semantics,
        kind: Kind,
        shared: &mut Shared<'a>,
    ) -> CompiledStatement {
        let (not_action, actions) = match &statement.action {
            ActionElement::Action(patterns) => (false, patterns),
            ActionElement::NotAction(patterns) => (true, patterns),
        };
        let patterns = |texts: &[String]| -> Vec<Pattern> {
            let mut patterns = Vec::with_capacity(texts.len());
            texts.iter().for_each(|text| add_resource_patterns(&mut patterns, text, variables, semantics, kind));
            patterns
        };
        let conditions =
            statement.condition.iter().flat_map(|block| block.tests.iter().map(|test| (&block.operator, test)));
        let conditions: Vec<Arc<Condition>> =
            conditions.map(|(operator, test)| shared.condition(operator, test, variables)).collect();
        CompiledStatement {
            policy,
            index,
            sid: statement.sid.clone(),
            effect: statement.effect,
            not_action,
            actions: actions.iter().map(|text| shared.action(text)).collect(),
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
}

/// An ARN with fewer than six fields is also completed with `*`, where that is done.
fn add_resource_patterns(patterns: &mut Vec<Pattern>, text: &str, variables: bool, semantics: Semantics, kind: Kind) {
    // The bare `*` is every resource in either reading.
    let star_crosses_colon = text == "*" || semantics.takes_usual_reading(ContestedRule::StarCrossesColon);
    let wildcards = Wildcards::Resource { star_crosses_colon };
    // Variables are read behind the fifth colon.
    let fifth = text.bytes().enumerate().filter(|(_, b)| *b == b':').nth(4).map(|(at, _)| at + 1);
    patterns.push(Pattern::new(text, wildcards, if variables { fifth } else { None }));
    let colons = text.bytes().filter(|b| *b == b':').count();
    if kind.completes_arns && text.starts_with("arn:") && colons < 5 {
        let completed = format!("{text}{}", ":*".repeat(5 - colons));
        patterns.push(Pattern::new(&completed, wildcards, None));
    }
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
