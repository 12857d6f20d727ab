//! The roles, users and groups of a file, and the policies that its resources give to them.
//!
//! Which resource an argument means, the address at its beginning says, or a name that both have.
//!
//! Source: the AWS provider's documentation of the resources `aws_iam_*`.

use std::collections::HashMap;

use hcl_edit::expr::Expression;
use hcl_edit::structure::{Block, Body};

use super::names::{address, short};
use super::statements::block_span;
use super::value::{function, plain, span};
use crate::found::{Note, Policy};
use crate::roles::{Attached, Owner, OwnerKind, PolicySource, is_among};
use crate::tree::{Node, Value};

/// How many policies of how many owners are listed for a file.
const MOST: usize = 100_000;

type Conditions = Vec<(String, bool)>;

/// The resources that give a policy of their own to an owner, and the argument that names it.
const INLINE: &[(&str, OwnerKind, &str)] = &[
    ("aws_iam_role_policy", OwnerKind::Role, "role"),
    ("aws_iam_user_policy", OwnerKind::User, "user"),
    ("aws_iam_group_policy", OwnerKind::Group, "group"),
];

/// The resources that attach the policy of an ARN to owners, and the argument that names them.
const ATTACHING: &[(&str, OwnerKind, &str)] = &[
    ("aws_iam_role_policy_attachment", OwnerKind::Role, "role"),
    ("aws_iam_user_policy_attachment", OwnerKind::User, "user"),
    ("aws_iam_group_policy_attachment", OwnerKind::Group, "group"),
    ("aws_iam_policy_attachment", OwnerKind::Role, "roles"),
    ("aws_iam_policy_attachment", OwnerKind::User, "users"),
    ("aws_iam_policy_attachment", OwnerKind::Group, "groups"),
];

/// A resource of the file.
struct Entry<'b> {
    kind: &'b str,
    address: String,
    block: &'b Block,
}

impl Entry<'_> {
    fn argument(&self, name: &str) -> Option<&Expression> {
        let expression = plain(&self.block.body.get_attribute(name)?.value);
        (!expression.is_null()).then_some(expression)
    }
}

struct Ties<'a> {
    file: &'a str,
    policies: &'a [Policy],
    /// Indices of policies.
    by_place: HashMap<&'a str, usize>,
    count: usize,
}

/// The owners of a file, whose policies are these.
pub(super) fn read(file: &str, body: &Body, policies: &[Policy], notes: &mut Vec<Note>) -> Vec<Owner> {
    let entries = body.get_blocks("resource").filter_map(|block| {
        let mut labels = block.labels.iter().map(|label| short(label.as_str()));
        let (kind, name) = (labels.next()?, labels.next()?);
        kind.starts_with("aws_iam_").then(|| Entry { kind, address: format!("{kind}.{name}"), block })
    });
    let entries: Vec<Entry<'_>> = entries.collect();
    let by_place = policies.iter().enumerate().map(|(index, policy)| (policy.place.as_str(), index)).collect();
    let mut ties = Ties { file, policies, by_place, count: 0 };
    let mut owners: Vec<Owner> = Vec::new();
    let mut by_name: HashMap<(OwnerKind, String), Vec<usize>> = HashMap::new();
    for entry in &entries {
        let Some(owner) = ties.owner(entry) else { continue };
        by_name.entry((owner.kind, owner.name.clone())).or_default().push(owners.len());
        if let Some(name) = entry.argument("name") {
            by_name.entry((owner.kind, ties.written(name))).or_default().push(owners.len());
        }
        owners.push(owner);
    }
    for entry in &entries {
        ties.given(entry, &by_name, &mut owners);
    }
    for entry in &entries {
        ties.groups(entry, &by_name, &mut owners);
    }
    if ties.count >= MOST {
        let message =
            format!("more than {MOST} policies of roles, users and groups: the others are not listed with them");
        notes.push(Note { at: 0, message });
    }
    owners
}

