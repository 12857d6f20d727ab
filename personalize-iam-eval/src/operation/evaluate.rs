//! Decides a call: the outcome of each check under the policies that are given.
//!
//! A name that the call does not give can be any name. So a check on a placeholder is decided for names that are in no
//! policy, short and long: what these come to holds for every name, but for those that a policy tells apart, which are
//! looked for pattern by pattern.

use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog::{self, Action, Operation};
use personalize_iam_model::policy::ResourceElement;
use personalize_iam_model::{Effect, Policy, Statement};

use super::call::Call;
use super::check::{Check, Need, Who};
use super::checks::checks;
use super::names::{self, Template};
use super::outcome::{CallEvaluation, CallPolicies, CheckEvaluation, Verdict};
use crate::base::layer::Layer;
use crate::base::operations::{SAME_NAME, actions_of};
use crate::compiled::compile::CompiledPolicies;
use crate::decision::evaluation::{Evaluation, Outcome, StatementOutcome};
use crate::decision::verdict::{Decision, StatementRef};
use crate::policies::layers::Policies;
use crate::request::context::Request;

/// The policy of a check's resource.
enum ResourcePolicy<'a> {
    /// The service has none for such a resource.
    Impossible,
    /// It may have one, which is not given.
    NotKnown(String),
    Given(Option<&'a Policy>),
}

fn resource_policy<'a>(check: &Check, request: &Request, policies: &'a CallPolicies) -> ResourcePolicy<'a> {
    let Some(fields) = Fields::split(&request.resource) else { return ResourcePolicy::Impossible };
    // The one of the resource that the caller acts on.
    let own = || policies.caller.resource.as_ref().filter(|_| check.who == Who::Caller);
    let or_own = |known: Option<Option<&'a Policy>>, what: String| match known.or_else(|| own().map(Some)) {
        Some(policy) => ResourcePolicy::Given(policy),
        None => ResourcePolicy::NotKnown(format!("the {what} is not given")),
    };
    let resource = &request.resource;
    match fields.service {
        // All buckets have none together.
        "s3" if fields.resource == "*" => ResourcePolicy::Impossible,
        "s3" if fields.resource.starts_with("accesspoint/") && !fields.account.is_empty() => {
            or_own(None, format!("policy of the access point `{resource}`"))
        }
        "s3" => {
            let bucket = fields.resource.split('/').next().unwrap_or_default();
            let known = policies.buckets.iter().find(|(name, _)| name == bucket);
            or_own(known.map(|(_, policy)| policy.as_ref()), format!("policy of the bucket `{bucket}`"))
        }
        "kms" => {
            let known = policies.keys.iter().find(|(arn, _)| arn == resource);
            or_own(known.map(|(_, policy)| Some(policy)), format!("policy of the key `{resource}`"))
        }
        "iam" if request.action.starts_with("sts:") => {
            or_own(policies.role_trust.as_ref().map(Some), format!("trust policy of `{resource}`"))
        }
        _ => ResourcePolicy::Impossible,
    }
}

/// Decides a call.
#[must_use]
pub fn evaluate_call(call: &Call, policies: &CallPolicies) -> CallEvaluation {
    let checks: Vec<CheckEvaluation> = checks(call).into_iter().map(|check| evaluate_check(check, policies)).collect();
    let required = || checks.iter().filter(|one| one.check.need == Need::Required);
    let mut counting = checks.iter().filter(|one| one.counts());
    let open = open_dependents(call.operation);
    let verdict = if required().any(|one| one.verdict == Verdict::Denied) {
        Verdict::Denied
    } else if open.is_none() && counting.all(|one| one.verdict == Verdict::Allowed) && required().next().is_some() {
        Verdict::Allowed
    } else {
        Verdict::Undecided
    };
    let open = open.map(|action| format!("no source says what {action} needs in addition, such as `iam:PassRole`"));
    let remarks = remarks(call.operation).into_iter().chain(open).collect();
    CallEvaluation { operation: call.operation, verdict, checks, remarks }
}

