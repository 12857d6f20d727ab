//! The policies that count for a user or a role, level by level.

use std::sync::Arc;

use personalize_iam_eval::{Exemptions, Policies, Principal};
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::policy::ActionElement;
use personalize_iam_model::{Effect, Policy};

use crate::estate::{Document, Estate, Identity, IdentityKind, Organization, OrganizationPolicyKind, Target};
use crate::layers::Layers;

/// What counts for a user or a role.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Counting {
    /// Who it is; of a role a session with the name `session`.
    pub principal: Principal,
    /// The policies that are there.
    pub layers: Layers,
    /// What exempts it from the policies of the organization.
    pub exemptions: Exemptions,
    /// What counts and is not there: the ARNs of managed policies, and names of inline ones, of its identity policies.
    pub missing_identity: Vec<String>,
    /// The same of its permissions boundary.
    pub missing_boundary: Vec<String>,
    /// Why the service control policies above it are not all known, if so.
    pub missing_service_control: Option<String>,
    /// Why the resource control policies of its account are not all known, if so.
    pub missing_resource_control: Option<String>,
}

/// The policies that count for a user or a role of an estate.
#[must_use]
pub fn counting(estate: &Estate, identity: &Identity) -> Option<Counting> {
    counting_under(estate, identity, above(estate, identity.account()))
}

/// The same below what was worked out for its account.
pub(crate) fn counting_under(estate: &Estate, identity: &Identity, above: Above) -> Option<Counting> {
    let principal = principal_of(identity)?;
    let mut missing_identity = Vec::new();
    let mut all = Vec::new();
    let mut take = |document: &Document, missing: &mut Vec<String>| match &document.policy {
        Some(policy) => all.push(Arc::clone(policy)),
        None => missing.push(document.name.clone()),
    };
    let groups: Vec<_> = identity.groups.iter().map(|arn| (arn, estate.groups.get(arn))).collect();
    let inline = identity.inline.iter();
    for document in inline.chain(groups.iter().filter_map(|(_, group)| *group).flat_map(|group| &group.inline)) {
        take(document, &mut missing_identity);
    }
    let attached = identity.attached.iter();
    for arn in attached.chain(groups.iter().filter_map(|(_, group)| *group).flat_map(|group| &group.attached)) {
        match estate.managed.get(arn) {
            Some(managed) => take(&managed.document, &mut missing_identity),
            None => missing_identity.push(arn.clone()),
        }
    }
    let unread = groups.iter().filter(|(_, group)| group.is_none()).map(|(arn, _)| (*arn).clone());
    missing_identity.extend(unread);
    let mut layers = Layers { identity: all, ..Layers::default() };
    let mut missing_boundary = Vec::new();
    if let Some(arn) = &identity.boundary {
        match estate.managed.get(arn).and_then(|managed| managed.document.policy.as_ref()) {
            Some(policy) => layers.permissions_boundary = vec![Arc::clone(policy)],
            None => missing_boundary.push(arn.clone()),
        }
    }
    let mut exemptions = Exemptions { service_linked_role: identity.is_service_linked(), ..Exemptions::default() };
    exemptions.management_account = above.is_management_account;
    exemptions.resource_in_management_account = above.is_management_account;
    let (mut missing_service_control, mut missing_resource_control) = (None, None);
    if !exemptions.service_linked_role && !exemptions.management_account {
        match above.service_control {
            Ok(levels) => layers.service_control = levels,
            Err(why) => missing_service_control = Some(why),
        }
        match above.resource_control {
            Ok(levels) => layers.resource_control = levels,
            Err(why) => missing_resource_control = Some(why),
        }
    }
    Some(Counting {
        principal,
        layers,
        exemptions,
        missing_identity,
        missing_boundary,
        missing_service_control,
        missing_resource_control,
    })
}

impl Counting {
    /// The policies that are there, for an evaluator.
    #[must_use]
    pub fn policies(&self) -> Policies {
        self.layers.policies()
    }
}

/// Policies of an organization, one list a level, the root first.
pub type Levels = Arc<Vec<Vec<Arc<Policy>>>>;

/// The policies of the organization above an account; of each kind, or why they are not known.
#[derive(Clone)]
pub(crate) struct Above {
    pub(crate) is_management_account: bool,
    pub(crate) service_control: Result<Levels, String>,
    pub(crate) resource_control: Result<Levels, String>,
}

