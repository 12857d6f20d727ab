//! The baseline: findings that were there when the rules were introduced.

use std::collections::BTreeMap;
use std::path::Path;

use personalize_iam_lint::Finding;
use serde::{Deserialize, Serialize};

use super::Checks;
use crate::failure::InputError;
use crate::files::read_file;

/// Accepted findings, each so many times. Places do not count: they move with every change of a file.
#[derive(Debug, Default)]
pub(super) struct Baseline {
    left: BTreeMap<(String, String, String), usize>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Document {
    /// So that a later form can be told from this one.
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
        let text = read_file(path)?;
        let name = path.display().to_string();
        let document: Document = serde_json::from_str(&text).map_err(|error| {
            let place = (error.line(), error.column());
            let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
            let message = format!("this is no baseline: {}; `--write-baseline` writes one", cause(&error));
            InputError::new(message).in_file(&name).at(number(place.0), number(place.1))
        })?;
        if document.version != VERSION {
            let message = format!("the baseline has version {}, and {VERSION} is read here", document.version);
            return Err(InputError::new(message).in_file(name));
        }
        let mut left = BTreeMap::new();
        for entry in document.findings {
            *left.entry((entry.file, entry.rule, entry.message)).or_default() += entry.count;
        }
        Ok(Baseline { left })
    }

    /// Whether a finding is accepted; each one that is counts.
    pub(super) fn takes(&mut self, file: &str, finding: &Finding) -> bool {
        if self.left.is_empty() {
            return false;
        }
        let key = (portable(file), finding.rule.id.to_owned(), finding.message.clone());
        match self.left.get_mut(&key) {
            Some(left @ 1..) => {
                *left -= 1;
                true
            }
            _ => false,
        }
    }
}

/// Writes the findings of today; returns how many they are.
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
    let failed = |why: String| InputError::new(format!("cannot write `{}`: {why}", path.display()));
    let mut text = serde_json::to_string_pretty(&document).map_err(|error| failed(error.to_string()))?;
    text.push('\n');
    std::fs::write(path, text).map_err(|error| failed(error.to_string()))?;
    Ok(total)
}

/// The cause without the place, which is told before it.
fn cause(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.split(" at line ").next().unwrap_or(&text).to_owned()
}

/// A baseline is shared between systems.
fn portable(file: &str) -> String {
    file.replace('\\', "/")
}
