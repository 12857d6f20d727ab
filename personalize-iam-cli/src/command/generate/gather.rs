//! Reads logs for what a principal used.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::PathBuf;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use personalize_iam_trail::{Event, Known, Log, Record, Seen, Used, Wanted};

use super::who::{Match, Who};
use crate::command::trail::{logs, open, problem_of, shown};
use crate::failure::{Failure, InputError};

/// Ids of events that are kept to count each event once, of the principal alone: some 16 bytes each.
const MOST_IDS: usize = 4_000_000;

/// More identities are not listed.
const MOST_IDENTITIES: usize = 100;

/// Which events count.
pub(super) struct Scope<'s> {
    pub(super) who: &'s Who,
    pub(super) since: Option<i64>,
    pub(super) until: Option<i64>,
}

/// What the logs say.
pub(super) struct Gathered {
    pub(super) used: Used,
    pub(super) log: Log,
    /// The identities that are meant, with the number of their events.
    pub(super) identities: BTreeMap<String, u64>,
    /// Events of sessions that can be the principal's: the record does not say the path of the role.
    pub(super) perhaps: u64,
    pub(super) duplicates: u64,
    /// Records without an id, or of an hour that is forgotten, which may be counted twice.
    pub(super) not_known_once: u64,
    pub(super) outside: u64,
    pub(super) problems: Vec<InputError>,
}

/// A time as an argument: seconds since 1970. A day begins at midnight, in UTC.
pub(super) fn time(text: &str) -> Result<i64, String> {
    if let Ok(date) = text.parse::<Date>()
        && text.len() == 10
    {
        return date
            .to_zoned(TimeZone::UTC)
            .map(|zoned| zoned.timestamp().as_second())
            .map_err(|error| error.to_string());
    }
    match text.parse::<Timestamp>() {
        Ok(time) => Ok(time.as_second()),
        Err(_) => Err("write a day or a time in UTC, such as `2026-11-29` or `2026-11-29T10:00:00Z`".to_owned()),
    }
}

/// Reads logs.
pub(super) fn gather(
    paths: &[PathBuf],
    scope: &Scope<'_>,
    wanted: &Wanted<'_>,
    limit: usize,
) -> Result<Gathered, Failure> {
    let mut problems = Vec::new();
    let files = logs(paths, &mut problems)?;
    let mut found = Gathered {
        used: Used::new(limit),
        log: Log::default(),
        identities: BTreeMap::new(),
        perhaps: 0,
        duplicates: 0,
        not_known_once: 0,
        outside: 0,
        problems: Vec::new(),
    };
    let mut seen = Seen::new(MOST_IDS);
    for file in &files {
        let result = open(file, &mut |record| {
            found.event(record, scope, wanted, &mut seen);
            // A list that is cut is of no use: it has to be asked for otherwise.
            if found.used.is_cut { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        match result {
            Ok(report) => problems.extend(problem_of(&shown(file), &report).filter(|_| !found.used.is_cut)),
            Err(problem) => problems.push(problem),
        }
        if found.used.is_cut {
            break;
        }
    }
    found.problems = problems;
    Ok(found)
}

impl Gathered {
    fn event(&mut self, record: &Record<'_>, scope: &Scope<'_>, wanted: &Wanted<'_>, seen: &mut Seen) {
        let event = Event::of(record);
        self.log.add(record, &event);
        match scope.who.matches(&event.caller) {
            Match::No => return,
            Match::Perhaps => {
                self.perhaps += 1;
                return;
            }
            Match::Yes => {}
        }
        if scope.since.is_some() || scope.until.is_some() {
            let at = record.event_time().and_then(|time| time.parse::<Timestamp>().ok()).map(Timestamp::as_second);
            // Of an event without a time it is not known whether it is meant: it counts.
            let is_before = scope.since.zip(at).is_some_and(|(since, at)| at < since);
            if is_before || scope.until.zip(at).is_some_and(|(until, at)| at >= until) {
                self.outside += 1;
                return;
            }
        }
        match seen.see(record) {
            Known::New => {}
            Known::NotKnown => self.not_known_once += 1,
            Known::Duplicate => {
                self.duplicates += 1;
                return;
            }
        }
        if let Some(identity) = event.caller.identity() {
            let is_full = self.identities.len() >= MOST_IDENTITIES;
            match self.identities.get_mut(identity) {
                Some(count) => *count += 1,
                None if is_full => {}
                None => {
                    self.identities.insert(identity.to_owned(), 1);
                }
            }
        }
        self.used.add(record, &event, wanted);
    }
}
