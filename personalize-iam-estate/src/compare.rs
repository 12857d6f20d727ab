//! Two estates compared: who gained or lost what, one question for all who had the same and have the same.
//!
//! Of a principal, three questions cover every resource whose policy stays as it is: where that policy leaves it to the caller's
//! account, where it allows the caller's user or role by name, and where it allows the session by name. Resources whose policy
//! changed, or the resource control policies above them, are compared one by one, for the principals of the estates and for all
//! others whom the policy names.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use personalize_iam_analysis::{Comparison, Options, Region, compare};
use personalize_iam_eval::{Policies, Principal};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::policy::{
    ActionElement, BaseOperator, ConditionBlock, ConditionOperator, ConditionTest, OperatorName, PrincipalElement,
    PrincipalEntry, PrincipalType, Principals, ResourceElement, Version,
};
use personalize_iam_model::{Effect, Policy, Statement};

use crate::ask::{Cast, Member, everything};
use crate::chains::{Chains, Node, Rank, Reached};
use crate::counting::Levels;
use crate::estate::{Document, Estate, Identity, ManagedPolicy};
use crate::layers::Layers;
use crate::moves::{How, MOVES};
use crate::narrowed::{Class, Narrowed};
use crate::overlap::overlap;

/// What a difference is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// What principals can do by their own policies.
    Own,
    /// What they can do where the policy of a resource allows them by name.
    ByName,
    /// What they can do on this resource, whose policy changed; of a role, whether they can assume it.
    Resource(String),
    /// What others than the principals of the estates can do on this resource, as far as their own policies let them.
    Others(String),
}

/// On which sides principals are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Presence {
    /// On both.
    Changed,
    /// On the new side.
    Added,
    /// On the old side.
    Removed,
}

impl Presence {
    /// The name in answers.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Presence::Changed => "changed",
            Presence::Added => "added",
            Presence::Removed => "removed",
        }
    }
}

/// What is compared once for all who have the same on both sides.
#[derive(Clone, Debug)]
pub struct ChangedGroup {
    /// What it is about.
    pub about: About,
    /// The principals by ARN; none, if it is about others.
    pub who: Vec<String>,
    /// On which sides they are there.
    pub presence: Presence,
    principal: Option<Principal>,
    owner: Option<String>,
    old: Policies,
    new: Policies,
    /// Whether differences may show only where the policy of a resource allows them by name.
    by_name: bool,
}

/// What changed for a group.
#[derive(Clone, Debug)]
pub struct Difference {
    /// What it is about.
    pub about: About,
    /// The difference; its witnesses are requests of the first of the group.
    pub comparison: Comparison,
    /// The policies on the old side under which the witnesses are decided.
    pub old: Policies,
    /// Those on the new side.
    pub new: Policies,
}

/// What is to be compared, and what is not known.
#[derive(Clone, Debug, Default)]
pub struct Differences {
    /// What is to be compared.
    pub groups: Vec<ChangedGroup>,
    /// How many principals have the same policies on both sides.
    pub unchanged: usize,
    /// Why there may be differences that do not show.
    pub doubts: Vec<String>,
}

/// How many pairs of a resource and a principal are looked at.
const MOST_PAIRS: usize = 4_000_000;

/// What is to be compared of two estates, with the cast of each of them.
#[must_use]
pub fn differences(old: (&Estate, &Cast), new: (&Estate, &Cast)) -> Differences {
    let mut all = Differences::default();
    doubts(old, new, &mut all.doubts);
    let pairs = pairs(old.1, new.1);
    of_principals(&pairs, &mut all);
    of_resources(old.1, new.1, &pairs, &mut all);
    all
}

/// Somebody on both sides, of which one may be missing.
type Both<'a> = (Option<&'a Member>, Option<&'a Member>);

fn pairs<'a>(old: &'a Cast, new: &'a Cast) -> Vec<Both<'a>> {
    let mut all: BTreeMap<&str, Both<'a>> = BTreeMap::new();
    for member in &old.members {
        all.entry(&member.name).or_default().0 = Some(member);
    }
    for member in &new.members {
        all.entry(&member.name).or_default().1 = Some(member);
    }
    all.into_values().collect()
}

fn one_of<'a>(both: &Both<'a>) -> Option<&'a Member> {
    both.1.or(both.0)
}

