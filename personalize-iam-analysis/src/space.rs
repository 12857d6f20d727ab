//! What requests can be: one resource and any number of keys, each tested by atoms.
//!
//! An atom is the test of one key or the resources of a statement. Given the truth of some atoms, each key and the
//! resource can be settled by itself ([`key`]); only atoms with policy variables tie keys together.
//!
//! # Policy variables
//!
//! The key of a variable is settled if it follows from the caller. Elsewhere an atom with variables is taken in two
//! ways:
//!
//! 1. To refute: what it matches is at most what it matches if each variable stands for any text, and at least what its
//!    patterns without variables match. Besides, take one atom that has to match, with each variable as a letter of its
//!    own that only the same variable and a star that takes anything can match. If all that matches this way is matched
//!    by atoms that must not match, then so it is for all values: in a text that matches the first, replace what the
//!    variables stand for by their letters; a pattern that matches the result matches the text too, as its variables
//!    have the same values and its stars take them. (In the first five fields of an ARN a value with a colon would move
//!    the fields; there this is not used.)
//! 2. To find: values are tried for the variables, such as what the text of (1) has in their place, and a text that
//!    appears nowhere else. What is found is confirmed by the evaluator.
//!
//! 3. To refute by cases: a variable is not resolved, as its key is absent or a list; or its key has one value, which is
//!    one of those that a test lists, or matches one of a test's patterns. Each case settles more of (1), such as that the
//!    pattern of an atom that has to match needs its variables resolved. A key that is compared with itself as a variable
//!    matches itself among stars, and nothing that is longer.
//!
//! If none of these comes to an end, it is undecided.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use personalize_iam_eval::symbolic::{
    CALLED_VIA, Compared, Compiled, Formula, KeyTest, NAMED_PARTS, ResourceTest, Symbol, and, not, or,
};
use personalize_iam_eval::{ContestedRule, ContextValue, Prepared, Request, Semantics};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog::{self, Callers, ConditionKeyType};
use personalize_iam_model::policy::{BaseOperator, OperatorName, Qualifier};

use crate::caller::{self, Caller, One, always_there, among};
use crate::caller_keys::{self, Within};
use crate::callers;
use crate::key::{self, Matches, Own, Presence, Solved, Stands, World};
use crate::language::{self, Language, Token, members, stands_for_variable};
use crate::nice;
use crate::sat::Literal;

/// Something that is true of a request or not.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Atom {
    Resource(ResourceTest),
    Key(KeyTest),
    /// It is not known when it holds: why.
    Opaque(String),
}

/// What a request that is made ready takes of the budget.
const MADE_READY: usize = 16;

/// The slot of the resource.
pub(crate) const RESOURCE: usize = 0;
/// The slot of the caller, with all keys that follow from it; the other slots are keys.
pub(crate) const CALLER: usize = 1;

/// Keys that are what a field of the resource's ARN is, where that is not empty, with the number of the field.
///
/// A key that is compared otherwise than as text, or without regard to case, is taken as independent of the resource:
/// then more is looked at than there is.
pub(crate) const FIELDS: [(&str, usize); 2] = [("aws:requestedregion", 3), ("aws:resourceaccount", 4)];

/// The key that says whose a request to AWS KMS is, in lower case.
const CALLER_ACCOUNT: &str = "kms:calleraccount";
/// The key that says whose the resource of a request to Amazon S3 is, in lower case.
const OWNER_IN_S3: &str = "s3:resourceaccount";

/// Whether the name in a key is the same whichever way its case is left out, and can stand in a scenario.
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

/// What of the resource's ARN stands for a key.
pub(crate) fn field_of<'a>(resource: &'a str, key: &str) -> Option<&'a str> {
    let (_, number) = FIELDS.iter().find(|(known, _)| *known == key)?;
    Fields::split(resource)?;
    resource.splitn(6, ':').nth(*number).filter(|field| !field.is_empty())
}

#[derive(Debug)]
pub(crate) struct Space {
    /// A request of the caller, of one of its kinds.
    pub(crate) base: Prepared,
    pub(crate) semantics: Semantics,
    pub(crate) caller: Caller,
    /// Keys that follow from the caller.
    fixed: HashMap<String, Option<ContextValue>>,
    atoms: Vec<Atom>,
    numbers: HashMap<Atom, usize>,
    /// The slot of each atom: the resource or a key.
    slot_of: Vec<usize>,
    /// The keys of variables of each atom that do not follow from the caller.
    variables: Vec<Vec<String>>,
    /// The names of the slots, which are folded keys; the first are the resource and the caller. What is no key has a name
    /// with a capital, which no folded key has.
    slots: Vec<String>,
    /// Of each slot, whose requests always hold the key.
    always: Vec<Callers>,
    /// As the policies write the keys.
    spelling: HashMap<String, String>,
    /// The keys that follow from the caller and that something asks for, in lower case.
    asked_of_caller: BTreeSet<String>,
    /// The keys that some policy tests, in lower case and as it writes them, with whose requests always hold them.
    tested: BTreeMap<String, (String, Callers)>,
    statements: HashMap<usize, Formula<usize>>,
    /// Atoms of the resource that stand for the test of a key: the test, and whether it is inverted; or for nothing that
    /// is told.
    stands_for: HashMap<usize, Option<(KeyTest, bool)>>,
    /// Of [`FIELDS`], those that are taken as independent of the resource.
    independent: Vec<&'static str>,
    /// What was found out about atoms for callers of some kinds, as clauses.
    pub(crate) lemmas: Vec<(Vec<usize>, Vec<Literal>)>,
}

/// What a slot is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    Resource(String),
    Caller(One),
    Key(Option<ContextValue>),
}

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
    /// No value matches: if there is more than one, or if it is not the empty text alone, only where that is told.
    NoneMatches { unless_list: bool, unless_empty: bool },
}

/// Keys of policy variables, in lower case, with what is known of them.
pub(crate) type Settled = BTreeMap<String, Variable>;

