//! The result of a part of a replay, as lines of JSON: written by one process, merged by another.
//!
//! The first line says what was replayed, and has to be the same for all parts:
//! `{"replay":1,"version":"0.1.0","shard":1,"shards":3,"about":["..."],"samples":3}`. Then each problem (`{"problem":"..."}`), what
//! was read (`{"records":..,"duplicates":..,"unchecked":..,"digests":..,"others":..}`), the lines of a [`Tally`], and at the end how
//! many lines there are before it (`{"end":12}`), so that a file that is cut off is found.

use std::collections::BTreeSet;
use std::fmt;
use std::io::{self, BufRead, Read, Write};

use serde::{Deserialize, Serialize};

use crate::shard::Shard;
use crate::tally::Tally;

/// The version of the format.
const FORMAT: u32 = 1;

/// A longer line is not one of a partial result.
const LONGEST_LINE: u64 = 16 * 1024 * 1024;

/// What was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Records, those that were seen before left out.
    pub records: u64,
    /// Records that were seen before.
    pub duplicates: u64,
    /// Records without an id, or of which it is not known any more whether they were seen before.
    pub unchecked: u64,
    /// Files of digests.
    pub digests: u64,
    /// Values of JSON that are not records.
    pub others: u64,
}

impl Counts {
    /// Adds what another thread or process read.
    pub fn add(&mut self, other: Counts) {
        let Counts { records, duplicates, unchecked, digests, others } = other;
        for (sum, more) in [
            (&mut self.records, records),
            (&mut self.duplicates, duplicates),
            (&mut self.unchecked, unchecked),
            (&mut self.digests, digests),
            (&mut self.others, others),
        ] {
            *sum = sum.saturating_add(more);
        }
    }
}

/// The result of some shards of a replay.
#[derive(Clone, Debug)]
pub struct Partial {
    /// What was replayed: policies, options, files, each in words with a digest. Only results of the same are merged.
    pub about: Vec<String>,
    /// Which shards it has.
    shards: BTreeSet<u32>,
    count: u32,
    /// How many samples each row has at most.
    samples: usize,
    /// What was read.
    pub counts: Counts,
    /// What could not be read.
    pub problems: BTreeSet<String>,
    /// What was found.
    pub tally: Tally,
}

/// Why a partial result cannot be used.
#[derive(Debug)]
#[non_exhaustive]
pub enum PartialError {
    /// It cannot be read.
    Io(io::Error),
    /// It is not a partial result, or another version wrote it.
    NotOne(String),
    /// It does not fit the others.
    Other(String),
}

impl fmt::Display for PartialError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PartialError::Io(error) => write!(f, "it cannot be read: {error}"),
            PartialError::NotOne(why) | PartialError::Other(why) => f.write_str(why),
        }
    }
}

impl std::error::Error for PartialError {}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    replay: u32,
    version: String,
    shard: u32,
    shards: u32,
    about: Vec<String>,
    samples: usize,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ProblemLine {
    problem: String,
}

#[derive(Deserialize)]
struct End {
    end: u64,
}

const VERSION: &str = env!("CARGO_PKG_VERSION");

impl Partial {
    /// Nothing read yet.
    #[must_use]
    pub fn new(about: Vec<String>, shard: Shard, samples: usize) -> Partial {
        Partial {
            about,
            shards: BTreeSet::from([shard.index]),
            count: shard.count,
            samples,
            counts: Counts::default(),
            problems: BTreeSet::new(),
            tally: Tally::new(samples),
        }
    }

    /// Writes it.
    ///
    /// # Errors
    ///
    /// If that is not possible.
    pub fn write(&self, to: &mut dyn Write) -> io::Result<()> {
        let header = Header {
            replay: FORMAT,
            version: VERSION.to_owned(),
            shard: self.shards.first().copied().unwrap_or(1),
            shards: self.count,
            about: self.about.clone(),
            samples: self.samples,
        };
        let mut lines = 0_u64;
        let mut line = |text: &str| {
            lines += 1;
            writeln!(to, "{text}")
        };
        line(&serde_json::to_string(&header)?)?;
        for problem in &self.problems {
            line(&serde_json::to_string(&ProblemLine { problem: problem.clone() })?)?;
        }
        line(&serde_json::to_string(&self.counts)?)?;
        for text in self.tally.lines() {
            line(&text)?;
        }
        writeln!(to, "{{\"end\":{lines}}}")
    }

