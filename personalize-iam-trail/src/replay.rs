//! What other policies would have said to the requests of a log: what they break, what they open, and what depends on what the
//! records do not say.
//!
//! The layers that are not given are taken for what they were: a call that passed was not stopped by them. Where they can have
//! stopped a call that was denied, or can allow one that the given policies do not allow, the answer is open, and says so.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use foldhash::fast::FixedState;
use personalize_iam_eval::{CompiledPolicies, Decision, Layer, Policies, Principal, RequestRef, Semantics};
use personalize_iam_model::arn::{Fields, resource_types};
use personalize_iam_model::{Policy, catalog, hole};

use crate::ask::scenario;
use crate::caller::Caller;
use crate::context::Context;
use crate::event::{Event, Request};
use crate::map::Certainty;
use crate::outcome::Outcome;
use crate::record::Record;
use crate::relaxed::{Partly, least, most};
use crate::resource::Resource;
use crate::tally::Tally;
use crate::write::push_text;

/// Whose policies are given, and which of them count for a request.
pub trait Given: Sync {
    /// The number of a caller, or why nothing is decided about them.
    ///
    /// # Errors
    ///
    /// If the given policies are those of others: why, in words.
    fn who(&self, caller: &Caller<'_>) -> Result<u32, &'static str>;

    /// What counts on the side of the resource for a caller of this account; `None` where the record does not say which resource it
    /// is.
    fn side(&self, account: Option<&str>, action: &str, resource: Option<&str>, owner: Option<&str>) -> Side<'_>;

    /// What counts for a caller on a side.
    fn counting(&self, who: u32, side: u64) -> Counting;

    /// The members of a scenario line for these policies, as JSON without brackets: `"policies":{...}`.
    fn members(&self, counting: &Counting) -> String;
}

/// The side of the resource.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Side<'g> {
    /// A number: the same policies count for all resources of one number.
    pub number: u64,
    /// The account that owns the resource, where the record does not say it.
    pub owner: Option<&'g str>,
}

/// What counts for the requests of a caller on a resource.
#[derive(Clone, Debug, Default)]
pub struct Counting {
    /// The policies that are given.
    pub policies: Policies,
    /// The readings of contested rules.
    pub semantics: Semantics,
    /// What is not known of the policies themselves, as names of condition keys.
    pub unknown: Vec<String>,
    /// What is not given and could allow a request, each in words.
    pub could_allow: Vec<String>,
    /// Whether what is not given and could allow is among the policies of the caller, and not only that of the resource.
    pub lacks_identity: bool,
    /// Whether the policy of the resource is among it. It is then taken for one that leaves the decision to the caller's account.
    pub lacks_resource: bool,
    /// What is not given and could deny a request, each in words.
    pub could_deny: Vec<String>,
}

/// What a replay finds of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Finding {
    /// It passed, and would be denied.
    Breaks,
    /// It was denied, and would pass.
    Opens,
    /// What the old policies say is not what happened: a layer is missing, or the map is wrong.
    OldDiffers,
    /// It depends on what is not known.
    Open,
    /// Nothing can be decided.
    NotDecided,
    /// As it was.
    Unchanged,
}

impl Finding {
    /// All of them, in the order of reports.
    pub const ALL: [Finding; 6] =
        [Finding::Breaks, Finding::Opens, Finding::OldDiffers, Finding::Open, Finding::NotDecided, Finding::Unchanged];

    /// The word for it in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Finding::Breaks => "breaks",
            Finding::Opens => "opens",
            Finding::OldDiffers => "oldDiffers",
            Finding::Open => "open",
            Finding::NotDecided => "notDecided",
            Finding::Unchanged => "unchanged",
        }
    }
}

/// What policies say to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Decided {
    Allowed,
    Denied(Decision),
    /// What decides.
    Open(Vec<String>),
}

/// What holds whatever the condition keys are.
#[derive(Clone, Copy, Debug)]
enum Settled {
    Allowed,
    Denied(Decision),
    /// Keys matter, or what is not given.
    No,
}

