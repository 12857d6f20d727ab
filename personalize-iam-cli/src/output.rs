//! Standard output: buffered, with colour only where a person looks at it, and without control characters of others there.

use std::borrow::Cow;
use std::cell::RefCell;
use std::ffi::OsString;
use std::hash::{BuildHasher, RandomState};
use std::io::{self, BufWriter, IsTerminal, Write};
use std::rc::Rc;

use clap::ColorChoice;

/// What every terminal shows.
const NARROWEST: usize = 80;

/// Longer lines are hard to read.
const WIDEST: usize = 140;

/// Where answers go.
pub(crate) struct Output {
    writer: Box<dyn Write>,
    colored: bool,
    /// Whether a person looks at it, so that control characters in names and values are to be shown and not obeyed.
    watched: bool,
    /// What begins a colour until it is written: no text that is read can have it, as it differs from run to run.
    mark: String,
    width: usize,
}

/// What was written, and is kept.
#[derive(Clone, Default)]
pub(crate) struct Kept(Rc<RefCell<Vec<u8>>>);

impl Kept {
    /// The text.
    pub(crate) fn take(&self) -> String {
        let bytes = self.0.take();
        String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
    }
}

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// How a piece of text looks on a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// As it should be: green.
    Good,
    /// Not as it should be: red.
    Bad,
    /// Open: yellow.
    Open,
    /// What the eye should find: bold.
    Strong,
    /// What it may skip.
    Faint,
}

impl Output {
    /// Standard output, in colour as asked for.
    pub(crate) fn stdout(color: ColorChoice) -> Output {
        let terminal = io::stdout().is_terminal();
        let colored = is_colored(color, terminal, |name| std::env::var_os(name));
        let columns = terminal_size::terminal_size_of(io::stdout()).filter(|_| terminal);
        let width = columns.map_or(NARROWEST, |(columns, _)| usize::from(columns.0).clamp(NARROWEST, WIDEST));
        Output::new(Box::new(BufWriter::with_capacity(1 << 16, io::stdout())), colored, terminal || colored, width)
    }

    /// An output that keeps what is written, as text without colours, and where it is.
    pub(crate) fn kept() -> (Output, Kept) {
        let kept = Kept::default();
        (Output::new(Box::new(kept.clone()), false, false, NARROWEST), kept)
    }

    fn new(writer: Box<dyn Write>, colored: bool, watched: bool, width: usize) -> Output {
        let mark = format!("\x1b]{:016x};", RandomState::new().hash_one(width));
        Output { writer, colored, watched, mark, width }
    }

    /// Whether it is in colour.
    pub(crate) fn is_colored(&self) -> bool {
        self.colored
    }

    /// How many columns of text a person can read: those of the terminal within reason, else 80.
    pub(crate) fn width(&self) -> usize {
        self.width
    }

    /// Writes a note to standard error, after everything that was written so far.
    pub(crate) fn tell(&mut self, text: &str) -> io::Result<()> {
        self.flush()?;
        // Nobody is left to tell if this fails.
        let _ = writeln!(io::stderr(), "{}", visible(text));
        Ok(())
    }

    /// The text, in colour if the output is.
    pub(crate) fn paint(&self, style: Style, text: &str) -> String {
        if !self.colored {
            return text.to_owned();
        }
        let code = match style {
            Style::Good => "32",
            Style::Bad => "31",
            Style::Open => "33",
            Style::Strong => "1",
            Style::Faint => "2",
        };
        format!("{mark}{code}m{text}{mark}0m", mark = self.mark)
    }

    /// A text whose escape sequences are colours, and none of them comes from what was read.
    pub(crate) fn with_colors(&self, text: &str) -> String {
        text.replace("\x1b[", &self.mark)
    }

    /// Writes a text for a person: colours, and all other control characters as escapes.
    fn write_watched(&mut self, text: &str) -> io::Result<()> {
        for (index, part) in text.split(self.mark.as_str()).enumerate() {
            if index > 0 {
                self.writer.write_all(b"\x1b[")?;
            }
            self.writer.write_all(visible(part).as_bytes())?;
        }
        Ok(())
    }
}

