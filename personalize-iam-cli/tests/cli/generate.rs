//! `generate`: what a principal did becomes a policy, proved to allow that and nothing else; and what is said beside it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use personalize_iam_eval::{Decision, Policies, Principal, Request};
use personalize_iam_model::Policy;
use personalize_iam_model::policy::{ActionElement, ResourceElement, read, to_json};
use serde_json::{Value, json};

use crate::corpus::skipped;
use crate::proofs::run_with;
use crate::{DATA, Ran, assert_refuses, binary};

const ROLE: &str = "arn:aws:iam::111122223333:role/etl";
const CAMPAIGN: &str = "arn:aws:personalize:eu-west-1:111122223333:campaign/home";

/// An event of the role: what differs from a call of Amazon Personalize that went through is merged into it.
fn event(n: usize, name: &str, parameters: Value, more: &Value) -> Value {
    let mut event = json!({
        "eventVersion": "1.09", "eventID": format!("e{n:04}"), "eventTime": format!("2026-11-29T10:{:02}:{:02}Z", n / 60 % 60, n % 60),
        "eventType": "AwsApiCall", "eventSource": "personalize.amazonaws.com", "eventName": name, "awsRegion": "eu-west-1",
        "sourceIPAddress": "203.0.113.8", "recipientAccountId": "111122223333", "requestParameters": parameters,
        "userIdentity": {
            "type": "AssumedRole", "arn": "arn:aws:sts::111122223333:assumed-role/etl/job", "accountId": "111122223333",
            "principalId": "AROAEXAMPLE:job",
            "sessionContext": {"sessionIssuer": {"type": "Role", "arn": ROLE}, "attributes": {"creationDate": "2026-11-29T09:00:00Z", "mfaAuthenticated": "false"}},
        },
    });
    for (name, value) in more.as_object().unwrap() {
        event[name] = value.clone();
    }
    event
}

fn describe(n: usize, campaign: &str, more: &Value) -> Value {
    event(n, "DescribeCampaign", json!({ "campaignArn": campaign }), more)
}

fn import(n: usize, more: &Value) -> Value {
    let dataset = "arn:aws:personalize:eu-west-1:111122223333:dataset/shop/INTERACTIONS";
    let role = "arn:aws:iam::111122223333:role/service-role/Personalize";
    event(
        n,
        "CreateDatasetImportJob",
        json!({"jobName": format!("j{n}"), "datasetArn": dataset, "roleArn": role}),
        more,
    )
}

fn object(n: usize, name: &str, key: &str, more: &Value) -> Value {
    let arn = format!("arn:aws:s3:::movies/{key}");
    let resources = json!([{"type": "AWS::S3::Object", "ARN": arn}, {"type": "AWS::S3::Bucket", "ARN": "arn:aws:s3:::movies", "accountId": "111122223333"}]);
    let mut event = event(n, name, json!({"bucketName": "movies", "key": key}), more);
    event["eventSource"] = json!("s3.amazonaws.com");
    event["eventCategory"] = json!("Data");
    event["resources"] = resources;
    event
}

fn none() -> Value {
    json!({})
}

/// Runs `generate` on events.
fn generate(events: &[Value], arguments: &[&str]) -> Ran {
    let text: String = events.iter().map(|event| format!("{event}\n")).collect();
    let principal = if arguments.contains(&"--principal") { &[][..] } else { &["--principal", ROLE] };
    run_with(&[&["generate", "-"], principal, arguments].concat(), &text)
}

/// The policy that a run printed.
#[track_caller]
fn policy(ran: &Ran) -> Policy {
    let read = read(&ran.stdout);
    assert!(read.is_ok(), "{ran:?}");
    read.unwrap()
}

/// The statements of a policy in short: `Sid actions on resources`.
fn in_short(policy: &Policy) -> Vec<String> {
    let one = |statement: &personalize_iam_model::Statement| {
        let (ActionElement::Action(actions) | ActionElement::NotAction(actions)) = &statement.action;
        let Some(ResourceElement::Resource(resources)) = &statement.resource else { return "?".to_owned() };
        let sid = statement.sid.as_ref().map(|sid| format!("{sid}: ")).unwrap_or_default();
        let tests: Vec<String> = statement
            .condition
            .iter()
            .flat_map(|block| &block.tests)
            .map(|test| format!(" if {} {}", test.key, test.values.join(" ")))
            .collect();
        format!("{sid}{} on {}{}", actions.join(" "), resources.join(" "), tests.concat())
    };
    policy.statements.iter().map(one).collect()
}

