//! What is said beside a generated policy: the proof, what logs do not show, and what of the events is not in the policy.

use std::collections::{BTreeMap, BTreeSet};

use personalize_iam_trail::{Certainty, Log, On, Outcome, Pair, Recorded, Use, Used, seldom_recorded};
use serde::Serialize;

use super::build::Plan;
use super::proof::Proof;
use super::resources::{Place, written};
use super::unused::{OfStatement, has_kms};
use crate::output::counted;

/// The format of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum ReportFormat {
    /// For people: the first entries of each list
    Text,
    /// For programs: one object with all of it
    Json,
}

/// How many entries of a list are shown to people.
const SHOWN: usize = 10;

/// What is said beside a policy.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Report {
    pub(super) principals: Vec<Counted>,
    /// Events of the principals.
    pub(super) events: u64,
    /// Records of the logs, of all callers.
    pub(super) records: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) period: Option<Period>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) log_period: Option<Period>,
    pub(super) proof: Proved,
    pub(super) policies: Vec<Length>,
    /// Permissions that no record shows by itself.
    pub(super) inferred: Vec<Seen>,
    /// Requests of which the log does not say the resource, with the patterns in the policy.
    pub(super) resources_not_known: Vec<Seen>,
    /// Requests that the policy leaves out for want of a resource, and so denies.
    pub(super) left_out: Vec<Seen>,
    /// Requests on `*`, of actions that also have resources: IAM has nothing narrower for these.
    pub(super) on_everything: Vec<String>,
    pub(super) conditions_left_out: Vec<LeftOut>,
    pub(super) denied: Vec<Seen>,
    pub(super) failed: Vec<Seen>,
    /// It is not known whether IAM allowed these.
    pub(super) outcome_not_known: Vec<Seen>,
    pub(super) seen_once: Vec<Seen>,
    /// Actions that were perhaps checked too.
    pub(super) perhaps: Vec<Counted>,
    pub(super) low_certainty: Vec<String>,
    pub(super) skipped: Vec<Counted>,
    /// Other events that do not count, with the reason.
    pub(super) not_counted: Vec<Counted>,
    /// What these logs would not show, so that its absence proves nothing.
    pub(super) not_visible: Vec<Hidden>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) old_policy: Vec<OfStatement>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) not_allowed_by_old_policy: Vec<Seen>,
    pub(super) notes: Vec<String>,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct Counted {
    pub(super) name: String,
    pub(super) events: u64,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct Period {
    pub(super) first: String,
    pub(super) last: String,
}

impl Period {
    pub(super) fn of(first: Option<&String>, last: Option<&String>) -> Option<Period> {
        first.zip(last).map(|(first, last)| Period { first: first.clone(), last: last.clone() })
    }
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Proved {
    pub(super) proved: bool,
    pub(super) statement: String,
    pub(super) requests: u64,
    pub(super) events: u64,
    pub(super) resource_not_known: u64,
    pub(super) refused: Vec<String>,
    pub(super) more: Vec<String>,
    pub(super) undecided: Vec<String>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Length {
    pub(super) length: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) limit: Option<usize>,
    pub(super) unit: &'static str,
}

/// An action on a resource.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Seen {
    pub(super) action: String,
    pub(super) resource: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) patterns: Vec<String>,
    pub(super) events: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) event_id: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct LeftOut {
    pub(super) key: String,
    pub(super) reason: String,
    pub(super) actions: Vec<String>,
}

/// Actions of a service that the logs do not show in full.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Hidden {
    pub(super) service: String,
    pub(super) recorded: &'static str,
    pub(super) reason: &'static str,
    pub(super) actions: Vec<String>,
}

/// An action on what it was used on.
pub(super) fn seen(pair: &Pair, how: &Use, outcome: Outcome, place: &Place) -> Seen {
    let (resource, patterns) = match &pair.on {
        On::Known(arn) => (Some(arn.clone()), Vec::new()),
        On::Pattern(pattern) => (Some(pattern.clone()), Vec::new()),
        On::Like { .. } | On::NotKnown { .. } => (None, written(&pair.action, &pair.on, place)),
    };
    let event_id = how.sample(outcome).map(str::to_owned);
    Seen { action: pair.action.clone(), resource, patterns, events: how.count(outcome), event_id }
}

/// The pairs that had an outcome.
pub(super) fn with(used: &Used, outcome: Outcome, place: &Place) -> Vec<Seen> {
    let all = used.pairs.iter().filter(|(_, how)| how.count(outcome) > 0);
    all.map(|(pair, how)| seen(pair, how, outcome, place)).collect()
}

