//! Imports what AWS publishes into the spec: Service Reference JSON, and pages of the Service Authorization Reference in
//! Markdown.
//!
//! Each file is read into the same plain data, in which a fact that its format does not carry is absent. That is laid
//! over the catalog that the spec has. Nothing is written before every file was read without error.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use codegen::read::{SpecFile, read_service};
use codegen::spec::Service;
use codegen::write::write_service;

use crate::diff;

mod file;
mod published;
mod markdown;
mod page;
mod service_reference;
mod merge;

pub use file::{ImportError, Imported, Origin, PublishedFile};

/// What `cargo xtask import --help` prints.
pub const HELP: &str = "\
cargo xtask import --date YYYY-MM-DD --source NAME [--spec DIR] [--out DIR] FILE...

Imports what AWS publishes into the spec. A FILE is Service Reference JSON or a page of the Service
Authorization Reference in Markdown; its content tells which, and of which service. What the format does not
carry is kept from the spec. Notes say what was dropped and what a person must check. Nothing is written
unless every FILE was read without a mistake.

  --date DATE      the day of the data: its provenance, and the day on which new actions were first seen
  --source NAME    where the data comes from: its provenance
  --spec DIR       the spec that is there; without it, the repository's
  --out DIR        where to write the files that result; without it, the spec itself
";

/// Lays published files over a spec. Files of one service are laid one upon the other, in their order.
///
/// The result has one catalog for each service that the files speak of, sorted by prefix.
///
/// # Errors
///
/// Every mistake of every file.
pub fn import(files: &[PublishedFile], spec: &[Service], origin: &Origin) -> Result<Vec<Imported>, Vec<ImportError>> {
    let mut imported: BTreeMap<String, Imported> = BTreeMap::new();
    let mut errors = Vec::new();
    for file in files {
        match read(file) {
            Ok(published) => {
                let prefix = published.prefix.clone();
                let earlier = imported.remove(&prefix);
                let known = match &earlier {
                    Some(earlier) => Some(&earlier.service),
                    None => spec.iter().find(|service| service.prefix == prefix),
                };
                let mut merged = merge::merge(published, known, origin);
                let mut notes = earlier.map(|earlier| earlier.notes).unwrap_or_default();
                notes.append(&mut merged.notes);
                imported.insert(prefix, Imported { service: merged.service, notes });
            }
            Err(mistakes) => errors.extend(mistakes),
        }
    }
    if errors.is_empty() { Ok(imported.into_values().collect()) } else { Err(errors) }
}

/// Reads a file in the format that its content tells.
fn read(file: &PublishedFile) -> Result<published::Published, Vec<ImportError>> {
    if file.text.trim_start().starts_with('{') {
        return service_reference::read(file);
    }
    if page::is_page(&file.text) {
        return page::read(file);
    }
    Err(vec![file.error(
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
}

/// The options, or nothing if help is asked for.
fn parse(arguments: &[String], spec: &Path) -> Result<Option<Options>, String> {
    let mut files = Vec::new();
    let mut given: BTreeMap<&str, String> = BTreeMap::new();
    let mut arguments = arguments.iter();
    let mut only_files = false;
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
                    "unknown option `{name}`: `--date`, `--source`, `--spec`, `--out` and `--help` are accepted"
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
    Ok(Some(Options { files, date, source, spec, out }))
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
    let spec_directory = directory.join(&options.spec);
    let (files, spec) = match read_files(options, directory, &spec_directory) {
        Ok(read) => read,
        Err(messages) => return Ok(Err(messages)),
    };
    let origin = Origin { source: options.source.clone(), date: options.date.clone() };
    let imported = match import(&files, &spec, &origin) {
        Ok(imported) => imported,
        Err(errors) => return Ok(Err(errors.iter().map(ToString::to_string).collect())),
    };

    let mut results = Vec::new();
    for result in &imported {
        match checked_text(&result.service) {
            Ok(file) => results.push(file),
            Err(messages) => return Ok(Err(messages)),
        }
    }
    if let Err(message) = write_all(&directory.join(&options.out), &results) {
        return Ok(Err(vec![message]));
    }
    for result in &imported {
        let nothing = Service { prefix: result.service.prefix.clone(), ..Service::default() };
        let known = spec.iter().find(|service| service.prefix == result.service.prefix).unwrap_or(&nothing);
        for note in &result.notes {
            writeln!(out, "note: {note}")?;
        }
        writeln!(out, "{}", diff::summary(&diff::compare(known, &result.service)))?;
    }
    for file in &results {
        writeln!(out, "wrote {}", options.out.join(&file.path).display())?;
    }
    Ok(Ok(()))
}

/// The published files, and those of the spec's catalogs that they speak of.
fn read_files(
    options: &Options,
    directory: &Path,
    spec_directory: &Path,
) -> Result<(Vec<PublishedFile>, Vec<Service>), Vec<String>> {
    let mut files = Vec::new();
    let mut errors = Vec::new();
    for path in &options.files {
        match fs::read_to_string(directory.join(path)) {
            Ok(text) => files.push(PublishedFile { path: path.clone(), text }),
            Err(error) => errors.push(format!("cannot read `{path}`: {error}")),
        }
    }
    if !spec_directory.is_dir() {
        errors.push(format!("`{}` is not a directory: name the spec's with `--spec`", options.spec.display()));
    }
    if !errors.is_empty() {
        return Err(errors);
    }

    let mut spec: Vec<Service> = Vec::new();
    // A file that cannot be read in its format is reported later, with all its mistakes.
    for prefix in files.iter().filter_map(|file| read(file).ok()).map(|published| published.prefix) {
        if spec.iter().any(|service| service.prefix == prefix) {
            continue;
        }
        let name = format!("{prefix}.json");
        let path = options.spec.join(&name).display().to_string();
        match fs::read_to_string(spec_directory.join(name)) {
            Ok(text) => match read_service(&SpecFile { path, text }) {
                Ok(service) => spec.push(service),
                Err(mistakes) => errors.extend(mistakes.iter().map(ToString::to_string)),
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => errors.push(format!("cannot read `{path}`: {error}")),
        }
    }
    if errors.is_empty() { Ok((files, spec)) } else { Err(errors) }
}

/// The file of a catalog, after it was read back: what is written is a spec that stands.
fn checked_text(service: &Service) -> Result<SpecFile, Vec<String>> {
    let file = SpecFile { path: format!("{}.json", service.prefix), text: write_service(service) };
    match read_service(&file) {
        Ok(back) if back == *service => Ok(file),
        Ok(_) => Err(vec![format!("{}: the catalog that results is not the one that is read back", file.path)]),
        Err(mistakes) => {
            Err(mistakes.iter().map(|mistake| format!("the catalog that results does not stand: {mistake}")).collect())
        }
    }
}

/// Writes files into a directory: first all under temporary names, then each takes its place at once.
fn write_all(directory: &Path, files: &[SpecFile]) -> Result<(), String> {
    let mut written: Vec<(PathBuf, PathBuf)> = Vec::new();
    let result = (|| {
        fs::create_dir_all(directory).map_err(|error| (directory.to_owned(), error))?;
        for file in files {
            let path = directory.join(&file.path);
            let temporary = directory.join(format!(".{}.{}", file.path, std::process::id()));
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
        };
        assert_eq!(options, expected);
        assert_eq!(parsed(&["--help", "--what"]), Ok(None));
    }

    #[test]
    fn wrong_arguments_say_what_is_accepted() {
        let cases: &[(&[&str], &str)] = &[
            (
                &["--verbose"],
                "unknown option `--verbose`: `--date`, `--source`, `--spec`, `--out` and `--help` are accepted",
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
