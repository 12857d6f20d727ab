//! Values of policy variables that make literals come out as they should: some that are worth trying.

use std::collections::HashSet;

use personalize_iam_eval::symbolic::KeyTest;
use personalize_iam_eval::{ContextValue, Request};

use super::{Meaning, put, slots_of};
use crate::caller::One;
use crate::caller_keys::Within;
use crate::key::{Presence, Solved};
use crate::language::{arn_with_account, arn_within};
use crate::question::Relation;
use crate::sat::Literal;
use crate::space::{CALLER, RESOURCE, Scope, Settled, Value, Variable, Where};

/// How many combinations of values of policy variables are tried, with all callers.
const MOST_COMBINATIONS: usize = 300;

impl Meaning<'_> {
    /// Tries values for policy variables.
    pub(super) fn try_variables(&mut self, assigned: &[Literal]) -> Option<Request> {
        let keys = self.open_keys(assigned);
        let mut slots = slots_of(self.space, assigned);
        slots.extend(keys.iter().filter_map(|key| self.space.slot_named(key)));
        slots.sort_unstable();
        slots.dedup();
        let (of_caller, keys): (Vec<String>, Vec<String>) =
            keys.into_iter().partition(|key| self.space.is_of_caller(key));
        let callers = self.callers_to_try(&of_caller, assigned);
        let is_caller_tied = self
            .literals_of(CALLER, assigned)
            .iter()
            .any(|literal| self.space.variables(literal.variable).iter().any(|key| keys.contains(key)));
        // What each key is taken to be; `None`: what its tests come to with the others.
        let mut choices: Vec<Vec<Option<Option<ContextValue>>>> = Vec::new();
        for key in &keys {
            let slot = self.space.slot_named(key);
            let own = slot.map(|slot| self.literals_of(slot, assigned)).unwrap_or_default();
            let mut values: Vec<Option<ContextValue>> = Vec::new();
            if let Some(Some(Value::Key(value))) = slot.and_then(|slot| self.values.get(slot))
                && !own.is_empty()
            {
                values.push(value.clone());
            }
            let texts = self.space.variable_values(key, assigned, &self.values);
            values.extend(texts.into_iter().take(10).map(|text| Some(ContextValue::One(text))));
            values.push(Some("example".into()));
            values.push(Some("q7".into()));
            values.push(None);
            values.push(Some("".into()));
            // What the key's own tests do not take is not tried.
            let is_there = slot.is_some_and(|slot| self.space.presence(slot, &self.about.kinds) != Presence::Open);
            values.retain(|value| {
                (value.is_some() || !is_there)
                    && own.iter().all(|literal| {
                        let truth = self.space.truth(literal.variable, &Value::Key(value.clone()));
                        truth.is_none_or(|truth| truth == literal.value)
                    })
            });
            // A key whose own tests have variables is found once these are settled.
            let is_tied = |literal: &Literal| self.space.variables(literal.variable).iter().any(|other| other != key);
            let tied = own.iter().any(is_tied).then_some(None);
            choices.push(tied.into_iter().chain(values.into_iter().map(Some)).collect());
        }
        if choices.iter().any(Vec::is_empty) {
            return None;
        }
        // First the same for all variables, then all of the first choices, and so on; then every combination for a while.
        let same = |text: &str| -> Vec<usize> {
            let is_text = |value: &Option<Option<ContextValue>>| *value == Some(Some(text.into()));
            let at = |values: &Vec<Option<Option<ContextValue>>>| values.iter().position(is_text);
            choices.iter().map(|values| at(values).unwrap_or(0)).collect()
        };
        let longest = choices.iter().map(Vec::len).max().unwrap_or(0);
        let alike = (0..longest).map(|pick| choices.iter().map(|values| pick.min(values.len() - 1)).collect());
        let combinations = (0..MOST_COMBINATIONS).map_while(|number| {
            let mut rest = number;
            let picks: Vec<usize> = choices
                .iter()
                .map(|values| {
                    let pick = rest % values.len();
                    rest /= values.len();
                    pick
                })
                .collect();
            (rest == 0).then_some(picks)
        });
        let mut tried: HashSet<Vec<usize>> = HashSet::new();
        let mut left = MOST_COMBINATIONS;
        for picks in [same("example"), same("q7")].into_iter().chain(alike).chain(combinations) {
            if !tried.insert(picks.clone()) {
                continue;
            }
            let settled = keys.iter().zip(&choices).zip(&picks);
            let keys_settled = settled
                .filter_map(|((key, values), pick)| Some((key.clone(), Variable::Is(values.get(*pick).cloned()??))));
            let settled = Settled { keys: keys_settled.collect(), ..Settled::default() };
            let of_settled = is_caller_tied.then(|| self.caller_with(&settled, assigned)).flatten();
            for one in of_settled.map(Some).into_iter().chain(callers.iter().cloned()) {
                if left == 0 {
                    return None;
                }
                left -= 1;
                if let Some(found) = self.try_settled(&settled, &of_caller, one.as_ref(), &slots, assigned) {
                    return Some(found);
                }
            }
        }
        None
    }

    /// The keys of the variables of the literals that are open.
    pub(super) fn open_keys(&self, assigned: &[Literal]) -> Vec<String> {
        let mut keys: Vec<String> = Vec::new();
        for literal in assigned {
            for key in self.space.variables(literal.variable) {
                if !keys.contains(key) {
                    keys.push(key.clone());
                }
            }
        }
        keys
    }

    /// Callers worth trying for variables that follow from them; `None`: any.
    fn callers_to_try(&mut self, keys: &[String], assigned: &[Literal]) -> Vec<Option<One>> {
        let (space, about) = (self.space, self.about);
        if keys.is_empty() {
            return vec![None];
        }
        let literals = self.literals_of(CALLER, assigned);
        let mut also: Vec<(KeyTest, bool)> = Vec::new();
        for key in keys {
            let mut texts = space.variable_values(key, assigned, &self.values);
            texts.truncate(10);
            texts.extend(["example", "q7"].map(str::to_owned));
            let is = |text: String| (KeyTest::new("StringEquals", key, &[text]), true);
            also.extend(texts.into_iter().map(is));
            also.push((KeyTest::new("Null", key, &["true".to_owned()]), true));
        }
        let mut found: Vec<Option<One>> = Vec::new();
        let settled = Settled::default();
        let anywhere = Where::default();
        let mut tests: Vec<&[(KeyTest, bool)]> = also.chunks(1).collect();
        tests.push(&[]);
        for kind in &about.kinds {
            for also in &tests {
                let scope = Scope {
                    kinds: std::slice::from_ref(kind),
                    settled: &settled,
                    hint: &self.hint,
                    place: &anywhere,
                    within: Within::default(),
                    also,
                };
                if let Solved::Value(Value::Caller(one)) = space.solve(CALLER, &literals, scope, &mut self.steps) {
                    let one = Some(one);
                    if !found.contains(&one) {
                        found.push(one);
                    }
                }
            }
        }
        found
    }

    /// A caller whose own tests come out as told with these variables.
    pub(super) fn caller_with(&mut self, settled: &Settled, assigned: &[Literal]) -> Option<One> {
        let literals = self.literals_of(CALLER, assigned);
        match self.solve_settled(CALLER, &literals, settled)? {
            Value::Caller(one) => Some(one),
            _ => None,
        }
    }

    /// What a slot is with these variables.
    pub(super) fn solve_settled(&mut self, slot: usize, of_slot: &[Literal], settled: &Settled) -> Option<Value> {
        let scope = Scope {
            kinds: &self.about.kinds,
            settled,
            hint: &self.hint,
            place: &Where::default(),
            within: Within::default(),
            also: &[],
        };
        match self.space.solve(slot, of_slot, scope, &mut self.steps) {
            Solved::Value(value) => Some(value),
            _ => None,
        }
    }

    pub(super) fn try_settled(
        &mut self,
        settled: &Settled,
        of_caller: &[String],
        one: Option<&One>,
        slots: &[usize],
        assigned: &[Literal],
    ) -> Option<Request> {
        let (space, about) = (self.space, self.about);
        let mut settled = settled.clone();
        let of_caller = one.iter().flat_map(|one| of_caller.iter().map(|key| (key, one.value(key))));
        settled.keys.extend(of_caller.map(|(key, value)| (key.clone(), Variable::Is(value))));
        let kinds = one.map_or(about.kinds.clone(), |one| vec![one.kind]);
        let mut values = self.values.clone();
        let anywhere = Where::default();
        // Keys of variables come first, as the others depend on them.
        let is_variable = |slot: usize| {
            let keys = assigned.iter().flat_map(|literal| space.variables(literal.variable));
            { keys }.any(|key| space.slot_named(key) == Some(slot))
        };
        let of_keys = slots.iter().copied().filter(|slot| *slot != RESOURCE && *slot != CALLER);
        let (first, last): (Vec<usize>, Vec<usize>) = of_keys.partition(|slot| is_variable(*slot));
        for slot in first.iter().chain(&last) {
            let of_variable = settled.keys.iter().find(|(key, _)| space.slot_named(key) == Some(*slot));
            let value = match of_variable {
                Some((_, Variable::Is(value))) => Value::Key(value.clone()),
                _ => {
                    let of_slot = self.literals_of(*slot, assigned);
                    let scope = Scope {
                        kinds: &kinds,
                        settled: &settled,
                        hint: &self.hint,
                        place: &anywhere,
                        within: Within::default(),
                        also: &[],
                    };
                    match space.solve(*slot, &of_slot, scope, &mut self.steps) {
                        Solved::Value(value) => value,
                        _ => return None,
                    }
                }
            };
            if let (Value::Key(value), Some(key)) = (&value, space.slot_key(*slot).filter(|_| first.contains(slot))) {
                settled.keys.insert(key.to_owned(), Variable::Is(value.clone()));
            }
            put(&mut values, *slot, value);
        }
        let of_resource = self.literals_of(RESOURCE, assigned);
        let of_callers = self.literals_of(CALLER, assigned);
        let mut slots = slots.to_vec();
        if self.has_callers() && !slots.contains(&RESOURCE) {
            slots.push(RESOURCE);
        }
        let mut places = vec![anywhere.clone()];
        if let Some(one) = one.filter(|_| space.caller.is_open()) {
            // On resources of the caller's account, on some without one, and on others.
            let partition = one.partition().map(str::to_owned);
            let own = arn_within(partition.as_ref(), one.account().map(str::to_owned).as_ref());
            let account = one.account().map(str::to_owned);
            let alike =
                Where { positive: vec![own.clone()], partition: partition.clone(), account, ..Where::default() };
            let without = Where {
                positive: vec![arn_within(partition.as_ref(), None)],
                negative: vec![arn_with_account()],
                partition,
                ..Where::default()
            };
            let beyond = Where { negative: vec![arn_within(None, None)], ..Where::default() };
            places = match about.relation {
                Relation::Across => vec![Where { negative: vec![own], ..Where::default() }],
                _ => vec![anywhere.clone(), alike, without, beyond],
            };
        }
        for place in &places {
            let scope = Scope {
                kinds: &kinds,
                settled: &settled,
                hint: &self.hint,
                place,
                within: Within::default(),
                also: &[],
            };
            let Solved::Value(resource) = space.solve(RESOURCE, &of_resource, scope, &mut self.steps) else { continue };
            put(&mut values, RESOURCE, resource);
            if let Some(one) = one {
                put(&mut values, CALLER, Value::Caller(one.clone()));
            } else if self.has_callers() {
                // The caller's own tests may have variables.
                let scope = Scope { place: &anywhere, ..scope };
                let Solved::Value(one) = space.solve(CALLER, &of_callers, scope, &mut self.steps) else { continue };
                put(&mut values, CALLER, one);
            }
            if let Some(found) = self.replay(self.request(&values, &slots)) {
                return Some(found);
            }
        }
        None
    }
}
