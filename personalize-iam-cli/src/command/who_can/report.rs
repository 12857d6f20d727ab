//! Who can do what, as tables, CSV, JSON and Markdown.

use std::collections::HashMap;
use std::io::Write;

use personalize_iam_analysis::{Access, Cell};
use personalize_iam_estate::{Outside, Special};
use serde::Serialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::row::{Besides, Format, Row};
use crate::failure::Failure;
use crate::output::{Output, Style, code, markdown_cell, table, wrap};
use crate::problems::Problem;
use crate::replay::Context;

/// The remark after a resource about the policies that resources have.
fn remark(special: Special) -> &'static str {
    match special {
        Special::No | Special::OwnPolicy => "",
        Special::Others => ", but those with policies of their own",
    }
}

/// When it is allowed, or why that is not known; none if always or never.
pub(super) fn conditions(access: &Access) -> &[String] {
    match access {
        Access::Always | Access::Never => &[],
        Access::When(told) | Access::Undecided(told) => told,
    }
}

/// The conditions in one text.
fn when(access: &Access) -> String {
    let joint = if matches!(access, Access::When(_)) { "; or " } else { "; " };
    conditions(access).join(joint)
}

fn style(access: &str) -> Option<Style> {
    match access.split(' ').next() {
        Some("always") => Some(Style::Bad),
        Some("when") => Some(Style::Open),
        Some("undecided") => Some(Style::Open),
        Some("never") => Some(Style::Faint),
        _ => None,
    }
}

/// A row for each principal.
pub(super) fn write_who(output: &mut Output, rows: &[Row], witness: bool, context: &Context) -> Result<(), Failure> {
    let Some(first) = rows.first() else { return Ok(()) };
    let mut resources: Vec<(&str, Special)> = Vec::new();
    for row in rows {
        if !resources.contains(&(&row.cell.resource, row.special)) {
            resources.push((&row.cell.resource, row.special));
        }
    }
    for (index, (resource, special)) in resources.iter().enumerate() {
        if index > 0 {
            writeln!(output)?;
        }
        let title = output.paint(Style::Strong, &format!("{} on {resource}", first.cell.action));
        writeln!(output, "{title}{}", remark(*special))?;
        let of: Vec<&Row> =
            rows.iter().filter(|row| (row.cell.resource.as_str(), row.special) == (*resource, *special)).collect();
        let cells: Vec<Vec<String>> =
            of.iter().map(|row| vec![row.cell.holder.clone(), row.cell.access.as_str().to_owned()]).collect();
        let paint = |_: usize, column: usize, cell: &str| match style(cell).filter(|_| column == 1) {
            Some(style) => output.paint(style, cell),
            None => cell.to_owned(),
        };
        let lines = table(&cells, paint);
        for (row, line) in of.iter().zip(lines.lines()) {
            writeln!(output, "  {line}")?;
            for condition in conditions(&row.cell.access) {
                for line in wrap(condition, output.width() - 6) {
                    writeln!(output, "      {line}")?;
                }
            }
        }
    }
    write_witnesses(output, rows, witness, context)
}

fn write_witnesses(output: &mut Output, rows: &[Row], witness: bool, context: &Context) -> Result<(), Failure> {
    for row in rows.iter().filter(|_| witness) {
        for (word, line) in lines(row, context) {
            let on = format!("{} {word}: {} on {}", row.cell.holder, row.cell.action, row.cell.resource);
            writeln!(output, "\n{on}\n{}", output.paint(Style::Faint, &line))?;
        }
    }
    Ok(())
}

/// The witnesses of a row, as lines for `simulate`.
pub(super) fn lines(row: &Row, context: &Context) -> Vec<(&'static str, String)> {
    #[derive(serde::Deserialize)]
    struct Told {
        allowed: Option<Box<RawValue>>,
        denied: Option<Box<RawValue>>,
    }
    let text = serde_json::to_string(&row.cell).unwrap_or_default();
    let Ok(told) = serde_json::from_str::<Told>(&text) else { return Vec::new() };
    let both = [("is allowed", told.allowed), ("is denied", told.denied)];
    both.into_iter().filter_map(|(word, request)| Some((word, context.line(&request?, &row.policies)))).collect()
}

