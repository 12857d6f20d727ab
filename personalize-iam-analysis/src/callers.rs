//! The callers that policies tell apart: those that they name, and some that stand for all others.

use personalize_iam_eval::{Grant, Policies, Principal};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::policy::{
    ActionElement, PrincipalElement, PrincipalEntry, PrincipalType, Principals, ResourceElement, Version,
};
use personalize_iam_model::{Effect, Policy, Statement};

use crate::caller::{
    Caller, KEYS, Kind, Names, Others, PRINCIPAL_ARN, RESERVED, StandsFor, USER_ID, What, moved, role_and_session,
};
use crate::example_values;

impl Caller {
    /// A principal by itself. A role's ARN is of all of its sessions.
    fn itself(principal: Principal) -> Caller {
        let any_session = matches!(&principal, Principal::RoleSession { session, role: Some(_) }
            if role_and_session(session).is_some_and(|(_, session)| session == "session"));
        let kind = Kind { principal, names: Names::This, any_session, by_session: false, needs_session_policy: false };
        Caller {
            stands_for: StandsFor::Itself,
            kinds: vec![kind],
            not: Others::default(),
            across: false,
            accounts: Vec::new(),
        }
    }

    /// A principal by itself beside others that policies name. A session of which the role's path is not known is one of
    /// each role that is named, and one of any other.
    fn beside(principal: &Principal, others: &Others) -> Vec<Caller> {
        let Principal::RoleSession { session, role } = principal else {
            return vec![Caller::itself(principal.clone())];
        };
        let of = |role: String, names: Names| {
            let mut caller = Caller::itself(Principal::RoleSession { session: session.clone(), role: Some(role) });
            caller.not.sessions = others.sessions.iter().filter(|other| *other != session).cloned().collect();
            caller.kinds.iter_mut().for_each(|kind| kind.names = names);
            caller
        };
        if let Some(role) = role {
            return vec![of(role.clone(), Names::This)];
        }
        let name = role_and_session(session).map_or("", |(role, _)| role);
        let reserved = if name.starts_with(RESERVED) { "aws-reserved/sso.amazonaws.com/" } else { "" };
        let bare = moved_role(session, &format!("{reserved}{name}"));
        let is_one = |text: &&String| {
            text.rsplit('/').next() == Some(name)
                && Fields::split(text).zip(Fields::split(&bare)).is_some_and(|(a, b)| {
                    (a.partition, a.account, a.service) == (b.partition, b.account, b.service)
                        && a.resource.starts_with("role/")
                })
        };
        let named: Vec<String> = others.texts.iter().filter(is_one).cloned().collect();
        let mut rest = of(
            if named.contains(&bare) { moved_role(session, &format!("other/{name}")) } else { bare },
            Names::WithPath,
        );
        rest.not.service_linked_roles = others.service_linked_roles;
        rest.not.texts.clone_from(&named);
        let mut callers: Vec<Caller> = named.into_iter().map(|role| of(role, Names::This)).collect();
        callers.push(rest);
        for kind in callers.iter_mut().flat_map(|caller| &mut caller.kinds) {
            (kind.any_session, kind.by_session) = (false, true);
        }
        callers
    }
}

/// What policies ask about callers by condition keys and policy variables.
#[derive(Clone, Debug, Default)]
struct Asked {
    /// Keys, in lower case.
    keys: Vec<&'static str>,
    /// Whether accounts are distinguished, beyond those of the named principals.
    accounts: bool,
    /// The accounts that are compared with.
    listed: Vec<String>,
    /// The partitions that are compared with.
    partitions: Vec<String>,
}

