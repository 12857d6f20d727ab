//! `--managed-policies`: documents of managed policies by name or ARN, for those that accounts attach and that are in no dump.

use super::iam::of_one_version;
use super::{Input, details, is_account};
use crate::fact::{Fact, Part};
use crate::value::{DumpError, File, Value};

/// What a file has of managed policies: an object of documents by name or ARN; a list of policies with their versions; an
/// output of `get-policy-version` or a document, which the file's name says the name of.
///
/// # Errors
///
/// If the text is not JSON.
pub fn managed_policies(input: &Input<'_>) -> Result<Part, DumpError> {
    let file = File::new(input.file, input.text);
    let mut part = Part::default();
    let trees = file.trees()?;
    for root in trees.iter().filter_map(|(start, text, tree)| Value::root(&file, *start, text, tree)) {
        if root.is_policy() {
            let name = name_of(input.file);
            one(root, &name, None, &mut part);
        } else if let Some(version) = root.get("PolicyVersion").filter(|version| version.has("Document")) {
            let name = version.text("PolicyArn").unwrap_or_else(|| name_of(input.file));
            if let Some(document) = version.get("Document") {
                one(document, &name, version.text("VersionId"), &mut part);
            }
        } else if root.has("Policies") || root.has("PolicyVersionList") {
            let is_alone = root.has("PolicyVersionList");
            let list: Vec<Value<'_>> = if is_alone { vec![root] } else { root.list("Policies").collect() };
            for policy in list.into_iter().filter(|policy| policy.has("PolicyVersionList")) {
                part.count("managed policies with their versions");
                details::managed(policy, &mut part);
            }
        } else {
            by_name(root, &mut part);
        }
    }
    if part.outputs.is_empty() {
        part.skipped
            .push("no managed policies are in it: an object of documents by name or ARN is expected".to_owned());
    }
    Ok(part)
}

/// An object of documents by name or ARN, or a list of objects with a name and a document.
fn by_name(root: Value<'_>, part: &mut Part) {
    if root.is_list() {
        for item in root.items() {
            let name = item.text_of(&["Arn", "arn", "PolicyArn", "PolicyName", "Name", "name"]);
            let document = ["Document", "PolicyDocument", "document", "policy"].iter().find_map(|name| item.get(name));
            if let (Some(name), Some(document)) = (name, document) {
                one(document, &name, item.text_of(&["VersionId", "DefaultVersionId"]), part);
            }
        }
        return;
    }
    for (name, value) in root.members() {
        let inner = ["Document", "PolicyDocument", "document"].iter().find_map(|name| value.get(name));
        if value.is_policy() {
            one(value, &name, None, part);
        } else if let Some(document) = inner.filter(|document| document.is_policy()) {
            one(document, &name, value.text_of(&["VersionId", "DefaultVersionId"]), part);
        }
    }
}

fn one(document: Value<'_>, name: &str, version: Option<String>, part: &mut Part) {
    part.count("managed policies by name");
    // Those that cannot be read are told if they are attached.
    let document = document.document(name, name, &mut Vec::new());
    part.facts.push(Fact::Managed { arn: name.to_owned(), policy: of_one_version(document, version) });
}

/// The name of a policy by that of its file: `ReadOnlyAccess.json`, `get-policy-version-ReadOnlyAccess.json`.
fn name_of(file: &str) -> String {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    let name = name.strip_suffix(".json").unwrap_or(name);
    let name = name.strip_prefix("get-policy-version-").unwrap_or(name);
    personalize_iam_source::url_decoded(name)
}

/// Whether a managed policy under this name or ARN is the one with this ARN. A name alone is one of AWS's.
pub(crate) fn is_it(known: &str, arn: &str) -> bool {
    if known.starts_with("arn:") {
        return known == arn;
    }
    let is_of_aws = !arn.split(':').nth(4).is_some_and(is_account);
    is_of_aws && arn.rsplit('/').next() == Some(known)
}
