//! Any JSON or YAML: a policy itself, what the AWS CLI and the API hand out, dumps of accounts, and documents at any place of
//! another file.
//!
//! Source: AWS CLI Command Reference, the outputs of `iam get-account-authorization-details`, `s3api get-bucket-policy` and others.

use crate::document::{from_text, is_document};
use crate::format::resource::escaped;
use crate::found::{Found, Policy};
use crate::tree::{Node, Value};

/// Policies at all places of a file.
pub(crate) fn read(root: &Node, place: &str, found: &mut Found) {
    // Statements alone are the policy that they would be in.
    if place.is_empty() && is_statements(root) {
        let mut policy = Policy::new("/".to_owned(), "unknown", "statements", root.span.clone());
        policy.document = Some(Node::map_at(root.span.clone(), [("Statement", root.clone())]));
        return found.policies.push(policy);
    }
    walk(root, place, None, found);
}

/// Whether this is a statement, or a list of statements.
fn is_statements(root: &Node) -> bool {
    let is_statement = |node: &Node| {
        let has = |names: [&str; 2]| names.iter().any(|name| node.get(name).is_some());
        node.get("Effect").is_some_and(|effect| matches!(effect.as_str(), Some("Allow" | "Deny")))
            && has(["Action", "NotAction"])
    };
    match &root.value {
        Value::List(items) => !items.is_empty() && items.iter().all(is_statement),
        _ => is_statement(root),
    }
}

/// Whether a statement has something of IAM's: other languages have a `Statement` too.
fn has_statement(node: &Node) -> bool {
    const NAMES: [&str; 7] = ["Effect", "Action", "NotAction", "Resource", "NotResource", "Principal", "NotPrincipal"];
    let is_one = |statement: &Node| {
        let named = |name: &str| NAMES.iter().any(|one| one.eq_ignore_ascii_case(name));
        statement.members().iter().any(|member| named(&member.name.text))
    };
    node.get("Statement").is_some_and(|element| match &element.value {
        Value::List(items) => items.is_empty() || items.iter().any(is_one),
        _ => is_one(element),
    })
}

fn walk(node: &Node, place: &str, name: Option<&str>, found: &mut Found) {
    let document = match &node.value {
        Value::Map(_) if is_document(node) && has_statement(node) => Some((node.clone(), "native")),
        Value::Text(text) => from_text(text).map(|document| (document, encoding(&text.text))),
        _ => None,
    };
    if let Some((document, encoding)) = document {
        let place_of = if place.is_empty() { "/".to_owned() } else { place.to_owned() };
        let mut policy = Policy::new(place_of, kind(place, name), encoding, node.span.clone());
        policy.document = Some(document);
        return found.policies.push(policy);
    }
    for (index, item) in node.items().iter().enumerate() {
        walk(item, &format!("{place}/{index}"), name, found);
    }
    for member in node.last_members() {
        let name = member.name.text.as_str();
        walk(&member.value, &format!("{place}/{}", escaped(name)), Some(name), found);
    }
}

fn encoding(text: &str) -> &'static str {
    if text.trim_start().starts_with('%') { "url-encoded" } else { "json-string" }
}

/// The kind of a policy by the name of the member that it is the value of.
fn kind(place: &str, name: Option<&str>) -> &'static str {
    match name {
        Some("AssumeRolePolicyDocument" | "assumeRolePolicyDocument") => "trust",
        Some("PolicyDocument" | "policyDocument") if place.contains("PolicyList/") => "identity",
        Some("Document") if place.contains("/PolicyVersion") => "identity",
        Some("PolicyDocument" | "Document") if place.ends_with("/PolicyVersion/Document") => "identity",
        Some("InlinePolicy") => "identity",
        // In a definition of an API in OpenAPI.
        Some("x-amazon-apigateway-policy") => "api",
        _ => "unknown",
    }
}
