//! How the statements of a pool are found: what a request cannot match is not looked at.
//!
//! The action patterns that match an action are looked up, or found in one walk along its name; the resource patterns in
//! one walk along the resource. Where the two meet, a cell has the guards: what the statements with both patterns still
//! require. Of guards that mean the same, or less than another one, one is kept; a decision does not depend on which
//! statement it came from.

mod build;

use std::cell::Cell as Slot;
use std::ops::ControlFlow;
use std::sync::Arc;

use crate::base::span::{Span, number};
use crate::base::trie::{Label, Root, Tries, VALUES, first_bytes};
use crate::base::truth::Tri;
use crate::base::work::Count;
use crate::compiled::condition_table::Conditions;
use crate::compiled::statement::{CompiledStatement, resource_matches};
use crate::matching::action_pattern::ActionPattern;
use crate::matching::condition::Env;
use crate::matching::pattern::Pattern;
use crate::matching::wildcard::Glob;
use crate::request::layout::Packed;

/// Where the statements of a pool are, by action and by resource.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    /// The statements that guards and lists of statements refer to.
    needed: Box<[CompiledStatement]>,
    tries: Tries,
    /// Groups by the beginnings of their action patterns.
    actions: Option<Root>,
    /// For each group, the rest of the action pattern to check on an action that has the beginning.
    groups: Box<[Option<Arc<ActionPattern>>]>,
    /// Of the actions of the catalog that a pattern names or matches, the place in `known`; counted from the first one.
    places_of_known: Box<[u16]>,
    first_known: u16,
    /// What was found of actions of the catalog beforehand: in front, of those that only `*` matches.
    known: Box<[Known]>,
    groups_of_known: Box<[u32]>,
    cells_of_known: Box<[u32]>,
    candidates_of_known: Box<[Candidate]>,
    /// The cells of what is filed for every resource.
    everywhere: Span,
    /// Rows by what their resource patterns say behind the fifth colon.
    tails: Option<Root>,
    /// What patterns without wildcards say before it, sorted by their hashes.
    heads: Box<[Head]>,
    text: Box<[u8]>,
    /// Where many rows have one tail, those with heads: the head and the row, sorted, by the shelf.
    shelves: Box<[Span]>,
    shelved: Box<[(u32, u32)]>,
    /// Rows whose patterns say less, by their beginnings.
    beginnings: Option<Root>,
    rows: Box<[Row]>,
    cells: Box<[Cell]>,
    /// Numbers of guards.
    filed: Box<[u32]>,
    guards: Box<[Guard]>,
    /// Numbers of conditions.
    tests: Box<[u32]>,
    conditions: Conditions,
    patterns: Box<[Matcher]>,
    /// Statements with `NotAction`, which are about nearly all actions, and their guards.
    denies_of_others: Box<[(u32, u32)]>,
    allows_of_others: Box<[(u32, u32)]>,
}

/// What matches an action of the catalog.
#[derive(Clone, Copy, Debug, Default)]
struct Known {
    /// The cells for every resource.
    cells: Span,
    /// The cells for some resources, if they are few.
    candidates: Span,
    /// The groups that have more.
    groups: Span,
}

/// A cell with what the resource has to be, so that a few of them need no walk.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    /// What the resource pattern says behind the fifth colon.
    tail: Label,
    /// [`Label::asked`] of it.
    asked: u128,
    whole: bool,
    row: u32,
    cell: u32,
}

/// A resource pattern that is to be matched, in the quickest form that it has.
#[derive(Clone, Debug)]
enum Matcher {
    Glob(Arc<Glob>),
    Pattern(Pattern),
}

impl Matcher {
    fn new(pattern: &Pattern) -> Matcher {
        pattern.glob().map_or_else(|| Matcher::Pattern(pattern.clone()), Matcher::Glob)
    }

    /// Whether the request's resource matches. Of globs, only stars match a resource that is not named.
    fn matches(&self, env: &Env<'_>) -> Tri {
        match self {
            Matcher::Glob(glob) => {
                let resource = env.request.packed.resource();
                Tri::from(glob.matches(resource) && resource != "*")
            }
            Matcher::Pattern(pattern) => resource_matches(pattern, env),
        }
    }
}

/// The beginning of ARNs up to the fifth colon.
#[derive(Clone, Copy, Debug)]
struct Head {
    hash: u32,
    text: Span,
    number: u32,
}

/// What is filed under a resource pattern.
#[derive(Clone, Copy, Debug, Default)]
struct Row {
    /// The pattern that is still to be matched, or [`NONE`].
    pattern: u32,
    /// The number of the head that the resource has to have, or [`NONE`].
    head: u32,
    /// Sorted by their groups.
    cells: Span,
}

