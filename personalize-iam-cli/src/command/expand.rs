//! `expand`: the actions that wildcards mean today, and back.

use std::collections::HashSet;
use std::io::Write;
use std::path::{Path, PathBuf};

use personalize_iam_analysis::{Options, Where, collapse_policy, expand, expand_policy};
use personalize_iam_model::policy::{self, ActionElement, PolicyKind, ResourceElement, Version};
use personalize_iam_model::{Effect, Policy, Statement, glob};
use serde_json::{Value, json};

use crate::comparison::by_themselves;
use crate::effort::EffortArgs;
use crate::failure::{Failure, InputError};
use crate::files::{STANDARD_INPUT, guessed_kind, in_template, parse_policy, read_text};
use crate::format_option::offers;
use crate::outcome::Outcome;
use crate::output::{Output, Style, capitalized, code, table};
use crate::problems::{self, Problem, problems};
use crate::settings::{self, kind};
use crate::template::{ValueArgs, WithNames, with_names};

const EXAMPLES: &str = "\
A pattern of actions becomes the actions that it matches in today's catalog, with their access levels. In a policy, \
patterns in `Action` under `Allow` are replaced by them; patterns of services that the catalog does not have stay. With \
--collapse wildcards take the place of actions, again only those of `Action` under `Allow`.

Under `Deny` a wildcard also denies actions that AWS adds later, and in `NotAction` it also exempts them: these stay, unless \
you pass --deny and --not-action.

The result is compared with the input over all names of actions, today's and future ones, and the answer shows what \
`personalize-iam compare` reports about them.

Examples:
  personalize-iam expand 'personalize:*Filter' 's3:Get*Tagging'
  personalize-iam expand train.json > spelt-out.json
  personalize-iam expand --kind scp --deny guardrails.json
  personalize-iam expand --collapse s3:GetBucketAcl s3:GetObjectAcl ...
  personalize-iam expand --collapse --format json train.json

Exit status: 0, 1 if a pattern matches no action of the catalog, 2 bad input.";

/// The arguments of `expand`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// Patterns of actions; or one policy: a file, one of a template (`template.yaml#Role`), `-` for standard input, or the
    /// document itself
    #[arg(required = true, value_name = "PATTERN|POLICY")]
    input: Vec<String>,
    /// Write fewer patterns that match the same actions today
    #[arg(long)]
    collapse: bool,
    /// Also under `Deny`, where a wildcard also denies actions that AWS adds later
    #[arg(long)]
    deny: bool,
    /// Also in `NotAction`, where a wildcard also exempts actions that AWS adds later
    #[arg(long)]
    not_action: bool,
    /// The kind of policy [default: from the settings, else guessed from its content]
    #[arg(long, value_name = "KIND", value_parser = kind)]
    kind: Option<PolicyKind>,
    /// The settings [default: `personalize-iam.toml` here or in a folder above]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The format of the answer
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    values: ValueArgs,
    #[command(flatten)]
    effort: EffortArgs,
}

offers! {
    /// How actions are written.
    enum Format {
        /// Actions with their access levels, or the policy
        Text,
        /// For programs: one object
        Json,
        /// Tables for a document
        Markdown,
    }
    not Table, Csv, Aws, Sarif, Github, Junit, Jsonl, Dot, Mermaid, Html
}

/// How many of the patterns that match nothing are named.
const MOST_NAMED: usize = 5;

/// A policy that was read, and the one that is written for it.
struct Rewritten {
    before: Policy,
    after: Policy,
    /// How the second one relates to the first.
    verdict: &'static str,
    /// The same in a sentence.
    sentence: String,
    /// What stays as it was, though it could be written otherwise.
    notes: Vec<String>,
    /// What `validate` calls an error in the first.
    problems: Vec<Problem>,
}

