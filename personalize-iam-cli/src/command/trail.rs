//! `trail`: what records of CloudTrail say: who asked IAM for what, and what resulted.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use personalize_iam_trail::{Event, Outcome as Resulted, Record, Report, Resource, read};

use crate::failure::{Failure, InputError};
use crate::files::{STANDARD_INPUT, standard_input_is_terminal, unreadable};
use crate::format_option::offers;
use crate::outcome::Outcome;
use crate::output::{Output, counted, table};

const EXAMPLES: &str = "\
What is read, by its content: files of a trail as they lie in Amazon S3, in gzip or unpacked, a whole tree of them; what `aws \
cloudtrail lookup-events` and `aws logs filter-log-events` print; events of EventBridge; exports of CloudWatch Logs; records one a \
line, in an array, or alone.

A line of `jsonl` has `eventID`, `requests`, `outcome` and `skipped`. In a request, a condition key in `context` is known, one in \
`unknown` is not, and one in neither is absent. `unknown` names `principal` and `resource` too, where the record does not say them; \
`resourceLike` then has a `*` in place of the part that is missing. `inferred` marks what follows from the parameters and has no \
record of its own, such as iam:PassRole.

Examples:
  Who did what, in a table
    personalize-iam trail --format table AWSLogs

  The denied calls, for a script
    personalize-iam trail AWSLogs | jq 'select(.outcome == \"denied\")'

  The last hour, without a trail
    aws cloudtrail lookup-events | personalize-iam trail -

Exit status: 0, or 2 bad input: a file that is broken is reported and passed over.";

offers! {
    /// The formats of `trail`.
    pub(crate) enum Format {
        /// One event a line, as JSON
        Jsonl,
        /// For people: how often each principal asked for each action, and what resulted
        Table,
    }
    not Text, Csv, Json, Aws, Sarif, Github, Junit, Markdown
}

/// The arguments of `trail`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// Files of logs, folders of them, or `-` for standard input
    #[arg(required = true)]
    logs: Vec<PathBuf>,
    /// How to write what the records say
    #[arg(long, value_enum, default_value_t = Format::Jsonl)]
    format: Format,
}

/// Runs `trail`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    let mut problems = Vec::new();
    let logs = logs(&args.logs, &mut problems)?;
    let mut listing = Listing::default();
    for log in &logs {
        let mut failed = None;
        let result = open(log, &mut |record| match listing.event(&Event::of(record), args.format, output) {
            Ok(()) => ControlFlow::Continue(()),
            Err(error) => {
                failed = Some(error);
                ControlFlow::Break(())
            }
        });
        if let Some(error) = failed {
            return Err(error.into());
        }
        let name = shown(log);
        match result {
            Ok(report) => problems.extend(problem_of(&name, &report)),
            Err(problem) => problems.push(problem),
        }
    }
    listing.finish(args.format, output)?;
    for problem in &problems {
        output.tell(&format!("error: {problem}"))?;
    }
    Ok(if problems.is_empty() { Outcome::AsAsked } else { Outcome::BadInput })
}

pub(super) fn shown(path: &Path) -> String {
    if path.as_os_str() == "-" { STANDARD_INPUT.to_owned() } else { path.to_string_lossy().into_owned() }
}

/// The files that the paths lead to: in the order in which they are named, and those below a folder by their names.
pub(super) fn logs(paths: &[PathBuf], problems: &mut Vec<InputError>) -> Result<Vec<PathBuf>, Failure> {
    let mut all = Vec::new();
    for path in paths {
        if path.as_os_str() == "-" {
            if standard_input_is_terminal() {
                return Err(InputError::new("nothing is piped in; name a file or a folder").into());
            }
            all.push(path.clone());
        } else if path.is_dir() {
            below(path, 0, &mut all, problems);
        } else {
            all.push(path.clone());
        }
    }
    Ok(all)
}

/// How deep folders are looked into: a tree of a trail has some twelve levels.
const DEEPEST: usize = 40;

