//! Random scenarios as people have them: policies that are mostly right, and requests with every kind of mistake.

use personalize_iam_eval::{ContextValue, Policies, Principal, Request, Semantics};
use personalize_iam_lint::model::Effect;
use personalize_iam_lint::model::policy::{
    ActionElement, ConditionBlock, ConditionTest, Policy, PrincipalElement, PrincipalEntry, PrincipalType, Principals,
    ResourceElement, Statement, Version,
};

use crate::random::Choices;

/// Actions of one service, which a statement lists together, with resources that a request may be about: right ones first,
/// then mistakes; and patterns for statements.
struct Subject {
    actions: &'static [&'static str],
    resources: &'static [&'static str],
    patterns: &'static [&'static str],
}

const MISTAKES: &[&str] = &[
    "role",
    "*",
    "arn:aws:s3",
    "arn:aws:personalise:eu-west-1:111122223333:campaign/movies",
    "arn:aws:personalize:eu-wst-1:111122223333:campaign/movies",
    "arn:aws:personalize:eu-west-1:1111222233:campaign/movies",
    "arn:aws:personalize:eu-west-1:111122223333:campain/movies",
    "arn:aws:personalize:eu-west-1:111122223333:campaign/${aws:username}",
    "arn:aws:s3:eu-west-1:111122223333:shop/list.csv",
    "arn:aws:s3:::shop/*",
    "arn:aws:kms:eu-west-1:111122223333:1234abcd-12ab-34cd-56ef-1234567890ab",
    "arn:aws:dynamdb:eu-west-1:111122223333:table/t",
    "arn:AWS:S3:::shop/list.csv",
    "arn:partition:s3:::shop/list.csv",
    "arn:aws:logs:eu-west-1:111122223333:/app",
    "arn:aws:s3:::sh\u{e9}p/\u{20ac}",
    "shop/list.csv",
    "",
];

const SUBJECTS: &[Subject] = &[
    Subject {
        actions: &[
            "personalize:CreateCampaign",
            "personalize:DescribeCampaign",
            "personalize:GetRecommendations",
            "personalize:*Campaign",
            "personalize:ListCampaigns",
            "personalize:CreateCampain",
            "personalize:Launch",
            "personalize:DescribeRecipe",
        ],
        resources: &[
            "arn:aws:personalize:eu-west-1:111122223333:campaign/movies",
            "arn:aws:personalize:us-east-1:111122223333:campaign/movies",
            "arn:aws:personalize:::recipe/aws-sims",
            "arn:aws:personalize:eu-west-1:111122223333:recipe/aws-sims",
            "arn:aws:personalize:eu-west-1:444455556666:campaign/movies",
        ],
        patterns: &[
            "arn:aws:personalize:eu-west-1:111122223333:campaign/books",
            "arn:aws:personalize:us-east-1:111122223333:campaign/*",
            "arn:aws:personalize:*:111122223333:*",
            "arn:aws:personalize:eu-west-1:111122223333:campaign/${aws:PrincipalTag/team}",
            "*",
        ],
    },
    Subject {
        actions: &[
            "s3:GetObject",
            "s3:PutObject",
            "s3:GetObjectTagging",
            "s3:Get*",
            "s3:ListBucket",
            "s3:ListAllMyBuckets",
            "S3:getobject",
            "s3:GetObjekt",
            "s3:PutBucketPolicy",
        ],
        resources: &["arn:aws:s3:::shop/list.csv", "arn:aws:s3:::shop", "arn:aws:s3:::other/list.csv"],
        patterns: &[
            "arn:aws:s3:::shop/*",
            "arn:aws:s3:::shop/${aws:username}/*",
            "arn:aws:s3:::shop",
            "arn:aws:s3:::books/*",
            "*",
        ],
    },
    Subject {
        actions: &[
            "sts:AssumeRole",
            "sts:TagSession",
            "sts:AssumeRoleWithSAML",
            "sts:AssumeRoleWithWebIdentity",
            "sts:SetSourceIdentity",
            "sts:*",
            "iam:PassRole",
            "iam:GetRole",
        ],
        resources: &[
            "arn:aws:iam::111122223333:role/team/import",
            "arn:aws:iam::111122223333:role/import",
            "arn:aws:iam::444455556666:role/import",
            "arn:aws:iam::aws:policy/ReadOnlyAccess",
        ],
        patterns: &["arn:aws:iam::111122223333:role/*", "arn:aws:iam::111122223333:role/training", "*"],
    },
    Subject {
        actions: &["kms:Decrypt", "kms:GenerateDataKey", "kms:DescribeKey", "kms:*", "kms:ListKeys", "kms:CreateAlias"],
        resources: &[
            "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
            "arn:aws:kms:eu-west-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab",
            "arn:aws:kms:eu-west-1:111122223333:alias/shop",
        ],
        patterns: &["*", "arn:aws:kms:eu-west-1:111122223333:key/*"],
    },
    Subject {
        actions: &[
            "logs:PutLogEvents",
            "logs:CreateLogStream",
            "logs:DescribeLogGroups",
            "cloudwatch:PutMetricData",
            "logs:Get*",
        ],
        resources: &[
            "arn:aws:logs:eu-west-1:111122223333:log-group:/app:log-stream:one",
            "arn:aws:logs:eu-west-1:111122223333:log-group:/app:*",
        ],
        patterns: &["arn:aws:logs:eu-west-1:111122223333:log-group:/other:*", "*"],
    },
    Subject {
        actions: &[
            "dynamodb:GetItem",
            "dynamodb:PutItem",
            "dynamodb:Query",
            "dynamdb:GetItem",
            "acme-billing-portal:Pay",
            "sqs:SendMessage",
            "SQS:SendMessage",
            "lambda:InvokeFunction",
            "sqs:Send Message",
            "nothing",
        ],
        resources: &[
            "arn:aws:dynamodb:eu-west-1:111122223333:table/t",
            "arn:aws:sqs:eu-west-1:111122223333:queue",
            "arn:aws:lambda:eu-west-1:111122223333:function:f",
            "arn:aws:dynamodb:europe:111122223333:table/t",
        ],
        patterns: &["arn:aws:dynamodb:eu-west-1:111122223333:table/*", "arn:aws:sqs:*:111122223333:other", "*"],
    },
];

