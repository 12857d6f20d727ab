//! Scenarios, one a line, answered a line each in the same order, in constant memory.
//!
//! What one read gives is a [`Batch`] of whole lines, so that nobody waits for more input than is there. The first
//! batches are answered as they come; where there are many, one thread goes on reading, several answer, and the main
//! thread writes. Each batch has a channel of its own for its answers. The main thread gets these channels in the order
//! of the input and empties one after the other; a thread whose batch is not yet written waits once its channel is full.

use std::collections::HashMap;
use std::fs::File;
use std::hash::{BuildHasher, RandomState};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use personalize_iam_eval::{CompiledPolicies, Request, Semantics, Vacuous, vacuous};
use personalize_iam_lint::Seen;
use personalize_iam_model::hole;
use personalize_iam_model::policy;

use super::answer;
use crate::arguments::in_list;
use crate::failure::{Failure, InputError};
use crate::outcome::Outcome;
use crate::output::Output;
use crate::problems::{self, Problem, problems_of, usual_settings};
use crate::scenario::{PolicyFile, Scenario, ScenarioPolicies, read_id, read_policies, read_scenario, read_shared};
use crate::settings::Settings;
use crate::{files, misfits, slips};

/// The most bytes of a line that is read.
const LONGEST: usize = 16 * 1024 * 1024;

/// What some editors put before a text in UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The most bytes of policies' texts that are kept compiled, in each of two halves.
const MOST_KEPT: usize = 2 * 1024 * 1024;

/// The most files of which the mistakes are kept.
const MOST_FILES: usize = 4096;

/// The most bytes that are asked for in one read.
const READ: usize = 128 * 1024;

/// Answers are written once they have this many bytes: a short line can have a long answer.
const HANDED_ON: usize = 128 * 1024;

/// With less input than this many bytes, threads do not pay.
const FEW: usize = 512 * 1024;

/// Answers every line of a file, or of standard input for `-`, with this many jobs.
pub(super) fn run(path: &str, jobs: usize, output: &mut Output) -> Result<Outcome, Failure> {
    if path == "-" {
        return answer_lines(io::stdin(), Path::new(""), jobs, output);
    }
    let unreadable = |error: io::Error| files::unreadable(path, &error);
    let file = File::open(path).map_err(unreadable)?;
    if file.metadata().map_err(unreadable)?.is_dir() {
        return Err(unreadable(io::ErrorKind::IsADirectory.into()).into());
    }
    let folder = Path::new(path).parent().unwrap_or(Path::new(""));
    answer_lines(file, folder, jobs, output)
}

fn answer_lines(
    input: impl Read + Send + 'static,
    folder: &Path,
    jobs: usize,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    let mut batches = Batches::new(input);
    let mut answers = Answers::new(folder, Arc::default()).with(&Arc::new(usual_settings()));
    let mut outcome = Outcome::AsAsked;
    let mut bytes = 0;
    while jobs == 1 || bytes < FEW {
        let Some(batch) = batches.next()? else { return Ok(outcome) };
        bytes += batch.lines.len();
        let ended = answers.answer_all(&batch, |text| output.write_all(&text))?;
        outcome = worse(outcome, ended);
        // A program that waits for an answer before it writes the next question gets it.
        output.flush()?;
    }
    let refused = |error| InputError::new(format!("no thread can be started: {error}; try `--jobs 1`"));
    for answered in answer_at_once(batches, &answers, jobs).map_err(refused)? {
        let Answered { first, texts } = answered?;
        let mut ended = None;
        for piece in texts {
            match piece {
                Piece::Text(text) => output.write_all(&text)?,
                Piece::End(outcome) => ended = Some(outcome),
            }
        }
        // The thread is gone, and has told why on standard error.
        let lost = || InputError::new(format!("the lines from {first} on could not be answered: a mistake of ours"));
        outcome = worse(outcome, ended.ok_or_else(lost)?);
        output.flush()?;
    }
    Ok(outcome)
}

fn worse(one: Outcome, other: Outcome) -> Outcome {
    if other == Outcome::BadInput { other } else { one }
}

/// The answers to a batch, as they come.
struct Answered {
    /// The number of the batch's first line.
    first: u32,
    texts: Receiver<Piece>,
}

enum Piece {
    Text(Vec<u8>),
    /// All lines of the batch are answered.
    End(Outcome),
}

