//! With which context: what a record says of the condition keys of a request, in three states. A key that is in neither list is
//! absent.
//!
//! Source: AWS CloudTrail User Guide, "CloudTrail record contents"; IAM User Guide, "AWS global condition context keys".

use std::borrow::Cow;
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::LazyLock;

use personalize_iam_model::catalog;

use crate::caller::{Caller, Identity};
use crate::json::Raw;
use crate::record::Record;
use crate::resource::{HIDDEN, Scene, values};

/// What a condition key holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// One value.
    One(Cow<'a, str>),
    /// A list of values: for a multivalued key.
    Many(Vec<Cow<'a, str>>),
}

/// The condition keys of a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Context<'a> {
    /// The keys that are known, with what they hold.
    pub known: Vec<(Cow<'a, str>, Value<'a>)>,
    /// The keys of which it is not known whether the request has them, or with which value. A `*` at the end stands for any
    /// text.
    pub unknown: Vec<Cow<'a, str>>,
}

impl<'a> Context<'a> {
    fn set(&mut self, key: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) {
        let value = value.into();
        if value == HIDDEN {
            self.unknown.push(key.into());
        } else {
            self.known.push((key.into(), Value::One(value)));
        }
    }

    fn set_some(&mut self, key: &'static str, value: Option<&Cow<'a, str>>) {
        if let Some(value) = value {
            self.set(key, value.clone());
        }
    }

    fn set_list(&mut self, key: &'static str, list: Vec<Cow<'a, str>>) {
        if list.iter().any(|one| *one == HIDDEN) {
            self.unknown.push(key.into());
        } else {
            self.known.push((key.into(), Value::Many(list)));
        }
    }

