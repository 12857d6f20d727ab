//! Whose events count: a role with all of its sessions, a user, a session, or a pattern of them.

use personalize_iam_model::arn::Fields;
use personalize_iam_model::glob::{self, Case};
use personalize_iam_trail::Caller;

/// Whose events count.
#[derive(Clone, Debug)]
pub(super) enum Who {
    /// An ARN, or a pattern of ARNs, of roles and users.
    Arn(String),
    /// The ARN of a session of a role, or a pattern of them.
    Session(String),
    /// The name of a role or a user, or a pattern of names.
    Name(String),
}

/// Whether the caller of an event is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Match {
    Yes,
    /// It can be: the record does not say the path of the role.
    Perhaps,
    No,
}

/// A principal as an argument.
pub(super) fn who(text: &str) -> Result<Who, String> {
    let text = text.trim();
    if text.is_empty() || text == "*" {
        return Err("name a role or a user: its ARN, or its name".to_owned());
    }
    if !text.starts_with("arn:") {
        if text.contains([':', '/']) {
            return Err(
                "write the whole ARN, such as `arn:aws:iam::111122223333:role/etl`, or the name alone".to_owned()
            );
        }
        return Ok(Who::Name(text.to_owned()));
    }
    let Some(fields) = Fields::split(text) else {
        return Err("an ARN has six fields: `arn:aws:iam::111122223333:role/etl`".to_owned());
    };
    if fields.resource.starts_with("assumed-role/") || fields.resource.starts_with("federated-user/") {
        return Ok(Who::Session(text.to_owned()));
    }
    if fields.service != "iam" || fields.resource == "root" {
        return Err(
            "policies are of roles and users: `arn:aws:iam::111122223333:role/etl`; a root user needs none".to_owned()
        );
    }
    Ok(Who::Arn(text.to_owned()))
}

impl Who {
    /// Whether several identities are meant.
    pub(super) fn is_pattern(&self) -> bool {
        let (Who::Arn(text) | Who::Session(text) | Who::Name(text)) = self;
        glob::has_wildcard(text)
    }

    pub(super) fn matches(&self, caller: &Caller<'_>) -> Match {
        let fits = |pattern: &str, text: &str| glob::matches(pattern, text, Case::Sensitive);
        let Some(identity) = caller.identity() else { return Match::No };
        let is = |holds: bool| if holds { Match::Yes } else { Match::No };
        match self {
            Who::Session(pattern) => is(caller.session().is_some_and(|session| fits(pattern, session))),
            Who::Name(pattern) => match name_of(identity) {
                Some(name) if fits(pattern, name) && identity.contains(":assumed-role/") => Match::Perhaps,
                name => is(name.is_some_and(|name| fits(pattern, name))),
            },
            Who::Arn(pattern) if identity.contains(":assumed-role/") => {
                // The session's ARN does not show the path of the role.
                let account = Fields::split(identity).map_or("", |fields| fields.account);
                let named = Fields::split(pattern).filter(|fields| fits(fields.account, account));
                let name = named.and_then(|fields| fields.resource.strip_prefix("role/"));
                let last = name.and_then(|path| path.rsplit('/').next());
                let own = name_of(identity);
                if last.zip(own).is_some_and(|(last, own)| fits(last, own)) { Match::Perhaps } else { Match::No }
            }
            Who::Arn(pattern) => is(fits(pattern, identity)),
        }
    }
}

/// The name of a role or a user without its path; that of a session is its role's.
fn name_of(identity: &str) -> Option<&str> {
    let resource = Fields::split(identity)?.resource;
    match resource.split_once('/')? {
        ("role" | "user", path) => path.rsplit('/').next(),
        ("assumed-role", rest) => rest.split('/').next(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_users_sessions_and_patterns_are_matched() {
        let role = |role: Option<&'static str>| Caller::RoleSession {
            session: "arn:aws:sts::111122223333:assumed-role/etl/job".into(),
            role: role.map(Into::into),
        };
        let known = role(Some("arn:aws:iam::111122223333:role/app/etl"));
        let user = Caller::User { arn: "arn:aws:iam::111122223333:user/etl".into() };
        for (text, caller, expected) in [
            ("arn:aws:iam::111122223333:role/app/etl", &known, Match::Yes),
            ("arn:aws:iam::111122223333:role/etl", &known, Match::No),
            ("arn:aws:iam::111122223333:role/app/*", &known, Match::Yes),
            ("arn:aws:iam::*:role/*/etl", &known, Match::Yes),
            ("arn:aws:iam::444455556666:role/app/etl", &known, Match::No),
            ("arn:aws:iam::111122223333:role/app/etl", &role(None), Match::Perhaps),
            ("arn:aws:iam::111122223333:role/app/web", &role(None), Match::No),
            ("arn:aws:iam::444455556666:role/app/etl", &role(None), Match::No),
            ("arn:aws:sts::111122223333:assumed-role/etl/job", &known, Match::Yes),
            ("arn:aws:sts::111122223333:assumed-role/etl/other", &known, Match::No),
            ("etl", &known, Match::Yes),
            ("etl", &role(None), Match::Perhaps),
            ("etl", &user, Match::Yes),
            ("e*", &user, Match::Yes),
            ("et", &user, Match::No),
            ("arn:aws:iam::111122223333:user/etl", &user, Match::Yes),
            ("etl", &Caller::NotKnown, Match::No),
        ] {
            assert_eq!(who(text).unwrap().matches(caller), expected, "{text} {caller:?}");
        }
        for bad in ["", "*", "role/etl", "arn:aws:iam", "arn:aws:s3:::b", "arn:aws:iam::111122223333:root"] {
            assert!(who(bad).is_err(), "{bad}");
        }
    }
}
