//! What SAM makes of a function, a state machine and an API: policies beside it, and policy templates with parameters.
//!
//! Source: AWS SAM Developer Guide, "AWS SAM policy templates"; the templates themselves are in `data/sam-policies.json`.

use std::sync::OnceLock;

use serde_json::{Map, Value as Json};

use crate::document::{document, is_document};
use crate::format::resource::{Resource, escaped, follow};
use crate::found::Mistake;
use crate::found::{Found, Note, Policy};
use crate::scope::Scope;
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
        found.mistakes.push(Mistake {
            rule: "sam-policies-ignored",
            span: policies.span.clone(),
            message: format!("`{}` has a `Role`, and SAM passes over its `Policies`", resource.name),
            help: "remove one of the two, or attach these policies to the role".to_owned(),
        });
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
        let meant = meant.map(|meant| format!("did you mean `{meant}`?"));
        return found.mistakes.push(Mistake {
            rule: "sam-policy-template-unknown",
            span: name_span.clone(),
            message: format!("SAM has no policy template `{name}`"),
            help: meant.unwrap_or_else(|| "see the AWS SAM Developer Guide for those that there are".to_owned()),
        });
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

/// How to see what SAM makes.
const PROCESSED: &str = "they are in the template that `aws cloudformation get-template --template-stage Processed` prints of a deployed stack";

/// A connector, whose policies depend on the types of its two ends.
pub(crate) fn connector(name: &str, at: usize, found: &mut Found) {
    let message = format!("`{name}`: the policies that this connector of SAM makes are not worked out; {PROCESSED}");
    found.notes.push(Note { at, message });
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
        let (name, property) = (resource.name, &member.name.text);
        let message = format!("`{name}`: the statements that `{property}` makes are not worked out; {PROCESSED}");
        found.notes.push(Note { at: member.name_span.start, message });
    }
}

/// The place of the trust policy that all functions of a template have which have none of their own.
pub(crate) const TRUST_OF_GLOBALS: &str = "/Globals/Function/AssumeRolePolicyDocument";

/// The policies that a template has for all of its functions.
pub(crate) fn globals(root: &Node, place: &str, found: &mut Found) {
    let trust = root.at(&["Globals", "Function", "AssumeRolePolicyDocument"]);
    if let Some((node, document)) = trust.and_then(|node| Some((node, document(node)?))) {
        let place = format!("{place}{TRUST_OF_GLOBALS}");
        let mut policy = Policy::new(place, "trust", document.encoding, node.span.clone());
        policy.document = Some(document.node);
        found.policies.push(policy);
    }
}

/// Whether SAM has a policy template of this name.
pub(crate) fn has_template(name: &str) -> bool {
    templates().contains_key(name)
}

/// A policy that SAM makes.
pub(crate) struct Made {
    pub(crate) name: String,
    pub(crate) place: String,
    pub(crate) encoding: &'static str,
    pub(crate) document: Node,
}

/// A function or a state machine with what `Globals` gives to it.
pub(crate) struct Function<'a> {
    properties: Option<&'a Node>,
    globals: Option<&'a Node>,
    ignored: Option<&'a Node>,
}

/// The properties of functions that are not taken from `Globals`.
const NOT_GLOBAL: &[&str] = &["Role", "Policies", "Events"];

/// The event sources that SAM attaches a managed policy for.
const SOURCES: &[(&str, &str)] = &[
    ("SQS", "service-role/AWSLambdaSQSQueueExecutionRole"),
    ("Kinesis", "service-role/AWSLambdaKinesisExecutionRole"),
    ("DynamoDB", "service-role/AWSLambdaDynamoDBExecutionRole"),
    ("MSK", "service-role/AWSLambdaMSKExecutionRole"),
];

/// The event sources that SAM writes statements for, out of secrets and networks.
const WITH_STATEMENTS: &[&str] = &["MQ", "SelfManagedKafka", "DocumentDB"];

/// What SAM lets a function do with where its results go, by the type of that.
const DESTINATIONS: &[(&str, &str)] = &[
    ("SQS", "sqs:SendMessage"),
    ("SNS", "sns:Publish"),
    ("EventBridge", "events:PutEvents"),
    ("Lambda", "lambda:InvokeFunction"),
];

/// The trust policy that SAM writes where there is no other.
pub(crate) fn trust(service: &str, at: usize, place: &str) -> Made {
    let statement = Node::map_at(
        at..at,
        [
            ("Effect", Node::text_at(at, "Allow")),
            ("Principal", Node::map_at(at..at, [("Service", Node::text_at(at, service))])),
            ("Action", Node::text_at(at, "sts:AssumeRole")),
        ],
    );
    let name = "AssumeRolePolicyDocument".to_owned();
    Made { name, place: place.to_owned(), encoding: "sam-role", document: policy_of(at, vec![statement]) }
}

/// The role that SAM makes for an event, with which it starts a function or a state machine.
pub(crate) struct EventRole<'a> {
    pub(crate) name: String,
    pub(crate) at: usize,
    pub(crate) trust: Made,
    pub(crate) policies: Vec<Made>,
    pub(crate) boundary: Option<&'a Node>,
}

