//! A template decided before and after it is filled in: what is open is a condition, and the condition says what it says.
//!
//! Random templates are opened, and filled with random values. The decision by the filled policy is that by the opened one
//! once each of its keys `template:...` has the truth that its text says, worked out here from the text alone.
//!
//! `PROPTEST_CASES=20000` tries more of them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests say what they expect by panicking"
)]

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use personalize_iam_eval::{Decision, Policies, Principal, Request};
use personalize_iam_model::Policy as Plain;
use personalize_iam_model::hole::PREFIX;
use personalize_iam_model::policy::{read, to_json};
use personalize_iam_source::{Choice, Filling, Inputs, Language, NoFiles, find, find_with};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value as Json, json};

type Values = BTreeMap<String, String>;

const CONDITIONS: [&str; 3] = ["IsLive", "IsLarge", "IsOld"];

/// Of texts with `${` an `Fn::Sub`.
fn value(text: &str) -> Json {
    if text.contains("${") { json!({ "Fn::Sub": text }) } else { json!(text) }
}

/// One of these texts, or what a condition chooses of them.
fn entry(texts: &'static [&'static str]) -> impl Strategy<Value = Json> {
    let one = || select(texts).prop_map(value);
    let two = || (select(&CONDITIONS[..]), one(), one()).prop_map(|(name, a, b)| json!({ "Fn::If": [name, a, b] }));
    let nothing = json!({ "Ref": "AWS::NoValue" });
    prop_oneof![
        8 => one(),
        2 => two(),
        1 => (select(&CONDITIONS[..]), one()).prop_map(move |(name, a)| json!({ "Fn::If": [name, a, nothing] })),
        1 => (select(&CONDITIONS[..]), two(), two()).prop_map(|(name, a, b)| json!({ "Fn::If": [name, a, b] })),
    ]
}

fn entries(texts: &'static [&'static str]) -> impl Strategy<Value = Json> {
    prop_oneof![entry(texts), prop::collection::vec(entry(texts), 1..4).prop_map(Json::Array),]
}

const ACTIONS: &[&str] =
    &["sqs:*", "sqs:*", "s3:*", "s3:GetObject", "*", "*", "s3:Get${Param}", "${Param}", "s3:${Other}", "*:${Other}"];

const RESOURCES: &[&str] = &[
    "*",
    "arn:aws:s3:::logs/*",
    "arn:aws:sqs:eu-west-1:111122223333:jobs",
    "arn:aws:sqs:*:*:jobs",
    "arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:jobs",
    "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:*",
    "arn:aws:sqs:${AWS::Region}:111122223333:${Param}",
    "arn:aws:s3:::${Bucket}/*",
    "${Bucket.Arn}/${!aws:username}",
    "${Queue.Arn}",
    "${Param}",
    "${Param}*",
    "arn:aws:s3:::${Param}/a",
    "arn:aws:s3:::logs/$${Param}",
    "arn:aws:s3:::logs/${!aws:PrincipalTag/${Param}}",
    "arn:aws:${Param}:${AWS::Region}:${AWS::AccountId}:jobs",
    "arn:aws:s${Other}s:eu-west-1:111122223333:jobs",
    "arn:aws:sqs:${Other}:j*s",
    "arn:aws:${Other}:${AWS::Region}:${AWS::AccountId}:b",
    "arn:aws:s3:${Other}x*",
];

const TESTED: &[&str] = &["logs", "da*", "${Param}", "${AWS::Region}", "${Bucket}", "x${Other}", "${!aws:username}"];

const ARNS: &[&str] = &[
    "arn:aws:iam::111122223333:role/*",
    "arn:aws:iam::${AWS::AccountId}:role/etl",
    "arn:${AWS::Partition}:iam::*:role/${Param}",
    "${Role.Arn}",
];

const OPERATORS: &[&str] = &[
    "StringEquals",
    "StringLike",
    "StringNotEquals",
    "StringNotLike",
    "StringEqualsIfExists",
    "StringNotEqualsIfExists",
    "StringEqualsIgnoreCase",
    "ForAllValues:StringEquals",
    "ForAnyValue:StringLike",
    "ForAnyValue:StringNotEquals",
    "ForAllValues:StringNotLike",
];

