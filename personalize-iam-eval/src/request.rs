//! A request: who wants to do what, on what, and what is known besides.

use std::fmt;
use std::str::FromStr;

use personalize_iam_model::arn::Fields;
use personalize_iam_model::{AccessLevel, catalog};

use crate::decide::Situation;
use crate::packed::{Packed, hash_of_key};

/// Who makes a request.
///
/// Source: IAM User Guide, "AWS JSON policy elements: Principal".
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Principal {
    /// The root user of an account.
    Root {
        /// The partition.
        partition: String,
        /// The account.
        account: String,
    },
    /// An IAM user.
    User {
        /// The user's ARN, with its path.
        arn: String,
    },
    /// A session of an IAM role.
    RoleSession {
        /// The session's ARN: `arn:aws:sts::111122223333:assumed-role/ROLE/SESSION`.
        session: String,
        /// The role's ARN with its path, which the session's ARN does not show; `None` if it is not known.
        role: Option<String>,
    },
    /// A session that a user got for somebody by `sts:GetFederationToken`.
    FederatedUser {
        /// The session's ARN: `arn:aws:sts::111122223333:federated-user/NAME`.
        arn: String,
        /// The ARN of the user who asked for it; `None` if it is not known.
        user: Option<String>,
    },
    /// An identity of a provider outside AWS, which assumes a role by `sts:AssumeRoleWithSAML` or
    /// `sts:AssumeRoleWithWebIdentity`.
    Federated {
        /// The provider: its ARN, or the name of a well-known one.
        provider: String,
    },
    /// An AWS service, such as `personalize.amazonaws.com`.
    Service {
        /// The service principal.
        name: String,
    },
    /// A caller without credentials.
    Anonymous,
}

impl Principal {
    /// The principal's ARN, as policies and messages name it.
    #[must_use]
    pub fn arn(&self) -> Option<String> {
        match self {
            Principal::Root { partition, account } => Some(format!("arn:{partition}:iam::{account}:root")),
            Principal::User { arn } | Principal::FederatedUser { arn, .. } => Some(arn.clone()),
            Principal::RoleSession { session, .. } => Some(session.clone()),
            Principal::Federated { .. } | Principal::Service { .. } | Principal::Anonymous => None,
        }
    }

    /// The account that the principal belongs to.
    #[must_use]
    pub fn account(&self) -> Option<&str> {
        match self {
            Principal::Root { account, .. } => Some(account),
            Principal::User { arn } | Principal::FederatedUser { arn, .. } => Some(Fields::split(arn)?.account),
            Principal::RoleSession { session, .. } => Some(Fields::split(session)?.account),
            Principal::Federated { .. } | Principal::Service { .. } | Principal::Anonymous => None,
        }
    }

    /// The partition that the principal belongs to.
    #[must_use]
    pub fn partition(&self) -> Option<&str> {
        match self {
            Principal::Root { partition, .. } => Some(partition),
            Principal::User { arn } | Principal::FederatedUser { arn, .. } => Some(Fields::split(arn)?.partition),
            Principal::RoleSession { session, .. } => Some(Fields::split(session)?.partition),
            Principal::Federated { .. } | Principal::Service { .. } | Principal::Anonymous => None,
        }
    }

    /// Whether its permissions come from policies attached to an identity.
    pub(crate) fn has_identity_policies(&self) -> bool {
        matches!(self, Principal::User { .. } | Principal::RoleSession { .. } | Principal::FederatedUser { .. })
    }

    /// The name of a session's role: the last part of its path.
    pub(crate) fn role_name(&self) -> Option<&str> {
        let Principal::RoleSession { session, .. } = self else { return None };
        let rest = Fields::split(session)?.resource.strip_prefix("assumed-role/")?;
        rest.split_once('/').map(|(role, _)| role)
    }
}

impl fmt::Display for Principal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Principal::Federated { provider: name } | Principal::Service { name } => f.write_str(name),
            Principal::Anonymous => f.write_str("anonymous"),
            Principal::Root { .. }
            | Principal::User { .. }
            | Principal::RoleSession { .. }
            | Principal::FederatedUser { .. } => f.write_str(&self.arn().unwrap_or_default()),
        }
    }
}

/// Reads what a person writes: an ARN of a user, a role, a session or an account's root, an account id, a service
/// principal, or `anonymous`.
///
/// A role's ARN stands for some session of it, named `session`.
impl FromStr for Principal {
    type Err = PrincipalError;