fn presence(both: &Both<'_>) -> Presence {
    match both {
        (None, _) => Presence::Added,
        (_, None) => Presence::Removed,
        _ => Presence::Changed,
    }
}

/// What was not read on a side.
fn doubts(old: (&Estate, &Cast), new: (&Estate, &Cast), all: &mut Vec<String>) {
    let accounts: BTreeSet<&String> = old.1.accounts.iter().chain(&new.1.accounts).collect();
    for (side, (estate, cast)) in [("old", old), ("new", new)] {
        let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
        for member in &cast.members {
            for reason in member.missing.could_allow.iter().chain(&member.missing.could_deny) {
                *reasons.entry(reason).or_default() += 1;
            }
        }
        let told = reasons.into_iter().map(|(reason, count)| {
            let noun = if count == 1 { "principal" } else { "principals" };
            format!("on the {side} side: {reason} (of {count} {noun})")
        });
        all.extend(told);
        all.extend(
            cast.unreadable.iter().map(|arn| format!("on the {side} side: the policy of `{arn}` could not be read")),
        );
        if cast.lacks_own {
            all.push(format!(
                "on the {side} side: policies of resources that were not read may differ; `--assume none`, if there are none"
            ));
        }
        for (account, levels) in &cast.above {
            if let Err(why) = levels {
                let reason = format!("on the {side} side: of account {account}, {why}");
                if !all.iter().any(|known| known.contains(why.as_str()) && known.contains(&format!("the {side} side")))
                {
                    all.push(reason);
                }
            }
        }
        for account in &accounts {
            match estate.accounts.get(*account) {
                None => all.push(format!("on the {side} side: nothing of account {account} was read")),
                Some(known) if !known.identities_are_read => all.push(format!(
                    "on the {side} side: it is not known whether all users and roles of account {account} were read"
                )),
                Some(_) => {}
            }
        }
    }
}

/// Whether what differs may be hidden where identity-based policies alone are looked at: what denies differs, or what limits.
fn may_hide(old: &Layers, new: &Layers) -> bool {
    fn denies(layers: &Layers) -> HashSet<&Statement> {
        let all = layers.identity.iter().flat_map(|policy| &policy.statements);
        all.filter(|one| one.effect == Effect::Deny).collect()
    }
    old.permissions_boundary != new.permissions_boundary
        || old.session != new.session
        || old.service_control != new.service_control
        || old.resource_control != new.resource_control
        || old.vpc_endpoint != new.vpc_endpoint
        || old.grants != new.grants
        || denies(old) != denies(new)
}

/// Documents by number: those of which the content is the same have the same.
#[derive(Default)]
struct Numbered {
    by_place: HashMap<usize, usize>,
    by_content: HashMap<Arc<Policy>, usize>,
    documents: Vec<Arc<Policy>>,
    /// What is left of a document beside a change, by the numbers of both.
    left: HashMap<(usize, usize), Arc<Policy>>,
    changes: HashMap<Vec<String>, usize>,
    /// The actions that changes are about: patterns in lower case.
    about: Vec<Vec<String>>,
}

impl Numbered {
    fn number(&mut self, policy: &Arc<Policy>) -> usize {
        let place = Arc::as_ptr(policy) as usize;
        if let Some(known) = self.by_place.get(&place) {
            return *known;
        }
        let next = self.documents.len();
        let number = *self.by_content.entry(Arc::clone(policy)).or_insert(next);
        if number == next {
            self.documents.push(Arc::clone(policy));
        }
        self.by_place.insert(place, number);
        number
    }

    /// The numbers of all documents, level by level. That a level is there, or that none is, counts by itself.
    fn levels(&mut self, layers: &Layers) -> Vec<Vec<usize>> {
        let session = [&layers.session, &layers.vpc_endpoint];
        let one = [&layers.identity, &layers.permissions_boundary].into_iter().chain(session);
        let organization = layers.service_control.iter().chain(layers.resource_control.iter());
        one.chain(organization).map(|level| level.iter().map(|policy| self.number(policy)).collect()).collect()
    }

