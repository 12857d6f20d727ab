//! How long it takes to read logs and nothing else: inflate, find the records, and read the fields that every replay reads. What
//! `personalize-iam replay` takes longer on the same files is the work of deciding.
//!
//! `cargo run --release -p personalize-iam-trail --example floor AWSLogs`
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "it is run by hand")]

use std::fs::{self, File};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Instant;

use personalize_iam_trail::{Caller, read};

fn files(path: &Path, found: &mut Vec<PathBuf>) {
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            files(&entry.unwrap().path(), found);
        }
    } else {
        found.push(path.to_owned());
    }
}

fn main() {
    let mut logs = Vec::new();
    std::env::args().skip(1).for_each(|path| files(Path::new(&path), &mut logs));
    let (next, records, length) = (AtomicUsize::new(0), AtomicU64::new(0), AtomicUsize::new(0));
    let start = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some(log) = logs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let mut here = 0;
                    let mut texts = 0;
                    let read = read(File::open(log).unwrap(), &mut |record| {
                        here += 1;
                        let fields =
                            [record.event_id(), record.event_time(), record.event_source(), record.event_name()];
                        texts += fields.iter().flatten().map(|text| text.len()).sum::<usize>();
                        texts += Caller::of(record).identity().map_or(0, str::len);
                        ControlFlow::Continue(())
                    });
                    if let Err(error) = read {
                        println!("{}: {error}", log.display());
                    }
                    records.fetch_add(here, Ordering::Relaxed);
                    // So that no field is left out as needless.
                    length.fetch_add(texts, Ordering::Relaxed);
                }
            });
        }
    });
    let (seconds, records) = (start.elapsed().as_secs_f64(), records.into_inner());
    println!(
        "{records} records of {} files in {seconds:.2} s: {:.0} a second; {} bytes of fields",
        logs.len(),
        records as f64 / seconds,
        length.into_inner()
    );
}