/// The request that is allowed, as a line for `simulate`.
pub(super) fn allowed_line(row: &Row, context: &Context) -> Option<String> {
    lines(row, context).into_iter().find(|(word, _)| *word == "is allowed").map(|(_, line)| line)
}

pub(super) fn write(
    output: &mut Output,
    rows: &[Row],
    format: Format,
    witness: bool,
    besides: &Besides<'_>,
    context: &Context,
) -> Result<(), Failure> {
    match format {
        Format::Csv => write_csv(output, rows),
        Format::Json => write_json(output, rows, witness, besides, context),
        Format::Table => {
            let grid = Grid::of(rows);
            let text = table(&grid.rows, |row, _, cell| match style(cell) {
                _ if row == 0 => output.paint(Style::Faint, cell),
                Some(style) => output.paint(style, cell),
                None => cell.to_owned(),
            });
            output.write_all(text.as_bytes())?;
            if !grid.notes.is_empty() {
                writeln!(output)?;
            }
            for (index, note) in grid.notes.iter().enumerate() {
                writeln!(output, "[{}] {note}", index + 1)?;
            }
            write_witnesses(output, rows, witness, context)
        }
        Format::Markdown => {
            let grid = Grid::of(rows);
            for (index, row) in grid.rows.iter().enumerate() {
                let cells = row.iter().enumerate().map(|(column, cell)| {
                    let name = index > 0 && column < Grid::NAMES && !cell.is_empty();
                    markdown_cell(&if name { code(cell) } else { cell.clone() })
                });
                writeln!(output, "| {} |", cells.collect::<Vec<_>>().join(" | "))?;
                if index == 0 {
                    writeln!(output, "| {} |", vec!["---"; row.len()].join(" | "))?;
                }
            }
            for (index, note) in grid.notes.iter().enumerate() {
                writeln!(output, "{}[{}] {}", if index == 0 { "\n" } else { "<br>" }, index + 1, code(note))?;
            }
            if witness {
                writeln!(output, "\n<details><summary>Requests, for `personalize-iam simulate`</summary>\n")?;
                writeln!(output, "```json")?;
                for (_, line) in rows.iter().flat_map(|row| lines(row, context)) {
                    writeln!(output, "{line}")?;
                }
                writeln!(output, "```\n\n</details>")?;
            }
            Ok(())
        }
    }
}

/// A row for each action and resource, a column for each principal.
struct Grid {
    rows: Vec<Vec<String>>,
    /// The conditions that cells name by their numbers.
    notes: Vec<String>,
}

impl Grid {
    /// How many columns tell what a row is about.
    const NAMES: usize = 2;

    fn of(rows: &[Row]) -> Grid {
        // Accounts have thousands of principals: each row is looked at once.
        let (mut columns, mut lines, mut cells) = (HashMap::new(), HashMap::new(), HashMap::new());
        let (mut holders, mut things): (Vec<&str>, Vec<(&str, String)>) = (Vec::new(), Vec::new());
        for row in rows {
            let column = *columns.entry(row.cell.holder.as_str()).or_insert_with(|| {
                holders.push(&row.cell.holder);
                holders.len() - 1
            });
            let line = *lines.entry((row.cell.action.as_str(), thing(row))).or_insert_with_key(|thing| {
                things.push(thing.clone());
                things.len() - 1
            });
            cells.entry((line, column)).or_insert(&row.cell);
        }
        let mut grid = Grid { rows: Vec::new(), notes: Vec::new() };
        let mut known = HashMap::new();
        let titles = ["action", "resource"].into_iter().chain(holders.iter().copied());
        grid.rows.push(titles.map(str::to_owned).collect());
        for (line, (action, on)) in things.into_iter().enumerate() {
            let mut row = vec![action.to_owned(), on];
            for column in 0..holders.len() {
                row.push(cells.get(&(line, column)).map(|cell| grid.cell(cell, &mut known)).unwrap_or_default());
            }
            grid.rows.push(row);
        }
        grid
    }