const KEYS: [&str; 3] = ["aws:PrincipalTag/team", "aws:username", "aws:TagKeys"];

const ROLES: &[&str] = &[
    "arn:aws:iam::111122223333:role/etl",
    "arn:aws:iam::${AWS::AccountId}:role/etl",
    "arn:aws:iam::${AWS::AccountId}:user/ana",
    "arn:aws:iam::111122223333:role/${Param}",
    "${Role.Arn}",
    "*",
];

const SERVICES: &[&str] = &["sqs.amazonaws.com", "${Param}.amazonaws.com", "sqs.${AWS::URLSuffix}"];

fn test() -> impl Strategy<Value = Json> {
    prop_oneof![
        (select(OPERATORS), select(&KEYS[..]), entries(TESTED))
            .prop_map(|(name, key, all)| json!({ name: { key: all } })),
        (select(&["ArnLike", "ArnNotLike", "ArnEqualsIfExists"][..]), entries(ARNS))
            .prop_map(|(name, all)| json!({ name: { "aws:PrincipalArn": all } })),
    ]
}

fn principal() -> impl Strategy<Value = Json> {
    prop_oneof![
        1 => Just(json!("*")),
        5 => entries(ROLES).prop_map(|all| json!({ "AWS": all })),
        1 => entries(SERVICES).prop_map(|all| json!({ "Service": all })),
        2 => (entries(ROLES), entries(SERVICES)).prop_map(|(aws, service)| json!({ "AWS": aws, "Service": service })),
    ]
}

fn statement(is_of_resource: bool) -> impl Strategy<Value = Json> {
    let action = (prop::bool::weighted(0.8), entries(ACTIONS));
    let resource = (prop::bool::weighted(0.8), entries(RESOURCES));
    let condition = prop::option::weighted(0.3, test());
    (prop::bool::weighted(0.8), action, resource, condition, principal()).prop_map(
        move |(allows, (is_action, action), (is_resource, resource), condition, principal)| {
            let mut all = json!({
                "Effect": if allows { "Allow" } else { "Deny" },
                (if is_action { "Action" } else { "NotAction" }): action,
                (if is_resource { "Resource" } else { "NotResource" }): resource,
            });
            if let Some(condition) = condition {
                all["Condition"] = condition;
            }
            if is_of_resource {
                all["Principal"] = principal;
            }
            all
        },
    )
}

fn statements(is_of_resource: bool) -> impl Strategy<Value = Json> {
    let one = move || statement(is_of_resource);
    let item = prop_oneof![
        5 => one(),
        1 => (select(&CONDITIONS[..]), one()).prop_map(|(name, a)| json!({ "Fn::If": [name, a, { "Ref": "AWS::NoValue" }] })),
        1 => (select(&CONDITIONS[..]), one(), one()).prop_map(|(name, a, b)| json!({ "Fn::If": [name, a, b] })),
    ];
    prop::collection::vec(item, 1..4).prop_map(Json::Array)
}

/// A template with one policy, and whether it is that of a resource.
fn template() -> impl Strategy<Value = (bool, Json)> {
    any::<bool>()
        .prop_flat_map(|is_of_resource| {
            (Just(is_of_resource), statements(is_of_resource), prop::option::weighted(0.2, Just("IsOld")))
        })
        .prop_map(|(is_of_resource, statements, condition)| {
            let of_type = if is_of_resource { "AWS::SQS::QueuePolicy" } else { "AWS::IAM::ManagedPolicy" };
            let mut policy = json!({
                "Type": of_type,
                "Properties": { "PolicyDocument": { "Version": "2012-10-17", "Statement": statements } },
            });
            if let Some(condition) = condition {
                policy["Condition"] = json!(condition);
            }
            let equals = |name: &str| json!({ "Fn::Equals": [{ "Ref": "Param" }, name] });
            let conditions = CONDITIONS.map(|name| (name.to_owned(), equals(name)));
            let template = json!({
                "Parameters": { "Param": { "Type": "String" }, "Other": { "Type": "String", "Default": "" } },
                "Conditions": Json::Object(conditions.into_iter().collect()),
                "Resources": {
                    "Bucket": { "Type": "AWS::S3::Bucket" },
                    "Queue": { "Type": "AWS::SQS::Queue" },
                    "Role": { "Type": "AWS::IAM::Role" },
                    "Policy": policy,
                },
            });
            (is_of_resource, template)
        })
}

