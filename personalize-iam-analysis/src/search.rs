//! Looks for a request that some sets of policies allow and others do not.
//!
//! # Why an answer holds
//!
//! A [`Question`] asks for requests of some callers. For each caller, and for each class of actions that no pattern tells
//! apart ([`actions`]), and each situation of the resource that matters to how layers are combined (its
//! partition, its account, whether it is a role or a key), the evaluator itself gives the formula over statements by
//! which it decides; a statement is the conjunction of its resources and conditions, the atoms. So a request of the
//! class answers the question exactly if its atoms make one formula true.
//!
//! - *Nothing is overlooked*: the search ([`sat`](crate::sat)) tries all combinations of atoms, and rules one out only
//!   by a clause that follows: for a key, that no value makes these tests come out so ([`key`](crate::key)), for the
//!   resource, that the intersection of languages is empty ([`language`](crate::language)), for the caller, that there is
//!   none with such keys ([`caller_keys`](crate::caller_keys)). Each looks at more requests than there are (a variable may
//!   stand for anything), never at fewer.
//! - *Nothing is made up*: what is found is a request, and the evaluator has to decide it as the question wants.
//! - If something is neither ruled out nor found, it is undecided, with the reason.
//!
//! The requests that count: any action with a service and a name; any resource that is not the empty text, but for an
//! action without resource types the only one that AWS asks about; every condition key absent, with one value or with a
//! list, each in one spelling. But keys that AWS sets from the caller are as they follow from a caller that there can be;
//! a key that every request has is there; `aws:RequestedRegion` and `aws:ResourceAccount` are what the resource's ARN
//! says, where it does; and keys that say something of each other fit together: `aws:TagKeys` lists the tags of
//! the request, `kms:EncryptionContextKeys` the pairs of the encryption context, `aws:CalledVia` begins and ends as its ends
//! say, `kms:CallerAccount` is the caller's account, `s3:ResourceAccount` is `aws:ResourceAccount`.
//!
//! # Callers
//!
//! A [`Caller`] has several kinds (user, role, ...) that differ in their keys and, perhaps, in how layers are combined: those
//! with the same formula are settled together. Its account may be open. Then how it is related to the resource's is a part
//! of what is settled ([`Relation`](crate::question::Relation)), and so is that both are of one partition
//! ([`Meaning::fit_together`](crate::meaning::Meaning)): of the accounts and partitions that tests compare with, each is
//! tried, and one for all others, which are alike if no test compares a part of them. If one does, and nothing is found, it
//! is undecided.

use std::cell::RefCell;
use std::sync::OnceLock;

use foldhash::HashMap;
use personalize_iam_eval::symbolic::{self, ActionForm, Formula, and, caller_kind, not, or};
use personalize_iam_eval::{CompiledPolicies, ContextValue, Policies, Prepared, Principal, Request};
use personalize_iam_model::{Effect, catalog};

use crate::actions::{self, Class};
use crate::caller::{Caller, KEYS, Kind, Names, PRINCIPAL_ARN, StandsFor, USER_ID, What, always_there};
use crate::callers;
use crate::example_values;
use crate::meaning::{Meaning, place_caller};
use crate::question::{About, Answer, Found, Group, Limit, Question, Relation, Side, USED_UP};
use crate::sat::{Literal, Outcome, Search};
use crate::shapes::{Shape, alike_shapes, by_shapes, is_possible, places_of, request_of, shapes};
use crate::space::ties::Ties;
use crate::space::{CALLER, OfCaller, Space, any_of, keys_of, not_all};

/// Answers a question: what is asked, in order.
pub(crate) fn ask(question: &Question) -> Vec<Answer> {
    let answer = |wanted: &Vec<bool>| Answer { wanted: wanted.clone(), ..Answer::default() };
    let mut answers: Vec<Answer> = question.wanted.iter().map(answer).collect();
    question.limit.count();
    let mut known = Vec::new();
    for (number, caller) in question.callers.iter().enumerate() {
        ask_caller(question, number, caller, &mut known, &mut answers);
    }
    for answer in &mut answers {
        if !answer.undecided.is_empty() && question.limit.left() == 0 {
            answer.undecided.retain(|reason| reason != USED_UP);
            add_reason(answer, Limit::REACHED.to_owned());
        }
        answer.undecided.sort();
        answer.undecided.dedup();
    }
    answers
}

