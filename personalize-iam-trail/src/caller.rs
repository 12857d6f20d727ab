//! Who called: from `userIdentity` to a principal of IAM.

use std::borrow::Cow;

use personalize_iam_eval::Principal;
use personalize_iam_model::arn::Fields;

use crate::json::Raw;
use crate::record::Record;

/// Who called. What the record does not say is not known, and never filled in.
///
/// Source: AWS CloudTrail User Guide, "CloudTrail userIdentity element".
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Caller<'a> {
    /// The root user of an account.
    Root {
        /// Its ARN.
        arn: Cow<'a, str>,
    },
    /// An IAM user.
    User {
        /// Its ARN, with its path.
        arn: Cow<'a, str>,
    },
    /// A session of a role.
    RoleSession {
        /// The ARN of the session.
        session: Cow<'a, str>,
        /// The ARN of the role with its path; `None` if the record does not say it: the session's ARN does not show the path.
        role: Option<Cow<'a, str>>,
    },
    /// A session that a user got for somebody by `sts:GetFederationToken`.
    FederatedUser {
        /// The ARN of the session.
        arn: Cow<'a, str>,
        /// The ARN of the user who asked for it.
        user: Option<Cow<'a, str>>,
    },
    /// An identity of a provider outside AWS, which assumes a role.
    Federated {
        /// The provider.
        provider: Cow<'a, str>,
    },
    /// An AWS service.
    Service {
        /// The service principal.
        name: Cow<'a, str>,
    },
    /// A caller without credentials.
    Anonymous,
    /// Some principal of another account: the record is in the log of the resource's owner.
    OfAccount {
        /// The account.
        account: Cow<'a, str>,
    },
    /// A user of IAM Identity Center, who calls with a bearer token, about which IAM decides nothing.
    IdentityCenterUser,
    /// The record does not say.
    NotKnown,
}

impl<'a> Caller<'a> {
    /// Who called, by a record.
    #[must_use]
    pub fn of(record: &Record<'a>) -> Caller<'a> {
        Identity::of(record).caller(record)
    }

    /// The principal that the evaluator decides about, if the record names one.
    #[must_use]
    pub fn principal(&self) -> Option<Principal> {
        match self {
            Caller::Root { arn } => arn.parse().ok(),
            Caller::User { arn } => Some(Principal::User { arn: arn.to_string() }),
            Caller::RoleSession { session, role } => {
                Some(Principal::RoleSession { session: session.to_string(), role: role.as_deref().map(str::to_owned) })
            }
            Caller::FederatedUser { arn, user } => {
                Some(Principal::FederatedUser { arn: arn.to_string(), user: user.as_deref().map(str::to_owned) })
            }
            Caller::Federated { provider } => Some(Principal::Federated { provider: provider.to_string() }),
            Caller::Service { name } => Some(Principal::Service { name: name.to_string() }),
            Caller::Anonymous => Some(Principal::Anonymous),
            Caller::OfAccount { .. } | Caller::IdentityCenterUser | Caller::NotKnown => None,
        }
    }

    /// The identity whose policies count: of a session the role with its path or the user behind it, else the session; `*` is
    /// a caller without credentials. `None` if the record does not name it.
    #[must_use]
    pub fn identity(&self) -> Option<&str> {
        match self {
            Caller::Root { arn } | Caller::User { arn } => Some(arn),
            Caller::RoleSession { session, role } => Some(role.as_deref().unwrap_or(session)),
            Caller::FederatedUser { arn, user } => Some(user.as_deref().unwrap_or(arn)),
            Caller::Federated { provider } => Some(provider),
            Caller::Service { name } => Some(name),
            Caller::Anonymous => Some("*"),
            Caller::OfAccount { .. } | Caller::IdentityCenterUser | Caller::NotKnown => None,
        }
    }

    /// The ARN of the session, if the caller is one.
    #[must_use]
    pub fn session(&self) -> Option<&str> {
        match self {
            Caller::RoleSession { session: arn, .. } | Caller::FederatedUser { arn, .. } => Some(arn),
            _ => None,
        }
    }

    /// Whether it is a role that belongs to a service: service control policies do not act on it, and nobody writes its policy.
    #[must_use]
    pub fn is_service_linked(&self) -> bool {
        matches!(self, Caller::RoleSession { role: Some(role), .. } if role.contains(":role/aws-service-role/"))
    }
}

/// What `userIdentity` says, in one pass.
#[derive(Clone, Debug, Default)]
pub(crate) struct Identity<'a> {
    pub(crate) kind: Option<Cow<'a, str>>,
    pub(crate) id: Option<Cow<'a, str>>,
    pub(crate) arn: Option<Cow<'a, str>>,
    pub(crate) account: Option<Cow<'a, str>>,
    pub(crate) user_name: Option<Cow<'a, str>>,
    pub(crate) invoked_by: Option<Cow<'a, str>>,
    provider: Option<Cow<'a, str>>,
    pub(crate) issuer: Option<Cow<'a, str>>,
    pub(crate) has_session: bool,
    pub(crate) mfa: Option<Cow<'a, str>>,
    pub(crate) created: Option<Cow<'a, str>>,
    pub(crate) federated_provider: Option<Cow<'a, str>>,
    pub(crate) source_identity: Option<Cow<'a, str>>,
    pub(crate) role_delivery: Option<Cow<'a, str>>,
    pub(crate) assumed_root: Option<Cow<'a, str>>,
}

