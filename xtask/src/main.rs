//! Tasks of this repository: `cargo xtask help` lists them.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command speaks to its user")]

use std::error::Error;
use std::path::Path;
#[cfg(not(feature = "policies"))]
use std::process::Command;
use std::process::ExitCode;
use std::{env, io};

use xtask::regen::{self, Mode};
use xtask::{bench, catalog, diff, import};

/// Bad input, as opposed to a check that failed.
const BAD_INPUT: u8 = 2;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let Some((task, rest)) = arguments.split_first() else {
        return usage("no task was named");
    };
    match (task.as_str(), rest) {
        ("help" | "--help" | "-h", _) => {
            print!("{}", help());
            ExitCode::SUCCESS
        }
        ("regen", []) => regen(Mode::Write),
        ("regen", [option]) if option == "--check" => regen(Mode::Check),
        ("regen", [option]) if option == "--help" || option == "-h" => {
            print!("{}", regen::HELP);
            ExitCode::SUCCESS
        }
        ("regen", rest) => match services(rest) {
            Some(prefixes) => regen_with(&prefixes),
            None => usage(&format!(
                "`regen` takes nothing, `--check`, or `--service PREFIX` as often as you like, not `{}`",
                rest.join(" ")
            )),
        },
        ("import", rest) => in_directory(|directory| {
            import::run(rest, directory, root(), &mut io::stdout().lock(), &mut io::stderr().lock())
        }),
        ("catalog", rest) => in_directory(|directory| {
            catalog::run(rest, directory, root(), &mut io::stdout().lock(), &mut io::stderr().lock())
        }),
        #[cfg(not(feature = "policies"))]
        ("diff", rest) if rest.iter().any(|argument| argument.starts_with("--policies")) => with_policies(rest),
        ("diff", rest) => {
            in_directory(|directory| diff::run(rest, directory, &mut io::stdout().lock(), &mut io::stderr().lock()))
        }
        ("bench", [option]) if option == "--help" || option == "-h" => {
            print!("{}", bench::HELP);
            ExitCode::SUCCESS
        }
        ("bench", options) => match options.iter().find(|option| !["--quick", "--write"].contains(&option.as_str())) {
            Some(other) => usage(&format!("`bench` takes `--quick` and `--write`, not `{other}`")),
            None => measure(options),
        },
        (task, _) => usage(&format!("unknown task `{task}`")),
    }
}

fn usage(problem: &str) -> ExitCode {
    eprint!("error: {problem}\n\n{}", help());
    ExitCode::from(BAD_INPUT)
}

fn help() -> String {
    [regen::HELP, import::HELP, diff::HELP, catalog::HELP, bench::HELP].join("\n")
}

/// Runs a task whose paths count from the directory in which the user stands.
fn in_directory(task: impl FnOnce(&Path) -> io::Result<u8>) -> ExitCode {
    match env::current_dir().and_then(|directory| task(&directory)) {
        Ok(status) => ExitCode::from(status),
        // The reader of a pipe may leave before the end.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(BAD_INPUT)
        }
    }
}

/// Runs `diff` in a build that reads policies: it needs the generated source, and other tasks must do without.
#[cfg(not(feature = "policies"))]
fn with_policies(arguments: &[String]) -> ExitCode {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let manifest = root().join("Cargo.toml");
    let run = ["run", "--quiet", "--package", "xtask", "--manifest-path"];
    let status = Command::new(cargo).args(run).arg(manifest).args(["--", "diff"]).args(arguments).status();
    match status.map(|status| status.code()) {
        Ok(code) => ExitCode::from(code.and_then(|code| u8::try_from(code).ok()).unwrap_or(BAD_INPUT)),
        Err(error) => {
            eprintln!("error: cannot run cargo: {error}");
            ExitCode::from(BAD_INPUT)
        }
    }
}

fn root() -> &'static Path {
    // The folder of this package lies in the root.
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// The values of `--service`, if there is nothing else.
fn services(arguments: &[String]) -> Option<Vec<String>> {
    let (pairs, rest) = arguments.as_chunks::<2>();
    let value = |[option, prefix]: &[String; 2]| (option == "--service").then(|| prefix.clone());
    pairs.iter().map(value).collect::<Option<Vec<String>>>().filter(|_| rest.is_empty())
}

/// Gives services types, and regenerates.
fn regen_with(prefixes: &[String]) -> ExitCode {
    match regen::give_types(root(), prefixes) {
        Ok(written) => {
            for name in written {
                println!("wrote spec/{name}");
            }
            regen(Mode::Write)
        }
        Err(error) => {
            report(&error);
            ExitCode::from(BAD_INPUT)
        }
    }
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

fn measure(options: &[String]) -> ExitCode {
    match bench::run(root(), options) {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        // What failed has said so.
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            report(&error);
            ExitCode::FAILURE
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
