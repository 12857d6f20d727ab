//! `cargo xtask regen`: the files under `spec/` become the source under `personalize-iam-model/src/generated/`, and a table
//! of the evaluator and the map of events of the trail.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{fs, io};

use codegen::error::SpecError;
use codegen::read::SpecFile;
use codegen::spec::Service;
use similar::TextDiff;

/// What `cargo xtask help` prints about it.
pub const HELP: &str = "\
cargo xtask regen [--check | --service PREFIX ...]

Writes personalize-iam-model/src/generated/, the table of actions of personalize-iam-eval and the map of events of
personalize-iam-trail from the files under spec/. A file of the folder that does not belong is removed; one that would not change is not touched; each is replaced in one step, so that an
interrupted run leaves no half-written file.

  --check            write nothing; print what would change and exit with 1 if anything would
  --service PREFIX   give this service types first: its facts move from spec/services/PREFIX.txt to spec/PREFIX.json.
                     Decisions and proofs then rest on them; CONTRIBUTING.md says what to review before
";

/// What a run of regen did, or would do.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Files written anew, by name.
    pub written: Vec<String>,
    /// Files removed, by name.
    pub removed: Vec<String>,
    /// The difference, as a unified diff cut to a readable length.
    pub diff: String,
}

impl Changes {
    /// Whether the tree is what the spec says.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.written.is_empty() && self.removed.is_empty()
    }
}

/// Why regen failed.
#[derive(Debug)]
pub enum RegenError {
    /// Mistakes in the spec: all of them.
    Spec(Vec<SpecError>),
    /// A file or folder could not be read or written.
    Io(PathBuf, io::Error),
    /// The spec has no service with this prefix, and what is meant, if that is near.
    NoService(String, Option<String>),
}

impl std::fmt::Display for RegenError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            RegenError::Spec(errors) => {
                // Who prints it writes `error: ` before the first one.
                for (index, error) in errors.iter().enumerate() {
                    writeln!(f, "{}{error}", if index == 0 { "" } else { "error: " })?;
                }
                let s = if errors.len() == 1 { "" } else { "s" };
                write!(f, "{} mistake{s} in the spec; nothing was written", errors.len())
            }
            RegenError::Io(path, _) => write!(f, "cannot read or write `{}`", path.display()),
            RegenError::NoService(prefix, Some(meant)) => {
                write!(f, "`--service`: the spec has no service `{prefix}`; did you mean `{meant}`?")
            }
            RegenError::NoService(prefix, None) => write!(
                f,
                "`--service`: the spec has no service `{prefix}`; spec/services/ has one file for each that has no types yet"
            ),
        }
    }
}

impl std::error::Error for RegenError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            RegenError::Spec(_) | RegenError::NoService(..) => None,
            RegenError::Io(_, error) => Some(error),
        }
    }
}

/// Whether regen writes or only tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Writes what differs.
    Write,
    /// Writes nothing.
    Check,
}

/// Generates the source of the spec in `root` and writes it there, or tells what differs.
///
/// # Errors
///
/// On a mistake in the spec, and if a file cannot be read or written.
pub fn run(root: &Path, mode: Mode) -> Result<Changes, RegenError> {
    let files = read_spec(&root.join("spec"))?;
    let spec = codegen::read::read(&files).map_err(RegenError::Spec)?;
    let generated = codegen::generate(&spec).map_err(RegenError::Spec)?;
    let table = codegen::action_table(&spec).map_err(RegenError::Spec)?;
    let target = root.join("personalize-iam-model/src/generated");
    let wanted: BTreeMap<String, Vec<u8>> = generated.into_iter().map(|file| (file.name, file.bytes)).collect();
    let mut changes = bring_up_to_date(&target, &wanted, mode)?;
    bring_file_up_to_date(
        &root.join("personalize-iam-eval/src/request"),
        &table.name,
        &table.bytes,
        mode,
        &mut changes,
    )?;
    copy_events(root, mode, &mut changes)?;
    Ok(changes)
}

/// The map from events of CloudTrail to actions, as it is: the package that has it reads it from its own folder.
fn copy_events(root: &Path, mode: Mode, changes: &mut Changes) -> Result<(), RegenError> {
    let source = root.join("spec/cloudtrail/events.json");
    let bytes = match fs::read(&source) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(RegenError::Io(source, error)),
    };
    bring_file_up_to_date(&root.join("personalize-iam-trail/src"), "events.json", &bytes, mode, changes)
}