    fn open(&mut self, keys: &[&'static str]) {
        self.unknown.extend(keys.iter().map(|key| Cow::Borrowed(*key)));
    }
}

/// Keys that no record of a trail has: they describe what the caller and the resource are, or the network.
const NEVER: &[&str] = &[
    "aws:PrincipalTag/*",
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:ResourceTag/*",
    "aws:ResourceOrgID",
    "aws:ResourceOrgPaths",
    "aws:Referer",
    "aws:ViaCustomerDomain",
    "aws:CalledViaAWSMCP",
    "aws:ViaAWSMCPService",
    "aws:IsMcpServiceAction",
];

/// Keys that sessions of roles may have, of which records say nothing.
const OF_SESSIONS: &[&str] = &[
    "aws:SignInSessionArn",
    "aws:ChatbotSourceArn",
    "aws:Ec2InstanceSourceVpc",
    "aws:Ec2InstanceSourcePrivateIPv4",
    "ec2:SourceInstanceArn",
    "glue:RoleAssumedBy",
    "glue:CredentialIssuingService",
    "codebuild:BuildArn",
    "codebuild:ProjectArn",
    "lambda:SourceFunctionArn",
    "ssm:SourceInstanceArn",
    "identitystore:UserId",
];

/// Keys about whom a service acts for.
const OF_SERVICES: &[&str] =
    &["aws:SourceArn", "aws:SourceAccount", "aws:SourceOrgID", "aws:SourceOrgPaths", "aws:SourceOwner"];

/// Keys that say who calls, which the owner's record of a call from another account does not have.
const OF_CALLERS: &[&str] = &[
    "aws:PrincipalArn",
    "aws:PrincipalType",
    "aws:PrincipalIsAWSService",
    "aws:PrincipalServiceName",
    "aws:PrincipalServiceNamesList",
    "aws:userid",
    "aws:username",
    "aws:AssumedRoot",
    "aws:FederatedProvider",
    "aws:TokenIssueTime",
    "aws:MultiFactorAuthAge",
    "aws:MultiFactorAuthPresent",
    "aws:SourceIdentity",
    "ec2:RoleDelivery",
];

/// The keys that all requests of a record share.
pub(crate) fn of_event<'a>(record: &Record<'a>, identity: &Identity<'a>, caller: &Caller<'a>) -> Context<'a> {
    let mut context = Context { known: Vec::with_capacity(20), unknown: Vec::with_capacity(32) };
    context.open(NEVER);
    of_caller(&mut context, record, identity, caller);
    of_network(&mut context, record, identity, caller);
    let time = record.time.text();
    match time.as_deref().and_then(seconds) {
        Some(epoch) => {
            context.set_some("aws:CurrentTime", time.as_ref());
            context.set("aws:EpochTime", epoch.to_string());
        }
        None => context.open(&["aws:CurrentTime", "aws:EpochTime"]),
    }
    match record.region.text() {
        Some(region) => context.set("aws:RequestedRegion", region),
        None => context.open(&["aws:RequestedRegion"]),
    }
    tags(&mut context, record);
    as_iam_saw(&mut context, record);
    context
}

fn of_caller<'a>(context: &mut Context<'a>, record: &Record<'a>, identity: &Identity<'a>, caller: &Caller<'a>) {
    match identity.caller_account() {
        Some(account) => context.set("aws:PrincipalAccount", account.to_owned()),
        None if matches!(caller, Caller::Anonymous | Caller::Service { .. }) => {}
        None => context.open(&["aws:PrincipalAccount"]),
    }
    let typed = match caller {
        Caller::Root { arn } => {
            context.set("aws:PrincipalArn", arn.clone());
            "Account"
        }
        Caller::User { arn } => {
            context.set("aws:PrincipalArn", arn.clone());
            "User"
        }
        Caller::RoleSession { role, .. } => {
            match role {
                Some(role) => context.set("aws:PrincipalArn", role.clone()),
                None => context.open(&["aws:PrincipalArn"]),
            }
            context.open(OF_SESSIONS);
            "AssumedRole"
        }
        Caller::FederatedUser { arn, .. } => {
            context.set("aws:PrincipalArn", arn.clone());
            context.open(&["aws:SignInSessionArn"]);
            "FederatedUser"
        }
        Caller::Service { name } => {
            context.set("aws:PrincipalIsAWSService", "true");
            context.set("aws:PrincipalServiceName", name.clone());
            context.open(&["aws:PrincipalServiceNamesList"]);
            context.open(OF_SERVICES);
            return;
        }
        Caller::Anonymous => return,
        Caller::Federated { provider } => {
            // The claims of the token or the assertion, which trust policies ask for.
            let issuer = provider.split_once(":oidc-provider/").map_or(&**provider, |(_, issuer)| issuer);
            let claims = if issuer.contains(":saml-provider/") { "saml" } else { issuer };
            context.unknown.push(Cow::Owned([claims, ":*"].concat()));
            return;
        }
        Caller::OfAccount { .. } => {
            context.open(OF_CALLERS);
            context.open(OF_SESSIONS);
            return;
        }
        Caller::IdentityCenterUser | Caller::NotKnown => {
            context.open(OF_CALLERS);
            context.open(OF_SESSIONS);
            context.open(OF_SERVICES);
            return;
        }
    };
    context.set("aws:PrincipalType", typed);
    match &identity.id {
        Some(id) => context.set("aws:userid", id.clone()),
        None => context.open(&["aws:userid"]),
    }
    if let Caller::User { arn } = caller {
        let of_arn = || arn.rsplit('/').next().map(|name| Cow::Owned(name.to_owned()));
        context.set_some("aws:username", identity.user_name.clone().or_else(of_arn).as_ref());
    }
    of_session(context, record, identity, caller);
}

/// The keys of temporary credentials. Long-term ones have none of them.
fn of_session<'a>(context: &mut Context<'a>, record: &Record<'a>, identity: &Identity<'a>, caller: &Caller<'a>) {
    let is_session = caller.session().is_some();
    context.set_some("aws:SourceIdentity", identity.source_identity.as_ref());
    context.set_some("aws:FederatedProvider", identity.federated_provider.as_ref());
    context.set_some("ec2:RoleDelivery", identity.role_delivery.as_ref());
    context.set_some("aws:AssumedRoot", identity.assumed_root.as_ref());
    if is_session && !identity.has_session {
        context.open(&["aws:TokenIssueTime", "aws:MultiFactorAuthPresent", "aws:MultiFactorAuthAge"]);
        return;
    }
    if !identity.has_session {
        return;
    }
    match identity.created.as_deref().and_then(seconds) {
        Some(_) => context.set_some("aws:TokenIssueTime", identity.created.as_ref()),
        None => context.open(&["aws:TokenIssueTime"]),
    }
    if matches!(caller, Caller::FederatedUser { .. }) {
        // Whether the key is absent or false for them no document says.
        context.open(&["aws:MultiFactorAuthPresent", "aws:MultiFactorAuthAge"]);
        return;
    }
    match identity.mfa.as_deref() {
        Some("true") => {
            context.set("aws:MultiFactorAuthPresent", "true");
            let ages = (record.time.text().as_deref().and_then(seconds), identity.created.as_deref().and_then(seconds));
            match (caller, ages) {
                // The session of a user begins with the device; that of a role may rest on an earlier session.
                (Caller::User { .. }, (Some(now), Some(then))) if now >= then => {
                    context.set("aws:MultiFactorAuthAge", (now - then).to_string());
                }
                _ => context.open(&["aws:MultiFactorAuthAge"]),
            }
        }
        Some("false") => context.set("aws:MultiFactorAuthPresent", "false"),
        _ => context.open(&["aws:MultiFactorAuthPresent", "aws:MultiFactorAuthAge"]),
    }
}

fn of_network<'a>(context: &mut Context<'a>, record: &Record<'a>, identity: &Identity<'a>, caller: &Caller<'a>) {
    let by_service = matches!(caller, Caller::Service { .. });
    let via = identity.invoked_by.as_ref().filter(|_| !by_service);
    let address = record.address.text().filter(|text| text.parse::<IpAddr>().is_ok());
    let endpoint = record.endpoint.text();
    match &endpoint {
        Some(id) if id.starts_with("vpce-") => {
            context.set("aws:SourceVpce", id.clone());
            match record.endpoint_account.text() {
                Some(account) => context.set("aws:VpceAccount", account),
                None => context.open(&["aws:VpceAccount"]),
            }
            context.open(&["aws:SourceVpc", "aws:SourceVpcArn", "aws:VpceOrgID", "aws:VpceOrgPaths"]);
            match address {
                Some(address) => context.set("aws:VpcSourceIp", address),
                None => context.open(&["aws:VpcSourceIp"]),
            }
        }
        // `AWS Internal`, or a service's name; and records before version 1.04 have no such field.
        _ => {
            let is_told = endpoint.is_none() && record.minor_version().is_none_or(|minor| minor >= 4);
            if !is_told || via.is_some() {
                context.open(&[
                    "aws:SourceVpce",
                    "aws:VpceAccount",
                    "aws:SourceVpc",
                    "aws:SourceVpcArn",
                    "aws:VpceOrgID",
                    "aws:VpceOrgPaths",
                    "aws:VpcSourceIp",
                ]);
            }
            match address {
                Some(address) if is_told => context.set("aws:SourceIp", address),
                // A service that calls with its own credentials has none.
                None if by_service => {}
                _ => context.open(&["aws:SourceIp"]),
            }
        }
    }
    match record.agent.text() {
        // A longer one is cut.
        Some(agent) if agent.len() < 1024 && via.is_none() && !by_service => {
            let inner = agent.strip_prefix('[').and_then(|agent| agent.strip_suffix(']')).map(str::to_owned);
            context.set("aws:UserAgent", inner.map_or(agent, Cow::Owned));
        }
        _ => context.open(&["aws:UserAgent"]),
    }
    if record.tls.is_there() {
        context.set("aws:SecureTransport", "true");
    } else {
        context.open(&["aws:SecureTransport"]);
    }
    via_service(context, via, caller);
}

/// A service that calls for somebody, or with a role that was passed to it.
fn via_service<'a>(context: &mut Context<'a>, via: Option<&Cow<'a, str>>, caller: &Caller<'a>) {
    let Some(service) = via else {
        context.set("aws:ViaAWSService", "false");
        return;
    };
    context.open(OF_SERVICES);
    if caller.identity().is_none() {
        // Whether the service calls for somebody or for itself is not known.
        context.open(&["aws:ViaAWSService", "aws:CalledVia", "aws:CalledViaFirst", "aws:CalledViaLast"]);
        return;
    }
    let name = service.split('.').next().unwrap_or(service);
    let is_of_service = |session: &str| {
        let session = session.rsplit('/').next().unwrap_or(session).to_ascii_lowercase();
        session.contains(name)
    };
    if caller.is_service_linked() || caller.session().is_some_and(is_of_service) {
        // A role that the service assumed: it calls for itself.
        context.set("aws:ViaAWSService", "false");
        return;
    }
    context.set("aws:ViaAWSService", "true");
    // Of a chain of services the record has the last.
    if service.contains(".amazonaws.com") {
        context.set("aws:CalledViaLast", service.clone());
        context.open(&["aws:CalledVia", "aws:CalledViaFirst"]);
    } else {
        context.open(&["aws:CalledVia", "aws:CalledViaFirst", "aws:CalledViaLast"]);
    }
}

/// The tags of the request, in every form that services write.
fn tags<'a>(context: &mut Context<'a>, record: &Record<'a>) {
    let parameters = record.parameters;
    if !parameters.is_there() {
        // A call that only reads sets no tags.
        if record.read_only.scalar().as_deref() != Some("true") {
            context.open(&["aws:RequestTag/*", "aws:TagKeys"]);
        }
        return;
    }
    let mut found: Vec<(Cow<'a, str>, Option<Cow<'a, str>>)> = Vec::new();
    let mut is_hidden = false;
    let mut list = |value: Raw<'a>| {
        for item in value.items() {
            let member = |names: [&str; 3]| names.iter().find_map(|name| item.get(name).and_then(Raw::string));
            match member(["key", "tagKey", "Key"]) {
                Some(key) => found.push((key, member(["value", "tagValue", "Value"]))),
                None => is_hidden = true,
            }
        }
        for (key, value) in value.members().filter(|(key, _)| *key != b"items") {
            found.push((String::from_utf8_lossy(key), value.string()));
        }
        is_hidden |= value.string().is_some_and(|text| text == HIDDEN);
    };
    for (name, value) in parameters.members() {
        match name {
            b"tags" | b"Tags" | b"tagList" | b"principalTags" => list(value),
            b"tagSet" => value.get("items").into_iter().for_each(&mut list),
            b"tagSpecificationSet" | b"tagSpecifications" => {
                values(value, "items[].tags", &mut list);
            }
            _ => {}
        }
    }
    if is_hidden {
        context.open(&["aws:RequestTag/*", "aws:TagKeys"]);
        return;
    }
    let mut keys: Vec<Cow<'a, str>> = found.iter().map(|(key, _)| key.clone()).collect();
    for (key, value) in found {
        let key = ["aws:RequestTag/", &key].concat();
        match value {
            Some(value) => context.set(key, value),
            None => context.unknown.push(Cow::Owned(key)),
        }
    }
    if let Some(removed) = parameters.get("tagKeys") {
        keys.extend(removed.items().filter_map(Raw::text));
    }
    if !keys.is_empty() {
        keys.sort();
        keys.dedup();
        context.set_list("aws:TagKeys", keys);
    }
}

/// The keys as IAM saw them, which event data stores of CloudTrail Lake have: these count before all that follows from other
/// fields.
fn as_iam_saw<'a>(context: &mut Context<'a>, record: &Record<'a>) {
    let Some(seen) = record.context.get("requestContext") else { return };
    let seen = seen.get("conditionKeys").unwrap_or(seen);
    for (key, value) in seen.members() {
        let key = String::from_utf8_lossy(key);
        if !key.contains(':') {
            continue;
        }
        let value = match value.0.first() {
            Some(b'[') => Value::Many(value.items().filter_map(Raw::scalar).collect()),
            _ => match value.scalar() {
                Some(value) => Value::One(value),
                None => continue,
            },
        };
        context.known.retain(|(known, _)| !known.eq_ignore_ascii_case(&key));
        context.unknown.retain(|unknown| !unknown.eq_ignore_ascii_case(&key));
        context.known.push((key, value));
    }
}

/// A parameter that is the value of a condition key, for all operations or for those that are named.
struct Read {
    key: &'static str,
    parameter: &'static str,
    only: &'static [&'static str],
}

const fn read(key: &'static str, parameter: &'static str) -> Read {
    Read { key, parameter, only: &[] }
}

const CREATES: &[&str] = &["CreateRole", "CreateUser", "PutRolePermissionsBoundary", "PutUserPermissionsBoundary"];

const OF_IAM: &[Read] = &[
    read("iam:PolicyARN", "policyArn"),
    Read { key: "iam:PermissionsBoundary", parameter: "permissionsBoundary", only: CREATES },
    read("iam:AWSServiceName", "aWSServiceName"),
];

const OF_STS: &[Read] = &[
    read("sts:RoleSessionName", "roleSessionName"),
    read("sts:SourceIdentity", "sourceIdentity"),
    read("sts:ExternalId", "externalId"),
    read("sts:TransitiveTagKeys", "transitiveTagKeys"),
];

const OF_KMS: &[Read] = &[
    read("kms:EncryptionAlgorithm", "encryptionAlgorithm"),
    read("kms:SigningAlgorithm", "signingAlgorithm"),
    read("kms:MacAlgorithm", "macAlgorithm"),
    read("kms:MessageType", "messageType"),
    read("kms:KeyAgreementAlgorithm", "keyAgreementAlgorithm"),
    read("kms:DataKeyPairSpec", "keyPairSpec"),
    read("kms:WrappingAlgorithm", "wrappingAlgorithm"),
    read("kms:WrappingKeySpec", "wrappingKeySpec"),
    read("kms:ExpirationModel", "expirationModel"),
    read("kms:GrantOperations", "operations"),
    read("kms:GranteePrincipal", "granteePrincipal"),
    read("kms:RetiringPrincipal", "retiringPrincipal"),
    read("kms:BypassPolicyLockoutSafetyCheck", "bypassPolicyLockoutSafetyCheck"),
    read("kms:ReplicaRegion", "replicaRegion"),
    read("kms:ScheduleKeyDeletionPendingWindowInDays", "pendingWindowInDays"),
    read("kms:RotationPeriodInDays", "rotationPeriodInDays"),
    Read { key: "kms:KeySpec", parameter: "keySpec", only: &["CreateKey"] },
    Read { key: "kms:KeyUsage", parameter: "keyUsage", only: &["CreateKey"] },
    Read { key: "kms:KeyOrigin", parameter: "origin", only: &["CreateKey"] },
    Read { key: "kms:MultiRegion", parameter: "multiRegion", only: &["CreateKey"] },
];

const OF_S3: &[Read] = &[
    read("s3:prefix", "prefix"),
    read("s3:delimiter", "delimiter"),
    read("s3:max-keys", "max-keys"),
    read("s3:VersionId", "versionId"),
    read("s3:LocationConstraint", "CreateBucketConfiguration.LocationConstraint"),
    read("s3:if-match", "If-Match"),
    read("s3:if-none-match", "If-None-Match"),
    read("s3:x-amz-acl", "x-amz-acl"),
    read("s3:x-amz-content-sha256", "x-amz-content-sha256"),
    read("s3:x-amz-copy-source", "x-amz-copy-source"),
    read("s3:x-amz-grant-full-control", "x-amz-grant-full-control"),
    read("s3:x-amz-grant-read", "x-amz-grant-read"),
    read("s3:x-amz-grant-read-acp", "x-amz-grant-read-acp"),
    read("s3:x-amz-grant-write", "x-amz-grant-write"),
    read("s3:x-amz-grant-write-acp", "x-amz-grant-write-acp"),
    read("s3:x-amz-metadata-directive", "x-amz-metadata-directive"),
    read("s3:x-amz-object-ownership", "x-amz-object-ownership"),
    read("s3:x-amz-server-side-encryption", "x-amz-server-side-encryption"),
    read("s3:x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-aws-kms-key-id"),
    read("s3:x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-algorithm"),
    read("s3:x-amz-storage-class", "x-amz-storage-class"),
    read("s3:x-amz-website-redirect-location", "x-amz-website-redirect-location"),
    read("s3:object-lock-mode", "x-amz-object-lock-mode"),
    read("s3:object-lock-legal-hold", "x-amz-object-lock-legal-hold"),
    read("s3:object-lock-retain-until-date", "x-amz-object-lock-retain-until-date"),
];

const OF_CLOUDWATCH: &[Read] =
    &[Read { key: "cloudwatch:namespace", parameter: "namespace", only: &["PutMetricData"] }];

/// Keys that have a rule of their own below.
const DERIVED: &[&str] = &[
    "kms:ViaService",
    "kms:CallerAccount",
    "kms:RequestAlias",
    "kms:EncryptionContext:*",
    "kms:EncryptionContextKeys",
    "s3:ResourceAccount",
    "s3:TlsVersion",
    "s3:authType",
    "s3:signatureversion",
    "s3:RequestObjectTag/*",
    "s3:RequestObjectTagKeys",
    // Of the caller of iam:PassRole, set by the check.
    "iam:PassedToService",
];

fn reads(service: &str) -> &'static [Read] {
    match service {
        "iam" => OF_IAM,
        "sts" => OF_STS,
        "kms" => OF_KMS,
        "s3" => OF_S3,
        "cloudwatch" => OF_CLOUDWATCH,
        _ => &[],
    }
}

/// The keys of the services with types that no parameter gives.
static NOT_READ: LazyLock<HashMap<&'static str, Vec<String>>> = LazyLock::new(|| {
    let of = |prefix: &'static str| {
        let service = catalog::service(prefix)?;
        let own = service.condition_keys.iter().map(|key| key.name).filter(|name| name.starts_with(prefix));
        let own = own.filter(|name| name.as_bytes().get(prefix.len()) == Some(&b':'));
        let named = own.map(|name| match name.find(['$', '<']) {
            Some(at) => [name.get(..at).unwrap_or(name), "*"].concat(),
            None => name.to_owned(),
        });
        let is_read = |name: &String| {
            reads(prefix)
                .iter()
                .map(|read| read.key)
                .chain(DERIVED.iter().copied())
                .any(|key| key.eq_ignore_ascii_case(name))
        };
        Some((prefix, named.filter(|name| !is_read(name)).collect()))
    };
    ["iam", "sts", "kms", "s3", "cloudwatch", "logs", "personalize"].into_iter().filter_map(of).collect()
});

/// The keys of the action's service.
pub(crate) fn of_request<'a>(
    context: &mut Context<'a>,
    action: &str,
    record: &Record<'a>,
    identity: &Identity<'a>,
    caller: &Caller<'a>,
    scene: &Scene<'a>,
) {
    let Some((service, name)) = action.split_once(':') else { return };
    let Some(not_read) = NOT_READ.get(service) else {
        context.unknown.push(Cow::Owned([service, ":*"].concat()));
        return;
    };
    context.unknown.extend(not_read.iter().map(|key| Cow::Borrowed(key.as_str())));
    for read in reads(service) {
        if !read.only.is_empty() && !read.only.contains(&name) {
            // Of other actions the key is about what is there already.
            context.unknown.push(Cow::Borrowed(read.key));
            continue;
        }
        if !scene.has_parameters() {
            context.unknown.push(Cow::Borrowed(read.key));
            continue;
        }
        match scene.parameters.path(read.parameter) {
            Some(list) if list.0.starts_with(b"[") => {
                context.set_list(read.key, list.items().filter_map(Raw::scalar).collect());
            }
            Some(value) => match value.scalar() {
                Some(value) => context.set(read.key, value),
                None => context.unknown.push(Cow::Borrowed(read.key)),
            },
            None => {}
        }
    }
    match service {
        "kms" => of_kms(context, identity, caller, scene),
        "s3" => of_s3(context, record, scene),
        _ => {}
    }
}

fn of_kms<'a>(context: &mut Context<'a>, identity: &Identity<'a>, caller: &Caller<'a>, scene: &Scene<'a>) {
    match (identity.caller_account(), caller) {
        (Some(account), _) => context.set("kms:CallerAccount", account.to_owned()),
        (None, _) => context.open(&["kms:CallerAccount"]),
    }
    if let Some(service) = &identity.invoked_by {
        match (service.strip_suffix(".amazonaws.com"), scene.region.as_deref()) {
            (Some(name), Some(region)) if !name.contains('.') => {
                context.set("kms:ViaService", [name, ".", region, ".amazonaws.com"].concat());
            }
            _ => context.open(&["kms:ViaService"]),
        }
    }
    if !scene.has_parameters() {
        context.open(&["kms:RequestAlias", "kms:EncryptionContext:*", "kms:EncryptionContextKeys"]);
        return;
    }
    if let Some(key) = scene.parameters.get("keyId").and_then(Raw::text) {
        let alias = key.find("alias/").filter(|at| *at == 0 || key.get(..*at).is_some_and(|head| head.ends_with(':')));
        if let Some(alias) = alias.and_then(|at| key.get(at..)) {
            context.set("kms:RequestAlias", alias.to_owned());
        }
    }
    let Some(pairs) = scene.parameters.get("encryptionContext") else { return };
    if !pairs.0.starts_with(b"{") {
        context.open(&["kms:EncryptionContext:*", "kms:EncryptionContextKeys"]);
        return;
    }
    let mut keys = Vec::new();
    for (name, value) in pairs.members() {
        let name = String::from_utf8_lossy(name);
        let key = ["kms:EncryptionContext:", &name].concat();
        match value.string() {
            Some(value) => context.set(key, value),
            None => context.unknown.push(Cow::Owned(key)),
        }
        keys.push(name);
    }
    if !keys.is_empty() {
        context.set_list("kms:EncryptionContextKeys", keys);
    }
}

fn of_s3<'a>(context: &mut Context<'a>, record: &Record<'a>, scene: &Scene<'a>) {
    match &scene.told_owner {
        Some(owner) => context.set("s3:ResourceAccount", owner.clone()),
        None => context.open(&["s3:ResourceAccount"]),
    }
    let additional = |name: &str| record.additional.get(name).and_then(Raw::text);
    match additional("SignatureVersion").as_deref() {
        Some("SigV4") => context.set("s3:signatureversion", "AWS4-HMAC-SHA256"),
        Some("SigV2") => context.set("s3:signatureversion", "AWS"),
        _ => context.open(&["s3:signatureversion"]),
    }
    match additional("AuthenticationMethod").as_deref() {
        Some("AuthHeader") => context.set("s3:authType", "REST-HEADER"),
        Some("QueryString") => context.set("s3:authType", "REST-QUERY-STRING"),
        _ => context.open(&["s3:authType"]),
    }
    let tls = record.tls.get("tlsVersion").and_then(Raw::text);
    match tls.as_deref().and_then(|version| version.strip_prefix("TLSv")) {
        Some(version) => context.set("s3:TlsVersion", version.to_owned()),
        None => context.open(&["s3:TlsVersion"]),
    }
    match scene.parameters.get("x-amz-tagging").and_then(Raw::text) {
        Some(text) if text != HIDDEN => {
            let mut keys = Vec::new();
            for pair in text.split('&').filter(|pair| !pair.is_empty()) {
                let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
                let key = crate::resource::decoded(&key.replace('+', " "));
                context
                    .set(["s3:RequestObjectTag/", &key].concat(), crate::resource::decoded(&value.replace('+', " ")));
                keys.push(Cow::Owned(key));
            }
            context.set_list("s3:RequestObjectTagKeys", keys);
        }
        None if scene.has_parameters() => {}
        _ => context.open(&["s3:RequestObjectTag/*", "s3:RequestObjectTagKeys"]),
    }
}

/// The seconds since 1970 of a time such as `2026-11-29T10:00:00Z`.
pub(crate) fn seconds(time: &str) -> Option<i64> {
    let bytes = time.as_bytes();
    let number = |from: usize, to: usize| time.get(from..to)?.parse::<i64>().ok();
    let marks = [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')];
    if !time.ends_with('Z') || marks.iter().any(|(at, mark)| bytes.get(*at) != Some(mark)) {
        return None;
    }
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    // Days of the civil calendar, counted from a year that begins in March.
    let (shifted, from_march) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let era = shifted.div_euclid(400);
    let of_era = shifted.rem_euclid(400);
    let of_year = (153 * from_march + 2) / 5 + day - 1;
    let days = era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468;
    Some(days * 86_400 + hour * 3_600 + minute * 60 + second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_global_key_has_a_state() {
        // The keys that an event or a check sets when it has them.
        let set = [
            "aws:PrincipalAccount",
            "aws:CurrentTime",
            "aws:EpochTime",
            "aws:RequestedRegion",
            "aws:SourceIp",
            "aws:SourceVpce",
            "aws:VpceAccount",
            "aws:SourceVpc",
            "aws:SourceVpcArn",
            "aws:VpceOrgID",
            "aws:VpceOrgPaths",
            "aws:VpcSourceIp",
            "aws:UserAgent",
            "aws:SecureTransport",
            "aws:ViaAWSService",
            "aws:CalledVia",
            "aws:CalledViaFirst",
            "aws:CalledViaLast",
            "aws:RequestTag/*",
            "aws:TagKeys",
            "aws:ResourceAccount",
        ];
        let all = [NEVER, OF_SESSIONS, OF_SERVICES, OF_CALLERS, &set].concat();
        for key in personalize_iam_model::aws::CONDITION_KEYS {
            let name = key.name.replace("${TagKey}", "*");
            assert!(all.iter().any(|known| known.eq_ignore_ascii_case(&name)), "{key} has no state");
        }
    }

    #[test]
    fn times_are_counted_from_1970() {
        for (time, expected) in [
            ("1970-01-01T00:00:00Z", Some(0)),
            ("2000-03-01T00:00:00Z", Some(951_868_800)),
            ("2026-11-29T10:20:30Z", Some(1_795_947_630)),
            ("20261129T102030Z", None),
            ("2026-13-29T10:20:30Z", None),
            ("", None),
        ] {
            assert_eq!(seconds(time), expected, "{time}");
        }
    }
}
