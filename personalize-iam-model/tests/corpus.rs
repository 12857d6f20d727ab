//! Many policies: each one is read without a problem, and written as it was. Ours are in `testdata/policies/` and have
//! every form that AWS's managed policies have, which are read as well where they are present.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test says what it expects by panicking")]

use std::collections::BTreeMap;

use personalize_iam_model::policy::{
    BaseOperator, PolicyKind, ProblemCode, read_leniently, read_leniently_as, to_json,
};
use serde_json::Value;

#[path = "../../testdata/corpus.rs"]
mod corpus;

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

fn assert_read_and_written(name: &str, text: &str) {
    let reading = read_leniently(text);
    assert_eq!(reading.problems, [], "{name}");
    let policy = reading.policy.unwrap();
    let written = to_json(&policy);
    let expected = canonical(serde_json::from_str(text).unwrap());
    assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), expected, "{name}");
    assert_eq!(written.parse(), Ok(policy), "{name}");
}

#[test]
fn our_policies_are_read_without_a_problem_and_written_as_they_were() {
    corpus::own().iter().for_each(|(name, text)| assert_read_and_written(name, text));
}

#[test]
fn policies_of_aws_are_read_without_a_problem_and_written_as_they_were() {
    corpus::of_aws().iter().for_each(|(name, policy)| assert_read_and_written(name, &policy.to_string()));
}

/// The policies that are larger than a customer's may be; nothing else is wrong with any.
fn too_large<'a>(policies: impl Iterator<Item = (&'a String, String)>) -> Vec<&'a str> {
    let mut too_large = Vec::new();
    for (name, text) in policies {
        let problems = read_leniently_as(&text, PolicyKind::Managed).problems;
        assert!(problems.iter().all(|problem| problem.code == ProblemCode::PolicyTooLarge), "{name}: {problems:?}");
        if !problems.is_empty() {
            too_large.push(name.as_str());
        }
    }
    too_large
}

#[test]
fn our_policies_are_customer_managed_policies_but_for_the_size_of_one() {
    let own = corpus::own();
    assert_eq!(too_large(own.iter().map(|(name, text)| (name, text.clone()))), ["larger-than-its-quota"]);
}

#[test]
fn policies_of_aws_are_customer_managed_policies_but_for_their_size() {
    let of_aws = corpus::of_aws();
    let too_large = too_large(of_aws.iter().map(|(name, policy)| (name, policy.to_string())));
    assert_eq!(too_large.len(), if of_aws.is_empty() { 0 } else { 83 });
}

/// How often each form occurs in policies: of an element, an action, a resource, a condition, a value.
fn forms(policies: impl Iterator<Item = Value>) -> BTreeMap<String, usize> {
    let mut forms = BTreeMap::new();
    let mut count = |form: &str| *forms.entry(form.to_owned()).or_default() += 1;
    let entries = |value: &Value| -> Vec<String> {
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        value.as_array().map_or_else(|| vec![text(value)], |all| all.iter().map(text).collect())
    };
    for policy in policies {
        count("policy");
        let statements = match &policy["Statement"] {
            Value::Array(all) => all.clone(),
            one => {
                count("Statement: an object");
                vec![one.clone()]
            }
        };
        for statement in &statements {
            for (element, value) in statement.as_object().unwrap() {
                match element.as_str() {
                    "Effect" => count(&format!("Effect: {}", value.as_str().unwrap())),
                    "Sid" => count("Sid"),
                    "Condition" => count("Condition"),
                    element => {
                        count(&format!("{element}: {}", if value.is_array() { "a list" } else { "a text" }));
                        entries(value).iter().for_each(|entry| count(form_of_entry(element, entry)));
                    }
                }
            }
            let lists = ["Action", "NotAction"].iter().map(|element| &statement[*element]);
            for mut list in lists.filter(|list| list.is_array()).map(entries) {
                let of = |list: &mut Vec<String>| {
                    list.sort();
                    list.windows(2).any(|pair| pair[0] == pair[1])
                };
                let (exact, folded) = (of(&mut list), of(&mut list.iter().map(|one| one.to_lowercase()).collect()));
                if exact || folded {
                    count(if exact { "an action twice" } else { "an action twice, in two cases" });
                }
            }
            for (operator, keys) in statement["Condition"].as_object().into_iter().flatten() {
                count(operator);
                for values in keys.as_object().unwrap().values() {
                    count(if values.is_array() { "values: a list" } else { "values: one" });
                    let all = values.as_array().map_or(std::slice::from_ref(values), Vec::as_slice);
                    all.iter().filter(|value| value.is_boolean()).for_each(|_| count("a value: true or false"));
                    let texts = entries(values);
                    texts.iter().filter(|text| text.contains("${")).for_each(|_| count("a value: with a variable"));
                }
            }
        }
    }
    forms
}

