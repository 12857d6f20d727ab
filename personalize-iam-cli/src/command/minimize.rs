//! `minimize`: a smaller policy that is proved to mean the same.

use std::io::Write;
use std::path::PathBuf;

use clap::ValueEnum;
use personalize_iam_analysis::{
    Minimized, Options, Over as Proved, Verdict, Wildcards as Today, minimize, minimize_today, split,
};
use personalize_iam_eval::Layer;
use personalize_iam_model::Policy;
use personalize_iam_model::hole::PREFIX;
use personalize_iam_model::policy::{self, PolicyKind, QuotaUnit, most_attached, quota};
use serde_json::{Value, json};

use crate::comparison::by_themselves;
use crate::effort::{Effort, EffortArgs};
use crate::failure::{Failure, InputError};
use crate::files::{STANDARD_INPUT, guessed_kind, parse_policy, read_text};
use crate::format_option::offers;
use crate::holes::depends;
use crate::outcome::Outcome;
use crate::output::{Output, capitalized, code};
use crate::problems::{self, Problem, problems};
use crate::settings::{self, kind};
use crate::template::{ValueArgs, WithNames, with_names};

const EXAMPLES: &str = "\
Removes statements, actions, resources, conditions and values that change nothing, and merges statements that can be \
one. Each step is proved before it is taken. The policy goes to standard output; the changes, and over what they are \
proved, go to standard error.

  --over strings
    proved over every action, today's and future ones, every resource and every context
  --over catalog
    proved over the actions of today's catalog: the two may differ in actions that AWS adds later. This lets you \
replace actions by wildcards, and wildcards by actions:
  --wildcards introduce
    wildcards for actions, where they mean the same today
  --wildcards expand
    actions for wildcards, in `Action` under `Allow`
  --wildcards keep
    neither, but patterns that other patterns cover may go

`introduce` and `expand` imply `--over catalog`.

The result also means the same together with any other policies: a Deny of something that they may allow stays.

Each answer says whether it is proved over all requests, or over the actions of the catalog of a date. In the second \
case it also shows what `personalize-iam compare` reports about the two policies over all requests. A wildcard that \
replaces actions is reported with how many it stands for; it also matches actions that AWS adds later. Wildcards \
under `Deny` stay, because they deny those too.

Examples:
  personalize-iam minimize train.json > smaller.json
  personalize-iam minimize --check train.json
  personalize-iam minimize --wildcards introduce --within inline-user train.json
  personalize-iam minimize --within managed --split 4 everything.json
  personalize-iam minimize --wildcards introduce --format json train.json

Exit status: 0, 1 with --check if it could be smaller, or if it exceeds `--within`, 2 bad input, 130 interrupted.";

/// The arguments of `minimize`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// The policy: a file, one of a template (`template.yaml#Role`), `-` for standard input, or the document itself
    policy: String,
    /// The kind of policy [default: from the settings, else guessed from its content]
    #[arg(long, value_name = "KIND", value_parser = kind)]
    kind: Option<PolicyKind>,
    /// The actions over which the result means the same [default: strings]
    #[arg(long, value_enum)]
    over: Option<Over>,
    /// What to do with wildcards in actions [default: keep]
    #[arg(long, value_enum)]
    wildcards: Option<Wildcards>,
    /// The quota of a kind of policy, or a number of characters without white space
    #[arg(long, value_name = "KIND|N", value_parser = within)]
    within: Option<Within>,
    /// If it is too long for `--within KIND`, divide it into at most N identity-based policies
    #[arg(long, value_name = "N", requires = "within", value_parser = clap::value_parser!(u16).range(2..))]
    split: Option<u16>,
    /// Only print the policy's name, and exit with 1, if it could be smaller
    #[arg(long, conflicts_with_all = ["within", "split", "format"])]
    check: bool,
    /// The format of the answer
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The settings [default: `personalize-iam.toml` here or in a folder above]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(flatten)]
    values: ValueArgs,
    #[command(flatten)]
    effort: EffortArgs,
}

