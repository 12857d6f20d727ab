//! What the functions of a template give, as far as that is known without deploying it.
//!
//! Source: AWS CloudFormation Template Reference Guide, "Intrinsic function reference" and "Pseudo parameters reference". What `Ref`
//! and `Fn::GetAtt` give is a table, `data/cloudformation-values.tsv`.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use super::nested::Given;
use crate::condition::Test;
use crate::format::table::{Attributes, attributes};
use crate::found::branches;
use crate::hole::{Known, as_hole, hash_of, hole, parts, text_of};
use crate::scope::{Reference, Scope, Undefined, hashes};
use crate::tree::{Member, Node, Text, Value};
use personalize_iam_model::suggest::nearest;

/// How deep functions are followed: a parameter has no function, and a name of a resource seldom more than a few.
const DEEPEST: usize = 24;

/// How much is worked out for one document: names that refer to others that refer to others can be more than fits anywhere.
const MOST_WORK: usize = 100_000;

/// How much is left to work out.
#[derive(Clone, Copy)]
struct Left<'a> {
    deep: usize,
    work: &'a Cell<usize>,
}

impl Left<'_> {
    /// What is left below the next function; `None` if it is not followed any more.
    fn below(self) -> Option<Self> {
        self.takes(1)?;
        Some(Left { deep: self.deep.checked_sub(1)?, ..self })
    }

    fn takes(self, work: usize) -> Option<()> {
        self.work.set(self.work.get().checked_sub(work)?);
        Some(())
    }

    /// Takes what the parts of a text are.
    fn takes_parts(self, parts: &[Node]) -> Option<()> {
        let of = |part: &Node| 1 + part.as_str().map_or(0, str::len) / 64;
        self.takes(parts.iter().map(of).sum())
    }
}

/// What `Ref` and `Fn::GetAtt` of a resource give.
fn table() -> &'static Attributes {
    static TABLE: OnceLock<Attributes> = OnceLock::new();
    TABLE.get_or_init(|| attributes(include_str!("../../data/cloudformation-values.tsv")))
}

/// The parameters, resources, mappings and conditions of a template, and values for its parameters.
#[derive(Debug, Default)]
pub(crate) struct Values {
    given: BTreeMap<String, String>,
    /// Values of parameters by the template around this one that are not known, and how it writes all that it gives.
    from_outside: BTreeMap<String, Node>,
    written: BTreeMap<String, String>,
    parameters: BTreeMap<String, Node>,
    resources: BTreeMap<String, Node>,
    mappings: Option<Node>,
    conditions: BTreeMap<String, Node>,
    /// Whether all names of the template are in it, but for those that SAM makes: no macro, include or loop adds others.
    has_all_names: bool,
    is_sam: bool,
    definitions: OnceLock<Arc<BTreeMap<String, String>>>,
    /// The defaults that were taken for values since that was last asked.
    taken: Mutex<BTreeMap<String, String>>,
}

/// The names that every template has.
const PSEUDO_PARAMETERS: &[&str] = &[
    "AWS::AccountId",
    "AWS::NotificationARNs",
    "AWS::NoValue",
    "AWS::Partition",
    "AWS::Region",
    "AWS::StackId",
    "AWS::StackName",
    "AWS::URLSuffix",
];

/// The macro of SAM, whose names of resources are known.
const SAM: &str = "AWS::Serverless-2016-10-31";

/// The macros of a template; `None` if not all of them are said by their names.
fn transforms(root: &Node) -> Option<Vec<&str>> {
    match root.get("Transform") {
        Some(Node { value: Value::List(items), .. }) => items.iter().map(Node::as_str).collect(),
        Some(node) => Some(vec![node.as_str()?]),
        None => Some(Vec::new()),
    }
}

fn has_all_names(root: &Node) -> bool {
    let is_known = |name: &&str| matches!(*name, SAM | "AWS::LanguageExtensions");
    let is_plain = |section: &str| {
        let members = root.get(section).map_or(&[][..], Node::members);
        !members.iter().any(|member| {
            let adds = |name: &str| name == "Fn::Transform" || name.starts_with("Fn::ForEach");
            adds(&member.name.text) || member.value.members().iter().any(|inner| adds(&inner.name.text))
        })
    };
    transforms(root).is_some_and(|all| all.iter().all(is_known))
        && root.get("Fn::Transform").is_none()
        && ["Parameters", "Conditions", "Resources"].into_iter().all(is_plain)
}

fn by_name(section: Option<&Node>) -> BTreeMap<String, Node> {
    let members = section.into_iter().flat_map(Node::last_members);
    members.map(|member| (member.name.text.clone(), member.value.clone())).collect()
}

impl Scope for Values {
    fn resolved(&self, node: &Node) -> Node {
        let work = Cell::new(MOST_WORK);
        self.value(node, Left { deep: DEEPEST, work: &work })
    }

    fn has(&self, name: &str) -> bool {
        self.parameters.contains_key(name) || self.resources.contains_key(name) || pseudo_parameter(name).is_some()
    }

    fn defaults(&self, node: &Node) -> BTreeMap<String, String> {
        self.taken().clear();
        self.resolved(node);
        std::mem::take(&mut *self.taken())
    }

