//! What a principal used: each action on each resource once, with how often, when, and with which condition keys, in sets that
//! merge in any order and do not outgrow a limit.

use std::collections::{BTreeMap, BTreeSet};

use personalize_iam_model::catalog;

use crate::context::Value;
use crate::event::{Event, Request, Skipped};
use crate::map::{Certainty, endpoint, prefix};
use crate::outcome::Outcome;
use crate::record::Record;
use crate::resource::Resource;

/// More values of one condition key are not kept: a condition on them says little.
const MOST_VALUES: usize = 200;

/// More principals are not listed.
const MOST_PRINCIPALS: usize = 1_000;

/// On what an action was used.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum On {
    /// This resource: an ARN, or `*` for an action that takes nothing else.
    Known(String),
    /// Resources that this pattern of a policy matches: [`Wanted::widen`] gave it.
    Pattern(String),
    /// An ARN of which the record does not show a part.
    Like {
        /// What is before that part.
        before: String,
        /// What is behind it.
        after: String,
    },
    /// The record does not say on what.
    NotKnown {
        /// The Region of the request, if the record says it.
        region: Option<String>,
        /// The account that owns the resource, if the record says it.
        owner: Option<String>,
    },
}

/// An action on a resource.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pair {
    /// The action's full name.
    pub action: String,
    /// On what.
    pub on: On,
    /// No record shows it by itself: it follows from the parameters of another call.
    pub inferred: bool,
}

/// How an action on a resource was used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Use {
    /// How many events, by [`Outcome::ALL`].
    pub events: [u64; 4],
    /// The time of the first event.
    pub first: Option<String>,
    /// The time of the last event.
    pub last: Option<String>,
    /// The smallest id of the events, by [`Outcome::ALL`].
    pub samples: [Option<String>; 4],
    /// For a pattern: the smallest ARN that it was found for.
    pub arn: Option<String>,
    /// The lowest certainty that AWS checked this.
    pub certainty: Option<Certainty>,
    /// By condition key what the requests of [`Wanted::include`] held; of other requests nothing.
    pub keys: BTreeMap<String, Held>,
}

impl Use {
    /// How many events had this outcome.
    #[must_use]
    pub fn count(&self, outcome: Outcome) -> u64 {
        let all = Outcome::ALL.iter().zip(self.events);
        all.filter(|(one, _)| **one == outcome).map(|(_, count)| count).sum()
    }

    /// The smallest id of the events that had this outcome.
    #[must_use]
    pub fn sample(&self, outcome: Outcome) -> Option<&str> {
        let mut all = Outcome::ALL.iter().zip(&self.samples);
        all.find(|(one, _)| **one == outcome).and_then(|(_, sample)| sample.as_deref())
    }

    fn merge(&mut self, other: Use) {
        for (count, more) in self.events.iter_mut().zip(other.events) {
            *count = count.saturating_add(more);
        }
        self.first = least(self.first.take(), other.first);
        self.last = self.last.take().max(other.last);
        for (sample, more) in self.samples.iter_mut().zip(other.samples) {
            *sample = least(sample.take(), more);
        }
        self.arn = least(self.arn.take(), other.arn);
        self.certainty = least(self.certainty.take(), other.certainty);
        for (key, held) in other.keys {
            self.keys.entry(key).or_default().merge(held);
        }
    }
}

/// The smaller one of two, of which either may be missing.
fn least<T: Ord>(one: Option<T>, other: Option<T>) -> Option<T> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

/// What requests held for a condition key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// The values; empty if there were too many.
    pub values: BTreeSet<String>,
    /// How many requests lacked the key, had several values of it, or it is not known what they had.
    pub lacking: u64,
    /// There were more values than are kept.
    pub too_many: bool,
}

impl Held {
    fn add(&mut self, value: Option<&str>) {
        match value {
            None => self.lacking = self.lacking.saturating_add(1),
            Some(value) if !self.too_many && !self.values.contains(value) => {
                self.values.insert(value.to_owned());
                self.limit();
            }
            Some(_) => {}
        }
    }

