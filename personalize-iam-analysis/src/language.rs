//! Sets of texts: unions of patterns, their intersection and complement, and their shortest members.
//!
//! The patterns are small nondeterministic automata: a position in each pattern, of which several can be reached at once.
//! A conjunction of languages and complements of languages is explored breadth first, a set of positions at a time;
//! sets from which no member can be reached any more are left out. Of the characters only those are tried that some
//! reached position asks for, the colon where a wildcard stops at it, and one that stands for all others. So the search
//! is exact over all texts, and what it finds is as short as can be.

use std::collections::{HashMap, HashSet};

use personalize_iam_eval::symbolic::Symbol;

/// One token of a pattern.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Token {
    /// This character.
    Character(char),
    /// One of these characters.
    OneOf(Box<[char]>),
    /// Exactly one character; `in_field`: no colon.
    One { in_field: bool },
    /// Any run of characters; `in_field`: without a colon.
    Star { in_field: bool },
    /// Any run of these characters.
    Run(Box<[char]>),
}

/// The texts that match one of some patterns.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Language {
    pub(crate) patterns: Vec<Vec<Token>>,
}

/// What a search for members came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Members {
    /// The members, the shortest first.
    pub(crate) texts: Vec<String>,
    /// There are no others.
    pub(crate) complete: bool,
    /// The search was given up.
    pub(crate) given_up: bool,
}

impl Language {
    /// The language of these texts alone.
    pub(crate) fn of_texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> Language {
        Language { patterns: texts.into_iter().map(|text| text.chars().map(Token::Character).collect()).collect() }
    }

    /// The texts of one or more of these characters.
    pub(crate) fn of_characters(characters: &str) -> Language {
        let characters: Box<[char]> = characters.chars().collect();
        Language { patterns: vec![vec![Token::OneOf(characters.clone()), Token::Run(characters)]] }
    }

    /// Whether a text is of the language.
    pub(crate) fn has(&self, text: &str) -> bool {
        // The search ends with the text.
        let mut budget = usize::MAX;
        !members(&[self, &Language::of_texts([text])], &[], 1, &mut budget).texts.is_empty()
    }
}

/// ARNs of a partition and an account; `None`: of any.
pub(crate) fn arn_within(partition: Option<&String>, account: Option<&String>) -> Language {
    let field = |text: Option<&String>| match text {
        Some(text) => text.chars().map(Token::Character).collect(),
        None => vec![Token::Star { in_field: true }],
    };
    arn(&[field(partition)], &field(account))
}

/// ARNs with twelve digits as their account.
pub(crate) fn arn_with_account() -> Language {
    arn(&[vec![Token::Star { in_field: true }]], &vec![Token::OneOf("0123456789".chars().collect()); 12])
}

/// ARNs of a partition of AWS.
pub(crate) fn arn_of_aws() -> Language {
    let aws = |text: &str| text.chars().map(Token::Character).collect::<Vec<_>>();
    let others = [aws("aws-"), vec![Token::One { in_field: true }, Token::Star { in_field: true }]].concat();
    arn(&[aws("aws"), others], &[Token::Star { in_field: true }])
}

fn arn(partitions: &[Vec<Token>], account: &[Token]) -> Language {
    let colon = || vec![Token::Character(':')];
    let any = || vec![Token::Star { in_field: true }];
    let of = |partition: &Vec<Token>| {
        let arn: Vec<Token> = "arn:".chars().map(Token::Character).collect();
        let rest = vec![Token::Star { in_field: false }];
        [arn, partition.clone(), colon(), any(), colon(), any(), colon(), account.to_vec(), colon(), rest].concat()
    };
    Language { patterns: partitions.iter().map(of).collect() }
}

/// Tokens of a pattern without variables.
pub(crate) fn tokens(symbols: &[Symbol]) -> Option<Vec<Token>> {
    let token = |symbol: &Symbol| match symbol {
        Symbol::Character(c) => Some(Token::Character(*c)),
        Symbol::One { in_field } => Some(Token::One { in_field: *in_field }),
        Symbol::Star { in_field } => Some(Token::Star { in_field: *in_field }),
        Symbol::Variable { .. } => None,
    };
    symbols.iter().map(token).collect()
}

