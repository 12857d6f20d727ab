//! Misspelt names: which known name looks most like a text.

/// The known name that looks most like the text: at most one edit for every three characters away, without regard to
/// case. An edit is a character added, removed or replaced, or two neighbours swapped.
///
/// ```
/// use personalize_iam_model::suggest::nearest;
///
/// let names = ["CreateCampaign", "CreateDataset"];
/// assert_eq!(nearest("CreateCampain", names), Some("CreateCampaign"));
/// assert_eq!(nearest("LaunchRocket", names), None);
/// ```
pub fn nearest<'a>(text: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // No name is longer. A longer text is not a misspelling, and comparing it would take its length squared.
    const LONGEST: usize = 128;
    let text: Vec<char> = text.chars().take(LONGEST + 1).map(|c| c.to_ascii_lowercase()).collect();
    if text.len() > LONGEST {
        return None;
    }
    let limit = text.len() / 3;
    let distances = names.into_iter().filter_map(|name| {
        let lower: Vec<char> = name.chars().map(|c| c.to_ascii_lowercase()).collect();
        let distance = if text.len().abs_diff(lower.len()) > limit { None } else { Some(distance(&text, &lower)) };
        distance.filter(|distance| *distance <= limit).map(|distance| (distance, name))
    });
    distances.min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}

/// The optimal string alignment distance, over three rows of its table.
fn distance(left: &[char], right: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.iter().enumerate() {
        let mut row = Vec::with_capacity(above.len());
        row.push(i + 1);
        for (j, b) in right.iter().enumerate() {
            let cell = |cells: &[usize], at: usize| cells.get(at).copied().unwrap_or(usize::MAX / 2);
            let mut best = (cell(&above, j) + usize::from(a != b)).min(cell(&above, j + 1) + 1).min(cell(&row, j) + 1);
            let swapped = i > 0 && j > 0 && left.get(i - 1) == Some(b) && right.get(j - 1) == Some(a);
            if swapped {
                best = best.min(cell(&before, j - 1) + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut above, row);
    }
    above.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edit_is_counted_once() {
        let count = |a: &str, b: &str| distance(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>());
        assert_eq!(count("", "abc"), 3);
        assert_eq!(count("abc", "abc"), 0);
        assert_eq!(count("abc", "acb"), 1);
        assert_eq!(count("kitten", "sitting"), 3);
        assert_eq!(count("ca", "abc"), 3);
    }

    #[test]
    fn a_text_that_looks_like_nothing_gets_no_suggestion() {
        assert_eq!(nearest("ab", ["xy"]), None);
        assert_eq!(nearest("", ["xy"]), None);
        assert_eq!(nearest(&"x".repeat(10_000), ["xy"]), None);
        assert_eq!(nearest("LISTCAMPAIGNZ", ["ListCampaigns", "ListDatasets"]), Some("ListCampaigns"));
        // Of names that are equally near the first one.
        assert_eq!(nearest("abcdef", ["abcde", "abcdefg"]), Some("abcde"));
        assert_eq!(nearest("abcdef", ["abcdefg", "abcde"]), Some("abcdefg"));
        let name = "x".repeat(127);
        for (length, found) in [(127, true), (128, true), (129, false)] {
            assert_eq!(nearest(&"x".repeat(length), [name.as_str()]).is_some(), found, "{length}");
        }
    }
}
