//! Sets of texts: unions of patterns, their intersection and complement, and their shortest members.
//!
//! The patterns are small nondeterministic automata: a position in each pattern, of which several can be reached at once.
//! A conjunction of languages and complements of languages is explored a set of positions at a time; sets from which no
//! member can be reached any more are left out. Of the characters only those are tried that some reached position asks
//! for, the colon where a wildcard stops at it, and one that stands for all others. So the search is exact over all
//! texts, and what it finds is as short as can be.
//!
//! Sets of positions multiply with the patterns, and most patterns make no difference. So they join only when a text that was
//! found without them is ruled out by them; a search that goes on for long follows the sets that are nearest to an end; and
//! if it comes to nothing, the patterns of a language that has to hold are tried one after the other ([`members`]).

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::rc::Rc;

use foldhash::{HashMap, HashSet};
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
        self.patterns.iter().any(|pattern| matches(pattern, text))
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

/// How a character is read at a token: whether the token is behind then, and whether it goes on.
fn reads(token: &Token, c: char) -> (bool, bool) {
    let plain = |in_field: bool| (!in_field || c != ':') && !stands_for_variable(c);
    match token {
        Token::Character(expected) => (*expected == c, false),
        Token::OneOf(expected) => (expected.contains(&c), false),
        Token::One { in_field } => (plain(*in_field), false),
        Token::Star { in_field: true } => (false, plain(true)),
        Token::Star { in_field: false } => (false, true),
        Token::Run(all) => (false, all.contains(&c)),
    }
}

/// Whether a token can be passed without a character.
fn may_be_empty(token: &Token) -> bool {
    matches!(token, Token::Star { .. } | Token::Run(_))
}

/// Whether a text matches a pattern.
fn matches(pattern: &[Token], text: &str) -> bool {
    let pass = |reached: &mut Vec<bool>| {
        for (at, token) in pattern.iter().enumerate() {
            if reached.get(at) == Some(&true)
                && may_be_empty(token)
                && let Some(next) = reached.get_mut(at + 1)
            {
                *next = true;
            }
        }
    };
    let mut reached = vec![false; pattern.len() + 1];
    if let Some(first) = reached.first_mut() {
        *first = true;
    }
    pass(&mut reached);
    for c in text.chars() {
        let mut next = vec![false; reached.len()];
        for (at, token) in pattern.iter().enumerate().filter(|(at, _)| reached.get(*at) == Some(&true)) {
            let (passes, stays) = reads(token, c);
            for (to, can) in [(at, stays), (at + 1, passes)] {
                if let Some(cell) = next.get_mut(to).filter(|_| can) {
                    *cell = true;
                }
            }
        }
        pass(&mut next);
        reached = next;
    }
    reached.last() == Some(&true)
}

/// The position of a pattern in a conjunction.
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
    /// How many characters are at least missing to the end of the pattern.
    missing: u32,
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

type Positions = Rc<[u32]>;

/// The patterns of a language.
type Patterns<'a> = &'a [Vec<Token>];

impl<'a> Conjunction<'a> {
    fn new(positive: &[Patterns<'a>], negative: &[Patterns<'a>]) -> Conjunction<'a> {
        let mut all = Conjunction {
            prunes: true,
            tokens: Vec::new(),
            places: Vec::new(),
            positive: positive.len() as u32,
            languages: (positive.len() + negative.len()) as u32,
        };
        for (language, patterns) in positive.iter().chain(negative).enumerate() {
            for pattern in *patterns {
                let start = all.tokens.len() as u32;
                let mut missing = pattern.iter().filter(|token| !may_be_empty(token)).count() as u32;
                let place = |is_end, is_universal, missing| Place {
                    language: language as u32,
                    is_end,
                    is_universal,
                    pattern: start,
                    missing,
                };
                for (index, token) in pattern.iter().enumerate() {
                    let is_universal = *token == Token::Star { in_field: false } && index + 1 == pattern.len();
                    all.places.push(place(false, is_universal, missing));
                    all.tokens.push(Some(token));
                    missing -= u32::from(!may_be_empty(token));
                }
                all.places.push(place(true, false, missing));
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
            let Some(token) = self.token(position) else { continue };
            let (passes, stays) = reads(token, c);
            next.extend(passes.then_some(position + 1));
            next.extend(stays.then_some(position));
        }
        self.settle(next)
    }

    /// How many characters are missing, of all languages that have to hold together.
    fn missing(&self, positions: &[u32]) -> u32 {
        let mut least = vec![u32::MAX; self.positive as usize];
        for place in positions.iter().filter_map(|position| self.places.get(*position as usize)) {
            if let Some(known) = least.get_mut(place.language as usize) {
                *known = place.missing.min(*known);
            }
        }
        least.into_iter().fold(0, u32::saturating_add)
    }