    fn definitions(&self) -> Arc<BTreeMap<String, String>> {
        let text = |(name, node): (&String, &Node)| (name.clone(), node.to_json().to_string());
        let all = || {
            let mut all: BTreeMap<String, String> = self.parameters.iter().chain(&self.conditions).map(text).collect();
            let maps = self.mappings.iter().flat_map(Node::last_members);
            all.extend(maps.map(|member| (member.name.text.clone(), member.value.to_json().to_string())));
            let kind = |name: &String| (name.clone(), self.resource_type(name).unwrap_or_default().to_owned());
            all.extend(self.resources.keys().map(kind));
            for (name, written) in &self.written {
                all.entry(name.clone()).or_default().push_str(written);
            }
            all.extend(self.resources.values().filter_map(|node| {
                let [item, collection, ..] = node.items() else { return None };
                Some((item.as_str()?.to_owned(), collection.to_json().to_string()))
            }));
            Arc::new(hashes(&all))
        };
        Arc::clone(self.definitions.get_or_init(all))
    }

    fn holds(&self, condition: &str) -> Option<bool> {
        let work = Cell::new(MOST_WORK);
        self.condition(condition, Left { deep: DEEPEST, work: &work })
    }

    fn test(&self, condition: &str) -> Test {
        let work = Cell::new(MOST_WORK);
        self.tested(condition, Left { deep: DEEPEST, work: &work })
    }

    fn undefined(&self, name: &str, of: Reference) -> Option<Undefined> {
        let is_pseudo = PSEUDO_PARAMETERS.contains(&name);
        let is_there = match of {
            Reference::Value => is_pseudo || self.parameters.contains_key(name) || self.resources.contains_key(name),
            Reference::Resource => self.resources.contains_key(name),
            Reference::Condition => self.conditions.contains_key(name),
        };
        // Those that are given can be of a template around this one.
        if is_there || !self.has_all_names || self.given.contains_key(name) || self.may_be_of_sam(name) {
            return None;
        }
        let names = |all: &BTreeMap<String, Node>| all.keys().cloned().collect::<Vec<_>>();
        let known = match of {
            Reference::Value if name.starts_with("AWS::") => {
                PSEUDO_PARAMETERS.iter().map(|&one| one.to_owned()).collect()
            }
            Reference::Value => [names(&self.parameters), names(&self.resources)].concat(),
            Reference::Resource => names(&self.resources),
            Reference::Condition => names(&self.conditions),
        };
        let message = match of {
            Reference::Value if name.starts_with("AWS::") => format!("there is no pseudo parameter `{name}`"),
            Reference::Value => format!("the template has neither a parameter nor a resource `{name}`"),
            Reference::Resource => format!("the template has no resource `{name}`"),
            Reference::Condition => format!("the template has no condition `{name}`"),
        };
        let meant = nearest(name, known.iter().map(String::as_str)).map(str::to_owned);
        Some(Undefined { message: format!("{message}, and the deployment fails"), meant })
    }

    fn makes_texts_of_numbers(&self) -> bool {
        true
    }

    fn arn_attribute(&self, name: &str) -> Option<&str> {
        let of_type = self.resource_type(name)?;
        let is_arn =
            |attribute: &str| table().get(&(of_type, attribute)).is_some_and(|value| value.starts_with("arn:"));
        let arn = ["Arn", "ARN", "TopicArn"].into_iter().find(|attribute| is_arn(attribute));
        arn.filter(|_| !is_arn("Ref"))
    }

    fn resource_type(&self, name: &str) -> Option<&str> {
        self.resources.get(name)?.get("Type")?.as_str()
    }
}

impl Values {
    /// Of a template.
    pub(crate) fn of(root: &Node, given: &BTreeMap<String, String>) -> Values {
        Values {
            given: given.clone(),
            from_outside: BTreeMap::new(),
            written: BTreeMap::new(),
            parameters: by_name(root.get("Parameters")),
            resources: by_name(root.get("Resources")),
            mappings: root.get("Mappings").cloned(),
            conditions: by_name(root.get("Conditions")),
            has_all_names: has_all_names(root),
            is_sam: transforms(root).is_some_and(|all| all.contains(&SAM)),
            definitions: OnceLock::new(),
            taken: Mutex::default(),
        }
    }

    /// Of a template in another one, which gives these values to its parameters; the user's are for those of the other one.
    pub(super) fn within(root: &Node, user: &BTreeMap<String, String>, given: &Given, outside: &dyn Scope) -> Values {
        let mut values = Values::of(root, user);
        values.given.retain(|name, _| !values.parameters.contains_key(name));
        for (name, value) in &given.parameters {
            let value = value.as_ref().map(|value| outside.resolved(value));
            let text = value.as_ref().and_then(|value| match &value.value {
                Value::Text(text) => Some(text.text.clone()),
                Value::Number(number) => Some(number.clone()),
                Value::Bool(value) => Some(value.to_string()),
                _ => None,
            });
            // By a name that no parameter of this template has.
            let open = format!("{}.{name}", given.by);
            match text.or_else(|| user.get(&open).cloned()) {
                Some(text) => drop(values.given.insert(name.clone(), text)),
                None => drop(values.from_outside.insert(name.clone(), hole(0, open, Known::Nothing))),
            }
            let written = format!("{:?}", given.parameters.get(name).and_then(Option::as_ref).map(Node::to_json));
            values.written.insert(name.clone(), format!("{written} {:?}", value.map(|value| value.to_json())));
        }
        values
    }

