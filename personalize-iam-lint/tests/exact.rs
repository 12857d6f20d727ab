//! What the proofs find, and that all of it together can be left out.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test says what it expects by panicking")]

use personalize_iam_analysis::{Verdict, compare_policies, superfluous};
use personalize_iam_eval::Layer;
use personalize_iam_lint::model::policy::{PolicyKind, read};
use personalize_iam_lint::{Fix, Options, apply, lint};

fn options(kind: PolicyKind) -> Options {
    let mut options = Options::default();
    options.kind = Some(kind);
    options.exact = true;
    options
}

/// The policy of these statements.
fn text_of(statements: &str) -> String {
    format!(r#"{{"Version": "2012-10-17", "Statement": {statements}}}"#)
}

/// What is found: rule, pointer and message.
fn found(statements: &str, kind: PolicyKind) -> Vec<String> {
    let findings = lint(&text_of(statements), &options(kind)).findings;
    // Of what `minimize` does besides there is a law of its own.
    let redundant =
        |rule: &str| rule != "exact-superfluous" && (rule.starts_with("exact-") || rule.starts_with("redundant-"));
    let findings = findings.iter().filter(|finding| redundant(finding.rule.id));
    findings.map(|finding| format!("{} {}: {}", finding.rule.id, finding.pointer, finding.message)).collect()
}

/// The policy without what the proofs say has no effect.
fn mended(statements: &str, kind: PolicyKind) -> String {
    let text = text_of(statements);
    let findings = lint(&text, &options(kind)).findings;
    let exact = findings.iter().filter(|finding| finding.rule.exact);
    let fixes: Vec<&Fix> = exact.filter_map(|finding| finding.fix.as_ref()).collect();
    apply(&text, &fixes).0
}

const GET: &str = r#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/k""#;

#[test]
fn each_is_found_once_and_all_can_go_together() {
    let statement = |effect: &str, rest: &str| format!(r#"{{"Effect": "{effect}", {GET}{rest}}}"#);
    let tag = |operator: &str, value: &str| format!(r#""{operator}": {{"aws:PrincipalTag/t": {value}}}"#);
    let when = |tests: &[String]| format!(r#", "Condition": {{{}}}"#, tests.join(", "));
    let like = when(&[tag("StringLike", r#""a*""#)]);
    let equal = when(&[tag("StringEquals", r#""ab""#)]);
    let (absent, there) = (when(&[tag("Null", r#""true""#)]), when(&[tag("Null", r#""false""#)]));
    let near = when(&[r#""StringEquals": {"aws:PrincipalTag/u": "x"}"#.to_owned()]);
    for (statements, expected) in [
        // Two that cover each other: one of them stays.
        (
            format!(
                "[{}, {}]",
                statement("Allow", &like),
                statement("Allow", &when(&[tag("StringLike", r#"["a*"]"#)]))
            ),
            &["redundant-statement /Statement/1: the statement adds nothing: the statement number 1 covers it"][..],
        ),
        (
            format!("[{}, {}]", statement("Allow", &like), statement("Allow", &equal)),
            &[
                "exact-statement-without-effect /Statement/1: the statement changes nothing: the statement number 1 decides \
                 all that it is about",
            ],
        ),
        // Two together cover the third.
        (
            format!("[{}, {}, {}]", statement("Deny", &absent), statement("Deny", &there), statement("Deny", &near)),
            &[
                "exact-statement-without-effect /Statement/2: the statement changes nothing: the statements number 1 and \
                 number 2 decide all that it is about",
            ],
        ),
        // Of two that share the action one covers it without the other.
        (
            r#"[{"Effect": "Allow", "Action": ["iot:DeleteThing", "iot:DeleteCertificate"], "Resource": "*"},
                {"Effect": "Allow", "Action": ["iot:AttachPolicy", "iot:DeleteCertificate"], "Resource": "arn:aws:s3:::a*"},
                {"Effect": "Allow", "Action": ["iot:DeletePolicy", "iot:DeleteCertificate"], "Resource": "arn:aws:s3:::a*/*"}]"#
                .to_owned(),
            &[
                "exact-action-without-effect /Statement/1/Action/1: `iot:DeleteCertificate` changes nothing here: the \
                 statement number 1 decides it",
                "exact-action-without-effect /Statement/2/Action/1: `iot:DeleteCertificate` changes nothing here: the \
                 statement number 1 decides it",
            ],
        ),
        // What an `Allow` has no say in, a `Deny` may still take from other policies.
        (
            format!("[{}, {}]", statement("Deny", &like), statement("Allow", &when(&[tag("StringEquals", r#""x""#)]))),
            &[
                "exact-deny-removes-nothing /Statement/0/Effect: the statement takes nothing away from what this policy \
                 allows",
            ],
        ),
        (
            format!(
                "[{}]",
                statement(
                    "Allow",
                    &when(&[
                        r#""IpAddress": {"aws:SourceIp": ["198.51.100.0/24", "198.51.100.0/25", "198.51.100.128/25"]}"#
                            .to_owned(),
                    ])
                )
            ),
            &[
                "redundant-value /Statement/0/Condition/IpAddress/aws:SourceIp/1: `198.51.100.0/25` is covered by \
                 `198.51.100.0/24`",
                "redundant-value /Statement/0/Condition/IpAddress/aws:SourceIp/2: `198.51.100.128/25` is covered by \
                 `198.51.100.0/24`",
            ],
        ),
        // What a `Deny` takes away need not be allowed.
        (
            format!(
                r#"[{{"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:aws:s3:::b/k"}}, {}]"#,
                statement("Deny", "")
            ),
            &[
                "exact-action-without-effect /Statement/0/Action/0: `s3:GetObject` changes nothing here: the statement number \
                 2 decides it",
            ],
        ),
        // Each covers the other by proof alone: the first one stays.
        (
            format!(
                "[{}, {}]",
                statement("Allow", &when(&[tag("StringLike", r#""ab""#)])),
                statement("Allow", &when(&[tag("StringEquals", r#""ab""#)]))
            ),
            &[
                "exact-statement-without-effect /Statement/1: the statement changes nothing: the statement number 1 decides \
                 all that it is about",
            ],
        ),
        (
            format!(
                "[{}]",
                statement("Allow", &when(&[tag("StringLike", r#""a*""#), tag("StringNotLike", r#""?*""#)]))
            ),
            &[
                "exact-condition-never-holds /Statement/0/Condition/StringNotLike/aws:PrincipalTag~1t: the conditions on \
                 `aws:PrincipalTag/t` never hold together, so that the statement allows nothing",
            ],
        ),
        // Whether the key is there says the least.
        (
            format!(
                "[{}]",
                statement(
                    "Allow",
                    &when(&[
                        r#""IpAddress": {"aws:SourceIp": ["0.0.0.0/0", "::/0"]}"#.to_owned(),
                        r#""Null": {"aws:SourceIp": "false"}"#.to_owned(),
                    ])
                )
            ),
            &[
                "exact-condition-always-holds /Statement/0/Condition/Null/aws:SourceIp: `Null` on `aws:SourceIp` always holds \
                 where the statement's other conditions on this key do",
            ],
        ),
        // Without the key the other one holds.
        (
            format!(
                "[{}]",
                statement("Allow", &when(&[tag("StringNotLike", r#""?*""#), tag("StringNotEquals", r#""b""#)]))
            ),
            &[
                "exact-condition-always-holds /Statement/0/Condition/StringNotEquals/aws:PrincipalTag~1t: `StringNotEquals` \
                 on `aws:PrincipalTag/t` always holds where the statement's other conditions on this key do",
            ],
        ),
    ] {
        assert_eq!(found(&statements, PolicyKind::Managed), expected, "{statements}");
        let (before, after) =
            (read(&text_of(&statements)).unwrap(), read(&mended(&statements, PolicyKind::Managed)).unwrap());
        let comparison = compare_policies(&before, &after, Layer::Identity, &Default::default());
        assert_eq!(comparison.verdict, Verdict::Equivalent, "{statements}");
    }
}

#[test]
fn other_principals_and_unsure_texts_are_not_judged() {
    let statement = |principal: &str, rest: &str| {
        format!(r#"{{"Effect": "Allow", "Principal": {{"AWS": "{principal}"}}, {GET}{rest}}}"#)
    };
    let guard = r#", "Condition": {"StringLike": {"aws:PrincipalTag/t": "a*"}}"#;
    let tight = r#", "Condition": {"StringEquals": {"aws:PrincipalTag/t": "ab"}}"#;
    let of = |number: char| format!("arn:aws:iam::{}:role/r", number.to_string().repeat(12));
    let exact = |one: &str, other: &str| {
        found(&format!("[{}, {}]", statement(one, guard), statement(other, tight)), PolicyKind::Bucket)
    };
    assert_eq!(
        exact(&of('1'), &of('1')),
        [
            "exact-statement-without-effect /Statement/1: the statement changes nothing: the statement number 1 decides all \
          that it is about"
        ]
    );
    assert!(exact(&of('1'), &of('2')).is_empty());
    assert!(exact("<role>", "<role>").is_empty());
}

/// Of whom an identity-based policy is, much is known: other policies can be about root users, services and callers
/// without credentials, too.
#[test]
fn callers_are_those_that_a_policy_can_be_about() {
    let statement = |principal: &str, conditions: &str| {
        format!(
            r#"{{"Effect": "Deny", {principal}"Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {{{conditions}}}}}"#
        )
    };
    let root = r#""ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:*"}, "ArnNotLike": {"aws:PrincipalArn": ["arn:aws:iam::*:user/*", "arn:aws:iam::*:role/*"]}"#;
    let unsigned = r#""Null": {"aws:PrincipalArn": "true"}, "ArnNotEquals": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/app"}"#;
    let of_type = r#""Null": {"aws:PrincipalType": "false"}, "StringEquals": {"aws:PrincipalType": "Anonymous"}"#;
    for (conditions, kind, principal, expected) in [
        (root, PolicyKind::Managed, "", true),
        (root, PolicyKind::Scp, "", false),
        (root, PolicyKind::Bucket, r#""Principal": "*", "#, false),
        (unsigned, PolicyKind::Managed, "", true),
        (unsigned, PolicyKind::Bucket, r#""Principal": "*", "#, false),
        (of_type, PolicyKind::Managed, "", true),
        (of_type, PolicyKind::Scp, "", false),
    ] {
        let found = found(&statement(principal, conditions), kind);
        let never = found.iter().any(|finding| finding.starts_with("exact-condition-never-holds"));
        assert_eq!(never, expected, "{kind:?} {conditions} {found:#?}");
    }
}

/// A request may say otherwise of its Region, and of the account of its resource, than the ARN.
#[test]
fn what_an_arn_says_of_its_region_and_account_covers_no_condition_on_them() {
    let on = |name: &str, key: &str, values: &str| {
        format!(
            r#"{{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:eu-west-1:111122223333:{name}", "Condition": {{"StringEquals": {{"{key}": {values}}}}}}}"#
        )
    };
    let (regions, accounts) = (r#"["eu-west-1", "us-west-2"]"#, r#"["111122223333", "444455556666"]"#);
    for (key, narrow, wide, covers) in [
        ("aws:PrincipalTag/t", r#""a""#, r#"["a", "b"]"#, true),
        ("aws:RequestedRegion", regions, r#""eu-west-1""#, false),
        ("aws:ResourceAccount", accounts, r#""111122223333""#, false),
        ("s3:ResourceAccount", accounts, r#""111122223333""#, false),
    ] {
        let found = found(&format!("[{}, {}]", on("orders", key, narrow), on("*", key, wide)), PolicyKind::Managed);
        let first = found.iter().any(|finding| finding.starts_with("exact-statement-without-effect /Statement/0:"));
        assert_eq!(first, covers, "{key}: {found:#?}");
    }
}

/// Of a list something stays, also where it is too long for a proof about the whole statement.
#[test]
fn a_list_is_not_emptied() {
    let statement = |actions: &str, star: &str| {
        let names: Vec<String> = (0..66).map(|number| format!(r#""arn:aws:s3:::b/{number}{star}""#)).collect();
        format!(r#"{{"Effect": "Allow", "Action": [{actions}], "Resource": [{}]}}"#, names.join(", "))
    };
    let (get, put) = (r#""s3:GetObject""#, r#""s3:PutObject""#);
    let own = statement(&format!("{get}, {put}"), "");
    let found = found(&format!("[{own}, {}, {}]", statement(get, "*"), statement(put, "*")), PolicyKind::Managed);
    let of_first =
        found.iter().filter(|finding| finding.starts_with("exact-action-without-effect /Statement/0/Action/"));
    assert_eq!(of_first.count(), 1, "{found:#?}");
}

#[test]
fn proofs_are_asked_for() {
    let text = r#"{"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"},
        {"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:aws:s3:::b/k"}
    ]}"#;
    let exact = |options: &Options| lint(text, options).findings.iter().any(|finding| finding.rule.exact);
    assert!(exact(&options(PolicyKind::Managed)));
    let mut without = options(PolicyKind::Managed);
    without.exact = false;
    assert!(!exact(&without));
}

/// What `minimize` leaves out of a policy of a kind and no finding is about.
fn untold(text: &str, kind: PolicyKind, layer: Layer) -> (usize, Vec<String>) {
    let policy = read(text).unwrap();
    let report = lint(text, &options(kind));
    let inside = |a: &str, b: &str| a.strip_prefix(b).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let told = |pointer: &str| {
        let mut places =
            report.findings.iter().map(|finding| finding.pointer.as_str()).filter(|place| !place.is_empty());
        places.any(|place| inside(place, pointer) || inside(pointer, place))
    };
    let left_out = superfluous(&policy, layer, &Default::default(), 3_000).left_out;
    let untold = left_out.iter().filter(|one| !told(&one.pointer)).map(|one| one.pointer.clone()).collect();
    (left_out.len(), untold)
}

#[test]
fn what_minimize_leaves_out_has_a_finding() {
    const ACTIONS: &[&str] =
        &["s3:GetObject", "s3:Get*", "s3:*", "kms:Decrypt", "kms:*", "personalize:DescribeCampaign", "*"];
    const RESOURCES: &[&str] =
        &["*", "arn:aws:s3:::a/*", "arn:aws:s3:::a/b*", "arn:aws:s3:::c", "arn:aws:kms:*:*:key/*"];
    const CONDITIONS: &[&str] = &[
        r#""StringLike": {"aws:PrincipalTag/t": ["a*", "ab"]}"#,
        r#""StringEquals": {"aws:PrincipalTag/t": "a"}"#,
        r#""StringEquals": {"aws:PrincipalTag/t": ["a", "b"]}, "StringLike": {"aws:PrincipalTag/t": "?"}"#,
        r#""Bool": {"aws:SecureTransport": "true"}"#,
        r#""Null": {"aws:PrincipalTag/u": "false"}, "StringEquals": {"aws:PrincipalTag/u": "x"}"#,
    ];
    let mut seed = 7_u64;
    let mut next = |count: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % count
    };
    let cases: usize = std::env::var("PERSONALIZE_IAM_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(36);
    let (mut wrong, mut left_out) = (Vec::new(), 0);
    for case in 0..cases {
        let mut list = |of: &[&str]| {
            let count = 1 + next(2);
            let texts: Vec<String> = (0..count).map(|_| format!("\"{}\"", of[next(of.len())])).collect();
            format!("[{}]", texts.join(", "))
        };
        let lists: Vec<(String, String)> = (0..3).map(|_| (list(ACTIONS), list(RESOURCES))).collect();
        let kind_of_case = [PolicyKind::Managed, PolicyKind::Scp, PolicyKind::Bucket][case % 3];
        let statements: Vec<String> = lists
            .into_iter()
            .take(1 + next(3))
            .map(|(actions, resources)| {
                let effect = ["Allow", "Allow", "Deny"][next(3)];
                let not = ["", "", "", "Not"];
                let (action, resource) = (not[next(4)], not[next(4)]);
                let principal = match (kind_of_case, next(2)) {
                    (PolicyKind::Bucket, 0) => r#""Principal": "*", "#,
                    (PolicyKind::Bucket, _) => r#""Principal": {"AWS": ["arn:aws:iam::111122223333:role/a", "111122223333"]}, "#,
                    _ => "",
                };
                let condition = match next(2) {
                    0 => String::new(),
                    _ => format!(r#", "Condition": {{{}}}"#, CONDITIONS[next(CONDITIONS.len())]),
                };
                format!(r#"{{"Effect": "{effect}", {principal}"{action}Action": {actions}, "{resource}Resource": {resources}{condition}}}"#)
            })
            .collect();
        let layer = match kind_of_case {
            PolicyKind::Scp => Layer::ServiceControl,
            PolicyKind::Bucket => Layer::Resource,
            _ => Layer::Identity,
        };
        let text = text_of(&format!("[{}]", statements.join(", ")));
        let (count, missed) = untold(&text, kind_of_case, layer);
        left_out += count;
        if !missed.is_empty() {
            wrong.push(format!("{kind_of_case:?} {missed:?}\n{text}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {cases} are wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(left_out > cases / 2, "{left_out}");
}

#[test]
fn what_no_other_rule_sees_is_told_by_place() {
    let found = |statements: &str| {
        let findings = lint(&text_of(statements), &options(PolicyKind::Managed)).findings;
        let own = findings.iter().filter(|finding| finding.rule.id == "exact-superfluous");
        own.map(|finding| format!("{}: {}", finding.pointer, finding.message)).collect::<Vec<_>>()
    };
    for (statements, expected) in [
        (
            r#"[{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*"},
                {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}]"#,
            &["/Statement/1: the statement can be one with the statement number 1"][..],
        ),
        (
            r#"[{"Effect": "Deny", "NotAction": ["s3:GetObject", "s3:GetBucketAcl"], "Resource": "*"},
                {"Effect": "Deny", "Action": "s3:GetBucketAcl", "Resource": "*"}]"#,
            &[
                "/Statement/0/NotAction/1: `s3:GetBucketAcl` changes nothing: without it the policy is proved to mean the same",
                "/Statement/1: the statement changes nothing: without it the policy is proved to mean the same",
            ],
        ),
    ] {
        let found = found(statements);
        assert!(found.len() == 1 && expected.contains(&found[0].as_str()), "{found:?}");
    }
    let many: Vec<String> = (0..70).map(|number| format!("\"arn:aws:s3:::b{number}\"")).collect();
    let statements =
        format!(r#"[{{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": [{}]}}]"#, many.join(", "));
    assert_eq!(found(&statements), [": the policy is large: whether more of it changes nothing was not tried"]);
}
