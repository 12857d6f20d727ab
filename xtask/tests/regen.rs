//! The generated source is what the spec says, and a changed spec changes it with no hand-written line touched.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    reason = "tests say what they expect by panicking"
)]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use xtask::regen::{Changes, Mode, RegenError, give_types, run};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

#[test]
fn the_generated_source_is_up_to_date() {
    let changes = run(&root(), Mode::Check).unwrap();
    assert!(changes.is_empty(), "run `cargo xtask regen`\n{}", changes.diff);
}

/// A copy of what a change of the spec touches, in a workspace of its own.
fn copy() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for part in [
        "spec",
        "personalize-iam-model/src",
        "personalize-iam-model/Cargo.toml",
        "personalize-iam-eval/src/request",
        "personalize-iam-trail/src",
        "Cargo.lock",
        "README.md",
    ] {
        copy_into(&root().join(part), &folder.path().join(part));
    }
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let members = manifest.lines().find(|line| line.starts_with("members = ")).unwrap();
    let manifest = manifest.replace(members, r#"members = ["personalize-iam-model"]"#);
    fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
    folder
}

fn copy_into(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy_into(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(from, to).unwrap();
    }
}

const PROGRAM: &str = r#"
use personalize_iam_model::personalize::{Action, Campaign, Solution, WarmCampaign};
use personalize_iam_model::{KnownAction, Scope, Statement, catalog, dynamodb, lambda};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let statement = Statement::allow(WarmCampaign).on((Campaign::arn(&HOME, "movies"), Solution::arn(&HOME, "movies")));
    println!("{statement:?}");
    assert_eq!("personalize:warmcampaign".parse(), Ok(Action::WarmCampaign));
    assert_eq!(WarmCampaign::ACTION.dependent_actions.unwrap()[0].action, "iam:PassRole");
    assert_eq!(catalog::matching_actions("personalize:Warm*").count(), 1);
    let rank = lambda::Function::arn(&HOME, "rank");
    println!("{:?}", Statement::allow(lambda::InvokeFunction).on(rank));
    let features = dynamodb::Table::arn(&HOME, "features");
    let leading = dynamodb::LEADING_KEYS.for_all_values().equals(["movies"]);
    println!("{:?}", Statement::allow((dynamodb::GetItem, dynamodb::Query)).on(features).when(leading));
    assert_eq!("lambda:invokefunction".parse(), Ok(lambda::Action::InvokeFunction));
}
"#;

#[test]
fn an_action_and_two_services_with_types_are_there_after_regen() {
    let folder = copy();
    let spec = folder.path().join("spec/personalize.json");
    let text = fs::read_to_string(&spec).unwrap();
    let added = r#"    {
      "name": "WarmCampaign",
      "access_levels": ["Write"],
      "first_seen": "2026-11-01",
      "resources": [
        {"type": "campaign", "required": true},
        {"type": "solution"}
      ],
      "condition_keys": [
        "aws:TagKeys"
      ],
      "dependent_actions": [
        {"action": "iam:PassRole", "context": {"iam:PassedToService": ["personalize.amazonaws.com"]}}
      ]
    }
  ],
  "clients": ["#;
    let last = "    }\n  ],\n  \"clients\": [";
    assert_eq!(text.matches(last).count(), 1);
    fs::write(&spec, text.replace(last, &format!("    }},\n{added}"))).unwrap();

    let prefixes = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let refused = give_types(folder.path(), &prefixes(&["lambda", "dynamdb"])).unwrap_err();
    let message = "`--service`: the spec has no service `dynamdb`; did you mean `dynamodb`?";
    assert_eq!(refused.to_string(), message);
    assert!(folder.path().join("spec/services/lambda.txt").exists(), "nothing is written before all are known");
    let written = give_types(folder.path(), &prefixes(&["lambda", "dynamodb", "kms"])).unwrap();
    assert_eq!(written, ["lambda.json", "dynamodb.json"]);
    assert!(!folder.path().join("spec/services/lambda.txt").exists());

    let changes = run(folder.path(), Mode::Write).unwrap();
    let expected = "dynamodb.rs lambda.rs mod.rs personalize.rs services.bin services.rs action_table.rs";
    assert_eq!((changes.written.join(" ").as_str(), changes.removed.len()), (expected, 0));
    assert_eq!(run(folder.path(), Mode::Write).unwrap(), Changes::default(), "a second run changes nothing");
    // The map of events is copied as it is.
    let events = folder.path().join("spec/cloudtrail/events.json");
    fs::write(&events, fs::read_to_string(&events).unwrap() + "\n").unwrap();
    assert_eq!(run(folder.path(), Mode::Write).unwrap().written, ["events.json"]);
    let copied = folder.path().join("personalize-iam-trail/src/events.json");
    assert_eq!(fs::read(copied).unwrap(), fs::read(&events).unwrap());

    let source = fs::read_to_string(folder.path().join("personalize-iam-model/src/generated/personalize.rs")).unwrap();
    for expected in [
        "/// The action `personalize:WarmCampaign`.",
        "/// - Resource types: [`campaign`](struct@Campaign) (required), [`solution`](struct@Solution)",
        "/// - Dependent actions: `iam:PassRole` with `iam:PassedToService` = `personalize.amazonaws.com`",
        "/// - First seen in the catalog: 2026-11-01",
        "pub struct WarmCampaign;",
        "impl ActsOn<Campaign> for WarmCampaign {}",
        "impl ActsOn<Solution> for WarmCampaign {}",
    ] {
        assert!(source.contains(expected), "missing: {expected}");
    }

    let examples = folder.path().join("personalize-iam-model/examples");
    fs::create_dir_all(&examples).unwrap();
    fs::write(examples.join("added.rs"), PROGRAM).unwrap();
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["run", "--offline", "--quiet", "--package", "personalize-iam-model", "--example", "added"])
        .current_dir(folder.path())
        .env_remove("CARGO_TARGET_DIR")
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8_lossy(&output.stdout);
    for name in ["personalize:WarmCampaign", "lambda:InvokeFunction", "table/features", "dynamodb:LeadingKeys"] {
        assert!(printed.contains(name), "{printed}");
    }
}

#[test]
fn a_bad_spec_writes_nothing_and_reports_every_mistake() {
    let folder = copy();
    for (file, from, to) in [
        ("personalize.json", r#""type": "campaign""#, r#""type": "campain""#),
        ("kms.json", r#""access_levels": ["Read"]"#, r#""access_levels": ["Reed"]"#),
    ] {
        let path = folder.path().join("spec").join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from));
        fs::write(&path, text.replacen(from, to, 1)).unwrap();
    }
    let generated = folder.path().join("personalize-iam-model/src/generated/personalize.rs");
    let before = fs::read_to_string(&generated).unwrap();
    let Err(RegenError::Spec(errors)) = run(folder.path(), Mode::Write) else { unreachable!("the spec is bad") };
    let shown: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(shown.len(), 2, "{shown:#?}");
    assert!(shown.iter().any(|e| e.starts_with("spec/kms.json: ") && e.contains("`Reed`")), "{shown:#?}");
    assert!(shown.iter().any(|e| e.starts_with("spec/personalize.json: ") && e.contains("`campain`")), "{shown:#?}");
    assert_eq!(fs::read_to_string(&generated).unwrap(), before);
}
