//! Policy variables by cases: each key of one is absent, a list or one value, and of the patterns that one value has to
//! match it matches some. Each case says more of what the variables stand for. Either all of them are refuted, or in one
//! of them values are looked for.

use std::collections::BTreeSet;

use personalize_iam_eval::symbolic::{Compared, KeyTest, Symbol};
use personalize_iam_eval::{ContestedRule, ContextValue, Request};
use personalize_iam_model::policy::{BaseOperator, OperatorName, Qualifier};

use super::{Cases, Meaning, slots_of};
use crate::caller::One;
use crate::caller_keys::Within;
use crate::key::Solved;
use crate::sat::Literal;
use crate::space::{Atom, CALLER, Known, RESOURCE, Scope, Settled, Value, Variable, Where, is_wildcard};

/// How many cases are looked at for one combination of literals.
const MOST_CASES: usize = 256;
/// In how many cases values are looked for.
const MOST_OPEN: usize = 16;
/// How many values are tried there for a key.
const MOST_VALUES: usize = 5;

/// Something that is so in one of these ways, if literals hold.
struct Choice {
    from: Vec<Literal>,
    ways: Vec<Way>,
}

/// A key with the text that its one value is.
type Bound = (String, Vec<Symbol>);

/// Values, of which a key has one if the literals hold.
type Listed = (Vec<Literal>, Vec<Option<ContextValue>>);

#[derive(Clone)]
enum Way {
    /// A key, in lower case, is this.
    Is(String, Variable),
    /// The one value of a key passes a test. Where the key has none, there is nothing to choose.
    Passes(KeyTest),
    /// The one value of a key is the empty text.
    IsEmpty(String),
    /// The resource matches a pattern.
    Resource(Vec<Symbol>),
}

struct Looking<'c> {
    assigned: &'c [Literal],
    choices: Vec<Choice>,
    /// How many cases may yet be looked at.
    left: usize,
    /// In how many cases values may yet be looked for.
    open: usize,
    /// What the refuted cases need.
    used: BTreeSet<(usize, bool)>,
    found: Option<Request>,
}

