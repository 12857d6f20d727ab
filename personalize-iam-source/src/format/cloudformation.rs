//! Templates of CloudFormation and SAM, in YAML and JSON, and what the CDK writes: `Resources` whose properties hold policies.
//!
//! Which properties these are is a table, `data/cloudformation.tsv`. Functions stay in documents as they are; of a whole
//! document, an item or a statement, both branches of an `Fn::If` are taken.
//!
//! Source: AWS CloudFormation Template Reference Guide, "Resource and property reference"; AWS SAM Developer Guide.

use crate::document::document;
use crate::format::resource::{Resource, escaped, follow};
use crate::format::{sam, table};
use crate::found::{Found, Note, is_reference};
use crate::tree::{Member, Node, Value};

/// Whether a document is a template: resources with a type that has two colons.
pub(crate) fn is_template(root: &Node) -> bool {
    let Some(resources) = root.get("Resources") else { return false };
    let is_typed =
        |resource: &Node| resource.get("Type").and_then(Node::as_str).is_some_and(|text| text.contains("::"));
    resources.members().iter().any(|member| is_typed(&member.value) || member.name.text.starts_with("Fn::ForEach::"))
}

/// The policies of a template; `place` is the pointer of the template in the file.
pub(crate) fn read(root: &Node, place: &str, found: &mut Found) {
    let Some(resources) = root.get("Resources") else { return };
    let transforms: Vec<&str> = match root.get("Transform") {
        Some(Node { value: Value::List(items), .. }) => items.iter().filter_map(Node::as_str).collect(),
        Some(node) => node.as_str().into_iter().collect(),
        None => Vec::new(),
    };
    for transform in transforms.iter().filter(|name| !name.starts_with("AWS::")) {
        let at = root.get("Transform").map_or(0, |node| node.span.start);
        let message = format!("the macro `{transform}` can add policies, and what it does is not known");
        found.notes.push(Note { at, message });
    }
    for member in resources.last_members() {
        resource(member, &format!("{place}/Resources"), found);
    }
}

fn resource(member: &Member, place: &str, found: &mut Found) {
    let name = member.name.text.as_str();
    let place = format!("{place}/{}", escaped(name));
    // `Fn::ForEach::Roles: [Team, [...], {"Role${Team}": {...}}]`: the pattern of the resources.
    if name.starts_with("Fn::ForEach::") {
        for pattern in member.value.items().iter().enumerate().filter(|(_, item)| matches!(item.value, Value::Map(_))) {
            let (index, pattern) = pattern;
            pattern.members().iter().for_each(|inner| resource(inner, &format!("{place}/{index}"), found));
        }
        return;
    }
    let Some(resource_type) = member.value.get("Type").and_then(Node::as_str) else { return };
    let none = Node::new(member.value.span.clone(), Value::Map(Vec::new()));
    let properties_of = member.value.get("Properties").unwrap_or(&none);
    let place = format!("{place}/Properties");
    let resource = Resource { name, resource_type, properties: properties_of, place: &place };
    for property in table::cloudformation().iter().filter(|row| row.resource_type == resource_type) {
        let path: Vec<&str> = property.path.split('/').collect();
        let mut places = Vec::new();
        follow(properties_of, &path, &place, &mut places);
        for (place, node) in places {
            policy(&resource, property.kind, place, node, found);
        }
    }
    match resource_type {
        "AWS::Events::EventBusPolicy" => event_bus_statement(&resource, found),
        "AWS::Lambda::Permission" => lambda_permission(&resource, found),
        "AWS::Serverless::Function" | "AWS::Serverless::StateMachine" | "AWS::Serverless::Api" => {
            sam::resource(&resource, found);
        }
        "AWS::Serverless::Connector" => found.notes.push(Note {
            at: member.name_span.start,
            message: format!("`{name}`: the policies that a connector of SAM makes are not worked out"),
        }),
        _ => {}
    }
}