/// What of the organization is above an account.
pub(crate) fn above(estate: &Estate, account: &str) -> Above {
    let Some(organization) = &estate.organization else {
        let why = || Err("no policies of an organization were read".to_owned());
        return Above { is_management_account: false, service_control: why(), resource_control: why() };
    };
    Above {
        is_management_account: organization.management_account.as_deref() == Some(account),
        service_control: levels(organization, account, OrganizationPolicyKind::ServiceControl),
        resource_control: levels(organization, account, OrganizationPolicyKind::ResourceControl),
    }
}

/// Who makes the requests of an identity.
pub(crate) fn principal_of(identity: &Identity) -> Option<Principal> {
    match identity.kind {
        IdentityKind::User => Some(Principal::User { arn: identity.arn.clone() }),
        IdentityKind::Role => {
            let partition = identity.arn.split(':').nth(1)?;
            let session =
                format!("arn:{partition}:sts::{}:assumed-role/{}/session", identity.account(), identity.name());
            Some(Principal::RoleSession { session, role: Some(identity.arn.clone()) })
        }
    }
}

/// The tags of who makes the requests of an identity, if they are known: those of a role can be other ones in a session, where who
/// assumes it may give it tags.
pub(crate) fn known_tags(identity: &Identity) -> Option<&[(String, String)]> {
    let taggable = identity.kind == IdentityKind::Role && may_tag(identity);
    identity.tags.as_deref().filter(|_| !taggable)
}

/// Whether who assumes a role may give the session tags, as far as is known.
fn may_tag(identity: &Identity) -> bool {
    let Some(policy) = identity.trust.as_ref().and_then(|document| document.policy.as_ref()) else { return true };
    policy.statements.iter().filter(|statement| statement.effect == Effect::Allow).any(|statement| {
        let covers = |list: &[String]| list.iter().any(|one| glob::matches(one, "sts:TagSession", Case::Ignored));
        match &statement.action {
            ActionElement::Action(list) => covers(list),
            ActionElement::NotAction(list) => !covers(list),
        }
    })
}

/// The id of the organization that an account is in, and the account's path in it, as far as they are known.
pub(crate) fn membership(estate: &Estate, account: &str) -> (Option<String>, Option<String>) {
    let Some(organization) = &estate.organization else { return (None, None) };
    let is_management = organization.management_account.as_deref() == Some(account);
    if !organization.parents.contains_key(account) && !is_management {
        return (None, None);
    }
    let mut units = Vec::new();
    let mut at = account;
    while let Some(parent) = organization.parents.get(at).filter(|_| units.len() < DEEPEST) {
        units.push(parent.as_str());
        at = parent;
    }
    units.reverse();
    let is_placed = !units.is_empty();
    let path = organization.id.as_ref().filter(|_| is_placed).map(|id| format!("{id}/{}/", units.join("/")));
    (organization.id.clone(), path)
}

/// How deep an organization is at most: a root, five levels of units, an account; more are a circle.
const DEEPEST: usize = 16;

/// The policies of a kind above an account, one list a level, the root first; or why they are not known.
fn levels(organization: &Organization, account: &str, kind: OrganizationPolicyKind) -> Result<Levels, String> {
    let mut path = vec![account];
    let mut at = account;
    while let Some(parent) = organization.parents.get(at) {
        if path.len() >= DEEPEST {
            return Err(format!("the parents of account {account} go in a circle"));
        }
        path.push(parent);
        at = parent;
    }
    if path.len() == 1 {
        return Err(format!("it was not read where in the organization account {account} is"));
    }
    let mut levels: Vec<Vec<Arc<Policy>>> = Vec::new();
    for id in path.iter().rev() {
        let target = Target { kind, id: (*id).to_owned() };
        let Some(ids) = organization.attached.get(&target) else {
            return Err(format!("the policies of `{id}` in the organization were not read"));
        };
        let mut level = Vec::new();
        for policy in ids {
            let known = organization.policies.get(policy).and_then(|one| one.document.policy.as_ref());
            let known: &Arc<Policy> = known.ok_or_else(|| format!("the policy `{policy}` on `{id}` was not read"))?;
            level.push(Arc::clone(known));
        }
        levels.push(level);
    }
    Ok(Arc::new(levels))
}