impl Asked {
    fn of<'a>(policies: impl Iterator<Item = &'a Policies>) -> Asked {
        let mut asked = Asked::default();
        for statement in policies.flat_map(documents).flat_map(|policy| &policy.statements) {
            let resources = statement.resource.iter().flat_map(|element| element.name_and_patterns().1);
            resources.for_each(|pattern| asked.variables(pattern));
            for test in statement.condition.iter().flat_map(|block| &block.tests) {
                test.values.iter().for_each(|value| asked.variables(value));
                let folded = test.key.to_lowercase();
                let Some(key) = KEYS.into_iter().find(|key| *key == folded) else { continue };
                asked.key(key);
                for value in &test.values {
                    asked.value(key, value);
                }
            }
        }
        asked
    }

    fn key(&mut self, key: &'static str) {
        if !self.keys.contains(&key) {
            self.keys.push(key);
        }
    }

    fn variables(&mut self, text: &str) {
        for variable in text.split("${").skip(1) {
            let name = variable.split(['}', ',']).next().unwrap_or_default().trim().to_lowercase();
            if let Some(key) = KEYS.into_iter().find(|key| *key == name) {
                self.key(key);
                self.accounts |= matches!(key, "aws:principalaccount" | PRINCIPAL_ARN);
            }
        }
    }

    fn value(&mut self, key: &str, value: &str) {
        self.accounts |= match key {
            PRINCIPAL_ARN => value.split(':').nth(4) != Some("*") && value != "*",
            "aws:principalaccount" => true,
            USER_ID => !value.starts_with("AIDA") && !value.starts_with("AROA"),
            _ => false,
        };
        let partition = value.split(':').nth(1).filter(|partition| key == PRINCIPAL_ARN && *partition != "*");
        partition.iter().for_each(|partition| add_text(&mut self.partitions, partition));
        if matches!(key, PRINCIPAL_ARN | "aws:principalaccount" | USER_ID) {
            for account in accounts_in(value) {
                add_text(&mut self.listed, account);
            }
        }
    }
}

/// What is an account in a text.
fn accounts_in(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| is_account(part))
}

pub(crate) fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn add_text(all: &mut Vec<String>, text: &str) {
    if !all.iter().any(|known| known == text) {
        all.push(text.to_owned());
    }
}

/// Every principal that the policies name, and some that stand for those that they do not name. `about`: what else asks
/// about the callers, such as a claim.
///
/// Where no policy and no grant names principals there is one caller, who stands for anyone.
pub(crate) fn callers_of(all: &[&Policies], about: &[Policies], owner: Option<&str>) -> Vec<Caller> {
    let asked = Asked::of(all.iter().copied().chain(about));
    let naming = naming(all);
    let with_session = all.iter().any(|policies| !policies.session.is_empty());
    let with_boundary = all.iter().any(|policies| !policies.permissions_boundary.is_empty());
    if naming.is_empty() && granted(all).next().is_none() {
        return vec![anyone(all, &asked, others_of(&[], all), with_session, with_boundary)];
    }
    let of_granted = || granted(all).find_map(|name| name.parse::<Principal>().ok()?.account().map(str::to_owned));
    let (partition, home) = home(all);
    let home = home.map(str::to_owned).or_else(of_granted).unwrap_or_else(|| example_values::ACCOUNT.to_owned());
    let (mut named, others) = named_principals(&naming);
    named.extend(granted(all).filter_map(principal_of));
    let not = others_of(&named, all);
    let is_root = |one: &Principal, of: &str| matches!(one, Principal::Root { account, .. } if account == of);
    // Of an account those kinds that keys tell apart.
    let kinds = |partition: &str, account: &str, usual: &[What]| -> Vec<Kind> {
        let mut whats = usual.to_vec();
        if !asked.keys.is_empty() {
            let more = [What::Role, What::User, What::FederatedUser, What::Root];
            whats.extend(more.into_iter().filter(|what| !usual.contains(what)));
        }
        whats.retain(|what| match what {
            What::User => !with_session,
            What::Root => !with_session && !with_boundary && !named.iter().any(|one| is_root(one, account)),
            _ => true,
        });
        whats.into_iter().map(|what| Kind::any(example(what, partition, account, &not))).collect()
    };
    let account_of = |kinds: Vec<Kind>| Caller {
        stands_for: StandsFor::ItsAccount,
        kinds,
        not: not.clone(),
        across: false,
        accounts: Vec::new(),
    };
    let mut callers: Vec<Caller> = vec![account_of(kinds(partition, &home, &[What::Role, What::User]))];
    let mut known = vec![home.clone()];
    let usual =
        if home == example_values::OTHER_ACCOUNT { example_values::ACCOUNT } else { example_values::OTHER_ACCOUNT };
    let mut of_usual = None;
    let add = |caller: Caller, callers: &mut Vec<Caller>| {
        if !callers.contains(&caller) {
            callers.push(caller);
        }
    };
    for principal in &named {
        if let Principal::Root { partition, account } = principal
            && !known.contains(account)
        {
            known.push(account.clone());
            let caller = account_of(kinds(partition, account, &[What::Role]));
            if account == usual {
                of_usual = Some(caller);
            } else {
                add(caller, &mut callers);
            }
        }
        for mut caller in Caller::beside(principal, &not) {
            if matches!(principal, Principal::RoleSession { role: Some(_), .. }) {
                // A test that names a role names all of its sessions.
                caller.kinds.iter_mut().for_each(|kind| kind.any_session = true);
            }
            add(caller, &mut callers);
        }
    }
    // The accounts that are not named.
    let mut at = 1;
    if let Some(caller) = of_usual {
        callers.insert(at, caller);
        at += 1;
    }
    let is_open = asked.accounts || asked.partitions.iter().any(|other| other != partition);
    if is_open || at == 1 {
        let numbered = (1..=known.len()).map(|number| format!("{number:012}"));
        let mut free = [usual, example_values::THIRD_ACCOUNT].map(str::to_owned).into_iter().chain(numbered);
        let away = free.find(|account| !known.contains(account)).unwrap_or_else(|| usual.to_owned());
        let mut outside = account_of(kinds(partition, &away, &[What::Role]));
        if is_open {
            outside.stands_for = StandsFor::OtherAccounts;
            outside.across = true;
            outside.not.accounts.clone_from(&known);
            // Nobody is of the account that owns what a policy is about that is looked at by itself.
            let owner = owner.filter(|owner| *owner == example_values::OWNER_ACCOUNT);
            outside
                .not
                .accounts
                .extend(owner.filter(|owner| !asked.listed.iter().any(|one| one == owner)).map(str::to_owned));
            let more = [example_values::ACCOUNT, example_values::OTHER_ACCOUNT, example_values::THIRD_ACCOUNT, &away];
            let listed = asked.listed.iter().map(String::as_str).chain(more);
            for account in listed.filter(|account| !known.iter().any(|one| one == account)) {
                add_text(&mut outside.accounts, account);
            }
        }
        callers.insert(at, outside);
    }
    if others {
        add(Caller::itself(Principal::Anonymous), &mut callers);
        let service = Principal::Service { name: "example.amazonaws.com".to_owned() };
        let mut caller = Caller::itself(service);
        caller.stands_for = StandsFor::ItsAccount;
        caller.not = not.clone();
        if asked.keys.iter().any(|key| key.starts_with("aws:principalservicename")) {
            caller.kinds.iter_mut().for_each(|kind| kind.names = Names::Any);
        }
        add(caller, &mut callers);
    }
    callers
}

