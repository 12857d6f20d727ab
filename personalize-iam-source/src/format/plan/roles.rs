//! The roles, users and groups of a plan or a state, and the policies that its resources give to them: by the names and ARNs that are
//! known, and by what the configuration refers to where they are known after apply only.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use super::references::{References, without_indices};
use crate::found::Found;
use crate::roles::{Attached, Owner, OwnerKind, PolicySource, is_among};
use crate::tree::{Node, Value};

/// How many policies of how many owners are listed for a file.
const MOST: usize = 100_000;

/// A resource of a plan or a state, of those that are there in the end.
pub(super) struct Entry<'a> {
    pub(super) address: String,
    pub(super) kind: &'a str,
    pub(super) values: &'a Node,
    /// The pointer of its values.
    pub(super) place: String,
    pub(super) span: Range<usize>,
}

/// The resources that give policies to owners, with the arguments that name the owners and the policy.
const GIVING: &[(&str, OwnerKind, &str, &str)] = &[
    ("aws_iam_role_policy", OwnerKind::Role, "role", "policy"),
    ("aws_iam_user_policy", OwnerKind::User, "user", "policy"),
    ("aws_iam_group_policy", OwnerKind::Group, "group", "policy"),
    ("aws_iam_role_policy_attachment", OwnerKind::Role, "role", "policy_arn"),
    ("aws_iam_user_policy_attachment", OwnerKind::User, "user", "policy_arn"),
    ("aws_iam_group_policy_attachment", OwnerKind::Group, "group", "policy_arn"),
    ("aws_iam_policy_attachment", OwnerKind::Role, "roles", "policy_arn"),
    ("aws_iam_policy_attachment", OwnerKind::User, "users", "policy_arn"),
    ("aws_iam_policy_attachment", OwnerKind::Group, "groups", "policy_arn"),
];

/// The resources that make users members of groups, with the arguments that name them.
const MEMBERSHIPS: &[(&str, &str, &str)] =
    &[("aws_iam_user_group_membership", "user", "groups"), ("aws_iam_group_membership", "users", "group")];

struct Ties<'a> {
    entries: &'a [Entry<'a>],
    references: References<'a>,
    /// What is known after apply, by address.
    unknown: HashMap<&'a str, &'a Node>,
    /// Indices of policies, by the place of their text.
    by_place: HashMap<&'a str, usize>,
    /// Indices of managed policies among the resources, by ARN and by address without indices.
    by_arn: HashMap<&'a str, usize>,
    policies_by_address: BTreeMap<String, Vec<usize>>,
    /// Indices of owners, by name and by address without indices.
    by_name: HashMap<(OwnerKind, &'a str), Vec<usize>>,
    by_address: BTreeMap<String, Vec<usize>>,
    count: usize,
}

/// The owners that an argument names, and those that it can name; `None` for these if all can be.
struct Meant {
    are: Vec<usize>,
    can_be: Option<Vec<usize>>,
}

