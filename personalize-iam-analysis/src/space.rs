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
//!    patterns without variables match. Also, take one atom that has to match, with each variable as a letter of its
//!    own that only the same variable and a star that takes anything can match. If all that matches this way is matched
//!    by atoms that must not match, then so it is for all values: in a text that matches the first, replace what the
//!    variables stand for by their letters; a pattern that matches the result matches the text too, as its variables
//!    have the same values and its stars take them. (In the first five fields of an ARN a value with a colon would move
//!    the fields; there this is not used.)
//! 2. To find: values are tried for the variables, such as what the text of (1) has in their place, and a text that
//!    appears nowhere else. What is found is confirmed by the evaluator.
//!
//! 3. By cases (`meaning/cases.rs`): a variable is not resolved, as its key is absent or a list; or its key has one value,
//!    which matches one of the patterns of each test that it passes; and so does the resource. Two texts with variables
//!    that have to be the same lose what they begin and end with alike: then one is a variable, which is the other; or they
//!    cannot be the same. Each case settles more of (1) and (2). A key that is compared with itself as a variable matches
//!    itself among stars, and nothing that is longer.
//!
//! If none of these comes to an end, it is undecided.

use std::collections::{BTreeMap, BTreeSet};

use foldhash::HashMap;
use personalize_iam_eval::symbolic::{
    CALLED_VIA, Compared, Compiled, Formula, KeyTest, ResourceTest, Symbol, and, caller_kind, not, or,
};
use personalize_iam_eval::{ContestedRule, ContextValue, Prepared, Request, Semantics};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog::{self, Callers, ConditionKeyType};
use personalize_iam_model::policy::OperatorName;

use crate::caller::{self, Caller, One, always_there};
use crate::caller_keys::{self, Within};
use crate::callers;
use crate::example_values;
use crate::key::{self, Matches, Own, Presence, Solved, Stands, World};
use crate::language::{self, Language, members, stands_for_variable};
use crate::sat::Literal;

pub(crate) mod ties;
mod variables;

/// Something that is true of a request or not.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Atom {
    Resource(ResourceTest),
    Key(KeyTest),
    /// It is not known when it holds: why.
    Opaque(String),
}

/// What distinguishes resources for the layers' sake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Division {
    /// It is an ARN.
    Arn,
    /// Its ARN is of this partition.
    Partition(String),
    /// Its ARN has no account.
    Ownerless,
    /// It is of this account, or AWS owns it.
    Account(String),
    /// AWS owns it.
    OfAws,
    /// It is a role.
    Role,
    /// It is a key of KMS.
    Key,
    /// It is of KMS.
    OfKms,
}

/// What the literal of an atom says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Described {
    Resource(ResourceTest),
    /// The same as this test of the resource.
    Division(Division, ResourceTest),
    Key(KeyTest),
    Opaque,
}

/// What an atom is for that is not there for its own sake.
#[derive(Clone, Debug)]
enum Purpose {
    /// It serves to divide alone: nothing is said of it.
    Unsaid,
    /// It stands for the test of a key, or, inverted, for its opposite.
    Key { test: KeyTest, inverted: bool },
    /// It divides resources for the layers' sake.
    Division(Division),
}

/// The cost of preparing a request, in steps of the budget.
const MADE_READY: usize = 16;

/// How many steps a search for one value takes at most, whatever the budget: it does not see that the limit was stopped meanwhile,
/// and a step is about a microsecond and a hundred bytes.
const MOST_AT_ONCE: usize = 2_000_000;

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

/// What of the resource's ARN stands for a key.
pub(crate) fn field_of<'a>(resource: &'a str, key: &str) -> Option<&'a str> {
    let (_, number) = FIELDS.iter().find(|(known, _)| *known == key)?;
    Fields::split(resource)?;
    resource.splitn(6, ':').nth(*number).filter(|field| !field.is_empty())
}

#[derive(Debug)]
pub(crate) struct Space {
    /// A request of the caller, of one of its kinds.
    pub(crate) base: Prepared<'static>,
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
    /// The names of the slots, which are folded keys; the first are the resource and the caller. A slot that is not a
    /// key has a name with a capital, which no folded key has.
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
    purposes: HashMap<usize, Purpose>,
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

/// What is assumed of a request, where policy variables are looked at by cases.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settled {
    /// Keys, in lower case.
    pub(crate) keys: BTreeMap<String, Variable>,
    /// Patterns that match the resource.
    pub(crate) resource: Vec<Vec<Symbol>>,
}

