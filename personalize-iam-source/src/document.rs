//! A policy document out of a value: the value itself, a text of JSON in it, or what a function makes of one.

use crate::json;
use crate::tree::{Member, Node, Text, Value};

/// A document, and how it is written.
pub(crate) struct Document {
    pub(crate) node: Node,
    pub(crate) encoding: &'static str,
}

/// The document that a value of a template is, or says how to make.
pub(crate) fn document(node: &Node) -> Option<Document> {
    match &node.value {
        Value::Text(text) => {
            let node = from_text(text)?;
            Some(Document { node, encoding: "json-string" })
        }
        Value::Map(_) => match node.only_member() {
            Some(Member { name, value, .. }) if name.text == "Fn::ToJsonString" => {
                Some(Document { node: value.clone(), encoding: "to-json-string" })
            }
            Some(Member { name, value, .. }) if name.text == "Fn::Sub" => {
                let node = from_sub(value)?;
                Some(Document { node, encoding: "sub-json-string" })
            }
            _ => is_document(node).then(|| Document { node: node.clone(), encoding: "native" }),
        },
        _ => None,
    }
}

/// Whether a value has the form of a policy document: a `Statement`, of which at least one has an `Effect`, or is not written
/// out here.
pub(crate) fn is_document(node: &Node) -> bool {
    let Some(statement) = node.get("Statement") else { return false };
    match &statement.value {
        Value::List(items) => items.iter().all(|item| matches!(item.value, Value::Map(_))),
        Value::Map(_) => true,
        _ => false,
    }
}

/// The document in a text of JSON, also if its characters are percent-encoded.
pub(crate) fn from_text(text: &Text) -> Option<Node> {
    let decoded;
    let text = if text.text.trim_start().starts_with("%7B") || text.text.trim_start().starts_with("%7b") {
        decoded = json::percent_decoded(text);
        &decoded
    } else {
        text
    };
    let begins = text.text.trim_start().starts_with('{');
    let node = begins.then(|| json::read_in(&text.text, &text.places).ok()).flatten()?;
    is_document(&node).then_some(node)
}

/// The document of an `Fn::Sub` of a text of JSON: the texts in it with variables are an `Fn::Sub` each.
fn from_sub(argument: &Node) -> Option<Node> {
    let (template, variables) = match &argument.value {
        Value::List(items) => (items.first()?, items.get(1)),
        _ => (argument, None),
    };
    let Value::Text(text) = &template.value else { return None };
    let mut node = from_text(text)?;
    substitute(&mut node, variables);
    Some(node)
}

fn substitute(node: &mut Node, variables: Option<&Node>) {
    match &mut node.value {
        Value::Text(text) if text.text.contains("${") => {
            let mut argument = Node::new(node.span.clone(), Value::Text(text.clone()));
            if let Some(variables) = variables.filter(|variables| has_one_of(&text.text, variables)) {
                argument = Node::new(node.span.clone(), Value::List(vec![argument, variables.clone()]));
            }
            *node = Node::map_at(node.span.clone(), [("Fn::Sub", argument)]);
        }
        Value::List(items) => items.iter_mut().for_each(|item| substitute(item, variables)),
        Value::Map(members) => members.iter_mut().for_each(|member| substitute(&mut member.value, variables)),
        _ => {}
    }
}

/// Whether a text has one of these variables.
fn has_one_of(text: &str, variables: &Node) -> bool {
    variables.members().iter().any(|member| text.contains(&format!("${{{}}}", member.name.text)))
}