/// Lists the owners of a plan.
pub(super) fn read(root: &Node, entries: &[Entry<'_>], found: &mut Found) {
    let policies = std::mem::take(&mut found.policies);
    let changes = root.get("resource_changes").map_or(&[][..], Node::items).iter();
    let unknown =
        changes.filter_map(|one| Some((one.get("address")?.as_str()?, one.at(&["change", "after_unknown"])?)));
    let mut ties = Ties {
        entries,
        references: References::of(root),
        unknown: unknown.collect(),
        by_place: policies.iter().enumerate().map(|(index, policy)| (policy.place.as_str(), index)).collect(),
        by_arn: HashMap::new(),
        policies_by_address: BTreeMap::new(),
        by_name: HashMap::new(),
        by_address: BTreeMap::new(),
        count: 0,
    };
    let mut owners = Vec::new();
    let mut of_owners = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        let text = |name: &str| entry.values.get(name).and_then(Node::as_str);
        let kind = match entry.kind {
            "aws_iam_role" => OwnerKind::Role,
            "aws_iam_user" => OwnerKind::User,
            "aws_iam_group" => OwnerKind::Group,
            "aws_iam_policy" => {
                ties.by_arn.extend(text("arn").map(|arn| (arn, index)));
                ties.policies_by_address.entry(without_indices(&entry.address)).or_default().push(index);
                continue;
            }
            _ => continue,
        };
        if let Some(name) = text("name") {
            ties.by_name.entry((kind, name)).or_default().push(owners.len());
        }
        ties.by_address.entry(without_indices(&entry.address)).or_default().push(owners.len());
        let mut owner = Owner::new(entry.address.clone(), kind, entry.kind, entry.span.clone());
        owner.called = text("name").map(str::to_owned);
        owners.push(owner);
        of_owners.push(entry);
    }
    for (owner, entry) in owners.iter_mut().zip(of_owners) {
        ties.own(entry, owner);
    }
    for entry in entries {
        ties.given(entry, &mut owners);
    }
    for entry in entries {
        ties.groups(entry, &mut owners);
    }
    let is_complete = root.get("complete").is_none_or(|complete| complete.value != Value::Bool(false));
    let is_cut = ties.count >= MOST;
    for owner in &mut owners {
        if !is_complete {
            owner.leave_open(|| "the plan is not complete, and more can be attached by what it leaves out".to_owned());
        }
        if is_cut {
            owner.leave_open(|| format!("the plan has more than {MOST} policies of roles, users and groups"));
        }
    }
    let targets = ties.targets();
    found.policies = policies;
    found.roles.extend(owners);
    for (index, target) in targets {
        if let Some(policy) = found.policies.get_mut(index) {
            policy.attached_to.push(("target_id".to_owned(), target));
        }
    }
}

