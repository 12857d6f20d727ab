//! Names that a call does not give, as placeholders in its resources: which of them a pattern tells apart.

/// A resource with placeholders for names, such as `arn:aws:s3:::{BucketName}/{ObjectName}`.
pub(super) struct Template {
    pieces: Vec<Piece>,
    /// Names may have colons, as those of objects may.
    colons: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece {
    /// Any text, also none; perhaps without colons.
    Any { colons: bool },
    /// One character, perhaps no colon.
    One { colons: bool },
    /// This character.
    Exactly(char),
    /// Of a template: a name of at least one character.
    Name,
}

/// A character that no policy has, of those for private use.
const UNHEARD: char = '\u{e01a}';
/// A character that names have, for examples.
const USUAL: char = 'x';
/// A name longer than those that people tell apart by `?`.
const LONG: usize = 80;

impl Template {
    pub(super) fn new(resource: &str) -> Template {
        let mut pieces = Vec::new();
        let mut rest = resource;
        while let Some((before, (_, after))) =
            rest.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
        {
            pieces.extend(before.chars().map(Piece::Exactly));
            pieces.push(Piece::Name);
            rest = after;
        }
        pieces.extend(rest.chars().map(Piece::Exactly));
        Template { pieces, colons: resource.split(':').nth(2) == Some("s3") }
    }

    /// With names of which no policy knows.
    pub(super) fn plain(&self) -> String {
        self.filled(|_| 1)
    }

    /// The same with names that differ in length.
    pub(super) fn others(&self) -> impl Iterator<Item = String> + use<'_> {
        let names = self.pieces.iter().filter(|piece| **piece == Piece::Name).count();
        // Each is short or long, as it is with the few names that an ARN has.
        (1..1_usize << names.min(3))
            .map(|lengths| self.filled(move |name| if lengths >> name & 1 == 1 { LONG } else { 1 }))
    }

    fn filled(&self, length: impl Fn(usize) -> usize) -> String {
        let mut text = String::new();
        let mut name = 0;
        for piece in &self.pieces {
            match piece {
                Piece::Exactly(c) => text.push(*c),
                _ => {
                    text.extend(std::iter::repeat_n(UNHEARD, length(name)));
                    name += 1;
                }
            }
        }
        text
    }

    /// A resource of the template that a pattern matches, if there is one; a policy variable may stand for anything.
    pub(super) fn example(&self, pattern: &str) -> Option<String> {
        let pattern = pieces_of(pattern);
        let template: Vec<Piece> = self
            .pieces
            .iter()
            .flat_map(|piece| match piece {
                Piece::Name => vec![Piece::One { colons: self.colons }, Piece::Any { colons: self.colons }],
                other => vec![*other],
            })
            .collect();
        common(&pattern, &template)
    }
}

/// Whether a pattern has a policy variable.
pub(super) fn has_variable(pattern: &str) -> bool {
    pattern.contains("${")
}

fn pieces_of(pattern: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = pattern.chars();
    // Asked once: a pattern of many openings and no end is not searched again and again.
    let mut ends = pattern.matches('}').count();
    while let Some(c) = rest.next() {
        if c == '}' {
            ends = ends.saturating_sub(1);
        }
        pieces.push(match c {
            '*' => Piece::Any { colons: true },
            '?' => Piece::One { colons: true },
            '$' if rest.as_str().starts_with('{') && ends > 0 => {
                rest.by_ref().find(|c| *c == '}');
                ends = ends.saturating_sub(1);
                Piece::Any { colons: true }
            }
            c => Piece::Exactly(c),
        });
    }
    pieces
}

/// A text that both patterns match, if there is one.
fn common(one: &[Piece], other: &[Piece]) -> Option<String> {
    // Whether what is left of both, from these places on, matches some text together.
    let width = other.len() + 1;
    let mut meets = vec![false; (one.len() + 1) * width];
    let at = |meets: &[bool], i: usize, j: usize| meets.get(i * width + j).copied().unwrap_or_default();
    for i in (0..=one.len()).rev() {
        for j in (0..width).rev() {
            let (a, b) = (one.get(i).copied(), other.get(j).copied());
            let value = a.is_none() && b.is_none()
                || is_any(a) && at(&meets, i + 1, j)
                || is_any(b) && at(&meets, i, j + 1)
                || takes(a, b) && at(&meets, i, j + 1)
                || takes(b, a) && at(&meets, i + 1, j)
                || agree(a, b) && at(&meets, i + 1, j + 1);
            if let Some(cell) = meets.get_mut(i * width + j) {
                *cell = value;
            }
        }
    }
    let mut text = String::new();
    let (mut i, mut j) = (0, 0);
    if !at(&meets, i, j) {
        return None;
    }
    loop {
        let (a, b) = (one.get(i).copied(), other.get(j).copied());
        if a.is_none() && b.is_none() {
            return Some(text);
        }
        if is_any(a) && at(&meets, i + 1, j) {
            i += 1;
        } else if is_any(b) && at(&meets, i, j + 1) {
            j += 1;
        } else if takes(a, b) && at(&meets, i, j + 1) {
            text.push(character(b));
            j += 1;
        } else if takes(b, a) && at(&meets, i + 1, j) {
            text.push(character(a));
            i += 1;
        } else if agree(a, b) {
            text.push(if matches!(a, Some(Piece::Exactly(_))) { character(a) } else { character(b) });
            (i, j) = (i + 1, j + 1);
        } else {
            return None;
        }
    }
}

