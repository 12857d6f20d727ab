//! A request: who wants to do what, on what, and what is known besides.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;

use personalize_iam_model::arn::Fields;
use personalize_iam_model::{AccessLevel, catalog};

use crate::decide::Situation;
use crate::known;
use crate::packed::{Packed, Stored, hash_of};

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

/// A request made ready for being decided: keys folded and hashed, what follows from the request filled in.
///
/// Made once, it can be decided under many policies.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// What deciding reads.
    pub(crate) packed: Packed,
    /// The action's number, if the catalog has it.
    pub(crate) known_action: Option<u16>,
    pub(crate) request: Request,
    /// The length of the action's service prefix.
    pub(crate) prefix: usize,
    pub(crate) resource_account: Option<Box<str>>,
    pub(crate) service_linked_role: bool,
    /// Why nothing can allow the request, if so.
    pub(crate) barrier: Option<Barrier>,
    /// The values of the keys that do not have one alone.
    lists: Vec<List>,
    /// The keys that were not given and follow from the request: a bit for each of [`Derived::ALL`].
    filled: u16,
    /// Keys in lower case.
    unknown: Vec<Box<str>>,
}

/// The values of a key.
#[derive(Clone, Debug)]
enum List {
    /// As they are given at this place of the request's context.
    Given(usize),
    /// These, which follow from the request.
    Filled(Vec<String>),
    /// Of a key that is given several times, in different case or not: where, and all values together.
    Several(Vec<usize>, Vec<String>),
}

