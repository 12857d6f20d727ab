//! With whom policies go: the roles, users and groups that a file makes, each with all of its policies.

use std::ops::Range;
use std::sync::Arc;

use crate::scope::{Scope, names_in};

/// What sort of IAM identity it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OwnerKind {
    /// A role.
    Role,
    /// A user.
    User,
    /// A group.
    Group,
}

impl OwnerKind {
    /// `role`, `user`, `group`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            OwnerKind::Role => "role",
            OwnerKind::User => "user",
            OwnerKind::Group => "group",
        }
    }
}

/// A role, a user or a group that a file makes, with its policies.
///
/// ```
/// use personalize_iam_source::{Language, OwnerKind, PolicySource, find};
///
/// let template = r#"
/// Resources:
///   Serving:
///     Type: AWS::IAM::Role
///     Properties:
///       AssumeRolePolicyDocument:
///         Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}]
///       ManagedPolicyArns: [arn:aws:iam::aws:policy/ReadOnlyAccess]
///   Recommend:
///     Type: AWS::IAM::Policy
///     Properties:
///       PolicyName: recommend
///       Roles: [!Ref Serving]
///       PolicyDocument:
///         Statement: [{Effect: Allow, Action: "personalize:GetRecommendations", Resource: "*"}]
/// "#;
/// let found = find(Language::Data, template)?;
/// let role = found.owner("Serving").unwrap();
/// assert_eq!((role.kind, role.trust.len()), (OwnerKind::Role, 1));
/// let names: Vec<&str> = role.policies.iter().map(|policy| policy.name.as_str()).collect();
/// assert_eq!(names, ["arn:aws:iam::aws:policy/ReadOnlyAccess", "Recommend"]);
/// // One of them is in the file; what the other allows, the file does not say.
/// assert_eq!(role.policies[0].source, PolicySource::Elsewhere);
/// assert_eq!(found.policy_of(&role.policies[1]).unwrap().actions().len(), 1);
/// # Ok::<(), personalize_iam_source::SyntaxError>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Owner {
    /// Its logical id in a template, or its address in Terraform; of the role that SAM makes for a function, the logical id
    /// that the role gets.
    pub name: String,
    /// What it is.
    pub kind: OwnerKind,
    /// The type of the resource that makes it: `AWS::IAM::Role`, `AWS::Serverless::Function`, `aws_iam_role`.
    pub resource_type: String,
    /// The bytes of that resource in the file.
    pub span: Range<usize>,
    /// The conditions under which it is made, each with whether it holds; none if it always is.
    pub conditions: Vec<(String, bool)>,
    /// Its identity policies, inline and managed; those of a user's groups too.
    pub policies: Vec<Attached>,
    /// The trust policy of a role: one, or one for each outcome of a condition.
    pub trust: Vec<Attached>,
    /// The permissions boundary: one, or one for each outcome of a condition; none if it has none.
    pub boundaries: Vec<Attached>,
    /// Its name in IAM, if the file says all of it.
    pub called: Option<String>,
    /// Why more can be attached to it than is listed; `None` if nothing in the file, or in those around it, shows that.
    pub open: Option<String>,
    /// Other names that mean it in the file: what `Fn::ForEach` makes of it, and the functions that have it.
    pub(crate) also: Vec<String>,
    /// What the names in its conditions stand for; `None` outside of templates.
    pub(crate) scope: Option<Arc<dyn Scope>>,
}

/// A policy of a role, a user or a group.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attached {
    /// The byte of the file where it is said that the policy belongs to the owner.
    pub at: usize,
    /// The name of the policy: of an inline policy its `PolicyName`, of another resource of the file its name there, and or else
    /// what is written: an ARN, with `${...}` where it is not known.
    pub name: String,
    /// Where the policy itself is.
    pub source: PolicySource,
    /// The conditions under which it is attached, beside those of the owner, each with whether it holds.
    pub conditions: Vec<(String, bool)>,
    /// The group that a user has the policy from.
    pub group: Option<String>,
}

/// Where a policy that is attached is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PolicySource {
    /// In the file: the index in [`Found::policies`](crate::Found::policies).
    InFile(usize),
    /// In no file, for it is made at deployment, as SAM does: the index in [`Found::generated`](crate::Found::generated).
    Generated(usize),
    /// Not in the file, and what it says is not known: a policy of AWS, a parameter, the export of another stack.
    Elsewhere,
}

impl Attached {
    pub(crate) fn new(at: usize, name: impl Into<String>, source: PolicySource) -> Attached {
        Attached { at, name: name.into(), source, conditions: Vec::new(), group: None }
    }

    /// The conditions in words: `Prod and not Wide`; `None` if there are none.
    #[must_use]
    pub fn condition(&self) -> Option<String> {
        in_words(&self.conditions)
    }
}

impl Owner {
    pub(crate) fn new(
        name: impl Into<String>,
        kind: OwnerKind,
        resource_type: impl Into<String>,
        span: Range<usize>,
    ) -> Owner {
        Owner {
            name: name.into(),
            kind,
            resource_type: resource_type.into(),
            span,
            conditions: Vec::new(),
            policies: Vec::new(),
            trust: Vec::new(),
            boundaries: Vec::new(),
            called: None,
            open: None,
            also: Vec::new(),
            scope: None,
        }
    }

    /// Says why more can be attached to it than is listed, unless that is said.
    pub(crate) fn leave_open(&mut self, why: impl FnOnce() -> String) {
        if self.open.is_none() {
            self.open = Some(why());
        }
    }

    /// A text with what each of its names is in the template, so that texts that are the same mean the same.
    #[must_use]
    pub fn with_definitions(&self, mut text: String) -> String {
        let definitions = self.scope.as_ref().map(|scope| scope.definitions()).unwrap_or_default();
        let about: Vec<&String> =
            names_in(&text, &definitions).into_iter().filter_map(|name| definitions.get(name)).collect();
        let about: String = about.into_iter().map(|one| format!(" {one}")).collect();
        text.push_str(&about);
        text
    }

    /// The conditions in words: `Prod and not Wide`; `None` if there are none.
    #[must_use]
    pub fn condition(&self) -> Option<String> {
        in_words(&self.conditions)
    }
}

fn in_words(conditions: &[(String, bool)]) -> Option<String> {
    let one = |(name, holds): &(String, bool)| match (holds, name.contains(' ')) {
        (true, false) => name.clone(),
        (true, true) => format!("({name})"),
        (false, false) => format!("not {name}"),
        (false, true) => format!("not ({name})"),
    };
    (!conditions.is_empty()).then(|| conditions.iter().map(one).collect::<Vec<_>>().join(" and "))
}

/// Whether a policy is attached already, and under no more conditions. It is looked for among the last ones only, so that a list
/// of any length takes no square of it.
pub(crate) fn is_among(all: &[Attached], attached: &Attached) -> bool {
    all.iter().rev().take(50).any(|one| {
        one.source == attached.source
            && one.group == attached.group
            && one.name == attached.name
            && (one.conditions.is_empty() || one.conditions == attached.conditions)
    })
}