/// What is known of the key of a policy variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Variable {
    /// It is this, or absent.
    Is(Option<ContextValue>),
    /// It is absent or a list, so that the variable is not resolved.
    Unresolved,
    /// It has one value, which matches this pattern where that is known.
    OneValue(Option<Vec<Symbol>>),
}

/// What is looked for, besides that atoms come out as told.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scope<'a> {
    /// The kinds of callers.
    pub(crate) kinds: &'a [usize],
    /// Variables that are not settled can be anything.
    pub(crate) settled: &'a Settled,
    /// A resource that looks well.
    pub(crate) hint: &'a str,
    pub(crate) place: &'a Where,
    pub(crate) within: Within<'a>,
    /// More tests of keys that follow from the caller.
    pub(crate) also: &'a [(KeyTest, bool)],
}

/// Where a resource has to be.
#[derive(Clone, Debug, Default)]
pub(crate) struct Where {
    pub(crate) positive: Vec<Language>,
    pub(crate) negative: Vec<Language>,
    /// A partition and an account to try.
    pub(crate) partition: Option<String>,
    pub(crate) account: Option<String>,
    /// The account of the caller.
    pub(crate) caller: Option<String>,
}

/// Of which partition and account the only resource of an action is, as far as that is known.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OfCaller<'a> {
    pub(crate) partition: Option<&'a str>,
    pub(crate) account: Option<&'a str>,
}

/// With which partitions and accounts callers are compared.
#[derive(Debug, Default)]
pub(crate) struct Shared {
    pub(crate) partitions: Vec<String>,
    pub(crate) accounts: Vec<String>,
    /// Whether all others are alike.
    pub(crate) plainly: bool,
}

impl Shared {
    /// Adds what a pattern compares a field with.
    fn add(&mut self, field: Option<&[Symbol]>, is_account: bool) {
        let Some(field) = field else {
            self.plainly = false;
            return;
        };
        let text: Option<String> = field
            .iter()
            .map(|symbol| match symbol {
                Symbol::Character(c) => Some(*c),
                _ => None,
            })
            .collect();
        match text {
            Some(text) => {
                let all = if is_account { &mut self.accounts } else { &mut self.partitions };
                if (!is_account || callers::is_account(&text)) && !text.is_empty() && !all.contains(&text) {
                    all.push(text);
                }
            }
            None => self.plainly &= matches!(field, [Symbol::Star { .. }]),
        }
    }
}

impl Space {
    pub(crate) fn new(
        base: Request,
        caller: Caller,
        semantics: Semantics,
        fixed: HashMap<String, Option<ContextValue>>,
    ) -> Space {
        Space {
            base: base.prepare(),
            semantics,
            caller,
            fixed,
            atoms: Vec::new(),
            numbers: HashMap::new(),
            slot_of: Vec::new(),
            variables: Vec::new(),
            slots: vec!["Resource".to_owned(), "Caller".to_owned()],
            always: vec![Callers::NONE; 2],
            spelling: HashMap::new(),
            asked_of_caller: BTreeSet::new(),
            tested: BTreeMap::new(),
            statements: HashMap::new(),
            stands_for: HashMap::new(),
            independent: Vec::new(),
            lemmas: Vec::new(),
        }
    }

    pub(crate) fn atom(&self, number: usize) -> Option<&Atom> {
        self.atoms.get(number)
    }

    pub(crate) fn atom_count(&self) -> usize {
        self.atoms.len()
    }

    pub(crate) fn slot_count(&self) -> usize {
        self.slots.len()
    }

    pub(crate) fn slot_of(&self, atom: usize) -> Option<usize> {
        self.slot_of.get(atom).copied()
    }

    /// Whether a key, in lower case, follows from the caller and is not the same for all that it stands for.
    pub(crate) fn is_of_caller(&self, key: &str) -> bool {
        !self.fixed.contains_key(key) && self.caller.kinds.iter().any(|kind| kind.what().tells(key))
    }

    /// Whether something is asked about the caller.
    pub(crate) fn asks_about_caller(&self) -> bool {
        !self.asked_of_caller.is_empty()
    }

    /// With what the atoms compare the partitions and accounts of callers.
    pub(crate) fn compared_fields(&self) -> Shared {
        let mut shared = Shared { plainly: true, ..Shared::default() };
        for (atom, slot) in self.atoms.iter().zip(&self.slot_of) {
            let Atom::Key(test) = atom else { continue };
            if *slot != CALLER {
                continue;
            }
            let patterns: Vec<Vec<Symbol>> = match test.compared() {
                Compared::Text { patterns, .. } | Compared::Bool(patterns) => patterns,
                Compared::Arn(patterns) => patterns.into_iter().flatten().collect(),
                _ => continue,
            };
            for pattern in &patterns {
                if matches!(pattern.as_slice(), [Symbol::Star { .. }]) {
                    continue;
                }
                let mut fields = pattern.splitn(6, |symbol| *symbol == Symbol::Character(':'));
                match test.folded_key() {
                    caller::PRINCIPAL_ARN => {
                        shared.add(fields.nth(1), false);
                        let account = fields.nth(2);
                        // Behind it stands the resource, whatever that is.
                        shared.add(account.filter(|_| fields.next().is_some()), true);
                    }
                    "aws:principalaccount" => shared.add(Some(pattern), true),
                    caller::USER_ID => {
                        let is_unique = |id: &&[Symbol]| id.first() == Some(&Symbol::Character('A'));
                        shared.add(fields.next().filter(|id| !is_unique(id)).or(Some(&[])), true);
                    }
                    _ => {}
                }
            }
        }
        shared
    }

