//! How an index is built: statements are filed, what adds nothing is left out, and the rest is laid out.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use foldhash::fast::RandomState as Fast;
use personalize_iam_model::Effect;

use super::{Candidate, Cell, Guard, Head, Index, Known, Matcher, NONE, Resource, Row, SHELF, find};
use crate::base::hash::hash_of;
use crate::base::span::{Span, number};
use crate::base::trie::{Filed, Label, Tries};
use crate::compiled::condition_table::Conditions;
use crate::compiled::statement::{CompiledStatement, Resources};
use crate::matching::action_pattern::ActionPattern;
use crate::matching::condition::Condition;
use crate::matching::pattern::Pattern;
use crate::matching::principals::PrincipalMatcher;
use crate::request::action_number;

/// Up to this many cells of an action are scanned linearly.
const FEW_CANDIDATES: usize = 16;

/// Up to this many rows with one tail, the head of each is compared.
const MOST_HEADS: usize = 4;

/// A statement with more pairs of an action and a resource is filed once for each action, and not for each pair.
const MOST_FILED: usize = 128;

/// A filing before it has its place: row, group, effect and guard, in one number, as they are sorted by the ten thousand.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Filing(u128);

impl Filing {
    fn new(row: u32, group: u32, allows: bool, guard: u32) -> Filing {
        Filing(u128::from(row) << 65 | u128::from(group) << 33 | u128::from(allows) << 32 | u128::from(guard))
    }

    /// 32 bits from this one on.
    fn part(self, from: u32) -> u32 {
        u32::try_from(self.0 >> from & u128::from(u32::MAX)).unwrap_or_default()
    }

    fn row(self) -> u32 {
        self.part(65)
    }

    fn group(self) -> u32 {
        self.part(33)
    }

    fn allows(self) -> bool {
        self.0 >> 32 & 1 == 1
    }

    fn guard(self) -> u32 {
        self.part(0)
    }
}

/// Gathers what an [`Index`] is made of.
#[derive(Default)]
struct Builder<'a> {
    groups: HashMap<&'a ActionPattern, u32, Fast>,
    action_patterns: Vec<&'a Arc<ActionPattern>>,
    rows: HashMap<Option<&'a Pattern>, u32, Fast>,
    row_patterns: Vec<Option<&'a Pattern>>,
    patterns: HashMap<&'a Pattern, u32, Fast>,
    pattern_list: Vec<&'a Pattern>,
    /// By where they are kept: the same condition is kept once.
    conditions: HashMap<*const Condition, u32, Fast>,
    condition_list: Vec<Arc<Condition>>,
    /// Conditions that stand for several, by those.
    merged: HashMap<Vec<u32>, u32, Fast>,
    principals: HashMap<(&'a PrincipalMatcher, Effect, bool), u32, Fast>,
    /// The statements that the index refers to, and where they are by their numbers.
    needed: Vec<CompiledStatement>,
    places_of_needed: HashMap<u32, u32, Fast>,
    guards: HashMap<Asked, u32, Fast>,
    guard_list: Vec<Asked>,
}

/// What a guard asks, with the numbers of its conditions sorted.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Asked {
    principals: u32,
    resource: Resource,
    tests: Vec<u32>,
}

impl Index {
    pub(crate) fn new(statements: &[CompiledStatement]) -> Index {
        let mut builder = Builder::default();
        let mut filings = Vec::new();
        let (mut denies_of_others, mut allows_of_others) = (Vec::new(), Vec::new());
        for (statement, number) in statements.iter().zip(0u32..) {
            let allows = statement.effect == Effect::Allow;
            if statement.not_action {
                let needed = builder.need(statement, number);
                let guard = builder.guard(statement, number, Resource::Statement(needed));
                if allows { &mut allows_of_others } else { &mut denies_of_others }.push((needed, guard));
                continue;
            }
            let places = builder.places(statement, number);
            for action in &statement.actions {
                if let Some(group) = builder.group(action) {
                    filings.extend(places.iter().map(|(row, guard)| Filing::new(*row, group, allows, *guard)));
                }
            }
        }
        filings.sort_unstable();
        filings.dedup();
        let mut index = Index {
            denies_of_others: denies_of_others.into(),
            allows_of_others: allows_of_others.into(),
            ..Index::default()
        };
        builder.fill_cells(&mut index, &filings);
        let tails = builder.fill_tries(&mut index);
        builder.fill_known(&mut index, &tails);
        index.needed = std::mem::take(&mut builder.needed).into();
        builder.fill_guards(&mut index);
        index
    }
}