/// What a request has for a key.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Lookup<'a> {
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

    /// The value, if there is one alone, in a list or not.
    pub(crate) fn single(self) -> Option<&'a str> {
        let mut values = self.iter();
        values.next().filter(|_| values.next().is_none())
    }

    pub(crate) fn to_value(self) -> ContextValue {
        match self {
            Values::One(value) => ContextValue::One(value.to_owned()),
            Values::Many(values) => ContextValue::Many(values.to_vec()),
        }
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
        /// What the keys that follow take, in the mean.
        const FILLED: usize = 400;
        let resource_account = owner(&request).filter(|account| *account != AWS).map(Box::from);
        let role_of = |role: &str| role.contains(":role/aws-service-role/");
        let service_linked_role = request.exemptions.service_linked_role
            || matches!(&request.principal, Principal::RoleSession { role: Some(role), .. } if role_of(role));
        let of_value = |value: &ContextValue| match value {
            ContextValue::One(value) => value.len(),
            ContextValue::Many(_) => 0,
        };
        let bytes: usize = request.context.iter().map(|(key, value)| key.len() + of_value(value)).sum();
        let keys = request.context.len() + Derived::ALL.len();
        let packed = Packed::new(&request.action, &request.resource, keys, bytes + FILLED);
        let mut unknown: Vec<Box<str>> = request.unknown.iter().map(|key| key.to_lowercase().into()).collect();
        if unknown.iter().any(|key| starts_ignoring_case(key, ENCRYPTION_CONTEXT)) {
            unknown.push(Derived::EncryptionContextKeys.folded().into());
        }
        let mut prepared = Prepared {
            known_action: known::number(packed.action()),
            prefix: packed.action().find(':').unwrap_or(packed.action().len()),
            packed,
            request,
            resource_account,
            service_linked_role,
            barrier: None,
            lists: Vec::new(),
            filled: 0,
            unknown,
        };
        prepared.barrier = barrier(&prepared);
        prepared.packed.situation = Situation::of_request(&prepared);
        let unknown = unknown_keys(&prepared).into_iter().flatten();
        prepared.unknown.extend(unknown.map(|key| Box::from(key.folded())));
        prepared.pack_given();
        prepared.fill();
        prepared
    }

    /// Packs the keys that are given.
    fn pack_given(&mut self) {
        let Prepared { packed, request, lists, .. } = self;
        let mut repeated = repeated_keys(&request.context);
        for (at, (name, value)) in request.context.iter().enumerate() {
            let places = match repeated.iter().position(|places| places.contains(&at)) {
                Some(set) if repeated.get(set).and_then(|places| places.first()) == Some(&at) => repeated.get_mut(set),
                Some(_) => continue,
                None => None,
            };
            let list = match (places, value) {
                (None, ContextValue::One(value)) => {
                    packed.push(name, Stored::One(value));
                    continue;
                }
                (None, ContextValue::Many(_)) => List::Given(at),
                (Some(places), _) => {
                    let values = places.iter().filter_map(|at| request.context.get(*at));
                    let values = values.flat_map(|(_, value)| value.values()).cloned().collect();
                    List::Several(std::mem::take(places), values)
                }
            };
            packed.push(name, Stored::List(u32::try_from(lists.len()).unwrap_or(u32::MAX)));
            lists.push(list);
        }
        packed.sort();
    }

    /// Fills in the keys that follow, unless they are given or named as unknown.
    fn fill(&mut self) {
        let global = is_global(self);
        let Prepared { packed, request, resource_account, lists, filled, unknown, .. } = self;
        let mut follow = derived_keys(request, resource_account.as_deref(), requested_region(request, global));
        follow.retain(|(key, _)| {
            packed.find(key.folded().as_bytes(), hash_of(key.folded().as_bytes())).is_none()
                && !is_unknown(unknown, key.folded())
        });
        for (key, value) in follow {
            *filled |= 1 << key as u16;
            match value {
                Filling::One(value) => packed.push(key.folded(), Stored::One(&value)),
                Filling::Many(values) => {
                    packed.push(key.folded(), Stored::List(u32::try_from(lists.len()).unwrap_or(u32::MAX)));
                    lists.push(List::Filled(values));
                }
            }
        }
        packed.sort();
    }

    /// The request.
    #[must_use]
    pub fn request(&self) -> &Request {
        &self.request
    }

    /// The context keys that were filled in, with their values.
    pub fn filled_keys(&self) -> impl Iterator<Item = (&'static str, ContextValue)> {
        let filled = Derived::ALL.into_iter().filter(|key| self.filled & 1 << *key as u16 != 0);
        filled.filter_map(|key| match self.look_up(key.name(), key.folded()) {
            Lookup::Present(values) => Some((key.name(), values.to_value())),
            Lookup::Absent | Lookup::Unknown => None,
        })
    }

    /// The action in lower case.
    pub(crate) fn action(&self) -> &str {
        self.packed.action()
    }

    /// What the request has for a key, given as written and in lower case.
    pub(crate) fn look_up(&self, name: &str, folded: &str) -> Lookup<'_> {
        self.look_up_hashed(name, folded, hash_of(folded.as_bytes()))
    }

    /// What the request has for a key, given also by the hash of it in lower case.
    pub(crate) fn look_up_hashed(&self, name: &str, folded: &str, hash: u32) -> Lookup<'_> {
        match self.packed.find(folded.as_bytes(), hash).map(|key| self.packed.stored(key)) {
            Some(Stored::One(value)) => Lookup::Present(Values::One(value)),
            Some(Stored::List(at)) => self.list(at, name),
            None if is_unknown(&self.unknown, folded) => Lookup::Unknown,
            None => Lookup::Absent,
        }
    }

    fn list(&self, at: u32, name: &str) -> Lookup<'_> {
        let given = |at: &usize| self.request.context.get(*at);
        let values = match self.lists.get(at as usize) {
            None => None,
            Some(List::Given(at)) => given(at).map(|(_, value)| Values::from(value)),
            Some(List::Filled(values)) => Some(Values::Many(values)),
            // Of tags that differ in case alone, the one that the policy writes, and if it writes none, all of them.
            Some(List::Several(places, all)) => {
                let exact = places.iter().filter_map(given).find(|(given, _)| given == name);
                Some(exact.map_or(Values::Many(all), |(_, value)| Values::from(value)))
            }
        };
        values.map_or(Lookup::Absent, Lookup::Present)
    }

    /// Whether there are keys of which it is not known whether the request has them.
    pub(crate) fn has_unknown_keys(&self) -> bool {
        !self.unknown.is_empty()
    }

    /// The service prefix of the action, in lower case.
    pub(crate) fn service(&self) -> &str {
        self.action().get(..self.prefix).unwrap_or_default()
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

/// Whether a key in lower case is among those that are not known.
fn is_unknown(unknown: &[Box<str>], folded: &str) -> bool {
    unknown.iter().any(|key| match key.strip_suffix('*') {
        Some(prefix) => folded.starts_with(prefix),
        None => **key == *folded,
    })
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
            let role = fields.resource.starts_with("role/aws-reserved/") && request.action() != "iam:passrole";
            let known = catalog::action(request.action());
            let reads = |action: &catalog::Action| {
                [AccessLevel::List, AccessLevel::Read].into_iter().any(|level| action.access_levels.contains(level))
            };
            (policy || role) && !known.is_some_and(reads)
        }
        ("kms", "kms") => {
            let changes = ["kms:createalias", "kms:updatealias", "kms:deletealias"];
            fields.resource.starts_with("alias/aws/") && changes.contains(&request.action())
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
    match request.action().strip_prefix("kms:") {
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
fn unknown_keys(request: &Prepared) -> [Option<Derived>; 2] {
    let account = request.resource_account.is_none() && is_owned_by_aws(&request.request);
    let region = is_global(request) && requested_region(&request.request, true).is_none();
    [account.then_some(Derived::ResourceAccount), region.then_some(Derived::RequestedRegion)]
}

/// Whether the service has one endpoint in a partition, which stands for no Region of the resource.
fn is_global(request: &Prepared) -> bool {
    request.service() == "iam"
}

/// A key that follows from a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Derived {
    PrincipalAccount,
    PrincipalArn,
    PrincipalIsAwsService,
    PrincipalServiceName,
    PrincipalServiceNamesList,
    PrincipalType,
    RequestedRegion,
    ResourceAccount,
    SecureTransport,
    UserId,
    UserName,
    ViaAwsService,
    EncryptionContextKeys,
}

impl Derived {
    /// All, by name.
    const ALL: [Derived; 13] = [
        Derived::PrincipalAccount,
        Derived::PrincipalArn,
        Derived::PrincipalIsAwsService,
        Derived::PrincipalServiceName,
        Derived::PrincipalServiceNamesList,
        Derived::PrincipalType,
        Derived::RequestedRegion,
        Derived::ResourceAccount,
        Derived::SecureTransport,
        Derived::UserId,
        Derived::UserName,
        Derived::ViaAwsService,
        Derived::EncryptionContextKeys,
    ];

    /// The key as AWS writes it, and in lower case.
    const fn names(self) -> (&'static str, &'static str) {
        match self {
            Derived::PrincipalAccount => ("aws:PrincipalAccount", "aws:principalaccount"),
            Derived::PrincipalArn => ("aws:PrincipalArn", "aws:principalarn"),
            Derived::PrincipalIsAwsService => ("aws:PrincipalIsAWSService", "aws:principalisawsservice"),
            Derived::PrincipalServiceName => ("aws:PrincipalServiceName", "aws:principalservicename"),
            Derived::PrincipalServiceNamesList => ("aws:PrincipalServiceNamesList", "aws:principalservicenameslist"),
            Derived::PrincipalType => ("aws:PrincipalType", "aws:principaltype"),
            Derived::RequestedRegion => ("aws:RequestedRegion", "aws:requestedregion"),
            Derived::ResourceAccount => ("aws:ResourceAccount", "aws:resourceaccount"),
            Derived::SecureTransport => ("aws:SecureTransport", "aws:securetransport"),
            Derived::UserId => ("aws:userid", "aws:userid"),
            Derived::UserName => ("aws:username", "aws:username"),
            Derived::ViaAwsService => ("aws:ViaAWSService", "aws:viaawsservice"),
            Derived::EncryptionContextKeys => ("kms:EncryptionContextKeys", "kms:encryptioncontextkeys"),
        }
    }

    const fn name(self) -> &'static str {
        self.names().0
    }

    const fn folded(self) -> &'static str {
        self.names().1
    }
}

