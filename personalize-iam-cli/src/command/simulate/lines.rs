//! Scenarios, one a line, answered a line each in the same order, in constant memory.

use std::collections::HashMap;
use std::fs::File;
use std::hash::{BuildHasher, RandomState};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use personalize_iam_eval::{CompiledPolicies, Request, Semantics};
use personalize_iam_model::policy;

use super::answer;
use crate::command::Outcome;
use crate::failure::{Failure, InputError};
use crate::files;
use crate::output::Output;
use crate::scenario::{Scenario, ScenarioPolicies, read_id, read_policies, read_scenario, read_shared};

/// The most bytes of a line that is read.
const LONGEST: usize = 16 * 1024 * 1024;

/// What some editors put before a text in UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The most bytes of policies' texts that are kept compiled, in each of two halves.
const MOST_KEPT: usize = 2 * 1024 * 1024;

/// Answers every line of a file, or of standard input for `-`.
pub(super) fn run(path: &str, output: &mut Output) -> Result<Outcome, Failure> {
    if path == "-" {
        return answer_lines(io::stdin().lock(), Path::new(""), output);
    }
    let unreadable = |error: io::Error| files::unreadable(path, &error);
    let file = File::open(path).map_err(unreadable)?;
    if file.metadata().map_err(unreadable)?.is_dir() {
        return Err(unreadable(io::ErrorKind::IsADirectory.into()).into());
    }
    let folder = Path::new(path).parent().unwrap_or(Path::new(""));
    answer_lines(file, folder, output)
}

fn answer_lines(input: impl Read, folder: &Path, output: &mut Output) -> Result<Outcome, Failure> {
    let mut reader = BufReader::with_capacity(1 << 16, input);
    let mut answers = Answers::new(folder);
    let mut outcome = Outcome::AsAsked;
    let (mut line, mut text) = (Vec::new(), Vec::new());
    let mut number: u32 = 0;
    loop {
        // Whoever waits for an answer before the next question gets it.
        if reader.buffer().is_empty() {
            output.flush()?;
        }
        number = number.saturating_add(1);
        let read = read_line(&mut reader, &mut line)
            .map_err(|error| InputError::new(format!("line {number} cannot be read: {error}")))?;
        if number == 1 && line.starts_with(BYTE_ORDER_MARK) {
            line.drain(..BYTE_ORDER_MARK.len());
        }
        text.clear();
        let result = match read {
            Found::End => return Ok(outcome),
            Found::Line if line.iter().all(u8::is_ascii_whitespace) => continue,
            Found::Line => answers.answer(&line, &mut text),
            Found::TooLong => {
                Err((None, InputError::new(format!("the line has more than the {LONGEST} bytes that are read"))))
            }
        };
        if let Err((id, error)) = result {
            outcome = Outcome::BadInput;
            let place = match (&error.file, error.place) {
                // The place is in a policy's own file.
                (Some(_), place) => place,
                (None, place) => Some((number, place.map_or(1, |(_, column)| column))),
            };
            answer::write_error(&mut text, id.as_deref(), &InputError { place, ..error });
        }
        output.write_all(&text)?;
    }
}

/// What was read.
enum Found {
    End,
    Line,
    TooLong,
}

