//! What one condition key can be: absent, one value, or a list of values.
//!
//! For a set of tests that must hold or fail, [`solve`] finds a value, or reports that there is none. The evaluator
//! always decides whether a value passes; what is decided here is only which values have to be tried:
//!
//! - no value, and the empty text;
//! - one text. The tests that compare texts, ARNs and truth values are languages (see [`language`](crate::language)),
//!   whose conjunction has a shortest member or none. For numbers, dates, addresses and bytes there are finitely many
//!   texts such that every other passes the same tests as one of them: each bound, something between two bounds,
//!   something beyond, and something that is not a number (date, address) at all;
//! - a list. `ForAllValues` asks something of every element, `ForAnyValue` of some element; so each demand for some
//!   element is met, or not, independently of the others, by an element that also meets the demands on all.
//!
//! A key that is tested in several ways (as text and as address) is decided where one of the ways alone leaves nothing,
//! where a member of the language or one of those texts suits all, or where all members of the language can be tried.
//! Otherwise it is left undecided.

use std::net::IpAddr;

use personalize_iam_eval::symbolic::{Compared, KeyTest, Symbol};
use personalize_iam_eval::{ContestedRule, ContextValue, Prepared, Semantics};
use personalize_iam_model::policy::{BaseOperator, OperatorName, Qualifier};

use crate::example_values;
use crate::language::{self, Language, Token, members};
use crate::typed_texts::{
    Kind, address_texts, blocks_of, bytes_texts, date_texts, ipv6_texts, joint_texts, number_texts,
};

/// What a search for a value came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Solved<T> {
    /// This will do.
    Value(T),
    /// There is none.
    Nothing,
    /// It is not known whether there is one: why.
    Unknown(String),
}

/// What a policy variable stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stands {
    /// This value, or nothing.
    For(Option<ContextValue>),
    /// It is not settled yet: any text, or nothing.
    ForAnything,
    /// Some text that this pattern matches.
    ForAMatchOf(Vec<Symbol>),
}

/// What is known of the key that a test is about, where the test has that key as a policy variable too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Own {
    #[default]
    Open,
    /// It has one value: the text that is compared.
    OneValue,
    /// It is a list, so that the variable is not resolved.
    Several,
}

/// Tells what the variables of patterns stand for.
pub(crate) type Variables<'a> = &'a dyn Fn(&str) -> Stands;

/// The texts that match listed patterns; with unsettled variables between `at_least` and `at_most`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Matches {
    pub(crate) at_least: Language,
    pub(crate) at_most: Language,
}

/// What a test requires of a text.
#[derive(Clone, Debug)]
pub(crate) enum Asked {
    /// To match, or if inverted not to.
    Match { matches: Matches, inverted: bool },
    /// Something that is alike for all texts.
    Same,
    /// To compare with values of this kind, as these texts do.
    Like(Kind, Vec<String>),
    /// Something that is not understood here.
    Unclear(String),
}

/// A test with whether it must hold, prepared.
struct Demand<'a> {
    test: &'a KeyTest,
    holds: bool,
    asked: Asked,
    /// It depends on variables that are not settled, so that the evaluator cannot be asked.
    open: bool,
}

impl Demand<'_> {
    /// Whether a text can make the test hold, or fail, whatever the variables are that are not settled.
    fn may_be(&self, text: &str, holds: bool) -> bool {
        let qualifier = match self.test.operator() {
            OperatorName::Known(operator) => operator.qualifier,
            OperatorName::Unknown(_) => None,
        };
        match &self.asked {
            // There the empty text can be as good as no value.
            Asked::Match { .. } if text.is_empty() && qualifier == Some(Qualifier::ForAllValues) => true,
            Asked::Match { matches, inverted } if holds != *inverted => matches.at_most.has(text),
            Asked::Match { matches, .. } => !matches.at_least.has(text),
            _ => true,
        }
    }
}

/// What is known of a key before it is tested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    /// Nothing.
    Open,
    /// It is there.
    There,
    /// It is there, with one value.
    OneValue,
    /// It is there, as a list.
    Several,
    /// It is absent, or a list.
    NotOneValue,
    /// It is absent, or has one value.
    NoList,
}

impl Presence {
    fn may_be_absent(self) -> bool {
        matches!(self, Presence::Open | Presence::NotOneValue | Presence::NoList)
    }

    fn may_be_one_value(self) -> bool {
        !matches!(self, Presence::Several | Presence::NotOneValue)
    }
}

/// Where tests are asked.
pub(crate) struct World<'a> {
    pub(crate) request: &'a Prepared<'a>,
    pub(crate) semantics: Semantics,
    pub(crate) variables: Variables<'a>,
    pub(crate) own: Own,
}

impl World<'_> {
    fn usual(&self, rule: ContestedRule) -> bool {
        self.semantics.takes_usual_reading(rule)
    }
}

