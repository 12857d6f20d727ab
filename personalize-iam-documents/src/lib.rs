//! Ready-made policies: the documents of Amazon Personalize's developer guide, and least-privilege ones for the usual
//! jobs.
//!
//! | for | attached to | functions |
//! | --- | --- | --- |
//! | people and programs that call Amazon Personalize | their users, groups and roles | [`full_access`], [`read_only`], [`user_with_pass_role`], [`view_own_permissions`], [`amazon_personalize_full_access`] |
//! | the service role, which Amazon Personalize assumes | that role | [`service_role_trust`], [`service_policy`], [`s3_role_policy_for_import`], [`s3_role_policy_for_export`], [`s3_role_policy_for_batch`], [`kms_role_policy`] |
//! | the data | the bucket, the key | [`import_bucket_policy`], [`export_bucket_policy`], [`batch_bucket_policy`], [`kms_key_policy`] |
//! | one job each, with no more than it needs | the role that does the job | [`data_import`], [`data_export`], [`training`], [`deployment`], [`serving`], [`event_ingestion`], [`batch_inference`], [`batch_segments`], [`audit`] |
//!
//! The first three groups are what the guide prints, entry by entry, with arguments in place of its placeholders. Where
//! that is wider than it has to be or no longer complete, the plain name is the better document and the printed one
//! ends in `_as_published` or says what it leaves open. The jobs are our own.
//!
//! The jobs have in common:
//!
//! - They are about the resources of one Region and account whose names have a common beginning, such as `movies-`: the
//!   dataset group `movies-eu`, its datasets, the solution `movies-similar` with its versions. An empty beginning means
//!   all names. It may contain a policy variable, so that one policy serves many teams.
//! - An action that needs several resources at once has permission on each of them.
//! - Where the API takes a resource that AWS's catalog does not list for the action, a statement of its own grants it:
//!   AWS does not document that it is checked, and without it a call can fail. See
//!   [`catalog::Gap`](personalize_iam_model::catalog::Gap).
//! - The actions that list resources, and those that record events, have no resource-level permissions and take all
//!   resources.
//! - `iam:PassRole` is for one role, and for handing it to Amazon Personalize.
//! - None of them deletes or tags anything. A request that creates a resource with tags needs
//!   `personalize:TagResource` as well.
//!
//! ```
//! use personalize_iam_documents as documents;
//! use personalize_iam_model::policy::to_json_pretty;
//! use personalize_iam_model::{Scope, iam};
//!
//! const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
//!
//! let service_role = iam::Role::arn(&HOME, "PersonalizeRole");
//! let policy = documents::data_import(&HOME, "movies-", &service_role);
//! println!("{}", to_json_pretty(&policy));
//! ```

mod jobs;

pub use personalize_iam_model::statement::SERVICE_PRINCIPAL;

pub use self::jobs::{
    audit, batch_inference, batch_segments, data_export, data_import, deployment, event_ingestion, serving, training,
};

use personalize_iam_model::iam::{
    GetGroupPolicy, GetPolicy, GetPolicyVersion, GetUser, GetUserPolicy, ListAttachedGroupPolicies,
    ListAttachedUserPolicies, ListGroupPolicies, ListGroupsForUser, ListPolicies, ListPolicyVersions, ListUserPolicies,
    ListUsers, PassRole,
};
use personalize_iam_model::kms::{
    CreateGrant, Decrypt, DescribeKey, GenerateDataKey, GenerateDataKeyWithoutPlaintext, ListGrants,
};
use personalize_iam_model::personalize::{
    DescribeAlgorithm, DescribeBatchInferenceJob, DescribeBatchSegmentJob, DescribeCampaign, DescribeDataset,
    DescribeDatasetExportJob, DescribeDatasetGroup, DescribeDatasetImportJob, DescribeEventTracker,
    DescribeFeatureTransformation, DescribeFilter, DescribeRecipe, DescribeRecommender, DescribeSchema,
    DescribeSolution, DescribeSolutionVersion, GetSolutionMetrics, ListBatchInferenceJobs, ListBatchSegmentJobs,
    ListCampaigns, ListDatasetExportJobs, ListDatasetGroups, ListDatasetImportJobs, ListDatasets, ListEventTrackers,
    ListFilters, ListRecipes, ListRecommenders, ListSchemas, ListSolutionVersions, ListSolutions,
};
use personalize_iam_model::policy::PrincipalElement;
use personalize_iam_model::statement::{IntoPrincipals, Principal, TypedStatement, state};
use personalize_iam_model::{
    AccessLevels, AccountId, Arn, ArnPattern, Effect, Partition, Policy, Scope, ScopePattern, Statement,
    action_pattern, aws, cloudwatch, iam, kms, personalize, s3, sts,
};

