//! The name that someone may have meant.

/// A longer text is no misspelt name.
const LONGEST: usize = 64;

/// The candidate that is the most like the text, if one is like it at all. Case does not matter.
pub(super) fn nearest<'a>(text: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if text.len() > LONGEST {
        return None;
    }
    let most_edits = (text.len() / 3).clamp(1, 3);
    let edits = candidates.into_iter().map(|candidate| (edits(text, candidate), candidate));
    edits.filter(|(edits, _)| *edits <= most_edits).min_by_key(|(edits, _)| *edits).map(|(_, candidate)| candidate)
}

/// How many bytes must be put in, taken out or changed to make one text of the other: the Levenshtein distance.
fn edits(from: &str, to: &str) -> usize {
    // The edits to make each beginning of `to` out of the bytes of `from` passed so far.
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (passed, from) in from.bytes().enumerate() {
        let mut diagonal = passed;
        let mut left = passed + 1;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, to) in row.iter_mut().skip(1).zip(to.bytes()) {
            let changed = diagonal + usize::from(!from.eq_ignore_ascii_case(&to));
            diagonal = *cell;
            left = changed.min(diagonal + 1).min(left + 1);
            *cell = left;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_insertions_removals_and_changes() {
        for (from, to, expected) in
            [("", "", 0), ("", "abc", 3), ("abc", "", 3), ("kitten", "sitting", 3), ("Effect", "effect", 0)]
        {
            assert_eq!(edits(from, to), expected, "{from} {to}");
        }
    }

    #[test]
    fn a_near_name_is_found_and_a_far_one_is_not() {
        let names = ["Effect", "Action", "NotAction"];
        for (text, expected) in [
            ("Efect", Some("Effect")),
            ("effect", Some("Effect")),
            ("NotActions", Some("NotAction")),
            ("Reaction", Some("Action")),
            ("Condition", None),
            ("", None),
        ] {
            assert_eq!(nearest(text, names), expected, "{text}");
        }
        assert_eq!(nearest(&"Effect".repeat(1000), names), None);
    }
}