/// What these logs would not show, Amazon Personalize first.
pub(super) fn hidden(log: &Log) -> Vec<Hidden> {
    let mut all: BTreeMap<(bool, &str, Recorded), Vec<String>> = BTreeMap::new();
    for (action, recorded) in seldom_recorded() {
        let service = action.split(':').next().unwrap_or_default();
        let is_seen = log.actions.contains(action);
        let is_shown = match recorded {
            Recorded::Data => log.data_services.contains(service),
            _ => is_seen,
        };
        if !is_shown {
            all.entry((service != "personalize", service, recorded)).or_default().push(action.to_owned());
        }
    }
    let hidden = |((_, service, recorded), actions): ((bool, &str, Recorded), Vec<String>)| Hidden {
        service: service.to_owned(),
        recorded: recorded.as_str(),
        reason: match recorded {
            Recorded::Data => "data events, of which the logs have none of this service",
            Recorded::Unsettled => "AWS's documents do not settle whether they are recorded, and the logs have none",
            _ => "CloudTrail does not record them",
        },
        actions,
    };
    let mut all: Vec<Hidden> = all.into_iter().map(hidden).collect();
    if !has_kms(log) {
        all.push(Hidden {
            service: "kms".to_owned(),
            recorded: Recorded::Management.as_str(),
            reason: "trails may leave out its events, and the logs have none",
            actions: vec!["kms:*".to_owned()],
        });
    }
    all
}

impl Proved {
    pub(super) fn of(proof: &Proof, is_old: bool) -> Proved {
        let (requests, events) =
            (counted(whole(proof.requests), "distinct request"), counted(whole(proof.events), "event"));
        let statement = match (proof.is_proved, is_old) {
            (true, false) => {
                let known = format!(
                    "proved: the policy allows each of {requests} of {events}, and nothing beyond the actions and resources that \
                     were seen"
                );
                match proof.not_known {
                    0 => known,
                    count => format!(
                        "{known}; for {} on resources that the logs do not say it has patterns, marked `ResourceNotKnown`, and \
                         that these are enough is not proved",
                        counted(whole(count), "event")
                    ),
                }
            }
            (true, true) => format!(
                "proved: the new policy allows nothing that the old one does not, and of {requests} of {events} those that the \
                 old one may allow"
            ),
            (false, _) if proof.refused.is_empty() && proof.more.is_empty() => {
                "NOT PROVED: it could not be decided whether the policy allows what was seen and nothing else"
                    .to_owned()
            }
            (false, _) => "NOT PROVED: the policy does not allow exactly what was seen".to_owned(),
        };
        Proved {
            proved: proof.is_proved,
            statement,
            requests: proof.requests,
            events: proof.events,
            resource_not_known: proof.not_known,
            refused: proof.refused.clone(),
            more: proof.more.clone(),
            undecided: proof.undecided.clone(),
        }
    }
}

