//! Running a suite of `test`: what each case asks is decided, and compared with what is expected.

use personalize_iam_eval::operation::{CallEvaluation, CallPolicies, Verdict, Who, evaluate_call};
use personalize_iam_eval::{CompiledPolicies, ContextValue, Layer, Policies, Request};
use personalize_iam_model::arn::Fields;

use super::coverage::Coverage;
use crate::arguments::NamedPolicies;
use crate::suite::{Case, CaseAsks, ResourcePolicies, Suite};

/// A suite that was run.
pub(super) struct SuiteResult {
    pub(super) name: String,
    pub(super) path: String,
    pub(super) cases: Vec<CaseResult>,
    /// Layers that nothing passes, each once.
    pub(super) warnings: Vec<String>,
}

impl SuiteResult {
    pub(super) fn failed(&self) -> usize {
        self.cases.iter().filter(|case| !case.failures.is_empty()).count()
    }
}

/// A case that was run.
pub(super) struct CaseResult {
    pub(super) name: Option<String>,
    pub(super) principal: String,
    /// The action or the operation, as the suite writes it.
    pub(super) what: String,
    /// The resource, as the suite writes it.
    pub(super) on: String,
    pub(super) expected: &'static str,
    pub(super) line: u32,
    /// How many requests were decided.
    pub(super) requests: usize,
    /// What is not as expected.
    pub(super) failures: Vec<CaseFailure>,
    /// Context keys that were assumed and decide, with their values, each once.
    pub(super) assumed: Vec<(String, ContextValue)>,
}

/// What is not as expected.
pub(super) struct CaseFailure {
    /// One sentence: what was found in place of what.
    pub(super) summary: String,
    /// Why, and what would fix it, as lines.
    pub(super) explanation: Vec<String>,
}

/// Runs a suite, and notes the statements that its cases match.
pub(super) fn run(suite: Suite, coverage: &mut Coverage) -> SuiteResult {
    suite.resource_policies.all().for_each(|policy| coverage.know(policy));
    suite.policies.iter().for_each(|policies| coverage.know_all(policies));
    let mut warnings: Vec<String> = Vec::new();
    let of_cases = suite.cases.iter().map(|case| &case.policies);
    for (_, warning) in suite.policies.iter().chain(of_cases).flat_map(|policies| policies.vacuous_lists()) {
        if !warnings.contains(&warning) {
            warnings.push(warning);
        }
    }
    let cases = suite.cases.into_iter().map(|case| run_case(case, &suite.resource_policies, coverage)).collect();
    SuiteResult { name: suite.name, path: suite.path, cases, warnings }
}

fn run_case(case: Case, resource_policies: &ResourcePolicies, coverage: &mut Coverage) -> CaseResult {
    coverage.know_all(&case.policies);
    let mut assumed: Vec<(String, ContextValue)> = Vec::new();
    let mut assume = |keys: &[(String, ContextValue)]| {
        for one in keys {
            if !assumed.contains(one) {
                assumed.push(one.clone());
            }
        }
    };
    let (what, on, requests, failures) = match &case.asks {
        CaseAsks::Requests { action, resource, requests } => {
            let mut failures = Vec::new();
            for request in requests {
                let (keys, failure) = check_request(&case, request, resource_policies, coverage);
                assume(&keys);
                failures.extend(failure);
            }
            (action.clone(), resource.clone(), requests.len(), failures)
        }
        CaseAsks::Call { call, role, trust } => {
            let policies = CallPolicies {
                caller: case.policies.policies(),
                service_role: role.as_ref().map(|role| role.policies()),
                role_trust: trust.as_ref().map(|trust| trust.policy.clone()),
                buckets: buckets(resource_policies),
                keys: keys(resource_policies),
                ..CallPolicies::default()
            };
            let answer = evaluate_call(call, &policies);
            for one in &answer.checks {
                assume(&one.evaluation.assumed);
                for statement in one.evaluation.matched() {
                    let request = &one.check.request;
                    let policy = match (statement.layer, one.check.who, role) {
                        (Layer::Resource, ..) => {
                            let found = resource_policies.of(&request.action, &request.resource);
                            found.map(|policy| &**policy)
                        }
                        (_, Who::ServiceRole, Some(role)) => role.of(statement),
                        _ => case.policies.of(statement),
                    };
                    if let Some(policy) = policy {
                        coverage.matched(policy, statement.statement);
                    }
                }
            }
            (
                answer.operation.to_string(),
                "the whole operation".to_owned(),
                answer.checks.len(),
                check_call(&case, &answer),
            )
        }
    };
    CaseResult {
        name: case.name,
        principal: case.principal,
        what,
        on,
        expected: case.expect.as_str(),
        line: case.line,
        requests,
        failures,
        assumed,
    }
}

