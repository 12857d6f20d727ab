//! What `terraform show -json` prints, of a plan or of a state, and the state file itself.
//!
//! Arguments that hold a policy are JSON in a text. What is not known before apply is absent there; the data source of the document
//! still has its statements.
//!
//! Source: Terraform documentation, "JSON Output Format".

mod references;
mod roles;

use crate::document::from_text;
use crate::format::resource::follow;
use crate::format::table;
use crate::found::{Found, Policy};
use crate::tree::{Member, Node, Value};
use roles::Entry;

/// Whether a document is a plan or a state.
pub(crate) fn is_plan(root: &Node) -> bool {
    let has = |name: &str| root.get(name).is_some();
    has("terraform_version") && (has("planned_values") || has("values") || has("resources") || has("resource_changes"))
        || has("planned_values")
        || has("resource_changes")
        || has("format_version") && has("values")
}

/// The policies of a plan or a state.
pub(crate) fn read(root: &Node, found: &mut Found) {
    let mut entries = Vec::new();
    for (section, path) in [
        ("planned_values", &["planned_values"][..]),
        ("prior_state", &["prior_state", "values"]),
        ("values", &["values"]),
    ] {
        let Some(values) = root.at(path) else { continue };
        let place = format!("/{}", path.join("/"));
        if let Some(module) = values.get("root_module") {
            module_of(module, &format!("{place}/root_module"), section, &mut entries, found);
        }
    }
    if let Some(resources) = root.get("resources") {
        state(resources, &mut entries, found);
    }
    for (index, change) in root.get("resource_changes").map_or(&[][..], Node::items).iter().enumerate() {
        statements(change, &format!("/resource_changes/{index}"), root, found);
    }
    roles::read(root, &entries, found);
}

fn module_of<'a>(module: &'a Node, place: &str, section: &str, entries: &mut Vec<Entry<'a>>, found: &mut Found) {
    for (index, resource) in module.get("resources").map_or(&[][..], Node::items).iter().enumerate() {
        let text = |name: &str| resource.get(name).and_then(Node::as_str).unwrap_or_default();
        let Some(values) = resource.get("values") else { continue };
        let place = format!("{place}/resources/{index}/values");
        // What there was before is not what is there.
        if text("mode") != "data" && section != "prior_state" {
            let (address, kind) = (text("address").to_owned(), text("type"));
            entries.push(Entry { address, kind, values, place: place.clone(), span: resource.span.clone() });
        }
        arguments(text("mode"), text("type"), text("address"), values, &place, section, found);
    }
    for (index, child) in module.get("child_modules").map_or(&[][..], Node::items).iter().enumerate() {
        module_of(child, &format!("{place}/child_modules/{index}"), section, entries, found);
    }
}

/// The resources of a state file.
fn state<'a>(resources: &'a Node, entries: &mut Vec<Entry<'a>>, found: &mut Found) {
    for (index, resource) in resources.items().iter().enumerate() {
        let text = |name: &str| resource.get(name).and_then(Node::as_str).unwrap_or_default();
        let module = resource.get("module").and_then(Node::as_str).map(|module| format!("{module}."));
        let address = format!("{}{}.{}", module.unwrap_or_default(), text("type"), text("name"));
        for (instance, one) in resource.get("instances").map_or(&[][..], Node::items).iter().enumerate() {
            let Some(values) = one.get("attributes") else { continue };
            let place = format!("/resources/{index}/instances/{instance}/attributes");
            if text("mode") != "data" {
                let key = one.get("index_key").map(|key| match &key.value {
                    Value::Text(key) => format!("[{:?}]", key.text),
                    _ => format!("[{}]", key.to_json()),
                });
                let address = format!("{address}{}", key.unwrap_or_default());
                entries.push(Entry {
                    address,
                    kind: text("type"),
                    values,
                    place: place.clone(),
                    span: one.span.clone(),
                });
            }
            arguments(text("mode"), text("type"), &address, values, &place, "state", found);
        }
    }
}

