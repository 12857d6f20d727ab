//! `validate`: every mistake in a policy, with its position and a fix.

mod checks;
mod baseline;
mod excerpt;
mod placing;
mod templates;
mod fix;
mod report;
mod sarif;

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use personalize_iam_lint::model::policy::{self, PolicyKind};
use personalize_iam_lint::{Report, Severity};
use personalize_iam_source::{Language, Lines, find_with};

use crate::effort::{Effort, EffortArgs};
use crate::failure::{Failure, InputError};
use crate::files::{
    PolicyFile, STANDARD_INPUT, is_meant_as_policy, policy_files, read_file, read_text, standard_input_is_terminal,
};
use crate::format_option::offers;
use crate::outcome::Outcome;
use crate::output::{Output, counted};
use crate::parallel::in_parallel;
use crate::settings::{self, Settings, kind};
use crate::template::{Around, ValueArgs, Values, language, language_of};
use crate::walk::below;

pub(crate) use self::baseline::Baseline;
use self::baseline::Taken;
use self::checks::{Checked, Checks, report_of};
use self::fix::Told;

const EXAMPLES: &str = "\
Examples:
  All policies below a folder, each taken for what it looks like:
    personalize-iam validate policies/

  One policy of a kind that its text does not show:
    personalize-iam validate --kind scp guardrails.json

  The policies in templates, Terraform and others, where they are:
    personalize-iam validate template.yaml infra/

  Apply the fixes that do not change what a policy allows; see them first:
    personalize-iam validate --diff policies/
    personalize-iam validate --fix policies/

  In a pipeline: annotate a pull request, or upload to code scanning:
    personalize-iam validate --format github policies/
    personalize-iam validate --format sarif policies/ > policies.sarif

  Start with an existing code base: accept its findings, and see only new ones:
    personalize-iam validate --write-baseline baseline.json policies/
    personalize-iam validate --baseline baseline.json policies/

`personalize-iam rule` lists the rules, and `personalize-iam rule ID` explains one.
Severities, kinds by file, and exceptions are in `personalize-iam.toml`, in the current folder \
or one above it.

Exit status: 0 nothing found at or above `--fail-on`, 1 something found, 2 bad input: a file that cannot be read, that is \
not JSON, or no policy at all among the given paths; the other files are still checked; 130 interrupted.";

/// The arguments of `validate`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// Files, folders (policies and templates in them, at any depth), or `-` for standard input [default: standard input]
    paths: Vec<PathBuf>,
    /// The kind of policy [default: from the settings, else guessed from its content]
    #[arg(long, value_name = "KIND", value_parser = kind)]
    kind: Option<PolicyKind>,
    /// The format of the answer
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Exit with 1 if there is a finding of this severity or higher
    #[arg(long, value_name = "SEVERITY", value_enum, default_value_t = Level::Warning)]
    fail_on: Level,
    /// Leave out findings below this severity
    #[arg(long, value_name = "SEVERITY", value_enum, default_value_t = Level::Suggestion)]
    level: Level,
    /// Apply the fixes that do not change what a policy allows, and report the other findings
    #[arg(long, conflicts_with_all = ["write_baseline"])]
    fix: bool,
    /// Show what `--fix` would change, and change nothing
    #[arg(long, conflicts_with_all = ["fix", "write_baseline"])]
    diff: bool,
    /// Prove as well what has no effect: statements, actions, resources, conditions, values; takes longer
    #[arg(long)]
    exact: bool,
    /// Findings to accept: a file that `--write-baseline` wrote
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Write all findings of today into a file for `--baseline`
    #[arg(long, value_name = "FILE", conflicts_with = "baseline")]
    write_baseline: Option<PathBuf>,
    /// The settings [default: `personalize-iam.toml` here or in a folder above]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// For each file, show the kind of policy and how much of its quota it uses
    #[arg(long, short)]
    verbose: bool,
    /// Take the files for this, whatever their names and contents say: `data` is JSON or YAML
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    format_of: Option<Language>,
    #[command(flatten)]
    values: ValueArgs,
    #[command(flatten)]
    effort: EffortArgs,
}