fn add_reason(answer: &mut Answer, reason: String) {
    if !answer.undecided.contains(&reason) {
        answer.undecided.push(reason);
    }
}

/// A formula, with the number of what is asked and, for each kind of callers, the shapes of which it decides.
type OfShapes = (usize, Formula<usize>, Vec<(usize, Vec<usize>)>);

fn ask_caller(
    question: &Question,
    number: usize,
    caller: &Caller,
    known_classes: &mut Vec<KnownClasses>,
    answers: &mut [Answer],
) {
    let semantics = question.sides.first().map(|side| symbolic::semantics(side.policies())).unwrap_or_default();
    let bases: Vec<Request> = caller.kinds.iter().map(|kind| base_of(question, caller, kind)).collect();
    let Some(first) = bases.first() else { return };
    let mut space = Space::new(first.clone(), caller.clone(), semantics, fixed_keys(first, caller));
    for base in &bases {
        for side in &question.sides {
            side.statements(&base.clone().prepare()).for_each(|statement| space.look_at(statement));
        }
    }
    // Users and sessions have policies of all kinds.
    let session = Principal::RoleSession {
        session: example_values::SESSION.to_owned(),
        role: Some(example_values::ROLE.to_owned()),
    };
    let others = [Principal::User { arn: example_values::USER.to_owned() }, session];
    let others = others.map(|principal| Request::new(principal, "s3:GetObject", "*"));
    for request in bases.iter().chain(&others).map(|base| base.clone().prepare()) {
        for side in &question.sides {
            side.statements(&request).for_each(|statement| space.note_keys(statement));
        }
    }
    let (shapes, grid) = shapes(question, caller, &mut space);
    let allowed = question.budget.steps.min(question.limit.left());
    let mut steps = allowed;
    let charge = |steps: usize| question.limit.take(allowed.saturating_sub(steps));
    let Some(classes) = classes_of(question, &bases, known_classes, &mut steps) else {
        for answer in answers {
            let all =
                if question.limit.left() == 0 { USED_UP } else { "the patterns of actions have too many combinations" };
            add_reason(answer, all.to_owned());
        }
        charge(steps);
        return;
    };
    // Of an open caller neither is known.
    let principal = caller.kinds.first().map(|kind| &kind.principal).filter(|_| !caller.is_open());
    let owner = question.resource_account.as_deref().filter(|account| callers::is_account(account));
    let of_caller = OfCaller {
        partition: principal.and_then(Principal::partition),
        account: owner.or(principal.and_then(Principal::account)),
    };
    // Classes that are decided by the same formula are settled together.
    let mut groups: Vec<Vec<Group>> = answers.iter().map(|_| Vec::new()).collect();
    let mut alike: HashMap<(usize, Facts), Vec<Vec<usize>>> = HashMap::default();
    for answer in answers.iter_mut() {
        answer.classes.resize(number + 1, Vec::new());
        if let Some(cell) = answer.classes.get_mut(number) {
            *cell = classes.iter().map(|(class, _)| class.clone()).collect();
        }
    }
    let mut known: HashMap<(usize, About), usize> = HashMap::default();
    for (class, facts) in classes {
        let possible: Vec<usize> = (0..shapes.len())
            .filter(|index| shapes.get(*index).is_some_and(|shape| is_possible(facts.only_resource, shape)))
            .collect();
        let mut by_formula: Vec<OfShapes> = Vec::new();
        for (kind, base) in bases.iter().enumerate() {
            let sides = question.sides_of(caller, kind);
            // Shapes in the same situation are decided by the same formula.
            let alike =
                alike.entry((kind, facts)).or_insert_with(|| alike_shapes(sides, base, &class, &shapes, &possible));
            space.base = base.clone().prepare();
            for indices in alike.iter() {
                let Some(shape) = indices.first().and_then(|first| shapes.get(*first)) else { continue };
                let request = request_of(base, &class.representative, shape);
                let formulas: Vec<Formula<usize>> =
                    sides.iter().map(|side| formula_of(side, &request, &mut space)).collect();
                // Of those without an account it is not known what the key is.
                let of_caller = facts.ties.of_caller && base.principal.account().is_some();
                let formulas: Vec<Formula<usize>> = match of_caller {
                    true => formulas.iter().map(|formula| space.of_kms(formula)).collect(),
                    false => formulas,
                };
                let formulas: Vec<Formula<usize>> = match facts.ties.of_owner {
                    true => formulas.iter().map(|formula| space.of_s3(formula)).collect(),
                    false => formulas,
                };
                for (asked, wanted) in question.wanted.iter().enumerate() {
                    let formula = all_as_wanted(&formulas, wanted);
                    if formula == Formula::Constant(false) {
                        continue;
                    }
                    let of_shapes = match by_formula.iter_mut().find(|(of, known, _)| *of == asked && *known == formula)
                    {
                        Some((.., of_shapes)) => of_shapes,
                        None => {
                            by_formula.push((asked, formula, Vec::new()));
                            let Some((.., of_shapes)) = by_formula.last_mut() else { continue };
                            of_shapes
                        }
                    };
                    match of_shapes.iter_mut().find(|(of, _)| *of == kind) {
                        Some((_, known)) => known.extend(indices),
                        None => of_shapes.push((kind, indices.clone())),
                    }
                }
            }
        }
        for (asked, formula, of_shapes) in by_formula {
            for (kinds, indices) in by_shapes(of_shapes) {
                let here: Vec<&Shape> = indices.iter().filter_map(|index| shapes.get(*index)).collect();
                let all = here.len() == possible.len();
                for (owner, relation, places) in places_of(&here, all, caller, question.resource_account.as_ref()) {
                    // Such a resource is of the account of the caller, who has one.
                    let is_of_caller = facts.only_resource.is_some_and(|template| template.contains("${Account}"));
                    let mut kinds = kinds.clone();
                    if is_of_caller && relation == Relation::Across && owner.is_none() {
                        kinds.retain(|kind| bases.get(*kind).is_some_and(|base| base.principal.account().is_none()));
                        if kinds.is_empty() {
                            continue;
                        }
                    }
                    let formula = match places {
                        Some(places) => and(formula.clone(), grid.is_in(&places)),
                        None => formula.clone(),
                    };
                    let formula = match facts.only_resource {
                        None => formula,
                        Some("*") => space.on_star(&formula),
                        Some(template) => and(formula, space.only_resource(template, of_caller)),
                    };
                    if formula == Formula::Constant(false) {
                        continue;
                    }
                    let Some(groups) = groups.get_mut(asked) else { continue };
                    let ties = space.ties(&formula, facts.ties);
                    let about = About { formula, kinds, owner, relation, ties };
                    let at = *known.entry((asked, about.clone())).or_insert_with(|| {
                        groups.push(Group { about, classes: Vec::new() });
                        groups.len() - 1
                    });
                    if let Some(group) = groups.get_mut(at) {
                        group.classes.push(class.clone());
                    }
                }
            }
        }
    }
    for (at, groups) in groups.into_iter().enumerate() {
        // What one answer leaves, the next ones have too; but none takes all.
        let left = answers.len().saturating_sub(at).max(1);
        let Some(answer) = answers.get_mut(at) else { break };
        let before = steps / left;
        let mut share = before;
        for group in groups {
            if answer.found.len() >= question.regions {
                answer.more = true;
                break;
            }
            if let Some(base) = group.about.kinds.first().and_then(|kind| bases.get(*kind)) {
                space.base = base.clone().prepare();
            }
            if share == 0 || question.limit.left() == 0 {
                add_reason(answer, USED_UP.to_owned());
                break;
            }
            settle(question, number, &group, &mut space, &mut share, answer);
        }
        steps = steps.saturating_sub(before - share);
    }
    charge(steps);
}

