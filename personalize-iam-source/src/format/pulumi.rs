//! Pulumi in YAML: resources of the AWS provider, whose properties are the arguments of Terraform in camel case.
//!
//! Source: Pulumi documentation, "Pulumi YAML Language Reference".

use crate::document::{document, is_document};
use crate::format::resource::escaped;
use crate::found::{Found, Policy};
use crate::tree::{Node, Value};

/// The properties that hold a policy, of any resource.
const PROPERTIES: &[&str] = &[
    "policy",
    "assumeRolePolicy",
    "policyDocument",
    "accessPolicy",
    "accessPolicies",
    "resourcePolicy",
    "inlinePolicy",
];

/// Whether a document is a program of Pulumi.
pub(crate) fn is_program(root: &Node) -> bool {
    let is_pulumi = root.get("runtime").is_some_and(|runtime| {
        runtime.as_str() == Some("yaml") || runtime.get("name").and_then(Node::as_str) == Some("yaml")
    });
    let is_aws = |node: &Node| node.get("type").and_then(Node::as_str).is_some_and(|text| text.starts_with("aws:"));
    let resources = root.get("resources").map_or(&[][..], Node::members);
    is_pulumi || resources.iter().any(|member| is_aws(&member.value))
}

/// The policies of a program.
pub(crate) fn read(root: &Node, found: &mut Found) {
    for member in root.get("resources").map_or(&[][..], Node::members) {
        let name = member.name.text.as_str();
        let resource_type = member.value.get("type").and_then(Node::as_str).unwrap_or_default();
        let Some(properties) = member.value.get("properties") else { continue };
        let place = format!("/resources/{}/properties", escaped(name));
        for property in properties.last_members().filter(|one| PROPERTIES.contains(&one.name.text.as_str())) {
            let place = format!("{place}/{}", property.name.text);
            let kind = kind(resource_type, &property.name.text);
            let found_document = match property.value.only_member() {
                Some(inner) if inner.name.text.eq_ignore_ascii_case("fn::toJSON") => {
                    let function = inner.name.text.clone();
                    let place = format!("{place}/{}", escaped(&function));
                    is_document(&inner.value).then(|| (inner.value.clone(), "fn::toJSON", place, &inner.value))
                }
                _ => document(&property.value).map(|one| (one.node, one.encoding, place, &property.value)),
            };
            let Some((document, encoding, place, node)) = found_document else { continue };
            let mut policy = Policy::new(place, kind, encoding, node.span.clone());
            policy.resource = Some(name.to_owned());
            policy.resource_type = Some(resource_type.to_owned());
            policy.document = Some(document);
            found.policies.push(policy);
        }
    }
    for member in root.get("variables").map_or(&[][..], Node::members) {
        document_function(member.name.text.as_str(), &member.value, found);
    }
}

/// `fn::invoke` of `aws:iam:getPolicyDocument`, with the statements in camel case.
fn document_function(name: &str, node: &Node, found: &mut Found) {
    let Some(call) = node.get("fn::invoke").or(node.get("Fn::Invoke")) else { return };
    let function = call.get("function").and_then(Node::as_str).unwrap_or_default();
    if !matches!(function, "aws:iam:getPolicyDocument" | "aws:iam/getPolicyDocument:getPolicyDocument") {
        return;
    }
    let Some(list) = call.at(&["arguments", "statements"]) else { return };
    let statements: Vec<Node> = list.items().iter().map(statement).collect();
    let place = format!("/variables/{}", escaped(name));
    let mut policy = Policy::new(place, "unknown", "aws:iam:getPolicyDocument", list.span.clone());
    policy.resource = Some(name.to_owned());
    let at = list.span.start;
    let members = [
        ("Version", Node::text_at(at, "2012-10-17")),
        ("Statement", Node::new(list.span.clone(), Value::List(statements))),
    ];
    policy.document = Some(Node::map_at(list.span.clone(), members));
    found.policies.push(policy);
}

fn statement(node: &Node) -> Node {
    let mut members: Vec<(&'static str, Node)> = Vec::new();
    let effect = || Node::text_at(node.span.start, "Allow");
    members.extend(node.get("sid").map(|sid| ("Sid", sid.clone())));
    members.push(("Effect", node.get("effect").cloned().unwrap_or_else(effect)));
    for (name, element) in
        [("actions", "Action"), ("notActions", "NotAction"), ("resources", "Resource"), ("notResources", "NotResource")]
    {
        members.extend(node.get(name).map(|value| (element, value.clone())));
    }
    for (name, element) in [("principals", "Principal"), ("notPrincipals", "NotPrincipal")] {
        let Some(all) = node.get(name) else { continue };
        let by_type = all.items().iter().filter_map(|one| {
            let kind = one.get("type")?.as_str()?.to_owned();
            Some(crate::tree::Member::at(one.span.start, kind, one.get("identifiers")?.clone()))
        });
        members.push((element, Node::new(all.span.clone(), Value::Map(by_type.collect()))));
    }
    if let Some(all) = node.get("conditions") {
        let tests = all.items().iter().filter_map(|one| {
            let (test, key) = (one.get("test")?.as_str()?.to_owned(), one.get("variable")?.as_str()?.to_owned());
            let member = crate::tree::Member::at(one.span.start, key, one.get("values")?.clone());
            let keys = Node::new(one.span.clone(), Value::Map(vec![member]));
            Some(crate::tree::Member::at(one.span.start, test, keys))
        });
        members.push(("Condition", Node::new(all.span.clone(), Value::Map(tests.collect()))));
    }
    Node::map_at(node.span.clone(), members)
}

/// The kind of policy that a property of a resource holds.
fn kind(resource_type: &str, property: &str) -> &'static str {
    let name = resource_type.rsplit(':').next().unwrap_or_default();
    match (name, property) {
        (_, "assumeRolePolicy") => "trust",
        ("Policy" | "RolePolicy" | "UserPolicy" | "GroupPolicy", _) if resource_type.starts_with("aws:iam") => {
            "identity"
        }
        _ => "unknown",
    }
}
