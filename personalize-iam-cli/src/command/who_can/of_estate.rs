//! The answers about whole accounts: only those who can, or of whom it is not known, with the chains that lead to them.

use std::io::Write;

use personalize_iam_analysis::Access;
use personalize_iam_estate::Outside;
use serde::Serialize;
use serde_json::value::RawValue;

use super::report::{allowed_line, conditions, lines};
use super::row::{Besides, Row};
use crate::chain::Step;
use crate::failure::Failure;
use crate::output::{Output, Style, counted, table, wrap};
use crate::problems::Problem;
use crate::replay::Context;

/// What somebody can do through others.
pub(super) struct Through {
    /// The ARN of the principal who starts, or the name of who is outside.
    pub(super) from: String,
    pub(super) outside: Option<Outside>,
    /// What is done in the end, and on what.
    pub(super) action: String,
    pub(super) resource: String,
    /// `always`, `when` or `undecided`.
    pub(super) verdict: &'static str,
    pub(super) when: Vec<String>,
    pub(super) undecided: Vec<String>,
    pub(super) steps: Vec<Step>,
    /// How certain it is that the last one of the chain can do it: `always`, `when` or `undecided`.
    pub(super) end: &'static str,
    /// Every request in order, as lines for `simulate`.
    pub(super) witness: Vec<Box<RawValue>>,
}

fn style(access: &str) -> Option<Style> {
    match access {
        "always" => Some(Style::Bad),
        "when" | "undecided" => Some(Style::Open),
        _ => None,
    }
}

/// Reasons by number, each told once.
#[derive(Default)]
struct Reasons(Vec<String>);

impl Reasons {
    /// The numbers of reasons, such as ` [1, 3]`.
    fn numbers(&mut self, reasons: &[String]) -> String {
        let mut numbers = Vec::new();
        for reason in reasons {
            let known = self.0.iter().position(|known| known == reason);
            let number = known.unwrap_or_else(|| {
                self.0.push(reason.clone());
                self.0.len() - 1
            });
            numbers.push((number + 1).to_string());
        }
        if numbers.is_empty() { String::new() } else { format!(" [{}]", numbers.join(", ")) }
    }
}

/// What is known beyond `undecided`: how it is if nothing of what was not read is there.
fn beyond(row: &Row) -> String {
    match &row.if_none {
        Some(access) => format!("; {} if there is none of it", access.as_str()),
        None => String::new(),
    }
}

/// For people.
pub(super) fn write_text(
    output: &mut Output,
    rows: &[Row],
    through: &[Through],
    witness: bool,
    context: &Context,
) -> Result<(), Failure> {
    let mut reasons = Reasons::default();
    let mut things: Vec<(&str, &str)> = Vec::new();
    for row in rows {
        let thing = (row.cell.action.as_str(), row.cell.resource.as_str());
        if !things.contains(&thing) {
            things.push(thing);
        }
    }
    for (index, (action, resource)) in things.iter().enumerate() {
        if index > 0 {
            writeln!(output)?;
        }
        let title = output.paint(Style::Strong, &format!("{action} on {resource}"));
        writeln!(output, "{title}")?;
        let about = |row: &&Row| row.cell.action == *action && row.cell.resource == *resource;
        let of: Vec<&Row> = rows.iter().filter(about).collect();
        let mut told: Vec<&Row> = of.iter().copied().filter(|row| row.cell.access != Access::Never).collect();
        told.sort_by_key(|row| row.outside.is_some());
        let mut cells = Vec::new();
        for row in &told {
            let word = row.cell.access.as_str();
            let more = match &row.cell.access {
                Access::Undecided(why) => format!("{}{}", reasons.numbers(why), beyond(row)),
                _ => String::new(),
            };
            let any = if row.for_any_source { "; on behalf of any account" } else { "" };
            cells.push(vec![row.cell.holder.clone(), format!("{word}{more}{any}")]);
        }
        let paint = |_: usize, column: usize, cell: &str| {
            let word = cell.split([' ', ';']).next().unwrap_or_default();
            match style(word).filter(|_| column == 1) {
                Some(style) => output.paint(style, cell),
                None => cell.to_owned(),
            }
        };
        let text = table(&cells, paint);
        let first_outside = told.iter().position(|row| row.outside.is_some());
        for (at, (row, line)) in told.iter().zip(text.lines()).enumerate() {
            if first_outside == Some(at) {
                writeln!(output, "  outside, as far as the policies here say:")?;
            }
            writeln!(output, "  {line}")?;
            let conditions = match (&row.cell.access, &row.if_none) {
                (Access::When(when), _) | (_, Some(Access::When(when))) => when.as_slice(),
                _ => &[],
            };
            for condition in conditions {
                for line in wrap(condition, output.width() - 6) {
                    writeln!(output, "      {line}")?;
                }
            }
        }
        let of_these: Vec<&Through> =
            through.iter().filter(|one| one.action == *action && one.resource == *resource).collect();
        if !of_these.is_empty() {
            writeln!(output, "  through others:")?;
        }
        for one in &of_these {
            let word = match style(one.verdict) {
                Some(style) => output.paint(style, one.verdict),
                None => one.verdict.to_owned(),
            };
            let outside = if one.outside.is_some() { " (outside)" } else { "" };
            writeln!(output, "  {}{outside}  {word}{}", one.from, reasons.numbers(&one.undecided))?;
            for (number, step) in one.steps.iter().enumerate() {
                writeln!(output, "      {}. {}: {}", number + 1, step.moved, step.to)?;
                for request in &step.requests {
                    writeln!(output, "         {request}")?;
                }
            }
            for condition in &one.when {
                for line in wrap(condition, output.width() - 6) {
                    writeln!(output, "      {line}")?;
                }
            }
        }
        let who: std::collections::BTreeSet<&str> = told
            .iter()
            .map(|row| row.cell.holder.as_str())
            .chain(of_these.iter().map(|one| one.from.as_str()))
            .collect();
        let all: std::collections::BTreeSet<&str> = of.iter().map(|row| row.cell.holder.as_str()).collect();
        let never = all.len().saturating_sub(who.len());
        if never > 0 {
            let line = format!("  {} never can", counted(never, "principal"));
            writeln!(output, "{}", output.paint(Style::Faint, &line))?;
        }
    }
    for (index, reason) in reasons.0.iter().enumerate() {
        writeln!(output, "{}[{}] {reason}", if index == 0 { "\n" } else { "" }, index + 1)?;
    }
    if witness {
        for row in rows.iter().filter(|row| row.cell.access != Access::Never) {
            for (word, line) in lines(row, context) {
                let on = format!("{} {word}: {} on {}", row.cell.holder, row.cell.action, row.cell.resource);
                writeln!(output, "\n{on}\n{}", output.paint(Style::Faint, &line))?;
            }
        }
        for one in through {
            writeln!(output, "\n{} through others: {} on {}", one.from, one.action, one.resource)?;
            for line in &one.witness {
                writeln!(output, "{}", output.paint(Style::Faint, line.get()))?;
            }
        }
    }
    Ok(())
}

