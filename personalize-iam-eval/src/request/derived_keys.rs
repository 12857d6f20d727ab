//! The keys that follow from a request and are filled in.

use std::borrow::Cow;

use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog::{self, Action, Callers};

use crate::base::hash::hash_of;
use crate::base::value::Instant;
use crate::request::account::Asked;
use crate::request::context::ContextValue;
use crate::request::layout::{Packed, Stored};
use crate::request::principal::Principal;

/// Whether the service has one endpoint in a partition, which stands for no Region of the resource.
fn is_global(asked: &Asked<'_>) -> bool {
    asked.service == "iam"
}

/// Who makes a request, as the catalog tells callers apart.
pub fn caller_kind(principal: &Principal) -> Callers {
    match principal {
        Principal::Root { .. } => Callers::ROOT,
        Principal::User { .. } => Callers::USER,
        Principal::RoleSession { .. } => Callers::ROLE_SESSION,
        Principal::FederatedUser { .. } => Callers::FEDERATED_USER,
        Principal::Federated { .. } => Callers::FEDERATED,
        Principal::Service { .. } => Callers::SERVICE,
        Principal::Anonymous => Callers::ANONYMOUS,
    }
}

/// The callers whose requests AWS includes a key in, given in lower case and by its hash.
fn included_for(folded: &str, hash: u32) -> Callers {
    /// The global condition keys that some request always has, by the hash of their names in lower case.
    const INCLUDED: [(u32, &str, Callers); included_keys()] = {
        let mut included = [(0, "", Callers::NONE); included_keys()];
        let mut keys = catalog::global_condition_keys();
        let mut places: &mut [(u32, &str, Callers)] = &mut included;
        while let [key, other_keys @ ..] = keys {
            keys = other_keys;
            if key.always.is_empty() {
                continue;
            }
            let [place, other_places @ ..] = places else { break };
            *place = (hash_of_folded(key.name), key.name, key.always);
            places = other_places;
        }
        included
    };
    let of_hash = INCLUDED.iter().find(|(other, ..)| *other == hash);
    match of_hash {
        Some((_, name, callers)) if name.eq_ignore_ascii_case(folded) => *callers,
        _ => Callers::NONE,
    }
}

/// How many global condition keys some request always has.
const fn included_keys() -> usize {
    let (mut count, mut keys) = (0, catalog::global_condition_keys());
    while let [key, others @ ..] = keys {
        count += !key.always.is_empty() as usize;
        keys = others;
    }
    count
}

/// The hash of a key's name in lower case.
const fn hash_of_folded(name: &str) -> u32 {
    const LONGEST: usize = 64;
    let mut folded = [0; LONGEST];
    let (mut places, mut bytes): (&mut [u8], &[u8]) = (&mut folded, name.as_bytes());
    while let ([place, other_places @ ..], [byte, other_bytes @ ..]) = (places, bytes) {
        *place = byte.to_ascii_lowercase();
        (places, bytes) = (other_places, other_bytes);
    }
    assert!(name.len() <= LONGEST, "the name of a global condition key is longer than 64 bytes");
    hash_of(folded.split_at(name.len()).0)
}

/// Whether AWS includes the key in every request of the caller.
///
/// Source: IAM User Guide, "AWS global condition context keys", under "Availability".
pub(crate) fn is_included(principal: &Principal, folded: &str, hash: u32) -> bool {
    included_for(folded, hash).contains(caller_kind(principal))
}

/// Whether AWS includes the key in every request of some caller.
pub(crate) fn may_be_included(folded: &str, hash: u32) -> bool {
    !included_for(folded, hash).is_empty()
}

/// A key that follows from a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Derived {
    CurrentTime,
    EpochTime,
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
    TagKeys,
    RequestObjectTagKeys,
    CalledViaFirst,
    CalledViaLast,
    CallerAccount,
    OwnerInS3,
}

impl Derived {
    /// All, in the order of the bits that stand for them.
    pub(crate) const ALL: [Derived; 21] = [
        Derived::CurrentTime,
        Derived::EpochTime,
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
        Derived::TagKeys,
        Derived::RequestObjectTagKeys,
        Derived::CalledViaFirst,
        Derived::CalledViaLast,
        Derived::CallerAccount,
        Derived::OwnerInS3,
    ];

    /// The key as AWS writes it, and in lower case.
    const fn names(self) -> (&'static str, &'static str) {
        match self {
            Derived::CurrentTime => ("aws:CurrentTime", "aws:currenttime"),
            Derived::EpochTime => ("aws:EpochTime", "aws:epochtime"),
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
            Derived::TagKeys => ("aws:TagKeys", "aws:tagkeys"),
            Derived::RequestObjectTagKeys => ("s3:RequestObjectTagKeys", "s3:requestobjecttagkeys"),
            Derived::CalledViaFirst => ("aws:CalledViaFirst", "aws:calledviafirst"),
            Derived::CalledViaLast => ("aws:CalledViaLast", "aws:calledvialast"),
            Derived::CallerAccount => ("kms:CallerAccount", "kms:calleraccount"),
            Derived::OwnerInS3 => ("s3:ResourceAccount", "s3:resourceaccount"),
        }
    }

