//! `REV:PATH`: a file or a folder of a revision, read by `git`.

use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};
use std::sync::{Mutex, OnceLock, PoisonError};

use personalize_iam_source::Language;

use crate::failure::InputError;
use crate::files::{LONGEST, is_searched, text_of};

/// What a revision, or the index, has at a path.
pub(super) enum Found {
    /// A file's text.
    File(String),
    /// The files `*.json` below a folder: paths from the folder, and texts; and the paths of submodules, whose files are
    /// elsewhere.
    Folder(Vec<(String, String)>, Vec<String>),
}

/// All files of a revision, or of the index: what a file there refers to.
#[derive(Debug)]
pub(super) struct Tree {
    revision: String,
    /// The objects of the files by their paths from the root of the repository; links and submodules are not among them.
    objects: OnceLock<BTreeMap<String, String>>,
    /// What was read.
    texts: Mutex<BTreeMap<String, Option<String>>>,
}

impl Tree {
    pub(super) fn new(revision: &str) -> Tree {
        Tree { revision: revision.to_owned(), objects: OnceLock::new(), texts: Mutex::default() }
    }

    /// Takes what was read of a file already.
    pub(super) fn add(&self, path: String, text: &str) {
        self.texts.lock().unwrap_or_else(PoisonError::into_inner).insert(path, Some(text.to_owned()));
    }

    fn objects(&self) -> &BTreeMap<String, String> {
        let listed = || {
            let of_revision = ["ls-tree", "-r", "-z", "--full-tree", self.revision.as_str()];
            let of_index = ["ls-files", "--stage", "-z", "--full-name", ":/"];
            let answer = if self.revision.is_empty() { run(&of_index) } else { run(&of_revision) };
            let listed = answer.ok().and_then(|answer| answer.result).unwrap_or_default();
            let listed = String::from_utf8_lossy(&listed).into_owned();
            // MODE TYPE OBJECT or MODE OBJECT STAGE, a tab, the path.
            let object = |entry: &str| {
                let (about, path) = entry.split_once('\t')?;
                let id = match about.split_ascii_whitespace().collect::<Vec<_>>().as_slice() {
                    ["100644" | "100755", "blob", id] | ["100644" | "100755", id, "0"] => (*id).to_owned(),
                    _ => return None,
                };
                Some((path.to_owned(), id))
            };
            listed.split('\0').filter_map(object).collect()
        };
        self.objects.get_or_init(listed)
    }

    /// The text of a file, by its path from the root.
    pub(super) fn read(&self, path: &str) -> Option<String> {
        if let Some(known) = self.texts.lock().unwrap_or_else(PoisonError::into_inner).get(path) {
            return known.clone();
        }
        let bytes = || run(&["cat-file", "blob", self.objects().get(path)?]).ok()?.result;
        let text = bytes().and_then(|bytes| text_of(path, Ok(bytes)).ok());
        self.texts.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), text.clone());
        text
    }

    /// The names in a folder, by its path from the root.
    pub(super) fn list(&self, folder: &str) -> Vec<String> {
        let start = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let inside = self.objects().range(start.clone()..).map_while(|(path, _)| path.strip_prefix(&start));
        let mut names: Vec<String> =
            inside.map(|path| path.split_once('/').map_or(path, |(name, _)| name).to_owned()).collect();
        names.dedup();
        names
    }
}

/// The path from the root of the repository of one in `REV:PATH`, and the same path from the current folder if it is below it.
pub(super) fn from_root(path: &str) -> Result<(String, String), InputError> {
    let path = normalized(path);
    let prefix = run(&["rev-parse", "--show-prefix"])?.result.unwrap_or_default();
    let prefix = String::from_utf8_lossy(&prefix).trim_end_matches('\n').to_owned();
    let whole = match path.strip_prefix("./") {
        Some(inside) => normalized(&format!("{prefix}{inside}")),
        None => path,
    };
    let whole = whole.strip_prefix("./").unwrap_or(&whole).to_owned();
    let here = whole.strip_prefix(&prefix).unwrap_or(&whole).to_owned();
    Ok((whole, here))
}