/// Policies that count together, compiled.
struct Class {
    base: CompiledPolicies,
    /// With all that is not given allowing.
    most: Option<CompiledPolicies>,
    /// The policies that are given.
    given: Policies,
    counting: Counting,
    /// The policies in scenario lines, once one is written.
    members: Option<Arc<str>>,
    actions: HashMap<Box<str>, PerAction, FixedState>,
    relaxed: HashMap<String, Arc<(CompiledPolicies, CompiledPolicies)>, FixedState>,
}

#[derive(Default)]
struct PerAction {
    /// How often keys mattered: then it is not asked again whether they do.
    with_keys: u32,
    /// What holds whatever the keys are, by resource and owner.
    settled: HashMap<Box<str>, Settled, FixedState>,
}

/// The number of classes of which the compiled policies are kept.
const MOST_CLASSES: usize = 1024;

/// The number of resources that are remembered of each action.
const MOST_RESOURCES: usize = 4096;

/// How often keys matter before it is not asked again.
const SELDOM: u32 = 4;

/// A set of policies with what one thread knows of it.
struct Judge<'g> {
    given: &'g dyn Given,
    classes: HashMap<(u32, u64, u64), Class, FixedState>,
}

/// The principal of an event and what stands beside it, made once.
struct Actor {
    who: u32,
    principal: Principal,
}

/// Replays events under policies: one for each thread.
pub struct Replay<'g> {
    new: Judge<'g>,
    old: Option<Judge<'g>>,
    with_requests: bool,
    kinds: HashMap<Box<str>, Box<str>, FixedState>,
    key: String,
}

/// How a sample is written in a row: the event's id, its resource, and the request as a line of `simulate` has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample<'t> {
    /// The event's id.
    pub id: &'t str,
    /// The resource, or the part of it that is known.
    pub resource: &'t str,
    /// The request with the policies, a line for `simulate`, if it was asked for.
    pub request: Option<&'t str>,
}

impl std::fmt::Debug for Replay<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Replay").field("has_old", &self.old.is_some()).finish_non_exhaustive()
    }
}

impl<'t> Sample<'t> {
    /// Reads a sample of a row.
    #[must_use]
    pub fn of(text: &'t str) -> Sample<'t> {
        let mut parts = text.splitn(3, '\t');
        let mut next = || parts.next();
        Sample { id: next().unwrap_or_default(), resource: next().unwrap_or_default(), request: next() }
    }
}

/// What is counted of a finding, as the key of a row has it, in this order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Counted<'t> {
    /// The word of the [`Finding`].
    pub finding: &'t str,
    /// What resulted from the call, by the log.
    pub outcome: &'t str,
    /// The identity whose policies count; `*` where the record does not say it.
    pub principal: &'t str,
    /// The action; of what is not decided the event's own name where no action is known.
    pub action: &'t str,
    /// The type of the resource, or a pattern.
    pub resources: &'t str,
    /// How sure it is that AWS asked this.
    pub certainty: &'t str,
    /// Why.
    pub because: &'t str,
}