/// Tokens that match without regard to case, as the evaluator compares: by the lower case of each character. `None`
/// where one character stands against several.
pub(crate) fn ignoring_case(tokens: Vec<Token>) -> Option<Vec<Token>> {
    let folded = |token| match token {
        Token::Character(c) => Some(Token::OneOf(same_ignoring_case(c)?)),
        other => Some(other),
    };
    let folded: Vec<Token> = tokens.into_iter().map(folded).collect::<Option<_>>()?;
    // `\u{130}` in lower case is `i` and a combining dot.
    let spells_dotted_i = folded.windows(2).any(|pair| match pair {
        [Token::OneOf(i), Token::OneOf(dot)] => i.contains(&'i') && dot.contains(&'\u{307}'),
        _ => false,
    });
    (!spells_dotted_i).then_some(folded)
}

/// Every character with the same lower case; `None` if that has several characters.
fn same_ignoring_case(c: char) -> Option<Box<[char]>> {
    let lower = |c: char| {
        let mut lower = c.to_lowercase();
        let first = lower.next();
        if lower.next().is_none() { first } else { None }
    };
    let folded = lower(c)?;
    if folded.is_ascii() {
        let mut all = vec![folded];
        all.extend(Some(folded.to_ascii_uppercase()).filter(|upper| *upper != folded));
        // The sign of kelvin is the one character outside ASCII whose lower case is in it.
        all.extend((folded == 'k').then_some('\u{212a}'));
        return Some(all.into());
    }
    // No letter with two cases lies behind the second plane's beginning.
    let others = ('\u{80}'..'\u{20000}').filter(|other| *other != folded && lower(*other) == Some(folded));
    Some(std::iter::once(folded).chain(others).collect())
}

/// Whether a character stands for the unknown value of a policy variable: one of the private characters of plane 15.
///
/// Of the wildcards only a star that takes anything takes it.
pub(crate) fn stands_for_variable(c: char) -> bool {
    ('\u{f0000}'..='\u{ffffd}').contains(&c)
}

/// Where a pattern stands in a conjunction.
#[derive(Clone, Copy, Debug)]
struct Place {
    /// The number of the language; those that must not hold come behind those that must.
    language: u32,
    /// It is the end of its pattern.
    is_end: bool,
    /// Everything matches from here.
    is_universal: bool,
    /// The position of the pattern's first token.
    pattern: u32,
}

struct Conjunction<'a> {
    /// Whether sets from which the conjunction cannot hold any more are given up.
    prunes: bool,
    /// The tokens of all patterns, each followed by `None`.
    tokens: Vec<Option<&'a Token>>,
    places: Vec<Place>,
    positive: u32,
    languages: u32,
}

type Positions = Box<[u32]>;

