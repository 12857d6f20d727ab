//! A search for an assignment that makes clauses true and that a theory has no objection to.
//!
//! Conflict-driven: what contradicts itself is learned as a clause and never tried again. Branching satisfies one clause
//! after the other, so that what does not matter stays unassigned: the search ends once every clause holds.

use personalize_iam_eval::symbolic::Formula;

/// A variable or its negation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Literal {
    pub(crate) variable: usize,
    pub(crate) value: bool,
}

impl Literal {
    fn opposite(self) -> Literal {
        Literal { variable: self.variable, value: !self.value }
    }

    fn index(self) -> usize {
        self.variable * 2 + usize::from(self.value)
    }
}

/// What the variables mean.
pub(crate) trait Theory {
    /// Whether what is assigned can be, literals from `new` on being new. If not, some of them that cannot be together.
    fn check(&mut self, assigned: &[Literal], new: usize) -> Result<(), Vec<Literal>>;

    /// As [`Theory::check`], once every clause holds.
    fn confirm(&mut self, assigned: &[Literal]) -> Result<(), Vec<Literal>>;

    /// Whether a literal is true in what the theory has in mind now.
    fn is_likely(&mut self, literal: Literal) -> bool;
}

/// How a search ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The literals of [`Search::assigned`] make all clauses true.
    Found,
    /// There is no such assignment.
    Nothing,
    /// The budget is used up.
    GivenUp,
}

#[derive(Debug, Default)]
pub(crate) struct Search {
    values: Vec<Option<bool>>,
    levels: Vec<usize>,
    reasons: Vec<Option<usize>>,
    trail: Vec<Literal>,
    /// Where in the trail each level begins.
    starts: Vec<usize>,
    propagated: usize,
    clauses: Vec<Vec<Literal>>,
    /// The numbers of the clauses that state the problem; the others were learned.
    given: Vec<usize>,
    watches: Vec<Vec<usize>>,
    contradiction: bool,
}

impl Search {
    /// A search with this many variables that mean something.
    pub(crate) fn new(variables: usize) -> Search {
        let mut search = Search::default();
        for _ in 0..variables {
            search.variable();
        }
        search
    }

    fn variable(&mut self) -> usize {
        self.values.push(None);
        self.levels.push(0);
        self.reasons.push(None);
        self.watches.extend([Vec::new(), Vec::new()]);
        self.values.len() - 1
    }

    fn value(&self, literal: Literal) -> Option<bool> {
        self.values.get(literal.variable).copied().flatten().map(|value| value == literal.value)
    }

    /// The literals that are true.
    pub(crate) fn assigned(&self) -> &[Literal] {
        &self.trail
    }

    /// Demands that a formula holds.
    pub(crate) fn require(&mut self, formula: &Formula<usize>) {
        match formula {
            Formula::Constant(true) => {}
            Formula::All(parts) => parts.iter().for_each(|part| self.require(part)),
            other => {
                let clause = self.disjuncts(other);
                self.add(clause, true);
            }
        }
    }

    /// Adds a clause that follows from what the variables mean.
    pub(crate) fn add_lemma(&mut self, clause: Vec<Literal>) {
        self.add(clause, false);
    }

    fn disjuncts(&mut self, formula: &Formula<usize>) -> Vec<Literal> {
        match formula {
            Formula::Constant(true) => {
                let always = Literal { variable: self.variable(), value: true };
                self.add(vec![always], false);
                vec![always]
            }
            Formula::Constant(false) => Vec::new(),
            Formula::Open { question, negated } => vec![Literal { variable: *question, value: !negated }],
            Formula::Any(parts) => {
                let mut all = Vec::new();
                for part in parts {
                    all.extend(self.disjuncts(part));
                }
                all
            }
            Formula::All(parts) => {
                // A name for the conjunction; it only has to imply it.
                let name = Literal { variable: self.variable(), value: true };
                for part in parts {
                    let mut clause = self.disjuncts(part);
                    clause.push(name.opposite());
                    self.add(clause, true);
                }
                vec![name]
            }
        }
    }

