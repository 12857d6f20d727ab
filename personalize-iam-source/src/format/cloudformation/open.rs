//! Whether more can be attached to the roles, users and groups of a template than it says: by macros, connectors, nested stacks,
//! custom resources and modules.

use super::entry::Entry;
use crate::found::Note;
use crate::roles::{Owner, OwnerKind};
use crate::tree::Node;

/// The transforms that add no policies to resources of others, or whose policies are worked out.
const KNOWN: &[&str] = &[
    "AWS::CodeDeployBlueGreen",
    "AWS::LanguageExtensions",
    "AWS::SecretsManager-",
    "AWS::Serverless-",
    "AWS::ServiceCatalog",
];

/// What a transform of the template is called, if what it does is not known.
pub(super) fn transforms(root: &Node) -> Vec<Note> {
    let node = root.get("Transform");
    let list = node.map(|node| if node.items().is_empty() { std::slice::from_ref(node) } else { node.items() });
    let own = list.unwrap_or_default().iter().map(|one| (one.span.start, one));
    // One that is in the place of resources.
    let within = root.get("Resources").and_then(|resources| resources.get("Fn::Transform"));
    let all = own.chain(within.map(|one| (one.span.start, one)));
    let note = |(at, one): (usize, &Node)| {
        let name = one.as_str().or_else(|| one.get("Name")?.as_str()).unwrap_or("a transform");
        let message = format!("the macro `{name}` can add policies, and what it does is not known");
        (!KNOWN.iter().any(|known| name.starts_with(known))).then_some(Note { at, message })
    };
    all.filter_map(note).collect()
}

/// Leaves open the owners that something else can give policies to.
pub(super) fn look(root: &Node, entries: &[Entry<'_>], owners: &mut [Owner]) {
    if owners.is_empty() {
        return;
    }
    if let Some(note) = transforms(root).into_iter().next() {
        owners.iter_mut().for_each(|owner| owner.leave_open(|| note.message.clone()));
        return;
    }
    for entry in entries {
        let mut leave_open = |is_open: &dyn Fn(&Owner) -> bool, why: String| {
            for owner in owners.iter_mut().filter(|owner| owner.open.is_none() && is_open(owner)) {
                owner.leave_open(|| why.clone());
            }
        };
        let name = entry.name;
        if entry.resource_type == "AWS::Serverless::Connector" || entry.node.get("Connectors").is_some() {
            let is_role = |owner: &Owner| owner.kind == OwnerKind::Role;
            leave_open(&is_role, format!("the policies that the connector `{name}` of SAM makes are not worked out"));
        }
        let of_type = entry.resource_type;
        let what = match of_type {
            "AWS::CloudFormation::Stack" | "AWS::Serverless::Application" => "a nested stack can attach policies",
            "AWS::CloudFormation::CustomResource" => "a custom resource that is given it can attach policies",
            _ if of_type.starts_with("Custom::") => "a custom resource that is given it can attach policies",
            _ if of_type.ends_with("::MODULE") => "a module that is given it can attach policies",
            _ => {
                let text = || entry.node.to_json().to_string();
                if of_type.starts_with("AWS::IAM::") && text().contains("\"Fn::Transform\"") {
                    leave_open(&|owner| owner.name == name, "a transform adds to the resource".to_owned());
                }
                continue;
            }
        };
        let text = entry.node.get("Properties").map(|node| node.to_json().to_string()).unwrap_or_default();
        leave_open(&|owner| names(&text, owner), format!("{what}: `{name}`"));
    }
}

/// Whether a value, as JSON, names an owner: by a reference, or by its name in IAM.
fn names(text: &str, owner: &Owner) -> bool {
    let is_of_name = |c: char| c.is_alphanumeric() || c == '_';
    let quoted = owner.called.as_ref().is_some_and(|called| text.contains(&format!("\"{called}\"")));
    quoted
        || text.match_indices(owner.name.as_str()).any(|(at, _)| {
            let before = text.get(..at).unwrap_or_default();
            let behind = text.get(at + owner.name.len()..).unwrap_or_default();
            !before.ends_with(is_of_name) && !behind.starts_with(is_of_name) && !behind.starts_with("\":")
        })
}
