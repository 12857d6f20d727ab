//! Chains: how one principal of an estate gets the power of another.
//!
//! A [`Node`] is an identity with the power that it has; a move of [`MOVES`](crate::MOVES) leads from
//! nodes whose power the caller has to another one. Each step is one or more requests, and each of these is decided under
//! the policies that count for who makes it. What is found is searched for three times: over steps that are always
//! possible, over those that are possible when something holds, and over those that are not all known; so that a
//! chain that is certain comes before a shorter one that is not.

mod power;
mod deciding;
mod steps;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;
use std::sync::Arc;

use personalize_iam_analysis::Limit;
use personalize_iam_eval::{Decision, Policies, Request};
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::{Effect, Policy};

use crate::ask::everything;
use crate::counting::{counting, known_tags, membership};
use crate::estate::{Estate, Identity, IdentityKind};
use crate::layers::Layers;
use deciding::{AccountData, Actions, Bounded, Class, ClassKey, Decider, Doc, Named, Personal, named};
use power::layers;
use steps::Candidate;

pub use deciding::Rank;
pub use power::{Change, Node};

/// How to look for chains.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Options {
    /// How many steps deep a chain is at most.
    pub max_steps: usize,
    /// Whether what was not read of an organization is taken to be none; otherwise it leaves every chain open.
    pub assume_none: bool,
    /// How many steps the proofs take together that are needed where a decision depends on what is unknown.
    pub limit: Limit,
}

impl Default for Options {
    fn default() -> Options {
        Options { max_steps: 8, assume_none: false, limit: Limit::of(20_000_000) }
    }
}

/// What is certain about a chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// Every request is allowed, whatever else is so.
    Always,
    /// Every request is allowed when these hold, step by step.
    When(Vec<String>),
    /// It is not known, for these reasons.
    Open(Vec<String>),
}

impl Certainty {
    /// The name in answers.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Certainty::Always => "always",
            Certainty::When(_) => "when",
            Certainty::Open(_) => "open",
        }
    }
}

/// The policy of the resource that a request is decided under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResourcePolicy {
    /// None.
    Nothing,
    /// The trust policy of this role.
    Trust(String),
    /// The trust policy that an earlier request gave this role.
    EditedTrust(String, Box<Policy>),
    /// The trust policy of this role was not read.
    Unread(String),
}

/// A request of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Who makes it; `None`: a service of AWS, which [`Request::principal`] names.
    pub by: Option<Node>,
    /// The request, with a context in which it is allowed.
    pub request: Request,
    /// The policy of the resource.
    pub resource_policy: ResourcePolicy,
}

/// A step of a chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The move.
    pub moved: &'static crate::moves::Move,
    /// Who makes it.
    pub by: Node,
    /// Whose power it gives.
    pub to: Node,
    /// The requests in order.
    pub requests: Vec<Asked>,
    /// What has to hold.
    pub when: Vec<String>,
    /// Why it is not known whether it is possible.
    pub open: Vec<String>,
}

/// A chain that leads from one node to another. A step is made by the node of which it starts or by one that an earlier step
/// led to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    /// Who starts.
    pub from: Node,
    /// Where it leads.
    pub to: Node,
    /// The steps in order.
    pub steps: Vec<Step>,
    /// What is certain about it.
    pub certainty: Certainty,
}

/// What is reached, and how.
#[derive(Clone, Debug)]
pub struct Reached {
    /// Who starts.
    pub from: Node,
    /// What is reached.
    pub to: Node,
    /// How deep the chain is.
    pub depth: usize,
    /// What is certain about it; [`Chains::chain`] says more.
    pub rank: Rank,
    links: Vec<Link>,
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// What is reached, each node once, with the most certain chain, of these the shortest.
    pub reached: Vec<Reached>,
    /// Why there may be more.
    pub incomplete: Vec<String>,
}

/// A move that was made: who made it, and what was held before, if an edit of it gives the new node.
#[derive(Clone, Copy, Debug)]
struct Link {
    by: u32,
    base: Option<u32>,
    moved: usize,
    to: u32,
}

/// A node in the search.
struct NodeData {
    who: u32,
    changes: BTreeSet<Change>,
    class: u32,
}