    /// Passes stars, leaves out what is covered by other positions, and gives up sets without hope.
    fn settle(&self, mut positions: Vec<u32>) -> Option<Positions> {
        let mut at = 0;
        while let Some(&position) = positions.get(at) {
            if self.token(position).is_some_and(may_be_empty) {
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

/// What a set of positions takes of the budget: time and memory grow with its size.
fn cost(positions: &[u32]) -> usize {
    1 + positions.len() / 8
}

/// Every combination of languages that some text is in together, with the shortest such text; `None` if the search was
/// given up.
pub(crate) fn cells(languages: &[&Language], budget: &mut usize) -> Option<Vec<(Vec<bool>, String)>> {
    let patterns: Vec<Patterns<'_>> = languages.iter().map(|language| language.patterns.as_slice()).collect();
    let conjunction = Conjunction { prunes: false, ..Conjunction::new(&[], &patterns) };
    let Some(start) = conjunction.start() else { return Some(Vec::new()) };
    let mut cells: Vec<(Vec<bool>, String)> = Vec::new();
    let mut known: HashSet<Vec<bool>> = HashSet::default();
    let mut seen: HashSet<Positions> = HashSet::from_iter([start.clone()]);
    let mut nodes: Vec<(Positions, String)> = vec![(start, String::new())];
    let mut at = 0;
    while let Some((positions, text)) = nodes.get(at).cloned() {
        let matched = conjunction.matched(&positions);
        if known.insert(matched.clone()) {
            cells.push((matched, text.clone()));
        }
        for c in conjunction.alphabet(&positions).0 {
            let Some(next) = conjunction.step(&positions, c) else { continue };
            if seen.insert(next.clone()) {
                *budget = budget.checked_sub(cost(&next) + text.len() / 32)?;
                nodes.push((next, format!("{text}{c}")));
            }
        }
        at += 1;
    }
    Some(cells)
}

/// The shortest texts that are in every language of `positive` and in none of `negative`, at most `limit`.
///
/// `budget` counts sets of positions by their size; what is used up is taken from it. If most of it is used up, what is found
/// need not be the shortest.
///
/// Languages join when they rule out a text that was found without them: a text that is in none of the joined languages
/// is in none of all.
pub(crate) fn members(positive: &[&Language], negative: &[&Language], limit: usize, budget: &mut usize) -> Members {
    // Not to be in a language is to match none of its patterns.
    let negative: Vec<Patterns<'_>> = negative.iter().flat_map(|language| language.patterns.chunks(1)).collect();
    let positive: Vec<Patterns<'_>> = positive.iter().map(|language| language.patterns.as_slice()).collect();
    members_of(&positive, &negative, limit, budget)
}

/// How many languages are searched together from the start.
const FEW: usize = 10;

/// How many steps are taken before the patterns of a language that has to hold are tried one after the other.
const TOGETHER: usize = 20_000;

fn members_of(positive: &[Patterns<'_>], negative: &[Patterns<'_>], limit: usize, budget: &mut usize) -> Members {
    let several = positive.iter().enumerate().filter(|(_, patterns)| patterns.len() > 1);
    let Some((widest, patterns)) = several.max_by_key(|(_, patterns)| patterns.len()) else {
        return joining(positive, negative, limit, budget);
    };
    let mut together = TOGETHER.min(*budget);
    *budget -= together;
    let found = joining(positive, negative, limit, &mut together);
    *budget += together;
    if !found.given_up {
        return found;
    }
    let mut all = Members { texts: Vec::new(), complete: true, given_up: false };
    for one in patterns.chunks(1) {
        let mut narrower = positive.to_vec();
        if let Some(cell) = narrower.get_mut(widest) {
            *cell = one;
        }
        let found = members_of(&narrower, negative, limit, budget);
        all.complete &= found.complete;
        all.given_up |= found.given_up;
        let new = found.texts.into_iter().filter(|text| !all.texts.contains(text)).collect::<Vec<_>>();
        all.texts.extend(new);
        if all.texts.len() >= limit {
            all.texts.truncate(limit);
            return Members { complete: false, given_up: false, ..all };
        }
    }
    all
}

/// Searches with more and more of the languages, until what is found is as all of them want it.
fn joining(positive: &[Patterns<'_>], negative: &[Patterns<'_>], limit: usize, budget: &mut usize) -> Members {
    let fits = |text: &str, patterns: Patterns<'_>| patterns.iter().any(|pattern| matches(pattern, text));
    // A few may as well begin together.
    let few = positive.len() + negative.len() <= FEW;
    let all = |of: &[Patterns<'_>]| (0..if few { of.len() } else { 0 }).collect::<Vec<usize>>();
    let (mut wanted, mut unwanted) = (all(positive), all(negative));
    let mut rounds = 0_usize;
    loop {
        let chosen: Vec<Patterns<'_>> = wanted.iter().filter_map(|number| positive.get(*number).copied()).collect();
        let excluded: Vec<Patterns<'_>> = unwanted.iter().filter_map(|number| negative.get(*number).copied()).collect();
        let ruled_out = |text: &str| -> (Vec<usize>, Vec<usize>) {
            let misses = positive.iter().enumerate().filter(|(at, one)| !wanted.contains(at) && !fits(text, one));
            let hits = negative.iter().enumerate().filter(|(at, one)| !unwanted.contains(at) && fits(text, one));
            (misses.map(|(at, _)| at).collect(), hits.map(|(at, _)| at).collect())
        };
        let mut joining = (Vec::new(), Vec::new());
        let found = search(&Conjunction::new(&chosen, &excluded), limit, budget, |text| {
            joining = ruled_out(text);
            joining.0.is_empty() && joining.1.is_empty()
        });
        let Some(found) = found else {
            // What has to hold leads the search, and what must not hold multiplies it.
            wanted.extend(joining.0.into_iter().take(1 << rounds.min(16)));
            unwanted.extend(joining.1.into_iter().take(1 + rounds / 16));
            rounds += 1;
            continue;
        };
        return found;
    }
}

/// After how many steps the search follows the sets of positions that are nearest to an end.
const BREADTH_FIRST: usize = 5_000;

/// The shortest texts of a conjunction; `None` as soon as one is not `fine`.
fn search(
    conjunction: &Conjunction<'_>,
    limit: usize,
    budget: &mut usize,
    mut fine: impl FnMut(&str) -> bool,
) -> Option<Members> {
    let mut found = Members { texts: Vec::new(), complete: true, given_up: false };
    let Some(start) = conjunction.start() else { return Some(found) };
    // The nodes of the search with the node before and the character between.
    let mut nodes: Vec<(Positions, usize, char)> = vec![(start.clone(), usize::MAX, ' ')];
    let mut seen: HashMap<Positions, usize> = HashMap::from_iter([(start, 1)]);
    // Breadth first by the order of the nodes, and then by what is missing.
    let mut queue: BinaryHeap<Reverse<(u32, usize)>> = BinaryHeap::new();
    let last_in_breadth = budget.saturating_sub(BREADTH_FIRST);
    let (mut at, mut is_guided) = (0, false);
    loop {
        if !is_guided && *budget < last_in_breadth {
            is_guided = true;
            let rest = nodes.iter().enumerate().skip(at);
            queue.extend(rest.map(|(node, (positions, ..))| Reverse((conjunction.missing(positions), node))));
        }
        let node = if is_guided {
            match queue.pop() {
                Some(Reverse((_, node))) => node,
                None => break,
            }
        } else {
            at += 1;
            at - 1
        };
        let Some((positions, _, _)) = nodes.get(node) else { break };
        let positions = positions.clone();
        if conjunction.accepts(&positions) {
            let text = text_of(&nodes, node);
            if !fine(&text) {
                return None;
            }
            found.texts.push(text);
            if found.texts.len() >= limit {
                found.complete = false;
                return Some(found);
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
            if *times >= limit {
                found.complete = false;
                continue;
            }
            *times += 1;
            let Some(rest) = budget.checked_sub(cost(&next)) else {
                *budget = 0;
                return Some(Members { complete: false, given_up: true, ..found });
            };
            *budget = rest;
            if is_guided {
                queue.push(Reverse((conjunction.missing(&next), nodes.len())));
            }
            nodes.push((next, node, c));
        }
    }
    // With one member wanted nothing was left out that could lead to another.
    if found.texts.is_empty() {
        found.complete = true;
    }
    Some(found)
}

/// The texts of the IPv4 addresses that are in every language of `positive` and in none of `negative`: of those that are in
/// the same blocks of addresses, and that the languages tell apart by nothing that comes, one. A block is an address and the
/// length of its prefix. `None` if the budget is used up.
pub(crate) fn ipv4_texts(
    positive: &[&Language],
    negative: &[&Language],
    blocks: &[(u32, u32)],
    budget: &mut usize,
) -> Option<Vec<String>> {
    /// How an address of which the first bits are known is related to a block.
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    enum In {
        Yes,
        No,
        Open,
    }
    let related = |value: u32, bits: u32, &(network, length): &(u32, u32)| {
        let common = bits.min(length);
        let first = |address: u32| address.checked_shr(32 - common).unwrap_or(0);
        let known = value.checked_shl(32 - bits).unwrap_or(0);
        match first(known) == first(network) {
            false => In::No,
            true if bits >= length => In::Yes,
            true => In::Open,
        }
    };
    let wanted: Vec<Patterns<'_>> = positive.iter().map(|language| language.patterns.as_slice()).collect();
    let unwanted: Vec<Patterns<'_>> = negative.iter().map(|language| language.patterns.as_slice()).collect();
    let conjunction = Conjunction::new(&wanted, &unwanted);
    let Some(start) = conjunction.start() else { return Some(Vec::new()) };
    let mut states: Vec<(Positions, u32, String)> = vec![(start, 0, String::new())];
    for bits in [8, 16, 24, 32] {
        let mut next: Vec<(Positions, u32, String)> = Vec::new();
        let mut seen: HashSet<(Positions, Vec<In>)> = HashSet::default();
        for (positions, value, text) in &states {
            for octet in 0..=255_u32 {
                let end = if bits < 32 { "." } else { "" };
                let part = format!("{octet}{end}");
                let mut after = Some(positions.clone());
                for c in part.chars() {
                    after = after.and_then(|positions| conjunction.step(&positions, c));
                }
                let Some(after) = after else { continue };
                if bits == 32 && !conjunction.accepts(&after) {
                    continue;
                }
                let value = value << 8 | octet;
                let places: Vec<In> = blocks.iter().map(|block| related(value, bits, block)).collect();
                if seen.insert((after.clone(), places)) {
                    *budget = budget.checked_sub(cost(&after) + blocks.len() / 8)?;
                    next.push((after, value, format!("{text}{part}")));
                }
            }
            *budget = budget.checked_sub(8 * cost(positions))?;
        }
        states = next;
    }
    Some(states.into_iter().map(|(.., text)| text).collect())
}

/// The text that leads to a node.
fn text_of(nodes: &[(Positions, usize, char)], mut node: usize) -> String {
    let mut text = Vec::new();
    while let Some((_, before, c)) = nodes.get(node).filter(|(_, before, _)| *before != usize::MAX) {
        text.push(*c);
        node = *before;
    }
    text.into_iter().rev().collect()
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
    fn addresses_are_found_by_their_text_and_their_block() {
        let ten = (0x0a00_0000, 8);
        let find = |positive: &[&str], negative: &[&str], blocks: &[(u32, u32)]| {
            ipv4_texts(&[&language(positive)], &[&language(negative)], blocks, &mut 400_000).unwrap()
        };
        // One in the block and one outside.
        assert_eq!(find(&["1*"], &[], &[ten]), ["1.0.0.0", "10.0.0.0"]);
        assert_eq!(find(&["10.*"], &[], &[ten]), ["10.0.0.0"]);
        assert_eq!(find(&["10.*"], &["10.0*"], &[ten]), ["10.1.0.0"]);
        assert_eq!(find(&["10.2??.*.7"], &["*.0.*"], &[]), ["10.200.1.7"]);
        // No octet has four digits or is more than 255.
        assert!(find(&["999.*", "*256"], &[], &[]).is_empty());
        // A block that ends within an octet.
        assert_eq!(find(&["10.0.0.?"], &[], &[(0x0a00_0000, 30)]), ["10.0.0.0", "10.0.0.4"]);
    }

    #[test]
    fn many_patterns_take_few_steps() {
        let letters: Vec<char> = ('a'..='z').collect();
        // Four letters in some order, each pattern others.
        let word = |n: usize| [n, n * 7 + 3, n * 5 + 11, n * 3 + 17].map(|at| letters[at % 26]);
        let around = |word: [char; 4]| pattern(&format!("*{}*{}*{}*{}*", word[0], word[1], word[2], word[3]));
        let all: Vec<Language> = (0..40).map(|n| Language { patterns: vec![around(word(n))] }).collect();
        let union = Language { patterns: all.iter().flat_map(|one| one.patterns.clone()).collect() };
        let each: Vec<&Language> = all.iter().collect();
        let few = |found: &Members, budget: usize| assert!(!found.given_up, "{found:?} with {budget} steps left");
        let search = |positive: &[&Language], negative: &[&Language], steps: usize| {
            let mut budget = steps;
            let found = members(positive, negative, 1, &mut budget);
            few(&found, budget);
            found.texts
        };
        // All of them, none of them, one of them.
        assert_eq!(search(&each, &[], 400_000).len(), 1);
        assert_eq!(search(&[], &[&union], 1_000), [""]);
        assert_eq!(search(&[&union], &[], 50_000)[0].len(), 4);
        // Nothing is in a language that others rule out, whatever else is ruled out.
        assert!(search(&[&all[7]], &each, 5_000).is_empty());
        assert!(search(&[&union], &each, 200_000).is_empty());
        assert!(search(&[&union, &all[3]], &[&union], 200_000).is_empty());
        // One of them and none of the others.
        assert_eq!(search(&[&all[0]], &each[1..26], 20_000).len(), 1);
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
