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

const VERSION: &str = "a version of an object";

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
        actions: &[
            "s3:DeleteObjectVersion",
            "s3:DeleteObjectVersionTagging",
            "s3:GetObjectVersion",
            "s3:GetObjectVersionAcl",
            "s3:GetObjectVersionAttributes",
            "s3:GetObjectVersionTagging",
            "s3:PutObjectVersionAcl",
            "s3:PutObjectVersionTagging",
        ],
        what: VERSION,
        keys: &["s3:versionid"],
    },
    Part {
        actions: &["s3:PutObjectAcl", "s3:PutBucketAcl"],
        what: "an access control list",
        keys: &["s3:x-amz-acl", "s3:x-amz-grant-*"],
    },
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
    ("GrantFullControl", "s3:x-amz-grant-full-control"),
    ("GrantRead", "s3:x-amz-grant-read"),
    ("GrantReadACP", "s3:x-amz-grant-read-acp"),
    ("GrantWrite", "s3:x-amz-grant-write"),
    ("GrantWriteACP", "s3:x-amz-grant-write-acp"),
    ("ServerSideEncryption", "s3:x-amz-server-side-encryption"),
    ("SSEKMSKeyId", "s3:x-amz-server-side-encryption-aws-kms-key-id"),
    ("SSECustomerAlgorithm", "s3:x-amz-server-side-encryption-customer-algorithm"),
    ("StorageClass", "s3:x-amz-storage-class"),
    ("MetadataDirective", "s3:x-amz-metadata-directive"),
    ("WebsiteRedirectLocation", "s3:x-amz-website-redirect-location"),
    ("ObjectOwnership", "s3:x-amz-object-ownership"),
    ("ObjectLockMode", "s3:object-lock-mode"),
    ("ObjectLockRetainUntilDate", "s3:object-lock-retain-until-date"),
    ("ObjectLockLegalHoldStatus", "s3:object-lock-legal-hold"),
    ("IfMatch", "s3:if-match"),
    ("IfNoneMatch", "s3:if-none-match"),
    ("Operations", "kms:GrantOperations"),
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
        // What an object has already is copied with it, and not written by other calls.
        let copies = call.operation.name.contains("Copy");
        let counts = |own: &&&str| copies || !own.starts_with("s3:ExistingObjectTag/");
        let is_of = |key: &str| self.keys.iter().filter(counts).any(|own| covers(own, key));
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
    // Of Amazon S3 the header too: `x-amz-acl`.
    let is_header = |(_, key): &&(&str, &str)| key.strip_prefix("s3:").is_some_and(|header| fold(header) == folded);
    if let Some((_, key)) = PARAMETERS.iter().find(|row| is_it(row) || is_header(row)) {
        let known = |action: &catalog::Action| action.all_condition_keys().any(|known| known.name == *key);
        let supported = actions_of(operation).filter_map(|one| catalog::action(one.action)).any(known);
        let multivalued = catalog::condition_key(key).is_some_and(|known| known.multivalued);
        return supported.then_some(Parameter::Key { name: key, multivalued });
    }
    if let Some(key) = key_of_name(operation, folded) {
        return Some(Parameter::Key { name: key.name, multivalued: key.multivalued });
    }
    let (_, what) = OTHERS.iter().find(is_it)?;
    let mut parts = actions_of(operation).filter_map(|one| only_with(one.action));
    parts.any(|part| part.what == *what).then_some(Parameter::Part(what))
}

/// The condition key of the service that is called as a parameter is: `DurationSeconds` is the value of
/// `sts:DurationSeconds`.
fn key_of_name(operation: &Operation, folded: &str) -> Option<&'static catalog::ConditionKey> {
    let takes = operation.parameters.unwrap_or_default().iter().any(|known| fold(known) == folded);
    let keys =
        actions_of(operation).filter_map(|one| catalog::action(one.action)).flat_map(|one| one.all_condition_keys());
    let is_it = |key: &&'static catalog::ConditionKey| {
        // That of the key that generates, and not of the one that is generated.
        let of_other = key.name == "kms:KeySpec" && operation.name != "CreateKey";
        let own = key.name.split_once(':').filter(|_| !of_other).filter(|(prefix, _)| *prefix == operation.service);
        !key.is_template() && own.is_some_and(|(_, name)| fold(name) == folded)
    };
    keys.filter(|_| takes).find(is_it)
}

/// The condition keys of an object's tags, written as in `team=shop&day=1`.
pub(super) fn object_tags(value: &str) -> Vec<(String, ContextValue)> {
    let tags = value.split('&').filter_map(|tag| tag.split_once('=')).filter(|(key, _)| !key.is_empty());
    let mut keys: Vec<String> = Vec::new();
    let mut found = Vec::new();
    for (key, value) in tags {
        if !keys.iter().any(|known| known == key) {
            keys.push(key.to_owned());
            found.push((format!("s3:RequestObjectTag/{key}"), ContextValue::One(value.to_owned())));
        }
    }
    if !keys.is_empty() {
        found.push(("s3:RequestObjectTagKeys".to_owned(), ContextValue::Many(keys)));
    }
    found
}

/// Whether an action is not checked, as the call is about a version and another action is checked in its place.
pub(super) fn replaced_by_version(call: &Call, action: &str) -> bool {
    let versioned = |other: &&AuthorizedAction| {
        only_with(other.action).is_some_and(|part| part.what == VERSION && part.of(call) == Has::Yes)
            && other.action.replacen("ObjectVersion", "Object", 1) == action
    };
    action.starts_with("s3:") && actions_of(call.operation).any(|other| versioned(&other))
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
