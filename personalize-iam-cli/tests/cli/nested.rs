//! Templates that others have as nested stacks: what these give to the parameters counts in place of defaults.

use std::fs;
use std::path::Path;

use crate::{Ran, binary};

const CHILD: &str = "\
Parameters: {Bucket: {Type: String, Default: safe}, Unused: {Type: String, Default: x}}
Resources:
  P:
    Type: AWS::IAM::ManagedPolicy
    Properties: {PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: s3:GetObject, Resource: !Sub 'arn:aws:s3:::${Bucket}/*'}]}}
";

/// A parent that has the template as a nested stack, once for each of these values.
fn parent(values: &[&str]) -> String {
    let stack = |(index, value): (usize, &&str)| {
        format!(
            "  S{index}: {{Type: AWS::CloudFormation::Stack, Properties: {{TemplateURL: ./child.yaml, Parameters: {{Bucket: {value}}}}}}}\n"
        )
    };
    let stacks: String = values.iter().enumerate().map(stack).collect();
    format!("Parameters: {{Stage: {{Type: String, Default: safe}}}}\nResources:\n{stacks}")
}

fn write(folder: &Path, files: &[(&str, &str)]) {
    for (name, text) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// The decision about an object of a bucket, by the template of the nested stack.
fn decided(files: &[(&str, &str)], child: &str, bucket: &str, more: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), files);
    let (identity, object) = (format!("{child}#P"), format!("arn:aws:s3:::{bucket}/x"));
    let user = "arn:aws:iam::111122223333:user/ana";
    let request = ["simulate", "--identity", &identity, "--principal", user, "--action", "s3:GetObject"];
    let mut command = binary();
    command.current_dir(folder.path()).args(request).args(["--resource", &object]).args(more);
    let ran = Ran::from(command.output().unwrap());
    ran.stdout.split_whitespace().next().unwrap_or(&ran.stderr).to_owned()
}

#[test]
fn what_a_parent_gives_counts_in_place_of_defaults() {
    let (secret, same) = (parent(&["secret"]), parent(&["safe"]));
    let (open, twice) = (parent(&["!Ref Stage"]), parent(&["safe", "secret"]));
    let silent = "Resources: {S: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: ./child.yaml}}}";
    let looped = "Resources: {'Fn::ForEach::S': [I, [a], {'S${I}': {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: child.yaml, Parameters: {Bucket: !Ref I}}}}]}";
    let serverless = "Resources: {S: {Type: 'AWS::Serverless::Application', Properties: {Location: ./child.yaml, Parameters: {Bucket: secret}}}}";
    let other = secret.replace("child.yaml", "grandchild.yaml");
    let of = |parent: &str, bucket: &str, more: &[&str]| {
        decided(&[("child.yaml", CHILD), ("parent.yaml", parent)], "child.yaml", bucket, more)
    };
    let given: &[&str] = &["--parameter", "Bucket=mine"];
    for (parent, bucket, more, expected) in [
        (secret.as_str(), "secret", &[][..], "allowed"),
        (&secret, "safe", &[], "implicitDeny"),
        (&secret, "mine", given, "allowed"),
        (&same, "safe", &[], "allowed"),
        (&open, "safe", &[], "depends"),
        (&open, "mine", given, "allowed"),
        (&twice, "safe", &[], "depends"),
        (silent, "safe", &[], "allowed"),
        (looped, "safe", &[], "depends"),
        (serverless, "secret", &[], "allowed"),
        // Another template, whose name ends alike; and one that cannot be read.
        (&other, "safe", &[], "allowed"),
        ("Resources: [AWS::CloudFormation::Stack, child.yaml, {", "safe", &[], "depends"),
    ] {
        assert_eq!(of(parent, bucket, more), expected, "{parent} {bucket} {more:?}");
    }
    // From a folder above it.
    let above = secret.replace("./child", "nested/child");
    let files = [("nested/child.yaml", CHILD), ("parent.yaml", &above)];
    assert_eq!(decided(&files, "nested/child.yaml", "secret", &[]), "allowed");
}

#[test]
fn another_value_of_a_parent_is_another_policy() {
    for (old, new, verdict) in [
        ("safe", "safe", "equivalent"),
        ("safe", "'*'", "wider"),
        ("!Ref Stage", "!Ref Stage", "equivalent"),
        ("!Ref Stage", "!Sub '${Stage}-x'", "undecided"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        for (side, value) in [("a", old), ("b", new)] {
            write(&folder.path().join(side), &[("child.yaml", CHILD), ("parent.yaml", &parent(&[value]))]);
        }
        let ran = Ran::from(binary().current_dir(folder.path()).args(["compare", "a", "b"]).output().unwrap());
        assert!(ran.stdout.starts_with(verdict), "{old} {new}: {ran:?}");
    }
}
