//! A record in, requests out.

use std::borrow::Cow;

use personalize_iam_eval::Layer;
use personalize_iam_model::arn::{Fields, resource_types};
use personalize_iam_model::catalog::{self, Action};

use crate::caller::{Caller, Identity};
use crate::context::{self, Context, Value};
use crate::json::Raw;
use crate::map::{self, Asked, Certainty, Check, Kind};
use crate::outcome::{Outcome, Told, outcome};
use crate::record::Record;
use crate::resource::{Resource, Scene};

/// What a record says: who asked IAM for what, and what resulted.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Event<'a> {
    /// The event's id, if the record has one.
    pub id: Option<Cow<'a, str>>,
    /// Who called.
    pub caller: Caller<'a>,
    /// The service that called for the caller, or with a role that was passed to it.
    pub invoked_by: Option<Cow<'a, str>>,
    /// What resulted.
    pub outcome: Outcome,
    /// The kind of policy that denied it, if the message of a denial says so.
    pub denied_by: Option<Layer>,
    /// The place in `requests` of the one that was denied, if the message of a denial says so.
    pub denied_request: Option<usize>,
    /// Why there are no requests.
    pub skipped: Option<Skipped>,
    /// The condition keys that all requests share.
    pub context: Context<'a>,
    /// What IAM was asked: a call passes only if all of them do. Of a denied call without its parameters, the one that was denied.
    pub requests: Vec<Request<'a>>,
    /// Actions that were perhaps checked too: the record does not say.
    pub perhaps: Vec<&'static str>,
}

/// One request to IAM: the caller is the event's.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Request<'a> {
    /// The action's full name.
    pub action: Cow<'a, str>,
    /// On what.
    pub resource: Resource<'a>,
    /// The account that owns the resource, if the record says so.
    pub owner: Option<Cow<'a, str>>,
    /// The condition keys of this request alone.
    pub context: Context<'a>,
    /// How sure it is that AWS asked this.
    pub certainty: Certainty,
    /// No record shows it by itself: it follows from the parameters, such as `iam:PassRole` from a role.
    pub inferred: bool,
}

/// Why an event has no requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Skipped {
    /// An insight event of CloudTrail: a statistic.
    Insight,
    /// An aggregated event: a count of calls, of which no single one can be restored.
    Aggregated,
    /// A network activity event: a call seen at a VPC endpoint, which has a record of its own if it reached IAM.
    NetworkActivity,
    /// AWS itself acted.
    ServiceEvent,
    /// A sign-in to the console.
    SignIn,
    /// A call with a bearer token of IAM Identity Center.
    IdentityCenter,
    /// The call needs no permission.
    NoPermission,
    /// No action is known for the event.
    ActionNotKnown,
    /// A type of event that is not known.
    TypeNotKnown,
    /// A version of records that is not known.
    VersionNotKnown,
}

impl Skipped {
    /// The reason in words.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Skipped::Insight => "insight event: a statistic",
            Skipped::Aggregated => "aggregated event: no single call can be restored",
            Skipped::NetworkActivity => "network activity event: the call has its own record if it reached IAM",
            Skipped::ServiceEvent => "service event: AWS itself acted",
            Skipped::SignIn => "sign-in: IAM is not asked",
            Skipped::IdentityCenter => "bearer token of IAM Identity Center: IAM is not asked",
            Skipped::NoPermission => "the call needs no permission",
            Skipped::ActionNotKnown => "the action of this event is not known",
            Skipped::TypeNotKnown => "this type of event is not known",
            Skipped::VersionNotKnown => "this version of records is not known",
        }
    }
}