offers! {
    /// The format of the answer.
    enum Format {
        /// The policy; what was done goes to standard error
        Text,
        /// For programs: one object
        Json,
        /// For a document or a comment
        Markdown,
    }
    not Table, Csv, Aws, Sarif, Github, Junit, Jsonl, Dot, Mermaid, Html
}

/// Over which actions the result means the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Over {
    /// All names of actions, today's and future ones
    Strings,
    /// The actions of today's catalog
    Catalog,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Wildcards {
    /// Replace actions by wildcards
    Introduce,
    /// Replace wildcards by actions
    Expand,
    /// Keep them
    Keep,
}

/// How long a policy may be.
#[derive(Clone, Copy, Debug)]
enum Within {
    Kind(PolicyKind),
    Characters(usize),
}

fn within(text: &str) -> Result<Within, String> {
    if let Ok(number) = text.parse() {
        return Ok(Within::Characters(number));
    }
    let kind: PolicyKind = kind(text).map_err(|error| format!("{error}; or write a number of characters"))?;
    if quota(kind).is_none() {
        return Err(format!("{} has no quota; write a number of characters", kind.title()));
    }
    Ok(Within::Kind(kind))
}

impl Within {
    fn unit_and_limit(self) -> (QuotaUnit, usize) {
        let quota = match self {
            Within::Kind(kind) => quota(kind).map(|quota| (quota.unit, quota.limit)),
            Within::Characters(limit) => Some((QuotaUnit::CharactersWithoutWhiteSpace, limit)),
        };
        quota.unwrap_or((QuotaUnit::Characters, usize::MAX))
    }

    fn fits(self, policy: &Policy) -> bool {
        let (unit, limit) = self.unit_and_limit();
        unit.count(&policy::to_json(policy)) <= limit
    }
}