/// Runs `expand`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    let rewritten = match args.input.as_slice() {
        [one] if is_policy(one) => Some(rewritten(one, args)?),
        all => match all.iter().find(|one| is_policy(one)) {
            Some(one) => {
                let message = format!("`{one}` is a policy: give it alone, or patterns such as `personalize:Get*`");
                return Err(InputError::new(message).into());
            }
            None => None,
        },
    };
    let patterns: Vec<String> = match &rewritten {
        Some(rewritten) => patterns_of(&rewritten.before),
        None => args.input.clone(),
    };
    if rewritten.is_none()
        && let Some(bad) = patterns.iter().find(|pattern| !is_pattern(pattern))
    {
        let message = format!(
            "`{}` is neither a pattern of actions nor a file: write the service prefix too, as in `personalize:Get*`",
            bad.escape_debug()
        );
        return Err(InputError::new(message).into());
    }
    if rewritten.is_none() && (args.deny || args.not_action || args.kind.is_some()) {
        let message = "`--deny`, `--not-action` and `--kind` are for a policy: patterns have no effect";
        return Err(InputError::new(message).into());
    }
    let unknown: Vec<&String> = patterns.iter().filter(|pattern| expand(pattern).is_empty()).collect();
    match (args.format, &rewritten) {
        (Format::Text, Some(rewritten)) => {
            writeln!(output, "{}", policy::to_json_pretty(&rewritten.after))?;
            output.tell(&format!("{}: {}", rewritten.verdict, rewritten.sentence))?;
        }
        (Format::Text, None) if args.collapse => {
            collapsed(&patterns).iter().try_for_each(|pattern| writeln!(output, "{pattern}"))?;
        }
        (Format::Text, None) => write_actions(output, &patterns)?,
        (Format::Json, _) => {
            let mut answer = json!({ "patterns": patterns.iter().map(|pattern| to_json(pattern)).collect::<Vec<_>>() });
            match (&rewritten, answer.as_object_mut()) {
                (Some(rewritten), Some(answer)) => {
                    let policy = serde_json::to_value(&rewritten.after).unwrap_or_default();
                    answer.insert("policy".to_owned(), policy);
                    answer.insert("verdict".to_owned(), Value::from(rewritten.verdict));
                    answer.insert("notes".to_owned(), Value::from(rewritten.notes.clone()));
                    answer.insert("problems".to_owned(), json!(rewritten.problems));
                }
                (None, Some(answer)) if args.collapse => {
                    answer.insert("collapsed".to_owned(), Value::from(collapsed(&patterns)));
                }
                _ => {}
            }
            writeln!(output, "{answer:#}")?;
        }
        (Format::Markdown, _) => {
            if let Some(Rewritten { after, verdict, sentence, .. }) = &rewritten {
                writeln!(output, "```json\n{}\n```\n", policy::to_json_pretty(after))?;
                writeln!(output, "{}: {sentence}.\n", capitalized(verdict))?;
            } else if args.collapse {
                collapsed(&patterns).iter().try_for_each(|pattern| writeln!(output, "- {}", code(pattern)))?;
                writeln!(output)?;
            }
            writeln!(output, "| pattern | action | access level |\n| --- | --- | --- |")?;
            for pattern in &patterns {
                for (index, action) in expand(pattern).into_iter().enumerate() {
                    let pattern = if index == 0 { code(pattern) } else { String::new() };
                    writeln!(output, "| {pattern} | `{}` | {} |", action.full_name, levels(action))?;
                }
            }
        }
    }
    if args.format != Format::Json {
        for note in rewritten.iter().flat_map(|rewritten| &rewritten.notes) {
            output.tell(&format!("note: {note}"))?;
        }
        rewritten.iter().try_for_each(|rewritten| problems::tell(&rewritten.problems, output))?;
    }
    let (matches, match_) = match &rewritten {
        Some(_) => ("matches no action of the catalog, and stays", "match no action of the catalog, and stay"),
        None => ("matches no action of the catalog", "match no action of the catalog"),
    };
    for pattern in unknown.iter().take(MOST_NAMED) {
        output.tell(&format!("note: `{pattern}` {matches}"))?;
    }
    match unknown.len().saturating_sub(MOST_NAMED) {
        0 => {}
        1 => output.tell(&format!("note: 1 more pattern {matches}"))?,
        more => output.tell(&format!("note: {more} more patterns {match_}"))?,
    }
    Ok(Outcome::as_asked_if(unknown.is_empty()))
}

fn is_policy(input: &str) -> bool {
    let input_is_document = input.trim_start().starts_with('{');
    input_is_document
        || input == "-"
        || (!is_pattern(input) || input.contains(['/', '\\'])) && Path::new(in_template(input).0).exists()
}

/// Whether a text may be a pattern of actions: `*`, or a prefix and a name.
fn is_pattern(text: &str) -> bool {
    let name = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "*?-_".contains(c));
    text == "*" || text.split_once(':').is_some_and(|(prefix, action)| name(prefix) && name(action))
}