/// Values for all that is open.
fn values() -> impl Strategy<Value = Values> {
    let truth = || select(&["true", "false"][..]);
    let param = [
        "*",
        "",
        "logs",
        "etl",
        "sqs",
        "SendMessage",
        "*Message",
        "ana",
        "team",
        "{aws:username}",
        "jobs",
        "arn:aws:s3:::logs/*",
        "arn:aws:sqs:*:111122223333:jobs",
    ];
    let other = [
        "",
        "*",
        "q",
        "qs:x",
        "3:::*",
        "sqs:eu-west-1",
        "*:*",
        "Object",
        "::logs/",
        "eu-west-1:111122223333",
        "logs/a:b:*",
        "Get*",
    ];
    let names = (select(&["logs", "data"][..]), select(&["jobs", "mail"][..]), select(&["etl", "web"][..]));
    let places = (select(&["eu-west-1", "us-east-1"][..]), select(&["111122223333", "444455556666"][..]));
    (places, names, select(param.to_vec()), select(other.to_vec()), (truth(), truth(), truth())).prop_map(
        |((region, account), (bucket, queue, role), param, other, (a, b, c))| {
            let all = [
                ("AWS::Region", region),
                ("AWS::AccountId", account),
                ("AWS::Partition", "aws"),
                ("AWS::URLSuffix", "amazonaws.com"),
                ("Bucket", bucket),
                ("Queue.QueueName", queue),
                ("Role", role),
                ("Param", param),
                ("Other", other),
                (CONDITIONS[0], a),
                (CONDITIONS[1], b),
                (CONDITIONS[2], c),
            ];
            all.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
        },
    )
}

fn request() -> impl Strategy<Value = Request> {
    let principals = [
        "arn:aws:iam::111122223333:user/ana",
        "arn:aws:iam::111122223333:user/ana",
        "arn:aws:sts::111122223333:assumed-role/etl/job",
        "arn:aws:sts::111122223333:assumed-role/etl/job",
        "arn:aws:sts::444455556666:assumed-role/etl/job",
        "sqs.amazonaws.com",
    ];
    let resources = [
        "arn:aws:s3:::logs/a",
        "arn:aws:s3:::logs/ana",
        "arn:aws:s3:::logs/a:b:c",
        "arn:aws:s3:::data/a",
        "arn:aws:sqs:eu-west-1:111122223333:jobs",
        "arn:aws:sqs:us-east-1:444455556666:mail",
        "*",
    ];
    let context = [
        (KEYS[0], vec!["logs"]),
        (KEYS[0], vec!["data"]),
        (KEYS[1], vec!["ana"]),
        (KEYS[2], vec!["logs", "xq"]),
        (KEYS[2], vec![]),
    ];
    let context = subsequence(context.to_vec(), 0..=3);
    let actions = ["sqs:SendMessage", "s3:GetObject", "s3:PutObject"];
    (select(principals.to_vec()), select(actions.to_vec()), select(resources.to_vec()), context).prop_map(
        |(principal, action, resource, context)| {
            let mut principal: Principal = principal.parse().unwrap();
            if let Some(account) = principal.account().map(str::to_owned) {
                // A session does not show the path of its role, on which conditions can rest.
                let role = format!("arn:aws:iam::{account}:role/etl");
                principal = principal.clone().with_role(&role).unwrap_or(principal);
            }
            let mut request = Request::new(principal, action, resource).owned_by("111122223333");
            for (key, values) in context {
                if request.context.iter().any(|(other, _)| other == key) {
                    continue;
                }
                request = match (key == KEYS[2], values.as_slice()) {
                    (false, [one]) => request.with(key, *one),
                    _ => request.with(key, values.iter().map(|&value| value.to_owned()).collect::<Vec<_>>()),
                };
            }
            request
        },
    )
}

