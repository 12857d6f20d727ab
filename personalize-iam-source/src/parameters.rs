//! Files of values for the parameters of templates.

use std::collections::BTreeMap;

use crate::format::terraform;
use crate::json::{self, SyntaxError};
use crate::tree::{Node, Value};
use crate::yaml;

/// The values of a file of parameters: of CloudFormation in JSON or YAML, a list of objects with `ParameterKey` and
/// `ParameterValue` or an object with `Parameters` or with the values themselves; or of Terraform, `.tfvars`.
///
/// # Errors
///
/// If the text is something else: what is wrong, and where.
pub fn values_of(name: &str, text: &str) -> Result<BTreeMap<String, String>, SyntaxError> {
    let refused = |at: usize| {
        SyntaxError {
        message: "this is not a file of parameters: a list of objects with `ParameterKey` and `ParameterValue`, or an object of values"
            .to_owned(),
        help: None,
        at,
    }
    };
    if name.ends_with(".tfvars") || name.ends_with(".tfvars.json") {
        let all = if name.ends_with(".json") {
            let root = json::read(text)?;
            if !matches!(root.value, Value::Map(_)) {
                return Err(refused(root.span.start));
            }
            root.last_members().map(|member| (member.name.text.clone(), member.value.clone())).collect()
        } else {
            terraform::values_of(text)?
        };
        // A list or an object is given as JSON, which is an expression of Terraform, too.
        let given = all.into_iter().filter(|(_, value)| !matches!(value.value, Value::Null));
        return Ok(given
            .map(|(name, value)| match &value.value {
                Value::List(_) | Value::Map(_) => (name, value.to_json().to_string()),
                _ => (name, scalar(&value).unwrap_or_default()),
            })
            .collect());
    }
    let content = text.trim_start_matches('\u{feff}').trim_start();
    let is_json = content.starts_with(['{', '[']) || content.starts_with("//") || content.starts_with("/*");
    let of_yaml = || yaml::read(text).map(|documents| documents.into_iter().next());
    let root = match is_json.then(|| json::read_with_comments(text)) {
        Some(Ok(root)) => root,
        // Flow style of YAML begins like JSON.
        Some(Err(error)) => of_yaml().ok().flatten().ok_or(error)?,
        None => of_yaml()?.ok_or_else(|| refused(0))?,
    };
    let mut all = BTreeMap::new();
    match &root.value {
        Value::List(items) => {
            for item in items {
                let key = item.get("ParameterKey").and_then(Node::as_str).ok_or_else(|| refused(item.span.start))?;
                // `UsePreviousValue` is in place of a value that only the stack knows.
                let value = item.get("ParameterValue").or_else(|| item.get("ResolvedValue"));
                if let Some(value) = value.and_then(scalar) {
                    all.insert(key.to_owned(), value);
                }
            }
        }
        Value::Map(_) => {
            let members = root.get("Parameters").unwrap_or(&root);
            if !matches!(members.value, Value::Map(_)) {
                return Err(refused(members.span.start));
            }
            for member in members.last_members() {
                if let Some(value) = scalar(&member.value) {
                    all.insert(member.name.text.clone(), value);
                }
            }
        }
        _ => return Err(refused(root.span.start)),
    }
    Ok(all)
}

/// A text, a number or a truth value, or a list of them as CloudFormation writes one: with commas.
fn scalar(node: &Node) -> Option<String> {
    match &node.value {
        Value::Text(text) => Some(text.text.clone()),
        Value::Number(number) => Some(number.clone()),
        Value::Bool(value) => Some(value.to_string()),
        Value::List(items) => items.iter().map(scalar).collect::<Option<Vec<_>>>().map(|items| items.join(",")),
        _ => None,
    }
}
