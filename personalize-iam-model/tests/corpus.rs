//! The managed policies of AWS: each one is read without a problem, and written as it was.
//!
//! They are not part of this project; without them the test says that it is skipped.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test says what it expects by panicking")]
#![allow(clippy::print_stderr, reason = "a test that is skipped says so")]

use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;

use flate2::read::GzDecoder;
use personalize_iam_model::policy::{PolicyKind, ProblemCode, read_leniently, read_leniently_as, to_json};
use serde_json::Value;

const CORPUS: &str = "../../shared/corpus/aws-managed-policies.json.gz";

/// The policies by name; none if they are not there.
fn corpus() -> Option<BTreeMap<String, String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(CORPUS);
    let Ok(file) = File::open(&path) else {
        eprintln!("skipped: no policies of AWS at {CORPUS}");
        return None;
    };
    let policies: BTreeMap<String, Value> = serde_json::from_reader(GzDecoder::new(file)).unwrap();
    assert_eq!(policies.len(), 1645);
    Some(policies.into_iter().map(|(name, policy)| (name, policy.to_string())).collect())
}

/// The document as it is written here: statements in a list, one value without a list, and scalars as strings.
fn canonical(mut document: Value) -> Value {
    let list = |value: &mut Value| {
        if !value.is_array() {
            *value = Value::Array(vec![value.take()]);
        }
    };
    let one_or_many = |value: &mut Value| {
        list(value);
        let values = value.as_array_mut().unwrap();
        for value in values.iter_mut() {
            if !value.is_string() {
                *value = Value::String(value.to_string());
            }
        }
        if let [one] = values.as_mut_slice() {
            *value = one.take();
        }
    };
    list(&mut document["Statement"]);
    for statement in document["Statement"].as_array_mut().unwrap() {
        for (name, element) in statement.as_object_mut().unwrap() {
            match name.as_str() {
                "Action" | "NotAction" | "Resource" | "NotResource" => one_or_many(element),
                "Condition" => {
                    let operators = element.as_object_mut().unwrap().values_mut();
                    operators.flat_map(|keys| keys.as_object_mut().unwrap().values_mut()).for_each(one_or_many);
                }
                _ => {}
            }
        }
    }
    document
}

#[test]
fn policies_of_aws_are_read_without_a_problem_and_written_as_they_were() {
    for (name, text) in corpus().unwrap_or_default() {
        let reading = read_leniently(&text);
        assert_eq!(reading.problems, [], "{name}");
        let policy = reading.policy.unwrap();
        let written = to_json(&policy);
        let expected = canonical(serde_json::from_str(&text).unwrap());
        assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), expected, "{name}");
        assert_eq!(written.parse(), Ok(policy), "{name}");
    }
}

#[test]
fn policies_of_aws_are_customer_managed_policies_but_for_their_size() {
    for (name, text) in corpus().unwrap_or_default() {
        let problems = read_leniently_as(&text, PolicyKind::Managed).problems;
        assert!(problems.iter().all(|problem| problem.code == ProblemCode::PolicyTooLarge), "{name}: {problems:?}");
    }
}
