//! What a call may have in addition to resources, and which actions are checked only then.
//!
//! Whether it has it follows from the condition keys that its requests have: a source identity is a value of
//! `sts:SourceIdentity`, however it was given.
//!
//! Source: Service Authorization Reference, the condition keys of each service; AWS STS API Reference, "AssumeRole"; IAM
//! User Guide, "Pass session tags in AWS STS" and "Monitor and control actions taken with assumed roles".

/// Something that a call may have, for which an action is checked.
pub(super) struct Part {
    actions: &'static [&'static str],
    /// What it is, in a sentence.
    pub(super) what: &'static str,
    /// The condition keys that the call's requests then have; a `*` at the end stands for any.
    pub(super) keys: &'static [&'static str],
}

pub(super) const VERSION: &str = "a version of an object";

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

/// What a call must have so that AWS checks an action that its operation lists in addition to its own.
pub(super) fn only_with(action: &str) -> Option<&'static Part> {
    PARTS.iter().find(|part| part.actions.contains(&action))
}
