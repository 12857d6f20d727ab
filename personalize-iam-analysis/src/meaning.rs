//! What the atoms of one search mean, and the requests that satisfy them. `replay` has the evaluator decide each request
//! before it is a witness.

use foldhash::HashMap;
use personalize_iam_eval::symbolic::{self, Formula};
use personalize_iam_eval::{ContextValue, Principal, Request};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog;

use crate::caller::{Names, One, StandsFor, USER_ID, What};
use crate::caller_keys::Within;
use crate::callers::{is_account, moved_principal};
use crate::example_values;
use crate::key::{Presence, Solved};
use crate::language::{Language, arn_of_aws, arn_with_account, arn_within};
use crate::question::{About, Question, Relation, Side, allows};
use crate::sat::{Literal, Theory};
use crate::space::ties::Tie;
use crate::space::{CALLER, FIELDS, RESOURCE, Scope, Settled, Space, Value, Where, field_of, value};

mod cases;
mod variables;

/// What the atoms mean, for one search.
pub(crate) struct Meaning<'a> {
    pub(crate) question: &'a Question,
    pub(crate) about: &'a About,
    pub(crate) wanted: &'a [bool],
    pub(crate) action: String,
    pub(crate) hint: String,
    /// The slots that the formula asks about.
    pub(crate) asked: &'a [usize],
    pub(crate) space: &'a Space,
    /// What each slot has now.
    pub(crate) values: Vec<Option<Value>>,
    pub(crate) truths: HashMap<usize, Option<bool>>,
    /// Why it is not known what a slot can be.
    pub(crate) unclear: Vec<Option<String>>,
    pub(crate) reasons: Vec<String>,
    pub(crate) learned: Vec<Vec<Literal>>,
    pub(crate) witness: Option<Request>,
    pub(crate) steps: usize,
}

/// The result of assembling a request.
enum Assembled {
    /// A request that is decided as wanted.
    Found(Request),
    /// The caller and the resource cannot be such as the literals say.
    Nothing,
    /// Requests, none of which is decided as wanted.
    Unconfirmed,
    /// It is not known what the caller and the resource can be: why.
    Unknown(String),
}

/// What the cases of some literals come to.
enum Cases {
    /// A request that is decided as wanted.
    Found(Request),
    /// These literals cannot be together.
    Refuted(Vec<Literal>),
    Unknown,
}

