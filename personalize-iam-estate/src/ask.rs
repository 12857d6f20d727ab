//! Who can do an action on a resource: which questions that is for each principal, which of them have one answer, and the answers.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use personalize_iam_analysis::{Access, Cell, Holder, Options, who_can};
use personalize_iam_eval::{Decision, Policies, Principal, Request};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog::{self, Support};
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::policy::{
    ActionElement, PrincipalElement, PrincipalEntry, PrincipalType, Principals, ResourceElement, Version,
};
use personalize_iam_model::{Effect, Policy, Statement};

use crate::counting::{Counting, Levels, above, counting_under, known_tags, membership};
use crate::estate::{Estate, Identity, IdentityKind};
use crate::known::{Fact, Known};
use crate::layers::Layers;
use crate::narrowed::{Class, Narrowed};
use crate::overlap::{arns_overlap, overlap};

/// Somebody about whom is asked, with what counts for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// What they are called in answers.
    pub name: String,
    /// Who they are.
    pub principal: Principal,
    /// Their policies.
    pub layers: Layers,
    /// The account that owns what has no account in its ARN.
    pub account: Option<String>,
    /// What counts for them and was not read.
    pub missing: Missing,
    /// What is known of the condition keys of their requests.
    pub known: Known,
    /// What they are, if they are not of the accounts that were read.
    pub outside: Option<Outside>,
}

/// What somebody is who is not of the accounts that were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outside {
    /// Anyone, without credentials.
    Anonymous,
    /// A principal of another account, whose own policies are taken to allow everything.
    Account,
    /// A service of AWS.
    Service,
    /// An identity of a provider of SAML or OpenID Connect.
    Federated,
}

impl Outside {
    /// The name in answers.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Outside::Anonymous => "anonymous",
            Outside::Account => "account",
            Outside::Service => "service",
            Outside::Federated => "federated",
        }
    }

    /// Whether they can make requests for an action, or for some action of a pattern, at all: sessions are given to who signs the
    /// request, or has what a provider says of them, and that is good for nothing else.
    fn calls(self, principal: &Principal, action: &str) -> bool {
        let action = action.to_ascii_lowercase();
        // No root user assumes a role.
        let is_root = matches!(principal, Principal::Root { .. });
        let of_session = ["sts:assumerolewith*", "sts:tagsession", "sts:setsourceidentity"];
        match self {
            Outside::Anonymous => !action.starts_with("sts:"),
            Outside::Federated => of_session.iter().any(|one| overlap(&action, one)),
            Outside::Account => !(is_root && action == "sts:assumerole"),
            Outside::Service => true,
        }
    }
}

/// What counts for somebody and was not read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Missing {
    /// Policies that could allow, or deny: what and why.
    pub could_allow: Vec<String>,
    /// Policies that can only take away: what and why.
    pub could_deny: Vec<String>,
}

/// All about whom and whose policies is asked.
#[derive(Clone, Debug, Default)]
pub struct Cast {
    /// Who.
    pub members: Vec<Member>,
    /// The policies of resources, by ARN.
    pub own: Vec<(String, Arc<Policy>)>,
    /// The trust policies of roles, by ARN.
    pub trust: Vec<(String, Arc<Policy>)>,
    /// Whether a policy of a resource that is not here can be there.
    pub lacks_own: bool,
    /// The accounts of an estate; of one that is empty, nothing is said of who owns what.
    pub accounts: Vec<String>,
    /// The accounts that own resources of which the ARN does not say it.
    pub owners: BTreeMap<String, String>,
    /// The resources of which the policy is there and could not be read.
    pub unreadable: Vec<String>,
    /// The resource control policies above accounts, which count for what is in them; or why they are not known.
    pub above: BTreeMap<String, Result<Levels, String>>,
}

impl Cast {
    /// The same policies of resources with nobody in it, of whom there can be thousands.
    #[must_use]
    pub fn without_members(&self) -> Cast {
        Cast {
            members: Vec::new(),
            own: self.own.clone(),
            trust: self.trust.clone(),
            lacks_own: self.lacks_own,
            accounts: self.accounts.clone(),
            owners: self.owners.clone(),
            unreadable: self.unreadable.clone(),
            above: self.above.clone(),
        }
    }
}

/// Whether other resources of a pattern have answers of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Special {
    /// The answer is about all that the pattern matches.
    No,
    /// The answer is about a resource with a policy of its own.
    OwnPolicy,
    /// The answer is about the resources of the pattern without such.
    Others,
}

