//! Whether two patterns match a text in common.

use personalize_iam_model::arn::Fields;

/// Whether some ARN is matched by both patterns, field by field where they have all fields.
#[must_use]
pub fn arns_overlap(one: &str, other: &str) -> bool {
    match (Fields::split(one), Fields::split(other)) {
        (Some(a), Some(b)) => {
            overlap(a.partition, b.partition)
                && overlap(a.service, b.service)
                && overlap(a.region, b.region)
                && overlap(a.account, b.account)
                && overlap(a.resource, b.resource)
        }
        _ => overlap(one, other),
    }
}

/// Whether some text is matched by both patterns of `*` and `?`.
#[must_use]
pub fn overlap(one: &str, other: &str) -> bool {
    // Most patterns differ before their first wildcard.
    let wild = |c: &char| matches!(c, '*' | '?');
    let literal = |text: &str| !text.contains(['*', '?']);
    if literal(one) && literal(other) {
        return one == other;
    }
    for (a, b) in one.chars().zip(other.chars()) {
        if wild(&a) || wild(&b) {
            break;
        }
        if a != b {
            return false;
        }
    }
    let other: Vec<char> = other.chars().collect();
    // `reached[j]`: some text is matched by what of `one` was read and by `j` characters of `other`.
    let skip = |reached: &mut Vec<bool>| {
        for (at, c) in other.iter().enumerate() {
            if *c == '*'
                && reached.get(at) == Some(&true)
                && let Some(next) = reached.get_mut(at + 1)
            {
                *next = true;
            }
        }
    };
    let mut reached = vec![false; other.len() + 1];
    if let Some(first) = reached.first_mut() {
        *first = true;
    }
    skip(&mut reached);
    for c in one.chars() {
        let mut next = if c == '*' { reached.clone() } else { vec![false; other.len() + 1] };
        for (at, against) in other.iter().enumerate() {
            let from_here = reached.get(at) == Some(&true);
            let starred = c == '*' && next.get(at) == Some(&true);
            let fits = c == '?' || *against == '?' || c == *against;
            if *against == '*' && from_here {
                // The star takes this character.
                if let Some(stays) = next.get_mut(at) {
                    *stays = true;
                }
            }
            if ((from_here && c != '*' && *against != '*' && fits) || starred)
                && let Some(after) = next.get_mut(at + 1)
            {
                *after = true;
            }
        }
        skip(&mut next);
        reached = next;
    }
    reached.last() == Some(&true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use personalize_iam_model::glob::{self, Case};
    use proptest::prelude::*;

    #[test]
    fn patterns_overlap_if_a_text_matches_both() {
        for (one, other, expected) in [
            ("arn:aws:s3:::b/*", "arn:aws:s3:::*/*", true),
            ("arn:aws:s3:::b", "arn:aws:s3:::*/*", false),
            ("arn:aws:s3:::b", "arn:aws:s3:::b", true),
            ("a*c", "ab*", true),
            ("a*c", "*b", false),
            ("a?c", "a*", true),
            ("*", "", true),
            ("?", "", false),
        ] {
            assert_eq!(overlap(one, other), expected, "{one} {other}");
            assert_eq!(overlap(other, one), expected, "{other} {one}");
        }
    }

    proptest! {
        #[test]
        fn no_overlap_is_overlooked(one in "[ab*?]{0,5}", other in "[ab*?]{0,5}", text in "[ab]{0,6}") {
            let both = glob::matches(&one, &text, Case::Sensitive) && glob::matches(&other, &text, Case::Sensitive);
            prop_assert!(!both || overlap(&one, &other), "{one} {other} {text}");
        }
    }
}
