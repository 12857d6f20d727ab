//! What is found in a file: policies, each with its document, its place, its kind, whom it is attached to, and what of it is not
//! known.

use std::ops::Range;
use std::sync::Arc;

use serde_json::{Map, Value as Json, json};

use crate::place::Lines;
use crate::roles::{Attached, Owner, PolicySource};
use crate::scope::{Scope, names_in};
use crate::tree::{Node, Value};

/// What is found in a file.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Found {
    /// What the file is: `CloudFormation`, `Terraform plan`.
    pub format: &'static str,
    /// The policies, in the order of the file.
    pub policies: Vec<Policy>,
    /// The roles, users and groups that the file makes, each with its policies.
    pub roles: Vec<Owner>,
    /// The policies of these that are in no file, for they are made at deployment.
    pub generated: Vec<Policy>,
    /// What there is in the file that cannot be read, or is not looked into, and why.
    pub notes: Vec<Note>,
    /// Mistakes in how the file writes the policies.
    pub mistakes: Vec<Mistake>,
}

/// A mistake in a template.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mistake {
    /// The rule of the linter.
    pub rule: &'static str,
    /// Its bytes in the file.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
}

/// Something that is not looked into, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The byte of the file.
    pub at: usize,
    /// What, and why.
    pub message: String,
}

/// A policy, or a place where one should be that is not known.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Policy {
    /// Where it is: a JSON pointer into the file as a tree, short tags read as long forms (`/Resources/Role/Properties/...`, with
    /// `#1` before it in the second document of a file), or the address of an argument of Terraform.
    pub place: String,
    /// What kind of policy it is: `identity`, `trust`, `bucket`, `scp` and so on; `unknown` if its place does not say.
    pub kind: String,
    /// How the document is written: `native`, `json-string`, `sub-json-string`, `aws_iam_policy_document` and so on.
    pub encoding: String,
    /// The resource of the template that it belongs to, by its name there.
    pub resource: Option<String>,
    /// That resource's type, such as `AWS::IAM::Role` or `aws_iam_role`.
    pub resource_type: Option<String>,
    /// Whom it is attached to: `self`, or the property that says it, with its value; a property comes as often as there are
    /// resources that say it.
    pub attached_to: Vec<(String, Node)>,
    /// The condition of the template under which it is there, if not always.
    pub condition: Option<String>,
    /// Its bytes in the file.
    pub span: Range<usize>,
    /// The document, functions and interpolations left as they are; `None` if it is not in the file, and `value` says what is
    /// there instead.
    pub document: Option<Node>,
    /// The expression that the policy is the value of, if there is no document.
    pub value: Option<Node>,
    /// How the format writes a variable into a text of the document, if it does so.
    pub(crate) variables: Variables,
    /// Parts of it are merged from what is not known: what is there is judged, and cannot be decided.
    pub(crate) is_partial: bool,
    /// Where the template that it is in is deployed to, if another one says that.
    pub(crate) deployed_to: Vec<Node>,
    /// Whether it has no effect: SAM passes over the policies of a function that has a role.
    pub is_ignored: bool,
    /// The conditions of the template under which it is there, beside that of its resource, each with whether it holds.
    pub(crate) within: Vec<(String, bool)>,
    /// What the names in the document stand for; `None` outside of templates.
    pub(crate) scope: Option<Arc<dyn Scope>>,
}

/// A list of targets in an order that does not depend on how it is written.
fn in_order(mut json: Json) -> Json {
    if let Json::Array(items) = &mut json {
        items.sort_by_key(Json::to_string);
    }
    json
}

/// How a format writes variables into texts, where they are not taken apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Variables {
    /// It does not, or they are functions and expressions of their own in the document.
    #[default]
    None,
    /// `${self:custom.bucket}`, `${opt:stage}` of the Serverless Framework: what comes before the colon is a source of values.
    Serverless,
    /// `${bucket.arn}` of Pulumi.
    Pulumi,
    /// `{{ bucket }}` of Ansible.
    Jinja,
}

/// The bytes of the expressions `{{ }}` of Jinja in a text.
pub(crate) fn jinja(text: &str) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    let mut from = 0;
    while let Some(start) = text.get(from..).and_then(|rest| rest.find("{{")).map(|start| from + start) {
        let Some(length) = text.get(start..).and_then(|rest| rest.find("}}")) else { break };
        from = start + length + 2;
        all.push(start..from);
    }
    all
}