/// Principals that are given, each by itself.
pub(crate) fn given(principals: &[Principal], all: &[&Policies]) -> Vec<Caller> {
    let mut named = named_principals(&naming(all)).0;
    named.extend(granted(all).filter_map(principal_of));
    let others = others_of(&named, all);
    principals.iter().flat_map(|principal| Caller::beside(principal, &others)).collect()
}

/// The documents that name principals.
fn naming<'a>(all: &[&'a Policies]) -> Vec<&'a Policy> {
    let of = |policies: &&'a Policies| {
        let organization = policies.resource_control.iter().flatten();
        policies.resource.iter().chain(&policies.vpc_endpoint).chain(organization)
    };
    all.iter().flat_map(of).collect()
}

/// Whom grants name.
fn granted<'a>(all: &[&'a Policies]) -> impl Iterator<Item = &'a str> {
    all.iter().flat_map(|policies| &policies.grants).flat_map(Grant::principals)
}

/// Callers that are looked at by themselves where policies name these principals.
fn others_of(named: &[Principal], all: &[&Policies]) -> Others {
    let mut others = Others { service_linked_roles: is_organized(all), ..Others::default() };
    for principal in named {
        match principal {
            Principal::User { arn } | Principal::FederatedUser { arn, .. } => add_text(&mut others.texts, arn),
            Principal::RoleSession { session, role: None } => add_text(&mut others.sessions, session),
            Principal::RoleSession { role: Some(role), .. } => add_text(&mut others.texts, role),
            Principal::Service { name } => add_text(&mut others.texts, name),
            _ => {}
        }
    }
    others
}

/// Whether there are policies of an organization, which are not about service-linked roles.
fn is_organized(all: &[&Policies]) -> bool {
    all.iter().any(|policies| !policies.service_control.is_empty() || !policies.resource_control.is_empty())
}

