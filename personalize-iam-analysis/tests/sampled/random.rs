//! Random policies, changes of them, and requests from the values that they name.

use personalize_iam_eval::model::policy::{
    ActionElement, ConditionBlock, ConditionTest, PrincipalElement, PrincipalEntry, PrincipalType, Principals,
    ResourceElement, Statement, Version, to_json,
};
use personalize_iam_eval::model::{Effect, Policy};
use personalize_iam_eval::{
    ContestedRule, ContextValue, Grant, GrantConstraints, GrantOperation, Policies, Principal, Request, Semantics,
    Unfit,
};

/// How many cases are tried: `PERSONALIZE_IAM_CASES`, or as many as told.
pub(crate) fn cases(usual: usize) -> usize {
    std::env::var("PERSONALIZE_IAM_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// Numbers without pattern that follow from the seed: splitmix64.
pub(crate) struct Random {
    state: u64,
}

const ACTIONS: &[&str] = &[
    "s3:GetObject",
    "s3:PutObject",
    "personalize:DescribeCampaign",
    "personalize:ListCampaigns",
    "kms:Decrypt",
    "kms:CreateGrant",
    "kms:DescribeKey",
    "kms:RetireGrant",
    "sts:AssumeRole",
    "s3:PutBucketPolicy",
    "iam:PassRole",
    "ec2:RunInstances",
    "s3:ListAllMyBuckets",
    "logs:DescribeLogGroups",
    "personalize:CreateCampaign",
    "iam:UntagRole",
];
const ACTION_PATTERNS: &[&str] = &[
    "*",
    "s3:*",
    "s3:Get*",
    "s3:*Object",
    "personalize:*",
    "personalize:*Campaign?",
    "*:*",
    "kms:*",
    "sts:Assume*",
    "s?:*",
];
const RESOURCES: &[&str] = &[
    "*",
    "arn:aws:s3:::b/*",
    "arn:aws:s3:::b/k",
    "arn:aws:s3:::*/k",
    "arn:aws:s3:::b/a*/k",
    "arn:aws:s3:::?/k?",
    "arn:aws:s3:::${aws:username}/*",
    "arn:aws:s3:::b/${aws:PrincipalTag/team}/*",
    "arn:aws:s3:::b/${aws:PrincipalTag/team}/x*",
    "arn:aws:s3:::${aws:PrincipalTag/none, 'b'}/k",
    "arn:aws:s3:::b/${aws:userid}/*",
    "arn:aws:kms:*:${aws:PrincipalAccount}:key/*",
    "arn:aws:personalize:*:*:campaign/*",
    "arn:aws:personalize:eu-west-1:*:campaign/a*",
    "arn:aws:personalize:*:campaign/ads",
    "arn:aws:kms:*:111122223333:key/*",
    "arn:aws:iam::*:role/*",
    "arn:aws:iam::111122223333:role/target",
    "arn:aws:s3",
    "arn:aws:s3:::*",
    "arn:*:logs:eu-west-1:111122223333:log-group:*",
];
const REQUESTED: &[&str] = &[
    "*",
    "arn:aws:s3:::b/k",
    "arn:aws:s3:::b/a/k",
    "arn:aws:s3:::b/ads/x",
    "arn:aws:s3:::ads/k",
    "arn:aws:s3:::b/kx",
    "arn:aws:personalize:eu-west-1:111122223333:campaign/ads",
    "arn:aws:personalize:us-east-1:444455556666:campaign/x",
    "arn:aws:kms:eu-west-1:111122223333:key/k1",
    "arn:aws:kms:eu-west-1:444455556666:key/k1",
    "arn:aws:kms:eu-west-1:111122223333:key/k2",
    "arn:aws:iam::111122223333:role/target",
    "arn:aws:personalize:::recipe/x",
    "arn:aws:s3::aws:k",
    "arn:aws:kms:eu-west-1:aws:key/k1",
    "arn:aws-cn:s3:::b/k",
];

/// What is listed in policies, and what requests have besides.
struct Kind {
    keys: &'static [&'static str],
    operators: &'static [&'static str],
    listed: &'static [&'static str],
    given: &'static [&'static str],
}

