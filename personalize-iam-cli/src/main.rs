//! `personalize-iam`: asks what policies allow, why, and whether that is as expected.

mod arguments;
mod command;
mod failure;
mod files;
mod misfits;
mod output;
mod replay;
mod scenario;

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;

use crate::command::{Command, Outcome};
use crate::failure::Failure;
use crate::output::Output;

/// Asks what policies of AWS IAM allow, why, and whether that is as expected.
///
/// Nothing is sent anywhere and no credentials are needed: policies are read from files, and requests are decided by
/// IAM's rules, for every service's actions.
#[derive(Debug, Parser)]
#[command(
    name = "personalize-iam",
    version,
    after_help = "Exit status: 0 as asked (allowed, all cases pass), 1 not as asked, 2 bad input."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    // Help and version leave here with 0, mistakes in the flags with 2.
    let cli = Cli::parse();
    let mut output = Output::stdout();
    let outcome = command::run(&cli.command, &mut output).and_then(|outcome| {
        output.flush()?;
        Ok(outcome)
    });
    match outcome {
        Ok(outcome) => outcome.into(),
        Err(Failure::Input(error)) => {
            // What was written so far stands before the message; nobody is left to tell if this fails.
            let _ = output.flush();
            let _ = writeln!(std::io::stderr(), "error: {error}");
            Outcome::BadInput.into()
        }
        // The reader of a pipe may leave before the end.
        Err(Failure::Output(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => Outcome::AsAsked.into(),
        Err(Failure::Output(error)) => {
            let _ = writeln!(std::io::stderr(), "error: the answer cannot be written: {error}");
            Outcome::BadInput.into()
        }
    }
}