/// Everything in Amazon Personalize: an identity-based policy for administrators.
///
/// It does not let them pass a service role, which import, export and batch jobs need: for that there is
/// [`user_with_pass_role`].
///
/// Source: Amazon Personalize Developer Guide, "Identity-based policy examples for Amazon Personalize".
///
/// ```
/// use personalize_iam_documents as documents;
///
/// assert_eq!(
///     documents::full_access().to_string(),
///     r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"personalize:*","Resource":"*"}]}"#,
/// );
/// ```
#[must_use]
pub fn full_access() -> Policy {
    Policy::new(Statement::allow(action_pattern!("personalize:*")).anywhere())
}

/// Reading everything in Amazon Personalize and changing nothing: an identity-based policy.
///
/// The actions are those whose access level is List or Read and nothing else: 43 today, of which
/// [`read_only_as_published`] lacks 12. Getting recommendations and data insights is among them; they are about the
/// customers, and cost money. For reading without them there is [`audit`].
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize".
///
/// ```
/// use personalize_iam_model::policy::ActionElement;
/// use personalize_iam_documents as documents;
///
/// let policy = documents::read_only();
/// let ActionElement::Action(actions) = &policy.statements[0].action else { unreachable!() };
/// assert!(actions.contains(&"personalize:DescribeMetricAttribution".to_owned()));
/// ```
#[must_use]
pub fn read_only() -> Policy {
    let readers = personalize::Action::ALL.iter().filter(|a| a.access_levels().is_subset(AccessLevels::READ_ONLY));
    Policy::new(Statement::of(Effect::Allow, readers.copied(), ["*"]))
}

/// Read-only access as the guide prints it: an identity-based policy.
///
/// The list of its actions is of early 2022 and lacks 12 of today's: [`read_only`] has them.
///
/// Source: Amazon Personalize Developer Guide, "Identity-based policy examples for Amazon Personalize".
///
/// ```
/// use personalize_iam_documents as documents;
///
/// let printed = documents::read_only_as_published().to_string();
/// assert!(printed.contains("personalize:ListCampaigns"));
/// assert!(!printed.contains("personalize:ListMetricAttributions"));
/// ```
#[must_use]
pub fn read_only_as_published() -> Policy {
    let describe = (
        DescribeAlgorithm,
        DescribeBatchInferenceJob,
        DescribeBatchSegmentJob,
        DescribeCampaign,
        DescribeDataset,
        DescribeDatasetExportJob,
        DescribeDatasetGroup,
        DescribeDatasetImportJob,
        DescribeEventTracker,
        DescribeFeatureTransformation,
        DescribeFilter,
        DescribeRecipe,
        DescribeRecommender,
        DescribeSchema,
        DescribeSolution,
        DescribeSolutionVersion,
    );
    let list = (
        ListBatchInferenceJobs,
        ListBatchSegmentJobs,
        ListCampaigns,
        ListDatasetExportJobs,
        ListDatasetGroups,
        ListDatasetImportJobs,
        ListDatasets,
        ListEventTrackers,
        ListFilters,
        ListRecipes,
        ListRecommenders,
        ListSchemas,
        ListSolutions,
        ListSolutionVersions,
    );
    Policy::new(Statement::allow((describe, GetSolutionMetrics, list)).anywhere())
}

/// Everything in Amazon Personalize, and handing it one service role: the identity-based policy for its users.
///
/// - The first statement is [`full_access`].
/// - The second lets the user give the role to Amazon Personalize, and to no other service. Import, export, batch and
///   data deletion jobs and metric attributions cannot be created without.
///
/// Source: Amazon Personalize Developer Guide, "Giving users permission to access Amazon Personalize".
///
/// ```
/// use personalize_iam_documents as documents;
/// use personalize_iam_model::{Scope, iam};
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
///
/// let policy = documents::user_with_pass_role(&iam::Role::arn(&HOME, "PersonalizeRole"));
/// assert!(policy.to_string().contains(r#""Resource":"arn:aws:iam::111122223333:role/PersonalizeRole""#));
/// ```
#[must_use]
pub fn user_with_pass_role(role: &Arn<iam::Role>) -> Policy {
    let all = Statement::allow(action_pattern!("personalize:*")).anywhere();
    Policy::new((all, pass_role(role)))
}