impl<'t> Counted<'t> {
    /// Reads the key of a row; `None` if it is the key of something else that is counted.
    #[must_use]
    pub fn of(key: &'t [String]) -> Option<Counted<'t>> {
        let [finding, outcome, principal, action, resources, certainty, because] = key else { return None };
        Some(Counted { finding, outcome, principal, action, resources, certainty, because })
    }
}

/// The key under which events are counted, with what resulted.
pub const EVENTS: &str = "events";

impl<'g> Judge<'g> {
    fn new(given: &'g dyn Given) -> Judge<'g> {
        Judge { given, classes: HashMap::default() }
    }

    fn class(&mut self, actor: &Actor, side: u64) -> &mut Class {
        // Some are named without their account.
        let account = actor.principal.account().unwrap_or_default();
        let key = (actor.who, side, account.parse().unwrap_or_default());
        if self.classes.len() >= MOST_CLASSES && !self.classes.contains_key(&key) {
            self.classes.clear();
        }
        let given = self.given;
        self.classes.entry(key).or_insert_with(|| Class::new(given.counting(actor.who, side), account))
    }

    /// What holds of a request whatever its keys are.
    fn settled(&mut self, actor: &Actor, request: &Request<'_>, passed: bool, key: &mut String) -> Settled {
        let (known, like) = known_of(&request.resource);
        let owner = request.owner.as_deref();
        let side = self.given.side(actor.principal.account(), &request.action, known, owner);
        let owner = owner.or(side.owner);
        let class = self.class(actor, side.number);
        // What is not given matters to what was denied.
        if !passed && (!class.counting.could_deny.is_empty() || is_ownerless(request, owner)) {
            return Settled::No;
        }
        if !class.actions.contains_key(&*request.action) {
            class.actions.insert((&*request.action).into(), PerAction::default());
        }
        let relaxed = if known.is_none() { Some(class.relaxed(like)) } else { None };
        let (base, most) = match &relaxed {
            Some(relaxed) => (&relaxed.0, Some(&relaxed.1)),
            None => (&class.base, class.most.as_ref()),
        };
        let unknown = &class.counting.unknown;
        let Some(per) = class.actions.get_mut(&*request.action) else { return Settled::No };
        if per.with_keys >= SELDOM {
            return Settled::No;
        }
        let resource = known.map_or_else(|| Cow::Owned(like.example()), Cow::Borrowed);
        key.clear();
        key.push_str(owner.unwrap_or_default());
        key.push('\n');
        // Sessions of one role differ in what resource-based policies name.
        if side.number != 0 {
            key.push_str(&actor.principal.to_string());
        }
        // The resource comes last: it may have any characters.
        key.push(if known.is_some() { '\n' } else { '\t' });
        key.push_str(&resource);
        if let Some(settled) = per.settled.get(key.as_str()) {
            return *settled;
        }
        let mut names: Vec<&str> = vec!["*"];
        names.extend(unknown.iter().map(String::as_str));
        let lent = RequestRef {
            resource_account: owner,
            unknown: &names,
            ..RequestRef::new(&actor.principal, &request.action, &resource)
        };
        let prepared = lent.prepare();
        let settled = match base.decide(&prepared) {
            Decision::Allowed => Settled::Allowed,
            Decision::Depends => Settled::No,
            denied => match most.map(|most| most.decide(&prepared)) {
                None | Some(Decision::ImplicitDeny(_) | Decision::ExplicitDeny(_)) => Settled::Denied(denied),
                Some(_) => Settled::No,
            },
        };
        if matches!(settled, Settled::No) {
            per.with_keys += 1;
            return settled;
        }
        if per.settled.len() >= MOST_RESOURCES {
            per.settled.clear();
        }
        per.settled.insert(key.as_str().into(), settled);
        settled
    }

    /// The policies for a request, as a scenario line has them.
    fn members(&mut self, actor: &Actor, request: &Request<'_>) -> Option<Arc<str>> {
        let Resource::Known(resource) = &request.resource else { return None };
        let given = self.given;
        let side = given.side(actor.principal.account(), &request.action, Some(resource), request.owner.as_deref());
        let class = self.class(actor, side.number);
        let members = class.members.get_or_insert_with(|| given.members(&class.counting).into());
        Some(Arc::clone(members))
    }

    /// Decides a request of an event that was read with its keys.
    fn decide(&mut self, actor: &Actor, event: &Event<'_>, request: &Request<'_>, passed: bool) -> Decided {
        let (known, like) = known_of(&request.resource);
        let owner = request.owner.as_deref();
        let side = self.given.side(actor.principal.account(), &request.action, known, owner);
        let owner = owner.or(side.owner);
        let class = self.class(actor, side.number);
        let unknown = class.counting.unknown.clone();
        let decided = match known {
            Some(resource) => {
                event.lent(request, &actor.principal, resource, owner, &unknown, |lent| class.decided(&lent))
            }
            None => class.partly(event, request, actor, like),
        };
        if decided != Decided::Allowed || passed {
            return decided;
        }
        // It was denied, and the given policies allow it: something else can have denied it.
        let mut others = class.counting.could_deny.clone();
        if is_ownerless(request, owner) && known.is_some() {
            others.push("aws:ResourceAccount".to_owned());
        }
        if let Some(layer) = event.denied_by
            && !has(&class.given, layer)
        {
            others.push(format!("the {} that denied it, which is not given", layer.title()));
        }
        if others.is_empty() { Decided::Allowed } else { Decided::Open(others) }
    }
}

/// The resource, or what is known of it.
fn known_of<'r>(resource: &'r Resource<'_>) -> (Option<&'r str>, Partly<'r>) {
    match resource {
        Resource::Known(resource) => (Some(resource), Partly { before: "", after: "" }),
        Resource::Like { before, after } => (None, Partly { before, after }),
        Resource::NotKnown => (None, Partly { before: "", after: "" }),
    }
}

/// Whether it is not known who owns the resource, and its ARN does not say it.
fn is_ownerless(request: &Request<'_>, owner: Option<&str>) -> bool {
    owner.is_none()
        && matches!(&request.resource, Resource::Known(arn) if Fields::split(arn).is_some_and(|fields| fields.account.is_empty()))
}

/// Whether there are policies of a layer.
fn has(policies: &Policies, layer: Layer) -> bool {
    match layer {
        Layer::Identity => true,
        Layer::PermissionsBoundary => !policies.permissions_boundary.is_empty(),
        Layer::Session => !policies.session.is_empty(),
        Layer::ServiceControl => !policies.service_control.is_empty(),
        Layer::ResourceControl => !policies.resource_control.is_empty(),
        Layer::Resource => policies.resource.is_some(),
        Layer::VpcEndpoint => !policies.vpc_endpoint.is_empty(),
        _ => !policies.grants.is_empty(),
    }
}

impl Class {
    fn new(mut counting: Counting, account: &str) -> Class {
        let given = counting.policies.clone();
        if counting.lacks_resource {
            counting.policies.resource = leaving_it_to(account);
        }
        let most = with_all_that_could_allow(&counting).map(|most| most.into_compiled_with(counting.semantics));
        let base = counting.policies.compile_with(counting.semantics);
        Class { base, most, given, counting, members: None, actions: HashMap::default(), relaxed: HashMap::default() }
    }

