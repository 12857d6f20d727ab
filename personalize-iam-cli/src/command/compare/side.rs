//! What OLD and NEW name: a policy, a set of policies, or a folder of them; in files or in a revision.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use personalize_iam_model::policy::{self, PolicyKind};
use personalize_iam_source::{Files, Language};
use serde::de::IgnoredAny;

use super::git;
use crate::failure::InputError;
use crate::files::{self, NamedPolicy, STANDARD_INPUT, is_meant_as_policy, policy_files, read_file, read_text};
use crate::scenario::{LAYERS, ScenarioPolicies, read_policies};
use crate::template::{Beside, Placed, Values, all_in, is_policy_itself, language_of};
use crate::walk::below;

/// A text that is a policy or a set of them.
pub(super) struct Document {
    /// What it is called: the file as the user named it, or a description.
    pub(super) name: String,
    pub(super) text: String,
    /// Whether the name is that of a file.
    pub(super) in_file: bool,
    /// The policy, if it is one of those in a template; the text is that of the template.
    pub(super) placed: Option<Placed>,
}

/// What an argument names.
pub(super) enum Side {
    One(Box<Document>),
    /// The policies below a folder, by their paths from it, and what was passed over.
    Folder(BTreeMap<String, Document>, Passed),
}

/// What was passed over below a folder.
#[derive(Debug, Default)]
pub(super) struct Passed {
    pub(super) skipped: Vec<String>,
    /// What could not be read, with the path of the file from the folder: what its policies are is not known.
    pub(super) errors: Vec<(String, InputError)>,
}

impl Passed {
    fn skipping(skipped: Vec<String>) -> Passed {
        Passed { skipped, errors: Vec::new() }
    }
}

/// Reads what an argument names; `place` is what the argument is called.
pub(super) fn read(argument: &str, place: &str, values: &Values) -> Result<Side, InputError> {
    let one = |name: &str, text, in_file| {
        one(Document { name: name.to_owned(), text, in_file, placed: None }, &Beneath::of(name), values)
    };
    if argument.trim_start().starts_with('{') {
        return one(place, argument.to_owned(), false);
    }
    if argument == "-" {
        return one(STANDARD_INPUT, read_text("-")?, false);
    }
    let path = Path::new(argument);
    if path.is_dir() {
        return folder(path, values);
    }
    // Of a template, the policies of one resource or at one place.
    let is_read = |file: &str| file == "-" || Path::new(file).is_file();
    if let Some((file, name)) = argument.split_once('#').filter(|(file, _)| !path.exists() && is_read(file)) {
        let called = if file == "-" { STANDARD_INPUT } else { file };
        return named_in(called, &read_text(file)?, name, file != "-", &Beneath::of(file), values);
    }
    if let Some((revision, inside)) = argument.split_once(':').filter(|_| !path.exists()) {
        return in_revision(argument, revision, inside, values);
    }
    one(argument, read_file(path)?, true)
}

/// What `REV:PATH` names, or `REV:PATH#NAME`.
fn in_revision(argument: &str, revision: &str, inside: &str, values: &Values) -> Result<Side, InputError> {
    let (found, inside, name) = match (git::read(revision, inside), inside.rsplit_once('#')) {
        (Err(_), Some((file, name))) if !file.is_empty() => (git::read(revision, file)?, file, Some(name)),
        (found, _) => (found?, inside, None),
    };
    let (root, here) = git::from_root(inside)?;
    let tree = Arc::new(git::Tree::new(revision));
    // What a file refers to is of the revision, too.
    let around = |root: &str, here: &str| -> Beneath {
        let folder = root.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
        Beneath { path: here.to_owned(), files: Box::new(InRevision { tree: Arc::clone(&tree), folder }) }
    };
    match (found, name) {
        (git::Found::File(text), Some(name)) => {
            let file = argument.strip_suffix(name).and_then(|file| file.strip_suffix('#')).unwrap_or(argument);
            named_in(file, &text, name, false, &around(&root, &here), values)
        }
        (git::Found::File(text), None) => {
            let document = Document { name: argument.to_owned(), text, in_file: false, placed: None };
            one(document, &around(&root, &here), values)
        }
        (git::Found::Folder(..), Some(_)) => {
            Err(InputError::new(format!("`{argument}`: `{inside}` is a folder, in which no policy has a name")))
        }
        (git::Found::Folder(files, submodules), None) => {
            let below = |folder: &str, file: &str| match folder {
                "" => file.to_owned(),
                folder => format!("{}/{file}", folder.trim_end_matches('/')),
            };
            for (file, text) in &files {
                tree.add(below(&root, file), text);
            }
            let whole = argument.trim_end_matches('/');
            let named = files.into_iter().map(|(file, text)| {
                let name = format!("{whole}/{file}");
                (file, Document { name, text, in_file: false, placed: None })
            });
            let mut side = policies_among(named, values, |file| around(&below(&root, file), &below(&here, file)))?;
            if let Side::Folder(_, passed) = &mut side {
                let told = |path: &String| format!("`{whole}/{path}` is a submodule: compare revisions of it");
                passed.skipped.extend(submodules.iter().map(told));
            }
            Ok(side)
        }
    }
}