/// A request of a caller of a kind.
fn base_of(question: &Question, caller: &Caller, kind: &Kind) -> Request {
    let mut base = Request {
        resource_account: question.resource_account.clone(),
        ..Request::new(kind.principal.clone(), "s3:GetObject", "*")
    };
    if caller.stands_for == StandsFor::Anyone {
        place_caller(&mut base);
    }
    if matches!(kind.what(), What::User | What::Role) {
        // Principals can be named by an id that the caller has or has not.
        base.unknown.push("aws:userid".to_owned());
    }
    base
}

/// What of an action is decided alike for a whole class.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Facts {
    /// What decides how layers are combined, by resources of each kind, of the caller's account and of another.
    situations: [symbolic::Situation; 8],
    /// [`catalog::Action::only_resource`].
    only_resource: Option<&'static str>,
    /// How its condition keys are tied to each other.
    ties: Ties,
}

fn facts(action: &str, others: &RefCell<HashMap<String, Facts>>) -> Facts {
    /// The actions of services with a typed module, and of each such service one that the catalog does not have.
    static KNOWN: OnceLock<HashMap<&'static str, Facts>> = OnceLock::new();
    let find = |policies: &CompiledPolicies, action: &str| {
        let other = example_values::OTHER_ACCOUNT;
        let places = ["", other].map(|account| {
            let kinds = [("iam", "role/x"), ("kms", "key/x"), ("kms", "x"), ("s3", "x")];
            kinds.map(|(service, name)| format!("arn:aws:{service}::{account}:{name}"))
        });
        let [[a, b, c, d], [e, f, g, h]] = places;
        let situations = [a, b, c, d, e, f, g, h].map(|resource| {
            let root = Principal::Root { partition: "aws".to_owned(), account: example_values::ACCOUNT.to_owned() };
            symbolic::situation(policies, &Request::new(root, action, resource).prepare())
        });
        let only_resource = catalog::reviewed_action(action).and_then(catalog::Action::only_resource);
        Facts { situations, only_resource, ties: Ties::of(action) }
    };
    let known = KNOWN.get_or_init(|| {
        let policies = Policies::default().compile();
        let typed = || catalog::TYPED_SERVICES.iter();
        let actions = typed().flat_map(|service| service.actions);
        let actions = actions.map(|action| (action.full_name, find(&policies, action.full_name)));
        let services = typed().map(|service| service.prefix);
        actions.chain(services.map(|prefix| (prefix, find(&policies, &format!("{prefix}:x"))))).collect()
    });
    // As the catalog spells it.
    if let Some(facts) = known.get(action) {
        return *facts;
    }
    let prefix = action.split_once(':').map_or(action, |(prefix, _)| prefix);
    let of_catalog = catalog::reviewed_action(action).and_then(|action| known.get(action.full_name));
    let of_service = || catalog::reviewed_service(prefix).and_then(|service| known.get(service.prefix));
    if let Some(facts) = of_catalog.or_else(of_service) {
        return *facts;
    }
    // How layers are combined for actions of other services, the evaluator knows by their service alone.
    *others.borrow_mut().entry(prefix.to_owned()).or_insert_with(|| {
        let no_action = format!("{prefix}:x");
        find(&Policies::default().compile(), &no_action)
    })
}