    fn limit(&mut self) {
        if self.too_many || self.values.len() > MOST_VALUES {
            self.too_many = true;
            self.values.clear();
        }
    }

    fn merge(&mut self, other: Held) {
        self.values.extend(other.values);
        self.lacking = self.lacking.saturating_add(other.lacking);
        self.too_many |= other.too_many;
        self.limit();
    }
}

/// What is wanted of the requests.
pub struct Wanted<'w> {
    /// The condition keys to note. Those that the map sets for a check, such as `iam:PassedToService`, are noted for any action
    /// that is not recorded by itself.
    pub keys: &'w [String],
    /// The outcomes of the requests whose condition keys are noted.
    pub include: &'w [Outcome],
    /// The pattern of a policy that stands for a resource, by the action and the ARN; `None` for the ARN itself.
    pub widen: &'w dyn Fn(&str, &str) -> Option<String>,
}

impl std::fmt::Debug for Wanted<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Wanted").field("keys", &self.keys).field("include", &self.include).finish_non_exhaustive()
    }
}

/// What a principal used.
///
/// ```
/// use personalize_iam_trail::{Event, On, Outcome, Used, Wanted, read};
///
/// let record = br#"{"eventVersion": "1.08", "eventTime": "2026-11-29T10:00:00Z", "awsRegion": "eu-west-1",
///     "userIdentity": {"type": "IAMUser", "arn": "arn:aws:iam::111122223333:user/ana", "accountId": "111122223333"},
///     "eventSource": "personalize.amazonaws.com", "eventName": "DescribeCampaign", "eventType": "AwsApiCall",
///     "requestParameters": {"campaignArn": "arn:aws:personalize:eu-west-1:111122223333:campaign/home"}}"#;
/// let mut used = Used::new(1000);
/// let wanted = Wanted { keys: &[], include: &[Outcome::Allowed], widen: &|_, _| None };
/// read(&record[..], &mut |record| {
///     used.add(record, &Event::of(record), &wanted);
///     std::ops::ControlFlow::Continue(())
/// })?;
/// let (pair, how) = used.pairs.iter().next().unwrap();
/// assert_eq!(pair.action, "personalize:DescribeCampaign");
/// assert_eq!(pair.on, On::Known("arn:aws:personalize:eu-west-1:111122223333:campaign/home".to_owned()));
/// assert_eq!(how.count(Outcome::Allowed), 1);
/// # Ok::<(), personalize_iam_trail::ReadError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Used {
    /// Each action on each resource.
    pub pairs: BTreeMap<Pair, Use>,
    /// How many events, those without requests included.
    pub events: u64,
    /// The events without requests, by the reason.
    pub skipped: BTreeMap<Skipped, u64>,
    /// Actions that were perhaps checked for calls that went through: the records do not say.
    pub perhaps: BTreeMap<&'static str, u64>,
    /// There are more pairs than the limit, so that some are missing.
    pub is_cut: bool,
    limit: usize,
}

impl Used {
    /// Nothing used yet. At most `limit` pairs are kept.
    #[must_use]
    pub fn new(limit: usize) -> Used {
        Used {
            pairs: BTreeMap::new(),
            events: 0,
            skipped: BTreeMap::new(),
            perhaps: BTreeMap::new(),
            is_cut: false,
            limit,
        }
    }

