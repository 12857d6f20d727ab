//! The answer to a scenario: a decision with what it names, and without the reasons of what does not matter.

use crate::base::layer::Layer;
use crate::base::truth::Tri;
use crate::compiled::compile::CompiledPolicies;
use crate::decision::unknown::Unknown;
use crate::decision::verdict::{Decision, Residual, StatementRef};
use crate::matching::condition::Env;
use crate::request::context::ContextValue;
use crate::request::prepared::Prepared;

/// A decision with what the answer to a scenario names.
///
/// It takes much less time than an [`Evaluation`](crate::Evaluation).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Answer {
    /// The decision.
    pub decision: Decision,
    /// The layers that stop the request, each by itself.
    pub blocked_by: Vec<Layer>,
    /// The statements that match.
    pub matched: Vec<StatementRef>,
    /// Condition keys that statements for this caller, action and resource ask for, in conditions and in policy variables,
    /// and the request does not have; sorted.
    pub missing_context_keys: Vec<String>,
    /// Context keys that were filled in, do not follow from the request, and decide: without them the decision would be
    /// another one.
    pub assumed: Vec<(String, ContextValue)>,
    /// What is needed for the request to be allowed, if that depends on what is not known.
    pub residual: Option<Residual>,
    /// What the decision depends on, why it is not known, and how a request says it.
    pub unknown: Vec<Unknown>,
}

impl CompiledPolicies {
    /// Decides a request, and tells which statements match and which keys are missing.
    ///
    /// ```
    /// use personalize_iam_eval::{Decision, Policies, Request};
    /// use personalize_iam_documents as documents;
    ///
    /// let policies = Policies { identity: vec![documents::full_access()], ..Policies::default() }.compile();
    /// let ana = "arn:aws:iam::111122223333:user/ana".parse()?;
    /// let answer = policies.answer(&Request::new(ana, "personalize:ListCampaigns", "*").prepare());
    /// assert_eq!(answer.decision, Decision::Allowed);
    /// assert_eq!(answer.matched.len(), 1);
    /// # Ok::<(), personalize_iam_eval::PrincipalError>(())
    /// ```
    #[must_use]
    pub fn answer(&self, request: &Prepared) -> Answer {
        let env = Env::new(request, self.semantics);
        let (decision, blocked_by) = self.decide_in(&env);
        let residual = if decision == Decision::Depends { self.residual(&env) } else { None };
        let mut matched = Vec::new();
        let mut missing: Vec<String> = Vec::new();
        for (layer, level, statement) in self.all_statements(request) {
            if !statement.action_matches(&env) || !self.names_caller(layer, statement, &env) {
                continue;
            }
            statement.missing_keys(&env, &mut missing);
            if self.applies(layer, statement, &env) == Tri::True {
                matched.push(statement.place(layer, level));
            }
        }
        missing.sort();
        let assumed = self.assumed(request, decision);
        let unknown = residual.as_ref().map(|residual| residual.unknowns(request)).unwrap_or_default();
        Answer { decision, blocked_by, matched, missing_context_keys: missing, assumed, residual, unknown }
    }
}
