//! Random scenarios from a small vocabulary, so that what is asked and what is listed often meet; and their shrinking.
//!
//! A scenario is built from a list of numbers, each of which picks one of some things. The first thing is the simplest:
//! a scenario is shrunk by leaving out numbers and by making them zero.

use personalize_iam_eval::model::Effect;
use personalize_iam_eval::model::Policy;
use personalize_iam_eval::model::policy::{
    ActionElement, ConditionBlock, ConditionTest, PrincipalElement, PrincipalEntry, PrincipalType, Principals,
    ResourceElement, Statement, Version, to_json,
};
use personalize_iam_eval::{
    ContestedRule, ContextValue, Exemptions, Grant, GrantConstraints, GrantOperation, Policies, Principal, Request,
    Semantics,
};

/// Numbers that pick; zero once they are used up.
pub(crate) struct Choices<'a> {
    numbers: std::slice::Iter<'a, u16>,
}

impl Choices<'_> {
    /// One of as many.
    pub(crate) fn below(&mut self, count: usize) -> usize {
        usize::from(self.numbers.next().copied().unwrap_or(0)) % count
    }

    pub(crate) fn one<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.below(of.len())]
    }

    /// Whether something that happens once in so many times happens.
    pub(crate) fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == times - 1
    }
}

/// What comes of picking the first of everything.
pub(crate) fn simplest<T>(make: impl FnOnce(&mut Choices<'_>) -> T) -> T {
    make(&mut Choices { numbers: [].iter() })
}

/// What comes of picking by random numbers that follow from the seed.
pub(crate) fn picked<T>(seed: u64, make: impl FnOnce(&mut Choices<'_>) -> T) -> T {
    make(&mut Choices { numbers: random_numbers(seed).iter() })
}

/// How many scenarios are tried: `PERSONALIZE_IAM_CASES`, or as many as told.
pub(crate) fn cases(usual: usize) -> usize {
    std::env::var("PERSONALIZE_IAM_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// Tries a claim on random numbers, the same in every run, and tells the smallest that refutes it.
pub(crate) fn try_all(cases: usize, claim: impl Fn(&mut Choices<'_>) -> Result<(), String>) {
    let refuted = |numbers: &[u16]| claim(&mut Choices { numbers: numbers.iter() }).err();
    for case in 0..cases {
        let mut numbers = random_numbers(case as u64);
        if refuted(&numbers).is_some() {
            shrink(&mut numbers, |numbers| refuted(numbers).is_some());
            panic!("case {case}: {}", refuted(&numbers).unwrap());
        }
    }
}

/// Numbers without pattern that follow from the seed: splitmix64.
fn random_numbers(seed: u64) -> Vec<u16> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5EED;
    let mut numbers = Vec::with_capacity(256);
    while numbers.len() < 256 {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^= z >> 31;
        numbers.extend([z as u16, (z >> 16) as u16, (z >> 32) as u16, (z >> 48) as u16]);
    }
    numbers
}

fn shrink(numbers: &mut Vec<u16>, refuted: impl Fn(&[u16]) -> bool) {
    loop {
        let before = numbers.clone();
        for length in [64, 16, 4, 1] {
            let mut at = 0;
            while at < numbers.len() {
                let end = (at + length).min(numbers.len());
                let shorter = [&numbers[..at], &numbers[end..]].concat();
                let zeros = [&numbers[..at], &vec![0; end - at], &numbers[end..]].concat();
                if refuted(&shorter) {
                    *numbers = shorter;
                    continue;
                }
                if refuted(&zeros) {
                    *numbers = zeros;
                }
                at = end;
            }
        }
        if *numbers == before {
            return;
        }
    }
}

const ANA: &str = "arn:aws:iam::111122223333:user/ana";
const SESSION: &str = "arn:aws:sts::111122223333:assumed-role/etl/job1";
const ROLE: &str = "arn:aws:iam::111122223333:role/etl";
const TEAM_ROLE: &str = "arn:aws:iam::111122223333:role/team/etl";
const FEDERATED: &str = "arn:aws:sts::111122223333:federated-user/cy";
const ROOT: &str = "arn:aws:iam::111122223333:root";
const SAML: &str = "arn:aws:iam::111122223333:saml-provider/idp";
const SERVICE: &str = "personalize.amazonaws.com";

/// Actions with a resource and the patterns that are about it.
const SUBJECTS: &[(&str, &str)] = &[
    ("s3:GetObject", "arn:aws:s3:::ads/k"),
    ("personalize:DescribeCampaign", "arn:aws:personalize:eu-west-1:111122223333:campaign/ads"),
    ("personalize:ListCampaigns", "*"),
    ("sts:AssumeRole", "arn:aws:iam::111122223333:role/target"),
    ("kms:Decrypt", "arn:aws:kms:eu-west-1:111122223333:key/k1"),
    ("s3:PutBucketPolicy", "arn:aws:s3:::ads"),
    ("logs:GetLogEvents", "arn:aws:logs:eu-west-1:444455556666:log-group:/a:log-stream:ads"),
    ("sts:GetCallerIdentity", "*"),
    ("kms:RetireGrant", "arn:aws:kms:eu-west-1:111122223333:key/k1"),
    ("s3:GetObject", "arn:aws-cn:s3:::ads/k"),
    ("kms:CreateGrant", "arn:aws:kms:eu-west-1:111122223333:key/k1"),
    ("kms:DescribeKey", "arn:aws:kms:eu-west-1:444455556666:key/k1"),
    ("kms:PutKeyPolicy", "arn:aws:kms:eu-west-1:111122223333:key/k1"),
    ("kms:UpdateAlias", "arn:aws:kms:eu-west-1:444455556666:alias/a"),
    ("iam:GetPolicy", "arn:aws:iam::aws:policy/ads"),
    ("personalize:DescribeRecipe", "arn:aws:personalize:::recipe/ads"),
    ("iam:DeletePolicy", "arn:aws:iam::aws:policy/ads"),
    ("iam:PutRolePolicy", "arn:aws:iam::111122223333:role/aws-reserved/sso/ads"),
    ("iam:PassRole", "arn:aws:iam::111122223333:role/aws-reserved/sso/ads"),
    ("kms:DeleteAlias", "arn:aws:kms:eu-west-1:111122223333:alias/aws/s3"),
    ("sts:GetSessionToken", "*"),
    // Of a service that AWS's list lacks.
    ("shop:Buy", "arn:aws:shop:eu-west-1:111122223333:cart/ads"),
    ("personalize:ListCampaigns", "arn:aws:personalize:eu-west-1:444455556666:campaign/ads"),
    ("s3:ListAllMyBuckets", "*"),
    ("S3:listallmybuckets", "arn:aws:s3:::ads"),
    ("logs:DescribeLogGroups", "*"),
    ("logs:DescribeLogGroups", "arn:aws:logs:eu-west-1:444455556666:log-group:/a"),
    // What is tagged, and what is not any more.
    ("personalize:CreateCampaign", "arn:aws:personalize:eu-west-1:111122223333:campaign/ads"),
    ("iam:UntagRole", "arn:aws:iam::111122223333:role/target"),
    ("s3:PutObject", "arn:aws:s3:::ads/k"),
];

/// Services through which requests come.
pub(crate) const VIA: &[&str] = &["athena.amazonaws.com", "cloudformation.amazonaws.com", "kms.amazonaws.com"];

const RESOURCES: &[&str] = &[
    "arn:aws:s3:::*",
    "arn:aws:*",
    "arn:aws:s3:::ads/*",
    "arn:aws:s3:::${aws:PrincipalTag/team}*",
    "arn:aws:s3:::${aws:username}/k",
    "arn:aws:s3:::${aws:TagKeys, 'ads'}/?",
    "arn:aws:personalize:*:campaign/ads",
    "arn:aws:personalize:*:*:campaign/${aws:PrincipalTag/team}",
    "arn:aws:personalize:eu-*:1*3:campaign/a?s",
    "arn:aws:personalize:eu?west-1:?11122223333:*",
    "arn:aws:iam::*:role/*",
    "arn:aws:kms:*:*:key/${*}*",
    "arn:aws:logs:*:*:log-group:/a*",
    "arn:aws:logs:*:*:log-group:*",
    "arn:aws:s3:::?",
    "arn:*:logs:*:log-group:*:log-stream:ads",
    "arn:aws:logs",
    "arn:aws:s3:::b",
    "*:k*",
    "?",
    "**",
    "?*",
];

/// What is listed in policies, and what requests have, by type.
struct Kind {
    keys: &'static [&'static str],
    operators: &'static [&'static str],
    listed: &'static [&'static str],
    given: &'static [&'static str],
}