/// Conditions: an operator, a key, values of policies, and values of requests, of which the last are mistakes.
const CONDITIONS: &[(&str, &str, &[&str], &[&str])] = &[
    ("StringEquals", "aws:PrincipalTag/team", &["shop", "${aws:username}"], &["shop", "search", "a*", ""]),
    ("StringEquals", "aws:ResourceTag/team", &["shop", "${aws:PrincipalTag/team}"], &["search", "shop"]),
    ("StringEquals", "aws:RequestTag/team", &["shop"], &["search", "shop"]),
    ("ForAnyValue:StringEquals", "aws:TagKeys", &["team"], &["stage", "team"]),
    ("ForAllValues:StringEquals", "aws:TagKeys", &["team"], &["stage", "team"]),
    (
        "IpAddress",
        "aws:SourceIp",
        &["203.0.113.0/24", "198.51.100.7"],
        &["192.0.2.1", "203.0.113.9", "10.1.2.3", "here"],
    ),
    ("NotIpAddress", "aws:SourceIp", &["203.0.113.0/24"], &["192.0.2.1", "203.0.113.9"]),
    ("StringEquals", "aws:SourceVpce", &["vpce-1a2b3c4d"], &["vpce-5e6f7a8b", "vpce-1a2b3c4d", "endpoint"]),
    ("StringEquals", "aws:SourceVpc", &["vpc-1a2b3c4d"], &["vpc-5e6f7a8b", "vpc"]),
    ("StringEquals", "aws:SourceAccount", &["111122223333"], &["444455556666", "111122223333", "1111"]),
    (
        "ArnLike",
        "aws:SourceArn",
        &["arn:aws:personalize:us-east-1:111122223333:*"],
        &["arn:aws:personalize:eu-west-1:111122223333:dataset/d", "arn:aws:sns:eu-west-1:444455556666:t", "text"],
    ),
    ("StringEquals", "aws:RequestedRegion", &["us-east-1"], &["eu-west-1", "europe"]),
    ("StringNotEquals", "aws:RequestedRegion", &["us-east-1"], &["eu-west-1", "us-east-1"]),
    ("Bool", "aws:MultiFactorAuthPresent", &["true"], &["false", "true"]),
    ("BoolIfExists", "aws:MultiFactorAuthPresent", &["false"], &["false", "true"]),
    (
        "StringEquals",
        "iam:PassedToService",
        &["lambda.amazonaws.com"],
        &["personalize.amazonaws.com", "lambda.amazonaws.com"],
    ),
    ("ArnEquals", "iam:AssociatedResourceArn", &["arn:aws:s3:::b"], &["arn:aws:s3:::shop", "shop"]),
    ("StringLike", "s3:prefix", &["home/*"], &["other/", "home/x"]),
    (
        "StringEquals",
        "s3:x-amz-server-side-encryption-aws-kms-key-id",
        &["arn:aws:kms:eu-west-1:111122223333:key/1"],
        &["alias/shop", "arn:aws:kms:eu-west-1:111122223333:key/2"],
    ),
    ("StringEquals", "aws:PrincipalOrgID", &["o-a1b2c3d4e5"], &["o-zzzzzzzzzz", "o-a1b2c3d4e5", "org"]),
    ("NumericLessThan", "s3:max-keys", &["10"], &["11", "9", "ten"]),
    ("Null", "aws:SourceVpce", &["true", "false"], &["vpce-1a2b3c4d"]),
    ("DateLessThan", "aws:CurrentTime", &["2026-01-01T00:00:00Z"], &["2027-01-01T00:00:00Z"]),
    ("StringEquals", "kms:ViaService", &["s3.eu-west-1.amazonaws.com"], &["sqs.eu-west-1.amazonaws.com"]),
    ("StringEquals", "kms:EncryptionContext:team", &["shop"], &["search"]),
    (
        "StringEquals",
        "SAML:aud",
        &["https://signin.aws.amazon.com/saml"],
        &["https://example.com", "https://signin.aws.amazon.com/saml"],
    ),
    ("StringEquals", "aws:PrincipalAccount", &["111122223333"], &["444455556666"]),
    ("ArnNotLike", "aws:PrincipalArn", &["arn:aws:iam::111122223333:role/admin"], &[]),
    ("StringNotLike", "aws:PrincipalTag/team", &["shop*"], &["search", "shop1"]),
];