    fn from_str(text: &str) -> Result<Self, PrincipalError> {
        let error = || PrincipalError { text: text.to_owned() };
        if text == "anonymous" || text == "*" {
            return Ok(Principal::Anonymous);
        }
        let is_account = |text: &str| text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit());
        if is_account(text) {
            return Ok(Principal::Root { partition: "aws".to_owned(), account: text.to_owned() });
        }
        if let Some(fields) = Fields::split(text) {
            if !is_account(fields.account) || !fields.region.is_empty() || text.contains(['*', '?']) {
                return Err(error());
            }
            let named = |rest: &str| !rest.is_empty() && !rest.ends_with('/');
            let (kind, rest) = fields.resource.split_once('/').unwrap_or((fields.resource, ""));
            return match (fields.service, kind) {
                ("iam", "root") if rest.is_empty() && !fields.resource.contains('/') => {
                    Ok(Principal::Root { partition: fields.partition.to_owned(), account: fields.account.to_owned() })
                }
                ("iam", "user") if named(rest) => Ok(Principal::User { arn: text.to_owned() }),
                ("iam", "role") if named(rest) => {
                    let name = rest.rsplit('/').next().unwrap_or(rest);
                    let (partition, account) = (fields.partition, fields.account);
                    let session = format!("arn:{partition}:sts::{account}:assumed-role/{name}/session");
                    Ok(Principal::RoleSession { session, role: Some(text.to_owned()) })
                }
                ("sts", "assumed-role") if rest.split_once('/').is_some_and(|(r, s)| named(r) && named(s)) => {
                    Ok(Principal::RoleSession { session: text.to_owned(), role: None })
                }
                ("sts", "federated-user") if named(rest) => {
                    Ok(Principal::FederatedUser { arn: text.to_owned(), user: None })
                }
                ("iam", "saml-provider" | "oidc-provider") if named(rest) => {
                    Ok(Principal::Federated { provider: text.to_owned() })
                }
                _ => Err(error()),
            };
        }
        const WEB_IDENTITY: &[&str] =
            &["cognito-identity.amazonaws.com", "www.amazon.com", "graph.facebook.com", "accounts.google.com"];
        if WEB_IDENTITY.contains(&text) {
            return Ok(Principal::Federated { provider: text.to_owned() });
        }
        let host = |label: &str| {
            !label.is_empty() && label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        };
        let is_service = text.ends_with(".amazonaws.com") || text.ends_with(".amazonaws.com.cn");
        if is_service && text.split('.').all(host) {
            return Ok(Principal::Service { name: text.to_owned() });
        }
        Err(error())
    }
}

/// That a text names no principal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrincipalError {
    text: String,
}

impl fmt::Display for PrincipalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is no principal: write the ARN of a user, a role, a session or an account's root, \
             a service principal such as `personalize.amazonaws.com`, or `anonymous`",
            self.text.escape_debug()
        )
    }
}

impl std::error::Error for PrincipalError {}

/// What a context key holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ContextValue {
    /// One value.
    One(String),
    /// A list of values: for a multivalued key.
    Many(Vec<String>),
}

impl ContextValue {
    /// The values as a slice.
    #[must_use]
    pub fn values(&self) -> &[String] {
        match self {
            ContextValue::One(value) => std::slice::from_ref(value),
            ContextValue::Many(values) => values,
        }
    }
}

impl From<&str> for ContextValue {
    fn from(value: &str) -> Self {
        ContextValue::One(value.to_owned())
    }
}

impl From<String> for ContextValue {
    fn from(value: String) -> Self {
        ContextValue::One(value)
    }
}

impl From<bool> for ContextValue {
    fn from(value: bool) -> Self {
        ContextValue::One(value.to_string())
    }
}

impl<const N: usize> From<[&str; N]> for ContextValue {
    fn from(values: [&str; N]) -> Self {
        ContextValue::Many(values.iter().map(|value| (*value).to_owned()).collect())
    }
}

impl From<Vec<String>> for ContextValue {
    fn from(values: Vec<String>) -> Self {
        ContextValue::Many(values)
    }
}

