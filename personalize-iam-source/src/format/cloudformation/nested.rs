//! Templates in templates: the text of a stack set's template, and nested stacks in files beside this one.
//!
//! Source: AWS CloudFormation Template Reference Guide, `AWS::CloudFormation::StackSet` and `AWS::CloudFormation::Stack`; AWS SAM
//! Developer Guide, `AWS::Serverless::Application`.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::format::resource::escaped;
use crate::found::Note;
use crate::inputs::Inputs;
use crate::place::Places;
use crate::tree::{Member, Node, Text, Value};
use crate::{json, yaml};

/// How many templates are read that are in each other.
const DEEPEST: usize = 3;

/// The properties with the path of a template.
const PATHS: &[(&str, &str)] =
    &[("AWS::CloudFormation::Stack", "TemplateURL"), ("AWS::Serverless::Application", "Location")];

/// A template in another one.
pub(super) struct Nested {
    pub(super) root: Node,
    pub(super) place: String,
    /// What it is given for its parameters.
    pub(super) given: Given,
    /// Where it is deployed to.
    pub(super) targets: Option<Node>,
}

/// What a template is given for its parameters by the one that it is in: functions of that one. What is `None` is another value in
/// some of the stacks.
pub(super) struct Given {
    /// The resource that gives them.
    pub(super) by: String,
    pub(super) parameters: Parameters,
}

/// The values of parameters, by name.
type Parameters = BTreeMap<String, Option<Node>>;

/// What a stack set gives to its stacks.
fn given(by: &str, properties: &Node) -> Given {
    let list = |node: Option<&Node>| node.map_or(&[][..], Node::items).to_vec();
    let key = |one: &Node| one.get("ParameterKey").and_then(Node::as_str).map(str::to_owned);
    let own = list(properties.get("Parameters"));
    let mut parameters: Parameters =
        own.iter().filter_map(|one| Some((key(one)?, Some(one.get("ParameterValue")?.clone())))).collect();
    for group in list(properties.get("StackInstancesGroup")) {
        for one in list(group.get("ParameterOverrides")).iter().filter_map(key) {
            parameters.insert(one, None);
        }
    }
    Given { by: by.to_owned(), parameters }
}

/// The templates in a template, each with its place; says which files have more.
pub(super) fn templates(
    resources: &Node,
    place: &str,
    is_template: fn(&Node) -> bool,
    inputs: &Inputs<'_>,
    notes: &mut Vec<Note>,
) -> Vec<Nested> {
    let mut all = Vec::new();
    for member in resources.members() {
        let resource_type = member.value.get("Type").and_then(Node::as_str).unwrap_or_default();
        let Some(properties) = member.value.get("Properties") else { continue };
        let name = member.name.text.as_str();
        let of_stack_set = resource_type == "AWS::CloudFormation::StackSet";
        if let Some(body) = properties.get("TemplateBody").filter(|_| of_stack_set) {
            let place = format!("{place}/Resources/{}/Properties/TemplateBody", escaped(name));
            match embedded(body, place, is_template) {
                Ok(template) => all.extend(template.map(|(root, place)| Nested {
                    root,
                    place,
                    given: given(name, properties),
                    targets: properties.get("StackInstancesGroup").cloned(),
                })),
                Err(what) => {
                    let message = format!("`{name}`: the template of the stack set {what}");
                    notes.push(Note { at: body.span.start, message });
                }
            }
        }
        for (_, property) in PATHS.iter().filter(|(one, _)| *one == resource_type) {
            if let Some(node) = properties.get(property) {
                notes.extend(beside(name, node, inputs));
            }
        }
    }
    all
}

fn embedded(
    body: &Node,
    place: String,
    is_template: fn(&Node) -> bool,
) -> Result<Option<(Node, String)>, &'static str> {
    if place.matches("/TemplateBody").count() > DEEPEST {
        return Err("is in too many others, and is not read");
    }
    match &body.value {
        Value::Text(text) => match template_in(text, &body.span).filter(is_template) {
            Some(root) => Ok(Some((root, format!("{place}#")))),
            None => Err("is not read: it is neither JSON nor YAML of a template"),
        },
        Value::Map(_) if is_template(body) => Ok(Some((body.clone(), place))),
        Value::Null => Ok(None),
        _ => Err("is made by a function that is not worked out"),
    }
}