fn report(ran: &Ran) -> Value {
    serde_json::from_str(&ran.stderr).unwrap()
}

#[test]
fn what_was_done_is_allowed_and_nothing_else() {
    let events = [
        describe(1, CAMPAIGN, &none()),
        describe(2, CAMPAIGN, &none()),
        event(3, "ListCampaigns", Value::Null, &none()),
        import(4, &none()),
        // Another principal.
        event(
            5,
            "DeleteCampaign",
            json!({ "campaignArn": CAMPAIGN }),
            &json!({"userIdentity": {"type": "IAMUser", "arn": "arn:aws:iam::111122223333:user/ana", "accountId": "111122223333"}}),
        ),
    ];
    let ran = generate(&events, &[]);
    assert_eq!(
        in_short(&policy(&ran)),
        [
            "personalize:ListCampaigns on *".to_owned(),
            format!("personalize:DescribeCampaign on {CAMPAIGN}"),
            "personalize:CreateDatasetImportJob on arn:aws:personalize:eu-west-1:111122223333:dataset-import-job/j4 \
             arn:aws:personalize:eu-west-1:111122223333:dataset/shop/INTERACTIONS"
                .to_owned(),
            "PassRoleInferred: iam:PassRole on arn:aws:iam::111122223333:role/service-role/Personalize if iam:PassedToService \
             personalize.amazonaws.com"
                .to_owned(),
        ]
    );
    assert_eq!(ran.status, Some(0), "{}", ran.stderr);
    for expected in [
        "proved: the policy allows each of 5 distinct requests of 6 events, and nothing beyond the actions and resources that were seen\n",
        "principal: arn:aws:iam::111122223333:role/etl, 4 events\n",
        "period: 2026-11-29T10:00:01Z to 2026-11-29T10:00:04Z; the logs have 5 records",
        "inferred, for no record shows it by itself; check it:\n  iam:PassRole on arn:aws:iam::111122223333:role/service-role/Personalize (event e0004)\n",
        "seen once only:\n",
        "personalize: AWS's documents do not settle whether they are recorded, and the logs have none: personalize:GetActionRecommendations, \
         personalize:GetPersonalizedRanking, personalize:GetRecommendations, personalize:PutActionInteractions, personalize:PutActions, \
         personalize:PutEvents,",
        "  s3: data events, of which the logs have none of this service: ",
        "  logs: CloudTrail does not record them: ",
    ] {
        assert!(ran.stderr.contains(expected), "{expected}\n\n{}", ran.stderr);
    }
    // By the name, and by a pattern, it is the same.
    for principal in ["etl", "arn:aws:iam::*:role/e*", "arn:aws:sts::111122223333:assumed-role/etl/job"] {
        assert_eq!(generate(&events, &["--principal", principal]).stdout, ran.stdout, "{principal}");
    }
    // Data events are there once there is one.
    let more = [&events[..], &[object(9, "GetObject", "k", &none())]].concat();
    assert!(!generate(&more, &[]).stderr.contains("  s3: data events"));
}

#[test]
fn resources_are_as_narrow_as_asked() {
    let events = [
        describe(1, CAMPAIGN, &none()),
        describe(2, "arn:aws:personalize:us-east-1:111122223333:campaign/home", &none()),
        object(3, "GetObject", "2026/a*.csv", &none()),
        object(4, "GetObject", "2026/${b}.csv", &none()),
    ];
    let exact = generate(&events, &[]);
    assert_eq!(
        in_short(&policy(&exact)),
        [
            "personalize:DescribeCampaign on arn:aws:personalize:eu-west-1:111122223333:campaign/home \
             arn:aws:personalize:us-east-1:111122223333:campaign/home",
            "s3:GetObject on arn:aws:s3:::movies/2026/${$}{b}.csv arn:aws:s3:::movies/2026/a${*}.csv",
        ]
    );
    let by_name = generate(&events, &["--resources", "by-name"]);
    assert_eq!(
        in_short(&policy(&by_name)),
        [
            "personalize:DescribeCampaign on arn:aws:personalize:*:111122223333:campaign/home",
            "s3:GetObject on arn:aws:s3:::movies/*"
        ]
    );
    let by_type = generate(&events, &["--resources", "by-type"]);
    assert_eq!(
        in_short(&policy(&by_type)),
        [
            "personalize:DescribeCampaign on arn:aws:personalize:*:111122223333:campaign/*",
            "s3:GetObject on arn:aws:s3:::*/*"
        ]
    );
    for ran in [exact, by_name, by_type] {
        assert_eq!(ran.status, Some(0), "{}", ran.stderr);
    }
}