    /// Adds a clause before the search begins.
    fn add(&mut self, mut clause: Vec<Literal>, given: bool) {
        clause.sort_unstable();
        clause.dedup();
        if clause.windows(2).any(|pair| matches!(pair, [a, b] if a.variable == b.variable)) {
            return;
        }
        let number = self.clauses.len();
        match clause.as_slice() {
            [] => self.contradiction = true,
            [only] => match self.value(*only) {
                Some(true) => {}
                Some(false) => self.contradiction = true,
                None => self.assign(*only, None),
            },
            [first, second, ..] => {
                for literal in [first, second] {
                    if let Some(watch) = self.watches.get_mut(literal.index()) {
                        watch.push(number);
                    }
                }
            }
        }
        if given {
            self.given.push(number);
        }
        self.clauses.push(clause);
    }

    fn assign(&mut self, literal: Literal, reason: Option<usize>) {
        let level = self.starts.len();
        if let Some(value) = self.values.get_mut(literal.variable) {
            *value = Some(literal.value);
        }
        if let Some(cell) = self.levels.get_mut(literal.variable) {
            *cell = level;
        }
        if let Some(cell) = self.reasons.get_mut(literal.variable) {
            *cell = reason;
        }
        self.trail.push(literal);
    }

    /// Assigns what follows; a clause that is false, if one is.
    fn propagate(&mut self) -> Option<Vec<Literal>> {
        while let Some(literal) = self.trail.get(self.propagated).copied() {
            self.propagated += 1;
            let falsified = literal.opposite();
            let watching = self.watches.get_mut(falsified.index()).map(std::mem::take).unwrap_or_default();
            let mut kept = Vec::with_capacity(watching.len());
            let mut conflict = None;
            for (at, &number) in watching.iter().enumerate() {
                let Some(clause) = self.clauses.get_mut(number) else { continue };
                if clause.first() == Some(&falsified) {
                    clause.swap(0, 1);
                }
                let values = &self.values;
                let value = |literal: &Literal| {
                    values.get(literal.variable).copied().flatten().map(|value| value == literal.value)
                };
                let Some(first) = clause.first().copied() else { continue };
                if value(&first) == Some(true) {
                    kept.push(number);
                    continue;
                }
                let other = clause.iter().enumerate().skip(2).find(|(_, other)| value(other) != Some(false));
                if let Some((index, other)) = other.map(|(index, other)| (index, *other)) {
                    clause.swap(1, index);
                    if let Some(watch) = self.watches.get_mut(other.index()) {
                        watch.push(number);
                    }
                    continue;
                }
                kept.push(number);
                if value(&first) == Some(false) {
                    conflict = Some(clause.clone());
                    kept.extend(watching.get(at + 1..).unwrap_or_default());
                    break;
                }
                self.assign(first, Some(number));
            }
            if let Some(watch) = self.watches.get_mut(falsified.index()) {
                watch.extend(kept);
            }
            if conflict.is_some() {
                return conflict;
            }
        }
        None
    }

    fn level(&self, literal: Literal) -> usize {
        self.levels.get(literal.variable).copied().unwrap_or(0)
    }

    /// Takes back all levels behind this one.
    fn back_to(&mut self, level: usize) {
        let Some(start) = self.starts.get(level).copied() else { return };
        for literal in self.trail.drain(start..) {
            if let Some(value) = self.values.get_mut(literal.variable) {
                *value = None;
            }
        }
        self.starts.truncate(level);
        self.propagated = self.propagated.min(start);
    }