    fn decided(&self, request: &RequestRef<'_>) -> Decided {
        let prepared = request.prepare();
        match self.base.decide(&prepared) {
            Decision::Allowed => Decided::Allowed,
            Decision::Depends => Decided::Open(names(&self.base, &prepared)),
            denied => match self.most.as_ref().map(|most| most.decide(&prepared)) {
                None | Some(Decision::ImplicitDeny(_) | Decision::ExplicitDeny(_)) => Decided::Denied(denied),
                Some(_) => Decided::Open(self.counting.could_allow.clone()),
            },
        }
    }

    /// Policies that allow less than these, and more, whatever the resource is.
    fn relaxed(&mut self, like: Partly<'_>) -> Arc<(CompiledPolicies, CompiledPolicies)> {
        let key = [like.before, "\n", like.after].concat();
        if self.relaxed.len() >= MOST_CLASSES {
            self.relaxed.clear();
        }
        let counting = &self.counting;
        let relaxed = self.relaxed.entry(key).or_insert_with(|| {
            let all = with_all_that_could_allow(counting);
            let least = least(&counting.policies, like).into_compiled_with(counting.semantics);
            let most = most(all.as_ref().unwrap_or(&counting.policies), like).into_compiled_with(counting.semantics);
            Arc::new((least, most))
        });
        Arc::clone(relaxed)
    }