    /// Of a template that others have as a nested stack: what these give to its parameters counts in place of defaults, but not in
    /// place of what the user gives.
    pub(super) fn called(root: &Node, user: &BTreeMap<String, String>, given: Option<Given>) -> Values {
        let mut values = Values::of(root, user);
        let Some(Given { by, parameters }) = given else { return values };
        for (name, value) in parameters {
            if values.given.contains_key(&name) || !values.parameters.contains_key(&name) {
                continue;
            }
            match value.as_ref().map(|value| &value.value) {
                Some(Value::Text(text)) => drop(values.given.insert(name.clone(), text.text.clone())),
                Some(Value::Number(number)) => drop(values.given.insert(name.clone(), number.clone())),
                Some(Value::Bool(value)) => drop(values.given.insert(name.clone(), value.to_string())),
                _ => drop(values.from_outside.insert(name.clone(), hole(0, name.clone(), Known::Nothing))),
            }
            values.written.insert(name, format!("{by} {:?}", value.map(|value| value.to_json())));
        }
        values
    }

    /// Whether SAM may make a resource of this name, or one that is written `Function.Version`: those begin with the name of one
    /// of its resources, or with that of an API that it adds.
    fn may_be_of_sam(&self, name: &str) -> bool {
        let makes = |(id, resource): (&String, &Node)| {
            let of_type = resource.get("Type").and_then(Node::as_str);
            name.starts_with(id.as_str()) && of_type.is_some_and(|of_type| of_type.starts_with("AWS::Serverless::"))
        };
        let added = ["Serverless", "CodeDeployServiceRole", "AwsSam"];
        self.is_sam && (added.iter().any(|start| name.starts_with(start)) || self.resources.iter().any(makes))
    }

