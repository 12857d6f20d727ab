//! Says what changed between two specs, what that means for policies, and whether the generated API breaks or grows.
//!
//! Provenance is not compared: it changes no fact.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use codegen::error::SpecError;
use codegen::read::{self, GLOBAL_CONDITION_KEYS, SERVICE_LIST, SpecFile};
use codegen::spec::{GlobalConditionKeys, Service, ServiceList, Spec};
use codegen::terse::{EXTENSION, read_terse};
use serde::Serialize;

mod change;
mod words;
mod meaning;
mod compare;
pub(crate) mod table;
#[cfg(feature = "policies")]
pub mod policies;

pub use change::{Api, Change, Changes, Effect, Subject, Verb};
pub use compare::compare;

/// What `cargo xtask diff --help` prints.
pub const HELP: &str = "\
cargo xtask diff [--format text|json] [--full] [--policies DIR] [--exit-code] OLD NEW

Says what changed between two specs, and for each change what it means for policies and whether the generated
API breaks (major) or grows (minor). OLD and NEW are two files of the spec, or two directories that hold a
whole spec. Of many services it prints a table. Provenance is not compared. Exits with 2 if an argument or a
file is at fault.

  --format FORMAT  `text` for people, which is the default, or `json` for pipelines
  --policies DIR   name instead each statement of the policies in DIR whose meaning changes: a wildcard that
                   covers other actions, an ARN that fits no more, a condition key that requests do not carry
  --full           all of what the text cuts where it gets long: `and 12 more`
  --exit-code      exit with 1 if anything changed
";

/// The folder of a spec that holds the services in the terse form.
pub(crate) const SERVICES: &str = "services";

/// What changed between two specs: one entry for each catalog that is not the same.
pub fn compare_specs(old: &Spec, new: &Spec) -> Vec<Changes> {
    let mut all = vec![compare::compare_global(&old.global, &new.global), compare::compare_lists(&old.list, &new.list)];
    let (old_services, new_services) = (catalogs(old), catalogs(new));
    for (prefix, (old, new)) in compare::paired(&old_services, &new_services, |(service, _)| service.prefix.as_str()) {
        all.push(match (old, new) {
            (Some(old), Some(new)) => compare::compare_forms(*old, *new),
            (None, Some((new, is_typed))) => compare::whole_service(new, Verb::Added, *is_typed),
            (Some((old, is_typed)), None) => compare::whole_service(old, Verb::Removed, *is_typed),
            (None, None) => Changes { service: prefix.to_owned(), changes: Vec::new() },
        });
    }
    all.retain(|changes| !changes.changes.is_empty());
    all
}

/// All catalogs of a spec, each with whether it has a module of types.
fn catalogs(spec: &Spec) -> Vec<(&Service, bool)> {
    let typed = spec.services.iter().map(|service| (service, true));
    typed.chain(spec.others.iter().map(|service| (service, false))).collect()
}

/// The changes in one line: `personalize: 37 actions added, 0 removed; ...; API: major`.
pub fn summary(changes: &Changes) -> String {
    if changes.changes.is_empty() {
        return format!("{}: no changes", changes.service);
    }
    let mut subjects: Vec<Subject> = changes.changes.iter().map(|change| change.subject).collect();
    subjects.dedup();
    let mut parts: Vec<String> = subjects.into_iter().map(|subject| counts(changes, subject)).collect();
    parts.push(format!("API: {}", changes.api().word()));
    format!("{}: {}", changes.service, parts.join("; "))
}

/// The changes of one subject, counted.
fn counts(changes: &Changes, subject: Subject) -> String {
    let count = |change| changes.count(subject, change);
    let (added, removed, changed) = (count(Verb::Added), count(Verb::Removed), count(Verb::Changed));
    let mut parts = Vec::new();
    if added + removed > 0 {
        parts.push(format!("{added} {} added", subject.noun(added)));
        parts.push(format!("{removed} removed"));
    }
    if changed > 0 {
        let noun = if parts.is_empty() { format!(" {}", subject.noun(changed)) } else { String::new() };
        parts.push(format!("{changed}{noun} changed"));
    }
    parts.join(", ")
}

