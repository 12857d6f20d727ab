//! Templates of CloudFormation and SAM, in YAML and JSON, and what the CDK writes: `Resources` whose properties hold policies.
//!
//! Which properties these are is a table, `data/cloudformation.tsv`. Functions stay in documents as they are; of a whole
//! document, an item or a statement, both branches of an `Fn::If` are taken.
//!
//! Source: AWS CloudFormation Template Reference Guide, "Resource and property reference"; AWS SAM Developer Guide.

mod nested;
mod values;
mod entry;
mod open;
mod roles;

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use crate::document::document;
use crate::format::resource::{Resource, escaped, follow};
use crate::format::{permission, sam, table};
use crate::found::{Found, Note, is_reference};
use crate::hole::{self, Known};
use crate::inputs::Inputs;
use crate::scope::{Reference, Scope};
use crate::tree::{Member, Node, Value};
use values::Values;
pub(crate) use values::{Piece, is_policy_variable};

/// Whether a document is a template: resources with a type that has two colons.
pub(crate) fn is_template(root: &Node) -> bool {
    let Some(resources) = root.get("Resources") else { return false };
    let is_typed =
        |resource: &Node| resource.get("Type").and_then(Node::as_str).is_some_and(|text| text.contains("::"));
    root.get("AWSTemplateFormatVersion").is_some()
        || resources
            .members()
            .iter()
            .any(|member| is_typed(&member.value) || member.name.text.starts_with("Fn::ForEach::"))
}

/// What functions of CloudFormation give where there is no template around them.
pub(crate) fn functions() -> &'static dyn Scope {
    static FUNCTIONS: OnceLock<Values> = OnceLock::new();
    FUNCTIONS.get_or_init(Values::default)
}

/// The policies of a template; `place` is the pointer of the template in the file.
pub(crate) fn read(root: &Node, place: &str, inputs: &Inputs<'_>, found: &mut Found) {
    let given = nested::called_with(root, inputs);
    read_with(root, place, Values::called(root, inputs.values, given), inputs, found);
}

/// The policies of a template with these values.
fn read_with(root: &Node, place: &str, values: Values, inputs: &Inputs<'_>, found: &mut Found) {
    let Some(resources) = root.get("Resources") else { return };
    found.notes.extend(open::transforms(root));
    let first = found.policies.len();
    sam::globals(root, place, found);
    for member in resources.last_members() {
        resource(member, &format!("{place}/Resources"), found);
    }
    let values: Arc<dyn Scope> = Arc::new(values);
    found.policies.iter_mut().skip(first).for_each(|policy| policy.scope = Some(Arc::clone(&values)));
    conditions(resources, first, values.as_ref(), found);
    roles::read(root, place, first, &values, found);
    for nested in nested::templates(resources, place, is_template, inputs, &mut found.notes) {
        let first = found.policies.len();
        let inner = Values::within(&nested.root, inputs.values, &nested.given, &*values);
        read_with(&nested.root, &nested.place, inner, inputs, found);
        for policy in found.policies.iter_mut().skip(first) {
            policy.deployed_to.extend(nested.targets.as_ref().map(|targets| values.resolved(targets)));
        }
    }
}

/// Conditions of resources with policies that the template does not have.
fn conditions(resources: &Node, first: usize, scope: &dyn Scope, found: &mut Found) {
    for member in resources.last_members() {
        let Some(node) = member.value.get("Condition") else { continue };
        let has_policies =
            found.policies.iter().skip(first).any(|one| one.resource.as_deref() == Some(member.name.text.as_str()));
        let undefined =
            node.as_str().filter(|_| has_policies).and_then(|name| scope.undefined(name, Reference::Condition));
        found.mistakes.extend(undefined.map(|undefined| undefined.mistake(node.span.clone())));
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
    let first = found.policies.len();
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
        "AWS::Serverless::Connector" => sam::connector(name, member.name_span.start, found),
        _ => {}
    }
    if let Some(condition) = member.value.get("Condition").and_then(Node::as_str) {
        found.policies.iter_mut().skip(first).for_each(|policy| policy.condition = Some(condition.to_owned()));
    }
    for connector in member.value.get("Connectors").map_or(&[][..], Node::members) {
        sam::connector(&connector.name.text, connector.name_span.start, found);
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

/// Makes the name of a function in the statement of a permission the ARN that it is there.
pub(crate) fn name_function(document: &mut Node, scope: &dyn Scope) {
    let Value::Map(members) = &mut document.value else { return };
    let statement = members.iter_mut().find(|member| member.name.text == "Statement");
    let Some(Value::Map(members)) = statement.map(|member| &mut member.value.value) else { return };
    let Some(resource) = members.iter_mut().find(|member| member.name.text == "Resource") else { return };
    let resource = &mut resource.value;
    let Some(parts) = hole::parts(resource) else { return };
    let is_name = match parts.first() {
        Some(Node { value: Value::Text(text), .. }) => !text.text.starts_with("arn:"),
        Some(first) => hole::as_hole(first).is_some_and(|(_, known)| known != Known::Nothing),
        None => false,
    };
    if !is_name {
        return;
    }
    let at = resource.span.clone();
    let arn = "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:";
    let all = own(arn, &at, scope).into_iter().chain(parts.iter().cloned()).collect();
    *resource = hole::text_of(at, all);
}

/// The parts of a text with names that every template has.
fn own(text: &str, at: &Range<usize>, scope: &dyn Scope) -> Vec<Node> {
    let text = Node::map_at(at.clone(), [("Fn::Sub", Node::text_at(at.start, text))]);
    let (resolved, alone) = (scope.resolved(&text), functions().resolved(&text));
    hole::parts(&resolved).or_else(|| hole::parts(&alone)).unwrap_or_default().to_vec()
}

/// Makes of the short form of resources that a policy of an API can have, `execute-api:/STAGE/METHOD/PATH`, the ARN that Amazon API
/// Gateway makes of it.
///
/// Source: Amazon API Gateway Developer Guide, "API Gateway resource policy examples".
pub(crate) fn name_api(node: &mut Node, scope: &dyn Scope) {
    match &mut node.value {
        Value::List(items) => items.iter_mut().for_each(|item| name_api(item, scope)),
        Value::Map(members) => {
            let inner = members.iter_mut().filter(|member| {
                matches!(member.name.text.as_str(), "Statement" | "Resource" | "NotResource" | "$template")
            });
            inner.for_each(|member| name_api(&mut member.value, scope));
        }
        Value::Text(text) if text.text.starts_with("execute-api:/") => {
            let at = node.span.clone();
            let mut all = own("arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:*", &at, scope);
            let rest = text.part("execute-api:".len()..text.text.len());
            all.push(Node::new(at.clone(), Value::Text(rest)));
            *node = hole::text_of(at, all);
        }
        _ => {}
    }
}

/// The statement that a permission of AWS Lambda adds to the policy of a function.
fn lambda_permission(of: &Resource<'_>, found: &mut Found) {
    let properties = of.properties;
    let Some(document) = permission::of_function(&properties.span, |name| properties.get(name).cloned()) else {
        return;
    };
    let mut policy = of.empty_policy(of.place.to_owned(), "function", "permission", properties);
    policy.attached_to =
        properties.get("FunctionName").map(|f| ("FunctionName".to_owned(), f.clone())).into_iter().collect();
    policy.document = Some(document);
    found.policies.push(policy);
}