offers! {
    /// How findings are written.
    enum Format {
        /// For people: the text with the mistake underlined
        Text,
        /// One object: findings, files, what was skipped
        Json,
        /// SARIF 2.1.0, for code scanning
        Sarif,
        /// Workflow commands that annotate a pull request on GitHub
        Github,
        /// XML for CI servers
        Junit,
        /// A table for a comment
        Markdown,
    }
    not Table, Csv, Aws, Jsonl, Dot, Mermaid, Html
}

/// A severity, as an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Level {
    /// AWS rejects it, or it can never work
    Error,
    /// It gives more access than it seems
    Security,
    /// Probably not what is meant
    Warning,
    /// Style, or something that could be shorter
    Suggestion,
}

impl Args {
    /// Whether it matters where in a template a fix would be made, which takes longer than finding it: they are made, or programs
    /// can make them.
    fn wants_fixes(&self) -> bool {
        self.fix || self.diff || matches!(self.format, Format::Json | Format::Sarif)
    }
}

impl From<Level> for Severity {
    fn from(level: Level) -> Severity {
        match level {
            Level::Error => Severity::Error,
            Level::Security => Severity::Security,
            Level::Warning => Severity::Warning,
            Level::Suggestion => Severity::Suggestion,
        }
    }
}

/// Runs `validate`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    let mut settings = settings::find(args.config.as_deref())?;
    settings.options.exact = args.exact;
    args.write_baseline.as_deref().map_or(Ok(()), baseline::check_place)?;
    let baseline = args.baseline.as_deref().map(Baseline::read).transpose()?.unwrap_or_default();
    let values = args.values.values()?;
    let (mut checks, mut effort) = check_all(args, &mut settings, &values)?;
    checks.notes.extend(settings.notes());
    let mut taken = Taken::default();
    if args.fix || args.diff {
        let told = Told { settings: &settings, baseline: &baseline, level: args.level.into(), values: &values };
        let is_one_file =
            |one: &Checked, next: &Checked| one.part.is_some() && next.part.is_some() && one.name == next.name;
        for of_file in checks.checked.chunk_by_mut(is_one_file) {
            fix::apply(of_file, args.fix, &told, args.kind)?;
        }
    }
    for checked in &mut checks.checked {
        accept(checked, &mut settings, &baseline, &mut taken, args.level.into());
    }
    if let Some(effort) = &mut effort {
        effort.end();
        if effort.is_used_up() {
            checks.notes.push(format!("`--exact`: {}", effort.reason()));
        }
    }
    if args.fix || args.diff {
        let note = |(name, count): (&str, usize)| {
            let fixes = if count == 1 { "1 fix is".to_owned() } else { format!("{count} fixes are") };
            format!("{fixes} not made in {name}, where it cannot be done safely: see the findings")
        };
        let notes: Vec<String> = checks.not_placed().into_iter().map(note).collect();
        checks.notes.extend(notes);
    }
    checks.notes.extend(settings.unused(args.paths.is_empty()));
    if let Some(path) = &args.write_baseline {
        let count = baseline::write(path, &checks)?;
        let files = checks.policies();
        let (findings, policies) = (counted(count, "finding"), counted(files, "policy"));
        writeln!(output, "wrote {findings} of {policies} to {}", path.display())?;
        return Ok(if checks.unreadable.is_empty() { Outcome::AsAsked } else { Outcome::BadInput });
    }
    if args.diff {
        fix::write_diff(&checks, output)?;
    } else {
        write(args, &checks, output)?;
    }
    let bad_input = !checks.unreadable.is_empty() || checks.checked.iter().any(|checked| is_no_json(&checked.report));
    let fail_on = Severity::from(args.fail_on);
    let found = checks.findings().any(|(_, finding)| finding.severity >= fail_on);
    let outcome = if bad_input { Outcome::BadInput } else { Outcome::as_asked_if(!found) };
    match &mut effort {
        Some(effort) => Ok(effort.outcome(outcome, output)?),
        None => Ok(outcome),
    }
}

