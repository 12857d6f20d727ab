//! The roles, users and groups of a file, and the policies that its resources give to them.
//!
//! Source: the AWS provider's documentation of the resources `aws_iam_*`.

use std::collections::HashMap;
use std::sync::Arc;

use hcl_edit::expr::Expression;
use hcl_edit::structure::{Block, Body};

use super::names::address;
use super::repeated::{Conditions, repeated, with};
use super::statements::{block_span, is_dynamic};
use super::value::{plain, span};
use super::whom::{Entry, Meant, Whom, entries, index};
use crate::found::{Note, Policy};
use crate::roles::{Attached, Owner, OwnerKind, PolicySource, is_among};
use crate::scope::Scope;
use crate::tree::{Node, Value};

/// How many policies of how many owners are listed for a file.
const MOST: usize = 100_000;

/// The resources that give a policy of their own to an owner, and the argument that names it.
pub(super) const INLINE: &[(&str, OwnerKind, &str)] = &[
    ("aws_iam_role_policy", OwnerKind::Role, "role"),
    ("aws_iam_user_policy", OwnerKind::User, "user"),
    ("aws_iam_group_policy", OwnerKind::Group, "group"),
];

/// The resources that attach the policy of an ARN to owners, and the argument that names them.
pub(super) const ATTACHING: &[(&str, OwnerKind, &str)] = &[
    ("aws_iam_role_policy_attachment", OwnerKind::Role, "role"),
    ("aws_iam_user_policy_attachment", OwnerKind::User, "user"),
    ("aws_iam_group_policy_attachment", OwnerKind::Group, "group"),
    ("aws_iam_policy_attachment", OwnerKind::Role, "roles"),
    ("aws_iam_policy_attachment", OwnerKind::User, "users"),
    ("aws_iam_policy_attachment", OwnerKind::Group, "groups"),
];

/// The resources that make users members of groups: the argument that names the users, and that of the groups.
const MEMBERSHIPS: &[(&str, &str, &str)] =
    &[("aws_iam_user_group_membership", "user", "groups"), ("aws_iam_group_membership", "users", "group")];

/// The arguments of a resource that name owners whose policies it adds to.
pub(super) fn naming(kind: &str) -> impl Iterator<Item = (OwnerKind, &'static str)> {
    let of_policies = INLINE.iter().chain(ATTACHING).filter(move |(one, ..)| *one == kind);
    let of_users = MEMBERSHIPS.iter().filter(move |(one, ..)| *one == kind);
    of_policies
        .map(|(_, kind, argument)| (*kind, *argument))
        .chain(of_users.map(|(_, users, _)| (OwnerKind::User, *users)))
}

/// What kind of owner a resource makes.
pub(super) fn kind_of(resource: &str) -> Option<OwnerKind> {
    match resource {
        "aws_iam_role" => Some(OwnerKind::Role),
        "aws_iam_user" => Some(OwnerKind::User),
        "aws_iam_group" => Some(OwnerKind::Group),
        _ => None,
    }
}

struct Ties<'a, 's> {
    policies: &'a [Policy],
    /// Indices of policies.
    by_place: HashMap<&'a str, usize>,
    /// The resources by their addresses.
    resources: HashMap<&'a str, &'a Entry<'a>>,
    scope: &'a dyn Scope,
    whom: Whom<'s>,
    count: usize,
}

/// The owners of a file, whose policies are these, and how to find out which of them a name means.
pub(super) fn read<'a>(
    file: &str,
    body: &Body,
    policies: &[Policy],
    scope: &'a Arc<dyn Scope>,
    notes: &mut Vec<Note>,
) -> (Vec<Owner>, Whom<'a>) {
    let entries = entries(file, body);
    let mut ties = Ties {
        policies,
        by_place: policies.iter().enumerate().map(|(index, policy)| (policy.place.as_str(), index)).collect(),
        resources: entries.iter().map(|entry| (entry.address.as_str(), entry)).collect(),
        scope: &**scope,
        whom: Whom::new(&**scope),
        count: 0,
    };
    let mut owners: Vec<Owner> = Vec::new();
    for entry in &entries {
        let Some(mut owner) = ties.owner(entry) else { continue };
        owner.called = ties.whom.add(entry, owner.kind);
        owner.scope = Some(Arc::clone(scope));
        owners.push(owner);
    }
    for entry in &entries {
        ties.given(entry, &mut owners);
    }
    for entry in &entries {
        ties.groups(entry, &mut owners);
    }
    if ties.count >= MOST {
        let message =
            format!("more than {MOST} policies of roles, users and groups: the others are not listed with them");
        owners.iter_mut().for_each(|owner| owner.leave_open(|| message.clone()));
        notes.push(Note { at: 0, message });
    }
    let whom = ties.whom;
    (owners, whom)
}