    /// Adds what an event asked for.
    pub fn add(&mut self, record: &Record<'_>, event: &Event<'_>, wanted: &Wanted<'_>) {
        self.events += 1;
        if let Some(skipped) = event.skipped {
            *self.skipped.entry(skipped).or_default() += 1;
            return;
        }
        let is_included = wanted.include.contains(&event.outcome);
        if event.outcome == Outcome::Allowed {
            for action in &event.perhaps {
                *self.perhaps.entry(action).or_default() += 1;
            }
        }
        let time = record.event_time().map(|time| time.into_owned());
        for request in &event.requests {
            let (on, arn) = on(event, request, wanted);
            let keys = match is_included {
                true => keys(event, request, wanted.keys),
                false => BTreeMap::new(),
            };
            let mut events = [0; 4];
            for (count, outcome) in events.iter_mut().zip(Outcome::ALL) {
                *count = u64::from(outcome == event.outcome);
            }
            let samples =
                Outcome::ALL.map(|one| event.id.as_deref().filter(|_| one == event.outcome).map(str::to_owned));
            let (first, last) = (time.clone(), time.clone());
            let certainty = Some(request.certainty);
            let how = Use { events, first, last, samples, arn, certainty, keys };
            self.add_pair(Pair { action: request.action.to_string(), on, inferred: request.inferred }, how);
        }
    }

    /// Adds how an action was used on a resource.
    pub fn add_pair(&mut self, pair: Pair, how: Use) {
        let is_full = self.pairs.len() >= self.limit;
        match self.pairs.get_mut(&pair) {
            Some(known) => known.merge(how),
            None if is_full => self.is_cut = true,
            None => {
                self.pairs.insert(pair, how);
            }
        }
    }

    /// Adds what another part of the logs says.
    pub fn merge(&mut self, other: Used) {
        self.is_cut |= other.is_cut;
        self.events += other.events;
        for (reason, count) in other.skipped {
            *self.skipped.entry(reason).or_default() += count;
        }
        for (action, count) in other.perhaps {
            *self.perhaps.entry(action).or_default() += count;
        }
        for (pair, how) in other.pairs {
            self.add_pair(pair, how);
        }
    }
}

/// On what a request was, and the ARN if a pattern stands for it.
fn on(event: &Event<'_>, request: &Request<'_>, wanted: &Wanted<'_>) -> (On, Option<String>) {
    let not_known = || {
        let region = value_of(event, request, "aws:RequestedRegion").map(str::to_owned);
        On::NotKnown { region, owner: request.owner.as_deref().map(str::to_owned) }
    };
    match &request.resource {
        Resource::Known(arn) if &**arn == "*" => {
            // Denials name `*` for calls on a resource, too: such a request is not about all resources.
            let names_one = catalog::action(&request.action).is_some_and(|action| !action.may_name_no_resource());
            (if names_one { not_known() } else { On::Known("*".to_owned()) }, None)
        }
        Resource::Known(arn) => match (wanted.widen)(&request.action, arn) {
            Some(pattern) => (On::Pattern(pattern), Some(arn.to_string())),
            None => (On::Known(arn.to_string()), None),
        },
        Resource::Like { before, after } => (On::Like { before: before.clone(), after: after.clone() }, None),
        Resource::NotKnown => (not_known(), None),
    }
}

/// What a request holds for the wanted keys, and for those that tell uses without an event apart.
fn keys(event: &Event<'_>, request: &Request<'_>, wanted: &[String]) -> BTreeMap<String, Held> {
    let passed = (request.action == "iam:PassRole").then_some("iam:PassedToService");
    let mut keys = BTreeMap::new();
    for key in wanted.iter().map(String::as_str).chain(passed) {
        let mut held = Held::default();
        held.add(value_of(event, request, key));
        keys.insert(key.to_owned(), held);
    }
    keys
}

/// The only value of a key, if it is known.
fn value_of<'e>(event: &'e Event<'_>, request: &'e Request<'_>, key: &str) -> Option<&'e str> {
    let mut known = request.context.known.iter().chain(&event.context.known);
    match known.find(|(name, _)| name.eq_ignore_ascii_case(key)) {
        Some((_, Value::One(value))) => Some(value),
        Some((_, Value::Many(_))) => None,
        None if key.eq_ignore_ascii_case("aws:ResourceAccount") => request.owner.as_deref(),
        None => None,
    }
}

