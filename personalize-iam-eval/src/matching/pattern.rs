//! Compiled patterns, and whether a text matches them: the wildcards of a `Resource`, of which some stop at colons, those of
//! `StringLike`, and the fields of an ARN.

use std::borrow::Cow;
use std::hash::{Hash, Hasher};
use std::ops::ControlFlow;
use std::sync::Arc;

use crate::base::trie::{Filed, Root, Tries};
use crate::base::truth::Tri;
use crate::matching::variable::{Read, Substitution, Unresolved, Variable, read_variable};
use crate::matching::wildcard::{COLON, Glob, Token, matches};
use crate::request::context::Values;
use crate::request::prepared::{Lookup, Prepared};

/// A piece of a text with policy variables.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Piece {
    /// Tokens.
    Tokens(Box<[Token]>),
    /// A policy variable.
    Variable(Variable),
}

/// How the wildcards of a pattern are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wildcards {
    /// `*` and `?` are text: `StringEquals`.
    None,
    /// `*` and `?` match any characters: `StringLike`, and a field of an ARN.
    Everywhere,
    /// As in the `Resource` element: in the first five fields `?` does not match a colon, and `*` only at a field's
    /// end.
    Resource {
        /// Whether a `*` at the end of a field runs on past the colon.
        star_crosses_colon: bool,
    },
}

/// A pattern, classified so that the usual ones are matched at once.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Pattern {
    /// Every text.
    Any,
    /// This text.
    Exact(Box<str>),
    /// Every text with this beginning.
    Prefix(Box<str>),
    /// With stars that match anything, and no other wildcard.
    Glob(Arc<Glob>),
    /// Anything else without variables.
    Tokens(Box<[Token]>),
    /// With variables.
    Pieces(Box<[Piece]>),
}