const KINDS: &[Kind] = &[
    Kind {
        keys: &[
            "aws:userid",
            "aws:UserAgent",
            "aws:RequestedRegion",
            "aws:PrincipalAccount",
            "aws:PrincipalType",
            "kms:CallerAccount",
            "aws:ResourceAccount",
            "s3:ResourceAccount",
            "sts:RoleSessionName",
        ],
        operators: &["StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "StringNotEqualsIgnoreCase"],
        listed: &[
            "*",
            "AROA*",
            "AIDA*",
            "AROAETL:*",
            "*:job1",
            "AROAETL:job1",
            "AIDAANA",
            "curl",
            "eu-*",
            "eu-west-1",
            "1111*",
            "444455556666",
            "${aws:userid}",
            "${aws:RequestedRegion, 'x'}",
        ],
        given: &["AIDAANA", "curl", "eu-west-1", "444455556666"],
    },
    Kind {
        keys: &["aws:PrincipalArn"],
        operators: &["ArnLike", "ArnNotLike", "StringLike", "StringNotLike", "StringEquals", "ArnEquals"],
        listed: &[
            "arn:aws:iam::*:role/team/*",
            "arn:aws:iam::111122223333:role/etl",
            "arn:aws:iam::111122223333:role/*etl",
            "arn:aws:iam::111122223333:role/*/etl",
            "arn:aws:iam::111122223333:role/????/etl",
            "arn:aws:iam::*:user/*",
            "arn:*:iam::*:role/*",
            "*",
            "arn:aws:iam::111122223333:role/${aws:PrincipalTag/team}/etl",
        ],
        given: &["arn:aws:iam::111122223333:role/ads/etl"],
    },
    Kind {
        keys: &["aws:PrincipalTag/team", "aws:TagKeys", "AWS:principaltag/TEAM", "aws:username", "aws:PrincipalType"],
        operators: &[
            "StringEquals",
            "StringNotEquals",
            "StringLike",
            "StringNotLike",
            "StringEqualsIgnoreCase",
            "StringNotEqualsIgnoreCase",
        ],
        listed: &[
            "ads",
            "a*",
            "?d?",
            "Ads",
            "",
            "*",
            "${aws:PrincipalTag/team}",
            "${aws:username}",
            "${aws:PrincipalTag/none, 'ads'}",
            "${aws:TagKeys, 'a*'}",
            "a${*}",
            "${",
            "${ aws:username}",
            "adé",
            "User",
        ],
        given: &["ads", "Ads", "", "a*", "*", "web", "adÉ"],
    },
    Kind {
        keys: &["aws:SourceArn", "aws:PrincipalArn", "example:arn"],
        operators: &["ArnLike", "ArnEquals", "ArnNotLike", "ArnNotEquals"],
        listed: &[
            "arn:aws:s3:::ads",
            "arn:aws:s3:*:*:a*",
            "*",
            "arn:aws:iam::*:role/etl",
            "arn:aws:iam::${aws:PrincipalAccount}:*",
            "arn:aws:s3:::${aws:PrincipalTag/team}",
            "${aws:SourceArn}",
            "arn:aws:s3",
            "arn:*",
            "arn:aws:iam::111122223333:user/?na",
        ],
        given: &["arn:aws:s3:::ads", "arn:aws:s3:::ads:x", "arn:aws:iam::111122223333:role/etl", "text", "a:b:c:d:e:f"],
    },
    Kind {
        keys: &["s3:max-keys", "example:number"],
        operators: &[
            "NumericEquals",
            "NumericNotEquals",
            "NumericLessThan",
            "NumericLessThanEquals",
            "NumericGreaterThan",
            "NumericGreaterThanEquals",
        ],
        listed: &["10", "10.0", "9.99", "-1", "+10", "ten", "${s3:max-keys}", "0", "007", "1E1", "99.9e-1"],
        given: &["10", "9.990", "-0", "11", "1e1", "", "5.", ".5", "-1.0", "7"],
    },
    Kind {
        keys: &["aws:CurrentTime", "aws:TokenIssueTime"],
        operators: &[
            "DateEquals",
            "DateNotEquals",
            "DateLessThan",
            "DateLessThanEquals",
            "DateGreaterThan",
            "DateGreaterThanEquals",
        ],
        listed: &[
            "2026-01-01T00:00:00Z",
            "2026",
            "1767225600",
            "2026-01-01T02:00+02:00",
            "2024-02-29",
            "today",
            "1969-12",
        ],
        given: &[
            "2026-01-01T00:00:00Z",
            "2026-01-01t00:00:00.5z",
            "1767225599",
            "2026-02-29",
            "1600-03-01",
            "2026-01-01T00:00:00-00:30",
            "2026-01-01T24:00:00Z",
        ],
    },
    Kind {
        keys: &["aws:SourceIp", "aws:VpcSourceIp"],
        operators: &["IpAddress", "NotIpAddress"],
        listed: &[
            "10.0.0.0/8",
            "0.0.0.0/0",
            "10.1.2.3",
            "2001:db8::/33",
            "::/0",
            "2001:DB8::1",
            "10.0.0.0/33",
            "x",
            "10.1.2.3/31",
        ],
        given: &["10.1.2.3", "11.0.0.1", "2001:0db8::1", "2001:db8:8000::", "::ffff:10.1.2.3", "10.1.2", "10.1.2.2"],
    },
    Kind {
        keys: &["aws:SecureTransport", "aws:MultiFactorAuthPresent", "aws:ViaAWSService"],
        operators: &["Bool"],
        listed: &["true", "false", "TRUE", "yes", "${aws:MultiFactorAuthPresent}"],
        given: &["true", "false", "False", "1", ""],
    },
    Kind {
        keys: &["example:blob"],
        operators: &["BinaryEquals"],
        listed: &["QUJD", "qujd", "QUI=", "***"],
        given: &["QUJD", "QUI=", "***", ""],
    },
    Kind {
        keys: &[
            "aws:TagKeys",
            "aws:username",
            "aws:SourceIp",
            "example:arn",
            "aws:RequestTag/team",
            "aws:CalledVia",
            "aws:CalledViaLast",
            "sts:RoleSessionName",
        ],
        operators: &["Null"],
        listed: &["true", "false", "False", "x"],
        given: &["ads", ""],
    },
    Kind {
        keys: &["aws:RequestTag/team", "aws:requesttag/Ads", "s3:RequestObjectTag/team"],
        operators: &["StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "StringEqualsIgnoreCase"],
        listed: &["ads", "*", "a*", "", "${aws:RequestTag/ads, 'web'}", "${aws:RequestTag/team}"],
        given: &["ads", "Ads", "", "web"],
    },
    Kind {
        keys: &["aws:TagKeys", "s3:RequestObjectTagKeys"],
        operators: &["StringEquals", "StringNotEquals", "StringLike", "StringEqualsIgnoreCase"],
        listed: &["team", "TEAM", "ads", "*", "t*", "other"],
        given: &["team", "ads", "Team", "x"],
    },
    Kind {
        keys: &["aws:CalledVia", "aws:CalledViaFirst", "aws:CalledViaLast"],
        operators: &["StringEquals", "StringNotEquals", "StringLike", "StringNotLike"],
        listed: &[VIA[0], VIA[1], "*", "c*", "kms.*", "${aws:CalledViaFirst, 'x'}", "${aws:CalledVia, 'y'}"],
        given: VIA,
    },
];

/// A random scenario without unknown keys, under the usual readings or, once in four times, another.
pub(crate) fn scenario(choices: &mut Choices<'_>) -> (Policies, Request, Semantics) {
    let request = request(choices);
    let policies = policies(choices, &request);
    let mut semantics = Semantics::default();
    if choices.once_in(4) {
        for _ in 0..=choices.below(2) {
            semantics = semantics.with_other_reading(ContestedRule::ALL[choices.below(ContestedRule::ALL.len())]);
        }
    }
    (policies, request, semantics)
}

fn request(choices: &mut Choices<'_>) -> Request {
    let text = str::to_owned;
    let principals = [
        Principal::User { arn: text(ANA) },
        Principal::RoleSession { session: text(SESSION), role: None },
        Principal::RoleSession { session: text(SESSION), role: Some(text(TEAM_ROLE)) },
        Principal::Root { partition: text("aws"), account: text("111122223333") },
        Principal::FederatedUser { arn: text(FEDERATED), user: Some(text(ANA)) },
        Principal::FederatedUser { arn: text(FEDERATED), user: None },
        Principal::Service { name: text(SERVICE) },
        Principal::Anonymous,
        Principal::Federated { provider: text(SAML) },
        Principal::RoleSession {
            session: text("arn:aws:sts::111122223333:assumed-role/linked/x"),
            role: Some(text("arn:aws:iam::111122223333:role/aws-service-role/x.amazonaws.com/linked")),
        },
    ];
    let principal = principals[[0, 1, 2, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9][choices.below(13)]].clone();
    let (action, resource) = SUBJECTS[[
        0, 0, 0, 0, 1, 2, 3, 4, 4, 4, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
        26, 27, 27, 28, 29,
    ][choices.below(37)]];
    let mut request = Request::new(principal, action, resource);
    if choices.once_in(3) {
        request.resource_account = Some(text(choices.one(&["444455556666", "111122223333"])));
    }
    for _ in 0..choices.below(5) {
        let kind = &KINDS[choices.below(KINDS.len())];
        let key = choices.one(kind.keys);
        let value = |choices: &mut Choices<'_>| text(choices.one(kind.given));
        let value = if choices.once_in(3) {
            let count = choices.below(4);
            ContextValue::Many((0..count).map(|_| value(choices)).collect())
        } else {
            ContextValue::One(value(choices))
        };
        request.context.push((text(key), value));
    }
    if action.starts_with("kms:") {
        kms_context(choices, &mut request);
    }
    if choices.once_in(5) {
        let id = choices.one(&["AIDAANA", "AROAETL:job1", "other"]);
        request.context.push((text("aws:userid"), ContextValue::One(text(id))));
    }
    if choices.once_in(6) {
        let of = choices.below(4);
        request.exemptions = Exemptions {
            management_account: of == 0,
            resource_in_management_account: of == 1,
            service_linked_role: of == 2,
            aws_managed_key: of == 3,
        };
    }
    request
}

/// A value that a key can have which AWS includes in every request of the caller.
pub(crate) fn included_value(choices: &mut Choices<'_>, key: &str, request: &Request) -> String {
    let paths = ["", "team/", "ads/", "a/b/", "abcd/"];
    let times = ["2026-01-01T00:00:00Z", "2025-12-31T23:59:59Z", "1969-11-01", "1969-12", "2024-02-29", "2030-01-01"];
    let region = ["eu-west-1", "us-east-1", "eu-north-1"];
    match (key, &request.principal) {
        ("aws:PrincipalArn", Principal::RoleSession { session, .. }) => {
            let name = session.split('/').nth(1).unwrap();
            let reserved = ["aws-reserved/sso.amazonaws.com/", "aws-reserved/sso.amazonaws.com/eu-west-1/"];
            let paths = if name.starts_with("AWSReservedSSO_") { &reserved[..] } else { &paths[..] };
            format!("arn:aws:iam::111122223333:role/{}{name}", choices.one(paths))
        }
        ("aws:PrincipalArn", _) => choices.one(&[ANA, ROLE, TEAM_ROLE]).to_owned(),
        ("aws:userid", Principal::RoleSession { session, .. }) => {
            let name = session.rsplit('/').next().unwrap();
            format!("{}:{name}", choices.one(&["AROAETL", "AROAX"]))
        }
        ("aws:userid", _) => choices.one(&["AIDAANA", "AIDAX"]).to_owned(),
        ("aws:RequestedRegion", _) => choices.one(&region).to_owned(),
        ("aws:PrincipalAccount", _) => choices.one(&["444455556666", "111122223333"]).to_owned(),
        ("aws:SecureTransport" | "aws:ViaAWSService", _) => choices.one(&["true", "false"]).to_owned(),
        ("aws:EpochTime", _) => choices.one(&["1767225600", "1767225599"]).to_owned(),
        ("aws:CurrentTime" | "aws:TokenIssueTime", _) => choices.one(&times).to_owned(),
        ("sts:RoleSessionName", _) => choices.one(&["job1", "AIDAANA", "curl", "x"]).to_owned(),
        ("aws:PrincipalType", _) => choices.one(&["User", "AssumedRole", "ads", "curl", "AROA*"]).to_owned(),
        _ => choices.one(&["curl", "x", "AROA*", "AIDAANA", "1111", "eu-west-1"]).to_owned(),
    }
}

/// The request with all that is not known of it given, in one of many ways. `keys`: those that it leaves open.
///
/// The path of a session's role is given by `aws:PrincipalArn`: a policy that names the role as a principal names it by the
/// path that it has, whatever that is.
pub(crate) fn complete(choices: &mut Choices<'_>, request: &Request, keys: &[&str]) -> Request {
    let mut complete = request.clone();
    for key in keys {
        let value = included_value(choices, key, request);
        match *key {
            // One follows from the other.
            "aws:EpochTime" if keys.contains(&"aws:CurrentTime") => {}
            _ => complete.context.push(((*key).to_owned(), ContextValue::One(value))),
        }
    }
    if let Principal::FederatedUser { user: user @ None, .. } = &mut complete.principal {
        *user = Some(choices.one(&[ANA, "arn:aws:iam::111122223333:user/bo"]).to_owned());
    }
    complete
}

/// An encryption context, and what is told of the grant that a request makes.
fn kms_context(choices: &mut Choices<'_>, request: &mut Request) {
    let text = str::to_owned;
    for (key, values) in [
        ("kms:EncryptionContext:team", &["ads", "Ads", "web"][..]),
        ("KMS:encryptioncontext:Team", &["ads", "web"]),
        ("kms:EncryptionContext:stage", &["live", "", "${aws:username}"]),
        ("kms:GrantConstraintType", &["EncryptionContextSubset", "EncryptionContextEquals", "SourceArn"]),
        ("kms:GrantConstraintSourceArn", &["arn:aws:s3:::ads", "arn:aws:s3:::*"]),
        ("aws:SourceArn", &["arn:aws:s3:::ads", "arn:aws:s3:::web"]),
    ] {
        if !choices.once_in(2) {
            continue;
        }
        let one = text(choices.one(values));
        let value = match choices.below(12) {
            9 => ContextValue::Many(Vec::new()),
            10 => ContextValue::Many(vec![one]),
            11 => ContextValue::Many(vec![one, text(values[0])]),
            _ => ContextValue::One(one),
        };
        request.context.push((text(key), value));
    }
    for (key, names, times) in [
        ("kms:GrantOperations", ["Decrypt", "CreateGrant", "Encrypt", "decrypt", ""], 2),
        ("kms:EncryptionContextKeys", ["team", "TEAM", "stage", "other", ""], 12),
    ] {
        if choices.once_in(times) {
            let names = (0..choices.below(4)).map(|_| text(choices.one(&names))).collect();
            request.context.push((text(key), ContextValue::Many(names)));
        }
    }
}

/// A random grant.
pub(crate) fn grant(choices: &mut Choices<'_>, request: &Request) -> Grant {
    let text = str::to_owned;
    let names =
        [ANA, ROLE, SESSION, ROOT, "111122223333", TEAM_ROLE, FEDERATED, SERVICE, "AIDAANA", "AROAETL", "*", SAML];
    let some = |choices: &mut Choices<'_>, times: usize| choices.once_in(times).then(|| text(choices.one(&names)));
    let own = request.action.strip_prefix("kms:").and_then(|name| name.parse().ok());
    let operations = (0..=choices.below(4)).map(|_| {
        let other = GrantOperation::ALL[choices.below(GrantOperation::ALL.len())];
        if choices.once_in(4) { other } else { own.unwrap_or(other) }
    });
    let operations = operations.collect();
    let pairs = |choices: &mut Choices<'_>| -> Option<Vec<(String, String)>> {
        let pair = |choices: &mut Choices<'_>| {
            let all =
                [("team", "ads"), ("TEAM", "ads"), ("stage", "live"), ("stage", "${aws:username}"), ("team", "a*")];
            let (key, value) = all[choices.below(all.len())];
            (text(key), text(value))
        };
        choices.once_in(4).then(|| (0..choices.below(3)).map(|_| pair(choices)).collect())
    };
    Grant {
        grantee_principal: Some(text(choices.one(&names))),
        grantee_service_principal: choices.once_in(8).then(|| text(SERVICE)),
        retiring_principal: some(choices, 4),
        retiring_service_principal: choices.once_in(8).then(|| text(SERVICE)),
        issuing_account: choices.once_in(3).then(|| text(choices.one(&[ROOT, "111122223333", "444455556666"]))),
        key_id: match choices.below(8) {
            5 => Some(text("k1")),
            6 => Some(request.resource.clone()),
            7 => Some(text(choices.one(&["k2", "arn:aws:kms:eu-west-1:444455556666:key/k2", "k", "*"]))),
            _ => None,
        },
        grant_id: None,
        name: None,
        operations,
        constraints: GrantConstraints {
            encryption_context_equals: pairs(choices),
            encryption_context_subset: pairs(choices),
            source_arn: choices.once_in(6).then(|| text(choices.one(&["arn:aws:s3:::ads", "arn:aws:s3:::*"]))),
        },
    }
}