impl Meaning<'_> {
    fn truth(&mut self, atom: usize) -> Option<bool> {
        if let Some(known) = self.truths.get(&atom) {
            return *known;
        }
        let slot = self.space.slot_of(atom)?;
        let value = self.values.get(slot)?.as_ref()?;
        let truth = self.space.truth(atom, value);
        self.truths.insert(atom, truth);
        truth
    }

    fn set(&mut self, slot: usize, value: Value) {
        let space = self.space;
        self.truths.retain(|atom, _| space.slot_of(*atom) != Some(slot));
        if let Some(cell) = self.values.get_mut(slot) {
            *cell = Some(value);
        }
    }

    /// The literals over what the formula asks about: lemmas assign others too, which would only add to a request what
    /// need not fit to the rest of it.
    pub(crate) fn that_count(&self, assigned: &[Literal]) -> Vec<Literal> {
        let counts =
            |literal: &&Literal| self.space.slot_of(literal.variable).is_some_and(|slot| self.asked.contains(&slot));
        assigned.iter().filter(counts).copied().collect()
    }

    fn literals_of(&self, slot: usize, assigned: &[Literal]) -> Vec<Literal> {
        let here = |literal: &&Literal| self.space.slot_of(literal.variable) == Some(slot);
        assigned.iter().filter(here).copied().collect()
    }

    fn solve(&mut self, slot: usize, literals: &[Literal]) -> Solved<Value> {
        let about = self.about;
        self.solve_for(&about.kinds, slot, literals)
    }

    /// What a slot can be for callers of these kinds.
    fn solve_for(&mut self, kinds: &[usize], slot: usize, literals: &[Literal]) -> Solved<Value> {
        let scope = Scope {
            kinds,
            settled: &Settled::default(),
            hint: &self.hint,
            place: &Where::default(),
            within: Within::default(),
            also: &[],
        };
        if self.question.limit.left() == 0 {
            self.steps = 0;
        }
        self.space.solve(slot, literals, scope, &mut self.steps)
    }

    /// Some of the literals that cannot be together, none of which can be left out.
    fn core(&mut self, slot: usize, literals: &[Literal]) -> Vec<Literal> {
        core_of(literals, |some| self.solve(slot, some) == Solved::Nothing)
    }

    fn object(&mut self, mut together: Vec<Literal>) -> Vec<Literal> {
        together.dedup();
        self.learned.push(
            together.iter().map(|literal| Literal { variable: literal.variable, value: !literal.value }).collect(),
        );
        together
    }

    /// Whether it matters who of those makes a request that the caller stands for.
    fn has_callers(&self) -> bool {
        let caller = &self.space.caller;
        let has_open_path = caller.kinds.iter().any(|kind| kind.names == Names::WithPath);
        self.space.asks_about_caller() || caller.kinds.len() > 1 || has_open_path
    }

    /// The request that the values make.
    fn request(&self, values: &[Option<Value>], slots: &[usize]) -> Request {
        let base = self.space.base.request();
        let mut request =
            Request { resource_account: self.about.owner.clone(), action: self.action.as_str().into(), ..base.clone() };
        self.hint.clone_into(&mut request.resource);
        // Whose id counts has it in the context.
        request.unknown.clear();
        let caller = &self.space.caller;
        let representative = || {
            let number = self.about.kinds.first().copied().unwrap_or_default();
            caller.kinds.get(number).map(|kind| One::of(kind, number))
        };
        let one = match values.get(CALLER).and_then(Option::as_ref) {
            Some(Value::Caller(one)) => Some(one.clone()),
            _ => representative(),
        };
        if let Some((one, kind)) = one.as_ref().and_then(|one| Some((one, caller.kinds.get(one.kind)?))) {
            if self.has_callers() {
                request.principal = one.principal(kind);
            }
            if let Some(id) = one.own_id().filter(|_| self.space.asks_for(USER_ID)) {
                request.context.push((self.space.spelt(USER_ID).to_owned(), id.into()));
            }
        }
        for slot in slots {
            match values.get(*slot).and_then(Option::as_ref) {
                Some(Value::Resource(resource)) => resource.clone_into(&mut request.resource),
                Some(Value::Key(value)) if !self.space.is_fixed(*slot) => {
                    let name = self.space.key_name(*slot).to_owned();
                    request.context.push((name, value.clone().unwrap_or(ContextValue::Many(Vec::new()))));
                }
                Some(Value::Key(_) | Value::Caller(_)) | None => {}
            }
        }
        if caller.stands_for == StandsFor::Anyone && !self.has_callers() {
            place_caller(&mut request);
        }
        // What the resource's ARN says of a key is so.
        for (key, _) in FIELDS {
            let Some(slot) = self.space.slot_named(key).filter(|_| self.space.follows_resource(key)) else { continue };
            if let Some(field) = field_of(&request.resource, key) {
                let value = ContextValue::from(field);
                request.context.retain(|(name, _)| !name.eq_ignore_ascii_case(key));
                request.context.push((self.space.key_name(slot).to_owned(), value));
            }
        }
        // What every request holds and something asks for is given, whether it counts or not.
        for (folded, name) in self.space.tested_always(one.map_or(0, |one| one.kind)) {
            // The time in one form is the time in the other.
            let other = match folded {
                "aws:currenttime" => "aws:epochtime",
                "aws:epochtime" => "aws:currenttime",
                other => other,
            };
            let is_given = request.context.iter().any(|(given, _)| {
                let given = given.to_lowercase();
                given == folded || given == other
            });
            if !is_given && field_of(&request.resource, folded).is_none() {
                let value = example_values::values(folded).next().unwrap_or_default();
                request.context.push((name.to_owned(), value.into()));
            }
        }
        let held = catalog::ALWAYS_HELD.iter().filter(|held| held.action.eq_ignore_ascii_case(&request.action));
        for key in held.map(|held| held.key.to_lowercase()) {
            if self.space.asks_for(&key) && !request.context.iter().any(|(given, _)| given.eq_ignore_ascii_case(&key)) {
                let value = example_values::values(&key).next().unwrap_or_default();
                request.context.push((self.space.spelt(&key).to_owned(), value.into()));
            }
        }
        symbolic::complete(&mut request);
        request.context.sort_by_key(|(name, _)| name.to_lowercase());
        request
    }

    /// Whether nothing can allow the request that was found, whatever the policies say.
    fn is_barred(&self, slots: &[usize]) -> bool {
        symbolic::is_barred(&self.request(&self.values, slots).prepare())
    }

    /// Whether several of these slots say through which services a request comes, of which the search does not know all.
    fn are_tied(&self, slots: &[usize]) -> bool {
        let named = symbolic::CALLED_VIA.map(|key| self.space.slot_named(key));
        named.iter().flatten().filter(|slot| slots.contains(slot)).count() > 1
    }

    /// The sides as they decide requests of a caller.
    fn sides_for(&self, principal: &Principal) -> &[Side] {
        let caller = &self.space.caller;
        let of = caller.kinds.iter().position(|kind| kind.what() == What::of(principal));
        self.question.sides_of(caller, of.unwrap_or_default())
    }

    /// The request, if every side decides it as wanted.
    fn replay(&self, mut request: Request) -> Option<Request> {
        let sides = self.sides_for(&request.principal);
        if !decided_as_wanted(sides, self.wanted, &request) {
            request = owned_by_caller(request, self.space.caller.stands_for)?;
            decided_as_wanted(sides, self.wanted, &request).then_some(())?;
        }
        // What is absent in any case need not be reported.
        let mut shorter = request.clone();
        for index in (0..shorter.context.len()).rev() {
            let mut without = shorter.clone();
            let (key, value) = without.context.remove(index);
            let follows = field_of(&request.resource, &key.to_lowercase()).is_some();
            let follows = follows || follows_from_others(&key, &without);
            if (follows || value.values().is_empty()) && decided_as_wanted(sides, self.wanted, &without) {
                shorter = without;
            }
        }
        Some(shorter)
    }

    /// Which kinds of callers can make such requests, and whether the literals rule out the others.
    pub(crate) fn who(&mut self, literals: &[Literal]) -> (Vec<usize>, bool) {
        let about: Vec<Literal> = self.literals_of(CALLER, literals);
        let all: Vec<usize> = (0..self.space.caller.kinds.len()).collect();
        let hang: Vec<usize> =
            slots_of(self.space, literals).into_iter().filter(|slot| self.space.depends_on_kind(*slot)).collect();
        let mut can = Vec::new();
        for kind in &all {
            let mut is_possible = self.solve_for(&[*kind], CALLER, &about) != Solved::Nothing;
            for slot in &hang {
                let of_slot = self.literals_of(*slot, literals);
                is_possible &= self.solve_for(&[*kind], *slot, &of_slot) != Solved::Nothing;
            }
            if is_possible {
                can.push(*kind);
            }
        }
        let tells_kinds = can.iter().all(|kind| self.about.kinds.contains(kind));
        can.retain(|kind| self.about.kinds.contains(kind));
        (can, tells_kinds)
    }

    /// A request with just these literals.
    pub(crate) fn witness_for(&mut self, literals: &[Literal]) -> Option<Request> {
        let slots = slots_of(self.space, literals);
        let mut values = self.values.clone();
        for slot in slots.iter().copied().chain([CALLER]) {
            let of_slot = self.literals_of(slot, literals);
            let Solved::Value(value) = self.solve(slot, &of_slot) else { return None };
            put(&mut values, slot, value);
        }
        match self.assemble(literals, &slots, values) {
            Assembled::Found(request) => Some(request),
            Assembled::Nothing | Assembled::Unconfirmed | Assembled::Unknown(_) => None,
        }
    }

    /// Puts a request together from values of these slots that is decided as wanted.
    fn assemble(&mut self, literals: &[Literal], slots: &[usize], values: Vec<Option<Value>>) -> Assembled {
        if !self.has_callers() {
            return self.replay(self.request(&values, slots)).map_or(Assembled::Unconfirmed, Assembled::Found);
        }
        let mut slots = slots.to_vec();
        slots.push(RESOURCE);
        self.fit_together(literals, values, |meaning, values| meaning.replay(meaning.request(values, &slots)))
    }

    /// Whether no caller and no resource that the literals describe fit to each other.
    fn is_ruled_out(&mut self, literals: &[Literal]) -> bool {
        let values = vec![None; self.space.slot_count()];
        let found = self.fit_together(literals, values, |meaning, _| Some(meaning.space.base.request().clone()));
        matches!(found, Assembled::Nothing)
    }

    /// Looks for a caller and a resource that fit to each other, until what they make is accepted.
    fn fit_together(
        &mut self,
        literals: &[Literal],
        mut values: Vec<Option<Value>>,
        mut accept: impl FnMut(&Self, &[Option<Value>]) -> Option<Request>,
    ) -> Assembled {
        let (space, about) = (self.space, self.about);
        let of_caller = self.literals_of(CALLER, literals);
        let of_resource = self.literals_of(RESOURCE, literals);
        let slots = slots_of(space, literals);
        let hang: Vec<usize> = slots.into_iter().filter(|slot| space.depends_on_kind(*slot)).collect();
        let settled = Settled::default();
        let now = match values.get(RESOURCE).and_then(Option::as_ref) {
            Some(Value::Resource(resource)) => Some(resource.clone()),
            _ if of_resource.is_empty() => Some(self.hint.clone()),
            _ => None,
        };
        let (mut unknown, mut unconfirmed) = (None, false);
        'kinds: for kind in &about.kinds {
            let kinds = std::slice::from_ref(kind);
            for slot in &hang {
                match self.solve_for(kinds, *slot, &self.literals_of(*slot, literals)) {
                    Solved::Value(value) => put(&mut values, *slot, value),
                    Solved::Nothing => continue 'kinds,
                    Solved::Unknown(reason) => unknown = unknown.or(Some(reason)),
                }
            }
            // That no caller of the kind is such is soon found out.
            match self.solve_for(kinds, CALLER, &of_caller) {
                Solved::Value(_) => {}
                Solved::Nothing => continue,
                Solved::Unknown(reason) => {
                    unknown = unknown.or(Some(reason));
                    continue;
                }
            }
            let elsewhere = || self.places().into_iter().map(Some).collect::<Vec<_>>();
            let mut places: Vec<Option<Where>> = if now.is_some() { vec![None] } else { elsewhere() };
            let mut all_tried = now.is_none();
            let mut at = 0;
            while let Some(place) = places.get(at).cloned() {
                at += 1;
                let anywhere = Where::default();
                let scope = Scope {
                    kinds,
                    settled: &settled,
                    hint: &self.hint,
                    place: place.as_ref().unwrap_or(&anywhere),
                    within: Within::default(),
                    also: &[],
                };
                let resource = match (&place, &now) {
                    (None, Some(now)) => Solved::Value(Value::Resource(now.clone())),
                    _ => space.solve(RESOURCE, &of_resource, scope, &mut self.steps),
                };
                match resource {
                    Solved::Value(Value::Resource(resource)) => {
                        for (partition, account) in self.where_from(&resource, place.as_ref()) {
                            let within = Within { partition: partition.as_deref(), account: account.as_deref() };
                            let scope = Scope { within, place: &anywhere, ..scope };
                            match space.solve(CALLER, &of_caller, scope, &mut self.steps) {
                                Solved::Value(one) => {
                                    put(&mut values, CALLER, one);
                                    put(&mut values, RESOURCE, Value::Resource(resource.clone()));
                                    if let Some(found) = accept(self, &values) {
                                        return Assembled::Found(found);
                                    }
                                    unconfirmed = true;
                                }
                                Solved::Unknown(reason) => unknown = unknown.or(Some(reason)),
                                Solved::Nothing => {}
                            }
                        }
                    }
                    Solved::Unknown(reason) => unknown = unknown.or(Some(reason)),
                    _ => {}
                }
                if at == places.len() && !all_tried && space.caller.is_open() {
                    all_tried = true;
                    places.extend(self.places().into_iter().map(Some));
                }
            }
        }
        match unknown {
            _ if unconfirmed => Assembled::Unconfirmed,
            Some(reason) => Assembled::Unknown(reason),
            None if space.caller.is_open() && !space.compared_fields().plainly => Assembled::Unknown(
                "it is not known which accounts and partitions callers share with resources".to_owned(),
            ),
            None => Assembled::Nothing,
        }
    }

    /// Where resources can be so that each caller who fits to one fits to one that is found there.
    fn places(&self) -> Vec<Where> {
        if !self.space.caller.is_open() {
            return vec![Where::default()];
        }
        let compared = self.space.compared_fields();
        let any_arn = arn_within(None, None);
        let mut places = vec![Where { negative: vec![any_arn], ..Where::default() }];
        let told = self.question.resource_account.is_some();
        let partitions: Vec<Option<&String>> = compared.partitions.iter().map(Some).chain([None]).collect();
        for partition in partitions {
            let others = |negative: &mut Vec<Language>| {
                if partition.is_none() {
                    negative.extend(compared.partitions.iter().map(|known| arn_within(Some(known), None)));
                }
            };
            let of_partition = || match partition {
                Some(partition) => arn_within(Some(partition), None),
                None => arn_of_aws(),
            };
            let place = |account: Option<&String>, positive: Vec<Language>, mut negative: Vec<Language>| {
                others(&mut negative);
                let positive = [vec![of_partition()], positive].concat();
                Where { positive, negative, partition: partition.cloned(), account: account.cloned(), caller: None }
            };
            if told {
                places.push(place(None, Vec::new(), Vec::new()));
                continue;
            }
            if self.about.relation != Relation::Across {
                for account in &compared.accounts {
                    places.push(place(Some(account), vec![arn_within(None, Some(account))], Vec::new()));
                }
                places.push(place(None, Vec::new(), vec![arn_with_account()]));
                let known = compared.accounts.iter().map(|account| arn_within(None, Some(account))).collect();
                places.push(place(None, vec![arn_with_account()], known));
            }
            if self.about.relation != Relation::Same {
                for account in &self.space.caller.accounts {
                    // What has no account, and what AWS owns, is of the caller's account.
                    let not = [account.as_str(), "", "aws"].map(|not| arn_within(None, Some(&not.to_owned())));
                    let elsewhere = place(None, Vec::new(), not.to_vec());
                    places.push(Where { caller: Some(account.clone()), ..elsewhere });
                }
            }
        }
        places
    }

    /// From which partitions and accounts callers can come for a resource; `None`: from any.
    fn where_from(&self, resource: &str, place: Option<&Where>) -> Vec<(Option<String>, Option<String>)> {
        let caller = &self.space.caller;
        if !caller.is_open() {
            return vec![(None, None)];
        }
        let fields = Fields::split(resource);
        let partition = fields.map(|fields| fields.partition.to_owned());
        let told = self.question.resource_account.as_deref();
        let owner = told.or(self.about.owner.as_deref());
        let of_resource = owner.or(fields.map(|fields| fields.account)).filter(|account| is_account(account));
        let from = |account: Option<&str>| (partition.clone(), account.map(str::to_owned));
        let across = || {
            let accounts = caller.accounts.iter().map(String::as_str).filter(|account| Some(*account) != of_resource);
            accounts.map(|account| from(Some(account))).collect::<Vec<_>>()
        };
        let of_another = told.is_none() && self.about.owner.is_some();
        let is_of_some = told.is_some() || fields.is_some_and(|fields| !["", "aws"].contains(&fields.account));
        match (place.and_then(|place| place.caller.as_deref()), self.about.relation) {
            (Some(account), _) => vec![from(Some(account))],
            (None, _) if of_another => across(),
            (None, Relation::Across) if !is_of_some => Vec::new(),
            (None, Relation::Across) => across(),
            (None, Relation::Same) if is_of_some && of_resource.is_none() && caller.stands_for != StandsFor::Anyone => {
                // No caller is of an account that none can have.
                Vec::new()
            }
            (None, Relation::Same) => vec![from(of_resource)],
            (None, Relation::Either) if !is_of_some => vec![from(None)],
            (None, Relation::Either) => [vec![from(of_resource)], across()].concat(),
        }
    }

    /// A minimal subset of the literals that suffices: it describes the largest region.
    pub(crate) fn enough(&mut self, formula: &Formula<usize>, literals: Vec<Literal>, ties: &[Tie]) -> Vec<Literal> {
        let suffices = |formula: &Formula<usize>, kept: &[Literal]| {
            let map: HashMap<usize, bool> = kept.iter().map(|literal| (literal.variable, literal.value)).collect();
            value(formula, &|atom| map.get(&atom).copied()) == Some(true)
        };
        // Regions may overlap earlier ones.
        let mut kept = literals.clone();
        for wanted in [false, true] {
            let mut at = 0;
            while let Some(literal) = kept.get(at).copied() {
                let mut fewer = kept.clone();
                fewer.remove(at);
                if literal.value == wanted && suffices(formula, &fewer) {
                    kept = fewer;
                } else {
                    at += 1;
                }
            }
        }
        // Where both sides of a tie count, they have to fit.
        for tie in ties {
            let of_tie = &tie.atoms;
            let counts = |atom: &usize| {
                let slot = self.space.slot_of(*atom);
                kept.iter().any(|literal| self.space.slot_of(literal.variable) == slot)
            };
            if of_tie.iter().all(counts) {
                let missing = |literal: &&Literal| of_tie.contains(&literal.variable) && !kept.contains(literal);
                let missing: Vec<Literal> = literals.iter().filter(missing).copied().collect();
                kept.extend(missing);
            }
        }
        // What follows from the others is not told, nor what is so of every caller.
        let all_kinds: Vec<usize> = (0..self.space.caller.kinds.len()).collect();
        let mut at = 0;
        while let Some(literal) = kept.get(at).copied() {
            let Some(slot) = self.space.slot_of(literal.variable) else { break };
            let mut others = self.literals_of(slot, &kept);
            others.retain(|other| *other != literal);
            others.push(Literal { variable: literal.variable, value: !literal.value });
            let is_known = slot == CALLER || self.space.presence(slot, &all_kinds) != Presence::Open;
            let follows = (others.len() > 1 || is_known)
                && !others.iter().any(|other| self.space.is_open(other.variable))
                && self.solve_for(&all_kinds, slot, &others) == Solved::Nothing;
            if follows {
                kept.remove(at);
            } else {
                at += 1;
            }
        }
        kept
    }
}