/// Reads and answers batches on threads; gives the channels of their answers in order.
///
/// The threads end with the input, or when nobody listens any more; they are not waited for, as one of them may be
/// waiting for input that never comes.
fn answer_at_once<R: Read + Send + 'static>(
    mut batches: Batches<R>,
    answers: &Answers,
    jobs: usize,
) -> io::Result<Receiver<Result<Answered, InputError>>> {
    let (to_writer, in_order) = sync_channel(jobs);
    let (to_workers, work) = sync_channel::<(Batch, SyncSender<Piece>)>(jobs);
    let work = Arc::new(Mutex::new(work));
    for _ in 0..jobs {
        let work = Arc::clone(&work);
        let mut answers = Answers::new(&answers.folder, Arc::clone(&answers.cache)).with(&answers.settings);
        thread::Builder::new().spawn(move || {
            loop {
                let next = work.lock().unwrap_or_else(PoisonError::into_inner).recv();
                let Ok((batch, texts)) = next else { return };
                let ended = answers.answer_all(&batch, |text| texts.send(Piece::Text(text)));
                if ended.and_then(|outcome| texts.send(Piece::End(outcome))).is_err() {
                    return;
                }
            }
        })?;
    }
    thread::Builder::new().spawn(move || {
        loop {
            let answered = match batches.next() {
                Ok(None) => return,
                Ok(Some(batch)) => {
                    // Room for what most batches need.
                    let (to_writer, texts) = sync_channel(2);
                    let first = batch.first;
                    if to_workers.send((batch, to_writer)).is_err() {
                        return;
                    }
                    Ok(Answered { first, texts })
                }
                Err(error) => Err(error),
            };
            let goes_on = answered.is_ok();
            if to_writer.send(answered).is_err() || !goes_on {
                return;
            }
        }
    })?;
    Ok(in_order)
}

/// Whole lines that were read together.
struct Batch {
    /// The number of the first line.
    first: u32,
    lines: Vec<u8>,
}

/// An input in batches.
struct Batches<R> {
    input: R,
    /// The number of the next batch's first line.
    next: u32,
    /// The beginning of the line that the last read ended in.
    begun: Vec<u8>,
}

impl<R: Read> Batches<R> {
    fn new(input: R) -> Batches<R> {
        Batches { input, next: 1, begun: Vec::new() }
    }

    /// The lines that end in what is there, or else in what comes next. Of a line that is too long only so much is kept
    /// that this shows.
    fn next(&mut self) -> Result<Option<Batch>, InputError> {
        let mut lines = std::mem::take(&mut self.begun);
        loop {
            let before = lines.len();
            let count = self.read(&mut lines)?;
            let new = lines.get(before..).unwrap_or_default();
            if count == 0 {
                return Ok(if lines.is_empty() { None } else { Some(self.batch(lines)) });
            }
            if let Some(end) = memchr::memrchr(b'\n', new) {
                self.begun = lines.split_off(before + end + 1);
                return Ok(Some(self.batch(lines)));
            }
            lines.truncate(LONGEST + 1);
        }
    }

    /// Appends what one read gives, and tells how much that is.
    fn read(&mut self, text: &mut Vec<u8>) -> Result<usize, InputError> {
        let before = text.len();
        text.resize(before + READ, 0);
        let count = loop {
            match self.input.read(text.get_mut(before..).unwrap_or_default()) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                result => break result,
            }
        };
        text.truncate(before + count.as_ref().map_or(0, |count| *count));
        count.map_err(|error| InputError::new(format!("line {} cannot be read: {error}", self.next)))
    }

    fn batch(&mut self, mut lines: Vec<u8>) -> Batch {
        let first = self.next;
        if first == 1 && lines.starts_with(BYTE_ORDER_MARK) {
            lines.drain(..BYTE_ORDER_MARK.len());
        }
        let count = u32::try_from(memchr::memchr_iter(b'\n', &lines).count()).unwrap_or(u32::MAX);
        self.next = first.saturating_add(count);
        Batch { first, lines }
    }
}

struct Answers {
    /// Paths of policies count from here.
    folder: PathBuf,
    cache: Arc<Mutex<Cache>>,
    settings: Arc<Settings>,
    /// The policies that were asked last.
    last: Option<Arc<Entry>>,
    /// How the last line ended, from the comma before its policies, if they were its last field.
    ending: String,
    /// A line without its policies.
    rest: String,
    /// What was found of earlier requests.
    seen: Seen,
}

impl Answers {
    fn new(folder: &Path, cache: Arc<Mutex<Cache>>) -> Answers {
        let (last, ending, rest) = (None, String::new(), String::new());
        Answers {
            folder: folder.to_owned(),
            cache,
            settings: Arc::default(),
            last,
            ending,
            rest,
            seen: Seen::default(),
        }
    }

