//! `rule`: what a rule of `validate` finds, why, and how to fix it.

use std::io::Write;

use personalize_iam_lint::{Rule, rule, rules};
use serde_json::{Value, json};

use crate::failure::{Failure, InputError};
use crate::format_option::offers;
use crate::outcome::Outcome;
use crate::output::{Output, Style, table};
use crate::settings::rule_id;

const EXAMPLES: &str = "\
Examples:
  All rules:
    personalize-iam rule

  What a rule finds, why it matters, and a bad and a good example:
    personalize-iam rule passrole-no-service

Exit status: 0, or 2 if there is no such rule.";

/// The arguments of `rule`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// The rule [default: list all rules]
    id: Option<String>,
    /// The format of the answer
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

offers! {
    /// How rules are written.
    enum Format {
        /// For people
        Text,
        /// For programs
        Json,
    }
    not Table, Csv, Aws, Sarif, Github, Junit, Markdown, Jsonl, Dot, Mermaid, Html
}

/// Runs `rule`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    let rules: Vec<&Rule> = match &args.id {
        None => rules::all().collect(),
        Some(id) => rule(rule_id(id).map_err(InputError::new)?).into_iter().collect(),
    };
    match (args.format, &args.id) {
        (Format::Json, _) => writeln!(output, "{:#}", Value::from_iter(rules.into_iter().map(to_json)))?,
        (Format::Text, None) => write_list(&rules, output)?,
        (Format::Text, Some(_)) => rules.into_iter().try_for_each(|rule| write_text(rule, output))?,
    }
    Ok(Outcome::AsAsked)
}

fn summary(rule: &Rule) -> String {
    rule.text.split("\n\n").next().unwrap_or_default().replace('\n', " ")
}

fn to_json(rule: &Rule) -> Value {
    json!({
        "rule": rule.id,
        "severity": rule.severity.as_str(),
        "on": rule.on,
        "finds": summary(rule),
        "text": rule.text,
    })
}

fn write_list(rules: &[&Rule], output: &mut Output) -> Result<(), Failure> {
    let mut rows: Vec<Vec<String>> = rules
        .iter()
        .map(|rule| {
            let severity = if rule.on { rule.severity.to_string() } else { format!("({})", rule.severity) };
            vec![rule.id.to_owned(), severity, summary(rule)]
        })
        .collect();
    rows.sort();
    let painted = table(&rows, |_, column, cell| match column {
        0 => output.paint(Style::Strong, cell),
        _ => cell.to_owned(),
    });
    write!(output, "{painted}")?;
    let off = rules.iter().filter(|rule| !rule.on).count();
    writeln!(output, "\n{} rules; {off} are off unless `personalize-iam.toml` gives them a severity", rules.len())?;
    Ok(())
}

fn write_text(rule: &Rule, output: &mut Output) -> Result<(), Failure> {
    let off = match (rule.on, rule.exact) {
        (true, _) => "",
        (false, true) => ", off unless `--exact` or the settings ask for it",
        (false, false) => ", off unless the settings give it a severity",
    };
    writeln!(output, "{} ({}{off})\n", output.paint(Style::Strong, rule.id), rule.severity)?;
    for line in rule.text.lines() {
        match line.strip_prefix("# ") {
            Some(heading) => writeln!(output, "{}", output.paint(Style::Strong, heading))?,
            None => writeln!(output, "{line}")?,
        }
    }
    Ok(())
}