    fn taken(&self) -> MutexGuard<'_, BTreeMap<String, String>> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn value(&self, node: &Node, depth: Left<'_>) -> Node {
        if let Value::Text(text) = &node.value {
            return dynamic_references(node, text);
        }
        let Some(depth) = depth.below() else { return unknown(node) };
        match &node.value {
            Value::List(items) => {
                let items = items.iter().map(|item| self.value(item, depth)).collect();
                Node::new(node.span.clone(), Value::List(items))
            }
            Value::Map(members) => match node.only_member() {
                Some(member) => {
                    self.function(node, member, depth).unwrap_or_else(|| self.members(node, members, depth))
                }
                None => self.members(node, members, depth),
            },
            _ => node.clone(),
        }
    }

    fn members(&self, node: &Node, members: &[Member], depth: Left<'_>) -> Node {
        let of_member = |member: &Member| Member {
            name: member.name.clone(),
            name_span: member.name_span.clone(),
            value: self.value(&member.value, depth),
        };
        Node::new(node.span.clone(), Value::Map(members.iter().map(of_member).collect()))
    }

    /// What a function gives; `None` if this is not a function.
    fn function(&self, node: &Node, member: &Member, depth: Left<'_>) -> Option<Node> {
        let at = &node.span;
        let argument = &member.value;
        Some(match member.name.text.as_str() {
            "Ref" => match argument.as_str() {
                Some("AWS::NoValue") => node.clone(),
                Some(name) => self.reference(name, at, depth),
                None => unknown(node),
            },
            "Fn::GetAtt" => {
                let whole;
                let (resource, attribute) = match &argument.value {
                    Value::Text(text) => text.text.split_once('.')?,
                    Value::List(items) => {
                        let (first, rest) = items.split_first()?;
                        let rest: Option<Vec<&str>> = rest.iter().map(Node::as_str).collect();
                        let (Some(first), Some(rest)) = (first.as_str(), rest) else { return Some(unknown(node)) };
                        whole = rest.join(".");
                        (first, whole.as_str())
                    }
                    _ => return Some(unknown(node)),
                };
                self.attribute(resource, attribute, at, depth)
            }
            "Fn::Sub" => self.substituted(argument, at, depth).unwrap_or_else(|| unknown(node)),
            "Fn::Join" => self.joined(argument, at, depth).unwrap_or_else(|| unknown(node)),
            "Fn::Select" => self.selected(argument, at, depth).unwrap_or_else(|| unknown(node)),
            "Fn::Split" => self.split(argument, at, depth).unwrap_or_else(|| unknown(node)),
            "Fn::FindInMap" => self.found_in_map(argument, depth).unwrap_or_else(|| unknown(node)),
            "Fn::If" => {
                let [holds, fails] = branches(node)? else { return Some(unknown(node)) };
                let condition = argument.items().first()?;
                match condition.as_str().and_then(|name| self.condition(name, depth)) {
                    Some(true) => self.value(holds, depth),
                    Some(false) => self.value(fails, depth),
                    None => {
                        let parts = vec![condition.clone(), self.value(holds, depth), self.value(fails, depth)];
                        Node::map_at(at.clone(), [("Fn::If", Node::new(argument.span.clone(), Value::List(parts)))])
                    }
                }
            }
            // A document is looked into; a text of JSON is not made of a part of one.
            "Fn::ToJsonString" => unknown(node),
            name if name.starts_with("Fn::") && !name.starts_with("Fn::ForEach") => unknown(node),
            "$hole" | "$template" | "$expr" | "$call" | "$cond" => node.clone(),
            _ => return None,
        })
    }

    /// What `Ref` gives.
    fn reference(&self, name: &str, at: &Range<usize>, depth: Left<'_>) -> Node {
        let text = |text: &str| Node::new(at.clone(), Value::Text(Text { text: text.to_owned(), ..Text::default() }));
        if let Some(open) = self.from_outside.get(name) {
            return placed(open.clone(), at);
        }
        if let Some(given) = self.given.get(name) {
            let of_type = self.parameters.get(name).and_then(|parameter| parameter.get("Type")?.as_str());
            return match of_type {
                Some(of_type) if of_type == "CommaDelimitedList" || of_type.starts_with("List<") => {
                    let items = items_of(given).iter().map(|item| text(item)).collect();
                    Node::new(at.clone(), Value::List(items))
                }
                _ => text(given),
            };
        }
        if let Some(known) = pseudo_parameter(name) {
            return placed(hole(at.start, name, known), at);
        }
        if let Some(parameter) = self.parameters.get(name) {
            let of_type = parameter.get("Type").and_then(Node::as_str).unwrap_or("String");
            // Of a parameter in the Parameter Store the default is a name there, and of a list it is several values.
            let is_value = !of_type.starts_with("AWS::SSM::") && !of_type.contains("List");
            let default = parameter.get("Default").filter(|_| is_value).and_then(|default| match &default.value {
                Value::Text(text) if !text.text.is_empty() => Some(text.text.as_str()),
                Value::Number(number) => Some(number.as_str()),
                _ => None,
            });
            return match default {
                Some(default) => {
                    self.taken().insert(name.to_owned(), default.to_owned());
                    text(default)
                }
                None if of_type.starts_with("AWS::") && of_type.ends_with("::Id") => {
                    placed(hole(at.start, name, Known::Name), at)
                }
                None => placed(hole(at.start, name, Known::Nothing), at),
            };
        }
        match self.resource_type(name) {
            Some(_) => self.attribute(name, "Ref", at, depth),
            None => placed(hole(at.start, name, Known::Nothing), at),
        }
    }

    /// What `Ref` or an attribute of a resource gives.
    fn attribute(&self, resource: &str, attribute: &str, at: &Range<usize>, depth: Left<'_>) -> Node {
        let name = if attribute == "Ref" { resource.to_owned() } else { format!("{resource}.{attribute}") };
        let not_known = || placed(hole(at.start, name.clone(), Known::Nothing), at);
        if let Some(given) = self.given.get(&name) {
            return Node::new(at.clone(), Value::Text(Text { text: given.clone(), ..Text::default() }));
        }
        let of_type = match self.resource_type(resource) {
            Some(of_type) => of_type,
            // The role that SAM makes for a function.
            None if self.is_role_of_sam(resource) => "AWS::IAM::Role",
            None => return not_known(),
        };
        let Some(template) = table().get(&(of_type, attribute)) else { return not_known() };
        let Some(depth) = depth.below() else { return not_known() };
        let mut all = Vec::new();
        let mut rest = *template;
        while let Some((before, behind)) = rest.split_once("${") {
            let Some((variable, behind)) = behind.split_once('}') else { break };
            if !before.is_empty() {
                all.push(Node::text_at(at.start, before));
            }
            match variable {
                "Partition" => all.push(self.reference("AWS::Partition", at, depth)),
                "Region" => all.push(self.reference("AWS::Region", at, depth)),
                "Account" => all.push(self.reference("AWS::AccountId", at, depth)),
                "UrlSuffix" => all.push(self.reference("AWS::URLSuffix", at, depth)),
                _ => self.variable(resource, of_type, attribute, variable, at, depth, &mut all),
            }
            rest = behind;
        }
        if !rest.is_empty() {
            all.push(Node::text_at(at.start, rest));
        }
        if depth.takes_parts(&all).is_none() {
            return not_known();
        }
        let pieces = all.iter().filter_map(|node| parts(node).map(<[Node]>::to_vec)).flatten().collect();
        placed(text_of(at.clone(), pieces), at)
    }

    /// A part of an ARN that a property says, or that is made up at deployment.
    #[expect(clippy::too_many_arguments, reason = "the place in the table, and the place in the file")]
    fn variable(
        &self,
        resource: &str,
        of_type: &str,
        attribute: &str,
        variable: &str,
        at: &Range<usize>,
        depth: Left<'_>,
        all: &mut Vec<Node>,
    ) {
        let is_reference = is_reference_too(of_type, attribute, variable);
        let name = if is_reference { resource.to_owned() } else { format!("{resource}.{variable}") };
        let properties = self.resources.get(resource).and_then(|resource| resource.get("Properties"));
        let property = |name: &str| {
            let value = self.value(properties?.get(name)?, depth);
            parts(&value).is_some().then_some(value)
        };
        if (of_type.starts_with("AWS::IAM::") && attribute != "Ref" || of_type == "AWS::IAM::ManagedPolicy")
            && let Some(path) = property("Path")
        {
            match path.as_str() {
                Some(path) => all.push(Node::text_at(at.start, path.trim_start_matches('/'))),
                None => all.push(hole(at.start, format!("{resource}.Path"), Known::Nothing)),
            }
        }
        if let Some(given) = self.given.get(&name) {
            return all.push(Node::text_at(at.start, given));
        }
        if let Some(value) = property(variable) {
            return all.push(value);
        }
        let known = if variable.ends_with("Path") || variable.ends_with("ARN") || variable.ends_with("Arn") {
            Known::Nothing
        } else {
            Known::Name
        };
        all.push(hole(at.start, name, known));
    }

    fn is_role_of_sam(&self, name: &str) -> bool {
        let maker = name.strip_suffix("Role").and_then(|maker| self.resource_type(maker));
        matches!(maker, Some("AWS::Serverless::Function" | "AWS::Serverless::StateMachine"))
    }

    fn substituted(&self, argument: &Node, at: &Range<usize>, depth: Left<'_>) -> Option<Node> {
        let (template, variables) = match &argument.value {
            Value::Text(text) => (text, None),
            Value::List(items) => match items.as_slice() {
                [Node { value: Value::Text(text), .. }] => (text, None),
                [Node { value: Value::Text(text), .. }, variables] => (text, Some(variables)),
                _ => return None,
            },
            _ => return None,
        };
        let mut all: Vec<Node> = Vec::new();
        let mut literal = Text::default();
        let flush = |literal: &mut Text, all: &mut Vec<Node>| {
            if !literal.text.is_empty() {
                all.push(Node::new(at.clone(), Value::Text(std::mem::take(literal))));
            }
        };
        for piece in template.pieces_of_sub() {
            match piece {
                Piece::Literal(range) => literal.append(&template.part(range)),
                Piece::Escaped(whole) => {
                    // `${!Name}` is `${Name}`.
                    literal.append(&template.part(whole.start..whole.start + 2));
                    literal.append(&template.part(whole.start + 3..whole.end));
                }
                Piece::Dynamic(whole, name) => {
                    flush(&mut literal, &mut all);
                    let span = template.places.span(&whole).unwrap_or_else(|| at.clone());
                    all.push(placed(hole(span.start, name, Known::Nothing), &span));
                }
                Piece::Variable(whole, name) => {
                    // A variable of IAM, whose exclamation mark is forgotten.
                    if is_policy_variable(name) {
                        literal.append(&template.part(whole));
                        continue;
                    }
                    let span = template.places.span(&whole).unwrap_or_else(|| at.clone());
                    let value = match variables.and_then(|all| all.get(name)) {
                        Some(value) => self.value(value, depth),
                        None => match name.split_once('.') {
                            Some((resource, attribute)) => self.attribute(resource, attribute, &span, depth),
                            None => self.reference(name, &span, depth),
                        },
                    };
                    flush(&mut literal, &mut all);
                    match parts(&value) {
                        Some(parts) if depth.takes_parts(parts).is_none() => return None,
                        Some(parts) => all.extend(parts.iter().cloned()),
                        // Its name in the map of variables is that of another value elsewhere.
                        None => all.push(placed(unknown(&value), &span)),
                    }
                }
            }
        }
        flush(&mut literal, &mut all);
        if all.is_empty() {
            all.push(Node::text_at(at.start, ""));
        }
        Some(text_of(at.clone(), all))
    }

    fn joined(&self, argument: &Node, at: &Range<usize>, depth: Left<'_>) -> Option<Node> {
        let [delimiter, list] = argument.items() else { return None };
        let delimiter = delimiter.as_str()?;
        let list = self.value(list, depth);
        let Value::List(items) = &list.value else { return None };
        let mut all: Vec<Node> = Vec::new();
        let mut is_first = true;
        for item in items {
            if item.get("Ref").and_then(Node::as_str) == Some("AWS::NoValue") {
                continue;
            }
            // An item that can be left out takes its delimiter with it.
            if branches(item).is_some() && item.to_json().to_string().contains("AWS::NoValue") {
                return None;
            }
            if !std::mem::take(&mut is_first) && !delimiter.is_empty() {
                all.push(Node::text_at(item.span.start, delimiter));
            }
            match (&item.value, parts(item)) {
                (Value::Number(number), _) => all.push(Node::text_at(item.span.start, number)),
                (_, Some(parts)) => {
                    depth.takes_parts(parts)?;
                    all.extend(parts.iter().cloned());
                }
                _ => all.push(unknown(item)),
            }
        }
        if all.is_empty() {
            all.push(Node::text_at(at.start, ""));
        }
        Some(text_of(at.clone(), all))
    }

    fn selected(&self, argument: &Node, at: &Range<usize>, depth: Left<'_>) -> Option<Node> {
        let [index, list] = argument.items() else { return None };
        let index = self.value(index, depth);
        let index: usize = match &index.value {
            Value::Number(number) => number.parse().ok()?,
            Value::Text(text) => text.text.parse().ok()?,
            _ => return None,
        };
        let list = self.value(list, depth);
        let Value::List(items) = &list.value else { return None };
        items.get(index).map(|item| placed(item.clone(), at))
    }

    /// The parts of a text that are between delimiters; of what is not known, only what holds no delimiter.
    fn split(&self, argument: &Node, at: &Range<usize>, depth: Left<'_>) -> Option<Node> {
        let [delimiter, text] = argument.items() else { return None };
        let delimiter = delimiter.as_str().filter(|delimiter| !delimiter.is_empty())?;
        let text = self.value(text, depth);
        let holds_it = |known: Known| known == Known::Nothing || !matches!(delimiter, ":" | "/");
        let mut all = vec![Vec::new()];
        for part in parts(&text)? {
            match part.as_str() {
                Some(literal) => {
                    for (index, piece) in literal.split(delimiter).enumerate() {
                        if index > 0 {
                            all.push(Vec::new());
                        }
                        if let Some(last) = all.last_mut().filter(|_| !piece.is_empty()) {
                            last.push(Node::text_at(at.start, piece));
                        }
                    }
                }
                None if as_hole(part).is_none_or(|(_, known)| holds_it(known)) => return None,
                None => all.last_mut()?.push(part.clone()),
            }
        }
        let items = all.into_iter().map(|mut parts| {
            if parts.is_empty() {
                parts.push(Node::text_at(at.start, ""));
            }
            text_of(at.clone(), parts)
        });
        Some(Node::new(at.clone(), Value::List(items.collect())))
    }

    /// The value in a map; if a key is not known, the one that all of its keys have.
    fn found_in_map(&self, argument: &Node, depth: Left<'_>) -> Option<Node> {
        let (map, first, second) = match argument.items() {
            [map, first, second] => (map, first, second),
            // With a default for keys that the map does not have.
            [map, first, second, _] => {
                let is_known = |key: &Node| self.value(key, depth).as_str().is_some();
                if !is_known(first) || !is_known(second) {
                    return None;
                }
                (map, first, second)
            }
            _ => return None,
        };
        let map = self.mappings.as_ref()?.get(self.value(map, depth).as_str()?)?;
        let under = |nodes: Vec<Node>, key: &Node| -> Option<Vec<Node>> {
            let key = self.value(key, depth);
            match key.as_str() {
                Some(key) => nodes.iter().map(|node| node.get(key).cloned()).collect(),
                None => {
                    let values = nodes.iter().flat_map(|node| node.members().iter().map(|member| member.value.clone()));
                    Some(values.collect())
                }
            }
        };
        let found = under(under(vec![map.clone()], first)?, second)?;
        let (first, rest) = found.split_first()?;
        rest.iter().all(|other| other.to_json() == first.to_json()).then(|| first.clone())
    }

    /// Whether a condition holds. Defaults do not decide: a condition is there because both outcomes occur.
    fn condition(&self, name: &str, depth: Left<'_>) -> Option<bool> {
        if let Some(given) = self.given.get(name).filter(|_| self.conditions.contains_key(name)) {
            return given.parse().ok();
        }
        self.test(self.conditions.get(name)?, depth)
    }

    fn test(&self, node: &Node, depth: Left<'_>) -> Option<bool> {
        let depth = depth.below()?;
        let member = node.only_member()?;
        let arguments = member.value.items();
        match member.name.text.as_str() {
            "Condition" => self.condition(member.value.as_str()?, depth),
            "Fn::Equals" => {
                let [a, b] = arguments else { return None };
                let (a, b) = (self.told(a, depth)?, self.told(b, depth)?);
                Some(a == b)
            }
            "Fn::Not" => self.test(arguments.first()?, depth).map(|holds| !holds),
            "Fn::And" => {
                let all: Vec<Option<bool>> = arguments.iter().map(|one| self.test(one, depth)).collect();
                if all.contains(&Some(false)) { Some(false) } else { all.iter().all(Option::is_some).then_some(true) }
            }
            "Fn::Or" => {
                let all: Vec<Option<bool>> = arguments.iter().map(|one| self.test(one, depth)).collect();
                if all.contains(&Some(true)) { Some(true) } else { all.iter().all(Option::is_some).then_some(false) }
            }
            _ => None,
        }
    }

    /// What a condition tests, as far as it is not decided.
    fn tested(&self, name: &str, depth: Left<'_>) -> Test {
        let tested = || match self.condition(name, depth) {
            Some(holds) => Some(Test::known(holds)),
            None if self.given.contains_key(name) => None,
            None => self.compared(self.conditions.get(name)?, depth),
        };
        tested().unwrap_or_else(|| Test::of_name(name))
    }

    fn compared(&self, node: &Node, depth: Left<'_>) -> Option<Test> {
        let depth = depth.below()?;
        let member = node.only_member()?;
        let arguments = member.value.items();
        let all = || -> Option<Vec<Test>> { arguments.iter().map(|one| self.compared(one, depth)).collect() };
        Some(match member.name.text.as_str() {
            "Condition" => self.tested(member.value.as_str()?, depth),
            "Fn::Not" => Test::not(self.compared(arguments.first()?, depth)?),
            "Fn::And" => Test::All(all()?),
            "Fn::Or" => Test::Any(all()?),
            "Fn::Equals" => {
                let [a, b] = arguments else { return None };
                let (subject, value) = match (self.told(a, depth), self.told(b, depth)) {
                    (Some(a), Some(b)) => return Some(Test::known(a == b)),
                    (Some(value), None) => (b, value),
                    (None, Some(value)) => (a, value),
                    (None, None) => return Some(Test::of_name(node.to_json().to_string())),
                };
                let parameter = subject.get("Ref").and_then(Node::as_str).and_then(|name| self.parameters.get(name));
                let allowed =
                    parameter.and_then(|parameter| parameter.get("AllowedValues")).map_or(&[][..], Node::items);
                let allowed: Option<Vec<String>> = allowed.iter().map(|one| self.told(one, depth)).collect();
                let allowed = allowed.unwrap_or_default();
                Test::Is { subject: subject.to_json().to_string(), value, allowed }
            }
            _ => Test::of_name(node.to_json().to_string()),
        })
    }

    /// A text of a condition that does not rest on a default.
    fn told(&self, node: &Node, depth: Left<'_>) -> Option<String> {
        match &node.value {
            Value::Text(text) => Some(text.text.clone()),
            Value::Number(text) => Some(text.clone()),
            Value::Bool(value) => Some(value.to_string()),
            Value::Map(_) => match node.get("Ref").and_then(Node::as_str) {
                Some(name) => self.given.get(name).cloned(),
                None if has_reference_to(node, &self.parameters, &self.given) => None,
                None => self.value(node, depth).as_str().map(str::to_owned),
            },
            _ => None,
        }
    }
}