    /// Decides a request whose resource is known in part or not at all.
    fn partly(&mut self, event: &Event<'_>, request: &Request<'_>, actor: &Actor, like: Partly<'_>) -> Decided {
        let relaxed = self.relaxed(like);
        let (least, most) = &*relaxed;
        let resource = like.example();
        let counting = &self.counting;
        let owner = request.owner.as_deref();
        event.lent(request, &actor.principal, &resource, owner, &counting.unknown, |lent| {
            let prepared = lent.prepare();
            match (least.decide(&prepared), most.decide(&prepared)) {
                (Decision::Allowed, _) => Decided::Allowed,
                (_, denied @ (Decision::ImplicitDeny(_) | Decision::ExplicitDeny(_))) => Decided::Denied(denied),
                (first, second) => {
                    let mut open = vec!["the resource".to_owned()];
                    if first == Decision::Depends {
                        open.extend(names(least, &prepared));
                    }
                    if second == Decision::Depends {
                        open.extend(names(most, &prepared));
                    }
                    Decided::Open(open)
                }
            }
        })
    }
}

/// The policy of a resource that leaves the decision to the caller's account, as the policy of a key does that nobody changed.
fn leaving_it_to(account: &str) -> Option<Policy> {
    if account.len() != 12 || !account.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let text = [
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":""#,
        account,
        r#""},"Action":"*","Resource":"*"}}"#,
    ];
    personalize_iam_model::policy::read(&text.concat()).ok()
}

/// The policies with all that is not given and could allow, as if it allowed everything; `None` if all is given.
fn with_all_that_could_allow(counting: &Counting) -> Option<Policies> {
    if counting.could_allow.is_empty() {
        return None;
    }
    let all = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
    let anybody =
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}}"#;
    let mut policies = counting.policies.clone();
    if counting.lacks_identity {
        policies.identity.extend(personalize_iam_model::policy::read(all).ok());
    }
    if counting.lacks_resource {
        policies.resource = personalize_iam_model::policy::read(anybody).ok();
    }
    Some(policies)
}

/// What a decision depends on.
fn names(policies: &CompiledPolicies, request: &personalize_iam_eval::Prepared<'_>) -> Vec<String> {
    let unknown = policies.answer(request).unknown.into_iter();
    let name = |what: String| match hole::in_words(&what, true) {
        Some(words) => format!("whether {words}"),
        None => what,
    };
    unknown.map(|unknown| name(unknown.what)).collect()
}