fn form_of_entry(element: &str, entry: &str) -> &'static str {
    if element.ends_with("Action") {
        let wildcards = entry.matches(['*', '?']).count();
        return match entry.split_once(':') {
            _ if entry == "*" => "an action: *",
            Some((_, "*")) => "an action: service:*",
            Some(_) if wildcards == 0 => "an action: by its name",
            Some((_, name)) if wildcards == 1 && name.ends_with('*') => "an action: Prefix*",
            _ => "an action: with another wildcard",
        };
    }
    match entry {
        "*" => "a resource: *",
        _ if entry.starts_with("arn:*:") => "a resource: of any partition",
        _ if entry.contains("${*}") || entry.contains("${?}") => "a resource: with a literal wildcard",
        _ if entry.contains("${") => "a resource: with a variable",
        _ if entry.contains('?') => "a resource: with ?",
        _ if entry.contains('*') => "a resource: with *",
        _ => "a resource: by its ARN",
    }
}

/// The forms of AWS's managed policies, and how often they occur.
const FORMS_OF_AWS: &[(&str, usize)] = &[
    ("Action: a list", 7_658),
    ("Action: a text", 1_361),
    ("ArnEquals", 35),
    ("ArnLike", 134),
    ("ArnLikeIfExists", 3),
    ("ArnNotLike", 4),
    ("Bool", 109),
    ("BoolIfExists", 2),
    ("Condition", 3_926),
    ("Effect: Allow", 8_953),
    ("Effect: Deny", 80),
    ("ForAllValues:ArnEquals", 4),
    ("ForAllValues:StringEquals", 179),
    ("ForAllValues:StringLike", 81),
    ("ForAllValues:StringLikeIfExists", 1),
    ("ForAllValues:StringNotEquals", 5),
    ("ForAllValues:StringNotLike", 3),
    ("ForAnyValue:StringEquals", 363),
    ("ForAnyValue:StringLike", 45),
    ("ForAnyValue:StringLikeIfExists", 1),
    ("ForAnyValue:StringNotEquals", 1),
    ("NotAction: a list", 14),
    ("NotResource: a list", 7),
    ("NotResource: a text", 8),
    ("Null", 508),
    ("NumericGreaterThanEquals", 1),
    ("Resource: a list", 2_729),
    ("Resource: a text", 6_289),
    ("Sid", 6_295),
    ("Statement: an object", 21),
    ("StringEquals", 2_540),
    ("StringEqualsIfExists", 35),
    ("StringEqualsIgnoreCase", 28),
    ("StringLike", 730),
    ("StringLikeIfExists", 20),
    ("StringNotEquals", 74),
    ("StringNotEqualsIfExists", 1),
    ("StringNotLike", 3),
    ("StringNotLikeIfExists", 2),
    ("a resource: *", 4_335),
    ("a resource: by its ARN", 22),
    ("a resource: of any partition", 145),
    ("a resource: with *", 7_275),
    ("a resource: with ?", 1),
    ("a resource: with a literal wildcard", 2),
    ("a resource: with a variable", 147),
    ("a value: true or false", 28),
    ("a value: with a variable", 1_319),
    ("an action twice", 11),
    ("an action twice, in two cases", 2),
    ("an action: *", 4),
    ("an action: Prefix*", 2_871),
    ("an action: by its name", 57_253),
    ("an action: service:*", 625),
    ("an action: with another wildcard", 145),
    ("policy", 1_645),
    ("values: a list", 1_249),
    ("values: one", 4_393),
];

#[test]
fn policies_of_aws_have_the_forms_that_are_listed() {
    let found = forms(corpus::of_aws().into_values());
    let listed: BTreeMap<String, usize> =
        FORMS_OF_AWS.iter().map(|(form, count)| ((*form).to_owned(), *count)).collect();
    assert!(found.is_empty() || found == listed, "{found:#?}");
}

#[test]
fn our_policies_have_every_form_of_those_of_aws_and_every_operator() {
    let found = forms(corpus::own().values().map(|text| serde_json::from_str(text).unwrap()));
    let listed = FORMS_OF_AWS.iter().map(|(form, _)| (*form).to_owned());
    let operators = BaseOperator::ALL.iter().map(|operator| operator.as_str().to_owned());
    let missing: Vec<String> = listed.chain(operators).filter(|form| !found.contains_key(form)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
