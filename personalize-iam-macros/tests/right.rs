//! Right programs compile, and have the policies that they name.

use personalize_iam_macros::{action, action_pattern, include_policy, policy_json};
use personalize_iam_model::action::OtherResource;
use personalize_iam_model::personalize::GetRecommendations;
use personalize_iam_model::policy::{Policy, to_json};
use personalize_iam_model::{Scope, Statement, personalize};

const TEXT: &str = include_str!("policies/serving.json");

#[test]
fn actions_of_any_service_are_used_beside_marker_types() {
    let both = Statement::allow((GetRecommendations, action!("lambda:InvokeFunction"))).anywhere();
    let text = format!("{both:?}");
    assert!(text.contains("personalize:GetRecommendations") && text.contains("lambda:InvokeFunction"), "{text}");
    let table = OtherResource::arn_like("arn:aws:dynamodb:eu-west-1:111122223333:table/movies").unwrap();
    let read = format!("{:?}", Statement::allow(action_pattern!("dynamodb:Get*")).on(table));
    assert!(read.contains("dynamodb:Get*"), "{read}");
}

#[test]
fn an_action_of_a_typed_service_is_its_marker_type() {
    let scope = Scope::aws("eu-west-1", "111122223333");
    let campaign = personalize::Campaign::arn(&scope, "movies");
    let statement = Statement::allow(action!("personalize:GetRecommendations")).on(campaign);
    assert!(format!("{statement:?}").contains("campaign/movies"));
    let _ = Statement::allow(action_pattern!("personalize:List*")).anywhere();
}

#[test]
fn an_included_policy_is_the_one_of_the_file() {
    let policy: Policy = include_policy!("tests/policies/serving.json");
    assert_eq!(policy, TEXT.parse::<Policy>().unwrap());
    let scp: Policy = include_policy!("tests/policies/guard.json", "scp");
    assert_eq!(scp, include_str!("policies/guard.json").parse::<Policy>().unwrap());
}

#[test]
fn a_policy_in_place_is_what_its_text_says() {
    let policy = policy_json!("resource", {
        "Version": "2012-10-17",
        "Id": "shop",
        "Statement": [{
            "Sid": "Serve",
            "Effect": "Deny",
            "NotPrincipal": {"AWS": ["arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:role/etl"]},
            "NotAction": "s3:GetObject",
            "NotResource": ["arn:aws:s3:::movies", "arn:aws:s3:::movies/*"],
            "Condition": {"ForAnyValue:StringLikeIfExists": {"aws:TagKeys": ["a*", "b"]}, "Bool": {"aws:SecureTransport": false}}
        }]
    });
    let text = r#"{"Version":"2012-10-17","Id":"shop","Statement":[{"Sid":"Serve","Effect":"Deny","NotPrincipal":{"AWS":["arn:aws:iam::111122223333:root","arn:aws:iam::111122223333:role/etl"]},"NotAction":"s3:GetObject","NotResource":["arn:aws:s3:::movies","arn:aws:s3:::movies/*"],"Condition":{"ForAnyValue:StringLikeIfExists":{"aws:TagKeys":["a*","b"]},"Bool":{"aws:SecureTransport":"false"}}}]}"#;
    assert_eq!(to_json(&policy), to_json(&text.parse::<Policy>().unwrap()));
}