/// A question about one of the cast.
#[derive(Clone, Debug)]
pub struct Question {
    /// Its place in [`Cast::members`].
    pub member: usize,
    /// The action, or a pattern.
    pub action: Arc<str>,
    /// The resource type that the resource is of, if it is asked for one.
    pub resource_type: Option<&'static str>,
    /// The resource, or a pattern.
    pub resource: Arc<str>,
    /// The policy of the resource.
    own: Option<Arc<Policy>>,
    /// Who owns the resource, where its ARN does not say it.
    owner: Option<String>,
    /// Whether others of the pattern have answers of their own.
    pub special: Special,
    /// Resources of the pattern that have answers of their own.
    others: Arc<[String]>,
    /// Why the answer is not known.
    unknown: Option<String>,
    /// Why a policy of the resource may be there that was not read.
    unread: Option<String>,
    /// The resource control policies of the account that owns the resource, if that is not the caller's; or why they are not known.
    above: Option<Result<Levels, String>>,
}

/// Questions that have the same answer.
#[derive(Clone, Debug)]
pub struct QuestionGroup {
    /// Their places in what was asked, in order; one at least.
    pub asks: Vec<usize>,
    policies: Policies,
}

/// The answer to a question.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The question's place in what was asked.
    pub ask: usize,
    /// Whether they can, and witnesses.
    pub cell: Cell,
    /// Where it is undecided as something was not read: what the answer is if there is none of that.
    pub if_none: Option<Access>,
    /// The policies under which the witnesses are decided.
    pub policies: Arc<Policies>,
    /// Of a service that can: whether it also can when it acts for any account, no matter for what of it.
    pub for_any_source: bool,
}

/// The users and roles of an estate, and the policies of its resources.
#[must_use]
pub fn members(estate: &Estate, assume_none: bool) -> Cast {
    let mut accounts = BTreeMap::new();
    let mut cast =
        Cast { lacks_own: !assume_none, accounts: estate.accounts.keys().cloned().collect(), ..Cast::default() };
    for identity in estate.identities.values() {
        let account = identity.account();
        let above = accounts.entry(account).or_insert_with(|| above(estate, account)).clone();
        let Some(counting) = counting_under(estate, identity, above) else { continue };
        let missing = missing(&counting, assume_none);
        cast.members.push(Member {
            name: identity.arn.clone(),
            principal: counting.principal,
            layers: counting.layers,
            account: Some(account.to_owned()),
            missing,
            known: known_of(estate, identity),
            outside: None,
        });
        match identity.trust.as_ref().map(|trust| trust.policy.as_ref()) {
            Some(Some(policy)) => cast.trust.push((identity.arn.clone(), Arc::clone(policy))),
            _ if identity.kind == IdentityKind::Role => cast.unreadable.push(identity.arn.clone()),
            _ => {}
        }
    }
    for (arn, own) in &estate.resources {
        match &own.document.policy {
            Some(policy) => cast.own.push((arn.clone(), Arc::clone(policy))),
            None => cast.unreadable.push(arn.clone()),
        }
        if let Some(account) = &own.account {
            cast.owners.insert(arn.clone(), account.clone());
        }
    }
    for account in estate.accounts.keys() {
        let above = match accounts.get(account.as_str()) {
            Some(known) => known.clone(),
            None => above(estate, account),
        };
        let levels = match above.resource_control {
            _ if above.is_management_account => Ok(Levels::default()),
            Err(_) if assume_none => Ok(Levels::default()),
            other => other,
        };
        cast.above.insert(account.clone(), levels);
    }
    cast
}

/// The keys that only the requests of services hold, in lower case.
pub(crate) const OF_SERVICES: [&str; 4] =
    ["aws:sourceaccount", "aws:sourcearn", "aws:sourceorgid", "aws:sourceorgpaths"];

fn known_of(estate: &Estate, identity: &Identity) -> Known {
    let known = Known { tags: known_tags(identity).map(<[_]>::to_vec), keys: Vec::new() };
    in_organization(known.absent(OF_SERVICES), membership(estate, identity.account()))
}

/// With the organization of the account and its path in it, if they are known.
pub(crate) fn in_organization(mut known: Known, (id, path): (Option<String>, Option<String>)) -> Known {
    if let Some(id) = id {
        known = known.with("aws:principalorgid", Fact::Is(id.into()));
    }
    if let Some(path) = path {
        known = known.with("aws:principalorgpaths", Fact::Is(vec![path].into()));
    }
    known
}