/// Whether a node passes a role to a service, which several moves ask one after the other.
type Passing = ((u32, u32, &'static str), Option<deciding::Said>);

/// How many states of one identity are followed.
const MOST_STATES: usize = 64;
/// How many levels a search takes at most, whatever the options say.
const DEEPEST: usize = 64;

/// The search for chains in an estate.
pub struct Chains<'a> {
    estate: &'a Estate,
    options: Options,
    decider: Decider,
    who: Vec<&'a Identity>,
    accounts_of: Vec<u32>,
    by_arn: HashMap<&'a str, u32>,
    nodes: Vec<NodeData>,
    index: HashMap<(u32, BTreeSet<Change>), u32>,
    states: HashMap<u32, Vec<u32>>,
    classes: HashMap<ClassKey, u32>,
    docs: HashMap<Policy, u32>,
    seen_docs: HashMap<usize, u32>,
    trusts: Vec<Option<u32>>,
    named: HashMap<u32, Rc<Named>>,
    everyone: u32,
    service_class: Vec<u32>,
    edited: HashMap<u32, u32>,
    candidates: HashMap<u32, Rc<Vec<Candidate>>>,
    asks: HashMap<(u32, usize), Option<Rank>>,
    trusting: HashMap<(u32, &'static str), Option<deciding::Said>>,
    passing: Option<Passing>,
    edit_bits: u128,
    /// Users, roles, and roles by the service that they trust, in each account.
    users: HashMap<u32, Vec<u32>>,
    roles: HashMap<u32, Vec<u32>>,
    trusting_services: HashMap<(u32, &'static str), Vec<u32>>,
    /// Roles by whom their trust policies name.
    named_arn: HashMap<String, Vec<u32>>,
    named_account: HashMap<String, Vec<u32>>,
    named_everyone: Vec<u32>,
    /// Of these two, those whose trust policies tell apart who have the same policies.
    personal_trusts: (HashMap<String, Vec<u32>>, Vec<u32>),
    incomplete: BTreeSet<String>,
    whole: bool,
}

impl std::fmt::Debug for Chains<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Chains").field("identities", &self.who.len()).finish_non_exhaustive()
    }
}

/// Where searches stop and what they may use.
struct Search<'s> {
    rank: Rank,
    cancelled: &'s dyn Fn() -> bool,
}

type Goals<'g> = &'g mut dyn FnMut(&Node) -> Option<Rank>;