const PRINCIPALS: &[&str] = &[
    "arn:aws:iam::111122223333:user/ana",
    "arn:aws:sts::111122223333:assumed-role/etl/job1",
    "arn:aws:iam::111122223333:role/team/etl",
    "arn:aws:iam::111122223333:user/team/bo",
    "arn:aws:iam::111122223333:root",
    "arn:aws:sts::111122223333:federated-user/cy",
    "personalize.amazonaws.com",
    "personalise.amazonaws.com",
    "personalize-events.amazonaws.com",
    "rolesanywhere.amazonaws.com",
    "lambda.amazonaws.com",
    "arn:aws:iam::111122223333:saml-provider/idp",
    "arn:aws:iam::111122223333:oidc-provider/token.example.com",
    "cognito-identity.amazonaws.com",
    "anonymous",
    "arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_admin_0123456789abcdef/ana",
    "arn:aws:iam::444455556666:user/di",
    "arn:aws:sts::444455556666:assumed-role/etl/job1",
    "arn:aws-cn:iam::111122223333:user/ana",
    "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_admin_0123456789abcdef",
];

fn text(text: &str) -> String {
    text.to_owned()
}

/// A random scenario under the usual readings.
pub(crate) fn scenario(choices: &mut Choices<'_>) -> (Policies, Request, Semantics) {
    let subject = &SUBJECTS[choices.below(SUBJECTS.len())];
    let principal: Principal = PRINCIPALS[choices.below(PRINCIPALS.len() * 2) % PRINCIPALS.len()].parse().unwrap();
    let resource = if choices.once_in(5) { choices.one(MISTAKES) } else { choices.one(subject.resources) };
    let mut request = Request::new(principal, choices.one(subject.actions), resource);
    if choices.once_in(8) {
        request.resource_account = Some(text(choices.one(&["111122223333", "444455556666"])));
    }
    for _ in 0..choices.below(4) {
        let (_, key, _, given) = CONDITIONS[choices.below(CONDITIONS.len())];
        if given.is_empty() || request.context.iter().any(|(other, _)| other == key) {
            continue;
        }
        let value = text(choices.one(given));
        let value = if key == "aws:TagKeys" { ContextValue::Many(vec![value]) } else { ContextValue::One(value) };
        request.context.push((text(key), value));
    }
    let policies = policies(choices, subject, &request);
    (policies, request, Semantics::default())
}

/// Which elements the policies of a layer have.
#[derive(Clone, Copy)]
struct Form {
    principal: bool,
    resource: bool,
    /// How long a policy that is nearly full is.
    quota: usize,
}

fn policies(choices: &mut Choices<'_>, subject: &Subject, request: &Request) -> Policies {
    let identity = Form { principal: false, resource: true, quota: 6_144 };
    let mut policies = Policies {
        identity: (0..choices.below(3)).map(|_| policy(choices, subject, request, identity)).collect(),
        ..Policies::default()
    };
    if choices.once_in(2) {
        let trust = request.resource.contains(":role/");
        let quota = if trust {
            2_048
        } else if request.resource.contains(":s3:") {
            20_480
        } else {
            5_120
        };
        policies.resource = Some(policy(choices, subject, request, Form { principal: true, resource: !trust, quota }));
    }
    if choices.once_in(4) {
        policies.permissions_boundary = vec![policy(choices, subject, request, identity)];
    }
    if choices.once_in(4) {
        policies.session = vec![policy(choices, subject, request, Form { quota: 2_048, ..identity })];
    }
    if choices.once_in(4) {
        let level =
            |choices: &mut Choices<'_>| vec![policy(choices, subject, request, Form { quota: 5_120, ..identity })];
        policies.service_control = (0..=choices.below(2)).map(|_| level(choices)).collect();
    }
    if choices.once_in(8) {
        policies.vpc_endpoint = vec![policy(choices, subject, request, Form { principal: true, ..identity })];
    }
    if choices.once_in(8) {
        let deny = Statement {
            principal: Some(PrincipalElement::Principal(Principals::Everyone)),
            effect: Effect::Deny,
            ..statement(choices, subject, request, identity)
        };
        policies.resource_control =
            vec![vec![Policy { version: Some(Version::V2012_10_17), id: None, statements: vec![deny] }]];
    }
    policies
}

