//! Files of values for the parameters of templates: what is read of each, or what is wrong and where.
#![allow(clippy::unwrap_used, reason = "tests say what they expect by panicking")]

use personalize_iam_source::values_of;

/// The name of the file, its text, and what is read; or behind `!` the line and the message.
const FILES: &[(&str, &str, &str)] = &[
    (
        "aws.json",
        r#"[{"ParameterKey": "Stage", "ParameterValue": "live"}, {"ParameterKey": "Old", "UsePreviousValue": true}]"#,
        "Stage=live",
    ),
    ("ssm.json", r#"[{"ParameterKey": "A", "ParameterValue": "/a", "ResolvedValue": "x"}]"#, "A=/a"),
    ("deploy.json", r#"{"Parameters": {"Stage": "live", "Count": 3}, "Tags": {"Team": "a"}}"#, "Count=3; Stage=live"),
    ("plain.json", r#"{"Stage": "live", "IsLarge": true, "Zones": ["a", "b"]}"#, "IsLarge=true; Stage=live; Zones=a,b"),
    ("comments.json", "// for tests\n{\"Stage\": \"live\",}\n", "Stage=live"),
    ("twice.json", r#"{"Stage": "test", "Stage": "live"}"#, "Stage=live"),
    ("list.yaml", "- ParameterKey: Stage\n  ParameterValue: live\n", "Stage=live"),
    (
        "plain.yaml",
        "Stage: live\nAccount: '012345678901'\nAWS::Region: eu-west-1\n",
        "AWS::Region=eu-west-1; Account=012345678901; Stage=live",
    ),
    ("parameters.yaml", "Parameters:\n  Stage: live\n", "Stage=live"),
    (
        "prod.tfvars",
        "stage = \"live\"\ncount = 3\nzones = [\"a\", \"b\"]\n",
        "count=3; stage=live; zones=[\"a\",\"b\"]",
    ),
    ("prod.tfvars.json", r#"{"on": true, "none": null, "tags": {"a": 1}}"#, "on=true; tags={\"a\":1}"),
    ("expression.tfvars", "stage = \"live\"\nzones = [local.a]\n", "! 2: the value of `zones` is an expression"),
    ("block.tfvars", "stage = \"live\"\nlocals {\n}\n", "! 2: `locals` is a block"),
    ("empty.json", "{}", ""),
    ("none.json", "[]", ""),
    ("empty.yaml", "", "! 1: this is not a file of parameters"),
    ("text.yaml", "just a text\n", "! 1: this is not a file of parameters"),
    (
        "names.json",
        "[\n  {\"ParameterKey\": \"A\", \"ParameterValue\": \"a\"},\n  \"Stage=live\"\n]",
        "! 3: this is not a file of parameters",
    ),
    ("list.json", "{\n  \"Parameters\": [\n    \"Stage=live\"]\n}", "! 2: this is not a file of parameters"),
    ("broken.json", "{\n  \"Stage\": \"live\n}", "! 2: "),
    ("broken.tfvars", "stage = \"live\"\n)\n", "! 2: "),
];

#[test]
fn files_of_parameters_are_read_or_refused() {
    for (name, text, wanted) in FILES {
        let told = match values_of(name, text) {
            Ok(values) => {
                let all: Vec<String> = values.iter().map(|(name, value)| format!("{name}={value}")).collect();
                all.join("; ")
            }
            Err(error) => {
                let line = text.get(..error.at).unwrap().lines().count().max(1);
                let line = line + usize::from(text.get(..error.at).unwrap().ends_with('\n'));
                format!("! {line}: {}", error.message)
            }
        };
        let is_wanted = if wanted.starts_with('!') { told.starts_with(wanted) } else { told == *wanted };
        assert!(is_wanted, "{name}: {told}, not {wanted}");
    }
}

/// No part of a file brings the reader down, and what is wrong is in the file.
#[test]
fn parts_of_files_are_read_or_refused() {
    for (name, text, _) in FILES {
        for cut in (0..text.len()).filter(|cut| text.is_char_boundary(*cut)) {
            let (before, after) = text.split_at(cut);
            for part in
                [before.to_owned(), after.to_owned(), format!("{before}é\"{after}"), format!("{before}\n- {after}")]
            {
                if let Err(error) = values_of(name, &part) {
                    assert!(error.at <= part.len() && !error.message.is_empty(), "{name}: {part}: {error:?}");
                }
            }
        }
    }
}

/// What is too deep is refused.
#[test]
fn deep_files_are_refused() {
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(20_000), close.repeat(20_000));
    for (name, text) in [
        ("deep.json", deep("[", "]")),
        ("deep.yaml", format!("A: {}", deep("[", "]"))),
        ("deep.tfvars", format!("a = {}", deep("[", "]"))),
    ] {
        assert!(values_of(name, &text).is_err(), "{name}");
    }
}
