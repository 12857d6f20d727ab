//! `REV:PATH`: a file or a folder of a revision, read by `git`.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};

use crate::failure::InputError;
use crate::files::{LONGEST, is_searched, text_of};

/// What a revision has at a path.
pub(super) enum Found {
    /// A file's text.
    File(String),
    /// The files `*.json` below a folder: paths from the folder, and texts.
    Folder(Vec<(String, String)>),
}

/// Reads what `REV:PATH` names.
pub(super) fn read(revision: &str, path: &str) -> Result<Found, InputError> {
    if run(&["rev-parse", "--git-dir"])?.is_none() {
        let message =
            format!("there is no `{revision}:{path}`: it is no file, and the current folder has no git repository");
        return Err(InputError::new(message));
    }
    let tree = format!("{revision}^{{tree}}");
    if revision.starts_with('-') || run(&["rev-parse", "--verify", "--quiet", &tree])?.is_none() {
        let message = format!("the repository has no revision `{revision}`: `git fetch` it, or see `git branch --all`");
        return Err(InputError::new(message));
    }
    let object = format!("{revision}:{}", path.trim_end_matches('/'));
    match run(&["cat-file", "-t", &object])?.as_deref() {
        Some(b"blob\n") => {
            let bytes = run(&["cat-file", "blob", &object])?.unwrap_or_default();
            Ok(Found::File(text_of(&object, Ok(bytes))?))
        }
        Some(b"tree\n") => folder(&object),
        _ => Err(InputError::new(format!(
            "revision `{revision}` has no `{path}`; paths count from the root of the repository, `{revision}:./{path}` \
             from the current folder"
        ))),
    }
}

/// A file of a folder: its path from there, and where its contents are.
struct Listed {
    path: String,
    id: String,
}

fn folder(object: &str) -> Result<Found, InputError> {
    let listed = run(&["ls-tree", "-r", "-z", "-l", "--full-tree", object])?;
    let listed = listed.ok_or_else(|| broken(object, "`git ls-tree` fails"))?;
    let mut files = Vec::new();
    for entry in String::from_utf8_lossy(&listed).split('\0') {
        // MODE TYPE OBJECT SIZE, a tab, the path.
        let Some((about, path)) = entry.split_once('\t') else { continue };
        let about: Vec<&str> = about.split_ascii_whitespace().collect();
        let [mode, "blob", id, size] = about.as_slice() else { continue };
        let json = path.len() > 5 && path.to_ascii_lowercase().ends_with(".json");
        // Of a link the text is a path.
        if *mode == "120000" || !json || !path.split('/').all(is_searched) {
            continue;
        }
        if size.parse::<u64>().is_ok_and(|size| size > LONGEST) {
            return Err(InputError::new(format!("`{object}/{path}` has more than the {LONGEST} bytes that are read")));
        }
        files.push(Listed { path: path.to_owned(), id: (*id).to_owned() });
    }
    if files.is_empty() {
        return Ok(Found::Folder(Vec::new()));
    }
    contents(object, files).map(Found::Folder)
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
            match blob(&mut asked, &mut answers, &id, &name).and_then(|bytes| text_of(&name, Ok(bytes))) {
                Ok(text) => texts.push((path, text)),
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
    let mut bytes = Vec::new();
    answers.take(size).read_to_end(&mut bytes).map_err(stopped)?;
    let mut end = [0];
    answers.read_exact(&mut end).map_err(stopped)?;
    Ok(bytes)
}

/// What `git` writes; `None` if it fails.
fn run(arguments: &[&str]) -> Result<Option<Vec<u8>>, InputError> {
    let output = Command::new("git").args(arguments).stdin(Stdio::null()).output();
    let output = output.map_err(|error| cannot_run(&error))?;
    Ok(output.status.success().then_some(output.stdout))
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
