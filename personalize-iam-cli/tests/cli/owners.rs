//! What a role has by its template: what may be there or not, what is attached by other resources, files and modules, and what
//! leaves the answer open. Two versions of a template are compared in it too.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::Ran;

/// A role that may do all on S3, with what is before its policy, and what is beside it.
fn terraform(name: &str, before: &str, beside: &str) -> String {
    format!(
        r#"resource "aws_iam_role" "r" {{
  {name}
  assume_role_policy = jsonencode({{ Version = "2012-10-17", Statement = [{{ Effect = "Allow", Principal = {{ Service = "lambda.amazonaws.com" }}, Action = "sts:AssumeRole" }}] }})
  inline_policy {{
    name   = "own"
    policy = jsonencode({{ Version = "2012-10-17", Statement = [{{ Effect = "Allow", Action = "s3:*", Resource = "*" }}] }})
  }}
  {before}
}}
{beside}
"#
    )
}

/// A policy that denies deletion, of a resource that begins so.
fn deny(begin: &str) -> String {
    format!(
        r#"{begin}
  policy = jsonencode({{ Version = "2012-10-17", Statement = [{{ Effect = "Deny", Action = "s3:DeleteObject", Resource = "*" }}] }})
}}
"#
    )
}

fn cloudformation(properties: &str, beside: &str) -> String {
    format!(
        r#"Parameters:
  Of: {{Type: String}}
Resources:
  R:
    Type: AWS::IAM::Role
    Properties:
{properties}      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement: [{{Effect: Allow, Principal: {{Service: lambda.amazonaws.com}}, Action: "sts:AssumeRole"}}]
      Policies:
        - PolicyName: own
          PolicyDocument:
            Version: "2012-10-17"
            Statement: [{{Effect: Allow, Action: "s3:*", Resource: "*"}}]
{beside}"#
    )
}

