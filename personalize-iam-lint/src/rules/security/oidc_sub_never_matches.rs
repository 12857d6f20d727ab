#![doc = include_str!("oidc_sub_never_matches.md")]

use personalize_iam_model::policy::{BaseOperator, OperatorName, PolicyKind};

use crate::document::{Document, oidc_claim, quoted};
use crate::facts::security::is_positive;
use crate::finding::{Findings, Rule, Severity};
use crate::placeholder::placeholder;

/// The rule.
pub const RULE: Rule =
    Rule::new("oidc-sub-never-matches", Severity::Warning, include_str!("oidc_sub_never_matches.md"), check);

const GITHUB: &str = "token.actions.githubusercontent.com";

/// What the subjects of other providers begin with, and an example of one.
///
/// Source: GitLab Docs, "OpenID Connect ID tokens"; Amazon EKS User Guide, "IAM roles for service accounts"; HCP Terraform
/// Docs, "Workload identity tokens"; Buildkite Docs, "OpenID Connect".
const BEGINNINGS: &[(&str, &str, &str)] = &[
    ("agent.buildkite.com", "organization:", "organization:ORGANIZATION:pipeline:PIPELINE:..."),
    (
        "app.terraform.io",
        "organization:",
        "organization:ORGANIZATION:project:PROJECT:workspace:WORKSPACE:run_phase:PHASE",
    ),
    ("gitlab.com", "project_path:", "project_path:GROUP/PROJECT:ref_type:branch:ref:main"),
    ("oidc.eks.", "system:serviceaccount:", "system:serviceaccount:NAMESPACE:NAME"),
];

/// What can follow the repository in a subject of GitHub Actions: `pull_request`, or the name of a claim.
///
/// Source: GitHub Docs, "OpenID Connect reference", "Customizing the token claims".
const CLAIMS: &[&str] = &[
    "actor",
    "actor_id",
    "base_ref",
    "check_run_id",
    "context",
    "enterprise",
    "enterprise_id",
    "environment",
    "event_name",
    "head_ref",
    "job_workflow_ref",
    "job_workflow_sha",
    "ref",
    "ref_protected",
    "ref_type",
    "repo",
    "repository",
    "repository_id",
    "repository_owner",
    "repository_owner_id",
    "repository_visibility",
    "run_attempt",
    "run_id",
    "run_number",
    "runner_environment",
    "sha",
    "workflow",
    "workflow_ref",
    "workflow_sha",
];

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if document.kind != PolicyKind::RoleTrust {
        return;
    }
    for statement in document.statements.iter().filter(|statement| statement.allows()) {
        for test in statement.tests.iter().filter(|test| is_positive(test.operator)) {
            let Some((provider, claim)) = oidc_claim(&test.test.key) else { continue };
            let like = match &test.operator {
                OperatorName::Known(known) => known.base == BaseOperator::StringLike,
                OperatorName::Unknown(_) => continue,
            };
            if !claim.eq_ignore_ascii_case("sub") {
                continue;
            }
            for (index, value) in test.test.values.iter().enumerate() {
                // A wildcard that is taken literally is another mistake.
                if value.contains("${") || placeholder(value).is_some() || !like && value.contains(['*', '?']) {
                    continue;
                }
                let Some((message, help)) = fault(provider, value) else { continue };
                findings.push(findings.at(statement.value_pointer(test, index), message).help(help));
            }
        }
    }
}

/// What is wrong with a subject of a provider, and what to write.
fn fault(provider: &str, subject: &str) -> Option<(String, String)> {
    if provider.eq_ignore_ascii_case(GITHUB) {
        return of_github(subject);
    }
    let (_, beginning, example) = BEGINNINGS
        .iter()
        .find(|(host, ..)| provider.get(..host.len()).is_some_and(|head| head.eq_ignore_ascii_case(host)))?;
    let (fixed, is_whole) = fixed_part(subject);
    if fixed.starts_with(beginning) || !is_whole && beginning.starts_with(fixed) {
        return None;
    }
    let message =
        format!("no subject of {} is like {}: they begin with `{beginning}`", quoted(provider), quoted(subject));
    Some((message, format!("write it as in `{example}`")))
}

/// The text up to the first wildcard, and whether that is all of it.
fn fixed_part(pattern: &str) -> (&str, bool) {
    match pattern.find(['*', '?']) {
        Some(at) => (pattern.get(..at).unwrap_or(pattern), false),
        None => (pattern, true),
    }
}