    /// The key with this name in lower case.
    pub(crate) fn of(folded: &str) -> Option<Derived> {
        Derived::ALL.into_iter().find(|key| key.folded() == folded)
    }

    pub(crate) const fn name(self) -> &'static str {
        self.names().0
    }

    pub(crate) const fn folded(self) -> &'static str {
        self.names().1
    }

    /// The hash of the key in lower case, worked out by the compiler.
    pub(crate) fn hash(self) -> u32 {
        const HASHES: [u32; Derived::ALL.len()] = {
            let mut hashes = [0; Derived::ALL.len()];
            let (mut places, mut keys): (&mut [u32], &[Derived]) = (&mut hashes, &Derived::ALL);
            while let ([place, other_places @ ..], [key, other_keys @ ..]) = (places, keys) {
                *place = hash_of(key.folded().as_bytes());
                (places, keys) = (other_places, other_keys);
            }
            hashes
        };
        HASHES.get(self as usize).copied().unwrap_or_default()
    }
}

/// The value of a key that follows.
#[derive(Debug)]
pub(crate) enum Filling<'a> {
    One(Cow<'a, str>),
    Many(Vec<String>),
}

/// The keys that follow from the caller, the action and the resource of a request, each once, with their values, and that it
/// comes over TLS.
pub(crate) fn derived_keys<'a>(asked: &Asked<'a>) -> Vec<(Derived, Filling<'a>)> {
    let request = asked.request;
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
        // The path of the role is in no ARN of a session.
        Principal::RoleSession { role, .. } => ("AssumedRole", role.as_deref().map(Cow::Borrowed)),
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
    if let Some(account) = asked.principal_account {
        keys.push((D::PrincipalAccount, one(account)));
        if asked.service == "kms" {
            keys.push((D::CallerAccount, one(account)));
        }
    }
    if request.principal != Principal::Anonymous {
        let is_service = matches!(request.principal, Principal::Service { .. });
        keys.push((D::PrincipalIsAwsService, one(if is_service { "true" } else { "false" })));
    }
    if let Some(account) = asked.owner().filter(|_| !says_owner_in_s3(asked)) {
        keys.push((D::ResourceAccount, one(account)));
    }
    if let Some(region) = requested_region(asked) {
        keys.push((D::RequestedRegion, one(region)));
    }
    keys.push((D::SecureTransport, one("true")));
    keys
}

/// Whether a request to Amazon S3 says by the key of S3 who owns the resource, so that the global key follows from that.
pub(crate) fn says_owner_in_s3(asked: &Asked<'_>) -> bool {
    let is_it = |(key, _): &(String, ContextValue)| key.eq_ignore_ascii_case(Derived::OwnerInS3.folded());
    asked.service == "s3" && asked.request.context.iter().any(is_it)
}

/// The keys among those that are filled in which do not follow from the request: it is assumed that it comes over TLS and,
/// if it does not say so, not through another service, and that what has no account in its ARN belongs to the caller's. An
/// action without resource types is about the caller's account, whatever its only resource is.
pub(crate) fn assumed_keys(asked: &Asked<'_>, via_service: bool) -> [Option<Derived>; 3] {
    let untold = asked.request.resource_account.is_none()
        && !says_owner_in_s3(asked)
        && asked.resource.is_some_and(|arn| arn.account.is_empty())
        && catalog::action(asked.action).and_then(Action::only_resource).is_none();
    [
        Some(Derived::SecureTransport),
        (!via_service).then_some(Derived::ViaAwsService),
        untold.then_some(Derived::ResourceAccount),
    ]
}

/// The time of the request in its other form, where it is given in one.
pub(crate) fn other_time(packed: &Packed) -> Option<(Derived, String)> {
    let given = |key: Derived| match packed.stored(packed.find(key.folded().as_bytes(), key.hash())?) {
        Stored::One(text) => Instant::parse(text),
        Stored::List(_) => None,
    };
    match (given(Derived::CurrentTime), given(Derived::EpochTime)) {
        (Some(time), None) => Some((Derived::EpochTime, time.to_epoch())),
        // No year of four digits: date operators take seconds as well.
        (None, Some(time)) => Some((Derived::CurrentTime, time.to_iso().unwrap_or_else(|| time.to_epoch()))),
        _ => None,
    }
}

/// The Region of the call, where it follows: IAM is global and answers from one, which is known of the partition `aws`
/// alone; for others the resource's ARN says it.
fn requested_region<'a>(asked: &Asked<'a>) -> Option<&'a str> {
    if is_global(asked) {
        let partition = asked.resource.map(|fields| fields.partition).or(asked.principal_partition);
        return (partition == Some("aws")).then_some("us-east-1");
    }
    asked.resource.map(|fields| fields.region).filter(|region| !region.is_empty())
}