/// A request.
///
/// ```
/// use personalize_iam_eval::Request;
///
/// let request = Request::new(
///     "arn:aws:iam::111122223333:user/ana".parse()?,
///     "personalize:GetRecommendations",
///     "arn:aws:personalize:eu-west-1:111122223333:campaign/movies",
/// )
/// .with("aws:SourceIp", "10.1.2.3")
/// .with("aws:TagKeys", ["team", "stage"])
/// .unknown("aws:SourceVpc");
/// # Ok::<(), personalize_iam_eval::PrincipalError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Who.
    pub principal: Principal,
    /// Does what: an action's full name.
    pub action: String,
    /// On what: an ARN, or `*` for an action without resource-level permissions.
    pub resource: String,
    /// The account that owns the resource; `None`: the account of the ARN, and for an ARN without one the principal's.
    ///
    /// The account `aws` is AWS itself, whose resources every account uses as if they were its own.
    pub resource_account: Option<String>,
    /// The context keys as they were given. Of tags that differ in case alone a policy gets the one that it writes, and
    /// if it writes none of them, all of their values, as of a key with several.
    pub context: Vec<(String, ContextValue)>,
    /// Context keys of which it is not known whether the request has them, and with which values. A `*` at the end
    /// stands for any.
    pub unknown: Vec<String>,
    /// What exempts the request from the policies of an organization.
    pub exemptions: Exemptions,
}

/// What exempts a request from the policies of AWS Organizations.
///
/// A few tasks are beyond service control policies: registering for Enterprise Support and the reverse DNS of mail
/// servers as the root user, trusted signers of Amazon CloudFront, and some services that are not of AWS proper. AWS
/// names no action for any of them, so that none is exempt here: what these tasks ask for is decided as the rest.
///
/// Source: AWS Organizations User Guide, "Service control policies", "SCP evaluation" and "Resource control policies".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Exemptions {
    /// The principal belongs to the organization's management account: no service control policies.
    pub management_account: bool,
    /// The resource belongs to the organization's management account: no resource control policies.
    pub resource_in_management_account: bool,
    /// The principal is a service-linked role: neither service nor resource control policies.
    ///
    /// A role below the path `/aws-service-role/` is one without being told.
    pub service_linked_role: bool,
    /// The resource is an AWS managed key of KMS: no resource control policies.
    pub aws_managed_key: bool,
}

impl Request {
    /// A request without context.
    pub fn new(principal: Principal, action: impl Into<String>, resource: impl Into<String>) -> Request {
        Request {
            principal,
            action: action.into(),
            resource: resource.into(),
            resource_account: None,
            context: Vec::new(),
            unknown: Vec::new(),
            exemptions: Exemptions::default(),
        }
    }

    /// With a context key.
    #[must_use]
    pub fn with(mut self, key: impl Into<String>, value: impl Into<ContextValue>) -> Request {
        self.context.push((key.into(), value.into()));
        self
    }

    /// With a context key that is neither known to be there nor to be absent.
    #[must_use]
    pub fn unknown(mut self, key: impl Into<String>) -> Request {
        self.unknown.push(key.into());
        self
    }

    /// With the account that owns the resource.
    #[must_use]
    pub fn owned_by(mut self, account: impl Into<String>) -> Request {
        self.resource_account = Some(account.into());
        self
    }
}

/// A request made ready for being decided: keys folded and sorted, what follows from the request filled in.
///
/// Made once, it can be decided under many policies.
#[derive(Clone, Debug)]
pub struct Prepared {
    pub(crate) request: Request,
    /// The action in lower case.
    pub(crate) action: Box<str>,
    /// The length of the action's service prefix.
    pub(crate) prefix: usize,
    pub(crate) resource_account: Option<Box<str>>,
    pub(crate) service_linked_role: bool,
    /// Why nothing can allow the request, if so.
    pub(crate) barrier: Option<Barrier>,
    /// Sorted by the key in lower case.
    pub(crate) context: Vec<ContextKey>,
    /// Of keys that are given several times in different case, in lower case: all their values together.
    several: Vec<(Box<str>, ContextValue)>,
    /// What deciding reads.
    pub(crate) packed: Packed,
    /// Keys in lower case.
    unknown: Vec<Box<str>>,
}

#[derive(Clone, Debug)]
pub(crate) struct ContextKey {
    folded: Box<str>,
    pub(crate) name: String,
    pub(crate) value: ContextValue,
    /// It was not given and follows from the request.
    pub(crate) filled: bool,
}

/// What a request has for a key.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Lookup<'a> {
    Absent,
    Present(&'a ContextValue),
    Unknown,
}

/// The values that a request has for a key.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Found<'a> {
    Absent,
    Present(Values<'a>),
    Unknown,
}