impl<'a> Builder<'a> {
    /// The number of an action pattern; `None` if it matches no action.
    fn group(&mut self, action: &'a Arc<ActionPattern>) -> Option<u32> {
        if matches!(**action, ActionPattern::Nothing) {
            return None;
        }
        Some(*self.groups.entry(action).or_insert_with(|| {
            self.action_patterns.push(action);
            number(self.action_patterns.len() - 1)
        }))
    }

    /// The rows under which a statement is filed, and its guard there.
    fn places(&mut self, statement: &'a CompiledStatement, number: u32) -> Vec<(u32, u32)> {
        let whole = |builder: &mut Self| {
            let row = builder.row(None);
            let needed = builder.need(statement, number);
            vec![(row, builder.guard(statement, number, Resource::Statement(needed)))]
        };
        let patterns = match &statement.resources {
            Resources::Attached => {
                let row = self.row(None);
                return vec![(row, self.guard(statement, number, Resource::Matched))];
            }
            Resources::NoneOf(_) => return whole(self),
            Resources::OneOf(patterns) if patterns.list.len() * statement.actions.len() > MOST_FILED => {
                return whole(self);
            }
            Resources::OneOf(patterns) => patterns,
        };
        let places = patterns.list.iter().map(|pattern| {
            if pattern.tells_apart() {
                (self.row(Some(pattern)), self.guard(statement, number, Resource::Matched))
            } else {
                let at = self.pattern(pattern);
                (self.row(None), self.guard(statement, number, Resource::Pattern(at)))
            }
        });
        places.collect()
    }

    /// The row of a pattern; `None`: of what is filed for every resource.
    fn row(&mut self, pattern: Option<&'a Pattern>) -> u32 {
        let pattern = pattern.filter(|pattern| !matches!(pattern, Pattern::Any));
        *self.rows.entry(pattern).or_insert_with(|| {
            self.row_patterns.push(pattern);
            number(self.row_patterns.len() - 1)
        })
    }

    fn pattern(&mut self, pattern: &'a Pattern) -> u32 {
        *self.patterns.entry(pattern).or_insert_with(|| {
            self.pattern_list.push(pattern);
            number(self.pattern_list.len() - 1)
        })
    }

    fn condition(&mut self, condition: &Arc<Condition>) -> u32 {
        *self.conditions.entry(Arc::as_ptr(condition)).or_insert_with(|| {
            self.condition_list.push(Arc::clone(condition));
            number(self.condition_list.len() - 1)
        })
    }

    /// Where a statement, which has this number, is among those that the index refers to.
    fn need(&mut self, statement: &CompiledStatement, statement_number: u32) -> u32 {
        *self.places_of_needed.entry(statement_number).or_insert_with(|| {
            self.needed.push(statement.clone());
            number(self.needed.len() - 1)
        })
    }

    fn guard(&mut self, statement: &'a CompiledStatement, at: u32, resource: Resource) -> u32 {
        let principals = match &statement.principals {
            None => NONE,
            Some(principals) => {
                let asked = (&**principals, statement.effect, statement.about_arn);
                match self.principals.get(&asked) {
                    Some(known) => *known,
                    None => {
                        let needed = self.need(statement, at);
                        self.principals.insert(asked, needed);
                        needed
                    }
                }
            }
        };
        let mut tests: Vec<u32> = statement.conditions.iter().map(|condition| self.condition(condition)).collect();
        tests.sort_unstable();
        tests.dedup();
        self.asked(Asked { principals, resource, tests })
    }

    fn asked(&mut self, asked: Asked) -> u32 {
        if let Some(known) = self.guards.get(&asked) {
            return *known;
        }
        let at = number(self.guard_list.len());
        self.guard_list.push(asked.clone());
        self.guards.insert(asked, at);
        at
    }

