//! What there is: accounts, users and roles with all their policies, groups, managed policies, policies of resources, and the
//! organization above them.

use std::collections::BTreeMap;
use std::sync::Arc;

use personalize_iam_model::Policy;

/// Accounts with what is in them, as far as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Estate {
    /// The accounts, by id.
    pub accounts: BTreeMap<String, Account>,
    /// Users and roles, by ARN.
    pub identities: BTreeMap<String, Identity>,
    /// Groups, by ARN.
    pub groups: BTreeMap<String, Group>,
    /// Managed policies, AWS's and those of accounts, by ARN.
    pub managed: BTreeMap<String, ManagedPolicy>,
    /// Policies of resources other than trust policies, by the resource's ARN.
    pub resources: BTreeMap<String, OwnPolicy>,
    /// The organization; `None` if nothing of it was read.
    pub organization: Option<Organization>,
    /// Permission sets of IAM Identity Center, by ARN.
    pub permission_sets: BTreeMap<String, PermissionSet>,
    /// To whom permission sets are assigned, and where.
    pub assignments: Vec<Assignment>,
    /// What cannot be told from what was read.
    pub gaps: Vec<Gap>,
}

/// An account.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// Its name, if it is known.
    pub name: Option<String>,
    /// Whether users, roles, groups and managed policies of it are all there.
    pub identities_are_read: bool,
}

/// Where something was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub file: Arc<str>,
    /// The line, from 1.
    pub line: usize,
}

/// A policy that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// What it is called: a policy's name, an ARN.
    pub name: String,
    /// What it says; `None` if it is not there or cannot be read, for which [`Estate::gaps`] has the reason.
    pub policy: Option<Arc<Policy>>,
    /// Where it was read.
    pub place: Option<Place>,
}

/// What an identity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum IdentityKind {
    /// An IAM user.
    User,
    /// A role.
    Role,
}

/// A user or a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// What it is.
    pub kind: IdentityKind,
    /// Its ARN with its path.
    pub arn: String,
    /// Its inline policies.
    pub inline: Vec<Document>,
    /// The ARNs of the managed policies that are attached to it.
    pub attached: Vec<String>,
    /// The ARNs of a user's groups.
    pub groups: Vec<String>,
    /// The ARN of the managed policy that is its permissions boundary.
    pub boundary: Option<String>,
    /// Whom a role trusts.
    pub trust: Option<Document>,
    /// Its tags; `None` if they are not known.
    pub tags: Option<Vec<(String, String)>>,
    /// The ARNs of the instance profiles that have the role.
    pub instance_profiles: Vec<String>,
    /// Where it was read.
    pub place: Option<Place>,
}

/// A group of users.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its ARN with its path.
    pub arn: String,
    /// Its inline policies.
    pub inline: Vec<Document>,
    /// The ARNs of the managed policies that are attached to it.
    pub attached: Vec<String>,
}

/// A managed policy: its default version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManagedPolicy {
    /// The document.
    pub document: Document,
    /// The id of the default version, such as `v3`.
    pub default_version: Option<String>,
    /// The other versions that there are, by id: `iam:SetDefaultPolicyVersion` makes one of them count.
    pub others: Vec<(String, Document)>,
}

/// The policy of a resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnPolicy {
    /// The document.
    pub document: Document,
    /// The account that owns the resource, where its ARN does not say it.
    pub account: Option<String>,
}

/// An organization: where accounts are in it, and its policies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Organization {
    /// Its id, such as `o-exampleorgid`.
    pub id: Option<String>,
    /// The management account, to which service control policies do not apply.
    pub management_account: Option<String>,
    /// The parents of accounts and organizational units: by the id of an account or a unit, that of a unit or the root.
    pub parents: BTreeMap<String, String>,
    /// The names of units and roots, by id.
    pub names: BTreeMap<String, String>,
    /// The policies, by id.
    pub policies: BTreeMap<String, OrganizationPolicy>,
    /// The ids of the policies that are attached to a root, a unit or an account; a target that is not here has not been read.
    pub attached: BTreeMap<Target, Vec<String>>,
}

/// What organization policies of a kind are attached to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    /// The kind of policies.
    pub kind: OrganizationPolicyKind,
    /// The id of a root, a unit or an account.
    pub id: String,
}

/// The kind of a policy of an organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OrganizationPolicyKind {
    /// `SERVICE_CONTROL_POLICY`.
    ServiceControl,
    /// `RESOURCE_CONTROL_POLICY`.
    ResourceControl,
}

/// A policy of an organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganizationPolicy {
    /// What it is.
    pub kind: OrganizationPolicyKind,
    /// The document.
    pub document: Document,
}

/// A permission set of IAM Identity Center: each account that it is assigned in has a role with its policies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PermissionSet {
    /// Its name, if it is known.
    pub name: Option<String>,
    /// Its inline policy, if it has one.
    pub inline: Option<Document>,
    /// The ARNs of the AWS managed policies of its roles.
    pub attached: Vec<String>,
    /// Path and name, as in `/shop/readers`, of the managed policies that each account itself has.
    pub customer_managed: Vec<String>,
    /// The permissions boundary of its roles: the ARN of an AWS managed policy, or path and name of one of each account.
    pub boundary: Option<String>,
    /// The parts of it that were not read, such as `inline policy`.
    pub not_read: Vec<&'static str>,
}

/// That a permission set is assigned to a user or a group of IAM Identity Center in an account.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Assignment {
    /// The account.
    pub account: String,
    /// The ARN of the permission set.
    pub permission_set: String,
    /// `USER` or `GROUP`.
    pub principal_type: String,
    /// The id of the user or the group in the identity store.
    pub principal_id: String,
}

/// Something that cannot be told from what was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// What it is about: the ARN of a policy or a principal, or the id of an account; `None` if it is about all.
    pub about: Option<String>,
    /// What is missing or cannot be read, and why.
    pub message: String,
    /// What to do.
    pub help: String,
    /// Where it was seen.
    pub place: Option<Place>,
}

impl Identity {
    /// Its name, without the path.
    #[must_use]
    pub fn name(&self) -> &str {
        self.arn.rsplit('/').next().unwrap_or(&self.arn)
    }

    /// Its account.
    #[must_use]
    pub fn account(&self) -> &str {
        self.arn.split(':').nth(4).unwrap_or_default()
    }

    /// Whether it is a service-linked role, which organization policies do not apply to.
    #[must_use]
    pub fn is_service_linked(&self) -> bool {
        self.kind == IdentityKind::Role && self.arn.contains(":role/aws-service-role/")
    }
}
