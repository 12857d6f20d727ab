//! Verdicts on policies that are full of policy variables are never contradicted by requests, and seldom left open.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "tests say what they expect by panicking, and what they measured"
)]

#[allow(dead_code, reason = "this test makes its policies itself")]
#[path = "sampled/random.rs"]
mod random;

use personalize_iam_analysis::{Options, Verdict, compare};
use personalize_iam_eval::{ContestedRule, ContextValue, Decision, Policies, Principal, Request, Semantics};
use personalize_iam_model::policy::{ActionElement, ConditionBlock, ConditionTest, ResourceElement, Version, read};
use personalize_iam_model::{Effect, Policy, Statement};
use random::{Random, cases};

const KEYS: &[&str] = &["aws:PrincipalTag/team", "aws:ResourceTag/team", "aws:username", "example:key"];
const OPERATORS: &[&str] = &[
    "StringEquals",
    "StringEquals",
    "StringNotEquals",
    "StringLike",
    "StringLike",
    "StringNotLike",
    "StringEqualsIgnoreCase",
    "StringEqualsIfExists",
    "StringLikeIfExists",
    "StringNotEqualsIfExists",
    "ForAnyValue:StringLike",
    "ForAllValues:StringLike",
    "ForAnyValue:StringNotEquals",
    "ForAllValues:StringNotLike",
    "Null",
];
const CONSTANTS: &[&str] = &["ads", "web", "a*", "*b", "ads-1", "w?b", "team-*", "Ads", "", "*"];
const WITH_VARIABLES: &[&str] = &[
    "${aws:username}",
    "${aws:PrincipalTag/team}",
    "${aws:username}-*",
    "x${aws:PrincipalTag/team}",
    "*${aws:username}*",
    "${aws:PrincipalTag/team, 'ads'}",
    "${aws:PrincipalTag/team}${aws:username}",
    "${example:key}*",
];
const RESOURCES: &[&str] = &[
    "*",
    "arn:aws:s3:::b/*",
    "arn:aws:s3:::b/*/ads",
    "arn:aws:s3:::b/${aws:username}/*",
    "arn:aws:s3:::${aws:PrincipalTag/team}/*",
    "arn:aws:s3:::b/${aws:PrincipalTag/team, 'web'}",
];
const REQUESTED: &[&str] = &["b/ads/x", "b/web/ads", "ads/k", "web/ads", "b/ads", "b/web", "b/q", "xads/web", "c/k"];
const GIVEN: &[&str] =
    &["ads", "web", "xads", "xweb", "ads-1", "ads-", "q", "adsads", "Ads", "", "team-1", "adsweb", "*"];

fn condition(random: &mut Random) -> Vec<ConditionBlock> {
    let mut blocks: Vec<ConditionBlock> = Vec::new();
    for _ in 0..=random.below(3) {
        let operator = random.one(OPERATORS);
        let values = match operator {
            "Null" => vec![random.one(&["true", "false"]).to_owned()],
            _ => (0..=random.below(3))
                .map(|_| if random.below(2) == 0 { random.one(CONSTANTS) } else { random.one(WITH_VARIABLES) })
                .map(str::to_owned)
                .collect(),
        };
        let test = ConditionTest { key: random.one(KEYS).to_owned(), values };
        blocks.push(ConditionBlock { operator: operator.into(), tests: vec![test] });
    }
    blocks
}

fn statement(random: &mut Random) -> Statement {
    let resources = (0..=random.below(2)).map(|_| random.one(RESOURCES).to_owned()).collect();
    let resource = match random.below(8) {
        0 => ResourceElement::NotResource(resources),
        _ => ResourceElement::Resource(resources),
    };
    Statement {
        sid: None,
        effect: random.one(&[Effect::Allow, Effect::Allow, Effect::Deny]),
        principal: None,
        action: ActionElement::Action(vec!["s3:GetObject".to_owned()]),
        resource: Some(resource),
        condition: condition(random),
    }
}

fn policy(statements: Vec<Statement>) -> Policies {
    let policy = Policy { version: Some(Version::V2012_10_17), id: None, statements };
    Policies { identity: vec![policy], ..Policies::default() }
}