    /// The change between two sets of layers; `None`, if it can be about every action.
    fn change(&mut self, old: &Layers, new: &Layers) -> Option<usize> {
        let shape = |layers: &Layers| {
            let is_empty = [&layers.permissions_boundary, &layers.session, &layers.vpc_endpoint].map(Vec::is_empty);
            (is_empty, layers.service_control.len(), layers.resource_control.len())
        };
        if shape(old) != shape(new) || !old.grants.is_empty() || !new.grants.is_empty() {
            return None;
        }
        let (before, after) = (self.levels(old), self.levels(new));
        let mut about: BTreeSet<String> = BTreeSet::new();
        for (one, other) in before.iter().zip(&after) {
            let gone_here: Vec<usize> = one.iter().filter(|number| !other.contains(number)).copied().collect();
            let come_here: Vec<usize> = other.iter().filter(|number| !one.contains(number)).copied().collect();
            let statements = |numbers: &[usize]| -> HashSet<&Statement> {
                let known = numbers.iter().filter_map(|number| self.documents.get(*number));
                known.flat_map(|policy| &policy.statements).collect()
            };
            for statement in statements(&gone_here).symmetric_difference(&statements(&come_here)) {
                about.extend(actions_of(statement));
            }
        }
        if about.iter().any(|pattern| pattern == "*") {
            return None;
        }
        let about: Vec<String> = about.into_iter().collect();
        let next = self.about.len();
        let number = *self.changes.entry(about.clone()).or_insert(next);
        if number == next {
            self.about.push(about);
        }
        Some(number)
    }

    /// What of a document can count for the actions that a change is about.
    fn left(&mut self, change: usize, policy: &Arc<Policy>) -> Arc<Policy> {
        let number = self.number(policy);
        if let Some(known) = self.left.get(&(change, number)) {
            return Arc::clone(known);
        }
        let about = self.about.get(change).map_or(&[][..], Vec::as_slice);
        let counts = |statement: &&Statement| {
            actions_of(statement).iter().any(|one| about.iter().any(|other| overlap(one, other)))
        };
        let statements: Vec<Statement> = policy.statements.iter().filter(counts).cloned().collect();
        let left = Arc::new(Policy { statements, ..Policy::clone(policy) });
        self.left.insert((change, number), Arc::clone(&left));
        left
    }

    fn layers_left(&mut self, change: usize, layers: &Layers) -> Layers {
        let mut list =
            |all: &[Arc<Policy>]| -> Vec<Arc<Policy>> { all.iter().map(|policy| self.left(change, policy)).collect() };
        Layers {
            identity: list(&layers.identity),
            permissions_boundary: list(&layers.permissions_boundary),
            session: list(&layers.session),
            vpc_endpoint: list(&layers.vpc_endpoint),
            service_control: Arc::new(layers.service_control.iter().map(|level| list(level)).collect()),
            resource_control: Arc::new(layers.resource_control.iter().map(|level| list(level)).collect()),
            grants: layers.grants.clone(),
        }
    }
}

/// Patterns of all actions that a statement can be about, in lower case.
fn actions_of(statement: &Statement) -> Vec<String> {
    match &statement.action {
        ActionElement::Action(patterns) => patterns.iter().map(|pattern| pattern.to_ascii_lowercase()).collect(),
        ActionElement::NotAction(_) => vec!["*".to_owned()],
    }
}

