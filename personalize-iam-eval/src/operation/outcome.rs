//! The outcome of a call and its checks, with what is missing in sentences.

use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog::{self, Operation};
use personalize_iam_model::{Effect, Policy, hole};

use super::check::{Check, ContestedCheck, Need};
use crate::base::layer::Layer;
use crate::base::semantics::Semantics;
use crate::decision::evaluation::{Evaluation, Outcome, StatementOutcome};
use crate::decision::verdict::{Asks, Decision, StatementRef};
use crate::policies::layers::Policies;
use crate::request::principal::Principal;

/// The policies under which a call is decided. What is not given is not known, and never guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallPolicies {
    /// The caller's. The organization's policies in it count for the service role and the resources too, unless the
    /// service role has its own. The grants in it are those on the keys of the call, for any grantee. The policy of
    /// the resource in it is that of the resource which the caller acts on, where `buckets`, `keys` and `role_trust` do
    /// not have it.
    pub caller: Policies,
    /// The service role's, without its trust policy.
    pub service_role: Option<Policies>,
    /// The service role's trust policy.
    pub role_trust: Option<Policy>,
    /// The bucket policies by the bucket's name; `None` for a bucket without one.
    pub buckets: Vec<(String, Option<Policy>)>,
    /// The key policies by the key's ARN.
    pub keys: Vec<(String, Policy)>,
    /// Which reading is taken of each contested rule.
    pub semantics: Semantics,
}

/// Whether a call, or one of its checks, passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It passes.
    Allowed,
    /// It fails.
    Denied,
    /// What is known does not decide it.
    Undecided,
}

impl Verdict {
    /// The name in answers.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Verdict::Allowed => "allowed",
            Verdict::Denied => "denied",
            Verdict::Undecided => "undecided",
        }
    }
}

/// The decision about a call, with all its checks.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CallEvaluation {
    /// The operation.
    pub operation: &'static Operation,
    /// Denied if a required check is; allowed if all checks are that are or may be required.
    pub verdict: Verdict,
    /// The checks.
    pub checks: Vec<CheckEvaluation>,
    /// What is to be known about the answer as a whole.
    pub remarks: Vec<String>,
}

impl CallEvaluation {
    /// For each check that counts and does not pass, what is missing and in whose policy.
    pub fn missing(&self) -> impl Iterator<Item = String> {
        self.checks.iter().filter(|one| one.counts()).filter_map(CheckEvaluation::missing)
    }
}

/// A check and its outcome.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckEvaluation {
    /// The check.
    pub check: Check,
    /// Whether it passes.
    pub verdict: Verdict,
    /// The evaluation of its request under the policies that are given.
    pub evaluation: Evaluation,
    /// The policies that would be needed and are not given.
    pub not_known: Vec<String>,
    /// It is undecided because policies tell names apart that the call does not give.
    pub by_name: bool,
}

impl CheckEvaluation {
    /// Whether the call may fail without it.
    #[must_use]
    pub const fn counts(&self) -> bool {
        !matches!(self.check.need, Need::OnlyWith(_))
    }

    /// What is missing for it to pass, and in whose policy; `None` if it passes.
    #[must_use]
    pub fn missing(&self) -> Option<String> {
        let missing = self.missing_if_needed()?;
        Some(match (self.check.need, self.check.contested) {
            (Need::Perhaps(what), _) => format!("whether the call has {what} is not known; if it has, {missing}"),
            (Need::Contested, Some(ContestedCheck::UnlistedResource)) => {
                let service = catalog::service(self.check.request.action.split(':').next().unwrap_or_default());
                let service = service.map_or("the service", |service| service.name);
                format!("whether {service} checks this is not documented; if it does, {missing}")
            }
            (Need::Contested, _) => format!("whether this is checked is not documented; if it is, {missing}"),
            _ => missing,
        })
    }

    fn missing_if_needed(&self) -> Option<String> {
        let request = &self.check.request;
        let others: String = self.check.alternatives.iter().map(|other| format!(" or `{other}`")).collect();
        let what = format!("`{}` on `{}`{others}", request.action, request.resource);
        if self.verdict == Verdict::Allowed {
            return None;
        }
        if let (Verdict::Undecided, [first, rest @ ..]) = (self.verdict, self.not_known.as_slice()) {
            let rest: String = rest.iter().map(|one| format!(", and {one}")).collect();
            return Some(format!("whether {} may {what} is not known: {first}{rest}", self.actor()));
        }
        if self.by_name {
            let names = self.check.assumptions.join("; ");
            let wanted: Vec<String> = self.check.wanted_inputs.iter().map(|name| format!("`{name}`")).collect();
            let give =
                if wanted.is_empty() { String::new() } else { format!("; give the input {}", wanted.join(" or ")) };
            return Some(match self.evaluation.decision {
                Decision::ImplicitDeny(layer) if self.check.alternatives.is_empty() => {
                    format!("whether {} allows {what} depends on the name: {names}{give}", self.owner(layer))
                }
                _ => format!("whether {} may {what} depends on the name: {names}{give}", self.actor()),
            });
        }
        Some(match self.evaluation.decision {
            Decision::ExplicitDeny(layer) => {
                let denies = |one: &&StatementRef| one.layer == layer && one.effect == Effect::Deny;
                let denying = self.evaluation.matched().find(denies);
                let place = denying.map_or_else(String::new, |place| format!("{} of ", statement_name(place)));
                format!("{place}{} denies {what} to {}", self.owner(layer), self.actor())
            }
            Decision::Depends => {
                let keys = self.open_keys();
                let on = if keys.is_empty() { String::new() } else { format!(" on {}", keys.join(", ")) };
                format!("whether {} may {what} depends{on}", self.actor())
            }
            Decision::ImplicitDeny(Layer::Resource) if request.clone().prepare().barrier.is_some() => {
                format!("{what} is out of reach of {}: no permission for another account has an effect", self.actor())
            }
            Decision::ImplicitDeny(layer) => {
                let near = self.near(layer).map_or_else(String::new, |near| format!(": {near}"));
                let whom = if layer == Layer::Resource { format!(" to {}", self.actor()) } else { String::new() };
                format!("{} does not allow {what}{whom}{near}", self.owner(layer))
            }
            // A check that is allowed passes, or depends on a name or on something that is not given.
            Decision::Allowed => return None,
        })
    }

