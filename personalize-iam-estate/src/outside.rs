//! Who is not of the accounts that were read, and what its policies let them do: anyone, principals of other accounts, services
//! of AWS, and identities of outside providers, as far as a policy of a resource or a trust policy can let them in.
//!
//! What the policies of another account allow its principals is not known, and is taken to be everything: the answers are about
//! what the policies here let them do. Root users of accounts that were read are not listed: they may do everything
//! in their account that the organization lets them, and nothing that is read says whether they can sign in.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use personalize_iam_analysis::{Access, Options};
use personalize_iam_eval::{Policies, Principal, Request};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::policy::{PrincipalElement, PrincipalEntry, PrincipalType, Principals};
use personalize_iam_model::{Effect, Policy};

use crate::ask::{
    Cast, Member, Missing, OF_SERVICES, Outside, everything, grouped, in_organization, may_let_in, questions, settled,
};
use crate::counting::{above, membership};
use crate::estate::{Estate, OrganizationPolicyKind};
use crate::known::{Fact, Known};
use crate::layers::Layers;

/// Who is outside.
#[derive(Clone, Debug, Default)]
pub struct Outsiders {
    /// Them, in the order of their names within each kind.
    pub members: Vec<Member>,
    /// Whom policies name and who is not among them: who, and why.
    pub left_out: Vec<String>,
}

/// How many are listed at most.
const MOST: usize = 20_000;

/// The providers of identities that AWS STS knows by itself.
const WELL_KNOWN: [&str; 4] =
    ["accounts.google.com", "cognito-identity.amazonaws.com", "graph.facebook.com", "www.amazon.com"];

/// What policies say of who is not of the accounts.
#[derive(Default)]
struct Named {
    /// `"*"`, in a statement that allows.
    everyone: bool,
    /// Accounts that are named as a whole, with their partitions.
    accounts: BTreeMap<String, String>,
    /// ARNs of users, roles, sessions.
    arns: BTreeSet<String>,
    /// Patterns of ARNs that conditions compare the caller's with.
    patterns: BTreeSet<String>,
    services: BTreeSet<String>,
    providers: BTreeSet<String>,
    /// Whether conditions tell services, or kinds of principals, apart.
    tells_services: bool,
    tells_kinds: bool,
    left_out: BTreeSet<String>,
}

/// Who is outside of an estate: those whom its policies of resources and its trust policies name, and those that stand for all
/// others, where a policy is for everyone.
#[must_use]
pub fn outsiders(estate: &Estate) -> Outsiders {
    let mut named = Named::default();
    for (arn, own) in &estate.resources {
        if let Some(policy) = &own.document.policy {
            named.read(arn, policy);
        }
    }
    for identity in estate.identities.values() {
        if let Some(policy) = identity.trust.as_ref().and_then(|trust| trust.policy.as_ref()) {
            let mut of_role = Named::default();
            of_role.read(&identity.arn, policy);
            if of_role.everyone {
                // Everyone has an account with these providers, which need not be made known in the account of the role.
                named.providers.extend(WELL_KNOWN.map(str::to_owned));
            }
            named.read(&identity.arn, policy);
        }
    }
    let organization = estate.organization.iter().flat_map(|one| one.policies.values());
    for policy in organization.filter(|policy| policy.kind == OrganizationPolicyKind::ResourceControl) {
        if let Some(document) = &policy.document.policy {
            named.conditions(document);
        }
    }
    Found::new(estate, named).all()
}

impl Named {
    fn read(&mut self, of: &str, policy: &Policy) {
        for statement in &policy.statements {
            let allows = statement.effect == Effect::Allow;
            match &statement.principal {
                Some(PrincipalElement::Principal(Principals::Everyone)) => self.everyone |= allows,
                Some(PrincipalElement::Principal(Principals::Map(entries))) => self.entries(of, entries, allows),
                Some(PrincipalElement::NotPrincipal(principals)) => {
                    self.everyone |= allows;
                    if let Principals::Map(entries) = principals {
                        self.entries(of, entries, false);
                    }
                }
                None => {}
            }
        }
        self.conditions(policy);
    }

