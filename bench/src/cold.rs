//! How long the command takes from its start to its answer, with one policy and one request.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{self, Command, Stdio};
use std::time::Instant;
use std::{env, fs};

use crate::engine::Failure;
use crate::timing::median;

/// How long it took.
pub struct Cold {
    /// Nanoseconds of the command.
    pub command: f64,
    /// Nanoseconds of a process that does nothing.
    pub nothing: f64,
}

const RUNS: usize = 50;

const POLICY: &str = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "personalize:Describe*",
    "Resource": "arn:aws:personalize:us-east-1:123456789012:campaign/*"}}"#;

/// Starts the command and a process that does nothing in turn.
///
/// # Errors
///
/// If one cannot be started, or the command does not answer.
pub fn measure(command: &OsStr) -> Result<Cold, Failure> {
    let policy = env::temp_dir().join(format!("personalize-iam-bench-{}.json", process::id()));
    fs::write(&policy, POLICY)?;
    let measured = in_turn(command, &policy);
    fs::remove_file(&policy)?;
    measured
}

fn in_turn(command: &OsStr, policy: &Path) -> Result<Cold, Failure> {
    let (mut commands, mut nothings) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let mut simulate = Command::new(command);
        simulate.args(["simulate", "--principal", "arn:aws:iam::123456789012:user/ana", "--action"]);
        simulate.args(["personalize:DescribeCampaign", "--resource"]);
        simulate.args(["arn:aws:personalize:us-east-1:123456789012:campaign/movies", "--identity"]).arg(policy);
        commands.push(run(&mut simulate)?);
        nothings.push(run(&mut Command::new("true"))?);
    }
    Ok(Cold { command: median(&commands), nothing: median(&nothings) })
}

fn run(command: &mut Command) -> Result<f64, Failure> {
    let start = Instant::now();
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).status()?;
    let elapsed = start.elapsed();
    if !status.success() {
        return Err(format!("`{}` failed: {status}", command.get_program().display()).into());
    }
    Ok(elapsed.as_secs_f64() * 1e9)
}
