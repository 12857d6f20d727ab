//! Sums that merge in any order: how often something was, by a key of texts, and the events with the smallest ids as samples.
//!
//! The result of a part of the files is a few lines of JSON. Those of all parts, read in any order and in any grouping, give the
//! same lines as one run over all files.
//!
//! A call from another account has a record in the log of each account, with one shared id. That of the caller's account says
//! more, and it may be in another part. So the record of the owner's account is kept apart, until all parts are merged, and
//! counts only where the other one is missing.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt;

use foldhash::fast::FixedState;
use serde::Deserialize;

use crate::seen::fingerprint;
use crate::write::push_text;

/// Counts by a key, with samples.
#[derive(Clone, Debug)]
pub struct Tally {
    /// By the key as it is written in JSON.
    rows: HashMap<String, Row, FixedState>,
    most_samples: usize,
    /// Shared ids of which the record of the caller's account was counted.
    shared: HashSet<u64, FixedState>,
    /// What records of owners' accounts would count, by the shared id: the key and the event's id.
    apart: HashMap<u64, BTreeSet<(String, String)>, FixedState>,
    scratch: String,
}

/// What is counted of one key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// How often.
    pub count: u64,
    /// The ids of some events: the smallest.
    pub samples: BTreeSet<String>,
}

impl Row {
    fn sample(&mut self, id: &str, most: usize) {
        if self.samples.len() >= most && self.samples.last().is_none_or(|last| last.as_str() <= id) {
            return;
        }
        self.samples.insert(id.to_owned());
        while self.samples.len() > most {
            self.samples.pop_last();
        }
    }
}

/// That a line is not one of a tally.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TallyError {
    message: String,
}

impl fmt::Display for TallyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "this is not a line of a partial result: {}; give the files that were written with `--partial`",
            self.message
        )
    }
}

impl std::error::Error for TallyError {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    key: Option<Vec<String>>,
    count: Option<u64>,
    #[serde(default)]
    samples: Vec<String>,
    shared: Option<u64>,
    id: Option<String>,
}

impl Tally {
    /// Nothing counted yet. Of each key at most `most_samples` ids are kept.
    #[must_use]
    pub fn new(most_samples: usize) -> Tally {
        Tally {
            rows: HashMap::default(),
            most_samples,
            shared: HashSet::default(),
            apart: HashMap::default(),
            scratch: String::new(),
        }
    }

    /// Counts one event.
    pub fn add(&mut self, key: &[&str], id: &str) {
        self.add_with(key, id, || id.to_owned());
    }

    /// Counts one event, of which a sample says more than its id: a text that begins with the id, made if it is kept.
    pub fn add_with(&mut self, key: &[&str], id: &str, sample: impl FnOnce() -> String) {
        let most = self.most_samples;
        if let Some(row) = self.counted(key)
            && (row.samples.len() < most || row.samples.last().is_some_and(|last| last.as_str() > id))
        {
            row.sample(&sample(), most);
        }
    }

    /// Counts one event of which no sample is kept.
    pub fn count(&mut self, key: &[&str]) {
        let _ = self.counted(key);
    }

    /// The row of a key, with one more.
    fn counted(&mut self, key: &[&str]) -> Option<&mut Row> {
        self.write_key(key);
        if !self.rows.contains_key(&self.scratch) {
            self.rows.insert(self.scratch.clone(), Row::default());
        }
        let row = self.rows.get_mut(&self.scratch)?;
        row.count = row.count.saturating_add(1);
        Some(row)
    }

    /// Counts one event of the owner's account, unless the record of the caller's account is counted, here or in another part.
    pub fn add_apart(&mut self, shared_id: &str, key: &[&str], id: &str) {
        self.write_key(key);
        let entry = (self.scratch.clone(), id.to_owned());
        self.apart.entry(fingerprint(shared_id)).or_default().insert(entry);
    }

    /// Notes that the record of the caller's account with this shared id is counted.
    pub fn share(&mut self, shared_id: &str) {
        self.shared.insert(fingerprint(shared_id));
    }

    fn write_key(&mut self, key: &[&str]) {
        self.scratch.clear();
        self.scratch.push('[');
        for (index, text) in key.iter().enumerate() {
            if index > 0 {
                self.scratch.push(',');
            }
            push_text(&mut self.scratch, text);
        }
        self.scratch.push(']');
    }

    /// Adds what another part counted.
    pub fn merge(&mut self, other: Tally) {
        self.most_samples = self.most_samples.min(other.most_samples);
        for (key, row) in other.rows {
            self.merge_row(key, row.count, row.samples);
        }
        let most = self.most_samples;
        for row in self.rows.values_mut() {
            while row.samples.len() > most {
                row.samples.pop_last();
            }
        }
        self.shared.extend(other.shared);
        for (shared, entries) in other.apart {
            self.apart.entry(shared).or_default().extend(entries);
        }
    }

    fn merge_row(&mut self, key: String, count: u64, samples: impl IntoIterator<Item = String>) {
        let row = self.rows.entry(key).or_default();
        row.count = row.count.saturating_add(count);
        for id in samples {
            row.sample(&id, self.most_samples);
        }
    }

    /// The rows, sorted by their keys, once all parts are merged.
    #[must_use]
    pub fn rows(mut self) -> BTreeMap<Vec<String>, Row> {
        for (shared, entries) in std::mem::take(&mut self.apart) {
            if !self.shared.contains(&shared) {
                for (key, id) in entries {
                    self.merge_row(key, 1, [id]);
                }
            }
        }
        let key = |text: &str| serde_json::from_str::<Vec<String>>(text).unwrap_or_default();
        self.rows.into_iter().map(|(text, row)| (key(&text), row)).collect()
    }

