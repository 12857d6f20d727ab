//! Whether the `Principal` or `NotPrincipal` of a statement covers the caller, and how closely it names it: the caller
//! itself, the role or user of its session, or its account.

use personalize_iam_model::arn::Fields;

use crate::base::semantics::ContestedRule;
use crate::matching::condition::Env;
use crate::request::prepared::{Lookup, Prepared};
use crate::request::principal::{Principal, ROLE_ID, USER_ID, is_unique_id};

/// The principals of a statement, by type.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct PrincipalMatcher {
    /// `NotPrincipal`.
    pub(crate) not: bool,
    /// `"*"` or `{"AWS": "*"}`.
    pub(crate) everyone: bool,
    /// Everyone is a role that a template leaves open: which one it is, a condition says.
    pub(crate) is_open_role: bool,
    pub(crate) aws: Vec<String>,
    pub(crate) services: Vec<String>,
    pub(crate) federated: Vec<String>,
    pub(crate) canonical_users: Vec<String>,
}

/// How closely an `Allow` of the resource's policy names the caller.
///
/// Source: IAM User Guide, "Policy evaluation for requests within a single account".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Grade {
    /// Its account: the account's own policies must allow too.
    Account,
    /// The role or the user behind the session: no identity-based policy is needed, but boundary and session count.
    Entity,
    /// The caller itself: nothing else is needed within the account.
    Direct,
}

/// What a statement's principals say of the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Coverage {
    No,
    Yes(Grade),
    /// Whether they cover the caller, or how closely, depends on what is not known: a unique id, the canonical user id of
    /// the caller's account, the user who asked for a federated user's session. `certain` holds whatever that is.
    Unknown {
        certain: Option<Grade>,
        possible: Grade,
    },
}

impl Coverage {
    /// How closely the caller is named: for sure, and perhaps.
    pub(crate) fn grades(self) -> (Option<Grade>, Option<Grade>) {
        match self {
            Coverage::No => (None, None),
            Coverage::Yes(grade) => (Some(grade), None),
            Coverage::Unknown { certain, possible } => (certain, Some(possible)),
        }
    }
}

impl PrincipalMatcher {
    /// Whether the statement is about the caller. `about_arn`: it has a condition on `aws:PrincipalArn`.
    pub(crate) fn covers(&self, env: &Env<'_>, denies: bool, about_arn: bool, boundary: bool) -> Coverage {
        if self.not {
            let listed = |id_is_listed: bool| {
                if denies {
                    self.lists_every_level(env, boundary, id_is_listed)
                } else {
                    self.grade(env, about_arn).is_some() || id_is_listed && self.possible_grade(env).is_some()
                }
            };
            return match (listed(false), listed(true)) {
                (true, _) => Coverage::No,
                (false, false) => Coverage::Yes(Grade::Direct),
                (false, true) => Coverage::Unknown { certain: None, possible: Grade::Direct },
            };
        }
        match (self.grade(env, about_arn), self.possible_grade(env)) {
            (certain, Some(possible)) if certain < Some(possible) => Coverage::Unknown { certain, possible },
            (Some(grade), _) => Coverage::Yes(grade),
            (None, _) => Coverage::No,
        }
    }

    /// How closely the caller is named if every id that is not known is the caller's, and every user the one who asked for
    /// its session.
    fn possible_grade(&self, env: &Env<'_>) -> Option<Grade> {
        let by_name = self.aws.iter().filter_map(|value| possible_grade(value, env)).max();
        by_name.max(self.may_list_canonical_user(env).then_some(Grade::Account))
    }

    /// Canonical user ids stand for accounts, and of no account is it told which.
    fn may_list_canonical_user(&self, env: &Env<'_>) -> bool {
        !self.canonical_users.is_empty() && env.request.principal().account().is_some()
    }