/// Leaves open the owners that an argument can mean.
pub(super) fn leave_open(owners: &mut [Owner], kind: OwnerKind, meant: &Meant, why: &dyn Fn() -> String) {
    if meant.is_cut {
        owners.iter_mut().filter(|owner| owner.kind == kind).for_each(|owner| owner.leave_open(why));
    }
    for index in &meant.can_be {
        if let Some(owner) = owners.get_mut(*index) {
            owner.leave_open(why);
        }
    }
}

/// The conditions under which a resource is there; `None` if it never is.
fn condition(file: &str, block: &Block, scope: &dyn Scope) -> Option<Conditions> {
    repeated(file, block, scope).conditions
}

impl Ties<'_, '_> {
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

    /// The policies that an ARN names: one, or those that a condition chooses between.
    fn managed(&self, entry: &Entry<'_>, expression: &Expression, on: &Conditions, all: &mut Vec<Attached>) {
        let expression = plain(expression);
        match expression {
            Expression::Conditional(choice) => {
                let condition = entry.file.get(span(&choice.cond_expr)).unwrap_or_default().trim().to_owned();
                for (branch, holds) in [(&choice.true_expr, true), (&choice.false_expr, false)] {
                    if let Some(on) = with(on, &vec![(condition.clone(), holds)]) {
                        self.managed(entry, branch, &on, all);
                    }
                }
            }
            Expression::Null(_) => {}
            _ => {
                let at = span(expression).start;
                let mut of_policy = match self.of_resource(&entry.named(expression), at) {
                    Some(of_policy) => of_policy,
                    None => vec![Attached::new(at, entry.written(expression), PolicySource::Elsewhere)],
                };
                of_policy.retain_mut(|attached| match with(on, &attached.conditions) {
                    Some(both) => {
                        attached.conditions = both;
                        true
                    }
                    None => false,
                });
                all.extend(of_policy);
            }
        }
    }

    /// The policies of a resource of the file, as it is named.
    fn of_resource(&self, named: &str, at: usize) -> Option<Vec<Attached>> {
        let own = address(named);
        let policy = named.starts_with("aws_iam_policy.").then(|| self.resources.get(own)).flatten();
        let Some(entry) = policy else {
            return named.starts_with("aws_iam_policy.").then(|| vec![Attached::new(at, own, PolicySource::Elsewhere)]);
        };
        // One that is not there cannot be named, but by what gives all that there are.
        let Some(on) = condition(entry.file, entry.block, self.scope) else { return Some(Vec::new()) };
        let is_all = |index: &&str| !matches!(*index, "*" | "count.index" | "each.key" | "each.value");
        let name = index(named).filter(is_all).map_or_else(|| own.to_owned(), |index| format!("{own}[{index}]"));
        let mut all = self.policies_of(&format!("{own}.policy"), &name, at);
        all.retain_mut(|attached| match with(&on, &attached.conditions) {
            Some(both) => {
                attached.conditions = both;
                true
            }
            None => false,
        });
        Some(all)
    }