impl Variables {
    /// The variables in a text.
    pub(crate) fn of(self, text: &str) -> Vec<&str> {
        if self == Variables::Jinja {
            return jinja(text).into_iter().filter_map(|range| text.get(range)).collect();
        }
        let begins =
            text.match_indices("${").filter(|(at, _)| !text.get(..*at).is_some_and(|before| before.ends_with('$')));
        let variables = begins.filter_map(|(at, _)| {
            let rest = text.get(at..)?;
            rest.get(..=rest.find('}')?)
        });
        let is_own = |variable: &&str| {
            let inside = variable.trim_start_matches("${").trim_end_matches('}');
            match self {
                Variables::None | Variables::Jinja => false,
                // Those of IAM have names with a colon, too; these have such a source.
                Variables::Serverless => {
                    let sources =
                        ["self", "opt", "env", "file", "ssm", "cf", "s3", "param", "sls", "terraform", "output", "git"];
                    let source = inside.split([':', '(', '.']).next().unwrap_or_default();
                    sources.contains(&source) || matches!(inside, "aws:accountId" | "aws:region")
                }
                // Those of IAM have a colon, and are written with two dollars.
                Variables::Pulumi => !inside.contains(':'),
            }
        };
        variables.filter(is_own).collect()
    }
}

impl Found {
    /// The role, user or group of this name: that of its resource, or else its name in IAM, if only one has it.
    #[must_use]
    pub fn owner(&self, name: &str) -> Option<&Owner> {
        let only = |is_it: &dyn Fn(&Owner) -> bool| {
            let mut all = self.roles.iter().filter(|owner| is_it(owner));
            all.next().filter(|_| all.next().is_none())
        };
        let named = self.roles.iter().find(|owner| owner.name == name);
        named
            .or_else(|| only(&|owner| owner.also.iter().any(|one| one == name)))
            .or_else(|| only(&|owner| owner.called.as_deref() == Some(name)))
    }

    /// What is attached to a role, a user or a group beside what is written within it, and under which conditions, as a text in
    /// which the same is the same; `None` if nothing is.
    #[must_use]
    pub fn attachments(&self, owner: &Owner) -> Option<String> {
        let mut content: Vec<String> = Vec::new();
        for (layer, list) in [("", &owner.policies), ("boundary ", &owner.boundaries)] {
            for attached in list {
                let policy = self.policy_of(attached);
                if layer.is_empty() && policy.is_some_and(|policy| policy.resource.as_ref() == Some(&owner.name)) {
                    continue;
                }
                let what = policy.map(|policy| policy.resource.as_ref().unwrap_or(&policy.place));
                let (name, conditions, group) = (&attached.name, &attached.conditions, &attached.group);
                content.push(format!("{layer}{} {name} {conditions:?} {group:?}", what.map_or("", String::as_str)));
            }
        }
        content.extend(owner.open.iter().map(|why| format!("open {why}")));
        if content.is_empty() {
            return None;
        }
        content.sort();
        // What is attached to another owner now is not the same with another name.
        content.push(format!("{} {:?}", owner.name, owner.conditions));
        Some(owner.with_definitions(content.join("\n")))
    }

    /// The policy that is attached; `None` if it is not known.
    #[must_use]
    pub fn policy_of(&self, attached: &Attached) -> Option<&Policy> {
        match attached.source {
            PolicySource::InFile(index) => self.policies.get(index),
            PolicySource::Generated(index) => self.generated.get(index),
            PolicySource::Elsewhere => None,
        }
    }