/// An answer for programs.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Told<'a> {
    pub(super) principal: &'a str,
    /// `anonymous`, `account`, `service` or `federated`, of who is not of the accounts; accounts are taken to allow their
    /// principals everything.
    #[serde(skip_serializing_if = "Option::is_none")]
    outside: Option<&'static str>,
    /// Of a service that can: whether that is so on behalf of any account.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    for_any_source: bool,
    pub(super) action: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    resource_type: Option<&'a str>,
    pub(super) resource: &'a str,
    /// `always`, `never`, `when` or `undecided`.
    pub(super) verdict: &'a str,
    /// The conditions, of which one has to hold; of a chain all.
    pub(super) when: &'a [String],
    /// Why it is undecided.
    pub(super) undecided: &'a [String],
    /// The verdict if nothing of what was not read is there, with its conditions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) if_none: Option<IfNone<'a>>,
    /// Requests in order that are all allowed, as lines for `simulate`.
    pub(super) witness: Vec<Box<RawValue>>,
    /// The steps of a chain; empty: nobody else is needed.
    pub(super) steps: &'a [Step],
    /// How certain it is that the last one of the chain can do it; of others the verdict.
    #[serde(skip)]
    pub(super) end: &'a str,
}

#[derive(Serialize)]
pub(super) struct IfNone<'a> {
    pub(super) verdict: &'a str,
    pub(super) when: &'a [String],
}

/// All answers: what each can do by themselves, and then through others.
pub(super) fn told<'a>(rows: &'a [Row], through: &'a [Through], context: &Context) -> Vec<Told<'a>> {
    let raw = |line: String| RawValue::from_string(line).ok();
    let direct = rows.iter().map(|row| {
        let access = &row.cell.access;
        Told {
            principal: &row.cell.holder,
            outside: row.outside.map(Outside::as_str),
            for_any_source: row.for_any_source,
            action: &row.cell.action,
            resource_type: row.cell.resource_type,
            resource: &row.cell.resource,
            verdict: access.as_str(),
            when: if matches!(access, Access::When(_)) { conditions(access) } else { &[] },
            undecided: if matches!(access, Access::Undecided(_)) { conditions(access) } else { &[] },
            if_none: row.if_none.as_ref().map(|access| IfNone { verdict: access.as_str(), when: conditions(access) }),
            witness: allowed_line(row, context).and_then(raw).into_iter().collect(),
            steps: &[],
            end: access.as_str(),
        }
    });
    let chained = through.iter().map(|one| Told {
        principal: &one.from,
        outside: one.outside.map(Outside::as_str),
        for_any_source: false,
        action: &one.action,
        resource_type: None,
        resource: &one.resource,
        verdict: one.verdict,
        when: &one.when,
        undecided: &one.undecided,
        if_none: None,
        witness: one.witness.clone(),
        steps: &one.steps,
        end: one.end,
    });
    direct.chain(chained).collect()
}

/// For programs: one object.
pub(super) fn write_json(
    output: &mut Output,
    rows: &[Row],
    through: &[Through],
    besides: &Besides<'_>,
    context: &Context,
) -> Result<(), Failure> {
    #[derive(Serialize)]
    struct All<'a> {
        answers: Vec<Told<'a>>,
        warnings: &'a [String],
        problems: &'a [Problem],
    }
    let all = All { answers: told(rows, through, context), warnings: besides.warnings, problems: besides.problems };
    let json = serde_json::to_string_pretty(&all).map_err(std::io::Error::from)?;
    writeln!(output, "{json}")?;
    Ok(())
}
