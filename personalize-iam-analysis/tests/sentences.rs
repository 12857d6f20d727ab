//! Realistic changes of policies, with what is told of them word by word.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests say what they expect by panicking"
)]

use personalize_iam_analysis::{Comparison, Options, compare, compare_policies, prove, read_claim};
use personalize_iam_eval::{Layer, Policies, Principal};
use personalize_iam_model::Policy;
use personalize_iam_model::policy::read;

fn policy(statements: &str) -> Policy {
    read(&format!(r#"{{"Version": "2012-10-17", "Statement": {statements}}}"#)).unwrap()
}

/// The verdict, then each region with `+` or `-`.
fn told(comparison: &Comparison) -> Vec<String> {
    let mut lines = vec![comparison.verdict.as_str().to_owned()];
    lines.extend(comparison.gained.iter().map(|region| format!("+ {}", region.description)));
    lines.extend(comparison.lost.iter().map(|region| format!("- {}", region.description)));
    lines.extend(comparison.undecided.iter().map(|reason| format!("? {reason}")));
    lines
}

#[test]
fn changes_of_identity_based_policies_are_told_plainly() {
    for (old, new, expected) in [
        (
            r#"{"Effect":"Allow","Action":["personalize:Describe*","personalize:List*"],"Resource":"*"}"#,
            r#"{"Effect":"Allow","Action":"personalize:*","Resource":"*"}"#,
            &["wider", "+ personalize:* but personalize:Describe* and personalize:List* on any resource"][..],
        ),
        (
            r#"{"Effect":"Allow","Action":"personalize:DeleteCampaign","Resource":"arn:aws:personalize:*:*:campaign/*","Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}}"#,
            r#"{"Effect":"Allow","Action":"personalize:DeleteCampaign","Resource":"arn:aws:personalize:*:*:campaign/*"}"#,
            &["wider", "+ personalize:DeleteCampaign on campaign/* when aws:SourceIp is outside 10.0.0.0/8 or absent"],
        ),
        (
            r#"{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b/*"}"#,
            r#"[{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b/*"},{"Effect":"Deny","Action":"s3:Delete*","Resource":"*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"false"}}}]"#,
            &["narrower", "- s3:Delete* on arn:aws:s3:::b/* when aws:MultiFactorAuthPresent is false"],
        ),
        (
            r#"{"Effect":"Allow","Action":"s3:PutObject","Resource":"*","Condition":{"StringNotEquals":{"aws:RequestTag/team":"a"}}}"#,
            r#"{"Effect":"Allow","Action":"s3:PutObject","Resource":"*","Condition":{"StringEquals":{"aws:RequestTag/team":["b","c"]}}}"#,
            &["narrower", "- s3:PutObject on any resource when aws:RequestTag/team is not a, b or c or absent"],
        ),
        (
            r#"{"Effect":"Allow","Action":"s3:PutObject","Resource":"*","Condition":{"StringEquals":{"aws:RequestTag/team":["a","b"]}}}"#,
            r#"{"Effect":"Allow","Action":"s3:PutObject","Resource":"*","Condition":{"StringEqualsIfExists":{"aws:RequestTag/team":["b","c"]}}}"#,
            &[
                "different",
                "+ s3:PutObject on any resource when aws:RequestTag/team is c or absent",
                "- s3:PutObject on any resource when aws:RequestTag/team is a",
            ],
        ),
        // What a policy writes is described as it is written, also where resources are divided by the same pattern.
        (
            r#"{"Effect":"Deny","Action":"*","Resource":"*"}"#,
            r#"{"Effect":"Allow","Action":"kms:Decrypt","NotResource":"arn:*:kms:*:*:key/*"}"#,
            &["wider", "+ kms:Decrypt on any resource but not key/*"],
        ),
        (
            r#"{"Effect":"Deny","Action":"*","Resource":"*"}"#,
            r#"{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws-cn:*:*:*:*"}"#,
            &["wider", "+ s3:GetObject on arn:aws-cn:*:*:*:*"],
        ),
        // Values that read like a sentence are no more than values.
        (
            r#"{"Effect":"Deny","Action":"*","Resource":"*"}"#,
            r#"{"Effect":"Allow","Action":"s3:PutObject","Resource":"*","Condition":{"StringLike":{"aws:RequestTag/team":"* is absent"},"StringNotLike":{"aws:RequestTag/team":"a*"}}}"#,
            &[
                "wider",
                "+ s3:PutObject on any resource when aws:RequestTag/team is like * is absent but is not like a*",
            ],
        ),
        (
            r#"{"Effect":"Allow","Action":"s3:PutObject","Resource":"*","Condition":{"Bool":{"aws:ViaAWSService":"True"}}}"#,
            r#"{"Effect":"Allow","Action":"s3:PutObject","Resource":"*","Condition":{"BoolIfExists":{"aws:ViaAWSService":"true"}}}"#,
            &["equivalent"],
        ),
        (
            r#"{"Effect":"Allow","Action":"iam:PassRole","Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":"personalize.amazonaws.com"}}}"#,
            r#"{"Effect":"Allow","Action":"iam:PassRole","Resource":"*","Condition":{"StringLike":{"iam:PassedToService":"*.amazonaws.com"}}}"#,
            &[
                "wider",
                "+ iam:PassRole on any resource when iam:PassedToService is like *.amazonaws.com but is not personalize.amazonaws.com",
            ],
        ),
        (
            r#"{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}"#,
            r#"{"Effect":"Allow","NotAction":["iam:*","sts:*"],"Resource":"*"}"#,
            &["narrower", "- sts:* but sts:GetCallerIdentity and sts:GetSessionToken on any resource"],
        ),
        (
            r#"{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/${aws:username}/*"}"#,
            r#"{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/${aws:username}/in/*"}"#,
            &[
                "narrower",
                "- s3:GetObject on arn:aws:s3:::b/${aws:username}/* but not arn:aws:s3:::b/${aws:username}/in/*",
            ],
        ),
        (
            r#"{"Effect":"Allow","Action":"personalize:*","Resource":"arn:aws:personalize:eu-west-1:111122223333:*"}"#,
            r#"{"Effect":"Allow","Action":"personalize:*","Resource":"arn:aws:personalize:*:111122223333:*","Condition":{"StringEquals":{"aws:RequestedRegion":"eu-west-1"}}}"#,
            // A star at the end of a field runs on past the colon; with five fields before it there is no Region.
            &[
                "wider",
                "+ personalize:* on arn:aws:personalize:*:111122223333:* but not arn:aws:personalize:eu-west-1:111122223333:* when aws:RequestedRegion is eu-west-1",
                "+ personalize:* on arn:aws:personalize:*:111122223333:* when aws:RequestedRegion is eu-west-1",
            ],
        ),
        (
            r#"{"Effect":"Allow","Action":"s3:Get*","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":["a","b"]}}}"#,
            r#"{"Effect":"Allow","Action":"s3:Get*","Resource":"*","Condition":{"ForAnyValue:StringEquals":{"aws:TagKeys":["a","b"]}}}"#,
            &[
                "different",
                "+ s3:Get* on any resource when some value of aws:TagKeys is a or b and some value of aws:TagKeys is not a or b",
                "- s3:Get* on any resource when every value of aws:TagKeys is a or b and no value of aws:TagKeys is a or b",
            ],
        ),
        (
            r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#,
            r#"{"Effect":"Allow","NotAction":"personalize:Delete*","Resource":"*"}"#,
            &["narrower", "- personalize:Delete* on any resource"],
        ),
        (
            r#"{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":["arn:aws:s3:::a/*","arn:aws:s3:::b/*"]}"#,
            r#"[{"Effect":"Allow","Action":"s3:*Object","Resource":"arn:aws:s3:::a/*"},{"Effect":"Deny","NotAction":["s3:GetObject","s3:PutObject"],"Resource":"*"},{"Effect":"Allow","Action":["s3:PutObject","s3:GetObject"],"Resource":"arn:aws:s3:::b/*"}]"#,
            &["equivalent"],
        ),
    ] {
        let comparison = compare_policies(&policy(old), &policy(new), Layer::Identity, &Options::default());
        assert_eq!(told(&comparison), expected, "{old}\n{new}");
    }
}

#[test]
fn changes_of_resources_policies_tell_who() {
    for (old, new, expected) in [
        (
            r#"{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}"#,
            r#"{"Effect":"Allow","Principal":{"AWS":["111122223333","444455556666"],"Service":"personalize.amazonaws.com"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}"#,
            &[
                "wider",
                "+ s3:GetObject on arn:aws:s3:::b/*, by a role of account 444455556666, arn:aws:iam::444455556666:root or personalize.amazonaws.com",
            ][..],
        ),
        (
            r#"{"Effect":"Allow","Principal":{"Service":"personalize.amazonaws.com"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*","Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"}}}"#,
            r#"{"Effect":"Allow","Principal":{"Service":"personalize.amazonaws.com"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}"#,
            &[
                "wider",
                "+ s3:GetObject on arn:aws:s3:::b/* when aws:SourceAccount is not 111122223333 or absent, by personalize.amazonaws.com",
            ],
        ),
    ] {
        let comparison = compare_policies(&policy(old), &policy(new), Layer::Resource, &Options::default());
        assert_eq!(told(&comparison), expected, "{old}\n{new}");
    }
}

/// How layers combine decides which resources differ. A description says no more of them than what counts.
#[test]
fn what_divides_resources_is_told_once() {
    let all = policy(r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#);
    let most = policy(r#"{"Effect":"Allow","NotAction":["iam:*","s3:*"],"Resource":"*"}"#);
    let named = |account: &str, action: &str| {
        format!(r#"{{"Effect":"Allow","Principal":{{"AWS":"{account}"}},"Action":"{action}","Resource":"*"}}"#)
    };
    let own = named("111122223333", "*");
    let of = |identity: &Policy, resource: Option<Policy>| Policies {
        identity: vec![identity.clone()],
        resource,
        ..Policies::default()
    };
    let both = |action: &str| Some(policy(&format!("[{own},{}]", named("444455556666", action))));
    let ana = || Options::default().callers(["arn:aws:iam::111122223333:user/ana".parse().unwrap()]);
    let eve = || Options::default().callers(["arn:aws:iam::444455556666:user/eve".parse().unwrap()]);
    for (old, new, options, expected) in [
        // The caller's account has what AWS owns, and what tells no account and no other owner.
        (
            of(&most, None),
            of(&all, None),
            ana(),
            &[
                "wider",
                "+ iam:* on any resource of account 111122223333",
                "+ iam:* on any resource that is not an ARN",
                "+ s3:* on any resource",
            ][..],
        ),
        // What AWS owns is not of the account that is told to own everything.
        (
            of(&most, None),
            of(&all, None),
            ana().resource_account("444455556666"),
            &["wider", "+ iam:* on any resource of AWS", "+ s3:* on any resource"],
        ),
        (
            of(&all, Some(policy(&own))),
            of(&all, both("sts:AssumeRole")),
            eve(),
            &[
                "wider",
                "+ sts:AssumeRole on any resource without an account in its ARN that is not a role",
                "+ sts:AssumeRole on any resource that is not an ARN",
                "+ sts:AssumeRole on any resource of accounts other than 444455556666",
                "+ sts:AssumeRole on any resource that is a role",
            ],
        ),
        (
            of(&all, Some(policy(&own))),
            of(&all, both("sts:AssumeRole")),
            eve().resource_account("111122223333"),
            &["wider", "+ sts:AssumeRole on any resource"],
        ),
        (
            of(&all, Some(policy(&own))),
            of(&all, both("kms:Decrypt")),
            eve(),
            &[
                "wider",
                "+ kms:Decrypt on any resource without an account in its ARN that is not a key",
                "+ kms:Decrypt on any resource that is not an ARN",
                "+ kms:Decrypt on any resource of accounts other than 444455556666",
                "+ kms:Decrypt on any resource that is a key",
            ],
        ),
        (
            of(&all, Some(policy(&own))),
            of(&all, both("kms:Decrypt")),
            eve().resource_account("111122223333"),
            &["wider", "+ kms:Decrypt on any resource"],
        ),
    ] {
        assert_eq!(told(&compare(&old, &new, &options)), expected);
    }
}

#[test]
fn a_boundary_hides_what_it_does_not_allow() {
    let boundary = policy(r#"{"Effect":"Allow","Action":"personalize:*","Resource":"*"}"#);
    let with = |statements: &str| Policies {
        identity: vec![policy(statements)],
        permissions_boundary: vec![boundary.clone()],
        ..Policies::default()
    };
    let old = with(r#"{"Effect":"Allow","Action":"personalize:List*","Resource":"*"}"#);
    let new = with(r#"{"Effect":"Allow","Action":["personalize:List*","s3:*"],"Resource":"*"}"#);
    assert_eq!(told(&compare(&old, &new, &Options::default())), ["equivalent"]);
}

#[test]
fn claims_about_regions_follow_resources() {
    let policies = Policies {
        identity: vec![policy(
            r#"{"Effect":"Allow","Action":"personalize:*","Resource":"arn:aws:personalize:eu-west-1:111122223333:*"}"#,
        )],
        ..Policies::default()
    };
    let proof = |claim: &str| prove(&policies, &read_claim(claim).unwrap(), &Options::default());
    let fine = proof("only personalize:* on anything when aws:RequestedRegion StringEquals eu-west-1");
    assert_eq!(fine.proof.as_str(), "proved", "{fine:?}");
    let wrong = proof("only personalize:* on anything when aws:RequestedRegion StringEquals us-east-1");
    assert_eq!(wrong.proof.as_str(), "refuted");
    assert!(wrong.refutations[0].witness.resource.contains(":eu-west-1:"));
}

#[test]
fn an_answer_is_json_with_requests_of_scenarios() {
    let old = policy(
        r#"{"Effect":"Allow","Action":"personalize:DeleteCampaign","Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}}"#,
    );
    let new = policy(r#"{"Effect":"Allow","Action":"personalize:DeleteCampaign","Resource":"*"}"#);
    let comparison = compare_policies(&old, &new, Layer::Identity, &Options::default());
    let json = serde_json::to_value(&comparison).unwrap();
    assert_eq!(json["verdict"], "wider");
    let expected = serde_json::json!([{
        "description": "personalize:DeleteCampaign on any resource when aws:SourceIp is outside 10.0.0.0/8 or absent",
        "witness": {
            "principal": "arn:aws:iam::111122223333:user/example",
            "action": "personalize:DeleteCampaign",
            "resource": "arn:aws:personalize:us-east-1:111122223333:campaign/example",
            "context": {"aws:SourceIp": "203.0.113.7"},
        },
    }]);
    assert_eq!(json["gained"], expected);
    assert_eq!(json["lost"], serde_json::json!([]));
}

#[test]
fn changes_of_grants_are_told_plainly() {
    let nothing = "[]";
    let etl = |more: &str| {
        format!(r#"[{{"GranteePrincipal": "arn:aws:iam::111122223333:role/etl", "Operations": ["Decrypt"]{more}}}]"#)
    };
    let context = |kind: &str, pairs: &str| etl(&format!(r#", "Constraints": {{"{kind}": {pairs}}}"#));
    let (equals, subset) = ("EncryptionContextEquals", "EncryptionContextSubset");
    let key = r#", "KeyId": "arn:aws:kms:eu-west-1:111122223333:key/1234abcd""#;
    let both = r#"[{"GranteePrincipal": "arn:aws:iam::111122223333:role/etl", "Operations": ["Decrypt"]},
        {"GranteePrincipal": "arn:aws:iam::444455556666:user/eve", "Operations": ["Decrypt", "CreateGrant"],
         "RetiringPrincipal": "personalize.amazonaws.com"}]"#;
    for (old, new, expected) in [
        (
            nothing.to_owned(),
            etl(""),
            &[
                "wider",
                "+ kms:Decrypt on any resource of account 111122223333 that is a key, by arn:aws:iam::111122223333:role/etl",
            ][..],
        ),
        (
            etl(key),
            etl(""),
            &[
                "wider",
                "+ kms:Decrypt on any resource but not arn:aws:kms:eu-west-1:111122223333:key/1234abcd of account 111122223333 that is a key, by arn:aws:iam::111122223333:role/etl",
            ],
        ),
        (etl(""), etl(r#", "Name": "nightly""#), &["equivalent"]),
        (
            context(equals, r#"{"team": "shop"}"#),
            context(subset, r#"{"team": "shop"}"#),
            &[
                "wider",
                "+ kms:Decrypt on any resource of account 111122223333 that is a key when kms:EncryptionContext:team is shop and some value of kms:EncryptionContextKeys is not team in any case, by arn:aws:iam::111122223333:role/etl",
            ],
        ),
        (
            context(subset, r#"{"Team": "shop"}"#),
            context(subset, r#"{"team": "shop", "env": "a"}"#),
            &[
                "narrower",
                "- kms:Decrypt on any resource of account 111122223333 that is a key when kms:EncryptionContext:env is not a or absent and kms:EncryptionContext:Team is shop, by arn:aws:iam::111122223333:role/etl",
            ],
        ),
        (context(subset, "{}"), etl(""), &["equivalent"]),
        (
            context(equals, "{}"),
            etl(""),
            &[
                "wider",
                "+ kms:Decrypt on any resource of account 111122223333 that is a key when kms:EncryptionContextKeys is there, by arn:aws:iam::111122223333:role/etl",
            ],
        ),
        (
            etl(""),
            both.to_owned(),
            &[
                "wider",
                "+ kms:CreateGrant on any resource of account 444455556666 that is a key when kms:GrantOperations is there and every value of kms:GrantOperations is Decrypt or CreateGrant, by arn:aws:iam::444455556666:user/eve",
                "+ kms:Decrypt on any resource of account 444455556666 that is a key, by arn:aws:iam::444455556666:user/eve",
                "+ kms:RetireGrant on any resource that is a key, by personalize.amazonaws.com",
            ],
        ),
    ] {
        let of = |text: &str| Policies { grants: serde_json::from_str(text).unwrap(), ..Policies::default() };
        let comparison = compare(&of(&old), &of(&new), &Options::default());
        assert_eq!(told(&comparison), expected, "{old}\n{new}");
    }
}

/// Whether these policies act on a service is known of those that AWS lists.
#[test]
fn resource_control_policies_act_on_the_services_that_aws_lists() {
    let identity = || vec![policy(r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#)];
    let under = |actions: &str| {
        let denies = policy(&format!(r#"{{"Effect":"Deny","Principal":"*","Action":{actions},"Resource":"*"}}"#));
        Policies { identity: identity(), resource_control: vec![vec![denies]], ..Policies::default() }
    };
    let ana: Options = Options::default().callers(["arn:aws:iam::111122223333:user/ana".parse().unwrap()]);
    for (actions, claim, expected, open) in [
        (r#""events:*""#, "never events:PutEvents on anything", "proved", false),
        (r#""personalize:*""#, "never personalize:GetRecommendations on anything", "proved", false),
        (r#""ec2:*""#, "never ec2:RunInstances on anything", "refuted", false),
        (r#""shop:*""#, "never shop:Buy on anything", "undecided", true),
        (r#""shop:*""#, "never events:PutEvents on anything", "refuted", false),
        (r#""*""#, "never shop:Buy, events:PutEvents on anything", "undecided", true),
        (r#""*""#, "never ec2:RunInstances, shop:Buy on anything", "refuted", true),
        (r#""shop:Sell""#, "never shop:Buy on anything", "refuted", false),
    ] {
        let verification = prove(&under(actions), &read_claim(claim).unwrap(), &ana);
        assert_eq!(verification.proof.as_str(), expected, "{actions}: {claim}: {verification:?}");
        let told = verification.undecided.iter().any(|reason| reason.ends_with("AWS's list lacks, such as `shop`"));
        assert_eq!(told, open, "{actions}: {claim}: {:?}", verification.undecided);
    }
    let open = |service: &str| {
        format!(
            "? it is not known whether resource control policies act on a service that AWS's list lacks, such as `{service}`"
        )
    };
    for (old, new, expected) in [
        // The same of an unknown service, whatever it is.
        (r#"["shop:*","s3:*"]"#, r#"["s3:*","shop:*"]"#, vec!["equivalent".to_owned()]),
        (r#""shop:*""#, r#""shop:B*""#, vec!["undecided".to_owned(), open("shop")]),
        (r#""ec2:*""#, r#""s3:GetObject""#, vec!["narrower".to_owned(), "- s3:GetObject on any resource".to_owned()]),
        (
            r#""*""#,
            r#"["s3:*","sts:*","kms:*","logs:*","personalize:*"]"#,
            vec![
                "wider".to_owned(),
                "+ any action of a service on which resource control policies act but s3:*, sts:*, kms:*, logs:* and \
                 personalize:* on any resource"
                    .to_owned(),
                open("x"),
            ],
        ),
    ] {
        assert_eq!(told(&compare(&under(old), &under(new), &ana)), expected, "{old} {new}");
    }
}

/// Keys that AWS sets from the caller agree with each other, for all callers: a difference is reported of those who can
/// be, and of nobody else.
#[test]
fn differences_are_of_callers_that_can_be() {
    let all = r#"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}"#;
    let allow = |conditions: &str| {
        format!(r#"{{"Effect":"Allow","Action":"s3:GetObject","Resource":"*","Condition":{{{conditions}}}}}"#)
    };
    let deny = |conditions: &str| {
        format!(r#"[{all},{{"Effect":"Deny","Action":"s3:GetObject","Resource":"*","Condition":{{{conditions}}}}}]"#)
    };
    let (user, role) = ("arn:aws:iam::111122223333:user/example", "arn:aws:iam::111122223333:role/example");
    for (old, new, expected, who) in [
        (
            all.to_owned(),
            deny(r#""ArnNotLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/admin"}"#),
            &["narrower", "- s3:GetObject on any resource when aws:PrincipalArn is not like arn:aws:iam::*:role/admin"]
                [..],
            user,
        ),
        (
            all.to_owned(),
            deny(r#""ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/team/*"}"#),
            &["narrower", "- s3:GetObject on any resource when aws:PrincipalArn is like arn:aws:iam::*:role/team/*"],
            "arn:aws:iam::111122223333:role/team/example",
        ),
        (
            allow(r#""StringEquals":{"aws:PrincipalArn":"arn:aws:iam::444455556666:user/dev/ana"}"#),
            allow(
                r#""StringEquals":{"aws:PrincipalArn":["arn:aws:iam::444455556666:user/dev/ana","arn:aws:iam::444455556666:role/X"]}"#,
            ),
            &["wider", "+ s3:GetObject on any resource when aws:PrincipalArn is arn:aws:iam::444455556666:role/X"],
            "arn:aws:iam::444455556666:role/X",
        ),
        // No name has a wildcard.
        (
            allow(r#""StringEquals":{"aws:PrincipalArn":"arn:aws:iam::444455556666:role/*"}"#),
            deny(""),
            &["wider", "+ s3:GetObject on any resource"],
            user,
        ),
        (
            all.to_owned(),
            allow(r#""StringEquals":{"aws:PrincipalType":"User"}"#),
            &["narrower", "- s3:GetObject on any resource when aws:PrincipalType is not User"],
            role,
        ),
        (
            deny(r#""StringNotEquals":{"aws:PrincipalAccount":"111122223333"}"#),
            all.to_owned(),
            &["wider", "+ s3:GetObject on any resource when aws:PrincipalAccount is not 111122223333"],
            "arn:aws:iam::444455556666:user/example",
        ),
        (
            all.to_owned(),
            deny(r#""StringLike":{"aws:userid":"AROAADMIN:*"}"#),
            &["narrower", "- s3:GetObject on any resource when aws:userid is like AROAADMIN:*"],
            role,
        ),
        (
            all.to_owned(),
            deny(r#""StringNotLike":{"aws:userid":["AROAADMIN:*","AIDABREAKGLASS"]}"#),
            &["narrower", "- s3:GetObject on any resource when aws:userid is not like AROAADMIN:* or AIDABREAKGLASS"],
            user,
        ),
        (
            all.to_owned(),
            deny(r#""Null":{"aws:username":"true"}"#),
            &["narrower", "- s3:GetObject on any resource when aws:username is absent"],
            role,
        ),
        (
            all.to_owned(),
            deny(r#""StringNotLike":{"aws:username":"svc-*"}"#),
            &["narrower", "- s3:GetObject on any resource when aws:username is not like svc-* or absent"],
            user,
        ),
        // Several keys of one caller.
        (
            allow(
                r#""StringEquals":{"aws:username":"ana"},"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:user/dev/*"}"#,
            ),
            allow(
                r#""StringEquals":{"aws:username":["ana","bo"]},"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:user/dev/*"}"#,
            ),
            &[
                "wider",
                "+ s3:GetObject on any resource when aws:PrincipalArn is like arn:aws:iam::*:user/dev/* and aws:username is bo",
            ],
            "arn:aws:iam::111122223333:user/dev/bo",
        ),
        (
            all.to_owned(),
            deny(
                r#""StringLike":{"aws:userid":"*:deploy"},"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::444455556666:role/ci/*"}"#,
            ),
            &[
                "narrower",
                "- s3:GetObject on any resource when aws:PrincipalArn is like arn:aws:iam::444455556666:role/ci/* and aws:userid is like *:deploy",
            ],
            "arn:aws:iam::444455556666:role/ci/example",
        ),
        // What says the same of every caller.
        (
            allow(
                r#""StringEquals":{"aws:username":"ana"},"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:user/dev/*"}"#,
            ),
            allow(r#""ArnLike":{"aws:PrincipalArn":["arn:aws:iam::*:user/dev/ana","arn:aws:iam::*:user/dev/*/ana"]}"#),
            &["equivalent"],
            "",
        ),
        (
            allow(r#""Null":{"aws:username":"false"}"#),
            allow(r#""StringEquals":{"aws:PrincipalType":"User"}"#),
            &["equivalent"],
            "",
        ),
        (
            allow(r#""StringLike":{"aws:userid":"AROA*"}"#),
            allow(r#""StringEquals":{"aws:PrincipalType":"AssumedRole"}"#),
            &["equivalent"],
            "",
        ),
        (
            allow(r#""ArnLike":{"aws:PrincipalArn":"arn:*:iam::111122223333:user/*"}"#),
            allow(r#""StringEquals":{"aws:PrincipalAccount":"111122223333","aws:PrincipalType":"User"}"#),
            &["equivalent"],
            "",
        ),
        // What no caller is.
        (all.to_owned(), deny(r#""Null":{"aws:PrincipalArn":"true"}"#), &["equivalent"], ""),
        (all.to_owned(), deny(r#""Bool":{"aws:PrincipalIsAWSService":"true"}"#), &["equivalent"], ""),
        (
            all.to_owned(),
            deny(r#""StringEquals":{"aws:username":"ana","aws:PrincipalType":"AssumedRole"}"#),
            &["equivalent"],
            "",
        ),
        (
            all.to_owned(),
            deny(
                r#""ArnLike":{"aws:PrincipalArn":"arn:aws:iam::111122223333:*"},"StringNotEquals":{"aws:PrincipalAccount":"111122223333"}"#,
            ),
            &["equivalent"],
            "",
        ),
        (
            all.to_owned(),
            deny(
                r#""ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:user/ana"},"StringNotEquals":{"aws:username":"ana"}"#,
            ),
            &["equivalent"],
            "",
        ),
        // They can do something by a session policy alone.
        (
            all.to_owned(),
            deny(r#""StringEquals":{"aws:PrincipalType":"FederatedUser"}"#),
            &["undecided", "? what federated users can do depends on a session policy, and none is given"],
            "",
        ),
    ] {
        let new = new.replace(r#","Condition":{}"#, "");
        let new = if new.contains("Deny") && !new.contains("Condition") { all.to_owned() } else { new };
        let comparison = compare_policies(&policy(&old), &policy(&new), Layer::Identity, &Options::default());
        assert_eq!(told(&comparison), expected, "{old}\n{new}");
        for region in comparison.gained.iter().chain(&comparison.lost) {
            let arn = match &region.witness.principal {
                Principal::RoleSession { role: Some(role), .. } => role.clone(),
                principal => principal.to_string(),
            };
            assert_eq!(arn, who, "{old}\n{new}");
            assert!(!region.witness.context.iter().any(|(key, _)| key == "aws:PrincipalArn"), "{region:?}");
        }
    }
}

/// Variables are of the caller, too.
#[test]
fn variables_are_what_the_caller_has() {
    let on = |resource: &str, conditions: &str| {
        format!(
            r#"{{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::home/{resource}/*","Condition":{{{conditions}}}}}"#
        )
    };
    let ana = r#""StringEquals":{"aws:username":"ana"}"#;
    let own = "${aws:username}";
    for (old, new, expected) in [
        (on("ana", ana), on(own, ana), &["equivalent"][..]),
        (
            on(own, r#""StringLike":{"aws:username":"*"}"#),
            on(own, r#""StringNotLike":{"aws:username":"temp-*"}"#),
            &["narrower", "- s3:GetObject on arn:aws:s3:::home/${aws:username}/* when aws:username is like temp-*"],
        ),
        // A role has no user name.
        (
            on(own, r#""ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/*"}"#),
            on(
                own,
                r#""ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:user/*"},"StringEquals":{"aws:PrincipalType":"AssumedRole"}"#,
            ),
            &["equivalent"],
        ),
        (
            on(own, ana),
            on(own, r#""ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:user/*ana"}"#),
            &[
                "wider",
                "+ s3:GetObject on arn:aws:s3:::home/${aws:username}/* when aws:PrincipalArn is like arn:aws:iam::*:user/*ana and aws:username is not ana",
            ],
        ),
    ] {
        let comparison = compare_policies(&policy(&old), &policy(&new), Layer::Identity, &Options::default());
        assert_eq!(told(&comparison), expected, "{old}\n{new}");
    }
}

#[test]
fn policies_of_all_layers_are_about_callers_that_can_be() {
    let bucket = |conditions: &str| {
        format!(
            r#"[{{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*","Condition":{{{conditions}}}}}]"#
        )
    };
    let limit = |conditions: &str| {
        format!(
            r#"[{{"Effect":"Allow","Action":"*","Resource":"*"}},{{"Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{{{conditions}}}}}]"#
        )
    };
    let perimeter = |conditions: &str| {
        format!(r#"[{{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*","Condition":{{{conditions}}}}}]"#)
    };
    let one = r#""ArnLike":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/app"}"#;
    for (layer, old, new, expected) in [
        (
            Layer::Resource,
            bucket(one),
            bucket(
                r#""ArnLike":{"aws:PrincipalArn":["arn:aws:iam::111122223333:role/app","arn:aws:iam::111122223333:role/X"]}"#,
            ),
            &[
                "wider",
                "+ s3:GetObject on arn:aws:s3:::b/* when aws:PrincipalArn is arn:aws:iam::111122223333:role/X, by a role of account 111122223333",
            ][..],
        ),
        // An account that nothing else names.
        (
            Layer::Resource,
            bucket(r#""StringEquals":{"aws:PrincipalAccount":"777788889999"}"#),
            bucket(r#""StringEquals":{"aws:PrincipalAccount":["777788889999","123456789012"]}"#),
            &[
                "wider",
                "+ s3:GetObject on arn:aws:s3:::b/* when aws:PrincipalAccount is 123456789012, by a role, a user or the root user of another account",
            ],
        ),
        (
            Layer::Resource,
            bucket(r#""StringLike":{"aws:PrincipalServiceName":"cloudtrail.amazonaws.com"}"#),
            bucket(r#""Bool":{"aws:PrincipalIsAWSService":"true"}"#),
            &[
                "wider",
                "+ s3:GetObject on arn:aws:s3:::b/* when aws:PrincipalServiceName is not cloudtrail.amazonaws.com, by some other service",
            ],
        ),
        (
            Layer::ServiceControl,
            limit(r#""Bool":{"aws:SecureTransport":"false"}"#),
            limit(r#""StringLike":{"aws:PrincipalArn":"arn:aws:iam::*:root"},"Bool":{"aws:SecureTransport":"false"}"#),
            &[
                "wider",
                "+ s3:* on any resource when aws:PrincipalArn is not like arn:aws:iam::*:root and aws:SecureTransport is false",
            ],
        ),
        // No policy of an organization is about service-linked roles anyway.
        (
            Layer::ServiceControl,
            limit(r#""ArnNotLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/admin"}"#),
            limit(
                r#""ArnNotLike":{"aws:PrincipalArn":["arn:aws:iam::*:role/admin","arn:aws:iam::*:role/aws-service-role/*"]}"#,
            ),
            &["equivalent"],
        ),
        (
            Layer::ResourceControl,
            perimeter(r#""BoolIfExists":{"aws:PrincipalIsAWSService":"false"}"#),
            perimeter(r#""StringLike":{"aws:PrincipalArn":"*"}"#),
            &["wider", "+ s3:* on any resource, by anyone without credentials"],
        ),
        (
            Layer::Session,
            limit(r#""StringEquals":{"aws:PrincipalType":"FederatedUser"}"#),
            limit(r#""StringEquals":{"aws:PrincipalType":["FederatedUser","AssumedRole"]}"#),
            &["narrower", "- s3:* on any resource when aws:PrincipalType is not FederatedUser"],
        ),
    ] {
        let comparison = compare_policies(&policy(&old), &policy(&new), layer, &Options::default());
        assert_eq!(told(&comparison), expected, "{old}\n{new}");
    }
}

/// A key that every request has is never absent, and has a value as it is.
#[test]
fn keys_of_every_request_are_there() {
    let with = |effect: &str, conditions: &str| {
        format!(r#"{{"Effect":"{effect}","Action":"s3:GetObject","Resource":"*","Condition":{{{conditions}}}}}"#)
    };
    let all = r#"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}"#;
    for (old, new, expected) in [
        (
            format!("[{all},{}]", with("Deny", r#""Bool":{"aws:SecureTransport":"false"}"#)),
            with("Allow", r#""Bool":{"aws:SecureTransport":"true"}"#),
            &["equivalent"][..],
        ),
        (
            all.to_owned(),
            with("Allow", r#""StringNotEquals":{"aws:RequestedRegion":"eu-west-1"}"#),
            &["narrower", "- s3:GetObject on any resource when aws:RequestedRegion is eu-west-1"],
        ),
        (
            all.to_owned(),
            with("Allow", r#""StringEquals":{"aws:RequestedRegion":"eu-west-1"}"#),
            &["narrower", "- s3:GetObject on any resource when aws:RequestedRegion is not eu-west-1"],
        ),
        (
            all.to_owned(),
            format!(
                "[{},{}]",
                with("Allow", r#""DateLessThan":{"aws:CurrentTime":"2026-01-01T00:00:00Z"}"#),
                with("Allow", r#""DateGreaterThanEquals":{"aws:CurrentTime":"2026-01-01T00:00:00Z"}"#)
            ),
            &["equivalent"],
        ),
        (all.to_owned(), with("Allow", r#""Null":{"aws:UserAgent":"false","aws:EpochTime":"false"}"#), &["equivalent"]),
    ] {
        let comparison = compare_policies(&policy(&old), &policy(&new), Layer::Identity, &Options::default());
        assert_eq!(told(&comparison), expected, "{old}\n{new}");
    }
}

/// A claim is about every caller.
#[test]
fn claims_are_about_services_and_root_users_too() {
    let resource = |principal: &str| Policies {
        resource: Some(policy(&format!(
            r#"{{"Effect":"Allow","Principal":{principal},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}}"#
        ))),
        ..Policies::default()
    };
    for (principal, expected) in [
        (r#"{"Service":"cloudtrail.amazonaws.com"}"#, "s3:GetObject on arn:aws:s3:::b/*, by cloudtrail.amazonaws.com"),
        (
            r#"{"AWS":"arn:aws:iam::444455556666:root"}"#,
            "s3:GetObject on arn:aws:s3:::b/*, by arn:aws:iam::444455556666:root",
        ),
    ] {
        let claim = read_claim("never s3:GetObject on anything").unwrap();
        let found = prove(&resource(principal), &claim, &Options::default());
        let mut told = found.refutations.iter().map(|region| region.description.as_str());
        assert!(told.any(|one| one == expected), "{found:?}");
    }
}