/// The value of a key that follows.
enum Filling<'a> {
    One(Cow<'a, str>),
    Many(Vec<String>),
}

/// The keys that follow from the request, each once, with their values.
fn derived_keys<'a>(
    request: &'a Request,
    resource_account: Option<&'a str>,
    region: Option<&'a str>,
) -> Vec<(Derived, Filling<'a>)> {
    use Derived as D;
    let mut keys: Vec<(Derived, Filling<'a>)> = Vec::with_capacity(D::ALL.len());
    let one = |value: &'a str| Filling::One(Cow::Borrowed(value));
    let (principal_type, arn) = match &request.principal {
        Principal::Root { account, .. } => {
            keys.push((D::UserId, one(account)));
            ("Account", request.principal.arn().map(Cow::Owned))
        }
        Principal::User { arn } => {
            if let Some(name) = arn.rsplit('/').next() {
                keys.push((D::UserName, one(name)));
            }
            ("User", Some(Cow::Borrowed(arn.as_str())))
        }
        Principal::RoleSession { session, role } => {
            // Without the role's path its ARN is not known: the name alone may be all of it.
            let bare = Fields::split(session).zip(request.principal.role_name());
            let bare =
                || bare.map(|(f, name)| Cow::Owned(format!("arn:{}:iam::{}:role/{name}", f.partition, f.account)));
            ("AssumedRole", role.as_deref().map(Cow::Borrowed).or_else(bare))
        }
        Principal::FederatedUser { arn, .. } => {
            let name = Fields::split(arn).and_then(|f| Some((f.account, f.resource.strip_prefix("federated-user/")?)));
            if let Some((account, name)) = name {
                keys.push((D::UserId, Filling::One(Cow::Owned(format!("{account}:{name}")))));
            }
            ("FederatedUser", Some(Cow::Borrowed(arn.as_str())))
        }
        Principal::Federated { .. } => ("", None),
        Principal::Service { name } => {
            keys.push((D::PrincipalServiceName, one(name)));
            keys.push((D::PrincipalServiceNamesList, Filling::Many(vec![name.clone()])));
            ("", None)
        }
        Principal::Anonymous => {
            keys.push((D::PrincipalAccount, one("anonymous")));
            keys.push((D::UserId, one("anonymous")));
            ("Anonymous", None)
        }
    };
    if !principal_type.is_empty() {
        keys.push((D::PrincipalType, one(principal_type)));
    }
    if let Some(arn) = arn {
        keys.push((D::PrincipalArn, Filling::One(arn)));
    }
    if let Some(account) = request.principal.account() {
        keys.push((D::PrincipalAccount, one(account)));
    }
    if request.principal != Principal::Anonymous {
        let is_service = matches!(request.principal, Principal::Service { .. });
        keys.push((D::PrincipalIsAwsService, one(if is_service { "true" } else { "false" })));
    }
    if let Some(account) = resource_account {
        keys.push((D::ResourceAccount, one(account)));
    }
    if let Some(region) = region {
        keys.push((D::RequestedRegion, one(region)));
    }
    let encryption_context = encryption_context_keys(request);
    if !encryption_context.is_empty() {
        keys.push((D::EncryptionContextKeys, Filling::Many(encryption_context)));
    }
    keys.push((D::SecureTransport, one("true")));
    keys.push((D::ViaAwsService, one("false")));
    keys
}

/// The places in a context of keys that are the same but for case: of each such key all of them.
fn repeated_keys(context: &[(String, ContextValue)]) -> Vec<Vec<usize>> {
    /// Of so many keys, each is compared with each.
    const FEW: usize = 32;
    let keys = || context.iter().map(|(key, _)| key.as_str());
    let no_other = |(at, key): (usize, &str)| {
        let rest = context.get(at + 1..).unwrap_or_default();
        !rest.iter().any(|(other, _)| other.len() == key.len() && other.eq_ignore_ascii_case(key))
    };
    if context.len() <= FEW && keys().all(str::is_ascii) && keys().enumerate().all(no_other) {
        return Vec::new();
    }
    let mut places: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, key) in keys().enumerate() {
        places.entry(key.to_lowercase()).or_default().push(at);
    }
    places.into_values().filter(|places| places.len() > 1).collect()
}

/// What the keys for the pairs of an encryption context begin with.
pub(crate) const ENCRYPTION_CONTEXT: &str = "kms:EncryptionContext:";

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
fn requested_region(request: &Request, global: bool) -> Option<&str> {
    let fields = Fields::split(&request.resource);
    if global {
        let partition = fields.map(|fields| fields.partition).or_else(|| request.principal.partition());
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
