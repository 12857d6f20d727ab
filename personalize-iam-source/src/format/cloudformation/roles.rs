//! The roles, users and groups of a template, and the policies that its resources give to them.
//!
//! Source: AWS CloudFormation Template Reference Guide, the resources of `AWS::IAM`.

use std::cell::Cell;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::entry::{Entry, collect};
use crate::format::resource::Resource;
use crate::format::sam;
use crate::found::{Found, Note, Policy, branches};
use crate::hole::{as_hole, can_be_same, parts};
use crate::roles::{Attached, Owner, OwnerKind, PolicySource, is_among};
use crate::scope::Scope;
use crate::tree::{Node, Value};

/// How many policies of how many owners are listed for a file: a template has hundreds, and a file that was made to take long has
/// as many as the square of its size.
const MOST: usize = 100_000;

/// How many names of owners are compared.
const MOST_COMPARED: usize = 1_000_000;

/// The properties with the name of an owner.
const NAMES: &[&str] = &["RoleName", "UserName", "GroupName"];

/// Conditions, each with whether it holds.
type Conditions = Vec<(String, bool)>;

/// The properties of the resources that give their policy to roles, users and groups.
const NAMED: &[(&str, OwnerKind)] = &[
    ("Roles", OwnerKind::Role),
    ("Users", OwnerKind::User),
    ("Groups", OwnerKind::Group),
    ("RoleName", OwnerKind::Role),
    ("UserName", OwnerKind::User),
    ("GroupName", OwnerKind::Group),
];

/// The resources that do so.
const GIVING: &[&str] = &[
    "AWS::IAM::Policy",
    "AWS::IAM::ManagedPolicy",
    "AWS::IAM::RolePolicy",
    "AWS::IAM::UserPolicy",
    "AWS::IAM::GroupPolicy",
];

/// The policies of the template that is read, by the resources that have them.
struct Ties<'a> {
    root: &'a Node,
    place: &'a str,
    scope: &'a Arc<dyn Scope>,
    policies: &'a [Policy],
    /// The resources, and each by its name.
    all: &'a Node,
    resources: HashMap<&'a str, &'a Node>,
    /// Indices of policies.
    of_resource: HashMap<&'a str, Vec<usize>>,
    /// Managed policies by what `Ref` gives.
    managed: HashMap<String, &'a Entry<'a>>,
    /// What connectors of SAM give to their sources, by the names of these.
    connectors: HashMap<&'a str, Vec<(usize, String)>>,
    /// The trust policy that `Globals` has for functions.
    of_globals: Option<usize>,
    /// The policies that SAM passes over, and the functions that have a role of the template's own, each with what names that.
    ignored: Vec<usize>,
    with_role: Vec<(String, String)>,
    /// How many were attached.
    count: usize,
    /// How many names were compared.
    compared: Cell<usize>,
}

