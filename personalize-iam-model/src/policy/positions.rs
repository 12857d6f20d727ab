//! The place of each element of a policy in its text, with line and column: beside the document, not inside it.

use std::ops::Range;
use std::sync::OnceLock;

use super::json::{Kind, Node, Tree};
use super::location::Location;

/// The place of each element of a policy in its text.
///
/// Elements are found by JSON pointer (RFC 6901) into the canonical form of the document, in which `Statement` is a
/// list always: `/Statement/0/Action/1`. The same pointer finds the element where the text has one statement without
/// a list around it, or, for the index 0, one value in place of a list. Names that the text writes in another case
/// are found as well, as the names of condition operators and keys do not depend on it.
#[derive(Clone, Debug)]
pub struct Positions {
    pub(super) text: String,
    pub(super) tree: Tree,
    lines: OnceLock<Lines>,
}

impl Positions {
    pub(super) fn new(text: &str, tree: Tree) -> Self {
        Positions { text: text.to_owned(), tree, lines: OnceLock::new() }
    }

    /// Where the value of an element stands, if the text has it. The pointer `""` is the whole document.
    #[must_use]
    pub fn locate(&self, pointer: &str) -> Option<Location> {
        let (_, value) = self.find(pointer)?;
        Some(self.location(value.span()))
    }

    /// Where the name of an element stands, if the text has it; the items of a list have no name.
    #[must_use]
    pub fn locate_key(&self, pointer: &str) -> Option<Location> {
        let (name, _) = self.find(pointer)?;
        Some(self.location(name?.span()))
    }

    /// A byte range of the text with its lines and columns. What lies beyond the text is its end.
    #[must_use]
    pub fn location(&self, range: Range<usize>) -> Location {
        let lines = self.lines.get_or_init(|| Lines::new(&self.text));
        let end = range.end.min(self.text.len());
        let start = range.start.min(end);
        let (line, column) = lines.place(&self.text, start);
        let (end_line, end_column) = lines.place(&self.text, end);
        Location { start, end, line, column, end_line, end_column }
    }

    /// The name, if it has one, and the value that a pointer names.
    pub(super) fn find(&self, pointer: &str) -> Option<(Option<Node>, Node)> {
        let mut found = (None, self.tree.root()?);
        if pointer.is_empty() {
            return Some(found);
        }
        for step in pointer.strip_prefix('/')?.split('/') {
            found = self.step(found, &step.replace("~1", "/").replace("~0", "~"))?;
        }
        Some(found)
    }

    fn step(&self, (_, value): (Option<Node>, Node), step: &str) -> Option<(Option<Node>, Node)> {
        if value.kind == Kind::List {
            let item = self.tree.children(value).get(step.parse::<usize>().ok()?)?;
            return Some((None, *item));
        }
        let named = |same: fn(&str, &str) -> bool| {
            self.tree.members(value).find(|(name, _)| same(&name.string(&self.text), step))
        };
        match named(|a, b| a == b).or_else(|| named(str::eq_ignore_ascii_case)) {
            Some((name, value)) => Some((Some(name), value)),
            None if step == "0" => Some((None, value)),
            None => None,
        }
    }
}

/// The lines and columns of a text, sampled at regular byte offsets, so that a lookup is fast on lines of any length.
#[derive(Clone, Debug)]
struct Lines {
    blocks: Vec<Place>,
}

/// Line and column, counted from 1.
type Place = (u32, u32);

impl Lines {
    const BLOCK: usize = 1024;

    fn new(text: &str) -> Self {
        let mut place = (1, 1);
        let blocks = text.as_bytes().chunks(Self::BLOCK).map(|block| {
            let first = place;
            place = advance(place, block);
            first
        });
        Lines { blocks: blocks.collect() }
    }

    fn place(&self, text: &str, offset: usize) -> Place {
        let block = (offset / Self::BLOCK).min(self.blocks.len().saturating_sub(1));
        let first = self.blocks.get(block).copied().unwrap_or((1, 1));
        let before = text.as_bytes().get(block * Self::BLOCK..offset).unwrap_or_default();
        let (line, column) = advance(first, before);
        // A byte-order mark takes no column.
        let marked = line == 1 && offset > 0 && text.starts_with('\u{feff}');
        (line, column - u32::from(marked))
    }
}