/// The condition of `count = CONDITION ? 1 : 0`.
fn condition(file: &str, block: &Block) -> Conditions {
    let Some(Expression::Conditional(choice)) = block.body.get_attribute("count").map(|count| plain(&count.value))
    else {
        return Vec::new();
    };
    let number = |expression: &Expression| file.get(span(plain(expression))).and_then(|text| text.trim().parse().ok());
    let holds = match (number(&choice.true_expr), number(&choice.false_expr)) {
        (Some(1), Some(0)) => true,
        (Some(0), Some(1)) => false,
        _ => return Vec::new(),
    };
    let source = file.get(span(&choice.cond_expr)).unwrap_or_default();
    vec![(source.trim().to_owned(), holds)]
}

/// Conditions with others; `None` if they never hold together.
fn with(conditions: &Conditions, more: &Conditions) -> Option<Conditions> {
    let mut all = conditions.clone();
    for (name, holds) in more {
        match all.iter().find(|(other, _)| other == name) {
            Some((_, other)) if other != holds => return None,
            Some(_) => {}
            None => all.push((name.clone(), *holds)),
        }
    }
    Some(all)
}

impl<'a> Ties<'a> {
    /// An expression as people write it: a text without its quotes, or the source.
    fn written(&self, expression: &Expression) -> String {
        match plain(expression).as_str() {
            Some(text) => text.to_owned(),
            None => {
                let source = self.file.get(span(plain(expression))).unwrap_or_default().trim();
                let inside = source.strip_prefix('"').and_then(|source| source.strip_suffix('"'));
                inside.unwrap_or(source).to_owned()
            }
        }
    }

    /// What an expression names: the address at its beginning, or its text.
    fn named(&self, expression: &Expression) -> String {
        // These give what they are given, or one of it.
        if let Expression::FuncCall(call) = plain(expression) {
            let is_one = matches!(function(call).as_str(), "one" | "element" | "try");
            if let Some(Expression::Traversal(inner)) = call.args.iter().next().map(plain).filter(|_| is_one) {
                return self.named(&Expression::Traversal(inner.clone()));
            }
        }
        let written = self.written(expression);
        if written.starts_with("aws_iam_") { address(&written).to_owned() } else { written }
    }

    /// The items of a list, each value of `for_each`, or the expression itself.
    fn items<'b>(&self, entry: &'b Entry<'_>, argument: &str) -> Vec<&'b Expression> {
        let Some(expression) = entry.argument(argument) else { return Vec::new() };
        let source = self.file.get(span(expression)).unwrap_or_default().trim();
        if matches!(source, "each.value" | "each.key") {
            let each = entry.argument("for_each").map(|each| match each {
                Expression::FuncCall(call) if function(call) == "toset" => call.args.iter().next().map_or(each, plain),
                _ => each,
            });
            match each {
                Some(Expression::Array(items)) => return items.iter().map(plain).collect(),
                Some(Expression::Object(members)) if source == "each.value" => {
                    return members.iter().map(|(_, value)| plain(value.expr())).collect();
                }
                _ => {}
            }
        }
        match expression {
            Expression::Array(items) => items.iter().map(plain).collect(),
            Expression::FuncCall(call) if function(call) == "toset" => match call.args.iter().next().map(plain) {
                Some(Expression::Array(items)) => items.iter().map(plain).collect(),
                _ => vec![expression],
            },
            _ => vec![expression],
        }
    }

    /// Adds a policy, unless it is there already, or is never attached while the owner is there.
    fn add(&mut self, owner: &Conditions, all: &mut Vec<Attached>, mut attached: Attached) {
        self.count += 1;
        let Some(both) = with(owner, &attached.conditions).filter(|_| self.count <= MOST) else { return };
        attached.conditions = both.into_iter().skip(owner.len()).collect();
        if !is_among(all, &attached) {
            all.push(attached);
        }
    }

    /// The policies that an argument can be: its own document, the one that it names, or those that a condition chooses between.
    fn policies_of(&self, place: &str, name: &str, at: usize) -> Vec<Attached> {
        let Some(policy) = self.by_place.get(place).and_then(|index| self.policies.get(*index)) else {
            return vec![Attached::new(at, name, PolicySource::Elsewhere)];
        };
        let mut all = Vec::new();
        match &policy.value {
            None => self.choices(policy.document.as_ref(), place, name, at, &Vec::new(), &mut all),
            value => self.choices(value.as_ref(), place, name, at, &Vec::new(), &mut all),
        }
        all
    }