/// What a text of a file is as JSON or YAML, its places those of the file.
fn template_in(text: &Text, span: &Range<usize>) -> Option<Node> {
    let mut root = match json::read(&text.text) {
        Ok(root) => root,
        Err(_) => yaml::read(&text.text).ok()?.into_iter().next()?,
    };
    move_to(&mut root, &text.places, span);
    Some(root)
}

/// Turns the places of values in a text into places of the file that has the text; where one is not known, it is that of the text.
fn move_to(node: &mut Node, outer: &Places, span: &Range<usize>) {
    let moved = |range: &Range<usize>| outer.span(range).unwrap_or_else(|| span.clone());
    node.span = moved(&node.span);
    match &mut node.value {
        Value::Text(text) => move_text(text, outer),
        Value::List(items) => items.iter_mut().for_each(|item| move_to(item, outer, span)),
        Value::Map(members) => {
            for Member { name, name_span, value } in members {
                move_text(name, outer);
                *name_span = moved(name_span);
                move_to(value, outer, span);
            }
        }
        _ => {}
    }
}

fn move_text(text: &mut Text, outer: &Places) {
    text.places = text.places.within(outer, text.text.len());
}

/// A nested stack whose template is a file beside this one: that file is not read with this one, and has policies too.
fn beside(name: &str, node: &Node, inputs: &Inputs<'_>) -> Option<Note> {
    let path = node.as_str().filter(|path| !path.contains("://") && !path.contains("${"))?;
    let text = inputs.files.read(path)?;
    let has_policies = ["tatement", "Policies", "AWS::Lambda::Permission"].iter().any(|word| text.contains(word));
    let message = format!(
        "`{name}`: the policies of the nested stack `{path}` are not read with this file: name that file too, or its folder"
    );
    has_policies.then_some(Note { at: node.span.start, message })
}

/// How many folders above that of a template its callers are looked for, up to that of the repository.
const MOST_LEVELS: usize = 2;

/// What the templates around this one give to its parameters, where they have it as a nested stack: `None` if nothing does, or that
/// is not known.
pub(super) fn called_with(root: &Node, inputs: &Inputs<'_>) -> Option<Given> {
    let own = inputs.name.rsplit(['/', '\\']).next().filter(|own| own.contains('.'))?;
    let parameters = root.get("Parameters").filter(|parameters| !parameters.members().is_empty())?;
    let open: Parameters = parameters.members().iter().map(|member| (member.name.text.clone(), None)).collect();
    let mut callers: Vec<Given> = Vec::new();
    let mut folder = String::new();
    for _ in 0..=MOST_LEVELS {
        let texts = match inputs.files.with_nested_stacks(&folder) {
            Some(texts) => texts,
            // There are too many to look for it.
            None if folder.is_empty() => return Some(Given { by: "(a caller)".to_owned(), parameters: open }),
            // It is not the folder of one project.
            None => break,
        };
        for (name, text) in texts.iter().filter(|(_, text)| names(text, own)) {
            callers.extend(calls(name, text, own, &open));
        }
        if inputs.files.list(&folder).iter().any(|name| name == ".git") {
            break;
        }
        folder = if folder.is_empty() { "..".to_owned() } else { format!("{folder}/..") };
    }
    if callers.len() < 2 {
        return callers.pop();
    }
    // Each can give another value.
    let names = callers.into_iter().flat_map(|one| one.parameters.into_keys());
    Some(Given { by: "(several callers)".to_owned(), parameters: names.map(|name| (name, None)).collect() })
}