    /// The lines of JSON that [`read_line`](Tally::read_line) reads, sorted: a partial result.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let list = |texts: &BTreeSet<String>| {
            let mut list = String::from("[");
            for (index, text) in texts.iter().enumerate() {
                if index > 0 {
                    list.push(',');
                }
                push_text(&mut list, text);
            }
            list + "]"
        };
        let rows = self
            .rows
            .iter()
            .map(|(key, row)| format!("{{\"key\":{key},\"count\":{},\"samples\":{}}}", row.count, list(&row.samples)));
        let shared = self.shared.iter().map(|shared| format!("{{\"shared\":{shared}}}"));
        let apart = self.apart.iter().flat_map(|(shared, entries)| {
            entries.iter().map(move |(key, id)| {
                let mut line = format!("{{\"shared\":{shared},\"key\":{key},\"id\":");
                push_text(&mut line, id);
                line + "}"
            })
        });
        let mut lines: Vec<String> = rows.chain(shared).chain(apart).collect();
        lines.sort();
        lines
    }

    /// Adds what a line of a partial result says.
    ///
    /// # Errors
    ///
    /// If it is not such a line.
    pub fn read_line(&mut self, line: &str) -> Result<(), TallyError> {
        let error = |message: String| TallyError { message };
        let read: Line = serde_json::from_str(line).map_err(|problem| error(problem.to_string()))?;
        let key = read.key.as_ref().map(|key| {
            self.write_key(&key.iter().map(String::as_str).collect::<Vec<_>>());
            self.scratch.clone()
        });
        match (key, read.count, read.shared, read.id) {
            (Some(key), Some(count), None, None) => self.merge_row(key, count, read.samples),
            (None, None, Some(shared), None) => {
                self.shared.insert(shared);
            }
            (Some(key), None, Some(shared), Some(id)) => {
                self.apart.entry(shared).or_default().insert((key, id));
            }
            _ => {
                return Err(error(
                    "it has other members than a row, a shared id or a row that is kept apart".to_owned(),
                ));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// An event: its key, its id, and whether it is one of two with a shared id, of the owner or not.
    type Counted = (u8, u16, Option<(u8, bool)>);

    fn count(tally: &mut Tally, (key, id, shared): Counted) {
        let (key, id) = (format!("k\"{key}\n"), format!("{id:05}"));
        match shared {
            Some((shared, true)) => tally.add_apart(&shared.to_string(), &[&key, "owner"], &id),
            Some((shared, false)) => {
                tally.share(&shared.to_string());
                tally.add(&[&key, "caller"], &id);
            }
            None => tally.add(&[&key], &id),
        }
    }

    fn of(events: &[Counted], most: usize) -> Tally {
        let mut tally = Tally::new(most);
        events.iter().for_each(|event| count(&mut tally, *event));
        tally
    }

    #[test]
    fn the_record_of_the_caller_counts_before_that_of_the_owner() {
        let rows = |events: &[Counted]| {
            of(events, 2).rows().into_iter().map(|(key, row)| (key[1].clone(), row.count)).collect::<Vec<_>>()
        };
        let (owner, caller) = ((1, 1, Some((7, true))), (1, 2, Some((7, false))));
        assert_eq!(rows(&[owner, caller]), [("caller".to_owned(), 1)]);
        assert_eq!(rows(&[caller, owner]), [("caller".to_owned(), 1)]);
        assert_eq!(rows(&[owner]), [("owner".to_owned(), 1)]);
    }

    #[test]
    fn other_lines_are_refused() {
        let mut tally = Tally::new(1);
        for line in [
            "",
            "{}",
            "{\"key\":[\"a\"]}",
            "{\"shared\":1,\"count\":1}",
            "{\"key\":[\"a\"],\"count\":-1}",
            "{\"more\":1}",
        ] {
            assert!(tally.read_line(line).is_err(), "{line}");
        }
        assert_eq!(tally.lines(), [""; 0]);
    }

    proptest! {
        #[test]
        fn parts_merge_in_any_order(
            events in prop::collection::vec((0..4_u8, 0..500_u16, prop::option::weighted(0.3, (0..5_u8, any::<bool>()))), 0..60),
            cuts in prop::collection::vec(0..60_usize, 3),
            order in Just([0_usize, 1, 2, 3]).prop_shuffle(),
            right: bool,
        ) {
            let whole = of(&events, 3);
            let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(events.len())).collect();
            cuts.sort_unstable();
            let ends = [cuts[0], cuts[1], cuts[2], events.len()];
            let starts = [0, cuts[0], cuts[1], cuts[2]];
            let parts: Vec<Tally> = order.iter().map(|&part| of(&events[starts[part]..ends[part]], 3)).collect();
            // ((a + b) + c) + d, or a + (b + (c + d)).
            let merged = |one: Tally, other: Tally| { let mut one = one; one.merge(other); one };
            let all = if right {
                parts.clone().into_iter().rev().reduce(|later, one| merged(one, later))
            } else {
                parts.clone().into_iter().reduce(merged)
            };
            let all = all.unwrap();
            prop_assert_eq!(all.lines(), whole.lines());
            // And by their lines.
            let mut read = Tally::new(3);
            for line in parts.iter().flat_map(Tally::lines) {
                read.read_line(&line).unwrap();
            }
            prop_assert_eq!(read.lines(), whole.lines());
            prop_assert_eq!(read.rows(), whole.rows());
        }
    }
}
