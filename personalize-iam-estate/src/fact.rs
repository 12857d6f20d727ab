//! What files say, one statement each: several files together tell what an account has, in any order.

use crate::estate::{
    Assignment, Document, Estate, Gap, Group, Identity, IdentityKind, ManagedPolicy, Organization, OrganizationPolicy,
    OrganizationPolicyKind, OwnPolicy, Place, Target,
};

/// Whose something is, by name: many outputs do not say the account.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Owner {
    pub(crate) kind: OwnerKind,
    pub(crate) name: String,
    /// The account, if it is known.
    pub(crate) account: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum OwnerKind {
    User,
    Role,
    Group,
}

impl OwnerKind {
    /// The word in an ARN, and in commands of the AWS CLI.
    pub(crate) fn word(self) -> &'static str {
        match self {
            OwnerKind::User => "user",
            OwnerKind::Role => "role",
            OwnerKind::Group => "group",
        }
    }
}

impl From<IdentityKind> for OwnerKind {
    fn from(kind: IdentityKind) -> OwnerKind {
        match kind {
            IdentityKind::User => OwnerKind::User,
            IdentityKind::Role => OwnerKind::Role,
        }
    }
}

/// A user, a role or a group, and which of its parts the file has.
#[derive(Clone, Debug)]
pub(crate) struct Draft<T> {
    pub(crate) one: T,
    /// Whether the inline policies are all of it; else they are told by other files.
    pub(crate) inline_is_known: bool,
    /// Whether the attached policies are all of it.
    pub(crate) attached_is_known: bool,
    /// Whether the permissions boundary is known: `list-users` and `list-roles` never say it.
    pub(crate) boundary_is_known: bool,
    /// The names of a user's groups, if they are known.
    pub(crate) group_names: Option<Vec<String>>,
    pub(crate) place: Place,
}

impl<T> Draft<T> {
    /// All of it is known.
    pub(crate) fn whole(one: T, group_names: Option<Vec<String>>, place: Place) -> Draft<T> {
        Draft { one, inline_is_known: true, attached_is_known: true, boundary_is_known: true, group_names, place }
    }
}

/// A page of `get-account-authorization-details`.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    pub(crate) accounts: Vec<String>,
    /// Which of the lists are there, in the order of [`LISTS`].
    pub(crate) has: [bool; 4],
    pub(crate) is_truncated: bool,
    pub(crate) place: Place,
}

/// The lists of `get-account-authorization-details`.
pub(crate) const LISTS: [&str; 4] = ["UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"];

/// A part of a permission set.
#[derive(Clone, Debug)]
pub(crate) enum SetPart {
    Inline(Option<Document>),
    Attached(Vec<String>),
    /// By path and name, as in `/shop/readers`.
    CustomerManaged(Vec<String>),
    /// The ARN of a managed policy, or path and name of one of each account; `None`: it has none.
    Boundary(Option<String>),
}

/// Something that a file says.
#[derive(Clone, Debug)]
pub(crate) enum Fact {
    Account {
        id: String,
        name: Option<String>,
    },
    Page(Page),
    Identity(Box<Draft<Identity>>),
    Group(Box<Draft<Group>>),
    /// An inline policy.
    Inline {
        owner: Owner,
        document: Document,
    },
    /// The names of all inline policies.
    InlineNames {
        owner: Owner,
        names: Vec<String>,
    },
    /// All managed policies that are attached.
    Attached {
        owner: Owner,
        arns: Vec<String>,
    },
    /// All groups of a user.
    GroupsOf {
        owner: Owner,
        groups: Vec<String>,
    },
    Trust {
        owner: Owner,
        document: Document,
    },
    Tags {
        owner: Owner,
        tags: Vec<(String, String)>,
    },
    Managed {
        arn: String,
        policy: ManagedPolicy,
    },
    /// The default version of a managed policy.
    DefaultVersion {
        arn: String,
        version: String,
    },
    /// A version of a managed policy: an ARN or a name.
    Version {
        policy: String,
        version: Option<String>,
        is_default: bool,
        document: Document,
    },
    Resource {
        arn: String,
        policy: OwnPolicy,
    },
    Organization {
        id: Option<String>,
        management_account: Option<String>,
    },
    /// That the accounts are in no organization.
    NoOrganization,
    /// The root of the organization.
    Root(String),
    /// A kind of policies that the root has not enabled.
    NotEnabled(OrganizationPolicyKind),
    Parent {
        child: String,
        parent: String,
    },
    Name {
        id: String,
        name: String,
    },
    OrganizationPolicy {
        id: String,
        kind: OrganizationPolicyKind,
        document: Document,
    },
    /// All policies of a kind.
    OrganizationPolicies {
        kind: OrganizationPolicyKind,
        ids: Vec<String>,
    },
    /// All policies of a kind on a target.
    OnTarget {
        kind: OrganizationPolicyKind,
        target: String,
        policies: Vec<String>,
    },
    /// All targets of a policy.
    Targets {
        policy: String,
        targets: Vec<String>,
    },
    /// A permission set: its ARN, and its name if it is known.
    PermissionSet {
        arn: String,
        name: Option<String>,
    },
    /// A part of a permission set, which is known by its ARN, the end of its ARN, or its name.
    OfPermissionSet {
        set: String,
        part: SetPart,
    },
    Assignment(Assignment),
}

