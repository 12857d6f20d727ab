//! Deciding allocates nothing: every layer, every kind of condition, whatever the answer.
#![allow(clippy::unwrap_used, reason = "tests say what they expect by panicking")]

mod scenario;

use personalize_iam_eval::{ContestedRule, ContextValueRef, Decision, Policies, Principal, RequestRef};
use personalize_iam_model::policy;
use scenario::Scenario;

#[test]
fn deciding_allocates_nothing_on_the_common_path() {
    let mut decided = 0;
    for (file, _, line) in scenario::lines("testdata/conformance") {
        let scenario = Scenario::read(&line).unwrap();
        // Variables are put together anew for each request, stars that stop at colons take a table of states, and
        // what depends on something unknown takes a formula.
        let json = scenario.json["policies"].to_string();
        if json.contains("${") || json.contains("?") || json.matches('*').count() > json.matches("*\"").count() {
            continue;
        }
        // What is known of a value that is not known is worked out anew: a role by its path, an id.
        let folded = json.to_lowercase();
        let open = ["aws:principalarn", "aws:userid", "aws:requestedregion", "aws:principalaccount"];
        if ["not-known.jsonl", "tied.jsonl"].contains(&&*file) || open.iter().any(|key| folded.contains(key)) {
            continue;
        }
        // There, other stars stop at colons as well.
        if !scenario.semantics.takes_usual_reading(ContestedRule::StarCrossesColon) {
            continue;
        }
        let policies = scenario.policies.compile_with(scenario.semantics).with_index();
        let request = scenario.request.clone().prepare();
        if policies.decide(&request) == Decision::Depends {
            continue;
        }
        // Numbers and bytes are read from the request's text, which keeps their digits.
        if ["Numeric", "Binary"].iter().any(|operator| json.contains(operator)) {
            continue;
        }
        let counted = allocation_counter::measure(|| {
            std::hint::black_box(policies.decide(std::hint::black_box(&request)));
        });
        assert_eq!(counted.count_total, 0, "{}: {} bytes", scenario.id, counted.bytes_total);
        decided += 1;
    }
    assert!(decided > 1_000, "only {decided} cases were counted");
}

/// The keys of a request as people have them.
const CONTEXT: [(&str, ContextValueRef<'_>); 8] = [
    ("aws:SourceIp", ContextValueRef::One("52.94.17.203")),
    ("aws:CurrentTime", ContextValueRef::One("2026-03-14T15:09:26Z")),
    ("aws:PrincipalTag/team", ContextValueRef::One("team-42")),
    ("aws:MultiFactorAuthPresent", ContextValueRef::One("true")),
    ("aws:UserAgent", ContextValueRef::One("aws-cli/2.17.0 Python/3.11.8 Linux/6.1")),
    ("aws:VpcSourceIp", ContextValueRef::One("10.1.2.3")),
    ("aws:SourceVpc", ContextValueRef::One("vpc-0a1b2c3d")),
    ("aws:PrincipalOrgPaths", ContextValueRef::Many(&["o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/"])),
];

#[test]
fn a_request_in_texts_of_others_is_prepared_and_decided_without_allocating() {
    let policy = policy::read(
        r#"{"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": ["personalize:*", "s3:Get*", "s3:ListAllMyBuckets", "ec2:Run*"], "Resource": "*",
             "Condition": {
                "IpAddress": {"aws:SourceIp": "52.94.0.0/16"},
                "StringEquals": {"aws:PrincipalTag/team": "team-42", "aws:PrincipalType": ["User", "AssumedRole"]},
                "DateGreaterThan": {"aws:CurrentTime": "2026-01-01T00:00:00Z"},
                "ArnLike": {"aws:PrincipalArn": ["arn:aws:iam::111122223333:user/ana", "arn:aws:iam::111122223333:role/etl"]},
                "ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-a1b2c3d4e5/*"},
                "Bool": {"aws:SecureTransport": "true", "aws:ViaAWSService": "false"}
             }},
            {"Effect": "Deny", "Action": "*", "Resource": "*",
             "Condition": {"StringNotEquals": {"aws:SourceVpc": "vpc-0a1b2c3d", "aws:PrincipalAccount": "444455556666"}}}
        ]}"#,
    )
    .unwrap();
    let policies = Policies { identity: vec![policy], ..Policies::default() }.compile().with_index();
    let principals: [Principal; 2] =
        ["arn:aws:iam::111122223333:user/ana", "arn:aws:iam::111122223333:role/etl"].map(|arn| arn.parse().unwrap());
    let campaign = "arn:aws:personalize:eu-west-1:111122223333:campaign/movies";
    let actions = [
        ("personalize:GetRecommendations", campaign),
        ("PERSONALIZE:getrecommendations", campaign),
        ("personalize:ListCampaigns", campaign),
        ("s3:GetObject", "arn:aws:s3:::shop/key"),
        ("ec2:runinstances", "arn:aws:ec2:eu-west-1:111122223333:instance/i-1"),
    ];
    for principal in &principals {
        for (action, resource) in actions {
            let request = RequestRef { context: &CONTEXT, ..RequestRef::new(principal, action, resource) };
            assert_eq!(policies.decide(&request.prepare()), Decision::Allowed, "{action}");
            let counted = allocation_counter::measure(|| {
                std::hint::black_box(policies.decide(&std::hint::black_box(request).prepare()));
            });
            assert_eq!(counted.count_total, 0, "{action} by {principal}: {} bytes", counted.bytes_total);
        }
    }
}

#[test]
fn policies_that_are_only_decided_under_hold_less() {
    let statement = |team: usize| {
        format!(
            r#"{{"Version": "2012-10-17", "Statement": [
                {{"Effect": "Allow", "Action": ["personalize:Get*", "personalize:DescribeCampaign"],
                  "Resource": "arn:aws:personalize:*:111122223333:campaign/team-{team}-*"}},
                {{"Effect": "Deny", "Action": "personalize:Delete*", "Resource": "*",
                  "Condition": {{"StringNotEquals": {{"aws:PrincipalTag/team": "team-{team}"}}}}}}
            ]}}"#
        )
    };
    let identity: Vec<_> = (0..500).map(|team| policy::read(&statement(team)).unwrap()).collect();
    let ana: Principal = "arn:aws:iam::111122223333:user/ana".parse().unwrap();
    let request = RequestRef::new(&ana, "personalize:ListCampaigns", "*").prepare();
    let held = |index_alone: bool| {
        let policies = Policies { identity: identity.clone(), ..Policies::default() };
        let mut kept = None;
        let counted = allocation_counter::measure(|| {
            let compiled = policies.into_compiled();
            let compiled = if index_alone { compiled.with_index() } else { compiled };
            // The second decision builds an index where there is none.
            for _ in 0..2 {
                std::hint::black_box(compiled.decide(&request));
            }
            kept = Some(compiled);
        });
        counted.bytes_current
    };
    // The policies themselves are counted by neither.
    let (both, index) = (held(false), held(true));
    assert!(index * 10 < both * 7, "{index} bytes with the index alone, {both} with the statements");
}
