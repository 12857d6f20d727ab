//! Policy variables as letters, to refute; and values worth trying for them, to find (see the parent module).

use std::collections::BTreeSet;

use personalize_iam_eval::symbolic::{Compared, Symbol};
use personalize_iam_eval::{ContestedRule, ContextValue};
use personalize_iam_model::policy::{OperatorName, Qualifier};

use super::{Atom, Settled, Space, Value, Variable, is_wildcard};
use crate::key::Stands;
use crate::language::{self, Language, Token, members};
use crate::sat::Literal;

/// The patterns that an atom compares texts with.
struct Listed {
    patterns: Vec<Vec<Symbol>>,
    ignoring_case: bool,
}

/// What a literal says of the values of its slot.
#[derive(Clone, Copy)]
enum Says {
    /// There are values, of which one matches; `one_value`: there is that one alone.
    Matches { one_value: bool },
    /// No value matches; with `unless_list` only if there is one value, with `unless_empty` only if it is not the empty text.
    NoneMatches { unless_list: bool, unless_empty: bool },
}

impl Space {
    /// With a letter for each variable: whether some value that has to match leaves nothing that must not match. The
    /// literals are about one key, or the resource.
    pub(crate) fn letters_refute(
        &self,
        literals: &[Literal],
        settled: &Settled,
        budget: &mut usize,
    ) -> Option<Vec<Literal>> {
        let mut letters: Vec<&Symbol> = Vec::new();
        if !self.semantics.takes_usual_reading(ContestedRule::WildcardInVariable) {
            return None;
        }
        let mut all: Vec<(Option<Literal>, Listed, Says)> = literals
            .iter()
            .filter_map(|literal| {
                let atom = self.atom(literal.variable)?;
                Some((Some(*literal), self.listed(atom, settled)?, self.says(*literal, settled)?))
            })
            .collect();
        for listed in self.assumed(literals, settled) {
            all.push((None, listed, Says::Matches { one_value: true }));
        }
        for symbol in all.iter().flat_map(|(_, listed, _)| listed.patterns.iter().flatten()) {
            if let Symbol::Variable { .. } = symbol
                && !letters.contains(&symbol)
            {
                letters.push(symbol);
            }
        }
        let language = |listed: &Listed| -> Option<Language> {
            let token = |symbol: &Symbol| match symbol {
                Symbol::Variable { .. } => {
                    let number = letters.iter().position(|letter| *letter == symbol)?;
                    char::from_u32(0xf0000 + u32::try_from(number).ok()?).map(Token::Character)
                }
                other => language::tokens(std::slice::from_ref(other))?.pop(),
            };
            let tokens = |pattern: &Vec<Symbol>| {
                let tokens: Option<Vec<Token>> = pattern.iter().map(token).collect();
                if listed.ignoring_case { language::ignoring_case(tokens?) } else { tokens }
            };
            Some(Language { patterns: listed.patterns.iter().map(tokens).collect::<Option<_>>()? })
        };
        for (literal, listed, says) in &all {
            let Says::Matches { one_value } = says else { continue };
            if literal.is_some_and(|literal| !self.is_open(literal.variable)) {
                continue;
            }
            let Some(wanted) = language(listed) else { continue };
            let may_be_empty = listed.patterns.iter().any(|pattern| {
                pattern.iter().all(|symbol| matches!(symbol, Symbol::Star { .. } | Symbol::Variable { .. }))
            });
            let excludes = |says: Says| match says {
                Says::Matches { .. } => false,
                Says::NoneMatches { unless_list, unless_empty } => {
                    (*one_value || !unless_list) && !(unless_empty && may_be_empty)
                }
            };
            let excluded: Vec<(Option<Literal>, Language)> = all
                .iter()
                .filter(|(_, _, says)| excludes(*says))
                .filter_map(|(literal, listed, _)| Some((*literal, language(listed)?)))
                .collect();
            let negative: Vec<&Language> = excluded.iter().map(|(_, language)| language).collect();
            let found = members(&[&wanted], &negative, 1, budget);
            if found.texts.is_empty() && !found.given_up {
                let of_excluded = excluded.iter().filter_map(|(literal, _)| *literal);
                return Some(literal.iter().copied().chain(of_excluded).collect());
            }
        }
        None
    }