fn of_principals(pairs: &[Both<'_>], all: &mut Differences) {
    // With every action and resource, nothing of a document is left out.
    let mut narrowed = Narrowed::new("*", "*");
    let mut numbered = Numbered::default();
    let mut places: HashMap<(Option<Class>, Option<Class>, bool), usize> = HashMap::new();
    for both in pairs {
        let Some(member) = one_of(both) else { continue };
        // Statements about other actions than those that changed decide alike on both sides: without them, those who
        // differ in what stays are asked about together.
        let left = match both {
            // Where more is known of them, or something else, what stays can decide otherwise.
            (Some(old), Some(new)) if old.known == new.known => numbered
                .change(&old.layers, &new.layers)
                .map(|change| [&old.layers, &new.layers].map(|layers| numbered.layers_left(change, layers))),
            _ => None,
        };
        let (left_old, left_new) = match left {
            Some([old, new]) => (Some(old), Some(new)),
            None => (both.0.map(|one| one.layers.clone()), both.1.map(|one| one.layers.clone())),
        };
        let mut class = |one: Option<&Member>, layers: &Option<Layers>| {
            one.zip(layers.as_ref()).map(|(one, layers)| narrowed.class(&one.principal, &one.known, layers, None))
        };
        let (old, new) = (class(both.0, &left_old), class(both.1, &left_new));
        if old == new {
            all.unchanged += 1;
            continue;
        }
        let by_name = matches!(both, (Some(old), Some(new)) if may_hide(&old.layers, &new.layers));
        let policies = |class: &Option<Class>, one: Option<&Member>| match (class, one) {
            (Some(class), Some(one)) => known_of(one, narrowed.policies(class, &one.layers.grants)),
            _ => Policies::default(),
        };
        let key = (old, new, by_name);
        if let Some(group) = places.get(&key).and_then(|place| all.groups.get_mut(*place)) {
            group.who.push(member.name.clone());
            continue;
        }
        all.groups.push(ChangedGroup {
            about: About::Own,
            who: vec![member.name.clone()],
            presence: presence(both),
            principal: Some(member.principal.clone()),
            owner: None,
            old: policies(&key.0, both.0),
            new: policies(&key.1, both.1),
            by_name,
        });
        places.insert(key, all.groups.len() - 1);
    }
}

/// The policies with what is known of somebody's requests put in.
fn known_of(one: &Member, policies: Policies) -> Policies {
    one.known.put_in(&policies, &one.principal).unwrap_or(policies)
}

/// A resource on a side: its policy, the resource control policies above it, and who owns it.
struct Own<'a> {
    policy: Option<&'a Arc<Policy>>,
    levels: Levels,
    owner: Option<&'a str>,
}

fn own<'a>(cast: &'a Cast, policies: &HashMap<&str, &'a Arc<Policy>>, arn: &'a str) -> Own<'a> {
    let of_arn = Fields::split(arn).map(|fields| fields.account).filter(|account| !account.is_empty());
    let only = || match cast.accounts.as_slice() {
        [account] => Some(account.as_str()),
        _ => None,
    };
    let owner = cast.owners.get(arn).map(String::as_str).or(of_arn).or_else(only);
    let levels = owner.and_then(|owner| cast.above.get(owner)).and_then(|levels| levels.clone().ok());
    Own { policy: policies.get(arn).copied(), levels: levels.unwrap_or_default(), owner }
}