impl Meaning<'_> {
    /// Looks at what the keys of variables can be where literals come out as told.
    pub(super) fn cases(&mut self, assigned: &[Literal]) -> Cases {
        self.look_at_cases(assigned, MOST_OPEN)
    }

    /// Whether the literals cannot be together.
    pub(super) fn cases_refute(&mut self, assigned: &[Literal]) -> bool {
        matches!(self.look_at_cases(assigned, 0), Cases::Refuted(_))
    }

    /// `open`: in how many cases values are looked for.
    fn look_at_cases(&mut self, assigned: &[Literal], open: usize) -> Cases {
        let choices = self.choices(assigned);
        let mut looking = Looking { assigned, choices, left: MOST_CASES, open, used: BTreeSet::new(), found: None };
        if self.is_refuted(&mut looking, 0, &Settled::default(), None) {
            let is_used = |literal: &&Literal| looking.used.contains(&(literal.variable, literal.value));
            return Cases::Refuted(assigned.iter().filter(is_used).copied().collect());
        }
        looking.found.map_or(Cases::Unknown, Cases::Found)
    }

    /// Whether no case is possible that goes on from what is settled; `at`: the next choice, `changed`: what the last one
    /// was about.
    fn is_refuted(
        &mut self,
        looking: &mut Looking<'_>,
        at: usize,
        settled: &Settled,
        changed: Option<&BTreeSet<String>>,
    ) -> bool {
        let Some(fewer) = looking.left.checked_sub(1) else { return false };
        looking.left = fewer;
        if let Some(changed) = changed
            && let Some(literals) = self.contradiction(looking.assigned, settled, changed)
        {
            looking.used.extend(literals.iter().map(|literal| (literal.variable, literal.value)));
            return true;
        }
        let is_one_value = |key: &str| {
            matches!(settled.get(key), Some(Variable::OneValue(_) | Variable::Is(Some(ContextValue::One(_)))))
        };
        let is_due = |choice: &Choice| match choice.ways.first() {
            Some(Way::Passes(test)) => is_one_value(test.folded_key()),
            Some(Way::IsEmpty(key)) => is_one_value(key),
            _ => true,
        };
        let next = looking.choices.iter().enumerate().skip(at).find(|(_, choice)| is_due(choice));
        let Some((next, ways)) = next.map(|(next, choice)| (next, choice.ways.clone())) else {
            if let Some(fewer) = looking.open.checked_sub(1) {
                looking.open = fewer;
                looking.found = self.values_for(settled, looking.assigned);
            }
            return false;
        };
        let mut all = true;
        for way in ways {
            let mut settled = settled.clone();
            all &= match self.settle(&mut settled, way) {
                Some(changed) => self.is_refuted(looking, next + 1, &settled, Some(&changed)),
                None => true,
            };
            if looking.found.is_some() || looking.left == 0 || !all && looking.open == 0 {
                return false;
            }
        }
        if all && let Some(choice) = looking.choices.get(next) {
            looking.used.extend(choice.from.iter().map(|literal| (literal.variable, literal.value)));
        }
        all
    }

    /// Adds a way to what is settled, with the values that follow; what it is about, or `None` if it cannot be.
    fn settle(&self, settled: &mut Settled, way: Way) -> Option<BTreeSet<String>> {
        /// More follows seldom.
        const MOST: usize = 16;
        let mut changed = BTreeSet::new();
        let mut passed = None;
        match way {
            Way::Is(key, variable) => {
                changed.insert(key.clone());
                settled.keys.insert(key, variable);
            }
            Way::IsEmpty(key) => {
                changed.insert(key.clone());
                bind(settled, &key, Vec::new())?;
            }
            Way::Passes(test) => {
                changed.insert(test.folded_key().to_owned());
                match settled.keys.get_mut(test.folded_key()) {
                    Some(Variable::OneValue(known)) => known.tests.push(test),
                    _ => passed = Some(test),
                }
            }
            Way::Resource(pattern) => {
                changed.extend(self.space.slot_key(RESOURCE).map(str::to_owned));
                settled.resource.push(pattern);
            }
        }
        for _ in 0..MOST {
            let Some((key, text)) = self.next_bound(settled, passed.as_ref())? else { break };
            bind(settled, &key, text)?;
            changed.insert(key);
        }
        // What has a changed key inside has changed too.
        loop {
            let has_changed = |(key, variable): &(&String, &Variable)| {
                let has = |symbol: &Symbol| matches!(symbol, Symbol::Variable { key, .. } if changed.contains(key));
                !changed.contains(*key) && variable.pattern().is_some_and(|pattern| pattern.iter().any(has))
            };
            let Some(key) = settled.keys.iter().find(has_changed).map(|(key, _)| key.clone()) else { break };
            changed.insert(key);
        }
        Some(changed)
    }

    /// A key of which one value follows from what is settled and is not settled yet; `None` if that contradicts itself.
    /// `passed`: a test that a key also passes.
    fn next_bound(&self, settled: &Settled, passed: Option<&KeyTest>) -> Option<Option<Bound>> {
        if !self.space.semantics.takes_usual_reading(ContestedRule::WildcardInVariable)
            || !self.space.semantics.takes_usual_reading(ContestedRule::EmptyVariable)
        {
            return Some(None);
        }
        let of_resource = (None, settled.resource.clone());
        let of_keys = settled.keys.iter().map(|(key, variable)| {
            let mut all = variable.patterns();
            if let Variable::Is(Some(ContextValue::One(text))) = variable {
                all.push(text.chars().map(Symbol::Character).collect());
            }
            if let Some(test) = passed.filter(|test| test.folded_key() == key)
                && let Compared::Text { patterns, ignoring_case: false } = test.compared()
            {
                all.extend(patterns);
            }
            (Some(key), all)
        });
        let mut all: Vec<(Option<&String>, Vec<Vec<Symbol>>)> = Vec::new();
        for (key, patterns) in std::iter::once(of_resource).chain(of_keys) {
            let mut texts: Vec<Vec<Symbol>> = Vec::new();
            for pattern in patterns.iter().filter(|pattern| !pattern.iter().any(is_wildcard)) {
                // Of a variable that is not resolved there is no text.
                texts.push(self.space.with_known(pattern, settled, &mut key.into_iter().cloned().collect())?);
            }
            all.push((key, texts));
        }
        // What the texts say of each other, and only then that the key is one of them.
        for is_about_key in [false, true] {
            for (key, texts) in &mut all {
                if let Some(key) = key.filter(|_| is_about_key) {
                    texts.push(vec![Symbol::Variable { key: key.clone(), default: None }]);
                }
                for (at, one) in texts.iter().enumerate() {
                    for other in texts.iter().skip(at + 1) {
                        match equate(one, other) {
                            Equated::Never => return None,
                            Equated::If(bound, text) if is_news(settled, &bound, &text) => {
                                return Some(Some((bound, text)));
                            }
                            Equated::If(..) | Equated::Unknown => {}
                        }
                    }
                }
            }
        }
        Some(None)
    }

    /// Literals that cannot be together with what is settled, among those that what changed has to do with.
    fn contradiction(
        &mut self,
        assigned: &[Literal],
        settled: &Settled,
        changed: &BTreeSet<String>,
    ) -> Option<Vec<Literal>> {
        let (space, about) = (self.space, self.about);
        let mut slots: Vec<usize> = changed.iter().filter_map(|key| space.slot_named(key)).collect();
        if changed.iter().any(|name| space.slot_key(RESOURCE) == Some(name)) {
            slots.push(RESOURCE);
        }
        let has_changed =
            |literal: &&Literal| space.variables(literal.variable).iter().any(|key| changed.contains(key));
        slots.extend(assigned.iter().filter(has_changed).filter_map(|literal| space.slot_of(literal.variable)));
        slots.sort_unstable();
        slots.dedup();
        let anywhere = Where::default();
        for slot in slots {
            let of_slot = self.literals_of(slot, assigned);
            let scope = Scope {
                kinds: &about.kinds,
                settled,
                hint: &self.hint,
                place: &anywhere,
                within: Within::default(),
                also: &[],
            };
            if space.solve(slot, &of_slot, scope, &mut self.steps) == Solved::Nothing {
                return Some(of_slot);
            }
            for of_key in space.by_key(&of_slot) {
                if space.letters_refute(&of_key, settled, &mut self.steps).is_some() {
                    return Some(of_key);
                }
            }
        }
        None
    }

    /// What can be chosen: first which keys have one value, then what that matches, in the order of how few the ways are.
    fn choices(&mut self, assigned: &[Literal]) -> Vec<Choice> {
        let mut keys = self.open_keys(assigned);
        // Whether a key is one value decides too what its tests with variables say.
        for literal in assigned.iter().filter(|literal| self.space.is_open(literal.variable)) {
            if let Some(Atom::Key(test)) = self.space.atom(literal.variable)
                && !keys.iter().any(|key| key == test.folded_key())
            {
                keys.push(test.folded_key().to_owned());
            }
        }
        let mut choices: Vec<Choice> = keys.iter().map(|key| self.values_of(key, assigned)).collect();
        choices.sort_by_key(|choice| choice.ways.len());
        let matched = assigned.iter().filter_map(|literal| self.matched(*literal, &keys));
        let mut matched: Vec<Choice> = matched.collect();
        matched.sort_by_key(|choice| choice.ways.len());
        choices.extend(matched);
        choices
    }

    /// What a key can be: one of few values, or whether it is one value.
    fn values_of(&mut self, key: &str, assigned: &[Literal]) -> Choice {
        if let Some((from, values)) = self.few_values(key, assigned) {
            let ways = values.into_iter().map(|value| Way::Is(key.to_owned(), Variable::Is(value))).collect();
            return Choice { from, ways };
        }
        let ways = [Variable::Unresolved, Variable::OneValue(Known::default())];
        Choice { from: Vec::new(), ways: ways.map(|variable| Way::Is(key.to_owned(), variable)).to_vec() }
    }

    /// The patterns of which one is matched if a literal holds: by the one value of one of these keys, or by the resource.
    fn matched(&self, literal: Literal, keys: &[String]) -> Option<Choice> {
        let ways = match self.space.atom(literal.variable)? {
            Atom::Resource(test) => {
                let (not, patterns) = test.patterns()?;
                let is_usual = self.space.semantics.takes_usual_reading(ContestedRule::UnresolvedNotResource);
                if literal.value == not || not && !is_usual {
                    return None;
                }
                patterns.into_iter().map(Way::Resource).collect()
            }
            Atom::Key(test) => {
                let OperatorName::Known(operator) = test.operator() else { return None };
                let is_text = matches!(test.compared(), Compared::Text { .. });
                let matches = literal.value != operator.base.is_negated();
                if !is_text || !matches || test.values().is_empty() || !keys.iter().any(|key| key == test.folded_key())
                {
                    return None;
                }
                let base = match operator.base {
                    BaseOperator::StringEquals | BaseOperator::StringNotEquals => "StringEquals",
                    BaseOperator::StringLike | BaseOperator::StringNotLike => "StringLike",
                    BaseOperator::StringEqualsIgnoreCase | BaseOperator::StringNotEqualsIgnoreCase => {
                        "StringEqualsIgnoreCase"
                    }
                    _ => return None,
                };
                let plain = test.rephrased(base, test.key());
                let passes = (0..plain.values().len()).filter_map(|at| plain.with_only(at)).map(Way::Passes);
                // The empty text can be as good as no value.
                let may_be_empty = operator.qualifier == Some(Qualifier::ForAllValues) && literal.value;
                let empty = may_be_empty.then(|| Way::IsEmpty(test.folded_key().to_owned()));
                passes.chain(empty).collect()
            }
            Atom::Opaque(_) => return None,
        };
        Some(Choice { from: vec![literal], ways })
    }

    /// All values that a key can have by the literals, if they are few, and by which literals.
    fn few_values(&mut self, key: &str, assigned: &[Literal]) -> Option<Listed> {
        let (space, about) = (self.space, self.about);
        let listed = assigned.iter().find_map(|literal| match space.atom(literal.variable) {
            Some(Atom::Key(test)) if literal.value && test.folded_key() == key && !space.is_open(literal.variable) => {
                let OperatorName::Known(operator) = test.operator() else { return None };
                let is_exact = operator.base == BaseOperator::StringEquals
                    && operator.qualifier.is_none()
                    && !operator.if_exists
                    && (space.is_of_caller(key)
                        || space.semantics.takes_usual_reading(ContestedRule::SeveralValuesPlain));
                let values = test.values().iter().map(|value| Some(value.as_str().into()));
                is_exact.then(|| (vec![*literal], values.collect()))
            }
            _ => None,
        });
        if listed.is_some() || !space.is_of_caller(key) {
            return listed;
        }
        // Of all kinds that are possible the key is absent, or the same.
        let of_caller = self.literals_of(CALLER, assigned);
        let mut values: Vec<Option<ContextValue>> = Vec::new();
        for kind in &about.kinds {
            if self.solve_for(&[*kind], CALLER, &of_caller) != Solved::Nothing {
                let value = space.caller.kinds.get(*kind).and_then(|kind| kind.what().constant(key))?;
                if !values.contains(&value) {
                    values.push(value);
                }
            }
        }
        Some((of_caller, values))
    }

    /// Looks for values where so much is settled: first of keys on which others depend.
    fn values_for(&mut self, settled: &Settled, assigned: &[Literal]) -> Option<Request> {
        let space = self.space;
        let mut slots = slots_of(space, assigned);
        slots.extend(settled.keys.keys().filter_map(|key| space.slot_named(key)));
        slots.sort_unstable();
        slots.dedup();
        let (of_caller, keys): (Vec<String>, Vec<String>) =
            settled.keys.keys().cloned().partition(|key| space.is_of_caller(key));
        (0..=MOST_VALUES).find_map(|number| {
            let mut now = settled.clone();
            let mut one: Option<One> = None;
            let mut left = keys.clone();
            while !left.is_empty() || one.is_none() && !of_caller.is_empty() {
                // Next comes what depends on nothing that is left, or else whatever is left.
                let is_free = |key: &String| {
                    let others = self.depends_on(key, &now, assigned);
                    !others.iter().any(|other| {
                        left.contains(other) || one.is_none() && of_caller.contains(other) && !of_caller.contains(key)
                    })
                };
                let free = left.iter().position(is_free);
                let of_caller_is_free = one.is_none() && of_caller.iter().all(is_free);
                if one.is_none() && !of_caller.is_empty() && (of_caller_is_free || free.is_none()) {
                    let caller = self.caller_with(&now, assigned)?;
                    for key in &of_caller {
                        now.keys.insert(key.clone(), Variable::Is(caller.value(key)));
                    }
                    one = Some(caller);
                    continue;
                }
                let key = left.remove(free.unwrap_or(0));
                if matches!(now.get(&key), Some(Variable::Is(_) | Variable::Unresolved)) {
                    continue;
                }
                let slot = space.slot_named(&key)?;
                let of_slot = self.literals_of(slot, assigned);
                let tried = space.variable_values(&key, assigned, &self.values);
                let tried = number.checked_sub(1).and_then(|number| tried.into_iter().nth(number));
                let tried = tried.map(|text| {
                    let mut with = now.clone();
                    let is = KeyTest::new("StringEquals", &key, std::slice::from_ref(&text));
                    if let Some(Variable::OneValue(known)) = with.keys.get_mut(&key) {
                        known.tests.push(is);
                    }
                    self.solve_settled(slot, &of_slot, &with)
                });
                let value = match tried.flatten() {
                    Some(value) => value,
                    None => self.solve_settled(slot, &of_slot, &now)?,
                };
                if let Value::Key(value) = value {
                    now.keys.insert(key, Variable::Is(value));
                }
            }
            self.try_settled(&now, &of_caller, one.as_ref(), &slots, assigned)
        })
    }

    /// The keys that the tests of a key have as variables.
    fn depends_on(&self, key: &str, settled: &Settled, assigned: &[Literal]) -> Vec<String> {
        let of_symbols = |symbols: &Vec<Symbol>| -> Vec<String> {
            let key = |symbol: &Symbol| match symbol {
                Symbol::Variable { key, .. } => Some(key.clone()),
                _ => None,
            };
            symbols.iter().filter_map(key).collect()
        };
        let mut others: Vec<String> = match settled.get(key) {
            Some(Variable::Is(_) | Variable::Unresolved) => Vec::new(),
            // What it passes says more than what it does not.
            Some(Variable::OneValue(known)) if !known.tests.is_empty() || !known.texts.is_empty() => {
                let of_tests = known.tests.iter().flat_map(|test| match test.compared() {
                    Compared::Text { patterns, .. } => patterns,
                    Compared::Arn(_)
                    | Compared::Number(_)
                    | Compared::Date(_)
                    | Compared::Bool(_)
                    | Compared::Binary(_)
                    | Compared::Address(_)
                    | Compared::Presence => Vec::new(),
                });
                known.texts.iter().cloned().chain(of_tests).flat_map(|symbols| of_symbols(&symbols)).collect()
            }
            _ => {
                let of_key = assigned.iter().filter(|literal| match self.space.atom(literal.variable) {
                    Some(Atom::Key(test)) => test.folded_key() == key,
                    _ => false,
                });
                of_key.flat_map(|literal| self.space.variables(literal.variable)).cloned().collect()
            }
        };
        others.retain(|other| other != key);
        others
    }
}

