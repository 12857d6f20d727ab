//! The roles, users and groups of the cases, with their policies: `cases/NAME` and `cases/expected/NAME.roles.txt`.
//!
//! `UPDATE_EXPECT=1` writes what is found: read the difference before it is committed.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "tests say what they expect by panicking"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use personalize_iam_source::{
    Attached, Choice, Found, Inputs, Language, Lines, NoFiles, PolicySource, decode, find, find_with,
};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

/// What is attached, a line.
fn told_of(found: &Found, what: &str, attached: &Attached, lines: &Lines<'_>) -> String {
    let (line, column) = lines.locate(attached.at);
    let source = match attached.source {
        PolicySource::InFile(index) => format!("in the file, {}", found.policies[index].place),
        PolicySource::Generated(index) => {
            let rendered = found.generated[index].rendered(&Choice::default()).unwrap();
            format!("made, {}", rendered.text.text)
        }
        PolicySource::Elsewhere => "elsewhere".to_owned(),
        _ => unreachable!(),
    };
    let condition = attached.condition().map(|condition| format!(" if {condition}")).unwrap_or_default();
    let group = attached.group.iter().map(|group| format!(" from {group}")).collect::<String>();
    format!("  {what} {} at {line}:{column}{condition}{group}: {source}\n", attached.name)
}

/// The roles, users and groups of a file, a paragraph each.
fn told(found: &Found, text: &str) -> String {
    let lines = Lines::new(text);
    let mut told = String::new();
    for owner in &found.roles {
        let (line, _) = lines.locate(owner.span.start);
        let condition = owner.condition().map(|condition| format!(" if {condition}")).unwrap_or_default();
        told.push_str(&format!(
            "{} {} ({}) at line {line}{condition}\n",
            owner.kind.as_str(),
            owner.name,
            owner.resource_type
        ));
        for (what, all) in [("trust", &owner.trust), ("policy", &owner.policies), ("boundary", &owner.boundaries)] {
            told.extend(all.iter().map(|attached| told_of(found, what, attached, &lines)));
        }
        told.extend(owner.open.iter().map(|why| format!("  open: {why}\n")));
    }
    told
}

#[test]
fn owners_are_what_is_expected() {
    let (mut wrong, mut owners) = (Vec::new(), 0);
    let files = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    for path in files {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(&path).unwrap();
        let language = Language::by_name(&name).unwrap_or_else(|| Language::by_content(&text));
        let Ok(found) = find(language, &text) else { continue };
        owners += found.roles.len();
        let told = told(&found, &text);
        let expected = folder().join("expected").join(format!("{name}.roles.txt"));
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            match told.is_empty() {
                true => drop(fs::remove_file(expected)),
                false => fs::write(expected, told).unwrap(),
            }
        } else if fs::read_to_string(expected).unwrap_or_default() != told {
            wrong.push(format!("{name}:\n{told}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(owners >= 18, "{owners}");
}

const CONDITIONAL: &str = "
Parameters:
  Stage: {Type: String}
Conditions:
  Prod: !Equals [!Ref Stage, prod]
Resources:
  Serving:
    Type: AWS::IAM::Role
    Condition: Prod
    Properties:
      AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: '*', Action: 'sts:AssumeRole'}]}
      ManagedPolicyArns:
        - !If [Prod, arn:aws:iam::aws:policy/ReadOnlyAccess, !Ref AWS::NoValue]
  Other:
    Type: AWS::IAM::User
    Properties:
      ManagedPolicyArns: [!If [Prod, arn:aws:iam::aws:policy/A, arn:aws:iam::aws:policy/B]]
";