#[test]
fn conditions_hold_what_was_seen_where_every_event_has_it() {
    let through = json!({"vpcEndpointId": "vpce-0c8e51f3a9b7d2640", "vpcEndpointAccountId": "111122223333"});
    let from = |address: &str| json!({ "sourceIPAddress": address });
    let events = [
        describe(1, CAMPAIGN, &from("203.0.113.8")),
        describe(2, CAMPAIGN, &from("203.0.113.9")),
        event(3, "ListCampaigns", Value::Null, &from("203.0.113.30")),
        event(4, "ListFilters", Value::Null, &through),
        event(5, "ListSchemas", Value::Null, &through),
        event(6, "ListSchemas", Value::Null, &none()),
    ];
    let ran = generate(&events, &["--conditions", "source-ip,vpce,org"]);
    let ranges = "if aws:SourceIp 203.0.113.8/31 203.0.113.30/32";
    let expected = BTreeSet::from([
        "personalize:ListSchemas on *".to_owned(),
        format!("personalize:ListCampaigns on * {ranges}"),
        format!("personalize:DescribeCampaign on {CAMPAIGN} {ranges}"),
        "personalize:ListFilters on * if aws:SourceVpce vpce-0c8e51f3a9b7d2640".to_owned(),
    ]);
    assert_eq!(in_short(&policy(&ran)).into_iter().collect::<BTreeSet<_>>(), expected);
    for said in [
        "no condition on aws:SourceIp: no event has it, or the log does not say for personalize:ListFilters\n",
        "no condition on aws:SourceIp: not every event has it, or the log does not say for personalize:ListSchemas\n",
        "no condition on aws:PrincipalOrgID: no event has it, or the log does not say for personalize:DescribeCampaign, ",
    ] {
        assert!(ran.stderr.contains(said), "{said}\n\n{}", ran.stderr);
    }
    assert_eq!(ran.status, Some(0));
    // An address that was not seen is denied.
    let at = |address: &str| {
        let principal: Principal = "arn:aws:sts::111122223333:assumed-role/etl/job".parse().unwrap();
        let request = Request::new(principal, "personalize:DescribeCampaign", CAMPAIGN).with("aws:SourceIp", address);
        let policies = Policies { identity: vec![policy(&ran)], ..Policies::default() }.compile();
        policies.decide(&request.prepare()) == Decision::Allowed
    };
    assert!(at("203.0.113.8") && at("203.0.113.9") && at("203.0.113.30") && !at("203.0.113.10"));
    // True and false are all that there is.
    let both =
        [describe(1, CAMPAIGN, &json!({"tlsDetails": {"tlsVersion": "TLSv1.3"}})), describe(2, CAMPAIGN, &none())];
    assert!(
        generate(&both, &["--conditions", "secure-transport"]).stderr.contains("no condition on aws:SecureTransport")
    );
}