/// Patterns with variables put in, as languages, and whether the evaluator lacks a variable of them. `finish` makes tokens
/// of a pattern, given whether all of its variables are settled; what it makes nothing of matches nothing.
///
/// `own` is the key whose values are compared with the patterns, in lower case.
pub(crate) fn matches(
    patterns: &[Vec<Symbol>],
    own: Option<&str>,
    world: &World<'_>,
    finish: impl Fn(Vec<Symbol>, bool) -> Option<Vec<Token>>,
) -> (Matches, bool) {
    let mut all = Matches::default();
    let mut open = false;
    for pattern in patterns {
        let mut put = PutIn { symbols: Vec::with_capacity(pattern.len()), is_settled: true, has_own: false };
        if !put_in(pattern, own, world, &mut Vec::new(), &mut put) {
            continue;
        }
        let PutIn { mut symbols, is_settled: settled, has_own } = put;
        open |= !settled || has_own;
        if has_own {
            // A text matches itself among stars, and nothing that is longer.
            if symbols.iter().any(|symbol| matches!(symbol, Symbol::Character(_) | Symbol::One { .. })) {
                continue;
            }
            symbols = vec![Symbol::Star { in_field: false }];
        }
        let Some(tokens) = finish(symbols, settled) else {
            continue;
        };
        if settled {
            all.at_least.patterns.push(tokens.clone());
        }
        all.at_most.patterns.push(tokens);
    }
    (all, open)
}

/// A pattern with variables put in.
struct PutIn {
    symbols: Vec<Symbol>,
    /// All of its variables are known.
    is_settled: bool,
    /// The text that is compared is a part of it.
    has_own: bool,
}

/// Puts in what variables stand for, those of patterns that they match included; whether all of them can be resolved.
/// `inside`: the keys whose patterns these are.
fn put_in(pattern: &[Symbol], own: Option<&str>, world: &World<'_>, inside: &mut Vec<String>, put: &mut PutIn) -> bool {
    // The value of a variable is put in as that text, whatever it is.
    let puts_in_texts = world.usual(ContestedRule::WildcardInVariable) && world.usual(ContestedRule::EmptyVariable);
    let anything = Symbol::Star { in_field: false };
    for symbol in pattern {
        let Symbol::Variable { key, default } = symbol else {
            put.symbols.push(symbol.clone());
            continue;
        };
        let is_own = own == Some(key) && puts_in_texts && world.own == Own::OneValue;
        let value = match (world.variables)(key) {
            Stands::ForAnything if own == Some(key) && world.own == Own::Several => default.clone(),
            Stands::ForAnything | Stands::ForAMatchOf(_) if is_own && !put.has_own => {
                put.has_own = true;
                continue;
            }
            Stands::ForAMatchOf(pattern) if puts_in_texts && !inside.contains(key) => {
                put.is_settled = false;
                inside.push(key.clone());
                let is_resolved = put_in(&pattern, own, world, inside, put);
                inside.pop();
                if !is_resolved {
                    return false;
                }
                continue;
            }
            Stands::ForAnything | Stands::ForAMatchOf(_) => {
                put.is_settled = false;
                put.symbols.push(anything.clone());
                continue;
            }
            Stands::For(Some(ContextValue::One(value)))
                if !value.is_empty() || world.usual(ContestedRule::EmptyVariable) =>
            {
                Some(value)
            }
            Stands::For(_) => default.clone(),
        };
        let Some(value) = value else { return false };
        let wildcards = !world.usual(ContestedRule::WildcardInVariable);
        put.symbols.extend(value.chars().map(|c| match c {
            '*' if wildcards => anything.clone(),
            '?' if wildcards => Symbol::One { in_field: false },
            c => Symbol::Character(c),
        }));
    }
    true
}