impl Ties<'_> {
    /// What policies of an organization are attached to, by the indices of the policies.
    fn targets(&self) -> Vec<(usize, Node)> {
        let policies: Vec<&Entry<'_>> =
            self.entries.iter().filter(|entry| entry.kind == "aws_organizations_policy").collect();
        let mut all = Vec::new();
        for entry in self.entries.iter().filter(|entry| entry.kind == "aws_organizations_policy_attachment").take(MOST)
        {
            let id = entry.values.get("policy_id").and_then(Node::as_str);
            let referred = self.references.of_argument(&entry.address, "policy_id").unwrap_or_default();
            let is_it = |policy: &&&Entry<'_>| match id {
                Some(id) => policy.values.get("id").and_then(Node::as_str) == Some(id),
                None => referred.contains(&format!("{}.id", without_indices(&policy.address))),
            };
            let policy = policies.iter().take(1000).find(is_it);
            let index = policy.and_then(|policy| self.by_place.get(format!("{}/content", policy.place).as_str()));
            let unknown = || {
                let of = self.references.of_argument(&entry.address, "target_id").unwrap_or_default();
                Node::text_at(entry.span.start, format!("{of:?} of {}", entry.address))
            };
            let target = entry.values.get("target_id").cloned().unwrap_or_else(unknown);
            all.extend(index.map(|index| (*index, target)));
        }
        all
    }

    fn add(&mut self, all: &mut Vec<Attached>, attached: Attached) {
        self.count += 1;
        if self.count <= MOST && !is_among(all, &attached) {
            all.push(attached);
        }
    }

    /// Whether an argument, or an item of it, is known after apply only.
    fn is_unknown(&self, entry: &Entry<'_>, argument: &str) -> bool {
        fn has_true(node: &Node) -> bool {
            node.value == Value::Bool(true)
                || node.items().iter().any(has_true)
                || node.members().iter().any(|member| has_true(&member.value))
        }
        self.unknown.get(entry.address.as_str()).and_then(|all| all.get(argument)).is_some_and(has_true)
    }

    /// The policy that is a text at a place; one whose text is not known is elsewhere.
    fn at(&self, place: &str, name: &str, at: usize) -> Attached {
        match self.by_place.get(place) {
            Some(index) => Attached::new(at, name, PolicySource::InFile(*index)),
            None => Attached::new(at, name, PolicySource::Elsewhere),
        }
    }

    /// The managed policies that an argument names.
    fn managed(&self, entry: &Entry<'_>, argument: &str) -> Vec<Attached> {
        let mut all = Vec::new();
        let node = entry.values.get(argument);
        let items = node.map_or(&[][..], |node| match &node.value {
            Value::List(items) => items,
            _ => std::slice::from_ref(node),
        });
        for arn in items.iter().filter(|arn| arn.as_str() != Some("")) {
            let Some(text) = arn.as_str() else { continue };
            all.push(match self.by_arn.get(text).and_then(|index| self.entries.get(*index)) {
                Some(policy) => self.at(&format!("{}/policy", policy.place), &policy.address, arn.span.start),
                None => Attached::new(arn.span.start, text, PolicySource::Elsewhere),
            });
        }
        if self.is_unknown(entry, argument) && (all.is_empty() || node.is_some_and(|node| !node.items().is_empty())) {
            all.push(self.referred(entry, argument));
        }
        all
    }

    /// The policy of the resource that an argument refers to.
    fn referred(&self, entry: &Entry<'_>, argument: &str) -> Attached {
        let at = entry.span.start;
        let all = self.references.of_argument(&entry.address, argument).unwrap_or_default();
        let mut policies = all.iter().filter_map(|one| self.policies_by_address.get(one.strip_suffix(".arn")?));
        match (all.len(), policies.next().map(Vec::as_slice)) {
            (1, Some([only])) if let Some(policy) = self.entries.get(*only) => {
                self.at(&format!("{}/policy", policy.place), &policy.address, at)
            }
            _ => Attached::new(at, format!("{}.{argument}", entry.address), PolicySource::Elsewhere),
        }
    }

    /// What is written within an owner.
    fn own(&mut self, entry: &Entry<'_>, owner: &mut Owner) {
        let at = entry.span.start;
        if owner.kind == OwnerKind::Role {
            let attached = self.at(&format!("{}/assume_role_policy", entry.place), "assume_role_policy", at);
            self.add(&mut owner.trust, attached);
        }
        let inline = entry.values.get("inline_policy").map_or(&[][..], Node::items);
        for (index, one) in inline.iter().enumerate() {
            let text = |name: &str| one.get(name).and_then(Node::as_str);
            // An empty one says that there are no others.
            let place = format!("{}/inline_policy/{index}/policy", entry.place);
            if text("name").is_none() && text("policy").is_none() && !self.is_unknown(entry, "inline_policy") {
                continue;
            }
            let name = text("name").map_or_else(|| format!("inline_policy[{index}]"), str::to_owned);
            let attached = self.at(&place, &name, one.span.start);
            self.add(&mut owner.policies, attached);
        }
        // It is there in each new role, and says something in those that have it in the configuration.
        let is_said = |argument: &str| self.references.has(&entry.address, argument) || !self.references.is_there();
        let (says_inline, says_managed) = (is_said("inline_policy"), is_said("managed_policy_arns"));
        if inline.is_empty() && self.is_unknown(entry, "inline_policy") && says_inline {
            let attached = Attached::new(at, format!("{}.inline_policy", entry.address), PolicySource::Elsewhere);
            self.add(&mut owner.policies, attached);
        }
        let has_arns = entry.values.get("managed_policy_arns").is_some_and(|arns| !arns.items().is_empty());
        if has_arns || says_managed {
            for attached in self.managed(entry, "managed_policy_arns") {
                self.add(&mut owner.policies, attached);
            }
        }
        for attached in self.managed(entry, "permissions_boundary") {
            self.add(&mut owner.boundaries, attached);
        }
    }

    /// The owners that an argument names.
    fn meant(&self, entry: &Entry<'_>, kind: OwnerKind, argument: &str) -> Meant {
        let mut meant = Meant { are: Vec::new(), can_be: Some(Vec::new()) };
        let node = entry.values.get(argument);
        let items = node.map_or(&[][..], |node| match &node.value {
            Value::List(items) => items,
            _ => std::slice::from_ref(node),
        });
        for name in items.iter().filter_map(Node::as_str) {
            meant.are.extend(self.by_name.get(&(kind, name)).into_iter().flatten());
        }
        if !self.is_unknown(entry, argument) {
            return meant;
        }
        let Some(all) = self.references.of_argument(&entry.address, argument) else {
            meant.can_be = None;
            return meant;
        };
        let mut can_be = Vec::new();
        for one in &all {
            let Some((address, attribute)) = one.rsplit_once('.') else { continue };
            let named = self.by_address.get(address).or_else(|| self.by_address.get(one));
            match named.map(Vec::as_slice) {
                Some([only])
                    if matches!(attribute, "name" | "id") && (all.len() == 1 || node_is_list(node, argument)) =>
                {
                    meant.are.push(*only);
                }
                Some(several) => can_be.extend(several),
                // Made of another resource, it can be any.
                None if !address.contains("aws_iam_") => {
                    meant.can_be = None;
                    return meant;
                }
                None => {}
            }
        }
        meant.can_be = Some(can_be);
        meant
    }

    fn leave_open(meant: &Meant, kind: OwnerKind, owners: &mut [Owner], why: &dyn Fn() -> String) {
        match &meant.can_be {
            None => owners.iter_mut().filter(|owner| owner.kind == kind).for_each(|owner| owner.leave_open(why)),
            Some(all) => {
                for index in all {
                    if let Some(owner) = owners.get_mut(*index).filter(|owner| owner.kind == kind) {
                        owner.leave_open(why);
                    }
                }
            }
        }
    }

    /// Adds the policies of a resource that names owners.
    fn given(&mut self, entry: &Entry<'_>, owners: &mut [Owner]) {
        for (_, kind, argument, of_policy) in GIVING.iter().filter(|(one, ..)| *one == entry.kind) {
            let all = match *of_policy {
                "policy" => vec![self.at(&format!("{}/policy", entry.place), &entry.address, entry.span.start)],
                argument => self.managed(entry, argument),
            };
            let meant = self.meant(entry, *kind, argument);
            let why = || format!("whom `{}` is attached to is known after apply, and can be it", entry.address);
            Self::leave_open(&meant, *kind, owners, &why);
            for index in meant.are {
                let Some(owner) = owners.get_mut(index) else { continue };
                all.iter().for_each(|attached| self.add(&mut owner.policies, attached.clone()));
            }
        }
    }

    /// Adds to users the policies of their groups.
    fn groups(&mut self, entry: &Entry<'_>, owners: &mut [Owner]) {
        let Some((_, users, groups)) = MEMBERSHIPS.iter().find(|(one, ..)| *one == entry.kind) else { return };
        let users = self.meant(entry, OwnerKind::User, users);
        let why = || format!("whom `{}` makes a member of groups is known after apply, and can be it", entry.address);
        Self::leave_open(&users, OwnerKind::User, owners, &why);
        let of_groups = self.meant(entry, OwnerKind::Group, groups);
        let named = entry.values.get(groups);
        let count = named.map_or(0, |node| if node.items().is_empty() { 1 } else { node.items().len() });
        let mut all: Vec<Attached> = Vec::new();
        let mut open = None;
        for group in of_groups.are.iter().filter_map(|index| owners.get(*index)) {
            let of_group = |attached: &Attached| Attached { group: Some(group.name.clone()), ..attached.clone() };
            all.extend(group.policies.iter().take(MOST.saturating_sub(self.count)).map(of_group));
            open = open.or_else(|| group.open.clone().map(|why| format!("its group `{}`: {why}", group.name)));
        }
        // Groups that are not made here, or are not known.
        if of_groups.are.len() < count.max(1) || of_groups.can_be.is_none_or(|all| !all.is_empty()) {
            let items = named.map_or(&[][..], |node| match &node.value {
                Value::List(items) => items,
                _ => std::slice::from_ref(node),
            });
            let names: Vec<&str> = items.iter().filter_map(Node::as_str).collect();
            let others = names.iter().filter(|name| !self.by_name.contains_key(&(OwnerKind::Group, **name)));
            let mut others: Vec<String> = others.map(|name| (*name).to_owned()).collect();
            if others.is_empty() {
                others.push(format!("{}.{groups}", entry.address));
            }
            for name in others {
                let mut attached = Attached::new(entry.span.start, name.clone(), PolicySource::Elsewhere);
                attached.group = Some(name);
                all.push(attached);
            }
        }
        for user in &users.are {
            let Some(owner) = owners.get_mut(*user) else { continue };
            all.iter().for_each(|attached| self.add(&mut owner.policies, attached.clone()));
            if let Some(why) = &open {
                owner.leave_open(|| why.clone());
            }
        }
    }
}

/// Whether an argument is a list, each reference of which is an item.
fn node_is_list(node: Option<&Node>, argument: &str) -> bool {
    node.is_some_and(|node| matches!(node.value, Value::List(_))) || matches!(argument, "roles" | "users" | "groups")
}
