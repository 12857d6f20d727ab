//! `cargo xtask bench`: the evaluator measured against its peers.

use std::io;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

use serde_json::Value;

/// What `cargo xtask help` prints about it.
pub const HELP: &str = "\
cargo xtask bench [--quick] [--write]

Builds bench/, which is a workspace of its own with the peers in it, and the command personalize-iam, and measures
them on one workload in one run: time, ratios, memory, allocations, worst cases, loading, the start from cold. Stops
if two engines decide a request differently. Takes some minutes. Instructions are counted where valgrind is installed,
and AWS's managed policies are loaded where they are present.

  --quick    below half a minute, with more noise
  --write    write the tables to docs/benchmarks.md and four figures to README.md, between their markers,
             and the plot to docs/bench.svg
";

/// Builds and measures. The task's own options are passed on.
///
/// # Errors
///
/// If cargo cannot be run or something does not build.
pub fn run(root: &Path, options: &[String]) -> io::Result<ExitStatus> {
    let command = executable(root, &["-p", "personalize-iam-cli", "--bin", "personalize-iam"], "personalize-iam")?;
    let bench = executable(root, &["--manifest-path", "bench/Cargo.toml", "--bins"], "personalize-iam-bench")?;
    Command::new(bench).args(options).env("PERSONALIZE_IAM", command).status()
}

/// Builds in release mode what is selected, and tells where this executable of it is.
fn executable(root: &Path, selected: &[&str], name: &str) -> io::Result<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["build", "--release", "--locked", "--message-format", "json-render-diagnostics"])
        .args(selected)
        // Incremental builds are cut into more pieces, which are optimized each by itself.
        .env("CARGO_INCREMENTAL", "0")
        .current_dir(root)
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        return Err(io::Error::other(format!("`{name}` does not build")));
    }
    find_executable(&String::from_utf8_lossy(&output.stdout), name)
        .ok_or_else(|| io::Error::other(format!("cargo did not say where `{name}` is")))
}

/// Where cargo's messages say that an executable is.
fn find_executable(messages: &str, name: &str) -> Option<String> {
    let values = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut named = values.filter(|message| message.pointer("/target/name").is_some_and(|other| other == name));
    named.find_map(|message| Some(message.get("executable")?.as_str()?.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_executable_is_found_by_its_name() {
        let messages = r#"{"reason":"compiler-artifact","target":{"name":"personalize-iam"},"executable":null}
not JSON
{"reason":"compiler-artifact","target":{"name":"other"},"executable":"/t/other"}
{"reason":"compiler-artifact","target":{"name":"personalize-iam"},"executable":"/t/personalize-iam"}"#;
        assert_eq!(find_executable(messages, "personalize-iam"), Some("/t/personalize-iam".to_owned()));
        assert_eq!(find_executable(messages, "absent"), None);
    }
}