fn policy(choices: &mut Choices<'_>, subject: &Subject, request: &Request, form: Form) -> Policy {
    let versions = [
        Some(Version::V2012_10_17),
        Some(Version::V2012_10_17),
        Some(Version::V2012_10_17),
        Some(Version::V2008_10_17),
        None,
    ];
    let version = versions[choices.below(versions.len())];
    let mut statements: Vec<Statement> =
        (0..=choices.below(3)).map(|_| statement(choices, subject, request, form)).collect();
    if choices.once_in(10) {
        // Nearly full: the statement that is missing does not fit.
        let filler = Statement {
            sid: Some(text(&"x".repeat(form.quota.saturating_sub(500 + choices.below(600))))),
            ..statements[0].clone()
        };
        statements.push(filler);
    }
    Policy { version, id: None, statements }
}

fn statement(choices: &mut Choices<'_>, subject: &Subject, request: &Request, form: Form) -> Statement {
    let effect = if choices.once_in(6) { Effect::Deny } else { Effect::Allow };
    let own = request.action.to_string();
    let actions: Vec<String> = (0..=choices.below(3))
        .map(|_| if choices.once_in(3) { own.clone() } else { text(choices.one(subject.actions)) })
        .collect();
    let action = if choices.once_in(12) { ActionElement::NotAction(actions) } else { ActionElement::Action(actions) };
    let resources: Vec<String> = (0..=choices.below(2))
        .map(|_| if choices.once_in(4) { request.resource.clone() } else { text(choices.one(subject.patterns)) })
        .collect();
    let resource = match choices.below(12) {
        _ if !form.resource => None,
        11 => Some(ResourceElement::NotResource(resources)),
        _ => Some(ResourceElement::Resource(resources)),
    };
    let principal = form.principal.then(|| principal(choices, effect));
    let mut condition: Vec<ConditionBlock> = Vec::new();
    for _ in 0..choices.below(3) {
        let (operator, key, listed, _) = CONDITIONS[choices.below(CONDITIONS.len())];
        let test = ConditionTest { key: text(key), values: vec![text(choices.one(listed))] };
        if condition.iter().all(|block| block.operator != operator.into()) {
            condition.push(ConditionBlock { operator: operator.into(), tests: vec![test] });
        }
    }
    Statement { sid: None, effect, principal, action, resource, condition }
}

fn principal(choices: &mut Choices<'_>, effect: Effect) -> PrincipalElement {
    if choices.once_in(4) {
        return PrincipalElement::Principal(Principals::Everyone);
    }
    let listed: &[(PrincipalType, &str)] = &[
        (PrincipalType::Aws, "arn:aws:iam::111122223333:user/ana"),
        (PrincipalType::Aws, "arn:aws:iam::111122223333:role/team/etl"),
        (PrincipalType::Aws, "arn:aws:iam::111122223333:root"),
        (PrincipalType::Aws, "111122223333"),
        (PrincipalType::Aws, "arn:aws:iam::444455556666:user/di"),
        (PrincipalType::Service, "personalize.amazonaws.com"),
        (PrincipalType::Service, "lambda.amazonaws.com"),
        (PrincipalType::Federated, "arn:aws:iam::111122223333:saml-provider/idp"),
        (PrincipalType::Federated, "cognito-identity.amazonaws.com"),
    ];
    let mut entries: Vec<PrincipalEntry> = Vec::new();
    for _ in 0..=choices.below(2) {
        let (kind, value) = listed[choices.below(listed.len())];
        match entries.iter_mut().find(|entry| entry.kind == kind) {
            Some(entry) if entry.values.iter().any(|other| other == value) => {}
            Some(entry) => entry.values.push(text(value)),
            None => entries.push(PrincipalEntry { kind, values: vec![text(value)] }),
        }
    }
    let principals = Principals::Map(entries);
    if effect == Effect::Deny && choices.once_in(4) {
        PrincipalElement::NotPrincipal(principals)
    } else {
        PrincipalElement::Principal(principals)
    }
}
