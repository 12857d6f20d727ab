//! What a decision costs, counted in what it looks at: with what matches, not with what is there.
#![allow(clippy::unwrap_used, reason = "tests say what they expect by panicking")]

use personalize_iam_eval::{Decision, Policies, Prepared, Request, Work};
use personalize_iam_model::{Policy, policy};

const CAMPAIGN: &str = "arn:aws:personalize:eu-west-1:111122223333:campaign/shop";

/// A policy of these statements, each an effect, an action, a resource and what else it has.
fn policy(statements: &[(&str, &str, &str, &str)]) -> Policy {
    let statement = |(effect, action, resource, more): &(&str, &str, &str, &str)| {
        format!(r#"{{"Effect": "{effect}", "Action": "{action}", "Resource": {resource}{more}}}"#)
    };
    let statements: Vec<String> = statements.iter().map(statement).collect();
    policy::read(&format!(r#"{{"Version": "2012-10-17", "Statement": [{}]}}"#, statements.join(","))).unwrap()
}

fn request() -> Prepared<'static> {
    let ana = "arn:aws:iam::111122223333:user/ana".parse().unwrap();
    Request::new(ana, "personalize:DescribeCampaign", CAMPAIGN).prepare()
}

/// The decision and what it looks at.
fn decided(identity: Vec<Policy>) -> (Decision, Work) {
    let policies = Policies { identity, ..Policies::default() }.compile();
    (policies.decide(&request()), policies.work(&request()))
}

/// What a `Work` with these numbers is.
fn work(actions: usize, resources: usize, statements: usize, patterns: usize) -> Work {
    Work { actions, resources, statements, patterns }
}

/// The policy that allows, and so many others.
fn allowed_beside(count: usize, other: impl Fn(usize) -> Policy) -> Work {
    let allowing = policy(&[("Allow", "personalize:DescribeCampaign", &format!("\"{CAMPAIGN}\""), "")]);
    let (decision, work) = decided((0..count).map(other).chain([allowing]).collect());
    assert_eq!(decision, Decision::Allowed);
    work
}

#[test]
fn what_does_not_match_costs_nothing() {
    let arn = |n: usize| format!("\"arn:aws:personalize:eu-west-1:111122223333:campaign/other-{n}\"");
    let elsewhere = |n: usize| format!("\"arn:aws:personalize:region-{n}:111122223333:campaign/shop\"");
    let any_region = |n: usize| format!("\"arn:aws:personalize:*:111122223333:campaign/other-{n}-*\"");
    let of = |count| {
        [
            allowed_beside(count, |n| policy(&[("Deny", &format!("service{n}:*"), "\"*\"", "")])),
            allowed_beside(count, |n| policy(&[("Allow", "personalize:DescribeCampaign", &arn(n), "")])),
            allowed_beside(count, |n| policy(&[("Deny", "personalize:*", &elsewhere(n), "")])),
            allowed_beside(count, |n| policy(&[("Deny", "personalize:Describe*", &any_region(n), "")])),
        ]
    };
    let none = of(0);
    assert_eq!(none, [work(1, 1, 1, 0); 4]);
    for count in [1_000, 10_000] {
        assert_eq!(of(count), none, "{count}");
    }
}

#[test]
fn of_statements_that_say_the_same_one_is_looked_at() {
    let condition = r#", "Condition": {"StringEquals": {"aws:RequestedRegion": "us-east-1"}}"#;
    let same = |count: usize| {
        let one = policy(&[("Allow", "personalize:*", "\"*\"", condition)]);
        decided(vec![one; count])
    };
    let (decision, one) = same(1);
    assert!(matches!(decision, Decision::ImplicitDeny(_)));
    assert_eq!(one, work(1, 0, 1, 0));
    assert_eq!(same(10_000).1, one);
}

#[test]
fn a_deny_ends_the_look() {
    let number = |n: usize| format!(r#", "Condition": {{"StringNotEquals": {{"aws:RequestedRegion": "other-{n}"}}}}"#);
    let of = |effect: &str| {
        let one = |n| policy(&[(effect, "personalize:*", "\"*\"", &number(n))]);
        let allow = policy(&[("Allow", "*", "\"*\"", "")]);
        decided([allow].into_iter().chain((0..1_000).map(one)).collect())
    };
    let (decision, denied) = of("Deny");
    assert!(matches!(decision, Decision::ExplicitDeny(_)));
    assert_eq!(denied, work(1, 0, 1, 0));
    // So does an Allow, where there is nothing to add.
    let (decision, allowed) = of("Allow");
    assert_eq!(decision, Decision::Allowed);
    assert_eq!(allowed, work(1, 0, 1, 0));
}

#[test]
fn conditions_that_differ_in_values_alone_are_one() {
    let tag = |n: usize| format!(r#", "Condition": {{"StringEquals": {{"aws:PrincipalTag/t": "{n}"}}}}"#);
    let (decision, looked) =
        decided((0..1_000).map(|n| policy(&[("Allow", "personalize:*", "\"*\"", &tag(n))])).collect());
    assert!(matches!(decision, Decision::ImplicitDeny(_)));
    assert_eq!(looked, work(1, 0, 1, 0));
    // Of negated ones one has to hold as well, which no list of values says.
    let other = |n: usize| {
        format!(r#", "Condition": {{"StringNotEquals": {{"aws:PrincipalAccount": ["111122223333", "{n}"]}}}}"#)
    };
    let (decision, looked) =
        decided((0..1_000).map(|n| policy(&[("Allow", "personalize:*", "\"*\"", &other(n))])).collect());
    assert!(matches!(decision, Decision::ImplicitDeny(_)));
    assert_eq!(looked, work(1, 0, 1_000, 0));
}

#[test]
fn a_statement_with_more_conditions_than_another_adds_nothing() {
    let tag = r#""aws:PrincipalTag/t": "x""#;
    let more = |n: usize| format!(r#", "Condition": {{"StringEquals": {{{tag}, "aws:PrincipalTag/{n}": "x"}}}}"#);
    let one =
        || policy(&[("Allow", "personalize:*", "\"*\"", &format!(r#", "Condition": {{"StringEquals": {{{tag}}}}}"#))]);
    let others = (0..1_000).map(|n| policy(&[("Allow", "personalize:*", "\"*\"", &more(n))]));
    assert_eq!(decided(others.chain([one()]).collect()).1, work(1, 0, 1, 0));
}

#[test]
fn each_statement_that_matches_is_looked_at() {
    let absent = |n: usize| format!(r#", "Condition": {{"StringEquals": {{"aws:PrincipalTag/{n}": "x"}}}}"#);
    let (decision, looked) =
        decided((0..1_000).map(|n| policy(&[("Allow", "personalize:*", "\"*\"", &absent(n))])).collect());
    assert!(matches!(decision, Decision::ImplicitDeny(_)));
    assert_eq!(looked, work(1, 0, 1_000, 0));
}

#[test]
fn long_lists_of_resources_are_not_gone_through() {
    let list = |count: usize| {
        let arns = (0..count).map(|n| format!("\"arn:aws:personalize:eu-west-1:111122223333:dataset/{n}-*\""));
        let arns: Vec<String> = arns.chain([format!("\"{CAMPAIGN}*\"")]).collect();
        let (decision, work) =
            decided(vec![policy(&[("Allow", "personalize:*", &format!("[{}]", arns.join(",")), "")])]);
        assert_eq!(decision, Decision::Allowed);
        work
    };
    // A few are compared one after the other, more are filed each by itself, many in a trie of their own.
    assert_eq!(list(0), work(1, 1, 1, 0));
    assert_eq!(list(15), work(1, 16, 1, 0));
    assert_eq!(list(16), work(1, 1, 1, 0));
    assert_eq!(list(100), work(1, 1, 1, 0));
    assert_eq!(list(10_000), work(1, 0, 1, 1));
}

#[test]
fn a_pattern_is_looked_at_where_its_beginning_does_not_tell() {
    let resource = "\"arn:aws:personalize:eu-west-1:111122223333:campaign/*op\"";
    let (decision, looked) = decided(vec![policy(&[("Allow", "personalize:*Campaign", resource, "")])]);
    assert_eq!((decision, looked), (Decision::Allowed, work(1, 1, 1, 1)));
}