/// Whether a text has the name of a file, at the end of a path or alone.
fn names(text: &str, own: &str) -> bool {
    text.match_indices(own).any(|(at, _)| {
        let (before, after) = (text.get(..at).unwrap_or_default(), text.get(at + own.len()..).unwrap_or_default());
        let is_of_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
        !before.ends_with(is_of_name) && !after.starts_with(is_of_name)
    })
}

/// What the nested stacks of a template give that have a file of this name as theirs; `open` where that is not known.
fn calls(file: &str, text: &str, own: &str, open: &Parameters) -> Vec<Given> {
    let root = json::read(text).ok().or_else(|| yaml::read(text).ok()?.into_iter().next());
    // What cannot be read can give anything.
    let Some(resources) = root.as_ref().and_then(|root| root.get("Resources")) else {
        return vec![Given { by: file.to_owned(), parameters: open.clone() }];
    };
    let mut all = Vec::new();
    for member in resources.members() {
        let of_type = member.value.get("Type").and_then(Node::as_str).unwrap_or_default();
        let is_loop = member.name.text.starts_with("Fn::ForEach");
        let is_nested = PATHS.iter().any(|(one, _)| *one == of_type);
        if !(is_nested || is_loop) || !names(&member.value.to_json().to_string(), own) {
            continue;
        }
        let given = member.value.get("Properties").and_then(|properties| properties.get("Parameters"));
        let is_plain = |node: &Node| node.members().iter().all(|one| !one.name.text.contains("::"));
        let parameters = match given {
            None if is_nested => Parameters::new(),
            Some(node) if is_nested && is_plain(node) && matches!(node.value, Value::Map(_)) => {
                node.members().iter().map(|one| (one.name.text.clone(), Some(one.value.clone()))).collect()
            }
            _ => open.clone(),
        };
        all.push(Given { by: format!("{file} {}", member.name.text), parameters });
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Files, Language, find, find_with};

    #[derive(Debug)]
    struct Beside;

    impl Files for Beside {
        fn read(&self, path: &str) -> Option<String> {
            let template =
                "Resources: {P: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: []}}}}";
            match path {
                "nested/child.yaml" => Some(template.to_owned()),
                "nested/none.yaml" => Some("Resources: {}".to_owned()),
                _ => None,
            }
        }

        fn list(&self, _: &str) -> Vec<String> {
            Vec::new()
        }
    }

    #[test]
    fn nested_stacks_in_files_are_named() {
        let stack = |kind: &str, property: &str, path: &str| {
            format!("  S{}: {{Type: '{kind}', Properties: {{{property}: '{path}'}}}}\n", path.len())
        };
        let text = [
            "Resources:\n".to_owned(),
            stack("AWS::CloudFormation::Stack", "TemplateURL", "nested/child.yaml"),
            stack("AWS::Serverless::Application", "Location", "nested/none.yaml"),
            stack("AWS::CloudFormation::Stack", "TemplateURL", "https://example.com/child.yaml"),
            stack("AWS::CloudFormation::Stack", "TemplateURL", "missing.yaml"),
        ];
        let values = BTreeMap::new();
        let found = find_with(Language::Data, &text.concat(), &Inputs::new(&values, &Beside, "parent.yaml")).unwrap();
        let notes: Vec<&str> = found.notes.iter().map(|note| note.message.as_str()).collect();
        let expected = "`S17`: the policies of the nested stack `nested/child.yaml` are not read with this file: name that file \
                        too, or its folder";
        assert_eq!(notes, [expected]);
    }

    #[test]
    fn templates_within_each_other_are_read_to_a_depth() {
        let mut text = "{\"Resources\": {\"P\": {\"Type\": \"AWS::SQS::Queue\"}}}".to_owned();
        for _ in 0..6 {
            let body = serde_json::Value::String(text);
            text = format!(
                "{{\"Resources\": {{\"S\": {{\"Type\": \"AWS::CloudFormation::StackSet\", \"Properties\": {{\"TemplateBody\": {body}}}}}}}}}"
            );
        }
        let notes = find(Language::Data, &text).unwrap().notes;
        assert!(notes.len() == 1 && notes[0].message.contains("too many others"), "{notes:?}");
    }
}
