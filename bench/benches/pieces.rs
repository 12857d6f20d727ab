//! The pieces of a decision by themselves: `cargo bench --manifest-path bench/Cargo.toml`.
//!
//! What the crates show is called as it is. The rest is decided under one statement that has the piece: what it costs
//! is the difference to `decide::nothing_but_an_action`.
#![allow(clippy::unwrap_used, reason = "a benchmark stops where it cannot go on")]

use divan::{Bencher, black_box};
use personalize_iam_model::catalog;
use personalize_iam_model::glob::{self, Case};

fn main() {
    divan::main();
}

const ARN: &str = "arn:aws:personalize:us-east-1:123456789012:campaign/team-42-movies-prod-0815";

#[divan::bench]
fn action_looked_up_in_the_catalog() -> bool {
    catalog::action(black_box("personalize:DescribeSolutionVersion")).is_some()
}

#[divan::bench]
fn action_matched_by_its_verb() -> bool {
    glob::matches(black_box("personalize:Describe*"), black_box("personalize:DescribeSolutionVersion"), Case::Ignored)
}

#[divan::bench]
fn two_stars_matched_by_the_glob() -> bool {
    let pattern = "arn:aws:personalize:*:123456789012:campaign/team-42-*";
    glob::matches(black_box(pattern), black_box(ARN), Case::Sensitive)
}

#[divan::bench]
fn address_parsed_by_the_standard_library() -> bool {
    black_box("52.94.17.203").parse::<std::net::IpAddr>().is_ok()
}

/// Under one statement that allows the action, with one piece more each.
mod decide {
    use super::*;
    use personalize_iam_eval::{CompiledPolicies, Decision, Policies, Prepared, Request};
    use personalize_iam_model::iam::User;
    use personalize_iam_model::personalize::{Campaign, DescribeCampaign};
    use personalize_iam_model::{Scope, policy};

