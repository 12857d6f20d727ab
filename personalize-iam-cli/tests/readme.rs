//! What the README shows is what the command says.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests say what they expect by panicking")]

use std::path::Path;
use std::process::{Command, Output};

const POLICY: &str = r#"{
    "Version": "2012-10-17",
    "Statement": {
        "Sid": "Train",
        "Effect": "Allow",
        "Action": "personalize:CreateCampaign",
        "Resource": "arn:aws:personalize:us-east-1:111122223333:campaign/*"
    }
}"#;

/// Runs the command in a folder that has the policy.
fn run(arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("policy.json"), POLICY).unwrap();
    if arguments.first() == Some(&"validate") {
        std::fs::write(folder.path().join("train.json"), POLICY.replace("CreateCampaign", "DescribeSoluton")).unwrap();
    }
    if matches!(arguments.first(), Some(&"compare" | &"prove")) {
        for (name, condition) in
            [("old.json", r#","Condition":{"IpAddress":{"aws:SourceIp":"198.51.100.0/24"}}"#), ("new.json", "")]
        {
            let resource = "arn:aws:personalize:eu-west-1:111122223333:campaign/*";
            let statement = format!(
                r#"{{"Effect":"Allow","Action":"personalize:DeleteCampaign","Resource":"{resource}"{condition}}}"#
            );
            let text = format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#);
            std::fs::write(folder.path().join(name), text).unwrap();
        }
    }
    if arguments.first() == Some(&"who-can") {
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/storefront"), &folder.path().join("storefront"));
    }
    // So that no settings of the machine are found.
    std::fs::create_dir(folder.path().join(".git")).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_personalize-iam"));
    command.args(arguments).current_dir(folder.path()).output().expect("the command runs")
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).unwrap();
        }
    }
}

#[test]
fn the_explanation_of_the_readme_is_what_is_said() {
    let readme = include_str!("../../README.md");
    let command = readme.split("personalize-iam explain --identity policy.json \"").nth(1).unwrap();
    let message = command.split("\"\n").next().unwrap().replace("\\\n", "");
    let shown =
        readme.split("```text\n").find(|block| block.starts_with("DENIED")).unwrap().split("```").next().unwrap();

    let output = run(&["explain", "--identity", "policy.json", &message]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.starts_with(shown), "the README shows\n{shown}\nand the command says\n{said}");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn what_is_looked_up_and_formatted_in_the_readme_is_what_is_written() {
    let readme = include_str!("../../README.md");
    for (command, status) in
        [("validate", 1), ("compare", 1), ("prove", 1), ("who-can", 0), ("catalog", 0), ("format", 1)]
    {
        let (_, behind) = readme.split_once(&format!("```sh\npersonalize-iam {command} ")).unwrap();
        let (line, behind) = behind.split_once("\n```\n").unwrap();
        let (_, behind) = behind.split_once("```text\n").unwrap();
        let (shown, _) = behind.split_once("```").unwrap();
        let arguments: Vec<&str> = std::iter::once(command).chain(line.split(' ')).collect();
        let output = run(&arguments);
        assert_eq!(String::from_utf8(output.stdout).unwrap(), shown, "{arguments:?}");
        assert_eq!(output.status.code(), Some(status));
    }
}
