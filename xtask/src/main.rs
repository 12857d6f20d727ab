//! Tasks of this repository: `cargo xtask help` lists them.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command speaks to its user")]

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

use xtask::regen::{self, Mode};

/// Bad input, as opposed to a check that failed.
const BAD_INPUT: u8 = 2;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["regen"] => regen(Mode::Write),
        ["regen", "--check"] => regen(Mode::Check),
        ["help" | "--help" | "-h"] | ["regen", "--help" | "-h"] => {
            print!("{}", help());
            ExitCode::SUCCESS
        }
        _ => {
            eprint!("error: {}\n\n{}", unknown(&arguments), help());
            ExitCode::from(BAD_INPUT)
        }
    }
}

fn unknown(arguments: &[&str]) -> String {
    match arguments {
        [] => "no task was named".to_owned(),
        [task, rest @ ..] if *task == "regen" => format!("`{task}` takes `--check` or nothing, not `{}`", rest.join(" ")),
        [task, ..] => format!("unknown task `{task}`"),
    }
}

fn help() -> String {
    [regen::HELP].join("\n")
}

fn root() -> &'static Path {
    // The folder of this package lies in the root.
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

fn regen(mode: Mode) -> ExitCode {
    let changes = match regen::run(root(), mode) {
        Ok(changes) => changes,
        Err(error) => {
            report(&error);
            return ExitCode::from(BAD_INPUT);
        }
    };
    match mode {
        Mode::Check if !changes.is_empty() => {
            print!("{}", changes.diff);
            eprintln!("error: the generated source is not what spec/ says; run `cargo xtask regen`");
            ExitCode::FAILURE
        }
        _ => {
            for name in &changes.written {
                println!("wrote {name}");
            }
            for name in &changes.removed {
                println!("removed {name}");
            }
            ExitCode::SUCCESS
        }
    }
}

fn report(error: &dyn Error) {
    eprintln!("error: {error}");
    let mut source = error.source();
    while let Some(cause) = source {
        eprintln!("  because: {cause}");
        source = cause.source();
    }
}
