//! What is reported and mended where not everything is certain: beside mistakes of the grammar, and of keys and texts that only
//! look like others.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests say what they expect by panicking")]

use personalize_iam_lint::model::policy::PolicyKind;
use personalize_iam_lint::{Finding, Options, Safety, lint, rules};

fn options(kind: PolicyKind) -> Options {
    let mut options = Options::default();
    options.kind = Some(kind);
    options
}

fn policy(statements: &[String]) -> String {
    format!(r#"{{"Version": "2012-10-17", "Statement": [{}]}}"#, statements.join(", "))
}

fn rules_of(text: &str, kind: PolicyKind) -> Vec<&'static str> {
    lint(text, &options(kind)).findings.iter().map(|finding| finding.rule.id).collect()
}

/// Mistakes that say nothing of what a policy means leave proofs as they are.
#[test]
fn mistakes_of_form_do_not_stop_proofs() {
    let read = r#"{"Sid": "Read", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}"#;
    let deny = r#"{"Sid": "Deny", "Effect": "Deny", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b/*"}"#;
    let more = |count: usize, sid: &dyn Fn(usize) -> String| -> Vec<String> {
        let of = |number| {
            let sid = sid(number);
            format!(
                r#"{{"Sid": "{sid}", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b{number}/*"}}"#
            )
        };
        (0..count).map(of).collect()
    };
    let both = || vec![read.to_owned(), deny.to_owned()];
    for (text, proved) in [
        (policy(&both()), true),
        (policy(&both()).replace("\"Read\"", "\"Re-ad\""), true),
        (policy(&both()).replace("\"Read\"", "\"Deny\""), true),
        // An operator that is none says nothing that can be proved.
        (policy(&both()).replace(r#"b/*"}, "#, r#"b/*", "Condition": {"Frobnicates": {"a:b": "c"}}}, "#), false),
        (policy(&[both(), more(20, &|number| format!("a-{number}"))].concat()), true),
    ] {
        let mut options = options(PolicyKind::InlineRole);
        options.exact = true;
        options.severities =
            rules::all().filter(|rule| rule.id == "exact-superfluous").map(|rule| (rule.id, None)).collect();
        let found =
            lint(&text, &options).findings.iter().any(|finding| finding.rule.id == "exact-deny-removes-nothing");
        assert_eq!(found, proved, "{}", text.chars().take(400).collect::<String>());
    }
}

/// A proof is of the text as it is: its fix waits where another one changes that text first.
#[test]
fn fixes_of_proofs_wait_for_others() {
    let always = r#"{"Sid": "A", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*",
        "Condition": {"StringEquals": {"aws:PrincipalTag/a": "x"}, "StringLike": {"aws:PrincipalTag/a": "x*"}}}"#;
    let twice = r#"{"Sid": "B", "Effect": "Allow", "Action": ["kms:Decrypt", "kms:Decrypt"], "Resource": "*"}"#;
    let mut options = options(PolicyKind::Managed);
    options.exact = true;
    let of_proof = |text: &str| -> Vec<Finding> {
        lint(text, &options)
            .findings
            .into_iter()
            .filter(|finding| finding.rule.id == "exact-condition-always-holds")
            .collect()
    };
    let safe = |finding: &Finding| finding.fix.as_ref().is_some_and(|fix| fix.safety == Safety::KeepsMeaning);
    let (alone, beside) =
        (of_proof(&policy(&[always.to_owned()])), of_proof(&policy(&[always.to_owned(), twice.to_owned()])));
    assert!(alone.len() == 1 && alone.iter().all(safe), "{alone:?}");
    assert!(beside.len() == 1 && beside.iter().all(|finding| finding.fix.is_none()), "{beside:?}");
}

/// A misspelt element is renamed only where all mistakes are known: another one may mean the same element.
#[test]
fn elements_are_renamed_only_if_all_mistakes_are_known() {
    for (count, renamed) in [(1, true), (100, true), (101, false), (130, false)] {
        let statements: Vec<String> = (0..count)
            .map(|number| format!(r#"{{"effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::b{number}"}}"#))
            .collect();
        let report = lint(&policy(&statements), &options(PolicyKind::InlineRole));
        let fixes =
            report.findings.iter().filter(|finding| finding.rule.id == "element-wrong-case" && finding.fix.is_some());
        assert_eq!(fixes.count(), if renamed { count } else { 0 }, "{count}");
    }
}

/// The claims of an OIDC provider have one value, however they are written; keys of other services may have many.
#[test]
fn claims_of_providers_are_told_from_other_keys() {
    for (key, claim) in [
        ("token.actions.githubusercontent.com:sub", true),
        ("token.actions.githubusercontent.com:SUB", true),
        ("gitlab.example.com/group:aud", true),
        ("gitlab.example.com:groups", false),
        ("example:sub", false),
    ] {
        let provider = key.rsplit_once(':').unwrap().0;
        let trust = format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Principal": {{"Federated":
            "arn:aws:iam::111122223333:oidc-provider/{provider}"}}, "Action": "sts:AssumeRoleWithWebIdentity",
            "Condition": {{"ForAllValues:StringEquals": {{"{key}": "repo:shop/films:ref:refs/heads/main"}}}}}}]}}"#
        );
        let found = rules_of(&trust, PolicyKind::RoleTrust);
        let set_operator = found.iter().any(|rule| rule.contains("set-operator") || rule.contains("forall"));
        assert_eq!(set_operator, claim, "{key}: {found:?}");
    }
}

/// What the caller chooses guards nothing, whether a condition asks for it or excludes something else.
#[test]
fn what_the_caller_chooses_guards_nothing() {
    for condition in [
        r#""StringEquals": {"aws:RequestedRegion": "eu-west-1"}"#,
        r#""StringNotEquals": {"aws:RequestedRegion": "us-east-1"}"#,
        r#""StringLike": {"aws:UserAgent": "*films*"}"#,
        r#""StringNotLike": {"aws:UserAgent": "*curl*"}"#,
        r#""Bool": {"aws:SecureTransport": "true"}"#,
    ] {
        let text = format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {{{condition}}}}}]}}"#
        );
        let found = rules_of(&text, PolicyKind::Managed);
        assert!(found.contains(&"allow-star-star"), "{condition}: {found:?}");
    }
}