/// One value, or a list.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Values<'a> {
    One(&'a str),
    Many(&'a [String]),
}

impl<'a> Values<'a> {
    pub(crate) fn is_empty(self) -> bool {
        matches!(self, Values::Many([]))
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = &'a str> {
        let (one, many) = match self {
            Values::One(value) => (Some(value), &[][..]),
            Values::Many(values) => (None, values),
        };
        one.into_iter().chain(many.iter().map(String::as_str))
    }
}

impl<'a> From<&'a ContextValue> for Values<'a> {
    fn from(value: &'a ContextValue) -> Self {
        match value {
            ContextValue::One(value) => Values::One(value),
            ContextValue::Many(values) => Values::Many(values),
        }
    }
}

impl<'a> From<Lookup<'a>> for Found<'a> {
    fn from(lookup: Lookup<'a>) -> Self {
        match lookup {
            Lookup::Absent => Found::Absent,
            Lookup::Present(value) => Found::Present(value.into()),
            Lookup::Unknown => Found::Unknown,
        }
    }
}

impl Prepared {
    /// Makes a request ready.
    ///
    /// Keys that follow from the principal, the action and the resource are filled in unless they are given or named
    /// as unknown: `aws:PrincipalArn`, `aws:PrincipalAccount`, `aws:PrincipalType`, `aws:PrincipalIsAWSService`,
    /// `aws:PrincipalServiceName`, `aws:PrincipalServiceNamesList`, `aws:username`, `aws:userid` where it follows,
    /// `aws:ResourceAccount`, `aws:RequestedRegion`, `aws:SecureTransport` and `aws:ViaAWSService`;
    /// `kms:EncryptionContextKeys` follows from the keys `kms:EncryptionContext:...`, and is not known if one of these is
    /// not.
    ///
    /// Two keys are there and their values are not known, unless they are given: `aws:ResourceAccount` of what AWS itself
    /// owns, such as a recipe of Amazon Personalize, and `aws:RequestedRegion` of IAM outside the partition `aws`.
    #[must_use]
    pub fn new(request: Request) -> Prepared {
        let action: Box<str> = request.action.to_lowercase().into();
        let prefix = action.find(':').unwrap_or(action.len());
        let resource_account = owner(&request).filter(|account| *account != AWS).map(Box::from);
        let role_of = |role: &str| role.contains(":role/aws-service-role/");
        let service_linked_role = request.exemptions.service_linked_role
            || matches!(&request.principal, Principal::RoleSession { role: Some(role), .. } if role_of(role));
        let fold = |key: &str| Box::<str>::from(key.to_lowercase());
        let mut context: Vec<ContextKey> = request
            .context
            .iter()
            .map(|(name, value)| ContextKey {
                folded: fold(name),
                name: name.clone(),
                value: value.clone(),
                filled: false,
            })
            .collect();
        let mut unknown: Vec<Box<str>> = request.unknown.iter().map(|key| fold(key)).collect();
        if unknown.iter().any(|key| starts_ignoring_case(key, ENCRYPTION_CONTEXT)) {
            unknown.push(fold(ENCRYPTION_CONTEXT_KEYS));
        }
        let mut prepared = Prepared {
            request,
            action,
            prefix,
            resource_account,
            service_linked_role,
            barrier: None,
            context: Vec::new(),
            several: Vec::new(),
            packed: Packed::default(),
            unknown,
        };
        prepared.barrier = barrier(&prepared);
        prepared.unknown.extend(unknown_keys(&prepared).into_iter().flatten().map(fold));
        for (name, value) in derived_keys(&prepared) {
            let folded = fold(name);
            let given = context.iter().any(|key| key.folded == folded) || prepared.is_unknown(&folded);
            if !given {
                context.push(ContextKey { folded, name: name.to_owned(), value, filled: true });
            }
        }
        // Stable, so that of keys that are given twice the first stays first.
        context.sort_by(|a, b| a.folded.cmp(&b.folded));
        for same in context.chunk_by(|a, b| a.folded == b.folded) {
            if let [first, _, ..] = same {
                let values = same.iter().flat_map(|key| key.value.values()).cloned().collect();
                prepared.several.push((first.folded.clone(), ContextValue::Many(values)));
            }
        }
        prepared.context = context;
        let several = |at: usize| {
            let at = prepared.context.get(at..);
            matches!(at, Some([key, next, ..]) if key.folded == next.folded)
        };
        let first = |at: &usize| {
            let before = at.checked_sub(1).and_then(|before| prepared.context.get(before));
            before.map(|key| &key.folded) != prepared.context.get(*at).map(|key| &key.folded)
        };
        let keys = prepared.context.iter().enumerate().filter(|(at, _)| first(at));
        let keys = keys.map(|(at, key)| {
            let value = match &key.value {
                ContextValue::One(value) if !several(at) => Some(value.as_str()),
                _ => None,
            };
            (&*key.folded, value, u32::try_from(at).unwrap_or(u32::MAX))
        });
        let mut packed = Packed::new(&prepared.action, &prepared.request.resource, keys);
        packed.situation = Situation::of_request(&prepared);
        prepared.packed = packed;
        prepared
    }