    /// Reads one.
    ///
    /// # Errors
    ///
    /// If it is not one, or not whole, or another version of the program wrote it.
    pub fn read(mut from: impl BufRead) -> Result<Partial, PartialError> {
        let mut text = String::new();
        let mut number = 0_u64;
        let mut partial: Option<Partial> = None;
        loop {
            text.clear();
            let read = Read::by_ref(&mut from).take(LONGEST_LINE).read_line(&mut text);
            let read = read.map_err(|error| match error.kind() {
                io::ErrorKind::InvalidData => PartialError::NotOne(NOT_ONE.to_owned()),
                _ => PartialError::Io(error),
            })?;
            if read == 0 {
                return Err(PartialError::NotOne(if partial.is_some() {
                    "it is cut off: run its shard again".to_owned()
                } else {
                    NOT_ONE.to_owned()
                }));
            }
            if !text.ends_with('\n') && partial.is_some() {
                return Err(PartialError::NotOne("it is cut off: run its shard again".to_owned()));
            }
            let line = text.trim_end();
            let Some(known) = &mut partial else {
                partial = Some(begin(line)?);
                number += 1;
                continue;
            };
            let wrong = |why: &str| {
                let line = number + 1;
                PartialError::NotOne(format!("line {line} is not one of a partial result: {why}; run its shard again"))
            };
            if line.starts_with("{\"end\"") {
                let end: End = serde_json::from_str(line).map_err(|error| wrong(&error.to_string()))?;
                if end.end != number {
                    return Err(wrong("lines are missing"));
                }
                text.clear();
                let more = Read::by_ref(&mut from).take(1).read_line(&mut text).map_err(PartialError::Io)?;
                return if more == 0 {
                    partial.ok_or_else(|| wrong(""))
                } else {
                    Err(wrong("there is more behind the end"))
                };
            }
            if line.starts_with("{\"problem\"") {
                let read: ProblemLine = serde_json::from_str(line).map_err(|error| wrong(&error.to_string()))?;
                known.problems.insert(read.problem);
            } else if line.starts_with("{\"records\"") {
                known.counts.add(serde_json::from_str(line).map_err(|error| wrong(&error.to_string()))?);
            } else {
                known.tally.read_line(line).map_err(|error| wrong(&error.to_string()))?;
            }
            number += 1;
        }
    }

    /// Adds the result of other shards of the same replay.
    ///
    /// # Errors
    ///
    /// If it is of another replay, or has a shard that is here already.
    pub fn merge(&mut self, other: Partial) -> Result<(), PartialError> {
        let refused = |why: String| Err(PartialError::Other(why));
        if other.count != self.count {
            return refused(format!("it is of {} shards, and the first file is of {}", other.count, self.count));
        }
        if other.samples != self.samples {
            return refused(format!(
                "it was made with `--samples {}`, and the first file with `--samples {}`",
                other.samples, self.samples
            ));
        }
        if other.about != self.about {
            let differing = other.about.iter().find(|one| !self.about.contains(one));
            let differing = differing.or(other.about.first()).map_or("", String::as_str);
            return refused(format!("it is of another replay than the first file: {differing}"));
        }
        if let Some(twice) = other.shards.intersection(&self.shards).next() {
            return refused(format!("shard {twice}/{} is here twice: leave one of the files out", self.count));
        }
        self.shards.extend(other.shards);
        self.add(other.counts, other.problems, other.tally);
        Ok(())
    }

    /// Adds what another thread found of the same shard.
    pub fn add(&mut self, counts: Counts, problems: BTreeSet<String>, tally: Tally) {
        self.counts.add(counts);
        self.problems.extend(problems);
        self.tally.merge(tally);
    }

    /// The shards that are missing.
    #[must_use]
    pub fn missing(&self) -> Vec<Shard> {
        let count = self.count;
        let missing = (1..=count).filter(|index| !self.shards.contains(index)).take(100);
        missing.map(|index| Shard { index, count }).collect()
    }
}

const NOT_ONE: &str = "it is not a partial result: give the files that `replay --partial` wrote";

fn begin(line: &str) -> Result<Partial, PartialError> {
    #[derive(Deserialize)]
    struct Versions {
        replay: u32,
        version: String,
    }
    let not_one = || PartialError::NotOne(NOT_ONE.to_owned());
    let versions: Versions = serde_json::from_str(line).map_err(|_| not_one())?;
    if (versions.replay, versions.version.as_str()) != (FORMAT, VERSION) {
        return Err(PartialError::NotOne(format!(
            "version {} wrote it, and this is version {VERSION}: run all shards and `merge` with one version",
            versions.version.escape_debug()
        )));
    }
    let header: Header = serde_json::from_str(line).map_err(|_| not_one())?;
    if header.shard == 0 || header.shard > header.shards {
        return Err(not_one());
    }
    let shard = Shard { index: header.shard, count: header.shards };
    Ok(Partial::new(header.about, shard, header.samples.min(MOST_SAMPLES)))
}

/// More samples of a row are not kept.
const MOST_SAMPLES: usize = 1000;
