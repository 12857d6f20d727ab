//! Reads the logs of `replay` on all cores, with progress on a terminal, until all are read or somebody interrupts it.

use std::collections::BTreeSet;
use std::io::{self, IsTerminal, Write};
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use personalize_iam_trail::{Counts, Given, Groups, Known, LogFile, Partial, Replay, Tally};

use crate::command::trail::{open, problem_of, shown};
use crate::outcome::Outcome;
use crate::parallel::in_parallel;

/// Ids of records that are kept of one day of one account.
const MOST_IDS: usize = 16_000_000;

/// How far it has come.
#[derive(Default)]
struct Progress {
    stop: AtomicBool,
    events: AtomicU64,
    bytes: AtomicU64,
    done: Mutex<bool>,
    ended: Condvar,
}

/// A file of a log.
pub(super) struct Log {
    pub(super) path: PathBuf,
    pub(super) file: LogFile,
    size: u64,
}

/// The files, in the order of the days on which they were delivered.
pub(super) fn in_order(paths: Vec<PathBuf>) -> Vec<Log> {
    let log = |path: PathBuf| {
        let file = LogFile::of(&path.to_string_lossy());
        let size = path.metadata().map_or(0, |metadata| metadata.len());
        Log { path, file, size }
    };
    let mut logs: Vec<Log> = paths.into_iter().map(log).collect();
    logs.sort_by(|one, other| (one.file.day(), &one.path).cmp(&(other.file.day(), &other.path)));
    logs
}

/// What one thread has found.
struct Worker<'g> {
    replay: Replay<'g>,
    tally: Tally,
    counts: Counts,
}

/// How a replay is done.
pub(super) struct How<'g> {
    pub(super) new: &'g dyn Given,
    pub(super) old: Option<&'g dyn Given>,
    pub(super) shard: personalize_iam_trail::Shard,
    pub(super) samples: usize,
    pub(super) with_requests: bool,
    pub(super) quiet: bool,
}

/// Replays the logs into a partial result. Whether all were read: it is false after an interruption.
pub(super) fn read_all(logs: &[Log], how: &How<'_>, into: &mut Partial) -> bool {
    let progress = Arc::new(Progress::default());
    let interrupted = Arc::clone(&progress);
    // Where it cannot be caught, an interruption ends the program as ever.
    let _ = ctrlc::set_handler(move || {
        if interrupted.stop.swap(true, Ordering::SeqCst) {
            std::process::exit(Outcome::INTERRUPTED);
        }
    });
    let files: Vec<LogFile> = logs.iter().map(|log| log.file).collect();
    let groups = Groups::new(&files, how.shard, MOST_IDS);
    let total = logs.iter().filter(|log| groups.wants(log.file)).map(|log| log.size).sum();
    let shows = io::stderr().is_terminal() && !how.quiet;
    let watch = shows.then(|| {
        let progress = Arc::clone(&progress);
        thread::spawn(move || watch(&progress, total))
    });
    let workers: Mutex<Vec<Worker<'_>>> = Mutex::new(Vec::new());
    let lock = || workers.lock().unwrap_or_else(PoisonError::into_inner);
    let problems = in_parallel(logs, |log| {
        if progress.stop.load(Ordering::Relaxed) || !groups.wants(log.file) {
            return None;
        }
        let waiting = lock().pop();
        let mut worker = waiting.unwrap_or_else(|| Worker {
            replay: Replay::new(how.new, how.old, how.with_requests),
            tally: Tally::new(how.samples),
            counts: Counts::default(),
        });
        let problem = one(log, &groups, &progress, &mut worker);
        lock().push(worker);
        groups.close(log.file);
        progress.bytes.fetch_add(log.size, Ordering::Relaxed);
        problem
    });
    *progress.done.lock().unwrap_or_else(PoisonError::into_inner) = true;
    progress.ended.notify_all();
    if let Some(watch) = watch {
        // The answer is not lost by a panic there.
        let _ = watch.join();
    }
    let problems: BTreeSet<String> = problems.into_iter().flatten().collect();
    into.add(Counts::default(), problems, Tally::new(how.samples));
    for worker in workers.into_inner().unwrap_or_else(PoisonError::into_inner) {
        into.add(worker.counts, BTreeSet::new(), worker.tally);
    }
    !progress.stop.load(Ordering::SeqCst)
}

