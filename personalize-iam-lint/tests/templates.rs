//! Templates: what a placeholder leaves open is not told, and what is open to others all the same is.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests say what they expect by panicking")]

use std::collections::BTreeSet;

use personalize_iam_lint::model::policy::PolicyKind;
use personalize_iam_lint::{Options, Severity, lint, rules};
use serde_json::Value;

/// The examples of the rules of a severity, with their kinds.
fn examples(severity: Severity) -> Vec<(PolicyKind, Value)> {
    let of_severity = rules::all().filter(|rule| rule.severity == severity);
    let blocks = of_severity.flat_map(|rule| rule.text.split("```json ").skip(1));
    let policies = blocks.filter_map(|block| {
        let (kind, rest) = block.split_once('\n').unwrap();
        Some((kind.trim().parse().unwrap(), serde_json::from_str(rest.split_once("```").unwrap().0).ok()?))
    });
    policies.collect()
}

/// The pointers of all texts below a value.
fn texts(value: &Value, pointer: &str, all: &mut Vec<String>) {
    let step = |name: &str| format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
    match value {
        Value::String(_) => all.push(pointer.to_owned()),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, one)| texts(one, &step(&index.to_string()), all));
        }
        Value::Object(members) => members.iter().for_each(|(name, one)| texts(one, &step(name), all)),
        _ => {}
    }
}

/// The findings of a severity: their rules with the places.
fn found(policy: &Value, kind: PolicyKind, severity: Severity) -> BTreeSet<(&'static str, String)> {
    let mut options = Options::default();
    options.kind = Some(kind);
    options.severities.extend(rules::all().filter(|rule| !rule.exact).map(|rule| (rule.id, Some(rule.severity))));
    let findings = lint(&policy.to_string(), &options).findings.into_iter();
    let of_severity = findings.filter(|finding| finding.rule.severity == severity && !finding.rule.is_of_grammar());
    of_severity.map(|finding| (finding.rule.id, finding.pointer)).collect()
}

/// A text of the policy with something put in the middle of its last word.
fn with(policy: &Value, pointer: &str, put_in: &str) -> Value {
    let mut policy = policy.clone();
    let text = policy.pointer_mut(pointer).unwrap();
    let old = text.as_str().unwrap();
    let at = old.char_indices().rev().find(|(_, c)| c.is_alphanumeric()).map_or(0, |(at, _)| at);
    *text = Value::String(format!("{}{put_in}{}", old.get(..at).unwrap(), old.get(at..).unwrap()));
    policy
}

/// A placeholder in a text hides no finding of security: those of the text with other characters in its place stay.
#[test]
fn a_placeholder_hides_no_finding_of_security() {
    let (mut at_placeholders, mut wrong) = (BTreeSet::new(), Vec::new());
    for (kind, policy) in examples(Severity::Security) {
        let mut pointers = Vec::new();
        texts(&policy["Statement"], "/Statement", &mut pointers);
        for pointer in pointers {
            let open = found(&with(&policy, &pointer, "{{name}}"), kind, Severity::Security);
            let filled = found(&with(&policy, &pointer, "((name))"), kind, Severity::Security);
            // What a placeholder leaves of a wildcard's width is not known.
            for finding in filled.difference(&open).filter(|(rule, _)| *rule != "wide-condition-wildcard") {
                wrong.push(format!("{finding:?} at {pointer} of\n{policy}"));
            }
            let inside = |place: &String| normal(place).starts_with(&normal(&pointer));
            at_placeholders.extend(open.iter().filter(|(_, place)| inside(place)).map(|(rule, _)| *rule));
        }
    }
    assert!(wrong.is_empty(), "{} are hidden:\n{}", wrong.len(), wrong.join("\n"));
    // Where the placeholder itself stands is where one could be hidden.
    assert!(at_placeholders.len() > 5, "{at_placeholders:?}");
}

/// A pointer, as findings have it: with statements and values in lists.
fn normal(pointer: &str) -> String {
    pointer.replace("/Statement/0/", "/Statement/")
}

/// But an error in a text that is not filled in yet is none.
#[test]
fn a_placeholder_hides_errors_in_its_own_text_alone() {
    for (element, at_placeholder, elsewhere) in [
        (r#""Action": ["s3:GetObjekt{{x}}", "s3:GetObject"]"#, "/Statement/0/Action/0", None),
        (r#""Action": ["s3:GetObjekt", "{{x}}"]"#, "/Statement/0/Action/1", Some("/Statement/0/Action/0")),
        (r#""Action": ["s3:GetObjekt"], "Sid": "a""#, "", Some("/Statement/0/Action/0")),
    ] {
        let policy: Value = serde_json::from_str(&format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", {element}, "Resource": "arn:aws:s3:::b/*"}}]}}"#
        ))
        .unwrap();
        let errors = found(&policy, PolicyKind::Managed, Severity::Error);
        let places: Vec<&str> = errors.iter().map(|(_, place)| place.as_str()).collect();
        assert_eq!(places, elsewhere.into_iter().collect::<Vec<_>>(), "{policy}");
        let told = found(&policy, PolicyKind::Managed, Severity::Warning);
        let placeholder: Vec<&str> =
            told.iter().filter(|(rule, _)| *rule == "template-placeholder").map(|(_, place)| place.as_str()).collect();
        assert_eq!(placeholder, [at_placeholder].iter().copied().filter(|p| !p.is_empty()).collect::<Vec<_>>());
    }
}
