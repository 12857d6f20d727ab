//! Why a request was decided as it was, as data: the outcome of every statement, and the condition keys that are missing.

use personalize_iam_model::Effect;

use crate::base::layer::Layer;
use crate::base::semantics::ContestedRule;
use crate::base::truth::Tri;
use crate::compiled::compile::CompiledPolicies;
use crate::compiled::statement::CompiledStatement;
use crate::decision::verdict::{Decision, Residual, StatementRef};
use crate::matching::condition::Env;
use crate::matching::principals::Coverage;
use crate::request::context::ContextValue;
use crate::request::prepared::{Lookup, Prepared};

/// A decision with its reasons.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Evaluation {
    /// The decision.
    pub decision: Decision,
    /// The layers that stop the request, each by itself.
    pub blocked_by: Vec<Layer>,
    /// What is needed for the request to be allowed, if that depends on what is not known.
    pub residual: Option<Residual>,
    /// Every statement of the layers that count, with its outcome.
    pub statements: Vec<StatementOutcome>,
    /// Condition keys that statements for this caller, action and resource ask for, in conditions and in policy variables,
    /// and the request does not have.
    pub missing_context_keys: Vec<String>,
    /// Context keys that were filled in, do not follow from the request, and decide: without them the decision would be
    /// another one. [`Request::unknown`](crate::Request::unknown) takes them back.
    pub assumed: Vec<(String, ContextValue)>,
    /// Context keys that were filled in, with their values.
    pub filled_context_keys: Vec<(String, ContextValue)>,
    /// Contested rules whose other reading decides otherwise.
    pub contested: Vec<ContestedRule>,
}

impl Evaluation {
    /// The statements that match.
    pub fn matched(&self) -> impl Iterator<Item = &StatementRef> {
        self.statements.iter().filter(|one| one.outcome == Outcome::Matches).map(|one| &one.statement)
    }
}

/// A statement and its outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StatementOutcome {
    /// The statement.
    pub statement: StatementRef,
    /// Its outcome.
    pub outcome: Outcome,
}

/// Whether a statement matches a request, and if not the first reason.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// It applies.
    Matches,
    /// It is about other actions.
    Action,
    /// It is about other principals.
    Principal,
    /// It is about other resources.
    Resource,
    /// A condition does not hold.
    Condition {
        /// The operator, as it is written.
        operator: String,
        /// The condition key.
        key: String,
        /// The listed values.
        values: Vec<String>,
        /// What the request has; `None` if it does not have the key.
        found: Option<ContextValue>,
    },
    /// Whether it applies is not known.
    Open,
}

impl CompiledPolicies {
    /// Decides a request and tells why.
    #[must_use]
    pub fn evaluate(&self, request: &Prepared) -> Evaluation {
        let env = Env::new(request, self.semantics);
        let (decision, blocked_by) = self.decide_in(&env);
        let residual = if decision == Decision::Depends { self.residual(&env) } else { None };
        let statements: Vec<StatementOutcome> = self
            .all_statements(request)
            .map(|(layer, level, statement)| StatementOutcome {
                statement: statement.place(layer, level),
                outcome: self.outcome(layer, statement, &env),
            })
            .collect();
        Evaluation {
            decision,
            blocked_by,
            residual,
            statements,
            missing_context_keys: self.missing_keys(&env),
            assumed: self.assumed(request, decision),
            filled_context_keys: request.filled_keys().map(|(key, value)| (key.to_owned(), value)).collect(),
            contested: self.decisive_rules(&env, decision),
        }
    }

    /// The statements that match, without the reasons of the others.
    #[must_use]
    pub fn matched(&self, request: &Prepared) -> Vec<StatementRef> {
        let env = Env::new(request, self.semantics);
        let matching = self.all_statements(request).filter(|(layer, _, statement)| {
            statement.action_matches(&env) && self.applies(*layer, statement, &env) == Tri::True
        });
        matching.map(|(layer, level, statement)| statement.place(layer, level)).collect()
    }

    fn outcome(&self, layer: Layer, statement: &CompiledStatement, env: &Env<'_>) -> Outcome {
        if !statement.action_matches(env) {
            return Outcome::Action;
        }
        match self.applies(layer, statement, env) {
            Tri::True => return Outcome::Matches,
            Tri::Unknown => return Outcome::Open,
            Tri::False => {}
        }
        if statement.resource_matches(env) == Tri::False {
            return Outcome::Resource;
        }
        if !self.names_caller(layer, statement, env) {
            return Outcome::Principal;
        }
        let failing = statement.conditions.iter().find(|condition| condition.holds(env) == Tri::False);
        match failing {
            Some(condition) => Outcome::Condition {
                operator: condition.operator.to_string(),
                key: condition.key.clone(),
                values: condition.values.clone(),
                found: match condition.look_up(env) {
                    Lookup::Present(values) => Some(values.to_value()),
                    Lookup::Partly(values) => Some(ContextValue::Many(values.to_vec())),
                    Lookup::Absent | Lookup::Unknown | Lookup::Included => None,
                },
            },
            // Each part alone may hold, and all of them not.
            None => Outcome::Open,
        }
    }

    /// Whether the principals of a statement may cover the caller; identity-based policies name none.
    pub(crate) fn names_caller(&self, layer: Layer, statement: &CompiledStatement, env: &Env<'_>) -> bool {
        if !matches!(layer, Layer::Resource | Layer::Grant | Layer::ResourceControl | Layer::VpcEndpoint) {
            return true;
        }
        let denies = statement.effect == Effect::Deny;
        let boundary = self.permissions_boundary.is_some();
        let covers = statement.principals.as_ref().map(|principals| principals.covers(env, denies, false, boundary));
        !matches!(covers, None | Some(Coverage::No))
    }

    fn missing_keys(&self, env: &Env<'_>) -> Vec<String> {
        let mut keys: Vec<String> = Vec::new();
        for (layer, _, statement) in self.all_statements(env.request) {
            if statement.action_matches(env) && self.names_caller(layer, statement, env) {
                statement.missing_keys(env, &mut keys);
            }
        }
        keys.sort();
        keys
    }
}