fn of_resources(old: &Cast, new: &Cast, pairs: &[Both<'_>], all: &mut Differences) {
    fn by_arn(cast: &Cast) -> HashMap<&str, &Arc<Policy>> {
        cast.own.iter().chain(&cast.trust).map(|(arn, policy)| (arn.as_str(), policy)).collect()
    }
    let (of_old, of_new) = (by_arn(old), by_arn(new));
    let arns: BTreeSet<&str> = of_old.keys().chain(of_new.keys()).copied().collect();
    let estates: BTreeSet<&String> = old.accounts.iter().chain(&new.accounts).collect();
    let is_moved = |both: &&Both<'_>| match both {
        (Some(old), Some(new)) => old.known != new.known,
        _ => true,
    };
    let moved: Vec<&Both<'_>> = pairs.iter().filter(is_moved).collect();
    let mut by_service: HashMap<&str, Narrowed> = HashMap::new();
    let mut looked_at = 0_usize;
    for arn in arns {
        let is_unread = |cast: &Cast| cast.unreadable.iter().any(|one| one == arn);
        if is_unread(old) || is_unread(new) {
            // What it says on that side is not known, which the doubts say.
            continue;
        }
        let (before, after) = (own(old, &of_old, arn), own(new, &of_new, arn));
        let same = before.policy == after.policy && before.levels == after.levels;
        let service = Fields::split(arn).map_or("*", |fields| fields.service);
        let service = if service == "iam" { "sts" } else { service };
        let actions = if service == "*" { "*".to_owned() } else { format!("{service}:*") };
        let owner = after.owner.or(before.owner).map(str::to_owned);
        let limited = |own: &Own<'_>| on_alone(own.policy, &actions, arn);
        let (old_own, new_own) = (Arc::new(limited(&before)), Arc::new(limited(&after)));
        let narrowed = by_service.entry(service).or_insert_with(|| Narrowed::new(&actions, "*"));
        let mut places: HashMap<(Option<Class>, Option<Class>), usize> = HashMap::new();
        let whom: Vec<&Both<'_>> = match same {
            false => pairs.iter().collect(),
            // Whom a policy names that stays as it is may be new.
            true => {
                let policy = after.policy.or(before.policy);
                moved.iter().copied().filter(|both| names(policy, one_of(both))).collect()
            }
        };
        looked_at = looked_at.saturating_add(whom.len());
        if looked_at > MOST_PAIRS {
            all.doubts.push(format!(
                "there are more than {MOST_PAIRS} pairs of a changed resource and a principal; the rest was not compared"
            ));
            break;
        }
        for both in whom {
            let Some(member) = one_of(both) else { continue };
            let mut class = |one: Option<&Member>, own: &Own<'_>, policy: &Arc<Policy>| {
                one.map(|one| {
                    let mut layers = one.layers.clone();
                    layers.resource_control = Arc::clone(&own.levels);
                    narrowed.class(&one.principal, &one.known, &layers, Some(policy))
                })
            };
            let key = (class(both.0, &before, &old_own), class(both.1, &after, &new_own));
            if key.0 == key.1 {
                continue;
            }
            if let Some(group) = places.get(&key).and_then(|place| all.groups.get_mut(*place)) {
                group.who.push(member.name.clone());
                continue;
            }
            let policies = |class: &Option<Class>, one: Option<&Member>| match (class, one) {
                (Some(class), Some(one)) => known_of(one, narrowed.policies(class, &one.layers.grants)),
                _ => Policies { resource: Some(nothing()), ..Policies::default() },
            };
            all.groups.push(ChangedGroup {
                about: About::Resource(arn.to_owned()),
                who: vec![member.name.clone()],
                presence: presence(both),
                principal: Some(member.principal.clone()),
                owner: owner.clone(),
                old: policies(&key.0, both.0),
                new: policies(&key.1, both.1),
                by_name: false,
            });
            places.insert(key, all.groups.len() - 1);
        }
        if same {
            continue;
        }
        let others = |own: &Own<'_>, policy: &Policy| {
            let mut policy = policy.clone();
            policy.statements.push(not_of(&estates));
            let list = |level: &Vec<Arc<Policy>>| level.iter().map(|policy| Policy::clone(policy)).collect();
            Policies {
                identity: vec![everything(Effect::Allow)],
                resource: Some(policy),
                resource_control: own.levels.iter().map(list).collect(),
                ..Policies::default()
            }
        };
        all.groups.push(ChangedGroup {
            about: About::Others(arn.to_owned()),
            who: Vec::new(),
            presence: Presence::Changed,
            principal: None,
            owner,
            old: others(&before, &old_own),
            new: others(&after, &new_own),
            by_name: false,
        });
    }
}

fn nothing() -> Policy {
    Policy { version: Some(Version::V2012_10_17), id: None, statements: Vec::new() }
}

fn deny(action: ActionElement, resource: ResourceElement) -> Statement {
    Statement {
        sid: None,
        effect: Effect::Deny,
        principal: Some(PrincipalElement::Principal(Principals::Everyone)),
        action,
        resource: Some(resource),
        condition: Vec::new(),
    }
}

/// The policy of a resource, with nothing said of other resources and of the actions of other services.
fn on_alone(policy: Option<&Arc<Policy>>, actions: &str, arn: &str) -> Policy {
    let mut policy = policy.map_or_else(nothing, |policy| Policy::clone(policy));
    let everywhere = || ResourceElement::Resource(vec!["*".to_owned()]);
    let any = ActionElement::Action(vec!["*".to_owned()]);
    policy.statements.push(deny(any, ResourceElement::NotResource(vec![arn.to_owned(), format!("{arn}/*")])));
    if actions != "*" {
        policy.statements.push(deny(ActionElement::NotAction(vec![actions.to_owned()]), everywhere()));
    }
    policy
}

/// What denies everything to the principals of accounts, of whom each is asked about by itself; not to their root users.
fn not_of(accounts: &BTreeSet<&String>) -> Statement {
    let block = |base: BaseOperator, key: &str, values: Vec<String>| {
        let operator = ConditionOperator { qualifier: None, base, if_exists: false };
        let test = ConditionTest { key: key.to_owned(), values };
        ConditionBlock { operator: OperatorName::Known(operator), tests: vec![test] }
    };
    let mut statement =
        deny(ActionElement::Action(vec!["*".to_owned()]), ResourceElement::Resource(vec!["*".to_owned()]));
    let accounts = accounts.iter().map(|account| (*account).clone()).collect();
    statement.condition = vec![
        block(BaseOperator::StringEquals, "aws:PrincipalAccount", accounts),
        block(BaseOperator::StringNotEquals, "aws:PrincipalType", vec!["Account".to_owned()]),
    ];
    statement
}