impl<'g> Replay<'g> {
    /// Under these policies, and calibrated by old ones if they are given. Samples have their requests if asked for.
    #[must_use]
    pub fn new(new: &'g dyn Given, old: Option<&'g dyn Given>, with_requests: bool) -> Replay<'g> {
        Replay {
            new: Judge::new(new),
            old: old.map(Judge::new),
            with_requests,
            kinds: HashMap::default(),
            key: String::new(),
        }
    }

    /// Counts what is found of a record that was not seen before.
    pub fn add(&mut self, record: &Record<'_>, tally: &mut Tally) {
        let caller = Caller::of(record);
        let mut line = Line::new(record, tally);
        // Most of a log is about others, if it is about one: nothing more of those is read.
        let who = match self.new.given.who(&caller) {
            Ok(who) => who,
            Err(why) if caller.identity().is_some() => {
                line.event("");
                line.count(Finding::NotDecided, "", &caller, "*", "*", "", why);
                return;
            }
            Err(why) => {
                let event = Event::without_keys(record);
                line.event(event.outcome.as_str());
                let why = event.skipped.map_or(why, crate::event::Skipped::as_str);
                let name = record.event_name().unwrap_or_default();
                line.count(Finding::NotDecided, event.outcome.as_str(), &caller, &name, "*", "", why);
                return;
            }
        };
        let Some(principal) = caller.principal() else { return };
        let actor = Actor { who, principal };
        let event = Event::without_keys(record);
        let outcome = event.outcome.as_str();
        line.event(outcome);
        if let Some(skipped) = event.skipped {
            let name = record.event_name().unwrap_or_default();
            line.count(Finding::NotDecided, outcome, &caller, &name, "*", "", skipped.as_str());
            return;
        }
        let passed = match event.outcome {
            Outcome::Allowed | Outcome::Failed => true,
            Outcome::Denied => false,
            Outcome::NotKnown => {
                for request in &event.requests {
                    let kind = self.kind(request);
                    let why = "it is not known whether AWS asked IAM";
                    line.count(Finding::NotDecided, outcome, &caller, &request.action, kind, "", why);
                }
                return;
            }
        };
        let mut whole = None;
        let perhaps: Vec<Request<'_>> = event.perhaps.iter().map(|action| perhaps(action)).collect();
        if passed {
            for (place, request) in event.requests.iter().enumerate() {
                let now = self.decided(false, &actor, record, &event, place, request, passed, &mut whole);
                let then = self.old_says(&actor, record, &event, place, request, passed, &mut whole);
                let (finding, because) = match (now, then) {
                    // What failed passed, or was not asked.
                    (_, Some(Decided::Denied(_))) if event.outcome == Outcome::Failed => {
                        (Finding::Open, "whether AWS asked IAM before the call failed".to_owned())
                    }
                    (_, Some(Decided::Denied(why))) => {
                        (Finding::OldDiffers, format!("it passed, and by the old policies {}", denial(why)))
                    }
                    (Decided::Allowed, _) => (Finding::Unchanged, String::new()),
                    (Decided::Denied(why), _) => (Finding::Breaks, denial(why)),
                    (Decided::Open(what), _) => (Finding::Open, listed(what)),
                };
                let members = self.members(finding, &actor, request);
                let kind = self.kind(request).to_owned();
                let with_keys = whole.as_ref().and_then(|whole: &Event<'_>| Some((whole, whole.requests.get(place)?)));
                line.found(finding, outcome, &actor, &caller, request, &kind, &because, record, with_keys, members);
            }
            for request in &perhaps {
                if !self.is_allowed_anyway(&actor, request, passed) {
                    let why = "whether AWS asked for it, and on what";
                    line.count(Finding::Open, outcome, &caller, &request.action, "*", "perhaps", why);
                }
            }
            return;
        }
        // One of its requests was denied: it opens if all of them pass.
        let mut open: Vec<String> = Vec::new();
        let mut denied = None;
        let mut old_denied = false;
        let mut old_open = self.old.is_none();
        for (place, request) in event.requests.iter().enumerate() {
            match self.decided(false, &actor, record, &event, place, request, passed, &mut whole) {
                Decided::Allowed => {}
                Decided::Denied(_) => denied = denied.or(Some(place)),
                Decided::Open(what) => open.extend(what),
            }
            match self.old_says(&actor, record, &event, place, request, passed, &mut whole) {
                Some(Decided::Denied(_)) => old_denied = true,
                Some(Decided::Open(_)) => old_open = true,
                Some(Decided::Allowed) | None => {}
            }
        }
        for request in &perhaps {
            if !self.is_allowed_anyway(&actor, request, passed) {
                open.push(format!("whether AWS asked for {} too", request.action));
            }
        }
        let place = event.denied_request.or(denied).unwrap_or_default();
        let Some(request) = event.requests.get(place) else {
            let why = "it is not known what was denied";
            let name = record.event_name().unwrap_or_default();
            line.count(Finding::NotDecided, outcome, &caller, &name, "*", "", why);
            return;
        };
        let (finding, because) = if !old_open && !old_denied && perhaps.is_empty() {
            (Finding::OldDiffers, "it was denied, and the old policies allow it".to_owned())
        } else if denied.is_some() {
            (Finding::Unchanged, String::new())
        } else if !open.is_empty() {
            (Finding::Open, listed(open))
        } else {
            (Finding::Opens, "all that it needs is allowed".to_owned())
        };
        let members = self.members(finding, &actor, request);
        let kind = self.kind(request).to_owned();
        let with_keys = whole.as_ref().and_then(|whole: &Event<'_>| Some((whole, whole.requests.get(place)?)));
        line.found(finding, outcome, &actor, &caller, request, &kind, &because, record, with_keys, members);
    }

    /// Whether what AWS perhaps asked is allowed on all resources with all keys.
    fn is_allowed_anyway(&mut self, actor: &Actor, request: &Request<'_>, passed: bool) -> bool {
        matches!(self.new.settled(actor, request, passed, &mut self.key), Settled::Allowed)
    }

    fn members(&mut self, finding: Finding, actor: &Actor, request: &Request<'_>) -> Option<Arc<str>> {
        let wanted = self.with_requests && finding != Finding::Unchanged;
        if wanted { self.new.members(actor, request) } else { None }
    }

    #[expect(clippy::too_many_arguments, reason = "they are what one event is read into")]
    fn old_says<'r>(
        &mut self,
        actor: &Actor,
        record: &Record<'r>,
        event: &Event<'r>,
        place: usize,
        request: &Request<'r>,
        passed: bool,
        whole: &mut Option<Event<'r>>,
    ) -> Option<Decided> {
        let old = self.old.as_ref()?;
        // Of a caller who had no policies before nothing is known.
        let Ok(who) = old.given.who(&event.caller) else { return Some(Decided::Open(Vec::new())) };
        let actor = Actor { who, principal: actor.principal.clone() };
        Some(self.decided(true, &actor, record, event, place, request, passed, whole))
    }

    #[expect(clippy::too_many_arguments, reason = "they are what one event is read into")]
    fn decided<'r>(
        &mut self,
        old: bool,
        actor: &Actor,
        record: &Record<'r>,
        event: &Event<'r>,
        place: usize,
        request: &Request<'r>,
        passed: bool,
        whole: &mut Option<Event<'r>>,
    ) -> Decided {
        let judge = match &mut self.old {
            Some(judge) if old => judge,
            _ => &mut self.new,
        };
        // What the message of a denial names counts for the layers that are not given.
        if passed || event.denied_by.is_none() {
            match judge.settled(actor, request, passed, &mut self.key) {
                Settled::Allowed => return Decided::Allowed,
                Settled::Denied(why) => return Decided::Denied(why),
                Settled::No => {}
            }
        }
        // Keys matter: now they are read.
        let whole = whole.get_or_insert_with(|| Event::of(record));
        let request = whole.requests.get(place).unwrap_or(request);
        judge.decide(actor, whole, request, passed)
    }

    /// The type of a resource, or a pattern.
    fn kind(&mut self, request: &Request<'_>) -> &str {
        let text = match &request.resource {
            Resource::Known(text) if text == "*" => return "*",
            Resource::Known(text) => &**text,
            Resource::Like { before, .. } => before.as_str(),
            Resource::NotKnown => return "not known",
        };
        self.key.clear();
        self.key.push_str(&request.action);
        self.key.push('\n');
        self.key.push_str(text);
        if self.kinds.len() >= MOST_RESOURCES && !self.kinds.contains_key(self.key.as_str()) {
            self.kinds.clear();
        }
        if !self.kinds.contains_key(self.key.as_str()) {
            self.kinds.insert(self.key.as_str().into(), kind_of(&request.action, text).into_boxed_str());
        }
        self.kinds.get(self.key.as_str()).map_or("*", |kind| &**kind)
    }
}