    /// Literals of one slot by what they are about, as those of the caller are about several keys.
    pub(crate) fn by_key(&self, literals: &[Literal]) -> Vec<Vec<Literal>> {
        let mut all: Vec<(Option<&str>, Vec<Literal>)> = Vec::new();
        for literal in literals {
            let key = match self.atom(literal.variable) {
                Some(Atom::Key(test)) => Some(test.folded_key()),
                _ => None,
            };
            match all.iter_mut().find(|(known, _)| *known == key) {
                Some((_, of_key)) => of_key.push(*literal),
                None => all.push((key, vec![*literal])),
            }
        }
        all.into_iter().map(|(_, of_key)| of_key).collect()
    }

    /// Whether the key of a slot is the same for all that the caller stands for.
    pub(crate) fn is_fixed(&self, slot: usize) -> bool {
        self.slots.get(slot).is_some_and(|key| self.fixed.contains_key(key))
    }

    /// Whether something asks for a key that follows from the caller.
    pub(crate) fn asks_for(&self, key: &str) -> bool {
        self.asked_of_caller.contains(key) || self.tested.contains_key(key)
    }

    /// The keys that policies test and every request of a caller of a kind holds, in lower case and as they are written;
    /// but not those that follow from the caller.
    pub(crate) fn tested_always(&self, kind: usize) -> impl Iterator<Item = (&str, &str)> {
        let among = self.caller.kinds.get(kind).map_or(Callers::NONE, |kind| among(&kind.principal));
        let counts = move |folded: &str, always: Callers| {
            among != Callers::NONE
                && always.contains(among)
                && !self.is_of_caller(folded)
                && !self.fixed.contains_key(folded)
        };
        let all = self.tested.iter().filter(move |(folded, (_, always))| counts(folded, *always));
        all.map(|(folded, (name, _))| (folded.as_str(), name.as_str()))
    }

    /// What is known of the key of a slot for callers of these kinds.
    pub(crate) fn presence(&self, slot: usize, kinds: &[usize]) -> Presence {
        let Some(always) = self.always.get(slot) else { return Presence::Open };
        let is_there =
            |number: &usize| self.caller.kinds.get(*number).is_some_and(|kind| always.contains(among(&kind.principal)));
        match kinds.iter().all(is_there) {
            _ if *always == Callers::ALL => Presence::OneValue,
            true => Presence::There,
            false => Presence::Open,
        }
    }

    /// Whether it hangs on the kind of the caller whether the key of a slot is there.
    pub(crate) fn depends_on_kind(&self, slot: usize) -> bool {
        let kinds: Vec<usize> = (0..self.caller.kinds.len()).collect();
        let presence = self.presence(slot, &kinds);
        kinds.iter().any(|kind| self.presence(slot, &[*kind]) != presence)
    }

    /// Whether the atom hangs on variables that do not follow from the caller.
    pub(crate) fn is_open(&self, atom: usize) -> bool {
        self.variables.get(atom).is_some_and(|variables| !variables.is_empty())
    }

    pub(crate) fn variables(&self, atom: usize) -> &[String] {
        self.variables.get(atom).map_or(&[], Vec::as_slice)
    }

    /// The key of a slot, in lower case.
    pub(crate) fn slot_key(&self, slot: usize) -> Option<&str> {
        self.slots.get(slot).map(String::as_str)
    }

    pub(crate) fn slot_named(&self, key: &str) -> Option<usize> {
        if self.is_of_caller(key) {
            return Some(CALLER);
        }
        self.slots.iter().position(|name| name == key)
    }

    /// The key as the policies write it.
    pub(crate) fn key_name(&self, slot: usize) -> &str {
        let folded = self.slots.get(slot).map_or("", String::as_str);
        self.spelling.get(folded).map_or(folded, String::as_str)
    }

    pub(crate) fn spelt<'a>(&'a self, folded: &'a str) -> &'a str {
        self.spelling.get(folded).map_or(folded, String::as_str)
    }

    /// Looks at a statement before any is asked for: how it compares keys that are fields of the resource's ARN.
    pub(crate) fn look_at(&mut self, compiled: Compiled<'_>) {
        let mut used: Vec<String> = Vec::new();
        if let Some((_, patterns)) = compiled.resources().patterns() {
            used.extend(variables_of(patterns.iter().flatten()));
        }
        for test in compiled.conditions() {
            let fits = match test.compared() {
                Compared::Text { patterns, ignoring_case } => {
                    used.extend(variables_of(patterns.iter().flatten()));
                    !ignoring_case && variables_of(patterns.iter().flatten()).next().is_none()
                }
                Compared::Arn(patterns) => {
                    used.extend(variables_of(patterns.iter().flatten().flatten()));
                    false
                }
                Compared::Bool(patterns) => {
                    used.extend(variables_of(patterns.iter().flatten()));
                    false
                }
                Compared::Presence => true,
                _ => false,
            };
            if !fits {
                used.push(test.folded_key().to_owned());
            }
        }
        // In requests to S3 it is the same.
        if used.iter().any(|name| name == OWNER_IN_S3) {
            used.push("aws:resourceaccount".to_owned());
        }
        for (key, _) in FIELDS {
            if used.iter().any(|name| name == key) && !self.independent.contains(&key) {
                self.independent.push(key);
            }
        }
    }

    /// Notes which keys a statement tests, whether it counts for the caller or not.
    pub(crate) fn note_keys(&mut self, compiled: Compiled<'_>) {
        for test in compiled.conditions() {
            let new = || (test.key().to_owned(), always_there(test.folded_key()));
            self.tested.entry(test.folded_key().to_owned()).or_insert_with(new);
        }
    }

    /// Whether a key is what the resource's ARN says.
    pub(crate) fn follows_resource(&self, key: &str) -> bool {
        !self.independent.contains(&key) && !self.fixed.contains_key(key)
    }