/// What a value decides is not left open: a role that is not made is not listed, nor the other branch.
#[test]
fn values_decide_conditions() {
    let of = |stage: Option<&str>| {
        let values: BTreeMap<String, String> =
            stage.map(|stage| ("Stage".to_owned(), stage.to_owned())).into_iter().collect();
        let found = find_with(Language::Data, CONDITIONAL, &Inputs::new(&values, &NoFiles, "t.yaml")).unwrap();
        let one = |attached: &Attached| (attached.name.rsplit('/').next().unwrap().to_owned(), attached.condition());
        let all = found
            .roles
            .iter()
            .map(|owner| (owner.name.clone(), owner.condition(), owner.policies.iter().map(one).collect::<Vec<_>>()));
        all.collect::<Vec<_>>()
    };
    let role = |condition: Option<&str>| {
        let policies = vec![("ReadOnlyAccess".to_owned(), None)];
        ("Serving".to_owned(), condition.map(str::to_owned), policies)
    };
    let user = |policies: &[(&str, Option<&str>)]| {
        let policies = policies.iter().map(|(name, on)| ((*name).to_owned(), on.map(str::to_owned)));
        ("Other".to_owned(), None, policies.collect::<Vec<_>>())
    };
    assert_eq!(of(None), [role(Some("Prod")), user(&[("A", Some("Prod")), ("B", Some("not Prod"))])]);
    assert_eq!(of(Some("prod")), [role(None), user(&[("A", None)])]);
    assert_eq!(of(Some("dev")), [user(&[("B", None)])]);
}

/// A file that was made to have as many ties as the square of its size takes no such memory.
#[test]
fn ties_are_limited() {
    let users: String = (0..1500)
        .map(|index| format!("  U{index}: {{Type: AWS::IAM::User, Properties: {{Groups: [!Ref G]}}}}\n"))
        .collect();
    let arns: String = (0..1500).map(|index| format!("arn:aws:iam::aws:policy/P{index}, ")).collect();
    let group = format!("  G: {{Type: AWS::IAM::Group, Properties: {{ManagedPolicyArns: [{arns}]}}}}\n");
    let found = find(Language::Data, &format!("Resources:\n{group}{users}")).unwrap();
    let ties: usize = found.roles.iter().map(|owner| owner.policies.len()).sum();
    assert_eq!((found.roles.len(), ties), (1501, 100_000));
    assert!(found.notes[0].message.contains("more than 100000 policies"), "{:?}", found.notes);
}

/// The files of the collection where it is present: each role, user and group of its truth is listed, with the managed policies
/// whose ARNs are written there.
#[test]
fn owners_of_the_collection_are_listed() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/templates");
    let Ok(truths) = fs::read_dir(shared.join("truth")) else {
        eprintln!("skipped in owners_of_the_collection_are_listed: there is no ../shared/templates");
        return;
    };
    let (mut owners, mut arns, mut wrong) = (0, 0, Vec::new());
    for truth in truths {
        let path = truth.unwrap().path();
        let truth: serde_json::Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let Ok(bytes) = fs::read(shared.join("corpus").join(name)) else { continue };
        let text = decode(bytes).unwrap();
        let found = find(Language::by_name(name).unwrap_or_else(|| Language::by_content(&text)), &text).unwrap();
        for tie in truth["attachments"].as_array().into_iter().flatten() {
            let (resource, attached) = match (&tie["type"], &tie["address"]) {
                (serde_json::Value::String(of), _)
                    if ["AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"].contains(&of.as_str()) =>
                {
                    (&tie["resource"], &tie["ManagedPolicyArns"])
                }
                (_, serde_json::Value::String(address))
                    if ["aws_iam_role.", "aws_iam_user.", "aws_iam_group."]
                        .iter()
                        .any(|of| address.starts_with(of)) =>
                {
                    (&tie["address"], &tie["managed_policy_arns"])
                }
                _ => continue,
            };
            let Some(owner) = found.owner(resource.as_str().unwrap()) else {
                wrong.push(format!("{name}: {resource} is missing"));
                continue;
            };
            owners += 1;
            for arn in attached.as_array().into_iter().flatten().filter_map(serde_json::Value::as_str) {
                arns += 1;
                if !owner.policies.iter().any(|policy| policy.name == arn) {
                    wrong.push(format!("{name}: {resource} has no {arn}"));
                }
            }
        }
    }
    assert!(wrong.is_empty() && owners > 300 && arns > 80, "{owners} owners, {arns} ARNs, {}", wrong.join("\n"));
}

/// A policy that two resources of one type attach keeps both.
#[test]
fn ties_of_one_name_are_a_list() {
    let attachment = |name: &str| {
        format!(
            "resource \"aws_iam_role_policy_attachment\" \"{name}\" {{\n  role = \"{name}\"\n  policy_arn = aws_iam_policy.p.arn\n}}\n"
        )
    };
    let policy = "resource \"aws_iam_policy\" \"p\" {\n  policy = jsonencode({ Statement = [] })\n}\n";
    let of = |text: &str| {
        find(Language::Terraform, text).unwrap().policies[0].to_json("main.tf", &Lines::new(text))["attachedTo"].clone()
    };
    let one = format!("{policy}{}", attachment("a"));
    assert_eq!(of(&one), serde_json::json!({"role": "a"}));
    assert_eq!(of(&format!("{one}{}", attachment("b"))), serde_json::json!({"role": ["a", "b"]}));
}