/// Some of the literals that together are refuted, none of which can be left out.
fn core_of(literals: &[Literal], mut is_refuted: impl FnMut(&[Literal]) -> bool) -> Vec<Literal> {
    let mut kept: Vec<Literal> = Vec::new();
    let mut rest = literals.to_vec();
    // The literals that are needed, found by halving.
    while !rest.is_empty() && !is_refuted(&kept) {
        let (mut from, mut to) = (0, rest.len());
        while to - from > 1 {
            let middle = from + (to - from) / 2;
            let tried: Vec<Literal> = kept.iter().chain(rest.iter().take(middle)).copied().collect();
            if is_refuted(&tried) { to = middle } else { from = middle }
        }
        rest.truncate(to);
        kept.extend(rest.pop());
    }
    // Where the budget ended meanwhile, less was not proved to be enough.
    if kept.len() < literals.len() && !is_refuted(&kept) {
        return literals.to_vec();
    }
    kept
}

fn put(values: &mut [Option<Value>], slot: usize, value: Value) {
    if let Some(cell) = values.get_mut(slot) {
        *cell = Some(value);
    }
}

/// The slots of literals, each once.
fn slots_of(space: &Space, literals: &[Literal]) -> Vec<usize> {
    let mut slots: Vec<usize> = literals.iter().filter_map(|literal| space.slot_of(literal.variable)).collect();
    slots.sort_unstable();
    slots.dedup();
    slots
}