/// As [`user_with_pass_role`], but with every role of the account: the form of earlier editions of the guide.
///
/// A principal with this permission can give Amazon Personalize any role that trusts the service, and so read whatever
/// such a role can read. Prefer the one that names the role.
///
/// Source: Amazon Personalize Developer Guide, "Setting up permissions", in its edition of 2023.
///
/// ```
/// use personalize_iam_documents as documents;
///
/// let policy = documents::user_with_pass_role_for_any_role();
/// assert!(policy.to_string().contains(r#"{"iam:PassedToService":"personalize.amazonaws.com"}"#));
/// ```
#[must_use]
pub fn user_with_pass_role_for_any_role() -> Policy {
    let all = Statement::allow(action_pattern!("personalize:*")).anywhere();
    let pass = Statement::allow(PassRole).anywhere().when(iam::PASSED_TO_SERVICE.equals(SERVICE_PRINCIPAL));
    Policy::new((all, pass))
}

/// Viewing one's own user, with its groups and policies: an identity-based policy for IAM users.
///
/// - `ViewOwnUserInfo` is limited by a policy variable to the user who asks. An assumed role has no user name, so that
///   it grants nothing to roles.
/// - `NavigateInConsole` reads groups and policies, which the console shows on the way. `iam:ListPolicies` and
///   `iam:ListUsers` have no resource-level permissions.
///
/// Source: Amazon Personalize Developer Guide, "Identity-based policy examples for Amazon Personalize".
///
/// ```
/// use personalize_iam_documents as documents;
/// use personalize_iam_model::Partition;
///
/// let policy = documents::view_own_permissions(Partition::Aws);
/// assert!(policy.to_string().contains("arn:aws:iam::*:user/${aws:username}"));
/// ```
#[must_use]
pub fn view_own_permissions(partition: Partition) -> Policy {
    let own = iam::User::arn_like(ScopePattern::partition(partition), aws::USERNAME.variable());
    Policy::new((
        Statement::allow((GetUserPolicy, ListGroupsForUser, ListAttachedUserPolicies, ListUserPolicies, GetUser))
            .on(own)
            .sid("ViewOwnUserInfo"),
        Statement::allow((
            GetGroupPolicy,
            GetPolicyVersion,
            GetPolicy,
            ListAttachedGroupPolicies,
            ListGroupPolicies,
            ListPolicyVersions,
            ListPolicies,
            ListUsers,
        ))
        .anywhere()
        .sid("NavigateInConsole"),
    ))
}

/// The AWS managed policy `AmazonPersonalizeFullAccess`, as AWS last changed it on 2019-05-30.
///
/// For users, groups and roles: Amazon Personalize, its metrics, the buckets with `Personalize` or `personalize` in
/// their names, and passing any role to Amazon Personalize. The guide itself advises against it, as it grants more than
/// is needed; it stands here to be compared with others. The policy is attached by its ARN
/// `arn:aws:iam::aws:policy/service-role/AmazonPersonalizeFullAccess`.
///
/// Source: AWS Managed Policy Reference Guide, "AmazonPersonalizeFullAccess".
///
/// ```
/// use personalize_iam_documents as documents;
///
/// let policy = documents::amazon_personalize_full_access();
/// assert!(policy.to_string().contains("arn:aws:s3:::*personalize*"));
/// ```
#[must_use]
pub fn amazon_personalize_full_access() -> Policy {
    let buckets = ["*Personalize*", "*personalize*"]
        .map(|name| s3::Bucket::arn_like(ScopePattern::partition(Partition::Aws), name));
    Policy::new((
        Statement::allow(action_pattern!("personalize:*")).anywhere(),
        Statement::allow((cloudwatch::PutMetricData, cloudwatch::ListMetrics)).anywhere(),
        // The last star takes the keys of objects too, which is how one pattern serves both types.
        Statement::of(
            Effect::Allow,
            [s3::Action::GetObject, s3::Action::PutObject, s3::Action::DeleteObject, s3::Action::ListBucket],
            buckets,
        ),
        Statement::allow(PassRole).anywhere().when(iam::PASSED_TO_SERVICE.equals(SERVICE_PRINCIPAL)),
    ))
}