    /// What a statement's application hangs on, besides the action and the caller.
    pub(crate) fn statement(&mut self, compiled: Compiled<'_>, named: bool) -> Formula<usize> {
        let known = match self.statements.get(&compiled.id()) {
            Some(known) => known.clone(),
            None => {
                let mut all = self.resource(compiled.resources());
                for test in compiled.conditions() {
                    let test = self.key(test);
                    all = and(all, test);
                }
                self.statements.insert(compiled.id(), all.clone());
                all
            }
        };
        if named {
            return known;
        }
        if let Some((test, must_fail)) = compiled.id_test(&self.base, self.semantics) {
            let test = self.key(test);
            return and(known, if must_fail { not(test) } else { test });
        }
        let place = compiled.place();
        let reason = format!(
            "whether the principals of {} statement {} of policy {} cover the caller hangs on an id",
            place.layer.title(),
            place.statement,
            place.policy
        );
        and(known, self.opaque(reason))
    }

    /// That resource control policies act on the service of an action, of which it is not known.
    pub(crate) fn acts_on(&mut self, action: &str) -> Formula<usize> {
        let service = action.split_once(':').map_or(action, |(prefix, _)| prefix);
        self.opaque(format!(
            "it is not known whether resource control policies act on a service that AWS's list lacks, such as `{service}`"
        ))
    }

    fn opaque(&mut self, reason: String) -> Formula<usize> {
        let slot = self.slot("Opaque");
        Formula::Open { question: self.intern(Atom::Opaque(reason), slot, Vec::new()), negated: false }
    }

    fn slot(&mut self, name: &str) -> usize {
        self.slot_named(name).unwrap_or_else(|| {
            self.slots.push(name.to_owned());
            self.always.push(always_there(name));
            self.slots.len() - 1
        })
    }

    fn intern(&mut self, atom: Atom, slot: usize, variables: Vec<String>) -> usize {
        if let Some(number) = self.numbers.get(&atom) {
            return *number;
        }
        let number = self.atoms.len();
        self.numbers.insert(atom.clone(), number);
        self.atoms.push(atom);
        self.slot_of.push(slot);
        self.variables.push(variables);
        number
    }

    pub(crate) fn resource(&mut self, test: ResourceTest) -> Formula<usize> {
        let Some((not, patterns)) = test.patterns() else { return Formula::Constant(true) };
        if patterns.iter().any(|pattern| *pattern == [Symbol::Star { in_field: false }]) {
            return Formula::Constant(!not);
        }
        let variables = self.free_variables(patterns.iter().flatten());
        let atom = if has_letters(patterns.iter().flatten()) {
            Atom::Opaque("a resource has characters for private use".to_owned())
        } else {
            Atom::Resource(test)
        };
        Formula::Open { question: self.intern(atom, RESOURCE, variables), negated: false }
    }

    /// That the resource is the only one of an action without resource types: an ARN whose variables are fields, which are
    /// the caller's where that is told. A `*` in it is that character.
    pub(crate) fn only_resource(&mut self, template: &str, of_caller: OfCaller<'_>) -> Formula<usize> {
        let mut symbols = Vec::new();
        let mut rest = template;
        while let Some((before, (name, after))) =
            rest.split_once("${").and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
        {
            symbols.extend(before.chars().map(Symbol::Character));
            let told = match name {
                "Partition" => of_caller.partition,
                "Account" => of_caller.account,
                _ => None,
            };
            match told {
                Some(told) => symbols.extend(told.chars().map(Symbol::Character)),
                // What the ARN lacks follows from the call, so that it lacks nothing.
                None => symbols.extend([Symbol::One { in_field: true }, Symbol::Star { in_field: true }]),
            }
            rest = after;
        }
        symbols.extend(rest.chars().map(Symbol::Character));
        let before = self.atom_count();
        let only = self.resource(ResourceTest::one_of(vec![symbols]));
        if let Formula::Open { question, .. } = only
            && question >= before
        {
            self.stands_for.insert(question, None);
        }
        only
    }

    /// What is left of a formula for requests on `*`, which no pattern but stars matches.
    pub(crate) fn on_star(&self, formula: &Formula<usize>) -> Formula<usize> {
        match formula {
            Formula::Constant(_) => formula.clone(),
            Formula::Open { question, negated } => match self.atom(*question) {
                Some(Atom::Resource(test)) => {
                    let request = Request { resource: "*".to_owned(), ..self.base.request().clone() };
                    let covers = test.covers(&request.prepare(), self.semantics);
                    covers.map_or_else(|| formula.clone(), |covers| Formula::Constant(covers != *negated))
                }
                _ => formula.clone(),
            },
            Formula::All(parts) => all_of(parts.iter().map(|part| self.on_star(part))),
            Formula::Any(parts) => any_of(parts.iter().map(|part| self.on_star(part))),
        }
    }

    fn key(&mut self, test: KeyTest) -> Formula<usize> {
        let patterns = match test.compared() {
            Compared::Text { patterns, .. } | Compared::Bool(patterns) => patterns,
            Compared::Arn(patterns) => patterns.into_iter().flatten().collect(),
            _ => Vec::new(),
        };
        let variables = self.free_variables(patterns.iter().flatten());
        let folded = test.folded_key().to_owned();
        if let OperatorName::Unknown(_) = test.operator() {
            return Formula::Constant(false);
        }
        if let Some(value) = self.fixed.get(&folded)
            && variables.is_empty()
        {
            let holds = test.holds_on(value.as_ref(), &self.base, self.semantics);
            return Formula::Constant(holds == Some(true));
        }
        self.spelling.entry(folded.clone()).or_insert_with(|| test.key().to_owned());
        let slot = self.slot(&folded);
        if slot == CALLER {
            self.asked_of_caller.insert(folded);
        }
        let atom = if has_letters(patterns.iter().flatten()) {
            Atom::Opaque(format!("a value of `{}` has characters for private use", test.key()))
        } else {
            Atom::Key(test)
        };
        let of_resource = if variables.is_empty() { self.of_resource(&atom) } else { None };
        let free = Formula::Open { question: self.intern(atom, slot, variables), negated: false };
        match of_resource {
            Some((has_field, of_field)) => or(and(has_field.clone(), of_field), and(not(has_field), free)),
            None => free,
        }
    }