const KINDS: &[Kind] = &[
    Kind {
        keys: &["aws:PrincipalTag/team", "aws:TagKeys", "aws:SourceVpc", "s3:prefix"],
        operators: &[
            "StringEquals",
            "StringNotEquals",
            "StringLike",
            "StringNotLike",
            "StringEqualsIgnoreCase",
            "StringNotEqualsIgnoreCase",
        ],
        listed: &["ads", "a*", "?d?", "Ads", "", "*", "b", "*s", "web", "bb", "x?", "kiB"],
        given: &["ads", "Ads", "", "a", "b", "web", "xs", "KIB"],
    },
    Kind {
        keys: &["aws:SourceArn", "example:arn"],
        operators: &["ArnLike", "ArnEquals", "ArnNotLike", "ArnNotEquals"],
        listed: &[
            "arn:aws:s3:::ads",
            "arn:aws:s3:*:*:a*",
            "*",
            "arn:aws:iam::*:role/etl",
            "arn:aws:s3:::b*",
            "arn:aws:s3",
            "arn:aws:iam::111122223333:user/?na",
        ],
        given: &["arn:aws:s3:::ads", "arn:aws:s3:::a", "arn:aws:iam::111122223333:role/etl", "text"],
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
        listed: &["10", "10.0", "9.99", "-1", "+10", "ten", "0", "007"],
        given: &["10", "9.990", "-0", "11", "", ".5", "-1.0", "7", "-5", "1e1"],
    },
    Kind {
        keys: &["aws:CurrentTime", "aws:TokenIssueTime", "aws:EpochTime"],
        operators: &[
            "DateEquals",
            "DateNotEquals",
            "DateLessThan",
            "DateLessThanEquals",
            "DateGreaterThan",
            "DateGreaterThanEquals",
        ],
        listed: &["2026-01-01T00:00:00Z", "2026", "1767225600", "2024-02-29", "today", "1969-12", "99999999999999"],
        given: &["2026-01-01T00:00:00Z", "2026-01-01t00:00:00.5z", "1767225599", "1600-03-01", "never"],
    },
    Kind {
        keys: &["aws:SourceIp", "aws:VpcSourceIp"],
        operators: &["IpAddress", "NotIpAddress"],
        listed: &["10.0.0.0/8", "0.0.0.0/0", "10.1.2.3", "2001:db8::/33", "::/0", "10.0.0.0/33", "10.128.0.0/9"],
        given: &["10.1.2.3", "11.0.0.1", "10.200.0.1", "2001:0db8::1", "2001:db8:8000::", "x"],
    },
    Kind {
        keys: &["aws:SecureTransport", "aws:MultiFactorAuthPresent", "aws:ViaAWSService"],
        operators: &["Bool"],
        listed: &["true", "false", "TRUE", "yes"],
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
            "aws:SourceIp",
            "example:arn",
            "aws:SecureTransport",
            "aws:PrincipalTag/team",
            "s3:max-keys",
            "aws:CurrentTime",
            "aws:TokenIssueTime",
            "aws:UserAgent",
        ],
        operators: &["Null"],
        listed: &["true", "false", "False", "x"],
        given: &[],
    },
    // What a resource's ARN tells.
    Kind {
        keys: &["aws:RequestedRegion", "aws:ResourceAccount"],
        operators: &[
            "StringEquals",
            "StringNotEquals",
            "StringLike",
            "StringNotLike",
            "Null",
            "StringEqualsIgnoreCase",
        ],
        listed: &["eu-west-1", "eu-*", "us-east-1", "111122223333", "4*", "true", "a:b"],
        given: &["eu-west-1", "us-east-1", "111122223333"],
    },
    // What grants are about. `kms:EncryptionContextKeys` follows from the pairs.
    Kind {
        keys: &["kms:EncryptionContext:team", "kms:EncryptionContext:Env"],
        operators: &["StringEquals", "StringNotEquals", "StringLike", "Null"],
        listed: &["ads", "a*", "web", "true", "false"],
        given: &["ads", "web", "Ads"],
    },
    Kind {
        keys: &["kms:EncryptionContextKeys"],
        operators: &["StringEquals", "StringEqualsIgnoreCase", "StringNotEquals", "StringLike", "Null"],
        listed: &["team", "Team", "env", "other", "t*", "true", "false"],
        given: &[],
    },
    Kind {
        keys: &["kms:GrantOperations"],
        operators: &["StringEquals", "StringLike", "Null"],
        listed: &["Decrypt", "D*", "RetireGrant", "true"],
        given: &["Decrypt", "RetireGrant", "Sign"],
    },
    // What follows from other keys, or from the caller; `aws:TagKeys` as above.
    Kind {
        keys: &["aws:RequestTag/team", "aws:RequestTag/Env"],
        operators: &["StringEquals", "StringNotEquals", "StringLike", "Null"],
        listed: &["ads", "a*", "web", "true", "false", "${aws:RequestTag/team}"],
        given: &["ads", "web", "Ads"],
    },
    Kind {
        keys: &["aws:TagKeys"],
        operators: &["StringEquals", "StringEqualsIgnoreCase", "StringNotEquals", "StringLike", "Null"],
        listed: &["team", "Team", "env", "other", "t*", "true", "false"],
        given: &["team", "Env", "other"],
    },
    Kind {
        keys: &["aws:CalledVia", "aws:CalledViaFirst", "aws:CalledViaLast"],
        operators: &["StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "Null"],
        listed: &["athena.amazonaws.com", "kms.amazonaws.com", "a*", "*.amazonaws.com", "true", "false"],
        given: &["athena.amazonaws.com", "kms.amazonaws.com", "x.amazonaws.com"],
    },
    Kind {
        keys: &["aws:ViaAWSService"],
        operators: &["Bool", "StringEquals", "Null"],
        listed: &["true", "false"],
        given: &[],
    },
    Kind {
        keys: &["s3:ResourceAccount"],
        operators: &["StringEquals", "StringNotEquals", "StringLike", "Null"],
        listed: &["111122223333", "444455556666", "4*", "true", "false"],
        given: &["111122223333"],
    },
    Kind {
        keys: &["kms:CallerAccount"],
        operators: &["StringEquals", "StringNotEquals", "StringLike", "Null"],
        listed: &["111122223333", "444455556666", "1*", "true", "false", "${aws:PrincipalAccount}"],
        given: &["111122223333", "444455556666"],
    },
    Kind {
        keys: &["sts:RoleSessionName"],
        operators: &["StringEquals", "StringNotEquals", "StringLike", "Null"],
        listed: &["job1", "j*", "${aws:username}", "true", "false"],
        given: &["job1", "ana", "x"],
    },
    // Compared as anything.
    Kind {
        keys: &["example:mixed"],
        operators: &[
            "StringEquals",
            "StringNotLike",
            "StringLike",
            "NumericLessThan",
            "NumericNotEquals",
            "DateGreaterThan",
            "IpAddress",
            "NotIpAddress",
            "Bool",
            "ArnLike",
            "BinaryEquals",
            "Null",
        ],
        listed: &["10", "2026", "10.0.0.0/8", "10.1.2.3", "true", "arn:aws:s3:::ads", "a*", "QUJD", "1*"],
        given: &[
            "10",
            "9",
            "2027",
            "10.1.2.3",
            "11.0.0.1",
            "true",
            "false",
            "arn:aws:s3:::ads",
            "a",
            "QUJD",
            "1",
            "1e1",
        ],
    },
    // Compared as two things.
    Kind {
        keys: &["aws:SecureTransport", "aws:MultiFactorAuthPresent"],
        operators: &["StringEquals", "StringNotEquals", "StringLike"],
        listed: &["true", "false", "t*"],
        given: &["true", "tree"],
    },
];