fn whole(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

/// What a plan leaves open.
pub(super) struct OfPlan {
    pub(super) inferred: Vec<Seen>,
    pub(super) not_known: Vec<Seen>,
    pub(super) left_out: Vec<Seen>,
    pub(super) on_everything: Vec<String>,
    pub(super) conditions: Vec<LeftOut>,
    pub(super) low: Vec<String>,
}

pub(super) fn of_plan(plan: &Plan, place: &Place) -> OfPlan {
    let allowed = || plan.allowed.iter();
    let of =
        |one: &super::build::Allowed| Seen { events: one.events, ..seen(&one.pair, &one.how, Outcome::Allowed, place) };
    let everything = allowed().filter(|one| one.resources == ["*"]).map(|one| one.pair.action.as_str());
    let has_types = |name: &&str| {
        personalize_iam_model::catalog::action(name).is_none_or(|action| action.only_resource().is_none())
    };
    let on_everything: BTreeSet<&str> = everything.filter(has_types).collect();
    let low: BTreeSet<&str> =
        allowed().filter(|one| one.how.certainty == Some(Certainty::Low)).map(|one| one.pair.action.as_str()).collect();
    let left_out = plan
        .left_out
        .iter()
        .map(|(pair, how)| Seen { patterns: Vec::new(), ..seen(pair, how, Outcome::Allowed, place) });
    let condition = |one: &super::build::Without| LeftOut {
        key: one.key.clone(),
        reason: one.reason.clone(),
        actions: one.actions.iter().cloned().collect(),
    };
    OfPlan {
        inferred: allowed().filter(|one| one.pair.inferred).map(of).collect(),
        not_known: allowed().filter(|one| !one.is_known()).map(of).collect(),
        left_out: left_out.collect(),
        on_everything: on_everything.into_iter().map(str::to_owned).collect(),
        conditions: plan.without.iter().map(condition).collect(),
        low: low.into_iter().map(str::to_owned).collect(),
    }
}

impl Report {
    /// For people.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        let mut line = |words: &str| {
            text.push_str(words);
            text.push('\n');
        };
        line(&self.proof.statement);
        for (what, list) in [
            ("not allowed", &self.proof.refused),
            ("allowed and not seen", &self.proof.more),
            ("not decided", &self.proof.undecided),
        ] {
            shown(list, |one| line(&format!("  {what}: {one}")));
        }
        for one in &self.principals {
            line(&format!("principal: {}, {}", one.name, counted(whole(one.events), "event")));
        }
        match (&self.period, &self.log_period) {
            (Some(own), Some(log)) => line(&format!(
                "period: {} to {}; the logs have {} from {} to {}",
                own.first,
                own.last,
                counted(whole(self.records), "record"),
                log.first,
                log.last
            )),
            (Some(own), None) => line(&format!("period: {} to {}", own.first, own.last)),
            _ => {}
        }
        for one in &self.policies {
            match one.limit {
                Some(limit) => line(&format!("length: {} of {limit} {}", one.length, one.unit)),
                None => line(&format!("length: {} {}", one.length, one.unit)),
            }
        }
        for note in &self.notes {
            line(&format!("note: {note}"));
        }
        let mut list = |title: &str, entries: &[Seen]| {
            if entries.is_empty() {
                return;
            }
            line(&format!("{title}:"));
            shown(entries, |one: &dyn std::fmt::Display| line(&format!("  {one}")));
        };
        list("inferred, for no record shows it by itself; check it", &self.inferred);
        list(
            "on resources that the logs do not say; the policy has patterns for them, marked",
            &self.resources_not_known,
        );
        list("left out, so that the policy denies it: the logs do not say on what", &self.left_out);
        list("denied, and so not in the policy unless `--include-denied` is given", &self.denied);
        list(
            "failed after IAM, or before it was asked; not in the policy unless `--include-failed` is given",
            &self.failed,
        );
        list("whether IAM allowed it is not known, and it is not in the policy", &self.outcome_not_known);
        list("seen once only", &self.seen_once);
        list(
            "used, and the old policy does not allow it: another policy does, or the log is read wrongly",
            &self.not_allowed_by_old_policy,
        );
        let mut names = |title: &str, names: &[String]| {
            if !names.is_empty() {
                line(&format!("{title}: {}", first_of(names)));
            }
        };
        names("on `*`, for which IAM has nothing narrower", &self.on_everything);
        names("of low certainty that AWS checks just this", &self.low_certainty);
        let counts = |list: &[Counted]| -> Vec<String> {
            list.iter().map(|one| format!("{} ({})", one.name, one.events)).collect()
        };
        names("perhaps checked too, and not in the policy; the records do not say", &counts(&self.perhaps));
        names("events without a request", &counts(&self.skipped));
        names("events that do not count", &counts(&self.not_counted));
        for one in &self.conditions_left_out {
            line(&format!("no condition on {}: {} for {}", one.key, one.reason, first_of(&one.actions)));
        }
        for one in &self.old_policy {
            let name = one.sid.as_ref().map_or_else(
                || format!("statement {}", one.statement),
                |sid| format!("statement {} ({sid})", one.statement),
            );
            if let Some(kept) = one.kept {
                line(&format!("{name}: it stays, for {kept}"));
                continue;
            }
            let hidden: Vec<String> =
                one.not_visible.iter().map(|one| format!("{} ({})", one.action, one.reason)).collect();
            for (title, list) in [
                ("used", &one.used),
                ("never used, and the logs would show it: left out", &one.never_used),
                ("not visible in these logs: kept", &hidden),
                ("not seen, and whether it is recorded is not known: kept", &one.not_known),
            ] {
                if !list.is_empty() {
                    line(&format!("{name}: {title}: {}", first_of(list)));
                }
            }
            if one.not_known_left_out > 0 {
                line(&format!(
                    "{name}: {} of services that it does not name are left out; whether they are recorded is not known",
                    counted(one.not_known_left_out, "action")
                ));
            }
        }
        if !self.not_visible.is_empty() {
            line("these logs do not show, so that nothing is proved by their absence:");
            for one in &self.not_visible {
                line(&format!("  {}: {}: {}", one.service, one.reason, first_of(&one.actions)));
            }
            line("  of services that are not in the map of events it is not known which calls are data events");
        }
        text
    }
}

/// The first entries of a list, with how many more there are.
fn first_of(names: &[String]) -> String {
    let mut text = names.iter().take(SHOWN).cloned().collect::<Vec<_>>().join(", ");
    if names.len() > SHOWN {
        text.push_str(&format!(" and {} more", names.len() - SHOWN));
    }
    text
}

fn shown<T: std::fmt::Display>(list: &[T], mut each: impl FnMut(&dyn std::fmt::Display)) {
    list.iter().take(SHOWN).for_each(|one| each(one));
    if list.len() > SHOWN {
        each(&format!("and {} more; `--report-format json` has all", list.len() - SHOWN));
    }
}

impl std::fmt::Display for Seen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.action)?;
        match &self.resource {
            Some(resource) => write!(f, " on {resource}")?,
            None if self.patterns.is_empty() => f.write_str(" on a resource that is not known")?,
            None => write!(f, " on {}", self.patterns.join(", "))?,
        }
        if self.events > 1 {
            write!(f, ", {} events", self.events)?;
        }
        match &self.event_id {
            Some(id) => write!(f, " (event {id})"),
            None => Ok(()),
        }
    }
}