    /// For a key that is a field of the resource's ARN: that the field is not empty, and that it passes the test.
    fn of_resource(&mut self, atom: &Atom) -> Option<(Formula<usize>, Formula<usize>)> {
        let Atom::Key(test) = atom else { return None };
        let (key, field) = FIELDS.iter().find(|(key, _)| *key == test.folded_key())?;
        if !self.follows_resource(key) {
            return None;
        }
        let OperatorName::Known(operator) = test.operator() else { return None };
        let inverted = operator.base.is_negated();
        let in_field = |pattern: &[Symbol]| -> Vec<Symbol> {
            let mut symbols: Vec<Symbol> = "arn".chars().map(Symbol::Character).collect();
            for number in 1..6 {
                symbols.push(Symbol::Character(':'));
                if number == *field {
                    symbols.extend(pattern.iter().map(|symbol| match symbol {
                        Symbol::Star { .. } => Symbol::Star { in_field: true },
                        Symbol::One { .. } => Symbol::One { in_field: true },
                        other => other.clone(),
                    }));
                } else {
                    symbols.push(Symbol::Star { in_field: number < 5 });
                }
            }
            symbols
        };
        let passes = match test.compared() {
            Compared::Text { patterns, ignoring_case: false } if !test.values().is_empty() => {
                // A field has no colon.
                let fitting = patterns.iter().filter(|pattern| !pattern.contains(&Symbol::Character(':')));
                let patterns: Vec<Vec<Symbol>> = fitting.map(|pattern| in_field(pattern)).collect();
                let matches = self.resource(ResourceTest::one_of(patterns));
                if let Formula::Open { question, .. } = matches {
                    self.stands_for.insert(question, Some((test.clone(), inverted)));
                }
                if inverted { not(matches) } else { matches }
            }
            // Alike for all texts.
            Compared::Presence | Compared::Text { .. }
                if matches!(test.compared(), Compared::Presence) || test.values().is_empty() =>
            {
                let there = ContextValue::from("x");
                Formula::Constant(test.holds_on(Some(&there), &self.base, self.semantics) == Some(true))
            }
            _ => return None,
        };
        let some = in_field(&[Symbol::One { in_field: true }, Symbol::Star { in_field: true }]);
        let has_field = self.resource(ResourceTest::one_of(vec![some]));
        if let Formula::Open { question, .. } = has_field {
            self.stands_for.insert(question, None);
        }
        Some((has_field, passes))
    }

    /// The slots that a formula asks about, each once.
    pub(crate) fn slots_in(&self, formula: &Formula<usize>) -> Vec<usize> {
        let mut slots: Vec<usize> = Vec::new();
        slots_of(formula, &self.slot_of, &mut slots);
        slots
    }

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