    /// Learns from a clause that is false. `false` if there is nothing left to try.
    fn learn(&mut self, conflict: &[Literal]) -> bool {
        // A theory may object to what was assigned on earlier levels.
        let highest = conflict.iter().map(|literal| self.level(*literal)).max().unwrap_or(0);
        if highest == 0 {
            return false;
        }
        self.back_to(highest);
        // The first literal of the level on which all paths to the conflict meet.
        let mut seen = vec![false; self.values.len()];
        let mut learned: Vec<Literal> = Vec::new();
        let mut open = 0_usize;
        let mut clause: Vec<Literal> = conflict.to_vec();
        let mut at = self.trail.len();
        let asserting = loop {
            for literal in clause.drain(..) {
                let Some(cell) = seen.get_mut(literal.variable) else { continue };
                if std::mem::replace(cell, true) {
                    continue;
                }
                match self.level(literal) {
                    0 => {}
                    level if level == highest => open += 1,
                    _ => learned.push(literal),
                }
            }
            let next = loop {
                at = at.saturating_sub(1);
                let Some(literal) = self.trail.get(at).copied() else { return false };
                if seen.get(literal.variable).copied().unwrap_or(false) && self.level(literal) == highest {
                    break literal;
                }
                if at == 0 {
                    return false;
                }
            };
            open = open.saturating_sub(1);
            if open == 0 {
                break next.opposite();
            }
            let reason = self.reasons.get(next.variable).copied().flatten();
            let reason = reason.and_then(|number| self.clauses.get(number)).cloned().unwrap_or_default();
            clause.extend(reason.into_iter().filter(|literal| literal.variable != next.variable));
        };
        learned.sort_by_key(|literal| std::cmp::Reverse(self.level(*literal)));
        let back = learned.first().map_or(0, |literal| self.level(*literal));
        learned.insert(0, asserting);
        self.back_to(back);
        let number = self.clauses.len();
        if learned.len() > 1 {
            for literal in learned.iter().take(2) {
                if let Some(watch) = self.watches.get_mut(literal.index()) {
                    watch.push(number);
                }
            }
        }
        let reason = (learned.len() > 1).then_some(number);
        self.clauses.push(learned);
        self.assign(asserting, reason);
        true
    }

    /// The first given clause that does not hold yet, as a literal that makes it hold.
    fn branch(&self, theory: &mut impl Theory) -> Option<Literal> {
        for number in &self.given {
            let Some(clause) = self.clauses.get(*number) else { continue };
            if clause.iter().any(|literal| self.value(*literal) == Some(true)) {
                continue;
            }
            let open = || clause.iter().copied().filter(|literal| self.value(*literal).is_none());
            return open().find(|literal| theory.is_likely(*literal)).or_else(|| open().next());
        }
        None
    }