impl<'a> Chains<'a> {
    /// Prepares the search in an estate.
    #[must_use]
    pub fn new(estate: &'a Estate, options: Options) -> Chains<'a> {
        let actions = Actions::new();
        let edit_bits = actions.edits;
        // Where nothing of an organization was read, that is so for every chain alike, and said of each at its end.
        let whole = estate.organization.is_none();
        let decider = Decider::new(actions, options.assume_none || whole, options.limit.clone());
        let mut chains = Chains {
            estate,
            options,
            decider,
            who: Vec::new(),
            accounts_of: Vec::new(),
            by_arn: HashMap::new(),
            nodes: Vec::new(),
            index: HashMap::new(),
            states: HashMap::new(),
            classes: HashMap::new(),
            docs: HashMap::new(),
            seen_docs: HashMap::new(),
            trusts: Vec::new(),
            named: HashMap::new(),
            everyone: 0,
            service_class: Vec::new(),
            edited: HashMap::new(),
            candidates: HashMap::new(),
            asks: HashMap::new(),
            trusting: HashMap::new(),
            passing: None,
            edit_bits,
            users: HashMap::new(),
            roles: HashMap::new(),
            trusting_services: HashMap::new(),
            named_arn: HashMap::new(),
            named_account: HashMap::new(),
            named_everyone: Vec::new(),
            personal_trusts: (HashMap::new(), Vec::new()),
            incomplete: BTreeSet::new(),
            whole,
        };
        chains.prepare();
        chains
    }

    fn prepare(&mut self) {
        self.everyone = self.doc(&steps::trust_of("*"));
        let mut accounts: HashMap<&'a str, u32> = HashMap::new();
        for identity in self.estate.identities.values() {
            let at = self.who.len() as u32;
            let account = match accounts.get(identity.account()) {
                Some(account) => *account,
                None => {
                    let account = self.account(identity);
                    accounts.insert(identity.account(), account);
                    account
                }
            };
            self.who.push(identity);
            self.accounts_of.push(account);
            self.by_arn.insert(&identity.arn, at);
        }
        for at in 0..self.who.len() as u32 {
            let _ = self.add(at, BTreeSet::new());
            self.index_trust(at);
        }
        let personal = |all: &Vec<u32>| all.iter().copied().filter(|role| self.trust_is_personal(*role)).collect();
        let by_account = self.named_account.iter().map(|(account, all)| (account.clone(), personal(all))).collect();
        self.personal_trusts = (by_account, personal(&self.named_everyone));
    }

    /// The organization's policies above the account of an identity.
    fn account(&mut self, identity: &Identity) -> u32 {
        let bare = Identity {
            inline: Vec::new(),
            attached: Vec::new(),
            groups: Vec::new(),
            boundary: None,
            trust: None,
            ..identity.clone()
        };
        let id = identity.account().to_owned();
        let partition = identity.arn.split(':').nth(1).unwrap_or_default().to_owned();
        let counted = counting(self.estate, &bare);
        let mut levels = |all: &[Vec<Policy>]| -> Vec<Vec<u32>> {
            all.iter().map(|level| level.iter().map(|policy| self.doc(policy)).collect()).collect()
        };
        let policies = counted.as_ref().map(|one| one.policies());
        let policies = policies.as_ref();
        let service_control = levels(policies.map_or(&[][..], |one| &one.service_control));
        let resource_control = levels(policies.map_or(&[][..], |one| &one.resource_control));
        let (organization, path) = membership(self.estate, &id);
        let mut exemptions = counted.as_ref().map(|one| one.exemptions).unwrap_or_default();
        exemptions.service_linked_role = false;
        let data = AccountData {
            id,
            partition,
            service_control,
            resource_control,
            exemptions,
            missing_service_control: counted.as_ref().and_then(|one| one.missing_service_control.clone()),
            missing_resource_control: counted.and_then(|one| one.missing_resource_control),
            organization,
            path,
        };
        let account = self.decider.accounts.len() as u32;
        self.decider.accounts.push(data);
        let class = self.class(ClassKey {
            is_role: false,
            service_linked: true,
            account,
            docs: Vec::new(),
            allow_all: false,
            missing: Vec::new(),
            boundary: Bounded::Free,
            signature: String::new(),
        });
        self.service_class.push(class);
        account
    }

    fn index_trust(&mut self, at: u32) {
        let Some(identity) = self.who.get(at as usize).copied() else { return };
        let account = self.account_of(at);
        if identity.kind == IdentityKind::User {
            self.users.entry(account).or_default().push(at);
            self.trusts.push(None);
            return;
        }
        self.roles.entry(account).or_default().push(at);
        let policy = identity.trust.as_ref().and_then(|document| document.policy.as_ref());
        let Some(policy) = policy else {
            // Whom it trusts is not known: it may be anybody.
            self.trusts.push(None);
            self.named_everyone.push(at);
            for service in steps::services() {
                self.trusting_services.entry((account, service)).or_default().push(at);
            }
            return;
        };
        let doc = self.doc(policy);
        self.trusts.push(Some(doc));
        let named = self.named_by(doc);
        if named.everyone {
            self.named_everyone.push(at);
        }
        for one in &named.accounts {
            self.named_account.entry(one.clone()).or_default().push(at);
        }
        for arn in &named.arns {
            self.named_arn.entry(steps::role_of_session(arn)).or_default().push(at);
        }
        for service in steps::services() {
            if named.everyone || named.services.iter().any(|one| steps::is_service(one, service)) {
                self.trusting_services.entry((account, service)).or_default().push(at);
            }
        }
    }

    fn named_by(&mut self, doc: u32) -> Rc<Named> {
        if let Some(known) = self.named.get(&doc) {
            return Rc::clone(known);
        }
        let action = self.decider.actions.number(deciding::ASSUME);
        let found = Rc::new(self.decider.doc(doc).map(|doc| named(doc, action)).unwrap_or_default());
        self.named.insert(doc, Rc::clone(&found));
        found
    }

    fn account_of(&self, who: u32) -> u32 {
        self.accounts_of.get(who as usize).copied().unwrap_or_default()
    }

    /// The number of what a policy says of the actions of moves.
    fn doc(&mut self, policy: &Policy) -> u32 {
        let policy = self.decider.actions.reduced(policy);
        if let Some(known) = self.docs.get(&policy) {
            return *known;
        }
        let number = self.decider.docs.len() as u32;
        self.decider.docs.push(Doc::new(policy.clone(), &self.decider.actions));
        self.docs.insert(policy, number);
        number
    }

    /// As [`doc`](Chains::doc), of a policy that the estate holds, at whose place others find it.
    fn shared_doc(&mut self, policy: &Arc<Policy>) -> u32 {
        let place = Arc::as_ptr(policy) as usize;
        if let Some(known) = self.seen_docs.get(&place) {
            return *known;
        }
        let number = self.doc(policy);
        self.seen_docs.insert(place, number);
        number
    }

    fn class(&mut self, key: ClassKey) -> u32 {
        if let Some(known) = self.classes.get(&key) {
            return *known;
        }
        let decider = &self.decider;
        let docs = || key.docs.iter().filter_map(|doc| decider.doc(*doc));
        let mask = match key.allow_all || !key.missing.is_empty() {
            true => u128::MAX,
            false => docs().fold(0, |mask, doc| mask | doc.allows),
        };
        let acts_on_users = steps::may_act(mask, &decider.actions, true);
        let acts_on_roles = steps::may_act(mask, &decider.actions, false);
        let number = decider.classes.len() as u32;
        self.decider.classes.push(Class { acts_on_users, acts_on_roles, key: key.clone(), mask, members: Vec::new() });
        self.classes.insert(key, number);
        number
    }

    /// The number of a node.
    fn add(&mut self, who: u32, changes: BTreeSet<Change>) -> Option<u32> {
        if let Some(known) = self.index.get(&(who, changes.clone())) {
            return Some(*known);
        }
        let identity = self.who.get(who as usize).copied()?;
        if self.states.get(&who).is_some_and(|states| states.len() >= MOST_STATES) {
            self.incomplete
                .insert(format!("of {} more than {MOST_STATES} ways to change its policies were found", identity.arn));
            return None;
        }
        let layers = layers(self.estate, identity, &changes);
        let (identity_docs, missing, allow_all) = (layers.identity, layers.missing, layers.allow_all);
        let mut docs: Vec<u32> = identity_docs.into_iter().map(|policy| self.shared_doc(policy)).collect();
        docs.sort_unstable();
        docs.dedup();
        // Beside everything, what else is allowed does not count.
        let counts = |doc: &Doc| !doc.statements.is_empty() && (doc.denies || !allow_all);
        docs.retain(|doc| self.decider.doc(*doc).is_some_and(counts));
        let boundary = match layers.boundary {
            None => Bounded::Free,
            Some(Ok(policy)) => Bounded::By(self.shared_doc(policy)),
            Some(Err(name)) => Bounded::Missing(name),
        };
        let account = self.account_of(who);
        let signature = self.signature(identity, account, &docs, &boundary);
        let key = ClassKey {
            signature,
            is_role: identity.kind == IdentityKind::Role,
            service_linked: identity.is_service_linked(),
            account,
            docs,
            allow_all,
            missing,
            boundary,
        };
        let class = self.class(key);
        let number = self.nodes.len() as u32;
        if let Some(class) = self.decider.classes.get_mut(class as usize) {
            class.members.push(number);
        }
        self.nodes.push(NodeData { who, changes: changes.clone(), class });
        self.index.insert((who, changes), number);
        self.states.entry(who).or_default().push(number);
        Some(number)
    }

    /// How the policies that count for an identity tell it apart from others for which the same ones count.
    fn signature(&self, identity: &Identity, account: u32, docs: &[u32], boundary: &Bounded) -> String {
        let organization =
            self.decider.account(account).into_iter().flat_map(|one| one.service_control.iter().flatten());
        let boundary = match boundary {
            Bounded::By(doc) => Some(doc),
            Bounded::Free | Bounded::Missing(_) => None,
        };
        let mut signature = String::new();
        for test in docs
            .iter()
            .chain(boundary)
            .chain(organization)
            .filter_map(|doc| self.decider.doc(*doc))
            .flat_map(|doc| &doc.tests)
        {
            match test {
                Personal::Arn(pattern) => {
                    // Apart from case, an ARN operator and a text operator come to the same for ARNs of five colons.
                    let matches = |case| glob::matches(pattern, &identity.arn, case);
                    signature.push(match (matches(Case::Sensitive), matches(Case::Ignored)) {
                        (true, _) => '=',
                        (false, true) => '~',
                        (false, false) => '-',
                    });
                }
                Personal::Tag(name) => match known_tags(identity) {
                    None => signature.push('?'),
                    Some(tags) => match tags.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)) {
                        None => signature.push('-'),
                        Some((_, value)) => signature.push_str(&format!("{value:?}")),
                    },
                },
                Personal::Whole => return identity.arn.clone(),
            }
        }
        signature
    }

    fn node(&self, node: u32) -> Option<&NodeData> {
        self.nodes.get(node as usize)
    }

    fn public(&self, node: u32) -> Node {
        let data = self.node(node);
        let arn = data.and_then(|data| self.who.get(data.who as usize)).map(|one| one.arn.clone());
        Node { identity: arn.unwrap_or_default(), changes: data.map(|data| data.changes.clone()).unwrap_or_default() }
    }

    /// The policies that a request of a chain is decided under.
    #[must_use]
    pub fn policies_of(&self, asked: &Asked) -> Policies {
        let mut policies = asked.by.as_ref().and_then(|node| policies_of_node(self.estate, node)).unwrap_or_default();
        let role = match &asked.resource_policy {
            ResourcePolicy::Nothing => return policies,
            ResourcePolicy::Trust(role) | ResourcePolicy::EditedTrust(role, _) | ResourcePolicy::Unread(role) => role,
        };
        let role = self.estate.identities.get(role);
        policies.resource = match &asked.resource_policy {
            ResourcePolicy::EditedTrust(_, policy) => Some(Policy::clone(policy)),
            _ => Some(
                role.and_then(|role| role.trust.as_ref()?.policy.as_ref())
                    .map(|policy| Policy::clone(policy))
                    .unwrap_or_default(),
            ),
        };
        // Resource control policies are those of the account that owns the role.
        policies.resource_control = role
            .and_then(|role| counting(self.estate, role))
            .map(|one| one.policies().resource_control)
            .unwrap_or_default();
        policies
    }

    /// Decides every request of a chain again, under all the policies that count for it.
    #[must_use]
    pub fn replay(&self, chain: &Chain) -> Vec<Decision> {
        let requests = chain.steps.iter().flat_map(|step| &step.requests);
        requests.map(|asked| self.policies_of(asked).compile().decide(&asked.request.clone().prepare())).collect()
    }

    /// What an identity can get the power of, each with the most certain chain and among those the shortest.
    ///
    /// `None` if there is no such identity.
    pub fn reachable(&mut self, from: &str, cancelled: &dyn Fn() -> bool) -> Option<Found> {
        let start = *self.by_arn.get(from)?;
        self.incomplete.clear();
        let mut found: BTreeMap<u32, Reached> = BTreeMap::new();
        for rank in [Rank::Always, Rank::When, Rank::Open] {
            let search = Search { rank, cancelled };
            let closure = self.closure(&[start], &search, None);
            for (node, depth) in &closure.levels {
                if *node != start && !found.contains_key(node) {
                    let reached = self.reached(start, *node, *depth, rank, &closure.links);
                    found.insert(*node, reached);
                }
            }
        }
        Some(Found { reached: found.into_values().collect(), incomplete: self.take_incomplete() })
    }

    /// For each identity the most certain chain, and among those the shortest, to a node that is a goal: one that can do
    /// what is asked about, say. `goal` says how certain it is that a node is one.
    ///
    /// An identity that is a goal itself has a chain without steps.
    pub fn reaching(&mut self, goal: Goals<'_>, cancelled: &dyn Fn() -> bool) -> Found {
        self.incomplete.clear();
        self.own_states(cancelled);
        let mut known: HashMap<u32, Option<Rank>> = HashMap::new();
        let mut found: BTreeMap<u32, Reached> = BTreeMap::new();
        // Who gets there with more certainty is among those who get there with less.
        let mut backs: Vec<(Rank, Back)> = Vec::new();
        for rank in [Rank::Open, Rank::When, Rank::Always] {
            let goals: Vec<u32> = (0..self.nodes.len() as u32)
                .filter(|node| {
                    known.entry(*node).or_insert_with(|| goal(&self.public(*node))).is_some_and(|r| r <= rank)
                })
                .collect();
            let back = self.backward(&goals, &Search { rank, cancelled }, backs.last().map(|(_, back)| back));
            backs.push((rank, back));
        }
        for (rank, back) in backs.into_iter().rev() {
            for who in 0..self.who.len() as u32 {
                if found.contains_key(&who) || !back.contains_key(&who) {
                    continue;
                }
                let (mut links, mut at) = (Vec::new(), who);
                while let Some(Some(link)) = back.get(&at).map(|(_, link)| *link) {
                    links.push(link);
                    at = link.to;
                }
                let depth = links.len();
                let (from, to) = (self.public(who), self.public(at));
                found.insert(who, Reached { links, depth, rank: self.told(rank), from, to });
            }
            self.reaching_by_others(&mut found, &mut known, goal, &Search { rank, cancelled });
        }
        Found { reached: found.into_values().collect(), incomplete: self.take_incomplete() }
    }

    /// Those who get there by an edit that one node makes and another one has the use of, which no path shows.
    fn reaching_by_others(
        &mut self,
        found: &mut BTreeMap<u32, Reached>,
        known: &mut HashMap<u32, Option<Rank>>,
        goal: Goals<'_>,
        search: &Search<'_>,
    ) {
        let mut asked = HashMap::new();
        let editors: Vec<u32> =
            (0..self.nodes.len() as u32).filter(|node| self.edits_others(*node, search, &mut asked)).collect();
        let back = if editors.is_empty() { HashMap::new() } else { self.backward(&editors, search, None) };
        let all: Vec<u32> =
            (0..self.who.len() as u32).filter(|who| !found.contains_key(who) && back.contains_key(who)).collect();
        // What several hold together, each of them holds at most: where that is not a goal, no one has to be looked at alone.
        let mut left = vec![all.as_slice()];
        while let Some(several) = left.pop().filter(|_| !(search.cancelled)()) {
            let mut stop = |chains: &Chains<'_>, node: u32| {
                known.entry(node).or_insert_with(|| goal(&chains.public(node))).is_some_and(|r| r <= search.rank)
            };
            let closure = self.closure(several, search, Some(&mut stop));
            let Some(goal) = closure.goal else { continue };
            match several {
                [who] => {
                    let depth = closure.levels.get(&goal).copied().unwrap_or_default();
                    let reached = self.reached(*who, goal, depth, search.rank, &closure.links);
                    found.insert(*who, reached);
                }
                _ => {
                    let (one, other) = several.split_at(several.len() / 2);
                    left.extend([one, other]);
                }
            }
        }
    }

    fn take_incomplete(&mut self) -> Vec<String> {
        std::mem::take(&mut self.incomplete).into_iter().collect()
    }

    /// What is said of a chain whose steps are of a rank.
    fn told(&self, rank: Rank) -> Rank {
        if self.whole && !self.options.assume_none { Rank::Open } else { rank }
    }

    fn reached(&self, start: u32, node: u32, depth: usize, rank: Rank, links: &HashMap<u32, Link>) -> Reached {
        let mut steps: Vec<Link> = Vec::new();
        let mut done: HashSet<u32> = HashSet::from([start]);
        let mut open = vec![node];
        // Each step comes after those that it needs.
        while let Some(at) = open.last().copied() {
            let Some(link) = links.get(&at).filter(|_| !done.contains(&at)) else {
                open.pop();
                continue;
            };
            let needs: Vec<u32> =
                [Some(link.by), link.base].into_iter().flatten().filter(|one| !done.contains(one)).collect();
            if needs.is_empty() {
                steps.push(*link);
                done.insert(at);
                open.pop();
            } else {
                open.extend(needs);
            }
        }
        Reached { from: self.public(start), to: self.public(node), depth, rank: self.told(rank), links: steps }
    }

    /// The chain to what was reached, with its requests, which were decided again under all the policies that count.
    pub fn chain(&mut self, reached: &Reached) -> Chain {
        let mut chain = Chain {
            from: reached.from.clone(),
            to: reached.to.clone(),
            steps: reached.links.iter().filter_map(|link| self.step(link)).collect(),
            certainty: Certainty::Always,
        };
        let mut open: Vec<String> = Vec::new();
        let mut when: Vec<String> = Vec::new();
        if chain.steps.len() != reached.links.len() {
            open.push("a step was not found again".to_owned());
        }
        for (at, step) in chain.steps.iter().enumerate() {
            when.extend(step.when.iter().map(|one| format!("step {}: {one}", at + 1)));
            open.extend(step.open.iter().map(|one| format!("step {}: {one}", at + 1)));
        }
        if self.told(Rank::Always) == Rank::Open {
            open.push("no policies of an organization were read".to_owned());
        }
        if open.is_empty() {
            let mut decisions = self.replay(&chain).into_iter();
            for (at, step) in chain.steps.iter().enumerate() {
                for asked in &step.requests {
                    if decisions.next() != Some(Decision::Allowed) {
                        open.push(format!(
                            "step {}: {} was not allowed when it was decided again",
                            at + 1,
                            asked.request.action
                        ));
                    }
                }
            }
            open.extend(contradiction(&chain));
        }
        chain.certainty = match (open.is_empty(), when.is_empty()) {
            (false, _) => Certainty::Open(open),
            (true, false) => Certainty::When(when),
            (true, true) => Certainty::Always,
        };
        chain
    }
}