fn decide(is_of_resource: bool, policy: Option<Plain>, request: &Request) -> Decision {
    let policies = match is_of_resource {
        true => Policies { resource: policy, ..Policies::default() },
        false => Policies { identity: policy.into_iter().collect(), ..Policies::default() },
    };
    policies.compile().decide(&request.clone().prepare())
}

/// Whether a policy of one statement, which allows all but for these elements, allows the request.
fn allows(elements: &[(&str, Json)], request: &Request) -> bool {
    let mut statement = json!({ "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*" });
    for (name, value) in elements {
        statement[*name] = value.clone();
    }
    let text = json!({ "Version": "2012-10-17", "Statement": statement }).to_string();
    // What IAM refuses, such as an empty text, matches nothing.
    let policy = personalize_iam_model::policy::read_leniently(&text).policy;
    // Across accounts the policy of the resource alone does not allow.
    let mut request = request.clone();
    if let Some(account) = request.principal.account() {
        request.resource_account = Some(account.to_owned());
    }
    decide(true, policy, &request) == Decision::Allowed
}

/// Whether what a key says is so.
fn truth(key: &str, values: &Values, request: &Request) -> bool {
    let filled = |text: &str| {
        let mut text = text.to_owned();
        for (name, value) in values {
            text = text.replace(&format!("${{{name}}}"), value);
        }
        text
    };
    let text = key.strip_prefix(PREFIX).unwrap();
    let field = |index: usize| request.resource.split(':').nth(index).unwrap_or_default().to_owned();
    match text.split_once(' ') {
        Some(("Condition", name)) => values[name] == "true",
        Some(("Region", text)) => filled(text) == field(3),
        Some(("Account", text)) => filled(text) == field(4),
        Some(("Action", text)) => allows(&[("Action", json!(filled(text)))], request),
        Some(("Principal", rest)) => {
            let (kind, text) = rest.split_once(' ').unwrap();
            allows(&[("Principal", json!({ kind: filled(text) }))], request)
        }
        Some((operator, rest)) => {
            let (key, all) = rest.split_once(' ').unwrap();
            let all: Vec<String> = all.split(" or ").map(filled).collect();
            allows(&[("Condition", json!({ operator: { key: all } }))], request)
        }
        None => allows(&[("Resource", json!(filled(text)))], request),
    }
}

fn keys(policy: &Plain) -> BTreeSet<&str> {
    let tests = policy.statements.iter().flat_map(|statement| &statement.condition).flat_map(|block| &block.tests);
    tests.map(|test| test.key.as_str()).filter(|key| key.starts_with(PREFIX)).collect()
}

/// The policy with these values, as a text of JSON; `None` if there is none.
fn filled(template: &str, values: &Values) -> Option<String> {
    let found = find_with(Language::Data, template, &Inputs::new(values, &NoFiles, "")).unwrap();
    let policy = &found.policies[0];
    if policy.condition.as_ref().is_some_and(|name| values[name] == "false") {
        return None;
    }
    let mut choice = Choice::default();
    choice.filling = Filling::Values(0);
    let rendered = policy.rendered(&choice)?;
    assert_eq!((&rendered.holes, &rendered.conditions), (&Vec::new(), &Vec::new()), "{}", rendered.text.text);
    Some(rendered.text.text)
}

/// Counts of what was tried.
#[derive(Debug, Default)]
struct Counts {
    opened: Cell<u32>,
    not_opened: Cell<u32>,
    decided: Cell<u32>,
    refused: Cell<u32>,
    allowed: Cell<u32>,
    known: Cell<u32>,
}

fn add(counter: &Cell<u32>) {
    counter.set(counter.get() + 1);
}