impl Pattern {
    /// Makes a pattern ready. `variables`: from which byte on policy variables are read, if at all.
    pub(crate) fn new(text: &str, wildcards: Wildcards, variables: Option<usize>) -> Pattern {
        if let Some(simple) = Pattern::simple(text, wildcards) {
            return simple;
        }
        let mut pieces: Vec<Piece> = Vec::new();
        let mut tokens: Vec<Token> = Vec::with_capacity(text.len());
        let mut colons = 0;
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let at = text.len() - rest.len();
            let tail = rest.get(c.len_utf8()..).unwrap_or_default();
            if variables.is_some_and(|from| at >= from)
                && let Some((variable, after)) = read_variable(rest)
            {
                match variable {
                    Read::Character(c) => tokens.push(Token::Character(c)),
                    Read::Variable(variable) => {
                        if !tokens.is_empty() {
                            pieces.push(Piece::Tokens(std::mem::take(&mut tokens).into()));
                        }
                        pieces.push(Piece::Variable(variable));
                    }
                }
                rest = after;
                continue;
            }
            let in_field = match wildcards {
                Wildcards::Resource { star_crosses_colon } => {
                    let ends_field = tail.is_empty() || tail.starts_with(':');
                    colons < 5 && !(c == '*' && star_crosses_colon && ends_field)
                }
                Wildcards::None | Wildcards::Everywhere => false,
            };
            tokens.push(match (c, wildcards) {
                (_, Wildcards::None) => Token::Character(c),
                ('*', _) => Token::Star { in_field },
                ('?', _) => Token::One { in_field },
                _ => Token::Character(c),
            });
            colons += usize::from(c == ':');
            rest = tail;
        }
        if pieces.is_empty() {
            return classify(tokens);
        }
        if !tokens.is_empty() {
            pieces.push(Piece::Tokens(tokens.into()));
        }
        Pattern::Pieces(pieces.into())
    }

    /// A text, or one with stars that match anything, without anything else that has a meaning.
    fn simple(text: &str, wildcards: Wildcards) -> Option<Pattern> {
        let glob = || Glob::read(text).map(|glob| Pattern::Glob(Arc::new(glob)));
        let (literal, star) = match (wildcards, text.strip_suffix('*')) {
            (Wildcards::None, _) | (_, None) => (text, false),
            (Wildcards::Everywhere | Wildcards::Resource { star_crosses_colon: true }, Some(literal)) => {
                (literal, true)
            }
            (Wildcards::Resource { star_crosses_colon: false }, Some(_)) => return None,
        };
        let has_meaning = |byte: u8| byte == b'$' || wildcards != Wildcards::None && matches!(byte, b'*' | b'?');
        if literal.bytes().any(has_meaning) {
            let others = literal.bytes().any(|byte| matches!(byte, b'$' | b'?'));
            return if !others && stars_are_open(text, wildcards) { glob() } else { None };
        }
        Some(match (star, literal) {
            (false, literal) => Pattern::Exact(literal.into()),
            (true, "") => Pattern::Any,
            (true, literal) => Pattern::Prefix(literal.into()),
        })
    }

    /// Whether the text matches, with the variables of the request put in.
    pub(crate) fn matches(
        &self,
        text: &str,
        request: &Prepared,
        substitution: Substitution,
    ) -> Result<bool, Unresolved> {
        Ok(match self {
            Pattern::Any => true,
            Pattern::Exact(exact) => **exact == *text,
            Pattern::Prefix(prefix) => text.starts_with(&**prefix),
            Pattern::Glob(glob) => glob.matches(text),
            Pattern::Tokens(tokens) => matches(tokens, text),
            Pattern::Pieces(pieces) => matches(&resolve(pieces, request, substitution).whole()?, text),
        })
    }

    /// Whether it is `*`, or stars alone: the one pattern for the resource of actions that have none.
    pub(crate) fn is_star(&self) -> bool {
        match self {
            Pattern::Any => true,
            Pattern::Tokens(tokens) => tokens.iter().all(|token| matches!(token, Token::Star { .. })),
            Pattern::Exact(_) | Pattern::Prefix(_) | Pattern::Glob(_) | Pattern::Pieces(_) => false,
        }
    }

    /// The tokens with the variables put in.
    pub(crate) fn tokens_in(&self, request: &Prepared, substitution: Substitution) -> Result<Vec<Token>, Unresolved> {
        let characters = |text: &str| text.chars().map(Token::Character).collect();
        let open_star = Token::Star { in_field: false };
        match self {
            Pattern::Any => Ok(vec![open_star]),
            Pattern::Exact(text) => Ok(characters(text)),
            Pattern::Prefix(text) => {
                let mut tokens: Vec<Token> = characters(text);
                tokens.push(open_star);
                Ok(tokens)
            }
            Pattern::Glob(glob) => Ok(glob.tokens().collect()),
            Pattern::Tokens(tokens) => Ok(tokens.to_vec()),
            Pattern::Pieces(pieces) => resolve(pieces, request, substitution).whole(),
        }
    }

    /// Whether the text might match if the variables that the request does not resolve had the values for it.
    pub(crate) fn may_match(&self, text: &str, request: &Prepared, substitution: Substitution) -> bool {
        match self {
            Pattern::Pieces(pieces) => matches(&resolve(pieces, request, substitution).tokens, text),
            _ => self.matches(text, request, substitution) == Ok(true),
        }
    }

    /// Whether no variable is absent, so that there is a text that matches.
    pub(crate) fn resolves(&self, request: &Prepared, substitution: Substitution) -> bool {
        match self {
            Pattern::Pieces(pieces) => !resolve(pieces, request, substitution).absent,
            _ => true,
        }
    }

    /// The variables.
    pub(crate) fn variables(&self) -> impl Iterator<Item = &Variable> {
        let pieces: &[Piece] = match self {
            Pattern::Pieces(pieces) => pieces,
            _ => &[],
        };
        pieces.iter().filter_map(|piece| match piece {
            Piece::Variable(variable) => Some(variable),
            Piece::Tokens(_) => None,
        })
    }

    /// As [`Pattern::matches`], without regard to case.
    pub(crate) fn matches_ignoring_case(
        &self,
        text: &str,
        request: &Prepared,
        substitution: Substitution,
    ) -> Result<bool, Unresolved> {
        let same = |tokens: &[Token]| {
            let pattern = tokens.iter().filter_map(|token| match token {
                Token::Character(c) => Some(*c),
                Token::One { .. } | Token::Star { .. } => None,
            });
            pattern.flat_map(char::to_lowercase).eq(text.chars().flat_map(char::to_lowercase))
        };
        Ok(match self {
            Pattern::Any | Pattern::Prefix(_) | Pattern::Glob(_) => false,
            Pattern::Exact(exact) => {
                exact.chars().flat_map(char::to_lowercase).eq(text.chars().flat_map(char::to_lowercase))
            }
            Pattern::Tokens(tokens) => same(tokens),
            Pattern::Pieces(pieces) => same(&resolve(pieces, request, substitution).whole()?),
        })
    }

    /// For the ARN operators of `condition.rs`: whether the fields of an ARN match those of the pattern, which is divided once
    /// the variables of the request are put in; `None` if it has too few. A pattern of the `Resource` element is not divided.
    pub(crate) fn matches_fields(
        &self,
        fields: [&str; 6],
        request: &Prepared,
        substitution: Substitution,
    ) -> Result<Option<bool>, Unresolved> {
        let Pattern::Pieces(pieces) = self else { return Ok(None) };
        let tokens = resolve(pieces, request, substitution).whole()?;
        let patterns: Vec<&[Token]> = tokens.splitn(6, |token| *token == Token::Character(':')).collect();
        let enough = patterns.len() == fields.len();
        Ok(enough.then(|| patterns.iter().zip(fields).all(|(pattern, field)| matches(pattern, field))))
    }
}

