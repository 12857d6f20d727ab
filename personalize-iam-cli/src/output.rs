//! Standard output: buffered, with colour only where a person looks at it.

use std::io::{self, BufWriter, IsTerminal, Write};

/// Where answers go.
pub(crate) struct Output {
    writer: Box<dyn Write>,
    colored: bool,
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
        let colored = io::stdout().is_terminal() && !set("NO_COLOR") && !dumb;
        Output { writer: Box::new(BufWriter::with_capacity(1 << 16, io::stdout())), colored }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows = [vec!["a".to_owned(), "bcd".to_owned(), String::new()], vec!["éfg".to_owned(), "h".to_owned()]];
        assert_eq!(table(&rows, |_, _, cell| cell.to_owned()), "a    bcd\néfg  h\n");
    }
}