/// The items of a list that the user gives: with commas, as CloudFormation takes it, or as JSON.
fn items_of(given: &str) -> Vec<String> {
    if given.trim_start().starts_with('[')
        && let Ok(Node { value: Value::List(items), .. }) = crate::json::read(given)
    {
        let text = |item: &Node| match &item.value {
            Value::Text(text) => Some(text.text.clone()),
            Value::Number(number) => Some(number.clone()),
            Value::Bool(value) => Some(value.to_string()),
            _ => None,
        };
        if let Some(items) = items.iter().map(text).collect() {
            return items;
        }
    }
    given.split(',').map(|item| item.trim().to_owned()).collect()
}

/// Whether a node refers to a parameter that is not given.
fn has_reference_to(node: &Node, parameters: &BTreeMap<String, Node>, given: &BTreeMap<String, String>) -> bool {
    match &node.value {
        Value::Text(text) => {
            let mut open = parameters.keys().filter(|name| !given.contains_key(*name));
            open.any(|name| text.text.contains(name.as_str()))
        }
        Value::List(items) => items.iter().any(|item| has_reference_to(item, parameters, given)),
        Value::Map(members) => members.iter().any(|member| has_reference_to(&member.value, parameters, given)),
        _ => false,
    }
}

/// Whether a part of an attribute is what `Ref` gives: the same part, or in the resource's own ARN its own name, which is the last
/// one there and often has another name than in `Ref`.
fn is_reference_too(of_type: &str, attribute: &str, variable: &str) -> bool {
    let of = |attribute| table().get(&(of_type, attribute)).copied().unwrap_or_default();
    let Some(only) = of("Ref").strip_prefix("${").and_then(|rest| rest.strip_suffix('}')) else { return false };
    let is_name = |part: &str| part.ends_with("Name");
    let mut parts = of(attribute).rsplit("${").filter_map(|part| part.split_once('}')).map(|(part, _)| part);
    let own = of_type.rsplit("::").next().unwrap_or_default();
    let is_own = attribute.strip_suffix("Arn").is_some_and(|of_what| of_what.is_empty() || of_what == own);
    only == variable || is_own && is_name(only) && parts.find(|part| is_name(part)) == Some(variable)
}