    /// Puts what was filed into cells.
    fn fill_cells(&mut self, index: &mut Index, filings: &[Filing]) {
        let (mut cells, mut filed, mut rows) = (Vec::new(), Vec::new(), Vec::new());
        let mut of_rows = filings.chunk_by(|a, b| a.row() == b.row()).peekable();
        for row in 0..number(self.row_patterns.len()) {
            let start = number(cells.len());
            let of_row = of_rows.next_if(|of_row| of_row.first().is_some_and(|first| first.row() == row));
            for of_cell in of_row.unwrap_or_default().chunk_by(|a, b| a.group() == b.group()) {
                let (denies, allows) = of_cell.split_at(of_cell.partition_point(|filing| !filing.allows()));
                let at = number(filed.len());
                self.reduce(denies, &mut filed);
                let middle = number(filed.len());
                self.reduce(allows, &mut filed);
                let group = of_cell.first().map_or(NONE, |first| first.group());
                cells.push(Cell { group, denies: at, allows: middle, end: number(filed.len()) });
            }
            rows.push(Row { pattern: NONE, head: NONE, cells: Span { start, end: number(cells.len()) } });
        }
        let everywhere = self.rows.get(&None).and_then(|row| rows.get(*row as usize));
        index.everywhere = everywhere.map_or(Span::default(), |row| row.cells);
        index.cells = cells.into();
        index.filed = filed.into();
        index.rows = rows.into();
    }

    /// Adds the guards of one effect in a cell, without those that add nothing: where one of them decides, so do they.
    fn reduce(&mut self, filings: &[Filing], filed: &mut Vec<u32>) {
        if filings.len() < 2 {
            filed.extend(filings.iter().map(|filing| filing.guard()));
            return;
        }
        let mut alike: Vec<(u32, Resource, Vec<u32>)> = Vec::new();
        let mut places: HashMap<(u32, Resource), usize, Fast> = HashMap::default();
        for filing in filings {
            let Some(asked) = self.guard_list.get(filing.guard() as usize) else { continue };
            let at = *places.entry((asked.principals, asked.resource)).or_insert_with(|| {
                alike.push((asked.principals, asked.resource, Vec::new()));
                alike.len() - 1
            });
            if let Some((_, _, guards)) = alike.get_mut(at) {
                guards.push(filing.guard());
            }
        }
        for (principals, resource, guards) in alike {
            self.reduce_alike(principals, resource, &guards, filed);
        }
    }

    /// As [`Builder::reduce`], of guards that ask the same of the principal and the resource.
    fn reduce_alike(&mut self, principals: u32, resource: Resource, guards: &[u32], filed: &mut Vec<u32>) {
        let tests = |guard: &u32| self.guard_list.get(*guard as usize).map_or(&[][..], |asked| &asked.tests);
        if let Some(unconditional) = guards.iter().find(|guard| tests(guard).is_empty()) {
            filed.push(*unconditional);
            return;
        }
        let single = |guard: &&u32| tests(guard).len() == 1;
        let alone: HashSet<u32, Fast> = guards.iter().filter(single).flat_map(&tests).copied().collect();
        let several = |guard: &&u32| tests(guard).len() > 1 && !tests(guard).iter().any(|test| alone.contains(test));
        let kept: Vec<u32> = guards.iter().filter(several).copied().collect();
        let mut alone: Vec<u32> = alone.into_iter().collect();
        alone.sort_unstable();
        for test in self.merge(&alone) {
            let guard = self.asked(Asked { principals, resource, tests: vec![test] });
            filed.push(guard);
        }
        filed.extend(kept);
    }

