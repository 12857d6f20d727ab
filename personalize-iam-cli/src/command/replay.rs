//! `replay`: what other policies would have said to the requests of a log; and `merge`, of the results of its parts.

mod given;
mod reading;
mod report;

use std::fs::{self, File};
use std::io::{BufReader, BufWriter};
use std::path::{Path, PathBuf};

use personalize_iam_trail::{Given, Partial, PartialError, Shard};

use self::given::{Digest, ReadPolicies, of_estate, of_files, of_paths, of_suites};
use self::reading::{How, in_order, read_all};
use self::report::ReportArgs;
use crate::arguments::PolicyArgs;
use crate::command::trail::logs;
use crate::estate_option::EstateArgs;
use crate::failure::{Failure, InputError};
use crate::files::unreadable;
use crate::outcome::Outcome;
use crate::output::Output;

const EXAMPLES: &str = "\
Each request of each event is decided under the policies. It breaks if it passed and would be denied, opens if it was denied and \
would pass, and is open if that depends on what the record does not say: a condition key, the resource, or a policy that is not \
given. What is not given is taken for what it was: a call that passed was not stopped by it. What is not decided is counted, with \
the reason.

Examples:
  What would this policy have broken, had the role had it
    personalize-iam replay AWSLogs --policies new.json --principal etl

  The same, with what the old policy leaves out reported apart
    personalize-iam replay AWSLogs --principal etl \\
      --policies new.json --old old.json

  A whole account, and the suites of `personalize-iam test`
    personalize-iam replay AWSLogs --estate dumps/
    personalize-iam replay AWSLogs --suites policies/

  The requests that would break, with their policies, decided one by one
    personalize-iam replay AWSLogs --policies new.json --principal etl \\
      --witness --format json | jq -c '.rows[].events[].scenario' |
      personalize-iam simulate

  In three parts, on any machines, and put together
    personalize-iam replay AWSLogs --estate dumps/ \\
      --shard 1/3 --partial 1.part
    personalize-iam merge *.part

Exit status: 0 nothing breaks or opens, 1 something does, 2 bad input: a file that is broken is reported and passed over, 130 \
interrupted, with what was found until then. With `--partial` 0 if all could be read: `merge` tells the rest.";

const MERGE_EXAMPLES: &str = "\
All shards have to be there, once each, of the same policies, options, files and version.

Examples:
  personalize-iam merge 1.part 2.part 3.part
  personalize-iam merge *.part --format markdown

Exit status: 0 nothing breaks or opens, 1 something does, 2 bad input, or a part that found some.";

/// The arguments of `replay`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// Files of logs, folders of them, or `-` for standard input
    #[arg(required = true)]
    logs: Vec<PathBuf>,
    /// The policies to decide under, told by their content: dumps of accounts as for `--estate`, suites as for
    /// `--suites`, or policies of the principal as for `--identity`
    #[arg(long = "policies", value_name = "PATH")]
    paths: Vec<String>,
    /// Whose policies they are, if they are policies: the ARN or the name of a user or a role
    #[arg(long)]
    principal: Option<String>,
    /// Suites, or folders to search for `*.suite.toml`, with the principals
    #[arg(long, value_name = "PATH")]
    suites: Vec<PathBuf>,
    /// The policies that were there when the logs were written, as for `--policies`: what these do not explain is
    /// reported apart
    #[arg(long, value_name = "PATH")]
    old: Vec<String>,
    /// Read one of several parts of the logs, such as `1/3`, for `merge`
    #[arg(long, value_name = "I/N", value_parser = shard, requires = "partial")]
    shard: Option<Shard>,
    /// Write the result to a file for `merge`, and no report
    #[arg(long, value_name = "FILE")]
    partial: Option<PathBuf>,
    /// How many events are named for each row
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u16).range(0..=1000))]
    samples: u16,
    /// Print the requests of these events with their policies, as lines for `simulate`
    #[arg(long)]
    witness: bool,
    /// Do not show progress
    #[arg(long, short)]
    quiet: bool,
    #[command(flatten)]
    report: ReportArgs,
    #[command(flatten)]
    estate: EstateArgs,
    #[command(flatten)]
    policies: PolicyArgs,
}

/// The arguments of `merge`.
#[derive(clap::Args, Debug)]
#[command(after_help = MERGE_EXAMPLES)]
pub(crate) struct MergeArgs {
    /// Files that `replay --partial` wrote
    #[arg(required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    report: ReportArgs,
}

fn shard(text: &str) -> Result<Shard, String> {
    let parts = text.split_once('/').and_then(|(index, count)| Some((index.parse().ok()?, count.parse().ok()?)));
    match parts {
        Some((index, count)) if 1 <= index && index <= count && count <= 100_000 => Ok(Shard { index, count }),
        _ => Err("write which of how many it is, as in `1/3`".to_owned()),
    }
}