fn is_any(piece: Option<Piece>) -> bool {
    matches!(piece, Some(Piece::Any { .. }))
}

/// Whether the first is any text and takes the one character that the second is.
fn takes(any: Option<Piece>, single: Option<Piece>) -> bool {
    match (any, single) {
        (Some(Piece::Any { colons }), Some(Piece::Exactly(c))) => colons || c != ':',
        (Some(Piece::Any { .. }), Some(Piece::One { .. })) => true,
        _ => false,
    }
}

/// Whether both are one character, and some character is both.
fn agree(one: Option<Piece>, other: Option<Piece>) -> bool {
    match (one, other) {
        (Some(Piece::Exactly(a)), Some(Piece::Exactly(b))) => a == b,
        (Some(Piece::One { colons }), Some(Piece::Exactly(c)))
        | (Some(Piece::Exactly(c)), Some(Piece::One { colons })) => colons || c != ':',
        (Some(Piece::One { .. }), Some(Piece::One { .. })) => true,
        _ => false,
    }
}

fn character(piece: Option<Piece>) -> char {
    match piece {
        Some(Piece::Exactly(c)) => c,
        _ => USUAL,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_pattern_tells_names_apart_that_it_matches() {
        for (pattern, template, expected) in [
            ("*", "campaign/{Name}", Some("campaign/x")),
            ("campaign/movies-*", "campaign/{Name}", Some("campaign/movies-")),
            ("campaign/movies", "campaign/{Name}", Some("campaign/movies")),
            ("campaign/", "campaign/{Name}", None),
            ("solution/*", "campaign/{Name}", None),
            ("*/movies", "campaign/{Name}", Some("campaign/movies")),
            ("b/import/*", "b/reports/{Name}", None),
            ("b/i*", "b/import/{Name}", Some("b/import/x")),
            ("b/??port/*", "b/import/{Name}", Some("b/import/x")),
            ("b/import", "b/import/{Name}", None),
            ("b/${aws:username}/x", "b/import/{Name}", Some("b/import/x")),
            ("b/$x", "b/{Name}", Some("b/$x")),
            ("b/}${", "b/}${Name}", Some("b/}${")),
            ("b", "{Bucket}/{Object}", None),
            ("b/k*", "{Bucket}/{Object}", Some("b/k")),
            ("", "b/{Name}", None),
            ("b", "b", Some("b")),
            ("arn:aws:kms:*:key/", "arn:aws:kms:r:a:key/{Name}", None),
            ("arn:aws:s3:*:k/", "arn:aws:s3:::b/{Name}", Some("arn:aws:s3:::b/:k/")),
        ] {
            assert_eq!(Template::new(template).example(pattern).as_deref(), expected, "{pattern} {template}");
        }
    }

    #[test]
    fn names_are_of_several_lengths() {
        let template = Template::new("{a}/{b}");
        let lengths = |text: String| text.split('/').map(|name| name.chars().count()).collect::<Vec<_>>();
        let all: Vec<Vec<usize>> = std::iter::once(template.plain()).chain(template.others()).map(lengths).collect();
        assert_eq!(all, [[1, 1], [LONG, 1], [1, LONG], [LONG, LONG]]);
        assert_eq!(Template::new("b").others().count(), 0);
    }

    /// Whether a pattern without variables matches a text.
    fn glob(pattern: &[Piece], text: &[char]) -> bool {
        match (pattern, text) {
            ([], _) => text.is_empty(),
            ([Piece::Any { .. }, rest @ ..], _) => glob(rest, text) || !text.is_empty() && glob(pattern, &text[1..]),
            ([Piece::Exactly(a), rest @ ..], [b, more @ ..]) => a == b && glob(rest, more),
            ([_, rest @ ..], [_, more @ ..]) => glob(rest, more),
            _ => false,
        }
    }

    proptest! {
        #[test]
        fn an_example_is_matched_and_nothing_is_overlooked(
            pattern in "[ab/*?]{0,7}",
            template in "[ab/]{0,3}\\{n\\}[ab/]{0,2}(\\{m\\})?",
            names in ("[ab/x]{1,4}", "[ab/x]{1,3}"),
        ) {
            let chars = |text: &str| text.chars().collect::<Vec<_>>();
            let resource = template.replace("{n}", &names.0).replace("{m}", &names.1);
            let found = Template::new(&template).example(&pattern);
            if glob(&pieces_of(&pattern), &chars(&resource)) {
                prop_assert!(found.is_some(), "{} is of {}", resource, template);
            }
            if let Some(found) = found {
                prop_assert!(glob(&pieces_of(&pattern), &chars(&found)), "{} by {}", found, pattern);
                let as_pattern = pieces_of(&template.replace("{n}", "?*").replace("{m}", "?*"));
                prop_assert!(glob(&as_pattern, &chars(&found)), "{} of {}", found, template);
            }
        }
    }
}