/// The action of the call of which it is not known what it needs in addition, where only the action's name says what is
/// checked.
fn open_dependents(operation: &Operation) -> Option<&'static Action> {
    let mut actions = actions_of(operation).filter_map(|one| catalog::action(one.action));
    actions.find(|action| operation.source == SAME_NAME && action.dependent_actions.is_none())
}

/// What is to be known of where the checks come from.
fn remarks(operation: &Operation) -> Vec<String> {
    let remark = match operation.source {
        "unknown" => format!("no source says which actions are checked for `{operation}`"),
        SAME_NAME => {
            format!("no source says which actions are checked for `{operation}`: the action of its name is taken")
        }
        "third-party-map-2022-08" => {
            format!("the actions checked for `{operation}` are from a list of 2022 that others than AWS made")
        }
        _ => return Vec::new(),
    };
    vec![remark]
}

/// Decides a check, on each of the resources that it may be about.
fn evaluate_check(check: Check, policies: &CallPolicies) -> CheckEvaluation {
    let mut evaluation = evaluate_on(&check, &check.request.resource, policies);
    for other in &check.alternatives {
        let other = evaluate_on(&check, other, policies);
        if other.verdict != evaluation.verdict {
            evaluation.verdict = Verdict::Undecided;
            evaluation.by_name = true;
        }
    }
    CheckEvaluation {
        verdict: evaluation.verdict,
        by_name: evaluation.by_name,
        evaluation: evaluation.evaluation,
        not_known: evaluation.not_known,
        check,
    }
}

/// The outcome of a check on one resource.
struct Evaluated {
    verdict: Verdict,
    by_name: bool,
    evaluation: Evaluation,
    not_known: Vec<String>,
}

fn evaluate_on(check: &Check, resource: &str, policies: &CallPolicies) -> Evaluated {
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
    let request = Request { resource: resource.to_owned(), ..check.request.clone() };
    match resource_policy(check, &request, policies) {
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
    let compiled = applied.compile_with(policies.semantics);
    let source = source_template(check);
    let mut decider = Decider { compiled, policies: &applied, request, source: source.as_ref() };
    decider.name_source(|source| source.plain());
    let template = check.placeholder.then(|| Template::new(resource));
    let evaluation = decider.evaluate(&template.as_ref().map_or_else(|| resource.to_owned(), Template::plain));
    let (verdict, by_name) = decider.verdict(template.as_ref(), &evaluation, &not_known);
    Evaluated { verdict, by_name, evaluation, not_known }
}

/// The resource of which the service works, where the call does not give its name.
fn source_template(check: &Check) -> Option<Template> {
    let (_, value) = check.request.context.iter().find(|(key, _)| check.who == Who::Service && key == SOURCE_ARN)?;
    let [arn] = value.values() else { return None };
    (check.placeholder && arn.contains('{')).then(|| Template::new(arn))
}

const SOURCE_ARN: &str = "aws:SourceArn";

/// The request of a check with the policies that count for it.
struct Decider<'a> {
    compiled: CompiledPolicies,
    policies: &'a Policies,
    request: Request,
    source: Option<&'a Template>,
}

