//! Commands that decide, compare and prove, on policies in templates: what they take, what they answer of what a template leaves
//! open, and what they say of it.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::{Ran, assert_refuses};

const ROLE: &str = "arn:aws:iam::111122223333:role/serving";
const CAMPAIGN: &str = "arn:aws:personalize:eu-west-1:111122223333:campaign/prod-movies";
const FULL_ACCESS: &str = "arn:aws:iam::aws:policy/AmazonPersonalizeFullAccess";
const S3_GET: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#;

/// A role with a boundary, an inline policy and one of its own; and a role with a managed policy of AWS.
const APP: &str = r#"Parameters:
  Stage:
    Type: String
Resources:
  Boundary:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - {Effect: Allow, Action: "personalize:*", Resource: "*"}
  ServingRole:
    Type: AWS::IAM::Role
    Properties:
      PermissionsBoundary: !Ref Boundary
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - {Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: "sts:AssumeRole"}
      Policies:
        - PolicyName: serve
          PolicyDocument:
            Version: "2012-10-17"
            Statement:
              - Effect: Allow
                Action: personalize:GetRecommendations
                Resource: !Sub arn:${AWS::Partition}:personalize:${AWS::Region}:${AWS::AccountId}:campaign/${Stage}-movies
              - {Effect: Allow, Action: "s3:GetObject", Resource: "*"}
  Extra:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: extra
      Roles: [!Ref ServingRole]
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - {Effect: Allow, Action: "personalize:DescribeCampaign", Resource: "*"}
  TrainingRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - {Effect: Allow, Principal: {Service: personalize.amazonaws.com}, Action: "sts:AssumeRole"}
      ManagedPolicyArns:
        - arn:aws:iam::aws:policy/AmazonPersonalizeFullAccess
      Policies:
        - PolicyName: train
          PolicyDocument:
            Version: "2012-10-17"
            Statement:
              - {Effect: Allow, Action: "personalize:CreateSolution", Resource: "*"}
"#;

const JSON_TEMPLATE: &str = r#"{"Resources": {"Reader": {"Type": "AWS::IAM::Role", "Properties": {
    "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]},
    "Policies": [{"PolicyName": "read", "PolicyDocument": {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "s3:GetObject", "Resource": {"Fn::Sub": "arn:aws:s3:::${Bucket}/*"}}]}}]}}}}"#;

const TERRAFORM: &str = r#"variable "bucket" {
  type = string
}