fn law(
    is_of_resource: bool,
    template: &str,
    fillings: &[Values],
    requests: &[Request],
    counts: &Counts,
) -> Result<(), TestCaseError> {
    let found = find(Language::Data, template).unwrap();
    let opened = match found.policies[0].opened() {
        Ok(opened) => opened,
        Err(_) => {
            add(&counts.not_opened);
            return Ok(());
        }
    };
    add(&counts.opened);
    prop_assert_eq!(opened.places.len(), opened.policy.statements.len());
    for values in fillings {
        // Where no statement is left, or the policy is not there, none decides.
        let policy = match filled(template, values).map(|text| read(&text)) {
            Some(Ok(policy)) => Some(policy),
            Some(Err(_)) => {
                add(&counts.refused);
                continue;
            }
            None => None,
        };
        for request in requests {
            add(&counts.decided);
            let wanted = decide(is_of_resource, policy.clone(), request);
            let mut with_truth = request.clone();
            for key in keys(&opened.policy) {
                with_truth = with_truth.with(key, truth(key, values, request));
            }
            let given = decide(is_of_resource, Some(opened.policy.clone()), &with_truth);
            counts.allowed.set(counts.allowed.get() + u32::from(wanted == Decision::Allowed));
            let told = || {
                let (filled, opened) = (policy.as_ref().map(to_json), to_json(&opened.policy));
                format!("{values:?}\n{:?}\nfilled: {filled:?}\nopened: {opened}", with_truth.context)
            };
            prop_assert_eq!(given, wanted, "{}", told());
            let unknown = request.clone().unknown(format!("{PREFIX}*"));
            let without = decide(is_of_resource, Some(opened.policy.clone()), &unknown);
            counts.known.set(counts.known.get() + u32::from(without != Decision::Depends));
            // Which statement denies can be open where it is known that none allows.
            let is_same = (without == Decision::Allowed) == (wanted == Decision::Allowed);
            prop_assert!(without == Decision::Depends || is_same, "{without:?}, not {wanted:?}: {}", told());
        }
    }
    Ok(())
}

/// The text of a resource, the pattern in the opened policy, and its keys without `template:`.
const PATTERNS: &[(&str, &str, &[&str])] = &[
    ("arn:aws:s3:::${Bucket}/*", "arn:aws:s3:::*/*", &["arn:aws:s3:::${Bucket}/*"]),
    (
        "arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:a",
        "arn:aws:sqs:*-?:????????????:a",
        &["Region ${AWS::Region}", "Account ${AWS::AccountId}"],
    ),
    ("arn:aws:sqs:x-${AWS::Region}:1:a", "arn:aws:sqs:x-*:1:a", &["arn:aws:sqs:x-${AWS::Region}:1:a"]),
    ("arn:aws:s3:::${Param}-x/*", "arn:aws:s3:::*-x/*", &["arn:aws:s3:::${Param}-x/*"]),
    // A colon can be in it, and a star within a field does not match one.
    ("arn:aws:s${Param}s:eu-west-1:1:a", "arn:aws:s*", &["arn:aws:s${Param}s:eu-west-1:1:a"]),
    ("arn:aws:sqs:${Param}:1:a", "arn:aws:sqs:*:1:a", &["arn:aws:sqs:${Param}:1:a"]),
    ("arn:aws:sqs:${Param}:1:a*z", "arn:aws:sqs:*", &["arn:aws:sqs:${Param}:1:a*z"]),
    // It moves what comes behind it into another field.
    ("arn:aws:${Param}:${AWS::Region}:1:a", "arn:aws:*", &["arn:aws:${Param}:${AWS::Region}:1:a"]),
    ("${Param}:${AWS::Region}", "*", &["${Param}:${AWS::Region}"]),
    // It can be a part of a variable of IAM.
    ("arn:aws:s3:::a/$${Param}/b", "arn:aws:s3:::a/*", &["arn:aws:s3:::a/$${Param}/b"]),
    ("arn:aws:s3:::a/${Param}e}/b", "arn:aws:s3:::a/*", &["arn:aws:s3:::a/${Param}e}/b"]),
    (
        "arn:aws:s3:::${!aws:username}/${Param}",
        "arn:aws:s3:::${aws:username}/*",
        &["arn:aws:s3:::${aws:username}/${Param}"],
    ),
];

fn with_statement(parameters: &str, statement: &str) -> String {
    format!(
        r#"{{"Parameters":{{"Param":{{"Type":"String"}}}},"Resources":{{"Bucket":{{"Type":"AWS::S3::Bucket"}},
        "A":{{"Type":"AWS::IAM::ManagedPolicy","Properties":{{"PolicyDocument":{{{parameters}"Statement":{statement}}}}}}}}}}}"#
    )
}

