//! What of an old policy was never used, as far as logs would show it, and the policy without it.

use std::collections::BTreeSet;

use personalize_iam_model::catalog;
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::policy::ActionElement;
use personalize_iam_model::{Effect, Policy, Statement};
use personalize_iam_trail::{Log, On, Outcome, Recorded, Used, recorded};
use serde::Serialize;

use super::proof::{Caller, may_allow};

/// What of one statement was used.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct OfStatement {
    /// The place of the statement, counted from 0.
    pub(super) statement: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) sid: Option<String>,
    pub(super) used: Vec<String>,
    /// Not used, and the logs would show it: left out.
    pub(super) never_used: Vec<String>,
    /// Not seen, and the logs would not show it: kept.
    pub(super) not_visible: Vec<NotVisible>,
    /// Not seen, and whether it is recorded is not known: kept, if the policy names its service.
    pub(super) not_known: Vec<String>,
    /// Of the actions of services that the policy does not name, it is not known whether they are recorded: left out.
    pub(super) not_known_left_out: usize,
    /// Why the statement stays as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) kept: Option<&'static str>,
}

/// An action whose use the logs do not show.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct NotVisible {
    pub(super) action: String,
    pub(super) reason: &'static str,
}

/// The statements of a policy with what was used of them, and the policy without what was not.
pub(super) fn narrowed(old: &Policy, used: &Used, log: &Log, caller: &Caller) -> (Vec<OfStatement>, Policy) {
    let mut all = Vec::new();
    let mut statements = Vec::new();
    for (index, statement) in old.statements.iter().enumerate() {
        let (of, kept) = of_statement(index, statement, used, log, caller);
        all.push(of);
        statements.extend(kept);
    }
    (all, Policy { statements, ..old.clone() })
}

fn of_statement(
    index: usize,
    statement: &Statement,
    used: &Used,
    log: &Log,
    caller: &Caller,
) -> (OfStatement, Option<Statement>) {
    let mut of = OfStatement {
        statement: index,
        sid: statement.sid.clone(),
        used: Vec::new(),
        never_used: Vec::new(),
        not_visible: Vec::new(),
        not_known: Vec::new(),
        not_known_left_out: 0,
        kept: None,
    };
    let patterns = match (&statement.effect, &statement.action) {
        (Effect::Deny, _) => {
            of.kept = Some("it denies");
            return (of, Some(statement.clone()));
        }
        (Effect::Allow, ActionElement::NotAction(_)) => {
            of.kept = Some("it has NotAction, which names what is not allowed");
            return (of, Some(statement.clone()));
        }
        (Effect::Allow, ActionElement::Action(patterns)) => patterns,
    };
    let used_actions: BTreeSet<String> = used
        .pairs
        .iter()
        .filter(|(pair, how)| {
            let went_through = how.count(Outcome::Allowed) + how.count(Outcome::Failed) > 0;
            let names = |pattern: &String| glob::matches(pattern, &pair.action, Case::Ignored);
            went_through && patterns.iter().any(names) && {
                match &pair.on {
                    On::Known(arn) => may_allow(statement, caller, &pair.action, arn),
                    // Of a resource that is not known, the statement may be about it.
                    On::Pattern(_) | On::Like { .. } | On::NotKnown { .. } => true,
                }
            }
        })
        .map(|(pair, _)| pair.action.to_lowercase())
        .collect();
    let mut kept = Vec::new();
    for pattern in patterns {
        let names_service = pattern.split_once(':').is_some_and(|(prefix, _)| !glob::has_wildcard(prefix));
        let names: Vec<&str> = match glob::has_wildcard(pattern) {
            true => catalog::matching_actions(pattern).map(|action| action.full_name).collect(),
            false => vec![catalog::action(pattern).map_or(pattern.as_str(), |action| action.full_name)],
        };
        let mut stay: Vec<String> = Vec::new();
        for name in &names {
            let action = (*name).to_owned();
            if used_actions.contains(&name.to_lowercase()) {
                of.used.push(action.clone());
                stay.push(action);
                continue;
            }
            match visible(name, log) {
                Visible::Yes => of.never_used.push(action),
                Visible::No(reason) => {
                    of.not_visible.push(NotVisible { action: action.clone(), reason });
                    stay.push(action);
                }
                Visible::NotKnown if names_service => {
                    of.not_known.push(action.clone());
                    stay.push(action);
                }
                Visible::NotKnown => of.not_known_left_out += 1,
            }
        }
        // A wildcard that loses nothing stays, with what AWS will add.
        if stay.len() == names.len() && !names.is_empty() { kept.push(pattern.clone()) } else { kept.extend(stay) }
    }
    let mut seen = BTreeSet::new();
    kept.retain(|one| seen.insert(one.to_lowercase()));
    for list in [&mut of.used, &mut of.never_used, &mut of.not_known] {
        list.sort();
        list.dedup();
    }
    let narrowed = (!kept.is_empty()).then(|| Statement { action: ActionElement::Action(kept), ..statement.clone() });
    (of, narrowed)
}

/// Whether there is an event of AWS KMS.
pub(super) fn has_kms(log: &Log) -> bool {
    log.actions.iter().any(|action| action.starts_with("kms:"))
}

enum Visible {
    Yes,
    No(&'static str),
    NotKnown,
}

/// Whether the logs would show the use of an action.
fn visible(action: &str, log: &Log) -> Visible {
    let is_seen = log.actions.contains(action);
    let service = action.split(':').next().unwrap_or_default();
    match recorded(action) {
        // Trails can be set to leave out the events of AWS KMS.
        Recorded::Management if service == "kms" && !has_kms(log) => {
            Visible::No("trails may leave out the events of AWS KMS, and the logs have none")
        }
        Recorded::Management => Visible::Yes,
        Recorded::Data if log.data_services.contains(service) => Visible::Yes,
        Recorded::Data => Visible::No("a data event, and the logs have no data events of this service"),
        Recorded::Unsettled if is_seen => Visible::Yes,
        Recorded::Unsettled => Visible::No("AWS's documents do not settle whether it is recorded"),
        Recorded::NotLogged => Visible::No("CloudTrail does not record it"),
        Recorded::WithoutEvent => Visible::No("it has no event of its own"),
        Recorded::NotKnown if is_seen => Visible::Yes,
        Recorded::NotKnown => Visible::NotKnown,
    }
}