/// Gives services types: moves their facts from the terse form to one file each, from which [`run`] makes a module.
/// Returns the files written. Services that have types stay as they are.
///
/// # Errors
///
/// If the spec has no such service, before anything is written; and if a file cannot be read or written.
pub fn give_types(root: &Path, prefixes: &[String]) -> Result<Vec<String>, RegenError> {
    let folder = root.join("spec");
    let spec = codegen::read::read(&read_spec(&folder)?).map_err(RegenError::Spec)?;
    let mut chosen = Vec::new();
    for prefix in prefixes {
        if spec.services.iter().any(|service| service.prefix == *prefix) {
            continue;
        }
        let Some(service) = spec.others.iter().find(|service| service.prefix == *prefix) else {
            let all = spec.others.iter().chain(&spec.services).map(|service| service.prefix.as_str());
            let meant = codegen::error::closest(prefix, all).map(str::to_owned);
            return Err(RegenError::NoService(prefix.clone(), meant));
        };
        chosen.push(service);
    }
    let mut written = Vec::new();
    for service in chosen {
        let name = format!("{}.json", service.prefix);
        let path = folder.join(&name);
        // The services of the terse form have one provenance together.
        let service = Service { provenance: spec.list.provenance.clone(), ..service.clone() };
        write_atomically(&path, codegen::write::write_service(&service))
            .map_err(|error| RegenError::Io(path, error))?;
        let terse = folder.join(SERVICES).join(format!("{}{}", service.prefix, codegen::terse::EXTENSION));
        remove(&terse).map_err(|error| RegenError::Io(terse, error))?;
        written.push(name);
    }
    Ok(written)
}

/// The folder below the spec with the services that have no typed module.
pub const SERVICES: &str = "services";

/// The files of a spec's folder, by their paths below the folder's parent: `spec/personalize.json`,
/// `spec/services/lambda.txt`.
///
/// # Errors
///
/// If a folder or a file cannot be read.
pub fn read_spec(folder: &Path) -> Result<Vec<SpecFile>, RegenError> {
    let shown = Path::new(folder.file_name().unwrap_or_default());
    let mut files = read_files(folder, shown, "json")?;
    let services = folder.join(SERVICES);
    if services.is_dir() {
        files.extend(read_files(&services, &shown.join(SERVICES), "txt")?);
    }
    Ok(files)
}

fn read_files(folder: &Path, shown: &Path, extension: &str) -> Result<Vec<SpecFile>, RegenError> {
    let mut files = Vec::new();
    for path in entries(folder)? {
        if path.extension().is_some_and(|found| found == extension) {
            let text = fs::read_to_string(&path).map_err(|error| RegenError::Io(path.clone(), error))?;
            let path = shown.join(path.file_name().unwrap_or_default());
            files.push(SpecFile { path: path.display().to_string(), text });
        }
    }
    Ok(files)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, RegenError> {
    let at = |error| RegenError::Io(folder.to_owned(), error);
    let listed = fs::read_dir(folder).map_err(at)?.collect::<Result<Vec<_>, _>>().map_err(at)?;
    let mut paths: Vec<PathBuf> = listed.into_iter().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

fn bring_up_to_date(target: &Path, wanted: &BTreeMap<String, Vec<u8>>, mode: Mode) -> Result<Changes, RegenError> {
    let mut changes = Changes::default();
    if mode == Mode::Write {
        fs::create_dir_all(target).map_err(|error| RegenError::Io(target.to_owned(), error))?;
    }
    for (name, bytes) in wanted {
        bring_file_up_to_date(target, name, bytes, mode, &mut changes)?;
    }
    for path in if target.is_dir() { entries(target)? } else { Vec::new() } {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !wanted.contains_key(&name) {
            let _ = writeln!(changes.diff, "--- {name}\n(a leftover: the spec has no such file)");
            changes.removed.push(name);
            if mode == Mode::Write {
                remove(&path).map_err(|error| RegenError::Io(path.clone(), error))?;
            }
        }
    }
    Ok(changes)
}

fn bring_file_up_to_date(
    target: &Path,
    name: &str,
    bytes: &[u8],
    mode: Mode,
    changes: &mut Changes,
) -> Result<(), RegenError> {
    let path = target.join(name);
    let present = match fs::read(&path) {
        Ok(present) => present,
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(error) => return Err(RegenError::Io(path, error)),
    };
    if present == bytes {
        return Ok(());
    }
    push_diff(&mut changes.diff, name, &present, bytes);
    changes.written.push(name.to_owned());
    if mode == Mode::Write {
        fs::create_dir_all(target).map_err(|error| RegenError::Io(target.to_owned(), error))?;
        write_atomically(&path, bytes).map_err(|error| RegenError::Io(path, error))?;
    }
    Ok(())
}

fn remove(path: &Path) -> io::Result<()> {
    match if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) } {
        // Another run was faster.
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}

/// Writes a file in one step: under another name in the same folder, then renamed over the old one.
///
/// # Errors
///
/// If the file cannot be written; the old one is then as it was.
pub fn write_atomically(path: &Path, bytes: impl AsRef<[u8]>) -> io::Result<()> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    static WRITES: AtomicUsize = AtomicUsize::new(0);
    let number = WRITES.fetch_add(1, Ordering::Relaxed);
    let temporary = path.with_file_name(format!(".{name}.{}-{number}.tmp", std::process::id()));
    // Another run takes the temporary file for a leftover, and removes it: it does so once.
    const ATTEMPTS: usize = 3;
    let mut written = Ok(());
    for _ in 0..ATTEMPTS {
        written = fs::write(&temporary, bytes.as_ref()).and_then(|()| fs::rename(&temporary, path));
        match &written {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            _ => break,
        }
    }
    if written.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    written
}

