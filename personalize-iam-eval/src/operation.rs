//! Whole API operations: everything that is checked when one is called, decided together.
//!
//! A call of an API is more than one request to IAM. `CreateDatasetImportJob` needs permission on the job and on the
//! dataset, `iam:PassRole` on the service role, that role's trust in Amazon Personalize, and access to the bucket for
//! the role and for the service. [`checks`] lists them, [`evaluate_call`] decides them.
//!
//! ```
//! use personalize_iam_eval::Policies;
//! use personalize_iam_eval::operation::{Call, CallPolicies, Verdict, evaluate_call, find};
//! use personalize_iam_model::{Scope, documents};
//!
//! const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
//!
//! let etl = "arn:aws:iam::111122223333:role/etl".parse()?;
//! let call = Call::new(find("CreateCampaign")?, etl, HOME)
//!     .with_input("name", "movies-uk")?
//!     .with_input("solutionVersionArn", "movies/1a2b")?;
//!
//! let caller = Policies { identity: vec![documents::deployment(&HOME, "movies-")], ..Policies::default() };
//! let answer = evaluate_call(&call, &CallPolicies { caller, ..CallPolicies::default() });
//! assert_eq!(answer.verdict, Verdict::Denied);
//! assert_eq!(
//!     answer.missing().collect::<Vec<_>>(),
//!     [
//!         "the caller's identity-based policy does not allow `personalize:CreateCampaign` on \
//!          `arn:aws:personalize:eu-west-1:111122223333:solution/movies/1a2b`: \
//!          statement `CreateCampaigns` does so for other resources",
//!     ],
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod call;
mod checks;

use std::fmt;

use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog::{self, Operation};
use personalize_iam_model::policy::ResourceElement;
use personalize_iam_model::{Effect, Policy, Statement};

pub use self::call::{Call, CallError, Input, S3Location, find};
pub use self::checks::checks;

use crate::decide::{Asks, Decision, StatementRef};
use crate::explain::{Evaluation, Outcome, StatementOutcome};
use crate::policies::{Layer, Policies};
use crate::principal::Principal;
use crate::request::{ContextValue, Request};
use crate::semantics::Semantics;

/// One of the requests to IAM that a call consists of.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Check {
    /// In which role the principal takes part.
    pub who: Who,
    /// The request.
    pub request: Request,
    /// Whether the call fails without it.
    pub need: Need,
    /// What AWS's documents leave open about it.
    pub contested: Option<ContestedCheck>,
    /// What it is for.
    pub reason: String,
    /// Where that is written: a short name of the catalog's sources, or a page.
    pub source: &'static str,
    /// What was taken for granted because the call does not say it.
    pub assumptions: Vec<String>,
    /// The resource has a placeholder for a name that the call does not give, such as `campaign/{ResourceId}`.
    pub placeholder: bool,
}

/// Who makes a request of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    /// The principal that calls the operation.
    Caller,
    /// Amazon Personalize in a session of the service role.
    ServiceRole,
    /// Amazon Personalize itself, as the service principal.
    Service,
}

impl Who {
    /// The name in answers.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Who::Caller => "caller",
            Who::ServiceRole => "serviceRole",
            Who::Service => "service",
        }
    }

    /// The name in a sentence.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Who::Caller => "the caller",
            Who::ServiceRole => "the service role",
            Who::Service => "the service",
        }
    }
}

/// Whether a call fails without a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Need {
    /// It does.
    Required,
    /// It would if the call had this, which it has not: `tags`, `a role`.
    OnlyWith(&'static str),
    /// AWS's documents leave open whether it does; it does not count, and is told.
    Contested,
}

impl Need {
    /// The name in answers.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Need::Required => "required",
            Need::OnlyWith(_) => "conditional",
            Need::Contested => "contested",
        }
    }
}

/// What AWS's documents leave open about the checks of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ContestedCheck {
    /// `iam:PassRole` for a dataset group with a role: one page lists it, an older one does not.
    PassRoleForDatasetGroup,
    /// `personalize:TagResource` for creating with tags: listed for the operation, but not as a dependent action.
    TagOnCreate,
    /// A recommender where the catalog lists campaigns alone.
    RecommenderForCampaign,
    /// A resource that the API takes and the catalog does not list for the action.
    UnlistedResource,
}

