//! Parameters of operations that are not resources, and the condition keys whose values they are, such as `acl` for
//! `s3:x-amz-acl`.

use personalize_iam_model::catalog::{self, Operation};

use crate::base::operations::{actions_of, fold};
use crate::operation::parts::only_with;
use crate::request::context::ContextValue;

/// The parameters of operations that are not resources, and the condition key whose value they are.
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

/// The parameters without a condition key, and what the call then has.
const OTHERS: &[(&str, &str)] =
    &[("policy", "a key policy"), ("providedContexts", "a session context"), ("tagging", "tags of objects")];

/// What a parameter that is not a resource says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Parameter {
    /// The value of a condition key, or its values.
    Key { name: &'static str, multivalued: bool },
    /// That the call has something.
    Part(&'static str),
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

/// The parameters of the operation that are not resources.
pub(super) fn parameters(operation: &Operation) -> impl Iterator<Item = String> {
    let names = PARAMETERS.iter().chain(OTHERS).map(|(name, _)| *name);
    names.filter(|name| parameter(operation, &fold(name)).is_some()).map(str::to_owned)
}