impl Settled {
    pub(crate) fn get(&self, key: &str) -> Option<&Variable> {
        self.keys.get(key)
    }

    fn is_empty(&self) -> bool {
        self.keys.is_empty() && self.resource.is_empty()
    }
}

/// What is known of the key of a policy variable.
#[derive(Clone, Debug)]
pub(crate) enum Variable {
    /// It is this, or absent.
    Is(Option<ContextValue>),
    /// It is absent or a list, so that the variable is not resolved.
    Unresolved,
    /// It has one value.
    OneValue(Known),
}

/// What is known of the one value of a key.
#[derive(Clone, Debug, Default)]
pub(crate) struct Known {
    /// It passes these tests, each of which lists one text.
    pub(crate) tests: Vec<KeyTest>,
    /// It is each of these texts, which have variables.
    pub(crate) texts: Vec<Vec<Symbol>>,
}

impl Variable {
    /// The texts and patterns with regard to case that are known to match a single value, with variables of their own.
    pub(crate) fn patterns(&self) -> Vec<Vec<Symbol>> {
        let Variable::OneValue(known) = self else { return Vec::new() };
        let of_tests = known.tests.iter().filter_map(|test| match test.compared().texts()? {
            (patterns, false) => patterns.into_iter().next(),
            (_, true) => None,
        });
        known.texts.iter().cloned().chain(of_tests).collect()
    }

    /// The one of these that says most.
    pub(crate) fn pattern(&self) -> Option<Vec<Symbol>> {
        let wildcards = |pattern: &Vec<Symbol>| pattern.iter().filter(|symbol| is_wildcard(symbol)).count();
        self.patterns().into_iter().min_by_key(wildcards)
    }
}

/// Whether a symbol matches more than one text.
pub(crate) fn is_wildcard(symbol: &Symbol) -> bool {
    matches!(symbol, Symbol::One { .. } | Symbol::Star { .. })
}