impl<'a> Identity<'a> {
    pub(crate) fn of(record: &Record<'a>) -> Identity<'a> {
        let mut identity = Identity::default();
        for (name, value) in record.identity.members() {
            match name {
                b"type" => identity.kind = value.text(),
                b"principalId" => identity.id = value.text(),
                b"arn" => identity.arn = value.text(),
                b"accountId" => identity.account = value.text(),
                b"userName" => identity.user_name = value.text(),
                b"invokedBy" => identity.invoked_by = value.text(),
                b"identityProvider" => identity.provider = value.text(),
                b"sessionContext" if value.is_there() => identity.session(value),
                _ => {}
            }
        }
        identity
    }

    fn session(&mut self, context: Raw<'a>) {
        for (name, value) in context.members() {
            match name {
                b"sessionIssuer" => self.issuer = value.get("arn").and_then(Raw::text),
                b"attributes" => {
                    self.has_session = true;
                    self.mfa = value.get("mfaAuthenticated").and_then(Raw::scalar);
                    self.created = value.get("creationDate").and_then(Raw::text);
                }
                b"webIdFederationData" => {
                    self.federated_provider = value.get("federatedProvider").and_then(Raw::text);
                }
                b"sourceIdentity" => self.source_identity = value.text(),
                b"ec2RoleDelivery" => self.role_delivery = value.scalar(),
                b"assumedRoot" => self.assumed_root = value.scalar(),
                _ => {}
            }
        }
    }

    /// The account of the caller.
    pub(crate) fn caller_account(&self) -> Option<&str> {
        let of_arn = || self.arn.as_deref().and_then(Fields::split).map(|fields| fields.account);
        self.account.as_deref().or_else(of_arn).filter(|account| account.len() == 12)
    }

    pub(crate) fn caller(&self, record: &Record<'a>) -> Caller<'a> {
        let not_known = Caller::NotKnown;
        match self.kind.as_deref() {
            Some("Root") => self.arn.clone().map_or(not_known, |arn| Caller::Root { arn }),
            Some("IAMUser") => self.arn.clone().map_or(not_known, |arn| Caller::User { arn }),
            Some("AssumedRole" | "Role") => self.role_session(),
            Some("FederatedUser") => match &self.arn {
                Some(arn) => {
                    let user = self.issuer.clone().filter(|issuer| issuer.contains(":user/"));
                    Caller::FederatedUser { arn: arn.clone(), user }
                }
                None => not_known,
            },
            Some("AWSAccount") => match &self.account {
                Some(account) if account == "ANONYMOUS_PRINCIPAL" => Caller::Anonymous,
                Some(account) => Caller::OfAccount { account: account.clone() },
                None => not_known,
            },
            Some("AWSService") => match &self.invoked_by {
                // `AWS Internal` names none.
                Some(name) if name.contains(".amazonaws.com") => Caller::Service { name: name.clone() },
                _ => not_known,
            },
            Some("SAMLUser") => {
                let provider = record.parameters.get("principalArn").and_then(Raw::text);
                provider.map_or(not_known, |provider| Caller::Federated { provider })
            }
            Some("WebIdentityUser") => {
                self.provider.clone().map_or(not_known, |provider| Caller::Federated { provider })
            }
            Some("IdentityCenterUser") => Caller::IdentityCenterUser,
            _ => not_known,
        }
    }

    fn role_session(&self) -> Caller<'a> {
        let role = self.issuer.clone().filter(|issuer| issuer.contains(":role/"));
        match (&self.arn, role) {
            (Some(session), role) => {
                // An issuer that is another role than the session's: the path is not known then.
                let role = role.filter(|role| is_session_of(session, role));
                Caller::RoleSession { session: session.clone(), role }
            }
            (None, Some(role)) => match self.session_of(&role) {
                Some(session) => Caller::RoleSession { session: Cow::Owned(session), role: Some(role) },
                None => Caller::NotKnown,
            },
            (None, None) => Caller::NotKnown,
        }
    }

    /// The session's ARN, which the role's ARN and the id of the session give.
    fn session_of(&self, role: &str) -> Option<String> {
        let fields = Fields::split(role)?;
        let name = fields.resource.rsplit('/').next()?;
        let (_, session) = self.id.as_deref()?.split_once(':')?;
        Some(["arn:", fields.partition, ":sts::", fields.account, ":assumed-role/", name, "/", session].concat())
    }
}

/// Whether a session is one of a role, by the account and the role's name.
fn is_session_of(session: &str, role: &str) -> bool {
    let (Some(session), Some(role)) = (Fields::split(session), Fields::split(role)) else { return false };
    let of_session = session.resource.strip_prefix("assumed-role/").and_then(|rest| rest.split('/').next());
    session.account == role.account && of_session.is_some() && of_session == role.resource.rsplit('/').next()
}