/// What was assumed, and what is not as expected, if so.
fn check_request(
    case: &Case,
    request: &Request,
    resource_policies: &ResourcePolicies,
    coverage: &mut Coverage,
) -> (Vec<(String, ContextValue)>, Option<CaseFailure>) {
    let resource = resource_policies.of(&request.action, &request.resource).map(|policy| (**policy).clone());
    let named = NamedPolicies { resource, ..(*case.policies).clone() };
    let policies: Policies = named.policies();
    let compiled = policies.compile();
    let prepared = request.clone().prepare();
    let answer = compiled.answer(&prepared);
    for statement in &answer.matched {
        if let Some(policy) = named.of(statement) {
            coverage.matched(policy, statement.statement);
        }
    }
    let found = answer.decision.as_str();
    let as_expected = case.expect.is(found);
    let mut blocked_by = answer.blocked_by.clone();
    blocked_by.sort();
    let blocked_as_expected = case.blocked_by.as_ref().is_none_or(|expected| {
        let mut expected = expected.clone();
        expected.sort();
        expected.dedup();
        expected == blocked_by
    });
    if as_expected && blocked_as_expected {
        return (answer.assumed, None);
    }
    let layers = |layers: &[Layer]| {
        let names: Vec<&str> = layers.iter().map(|layer| layer.as_str()).collect();
        if names.is_empty() { "nothing".to_owned() } else { names.join(", ") }
    };
    let summary = match &case.blocked_by {
        Some(expected) if as_expected => {
            format!("expected to be blocked by {}, but is by {}", layers(expected), layers(&blocked_by))
        }
        _ => format!("expected {}, but is {found}", case.expect.as_str()),
    };
    let summary = format!("{summary}: {} on {}", request.action, request.resource);
    let mut explanation = explain(&compiled, &named, request);
    explanation.extend(answer.unknown.iter().map(|unknown| format!("not known: {unknown}")));
    (answer.assumed, Some(CaseFailure { summary, explanation }))
}

/// The cause, and what would allow the request.
fn explain(compiled: &CompiledPolicies, policies: &NamedPolicies, request: &Request) -> Vec<String> {
    let mut explanation = compiled.explain(&request.clone().prepare());
    explanation.names = policies.names();
    let mut lines = vec![explanation.cause()];
    if let Some(change) = explanation.changes.first() {
        lines.push(format!("to allow it: {}", change.to_text(&explanation.names)));
    }
    lines
}

fn check_call(case: &Case, answer: &CallEvaluation) -> Vec<CaseFailure> {
    let found = match answer.verdict {
        Verdict::Allowed => "allowed",
        Verdict::Denied => "denied",
        Verdict::Undecided => "depends",
    };
    if case.expect.is(found) {
        return Vec::new();
    }
    let summary = format!("expected {}, but is {found}: {}", case.expect.as_str(), answer.operation);
    let mut explanation: Vec<String> = answer.missing().collect();
    if explanation.is_empty() {
        let passing = answer.checks.iter().map(|one| &one.check);
        explanation = passing
            .map(|check| format!("{} may {} on {}", check.who.title(), check.request.action, check.request.resource))
            .collect();
    }
    vec![CaseFailure { summary, explanation }]
}

/// The policies of buckets by name.
fn buckets(policies: &ResourcePolicies) -> Vec<(String, Option<personalize_iam_model::Policy>)> {
    let buckets = policies.entries().iter().filter_map(|(arn, policy)| {
        let fields = Fields::split(arn).filter(|fields| fields.service == "s3")?;
        let bucket = fields.resource.split('/').next()?;
        Some((bucket.to_owned(), policy.as_ref().map(|policy| policy.policy.clone())))
    });
    buckets.collect()
}

/// The policies of keys by ARN.
fn keys(policies: &ResourcePolicies) -> Vec<(String, personalize_iam_model::Policy)> {
    let keys = policies.entries().iter().filter_map(|(arn, policy)| {
        Fields::split(arn).filter(|fields| fields.service == "kms")?;
        Some((arn.clone(), policy.as_ref()?.policy.clone()))
    });
    keys.collect()
}
