//! `cargo xtask catalog --audit`: where published sources disagree with the spec and with each other.
//!
//! Each source is laid over the spec as an import would lay it, so that what a source does not carry does not count.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use codegen::spec::Service;

use crate::diff::{self, Subject, Verb};
use crate::import;

/// What `cargo xtask catalog --help` prints.
pub const HELP: &str = "\
cargo xtask catalog --audit [--spec DIR] [--full] FILE|FOLDER...

Says where published sources disagree with the spec, and with each other: how often by kind of fact, and where.
A FILE or FOLDER is what `cargo xtask import` takes. What a source does not carry does not count. Writes
nothing. Exits with 1 if anything disagrees.

  --spec DIR       the spec; without it, the repository's
  --full           all places, not only the first of each kind
";

/// How many places of a kind are listed, unless it is the full report.
const PLACES: usize = 8;

/// Runs `cargo xtask catalog` with the arguments after `catalog`; relative paths count from `directory`.
///
/// The exit status is 0 if all sources agree, 1 if not, and 2 if the arguments or the files are at fault.
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
            writeln!(err, "error: {message}\n\nfor help: cargo xtask catalog --help")?;
            return Ok(2);
        }
    };
    let mut sources = Vec::new();
    let mut errors = Vec::new();
    let mut spec: BTreeMap<String, Service> = BTreeMap::new();
    for source in &options.sources {
        match import::laid_over(source, directory, &options.spec) {
            Ok((known, results)) => {
                spec.extend(known.into_iter().map(|service| (service.prefix.clone(), service)));
                sources.push((source.as_str(), by_prefix(results)));
            }
            Err(messages) => errors.extend(messages),
        }
    }
    if !errors.is_empty() {
        for message in errors {
            writeln!(err, "error: {message}")?;
        }
        return Ok(2);
    }
    sources.insert(0, ("the spec", spec));
    let mut agree = true;
    for (at, (name, services)) in sources.iter().enumerate() {
        for (other, others) in sources.iter().skip(at + 1) {
            agree &= audit((name, services), (other, others), options.full, out)?;
        }
    }
    Ok(u8::from(!agree))
}

type Services = BTreeMap<String, Service>;

fn by_prefix(services: Vec<Service>) -> Services {
    services.into_iter().map(|service| (service.prefix.clone(), service)).collect()
}

struct Options {
    sources: Vec<String>,
    spec: PathBuf,
    full: bool,
}

fn parse(arguments: &[String], spec: &Path) -> Result<Option<Options>, String> {
    let mut options = Options { sources: Vec::new(), spec: spec.to_owned(), full: false };
    let mut audit = false;
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "-h" | "--help" => return Ok(None),
            "--audit" => audit = true,
            "--full" => options.full = true,
            "--spec" => match arguments.next() {
                Some(value) => options.spec = PathBuf::from(value),
                None => return Err("`--spec` needs a value: the folder of the spec".to_owned()),
            },
            other if other.starts_with('-') => {
                return Err(format!(
                    "unknown option `{other}`: `--audit`, `--spec`, `--full` and `--help` are accepted"
                ));
            }
            _ => options.sources.push(argument.clone()),
        }
    }
    match (audit, options.sources.is_empty()) {
        (false, _) => Err("`--audit` is missing: there is nothing else that `catalog` does".to_owned()),
        (true, true) => Err("no source is given: name the files or folders to compare".to_owned()),
        (true, false) => Ok(Some(options)),
    }
}

/// Writes where two sources disagree, and returns whether they agree.
fn audit(
    (a, services): (&str, &Services),
    (b, others): (&str, &Services),
    full: bool,
    out: &mut dyn Write,
) -> io::Result<bool> {
    let mut kinds: BTreeMap<(Subject, Verb), Vec<String>> = BTreeMap::new();
    let mut both = 0;
    for (prefix, service) in services {
        let Some(other) = others.get(prefix) else { continue };
        both += 1;
        for change in diff::compare(service, other).changes {
            let facts = |facts: &[String]| if facts.is_empty() { "none".to_owned() } else { facts.join(", ") };
            let place = match change.change {
                Verb::Changed => format!("{prefix} {}: {} and {}", change.name, facts(&change.old), facts(&change.new)),
                Verb::Added | Verb::Removed => format!("{prefix} {}", change.name),
            };
            kinds.entry((change.subject, change.change)).or_default().push(place);
        }
    }
    let noun = if both == 1 { "service" } else { "services" };
    writeln!(out, "{a} and {b}: {both} {noun} in both")?;
    for (from, to, name) in [(services, others, a), (others, services, b)] {
        let alone: Vec<&str> = from.keys().filter(|prefix| !to.contains_key(*prefix)).map(String::as_str).collect();
        if !alone.is_empty() {
            writeln!(out, "  services only in {name}: {}", alone.join(", "))?;
        }
    }
    for ((subject, verb), places) in &kinds {
        let noun = subject.noun(places.len());
        match verb {
            Verb::Added => writeln!(out, "  {} {noun} only in {b}", places.len())?,
            Verb::Removed => writeln!(out, "  {} {noun} only in {a}", places.len())?,
            Verb::Changed if places.len() == 1 => writeln!(out, "  1 {noun} differs")?,
            Verb::Changed => writeln!(out, "  {} {noun} differ", places.len())?,
        }
        let most = if full { usize::MAX } else { PLACES };
        for place in places.iter().take(most) {
            let is_long = !full && place.chars().count() > 180;
            let shown: String =
                if is_long { place.chars().take(177).chain("...".chars()).collect() } else { place.clone() };
            writeln!(out, "    {shown}")?;
        }
        if places.len() > most {
            writeln!(out, "    and {} more", places.len() - most)?;
        }
    }
    Ok(kinds.is_empty())
}