/// The changes for people: the summary, and under it each change; what it means stands once under changes that mean the
/// same. Long lists are cut, unless it is the `full` report.
pub fn render(changes: &Changes, full: bool) -> String {
    let mut text = summary(changes);
    text.push('\n');
    for group in changes.changes.chunk_by(|a, b| (a.subject, a.change) == (b.subject, b.change)) {
        for alike in group.chunk_by(|a, b| (&a.meaning, a.policies, a.api) == (&b.meaning, b.policies, b.api)) {
            let Some(change) = alike.first() else { continue };
            // Writing into a string cannot fail.
            if group.first() == Some(change) {
                let _ = writeln!(text, "\n{} {} ({})", change.subject.noun(2), change.change.word(), group.len());
            }
            let shown = if full { alike.len() } else { alike.len().min(LIKE_CHANGES) };
            for change in alike.iter().take(shown) {
                let line = |most| format!("  {}{}", change.name, change.was_and_is(most));
                let _ = writeln!(text, "{}", if full { line(usize::MAX) } else { words::fitting(line) });
            }
            if shown < alike.len() {
                let _ = writeln!(text, "  and {} more", alike.len() - shown);
            }
            let (policies, api) = (change.policies.word(), change.api.word());
            let line = |most| {
                let meaning = words::cut_lists(&change.meaning, most);
                format!("    {meaning} [policies: {policies}; API: {api}]")
            };
            let _ = writeln!(text, "{}", if full { line(usize::MAX) } else { words::in_lines(&words::fitting(line)) });
        }
    }
    text
}

/// How many catalogs are reported with all their changes, unless the report is full.
const FEW: usize = 3;

/// The changes of many catalogs on one screen.
pub fn overview(all: &[Changes]) -> String {
    let mut text = String::new();
    for (verb, what) in [(Verb::Added, "new services"), (Verb::Removed, "services that are gone")] {
        let whole = |changes: &&Changes| {
            changes
                .changes
                .iter()
                .any(|one| (one.subject, one.change) == (Subject::Service, verb) && one.name == changes.service)
        };
        let names: Vec<&str> = all.iter().filter(whole).map(|changes| changes.service.as_str()).collect();
        if !names.is_empty() {
            let _ = writeln!(text, "{what}: {}", names.join(", "));
        }
    }
    let rows: Vec<table::Row> = all.iter().map(|changes| table::Row::of(&changes.service, changes)).collect();
    text.push_str(&table::table(&rows, false));
    text
}

/// How many changes that mean the same are listed, unless the report is full.
const LIKE_CHANGES: usize = 20;

/// The changes for pipelines.
#[derive(Serialize)]
struct Report<'a> {
    api: Api,
    services: Vec<ServiceReport<'a>>,
}

#[derive(Serialize)]
struct ServiceReport<'a> {
    service: &'a str,
    summary: String,
    api: Api,
    changes: &'a [Change],
}

/// The changes of several catalogs as JSON: an object with `api`, the greatest of all, and the `services`.
///
/// # Errors
///
/// If a value cannot be written as JSON.
pub fn render_json(all: &[Changes]) -> Result<String, serde_json::Error> {
    let services = all.iter().map(|changes| ServiceReport {
        service: &changes.service,
        summary: summary(changes),
        api: changes.api(),
        changes: &changes.changes,
    });
    let api = all.iter().map(Changes::api).max().unwrap_or_default();
    let mut text = serde_json::to_string_pretty(&Report { api, services: services.collect() })?;
    text.push('\n');
    Ok(text)
}