/// Who may assume the service role: its trust policy, for Amazon Personalize alone and for one's own resources alone.
///
/// The two conditions stand against the confused deputy, where somebody else's job would make the service use this
/// role: the request must come for the account, and for a resource of Amazon Personalize in the Region. A role that
/// serves several Regions needs a statement for each. The empty `Sid` is the guide's.
///
/// The guide's sample has different account ids in its two conditions, which can never hold together; here both come
/// from the scope.
///
/// Source: Amazon Personalize Developer Guide, "Cross-service confused deputy prevention".
///
/// ```
/// use personalize_iam_documents as documents;
/// use personalize_iam_model::Scope;
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
///
/// let policy = documents::service_role_trust(&HOME);
/// assert!(policy.to_string().contains(
///     r#"{"StringEquals":{"aws:SourceAccount":"111122223333"},"ArnLike":{"aws:SourceArn":"arn:aws:personalize:eu-west-1:111122223333:*"}}"#
/// ));
/// ```
#[must_use]
pub fn service_role_trust(scope: &Scope) -> Policy {
    Policy::new(
        Statement::allow(sts::AssumeRole)
            .principal(Principal::service(SERVICE_PRINCIPAL))
            .when(aws::SOURCE_ACCOUNT.equals(scope.account()))
            .when(aws::SOURCE_ARN.like(personalize::SERVICE.any_arn(scope)))
            .sid(""),
    )
}

/// What Amazon Personalize may do with its own resources: the first policy of the service role.
///
/// The same document as [`full_access`]. The role also needs [`service_role_trust`], and one of the policies for the
/// bucket, such as [`s3_role_policy_for_import`].
///
/// Source: Amazon Personalize Developer Guide, "Giving Amazon Personalize permission to access your resources".
///
/// ```
/// use personalize_iam_documents as documents;
///
/// assert_eq!(documents::service_policy(), documents::full_access());
/// ```
#[must_use]
pub fn service_policy() -> Policy {
    full_access()
}

/// Reading a bucket, for dataset import jobs and data deletion jobs: attached to the service role.
///
/// `s3:ListBucket` finds the files under a folder, `s3:GetObject` reads them: the one acts on the bucket, the other on
/// its objects, and the guide's one statement has both. The bucket needs [`import_bucket_policy`].
///
/// Source: Amazon Personalize Developer Guide, "Giving Amazon Personalize access to Amazon S3 resources".
///
/// ```
/// use personalize_iam_documents as documents;
/// use personalize_iam_model::{Scope, s3};
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
///
/// let policy = documents::s3_role_policy_for_import(&s3::Bucket::arn(&HOME, "movie-events"));
/// assert!(policy.to_string().contains(r#""Resource":["arn:aws:s3:::movie-events","arn:aws:s3:::movie-events/*"]"#));
/// ```
#[must_use]
pub fn s3_role_policy_for_import(bucket: &Arn<s3::Bucket>) -> Policy {
    s3_role_policy([s3::Action::GetObject, s3::Action::ListBucket], bucket)
}

/// Writing to a bucket, for dataset export jobs: attached to the service role.
///
/// The bucket needs [`export_bucket_policy`].
///
/// Source: Amazon Personalize Developer Guide, "Giving Amazon Personalize access to Amazon S3 resources".
///
/// ```
/// use personalize_iam_documents as documents;
/// use personalize_iam_model::{Scope, s3};
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
///
/// let policy = documents::s3_role_policy_for_export(&s3::Bucket::arn(&HOME, "movie-exports"));
/// assert!(policy.to_string().contains(r#""Action":["s3:PutObject","s3:ListBucket"]"#));
/// ```
#[must_use]
pub fn s3_role_policy_for_export(bucket: &Arn<s3::Bucket>) -> Policy {
    s3_role_policy([s3::Action::PutObject, s3::Action::ListBucket], bucket)
}

/// Reading from and writing to a bucket, for batch inference jobs and batch segment jobs: attached to the service role.
///
/// If the input lies in another bucket than the output, use [`s3_role_policy_for_import`] for the one and
/// [`s3_role_policy_for_export`] for the other. The bucket needs [`batch_bucket_policy`].
///
/// Source: Amazon Personalize Developer Guide, "Giving Amazon Personalize access to Amazon S3 resources".
///
/// ```
/// use personalize_iam_documents as documents;
/// use personalize_iam_model::{Scope, s3};
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
///
/// let policy = documents::s3_role_policy_for_batch(&s3::Bucket::arn(&HOME, "movie-batches"));
/// assert!(policy.to_string().contains(r#""Action":["s3:GetObject","s3:ListBucket","s3:PutObject"]"#));
/// ```
#[must_use]
pub fn s3_role_policy_for_batch(bucket: &Arn<s3::Bucket>) -> Policy {
    s3_role_policy([s3::Action::GetObject, s3::Action::ListBucket, s3::Action::PutObject], bucket)
}