/// The keys that are the same for all that the caller stands for.
fn fixed_keys(base: &Request, caller: &Caller) -> HashMap<String, Option<ContextValue>> {
    let prepared = base.clone().prepare();
    let value = |key: &str| {
        let mut filled = prepared.filled_keys();
        filled.find(|(name, _)| name.eq_ignore_ascii_case(key)).map(|(_, value)| value)
    };
    let mut fixed: HashMap<String, Option<ContextValue>> = HashMap::default();
    if base.resource_account.is_some() {
        fixed.insert("aws:resourceaccount".to_owned(), value("aws:resourceaccount"));
    }
    let [kind] = caller.kinds.as_slice() else { return fixed };
    if kind.names == Names::Any {
        return fixed;
    }
    for key in KEYS {
        let is_open = match (key, kind.what()) {
            (USER_ID, What::User | What::Role) => true,
            (PRINCIPAL_ARN, What::Role) => kind.names == Names::WithPath,
            _ => false,
        };
        let value = value(key);
        // What is there for sure and does not follow is open too.
        let is_there = value.is_none() && always_there(key).contains(caller_kind(&kind.principal));
        if !is_open && !is_there {
            fixed.insert(key.to_owned(), value);
        }
    }
    fixed
}

/// What must hold of the atoms for a side to allow.
fn formula_of(side: &Side, request: &Prepared, space: &mut Space) -> Formula<usize> {
    match side {
        Side::Decided(policies) => symbolic::formula(policies, request, |compiled, named| {
            let applies = space.statement(compiled, named);
            match compiled.acts_on_service(request) {
                Some(_) => applies,
                None => and(applies, space.acts_on(&request.request().action)),
            }
        }),
        Side::Said(policies) => {
            let semantics = symbolic::semantics(policies);
            let (mut allows, mut denies) = (Formula::Constant(false), Formula::Constant(false));
            for statement in side.statements(request) {
                if !statement.covers_action(request, semantics) {
                    continue;
                }
                let applies = space.statement(statement, true);
                match statement.effect() {
                    Effect::Allow => allows = or(allows, applies),
                    Effect::Deny => denies = or(denies, applies),
                }
            }
            and(allows, not(denies))
        }
    }
}