/// Runs `cargo xtask diff` with the arguments after `diff`; relative paths count from `directory`.
///
/// The exit status is 0; 1 with `--exit-code` if anything changed; 2 if the arguments or the files are at fault.
///
/// # Errors
///
/// If `out` or `err` cannot be written to.
pub fn run(arguments: &[String], directory: &Path, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<u8> {
    let options = match parse(arguments) {
        Ok(Some(options)) => options,
        Ok(None) => {
            out.write_all(HELP.as_bytes())?;
            return Ok(0);
        }
        Err(message) => {
            writeln!(err, "error: {message}\n\nfor help: cargo xtask diff --help")?;
            return Ok(2);
        }
    };
    if let Some(folder) = &options.policies {
        return match affected_statements(directory, &options, folder) {
            Ok((text, is_any)) => {
                out.write_all(text.as_bytes())?;
                Ok(u8::from(options.exit_code && is_any))
            }
            Err(messages) => {
                for message in messages {
                    writeln!(err, "error: {message}")?;
                }
                Ok(2)
            }
        };
    }
    let all = match compare_paths(directory, &options.old, &options.new) {
        Ok(all) => all,
        Err(messages) => {
            for message in messages {
                writeln!(err, "error: {message}")?;
            }
            return Ok(2);
        }
    };
    if options.json {
        out.write_all(render_json(&all)?.as_bytes())?;
    } else if all.is_empty() {
        writeln!(out, "no changes")?;
    } else if all.len() > FEW && !options.full {
        out.write_all(overview(&all).as_bytes())?;
    } else {
        let texts: Vec<String> = all.iter().map(|changes| render(changes, options.full)).collect();
        out.write_all(texts.join("\n").as_bytes())?;
    }
    Ok(u8::from(options.exit_code && !all.is_empty()))
}

/// The statements of policies whose meaning changes, as text, and whether there are any.
#[cfg(feature = "policies")]
fn affected_statements(directory: &Path, options: &Options, folder: &str) -> Result<(String, bool), Vec<String>> {
    let whole = |shown: &str| read_directory(&directory.join(shown), shown);
    let (old, new) = both(whole(&options.old), whole(&options.new))?;
    let policies = policies::read_folder(&directory.join(folder), folder)?;
    let affected = policies::affected(&old, &new, &policies);
    let text = if options.json {
        serde_json::to_string_pretty(&affected).map_err(|error| vec![error.to_string()])? + "\n"
    } else {
        let statements = policies.iter().map(|file| file.policy.statements.len()).sum::<usize>();
        let count = format!("{} of {statements} statements in {} policies change", affected.len(), policies.len());
        policies::render(&affected, options.full) + &count + "\n"
    };
    Ok((text, !affected.is_empty()))
}

/// Without the parser of the model there is nothing to read policies with.
#[cfg(not(feature = "policies"))]
fn affected_statements(_: &Path, _: &Options, _: &str) -> Result<(String, bool), Vec<String>> {
    Err(vec!["this build reads no policies: run `cargo run --package xtask -- diff --policies DIR OLD NEW`".to_owned()])
}

/// The arguments of the command.
#[derive(Debug, PartialEq, Eq)]
struct Options {
    old: String,
    new: String,
    json: bool,
    full: bool,
    exit_code: bool,
    policies: Option<String>,
}

/// The options, or nothing if help is asked for.
fn parse(arguments: &[String]) -> Result<Option<Options>, String> {
    let mut paths = Vec::new();
    let mut format = None;
    let mut full = false;
    let mut exit_code = false;
    let mut policies = None;
    let mut arguments = arguments.iter();
    let mut only_paths = false;
    while let Some(argument) = arguments.next() {
        if only_paths || !argument.starts_with('-') {
            paths.push(argument.clone());
            continue;
        }
        match argument.as_str() {
            "--" => only_paths = true,
            "-h" | "--help" => return Ok(None),
            "--full" => full = true,
            "--exit-code" => exit_code = true,
            "--policies" => match arguments.next() {
                Some(value) => policies = Some(value.clone()),
                None => return Err("`--policies` needs a value: a folder of policies".to_owned()),
            },
            "--format" => match arguments.next() {
                Some(value) => format = Some(value.as_str()),
                None => return Err("`--format` needs a value: `text` or `json`".to_owned()),
            },
            other => match other.strip_prefix("--format=") {
                Some(value) => format = Some(value),
                None => {
                    return Err(format!(
                        "unknown option `{other}`: `--format`, `--full`, `--policies`, `--exit-code` and `--help` are accepted"
                    ));
                }
            },
        }
    }
    let json = match format {
        None | Some("text") => false,
        Some("json") => true,
        Some(other) => return Err(format!("unknown format `{other}`: `text` and `json` are accepted")),
    };
    match <[String; 2]>::try_from(paths) {
        Ok([old, new]) => Ok(Some(Options { old, new, json, full, exit_code, policies })),
        Err(paths) => Err(format!(
            "two files or two directories are expected, {} given",
            match paths.len() {
                0 => "none is".to_owned(),
                1 => "one is".to_owned(),
                more => format!("{more} are"),
            }
        )),
    }
}

/// What changed between two files or two directories.
fn compare_paths(directory: &Path, old: &str, new: &str) -> Result<Vec<Changes>, Vec<String>> {
    let (old_path, new_path) = (directory.join(old), directory.join(new));
    if old_path.is_dir() != new_path.is_dir() {
        let (directory, file) = if old_path.is_dir() { (old, new) } else { (new, old) };
        return Err(vec![format!(
            "`{directory}` is a directory and `{file}` is not: two files or two directories are expected"
        )]);
    }
    if old_path.is_dir() {
        let (old, new) = both(read_directory(&old_path, old), read_directory(&new_path, new))?;
        return Ok(compare_specs(&old, &new));
    }
    let (old_file, new_file) = both(read_file(&old_path, old), read_file(&new_path, new))?;
    let (old_content, new_content) = both(content(&old_file), content(&new_file))?;
    let changes = match (old_content, new_content) {
        (Content::Service(before), Content::Service(after)) if before.prefix == after.prefix => {
            let is_typed = |path: &str| !path.ends_with(EXTENSION);
            compare::compare_forms((&before, is_typed(old)), (&after, is_typed(new)))
        }
        (Content::Global(before), Content::Global(after)) => compare::compare_global(&before, &after),
        (Content::List(before), Content::List(after)) => compare::compare_lists(&before, &after),
        (before, after) => {
            return Err(vec![format!(
                "`{old}` is about {} and `{new}` about {}: two files about the same are expected",
                before.about(),
                after.about()
            )]);
        }
    };
    Ok(if changes.changes.is_empty() { Vec::new() } else { vec![changes] })
}

/// Both values, or the messages of both.
fn both<A, B>(a: Result<A, Vec<String>>, b: Result<B, Vec<String>>) -> Result<(A, B), Vec<String>> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (Err(a), Err(b)) => Err([a, b].concat()),
        (Err(messages), _) | (_, Err(messages)) => Err(messages),
    }
}