/// Runs `minimize`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    let wildcards = args.wildcards.unwrap_or(Wildcards::Keep);
    let over = match (args.over, wildcards) {
        (Some(Over::Strings), Wildcards::Introduce | Wildcards::Expand) => {
            let message = "`--over strings`: a wildcard and the actions that it means today are not the same over all \
                           strings; ask for `--over catalog`";
            return Err(InputError::new(message).into());
        }
        (given, Wildcards::Keep) => given.unwrap_or(Over::Strings),
        (_, _) => Over::Catalog,
    };
    if args.split.is_some() && !matches!(args.within, Some(Within::Kind(_))) {
        return Err(InputError::new("`--split` needs the kind of the parts: `--within managed`").into());
    }
    let of_template = with_names(&args.policy, &args.values.values()?)?;
    let (name, text, in_file) = match args.policy.as_str() {
        _ if let Some(named) = &of_template => (named.name.clone(), named.text.clone(), false),
        "-" => (STANDARD_INPUT.to_owned(), read_text("-")?, false),
        document if document.trim_start().starts_with('{') => ("POLICY".to_owned(), document.to_owned(), false),
        path => (path.to_owned(), read_text(path)?, true),
    };
    let settings = settings::find(args.config.as_deref())?;
    let told = args.kind.or(of_template.as_ref().and_then(|one| one.kind));
    let told = told.or_else(|| settings.kind_of(&name).filter(|_| in_file));
    let kind = told.unwrap_or_else(|| guessed_kind(&text));
    let mut named = match of_template.as_ref().and_then(WithNames::policy) {
        Some(named) => named,
        None => parse_policy(name.clone(), &text, kind)?,
    };
    named.source.iter_mut().for_each(|source| source.kind_is_told = told.is_some());
    let problems = problems([&named], &settings);
    if args.format != Format::Json {
        problems::tell(&problems, output)?;
    }
    if args.format != Format::Json {
        for assumed in of_template.iter().flat_map(|named| &named.assumed) {
            output.tell(&format!("note: {assumed}"))?;
        }
    }
    let policy = named.policy;
    let layer = Layer::of(kind);
    let mut effort = args.effort.begin("minimize");
    let options = effort.options(Options::default());
    let minimized = match (over, wildcards) {
        (Over::Strings, _) => minimize(&policy, layer, &options),
        (Over::Catalog, Wildcards::Introduce) => minimize_today(&policy, layer, Today::Introduce, &options),
        (Over::Catalog, Wildcards::Expand) => minimize_today(&policy, layer, Today::Expand, &options),
        (Over::Catalog, Wildcards::Keep) => minimize_today(&policy, layer, Today::Keep, &options),
    };
    if let Some(of_template) = of_template.as_ref().filter(|one| !one.holes.is_empty()) {
        let opened = (of_template.opened(&policy), of_template.opened(&minimized.policy));
        let (verdict, _) = match &opened {
            (Some(before), Some(after)) => by_themselves((&name, before), ("the result", after), kind, &options),
            _ => ("undecided", String::new()),
        };
        if verdict != "equivalent" {
            let keys: Vec<String> =
                of_template.holes.iter().map(|hole| format!("{PREFIX}${{{}}}", hole.name)).collect();
            let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
            let message = depends("the shorter policy allows the same", &keys);
            return Err(InputError::new(message).in_file(name).into());
        }
    }
    // Before anything is written; dividing may ask for more.
    let reason = (!minimized.complete).then(|| more(&effort));
    let reason = reason.as_deref();
    let lengths = (characters(&policy), characters(&minimized.policy));
    // What is proved over all requests is the same whatever AWS will add.
    let later = (minimized.over == Proved::Catalog)
        .then(|| by_themselves((&code(&name), &policy), ("the result", &minimized.policy), kind, &options));
    if args.check {
        let (before, after) = lengths;
        if after < before {
            writeln!(output, "{name}")?;
            output.tell(&format!(
                "{before} characters without white space could be {after}; proved to allow the same over {}",
                minimized.over
            ))?;
            if let Some(later) = &later {
                output.tell(&beyond(later))?;
            }
        }
        if let Some(reason) = reason.filter(|_| after >= before) {
            output.tell(&format!("{name}: {reason}"))?;
        }
        // What was not tried for want of steps is not known.
        let outcome = Outcome::as_asked_if(after >= before && !effort.is_used_up());
        return Ok(effort.outcome(outcome, output)?);
    }
    let parts = match (args.within, args.split) {
        (Some(Within::Kind(kind)), Some(most)) if !Within::Kind(kind).fits(&minimized.policy) => {
            let most = usize::from(most);
            match split(&minimized.policy, kind, &options).filter(|parts| parts.len() <= most) {
                Some(parts) => parts,
                None => {
                    if args.format == Format::Text {
                        tell(&minimized, minimized.policy == policy, lengths, later.as_ref(), reason, output)?;
                    }
                    output.tell(&format!(
                        "error: it does not divide into {most} policies as long as {} may be",
                        kind.title()
                    ))?;
                    return Ok(effort.outcome(Outcome::NotAsAsked, output)?);
                }
            }
        }
        _ => vec![minimized.policy.clone()],
    };
    effort.end();
    match args.format {
        Format::Text => {
            tell(&minimized, minimized.policy == policy, lengths, later.as_ref(), reason, output)?;
            if parts.len() > 1 {
                output.tell(&format!("divided into {} policies, together proved to allow the same", parts.len()))?;
            }
            writeln!(output, "{}", documents(&parts)?)?;
        }
        Format::Json => {
            writeln!(output, "{:#}", answer(&minimized, &parts, lengths, later.as_ref(), reason, &problems)?)?
        }
        Format::Markdown => write_markdown(&minimized, &parts, lengths, later.as_ref(), reason, output)?,
    }
    if let Some(Within::Kind(kind)) = args.within
        && let Some(note) = most_attached(kind).and_then(|most| most.exceeded_by(parts.len()))
    {
        output.tell(&format!("note: {note}"))?;
    }
    if let (Some(within), [part]) = (args.within, parts.as_slice())
        && !within.fits(part)
    {
        let (unit, limit) = within.unit_and_limit();
        let count = unit.count(&policy::to_json(part));
        let help = if matches!(within, Within::Kind(_)) { "; `--split N` divides it" } else { "" };
        let message = format!("too long: {count} {}, and {limit} are allowed{help}", unit.noun());
        output.tell(&message)?;
        return Ok(effort.outcome(Outcome::NotAsAsked, output)?);
    }
    Ok(effort.outcome(Outcome::AsAsked, output)?)
}