/// Patterns of actions, whether some are inverted, which ties of keys count, and the classes that they tell apart.
type KnownClasses = (Vec<Vec<ActionForm>>, bool, Ties, Vec<(Class, Facts)>);

/// The classes of actions that the sides tell apart.
fn classes_of(
    question: &Question,
    bases: &[Request],
    known: &mut Vec<KnownClasses>,
    steps: &mut usize,
) -> Option<Vec<(Class, Facts)>> {
    let mut elements = Vec::new();
    let (mut wide, mut tested) = (false, Ties::default());
    for base in bases {
        let request = base.clone().prepare();
        for side in &question.sides {
            for statement in side.statements(&request) {
                let (not_action, forms) = statement.actions();
                wide |= not_action;
                keys_of(statement).iter().for_each(|key| tested.add(key));
                if !elements.contains(&forms) {
                    elements.push(forms);
                }
            }
        }
    }
    // Most callers have the same statements.
    if let Some((.., classes)) =
        known.iter().find(|(of, is_wide, ties, _)| (of, *is_wide, *ties) == (&elements, wide, tested))
    {
        return Some(classes.clone());
    }
    // Whether these act on a service is known of each that is listed.
    let listed = question.sides.iter().any(|side| symbolic::has_resource_control(side.policies()));
    let others = RefCell::default();
    let facts = |action: &str| {
        let facts = facts(action, &others);
        Facts { ties: facts.ties.tested(tested), ..facts }
    };
    let classes = actions::classes(&elements, wide, listed, facts, steps)?;
    known.push((elements, wide, tested, classes.clone()));
    Some(classes)
}

/// That each of the formulas holds, or does not, as wanted.
fn all_as_wanted(formulas: &[Formula<usize>], wanted: &[bool]) -> Formula<usize> {
    let pairs = || formulas.iter().zip(wanted);
    let refuted: Vec<&Formula<usize>> = pairs().filter(|(_, wanted)| !**wanted).map(|(formula, _)| formula).collect();
    // What one side says cannot hold and not hold. The parts of a disjunction that must not hold need not be tried.
    let is_refuted = |formula: &Formula<usize>| {
        refuted
            .iter()
            .any(|refuted| *refuted == formula || matches!(refuted, Formula::Any(parts) if parts.contains(formula)))
    };
    let mut all = Formula::Constant(true);
    for (formula, wanted) in pairs() {
        let formula = match formula {
            formula if !wanted => not(formula.clone()),
            formula if is_refuted(formula) => Formula::Constant(false),
            Formula::Any(parts) => any_of(parts.iter().filter(|part| !is_refuted(part)).cloned()),
            formula => formula.clone(),
        };
        all = and(all, formula);
        if all == Formula::Constant(false) {
            break;
        }
    }
    all
}

