//! The JSON Schema of policies takes real policies, and refuses elements that there are not.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::{corpus, run};

const CHECKED_IN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/policy.schema.json");

fn schema(arguments: &[&str]) -> Value {
    let ran = run(&[&["schema"], arguments].concat());
    assert_eq!(ran.status, Some(0), "{}", ran.stderr);
    serde_json::from_str(&ran.stdout).unwrap()
}

#[test]
fn the_schema_in_docs_is_up_to_date_and_small() {
    let printed = run(&["schema"]).stdout;
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(CHECKED_IN, &printed).unwrap();
    }
    let checked_in = fs::read_to_string(CHECKED_IN).unwrap_or_default();
    assert!(checked_in == printed, "run `UPDATE_EXPECT=1 cargo test -p personalize-iam-cli --test cli schema`");
    assert!(printed.len() < 1_500_000, "{}", printed.len());
    assert!(Path::new(CHECKED_IN).exists());
}

#[test]
fn the_schema_takes_every_real_policy() {
    let validator = jsonschema::draft202012::new(&schema(&[])).unwrap();
    for (name, text) in corpus::all() {
        let policy: Value = serde_json::from_str(&text).unwrap();
        let errors: Vec<String> = validator.iter_errors(&policy).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{name}: {errors:?}");
    }
}

#[test]
fn the_cases_of_the_grammar_are_taken_by_the_schema_of_their_kind() {
    let text = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../testdata/grammar.json")).unwrap();
    let cases: Vec<Value> = serde_json::from_str(&text).unwrap();
    let mut refused = 0;
    for case in &cases {
        let Ok(document) = serde_json::from_str::<Value>(case["document"].as_str().unwrap()) else { continue };
        let arguments: Vec<&str> = case["kind"].as_str().into_iter().flat_map(|kind| ["--kind", kind]).collect();
        let valid = jsonschema::draft202012::new(&schema(&arguments)).unwrap().is_valid(&document);
        assert!(valid || case["expected"] != "accept", "{}: {}", case["id"], case["why"]);
        refused += usize::from(!valid);
    }
    assert!(refused > 10, "{refused}");
}

#[test]
fn what_is_misspelt_is_refused() {
    let validator = jsonschema::draft202012::new(&schema(&[])).unwrap();
    let statement = |change: &dyn Fn(&mut Value)| {
        let mut statement = json!({"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"});
        change(&mut statement);
        validator.is_valid(&json!({"Version": "2012-10-17", "Statement": [statement]}))
    };
    assert!(statement(&|_| {}));
    assert!(statement(&|s| s["Action"] = json!(["lambda:Invoke*", "*", "new:Action"])));
    assert!(statement(&|s| s["Condition"] = json!({"stringequals": {"aws:PrincipalTag/team": ["a"]}})));
    for (what, wrong) in [
        ("an element", &(|s: &mut Value| s["Resorce"] = json!("*")) as &dyn Fn(&mut Value)),
        ("an effect", &|s| s["Effect"] = json!("allow")),
        ("an action without a colon", &|s| s["Action"] = json!("GetObject")),
        ("both elements", &|s| s["NotAction"] = json!("s3:PutObject")),
        ("an operator", &|s| s["Condition"] = json!({"StringEqual": {"aws:PrincipalTag/team": "a"}})),
        ("a resource that is no ARN", &|s| s["Resource"] = json!("bucket")),
        ("a principal type", &|s| s["Principal"] = json!({"Aws": "*"})),
    ] {
        assert!(!statement(wrong), "{what}");
    }
    assert!(!validator.is_valid(&json!({"Version": "2012-10-18", "Statement": []})));
}

#[test]
fn a_kind_has_its_own_elements() {
    let names = |kind: &str| {
        let schema = schema(&["--kind", kind]);
        let properties = schema["$defs"]["statement"]["properties"].as_object().unwrap();
        ["Principal", "Resource"].map(|name| properties.contains_key(name))
    };
    assert_eq!(names("managed"), [false, true]);
    assert_eq!(names("role-trust"), [true, false]);
    assert_eq!(names("bucket"), [true, true]);
    let ran = run(&["schema", "--kind", "mangaed"]);
    assert_eq!(ran.status, Some(2));
    assert!(ran.stderr.contains("did you mean `managed`?"), "{}", ran.stderr);
}