    /// The keys that a formula asks about, variables included, in lower case.
    fn keys_in(&self, formula: &Formula<usize>) -> Vec<String> {
        let mut keys: Vec<String> =
            self.slots_in(formula).into_iter().filter_map(|slot| self.slots.get(slot).cloned()).collect();
        for atom in atoms_of(formula) {
            keys.extend(self.variables(atom).iter().cloned());
        }
        keys.sort();
        keys.dedup();
        keys
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

    /// The atom of a test that is only told where a policy has it too.
    fn dividing(&mut self, test: KeyTest) -> Option<usize> {
        let before = self.atom_count();
        let Formula::Open { question, negated: false } = self.key(test) else { return None };
        if question >= before {
            self.stands_for.insert(question, None);
        }
        Some(question)
    }

    /// What is told of a literal; nothing of one that only serves to divide.
    pub(crate) fn told(&self, literal: Literal) -> Option<(Atom, bool)> {
        match self.stands_for.get(&literal.variable) {
            Some(Some((test, inverted))) => Some((Atom::Key(test.clone()), literal.value != *inverted)),
            Some(None) => None,
            None => Some((self.atom(literal.variable)?.clone(), literal.value)),
        }
    }

    fn free_variables<'a>(&mut self, symbols: impl Iterator<Item = &'a Symbol>) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        for symbol in symbols {
            if let Symbol::Variable { key, .. } = symbol
                && !self.fixed.contains_key(key)
                && !all.contains(key)
            {
                all.push(key.clone());
            }
        }
        for key in &all {
            if self.slot(key) == CALLER {
                self.asked_of_caller.insert(key.clone());
            }
        }
        all
    }

    /// What variables stand for if only these keys are settled besides those of the caller.
    fn stands<'a>(&'a self, settled: &'a Settled) -> impl Fn(&str) -> Stands + 'a {
        move |key| match (self.fixed.get(key), settled.get(key)) {
            (Some(value), _) | (None, Some(Variable::Is(value))) => Stands::For(value.clone()),
            (None, Some(Variable::Unresolved)) => Stands::For(None),
            (None, Some(Variable::OneValue(Some(pattern)))) => Stands::ForAMatchOf(pattern.clone()),
            (None, Some(Variable::OneValue(None)) | None) => Stands::ForAnything,
        }
    }

    /// Finds what a slot can be so that its atoms come out as told.
    pub(crate) fn solve(
        &self,
        slot: usize,
        literals: &[Literal],
        scope: Scope<'_>,
        budget: &mut usize,
    ) -> Solved<Value> {
        // With variables put in, a request is made ready for each try.
        let of_request = if scope.settled.is_empty() { 1 } else { MADE_READY };
        *budget = budget.saturating_sub(of_request + literals.len());
        let opaque = literals.iter().find_map(|literal| match self.atom(literal.variable) {
            Some(Atom::Opaque(reason)) => Some(reason.clone()),
            _ => None,
        });
        if let Some(reason) = opaque {
            return Solved::Unknown(reason);
        }
        if slot == RESOURCE {
            return self.solve_resource(literals, scope, budget);
        }
        let stands = self.stands(scope.settled);
        let mut tests: Vec<(&KeyTest, bool)> = literals
            .iter()
            .filter_map(|literal| match self.atom(literal.variable) {
                Some(Atom::Key(test)) => Some((test, literal.value)),
                _ => None,
            })
            .collect();
        let request = self.with_settled(scope.settled);
        let world = World { request: &request, semantics: self.semantics, variables: &stands, own: Own::Open };
        if slot == CALLER {
            let of_variables = self.tests_of_variables(scope.settled);
            tests.extend(scope.also.iter().chain(&of_variables).map(|(test, holds)| (test, *holds)));
            return match caller_keys::solve(&self.caller, scope.kinds, &tests, &world, scope.within, budget) {
                Solved::Value(one) => Solved::Value(Value::Caller(one)),
                Solved::Nothing => Solved::Nothing,
                Solved::Unknown(reason) => Solved::Unknown(reason),
            };
        }
        let of_variable = self.slots.get(slot).and_then(|key| scope.settled.get(key));
        if let Some(Variable::Is(value)) = of_variable {
            let is_told = |(test, holds): &(&KeyTest, bool)| {
                test.holds_on(value.as_ref(), world.request, world.semantics).is_none_or(|told| told == *holds)
            };
            let is_settled =
                |key: &String| matches!(scope.settled.get(key), Some(Variable::Is(_) | Variable::Unresolved));
            let is_closed = |literal: &&Literal| self.variables(literal.variable).iter().all(is_settled);
            let closed = literals.iter().filter(is_closed).filter_map(|literal| match self.atom(literal.variable) {
                Some(Atom::Key(test)) => Some((test, literal.value)),
                _ => None,
            });
            let fits = { closed }.all(|of_literal| is_told(&of_literal));
            return if fits { Solved::Value(Value::Key(value.clone())) } else { Solved::Nothing };
        }
        let (besides, presence) = match self.is_as_fixed(slot) {
            Some((test, presence)) => (vec![test], presence),
            None => {
                let presence = self.presence(slot, scope.kinds);
                let of_others = self.slots.get(slot).and_then(|key| caller::of_no_account(key));
                let typed = if presence == Presence::OneValue { self.of_type(slot, &tests) } else { Vec::new() };
                (of_others.into_iter().chain(typed).collect(), presence)
            }
        };
        // A request comes first, and last, through one service.
        let is_end = || {
            let [_, ends @ ..] = CALLED_VIA;
            self.slot_key(slot).is_some_and(|key| ends.contains(&key))
        };
        let presence = if presence == Presence::Open && is_end() { Presence::NoList } else { presence };
        let presence = match (of_variable, presence) {
            (Some(Variable::OneValue(_)), _) => Presence::OneValue,
            (Some(Variable::Unresolved), Presence::Open | Presence::NoList) => Presence::NotOneValue,
            (Some(Variable::Unresolved), Presence::There) => Presence::Several,
            (Some(Variable::Unresolved), Presence::OneValue) => return Solved::Nothing,
            (_, presence) => presence,
        };
        let form = besides.is_empty().then(|| self.form(slot)).flatten();
        tests.extend(besides.iter().map(|test| (test, true)));
        match key::solve(&tests, presence, form.as_ref(), &world, budget) {
            Solved::Value(value) => Solved::Value(Value::Key(value)),
            Solved::Nothing => Solved::Nothing,
            Solved::Unknown(reason) => Solved::Unknown(reason),
        }
    }

    /// What is known of variables that follow from the caller, as tests of the caller.
    fn tests_of_variables(&self, settled: &Settled) -> Vec<(KeyTest, bool)> {
        let of_caller = settled.iter().filter(|(key, _)| self.is_of_caller(key));
        let test = |(key, variable): (&String, &Variable)| {
            let is_there = || KeyTest::new("Null", key, &["false".to_owned()]);
            match variable {
                Variable::Is(Some(ContextValue::One(value))) => {
                    Some((KeyTest::new("StringEquals", key, std::slice::from_ref(value)), true))
                }
                Variable::Is(Some(ContextValue::Many(_))) => None,
                Variable::Is(None) => Some((is_there(), false)),
                // Of a list it is not known whether it is absent.
                Variable::Unresolved => {
                    let is_single = catalog::condition_key(key).is_some_and(|known| !known.multivalued);
                    is_single.then(|| (is_there(), false))
                }
                Variable::OneValue(_) => Some((is_there(), true)),
            }
        };
        of_caller.filter_map(test).collect()
    }

    /// The tests that every value of a key passes that every request has: times are from 1970 to the year 9999.
    fn of_type(&self, slot: usize, tests: &[(&KeyTest, bool)]) -> Vec<KeyTest> {
        let key = self.slots.get(slot).map_or("", String::as_str);
        let test = |operator: &str, values: &[&str]| {
            let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
            KeyTest::new(operator, key, &values)
        };
        let is_compared_as_number = || tests.iter().any(|(test, _)| matches!(test.compared(), Compared::Number(_)));
        match catalog::global_condition_key(key).and_then(|known| known.types.first()) {
            Some(ConditionKeyType::Bool) => vec![test("StringEquals", &["true", "false"])],
            Some(ConditionKeyType::Date) if is_compared_as_number() => {
                vec![test("NumericGreaterThanEquals", &["0"]), test("NumericLessThanEquals", &["253402300799"])]
            }
            Some(ConditionKeyType::Date) => vec![
                test("DateGreaterThanEquals", &["1970-01-01T00:00:00Z"]),
                test("DateLessThanEquals", &["9999-12-31T23:59:59Z"]),
            ],
            _ => Vec::new(),
        }
    }

    /// What the values of a key are made of, where more is known than that they are texts.
    fn form(&self, slot: usize) -> Option<Language> {
        match self.slots.get(slot)?.as_str() {
            "aws:requestedregion" => Some(Language::of_characters("abcdefghijklmnopqrstuvwxyz0123456789-")),
            "aws:resourceaccount" => Some(Language::of_characters("0123456789")),
            _ => None,
        }
    }

    /// The test that the value of a key passes that is the same for all that the caller stands for, and how it is there.
    fn is_as_fixed(&self, slot: usize) -> Option<(KeyTest, Presence)> {
        let key = self.slots.get(slot)?;
        Some(match self.fixed.get(key)? {
            Some(value @ ContextValue::One(_)) => {
                (KeyTest::new("StringEquals", key, value.values()), Presence::OneValue)
            }
            Some(value) => (KeyTest::new("ForAnyValue:StringEquals", key, value.values()), Presence::There),
            None => (KeyTest::new("Null", key, &["true".to_owned()]), Presence::Open),
        })
    }

    /// The caller's request with the settled keys.
    fn with_settled(&self, settled: &Settled) -> Prepared {
        if settled.is_empty() {
            return self.base.clone();
        }
        let mut request = self.base.request().clone();
        let absent = || ContextValue::Many(Vec::new());
        for (key, variable) in settled {
            let value = match variable {
                Variable::Is(value) => value.clone().unwrap_or_else(absent),
                Variable::Unresolved => absent(),
                Variable::OneValue(_) => continue,
            };
            request.context.push((self.spelt(key).to_owned(), value));
        }
        request.prepare()
    }

    fn solve_resource(&self, literals: &[Literal], scope: Scope<'_>, budget: &mut usize) -> Solved<Value> {
        let stands = self.stands(scope.settled);
        let request = self.with_settled(scope.settled);
        let world = World { request: &request, semantics: self.semantics, variables: &stands, own: Own::Open };
        let mut languages: Vec<(Matches, bool)> = Vec::new();
        let mut closed: Vec<(&ResourceTest, bool)> = Vec::new();
        for literal in literals {
            let Some(Atom::Resource(test)) = self.atom(literal.variable) else { continue };
            let Some((not, patterns)) = test.patterns() else { continue };
            let (matches, open) = key::matches(&patterns, None, &world, |symbols, _| language::tokens(&symbols));
            if !open {
                closed.push((test, literal.value));
            }
            languages.push((matches, literal.value != not));
        }
        let place = scope.place;
        let mut positive: Vec<&Language> = place.positive.iter().collect();
        let mut negative: Vec<&Language> = place.negative.iter().collect();
        let is_placed = !positive.is_empty() || !negative.is_empty();
        for (matches, has_to) in &languages {
            if *has_to { positive.push(&matches.at_most) } else { negative.push(&matches.at_least) }
        }
        let suits = |text: &str| {
            let mut request = request.request().clone();
            text.clone_into(&mut request.resource);
            let request = request.prepare();
            closed.iter().all(|(test, holds)| test.covers(&request, self.semantics) == Some(*holds))
        };
        let moved = |text: &str| {
            let Some(fields) = Fields::split(text) else { return text.to_owned() };
            let partition = place.partition.as_deref().unwrap_or(fields.partition);
            let account = place.account.as_deref().filter(|_| !fields.account.is_empty()).unwrap_or(fields.account);
            format!("arn:{partition}:{}:{}:{account}:{}", fields.service, fields.region, fields.resource)
        };
        let examples = positive.iter().flat_map(|language| language.patterns.iter().take(16));
        let examples = examples.flat_map(|pattern| nice::examples(pattern));
        let first = scope.kinds.first().and_then(|kind| self.caller.kinds.get(*kind));
        let of_caller = first.and_then(|kind| kind.principal.account()).filter(|_| !self.caller.is_open());
        let hints = [
            scope.hint.to_owned(),
            caller::moved(scope.hint, None, of_caller.filter(|_| has_account(scope.hint)), None),
        ];
        let mut candidates = hints.into_iter().chain(examples).map(|text| moved(&text));
        let open = closed.len() < languages.len() || is_placed;
        let fits = |text: &str| {
            !open || {
                let text = Language::of_texts([text]);
                let mut all = positive.clone();
                all.push(&text);
                !members(&all, &negative, 1, &mut 10_000).texts.is_empty()
            }
        };
        let found = candidates.by_ref().chain(std::iter::once("*".to_owned()));
        if let Some(found) = { found }.find(|text| !text.is_empty() && suits(text) && fits(text)) {
            return Solved::Value(Value::Resource(found));
        }
        let found = members(&positive, &negative, 1, budget);
        match found.texts.into_iter().next() {
            Some(text) if suits(&text) => {
                // A partition that there is, if it can be one.
                let is_elsewhere = Fields::split(&text).is_some_and(|fields| !fields.partition.starts_with("aws"));
                let of_aws = language::arn_of_aws();
                positive.push(&of_aws);
                let better = if is_elsewhere { members(&positive, &negative, 1, budget).texts.pop() } else { None };
                Solved::Value(Value::Resource(better.filter(|text| suits(text)).unwrap_or(text)))
            }
            Some(text) => Solved::Unknown(format!("the resource `{text}` does not fare as its patterns say")),
            None if found.given_up => Solved::Unknown("the patterns of resources are too many".to_owned()),
            None => Solved::Nothing,
        }
    }

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
        let all: Vec<(Literal, Listed, Says)> = literals
            .iter()
            .filter_map(|literal| {
                Some((*literal, self.listed(literal.variable, settled)?, self.says(*literal, settled)?))
            })
            .collect();
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
            if !self.is_open(literal.variable) {
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
            let excluded: Vec<(Literal, Language)> = all
                .iter()
                .filter(|(_, _, says)| excludes(*says))
                .filter_map(|(literal, listed, _)| Some((*literal, language(listed)?)))
                .collect();
            let negative: Vec<&Language> = excluded.iter().map(|(_, language)| language).collect();
            let found = members(&[&wanted], &negative, 1, budget);
            if found.texts.is_empty() && !found.given_up {
                let mut together = vec![*literal];
                together.extend(excluded.iter().map(|(literal, _)| *literal));
                return Some(together);
            }
        }
        None
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
    fn listed(&self, atom: usize, settled: &Settled) -> Option<Listed> {
        let stands = self.stands(settled);
        let empty_is_text = self.semantics.takes_usual_reading(ContestedRule::EmptyVariable);
        let settle = |patterns: Vec<Vec<Symbol>>| -> Option<Vec<Vec<Symbol>>> {
            // Variables that are known are put in; a pattern that lacks one matches nothing.
            let put_in = |symbol: Symbol| -> Option<Vec<Symbol>> {
                let Symbol::Variable { key, default } = &symbol else { return Some(vec![symbol]) };
                match stands(key) {
                    Stands::ForAnything | Stands::ForAMatchOf(_) => Some(vec![symbol]),
                    Stands::For(Some(ContextValue::One(value))) if !value.is_empty() || empty_is_text => {
                        Some(value.chars().map(Symbol::Character).collect())
                    }
                    Stands::For(_) => Some(default.as_ref()?.chars().map(Symbol::Character).collect()),
                }
            };
            let patterns = patterns.into_iter().map(|pattern| {
                let parts: Option<Vec<Vec<Symbol>>> = pattern.into_iter().map(put_in).collect();
                parts.map(|parts| parts.concat())
            });
            Some(patterns.flatten().collect())
        };
        match self.atom(atom)? {
            Atom::Resource(test) => {
                let (_, patterns) = test.patterns()?;
                Some(Listed { patterns: settle(patterns)?, ignoring_case: false })
            }
            Atom::Key(test) => match test.compared() {
                Compared::Text { patterns, ignoring_case } if !test.values().is_empty() => {
                    Some(Listed { patterns: settle(patterns)?, ignoring_case })
                }
                _ => None,
            },
            Atom::Opaque(_) => None,
        }
    }

    /// Whether an atom without open variables holds if its slot has this value; `None` if it is open.
    pub(crate) fn truth(&self, atom: usize, value: &Value) -> Option<bool> {
        if self.is_open(atom) {
            return None;
        }
        match (self.atom(atom)?, value) {
            (Atom::Resource(test), Value::Resource(resource)) => {
                let mut request = self.base.request().clone();
                resource.clone_into(&mut request.resource);
                test.covers(&request.prepare(), self.semantics)
            }
            (Atom::Key(test), Value::Key(value)) => test.holds_on(value.as_ref(), &self.base, self.semantics),
            (Atom::Key(test), Value::Caller(one)) => {
                test.holds_on(one.value(test.folded_key()).as_ref(), &self.base, self.semantics)
            }
            _ => None,
        }
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
                    _ => None,
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

fn has_account(arn: &str) -> bool {
    Fields::split(arn).is_some_and(|fields| !fields.account.is_empty())
}

/// The slots of the atoms of a formula, each once.
fn slots_of(formula: &Formula<usize>, slot_of: &[usize], slots: &mut Vec<usize>) {
    match formula {
        Formula::Constant(_) => {}
        Formula::Open { question, .. } => {
            slots.extend(slot_of.get(*question).copied().filter(|slot| !slots.contains(slot)));
        }
        Formula::All(parts) | Formula::Any(parts) => parts.iter().for_each(|part| slots_of(part, slot_of, slots)),
    }
}

/// The atoms of a formula.
fn atoms_of(formula: &Formula<usize>) -> Vec<usize> {
    match formula {
        Formula::Constant(_) => Vec::new(),
        Formula::Open { question, .. } => vec![*question],
        Formula::All(parts) | Formula::Any(parts) => parts.iter().flat_map(atoms_of).collect(),
    }
}

fn variables_of<'a>(symbols: impl Iterator<Item = &'a Symbol>) -> impl Iterator<Item = String> {
    symbols.filter_map(|symbol| match symbol {
        Symbol::Variable { key, .. } => Some(key.clone()),
        _ => None,
    })
}

