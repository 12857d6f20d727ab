//! Fixes as changes of a policy's text that leave the rest of it as it is: [`apply`] splices them into the text.

use std::ops::Range;

use personalize_iam_model::policy::Positions;

/// One change: replaces the bytes of a range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The bytes to replace.
    pub range: Range<usize>,
    /// The replacement.
    pub text: String,
}

/// Whether a fix can be applied without asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Safety {
    /// What the policy allows and denies stays the same.
    KeepsMeaning,
    /// What the policy allows or denies changes, so a person has to confirm it.
    ChangesMeaning,
}

/// A fix for a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What it does, such as "write `CreateCampaign`".
    pub title: String,
    /// The changes. None overlaps another one, and all lie within the text: [`apply`] leaves out a fix of which that does
    /// not hold.
    pub edits: Vec<Edit>,
    /// Whether it may be applied without asking.
    pub safety: Safety,
}

impl Fix {
    pub(crate) fn new(title: impl Into<String>, safety: Safety, edits: Vec<Edit>) -> Fix {
        Fix { title: title.into(), edits, safety }
    }

    /// Whether its changes can all be made to a text, in any order.
    fn fits(&self, text: &str) -> bool {
        let mut rest = self.edits.as_slice();
        while let [edit, others @ ..] = rest {
            if text.get(edit.range.clone()).is_none() || others.iter().any(|other| overlap(edit, other)) {
                return false;
            }
            rest = others;
        }
        !self.edits.is_empty()
    }
}