/// Letting Amazon Personalize read a bucket, for dataset import jobs and data deletion jobs: the bucket policy.
///
/// The service role needs [`s3_role_policy_for_import`]. A bucket that lets in a VPC alone cannot be used.
///
/// The guide has no condition on `aws:SourceAccount` or `aws:SourceArn` here, and does not say that Amazon Personalize
/// sends these keys to Amazon S3. A condition on a key that is not sent never holds, and the job would fail: try it
/// before you add one.
///
/// Source: Amazon Personalize Developer Guide, "Giving Amazon Personalize access to Amazon S3 resources".
///
/// ```
/// use personalize_iam_documents as documents;
/// use personalize_iam_model::{Scope, s3};
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
///
/// let policy = documents::import_bucket_policy(&s3::Bucket::arn(&HOME, "movie-events"));
/// assert!(policy.to_string().contains(r#""Principal":{"Service":"personalize.amazonaws.com"}"#));
/// ```
#[must_use]
pub fn import_bucket_policy(bucket: &Arn<s3::Bucket>) -> Policy {
    for_the_service(s3_role_policy_for_import(bucket))
}

/// Letting Amazon Personalize write to a bucket, for dataset export jobs: the bucket policy.
///
/// The service role needs [`s3_role_policy_for_export`]. On conditions see [`import_bucket_policy`].
///
/// Source: Amazon Personalize Developer Guide, "Giving Amazon Personalize access to Amazon S3 resources".
///
/// ```
/// use personalize_iam_documents as documents;
/// use personalize_iam_model::{Scope, s3};
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
///
/// let policy = documents::export_bucket_policy(&s3::Bucket::arn(&HOME, "movie-exports"));
/// assert!(policy.to_string().contains(r#""Action":["s3:PutObject","s3:ListBucket"]"#));
/// ```
#[must_use]
pub fn export_bucket_policy(bucket: &Arn<s3::Bucket>) -> Policy {
    for_the_service(s3_role_policy_for_export(bucket))
}

/// Letting Amazon Personalize read from and write to a bucket, for batch inference jobs and batch segment jobs: the
/// bucket policy.
///
/// The service role needs [`s3_role_policy_for_batch`]. On conditions see [`import_bucket_policy`].
///
/// Source: Amazon Personalize Developer Guide, "Giving Amazon Personalize access to Amazon S3 resources".
///
/// ```
/// use personalize_iam_documents as documents;
/// use personalize_iam_model::{Scope, s3};
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
///
/// let policy = documents::batch_bucket_policy(&s3::Bucket::arn(&HOME, "movie-batches"));
/// assert!(policy.to_string().contains(r#""Action":["s3:GetObject","s3:ListBucket","s3:PutObject"]"#));
/// ```
#[must_use]
pub fn batch_bucket_policy(bucket: &Arn<s3::Bucket>) -> Policy {
    for_the_service(s3_role_policy_for_batch(bucket))
}

/// Using one AWS KMS key: attached to the service role.
///
/// For dataset groups, export and batch jobs and metric attributions with a key of one's own; an import job is content
/// with the key policy. `kms:CreateGrant` is wanted in the key policy alone: see [`kms_key_policy`].
///
/// Source: Amazon Personalize Developer Guide, "Giving Amazon Personalize permission to use your AWS KMS key", whose
/// sample has all keys: [`kms_role_policy_as_published`].
///
/// ```
/// use personalize_iam_documents as documents;
/// use personalize_iam_model::{Scope, kms};
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
///
/// let key = kms::Key::arn(&HOME, "1234abcd-12ab-34cd-56ef-1234567890ab");
/// assert!(documents::kms_role_policy(&key).to_string().contains(key.as_str()));
/// ```
#[must_use]
pub fn kms_role_policy(key: &Arn<kms::Key>) -> Policy {
    Policy::new(Statement::allow((Decrypt, GenerateDataKey, DescribeKey, ListGrants)).on(key))
}

