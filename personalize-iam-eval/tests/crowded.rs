//! Many statements that match one request in many ways: the decision is that of looking at each of them.
//!
//! The random scenarios of the laws have a few statements. Here there are more action patterns, more places where they
//! meet resource patterns and more conditions than a decision keeps room for.
#![allow(clippy::unwrap_used, reason = "tests say what they expect by panicking")]

use personalize_iam_eval::{Decision, Policies, Principal, Request};
use personalize_iam_model::policy;

const NAME: &str = "DescribeCampaign";
const ARN: &str = "arn:aws:personalize:eu-west-1:111122223333:campaign/storefront";

/// Numbers that look random and are the same each time.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % u64::try_from(end).unwrap()).unwrap()
    }

    fn pick(&mut self, from: &[&'static str]) -> &'static str {
        from.get(self.below(from.len())).unwrap()
    }
}

/// A pattern of the text: a beginning of it, with a wildcard somewhere, or another one.
fn pattern(random: &mut Random, text: &str, least: usize) -> String {
    let cut = least + random.below(text.len() + 1 - least);
    let (beginning, end) = text.split_at(cut);
    match random.below(6) {
        0 => text.to_owned(),
        1 => format!("{beginning}*"),
        2 => format!("{beginning}*{end}"),
        3 => format!("{beginning}?{}", end.get(1..).unwrap_or_default()),
        4 => format!("{beginning}x*"),
        _ => format!("{beginning}**"),
    }
}

/// ARNs that differ in what stands before the fifth colon alone.
fn in_regions(random: &mut Random) -> Vec<String> {
    let name = random.pick(&["campaign/storefront", "campaign/store*", "campaign/store*front"]);
    let regions = ["eu-west-1", "eu-west-2", "eu-west-3", "eu-south-1", "us-east-1", "us-east-2", "us-west-1", "*"];
    let chosen = regions.iter().filter(|_| random.below(4) > 0);
    chosen.map(|region| format!(r#""arn:aws:personalize:{region}:111122223333:{name}""#)).collect()
}

/// A condition key and an operator.
fn kind(random: &mut Random) -> (&'static str, &'static str) {
    const TEXT: &[&str] = &[
        "StringEquals",
        "StringNotEquals",
        "StringNotLike",
        "StringLike",
        "StringEqualsIfExists",
        "ForAllValues:StringEquals",
        "ForAnyValue:StringLike",
        "Null",
        "NumericLessThan",
    ];
    let keys =
        ["aws:PrincipalTag/a", "aws:PrincipalTag/A", "aws:PrincipalTag/b", "aws:SourceIp", "aws:SecureTransport"];
    let key = random.pick(&keys);
    let operator = match key {
        "aws:SourceIp" => {
            random.pick(&["IpAddress", "NotIpAddress", "IpAddressIfExists", "ForAnyValue:IpAddress", "Null"])
        }
        "aws:SecureTransport" => random.pick(&["Bool", "BoolIfExists", "Null", "StringEquals"]),
        _ => random.pick(TEXT),
    };
    (key, operator)
}

fn condition(random: &mut Random, (key, operator): (&str, &str)) -> String {
    let value = match (key, operator) {
        (_, "Null") | ("aws:SecureTransport", _) => random.pick(&["true", "false"]).to_owned(),
        ("aws:SourceIp", _) => format!("10.{}.0.0/{}", random.below(3), 8 + random.below(10)),
        _ => format!("{}{}", random.pick(&["v", "w", "*", "${aws:PrincipalTag/b}", ""]), random.below(4)),
    };
    format!(r#""{operator}": {{"{key}": "{value}"}}"#)
}

/// A statement; `alike`: with one of few actions and resources, so that many meet in one place, and perhaps with
/// conditions of this kind alone.
fn statement(random: &mut Random, alike: bool, only: Option<(&str, &str)>) -> String {
    let effect = random.pick(&["Allow", "Allow", "Allow", "Deny"]);
    let (element, action) = match random.below(12) {
        _ if alike => ("Action", random.pick(&["personalize:*", "personalize:Describe*"]).to_owned()),
        0 => ("NotAction", format!("personalize:{}", pattern(random, NAME, 0))),
        1 => ("Action", "*".to_owned()),
        _ => ("Action", format!("personalize:{}", pattern(random, NAME, 1))),
    };
    let resource = match random.below(9) {
        _ if alike => format!(r#""Resource": "{}""#, random.pick(&["*", "arn:aws:personalize:*:*:campaign/*"])),
        0 => r#""NotResource": "arn:aws:s3:::*""#.to_owned(),
        1 => r#""Resource": "*""#.to_owned(),
        2 => r#""Resource": "arn:aws:personalize:*:111122223333:campaign/store*""#.to_owned(),
        3 => format!(
            r#""Resource": ["arn:aws:personalize:*:*:{}", "{ARN}/${{aws:PrincipalTag/b}}"]"#,
            pattern(random, "campaign/storefront", 0)
        ),
        4 => format!(r#""Resource": [{}]"#, in_regions(random).join(", ")),
        _ => format!(r#""Resource": "{}""#, pattern(random, ARN, 20)),
    };
    // A Deny that always applies would hide the rest.
    let least = usize::from(effect == "Deny") + 1;
    let several = if only.is_some() { 1 } else { least + random.below(2) };
    let one = |random: &mut Random| {
        let kind = only.unwrap_or_else(|| kind(random));
        condition(random, kind)
    };
    let mut conditions: Vec<String> = (0..several).map(|_| one(random)).collect();
    // An operator stands once in a block.
    conditions.sort();
    conditions
        .dedup_by(|a, b| a.split(':').next() == b.split(':').next() && a.split('"').nth(1) == b.split('"').nth(1));
    format!(
        r#"{{"Effect": "{effect}", "{element}": "{action}", {resource}, "Condition": {{{}}}}}"#,
        conditions.join(", ")
    )
}

fn request(random: &mut Random) -> Request {
    let ana: Principal = "arn:aws:iam::111122223333:user/ana".parse().unwrap();
    let action = format!("personalize:{}", random.pick(&[NAME, "DescribeCampaignX", "describecampaign"]));
    let region = random.pick(&["eu-west-1", "eu-west-1", "us-east-2", "sa-east-1"]);
    let resource = format!("{}{}", ARN.replace("eu-west-1", region), random.pick(&["", "", "", "s", "/x"]));
    let mut request = Request::new(ana, action, resource);
    for key in ["aws:PrincipalTag/a", "aws:PrincipalTag/b", "aws:SourceIp"] {
        request = match (random.below(5), key) {
            (0, _) => request,
            (1, _) => request.unknown(key),
            (_, "aws:SourceIp") => request.with(key, random.pick(&["10.1.2.3", "10.0.9.9", "192.0.2.1", "none"])),
            (2, _) => request.with(key, [random.pick(&["v1", "w2"]), "v3"]),
            _ => request.with(key, format!("{}{}", random.pick(&["v", "w"]), random.below(4))),
        };
    }
    request
}

#[test]
fn a_decision_is_that_of_all_statements_however_many_match() {
    let mut random = Random(20_261_122);
    let mut seen = [0; 4];
    let rounds = std::env::var("PERSONALIZE_IAM_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(240);
    for round in 0..rounds {
        let count = [3, 9, 40][round % 3];
        let only = (round % 8 > 3).then(|| kind(&mut random));
        let some = (0..count).map(|_| statement(&mut random, round % 4 > 1, only));
        // Where there are many, one that denies is never far: half of them go without.
        let some = some.map(|one| if round % 2 == 0 { one } else { one.replace("Deny", "Allow") });
        let statements: Vec<String> = some.collect();
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{}]}}"#, statements.join(","));
        let policies = Policies { identity: vec![policy::read(&text).unwrap()], ..Policies::default() };
        let behind = Policies {
            permissions_boundary: policies.identity.clone(),
            service_control: vec![policies.identity.clone()],
            ..policies.clone()
        };
        for policies in [policies, behind] {
            let compiled = policies.compile();
            for _ in 0..4 {
                let asked = request(&mut random);
                let quick = compiled.decide(&asked.clone().prepare());
                let all = compiled.evaluate(&asked.clone().prepare()).decision;
                assert_eq!(quick, all, "{asked:?}\n{text}");
                seen[match quick {
                    Decision::Allowed => 0,
                    Decision::ExplicitDeny(_) => 1,
                    Decision::ImplicitDeny(_) => 2,
                    Decision::Depends => 3,
                }] += 1;
            }
        }
    }
    assert!(seen.iter().all(|count| *count > 50), "each decision is met: {seen:?}");
}

#[test]
fn a_wildcard_alone_takes_what_stands_before_a_later_colon() {
    let allowed = |pattern: &str| {
        let text = format!(
            r#"{{"Version": "2012-10-17",
                "Statement": {{"Effect": "Allow", "Action": "logs:GetLogEvents", "Resource": "{pattern}"}}}}"#
        );
        let policies = Policies { identity: vec![policy::read(&text).unwrap()], ..Policies::default() };
        let ana = "arn:aws:iam::111122223333:user/ana".parse().unwrap();
        let stream = "arn:aws:logs:eu-west-1:111122223333:log-group:a:log-stream:b";
        policies.compile().decide(&Request::new(ana, "logs:GetLogEvents", stream).prepare()) == Decision::Allowed
    };
    assert!(allowed("arn:aws:logs:eu-west-1:111122223333:log-group:a:log-stream:b"));
    assert!(allowed("arn:aws:logs:*:111122223333:log-group:a:*"));
    assert!(allowed("arn:aws:logs:*:*:log-stream:b"));
    assert!(allowed("arn:aws:logs:eu-west-1:*:b"));
    assert!(!allowed("arn:aws:logs:eu-west-1:111122223333:log-stream:b"));
    assert!(!allowed("arn:aws:logs:eu-west-1:111122223333:b"));
    assert!(!allowed("arn:aws:logs:*:222233334444:log-stream:b"));
}