/// A hole with its bytes in the file.
fn placed(mut node: Node, at: &Range<usize>) -> Node {
    node.span = at.clone();
    node
}

/// A function that is not worked out. Its name is that of the function with its arguments: two that are the same give the same.
fn unknown(node: &Node) -> Node {
    let mut name = String::new();
    words(node, &mut name, 0);
    if name.len() > LONGEST_NAME {
        name = format!("a value at byte {} of the file, {}", node.span.start, hash_of(&node.to_json().to_string()));
    }
    placed(hole(node.span.start, name, Known::Nothing), &node.span)
}

/// Longer names of functions are not made.
const LONGEST_NAME: usize = 160;

/// A node in words without quotes and braces: `Fn::FindInMap Stages (Ref Stage) Bucket`.
fn words(node: &Node, all: &mut String, depth: usize) {
    if all.len() > LONGEST_NAME {
        return;
    }
    // Deeper ones are reported apart by their place.
    if depth > DEEPEST {
        return all.push_str(&" ".repeat(LONGEST_NAME));
    }
    let mut add = |text: &str| all.extend(text.chars().map(|c| if matches!(c, '{' | '}') { '\'' } else { c }));
    match &node.value {
        Value::Text(text) => add(&text.text),
        Value::Number(number) => add(number),
        Value::Bool(value) => add(if *value { "true" } else { "false" }),
        Value::Null => add("null"),
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                let is_scalar = !matches!(item.value, Value::List(_) | Value::Map(_));
                all.push_str(match (index, is_scalar) {
                    (0, true) => "",
                    (0, false) => "(",
                    (_, true) => " ",
                    (_, false) => " (",
                });
                words(item, all, depth + 1);
                all.push_str(if is_scalar { "" } else { ")" });
            }
        }
        Value::Map(members) => {
            for (index, member) in members.iter().enumerate() {
                all.push_str(if index > 0 { ", " } else { "" });
                all.push_str(&member.name.text.replace(['{', '}'], "'"));
                all.push(' ');
                words(&member.value, all, depth + 1);
            }
        }
    }
}