/// Keys that every request has, with values as they are.
const ALWAYS: &[(&str, &[&str])] = &[
    (
        "aws:CurrentTime",
        &["2026-01-01T00:00:00Z", "2025-12-31T23:59:59Z", "2024-02-29T00:00:00Z", "2031-01-01T00:00:00Z"],
    ),
    ("aws:EpochTime", &["1767225600", "1767225599", "1709164800", "1924992000"]),
    ("aws:SecureTransport", &["true", "false"]),
    ("aws:ViaAWSService", &["true", "false"]),
    ("aws:UserAgent", &["curl/8.5.0"]),
    ("aws:RequestedRegion", &["eu-west-1", "us-east-1", "eu-north-1"]),
];

/// What is asked about callers.
const OF_CALLERS: &[Kind] = &[
    Kind {
        keys: &["aws:PrincipalArn"],
        operators: &[
            "ArnLike",
            "ArnEquals",
            "ArnNotLike",
            "StringLike",
            "StringNotLike",
            "StringEquals",
            "ArnNotEquals",
        ],
        listed: &[
            "arn:aws:iam::111122223333:user/ana",
            "arn:aws:iam::*:user/*",
            "arn:aws:iam::*:role/etl",
            "arn:aws:iam::*:role/team/*",
            "arn:aws:iam::*:role/*etl",
            "arn:aws:iam::111122223333:*",
            "arn:aws:iam::444455556666:role/etl",
            "arn:aws:iam::*:root",
            "arn:*:iam::*:user/?na",
            "arn:aws:sts::*:federated-user/*",
            "arn:aws-cn:iam::*:role/*",
            "arn:aws:iam::1*:role/*",
            "*",
            "arn:aws:iam::111122223333:user/${aws:PrincipalTag/team}",
            "arn:aws:iam::*:user/${aws:username}",
            "arn:aws:iam",
        ],
        given: &[],
    },
    Kind {
        keys: &["aws:PrincipalAccount"],
        operators: &["StringEquals", "StringNotEquals", "StringLike", "StringEqualsIgnoreCase", "Null"],
        listed: &["111122223333", "444455556666", "777788889999", "1*", "true"],
        given: &[],
    },
    Kind {
        keys: &["aws:PrincipalType"],
        operators: &["StringEquals", "StringNotEquals", "StringLike", "Null"],
        listed: &["User", "AssumedRole", "FederatedUser", "Account", "A*", "false", "Anonymous"],
        given: &[],
    },
    Kind {
        keys: &["aws:username"],
        operators: &["StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "Null"],
        listed: &["ana", "bo", "a*", "?o", "true", "false", "${aws:PrincipalTag/team}"],
        given: &[],
    },
    Kind {
        keys: &["aws:userid"],
        operators: &["StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "Null"],
        listed: &["AIDAANA", "AIDA*", "AROAETL:*", "*:job1", "AROAETL:job1", "111122223333", "444455556666:*", "true"],
        given: &[],
    },
    Kind {
        keys: &["aws:PrincipalIsAWSService", "aws:PrincipalServiceName", "aws:PrincipalServiceNamesList"],
        operators: &["Bool", "StringEquals", "StringNotEquals", "StringLike", "Null"],
        listed: &["true", "false", "personalize.amazonaws.com", "*.amazonaws.com"],
        given: &[],
    },
];

/// What requests are made of.
pub(crate) struct Vocabulary {
    /// Whether there are grants: then most requests are on keys.
    granted: bool,
    /// Whether there are policies of an organization, session policies, and boundaries: not all callers can have them.
    organized: bool,
    in_session: bool,
    bounded: bool,
    keys: Vec<(String, Vec<String>)>,
}

impl Random {
    pub(crate) fn new(seed: u64) -> Random {
        Random { state: seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5EED }
    }

    pub(crate) fn below(&mut self, count: usize) -> usize {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % count as u64) as usize
    }

    pub(crate) fn one<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())].clone()
    }

    fn some(&mut self, of: &[&str], most: usize) -> Vec<String> {
        (0..=self.below(most)).map(|_| self.one(of).to_owned()).collect()
    }

    pub(crate) fn semantics(&mut self) -> Semantics {
        let mut semantics = Semantics::default();
        if self.below(4) == 0 {
            semantics = semantics.with_other_reading(self.one(ContestedRule::ALL));
        }
        semantics
    }

    fn test(&mut self) -> ConditionBlock {
        let kinds = if self.below(5) < 2 { OF_CALLERS } else { KINDS };
        self.test_of(kinds, &|_| true)
    }

    /// A test of one of these keys.
    fn test_of(&mut self, kinds: &[Kind], is_one: &dyn Fn(&str) -> bool) -> ConditionBlock {
        let kinds: Vec<&Kind> = kinds.iter().filter(|kind| kind.keys.iter().any(|key| is_one(key))).collect();
        let kind = self.one(&kinds);
        let keys: Vec<&str> = kind.keys.iter().copied().filter(|key| is_one(key)).collect();
        let base = self.one(kind.operators);
        let qualifier = self.one(&["", "", "", "ForAllValues:", "ForAnyValue:"]);
        let suffix = if base != "Null" && self.below(4) == 0 { "IfExists" } else { "" };
        let key = self.one(&keys).to_owned();
        let values = match self.below(20) {
            0 => Vec::new(),
            _ => self.some(kind.listed, 3),
        };
        let operator = format!("{qualifier}{base}{suffix}");
        ConditionBlock { operator: operator.as_str().into(), tests: vec![ConditionTest { key, values }] }
    }

    /// Two sets of policies that differ in what they ask of a key about the caller, in lower case.
    #[allow(dead_code, reason = "the tests of the crate itself ask for them")]
    pub(crate) fn pair_about(&mut self, key: &str) -> (Policies, Policies) {
        let named = self.below(2) == 0;
        let policy = |random: &mut Random| {
            let asked = random.test_of(OF_CALLERS, &|one| one.eq_ignore_ascii_case(key));
            let mut condition = vec![asked];
            condition.extend((random.below(2) == 0).then(|| random.test_of(OF_CALLERS, &|_| true)));
            let everyone = PrincipalElement::Principal(Principals::Everyone);
            let statement = Statement {
                sid: None,
                effect: Effect::Allow,
                principal: named.then_some(everyone),
                action: ActionElement::Action(vec!["s3:GetObject".to_owned()]),
                resource: Some(ResourceElement::Resource(vec![random.one(RESOURCES).to_owned()])),
                condition,
            };
            Policy { version: Some(Version::V2012_10_17), id: None, statements: vec![statement] }
        };
        let (old, new) = (policy(self), policy(self));
        let of = |policy: Policy| match named {
            true => Policies { resource: Some(policy), ..Policies::default() },
            false => Policies { identity: vec![policy], ..Policies::default() },
        };
        (of(old), of(new))
    }

    fn statement(&mut self, named: bool) -> Statement {
        let mut actions: Vec<String> = self.some(ACTIONS, 3);
        if self.below(2) == 0 {
            actions = self.some(ACTION_PATTERNS, 2);
        }
        let resources = if self.below(3) == 0 { vec!["*".to_owned()] } else { self.some(RESOURCES, 3) };
        Statement {
            sid: None,
            effect: if self.below(3) == 0 { Effect::Deny } else { Effect::Allow },
            principal: if named { self.principals() } else { None },
            action: if self.below(6) == 0 { ActionElement::NotAction(actions) } else { ActionElement::Action(actions) },
            resource: match self.below(8) {
                0 => Some(ResourceElement::NotResource(resources)),
                1 if named => None,
                _ => Some(ResourceElement::Resource(resources)),
            },
            condition: (0..self.below(4)).map(|_| self.test()).collect(),
        }
    }

    fn principals(&mut self) -> Option<PrincipalElement> {
        let values = [
            "arn:aws:iam::111122223333:user/ana",
            "arn:aws:iam::111122223333:role/etl",
            "111122223333",
            "444455556666",
            "arn:aws:sts::111122223333:assumed-role/etl/job1",
            "*",
            "AIDAANA",
            "AROAETL",
        ];
        let principals = match self.below(4) {
            0 => Principals::Everyone,
            1 => {
                let values = vec!["personalize.amazonaws.com".to_owned()];
                Principals::Map(vec![PrincipalEntry { kind: PrincipalType::Service, values }])
            }
            _ => {
                let values = self.some(&values, 3);
                Principals::Map(vec![PrincipalEntry { kind: PrincipalType::Aws, values }])
            }
        };
        match self.below(8) {
            0 => Some(PrincipalElement::NotPrincipal(principals)),
            _ => Some(PrincipalElement::Principal(principals)),
        }
    }

    pub(crate) fn policy(&mut self, named: bool) -> Policy {
        let version =
            self.one(&[Some(Version::V2012_10_17), Some(Version::V2012_10_17), Some(Version::V2008_10_17), None]);
        let statements = (0..=self.below(4)).map(|_| self.statement(named)).collect();
        Policy { version, id: None, statements }
    }

    /// A policy much like another: one thing changed, or nothing that matters.
    pub(crate) fn changed(&mut self, policy: &Policy, named: bool) -> Policy {
        let mut changed = policy.clone();
        for _ in 0..=self.below(2) {
            if changed.statements.is_empty() {
                return self.policy(named);
            }
            let at = self.below(changed.statements.len());
            match self.below(9) {
                0 => {
                    changed.statements.remove(at);
                }
                1 => changed.statements.push(self.statement(named)),
                2 => {
                    let copy = changed.statements[at].clone();
                    changed.statements.push(copy);
                }
                3 => changed.statements.reverse(),
                4 => {
                    let other = self.statement(named);
                    changed.statements[at].resource = other.resource;
                }
                5 => changed.statements[at].condition = self.statement(named).condition,
                6 => {
                    let condition = self.test();
                    changed.statements[at].condition.push(condition);
                }
                7 => {
                    let statement = &mut changed.statements[at];
                    if let Some(block) = statement.condition.first_mut() {
                        let values = &mut block.tests[0].values;
                        values.reverse();
                        values.pop();
                    }
                }
                _ => changed.statements[at].action = self.statement(named).action,
            }
        }
        changed
    }

    fn list(&mut self, most: usize, named: bool) -> Vec<Policy> {
        (0..self.below(most + 1)).map(|_| self.policy(named)).collect()
    }

    pub(crate) fn policies(&mut self) -> Policies {
        let mut policies = Policies { identity: self.list(2, false), ..Policies::default() };
        if self.below(2) == 0 {
            policies.resource = Some(self.policy(true));
        }
        if self.below(4) == 0 {
            policies.permissions_boundary = self.list(1, false);
        }
        if self.below(4) == 0 {
            policies.session = self.list(2, false);
        }
        if self.below(4) == 0 {
            policies.service_control = (0..=self.below(2)).map(|_| self.list(2, false)).collect();
        }
        if self.below(4) == 0 {
            policies.resource_control = (0..=self.below(2)).map(|_| self.list(1, true)).collect();
        }
        if self.below(6) == 0 {
            policies.vpc_endpoint = self.list(1, true);
        }
        policies
    }

    pub(crate) fn grant(&mut self) -> Grant {
        let principals = [
            "arn:aws:iam::111122223333:user/ana",
            "arn:aws:iam::111122223333:role/etl",
            "111122223333",
            "444455556666",
            "arn:aws:iam::444455556666:user/eve",
            "arn:aws:sts::111122223333:assumed-role/etl/job1",
            "AIDAANA",
        ];
        let operations = [
            GrantOperation::CreateGrant,
            GrantOperation::Decrypt,
            GrantOperation::Decrypt,
            GrantOperation::DescribeKey,
            GrantOperation::RetireGrant,
        ];
        let keys = [
            None,
            Some("k1"),
            Some("arn:aws:kms:eu-west-1:111122223333:key/k1"),
            Some("arn:aws:kms:eu-west-1:444455556666:key/k1"),
        ];
        let service = self.below(6) == 0;
        let maybe = |random: &mut Random, values: &[&str], odds| -> Option<String> {
            (random.below(odds) == 0).then(|| random.one(values).to_owned())
        };
        Grant {
            grantee_principal: (!service).then(|| self.one(&principals).to_owned()),
            grantee_service_principal: service.then(|| "personalize.amazonaws.com".to_owned()),
            retiring_principal: maybe(self, &principals, 3),
            issuing_account: maybe(self, &["111122223333", "arn:aws:iam::444455556666:root"], 4),
            key_id: self.one(&keys).map(str::to_owned),
            operations: (0..=self.below(3)).map(|_| self.one(&operations)).collect(),
            constraints: self.constraints(),
            ..Grant::default()
        }
    }

    fn constraints(&mut self) -> GrantConstraints {
        let mut constraints = GrantConstraints::default();
        if self.below(5) == 0 {
            constraints.source_arn = Some(self.one(&["arn:aws:s3:::ads", "arn:aws:s3:::a"]).to_owned());
        }
        let names: &[&str] = self.one(&[&["team"][..], &["Team"], &["env"], &["team", "Env"], &[]]);
        let pairs = names.iter().map(|name| ((*name).to_owned(), self.one(&["ads", "web"]).to_owned())).collect();
        match self.below(3) {
            0 => constraints.encryption_context_equals = Some(pairs),
            1 => constraints.encryption_context_subset = Some(pairs),
            _ => {}
        }
        constraints
    }

    /// Grants much like others.
    pub(crate) fn changed_grants(&mut self, grants: &[Grant]) -> Vec<Grant> {
        let mut changed = grants.to_vec();
        for _ in 0..=self.below(2) {
            if changed.is_empty() {
                return vec![self.grant()];
            }
            let at = self.below(changed.len());
            let other = self.grant();
            match self.below(8) {
                0 => {
                    changed.remove(at);
                }
                1 => changed.push(other),
                2 => changed.reverse(),
                3 => changed.push(Grant { name: Some("copy".to_owned()), ..changed[at].clone() }),
                4 => changed[at].operations = other.operations,
                5 => changed[at].key_id = other.key_id,
                6 => changed[at].grantee_principal = other.grantee_principal,
                _ => changed[at].constraints = other.constraints,
            }
        }
        changed
    }

    pub(crate) fn changed_policies(&mut self, policies: &Policies) -> Policies {
        let mut changed = policies.clone();
        if self.below(6) == 0 {
            return self.policies();
        }
        if let Some(policy) = changed.resource.clone()
            && self.below(2) == 0
        {
            changed.resource = Some(self.changed(&policy, true));
            return changed;
        }
        let layers: Vec<&mut Vec<Policy>> =
            [&mut changed.identity, &mut changed.permissions_boundary, &mut changed.session]
                .into_iter()
                .chain(&mut changed.service_control)
                .filter(|layer| !layer.is_empty())
                .collect();
        if layers.is_empty() {
            changed.identity.push(self.policy(false));
            return changed;
        }
        let count = layers.len();
        let layer = layers.into_iter().nth(self.below(count)).unwrap();
        let at = self.below(layer.len());
        layer[at] = self.changed(&layer[at].clone(), false);
        changed
    }

    pub(crate) fn principal(&mut self) -> Principal {
        let text = str::to_owned;
        let role = |role: Option<&str>| Principal::RoleSession {
            session: text("arn:aws:sts::111122223333:assumed-role/etl/job1"),
            role: role.map(text),
        };
        let all = [
            Principal::User { arn: text("arn:aws:iam::111122223333:user/ana") },
            role(None),
            role(Some("arn:aws:iam::111122223333:role/team/etl")),
            Principal::Root { partition: text("aws"), account: text("111122223333") },
            Principal::FederatedUser { arn: text("arn:aws:sts::111122223333:federated-user/cy"), user: None },
            Principal::Service { name: text("personalize.amazonaws.com") },
            Principal::Anonymous,
        ];
        let at = [0, 0, 1, 2, 3, 4, 5, 6][self.below(8)];
        all[at].clone()
    }

    pub(crate) fn action(&mut self) -> String {
        self.one(ACTIONS).to_owned()
    }

    pub(crate) fn resource(&mut self) -> String {
        self.one(REQUESTED).to_owned()
    }

    pub(crate) fn owner(&mut self) -> Option<String> {
        self.one(&[None, None, Some("444455556666".to_owned()), Some("111122223333".to_owned())])
    }

    /// The keys that policies name, with values that they name and others.
    pub(crate) fn vocabulary(&mut self, all: &[&Policies]) -> Vocabulary {
        let text = all.iter().map(|policies| show(policies)).collect::<String>();
        let granted = all.iter().any(|policies| !policies.grants.is_empty());
        let mut keys: Vec<(String, Vec<String>)> = Vec::new();
        for kind in KINDS {
            let of_grants = |key: &str| key.starts_with("kms:") || key == "aws:SourceArn";
            let counts = |key: &str| text.contains(key) || granted && of_grants(key);
            // What follows is not given.
            let is_always = |key: &str| ALWAYS.iter().any(|(known, _)| *known == key);
            let given = |key: &&&str| counts(key) && **key != "kms:EncryptionContextKeys" && !is_always(key);
            for key in kind.keys.iter().filter(given) {
                // An account is nothing but digits.
                let can_be = |value: &&&str| {
                    !key.ends_with(":ResourceAccount") || value.bytes().all(|byte| byte.is_ascii_digit())
                };
                let values = kind.given.iter().chain(kind.listed).filter(can_be).map(|value| (*value).to_owned());
                match keys.iter_mut().find(|(known, _)| known == key) {
                    Some((_, known)) => known.extend(values),
                    None => keys.push(((*key).to_owned(), values.collect())),
                }
            }
        }
        if text.contains("kms:EncryptionContext") || granted {
            keys.push(("kms:EncryptionContext:other".to_owned(), vec!["x".to_owned()]));
        }
        let any = |is: &dyn Fn(&Policies) -> bool| all.iter().any(|policies| is(policies));
        Vocabulary {
            granted,
            organized: any(&|policies| !policies.service_control.is_empty() || !policies.resource_control.is_empty()),
            in_session: any(&|policies| !policies.session.is_empty()),
            bounded: any(&|policies| !policies.permissions_boundary.is_empty()),
            keys,
        }
    }

    /// Somebody with identity-based policies.
    pub(crate) fn holder(&mut self, vocabulary: &Vocabulary) -> Principal {
        loop {
            let one = self.anyone(vocabulary);
            if matches!(one, Principal::User { .. } | Principal::RoleSession { .. } | Principal::FederatedUser { .. }) {
                return one;
            }
        }
    }

    /// A caller who can have the policies.
    pub(crate) fn anyone(&mut self, vocabulary: &Vocabulary) -> Principal {
        let account = self.one(&["111122223333", "111122223333", "444455556666", "777788889999", "123456789012"]);
        // An account is in one partition.
        let partition = if account == "123456789012" { "aws-cn" } else { "aws" };
        let name = self.one(&["ana", "bo", "etl", "admin", "x"]);
        let mut paths = vec!["", "", "team/", "team/a/"];
        if !vocabulary.organized {
            paths.push("aws-service-role/x/");
        }
        let path = self.one(&paths);
        loop {
            return match self.below(10) {
                0..=3 if !vocabulary.in_session => {
                    Principal::User { arn: format!("arn:{partition}:iam::{account}:user/{path}{name}") }
                }
                4..=6 => Principal::RoleSession {
                    session: format!(
                        "arn:{partition}:sts::{account}:assumed-role/{name}/{}",
                        self.one(&["job1", "session", "ana"])
                    ),
                    role: Some(format!("arn:{partition}:iam::{account}:role/{path}{name}")),
                },
                7 => Principal::FederatedUser {
                    arn: format!("arn:{partition}:sts::{account}:federated-user/{name}"),
                    user: Some(format!("arn:{partition}:iam::{account}:user/issuer")),
                },
                8 if !vocabulary.in_session && !vocabulary.bounded => {
                    Principal::Root { partition: partition.to_owned(), account: account.to_owned() }
                }
                9 => match self.below(2) {
                    0 => Principal::Anonymous,
                    _ => Principal::Service {
                        name: self.one(&["personalize.amazonaws.com", "s3.amazonaws.com"]).to_owned(),
                    },
                },
                _ => continue,
            };
        }
    }

    /// The principal with what its ARN does not show, and its id.
    fn known(&mut self, principal: &Principal) -> (Principal, Option<String>) {
        match principal {
            Principal::RoleSession { session, role } => {
                let (before, rest) = session.split_once(":assumed-role/").unwrap();
                let (name, session_name) = rest.split_once('/').unwrap();
                let path = self.one(&["", "team/"]);
                let bare = format!("{}:role/{path}{name}", before.replace(":sts:", ":iam:"));
                let role = Some(role.clone().unwrap_or(bare));
                let id = format!("{}:{session_name}", self.one(&["AROAETL", "AROAOTHER"]));
                (Principal::RoleSession { session: session.clone(), role }, Some(id))
            }
            Principal::User { .. } => (principal.clone(), Some(self.one(&["AIDAANA", "AIDAOTHER"]).to_owned())),
            other => (other.clone(), None),
        }
    }

    pub(crate) fn request(&mut self, vocabulary: &Vocabulary, principal: Option<&Principal>, owned: bool) -> Request {
        let principal = principal.cloned().unwrap_or_else(|| self.holder(vocabulary));
        let (principal, id) = self.known(&principal);
        let on_key = vocabulary.granted && self.below(4) > 0;
        let actions = match self.below(8) {
            _ if on_key => &["kms:Decrypt", "kms:CreateGrant", "kms:DescribeKey", "kms:RetireGrant", "kms:Sign"][..],
            0 => &["s3:x", "zz:y", "personalize:Other"],
            _ => ACTIONS,
        };
        let resources: Vec<&str> =
            REQUESTED.iter().copied().filter(|resource| !on_key || resource.contains(":key/")).collect();
        let action = self.one(actions);
        let mut request = Request::new(principal, action, self.one(&resources));
        let mut fields = request.resource.splitn(6, ':').skip(3);
        let region = fields.next().unwrap_or_default();
        // Of an action without resource types the resource is another one.
        let asked = request.clone().prepare().request().resource.clone();
        let account = asked.split(':').nth(4).is_some_and(|account| !account.is_empty());
        // IAM has no resources with a Region; of what has one all the same, the analysis takes the Region.
        let global = action.starts_with("iam:") && !region.is_empty();
        let told = global.then(|| ("aws:RequestedRegion".to_owned(), ContextValue::from(region)));
        let region = !region.is_empty();
        request.context.extend(told);
        let at = self.below(4);
        for (key, values) in ALWAYS {
            let value = match *key {
                "aws:RequestedRegion" if region => continue,
                // The same moment.
                "aws:CurrentTime" | "aws:EpochTime" => values[at],
                _ => self.one(values),
            };
            request.context.push(((*key).to_owned(), value.into()));
        }
        for (key, values) in &vocabulary.keys {
            if key == "aws:ResourceAccount" && (account || owned) {
                // Of what AWS itself owns the evaluator does not fill it in.
                if !owned && asked.split(':').nth(4) == Some("aws") {
                    request.context.push((key.clone(), "aws".into()));
                }
                continue;
            }
            // What lists tags follows from them, and else is given to take tags away.
            let untags = action == "iam:UntagRole";
            let of_tags = key == "aws:TagKeys" && !untags || key.starts_with("aws:RequestTag/") && untags;
            let of_caller = key == "kms:CallerAccount" && request.principal.account().is_some();
            // In requests to S3 it is the same as the global key, which is given where it does not follow.
            if key == "s3:ResourceAccount" && action.starts_with("s3:") {
                let is_given = request.context.iter().any(|(given, _)| given == "aws:ResourceAccount");
                let of_aws = asked.split(':').nth(4) == Some("aws");
                if !(is_given || owned || account && !of_aws) {
                    let owner = if of_aws { "aws".into() } else { ContextValue::One(self.one(values)) };
                    request.context.push(("aws:ResourceAccount".to_owned(), owner));
                }
                continue;
            }
            if of_tags || of_caller || key == "aws:CalledViaFirst" || key == "aws:CalledViaLast" {
                continue;
            }
            if key == "sts:RoleSessionName" && action == "sts:AssumeRole" {
                request.context.push((key.clone(), ContextValue::One(self.one(values))));
                continue;
            }
            // Temporary credentials tell when they were issued.
            let in_session =
                matches!(request.principal, Principal::RoleSession { .. } | Principal::FederatedUser { .. });
            let is_list = ["aws:TagKeys", "aws:CalledVia"].contains(&key.as_str());
            let value = match self.below(6) {
                2.. if is_list => ContextValue::Many(vec![self.one(values)]),
                // Whether it is there is not known if it is not given.
                0 if key == "kms:CallerAccount" || key == "aws:ResourceAccount" => ContextValue::Many(Vec::new()),
                0 | 1 if in_session && key == "aws:TokenIssueTime" => ContextValue::One(self.one(values)),
                0 => continue,
                1 => ContextValue::Many((0..self.below(4)).map(|_| self.one(values)).collect()),
                _ => ContextValue::One(self.one(values)),
            };
            request.context.push((key.clone(), value));
        }
        let via = request.context.iter().any(|(key, value)| key == "aws:CalledVia" && !value.values().is_empty());
        request.context.iter_mut().filter(|(key, _)| via && key == "aws:ViaAWSService").for_each(|(_, value)| {
            *value = "true".into();
        });
        request.context.extend(id.map(|id| ("aws:userid".to_owned(), ContextValue::from(id))));
        request
    }
}