impl ContestedCheck {
    /// The name, in lower case with hyphens.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            ContestedCheck::PassRoleForDatasetGroup => "pass-role-for-dataset-group",
            ContestedCheck::TagOnCreate => "tag-on-create",
            ContestedCheck::RecommenderForCampaign => "recommender-for-campaign",
            ContestedCheck::UnlistedResource => "unlisted-resource",
        }
    }

    /// What is open, and how it is taken here.
    #[must_use]
    pub const fn reading(self) -> &'static str {
        match self {
            ContestedCheck::PassRoleForDatasetGroup => {
                "AWS lists `iam:PassRole` for `CreateDatasetGroup` on one of two pages; it is taken as required when a \
                 role is given"
            }
            ContestedCheck::TagOnCreate => {
                "AWS lists `personalize:TagResource` for the operation, but not as a dependent action of creating; it \
                 is shown and does not count"
            }
            ContestedCheck::RecommenderForCampaign => {
                "the API takes a recommender and AWS's catalog lists campaigns alone; the recommender's ARN is checked \
                 in place of a campaign's"
            }
            ContestedCheck::UnlistedResource => {
                "the API takes the resource and AWS's catalog does not list it for the action; it is shown and does \
                 not count"
            }
        }
    }
}

impl fmt::Display for ContestedCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The policies under which a call is decided. What is not given is not known, and never guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallPolicies {
    /// The caller's. The organization's policies in it count for the service role and the resources too, unless the
    /// service role has its own. The grants in it are those on the keys of the call, whoever they are for.
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
    /// Allowed if all required checks are; denied if one of them is.
    pub verdict: Verdict,
    /// The checks.
    pub checks: Vec<CheckEvaluation>,
    /// What is to be known about the answer as a whole.
    pub remarks: Vec<String>,
}

impl CallEvaluation {
    /// For each required check that does not pass, what is missing and in whose policy.
    pub fn missing(&self) -> impl Iterator<Item = String> {
        self.checks.iter().filter(|one| one.check.need == Need::Required).filter_map(CheckEvaluation::missing)
    }
}

/// A check and what became of it.
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
}

/// Decides a call.
#[must_use]
pub fn evaluate_call(call: &Call, policies: &CallPolicies) -> CallEvaluation {
    let checks: Vec<CheckEvaluation> = checks(call).into_iter().map(|check| evaluate_check(check, policies)).collect();
    let required = || checks.iter().filter(|one| one.check.need == Need::Required).map(|one| one.verdict);
    let verdict = if required().any(|verdict| verdict == Verdict::Denied) {
        Verdict::Denied
    } else if required().all(|verdict| verdict == Verdict::Allowed) && required().next().is_some() {
        Verdict::Allowed
    } else {
        Verdict::Undecided
    };
    CallEvaluation { operation: call.operation, verdict, checks, remarks: remarks(call.operation) }
}

/// What is to be known of where the checks come from.
fn remarks(operation: &Operation) -> Vec<String> {
    let remark = match operation.source {
        "unknown" => format!("no source says which actions are checked for `{operation}`"),
        "same-name" => {
            format!("no source says which actions are checked for `{operation}`: the action of its name is taken")
        }
        "third-party-map-2022-08" => {
            format!("the actions checked for `{operation}` are from a list of 2022 that others than AWS made")
        }
        _ => return Vec::new(),
    };
    vec![remark]
}

/// The policy of a check's resource.
enum ResourcePolicy<'a> {
    /// The service has none for such a resource.
    Impossible,
    /// It may have one, which is not given.
    NotKnown(String),
    Given(Option<&'a Policy>),
}

fn resource_policy<'a>(request: &Request, policies: &'a CallPolicies) -> ResourcePolicy<'a> {
    let Some(fields) = Fields::split(&request.resource) else { return ResourcePolicy::Impossible };
    match fields.service {
        "s3" => {
            let bucket = fields.resource.split('/').next().unwrap_or_default();
            match policies.buckets.iter().find(|(name, _)| name == bucket) {
                Some((_, policy)) => ResourcePolicy::Given(policy.as_ref()),
                None => ResourcePolicy::NotKnown(format!("the policy of the bucket `{bucket}` is not given")),
            }
        }
        "kms" => match policies.keys.iter().find(|(arn, _)| *arn == request.resource) {
            Some((_, policy)) => ResourcePolicy::Given(Some(policy)),
            None => ResourcePolicy::NotKnown(format!("the policy of the key `{}` is not given", request.resource)),
        },
        "iam" if request.action.starts_with("sts:") => match &policies.role_trust {
            Some(policy) => ResourcePolicy::Given(Some(policy)),
            None => ResourcePolicy::NotKnown(format!("the trust policy of `{}` is not given", request.resource)),
        },
        _ => ResourcePolicy::Impossible,
    }
}