/// The text with these fixes applied, in the order of the text. A fix is left out as a whole if one of its changes overlaps
/// another one, of an earlier fix or its own, or is not within the text.
///
/// Returns the text and how many fixes were applied.
#[must_use]
pub fn apply(text: &str, fixes: &[&Fix]) -> (String, usize) {
    let mut taken: Vec<&Edit> = Vec::new();
    let mut applied = 0;
    for fix in fixes {
        let is_free = |edit: &Edit| !taken.iter().any(|earlier| overlap(earlier, edit));
        if fix.fits(text) && fix.edits.iter().all(is_free) {
            taken.extend(&fix.edits);
            applied += 1;
        }
    }
    taken.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for edit in taken {
        out.push_str(text.get(at..edit.range.start).unwrap_or_default());
        out.push_str(&edit.text);
        at = edit.range.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    (out, applied)
}

/// Two changes of the same place cannot both be made; two insertions at one point could come in either order.
fn overlap(a: &Edit, b: &Edit) -> bool {
    a.range.start < b.range.end && b.range.start < a.range.end || a.range.start == b.range.start
}

/// A text as a JSON string.
pub(crate) fn json_string(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() || c > '\u{ff}' => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Changes of the elements of one text, found by JSON pointer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Editor<'a> {
    pub(crate) text: &'a str,
    pub(crate) positions: &'a Positions,
}

impl Editor<'_> {
    /// Replaces a value by this JSON text.
    pub(crate) fn replace(self, pointer: &str, json: impl Into<String>) -> Option<Edit> {
        let location = self.positions.locate(pointer)?;
        Some(Edit { range: location.start..location.end, text: json.into() })
    }

    /// Replaces a value by a string.
    pub(crate) fn replace_string(self, pointer: &str, text: &str) -> Option<Edit> {
        self.replace(pointer, json_string(text))
    }

    /// Gives a member of an object another name.
    pub(crate) fn rename(self, pointer: &str, name: &str) -> Option<Edit> {
        let location = self.positions.locate_key(pointer)?;
        Some(Edit { range: location.start..location.end, text: json_string(name) })
    }

    /// Removes a member of an object, or an item of a list, with the comma that parts it from its neighbours.
    ///
    /// There is no edit for the only item of a list and for a value without a list around it: nothing would be left.
    pub(crate) fn remove(self, pointer: &str) -> Option<Edit> {
        let value = self.positions.locate(pointer)?;
        let start = match self.positions.locate_key(pointer) {
            Some(key) => key.start,
            None => value.start,
        };
        let before = self.text.get(..start)?.trim_end();
        let behind = self.text.get(value.end..)?;
        let gap = behind.len() - behind.trim_start().len();
        if let Some(rest) = behind.trim_start().strip_prefix(',') {
            // The rest moves up.
            let next = value.end + gap + 1 + (rest.len() - rest.trim_start().len());
            return Some(Edit { range: start..next, text: String::new() });
        }
        let before = before.strip_suffix(',')?;
        Some(Edit { range: before.len()..value.end, text: String::new() })
    }

    /// Adds a member after another one of the same object, on its own line if that one has one.
    pub(crate) fn insert_member_after(self, pointer: &str, name: &str, json: &str) -> Option<Edit> {
        let key = self.positions.locate_key(pointer)?;
        let value = self.positions.locate(pointer)?;
        let text = format!(",{}{}: {json}", self.gap_before(key.start), json_string(name));
        Some(Edit { range: value.end..value.end, text })
    }

    /// Adds a member before another one of the same object, on a line of its own if that one has one.
    pub(crate) fn insert_member_before(self, pointer: &str, name: &str, json: &str) -> Option<Edit> {
        let key = self.positions.locate_key(pointer)?;
        let text = format!("{}: {json},{}", json_string(name), self.gap_before(key.start));
        Some(Edit { range: key.start..key.start, text })
    }

    /// Adds a string after an item of a list; a value without a list around it becomes a list of both.
    pub(crate) fn insert_item_after(self, pointer: &str, text: &str) -> Option<Edit> {
        let value = self.positions.locate(pointer)?;
        let (list, _) = pointer.rsplit_once('/')?;
        if self.positions.locate(list)? == value {
            let old = self.text.get(value.start..value.end)?;
            return Some(Edit { range: value.start..value.end, text: format!("[{old}, {}]", json_string(text)) });
        }
        let text = format!(",{}{}", self.gap_before(value.start), json_string(text));
        Some(Edit { range: value.end..value.end, text })
    }

    /// A line end and the indentation, if the place is the first of its line; else a blank.
    fn gap_before(self, start: usize) -> String {
        let before = self.text.get(..start).unwrap_or_default();
        let line = before.rfind('\n').map_or(0, |at| at + 1);
        match before.get(line..) {
            Some(indent) if line > 0 && indent.bytes().all(|b| b == b' ' || b == b'\t') => {
                let end = if before.get(..line).is_some_and(|text| text.ends_with("\r\n")) { "\r\n" } else { "\n" };
                format!("{end}{indent}")
            }
            _ => " ".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use personalize_iam_model::policy::read_leniently;

    use super::*;

    fn edited(text: &str, edit: impl Fn(Editor<'_>) -> Option<Edit>) -> String {
        let positions = read_leniently(text).positions;
        match edit(Editor { text, positions: &positions }) {
            Some(edit) => apply(text, &[&Fix::new("", Safety::KeepsMeaning, vec![edit])]).0,
            None => "none".to_owned(),
        }
    }

    #[test]
    fn items_and_members_go_with_their_commas() {
        let text = "{\"Statement\":[{\"Action\": [ \"a:b\" , \"c:d\", \"e:f\" ],\n \"Sid\": \"x\"}]}";
        for (pointer, expected) in [
            ("/Statement/0/Action/0", "{\"Statement\":[{\"Action\": [ \"c:d\", \"e:f\" ],\n \"Sid\": \"x\"}]}"),
            ("/Statement/0/Action/1", "{\"Statement\":[{\"Action\": [ \"a:b\" , \"e:f\" ],\n \"Sid\": \"x\"}]}"),
            ("/Statement/0/Action/2", "{\"Statement\":[{\"Action\": [ \"a:b\" , \"c:d\" ],\n \"Sid\": \"x\"}]}"),
            ("/Statement/0/Action", "{\"Statement\":[{\"Sid\": \"x\"}]}"),
            ("/Statement/0/Sid", "{\"Statement\":[{\"Action\": [ \"a:b\" , \"c:d\", \"e:f\" ]}]}"),
            ("/Statement/0", "none"),
            ("/Statement", "none"),
        ] {
            assert_eq!(edited(text, |editor| editor.remove(pointer)), expected, "{pointer}");
        }
    }

    #[test]
    fn what_is_added_stands_as_its_neighbour_does() {
        let text = "{\n  \"Statement\": {\r\n    \"Action\": \"a:b\", \"Resource\": \"*\"\n  }\n}";
        assert_eq!(
            edited(text, |editor| editor.insert_member_before("/Statement", "Version", "\"2012-10-17\"")),
            "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": {\r\n    \"Action\": \"a:b\", \"Resource\": \"*\"\n  }\n}",
        );
        assert_eq!(
            edited(text, |editor| editor.insert_member_after("/Statement/0/Action", "Sid", "\"x\"")),
            "{\n  \"Statement\": {\r\n    \"Action\": \"a:b\",\r\n    \"Sid\": \"x\", \"Resource\": \"*\"\n  }\n}",
        );
        assert_eq!(
            edited(text, |editor| editor.insert_item_after("/Statement/0/Resource/0", "arn:\u{20ac}\"")),
            "{\n  \"Statement\": {\r\n    \"Action\": \"a:b\", \"Resource\": [\"*\", \"arn:\\u20ac\\\"\"]\n  }\n}",
        );
        let list = "{\"Statement\": [{\"Action\": [\n\t\"a:b\"\n]}]}";
        assert_eq!(
            edited(list, |editor| editor.insert_item_after("/Statement/0/Action/0", "c:d")),
            "{\"Statement\": [{\"Action\": [\n\t\"a:b\",\n\t\"c:d\"\n]}]}",
        );
    }

    #[test]
    fn fixes_that_overlap_are_left_out() {
        let edit = |range, text: &str| Edit { range, text: text.to_owned() };
        let fix = |edits| Fix::new("", Safety::KeepsMeaning, edits);
        let first = fix(vec![edit(0..1, "x"), edit(4..5, "y")]);
        let second = fix(vec![edit(1..2, "z"), edit(4..6, "!")]);
        let third = fix(vec![edit(2..3, "-")]);
        let beyond = fix(vec![edit(5..9, "")]);
        assert_eq!(apply("abcdef", &[&first, &second, &third, &beyond]), ("xb-dyf".to_owned(), 2));
    }

    #[test]
    fn a_fix_that_overlaps_itself_is_left_out_as_a_whole() {
        let edit = |range, text: &str| Edit { range, text: text.to_owned() };
        let fix = |edits| Fix::new("", Safety::KeepsMeaning, edits);
        let other = fix(vec![edit(5..6, "!")]);
        for (edits, expected) in [
            (vec![edit(0..2, "x"), edit(1..3, "y")], ("abcde!", 1)),
            // Whatever their order.
            (vec![edit(1..3, "y"), edit(0..2, "x")], ("abcde!", 1)),
            (vec![edit(0..6, ""), edit(2..3, "y")], ("abcde!", 1)),
            // Two insertions at one point could come in either order.
            (vec![edit(2..2, "x"), edit(2..2, "y")], ("abcde!", 1)),
            (vec![edit(0..1, "x"), edit(6..7, "y")], ("abcde!", 1)),
            (vec![], ("abcde!", 1)),
            // What only touches does not overlap, and an end of the text is within it.
            (vec![edit(2..4, "y"), edit(0..2, "x")], ("xye!", 2)),
            (vec![edit(6..6, "?"), edit(0..1, "x")], ("xbcde!?", 2)),
        ] {
            let fix = fix(edits);
            let (text, applied) = apply("abcdef", &[&fix, &other]);
            assert_eq!((text.as_str(), applied), expected, "{fix:?}");
        }
    }

    /// All changes of a text of four letters, two at a time: both are made if they share no letter and do not begin at
    /// one point, whether they are of one fix or of two.
    #[test]
    fn two_changes_are_both_made_only_where_they_do_not_meet() {
        let text = "abcd";
        let places = (0..=text.len()).flat_map(|start| (start..=text.len()).map(move |end| start..end));
        let places: Vec<Range<usize>> = places.collect();
        let one_made = |edit: &Edit| {
            let mut out = text.to_owned();
            out.replace_range(edit.range.clone(), &edit.text);
            out
        };
        for first in &places {
            for second in &places {
                let first = Edit { range: first.clone(), text: "1".to_owned() };
                let second = Edit { range: second.clone(), text: "2".to_owned() };
                let shared = (0..text.len()).any(|at| first.range.contains(&at) && second.range.contains(&at));
                let inside = |a: &Edit, b: &Edit| {
                    a.range.is_empty() && b.range.start < a.range.start && a.range.start < b.range.end
                };
                let meet = shared
                    || inside(&first, &second)
                    || inside(&second, &first)
                    || first.range.start == second.range.start;
                // The later one first, so that the position of the other stays the same.
                let (earlier, later) =
                    if first.range.start < second.range.start { (&first, &second) } else { (&second, &first) };
                let mut both = one_made(later);
                if !meet {
                    both.replace_range(earlier.range.clone(), &earlier.text);
                }
                let fix = |edits| Fix::new("", Safety::KeepsMeaning, edits);
                let (one, other) = (fix(vec![first.clone()]), fix(vec![second.clone()]));
                let expected = if meet { (one_made(&first), 1) } else { (both.clone(), 2) };
                assert_eq!(apply(text, &[&one, &other]), expected, "{first:?} {second:?}");
                let expected = if meet { (text.to_owned(), 0) } else { (both, 1) };
                let together = fix(vec![first.clone(), second.clone()]);
                assert_eq!(apply(text, &[&together]), expected, "{first:?} {second:?} of one fix");
                // A third one next to it is still applied.
                let behind = fix(vec![Edit { range: 4..4, text: "3".to_owned() }]);
                let free = [&first, &second].iter().all(|edit| edit.range.start < 4);
                let (_, applied) = apply(text, &[&together, &behind]);
                assert!(!free || applied == usize::from(!meet) + 1, "{first:?} {second:?}");
            }
        }
    }

    #[test]
    #[allow(clippy::single_range_in_vec_init, reason = "a fix of one change")]
    fn what_is_outside_of_the_text_is_not_changed() {
        let fix = |ranges: &[Range<usize>]| {
            let edit = |range: &Range<usize>| Edit { range: range.clone(), text: "-".to_owned() };
            Fix::new("", Safety::KeepsMeaning, ranges.iter().map(edit).collect())
        };
        let text = "a\u{e9}b";
        for (ranges, expected, count) in [
            (&[0..1][..], "-\u{e9}b", 1),
            // In the middle of a character, behind the end, and backwards.
            (&[1..2], text, 0),
            (&[4..5], text, 0),
            (&[Range { start: 3, end: 1 }], text, 0),
            (&[0..1, 4..9], text, 0),
            (&[], text, 0),
        ] {
            assert_eq!(apply(text, &[&fix(ranges)]), (expected.to_owned(), count), "{ranges:?}");
        }
    }
}
