//! The baseline: findings that were there when the rules were introduced.

use std::collections::BTreeMap;
use std::path::Path;

use personalize_iam_lint::Finding;
use serde::{Deserialize, Serialize};

use super::checks::Checks;
use crate::failure::InputError;
use crate::files::{create_file, read_file, replace_file};

/// Accepted findings, each with how often. Places do not count: they move with every change of a file.
#[derive(Debug, Default)]
pub(crate) struct Baseline {
    accepted: BTreeMap<Key, usize>,
}

/// File, rule and message of a finding.
type Key = (String, String, String);

/// How many findings of each key a baseline has accepted in one pass over findings.
#[derive(Debug, Default)]
pub(super) struct Taken(BTreeMap<Key, usize>);

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Document {
    /// Distinguishes later formats from this one.
    version: u32,
    findings: Vec<Entry>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    file: String,
    rule: String,
    message: String,
    count: usize,
}

const VERSION: u32 = 1;

impl Baseline {
    /// Reads a baseline.
    pub(super) fn read(path: &Path) -> Result<Baseline, InputError> {
        Baseline::of_text(&path.display().to_string(), &read_file(path)?)
    }

    /// Reads the text of a baseline.
    pub(crate) fn of_text(name: &str, text: &str) -> Result<Baseline, InputError> {
        let document: Document = serde_json::from_str(text).map_err(|error| {
            let place = (error.line(), error.column());
            let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
            let message = format!("this is not a baseline: {}; `--write-baseline` writes one", cause(&error));
            InputError::new(message).in_file(name).at(number(place.0), number(place.1))
        })?;
        if document.version != VERSION {
            let message = format!("the baseline has version {}, and {VERSION} is read here", document.version);
            return Err(InputError::new(message).in_file(name));
        }
        let mut accepted = BTreeMap::new();
        for entry in document.findings {
            let count: &mut usize = accepted.entry((entry.file, entry.rule, entry.message)).or_default();
            *count = count.saturating_add(entry.count);
        }
        Ok(Baseline { accepted })
    }

    /// Whether a finding is accepted, which counts for the pass.
    pub(super) fn accepts(&self, taken: &mut Taken, file: &str, finding: &Finding) -> bool {
        if self.accepted.is_empty() {
            return false;
        }
        let key = (portable(file), finding.rule.id.to_owned(), finding.message.clone());
        let Some(most) = self.accepted.get(&key) else { return false };
        let count = taken.0.entry(key).or_default();
        let accepted = *count < *most;
        *count += usize::from(accepted);
        accepted
    }
}

/// That a baseline may be written to a path: nothing is there, or a baseline that was written before.
pub(super) fn check_place(path: &Path) -> Result<(), InputError> {
    let refuse = |why: &str| {
        let path = path.display();
        InputError::new(format!("`--write-baseline`: `{path}` {why}; name a new file or a baseline that it wrote"))
    };
    let Ok(found) = path.symlink_metadata() else { return Ok(()) };
    match path.metadata() {
        Ok(metadata) if metadata.is_dir() => Err(refuse("is a directory")),
        Ok(metadata) if !metadata.is_file() => Err(refuse("is not a regular file")),
        Ok(_) => Baseline::read(path).map(|_| ()).map_err(|_| refuse("exists already, and is not a baseline")),
        Err(_) if found.is_symlink() => Err(refuse("is a link to a file that is not there")),
        Err(error) => Err(refuse(&error.to_string())),
    }
}

/// Writes the findings of today in one step; returns how many they are.
pub(super) fn write(path: &Path, checks: &Checks) -> Result<usize, InputError> {
    let mut counts: BTreeMap<(String, &str, &str), usize> = BTreeMap::new();
    for (checked, finding) in checks.findings() {
        *counts.entry((portable(&checked.name), finding.rule.id, &finding.message)).or_default() += 1;
    }
    let total = counts.values().sum();
    let findings = counts.into_iter().map(|((file, rule, message), count)| Entry {
        file,
        rule: rule.to_owned(),
        message: message.to_owned(),
        count,
    });
    let document = Document { version: VERSION, findings: findings.collect() };
    let failed = |error: serde_json::Error| InputError::new(format!("cannot write `{}`: {error}", path.display()));
    let mut text = serde_json::to_string_pretty(&document).map_err(failed)?;
    text.push('\n');
    // Once more: what was found may have taken a while.
    check_place(path)?;
    if path.exists() {
        replace_file(path, &text)?
    } else {
        create_file(path, &text)?
    }
    Ok(total)
}

/// The cause without the place, which stands before it.
fn cause(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.split(" at line ").next().unwrap_or(&text).to_owned()
}

/// A baseline is shared between systems.
fn portable(file: &str) -> String {
    file.replace('\\', "/")
}
