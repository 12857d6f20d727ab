//! Grants that nothing can use: statements that other layers take wholly or that others repeat, managed policies and groups
//! without anybody, trust in those who are not there or cannot assume the role, and grants to principals that do not exist.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use personalize_iam_analysis::{Options, Verdict, compare};
use personalize_iam_eval::{Decision, Policies, Request};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog;
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::policy::{
    ActionElement, PrincipalElement, PrincipalEntry, PrincipalType, Principals, ResourceElement, Version,
};
use personalize_iam_model::{Effect, Policy, Statement};

use crate::ask::{Cast, Member, everything, grouped, questions, settled};
use crate::estate::{Document, Estate, Place};
use crate::layers::Layers;
use crate::narrowed::{Class, Narrowed};
use crate::overlap::{arns_overlap, overlap};

/// Why a grant cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnusedKind {
    /// Other layers deny all that it allows.
    TakenAway,
    /// Other statements allow the same.
    Redundant,
    /// The managed policy is attached to nobody.
    AttachedToNobody,
    /// The group has no users.
    GroupWithoutUsers,
    /// Nobody can use the trust of a role.
    TrustOfNobody,
    /// A policy names a principal that does not exist.
    NoSuchPrincipal,
}

impl UnusedKind {
    /// The name in answers.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            UnusedKind::TakenAway => "taken-away",
            UnusedKind::Redundant => "redundant",
            UnusedKind::AttachedToNobody => "attached-to-nobody",
            UnusedKind::GroupWithoutUsers => "group-without-users",
            UnusedKind::TrustOfNobody => "trust-of-nobody",
            UnusedKind::NoSuchPrincipal => "no-such-principal",
        }
    }
}

/// A grant that nothing can use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unused {
    /// Why.
    pub kind: UnusedKind,
    /// Where it is: the name or the ARN of a policy, a group, a role or a resource.
    pub of: String,
    /// What of it: a statement, an action, a principal; empty: all of it.
    pub part: String,
    /// The principals that have it, if it is a statement of an identity-based policy.
    pub who: Vec<String>,
    /// The reason in a sentence.
    pub reason: String,
    /// Where the policy was read.
    pub place: Option<Place>,
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct UnusedFound {
    /// The grants.
    pub unused: Vec<Unused>,
    /// Those of which it is not known, with the reason.
    pub undecided: Vec<Unused>,
    /// Why there may be more.
    pub incomplete: Vec<String>,
}

/// How many questions are asked about who can assume roles.
const MOST_QUESTIONS: usize = 50_000;

/// The grants of an estate that nothing can use.
#[must_use]
pub fn unused(estate: &Estate, cast: &Cast, options: &Options, cancelled: &dyn Fn() -> bool) -> UnusedFound {
    let mut found = UnusedFound::default();
    policies_of_nobody(estate, &mut found);
    statements(estate, cast, options, cancelled, &mut found);
    trust(estate, cast, options, cancelled, &mut found);
    named_by_resources(estate, &mut found);
    if cancelled() {
        found.incomplete.push("not all was tried".to_owned());
    }
    found
}

fn account_of(arn: &str) -> &str {
    arn.split(':').nth(4).unwrap_or_default()
}

fn is_read(estate: &Estate, account: &str) -> bool {
    estate.accounts.get(account).is_some_and(|account| account.identities_are_read)
}

fn not_read(account: &str) -> String {
    format!(
        "it is not known whether all users, groups and roles of account {account} were read; give the output of \
         `aws iam get-account-authorization-details`"
    )
}