    /// The request.
    #[must_use]
    pub fn request(&self) -> &Request {
        &self.request
    }

    /// The context keys that were filled in, with their values.
    pub fn filled_keys(&self) -> impl Iterator<Item = (&str, &ContextValue)> {
        self.context.iter().filter(|key| key.filled).map(|key| (key.name.as_str(), &key.value))
    }

    /// What the request has for a key, given as written and in lower case.
    pub(crate) fn look_up(&self, name: &str, folded: &str) -> Lookup<'_> {
        self.look_up_hashed(name, folded, hash_of_key(folded))
    }

    /// What the request has for a key, given also by the hash of it in lower case.
    pub(crate) fn look_up_hashed(&self, name: &str, folded: &str, hash: u64) -> Lookup<'_> {
        match self.packed.find(folded, hash) {
            Some((at, _)) => self.given(at, name),
            None if self.is_unknown(folded) => Lookup::Unknown,
            None => Lookup::Absent,
        }
    }

    /// The values that the request has for a key.
    pub(crate) fn values(&self, name: &str, folded: &str, hash: u64) -> Found<'_> {
        match self.packed.find(folded, hash) {
            Some((_, Some(value))) => Found::Present(Values::One(value)),
            Some((at, None)) => Found::from(self.given(at, name)),
            None if self.is_unknown(folded) => Found::Unknown,
            None => Found::Absent,
        }
    }

    /// What stands at this place of the context, and behind it for the same key.
    fn given(&self, at: usize, name: &str) -> Lookup<'_> {
        let Some([first, rest @ ..]) = self.context.get(at..) else { return Lookup::Absent };
        let mut others = rest.iter().take_while(|key| key.folded == first.folded).peekable();
        if others.peek().is_none() || first.name == name {
            return Lookup::Present(&first.value);
        }
        // Of tags that differ in case alone, the one that the policy writes, and if it writes none, all of them.
        let exact = others.find(|key| key.name == name).map(|key| &key.value);
        let several = || self.several.iter().find(|(key, _)| *key == first.folded).map(|(_, values)| values);
        Lookup::Present(exact.or_else(several).unwrap_or(&first.value))
    }

    fn is_unknown(&self, folded: &str) -> bool {
        self.unknown.iter().any(|key| match key.strip_suffix('*') {
            Some(prefix) => folded.starts_with(prefix),
            None => **key == *folded,
        })
    }

    /// The service prefix of the action, in lower case.
    pub(crate) fn service(&self) -> &str {
        self.action.get(..self.prefix).unwrap_or_default()
    }

    /// Whether the principal and the resource belong to the same account. What AWS itself owns is as good as the
    /// principal's own.
    pub(crate) fn same_account(&self) -> bool {
        if crosses_partitions(&self.request) {
            return false;
        }
        match (self.request.principal.account(), self.resource_account.as_deref()) {
            (Some(principal), Some(resource)) => principal == resource || is_owned_by_aws(&self.request),
            _ => true,
        }
    }
}

/// Why nothing can allow a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Barrier {
    /// The principal and the resource belong to different partitions.
    Partition,
    /// They belong to different accounts, and the action works only for callers of the resource's own account.
    Account,
    /// The action changes what AWS alone manages.
    AwsManaged,
}

fn barrier(request: &Prepared) -> Option<Barrier> {
    if crosses_partitions(&request.request) {
        Some(Barrier::Partition)
    } else if changes_what_aws_manages(request) {
        Some(Barrier::AwsManaged)
    } else if !request.same_account() && stays_within_account(request) {
        Some(Barrier::Account)
    } else {
        None
    }
}

/// The account that stands in the ARNs of what AWS itself owns.
const AWS: &str = "aws";

