//! Single steps: which moves lead from one node to another, and the requests that they take.

use std::collections::BTreeSet;
use std::rc::Rc;

use personalize_iam_eval::Principal;
use personalize_iam_model::glob;
use personalize_iam_model::policy::{
    ActionElement, PrincipalElement, PrincipalEntry, PrincipalType, Principals, Version,
};
use personalize_iam_model::{Effect, Policy, Statement};

use super::deciding::{ASSUME, Actions, Caller, DELETE_VERSION, EDIT_TRUST, PASS, Query, Rank, Said};
use super::power::{allows_everything, denies, holders, is_removed, layers, managed};
use super::{Asked, Chains, Change, Link, ResourcePolicy, Search, Step};
use crate::counting::known_tags;
use crate::estate::{Identity, IdentityKind};
use crate::moves::{Ask, Changes, EditOf, How, MOVES};

/// A change that somebody may make to a node.
#[derive(Clone)]
pub(super) struct Candidate {
    moved: usize,
    action: u8,
    /// Before it, on the same resource.
    before: Option<u8>,
    resource: String,
    change: What,
    /// Whether the resource is the user or the role.
    on_self: bool,
}

#[derive(Clone)]
enum What {
    Fixed(Change),
    /// A managed policy of the caller's choice, which the request names under this key.
    Choice {
        boundary: bool,
    },
}

/// The requests of a step.
pub(super) struct Deed {
    rank: Rank,
    said: Vec<(Said, ResourcePolicy, bool)>,
    open: Vec<String>,
}

impl Deed {
    fn new() -> Deed {
        Deed { rank: Rank::Always, said: Vec::new(), open: Vec::new() }
    }

    fn with(mut self, said: Said) -> Deed {
        self.rank = self.rank.max(said.rank);
        self.said.push((said, ResourcePolicy::Nothing, false));
        self
    }

    fn with_trust(mut self, said: Said, policy: ResourcePolicy, service: bool) -> Deed {
        self.rank = self.rank.max(said.rank);
        self.said.push((said, policy, service));
        self
    }

    fn open(mut self, why: impl Into<String>) -> Deed {
        self.rank = Rank::Open;
        self.open.push(why.into());
        self
    }
}

/// The services to which roles are passed.
pub(super) fn services() -> Vec<&'static str> {
    let mut all: Vec<&'static str> = MOVES
        .iter()
        .filter_map(|one| match one.how {
            How::Pass { service, .. } | How::Use { service, .. } => Some(service),
            _ => None,
        })
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Whether a trust policy names a service: some have a name for each Region as well, and one for China.
pub(super) fn is_service(name: &str, service: &str) -> bool {
    let Some(label) = service.strip_suffix(".amazonaws.com") else { return name == service };
    let Some(rest) = name.strip_prefix(label) else { return false };
    let rest = rest.strip_suffix(".cn").unwrap_or(rest);
    let Some(region) = rest.strip_suffix(".amazonaws.com") else { return false };
    region.is_empty() || region.strip_prefix('.').is_some_and(|one| one.contains('-') && !one.contains('.'))
}

/// Whether nodes whose policies allow these actions may have a service act for them.
pub(super) fn may_use(mask: u128, actions: &Actions, of: &str) -> bool {
    MOVES.iter().enumerate().any(|(moved, one)| {
        matches!(one.how, How::Pass { service, .. } | How::Use { service, .. } if service == of)
            && actions.suffice(mask, moved)
    })
}

/// Whether nodes whose policies allow these actions may become a user, or a role, without being named by it.
pub(super) fn may_act(mask: u128, actions: &Actions, user: bool) -> bool {
    MOVES.iter().enumerate().any(|(moved, one)| {
        let of_user = match one.how {
            How::Credentials { .. } => true,
            How::EditTrust | How::Pass { .. } | How::Use { .. } => false,
            How::Assume | How::Edit { .. } => return false,
        };
        of_user == user && actions.suffice(mask, moved)
    })
}

/// The role behind the ARN of a session, without its path and the session's name; another ARN as it is.
pub(super) fn role_of_session(arn: &str) -> String {
    match arn.split_once(":assumed-role/") {
        Some((front, rest)) => format!("{front}:assumed-role/{}", rest.split('/').next().unwrap_or_default()),
        None => arn.to_owned(),
    }
}

/// The same of the ARN of a role.
pub(super) fn session_role(role: &str) -> String {
    let mut fields = role.splitn(6, ':');
    let partition = fields.nth(1).unwrap_or_default();
    let account = fields.nth(2).unwrap_or_default();
    let name = role.rsplit('/').next().unwrap_or_default();
    format!("arn:{partition}:sts::{account}:assumed-role/{name}")
}

