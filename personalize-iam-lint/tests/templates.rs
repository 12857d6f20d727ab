//! Templates: what a placeholder leaves open is not told, and what is open to others all the same is.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests say what they expect by panicking")]

use std::collections::BTreeSet;

use personalize_iam_lint::model::policy::PolicyKind;
use personalize_iam_lint::{Options, Rule, Severity, lint, rules};
use serde_json::Value;

/// The examples of some rules, with their kinds.
fn examples(of: impl Fn(&Rule) -> bool) -> Vec<(PolicyKind, Value)> {
    let blocks = rules::all().filter(|rule| of(rule)).flat_map(|rule| rule.text.split("```json ").skip(1));
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

/// The findings of some severities: their rules with the places.
fn found(policy: &Value, kind: PolicyKind, of: fn(Severity) -> bool) -> BTreeSet<(&'static str, String)> {
    let mut options = Options::default();
    options.kind = Some(kind);
    options.severities.extend(rules::all().filter(|rule| !rule.exact).map(|rule| (rule.id, Some(rule.severity))));
    let findings = lint(&policy.to_string(), &options).findings.into_iter();
    let of_severity = findings.filter(|finding| of(finding.rule.severity) && !finding.rule.is_of_grammar());
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
    for (kind, policy) in examples(|rule| rule.severity == Severity::Security) {
        let mut pointers = Vec::new();
        texts(&policy["Statement"], "/Statement", &mut pointers);
        for pointer in pointers {
            let open = found(&with(&policy, &pointer, "{{name}}"), kind, |severity| severity == Severity::Security);
            let filled = found(&with(&policy, &pointer, "((name))"), kind, |severity| severity == Severity::Security);
            // What a placeholder leaves of a wildcard's width is not known.
            for finding in filled.difference(&open).filter(|(rule, _)| *rule != "wide-condition-wildcard") {
                wrong.push(format!("{finding:?} at {pointer} of\n{policy}"));
            }
            let inside = |place: &String| is_inside(&normal(place), &normal(&pointer));
            at_placeholders.extend(open.iter().filter(|(_, place)| inside(place)).map(|(rule, _)| *rule));
        }
    }
    assert!(wrong.is_empty(), "{} are hidden:\n{}", wrong.len(), wrong.join("\n"));
    // Where the placeholder itself stands is where one could be hidden.
    assert!(at_placeholders.len() > 5, "{at_placeholders:?}");
}

/// A pointer, as findings have it: with statements in lists.
fn normal(pointer: &str) -> String {
    pointer.replace("/Statement/0/", "/Statement/")
}

/// The pointer of a text, as findings have it: in a list, also where it stands by itself.
fn in_list(pointer: &str) -> String {
    let is_index = pointer.rsplit('/').next().is_some_and(|step| step.bytes().all(|b| b.is_ascii_digit()));
    if is_index { pointer.to_owned() } else { format!("{pointer}/0") }
}

/// The policy with a placeholder in the name of a condition key, for each of its keys; with the pointer of what is there.
fn with_open_keys(policy: &Value) -> Vec<(String, Value)> {
    let mut open = Vec::new();
    let statements = match &policy["Statement"] {
        Value::Array(all) => (0..all.len()).map(|index| format!("/Statement/{index}")).collect(),
        _ => vec!["/Statement".to_owned()],
    };
    for statement in statements {
        let Some(operators) = policy.pointer(&format!("{statement}/Condition")).and_then(Value::as_object) else {
            continue;
        };
        for (operator, keys) in operators {
            for key in keys.as_object().into_iter().flat_map(|keys| keys.keys()) {
                let mut changed = policy.clone();
                let keys = changed.pointer_mut(&format!("{statement}/Condition/{operator}")).unwrap();
                let value = keys.as_object_mut().unwrap().remove(key).unwrap();
                let name = format!("{key}{{{{name}}}}");
                keys.as_object_mut().unwrap().insert(name.clone(), value);
                let step = name.replace('~', "~0").replace('/', "~1");
                open.push((format!("{statement}/Condition/{operator}/{step}"), changed));
            }
        }
    }
    open
}

/// Of a text that is not filled in yet, and of what is inside of it, only that is reported, and what is open to others.
#[test]
fn where_a_placeholder_stands_nothing_else_is_told() {
    let (mut texts_tried, mut keys_tried, mut turn, mut wrong) = (0, 0, 0, Vec::new());
    for (kind, policy) in examples(|rule| rule.severity != Severity::Security && !rule.is_of_grammar() && !rule.exact) {
        let mut pointers = Vec::new();
        texts(&policy["Statement"], "/Statement", &mut pointers);
        // Every other one, in turn.
        let of_texts = pointers.into_iter().filter(|pointer| {
            turn += 1;
            let elements = ["Action", "Resource", "Condition", "Principal"];
            turn % 2 == 0 && elements.iter().any(|element| pointer.contains(element))
        });
        let of_texts: Vec<(String, Value)> =
            of_texts.map(|pointer| (in_list(&pointer), with(&policy, &pointer, "{{name}}"))).collect();
        let of_keys = with_open_keys(&policy);
        texts_tried += of_texts.len();
        keys_tried += of_keys.len();
        for (pointer, open) in of_texts.into_iter().chain(of_keys) {
            for (rule, place) in found(&open, kind, |severity| severity != Severity::Security) {
                if rule != "template-placeholder" && is_inside(&normal(&place), &normal(&pointer)) {
                    wrong.push(format!("{rule} at {place} of\n{open}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} are reported:\n{}", wrong.len(), wrong.join("\n"));
    assert!(texts_tried > 300 && keys_tried > 50, "{texts_tried} {keys_tried}");
}

fn is_inside(place: &str, pointer: &str) -> bool {
    place.strip_prefix(pointer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// What a placeholder leaves open cannot be proved.
#[test]
fn with_a_placeholder_nothing_is_proved() {
    let (mut proved, mut wrong) = (0, Vec::new());
    for (kind, policy) in examples(|rule| rule.exact) {
        let mut options = Options::default();
        options.kind = Some(kind);
        options.exact = true;
        let exact = |policy: &Value| {
            let findings = lint(&policy.to_string(), &options).findings;
            findings.iter().filter(|finding| finding.rule.exact).map(|finding| finding.rule.id).collect::<Vec<_>>()
        };
        proved += exact(&policy).len();
        let mut pointers = Vec::new();
        texts(&policy["Statement"], "/Statement", &mut pointers);
        let has_text = |pointer: &&String| ["Action", "Resource"].iter().any(|element| pointer.contains(element));
        for pointer in pointers.iter().filter(has_text) {
            let open = with(&policy, pointer, "{{name}}");
            wrong.extend(exact(&open).into_iter().map(|rule| format!("{rule} of\n{open}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(proved > 5, "{proved}");
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
        let errors = found(&policy, PolicyKind::Managed, |severity| severity == Severity::Error);
        let places: Vec<&str> = errors.iter().map(|(_, place)| place.as_str()).collect();
        assert_eq!(places, elsewhere.into_iter().collect::<Vec<_>>(), "{policy}");
        let told = found(&policy, PolicyKind::Managed, |severity| severity == Severity::Warning);
        let placeholder: Vec<&str> =
            told.iter().filter(|(rule, _)| *rule == "template-placeholder").map(|(_, place)| place.as_str()).collect();
        assert_eq!(placeholder, [at_placeholder].iter().copied().filter(|p| !p.is_empty()).collect::<Vec<_>>());
    }
}