fn missing(counting: &Counting, assume_none: bool) -> Missing {
    let not_read = |what: &String| format!("the policy `{what}` was not read");
    let mut missing = Missing {
        could_allow: counting.missing_identity.iter().map(not_read).collect(),
        could_deny: counting.missing_boundary.iter().map(not_read).collect(),
    };
    if !assume_none {
        let organization = [&counting.missing_service_control, &counting.missing_resource_control];
        for why in organization.into_iter().flatten() {
            if !missing.could_deny.contains(why) {
                missing.could_deny.push(why.clone());
            }
        }
    }
    missing
}

/// What is to be asked about somebody: about the pattern, and about each resource of it that has a policy.
///
/// [`Topic`] works out once what is the same for many.
#[must_use]
pub fn questions(
    cast: &Cast,
    member: usize,
    action: &str,
    resource_type: Option<&'static str>,
    resource: &str,
) -> Vec<Question> {
    let Some(one) = cast.members.get(member) else { return Vec::new() };
    Topic::new(cast, action, resource_type, resource).questions(member, one)
}

/// An action on a resource, both of which may be patterns, with the policies of resources that have a say in it: what is the same
/// for all who are asked about.
#[derive(Clone, Debug)]
pub struct Topic<'c> {
    cast: &'c Cast,
    action: Arc<str>,
    resource_type: Option<&'static str>,
    /// The resource, and then those of the pattern that have policies of their own.
    things: Vec<Thing<'c>>,
    others: Arc<[String]>,
}

/// A resource, or a pattern, with what was read of it.
#[derive(Clone, Debug)]
struct Thing<'c> {
    resource: Arc<str>,
    own: Option<&'c Arc<Policy>>,
    special: Special,
    /// The account that owns it, if that was read.
    owner: Option<&'c str>,
    /// The service and the account in its ARN.
    of_arn: Option<(String, String)>,
    /// Whether it can have a policy that says something of the action.
    says: bool,
    /// Why a policy of it may be there that was not read.
    unread: Vec<String>,
    /// Why the answer is not known.
    unknown: Option<String>,
}