/// Managed policies that nobody has, and groups without users.
fn policies_of_nobody(estate: &Estate, found: &mut UnusedFound) {
    let mut used: HashSet<&str> = HashSet::new();
    let mut groups: HashSet<&str> = HashSet::new();
    for identity in estate.identities.values() {
        used.extend(identity.attached.iter().chain(&identity.boundary).map(String::as_str));
        groups.extend(identity.groups.iter().map(String::as_str));
    }
    used.extend(estate.groups.values().flat_map(|group| &group.attached).map(String::as_str));
    let of_sets: Vec<&String> = estate
        .permission_sets
        .values()
        .flat_map(|set| set.customer_managed.iter().chain(&set.boundary).chain(&set.attached))
        .collect();
    let mut put = |is_known: bool, one: Unused, account: &str| {
        if is_known {
            found.unused.push(one);
        } else {
            found.undecided.push(Unused { reason: not_read(account), ..one });
        }
    };
    for (arn, managed) in &estate.managed {
        let account = account_of(arn);
        // Those of AWS are there whether somebody has them or not.
        if !estate.accounts.contains_key(account) || used.contains(arn.as_str()) {
            continue;
        }
        if of_sets.iter().any(|name| arn == *name || arn.ends_with(&format!(":policy{name}"))) {
            continue;
        }
        let one = Unused {
            kind: UnusedKind::AttachedToNobody,
            of: arn.clone(),
            part: String::new(),
            who: Vec::new(),
            reason: "the managed policy is attached to no user, group or role, and is the boundary of nobody"
                .to_owned(),
            place: managed.document.place.clone(),
        };
        put(is_read(estate, account), one, account);
    }
    for (arn, group) in &estate.groups {
        if groups.contains(arn.as_str()) {
            continue;
        }
        let account = account_of(arn);
        let one = Unused {
            kind: UnusedKind::GroupWithoutUsers,
            of: arn.clone(),
            part: String::new(),
            who: Vec::new(),
            reason: "the group has no users".to_owned(),
            place: group.inline.iter().find_map(|document| document.place.clone()),
        };
        put(is_read(estate, account), one, account);
    }
}

/// A document of identity-based policies, with who has it.
struct Held<'a> {
    name: String,
    document: &'a Document,
    who: Vec<&'a str>,
    classes: BTreeSet<usize>,
}

/// Those with the same policies.
struct Kind<'a> {
    member: &'a Member,
    policies: Policies,
    /// What can take from what identity-based policies allow.
    limits: Policies,
}

/// How a grant of a statement is of use.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Fate {
    Useful,
    Taken(String),
    Repeated,
    Unknown(String),
}

fn label(statement: &Statement, index: usize) -> String {
    match &statement.sid {
        Some(sid) => format!("statement `{sid}`"),
        None => format!("statement {}", index + 1),
    }
}