/// Adds a unified diff, cut where it would no longer be read; of other bytes only their number.
fn push_diff(out: &mut String, name: &str, present: &[u8], wanted: &[u8]) {
    const LINES: usize = 60;
    let (Ok(present), Ok(wanted)) = (std::str::from_utf8(present), std::str::from_utf8(wanted)) else {
        let _ = writeln!(out, "--- {name}\n(other bytes: {} there, {} wanted)", present.len(), wanted.len());
        return;
    };
    let diff = TextDiff::from_lines(present, wanted).unified_diff().header(name, "generated from the spec").to_string();
    for line in diff.lines().take(LINES) {
        out.push_str(line);
        out.push('\n');
    }
    let left = diff.lines().count().saturating_sub(LINES);
    if left > 0 {
        let _ = writeln!(out, "... and {left} lines more");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(files: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
        files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn a_second_run_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let files = wanted(&[("a.rs", "// a\n"), ("mod.rs", "mod a;\n")]);
        let first = bring_up_to_date(folder.path(), &files, Mode::Write).unwrap();
        assert_eq!(first.written, ["a.rs", "mod.rs"]);
        assert_eq!(fs::read_to_string(folder.path().join("a.rs")).unwrap(), "// a\n");
        assert_eq!(bring_up_to_date(folder.path(), &files, Mode::Write).unwrap(), Changes::default());
    }

    #[test]
    fn leftovers_are_removed() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("old.rs"), "").unwrap();
        fs::write(folder.path().join(".a.rs.1.tmp"), "half").unwrap();
        fs::create_dir(folder.path().join("more")).unwrap();
        let changes = bring_up_to_date(folder.path(), &wanted(&[]), Mode::Write).unwrap();
        assert_eq!(changes.removed, [".a.rs.1.tmp", "more", "old.rs"]);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_check_writes_nothing_and_shows_the_difference() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.rs"), "one\ntwo\n").unwrap();
        fs::write(folder.path().join("b.rs"), "").unwrap();
        let changes = bring_up_to_date(folder.path(), &wanted(&[("a.rs", "one\nthree\n")]), Mode::Check).unwrap();
        assert_eq!(
            changes.diff,
            "--- a.rs\n+++ generated from the spec\n@@ -1,2 +1,2 @@\n one\n-two\n+three\n\
             --- b.rs\n(a leftover: the spec has no such file)\n"
        );
        assert_eq!(fs::read_to_string(folder.path().join("a.rs")).unwrap(), "one\ntwo\n");
        assert!(folder.path().join("b.rs").exists());
    }

    #[test]
    fn two_runs_at_once_do_not_disturb_each_other() {
        let folder = tempfile::tempdir().unwrap();
        let names: Vec<String> = (0..50).map(|number| format!("{number}.rs")).collect();
        // Each of them removes what the other is about to rename, as both wrote it under names of their own.
        std::thread::scope(|scope| {
            let threads: Vec<_> = ["one", "two"]
                .into_iter()
                .map(|text| {
                    let files = wanted(&names.iter().map(|name| (name.as_str(), text)).collect::<Vec<_>>());
                    let folder = folder.path();
                    scope.spawn(move || bring_up_to_date(folder, &files, Mode::Write).map(|_| ()))
                })
                .collect();
            for thread in threads {
                thread.join().unwrap().unwrap();
            }
        });
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), names.len());
    }

    #[test]
    fn the_prefix_of_an_error_is_written_once() {
        let mistake = |message: &str| SpecError {
            file: "spec/a.json".to_owned(),
            path: String::new(),
            message: message.to_owned(),
            help: None,
        };
        assert_eq!(
            format!("error: {}", RegenError::Spec(vec![mistake("one"), mistake("two")])),
            "error: spec/a.json: one\nerror: spec/a.json: two\n2 mistakes in the spec; nothing was written"
        );
    }

    #[test]
    fn a_write_that_fails_leaves_the_old_file_and_no_other() {
        let folder = tempfile::tempdir().unwrap();
        // A folder stands where the file should be, so that the last step fails.
        let path = folder.path().join("a.rs");
        fs::create_dir(&path).unwrap();
        fs::write(path.join("inner"), "").unwrap();
        assert!(write_atomically(&path, "text").is_err());
        assert!(path.is_dir());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