    fn owner(&mut self, entry: &Entry<'_>) -> Option<Owner> {
        let kind = kind_of(entry.kind)?;
        let conditions = condition(entry.file, entry.block, self.scope)?;
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
            let name = argument("name").map_or_else(|| format!("inline_policy[{index}]"), |name| entry.written(name));
            for attached in self.policies_of(&place, &name, span(policy).start) {
                self.add(&conditions, &mut owner.policies, attached);
            }
        }
        // Those that are repeated for what may be nothing.
        for pattern in entry.block.body.blocks().filter(|block| is_dynamic(block, "inline_policy")) {
            let policy = pattern.body.get_blocks("content").find_map(|content| content.body.get_attribute("policy"));
            let (Some(on), Some(policy)) = (condition(entry.file, pattern, self.scope), policy) else { continue };
            let at = span(&policy.value);
            let place = format!("{}.inline_policy[*].policy", entry.address);
            let of_place =
                self.policies.iter().enumerate().find(|(_, policy)| policy.place == place && policy.span == at);
            let mut all = Vec::new();
            match of_place {
                Some((index, policy)) if policy.document.is_some() => {
                    all.push(Attached::new(at.start, "inline_policy[*]", PolicySource::InFile(index)));
                }
                Some((_, policy)) => {
                    self.choices(policy.value.as_ref(), &place, "inline_policy[*]", at.start, &Vec::new(), &mut all);
                }
                None => all.push(Attached::new(at.start, "inline_policy[*]", PolicySource::Elsewhere)),
            }
            for attached in all {
                let Some(both) = with(&on, &attached.conditions) else { continue };
                self.add(&conditions, &mut owner.policies, Attached { conditions: both, ..attached });
            }
        }
        for arn in entry.items("managed_policy_arns") {
            let mut all = Vec::new();
            self.managed(entry, arn, &Vec::new(), &mut all);
            for attached in all {
                self.add(&conditions, &mut owner.policies, attached);
            }
        }
        if let Some(boundary) = entry.argument("permissions_boundary") {
            let mut all = Vec::new();
            self.managed(entry, boundary, &Vec::new(), &mut all);
            for attached in all {
                self.add(&conditions, &mut owner.boundaries, attached);
            }
        }
        owner.conditions = conditions;
        Some(owner)
    }

    /// Adds the policies of a resource that names owners.
    fn given(&mut self, entry: &Entry<'_>, owners: &mut [Owner]) {
        let Some(on) = condition(entry.file, entry.block, self.scope) else { return };
        let mut ties: Vec<(OwnerKind, &str, Vec<Attached>)> = Vec::new();
        if let Some((_, kind, argument)) = INLINE.iter().find(|(one, ..)| *one == entry.kind) {
            let at = entry.argument(argument).map_or(0, |named| span(named).start);
            ties.push((*kind, argument, self.policies_of(&format!("{}.policy", entry.address), &entry.address, at)));
        }
        for (_, kind, argument) in ATTACHING.iter().filter(|(one, ..)| *one == entry.kind) {
            let mut attached = Vec::new();
            for arn in entry.items("policy_arn") {
                self.managed(entry, arn, &Vec::new(), &mut attached);
            }
            ties.push((*kind, argument, attached));
        }
        for (kind, argument, all) in ties {
            // Which policy goes with which owner is not worked out.
            let is_paired = entry.is_of_each(argument) && entry.is_of_each("policy_arn");
            for named in entry.items(argument) {
                let mut meant = self.whom.meant(entry, kind, named);
                if is_paired {
                    meant.can_be.extend(meant.are.drain(..).map(|(index, _)| index));
                }
                leave_open(owners, kind, &meant, &|| can_be(entry, named));
                for (index, of_name) in meant.are {
                    let Some(on) = with(&on, &of_name) else { continue };
                    let Some(owner) = owners.get_mut(index) else { continue };
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
    fn groups(&mut self, entry: &Entry<'_>, owners: &mut [Owner]) {
        let Some((_, users, groups)) = MEMBERSHIPS.iter().find(|(one, ..)| *one == entry.kind) else { return };
        let Some(on) = condition(entry.file, entry.block, self.scope) else { return };
        let is_paired = entry.is_of_each(users) && entry.is_of_each(groups);
        let mut members: Vec<(usize, Conditions)> = Vec::new();
        for named in entry.items(users) {
            let mut meant = self.whom.meant(entry, OwnerKind::User, named);
            if is_paired {
                meant.can_be.extend(meant.are.drain(..).map(|(index, _)| index));
            }
            leave_open(owners, OwnerKind::User, &meant, &|| {
                format!("`{}` is made a member of groups, which can be it", entry.written(named))
            });
            members.extend(meant.are);
        }
        for node in entry.items(groups) {
            if members.is_empty() || self.count >= MOST {
                return;
            }
            let meant = self.whom.meant(entry, OwnerKind::Group, node);
            // Of a group that only can be the one, as of one that is not in the file, nothing is known.
            let name = entry.written(node);
            let mut of_groups = vec![(name.clone(), Vec::new(), Vec::new(), None)];
            if !meant.are.is_empty() && meant.can_be.is_empty() && !meant.is_cut {
                let of_group = |(index, on): (usize, Conditions)| {
                    let group = owners.get(index)?;
                    let both = with(&on, &group.conditions)?;
                    Some((group.name.clone(), both, group.policies.clone(), group.open.clone()))
                };
                of_groups = meant.are.into_iter().filter_map(of_group).collect();
            } else {
                let elsewhere = Attached::new(span(node).start, name, PolicySource::Elsewhere);
                of_groups.iter_mut().for_each(|(_, _, policies, _)| policies.push(elsewhere.clone()));
            }
            for (name, conditions, policies, open) in of_groups {
                for (user, of_name) in &members {
                    let Some(owner) = owners.get_mut(*user).filter(|_| self.count < MOST) else { continue };
                    if let Some(open) = &open {
                        owner.leave_open(|| format!("its group `{name}`: {open}"));
                    }
                    let of_owner = std::mem::take(&mut owner.conditions);
                    for attached in &policies {
                        let both = with(&on, of_name).and_then(|on| with(&on, &conditions));
                        let both = both.and_then(|on| with(&on, &attached.conditions));
                        let Some(conditions) = both else { continue };
                        let attached = Attached { conditions, group: Some(name.clone()), ..attached.clone() };
                        self.add(&of_owner, &mut owner.policies, attached);
                    }
                    owner.conditions = of_owner;
                }
            }
        }
    }
}

/// That a policy is attached to what can be an owner.
pub(super) fn can_be(entry: &Entry<'_>, named: &Expression) -> String {
    format!("a policy is attached to `{}`, which can be it", entry.written(named))
}