/// Whether a policy allows something to somebody by name, or to everyone.
fn names(policy: Option<&Arc<Policy>>, member: Option<&Member>) -> bool {
    let (Some(policy), Some(member)) = (policy, member) else { return false };
    let role_name = member.name.rsplit('/').next().unwrap_or(&member.name);
    let session = format!(":assumed-role/{role_name}/");
    let is_it = |value: &String| value.contains(['*', '?']) || *value == member.name || value.contains(&session);
    policy.statements.iter().filter(|one| one.effect == Effect::Allow).any(|one| match &one.principal {
        Some(PrincipalElement::Principal(Principals::Map(entries))) => {
            entries.iter().flat_map(|entry| &entry.values).any(is_it)
        }
        Some(_) => true,
        None => false,
    })
}

/// The policy of a resource that allows everything to who has this name.
fn allowing(name: String) -> Policy {
    let mut policy = everything(Effect::Allow);
    for statement in &mut policy.statements {
        let entry = PrincipalEntry { kind: PrincipalType::Aws, values: vec![name.clone()] };
        statement.principal = Some(PrincipalElement::Principal(Principals::Map(vec![entry])));
    }
    policy
}

/// What changed for a group: only what differs, or is not known.
#[must_use]
pub fn compared(group: &ChangedGroup, options: &Options) -> Vec<Difference> {
    let mut options = options.clone().callers(group.principal.clone());
    if let Some(owner) = &group.owner {
        options = options.resource_account(owner);
    }
    let mut sides = vec![(group.old.clone(), group.new.clone())];
    let limits = |policies: &Policies| {
        let mut all = policies.resource_control.iter().flatten().flat_map(|policy| &policy.statements);
        all.any(|one| one.effect == Effect::Deny)
    };
    if group.about == About::Own && (limits(&group.old) || limits(&group.new)) {
        // Resource control policies are those of the owner of a resource, which another account may be.
        let without = |policies: &Policies| Policies { resource_control: Vec::new(), ..policies.clone() };
        sides.push((without(&group.old), without(&group.new)));
    }
    let mut named: Vec<Option<String>> = vec![None];
    match &group.principal {
        Some(_) if !group.by_name => {}
        Some(Principal::RoleSession { session, role }) => named.extend(role.iter().chain([session]).cloned().map(Some)),
        Some(other) => named.push(other.arn()),
        None => {}
    }
    let mut all: Vec<Difference> = Vec::new();
    for name in named {
        for (old, new) in &sides {
            let beside = |policies: &Policies| match &name {
                Some(name) => Policies { resource: Some(allowing(name.clone())), ..policies.clone() },
                None => policies.clone(),
            };
            let (old, new) = (beside(old), beside(new));
            let mut comparison = compare(&old, &new, &options);
            let untold = |region: &Region, of: fn(&Comparison) -> &Vec<Region>| {
                !all.iter().any(|known| of(&known.comparison).iter().any(|one| one.description == region.description))
            };
            comparison.gained.retain(|region| untold(region, |known| &known.gained));
            comparison.lost.retain(|region| untold(region, |known| &known.lost));
            let is_new = !comparison.gained.is_empty() || !comparison.lost.is_empty();
            if is_new || !comparison.undecided.is_empty() {
                let about = if name.is_some() { About::ByName } else { group.about.clone() };
                all.push(Difference { about, comparison, old, new });
            }
        }
    }
    all
}