fn policy_of(text: &str) -> Policies {
    Policies { identity: vec![read(text).unwrap()], ..Policies::default() }
}

fn pair(random: &mut Random) -> (Policies, Policies) {
    let old: Vec<Statement> = (0..2 + random.below(3)).map(|_| statement(random)).collect();
    let mut new = old.clone();
    let at = random.below(new.len());
    match random.below(4) {
        0 => new[at].condition = condition(random),
        1 => new.push(statement(random)),
        2 => drop(new.remove(at)),
        _ => new = (0..2 + random.below(3)).map(|_| statement(random)).collect(),
    }
    (policy(old), policy(new))
}

fn request(random: &mut Random) -> Request {
    let name = random.one(&["ads", "web", "ads-1", "q", "Ads", "team-1"]);
    let principal = match random.below(4) {
        0 => Principal::RoleSession {
            session: format!("arn:aws:sts::111122223333:assumed-role/r/{name}"),
            role: Some("arn:aws:iam::111122223333:role/r".to_owned()),
        },
        _ => Principal::User { arn: format!("arn:aws:iam::111122223333:user/{name}") },
    };
    let mut request = Request::new(principal, "s3:GetObject", format!("arn:aws:s3:::{}", random.one(REQUESTED)));
    for key in KEYS.iter().filter(|key| **key != "aws:username") {
        let value = match random.below(8) {
            0 | 1 => ContextValue::Many(Vec::new()),
            2 => ContextValue::Many((0..=random.below(3)).map(|_| random.one(GIVEN).to_owned()).collect()),
            _ => random.one(GIVEN).into(),
        };
        request.context.push(((*key).to_owned(), value));
    }
    request
}

#[test]
fn verdicts_on_variables() {
    let (mut undecided, mut partly, mut told) = (0, 0, 0);
    let count = cases(60);
    for case in 0..count {
        let mut random = Random::new(7 << 32 | case as u64);
        let semantics = if case % 6 == 0 { random.semantics() } else { Semantics::default() };
        let (old, new) = pair(&mut random);
        let mut options = Options::default().semantics(semantics);
        options.budget.regions = 3;
        let comparison = compare(&old, &new, &options);
        let show =
            || format!("{semantics:?}\n{comparison:#?}\nold\n{}\nnew\n{}", random::show(&old), random::show(&new));
        let (before, after) = (old.compile_with(semantics), new.compile_with(semantics));
        let is_open = !comparison.undecided.is_empty();
        let allows = |request: &Request| {
            let request = request.clone().prepare();
            [&before, &after].map(|policies| policies.decide(&request) == Decision::Allowed)
        };
        for region in &comparison.gained {
            assert_eq!(allows(&region.witness), [false, true], "{}", show());
        }
        for region in &comparison.lost {
            assert_eq!(allows(&region.witness), [true, false], "{}", show());
        }
        for _ in 0..250 {
            let request = request(&mut random);
            let [was, is] = allows(&request);
            let gain = matches!(comparison.verdict, Verdict::Wider | Verdict::Different | Verdict::Undecided);
            let loss = matches!(comparison.verdict, Verdict::Narrower | Verdict::Different | Verdict::Undecided);
            assert!(was || !is || gain, "gained {request:?}\n{}", show());
            assert!(!was || is || loss, "lost {request:?}\n{}", show());
            told += usize::from(was != is);
        }
        undecided += usize::from(comparison.verdict == Verdict::Undecided);
        partly += usize::from(is_open);
        if comparison.verdict == Verdict::Undecided && std::env::var_os("PERSONALIZE_IAM_SHOW").is_some() {
            eprintln!("{:?}\n{}\n--\n{}", comparison.undecided, random::show(&old), random::show(&new));
        }
    }
    eprintln!("{undecided} of {count} pairs undecided, {partly} in part; {told} requests are decided differently");
    assert!(told > 0, "no request shows anything");
    // 1 of 60, 7 of 300.
    assert!(undecided * 20 <= count, "{undecided} of {count} undecided");
}

