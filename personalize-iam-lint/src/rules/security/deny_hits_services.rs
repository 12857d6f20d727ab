#![doc = include_str!("deny_hits_services.md")]

use personalize_iam_eval::{CompiledPolicies, Decision, Policies, Principal, Request};
use personalize_iam_model::Policy;
use personalize_iam_model::policy::PolicyKind;

use crate::document::{Document, StatementView, TestView, quoted};
use crate::facts::condition::passes_without_key;
use crate::facts::security::{example_of, is_positive, matches_action, reached_on, services_of};
use crate::finding::{Findings, Rule, Severity};
use crate::rules::security::rcp_service_principal_hit::is_of_principals;

/// The rule.
pub const RULE: Rule = Rule::new("deny-hits-services", Severity::Warning, include_str!("deny_hits_services.md"), check);

/// The limit of services, and of actions of each, that are tried.
const MOST: usize = 8;

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    use PolicyKind::{Bucket, Key, Logs, Resource, RoleTrust};
    if !matches!(document.kind, Bucket | Key | Logs | Resource | RoleTrust) {
        return;
    }
    let mut requests = None;
    for statement in document.statements.iter().filter(|statement| !statement.allows()) {
        let Some(test) =
            statement.tests.iter().find(|test| is_of_principals(&test.test.key) && passes_without_key(test))
        else {
            continue;
        };
        let requests = requests.get_or_insert_with(|| requests_of_services(document));
        let policy = Policy { statements: vec![statement.statement.clone()], ..document.policy.clone() };
        let compiled = Policies { resource: Some(policy), ..Policies::default() }.compile();
        let denied = |one: &&ServiceRequest<'_>| document.may_decide() && is_denied(&compiled, one, statement);
        let Some(hit) = requests.iter().find(denied) else { continue };
        let message = format!(
            "{} has no {}: this denies it what the statement number {} allows",
            quoted(hit.service),
            quoted(&test.test.key),
            hit.by + 1
        );
        let help = "add the condition `\"BoolIfExists\": {\"aws:PrincipalIsAWSService\": \"false\"}`";
        let allowed = document.positions.locate(&hit.pointer);
        let finding = findings.at_name(statement.test_pointer(test), message).help(help);
        findings.push(finding.related(allowed, "it is allowed here"));
    }
}

/// What an `Allow` lets a service do.
struct ServiceRequest<'a> {
    service: &'a str,
    /// The statement that allows it, and where it names the service.
    by: usize,
    pointer: String,
    action: String,
    resource: String,
    /// What the statement requires of the request, where one value is enough.
    context: Vec<(&'a str, &'a str)>,
}

fn requests_of_services<'a>(document: &Document<'a>) -> Vec<ServiceRequest<'a>> {
    let mut requests = Vec::new();
    for statement in document.statements.iter().filter(|statement| statement.allows()) {
        if !matches!(statement.principals(), Some((_, false))) {
            continue;
        }
        let context: Vec<(&str, &str)> = statement.tests.iter().filter_map(wanted).collect();
        for (service, pointer) in services_of(statement).into_iter().take(MOST) {
            for action in examples(document, statement) {
                let resource = match document.kind {
                    PolicyKind::RoleTrust => Some("arn:aws:iam::111122223333:role/any".to_owned()),
                    PolicyKind::Key => Some("arn:aws:kms:eu-west-1:111122223333:key/any".to_owned()),
                    _ => {
                        reached_on(document, statement, &action).map(|on| if on == "*" { example_of("*") } else { on })
                    }
                };
                requests.extend(resource.map(|resource| ServiceRequest {
                    service,
                    by: statement.index,
                    pointer: pointer.clone(),
                    action,
                    resource,
                    context: context.clone(),
                }));
            }
        }
    }
    requests
}

/// The first value that a condition wants, as a request can have it.
fn wanted<'a>(test: &TestView<'a>) -> Option<(&'a str, &'a str)> {
    let value = test.test.values.first().filter(|_| is_positive(test.operator))?;
    (!value.contains(['*', '?', '$'])).then_some((test.test.key.as_str(), value.as_str()))
}

/// Actions that a statement names.
fn examples(document: &Document<'_>, statement: &StatementView<'_>) -> Vec<String> {
    let usual = match document.kind {
        PolicyKind::RoleTrust => "sts:AssumeRole",
        PolicyKind::Bucket => "s3:GetObject",
        PolicyKind::Key => "kms:Decrypt",
        PolicyKind::Logs => "logs:PutLogEvents",
        _ => "any:Action",
    };
    if statement.not_action {
        return if statement.covers_action(usual) { vec![usual.to_owned()] } else { Vec::new() };
    }
    let one = |entry: &crate::document::ActionView<'_>| match entry.matches.first() {
        _ if matches_action(entry, usual) => usual.to_owned(),
        Some(action) => action.full_name.to_owned(),
        None => entry.text.replace('*', "Any").replace('?', "a"),
    };
    statement.actions.iter().take(MOST).map(one).collect()
}

/// Whether a `Deny` by itself surely denies a request of a service.
fn is_denied(compiled: &CompiledPolicies, one: &ServiceRequest<'_>, deny: &StatementView<'_>) -> bool {
    let principal = Principal::Service { name: one.service.to_owned() };
    let mut request = Request::new(principal, one.action.as_str(), one.resource.as_str()).owned_by("111122223333");
    for (key, value) in &one.context {
        request = request.with(*key, *value);
    }
    let given = |key: &str| one.context.iter().any(|(known, _)| known.eq_ignore_ascii_case(key));
    for test in deny.tests.iter().filter(|test| !is_of_principals(&test.test.key) && !given(&test.test.key)) {
        // What follows from a caller that is a service is known.
        if !test.test.key.to_ascii_lowercase().starts_with("aws:principal") {
            request = request.unknown(test.test.key.as_str());
        }
    }
    matches!(compiled.decide(&request.prepare()), Decision::ExplicitDeny(_))
}