/// What a test requires of a text, and whether that depends on variables that are not settled.
pub(crate) fn asked(test: &KeyTest, world: &World<'_>) -> (Asked, bool) {
    let inverted = match test.operator() {
        OperatorName::Known(operator) => operator.base.is_negated(),
        OperatorName::Unknown(_) => return (Asked::Same, false),
    };
    let own = Some(test.folded_key());
    let whole = |(matches, open): (Matches, bool)| (Asked::Match { matches, inverted }, open);
    match test.compared() {
        Compared::Presence => (Asked::Same, false),
        // Where nothing is listed, a negated operator can still ask whether a value is of its type.
        Compared::Text { .. } | Compared::Bool(_) if test.values().is_empty() => (Asked::Same, false),
        _ if test.values().is_empty() && !inverted => (Asked::Same, false),
        Compared::Text { patterns, ignoring_case: false } => {
            whole(matches(&patterns, own, world, |symbols, _| language::tokens(&symbols)))
        }
        Compared::Text { patterns, ignoring_case: true } => {
            let strange = std::cell::Cell::new(false);
            let found = matches(&patterns, own, world, |symbols, _| {
                let tokens = language::tokens(&symbols)?;
                let folded = language::ignoring_case(tokens);
                strange.set(strange.get() || folded.is_none());
                folded
            });
            if strange.get() {
                let reason = format!("`{}` is compared with letters whose case has several characters", test.key());
                return (Asked::Unclear(reason), false);
            }
            whole(found)
        }
        Compared::Bool(patterns) => {
            if !world.usual(ContestedRule::BoolText) {
                return whole_words(patterns, world, inverted);
            }
            // What is not `true` is false, whatever it is: to match a value that is listed as false is not to be `true`.
            let is_true = true_text();
            let any = Language { patterns: vec![vec![Token::Star { in_field: false }]] };
            let nothing = Language { patterns: Vec::new() };
            let ((yes, may_yes), (no, may_no), open) = listed_truths(&patterns, world);
            let (at_least, at_most, inverted) = match ((yes, may_yes), (no, may_no)) {
                ((true, _), (true, _)) => (any.clone(), any, inverted),
                ((true, _), (false, false)) => (is_true.clone(), is_true, inverted),
                ((true, _), (false, true)) => (is_true, any, inverted),
                ((false, false), (true, _)) => (is_true.clone(), is_true, !inverted),
                ((false, true), (true, _)) => (nothing, is_true, !inverted),
                ((false, false), (false, true)) => (is_true, any, !inverted),
                ((false, true), (false, false)) => (nothing, is_true, inverted),
                ((false, false), (false, false)) => (nothing.clone(), nothing, inverted),
                ((false, true), (false, true)) => (nothing, any, inverted),
            };
            (Asked::Match { matches: Matches { at_least, at_most }, inverted }, open)
        }
        Compared::Arn(_) => {
            if inverted && !world.usual(ContestedRule::TypeErrorInverted) {
                return (Asked::Unclear(format!("`{}` may hold a value that is not an ARN", test.key())), false);
            }
            whole(arn_matches(test, world).unwrap_or_default())
        }
        Compared::Number(numbers) => (Asked::Like(Kind::Number, number_texts(&numbers)), false),
        Compared::Date(dates) => (Asked::Like(Kind::Date, date_texts(&dates)), false),
        Compared::Address(blocks) => (Asked::Like(Kind::Address, address_texts(&blocks)), false),
        Compared::Binary(listed) => (Asked::Like(Kind::Bytes, bytes_texts(&listed)), false),
    }
}

/// `true` in any case.
fn true_text() -> Language {
    let letters = "true".chars().map(Token::Character).collect();
    Language { patterns: language::ignoring_case(letters).into_iter().collect() }
}

/// Whether a language has a word in any case.
fn has_word(language: &Language, word: &str) -> bool {
    let text = Language::of_texts([word]);
    language.patterns.iter().any(|pattern| {
        let folded = language::ignoring_case(pattern.clone()).unwrap_or_default();
        !members(&[&Language { patterns: vec![folded] }, &text], &[], 1, &mut 1_000).texts.is_empty()
    })
}

/// Whether `true` is listed, for sure and perhaps; whether anything else is; and whether that depends on variables.
fn listed_truths(patterns: &[Vec<Symbol>], world: &World<'_>) -> ((bool, bool), (bool, bool), bool) {
    let are_variables_read = world.usual(ContestedRule::VariableInBool);
    let (mut yes, mut no, mut open) = ((false, false), (false, false), false);
    for pattern in patterns {
        let has_variable = pattern.iter().any(|symbol| matches!(symbol, Symbol::Variable { .. }));
        if has_variable && !are_variables_read {
            no = (true, true);
            continue;
        }
        let one = std::slice::from_ref(pattern);
        let (found, is_open) = matches(one, None, world, |symbols, _| language::tokens(&symbols));
        // A variable that is not resolved matches nothing.
        if found.at_most.patterns.is_empty() {
            continue;
        }
        open |= is_open;
        let (is, may_be) = (has_word(&found.at_least, "true"), has_word(&found.at_most, "true"));
        // With a variable that is not settled it can be either, or nothing at all.
        let settled = !is_open;
        yes = (yes.0 || is && settled, yes.1 || may_be);
        no = (no.0 || !may_be && settled, no.1 || !is || !settled);
    }
    (yes, no, open)
}