impl Pattern {
    /// The pattern as a glob, if it is one.
    pub(crate) fn glob(&self) -> Option<Arc<Glob>> {
        match self {
            Pattern::Glob(glob) => Some(Arc::clone(glob)),
            Pattern::Tokens(tokens) => Glob::of(tokens).map(Arc::new),
            _ => None,
        }
    }

    /// What every text that matches begins with, and whether that is all of it.
    pub(crate) fn beginning(&self) -> (Cow<'_, str>, bool) {
        let literal = |tokens: &[Token]| -> String {
            let characters = tokens.iter().map_while(|token| match token {
                Token::Character(c) => Some(*c),
                Token::One { .. } | Token::Star { .. } => None,
            });
            characters.collect()
        };
        match self {
            Pattern::Any => (Cow::Borrowed(""), false),
            Pattern::Exact(exact) => (Cow::Borrowed(exact), true),
            Pattern::Prefix(prefix) => (Cow::Borrowed(prefix), false),
            Pattern::Glob(glob) => (Cow::Borrowed(glob.first()), false),
            Pattern::Tokens(tokens) => (Cow::Owned(literal(tokens)), false),
            Pattern::Pieces(pieces) => match pieces.first() {
                Some(Piece::Tokens(tokens)) => (Cow::Owned(literal(tokens)), false),
                Some(Piece::Variable(_)) | None => (Cow::Borrowed(""), false),
            },
        }
    }

    /// Whether every text that has the beginning matches.
    pub(crate) fn is_its_beginning(&self) -> bool {
        matches!(self, Pattern::Any | Pattern::Exact(_) | Pattern::Prefix(_))
    }

    /// Of a pattern with a wildcard before its fifth colon, what stands behind that colon up to the next wildcard, and
    /// whether that is all of the pattern.
    ///
    /// A text that matches has this behind its fifth colon or a later one: each colon of the pattern takes one of the
    /// text, and a wildcard can take more.
    pub(crate) fn tail(&self) -> Option<(String, bool)> {
        if let Pattern::Glob(glob) = self {
            return glob_tail(glob).map(|(text, is_all)| (text.to_owned(), is_all));
        }
        let (tail, more) = self.tail_tokens()?;
        let literal = tail.iter().map_while(|token| match token {
            Token::Character(c) => Some(*c),
            Token::One { .. } | Token::Star { .. } => None,
        });
        Some((literal.collect(), !more && tail.iter().all(Token::is_literal)))
    }

    /// Whether few resources of a request can have what the pattern is filed under: its tail, or its beginning with five
    /// colons.
    pub(crate) fn tells_apart(&self) -> bool {
        if let Pattern::Glob(glob) = self {
            return glob_tail(glob).is_some() || glob.first().bytes().filter(|byte| *byte == b':').count() >= 5;
        }
        let colons = |(tokens, _): (&[Token], bool)| {
            tokens.iter().take_while(|token| token.is_literal()).filter(|token| **token == COLON).count()
        };
        self.is_its_beginning() || self.tail_tokens().is_some() || self.tokens().map_or(0, colons) >= 5
    }

    /// As [`Pattern::tail`]: from behind the fifth colon on, and whether there is more.
    fn tail_tokens(&self) -> Option<(&[Token], bool)> {
        let (tokens, more) = self.tokens()?;
        let fifth = tokens.iter().enumerate().filter(|(_, token)| **token == COLON).nth(4)?.0;
        let (before, tail) = (tokens.get(..fifth)?, tokens.get(fifth + 1..)?);
        let says_something = tail.first().is_some_and(Token::is_literal);
        (says_something && !before.iter().all(Token::is_literal)).then_some((tail, more))
    }

    /// The tokens up to the first variable, and whether there is one.
    fn tokens(&self) -> Option<(&[Token], bool)> {
        match self {
            Pattern::Tokens(tokens) => Some((tokens, false)),
            Pattern::Pieces(pieces) => match &**pieces {
                [Piece::Tokens(tokens), rest @ ..] => Some((tokens, !rest.is_empty())),
                _ => None,
            },
            Pattern::Any | Pattern::Exact(_) | Pattern::Prefix(_) | Pattern::Glob(_) => None,
        }
    }
}

