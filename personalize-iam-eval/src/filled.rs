//! The keys that follow from a request and are filled in.

use std::borrow::Cow;

use personalize_iam_model::arn::Fields;

use crate::account::is_owned_by_aws;
use crate::prepared::Prepared;
use crate::principal::Principal;
use crate::request::Request;

/// The keys that a request has for sure, and whose values do not follow from it.
pub(crate) fn unknown_keys(request: &Prepared) -> [Option<Derived>; 2] {
    let account = request.resource_account.is_none() && is_owned_by_aws(&request.request);
    let region = is_global(request) && requested_region(&request.request, true).is_none();
    [account.then_some(Derived::ResourceAccount), region.then_some(Derived::RequestedRegion)]
}

/// Whether the service has one endpoint in a partition, which stands for no Region of the resource.
pub(crate) fn is_global(request: &Prepared) -> bool {
    request.service() == "iam"
}

/// A key that follows from a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Derived {
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
    pub(crate) const ALL: [Derived; 13] = [
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

    pub(crate) const fn name(self) -> &'static str {
        self.names().0
    }

    pub(crate) const fn folded(self) -> &'static str {
        self.names().1
    }
}

/// The value of a key that follows.
pub(crate) enum Filling<'a> {
    One(Cow<'a, str>),
    Many(Vec<String>),
}

/// The keys that follow from the request, each once, with their values.
pub(crate) fn derived_keys<'a>(
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

/// What the keys for the pairs of an encryption context begin with.
pub(crate) const ENCRYPTION_CONTEXT: &str = "kms:EncryptionContext:";

pub(crate) fn starts_ignoring_case(text: &str, beginning: &str) -> bool {
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
pub(crate) fn requested_region(request: &Request, global: bool) -> Option<&str> {
    let fields = Fields::split(&request.resource);
    if global {
        let partition = fields.map(|fields| fields.partition).or_else(|| request.principal.partition());
        return (partition == Some("aws")).then_some("us-east-1");
    }
    fields.map(|fields| fields.region).filter(|region| !region.is_empty())
}