/// The place after these bytes. A character is counted at its first byte.
fn advance((mut line, mut column): Place, bytes: &[u8]) -> Place {
    for byte in bytes {
        match byte {
            b'\n' => (line, column) = (line + 1, 1),
            0x80..0xc0 => {}
            _ => column += 1,
        }
    }
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::super::read_leniently;
    use super::*;

    fn positions(text: &str) -> Positions {
        read_leniently(text).positions
    }

    #[test]
    fn elements_are_found_in_the_canonical_form() {
        let one = r#"{"Statement":{"Effect":"Allow","Action":"a:b","Condition":{"bool":{"a:T/x~y":true}}}}"#;
        let many = r#"{"Statement":[{"Effect":"Allow","Action":["a:b"],"Condition":{"Bool":{"a:T/x~y":[true]}}}]}"#;
        for text in [one, many] {
            let positions = positions(text);
            let found = |location: Option<Location>| location.and_then(|it| text.get(it.start..it.end));
            for (pointer, value) in [
                ("/Statement/0/Effect", Some("\"Allow\"")),
                ("/Statement/0/Action/0", Some("\"a:b\"")),
                ("/Statement/0/Condition/Bool/a:T~1x~0y/0", Some("true")),
                ("/Statement/0/Condition/Bool/A:t~1X~0Y/0", Some("true")),
                ("/Statement/1", None),
                ("/Statement/0/Action/1", None),
                ("/Statement/0/Resource", None),
                ("/Statement/-1", None),
                ("Statement", None),
            ] {
                assert_eq!(found(positions.locate(pointer)), value, "{pointer}");
            }
            assert_eq!(found(positions.locate("")), Some(text));
            assert_eq!(found(positions.locate_key("/Statement/0/Action")), Some("\"Action\""));
            assert_eq!(found(positions.locate_key("/Statement/0/Action/0")), None);
            assert_eq!(found(positions.locate_key("/Statement/0")), None);
            assert_eq!(found(positions.locate_key("")), None);
        }
    }

    #[test]
    fn of_two_names_the_exact_one_is_found() {
        let text = r#"{"ID":1,"Id":2}"#;
        let location = positions(text).locate("/Id").unwrap();
        assert_eq!(text.get(location.start..location.end), Some("2"));
    }

    #[test]
    fn columns_are_counted_in_characters() {
        for (text, place) in [
            ("@", (1, 1)),
            ("\u{feff}@", (1, 1)),
            ("\u{feff}\n@", (2, 1)),
            ("\t@", (1, 2)),
            ("\r\n  @", (2, 3)),
            ("\n\n@", (3, 1)),
            ("\"\u{e9}\u{20ac}\u{1f600}\"@", (1, 6)),
            ("e\u{301}@", (1, 3)),
        ] {
            let start = text.find('@').unwrap();
            let location = positions(text).location(start..start + 1);
            assert_eq!((location.line, location.column), place, "{text:?}");
            assert_eq!((location.end_line, location.end_column), (place.0, place.1 + 1), "{text:?}");
        }
    }

    #[test]
    fn lines_are_found_in_texts_of_many_blocks() {
        let text = "ab\n\u{20ac}\u{e9}".repeat(1000) + &"\u{20ac}".repeat(2000);
        let positions = Positions::new(&text, Tree::default());
        let mut expected = (1, 1);
        for (offset, character) in text.char_indices() {
            let location = positions.location(offset..offset);
            assert_eq!((location.line, location.column), expected, "{offset}");
            expected = if character == '\n' { (expected.0 + 1, 1) } else { (expected.0, expected.1 + 1) };
        }
    }

    #[test]
    fn ranges_beyond_the_text_end_with_it() {
        let expected = Location { start: 2, end: 2, line: 2, column: 1, end_line: 2, end_column: 1 };
        assert_eq!(positions("x\n").location(5..9), expected);
        assert_eq!(positions("").location(Range { start: 1, end: 0 }).end, 0);
    }
}
