//! Keys that say something of each other: which of them an action ties, and the formulas that say so.

use personalize_iam_eval::symbolic::{CALLED_VIA, Formula, KeyTest, NAMED_PARTS, and, not, or};
use personalize_iam_model::catalog;
use personalize_iam_model::policy::{BaseOperator, OperatorName};

use super::{Atom, CALLER_ACCOUNT, OWNER_IN_S3, Space, all_of, any_of};

/// Whether the name in a key is the same whichever way its case is left out, and can be in a scenario.
fn is_plain(name: &str) -> bool {
    !name.is_empty() && name.is_ascii() && name.trim() == name
}

/// What of an action decides how its condition keys are tied to each other, as far as policies test these keys.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Ties {
    /// For each of [`NAMED_PARTS`]: each name that is listed has a key. Each key has its name in the list in any case.
    pub(crate) parts: [bool; NAMED_PARTS.len()],
    /// The key that every request for the action holds.
    pub(crate) held: Option<&'static str>,
    /// `kms:CallerAccount` is the caller's account.
    pub(crate) of_caller: bool,
    /// `s3:ResourceAccount` is `aws:ResourceAccount`.
    pub(crate) of_owner: bool,
}

impl Ties {
    pub(crate) fn of(action: &str) -> Ties {
        let held = |action: &str| catalog::ALWAYS_HELD.iter().find(|held| held.action.eq_ignore_ascii_case(action));
        Ties {
            parts: NAMED_PARTS.map(|parts| parts.are_with(&action.into()) == Some(true)),
            held: held(action).map(|held| held.key),
            of_caller: action.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case("kms:")),
            of_owner: action.get(..3).is_some_and(|prefix| prefix.eq_ignore_ascii_case("s3:")),
        }
    }

    /// What of these counts where policies test a key, given in lower case, of these ties alone.
    pub(crate) fn tested(self, tested: Ties) -> Ties {
        let mut parts = self.parts;
        parts.iter_mut().zip(tested.parts).for_each(|(one, tested)| *one &= tested);
        Ties {
            parts,
            held: self.held.filter(|held| tested.held == Some(held)),
            of_caller: self.of_caller && tested.of_caller,
            of_owner: self.of_owner && tested.of_owner,
        }
    }

    /// Adds the ties of a key that a policy tests or has as a variable, given in lower case.
    pub(crate) fn add(&mut self, folded: &str) {
        for (one, parts) in self.parts.iter_mut().zip(&NAMED_PARTS) {
            *one |= parts.list.eq_ignore_ascii_case(folded) || parts.name_in(folded).is_some();
        }
        let held = catalog::ALWAYS_HELD.iter().find(|held| held.key.eq_ignore_ascii_case(folded));
        self.held = self.held.or(held.map(|held| held.key));
        self.of_caller |= folded == CALLER_ACCOUNT;
        self.of_owner |= folded == OWNER_IN_S3;
    }
}

/// That keys fit to each other.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Tie {
    pub(crate) formula: Formula<usize>,
    /// The atoms in it.
    pub(crate) atoms: Vec<usize>,
}

fn holds(question: usize) -> Formula<usize> {
    Formula::Open { question, negated: false }
}

impl Tie {
    /// That one atom holds only if the other does.
    fn implies(one: usize, other: usize) -> Tie {
        Tie { formula: or(not(holds(one)), holds(other)), atoms: vec![one, other] }
    }

    /// That both atoms hold, or neither.
    fn alike(one: usize, other: usize) -> Tie {
        let both = and(holds(one), holds(other));
        Tie { formula: or(both, and(not(holds(one)), not(holds(other)))), atoms: vec![one, other] }
    }
}

impl Space {
    /// What relates the keys of the formula that say something of each other, where requests are for such an action.
    ///
    /// If it asks for one of several alone, the others are as they have to be.
    pub(crate) fn ties(&mut self, formula: &Formula<usize>, of: Ties) -> Vec<Tie> {
        let keys = self.keys_in(formula);
        let mut ties = Vec::new();
        for (parts, are_with) in NAMED_PARTS.iter().zip(of.parts) {
            if keys.iter().any(|key| key.eq_ignore_ascii_case(parts.list)) {
                let names = keys.iter().filter_map(|key| parts.name_in(key)).filter(|name| is_plain(name));
                for name in names {
                    let there = self.is_there(&format!("{}{name}", parts.prefix));
                    let listed = self.any_value("StringEqualsIgnoreCase", parts.list, &[name.to_owned()]);
                    ties.extend(there.zip(listed).map(|(there, listed)| match are_with {
                        true => Tie::alike(there, listed),
                        false => Tie::implies(there, listed),
                    }));
                }
            }
        }
        self.called_via_ties(&keys, &mut ties);
        if let Some(held) = of.held.filter(|held| keys.iter().any(|key| key.eq_ignore_ascii_case(held))) {
            // One value alone, and not the empty one.
            let value = self.dividing(KeyTest::new("StringLike", held, &["?*".to_owned()]));
            ties.extend(value.map(|value| Tie { formula: holds(value), atoms: vec![value] }));
        }
        ties
    }

