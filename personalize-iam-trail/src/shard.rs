//! Which records go together, so that parts of a tree can be read by different processes and each record still counts once.
//!
//! Records of one account that happened on one day are a group. The copies of a record have the same account and time, so they are
//! in one group, and a group is read by one process. The group of a record follows from the name of its file and its time: it is
//! the day of the event if the file was delivered on that day or in the first six hours of the next, else the day of the file. So a
//! file has the records of one group or two. Files whose name has no day are one group together.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use foldhash::fast::FixedState;

use crate::context::seconds;
use crate::record::Record;
use crate::seen::{Known, Seen, fingerprint};

/// Hours after midnight in which a file may have records of the day before.
const LATE: u32 = 6;

/// One of several parts of a tree of logs: `1/3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shard {
    /// Which one, from 1.
    pub index: u32,
    /// Of how many.
    pub count: u32,
}

impl Shard {
    /// All of it.
    pub const WHOLE: Shard = Shard { index: 1, count: 1 };

    /// Whether a group belongs to it.
    #[must_use]
    pub fn has(self, group: Group) -> bool {
        // Neighbouring days are spread.
        let mut mixed = group.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        mixed % u64::from(self.count.max(1)) == u64::from(self.index.saturating_sub(1))
    }
}

impl std::fmt::Display for Shard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.index, self.count)
    }
}

/// Records that go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Group(u64);

/// What the path of a file says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LogFile {
    /// The day since 1970 on which it was delivered, with the account in eight bytes.
    day: Option<(i64, u64)>,
    /// Whether it may have records of the day before.
    is_early: bool,
}

impl LogFile {
    /// What a path says: `AWSLogs/ACCOUNT/CloudTrail/REGION/YYYY/MM/DD/ACCOUNT_CloudTrail_REGION_YYYYMMDDTHHmmZ_....json.gz`, or a
    /// part of it.
    #[must_use]
    pub fn of(path: &str) -> LogFile {
        let parts: Vec<&str> = path.split(['/', '\\']).collect();
        let name: Vec<&str> = parts.last().map(|name| name.split('_').collect()).unwrap_or_default();
        let is_account = |text: &&&str| text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
        let of_folder = parts.windows(2).find(|pair| pair.get(1) == Some(&"CloudTrail")).and_then(|pair| pair.first());
        let account = name.first().filter(is_account).or(of_folder.filter(is_account)).copied().unwrap_or_default();
        let account = fingerprint(account);
        let of_name = name.iter().find_map(|part| {
            let (date, time) = part.split_once('T')?;
            let hour = time.strip_suffix('Z').filter(|time| time.len() >= 4)?.get(..2)?.parse::<u32>().ok()?;
            let day = day(date.get(..4)?, date.get(4..6)?, date.get(6..).filter(|day| day.len() == 2)?)?;
            Some((day, hour))
        });
        let of_folders = || {
            let mut dates = parts.windows(3).filter_map(|part| match part {
                [year, month, date] if year.len() == 4 => day(year, month, date),
                _ => None,
            });
            dates.next().map(|day| (day, 0))
        };
        match of_name.or_else(of_folders) {
            Some((day, hour)) => LogFile { day: Some((day, account)), is_early: hour < LATE },
            None => LogFile { day: None, is_early: false },
        }
    }

    /// The day, to read files in the order of time: those without a day come first.
    #[must_use]
    pub fn day(self) -> Option<i64> {
        self.day.map(|(day, _)| day)
    }

    /// The group of most of its records.
    #[must_use]
    pub fn group(self) -> Group {
        self.day.map_or(Group(0), |(day, account)| group(day, account))
    }

    /// The group of its records of the day before, if it may have such.
    #[must_use]
    pub fn earlier(self) -> Option<Group> {
        self.day.filter(|_| self.is_early).map(|(day, account)| group(day - 1, account))
    }

    /// Whether a record belongs to the group of the day before.
    #[must_use]
    pub fn is_earlier(self, record: &Record<'_>) -> bool {
        let Some((day, _)) = self.day.filter(|_| self.is_early) else { return false };
        let time = record.event_time().as_deref().and_then(seconds);
        time.is_some_and(|time| time.div_euclid(86_400) == day - 1)
    }
}

fn day(year: &str, month: &str, day: &str) -> Option<i64> {
    seconds(&[year, "-", month, "-", day, "T00:00:00Z"].concat()).map(|seconds| seconds.div_euclid(86_400))
}

fn group(day: i64, account: u64) -> Group {
    Group(account.rotate_left(32) ^ (day.cast_unsigned() + 1))
}

/// How many parts the ids of a group are kept in, so that threads seldom wait for each other.
const PARTS: usize = 16;

/// The ids of a group that were seen, by all threads.
#[derive(Debug)]
pub struct Ids(Vec<Mutex<Seen>>);