/// A note that there may be more, because not everything was tried.
fn more(effort: &Effort) -> String {
    if effort.is_used_up() {
        format!("there may be more to leave out: {}", effort.reason())
    } else {
        "there may be more to leave out: the policy is large, and not everything was tried".to_owned()
    }
}

/// What was done, and over what it is proved, on standard error.
fn tell(
    minimized: &Minimized,
    is_same: bool,
    (before, after): (usize, usize),
    later: Option<&(&'static str, String)>,
    reason: Option<&str>,
    output: &mut Output,
) -> Result<(), Failure> {
    for step in &minimized.steps {
        output.tell(&format!("- {step}"))?;
    }
    if let Some(reason) = reason {
        output.tell(reason)?;
    }
    let what = if is_same { "nothing is left out".to_owned() } else { format!("{before} characters are {after}") };
    output.tell(&format!("{what}; proved to allow the same over {}", minimized.over))?;
    if let Some(later) = later {
        output.tell(&beyond(later))?;
    }
    Ok(())
}

/// What `compare` says of a result that is the same over the catalog alone.
fn beyond((verdict, sentence): &(&'static str, String)) -> String {
    format!("over all requests, whatever AWS will add, it is {verdict}: {sentence}")
}

/// The policy, or a list of the parts.
fn documents(parts: &[Policy]) -> Result<String, Failure> {
    match parts {
        [part] => Ok(policy::to_json_pretty(part)),
        parts => Ok(serde_json::to_string_pretty(parts).map_err(std::io::Error::from)?),
    }
}

/// What [`Minimized`] says as JSON, with the lengths, what `compare` says over all requests, and `policies` where it is divided.
fn answer(
    minimized: &Minimized,
    parts: &[Policy],
    (before, after): (usize, usize),
    later: Option<&(&'static str, String)>,
    reason: Option<&str>,
    problems: &[Problem],
) -> Result<Value, Failure> {
    let mut answer = serde_json::to_value(minimized).map_err(std::io::Error::from)?;
    if let Some(answer) = answer.as_object_mut() {
        answer.insert("characters".to_owned(), json!({ "before": before, "after": after }));
        let verdict = later.map_or(Verdict::Equivalent.as_str(), |(verdict, _)| *verdict);
        answer.insert("verdict".to_owned(), json!(verdict));
        if let Some(reason) = reason {
            answer.insert("undecided".to_owned(), json!([reason]));
        }
        answer.insert("problems".to_owned(), json!(problems));
        if parts.len() > 1 {
            answer.insert("policies".to_owned(), json!(parts));
        }
    }
    Ok(answer)
}

fn write_markdown(
    minimized: &Minimized,
    parts: &[Policy],
    (before, after): (usize, usize),
    later: Option<&(&'static str, String)>,
    reason: Option<&str>,
    output: &mut Output,
) -> Result<(), Failure> {
    writeln!(output, "### {before} characters are {after}\n\nProved to allow the same over {}.\n", minimized.over)?;
    if let Some(later) = later {
        writeln!(output, "{}.\n", capitalized(&beyond(later)))?;
    }
    for step in &minimized.steps {
        writeln!(output, "- {step}")?;
    }
    if !minimized.steps.is_empty() {
        writeln!(output)?;
    }
    if let Some(reason) = reason {
        writeln!(output, "{}.\n", capitalized(reason))?;
    }
    if parts.len() > 1 {
        writeln!(output, "Divided into {} policies, together proved to allow the same.\n", parts.len())?;
    }
    for (index, part) in parts.iter().enumerate() {
        let blank = if index == 0 { "" } else { "\n" };
        writeln!(output, "{blank}```json\n{}\n```", policy::to_json_pretty(part))?;
    }
    Ok(())
}

/// How long a policy is.
fn characters(policy: &Policy) -> usize {
    QuotaUnit::CharactersWithoutWhiteSpace.count(&policy::to_json(policy))
}
