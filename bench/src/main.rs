//! `cargo xtask bench` runs this: measures, prints the tables, and writes them with `--write`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command speaks to its user")]

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs};

use personalize_iam_bench::engine::Failure;
use personalize_iam_bench::measure::{Effort, SIZES, column, padded_columns};
use personalize_iam_bench::report::{Measured, Memory, between_markers, grouped, headline, markdown, read_memory};
use personalize_iam_bench::{cold, instructions, loading, plot, worst};

/// Where the command is that is started from cold; it is left out if this is not told.
const COMMAND: &str = "PERSONALIZE_IAM";

fn main() -> ExitCode {
    let (mut quick, mut write) = (false, false);
    for argument in env::args().skip(1) {
        match argument.as_str() {
            "--quick" => quick = true,
            "--write" => write = true,
            other => {
                eprintln!("error: unknown option `{other}`: `--quick` and `--write` are there");
                return ExitCode::from(2);
            }
        }
    }
    match run(if quick { Effort::QUICK } else { Effort::FULL }, write) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(effort: Effort, write: bool) -> Result<(), Failure> {
    // The folder of this package lies in the root.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("this package has no folder around it")?;
    let mut columns = Vec::new();
    for n in SIZES {
        eprintln!("N = {}", grouped(n));
        columns.push(column(n, effort)?);
    }
    eprintln!("as many statements match");
    let padded = padded_columns(effort)?;
    eprintln!("the rest");
    let measured = Measured {
        columns,
        padded,
        worst: worst::measure(effort.turn / 2, effort.rounds)?,
        loading: loading::measure(root, effort.rounds)?,
        cold: env::var_os(COMMAND).map(|command| cold::measure(&command)).transpose()?,
        memory: memory()?,
        instructions: if effort.divisor == 1 { instructions::count(&beside("decide")?)? } else { None },
    };
    let tables = markdown(&measured);
    print!("{tables}");
    if write {
        // Both texts are made before the first file is written, so a missing marker leaves all files as they were.
        let written = [("docs/benchmarks.md", tables), ("README.md", headline(&measured))].map(|(path, tables)| {
            let path = root.join(path);
            let text = between_markers(&fs::read_to_string(&path)?, &tables)
                .map_err(|error| format!("`{}`: {error}", path.display()))?;
            Ok::<_, Failure>((path, text))
        });
        for (path, text) in written.into_iter().collect::<Result<Vec<_>, _>>()? {
            fs::write(path, text)?;
        }
        fs::write(root.join("docs/bench.svg"), plot::svg(&measured.columns))?;
        eprintln!("wrote docs/benchmarks.md, docs/bench.svg and the figures of README.md");
    }
    Ok(())
}

/// What is allocated, told by the process beside this one.
fn memory() -> Result<Memory, Failure> {
    let program = beside("memory")?;
    let output =
        Command::new(&program).output().map_err(|error| format!("cannot run `{}`: {error}", program.display()))?;
    if !output.status.success() {
        return Err(format!("`memory` failed: {}", String::from_utf8_lossy(&output.stderr).trim()).into());
    }
    read_memory(&String::from_utf8(output.stdout)?)
}

/// Another program of this package, built with this one.
fn beside(name: &str) -> Result<PathBuf, Failure> {
    Ok(env::current_exe()?.with_file_name(format!("{name}{}", env::consts::EXE_SUFFIX)))
}
