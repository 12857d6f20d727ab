//! Wildcards: the search for a match of a text with characters, `*` and `?`, some of which stop at colons. Which ones do,
//! `pattern.rs` says.

use crate::base::span::number;
use crate::base::work::step;

/// A pattern whose wildcards are stars that match anything: texts in their order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Glob {
    /// What stands before the stars, between them and behind them, without them; not empty.
    text: Box<str>,
    /// Where in the text the stars are, in order; at least one.
    stars: Box<[u32]>,
}

impl Glob {
    /// `None` if there are other wildcards, or has no stars, or nothing else.
    pub(crate) fn of(tokens: &[Token]) -> Option<Glob> {
        let (mut text, mut stars) = (String::new(), Vec::new());
        for token in tokens {
            match token {
                Token::Character(c) => text.push(*c),
                Token::Star { in_field: false } => stars.push(number(text.len())),
                Token::Star { in_field: true } | Token::One { .. } => return None,
            }
        }
        Glob::new(text, stars)
    }

    /// Of a text whose stars are wildcards, all of which match anything.
    pub(crate) fn read(pattern: &str) -> Option<Glob> {
        let mut text = String::with_capacity(pattern.len());
        let mut stars = Vec::with_capacity(pattern.bytes().filter(|byte| *byte == b'*').count());
        let mut parts = pattern.split('*');
        text.extend(parts.next());
        for part in parts {
            stars.push(number(text.len()));
            text.push_str(part);
        }
        Glob::new(text, stars)
    }

    fn new(text: String, stars: Vec<u32>) -> Option<Glob> {
        let says_something = !text.is_empty() && !stars.is_empty();
        says_something.then(|| Glob { text: text.into(), stars: stars.into() })
    }

    /// What stands before the first star.
    pub(crate) fn first(&self) -> &str {
        let end = self.stars.first().map_or(self.text.len(), |star| *star as usize);
        self.text.get(..end).unwrap_or_default()
    }

    /// The texts behind the stars: behind each up to the next one, or to the end.
    fn parts(&self) -> impl Iterator<Item = &str> {
        let ends = self.stars.iter().skip(1).map(|star| *star as usize).chain([self.text.len()]);
        self.stars.iter().zip(ends).map(|(start, end)| self.text.get(*start as usize..end).unwrap_or_default())
    }

    /// The text behind a place in it up to the next star, and whether that is all; `None` if a star stands at the place.
    pub(crate) fn behind(&self, place: usize) -> Option<(&str, bool)> {
        let next = self.stars.iter().map(|star| *star as usize).find(|star| *star >= place);
        match next {
            Some(star) if star == place => None,
            Some(star) => Some((self.text.get(place..star)?, false)),
            None => Some((self.text.get(place..)?, true)),
        }
    }

    /// All that is not a star.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn tokens(&self) -> impl Iterator<Item = Token> {
        let behind = self
            .parts()
            .flat_map(|part| [Token::Star { in_field: false }].into_iter().chain(part.chars().map(Token::Character)));
        self.first().chars().map(Token::Character).chain(behind)
    }

    pub(crate) fn matches(&self, text: &str) -> bool {
        let Some(mut rest) = text.as_bytes().strip_prefix(self.first().as_bytes()) else { return false };
        let mut parts = self.parts();
        let Some(mut part) = parts.next() else { return rest.is_empty() };
        for next in parts {
            // The first place leaves the most for what follows.
            match find(rest, part.as_bytes()) {
                Some(after) => rest = after,
                None => return false,
            }
            part = next;
        }
        rest.ends_with(part.as_bytes())
    }
}

/// What follows the first occurrence of one text in another. Both are short: nothing is prepared for the search.
fn find<'a>(mut text: &'a [u8], part: &[u8]) -> Option<&'a [u8]> {
    let Some(first) = part.first() else { return Some(text) };
    while let Some(at) = text.iter().position(|byte| byte == first) {
        step();
        let from = text.get(at..)?;
        if let Some(after) = from.strip_prefix(part) {
            return Some(after);
        }
        text = from.get(1..)?;
    }
    None
}

/// One character of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Token {
    /// This character.
    Character(char),
    /// Exactly one character; `in_field`: no colon.
    One { in_field: bool },
    /// Any run of characters; `in_field`: without a colon.
    Star { in_field: bool },
}

pub(crate) const COLON: Token = Token::Character(':');