/// Lists the owners of a template, whose policies are those from the index `first` on.
pub(super) fn read(root: &Node, place: &str, first: usize, scope: &Arc<dyn Scope>, found: &mut Found) {
    let Some(all) = root.get("Resources") else { return };
    let mut entries = Vec::new();
    collect(all.members(), &[], &mut entries);
    let resources = all.members().iter().map(|member| (member.name.text.as_str(), &member.value)).collect();
    let policies = std::mem::take(&mut found.policies);
    let mut of_resource: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, policy) in policies.iter().enumerate().skip(first) {
        if let Some(name) = &policy.resource {
            of_resource.entry(name).or_default().push(index);
        }
    }
    let managed = HashMap::new();
    let connectors = connectors(&entries);
    let of_globals = policies.iter().skip(first).position(|policy| policy.place.ends_with(sam::TRUST_OF_GLOBALS));
    let of_globals = of_globals.map(|index| first + index);
    let mut ties = Ties {
        root,
        all,
        resources,
        place,
        scope,
        policies: &policies,
        of_resource,
        managed,
        connectors,
        of_globals,
        ignored: Vec::new(),
        with_role: Vec::new(),
        count: 0,
        compared: Cell::new(0),
    };
    for entry in entries.iter().filter(|entry| entry.resource_type == "AWS::IAM::ManagedPolicy") {
        ties.managed.insert(ties.key(&reference(entry.name)), entry);
    }
    let mut owners: Vec<Owner> = Vec::new();
    let mut generated = Vec::new();
    for entry in &entries {
        ties.owner(entry, &mut owners, &mut generated);
    }
    ties.of_functions(&mut owners);
    ties.given(&entries, &mut owners);
    ties.groups(&entries, &mut owners);
    if ties.count >= MOST {
        let message =
            format!("more than {MOST} policies of roles, users and groups: the others are not listed with them");
        found.notes.push(Note { at: root.span.start, message });
    }
    for owner in &mut owners {
        owner.scope = Some(Arc::clone(scope));
    }
    // Policies that are made have the place of the list that they are in, behind those of other templates of the file.
    let before = found.generated.len();
    for owner in &mut owners {
        for attached in owner.policies.iter_mut().chain(&mut owner.trust) {
            if let PolicySource::Generated(index) = &mut attached.source {
                *index += before;
            }
        }
    }
    super::open::look(root, &entries, &mut owners);
    found.generated.extend(generated);
    found.roles.extend(owners);
    let ignored = std::mem::take(&mut ties.ignored);
    found.policies = policies;
    for index in ignored {
        if let Some(policy) = found.policies.get_mut(index) {
            policy.is_ignored = true;
        }
    }
}

/// How many instances of a resource that `Fn::ForEach` repeats are listed.
const MOST_INSTANCES: usize = 1000;

/// The connectors of SAM, by the logical id of their source: resources of their own, and those in the attribute of the source.
fn connectors<'a>(entries: &[Entry<'a>]) -> HashMap<&'a str, Vec<(usize, String)>> {
    let mut all: HashMap<&str, Vec<(usize, String)>> = HashMap::new();
    let mut add = |source: &'a str, at: usize, name: &str| {
        all.entry(source).or_default().push((at, format!("the policy that SAM makes for the connector `{name}`")));
    };
    for entry in entries {
        let source = entry.property("Source").filter(|_| entry.resource_type == "AWS::Serverless::Connector");
        if let Some(source) = source.and_then(|source| source.get("Id")).and_then(Node::as_str) {
            add(source, entry.start, entry.name);
        }
        for member in entry.node.get("Connectors").map_or(&[][..], Node::members) {
            add(entry.name, member.name_span.start, &member.name.text);
        }
    }
    all
}

fn reference(name: &str) -> Node {
    Node::map_at(0..0, [("Ref", Node::text_at(0, name))])
}

/// A value as people write it: a text, with `${...}` where it is not known; JSON of other values.
fn written(node: &Node) -> String {
    let Some(parts) = parts(node) else { return node.to_json().to_string() };
    let one = |part: &Node| match (part.as_str(), as_hole(part)) {
        (Some(text), _) => text.to_owned(),
        (None, Some((name, _))) => format!("${{{name}}}"),
        (None, None) => part.to_json().to_string(),
    };
    parts.iter().map(one).collect()
}

/// Whether a value rests on a function that is not worked out, so that another one with the same name can be another value.
fn is_vague(node: &Node) -> bool {
    parts(node).is_none_or(|parts| {
        parts.iter().any(|part| as_hole(part).is_some_and(|(name, _)| name.starts_with("Fn::") || name == "value"))
    })
}

impl<'a> Ties<'a> {
    /// How a value is written.
    fn name(&self, node: &Node) -> String {
        let resolved = self.scope.resolved(node);
        if is_vague(&resolved) { node.to_json().to_string() } else { written(&resolved) }
    }

    /// What two values have in common that are the same name or ARN; partitions do not tell ARNs of one template apart.
    fn key(&self, node: &Node) -> String {
        let name = self.name(node);
        match name.strip_prefix("arn:").map(|rest| rest.replacen("${AWS::Partition}", "aws", 1)) {
            Some(rest) => rest.split_once(':').map_or(rest.clone(), |(_, rest)| format!("arn::{rest}")),
            None => name,
        }
    }