/// What is around a file, and its path there.
struct Beneath {
    path: String,
    files: Box<dyn Files>,
}

impl Beneath {
    /// On the disk.
    fn of(name: &str) -> Beneath {
        Beneath { path: name.to_owned(), files: Box::new(Beside::of(name)) }
    }

    fn all_in(&self, file: &str, text: &str, values: &Values) -> Result<(Vec<Placed>, Vec<String>), InputError> {
        all_in(file, text, values, &self.path, &*self.files)
    }
}

/// The policies of one resource of a template, or at one place.
fn named_in(
    file: &str,
    text: &str,
    name: &str,
    in_file: bool,
    around: &Beneath,
    values: &Values,
) -> Result<Side, InputError> {
    let (all, _) = around.all_in(file, text, values)?;
    let is_named = |one: &Placed| one.place == name || one.place.split(['/', '.']).any(|step| step == name);
    let named = all.into_iter().filter(is_named);
    let mut named: BTreeMap<String, Document> =
        named.map(|placed| (placed.place.clone(), of_template(file, in_file, placed))).collect();
    match named.len() {
        0 => Err(InputError::new(format!("there is no policy of `{name}` in the file")).in_file(file)),
        1 => Ok(named
            .pop_first()
            .map_or_else(|| Side::Folder(BTreeMap::new(), Passed::default()), |(_, one)| Side::One(Box::new(one)))),
        _ => Ok(Side::Folder(named, Passed::default())),
    }
}

/// A document that is named: itself, or the policies in it.
fn one(document: Document, around: &Beneath, values: &Values) -> Result<Side, InputError> {
    if is_policy_itself(&document.name, &document.text) || document.set().is_some() {
        return Ok(Side::One(Box::new(document)));
    }
    let read = around.all_in(&document.name, &document.text, values);
    let is_json = document.text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '[', '"']);
    match read {
        Ok((all, skipped)) if !all.is_empty() => {
            let Document { name, in_file, .. } = &document;
            let all = all.into_iter().map(|placed| (placed.place.clone(), of_template(name, *in_file, placed)));
            Ok(Side::Folder(all.collect(), Passed::skipping(skipped)))
        }
        // Of a policy with a mistake, or a set with one, that is reported.
        _ if is_json => Ok(Side::One(Box::new(document))),
        Ok(_) => Err(InputError::new("there is no policy in the file").in_file(document.name)),
        Err(error) => Err(error),
    }
}

fn of_template(file: &str, in_file: bool, placed: Placed) -> Document {
    let name = format!("{file}#{}", placed.place);
    Document { name, text: String::new(), in_file, placed: Some(placed) }
}

/// The files of a revision around one of them.
#[derive(Debug)]
struct InRevision {
    tree: Arc<git::Tree>,
    /// The folder of the file, from the root of the repository.
    folder: String,
}

impl InRevision {
    /// The path from the root of the repository; `None` if it leads out of it.
    fn path(&self, path: &str) -> Option<String> {
        let mut steps: Vec<&str> = self.folder.split('/').filter(|step| !step.is_empty()).collect();
        for step in path.split('/') {
            match step {
                "" | "." => {}
                ".." => {
                    steps.pop()?;
                }
                step => steps.push(step),
            }
        }
        Some(steps.join("/"))
    }
}

impl Files for InRevision {
    fn read(&self, path: &str) -> Option<String> {
        self.tree.read(&self.path(path)?)
    }

    fn list(&self, folder: &str) -> Vec<String> {
        self.path(folder).map(|folder| self.tree.list(&folder)).unwrap_or_default()
    }
}