    /// What is assumed to match what these literals are about, which is one key or the resource.
    fn assumed(&self, literals: &[Literal], settled: &Settled) -> Vec<Listed> {
        match literals.first().and_then(|literal| self.atom(literal.variable)) {
            Some(Atom::Resource(_)) => {
                let listed = |pattern: &Vec<Symbol>| self.settle(vec![pattern.clone()], false, settled);
                settled.resource.iter().filter_map(listed).collect()
            }
            Some(Atom::Key(test)) => match settled.get(test.folded_key()) {
                Some(Variable::OneValue(known)) => {
                    known.tests.iter().filter_map(|test| self.listed(&Atom::Key(test.clone()), settled)).collect()
                }
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    /// What a literal says of the values of its slot and its patterns; `None` if nothing that counts here.
    fn says(&self, literal: Literal, settled: &Settled) -> Option<Says> {
        let none_matches = Says::NoneMatches { unless_list: false, unless_empty: false };
        let test = match self.atom(literal.variable)? {
            Atom::Resource(test) => {
                let (not, _) = test.patterns()?;
                // What is not resolved in a NotResource matches everything in another reading.
                let is_plain =
                    literal.value || self.semantics.takes_usual_reading(ContestedRule::UnresolvedNotResource);
                return match literal.value != not {
                    true => is_plain.then_some(Says::Matches { one_value: true }),
                    false => Some(none_matches),
                };
            }
            Atom::Key(test) => test,
            Atom::Opaque(_) => return None,
        };
        let OperatorName::Known(operator) = test.operator() else { return None };
        let plainly = self.semantics.takes_usual_reading(ContestedRule::SeveralValuesPlain);
        if let Some(Variable::OneValue(_)) = settled.get(test.folded_key()) {
            let for_all = operator.qualifier == Some(Qualifier::ForAllValues);
            return match literal.value != operator.base.is_negated() {
                // The empty text can be as good as no value.
                true => (!for_all || !literal.value).then_some(Says::Matches { one_value: true }),
                false => Some(Says::NoneMatches { unless_list: false, unless_empty: for_all && literal.value }),
            };
        }
        match (operator.qualifier, operator.base.is_negated(), literal.value) {
            // Without a qualifier no list passes, or a list is read as with one.
            (None, false, true) => (!operator.if_exists).then_some(Says::Matches { one_value: plainly }),
            (None, true, true) => Some(none_matches),
            (None, false, false) => Some(Says::NoneMatches { unless_list: plainly, unless_empty: false }),
            (None, true, false) => None,
            (Some(Qualifier::ForAnyValue), false, true) => {
                (!operator.if_exists).then_some(Says::Matches { one_value: false })
            }
            (Some(Qualifier::ForAnyValue), false, false) => Some(none_matches),
            (Some(Qualifier::ForAnyValue), true, true) => {
                Some(Says::NoneMatches { unless_list: true, unless_empty: false })
            }
            (Some(Qualifier::ForAnyValue), true, false) => None,
            (Some(Qualifier::ForAllValues), true, true) => {
                Some(Says::NoneMatches { unless_list: false, unless_empty: true })
            }
            (Some(Qualifier::ForAllValues), false, false) => {
                Some(Says::NoneMatches { unless_list: true, unless_empty: false })
            }
            (Some(Qualifier::ForAllValues), true, false) => Some(Says::Matches { one_value: false }),
            (Some(Qualifier::ForAllValues), false, true) => None,
        }
    }

    /// The patterns of an atom that compares texts; `None` if it compares something else.
    fn listed(&self, atom: &Atom, settled: &Settled) -> Option<Listed> {
        match atom {
            Atom::Resource(test) => self.settle(test.patterns()?.1, false, settled),
            Atom::Key(test) => {
                let (patterns, ignoring_case) = test.compared().texts().filter(|_| !test.values().is_empty())?;
                self.settle(patterns, ignoring_case, settled)
            }
            Atom::Opaque(_) => None,
        }
    }

    /// Patterns with the variables put in that are known; a pattern that lacks one matches nothing.
    fn settle(&self, patterns: Vec<Vec<Symbol>>, ignoring_case: bool, settled: &Settled) -> Option<Listed> {
        let patterns = patterns.iter().filter_map(|pattern| self.with_known(pattern, settled, &mut Vec::new()));
        Some(Listed { patterns: patterns.collect(), ignoring_case })
    }

    /// A pattern with the variables put in that are known, which may be a text with other variables; `None` if it lacks
    /// one. `inside`: the keys whose texts these are.
    pub(crate) fn with_known(
        &self,
        pattern: &[Symbol],
        settled: &Settled,
        inside: &mut Vec<String>,
    ) -> Option<Vec<Symbol>> {
        let stands = self.stands(settled);
        let empty_is_text = self.semantics.takes_usual_reading(ContestedRule::EmptyVariable);
        let mut symbols = Vec::with_capacity(pattern.len());
        for symbol in pattern {
            let Symbol::Variable { key, default } = symbol else {
                symbols.push(symbol.clone());
                continue;
            };
            match stands(key) {
                Stands::ForAMatchOf(text)
                    if empty_is_text && !inside.contains(key) && !text.iter().any(is_wildcard) =>
                {
                    inside.push(key.clone());
                    let text = self.with_known(&text, settled, inside);
                    inside.pop();
                    symbols.extend(text?);
                }
                Stands::ForAnything | Stands::ForAMatchOf(_) => symbols.push(symbol.clone()),
                Stands::For(Some(ContextValue::One(value))) if !value.is_empty() || empty_is_text => {
                    symbols.extend(value.chars().map(Symbol::Character));
                }
                Stands::For(_) => symbols.extend(default.as_ref()?.chars().map(Symbol::Character)),
            }
        }
        Some(symbols)
    }

    /// Values worth trying for a variable: what the text has in its place, and texts of the atoms of its slot.
    pub(crate) fn variable_values(&self, key: &str, literals: &[Literal], values: &[Option<Value>]) -> Vec<String> {
        let mut found: BTreeSet<String> = BTreeSet::new();
        for literal in literals {
            let patterns = match self.atom(literal.variable) {
                Some(Atom::Resource(test)) => test.patterns().map(|(_, patterns)| patterns),
                Some(Atom::Key(test)) => match test.compared() {
                    Compared::Text { patterns, .. } => Some(patterns),
                    Compared::Arn(patterns) => Some(patterns.into_iter().flatten().collect()),
                    Compared::Number(_)
                    | Compared::Date(_)
                    | Compared::Bool(_)
                    | Compared::Binary(_)
                    | Compared::Address(_)
                    | Compared::Presence => None,
                },
                _ => None,
            };
            let slot = self.slot_of(literal.variable);
            let texts: Vec<String> = match slot.and_then(|slot| values.get(slot)).and_then(Option::as_ref) {
                Some(Value::Resource(text)) => vec![text.clone()],
                Some(Value::Key(Some(value))) => value.values().to_vec(),
                Some(Value::Caller(one)) => match self.atom(literal.variable) {
                    Some(Atom::Key(test)) => {
                        one.value(test.folded_key()).map_or(Vec::new(), |value| value.values().to_vec())
                    }
                    _ => Vec::new(),
                },
                _ => Vec::new(),
            };
            for pattern in patterns.iter().flatten() {
                for text in &texts {
                    found.extend(captured(pattern, key, text));
                }
                // The constants that the variable's text is compared with.
                if self.variables(literal.variable).is_empty() {
                    let constant = pattern.iter().map(|symbol| match symbol {
                        Symbol::Character(c) => Some(*c),
                        _ => None,
                    });
                    found.extend(constant.collect::<Option<String>>());
                }
            }
        }
        found.into_iter().collect()
    }
}

/// What a text has where the pattern has the first variable, if that is the key's.
fn captured(pattern: &[Symbol], key: &str, text: &str) -> Vec<String> {
    let character = |symbol: &Symbol| match symbol {
        Symbol::Character(c) => Some(*c),
        _ => None,
    };
    let mut found = Vec::new();
    for (at, symbol) in pattern.iter().enumerate() {
        if !matches!(symbol, Symbol::Variable { key: name, .. } if name == key) {
            continue;
        }
        let before: String = {
            let mut before: Vec<char> = pattern.iter().take(at).rev().map_while(character).collect();
            before.reverse();
            before.into_iter().collect()
        };
        let after: String = pattern.iter().skip(at + 1).map_while(character).collect();
        let Some((_, rest)) = (if before.is_empty() { Some(("", text)) } else { text.split_once(before.as_str()) })
        else {
            continue;
        };
        match rest.split_once(after.as_str()).filter(|_| !after.is_empty()) {
            Some((value, _)) => found.push(value.to_owned()),
            None => found.push(rest.to_owned()),
        }
    }
    found
}