#[test]
fn a_resource_that_the_log_does_not_say_is_marked_or_left_out() {
    let events = [describe(1, CAMPAIGN, &none()), event(2, "DeleteFilter", Value::Null, &none())];
    let by_type = generate(&events, &[]);
    assert_eq!(
        in_short(&policy(&by_type)),
        [
            format!("personalize:DescribeCampaign on {CAMPAIGN}"),
            "ResourceNotKnown: personalize:DeleteFilter on arn:aws:personalize:eu-west-1:111122223333:filter/*"
                .to_owned(),
        ]
    );
    assert_eq!(by_type.status, Some(0));
    assert!(
        by_type.stderr.starts_with(
            "proved: the policy allows each of 1 distinct request of 1 event, and nothing beyond the actions and resources that \
             were seen; for 1 event on resources that the logs do not say it has patterns, marked `ResourceNotKnown`, and that \
             these are enough is not proved\n"
        ),
        "{}",
        by_type.stderr
    );
    let left_out = generate(&events, &["--unknown-resources", "leave-out"]);
    assert_eq!(in_short(&policy(&left_out)), [format!("personalize:DescribeCampaign on {CAMPAIGN}")]);
    let said = "left out, so that the policy denies it: the logs do not say on what:\n  personalize:DeleteFilter on a resource that is not known (event e0002)\n";
    assert!(left_out.stderr.contains(said), "{}", left_out.stderr);
}

#[test]
fn what_did_not_go_through_is_reported() {
    let denied = json!({
        "errorCode": "AccessDeniedException", "requestParameters": null,
        "errorMessage": format!("User: arn:aws:sts::111122223333:assumed-role/etl/job is not authorized to perform: personalize:DeleteCampaign on resource: {CAMPAIGN}"),
    });
    let events = [
        event(1, "ListCampaigns", Value::Null, &none()),
        event(2, "DeleteCampaign", Value::Null, &denied),
        describe(3, CAMPAIGN, &json!({"errorCode": "ResourceNotFoundException"})),
        event(4, "ListFilters", Value::Null, &json!({"errorCode": "ThrottlingException"})),
        event(5, "ListTheMoon", Value::Null, &none()),
    ];
    let ran = generate(&events, &["--report-format", "json"]);
    assert_eq!(in_short(&policy(&ran)), ["personalize:ListCampaigns on *"]);
    let said = report(&ran);
    let named = |list: &str| (said[list][0]["action"].clone(), said[list][0]["eventId"].clone());
    assert_eq!(named("denied"), (json!("personalize:DeleteCampaign"), json!("e0002")));
    assert_eq!(named("failed"), (json!("personalize:DescribeCampaign"), json!("e0003")));
    assert_eq!(named("outcomeNotKnown"), (json!("personalize:ListFilters"), json!("e0004")));
    assert_eq!(said["skipped"], json!([{"name": "the action of this event is not known", "events": 1}]));
    assert_eq!((&said["proof"]["proved"], &said["events"]), (&json!(true), &json!(5)));
    let all = generate(&events, &["--include-denied", "--include-failed"]);
    assert_eq!(
        in_short(&policy(&all)),
        [
            "personalize:ListCampaigns on *".to_owned(),
            format!("personalize:DeleteCampaign personalize:DescribeCampaign on {CAMPAIGN}")
        ]
    );
    // Where nothing went through there is nothing to allow.
    let nothing = generate(&events[1..2], &[]);
    assert_eq!((nothing.stdout.as_str(), nothing.status), ("", Some(1)));
    assert!(nothing.stderr.starts_with("there is nothing to allow"), "{}", nothing.stderr);
}

#[test]
fn time_copies_and_broken_files_count_as_they_should() {
    let events: Vec<Value> = (0..4)
        .map(|n| event(n * 60, ["ListCampaigns", "ListFilters", "ListSchemas", "ListRecipes"][n], Value::Null, &none()))
        .collect();
    let between = ["--since", "2026-11-29T10:01:00Z", "--until", "2026-11-29T10:03:00Z"];
    let ran = generate(&events, &between);
    assert_eq!(in_short(&policy(&ran)), ["personalize:ListFilters personalize:ListSchemas on *"]);
    assert!(ran.stderr.contains("events that do not count: outside of the time (2)\n"), "{}", ran.stderr);
    assert_eq!(generate(&events, &["--since", "2026-11-30"]).status, Some(1));
    let twice = [events[0].clone(), events[0].clone()];
    assert!(generate(&twice, &[]).stderr.contains("events that do not count: delivered twice (1)\n"));

    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.json"), events[0].to_string()).unwrap();
    fs::write(folder.path().join("b.json"), "{\"eventVersion\": ").unwrap();
    let ran = Ran::from(binary().arg("generate").arg(folder.path()).args(["--principal", ROLE]).output().unwrap());
    assert_eq!(in_short(&policy(&ran)), ["personalize:ListCampaigns on *"]);
    assert_eq!(ran.status, Some(2));
    assert!(ran.stderr.contains("b.json") && ran.stderr.contains("\nproved: "), "{}", ran.stderr);
}

