//! The wildcard of IAM's patterns: `*` for any run of characters, `?` for exactly one.
//!
//! Source: IAM User Guide, "IAM JSON policy elements: Action" and "IAM JSON policy elements: Resource".

/// Whether letters of different case are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// They differ: resources and condition values.
    Sensitive,
    /// ASCII letters are the same in both cases: actions and the names of condition keys.
    Ignored,
}

/// Whether the whole text matches the pattern.
///
/// Usable in constants. Takes time in proportion to the product of the lengths at worst, and no memory.
///
/// ```
/// use personalize_iam_model::glob::{Case, matches};
///
/// assert!(matches("personalize:List*", "personalize:listCampaigns", Case::Ignored));
/// assert!(!matches("campaign/?", "campaign/ab", Case::Sensitive));
/// ```
#[must_use]
pub const fn matches(pattern: &str, text: &str, case: Case) -> bool {
    let mut pattern = pattern.as_bytes();
    let mut text = text.as_bytes();
    // What follows the last star, and where in the text that was tried last.
    let mut retry: Option<(&[u8], &[u8])> = None;
    loop {
        match (pattern, text) {
            ([b'*', rest @ ..], _) => {
                retry = Some((rest, text));
                pattern = rest;
            }
            ([], []) => return true,
            ([b'?', rest @ ..], [_, ..]) => {
                pattern = rest;
                text = after_one_character(text);
            }
            ([a, pattern_rest @ ..], [b, text_rest @ ..]) if same(*a, *b, case) => {
                pattern = pattern_rest;
                text = text_rest;
            }
            _ => match retry {
                Some((rest, tried @ [_, ..])) => {
                    text = after_one_character(tried);
                    retry = Some((rest, text));
                    pattern = rest;
                }
                _ => return false,
            },
        }
    }
}

/// Whether the text holds a wildcard.
#[must_use]
pub const fn has_wildcard(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        if matches!(first, b'*' | b'?') {
            return true;
        }
        rest = tail;
    }
    false
}

/// One character of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    /// Any run of characters.
    Star,
    /// Exactly one character.
    One,
    /// This character.
    Character(char),
}

/// Whether some text matches both patterns. Takes time in proportion to the product of the lengths.
pub(crate) fn overlap(left: &[Token], right: &[Token]) -> bool {
    // `row[j]`: whether what is left of `left` and `right[j..]` have a text in common; from the ends backwards.
    let mut row: Vec<bool> = suffixes(right).map(|rest| rest.iter().all(|token| *token == Token::Star)).collect();
    for a in left.iter().rev() {
        let below = row.clone();
        let mut next = *a == Token::Star && below.last().copied().unwrap_or(false);
        if let Some(last) = row.last_mut() {
            *last = next;
        }
        for (j, b) in right.iter().enumerate().rev() {
            let past_a = below.get(j).copied().unwrap_or(false);
            let past_both = below.get(j + 1).copied().unwrap_or(false);
            next = match (a, b) {
                // A star takes nothing more, or the other side's next character.
                (Token::Star, _) | (_, Token::Star) => past_a || next,
                (Token::One, _) | (_, Token::One) => past_both,
                (Token::Character(a), Token::Character(b)) => a == b && past_both,
            };
            if let Some(cell) = row.get_mut(j) {
                *cell = next;
            }
        }
    }
    row.first().copied().unwrap_or(false)
}

/// The slice, and what is left of it after each element.
fn suffixes<T>(slice: &[T]) -> impl Iterator<Item = &[T]> {
    (0..=slice.len()).map(|at| slice.get(at..).unwrap_or(&[]))
}

const fn same(a: u8, b: u8, case: Case) -> bool {
    match case {
        Case::Sensitive => a == b,
        Case::Ignored => a.eq_ignore_ascii_case(&b),
    }
}