    fn choices(
        &self,
        node: Option<&Node>,
        place: &str,
        name: &str,
        at: usize,
        on: &Conditions,
        all: &mut Vec<Attached>,
    ) {
        if let Some([Node { value: Value::Text(condition), .. }, yes, no]) =
            node.and_then(|node| node.get("$cond")).map(Node::items)
        {
            for (index, branch, holds) in [(1, yes, true), (2, no, false)] {
                if let Some(on) = with(on, &vec![(condition.text.clone(), holds)]) {
                    self.choices(Some(branch), &format!("{place}.$cond[{index}]"), name, at, &on, all);
                }
            }
            return;
        }
        // A branch that is left out.
        if node.is_some_and(|node| matches!(node.value, Value::Null)) {
            return;
        }
        let here = self
            .by_place
            .get(place)
            .filter(|index| self.policies.get(**index).is_some_and(|policy| policy.document.is_some()));
        let source = node.and_then(|node| node.get("$expr")).and_then(Node::as_str).unwrap_or_default();
        let data = source.strip_prefix("data.").map(|rest| format!("data.{}", address(rest)));
        let data = data.and_then(|data| self.by_place.get(data.as_str()));
        let mut attached = match here.or(data) {
            Some(index) => Attached::new(at, name, PolicySource::InFile(*index)),
            None => Attached::new(at, name, PolicySource::Elsewhere),
        };
        attached.conditions.clone_from(on);
        all.push(attached);
    }

    /// The policies that an ARN names.
    fn managed(&self, expression: &Expression) -> Vec<Attached> {
        let at = span(expression).start;
        let named = self.named(expression);
        if named.starts_with("aws_iam_policy.") {
            return self.policies_of(&format!("{named}.policy"), &named, at);
        }
        let mut all = Vec::new();
        self.chosen(expression, &Vec::new(), &mut all);
        all
    }

    /// An ARN, or the choice of two.
    fn chosen(&self, expression: &Expression, on: &Conditions, all: &mut Vec<Attached>) {
        let expression = plain(expression);
        match expression {
            Expression::Conditional(choice) => {
                let condition = self.file.get(span(&choice.cond_expr)).unwrap_or_default().trim().to_owned();
                for (branch, holds) in [(&choice.true_expr, true), (&choice.false_expr, false)] {
                    if let Some(on) = with(on, &vec![(condition.clone(), holds)]) {
                        self.chosen(branch, &on, all);
                    }
                }
            }
            Expression::Null(_) => {}
            _ => {
                let named = self.named(expression);
                let at = span(expression).start;
                let of_policy = match named.starts_with("aws_iam_policy.") {
                    true => self.policies_of(&format!("{named}.policy"), &named, at),
                    false => vec![Attached::new(at, self.written(expression), PolicySource::Elsewhere)],
                };
                all.extend(
                    of_policy.into_iter().filter_map(|attached| {
                        Some(Attached { conditions: with(on, &attached.conditions)?, ..attached })
                    }),
                );
            }
        }
    }

    fn owner(&mut self, entry: &Entry<'_>) -> Option<Owner> {
        let kind = match entry.kind {
            "aws_iam_role" => OwnerKind::Role,
            "aws_iam_user" => OwnerKind::User,
            "aws_iam_group" => OwnerKind::Group,
            _ => return None,
        };
        let conditions = condition(self.file, entry.block);
        let mut owner = Owner::new(entry.address.clone(), kind, entry.kind, block_span(entry.block));
        if let Some(trust) = entry.argument("assume_role_policy") {
            let place = format!("{}.assume_role_policy", entry.address);
            for attached in self.policies_of(&place, "assume_role_policy", span(trust).start) {
                self.add(&conditions, &mut owner.trust, attached);
            }
        }
        for (index, inline) in entry.block.body.get_blocks("inline_policy").enumerate() {
            let argument = |name: &str| inline.body.get_attribute(name).map(|attribute| &attribute.value);
            // An empty block says that there are no others.
            let Some(policy) = argument("policy") else { continue };
            let place = format!("{}.inline_policy[{index}].policy", entry.address);
            let name = argument("name").map_or_else(|| format!("inline_policy[{index}]"), |name| self.written(name));
            for attached in self.policies_of(&place, &name, span(policy).start) {
                self.add(&conditions, &mut owner.policies, attached);
            }
        }
        let place = format!("{}.inline_policy[*].policy", entry.address);
        if let Some(policy) = self.by_place.get(place.as_str()).and_then(|index| self.policies.get(*index)) {
            for attached in self.policies_of(&place, "inline_policy[*]", policy.span.start) {
                self.add(&conditions, &mut owner.policies, attached);
            }
        }
        for arn in self.items(entry, "managed_policy_arns") {
            for attached in self.managed(arn) {
                self.add(&conditions, &mut owner.policies, attached);
            }
        }
        if let Some(boundary) = entry.argument("permissions_boundary") {
            for attached in self.managed(boundary) {
                self.add(&conditions, &mut owner.boundaries, attached);
            }
        }
        owner.conditions = conditions;
        Some(owner)
    }

