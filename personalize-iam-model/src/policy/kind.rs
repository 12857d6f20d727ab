//! Kinds of policies: which elements each one takes, and in which form.
//!
//! Source: IAM User Guide, "Policies and permissions in IAM", "IAM JSON policy elements: Principal" and "Access Analyzer
//! policy check reference"; AWS Organizations User Guide, "SCP syntax" and "RCP syntax".

use std::fmt;
use std::str::FromStr;

use super::problem::quoted;
use crate::suggest::nearest;

macro_rules! policy_kinds {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal, $title:literal;)*) => {
        /// What a policy is attached to, or used for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum PolicyKind { $($(#[doc = $doc])+ $name,)* }

        impl PolicyKind {
            /// All kinds.
            pub const ALL: &'static [PolicyKind] = &[$(PolicyKind::$name),*];

            /// The kind's name, in lower case with hyphens.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(PolicyKind::$name => $text),* }
            }

            /// The kind in a sentence, with its article: "a session policy".
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(PolicyKind::$name => $title),* }
            }
        }
    };
}

policy_kinds! {
    /// A customer managed policy, for users, groups and roles.
    Managed = "managed", "a customer managed policy";
    /// An inline policy of a user.
    InlineUser = "inline-user", "an inline policy of a user";
    /// An inline policy of a group.
    InlineGroup = "inline-group", "an inline policy of a group";
    /// An inline policy of a role.
    InlineRole = "inline-role", "an inline policy of a role";
    /// A permissions boundary: a managed policy that limits a user or a role.
    PermissionsBoundary = "permissions-boundary", "a permissions boundary";
    /// A session policy, handed over when a session begins.
    Session = "session", "a session policy";
    /// A role trust policy: who may assume the role.
    RoleTrust = "role-trust", "a role trust policy";
    /// A bucket policy of Amazon S3.
    Bucket = "bucket", "a bucket policy";
    /// A key policy of AWS KMS.
    Key = "key", "a key policy";
    /// A resource policy of Amazon CloudWatch Logs.
    Logs = "logs", "a CloudWatch Logs resource policy";
    /// A resource-based policy of any other service.
    Resource = "resource", "a resource-based policy";
    /// A service control policy of AWS Organizations.
    Scp = "scp", "a service control policy";
    /// A resource control policy of AWS Organizations.
    Rcp = "rcp", "a resource control policy";
    /// A VPC endpoint policy.
    VpcEndpoint = "vpc-endpoint", "a VPC endpoint policy";
}

impl PolicyKind {
    /// Whether it is attached to an identity or limits one, which is its principal.
    #[must_use]
    pub const fn is_identity_based(self) -> bool {
        use PolicyKind::{InlineGroup, InlineRole, InlineUser, Managed, PermissionsBoundary, Session};
        matches!(self, Managed | InlineUser | InlineGroup | InlineRole | PermissionsBoundary | Session)
    }

    /// Whether a `Sid` is letters and digits, and not given twice. Other services than IAM and AWS Organizations take
    /// more.
    pub(super) const fn has_strict_sids(self) -> bool {
        self.is_identity_based() || matches!(self, PolicyKind::RoleTrust | PolicyKind::Scp | PolicyKind::Rcp)
    }

    pub(super) const fn is_of_organizations(self) -> bool {
        matches!(self, PolicyKind::Scp | PolicyKind::Rcp)
    }
}

impl fmt::Display for PolicyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Reads the name that [`PolicyKind::as_str`] gives.
impl FromStr for PolicyKind {
    type Err = PolicyKindError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = PolicyKind::ALL.iter().copied().find(|kind| kind.as_str() == text);
        found.ok_or_else(|| PolicyKindError { text: text.to_owned() })
    }
}

/// Why a text is not a kind of policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyKindError {
    text: String,
}

impl fmt::Display for PolicyKindError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = || PolicyKind::ALL.iter().map(|kind| kind.as_str());
        write!(f, "unknown kind of policy {}; ", quoted(&self.text))?;
        match nearest(&self.text, names()) {
            Some(name) => write!(f, "did you mean `{name}`?"),
            None => write!(f, "known are {}", names().map(quoted).collect::<Vec<_>>().join(", ")),
        }
    }
}

impl std::error::Error for PolicyKindError {}
