//! `simulate`: decides one request, or a file of them.

mod args;
mod answer;
mod text;
mod aws;
mod lines;

pub(crate) use self::args::Args;

use std::io::{IsTerminal as _, Write};

use personalize_iam_eval::Decision;
use personalize_iam_lint::slips_of_request;

use self::args::{Format, MOST_JOBS};
use self::text::{warnings, write_text};
use crate::failure::{Failure, InputError};
use crate::misfits;
use crate::outcome::Outcome;
use crate::output::Output;
use crate::problems::{self, problems, usual_settings};

/// Runs `simulate`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    if let Some(file) = &args.file {
        return lines::run(file, jobs(args), output);
    }
    if args.aws.is_used() {
        return aws::run(args, output);
    }
    // Nothing is asked, and something comes through a pipe.
    if args.request.is_empty() && !std::io::stdin().is_terminal() {
        return lines::run("-", jobs(args), output);
    }
    if args.format == Format::Aws {
        let message = "`--output aws` answers what is asked by `--policy-input-list` and `--action-names`";
        return Err(InputError::new(message).into());
    }
    let mut request = args.request.request()?;
    let policies = args.policies.read_telling(output)?;
    policies.leave_open(&mut request.unknown);
    let compiled = policies.policies().compile_with(args.policies.semantics());
    misfits::refuse(&policies.policies(), &request)?;
    let slips = slips_of_request(&request);
    let request = request.prepare();
    let answer = compiled.answer(&request);
    let mut warnings = warnings(&compiled, &request, &answer, &policies, &slips);
    let problems = problems(policies.all(), &usual_settings());
    if args.format == Format::Json {
        warnings.extend(problems::warnings(&problems, ""));
        let mut line = Vec::new();
        answer::write(&mut line, None, &answer, &warnings);
        output.write_all(&line)?;
    } else {
        write_text(output, request.request(), &answer, &policies, &warnings)?;
        problems::tell(&problems, output)?;
    }
    Ok(Outcome::as_asked_if(answer.decision == Decision::Allowed))
}

/// Reads the arguments in AWS's spelling; whether that was done, as none of them names a file.
pub(crate) fn check_as_aws(args: &Args) -> Result<bool, InputError> {
    if args.aws.is_used() { aws::check(args) } else { Ok(false) }
}

/// How many threads answer scenarios.
fn jobs(args: &Args) -> usize {
    let cores = || std::thread::available_parallelism().map_or(1, usize::from);
    args.jobs.map_or_else(cores, usize::from).min(MOST_JOBS)
}
