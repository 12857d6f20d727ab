//! `policies`: what is found, in each form of the answer, and what is said of files that cannot be read.

use std::fs;

use serde_json::{Value, json};

use crate::proofs::run_with;
use crate::{Ran, binary};

const TEMPLATE: &str = "\
Resources:
  Serving:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: {Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}
      Policies:
        - PolicyName: recommend
          PolicyDocument:
            Statement:
              - Effect: Allow
                Action: personalize:GetRecommendations
                Resource: !Sub arn:aws:personalize:${AWS::Region}:${AWS::AccountId}:campaign/movies
";

/// Runs `policies` in a folder with templates, what git ignores, and what is no template.
fn policies(arguments: &[&str]) -> Ran {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [
        ("template.yaml", TEMPLATE),
        ("chart.yaml", "a: {{ .Values.a }}\nStatement: b\n"),
        ("empty.json", "{}"),
        ("notes.txt", "Statement"),
        (".gitignore", "out/\n"),
        ("out/template.yaml", TEMPLATE),
        ("node_modules/a.json", TEMPLATE),
        ("cdk.out/a.template.json", TEMPLATE),
    ] {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    Ran::from(binary().current_dir(folder.path()).arg("policies").args(arguments).output().unwrap())
}

#[test]
fn a_folder_is_listed_for_people() {
    let ran = policies(&["."]);
    assert_eq!(
        ran.stdout,
        "template.yaml (CloudFormation)\n  \
           6:9    trust     /Resources/Serving/Properties/AssumeRolePolicyDocument   1 statement\n  \
           10:13  identity  /Resources/Serving/Properties/Policies/0/PolicyDocument  1 statement  1 open\n\n\
         not read: chart.yaml: line 1: the line has `{{`, which a template engine such as Helm or Jinja fills in, and which \
         is not YAML before that; give the file that the engine writes\n\
         2 policies in 1 file; 2 files looked at, 1 not read\n"
    );
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(0), ""));
}

#[test]
fn what_git_ignores_is_read_if_it_is_named() {
    for named in ["out", "cdk.out", "node_modules", "out/template.yaml"] {
        let ran = policies(&["--format", "jsonl", named]);
        assert_eq!((ran.stdout.lines().count(), ran.status), (2, Some(0)), "{named}: {}", ran.stderr);
    }
}

#[test]
fn a_line_has_what_a_program_asks_for() {
    let ran = policies(&["--format", "jsonl", "template.yaml"]);
    let row: Value = serde_json::from_str(ran.stdout.lines().nth(1).unwrap()).unwrap();
    let arn = "arn:aws:personalize:${AWS::Region}:${AWS::AccountId}:campaign/movies";
    assert_eq!(
        row,
        json!({
            "file": "template.yaml",
            "where": "/Resources/Serving/Properties/Policies/0/PolicyDocument",
            "kind": "identity",
            "encoding": "native",
            "line": 10,
            "column": 13,
            "resource": "Serving",
            "resourceType": "AWS::IAM::Role",
            "document": {"Statement": [{
                "Effect": "Allow", "Action": "personalize:GetRecommendations", "Resource": {"Fn::Sub": arn}
            }]},
            "value": null,
            "actions": [{
                "statement": 0, "element": "Action", "value": "personalize:GetRecommendations", "line": 12, "column": 25
            }],
            "attachedTo": {"self": "Serving"},
            "open": [json!({"Fn::Sub": arn}).to_string()],
        })
    );
    let all: Value = serde_json::from_str(&policies(&["--format", "json", "."]).stdout).unwrap();
    assert_eq!(all["policies"][1], row);
    assert_eq!((all["notRead"].as_array().unwrap().len(), &all["filesLookedAt"]), (1, &json!(2)));
}

#[test]
fn standard_input_is_told_by_its_content() {
    let terraform = "resource \"aws_iam_policy\" \"p\" {\n  policy = jsonencode({Statement = []})\n}\n";
    for (text, format) in
        [(TEMPLATE, "CloudFormation"), (r#"{"Statement": []}"#, "JSON or YAML"), (terraform, "Terraform")]
    {
        let ran = run_with(&["policies", "-"], text);
        assert!(ran.stdout.starts_with(&format!("standard input ({format})")), "{}{}", ran.stdout, ran.stderr);
    }
    let ran = run_with(&["policies", "--format-of", "markdown", "-"], "```\n{\"Statement\": []}\n```\n");
    assert!(ran.stdout.contains("fence at line 1"), "{}", ran.stdout);
}

#[test]
fn what_is_named_and_cannot_be_read_is_bad_input() {
    let ran = policies(&["chart.yaml", "missing.yaml", "template.yaml"]);
    assert_eq!(ran.status, Some(2));
    assert!(ran.stdout.contains("2 policies in 1 file"), "{}", ran.stdout);
    assert!(ran.stderr.contains("error: chart.yaml:1:"), "{}", ran.stderr);
    assert!(ran.stderr.contains("cannot read `missing.yaml`: there is no such file"), "{}", ran.stderr);
    let ran = policies(&["--format-of", "toml", "template.yaml"]);
    assert!(ran.stderr.contains("data, terraform, terraform-template, markdown, python, javascript"), "{}", ran.stderr);
}

/// What the CDK writes is searched where there is no other template, though git ignores it; the code that it deploys is not.
#[test]
fn what_the_cdk_writes_is_read_where_nothing_else_has_the_stacks() {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [
        (".gitignore", "cdk.out\n*.template.json\n"),
        ("cdk.json", "{}"),
        ("infra/cdk.out/App.template.json", TEMPLATE),
        ("infra/cdk.out/asset.1234/Other.template.json", TEMPLATE),
    ] {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let run = || Ran::from(binary().current_dir(folder.path()).args(["policies", "."]).output().unwrap()).stdout;
    let told = run();
    assert!(told.starts_with("infra/cdk.out/App.template.json (CloudFormation)"), "{told}");
    assert!(told.contains("2 policies in 1 file; 2 files looked at"), "{told}");
    fs::write(folder.path().join("other.yaml"), TEMPLATE).unwrap();
    let told = run();
    assert!(told.starts_with("other.yaml (CloudFormation)") && !told.contains("cdk.out"), "{told}");
}
