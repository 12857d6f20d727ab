//! Compiles the statements of policies: whether their `Version` has policy variables, and which short ARNs are completed with
//! `*`.

use std::collections::HashMap;
use std::sync::Arc;

use foldhash::fast::RandomState as Fast;
use personalize_iam_model::policy::{
    ActionElement, ConditionTest, OperatorName, PrincipalElement, PrincipalType, Principals, ResourceElement, Version,
};
use personalize_iam_model::{Policy, Statement, hole};

use crate::base::layer::Layer;
use crate::base::semantics::{ContestedRule, Semantics};
use crate::compiled::statement::{CompiledStatement, Resources};
use crate::matching::action_pattern::ActionPattern;
use crate::matching::condition::Condition;
use crate::matching::pattern::{Pattern, Patterns, Wildcards};
use crate::matching::principals::PrincipalMatcher;

/// Which rules of a layer differ when its patterns are compiled.
#[derive(Clone, Copy)]
struct Kind {
    /// ARNs with fewer than six fields are completed with `*`.
    completes_arns: bool,
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

/// The statements of policies, compiled as those of a layer.
pub(crate) fn statements_of<'a>(
    policies: impl Iterator<Item = &'a Policy>,
    semantics: Semantics,
    layer: Layer,
) -> Vec<CompiledStatement> {
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
    statements
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
            principals: statement.principal.as_ref().map(|element| Arc::new(principal_matcher(element, statement))),
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

/// Whether the principal of a statement is a role that a template leaves open.
fn is_open_role(statement: &Statement) -> bool {
    let keys = statement.condition.iter().flat_map(|block| &block.tests).map(|test| test.key.as_str());
    let is_role = |key: &str| {
        let text = key.get(hole::PREFIX.len()..).filter(|_| hole::is_key(key));
        text.is_some_and(|text| text.starts_with("Principal AWS ") && text.contains(":role/"))
    };
    keys.into_iter().any(is_role)
}

fn principal_matcher(element: &PrincipalElement, statement: &Statement) -> PrincipalMatcher {
    let (not, principals) = match element {
        PrincipalElement::Principal(principals) => (false, principals),
        PrincipalElement::NotPrincipal(principals) => (true, principals),
    };
    let mut matcher = PrincipalMatcher { not, is_open_role: is_open_role(statement), ..PrincipalMatcher::default() };
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
