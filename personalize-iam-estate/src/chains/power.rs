//! Nodes of chains: an identity, and what was changed of the policies that count for it.

use std::collections::BTreeSet;
use std::sync::Arc;

use personalize_iam_model::policy::{ActionElement, ResourceElement};
use personalize_iam_model::{Effect, Policy};

use crate::estate::{Document, Estate, Identity};

/// A change to the policies that count for an identity.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Change {
    /// Its identity-based policies allow everything beside what they say.
    AllowAll,
    /// No permissions boundary limits it.
    NoBoundary,
    /// This managed policy is its permissions boundary.
    Boundary(String),
    /// The policies of this group count.
    InGroup(String),
    /// The policies of this group do not count any more.
    NotInGroup(String),
    /// This managed policy is attached.
    Attached(String),
    /// This version of a managed policy counts.
    Version {
        /// The ARN of the policy.
        policy: String,
        /// The id of the version.
        version: String,
    },
    /// A policy does not count any more.
    Without {
        /// The ARN of the user, the role or the group that has it; of the policy itself, if it is so wherever it is attached.
        of: String,
        /// The name of an inline policy, or the ARN of a managed one.
        policy: String,
    },
}

/// An identity with the power that it has, or gets by changes to its policies.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Node {
    /// The ARN of the user or the role.
    pub identity: String,
    /// What was changed; empty: it is as it is in the estate.
    pub changes: BTreeSet<Change>,
}

impl Node {
    /// An identity as it is.
    #[must_use]
    pub fn as_is(identity: impl Into<String>) -> Node {
        Node { identity: identity.into(), changes: BTreeSet::new() }
    }

    /// Whether its policies can be made to allow everything, as far as its boundary and its organization let them.
    #[must_use]
    pub fn allows_all(&self) -> bool {
        self.changes.contains(&Change::AllowAll)
    }
}

/// What has identity-based policies: the identity, or a group.
pub(super) struct Holder<'a> {
    pub(super) arn: &'a str,
    pub(super) is_group: bool,
    pub(super) inline: &'a [Document],
    pub(super) attached: &'a [String],
}

/// The policies that count, and the names of those that are not there.
#[derive(Default)]
pub(super) struct Layers<'a> {
    pub(super) identity: Vec<&'a Arc<Policy>>,
    pub(super) missing: Vec<String>,
    pub(super) allow_all: bool,
    pub(super) boundary: Option<Result<&'a Arc<Policy>, String>>,
}

/// The identity and its groups, with the names of groups that were not read.
pub(super) fn holders<'a>(
    estate: &'a Estate,
    identity: &'a Identity,
    changes: &'a BTreeSet<Change>,
) -> (Vec<Holder<'a>>, Vec<String>) {
    let mut all =
        vec![Holder { arn: &identity.arn, is_group: false, inline: &identity.inline, attached: &identity.attached }];
    let mut missing = Vec::new();
    let joined = changes.iter().filter_map(|change| match change {
        Change::InGroup(arn) => Some(arn),
        _ => None,
    });
    for arn in identity.groups.iter().chain(joined) {
        if changes.contains(&Change::NotInGroup(arn.clone())) {
            continue;
        }
        match estate.groups.get(arn) {
            Some(group) => {
                all.push(Holder { arn: &group.arn, is_group: true, inline: &group.inline, attached: &group.attached })
            }
            None => missing.push(arn.clone()),
        }
    }
    (all, missing)
}

/// The version of a managed policy that counts.
pub(super) fn managed<'a>(
    estate: &'a Estate,
    arn: &str,
    changes: &BTreeSet<Change>,
) -> Result<&'a Arc<Policy>, String> {
    let policy = estate.managed.get(arn).ok_or_else(|| arn.to_owned())?;
    let set = changes.iter().find_map(|change| match change {
        Change::Version { policy, version } if policy == arn => Some(version),
        _ => None,
    });
    let document = match set {
        Some(version) => policy.others.iter().find(|(id, _)| id == version).map(|(_, document)| document),
        None => Some(&policy.document),
    };
    document.and_then(|document| document.policy.as_ref()).ok_or_else(|| arn.to_owned())
}

/// Whether a policy does not count any more.
pub(super) fn is_removed(changes: &BTreeSet<Change>, holder: &str, name: &str) -> bool {
    changes.iter().any(
        |change| matches!(change, Change::Without { of, policy } if policy == name && (of == holder || of == name)),
    )
}

/// The policies that count for a node.
pub(super) fn layers<'a>(estate: &'a Estate, identity: &'a Identity, changes: &'a BTreeSet<Change>) -> Layers<'a> {
    let (all, missing) = holders(estate, identity, changes);
    let mut layers = Layers { missing, allow_all: changes.contains(&Change::AllowAll), ..Layers::default() };
    let mut take = |found: Result<&'a Arc<Policy>, String>| match found {
        Ok(policy) => layers.identity.push(policy),
        Err(name) => layers.missing.push(name),
    };
    for holder in &all {
        for document in holder.inline {
            if !is_removed(changes, holder.arn, &document.name) {
                take(document.policy.as_ref().ok_or_else(|| document.name.clone()));
            }
        }
    }
    for holder in &all {
        for arn in holder.attached {
            if !is_removed(changes, holder.arn, arn) {
                take(managed(estate, arn, changes));
            }
        }
    }
    let mut boundary = identity.boundary.as_ref();
    for change in changes {
        match change {
            Change::Attached(arn) => take(managed(estate, arn, changes)),
            Change::Boundary(arn) => boundary = Some(arn),
            _ => {}
        }
    }
    if !changes.contains(&Change::NoBoundary) {
        layers.boundary = boundary.map(|arn| managed(estate, arn, changes));
    }
    layers
}

/// Whether a policy by itself allows everything, and denies nothing.
pub(super) fn allows_everything(policy: &Policy) -> bool {
    let has_star = |list: &[String]| list.iter().any(|one| one == "*");
    !denies(policy)
        && policy.statements.iter().any(|statement| {
            statement.condition.is_empty()
                && matches!(&statement.action, ActionElement::Action(actions) if has_star(actions))
                && matches!(&statement.resource, Some(ResourceElement::Resource(list)) if has_star(list))
        })
}

/// Whether a policy denies anything.
pub(super) fn denies(policy: &Policy) -> bool {
    policy.statements.iter().any(|statement| statement.effect == Effect::Deny)
}