/// What is filed under a resource pattern and an action pattern.
#[derive(Clone, Copy, Debug)]
struct Cell {
    group: u32,
    denies: u32,
    allows: u32,
    end: u32,
}

/// What statements still require after the patterns that the index has matched.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Guard {
    /// The statement whose principals count, or [`NONE`] if it names none.
    principals: u32,
    resource: Resource,
    tests: Span,
}

/// What of a statement's resource is still to be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Resource {
    Matched,
    /// This pattern.
    Pattern(u32),
    /// All that this statement lists.
    Statement(u32),
}

const NONE: u32 = u32::MAX;

/// A resource has a head that no pattern has, or one that does not count.
const OTHER_HEAD: u32 = u32::MAX - 1;

/// Set in what is filed by a tail: the rest is the number of a shelf, and not of a row.
const SHELF: u32 = VALUES >> 1;

/// The statements of a pool that a request can match.
pub(crate) struct Search<'a, 'r, C> {
    index: &'a Index,
    env: &'a Env<'r>,
    count: &'a C,
    /// What allows in the cells where patterns meet that match the request; more than there is room for are found again.
    found: [Slot<Meeting>; MANY],
    len: Slot<usize>,
    /// What conditions were found to be, two bits each: no, yes, or not known.
    said: [Slot<u64>; SAID],
}

/// The guards that allow in a cell, and whether its resource pattern matches or may.
#[derive(Clone, Copy, Default)]
struct Meeting {
    allows: Span,
    for_sure: bool,
}

/// The number of cells of a request that are kept.
const MANY: usize = 8;

/// Results of conditions are kept in this many words, 32 conditions each.
const SAID: usize = 8;

impl<'a, 'r, C: Count> Search<'a, 'r, C> {
    /// A search that has not begun.
    pub(crate) fn new(index: &'a Index, env: &'a Env<'r>, count: &'a C) -> Self {
        Search { index, env, count, found: Default::default(), len: Slot::new(0), said: Default::default() }
    }

    /// Visits the guards that deny, with whether the resource matches, until the visitor has seen enough. To be called
    /// before [`Search::allows`].
    pub(crate) fn denies<B>(&self, mut visit: impl FnMut(&Guard, Tri) -> ControlFlow<B>) -> ControlFlow<B> {
        let index = self.index;
        index.each_cell(self.env, self.count, |cell, matches| {
            let Some(cell) = index.cells.get(cell as usize) else { return ControlFlow::Continue(()) };
            if cell.allows < cell.end {
                let allows = Span { start: cell.allows, end: cell.end };
                if let Some(slot) = self.found.get(self.len.get()) {
                    slot.set(Meeting { allows, for_sure: matches == Tri::True });
                }
                self.len.set(self.len.get() + 1);
            }
            self.each_of(Span { start: cell.denies, end: cell.allows }, matches, &mut visit)
        })?;
        self.each_of_others(&index.denies_of_others, &mut visit)
    }

    /// As [`Search::denies`], of those that allow.
    pub(crate) fn allows<B>(&self, mut visit: impl FnMut(&Guard, Tri) -> ControlFlow<B>) -> ControlFlow<B> {
        let index = self.index;
        match self.found.get(..self.len.get()) {
            Some(found) => found.iter().map(Slot::get).try_for_each(|Meeting { allows, for_sure }| {
                self.each_of(allows, if for_sure { Tri::True } else { Tri::Unknown }, &mut visit)
            })?,
            None => index.each_cell(self.env, self.count, |cell, matches| match index.cells.get(cell as usize) {
                Some(cell) => self.each_of(Span { start: cell.allows, end: cell.end }, matches, &mut visit),
                None => ControlFlow::Continue(()),
            })?,
        }
        self.each_of_others(&index.allows_of_others, &mut visit)
    }

    fn each_of<B>(
        &self,
        guards: Span,
        matches: Tri,
        visit: &mut impl FnMut(&Guard, Tri) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        guards.of(&self.index.filed).iter().try_for_each(|guard| self.look_at(*guard, matches, visit))
    }

    /// As [`Search::each_of`], of the statements with `NotAction`.
    fn each_of_others<B>(
        &self,
        others: &[(u32, u32)],
        visit: &mut impl FnMut(&Guard, Tri) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        others.iter().try_for_each(|(statement, guard)| {
            self.count.add(|work| work.actions += 1);
            match self.index.needed.get(*statement as usize) {
                Some(statement) if statement.action_matches(self.env) => self.look_at(*guard, Tri::True, visit),
                _ => ControlFlow::Continue(()),
            }
        })
    }

