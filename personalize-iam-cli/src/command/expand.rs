//! `expand`: the actions that wildcards mean today, and back.

use std::io::Write;
use std::path::Path;

use clap::ValueEnum;
use personalize_iam_analysis::{collapse_policy, expand, expand_policy};
use personalize_iam_model::policy::{self, ActionElement, ResourceElement, Version};
use personalize_iam_model::{Effect, Policy, Statement, glob};
use serde_json::{Value, json};

use crate::command::Outcome;
use crate::failure::{Failure, InputError};
use crate::files::{STANDARD_INPUT, read_text, refused};
use crate::output::{Output, Style, code, table};

const EXAMPLES: &str = "\
A pattern of actions becomes the actions that it matches in today's catalog, with their access levels. In a policy,
patterns in `Action` are replaced by them; `NotAction`, and patterns of services that the catalog does not have, stay.
The result allows less: not what AWS will add. With --collapse it is the other way round.

Examples:
  personalize-iam expand 'personalize:*Filter' 's3:Get*Tagging'
  personalize-iam expand train.json > spelt-out.json
  personalize-iam expand --collapse personalize:DescribeCampaign personalize:DescribeFilter ...
  personalize-iam expand --collapse --format json train.json

Exit status: 0, 1 if a pattern matches no action of the catalog, 2 bad input.";

/// The arguments of `expand`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// Patterns of actions; or one policy: a file, `-` for standard input, or the document itself
    #[arg(required = true, value_name = "PATTERN|POLICY")]
    input: Vec<String>,
    /// Write fewer patterns that mean the same actions today
    #[arg(long)]
    collapse: bool,
    /// How to answer
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// How actions are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Actions with their access levels, or the policy
    Text,
    /// For programs: one object
    Json,
    /// Tables for a document
    Markdown,
}

/// Runs `expand`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    let policy = match args.input.as_slice() {
        [one] if is_policy(one) => Some(read_policy(one)?),
        all => match all.iter().find(|one| is_policy(one)) {
            Some(one) => {
                let message = format!("`{one}` is a policy: give it alone, or patterns such as `personalize:Get*`");
                return Err(InputError::new(message).into());
            }
            None => None,
        },
    };
    let patterns: Vec<String> = match &policy {
        Some(policy) => patterns_of(policy),
        None => args.input.clone(),
    };
    if policy.is_none()
        && let Some(bad) = patterns.iter().find(|pattern| !is_pattern(pattern))
    {
        let message = format!(
            "`{}` is no pattern of actions and no file: write the service prefix too, as in `personalize:Get*`",
            bad.escape_debug()
        );
        return Err(InputError::new(message).into());
    }
    let unknown: Vec<&String> = patterns.iter().filter(|pattern| expand(pattern).is_empty()).collect();
    let changed =
        policy.as_ref().map(|policy| if args.collapse { collapse_policy(policy) } else { expand_policy(policy) });
    match (args.format, &changed) {
        (Format::Text, Some(changed)) => writeln!(output, "{}", policy::to_json_pretty(changed))?,
        (Format::Text, None) if args.collapse => {
            collapsed(&patterns).iter().try_for_each(|pattern| writeln!(output, "{pattern}"))?;
        }
        (Format::Text, None) => write_actions(output, &patterns)?,
        (Format::Json, _) => {
            let mut answer = json!({ "patterns": patterns.iter().map(|pattern| to_json(pattern)).collect::<Vec<_>>() });
            match (&changed, answer.as_object_mut()) {
                (Some(changed), Some(answer)) => {
                    answer.insert("policy".to_owned(), serde_json::to_value(changed).unwrap_or_default());
                }
                (None, Some(answer)) if args.collapse => {
                    answer.insert("collapsed".to_owned(), Value::from(collapsed(&patterns)));
                }
                _ => {}
            }
            writeln!(output, "{answer:#}")?;
        }
        (Format::Markdown, _) => {
            if let Some(changed) = &changed {
                writeln!(output, "```json\n{}\n```\n", policy::to_json_pretty(changed))?;
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
    for pattern in &unknown {
        output.tell(&format!(
            "note: `{pattern}` matches no action of the catalog{}",
            if policy.is_some() { ", and stays" } else { "" }
        ))?;
    }
    Ok(Outcome::as_asked_if(unknown.is_empty()))
}

fn is_policy(input: &str) -> bool {
    let input_is_document = input.trim_start().starts_with('{');
    input_is_document
        || input == "-"
        || (!is_pattern(input) || input.contains(['/', '\\'])) && Path::new(input).exists()
}

/// Whether a text may be a pattern of actions: `*`, or a prefix and a name.
fn is_pattern(text: &str) -> bool {
    let name = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "*?-_".contains(c));
    text == "*" || text.split_once(':').is_some_and(|(prefix, action)| name(prefix) && name(action))
}

fn read_policy(argument: &str) -> Result<Policy, InputError> {
    let (name, text) = match argument {
        "-" => (STANDARD_INPUT, read_text("-")?),
        document if document.trim_start().starts_with('{') => ("POLICY", document.to_owned()),
        path => (path, read_text(path)?),
    };
    policy::read(&text).map_err(|error| refused(name, &error))
}

/// The patterns with wildcards in the `Action` elements of a policy, each once.
fn patterns_of(policy: &Policy) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for statement in &policy.statements {
        let ActionElement::Action(patterns) = &statement.action else { continue };
        for pattern in patterns.iter().filter(|pattern| glob::has_wildcard(pattern)) {
            if !all.contains(pattern) {
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
    for action in patterns.iter().flat_map(|pattern| expand(pattern)) {
        let row = vec![action.full_name.to_owned(), levels(action)];
        if !rows.contains(&row) {
            rows.push(row);
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
    let collapsed = collapse_policy(&policy);
    collapsed.statements.iter().flat_map(|one| one.action.name_and_patterns().1.to_vec()).collect()
}
