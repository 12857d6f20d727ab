//! `REV:PATH`: a file or a folder of a revision, read by `git`.

use std::io;
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

fn folder(object: &str) -> Result<Found, InputError> {
    let listed = run(&["ls-tree", "-r", "-z", "-l", "--full-tree", object])?.unwrap_or_default();
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
        let name = format!("{object}/{path}");
        if size.parse::<u64>().is_ok_and(|size| size > LONGEST) {
            return Err(InputError::new(format!("`{name}` has more than the {LONGEST} bytes that are read")));
        }
        let bytes = run(&["cat-file", "blob", id])?.unwrap_or_default();
        files.push((path.to_owned(), text_of(&name, Ok(bytes))?));
    }
    Ok(Found::Folder(files))
}

/// What `git` writes; `None` if it fails.
fn run(arguments: &[&str]) -> Result<Option<Vec<u8>>, InputError> {
    let output = Command::new("git").args(arguments).stdin(Stdio::null()).output().map_err(|error| {
        let why = match error.kind() {
            io::ErrorKind::NotFound => "it is not installed, or not in `PATH`".to_owned(),
            _ => error.to_string(),
        };
        InputError::new(format!("`REV:PATH` is read by `git`, which cannot be run: {why}"))
    })?;
    Ok(output.status.success().then_some(output.stdout))
}