    /// The listed unique ids that the caller may have: tests of `aws:userid`, as an operator and its values.
    pub(crate) fn unknown_ids(&self, env: &Env<'_>) -> Option<(&'static str, Vec<String>)> {
        let ids = self.aws.iter().filter(|value| unknown_id_grade(value, env).is_some());
        let (operator, values): (_, Vec<String>) = match env.request.principal() {
            Principal::RoleSession { .. } => ("StringLike", ids.map(|id| format!("{id}:*")).collect()),
            _ => ("StringEquals", ids.cloned().collect()),
        };
        (!values.is_empty()).then_some((operator, values))
    }

    /// The listed users of whom one may have asked for the federated user's session.
    pub(crate) fn possible_issuers(&self, env: &Env<'_>) -> Vec<String> {
        self.aws.iter().filter(|value| is_possible_issuer(value, env.request)).cloned().collect()
    }

    /// The closest of the entries that name the caller.
    fn grade(&self, env: &Env<'_>, about_arn: bool) -> Option<Grade> {
        let request = env.request;
        let everyone = self.everyone.then(|| match request.principal() {
            // A role is named, and not its session.
            Principal::RoleSession { .. } if self.is_open_role => Grade::Entity,
            _ => everyone_grade(env, about_arn),
        });
        let named = match request.principal() {
            Principal::Service { name } => self.services.contains(name).then_some(Grade::Direct),
            Principal::Federated { provider } => self.federated.contains(provider).then_some(Grade::Direct),
            Principal::Anonymous => None,
            Principal::Root { .. }
            | Principal::User { .. }
            | Principal::RoleSession { .. }
            | Principal::FederatedUser { .. } => self.aws.iter().filter_map(|value| aws_grade(value, request)).max(),
        };
        everyone.max(named)
    }

    /// For `Deny` with `NotPrincipal`: the caller is exempt if every level of it is listed. `id_is_listed`: whether an id
    /// that is not known is taken for the caller's.
    fn lists_every_level(&self, env: &Env<'_>, boundary: bool, id_is_listed: bool) -> bool {
        let request = env.request;
        let principal = request.principal();
        // A permissions boundary makes such a statement apply whatever it lists.
        if boundary && principal.has_identity_policies() {
            return false;
        }
        if self.everyone {
            return true;
        }
        let lists = |wanted: Grade| {
            let named = |value: &String| {
                aws_grade(value, request) == Some(wanted) || id_is_listed && possible_grade(value, env) == Some(wanted)
            };
            self.aws.iter().any(named) || wanted == Grade::Account && id_is_listed && self.may_list_canonical_user(env)
        };
        let lists_account = || lists(Grade::Account) || !env.usual(ContestedRule::NotPrincipalAccount);
        let lists_session = || lists(Grade::Direct) || !env.usual(ContestedRule::NotPrincipalSession);
        match principal {
            Principal::Service { name } => self.services.contains(name),
            Principal::Federated { provider } => self.federated.contains(provider),
            Principal::Anonymous => false,
            Principal::Root { .. } => lists(Grade::Account),
            Principal::User { .. } => lists(Grade::Direct) && lists_account(),
            Principal::RoleSession { .. } | Principal::FederatedUser { .. } => {
                lists(Grade::Entity) && lists_session() && lists_account()
            }
        }
    }
}

/// `Principal: "*"` names everyone; for users and sessions it is contested how closely.
fn everyone_grade(env: &Env<'_>, about_arn: bool) -> Grade {
    match env.request.principal() {
        Principal::RoleSession { .. } if about_arn => Grade::Direct,
        Principal::User { .. } | Principal::RoleSession { .. } | Principal::FederatedUser { .. } => {
            if env.usual(ContestedRule::EveryoneIsDirect) { Grade::Direct } else { Grade::Account }
        }
        Principal::Root { .. } | Principal::Service { .. } | Principal::Federated { .. } | Principal::Anonymous => {
            Grade::Direct
        }
    }
}