/// The roles of which sessions are named.
pub(super) fn roles_of(session: &str, who: &[&Identity]) -> Vec<u32> {
    if !session.contains(":assumed-role/") {
        return Vec::new();
    }
    let is_one = |one: &Identity| one.kind == IdentityKind::Role && session_role(&one.arn) == session;
    who.iter().enumerate().filter(|(_, one)| is_one(one)).map(|(at, _)| at as u32).collect()
}

/// A trust policy that lets a principal assume the role.
pub(super) fn trust_of(principal: &str) -> Policy {
    let entry = PrincipalEntry { kind: PrincipalType::Aws, values: vec![principal.to_owned()] };
    Policy {
        version: Some(Version::V2012_10_17),
        id: None,
        statements: vec![Statement {
            sid: None,
            effect: Effect::Allow,
            principal: Some(PrincipalElement::Principal(Principals::Map(vec![entry]))),
            action: ActionElement::Action(vec![ASSUME.to_owned()]),
            resource: None,
            condition: Vec::new(),
        }],
    }
}

/// A policy of AWS that allows everything.
fn administrator(partition: &str) -> String {
    format!("arn:{partition}:iam::aws:policy/AdministratorAccess")
}

fn partition(arn: &str) -> &str {
    arn.split(':').nth(1).unwrap_or("aws")
}