fn statements(estate: &Estate, cast: &Cast, options: &Options, cancelled: &dyn Fn() -> bool, found: &mut UnusedFound) {
    let mut narrowed = Narrowed::new("*", "*");
    let mut numbers: HashMap<Class, usize> = HashMap::new();
    let mut kinds: Vec<Kind<'_>> = Vec::new();
    let mut held: BTreeMap<usize, Held<'_>> = BTreeMap::new();
    let mut boundaries: BTreeSet<&str> = BTreeSet::new();
    for member in &cast.members {
        let Some(identity) = estate.identities.get(&member.name) else { continue };
        // Which resource control policies count depends on the owner of a resource: they take nothing for certain.
        let mut layers = Layers { resource_control: Arc::default(), ..member.layers.clone() };
        // What somebody has twice, by themselves and through a group, is one document that cannot repeat itself.
        let mut seen: HashSet<*const Policy> = HashSet::new();
        layers.identity.retain(|policy| seen.insert(Arc::as_ptr(policy)));
        boundaries.extend(member.missing.could_deny.iter().map(String::as_str));
        let class = narrowed.class(&member.principal, &member.known, &layers, None);
        let next = kinds.len();
        let number = *numbers.entry(class).or_insert(next);
        if number == next {
            let policies = layers.policies();
            let denies: Vec<Policy> = policies
                .identity
                .iter()
                .map(|policy| Policy {
                    statements: policy.statements.iter().filter(|one| one.effect == Effect::Deny).cloned().collect(),
                    ..policy.clone()
                })
                .filter(|policy| !policy.statements.is_empty())
                .collect();
            let limits = Policies { identity: denies, ..policies.clone() };
            kinds.push(Kind { member, policies, limits });
        }
        let groups = identity.groups.iter().filter_map(|arn| estate.groups.get(arn));
        let inline =
            identity.inline.iter().map(|document| (format!("{} of {}", document.name, identity.arn), document));
        let of_groups = groups.clone().flat_map(|group| {
            group.inline.iter().map(|document| (format!("{} of {}", document.name, group.arn), document))
        });
        let attached = identity.attached.iter().chain(groups.flat_map(|group| &group.attached));
        let managed =
            attached.filter_map(|arn| estate.managed.get(arn).map(|managed| (arn.clone(), &managed.document)));
        for (name, document) in inline.chain(of_groups).chain(managed) {
            // The same document has one place in the estate.
            let place = std::ptr::from_ref(document) as usize;
            let one =
                held.entry(place).or_insert_with(|| Held { name, document, who: Vec::new(), classes: BTreeSet::new() });
            one.who.push(&member.name);
            one.classes.insert(number);
        }
    }
    for what in boundaries.iter().take(8) {
        found.incomplete.push(format!("{what}: what it takes is not known"));
    }
    let mut known: HashMap<(usize, Statement, Option<usize>), Fate> = HashMap::new();
    for one in held.values() {
        let Some(policy) = &one.document.policy else { continue };
        for (index, statement) in policy.statements.iter().enumerate() {
            if statement.effect != Effect::Allow {
                continue;
            }
            if cancelled() {
                return;
            }
            let patterns = match &statement.action {
                ActionElement::Action(patterns) => patterns.len(),
                ActionElement::NotAction(_) => 1,
            };
            let whole = fate_for_all(one, statement, None, &kinds, &mut known, options);
            let told = label(statement, index);
            if whole != Fate::Useful {
                tell(found, one, told, whole);
                continue;
            }
            // Of a statement that is of use, some actions may not be.
            for at in 0..if patterns > 1 { patterns } else { 0 } {
                let part = fate_for_all(one, statement, Some(at), &kinds, &mut known, options);
                if let (ActionElement::Action(patterns), false) = (&statement.action, part == Fate::Useful) {
                    let pattern = patterns.get(at).map_or("", String::as_str);
                    tell(found, one, format!("{told}, `{pattern}`"), part);
                }
            }
        }
    }
}

fn tell(found: &mut UnusedFound, one: &Held<'_>, part: String, fate: Fate) {
    let (kind, reason, is_known) = match fate {
        Fate::Useful => return,
        Fate::Taken(by) => (UnusedKind::TakenAway, format!("all that it allows is denied by {by}"), true),
        Fate::Repeated => {
            (UnusedKind::Redundant, "other statements allow the same: without it nothing changes".to_owned(), true)
        }
        Fate::Unknown(why) => (UnusedKind::TakenAway, why, false),
    };
    let who = one.who.iter().map(|arn| (*arn).to_owned()).collect();
    let one = Unused { kind, of: one.name.clone(), part, who, reason, place: one.document.place.clone() };
    if is_known { found.unused.push(one) } else { found.undecided.push(one) }
}