/// Those of whom it can have changed whom they reach: they reach, on one side or the other, somebody whose policies, trust policy
/// or tags changed. Whom others reach is decided by the same requests under the same policies on both sides.
pub fn reach_sources(
    (old, new): ((&Estate, &Cast), (&Estate, &Cast)),
    sides: (&mut Chains<'_>, &mut Chains<'_>),
    cancelled: &dyn Fn() -> bool,
) -> (Vec<String>, Vec<String>) {
    let changed = touched(old, new);
    let (mut all, mut incomplete) = (changed.clone(), Vec::new());
    if changed.is_empty() {
        return (Vec::new(), incomplete);
    }
    let mut goal = |node: &Node| changed.contains(&node.identity).then_some(Rank::Always);
    let found = [("old", sides.0.reaching(&mut goal, cancelled)), ("new", sides.1.reaching(&mut goal, cancelled))];
    for (side, found) in found {
        all.extend(found.reached.into_iter().map(|reached| reached.from.identity));
        incomplete.extend(found.incomplete.into_iter().map(|why| format!("on the {side} side: {why}")));
    }
    // Those who changed themselves come first, if there are too many.
    let (first, then): (Vec<String>, Vec<String>) = all.into_iter().partition(|name| changed.contains(name));
    ([first, then].concat(), incomplete)
}

/// Whose policies, trust policy or tags are not the same on both sides, or whose edits of policies can have another effect.
fn touched((old_estate, old): (&Estate, &Cast), (new_estate, new): (&Estate, &Cast)) -> BTreeSet<String> {
    let pairs = pairs(old, new);
    let same_documents = |one: &[Document], other: &[Document]| {
        one.len() == other.len()
            && one.iter().zip(other).all(|(one, other)| one.name == other.name && one.policy == other.policy)
    };
    let same_identity = |one: &Identity, other: &Identity| {
        one.kind == other.kind
            && one.attached == other.attached
            && one.groups == other.groups
            && one.boundary == other.boundary
            && one.tags == other.tags
            && one.instance_profiles == other.instance_profiles
            && same_documents(&one.inline, &other.inline)
            && same_documents(one.trust.as_slice(), other.trust.as_slice())
    };
    let is_same = |both: &Both<'_>| match both {
        (Some(before), Some(after)) => {
            before.layers == after.layers
                && before.known == after.known
                && before.missing == after.missing
                && before.outside == after.outside
                && match (old_estate.identities.get(&before.name), new_estate.identities.get(&after.name)) {
                    (Some(one), Some(other)) => same_identity(one, other),
                    (one, other) => one.is_none() && other.is_none(),
                }
        }
        _ => false,
    };
    // What can be attached, made the default version, or joined, is another one.
    let same_managed = old_estate.managed.len() == new_estate.managed.len()
        && old_estate.managed.iter().zip(&new_estate.managed).all(|((arn, one), (other_arn, other))| {
            let versions = |of: &ManagedPolicy| {
                of.others.iter().map(|(id, document)| (id.clone(), document.policy.clone())).collect::<Vec<_>>()
            };
            arn == other_arn
                && one.document.policy == other.document.policy
                && one.default_version == other.default_version
                && versions(one) == versions(other)
        });
    let same_groups = old_estate.groups.len() == new_estate.groups.len()
        && old_estate.groups.iter().zip(&new_estate.groups).all(|((arn, one), (other_arn, other))| {
            arn == other_arn && one.attached == other.attached && same_documents(&one.inline, &other.inline)
        });
    let is_whole = old_estate.organization.is_some() != new_estate.organization.is_some()
        || old_estate.accounts.keys().ne(new_estate.accounts.keys());
    let mut editing: BTreeSet<String> = BTreeSet::new();
    if !same_managed || !same_groups {
        let edits = MOVES.iter().filter_map(|one| match one.how {
            How::Edit { action, .. } => Some(action.to_ascii_lowercase()),
            _ => None,
        });
        let edits: BTreeSet<String> = edits.collect();
        editing = [old, new].iter().flat_map(|cast| who_may(cast, &edits)).collect();
    }
    let is_in = |both: &&Both<'_>| {
        is_whole || !is_same(both) || one_of(both).is_some_and(|member| editing.contains(&member.name))
    };
    pairs.iter().filter(is_in).filter_map(one_of).map(|member| member.name.clone()).collect()
}

/// Those whose identity-based policies may allow one of some actions, which are in lower case.
fn who_may(cast: &Cast, actions: &BTreeSet<String>) -> Vec<String> {
    let mut by_document: HashMap<usize, bool> = HashMap::new();
    let mut allows =
        |policy: &Arc<Policy>| {
            *by_document.entry(Arc::as_ptr(policy) as usize).or_insert_with(|| {
                policy.statements.iter().filter(|one| one.effect == Effect::Allow).any(|one| {
                    actions_of(one).iter().any(|pattern| actions.iter().any(|action| overlap(pattern, action)))
                })
            })
        };
    let members = cast
        .members
        .iter()
        .filter(|member| !member.missing.could_allow.is_empty() || member.layers.identity.iter().any(&mut allows));
    members.map(|member| member.name.clone()).collect()
}