fn write(folder: &Path, files: &[(&str, String)]) {
    for (name, text) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

fn run(folder: &Path, arguments: &[&str]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_personalize-iam"));
    Ran::from(command.current_dir(folder).stdin(Stdio::null()).args(arguments).output().unwrap())
}

/// The answer about a role and the deletion of an object: the status and all of the output on one line.
fn deletes(files: &[(&str, String)], role: &str, more: &[&str]) -> (Option<i32>, String) {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join(".git")).unwrap();
    write(folder.path(), files);
    let request = ["simulate", "--principal", "arn:aws:iam::111122223333:role/r", "--action", "s3:DeleteObject"];
    let rest = ["--resource", "arn:aws:s3:::a/b", "--identity", role];
    let ran = run(folder.path(), &[&request[..], &rest, more].concat());
    (ran.status, format!("{} {}", ran.stdout, ran.stderr).split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Asserts the answer about a role: the files, the role, and words of the answer.
#[track_caller]
fn assert_told(what: &str, files: &[(&str, String)], role: &str, more: &[&str], said: &str) {
    let (status, words) = deletes(files, role, more);
    assert!(words.contains(said), "{what}: {said:?} is not in ({status:?}) {words}");
}

/// A policy or an attachment that may not be there is not counted on.
#[test]
fn what_may_not_be_there_is_not_counted_on() {
    let inline = |line: &str| {
        deny(&format!("resource \"aws_iam_role_policy\" \"d\" {{\n  {line}\n  role = aws_iam_role.r.name"))
    };
    let attached = |of_policy: &str, of_attachment: &str| {
        let policy = deny(&format!("resource \"aws_iam_policy\" \"d\" {{\n  {of_policy}"));
        format!(
            "{policy}resource \"aws_iam_role_policy_attachment\" \"d\" {{\n  {of_attachment}\n  role = aws_iam_role.r.name\n}}\n"
        )
    };
    let one = "policy_arn = aws_iam_policy.d.arn";
    let none: &[&str] = &[];
    for (beside, more, said) in [
        (inline(""), none, "explicitDeny"),
        (inline("count = 1"), none, "explicitDeny"),
        (inline("count = 0"), none, "allowed"),
        (inline("count = var.n"), none, "the condition `var.n > 0`"),
        (inline("count = var.n"), &["--parameter", "var.n=2"], "explicitDeny"),
        (inline("count = var.n"), &["--parameter", "var.n=0"], "allowed"),
        (inline("count = length(var.x)"), none, "the condition `length(var.x) > 0`"),
        (inline("count = var.on ? 2 : 0"), none, "the condition `var.on`"),
        (inline("count = var.on ? var.n : 0"), none, "the condition `(var.on ? var.n : 0) > 0`"),
        (inline("for_each = var.set"), none, "the condition `length(var.set) > 0`"),
        (inline("for_each = toset(var.list)"), none, "the condition `length(var.list) > 0`"),
        (inline("for_each = toset([])"), none, "allowed"),
        (inline("for_each = toset([\"a\"])"), none, "explicitDeny"),
        (inline("for_each = { for x in var.list : x => x }"), none, "depends"),
        (inline("lifecycle {\n    enabled = var.on\n  }"), none, "the condition `var.on`"),
        (attached("", one), none, "explicitDeny"),
        (attached("", &format!("{one}\n  count = var.n")), none, "the condition `var.n > 0`"),
        (
            attached("count = var.n", "policy_arn = aws_iam_policy.d[0].arn\n  count = var.n"),
            none,
            "the condition `var.n > 0`",
        ),
    ] {
        let files = [("main.tf", terraform("name = \"r\"", "", &beside))];
        assert_told(&beside, &files, "main.tf#aws_iam_role.r", more, said);
    }
    let dynamic = "dynamic \"inline_policy\" {\n    for_each = var.more\n    content {\n      name = \"d\"\n      policy = \
                   jsonencode({ Version = \"2012-10-17\", Statement = [{ Effect = \"Deny\", Action = \"s3:*\", Resource = \"*\" }] })\n    }\n  }";
    let files = [("main.tf", terraform("", dynamic, ""))];
    assert_told(
        "a block that is repeated",
        &files,
        "main.tf#aws_iam_role.r",
        none,
        "the condition `length(var.more) > 0`",
    );
    // One of several roles.
    let of_one = "role = aws_iam_role.r[\"a\"].name";
    let beside = deny(&format!("resource \"aws_iam_role_policy\" \"d\" {{\n  {of_one}"));
    let files = [("main.tf", terraform("for_each = toset([\"a\", \"b\"])\n  name = each.key", "", &beside))];
    assert_told("one of several", &files, "main.tf#aws_iam_role.r", none, "aws_iam_role.r is aws_iam_role.r[\"a\"]");
    // The policy alone.
    let policy = deny("resource \"aws_iam_policy\" \"d\" {\n  count = var.n");
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), &[("old.tf", policy.clone()), ("new.tf", policy.replace("count = var.n", ""))]);
    for (old, new, verdict) in [("old.tf", "old.tf", "equivalent"), ("old.tf", "new.tf", "undecided")] {
        let ran = run(folder.path(), &["compare", old, new]);
        assert!(ran.stdout.starts_with(verdict), "{old} {new}: {}{}", ran.stdout, ran.stderr);
    }
}