fn of_github(subject: &str) -> Option<(String, String)> {
    let (fixed, is_whole) = fixed_part(subject);
    let never =
        |why: &str, help: String| Some((format!("no workflow has the subject {}: {why}", quoted(subject)), help));
    let example = "write it as in `repo:ORGANIZATION/REPOSITORY:ref:refs/heads/main`".to_owned();
    let Some((head, rest)) = fixed.split_once(':') else {
        // What a subject begins with may be cut by a wildcard.
        let begins = !is_whole && ("repo".starts_with(fixed) || CLAIMS.iter().any(|claim| claim.starts_with(fixed)));
        return if begins { None } else { never("subjects begin with `repo:`", example) };
    };
    if head != "repo" {
        // An organization can have its subjects begin with another claim.
        return if CLAIMS.contains(&head) { None } else { never("subjects begin with `repo:`", example) };
    }
    let (repository, suffix) = match rest.split_once(':') {
        Some((repository, suffix)) => (repository, Some(suffix)),
        None => (rest, None),
    };
    if !is_whole && suffix.is_none() {
        return None;
    }
    let named = |part: &str| !part.is_empty() && !part.contains('/');
    if !repository.split_once('/').is_some_and(|(organization, name)| named(organization) && named(name)) {
        return never("`repo:` must be followed by the organization, a slash and the repository", example);
    }
    let Some(suffix) = suffix.filter(|suffix| !suffix.is_empty() || !is_whole) else {
        let whole = format!("repo:{repository}");
        let help = format!("write `{whole}:ref:refs/heads/main`, `{whole}:environment:NAME` or `{whole}:pull_request`");
        return never("the repository must be followed by what the workflow runs for", help);
    };
    let of_branch = format!("write it as in `repo:{repository}:ref:refs/heads/main`");
    match suffix.split_once(':') {
        Some(("ref", reference)) => {
            let begins = |fixed: &str| fixed.starts_with("refs/") || !is_whole && "refs/".starts_with(fixed);
            if begins(reference) { None } else { never("a reference begins with `refs/`", of_branch) }
        }
        Some((claim, _)) if CLAIMS.contains(&claim) => None,
        Some(_) => never("the repository must be followed by `ref:`, `environment:` or `pull_request`", of_branch),
        None if suffix == "pull_request" => None,
        None if !is_whole && CLAIMS.iter().chain(&["pull_request"]).any(|claim| claim.starts_with(suffix)) => None,
        None => never("the repository must be followed by `ref:`, `environment:` or `pull_request`", of_branch),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subjects_are_those_that_a_workflow_can_have() {
        for (subject, expected) in [
            ("repo:shop/config:ref:refs/heads/main", true),
            ("repo:shop/config:ref:refs/tags/v1", true),
            ("repo:shop/config:ref:refs/pull/7/merge", true),
            ("repo:shop/config:environment:prod", true),
            ("repo:shop/config:pull_request", true),
            ("repo:shop@1/config@2:ref:refs/heads/main", true),
            ("repo:shop/config:*", true),
            ("repo:shop/config*", true),
            ("repo:shop/config:ref:*", true),
            ("repo:shop/config:ref:re*", true),
            ("repo:shop/config:env*", true),
            ("repo:shop/config:pull?request", true),
            ("repo:shop/*", true),
            ("repo:*", true),
            ("re*", true),
            ("*", true),
            ("*:ref:refs/heads/main", true),
            ("repository_owner:shop", true),
            ("repo:shop/config:context:actor:job_workflow_ref:shop/ci/x.yml@main", true),
            ("repo:shop/config:job_workflow_ref:shop/ci/x.yml@main", true),
            ("repo:shop/config", false),
            ("repo:shop/config:", false),
            ("repo:shop", false),
            ("repo:shop:ref:refs/heads/main", false),
            ("repo:/config:ref:refs/heads/main", false),
            ("repo:shop/config/main:ref:refs/heads/main", false),
            ("repo:shop/config:main", false),
            ("repo:shop/config:ref:main", false),
            ("repo:shop/config:ref:main*", false),
            ("repo:shop/config:refs/heads/main", false),
            ("repo:shop/config:branch:main", false),
            ("repo:shop/config:refs/heads/*", false),
            ("repo:shop/config:environment", false),
            ("repo:shop/config:pull_requests", false),
            ("shop/config:ref:refs/heads/main", false),
            ("shop/*", false),
            ("Repo:shop/config:ref:refs/heads/main", false),
            ("", false),
        ] {
            assert_eq!(of_github(subject).is_none(), expected, "{subject}: {:?}", of_github(subject));
        }
    }

    #[test]
    fn subjects_of_other_providers_begin_as_they_do() {
        for (provider, subject, expected) in [
            ("gitlab.com", "project_path:shop/config:ref_type:branch:ref:main", true),
            ("gitlab.com", "repo:shop/config:ref:refs/heads/main", false),
            ("oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE", "system:serviceaccount:shop:*", true),
            ("oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE", "system:service*", true),
            ("oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE", "shop:etl", false),
            ("accounts.google.com", "1234", true),
        ] {
            assert_eq!(fault(provider, subject).is_none(), expected, "{provider} {subject}");
        }
    }
}