/// What is wrong with a request that policies, as text, are asked about: no caller makes such a one. `None` if nothing is.
pub(crate) fn fault_of(request: &Request, text: &str) -> Option<String> {
    const FOLLOW: &[&str] = &[
        "aws:principalarn",
        "aws:principalaccount",
        "aws:principaltype",
        "aws:principalisawsservice",
        "aws:principalservicename",
        "aws:principalservicenameslist",
        "aws:username",
        "aws:userid",
    ];
    let fault = |what: &str| Some(format!("{what}: {request:?}"));
    if let Some(misfit) = Policies::default().misfits(request).into_iter().find(|one| one.input == Unfit::Context) {
        return fault(&misfit.to_string());
    }
    let given =
        |name: &str| request.context.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value);
    let one = |name: &str| match given(name) {
        Some(ContextValue::One(value)) => Some(value.as_str()),
        _ => None,
    };
    let fields = |arn: &str| -> Vec<String> { arn.splitn(6, ':').map(str::to_owned).collect() };
    let resource_partition = request.resource.split(':').nth(1);
    let is_name = |name: &str| {
        (1..=64).contains(&name.len()) && name.chars().all(|c| c.is_ascii_alphanumeric() || "_+=,.@-".contains(c))
    };
    // An ARN of something with a name and, below a path or not.
    let is_of = |arn: &str, service: &str, kind: &str| {
        let fields = fields(arn);
        let [arn, partition, of, region, account, resource] = fields.as_slice() else { return false };
        let below = resource.strip_prefix(kind).unwrap_or_default();
        let path_fits = !below.starts_with('/') && !below.contains([':', '*', '?']);
        (arn, of, region.as_str()) == (&"arn".to_owned(), &service.to_owned(), "")
            // Who has policies without conditions on callers comes from the resource's partition, whatever that is.
            && (partition == "aws" || partition.starts_with("aws-") || resource_partition == Some(partition.as_str()))
            && account.len() == 12
            && account.bytes().all(|byte| byte.is_ascii_digit())
            && path_fits
            && is_name(below.rsplit('/').next().unwrap_or_default())
    };
    let assumes = request.action.starts_with("sts:AssumeRole") && text.contains("sts:RoleSessionName");
    if assumes && one("sts:RoleSessionName").is_none_or(str::is_empty) {
        return fault("no name of a session");
    }
    let id = one("aws:userid");
    let asks_for_id = text.to_lowercase().contains("\"aws:userid\"");
    let mut open: &[&str] = &[];
    match &request.principal {
        Principal::User { arn } => {
            if !is_of(arn, "iam", "user/") {
                return fault("no user");
            }
            open = &["aws:userid"];
            if id.map_or(asks_for_id, |id| !id.starts_with("AIDA") || !is_name(id) || id.len() < 5) {
                return fault("no id of a user");
            }
        }
        Principal::RoleSession { session, role } => {
            let Some(role) = role else { return fault("the path of the role is not known") };
            let rest = session.split_once(":assumed-role/").map_or("", |(_, rest)| rest);
            let (role_name, name) = rest.split_once('/').unwrap_or_default();
            let same_place = fields(role).get(..5) == fields(&session.replace(":sts:", ":iam:")).get(..5);
            let name_fits = role.rsplit('/').next() == Some(role_name);
            if !is_of(role, "iam", "role/") || !name_fits || !same_place || !is_name(name) || name.len() < 2 {
                return fault("no session of the role");
            }
            open = &["aws:userid"];
            let fits = |id: &str| id.split_once(':').is_some_and(|(id, of)| id.starts_with("AROA") && of == name);
            if id.map_or(asks_for_id, |id| !fits(id)) {
                return fault("no id of the session");
            }
        }
        Principal::FederatedUser { arn, user } => {
            let issuer = user.as_deref().is_none_or(|user| is_of(user, "iam", "user/"));
            if !is_of(arn, "sts", "federated-user/") || !issuer {
                return fault("no federated user");
            }
        }
        Principal::Root { partition, account }
            if !is_of(&format!("arn:{partition}:iam::{account}:user/x"), "iam", "user/") =>
        {
            return fault("no account");
        }
        Principal::Service { .. } | Principal::Federated { .. } => {
            open = &["aws:principalaccount", "aws:principaltype", "aws:userid"];
        }
        _ => {}
    }
    let follows = |key: &str| FOLLOW.iter().any(|known| known.eq_ignore_ascii_case(key) && !open.contains(known));
    if let Some((key, _)) = request.context.iter().find(|(key, _)| follows(key)) {
        return fault(&format!("{key} follows from the caller"));
    }
    let prepared = request.clone().prepare();
    let follows_region = prepared.filled_keys().any(|(key, _)| key == "aws:RequestedRegion");
    for (key, _) in ALWAYS {
        let is_asked = text.to_lowercase().contains(&key.to_lowercase());
        let value = one(key);
        let is_fine = match *key {
            "aws:RequestedRegion" if follows_region && value.is_none() => true,
            // The time in one form is the time in the other.
            "aws:CurrentTime" | "aws:EpochTime" if value.is_none() => {
                prepared.filled_keys().any(|(filled, _)| filled == *key)
            }
            "aws:SecureTransport" | "aws:ViaAWSService" => {
                value.is_some_and(|value| ["true", "false"].contains(&value))
            }
            "aws:CurrentTime" | "aws:EpochTime" => {
                value.is_some_and(|value| value.starts_with(|c: char| c.is_ascii_digit()))
            }
            _ => value.is_some(),
        };
        if is_asked && !is_fine {
            return fault(&format!("{key} is in every request"));
        }
    }
    let in_session = matches!(request.principal, Principal::RoleSession { .. } | Principal::FederatedUser { .. });
    let issued = given("aws:TokenIssueTime");
    if in_session && issued.is_some_and(|value| value.values().is_empty()) {
        return fault("a session tells when it was issued");
    }
    None
}

/// Policies as text, for messages.
pub(crate) fn show(policies: &Policies) -> String {
    let mut shown = String::new();
    let mut layer = |name: &str, policies: &[Policy]| {
        for policy in policies {
            shown.push_str(&format!("  {name}: {}\n", to_json(policy)));
        }
    };
    layer("identity", &policies.identity);
    layer("resource", policies.resource.as_slice());
    layer("boundary", &policies.permissions_boundary);
    layer("session", &policies.session);
    for level in &policies.service_control {
        layer("service control", level);
    }
    for level in &policies.resource_control {
        layer("resource control", level);
    }
    layer("endpoint", &policies.vpc_endpoint);
    for grant in &policies.grants {
        shown.push_str(&format!("  {grant:?}\n"));
    }
    shown
}