/// What attaches policies to a role of Terraform is found by name, address and value, and in the files around.
#[test]
fn what_attaches_to_a_role_of_terraform_is_found() {
    let to = |whom: &str| deny(&format!("resource \"aws_iam_role_policy\" \"d\" {{\n  role = {whom}"));
    let name = "locals {\n  name = \"r\"\n}\n";
    let called = "module \"more\" {\n  source = \"./more\"\n  role   = WHOM\n}\n";
    let local = "locals {\n  of = aws_iam_role.r.name\n}\n";
    for (role, beside, said) in [
        ("name = \"r\"", to("\"r\""), "explicitDeny"),
        ("name = \"r\"", to("\"s\""), "allowed"),
        ("name = local.name", format!("{name}{}", to("\"r\"")), "explicitDeny"),
        ("name = \"r\"", format!("{name}{}", to("local.name")), "explicitDeny"),
        ("", format!("{local}{}", to("local.of")), "explicitDeny"),
        ("name = \"r\"", to("var.of"), "a policy is attached to `var.of`, which can be it"),
        ("name = \"r\"", to("\"s-${var.of}\""), "allowed"),
        ("name = \"r-${var.a}\"", to("\"r-${var.of}\""), "which can be it"),
        ("name = \"r\"", to("module.other.name"), "allowed"),
        ("name = \"r\"", called.replace("WHOM", "aws_iam_role.r"), "a module that is called with it"),
        ("name = \"r\"", called.replace("WHOM", "\"r\""), "a module that is called with it"),
        ("name = \"r\"", called.replace("WHOM", "\"s\""), "allowed"),
        ("name = \"r\"", format!("{local}{}", called.replace("WHOM", "local.of")), "a module that is called with it"),
    ] {
        let files = [("main.tf", terraform(role, "", &beside))];
        assert_told(&format!("{role} {beside}"), &files, "main.tf#aws_iam_role.r", &[], said);
    }
    // In another file.
    let plain = terraform("name = \"r\"", "", "");
    for (other, said) in [
        (to("aws_iam_role.r.id"), "`more.tf` attaches policies to it too"),
        (to("\"r\""), "`more.tf` attaches policies to it too"),
        (to("var.of"), "in `more.tf` a policy is attached to `var.of`"),
        (called.replace("WHOM", "aws_iam_role.r.name"), "a module that is called with it"),
        ("resource \"aws_lambda_function\" \"f\" {\n  role = aws_iam_role.r.arn\n}\nmodule \"m\" {\n  source = \"./m\"\n}\n".to_owned(), "allowed"),
    ] {
        let files = [("main.tf", plain.clone()), ("more.tf", other.clone())];
        assert_told(&other, &files, "main.tf#aws_iam_role.r", &[], said);
    }
    // By its name in IAM.
    let files = [("main.tf", terraform("name = \"serving\"", "", &to("\"serving\"")))];
    assert_told("by name", &files, "main.tf#serving", &[], "explicitDeny");
}

/// The same in CloudFormation and SAM.
#[test]
fn what_attaches_to_a_role_of_a_template_is_found() {
    let statement =
        "{Version: \"2012-10-17\", Statement: [{Effect: Deny, Action: \"s3:DeleteObject\", Resource: \"*\"}]}";
    let policy = |whom: &str| {
        format!(
            "  D:\n    Type: AWS::IAM::Policy\n    Properties: {{PolicyName: d, Roles: [{whom}], PolicyDocument: {statement}}}\n"
        )
    };
    let other =
        |of_type: &str| format!("  O: {{Type: '{of_type}', Properties: {{ServiceToken: t, Role: !GetAtt R.Arn}}}}\n");
    let named = "      RoleName: serving\n";
    for (properties, beside, role, said) in [
        ("", policy("!Ref R"), "t.yaml#R", "explicitDeny"),
        ("", policy("!Ref Of"), "t.yaml#R", "allowed"),
        (named, policy("!Ref Of"), "t.yaml#R", "a policy is attached to `${Of}`, which can be it"),
        (named, policy("serving"), "t.yaml#R", "explicitDeny"),
        (named, policy("serving"), "t.yaml#serving", "explicitDeny"),
        (named, policy("other"), "t.yaml#serving", "allowed"),
        ("", other("Custom::Attach"), "t.yaml#R", "a custom resource that is given it can attach policies"),
        ("", other("My::Own::Thing::MODULE"), "t.yaml#R", "a module that is given it can attach policies"),
        ("", other("AWS::Lambda::Function"), "t.yaml#R", "allowed"),
    ] {
        let files = [("t.yaml", cloudformation(properties, &beside))];
        assert_told(&format!("{properties} {beside}"), &files, role, &[], said);
    }
    let include =
        format!("Transform: {{Name: AWS::Include, Parameters: {{Location: s3://b/t}}}}\n{}", cloudformation("", ""));
    assert_told("a transform", &[("t.yaml", include)], "t.yaml#R", &[], "the macro `AWS::Include` can add policies");
}