    fn cell(&mut self, cell: &Cell, known: &mut HashMap<String, usize>) -> String {
        let note = when(&cell.access);
        if note.is_empty() {
            return cell.access.as_str().to_owned();
        }
        let notes = &mut self.notes;
        let index = *known.entry(note).or_insert_with_key(|note| {
            notes.push(note.clone());
            notes.len() - 1
        });
        format!("{} [{}]", cell.access.as_str(), index + 1)
    }
}

/// What a row is about, in addition to the action: a resource type, or a resource.
fn thing(row: &Row) -> String {
    match (row.cell.resource_type, row.special) {
        (Some(resource_type), Special::No) => resource_type.to_owned(),
        (Some(resource_type), Special::Others) => format!("{resource_type}, other"),
        _ => row.cell.resource.clone(),
    }
}

fn write_csv(output: &mut Output, rows: &[Row]) -> Result<(), Failure> {
    writeln!(output, "principal,arn,action,resourceType,resource,access,when")?;
    for row in rows {
        let cell = &row.cell;
        let resource = format!("{}{}", cell.resource, remark(row.special));
        let fields = [
            cell.holder.as_str(),
            &row.principal.to_string(),
            &cell.action,
            cell.resource_type.unwrap_or_default(),
            &resource,
            cell.access.as_str(),
            &when(&cell.access),
        ];
        writeln!(output, "{}", fields.map(quoted).join(","))?;
    }
    Ok(())
}

/// A field as RFC 4180 has it; what a spreadsheet would take for a formula is text.
pub(super) fn quoted(field: &str) -> String {
    let field = if field.starts_with(['=', '+', '-', '@']) { format!("'{field}") } else { field.to_owned() };
    if field.contains([',', '"', '\n', '\r']) { format!("\"{}\"", field.replace('"', "\"\"")) } else { field }
}

fn write_json(
    output: &mut Output,
    rows: &[Row],
    witness: bool,
    besides: &Besides<'_>,
    context: &Context,
) -> Result<(), Failure> {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct One<'a> {
        principal: String,
        #[serde(flatten)]
        cell: &'a Cell,
        /// `always`, `never`, `when` or `undecided`, as `access`.
        verdict: &'a str,
        /// As the cell, which lacks them where there are none.
        #[serde(skip_serializing_if = "Option::is_none")]
        when: Option<[&'a str; 0]>,
        #[serde(skip_serializing_if = "Option::is_none")]
        undecided: Option<[&'a str; 0]>,
        /// A request that is allowed, as a line for `simulate`.
        witness: Vec<Box<RawValue>>,
        /// Resources of the pattern have policies, and cells, of their own.
        without_own_policies: bool,
        /// `anonymous`, `account`, `service` or `federated`, of who is not of the accounts.
        #[serde(skip_serializing_if = "Option::is_none")]
        outside: Option<&'static str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        policies: Option<Value>,
    }
    #[derive(Serialize)]
    struct All<'a> {
        cells: Vec<One<'a>>,
        warnings: &'a [String],
        problems: &'a [Problem],
    }
    let cells = rows
        .iter()
        .map(|row| One {
            principal: row.principal.to_string(),
            cell: &row.cell,
            verdict: row.cell.access.as_str(),
            when: (!matches!(row.cell.access, Access::When(_))).then_some([]),
            undecided: (!matches!(row.cell.access, Access::Undecided(_))).then_some([]),
            witness: allowed_line(row, context).and_then(|line| RawValue::from_string(line).ok()).into_iter().collect(),
            without_own_policies: row.special == Special::Others,
            outside: row.outside.map(Outside::as_str),
            policies: witness.then(|| context.policies(&row.policies)),
        })
        .collect();
    let all = All { cells, warnings: besides.warnings, problems: besides.problems };
    let json = serde_json::to_string_pretty(&all).map_err(std::io::Error::from)?;
    writeln!(output, "{json}")?;
    Ok(())
}