/// What happens to a statement, or of one of its actions, for all who have it: it is of use if it is for one of them.
fn fate_for_all(
    one: &Held<'_>,
    statement: &Statement,
    at: Option<usize>,
    kinds: &[Kind<'_>],
    known: &mut HashMap<(usize, Statement, Option<usize>), Fate>,
    options: &Options,
) -> Fate {
    let mut all: Option<Fate> = None;
    for class in &one.classes {
        let Some(kind) = kinds.get(*class) else { continue };
        let fate =
            known.entry((*class, statement.clone(), at)).or_insert_with(|| fate(kind, statement, at, options)).clone();
        all = Some(match (all, fate) {
            (_, Fate::Useful) => return Fate::Useful,
            (None, fate) => fate,
            (Some(Fate::Unknown(why)), _) | (_, Fate::Unknown(why)) => Fate::Unknown(why),
            (Some(Fate::Taken(one)), Fate::Taken(other)) if one == other => Fate::Taken(one),
            (Some(Fate::Taken(_)), Fate::Taken(_)) => Fate::Taken("other policies of each who has it".to_owned()),
            (Some(_), Fate::Repeated) | (Some(Fate::Repeated), _) => Fate::Repeated,
            (Some(_), other) => other,
        });
    }
    all.unwrap_or(Fate::Useful)
}

fn of_statements(statements: Vec<Statement>) -> Policy {
    Policy { version: Some(Version::V2012_10_17), id: None, statements }
}

fn fate(kind: &Kind<'_>, statement: &Statement, at: Option<usize>, options: &Options) -> Fate {
    let mut alone = statement.clone();
    let mut rest = Some(statement.clone());
    if let (ActionElement::Action(patterns), Some(at)) = (&mut alone.action, at) {
        *patterns = patterns.get(at).cloned().into_iter().collect();
        if let Some(Statement { action: ActionElement::Action(patterns), .. }) = &mut rest {
            patterns.remove(at);
        }
    } else {
        rest = None;
    }
    // Where the same statement is there more than once, all but one of them can go.
    let mut is_out = false;
    let mut without = kind.policies.clone();
    for policy in &mut without.identity {
        if let Some(place) = policy.statements.iter().position(|one| one == statement).filter(|_| !is_out) {
            match &rest {
                Some(rest) => {
                    if let Some(one) = policy.statements.get_mut(place) {
                        *one = rest.clone();
                    }
                }
                None => {
                    policy.statements.remove(place);
                }
            }
            is_out = true;
        }
    }
    // A request that it alone lets pass settles it without a proof.
    let request = example(kind.member, &alone);
    let decides = |policies: &Policies| {
        let account = kind.member.principal.account().unwrap_or_default().to_owned();
        let policies = Policies { resource: Some(allowing(account)), ..policies.clone() };
        let compiled = policies.compile();
        request.iter().any(|request| compiled.decide(&request.clone().prepare()) == Decision::Allowed)
    };
    if decides(&kind.policies) && !decides(&without) {
        return Fate::Useful;
    }
    let options = options.clone().callers([kind.member.principal.clone()]);
    let nothing = Policies::default();
    let only = |limits: &Policies| {
        let mut policies = limits.clone();
        policies.identity.push(of_statements(vec![alone.clone()]));
        policies
    };
    let allows_none = |policies: &Policies| {
        let comparison = compare(&nothing, policies, &options);
        match comparison.verdict {
            Verdict::Equivalent if comparison.undecided.is_empty() => Ok(true),
            Verdict::Equivalent | Verdict::Undecided => {
                Err(comparison.undecided.into_iter().next().unwrap_or_default())
            }
            _ => Ok(false),
        }
    };
    // What it allows by itself is not what takes from it.
    match allows_none(&only(&nothing)) {
        Ok(true) => return Fate::Useful,
        Ok(false) => {}
        Err(why) => return Fate::Unknown(why),
    }
    if !decides(&only(&kind.limits)) {
        match allows_none(&only(&kind.limits)) {
            Ok(true) => return Fate::Taken(taken_by(kind, &only, &allows_none)),
            Ok(false) => {}
            Err(why) => return Fate::Unknown(why),
        }
    }
    if !is_out || !has_other(&without, &alone) {
        return Fate::Useful;
    }
    let comparison = compare(&kind.policies, &without, &options);
    match comparison.verdict {
        Verdict::Equivalent if comparison.undecided.is_empty() => Fate::Repeated,
        Verdict::Equivalent | Verdict::Undecided => {
            Fate::Unknown(comparison.undecided.into_iter().next().unwrap_or_default())
        }
        _ => Fate::Useful,
    }
}

/// The layers that take all of a grant, each by itself; or all together.
fn taken_by(
    kind: &Kind<'_>,
    only: &dyn Fn(&Policies) -> Policies,
    allows_none: &dyn Fn(&Policies) -> Result<bool, String>,
) -> String {
    let limits = &kind.limits;
    let layers = [
        ("a `Deny` of their own policies", Policies { identity: limits.identity.clone(), ..Policies::default() }),
        (
            "the permissions boundary",
            Policies { permissions_boundary: limits.permissions_boundary.clone(), ..Policies::default() },
        ),
        (
            "the service control policies",
            Policies { service_control: limits.service_control.clone(), ..Policies::default() },
        ),
    ];
    let taking: Vec<&str> =
        layers.iter().filter(|(_, layer)| allows_none(&only(layer)) == Ok(true)).map(|(name, _)| *name).collect();
    match taking.as_slice() {
        [] => "a `Deny`, the boundary and the service control policies together".to_owned(),
        all => all.join(", and by "),
    }
}

/// Whether another statement may allow some of the same.
fn has_other(without: &Policies, alone: &Statement) -> bool {
    let patterns = |statement: &Statement| match &statement.action {
        ActionElement::Action(patterns) => patterns.iter().map(|one| one.to_ascii_lowercase()).collect(),
        ActionElement::NotAction(_) => vec!["*".to_owned()],
    };
    let own: Vec<String> = patterns(alone);
    without.identity.iter().flat_map(|policy| &policy.statements).any(|one| {
        let others: Vec<String> = patterns(one);
        one.effect == Effect::Allow && own.iter().any(|a| others.iter().any(|b| overlap(a, b)))
    })
}

/// Requests that a statement is about.
fn example(member: &Member, statement: &Statement) -> Vec<Request> {
    let action = match &statement.action {
        ActionElement::Action(patterns) => patterns.first().map(|pattern| {
            let known = catalog::matching_actions(pattern).next().map(|action| action.full_name.to_owned());
            known.unwrap_or_else(|| pattern.replace(['*', '?'], "Example"))
        }),
        ActionElement::NotAction(_) => None,
    };
    let Some(action) = action else { return Vec::new() };
    let resource = match &statement.resource {
        Some(ResourceElement::Resource(all)) => all.first().cloned().unwrap_or_default(),
        _ => "*".to_owned(),
    };
    let account = member.principal.account().unwrap_or_default();
    let is_limited = catalog::action(&action).is_none_or(|action| action.has_resource_level_permissions());
    let resource = match resource.as_str() {
        _ if !is_limited => "*".to_owned(),
        "*" => format!("arn:aws:{}:us-east-1:{account}:example", action.split(':').next().unwrap_or_default()),
        other => other.replace(['*', '?'], "example"),
    };
    let mut request = Request::new(member.principal.clone(), action.as_str(), resource);
    request.resource_account = Some(account.to_owned());
    vec![request]
}

/// The policy of a resource that leaves it to an account.
fn allowing(account: String) -> Policy {
    let mut policy = everything(Effect::Allow);
    for statement in &mut policy.statements {
        let entry = PrincipalEntry { kind: PrincipalType::Aws, values: vec![account.clone()] };
        statement.principal = Some(PrincipalElement::Principal(Principals::Map(vec![entry])));
    }
    policy
}

/// Whom a value of `Principal` names.
enum Named<'a> {
    /// A deleted principal: its id is left.
    Id,
    /// All of an account.
    Account(&'a str),
    /// A user or a role, by ARN.
    Identity(String),
    Else,
}

fn named<'a>(estate: &Estate, value: &'a str) -> Named<'a> {
    let is_id = value.len() >= 16
        && (value.starts_with("AROA") || value.starts_with("AIDA"))
        && value.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
    if is_id {
        return Named::Id;
    }
    if value.len() == 12 && value.chars().all(|c| c.is_ascii_digit()) {
        return Named::Account(value);
    }
    let Some(fields) = Fields::split(value) else { return Named::Else };
    if glob::has_wildcard(value) {
        return Named::Else;
    }
    match (fields.service, fields.resource) {
        ("iam", "root") => Named::Account(fields.account),
        ("iam", resource) if resource.starts_with("user/") || resource.starts_with("role/") => {
            Named::Identity(value.to_owned())
        }
        ("sts", resource) => {
            let Some(name) = resource.strip_prefix("assumed-role/").and_then(|rest| rest.split('/').next()) else {
                return Named::Else;
            };
            // The ARN of a session has the name of the role without its path.
            let roles = estate.identities.values().filter(|one| one.account() == fields.account && one.name() == name);
            let role = roles.map(|one| one.arn.clone()).find(|arn| arn.contains(":role/"));
            let partition = fields.partition;
            Named::Identity(role.unwrap_or_else(|| format!("arn:{partition}:iam::{}:role/{name}", fields.account)))
        }
        _ => Named::Else,
    }
}