fn write(args: &Args, checks: &Checks, output: &mut Output) -> Result<(), Failure> {
    match args.format {
        Format::Text => report::write_text(checks, args.verbose, output)?,
        Format::Json => writeln!(output, "{:#}", report::to_json(checks))?,
        Format::Sarif => writeln!(output, "{:#}", sarif::to_sarif(checks))?,
        Format::Github => report::write_github(checks, output)?,
        Format::Junit => output.write_all(report::to_junit(checks).as_bytes())?,
        Format::Markdown => report::write_markdown(checks, output)?,
    }
    // Where the answer has no place for them.
    if !matches!(args.format, Format::Text | Format::Json) {
        for error in &checks.unreadable {
            output.tell(&format!("error: {error}"))?;
        }
        if matches!(args.format, Format::Github | Format::Junit) {
            for (name, open) in checks.open_places(usize::MAX) {
                output.tell(&format!("not judged in {name}: {open}"))?;
            }
        }
        for note in &checks.notes {
            output.tell(&format!("note: {note}"))?;
        }
    }
    Ok(())
}

/// Whether a text could not be read at all.
fn is_no_json(report: &Report) -> bool {
    report.policy.is_none()
}

/// All that is named, looked at. The proofs of `--exact` begin once standard input is read.
fn check_all(args: &Args, settings: &mut Settings, values: &Values) -> Result<(Checks, Option<Effort>), Failure> {
    let mut checks = Checks::default();
    let stdin = args.paths.is_empty() || args.paths.iter().any(|path| path.as_os_str() == "-");
    if args.paths.is_empty() && standard_input_is_terminal() {
        let message = "no policy is given: name files or folders, or pipe a policy in, as in `personalize-iam validate \
                       policies/`";
        return Err(InputError::new(message).into());
    }
    if stdin && args.fix {
        let message = "standard input cannot be fixed in place: name the file, or see the changes with `--diff`";
        return Err(InputError::new(message).into());
    }
    let text = stdin.then(|| read_text("-"));
    let effort = args.exact.then(|| args.effort.begin("validate"));
    if let Some(effort) = &effort {
        settings.options.limit = effort.limit();
    }
    let settings = &*settings;
    if let Some(text) = text {
        match text {
            Ok(text) => {
                check_text(STANDARD_INPUT, None, text, Language::by_content, args, settings, values).add_to(&mut checks)
            }
            Err(error) => checks.unreadable.push(error),
        }
    }
    let paths: Vec<PathBuf> = args.paths.iter().filter(|path| path.as_os_str() != "-").cloned().collect();
    let found = policy_files(&paths);
    checks.unreadable.extend(found.problems);
    checks.skipped.extend(found.links.iter().map(|link| (link.display().to_string(), "a link to a folder".to_owned())));
    let mut files = found.files;
    let folders = paths.iter().filter(|path| path.is_dir());
    // The search above has said of the same folders which cannot be looked into.
    let others: Vec<PathBuf> = folders.flat_map(|folder| below(folder, &mut Vec::new())).collect();
    files.extend(others.into_iter().map(|path| PolicyFile { path, found: true }));
    files.sort();
    files.dedup_by(|later, earlier| later.path == earlier.path);
    for one in in_parallel(&files, |file| check_file(file, args, settings, values)) {
        one.add_to(&mut checks);
    }
    if checks.checked.is_empty() && checks.unreadable.is_empty() {
        let places: Vec<String> = args.paths.iter().map(|path| format!("`{}`", path.display())).collect();
        checks.unreadable.push(InputError::new(format!("there is no policy below {}", places.join(", "))));
    }
    Ok((checks, effort))
}

/// The outcome of one file.
enum One {
    /// The file itself; none if it has no policy and nobody expects one.
    Checked(Vec<Checked>),
    /// Each policy of a template, and what of it is not looked into, with the reason.
    Template(Vec<Checked>, Vec<(String, String)>),
    Skipped(String, String),
    Unreadable(InputError),
}

impl One {
    fn add_to(self, checks: &mut Checks) {
        match self {
            One::Checked(all) => checks.checked.extend(all),
            One::Template(all, open) => {
                checks.checked.extend(all);
                checks.skipped.extend(open);
            }
            One::Skipped(name, why) => checks.skipped.push((name, why)),
            One::Unreadable(error) => checks.unreadable.push(error),
        }
    }
}