    /// Conditions of which one has to hold, with one in place of those that differ in their values alone.
    fn merge(&mut self, conditions: &[u32]) -> Vec<u32> {
        let get = |at: &u32| self.condition_list.get(*at as usize);
        let mut sets: Vec<Vec<u32>> = Vec::new();
        let mut places = HashMap::new();
        for at in conditions {
            match get(at).and_then(|condition| condition.merges_as()) {
                None => sets.push(vec![*at]),
                Some(form) => {
                    let place = *places.entry(form).or_insert(sets.len());
                    if place == sets.len() {
                        sets.push(Vec::new());
                    }
                    if let Some(set) = sets.get_mut(place) {
                        set.push(*at);
                    }
                }
            }
        }
        let merged = |set: Vec<u32>| {
            if let [one] = *set {
                return one;
            }
            if let Some(known) = self.merged.get(&set) {
                return *known;
            }
            let of: Vec<&Condition> =
                set.iter().filter_map(|at| self.condition_list.get(*at as usize)).map(|one| &**one).collect();
            let Some(condition) = Condition::merged(&of) else { return set.first().copied().unwrap_or(NONE) };
            let at = number(self.condition_list.len());
            self.condition_list.push(Arc::new(condition));
            self.merged.insert(set, at);
            at
        };
        sets.into_iter().map(merged).collect()
    }

