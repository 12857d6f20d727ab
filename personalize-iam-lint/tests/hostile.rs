//! Policies with nonsense in every place: the rules look at them and end.
#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

use personalize_iam_lint::model::policy::PolicyKind;
use personalize_iam_lint::{Options, lint, rules};

/// What stands where nobody would put it.
const NONSENSE: &[&str] = &[
    "",
    "*",
    "**",
    "?",
    ":",
    "::::::",
    "arn",
    "arn:",
    "arn:aws:::::",
    "arn:aws:personalize:*:campaign/x",
    "arn:aws:personalize:::",
    "arn:aws:s3:::${aws:username}/*",
    "arn:aws:iam::${aws:PrincipalAccount}:role/x",
    "arn:aws:logs:*:*:log-group:*:*:*",
    "personalize:",
    "personalize:*",
    "personalize:\u{e9}\u{20ac}\u{1f600}*",
    "perso\u{f1}alize:Get,Put",
    "s3:GetObject",
    "sts:AssumeRole",
    "iam:PassRole",
    "${",
    "${}",
    "${aws:username",
    "true",
    "\u{0}\u{7f}",
];

/// A generator of numbers that are the same in every run.
fn next(state: &mut u64) -> usize {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*state >> 40).unwrap()
}

#[test]
fn nonsense_is_looked_at() {
    let mut options = Options::default();
    options.severities = rules::all().map(|rule| (rule.id, Some(rule.severity))).collect();
    let mut state = 7;
    for round in 0..4_000 {
        let some = |state: &mut u64| {
            let count = next(state) % 4;
            let texts: Vec<&str> = (0..count).map(|_| NONSENSE[next(state) % NONSENSE.len()]).collect();
            serde_json::to_string(&texts).unwrap()
        };
        let mut statement = |not: &str| {
            let (actions, resources, values) = (some(&mut state), some(&mut state), some(&mut state));
            let effect = if next(&mut state).is_multiple_of(2) { "Allow" } else { "Deny" };
            let key = ["aws:ResourceTag/x", "aws:TagKeys", "s3:x-amz-server-side-encryption-aws-kms-key-id", ""];
            let key = key[next(&mut state) % key.len()];
            format!(
                r#"{{"Effect": "{effect}", "Principal": {{"Service": {values}}}, "{not}Action": {actions},
                    "{not}Resource": {resources}, "Condition": {{"StringLike": {{"{key}": {values}}}}}}}"#
            )
        };
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{}, {}]}}"#, statement(""), statement("Not"));
        options.kind = Some(PolicyKind::ALL[round % PolicyKind::ALL.len()]);
        let report = lint(&text, &options);
        for finding in &report.findings {
            let place = finding.location;
            assert!(text.get(place.start..place.end).is_some(), "{}: {place:?}\n{text}", finding.rule.id);
            assert!(!finding.message.contains('\n') && !finding.message.is_empty(), "{}", finding.rule.id);
        }
    }
}

#[test]
fn long_policies_come_to_an_end() {
    let mut options = Options::default();
    options.kind = Some(PolicyKind::Managed);
    let list = |make: fn(usize) -> String| (0..3_000).map(make).collect::<Vec<_>>().join(",");
    let actions = list(|i| format!("\"s3:Get*{i}\""));
    let resources = list(|i| format!("\"arn:aws:s3:::movies*{i}\""));
    let statement = |i| {
        format!(
            r#"{{"Effect": "Allow", "Action": ["personalize:CreateCampaign", "personalize:List*"],
                "Resource": "arn:aws:personalize:eu-west-1:111122223333:solution/movies-{i}"}}"#
        )
    };
    let statements = (0..3_000).map(statement).collect::<Vec<_>>().join(",");
    for body in [
        format!(r#"{{"Effect": "Allow", "Action": [{actions}], "Resource": "*"}}"#),
        format!(r#"{{"Effect": "Allow", "Action": "s3:GetObject", "Resource": [{resources}]}}"#),
        format!("[{statements}]"),
    ] {
        let report = lint(&format!(r#"{{"Version": "2012-10-17", "Statement": {body}}}"#), &options);
        assert!(report.policy.is_some());
    }
}