/// What a `NotResource` that lacks its variable covers is contested: nothing is overlooked in either reading.
#[test]
fn unresolved_not_resource() {
    let policies = |deny: &str| {
        let text = format!(
            r#"{{"Version": "2012-10-17", "Statement": [
                {{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::c/*"}}{deny}
            ]}}"#
        );
        policy_of(&text)
    };
    let none = policies(r#", {"Effect": "Deny", "Action": "*", "Resource": "*"}"#);
    for not in ["arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::b/${aws:PrincipalTag/team}/*"] {
        let deny = format!(
            r#", {{"Effect": "Deny", "Action": "*", "NotResource": "{not}", "Condition": {{"Null": {{"aws:PrincipalTag/team": "true"}}}}}},
                {{"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {{"Null": {{"aws:PrincipalTag/team": "false"}}}}}}"#
        );
        let some = policies(&deny);
        for (rule, verdict) in
            [(None, Verdict::Equivalent), (Some(ContestedRule::UnresolvedNotResource), Verdict::Wider)]
        {
            let semantics = rule.map_or(Semantics::default(), |rule| Semantics::default().with_other_reading(rule));
            let session = "arn:aws:sts::111122223333:assumed-role/r/s".parse().unwrap();
            let options = Options::default().semantics(semantics).callers([session]);
            let comparison = compare(&none, &some, &options);
            assert_eq!(comparison.verdict, verdict, "{not} {rule:?} {comparison:#?}");
        }
    }
}

/// What follows from texts that have variables and have to be the same: nothing can be so, though each test could by itself.
#[test]
fn texts_that_cannot_be_the_same() {
    for (name, conditions, can_be) in [
        ("longer than itself", r#""StringEquals": {"aws:PrincipalTag/a": "x${aws:PrincipalTag/a}"}"#, false),
        (
            "each longer than the other",
            r#""StringEquals": {"aws:PrincipalTag/a": "x${aws:PrincipalTag/b}", "aws:PrincipalTag/b": "${aws:PrincipalTag/a}y"}"#,
            false,
        ),
        (
            "one text and another",
            r#""StringEquals": {"aws:PrincipalTag/a": "ads"}, "StringLike": {"aws:PrincipalTag/a": "${aws:PrincipalTag/b}"},
               "StringNotEquals": {"aws:PrincipalTag/b": "ads"}"#,
            false,
        ),
        (
            "what is left is something",
            r#""StringEquals": {"aws:PrincipalTag/a": "${aws:PrincipalTag/b}-"}, "StringLike": {"aws:PrincipalTag/a": "${aws:PrincipalTag/b}"}"#,
            false,
        ),
        (
            "what is left is nothing",
            r#""StringEquals": {"aws:PrincipalTag/a": "${aws:PrincipalTag/a}${aws:PrincipalTag/b}"}, "Null": {"aws:PrincipalTag/b": "false"}"#,
            true,
        ),
        (
            "a name is not empty",
            r#""StringEquals": {"aws:PrincipalTag/a": "${aws:PrincipalTag/a}${aws:username}"}"#,
            false,
        ),
        (
            "one of two",
            r#""StringEquals": {"aws:PrincipalTag/a": ["x${aws:PrincipalTag/a}", "y${aws:PrincipalTag/b}"]},
               "StringLike": {"aws:PrincipalTag/b": "?*"}"#,
            true,
        ),
        (
            "none of two",
            r#""StringEquals": {"aws:PrincipalTag/a": ["x${aws:PrincipalTag/a}", "y${aws:PrincipalTag/b}"]},
               "StringLike": {"aws:PrincipalTag/b": "${aws:PrincipalTag/a}*"}"#,
            false,
        ),
    ] {
        let policies = policy_of(&format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {{{conditions}}}}}}}"#
        ));
        let comparison = compare(
            &Policies {
                identity: vec![Policy { statements: Vec::new(), ..policies.identity[0].clone() }],
                ..Policies::default()
            },
            &policies,
            &Options::default(),
        );
        let verdict = if can_be { Verdict::Wider } else { Verdict::Equivalent };
        assert_eq!(comparison.verdict, verdict, "{name} {comparison:#?}");
    }
}