impl Ids {
    fn new(limit: usize) -> Ids {
        Ids((0..PARTS).map(|_| Mutex::new(Seen::new(limit / PARTS))).collect())
    }

    /// Whether the record was seen before; it is from now on.
    pub fn see(&self, record: &Record<'_>) -> Known {
        let Some(id) = record.event_id() else { return Known::NotKnown };
        let part = (fingerprint(&id) >> 7) as usize % PARTS;
        match self.0.get(part) {
            Some(part) => part.lock().unwrap_or_else(PoisonError::into_inner).see(record),
            None => Known::NotKnown,
        }
    }
}

/// The ids of the groups that are being read. Those of a group are let go when its last file was read, so that of a tree in the
/// order of time those of some days are in memory.
#[derive(Debug)]
pub struct Groups {
    shard: Shard,
    limit: usize,
    open: Mutex<OpenGroups>,
}

/// How many files of a group are left to read, and its ids from the first one on.
type OpenGroups = HashMap<Group, (usize, Option<Arc<Ids>>), FixedState>;

/// The groups of one file.
#[derive(Clone, Debug)]
pub struct OpenFile {
    file: LogFile,
    own: Option<Arc<Ids>>,
    earlier: Option<Arc<Ids>>,
}

impl OpenFile {
    /// Whether a record of the file is new. `None`: another process reads its group.
    #[must_use]
    pub fn see(&self, record: &Record<'_>) -> Option<Known> {
        let ids = if self.file.is_earlier(record) { &self.earlier } else { &self.own };
        ids.as_ref().map(|ids| ids.see(record))
    }
}

impl Groups {
    /// Of these files. Of one group at most `limit` ids are kept.
    #[must_use]
    pub fn new(files: &[LogFile], shard: Shard, limit: usize) -> Groups {
        let mut open = OpenGroups::default();
        for group in files.iter().flat_map(|file| [Some(file.group()), file.earlier()]).flatten() {
            if shard.has(group) {
                open.entry(group).or_default().0 += 1;
            }
        }
        Groups { shard, limit, open: Mutex::new(open) }
    }

    /// Whether a file has records for this shard.
    #[must_use]
    pub fn wants(&self, file: LogFile) -> bool {
        self.shard.has(file.group()) || file.earlier().is_some_and(|group| self.shard.has(group))
    }

    /// Whether what is said of the file as a whole is said by this shard.
    #[must_use]
    pub fn tells_of(&self, file: LogFile) -> bool {
        self.shard.has(file.group())
    }

    /// The groups of a file that is being read.
    #[must_use]
    pub fn open(&self, file: LogFile) -> OpenFile {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let mut ids = |group: Group| {
            let (_, ids) = open.get_mut(&group)?;
            Some(Arc::clone(ids.get_or_insert_with(|| Arc::new(Ids::new(self.limit)))))
        };
        OpenFile { file, own: ids(file.group()), earlier: file.earlier().and_then(&mut ids) }
    }

    /// Lets a file go that was read.
    pub fn close(&self, file: LogFile) {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        for group in [Some(file.group()), file.earlier()].into_iter().flatten() {
            if let Some((left, ids)) = open.get_mut(&group) {
                *left = left.saturating_sub(1);
                if *left == 0 {
                    *ids = None;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_and_the_account_are_in_the_path() {
        let of = |path: &str| LogFile::of(path);
        let name = "111122223333_CloudTrail_eu-west-1_20261129T0710Z_abcdefghijklmnop.json.gz";
        let late = "111122223333_CloudTrail_eu-west-1_20261129T0010Z_abcdefghijklmnop.json.gz";
        let folder = "AWSLogs/o-ab12/111122223333/CloudTrail/eu-west-1/2026/11/29";
        let day = of(name).day().unwrap();
        assert_eq!(day, 20_786);
        assert_eq!(of(name), of(&format!("{folder}/{name}")));
        assert_eq!((of(name).group(), of(name).earlier()), (of(late).group(), None));
        // The folder alone does not say when.
        let other = of(&format!("{folder}/a.json"));
        assert_eq!((other.group(), other.earlier()), (of(late).group(), of(late).earlier()));
        assert_ne!(of(&name.replace("111122223333", "444455556666")).group(), of(name).group());
        for path in ["a.json", "2026/11/a.json", "logs/2026/13/01/a.json", "x_20261329T0010Z_y.json.gz", ""] {
            assert_eq!((of(path).day(), of(path).group(), of(path).earlier()), (None, Group(0), None), "{path}");
        }
    }

    #[test]
    fn each_group_belongs_to_one_shard() {
        for count in 1..5 {
            for day in 0..100 {
                let one = group(day, 7);
                let having = (1..=count).filter(|&index| Shard { index, count }.has(one)).count();
                assert_eq!(having, 1);
            }
        }
    }
}
