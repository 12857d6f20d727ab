//! How many instructions a decision takes: the same in each run to a few per mille, whatever else the machine does.
//!
//! They are counted by callgrind, where valgrind is installed, in a process that decides and nothing else. What differs
//! is the random seed of hash tables.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::engine::Failure;

/// The numbers of policies for which instructions are counted.
pub const SIZES: [usize; 4] = [1, 10, 100, 1_000];

/// The instructions of a decision of ours, by the number of policies; `None` where valgrind is not installed.
///
/// # Errors
///
/// If callgrind fails or does not say what it counted.
pub fn count(decide: &Path) -> Result<Option<Vec<(usize, f64)>>, Failure> {
    let installed = Command::new("valgrind").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    if !installed.is_ok_and(|status| status.success()) {
        return Ok(None);
    }
    SIZES.into_iter().map(|n| Ok((n, of_one(decide, n)?))).collect::<Result<Vec<_>, Failure>>().map(Some)
}

fn of_one(decide: &Path, n: usize) -> Result<f64, Failure> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--toggle-collect=*counted_decisions*"])
        .arg(decide)
        .arg(n.to_string())
        .output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    let collected = said.lines().find_map(|line| line.split_once("Collected : "));
    match (collected, String::from_utf8_lossy(&output.stdout).trim().parse::<f64>()) {
        (Some((_, instructions)), Ok(decisions)) if output.status.success() => {
            Ok(instructions.trim().parse::<f64>()? / decisions)
        }
        _ => Err(format!("callgrind counted nothing: {}", said.trim()).into()),
    }
}