/// Whether the resource belongs to AWS, which lets every account use it as if it were its own: AWS managed policies, say.
///
/// Amazon Personalize has recipes, algorithms and feature transformations of AWS, whose ARNs are without an account.
fn is_owned_by_aws(request: &Request) -> bool {
    request.resource_account.as_deref() == Some(AWS)
        || Fields::split(&request.resource)
            .is_some_and(|fields| fields.account == AWS || fields.service == "personalize" && fields.account.is_empty())
}

/// Whether the action changes what AWS alone can change: an AWS managed policy, a role that AWS reserves for itself, the
/// alias of an AWS managed key. An action of IAM that the catalog does not have may do so.
///
/// Source: IAM User Guide, "AWS managed policies"; IAM Identity Center User Guide, "Permission sets"; AWS KMS Developer
/// Guide, "Aliases in AWS KMS".
fn changes_what_aws_manages(request: &Prepared) -> bool {
    let Some(fields) = Fields::split(&request.request.resource) else { return false };
    match (request.service(), fields.service) {
        ("iam", "iam") => {
            let policy = fields.account == AWS && fields.resource.starts_with("policy/");
            // To hand over a role is no change of it.
            let role = fields.resource.starts_with("role/aws-reserved/") && &*request.action != "iam:passrole";
            let known = catalog::action(&request.action);
            let reads = |action: &catalog::Action| {
                [AccessLevel::List, AccessLevel::Read].into_iter().any(|level| action.access_levels.contains(level))
            };
            (policy || role) && !known.is_some_and(reads)
        }
        ("kms", "kms") => {
            let changes = ["kms:createalias", "kms:updatealias", "kms:deletealias"];
            fields.resource.starts_with("alias/aws/") && changes.contains(&&*request.action)
        }
        _ => false,
    }
}

/// Whether the principal and the resource belong to different partitions: accounts and policies do not reach across.
///
/// Source: IAM User Guide, "Cross-account policy evaluation logic".
fn crosses_partitions(request: &Request) -> bool {
    let of_resource = Fields::split(&request.resource).map(|fields| fields.partition);
    match (request.principal.partition(), of_resource) {
        (Some(principal), Some(resource)) => principal != resource,
        _ => false,
    }
}

/// Whether the action works only for callers of the resource's own account, so that permission for others has no effect:
/// where no policy of the resource can allow it, and for most actions of KMS.
///
/// Source: IAM User Guide, "Cross-account policy evaluation logic"; AWS KMS Developer Guide, "AWS KMS permissions", the
/// column of cross-account use.
fn stays_within_account(request: &Prepared) -> bool {
    /// The actions that work on a key of another account.
    const ACROSS_ACCOUNTS: &[&str] = &[
        "CreateGrant",
        "Decrypt",
        "DeriveSharedSecret",
        "DescribeKey",
        "Encrypt",
        "GenerateDataKey",
        "GenerateDataKeyPair",
        "GenerateDataKeyPairWithoutPlaintext",
        "GenerateDataKeyWithoutPlaintext",
        "GenerateMac",
        "GetKeyRotationStatus",
        "GetPublicKey",
        "ListGrants",
        "ReEncryptFrom",
        "ReEncryptTo",
        "RetireGrant",
        "RevokeGrant",
        "Sign",
        "Verify",
        "VerifyMac",
    ];
    if has_no_resource_policies(request.service()) {
        return true;
    }
    let of_kms = || Fields::split(&request.request.resource).is_some_and(|fields| fields.service == "kms");
    match request.action.strip_prefix("kms:") {
        Some(name) if of_kms() => !ACROSS_ACCOUNTS.iter().any(|action| action.eq_ignore_ascii_case(name)),
        _ => false,
    }
}

/// Whether no policy of a resource has a say in the actions of the service.
///
/// The trust policies of IAM's roles are about actions of STS.
///
/// Source: IAM User Guide, "AWS services that work with IAM".
pub(crate) fn has_no_resource_policies(service: &str) -> bool {
    match service {
        "iam" => true,
        "sts" => false,
        _ => catalog::service(service)
            .is_some_and(|known| known.supports.resource_based_policies == catalog::Support::No),
    }
}

/// The account that owns the resource, as far as it is told.
fn owner(request: &Request) -> Option<&str> {
    let of_arn = || Fields::split(&request.resource).map(|f| f.account).filter(|account| !account.is_empty());
    let of_principal = || request.principal.account().filter(|_| !is_owned_by_aws(request));
    request.resource_account.as_deref().or_else(of_arn).or_else(of_principal)
}