/// What is known of a pseudo parameter.
fn pseudo_parameter(name: &str) -> Option<Known> {
    Some(match name {
        "AWS::Partition" => Known::Partition,
        "AWS::Region" => Known::Region,
        "AWS::AccountId" => Known::Account,
        "AWS::URLSuffix" => Known::UrlSuffix,
        "AWS::StackName" => Known::Name,
        "AWS::StackId" | "AWS::NotificationARNs" => Known::Nothing,
        _ => return None,
    })
}

/// Whether a name in `${...}` is one of a policy variable: a prefix, one colon, a name.
pub(crate) fn is_policy_variable(name: &str) -> bool {
    let name = name.split_once(',').map_or(name, |(name, _)| name);
    name.split_once(':').is_some_and(|(prefix, rest)| !prefix.is_empty() && !rest.starts_with(':') && !rest.is_empty())
}

/// A text with `{{resolve:...}}` in it, whose value is elsewhere.
fn dynamic_references(node: &Node, text: &Text) -> Node {
    if !text.text.contains("{{resolve:") {
        return node.clone();
    }
    let mut all = Vec::new();
    let mut from = 0;
    while let Some(start) = text.text.get(from..).and_then(|rest| rest.find("{{resolve:")).map(|start| from + start) {
        let Some(length) = text.text.get(start..).and_then(|rest| rest.find("}}")) else { break };
        if start > from {
            all.push(Node::new(node.span.clone(), Value::Text(text.part(from..start))));
        }
        let name = text.text.get(start + 2..start + length).unwrap_or_default();
        let span = text.places.span(&(start..start + length + 2)).unwrap_or_else(|| node.span.clone());
        all.push(placed(hole(span.start, name, Known::Nothing), &span));
        from = start + length + 2;
    }
    if from < text.text.len() {
        all.push(Node::new(node.span.clone(), Value::Text(text.part(from..text.text.len()))));
    }
    text_of(node.span.clone(), all)
}