impl Decider<'_> {
    /// Puts a name into the request's `aws:SourceArn`, where that has a placeholder for it.
    fn name_source(&mut self, name: impl Fn(&Template) -> String) {
        let Some(source) = self.source else { return };
        if let Some((_, value)) = self.request.context.iter_mut().find(|(key, _)| key == SOURCE_ARN) {
            *value = name(source).into();
        }
    }

    /// Whether a policy tells apart which resource the service works for, by another than its type.
    fn tells_sources_apart(&self) -> bool {
        let Some(source) = self.source else { return false };
        let plain = Template::new(&source.plain());
        let policies = self.policies;
        let levels = policies.resource_control.iter().flatten();
        let statements = policies.resource.iter().chain(levels).flat_map(|policy| &policy.statements);
        let tests = statements.flat_map(|one| &one.condition).flat_map(|block| &block.tests);
        let mut values = tests.filter(|test| test.key.eq_ignore_ascii_case(SOURCE_ARN)).flat_map(|test| &test.values);
        values.any(|value| source.example(value).is_some() && plain.example(value).is_none())
    }

    fn evaluate(&self, resource: &str) -> Evaluation {
        let request = Request { resource: resource.to_owned(), ..self.request.clone() };
        self.compiled.evaluate(&request.prepare())
    }

    /// Whether the check passes, and whether that is open because a name is.
    fn verdict(&self, template: Option<&Template>, evaluation: &Evaluation, not_known: &[String]) -> (Verdict, bool) {
        // What is not given can neither lift a denial nor replace the consent of an organization.
        let settled = matches!(evaluation.decision, Decision::ExplicitDeny(_))
            || self.request.clone().prepare().barrier.is_some()
            || evaluation
                .blocked_by
                .iter()
                .any(|layer| matches!(layer, Layer::ServiceControl | Layer::ResourceControl));
        let of_effect = |effect: Effect| evaluation.statements.iter().filter(move |one| one.statement.effect == effect);
        let by_name = |one: &StatementOutcome| template.is_some_and(|template| self.tells_names_apart(template, one));
        let matches = |one: &&StatementOutcome| one.outcome == Outcome::Matches;
        let open = (Verdict::Undecided, true);
        let lengths_differ = template.is_some_and(|template| {
            let mut others = template.others();
            others.any(|name| self.evaluate(&name).decision.as_str() != evaluation.decision.as_str())
        });
        match evaluation.decision {
            _ if lengths_differ => open,
            // Whatever the service works for, what no policy asks does not matter.
            Decision::ExplicitDeny(_) | Decision::ImplicitDeny(_) | Decision::Allowed
                if not_known.is_empty() && self.tells_sources_apart() =>
            {
                open
            }
            Decision::ExplicitDeny(_) if of_effect(Effect::Deny).filter(matches).all(by_name) => open,
            Decision::ExplicitDeny(_) => (Verdict::Denied, false),
            Decision::Depends => (Verdict::Undecided, false),
            _ if !not_known.is_empty() && !settled => (Verdict::Undecided, false),
            Decision::Allowed if of_effect(Effect::Deny).any(by_name) => open,
            Decision::Allowed if of_effect(Effect::Allow).filter(matches).any(by_name) => open,
            Decision::Allowed => (Verdict::Allowed, false),
            Decision::ImplicitDeny(_) => {
                let could_allow =
                    |layer: &Layer| of_effect(Effect::Allow).any(|one| one.statement.layer == *layer && by_name(one));
                if evaluation.blocked_by.iter().all(could_allow) { open } else { (Verdict::Denied, false) }
            }
        }
    }

    /// Whether a statement applies to some names of a template and not to others.
    fn tells_names_apart(&self, template: &Template, one: &StatementOutcome) -> bool {
        let Some(statement) = statement_at(self.policies, &one.statement) else { return false };
        match (&statement.resource, &one.outcome) {
            (Some(ResourceElement::Resource(patterns)), Outcome::Resource) => patterns.iter().any(|pattern| {
                match template.example(pattern) {
                    None => false,
                    // Which names it takes is known with the variable's value alone.
                    Some(_) if names::has_variable(pattern) => true,
                    // Other parts of the statement may keep it from applying to that name too.
                    Some(example) => {
                        let found = self.evaluate(&example).statements;
                        let outcome = found.iter().find(|found| found.statement == one.statement);
                        matches!(outcome.map(|found| &found.outcome), Some(Outcome::Matches | Outcome::Open))
                    }
                }
            }),
            (Some(ResourceElement::NotResource(patterns)), Outcome::Matches) => {
                patterns.iter().any(|pattern| template.example(pattern).is_some())
            }
            _ => false,
        }
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