fn has_letters<'a>(mut symbols: impl Iterator<Item = &'a Symbol>) -> bool {
    symbols.any(|symbol| matches!(symbol, Symbol::Character(c) if stands_for_variable(*c)))
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

/// Whether a formula is true, as far as the literals tell.
pub(crate) fn value(formula: &Formula<usize>, truth: &dyn Fn(usize) -> Option<bool>) -> Option<bool> {
    match formula {
        Formula::Constant(value) => Some(*value),
        Formula::Open { question, negated } => truth(*question).map(|value| value != *negated),
        Formula::All(parts) => {
            let mut all = Some(true);
            for part in parts {
                match value(part, truth) {
                    Some(false) => return Some(false),
                    Some(true) => {}
                    None => all = None,
                }
            }
            all
        }
        Formula::Any(parts) => {
            let mut any = Some(false);
            for part in parts {
                match value(part, truth) {
                    Some(true) => return Some(true),
                    Some(false) => {}
                    None => any = None,
                }
            }
            any
        }
    }
}

/// The keys that a statement tests, or has as variables, in lower case.
pub(crate) fn keys_of(compiled: Compiled<'_>) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    if let Some((_, patterns)) = compiled.resources().patterns() {
        keys.extend(variables_of(patterns.iter().flatten()));
    }
    for test in compiled.conditions() {
        keys.push(test.folded_key().to_owned());
        match test.compared() {
            Compared::Text { patterns, .. } | Compared::Bool(patterns) => {
                keys.extend(variables_of(patterns.iter().flatten()));
            }
            Compared::Arn(patterns) => keys.extend(variables_of(patterns.iter().flatten().flatten())),
            _ => {}
        }
    }
    keys
}

/// Conjunction of many.
pub(crate) fn all_of(parts: impl IntoIterator<Item = Formula<usize>>) -> Formula<usize> {
    parts.into_iter().fold(Formula::Constant(true), and)
}

/// Disjunction of many.
pub(crate) fn any_of(parts: impl IntoIterator<Item = Formula<usize>>) -> Formula<usize> {
    parts.into_iter().fold(Formula::Constant(false), or)
}

/// That not all of these literals hold.
pub(crate) fn not_all(literals: &[Literal]) -> Formula<usize> {
    not(all_of(literals.iter().map(|literal| Formula::Open { question: literal.variable, negated: !literal.value })))
}