/// Reads what `REV:PATH` names; without a revision it is the index, as for git itself.
pub(super) fn read(revision: &str, path: &str) -> Result<Found, InputError> {
    let answer = run(&["rev-parse", "--git-dir"])?;
    if answer.result.is_none() {
        // The repository of another user, say: git knows what to do.
        let message = if answer.says.is_empty() || answer.says.starts_with("not a git repository") {
            format!("there is no `{revision}:{path}`: it is not a file, and the current folder has no git repository")
        } else {
            format!("`git` cannot read `{revision}:{path}`: {}", answer.says)
        };
        return Err(InputError::new(message));
    }
    let path = normalized(path);
    if revision.is_empty() {
        return index(&path);
    }
    let tree = format!("{revision}^{{tree}}");
    if revision.starts_with('-') || run(&["rev-parse", "--verify", "--quiet", &tree])?.result.is_none() {
        return Err(InputError::new(no_revision(revision)?));
    }
    let object = format!("{revision}:{path}");
    match run(&["cat-file", "-t", &object])?.result.as_deref() {
        Some(b"blob\n") => file(&object),
        Some(b"tree\n") => {
            let listed = run(&["ls-tree", "-r", "-z", "--full-tree", &object])?.result;
            let listed = listed.ok_or_else(|| broken(&object, "`git ls-tree` fails"))?;
            let listed = String::from_utf8_lossy(&listed).into_owned();
            // MODE TYPE OBJECT, a tab, the path.
            let entries = listed.split('\0').filter_map(|entry| {
                let (about, path) = entry.split_once('\t')?;
                let about: Vec<&str> = about.split_ascii_whitespace().collect();
                let [mode, _, id] = about.as_slice() else { return None };
                Some((*mode, *id, path))
            });
            folder(&object, entries)
        }
        _ => Err(InputError::new(match submodule(revision, &path)? {
            Some(submodule) => in_submodule(&submodule),
            None => format!(
                "revision `{revision}` has no `{path}`; paths count from the root of the repository, `{revision}:./{path}` \
                 from the current folder"
            ),
        })),
    }
}

/// A path without what names nothing, such as `./` in it; at its beginning that says from where it counts.
fn normalized(path: &str) -> String {
    let relative = path == "." || path == ".." || path.starts_with("./") || path.starts_with("../");
    let mut steps: Vec<&str> = Vec::new();
    for step in path.split('/') {
        match (step, steps.last()) {
            ("" | ".", _) => {}
            ("..", Some(last)) if *last != ".." => {
                steps.pop();
            }
            _ => steps.push(step),
        }
    }
    let joined = steps.join("/");
    if relative { format!("./{joined}") } else { joined }
}

/// Why there is no such revision, and how to get it.
fn no_revision(revision: &str) -> Result<String, InputError> {
    let shallow = run(&["rev-parse", "--is-shallow-repository"])?.result;
    Ok(if shallow.as_deref() == Some(b"true\n") {
        format!(
            "the repository has no revision `{revision}`, and it is a shallow clone, which has the last commits of one branch \
             alone: `git fetch --unshallow` gets the others, and `git fetch origin BRANCH` another branch"
        )
    } else {
        format!("the repository has no revision `{revision}`: `git fetch` it, or see `git branch --all`")
    })
}

/// The submodule that a path leads to or into.
fn submodule(revision: &str, path: &str) -> Result<Option<String>, InputError> {
    let steps: Vec<&str> = path.split('/').collect();
    for end in 1..=steps.len() {
        let Some(head) = steps.get(..end).map(|head| head.join("/")).filter(|head| head != ".") else { continue };
        // Of a path the folder above has the entry.
        let (above, name) = head.rsplit_once('/').unwrap_or(("", &head));
        let listed = run(&["ls-tree", "-z", "--full-tree", &format!("{revision}:{above}")])?.result.unwrap_or_default();
        let listed = String::from_utf8_lossy(&listed).into_owned();
        let is_it =
            |entry: &str| entry.starts_with(SUBMODULE) && entry.split_once('\t').is_some_and(|(_, of)| of == name);
        if listed.split('\0').any(is_it) {
            return Ok(Some(head.trim_start_matches("./").to_owned()));
        }
    }
    Ok(None)
}