/// That principals reach another one newly, or no longer.
#[derive(Clone, Debug)]
pub struct ReachChange {
    /// Who; the chain is that of the first.
    pub who: Vec<String>,
    /// Whose power they get, or got.
    pub to: Node,
    /// Whether it is on the new side that they get it.
    pub gained: bool,
    /// How it was on the other side: not at all, or less certain.
    pub other: Option<Rank>,
    /// Whether the power of who is reached changed, and not the chain.
    pub by_power: bool,
    /// How it is reached.
    pub reached: Reached,
}

/// What changed of chains.
#[derive(Clone, Debug, Default)]
pub struct ReachChanges {
    /// What changed.
    pub changes: Vec<ReachChange>,
    /// Why there may be more.
    pub incomplete: Vec<String>,
}

/// How many that are reached are looked at, of all principals together: some ten seconds of search in accounts of thousands.
const MOST_REACHED: usize = 400_000;

/// The changes by which each principal gained, or lost, something; by any numbers.
pub type ChangesOf = BTreeMap<String, BTreeSet<usize>>;

/// Whom each principal reaches on one side and not on the other, or more certainly; and whom on both, if that one gained
/// (`stronger`) or lost (`weaker`) something that the principal did not itself.
pub fn reach_changes(
    sides: (&mut Chains<'_>, &mut Chains<'_>),
    principals: &[String],
    (stronger, weaker): (&ChangesOf, &ChangesOf),
    cancelled: &dyn Fn() -> bool,
) -> ReachChanges {
    let (old, new) = sides;
    let mut all = ReachChanges::default();
    let mut incomplete: BTreeSet<String> = BTreeSet::new();
    /// What those who are reported together have in common.
    type Key = (Node, bool, bool, Option<Rank>, Rank, usize);
    let mut places: HashMap<Key, usize> = HashMap::new();
    let mut looked_at = 0_usize;
    for from in principals {
        if cancelled() || looked_at > MOST_REACHED {
            let why = if cancelled() {
                "the search was cancelled".to_owned()
            } else {
                format!("{MOST_REACHED} that are reached were compared, and not those of all principals")
            };
            incomplete.insert(why);
            break;
        }
        let before = old.reachable(from, cancelled).unwrap_or_default();
        let after = new.reachable(from, cancelled).unwrap_or_default();
        looked_at = looked_at.saturating_add(before.reached.len() + after.reached.len());
        incomplete.extend(before.incomplete.iter().map(|why| format!("on the old side: {why}")));
        incomplete.extend(after.incomplete.iter().map(|why| format!("on the new side: {why}")));
        let ranks = |reached: &[Reached]| -> HashMap<Node, Rank> {
            reached.iter().map(|one| (one.to.clone(), one.rank)).collect()
        };
        let (old_ranks, new_ranks) = (ranks(&before.reached), ranks(&after.reached));
        for (gained, reached, others, changed) in
            [(true, &after.reached, &old_ranks, stronger), (false, &before.reached, &new_ranks, weaker)]
        {
            for one in reached {
                let other = others.get(&one.to).copied();
                let is_surer = other.is_none_or(|other| one.rank < other);
                let by_power = !is_surer
                    && one.to.changes.is_empty()
                    && changed
                        .get(&one.to.identity)
                        .is_some_and(|all| changed.get(from).is_none_or(|own| !all.is_subset(own)));
                if !is_surer && !by_power {
                    continue;
                }
                let key = (one.to.clone(), gained, by_power, other, one.rank, one.depth);
                if let Some(known) = places.get(&key).and_then(|place| all.changes.get_mut(*place)) {
                    known.who.push(from.clone());
                    continue;
                }
                places.insert(key, all.changes.len());
                all.changes.push(ReachChange {
                    who: vec![from.clone()],
                    to: one.to.clone(),
                    gained,
                    other,
                    by_power,
                    reached: one.clone(),
                });
            }
        }
    }
    all.incomplete = incomplete.into_iter().collect();
    all
}
