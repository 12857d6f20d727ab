//! What the command `personalize-iam` is made of: it has an API for its own `main` and for what tries its readers alone.
//!
//! To ask in a program, use `personalize-iam-eval`, `personalize-iam-analysis` and `personalize-iam-lint`.

// In reading order: each module uses those before it.

// How a command fails, ends and writes.
mod failure;
mod outcome;
mod output;
mod format_option;
mod parallel;
// What it reads.
mod files;
mod output_file;
mod walk;
mod settings;
mod template;
mod scenario;
mod arguments;
mod misfits;
mod slips;
mod problems;
mod suite;
mod estate;
// What it asks the analysis.
mod effort;
mod estate_option;
mod replay;
mod chain;
mod holes;
mod comparison;
mod command;
#[doc(hidden)]
pub mod readers;

use std::io::Write;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue};
use clap::{ColorChoice, CommandFactory, FromArgMatches};

use crate::command::Cli;
use crate::failure::Failure;
use crate::outcome::Outcome;
use crate::output::{Output, visible};

/// Runs the command with the arguments of the process.
pub fn main() -> ExitCode {
    let cli = match read_arguments() {
        Ok(cli) => cli,
        Err(code) => return code,
    };
    let mut output = Output::stdout(cli.color);
    let outcome = command::run(&cli.command, &mut output).and_then(|outcome| {
        output.flush()?;
        Ok(outcome)
    });
    match outcome {
        Ok(outcome) => outcome.into(),
        Err(Failure::Input(error)) => {
            // What was written so far stands before the message; nobody is left to tell if this fails.
            let _ = output.flush();
            let _ = writeln!(std::io::stderr(), "error: {}", visible(&error.to_string()));
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

/// The arguments. Help, version and mistakes in the flags are answered here: 0 for the former, 2 for the latter.
fn read_arguments() -> Result<Cli, ExitCode> {
    let arguments: Vec<_> = std::env::args_os().collect();
    let words: Vec<_> = arguments.iter().map(|argument| argument.to_string_lossy()).collect();
    let command = Cli::command().color(color_of(&words));
    let read = command.try_get_matches_from(&arguments).and_then(|matches| Cli::from_arg_matches(&matches));
    read.map_err(|error| {
        // The message quotes the arguments; a terminal must not obey what they hold.
        if words.iter().any(|word| visible(word) != **word) {
            let _ = write!(std::io::stderr(), "{}", visible(&error.render().to_string()));
        } else {
            let _ = error.print();
        }
        // Of an extra word: what is wrong with an option has nothing to do with files.
        let is_extra_word = match error.get(ContextKind::InvalidArg) {
            Some(ContextValue::String(word)) => !word.starts_with('-'),
            _ => false,
        };
        if is_extra_word && has_every_name_here(&words) {
            let tip = "the shell writes the names of all files here in place of a `*`; quote it: '*'";
            let _ = writeln!(std::io::stderr(), "\n  tip: {tip}");
        }
        ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
    })
}

/// Whether the words have the names of all files of the current folder in a row, which are not typed by hand.
fn has_every_name_here<S: AsRef<str>>(words: &[S]) -> bool {
    let names = |folder: std::fs::ReadDir| folder.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut here: Vec<String> = std::fs::read_dir(".").map(|folder| names(folder).collect()).unwrap_or_default();
    here.retain(|name| !name.starts_with('.'));
    // How names are sorted depends on the locale.
    here.sort();
    let is_all = |row: &[S]| {
        let mut row: Vec<&str> = row.iter().map(AsRef::as_ref).collect();
        row.sort_unstable();
        row == here
    };
    here.len() > 1 && words.windows(here.len()).any(is_all)
}

/// The colour that is asked for, for help and mistakes in the flags: a text that is not a choice is one of the latter.
fn color_of<S: AsRef<str>>(words: &[S]) -> ColorChoice {
    let mut words = words.iter().map(AsRef::as_ref);
    let mut color = ColorChoice::Auto;
    while let Some(word) = words.next() {
        let value = if word == "--color" { words.next() } else { word.strip_prefix("--color=") };
        color = value.and_then(|value| value.parse().ok()).unwrap_or(color);
    }
    color
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text that breaks its own lines is broken once more where a terminal is narrower, at other places.
    #[test]
    fn help_leaves_it_to_the_terminal_where_lines_break() {
        let indentation = |line: &str| line.len() - line.trim_start().len();
        // Commands and data are not sentences. They keep their lines, which every terminal has room for.
        let is_code = |line: &str| {
            let (begins, has) = (line.trim_start(), |part| line.contains(part));
            let ends = line.ends_with('\\') || line.ends_with('|');
            begins.starts_with(['{', '[', '"', '#', '\'']) || has(" = ") || has("    personalize-iam ") || ends
        };
        let is_example = |line: &str| line.starts_with("  personalize-iam ") || line.starts_with("    --");
        let mut wrong = Vec::new();
        let mut command = Cli::command();
        command.build();
        for mut command in command.get_subcommands().cloned().map(|command| command.term_width(0)) {
            let help = command.render_long_help().to_string();
            let name = command.get_name().to_owned();
            for line in help.lines().filter(|line| is_code(line) || is_example(line)) {
                if line.chars().count() > 80 {
                    wrong.push(format!("{name}:\n{line}"));
                }
            }
            let is_prose = |line: &str| !is_code(line) && !is_example(line) && !line.trim_start().contains("  ");
            for (line, next) in help.lines().zip(help.lines().skip(1)) {
                let goes_on = next.trim_start().starts_with(|c: char| c.is_lowercase() || c == '`');
                let is_long = line.chars().count() > 60 && is_prose(line) && is_prose(next);
                if goes_on && is_long && indentation(line) == indentation(next) && !line.trim_start().starts_with('-') {
                    wrong.push(format!("{name}:\n{line}\n{next}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{} lines are too long or broken by hand:\n{}", wrong.len(), wrong.join("\n\n"));
    }
}