/// What a file of the spec holds.
enum Content {
    Service(Service),
    Global(GlobalConditionKeys),
    List(ServiceList),
}

impl Content {
    fn about(&self) -> String {
        match self {
            Content::Service(service) => format!("`{}`", service.prefix),
            Content::Global(_) => "the global condition keys".to_owned(),
            Content::List(_) => "all services".to_owned(),
        }
    }
}

fn content(file: &SpecFile) -> Result<Content, Vec<String>> {
    if file.path.ends_with(EXTENSION) {
        return read_terse(file).map(Content::Service).map_err(|mistakes| messages(&mistakes));
    }
    let is_named = |wanted| Path::new(&file.path).file_name().is_some_and(|name| name == wanted);
    let read = if is_named(GLOBAL_CONDITION_KEYS) {
        read::read_global(file).map(Content::Global)
    } else if is_named(SERVICE_LIST) {
        read::read_list(file).map(Content::List)
    } else {
        read::read_service(file).map(Content::Service)
    };
    read.map_err(|mistakes| messages(&mistakes))
}

fn messages(mistakes: &[SpecError]) -> Vec<String> {
    mistakes.iter().map(ToString::to_string).collect()
}

fn read_file(path: &Path, shown: &str) -> Result<SpecFile, Vec<String>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(SpecFile { path: shown.to_owned(), text }),
        Err(error) => Err(vec![format!("cannot read `{shown}`: {error}")]),
    }
}

/// The spec in a directory: its files that end in `.json`, and those of its folder `services` that end in `.txt`.
fn read_directory(path: &Path, shown: &str) -> Result<Spec, Vec<String>> {
    let mut files = Vec::new();
    let mut errors = Vec::new();
    let inner = Path::new(shown).join(SERVICES).display().to_string();
    for (folder, shown, extension) in [(path.to_owned(), shown, ".json"), (path.join(SERVICES), &inner, EXTENSION)] {
        if !folder.is_dir() {
            continue;
        }
        let mut names = Vec::new();
        match fs::read_dir(&folder) {
            Ok(entries) => {
                names.extend(entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()))
            }
            Err(error) => errors.push(format!("cannot read `{shown}`: {error}")),
        }
        names.retain(|name| name.ends_with(extension) && !name.starts_with('.'));
        names.sort();
        for name in names {
            match read_file(&folder.join(&name), &Path::new(shown).join(&name).display().to_string()) {
                Ok(file) => files.push(file),
                Err(mistakes) => errors.extend(mistakes),
            }
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    read::read(&files).map_err(|mistakes| messages(&mistakes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(arguments: &[&str]) -> Result<Option<Options>, String> {
        parse(&arguments.iter().map(|argument| (*argument).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn arguments_are_read() {
        let options = |json, exit_code| Options {
            old: "a".to_owned(),
            new: "b".to_owned(),
            json,
            full: false,
            exit_code,
            policies: None,
        };
        assert_eq!(parsed(&["a", "b"]), Ok(Some(options(false, false))));
        assert_eq!(parsed(&["--format", "json", "a", "--exit-code", "b"]), Ok(Some(options(true, true))));
        assert_eq!(parsed(&["a", "--format=text", "--", "b"]), Ok(Some(options(false, false))));
        assert_eq!(parsed(&["a", "-h"]), Ok(None));
    }

    #[test]
    fn wrong_arguments_say_what_is_accepted() {
        let cases: &[(&[&str], &str)] = &[
            (&[], "two files or two directories are expected, none is given"),
            (&["a"], "two files or two directories are expected, one is given"),
            (&["a", "b", "c"], "two files or two directories are expected, 3 are given"),
            (
                &["a", "b", "--colour"],
                "unknown option `--colour`: `--format`, `--full`, `--policies`, `--exit-code` and `--help` are accepted",
            ),
            (&["a", "b", "--format"], "`--format` needs a value: `text` or `json`"),
            (&["a", "b", "--format=yaml"], "unknown format `yaml`: `text` and `json` are accepted"),
        ];
        for (arguments, message) in cases {
            assert_eq!(parsed(arguments), Err((*message).to_owned()), "{arguments:?}");
        }
    }
}
