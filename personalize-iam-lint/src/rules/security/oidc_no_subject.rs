#![doc = include_str!("oidc_no_subject.md")]

use personalize_iam_model::policy::{PolicyKind, PrincipalType};

use crate::document::{Document, StatementView, TestView, oidc_claim, quoted};
use crate::facts::security::{is_one_of, is_positive, is_stars};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("oidc-no-subject", Severity::Security, include_str!("oidc_no_subject.md"), check);

/// Providers that serve many organizations, or many workloads, under one audience: the beginning of their host, and
/// the claim by which a caller is known.
///
/// Source: IAM User Guide, "Identity-provider controls for shared OIDC providers"; the guides of the providers.
const SHARED: &[(&str, &str)] = &[
    ("agent.buildkite.com", "sub"),
    ("api.bitbucket.org", "sub"),
    ("app.terraform.io", "sub"),
    ("gitlab.com", "sub"),
    ("oidc.codefresh.io", "sub"),
    ("oidc.eks.", "sub"),
    ("oidc.vercel.com", "sub"),
    ("token.actions.githubusercontent.com", "sub"),
    ("vstoken.dev.azure.com", "sub"),
];

/// Claims of shared providers that tokens of every organization can have alike: who started a pipeline, who may well have
/// been made to start that of another, what it is called and what it runs on.
///
/// Source: GitHub Docs, "OpenID Connect reference"; GitLab Docs, "OpenID Connect ID tokens".
const OF_ANYBODY: &[&str] = &[
    "actor",
    "actor_id",
    "aud",
    "base_ref",
    "deployment_tier",
    "environment",
    "environment_protected",
    "event_name",
    "head_ref",
    "iss",
    "jti",
    "pipeline_source",
    "ref",
    "ref_path",
    "ref_protected",
    "ref_type",
    "repository_visibility",
    "run_attempt",
    "run_number",
    "runner_environment",
    "user_access_level",
    "user_email",
    "user_id",
    "user_login",
    "workflow",
];

/// The limit of providers of one statement that are checked.
const MOST: usize = 50;

/// The claims that name the caller or the application; any of them narrows a provider that is the customer's own.
const CLAIMS: &[&str] = &["sub", "aud", "app_id", "oaud", "azp", "email", "id", "amr"];

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if document.kind != PolicyKind::RoleTrust {
        return;
    }
    for statement in document.statements.iter().filter(|statement| statement.allows()) {
        if !statement.covers_action("sts:AssumeRoleWithWebIdentity") {
            continue;
        }
        for (provider, pointer) in statement.principal_values(PrincipalType::Federated).into_iter().take(MOST) {
            let host = match provider.split_once(":oidc-provider/") {
                Some((_, host)) => host,
                None if provider.contains(":saml-provider/") => continue,
                None => provider,
            };
            let shared = SHARED.iter().find(|(beginning, _)| host.starts_with(beginning));
            let claims = shared.map_or(CLAIMS, |(_, claim)| std::slice::from_ref(claim));
            if claims.iter().any(|claim| narrows(statement, &format!("{host}:{claim}"))) {
                continue;
            }
            // Claims of a provider that are not known here may name the caller as well.
            let own = statement.tests.iter().filter(|test| {
                let claim = oidc_claim(&test.test.key);
                claim.is_some_and(|(provider, _)| provider.eq_ignore_ascii_case(host))
                    && narrows(statement, &test.test.key)
            });
            let of_anybody = |test: &&TestView<'_>| {
                let claim = oidc_claim(&test.test.key).map(|(_, claim)| claim).unwrap_or_default();
                claim.eq_ignore_ascii_case("aud") || shared.is_some() && is_one_of(claim, OF_ANYBODY)
            };
            let (of_anybody, others): (Vec<_>, Vec<_>) = own.partition(of_anybody);
            if !others.is_empty() {
                continue;
            }
            let claim = shared.map_or("aud", |(_, claim)| claim);
            let bound = of_anybody.iter().find(|test| !test.test.key.to_ascii_lowercase().ends_with(":aud"));
            let message = match (shared, bound) {
                (Some(_), Some(test)) => format!(
                    "{} can be the same in tokens of every project: without `{claim}` they all can assume the role",
                    quoted(&test.test.key)
                ),
                (Some(_), None) => format!("everybody who gets a token of {} can assume the role", quoted(host)),
                (None, _) => format!("every application that uses {} can assume the role", quoted(host)),
            };
            let value = match host {
                "token.actions.githubusercontent.com" => "repo:ORGANIZATION/REPOSITORY:ref:refs/heads/main",
                _ if host.starts_with("oidc.eks.") => "system:serviceaccount:NAMESPACE:NAME",
                _ => "VALUE",
            };
            let help = format!("add the condition `\"StringEquals\": {{\"{host}:{claim}\": \"{value}\"}}`");
            findings.push(findings.at(pointer, message).help(help));
        }
    }
}

/// Whether a condition on the key lets in only some callers.
fn narrows(statement: &StatementView<'_>, key: &str) -> bool {
    let some = |values: &[String]| !values.iter().any(|value| is_stars(value));
    statement.tests_of(key).any(|test| is_positive(test.operator) && some(&test.test.values))
}