impl<'a> Chains<'a> {
    fn caller(&self, node: u32, session: Option<&str>) -> Option<Caller<'a>> {
        let data = self.node(node)?;
        let identity = self.who.get(data.who as usize).copied()?;
        let principal = match identity.kind {
            IdentityKind::User => Principal::User { arn: identity.arn.clone() },
            IdentityKind::Role => {
                let session = session.map_or_else(|| format!("{}/session", session_role(&identity.arn)), str::to_owned);
                Principal::RoleSession { session, role: Some(identity.arn.clone()) }
            }
        };
        Some(Caller { principal, class: data.class, account: self.account_of(data.who), tags: known_tags(identity) })
    }

    fn can(&mut self, by: u32, action: &str, resource: &str, given: Vec<(&'static str, String)>) -> Option<Said> {
        let caller = self.caller(by, None)?;
        let query = Query {
            action: self.decider.actions.number(action),
            resource,
            trust: None,
            owner: caller.account,
            resource_tags: None,
            given,
            absent: Vec::new(),
            open: None,
        };
        self.decider.can(&caller, &query)
    }

    /// On the user or the role itself, whose tags the request holds.
    fn can_on(
        &mut self,
        by: u32,
        action: u8,
        on: u32,
        given: Vec<(&'static str, String)>,
        absent: Vec<&'static str>,
    ) -> Option<Said> {
        let caller = self.caller(by, None)?;
        let identity = self.who.get(on as usize).copied()?;
        // AWS does not say that the tags of a role can be relied on where it is passed.
        let passes = action == self.decider.actions.number(PASS);
        let query = Query {
            action,
            resource: &identity.arn,
            trust: None,
            owner: caller.account,
            resource_tags: identity.tags.as_deref().filter(|_| !passes),
            given,
            absent,
            open: None,
        };
        self.decider.can(&caller, &query)
    }

    /// Whether a node assumes a role under a trust policy.
    fn assumes(&mut self, by: u32, role: u32, trust: u32, session: Option<&str>, open: Option<String>) -> Option<Said> {
        let caller = self.caller(by, session)?;
        let identity = self.who.get(role as usize).copied()?;
        let query = Query {
            action: self.decider.actions.number(ASSUME),
            resource: &identity.arn,
            trust: Some(trust),
            owner: self.account_of(role),
            resource_tags: identity.tags.as_deref(),
            given: Vec::new(),
            absent: Vec::new(),
            open,
        };
        self.decider.can(&caller, &query)
    }

    /// Whether a role lets a service assume it.
    fn trusts_service(&mut self, role: u32, service: &'static str) -> Option<Said> {
        if let Some(known) = self.trusting.get(&(role, service)) {
            return known.clone();
        }
        let said = self.find_trust_in_service(role, service);
        self.trusting.insert((role, service), said.clone());
        said
    }

    fn find_trust_in_service(&mut self, role: u32, service: &'static str) -> Option<Said> {
        let identity = self.who.get(role as usize).copied().filter(|one| one.kind == IdentityKind::Role)?;
        let account = self.account_of(role);
        let class = self.service_class.get(account as usize).copied()?;
        let trust = self.trusts.get(role as usize).copied().flatten();
        let mut names = vec![service.to_owned()];
        if let Some(doc) = trust {
            names.extend(self.named_by(doc).services.iter().filter(|one| is_service(one, service)).cloned());
        }
        let open = trust.is_none().then(|| unread(identity));
        let mut best: Option<Said> = None;
        for name in names {
            // Services have no tags.
            let caller = Caller { principal: Principal::Service { name }, class, account, tags: Some(&[]) };
            let query = Query {
                action: self.decider.actions.number(ASSUME),
                resource: &identity.arn,
                trust: Some(trust.unwrap_or(self.everyone)),
                owner: account,
                resource_tags: identity.tags.as_deref(),
                given: Vec::new(),
                absent: Vec::new(),
                open: open.clone(),
            };
            if let Some(said) = self.decider.can(&caller, &query)
                && best.as_ref().is_none_or(|best| said.rank < best.rank)
            {
                best = Some(said);
            }
        }
        best
    }

    /// The first move by which a node becomes an identity as it is, of those that are certain enough.
    pub(super) fn becomes(&mut self, by: u32, to: u32, rank: Rank) -> Option<usize> {
        (0..MOVES.len()).find(|moved| self.become_by(by, to, *moved, false).is_some_and(|deed| deed.rank <= rank))
    }

    fn become_by(&mut self, by: u32, to: u32, moved: usize, details: bool) -> Option<Deed> {
        let one = MOVES.get(moved)?;
        let node = self.node(by)?;
        let (who, class) = (node.who, node.class);
        let mask = self.decider.class(class)?.mask;
        if !self.decider.actions.suffice(mask, moved) {
            return None;
        }
        let identity = self.who.get(to as usize).copied().filter(|_| who != to)?;
        let role = identity.kind == IdentityKind::Role;
        let same_account = self.account_of(who) == self.account_of(to);
        match one.how {
            How::Edit { .. } => None,
            How::Assume => {
                let trust = self.trusts.get(to as usize).copied().filter(|_| role)?;
                let Some(doc) = trust else {
                    let said = self.assumes(by, to, self.everyone, None, Some(unread(identity)))?;
                    return Some(Deed::new().with_trust(said, ResourcePolicy::Unread(identity.arn.clone()), false));
                };
                let me = self.who.get(who as usize).copied()?;
                let named = self.named_by(doc);
                let session = session_role(&me.arn);
                let is_role = me.kind == IdentityKind::Role;
                let sessions = named
                    .arns
                    .iter()
                    .filter(|arn| is_role && role_of_session(arn) == session && arn.contains(":assumed-role/"));
                let is_named = named.everyone
                    || named.accounts.iter().any(|one| one == me.account())
                    || named.arns.contains(&me.arn);
                let mut best = match is_named {
                    true => self.assumes(by, to, doc, None, None),
                    false => None,
                };
                for session in sessions {
                    if best.as_ref().is_some_and(|said| said.rank < Rank::Open) {
                        break;
                    }
                    if let Some(mut said) = self.assumes(by, to, doc, Some(session), None) {
                        said.rank = said.rank.max(Rank::When);
                        said.when.push(format!("the session is {session}"));
                        best = Some(said);
                    }
                }
                Some(Deed::new().with_trust(best?, ResourcePolicy::Trust(identity.arn.clone()), false))
            }
            How::EditTrust => {
                if !role || !same_account || identity.is_service_linked() {
                    return None;
                }
                let number = self.decider.actions.number(EDIT_TRUST);
                let edit = self.can_on(by, number, to, Vec::new(), Vec::new())?;
                let principal = self.caller(by, None)?.principal.arn()?;
                let policy = trust_of(&principal);
                let doc = match self.edited.get(&who) {
                    Some(doc) => *doc,
                    None => {
                        let doc = self.doc(&policy);
                        self.edited.insert(who, doc);
                        doc
                    }
                };
                let said = self.assumes(by, to, doc, None, None)?;
                let trust = ResourcePolicy::EditedTrust(identity.arn.clone(), Box::new(policy));
                Some(Deed::new().with(edit).with_trust(said, trust, false))
            }
            How::Credentials { action, needs } => {
                if role || !same_account {
                    return None;
                }
                let number = self.decider.actions.number(action);
                let deed = Deed::new().with(self.can_on(by, number, to, Vec::new(), Vec::new())?);
                Some(match needs {
                    Some(needs) => deed.open(needs),
                    None => deed,
                })
            }
            How::Pass { service, profile, asks, needs } => {
                if !role || !same_account || profile && identity.instance_profiles.is_empty() {
                    return None;
                }
                self.asks_rank(by, moved, asks)?;
                let trusted = self.trusts_service(to, service)?;
                let passed = self.passes(by, to, service)?;
                let mut deed = Deed::new().with(passed);
                deed = self.with_asks(deed, by, moved, asks, details)?;
                deed = deed.with_trust(trusted, trust_in(identity), true);
                Some(match needs {
                    Some(needs) => deed.open(needs),
                    None => deed,
                })
            }
            How::Use { service, asks, needs } => {
                if !role || !same_account {
                    return None;
                }
                self.asks_rank(by, moved, asks)?;
                let trusted = self.trusts_service(to, service)?;
                let deed = self.with_asks(Deed::new(), by, moved, asks, details)?;
                Some(deed.with_trust(trusted, trust_in(identity), true).open(needs))
            }
        }
    }

    fn passes(&mut self, by: u32, role: u32, service: &'static str) -> Option<Said> {
        if let Some((at, said)) = &self.passing
            && *at == (by, role, service)
        {
            return said.clone();
        }
        let action = self.decider.actions.number(PASS);
        let partition = self.who.get(role as usize).map_or("aws", |one| partition(&one.arn));
        let name = match (partition, service) {
            ("aws-cn", "ec2.amazonaws.com") => "ec2.amazonaws.com.cn",
            _ => service,
        };
        let said = self.can_on(by, action, role, vec![("iam:PassedToService", name.to_owned())], Vec::new());
        self.passing = Some(((by, role, service), said.clone()));
        said
    }

    fn with_asks(
        &mut self,
        mut deed: Deed,
        by: u32,
        moved: usize,
        asks: &'static [Ask],
        details: bool,
    ) -> Option<Deed> {
        if !details {
            deed.rank = deed.rank.max(self.asks_rank(by, moved, asks)?);
            return Some(deed);
        }
        let (said, open) = self.ask(by, asks)?;
        for one in said {
            deed = deed.with(one);
        }
        for why in open {
            deed = deed.open(why);
        }
        Some(deed)
    }

    /// How certain it is that a node makes the requests to a service; kept for all that have the same policies.
    fn asks_rank(&mut self, by: u32, moved: usize, asks: &'static [Ask]) -> Option<Rank> {
        let class = self.node(by)?.class;
        let at = (class, moved);
        if let Some(known) = self.asks.get(&at) {
            return *known;
        }
        let rank = self.ask(by, asks).map(|(said, open)| {
            let rank = said.iter().map(|one| one.rank).max().unwrap_or(Rank::Always);
            if open.is_empty() { rank } else { Rank::Open }
        });
        self.asks.insert(at, rank);
        rank
    }

    /// The requests to a service, on resources of the caller's choice: the same name in the same Region for all.
    fn ask(&mut self, by: u32, asks: &'static [Ask]) -> Option<(Vec<Said>, Vec<String>)> {
        const MOST: usize = 64;
        let node = self.node(by)?;
        let (class, identity) = (node.class, self.who.get(node.who as usize).copied()?);
        let (mut names, mut regions) = (BTreeSet::from(["example".to_owned()]), BTreeSet::new());
        for ask in asks {
            let action = self.decider.actions.number(ask.action);
            let named = self.decider.patterns(class, action, &mut |pattern| {
                let pattern = match identity.kind {
                    IdentityKind::User => pattern.replace("${aws:username}", identity.name()),
                    IdentityKind::Role => pattern.to_owned(),
                };
                names.extend(ask.on.iter().filter_map(|on| name_in(&pattern, on)));
            });
            regions.extend(named);
        }
        let mut worlds: Vec<(String, String)> = Vec::new();
        let usual = ["us-east-1".to_owned()];
        for region in usual.iter().chain(&regions) {
            for name in std::iter::once(&"example".to_owned()).chain(&names) {
                if worlds.len() < MOST && !worlds.iter().any(|(r, n)| r == region && n == name) {
                    worlds.push((region.clone(), name.clone()));
                }
            }
        }
        let mut best: Option<(Rank, Vec<Said>)> = None;
        'worlds: for (region, name) in &worlds {
            let (mut rank, mut all) = (Rank::Always, Vec::new());
            for ask in asks {
                for on in ask.on {
                    let on = filled(on, partition(&identity.arn), region, identity.account(), name);
                    let Some(said) = self.can(by, ask.action, &on, Vec::new()) else { continue 'worlds };
                    rank = rank.max(said.rank);
                    all.push(said);
                }
            }
            if best.as_ref().is_none_or(|(known, _)| rank < *known) {
                best = Some((rank, all));
            }
            if rank == Rank::Always {
                break;
            }
        }
        if let Some((_, said)) = best {
            return Some((said, Vec::new()));
        }
        // None of the names that policies show would do. Where one request is possible on no resource, none would.
        let mut open = Vec::new();
        for ask in asks {
            let action = self.decider.actions.number(ask.action);
            for on in ask.on {
                let pattern = filled(on, partition(&identity.arn), "*", identity.account(), "*");
                if pattern == "*" {
                    let anywhere =
                        regions.iter().chain(&usual).any(|_| self.can(by, ask.action, "*", Vec::new()).is_some());
                    if !anywhere {
                        return None;
                    }
                    continue;
                }
                let caller = self.caller(by, None)?;
                let query = Query {
                    action,
                    resource: &pattern,
                    trust: None,
                    owner: caller.account,
                    resource_tags: None,
                    given: Vec::new(),
                    absent: Vec::new(),
                    open: None,
                };
                let profile = self.decider.profile(class, action, None, caller.account, true)?;
                match self.decider.resource_like(&caller, &query, &profile) {
                    Ok(None) => return None,
                    Ok(Some(resource)) => open.push(format!("{} is possible on {resource}", ask.action)),
                    Err(why) => {
                        open.push(format!("whether {} is possible on {pattern} is undecided: {why}", ask.action))
                    }
                }
            }
        }
        open.insert(0, "no name and Region were found for which all requests are possible".to_owned());
        Some((Vec::new(), open))
    }

    /// The changes that may be made to a node.
    fn candidates(&mut self, node: u32) -> Rc<Vec<Candidate>> {
        if let Some(known) = self.candidates.get(&node) {
            return Rc::clone(known);
        }
        let found = Rc::new(self.find_candidates(node).unwrap_or_default());
        self.candidates.insert(node, Rc::clone(&found));
        found
    }

    fn find_candidates(&mut self, node: u32) -> Option<Vec<Candidate>> {
        let data = self.node(node)?;
        let (who, changes) = (data.who, data.changes.clone());
        let identity = self.who.get(who as usize).copied()?;
        // AWS alone changes those.
        if identity.is_service_linked() {
            return None;
        }
        let estate = self.estate;
        let (holders, _) = holders(estate, identity, &changes);
        let is_user = identity.kind == IdentityKind::User;
        let customers = |arn: &str| arn.split(':').nth(4) == Some(identity.account());
        let mut attached: Vec<(&str, &str)> = Vec::new();
        for holder in &holders {
            let counting = holder.attached.iter().filter(|arn| !is_removed(&changes, holder.arn, arn));
            attached.extend(counting.map(|arn| (holder.arn, arn.as_str())));
        }
        for change in &changes {
            if let Change::Attached(arn) = change {
                attached.push((&identity.arn, arn));
            }
        }
        let boundary = match layers(estate, identity, &changes).boundary {
            None => None,
            Some(_) => changes
                .iter()
                .find_map(|change| match change {
                    Change::Boundary(arn) => Some(arn.as_str()),
                    _ => None,
                })
                .or(identity.boundary.as_deref()),
        };
        let all = changes.contains(&Change::AllowAll);
        let denying = |arn: &str| managed(estate, arn, &changes).is_ok_and(|policy| denies(policy));
        let mut found: Vec<Candidate> = Vec::new();
        let actions = &self.decider.actions;
        for (moved, one) in MOVES.iter().enumerate() {
            let How::Edit { action, on, change } = one.how else { continue };
            let of_user = match on {
                EditOf::User | EditOf::OwnGroup | EditOf::OtherGroup => Some(true),
                EditOf::Role => Some(false),
                EditOf::Policy | EditOf::BoundaryPolicy => None,
            };
            if of_user.is_some_and(|user| user != is_user) {
                continue;
            }
            let number = actions.number(action);
            let mut add = |resource: &str, change: What, on_self: bool, before: Option<u8>| {
                let resource = resource.to_owned();
                found.push(Candidate { moved, action: number, before, resource, change, on_self });
            };
            let full = |arn: &str| {
                let others = estate.managed.get(arn).map_or(0, |policy| policy.others.len());
                // There are five versions at most.
                (others >= 4).then(|| actions.number(DELETE_VERSION))
            };
            let groups = || holders.iter().filter(|holder| holder.is_group);
            match (on, change) {
                (EditOf::User | EditOf::Role, Changes::AllowAll) if !all => {
                    add(&identity.arn, What::Fixed(Change::AllowAll), true, None);
                }
                (EditOf::User | EditOf::Role, Changes::Attach) if !all => {
                    add(&identity.arn, What::Choice { boundary: false }, true, None);
                }
                (EditOf::OwnGroup, Changes::AllowAll) if !all => {
                    groups().for_each(|group| add(group.arn, What::Fixed(Change::AllowAll), false, None));
                }
                (EditOf::OwnGroup, Changes::Attach) if !all => {
                    groups().for_each(|group| add(group.arn, What::Choice { boundary: false }, false, None));
                }
                (EditOf::OtherGroup, Changes::Join) if !all => {
                    for group in estate.groups.values() {
                        let joined = identity.groups.contains(&group.arn)
                            || changes.contains(&Change::InGroup(group.arn.clone()));
                        if customers(&group.arn) && !joined {
                            add(&group.arn, What::Fixed(Change::InGroup(group.arn.clone())), false, None);
                        }
                    }
                }
                (EditOf::Policy, Changes::AllowAll) if !all => {
                    for (_, arn) in attached.iter().filter(|(_, arn)| customers(arn)) {
                        add(arn, What::Fixed(Change::AllowAll), false, full(arn));
                    }
                }
                (EditOf::Policy, Changes::Version) => {
                    for (_, arn) in attached.iter().filter(|(_, arn)| customers(arn) && (!all || denying(arn))) {
                        versions(estate, arn, &changes).for_each(|change| add(arn, What::Fixed(change), false, None));
                    }
                }
                (EditOf::BoundaryPolicy, Changes::Version) => {
                    for arn in boundary.iter().filter(|arn| customers(arn)) {
                        versions(estate, arn, &changes).for_each(|change| add(arn, What::Fixed(change), false, None));
                    }
                }
                (EditOf::BoundaryPolicy, Changes::NoBoundary) => {
                    for arn in boundary.iter().filter(|arn| customers(arn)) {
                        add(arn, What::Fixed(Change::NoBoundary), false, full(arn));
                    }
                }
                (_, Changes::NoBoundary) if boundary.is_some() => {
                    let chosen = action.contains(":Put");
                    let change = if chosen { What::Choice { boundary: true } } else { What::Fixed(Change::NoBoundary) };
                    add(&identity.arn, change, true, None);
                }
                (_, Changes::WithoutInline) => {
                    let of_group = on == EditOf::OwnGroup;
                    for holder in holders.iter().filter(|holder| holder.is_group == of_group) {
                        for document in holder.inline {
                            let denying = document.policy.as_ref().is_none_or(|policy| denies(policy));
                            if denying && !is_removed(&changes, holder.arn, &document.name) {
                                let change =
                                    Change::Without { of: holder.arn.to_owned(), policy: document.name.clone() };
                                add(holder.arn, What::Fixed(change), !of_group, None);
                            }
                        }
                    }
                }
                (EditOf::Policy, Changes::WithoutAttached) => {
                    for (_, arn) in attached.iter().filter(|(_, arn)| customers(arn) && denying(arn)) {
                        let change = Change::Without { of: (*arn).to_owned(), policy: (*arn).to_owned() };
                        add(arn, What::Fixed(change), false, full(arn));
                    }
                }
                (_, Changes::WithoutAttached) => {
                    let of_group = on == EditOf::OwnGroup;
                    for (holder, arn) in attached.iter().filter(|(holder, _)| (*holder != identity.arn) == of_group) {
                        if denying(arn) || !estate.managed.contains_key(*arn) {
                            let change = Change::Without { of: (*holder).to_owned(), policy: (*arn).to_owned() };
                            add(holder, What::Fixed(change), !of_group, None);
                        }
                    }
                }
                (EditOf::OwnGroup, Changes::Leave) => {
                    for holder in groups() {
                        let inline = holder.inline.iter().filter_map(|document| document.policy.as_ref());
                        if inline.into_iter().any(|policy| denies(policy))
                            || holder.attached.iter().any(|arn| denying(arn))
                        {
                            add(holder.arn, What::Fixed(Change::NotInGroup(holder.arn.to_owned())), false, None);
                        }
                    }
                }
                _ => {}
            }
        }
        Some(found)
    }

    /// The nodes that a change by one node to another leads to, if it is certain enough, each with the move.
    pub(super) fn edited(&mut self, by: u32, base: u32, search: &Search<'_>, each: &mut dyn FnMut(u32, usize)) {
        let Some((account, mask)) =
            self.node(by).and_then(|node| Some((self.account_of(node.who), self.decider.class(node.class)?.mask)))
        else {
            return;
        };
        let Some(node) = self.node(base) else { return };
        let (who, changes) = (node.who, node.changes.clone());
        if mask & self.edit_bits == 0 || self.account_of(who) != account {
            return;
        }
        let mut all: Option<Rank> = None;
        for candidate in self.candidates(base).iter() {
            if mask >> candidate.action & 1 == 0 {
                continue;
            }
            for (change, deed) in self.edits(by, base, candidate) {
                if deed.rank > search.rank {
                    continue;
                }
                // Where everything can be allowed as certainly, what only adds something need not be followed.
                let adds = matches!(change, Change::Attached(_) | Change::InGroup(_));
                if adds && all.is_some_and(|rank| rank <= deed.rank) {
                    continue;
                }
                if change == Change::AllowAll {
                    all = Some(all.map_or(deed.rank, |rank| rank.min(deed.rank)));
                }
                if let Some(to) = self.changed(who, &changes, change) {
                    each(to, candidate.moved);
                }
            }
        }
    }

    /// Whether no change to a node gives one that is not held, but for those that only add to what is allowed where
    /// everything is.
    pub(super) fn is_finished(&mut self, base: u32, held: &dyn Fn(u32) -> bool) -> bool {
        let Some(node) = self.node(base) else { return true };
        let (who, changes) = (node.who, node.changes.clone());
        let candidates = self.candidates(base);
        let given = |chains: &mut Chains<'a>, change: Change| {
            let after = after(&changes, change);
            chains.index.get(&(who, after)).is_some_and(|node| held(*node))
        };
        let all = changes.contains(&Change::AllowAll) || given(self, Change::AllowAll);
        candidates.iter().all(|candidate| match &candidate.change {
            What::Choice { boundary: false } | What::Fixed(Change::InGroup(_)) => all,
            What::Choice { boundary: true } => given(self, Change::NoBoundary),
            What::Fixed(change) => given(self, change.clone()),
        })
    }

    /// The node that a change to another one gives.
    fn changed(&mut self, who: u32, changes: &BTreeSet<Change>, change: Change) -> Option<u32> {
        self.add(who, after(changes, change))
    }

    /// What a candidate comes to if this node makes it.
    fn edits(&mut self, by: u32, base: u32, candidate: &Candidate) -> Vec<(Change, Deed)> {
        let Some(node) = self.node(base) else { return Vec::new() };
        let (who, changes) = (node.who, node.changes.clone());
        let before = match candidate.before {
            None => None,
            Some(action) => match self.can(by, self.decider.actions.name(action), &candidate.resource, Vec::new()) {
                None => return Vec::new(),
                Some(said) => Some(said),
            },
        };
        let deed = |said: Said| match &before {
            Some(before) => Deed::new().with(before.clone()).with(said),
            None => Deed::new().with(said),
        };
        match &candidate.change {
            What::Fixed(change) => {
                let said = self.edit(by, who, &changes, candidate, None);
                said.map(|said| (change.clone(), deed(said))).into_iter().collect()
            }
            What::Choice { boundary } => self.choices(by, who, &changes, candidate, *boundary),
        }
    }

    /// The request of a candidate. `chosen`: the managed policy that it names.
    fn edit(
        &mut self,
        by: u32,
        who: u32,
        changes: &BTreeSet<Change>,
        candidate: &Candidate,
        chosen: Option<(&'static str, Option<&str>)>,
    ) -> Option<Said> {
        const BOUNDARY: &str = "iam:PermissionsBoundary";
        let (mut given, mut absent) = (Vec::new(), Vec::new());
        match chosen {
            Some((key, Some(policy))) => given.push((key, policy.to_owned())),
            // Any policy is asked about; `can` leaves the key unknown.
            Some((_, None)) => {}
            None => absent.push("iam:PolicyARN"),
        }
        if candidate.on_self && chosen.is_none_or(|(key, _)| key != BOUNDARY) {
            let identity = self.who.get(who as usize).copied()?;
            let set = changes.iter().find_map(|change| match change {
                Change::Boundary(arn) => Some(arn.clone()),
                _ => None,
            });
            match set.or_else(|| identity.boundary.clone()).filter(|_| !changes.contains(&Change::NoBoundary)) {
                Some(arn) => given.push((BOUNDARY, arn)),
                None => absent.push(BOUNDARY),
            }
        }
        if candidate.on_self {
            return self.can_on(by, candidate.action, who, given, absent);
        }
        let caller = self.caller(by, None)?;
        let query = Query {
            action: candidate.action,
            resource: &candidate.resource,
            trust: None,
            owner: caller.account,
            resource_tags: None,
            given,
            absent,
            open: None,
        };
        self.decider.can(&caller, &query)
    }

    /// What results from a managed policy of the caller's choice.
    fn choices(
        &mut self,
        by: u32,
        who: u32,
        changes: &BTreeSet<Change>,
        candidate: &Candidate,
        boundary: bool,
    ) -> Vec<(Change, Deed)> {
        let Some(identity) = self.who.get(who as usize).copied() else { return Vec::new() };
        let key = if boundary { "iam:PermissionsBoundary" } else { "iam:PolicyARN" };
        let most = if boundary { Change::NoBoundary } else { Change::AllowAll };
        let full = administrator(partition(&identity.arn));
        let mut found: Vec<(Change, Deed)> = Vec::new();
        if let Some(said) = self.edit(by, who, changes, candidate, Some((key, Some(&full)))) {
            let done = said.rank == Rank::Always;
            found.push((most.clone(), Deed::new().with(said)));
            if done {
                return found;
            }
        }
        // Another policy that is there: those that allow everything do as well, others change as much as they say.
        let Some(any) = self.edit(by, who, changes, candidate, Some((key, None))) else { return found };
        let estate = self.estate;
        let class = self.node(by).map(|node| node.class).unwrap_or_default();
        let (listed, closed) = self.decider.listed_values(class, candidate.action, key);
        let own = |arn: &str| matches!(arn.split(':').nth(4), Some(account) if account == "aws" || account == identity.account());
        let mut unread = !closed;
        for (arn, policy) in estate.managed.iter().filter(|(arn, _)| own(arn)) {
            let is_listed = listed.is_empty()
                || listed.iter().any(|one| one.contains('$') || glob::matches(one, arn, glob::Case::Sensitive));
            let already = match boundary {
                true => {
                    identity.boundary.as_ref() == Some(arn)
                        && !changes.iter().any(|one| matches!(one, Change::Boundary(_)))
                }
                false => identity.attached.contains(arn),
            };
            if !is_listed && closed || already || *arn == full {
                continue;
            }
            let Some(said) = self.edit(by, who, changes, candidate, Some((key, Some(arn)))) else { continue };
            let allows = policy.document.policy.as_ref().is_some_and(|policy| allows_everything(policy));
            let change = match (allows, boundary) {
                (true, _) => most.clone(),
                (false, true) => Change::Boundary(arn.clone()),
                (false, false) => Change::Attached(arn.clone()),
            };
            // The most that can be got, as certainly, makes others needless.
            let needless = found.iter().any(|(known, deed)| *known == most && deed.rank <= said.rank);
            if !needless && !changes.contains(&change) {
                found.push((change, Deed::new().with(said)));
            }
        }
        unread |= listed.iter().any(|one| !estate.managed.contains_key(one));
        if unread {
            // What was not read may allow everything.
            let mut said = any;
            said.when.clear();
            found.push((
                most,
                Deed::new().with(said).open(format!(
                    "what the managed policies say that the caller may choose by {key} is not all known"
                )),
            ));
        }
        found
    }

    /// A step in full.
    pub(super) fn step(&mut self, link: &Link) -> Option<Step> {
        let moved = MOVES.get(link.moved)?;
        let deed = match link.base {
            None => {
                let to = self.node(link.to)?.who;
                self.become_by(link.by, to, link.moved, true)?
            }
            Some(base) => {
                let candidates = self.candidates(base);
                let (who, changes) = self.node(base).map(|node| (node.who, node.changes.clone()))?;
                let mut best: Option<Deed> = None;
                for candidate in candidates.iter().filter(|one| one.moved == link.moved) {
                    for (change, deed) in self.edits(link.by, base, candidate) {
                        let leads = self.changed(who, &changes, change) == Some(link.to);
                        if leads && best.as_ref().is_none_or(|best| deed.rank < best.rank) {
                            best = Some(deed);
                        }
                    }
                }
                best?
            }
        };
        let (by, to) = (self.public(link.by), self.public(link.to));
        let (mut when, mut open) = (Vec::new(), deed.open);
        let mut requests = Vec::new();
        for (said, resource_policy, service) in deed.said {
            let action = said.request.action.to_string();
            when.extend(said.when.iter().map(|one| format!("{action}: {one}")));
            open.extend(said.open);
            requests.push(Asked { by: (!service).then(|| by.clone()), request: said.request, resource_policy });
        }
        Some(Step { moved, by, to, requests, when, open })
    }
}

/// What was changed after one more change.
fn after(changes: &BTreeSet<Change>, change: Change) -> BTreeSet<Change> {
    let mut changes = changes.clone();
    match &change {
        // What everything is allowed beside adds nothing.
        Change::AllowAll => changes.retain(|one| !matches!(one, Change::Attached(_))),
        Change::Version { policy, .. } => {
            changes.retain(|one| !matches!(one, Change::Version { policy: other, .. } if other == policy));
        }
        Change::NoBoundary | Change::Boundary(_) => changes.retain(|one| !matches!(one, Change::Boundary(_))),
        _ => {}
    }
    changes.insert(change);
    changes
}

fn trust_in(identity: &Identity) -> ResourcePolicy {
    match identity.trust.as_ref().and_then(|document| document.policy.as_ref()) {
        Some(_) => ResourcePolicy::Trust(identity.arn.clone()),
        None => ResourcePolicy::Unread(identity.arn.clone()),
    }
}

fn unread(identity: &Identity) -> String {
    format!("the trust policy of {} was not read", identity.arn)
}

/// The older versions of a managed policy that may be set.
fn versions<'e>(
    estate: &'e crate::estate::Estate,
    arn: &str,
    changes: &BTreeSet<Change>,
) -> impl Iterator<Item = Change> + use<'e> {
    let set: Vec<String> = changes
        .iter()
        .filter_map(|change| match change {
            Change::Version { policy, version } if policy == arn => Some(version.clone()),
            _ => None,
        })
        .collect();
    let arn = arn.to_owned();
    let others = estate.managed.get(&arn).map_or(&[][..], |policy| &policy.others);
    others
        .iter()
        .filter(move |(version, _)| !set.contains(version))
        .map(move |(version, _)| Change::Version { policy: arn.clone(), version: version.clone() })
}

/// The name that a pattern of resources has at the place where a template has its own.
fn name_in(pattern: &str, template: &str) -> Option<String> {
    let pattern = pattern.splitn(6, ':').nth(5).filter(|one| !one.contains('$'))?.replace(['*', '?'], "x");
    let template = template.splitn(6, ':').nth(5)?;
    let (before, after) = template.split_once("{n}")?;
    let before = before.replace('*', "x");
    let name = pattern.strip_prefix(before.as_str())?;
    let end = after.chars().next();
    let name = end.and_then(|end| name.split(end).next()).unwrap_or(name);
    (!name.is_empty()).then(|| name.to_owned())
}

fn filled(template: &str, partition: &str, region: &str, account: &str, name: &str) -> String {
    template.replace("{p}", partition).replace("{r}", region).replace("{a}", account).replace("{n}", name)
}