/// Where a `{{resolve:...}}` that begins at this byte ends; variables can be in it.
fn dynamic_end(text: &str, start: usize) -> Option<usize> {
    let mut at = start;
    loop {
        let rest = text.get(at..)?;
        let close = rest.find("}}")?;
        match rest.find("${").filter(|open| *open < close) {
            Some(open) => at += open + rest.get(open..)?.find('}')? + 1,
            None => return Some(at + close),
        }
    }
}

/// A part of the text of an `Fn::Sub`.
pub(crate) enum Piece<'a> {
    Literal(Range<usize>),
    /// `${!...}`
    Escaped(Range<usize>),
    /// `${...}`, and the name in it.
    Variable(Range<usize>, &'a str),
    /// `{{resolve:...}}`, and the name in it.
    Dynamic(Range<usize>, &'a str),
}

impl Text {
    /// The parts of this text, if it is that of an `Fn::Sub`.
    pub(crate) fn pieces_of_sub(&self) -> Vec<Piece<'_>> {
        let mut all = Vec::new();
        let mut from = 0;
        let next = |from: usize, what: &str| self.text.get(from..).and_then(|rest| rest.find(what)).map(|at| from + at);
        loop {
            let (variable, dynamic) = (next(from, "${"), next(from, "{{resolve:"));
            if let Some(start) = dynamic.filter(|start| variable.is_none_or(|variable| *start < variable))
                && let Some(end) = dynamic_end(&self.text, start)
            {
                if start > from {
                    all.push(Piece::Literal(from..start));
                }
                all.push(Piece::Dynamic(start..end + 2, self.text.get(start + 2..end).unwrap_or_default()));
                from = end + 2;
                continue;
            }
            let Some(start) = variable else { break };
            let Some(length) = self.text.get(start..).and_then(|rest| rest.find('}')) else { break };
            if start > from {
                all.push(Piece::Literal(from..start));
            }
            let whole = start..start + length + 1;
            let inside = self.text.get(start + 2..start + length).unwrap_or_default();
            all.push(match inside.strip_prefix('!') {
                Some(_) => Piece::Escaped(whole.clone()),
                None => Piece::Variable(whole.clone(), inside.trim()),
            });
            from = whole.end;
        }
        if from < self.text.len() {
            all.push(Piece::Literal(from..self.text.len()));
        }
        all
    }
}