/// Random policies of every layer.
fn policies(choices: &mut Choices<'_>, request: &Request) -> Policies {
    let mut policies = Policies::default();
    let list = |choices: &mut Choices<'_>, most: usize, named: bool| -> Vec<Policy> {
        (0..choices.below(most + 1)).map(|_| policy(choices, request, named)).collect()
    };
    policies.identity = list(choices, 2, false);
    if choices.once_in(2) {
        policies.resource = Some(policy(choices, request, true));
    }
    if choices.once_in(4) {
        policies.permissions_boundary = list(choices, 1, false);
    }
    if choices.once_in(3) {
        policies.session = list(choices, 2, false);
    }
    if choices.once_in(4) {
        policies.service_control = (0..choices.below(3)).map(|_| list(choices, 2, false)).collect();
    }
    if choices.once_in(3) {
        policies.resource_control = (0..choices.below(3)).map(|_| list(choices, 1, true)).collect();
    }
    if choices.once_in(6) {
        policies.vpc_endpoint = list(choices, 1, true);
    }
    let about_key = request.resource.contains(":kms:");
    if choices.once_in(if about_key { 2 } else { 12 }) {
        policies.grants = (0..=choices.below(2)).map(|_| grant(choices, request)).collect();
    }
    policies
}

fn policy(choices: &mut Choices<'_>, request: &Request, named: bool) -> Policy {
    let versions = [Some(Version::V2012_10_17), Some(Version::V2012_10_17), Some(Version::V2008_10_17), None];
    let version = versions[choices.below(versions.len())];
    let statements = (0..=choices.below(3)).map(|_| statement(choices, request, named)).collect();
    Policy { version, id: None, statements }
}