/// A policy that is attached to something else has other targets: a bucket, a unit of an organization, accounts of a stack set.
#[test]
fn targets_tell_policies_apart() {
    let of = |language: Language, text: &str| {
        let found = find(language, text).unwrap();
        found.policies.last().unwrap().targets().unwrap_or_default()
    };
    let data = |text: String| of(Language::Data, &text);
    let terraform = |text: String| of(Language::Terraform, &text);
    let document = "{Statement: [{Effect: Deny, Action: '*', Resource: '*', Principal: '*'}]}";
    let bucket = |bucket: &str| {
        data(format!(
            "Resources:\n  P: {{Type: AWS::S3::BucketPolicy, Properties: {{Bucket: {bucket}, PolicyDocument: {document}}}}}\n"
        ))
    };
    let scp = |target: &str| {
        data(format!(
            "Resources:\n  P: {{Type: AWS::Organizations::Policy, Properties: {{Type: SERVICE_CONTROL_POLICY, TargetIds: [{target}], Content: {document}}}}}\n"
        ))
    };
    let set = |account: &str| {
        let groups = format!("[{{DeploymentTargets: {{Accounts: ['{account}']}}}}]");
        let inner = format!(
            "{{Resources: {{P: {{Type: AWS::IAM::ManagedPolicy, Properties: {{PolicyDocument: {document}}}}}}}}}"
        );
        data(format!(
            "Resources:\n  S: {{Type: AWS::CloudFormation::StackSet, Properties: {{StackInstancesGroup: {groups}, TemplateBody: {inner}}}}}\n"
        ))
    };
    let attached = |target: &str| {
        terraform(format!(
            "resource \"aws_organizations_policy\" \"p\" {{\n  content = jsonencode({{ Statement = [] }})\n}}\n\
             resource \"aws_organizations_policy_attachment\" \"a\" {{\n  policy_id = aws_organizations_policy.p.id\n  target_id = {target}\n}}\n"
        ))
    };
    let by_local = |target: &str| attached(&format!("local.t\n}}\nlocals {{\n  t = {target}"));
    let planned = |target: &str| {
        data(format!(
            r#"{{"format_version": "1.2", "planned_values": {{"root_module": {{"resources": [
              {{"address": "aws_organizations_policy.p", "mode": "managed", "type": "aws_organizations_policy", "values": {{"id": "p-1", "content": "{{\"Statement\":[]}}"}}}},
              {{"address": "aws_organizations_policy_attachment.a", "mode": "managed", "type": "aws_organizations_policy_attachment", "values": {{"policy_id": "p-1", "target_id": "{target}"}}}}]}}}}}}"#
        ))
    };
    for of in [&bucket as &dyn Fn(&str) -> String, &scp, &set, &planned] {
        assert!(of("a") == of("a") && of("a") != of("b") && !of("a").is_empty(), "{}", of("a"));
    }
    for of in [&attached as &dyn Fn(&str) -> String, &by_local] {
        assert!(of("\"a\"") == of("\"a\"") && of("\"a\"") != of("\"b\""), "{}", of("\"a\""));
    }
}

/// Who asks about policies alone is not told that nothing else is attached.
#[test]
fn owners_are_open_where_the_files_around_are_not_asked() {
    let text = "resource \"aws_iam_role\" \"r\" {\n  name = \"r\"\n}\n";
    let values = BTreeMap::new();
    let open = |inputs: Inputs<'_>| {
        find_with(Language::Terraform, text, &inputs)
            .unwrap()
            .roles
            .into_iter()
            .map(|owner| owner.open.is_some())
            .collect()
    };
    let inputs = Inputs::new(&values, &NoFiles, "main.tf");
    let (asked, not_asked): (Vec<bool>, Vec<bool>) = (open(inputs), open(inputs.for_policies()));
    assert_eq!((asked, not_asked), (vec![false], vec![true]));
}