    /// Through which services a request comes: the list of them has the first and the last, and there are all three or none.
    fn called_via_ties(&mut self, keys: &[String], ties: &mut Vec<Tie>) {
        const VIA_SERVICE: &str = "aws:ViaAWSService";
        let asked: Vec<&str> = CALLED_VIA.into_iter().filter(|key| keys.iter().any(|one| one == key)).collect();
        let there: Vec<usize> = asked.iter().filter_map(|key| self.is_there(key)).collect();
        ties.extend(there.windows(2).filter_map(|pair| match pair {
            [one, other] => Some(Tie::alike(*one, *other)),
            _ => None,
        }));
        if let Some(first) = there.first()
            && keys.iter().any(|key| key.eq_ignore_ascii_case(VIA_SERVICE))
        {
            let via = self.dividing(KeyTest::new("Bool", VIA_SERVICE, &["true".to_owned()]));
            ties.extend(via.map(|via| Tie::implies(*first, via)));
        }
        let [list, ends @ ..] = CALLED_VIA;
        if !asked.contains(&list) {
            return;
        }
        // What some test compares an end or an element with, the other is compared with too.
        let of_tests = |test: &KeyTest| {
            let OperatorName::Known(operator) = test.operator() else { return None };
            let base = match operator.base {
                BaseOperator::StringEquals | BaseOperator::StringNotEquals => "String%Equals",
                BaseOperator::StringLike | BaseOperator::StringNotLike => "String%Like",
                BaseOperator::StringEqualsIgnoreCase | BaseOperator::StringNotEqualsIgnoreCase => {
                    "String%EqualsIgnoreCase"
                }
                _ => return None,
            };
            let is_about = asked.contains(&test.folded_key()) && !test.values().is_empty();
            is_about.then(|| (base, test.clone()))
        };
        let mut compared: Vec<(&str, KeyTest)> = Vec::new();
        for (atom, variables) in self.atoms.iter().zip(&self.variables) {
            if let Atom::Key(test) = atom
                && variables.is_empty()
                && let Some(with) = of_tests(test).filter(|with| !compared.contains(with))
            {
                compared.push(with);
            }
        }
        for end in ends.into_iter().filter(|end| asked.contains(end)) {
            for (operator, test) in &compared {
                let (is, is_not) = (operator.replace('%', ""), operator.replace('%', "Not"));
                let end_is = self.dividing(test.rephrased(&is, end));
                let some_is = self.dividing(test.rephrased(&format!("ForAnyValue:{is}"), list));
                let some_is_not = self.dividing(test.rephrased(&format!("ForAnyValue:{is_not}"), list));
                let end_is_there = self.is_there(end);
                if let Some(((end_is, some_is), (some_is_not, there))) =
                    end_is.zip(some_is).zip(some_is_not.zip(end_is_there))
                {
                    ties.push(Tie::implies(end_is, some_is));
                    let formula = or(or(not(holds(there)), holds(end_is)), holds(some_is_not));
                    ties.push(Tie { formula, atoms: vec![there, end_is, some_is_not] });
                }
            }
        }
    }

    /// That a key is there.
    fn is_there(&mut self, key: &str) -> Option<usize> {
        self.dividing(KeyTest::new("Null", key, &["false".to_owned()]))
    }

    /// That some value of a key is as the operator and the values say.
    fn any_value(&mut self, operator: &str, key: &str, values: &[String]) -> Option<usize> {
        self.dividing(KeyTest::new(&format!("ForAnyValue:{operator}"), key, values))
    }

    /// A formula for requests to AWS KMS: `kms:CallerAccount` is the account of callers who have one.
    pub(crate) fn of_kms(&mut self, formula: &Formula<usize>) -> Formula<usize> {
        self.with_key(formula, CALLER_ACCOUNT, "aws:PrincipalAccount")
    }

    /// A formula for requests to Amazon S3: `s3:ResourceAccount` is `aws:ResourceAccount`.
    pub(crate) fn of_s3(&mut self, formula: &Formula<usize>) -> Formula<usize> {
        self.with_key(formula, OWNER_IN_S3, "aws:ResourceAccount")
    }

    /// A formula with tests of one key, given in lower case, as tests of another.
    fn with_key(&mut self, formula: &Formula<usize>, key: &str, other: &str) -> Formula<usize> {
        match formula {
            Formula::Constant(_) => formula.clone(),
            Formula::Open { question, negated } => {
                let renamed = match self.atom(*question) {
                    Some(Atom::Key(test)) if test.folded_key() == key => {
                        Some(test.rephrased(&test.operator().to_string(), other))
                    }
                    _ => None,
                };
                match renamed.map(|test| self.key(test)) {
                    Some(same) if *negated => not(same),
                    Some(same) => same,
                    None => formula.clone(),
                }
            }
            Formula::All(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| self.with_key(part, key, other)).collect();
                all_of(parts)
            }
            Formula::Any(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| self.with_key(part, key, other)).collect();
                any_of(parts)
            }
        }
    }
}