/// The mode of a submodule's entry.
const SUBMODULE: &str = "160000";

fn in_submodule(path: &str) -> String {
    format!(
        "`{path}` is a submodule, a repository of its own: change into it, and compare revisions of it, such as \
         `personalize-iam compare main:./ ./`"
    )
}

/// What the index has at a path.
fn index(path: &str) -> Result<Found, InputError> {
    let object = format!(":{path}");
    if run(&["cat-file", "-t", &object])?.result.as_deref() == Some(b"blob\n") {
        return file(&object);
    }
    let (relative, inside) = match path.strip_prefix("./") {
        Some(inside) => (true, inside),
        None => (false, path),
    };
    let pathspec =
        format!(":({}literal){}", if relative { "" } else { "top," }, if inside.is_empty() { "." } else { inside });
    let pathspec = if inside.is_empty() && !relative { ":/".to_owned() } else { pathspec };
    let listed = run(&["ls-files", "--stage", "-z", "--full-name", "--", &pathspec])?;
    let listed =
        listed.result.ok_or_else(|| InputError::new(format!("`git` cannot read `{object}`: {}", listed.says)))?;
    let listed = String::from_utf8_lossy(&listed).into_owned();
    let prefix = if relative { run(&["rev-parse", "--show-prefix"])?.result.unwrap_or_default() } else { Vec::new() };
    let whole = format!("{}{inside}", String::from_utf8_lossy(&prefix).trim_end_matches('\n'));
    let whole = normalized(&whole);
    // MODE OBJECT STAGE, a tab, the path.
    let mut entries = Vec::new();
    for entry in listed.split('\0') {
        let Some((about, path)) = entry.split_once('\t') else { continue };
        let about: Vec<&str> = about.split_ascii_whitespace().collect();
        let [mode, id, stage] = about.as_slice() else { continue };
        if *stage != "0" {
            let message = format!("`:{path}` is in conflict: resolve that, and `git add` it");
            return Err(InputError::new(message));
        }
        let inside = if whole.is_empty() {
            Some(path)
        } else {
            path.strip_prefix(&whole).and_then(|rest| rest.strip_prefix('/'))
        };
        match inside {
            Some(inside) => entries.push((*mode, *id, inside)),
            None if *mode == SUBMODULE => return Err(InputError::new(in_submodule(path))),
            None => {}
        }
    }
    if entries.is_empty() {
        let message = format!(
            "the index has no `{path}`: `git add` it; paths count from the root of the repository, `:./{path}` from the \
             current folder"
        );
        return Err(InputError::new(message));
    }
    folder(&object, entries)
}

fn file(object: &str) -> Result<Found, InputError> {
    let bytes = run(&["cat-file", "blob", object])?.result.unwrap_or_default();
    Ok(Found::File(text_of(object, Ok(bytes))?))
}

/// A file of a folder: its path from there, and where its contents are.
struct Listed {
    path: String,
    id: String,
}

/// What is below a folder, from entries of a mode, an object and a path.
fn folder<'e>(
    object: &str,
    entries: impl IntoIterator<Item = (&'e str, &'e str, &'e str)>,
) -> Result<Found, InputError> {
    let (mut files, mut submodules) = (Vec::new(), Vec::new());
    for (mode, id, path) in entries {
        if !path.split('/').all(is_searched) {
            continue;
        }
        if mode == SUBMODULE {
            submodules.push(path.to_owned());
            continue;
        }
        // Of a link the text is a path.
        if mode != "120000" && (Language::by_name(path).is_some() || path.ends_with(".tfvars")) {
            files.push(Listed { path: path.to_owned(), id: id.to_owned() });
        }
    }
    if files.is_empty() {
        return Ok(Found::Folder(Vec::new(), submodules));
    }
    Ok(Found::Folder(contents(object, files)?, submodules))
}