    /// Sorts the policies by their places, and gives those that are attached their new indices.
    pub(crate) fn sort(&mut self) {
        let mut numbered: Vec<(usize, Policy)> = self.policies.drain(..).enumerate().collect();
        numbered.sort_by_key(|(_, policy)| policy.span.start);
        let mut new = vec![0; numbered.len()];
        for (index, (before, _)) in numbered.iter().enumerate() {
            if let Some(slot) = new.get_mut(*before) {
                *slot = index;
            }
        }
        self.policies.extend(numbered.into_iter().map(|(_, policy)| policy));
        for owner in &mut self.roles {
            let own = owner.name.clone();
            for attached in owner.policies.iter_mut().chain(&mut owner.trust).chain(&mut owner.boundaries) {
                if let PolicySource::InFile(index) = &mut attached.source {
                    *index = new.get(*index).copied().unwrap_or(*index);
                    // What is written within the resource is there under the conditions on the way to it.
                    let is_own = |one: &&mut Policy| one.resource.as_ref() == Some(&own);
                    if let Some(policy) = self.policies.get_mut(*index).filter(is_own) {
                        let more = attached.conditions.iter().filter(|one| !policy.within.contains(one));
                        let more: Vec<(String, bool)> = more.cloned().collect();
                        policy.within.extend(more);
                    }
                }
            }
        }
    }
}

fn has_null(node: &Node) -> bool {
    match &node.value {
        Value::Null => true,
        Value::List(items) => items.iter().any(has_null),
        Value::Map(members) => members.iter().any(|member| has_null(&member.value)),
        _ => false,
    }
}

/// An entry of an `Action` or `NotAction` element, and where it stands.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ActionEntry<'a> {
    /// The statement, counted from 0 over the branches of conditions.
    pub statement: usize,
    /// `Action` or `NotAction`.
    pub element: &'a str,
    /// A text, or what stands for one.
    pub entry: &'a Node,
    /// The byte of the file where it begins, with its tag or opening quote.
    pub at: usize,
}

impl Policy {
    pub(crate) fn new(
        place: String,
        kind: impl Into<String>,
        encoding: impl Into<String>,
        span: Range<usize>,
    ) -> Policy {
        Policy {
            place,
            kind: kind.into(),
            encoding: encoding.into(),
            resource: None,
            resource_type: None,
            attached_to: Vec::new(),
            condition: None,
            span,
            document: None,
            value: None,
            variables: Variables::None,
            is_partial: false,
            deployed_to: Vec::new(),
            is_ignored: false,
            within: Vec::new(),
            scope: None,
        }
    }

    /// Whom it is attached to, as a text in which the same is the same: roles, a bucket, the targets of a policy of an organization,
    /// and the accounts that a stack set deploys it to. `None` if nothing is said of it.
    #[must_use]
    pub fn targets(&self) -> Option<String> {
        let resolved = |node: &Node| match &self.scope {
            Some(scope) => format!("{} {}", in_order(node.to_json()), in_order(scope.resolved(node).to_json())),
            None => in_order(node.to_json()).to_string(),
        };
        let ties = self.attached_to.iter().map(|(name, node)| format!("{name} {}", resolved(node)));
        let deployed = self.deployed_to.iter().map(|node| format!("deployed to {}", node.to_json()));
        let mut all: Vec<String> = ties.chain(deployed).collect();
        all.sort();
        let text = all.join("\n");
        let definitions = self.scope.as_ref().map(|scope| scope.definitions()).unwrap_or_default();
        let about: String =
            names_in(&text, &definitions).into_iter().filter_map(|name| definitions.get(name)).cloned().collect();
        (!all.is_empty()).then(|| format!("{text} {about}"))
    }

    /// The statements of the document, those of both branches of a condition.
    #[must_use]
    pub fn statements(&self) -> Vec<&Node> {
        let mut all = Vec::new();
        if let Some(element) = self.document.as_ref().and_then(|document| document.get("Statement")) {
            collect_statements(element, &mut all);
        }
        all
    }