/// The text without its first character, which takes up to four bytes.
const fn after_one_character(text: &[u8]) -> &[u8] {
    let mut rest = match text {
        [_, rest @ ..] => rest,
        [] => return text,
    };
    while let [0x80..=0xBF, tail @ ..] = rest {
        rest = tail;
    }
    rest
}

/// An entry of the `Resource` element: variables can stand for anything, and missing fields for every field.
pub(crate) fn complete(entry: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = entry;
    while let Some(c) = rest.chars().next() {
        let tail = rest.get(c.len_utf8()..).unwrap_or_default();
        let variable = rest.strip_prefix("${").and_then(|inner| inner.split_once('}'));
        match variable {
            Some((name, after)) => {
                tokens.push(match name {
                    "*" => Token::Character('*'),
                    "?" => Token::Character('?'),
                    "$" => Token::Character('$'),
                    _ => Token::Star,
                });
                rest = after;
                continue;
            }
            None => tokens.push(match c {
                '*' => Token::Star,
                '?' => Token::One,
                c => Token::Character(c),
            }),
        }
        rest = tail;
    }
    if entry.starts_with("arn:") {
        for _ in entry.matches(':').count()..5 {
            tokens.extend([Token::Character(':'), Token::Star]);
        }
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The definition, word by word and slow.
    fn reference(pattern: &[char], text: &[char]) -> bool {
        match (pattern, text) {
            ([], []) => true,
            (['*', rest @ ..], _) => (0..=text.len()).any(|n| reference(rest, &text[n..])),
            (['?', rest @ ..], [_, tail @ ..]) => reference(rest, tail),
            ([a, rest @ ..], [b, tail @ ..]) => a == b && reference(rest, tail),
            _ => false,
        }
    }

    proptest! {
        #[test]
        fn the_fast_match_equals_the_definition(pattern in "[ab*?é]{0,8}", text in "[abé€]{0,10}") {
            let expected = reference(&pattern.chars().collect::<Vec<_>>(), &text.chars().collect::<Vec<_>>());
            prop_assert_eq!(matches(&pattern, &text, Case::Sensitive), expected);
        }

        #[test]
        fn ignoring_case_is_matching_in_lower_case(pattern in "[aB*?]{0,8}", text in "[AbB]{0,10}") {
            let lower = matches(&pattern.to_lowercase(), &text.to_lowercase(), Case::Sensitive);
            prop_assert_eq!(matches(&pattern, &text, Case::Ignored), lower);
        }
    }

    fn tokens(pattern: &str) -> Vec<Token> {
        let token = |c| match c {
            '*' => Token::Star,
            '?' => Token::One,
            c => Token::Character(c),
        };
        pattern.chars().map(token).collect()
    }

    /// All texts over `a` and `b` of at most this length.
    fn texts(length: usize) -> Vec<String> {
        let mut all = vec![String::new()];
        let mut longest = all.clone();
        for _ in 0..length {
            longest = longest.iter().flat_map(|text| [format!("{text}a"), format!("{text}b")]).collect();
            all.extend(longest.iter().cloned());
        }
        all
    }

    proptest! {
        #[test]
        fn two_patterns_overlap_exactly_if_a_text_matches_both(left in "[ab*?]{0,4}", right in "[ab*?]{0,4}") {
            // A text that both match need not be longer than both patterns together.
            let common = texts(8).iter().any(|text| {
                matches(&left, text, Case::Sensitive) && matches(&right, text, Case::Sensitive)
            });
            prop_assert_eq!(overlap(&tokens(&left), &tokens(&right)), common);
        }
    }

    #[test]
    fn a_hundred_stars_do_not_explode() {
        let pattern = "*a".repeat(100);
        let text = "a".repeat(99) + "b";
        assert!(!matches(&pattern, &text, Case::Sensitive));
    }

    #[test]
    fn it_works_in_constants() {
        const MATCHED: bool = matches("s3:Get*", "s3:GetObject", Case::Ignored);
        const { assert!(MATCHED) };
        assert!(has_wildcard("a?") && has_wildcard("*") && !has_wildcard("${x}"));
    }
}