/// What logs show of all callers: what the absence of an event proves depends on it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Log {
    /// How many records.
    pub records: u64,
    /// The time of the first event.
    pub first: Option<String>,
    /// The time of the last event.
    pub last: Option<String>,
    /// The services that there are data events of, by the prefixes of their actions: `s3`.
    pub data_services: BTreeSet<String>,
    /// The actions of which there is an event.
    pub actions: BTreeSet<String>,
    /// The identities that called, with the number of their events: some, if there are many.
    pub principals: BTreeMap<String, u64>,
    /// There are more identities than are listed.
    pub more_principals: bool,
}

impl Log {
    /// Adds an event.
    pub fn add(&mut self, record: &Record<'_>, event: &Event<'_>) {
        self.records += 1;
        if let Some(time) = record.event_time() {
            if self.first.as_deref().is_none_or(|first| &*time < first) {
                self.first = Some(time.to_string());
            }
            if self.last.as_deref().is_none_or(|last| &*time > last) {
                self.last = Some(time.into_owned());
            }
        }
        if record.category().is_some_and(|category| category == "Data")
            && let Some(source) = record.event_source()
            && !self.data_services.contains(prefix(endpoint(&source)))
        {
            self.data_services.insert(prefix(endpoint(&source)).to_owned());
        }
        for request in event.requests.iter().filter(|request| !request.inferred) {
            if !self.actions.contains(&*request.action) && catalog::action(&request.action).is_some() {
                self.actions.insert(request.action.to_string());
            }
        }
        if let Some(identity) = event.caller.identity() {
            let is_full = self.principals.len() >= MOST_PRINCIPALS;
            match self.principals.get_mut(identity) {
                Some(count) => *count += 1,
                None if is_full => self.more_principals = true,
                None => {
                    self.principals.insert(identity.to_owned(), 1);
                }
            }
        }
    }

    /// Adds what another part of the logs shows.
    pub fn merge(&mut self, other: Log) {
        self.records += other.records;
        self.first = least(self.first.take(), other.first);
        self.last = self.last.take().max(other.last);
        self.data_services.extend(other.data_services);
        self.actions.extend(other.actions);
        for (identity, count) in other.principals {
            *self.principals.entry(identity).or_default() += count;
        }
        self.more_principals |= other.more_principals;
        while self.principals.len() > MOST_PRINCIPALS {
            self.principals.pop_last();
            self.more_principals = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ops::ControlFlow;

    const ROLE: &str = "arn:aws:iam::111122223333:role/etl";

    /// A call of Amazon Personalize with a role, at a time, from an address.
    fn record(n: u32, name: &str, parameters: &str, more: &str) -> String {
        format!(
            r#"{{"eventVersion":"1.09","eventID":"{n}","eventTime":"2026-11-29T10:00:{n:02}Z","eventType":"AwsApiCall",
            "userIdentity":{{"type":"IAMUser","arn":"arn:aws:iam::111122223333:user/ana","accountId":"111122223333"}},
            "eventSource":"personalize.amazonaws.com","eventName":"{name}","awsRegion":"eu-west-1",
            "sourceIPAddress":"203.0.113.{n}","requestParameters":{parameters}{more}}}"#
        )
    }

    fn used(records: &[String], limit: usize) -> (Used, Log) {
        let (mut used, mut log) = (Used::new(limit), Log::default());
        let keys = ["aws:SourceIp".to_owned(), "aws:SourceVpce".to_owned()];
        let wanted = Wanted { keys: &keys, include: &[Outcome::Allowed], widen: &|_, _| None };
        super::super::read(records.join("\n").as_bytes(), &mut |record| {
            let event = Event::of(record);
            used.add(record, &event, &wanted);
            log.add(record, &event);
            ControlFlow::Continue(())
        })
        .unwrap();
        (used, log)
    }