/// Reads a policy, writes its patterns otherwise, and compares the two.
fn rewritten(argument: &str, args: &Args) -> Result<Rewritten, InputError> {
    let of_template = with_names(argument, &args.values.values()?)?;
    let (name, text, in_file) = match argument {
        _ if let Some(named) = &of_template => (named.name.as_str(), named.text.clone(), false),
        "-" => (STANDARD_INPUT, read_text("-")?, false),
        document if document.trim_start().starts_with('{') => ("POLICY", document.to_owned(), false),
        path => (path, read_text(path)?, true),
    };
    let settings = settings::find(args.config.as_deref())?;
    let told = args.kind.or(of_template.as_ref().and_then(|one| one.kind));
    let told = told.or_else(|| settings.kind_of(name).filter(|_| in_file));
    let kind = told.unwrap_or_else(|| guessed_kind(&text));
    let mut named = match of_template.as_ref().and_then(WithNames::policy) {
        Some(named) => named,
        None => parse_policy(name.to_owned(), &text, kind)?,
    };
    named.source.iter_mut().for_each(|source| source.kind_is_told = told.is_some());
    let problems = problems([&named], &settings);
    let before = named.policy;
    let places = Where { deny: args.deny, not_action: args.not_action };
    let rewrite = if args.collapse { collapse_policy } else { expand_policy };
    let after = rewrite(&before, places);
    let mut effort = args.effort.begin("expand");
    let options = effort.options(Options::default());
    let (verdict, sentence) = by_themselves((&code(name), &before), ("the result", &after), kind, &options);
    effort.end();
    let everywhere = rewrite(&before, Where::EVERYWHERE);
    let mut stay = after.statements.iter().zip(&everywhere.statements).filter(|(one, other)| one != other);
    let is_left = |place: fn(&Statement) -> bool| stay.clone().any(|(statement, _)| place(statement));
    let denies = !args.deny && is_left(|statement| statement.effect == Effect::Deny);
    let excepts = !args.not_action && stay.any(|(one, _)| matches!(one.action, ActionElement::NotAction(_)));
    let notes = [(denies, DENY_STAYS), (excepts, NOT_ACTION_STAYS)];
    let notes = notes
        .into_iter()
        .filter(|(stays, _)| *stays)
        .map(|(_, [of_wildcards, of_actions])| if args.collapse { of_actions } else { of_wildcards });
    let mut notes: Vec<String> = notes.map(str::to_owned).collect();
    notes.extend(of_template.iter().flat_map(|named| named.assumed.iter().cloned()));
    if effort.is_used_up() {
        notes.push(format!("how the two compare is not known: {}", effort.reason()));
    }
    Ok(Rewritten { before, after, verdict, sentence, notes, problems })
}

/// That wildcards stay under `Deny`, and that actions do.
const DENY_STAYS: [&str; 2] = [
    "wildcards under `Deny` stay, because they also deny actions that AWS adds later; `--deny` replaces them anyway",
    "actions under `Deny` stay; `--deny` writes wildcards for them too, which also deny actions that AWS adds later",
];

/// That wildcards stay in `NotAction`, and that actions do.
const NOT_ACTION_STAYS: [&str; 2] = [
    "wildcards in `NotAction` stay, because they also exempt actions that AWS adds later; `--not-action` replaces them anyway",
    "actions in `NotAction` stay; `--not-action` writes wildcards for them too, which also exempt actions that AWS adds later",
];

/// The patterns with wildcards in the `Action` elements of a policy, each once.
fn patterns_of(policy: &Policy) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut listed: HashSet<&String> = HashSet::new();
    for statement in &policy.statements {
        let ActionElement::Action(patterns) = &statement.action else { continue };
        for pattern in patterns.iter().filter(|pattern| glob::has_wildcard(pattern)) {
            if listed.insert(pattern) {
                all.push(pattern.clone());
            }
        }
    }
    all
}

fn levels(action: &personalize_iam_model::catalog::Action) -> String {
    action.access_levels.iter().map(|level| level.as_str()).collect::<Vec<_>>().join(", ")
}

fn write_actions(output: &mut Output, patterns: &[String]) -> Result<(), Failure> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut listed: HashSet<&str> = HashSet::new();
    for action in patterns.iter().flat_map(|pattern| expand(pattern)) {
        if listed.insert(action.full_name) {
            rows.push(vec![action.full_name.to_owned(), levels(action)]);
        }
    }
    let text =
        table(&rows, |_, column, cell| if column == 1 { output.paint(Style::Faint, cell) } else { cell.to_owned() });
    output.write_all(text.as_bytes())?;
    Ok(())
}

fn to_json(pattern: &str) -> Value {
    let actions = expand(pattern).into_iter().map(|action| {
        let levels: Vec<&str> = action.access_levels.iter().map(|level| level.as_str()).collect();
        json!({ "name": action.full_name, "accessLevels": levels })
    });
    json!({ "pattern": pattern, "actions": actions.collect::<Vec<_>>() })
}

/// Fewer patterns that mean the same.
fn collapsed(patterns: &[String]) -> Vec<String> {
    let statement = Statement {
        sid: None,
        effect: Effect::Allow,
        principal: None,
        action: ActionElement::Action(patterns.to_vec()),
        resource: Some(ResourceElement::Resource(vec!["*".to_owned()])),
        condition: Vec::new(),
    };
    let policy = Policy { version: Some(Version::V2012_10_17), id: None, statements: vec![statement] };
    let collapsed = collapse_policy(&policy, Where::default());
    collapsed.statements.iter().flat_map(|one| one.action.name_and_patterns().1.to_vec()).collect()
}