    fn request() -> Prepared<'static> {
        let principal = "arn:aws:iam::123456789012:user/ana".parse().unwrap();
        Request::new(principal, "personalize:DescribeCampaign", ARN)
            .with("aws:SourceIp", "52.94.17.203")
            .with("aws:CurrentTime", "2026-03-14T15:09:26Z")
            .with("aws:EpochTime", "1760000000")
            .with("aws:PrincipalTag/team", "team-42")
            .with("aws:MultiFactorAuthPresent", "true")
            .with("aws:UserAgent", "aws-cli/2.17.0 Python/3.11.8 Linux/6.1")
            .prepare()
    }

    fn compiled(action: &str, resource: &str, condition: &str) -> CompiledPolicies {
        let text = format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "{action}",
                "Resource": "{resource}", "Condition": {{{condition}}}}}}}"#
        );
        Policies { identity: vec![policy::read(&text).unwrap()], ..Policies::default() }.compile()
    }

    fn allowed(bencher: Bencher<'_, '_>, action: &str, resource: &str, condition: &str) {
        let (policies, request) = (compiled(action, resource, condition), request());
        assert_eq!(policies.decide(&request), Decision::Allowed);
        bencher.bench(|| black_box(&policies).decide(black_box(&request)));
    }

    const ACTION: &str = "personalize:DescribeCampaign";

    #[divan::bench]
    fn nothing_but_an_action(bencher: Bencher<'_, '_>) {
        allowed(bencher, ACTION, "*", "");
    }

    #[divan::bench]
    fn an_action_with_a_star(bencher: Bencher<'_, '_>) {
        allowed(bencher, "personalize:Describe*", "*", "");
    }

    #[divan::bench]
    fn a_resource_without_stars(bencher: Bencher<'_, '_>) {
        allowed(bencher, ACTION, ARN, "");
    }

    #[divan::bench]
    fn a_prefix_of_the_resource(bencher: Bencher<'_, '_>) {
        allowed(bencher, ACTION, "arn:aws:personalize:us-east-1:123456789012:campaign/team-42-*", "");
    }

    #[divan::bench]
    fn two_stars_in_the_resource(bencher: Bencher<'_, '_>) {
        allowed(bencher, ACTION, "arn:aws:personalize:*:123456789012:campaign/team-42-*", "");
    }

    #[divan::bench]
    fn a_variable_in_the_resource(bencher: Bencher<'_, '_>) {
        allowed(bencher, ACTION, "arn:aws:personalize:us-east-1:123456789012:campaign/${aws:PrincipalTag/team}-*", "");
    }

    #[divan::bench]
    fn a_context_key_that_is_found(bencher: Bencher<'_, '_>) {
        allowed(bencher, ACTION, "*", r#""StringEquals": {"aws:PrincipalTag/team": "team-42"}"#);
    }

    #[divan::bench]
    fn a_context_key_that_is_absent(bencher: Bencher<'_, '_>) {
        allowed(bencher, ACTION, "*", r#""StringNotEquals": {"aws:PrincipalTag/unit": "team-42"}"#);
    }

    #[divan::bench]
    fn an_address_in_a_network(bencher: Bencher<'_, '_>) {
        allowed(bencher, ACTION, "*", r#""IpAddress": {"aws:SourceIp": "52.94.0.0/16"}"#);
    }

    #[divan::bench]
    fn a_date(bencher: Bencher<'_, '_>) {
        allowed(bencher, ACTION, "*", r#""DateGreaterThan": {"aws:CurrentTime": "2026-01-01T00:00:00Z"}"#);
    }

    #[divan::bench]
    fn a_number(bencher: Bencher<'_, '_>) {
        allowed(bencher, ACTION, "*", r#""NumericGreaterThan": {"aws:EpochTime": "1700000000"}"#);
    }

    #[divan::bench]
    fn an_arn(bencher: Bencher<'_, '_>) {
        allowed(bencher, ACTION, "*", r#""ArnLike": {"aws:PrincipalArn": "arn:aws:iam::123456789012:user/*"}"#);
    }

    #[divan::bench]
    fn a_request_made_ready(bencher: Bencher<'_, '_>) {
        let request = request().request().clone();
        bencher.with_inputs(|| request.clone()).bench_values(Request::prepare);
    }

    #[divan::bench]
    fn a_request_from_names_made_ready() -> Prepared<'static> {
        let ana = black_box("arn:aws:iam::123456789012:user/ana").parse().unwrap();
        Request::new(ana, black_box("personalize:DescribeCampaign"), black_box(ARN)).prepare()
    }

    #[divan::bench]
    fn a_request_from_types_made_ready(bencher: Bencher<'_, '_>) {
        const HOME: Scope = Scope::aws("us-east-1", "123456789012");
        let campaign = Campaign::arn(&HOME, "team-42-movies-prod-0815");
        assert_eq!(campaign.as_str(), ARN);
        let parts = || (User::arn(&HOME, "ana"), campaign.clone());
        bencher
            .with_inputs(parts)
            .bench_values(|(ana, campaign)| Request::new(ana.into(), DescribeCampaign, campaign).prepare());
    }
}

/// A line of `simulate` as JSON and no more, which is what reading one costs at least.
#[divan::bench]
fn scenario_line_parsed_as_json(bencher: Bencher<'_, '_>) {
    let line = format!(
        r#"{{"id": "c1", "request": {{"principal": "arn:aws:iam::123456789012:user/ana",
            "action": "personalize:DescribeCampaign", "resource": "{ARN}", "context": {{"aws:SourceIp": "52.94.17.203",
            "aws:CurrentTime": "2026-03-14T15:09:26Z", "aws:PrincipalTag/team": "team-42"}}}},
            "policies": {{"identity": ["policy.json"]}}}}"#
    );
    bencher.bench(|| serde_json::from_str::<serde_json::Value>(black_box(&line)));
}
