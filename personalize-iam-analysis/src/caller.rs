//! Who callers are, and what the keys that AWS sets from the caller say of them.
//!
//! A caller of a kind is a text (the ARN of a user, of a session's role, of a federated user or of a root user; the name
//! of a service) and, for users and sessions, an id. Every key about the caller is a constant of the kind, a part of
//! these, or absent.

use personalize_iam_eval::symbolic::KeyTest;
use personalize_iam_eval::{ContextValue, Principal};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog::{self, Callers};

/// Who makes the requests that are looked at: of each kind one, for whom layers are combined as for the others that it
/// stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Caller {
    pub(crate) stands_for: StandsFor,
    /// Never empty.
    pub(crate) kinds: Vec<Kind>,
    /// Whom it does not stand for.
    pub(crate) not: Others,
    /// Whether policies tell accounts apart by keys about the caller, so that it matters whether the resource is of the
    /// caller's account even where the layers do not tell.
    pub(crate) across: bool,
    /// Accounts that callers come from who call across accounts.
    pub(crate) accounts: Vec<String>,
}

/// Whom a caller stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StandsFor {
    /// Itself.
    Itself,
    /// Others of its kind in its account: their names are open.
    ItsAccount,
    /// Others of its kind in any account.
    OtherAccounts,
    /// Anyone with identity-based policies.
    Anyone,
}

/// A caller of some kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Kind {
    pub(crate) principal: Principal,
    pub(crate) names: Names,
    /// Whether the session can have any name.
    pub(crate) any_session: bool,
    /// Whether it is the session that is named, and not its role.
    pub(crate) by_session: bool,
    /// It can do nothing without a session policy. Where none is given, one is assumed that allows everything, and what is
    /// found is not told as found.
    pub(crate) needs_session_policy: bool,
}

/// Which names callers of a kind have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Names {
    /// The principal's.
    This,
    /// The name of the session's role, below a path that is not known.
    WithPath,
    /// Any.
    Any,
}

/// What the names of roles begin with that IAM Identity Center creates.
pub(crate) const RESERVED: &str = "AWSReservedSSO_";

/// Callers that are looked at by themselves, or not at all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Others {
    /// ARNs of users, roles and federated users, and names of services.
    pub(crate) texts: Vec<String>,
    /// ARNs of sessions.
    pub(crate) sessions: Vec<String>,
    pub(crate) accounts: Vec<String>,
    /// No policy of an organization is about them.
    pub(crate) service_linked_roles: bool,
}

impl Kind {
    pub(crate) fn any(principal: Principal) -> Kind {
        Kind { principal, names: Names::Any, any_session: true, by_session: false, needs_session_policy: false }
    }

    pub(crate) fn what(&self) -> What {
        What::of(&self.principal)
    }
}

impl Caller {
    /// How many kinds are reported.
    pub(crate) fn told_kinds(&self) -> usize {
        self.kinds.iter().filter(|kind| !kind.needs_session_policy).count()
    }

    /// Whether its account and its partition are open.
    pub(crate) fn is_open(&self) -> bool {
        matches!(self.stands_for, StandsFor::OtherAccounts | StandsFor::Anyone)
    }
}

/// The keys that AWS sets from the caller, in lower case.
pub(crate) const KEYS: [&str; 8] = [
    "aws:principalaccount",
    PRINCIPAL_ARN,
    "aws:principalisawsservice",
    "aws:principalservicename",
    "aws:principalservicenameslist",
    "aws:principaltype",
    USER_ID,
    "aws:username",
];

pub(crate) const PRINCIPAL_ARN: &str = "aws:principalarn";
pub(crate) const USER_ID: &str = "aws:userid";

/// What a caller is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum What {
    User,
    /// A session of a role.
    Role,
    FederatedUser,
    Root,
    Service,
    /// An identity of an outside provider, or a caller without credentials: all of its keys are known or free.
    Other,
}