/// Whether an answer is in colour: if it is asked for, else if the environment asks for it or a terminal shows it, and
/// neither `NO_COLOR` nor `TERM` is against it.
fn is_colored(color: ColorChoice, terminal: bool, environment: impl Fn(&str) -> Option<OsString>) -> bool {
    let value = |name| environment(name).filter(|value| !value.is_empty());
    match color {
        ColorChoice::Always => true,
        ColorChoice::Never => false,
        ColorChoice::Auto if value("NO_COLOR").is_some() => false,
        ColorChoice::Auto if value("CLICOLOR_FORCE").is_some_and(|value| value != "0") => true,
        ColorChoice::Auto => {
            let refused = value("CLICOLOR").is_some_and(|value| value == "0");
            terminal && !refused && value("TERM").is_none_or(|value| value != "dumb")
        }
    }
}

/// The text with control characters, and those that reorder what is beside them, as escapes: a terminal would obey them.
/// Lines and tabs stay. The escapes are those of JSON, so that JSON says the same with them.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    let obeyed = |c: char| {
        c.is_control() && !matches!(c, '\n' | '\t') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if !text.contains(obeyed) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if obeyed(c) {
            shown.push_str(&format!("\\u{:04x}", u32::from(c)));
        } else {
            shown.push(c);
        }
    }
    Cow::Owned(shown)
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if !self.watched {
            return self.writer.write(bytes);
        }
        self.write_watched(&String::from_utf8_lossy(bytes))?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

/// The cells in columns, two blanks between them; each line ends without blanks.
///
/// Widths are of characters. Cells are to be painted by `paint`, which gets the row, the column and the padded text.
pub(crate) fn table(rows: &[Vec<String>], paint: impl Fn(usize, usize, &str) -> String) -> String {
    let width = |text: &str| text.chars().count();
    let mut widths: Vec<usize> = Vec::new();
    for row in rows {
        for (column, cell) in row.iter().enumerate() {
            match widths.get_mut(column) {
                Some(widest) => *widest = (*widest).max(width(cell)),
                None => widths.push(width(cell)),
            }
        }
    }
    let mut text = String::new();
    for (index, row) in rows.iter().enumerate() {
        let last = row.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
        for (column, (cell, widest)) in row.iter().zip(&widths).take(last).enumerate() {
            text.push_str(&paint(index, column, cell));
            if column + 1 < last {
                text.push_str(&" ".repeat(widest.saturating_sub(width(cell)) + 2));
            }
        }
        text.push('\n');
    }
    text
}

/// The cells in columns of at most this width in all; longer cells go on below. Where the words are too long for that,
/// the last column stands below the others.
///
/// Widths are of characters, and lines break at blanks. Pieces of cells are to be painted by `paint`, which gets the
/// row, the column and the piece.
pub(crate) fn wrapped_table(
    rows: &[Vec<String>],
    width: usize,
    paint: impl Fn(usize, usize, &str) -> String,
) -> String {
    const INDENT: usize = 4;
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let beside = if narrowest(rows, columns) > width { columns.saturating_sub(1).max(1) } else { columns };
    let widths = widths_within(rows, beside, width);
    let mut text = String::new();
    for (index, row) in rows.iter().enumerate() {
        let wrapped: Vec<Vec<String>> = row.iter().zip(&widths).map(|(cell, width)| wrap(cell, *width)).collect();
        let height = wrapped.iter().map(Vec::len).max().unwrap_or(1);
        for line in 0..height {
            let piece = |column: &Vec<String>| column.get(line).cloned().unwrap_or_default();
            let pieces: Vec<String> = wrapped.iter().map(piece).collect();
            let last = pieces.iter().rposition(|piece| !piece.is_empty()).map_or(0, |last| last + 1);
            for (column, (piece, width)) in pieces.iter().zip(&widths).take(last).enumerate() {
                if !piece.is_empty() {
                    text.push_str(&paint(index, column, piece));
                }
                if column + 1 < last {
                    text.push_str(&" ".repeat(width.saturating_sub(piece.chars().count()) + 2));
                }
            }
            text.push('\n');
        }
        for (column, cell) in row.iter().enumerate().skip(beside).filter(|(_, cell)| !cell.is_empty()) {
            for piece in wrap(cell, width.saturating_sub(INDENT)) {
                text.push_str(&" ".repeat(INDENT));
                text.push_str(&paint(index, column, &piece));
                text.push('\n');
            }
        }
    }
    text
}

