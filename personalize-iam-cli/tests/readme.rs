//! What the README shows is what the command says.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests say what they expect by panicking")]

use std::process::Command;

const POLICY: &str = r#"{
    "Version": "2012-10-17",
    "Statement": {
        "Sid": "Train",
        "Effect": "Allow",
        "Action": "personalize:CreateCampaign",
        "Resource": "arn:aws:personalize:us-east-1:111122223333:campaign/*"
    }
}"#;

#[test]
fn the_explanation_of_the_readme_is_what_is_said() {
    let readme = include_str!("../../README.md");
    let command = readme.split("personalize-iam explain --identity policy.json \"").nth(1).unwrap();
    let message = command.split("\"\n").next().unwrap().replace("\\\n", "");
    let shown =
        readme.split("```text\n").find(|block| block.starts_with("DENIED")).unwrap().split("```").next().unwrap();

    let folder = std::env::temp_dir().join(format!("personalize-iam-readme-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("policy.json"), POLICY).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_personalize-iam"))
        .args(["explain", "--identity", "policy.json", &message])
        .current_dir(&folder)
        .output()
        .expect("the command runs");
    std::fs::remove_dir_all(&folder).unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.starts_with(shown), "the README shows\n{shown}\nand the command says\n{said}");
    assert_eq!(output.status.code(), Some(1));
}