    fn actor(&self) -> String {
        match &self.check.request.principal {
            Principal::Service { name } => format!("`{name}`"),
            _ => self.check.who.title().to_owned(),
        }
    }

    /// The policy of a layer, with whose it is: "the caller's identity-based policy".
    fn owner(&self, layer: Layer) -> String {
        let service = Fields::split(&self.check.request.resource).map(|fields| fields.service);
        match (layer, service) {
            (Layer::Identity | Layer::PermissionsBoundary | Layer::Session, _) => {
                format!("{}'s {}", self.check.who.title(), layer.title())
            }
            (Layer::Resource, Some("s3")) => "the bucket policy".to_owned(),
            (Layer::Resource, Some("kms")) => "the key policy".to_owned(),
            (Layer::Resource, Some("iam")) => "the role trust policy".to_owned(),
            _ => format!("the {}", layer.title()),
        }
    }

    /// The `Allow` of the layer that comes nearest, and what keeps it from applying.
    fn near(&self, layer: Layer) -> Option<String> {
        let of_layer = |one: &&StatementOutcome| one.statement.layer == layer && one.statement.effect == Effect::Allow;
        let allows = || self.evaluation.statements.iter().filter(of_layer);
        let by_condition = allows().find_map(|one| match &one.outcome {
            Outcome::Condition { operator, key, values, found } => {
                let found = match found {
                    Some(value) => format!("is {}", listed(value.values())),
                    None => "is absent".to_owned(),
                };
                let name = statement_name(&one.statement);
                Some(format!("{name} wants `{operator}` `{key}` {}, which {found}", listed(values)))
            }
            _ => None,
        });
        let by = |outcome: &Outcome, what: &str| {
            let found = allows().find(|one| one.outcome == *outcome)?;
            Some(format!("{} does so for {what}", statement_name(&found.statement)))
        };
        by_condition
            .or_else(|| by(&Outcome::Principal, "other principals"))
            .or_else(|| by(&Outcome::Resource, "other resources"))
    }

    /// What is not known and asked for: keys above all.
    fn open_keys(&self) -> Vec<String> {
        let mut keys = Vec::new();
        if let Some(residual) = &self.evaluation.residual {
            collect_keys(residual, &mut keys);
        }
        keys
    }
}

fn collect_keys(residual: &crate::Residual, keys: &mut Vec<String>) {
    match residual {
        crate::Residual::Holds(question) | crate::Residual::Fails(question) => {
            let service = match &question.asks {
                Asks::ResourceControlSupport { service } => {
                    Some(format!("whether resource control policies act on the service `{service}`"))
                }
                _ => None,
            };
            let name = |key: &String| match hole::in_words(key, true) {
                Some(words) => format!("whether {words}"),
                None => format!("`{key}`"),
            };
            for key in question.keys().iter().map(name).chain(service) {
                if !keys.contains(&key) {
                    keys.push(key);
                }
            }
        }
        // As deep as the formula of the layers, which does not grow with the policies.
        crate::Residual::All(parts) | crate::Residual::Any(parts) => {
            parts.iter().for_each(|part| collect_keys(part, keys));
        }
    }
}

/// A statement by its `Sid`, or by its place counted from one.
fn statement_name(place: &StatementRef) -> String {
    match &place.sid {
        Some(sid) if !sid.is_empty() => format!("statement `{sid}`"),
        _ => format!("statement {} of policy {}", place.statement + 1, place.policy + 1),
    }
}

/// Values in backticks, the first few.
fn listed(values: &[String]) -> String {
    const SHOWN: usize = 3;
    let shown: Vec<String> = values.iter().take(SHOWN).map(|value| format!("`{value}`")).collect();
    let more = values.len().saturating_sub(SHOWN);
    if more == 0 { shown.join(", ") } else { format!("{} and {more} more", shown.join(", ")) }
}