#[test]
fn a_principal_that_is_not_there_or_not_clear_is_said() {
    let other = json!({"userIdentity": {"type": "IAMUser", "arn": "arn:aws:iam::444455556666:user/etl", "accountId": "444455556666"}});
    let events = [event(1, "ListCampaigns", Value::Null, &none()), event(2, "ListFilters", Value::Null, &other)];
    let nobody = generate(&events, &["--principal", "web"]);
    assert_eq!(
        (nobody.stderr.as_str(), nobody.stdout.as_str(), nobody.status),
        (
            "nothing found: of 2 records none is of this principal; those with the most events are\n  \
             arn:aws:iam::111122223333:role/etl (1)\n  arn:aws:iam::444455556666:user/etl (1)\n",
            "",
            Some(1)
        )
    );
    let message = "`etl` is the name of several: arn:aws:iam::111122223333:role/etl, arn:aws:iam::444455556666:user/etl; give the ARN of one";
    assert_refuses(&generate(&events, &["--principal", "etl"]), message);
    // The path of the role is not in this record.
    let mut session = event(3, "ListSchemas", Value::Null, &none());
    session["userIdentity"]["sessionContext"] = Value::Null;
    let ran = generate(&[events[0].clone(), session], &[]);
    assert_eq!(in_short(&policy(&ran)), ["personalize:ListCampaigns on *"]);
    assert!(
        ran.stderr.contains("does not say the path of its role, so that it can be the principal's (1)\n"),
        "{}",
        ran.stderr
    );
    let few = generate(&[describe(9, CAMPAIGN, &none()), events[0].clone()], &["--most", "1"]);
    assert_eq!(few.status, Some(2));
    assert!(
        few.stderr.contains(
            "more than 1 different actions on resources, which `--most` limits; ask for `--resources by-name`"
        ),
        "{}",
        few.stderr
    );
}

#[test]
fn a_long_policy_is_divided_where_that_helps() {
    let events: Vec<Value> =
        (0..200).map(|n| describe(n, &format!("{CAMPAIGN}-{n}-{}", "x".repeat(30)), &none())).collect();
    let ran = generate(&events, &[]);
    let parts: Vec<Policy> = serde_json::from_str(&ran.stdout).unwrap();
    assert!(parts.len() > 2 && parts.iter().all(|part| to_json(part).len() <= 6_144), "{}", parts.len());
    assert!(ran.stderr.contains("note: it is divided into") && ran.stderr.starts_with("proved: "), "{}", ran.stderr);
    assert_eq!(ran.status, Some(0));
    let inline = generate(&events, &["--kind", "inline-role"]);
    assert_eq!(inline.status, Some(1));
    assert!(
        inline.stderr.contains("note: it is too long for 10240 characters; ask for `--resources by-name`"),
        "{}",
        inline.stderr
    );
    assert_eq!(generate(&events, &["--kind", "permission-set", "--resources", "by-type"]).status, Some(0));
}