    fn entries(&mut self, of: &str, entries: &[PrincipalEntry], allows: bool) {
        for (kind, value) in entries.iter().flat_map(|entry| entry.values.iter().map(|value| (entry.kind, value))) {
            match kind {
                PrincipalType::Aws if value == "*" => self.everyone |= allows,
                PrincipalType::Aws if is_account(value) => self.account("aws", value),
                PrincipalType::Aws => match Fields::split(value) {
                    Some(fields) if fields.resource == "root" => self.account(fields.partition, fields.account),
                    Some(_) => _ = self.arns.insert(value.clone()),
                    // The id of a principal that was deleted.
                    None => {}
                },
                PrincipalType::Service => _ = self.services.insert(value.clone()),
                PrincipalType::Federated => _ = self.providers.insert(value.clone()),
                PrincipalType::CanonicalUser if allows => {
                    let why = format!(
                        "the policy of `{of}` lets the canonical user {value} in, of which it is not known which account it is"
                    );
                    self.left_out.insert(why);
                }
                PrincipalType::CanonicalUser => {}
            }
        }
    }

    fn account(&mut self, partition: &str, account: &str) {
        self.accounts.entry(account.to_owned()).or_insert_with(|| partition.to_owned());
    }

    /// What conditions compare callers with.
    fn conditions(&mut self, policy: &Policy) {
        let blocks = policy.statements.iter().flat_map(|statement| &statement.condition);
        for test in blocks.flat_map(|block| &block.tests) {
            let key = test.key.to_lowercase();
            self.tells_services |= OF_SERVICES.contains(&key.as_str()) || key.starts_with("aws:principalis");
            self.tells_services |= key.starts_with("aws:principalservicename");
            match key.as_str() {
                "aws:principalarn" => {
                    self.tells_kinds = true;
                    self.patterns.extend(test.values.iter().filter(|value| !value.contains("${")).cloned());
                }
                "aws:principaltype" | "aws:username" => self.tells_kinds = true,
                "aws:principalaccount" | "aws:userid" | "kms:calleraccount" => {
                    self.tells_kinds |= key == "aws:userid";
                    for value in &test.values {
                        let account = value.split(':').next().unwrap_or_default();
                        if is_account(account) {
                            self.account("aws", account);
                        }
                    }
                }
                "aws:principalservicename" | "aws:principalservicenameslist" => {
                    self.services.extend(test.values.iter().filter(|value| !glob::has_wildcard(value)).cloned());
                }
                _ => {}
            }
        }
    }
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// An account outside.
struct Account {
    partition: String,
    id: String,
    /// What its principals are called together.
    name: String,
    known: Known,
}

/// The members, one after the other.
struct Found<'e> {
    estate: &'e Estate,
    named: Named,
    /// The account that owns what does not say it, if there is only one.
    owner: Option<String>,
    allowing: Arc<Policy>,
    all: Outsiders,
    seen: BTreeSet<String>,
}