/// What follows if two texts with variables are the same.
enum Equated {
    /// They cannot be.
    Never,
    /// The key is this text.
    If(String, Vec<Symbol>),
    /// Nothing that is looked for here.
    Unknown,
}

/// Two texts with variables, and without wildcards, that are the same. Both sides lose what they begin and end with alike.
fn equate(one: &[Symbol], other: &[Symbol]) -> Equated {
    let same = |one: &Symbol, other: &Symbol| match (one, other) {
        (Symbol::Variable { key: one, .. }, Symbol::Variable { key: other, .. }) => one == other,
        (one, other) => one == other,
    };
    let (mut one, mut other) = (one, other);
    while let ([first, rest @ ..], [of_other, rest_of_other @ ..]) = (one, other)
        && same(first, of_other)
    {
        (one, other) = (rest, rest_of_other);
    }
    while let ([rest @ .., last], [rest_of_other @ .., of_other]) = (one, other)
        && same(last, of_other)
    {
        (one, other) = (rest, rest_of_other);
    }
    let is_character = |symbol: &Symbol| matches!(symbol, Symbol::Character(_));
    match (one, other) {
        ([], []) => Equated::Unknown,
        // What is left has to be empty.
        ([], rest) | (rest, []) => match rest.first() {
            _ if rest.iter().any(is_character) => Equated::Never,
            Some(Symbol::Variable { key, .. }) => Equated::If(key.clone(), Vec::new()),
            _ => Equated::Unknown,
        },
        ([Symbol::Variable { key, .. }], text) | (text, [Symbol::Variable { key, .. }]) => {
            let is_key = |symbol: &Symbol| matches!(symbol, Symbol::Variable { key: other, .. } if other == key);
            match text.iter().filter(|symbol| is_key(symbol)).count() {
                0 => Equated::If(key.clone(), text.to_vec()),
                _ if text.iter().any(is_character) => Equated::Never,
                1 => match text.iter().find(|symbol| !is_key(symbol)) {
                    Some(Symbol::Variable { key, .. }) => Equated::If(key.clone(), Vec::new()),
                    _ => Equated::Unknown,
                },
                _ => Equated::If(key.clone(), Vec::new()),
            }
        }
        ([first, .., last], [of_other, .., last_of_other]) => {
            let differ = |one, other| is_character(one) && is_character(other);
            if differ(first, of_other) || differ(last, last_of_other) { Equated::Never } else { Equated::Unknown }
        }
        ([one], [first, .., last]) | ([first, .., last], [one]) => {
            let is_beyond = is_character(one) && (is_character(first) || is_character(last));
            if is_beyond { Equated::Never } else { Equated::Unknown }
        }
        ([_], [_]) => Equated::Never,
    }
}

/// Whether it is not yet settled that a key is a text.
fn is_news(settled: &Settled, key: &str, text: &[Symbol]) -> bool {
    match settled.get(key) {
        Some(Variable::OneValue(known)) => !known.texts.iter().any(|one| one == text),
        _ => false,
    }
}

/// Settles that the one value of a key is a text; `None` if it is not.
fn bind(settled: &mut Settled, key: &str, text: Vec<Symbol>) -> Option<()> {
    let constant = text.iter().map(|symbol| match symbol {
        Symbol::Character(c) => Some(*c),
        _ => None,
    });
    let constant = constant.collect::<Option<String>>();
    match (settled.keys.get_mut(key)?, constant) {
        (Variable::Is(Some(ContextValue::One(is))), Some(text)) => (*is == text).then_some(()),
        (variable @ Variable::OneValue(_), Some(text)) => {
            *variable = Variable::Is(Some(ContextValue::One(text)));
            Some(())
        }
        (Variable::OneValue(known), None) => {
            known.texts.push(text);
            Some(())
        }
        _ => Some(()),
    }
}