/// As [`kms_role_policy`], but for every key: the form that the guide prints.
///
/// Source: Amazon Personalize Developer Guide, "Giving Amazon Personalize permission to use your AWS KMS key".
///
/// ```
/// use personalize_iam_documents as documents;
///
/// let policy = documents::kms_role_policy_as_published();
/// assert!(policy.to_string().contains(r#""kms:ListGrants"],"Resource":"*""#));
/// ```
#[must_use]
pub fn kms_role_policy_as_published() -> Policy {
    Policy::new(Statement::allow((Decrypt, GenerateDataKey, DescribeKey, ListGrants)).anywhere())
}

/// Letting Amazon Personalize and its service role use a key: a whole key policy.
///
/// - `Administration` gives the key to the account, whose policies then say who administers it. Without it nobody could
///   change the key policy any more; it is the key policy that AWS KMS starts with.
/// - `UseByAmazonPersonalize` is [`kms_key_policy_as_published`] with `kms:GenerateDataKeyWithoutPlaintext`, which is
///   needed to export datasets from a dataset group with a key of its own.
///
/// In a key policy `Resource: "*"` means this key.
///
/// Source: Amazon Personalize Developer Guide, "Giving Amazon Personalize permission to use your AWS KMS key"; AWS KMS
/// Developer Guide, "Default key policy".
///
/// ```
/// use personalize_iam_documents as documents;
/// use personalize_iam_model::{Scope, iam};
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
///
/// let policy = documents::kms_key_policy(HOME.account(), &iam::Role::arn(&HOME, "PersonalizeRole"));
/// assert!(policy.to_string().contains(r#""Principal":{"AWS":"111122223333"},"Action":"kms:*""#));
/// ```
#[must_use]
pub fn kms_key_policy(account: AccountId, role: &Arn<iam::Role>) -> Policy {
    Policy::new((
        Statement::allow(action_pattern!("kms:*"))
            .principal(Principal::account(account))
            .anywhere()
            .sid("Administration"),
        Statement::allow((
            Decrypt,
            GenerateDataKey,
            GenerateDataKeyWithoutPlaintext,
            DescribeKey,
            CreateGrant,
            ListGrants,
        ))
        .principal([Principal::role(role), Principal::service(SERVICE_PRINCIPAL)])
        .anywhere()
        .sid("UseByAmazonPersonalize"),
    ))
}

/// The statement for the key policy as the guide prints it, in a document of its own.
///
/// Not a whole key policy: it has no statement for those who administer the key. Add the statement to the key policy
/// that is there, or take [`kms_key_policy`].
///
/// Source: Amazon Personalize Developer Guide, "Giving Amazon Personalize permission to use your AWS KMS key".
///
/// ```
/// use personalize_iam_documents as documents;
/// use personalize_iam_model::{Scope, iam};
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
///
/// let policy = documents::kms_key_policy_as_published(&iam::Role::arn(&HOME, "PersonalizeRole"));
/// assert_eq!(policy.id.as_deref(), Some("key-policy-123"));
/// ```
#[must_use]
pub fn kms_key_policy_as_published(role: &Arn<iam::Role>) -> Policy {
    Policy::new(
        Statement::allow((Decrypt, GenerateDataKey, DescribeKey, CreateGrant, ListGrants))
            .principal([Principal::role(role), Principal::service(SERVICE_PRINCIPAL)])
            .anywhere()
            .sid("Allow use of the key"),
    )
    .with_id("key-policy-123")
}

/// Handing Amazon Personalize this role.
fn pass_role(role: &Arn<iam::Role>) -> TypedStatement<PassRole, state::OnResources> {
    Statement::allow(PassRole).on(role).when(iam::PASSED_TO_SERVICE.equals(SERVICE_PRINCIPAL))
}

/// The actions on a bucket and its objects, in one statement as the guide has it: made of texts, as the types want
/// actions on buckets apart from those on objects.
fn s3_role_policy<const N: usize>(actions: [s3::Action; N], bucket: &Arn<s3::Bucket>) -> Policy {
    const NAME: &str = "PersonalizeS3BucketAccessPolicy";
    let bucket = ArnPattern::from(bucket).into_string();
    let objects = format!("{bucket}/*");
    let statement = Statement::of(Effect::Allow, actions, [bucket, objects]);
    Policy::new(Statement { sid: Some(NAME.to_owned()), ..statement }).with_id(NAME)
}

/// The role's policy as a policy of the resource, for Amazon Personalize itself.
fn for_the_service(mut policy: Policy) -> Policy {
    for statement in &mut policy.statements {
        let service = Principal::service(SERVICE_PRINCIPAL).into_principals();
        statement.principal = Some(PrincipalElement::Principal(service));
    }
    policy
}

/// The README's code, compiled and run by the documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
