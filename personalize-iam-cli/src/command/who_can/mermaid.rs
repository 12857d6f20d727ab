//! A picture for Mermaid.

use std::io::{self, Write};

use super::picture::{Certainty, Picture, lines_of};
use crate::output::Output;

/// A text in double quotes, whatever is in it: all but the plainest characters as Mermaid's codes, so that nothing of it is taken for
/// Mermaid, Markdown or HTML.
fn quoted(lines: &[String]) -> String {
    let escaped = |line: &String| {
        let mut text = String::new();
        for c in line.chars() {
            match c {
                c if c.is_ascii_alphanumeric() || matches!(c, ' ' | '/' | ':' | '-' | '.' | ',' | '(' | ')') => {
                    text.push(c)
                }
                c => text.push_str(&format!("#{};", u32::from(c))),
            }
        }
        text
    };
    format!("\"{}\"", lines.iter().map(escaped).collect::<Vec<_>>().join("<br/>"))
}

pub(super) fn write(output: &mut Output, picture: &Picture<'_>) -> io::Result<()> {
    writeln!(output, "flowchart LR")?;
    for (number, node) in picture.nodes.iter().enumerate() {
        let label = quoted(&lines_of(&node.name, 44, 8));
        let (open, close) = if node.is_goal { ("([", "])") } else { ("[", "]") };
        writeln!(output, "  n{number}{open}{label}{close}")?;
    }
    for edge in &picture.edges {
        let arrow = match edge.certainty() {
            Certainty::Always => "==>",
            Certainty::When => "-->",
            Certainty::Undecided => "-.->",
        };
        let label: Vec<String> =
            edge.moves.iter().map(|(label, certainty)| format!("{label}: {}", certainty.as_str())).collect();
        writeln!(output, "  n{} {arrow}|{}| n{}", edge.from, quoted(&label), edge.to)?;
    }
    let notes: Vec<String> = picture.cut.iter().chain(&picture.notes).flat_map(|note| lines_of(note, 60, 4)).collect();
    if !notes.is_empty() {
        writeln!(output, "  notes[{}]", quoted(&notes))?;
    }
    Ok(())
}