/// A role that `Fn::ForEach` makes has what is attached to each of them, and not what is attached to one.
#[test]
fn what_is_attached_to_one_of_several_is_not_counted_on() {
    let template = |beside: &str| {
        format!(
            r#"Transform: AWS::LanguageExtensions
Resources:
  Fn::ForEach::Roles:
    - Team
    - [a, b]
    - Role${{Team}}:
        Type: AWS::IAM::Role
        Properties:
          AssumeRolePolicyDocument: {{Version: "2012-10-17", Statement: [{{Effect: Allow, Principal: {{Service: lambda.amazonaws.com}}, Action: "sts:AssumeRole"}}]}}
          Policies:
            - PolicyName: own
              PolicyDocument: {{Version: "2012-10-17", Statement: [{{Effect: Allow, Action: "s3:*", Resource: "*"}}]}}
{beside}"#
        )
    };
    let statement =
        "{Version: \"2012-10-17\", Statement: [{Effect: Deny, Action: \"s3:DeleteObject\", Resource: \"*\"}]}";
    let policy = |name: &str, whom: &str, blanks: &str| {
        format!(
            "{blanks}{name}:\n{blanks}    Type: AWS::IAM::Policy\n{blanks}    Properties: {{PolicyName: d, Roles: [{whom}], PolicyDocument: {statement}}}\n"
        )
    };
    let each = |items: &str| {
        let inner = policy("D${Team}", "!Ref \"Role${Team}\"", "        ");
        format!("  Fn::ForEach::Policies:\n    - Team\n    - [{items}]\n    -\n{inner}")
    };
    for (beside, said) in [
        (policy("D", "!Ref Rolea", "  "), "Role${Team} is Rolea"),
        (each("a, b"), "explicitDeny"),
        (each("a"), "some of what `Fn::ForEach` makes"),
        (String::new(), "allowed"),
    ] {
        let files = [("t.yaml", template(&beside))];
        assert_told(&beside, &files, "t.yaml#Rolea", &[], said);
    }
}

/// The policies of a function that has a role are passed over: it is the role that counts.
#[test]
fn policies_that_sam_passes_over_are_not_counted() {
    let function = |role: &str| {
        format!(
            "  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Handler: a.b\n{role}      Policies: [{{Version: \"2012-10-17\", \
             Statement: [{{Effect: Deny, Action: \"s3:DeleteObject\", Resource: \"*\"}}]}}]\n"
        )
    };
    let template =
        |role: &str| format!("Transform: AWS::Serverless-2016-10-31\n{}", cloudformation("", &function(role)));
    let own = "      Role: !GetAtt R.Arn\n";
    assert_told("its own", &[("t.yaml", template(""))], "t.yaml#F", &[], "explicitDeny");
    assert_told("the role", &[("t.yaml", template(own))], "t.yaml#F", &[], "allowed");
    let other = [("t.yaml", template("      Role: arn:aws:iam::111122223333:role/other\n"))];
    assert_told("another role", &other, "t.yaml#F", &[], "there is no `F` in the file with such a policy");
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), &[("old.yaml", template("")), ("new.yaml", template(own))]);
    let ran = run(folder.path(), &["compare", "old.yaml", "new.yaml"]);
    assert!(!ran.stdout.starts_with("equivalent"), "{}{}", ran.stdout, ran.stderr);
}

/// What is repeated for another list is another policy, and so is what a block that is repeated makes of it.
#[test]
fn policies_that_are_repeated_for_another_list_are_not_the_same() {
    let each = |list: &str| {
        format!(
            "resource \"aws_iam_policy\" \"p\" {{\n  for_each = {list}\n  policy = jsonencode({{ Version = \"2012-10-17\", Statement = [{{ \
             Effect = \"Allow\", Action = \"s3:GetObject\", Resource = \"arn:aws:s3:::${{each.value}}/*\" }}] }})\n}}\n"
        )
    };
    let dynamic = |list: &str, key: &str| {
        format!(
            "data \"aws_iam_policy_document\" \"d\" {{\n  statement {{\n    actions = [\"s3:GetObject\"]\n    resources = [\"*\"]\n    dynamic \
             \"condition\" {{\n      for_each = {list}\n      content {{\n        test = \"StringEquals\"\n        variable = \"{key}\"\n        \
             values = [condition.value]\n      }}\n    }}\n  }}\n}}\nlocals {{\n  of = module.m.list\n  other = module.m.others\n}}\n"
        )
    };
    let folder = tempfile::tempdir().unwrap();
    for (old, new, verdict) in [
        (each("toset([\"a\"])"), each("toset([\"a\"])"), "equivalent"),
        (each("toset([\"a\"])"), each("toset([\"a\", \"b\"])"), "undecided"),
        (each("toset(var.a)"), each("toset(var.b)"), "undecided"),
        (dynamic("local.of", "aws:SourceVpc"), dynamic("local.of", "aws:SourceVpc"), "equivalent"),
        (dynamic("local.of", "aws:SourceVpc"), dynamic("local.other", "aws:SourceVpc"), "undecided"),
        (dynamic("local.of", "aws:SourceVpc"), dynamic("local.of", "aws:SourceVpce"), "undecided"),
    ] {
        write(folder.path(), &[("old/main.tf", old.clone()), ("new/main.tf", new.clone())]);
        let ran = run(folder.path(), &["compare", "old/main.tf", "new/main.tf"]);
        assert!(ran.stdout.starts_with(verdict), "{old}\n{new}: {}{}", ran.stdout, ran.stderr);
    }
}