impl<'c> Topic<'c> {
    /// What of a cast has a say in an action on a resource; of its members nothing is asked.
    #[must_use]
    pub fn new(cast: &'c Cast, action: &str, resource_type: Option<&'static str>, resource: &str) -> Topic<'c> {
        let is_sts = action.to_ascii_lowercase().starts_with("sts:");
        let anywhere = catalog::action(action).is_some_and(|action| !action.has_resource_level_permissions());
        let own: Vec<(String, &Arc<Policy>)> = if is_sts { &cast.trust } else { &cast.own }
            .iter()
            // What has no resource-level permissions is asked on no resource, so that none has a say.
            .filter(|(arn, _)| is_of(action, arn) && !(anywhere && resource == "*"))
            .flat_map(|(arn, policy)| {
                // A bucket's policy is also that of its objects.
                let objects = (arn.starts_with("arn:aws:s3:") && !arn.contains('/')).then(|| format!("{arn}/*"));
                let bucket = Some(arn.clone()).filter(|_| resource_type.is_none_or(|one| one != "object"));
                let objects = objects.filter(|_| resource_type.is_none_or(|one| one == "object"));
                bucket.into_iter().chain(objects).map(move |scope| (scope, policy))
            })
            .filter(|(scope, _)| arns_overlap(scope, resource))
            .collect();
        let covering = own.iter().filter(|(scope, _)| glob::matches(scope, resource, Case::Sensitive));
        let covering = covering.max_by_key(|(scope, _)| scope.len()).cloned();
        let mut others: Vec<(String, &Arc<Policy>)> = own;
        others.retain(|(scope, policy)| {
            covering.as_ref().is_none_or(|(known, own)| known != scope && own != policy) && scope != resource
        });
        let thing = |resource: &str, own: Option<&'c Arc<Policy>>, special| {
            let says = takes_policies(action, resource) && !(anywhere && resource == "*");
            let mut unread: Vec<String> = Vec::new();
            if !cast.accounts.is_empty() {
                let of_it = |arn: &&String| is_of(action, arn) && reaches(arn, resource);
                let is_trust = |arn: &&String| arn.contains(":role/") == is_sts;
                for arn in cast.unreadable.iter().filter(of_it).filter(is_trust) {
                    unread.push(format!("the policy of `{arn}` could not be read"));
                }
            }
            if own.is_none() && cast.lacks_own && says {
                unread.push(match is_sts {
                    true => format!("no trust policy of `{resource}` was read"),
                    false => format!("no policy of `{resource}` was read"),
                });
            }
            Thing {
                resource: resource.into(),
                own,
                special,
                // The ARN of a bucket has no account; a resource with an account in its ARN has no other owner.
                owner: cast.owners.iter().find(|(arn, _)| owns(arn, resource)).map(|(_, account)| account.as_str()),
                of_arn: Fields::split(resource).map(|arn| (arn.service.to_owned(), arn.account.to_owned())),
                says,
                unread,
                unknown: None,
            }
        };
        let special = if others.is_empty() { Special::No } else { Special::Others };
        let mut things = vec![thing(resource, covering.map(|(_, policy)| policy), special)];
        for (scope, policy) in &others {
            let mut own = thing(scope, Some(policy), Special::OwnPolicy);
            if !glob::matches(resource, scope, Case::Sensitive) {
                own.unknown = Some(format!("some of `{resource}` has a policy of its own: ask about `{scope}`"));
            }
            things.push(own);
        }
        let others = others.into_iter().map(|(scope, _)| scope).collect();
        Topic { cast, action: action.into(), resource_type, things, others }
    }

    /// How many resources there are answers about: the pattern, and those of it that have policies of their own.
    #[must_use]
    pub fn resources(&self) -> usize {
        self.things.len()
    }

    /// The questions about somebody, who has this place in the cast among whom they are.
    #[must_use]
    pub fn questions(&self, at: usize, member: &Member) -> Vec<Question> {
        self.things.iter().map(|thing| self.question(at, member, thing)).collect()
    }

    fn question(&self, at: usize, member: &Member, thing: &Thing<'_>) -> Question {
        let cast = self.cast;
        let is_outside = member.outside.is_some();
        let caller = member.principal.account();
        let of_arn = thing.of_arn.as_ref().map(|(service, account)| (service.as_str(), account.as_str()));
        let owner = thing.owner.or(member.account.as_deref().filter(|own| {
            matches!(of_arn, Some((service, "")) if service == "s3" || is_outside)
                || of_arn.is_some_and(|(_, account)| account == *own)
        }));
        let whose = thing.owner.or(account_of(&thing.resource)).or(owner.filter(|_| is_outside));
        let is_foreign = !cast.accounts.is_empty() && whose.is_some() && whose != caller;
        let mut unread = thing.unread.clone();
        let bare = matches!(of_arn, Some((service, "")) if service == "s3" || is_outside && thing.own.is_some());
        if bare && thing.owner.is_none() && cast.accounts.len() > 1 {
            unread.insert(0, format!("it was not read which account owns `{}`", thing.resource));
        }
        // Where it has no policy, nobody of another account can do anything.
        let nothing = || Arc::new(Policy { version: None, id: None, statements: Vec::new() });
        let nothing = (thing.own.is_none() && is_foreign && thing.says && !cast.lacks_own && !is_outside).then(nothing);
        // What somebody can do in their own account is not known, if its users and roles were not read.
        let may_be_theirs = |own: &&str| match whose {
            Some(whose) => whose == *own,
            None => {
                cast.accounts.iter().any(|account| account == own)
                    && of_arn.is_none_or(|(_, account)| overlap(account, own))
            }
        };
        let theirs = caller.filter(|_| is_outside).filter(may_be_theirs);
        let theirs = theirs.map(|account| format!("the users and roles of account {account} were not read"));
        let is_main = thing.special != Special::OwnPolicy;
        Question {
            member: at,
            action: Arc::clone(&self.action),
            resource_type: self.resource_type,
            resource: Arc::clone(&thing.resource),
            own: thing.own.cloned().or(nothing),
            owner: owner.map(str::to_owned),
            special: thing.special,
            others: if is_main { Arc::clone(&self.others) } else { Arc::from([]) },
            unknown: thing.unknown.clone().or(theirs),
            unread: (!unread.is_empty()).then(|| unread.join("; ")),
            above: whose.filter(|_| is_foreign).map(|account| match cast.above.get(account) {
                Some(known) => known.clone(),
                None if !cast.lacks_own => Ok(Levels::default()),
                None => Err(format!("the resource control policies of account {account} were not read")),
            }),
        }
    }
}

/// Whether the policy of what has this ARN is that of a resource too: a bucket's is that of its objects.
fn owns(arn: &str, resource: &str) -> bool {
    let rest = resource.strip_prefix(arn);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/') && arn.contains(":s3:::"))
}

/// Whether the policy of what has this ARN has a say in some of a pattern.
pub(crate) fn reaches(arn: &str, resource: &str) -> bool {
    arns_overlap(arn, resource) || owns(arn, resource)
}

