//! What a finding shows of a text: whole lines, or a piece of a long one. It is bounded, so that the time of an answer
//! grows with its findings, however long the text and its lines are.

use std::ops::Range;

use personalize_iam_lint::model::policy::Location;

/// The most bytes of whole lines.
const LINES: usize = 4096;

/// The bytes before and after a place of a long line: more than any terminal is wide.
const AROUND: usize = 512;

/// The most bytes of a place that are underlined.
const MARKED: usize = 512;

/// A text with the beginnings of its lines.
pub(super) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

/// A piece of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt<'t> {
    pub(super) source: &'t str,
    /// The number of its first line.
    pub(super) line: usize,
    /// The place of the finding and those that belong to it, in the piece.
    pub(super) marks: Vec<Range<usize>>,
    /// Whether it does not begin with a line, so that it does not tell the column.
    pub(super) cut: bool,
}

impl<'t> Lines<'t> {
    pub(super) fn new(text: &'t str) -> Lines<'t> {
        // A byte-order mark takes no column.
        let first = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let starts = std::iter::once(first).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Lines { text, starts }
    }

    /// The pieces that show these places, each with at least one of them: one piece, unless they are far apart.
    pub(super) fn excerpts(&self, places: &[Location]) -> Vec<Excerpt<'t>> {
        let marks: Vec<Range<usize>> = places.iter().map(|place| self.mark(place)).collect();
        let numbers = || places.iter().map(|place| place.line as usize);
        let (Some(first), Some(last)) = (numbers().min(), numbers().max()) else { return Vec::new() };
        let all = self.line(first).start..self.line(last).end;
        if all.len() <= LINES {
            return vec![self.excerpt(first, all, &marks, false)];
        }
        let one = |(place, mark): (&Location, &Range<usize>)| {
            let line = self.line(place.line as usize);
            let is_long = line.len() > LINES;
            let piece = if is_long { self.around(mark, &line) } else { line };
            self.excerpt(place.line as usize, piece, std::slice::from_ref(mark), is_long)
        };
        places.iter().zip(&marks).map(one).collect()
    }

    /// A line without its ending; counted from 1.
    fn line(&self, number: usize) -> Range<usize> {
        let start = self.starts.get(number.saturating_sub(1)).copied().unwrap_or(self.text.len());
        let end = self.starts.get(number).map_or(self.text.len(), |next| next.saturating_sub(1)).max(start);
        let ends_as_on_windows = self.text.get(start..end).is_some_and(|line| line.ends_with('\r'));
        start..end - usize::from(ends_as_on_windows)
    }

    /// The part of a place that is underlined: on its first line, and not at any length.
    fn mark(&self, place: &Location) -> Range<usize> {
        let line = self.line(place.line as usize);
        let end = place.end.min(line.end).min(floor(self.text, place.start.saturating_add(MARKED)));
        place.start..end.max(place.start)
    }

    /// The surroundings of a place within its line.
    fn around(&self, mark: &Range<usize>, line: &Range<usize>) -> Range<usize> {
        let start = floor(self.text, mark.start.saturating_sub(AROUND)).max(line.start);
        let end = floor(self.text, mark.end.saturating_add(AROUND)).min(line.end);
        start..end.max(start)
    }

    fn excerpt(&self, line: usize, piece: Range<usize>, marks: &[Range<usize>], cut: bool) -> Excerpt<'t> {
        let source = self.text.get(piece.clone()).unwrap_or_default();
        let within = |at: usize| at.saturating_sub(piece.start).min(source.len());
        let marks = marks.iter().map(|mark| within(mark.start)..within(mark.end)).collect();
        Excerpt { source, line, marks, cut }
    }
}

/// The last place before this one, or this one, at which a character begins.
fn floor(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use personalize_iam_lint::{Options, lint};
    use proptest::prelude::*;

    use super::*;

    /// How many bytes are given to the renderer, which takes its time for each, of all findings in one line of actions.
    fn shown(count: usize) -> (usize, usize) {
        let actions: Vec<String> = (0..count).map(|number| format!("\"personalize:Nothing{number}\"")).collect();
        let text =
            format!(r#"{{"Statement": {{"Effect": "Allow", "Action": [{}], "Resource": "*"}}}}"#, actions.join(","));
        let lines = Lines::new(&text);
        let findings = lint(&text, &Options::default()).findings;
        let excerpts = findings.iter().flat_map(|finding| lines.excerpts(&[finding.location]));
        (findings.len(), excerpts.map(|excerpt| excerpt.source.len()).sum())
    }

    #[test]
    fn what_is_shown_grows_with_the_findings_and_not_with_their_line() {
        let one = LINES.max(MARKED + 2 * AROUND);
        for count in [10, 1_000, 4_000] {
            let (findings, bytes) = shown(count);
            assert!(findings >= count && bytes <= findings * one, "{count}: {findings} findings, {bytes} bytes");
        }
        let (findings, bytes) = shown(4_000);
        assert!(bytes / findings < MARKED + 2 * AROUND);
    }

    fn at(text: &str, start: usize, end: usize) -> Location {
        let before = text.get(..start).unwrap();
        let line = before.matches('\n').count() as u32 + 1;
        Location { start, end, line, column: 1, end_line: line, end_column: 1 }
    }

    #[test]
    fn places_far_apart_have_a_piece_each() {
        let text = format!("{{\n  \"a\": 1,\r\n{}\n  \"b\": 2\n}}", " ".repeat(LINES));
        let (a, b) = (text.find("\"a\"").unwrap(), text.find("\"b\"").unwrap());
        let lines = Lines::new(&text);
        let piece = |source, line| Excerpt { source, line, marks: std::iter::once(2..5).collect(), cut: false };
        assert_eq!(
            lines.excerpts(&[at(&text, b, b + 3), at(&text, a, a + 3)]),
            [piece("  \"b\": 2", 4), piece("  \"a\": 1,", 2)]
        );
        let near = "{\n \"a\": 1,\n \"b\": 2\n}";
        let both = Excerpt { source: " \"a\": 1,\n \"b\": 2", line: 2, marks: vec![10..13, 1..4], cut: false };
        assert_eq!(Lines::new(near).excerpts(&[at(near, 12, 15), at(near, 3, 6)]), [both]);
    }

    proptest! {
        #[test]
        fn a_piece_has_its_place_and_is_bounded(
            line in "[a\u{e9}\u{1f600}]{0,40}",
            times in 1_usize..400,
            start in 0_usize..16_000,
            length in 0_usize..2_000,
        ) {
            let text = format!("\n{}\n", line.repeat(times));
            let start = floor(&text, start.max(1));
            let end = floor(&text, start + length);
            let place = at(&text, start, end);
            for excerpt in Lines::new(&text).excerpts(&[place]) {
                prop_assert!(excerpt.source.len() <= LINES.max(MARKED + 2 * AROUND));
                let mark = &excerpt.marks[0];
                let marked = excerpt.source.get(mark.clone()).unwrap();
                let placed = text.get(start..end).unwrap();
                prop_assert!(placed.starts_with(marked));
                prop_assert!(marked.len() + 4 > MARKED || marked == placed.trim_end_matches('\n'));
            }
        }
    }
}