/// What is looked for, in addition to the values of atoms.
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
            numbers: HashMap::default(),
            slot_of: Vec::new(),
            variables: Vec::new(),
            slots: vec!["Resource".to_owned(), "Caller".to_owned()],
            always: vec![Callers::NONE; 2],
            spelling: HashMap::default(),
            asked_of_caller: BTreeSet::new(),
            tested: BTreeMap::new(),
            statements: HashMap::default(),
            purposes: HashMap::default(),
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
            for pattern in &patterns_of(test) {
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
        let among = self.caller.kinds.get(kind).map_or(Callers::NONE, |kind| caller_kind(&kind.principal));
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
        let is_there = |number: &usize| {
            self.caller.kinds.get(*number).is_some_and(|kind| always.contains(caller_kind(&kind.principal)))
        };
        match kinds.iter().all(is_there) {
            _ if *always == Callers::ALL => Presence::OneValue,
            true => Presence::There,
            false => Presence::Open,
        }
    }

    /// Whether the kind of the caller decides whether the key of a slot is present.
    pub(crate) fn depends_on_kind(&self, slot: usize) -> bool {
        let kinds: Vec<usize> = (0..self.caller.kinds.len()).collect();
        let presence = self.presence(slot, &kinds);
        kinds.iter().any(|kind| self.presence(slot, &[*kind]) != presence)
    }

    /// Whether the atom depends on variables that do not follow from the caller.
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
                Compared::Number(_) | Compared::Date(_) | Compared::Binary(_) | Compared::Address(_) => false,
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

    /// What a statement's application depends on, in addition to the action and the caller.
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
            "whether the principals of {} statement {} of policy {} cover the caller depends on an id",
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
    /// the caller's if that is known. A `*` in it is that character.
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
            self.purposes.insert(question, Purpose::Unsaid);
        }
        only
    }

    /// What divides resources for the layers' sake, as one of these patterns.
    pub(crate) fn division(&mut self, division: Division, patterns: Vec<Vec<Symbol>>) -> Formula<usize> {
        let divides = self.resource(ResourceTest::one_of(patterns));
        if let Formula::Open { question, .. } = divides {
            self.purposes.entry(question).or_insert(Purpose::Division(division));
        }
        divides
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
        let patterns = patterns_of(&test);
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
        let lists = !test.values().is_empty();
        let passes = match test.compared() {
            Compared::Text { patterns, ignoring_case: false } if lists => {
                // A field has no colon.
                let fitting = patterns.iter().filter(|pattern| !pattern.contains(&Symbol::Character(':')));
                let patterns: Vec<Vec<Symbol>> = fitting.map(|pattern| in_field(pattern)).collect();
                let matches = self.resource(ResourceTest::one_of(patterns));
                if let Formula::Open { question, .. } = matches {
                    self.purposes.insert(question, Purpose::Key { test: test.clone(), inverted });
                }
                if inverted { not(matches) } else { matches }
            }
            Compared::Text { .. } if lists => return None,
            // Alike for all texts.
            Compared::Text { .. } | Compared::Presence => {
                let there = ContextValue::from("x");
                Formula::Constant(test.holds_on(Some(&there), &self.base, self.semantics) == Some(true))
            }
            Compared::Arn(_)
            | Compared::Number(_)
            | Compared::Date(_)
            | Compared::Bool(_)
            | Compared::Binary(_)
            | Compared::Address(_) => return None,
        };
        let some = in_field(&[Symbol::One { in_field: true }, Symbol::Star { in_field: true }]);
        let has_field = self.resource(ResourceTest::one_of(vec![some]));
        if let Formula::Open { question, .. } = has_field {
            self.purposes.insert(question, Purpose::Unsaid);
        }
        Some((has_field, passes))
    }

    /// The slots that a formula asks about, each once.
    pub(crate) fn slots_in(&self, formula: &Formula<usize>) -> Vec<usize> {
        let mut slots: Vec<usize> = Vec::new();
        slots_of(formula, &self.slot_of, &mut slots);
        slots
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

    /// The atom of a test that is only told where a policy has it too.
    fn dividing(&mut self, test: KeyTest) -> Option<usize> {
        let before = self.atom_count();
        let Formula::Open { question, negated: false } = self.key(test) else { return None };
        if question >= before {
            self.purposes.insert(question, Purpose::Unsaid);
        }
        Some(question)
    }

    /// The description of a literal; none for one that only serves to divide.
    pub(crate) fn described(&self, literal: Literal) -> Option<(Described, bool)> {
        let purpose = self.purposes.get(&literal.variable);
        let described = match (purpose, self.atom(literal.variable)?) {
            (Some(Purpose::Unsaid), _) => return None,
            (Some(Purpose::Key { test, inverted }), _) => {
                return Some((Described::Key(test.clone()), literal.value != *inverted));
            }
            (Some(Purpose::Division(division)), Atom::Resource(test)) => {
                Described::Division(division.clone(), test.clone())
            }
            (_, Atom::Resource(test)) => Described::Resource(test.clone()),
            (_, Atom::Key(test)) => Described::Key(test.clone()),
            (_, Atom::Opaque(_)) => Described::Opaque,
        };
        Some((described, literal.value))
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

    /// What variables stand for if only these keys are settled in addition to those of the caller.
    fn stands<'a>(&'a self, settled: &'a Settled) -> impl Fn(&str) -> Stands + 'a {
        move |key| match (self.fixed.get(key), settled.get(key)) {
            (Some(value), _) | (None, Some(Variable::Is(value))) => Stands::For(value.clone()),
            (None, Some(Variable::Unresolved)) => Stands::For(None),
            (None, Some(one)) => one.pattern().map_or(Stands::ForAnything, Stands::ForAMatchOf),
            (None, None) => Stands::ForAnything,
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
        let given = (*budget).min(MOST_AT_ONCE);
        let mut left = given;
        let solved = self.solve_within(slot, literals, scope, &mut left);
        *budget = budget.saturating_sub(given.saturating_sub(left));
        solved
    }

    fn solve_within(&self, slot: usize, literals: &[Literal], scope: Scope<'_>, budget: &mut usize) -> Solved<Value> {
        // With variables replaced, each try prepares a request.
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
            let key = self.slots.get(slot).map_or("", String::as_str);
            let mut refuted = || match value {
                // Whether the others can come out so, whatever their variables are.
                Some(ContextValue::One(text)) if !literals.iter().all(|literal| is_closed(&literal)) => {
                    let is = KeyTest::new("StringEquals", key, std::slice::from_ref(text));
                    let tests: Vec<(&KeyTest, bool)> = tests.iter().copied().chain([(&is, true)]).collect();
                    key::solve(&tests, Presence::OneValue, None, &world, budget) == Solved::Nothing
                }
                _ => false,
            };
            return if fits && !refuted() { Solved::Value(Value::Key(value.clone())) } else { Solved::Nothing };
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
        if let Some(Variable::OneValue(known)) = of_variable {
            tests.extend(known.tests.iter().map(|test| (test, true)));
        }
        match key::solve(&tests, presence, form.as_ref(), &world, budget) {
            Solved::Value(value) => Solved::Value(Value::Key(value)),
            Solved::Nothing => Solved::Nothing,
            Solved::Unknown(reason) => Solved::Unknown(reason),
        }
    }

    /// What is known of variables that follow from the caller, as tests of the caller.
    fn tests_of_variables(&self, settled: &Settled) -> Vec<(KeyTest, bool)> {
        let of_caller = settled.keys.iter().filter(|(key, _)| self.is_of_caller(key));
        let tests = |(key, variable): (&String, &Variable)| {
            let is_there = || KeyTest::new("Null", key, &["false".to_owned()]);
            match variable {
                Variable::Is(Some(ContextValue::One(value))) => {
                    vec![(KeyTest::new("StringEquals", key, std::slice::from_ref(value)), true)]
                }
                Variable::Is(Some(ContextValue::Many(_))) => Vec::new(),
                Variable::Is(None) => vec![(is_there(), false)],
                // Of a list it is not known whether it is absent.
                Variable::Unresolved => {
                    let is_single = catalog::reviewed_condition_key(key).is_some_and(|known| !known.multivalued);
                    is_single.then(|| (is_there(), false)).into_iter().collect()
                }
                Variable::OneValue(known) => {
                    let passed = known.tests.iter().map(|test| (test.clone(), true));
                    passed.chain([(is_there(), true)]).collect()
                }
            }
        };
        of_caller.flat_map(tests).collect()
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
    fn with_settled(&self, settled: &Settled) -> Prepared<'static> {
        if settled.keys.is_empty() {
            return self.base.clone();
        }
        let mut request = self.base.request().clone();
        let absent = || ContextValue::Many(Vec::new());
        for (key, variable) in &settled.keys {
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
            let (mut matches, open) = key::matches(&patterns, None, &world, |symbols, _| language::tokens(&symbols));
            if !open {
                closed.push((test, literal.value));
            }
            // In that reading a pattern that is not resolved matches everything.
            let unresolved_matches = not && !self.semantics.takes_usual_reading(ContestedRule::UnresolvedNotResource);
            if unresolved_matches && variables_of(patterns.iter().flatten()).next().is_some() {
                matches.at_most.patterns.push(vec![language::Token::Star { in_field: false }]);
            }
            languages.push((matches, literal.value != not));
        }
        for pattern in &scope.settled.resource {
            let one = std::slice::from_ref(pattern);
            let (matches, _) = key::matches(one, None, &world, |symbols, _| language::tokens(&symbols));
            languages.push((matches, true));
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
        let examples = examples.flat_map(|pattern| example_values::examples(pattern));
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
                positive.iter().all(|language| language.has(text))
                    && !negative.iter().any(|language| language.has(text))
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
            Some(text) => Solved::Unknown(format!("the resource `{text}` does not match as its patterns say")),
            None if found.given_up => Solved::Unknown("the patterns of resources are too many".to_owned()),
            None => Solved::Nothing,
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
        keys.extend(variables_of(patterns_of(&test).iter().flatten()));
    }
    keys
}

/// The patterns that a test lists, where its values are texts that can have variables.
fn patterns_of(test: &KeyTest) -> Vec<Vec<Symbol>> {
    match test.compared() {
        Compared::Text { patterns, .. } | Compared::Bool(patterns) => patterns,
        Compared::Arn(patterns) => patterns.into_iter().flatten().collect(),
        Compared::Number(_) | Compared::Date(_) | Compared::Binary(_) | Compared::Address(_) | Compared::Presence => {
            Vec::new()
        }
    }
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