/// What a list of truth values asks where everything but the words `true` and `false` matches nothing.
fn whole_words(patterns: Vec<Vec<Symbol>>, world: &World<'_>, inverted: bool) -> (Asked, bool) {
    // The evaluator compares the words `true` and `false` with the patterns.
    let mut words = Vec::new();
    let are_variables_read = world.usual(ContestedRule::VariableInBool);
    let has_variable = |pattern: &Vec<Symbol>| pattern.iter().any(|symbol| matches!(symbol, Symbol::Variable { .. }));
    let patterns: Vec<Vec<Symbol>> =
        patterns.into_iter().filter(|pattern| are_variables_read || !has_variable(pattern)).collect();
    let (found, open) = matches(&patterns, None, world, |symbols, _| language::tokens(&symbols));
    for word in ["true", "false"] {
        words.push((word, has_word(&found.at_least, word), has_word(&found.at_most, word)));
    }
    let language = |wanted: &dyn Fn(&(&str, bool, bool)) -> bool| Language {
        patterns: words
            .iter()
            .filter(|word| wanted(word))
            .filter_map(|(word, ..)| language::ignoring_case(word.chars().map(Token::Character).collect()))
            .collect(),
    };
    let matches = Matches { at_least: language(&|word| word.1), at_most: language(&|word| word.2) };
    (Asked::Match { matches, inverted }, open)
}

/// The texts that match the patterns of an ARN operator; `None` for other operators.
pub(crate) fn arn_matches(test: &KeyTest, world: &World<'_>) -> Option<(Matches, bool)> {
    let Compared::Arn(patterns) = test.compared() else { return None };
    let bare_star = world.usual(ContestedRule::BareStarArn);
    let listed = patterns.into_iter().zip(test.values());
    let fine: Vec<Vec<Symbol>> =
        listed.filter(|(_, value)| bare_star || *value != "*").filter_map(|(symbols, _)| symbols).collect();
    Some(matches(&fine, None, world, |symbols, settled| {
        let symbols = if settled { by_fields(symbols)? } else { symbols };
        language::tokens(&symbols)
    }))
}

/// A pattern that is divided into the fields of an ARN, in the first five of which no wildcard takes a colon; `None` if
/// it has fewer than six.
fn by_fields(symbols: Vec<Symbol>) -> Option<Vec<Symbol>> {
    let mut colons = 0;
    let mut divided = Vec::with_capacity(symbols.len());
    for symbol in symbols {
        let in_field = colons < 5;
        colons += usize::from(symbol == Symbol::Character(':'));
        divided.push(match symbol {
            Symbol::One { .. } => Symbol::One { in_field },
            Symbol::Star { .. } => Symbol::Star { in_field },
            other => other,
        });
    }
    (colons >= 5).then_some(divided)
}

/// How a test counts for the elements of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OnLists {
    /// All elements have to pass.
    All,
    /// One has to.
    Some,
    /// No list passes.
    Never,
    /// It is alike for all lists.
    Same,
}

pub(crate) fn on_lists(test: &KeyTest, world: &World<'_>) -> OnLists {
    let OperatorName::Known(operator) = test.operator() else { return OnLists::Same };
    if operator.base == BaseOperator::Null {
        return OnLists::Same;
    }
    match operator.qualifier {
        Some(Qualifier::ForAllValues) => OnLists::All,
        Some(Qualifier::ForAnyValue) => OnLists::Some,
        None if world.usual(ContestedRule::SeveralValuesPlain) => OnLists::Never,
        None if operator.base.is_negated() => OnLists::All,
        None => OnLists::Some,
    }
}

/// Finds what a key can be so that every test comes out as told; `None` is absence.
///
/// `presence` tells what is known of the key anyway, and `form` the texts that each of its values is one of.
pub(crate) fn solve(
    tests: &[(&KeyTest, bool)],
    presence: Presence,
    form: Option<&Language>,
    world: &World<'_>,
    budget: &mut usize,
) -> Solved<Option<ContextValue>> {
    // No pattern decides whether an absent key passes, so variables do not matter there.
    let absent_suits = || {
        presence.may_be_absent()
            && tests.iter().all(|(test, holds)| test.holds_on(None, world.request, world.semantics) == Some(*holds))
    };
    let key = tests.first().map_or("", |(test, _)| test.folded_key());
    let absent_first = !example_values::is_usually_there(key);
    if absent_first && absent_suits() {
        return Solved::Value(None);
    }
    let (mut unknown, mut blank) = (None, None);
    if presence.may_be_one_value() {
        let world = &World { own: Own::OneValue, ..*world };
        let demands = demands_of(tests, world);
        let suits = |value: &ContextValue| suits(&demands, world, value);
        match one(&demands, form, world, &suits, budget) {
            Solved::Value(text) => return Solved::Value(Some(ContextValue::One(text))),
            Solved::Nothing => {}
            Solved::Unknown(reason) => unknown = Some(reason),
        }
        blank = Some(ContextValue::One(String::new())).filter(|blank| form.is_none() && suits(blank));
    }
    if !absent_first && absent_suits() {
        return Solved::Value(None);
    }
    if !matches!(presence, Presence::OneValue | Presence::NoList) {
        let world = &World { own: Own::Several, ..*world };
        let demands = demands_of(tests, world);
        let suits = |value: &ContextValue| suits(&demands, world, value);
        match list(&demands, form, world, &suits, budget) {
            Solved::Value(texts) => return Solved::Value(Some(ContextValue::Many(texts))),
            Solved::Nothing => {}
            Solved::Unknown(reason) => unknown = Some(reason),
        }
        // A list of one value can be as good as that value.
        let count = if presence.may_be_one_value() { 1 } else { 2 };
        let of_list = ContextValue::Many(vec![String::new(); count]);
        blank = blank.or(Some(of_list).filter(|blank| form.is_none() && suits(blank)));
    }
    match (blank, unknown) {
        (Some(blank), _) => Solved::Value(Some(blank)),
        (None, Some(reason)) => Solved::Unknown(reason),
        (None, None) => Solved::Nothing,
    }
}