    /// With the settings for finding mistakes in policies in files.
    fn with(mut self, settings: &Arc<Settings>) -> Answers {
        self.settings = Arc::clone(settings);
        self
    }

    /// Answers all lines of a batch, and hands the answers on.
    fn answer_all<E>(
        &mut self,
        batch: &Batch,
        mut hand_on: impl FnMut(Vec<u8>) -> Result<(), E>,
    ) -> Result<Outcome, E> {
        let mut outcome = Outcome::AsAsked;
        let mut text = Vec::new();
        let mut rest = batch.lines.as_slice();
        let mut number = batch.first;
        while !rest.is_empty() {
            let end = memchr::memchr(b'\n', rest);
            let (line, behind) = rest.split_at_checked(end.unwrap_or(rest.len())).unwrap_or((rest, &[]));
            rest = behind.get(1..).unwrap_or_default();
            if !line.iter().all(u8::is_ascii_whitespace) && !self.answer_or_tell(line, number, &mut text) {
                outcome = Outcome::BadInput;
            }
            number = number.saturating_add(1);
            if text.len() >= HANDED_ON {
                hand_on(std::mem::take(&mut text))?;
            }
        }
        if !text.is_empty() {
            hand_on(text)?;
        }
        Ok(outcome)
    }

    /// Writes the answer to a line, or what is wrong with it, and tells whether it is good.
    fn answer_or_tell(&mut self, line: &[u8], number: u32, text: &mut Vec<u8>) -> bool {
        let result = if line.len() > LONGEST {
            Err((None, InputError::new(format!("the line has more than the {LONGEST} bytes that are read"))))
        } else {
            self.answer(line, text)
        };
        let Err((id, error)) = result else { return true };
        let place = match (&error.file, error.place) {
            // The place is in a policy's own file.
            (Some(_), place) => place,
            (None, place) => Some((number, place.map_or(1, |(_, column)| column))),
        };
        answer::write_error(text, id.as_deref(), &InputError { place, ..error });
        false
    }

    /// Writes the answer to a line, or tells what is wrong and the scenario's identifier.
    fn answer(&mut self, line: &[u8], text: &mut Vec<u8>) -> Result<(), (Option<String>, InputError)> {
        let line = policy::decode(line).map_err(|error| (None, not_utf8(&error)))?;
        if self.answer_as_before(line, text).is_some() {
            return Ok(());
        }
        let scenario = read_scenario(line).map_err(|error| (read_id(line), error))?;
        let Scenario { id, request, policies, semantics } = scenario;
        self.ending.clear();
        self.ending.extend(policies.and_then(|policies| ending(line, policies)));
        let last = self.last.take();
        let policies = policies.unwrap_or("{}");
        let entry = match last.filter(|last| last.is_of(policies, semantics)) {
            Some(last) => last,
            None => {
                let read = |text: &str| read_policies(text, line, &self.folder, files::open);
                get(&self.cache, policies, semantics, &self.settings, read)
                    .map_err(|error| (id.map(str::to_owned), error))?
            }
        };
        entry.answer(id, request, &mut self.seen, text);
        self.last = Some(entry);
        Ok(())
    }

    /// Writes the answer to a line that ends with the policies of the last one; these are not even parsed.
    ///
    /// What stands before them is a scenario without policies once its brace is closed, so that they are where they
    /// were in the last line, and not part of a text.
    fn answer_as_before(&mut self, line: &str, text: &mut Vec<u8>) -> Option<()> {
        let rest = line.strip_suffix(self.ending.as_str()).filter(|_| !self.ending.is_empty())?;
        self.rest.clear();
        self.rest.push_str(rest);
        self.rest.push('}');
        let scenario = read_shared(&self.rest)?;
        let entry = self.last.as_ref().filter(|last| last.semantics == scenario.semantics)?;
        entry.answer(scenario.id, scenario.request, &mut self.seen, text);
        Some(())
    }
}

/// The end of a line from the comma before its policies, if they are its last field.
fn ending<'a>(line: &'a str, policies: &str) -> Option<&'a str> {
    let start = (policies.as_ptr() as usize).checked_sub(line.as_ptr() as usize)?;
    let before = line.get(..start)?.trim_end().strip_suffix(':')?.trim_end();
    let before = before.strip_suffix("\"policies\"")?.trim_end().strip_suffix(',')?;
    let after = line.get(start + policies.len()..)?;
    if after.trim() == "}" { line.get(before.len()..) } else { None }
}

