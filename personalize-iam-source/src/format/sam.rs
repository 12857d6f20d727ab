//! What SAM makes of a function, a state machine and an API: policies beside it, and policy templates with parameters.
//!
//! Source: AWS SAM Developer Guide, "AWS SAM policy templates"; the templates themselves are in `data/sam-policies.json`.

use std::sync::OnceLock;

use serde_json::{Map, Value as Json};

use crate::document::{document, is_document};
use crate::format::resource::{Resource, escaped, follow};
use crate::found::{Found, Note};
use crate::tree::{Member, Node, Value};

/// The statements of the policy templates, by their names.
fn templates() -> &'static Map<String, Json> {
    static TEMPLATES: OnceLock<Map<String, Json>> = OnceLock::new();
    TEMPLATES.get_or_init(|| match serde_json::from_str(include_str!("../data/sam-policies.json")) {
        Ok(Json::Object(templates)) => templates,
        _ => Map::new(),
    })
}

/// The policies of a resource of SAM.
pub(crate) fn resource(resource: &Resource<'_>, found: &mut Found) {
    if resource.resource_type == "AWS::Serverless::Api" {
        return custom_statements(resource, found);
    }
    let mut trusts = Vec::new();
    follow(resource.properties, &["AssumeRolePolicyDocument"], resource.place, &mut trusts);
    for (place, node) in trusts {
        let Some(document) = document(node) else { continue };
        let mut policy = resource.empty_policy(place, "trust", document.encoding, node);
        policy.document = Some(document.node);
        found.policies.push(policy);
    }
    let Some(policies) = resource.properties.get("Policies") else { return };
    let place = format!("{}/Policies", resource.place);
    if resource
        .properties
        .get("Role")
        .is_some_and(|role| !matches!(role.value, Value::Null) && role.get("Fn::If").is_none())
    {
        let message = format!("`{}` has a `Role`, so that SAM passes over its `Policies`", resource.name);
        found.notes.push(Note { at: policies.span.start, message });
    }
    let mut items = Vec::new();
    let path: &[&str] = if matches!(policies.value, Value::List(_)) { &["*"] } else { &[] };
    follow(policies, path, &place, &mut items);
    // A condition over lists.
    let nested: Vec<(String, &Node)> = items
        .into_iter()
        .flat_map(|(place, node)| match &node.value {
            Value::List(inner) => {
                inner.iter().enumerate().map(|(index, item)| (format!("{place}/{index}"), item)).collect()
            }
            _ => vec![(place, node)],
        })
        .collect();
    for (place, node) in nested {
        item(resource, place, node, found);
    }
}

fn item(resource: &Resource<'_>, place: String, node: &Node, found: &mut Found) {
    if is_document(node) {
        let mut policy = resource.empty_policy(place, "identity", "native", node);
        policy.document = Some(node.clone());
        return found.policies.push(policy);
    }
    // The name or the ARN of a managed policy is a text, or what a function gives.
    let Some(Member { name, name_span, value }) = node.only_member() else { return };
    let name = name.text.as_str();
    if name == "Ref" || name.starts_with("Fn::") {
        return;
    }
    let Some(statements) = templates().get(name) else {
        let known = templates().keys().map(String::as_str);
        let meant = personalize_iam_model::suggest::nearest(name, known);
        let meant = meant.map(|meant| format!("; did you mean `{meant}`?")).unwrap_or_default();
        let message = format!("`{}`: SAM has no policy template `{name}`{meant}", resource.name);
        return found.notes.push(Note { at: name_span.start, message });
    };
    let statements = filled(statements, value, name_span.start);
    let mut policy = resource.empty_policy(place, "identity", "sam-policy-template", node);
    policy.document = Some(Node::map_at(node.span.clone(), [("Statement", statements)]));
    found.policies.push(policy);
}

/// A template with its parameters filled in; all of it stands where the name of the template does.
fn filled(template: &Json, parameters: &Node, at: usize) -> Node {
    let value = match template {
        Json::Object(members) => {
            let parameter = members.get("Ref").filter(|_| members.len() == 1).and_then(Json::as_str);
            if let Some(value) = parameter.and_then(|parameter| parameters.get(parameter)) {
                return value.clone();
            }
            let members = members.iter().map(|(name, value)| Member::at(at, name, filled(value, parameters, at)));
            Value::Map(members.collect())
        }
        Json::Array(items) => Value::List(items.iter().map(|item| filled(item, parameters, at)).collect()),
        Json::String(text) => return Node::text_at(at, text),
        Json::Number(number) => Value::Number(number.to_string()),
        Json::Bool(value) => Value::Bool(*value),
        Json::Null => Value::Null,
    };
    Node::new(at..at, value)
}

/// The statements that an API adds to its policy.
fn custom_statements(resource: &Resource<'_>, found: &mut Found) {
    let path = ["Auth", "ResourcePolicy", "CustomStatements"];
    let place = path.iter().fold(resource.place.to_owned(), |place, name| format!("{place}/{}", escaped(name)));
    let Some(policy) = resource.properties.at(&["Auth", "ResourcePolicy"]) else { return };
    if let Some(statements) = policy.get("CustomStatements") {
        let mut one = resource.empty_policy(place, "api", "statements", statements);
        one.document = Some(Node::map_at(statements.span.clone(), [("Statement", statements.clone())]));
        found.policies.push(one);
    }
    for member in policy.members().iter().filter(|member| member.name.text != "CustomStatements") {
        let message =
            format!("`{}`: the statements that `{}` makes are not worked out", resource.name, member.name.text);
        found.notes.push(Note { at: member.name_span.start, message });
    }
}