fn demands_of<'a>(tests: &[(&'a KeyTest, bool)], world: &World<'_>) -> Vec<Demand<'a>> {
    let demand = |(test, holds): &(&'a KeyTest, bool)| {
        let (asked, open) = asked(test, world);
        Demand { test, holds: *holds, asked, open }
    };
    tests.iter().map(demand).collect()
}

/// Whether a value meets the demands: as the evaluator says, and where it lacks variables, as far as is known.
fn suits(demands: &[Demand<'_>], world: &World<'_>, value: &ContextValue) -> bool {
    demands.iter().all(|demand| match value {
        _ if !demand.open => demand.test.holds_on(Some(value), world.request, world.semantics) == Some(demand.holds),
        ContextValue::One(text) => demand.may_be(text, demand.holds),
        ContextValue::Many(texts) => {
            let may_be = |text: &String| demand.may_be(text, demand.holds);
            match (on_lists(demand.test, world), demand.holds) {
                // No pattern decides there.
                (OnLists::Never | OnLists::Same, holds) => {
                    demand.test.holds_on(Some(value), world.request, world.semantics) == Some(holds)
                }
                (OnLists::All, true) | (OnLists::Some, false) => texts.iter().all(may_be),
                (OnLists::All, false) | (OnLists::Some, true) => texts.iter().any(may_be),
            }
        }
    })
}

/// A single value that is not empty.
fn one(
    demands: &[Demand<'_>],
    form: Option<&Language>,
    world: &World<'_>,
    suits: &dyn Fn(&ContextValue) -> bool,
    budget: &mut usize,
) -> Solved<String> {
    let wanted: Vec<(&Demand<'_>, bool)> = demands.iter().map(|demand| (demand, demand.holds)).collect();
    let suits = |text: &str| !text.is_empty() && suits(&ContextValue::One(text.to_owned()));
    text(&wanted, form, world, &suits, budget)
}

/// A list of values.
fn list(
    demands: &[Demand<'_>],
    form: Option<&Language>,
    world: &World<'_>,
    suits: &dyn Fn(&ContextValue) -> bool,
    budget: &mut usize,
) -> Solved<Vec<String>> {
    let mut every: Vec<(&Demand<'_>, bool)> = Vec::new();
    let mut some: Vec<(&Demand<'_>, bool)> = Vec::new();
    for demand in demands {
        match (on_lists(demand.test, world), demand.holds) {
            (OnLists::Never, true) => return Solved::Nothing,
            (OnLists::Never, false) => {}
            (OnLists::Same, holds) => {
                let any = ContextValue::Many(vec!["x".to_owned(), "x".to_owned()]);
                if demand.test.holds_on(Some(&any), world.request, world.semantics) != Some(holds) {
                    return Solved::Nothing;
                }
            }
            (OnLists::All, true) | (OnLists::Some, false) => every.push((demand, demand.holds)),
            (OnLists::All, false) | (OnLists::Some, true) => some.push((demand, demand.holds)),
        }
    }
    let mut elements: Vec<String> = Vec::new();
    let mut alternatives = some.into_iter().map(Some).collect::<Vec<_>>();
    if alternatives.is_empty() {
        alternatives.push(None);
    }
    for one in alternatives {
        let mut wanted = every.clone();
        wanted.extend(one);
        // An element passes if a list of nothing else does.
        let suits = |text: &str| {
            let alone = ContextValue::Many(vec![text.to_owned(), text.to_owned()]);
            wanted.iter().all(|(demand, holds)| match demand.open {
                true => demand.may_be(text, *holds),
                false => demand.test.holds_on(Some(&alone), world.request, world.semantics) == Some(*holds),
            })
        };
        match text(&wanted, form, world, &suits, budget) {
            Solved::Value(text) if elements.contains(&text) => {}
            Solved::Value(text) => elements.push(text),
            Solved::Nothing => return Solved::Nothing,
            Solved::Unknown(reason) => return Solved::Unknown(reason),
        }
    }
    if !suits(&ContextValue::Many(elements.clone())) {
        // A list of one value can be as good as that value.
        elements.extend(elements.first().cloned());
        if !suits(&ContextValue::Many(elements.clone())) {
            let key = demands.first().map_or("", |demand| demand.test.key());
            return Solved::Unknown(format!("the values found for `{key}` do not suit together"));
        }
    }
    Solved::Value(elements)
}

/// How many members of a language are tried where it is not the only thing that counts.
const TRIED: usize = 48;

/// A text that meets all demands.
fn text(
    wanted: &[(&Demand<'_>, bool)],
    form: Option<&Language>,
    world: &World<'_>,
    suits: &dyn Fn(&str) -> bool,
    budget: &mut usize,
) -> Solved<String> {
    let suits = |text: &str| form.is_none_or(|form| form.has(text)) && suits(text);
    let key = wanted.first().map_or("", |(demand, _)| demand.test.folded_key());
    let mut candidates: Vec<String> = Vec::new();
    let mut kinds: Vec<(Kind, Vec<String>)> = Vec::new();
    let (mut positive, mut negative): (Vec<&Language>, Vec<&Language>) = (Vec::new(), Vec::new());
    let mut unclear = None;
    for (demand, holds) in wanted {
        match &demand.asked {
            Asked::Same => {}
            Asked::Unclear(reason) => unclear = Some(reason.clone()),
            Asked::Like(kind, texts) => match kinds.iter_mut().find(|(known, _)| known == kind) {
                Some((_, all)) => all.extend(texts.iter().cloned()),
                None => kinds.push((*kind, texts.clone())),
            },
            Asked::Match { matches, inverted } => {
                if *holds != *inverted {
                    positive.push(&matches.at_most);
                    candidates.extend(
                        matches
                            .at_most
                            .patterns
                            .iter()
                            .take(8)
                            .flat_map(|pattern| example_values::value_examples(pattern)),
                    );
                } else {
                    negative.push(&matches.at_least);
                }
            }
        }
    }
    if positive.is_empty() {
        candidates.extend(example_values::values(key));
    }
    positive.extend(form);
    candidates.extend(kinds.iter().flat_map(|(_, texts)| texts.iter().cloned()));
    // Tests that are alike for all texts but the empty one.
    let constant = wanted.iter().any(|(demand, holds)| {
        matches!(demand.asked, Asked::Same)
            && demand.test.holds_on(Some(&probe(demand, world, "x")), world.request, world.semantics) != Some(*holds)
    });
    if constant {
        return if suits("") { Solved::Value(String::new()) } else { Solved::Nothing };
    }
    if let Some(found) = candidates.into_iter().find(|text| suits(text)) {
        return Solved::Value(found);
    }
    // The texts of numbers are exhaustive only if they are made from all of the numbers at once, which differ in length.
    if let [(kind, _)] = kinds.as_slice() {
        let alone: Vec<&(&Demand<'_>, bool)> =
            wanted.iter().filter(|(demand, _)| matches!(demand.asked, Asked::Like(..) | Asked::Same)).collect();
        let tests: Vec<&KeyTest> = alone.iter().map(|(demand, _)| demand.test).collect();
        let texts = joint_texts(*kind, &tests);
        if positive.is_empty() && negative.is_empty() && unclear.is_none() {
            return texts.into_iter().find(|text| suits(text)).map_or(Solved::Nothing, Solved::Value);
        }
        if let Some(found) = texts.iter().find(|text| suits(text)) {
            return Solved::Value(found.clone());
        }
    }
    let never_empty = Language::of_texts([""]);
    // What has to be a number (a date, an address) is made of certain characters; no address is a number or a date.
    let of_kind = |kind: Kind| -> Vec<&(&Demand<'_>, bool)> {
        wanted.iter().filter(|(demand, _)| matches!(&demand.asked, Asked::Like(k, _) if *k == kind)).collect()
    };
    let passes = |kind: Kind, text: &str| {
        of_kind(kind).iter().all(|(demand, holds)| {
            let value = probe(demand, world, text);
            demand.test.holds_on(Some(&value), world.request, world.semantics) == Some(*holds)
        })
    };
    let needed: Vec<Kind> = kinds.iter().map(|(kind, _)| *kind).filter(|kind| !passes(*kind, NO_VALUE)).collect();
    if needed.contains(&Kind::Address) && (needed.contains(&Kind::Number) || needed.contains(&Kind::Date)) {
        return if suits("") { Solved::Value(String::new()) } else { Solved::Nothing };
    }
    if needed == [Kind::Address] && kinds.len() == 1 && unclear.is_none() {
        let tests: Vec<&KeyTest> = of_kind(Kind::Address).iter().map(|(demand, _)| demand.test).collect();
        let blocks = blocks_of(&tests);
        let v6 = ipv6_texts(&blocks, &|text| passes(Kind::Address, text));
        match address(&positive, &negative, (&blocks, &v6), &suits, budget) {
            Solved::Nothing if suits("") => return Solved::Value(String::new()),
            Solved::Unknown(_) => {}
            settled => return settled,
        }
    }
    let runs: Vec<Language> = needed
        .iter()
        .map(|kind| Language { patterns: vec![vec![Token::Run(kind.characters().chars().collect())]] })
        .collect();
    positive.extend(&runs);
    let needs_text = wanted.iter().any(|(demand, _)| {
        matches!(demand.test.operator(),
        OperatorName::Known(operator) if operator.qualifier == Some(Qualifier::ForAllValues))
    });
    let limit = if kinds.is_empty() && unclear.is_none() { 1 } else { TRIED };
    if needs_text && suits("") {
        return Solved::Value(String::new());
    }
    negative.push(&never_empty);
    let found = members(&positive, &negative, limit, budget);
    if found.given_up {
        return Solved::Unknown(format!("the patterns of `{key}` are too many"));
    }
    if let Some(found) = found.texts.iter().find(|text| suits(text)) {
        return Solved::Value(found.clone());
    }
    if suits("") {
        return Solved::Value(String::new());
    }
    let same = wanted.iter().all(|(demand, _)| matches!(demand.asked, Asked::Same));
    if found.texts.is_empty() || found.complete || same {
        return Solved::Nothing;
    }
    if let Some(reason) = unclear {
        return Solved::Unknown(reason);
    }
    if kinds.is_empty() {
        return Solved::Unknown(format!("a value of `{key}` does not match as its pattern says"));
    }
    // One of the ways to compare may leave nothing by itself.
    let alone = |kind: Kind| {
        let tests: Vec<&KeyTest> = of_kind(kind).iter().map(|(demand, _)| demand.test).collect();
        !joint_texts(kind, &tests).iter().any(|text| passes(kind, text))
    };
    if kinds.iter().any(|(kind, _)| alone(*kind)) {
        return Solved::Nothing;
    }
    Solved::Unknown(format!("`{key}` is compared in several ways at once"))
}

/// An address that the languages and the tests of addresses want, of which there is one text of IPv4, and several of IPv6.
fn address(
    positive: &[&Language],
    negative: &[&Language],
    (blocks, v6): (&[(IpAddr, u32)], &Language),
    suits: &dyn Fn(&str) -> bool,
    budget: &mut usize,
) -> Solved<String> {
    let v4: Vec<(u32, u32)> = blocks
        .iter()
        .filter_map(|(address, length)| match address {
            IpAddr::V4(address) => Some((address.to_bits(), *length)),
            IpAddr::V6(_) => None,
        })
        .collect();
    let given_up = || Solved::Unknown("an address is compared in several ways at once".to_owned());
    let Some(texts) = language::ipv4_texts(positive, negative, &v4, budget) else { return given_up() };
    if let Some(found) = texts.into_iter().find(|text| suits(text)) {
        return Solved::Value(found);
    }
    let positive: Vec<&Language> = positive.iter().copied().chain([v6]).collect();
    let found = members(&positive, negative, TRIED, budget);
    if let Some(text) = found.texts.iter().find(|text| suits(text)) {
        return Solved::Value(text.clone());
    }
    if !found.given_up && (found.texts.is_empty() || found.complete) { Solved::Nothing } else { given_up() }
}

/// No number, no date, no address and no bytes.
const NO_VALUE: &str = "x";

/// A value that shows whether a text passes a test: as an element of a list if lists can pass, or by itself.
fn probe(demand: &Demand<'_>, world: &World<'_>, text: &str) -> ContextValue {
    match on_lists(demand.test, world) {
        OnLists::Never => ContextValue::One(text.to_owned()),
        _ => ContextValue::Many(vec![text.to_owned(), text.to_owned()]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use personalize_iam_eval::{Policies, Principal, Request, symbolic};
    use personalize_iam_model::policy::{ConditionBlock, ConditionOperator, ConditionTest, read};
    use proptest::prelude::*;
    use proptest::test_runner::{Config, TestRunner};

    /// Values that come close to each other in some way of comparing.
    const LISTED: &[&str] = &[
        "10",
        "10.0",
        "9.5",
        "-3",
        "2026",
        "2026-01-01T00:00:00Z",
        "1767225600",
        "10.0.0.0/8",
        "10.1.0.0/16",
        "::/0",
        "2001:db8::1",
        "true",
        "False",
        "arn:aws:s3:::ads",
        "arn:aws:s3:*:*:a*",
        "*",
        "a*",
        "?d?",
        "ads",
        "ADS",
        "",
        "QUJD",
        "1*",
        "k",
        "tr*",
    ];
    const GIVEN: &[&str] = &[
        "10",
        "10.0",
        "9.5",
        "9",
        "-3",
        "-4",
        "11",
        "2026",
        "2025",
        "1767225600",
        "1767225601",
        "10.0.0.1",
        "10.1.0.1",
        "11.0.0.1",
        "2001:db8::1",
        "2001:db8::2",
        "true",
        "TRUE",
        "false",
        "x",
        "arn:aws:s3:::ads",
        "arn:aws:s3:::b",
        "ads",
        "Ads",
        "ad",
        "a",
        "",
        "QUJD",
        "QUJE",
        "1",
        "K",
        "\u{212a}",
        "tree",
        "*",
    ];

    fn tests_of(conditions: &[(usize, usize, bool, Vec<usize>)], key: &str) -> Vec<KeyTest> {
        let mut policy =
            read(r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#).unwrap();
        policy.statements[0].condition = conditions
            .iter()
            .map(|(base, qualifier, if_exists, values)| {
                let base = BaseOperator::ALL[base % BaseOperator::ALL.len()];
                let qualifier =
                    [None, None, Some(Qualifier::ForAllValues), Some(Qualifier::ForAnyValue)][qualifier % 4];
                let if_exists = *if_exists && base != BaseOperator::Null;
                let values = values.iter().map(|value| LISTED[value % LISTED.len()].to_owned()).collect();
                ConditionBlock {
                    operator: OperatorName::Known(ConditionOperator { qualifier, base, if_exists }),
                    tests: vec![ConditionTest { key: key.to_owned(), values }],
                }
            })
            .collect();
        let compiled = Policies { identity: vec![policy], ..Policies::default() }.compile();
        let request = Request::new("arn:aws:iam::111122223333:user/ana".parse().unwrap(), "a:b", "*").prepare();
        let mut statements = symbolic::statements(&compiled, &request);
        statements.next().unwrap().conditions().collect()
    }

    /// Everything that a key can be with the given values, in lists of two at most.
    fn values() -> Vec<Option<ContextValue>> {
        let text = |value: &&str| (*value).to_owned();
        let mut all = vec![None];
        all.extend(GIVEN.iter().map(|value| Some(ContextValue::One(text(value)))));
        for first in GIVEN {
            all.push(Some(ContextValue::Many(vec![text(first)])));
            all.extend(GIVEN.iter().map(|second| Some(ContextValue::Many(vec![text(first), text(second)]))));
        }
        all
    }

    #[test]
    fn a_key_is_solved_as_by_trying_everything() {
        let condition = (0_usize..100, 0_usize..4, any::<bool>(), prop::collection::vec(0_usize..100, 0..4));
        let conditions = prop::collection::vec((condition, any::<bool>()), 1..5);
        // How lists are read without a qualifier makes most of a difference.
        let lists = ContestedRule::ALL.iter().position(|rule| *rule == ContestedRule::SeveralValuesPlain);
        let any_rule = (0..ContestedRule::ALL.len()).prop_map(Some);
        let readings = prop_oneof![2 => Just(None), 1 => Just(lists), 1 => any_rule];
        let request = Request::new(Principal::Anonymous, "a:b", "*").prepare();
        let values = values();
        let counts = std::cell::Cell::new([0_usize; 3]);
        let count = |which: usize| {
            let mut all = counts.get();
            all[which] += 1;
            counts.set(all);
        };
        let mut runner = TestRunner::new_with_rng(
            Config::with_cases(3_000),
            proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
        );
        let result = runner.run(&(conditions, readings, any::<bool>()), |(conditions, reading, single)| {
            let rule = reading.map(|number| ContestedRule::ALL[number]);
            let semantics = rule.map_or(Semantics::default(), |rule| Semantics::default().with_other_reading(rule));
            let (conditions, wanted): (Vec<_>, Vec<bool>) = conditions.into_iter().unzip();
            let tests = tests_of(&conditions, if single { "aws:SourceVpc" } else { "example:key" });
            let literals: Vec<(&KeyTest, bool)> = tests.iter().zip(wanted).collect();
            let world = World { request: &request, semantics, variables: &|_| Stands::ForAnything, own: Own::Open };
            let suits = |value: &Option<ContextValue>| {
                literals.iter().all(|(test, holds)| test.holds_on(value.as_ref(), &request, semantics) == Some(*holds))
            };
            match solve(&literals, Presence::Open, None, &world, &mut 100_000) {
                Solved::Value(value) => {
                    count(0);
                    prop_assert!(suits(&value), "{:?} does not suit {:?}", value, literals);
                }
                Solved::Nothing => {
                    count(1);
                    let found = values.iter().find(|value| suits(value));
                    prop_assert_eq!(found, None, "{:?}", literals);
                }
                Solved::Unknown(_) => count(2),
            }
            Ok(())
        });
        result.unwrap_or_else(|error| panic!("{error}"));
        let [found, nothing, unknown] = counts.get();
        assert!(found > 800 && nothing > 300, "{found} found, {nothing} nothing, {unknown} unknown");
        assert!(unknown * 100 < found + nothing, "{found} found, {nothing} nothing, {unknown} unknown");
    }
}
