//! A picture as a page for a browser: drawn, and beside it every chain with its requests. It is one file without scripts, and loads
//! nothing.

use std::io::{self, Write};

use super::layout::{Layout, Place, Size, Way, lay_out};
use super::of_estate::Told;
use super::picture::{Certainty, Edge, Node, Picture, lines_of};
use crate::output::{Output, counted, visible, xml_escaped};

/// Nothing is loaded, whatever is in the page; the style is its own.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE: &str = "
:root { color-scheme: light dark; --paper: #ffffff; --ink: #1b1f24; --faint: #57606a; --line: #d0d7de; --box: #f6f8fa;
  --always: #b42318; --when: #8a5a00; --undecided: #4a5b9c; --goal: #1b1f24; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #0d1117; --ink: #e6edf3; --faint: #9aa4af; --line: #3b434d; --box: #161b22;
    --always: #ff8a7a; --when: #e3b341; --undecided: #a5b4fc; --goal: #e6edf3; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 1rem 1.25rem; background: var(--paper); color: var(--ink); font: 15px/1.45 system-ui, sans-serif; }
h1 { font-size: 1.25rem; margin: 0 0 .4rem; overflow-wrap: anywhere; }
h2 { font-size: 1.05rem; margin: 0 0 .5rem; }
p, ul, ol { margin: .3rem 0; }
code, pre, svg text { font-family: ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace; }
code, li { overflow-wrap: anywhere; }
.note { color: var(--faint); }
.cut { border-left: 4px solid var(--when); padding-left: .6rem; }
main { display: grid; gap: 1.25rem; margin-top: .8rem; }
@media (min-width: 1500px) { main { grid-template-columns: minmax(0, 5fr) minmax(24rem, 2fr); align-items: start; } }
.picture { overflow: auto; max-height: 92vh; border: 1px solid var(--line); border-radius: 6px; }
.picture:focus-visible, summary:focus-visible, a:focus-visible { outline: 3px solid var(--undecided); outline-offset: 2px; }
svg { display: block; margin: 0 auto; }
svg text { font-size: 12px; fill: var(--ink); user-select: text; }
svg .label text { font-size: 11px; }
svg .node rect { fill: var(--box); stroke: var(--line); }
svg .goal rect { stroke: var(--goal); stroke-width: 2.5; }
svg .label rect { fill: var(--paper); stroke: none; }
svg a:focus-visible rect { stroke: var(--undecided); stroke-width: 3; }
svg path.way { fill: none; stroke-width: 1.8; }
.always { color: var(--always); } .when { color: var(--when); } .undecided { color: var(--undecided); }
svg .always path, svg path.always { stroke: var(--always); } svg .when path, svg path.when { stroke: var(--when); }
svg .undecided path, svg path.undecided { stroke: var(--undecided); }
svg text.always, svg path.head.always { fill: var(--always); } svg text.when, svg path.head.when { fill: var(--when); }
svg text.undecided, svg path.head.undecided { fill: var(--undecided); }
svg path.way.when { stroke-dasharray: 8 4; } svg path.way.undecided { stroke-dasharray: 2 4; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: 0; list-style: none; }
.legend svg { display: inline-block; vertical-align: middle; margin-right: .4rem; }
.verdict { font-weight: 600; }
details { border: 1px solid var(--line); border-radius: 6px; margin: .4rem 0; padding: .35rem .6rem; }
summary { cursor: pointer; overflow-wrap: anywhere; }
.body:target { background: var(--box); outline: 2px solid var(--line); }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--box); padding: .4rem .5rem; border-radius: 4px; font-size: 12px; }
@media print { .picture { max-height: none; overflow: visible; } }
";

/// A character of the fonts of nodes and of labels is as wide, at most; text is set to it.
const NODE_WIDTH: i64 = 75;
const LABEL_WIDTH: i64 = 68;
const LINE: i64 = 16;
const PADDING: i64 = 8;

/// A text as it is safe everywhere in the page.
fn escaped(text: &str) -> String {
    xml_escaped(&visible(text)).replace('\'', "&#39;")
}

fn code(text: &str) -> String {
    format!("<code>{}</code>", escaped(text))
}

fn size_of(lines: &[String], width: i64) -> Size {
    let longest = lines.iter().map(|line| line.chars().count()).max().unwrap_or(0);
    let longest = i64::try_from(longest).unwrap_or(0);
    let count = i64::try_from(lines.len()).unwrap_or(1);
    Size { width: longest * width / 10 + 2 * PADDING, height: count * LINE + 2 * PADDING - 4 }
}