/// Who stands for anyone with identity-based policies.
fn anyone(all: &[&Policies], asked: &Asked, not: Others, with_session: bool, with_boundary: bool) -> Caller {
    let kind = |what| Kind::any(example(what, "aws", example_values::ACCOUNT, &not));
    let mut kinds = match (with_session, asked.keys.is_empty()) {
        (false, true) => vec![kind(What::User)],
        (true, true) => vec![kind(What::Role)],
        (false, false) => vec![kind(What::User), kind(What::Role)],
        (true, false) => vec![kind(What::Role), kind(What::FederatedUser)],
    };
    if !asked.keys.is_empty() && !with_session {
        // Policies of the organization are about root users too, if it is not others that are looked at.
        let is_organized = all.iter().any(|policies| !policies.service_control.is_empty());
        let limits_nothing = all.iter().flat_map(|policies| &policies.identity).all(allows_everything);
        if is_organized && limits_nothing && !with_boundary {
            kinds.push(kind(What::Root));
        }
        kinds.push(Kind { needs_session_policy: true, ..kind(What::FederatedUser) });
    }
    let mut accounts: Vec<String> = Vec::new();
    if asked.accounts {
        asked.listed.iter().for_each(|account| add_text(&mut accounts, account));
        [example_values::ACCOUNT, example_values::OTHER_ACCOUNT, example_values::THIRD_ACCOUNT]
            .iter()
            .for_each(|one| add_text(&mut accounts, one));
    }
    // Keys and roles need a policy that names the account of the caller, who is of theirs.
    for statement in all.iter().copied().flat_map(documents).flat_map(|policy| &policy.statements) {
        for pattern in statement.resource.iter().flat_map(|element| element.name_and_patterns().1) {
            let account = Fields::split(pattern).map_or("", |fields| fields.account);
            if is_account(account) {
                add_text(&mut accounts, account);
            }
        }
    }
    Caller { stands_for: StandsFor::Anyone, kinds, not, across: asked.accounts, accounts }
}

fn allows_everything(policy: &Policy) -> bool {
    let is_everything = |statement: &Statement| {
        statement.effect == Effect::Allow
            && statement.condition.is_empty()
            && matches!(&statement.action, ActionElement::Action(all) if all.iter().any(|one| one == "*"))
            && matches!(&statement.resource, Some(ResourceElement::Resource(all)) if all.iter().any(|one| one == "*"))
    };
    policy.statements.iter().any(is_everything)
        && policy.statements.iter().all(|statement| statement.effect == Effect::Allow)
}

/// The principals that policies name, those of accounts among them, and whether they also name others.
fn named_principals(naming: &[&Policy]) -> (Vec<Principal>, bool) {
    let mut named: Vec<Principal> = Vec::new();
    let mut others = false;
    for statement in naming.iter().flat_map(|policy| &policy.statements) {
        let Some(element) = &statement.principal else { continue };
        let principals = match element {
            PrincipalElement::Principal(principals) => principals,
            PrincipalElement::NotPrincipal(principals) => {
                others = true;
                principals
            }
        };
        let Principals::Map(entries) = principals else {
            others = true;
            continue;
        };
        for entry in entries {
            for value in &entry.values {
                match entry.kind {
                    PrincipalType::Aws if value == "*" => others = true,
                    PrincipalType::Aws => named.extend(principal_of(value)),
                    PrincipalType::Service => named.push(Principal::Service { name: value.clone() }),
                    PrincipalType::Federated => named.push(Principal::Federated { provider: value.clone() }),
                    PrincipalType::CanonicalUser => {}
                }
            }
        }
    }
    (named, others)
}

/// Whom a name is of. Whether a unique id is the caller's is a question about the key `aws:userid`.
fn principal_of(name: &str) -> Option<Principal> {
    name.parse().ok()
}

/// The ARN of a role, given without its `role/`, in the account of a session.
fn moved_role(session: &str, role: &str) -> String {
    let Some(fields) = Fields::split(session) else { return String::new() };
    format!("arn:{}:iam::{}:role/{role}", fields.partition, fields.account)
}