/// Reads a line without its end; what is too long is passed over.
fn read_line(reader: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<Found> {
    line.clear();
    let most = LONGEST as u64 + 1;
    let count = reader.by_ref().take(most).read_until(b'\n', line)?;
    if count == 0 {
        return Ok(Found::End);
    }
    if line.last() == Some(&b'\n') {
        line.pop();
        return Ok(Found::Line);
    }
    if count <= LONGEST {
        return Ok(Found::Line);
    }
    reader.skip_until(b'\n')?;
    Ok(Found::TooLong)
}

struct Answers {
    /// Paths of policies count from here.
    folder: PathBuf,
    cache: Cache,
    /// How the last line ended, from the comma before its policies, if they were its last field.
    ending: String,
    /// A line without its policies.
    rest: String,
}

impl Answers {
    fn new(folder: &Path) -> Answers {
        Answers { folder: folder.to_owned(), cache: Cache::default(), ending: String::new(), rest: String::new() }
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
        let read = |text: &str| read_policies(text, line, &self.folder);
        let entry = self.cache.get(policies.unwrap_or("{}"), semantics, read);
        let entry = entry.map_err(|error| (id.map(str::to_owned), error))?;
        entry.answer(id, request, text);
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
        let entry = self.cache.last(scenario.semantics)?;
        entry.answer(scenario.id, scenario.request, text);
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
    last: Option<Rc<Entry>>,
    /// Entries that were asked since the halves were last changed, by the hash of their text.
    recent: HashMap<u64, Rc<Entry>>,
    /// Entries that were not.
    older: HashMap<u64, Rc<Entry>>,
    /// The size of the texts of the recent entries.
    size: usize,
}

struct Entry {
    text: Box<str>,
    semantics: Semantics,
    compiled: CompiledPolicies,
    warnings: Vec<(String, String)>,
}

impl Entry {
    /// Writes the answer to a request.
    fn answer(&self, id: Option<&str>, request: Request, text: &mut Vec<u8>) {
        let request = request.prepare();
        let answer = self.compiled.answer(&request);
        match self.compiled.resource_policy_warning(&request) {
            None => answer::write(text, id, &answer, &self.warnings),
            Some(message) => {
                let more = (message, "/policies/resource".to_owned());
                answer::write(text, id, &answer, &[self.warnings.as_slice(), &[more]].concat());
            }
        }
    }
}

impl Cache {
    /// The policies that were asked last, if they were read like this.
    fn last(&self, semantics: Semantics) -> Option<&Entry> {
        self.last.as_deref().filter(|last| last.semantics == semantics)
    }

    fn get(
        &mut self,
        text: &str,
        semantics: Semantics,
        read: impl FnOnce(&str) -> Result<ScenarioPolicies, InputError>,
    ) -> Result<&Entry, InputError> {
        let same = |entry: &Entry| entry.semantics == semantics && *entry.text == *text;
        let entry = match self.last.take() {
            Some(last) if same(&last) => last,
            _ => {
                let hash = self.hasher.hash_one((semantics, text));
                match self.recent.get(&hash).filter(|entry| same(entry)) {
                    Some(entry) => Rc::clone(entry),
                    None => {
                        let entry = match self.older.remove(&hash).filter(|entry| same(entry)) {
                            Some(entry) => entry,
                            None => {
                                let ScenarioPolicies { policies, warnings } = read(text)?;
                                let compiled = policies.compile_with(semantics);
                                Rc::new(Entry { text: text.into(), semantics, compiled, warnings })
                            }
                        };
                        self.keep(hash, &entry);
                        entry
                    }
                }
            }
        };
        Ok(self.last.insert(entry))
    }

    fn keep(&mut self, hash: u64, entry: &Rc<Entry>) {
        if self.size + entry.text.len() > MOST_KEPT {
            self.older = std::mem::take(&mut self.recent);
            self.size = 0;
        }
        self.size += entry.text.len();
        self.recent.insert(hash, Rc::clone(entry));
    }
}

#[cfg(test)]
mod tests {
    use personalize_iam_eval::Policies;

    use super::*;

    #[test]
    fn policies_are_compiled_once_and_the_cache_stays_small() {
        let mut cache = Cache::default();
        let mut compiled = 0;
        let mut get = |cache: &mut Cache, text: &str| {
            let result = cache.get(text, Semantics::default(), |_| {
                compiled += 1;
                Ok(ScenarioPolicies { policies: Policies::default(), warnings: Vec::new() })
            });
            assert!(result.is_ok());
            compiled
        };
        assert_eq!(get(&mut cache, "a"), 1);
        assert_eq!(get(&mut cache, "a"), 1);
        assert_eq!(get(&mut cache, "b"), 2);
        assert_eq!(get(&mut cache, "a"), 2);
        let long = "x".repeat(MOST_KEPT / 4);
        for index in 0..100 {
            get(&mut cache, &format!("{long}{index}"));
        }
        assert!(cache.recent.len() + cache.older.len() <= 8);
        assert_eq!(get(&mut cache, "a"), 103);
    }

    #[test]
    fn a_line_that_is_too_long_is_passed_over() {
        let text = [vec![b'x'; LONGEST + 10], b"\nnext".to_vec()].concat();
        let mut reader = BufReader::new(text.as_slice());
        let mut line = Vec::new();
        assert!(matches!(read_line(&mut reader, &mut line), Ok(Found::TooLong)));
        assert!(matches!(read_line(&mut reader, &mut line), Ok(Found::Line)));
        assert_eq!(line, b"next");
        assert!(matches!(read_line(&mut reader, &mut line), Ok(Found::End)));
    }
}