pub(super) fn write(output: &mut Output, picture: &Picture<'_>) -> io::Result<()> {
    let title = escaped(&format!("Who can {}", picture.title));
    writeln!(output, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">")?;
    writeln!(output, "<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">")?;
    writeln!(output, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")?;
    writeln!(output, "<meta name=\"referrer\" content=\"no-referrer\">")?;
    writeln!(output, "<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>")?;
    write_counts(output, picture)?;
    if let Some(cut) = &picture.cut {
        writeln!(output, "<p class=\"cut\">{}</p>", escaped(cut))?;
    }
    for note in &picture.notes {
        writeln!(output, "<p class=\"note\">{}</p>", escaped(note))?;
    }
    writeln!(output, "<ul class=\"legend\">")?;
    for (certainty, meaning) in [
        (Certainty::Always, "always: whatever else is in the request"),
        (Certainty::When, "when: under conditions"),
        (Certainty::Undecided, "undecided: not known"),
    ] {
        let class = certainty.as_str();
        writeln!(
            output,
            "<li><svg width=\"44\" height=\"10\" aria-hidden=\"true\"><path class=\"way {class}\" d=\"M0 5 H44\"/></svg>{meaning}</li>"
        )?;
    }
    writeln!(output, "</ul>\n<main>\n<section class=\"picture\" tabindex=\"0\" aria-label=\"Picture\">")?;
    write_svg(output, picture)?;
    writeln!(output, "</section>\n<section aria-label=\"Answers\">\n<h2>Who can, and how</h2>")?;
    if picture.answers.is_empty() {
        writeln!(output, "<p>Nobody of those that were read can.</p>")?;
    }
    for (number, told) in picture.answers.iter().enumerate() {
        write_answer(output, number, told, picture.answers.len() <= 4)?;
    }
    writeln!(output, "</section>\n</main>\n</body>\n</html>")
}

/// How many there are of each certainty.
fn write_counts(output: &mut Output, picture: &Picture<'_>) -> io::Result<()> {
    let mut counts = Vec::new();
    for certainty in [Certainty::Always, Certainty::When, Certainty::Undecided] {
        let count = picture.answers.iter().filter(|one| Certainty::of(one.verdict) == certainty).count();
        if count > 0 {
            let class = certainty.as_str();
            counts.push(format!("<span class=\"verdict {class}\">{count} {class}</span>"));
        }
    }
    let all = counted(picture.answers.len(), "answer");
    let counts = if counts.is_empty() { String::new() } else { format!(": {}", counts.join(", ")) };
    writeln!(output, "<p>{all}{counts}</p>")
}

fn write_svg(output: &mut Output, picture: &Picture<'_>) -> io::Result<()> {
    let names: Vec<Vec<String>> = picture.nodes.iter().map(|node| lines_of(&node.name, 28, 10)).collect();
    let labels: Vec<Vec<(String, Certainty)>> = picture.edges.iter().map(label).collect();
    let sizes: Vec<Size> = names.iter().map(|lines| size_of(lines, NODE_WIDTH)).collect();
    let edges: Vec<(usize, usize, Size)> = picture
        .edges
        .iter()
        .zip(&labels)
        .map(|(edge, lines)| {
            let lines: Vec<String> = lines.iter().map(|(line, _)| line.clone()).collect();
            (edge.from, edge.to, size_of(&lines, LABEL_WIDTH))
        })
        .collect();
    let Layout { nodes, ways, width, height } = lay_out(&sizes, &edges);
    writeln!(
        output,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"group\" \
         aria-label=\"{} and {}; the list has the same in words\">",
        counted(picture.nodes.len(), "node"),
        counted(picture.edges.len(), "arrow")
    )?;
    for (edge, way) in picture.edges.iter().zip(&ways) {
        let class = edge.certainty().as_str();
        writeln!(output, "<path class=\"way {class}\" d=\"{}\"/>", path(way))?;
        if let [.., before, last] = way.places.as_slice() {
            writeln!(output, "<path class=\"head {class}\" d=\"{}\"/>", head(before, last))?;
        }
    }
    for ((lines, way), edge) in labels.iter().zip(&ways).zip(&picture.edges) {
        let Some(place) = way.places.get(way.label) else { continue };
        writeln!(output, "<g class=\"label\">{}", rect(place, &title(picture, edge)))?;
        for (at, (line, certainty)) in lines.iter().enumerate() {
            write_line(output, place, at, line, LABEL_WIDTH, certainty.as_str())?;
        }
        writeln!(output, "</g>")?;
    }
    for ((node, lines), place) in picture.nodes.iter().zip(&names).zip(&nodes) {
        write_node(output, node, lines, place)?;
    }
    writeln!(output, "</svg>")
}

/// The lines of a label, each with the certainty of the way that it is about.
fn label(edge: &Edge) -> Vec<(String, Certainty)> {
    let mut all = Vec::new();
    for (name, certainty) in &edge.moves {
        let lines = lines_of(&format!("{name}: {}", certainty.as_str()), 18, 4);
        all.extend(lines.into_iter().map(|line| (line, *certainty)));
    }
    all
}

fn title(picture: &Picture<'_>, edge: &Edge) -> String {
    let name = |node: usize| picture.nodes.get(node).map_or("", |node| node.name.as_str());
    format!("from {} to {}", name(edge.from), name(edge.to))
}

fn rect(place: &Place, title: &str) -> String {
    let Place { x, y, width, height, .. } = place;
    format!(
        "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"5\"><title>{}</title></rect>",
        escaped(title)
    )
}

fn write_node(output: &mut Output, node: &Node, lines: &[String], place: &Place) -> io::Result<()> {
    let class = if node.is_goal { "node goal" } else { "node" };
    writeln!(output, "<g class=\"{class}\">")?;
    if let Some(answer) = node.answer {
        writeln!(output, "<a href=\"#answer-{}\">", answer + 1)?;
    }
    writeln!(output, "{}", rect(place, &node.name))?;
    for (at, line) in lines.iter().enumerate() {
        write_line(output, place, at, line, NODE_WIDTH, "")?;
    }
    writeln!(output, "{}</g>", if node.answer.is_some() { "</a>" } else { "" })
}

/// A line of text, set to its width, so that it stays in its box with every font.
fn write_line(output: &mut Output, place: &Place, at: usize, line: &str, width: i64, class: &str) -> io::Result<()> {
    let length = i64::try_from(line.chars().count()).unwrap_or(0) * width / 10;
    let y = place.y + PADDING + LINE * i64::try_from(at).unwrap_or(0) + 10;
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    writeln!(
        output,
        "<text x=\"{}\" y=\"{y}\" textLength=\"{length}\" lengthAdjust=\"spacingAndGlyphs\"{class}>{}</text>",
        place.x + PADDING,
        escaped(line)
    )
}

/// The line of an arrow: level in columns, curved between them, and without its label.
fn path(way: &Way) -> String {
    let mut path = String::new();
    for pair in way.places.windows(2) {
        let [one, other] = pair else { continue };
        let to_right = one.column.1 <= other.column.0;
        let (out, edge, into, end) = if to_right {
            (one.x + one.width, one.column.1, other.column.0, other.x)
        } else {
            (one.x, one.column.0, other.column.1, other.x + other.width)
        };
        let (from, to, middle) = (one.middle(), other.middle(), (edge + into) / 2);
        path.push_str(&format!("M{out} {from}H{edge}C{middle} {from} {middle} {to} {into} {to}H{end}"));
    }
    path
}

fn head(before: &Place, last: &Place) -> String {
    let y = last.middle();
    let (tip, back) = if before.column.1 <= last.column.0 {
        (last.x, last.x - 9)
    } else {
        (last.x + last.width, last.x + last.width + 9)
    };
    format!("M{tip} {y}L{back} {}V{}Z", y - 5, y + 5)
}

fn write_answer(output: &mut Output, number: usize, told: &Told<'_>, is_open: bool) -> io::Result<()> {
    let class = Certainty::of(told.verdict).as_str();
    let through = match told.steps.len() {
        0 => String::new(),
        count => format!(" through others, in {}", counted(count, "step")),
    };
    writeln!(
        output,
        "<details{}><summary><span class=\"verdict {class}\">{class}</span> {}{through}</summary>\n<div class=\"body\" id=\"answer-{}\">",
        if is_open { " open" } else { "" },
        code(told.principal),
        number + 1
    )?;
    if !told.steps.is_empty() {
        writeln!(output, "<ol>")?;
    }
    for step in told.steps {
        let class = Certainty::of(step.verdict).as_str();
        writeln!(
            output,
            "<li><strong>{}</strong> <span class=\"verdict {class}\">{class}</span>: {} gets the power of {}<ul>",
            escaped(&step.moved),
            code(&step.by),
            code(&step.to)
        )?;
        for request in &step.requests {
            writeln!(output, "<li>{}</li>", code(request))?;
        }
        writeln!(output, "</ul><p class=\"note\">Source: {}</p></li>", escaped(step.source))?;
    }
    if !told.steps.is_empty() {
        writeln!(output, "</ol>")?;
    }
    let then = if told.steps.is_empty() { "" } else { "Then: " };
    writeln!(output, "<p>{then}{}</p>", code(&format!("{} on {}", told.action, told.resource)))?;
    let heading = if told.steps.is_empty() { "When one of these holds" } else { "When all of these hold" };
    write_list(output, heading, told.when)?;
    write_list(output, "Not known, because", told.undecided)?;
    if let Some(other) = &told.if_none {
        writeln!(output, "<p>If nothing of what was not read is there: {}</p>", escaped(other.verdict))?;
        write_list(output, heading, other.when)?;
    }
    if !told.witness.is_empty() {
        writeln!(
            output,
            "<details><summary>The requests as lines for <code>personalize-iam simulate</code></summary>"
        )?;
        for line in &told.witness {
            writeln!(output, "<pre>{}</pre>", escaped(line.get()))?;
        }
        writeln!(output, "</details>")?;
    }
    writeln!(output, "</div>\n</details>")
}

fn write_list(output: &mut Output, heading: &str, all: &[String]) -> io::Result<()> {
    if all.is_empty() {
        return Ok(());
    }
    writeln!(output, "<p>{heading}</p>\n<ul>")?;
    for one in all {
        writeln!(output, "<li>{}</li>", escaped(one))?;
    }
    writeln!(output, "</ul>")
}