/// The values of a statement's principal that are of AWS accounts.
fn aws_values(statement: &Statement) -> Vec<&String> {
    match &statement.principal {
        Some(PrincipalElement::Principal(Principals::Map(entries))) => {
            let of_aws = entries.iter().filter(|entry| entry.kind == PrincipalType::Aws);
            of_aws.flat_map(|entry| &entry.values).collect()
        }
        _ => Vec::new(),
    }
}

/// Those who are named and are not there: whether that is certain, and the reason.
fn missing(estate: &Estate, value: &str) -> Option<(bool, String)> {
    match named(estate, value) {
        Named::Id => Some((true, format!("`{value}` is the id of a principal that was deleted"))),
        Named::Identity(arn) => {
            let account = account_of(&arn);
            if !estate.accounts.contains_key(account) || estate.identities.contains_key(&arn) {
                return None;
            }
            Some(match is_read(estate, account) {
                true => (true, format!("`{value}` does not exist")),
                false => (false, format!("`{value}` was not read: {}", not_read(account))),
            })
        }
        Named::Account(_) | Named::Else => None,
    }
}

/// What the trust policies of roles give to nobody.
fn trust(estate: &Estate, cast: &Cast, options: &Options, cancelled: &dyn Fn() -> bool, found: &mut UnusedFound) {
    const ASSUME: &str = "sts:AssumeRole";
    let is_about = |statement: &Statement| match &statement.action {
        ActionElement::Action(patterns) => patterns.iter().any(|one| glob::matches(one, ASSUME, Case::Ignored)),
        ActionElement::NotAction(patterns) => !patterns.iter().any(|one| glob::matches(one, ASSUME, Case::Ignored)),
    };
    let members: HashMap<&str, &Member> = cast.members.iter().map(|member| (member.name.as_str(), member)).collect();
    // Who may assume some role by their own policies, by account.
    let mut assuming: HashMap<&str, Vec<&Member>> = HashMap::new();
    for member in &cast.members {
        let mut allows = member.layers.identity.iter().flat_map(|policy| &policy.statements);
        if !member.missing.could_allow.is_empty() || allows.any(|one| one.effect == Effect::Allow && is_about(one)) {
            assuming.entry(account_of(&member.name)).or_default().push(member);
        }
    }
    let mut alone = Cast {
        accounts: cast.accounts.clone(),
        above: cast.above.clone(),
        owners: cast.owners.clone(),
        ..Cast::default()
    };
    let mut left = MOST_QUESTIONS;
    for (role, identity) in &estate.identities {
        let Some(document) = &identity.trust else { continue };
        let Some(policy) = &document.policy else { continue };
        let denies = policy.statements.iter().filter(|one| one.effect == Effect::Deny);
        let denies: Vec<Statement> = denies.cloned().collect();
        let allows =
            policy.statements.iter().enumerate().filter(|(_, one)| one.effect == Effect::Allow && is_about(one));
        for (index, statement) in allows {
            for value in aws_values(statement) {
                if cancelled() {
                    return;
                }
                let entry = |reason: String| Unused {
                    kind: UnusedKind::TrustOfNobody,
                    of: role.clone(),
                    part: format!("{}, `{value}`", label(statement, index)),
                    who: Vec::new(),
                    reason,
                    place: document.place.clone().or_else(|| identity.place.clone()),
                };
                if let Some((is_known, reason)) = missing(estate, value) {
                    let list = if is_known { &mut found.unused } else { &mut found.undecided };
                    list.push(entry(format!("nobody can assume the role by it: {reason}")));
                    continue;
                }
                let (whom, of_account): (Vec<&Member>, Option<&str>) = match named(estate, value) {
                    Named::Identity(arn) => (members.get(arn.as_str()).copied().into_iter().collect(), None),
                    Named::Account(account) if estate.accounts.contains_key(account) => {
                        if !is_read(estate, account) {
                            // Somebody who was not read may assume it.
                            continue;
                        }
                        let all = assuming.get(account).into_iter().flatten().copied();
                        (all.filter(|member| may_name(member, role)).collect(), Some(account))
                    }
                    _ => continue,
                };
                if whom.is_empty() && of_account.is_none() {
                    continue;
                }
                let mut one = statement.clone();
                let entries = vec![PrincipalEntry { kind: PrincipalType::Aws, values: vec![value.clone()] }];
                one.principal = Some(PrincipalElement::Principal(Principals::Map(entries)));
                let trust = of_statements(denies.iter().cloned().chain([one]).collect());
                alone.trust = vec![(role.clone(), Arc::new(trust))];
                let (mut usable, mut open) = (false, None);
                for member in &whom {
                    if left == 0 || cancelled() {
                        open = Some(format!("more than {MOST_QUESTIONS} questions would have to be asked"));
                        break;
                    }
                    left -= 1;
                    alone.members = vec![Member::clone(member)];
                    match can_assume(&alone, ASSUME, role, options) {
                        Some(true) => {
                            usable = true;
                            break;
                        }
                        Some(false) => {}
                        None => open = Some(format!("whether `{}` can assume the role is not known", member.name)),
                    }
                }
                match (usable, open, of_account) {
                    (true, _, _) => {}
                    (false, Some(why), _) => found.undecided.push(entry(why)),
                    (false, None, None) => {
                        found.unused.push(entry(format!("`{value}` cannot assume the role: it is denied")));
                    }
                    (false, None, Some(account)) if whom.is_empty() => found
                        .unused
                        .push(entry(format!("no user and no role of account {account} has `{ASSUME}` for the role"))),
                    (false, None, Some(account)) => found.unused.push(entry(format!(
                        "no user and no role of account {account} can assume the role: those that have `{ASSUME}` for \
                         it are denied"
                    ))),
                }
            }
        }
    }
}

