//! What a call may have besides resources, and which actions are checked only then.
//!
//! Whether it has it follows from the condition keys that its requests have: a source identity is a value of
//! `sts:SourceIdentity`, however it was given.
//!
//! Source: Service Authorization Reference, the condition keys of each service; AWS STS API Reference, "AssumeRole"; IAM
//! User Guide, "Pass session tags in AWS STS" and "Monitor and control actions taken with assumed roles".

use personalize_iam_model::catalog::{self, AuthorizedAction, Operation};

use super::call::{Call, fold};
use crate::request::ContextValue;

/// Something that a call may have, for which an action is checked.
pub(super) struct Part {
    actions: &'static [&'static str],
    /// What it is, in a sentence.
    pub(super) what: &'static str,
    /// The condition keys that the call's requests then have; a `*` at the end stands for any.
    keys: &'static [&'static str],
}

/// All of them but roles, which are resources.
const PARTS: &[Part] = &[
    Part {
        actions: &["personalize:TagResource", "kms:TagResource", "sts:TagGetWebIdentityToken"],
        what: "tags",
        keys: &["aws:RequestTag/*", "aws:TagKeys"],
    },
    Part {
        actions: &["sts:TagSession"],
        what: "tags",
        keys: &["aws:RequestTag/*", "aws:TagKeys", "sts:TransitiveTagKeys"],
    },
    Part { actions: &["sts:SetSourceIdentity"], what: "a source identity", keys: &["sts:SourceIdentity"] },
    Part {
        actions: &["sts:SetContext"],
        what: "a session context",
        keys: &["sts:RequestContext/*", "sts:RequestContextProviders"],
    },
    Part {
        actions: &["s3:GetObjectTagging", "s3:PutObjectTagging"],
        what: "tags of objects",
        keys: &["s3:ExistingObjectTag/*", "s3:RequestObjectTag/*", "s3:RequestObjectTagKeys"],
    },
    Part {
        actions: &["s3:GetObjectVersion", "s3:DeleteObjectVersion"],
        what: "a version of an object",
        keys: &["s3:versionid"],
    },
    Part { actions: &["s3:PutObjectAcl"], what: "an access control list", keys: &["s3:x-amz-acl", "s3:x-amz-grant-*"] },
    Part { actions: &["kms:PutKeyPolicy"], what: "a key policy", keys: &["kms:BypassPolicyLockoutSafetyCheck"] },
];

/// The parameters of operations that are no resources, and the condition key whose value they are.
const PARAMETERS: &[(&str, &str)] = &[
    ("externalId", "sts:ExternalId"),
    ("roleSessionName", "sts:RoleSessionName"),
    ("sourceIdentity", "sts:SourceIdentity"),
    ("transitiveTagKeys", "sts:TransitiveTagKeys"),
    ("acl", "s3:x-amz-acl"),
    ("versionId", "s3:versionid"),
];

/// The parameters that no condition key tells of, and what the call then has.
const OTHERS: &[(&str, &str)] =
    &[("policy", "a key policy"), ("providedContexts", "a session context"), ("tagging", "tags of objects")];

/// What a parameter that is no resource says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Parameter {
    /// The value of a condition key, or its values.
    Key { name: &'static str, multivalued: bool },
    /// That the call has something.
    Part(&'static str),
}

/// What a call must have for an action to be checked that its operation lists besides its own.
pub(super) fn only_with(action: &str) -> Option<&'static Part> {
    PARTS.iter().find(|part| part.actions.contains(&action))
}

/// Whether a call has something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Has {
    Yes,
    No,
    /// A key by which it would show is not known.
    NotKnown,
}

impl Part {
    pub(super) fn of(&self, call: &Call) -> Has {
        let is_of = |key: &str| self.keys.iter().any(|own| covers(own, key));
        let given = |(key, value): &(String, ContextValue)| is_of(key) && !value.values().is_empty();
        let tagged = self.what == "tags" && !call.tags.is_empty();
        if call.context.iter().any(given) || tagged || call.parts.contains(&self.what) {
            Has::Yes
        } else if call.unknown.iter().any(|key| is_of(key) || self.keys.iter().any(|own| covers(key, own))) {
            Has::NotKnown
        } else {
            Has::No
        }
    }
}

/// Whether a key is one of a pattern's, regardless of case.
fn covers(pattern: &str, key: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => key.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start)),
        None => key.eq_ignore_ascii_case(pattern),
    }
}

/// What a parameter of the operation says, by its folded name.
pub(super) fn parameter(operation: &Operation, folded: &str) -> Option<Parameter> {
    let is_it = |(name, _): &&(&str, &str)| fold(name) == folded;
    if let Some((_, key)) = PARAMETERS.iter().find(is_it) {
        let known = |action: &catalog::Action| action.all_condition_keys().any(|known| known.name == *key);
        let supported = actions_of(operation).filter_map(|one| catalog::action(one.action)).any(known);
        let multivalued = catalog::condition_key(key).is_some_and(|known| known.multivalued);
        return supported.then_some(Parameter::Key { name: key, multivalued });
    }
    let (_, what) = OTHERS.iter().find(is_it)?;
    let mut parts = actions_of(operation).filter_map(|one| only_with(one.action));
    parts.any(|part| part.what == *what).then_some(Parameter::Part(what))
}

/// The parameters of the operation that are no resources.
pub(super) fn parameters(operation: &Operation) -> impl Iterator<Item = String> {
    let names = PARAMETERS.iter().chain(OTHERS).map(|(name, _)| *name);
    names.filter(|name| parameter(operation, &fold(name)).is_some()).map(str::to_owned)
}

/// The actions that are checked when an operation is called: those of the catalog, and for the ways of assuming a role
/// for which the catalog has none of a session's parts the same as for `AssumeRole`.
pub(super) fn actions_of(operation: &Operation) -> impl Iterator<Item = &'static AuthorizedAction> {
    let assumes =
        operation.service == "sts" && matches!(operation.name, "AssumeRoleWithSAML" | "AssumeRoleWithWebIdentity");
    let service = catalog::service("sts").filter(|_| assumes);
    let assume_role = service.and_then(|sts| sts.operations.iter().find(|one| one.name == "AssumeRole"));
    let parts = assume_role.into_iter().flat_map(|one| one.actions);
    let parts = parts.filter(|one| matches!(one.action, "sts:TagSession" | "sts:SetSourceIdentity"));
    operation.actions.iter().chain(parts)
}

/// Whether the operation takes tags for what it creates, tags or lets in.
pub(super) fn takes_tags(operation: &Operation) -> bool {
    actions_of(operation)
        .filter_map(|one| catalog::action(one.action))
        .any(|action| action.all_condition_keys().any(|key| key.name == "aws:RequestTag/${TagKey}"))
}
