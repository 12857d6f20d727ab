//! The built binary, as a user runs it.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "tests say what they expect by panicking, and tell what they skip"
)]

mod access;
mod catalog;
mod compare;
mod compare_estates;
mod completions;
mod details;
mod effort;
mod estate;
mod estate_claims;
mod expand;
mod format;
mod general;
mod generate;
mod grants;
mod misfits;
mod nested;
mod not_known;
mod on_estates;
mod on_templates;
mod only_resource;
mod outsiders;
mod owners;
mod picture;
mod problems;
mod policies;
mod proofs;
mod replay;
mod schema;
mod simulate;
mod simulate_as_aws;
mod slips;
mod suites;
mod trail;
mod unused;
mod vacuous;
mod what_can;

#[path = "../../../testdata/corpus.rs"]
mod corpus;

use std::process::{Command, Output};

use corpus::skipped::skipped;

/// The folder of the test data.
const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli/data");

/// The binary in the folder of the test data.
fn binary() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_personalize-iam"));
    command.current_dir(DATA);
    command
}

/// Runs the binary with arguments.
fn run(arguments: &[&str]) -> Ran {
    Ran::from(binary().args(arguments).output().unwrap())
}

/// What a run gave.
#[derive(Debug, PartialEq, Eq)]
struct Ran {
    status: Option<i32>,
    stdout: String,
    stderr: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Ran {
        Ran {
            status: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// That a run gave this on standard output.
#[track_caller]
fn assert_answers(ran: &Ran, status: i32, stdout: &str) {
    assert_eq!((ran.stdout.as_str(), ran.stderr.as_str(), ran.status), (stdout, "", Some(status)));
}

/// That the input was bad, and why.
#[track_caller]
fn assert_refuses(ran: &Ran, message: &str) {
    assert_eq!(
        (ran.stderr.as_str(), ran.stdout.as_str(), ran.status),
        (format!("error: {message}\n").as_str(), "", Some(2))
    );
}