/// A random statement for a layer that names principals, or one that does not.
pub(crate) fn statement(choices: &mut Choices<'_>, request: &Request, named: bool) -> Statement {
    let text = str::to_owned;
    let effect = if choices.once_in(4) { Effect::Deny } else { Effect::Allow };
    let own_action = request.action.clone();
    let actions = |choices: &mut Choices<'_>| {
        let others =
            ["*", "*:*", "S3:get*", "s3:*", "personalize:?*", "sts:Assume*", "kms:*", "iam:PassRole", "s3:", "*Object"];
        (0..=choices.below(2))
            .map(|_| if choices.once_in(2) { text(choices.one(&others)) } else { own_action.to_string() })
            .collect()
    };
    let action = if choices.once_in(6) {
        ActionElement::NotAction(actions(choices))
    } else {
        ActionElement::Action(actions(choices))
    };
    let own_resource = request.resource.clone();
    let resources = |choices: &mut Choices<'_>| {
        (0..=choices.below(2))
            .map(|_| match choices.below(4) {
                0 => text("*"),
                1 => own_resource.clone(),
                _ => text(choices.one(RESOURCES)),
            })
            .collect()
    };
    let resource = match choices.below(8) {
        6 => Some(ResourceElement::NotResource(resources(choices))),
        7 if named => None,
        _ => Some(ResourceElement::Resource(resources(choices))),
    };
    let condition = (0..choices.below(3)).map(|_| condition(choices)).collect();
    let principal = if named { principal(choices) } else { None };
    Statement { sid: None, effect, principal, action, resource, condition }
}