/// The keys that a request has for sure, and whose values do not follow from it.
fn unknown_keys(request: &Prepared) -> [Option<&'static str>; 2] {
    let account = request.resource_account.is_none() && is_owned_by_aws(&request.request);
    let region = is_global(request) && requested_region(request).is_none();
    [account.then_some("aws:ResourceAccount"), region.then_some("aws:RequestedRegion")]
}

/// Whether the service has one endpoint in a partition, which stands for no Region of the resource.
fn is_global(request: &Prepared) -> bool {
    request.service() == "iam"
}

fn derived_keys(prepared: &Prepared) -> Vec<(&'static str, ContextValue)> {
    let request = &prepared.request;
    let mut keys: Vec<(&'static str, ContextValue)> = Vec::new();
    let one = |value: &str| ContextValue::One(value.to_owned());
    let (principal_type, arn) = match &request.principal {
        Principal::Root { account, .. } => {
            keys.push(("aws:userid", one(account)));
            ("Account", request.principal.arn())
        }
        Principal::User { arn } => {
            if let Some(name) = arn.rsplit('/').next() {
                keys.push(("aws:username", one(name)));
            }
            ("User", Some(arn.clone()))
        }
        Principal::RoleSession { session, role } => {
            // Without the role's path its ARN is not known: the name alone may be all of it.
            let bare = Fields::split(session).zip(request.principal.role_name());
            let bare = bare.map(|(f, name)| format!("arn:{}:iam::{}:role/{name}", f.partition, f.account));
            ("AssumedRole", role.clone().or(bare))
        }
        Principal::FederatedUser { arn, .. } => {
            let name = Fields::split(arn).and_then(|f| Some((f.account, f.resource.strip_prefix("federated-user/")?)));
            if let Some((account, name)) = name {
                keys.push(("aws:userid", ContextValue::One(format!("{account}:{name}"))));
            }
            ("FederatedUser", Some(arn.clone()))
        }
        Principal::Federated { .. } => ("", None),
        Principal::Service { name } => {
            keys.push(("aws:PrincipalServiceName", one(name)));
            keys.push(("aws:PrincipalServiceNamesList", ContextValue::Many(vec![name.clone()])));
            ("", None)
        }
        Principal::Anonymous => {
            keys.push(("aws:PrincipalAccount", one("anonymous")));
            keys.push(("aws:userid", one("anonymous")));
            ("Anonymous", None)
        }
    };
    if !principal_type.is_empty() {
        keys.push(("aws:PrincipalType", one(principal_type)));
    }
    if let Some(arn) = arn {
        keys.push(("aws:PrincipalArn", ContextValue::One(arn)));
    }
    if let Some(account) = request.principal.account() {
        keys.push(("aws:PrincipalAccount", one(account)));
    }
    if request.principal != Principal::Anonymous {
        let is_service = matches!(request.principal, Principal::Service { .. });
        keys.push(("aws:PrincipalIsAWSService", ContextValue::from(is_service)));
    }
    if let Some(account) = &prepared.resource_account {
        keys.push(("aws:ResourceAccount", one(account)));
    }
    if let Some(region) = requested_region(prepared) {
        keys.push(("aws:RequestedRegion", one(region)));
    }
    let encryption_context = encryption_context_keys(request);
    if !encryption_context.is_empty() {
        keys.push((ENCRYPTION_CONTEXT_KEYS, ContextValue::Many(encryption_context)));
    }
    keys.push(("aws:SecureTransport", ContextValue::from(true)));
    keys.push(("aws:ViaAWSService", ContextValue::from(false)));
    keys
}

/// What the keys for the pairs of an encryption context begin with.
pub(crate) const ENCRYPTION_CONTEXT: &str = "kms:EncryptionContext:";

const ENCRYPTION_CONTEXT_KEYS: &str = "kms:EncryptionContextKeys";

fn starts_ignoring_case(text: &str, beginning: &str) -> bool {
    text.get(..beginning.len()).is_some_and(|start| start.eq_ignore_ascii_case(beginning))
}

/// The keys of the pairs of the encryption context, each once. A pair without a value is none.
fn encryption_context_keys(request: &Request) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for (name, value) in &request.context {
        let pair = starts_ignoring_case(name, ENCRYPTION_CONTEXT) && !value.values().is_empty();
        let key = name.get(ENCRYPTION_CONTEXT.len()..).filter(|_| pair);
        keys.extend(key.map(str::to_owned));
    }
    keys.sort();
    keys.dedup();
    keys
}