/// Whether resources of a pattern, about which an action is, can have policies of their own that say something of it.
pub(crate) fn takes_policies(action: &str, resource: &str) -> bool {
    // IAM has trust policies of roles alone, and these say nothing of its own actions.
    // Source: IAM User Guide, "Policies and permissions in AWS Identity and Access Management".
    if action.split_once(':').is_some_and(|(prefix, _)| prefix.eq_ignore_ascii_case("iam")) {
        return false;
    }
    let prefix = Fields::split(resource).map_or("*", |arn| arn.service);
    let prefix = if prefix == "*" { action.split_once(':').map_or("*", |(prefix, _)| prefix) } else { prefix };
    catalog::service(prefix).is_none_or(|service| service.supports.resource_based_policies != Support::No)
}

/// Whether an action, or some action of a pattern, is of the service of an ARN.
pub(crate) fn is_of(action: &str, arn: &str) -> bool {
    let service = Fields::split(arn).map_or("", |fields| fields.service);
    let prefix = action.split_once(':').map_or("*", |(prefix, _)| prefix);
    let services = if prefix.eq_ignore_ascii_case("sts") { "iam" } else { prefix };
    glob::matches(services, service, Case::Ignored)
}

/// Puts questions together that have the same answer: those about people with the same statements that can count, where nothing
/// depends on who it is.
#[must_use]
pub fn grouped(cast: &Cast, asks: &[Question]) -> Vec<QuestionGroup> {
    let mut narrowed = HashMap::new();
    let mut places: HashMap<Key, usize> = HashMap::new();
    let mut groups: Vec<QuestionGroup> = Vec::new();
    for (index, ask) in asks.iter().enumerate() {
        let Some(member) = cast.members.get(ask.member) else { continue };
        let (key, narrowed) = key(ask, member, &mut narrowed);
        match places.get(&key) {
            Some(place) => {
                if let Some(group) = groups.get_mut(*place) {
                    group.asks.push(index);
                }
            }
            None => {
                let policies = narrowed.policies(&key.class, &member.layers.grants);
                groups.push(QuestionGroup { asks: vec![index], policies });
                places.insert(key, groups.len() - 1);
            }
        }
    }
    groups
}

/// What decides alike for all questions that have it.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Key {
    action: Arc<str>,
    resource: Arc<str>,
    class: Class,
    owner: Option<String>,
    outside: Option<Outside>,
    missing: Missing,
    special: Special,
    others: Arc<[String]>,
    why: [Option<String>; 3],
}

/// Documents by the action and the resource for which they are narrowed.
type ByQuestion = HashMap<(Arc<str>, Arc<str>), Narrowed>;

fn key<'n>(ask: &Question, member: &Member, narrowed: &'n mut ByQuestion) -> (Key, &'n Narrowed) {
    let narrowed = narrowed
        .entry((Arc::clone(&ask.action), Arc::clone(&ask.resource)))
        .or_insert_with(|| Narrowed::new(&ask.action, &ask.resource));
    let mut layers = Cow::Borrowed(&member.layers);
    // Resource control policies are those of the account that owns the resource.
    if let Some(above) = &ask.above {
        layers.to_mut().resource_control = above.clone().unwrap_or_default();
    }
    let class = narrowed.class(&member.principal, &member.known, &layers, ask.own.as_ref());
    let above = ask.above.as_ref().and_then(|above| above.as_ref().err().cloned());
    let key = Key {
        action: Arc::clone(&ask.action),
        resource: Arc::clone(&ask.resource),
        class,
        owner: ask.owner.clone(),
        outside: member.outside,
        missing: member.missing.clone(),
        special: ask.special,
        others: Arc::clone(&ask.others),
        why: [ask.unknown.clone(), ask.unread.clone(), above],
    };
    (key, narrowed)
}

/// Answers to questions that are asked one after the other: one for all to whom the same policies give it.
#[derive(Debug, Default)]
pub struct Remembered {
    narrowed: ByQuestion,
    answers: HashMap<Key, (Principal, Option<Answer>)>,
}

impl Remembered {
    /// The answers, in the order of the questions.
    pub fn settled(&mut self, cast: &Cast, asks: &[Question], options: &Options) -> Vec<Answer> {
        let mut all = Vec::with_capacity(asks.len());
        for (index, ask) in asks.iter().enumerate() {
            let Some(member) = cast.members.get(ask.member) else { continue };
            let (key, narrowed) = key(ask, member, &mut self.narrowed);
            let (first, known) = self.answers.entry(key).or_insert_with_key(|key| {
                let policies = narrowed.policies(&key.class, &member.layers.grants);
                (member.principal.clone(), answer(ask, member, &policies, options))
            });
            all.extend(known.as_ref().map(|known| given_to(known, first, index, ask, member)));
        }
        all
    }
}