#[test]
fn operations_are_mapped_as_events_are() {
    let run = |list: &str, more: &[&str]| run_with(&[&["generate", "--operations", "-"], more].concat(), list);
    let list = "# what the job does\npersonalize:CreateCampaign\ns3 HeadObject arn:aws:s3:::movies/*\n\nkms:ReEncrypt\niam:PassRole arn:aws:iam::111122223333:role/etl\n";
    let ran = run(list, &["--account", "111122223333"]);
    let all: BTreeSet<String> = in_short(&policy(&ran)).into_iter().collect();
    for expected in [
        "s3:GetObject on arn:aws:s3:::movies/*",
        "iam:PassRole on arn:aws:iam::111122223333:role/etl",
        "ResourceNotKnown: kms:ReEncryptFrom kms:ReEncryptTo on arn:aws:kms:*:111122223333:key/*",
    ] {
        assert!(all.contains(expected), "{expected} {all:?}");
    }
    assert!(
        all.iter().any(|one| one.starts_with("ResourceNotKnown2: personalize:CreateCampaign on ")
            || one.starts_with("ResourceNotKnown: personalize:CreateCampaign on ")),
        "{all:?}"
    );
    assert_eq!(ran.status, Some(0), "{}", ran.stderr);
    assert!(
        run("personalize:CreateDatasetImportJob", &[])
            .stderr
            .contains("perhaps checked too, and not in the policy; the records do not say: iam:PassRole (1)")
    );
    for (list, message) in [
        (
            "personalize:CreateCampain",
            "standard input:1:1: `personalize` has no operation `CreateCampain`; did you mean `personalize:CreateCampaign`?",
        ),
        (
            "s3:ListBuckets\npersonalise:X",
            "standard input:2:1: the service `personalise` is not known; did you mean `personalize`?",
        ),
        (
            "s3:GetObject arn:aws:s3:::movies",
            "standard input:1:1: `arn:aws:s3:::movies` is not a resource of s3:GetObject; `personalize-iam catalog s3:GetObject` lists the types",
        ),
        ("s3:GetObject movies", "standard input:1:1: `movies` is not an ARN; write `SERVICE:OPERATION ARN`"),
        ("s3", "standard input:1:1: `s3` has no operation; write one such as `personalize:CreateCampaign`"),
        ("", "standard input: there is no operation in it; write one a line, such as `personalize:CreateCampaign`"),
    ] {
        assert_refuses(&run(list, &[]), message);
    }
}

#[test]
fn what_an_old_policy_has_and_nobody_used_is_left_out() {
    let old = r#"{"Version":"2012-10-17","Statement":[
        {"Sid":"Use","Effect":"Allow","Action":["personalize:DescribeCampaign","personalize:DeleteCampaign","personalize:GetRecommendations"],"Resource":"*"},
        {"Sid":"Lists","Effect":"Allow","Action":"personalize:ListCa*","Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}},
        {"Sid":"Objects","Effect":"Allow","Action":["s3:GetObject","lambda:InvokeFunction"],"Resource":"*"},
        {"Sid":"Keys","Effect":"Allow","Action":"kms:Decrypt","Resource":"*"},
        {"Sid":"Gone","Effect":"Allow","Action":"personalize:DeleteSchema","Resource":"*"},
        {"Sid":"No","Effect":"Deny","Action":"personalize:DeleteDataset","Resource":"*"}]}"#;
    let events = [
        describe(1, CAMPAIGN, &none()),
        event(2, "ListCampaigns", Value::Null, &none()),
        event(3, "ListFilters", Value::Null, &none()),
    ];
    let ran = generate(&events, &["--old-policy", old]);
    assert_eq!(
        in_short(&policy(&ran)),
        [
            "Use: personalize:DescribeCampaign personalize:GetRecommendations on *",
            "Lists: personalize:ListCa* on * if aws:SourceIp 10.0.0.0/8",
            "Objects: s3:GetObject lambda:InvokeFunction on *",
            "Keys: kms:Decrypt on *",
            "No: personalize:DeleteDataset on *",
        ]
    );
    for said in [
        "proved: the new policy allows nothing that the old one does not",
        "statement 0 (Use): never used, and the logs would show it: left out: personalize:DeleteCampaign\n",
        "statement 0 (Use): not visible in these logs: kept: personalize:GetRecommendations (AWS's documents do not settle whether it is recorded)\n",
        "statement 2 (Objects): not visible in these logs: kept: s3:GetObject (a data event, and the logs have no data events of this service)",
        "statement 4 (Gone): never used, and the logs would show it: left out: personalize:DeleteSchema\n",
        "statement 3 (Keys): not visible in these logs: kept: kms:Decrypt (trails may leave out the events of AWS KMS, and the logs have none)\n",
        "statement 5 (No): it stays, for it denies\n",
        "used, and the old policy does not allow it: another policy does, or the log is read wrongly:\n  personalize:ListFilters on * (event e0003)\n",
    ] {
        assert!(ran.stderr.contains(said), "{said}\n\n{}", ran.stderr);
    }
    assert_eq!(ran.status, Some(0));
    // With data events of the service its silence says something.
    let more = [&events[..], &[object(4, "PutObject", "k", &none())]].concat();
    let ran = generate(&more, &["--old-policy", old]);
    assert!(
        ran.stderr.contains("statement 2 (Objects): never used, and the logs would show it: left out: s3:GetObject\n"),
        "{}",
        ran.stderr
    );
}