/// The Region of the call, where it follows: IAM is global and answers from one, which is told of the partition `aws`
/// alone; others are told by the resource.
fn requested_region(request: &Prepared) -> Option<&str> {
    let fields = Fields::split(&request.request.resource);
    if is_global(request) {
        let partition = fields.map(|fields| fields.partition).or_else(|| request.request.principal.partition());
        return (partition == Some("aws")).then_some("us-east-1");
    }
    fields.map(|fields| fields.region).filter(|region| !region.is_empty())
}

/// Whether the service of the action supports resource control policies.
///
/// Source: AWS Organizations User Guide, "List of AWS services that support RCPs".
pub(crate) fn supports_resource_control_policies(service: &str) -> bool {
    /// The services that the catalog does not have.
    const OTHERS: &[&str] = &[
        "aoss",
        "appconfig",
        "appstream",
        "autoscaling",
        "codebuild",
        "codecommit",
        "cognito-identity",
        "cognito-idp",
        "comprehend",
        "comprehendmedical",
        "dax",
        "dynamodb",
        "ecr",
        "health",
        "kinesisvideo",
        "secretsmanager",
        "signin",
        "sqs",
        "support",
        "textract",
        "transcribe",
        "translate",
    ];
    match catalog::service(service) {
        Some(known) => known.supports.resource_control_policies != catalog::Support::No,
        None => OTHERS.contains(&service),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn principals_are_read_as_people_write_them() {
        let read = |text: &str| text.parse::<Principal>().map(|p| (p.to_string(), p.account().map(str::to_owned)));
        let account = Some("111122223333".to_owned());
        for text in [
            "arn:aws:iam::111122223333:user/dev/ana",
            "arn:aws:sts::111122223333:assumed-role/etl/job1",
            "arn:aws:sts::111122223333:federated-user/bo",
            "arn:aws:iam::111122223333:root",
        ] {
            assert_eq!(read(text), Ok((text.to_owned(), account.clone())));
        }
        assert_eq!(read("111122223333").unwrap().0, "arn:aws:iam::111122223333:root");
        assert_eq!(
            read("arn:aws:iam::111122223333:role/team/etl").unwrap().0,
            "arn:aws:sts::111122223333:assumed-role/etl/session"
        );
        assert_eq!(read("personalize.amazonaws.com"), Ok(("personalize.amazonaws.com".to_owned(), None)));
        assert_eq!(read("anonymous"), Ok(("anonymous".to_owned(), None)));
        for bad in [
            "",
            "ana",
            "arn:aws:iam::111122223333:user/",
            "arn:aws:iam::111122223333:user/*",
            "arn:aws:iam::1111:user/ana",
            "arn:aws:iam::111122223333:group/g",
            "arn:aws:sts::111122223333:assumed-role/etl",
            "example.com",
            "arn:aws:s3:::bucket",
        ] {
            assert_eq!(
                read(bad).unwrap_err().to_string(),
                format!(
                    "`{bad}` is no principal: write the ARN of a user, a role, a session or an account's root, \
                     a service principal such as `personalize.amazonaws.com`, or `anonymous`"
                )
            );
        }
    }

    #[test]
    fn keys_that_follow_are_filled_in_and_given_ones_are_kept() {
        let request = Request::new(
            "arn:aws:iam::111122223333:user/dev/ana".parse().unwrap(),
            "personalize:GetRecommendations",
            "arn:aws:personalize:eu-west-1:444455556666:campaign/movies",
        )
        .with("AWS:PrincipalType", "Robot")
        .unknown("aws:PrincipalAccount");
        let prepared = Prepared::new(request);
        let filled: Vec<String> =
            prepared.filled_keys().map(|(k, v)| format!("{k}={}", v.values().join(","))).collect();
        assert_eq!(
            filled,
            [
                "aws:PrincipalArn=arn:aws:iam::111122223333:user/dev/ana",
                "aws:PrincipalIsAWSService=false",
                "aws:RequestedRegion=eu-west-1",
                "aws:ResourceAccount=444455556666",
                "aws:SecureTransport=true",
                "aws:username=ana",
                "aws:ViaAWSService=false",
            ]
        );
        assert!(matches!(prepared.look_up("aws:PrincipalAccount", "aws:principalaccount"), Lookup::Unknown));
        assert!(!prepared.same_account());
    }
}
