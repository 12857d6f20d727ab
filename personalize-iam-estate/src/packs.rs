//! Ready-made claims about accounts, in packs, as data.

/// Claims about one worry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pack {
    /// Its name.
    pub name: &'static str,
    /// What it is for.
    pub what: &'static str,
    /// The claims.
    pub claims: &'static [PackClaim],
}

/// A claim of a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PackClaim {
    /// Its name.
    pub name: &'static str,
    /// What is claimed.
    pub claim: PackText,
    /// Why that matters.
    pub why: &'static str,
    /// The guide and the page of AWS on which it rests.
    pub source: &'static str,
}

/// What a claim of a pack says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackText {
    /// A claim as [`read_scoped_claim`](personalize_iam_analysis::read_scoped_claim) reads it.
    Line(&'static str),
    /// That services act for these accounts alone: [`Judge::confused_deputies`](crate::Judge::confused_deputies).
    ConfusedDeputies,
}

impl PackText {
    /// The claim in words.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            PackText::Line(text) => text,
            PackText::ConfusedDeputies => "services act on these resources for these accounts alone",
        }
    }
}

/// The packs.
pub const PACKS: &[Pack] = &[
    Pack {
        name: "personalize-data",
        what: "the data and the models of Amazon Personalize stay where they are",
        claims: &[
            PackClaim {
                name: "personalize-data-not-outside",
                claim: PackText::Line("never personalize:* on anything by anyone outside"),
                why: "data sets, models and recommendations are for these accounts alone",
                source: "Amazon Personalize Developer Guide, \"How Amazon Personalize works with IAM\"",
            },
            PackClaim {
                name: "personalize-export-by-roles",
                claim: PackText::Line("never personalize:CreateDatasetExportJob on anything by user *"),
                why: "an export copies whole data sets into a bucket; access keys of users leak more easily than sessions of roles",
                source: "Amazon Personalize Developer Guide, \"Exporting the training data in a dataset to Amazon S3\"",
            },
            PackClaim {
                name: "personalize-delete-by-roles",
                claim: PackText::Line(
                    "never personalize:Delete*, personalize:CreateDataDeletionJob on anything by user *",
                ),
                why: "what is deleted has to be imported and trained again; users keep long-lived access keys",
                source: "IAM User Guide, \"Security best practices in IAM\"",
            },
        ],
    },
    Pack {
        name: "pass-role",
        what: "roles are passed only to the services and by the names that are meant",
        claims: &[
            PackClaim {
                name: "pass-role-to-named-services",
                claim: PackText::Line(
                    "never iam:PassRole on anything when iam:PassedToService StringEquals not-meant.amazonaws.com",
                ),
                why: "who may pass a role to any service may pass it to one that runs code with it; the condition \
                      `iam:PassedToService` names the services that are meant",
                source: "IAM User Guide, \"Grant a user permissions to pass a role to an AWS service\"",
            },
            PackClaim {
                name: "pass-role-by-name",
                claim: PackText::Line("never iam:PassRole on arn:aws:iam::*:role/a-role-that-nobody-means"),
                why: "who may pass every role may pass one with more permissions than their own; name the roles in `Resource`",
                source: "IAM User Guide, \"Grant a user permissions to pass a role to an AWS service\"",
            },
        ],
    },
    Pack {
        name: "public-access",
        what: "nobody outside gets at buckets, keys, queues, topics, secrets, functions and roles",
        claims: &[
            PackClaim {
                name: "buckets-not-outside",
                claim: PackText::Line("never s3:* on anything by anyone outside"),
                why: "the policy of a bucket can open it to other accounts, and to everybody",
                source: "IAM User Guide, \"Cross-account resource access in IAM\"",
            },
            PackClaim {
                name: "keys-not-outside",
                claim: PackText::Line("never kms:* on anything by anyone outside"),
                why: "who may use a key reads what is encrypted with it",
                source: "AWS KMS Developer Guide, \"Allowing users in other accounts to use a KMS key\"",
            },
            PackClaim {
                name: "queues-not-outside",
                claim: PackText::Line("never sqs:* on anything by anyone outside"),
                why: "the policy of a queue can open it to other accounts, and to everybody",
                source: "IAM User Guide, \"Cross-account resource access in IAM\"",
            },
            PackClaim {
                name: "topics-not-outside",
                claim: PackText::Line("never sns:* on anything by anyone outside"),
                why: "who may subscribe to a topic gets all of its messages",
                source: "IAM User Guide, \"Cross-account resource access in IAM\"",
            },
            PackClaim {
                name: "secrets-not-outside",
                claim: PackText::Line("never secretsmanager:* on anything by anyone outside"),
                why: "the policy of a secret can give its value to other accounts",
                source: "IAM User Guide, \"Cross-account resource access in IAM\"",
            },
            PackClaim {
                name: "functions-not-outside",
                claim: PackText::Line("never lambda:* on anything by anyone outside"),
                why: "the policy of a function can let other accounts run it and change its code",
                source: "IAM User Guide, \"Cross-account resource access in IAM\"",
            },
            PackClaim {
                name: "roles-not-outside",
                claim: PackText::Line("never sts:AssumeRole on anything by anyone outside"),
                why: "who may assume a role from another account has all that the role has",
                source: "IAM User Guide, \"Access to AWS accounts owned by third parties\"",
            },
        ],
    },
    Pack {
        name: "confused-deputy",
        what: "services act for these accounts alone",
        claims: &[PackClaim {
            name: "services-act-for-own-accounts",
            claim: PackText::ConfusedDeputies,
            why: "a service works for all customers of AWS: without a condition on `aws:SourceAccount`, `aws:SourceArn` or \
                  `aws:SourceOrgID` somebody else's resource can make it act on yours",
            source: "IAM User Guide, \"The confused deputy problem\"",
        }],
    },
];