/// As [`Pattern::tail`], of a glob.
fn glob_tail(glob: &Glob) -> Option<(&str, bool)> {
    let (fifth, _) = glob.text().bytes().enumerate().filter(|(_, byte)| *byte == b':').nth(4)?;
    let has_star_before = glob.first().len() <= fifth;
    glob.behind(fifth + 1).filter(|(text, _)| has_star_before && !text.is_empty())
}

/// Whether every star of a text matches anything, colons among it.
fn stars_are_open(text: &str, wildcards: Wildcards) -> bool {
    let star_crosses_colon = match wildcards {
        Wildcards::None => return false,
        Wildcards::Everywhere => return true,
        Wildcards::Resource { star_crosses_colon } => star_crosses_colon,
    };
    let mut colons = 0;
    let bytes = text.as_bytes();
    bytes.iter().enumerate().all(|(at, byte)| {
        colons += usize::from(*byte == b':');
        let ends_field = || matches!(bytes.get(at + 1), None | Some(b':'));
        *byte != b'*' || colons >= 5 || star_crosses_colon && ends_field()
    })
}

/// Patterns of which one has to match.
#[derive(Clone, Debug)]
pub(crate) struct Patterns {
    pub(crate) list: Box<[Pattern]>,
    /// Where they are many, those that a text can match are looked up by its beginning.
    trie: Option<Box<(Tries, Root)>>,
}

/// The trie follows from the list.
impl PartialEq for Patterns {
    fn eq(&self, other: &Self) -> bool {
        self.list == other.list
    }
}

impl Eq for Patterns {}

impl Hash for Patterns {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.list.hash(state);
    }
}

impl Patterns {
    /// Up to this many are checked one by one.
    const FEW: usize = 8;

    pub(crate) fn new(list: Vec<Pattern>) -> Patterns {
        let list = list.into_boxed_slice();
        // What an unresolved variable decides, it decides also where the beginning is another.
        let literal = !list.iter().any(|pattern| matches!(pattern, Pattern::Pieces(_)));
        let trie = (list.len() > Self::FEW && literal).then(|| {
            let beginnings: Vec<_> = list.iter().map(Pattern::beginning).collect();
            let filed = beginnings.iter().zip(0..).map(|((text, whole), value)| Filed { text, whole: *whole, value });
            let mut tries = Tries::default();
            let root = tries.add(filed.collect());
            tries.shrink();
            Box::new((tries, root))
        });
        Patterns { list, trie }
    }

    /// Whether one matches by this test, which is called for those that the text can match.
    pub(crate) fn any(&self, text: &str, test: impl Fn(&Pattern) -> Tri) -> Tri {
        let mut open = Tri::False;
        let mut look_at = |pattern: &Pattern| match test(pattern) {
            Tri::True => ControlFlow::Break(()),
            other => {
                open = open.or(other);
                ControlFlow::Continue(())
            }
        };
        let found = match &self.trie {
            None => self.list.iter().try_for_each(&mut look_at),
            Some(trie) => {
                trie.0.walk(trie.1, text.as_bytes(), text.len(), |number| match self.list.get(number as usize) {
                    Some(pattern) => look_at(pattern),
                    None => ControlFlow::Continue(()),
                })
            }
        };
        if found.is_break() { Tri::True } else { open }
    }
}

fn classify(tokens: Vec<Token>) -> Pattern {
    let open_star = Token::Star { in_field: false };
    let text = |tokens: &[Token]| -> Option<Box<str>> {
        let character = |token: &Token| match token {
            Token::Character(c) => Some(*c),
            Token::One { .. } | Token::Star { .. } => None,
        };
        tokens.iter().map(character).collect::<Option<String>>().map(Box::from)
    };
    if tokens.iter().all(Token::is_literal)
        && let Some(exact) = text(&tokens)
    {
        return Pattern::Exact(exact);
    }
    if let [head @ .., last] = tokens.as_slice()
        && *last == open_star
        && head.iter().all(Token::is_literal)
        && let Some(prefix) = text(head)
    {
        return if prefix.is_empty() { Pattern::Any } else { Pattern::Prefix(prefix) };
    }
    Pattern::Tokens(tokens.into())
}

/// An absent key matches nothing; an unknown one leaves it open.
pub(crate) fn tri(result: Result<bool, Unresolved>) -> Tri {
    match result {
        Ok(value) => Tri::from(value),
        Err(Unresolved::Absent) => Tri::False,
        Err(Unresolved::Unknown) => Tri::Unknown,
    }
}