fn policy(of: &Resource<'_>, kind: &str, place: String, node: &Node, found: &mut Found) {
    let kind = match (kind, of.properties.get("Type").and_then(Node::as_str)) {
        ("organizations", Some("SERVICE_CONTROL_POLICY")) => "scp",
        ("organizations", Some("RESOURCE_CONTROL_POLICY")) => "rcp",
        // Policies on tags, backups and the like have a language of their own.
        ("organizations", Some(_)) => return,
        ("organizations", None) => "unknown",
        _ => kind,
    };
    if let Some(document) = document(node) {
        let mut policy = of.empty_policy(place, kind, document.encoding, node);
        policy.document = Some(document.node);
        return found.policies.push(policy);
    }
    let what = match &node.value {
        _ if is_reference(node) && node.get("Ref").and_then(Node::as_str) == Some("AWS::NoValue") => return,
        _ if is_reference(node) => "is made by a function that is not worked out",
        Value::Text(_) => "is a text, and not the JSON of a policy",
        Value::Null => return,
        _ => "has no statements",
    };
    let message = format!("`{}`: the policy at `{place}` {what}", of.name);
    found.notes.push(Note { at: node.span.start, message });
}

/// One statement of the policy of an event bus: written out, or by its parts.
fn event_bus_statement(of: &Resource<'_>, found: &mut Found) {
    let properties = of.properties;
    let (place, encoding, statement) = match properties.get("Statement") {
        Some(statement) => (format!("{}/Statement", of.place), "statement", statement.clone()),
        None => {
            let parts = ["Action", "Condition"];
            let mut members = vec![("Effect", Node::text_at(properties.span.start, "Allow"))];
            members.extend(parts.iter().filter_map(|name| Some((*name, properties.get(name)?.clone()))));
            members.extend(properties.get("Principal").map(|principal| {
                let is_everyone = principal.as_str() == Some("*");
                let of_account = || Node::map_at(principal.span.clone(), [("AWS", principal.clone())]);
                ("Principal", if is_everyone { principal.clone() } else { of_account() })
            }));
            (of.place.to_owned(), "permission", Node::map_at(properties.span.clone(), members))
        }
    };
    let mut policy = of.empty_policy(place, "event-bus", encoding, &statement);
    policy.document = Some(Node::map_at(statement.span.clone(), [("Statement", statement)]));
    found.policies.push(policy);
}

/// The statement that a permission of AWS Lambda adds to the policy of a function.
fn lambda_permission(of: &Resource<'_>, found: &mut Found) {
    let properties = of.properties;
    let at = properties.span.start;
    let (Some(action), Some(principal)) = (properties.get("Action"), properties.get("Principal")) else { return };
    let who = match principal.as_str() {
        Some("*") => principal.clone(),
        Some(text) if text.contains('.') => Node::map_at(principal.span.clone(), [("Service", principal.clone())]),
        Some(_) => Node::map_at(principal.span.clone(), [("AWS", principal.clone())]),
        // What a function gives can be either.
        None => principal.clone(),
    };
    let mut members = vec![("Effect", Node::text_at(at, "Allow")), ("Principal", who), ("Action", action.clone())];
    members.extend(properties.get("FunctionName").map(|function| ("Resource", function.clone())));
    let tests = [
        ("ArnLike", "aws:SourceArn", "SourceArn"),
        ("StringEquals", "aws:SourceAccount", "SourceAccount"),
        ("StringEquals", "aws:PrincipalOrgID", "PrincipalOrgID"),
        ("StringEquals", "lambda:EventSourceToken", "EventSourceToken"),
        ("StringEquals", "lambda:FunctionUrlAuthType", "FunctionUrlAuthType"),
    ];
    let operators = ["ArnLike", "StringEquals"].into_iter().filter_map(|operator| {
        let of_operator = tests.iter().filter(|(one, ..)| *one == operator);
        let keys: Vec<(&str, Node)> =
            of_operator.filter_map(|(_, key, name)| Some((*key, properties.get(name)?.clone()))).collect();
        (!keys.is_empty()).then(|| (operator, Node::map_at(at..at, keys)))
    });
    let operators: Vec<(&str, Node)> = operators.collect();
    if !operators.is_empty() {
        members.push(("Condition", Node::map_at(at..at, operators)));
    }
    let statement = Node::map_at(properties.span.clone(), members);
    let mut policy = of.empty_policy(of.place.to_owned(), "function", "permission", properties);
    policy.attached_to =
        properties.get("FunctionName").map(|f| ("FunctionName".to_owned(), f.clone())).into_iter().collect();
    policy.document = Some(Node::map_at(properties.span.clone(), [("Statement", statement)]));
    found.policies.push(policy);
}