    /// Adds the policies of a resource that names owners.
    fn given(&mut self, entry: &Entry<'_>, by_name: &HashMap<(OwnerKind, String), Vec<usize>>, owners: &mut [Owner]) {
        let on = condition(self.file, entry.block);
        let mut ties: Vec<(OwnerKind, &str, Vec<Attached>)> = Vec::new();
        if let Some((_, kind, argument)) = INLINE.iter().find(|(one, ..)| *one == entry.kind) {
            let at = entry.argument(argument).map_or(0, |named| span(named).start);
            ties.push((*kind, argument, self.policies_of(&format!("{}.policy", entry.address), &entry.address, at)));
        }
        for (_, kind, argument) in ATTACHING.iter().filter(|(one, ..)| *one == entry.kind) {
            let attached = self.items(entry, "policy_arn").into_iter().flat_map(|arn| self.managed(arn)).collect();
            ties.push((*kind, argument, attached));
        }
        for (kind, argument, all) in ties {
            for named in self.items(entry, argument) {
                for index in by_name.get(&(kind, self.named(named))).into_iter().flatten() {
                    let Some(owner) = owners.get_mut(*index) else { continue };
                    let conditions = std::mem::take(&mut owner.conditions);
                    for attached in all.iter().take(MOST) {
                        let Some(both) = with(&on, &attached.conditions) else { continue };
                        let attached = Attached { conditions: both, ..attached.clone() };
                        self.add(&conditions, &mut owner.policies, attached);
                    }
                    owner.conditions = conditions;
                }
            }
        }
    }

    /// Adds to users the policies of their groups.
    fn groups(&mut self, entry: &Entry<'_>, by_name: &HashMap<(OwnerKind, String), Vec<usize>>, owners: &mut [Owner]) {
        let (users, groups) = match entry.kind {
            "aws_iam_user_group_membership" => ("user", "groups"),
            "aws_iam_group_membership" => ("users", "group"),
            _ => return,
        };
        let on = condition(self.file, entry.block);
        let users = self.items(entry, users);
        let users = users.iter().filter_map(|user| by_name.get(&(OwnerKind::User, self.named(user)))).flatten();
        let users: Vec<usize> = users.copied().collect();
        for node in self.items(entry, groups) {
            if users.is_empty() || self.count >= MOST {
                return;
            }
            let named = self.named(node);
            let group = by_name.get(&(OwnerKind::Group, named.clone())).and_then(|all| owners.get(*all.first()?));
            let (name, conditions, policies) = match group {
                Some(group) => (group.name.clone(), group.conditions.clone(), group.policies.clone()),
                None => {
                    let name = self.written(node);
                    (name.clone(), Vec::new(), vec![Attached::new(span(node).start, name, PolicySource::Elsewhere)])
                }
            };
            for user in &users {
                let Some(owner) = owners.get_mut(*user).filter(|_| self.count < MOST) else { continue };
                let of_owner = std::mem::take(&mut owner.conditions);
                for attached in &policies {
                    let both = with(&on, &conditions).and_then(|on| with(&on, &attached.conditions));
                    let Some(conditions) = both else { continue };
                    let attached = Attached { conditions, group: Some(name.clone()), ..attached.clone() };
                    self.add(&of_owner, &mut owner.policies, attached);
                }
                owner.conditions = of_owner;
            }
        }
    }
}