/// Runs `replay`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    let whole = args.shard.is_none_or(|shard| shard.count == 1);
    if !whole && args.logs.iter().any(|path| path.as_os_str() == "-") {
        return Err(InputError::new("`--shard`: standard input has no parts; name files or folders").into());
    }
    let new = given(args)?;
    let old = match args.old.as_slice() {
        [] => None,
        paths => {
            let principal = args.principal.as_deref();
            let layers = PolicyArgs { identity: Vec::new(), ..args.policies.clone() };
            Some(of_paths(paths, principal, &layers, "--old")?)
        }
    };
    let mut problems = Vec::new();
    let paths = logs(&args.logs, &mut problems)?;
    let logs = in_order(paths);
    for read in std::iter::once(&new).chain(&old) {
        for warning in &read.warnings {
            output.tell(&format!("warning: {warning}"))?;
        }
    }
    let unread = std::iter::once(&new).chain(&old).flat_map(|read| &read.problems);
    problems.extend(unread.cloned());
    let mut names = Digest::default();
    let mut sorted: Vec<_> =
        logs.iter().map(|log| log.path.file_name().unwrap_or_default().to_string_lossy()).collect();
    sorted.sort();
    sorted.iter().for_each(|name| names.add(name));
    let about = vec![
        format!("the policies are {:016x}", new.policies.digest()),
        old.as_ref()
            .map_or("no old policies".to_owned(), |old| format!("the old policies are {:016x}", old.policies.digest())),
        format!("it is of {} files with names {:016x}", logs.len(), names.0),
        format!("witnesses are {}", if args.witness { "in it" } else { "left out" }),
    ];
    let shard = args.shard.unwrap_or(Shard::WHOLE);
    let samples = usize::from(args.samples);
    let mut partial = Partial::new(about, shard, samples);
    partial.problems.extend(problems.iter().map(ToString::to_string));
    let how = How {
        new: &new.policies,
        old: old.as_ref().map(|old| &old.policies as &dyn Given),
        shard,
        samples,
        with_requests: args.witness,
        quiet: args.quiet,
    };
    let is_whole = read_all(&logs, &how, &mut partial);
    if let Some(file) = &args.partial {
        if !is_whole {
            output.tell("interrupted: no partial result was written")?;
            return Ok(Outcome::Interrupted);
        }
        write_whole(file, &partial)?;
        for problem in &partial.problems {
            output.tell(&format!("error: {problem}"))?;
        }
        return Ok(if partial.problems.is_empty() { Outcome::AsAsked } else { Outcome::BadInput });
    }
    let outcome = report::write(partial, &args.report, output)?;
    if !is_whole {
        output.tell("interrupted: the report has what was found until then")?;
        return Ok(Outcome::Interrupted);
    }
    Ok(outcome)
}

/// The policies to decide under.
fn given(args: &Args) -> Result<ReadPolicies, InputError> {
    let kinds = [
        ("--estate", !args.estate.estate.is_empty()),
        ("--suites", !args.suites.is_empty()),
        ("--policies", !args.paths.is_empty()),
        ("--identity", args.paths.is_empty() && !args.policies.is_empty()),
    ];
    let named: Vec<&str> = kinds.into_iter().filter(|(_, is_given)| *is_given).map(|(option, _)| option).collect();
    let principal = args.principal.as_deref();
    match named.as_slice() {
        ["--estate"] => of_estate(&args.estate),
        ["--suites"] => of_suites(&args.suites),
        ["--policies"] => of_paths(&args.paths, principal, &args.policies, "--policies"),
        ["--identity"] => of_files(principal, &args.policies, "--identity"),
        [] => Err(InputError::new(
            "no policies are given to decide under: `--policies new.json --principal ARN`, `--suites policies/` or `--estate dumps/`",
        )),
        all => Err(InputError::new(format!("{} are given together: give one of them", all.join(" and ")))),
    }
}

/// Writes a partial result whole or not at all.
fn write_whole(path: &Path, partial: &Partial) -> Result<(), InputError> {
    let name = path.to_string_lossy();
    let failed = |error: &std::io::Error| InputError::new(format!("`--partial`: `{name}` cannot be written: {error}"));
    let mut beside = path.as_os_str().to_owned();
    beside.push(format!(".{}.tmp", std::process::id()));
    let beside = PathBuf::from(beside);
    let written = File::create(&beside).and_then(|file| {
        let mut to = BufWriter::new(file);
        partial.write(&mut to)?;
        to.into_inner().map_err(|error| error.into_error())?.sync_all()
    });
    written.and_then(|()| fs::rename(&beside, path)).map_err(|error| {
        // It is of no use any more.
        let _ = fs::remove_file(&beside);
        failed(&error)
    })
}

/// Runs `merge`.
pub(crate) fn run_merge(args: &MergeArgs, output: &mut Output) -> Result<Outcome, Failure> {
    let mut merged: Option<Partial> = None;
    for path in &args.files {
        let name = path.to_string_lossy();
        let file = File::open(path).map_err(|error| unreadable(&name, &error))?;
        let told = |error: PartialError| InputError::new(error.to_string()).in_file(name.as_ref());
        let partial = Partial::read(BufReader::new(file)).map_err(told)?;
        match &mut merged {
            Some(merged) => merged.merge(partial).map_err(told)?,
            None => merged = Some(partial),
        }
    }
    let Some(merged) = merged else { return Err(InputError::new("no file is given").into()) };
    let missing: Vec<String> = merged.missing().iter().map(ToString::to_string).collect();
    if !missing.is_empty() {
        let message = format!("not all shards are here: {} missing; give the file of each", missing.join(", "));
        return Err(InputError::new(message).into());
    }
    report::write(merged, &args.report, output)
}