fn not_utf8(error: &policy::ReadError) -> InputError {
    InputError { file: None, pointer: None, ..files::refused("", error) }
}

/// Compiled policies by their text: those asked lately, as many as fit.
#[derive(Default)]
struct Cache {
    hasher: RandomState,
    /// Entries that were asked since the halves were last changed, by the hash of their text.
    recent: HashMap<u64, Arc<Entry>>,
    /// Entries that were not.
    older: HashMap<u64, Arc<Entry>>,
    /// The size of the texts of the recent entries.
    size: usize,
    /// The mistakes in files, by the hash of name, kind and text.
    problems: HashMap<u64, Arc<[Problem]>>,
}

struct Entry {
    text: Box<str>,
    semantics: Semantics,
    compiled: CompiledPolicies,
    warnings: Vec<(String, String)>,
    /// The layers that nothing passes.
    vacuous: Vec<Vacuous>,
    /// Whether templates leave parts of them open.
    has_holes: bool,
}

impl Entry {
    fn is_of(&self, text: &str, semantics: Semantics) -> bool {
        self.semantics == semantics && *self.text == *text
    }

    /// Writes the answer to a request. Policies that its caller cannot have do not count, and cause a warning: a
    /// scenario may be one of many callers under the same policies.
    fn answer(&self, id: Option<&str>, mut request: Request, seen: &mut Seen, text: &mut Vec<u8>) {
        if self.has_holes {
            request.unknown.push(format!("{}*", hole::PREFIX));
        }
        let slips = seen.slips_of(&request);
        let request = request.prepare();
        let misfits = self.compiled.misfits(&request);
        let answer = self.compiled.answer(&request);
        let of_resource = self.compiled.resource_policy_warning(&request);
        let other_resource = request.resource_warning();
        let is_plain = slips.is_empty() && self.vacuous.is_empty() && misfits.is_empty();
        if is_plain && of_resource.is_none() && other_resource.is_none() {
            return answer::write(text, id, &answer, &self.warnings);
        }
        let mut warnings = self.warnings.clone();
        warnings.extend(other_resource.map(|message| (message, "/request/resource".to_owned())));
        warnings.extend(misfits.iter().map(|misfit| (misfit.to_string(), misfits::pointer(misfit.input))));
        warnings.extend(slips::told(&slips, &request, slips::pointer));
        warnings.extend(of_resource.map(|message| (message, "/policies/resource".to_owned())));
        let blocking = self.vacuous.iter().filter(|one| answer.blocked_by.contains(&one.layer));
        warnings.extend(blocking.map(|one| {
            let level = one.level.map(|level| format!("/{level}")).unwrap_or_default();
            (in_list(*one), format!("/policies/{}{level}", one.layer))
        }));
        answer::write(text, id, &answer, &warnings);
    }
}

/// The policies of this text: from the cache, or read and compiled. Nobody waits for another's compiling.
fn get(
    cache: &Mutex<Cache>,
    text: &str,
    semantics: Semantics,
    settings: &Settings,
    read: impl FnOnce(&str) -> Result<ScenarioPolicies, InputError>,
) -> Result<Arc<Entry>, InputError> {
    let lock = || cache.lock().unwrap_or_else(PoisonError::into_inner);
    let hasher = lock().hasher.clone();
    let hash = hasher.hash_one((semantics, text));
    let found = lock().find(hash);
    if let Some(entry) = found.filter(|entry| entry.is_of(text, semantics)) {
        return Ok(entry);
    }
    let ScenarioPolicies { policies, mut warnings, files, has_holes } = read(text)?;
    for PolicyFile { pointer, name, source } in &files {
        let hash = hasher.hash_one((name, source.kind, &source.text));
        let known = lock().problems.get(&hash).cloned();
        let problems = known.unwrap_or_else(|| {
            let found: Arc<[Problem]> = problems_of(name, source, settings).into();
            lock().keep_problems(hash, &found);
            found
        });
        // A problem that is already reported with its place in the line.
        let is_told = |problem: &&Problem| warnings.iter().any(|(message, path)| problem.is(message, path, pointer));
        let untold: Vec<Problem> = problems.iter().filter(|problem| !is_told(problem)).cloned().collect();
        warnings.extend(problems::warnings(&untold, pointer));
    }
    let compiled = policies.compile_with(semantics);
    let vacuous = vacuous(&policies);
    let entry = Arc::new(Entry { text: text.into(), semantics, compiled, warnings, vacuous, has_holes });
    lock().keep(hash, &entry);
    Ok(entry)
}