fn evaluate_check(check: Check, policies: &CallPolicies) -> CheckEvaluation {
    let mut not_known = Vec::new();
    let caller = &policies.caller;
    let mut applied = match check.who {
        Who::Caller => caller.clone(),
        Who::ServiceRole => {
            if policies.service_role.is_none() {
                not_known.push("the policies of the service role are not given".to_owned());
            }
            let mut role = policies.service_role.clone().unwrap_or_default();
            if role.service_control.is_empty() {
                role.service_control.clone_from(&caller.service_control);
            }
            if role.resource_control.is_empty() {
                role.resource_control.clone_from(&caller.resource_control);
            }
            if role.grants.is_empty() {
                role.grants.clone_from(&caller.grants);
            }
            role
        }
        Who::Service => Policies {
            resource_control: caller.resource_control.clone(),
            grants: caller.grants.clone(),
            ..Policies::default()
        },
    };
    match resource_policy(&check.request, policies) {
        ResourcePolicy::Impossible => {
            let service = check.request.action.split(':').next().and_then(catalog::service);
            let takes_policies = service.is_some_and(|s| s.supports.resource_based_policies != catalog::Support::No);
            if check.who != Who::Caller || !takes_policies {
                applied.resource = None;
            }
        }
        ResourcePolicy::NotKnown(what) => {
            applied.resource = None;
            not_known.push(what);
        }
        ResourcePolicy::Given(policy) => applied.resource = policy.cloned(),
    }
    let evaluation = applied.compile_with(policies.semantics).evaluate(&check.request.clone().prepare());
    let verdict = verdict_of(&check, &evaluation, &applied, &not_known);
    CheckEvaluation { check, verdict, evaluation, not_known }
}

fn verdict_of(check: &Check, evaluation: &Evaluation, policies: &Policies, not_known: &[String]) -> Verdict {
    // What is not given can neither lift a denial nor replace the consent of an organization.
    let settled = matches!(evaluation.decision, Decision::ExplicitDeny(_))
        || check.request.clone().prepare().barrier.is_some()
        || evaluation.blocked_by.iter().any(|layer| matches!(layer, Layer::ServiceControl | Layer::ResourceControl));
    let of_effect = |effect: Effect| evaluation.statements.iter().filter(move |one| one.statement.effect == effect);
    let hangs = |one: &StatementOutcome| hangs_on_name(check, policies, one);
    let matches = |one: &&StatementOutcome| one.outcome == Outcome::Matches;
    match evaluation.decision {
        Decision::ExplicitDeny(_) if of_effect(Effect::Deny).filter(matches).all(hangs) => Verdict::Undecided,
        Decision::ExplicitDeny(_) => Verdict::Denied,
        Decision::Depends => Verdict::Undecided,
        _ if !not_known.is_empty() && !settled => Verdict::Undecided,
        Decision::Allowed if of_effect(Effect::Deny).any(hangs) => Verdict::Undecided,
        Decision::Allowed if of_effect(Effect::Allow).filter(matches).any(hangs) => Verdict::Undecided,
        Decision::Allowed => Verdict::Allowed,
        Decision::ImplicitDeny(_) => {
            let could_allow =
                |layer: &Layer| of_effect(Effect::Allow).any(|one| one.statement.layer == *layer && hangs(one));
            if evaluation.blocked_by.iter().all(could_allow) { Verdict::Undecided } else { Verdict::Denied }
        }
    }
}

/// Whether another name behind a check's placeholder could change what became of a statement.
fn hangs_on_name(check: &Check, policies: &Policies, one: &StatementOutcome) -> bool {
    if !check.placeholder || !matches!(one.outcome, Outcome::Resource | Outcome::Matches) {
        return false;
    }
    let Some(statement) = statement_at(policies, &one.statement) else { return false };
    let known = check.request.resource.split('{').next().unwrap_or_default();
    let reached = |patterns: &[String]| patterns.iter().any(|pattern| reaches(pattern, known));
    match &statement.resource {
        Some(ResourceElement::Resource(patterns)) => one.outcome == Outcome::Resource && reached(patterns),
        Some(ResourceElement::NotResource(patterns)) => reached(patterns),
        None => false,
    }
}

fn statement_at<'a>(policies: &'a Policies, place: &StatementRef) -> Option<&'a Statement> {
    let layer = match place.layer {
        Layer::Identity => &policies.identity,
        Layer::PermissionsBoundary => &policies.permissions_boundary,
        Layer::Session => &policies.session,
        Layer::VpcEndpoint => &policies.vpc_endpoint,
        Layer::ServiceControl => policies.service_control.get(place.level?)?,
        Layer::ResourceControl => policies.resource_control.get(place.level?)?,
        Layer::Resource => return policies.resource.as_ref()?.statements.get(place.statement),
        // A grant is on a key, which has no placeholder for a name.
        Layer::Grant => return None,
    };
    layer.get(place.policy)?.statements.get(place.statement)
}