    /// Files the patterns by their beginnings; returns what stands behind the fifth colon of those that are filed by it.
    fn fill_tries(&self, index: &mut Index) -> Vec<Tailed> {
        let mut checks = Vec::new();
        let beginnings: Vec<_> = self.action_patterns.iter().map(|pattern| pattern.beginning()).collect();
        let mut filed = Vec::new();
        for ((beginning, pattern), value) in beginnings.iter().zip(&self.action_patterns).zip(0..) {
            checks.push((!pattern.is_its_beginning()).then(|| Arc::clone(pattern)));
            if let Some((text, whole)) = beginning {
                filed.push(Filed { text, whole: *whole, value });
            }
        }
        let mut tries = Tries::default();
        let mut add = |filed: Vec<Filed<'_>>| (!filed.is_empty()).then(|| tries.add(filed));
        index.actions = add(filed);
        let mut patterns: Vec<Matcher> = self.pattern_list.iter().map(|pattern| Matcher::new(pattern)).collect();
        let mut heads: HashMap<String, u32, Fast> = HashMap::default();
        let mut beginnings: Vec<(Cow<'_, str>, bool, u32)> = Vec::new();
        let mut tails: Vec<Tailed> = Vec::new();
        for ((row, pattern), value) in index.rows.iter_mut().zip(&self.row_patterns).zip(0..) {
            // What is filed for every resource is found without a walk.
            let Some(pattern) = pattern else { continue };
            let (text, whole) = pattern.beginning();
            if !pattern.is_its_beginning() {
                row.pattern = number(patterns.len());
                patterns.push(Matcher::new(pattern));
                if let Some((tail, whole)) = pattern.tail() {
                    tails.push(Tailed { tail, whole, head: NONE, row: value });
                    continue;
                }
            }
            match head_and_tail(&text) {
                None => beginnings.push((text, whole, value)),
                Some((head, tail)) => {
                    let next = number(heads.len());
                    row.head = *heads.entry(head.to_owned()).or_insert(next);
                    tails.push(Tailed { tail: tail.to_owned(), whole, head: row.head, row: value });
                }
            }
        }
        let filed = beginnings.iter().map(|(text, whole, value)| Filed { text, whole: *whole, value: *value });
        index.beginnings = add(filed.collect());
        tails.sort_unstable();
        let (mut filed, mut shelves, mut shelved) = (Vec::new(), Vec::new(), Vec::new());
        for of_tail in tails.chunk_by(|a, b| (&a.tail, a.whole) == (&b.tail, b.whole)) {
            let with_head = of_tail.iter().filter(|one| one.head != NONE);
            let shelve = with_head.clone().count() > MOST_HEADS;
            let bare = of_tail.iter().filter(|one| !shelve || one.head == NONE);
            filed.extend(bare.map(|one| one.filed(one.row)));
            if let Some(first) = of_tail.first().filter(|_| shelve) {
                filed.push(first.filed(SHELF | number(shelves.len())));
                let start = number(shelved.len());
                shelved.extend(with_head.map(|one| (one.head, one.row)));
                shelves.push(Span { start, end: number(shelved.len()) });
            }
        }
        index.tails = add(filed);
        index.shelves = shelves.into();
        index.shelved = shelved.into();
        index.put_heads(heads);
        tries.shrink();
        index.tries = tries;
        index.groups = checks.into();
        index.patterns = patterns.into();
        tails
    }

    /// Finds what matches the actions of the catalog, which most requests are about.
    fn fill_known(&self, index: &mut Index, tails: &[Tailed]) {
        let (pairs, of_all) = self.groups_of_actions();
        let elsewhere = self.cells_elsewhere(index);
        let labels = self.labels(index, tails);
        let everywhere = index.everywhere.of(&index.cells);
        let candidate = |(row, cell): &(u32, u32)| {
            let (tail, whole) = labels.get(*row as usize).copied().flatten()?;
            Some(Candidate { tail, asked: tail.asked(), whole, row: *row, cell: *cell })
        };
        let (mut known, mut groups, mut cells, mut candidates) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        // Many actions have the same groups, such as all of a service under `s3:*`.
        let mut known_of: HashMap<Vec<u32>, u16, Fast> = HashMap::default();
        let mut add = |of_action: &[(u16, u32)]| {
            let groups_of_action: Vec<u32> = of_action.iter().map(|(_, group)| *group).collect();
            if let Some(at) = known_of.get(&groups_of_action) {
                return *at;
            }
            let starts = (cells.len(), candidates.len(), groups.len());
            let of_action = || groups_of_action.iter().copied().chain(of_all.iter().copied());
            let of_group = |group: u32| elsewhere.get(group as usize).map_or(&[][..], Vec::as_slice);
            let found = of_action().filter_map(|group| find(everywhere, group));
            cells.extend(found.map(|at| index.everywhere.start + number(at)));
            let count: usize = of_action().map(|group| of_group(group).len()).sum();
            let few = (count <= FEW_CANDIDATES).then(|| of_action().flat_map(of_group).map(candidate).collect());
            match few.flatten() {
                Some(few) => candidates.extend::<Vec<Candidate>>(few),
                None => groups.extend(of_action().filter(|group| !of_group(*group).is_empty())),
            }
            known.push(Known {
                cells: Span { start: number(starts.0), end: number(cells.len()) },
                candidates: Span { start: number(starts.1), end: number(candidates.len()) },
                groups: Span { start: number(starts.2), end: number(groups.len()) },
            });
            let at = u16::try_from(known.len() - 1).unwrap_or_default();
            known_of.insert(groups_of_action, at);
            at
        };
        add(&[]);
        let first = pairs.first().map_or(0, |(action, _)| *action);
        let mut places = Vec::new();
        for of_action in pairs.chunk_by(|a, b| a.0 == b.0) {
            let at = of_action.first().map_or(0, |(action, _)| usize::from(action - first));
            places.resize(at, 0);
            places.push(add(of_action));
        }
        index.first_known = first;
        index.places_of_known = places.into();
        index.known = known.into();
        index.groups_of_known = groups.into();
        index.cells_of_known = cells.into();
        index.candidates_of_known = candidates.into();
    }

    /// The actions of the catalog by their numbers, each with a group that matches it, sorted; and the groups of all actions.
    fn groups_of_actions(&self) -> (Vec<(u16, u32)>, Vec<u32>) {
        let mut pairs: Vec<(u16, u32)> = Vec::new();
        let mut of_all: Vec<u32> = Vec::new();
        for (pattern, group) in self.action_patterns.iter().zip(0u32..) {
            match &***pattern {
                ActionPattern::Nothing => {}
                ActionPattern::Any => of_all.push(group),
                ActionPattern::Exact(name) => pairs.extend(action_number::number(name).map(|number| (number, group))),
                ActionPattern::Wild { prefix, name } => {
                    pairs.extend(action_number::matching(prefix, name).map(|number| (number, group)));
                }
            }
        }
        pairs.sort_unstable();
        (pairs, of_all)
    }

    /// Of each group the cells that are not for every resource, each with its row.
    fn cells_elsewhere(&self, index: &Index) -> Vec<Vec<(u32, u32)>> {
        let mut elsewhere: Vec<Vec<(u32, u32)>> = vec![Vec::new(); self.action_patterns.len()];
        for (row, at) in index.rows.iter().zip(0..).filter(|(row, _)| row.cells != index.everywhere) {
            for (cell, number) in row.cells.of(&index.cells).iter().zip(row.cells.start..) {
                elsewhere.get_mut(cell.group as usize).into_iter().for_each(|cells| cells.push((at, number)));
            }
        }
        elsewhere
    }

    /// Of each row what its pattern says behind the fifth colon, and whether that is all that may stand there; `None` if it
    /// says nothing there, or very much.
    fn labels(&self, index: &mut Index, tails: &[Tailed]) -> Vec<Option<(Label, bool)>> {
        let mut text = std::mem::take(&mut index.text).into_vec();
        let mut labels: Vec<Option<(Label, bool)>> = vec![None; self.row_patterns.len()];
        for tailed in tails.iter().filter(|tailed| tailed.tail.len() <= Label::LONGEST) {
            if let Some(slot) = labels.get_mut(tailed.row as usize) {
                *slot = Some((Label::new(tailed.tail.as_bytes(), &mut text), tailed.whole));
            }
        }
        index.text = text.into();
        labels
    }

    /// Lays out the guards and the conditions that they still name, those first that are named most.
    fn fill_guards(self, index: &mut Index) {
        let used: HashSet<u32, Fast> = {
            let of_others = index.denies_of_others.iter().chain(&index.allows_of_others).map(|(_, guard)| *guard);
            index.filed.iter().copied().chain(of_others).collect()
        };
        let mut counts: Vec<(usize, u32)> = (0..number(self.condition_list.len())).map(|at| (0, at)).collect();
        for guard in index.filed.iter().filter_map(|guard| self.guard_list.get(*guard as usize)) {
            for test in &guard.tests {
                if let Some((count, _)) = counts.get_mut(*test as usize) {
                    *count += 1;
                }
            }
        }
        let of_unfiled = index.denies_of_others.iter().chain(&index.allows_of_others);
        for (_, guard) in of_unfiled {
            for test in self.guard_list.get(*guard as usize).into_iter().flat_map(|guard| &guard.tests) {
                if let Some((count, _)) = counts.get_mut(*test as usize) {
                    *count += 1;
                }
            }
        }
        counts.sort_by_key(|(count, at)| (std::cmp::Reverse(*count), *at));
        let mut places = vec![NONE; self.condition_list.len()];
        let mut conditions = Vec::new();
        for (_, at) in counts.into_iter().take_while(|(count, _)| *count > 0) {
            if let (Some(place), Some(condition)) = (places.get_mut(at as usize), self.condition_list.get(at as usize))
            {
                *place = number(conditions.len());
                conditions.push(Arc::clone(condition));
            }
        }
        let (mut guards, mut tests) = (Vec::new(), Vec::new());
        for (asked, at) in self.guard_list.iter().zip(0..) {
            let start = number(tests.len());
            if used.contains(&at) {
                tests.extend(asked.tests.iter().filter_map(|test| places.get(*test as usize)));
            }
            let tests = Span { start, end: number(tests.len()) };
            guards.push(Guard { principals: asked.principals, resource: asked.resource, tests });
        }
        index.guards = guards.into();
        index.tests = tests.into();
        index.conditions = Conditions::new(conditions);
    }
}

impl Index {
    fn put_heads(&mut self, heads: HashMap<String, u32, Fast>) {
        let mut text = Vec::new();
        let mut heads: Vec<Head> = heads
            .into_iter()
            .map(|(head, at)| {
                let start = number(text.len());
                text.extend_from_slice(head.as_bytes());
                Head { hash: hash_of(head.as_bytes()), text: Span { start, end: number(text.len()) }, number: at }
            })
            .collect();
        heads.sort_unstable_by_key(|head| head.hash);
        self.heads = heads.into();
        self.text = text.into();
    }
}

/// A row with a tail to be filed under.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Tailed {
    tail: String,
    whole: bool,
    head: u32,
    row: u32,
}

impl Tailed {
    fn filed(&self, value: u32) -> Filed<'_> {
        Filed { text: &self.tail, whole: self.whole, value }
    }
}

/// The text up to its fifth colon, and what stands behind it.
fn head_and_tail(text: &str) -> Option<(&str, &str)> {
    let (fifth, _) = text.match_indices(':').nth(4)?;
    text.split_at_checked(fifth + 1)
}
