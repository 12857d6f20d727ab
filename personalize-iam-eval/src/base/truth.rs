//! True, false, and what is in between: the logic in which layers are combined.

use crate::base::work::step;

/// What the layers of policies are combined in.
pub(crate) trait Truth: Clone {
    fn constant(value: bool) -> Self;
    fn and(self, other: Self) -> Self;
    fn or(self, other: Self) -> Self;
    fn not(self) -> Self;

    /// Whether it is certain that it holds.
    fn is_true(&self) -> bool;

    /// Puts another side to a disjunction in place.
    fn or_in(&mut self, other: Self) {
        let so_far = std::mem::replace(self, Self::constant(false));
        *self = so_far.or(other);
    }
}

/// Kleene's three values.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum Tri {
    True,
    #[default]
    False,
    Unknown,
}

impl Tri {
    pub(crate) fn and(self, other: Tri) -> Tri {
        match (self, other) {
            (Tri::False, _) | (_, Tri::False) => Tri::False,
            (Tri::True, Tri::True) => Tri::True,
            _ => Tri::Unknown,
        }
    }

    pub(crate) fn or(self, other: Tri) -> Tri {
        self.not().and(other.not()).not()
    }

    pub(crate) fn not(self) -> Tri {
        match self {
            Tri::True => Tri::False,
            Tri::False => Tri::True,
            Tri::Unknown => Tri::Unknown,
        }
    }
}

impl From<bool> for Tri {
    fn from(value: bool) -> Self {
        if value { Tri::True } else { Tri::False }
    }
}

impl Truth for Tri {
    fn constant(value: bool) -> Self {
        value.into()
    }

    fn and(self, other: Self) -> Self {
        Tri::and(self, other)
    }

    fn or(self, other: Self) -> Self {
        Tri::or(self, other)
    }

    fn not(self) -> Self {
        Tri::not(self)
    }

    fn is_true(&self) -> bool {
        *self == Tri::True
    }
}

/// A formula over open questions, negated ones included, in negation normal form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Formula<Q> {
    /// True or false.
    Constant(bool),
    /// A question, or its negation.
    Open {
        /// The question.
        question: Q,
        /// Whether it is negated.
        negated: bool,
    },
    /// All of these.
    All(Vec<Formula<Q>>),
    /// One of these.
    Any(Vec<Formula<Q>>),
}

impl<Q: Clone + PartialEq> Formula<Q> {
    pub(crate) fn open(question: Q) -> Self {
        Formula::Open { question, negated: false }
    }

    /// Whether they are a question and its negation.
    fn is_opposite_of(&self, other: &Self) -> bool {
        match (self, other) {
            (Formula::Open { question: a, negated: x }, Formula::Open { question: b, negated: y }) => x != y && a == b,
            _ => false,
        }
    }

    /// Joins two formulas: `absorbing` is the constant that decides alone, `true` for a disjunction.
    fn join(self, other: Self, absorbing: bool) -> Self {
        match (self, other) {
            (Formula::Constant(value), rest) | (rest, Formula::Constant(value)) => {
                if value == absorbing {
                    Formula::Constant(absorbing)
                } else {
                    rest
                }
            }
            (left, right) => {
                let parts = |side| match side {
                    Formula::Any(inner) if absorbing => inner,
                    Formula::All(inner) if !absorbing => inner,
                    side => vec![side],
                };
                // The parts of one side were compared with each other when they were joined.
                let mut kept = parts(left);
                for part in parts(right) {
                    // A question together with its opposite is decided.
                    let is_opposite = |other: &Formula<Q>| {
                        step();
                        other.is_opposite_of(&part)
                    };
                    if kept.iter().any(is_opposite) {
                        return Formula::Constant(absorbing);
                    }
                    if !kept.contains(&part) {
                        kept.push(part);
                    }
                }
                match (kept.len(), absorbing) {
                    (1, _) => kept.remove(0),
                    (_, true) => Formula::Any(kept),
                    (_, false) => Formula::All(kept),
                }
            }
        }
    }
}

impl<Q: Clone + PartialEq> Truth for Formula<Q> {
    fn constant(value: bool) -> Self {
        Formula::Constant(value)
    }

    fn and(self, other: Self) -> Self {
        self.join(other, false)
    }

    fn or(self, other: Self) -> Self {
        self.join(other, true)
    }

    fn not(self) -> Self {
        match self {
            Formula::Constant(value) => Formula::Constant(!value),
            Formula::Open { question, negated } => Formula::Open { question, negated: !negated },
            Formula::All(parts) => Formula::Any(parts.into_iter().map(Truth::not).collect()),
            Formula::Any(parts) => Formula::All(parts.into_iter().map(Truth::not).collect()),
        }
    }

    fn is_true(&self) -> bool {
        matches!(self, Formula::Constant(true))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::work::steps;
    use proptest::prelude::*;

    fn value(formula: &Formula<u8>, bits: u8) -> bool {
        match formula {
            Formula::Constant(value) => *value,
            Formula::Open { question, negated } => (bits >> question & 1 == 1) != *negated,
            Formula::All(parts) => parts.iter().all(|part| value(part, bits)),
            Formula::Any(parts) => parts.iter().any(|part| value(part, bits)),
        }
    }

    fn formulas() -> impl Strategy<Value = Formula<u8>> {
        let leaf = prop_oneof![any::<bool>().prop_map(Formula::Constant), (0u8..4).prop_map(Formula::open)];
        leaf.prop_recursive(4, 24, 2, |inner| {
            prop_oneof![
                (inner.clone(), inner.clone()).prop_map(|(a, b)| a.and(b)),
                (inner.clone(), inner.clone()).prop_map(|(a, b)| a.or(b)),
                inner.prop_map(Truth::not),
            ]
        })
    }

    /// The steps of a decision with many open questions grow linearly with the statements, not with their square.
    #[test]
    fn joining_compares_each_part_with_those_before_it_at_most() {
        let joined = |count: u32| {
            steps::count(|| {
                let open = |part: u32| Formula::Open { question: part, negated: false };
                let all = (0..count).fold(Formula::Constant(false), |all, part| all.or(open(part)));
                assert!(matches!(all, Formula::Any(parts) if parts.len() == count as usize));
            })
        };
        assert_eq!((joined(100), joined(1_000)), (4_950, 499_500));
    }

    proptest! {
        #[test]
        fn joining_keeps_the_meaning(a in formulas(), b in formulas(), bits in 0u8..16) {
            let (x, y) = (value(&a, bits), value(&b, bits));
            prop_assert_eq!(value(&a.clone().and(b.clone()), bits), x && y);
            prop_assert_eq!(value(&a.clone().or(b), bits), x || y);
            prop_assert_eq!(value(&a.not(), bits), !x);
        }
    }
}
