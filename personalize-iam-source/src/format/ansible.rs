//! Playbooks and lists of tasks of Ansible: the policies that are arguments of the modules for AWS, and documents at other places,
//! such as variables.
//!
//! Source: Ansible documentation, the collections `amazon.aws` and `community.aws`.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::format::documents;
use crate::format::resource::escaped;
use crate::found::{Found, Note, Policy, Variables};
use crate::hole::{Known, hole, text_of};
use crate::inputs::Inputs;
use crate::scope::Scope;
use crate::tree::{Member, Node, Text, Value};

/// The modules, the argument that holds a policy, its kind, and the argument that names what it belongs to.
const MODULES: &[(&str, &str, &str, &str)] = &[
    ("iam_policy", "policy_json", "identity", "iam_name"),
    ("iam_managed_policy", "policy", "identity", ""),
    ("iam_role", "assume_role_policy_document", "trust", "name"),
    ("s3_bucket", "policy", "bucket", "name"),
    ("kms_key", "policy", "key", "alias"),
    ("aws_kms", "policy", "key", "alias"),
    ("sqs_queue", "policy", "queue", "name"),
    ("sns_topic", "policy", "topic", "name"),
    ("ecs_ecr", "policy", "repository", "name"),
    ("ec2_vpc_endpoint", "policy", "vpc-endpoint", "vpc_endpoint_id"),
    ("secretsmanager_secret", "resource_policy", "secret", "name"),
    ("opensearch", "access_policies", "domain", "domain_name"),
];

/// The members of a play and of a block that are lists of tasks.
const LISTS: &[&str] = &["tasks", "pre_tasks", "post_tasks", "handlers", "block", "rescue", "always"];

/// A task, its place, the name of its module, and the arguments.
struct Task<'a> {
    node: &'a Node,
    place: String,
    module: &'a Member,
    row: &'static (&'static str, &'static str, &'static str, &'static str),
}

/// Whether a document is a playbook or a list of tasks that has to do with policies.
pub(crate) fn is_playbook(root: &Node) -> bool {
    let is_play = |node: &Node| node.get("hosts").is_some() && LISTS.iter().any(|list| node.get(list).is_some());
    let mut tasks = Vec::new();
    collect(root, "", &mut tasks);
    !tasks.is_empty() || root.items().iter().any(is_play)
}

fn collect<'a>(list: &'a Node, place: &str, all: &mut Vec<Task<'a>>) {
    for (index, node) in list.items().iter().enumerate() {
        let place = format!("{place}/{index}");
        for member in node.last_members() {
            let name = member.name.text.as_str();
            if LISTS.contains(&name) {
                collect(&member.value, &format!("{place}/{name}"), all);
                continue;
            }
            let short = match name.rsplit_once('.') {
                Some(("amazon.aws" | "community.aws", short)) => short,
                Some(_) => continue,
                None => name,
            };
            if let Some(row) = MODULES.iter().find(|(module, ..)| *module == short) {
                // Other lists have members of such names; the arguments of a module are a map.
                if matches!(member.value.value, Value::Map(_)) {
                    all.push(Task { node, place: place.clone(), module: member, row });
                }
            }
        }
    }
}

/// The policies of a playbook or a list of tasks.
pub(crate) fn read(root: &Node, place: &str, inputs: &Inputs<'_>, found: &mut Found) {
    let first = found.policies.len();
    documents::read(root, place, found);
    let mut by_place: BTreeMap<String, usize> = BTreeMap::new();
    for (index, policy) in found.policies.iter().enumerate().skip(first) {
        by_place.insert(policy.place.clone(), index);
    }
    let mut tasks = Vec::new();
    collect(root, place, &mut tasks);
    for task in tasks {
        let (_, argument, kind, named) = task.row;
        let module = task.module.name.text.as_str();
        let Some(node) = task.module.value.get(argument).filter(|node| !matches!(node.value, Value::Null)) else {
            continue;
        };
        let place = format!("{}/{}/{argument}", task.place, escaped(module));
        let index = by_place.get(&place).copied().unwrap_or(found.policies.len());
        if index == found.policies.len() {
            let Some(policy) = not_written_out(&place, node, &mut found.notes) else { continue };
            found.policies.push(policy);
        }
        let Some(policy) = found.policies.get_mut(index) else { continue };
        policy.kind = (*kind).to_owned();
        policy.resource = task.node.get("name").and_then(Node::as_str).map(str::to_owned);
        policy.resource_type = Some(module.to_owned());
        let owner = task.module.value.get(named).or_else(|| task.module.value.get("name"));
        policy.attached_to =
            owner.filter(|_| !named.is_empty()).map(|owner| ((*named).to_owned(), owner.clone())).into_iter().collect();
    }
    let scope: Arc<dyn Scope> = Arc::new(Jinja { given: inputs.values.clone() });
    for policy in found.policies.iter_mut().skip(first) {
        policy.variables = Variables::Jinja;
        policy.scope = Some(Arc::clone(&scope));
    }
}