    fn records() -> Vec<String> {
        let job = format!(
            r#"{{"jobName":"j","datasetArn":"arn:aws:personalize:eu-west-1:111122223333:dataset/d/INTERACTIONS","roleArn":"{ROLE}"}}"#
        );
        vec![
            record(1, "CreateDatasetImportJob", &job, ""),
            record(2, "CreateDatasetImportJob", &job, ""),
            record(3, "ListCampaigns", "null", ""),
            record(4, "ListCampaigns", "null", r#","errorCode":"ThrottlingException""#),
            record(5, "DescribeCampaign", "null", r#","errorCode":"AccessDeniedException""#),
        ]
    }

    #[test]
    fn what_was_used_is_kept_once() {
        let (used, log) = used(&records(), 100);
        let pass = Pair { action: "iam:PassRole".to_owned(), on: On::Known(ROLE.to_owned()), inferred: true };
        let how = &used.pairs[&pass];
        assert_eq!((how.count(Outcome::Allowed), how.sample(Outcome::Allowed)), (2, Some("1")));
        assert_eq!(
            how.first.as_deref().zip(how.last.as_deref()),
            Some(("2026-11-29T10:00:01Z", "2026-11-29T10:00:02Z"))
        );
        assert_eq!(how.keys["iam:PassedToService"].values, BTreeSet::from(["personalize.amazonaws.com".to_owned()]));
        let addresses = ["203.0.113.1", "203.0.113.2"].map(str::to_owned);
        assert_eq!(how.keys["aws:SourceIp"].values, BTreeSet::from(addresses));
        assert_eq!((how.keys["aws:SourceVpce"].lacking, how.keys["aws:SourceIp"].lacking), (2, 0));
        let list =
            Pair { action: "personalize:ListCampaigns".to_owned(), on: On::Known("*".to_owned()), inferred: false };
        assert_eq!(used.pairs[&list].events, [1, 0, 0, 1]);
        let denied = Pair {
            action: "personalize:DescribeCampaign".to_owned(),
            on: On::NotKnown { region: Some("eu-west-1".to_owned()), owner: None },
            inferred: false,
        };
        assert_eq!((used.pairs[&denied].events, used.pairs[&denied].keys.len()), ([0, 1, 0, 0], 0));
        assert_eq!((used.events, used.is_cut, log.records), (5, false, 5));
        assert!(log.actions.contains("personalize:ListCampaigns") && !log.actions.contains("iam:PassRole"));
        assert_eq!(log.principals, BTreeMap::from([("arn:aws:iam::111122223333:user/ana".to_owned(), 5)]));
    }

    #[test]
    fn parts_merge_to_the_whole_and_a_limit_is_said() {
        let all = records();
        let (whole, log) = used(&all, 100);
        for cut in 0..=all.len() {
            let ((mut one, mut of_one), (other, of_other)) = (used(&all[..cut], 100), used(&all[cut..], 100));
            one.merge(other);
            of_one.merge(of_other);
            assert_eq!((&one.pairs, one.events, &one.perhaps), (&whole.pairs, whole.events, &whole.perhaps));
            assert_eq!(of_one, log);
        }
        let (cut, _) = used(&all, 2);
        assert!(cut.is_cut && cut.pairs.len() == 2);
        let (mut one, _) = used(&all[..1], 4);
        one.merge(used(&all[2..], 4).0);
        assert!(one.is_cut);
    }

    #[test]
    fn too_many_values_are_not_kept() {
        let mut held = Held::default();
        (0..=MOST_VALUES).for_each(|n| held.add(Some(&n.to_string())));
        assert!(held.too_many && held.values.is_empty());
        held.add(Some("more"));
        assert!(held.values.is_empty());
        let mut few = Held::default();
        few.add(Some("1"));
        few.add(None);
        few.merge(held);
        assert_eq!(few, Held { values: BTreeSet::new(), lacking: 1, too_many: true });
    }
}