/// What a key about the caller says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Says {
    /// It is absent.
    Nothing,
    /// The same for all callers of the kind.
    Always(&'static str),
    /// The text.
    Whole,
    /// The account of the text.
    Account,
    /// The part of the text behind its last slash.
    Name,
    /// The id.
    Id,
    /// The account and the name, with a colon between.
    AccountAndName,
    /// A list of the text alone.
    Listed,
}

impl What {
    pub(crate) fn of(principal: &Principal) -> What {
        match principal {
            Principal::User { .. } => What::User,
            Principal::RoleSession { .. } => What::Role,
            Principal::FederatedUser { .. } => What::FederatedUser,
            Principal::Root { .. } => What::Root,
            Principal::Service { .. } => What::Service,
            _ => What::Other,
        }
    }

    /// What a key, in lower case, says of callers of the kind; `None` if it does not follow from them.
    pub(crate) fn says(self, key: &str) -> Option<Says> {
        use Says as S;
        #[cfg(test)]
        if UNTIED.get() == Some(key) {
            return None;
        }
        Some(match (key, self) {
            (_, What::Other) => return None,
            ("aws:principalaccount" | "aws:principaltype" | USER_ID, What::Service) => return None,
            ("aws:principalisawsservice", What::Service) => S::Always("true"),
            ("aws:principalisawsservice", _) => S::Always("false"),
            ("aws:principalservicename", What::Service) => S::Whole,
            ("aws:principalservicenameslist", What::Service) => S::Listed,
            (PRINCIPAL_ARN, What::Service) => S::Nothing,
            (PRINCIPAL_ARN, _) => S::Whole,
            ("aws:principalaccount", _) => S::Account,
            ("aws:principaltype", What::User) => S::Always("User"),
            ("aws:principaltype", What::Role) => S::Always("AssumedRole"),
            ("aws:principaltype", What::FederatedUser) => S::Always("FederatedUser"),
            ("aws:principaltype", What::Root) => S::Always("Account"),
            ("aws:username", What::User) => S::Name,
            (USER_ID, What::User | What::Role) => S::Id,
            (USER_ID, What::FederatedUser) => S::AccountAndName,
            (USER_ID, What::Root) => S::Account,
            (key, _) if KEYS.contains(&key) => S::Nothing,
            _ => return None,
        })
    }

    /// Whether a key, in lower case, follows from callers of the kind.
    pub(crate) fn tells(self, key: &str) -> bool {
        self.says(key).is_some()
    }

    /// What a key, in lower case, is of all callers of the kind, if it is the same.
    pub(crate) fn constant(self, key: &str) -> Option<Option<ContextValue>> {
        match self.says(key)? {
            Says::Nothing => Some(None),
            Says::Always(value) => Some(Some(value.into())),
            _ => None,
        }
    }

    pub(crate) fn has_id(self) -> bool {
        matches!(self, What::User | What::Role)
    }
}

/// The callers whose requests always hold a key, as the catalog has it.
pub(crate) fn always_there(key: &str) -> Callers {
    catalog::global_condition_key(key).map_or(Callers::NONE, |known| known.always)
}

/// The test that a key about the caller, in lower case, passes of callers from whom it does not follow, such as services:
/// what it says of users, sessions and accounts it says of no others.
pub(crate) fn of_no_account(key: &str) -> Option<KeyTest> {
    let test = |operator: &str, values: &[&str]| {
        let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
        Some(KeyTest::new(operator, key, &values))
    };
    match key {
        "aws:principaltype" => {
            test("StringNotEquals", &["User", "AssumedRole", "FederatedUser", "Account", "Anonymous"])
        }
        "aws:principalaccount" => test("StringNotLike", &["????????????", "anonymous"]),
        USER_ID => test("StringNotLike", &["AIDA*", "AROA*", "????????????", "????????????:*", "anonymous"]),
        _ => None,
    }
}

/// A caller that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct One {
    /// The number of its kind.
    pub(crate) kind: usize,
    pub(crate) what: What,
    pub(crate) text: String,
    /// Empty for kinds without one of their own.
    pub(crate) id: String,
}

