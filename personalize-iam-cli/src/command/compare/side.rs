//! What OLD and NEW name: a policy, a set of policies, or a folder of them; in files or in a revision.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use personalize_iam_model::policy::{self, PolicyKind};
use serde::de::IgnoredAny;

use super::git;
use crate::failure::InputError;
use crate::files::{self, NamedPolicy, STANDARD_INPUT, is_meant_as_policy, policy_files, read_file, read_text};
use crate::scenario::{LAYERS, ScenarioPolicies, read_policies};

/// A text that is a policy or a set of them.
pub(super) struct Document {
    /// What it is called: the file as the user named it, or a description.
    pub(super) name: String,
    pub(super) text: String,
    /// Whether the name is that of a file.
    pub(super) in_file: bool,
}

/// What an argument names.
pub(super) enum Side {
    One(Document),
    /// The policies below a folder, by their paths from it, and what was passed over.
    Folder(BTreeMap<String, Document>, Vec<String>),
}

/// Reads what an argument names; `place` is what the argument is called.
pub(super) fn read(argument: &str, place: &str) -> Result<Side, InputError> {
    let one = |name: &str, text, in_file| Side::One(Document { name: name.to_owned(), text, in_file });
    if argument.trim_start().starts_with('{') {
        return Ok(one(place, argument.to_owned(), false));
    }
    if argument == "-" {
        return Ok(one(STANDARD_INPUT, read_text("-")?, false));
    }
    let path = Path::new(argument);
    if path.is_dir() {
        return folder(path);
    }
    if let Some((revision, inside)) = argument.split_once(':').filter(|_| !path.exists()) {
        return Ok(match git::read(revision, inside)? {
            git::Found::File(text) => one(argument, text, false),
            git::Found::Folder(files, submodules) => {
                let named = files.into_iter().map(|(file, text)| {
                    let name = format!("{}/{file}", argument.trim_end_matches('/'));
                    (file, Document { name, text, in_file: false })
                });
                let mut side = policies_among(named)?;
                if let Side::Folder(_, skipped) = &mut side {
                    let whole = argument.trim_end_matches('/');
                    let told = |path: &String| format!("`{whole}/{path}` is a submodule: compare revisions of it");
                    skipped.extend(submodules.iter().map(told));
                }
                side
            }
        });
    }
    Ok(one(argument, read_file(path)?, true))
}

fn folder(path: &Path) -> Result<Side, InputError> {
    let found = policy_files(&[path.to_owned()]);
    if let Some(problem) = found.problems.into_iter().next() {
        return Err(problem);
    }
    let mut named = Vec::new();
    for file in found.files {
        let root: PathBuf = path.strip_prefix(".").unwrap_or(path).to_owned();
        let inside = file.path.strip_prefix(&root).unwrap_or(&file.path).to_string_lossy().replace('\\', "/");
        let name = file.path.to_string_lossy().into_owned();
        named.push((inside, Document { name, text: read_file(&file.path)?, in_file: true }));
    }
    policies_among(named)
}

/// The documents that are meant to be policies.
///
/// Bytes of a path that are not UTF-8 are all shown alike, so that two paths may be one.
fn policies_among(documents: impl IntoIterator<Item = (String, Document)>) -> Result<Side, InputError> {
    let (mut policies, mut skipped) = (BTreeMap::new(), Vec::new());
    for (path, document) in documents {
        if is_meant_as_policy(&document.text, &policy::read_leniently(&document.text)) {
            if let Some(other) = policies.insert(path, document) {
                let message = "two files have this path, whose names are not UTF-8: give one of them another name";
                return Err(InputError::new(message).in_file(other.name));
            }
        } else {
            skipped.push(format!("`{}` is not a policy: it has no `Statement`", document.name));
        }
    }
    Ok(Side::Folder(policies, skipped))
}

impl Document {
    /// The set of policies that this is, in the layers of a scenario line; `None` if it is a policy.
    pub(super) fn set(&self) -> Option<Result<ScenarioPolicies, InputError>> {
        let fields: BTreeMap<String, IgnoredAny> = serde_json::from_str(&self.text).ok()?;
        if fields.contains_key("Statement") || !fields.keys().any(|name| LAYERS.contains(&name.as_str())) {
            return None;
        }
        let folder = Path::new(&self.name).parent().filter(|_| self.in_file).unwrap_or(Path::new(""));
        Some(read_policies(&self.text, &self.text, folder, files::open).map_err(|error| {
            if error.file.is_some() {
                return error;
            }
            let pointer = error.pointer.as_deref().and_then(|pointer| pointer.strip_prefix("/policies"));
            let message = match pointer.filter(|pointer| !pointer.is_empty()) {
                Some(pointer) => format!("{pointer}: {}", error.message),
                None => error.message,
            };
            InputError::new(message).in_file(&self.name)
        }))
    }

    /// The policy, of this kind, which is given or guessed.
    pub(super) fn policy(&self, kind: PolicyKind, guessed: bool) -> Result<NamedPolicy, InputError> {
        let mut named = files::parse_policy(self.name.clone(), &self.text, kind)?;
        named.source.iter_mut().for_each(|source| source.kind_is_told = !guessed);
        Ok(named)
    }

    /// The kind that it looks like; `None` where nothing tells.
    pub(super) fn guessed(&self) -> Option<PolicyKind> {
        files::kind_that_shows(&self.text)
    }
}