/// The length of the longest word of a column.
fn longest_word(rows: &[Vec<String>], column: usize) -> usize {
    let words = rows.iter().filter_map(|row| row.get(column)).flat_map(|cell| cell.split(' '));
    words.map(|word| word.chars().count()).max().unwrap_or(0)
}

/// The width below which this many columns are not shown next to each other: the last one holds sentences or lists,
/// which are hard to read in a narrow column.
fn narrowest(rows: &[Vec<String>], columns: usize) -> usize {
    const READABLE: usize = 20;
    let last = columns.saturating_sub(1);
    let least = |column: usize| {
        let readable = if column == last { longest_cell(rows, column).min(READABLE) } else { 0 };
        longest_word(rows, column).max(readable)
    };
    (0..columns).map(least).sum::<usize>() + 2 * last
}

/// The length of the longest cell of a column.
fn longest_cell(rows: &[Vec<String>], column: usize) -> usize {
    rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
}

/// The widths of the first columns, within this width in all as far as their words let them.
fn widths_within(rows: &[Vec<String>], columns: usize, width: usize) -> Vec<usize> {
    let least: Vec<usize> = (0..columns).map(|column| longest_word(rows, column)).collect();
    let mut widths: Vec<usize> = (0..columns).map(|column| longest_cell(rows, column)).collect();
    let between = 2 * columns.saturating_sub(1);
    // The widest column that can do with less gives way, one character at a time.
    while widths.iter().sum::<usize>() + between > width {
        let spare = widths.iter_mut().zip(&least).filter(|(width, least)| **width > **least);
        let Some((widest, _)) = spare.max_by_key(|(width, _)| **width) else { break };
        *widest -= 1;
    }
    widths
}

/// The words on lines of at most this many characters; a longer word has a line of its own.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let Some(line) = lines.last_mut() else { break };
        if line.is_empty() {
            line.push_str(word);
        } else if line.chars().count() + 1 + word.chars().count() <= width {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

/// A number of things: `1 policy`, `2 policies`.
pub(crate) fn counted(count: usize, noun: &str) -> String {
    match (count, noun.strip_suffix('y')) {
        (1, _) => format!("1 {noun}"),
        (_, Some(stem)) => format!("{count} {stem}ies"),
        (_, None) => format!("{count} {noun}s"),
    }
}

/// The first of several, as the subject of a sentence.
pub(crate) fn first_of(count: usize) -> String {
    if count == 1 { "the first is".to_owned() } else { format!("the first {count} are") }
}

/// A text in backticks, as Markdown reads it whatever is in it.
pub(crate) fn code(text: &str) -> String {
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// A cell of a Markdown table.
pub(crate) fn markdown_cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

/// A text as XML has it; characters that XML does not have are replaced.
pub(crate) fn xml_escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' => escaped.push_str("&#10;"),
            '\t' => escaped.push_str("&#9;"),
            '\u{fffe}' | '\u{ffff}' => escaped.push('\u{fffd}'),
            c if c.is_control() => escaped.push('\u{fffd}'),
            c => escaped.push(c),
        }
    }
    escaped
}