/// What `rust` printed, compiled.
#[allow(unreachable_pub, reason = "it is written for other crates")]
mod compiled {
    include!("data/generate/policy.rs.txt");
}

fn of_formats() -> Vec<Value> {
    vec![
        describe(1, CAMPAIGN, &none()),
        event(2, "ListCampaigns", Value::Null, &none()),
        import(3, &none()),
        object(4, "GetObject", "a\"b*${c}%{d}", &none()),
        event(5, "DeleteFilter", Value::Null, &none()),
        event(6, "ListTables", Value::Null, &json!({"eventSource": "dynamodb.amazonaws.com"})),
    ]
}

#[test]
fn rust_source_compiles_and_is_the_same_policy() {
    let options = ["--conditions", "source-ip"];
    let printed = generate(&of_formats(), &[&options[..], &["--format", "rust"]].concat());
    let file = Path::new(DATA).join("generate/policy.rs.txt");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&file, &printed.stdout).unwrap();
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), printed.stdout, "run this test with UPDATE_EXPECT=1");
    let as_json = policy(&generate(&of_formats(), &options));
    assert_eq!(to_json(&compiled::policy()), to_json(&as_json));
    // In types, where the types know it.
    assert!(
        printed.stdout.contains("model::Statement::allow(model::personalize::DescribeCampaign)"),
        "{}",
        printed.stdout
    );
    assert!(printed.stdout.contains("model::iam::PASSED_TO_SERVICE.equals("), "{}", printed.stdout);
}

#[test]
fn terraform_and_yaml_have_the_same_policy() {
    let expected = to_json(&policy(&generate(&of_formats(), &[])));
    let folder = tempfile::tempdir().unwrap();
    for (kind, format, name) in [
        ("managed", "terraform", "a.tf"),
        ("inline-role", "terraform", "b.tf"),
        ("permission-set", "terraform", "c.tf"),
        ("managed", "yaml", "a.yaml"),
    ] {
        let ran = generate(&of_formats(), &["--format", format, "--kind", kind]);
        let text = match format {
            // As a template has it.
            "yaml" => format!(
                "Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n{}",
                ran.stdout.lines().map(|line| format!("        {line}\n")).collect::<String>()
            ),
            _ => ran.stdout.clone(),
        };
        fs::write(folder.path().join(name), &text).unwrap();
        let found =
            Ran::from(binary().args(["policies", "--format", "json"]).arg(folder.path().join(name)).output().unwrap());
        assert!(found.stdout.contains("GetObject"), "{found:?}\n{text}");
        let value: Value = serde_json::from_str(&found.stdout).unwrap();
        let documents = documents(&value);
        assert_eq!(documents.iter().map(to_json).collect::<Vec<_>>(), std::slice::from_ref(&expected), "{text}");
    }
}

/// The policies anywhere in an answer.
fn documents(value: &Value) -> Vec<Policy> {
    match value {
        Value::Object(members) if members.contains_key("Statement") => read(&value.to_string()).into_iter().collect(),
        Value::Object(members) => members.values().flat_map(documents).collect(),
        Value::Array(items) => items.iter().flat_map(documents).collect(),
        _ => Vec::new(),
    }
}

/// Numbers that are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}