    /// Searches; `budget` counts conflicts.
    pub(crate) fn run(&mut self, theory: &mut impl Theory, budget: &mut usize) -> Outcome {
        if self.contradiction {
            return Outcome::Nothing;
        }
        let mut checked = 0;
        loop {
            checked = checked.min(self.trail.len());
            let mut conflict = self.propagate();
            if conflict.is_none() {
                let objection = theory.check(&self.trail, checked).err();
                checked = self.trail.len();
                let branch = if objection.is_none() { self.branch(theory) } else { None };
                conflict = match (objection, branch) {
                    (Some(together), _) => Some(together),
                    (None, Some(literal)) => {
                        self.starts.push(self.trail.len());
                        self.assign(literal, None);
                        continue;
                    }
                    (None, None) => match theory.confirm(&self.trail) {
                        Ok(()) => return Outcome::Found,
                        Err(together) => Some(together),
                    },
                }
                .map(|together| together.into_iter().map(Literal::opposite).collect());
            }
            let Some(conflict) = conflict else { continue };
            if *budget == 0 {
                return Outcome::GivenUp;
            }
            *budget -= 1;
            if !self.learn(&conflict) {
                return Outcome::Nothing;
            }
            checked = checked.min(self.trail.len().saturating_sub(1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::TestCaseError;

    /// Some literals that cannot be together.
    struct Forbidden(Vec<Vec<Literal>>);

    impl Theory for Forbidden {
        fn check(&mut self, assigned: &[Literal], _: usize) -> Result<(), Vec<Literal>> {
            match self.0.iter().find(|one| one.iter().all(|literal| assigned.contains(literal))) {
                Some(one) => Err(one.clone()),
                None => Ok(()),
            }
        }

        fn confirm(&mut self, assigned: &[Literal]) -> Result<(), Vec<Literal>> {
            self.check(assigned, 0)
        }

        fn is_likely(&mut self, literal: Literal) -> bool {
            literal.variable.is_multiple_of(2)
        }
    }

    fn value(formula: &Formula<usize>, bits: u32) -> bool {
        match formula {
            Formula::Constant(value) => *value,
            Formula::Open { question, negated } => (bits >> question & 1 == 1) != *negated,
            Formula::All(parts) => parts.iter().all(|part| value(part, bits)),
            Formula::Any(parts) => parts.iter().any(|part| value(part, bits)),
        }
    }

    fn formulas() -> impl Strategy<Value = Formula<usize>> {
        let open = (0_usize..6, any::<bool>()).prop_map(|(question, negated)| Formula::Open { question, negated });
        let leaf = prop_oneof![1 => any::<bool>().prop_map(Formula::Constant), 9 => open];
        leaf.prop_recursive(5, 60, 5, |inner| {
            let parts = prop::collection::vec(inner, 0..5);
            prop_oneof![parts.clone().prop_map(Formula::All), parts.prop_map(Formula::Any)]
        })
    }

    fn forbidden() -> impl Strategy<Value = Vec<Vec<Literal>>> {
        let literal = (0_usize..6, any::<bool>()).prop_map(|(variable, value)| Literal { variable, value });
        prop::collection::vec(prop::collection::vec(literal, 1..4), 0..6)
    }

    /// Clauses of three, about as many as decide whether there is an assignment, so that a search is in the wrong again and
    /// again.
    fn dense(variables: usize) -> impl Strategy<Value = Formula<usize>> {
        let open = (0..variables, any::<bool>()).prop_map(|(question, negated)| Formula::Open { question, negated });
        let clause = prop::collection::vec(open, 3).prop_map(Formula::Any);
        prop::collection::vec(clause, 3 * variables..6 * variables).prop_map(Formula::All)
    }

    /// What is found makes the formulas hold, however the rest is chosen, and where nothing is found there is nothing.
    fn is_right(variables: usize, all: &[Formula<usize>], forbidden: &[Vec<Literal>]) -> Result<(), TestCaseError> {
        let mut search = Search::new(variables);
        all.iter().for_each(|formula| search.require(formula));
        let is = |bits: u32, literal: &Literal| (bits >> literal.variable & 1 == 1) == literal.value;
        let hold = |bits: u32| all.iter().all(|formula| value(formula, bits));
        let outcome = search.run(&mut Forbidden(forbidden.to_vec()), &mut 100_000);
        let mut bits = 0..1_u32 << variables;
        if outcome == Outcome::Found {
            let assigned: Vec<_> = search.assigned().iter().filter(|literal| literal.variable < variables).collect();
            let mut chosen = bits.filter(|bits| assigned.iter().all(|literal| is(*bits, literal)));
            prop_assert!(chosen.all(hold));
        } else {
            prop_assert_eq!(outcome, Outcome::Nothing);
            let fine = |bits: u32| !forbidden.iter().any(|one| one.iter().all(|literal| is(bits, literal)));
            prop_assert!(!bits.any(|bits| fine(bits) && hold(bits)));
        }
        Ok(())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(3_000))]
        #[test]
        fn what_is_found_holds_and_nothing_means_nothing(
            all in prop::collection::vec(formulas(), 1..4),
            forbidden in forbidden(),
        ) {
            is_right(6, &all, &forbidden)?;
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]
        #[test]
        fn many_clauses_are_searched_as_few_are(all in dense(12), forbidden in forbidden()) {
            is_right(12, &[all], &forbidden)?;
        }
    }
}