fn check_file(file: &PolicyFile, args: &Args, settings: &Settings, values: &Values) -> One {
    let name = file.path.display().to_string();
    let text = match read_file(&file.path) {
        Ok(text) => text,
        Err(error) => return One::Unreadable(error),
    };
    let language = |text: &str| args.format_of.unwrap_or_else(|| language_of(&name, text));
    let is_json = file.path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
    if file.found && is_json && text.trim().is_empty() {
        return One::Skipped(name, "it is empty".to_owned());
    }
    if file.found && !is_json && !language(&text).may_hold_policies(&text) {
        return One::Checked(Vec::new());
    }
    match check_text(&name, Some((&file.path, file.found)), text, language, args, settings, values) {
        One::Checked(all) if all.is_empty() && is_json && file.found => {
            One::Skipped(name, "it has no `Statement`".to_owned())
        }
        one => one,
    }
}

/// Whether the name of a file says that it is YAML.
fn is_yaml(name: &str) -> bool {
    [".yaml", ".yml", ".template"].iter().any(|ending| name.to_ascii_lowercase().ends_with(ending))
}

/// The policy that a text is, or the policies in it. `path` is where it is, and whether it was found below a folder.
fn check_text(
    name: &str,
    path: Option<(&Path, bool)>,
    text: String,
    language: impl Fn(&str) -> Language,
    args: &Args,
    settings: &Settings,
    values: &Values,
) -> One {
    let language = args.format_of.unwrap_or_else(|| language(&text));
    let file = path.map(|(path, _)| path.to_owned());
    let is_found = path.is_some_and(|(_, found)| found);
    let reading = policy::read_leniently(&text);
    let itself = |text: String| One::Checked(vec![check(name.to_owned(), file.clone(), text, args, settings)]);
    let is_json = reading.positions.locate("").is_some();
    if language == Language::Data && is_json && is_meant_as_policy(&text, &reading) {
        return itself(text);
    }
    match find_with(language, &text, &Around::of(name, values).inputs()) {
        Ok(found) if !found.policies.is_empty() || !found.notes.is_empty() || !found.mistakes.is_empty() => {
            let (all, open) =
                templates::check(name, file, &text, language, &found, args.kind, settings, values, args.wants_fixes());
            One::Template(all, open)
        }
        // A policy with a mistake that makes it unreadable.
        _ if language == Language::Data
            && is_meant_as_policy(&text, &reading)
            && text.trim_start().starts_with(['{', '[', '"']) =>
        {
            itself(text)
        }
        Ok(_) if is_found => One::Checked(Vec::new()),
        Ok(found)
            if matches!(language, Language::Data | Language::Terraform)
                && !matches!(found.format, "" | "JSON or YAML" | "OpenAPI") =>
        {
            let message = format!(
                "there is no policy in the file, which is {}: no resource of it has a property that holds one, such as \
                 `PolicyDocument` or `AssumeRolePolicyDocument`",
                found.format
            );
            One::Unreadable(InputError::new(message).in_file(name))
        }
        // What is named has to be a policy, or to have some.
        Ok(_) if language == Language::Data && !is_yaml(name) => itself(text),
        Ok(_) => One::Unreadable(InputError::new("there is no policy in the file").in_file(name)),
        Err(error) => {
            let (line, column) = Lines::new(&text).locate(error.at);
            if is_found {
                return One::Skipped(name.to_owned(), format!("line {line}: {}", error.message));
            }
            let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
            One::Unreadable(InputError::new(error.message).in_file(name).at(number(line), number(column)))
        }
    }
}

fn check(name: String, path: Option<PathBuf>, text: String, args: &Args, settings: &Settings) -> Checked {
    let report = report_of(&name, &text, args.kind, settings);
    Checked::new(name, path, text, report)
}

/// Takes the report's findings that neither an exception nor the baseline accepts.
fn accept(checked: &mut Checked, settings: &mut Settings, baseline: &Baseline, taken: &mut Taken, level: Severity) {
    for finding in &checked.report.findings {
        if settings.excepts(&checked.name, finding, checked.report.policy.as_ref()) {
            checked.excepted += 1;
        } else if baseline.accepts(taken, &checked.name, finding) {
            checked.known += 1;
        } else if finding.severity >= level {
            checked.findings.push(finding.clone());
        }
    }
}