impl Cache {
    fn find(&mut self, hash: u64) -> Option<Arc<Entry>> {
        if let Some(entry) = self.recent.get(&hash) {
            return Some(Arc::clone(entry));
        }
        let entry = self.older.remove(&hash)?;
        self.keep(hash, &entry);
        Some(entry)
    }

    fn keep_problems(&mut self, hash: u64, problems: &Arc<[Problem]>) {
        if self.problems.len() >= MOST_FILES {
            self.problems.clear();
        }
        self.problems.insert(hash, Arc::clone(problems));
    }

    fn keep(&mut self, hash: u64, entry: &Arc<Entry>) {
        if self.size + entry.text.len() > MOST_KEPT {
            self.older = std::mem::take(&mut self.recent);
            self.size = 0;
        }
        let before = self.recent.insert(hash, Arc::clone(entry));
        self.size += entry.text.len();
        self.size -= before.map_or(0, |before| before.text.len());
    }
}

#[cfg(test)]
mod tests {
    use personalize_iam_eval::Policies;

    use super::*;

    #[test]
    fn policies_are_compiled_once_and_the_cache_stays_small() {
        let cache = Mutex::new(Cache::default());
        let mut compiled = 0;
        let mut get = |text: &str| {
            let result = get(&cache, text, Semantics::default(), &Settings::default(), |_| {
                compiled += 1;
                Ok(ScenarioPolicies {
                    policies: Policies::default(),
                    warnings: Vec::new(),
                    files: Vec::new(),
                    has_holes: false,
                })
            });
            assert!(result.is_ok());
            compiled
        };
        assert_eq!(get("a"), 1);
        assert_eq!(get("a"), 1);
        assert_eq!(get("b"), 2);
        assert_eq!(get("a"), 2);
        let long = "x".repeat(MOST_KEPT / 4);
        for index in 0..100 {
            get(&format!("{long}{index}"));
        }
        let kept = cache.lock().unwrap();
        assert!(kept.recent.len() + kept.older.len() <= 8);
        drop(kept);
        assert_eq!(get("a"), 103);
    }

    /// Gives this many bytes for each read.
    struct Slow<'a>(&'a [u8], usize);

    impl Read for Slow<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let most = self.1.min(buffer.len());
            self.0.read(&mut buffer[..most])
        }
    }

    fn batches(input: impl Read) -> Vec<(u32, Vec<u8>)> {
        let mut batches = Batches::new(input);
        std::iter::from_fn(|| batches.next().unwrap()).map(|batch| (batch.first, batch.lines)).collect()
    }

    #[test]
    fn batches_are_whole_lines_of_one_read() {
        let text = b"\xef\xbb\xbfone\ntwo\n\nfour\nfive";
        let all: &[u8] = b"one\ntwo\n\nfour\n";
        assert_eq!(batches(text.as_slice()), [(1, all.to_vec()), (5, b"five".to_vec())]);
        let slowly: Vec<(u32, &[u8])> = vec![(1, b"one\n"), (2, b"two\n"), (3, b"\n"), (4, b"four\n"), (5, b"five")];
        let found = batches(Slow(text, 1));
        assert_eq!(found.iter().map(|(first, lines)| (*first, lines.as_slice())).collect::<Vec<_>>(), slowly);
        assert_eq!(batches(&b""[..]), []);
        for size in 1..text.len() {
            let found: Vec<u8> = batches(Slow(text, size)).into_iter().flat_map(|(_, lines)| lines).collect();
            assert_eq!(found, b"one\ntwo\n\nfour\nfive", "{size}");
        }
    }

    #[test]
    fn a_line_that_is_too_long_is_passed_over() {
        let text = [vec![b'x'; 3 * LONGEST], b"\n{\n".to_vec()].concat();
        let mut answers = Answers::new(Path::new(""), Arc::default());
        let mut told = Vec::new();
        let mut batches = Batches::new(text.as_slice());
        while let Some(batch) = batches.next().unwrap() {
            assert!(batch.lines.len() <= LONGEST + 1 + READ);
            let ended = answers.answer_all(&batch, |text| {
                told.extend(text);
                Ok::<(), ()>(())
            });
            assert_eq!(ended, Ok(Outcome::BadInput));
        }
        let told = String::from_utf8(told).unwrap();
        let lines: Vec<&str> = told.lines().collect();
        assert_eq!(lines.len(), 2, "{told}");
        assert!(lines[0].contains("more than the 16777216 bytes") && lines[0].contains("\"line\":1,"), "{told}");
        assert!(lines[1].contains("\"line\":2,"), "{told}");
    }
}