impl<'a> Conjunction<'a> {
    fn new(positive: &[&'a Language], negative: &[&'a Language]) -> Conjunction<'a> {
        let mut all = Conjunction {
            prunes: true,
            tokens: Vec::new(),
            places: Vec::new(),
            positive: positive.len() as u32,
            languages: (positive.len() + negative.len()) as u32,
        };
        for (language, one) in positive.iter().chain(negative).enumerate() {
            for pattern in &one.patterns {
                let start = all.tokens.len() as u32;
                for (index, token) in pattern.iter().enumerate() {
                    let is_universal = *token == Token::Star { in_field: false } && index + 1 == pattern.len();
                    all.places.push(Place { language: language as u32, is_end: false, is_universal, pattern: start });
                    all.tokens.push(Some(token));
                }
                all.places.push(Place { language: language as u32, is_end: true, is_universal: false, pattern: start });
                all.tokens.push(None);
            }
        }
        all
    }

    fn token(&self, position: u32) -> Option<&'a Token> {
        self.tokens.get(position as usize).copied().flatten()
    }

    /// The positions before anything is read.
    fn start(&self) -> Option<Positions> {
        let starts = self.places.iter().enumerate().map(|(at, place)| (at as u32, place));
        self.settle(starts.filter(|(at, place)| *at == place.pattern).map(|(at, _)| at).collect())
    }

    /// The positions after a character.
    fn step(&self, positions: &[u32], c: char) -> Option<Positions> {
        let mut next = Vec::with_capacity(positions.len() + 2);
        for &position in positions {
            match self.token(position) {
                Some(Token::Character(expected)) if *expected == c => next.push(position + 1),
                Some(Token::OneOf(expected)) if expected.contains(&c) => next.push(position + 1),
                Some(Token::One { in_field }) if (!in_field || c != ':') && !stands_for_variable(c) => {
                    next.push(position + 1);
                }
                Some(Token::Star { in_field: true }) if c != ':' && !stands_for_variable(c) => next.push(position),
                Some(Token::Star { in_field: false }) => next.push(position),
                Some(Token::Run(all)) if all.contains(&c) => next.push(position),
                _ => {}
            }
        }
        self.settle(next)
    }

    /// Passes stars, leaves out what is covered by other positions, and gives up sets without hope.
    fn settle(&self, mut positions: Vec<u32>) -> Option<Positions> {
        let mut at = 0;
        while let Some(&position) = positions.get(at) {
            if matches!(self.token(position), Some(Token::Star { .. } | Token::Run(_))) {
                positions.push(position + 1);
            }
            at += 1;
        }
        positions.sort_unstable();
        positions.dedup();
        // From a star that takes anything at least as much matches as from the positions before it in its pattern.
        let mut kept: Vec<u32> = Vec::with_capacity(positions.len());
        let mut from: Option<(u32, usize)> = None;
        for &position in &positions {
            let Some(place) = self.places.get(position as usize) else { continue };
            let first = match from {
                Some((pattern, first)) if pattern == place.pattern => first,
                _ => kept.len(),
            };
            if self.token(position) == Some(&Token::Star { in_field: false }) {
                kept.truncate(first);
            }
            kept.push(position);
            from = Some((place.pattern, first));
        }
        // A language that everything matches from here on is settled.
        let mut alive = vec![false; self.positive as usize];
        let mut settled: Vec<u32> = Vec::new();
        for &position in &kept {
            let Some(place) = self.places.get(position as usize) else { continue };
            if let Some(cell) = alive.get_mut(place.language as usize) {
                *cell = true;
            }
            if place.is_universal {
                if self.prunes && place.language >= self.positive {
                    return None;
                }
                settled.push(place.language);
            }
        }
        if alive.contains(&false) {
            return None;
        }
        if !settled.is_empty() {
            kept.retain(|position| {
                let place = self.places.get(*position as usize);
                place.is_some_and(|place| place.is_universal || !settled.contains(&place.language))
            });
        }
        Some(kept.into())
    }

    /// Which languages the text that was read is in.
    fn matched(&self, positions: &[u32]) -> Vec<bool> {
        let mut matched = vec![false; self.languages as usize];
        for &position in positions {
            let Some(place) = self.places.get(position as usize) else { continue };
            if (place.is_end || place.is_universal)
                && let Some(cell) = matched.get_mut(place.language as usize)
            {
                *cell = true;
            }
        }
        matched
    }

    fn accepts(&self, positions: &[u32]) -> bool {
        let matched = self.matched(positions);
        matched.iter().enumerate().all(|(language, matched)| *matched == ((language as u32) < self.positive))
    }

    /// The characters to try, the last of them for all others; whether only those count.
    fn alphabet(&self, positions: &[u32]) -> (Vec<char>, bool) {
        let mut asked: Vec<char> = Vec::new();
        let mut others = false;
        for &position in positions {
            match self.token(position) {
                Some(Token::Character(c)) => asked.push(*c),
                Some(Token::OneOf(all) | Token::Run(all)) => asked.extend(all),
                Some(Token::One { in_field } | Token::Star { in_field }) => {
                    others = true;
                    if *in_field {
                        asked.push(':');
                    }
                }
                None => {}
            }
        }
        asked.sort_unstable();
        asked.dedup();
        // Without languages that must hold, nothing needs to be reached.
        let others = others || self.positive == 0;
        if others {
            let readable = "xabcdefghijklmnopqrstuvwyz0123456789-ABCDEFGHIJKLMNOPQRSTUVWXYZ".chars();
            let free = readable.chain('\u{100}'..).find(|c| *c != ':' && asked.binary_search(c).is_err());
            asked.extend(free);
        }
        (asked, others)
    }
}

