//! Whether a record was seen before: CloudTrail delivers at least once, and trails of several Regions deliver events of IAM to each.
//!
//! An id takes eight bytes (sixteen with the free places of a table), by the hour of its event, so that ten million events take
//! some 160 MB. If there are more ids than the limit, those of the oldest hours are forgotten: the copies of a record are delivered
//! within a short time, and files that are read in the order of their names come in the order of time. Of a record of a forgotten
//! hour it is not known whether it was seen, and that is said. Two ids of ten million share their eight bytes with a probability
//! of 3 in a million.
//!
//! Several processes each have their own `Seen`. So that they find the same copies as one, the files of a day go to the same
//! process, of all accounts and Regions.

use std::collections::{BTreeMap, HashSet};

use foldhash::fast::FixedState;

use crate::context::seconds;
use crate::record::Record;

/// Whether a record was seen before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// It was not.
    New,
    /// It was.
    Duplicate,
    /// It has no id, or the ids of its hour are forgotten.
    NotKnown,
}

/// The ids of the records that were seen.
#[derive(Clone, Debug)]
pub struct Seen {
    hours: BTreeMap<i64, HashSet<u64, FixedState>>,
    count: usize,
    limit: usize,
    /// Ids of hours before this one are forgotten.
    forgotten: Option<i64>,
}

impl Seen {
    /// Nothing seen yet. At most `limit` ids are kept.
    #[must_use]
    pub fn new(limit: usize) -> Seen {
        Seen { hours: BTreeMap::new(), count: 0, limit, forgotten: None }
    }

    /// Whether the record was seen before; it is from now on.
    pub fn see(&mut self, record: &Record<'_>) -> Known {
        let Some(id) = record.event_id() else { return Known::NotKnown };
        let hour = record.event_time().as_deref().and_then(seconds).unwrap_or_default().div_euclid(3600);
        self.see_id(&id, hour)
    }

    fn see_id(&mut self, id: &str, hour: i64) -> Known {
        if self.forgotten.is_some_and(|forgotten| hour < forgotten) {
            return Known::NotKnown;
        }
        if !self.hours.entry(hour).or_default().insert(fingerprint(id)) {
            return Known::Duplicate;
        }
        self.count += 1;
        while self.count > self.limit && self.hours.len() > 1 {
            let Some((oldest, ids)) = self.hours.pop_first() else { break };
            self.count -= ids.len();
            self.forgotten = Some(oldest + 1);
        }
        Known::New
    }
}

/// Eight bytes for an id: most are random numbers of sixteen bytes in hexadecimal digits.
pub(crate) fn fingerprint(id: &str) -> u64 {
    let digits = id.bytes().filter_map(|byte| char::from(byte).to_digit(16));
    let (number, count) =
        digits.fold((0_u128, 0), |(number, count), digit| (number << 4 | u128::from(digit), count + 1));
    if count == 32 && id.len() == 36 {
        return ((number >> 64) as u64).rotate_left(17) ^ number as u64;
    }
    id.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_new_once() {
        let mut seen = Seen::new(10);
        let id = "0997e097-7a60-489e-8683-f1ec71d4e422";
        assert_eq!(seen.see_id(id, 1), Known::New);
        assert_eq!(seen.see_id(id, 1), Known::Duplicate);
        assert_eq!(seen.see_id("0997e097-7a60-489e-8683-f1ec71d4e423", 1), Known::New);
        assert_eq!(seen.see_id("another", 1), Known::New);
        assert_eq!(seen.see_id("another", 1), Known::Duplicate);
        assert_eq!(seen.see(&Record::default()), Known::NotKnown);
    }

    #[test]
    fn the_oldest_hours_are_forgotten_and_that_is_said() {
        let mut seen = Seen::new(20);
        for hour in 0..10 {
            for n in 0..5 {
                assert_eq!(seen.see_id(&format!("{hour}/{n}"), hour), Known::New);
            }
        }
        assert!(seen.count <= 20 && seen.hours.len() <= 5);
        assert_eq!(seen.see_id("0/0", 0), Known::NotKnown);
        assert_eq!(seen.see_id("9/0", 9), Known::Duplicate);
    }

    #[test]
    fn fingerprints_of_many_ids_differ() {
        let ids = (0..50_000_u128).map(|n| {
            let n = n.wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835);
            let part = |shift: u32, mask: u128| n >> shift & mask;
            let (a, b, c, d) = (part(96, 0xffff_ffff), part(80, 0xffff), part(64, 0xffff), part(48, 0xffff));
            format!("{a:08x}-{b:04x}-{c:04x}-{d:04x}-{:012x}", part(0, 0xffff_ffff_ffff))
        });
        assert_eq!(ids.map(|id| fingerprint(&id)).collect::<HashSet<_>>().len(), 50_000);
    }
}