fn principal(choices: &mut Choices<'_>) -> Option<PrincipalElement> {
    let values =
        [ANA, ROLE, SESSION, "111122223333", ROOT, TEAM_ROLE, FEDERATED, "AIDAANA", "AROAETL", "*", "444455556666"];
    let principals = match choices.below(8) {
        0 | 1 => Principals::Everyone,
        2 => {
            let (kind, value) = [(PrincipalType::Service, SERVICE), (PrincipalType::Federated, SAML)][choices.below(2)];
            Principals::Map(vec![PrincipalEntry { kind, values: vec![value.to_owned()] }])
        }
        _ => {
            let values = (0..=choices.below(4)).map(|_| choices.one(&values).to_owned()).collect();
            Principals::Map(vec![PrincipalEntry { kind: PrincipalType::Aws, values }])
        }
    };
    match choices.below(7) {
        5 => Some(PrincipalElement::NotPrincipal(principals)),
        6 if choices.once_in(3) => None,
        _ => Some(PrincipalElement::Principal(principals)),
    }
}

fn condition(choices: &mut Choices<'_>) -> ConditionBlock {
    let kind = &KINDS[choices.below(KINDS.len())];
    condition_of(choices, kind, None)
}

/// A statement about everything with a condition on a key.
pub(crate) fn statement_about(choices: &mut Choices<'_>, key: &str) -> Statement {
    let kind = KINDS.iter().find(|kind| kind.keys.contains(&key)).unwrap_or(&KINDS[0]);
    Statement {
        sid: None,
        effect: if choices.once_in(2) { Effect::Deny } else { Effect::Allow },
        principal: None,
        action: ActionElement::Action(vec!["*".to_owned()]),
        resource: Some(ResourceElement::Resource(vec!["*".to_owned()])),
        condition: vec![condition_of(choices, kind, Some(key))],
    }
}