#[test]
fn of_any_log_every_seen_request_is_allowed_and_every_other_denied() {
    const KEYS: [&str; 7] = ["a", "a*", "a/b", "a?c", "abc", "${aws:username}", "$"];
    const OPERATIONS: [&str; 3] = ["GetObject", "PutObject", "DeleteObject"];
    const CAMPAIGNS: [&str; 4] = ["home", "home2", "shop", "s"];
    let principal: Principal = "arn:aws:sts::111122223333:assumed-role/etl/job".parse().unwrap();
    for seed in 0..12 {
        let mut numbers = Numbers(seed);
        let mut events = Vec::new();
        let mut seen = BTreeSet::new();
        for n in 0..1 + numbers.below(25) {
            if numbers.below(2) == 0 {
                let (operation, key) = (OPERATIONS[numbers.below(3)], KEYS[numbers.below(7)]);
                events.push(object(n, operation, key, &none()));
                seen.insert((format!("s3:{operation}"), format!("arn:aws:s3:::movies/{key}")));
            } else {
                let operation = ["DescribeCampaign", "DeleteCampaign"][numbers.below(2)];
                let arn =
                    format!("arn:aws:personalize:eu-west-1:111122223333:campaign/{}", CAMPAIGNS[numbers.below(4)]);
                events.push(event(n, operation, json!({ "campaignArn": arn }), &none()));
                seen.insert((format!("personalize:{operation}"), arn));
            }
        }
        let ran = generate(&events, &[]);
        assert_eq!(ran.status, Some(0), "{}", ran.stderr);
        let policies = Policies { identity: vec![policy(&ran)], ..Policies::default() }.compile();
        let objects = OPERATIONS.iter().flat_map(|operation| {
            KEYS.iter().map(move |key| (format!("s3:{operation}"), format!("arn:aws:s3:::movies/{key}")))
        });
        let campaigns = ["DescribeCampaign", "DeleteCampaign", "UpdateCampaign"].into_iter().flat_map(|operation| {
            CAMPAIGNS.iter().map(move |name| {
                (
                    format!("personalize:{operation}"),
                    format!("arn:aws:personalize:eu-west-1:111122223333:campaign/{name}"),
                )
            })
        });
        for one in objects.chain(campaigns) {
            let request = Request::new(principal.clone(), one.0.as_str(), one.1.as_str()).prepare();
            let is_allowed = policies.decide(&request) == Decision::Allowed;
            assert_eq!(is_allowed, seen.contains(&one), "{seed} {one:?}\n{}", ran.stdout);
        }
    }
}

#[test]
fn policies_of_generated_trees_are_proved_and_have_the_used_actions() {
    let Some(shared) = skipped::beside("cloudtrail", "policies are generated for its trees") else { return };
    if Command::new("python3").arg("--version").output().is_err() {
        return skipped::skipped("there is no python3, which the generator needs");
    }
    let folder = tempfile::tempdir().unwrap();
    let arguments = ["--events", "6000", "--level", "1", "--jobs", "1", "--seed", "4711", "--cross", "0", "--out"];
    let made =
        Command::new("python3").arg(shared.join("generator.py")).args(arguments).arg(folder.path()).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let truth: Value =
        serde_json::from_str(&fs::read_to_string(folder.path().join("truth/usage.json")).unwrap()).unwrap();
    let used: BTreeMap<String, BTreeMap<String, Vec<String>>> =
        serde_json::from_value(truth["principals"].clone()).unwrap();
    let is_own =
        |arn: &&String| (arn.contains(":role/") || arn.contains(":user/")) && !arn.contains("aws-service-role");
    let mut checked = 0;
    for principal in used.keys().filter(is_own).take(50) {
        let ran = Ran::from(
            binary()
                .arg("generate")
                .arg(folder.path().join("AWSLogs"))
                .args(["--principal", principal, "--include-failed", "--report-format", "json"])
                .output()
                .unwrap(),
        );
        assert_eq!(ran.status, Some(0), "{principal}: {}", ran.stderr);
        let said = report(&ran);
        assert_eq!(said["proof"]["proved"], json!(true), "{principal}");
        let value: Value = serde_json::from_str(&ran.stdout).unwrap();
        let mut allowed: BTreeSet<String> = BTreeSet::new();
        for policy in documents(&value) {
            for statement in &policy.statements {
                let (ActionElement::Action(actions) | ActionElement::NotAction(actions)) = &statement.action;
                allowed.extend(actions.iter().cloned());
            }
        }
        let truth: BTreeSet<String> = used[principal].keys().cloned().collect();
        let perhaps = said["perhaps"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap().to_owned());
        let named: BTreeSet<String> = allowed.iter().cloned().chain(perhaps).collect();
        let more: Vec<&String> = allowed.difference(&truth).collect();
        let fewer: Vec<&String> = truth.difference(&named).collect();
        assert_eq!((more, fewer), (vec![], vec![]), "{principal}");
        checked += 1;
    }
    assert!(checked >= 30, "{checked}");
}
