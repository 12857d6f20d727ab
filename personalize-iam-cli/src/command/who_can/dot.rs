//! A picture for Graphviz.

use std::io::{self, Write};

use super::picture::{Certainty, Picture, lines_of};
use crate::output::Output;

/// A text in double quotes, whatever is in it. Graphviz reads entities of HTML in labels too.
fn quoted(lines: &[String]) -> String {
    let escaped = |line: &String| line.replace('&', "&amp;").replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{}\"", lines.iter().map(escaped).collect::<Vec<_>>().join("\\n"))
}

pub(super) fn write(output: &mut Output, picture: &Picture<'_>) -> io::Result<()> {
    writeln!(output, "digraph \"who-can\" {{")?;
    writeln!(output, "  graph [rankdir=LR, labelloc=t, label={}];", quoted(&heading(picture)))?;
    writeln!(output, "  node [shape=box, fontname=\"monospace\", fontsize=10];")?;
    writeln!(output, "  edge [fontname=\"sans-serif\", fontsize=9];")?;
    for (number, node) in picture.nodes.iter().enumerate() {
        let shape = if node.is_goal { ", shape=box, peripheries=2" } else { "" };
        writeln!(output, "  n{number} [label={}{shape}];", quoted(&lines_of(&node.name, 44, 8)))?;
    }
    for edge in &picture.edges {
        let style = match edge.certainty() {
            Certainty::Always => "bold",
            Certainty::When => "dashed",
            Certainty::Undecided => "dotted",
        };
        let label: Vec<String> =
            edge.moves.iter().map(|(label, certainty)| format!("{label}: {}", certainty.as_str())).collect();
        writeln!(output, "  n{} -> n{} [label={}, style={style}];", edge.from, edge.to, quoted(&label))?;
    }
    writeln!(output, "}}")
}

fn heading(picture: &Picture<'_>) -> Vec<String> {
    let mut lines = lines_of(&format!("Who can {}", picture.title), 100, 4);
    for note in picture.cut.iter().chain(&picture.notes) {
        lines.extend(lines_of(note, 100, 4));
    }
    lines
}