/// The answers of a group.
#[must_use]
pub fn settled(cast: &Cast, asks: &[Question], group: &QuestionGroup, options: &Options) -> Vec<Answer> {
    let at = |index: &usize| asks.get(*index).and_then(|ask| Some((ask, cast.members.get(ask.member)?)));
    let Some((first, member)) = group.asks.first().and_then(at) else { return Vec::new() };
    let Some(answer) = answer(first, member, &group.policies, options) else { return Vec::new() };
    let others = group.asks.iter().filter_map(|index| Some((*index, at(index)?)));
    others.map(|(index, (ask, other))| given_to(&answer, &member.principal, index, ask, other)).collect()
}

/// The answer about one of a class, which is that about another one of it.
fn given_to(answer: &Answer, of: &Principal, index: usize, ask: &Question, other: &Member) -> Answer {
    let mut cell = answer.cell.clone();
    cell.holder.clone_from(&other.name);
    cell.resource_type = ask.resource_type;
    if other.principal != *of {
        for witness in [&mut cell.allowed, &mut cell.denied].into_iter().flatten() {
            move_to(witness, of, &other.principal);
        }
    }
    let policies = Arc::clone(&answer.policies);
    let (if_none, for_any_source) = (answer.if_none.clone(), answer.for_any_source);
    Answer { ask: index, cell, if_none, policies, for_any_source }
}

/// A witness of one as the same request of another of the same class.
fn move_to(witness: &mut Request, from: &Principal, to: &Principal) {
    witness.principal = to.clone();
    // What follows from who it is follows from the other now.
    let arns = |principal: &Principal| match principal {
        Principal::RoleSession { role: Some(role), .. } => Some(role.clone()),
        other => other.arn(),
    };
    if let (Some(from), Some(to)) = (arns(from), arns(to)) {
        for (key, value) in &mut witness.context {
            if key.eq_ignore_ascii_case("aws:PrincipalArn") && value.values() == [from.clone()] {
                *value = to.clone().into();
            }
        }
    }
}

/// The answer about one.
fn answer(ask: &Question, member: &Member, policies: &Policies, options: &Options) -> Option<Answer> {
    // What has no resource-level permissions is asked about the caller's own account.
    let anywhere = catalog::action(&ask.action).is_some_and(|action| !action.has_resource_level_permissions());
    let mut options = options.clone();
    let owner = ask.owner.as_deref();
    let is_outside = member.outside.is_some();
    let own_account = member.principal.account().filter(|_| anywhere && &*ask.resource == "*" && !is_outside);
    if let Some(account) = own_account.or(owner) {
        options = options.resource_account(account);
    }
    let mut holder =
        Holder { name: member.name.clone(), principal: member.principal.clone(), policies: policies.clone() };
    let of_those = |holder: &Holder, known: &Known| {
        let Some(left) = known.put_in(&holder.policies, &holder.principal) else {
            return who_can(std::slice::from_ref(holder), &ask.action, &ask.resource, &options).pop();
        };
        let left = Holder { policies: left, ..holder.clone() };
        let mut cell = who_can(std::slice::from_ref(&left), &ask.action, &ask.resource, &options).pop()?;
        // A witness is a request under the policies as they are.
        let (before, after) = (left.policies.compile(), holder.policies.compile());
        let mut given = |witness: Option<Request>| {
            let witness = witness?;
            let same = known.given(witness.clone(), &holder.policies);
            let agree = before.decide(&witness.prepare()) == after.decide(&same.clone().prepare());
            if !agree && !matches!(cell.access, Access::Undecided(_)) {
                let why = format!("what is known of the requests of {} was not settled for this action", member.name);
                cell.access = Access::Undecided(vec![why]);
            }
            agree.then_some(same)
        };
        (cell.allowed, cell.denied) = (given(cell.allowed.take()), given(cell.denied.take()));
        Some(cell)
    };
    let of = |holder: &Holder| of_those(holder, &member.known);
    let owner_is_own = own_account.or(owner).or(account_of(&ask.resource)) == member.principal.account();
    // Who is outside is let in by a policy of the resource that names them, or not at all.
    let calls = member.outside.is_none_or(|outside| outside.calls(&member.principal, &ask.action));
    let is_out = is_outside && !(calls && ask.own.as_ref().is_some_and(|own| may_let_in(own, &member.principal)));
    let never = || Cell::new(member.name.clone(), &ask.action, &ask.resource, Access::Never, None, None);
    let known = match is_out {
        true => Some(never()),
        false => plain(&holder, &ask.action, &ask.resource, owner_is_own),
    };
    let mut cell = match known {
        Some(cell) => cell,
        None => of(&holder)?,
    };
    if ask.special == Special::Others && matches!(cell.access, Access::When(_)) {
        // The conditions may be those of the resources that have their own rows.
        holder = without(&holder, ask.others.to_vec());
        cell = of(&holder)?;
    }
    let mut if_none = None;
    let mut undecided = |cell: &mut Cell, reasons: Vec<String>| {
        if !matches!(cell.access, Access::Undecided(_)) {
            if_none = Some(std::mem::replace(&mut cell.access, Access::Undecided(reasons)));
        }
    };
    let unread: Vec<String> = ask.unread.iter().cloned().collect();
    let may_be_let_in = calls && (!unread.is_empty() && cell.access == Access::Never);
    if !member.missing.could_allow.is_empty() || may_be_let_in {
        // What is not there is taken for what allows most: what is denied then is denied anyway.
        let mut most = holder.clone();
        if !member.missing.could_allow.is_empty() {
            most.policies.identity.push(everything(Effect::Allow));
        }
        if !unread.is_empty() {
            most.policies.resource = Some(naming(&member.principal));
        }
        if of(&most)?.access != Access::Never {
            let reasons = member.missing.could_allow.iter().chain(&unread).cloned().collect();
            undecided(&mut cell, reasons);
        }
    }
    if matches!(cell.access, Access::Always | Access::When(_)) {
        let above = ask.above.as_ref().and_then(|above| above.as_ref().err());
        let reasons: Vec<String> = member.missing.could_deny.iter().chain(&unread).chain(above).cloned().collect();
        if !reasons.is_empty() {
            undecided(&mut cell, reasons);
        }
    }
    if let Some(reason) = &ask.unknown {
        undecided(&mut cell, vec![reason.clone()]);
        cell.access = Access::Undecided(vec![reason.clone()]);
    }
    cell.resource = ask.resource.to_string();
    if anywhere {
        let policies = holder.policies.compile();
        for witness in [&mut cell.allowed, &mut cell.denied].into_iter().flatten() {
            let starred = Request { resource: "*".to_owned(), ..witness.clone() };
            if policies.decide(&starred.clone().prepare()) == policies.decide(&witness.clone().prepare()) {
                *witness = starred;
            }
        }
    }
    let can = matches!(cell.access, Access::Always | Access::When(_));
    let for_any_source = can && member.outside == Some(Outside::Service) && {
        let unsaid = member.known.clone().absent(OF_SERVICES);
        of_those(&holder, &unsaid)?.access != Access::Never
    };
    Some(Answer { ask: 0, cell, if_none, policies: Arc::new(holder.policies), for_any_source })
}