    fn look_at<B>(
        &self,
        guard: u32,
        matches: Tri,
        visit: &mut impl FnMut(&Guard, Tri) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        let Some(guard) = self.index.guards.get(guard as usize) else { return ControlFlow::Continue(()) };
        self.count.add(|work| work.statements += 1);
        match self.resource(guard, matches) {
            Tri::False => ControlFlow::Continue(()),
            matches => visit(guard, matches),
        }
    }

    fn resource(&self, guard: &Guard, found: Tri) -> Tri {
        match guard.resource {
            Resource::Matched => found,
            Resource::Pattern(at) => {
                self.count.add(|work| work.patterns += 1);
                self.index.patterns.get(at as usize).map_or(Tri::False, |one| one.matches(self.env))
            }
            Resource::Statement(at) => {
                let statement = self.index.needed.get(at as usize);
                statement.map_or(Tri::False, |statement| statement.resources.cover(self.env, self.count))
            }
        }
    }

    /// The statement whose principals count for the guard; `None` if it names none.
    pub(crate) fn named_by(&self, guard: &Guard) -> Option<&'a CompiledStatement> {
        self.index.needed.get(guard.principals as usize)
    }

    /// Whether all conditions hold.
    pub(crate) fn conditions_hold(&self, guard: &Guard) -> Tri {
        let index = self.index;
        let mut all = Tri::True;
        for test in guard.tests.of(&index.tests) {
            all = all.and(self.holds(*test));
            if all == Tri::False {
                break;
            }
        }
        all
    }

    /// Whether a condition holds: each is checked once.
    fn holds(&self, test: u32) -> Tri {
        let test_once = || self.index.conditions.holds(test, self.env);
        let Some(slot) = self.said.get(test as usize / 32) else { return test_once() };
        let shift = test % 32 * 2;
        match slot.get() >> shift & 3 {
            1 => Tri::False,
            2 => Tri::True,
            3 => Tri::Unknown,
            _ => {
                let said = test_once();
                let bits = match said {
                    Tri::False => 1,
                    Tri::True => 2,
                    Tri::Unknown => 3,
                };
                slot.set(slot.get() | bits << shift);
                said
            }
        }
    }
}

impl Index {
    /// Visits the cells where an action pattern and a resource pattern meet that match the request, or may.
    fn each_cell<B>(
        &self,
        env: &Env<'_>,
        count: &impl Count,
        mut visit: impl FnMut(u32, Tri) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        /// The number of groups that one walk along the resource looks for.
        const AT_ONCE: usize = 16;
        if let Some(action) = env.request.packed.known_action {
            let Some(known) = self.known(action) else { return ControlFlow::Continue(()) };
            let (cells, groups) = (known.cells.of(&self.cells_of_known), known.groups.of(&self.groups_of_known));
            let candidates = known.candidates.of(&self.candidates_of_known);
            count.add(|work| work.actions += 1);
            cells.iter().try_for_each(|cell| visit(*cell, Tri::True))?;
            self.each_candidate(candidates, env, count, &mut visit)?;
            return self.each_cell_of(groups, env, count, &mut visit);
        }
        let Some(actions) = self.actions else { return ControlFlow::Continue(()) };
        let mut groups = [NONE; AT_ONCE];
        let mut len = 0;
        let (text, of_action) = env.request.packed.action_and_more();
        self.tries.walk(actions, text, of_action, |group| {
            if let Some(Some(check)) = self.groups.get(group as usize)
                && !check.matches(env.request)
            {
                return ControlFlow::Continue(());
            }
            count.add(|work| work.actions += 1);
            if len == AT_ONCE {
                self.each_cell_of_other(&groups, env, count, &mut visit)?;
                len = 0;
            }
            if let Some(slot) = groups.get_mut(len) {
                *slot = group;
                len += 1;
            }
            ControlFlow::Continue(())
        })?;
        match groups.get(..len) {
            Some(groups) => self.each_cell_of_other(groups, env, count, &mut visit),
            None => ControlFlow::Continue(()),
        }
    }

    /// What matches an action of the catalog.
    fn known(&self, action: u16) -> Option<&Known> {
        let place = action.checked_sub(self.first_known).and_then(|at| self.places_of_known.get(usize::from(at)));
        self.known.get(place.map_or(0, |place| usize::from(*place)))
    }