/// A template in a stack set has the values that this one gives to its parameters, and those of the user are for the outer one.
#[test]
fn the_template_of_a_stack_set_has_the_parameters_that_it_is_given() {
    let template = |given: &str| {
        format!(
            r#"Parameters:
  Env: {{Type: String}}
  Stage: {{Type: String, Default: dev}}
Resources:
  Set:
    Type: AWS::CloudFormation::StackSet
    Properties:
{given}
      TemplateBody: |
        Parameters: {{Stage: {{Type: String, Default: dev}}}}
        Resources:
          R:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument: {{Version: "2012-10-17", Statement: [{{Effect: Allow, Principal: {{Service: lambda.amazonaws.com}}, Action: "sts:AssumeRole"}}]}}
              Policies:
                - PolicyName: own
                  PolicyDocument: {{Version: "2012-10-17", Statement: [{{Effect: Allow, Action: "s3:DeleteObject", Resource: !Sub "arn:aws:s3:::${{Stage}}/*"}}]}}
"#
        )
    };
    let to = |value: &str| format!("      Parameters: [{{ParameterKey: Stage, ParameterValue: {value}}}]");
    let open = "`arn:aws:s3:::${Set.Stage}/*` matches";
    for (given, more, said) in [
        (String::new(), &["--parameter", "Stage=a"][..], "implicitDeny"),
        (to("a"), &[], "allowed"),
        (to("b"), &[], "implicitDeny"),
        (to("!Ref Env"), &[], open),
        (to("!Ref Env"), &["--parameter", "Env=a"], "allowed"),
        (to("!Ref Env"), &["--parameter", "Set.Stage=a"], "allowed"),
        (
            format!(
                "{}\n      StackInstancesGroup: [{{ParameterOverrides: [{{ParameterKey: Stage, ParameterValue: b}}]}}]",
                to("a")
            ),
            &[],
            open,
        ),
    ] {
        let files = [("t.yaml", template(&given))];
        assert_told(&given, &files, "t.yaml#R", more, said);
    }
}

/// Calls of a module are found in other folders of the repository.
#[test]
fn calls_of_a_module_are_found_in_other_folders() {
    let module = terraform("name = \"r\"", "", "variable \"bucket\" {\n  default = \"b\"\n}\n")
        .replace("Resource = \"*\"", "Resource = \"arn:aws:s3:::${var.bucket}/*\"");
    let call =
        |bucket: &str| format!("module \"role\" {{\n  source = \"../../modules/role\"\n  bucket = {bucket}\n}}\n");
    let role = "modules/role/main.tf#aws_iam_role.r";
    let file = ("modules/role/main.tf", module);
    assert_told("no call", std::slice::from_ref(&file), role, &[], "implicitDeny");
    assert_told("a call", &[file.clone(), ("envs/prod/main.tf", call("\"a\""))], role, &[], "allowed");
    let two = [file, ("envs/prod/main.tf", call("\"a\"")), ("envs/test/main.tf", call("\"c\""))];
    assert_told("two calls", &two, role, &[], "`arn:aws:s3:::${var.bucket}/*` matches");
}
