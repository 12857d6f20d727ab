//! Where a text is in the file: through escapes, indentation and strings within strings.

use std::ops::Range;

/// From the bytes of a text to those of the file it was read from.
///
/// A text that was written with escapes, over several lines, or as a string within a string has other bytes than the file. It
/// consists of runs that are in the file as they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// Where a run begins in the text, and in the file; sorted by the first. Empty if the text is not in the file.
    runs: Vec<(usize, usize)>,
}

impl Places {
    /// A text that is in the file as it is, from this byte on.
    pub(crate) fn plain(start: usize) -> Places {
        Places { runs: vec![(0, start)] }
    }

    /// Says that from this byte of the text on, it is in the file from that byte on.
    pub(crate) fn run(&mut self, text: usize, file: usize) {
        match self.runs.last() {
            Some((last_text, last_file)) if file.wrapping_sub(*last_file) == text.wrapping_sub(*last_text) => {}
            Some((last_text, _)) if *last_text == text => {
                self.runs.pop();
                self.run(text, file);
            }
            _ => self.runs.push((text, file)),
        }
    }

    /// The byte of the file where this byte of the text stands.
    #[must_use]
    pub fn in_file(&self, text: usize) -> Option<usize> {
        let after = self.runs.partition_point(|(start, _)| *start <= text);
        let (start, file) = self.runs.get(after.checked_sub(1)?)?;
        Some(file + (text - start))
    }

    /// The bytes of the file that these bytes of the text are.
    #[must_use]
    pub fn span(&self, text: &Range<usize>) -> Option<Range<usize>> {
        let start = self.in_file(text.start)?;
        // The end of the last character, not the beginning of what comes after it.
        let end = if text.end > text.start { self.in_file(text.end - 1)? + 1 } else { start };
        Some(start..end.max(start))
    }

    /// The places of a text of this length whose places are in another text, which itself has places in the file.
    pub(crate) fn within(&self, outer: &Places, length: usize) -> Places {
        let mut all = Places::default();
        for (index, (text, file)) in self.runs.iter().enumerate() {
            let end = self.runs.get(index + 1).map_or(length, |(next, _)| *next);
            let Some(start) = outer.in_file(*file) else { continue };
            all.run(*text, start);
            let first = outer.runs.partition_point(|(start, _)| start <= file);
            for (outer_text, outer_file) in outer.runs.iter().skip(first) {
                let at = text + (outer_text - file);
                if at >= end {
                    break;
                }
                all.run(at, *outer_file);
            }
        }
        all
    }

    /// The places of these bytes of the text.
    pub(crate) fn part(&self, range: &Range<usize>) -> Places {
        let Some(first) = self.in_file(range.start) else { return Places::default() };
        let mut part = Places::plain(first);
        let inside = self.runs.iter().filter(|(text, _)| *text > range.start && *text < range.end);
        part.runs.extend(inside.map(|(text, file)| (text - range.start, *file)));
        part
    }

    /// Adds the places of a text that follows at this byte.
    pub(crate) fn append(&mut self, at: usize, other: &Places) {
        for (text, file) in &other.runs {
            self.run(at + text, *file);
        }
    }

    /// The places of the part of the text that begins at this byte.
    pub(crate) fn from(&self, start: usize) -> Places {
        let Some(first) = self.in_file(start) else { return Places::default() };
        let mut rest = Places::plain(first);
        let after = self.runs.partition_point(|(begin, _)| *begin <= start);
        rest.runs.extend(self.runs.iter().skip(after).map(|(text, file)| (text - start, *file)));
        rest
    }
}

/// The lines of a file, to turn bytes into lines and columns.
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// Of this text.
    #[must_use]
    pub fn new(text: &'a str) -> Lines<'a> {
        let after_breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(index, _)| index + 1);
        let first = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Lines { text, starts: std::iter::once(first).chain(after_breaks).collect() }
    }

    /// The line and the column of a byte, both from 1; columns are characters, and a byte-order mark does not count.
    #[must_use]
    pub fn locate(&self, byte: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= byte).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or_default();
        let before = self.text.get(start..byte.max(start)).unwrap_or_default();
        (line, before.chars().count() + 1)
    }

    /// The byte where a line begins; lines count from 1.
    pub(crate) fn start(&self, line: usize) -> Option<usize> {
        self.starts.get(line.checked_sub(1)?).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_map_through_each_other() {
        // The file `"a\\nb"` of a text `a\nb` of a text of three characters.
        let mut outer = Places::plain(1);
        outer.run(2, 3);
        let mut inner = Places::plain(0);
        inner.run(2, 3);
        let both = inner.within(&outer, 3);
        assert_eq!((both.in_file(0), both.in_file(1), both.in_file(2)), (Some(1), Some(2), Some(4)));
        assert_eq!(both.from(2).in_file(0), Some(4));
        assert_eq!(Places::default().within(&outer, 3).in_file(0), None);
    }

    #[test]
    fn columns_are_characters() {
        let lines = Lines::new("\u{feff}äb\r\nc");
        assert_eq!((lines.locate(3), lines.locate(5), lines.locate(8)), ((1, 1), (1, 2), (2, 1)));
    }
}