fn folder(path: &Path, values: &Values) -> Result<Side, InputError> {
    let found = policy_files(&[path.to_owned()]);
    if let Some(problem) = found.problems.into_iter().next() {
        return Err(problem);
    }
    let root: PathBuf = path.strip_prefix(".").unwrap_or(path).to_owned();
    // The search above has said of the same folders which cannot be looked into.
    let mut paths: Vec<PathBuf> = found.files.into_iter().map(|file| file.path).collect();
    paths.extend(below(path, &mut Vec::new()));
    paths.sort();
    paths.dedup();
    let (mut named, mut unread) = (Vec::new(), Vec::new());
    for file in paths {
        let inside = file.strip_prefix(&root).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        let name = file.to_string_lossy().into_owned();
        let is_json = file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
        let text = match read_file(&file) {
            Ok(text) => text,
            Err(error) if is_json => {
                unread.push((inside, error));
                continue;
            }
            // What is not a text cannot be a template.
            Err(_) => continue,
        };
        named.push((inside, Document { name, text, in_file: true, placed: None }));
    }
    let names: BTreeMap<String, String> =
        named.iter().map(|(inside, one)| (inside.clone(), one.name.clone())).collect();
    let mut side = policies_among(named, values, |path| Beneath::of(names.get(path).map_or(path, String::as_str)))?;
    if let Side::Folder(_, passed) = &mut side {
        passed.errors.extend(unread);
    }
    Ok(side)
}

/// The documents that are meant to be policies.
///
/// Bytes of a path that are not UTF-8 are all shown alike, so that two paths may be one.
fn policies_among(
    documents: impl IntoIterator<Item = (String, Document)>,
    values: &Values,
    around: impl Fn(&str) -> Beneath,
) -> Result<Side, InputError> {
    let (mut policies, mut skipped, mut errors) = (BTreeMap::new(), Vec::new(), Vec::new());
    for (path, document) in documents {
        let language = language_of(&document.name, &document.text);
        let is_json = path.to_ascii_lowercase().ends_with(".json");
        if !is_policy_itself(&document.name, &document.text) && language.may_hold_policies(&document.text) {
            match around(&path).all_in(&document.name, &document.text, values) {
                Ok((all, notes)) if !all.is_empty() || !notes.is_empty() => {
                    skipped.extend(notes);
                    let placed = all.into_iter().map(|placed| {
                        (format!("{path}#{}", placed.place), of_template(&document.name, document.in_file, placed))
                    });
                    policies.extend(placed);
                    continue;
                }
                Err(error) if !is_json || language == Language::Data && is_template(&document.text) => {
                    errors.push((path, error));
                    continue;
                }
                _ => {}
            }
        }
        if !is_json {
            continue;
        }
        if is_meant_as_policy(&document.text, &policy::read_leniently(&document.text)) {
            if let Some(other) = policies.insert(path, document) {
                let message = "two files have this path, whose names are not UTF-8: give one of them another name";
                return Err(InputError::new(message).in_file(other.name));
            }
        } else {
            skipped.push(format!("`{}` is not a policy: it has no `Statement`", document.name));
        }
    }
    Ok(Side::Folder(policies, Passed { skipped, errors }))
}

/// Whether a text is meant to be a template of CloudFormation, as far as its words say.
fn is_template(text: &str) -> bool {
    text.contains("Resources") && text.contains("AWS::")
}

impl Document {
    /// The set of policies that this is, in the layers of a scenario line; `None` if it is a policy.
    pub(super) fn set(&self) -> Option<Result<ScenarioPolicies, InputError>> {
        if self.placed.is_some() {
            return None;
        }
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
        if let Some(placed) = &self.placed {
            return placed.policy.clone();
        }
        let mut named = files::parse_policy(self.name.clone(), &self.text, kind)?;
        named.source.iter_mut().for_each(|source| source.kind_is_told = !guessed);
        Ok(named)
    }

    /// The kind that its place in a template says.
    pub(super) fn kind_of_place(&self) -> Option<PolicyKind> {
        self.placed.as_ref().map(|placed| placed.kind).filter(|(_, guessed)| !guessed).map(|(kind, _)| kind)
    }

    /// The kind that it looks like; `None` where nothing tells.
    pub(super) fn guessed(&self) -> Option<PolicyKind> {
        if let Some(placed) = &self.placed {
            return Some(placed.kind.0);
        }
        files::kind_that_shows(&self.text)
    }
}