pub(crate) fn capitalized(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is written of a text that a person looks at.
    fn watched(colored: bool, write: impl Fn(&mut Output)) -> String {
        let written = Kept::default();
        let mut output = Output::new(Box::new(written.clone()), colored, true, 80);
        write(&mut output);
        written.take()
    }

    #[test]
    fn no_text_that_is_read_moves_a_terminal() {
        let all: String = ('\0'..='\u{2100}').collect();
        for colored in [false, true] {
            let shown = watched(colored, |output| {
                let painted = output.paint(Style::Bad, &all);
                writeln!(output, "{all}{painted}").unwrap();
            });
            let without_colors = shown.replace("\x1b[31m", "").replace("\x1b[0m", "");
            assert_eq!(shown != without_colors, colored);
            assert!(without_colors.chars().all(|c| matches!(c, '\n' | '\t') || !c.is_control()));
            assert!(
                without_colors.contains("\\u001b")
                    && without_colors.contains("\\u009b")
                    && without_colors.contains("\\u202e")
            );
            assert!(without_colors.contains("\t\n") && without_colors.contains("\u{e9}"));
        }
        let forged = "\x1b]0123456789abcdef;31m\x1b[31m";
        assert_eq!(
            watched(true, |output| output.write_all(forged.as_bytes()).unwrap()),
            "\\u001b]0123456789abcdef;31m\\u001b[31m"
        );
        // JSON says the same.
        let json = serde_json::to_string(&all).unwrap();
        let shown = watched(true, |output| output.write_all(json.as_bytes()).unwrap());
        assert_eq!(serde_json::from_str::<String>(&shown).unwrap(), all);
    }

    #[test]
    fn colour_is_as_asked_for_else_as_the_environment_says() {
        use ColorChoice::{Always, Auto, Never};
        for (color, terminal, environment, expected) in [
            (Auto, true, &[][..], true),
            (Auto, false, &[], false),
            (Auto, true, &[("NO_COLOR", "")], true),
            (Auto, true, &[("NO_COLOR", "1")], false),
            (Auto, true, &[("TERM", "dumb")], false),
            (Auto, true, &[("CLICOLOR", "0")], false),
            (Auto, true, &[("CLICOLOR", "1")], true),
            (Auto, false, &[("CLICOLOR", "1")], false),
            (Auto, false, &[("CLICOLOR_FORCE", "1")], true),
            (Auto, false, &[("CLICOLOR_FORCE", "1"), ("TERM", "dumb"), ("CLICOLOR", "0")], true),
            (Auto, false, &[("CLICOLOR_FORCE", "0")], false),
            (Auto, false, &[("CLICOLOR_FORCE", "")], false),
            (Auto, true, &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], false),
            (Always, false, &[("NO_COLOR", "1"), ("TERM", "dumb")], true),
            (Never, true, &[("CLICOLOR_FORCE", "1")], false),
        ] {
            let variable = |name: &str| environment.iter().find(|(n, _)| *n == name).map(|(_, value)| value.into());
            assert_eq!(is_colored(color, terminal, variable), expected, "{color:?} {terminal} {environment:?}");
        }
    }

    #[test]
    fn a_cell_of_markdown_stays_one_cell() {
        assert_eq!(markdown_cell("a|b\nc"), "a\\|b c");
        assert_eq!((code("a"), code("a`b")), ("`a`".to_owned(), "`` a`b ``".to_owned()));
    }

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows = [vec!["a".to_owned(), "bcd".to_owned(), String::new()], vec!["éfg".to_owned(), "h".to_owned()]];
        assert_eq!(table(&rows, |_, _, cell| cell.to_owned()), "a    bcd\néfg  h\n");
    }

    #[test]
    fn one_thing_is_counted_as_one() {
        let all = [0, 1, 2].map(|count| counted(count, "policy") + ", " + &counted(count, "more finding"));
        assert_eq!(all, ["0 policies, 0 more findings", "1 policy, 1 more finding", "2 policies, 2 more findings"]);
    }

    #[test]
    fn wide_cells_go_on_below() {
        let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        let rows = [row(["a", "one two three", "x"]), row(["bb", "four", "unbreakable"]), row(["c", "", ""])];
        let plain = |_: usize, _: usize, piece: &str| piece.to_owned();
        assert_eq!(wrapped_table(&rows, 22, plain), "a   one    x\n    two\n    three\nbb  four   unbreakable\nc\n");
        assert_eq!(wrapped_table(&rows, 80, plain), "a   one two three  x\nbb  four           unbreakable\nc\n");
        assert_eq!(
            wrapped_table(&rows, 15, plain),
            "a   one two\n    three\n    x\nbb  four\n    unbreakable\nc\n",
            "the last column stands below"
        );
    }
}