/// The type of a resource that an action is about, else of any action; else a pattern of its ARN.
fn kind_of(action: &str, resource: &str) -> String {
    let action = catalog::action(action);
    if let Some(only) = action.and_then(|action| match action.resources {
        [only] => Some(only.resource_type),
        _ => None,
    }) {
        return only.to_string();
    }
    let mut first = None;
    for one in resource_types(resource) {
        if action.is_some_and(|action| action.acts_on(one)) {
            return one.to_string();
        }
        first = first.or(Some(one));
    }
    match (first, Fields::split(resource)) {
        (Some(one), _) => one.to_string(),
        (None, Some(fields)) => {
            let end = fields.resource.find(['/', ':']).map(|end| end + 1).unwrap_or_default();
            let begins = fields.resource.get(..end).unwrap_or_default();
            format!("arn:{}:{}:*:*:{begins}*", fields.partition, fields.service)
        }
        (None, None) => "*".to_owned(),
    }
}

/// A request that AWS perhaps asked.
fn perhaps(action: &'static str) -> Request<'static> {
    Request {
        action: action.into(),
        resource: Resource::NotKnown,
        owner: None,
        context: Context::default(),
        certainty: Certainty::Low,
        inferred: false,
    }
}

fn denial(decision: Decision) -> String {
    match decision {
        Decision::ExplicitDeny(layer) => format!("a {} denies it", layer.title()),
        Decision::ImplicitDeny(layer) => format!("no {} allows it", layer.title()),
        Decision::Allowed | Decision::Depends => String::new(),
    }
}

fn listed(mut what: Vec<String>) -> String {
    what.sort();
    what.dedup();
    what.join(", ")
}

/// A record being counted.
struct Line<'t, 'r> {
    tally: &'t mut Tally,
    id: String,
    /// The shared id, if this is the record of the resource's owner, which counts if the caller's is in no part.
    apart: Option<Cow<'r, str>>,
}

impl<'t, 'r> Line<'t, 'r> {
    fn new(record: &Record<'r>, tally: &'t mut Tally) -> Line<'t, 'r> {
        // A sample is an id, a resource and a request between tabs.
        let id = record.event_id().unwrap_or_default().replace(|c: char| c.is_control(), "?");
        let mut apart = record.shared_event_id();
        if let Some(shared) = &apart
            && !record.is_of_the_owner()
        {
            tally.share(shared);
            apart = None;
        }
        Line { tally, id, apart }
    }

    /// Counts the event itself.
    fn event(&mut self, outcome: &str) {
        self.put(&[EVENTS, outcome]);
    }

    fn put(&mut self, key: &[&str]) {
        match &self.apart {
            Some(shared) => self.tally.add_apart(shared, key, &self.id),
            None => self.tally.count(key),
        }
    }

    #[expect(clippy::too_many_arguments, reason = "they are the columns of a row")]
    fn count(
        &mut self,
        finding: Finding,
        outcome: &str,
        caller: &Caller<'_>,
        action: &str,
        kind: &str,
        certainty: &str,
        because: &str,
    ) {
        let principal = caller.identity().unwrap_or("*");
        let key = [finding.as_str(), outcome, principal, action, kind, certainty, because];
        match &self.apart {
            Some(shared) => self.tally.add_apart(shared, &key, &self.id),
            None => self.tally.add_with(&key, &self.id, || self.id.clone()),
        }
    }

    #[expect(clippy::too_many_arguments, reason = "they are the columns of a row")]
    fn found(
        &mut self,
        finding: Finding,
        outcome: &str,
        actor: &Actor,
        caller: &Caller<'_>,
        request: &Request<'_>,
        kind: &str,
        because: &str,
        record: &Record<'_>,
        with_keys: Option<(&Event<'_>, &Request<'_>)>,
        members: Option<Arc<str>>,
    ) {
        let principal = caller.identity().unwrap_or("*");
        let certainty = request.certainty.as_str();
        let key = [finding.as_str(), outcome, principal, &*request.action, kind, certainty, because];
        if finding == Finding::Unchanged {
            return self.put(&key);
        }
        let members = members.filter(|_| self.apart.is_none());
        let id = &self.id;
        let sample = || {
            let mut text = id.clone();
            text.push('\t');
            let resource = match &request.resource {
                Resource::Known(resource) => resource.to_string(),
                Resource::Like { before, after } => [before, "*", after].concat(),
                Resource::NotKnown => String::new(),
            };
            text.push_str(&resource.replace(|c: char| c.is_control(), "?"));
            if let (Some(members), Resource::Known(resource)) = (&members, &request.resource) {
                text.push_str("\t{\"id\":");
                push_text(&mut text, id);
                text.push_str(",\"request\":");
                let line = |event: &Event<'_>, request: &Request<'_>| {
                    event.lent(request, &actor.principal, resource, request.owner.as_deref(), &[], |lent| {
                        scenario(&lent)
                    })
                };
                match with_keys {
                    Some((event, request)) => text.push_str(&line(event, request)),
                    None => {
                        let event = Event::of(record);
                        let same =
                            |one: &&Request<'_>| one.action == request.action && one.resource == request.resource;
                        text.push_str(&line(&event, event.requests.iter().find(same).unwrap_or(request)));
                    }
                }
                text.push(',');
                text.push_str(members);
                text.push('}');
            }
            text
        };
        match &self.apart {
            Some(shared) => {
                let text = sample();
                self.tally.add_apart(shared, &key, &text);
            }
            None => self.tally.add_with(&key, &self.id, sample),
        }
    }
}
