//! What the CDK writes beside its templates: for which account and Region a stack is, in the manifest of the cloud assembly.
//!
//! Source: AWS CDK Developer Guide, "Cloud assemblies"; the type `ArtifactManifest` of its API reference.

use std::collections::{BTreeMap, BTreeSet};

use crate::inputs::Inputs;
use crate::json;
use crate::tree::Node;

/// The values that a template is read with, if a manifest beside it names it: those that are given, and the account and the
/// Region that the manifest says. What is given comes first.
pub(crate) fn values(inputs: &Inputs<'_>) -> Option<BTreeMap<String, String>> {
    let name = inputs.name.rsplit(['/', '\\']).next().filter(|name| name.ends_with(".template.json"))?;
    let manifest = json::read(&inputs.files.read("manifest.json")?).ok()?;
    let environments = |template: Option<&str>| -> BTreeSet<String> {
        let artifacts = manifest.get("artifacts").map_or(&[][..], Node::members).iter().map(|member| &member.value);
        let stacks = artifacts.filter(|artifact| {
            let file = artifact.at(&["properties", "templateFile"]).and_then(Node::as_str);
            artifact.get("type").and_then(Node::as_str) == Some("aws:cloudformation:stack")
                && (template.is_none() || file == template)
        });
        stacks.map(|stack| stack.get("environment").and_then(Node::as_str).unwrap_or_default().to_owned()).collect()
    };
    let mut of_stack = environments(Some(name));
    // The manifest does not name nested stacks: each is where its stack is, which is certain if all stacks are there.
    if of_stack.is_empty() && name.ends_with(".nested.template.json") {
        of_stack = environments(None);
    }
    let mut of_stack = of_stack.iter();
    let (Some(environment), None) = (of_stack.next(), of_stack.next()) else { return None };
    let (account, region) = environment.strip_prefix("aws://")?.split_once('/')?;
    let is_account = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
    let is_region = region != "unknown-region" && region.split('-').count() >= 3;
    let known = [("AWS::AccountId", account, is_account), ("AWS::Region", region, is_region)];
    let mut values = inputs.values.clone();
    for (name, value, _) in known.iter().filter(|(.., is_known)| *is_known) {
        values.entry((*name).to_owned()).or_insert_with(|| (*value).to_owned());
    }
    Some(values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Choice, Files, Language, find_with};

    const TEMPLATE: &str = r#"{"Resources": {"P": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument":
        {"Statement": {"Effect": "Allow", "Action": "personalize:List*", "Resource":
        {"Fn::Sub": "arn:aws:personalize:${AWS::Region}:${AWS::AccountId}:campaign/x"}}}}}}}"#;

    #[derive(Debug)]
    struct Beside(&'static str);

    impl Files for Beside {
        fn read(&self, path: &str) -> Option<String> {
            (path == "manifest.json").then(|| self.0.to_owned())
        }

        fn list(&self, _: &str) -> Vec<String> {
            Vec::new()
        }
    }

    /// The ARN that a template of this name has beside this manifest, and the number of its holes.
    fn arn(name: &str, manifest: &'static str, given: &[(&str, &str)]) -> (String, usize) {
        let given = given.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let files = Beside(manifest);
        let found = find_with(Language::Data, TEMPLATE, &Inputs::new(&given, &files, name)).unwrap();
        let rendered = found.policies[0].rendered(&Choice::default()).unwrap();
        let text = &rendered.text.text;
        let arn = text.split('"').find(|part| part.starts_with("arn:")).unwrap();
        (arn.to_owned(), rendered.places.len())
    }

    const ONE: &str = r#"{"version": "54.0.0", "artifacts": {
        "App.assets": {"type": "cdk:asset-manifest"},
        "App": {"type": "aws:cloudformation:stack", "environment": "aws://111122223333/eu-west-1",
            "properties": {"templateFile": "App.template.json"}},
        "Other": {"type": "aws:cloudformation:stack", "environment": "aws://unknown-account/eu-west-1",
            "properties": {"templateFile": "Other.template.json"}}}}"#;

    #[test]
    fn the_manifest_says_account_and_region() {
        let known = ("arn:aws:personalize:eu-west-1:111122223333:campaign/x".to_owned(), 0);
        assert_eq!(arn("cdk.out/App.template.json", ONE, &[]), known);
        // What is given comes first.
        let given = [("AWS::AccountId", "444455556666")];
        assert_eq!(arn("App.template.json", ONE, &given).0, "arn:aws:personalize:eu-west-1:444455556666:campaign/x");
        // What is not known is not known, and of a template that the manifest does not name nothing is.
        assert_eq!(arn("Other.template.json", ONE, &[]).1, 1);
        for name in ["Third.template.json", "template.json", "AppNested.nested.template.json"] {
            assert_eq!(arn(name, ONE, &[]).1, 2, "{name}");
        }
        assert_eq!(arn("App.template.json", "{", &[]).1, 2);
    }

    #[test]
    fn nested_stacks_are_where_all_stacks_are() {
        const ALL: &str = r#"{"artifacts": {"App": {"type": "aws:cloudformation:stack",
            "environment": "aws://111122223333/us-gov-west-1", "properties": {"templateFile": "App.template.json"}}}}"#;
        assert_eq!(arn("AppNested1.nested.template.json", ALL, &[]).1, 0);
    }
}
