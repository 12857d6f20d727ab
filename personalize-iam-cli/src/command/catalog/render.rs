//! Pages of the catalog as text for terminals and as Markdown.

use std::fmt::Write as _;
use std::io::Write;

use super::page::{Block, Column};
use crate::failure::Failure;
use crate::output::{Output, Style, capitalized, wrap, wrapped_table};

/// The indentation of tables.
const INDENT: &str = "  ";

/// Writes pages for a terminal: within its width as far as names let it.
pub(super) fn write_text(output: &mut Output, blocks: &[Block]) -> Result<(), Failure> {
    for (index, block) in blocks.iter().enumerate() {
        if index > 0 {
            writeln!(output)?;
        }
        match block {
            Block::Title(name, what) => {
                let name = output.paint(Style::Strong, name);
                writeln!(output, "{name}  {what}")?;
            }
            Block::Text(text) => {
                for line in wrap(text, output.width()) {
                    writeln!(output, "{line}")?;
                }
            }
            Block::Table { title, columns, rows } => {
                if !title.is_empty() {
                    let title = output.paint(Style::Strong, title);
                    writeln!(output, "{title}")?;
                }
                let indent = if title.is_empty() { "" } else { INDENT };
                let heading: Vec<String> = columns.iter().map(|column| column.title.to_owned()).collect();
                let headed = heading.iter().any(|title| !title.is_empty());
                let all: Vec<Vec<String>> = headed.then_some(heading).into_iter().chain(rows.iter().cloned()).collect();
                let paint = |row: usize, _: usize, piece: &str| {
                    let style = (headed && row == 0).then_some(Style::Faint);
                    style.map_or_else(|| piece.to_owned(), |style| output.paint(style, piece))
                };
                let text = wrapped_table(&all, output.width() - indent.len(), paint);
                for line in text.lines() {
                    writeln!(output, "{indent}{line}")?;
                }
            }
        }
    }
    Ok(())
}

/// Pages as Markdown: names in backticks, as a person would write them.
pub(super) fn to_markdown(blocks: &[Block]) -> String {
    let mut text = String::new();
    for (index, block) in blocks.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        match block {
            Block::Title(name, what) => {
                let _ = writeln!(text, "## `{name}`\n\n{}", capitalized(what));
            }
            Block::Text(paragraph) => {
                let _ = writeln!(text, "{paragraph}");
            }
            Block::Table { title, columns, rows } => {
                if !title.is_empty() {
                    let _ = writeln!(text, "### {title}\n");
                }
                let titles: Vec<String> = columns.iter().map(|column| column.title.to_owned()).collect();
                push_row(&mut text, &titles);
                push_row(&mut text, &vec!["---".to_owned(); columns.len()]);
                for row in rows {
                    push_row(
                        &mut text,
                        &row.iter().zip(columns).map(|(text, column)| cell(text, *column)).collect::<Vec<_>>(),
                    );
                }
            }
        }
    }
    text
}

fn push_row(text: &mut String, cells: &[String]) {
    let _ = writeln!(text, "| {} |", cells.join(" | "));
}

/// A cell: each name of a list in backticks.
fn cell(text: &str, column: Column) -> String {
    let escaped = text.replace('|', "\\|");
    if !column.code || escaped.is_empty() || escaped == "-" {
        return escaped;
    }
    escaped.split(", ").map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