/// Replays one file, and tells what is wrong with it.
fn one(log: &Log, groups: &Groups, progress: &Progress, worker: &mut Worker<'_>) -> Option<String> {
    let ids = groups.open(log.file);
    let Worker { replay, tally, counts } = worker;
    let mut events = 0_u64;
    let result = open(&log.path, &mut |record| {
        events += 1;
        if events.is_multiple_of(1024) {
            progress.events.fetch_add(1024, Ordering::Relaxed);
            if progress.stop.load(Ordering::Relaxed) {
                return ControlFlow::Break(());
            }
        }
        match ids.see(record) {
            // Another process has it.
            None => return ControlFlow::Continue(()),
            Some(Known::Duplicate) => {
                counts.duplicates += 1;
                return ControlFlow::Continue(());
            }
            Some(Known::NotKnown) => counts.unchecked += 1,
            Some(Known::New) => {}
        }
        counts.records += 1;
        replay.add(record, tally);
        ControlFlow::Continue(())
    });
    progress.events.fetch_add(events % 1024, Ordering::Relaxed);
    if !groups.tells_of(log.file) {
        return None;
    }
    match result {
        Ok(report) => {
            counts.digests += report.digests;
            counts.others += report.others;
            problem_of(&shown(&log.path), &report).map(|problem| problem.to_string())
        }
        Err(problem) => Some(problem.to_string()),
    }
}

/// Shows on a terminal how far it has come, once it takes longer than a second.
fn watch(progress: &Progress, total: u64) {
    const OFTEN: Duration = Duration::from_millis(200);
    let start = Instant::now();
    let mut shown = false;
    let mut done = progress.done.lock().unwrap_or_else(PoisonError::into_inner);
    while !*done {
        done = progress.ended.wait_timeout(done, OFTEN).unwrap_or_else(PoisonError::into_inner).0;
        let passed = start.elapsed();
        if !*done && passed >= Duration::from_secs(1) {
            let events = progress.events.load(Ordering::Relaxed);
            let line = in_words(events, progress.bytes.load(Ordering::Relaxed), total, passed);
            // Nobody is left to tell if this fails.
            let _ = write!(io::stderr(), "\r\x1b[K{line}").and_then(|()| io::stderr().flush());
            shown = true;
        }
    }
    if shown {
        let _ = write!(io::stderr(), "\r\x1b[K").and_then(|()| io::stderr().flush());
    }
}

/// How far it has come, in a line.
fn in_words(events: u64, bytes: u64, total: u64, passed: Duration) -> String {
    let rate = events.saturating_mul(1000) / u64::try_from(passed.as_millis()).unwrap_or(u64::MAX).max(1);
    let percent = bytes.saturating_mul(100).checked_div(total).unwrap_or(0);
    let left = if bytes == 0 {
        String::new()
    } else {
        let seconds = u128::from(total.saturating_sub(bytes)) * passed.as_millis() / u128::from(bytes) / 1000;
        format!(", {}:{:02} left", seconds / 60, seconds % 60)
    };
    format!("replay: {events} events, {rate} a second, {percent} %{left}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_is_one_line() {
        assert_eq!(
            in_words(600_000, 25, 100, Duration::from_secs(2)),
            "replay: 600000 events, 300000 a second, 25 %, 0:06 left"
        );
        assert_eq!(in_words(1024, 0, 100, Duration::from_secs(1)), "replay: 1024 events, 1024 a second, 0 %");
        assert_eq!(in_words(0, 0, 0, Duration::ZERO), "replay: 0 events, 0 a second, 0 %");
    }
}