/// What a file says, and what it was read as.
#[derive(Clone, Debug, Default)]
pub struct Part {
    /// What it was read as, such as `iam get-account-authorization-details`, with how often it has one.
    pub(crate) outputs: Vec<(&'static str, usize)>,
    /// What in it was passed over, and why.
    pub(crate) skipped: Vec<String>,
    pub(crate) facts: Vec<Fact>,
    pub(crate) gaps: Vec<Gap>,
}

impl Part {
    /// What the file was read as: names of outputs of the AWS CLI, and how many of each it has; empty if it is none that is known.
    #[must_use]
    pub fn outputs(&self) -> &[(&'static str, usize)] {
        &self.outputs
    }

    /// What in the file was passed over, and why.
    #[must_use]
    pub fn skipped(&self) -> &[String] {
        &self.skipped
    }

    /// What the file was read as, in words: `iam get-role (3)`.
    #[must_use]
    pub fn in_words(&self) -> String {
        let one = |(name, count): &(&str, usize)| match count {
            1 => (*name).to_owned(),
            count => format!("{name} ({count})"),
        };
        self.outputs.iter().map(one).collect::<Vec<_>>().join(", ")
    }

    /// What is known of accounts in another way than by reading a file of JSON, such as from a template.
    #[must_use]
    pub fn known(output: &'static str, estate: Estate) -> Part {
        let mut facts: Vec<Fact> = Vec::new();
        let nowhere = || Place { file: output.into(), line: 1 };
        facts.extend(estate.accounts.into_iter().map(|(id, account)| Fact::Account { id, name: account.name }));
        facts.extend(estate.identities.into_values().map(|one| {
            let groups = one.groups.iter().map(|arn| arn.rsplit('/').next().unwrap_or(arn).to_owned()).collect();
            let place = one.place.clone().unwrap_or_else(nowhere);
            Fact::Identity(Box::new(Draft::whole(one, Some(groups), place)))
        }));
        facts.extend(estate.groups.into_values().map(|one| Fact::Group(Box::new(Draft::whole(one, None, nowhere())))));
        facts.extend(estate.managed.into_iter().map(|(arn, policy)| Fact::Managed { arn, policy }));
        facts.extend(estate.resources.into_iter().map(|(arn, policy)| Fact::Resource { arn, policy }));
        if let Some(organization) = estate.organization {
            let Organization { id, management_account, parents, names, policies, attached } = organization;
            facts.push(Fact::Organization { id, management_account });
            facts.extend(parents.into_iter().map(|(child, parent)| Fact::Parent { child, parent }));
            facts.extend(names.into_iter().map(|(id, name)| Fact::Name { id, name }));
            let policy = |(id, policy): (String, OrganizationPolicy)| Fact::OrganizationPolicy {
                id,
                kind: policy.kind,
                document: policy.document,
            };
            facts.extend(policies.into_iter().map(policy));
            let on = |(target, policies): (Target, Vec<String>)| Fact::OnTarget {
                kind: target.kind,
                target: target.id,
                policies,
            };
            facts.extend(attached.into_iter().map(on));
        }
        Part { outputs: vec![(output, 1)], skipped: Vec::new(), facts, gaps: estate.gaps }
    }

    pub(crate) fn count(&mut self, output: &'static str) {
        match self.outputs.iter_mut().find(|(known, _)| *known == output) {
            Some((_, count)) => *count += 1,
            None => self.outputs.push((output, 1)),
        }
    }

    pub(crate) fn gap(&mut self, about: Option<String>, message: String, help: String, place: Option<Place>) {
        self.gaps.push(Gap { about, message, help, place });
    }
}