/// Whether somebody's own policies may allow something on a role.
fn may_name(member: &Member, role: &str) -> bool {
    if !member.missing.could_allow.is_empty() {
        return true;
    }
    member.layers.identity.iter().flat_map(|policy| &policy.statements).any(|one| {
        one.effect == Effect::Allow
            && match &one.resource {
                Some(ResourceElement::Resource(all)) => all
                    .iter()
                    .any(|pattern| pattern.contains("${") || arns_overlap(pattern, role) || overlap(pattern, role)),
                _ => true,
            }
    })
}

/// Whether the only one of a cast can assume a role; `None` if that is not known.
fn can_assume(cast: &Cast, action: &str, role: &str, options: &Options) -> Option<bool> {
    let asks = questions(cast, 0, action, None, role);
    let mut is_open = false;
    for answer in grouped(cast, &asks).iter().flat_map(|group| settled(cast, &asks, group, options)) {
        match answer.cell.access.as_str() {
            "never" => {}
            // What could deny and was not read can only take more.
            "undecided" if answer.cell.allowed.is_none() => is_open = true,
            _ => return Some(true),
        }
    }
    if is_open { None } else { Some(false) }
}

/// Principals that policies of resources name and that do not exist.
fn named_by_resources(estate: &Estate, found: &mut UnusedFound) {
    for (arn, own) in &estate.resources {
        let Some(policy) = &own.document.policy else { continue };
        for (index, statement) in policy.statements.iter().enumerate().filter(|(_, one)| one.effect == Effect::Allow) {
            for value in aws_values(statement) {
                let Some((is_known, reason)) = missing(estate, value) else { continue };
                let one = Unused {
                    kind: UnusedKind::NoSuchPrincipal,
                    of: arn.clone(),
                    part: format!("{}, `{value}`", label(statement, index)),
                    who: Vec::new(),
                    reason,
                    place: own.document.place.clone(),
                };
                if is_known { found.unused.push(one) } else { found.undecided.push(one) }
            }
        }
    }
}