impl<'a> Event<'a> {
    /// What a record says.
    ///
    /// ```
    /// use personalize_iam_trail::{Event, Outcome, Resource, read};
    ///
    /// let record = br#"{"eventVersion": "1.08", "eventTime": "2026-11-29T10:00:00Z", "awsRegion": "eu-west-1",
    ///     "userIdentity": {"type": "IAMUser", "arn": "arn:aws:iam::111122223333:user/ana", "accountId": "111122223333"},
    ///     "eventSource": "personalize.amazonaws.com", "eventName": "DescribeCampaign", "eventType": "AwsApiCall",
    ///     "requestParameters": {"campaignArn": "arn:aws:personalize:eu-west-1:111122223333:campaign/home"}}"#;
    /// let mut events = 0;
    /// read(&record[..], &mut |record| {
    ///     let event = Event::of(record);
    ///     assert_eq!(event.outcome, Outcome::Allowed);
    ///     assert_eq!(event.requests[0].action, "personalize:DescribeCampaign");
    ///     let campaign = "arn:aws:personalize:eu-west-1:111122223333:campaign/home";
    ///     assert_eq!(event.requests[0].resource, Resource::Known(campaign.into()));
    ///     events += 1;
    ///     std::ops::ControlFlow::Continue(())
    /// })?;
    /// assert_eq!(events, 1);
    /// # Ok::<(), personalize_iam_trail::ReadError>(())
    /// ```
    #[must_use]
    pub fn of(record: &Record<'a>) -> Event<'a> {
        Event::read(record, true)
    }

    /// The same without condition keys, which most of the time goes into: for a decision that no key can change.
    #[must_use]
    pub fn without_keys(record: &Record<'a>) -> Event<'a> {
        Event::read(record, false)
    }

    fn read(record: &Record<'a>, with_keys: bool) -> Event<'a> {
        let identity = Identity::of(record);
        let caller = identity.caller(record);
        let (outcome, told) = outcome(record);
        let mut event = Event {
            id: record.event_id(),
            caller,
            invoked_by: identity.invoked_by.clone(),
            outcome,
            denied_by: told.as_ref().and_then(|told| told.layer),
            denied_request: None,
            skipped: None,
            context: Context::default(),
            requests: Vec::new(),
            perhaps: Vec::new(),
        };
        let source = record.event_source().unwrap_or_default();
        let endpoint = map::endpoint(&source);
        event.skipped = by_type(record, endpoint)
            .or_else(|| (event.caller == Caller::IdentityCenterUser).then_some(Skipped::IdentityCenter));
        if event.skipped.is_some() {
            // Nobody asked IAM, or nobody knows.
            if event.outcome == Outcome::Allowed {
                event.outcome = Outcome::NotKnown;
            }
            return event;
        }
        let name = record.event_name().unwrap_or_default();
        let scene = Scene::of(record, &identity);
        let asked = map::asked(endpoint, &name);
        match &asked {
            Asked::Row(row) => {
                let reason = match row.kind {
                    Kind::Service => Some(Skipped::ServiceEvent),
                    Kind::None => Some(Skipped::SignIn),
                    _ if row.checks.is_empty() && row.certainty == Certainty::High => Some(Skipped::NoPermission),
                    _ if row.checks.is_empty() => Some(Skipped::ActionNotKnown),
                    _ => None,
                };
                event.skipped = reason;
                for check in &row.checks {
                    event.check(check, row.certainty, &scene);
                }
            }
            Asked::Default { action, perhaps } => event.by_default(action, perhaps, &scene),
            Asked::NotKnown => event.skipped = Some(Skipped::ActionNotKnown),
        }
        if let Some(told) = told {
            event.denied(told, &scene);
        }
        event.finish(record, &identity, &scene, with_keys);
        event
    }

    /// The requests of a check of the map.
    fn check(&mut self, check: &'static Check, certainty: Certainty, scene: &Scene<'a>) {
        if !check.when.is_empty() {
            let held: Vec<Option<bool>> = check.when.iter().map(|test| scene.holds(test)).collect();
            if !held.contains(&Some(true)) {
                if held.contains(&None) {
                    self.add_perhaps(&check.action);
                }
                return;
            }
        }
        let certainty = check.certainty.unwrap_or(certainty);
        let mut own = Context::default();
        for (key, parts) in &check.context {
            match scene.filled(parts).as_deref() {
                Some([Resource::Known(value)]) => {
                    own.known.push((Cow::Borrowed(key), Value::One(value.clone())));
                }
                _ => own.unknown.push(Cow::Borrowed(key)),
            }
        }
        let mut resources: Vec<Resource<'a>> = check.resources.iter().flat_map(|target| scene.find(target)).collect();
        if resources.is_empty() {
            resources.push(Resource::NotKnown);
        }
        for resource in resources {
            self.add(Request {
                action: Cow::Borrowed(&check.action),
                resource,
                owner: None,
                context: own.clone(),
                certainty,
                inferred: check.inferred,
            });
        }
    }

    fn add(&mut self, request: Request<'a>) {
        let is_same = |other: &Request<'_>| other.action == request.action && other.resource == request.resource;
        if !self.requests.iter().any(is_same) {
            self.requests.push(request);
        }
    }

    fn add_perhaps(&mut self, action: &'static str) {
        if !self.perhaps.contains(&action) {
            self.perhaps.push(action);
        }
    }

    /// The request of an event that the map lacks.
    fn by_default(&mut self, action: &'static Action, perhaps: &'static [String], scene: &Scene<'a>) {
        let fits = |arn: &str| arn.starts_with("arn:") && resource_types(arn).any(|fitting| action.acts_on(fitting));
        let mut resources: Vec<Resource<'a>> = Vec::new();
        let mut add = |arn: Cow<'a, str>| {
            let resource = Resource::Known(arn);
            if !resources.contains(&resource) {
                resources.push(resource);
            }
        };
        if action.only_resource().is_some() {
            add(Cow::Borrowed("*"));
        } else {
            let listed = scene.resources.items().filter_map(|one| one.get("ARN").and_then(Raw::text));
            listed.filter(|arn| fits(arn)).for_each(&mut add);
            if resources.is_empty() {
                let given = scene.parameters.members().filter_map(|(_, value)| value.text());
                let mut given: Vec<Cow<'a, str>> = given.filter(|arn| fits(arn)).collect();
                given.dedup();
                // Of several it is not known which one is the resource.
                if let ([_], Some(only)) = (given.as_slice(), given.first()) {
                    resources.push(Resource::Known(only.clone()));
                }
            }
            if resources.is_empty() {
                resources.push(named_as_the_variable(action, scene).map_or(Resource::NotKnown, Resource::Known));
            }
        }
        for resource in resources {
            self.add(Request {
                action: Cow::Borrowed(action.full_name),
                resource,
                owner: None,
                context: Context::default(),
                certainty: Certainty::Low,
                inferred: false,
            });
        }
        let depends = action.dependent_actions.unwrap_or_default();
        let passes =
            perhaps.iter().any(|one| one == "iam:PassRole") || depends.iter().any(|one| one.action == "iam:PassRole");
        for one in perhaps.iter().map(String::as_str).chain(depends.iter().map(|one| one.action)) {
            self.add_perhaps(one);
        }
        if passes {
            let mut roles = Vec::new();
            roles_of(scene.parameters, 3, &mut roles);
            if !roles.is_empty() {
                self.perhaps.retain(|one| *one != "iam:PassRole");
            }
            let to = depends.iter().filter(|one| one.action == "iam:PassRole").flat_map(|one| one.context);
            let to: Vec<&'static str> = to.flat_map(|(_, values)| values.iter().copied()).collect();
            for role in roles {
                let mut own = Context::default();
                match to.as_slice() {
                    [only] => own.known.push(("iam:PassedToService".into(), Value::One(Cow::Borrowed(only)))),
                    _ => own.unknown.push("iam:PassedToService".into()),
                }
                self.add(Request {
                    action: Cow::Borrowed("iam:PassRole"),
                    resource: Resource::Known(role),
                    owner: None,
                    context: own,
                    certainty: Certainty::Low,
                    inferred: true,
                });
            }
        }
    }

    /// What a denial says counts: one request was denied, and of others of the same call nothing is known if the parameters are
    /// not there.
    fn denied(&mut self, told: Told, scene: &Scene<'a>) {
        let Some(action) = told.action else {
            if !scene.has_parameters() {
                for one in self.requests.drain(1.min(self.requests.len())..).collect::<Vec<_>>() {
                    if let Some(action) = catalog::action(&one.action)
                        && !self.requests.iter().any(|kept| kept.action == one.action)
                    {
                        self.add_perhaps(action.full_name);
                    }
                }
            }
            return;
        };
        let action: Cow<'a, str> = match catalog::action(&action) {
            Some(known) => Cow::Borrowed(known.full_name),
            None => Cow::Owned(action),
        };
        let resource = told.resource.as_deref().map(|words| scene.named(words));
        let has_it = self.requests.iter().any(|one| one.action == action);
        if !has_it || !scene.has_parameters() {
            let mapped = self.requests.iter().find(|one| one.action == action);
            let open = mapped.map_or(Resource::NotKnown, |one| one.resource.clone());
            let own = mapped.map(|one| one.context.clone()).unwrap_or_default();
            let request = Request {
                resource: resource.filter(|resource| *resource != Resource::NotKnown).unwrap_or(open),
                owner: None,
                context: own,
                certainty: Certainty::High,
                inferred: mapped.is_some_and(|one| one.inferred),
                action,
            };
            self.requests = vec![request];
            self.denied_request = Some(0);
            self.skipped = None;
            return;
        }
        if let Some(resource @ Resource::Known(_)) = resource {
            // The message says in full what the parameters leave open.
            let mut open = self
                .requests
                .iter_mut()
                .filter(|one| one.action == action && !matches!(one.resource, Resource::Known(_)));
            if let Some(first) = open.next() {
                first.resource = resource;
            }
        }
        let mut named = self.requests.iter().enumerate().filter(|(_, one)| one.action == action);
        // Of several resources it is not known which one was denied.
        self.denied_request = named.next().map(|(place, _)| place).filter(|_| named.next().is_none());
    }

    /// The condition keys, once it is known what was asked.
    fn finish(&mut self, record: &Record<'a>, identity: &Identity<'a>, scene: &Scene<'a>, with_keys: bool) {
        let requests = &self.requests;
        self.perhaps.retain(|action| !requests.iter().any(|request| request.action == *action));
        if self.skipped.is_some() {
            return;
        }
        if with_keys {
            self.context = context::of_event(record, identity, &self.caller);
        }
        let shared = &self.context;
        for request in &mut self.requests {
            let of_arn = match &request.resource {
                Resource::Known(arn) => Fields::split(arn).map(|fields| fields.account).filter(|a| !a.is_empty()),
                _ => None,
            };
            // What the ARN says need not be repeated.
            if of_arn.is_none() && !request.inferred {
                request.owner = scene.told_owner.clone();
            }
            if of_arn.is_none()
                && request.owner.is_none()
                && !matches!(&request.resource, Resource::Known(one) if one == "*")
            {
                request.context.unknown.push("aws:ResourceAccount".into());
            }
            if !with_keys {
                continue;
            }
            let given = request.context.known.len();
            context::of_request(&mut request.context, &request.action, record, identity, &self.caller, scene);
            // What the map gives a check counts before what its parameters say.
            let (first, rest) = request.context.known.split_at(given.min(request.context.known.len()));
            let kept: Vec<_> =
                rest.iter().filter(|(key, _)| !first.iter().any(|(own, _)| own == key)).cloned().collect();
            request.context.known.truncate(given);
            request.context.known.extend(kept);
            if record.context.is_there() {
                // What IAM saw counts before all of it.
                let is_seen = |key: &str| shared.known.iter().any(|(seen, _)| seen.eq_ignore_ascii_case(key));
                request.context.known.retain(|(key, _)| !is_seen(key));
                request.context.unknown.retain(|key| !is_seen(key));
            }
            let known = &request.context.known;
            request.context.unknown.retain(|key| !known.iter().any(|(own, _)| own.eq_ignore_ascii_case(key)));
        }
    }
}

/// Why records of this type and version have no requests.
fn by_type(record: &Record<'_>, endpoint: &str) -> Option<Skipped> {
    let kind = record.kind.text().unwrap_or_default();
    let category = record.category().unwrap_or_default();
    match &*category {
        "Insight" => return Some(Skipped::Insight),
        "Aggregated" => return Some(Skipped::Aggregated),
        "NetworkActivity" => return Some(Skipped::NetworkActivity),
        _ => {}
    }
    match &*kind {
        "AwsCloudTrailInsight" => return Some(Skipped::Insight),
        "AwsAggregatedEvent" => return Some(Skipped::Aggregated),
        "AwsVpceEvent" | "AwsVpceEvents" => return Some(Skipped::NetworkActivity),
        "AwsServiceEvent" => return Some(Skipped::ServiceEvent),
        "AwsConsoleSignIn" | "AwsConsoleSignin" => return Some(Skipped::SignIn),
        // Old records have no type.
        "" | "AwsApiCall" | "AwsConsoleAction" => {}
        _ => return Some(Skipped::TypeNotKnown),
    }
    if endpoint == "signin" {
        return Some(Skipped::SignIn);
    }
    (record.version.is_there() && record.minor_version().is_none()).then_some(Skipped::VersionNotKnown)
}

/// The ARN of the only resource type of an action, if a parameter has the name of its only variable.
fn named_as_the_variable<'a>(action: &'static Action, scene: &Scene<'a>) -> Option<Cow<'a, str>> {
    let [only] = action.resources else { return None };
    let [template] = only.resource_type.arns else { return None };
    let mut variables = template.parameters();
    let variable = variables.next().filter(|name| *name != "*" && variables.next().is_none())?;
    let given = scene.parameters.members().find(|(name, _)| name.eq_ignore_ascii_case(variable.as_bytes()));
    let value = given.and_then(|(_, value)| value.text())?;
    if value.contains([':', '*']) || value == crate::resource::HIDDEN {
        return None;
    }
    let (region, owner) = (scene.region.as_deref()?, scene.owner.as_deref()?);
    Some(Cow::Owned(template.filled(&scene.partition, region, owner, |_| &*value)))
}

/// The roles that parameters name, by the names of the parameters and by their form.
fn roles_of<'a>(parameters: Raw<'a>, depth: usize, roles: &mut Vec<Cow<'a, str>>) {
    for (name, value) in parameters.members() {
        if let Some(text) = value.text() {
            let is_role = text.starts_with("arn:") && text.contains(":role/") && text.contains(":iam:");
            if is_role && name.to_ascii_lowercase().windows(4).any(|part| part == b"role") && !roles.contains(&text) {
                roles.push(text);
            }
        } else if depth > 0 {
            roles_of(value, depth - 1, roles);
        }
    }
}