fn condition_of(choices: &mut Choices<'_>, kind: &Kind, key: Option<&str>) -> ConditionBlock {
    let base = choices.one(kind.operators);
    let qualifier = choices.one(&["", "", "ForAllValues:", "ForAnyValue:"]);
    let suffix = if base != "Null" && choices.once_in(4) { "IfExists" } else { "" };
    let name = if choices.once_in(40) { "StringMatches".to_owned() } else { format!("{qualifier}{base}{suffix}") };
    let tests = (0..=usize::from(choices.once_in(5)))
        .map(|_| {
            let key = key.unwrap_or_else(|| choices.one(kind.keys)).to_owned();
            let count = [1, 1, 2, 3, 0][choices.below(5)];
            ConditionTest { key, values: (0..count).map(|_| choices.one(kind.listed).to_owned()).collect() }
        })
        .collect();
    ConditionBlock { operator: name.as_str().into(), tests }
}

/// Whether the resource-based policy, or a grant, names a user by its unique id.
pub(crate) fn names_unique_id(policies: &Policies) -> bool {
    let is_id = |principal: &String| principal.starts_with("AIDA");
    policies.resource.iter().any(|policy| to_json(policy).contains("\"AIDA"))
        || policies.grants.iter().any(|grant| grant.grantee_principal.as_ref().is_some_and(is_id))
}

/// A scenario as text, for messages.
pub(crate) fn show(policies: &Policies, request: &Request, semantics: Semantics) -> String {
    let texts = |policies: &[Policy]| policies.iter().map(to_json).collect::<Vec<_>>().join("\n    ");
    let levels =
        |levels: &[Vec<Policy>]| levels.iter().map(|level| texts(level)).collect::<Vec<_>>().join("\n  --\n    ");
    let mut shown = format!("{request:?}\n{semantics:?}\n");
    for (name, text) in [
        ("identity", texts(&policies.identity)),
        ("resource", texts(policies.resource.as_slice())),
        ("permissions boundary", texts(&policies.permissions_boundary)),
        ("session", texts(&policies.session)),
        ("service control", levels(&policies.service_control)),
        ("resource control", levels(&policies.resource_control)),
        ("VPC endpoint", texts(&policies.vpc_endpoint)),
    ] {
        if !text.is_empty() {
            shown.push_str(&format!("  {name}:\n    {text}\n"));
        }
    }
    for grant in &policies.grants {
        shown.push_str(&format!("  {grant:?}\n"));
    }
    if !policies.service_control.is_empty() {
        shown.push_str(&format!("  {} levels of service control\n", policies.service_control.len()));
    }
    shown
}
