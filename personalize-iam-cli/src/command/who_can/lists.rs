//! The answers about whole accounts as lists: CSV, and a table in Markdown. Who can do it through others stands beside who can do it
//! by themselves.

use std::collections::BTreeSet;
use std::io::Write;

use personalize_iam_analysis::Access;
use personalize_iam_estate::Outside;

use super::of_estate::Through;
use super::report::{conditions, lines, quoted};
use super::row::Row;
use crate::chain::Step;
use crate::failure::Failure;
use crate::output::{Output, code, counted, markdown_cell};
use crate::replay::Context;

/// The steps of a chain in one line.
fn in_words(steps: &[Step]) -> String {
    let step = |(index, step): (usize, &Step)| format!("{}. {}: {}", index + 1, step.moved, step.to);
    steps.iter().enumerate().map(step).collect::<Vec<_>>().join("; ")
}

/// The conditions, of which one has to hold, and why it is not known.
fn reasons(access: &Access) -> (String, String) {
    match access {
        Access::Undecided(_) => (String::new(), conditions(access).join("; ")),
        _ => (conditions(access).join("; or "), String::new()),
    }
}

/// For spreadsheets: a line for each principal and resource, and one for each chain.
pub(super) fn write_csv(output: &mut Output, rows: &[Row], through: &[Through]) -> Result<(), Failure> {
    writeln!(output, "principal,outside,action,resourceType,resource,verdict,when,undecided,ifNone,through")?;
    for row in rows {
        let cell = &row.cell;
        let (when, undecided) = reasons(&cell.access);
        let fields = [
            cell.holder.as_str(),
            row.outside.map_or("", Outside::as_str),
            &cell.action,
            cell.resource_type.unwrap_or_default(),
            &cell.resource,
            cell.access.as_str(),
            &when,
            &undecided,
            row.if_none.as_ref().map_or("", Access::as_str),
            "",
        ];
        writeln!(output, "{}", fields.map(quoted).join(","))?;
    }
    for one in through {
        let (when, undecided) = (one.when.join("; "), one.undecided.join("; "));
        let steps = in_words(&one.steps);
        let outside = one.outside.map_or("", Outside::as_str);
        let fields = [
            &one.from,
            outside,
            &one.action,
            "",
            &one.resource,
            one.verdict,
            when.as_str(),
            &undecided,
            "",
            steps.as_str(),
        ];
        writeln!(output, "{}", fields.map(quoted).join(","))?;
    }
    Ok(())
}

/// For documents: only those who can, or of whom it is not known.
pub(super) fn write_markdown(
    output: &mut Output,
    rows: &[Row],
    through: &[Through],
    witness: bool,
    context: &Context,
) -> Result<(), Failure> {
    writeln!(output, "| principal | action | resource | | when, or why it is not known | through |")?;
    writeln!(output, "| --- | --- | --- | --- | --- | --- |")?;
    let can = |row: &&Row| row.cell.access != Access::Never;
    for row in rows.iter().filter(can) {
        let cell = &row.cell;
        let (when, undecided) = reasons(&cell.access);
        let beyond = row.if_none.as_ref().map(|access| format!("; {} if there is none of it", access.as_str()));
        let why = format!("{when}{undecided}{}", beyond.unwrap_or_default());
        let names = [&cell.holder, &cell.action, &cell.resource].map(|name| code(name));
        writeln!(output, "| {} | {} | {} | |", names.join(" | "), cell.access.as_str(), markdown_cell(&why))?;
    }
    for one in through {
        let why: Vec<String> = one.when.iter().chain(&one.undecided).map(|why| markdown_cell(why)).collect();
        let names = [&one.from, &one.action, &one.resource].map(|name| code(name));
        let (why, steps) = (why.join("; "), markdown_cell(&in_words(&one.steps)));
        writeln!(output, "| {} | {} | {why} | {steps} |", names.join(" | "), one.verdict)?;
    }
    let told = rows.iter().filter(can).map(|row| &row.cell.holder).chain(through.iter().map(|one| &one.from));
    let told: BTreeSet<&String> = told.collect();
    let all: BTreeSet<&String> = rows.iter().map(|row| &row.cell.holder).collect();
    let never = all.difference(&told).count();
    if never > 0 {
        writeln!(output, "\n{} never can.", counted(never, "principal"))?;
    }
    if witness {
        writeln!(output, "\n<details><summary>Requests, for `personalize-iam simulate`</summary>\n\n```json")?;
        for (_, line) in rows.iter().filter(can).flat_map(|row| lines(row, context)) {
            writeln!(output, "{line}")?;
        }
        for line in through.iter().flat_map(|one| &one.witness) {
            writeln!(output, "{line}")?;
        }
        writeln!(output, "```\n\n</details>")?;
    }
    Ok(())
}