/// Puts who stands for anyone into the resource's partition and account.
pub(crate) fn place_caller(request: &mut Request) {
    let fields = Fields::split(&request.resource);
    let of_arn = fields.map(|fields| fields.account);
    let account = request.resource_account.as_deref().or(of_arn).filter(|account| is_account(account));
    request.principal = moved_principal(&request.principal, fields.map(|fields| fields.partition), account);
}

/// The request with a resource that the caller's account owns, though its ARN names an account that none can have, such
/// as `4`, from which no caller comes; `None` if that is not so.
fn owned_by_caller(mut request: Request, stands_for: StandsFor) -> Option<Request> {
    let named = Fields::split(&request.resource)?.account.to_owned();
    let open = stands_for == StandsFor::Anyone && request.resource_account.is_none();
    (open && !named.is_empty() && named != "aws").then_some(())?;
    request.resource_account = request.principal.account().map(str::to_owned);
    // The key still is what the ARN says.
    if !request.context.iter().any(|(key, _)| key.eq_ignore_ascii_case("aws:ResourceAccount")) {
        request.context.push(("aws:ResourceAccount".to_owned(), ContextValue::One(named)));
    }
    Some(request)
}

/// Whether a key of a request can follow from its other keys.
fn follows_from_others(key: &str, others: &Request) -> bool {
    let is_list = symbolic::NAMED_PARTS.iter().any(|parts| parts.list.eq_ignore_ascii_case(key));
    let is_via = |key: &str| symbolic::CALLED_VIA.contains(&&*key.to_lowercase());
    is_list || is_via(key) && others.context.iter().any(|(other, _)| is_via(other))
}

