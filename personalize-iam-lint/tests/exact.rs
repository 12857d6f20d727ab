//! What the proofs find, and that all of it together can be left out.
#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

use personalize_iam_analysis::{Verdict, compare_policies};
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
    let redundant = |rule: &str| rule.starts_with("exact-") || rule.starts_with("redundant-");
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
    for (conditions, kind, principal, expected) in [
        (root, PolicyKind::Managed, "", true),
        (root, PolicyKind::Scp, "", false),
        (root, PolicyKind::Bucket, r#""Principal": "*", "#, false),
        (unsigned, PolicyKind::Managed, "", true),
        (unsigned, PolicyKind::Bucket, r#""Principal": "*", "#, false),
    ] {
        let found = found(&statement(principal, conditions), kind);
        let never = found.iter().any(|finding| finding.starts_with("exact-condition-never-holds"));
        assert_eq!(never, expected, "{kind:?} {conditions} {found:#?}");
    }
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
