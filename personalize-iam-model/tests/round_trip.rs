//! What is written is read again, to the same value; and no text brings reading down.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test says what it expects by panicking")]

use personalize_iam_model::policy::{
    ActionElement, BaseOperator, ConditionBlock, ConditionOperator, ConditionTest, Effect, OperatorName, Policy,
    PolicyKind, PrincipalElement, PrincipalEntry, PrincipalType, Principals, Qualifier, ResourceElement, Statement,
    Version, decode, read, read_leniently, read_leniently_as, to_json, to_json_pretty,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Map, Value, json};

/// Any text, those that JSON or IAM want escaped among them.
fn text() -> impl Strategy<Value = String> {
    prop_oneof!["[a-zA-Z0-9*?$/.-]{0,12}", "[\\PC\"\\\\\\x00-\\x1f\\u{ff}-\\u{101}]{0,8}"]
}

fn action() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("*".to_owned()),
        Just("*:*".to_owned()),
        ("[a-zA-Z0-9.-]{1,9}", text()).prop_map(|(prefix, name)| format!("{prefix}:{}", name.replace(':', "")))
    ]
}

fn resource() -> impl Strategy<Value = String> {
    let partition = select(vec!["aws", "aws-cn", "aws-us-gov", "*", "aws*", "aws-iso-?"]);
    prop_oneof![
        Just("*".to_owned()),
        (partition, "[a-z0-9*-]{1,9}", text())
            .prop_map(|(partition, service, rest)| format!("arn:{partition}:{service}:eu-west-1:111122223333:{rest}")),
        "arn:aws:[a-z]{1,5}(:[a-z*]{1,3}){0,2}",
    ]
}

fn principals() -> impl Strategy<Value = Principals> {
    let entry = |kind| vec(text(), 0..3).prop_map(move |values| PrincipalEntry { kind, values });
    let map = subsequence(PrincipalType::ALL.to_vec(), 0..=PrincipalType::ALL.len())
        .prop_shuffle()
        .prop_flat_map(move |kinds| kinds.into_iter().map(entry).collect::<Vec<_>>());
    prop_oneof![Just(Principals::Everyone), map.prop_map(Principals::Map)]
}

fn operator() -> impl Strategy<Value = ConditionOperator> {
    let qualifier = option::of(select(Qualifier::ALL));
    (qualifier, select(BaseOperator::ALL), any::<bool>()).prop_map(|(qualifier, base, if_exists)| ConditionOperator {
        qualifier,
        base,
        if_exists: if_exists && base != BaseOperator::Null,
    })
}

fn condition() -> impl Strategy<Value = Vec<ConditionBlock>> {
    let test = ("[a-z]{1,4}:", text(), vec(text(), 0..3))
        .prop_map(|(prefix, name, values)| ConditionTest { key: prefix + &name, values });
    let block = (operator(), vec(test, 0..3)).prop_map(|(operator, mut tests)| {
        let mut seen = Vec::new();
        tests.retain(|test| {
            let key = test.key.to_lowercase();
            !seen.contains(&key) && {
                seen.push(key);
                true
            }
        });
        ConditionBlock { operator: OperatorName::Known(operator), tests }
    });
    vec(block, 0..3).prop_map(|mut blocks| {
        blocks.sort_by_key(|block| block.operator.to_string());
        blocks.dedup_by_key(|block| block.operator.to_string());
        blocks
    })
}

fn statement() -> impl Strategy<Value = Statement> {
    let action = prop_oneof![
        vec(action(), 1..4).prop_map(ActionElement::Action),
        vec(action(), 1..4).prop_map(ActionElement::NotAction)
    ];
    let resource = prop_oneof![
        vec(resource(), 1..4).prop_map(ResourceElement::Resource),
        vec(resource(), 1..4).prop_map(ResourceElement::NotResource)
    ];
    let principal = prop_oneof![
        principals().prop_map(PrincipalElement::Principal),
        principals().prop_map(PrincipalElement::NotPrincipal)
    ];
    (option::of(text()), select(Effect::ALL), option::of(principal), action, option::of(resource), condition())
        .prop_map(|(sid, effect, principal, action, resource, condition)| Statement {
            sid,
            effect,
            principal,
            action,
            resource,
            condition,
        })
}

/// Any policy that reading takes.
fn policy() -> impl Strategy<Value = Policy> {
    (option::of(select(Version::ALL)), option::of(text()), vec(statement(), 1..4))
        .prop_map(|(version, id, statements)| Policy { version, id, statements })
}

/// The policy as it also may be written: elements in another order, operators in another case, values in lists, and
/// one statement without a list.
fn in_another_form(policy: &Policy) -> Value {
    let in_list = |value: &Value| if value.is_string() { json!([value]) } else { value.clone() };
    let statement = |statement: &Value| {
        let mut other = Map::new();
        for (name, value) in statement.as_object().unwrap().iter().rev() {
            let value = match name.as_str() {
                "Action" | "NotAction" | "Resource" | "NotResource" => in_list(value),
                "Principal" | "NotPrincipal" if value.is_object() => {
                    value.as_object().unwrap().iter().map(|(kind, values)| (kind.clone(), in_list(values))).collect()
                }
                "Condition" => {
                    let operators = value.as_object().unwrap().iter();
                    let other = operators.map(|(operator, tests)| {
                        let tests = tests.as_object().unwrap().iter();
                        let tests = tests.map(|(key, values)| (key.clone(), in_list(values)));
                        (operator.to_uppercase(), tests.collect::<Value>())
                    });
                    other.collect()
                }
                _ => value.clone(),
            };
            other.insert(name.clone(), value);
        }
        Value::Object(other)
    };
    let mut document = serde_json::to_value(policy).unwrap();
    let mut statements: Vec<Value> = document["Statement"].as_array().unwrap().iter().map(statement).collect();
    document["Statement"] = if statements.len() == 1 { statements.remove(0) } else { Value::Array(statements) };
    document
}