#[test]
fn patterns_match_whatever_they_can() {
    for (text, pattern, wanted) in PATTERNS {
        let statement = json!({ "Effect": "Allow", "Action": "*", "Resource": { "Fn::Sub": text } });
        for (version, is_literal) in
            [(r#""Version":"2012-10-17","#, false), (r#""Version":"2008-10-17","#, true), ("", true)]
        {
            let template = with_statement(version, &statement.to_string());
            let opened = find(Language::Data, &template).unwrap().policies[0].opened().unwrap();
            let told = to_json(&opened.policy);
            assert!(told.contains(&format!("\"Resource\":\"{pattern}\"")), "{text}: {told}");
            let found: BTreeSet<String> = keys(&opened.policy).iter().map(|key| key.replacen(PREFIX, "", 1)).collect();
            // A variable of IAM is one in the version of 2012 alone.
            let literal = if is_literal && text.contains("${!") { " (`${` taken literally)" } else { "" };
            assert_eq!(found, wanted.iter().map(|&key| format!("{key}{literal}")).collect(), "{version} {text}");
        }
    }
}

/// What decides about more than a pattern is not opened, and never guessed.
#[test]
fn what_is_not_opened_says_why() {
    let reference = r#"{"Ref":"Param"}"#;
    let rows = [
        ("", format!(r#"{{"Effect":{reference},"Action":"*","Resource":"*"}}"#), "an `Effect` is open"),
        (
            r#""Version":{"Ref":"Param"},"#,
            r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#.to_owned(),
            "the `Version` is open",
        ),
        (
            r#""Version":{"Fn::If":["IsLive","2012-10-17","2008-10-17"]},"#,
            r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#.to_owned(),
            "the `Version` is open",
        ),
    ];
    for (parameters, statement, wanted) in rows {
        let template = with_statement(parameters, &statement);
        let error = find(Language::Data, &template).unwrap().policies[0].opened().unwrap_err();
        assert!(error.to_string().starts_with(wanted), "{error}");
    }
    // The name of a key is not known.
    let text = json!({ "Statement": {
        "Effect": "Allow", "Action": "*", "Resource": "*", "Condition": { "StringEquals": { "aws:PrincipalTag/${Param}": "a" } },
    } });
    let template = json!({ "Resources": { "A": {
        "Type": "AWS::IAM::ManagedPolicy", "Properties": { "PolicyDocument": { "Fn::Sub": text.to_string() } },
    } } });
    let found = find(Language::Data, &template.to_string()).unwrap();
    assert!(found.policies[0].document.is_some() && found.policies[0].opened().is_err());
}

/// A variable of a text of JSON is that of the map beside the text, before the template has its say.
#[test]
fn texts_of_json_have_their_own_variables() {
    let text = json!({ "Statement": { "Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::${Bucket}" } });
    let template = json!({ "Resources": {
        "Bucket": { "Type": "AWS::S3::Bucket" },
        "A": {
            "Type": "AWS::IAM::ManagedPolicy",
            "Properties": { "PolicyDocument": { "Fn::Sub": [text.to_string(), { "Bucket": "logs" }] } },
        },
    } });
    let opened = find(Language::Data, &template.to_string()).unwrap().policies[0].opened().unwrap();
    assert!(to_json(&opened.policy).contains("\"arn:aws:s3:::logs\""), "{}", to_json(&opened.policy));
}

/// The law.
#[test]
fn an_opened_policy_decides_as_the_filled_one() {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(300);
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new(config);
    let counts = Counts::default();
    let all = (template(), prop::collection::vec(values(), 6), prop::collection::vec(request(), 4));
    let result = runner.run(&all, |((is_of_resource, template), fillings, requests)| {
        law(is_of_resource, &template.to_string(), &fillings, &requests, &counts)
    });
    if let Err(error) = result {
        panic!("{error}");
    }
    println!("{counts:?}");
    let (opened, not_opened) = (counts.opened.get(), counts.not_opened.get());
    assert!(not_opened < opened, "{counts:?}");
    // Decisions are of each kind, and some do not rest on what is open.
    let decided = counts.decided.get();
    assert!(counts.allowed.get() * 100 > decided && counts.known.get() * 20 > decided, "{counts:?}");
}
