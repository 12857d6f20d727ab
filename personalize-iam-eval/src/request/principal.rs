//! Who makes a request: root, user, role session, federated user, identity of a provider, service, or anonymous; and how one
//! is read from an ARN or an account id.

use std::fmt;
use std::str::FromStr;

use personalize_iam_model::arn::Fields;
use personalize_iam_model::{Arn, iam, sts};

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
        /// The ARN of the user who asked for it; `None` if it is not known: a policy that names a user of the account may be
        /// about the session then.
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

    /// The session of a role with the role's ARN, which says the path that the session's ARN does not show.
    ///
    /// ```
    /// use personalize_iam_eval::Principal;
    ///
    /// let session: Principal = "arn:aws:sts::111122223333:assumed-role/etl/job".parse()?;
    /// assert!(session.clone().with_role("arn:aws:iam::111122223333:role/team/etl").is_ok());
    /// assert!(session.with_role("arn:aws:iam::111122223333:role/audit").is_err());
    /// # Ok::<(), personalize_iam_eval::PrincipalError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If the principal is not a session of a role, or the ARN is not that of its role.
    pub fn with_role(self, role: &str) -> Result<Principal, PrincipalError> {
        let shown = role.escape_debug();
        let Ok(Principal::RoleSession { session: other, role: Some(role) }) = role.parse() else {
            let message =
                format!("`{shown}` is not a role: write its ARN, as in `arn:aws:iam::111122223333:role/team/etl`");
            return Err(PrincipalError { message });
        };
        let Principal::RoleSession { session, .. } = self else {
            return Err(PrincipalError {
                message: format!("a role is given, but `{self}` is not a session of a role"),
            });
        };
        let role_of = |session: &str| session.rsplit_once('/').map(|(role, _)| role.to_owned());
        if role_of(&session) != role_of(&other) {
            return Err(PrincipalError { message: format!("`{session}` is not a session of the role `{shown}`") });
        }
        Ok(Principal::RoleSession { session, role: Some(role) })
    }

    /// The federated user with the ARN of the user who asked for the session by `sts:GetFederationToken`, which the
    /// session's ARN does not show. Policies that name that user are about the session too.
    ///
    /// ```
    /// use personalize_iam_eval::Principal;
    ///
    /// let session: Principal = "arn:aws:sts::111122223333:federated-user/cy".parse()?;
    /// assert!(session.clone().with_user("arn:aws:iam::111122223333:user/ana").is_ok());
    /// assert!(session.with_user("arn:aws:iam::444455556666:user/ana").is_err());
    /// # Ok::<(), personalize_iam_eval::PrincipalError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If the principal is not a federated user, or the ARN is not that of a user of its account.
    pub fn with_user(self, user: &str) -> Result<Principal, PrincipalError> {
        let shown = user.escape_debug();
        let Ok(issuer @ Principal::User { .. }) = user.parse() else {
            let message = format!("`{shown}` is not a user: write its ARN, as in `arn:aws:iam::111122223333:user/ana`");
            return Err(PrincipalError { message });
        };
        let same_account = issuer.partition_and_account() == self.partition_and_account();
        let Principal::FederatedUser { arn, .. } = self else {
            return Err(PrincipalError { message: format!("a user is given, but `{self}` is not a federated user") });
        };
        if !same_account {
            return Err(PrincipalError { message: format!("`{shown}` is not a user of the account of `{arn}`") });
        }
        Ok(Principal::FederatedUser { arn, user: Some(user.to_owned()) })
    }

    /// The account that the principal belongs to.
    #[must_use]
    pub fn account(&self) -> Option<&str> {
        self.partition_and_account().map(|(_, account)| account)
    }

    /// The partition that the principal belongs to.
    #[must_use]
    pub fn partition(&self) -> Option<&str> {
        self.partition_and_account().map(|(partition, _)| partition)
    }

    pub(crate) fn partition_and_account(&self) -> Option<(&str, &str)> {
        let of_arn = |arn| Fields::split(arn).map(|fields| (fields.partition, fields.account));
        match self {
            Principal::Root { partition, account } => Some((partition, account)),
            Principal::User { arn } | Principal::FederatedUser { arn, .. } => of_arn(arn),
            Principal::RoleSession { session, .. } => of_arn(session),
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

impl From<Arn<iam::User>> for Principal {
    fn from(user: Arn<iam::User>) -> Principal {
        Principal::User { arn: user.into_string() }
    }
}

/// Some session of the role, named `session`.
impl From<Arn<iam::Role>> for Principal {
    fn from(role: Arn<iam::Role>) -> Principal {
        let session = Fields::split(role.as_str()).map(some_session).unwrap_or_default();
        Principal::RoleSession { session, role: Some(role.into_string()) }
    }
}

impl From<Arn<sts::FederatedUser>> for Principal {
    fn from(session: Arn<sts::FederatedUser>) -> Principal {
        Principal::FederatedUser { arn: session.into_string(), user: None }
    }
}

/// The name of the session where a role stands for some session of it.
pub(crate) const SOME_SESSION: &str = "session";

/// The ARN of a session of a role, given by the fields of the role's ARN.
fn some_session(role: Fields<'_>) -> String {
    let name = role.resource.rsplit('/').next().unwrap_or_default();
    ["arn:", role.partition, ":sts::", role.account, ":assumed-role/", name, "/", SOME_SESSION].concat()
}

/// Whether a text has a `*` or a `?`.
fn has_wildcard(text: &str) -> bool {
    [b'*', b'?'].iter().any(|wildcard| text.as_bytes().contains(wildcard))
}

/// Reads what a person writes: an ARN of a user, a role, a session or an account's root, an account id, a service
/// principal, or `anonymous`.
///
/// A role's ARN stands for some session of it, named `session`.
impl FromStr for Principal {
    type Err = PrincipalError;

    fn from_str(text: &str) -> Result<Self, PrincipalError> {
        let error = || PrincipalError {
            message: format!(
                "`{}` is not a principal: write the ARN of a user, a role, a session or an account's root, a service \
                 principal such as `personalize.amazonaws.com`, or `anonymous`",
                text.escape_debug()
            ),
        };
        if text == "anonymous" || text == "*" {
            return Ok(Principal::Anonymous);
        }
        let is_account = |text: &str| text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit());
        if is_account(text) {
            return Ok(Principal::Root { partition: "aws".to_owned(), account: text.to_owned() });
        }
        if let Some(fields) = Fields::split(text) {
            if !is_account(fields.account) || !fields.region.is_empty() || has_wildcard(text) {
                return Err(error());
            }
            let named = |rest: &str| !rest.is_empty() && !rest.ends_with('/');
            let slash = fields.resource.bytes().position(|byte| byte == b'/');
            let (kind, rest) =
                match slash.and_then(|at| Some((fields.resource.get(..at)?, fields.resource.get(at + 1..)?))) {
                    Some(parts) => parts,
                    None => (fields.resource, ""),
                };
            return match (fields.service, kind) {
                ("iam", "root") if rest.is_empty() && !fields.resource.contains('/') => {
                    Ok(Principal::Root { partition: fields.partition.to_owned(), account: fields.account.to_owned() })
                }
                ("iam", "user") if named(rest) => Ok(Principal::User { arn: text.to_owned() }),
                ("iam", "role") if named(rest) => {
                    Ok(Principal::RoleSession { session: some_session(fields), role: Some(text.to_owned()) })
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

/// That a text names no principal, or not the role or the user behind a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrincipalError {
    message: String,
}

impl fmt::Display for PrincipalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for PrincipalError {}

/// What the unique id of a user begins with, and that of a role.
pub(crate) const USER_ID: &str = "AIDA";
pub(crate) const ROLE_ID: &str = "AROA";

pub(crate) fn is_unique_id(value: &str) -> bool {
    value.starts_with(USER_ID) || value.starts_with(ROLE_ID)
}

#[cfg(test)]
mod tests {
    use personalize_iam_model::Scope;

    use super::*;

    #[test]
    fn typed_principals_are_those_that_their_arns_are_read_as() {
        const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
        let of = |principal: Principal, arn: &str| assert_eq!(arn.parse(), Ok(principal));
        of(iam::User::arn(&HOME, "dev/ana").into(), "arn:aws:iam::111122223333:user/dev/ana");
        of(iam::Role::arn(&HOME, "team/etl").into(), "arn:aws:iam::111122223333:role/team/etl");
        of(sts::FederatedUser::arn(&HOME, "bo").into(), "arn:aws:sts::111122223333:federated-user/bo");
    }

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
                    "`{bad}` is not a principal: write the ARN of a user, a role, a session or an account's root, \
                     a service principal such as `personalize.amazonaws.com`, or `anonymous`"
                )
            );
        }
    }
}