/// Whether every side decides a request as wanted, by the evaluator, and AWS can have such a request.
fn decided_as_wanted(sides: &[Side], wanted: &[bool], request: &Request) -> bool {
    if symbolic::is_contradictory(request) {
        return false;
    }
    let request = request.clone().prepare();
    sides.iter().zip(wanted).all(|(side, wanted)| allows(side, &request) == Some(*wanted))
}

impl Theory for Meaning<'_> {
    fn check(&mut self, assigned: &[Literal], new: usize) -> Result<(), Vec<Literal>> {
        let mut slots: Vec<usize> = assigned
            .get(new..)
            .unwrap_or_default()
            .iter()
            .filter_map(|literal| self.space.slot_of(literal.variable))
            .collect();
        slots.sort_unstable();
        slots.dedup();
        for slot in slots {
            let literals = self.literals_of(slot, assigned);
            let open = literals.iter().any(|literal| self.space.is_open(literal.variable));
            let has_value = self.values.get(slot).is_some_and(Option::is_some);
            let fine = !open
                && has_value
                && literals.iter().all(|literal| self.truth(literal.variable) == Some(literal.value));
            if fine {
                if let Some(cell) = self.unclear.get_mut(slot) {
                    *cell = None;
                }
                continue;
            }
            let mut unclear = None;
            match self.solve(slot, &literals) {
                Solved::Value(value) => self.set(slot, value),
                Solved::Nothing => {
                    let core = self.core(slot, &literals);
                    return Err(self.object(core));
                }
                Solved::Unknown(reason) => unclear = Some(reason),
            }
            if let Some(cell) = self.unclear.get_mut(slot) {
                *cell = unclear;
            }
            if open {
                let space = self.space;
                for of_key in space.by_key(&literals) {
                    if let Some(together) = space.letters_refute(&of_key, &Settled::default(), &mut self.steps) {
                        return Err(self.object(together));
                    }
                }
            }
        }
        Ok(())
    }

    fn confirm(&mut self, assigned: &[Literal]) -> Result<(), Vec<Literal>> {
        let assigned = self.that_count(assigned);
        let slots = slots_of(self.space, &assigned);
        let mut unclear = slots.iter().find_map(|slot| self.unclear.get(*slot).cloned().flatten());
        let of_caller_and_resource = |literal: &&Literal| {
            let slot = self.space.slot_of(literal.variable);
            slot.is_some_and(|slot| slot == CALLER || slot == RESOURCE || self.space.depends_on_kind(slot))
        };
        match self.assemble(&assigned, &slots, self.values.clone()) {
            Assembled::Found(found) => {
                self.witness = Some(found);
                return Ok(());
            }
            Assembled::Nothing => {
                let together: Vec<Literal> = assigned.iter().filter(of_caller_and_resource).copied().collect();
                return Err(core_of(&together, |some| self.is_ruled_out(some)));
            }
            Assembled::Unconfirmed => {}
            Assembled::Unknown(reason) => unclear = unclear.or(Some(reason)),
        }
        let open: Vec<Literal> =
            assigned.iter().copied().filter(|literal| self.space.is_open(literal.variable)).collect();
        if !open.is_empty() {
            if let Some(found) = self.try_variables(&assigned) {
                self.witness = Some(found);
                return Ok(());
            }
            match self.cases(&assigned) {
                Cases::Found(found) => {
                    self.witness = Some(found);
                    return Ok(());
                }
                Cases::Refuted(together) => {
                    return Err(core_of(&together, |some| self.cases_refute(some)));
                }
                Cases::Unknown => {}
            }
        }
        // Neither found nor ruled out: told, and not tried again in this search.
        let of: Vec<usize> = match (&unclear, open.is_empty()) {
            (Some(_), _) => {
                let is_unclear = |slot: &usize| self.unclear.get(*slot).is_some_and(Option::is_some);
                slots.iter().copied().filter(is_unclear).collect()
            }
            (None, false) => {
                let mut slots: Vec<usize> = open.iter().filter_map(|l| self.space.slot_of(l.variable)).collect();
                let keys = self.open_keys(&open);
                slots.extend(keys.iter().filter_map(|key| self.space.slot_named(key)));
                slots
            }
            (None, true) => Vec::new(),
        };
        let here = |literal: &&Literal| {
            of.is_empty() || self.space.slot_of(literal.variable).is_some_and(|slot| of.contains(&slot))
        };
        let together = assigned.iter().filter(here).copied().collect();
        let reason = match (unclear, open.first()) {
            (Some(reason), _) => reason,
            (None, Some(literal)) => {
                let keys: Vec<String> = self
                    .space
                    .variables(literal.variable)
                    .iter()
                    .map(|key| format!("`${{{}}}`", self.space.spelt(key)))
                    .collect();
                format!("it depends on what {} stands for", keys.join(" and "))
            }
            (None, None) if self.is_barred(&slots) => {
                format!("it may depend on what AWS itself manages, which nothing lets change, for `{}`", self.action)
            }
            (None, None) if self.are_tied(&slots) => {
                format!("it depends on how keys that follow from each other can be for `{}`", self.action)
            }
            // A fault of this crate, which tests notice by these words.
            (None, None) => format!("the evaluator does not confirm what was found for `{}`", self.action),
        };
        if !self.reasons.contains(&reason) {
            self.reasons.push(reason);
        }
        Err(together)
    }

    fn is_likely(&mut self, literal: Literal) -> bool {
        if literal.variable >= self.space.atom_count() {
            return true;
        }
        if let Some(slot) = self.space.slot_of(literal.variable)
            && self.values.get(slot).is_some_and(Option::is_none)
        {
            let kind = self.about.kinds.first().copied().unwrap_or_default();
            let start = match (slot, self.space.caller.kinds.get(kind)) {
                (RESOURCE, _) => Value::Resource(self.hint.clone()),
                (CALLER, Some(one)) => Value::Caller(One::of(one, kind)),
                _ if self.space.presence(slot, &self.about.kinds) == Presence::Open => Value::Key(None),
                _ => {
                    let key = self.space.key_name(slot).to_lowercase();
                    Value::Key(example_values::values(&key).next().map(ContextValue::One))
                }
            };
            self.set(slot, start);
        }
        self.truth(literal.variable) == Some(literal.value)
    }
}