    /// Conditions with one more; `None` if they never hold together.
    fn with(&self, conditions: &Conditions, name: &str, holds: bool) -> Option<Conditions> {
        let choice = ["1", "2"].map(|text| Node::text_at(0, text));
        let [yes, no] = choice;
        let parts = Node::new(0..0, Value::List(vec![Node::text_at(0, name), yes, no]));
        let decided = match self.scope.resolved(&Node::map_at(0..0, [("Fn::If", parts)])).as_str() {
            Some("1") => Some(true),
            Some("2") => Some(false),
            _ => conditions.iter().find(|(one, _)| one == name).map(|(_, holds)| *holds),
        };
        match decided {
            Some(decided) => (decided == holds).then(|| conditions.clone()),
            None => {
                let one = (name.to_owned(), holds);
                Some(conditions.iter().cloned().chain([one]).collect())
            }
        }
    }

    fn with_all(&self, conditions: &Conditions, more: &Conditions) -> Option<Conditions> {
        more.iter().try_fold(conditions.clone(), |all, (name, holds)| self.with(&all, name, *holds))
    }

    /// The condition of a resource; `None` if it is known not to be made.
    fn of_entry(&self, entry: &Entry<'_>) -> Option<Conditions> {
        match entry.node.get("Condition").and_then(Node::as_str) {
            Some(name) => self.with(&Vec::new(), name, true),
            None => Some(Vec::new()),
        }
    }

    /// The conditions on the way to a policy; `None` if one of them is known not to hold.
    fn of_place(&self, policy: &Policy) -> Option<Conditions> {
        let mut conditions = Vec::new();
        let mut node = self.root;
        let mut names = policy.place.strip_prefix(self.place).unwrap_or_default().split('/').skip(1);
        while let Some(name) = names.next() {
            let name = name.replace("~1", "/").replace("~0", "~");
            let next = match (branches(node), name.parse::<usize>()) {
                (Some(_), _) if name == "Fn::If" => {
                    let index: usize = names.next()?.parse().ok()?;
                    let arguments = node.get("Fn::If").map_or(&[][..], Node::items);
                    if let Some(condition) = arguments.first().and_then(Node::as_str) {
                        conditions = self.with(&conditions, condition, index == 1)?;
                    }
                    arguments.get(index)
                }
                (_, Ok(index)) if !node.items().is_empty() => node.items().get(index),
                // There are thousands of them, and a name is looked for from the end on.
                _ if std::ptr::eq(node, self.all) => self.resources.get(name.as_str()).copied(),
                _ => node.get(&name),
            };
            match next {
                Some(next) => node = next,
                None => break,
            }
        }
        Some(conditions)
    }

    /// The items of a list or a single one, with the conditions under which they are there.
    fn items<'n>(&self, node: &'n Node, conditions: &Conditions, all: &mut Vec<(&'n Node, Conditions)>) {
        if let Some(branches) = branches(node) {
            let condition = node.get("Fn::If").and_then(|arguments| arguments.items().first()).and_then(Node::as_str);
            let Some(condition) = condition else { return };
            for (branch, holds) in branches.iter().zip([true, false]) {
                if let Some(conditions) = self.with(conditions, condition, holds) {
                    self.items(branch, &conditions, all);
                }
            }
            return;
        }
        match &node.value {
            Value::List(items) => items.iter().for_each(|item| self.items(item, conditions, all)),
            Value::Null => {}
            Value::Map(_) if node.get("Ref").and_then(Node::as_str) == Some("AWS::NoValue") => {}
            _ => all.push((node, conditions.clone())),
        }
    }