/// The policies that count for a node, as they are there; those of the resource are not among them.
#[must_use]
pub fn policies_of_node(estate: &Estate, node: &Node) -> Option<Policies> {
    layers_of_node(estate, node).map(|layers| layers.policies())
}

/// The same in documents that others have too.
#[must_use]
pub fn layers_of_node(estate: &Estate, node: &Node) -> Option<Layers> {
    let identity = estate.identities.get(&node.identity)?;
    let changed = layers(estate, identity, &node.changes);
    let all: Option<Arc<Policy>> = changed.allow_all.then(|| Arc::new(everything(Effect::Allow)));
    Some(Layers {
        identity: changed.identity.into_iter().cloned().chain(all).collect(),
        permissions_boundary: changed.boundary.and_then(Result::ok).cloned().into_iter().collect(),
        ..counting(estate, identity)?.layers
    })
}

/// Why not all requests of a chain can be made by the same principals: a tag of one has two values.
fn contradiction(chain: &Chain) -> Option<String> {
    let mut seen: BTreeMap<(&str, String), &[String]> = BTreeMap::new();
    for asked in chain.steps.iter().flat_map(|step| &step.requests) {
        let Some(by) = &asked.by else { continue };
        for (key, value) in &asked.request.context {
            let folded = key.to_lowercase();
            if folded.starts_with("aws:principaltag/") || folded.starts_with("aws:principalorg") {
                match seen.insert((&by.identity, folded), value.values()) {
                    Some(other) if other != value.values() => {
                        return Some(format!(
                            "{key} of {} would have to be {} and {}",
                            by.identity,
                            other.join(", "),
                            value.values().join(", ")
                        ));
                    }
                    _ => {}
                }
            }
        }
    }
    None
}