/// The policy with its maps in the order of `serde_json`, which sorts them.
fn sorted(policy: &Policy) -> Policy {
    let mut policy = policy.clone();
    for statement in &mut policy.statements {
        if let Some(
            PrincipalElement::Principal(Principals::Map(map)) | PrincipalElement::NotPrincipal(Principals::Map(map)),
        ) = &mut statement.principal
        {
            map.sort_by_key(|entry| entry.kind.as_str());
        }
        statement.condition.sort_by_key(|block| block.operator.to_string());
        for block in &mut statement.condition {
            block.tests.sort_by(|a, b| a.key.cmp(&b.key));
        }
    }
    policy
}

/// JSON that is like a policy, more or less.
fn almost_policy() -> impl Strategy<Value = Value> {
    let names = vec![
        "Version",
        "Id",
        "Statement",
        "Sid",
        "Effect",
        "Principal",
        "NotPrincipal",
        "Action",
        "NotAction",
        "Resource",
        "NotResource",
        "Condition",
        "AWS",
        "Service",
        "Bool",
        "StringLike",
        "stringlike",
        "Null",
        "NullIfExists",
        "a:b",
        "A:B",
        "effect",
        "Acton",
        "",
    ];
    let strings =
        vec!["2012-10-17", "Allow", "Deny", "*", "s3:*", "arn:aws:s3:::b", "arn:aws", "111122223333", "\u{20ac}"];
    let leaf = prop_oneof![
        4 => select(strings).prop_map(Value::from),
        1 => any::<Option<bool>>().prop_map(Value::from),
        1 => any::<i32>().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 64, 6, move |inner| {
        prop_oneof![
            1 => vec(inner.clone(), 0..4).prop_map(Value::from),
            4 => vec((select(names.clone()), inner), 0..6)
                .prop_map(|members| members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()),
        ]
    })
}

/// What must hold for every text.
fn check(text: &str) -> Result<(), TestCaseError> {
    for kind in [None, Some(PolicyKind::Rcp), Some(PolicyKind::RoleTrust), Some(PolicyKind::Session)] {
        let reading = kind.map_or_else(|| read_leniently(text), |kind| read_leniently_as(text, kind));
        for problem in &reading.problems {
            let location = problem.location;
            prop_assert!(text.get(location.start..location.end).is_some(), "{:?}", problem);
            prop_assert!(location.line >= 1 && location.column >= 1, "{:?}", problem);
        }
        if let (true, Some(policy)) = (reading.problems.is_empty(), reading.policy) {
            prop_assert_eq!(read(&to_json(&policy)), Ok(policy));
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(policy in policy()) {
        let (compact, pretty) = (to_json(&policy), to_json_pretty(&policy));
        prop_assert_eq!(read(&compact), Ok(policy.clone()), "{}", compact);
        prop_assert_eq!(read(&pretty), Ok(policy.clone()), "{}", pretty);
        let latin = |text: &str| text.chars().all(|character| u32::from(character) <= 0xff);
        prop_assert!(latin(&compact) && latin(&pretty));
        prop_assert_eq!(serde_json::from_str::<Value>(&compact).unwrap(), serde_json::to_value(&policy).unwrap());
        prop_assert_eq!(serde_json::from_str::<Policy>(&compact).unwrap(), policy);
    }

    #[test]
    fn other_forms_are_read_to_the_same_policy(policy in policy()) {
        let other = in_another_form(&policy);
        let expected = sorted(&policy);
        prop_assert_eq!(sorted(&serde_json::from_value::<Policy>(other).unwrap()), expected);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,60}", mark in any::<bool>()) {
        check(&text)?;
        check(&format!("{}{{\"Statement\": {text}}}", if mark { "\u{feff}" } else { "" }))?;
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in vec(any::<u8>(), 0..60)) {
        match decode(&bytes) {
            Ok(text) => check(text)?,
            Err(error) => prop_assert!(error.problems().iter().all(|problem| problem.location.end <= bytes.len())),
        }
    }

    #[test]
    fn what_is_almost_a_policy_is_read_or_refused(value in almost_policy()) {
        check(&value.to_string())?;
        check(&json!({"Statement": value}).to_string())?;
        check(&json!({"Statement": {"Effect": "Allow", "Action": "*", "Condition": value}}).to_string())?;
        check(&json!({"Statement": {"Effect": "Allow", "Action": "*", "Principal": value}}).to_string())?;
    }

    #[test]
    fn a_policy_with_a_piece_missing_is_read_or_refused(policy in policy(), from in 0.0..1.0, length in 1_usize..9) {
        let text = to_json_pretty(&policy);
        let count = text.chars().count();
        let from = (count as f64 * from) as usize;
        let cut: String = text.chars().enumerate().filter(|(at, _)| !(from..from + length).contains(at)).map(|it| it.1).collect();
        check(&cut)?;
    }
}