/// Whether some statement of a resource's policy that allows can be about somebody of another account, or of none.
pub(crate) fn may_let_in(own: &Policy, principal: &Principal) -> bool {
    let role = match principal {
        Principal::RoleSession { role, .. } => role.as_deref(),
        _ => None,
    };
    let (arn, account) = (principal.arn(), principal.account());
    let is_them = |kind: PrincipalType, value: &String| match kind {
        PrincipalType::Aws if value == "*" => true,
        PrincipalType::Aws => account.is_some_and(|account| match Fields::split(value) {
            Some(fields) => {
                fields.account == account
                    && (fields.resource == "root" || Some(value) == arn.as_ref() || Some(value.as_str()) == role)
            }
            // An id of which it is not known whose it is.
            None => value == account || value.len() != 12 || !value.bytes().all(|byte| byte.is_ascii_digit()),
        }),
        PrincipalType::Service => matches!(principal, Principal::Service { name } if name == value),
        PrincipalType::Federated => matches!(principal, Principal::Federated { provider } if provider == value),
        PrincipalType::CanonicalUser => account.is_some(),
    };
    own.statements.iter().filter(|statement| statement.effect == Effect::Allow).any(|statement| {
        match &statement.principal {
            Some(PrincipalElement::Principal(Principals::Map(entries))) => {
                entries.iter().any(|entry| entry.values.iter().any(|value| is_them(entry.kind, value)))
            }
            Some(_) => true,
            None => false,
        }
    })
}

/// The account that the ARNs of a pattern have.
fn account_of(resource: &str) -> Option<&str> {
    Fields::split(resource).map(|arn| arn.account).filter(|account| !account.is_empty() && !glob::has_wildcard(account))
}