    fn items_of<'n>(&self, node: Option<&'n Node>) -> Vec<(&'n Node, Conditions)> {
        let mut all = Vec::new();
        if let Some(node) = node {
            self.items(node, &Vec::new(), &mut all);
        }
        all
    }

    /// Adds a policy, unless it is there already, or is never attached while the owner is there.
    fn add(&mut self, owner: &Conditions, all: &mut Vec<Attached>, mut attached: Attached) {
        self.count += 1;
        if self.count > MOST {
            return;
        }
        let Some(both) = self.with_all(owner, &attached.conditions) else { return };
        attached.conditions = both.into_iter().skip(owner.len()).collect();
        if !is_among(all, &attached) {
            all.push(attached);
        }
    }

    /// Adds the policies of another resource: each of them that a condition chooses between.
    fn add_resource(
        &mut self,
        name: &str,
        at: usize,
        conditions: &Conditions,
        owner: &Conditions,
        all: &mut Vec<Attached>,
    ) {
        let indices = self.of_resource.get(name).cloned().unwrap_or_default();
        if indices.is_empty() {
            let mut attached = Attached::new(at, name, PolicySource::Elsewhere);
            attached.conditions.clone_from(conditions);
            return self.add(owner, all, attached);
        }
        for index in indices {
            let of_place = self.policies.get(index).and_then(|policy| self.of_place(policy));
            let Some(both) = of_place.and_then(|of_place| self.with_all(conditions, &of_place)) else { continue };
            let mut attached = Attached::new(at, name, PolicySource::InFile(index));
            attached.conditions = both;
            self.add(owner, all, attached);
        }
    }

    /// Adds what an ARN or a reference names: a managed policy of the template, or one that is elsewhere.
    fn add_named(&mut self, node: &Node, conditions: &Conditions, owner: &Conditions, all: &mut Vec<Attached>) {
        let at = node.span.start;
        if let Some(entry) = self.managed.get(&self.key(node)).copied() {
            let both = self.of_entry(entry).and_then(|of_entry| self.with_all(conditions, &of_entry));
            let Some(both) = both else { return };
            return self.add_resource(entry.name, at, &both, owner, all);
        }
        let mut attached = Attached::new(at, self.name(node), PolicySource::Elsewhere);
        attached.conditions.clone_from(conditions);
        self.add(owner, all, attached);
    }

    /// The name of a policy that is written within another resource: its `PolicyName`, or its place there.
    fn own_name(&self, entry: &Entry<'_>, policy: &Policy) -> String {
        let place = policy.place.strip_prefix(self.place).unwrap_or(&policy.place);
        let within = place.split_once("/Properties/").map_or(place, |(_, within)| within);
        if policy.kind == "trust" {
            return within.split('/').next().unwrap_or_default().to_owned();
        }
        if entry.resource_type.starts_with("AWS::Serverless::") {
            let index = within.split('/').nth(1).and_then(|index| index.parse::<usize>().ok()).unwrap_or_default();
            return format!("{}RolePolicy{index}", entry.name);
        }
        let mut node = entry.node.get("Properties");
        for name in within.strip_suffix("/PolicyDocument").unwrap_or(within).split('/') {
            node = node.and_then(|node| match name.parse::<usize>() {
                Ok(index) => node.items().get(index),
                Err(_) => node.get(name),
            });
        }
        node.and_then(|node| node.get("PolicyName")).map_or_else(|| within.to_owned(), |name| self.name(name))
    }

    /// The policies that are written within a resource.
    fn own(&mut self, entry: &Entry<'_>, kind: &str, owner: &Conditions, all: &mut Vec<Attached>) {
        for index in self.of_resource.get(entry.name).cloned().unwrap_or_default() {
            let policies = self.policies;
            let Some(policy) = policies.get(index).filter(|policy| policy.kind == kind) else { continue };
            let Some(conditions) = self.of_place(policy) else { continue };
            let mut attached =
                Attached::new(policy.span.start, self.own_name(entry, policy), PolicySource::InFile(index));
            attached.conditions = conditions;
            self.add(owner, all, attached);
        }
    }

    /// Lists what a resource makes: itself, or the role that SAM makes for it.
    fn owner(&mut self, entry: &Entry<'_>, owners: &mut Vec<Owner>, generated: &mut Vec<Policy>) {
        let kind = match entry.resource_type {
            "AWS::IAM::Role" => OwnerKind::Role,
            "AWS::IAM::User" => OwnerKind::User,
            "AWS::IAM::Group" => OwnerKind::Group,
            "AWS::Serverless::Function" | "AWS::Serverless::StateMachine" => {
                return self.role_of_sam(entry, owners, generated);
            }
            _ => return,
        };
        let Some(conditions) = self.of_entry(entry) else { return };
        let mut owner = entry.owner(kind);
        let name = entry.property(match kind {
            OwnerKind::Role => "RoleName",
            OwnerKind::User => "UserName",
            OwnerKind::Group => "GroupName",
        });
        owner.called = name.and_then(|name| self.scope.resolved(name).as_str().map(str::to_owned));
        owner.also = self.instances(entry);
        self.own(entry, "trust", &conditions, &mut owner.trust);
        self.own(entry, "identity", &conditions, &mut owner.policies);
        for (node, on) in self.items_of(entry.property("ManagedPolicyArns")) {
            self.add_named(node, &on, &conditions, &mut owner.policies);
        }
        for (node, on) in self.items_of(entry.property("PermissionsBoundary")) {
            self.add_named(node, &on, &conditions, &mut owner.boundaries);
        }
        owner.conditions = conditions;
        owners.push(owner);
    }

    /// The role that SAM makes for a function or a state machine.
    fn role_of_sam(&mut self, entry: &Entry<'_>, owners: &mut Vec<Owner>, generated: &mut Vec<Policy>) {
        let Some(mut conditions) = self.of_entry(entry) else { return };
        let is_function = entry.resource_type == "AWS::Serverless::Function";
        let with = sam::Function::of(self.root, entry.node, is_function);
        let place = format!("{}/Resources/{}", self.place, crate::format::resource::escaped(entry.name));
        let none = Node::new(entry.node.span.clone(), Value::Map(Vec::new()));
        let resource = Resource {
            name: entry.name,
            resource_type: entry.resource_type,
            properties: entry.node.get("Properties").unwrap_or(&none),
            place: &place,
        };
        for role in with.event_roles(entry.name, is_function, &place) {
            let mut owner = entry.owner(OwnerKind::Role);
            owner.name = role.name;
            owner.span.start = role.at;
            let attached = self.generated(&resource, "trust", role.trust, generated);
            self.add(&conditions, &mut owner.trust, attached);
            for made in role.policies {
                let attached = self.generated(&resource, "identity", made, generated);
                self.add(&conditions, &mut owner.policies, attached);
            }
            for (node, on) in self.items_of(role.boundary) {
                self.add_named(node, &on, &conditions, &mut owner.boundaries);
            }
            owner.conditions.clone_from(&conditions);
            owners.push(owner);
        }
        // A `Role` of the template's own: there is no other, but where a condition leaves it out.
        if let Some(role) = with.property("Role") {
            let Some([holds, fails]) = branches(role) else {
                let of_function = self.of_resource.get(entry.name).cloned().unwrap_or_default();
                let is_identity = |index: &usize| self.policies.get(*index).is_some_and(|one| one.kind == "identity");
                self.ignored.extend(of_function.into_iter().filter(is_identity));
                self.with_role.push((entry.name.to_owned(), self.key(role)));
                return;
            };
            let is_left_out = |node: &Node| node.get("Ref").and_then(Node::as_str) == Some("AWS::NoValue");
            let condition = role.get("Fn::If").and_then(|all| all.items().first()).and_then(Node::as_str);
            let Some(condition) = condition else { return };
            let Some(all) = (match (is_left_out(holds), is_left_out(fails)) {
                (true, false) => self.with(&conditions, condition, true),
                (false, true) => self.with(&conditions, condition, false),
                _ => None,
            }) else {
                return;
            };
            conditions = all;
        }
        let mut owner = entry.owner(OwnerKind::Role);
        owner.name = format!("{}Role", entry.name);
        self.own(entry, "trust", &conditions, &mut owner.trust);
        if let Some(index) = self.of_globals.filter(|_| with.has_trust_of_globals()) {
            let at = self.policies.get(index).map_or(entry.start, |policy| policy.span.start);
            let attached = Attached::new(at, "AssumeRolePolicyDocument", PolicySource::InFile(index));
            self.add(&conditions, &mut owner.trust, attached);
        } else if owner.trust.is_empty() {
            let service = if is_function { "lambda.amazonaws.com" } else { "states.amazonaws.com" };
            let attached = self.generated(&resource, "trust", sam::trust(service, entry.start, &place), generated);
            self.add(&conditions, &mut owner.trust, attached);
        }
        for (at, name) in with.managed(is_function, entry.start, &**self.scope) {
            let arn = Node::text_at(at, format!("arn:${{AWS::Partition}}:iam::aws:policy/{name}"));
            self.add_named(&Node::map_at(at..at, [("Fn::Sub", arn)]), &Vec::new(), &conditions, &mut owner.policies);
        }
        self.own(entry, "identity", &conditions, &mut owner.policies);
        for (node, on) in self.items_of(entry.property("Policies")) {
            match node.only_member().map(|member| (member.name.text.as_str(), member.name_span.start)) {
                _ if node.get("Statement").is_some() => {}
                Some((name, at)) if name != "Ref" && !name.starts_with("Fn::") => {
                    if !sam::has_template(name) {
                        let mut attached = Attached::new(at, name, PolicySource::Elsewhere);
                        attached.conditions = on;
                        self.add(&conditions, &mut owner.policies, attached);
                    }
                }
                _ => {
                    let ending = node.as_str().map(|name| format!("/{name}"));
                    let is_there = ending.is_some_and(|ending| {
                        owner.policies.iter().any(|one| one.conditions.is_empty() && one.name.ends_with(&ending))
                    });
                    if !is_there {
                        self.add_named(node, &on, &conditions, &mut owner.policies);
                    }
                }
            }
        }
        for made in with.made(entry.name, &place) {
            let attached = self.generated(&resource, "identity", made, generated);
            self.add(&conditions, &mut owner.policies, attached);
        }
        let of_connectors = self.connectors.get(entry.name).cloned().unwrap_or_default();
        for (at, name) in with.not_worked_out().into_iter().chain(of_connectors) {
            self.add(&conditions, &mut owner.policies, Attached::new(at, name, PolicySource::Elsewhere));
        }
        for (node, on) in self.items_of(with.property("PermissionsBoundary")) {
            self.add_named(node, &on, &conditions, &mut owner.boundaries);
        }
        owner.conditions = conditions;
        owners.push(owner);
    }

    /// A policy that is made at deployment.
    fn generated(&self, of: &Resource<'_>, kind: &str, made: sam::Made, generated: &mut Vec<Policy>) -> Attached {
        let attached = Attached::new(made.document.span.start, made.name, PolicySource::Generated(generated.len()));
        let mut policy = of.empty_policy(made.place, kind, made.encoding, &made.document);
        policy.document = Some(made.document);
        policy.scope = Some(Arc::clone(self.scope));
        generated.push(policy);
        attached
    }

    /// Lets a function name the role that it has.
    fn of_functions(&self, owners: &mut [Owner]) {
        let mut by_arn: HashMap<&str, Vec<&str>> = HashMap::new();
        for (function, arn) in &self.with_role {
            by_arn.entry(arn).or_default().push(function);
        }
        for owner in owners.iter_mut().filter(|owner| !by_arn.is_empty() && owner.kind == OwnerKind::Role) {
            let parts = [owner.name.as_str(), "Arn"].map(|text| Node::text_at(0, text));
            let arn = self.key(&Node::map_at(0..0, [("Fn::GetAtt", Node::new(0..0, Value::List(parts.into())))]));
            let functions = by_arn.get(arn.as_str()).into_iter().flatten();
            owner.also.extend(functions.map(|function| (*function).to_owned()));
        }
    }

    /// The logical ids of what `Fn::ForEach` makes of a resource, if all of them are known.
    fn instances(&self, entry: &Entry<'_>) -> Vec<String> {
        let mut all = vec![entry.name.to_owned()];
        for (item, collection) in &entry.loops {
            let items = self.scope.resolved(collection);
            let texts: Option<Vec<&str>> = items.items().iter().map(Node::as_str).collect();
            let Some(texts) = texts.filter(|texts| texts.len() * all.len() <= MOST_INSTANCES) else {
                return Vec::new();
            };
            let one = |name: &String| {
                let place = |text: &&str| {
                    let plain: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
                    name.replace(&format!("${{{item}}}"), text).replace(&format!("&{{{item}}}"), &plain)
                };
                texts.iter().map(place).collect::<Vec<_>>()
            };
            all = all.iter().flat_map(one).collect();
        }
        if entry.loops.is_empty() { Vec::new() } else { all }
    }

    /// The owners that a name means, each with the conditions under which it does; those that it can mean are left open.
    fn meant(
        &self,
        entry: &Entry<'_>,
        kind: OwnerKind,
        node: &Node,
        by_key: &BTreeMap<(&'static str, String), Vec<usize>>,
        (entries, owners): (&HashMap<&str, &Entry<'_>>, &mut [Owner]),
    ) -> Vec<(usize, Conditions)> {
        let named = by_key.get(&(kind.as_str(), self.key(node))).cloned().unwrap_or_default();
        let mut meant = Vec::new();
        for index in named {
            let Some(owner) = owners.get_mut(index) else { continue };
            let of_owner = entries.get(owner.name.as_str()).map(|entry| entry.loops.as_slice()).unwrap_or_default();
            let told = |loops: &[(&str, &Node)]| -> Vec<String> {
                loops.iter().map(|(item, collection)| format!("{item} {}", collection.to_json())).collect()
            };
            // What another loop calls by the same name is not the same.
            if of_owner.is_empty() || told(of_owner).iter().all(|one| told(&entry.loops).contains(one)) {
                meant.push((index, Vec::new()));
            } else {
                owner.leave_open(|| format!("`{}` is attached to some of what `Fn::ForEach` makes", entry.name));
            }
        }
        if !meant.is_empty() || self.compared.get() == usize::MAX {
            return meant;
        }
        self.compared.set(self.compared.get() + owners.len());
        if self.compared.get() > MOST_COMPARED {
            self.compared.set(usize::MAX);
            let why = "policies are attached to more names than are compared with its name";
            owners.iter_mut().for_each(|owner| owner.leave_open(|| why.to_owned()));
            return meant;
        }
        let target = self.scope.resolved(node);
        let written = self.name(node);
        let id = node.get("Ref").and_then(Node::as_str);
        for (index, owner) in owners.iter_mut().enumerate().filter(|(_, owner)| owner.kind == kind) {
            // One of several.
            if id.is_some_and(|id| owner.also.iter().any(|one| one == id)) {
                meant.push((index, vec![(format!("{} is {}", owner.name, id.unwrap_or_default()), true)]));
                continue;
            }
            let Some(own) = entries.get(owner.name.as_str()) else { continue };
            // A name that is made at deployment is that of nothing else.
            let Some(name) = NAMES.iter().find_map(|name| own.property(name)) else { continue };
            let refers = as_hole(&target).is_some_and(|(name, _)| self.resources.contains_key(name));
            if !refers && can_be_same(&self.scope.resolved(name), &target) {
                owner.leave_open(|| format!("a policy is attached to `{written}`, which can be it"));
            }
        }
        meant
    }

    /// Adds the policies of the resources that name owners.
    fn given(&mut self, entries: &[Entry<'_>], owners: &mut [Owner]) {
        let by_key = self.by_key(owners);
        let by_name: HashMap<&str, &Entry<'_>> = entries.iter().map(|entry| (entry.name, entry)).collect();
        for entry in entries.iter().filter(|entry| GIVING.contains(&entry.resource_type)) {
            let Some(of_entry) = self.of_entry(entry) else { continue };
            for (property, kind) in NAMED {
                for (node, on) in self.items_of(entry.property(property)) {
                    let Some(on) = self.with_all(&of_entry, &on) else { continue };
                    for (index, more) in self.meant(entry, *kind, node, &by_key, (&by_name, owners)) {
                        let Some(on) = self.with_all(&on, &more) else { continue };
                        let Some(owner) = owners.get_mut(index) else { continue };
                        let conditions = std::mem::take(&mut owner.conditions);
                        self.add_resource(entry.name, node.span.start, &on, &conditions, &mut owner.policies);
                        owner.conditions = conditions;
                    }
                }
            }
        }
    }

    /// Owners by what `Ref` gives; a name can be that of several, under different conditions.
    fn by_key(&self, owners: &[Owner]) -> BTreeMap<(&'static str, String), Vec<usize>> {
        let mut by_key: BTreeMap<(&str, String), Vec<usize>> = BTreeMap::new();
        for (index, owner) in owners.iter().enumerate() {
            by_key.entry((owner.kind.as_str(), self.key(&reference(&owner.name)))).or_default().push(index);
        }
        by_key
    }

    /// Adds to users the policies of their groups.
    fn groups(&mut self, entries: &[Entry<'_>], owners: &mut [Owner]) {
        let by_key = self.by_key(owners);
        let users = owners.iter().enumerate().filter(|(_, owner)| owner.kind == OwnerKind::User);
        let users: HashMap<String, usize> = users.map(|(index, owner)| (owner.name.clone(), index)).collect();
        // The user, the group and the conditions of each membership.
        let mut members: Vec<(usize, &Node, Conditions)> = Vec::new();
        for entry in entries {
            let Some(of_entry) = self.of_entry(entry) else { continue };
            match entry.resource_type {
                "AWS::IAM::User" => {
                    let Some(user) = users.get(entry.name) else { continue };
                    let groups = self.items_of(entry.property("Groups")).into_iter();
                    members.extend(groups.map(|(group, on)| (*user, group, on)));
                }
                "AWS::IAM::UserToGroupAddition" => {
                    let Some(group) = entry.property("GroupName") else { continue };
                    for (node, on) in self.items_of(entry.property("Users")) {
                        let Some(on) = self.with_all(&of_entry, &on) else { continue };
                        let named = by_key.get(&(OwnerKind::User.as_str(), self.key(node))).into_iter().flatten();
                        members.extend(named.map(|user| (*user, group, on.clone())));
                    }
                }
                _ => {}
            }
        }
        for (user, node, on) in members {
            if self.count >= MOST {
                return;
            }
            let in_file = by_key.get(&(OwnerKind::Group.as_str(), self.key(node))).and_then(|all| all.first()).copied();
            let mut from: Vec<Attached> = match in_file.and_then(|index| owners.get(index)) {
                Some(group) => {
                    let of_group = |attached: &Attached| {
                        let both = self.with_all(&group.conditions, &attached.conditions)?;
                        let conditions = self.with_all(&on, &both)?;
                        Some(Attached { conditions, group: Some(group.name.clone()), ..attached.clone() })
                    };
                    group.policies.iter().take(MOST.saturating_sub(self.count)).filter_map(of_group).collect()
                }
                None => {
                    let name = self.name(node);
                    let mut attached = Attached::new(node.span.start, name.clone(), PolicySource::Elsewhere);
                    attached.conditions = on;
                    attached.group = Some(name);
                    vec![attached]
                }
            };
            let Some(user) = owners.get_mut(user) else { continue };
            let conditions = std::mem::take(&mut user.conditions);
            from.drain(..).for_each(|attached| self.add(&conditions, &mut user.policies, attached));
            user.conditions = conditions;
        }
    }
}