/// How closely a value of the `AWS` type names the caller.
fn aws_grade(value: &str, request: &Prepared) -> Option<Grade> {
    let principal = request.principal();
    let account = principal.account()?;
    // The id of an account stands for its root, as the ARN below does.
    if value == account {
        return Some(Grade::Account);
    }
    let Some(fields) = Fields::split(value) else {
        return unique_id_grade(value, request);
    };
    if fields.account != account {
        return None;
    }
    match (fields.service, fields.resource) {
        ("iam", "root") => (same_partition(&fields, request)).then_some(Grade::Account),
        ("iam", resource) if resource.starts_with("role/") => names_role(value, &fields, request),
        _ => match principal {
            Principal::User { arn } | Principal::FederatedUser { arn, .. } if arn == value => Some(Grade::Direct),
            Principal::FederatedUser { user: Some(user), .. } if user == value => Some(Grade::Entity),
            Principal::RoleSession { session, .. } if session == value => Some(Grade::Direct),
            _ => None,
        },
    }
}

fn same_partition(fields: &Fields<'_>, request: &Prepared) -> bool {
    request.principal().partition() == Some(fields.partition)
}

/// A role's ARN covers its sessions; where the role's path is not known, its name decides.
fn names_role(value: &str, fields: &Fields<'_>, request: &Prepared) -> Option<Grade> {
    let Principal::RoleSession { role, .. } = request.principal() else { return None };
    let same = match role {
        Some(role) => role == value,
        None => {
            same_partition(fields, request) && fields.resource.rsplit('/').next() == request.principal().role_name()
        }
    };
    same.then_some(Grade::Entity)
}

/// The unique id of a user or a role, as IAM stores it: compared with `aws:userid`.
fn unique_id_grade(value: &str, request: &Prepared) -> Option<Grade> {
    if !is_unique_id(value) {
        return None;
    }
    let Lookup::Present(userid) = request.look_up("aws:userid", "aws:userid") else { return None };
    let userid = userid.iter().next()?;
    match request.principal() {
        Principal::User { .. } if userid == value => Some(Grade::Direct),
        Principal::RoleSession { .. } if userid.split_once(':').is_some_and(|(id, _)| id == value) => {
            Some(Grade::Entity)
        }
        _ => None,
    }
}

/// How closely a value of the `AWS` type would name the caller, if what is not known is as it says.
fn possible_grade(value: &str, env: &Env<'_>) -> Option<Grade> {
    let issuer = is_possible_issuer(value, env.request).then_some(Grade::Entity);
    unknown_id_grade(value, env).or(issuer)
}

/// How closely a unique id would name the caller, if `aws:userid` is not known.
fn unknown_id_grade(value: &str, env: &Env<'_>) -> Option<Grade> {
    let grade = match env.request.principal() {
        Principal::User { .. } if value.starts_with(USER_ID) => Grade::Direct,
        Principal::RoleSession { .. } if value.starts_with(ROLE_ID) => Grade::Entity,
        _ => return None,
    };
    match env.request.look_up("aws:userid", "aws:userid") {
        Lookup::Unknown => Some(grade),
        Lookup::Included => {
            let known_absent = !env.usual(ContestedRule::IncludedKey)
                && matches!(env.request.unless_included("aws:userid"), Lookup::Absent);
            (!known_absent).then_some(grade)
        }
        Lookup::Present(_) | Lookup::Absent | Lookup::Partly(_) => None,
    }
}

/// Whether a value can be the user who asked for the federated user's session: another user of the account, where it is
/// not known who did, or some user's unique id, which is in no request.
fn is_possible_issuer(value: &str, request: &Prepared) -> bool {
    let Principal::FederatedUser { user, .. } = request.principal() else { return false };
    if value.starts_with(USER_ID) {
        return true;
    }
    let is_user = |fields: Fields<'_>| {
        (fields.service, fields.region) == ("iam", "")
            && Some(fields.account) == request.principal().account()
            && same_partition(&fields, request)
            && fields.resource.starts_with("user/")
    };
    user.is_none() && Fields::split(value).is_some_and(is_user)
}