/// The logs below a folder. Links are not followed, which may lead in a circle.
fn below(folder: &Path, depth: usize, all: &mut Vec<PathBuf>, problems: &mut Vec<InputError>) {
    let entries = std::fs::read_dir(folder).and_then(|entries| entries.collect::<io::Result<Vec<_>>>());
    let mut entries = match entries {
        Ok(entries) => entries,
        Err(error) => return problems.push(unreadable(&folder.to_string_lossy(), &error)),
    };
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        match entry.file_type() {
            Ok(kind) if kind.is_dir() && depth < DEEPEST => below(&path, depth + 1, all, problems),
            Ok(kind) if kind.is_file() && is_log(&entry.file_name().to_string_lossy()) => all.push(path),
            Ok(_) => {}
            Err(error) => problems.push(unreadable(&path.to_string_lossy(), &error)),
        }
    }
}

/// Whether a file below a folder can be a log, by its name. A file that is named itself is read whatever its name.
fn is_log(name: &str) -> bool {
    let bare = name.strip_suffix(".gz").unwrap_or(name);
    let has = |end: &str| bare.ends_with(end);
    !name.starts_with('.') && (name.ends_with(".gz") || has(".json") || has(".jsonl") || has(".ndjson") || has(".log"))
}

/// Gives the records of a file to `on`.
pub(super) fn open(path: &Path, on: &mut dyn FnMut(&Record<'_>) -> ControlFlow<()>) -> Result<Report, InputError> {
    let name = shown(path);
    let report = if path.as_os_str() == "-" {
        read(io::stdin().lock(), on)
    } else {
        read(File::open(path).map_err(|error| unreadable(&name, &error))?, on)
    };
    report.map_err(|error| InputError::new(error.to_string()).in_file(name))
}

/// What of a file that was read to its end is not a record.
pub(super) fn problem_of(name: &str, report: &Report) -> Option<InputError> {
    let message = match (report.broken, report.first_broken) {
        (0, _) if report.records == 0 && report.digests == 0 && report.others > 0 => {
            "it has no records of CloudTrail".to_owned()
        }
        (0, _) => return None,
        (broken, Some(at)) => format!("{} is not JSON, the first at byte {at}", counted(whole(broken), "value")),
        (broken, None) => format!("{} is not JSON", counted(whole(broken), "value")),
    };
    Some(InputError::new(message).in_file(name))
}

fn whole(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

/// What was listed so far.
#[derive(Default)]
struct Listing {
    events: u64,
    /// How often, by principal, action and what resulted.
    rows: BTreeMap<[String; 2], BTreeMap<Resulted, u64>>,
    skipped: BTreeMap<&'static str, u64>,
    /// Requests whose resource the record does not say.
    open: u64,
}

impl Listing {
    fn event(&mut self, event: &Event<'_>, format: Format, output: &mut Output) -> io::Result<()> {
        self.events += 1;
        if format == Format::Jsonl {
            return writeln!(output, "{}", event.to_json());
        }
        if let Some(skipped) = event.skipped {
            *self.skipped.entry(skipped.as_str()).or_default() += 1;
        }
        for request in &event.requests {
            let principal = event.caller.identity().unwrap_or("(not known)").to_owned();
            let counts = self.rows.entry([principal, request.action.to_string()]).or_default();
            *counts.entry(event.outcome).or_default() += 1;
            self.open += u64::from(!matches!(request.resource, Resource::Known(_)));
        }
        Ok(())
    }

    fn finish(&self, format: Format, output: &mut Output) -> io::Result<()> {
        if format == Format::Jsonl {
            return Ok(());
        }
        let mut rows =
            vec![["PRINCIPAL", "ACTION", "ALLOWED", "DENIED", "FAILED", "NOT KNOWN"].map(str::to_owned).to_vec()];
        for ([principal, action], counts) in &self.rows {
            let mut row = vec![principal.clone(), action.clone()];
            row.extend(Resulted::ALL.map(|one| counts.get(&one).copied().unwrap_or_default().to_string()));
            rows.push(row);
        }
        write!(output, "{}", table(&rows, |_, _, cell| cell.to_owned()))?;
        writeln!(output)?;
        writeln!(output, "{}", counted(whole(self.events), "event"))?;
        for (reason, count) in &self.skipped {
            writeln!(output, "without a request: {count}: {reason}")?;
        }
        if self.open > 0 {
            writeln!(
                output,
                "{} on a resource that the record does not say in full",
                counted(whole(self.open), "request")
            )?;
        }
        Ok(())
    }
}