/// Why it is not told what callers can do who need a session policy.
const NO_SESSION_POLICY: &str = "what federated users can do depends on a session policy, and none is given";

/// Finds the requests that make a formula true, region by region.
fn settle(
    question: &Question,
    caller: usize,
    group: &Group,
    space: &mut Space,
    steps: &mut usize,
    answer: &mut Answer,
) {
    let Group { about, classes } = group;
    let About { formula, kinds, ties, .. } = about;
    let Some(class) = classes.iter().find(|class| catalog::action(&class.representative).is_some()).or(classes.first())
    else {
        return;
    };
    let wanted = answer.wanted.clone();
    let mut remaining = ties.iter().fold(formula.clone(), |all, tie| and(all, tie.formula.clone()));
    let asked = space.slots_in(&remaining);
    let mut conflicts = question.budget.conflicts;
    loop {
        let mut search = Search::new(space.atom_count());
        search.require(&remaining);
        for (of, lemma) in &space.lemmas {
            if kinds.iter().all(|kind| of.contains(kind)) {
                search.add_lemma(lemma.clone());
            }
        }
        let mut meaning = Meaning {
            question,
            about,
            wanted: &wanted,
            action: class.representative.clone(),
            hint: example_values::resource(&class.representative),
            asked: &asked,
            values: vec![None; space.slot_count()],
            truths: HashMap::default(),
            unclear: vec![None; space.slot_count()],
            reasons: Vec::new(),
            learned: Vec::new(),
            witness: None,
            steps: *steps,
            space,
        };
        let outcome = search.run(&mut meaning, &mut conflicts);
        *steps = meaning.steps;
        let reasons = std::mem::take(&mut meaning.reasons);
        let learned: Vec<_> =
            std::mem::take(&mut meaning.learned).into_iter().map(|lemma| (kinds.clone(), lemma)).collect();
        match outcome {
            Outcome::Nothing | Outcome::GivenUp => {
                if outcome == Outcome::GivenUp {
                    add_reason(answer, format!("the search for `{}` was given up", class.representative));
                }
                space.lemmas.extend(learned);
                reasons.into_iter().for_each(|reason| add_reason(answer, reason));
                return;
            }
            Outcome::Found => {}
        }
        let needs_session = |kind: &usize| space.caller.kinds.get(*kind).is_some_and(|kind| kind.needs_session_policy);
        let all = meaning.that_count(search.assigned());
        let mut literals = if question.regions == 1 { all.clone() } else { meaning.enough(formula, all.clone(), ties) };
        let witness = meaning.witness_for(&literals).or(meaning.witness.take());
        let (mut who, mut tells_kinds) = meaning.who(&literals);
        let kind_of =
            |request: &Request| space.caller.kinds.iter().position(|kind| kind.what() == What::of(&request.principal));
        // A region of others too is not shown by a request of who needs a session policy.
        if witness.as_ref().and_then(kind_of).is_some_and(|kind| needs_session(&kind)) && !who.iter().all(needs_session)
        {
            let of_caller = |literal: &&Literal| space.slot_of(literal.variable) == Some(CALLER);
            literals.extend(
                all.iter().filter(of_caller).filter(|literal| !literals.contains(literal)).copied().collect::<Vec<_>>(),
            );
            (who, tells_kinds) = meaning.who(&literals);
        }
        space.lemmas.extend(learned);
        let Some(witness) = witness else { return };
        remaining = and(remaining, not_all(&literals));
        if who.iter().all(needs_session) {
            add_reason(answer, NO_SESSION_POLICY.to_owned());
        } else {
            let described = literals.iter().filter_map(|literal| space.described(*literal)).collect();
            let kinds = who.into_iter().filter(|kind| !needs_session(kind)).collect();
            answer.found.push(Found {
                caller,
                kinds,
                tells_kinds,
                classes: classes.clone(),
                literals: described,
                witness,
            });
        }
        if remaining == Formula::Constant(false) {
            return;
        }
        if answer.found.len() >= question.regions {
            answer.more = true;
            return;
        }
    }
}
