//! The Serverless Framework: statements of the role of all functions and of single ones, and the template of CloudFormation in
//! `resources`.
//!
//! Source: Serverless Framework documentation, "AWS - IAM Permissions" and "Serverless.yml Reference".

use crate::format::{cloudformation, resource};
use crate::found::{Found, Policy};
use crate::inputs::Inputs;
use crate::tree::{Node, Value};

/// Whether a document is the configuration of a service on AWS.
pub(crate) fn is_service(root: &Node) -> bool {
    let provider = root.get("provider");
    let name = provider.and_then(|provider| provider.get("name").unwrap_or(provider).as_str());
    root.get("service").is_some() && name == Some("aws") || root.get("functions").is_some() && provider.is_some()
}

/// The policies of a service.
pub(crate) fn read(root: &Node, inputs: &Inputs<'_>, found: &mut Found) {
    for path in [&["provider", "iam", "role", "statements"][..], &["provider", "iamRoleStatements"]] {
        if let Some(node) = root.at(path) {
            statements(node, format!("/{}", path.join("/")), "identity", "the role of all functions", found);
        }
    }
    if let Some(node) =
        root.at(&["provider", "apiGateway", "resourcePolicy"]).or(root.at(&["provider", "resourcePolicy"]))
    {
        let is_new = root.at(&["provider", "apiGateway", "resourcePolicy"]).is_some();
        let place = if is_new { "/provider/apiGateway/resourcePolicy" } else { "/provider/resourcePolicy" };
        statements(node, place.to_owned(), "api", "the API", found);
    }
    for function in root.get("functions").map_or(&[][..], Node::members) {
        let name = &function.name.text;
        let place = format!("/functions/{}", resource::escaped(name));
        for path in [&["iamRoleStatements"][..], &["iam", "role", "statements"]] {
            if let Some(node) = function.value.at(path) {
                statements(node, format!("{place}/{}", path.join("/")), "identity", name, found);
            }
        }
    }
    let Some(resources) = root.get("resources") else { return };
    if let Value::List(templates) = &resources.value {
        for (index, template) in templates.iter().enumerate() {
            cloudformation::read(template, &format!("/resources/{index}"), inputs, found);
        }
    } else {
        cloudformation::read(resources, "/resources", inputs, found);
    }
}

fn statements(node: &Node, place: String, kind: &str, attached_to: &str, found: &mut Found) {
    if !matches!(node.value, Value::List(_)) {
        return;
    }
    let mut policy = Policy::new(place, kind, "statements", node.span.clone());
    policy.attached_to = vec![("self".to_owned(), Node::text_at(node.span.start, attached_to))];
    policy.document = Some(Node::map_at(node.span.clone(), [("Statement", node.clone())]));
    found.policies.push(policy);
}