/// A pattern with its variables put in.
struct Resolved {
    /// Those that are not resolved may be any text.
    tokens: Vec<Token>,
    absent: bool,
    unknown: bool,
}

impl Resolved {
    /// The tokens, if every variable is resolved.
    fn whole(self) -> Result<Vec<Token>, Unresolved> {
        match self {
            Resolved { absent: true, .. } => Err(Unresolved::Absent),
            Resolved { unknown: true, .. } => Err(Unresolved::Unknown),
            Resolved { tokens, .. } => Ok(tokens),
        }
    }
}

fn resolve(pieces: &[Piece], request: &Prepared, how: Substitution) -> Resolved {
    let mut out = Resolved { tokens: Vec::new(), absent: false, unknown: false };
    for piece in pieces {
        let variable = match piece {
            Piece::Tokens(tokens) => {
                out.tokens.extend_from_slice(tokens);
                continue;
            }
            Piece::Variable(variable) => variable,
        };
        let found = match variable.look_up(request) {
            Lookup::Included if how.included_is_absent => request.unless_included(&variable.folded),
            found => found,
        };
        let value = match found {
            Lookup::Unknown | Lookup::Included => {
                out.unknown = true;
                out.tokens.push(Token::Star { in_field: false });
                continue;
            }
            // Only a key with a single value can be put in.
            Lookup::Present(values) => match values {
                Values::One(value) => Some(value),
                Values::Many(_) | Values::Lent(_) => values.single().filter(|_| variable.single_valued),
            }
            .filter(|value| !(value.is_empty() && how.empty_takes_default))
            .or(variable.default.as_deref()),
            // Nor is a list, whatever else it holds.
            Lookup::Absent | Lookup::Partly(_) => variable.default.as_deref(),
        };
        let Some(value) = value else {
            out.absent = true;
            out.tokens.push(Token::Star { in_field: false });
            continue;
        };
        out.tokens.extend(value.chars().map(|c| match c {
            '*' if how.wildcards => Token::Star { in_field: false },
            '?' if how.wildcards => Token::One { in_field: false },
            c => Token::Character(c),
        }));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::work::steps;

    fn resource(pattern: &str, text: &str) -> bool {
        let request = Prepared::new(crate::Request::new(crate::Principal::Anonymous, "s3:GetObject", "*"));
        let how = Substitution::default();
        let wildcards = Wildcards::Resource { star_crosses_colon: true };
        Pattern::new(pattern, wildcards, None).matches(text, &request, how).unwrap()
    }

    #[test]
    fn a_star_stops_at_a_colon_but_at_the_end_of_a_field() {
        let arn = "arn:aws:personalize:eu-west-1:111122223333:campaign/ads";
        for (pattern, expected) in [
            ("*", true),
            ("arn:aws:personalize:*", true),
            ("arn:aws:personalize:*:campaign/ads", true),
            ("arn:aws:pers*e:eu-west-1:111122223333:campaign/ads", true),
            ("arn:aws:p*1:111122223333:campaign/ads", false),
            ("arn:aws:personalize:eu-west-1:?11122223333:c*/???", true),
            ("arn:aws:personalize:eu-west-1?111122223333:campaign/ads", false),
            ("arn:*s:personalize:*:*:*:*", false),
        ] {
            assert_eq!(resource(pattern, arn), expected, "{pattern}");
        }
        assert!(resource("arn:aws:logs:*:*:log-group:*stream*", "arn:aws:logs:e:1:log-group:/a:log-stream:b"));
    }

    #[test]
    fn hard_patterns_take_the_product_of_the_lengths_in_steps_at_most() {
        let hard = |stars: usize| "*a".repeat(stars) + "b";
        for (stars, letters) in [(10, 1_000), (200, 20_000), (1_000, 2_000)] {
            let (pattern, text) = (hard(stars), "a".repeat(letters));
            let steps = steps::count(|| assert!(!resource(&pattern, &text)));
            assert!(steps <= 2 * (pattern.len() * text.len()) as u64, "{steps} steps for {stars} stars");
            // Stars that stop at colons are matched in another way.
            let (pattern, text) = (format!("arn:{pattern}:s3:::x"), format!("arn:{text}:s3:::x"));
            let steps = steps::count(|| assert!(!resource(&pattern, &text)));
            assert!(steps <= 2 * (pattern.len() * text.len()) as u64, "{steps} steps for {stars} stars in a field");
        }
    }
}