/// Every combination of languages that some text is in together, with the shortest such text; `None` if the search was
/// given up.
pub(crate) fn cells(languages: &[&Language], budget: &mut usize) -> Option<Vec<(Vec<bool>, String)>> {
    let conjunction = Conjunction { prunes: false, ..Conjunction::new(&[], languages) };
    let Some(start) = conjunction.start() else { return Some(Vec::new()) };
    let mut cells: Vec<(Vec<bool>, String)> = Vec::new();
    let mut known: HashSet<Vec<bool>> = HashSet::new();
    let mut seen: HashSet<Positions> = HashSet::from([start.clone()]);
    let mut nodes: Vec<(Positions, String)> = vec![(start, String::new())];
    let mut at = 0;
    while let Some((positions, text)) = nodes.get(at).cloned() {
        *budget = budget.checked_sub(1)?;
        let matched = conjunction.matched(&positions);
        if known.insert(matched.clone()) {
            cells.push((matched, text.clone()));
        }
        for c in conjunction.alphabet(&positions).0 {
            let Some(next) = conjunction.step(&positions, c) else { continue };
            if seen.insert(next.clone()) {
                nodes.push((next, format!("{text}{c}")));
            }
        }
        at += 1;
    }
    Some(cells)
}

/// The shortest texts that are in every language of `positive` and in none of `negative`, at most `limit`.
///
/// `budget` counts sets of positions; what is used up is taken from it.
pub(crate) fn members(positive: &[&Language], negative: &[&Language], limit: usize, budget: &mut usize) -> Members {
    let mut found = Members { texts: Vec::new(), complete: true, given_up: false };
    let conjunction = Conjunction::new(positive, negative);
    let Some(start) = conjunction.start() else { return found };
    // The nodes of the search with the node before and the character between.
    let mut nodes: Vec<(Positions, usize, char)> = vec![(start.clone(), usize::MAX, ' ')];
    let mut seen: HashMap<Positions, usize> = HashMap::from([(start, 1)]);
    let mut at = 0;
    while let Some((positions, _, _)) = nodes.get(at) {
        if *budget == 0 {
            return Members { complete: false, given_up: true, ..found };
        }
        *budget -= 1;
        let positions = positions.clone();
        if conjunction.accepts(&positions) {
            let mut text = Vec::new();
            let mut node = at;
            while let Some((_, before, c)) = nodes.get(node).filter(|(_, before, _)| *before != usize::MAX) {
                text.push(*c);
                node = *before;
            }
            found.texts.push(text.into_iter().rev().collect());
            if found.texts.len() >= limit {
                found.complete = false;
                return found;
            }
        }
        let (alphabet, others) = conjunction.alphabet(&positions);
        let last = alphabet.len().saturating_sub(1);
        for (index, c) in alphabet.into_iter().enumerate() {
            let Some(next) = conjunction.step(&positions, c) else { continue };
            if others && index == last {
                found.complete = false;
            }
            let times = seen.entry(next.clone()).or_insert(0);
            if *times < limit {
                *times += 1;
                nodes.push((next, at, c));
            } else {
                found.complete = false;
            }
        }
        at += 1;
    }
    // With one member wanted nothing was left out that could lead to another.
    if found.texts.is_empty() {
        found.complete = true;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn pattern(text: &str) -> Vec<Token> {
        text.chars()
            .map(|c| match c {
                '*' => Token::Star { in_field: false },
                '+' => Token::Star { in_field: true },
                '?' => Token::One { in_field: false },
                '!' => Token::One { in_field: true },
                '#' => Token::Run(['a', ':'].into()),
                c => Token::Character(c),
            })
            .collect()
    }

    fn language(patterns: &[&str]) -> Language {
        Language { patterns: patterns.iter().map(|text| pattern(text)).collect() }
    }

    fn reference(tokens: &[Token], text: &[char]) -> bool {
        match (tokens.split_first(), text.split_first()) {
            (None, None) => true,
            (Some((Token::Star { in_field }, rest)), _) => (0..=text.len())
                .take_while(|n| !(*in_field && text[..*n].contains(&':')))
                .any(|n| reference(rest, &text[n..])),
            (Some((Token::Run(all), rest)), _) => (0..=text.len())
                .take_while(|n| text[..*n].iter().all(|c| all.contains(c)))
                .any(|n| reference(rest, &text[n..])),
            (Some((Token::One { in_field }, rest)), Some((c, tail))) => {
                (!in_field || *c != ':') && reference(rest, tail)
            }
            (Some((Token::Character(a), rest)), Some((c, tail))) => a == c && reference(rest, tail),
            (Some((Token::OneOf(a), rest)), Some((c, tail))) => a.contains(c) && reference(rest, tail),
            _ => false,
        }
    }

    fn holds(language: &Language, text: &str) -> bool {
        let text: Vec<char> = text.chars().collect();
        language.patterns.iter().any(|pattern| reference(pattern, &text))
    }

    fn texts(length: usize) -> Vec<String> {
        let mut all = vec![String::new()];
        let mut longest = all.clone();
        for _ in 0..length {
            longest = longest.iter().flat_map(|text| ["a", "b", ":", "x"].map(|c| format!("{text}{c}"))).collect();
            all.extend(longest.iter().cloned());
        }
        all
    }

    fn languages() -> impl Strategy<Value = Vec<Language>> {
        let pattern = "[ab:*+?!#]{0,4}".prop_map(|text| pattern(&text));
        let language = prop::collection::vec(pattern, 0..3).prop_map(|patterns| Language { patterns });
        prop::collection::vec(language, 0..3)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_500))]
        #[test]
        fn the_shortest_member_is_one_by_brute_force(positive in languages(), negative in languages()) {
            let (p, n): (Vec<_>, Vec<_>) = (positive.iter().collect(), negative.iter().collect());
            let is_member = |text: &str| p.iter().all(|l| holds(l, text)) && !n.iter().any(|l| holds(l, text));
            let found = members(&p, &n, 1, &mut 100_000);
            prop_assert!(!found.given_up);
            let by_force = texts(5).into_iter().find(|text| is_member(text));
            match (found.texts.first(), by_force) {
                (Some(text), Some(shortest)) => {
                    prop_assert!(is_member(text), "{text}");
                    prop_assert_eq!(text.chars().count(), shortest.chars().count());
                }
                (Some(text), None) => prop_assert!(is_member(text) && text.chars().count() > 5, "{text}"),
                (None, by_force) => prop_assert_eq!(by_force, None),
            }
        }

        #[test]
        fn cells_are_all_combinations_by_brute_force(languages in languages()) {
            let all: Vec<_> = languages.iter().collect();
            let cell = |text: &str| -> Vec<bool> { all.iter().map(|l| holds(l, text)).collect() };
            let cells = cells(&all, &mut 100_000).unwrap();
            for (matched, text) in &cells {
                prop_assert_eq!(&cell(text), matched);
            }
            for text in texts(4) {
                let cell = cell(&text);
                prop_assert!(cells.iter().any(|(matched, _)| *matched == cell), "{}", text);
            }
        }

        #[test]
        fn several_members_are_members_and_differ(positive in languages(), negative in languages()) {
            let (p, n): (Vec<_>, Vec<_>) = (positive.iter().collect(), negative.iter().collect());
            let is_member = |text: &str| p.iter().all(|l| holds(l, text)) && !n.iter().any(|l| holds(l, text));
            let found = members(&p, &n, 7, &mut 100_000);
            for (index, text) in found.texts.iter().enumerate() {
                prop_assert!(is_member(text) && !found.texts[..index].contains(text), "{text}");
            }
            if found.complete {
                for text in texts(5) {
                    prop_assert_eq!(found.texts.contains(&text), is_member(&text), "{}", text);
                }
            }
        }
    }

    #[test]
    fn what_can_never_be_is_found_out_at_once() {
        let all: Vec<String> = (0..50).map(|n| format!("arn:aws:s3:::b-*-{n}/*")).collect();
        let all = language(&all.iter().map(String::as_str).collect::<Vec<_>>());
        let one = language(&["arn:aws:s3:::b-*-7/*"]);
        let found = members(&[&one], &[&all], 1, &mut 20_000);
        assert!(found.texts.is_empty() && !found.given_up);
        let found = members(&[&language(&["arn:aws:s3:::b-*/*"])], &[&all], 1, &mut 20_000);
        assert_eq!(found.texts.len(), 1);
    }

    #[test]
    fn case_is_ignored_as_the_evaluator_does() {
        assert_eq!(same_ignoring_case('K').unwrap().as_ref(), ['k', 'K', '\u{212a}']);
        assert_eq!(same_ignoring_case('é').unwrap().as_ref(), ['é', 'É']);
        assert_eq!(same_ignoring_case('\u{130}'), None);
        assert!(ignoring_case(pattern("i\u{307}")).is_none());
        for c in '\0'..=char::MAX {
            if !c.is_ascii() && c.to_lowercase().all(|lower| lower.is_ascii()) {
                assert_eq!(c, '\u{212a}');
            }
            assert!(c < '\u{20000}' || c.to_lowercase().eq([c]));
        }
    }
}