/// The answer where no statement that can count has a condition, is about some resources only or names anybody: it is one answer
/// for all requests, and nothing has to be searched.
fn plain(holder: &Holder, action: &str, resource: &str, owner_is_own: bool) -> Option<Cell> {
    let policies = &holder.policies;
    let is_plain = |policy: &Policy| {
        policy.statements.iter().all(|statement| {
            let everywhere =
                matches!(&statement.resource, Some(ResourceElement::Resource(all)) if all.iter().any(|one| one == "*"));
            let all_of_it = match &statement.action {
                ActionElement::Action(patterns) => {
                    patterns.iter().any(|pattern| glob::matches(pattern, action, Case::Ignored))
                }
                ActionElement::NotAction(_) => !glob::has_wildcard(action),
            };
            statement.condition.is_empty() && statement.principal.is_none() && everywhere && all_of_it
        })
    };
    let levels = || policies.service_control.iter().flatten();
    let none_else = policies.session.is_empty()
        && policies.resource_control.is_empty()
        && policies.resource.is_none()
        && policies.vpc_endpoint.is_empty()
        && policies.grants.is_empty();
    let known = matches!(holder.principal, Principal::User { .. } | Principal::RoleSession { role: Some(_), .. });
    let all = policies.identity.iter().chain(&policies.permissions_boundary).chain(levels());
    if !none_else || !owner_is_own || !known || glob::has_wildcard(action) || !all.clone().all(is_plain) {
        return None;
    }
    let has = |effect: Effect| move |policy: &Policy| policy.statements.iter().any(|one| one.effect == effect);
    let boundary = &policies.permissions_boundary;
    let can = !all.clone().any(has(Effect::Deny))
        && policies.identity.iter().any(has(Effect::Allow))
        && (boundary.is_empty() || boundary.iter().any(has(Effect::Allow)))
        && policies.service_control.iter().all(|level| level.iter().any(has(Effect::Allow)));
    // The evaluator has the last word.
    let mut request = Request::new(holder.principal.clone(), action, example_of(resource));
    request.resource_account = holder.principal.account().map(str::to_owned);
    let resource_policy = naming(&holder.principal);
    let own = policies.identity.iter().any(has(Effect::Allow)).then_some(resource_policy);
    let decided = Policies { resource: own, ..policies.clone() }.compile().decide(&request.clone().prepare());
    if (decided == Decision::Allowed) != can {
        return None;
    }
    let (allowed, denied) = if can { (Some(request), None) } else { (None, Some(request)) };
    let access = if can { Access::Always } else { Access::Never };
    Some(Cell::new(holder.name.clone(), action, resource, access, allowed, denied))
}

/// A resource of a pattern.
fn example_of(resource: &str) -> String {
    let filled = |text: &str| text.replace(['*', '?'], "example");
    match Fields::split(resource) {
        Some(arn) => {
            let region = if arn.region == "*" { "us-east-1".to_owned() } else { filled(arn.region) };
            let partition = if arn.partition == "*" { "aws" } else { arn.partition };
            format!("arn:{partition}:{}:{region}:{}:{}", filled(arn.service), filled(arn.account), filled(arn.resource))
        }
        None if resource == "*" => resource.to_owned(),
        None => filled(resource),
    }
}

/// A policy that allows, or denies, everything.
pub(crate) fn everything(effect: Effect) -> Policy {
    on(effect, vec!["*".to_owned()])
}

/// The policy of a resource that allows somebody everything, by all names that they have.
fn naming(principal: &Principal) -> Policy {
    let role = match principal {
        Principal::RoleSession { role, .. } => role.clone(),
        _ => None,
    };
    let entry = |kind, values| Principals::Map(vec![PrincipalEntry { kind, values }]);
    let who = match principal {
        Principal::Anonymous => Principals::Everyone,
        Principal::Service { name } => entry(PrincipalType::Service, vec![name.clone()]),
        Principal::Federated { provider } => entry(PrincipalType::Federated, vec![provider.clone()]),
        _ => entry(PrincipalType::Aws, principal.arn().into_iter().chain(role).collect()),
    };
    let mut policy = everything(Effect::Allow);
    for statement in &mut policy.statements {
        statement.principal = Some(PrincipalElement::Principal(who.clone()));
    }
    policy
}

fn on(effect: Effect, resources: Vec<String>) -> Policy {
    let statement = Statement {
        sid: None,
        effect,
        principal: None,
        action: ActionElement::Action(vec!["*".to_owned()]),
        resource: Some(ResourceElement::Resource(resources)),
        condition: Vec::new(),
    };
    Policy { version: Some(Version::V2012_10_17), id: None, statements: vec![statement] }
}

/// Somebody without access to some resources.
fn without(holder: &Holder, resources: Vec<String>) -> Holder {
    let mut holder = holder.clone();
    holder.policies.identity.push(on(Effect::Deny, resources));
    holder
}