/// A policy that is not in the file, for an expression gives it; a note if it is there and cannot be read.
fn not_written_out(place: &str, node: &Node, notes: &mut Vec<Note>) -> Option<Policy> {
    let text = node.as_str().map(str::trim);
    if text.is_some_and(|text| text.starts_with("{{") && text.ends_with("}}")) {
        let mut policy = Policy::new(place.to_owned(), "unknown", "expression", node.span.clone());
        policy.value = Some(node.clone());
        return Some(policy);
    }
    let what = match text {
        Some(text) if text.contains("{%") => "has `{% %}` of Jinja: check what Ansible makes of it",
        Some(_) => "is a text, and not the JSON of a policy",
        None => "has no statements",
    };
    notes.push(Note { at: node.span.start, message: format!("the policy at `{place}` {what}") });
    None
}

/// The expressions of Jinja in texts: the names of variables that are given have values.
#[derive(Debug)]
struct Jinja {
    given: BTreeMap<String, String>,
}

impl Scope for Jinja {
    fn resolved(&self, node: &Node) -> Node {
        match &node.value {
            Value::Text(text) => self.text(node, text),
            Value::List(items) => {
                let items = items.iter().map(|item| self.resolved(item)).collect();
                Node::new(node.span.clone(), Value::List(items))
            }
            Value::Map(members) => {
                let one = |member: &Member| Member { value: self.resolved(&member.value), ..member.clone() };
                Node::new(node.span.clone(), Value::Map(members.iter().map(one).collect()))
            }
            _ => node.clone(),
        }
    }
}

impl Jinja {
    fn text(&self, node: &Node, text: &Text) -> Node {
        let mut all = Vec::new();
        let mut from = 0;
        for expression in crate::found::jinja(&text.text) {
            if expression.start > from {
                all.push(Node::new(node.span.clone(), Value::Text(text.part(from..expression.start))));
            }
            let source = text.text.get(expression.clone()).unwrap_or_default();
            let name = source.trim_start_matches("{{").trim_end_matches("}}").trim_matches('-').trim();
            let span = text.places.span(&expression).unwrap_or_else(|| node.span.clone());
            let mut part = match self.given.get(name) {
                Some(given) => Node::text_at(span.start, given),
                None => hole(span.start, name, Known::Nothing),
            };
            part.span = span;
            all.push(part);
            from = expression.end;
        }
        if all.is_empty() {
            return node.clone();
        }
        if from < text.text.len() {
            all.push(Node::new(node.span.clone(), Value::Text(text.part(from..text.text.len()))));
        }
        text_of(node.span.clone(), all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Choice, Language, NoFiles, find_with};

    #[test]
    fn variables_that_are_given_are_filled_in() {
        let text = "- amazon.aws.s3_bucket:\n    policy:\n      Statement:\n        - Effect: Allow\n          \
                    Resource: 'arn:aws:s3:::{{ bucket }}-{{ stage }}/*'\n";
        let given = BTreeMap::from([("stage".to_owned(), "prod".to_owned())]);
        let found = find_with(Language::Data, text, &Inputs::new(&given, &NoFiles, "tasks/main.yml")).unwrap();
        let rendered = found.policies[0].rendered(&Choice::default()).unwrap();
        assert!(rendered.text.text.contains("-prod/*"), "{}", rendered.text.text);
        let holes: Vec<(&str, &str)> = rendered
            .places
            .iter()
            .map(|at| (rendered.holes[at.index].name.as_str(), text.get(at.file.clone()).unwrap()))
            .collect();
        assert_eq!(holes, [("bucket", "{{ bucket }}")]);
        assert_eq!(found.policies[0].open(), ["{{ bucket }}", "{{ stage }}"]);
    }
}
