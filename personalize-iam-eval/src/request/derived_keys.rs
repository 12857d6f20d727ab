//! The keys that follow from a request and are filled in, and those that a request has in any case, with a value that may
//! not be known: of the global keys `always` in `spec/global-condition-keys.json` says whose requests have them.

use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog::{self, Action, Callers};

use crate::base::hash::{hash_in_lower_case, hash_of};
use crate::base::value::Instant;
use crate::request::account::Asked;
use crate::request::context::Values;
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
            *place = (hash_in_lower_case(key.name.as_bytes()), key.name, key.always);
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
        Derived::of_hash(folded, hash_of(folded.as_bytes()))
    }

    /// The key with this name in lower case, which has this hash.
    pub(crate) fn of_hash(folded: &str, hash: u32) -> Option<Derived> {
        /// At the place of its hash, or behind it where that is taken: the place in `ALL`.
        const PLACES: usize = 64;
        const FREE: u8 = u8::MAX;
        #[allow(clippy::indexing_slicing, reason = "worked out by the compiler, which would tell")]
        const BY_HASH: [u8; PLACES] = {
            let (mut by_hash, mut at) = ([FREE; PLACES], 0);
            while at < Derived::ALL.len() {
                let mut place = HASHES[at] as usize % PLACES;
                while by_hash[place] != FREE {
                    place = (place + 1) % PLACES;
                }
                #[allow(clippy::cast_possible_truncation, reason = "there are fewer keys than places")]
                let number = at as u8;
                by_hash[place] = number;
                at += 1;
            }
            by_hash
        };
        let mut place = hash as usize % PLACES;
        loop {
            let at = usize::from(*BY_HASH.get(place)?);
            let key = *Derived::ALL.get(at)?;
            if HASHES.get(at) == Some(&hash) {
                return (key.folded() == folded).then_some(key);
            }
            place = (place + 1) % PLACES;
        }
    }

    pub(crate) const fn name(self) -> &'static str {
        self.names().0
    }

    pub(crate) const fn folded(self) -> &'static str {
        self.names().1
    }

    /// The hash of the key in lower case.
    pub(crate) fn hash(self) -> u32 {
        HASHES.get(self as usize).copied().unwrap_or_default()
    }
}

/// The hashes of the keys in lower case, worked out by the compiler.
const HASHES: [u32; Derived::ALL.len()] = {
    let mut hashes = [0; Derived::ALL.len()];
    let (mut places, mut keys): (&mut [u32], &[Derived]) = (&mut hashes, &Derived::ALL);
    while let ([place, other_places @ ..], [key, other_keys @ ..]) = (places, keys) {
        *place = hash_of(key.folded().as_bytes());
        (places, keys) = (other_places, other_keys);
    }
    hashes
};

/// The values of a key that follows and of which no text of the request is the value.
#[derive(Clone, Debug)]
pub(crate) enum Filling {
    One(String),
    Many(Vec<String>),
}