/// The policies among the arguments of a resource.
fn arguments(
    mode: &str,
    resource_type: &str,
    address: &str,
    values: &Node,
    place: &str,
    section: &str,
    found: &mut Found,
) {
    let is_document = mode == "data" && resource_type == "aws_iam_policy_document";
    let document = [table::Argument { resource_type: "aws_iam_policy_document", path: "json", kind: "unknown" }];
    let of_type = table::terraform().iter().filter(|row| mode != "data" && row.resource_type == resource_type);
    for row in of_type.chain(document.iter().filter(|_| is_document)) {
        let path: Vec<&str> = row.path.split('/').collect();
        let mut places = Vec::new();
        follow(values, &path, place, &mut places);
        for (place, node) in places {
            let Value::Text(text) = &node.value else { continue };
            let Some(document) = from_text(text) else { continue };
            let kind = match (row.kind, values.get("type").and_then(Node::as_str)) {
                ("organizations", Some("RESOURCE_CONTROL_POLICY")) => "rcp",
                ("organizations", Some("SERVICE_CONTROL_POLICY") | None) => "scp",
                ("organizations", Some(_)) => continue,
                (kind, _) => kind,
            };
            let mut policy = Policy::new(place, kind, "json-string", node.span.clone());
            policy.resource = Some(address.to_owned());
            policy.resource_type = Some(resource_type.to_owned());
            policy.document = Some(document);
            let ties = ["role", "user", "group", "roles", "users", "groups", "bucket", "queue_url", "arn", "key_id"];
            policy.attached_to = match section {
                "prior_state" => Vec::new(),
                _ => ties.iter().filter_map(|name| Some(((*name).to_owned(), values.get(name)?.clone()))).collect(),
            };
            found.policies.push(policy);
        }
    }
}

/// A data source of a document that is read at apply: its statements, with `null` for what is not known.
fn statements(change: &Node, place: &str, root: &Node, found: &mut Found) {
    if change.get("type").and_then(Node::as_str) != Some("aws_iam_policy_document") {
        return;
    }
    let Some(after) = change.at(&["change", "after"]) else { return };
    let Some(list) = after.get("statement").filter(|list| !list.items().is_empty()) else { return };
    let address = change.get("address").and_then(Node::as_str).unwrap_or_default();
    // Read already, with all values.
    let is_known = found.policies.iter().any(|policy| policy.resource.as_deref() == Some(address));
    if is_known || root.get("planned_values").is_none() {
        return;
    }
    let statements: Vec<Node> = list.items().iter().map(statement).collect();
    let at = list.span.start;
    let version = after.get("version").and_then(Node::as_str).unwrap_or("2012-10-17");
    let mut policy =
        Policy::new(format!("{place}/change/after/statement"), "unknown", "plan-statements", list.span.clone());
    policy.resource = Some(address.to_owned());
    policy.resource_type = Some("aws_iam_policy_document".to_owned());
    let members =
        [("Version", Node::text_at(at, version)), ("Statement", Node::new(list.span.clone(), Value::List(statements)))];
    policy.document = Some(Node::map_at(list.span.clone(), members));
    found.policies.push(policy);
}

/// A statement of a plan as one of a policy.
fn statement(node: &Node) -> Node {
    let at = node.span.start;
    let given = |name: &str| node.get(name).filter(|value| !matches!(value.value, Value::Null));
    let mut members: Vec<(&'static str, Node)> = Vec::new();
    members.extend(given("sid").filter(|sid| sid.as_str() != Some("")).map(|sid| ("Sid", sid.clone())));
    members.push(("Effect", given("effect").cloned().unwrap_or_else(|| Node::text_at(at, "Allow"))));
    for (name, element) in [("principals", "Principal"), ("not_principals", "NotPrincipal")] {
        let Some(all) = given(name).filter(|all| !all.items().is_empty()) else { continue };
        let by_type = all.items().iter().filter_map(|one| {
            let kind = one.get("type")?.as_str()?.to_owned();
            Some(Member::at(one.span.start, kind, one.get("identifiers")?.clone()))
        });
        members.push((element, Node::new(all.span.clone(), Value::Map(by_type.collect()))));
    }
    for (name, element) in [
        ("actions", "Action"),
        ("not_actions", "NotAction"),
        ("resources", "Resource"),
        ("not_resources", "NotResource"),
    ] {
        members.extend(given(name).map(|value| (element, value.clone())));
    }
    if let Some(conditions) = given("condition").filter(|all| !all.items().is_empty()) {
        let mut operators: Vec<Member> = Vec::new();
        for one in conditions.items() {
            let (Some(test), Some(key)) = (one.get("test").and_then(Node::as_str), one.get("variable")) else {
                continue;
            };
            let (Some(key), Some(values)) = (key.as_str(), one.get("values")) else { continue };
            let member = Member::at(one.span.start, key, values.clone());
            match operators.iter_mut().find(|operator| operator.name.text == test) {
                Some(Member { value: Node { value: Value::Map(keys), .. }, .. }) => keys.push(member),
                _ => {
                    let keys = Node::new(one.span.clone(), Value::Map(vec![member]));
                    operators.push(Member::at(one.span.start, test, keys));
                }
            }
        }
        members.push(("Condition", Node::new(conditions.span.clone(), Value::Map(operators))));
    }
    Node::map_at(node.span.clone(), members)
}