impl One {
    /// The one that stands for its kind.
    pub(crate) fn of(kind: &Kind, number: usize) -> One {
        let text = match &kind.principal {
            Principal::RoleSession { role: Some(role), .. } => role.clone(),
            Principal::Service { name } => name.clone(),
            principal => principal.arn().unwrap_or_default(),
        };
        let id = match &kind.principal {
            Principal::User { .. } => "AIDAEXAMPLE".to_owned(),
            Principal::RoleSession { session, .. } => {
                format!("AROAEXAMPLE:{}", role_and_session(session).map_or("session", |(_, session)| session))
            }
            _ => String::new(),
        };
        One { kind: number, what: What::of(&kind.principal), text, id }
    }

    /// What a key, in lower case, says of it.
    pub(crate) fn value(&self, key: &str) -> Option<ContextValue> {
        let (account, name) = (self.account().unwrap_or_default(), self.name());
        Some(match self.what.says(key)? {
            Says::Nothing => return None,
            Says::Always(value) => value.into(),
            Says::Whole => self.text.as_str().into(),
            Says::Account => account.into(),
            Says::Name => name.into(),
            Says::Id => self.id.as_str().into(),
            Says::AccountAndName => format!("{account}:{name}").into(),
            Says::Listed => ContextValue::Many(vec![self.text.clone()]),
        })
    }

    pub(crate) fn account(&self) -> Option<&str> {
        Fields::split(&self.text).map(|fields| fields.account)
    }

    pub(crate) fn partition(&self) -> Option<&str> {
        Fields::split(&self.text).map(|fields| fields.partition)
    }

    pub(crate) fn name(&self) -> &str {
        self.text.rsplit('/').next().unwrap_or_default()
    }

    /// The id, where it does not follow from the principal.
    pub(crate) fn own_id(&self) -> Option<&str> {
        self.what.has_id().then_some(self.id.as_str())
    }

    /// Who it is, one of its kind.
    pub(crate) fn principal(&self, kind: &Kind) -> Principal {
        let Some(fields) = Fields::split(&self.text) else {
            return match self.what {
                What::Service => Principal::Service { name: self.text.clone() },
                _ => kind.principal.clone(),
            };
        };
        let (partition, account) = (fields.partition, fields.account);
        match self.what {
            What::User => Principal::User { arn: self.text.clone() },
            What::Role => {
                let session = self.id.split_once(':').map_or("session", |(_, session)| session);
                Principal::RoleSession {
                    session: format!("arn:{partition}:sts::{account}:assumed-role/{}/{session}", self.name()),
                    role: Some(self.text.clone()),
                }
            }
            What::FederatedUser => {
                let issuer = match &kind.principal {
                    Principal::FederatedUser { user, .. } => user.as_deref(),
                    _ => None,
                };
                Principal::FederatedUser {
                    arn: self.text.clone(),
                    user: issuer.map(|user| moved(user, Some(partition), Some(account), None)),
                }
            }
            What::Root => Principal::Root { partition: partition.to_owned(), account: account.to_owned() },
            What::Service | What::Other => kind.principal.clone(),
        }
    }
}

/// The names of a session's role and of the session.
pub(crate) fn role_and_session(session: &str) -> Option<(&str, &str)> {
    Fields::split(session)?.resource.strip_prefix("assumed-role/")?.split_once('/')
}

/// An ARN of a principal with another partition, account, or name; a text that is not an ARN is unchanged.
pub(crate) fn moved(arn: &str, partition: Option<&str>, account: Option<&str>, name: Option<&str>) -> String {
    let Some(fields) = Fields::split(arn) else { return arn.to_owned() };
    let (partition, account) = (partition.unwrap_or(fields.partition), account.unwrap_or(fields.account));
    let resource = match (fields.resource.rsplit_once('/'), name) {
        (Some((before, _)), Some(name)) => format!("{before}/{name}"),
        _ => fields.resource.to_owned(),
    };
    format!("arn:{partition}:{}:{}:{account}:{resource}", fields.service, fields.region)
}

#[cfg(test)]
thread_local! {
    /// A key that is taken as independent of the caller: a fault that the tests have to notice.
    pub(crate) static UNTIED: std::cell::Cell<Option<&'static str>> = const { std::cell::Cell::new(None) };
}