/// The value of a key that follows from the caller, the action and the resource of a request, as far as the request has it
/// in its texts, and that the request comes over TLS and, if nothing says otherwise, from the caller itself.
///
/// `asked` takes the texts of the request apart, which keys that follow from the caller alone do not need.
pub(crate) fn derived_value<'a>(
    principal: &'a Principal,
    key: Derived,
    asked: impl FnOnce() -> Asked<'a>,
) -> Option<&'a str> {
    match key {
        Derived::SecureTransport => Some("true"),
        Derived::ViaAwsService => Some("false"),
        Derived::PrincipalType => match principal {
            Principal::Root { .. } => Some("Account"),
            Principal::User { .. } => Some("User"),
            Principal::RoleSession { .. } => Some("AssumedRole"),
            Principal::FederatedUser { .. } => Some("FederatedUser"),
            Principal::Anonymous => Some("Anonymous"),
            Principal::Federated { .. } | Principal::Service { .. } => None,
        },
        Derived::PrincipalArn => match principal {
            Principal::User { arn } | Principal::FederatedUser { arn, .. } => Some(arn),
            // The path of the role is in no ARN of a session.
            Principal::RoleSession { role, .. } => role.as_deref(),
            _ => None,
        },
        Derived::PrincipalAccount => match principal {
            Principal::Anonymous => Some("anonymous"),
            _ => principal.account(),
        },
        Derived::PrincipalIsAwsService => match principal {
            Principal::Service { .. } => Some("true"),
            Principal::Anonymous => None,
            _ => Some("false"),
        },
        Derived::PrincipalServiceName => match principal {
            Principal::Service { name } => Some(name),
            _ => None,
        },
        Derived::UserId => match principal {
            Principal::Root { account, .. } => Some(account),
            Principal::Anonymous => Some("anonymous"),
            _ => None,
        },
        Derived::UserName => match principal {
            Principal::User { arn } => arn.rsplit('/').next(),
            _ => None,
        },
        Derived::CallerAccount => {
            let asked = asked();
            asked.principal_account.filter(|_| asked.service == "kms")
        }
        // Amazon S3 has the account that owns the resource under a key of its own too.
        Derived::ResourceAccount | Derived::OwnerInS3 => {
            let asked = asked();
            let has_key = key == Derived::ResourceAccount || asked.service == "s3";
            asked.owner().filter(|_| has_key && !says_owner_in_s3(&asked))
        }
        Derived::RequestedRegion => requested_region(&asked()),
        Derived::CurrentTime
        | Derived::EpochTime
        | Derived::PrincipalServiceNamesList
        | Derived::EncryptionContextKeys
        | Derived::TagKeys
        | Derived::RequestObjectTagKeys
        | Derived::CalledViaFirst
        | Derived::CalledViaLast => None,
    }
}

/// The keys that follow from the caller and have values that are in no text of the request.
pub(crate) fn filled_for(principal: &Principal) -> Option<(Derived, Filling)> {
    match principal {
        Principal::Root { .. } => Some((Derived::PrincipalArn, Filling::One(principal.arn()?))),
        Principal::FederatedUser { arn, .. } => {
            let fields = Fields::split(arn)?;
            let name = fields.resource.strip_prefix("federated-user/")?;
            Some((Derived::UserId, Filling::One(format!("{}:{name}", fields.account))))
        }
        Principal::Service { name } => Some((Derived::PrincipalServiceNamesList, Filling::Many(vec![name.clone()]))),
        Principal::User { .. } | Principal::RoleSession { .. } | Principal::Federated { .. } | Principal::Anonymous => {
            None
        }
    }
}

/// Whether a request to Amazon S3 says by the key of S3 who owns the resource, so that the global key follows from that.
pub(crate) fn says_owner_in_s3(asked: &Asked<'_>) -> bool {
    let is_it = |(key, _): (&str, Values<'_>)| key.eq_ignore_ascii_case(Derived::OwnerInS3.folded());
    asked.service == "s3" && asked.request.context.iter().any(is_it)
}

/// The keys among those that are filled in which do not follow from the request: it is assumed that it comes over TLS and,
/// if it does not say so, not through another service, and that what has no account in its ARN belongs to the caller's. An
/// action without resource types is about the caller's account, whatever its only resource is.
pub(crate) fn assumed_keys(asked: &Asked<'_>, via_service: bool) -> [Option<Derived>; 3] {
    let untold = asked.request.resource_account.is_none()
        && !says_owner_in_s3(asked)
        && asked.resource.is_some_and(|arn| arn.account.is_empty())
        && catalog::reviewed_action(asked.action).and_then(Action::only_resource).is_none();
    [
        Some(Derived::SecureTransport),
        (!via_service).then_some(Derived::ViaAwsService),
        untold.then_some(Derived::ResourceAccount),
    ]
}

/// The time of the request in its other form, where it is given in one.
pub(crate) fn other_time(packed: &Packed<'_>) -> Option<(Derived, String)> {
    let given = |key: Derived| match packed.stored(packed.find(key.folded().as_bytes(), key.hash())?) {
        Stored::One(text) => Instant::parse(text),
        Stored::Lent(_) | Stored::List(_) => None,
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