/// Whether a pattern matches some text that begins like this; a policy variable may stand for anything.
fn reaches(pattern: &str, beginning: &str) -> bool {
    enum Piece {
        Any,
        One,
        Exactly(char),
    }
    let mut pieces = Vec::new();
    let mut rest = pattern.chars();
    // Asked once: a pattern of many openings and no end is not searched again and again.
    let mut ends = pattern.matches('}').count();
    while let Some(c) = rest.next() {
        if c == '}' {
            ends = ends.saturating_sub(1);
        }
        pieces.push(match c {
            '*' => Piece::Any,
            '?' => Piece::One,
            '$' if rest.as_str().starts_with('{') && ends > 0 => {
                rest.by_ref().find(|c| *c == '}');
                ends = ends.saturating_sub(1);
                Piece::Any
            }
            c => Piece::Exactly(c),
        });
    }
    // Which pieces may come next: bit by bit as the text is read.
    let mut next = vec![false; pieces.len() + 1];
    let skip_stars = |next: &mut Vec<bool>| {
        let mut before = false;
        for (index, open) in next.iter_mut().enumerate() {
            let after_star = index.checked_sub(1).and_then(|i| pieces.get(i)).is_some_and(|p| matches!(p, Piece::Any));
            *open = *open || (before && after_star);
            before = *open;
        }
    };
    if let Some(first) = next.first_mut() {
        *first = true;
    }
    skip_stars(&mut next);
    for c in beginning.chars() {
        let mut after = vec![false; next.len()];
        for (index, piece) in pieces.iter().enumerate() {
            if !next.get(index).copied().unwrap_or_default() {
                continue;
            }
            let to = match piece {
                Piece::Any => index,
                Piece::One => index + 1,
                Piece::Exactly(wanted) if *wanted == c => index + 1,
                Piece::Exactly(_) => continue,
            };
            if let Some(open) = after.get_mut(to) {
                *open = true;
            }
        }
        next = after;
        skip_stars(&mut next);
    }
    next.into_iter().any(|open| open)
}

impl CheckEvaluation {
    /// What is missing for it to pass, and in whose policy; `None` if it passes.
    #[must_use]
    pub fn missing(&self) -> Option<String> {
        let request = &self.check.request;
        let what = format!("`{}` on `{}`", request.action, request.resource);
        if self.verdict == Verdict::Allowed {
            return None;
        }
        if let (Verdict::Undecided, [first, rest @ ..]) = (self.verdict, self.not_known.as_slice()) {
            let rest: String = rest.iter().map(|one| format!(", and {one}")).collect();
            return Some(format!("whether {} may {what} is not known: {first}{rest}", self.actor()));
        }
        Some(match self.evaluation.decision {
            Decision::Allowed | Decision::ExplicitDeny(_) if self.verdict == Verdict::Undecided => {
                let names = self.check.assumptions.join("; ");
                format!("whether {} may {what} depends on the name: {names}", self.actor())
            }
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
            Decision::ImplicitDeny(layer) if self.verdict == Verdict::Undecided => {
                format!(
                    "whether {} allows {what} depends on the name: {}",
                    self.owner(layer),
                    self.check.assumptions.join("; ")
                )
            }
            Decision::ImplicitDeny(Layer::Resource) if request.clone().prepare().barrier.is_some() => {
                format!("{what} is out of reach of {}: no permission for another account has an effect", self.actor())
            }
            Decision::ImplicitDeny(layer) => {
                let near = self.near(layer).map_or_else(String::new, |near| format!(": {near}"));
                let whom = if layer == Layer::Resource { format!(" to {}", self.actor()) } else { String::new() };
                format!("{} does not allow {what}{whom}{near}", self.owner(layer))
            }
            // A check that is allowed passes, or hangs on a name.
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
            for key in question.keys().iter().map(|key| format!("`{key}`")).chain(service) {
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

/// A context value for one of several keys.
fn one(value: impl Into<String>) -> ContextValue {
    ContextValue::One(value.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_reaches_what_it_can_match_with_some_end() {
        for (pattern, beginning, expected) in [
            ("*", "campaign/", true),
            ("campaign/movies-*", "campaign/", true),
            ("campaign/movies", "campaign/", true),
            ("solution/*", "campaign/", false),
            ("*/movies", "campaign/", true),
            ("bucket/import/*", "bucket/reports/", false),
            ("bucket/i*", "bucket/import/", true),
            ("bucket/??port/*", "bucket/import/", true),
            ("bucket/import", "bucket/import/", false),
            ("bucket/${aws:username}/x", "bucket/import/", true),
            ("bucket/$x", "bucket/", true),
            ("bucket/}${", "bucket/}$", true),
            ("bucket/${a}b${", "bucket/i", true),
            ("bucket/${a", "bucket/i", false),
            ("", "bucket/", false),
            ("", "", true),
        ] {
            assert_eq!(reaches(pattern, beginning), expected, "{pattern} {beginning}");
        }
    }
}