    /// As [`Index::each_cell`], of these candidates.
    fn each_candidate<B>(
        &self,
        candidates: &[Candidate],
        env: &Env<'_>,
        count: &impl Count,
        visit: &mut impl FnMut(u32, Tri) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        if candidates.is_empty() {
            return ControlFlow::Continue(());
        }
        let packed = &env.request.packed;
        let mut head = None;
        for (text, len) in packed.tails_and_more() {
            let beginning = first_bytes(text);
            count.add(|work| work.resources += candidates.len());
            for candidate in candidates {
                if beginning & candidate.asked != candidate.tail.first()
                    || !candidate.tail.matches(candidate.whole, text, len, &self.text)
                {
                    continue;
                }
                let Some(row) = self.rows.get(candidate.row as usize) else { continue };
                if row.head != NONE && row.head != *head.get_or_insert_with(|| self.head(packed)) {
                    continue;
                }
                match self.row_matches(row, env, count) {
                    Tri::False => {}
                    matches => visit(candidate.cell, matches)?,
                }
            }
            // Behind later colons wildcards alone can have taken what stands before.
            head = Some(OTHER_HEAD);
        }
        ControlFlow::Continue(())
    }

    /// Whether the resource matches the pattern of a row, as far as finding the row has not told.
    fn row_matches(&self, row: &Row, env: &Env<'_>, count: &impl Count) -> Tri {
        if row.pattern == NONE {
            return Tri::True;
        }
        count.add(|work| work.patterns += 1);
        self.patterns.get(row.pattern as usize).map_or(Tri::False, |pattern| pattern.matches(env))
    }

    /// As [`Index::each_cell`], of groups of an action that the catalog does not have.
    fn each_cell_of_other<B>(
        &self,
        groups: &[u32],
        env: &Env<'_>,
        count: &impl Count,
        visit: &mut impl FnMut(u32, Tri) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        let everywhere = self.everywhere.of(&self.cells);
        let cells = groups.iter().filter_map(|group| find(everywhere, *group));
        cells.map(|at| self.everywhere.start + number(at)).try_for_each(|cell| visit(cell, Tri::True))?;
        self.each_cell_of(groups, env, count, visit)
    }

    /// As [`Index::each_cell`], of these groups, and of what is not filed for every resource.
    fn each_cell_of<B>(
        &self,
        groups: &[u32],
        env: &Env<'_>,
        count: &impl Count,
        visit: &mut impl FnMut(u32, Tri) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        if groups.is_empty() {
            return ControlFlow::Continue(());
        }
        let mut look_at = |row: u32, head: u32| {
            count.add(|work| work.resources += 1);
            let Some(row) = self.rows.get(row as usize).filter(|row| row.head == NONE || row.head == head) else {
                return ControlFlow::Continue(());
            };
            let cells = row.cells.of(&self.cells);
            let mut matches = None;
            for group in groups {
                let Some(at) = find(cells, *group) else { continue };
                let matches = *matches.get_or_insert_with(|| self.row_matches(row, env, count));
                if matches == Tri::False {
                    break;
                }
                visit(row.cells.start + number(at), matches)?;
            }
            ControlFlow::Continue(())
        };
        let packed = &env.request.packed;
        if let Some(root) = self.beginnings {
            let (text, len) = packed.resource_and_more();
            self.tries.walk(root, text, len, |row| look_at(row, NONE))?;
        }
        let Some(root) = self.tails else { return ControlFlow::Continue(()) };
        let mut head = self.head(packed);
        let mut look_at = |value: u32, head: u32| {
            if value & SHELF == 0 {
                return look_at(value, head);
            }
            let shelf = self.shelves.get((value & !SHELF) as usize).map_or(&[][..], |shelf| shelf.of(&self.shelved));
            let from = shelf.partition_point(|(other, _)| *other < head);
            let same = shelf.get(from..).unwrap_or_default().iter().take_while(|(other, _)| *other == head);
            same.map(|(_, row)| *row).try_for_each(|row| look_at(row, head))
        };
        for (text, len) in packed.tails_and_more() {
            self.tries.walk(root, text, len, |value| look_at(value, head))?;
            // Behind later colons wildcards alone can have taken what stands before.
            head = OTHER_HEAD;
        }
        ControlFlow::Continue(())
    }

    /// The number of the head of a resource.
    fn head(&self, packed: &Packed) -> u32 {
        let Some((text, hash)) = packed.head() else { return OTHER_HEAD };
        let from = self.heads.partition_point(|head| head.hash < hash);
        let mut same = self.heads.iter().skip(from).take_while(|head| head.hash == hash);
        same.find(|head| head.text.of(&self.text) == text).map_or(OTHER_HEAD, |head| head.number)
    }
}

/// Where a group's cell is among those of a row.
fn find(cells: &[Cell], group: u32) -> Option<usize> {
    /// Up to this many cells, a linear scan is faster.
    const FEW: usize = 8;
    if cells.len() <= FEW {
        cells.iter().position(|cell| cell.group == group)
    } else {
        cells.binary_search_by_key(&group, |cell| cell.group).ok()
    }
}