/// From which nodes a search backward got to a goal: how deep, with the next step.
type Back = HashMap<u32, (usize, Option<Link>)>;

/// What a search forward found.
struct Closure {
    levels: HashMap<u32, usize>,
    links: HashMap<u32, Link>,
    goal: Option<u32>,
}

type Stop<'s> = &'s mut dyn FnMut(&Chains<'_>, u32) -> bool;

impl Chains<'_> {
    fn depth(&self) -> usize {
        self.options.max_steps.min(DEEPEST)
    }

    fn note_cancelled(&mut self, search: &Search<'_>) -> bool {
        let cancelled = (search.cancelled)();
        if cancelled {
            self.incomplete.insert("the search was cancelled".to_owned());
        }
        cancelled
    }

    /// All that can be held by who holds these nodes, level by level.
    fn closure(&mut self, starts: &[u32], search: &Search<'_>, mut stop: Option<Stop<'_>>) -> Closure {
        let levels = starts.iter().map(|start| (*start, 0)).collect();
        let mut all = Closure { levels, links: HashMap::new(), goal: None };
        if let Some(stop) = &mut stop {
            all.goal = starts.iter().copied().find(|start| stop(self, *start));
        }
        if all.goal.is_some() {
            return all;
        }
        let mut held = starts.to_vec();
        let mut news = starts.to_vec();
        let mut editors: Vec<u32> = Vec::new();
        let mut expanded: HashSet<u32> = HashSet::new();
        let mut finished: HashSet<u32> = HashSet::new();
        for level in 1..=self.depth() {
            let mut found: Vec<Link> = Vec::new();
            let mut fresh: HashSet<u32> = HashSet::new();
            let old_editors = editors.len();
            for by in news.clone() {
                if self.note_cancelled(search) {
                    return all;
                }
                let class = self.node(by).map(|node| node.class).unwrap_or_default();
                let again = !expanded.insert(class);
                for to in self.targets(by, again) {
                    if all.levels.contains_key(&to) || fresh.contains(&to) {
                        continue;
                    }
                    if let Some(moved) = self.becomes(by, to, search.rank) {
                        fresh.insert(to);
                        found.push(Link { by, base: None, moved, to });
                    }
                }
                if !again && self.decider.class(class).is_some_and(|class| class.mask & self.edit_bits != 0) {
                    editors.push(by);
                }
            }
            for (at, by) in editors.clone().into_iter().enumerate() {
                if self.note_cancelled(search) {
                    return all;
                }
                // Editors from before were asked about all that was held then.
                let about = if at < old_editors { news.clone() } else { held.clone() };
                for base in about {
                    if finished.contains(&base) {
                        continue;
                    }
                    if self.is_finished(base, &|node| all.levels.contains_key(&node) || fresh.contains(&node)) {
                        finished.insert(base);
                        continue;
                    }
                    self.edited(by, base, search, &mut |to, moved| {
                        if !all.levels.contains_key(&to) && fresh.insert(to) {
                            found.push(Link { by, base: Some(base), moved, to });
                        }
                    });
                }
            }
            news = Vec::new();
            for link in found {
                all.levels.insert(link.to, level);
                all.links.insert(link.to, link);
                news.push(link.to);
                if let Some(stop) = &mut stop
                    && stop(self, link.to)
                {
                    all.goal = Some(link.to);
                    return all;
                }
            }
            held.extend(&news);
            if news.is_empty() {
                break;
            }
        }
        all
    }

    /// The identities, as they are, that a node may get the power of; `again`: another node with the same policies was
    /// asked, so that only those are wanted who name this one.
    fn targets(&self, by: u32, again: bool) -> Vec<u32> {
        let Some(node) = self.node(by) else { return Vec::new() };
        let (Some(identity), Some(class)) = (self.who.get(node.who as usize), self.decider.class(node.class)) else {
            return Vec::new();
        };
        let account = self.account_of(node.who);
        let bit = |action: &str| class.mask & self.decider.actions.bit(action) != 0;
        let mut all: Vec<u32> = Vec::new();
        all.extend(self.named_arn.get(&identity.arn).into_iter().flatten());
        let session = steps::session_role(&identity.arn);
        all.extend(self.named_arn.get(&session).into_iter().flatten());
        let personal = &self.personal_trusts;
        let (by_account, by_all) =
            if again { (&personal.0, &personal.1) } else { (&self.named_account, &self.named_everyone) };
        all.extend(by_account.get(identity.account()).into_iter().flatten().chain(by_all));
        if !again {
            let actions = &self.decider.actions;
            if class.acts_on_users {
                all.extend(self.users.get(&account).into_iter().flatten());
            }
            if bit(deciding::EDIT_TRUST) {
                all.extend(self.roles.get(&account).into_iter().flatten());
            } else {
                for service in steps::services() {
                    if steps::may_use(class.mask, actions, service) {
                        all.extend(self.trusting_services.get(&(account, service)).into_iter().flatten());
                    }
                }
            }
        }
        all.sort_unstable();
        all.dedup();
        all.retain(|to| *to != node.who);
        all
    }

    /// Whether the trust policy of a role tells apart those whose own policies are the same.
    fn trust_is_personal(&self, role: u32) -> bool {
        let trust = self.trusts.get(role as usize).copied().flatten();
        // The resource control policies of its account have a say as well.
        let account = self.decider.account(self.account_of(role));
        let organization = account.into_iter().flat_map(|one| one.resource_control.iter().flatten().copied());
        trust.into_iter().chain(organization).filter_map(|doc| self.decider.doc(doc)).any(|doc| doc.personal != 0)
    }

    /// The states of identities that they reach by changes to their own policies.
    fn own_states(&mut self, cancelled: &dyn Fn() -> bool) {
        let search = Search { rank: Rank::Open, cancelled };
        let mut at = 0;
        while at < self.nodes.len() as u32 {
            if self.note_cancelled(&search) {
                return;
            }
            self.edited(at, at, &search, &mut |_, _| {});
            at += 1;
        }
    }

    /// Whether a node changes the policies of another identity.
    fn edits_others(&mut self, by: u32, search: &Search<'_>, known: &mut HashMap<u32, (u32, bool)>) -> bool {
        let Some(node) = self.node(by) else { return false };
        let (who, class) = (node.who, node.class);
        if self.decider.class(class).is_none_or(|class| class.mask & self.edit_bits == 0) {
            return false;
        }
        // Of those with the same policies one is asked for all; it was not asked about itself.
        let (asked, only) = match known.get(&class) {
            Some((_, true)) => return true,
            Some((asked, false)) => (Some(*asked), true),
            None => (None, false),
        };
        let found = self.edits_one_of(by, who, asked.filter(|_| only), search);
        if !only || found {
            known.insert(class, (who, found));
        }
        found
    }

    fn edits_one_of(&mut self, by: u32, who: u32, only: Option<u32>, search: &Search<'_>) -> bool {
        let account = self.account_of(who);
        let others: Vec<u32> = [&self.users, &self.roles]
            .into_iter()
            .filter_map(|all| all.get(&account))
            .flatten()
            .copied()
            .filter(|other| *other != who && only.is_none_or(|only| only == *other))
            .collect();
        for other in others {
            if self.note_cancelled(search) {
                return false;
            }
            let mut any = false;
            self.edited(by, other, search, &mut |_, _| any = true);
            if any {
                return true;
            }
        }
        false
    }

    /// From which nodes one of some goals is reached by a path, with the next step.
    /// `within`: the nodes to look at, if not all.
    fn backward(&mut self, goals: &[u32], search: &Search<'_>, within: Option<&Back>) -> Back {
        let looked_at = |node: u32| within.is_none_or(|within| within.contains_key(&node));
        let mut good: Back = goals.iter().map(|goal| (*goal, (0, None))).collect();
        let mut left: Vec<Vec<u32>> = self
            .decider
            .classes
            .iter()
            .map(|class| {
                class.members.iter().copied().filter(|node| looked_at(*node) && !good.contains_key(node)).collect()
            })
            .collect();
        // The changes that identities make to their own policies lead from one of their nodes to another.
        let mut own: HashMap<u32, Vec<Link>> = HashMap::new();
        for by in (0..self.nodes.len() as u32).filter(|by| looked_at(*by)) {
            let class = self.node(by).map(|node| node.class).unwrap_or_default();
            if self.decider.class(class).is_none_or(|class| class.mask & self.edit_bits == 0) {
                continue;
            }
            self.edited(by, by, search, &mut |to, moved| {
                own.entry(to).or_default().push(Link { by, base: Some(by), moved, to });
            });
        }
        let mut news: Vec<u32> = goals.to_vec();
        for level in 1..=self.depth() {
            let mut found: Vec<Link> = Vec::new();
            let mut fresh: HashSet<u32> = HashSet::new();
            for to in news {
                if self.note_cancelled(search) {
                    return good;
                }
                for link in own.get(&to).into_iter().flatten() {
                    if !good.contains_key(&link.by) && fresh.insert(link.by) {
                        found.push(*link);
                    }
                }
                if self.node(to).is_some_and(|node| node.changes.is_empty()) {
                    self.becoming(to, search, &mut left, &mut |by, moved| {
                        if !good.contains_key(&by) && fresh.insert(by) {
                            found.push(Link { by, base: None, moved, to });
                        }
                    });
                }
            }
            news = Vec::new();
            for link in found {
                good.insert(link.by, (level, Some(link)));
                news.push(link.by);
            }
            for class in &mut left {
                class.retain(|node| !good.contains_key(node));
            }
            if news.is_empty() {
                break;
            }
        }
        good
    }

    /// Of the nodes that are left, those that become an identity as it is.
    fn becoming(&mut self, to: u32, search: &Search<'_>, left: &mut [Vec<u32>], each: &mut dyn FnMut(u32, usize)) {
        let account = self.account_of(to);
        let named = match self.trusts.get(to as usize).copied().flatten() {
            Some(doc) => self.named_by(doc),
            None => Rc::new(Named { everyone: true, ..Named::default() }),
        };
        let trust_is_personal = self.trust_is_personal(to);
        let mut asked: HashSet<u32> = HashSet::new();
        for arn in &named.arns {
            let arn = steps::role_of_session(arn);
            let whose: Vec<u32> = match self.by_arn.get(arn.as_str()) {
                Some(who) => vec![*who],
                None => steps::roles_of(&arn, &self.who),
            };
            for who in whose.into_iter().filter(|who| *who != to) {
                asked.insert(who);
                for by in self.states.get(&who).cloned().unwrap_or_default() {
                    if let Some(moved) = self.becomes(by, to, search.rank) {
                        each(by, moved);
                    }
                }
            }
        }
        let is_user = self.who.get(to as usize).is_some_and(|one| one.kind == IdentityKind::User);
        for (class, members) in left.iter_mut().enumerate() {
            if members.is_empty() {
                continue;
            }
            let Some(data) = self.decider.class(class as u32) else { continue };
            let same = data.key.account == account;
            let in_account = self.decider.account(data.key.account).is_some_and(|one| named.accounts.contains(&one.id));
            let own_bits = same && if is_user { data.acts_on_users } else { data.acts_on_roles };
            if !own_bits && !named.everyone && !in_account {
                continue;
            }
            let mut whole: Option<Option<usize>> = None;
            for by in members.iter().copied() {
                // Those that the trust policy names by their ARNs were asked by themselves.
                if self.node(by).is_none_or(|node| node.who == to || asked.contains(&node.who)) {
                    continue;
                }
                let moved = match whole {
                    Some(moved) => moved,
                    None => {
                        let moved = self.becomes(by, to, search.rank);
                        if !trust_is_personal {
                            whole = Some(moved);
                        }
                        moved
                    }
                };
                if let Some(moved) = moved {
                    each(by, moved);
                }
            }
        }
    }
}
