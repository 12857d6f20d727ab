//! Standard output: buffered, with colour only where a person looks at it.

use std::io::{self, BufWriter, IsTerminal, Write};

/// What every terminal shows.
const NARROWEST: usize = 80;

/// Longer lines are hard to read.
const WIDEST: usize = 140;

/// Where answers go.
pub(crate) struct Output {
    writer: Box<dyn Write>,
    colored: bool,
    width: usize,
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
    /// Standard output: in colour on a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`.
    pub(crate) fn stdout() -> Output {
        let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let terminal = io::stdout().is_terminal();
        let colored = terminal && !set("NO_COLOR") && !dumb;
        let columns = terminal_size::terminal_size_of(io::stdout()).filter(|_| terminal);
        let width = columns.map_or(NARROWEST, |(columns, _)| usize::from(columns.0).clamp(NARROWEST, WIDEST));
        Output { writer: Box::new(BufWriter::with_capacity(1 << 16, io::stdout())), colored, width }
    }

    /// Whether it is in colour.
    pub(crate) fn is_colored(&self) -> bool {
        self.colored
    }

    /// How many columns of text a person can read: those of the terminal within reason, else 80.
    pub(crate) fn width(&self) -> usize {
        self.width
    }

    /// Tells something besides the answer, on standard error, after all that was written so far.
    pub(crate) fn tell(&mut self, text: &str) -> io::Result<()> {
        self.flush()?;
        // Nobody is left to tell if this fails.
        let _ = writeln!(io::stderr(), "{text}");
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
        format!("\x1b[{code}m{text}\x1b[0m")
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer.write(bytes)
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

/// The width below which so many columns do not stand beside each other: the last one holds sentences or lists, which
/// are hard to read in a narrow column.
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

/// A text in backticks, as Markdown reads it whatever is in it.
pub(crate) fn code(text: &str) -> String {
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// A cell of a Markdown table.
pub(crate) fn markdown_cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows = [vec!["a".to_owned(), "bcd".to_owned(), String::new()], vec!["éfg".to_owned(), "h".to_owned()]];
        assert_eq!(table(&rows, |_, _, cell| cell.to_owned()), "a    bcd\néfg  h\n");
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