impl Token {
    pub(crate) fn is_literal(&self) -> bool {
        matches!(self, Token::Character(_))
    }
}

/// Whether the whole text matches the tokens. Takes time in proportion to the product of the lengths at worst.
pub(crate) fn matches(tokens: &[Token], text: &str) -> bool {
    let in_field = tokens.iter().any(|token| matches!(token, Token::Star { in_field: true }));
    if in_field { matches_by_states(tokens, text) } else { matches_by_retry(tokens, text) }
}

/// For patterns whose stars all match anything: only the last star ever needs to take more.
fn matches_by_retry(mut tokens: &[Token], text: &str) -> bool {
    let mut text = text.chars();
    let mut retry: Option<(&[Token], std::str::Chars<'_>)> = None;
    loop {
        step();
        let mut ahead = text.clone();
        match (tokens.split_first(), ahead.next()) {
            (Some((Token::Star { .. }, rest)), _) => {
                retry = Some((rest, text.clone()));
                tokens = rest;
                continue;
            }
            (None, None) => return true,
            (Some((token, rest)), Some(c)) if takes(*token, c) => {
                tokens = rest;
                text = ahead;
                continue;
            }
            _ => {}
        }
        let Some((rest, tried)) = &mut retry else { return false };
        if tried.next().is_none() {
            return false;
        }
        tokens = rest;
        text = tried.clone();
    }
}

fn takes(token: Token, c: char) -> bool {
    match token {
        Token::Character(expected) => expected == c,
        Token::One { in_field } => !in_field || c != ':',
        Token::Star { .. } => false,
    }
}

/// For patterns with stars that stop at colons: all positions in the pattern at once.
fn matches_by_states(tokens: &[Token], text: &str) -> bool {
    // `reached[i]`: the first `i` tokens match what was read so far.
    let mut reached = vec![false; tokens.len() + 1];
    let mut next = reached.clone();
    if let Some(first) = reached.first_mut() {
        *first = true;
    }
    pass_stars(tokens, &mut reached);
    for c in text.chars() {
        next.fill(false);
        for (i, token) in tokens.iter().enumerate() {
            step();
            if !reached.get(i).copied().unwrap_or(false) {
                continue;
            }
            let (stays, moves) = match *token {
                Token::Star { in_field } => (!in_field || c != ':', false),
                token => (false, takes(token, c)),
            };
            if stays && let Some(cell) = next.get_mut(i) {
                *cell = true;
            }
            if moves && let Some(cell) = next.get_mut(i + 1) {
                *cell = true;
            }
        }
        pass_stars(tokens, &mut next);
        std::mem::swap(&mut reached, &mut next);
    }
    reached.last().copied().unwrap_or(false)
}

/// A star also matches nothing.
fn pass_stars(tokens: &[Token], reached: &mut [bool]) {
    for (i, token) in tokens.iter().enumerate() {
        if matches!(token, Token::Star { .. })
            && reached.get(i).copied().unwrap_or(false)
            && let Some(cell) = reached.get_mut(i + 1)
        {
            *cell = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The definition, word by word and slow.
    fn reference(tokens: &[Token], text: &[char]) -> bool {
        match (tokens.split_first(), text.split_first()) {
            (None, None) => true,
            (Some((Token::Star { in_field }, rest)), _) => (0..=text.len())
                .take_while(|n| !(*in_field && text[..*n].contains(&':')))
                .any(|n| reference(rest, &text[n..])),
            (Some((token, rest)), Some((c, tail))) => takes(*token, *c) && reference(rest, tail),
            _ => false,
        }
    }

    proptest! {
        #[test]
        fn both_ways_of_matching_equal_the_definition(
            tokens in prop::collection::vec(prop_oneof![
                prop_oneof![Just('a'), Just(':')].prop_map(Token::Character),
                any::<bool>().prop_map(|in_field| Token::One { in_field }),
                any::<bool>().prop_map(|in_field| Token::Star { in_field }),
            ], 0..7),
            text in "[ab:]{0,9}",
        ) {
            let expected = reference(&tokens, &text.chars().collect::<Vec<_>>());
            prop_assert_eq!(matches(&tokens, &text), expected);
            prop_assert_eq!(matches_by_states(&tokens, &text), expected);
            if let Some(glob) = Glob::of(&tokens) {
                prop_assert_eq!(glob.matches(&text), expected);
                prop_assert_eq!(glob.tokens().collect::<Vec<_>>(), tokens);
            }
        }
    }
}