/// One of a kind in an account whom no policy names.
fn example(what: What, partition: &str, account: &str, not: &Others) -> Principal {
    let names = ["example", "other", "third"].map(str::to_owned);
    let numbered = (0..=not.texts.len() + not.sessions.len()).map(|number| format!("example{number}"));
    let of = |name: &str| {
        let arn = |service: &str, resource: &str| format!("arn:{partition}:{service}::{account}:{resource}");
        match what {
            What::User => Principal::User { arn: arn("iam", &format!("user/{name}")) },
            What::FederatedUser => Principal::FederatedUser {
                arn: arn("sts", &format!("federated-user/{name}")),
                user: Some(arn("iam", &format!("user/{name}"))),
            },
            What::Root => Principal::Root { partition: partition.to_owned(), account: account.to_owned() },
            _ => Principal::RoleSession {
                session: arn("sts", &format!("assumed-role/{name}/session")),
                role: Some(arn("iam", &format!("role/{name}"))),
            },
        }
    };
    let is_free = |principal: &Principal| {
        let texts: &[&String] = match principal {
            Principal::User { arn } => &[arn],
            Principal::FederatedUser { arn, user: Some(user) } => &[arn, user],
            Principal::RoleSession { session, role: Some(role) } => &[session, role],
            _ => &[],
        };
        !texts.iter().any(|text| not.texts.contains(text) || not.sessions.contains(text))
    };
    names.into_iter().chain(numbered).map(|name| of(&name)).find(is_free).unwrap_or_else(|| of("example"))
}

/// The same principal in another partition and account.
pub(crate) fn moved_principal(principal: &Principal, partition: Option<&str>, account: Option<&str>) -> Principal {
    let place = |arn: &str| moved(arn, partition, account, None);
    match principal {
        Principal::User { arn } => Principal::User { arn: place(arn) },
        Principal::RoleSession { session, role } => {
            Principal::RoleSession { session: place(session), role: role.as_deref().map(place) }
        }
        Principal::FederatedUser { arn, user } => {
            Principal::FederatedUser { arn: place(arn), user: user.as_deref().map(place) }
        }
        Principal::Root { partition: own, account: mine } => Principal::Root {
            partition: partition.unwrap_or(own).to_owned(),
            account: account.unwrap_or(mine).to_owned(),
        },
        other => other.clone(),
    }
}

/// A policy of a resource that names the callers' accounts, so that the callers' own policies decide.
pub(crate) fn account_decides(callers: &[Caller]) -> Policy {
    let own = callers.iter().flat_map(|caller| &caller.kinds).filter_map(|kind| kind.principal.account());
    let others = callers.iter().flat_map(|caller| &caller.accounts).map(String::as_str);
    accounts_decide(own.chain(others).map(str::to_owned).collect())
}

/// The same for these accounts.
pub(crate) fn accounts_decide(mut accounts: Vec<String>) -> Policy {
    accounts.sort_unstable();
    accounts.dedup();
    let account = PrincipalEntry { kind: PrincipalType::Aws, values: accounts };
    Policy {
        version: Some(Version::V2012_10_17),
        id: None,
        statements: vec![Statement {
            sid: None,
            effect: Effect::Allow,
            principal: Some(PrincipalElement::Principal(Principals::Map(vec![account]))),
            action: ActionElement::Action(vec!["*".to_owned()]),
            resource: Some(ResourceElement::Resource(vec!["*".to_owned()])),
            condition: Vec::new(),
        }],
    }
}

/// The partition of the policies' resources, and the account that they and the grants' keys name most often.
fn home<'a>(all: &[&'a Policies]) -> (&'a str, Option<&'a str>) {
    let policies = all.iter().flat_map(|policies| policies.resource.iter().chain(&policies.identity));
    let patterns = policies.flat_map(|policy| &policy.statements).filter_map(|statement| statement.resource.as_ref());
    let patterns = patterns.flat_map(|element| element.name_and_patterns().1);
    let keys = all.iter().flat_map(|policies| &policies.grants).filter_map(|grant| grant.key_id.as_ref());
    let mut counts: Vec<(&str, usize)> = Vec::new();
    let mut partition = None;
    for fields in patterns.chain(keys).filter_map(|pattern| Fields::split(pattern)) {
        let account = fields.account;
        if !fields.partition.contains(['*', '?', '$']) {
            partition = partition.or(Some(fields.partition));
        }
        if is_account(account) {
            match counts.iter_mut().find(|(known, _)| *known == account) {
                Some((_, count)) => *count += 1,
                None => counts.push((account, 1)),
            }
        }
    }
    let account = counts.into_iter().max_by_key(|(_, count)| *count).map(|(account, _)| account);
    (partition.unwrap_or("aws"), account)
}

/// The documents of all layers.
pub(crate) fn documents(policies: &Policies) -> impl Iterator<Item = &Policy> {
    let Policies {
        identity,
        permissions_boundary,
        session,
        service_control,
        resource_control,
        resource,
        vpc_endpoint,
        ..
    } = policies;
    let levels = service_control.iter().chain(resource_control).flatten();
    identity.iter().chain(permissions_boundary).chain(session).chain(levels).chain(resource).chain(vpc_endpoint)
}