resource "aws_iam_role" "serving" {
  name = "serving"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy" "read" {
  role = aws_iam_role.serving.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::${var.bucket}/*" }]
  })
}

resource "aws_iam_role_policy_attachment" "full" {
  role       = aws_iam_role.serving.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonPersonalizeFullAccess"
}
"#;

const SAM: &str = r#"Transform: AWS::Serverless-2016-10-31
Resources:
  Serve:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Policies:
        - Version: "2012-10-17"
          Statement:
            - {Effect: Allow, Action: "personalize:GetRecommendations", Resource: "*"}
"#;

/// A template with these statements in a managed policy.
fn template(statements: &[&str]) -> String {
    named("Access", statements)
}

/// The same, whose policy has this logical id.
fn named(id: &str, statements: &[&str]) -> String {
    let statements: String = statements.iter().map(|one| format!("          - {one}\n")).collect();
    format!(
        "Parameters:\n  Stage: {{Type: String}}\nConditions:\n  IsProduction: !Equals [!Ref Stage, prod]\nResources:\n  \
         Data: {{Type: AWS::S3::Bucket}}\n{}",
        policy(id, &statements)
    )
}

fn policy(id: &str, statements: &str) -> String {
    format!(
        "  {id}:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Version: \
         \"2012-10-17\"\n        Statement:\n{statements}"
    )
}

const READ: &str = r#"{Effect: Allow, Action: "s3:GetObject", Resource: !Sub "${Data.Arn}/*"}"#;
const READ_AND_MORE: &str = r#"{Effect: Allow, Action: "s3:*Object", Resource: !Sub "${Data.Arn}/*"}"#;
const READ_SHOP: &str = r#"{Effect: Allow, Action: "s3:GetObject", Resource: "arn:aws:s3:::shop/*"}"#;
const READ_ANY: &str = r#"{Effect: Allow, Action: "s3:GetObject", Resource: "*"}"#;
const READ_STAGE: &str = r#"{Effect: Allow, Action: "s3:GetObject", Resource: !Sub "arn:aws:s3:::${Stage}-shop/*"}"#;
const DENY_STAGE: &str = r#"{Effect: Deny, Action: "s3:GetObject", Resource: !Sub "arn:aws:s3:::${Stage}-shop/*"}"#;
const MOVIES: &str = r#"{Effect: Allow, Action: "personalize:GetRecommendations", Resource: !Sub "arn:aws:personalize:${AWS::Region}:${AWS::AccountId}:campaign/movies"}"#;
const CAMPAIGNS: &str = r#"{Effect: Allow, Action: "personalize:GetRecommendations", Resource: !Sub "arn:aws:personalize:${AWS::Region}:${AWS::AccountId}:campaign/*"}"#;
const SEND: &str = r#"{Effect: Allow, Action: "sqs:SendMessage", Resource: "*"}"#;
const SEND_IF: &str =
    r#"!If [IsProduction, {Effect: Allow, Action: "sqs:SendMessage", Resource: "*"}, !Ref AWS::NoValue]"#;

/// A folder of its own with files, that no settings of the machine are looked for in.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join(".git")).unwrap();
    files.iter().for_each(|(name, text)| write(folder.path(), name, text));
    folder
}

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_personalize-iam"));
    command.current_dir(folder).stdin(Stdio::null());
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Ran {
    Ran::from(command(folder).args(arguments).output().unwrap())
}

/// The texts of a run on one line each, without what wraps them.
fn words(ran: &Ran) -> String {
    format!("{} {}", ran.stdout, ran.stderr).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.stdout).unwrap()
}

/// That a run ends with a status and says all of these.
#[track_caller]
fn assert_says(ran: &Ran, status: i32, said: &[&str]) {
    let words = words(ran);
    let missing: Vec<&&str> = said.iter().filter(|text| !words.contains(**text)).collect();
    assert!(
        ran.status == Some(status) && missing.is_empty(),
        "{missing:?} in {:?}\n{}{}",
        ran.status,
        ran.stdout,
        ran.stderr
    );
}

/// All files of the tests about one request.
fn project() -> tempfile::TempDir {
    folder(&[
        ("app.yaml", APP),
        ("reader.json", JSON_TEMPLATE),
        ("main.tf", TERRAFORM),
        ("sam.yaml", SAM),
        ("plain.json", S3_GET),
        ("none.yaml", "Resources:\n  Data: {Type: AWS::S3::Bucket}\n"),
    ])
}

fn simulate(folder: &Path, action: &str, resource: &str, more: &[&str]) -> Ran {
    let request = ["simulate", "--principal", ROLE, "--action", action, "--resource", resource];
    run(folder, &[&request[..], more].concat())
}

const IN_EU: [&str; 4] = ["--parameter", "AWS::Region=eu-west-1", "--parameter", "AWS::AccountId=111122223333"];

#[test]
fn a_role_of_a_template_is_decided_with_all_of_its_policies() {
    let folder = project();
    let full_access = format!("{FULL_ACCESS}=plain.json");
    let object = "arn:aws:s3:::shop/a";
    let get = "personalize:GetRecommendations";
    for (identity, action, resource, more, status, said) in [
        // A policy beside the role, under the boundary that nobody named.
        (
            "app.yaml#ServingRole",
            "personalize:DescribeCampaign",
            CAMPAIGN,
            &[][..],
            0,
            &[
                "allowed personalize:DescribeCampaign",
                "Allow by statement 1 of app.yaml#Extra, identity-based policy",
                "Allow by statement 1 of app.yaml#Boundary, permissions boundary",
            ][..],
        ),
        (
            "app.yaml#ServingRole",
            "s3:GetObject",
            object,
            &[],
            1,
            &["implicitDeny", "blocked by the permissions boundary", "statement 2 of app.yaml#ServingRole"],
        ),
        // One policy of the role by itself has no boundary.
        ("app.yaml#Extra", "personalize:DescribeCampaign", CAMPAIGN, &[], 0, &["statement 1 of app.yaml#Extra"]),
        (
            "app.yaml#ServingRole",
            get,
            CAMPAIGN,
            &[],
            1,
            &[
                "depends personalize:GetRecommendations",
                "give it with `--parameter AWS::Region=VALUE`",
                "give it with `--parameter AWS::AccountId=VALUE`",
                "--parameter Stage=VALUE`",
                "it is filled in when the template is deployed",
            ],
        ),
        ("app.yaml#ServingRole", get, CAMPAIGN, &["--parameter", "Stage=prod"], 1, &["depends", "AWS::Region=VALUE"]),
        ("app.yaml#ServingRole", get, CAMPAIGN, &["--parameter", "Stage=beta"], 1, &["implicitDeny"]),
        (
            "app.yaml#ServingRole",
            get,
            CAMPAIGN,
            &["--parameter", "Stage=prod", IN_EU[0], IN_EU[1], IN_EU[2], IN_EU[3]],
            0,
            &["allowed", "statement 1 of app.yaml#ServingRole"],
        ),
        // A managed policy of AWS is not in the file.
        (
            "app.yaml#TrainingRole",
            "personalize:CreateCampaign",
            CAMPAIGN,
            &[],
            1,
            &[
                "depends",
                "the policy is not in the template",
                "`--parameter arn:aws:iam::aws:policy/AmazonPersonalizeFullAccess=FILE`",
            ],
        ),
        (
            "app.yaml#TrainingRole",
            "personalize:CreateCampaign",
            CAMPAIGN,
            &["--parameter", &full_access],
            1,
            &["implicitDeny"],
        ),
        (
            "app.yaml#TrainingRole",
            "s3:GetObject",
            object,
            &["--parameter", &full_access],
            0,
            &["allowed", "statement 1 of plain.json, identity-based policy"],
        ),
        ("reader.json#Reader", "s3:GetObject", object, &[], 1, &["depends", "`--parameter Bucket=VALUE`"]),
        (
            "reader.json",
            "s3:GetObject",
            object,
            &["--parameter", "Bucket=shop"],
            0,
            &["allowed", "of reader.json#Reader"],
        ),
        ("reader.json#Reader", "s3:GetObject", object, &["--parameter", "Bucket=other"], 1, &["implicitDeny"]),
        (
            "main.tf#aws_iam_role.serving",
            "s3:GetObject",
            object,
            &[],
            1,
            &["depends", "`--parameter var.bucket=VALUE`", "AmazonPersonalizeFullAccess=FILE`"],
        ),
        // As the message says, and as Terraform takes it.
        (
            "main.tf#aws_iam_role_policy.read",
            "s3:GetObject",
            object,
            &["--parameter", "var.bucket=shop"],
            0,
            &["allowed"],
        ),
        ("main.tf#aws_iam_role_policy.read", "s3:GetObject", object, &["--parameter", "bucket=shop"], 0, &["allowed"]),
        (
            "main.tf#aws_iam_role.serving",
            "s3:PutObject",
            object,
            &["--parameter", "bucket=shop", "--parameter", &full_access],
            1,
            &["implicitDeny"],
        ),
        // The role that SAM makes has a policy of AWS, with which it writes its logs.
        (
            "sam.yaml#Serve",
            get,
            CAMPAIGN,
            &[],
            1,
            &["depends", "AWSLambdaBasicExecutionRole`, which is not in the template, does not deny it"],
        ),
        ("sam.yaml#ServeRole", get, CAMPAIGN, &[], 1, &["depends", "AWSLambdaBasicExecutionRole=FILE`"]),
        ("sam.yaml", get, CAMPAIGN, &[], 0, &["allowed", "of sam.yaml#Serve, identity-based policy"]),
    ] {
        let ran = simulate(folder.path(), action, resource, &[&["--identity", identity], more].concat());
        assert_says(&ran, status, said);
    }
}

#[test]
fn what_is_open_is_named_in_json_and_in_explanations() {
    let folder = project();
    let identity = ["--identity", "app.yaml#ServingRole"];
    let ran = simulate(
        folder.path(),
        "personalize:GetRecommendations",
        CAMPAIGN,
        &[&identity[..], &["--format", "json"]].concat(),
    );
    let answer = json(&ran);
    assert_eq!((answer["decision"].as_str(), ran.status), (Some("depends"), Some(1)));
    assert_eq!(
        answer["unknown"][0],
        serde_json::json!({
            "what": "template:Region ${AWS::Region}",
            "because": "it is filled in when the template is deployed",
            "tell": "--parameter AWS::Region=VALUE",
        })
    );
    assert_eq!(answer["residual"]["all"].as_array().unwrap().len(), 3);
    let explain = |action: &str, more: &[&str]| {
        let request = ["explain", "--principal", ROLE, "--action", action, "--resource", CAMPAIGN];
        run(folder.path(), &[&request[..], &identity[..], more].concat())
    };
    assert_says(
        &explain("personalize:GetRecommendations", &[]),
        1,
        &["DEPENDS", "app.yaml#ServingRole Statement[0]", "permissions boundary allows", "--parameter Stage=VALUE`"],
    );
    let filled = [&IN_EU[..], &["--parameter", "Stage=prod"]].concat();
    assert_says(
        &explain("personalize:GetRecommendations", &filled),
        0,
        &["ALLOWED: app.yaml#ServingRole Statement[0]"],
    );
    assert_says(
        &explain("s3:GetObject", &[]),
        1,
        &["DENIED: the permissions boundary does not allow", "permissions boundary does not allow"],
    );
}

#[test]
fn a_call_is_checked_with_a_role_of_a_template() {
    let folder = project();
    let can = |identity: &str, operation: &str, input: &[&str], more: &[&str]| {
        run(folder.path(), &[&["can", ROLE, operation, "--identity", identity], input, more].concat())
    };
    let campaign = format!("campaignArn={CAMPAIGN}");
    let input = ["--input", campaign.as_str()];
    let full_access = format!("{FULL_ACCESS}=plain.json");
    assert_says(&can("app.yaml#ServingRole", "describe-campaign", &input, &[]), 0, &["yes:"]);
    assert_says(&can("app.yaml#ServingRole", "delete-campaign", &input, &[]), 1, &["no:"]);
    assert_says(&can("app.yaml#TrainingRole", "describe-campaign", &input, &[]), 1, &[FULL_ACCESS]);
    assert_says(
        &can("app.yaml#TrainingRole", "describe-campaign", &input, &["--parameter", &full_access]),
        1,
        &["no:"],
    );
    let ran = can("app.yaml#TrainingRole", "describe-campaign", &input, &["--format", "json"]);
    assert_eq!(json(&ran)["verdict"], "undecided");
}

#[test]
fn what_an_argument_does_not_name_is_told() {
    let folder = project();
    let roles = "`app.yaml#Boundary`, `app.yaml#ServingRole`, `app.yaml#Extra`, `app.yaml#TrainingRole`";
    for (identity, message) in [
        (
            "app.yaml#ServingRol",
            "app.yaml: there is no `ServingRol` in the file with such a policy; did you mean `app.yaml#ServingRole`?".to_owned(),
        ),
        ("app.yaml", format!("app.yaml: the file has 4 policies of this kind; name one: {roles}")),
        ("app.yaml#", format!("app.yaml: there is no `` in the file with such a policy; there are {roles}")),
        (
            "main.tf#server",
            "main.tf: there is no `server` in the file with such a policy; there are `main.tf#aws_iam_role_policy.read`, \
             `main.tf#aws_iam_role.serving`"
                .to_owned(),
        ),
        ("plain.json#x", "plain.json: it is a policy itself, and has no `x`".to_owned()),
        ("none.yaml", "none.yaml: there is no policy in the file".to_owned()),
        ("none.yaml#Data", "none.yaml: there is no policy in the file".to_owned()),
        ("nope.yaml#Role", "cannot read `nope.yaml`: there is no such file".to_owned()),
    ] {
        let ran = simulate(folder.path(), "s3:GetObject", "arn:aws:s3:::shop/a", &["--identity", identity]);
        assert_refuses(&ran, &message);
    }
    let arguments = [
        "--identity",
        "app.yaml#TrainingRole",
        "--parameter",
        "arn:aws:iam::aws:policy/AmazonPersonalizeFullAccess=nope.json",
    ];
    let ran = simulate(folder.path(), "s3:GetObject", "arn:aws:s3:::shop/a", &arguments);
    assert_refuses(&ran, "cannot read `nope.json`: there is no such file");
}

#[test]
fn a_template_comes_from_standard_input_and_a_trust_policy_from_a_role() {
    let folder = project();
    let mut child = command(folder.path())
        .args(["simulate", "--principal", ROLE, "--action", "s3:GetObject", "--resource", "arn:aws:s3:::shop/a"])
        .args(["--identity", "-", "--parameter", "Bucket=shop"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(JSON_TEMPLATE.as_bytes()).unwrap();
    assert_says(&Ran::from(child.wait_with_output().unwrap()), 0, &["allowed", "of standard input#Reader"]);
    let assume = |service: &str, policy: &str| {
        let request = ["simulate", "--principal", service, "--action", "sts:AssumeRole", "--resource", ROLE];
        run(folder.path(), &[&request[..], &["--resource-policy", policy]].concat())
    };
    assert_says(
        &assume("lambda.amazonaws.com", "app.yaml#ServingRole"),
        0,
        &["allowed", "statement 1 of app.yaml#ServingRole, resource-based policy"],
    );
    assert_says(&assume("lambda.amazonaws.com", "app.yaml#TrainingRole"), 1, &["implicitDeny"]);
    assert_refuses(
        &assume("lambda.amazonaws.com", "app.yaml"),
        "app.yaml: the file has 2 policies of this kind; name one: `app.yaml#ServingRole`, `app.yaml#TrainingRole`",
    );
}

#[test]
fn parameters_come_from_files_of_three_shapes_and_from_options_that_win() {
    let folder = folder(&[("reader.json", JSON_TEMPLATE)]);
    let ran = |file: &str, more: &[&str]| {
        let arguments = [&["--identity", "reader.json", "--parameter-file", file], more].concat();
        simulate(folder.path(), "s3:GetObject", "arn:aws:s3:::shop/a", &arguments)
    };
    for (file, text) in [
        ("list.json", r#"[{"ParameterKey": "Bucket", "ParameterValue": "shop"}]"#),
        ("object.json", r#"{"Parameters": {"Bucket": "shop"}}"#),
        ("flat.json", r#"{"Bucket": "shop"}"#),
        ("values.yaml", "Parameters:\n  Bucket: shop\n"),
        ("prod.tfvars", "Bucket = \"shop\"\n"),
    ] {
        write(folder.path(), file, text);
        assert_says(&ran(file, &[]), 0, &["allowed"]);
        assert_says(&ran(file, &["--parameter", "Bucket=other"]), 1, &["implicitDeny"]);
        assert_says(&ran(file, &["--parameter", "Bucket=other", "--parameter", "Bucket=shop"]), 0, &["allowed"]);
    }
    // The later file wins.
    write(folder.path(), "other.tfvars", "Bucket = \"other\"\n");
    assert_says(&ran("list.json", &["--parameter-file", "other.tfvars"]), 1, &["implicitDeny"]);
    assert_says(&ran("other.tfvars", &["--parameter-file", "list.json"]), 0, &["allowed"]);
    // A parameter of another template is no mistake.
    assert_says(&ran("list.json", &["--parameter", "Unused=x"]), 0, &["allowed"]);
    let is_not = "this is not a file of parameters: a list of objects with `ParameterKey` and `ParameterValue`, or an object of values";
    for (file, text, message) in [
        ("wrong.json", "[{\"ParameterKey\": \"Bucket\"}", "wrong.json:1:28: the text ends inside a list".to_owned()),
        ("number.json", "[\n  1\n]", format!("number.json:2:3: {is_not}")),
        ("inner.json", "{\n\"Parameters\": 5}", format!("inner.json:2:15: {is_not}")),
        ("wrong.tfvars", "a = 1\nb = {\n", "wrong.tfvars:2:1: ".to_owned()),
        ("nope.json", "", "cannot read `nope.json`: there is no such file".to_owned()),
    ] {
        if file != "nope.json" {
            write(folder.path(), file, text);
        }
        let ran = ran(file, &[]);
        assert!(
            ran.stderr.starts_with(&format!("error: {message}")) && ran.status == Some(2),
            "{file}: {}",
            ran.stderr
        );
    }
    assert_refuses(
        &ran("list.json", &["--parameter", "Bucket"]),
        "`--parameter`: `Bucket` has no name and value: write `NAME=VALUE`, as in `Stage=prod`",
    );
}

/// The verdict of `compare` on two templates of these statements, and what it says.
fn compared(folder: &Path, old: &[&str], new: &[&str], more: &[&str]) -> Ran {
    write(folder, "old.yaml", &template(old));
    write(folder, "new.yaml", &template(new));
    run(folder, &[&["compare", "old.yaml", "new.yaml"], more].concat())
}

#[test]
fn templates_are_compared_whatever_is_filled_in() {
    let folder = folder(&[]);
    let place = "/Resources/Access/Properties/PolicyDocument changed, ";
    for (old, new, more, status, said) in [
        (&[READ][..], &[READ][..], &[][..], 0, &["equivalent: nobody can do more or less with 1 policy"][..]),
        (&[READ], &[READ_AND_MORE], &[], 1, &["wider: 1 of 1 policy", place, "+ s3:*Object but s3:GetObject"]),
        (&[READ_AND_MORE], &[READ], &[], 0, &["narrower: 1 of 1 policy", place, "- s3:*Object but s3:GetObject"]),
        (&[MOVIES], &[CAMPAIGNS], &[], 1, &["wider:", "campaign/* but not"]),
        (&[CAMPAIGNS], &[MOVIES], &[], 0, &["narrower:", "campaign/* but not"]),
        (
            &[MOVIES],
            &[CAMPAIGNS],
            &IN_EU,
            1,
            &["wider:", "arn:aws:personalize:eu-west-1:111122223333:campaign/* but not"],
        ),
        (&[READ], &[READ_ANY], &[], 1, &["wider:"]),
        // A name in place of one that is made at deployment.
        (
            &[READ],
            &[READ_SHOP],
            &[],
            1,
            &[
                "undecided: whether somebody can do more or less with 1 policy is not known",
                "? whether more is allowed (s3:GetObject on arn:aws:s3:::shop/*",
                "? whether less is allowed",
                "depends on what is filled in for `Data`; give it with `--parameter Data=VALUE`",
            ],
        ),
        (&[READ], &[READ_SHOP], &["--parameter", "Data=shop"], 0, &["equivalent:"]),
        (&[READ], &[READ_SHOP], &["--parameter", "Data.Arn=arn:aws:s3:::shop"], 0, &["equivalent:"]),
        (&[READ], &[READ_SHOP], &["--parameter", "Data=other"], 1, &["different:"]),
        (&[READ_STAGE], &[READ_STAGE, SEND], &[], 1, &["wider:", "+ sqs:SendMessage on any resource"]),
        (&[READ_ANY], &[READ_ANY, DENY_STAGE], &[], 0, &["narrower:", "- s3:GetObject on arn:aws:s3:::*-shop/*"]),
        // A statement under a condition.
        (&[READ, SEND_IF], &[READ, SEND_IF], &[], 0, &["equivalent:"]),
        (
            &[READ, SEND_IF],
            &[READ, SEND],
            &[],
            1,
            &["undecided:", "the condition `IsProduction`; give it with `--parameter IsProduction=true`"],
        ),
        (&[READ, SEND_IF], &[READ, SEND], &["--parameter", "IsProduction=true"], 0, &["equivalent:"]),
        (&[READ, SEND_IF], &[READ, SEND], &["--parameter", "Stage=prod"], 0, &["equivalent:"]),
        (&[READ, SEND_IF], &[READ, SEND], &["--parameter", "Stage=beta"], 1, &["wider:"]),
        (&[READ, SEND], &[READ, SEND_IF], &["--parameter", "IsProduction=false"], 0, &["narrower:"]),
        // Without the condition there is no statement at all, and IAM takes no such policy.
        (
            &[SEND_IF],
            &[SEND],
            &[],
            1,
            &["undecided:", "the policy of `Access`, which is not known: conditions of the template can"],
        ),
    ] {
        assert_says(&compared(folder.path(), old, new, more), status, said);
    }
}

#[test]
fn policies_of_templates_are_matched_by_place_and_by_content() {
    let folder = folder(&[
        ("one.yaml", &template(&[READ])),
        ("renamed.yaml", &named("Other", &[READ])),
        ("two.yaml", &format!("{}{}", template(&[READ]), policy("Second", &format!("          - {SEND}\n")))),
        ("app.yaml", APP),
        ("plain.json", S3_GET),
        ("none.yaml", "Resources: {}\n"),
    ]);
    let second = "/Resources/Second/Properties/PolicyDocument";
    for (old, new, status, said) in [
        ("one.yaml", "renamed.yaml", 0, &["equivalent: nobody can do more or less with 1 policy"][..]),
        (
            "one.yaml",
            "two.yaml",
            1,
            &["wider: 1 of 2 policies", "; 1 added", second, "added, wider", "+ sqs:SendMessage"],
        ),
        (
            "two.yaml",
            "one.yaml",
            0,
            &["narrower: 1 of 2", "; 1 removed", second, "removed, narrower", "- sqs:SendMessage"],
        ),
        ("one.yaml#Access", "renamed.yaml#Other", 0, &["equivalent: `renamed.yaml#/Resources/Other/"]),
        // A template with one policy is as good as a policy.
        (
            "one.yaml",
            "plain.json",
            1,
            &["wider: `plain.json` allows all that `one.yaml#/Resources/Access/Properties/PolicyDocument`"],
        ),
        ("plain.json", "two.yaml#Access", 0, &["narrower:"]),
        ("app.yaml", "app.yaml", 0, &["equivalent: nobody can do more or less with 8 policies"]),
        ("app.yaml", "plain.json", 2, &["`app.yaml` has several policies and `plain.json` is one", "`FILE#NAME`"]),
        ("one.yaml#Nope", "one.yaml", 2, &["one.yaml: there is no policy of `Nope` in the file"]),
        ("none.yaml", "one.yaml", 2, &["none.yaml: there is no policy in the file"]),
    ] {
        assert_says(&run(folder.path(), &["compare", old, new]), status, said);
    }
}

const PLAN: &str = r#"{"format_version": "1.2", "terraform_version": "1.9.0", "planned_values": {"root_module": {"resources": [
    {"address": "aws_iam_policy.read", "mode": "managed", "type": "aws_iam_policy", "name": "read", "values": {"name": "read",
     "policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}]}"}}]}}}"#;

#[test]
fn plans_and_folders_are_compared() {
    let variables = "variable \"bucket\" {\n  type = string\n}\n";
    let rest = TERRAFORM.split_once("\n\n").unwrap().1;
    let folder = folder(&[
        ("plan.json", PLAN),
        ("wider.json", &PLAN.replace("GetObject", "*Object")),
        ("a/app.yaml", &template(&[READ])),
        ("a/module/main.tf", rest),
        ("a/module/variables.tf", variables),
        ("b/app.yaml", &template(&[READ])),
        ("b/module/main.tf", &rest.replace("s3:GetObject", "s3:*Object")),
        ("b/module/variables.tf", variables),
    ]);
    for (old, new, status, said) in [
        ("plan.json", "plan.json", 0, &["equivalent:"][..]),
        ("plan.json", "wider.json", 1, &["wider:", "+ s3:*Object but s3:GetObject on any resource"]),
        ("a", "a", 0, &["equivalent:"]),
        ("a", "b", 1, &["1 of 4 policies", "module/main.tf#aws_iam_role_policy.read", "s3:*Object but s3:GetObject"]),
    ] {
        assert_says(&run(folder.path(), &["compare", old, new]), status, said);
    }
}

#[test]
fn revisions_of_a_folder_with_templates_are_compared() {
    let folder = tempfile::tempdir().unwrap();
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.args(["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"]);
        let output = command.args(arguments).current_dir(folder.path()).stdin(Stdio::null()).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    let (variable, rest) = TERRAFORM.split_once("\n\n").unwrap();
    let commit = |message: &str| {
        git(&["add", "."]);
        git(&["commit", "-q", "-m", message]);
    };
    git(&["init", "-q"]);
    write(folder.path(), "infra/app.yaml", &template(&[READ_STAGE]));
    write(folder.path(), "infra/module/main.tf", rest);
    write(folder.path(), "infra/module/variables.tf", &variable.replace("type = string", "default = \"shop\""));
    commit("one");
    write(folder.path(), "infra/app.yaml", &template(&[READ_STAGE, SEND]));
    commit("two");
    write(folder.path(), "infra/module/variables.tf", &variable.replace("type = string", "default = \"other\""));
    commit("three");
    let compare = |old: &str, new: &str, more: &[&str]| run(folder.path(), &[&["compare", old, new], more].concat());
    assert_says(
        &compare("HEAD~2:infra", "HEAD~2:infra", &[]),
        0,
        &["equivalent: nobody can do more or less with 4 policies"],
    );
    assert_says(
        &compare("HEAD~2:infra", "HEAD~1:infra", &[]),
        1,
        &["wider: 1 of 4 policies", "app.yaml#/Resources/Access/Properties/PolicyDocument changed, wider"],
    );
    // The variables are read from the revision too.
    assert_says(
        &compare("HEAD~1:infra", "HEAD:infra", &[]),
        1,
        &["different: 1 of 4 policies", "arn:aws:s3:::other/*"],
    );
    assert_says(&compare("HEAD~1:infra", "infra", &[]), 1, &["different: 1 of 4 policies", "arn:aws:s3:::shop/*"]);
    assert_says(&compare("HEAD~1:infra", "infra", &["--parameter", "bucket=same"]), 0, &["equivalent:"]);
    assert_says(&compare("HEAD~2:infra/app.yaml", "HEAD:infra/app.yaml", &[]), 1, &["wider:"]);
}

#[test]
fn the_place_of_a_policy_is_in_json_and_in_markdown() {
    let folder = folder(&[]);
    let place = "/Resources/Access/Properties/PolicyDocument";
    let ran = compared(folder.path(), &[READ], &[READ_SHOP], &["--format", "json"]);
    let answer = json(&ran);
    assert_eq!((answer["verdict"].as_str(), ran.status), (Some("undecided"), Some(1)));
    assert!(answer["undecided"][0].as_str().unwrap().ends_with("`--parameter Data=VALUE`"), "{answer}");
    assert_eq!(
        (answer["policies"][0]["name"].as_str(), answer["policies"][0]["kind"].as_str()),
        (Some(place), Some("managed"))
    );
    let ran = compared(folder.path(), &[READ], &[READ_AND_MORE], &["--format", "json"]);
    let answer = json(&ran);
    assert_eq!((answer["verdict"].as_str(), answer["gained"][0]["policy"].as_str()), (Some("wider"), Some(place)));
    for (new, said) in [
        (
            READ_AND_MORE,
            &["### Access: wider", "#### `/Resources/Access/Properties/PolicyDocument`: wider", "**Newly allowed**"],
        ),
        (
            READ_SHOP,
            &[
                "### Access: undecided",
                "#### `/Resources/Access/Properties/PolicyDocument`: undecided",
                "**Undecided**",
            ],
        ),
    ] {
        assert_says(&compared(folder.path(), &[READ], &[new], &["--format", "markdown"]), 1, said);
    }
}

#[test]
fn a_witness_says_what_is_filled_in_and_is_decided_as_told() {
    let folder = folder(&[]);
    for (old, new) in
        [(&[READ][..], &[READ_AND_MORE][..]), (&[MOVIES], &[CAMPAIGNS]), (&[READ, SEND_IF], &[READ, SEND_IF, SEND])]
    {
        let ran = compared(folder.path(), old, new, &["--witness"]);
        let lines: Vec<&str> =
            ran.stdout.lines().map(str::trim).filter(|line| line.starts_with("{\"request\"")).collect();
        if new.len() == 1 {
            assert_eq!(lines.len(), 1, "{}", ran.stdout);
        }
        for line in lines {
            write(folder.path(), "line.jsonl", line);
            let ran = run(folder.path(), &["simulate", "line.jsonl"]);
            let answer = json(&ran);
            assert_eq!((answer["decision"].as_str(), answer.get("warnings")), (Some("allowed"), None), "{line}");
        }
    }
}

#[test]
fn claims_are_proved_of_roles_of_templates() {
    let folder = project();
    let prove = |identity: &str, claim: &str, more: &[&str]| {
        run(folder.path(), &[&["prove", "--identity", identity, claim], more].concat())
    };
    let role = "app.yaml#ServingRole";
    let of_campaign = format!("never personalize:GetRecommendations on {CAMPAIGN}");
    let filled = [&IN_EU[..], &["--parameter", "Stage=prod"]].concat();
    for (identity, claim, more, status, said) in [
        (role, "never personalize:Delete* on anything", &[][..], 0, &["proved"][..]),
        // The boundary of the template counts.
        (role, "never s3:GetObject on anything", &[], 0, &["proved"]),
        (role, "never personalize:GetRecommendations on arn:aws:personalize:*:*:campaign/books", &[], 0, &["proved"]),
        (
            role,
            "never personalize:DescribeCampaign on anything",
            &[],
            1,
            &["refuted", "allowed: personalize:DescribeCampaign"],
        ),
        (role, &of_campaign, &[], 1, &["undecided", "`Stage`", "--parameter Stage=VALUE`"]),
        (role, &of_campaign, &["--parameter", "Stage=beta"], 0, &["proved"]),
        (role, &of_campaign, &filled, 1, &["refuted"]),
        (
            "app.yaml#TrainingRole",
            "never personalize:DeleteCampaign on anything",
            &[],
            1,
            &[
                "undecided",
                "the policy `arn:aws:iam::aws:policy/AmazonPersonalizeFullAccess`, which is not in the template",
                "=FILE`",
            ],
        ),
        ("main.tf#aws_iam_role_policy.read", "never s3:PutObject on anything", &[], 0, &["proved"]),
        ("main.tf#aws_iam_role_policy.read", "never s3:GetObject on anything", &[], 1, &["refuted"]),
        (
            "main.tf#aws_iam_role_policy.read",
            "never s3:GetObject on arn:aws:s3:::shop/*",
            &[],
            1,
            &["undecided", "`var.bucket`"],
        ),
        (
            "main.tf#aws_iam_role_policy.read",
            "never s3:GetObject on arn:aws:s3:::shop/*",
            &["--parameter", "bucket=a"],
            0,
            &["proved"],
        ),
    ] {
        assert_says(&prove(identity, claim, more), status, said);
    }
    let answer = json(&prove(role, &of_campaign, &["--format", "json"]));
    assert_eq!(answer["claims"][0]["proof"], "undecided");
}

#[test]
fn the_roles_of_a_template_are_principals() {
    let folder = project();
    let who = |action: &str, more: &[&str]| {
        run(folder.path(), &[&["who-can", action, CAMPAIGN, "--suites", "app.yaml"], more].concat())
    };
    let full_access = format!("{FULL_ACCESS}=plain.json");
    let account = "warning: `app.yaml` is taken for account 111122223333; `--parameter AWS::AccountId=ACCOUNT` says which one it is";
    assert_says(&who("personalize:DescribeCampaign", &[]), 0, &["ServingRole always", "TrainingRole when", account]);
    assert_says(
        &who("personalize:DeleteCampaign", &["--parameter", &full_access]),
        1,
        &["ServingRole never", "TrainingRole never", account],
    );
    assert_says(
        &who("personalize:GetRecommendations", &[]),
        0,
        &["ServingRole when", "${Stage}-movies`", "matches and the Region is `${AWS::Region}`"],
    );
    let filled = ["--parameter", "AWS::Region=eu-west-1", "--parameter", "Stage=prod"];
    assert_says(&who("personalize:GetRecommendations", &filled), 0, &["ServingRole always", account]);
    let ran = who("personalize:GetRecommendations", &[&IN_EU[..], &["--parameter", "Stage=beta"]].concat());
    assert_says(&ran, 0, &["ServingRole never"]);
    assert!(!ran.stderr.contains("taken for account"), "{}", ran.stderr);
    let answer = json(&who("personalize:DescribeCampaign", &["--format", "json", "--parameter", &full_access]));
    let cell = &answer["cells"][0];
    assert_eq!((cell["holder"].as_str(), cell["access"].as_str()), (Some("ServingRole"), Some("always")));
    assert_eq!(cell["principal"], "arn:aws:sts::111122223333:assumed-role/ServingRole/session");
    assert_eq!(answer["cells"][1]["access"], "never");
    assert!(account.ends_with(answer["warnings"][0].as_str().unwrap()), "{answer}");
    let matrix =
        ["matrix", "--suites", "app.yaml", "--action", "personalize:CreateSolution", "--action", "s3:GetObject"];
    let ran = run(folder.path(), &[&matrix[..], &["--parameter", &full_access]].concat());
    assert_says(
        &ran,
        0,
        &[
            "resource ServingRole TrainingRole",
            "s3:GetObject object never always",
            "personalize:CreateSolution solution never always",
        ],
    );
    assert_refuses(
        &run(folder.path(), &["matrix", "--suites", "none.yaml"]),
        "none.yaml: the file makes no role and no user",
    );
}

#[test]
fn a_template_is_equivalent_to_itself_and_has_the_errors_that_validate_lists() {
    let wrong = r#"{Effect: Allow, Action: "personalize:GetRecomendations", Resource: "*"}"#;
    let templates = [
        APP.to_owned(),
        SAM.to_owned(),
        template(&[READ]),
        template(&[READ_STAGE, DENY_STAGE]),
        template(&[READ, SEND_IF]),
        template(&[SEND_IF]),
        template(&[CAMPAIGNS, wrong]),
        template(&[
            wrong,
            r#"{Effect: Allow, Action: ["s3:GetObjet", "s3:PutObjet"], Resource: !Sub "${Data.Arn}/*"}"#,
        ]),
        template(&[
            r#"!If [IsProduction, {Effect: Allow, Action: "s3:GetObjet", Resource: !Ref Data}, {Effect: Allow, Action: "s3:Get*", Resource: "*"}]"#,
        ]),
    ];
    let folder = folder(&[]);
    let mut seen = 0;
    for text in templates {
        write(folder.path(), "t.yaml", &text);
        let answer = json(&run(folder.path(), &["compare", "t.yaml", "t.yaml", "--format", "json"]));
        assert_eq!(answer["verdict"], "equivalent", "{text}");
        let told = |one: &Value| {
            (one["line"].as_u64().unwrap(), one["column"].as_u64().unwrap(), one["rule"].as_str().unwrap().to_owned())
        };
        let mut compared: Vec<_> = answer["problems"].as_array().unwrap().iter().map(told).collect();
        compared.sort();
        let ran = run(folder.path(), &["validate", "--format", "json", "t.yaml"]);
        let answer: Value = serde_json::from_str(&ran.stdout).unwrap_or_default();
        let findings = answer["findings"].as_array().cloned().unwrap_or_default();
        let errors = findings.iter().filter(|finding| finding["severity"] == "error");
        let at = |finding: &Value, name: &str| finding["start"][name].as_u64().unwrap();
        let error = |one: &Value| (at(one, "line"), at(one, "column"), one["rule"].as_str().unwrap().to_owned());
        let mut validated: Vec<_> = errors.map(error).collect();
        validated.sort();
        assert_eq!(compared, validated, "{text}");
        seen += compared.len();
    }
    assert!(seen >= 4, "{seen}");
    // What IAM refuses is compared with nothing.
    write(folder.path(), "t.yaml", &template(&[r#"{Effect: Allow, Action: "s3:GetObject", Resource: "shop"}"#]));
    assert_says(
        &run(folder.path(), &["compare", "t.yaml", "t.yaml"]),
        2,
        &[
            "undecided: none of the policies is compared",
            "error: t.yaml:13:63: resource `shop` is neither an ARN nor `*`",
        ],
    );
}

#[test]
fn what_is_said_without_parameters_holds_for_each_filling() {
    let folder = folder(&[]);
    let changes: [(&[&str], &[&str]); 11] = [
        (&[READ], &[READ]),
        (&[READ], &[READ_AND_MORE]),
        (&[READ_AND_MORE], &[READ]),
        (&[READ], &[READ_SHOP]),
        (&[READ], &[READ_ANY]),
        (&[MOVIES], &[CAMPAIGNS]),
        (&[READ_STAGE], &[READ_STAGE, READ_SHOP]),
        (&[READ_ANY], &[READ_ANY, DENY_STAGE]),
        (&[READ_STAGE, SEND_IF], &[READ_STAGE, SEND]),
        (&[READ_ANY, DENY_STAGE], &[READ_ANY, DENY_STAGE, READ]),
        (&[READ_STAGE, READ], &[READ, READ_STAGE]),
    ];
    let fillings = [
        &["Stage=prod", "Data=shop"][..],
        &["Stage=beta", "Data=beta-shop"],
        &["Stage=*", "Data=prod-shop"],
        &["Stage=x", "AWS::Region=eu-west-1", "AWS::AccountId=111122223333"],
        &["Stage=shop", "IsProduction=false", "Data=x", "AWS::AccountId=444455556666"],
    ];
    let mut certain = 0;
    for (old, new) in changes {
        let verdict = |more: &[&str]| {
            let ran = compared(folder.path(), old, new, &[&["--format", "json"], more].concat());
            json(&ran)["verdict"].as_str().unwrap().to_owned()
        };
        let said = verdict(&[]);
        certain += usize::from(said != "undecided");
        for filling in fillings {
            let parameters: Vec<&str> = filling.iter().flat_map(|one| ["--parameter", one]).collect();
            let holds = verdict(&parameters);
            let is_sound = match said.as_str() {
                "equivalent" => holds == "equivalent",
                "narrower" => matches!(holds.as_str(), "narrower" | "equivalent" | "undecided"),
                "wider" => matches!(holds.as_str(), "wider" | "undecided"),
                "different" => matches!(holds.as_str(), "different" | "undecided"),
                _ => true,
            };
            assert!(is_sound, "{old:?} {new:?}: {said}, and {holds} with {filling:?}");
        }
    }
    assert!(certain >= 6, "{certain}");
}

/// Defaults are taken for values, and every command that rests on one says so; one that does not, does not.
#[test]
fn a_default_that_is_taken_for_a_value_is_said() {
    let template = "Parameters:\n  Bucket: {Type: String, Default: shop}\n  Other: {Type: String, Default: x}\nResources:\n  Read:\n    \
                    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Version: 2012-10-17\n        \
                    Statement: {Effect: Allow, Action: 's3:GetObject', Resource: !Sub 'arn:aws:s3:::${Bucket}/*'}\n";
    let terraform = "variable \"Bucket\" {\n  default = \"shop\"\n}\nresource \"aws_iam_policy\" \"read\" {\n  policy = jsonencode({Version \
                     = \"2012-10-17\", Statement = [{Effect = \"Allow\", Action = \"s3:GetObject\", Resource = \
                     \"arn:aws:s3:::${var.Bucket}/*\"}]})\n}\n";
    let folder = folder(&[("a.yaml", template), ("main.tf", terraform)]);
    for (file, name) in [("a.yaml", "Bucket"), ("main.tf", "var.Bucket")] {
        let said = format!("`{name}` is taken for its default `shop`; `--parameter {name}=VALUE` gives another value");
        let identity = ["--identity", file];
        let ran = simulate(folder.path(), "s3:GetObject", "arn:aws:s3:::shop/a", &identity);
        assert_says(&ran, 0, &["allowed", &said]);
        assert!(!words(&ran).contains("Other"), "{}", ran.stderr);
        assert_says(&run(folder.path(), &["compare", file, file]), 0, &["equivalent", &said]);
        assert_says(&run(folder.path(), &["prove", "never s3:PutObject on anything", identity[0], file]), 0, &[&said]);
        assert_says(&run(folder.path(), &["minimize", file]), 0, &["arn:aws:s3:::shop/*", &said]);
        let given = [identity[0], file, "--parameter", "Bucket=mine"];
        let ran = simulate(folder.path(), "s3:GetObject", "arn:aws:s3:::mine/a", &given);
        assert_says(&ran, 0, &["allowed"]);
        assert!(!words(&ran).contains("default"), "{}", ran.stderr);
    }
}

/// A role that may do this on a bucket of a parameter, with what stands beside it in the template.
fn role(beside: &str, more: &str) -> String {
    format!(
        "Parameters:\n  Stage: {{Type: String}}\n  Team: {{Type: String}}\n{beside}\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n{more}      \
         AssumeRolePolicyDocument:\n        Version: \"2012-10-17\"\n        Statement:\n          - {{Effect: Allow, Principal: \
         {{Service: lambda.amazonaws.com}}, Action: \"sts:AssumeRole\"}}\n"
    )
}

const POLICIES_IF: &str = r#"      Policies:
        - PolicyName: send
          PolicyDocument:
            Version: "2012-10-17"
            Statement:
              - {Effect: Allow, Action: "s3:GetObject", Resource: "*"}
              - !If [IsOurs, {Effect: Allow, Action: "sqs:SendMessage", Resource: "*"}, !Ref "AWS::NoValue"]
              - {Effect: Allow, Action: "s3:PutObject", Resource: !Sub "${Data}/*"}
"#;

#[test]
fn templates_are_equivalent_only_if_their_names_mean_the_same() {
    let condition = |of: &str, with: &str, data: &str| {
        format!(
            "Conditions:\n  IsOurs: !Equals [!Ref {of}, {with}]\nResources:\n  Data: {{Type: \"{data}\"}}\n  Other: {{Type: \"AWS::IAM::Role\"}}"
        )
    };
    let plain = condition("Stage", "prod", "AWS::SNS::Topic");
    let attached = |arns: &str| format!("      ManagedPolicyArns: [{arns}]\n{POLICIES_IF}");
    let boundary = |arn: &str| format!("      PermissionsBoundary: {arn}\n{POLICIES_IF}");
    let one = r#""arn:aws:iam::aws:policy/ReadOnlyAccess""#;
    let two = r#""arn:aws:iam::aws:policy/AdministratorAccess""#;
    let extra = |role: &str| {
        format!(
            "{plain}\n  Extra:\n    Type: AWS::IAM::Policy\n    Properties:\n      PolicyName: e\n      Roles: [!Ref {role}]\n      \
             PolicyDocument:\n        Version: \"2012-10-17\"\n        Statement: [{{Effect: Allow, Action: \"s3:*\", Resource: \"*\"}}]"
        )
    };
    let same = role(&plain, POLICIES_IF);
    let folder = folder(&[]);
    for (what, old, new, expected) in [
        ("the same", same.clone(), same.clone(), "equivalent"),
        ("another value", same.clone(), role(&condition("Stage", "test", "AWS::SNS::Topic"), POLICIES_IF), "undecided"),
        (
            "another parameter",
            same.clone(),
            role(&condition("Team", "prod", "AWS::SNS::Topic"), POLICIES_IF),
            "undecided",
        ),
        ("another type", same.clone(), role(&condition("Stage", "prod", "AWS::SQS::Queue"), POLICIES_IF), "undecided"),
        ("the same policies attached", role(&plain, &attached(one)), role(&plain, &attached(one)), "equivalent"),
        ("another policy attached", role(&plain, &attached(one)), role(&plain, &attached(two)), "undecided"),
        ("a policy attached", same, role(&plain, &attached(two)), "undecided"),
        ("another boundary", role(&plain, &boundary(one)), role(&plain, &boundary(two)), "undecided"),
        (
            "a policy attached to another role",
            role(&extra("Role"), POLICIES_IF),
            role(&extra("Other"), POLICIES_IF),
            "undecided",
        ),
    ] {
        write(folder.path(), "old.yaml", &old);
        write(folder.path(), "new.yaml", &new);
        let ran = run(folder.path(), &["compare", "old.yaml", "new.yaml"]);
        let verdict = ran.stdout.split(':').next().unwrap_or_default();
        assert_eq!(verdict, expected, "{what}: {}{}", ran.stdout, ran.stderr);
    }
}

#[test]
fn nested_stacks_and_macros_leave_a_decision_open() {
    let plain = |beside: &str| {
        let trust =
            r#"Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: "sts:AssumeRole"}]"#;
        format!(
            "{beside}Resources:\n  Reader:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument:\n        {trust}\n"
        )
    };
    let stack = |given: &str| {
        let properties = format!("{{TemplateURL: ./child.yaml, Parameters: {{Of: {given}}}}}");
        format!("{}  Child:\n    Type: AWS::CloudFormation::Stack\n    Properties: {properties}\n", plain(""))
    };
    let folder = folder(&[
        ("plain.yaml", &plain("")),
        ("macro.yaml", &plain("Transform: Mine\n")),
        ("given.yaml", &stack("!Ref Reader")),
        ("other.yaml", &stack("x")),
    ]);
    for (file, said) in [
        ("plain.yaml", "implicitDeny"),
        ("macro.yaml", "the macro `Mine` can add policies"),
        ("given.yaml", "a nested stack can attach policies"),
        ("other.yaml", "implicitDeny"),
    ] {
        let identity = format!("{file}#Reader");
        assert_says(
            &simulate(folder.path(), "s3:GetObject", "arn:aws:s3:::a/b", &["--identity", &identity]),
            1,
            &[said],
        );
    }
}

/// A managed policy with this document.
fn managed(document: &str) -> String {
    format!(
        "Parameters: {{Bucket: {{Type: String}}, Names: {{Type: CommaDelimitedList}}, Env: {{Type: String, Default: dev}}}}\n\
         Conditions: {{IsProd: !Equals [!Ref Env, prod]}}\n\
         Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument: {document}\n"
    )
}

#[test]
fn what_variables_of_iam_are_depends_on_the_version() {
    let version = |version: &str| {
        managed(&format!(
            "{{Version: '{version}', Statement: {{Effect: Allow, Action: 's3:ListBucket', Resource: '*', Condition: \
             {{StringEquals: {{'s3:prefix': !Sub '${{Bucket}}/${{!aws:username}}'}}}}}}}}"
        ))
    };
    let (old, new) = (version("2008-10-17"), version("2012-10-17"));
    let folder = folder(&[("old.yaml", &old), ("new.yaml", &new), ("same.yaml", &old)]);
    assert_says(&run(folder.path(), &["compare", "old.yaml", "new.yaml"]), 1, &["undecided: "]);
    assert_says(&run(folder.path(), &["compare", "old.yaml", "same.yaml"]), 0, &["equivalent: "]);
}

#[test]
fn values_are_taken_as_the_tools_take_them() {
    let cloudformation = managed(
        "{Version: '2012-10-17', Statement: [{Effect: Allow, Action: 's3:GetObject', Resource: !Ref Names}, \
         !If [IsProd, {Effect: Allow, Action: 's3:PutObject', Resource: '*'}, !Ref 'AWS::NoValue']]}",
    );
    let terraform = r#"variable "names" { type = list(string) }
variable "on" {
  type    = bool
  default = false
}
variable "count_of" { default = 0 }
variable "json" { type = string }
resource "aws_iam_policy" "p" {
  policy = jsonencode({ Version = "2012-10-17", Statement = concat(
    [{ Effect = "Allow", Action = "s3:GetObject", Resource = var.names, Sid = var.json }],
    var.on && var.count_of > 1 ? [{ Effect = "Allow", Action = "s3:PutObject", Resource = "*" }] : [],
  ) })
}
"#;
    let folder = folder(&[
        ("c.yaml", &cloudformation),
        ("t.tf", terraform),
        ("v.tfvars", "names = [\"arn:aws:s3:::a/x\", \"arn:aws:s3:::b/x\"]\non = true\ncount_of = 2\njson = \"A\"\n"),
        ("bad.tfvars", "on = true\nnames = [local.x]\n"),
        ("block.tfvars", "on = true\nlocals {\n}\n"),
    ]);
    let names = [r#"Names=["arn:aws:s3:::a/x", "arn:aws:s3:::b/x"]"#, "Names=arn:aws:s3:::a/x, arn:aws:s3:::b/x"];
    for given in names {
        for (env, is_there) in [("Env=prod", true), ("Env=qa", false)] {
            let ran = run(folder.path(), &["expand", "c.yaml", "--parameter", given, "--parameter", env]);
            let says = |what: &str| ran.stdout.contains(what);
            assert!(says("arn:aws:s3:::b/x\"") && says("s3:PutObject") == is_there, "{given} {env}: {}", words(&ran));
        }
    }
    let list = r#"names=["arn:aws:s3:::a/x", "arn:aws:s3:::b/x"]"#;
    let given = ["--parameter", list, "--parameter", "on=true", "--parameter", "count_of=2", "--parameter", "json=[1]"];
    for (given, is_there) in [(&given[..], true), (&["--parameter-file", "v.tfvars"], true)] {
        let ran = run(folder.path(), &[&["expand", "t.tf"], given].concat());
        let says = |what: &str| ran.stdout.contains(what);
        assert!(says("arn:aws:s3:::b/x\"") && says("s3:PutObject") == is_there, "{given:?}: {}", words(&ran));
    }
    for (file, message) in [
        (
            "bad.tfvars",
            "bad.tfvars:2:9: the value of `names` is an expression, and not a value; a file of values has lines `name = value`",
        ),
        ("block.tfvars", "block.tfvars:2:1: `locals` is a block; a file of values has lines `name = value`"),
    ] {
        assert_refuses(&run(folder.path(), &["expand", "t.tf", "--parameter-file", file]), message);
    }
}

#[test]
fn a_policy_that_is_moved_is_not_equivalent() {
    let template = |name: &str, bucket: &str, targets: &str| {
        format!(
            "Resources:\n  Scp:\n    Type: AWS::Organizations::Policy\n    Properties:\n      Name: a\n      Type: SERVICE_CONTROL_POLICY\n      \
             TargetIds: [{targets}]\n      Content: {{Version: '2012-10-17', Statement: {{Effect: Deny, Action: 's3:*', Resource: '*'}}}}\n  \
             {name}:\n    Type: AWS::S3::BucketPolicy\n    Properties:\n      Bucket: !Ref {bucket}\n      PolicyDocument: {{Version: \
             '2012-10-17', Statement: {{Effect: Allow, Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::x/*'}}}}\n"
        )
    };
    let old = template("Open", "A", "ou-1, ou-2");
    for (new, status, said) in [
        (template("Open", "A", "ou-2, ou-1"), 0, "equivalent: "),
        (template("Open", "B", "ou-1, ou-2"), 1, "it is attached to `B` now, and was to `A`"),
        (template("Other", "B", "ou-1, ou-2"), 1, "it is attached to `B` now, and was to `A`"),
        (template("Open", "A", "ou-1, ou-3"), 1, "it is attached to `ou-1`, `ou-3` now, and was to `ou-1`, `ou-2`"),
    ] {
        let folder = folder(&[("old.yaml", &old), ("new.yaml", &new)]);
        assert_says(&run(folder.path(), &["compare", "old.yaml", "new.yaml"]), status, &[said]);
    }
}

#[test]
fn what_cannot_be_read_stops_nothing_else() {
    let (one, two) = (template(&[READ]), template(&[SEND]));
    let folder = folder(&[
        ("old/one.yaml", &one),
        ("old/two.yaml", &one),
        ("old/p.json", "{\"Statement\": []}"),
        ("new/one.yaml", &two),
        ("new/two.yaml", &format!("{one}  [\n")),
        ("new/p.json", "\u{0}{"),
    ]);
    let ran = run(folder.path(), &["compare", "old", "new"]);
    assert_says(&ran, 2, &["error: new/two.yaml:", "sqs:SendMessage", "save it as UTF-8"]);
    assert!(!ran.stdout.contains("two.yaml"), "{}", words(&ran));
}

#[test]
fn a_text_in_utf_16_is_read_by_all_commands() {
    let folder = project();
    let text = fs::read_to_string(folder.path().join("app.yaml")).unwrap();
    let bytes: Vec<u8> = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    fs::write(folder.path().join("wide.yaml"), bytes).unwrap();
    assert_says(&run(folder.path(), &["compare", "app.yaml", "wide.yaml"]), 0, &["equivalent: "]);
    let ran = simulate(folder.path(), "personalize:DescribeCampaign", CAMPAIGN, &["--identity", "wide.yaml#Extra"]);
    assert_says(&ran, 0, &["allowed"]);
    let told = |name: &str| run(folder.path(), &["validate", name]).stdout.replace(name, "");
    assert_eq!(told("wide.yaml"), told("app.yaml"));
}

#[test]
fn what_attaches_elsewhere_leaves_a_decision_open() {
    let call = "\nmodule \"more\" {\n  source = \"./more\"\n  role   = aws_iam_role.serving.name\n}\n";
    let by_name = "resource \"aws_iam_role_policy\" \"n\" {\n  role   = var.name\n  policy = local.p\n}\n";
    let folder = folder(&[
        ("alone/main.tf", TERRAFORM),
        ("called/main.tf", &format!("{TERRAFORM}{call}")),
        ("beside/main.tf", TERRAFORM),
        ("by-name/main.tf", &format!("{TERRAFORM}{by_name}")),
        (
            "beside/more.tf",
            "resource \"aws_iam_role_policy\" \"m\" {\n  role = aws_iam_role.serving.id\n  policy = local.p\n}\n",
        ),
    ]);
    let attached =
        r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "personalize:*", "Resource": "*"}]}"#;
    write(folder.path(), "full.json", attached);
    for (file, status, said) in [
        ("alone", 1, &["implicitDeny"][..]),
        ("called", 1, &["depends", "a module that is called with it can attach policies"]),
        ("by-name", 1, &["depends", "a policy is attached to `var.name`, which can be it"]),
        ("beside", 1, &["depends", "`more.tf` attaches policies to it too"]),
    ] {
        let file = format!("{file}/main.tf#aws_iam_role.serving");
        let full = "arn:aws:iam::aws:policy/AmazonPersonalizeFullAccess=full.json";
        let arguments = ["--identity", &file, "--parameter", full];
        let ran = simulate(folder.path(), "sqs:SendMessage", "arn:aws:sqs:eu-west-1:111122223333:q", &arguments);
        assert_says(&ran, status, said);
    }
}

#[test]
fn the_same_policy_on_another_target_is_not_the_same() {
    let scp = |target: &str| {
        format!(
            r#"variable "unit" {{ default = "{target}" }}
resource "aws_organizations_policy" "guard" {{
  content = jsonencode({{Version = "2012-10-17", Statement = [{{Effect = "Deny", Action = "personalize:Delete*", Resource = "*"}}]}})
}}
resource "aws_organizations_policy_attachment" "guard" {{
  policy_id = aws_organizations_policy.guard.id
  target_id = var.unit
}}
"#
        )
    };
    let folder = tempfile::tempdir().unwrap();
    for (name, target) in
        [("old.tf", "ou-ab12-11111111"), ("new.tf", "ou-ab12-22222222"), ("like.tf", "ou-ab12-11111111")]
    {
        let path = folder.path().join(name.trim_end_matches(".tf")).join("main.tf");
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, scp(target)).unwrap();
    }
    let compare = |new: &str| {
        let mut command = crate::binary();
        command.current_dir(folder.path()).args(["compare", "old/main.tf", new, "--format", "json"]);
        let ran = Ran::from(command.output().unwrap());
        let told: Value = serde_json::from_str(&ran.stdout).unwrap_or_else(|_| panic!("{ran:?}"));
        told["policies"][0]["verdict"].as_str().unwrap_or_else(|| panic!("{told:#}")).to_owned()
    };
    assert_eq!(compare("like/main.tf"), "equivalent");
    assert_eq!(compare("new/main.tf"), "undecided");
}