fn policy_of(at: usize, statements: Vec<Node>) -> Node {
    let statements = Node::new(at..at, Value::List(statements));
    Node::map_at(at..at, [("Version", Node::text_at(at, "2012-10-17")), ("Statement", statements)])
}

fn allow(action: &str, resource: &Node) -> Node {
    let at = resource.span.start;
    let members =
        [("Effect", Node::text_at(at, "Allow")), ("Action", Node::text_at(at, action)), ("Resource", resource.clone())];
    Node::map_at(at..at, members)
}

impl<'a> Function<'a> {
    pub(crate) fn of(root: &'a Node, resource: &'a Node, is_function: bool) -> Function<'a> {
        let section = if is_function { "Function" } else { "StateMachine" };
        Function {
            properties: resource.get("Properties"),
            globals: root.at(&["Globals", section]),
            ignored: resource.get("IgnoreGlobals"),
        }
    }

    /// The value of `Globals` that holds where the function has none.
    fn global(&self, name: &str) -> Option<&'a Node> {
        let is_ignored = self.ignored.is_some_and(|ignored| match &ignored.value {
            Value::List(items) => items.iter().any(|item| item.as_str() == Some(name)),
            _ => ignored.as_str() == Some("*"),
        });
        self.globals.filter(|_| !is_ignored && !NOT_GLOBAL.contains(&name))?.get(name)
    }

    /// A property of its own, or of `Globals`.
    pub(crate) fn property(&self, name: &str) -> Option<&'a Node> {
        let own = self.properties.and_then(|properties| properties.get(name));
        own.or_else(|| self.global(name)).filter(|node| !matches!(node.value, Value::Null))
    }

    /// Whether the trust policy of `Globals` is that of its role.
    pub(crate) fn has_trust_of_globals(&self) -> bool {
        let own = self.properties.and_then(|properties| properties.get("AssumeRolePolicyDocument"));
        own.is_none() && self.global("AssumeRolePolicyDocument").is_some()
    }

    fn events(&self) -> impl Iterator<Item = (&'a Member, &'a str)> {
        let events = self.properties.and_then(|properties| properties.get("Events")).map_or(&[][..], Node::members);
        events.iter().filter_map(|event| Some((event, event.value.get("Type")?.as_str()?)))
    }

    /// The managed policies of AWS that SAM attaches, with what it attaches them for.
    pub(crate) fn managed(&self, is_function: bool, at: usize, scope: &dyn Scope) -> Vec<(usize, &'static str)> {
        // The transform does not know conditions: what can be there counts.
        let is_given = |name: &str| self.property(name).filter(|node| !is_empty(node)).map(|node| node.span.start);
        let mut all = Vec::new();
        let tracing = self.property("Tracing");
        if is_function {
            all.push(match is_given("DurableConfig") {
                Some(at) => (at, "service-role/AWSLambdaBasicDurableExecutionRolePolicy"),
                None => (at, "service-role/AWSLambdaBasicExecutionRole"),
            });
            let is_traced = |node: &&Node| !is_empty(node) && scope.resolved(node).as_str() != Some("Disabled");
            all.extend(tracing.filter(is_traced).map(|node| (node.span.start, "AWSXrayWriteOnlyAccess")));
            all.extend(is_given("VpcConfig").map(|at| (at, "service-role/AWSLambdaVPCAccessExecutionRole")));
        } else {
            let is_traced = |node: &&Node| node.get("Enabled").is_some_and(|on| on.value == Value::Bool(true));
            all.extend(tracing.filter(is_traced).map(|node| (node.span.start, "AWSXrayWriteOnlyAccess")));
        }
        let sources = self.events().filter(|_| is_function).filter_map(|(event, source)| {
            let (_, policy) = SOURCES.iter().find(|(one, _)| *one == source)?;
            Some((event.name_span.start, *policy))
        });
        all.extend(sources);
        all
    }

    /// The inline policies that SAM writes.
    pub(crate) fn made(&self, name: &str, place: &str) -> Vec<Made> {
        let mut all = Vec::new();
        let mut add = |policy: String, of: &Node, destination: &str, made: Option<String>| {
            let kind = of.get("Type").and_then(Node::as_str).unwrap_or_default();
            let at = of.span.start;
            // Where no destination is given, SAM makes a queue or a topic.
            let own = made.filter(|_| matches!(kind, "SQS" | "SNS")).map(|made| {
                let parts = [made + if kind == "SQS" { "Queue" } else { "Topic" }, "Arn".to_owned()];
                let parts = parts.into_iter().map(|part| Node::text_at(at, part)).collect();
                Node::map_at(at..at, [("Fn::GetAtt", Node::new(at..at, Value::List(parts)))])
            });
            let Some(target) = of.get(destination).cloned().or(own) else { return };
            let action = DESTINATIONS.iter().find(|(one, _)| *one == kind).map(|(_, action)| *action);
            let statements = match (action, kind) {
                (Some(action), _) => vec![allow(action, &target)],
                (None, "S3Bucket") => {
                    let at = target.span.start;
                    let parts = Node::new(at..at, Value::List(vec![target.clone(), Node::text_at(at, "*")]));
                    let parts = Node::new(at..at, Value::List(vec![Node::text_at(at, "/"), parts]));
                    let objects = Node::map_at(at..at, [("Fn::Join", parts)]);
                    vec![allow("s3:PutObject", &objects), allow("s3:ListBucket", &target)]
                }
                _ => return,
            };
            let document = policy_of(target.span.start, statements);
            all.push(Made { name: policy, place: place.to_owned(), encoding: "sam-role", document });
        };
        if let Some(queue) = self.property("DeadLetterQueue") {
            add("DeadLetterQueuePolicy".to_owned(), queue, "TargetArn", None);
        }
        let outcomes = ["OnSuccess", "OnFailure"];
        let config = |node: Option<&'a Node>, outcome| node?.at(&["DestinationConfig", outcome]);
        for outcome in outcomes {
            if let Some(of) = config(self.property("EventInvokeConfig"), outcome) {
                let made = format!("{name}EventInvokeConfig{outcome}");
                add(format!("{made}Policy"), of, "Destination", Some(made));
            }
        }
        for (event, outcome) in self.events().flat_map(|(event, _)| outcomes.map(|outcome| (event, outcome))) {
            if let Some(of) = config(event.value.get("Properties"), outcome) {
                add(format!("{name}{}{outcome}Policy", event.name.text), of, "Destination", None);
            }
        }
        all
    }

    /// The roles that SAM makes for events.
    pub(crate) fn event_roles(&self, name: &str, is_function: bool, place: &str) -> Vec<EventRole<'a>> {
        let role = |(event, source): (&'a Member, &'a str)| {
            let (at, properties) = (event.name_span.start, event.value.get("Properties"));
            let property = |name: &str| properties.and_then(|properties| properties.get(name));
            let service = match source {
                "ScheduleV2" => "scheduler.amazonaws.com",
                _ if is_function => return None,
                "Schedule" | "CloudWatchEvent" | "EventBridgeRule" => "events.amazonaws.com",
                "Api" => "apigateway.amazonaws.com",
                _ => return None,
            };
            // A role of the template's own.
            if property("RoleArn").is_some() {
                return None;
            }
            let id = format!("{name}{}", event.name.text);
            let text = |text: String| Node::text_at(at, text);
            let attribute = |of: String| {
                let parts = Node::new(at..at, Value::List(vec![text(of), text("Arn".to_owned())]));
                Node::map_at(at..at, [("Fn::GetAtt", parts)])
            };
            let (action, target) = match (is_function, self.property("AutoPublishAlias").map(Node::as_str)) {
                (true, None) => ("lambda:InvokeFunction", attribute(name.to_owned())),
                (true, Some(alias)) => {
                    let alias = format!("{name}Alias{}", alias.unwrap_or_default());
                    ("lambda:InvokeFunction", Node::map_at(at..at, [("Ref", text(alias))]))
                }
                (false, _) => ("states:StartExecution", Node::map_at(at..at, [("Ref", text(name.to_owned()))])),
            };
            let made = |suffix: &str, action: &str, target: &Node| Made {
                name: format!("{id}{suffix}"),
                place: place.to_owned(),
                encoding: "sam-role",
                document: policy_of(at, vec![allow(action, target)]),
            };
            let suffix = if is_function { "LambdaPolicy" } else { "StartExecutionPolicy" };
            let mut policies = vec![made(suffix, action, &target)];
            if let Some(queue) = property("DeadLetterConfig").filter(|_| source == "ScheduleV2") {
                let own = queue
                    .get("QueueLogicalId")
                    .and_then(Node::as_str)
                    .map_or_else(|| format!("{id}Queue"), str::to_owned);
                let target = queue.get("Arn").cloned().unwrap_or_else(|| attribute(own));
                policies.push(made("SQSPolicy", "sqs:SendMessage", &target));
            }
            let own = if source == "ScheduleV2" { property("PermissionsBoundary") } else { None };
            let boundary = own.or_else(|| self.property("PermissionsBoundary").filter(|_| source != "ScheduleV2"));
            Some(EventRole { name: format!("{id}Role"), at, trust: trust(service, at, place), policies, boundary })
        };
        self.events().filter_map(role).collect()
    }

    /// The policies of events that are not worked out.
    pub(crate) fn not_worked_out(&self) -> Vec<(usize, String)> {
        let events = self.events().filter(|(_, source)| WITH_STATEMENTS.contains(source));
        let name = |source: &str, event: &Member| {
            format!("the policy that SAM makes for the event `{}` of {source}", event.name.text)
        };
        events.map(|(event, source)| (event.name_span.start, name(source, event))).collect()
    }
}

/// Whether a value is nothing for SAM.
fn is_empty(node: &Node) -> bool {
    match &node.value {
        Value::Null | Value::Bool(false) => true,
        Value::Text(text) => text.text.is_empty(),
        Value::List(items) => items.is_empty(),
        Value::Map(members) => members.is_empty(),
        Value::Number(_) | Value::Bool(true) => false,
    }
}