/// The texts of files, from one run of `git` that is asked for one after the other.
fn contents(object: &str, files: Vec<Listed>) -> Result<Vec<(String, String)>, InputError> {
    let mut command = Command::new("git");
    command.args(["cat-file", "--batch"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().map_err(|error| cannot_run(&error))?;
    let mut texts = Vec::with_capacity(files.len());
    let mut all = Ok(());
    if let (Some(mut asked), Some(answers)) = (child.stdin.take(), child.stdout.take()) {
        let mut answers = BufReader::new(answers);
        for Listed { path, id } in files {
            let name = format!("{object}/{path}");
            let is_json = path.to_ascii_lowercase().ends_with(".json");
            match blob(&mut asked, &mut answers, &id, &name).and_then(|bytes| text_of(&name, Ok(bytes))) {
                Ok(text) => texts.push((path, text)),
                // What is not a text cannot be a template.
                Err(_) if !is_json => {}
                Err(error) => {
                    all = Err(error);
                    break;
                }
            }
        }
        // Without a question or a reader left it ends.
    }
    // What was read has told how it went.
    let _ = child.wait();
    all.map(|()| texts)
}

/// One object: asked for by a line, answered by a line with its type and size, its bytes, and the end of a line.
///
/// Source: git-cat-file(1), "Batch output".
fn blob(asked: &mut impl Write, answers: &mut impl BufRead, id: &str, name: &str) -> Result<Vec<u8>, InputError> {
    let stopped = |error: io::Error| broken(name, &format!("`git cat-file` stopped: {error}"));
    writeln!(asked, "{id}").and_then(|()| asked.flush()).map_err(stopped)?;
    let mut about = String::new();
    answers.read_line(&mut about).map_err(stopped)?;
    let size = match about.split_ascii_whitespace().collect::<Vec<_>>().as_slice() {
        [_, "blob", size] => size.parse::<u64>().ok(),
        _ => None,
    };
    let Some(size) = size else { return Err(broken(name, &format!("the repository lacks the object {id}"))) };
    if size > LONGEST {
        return Err(InputError::new(format!("`{name}` has more than the {LONGEST} bytes that are read")));
    }
    let mut bytes = Vec::new();
    answers.take(size).read_to_end(&mut bytes).map_err(stopped)?;
    let mut end = [0];
    answers.read_exact(&mut end).map_err(stopped)?;
    Ok(bytes)
}

/// The outcome of a run of `git`.
struct Answer {
    /// What it wrote; `None` if it failed.
    result: Option<Vec<u8>>,
    /// What it printed on standard error, on one line.
    says: String,
}

fn run(arguments: &[&str]) -> Result<Answer, InputError> {
    // In the words that are looked for.
    let output = Command::new("git").args(arguments).env("LC_ALL", "C").stdin(Stdio::null()).output();
    let output = output.map_err(|error| cannot_run(&error))?;
    let says = String::from_utf8_lossy(&output.stderr);
    let says = says.split_whitespace().collect::<Vec<_>>().join(" ");
    let says = says.strip_prefix("fatal: ").unwrap_or(&says).to_owned();
    Ok(Answer { result: output.status.success().then_some(output.stdout), says })
}

fn broken(name: &str, why: &str) -> InputError {
    InputError::new(format!("cannot read `{name}`: {why}; `git fsck` tells what is broken"))
}

fn cannot_run(error: &io::Error) -> InputError {
    let why = match error.kind() {
        io::ErrorKind::NotFound => "it is not installed, or not in `PATH`".to_owned(),
        _ => error.to_string(),
    };
    InputError::new(format!("`REV:PATH` is read by `git`, which cannot be run: {why}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_written_as_git_reads_it() {
        for (path, expected) in [
            ("policies", "policies"),
            ("policies/", "policies"),
            ("././policies", "./policies"),
            ("./policies//a/./b.json", "./policies/a/b.json"),
            ("policies/x/../y", "policies/y"),
            ("../policies", "./../policies"),
            ("./", "./"),
            (".", "./"),
            ("", ""),
        ] {
            assert_eq!(normalized(path), expected, "{path}");
        }
    }
}