    /// The entries of the `Action` and `NotAction` elements.
    #[must_use]
    pub fn actions(&self) -> Vec<ActionEntry<'_>> {
        let mut all = Vec::new();
        for (statement, node) in self.statements().into_iter().enumerate() {
            for member in node.last_members() {
                let element = member.name.text.as_str();
                if matches!(element, "Action" | "NotAction") {
                    collect_actions(statement, element, &member.value, &mut all);
                }
            }
        }
        all
    }

    /// What of the document is not known: each function, variable or expression in it, once.
    #[must_use]
    pub fn open(&self) -> Vec<String> {
        let mut all = Vec::new();
        for node in [&self.document, &self.value].into_iter().flatten() {
            collect_open(node, self.variables, &mut all);
        }
        if self.encoding == "plan-statements" && self.document.as_ref().is_some_and(has_null) {
            all.push("null".to_owned());
        }
        all
    }

    /// As a row of JSON lines.
    #[must_use]
    pub fn to_json(&self, file: &str, lines: &Lines<'_>) -> Json {
        let (line, column) = lines.locate(self.span.start);
        let actions = self.actions().into_iter().map(|action| {
            let (line, column) = lines.locate(action.at);
            let (statement, element, value) = (action.statement, action.element, action.entry.to_json());
            json!({ "statement": statement, "element": element, "value": value, "line": line, "column": column })
        });
        // One value by its name; a name that comes several times has the list of its values.
        let mut attached = Map::new();
        for (name, _) in &self.attached_to {
            let of_name = self.attached_to.iter().filter(|(other, _)| other == name);
            let mut values: Vec<Json> = of_name.map(|(_, value)| value.to_json()).collect();
            let value = if values.len() == 1 { values.swap_remove(0) } else { Json::Array(values) };
            attached.entry(name.clone()).or_insert(value);
        }
        json!({
            "file": file,
            "where": self.place,
            "kind": self.kind,
            "encoding": self.encoding,
            "line": line,
            "column": column,
            "resource": self.resource,
            "resourceType": self.resource_type,
            "document": self.document.as_ref().map(Node::to_json),
            "value": self.value.as_ref().map(Node::to_json),
            "actions": actions.collect::<Vec<_>>(),
            "attachedTo": attached,
            "open": self.open(),
        })
    }
}

fn collect_statements<'a>(node: &'a Node, all: &mut Vec<&'a Node>) {
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| collect_statements(item, all)),
        Value::Map(_) => match branches(node) {
            Some(branches) => branches.iter().for_each(|branch| collect_statements(branch, all)),
            None if is_reference(node) => {}
            // A block that Terraform repeats: the pattern of its statements.
            None => all.push(node.get("$content").unwrap_or(node)),
        },
        _ => {}
    }
}

/// The two values of an `Fn::If`.
pub(crate) fn branches(node: &Node) -> Option<&[Node]> {
    let member = node.only_member().filter(|member| member.name.text == "Fn::If")?;
    member.value.items().get(1..)
}

/// Whether this is a function of a template, or an expression, that stands for a value.
pub(crate) fn is_reference(node: &Node) -> bool {
    node.only_member().is_some_and(|member| {
        let name = member.name.text.as_str();
        name == "Ref" || name.starts_with("Fn::") || name.starts_with("fn::") || name.starts_with('$')
    }) || node.get("$call").is_some()
}

fn collect_actions<'a>(statement: usize, element: &'a str, node: &'a Node, all: &mut Vec<ActionEntry<'a>>) {
    if let Value::List(items) = &node.value {
        for item in items {
            match &item.value {
                // A list in a list, which IAM refuses, is one entry.
                Value::List(_) => all.push(ActionEntry { statement, element, entry: item, at: item.span.start }),
                _ => collect_actions(statement, element, item, all),
            }
        }
        return;
    }
    if let Some(branches) = branches(node) {
        return branches.iter().for_each(|branch| collect_actions(statement, element, branch, all));
    }
    // An item that is left out.
    if matches!(node.value, Value::Null) || node.get("Ref").and_then(Node::as_str) == Some("AWS::NoValue") {
        return;
    }
    all.push(ActionEntry { statement, element, entry: node, at: node.span.start });
}

fn collect_open(node: &Node, variables: Variables, all: &mut Vec<String>) {
    let mut add = |text: String| {
        if !all.contains(&text) {
            all.push(text);
        }
    };
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| collect_open(item, variables, all)),
        // An item that is left out.
        Value::Map(_) if node.get("Ref").and_then(Node::as_str) == Some("AWS::NoValue") => {}
        Value::Map(_) if branches(node).is_some() => {
            let arguments = node.get("Fn::If").map_or(&[][..], Node::items);
            if let Some(condition) = arguments.first() {
                add(serde_json::json!({ "Condition": condition.to_json() }).to_string());
            }
            arguments.iter().skip(1).for_each(|branch| collect_open(branch, variables, all));
        }
        Value::Map(_) if is_reference(node) => add(node.to_json().to_string()),
        Value::Map(members) => members.iter().for_each(|member| collect_open(&member.value, variables, all)),
        Value::Text(text) => variables.of(&text.text).into_iter().for_each(|variable| add(variable.to_owned())),
        _ => {}
    }
}