impl<'e> Found<'e> {
    fn new(estate: &'e Estate, named: Named) -> Found<'e> {
        let owner = estate.accounts.keys().next().filter(|_| estate.accounts.len() == 1).cloned();
        let all = Outsiders { members: Vec::new(), left_out: named.left_out.iter().cloned().collect() };
        let allowing = Arc::new(everything(Effect::Allow));
        Found { estate, named, owner, allowing, all, seen: BTreeSet::new() }
    }

    fn add(&mut self, name: String, principal: Principal, outside: Outside, known: Known) {
        if self.estate.identities.contains_key(&name) || !self.seen.insert(name.clone()) {
            return;
        }
        if self.all.members.len() >= MOST {
            let why = format!("of those outside whom policies name only the first {MOST} are looked at");
            if !self.all.left_out.contains(&why) {
                self.all.left_out.push(why);
            }
            return;
        }
        let mut layers = Layers::default();
        if outside == Outside::Account {
            layers.identity = vec![Arc::clone(&self.allowing)];
            // Above accounts whose users and roles were not read, the organization can have been.
            let above = principal.account().map(|account| above(self.estate, account));
            if let Some(above) = above.filter(|above| !above.is_management_account) {
                layers.service_control = above.service_control.unwrap_or_default();
            }
        }
        let (account, missing) = (self.owner.clone(), Missing::default());
        self.all.members.push(Member { name, principal, layers, account, missing, known, outside: Some(outside) });
    }

    /// Whether the users and roles of an account are not there.
    fn is_outside(&self, account: &str) -> bool {
        match self.estate.accounts.get(account) {
            None => true,
            Some(known) => {
                let prefix = format!(":{account}:");
                !known.identities_are_read && !self.estate.identities.keys().any(|arn| arn.contains(&prefix))
            }
        }
    }

    fn known(&self, account: &str) -> Known {
        in_organization(Known::default().absent(OF_SERVICES), membership(self.estate, account))
    }

    fn all(mut self) -> Outsiders {
        let nobody = || {
            let keys = ["aws:principalorgid", "aws:principalorgpaths", "aws:multifactorauthpresent"];
            let more = ["aws:multifactorauthage", "aws:sourceidentity"];
            Known { tags: Some(Vec::new()), keys: Vec::new() }.absent(keys.into_iter().chain(more))
        };
        if self.named.everyone {
            let known = nobody().absent(OF_SERVICES);
            self.add("anonymous".to_owned(), Principal::Anonymous, Outside::Anonymous, known);
        }
        let mut accounts: Vec<Account> = Vec::new();
        for (id, partition) in self.named.accounts.clone() {
            if self.is_outside(&id) {
                let (name, known) = (format!("account {id}"), self.known(&id));
                accounts.push(Account { partition, id, name, known });
            }
        }
        if self.named.everyone {
            accounts.extend(self.any_others());
        }
        for account in &accounts {
            self.principals_of(account);
        }
        for arn in self.named.arns.clone() {
            let account = Fields::split(&arn).map_or("", |fields| fields.account).to_owned();
            if !self.is_outside(&account) {
                continue;
            }
            // CloudFront's origin access identities are users of no account.
            let principal = match arn.parse::<Principal>() {
                Ok(principal) => Some(principal),
                Err(_) => arn.contains(":iam::cloudfront:user/").then(|| Principal::User { arn: arn.clone() }),
            };
            let known = self.known(&account);
            match principal {
                Some(principal) => self.add(arn, principal, Outside::Account, known),
                None => self.all.left_out.push(format!("a policy names `{arn}`, which is not a user and not a role")),
            }
        }
        self.patterns(&accounts);
        let everyone = self.named.everyone && self.named.tells_services;
        for name in self.named.services.clone() {
            self.add(name.clone(), Principal::Service { name }, Outside::Service, nobody());
        }
        if everyone {
            let principal = Principal::Service { name: "example.amazonaws.com".to_owned() };
            self.add("any service of AWS".to_owned(), principal, Outside::Service, nobody());
        }
        for provider in self.named.providers.clone() {
            let known = Known::default().absent(["aws:principalorgid", "aws:principalorgpaths"]).absent(OF_SERVICES);
            self.add(provider.clone(), Principal::Federated { provider }, Outside::Federated, known);
        }
        self.all
    }

    /// Accounts that nobody names: one outside of the organization, and one of it.
    fn any_others(&self) -> Vec<Account> {
        let is_free = |id: &String| {
            let arn = format!(":{id}:");
            let organization = self.estate.organization.as_ref();
            !self.estate.accounts.contains_key(id)
                && !self.named.accounts.contains_key(id)
                && !self.named.arns.iter().chain(&self.named.patterns).any(|one| one.contains(&arn))
                && organization.is_none_or(|one| !one.parents.contains_key(id))
        };
        let mut free =
            (0..=u32::MAX).map(|number| format!("{:012}", 999_999_999_999_u64 - u64::from(number))).filter(is_free);
        let first = self.estate.identities.keys().chain(self.estate.resources.keys()).next();
        let partition = first.and_then(|arn| arn.split(':').nth(1)).unwrap_or("aws").to_owned();
        let known = || Known::default().absent(OF_SERVICES);
        let mut all = Vec::new();
        let organization = self.estate.organization.as_ref().and_then(|one| one.id.clone());
        if let Some(id) = free.next() {
            let known = match &organization {
                Some(organization) => known().with("aws:principalorgid", Fact::IsNot(organization.clone())),
                None => known(),
            };
            all.push(Account { partition: partition.clone(), id, name: "any other account".to_owned(), known });
        }
        if let Some((organization, id)) = organization.zip(free.next()) {
            let name = format!("any other account of {organization}");
            let known = known().with("aws:principalorgid", Fact::Is(organization.into()));
            all.push(Account { partition, id, name, known });
        }
        all
    }

    /// Principals that stand for those of an account.
    fn principals_of(&mut self, account: &Account) {
        let Account { partition, id, name, known } = account;
        let arn = |rest: &str| format!("arn:{partition}:iam::{id}:{rest}");
        let free = |kind: &str| {
            let taken = |one: &String| self.named.arns.contains(one);
            let numbered = (1..).map(|number| arn(&format!("{kind}/example{number}")));
            std::iter::once(arn(&format!("{kind}/example"))).chain(numbered).find(|one| !taken(one))
        };
        let (role, user) = (free("role"), free("user"));
        if let Some(Ok(role)) = role.map(|arn| arn.parse()) {
            self.add(name.clone(), role, Outside::Account, known.clone());
        }
        if !self.named.tells_kinds {
            return;
        }
        if let Some(arn) = user {
            self.add(format!("{name}, its users"), Principal::User { arn }, Outside::Account, known.clone());
        }
        let root = Principal::Root { partition: partition.clone(), account: id.clone() };
        self.add(format!("{name}, its root user"), root, Outside::Account, known.clone());
    }

    /// Principals that match the patterns of conditions.
    fn patterns(&mut self, accounts: &[Account]) {
        for pattern in self.named.patterns.clone() {
            let Some(fields) = Fields::split(&pattern) else { continue };
            let whole = |text: &str| text.replace(['*', '?'], "example");
            let mut of: Vec<(String, String, Known)> = Vec::new();
            for account in accounts.iter().filter(|one| glob::matches(fields.account, &one.id, Case::Sensitive)) {
                of.push((account.partition.clone(), account.id.clone(), account.known.clone()));
            }
            let is_listed = of.iter().any(|(_, id, _)| id == fields.account);
            if is_account(fields.account) && !is_listed && self.is_outside(fields.account) {
                of.push(("aws".to_owned(), fields.account.to_owned(), self.known(fields.account)));
            }
            for (usual, account, known) in of {
                let partition = if glob::has_wildcard(fields.partition) { &usual } else { fields.partition };
                let service = if fields.resource.starts_with("assumed-role/") { "sts" } else { "iam" };
                let arn = format!("arn:{partition}:{service}::{account}:{}", whole(fields.resource));
                if let Ok(principal) = arn.parse() {
                    self.add(arn, principal, Outside::Account, known);
                }
            }
        }
    }
}

/// A role that somebody outside can get a session of.
#[derive(Clone, Debug)]
pub struct Entrance {
    /// Their place in [`Cast::members`].
    pub member: usize,
    /// The ARN of the role.
    pub role: String,
    /// How: `sts:AssumeRole`, `sts:AssumeRoleWithSAML` or `sts:AssumeRoleWithWebIdentity`.
    pub action: &'static str,
    /// When they can, or why it is not known.
    pub access: Access,
    /// The request, with a context in which it is allowed, if one was found.
    pub request: Option<Request>,
    /// The policies that it is decided under.
    pub policies: Arc<Policies>,
}

/// The roles that those outside can get sessions of by themselves.
///
/// Services are not among these: they assume a role for who passed it to them, which is a step of a chain.
#[must_use]
pub fn entrances(cast: &Cast, options: &Options, cancelled: &dyn Fn() -> bool) -> Vec<Entrance> {
    let mut all = Vec::new();
    for (at, member) in cast.members.iter().enumerate() {
        let action = match (&member.outside, &member.principal) {
            (Some(Outside::Account), _) => "sts:AssumeRole",
            (Some(Outside::Federated), Principal::Federated { provider }) if provider.contains(":saml-provider/") => {
                "sts:AssumeRoleWithSAML"
            }
            (Some(Outside::Federated), _) => "sts:AssumeRoleWithWebIdentity",
            _ => continue,
        };
        let trusting = cast.trust.iter().filter(|(_, policy)| may_let_in(policy, &member.principal));
        let unread = cast.unreadable.iter().filter(|arn| arn.contains(":role/"));
        let mut roles: Vec<&String> = trusting.map(|(role, _)| role).chain(unread).collect();
        roles.sort_unstable();
        roles.dedup();
        for role in roles {
            if cancelled() {
                return all;
            }
            let asks = questions(cast, at, action, None, role);
            let answers = grouped(cast, &asks).into_iter().flat_map(|group| settled(cast, &asks, &group, options));
            for answer in answers.filter(|answer| answer.cell.access != Access::Never) {
                all.push(Entrance {
                    member: at,
                    role: role.clone(),
                    action,
                    access: answer.cell.access,
                    request: answer.cell.allowed,
                    policies: answer.policies,
                });
            }
        }
    }
    all
}
