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
//!   resource, that the intersection of languages is empty ([`language`](crate::language)). Each looks at more requests
//!   than there are (a variable may stand for anything), never at fewer.
//! - *Nothing is made up*: what is found is a request, and the evaluator has to decide it as the question wants.
//! - What is neither ruled out nor found is undecided, with the reason.
//!
//! The requests that count: any action with a service and a name; any resource that is not the empty text, but for an
//! action without resource types the only one that AWS asks about; every condition key absent, with one value or with a list, each in one spelling. But keys that follow from the caller are as
//! they follow, and `aws:RequestedRegion` and `aws:ResourceAccount` are what the resource's ARN says, where it does; and
//! `kms:EncryptionContextKeys` lists the pairs of the encryption context.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::OnceLock;

use personalize_iam_eval::symbolic::{self, Formula, ResourceTest, Symbol, and, not, or};
use personalize_iam_eval::{CompiledPolicies, ContextValue, Decision, Policies, Prepared, Principal, Request};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::{Effect, catalog};

use crate::actions::{self, Class};
use crate::key::Solved;
use crate::nice;
use crate::sat::{Literal, Outcome, Search, Theory};
use crate::space::{
    Atom, FIELDS, PAIRS, RESOURCE, Space, Tie, Value, add_listed_pairs, any_of, field_of, not_all, value,
};

/// How much is tried before a question is given up as undecided. The default is enough for nearly all policies; the
/// numbers count steps, so that an answer does not hang on how fast the machine is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// Contradictions that the search may run into for one class of actions.
    pub conflicts: usize,
    /// Steps in automata for one caller.
    pub steps: usize,
    /// Regions told for each direction.
    pub regions: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Budget { conflicts: 2_000, steps: 400_000, regions: 50 }
    }
}

/// Who makes the requests that are looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Caller {
    pub(crate) principal: Principal,
    pub(crate) stands_for: StandsFor,
}

/// Whom a caller stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StandsFor {
    /// Itself: the keys that follow from it are as they follow.
    Itself,
    /// Others of its kind in its account: their names are open.
    ItsAccount,
    /// Anyone with identity-based policies: all keys about the caller are open.
    Anyone,
}

/// A set of policies, and in which way it allows.
#[derive(Clone, Debug)]
pub(crate) enum Side {
    /// As the evaluator decides.
    Decided(CompiledPolicies),
    /// As the statements of its identity-based policies say, whoever calls and whatever else counts.
    Said(CompiledPolicies),
}

impl Side {
    pub(crate) fn policies(&self) -> &CompiledPolicies {
        match self {
            Side::Decided(policies) | Side::Said(policies) => policies,
        }
    }
}

/// Asks for the requests that all sides decide as wanted.
#[derive(Clone, Debug)]
pub(crate) struct Question {
    pub(crate) sides: Vec<Side>,
    /// What is asked: of each side, in their order, whether it has to allow. Each is answered by itself.
    pub(crate) wanted: Vec<Vec<bool>>,
    pub(crate) callers: Vec<Caller>,
    /// The account that owns every resource, if it is told.
    pub(crate) resource_account: Option<String>,
    /// How many regions are wanted of each caller and class; with one no region is made as large as it can be.
    pub(crate) regions: usize,
    pub(crate) budget: Budget,
}

/// Requests that are decided as wanted: all with these literals.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) caller: usize,
    pub(crate) classes: Vec<Class>,
    pub(crate) literals: Vec<(Atom, bool)>,
    pub(crate) witness: Request,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Answer {
    pub(crate) wanted: Vec<bool>,
    pub(crate) found: Vec<Found>,
    /// All classes of actions, caller by caller.
    pub(crate) classes: Vec<Vec<Class>>,
    /// There may be more than were asked for.
    pub(crate) more: bool,
    /// Why some requests are neither found nor ruled out.
    pub(crate) undecided: Vec<String>,
}

/// A situation of the resource: a resource in it, and who owns it.
struct Shape {
    resource: String,
    owner: Option<String>,
    /// Its place in the grid; `None`: it is no ARN.
    place: Option<Place>,
}

/// Which partition, which account, which kind of resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    partition: usize,
    account: usize,
    kind: usize,
}

/// How the situations of resources are recognized.
struct Grid {
    arn: Formula<usize>,
    partitions: Vec<Formula<usize>>,
    accounts: Accounts,
    /// Roles, keys, and all of KMS.
    role: Formula<usize>,
    key: Formula<usize>,
    of_kms: Formula<usize>,
}

/// The accounts that are told apart. What AWS owns is everybody's, whoever else is told to own it.
enum Accounts {
    /// None is told apart from others.
    Alike,
    /// Of somebody else, or of AWS.
    Told { of_aws: Formula<usize> },
    /// The caller's, none, another; `within`: one of the first two.
    Untold { home: Formula<usize>, ownerless: Formula<usize>, within: Formula<usize> },
}

impl Accounts {
    fn count(&self) -> usize {
        match self {
            Accounts::Alike => 1,
            Accounts::Told { .. } => 2,
            Accounts::Untold { .. } => 3,
        }
    }

    /// That the account of an ARN is one of these.
    fn are(&self, here: &[bool]) -> Formula<usize> {
        match (self, here) {
            (Accounts::Told { of_aws }, [true, false]) => not(of_aws.clone()),
            (Accounts::Told { of_aws }, [false, true]) => of_aws.clone(),
            (Accounts::Untold { home, .. }, [true, false, false]) => home.clone(),
            (Accounts::Untold { home, .. }, [false, true, true]) => not(home.clone()),
            (Accounts::Untold { home, ownerless, .. }, [false, true, false]) => {
                and(ownerless.clone(), not(home.clone()))
            }
            (Accounts::Untold { home, ownerless, .. }, [true, false, true]) => or(home.clone(), not(ownerless.clone())),
            (Accounts::Untold { within, .. }, [true, true, false]) => within.clone(),
            (Accounts::Untold { within, .. }, [false, false, true]) => not(within.clone()),
            _ => Formula::Constant(here.contains(&true)),
        }
    }
}

/// An ARN of each kind of resource: a role, a key, other resources of KMS, others.
const KINDS: [(&str, &str); 4] =
    [("iam", "role/example"), ("kms", "key/example"), ("kms", "alias/example"), ("s3", "example")];

impl Grid {
    /// That an ARN is of one of these kinds.
    fn is_of(&self, kinds: [bool; 4]) -> Formula<usize> {
        let [is_role, is_key, is_other_of_kms, is_other] = kinds;
        let unless = |left_out: bool, kind: &Formula<usize>| {
            if left_out { not(kind.clone()) } else { Formula::Constant(true) }
        };
        if is_other_of_kms && is_other {
            return and(unless(!is_role, &self.role), unless(!is_key, &self.key));
        }
        let of_kms = match (is_key, is_other_of_kms) {
            (true, true) => self.of_kms.clone(),
            (true, false) => self.key.clone(),
            (false, true) => and(self.of_kms.clone(), not(self.key.clone())),
            (false, false) => Formula::Constant(false),
        };
        let others = match (is_role, is_other) {
            (true, false) => self.role.clone(),
            (false, false) => Formula::Constant(false),
            (_, true) => and(not(self.of_kms.clone()), unless(!is_role, &self.role)),
        };
        or(of_kms, others)
    }

    /// That the resource is in one of these places, told as shortly as can be.
    fn is_in(&self, places: &[Option<Place>]) -> Formula<usize> {
        let mut by_partition: Vec<Formula<usize>> = Vec::new();
        for partition in 0..self.partitions.len() {
            let accounts_of = |kind: usize| -> Vec<bool> {
                let holds = |account| places.contains(&Some(Place { partition, account, kind }));
                (0..self.accounts.count()).map(holds).collect()
            };
            let here: [Vec<bool>; 4] = [0, 1, 2, 3].map(accounts_of);
            // What holds of all kinds is told without them, and kinds of which the same holds are told together.
            let of_all: Vec<bool> = (0..self.accounts.count())
                .map(|account| here.iter().all(|accounts| accounts.get(account) == Some(&true)))
                .collect();
            let mut parts = vec![self.accounts.are(&of_all)];
            for (kind, accounts) in here.iter().enumerate() {
                let first = here.iter().position(|other| other == accounts) == Some(kind);
                if first && *accounts != of_all {
                    let kinds = [0, 1, 2, 3].map(|kind| here.get(kind) == Some(accounts));
                    parts.push(and(self.accounts.are(accounts), self.is_of(kinds)));
                }
            }
            by_partition.push(any_of(parts));
        }
        let mut all = Vec::new();
        if places.contains(&None) {
            all.push(not(self.arn.clone()));
        }
        if by_partition.windows(2).all(|pair| matches!(pair, [a, b] if a == b)) {
            let parts = by_partition.into_iter().next().unwrap_or(Formula::Constant(false));
            all.push(and(self.arn.clone(), parts));
        } else {
            for (in_partition, parts) in self.partitions.iter().zip(by_partition) {
                all.push(and(in_partition.clone(), parts));
            }
        }
        any_of(all)
    }
}

/// Answers a question: what is asked, in order.
pub(crate) fn ask(question: &Question) -> Vec<Answer> {
    let answer = |wanted: &Vec<bool>| Answer { wanted: wanted.clone(), ..Answer::default() };
    let mut answers: Vec<Answer> = question.wanted.iter().map(answer).collect();
    for (number, caller) in question.callers.iter().enumerate() {
        ask_caller(question, number, caller, &mut answers);
    }
    for answer in &mut answers {
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

/// A formula with the owner of the resource and the classes of actions for which it has to hold.
type Group = (Formula<usize>, Option<String>, Vec<Class>);

fn ask_caller(question: &Question, number: usize, caller: &Caller, answers: &mut [Answer]) {
    let semantics = question.sides.first().map(|side| symbolic::semantics(side.policies())).unwrap_or_default();
    let base = Request {
        resource_account: question.resource_account.clone(),
        ..Request::new(caller.principal.clone(), "s3:GetObject", "*")
    };
    let mut base = base;
    place_caller(&mut base, caller.stands_for);
    let fixed = fixed_keys(&base, caller.stands_for);
    if matches!(caller.principal, Principal::User { .. } | Principal::RoleSession { .. }) {
        // Principals can be named by an id that the caller has or has not.
        base.unknown.push("aws:userid".to_owned());
    }
    let mut space = Space::new(base.clone(), semantics, fixed);
    for side in &question.sides {
        symbolic::statements(side.policies(), &base.clone().prepare()).for_each(|statement| space.look_at(statement));
    }
    let (shapes, grid) = shapes(question, caller, &mut space);
    let mut steps = question.budget.steps;
    let Some(classes) = classes_of(question, &base, &mut steps) else {
        for answer in answers {
            add_reason(answer, "the patterns of actions have too many combinations".to_owned());
        }
        return;
    };
    // Classes that are decided by the same formula are settled together.
    let mut groups: Vec<Vec<Group>> = vec![Vec::new(); answers.len()];
    let mut known: HashMap<(usize, Formula<usize>, Option<String>), usize> = HashMap::new();
    let mut alike: HashMap<Facts, Vec<Vec<usize>>> = HashMap::new();
    for answer in answers.iter_mut() {
        answer.classes.resize(number + 1, Vec::new());
        if let Some(cell) = answer.classes.get_mut(number) {
            *cell = classes.iter().map(|(class, _)| class.clone()).collect();
        }
    }
    for (class, facts) in classes {
        // Shapes in the same situation are decided by the same formula.
        let possible: Vec<usize> = (0..shapes.len())
            .filter(|index| shapes.get(*index).is_some_and(|shape| is_possible(facts.only_resource, shape)))
            .collect();
        let alike = alike.entry(facts).or_insert_with(|| alike_shapes(question, &base, &class, &shapes, &possible));
        let mut by_formula: Vec<(usize, Formula<usize>, Vec<usize>)> = Vec::new();
        for indices in alike.iter() {
            let Some(shape) = indices.first().and_then(|first| shapes.get(*first)) else { continue };
            let formulas: Vec<Formula<usize>> = question
                .sides
                .iter()
                .map(|side| formula_of(side, &request_of(&base, &class.representative, shape), &mut space))
                .collect();
            for (asked, wanted) in question.wanted.iter().enumerate() {
                let formula = all_as_wanted(&formulas, wanted);
                match by_formula.iter_mut().find(|(of, known, _)| *of == asked && *known == formula) {
                    Some((.., known)) => known.extend(indices),
                    None => by_formula.push((asked, formula, indices.clone())),
                }
            }
        }
        for (asked, formula, indices) in by_formula {
            if formula == Formula::Constant(false) {
                continue;
            }
            let all = indices.len() == possible.len();
            let here: Vec<&Shape> = indices.into_iter().filter_map(|index| shapes.get(index)).collect();
            let mut owners: Vec<(Option<String>, Vec<Option<Place>>)> = Vec::new();
            for shape in &here {
                // Where it does not matter who owns the resource, nothing is said of it.
                let told = shape.owner.is_some() && shape.owner != question.resource_account;
                if told && here.iter().any(|other| other.place == shape.place && other.owner != shape.owner) {
                    continue;
                }
                match owners.iter_mut().find(|(owner, _)| *owner == shape.owner) {
                    Some((_, places)) => places.push(shape.place),
                    None => owners.push((shape.owner.clone(), vec![shape.place])),
                }
            }
            for (owner, places) in owners {
                let formula = if all { formula.clone() } else { and(formula.clone(), grid.is_in(&places)) };
                let formula = match facts.only_resource {
                    None => formula,
                    Some("*") => space.on_star(&formula),
                    Some(template) => and(formula, space.only_resource(template)),
                };
                if formula == Formula::Constant(false) {
                    continue;
                }
                let Some(groups) = groups.get_mut(asked) else { continue };
                let at = *known.entry((asked, formula.clone(), owner.clone())).or_insert_with(|| {
                    groups.push((formula, owner, Vec::new()));
                    groups.len() - 1
                });
                if let Some((.., classes)) = groups.get_mut(at) {
                    classes.push(class.clone());
                }
            }
        }
    }
    for (answer, groups) in answers.iter_mut().zip(groups) {
        for (formula, owner, classes) in groups {
            if answer.found.len() >= question.regions {
                answer.more = true;
                break;
            }
            settle(question, number, &formula, owner, &classes, &mut space, &mut steps, answer);
        }
    }
}

/// Whether requests for an action with this only resource, if it has one, can have a resource of a shape.
fn is_possible(only_resource: Option<&str>, shape: &Shape) -> bool {
    only_resource.is_none_or(|only| (only == "*") == shape.place.is_none())
}

/// These of the shapes, by the situation in which they put a request of the class.
fn alike_shapes(
    question: &Question,
    base: &Request,
    class: &Class,
    shapes: &[Shape],
    possible: &[usize],
) -> Vec<Vec<usize>> {
    let mut groups: Vec<(Vec<symbolic::Situation>, Vec<usize>)> = Vec::new();
    for (index, shape) in possible.iter().filter_map(|index| Some((*index, shapes.get(*index)?))) {
        let request = request_of(base, &class.representative, shape);
        let situation = |side: &Side| symbolic::situation(side.policies(), &request);
        let situations: Vec<_> = question.sides.iter().map(situation).collect();
        match groups.iter_mut().find(|(known, _)| *known == situations) {
            Some((_, indices)) => indices.push(index),
            None => groups.push((situations, vec![index])),
        }
    }
    groups.into_iter().map(|(_, indices)| indices).collect()
}

/// What of an action is decided alike for a whole class.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Facts {
    /// What decides how layers are combined, by resources of each kind, of the caller's account and of another.
    situations: [symbolic::Situation; 8],
    /// [`catalog::Action::only_resource`].
    only_resource: Option<&'static str>,
}

fn facts(action: &str, others: &RefCell<HashMap<String, Facts>>) -> Facts {
    /// The actions of the catalog, and of each service one that the catalog does not have.
    static KNOWN: OnceLock<HashMap<&'static str, Facts>> = OnceLock::new();
    let find = |policies: &CompiledPolicies, action: &str| {
        let other = nice::OTHER_ACCOUNT;
        let places = ["", other].map(|account| {
            let kinds = [("iam", "role/x"), ("kms", "key/x"), ("kms", "x"), ("s3", "x")];
            kinds.map(|(service, name)| format!("arn:aws:{service}::{account}:{name}"))
        });
        let [[a, b, c, d], [e, f, g, h]] = places;
        let situations = [a, b, c, d, e, f, g, h].map(|resource| {
            let root = Principal::Root { partition: "aws".to_owned(), account: nice::ACCOUNT.to_owned() };
            symbolic::situation(policies, &Request::new(root, action, resource).prepare())
        });
        Facts { situations, only_resource: catalog::action(action).and_then(catalog::Action::only_resource) }
    };
    let known = KNOWN.get_or_init(|| {
        let policies = Policies::default().compile();
        let actions = catalog::actions().map(|action| (action.full_name, find(&policies, action.full_name)));
        let services = catalog::SERVICES.iter().map(|service| service.prefix);
        actions.chain(services.map(|prefix| (prefix, find(&policies, &format!("{prefix}:x"))))).collect()
    });
    let prefix = action.split_once(':').map_or(action, |(prefix, _)| prefix);
    let of_catalog = catalog::action(action).and_then(|action| known.get(action.full_name));
    let of_service = || catalog::service(prefix).and_then(|service| known.get(service.prefix));
    match of_catalog.or_else(of_service) {
        Some(facts) => *facts,
        // The evaluator knows actions of services that the catalog does not have by their service alone.
        None => *others
            .borrow_mut()
            .entry(prefix.to_owned())
            .or_insert_with(|| find(&Policies::default().compile(), action)),
    }
}

/// The keys that follow from the caller.
fn fixed_keys(base: &Request, stands_for: StandsFor) -> HashMap<String, Option<ContextValue>> {
    let all: &[&str] = match stands_for {
        StandsFor::Anyone => &[],
        StandsFor::ItsAccount => {
            &["aws:principalaccount", "aws:principaltype", "aws:principalisawsservice", "aws:principalservicename"]
        }
        StandsFor::Itself => &[
            "aws:principalaccount",
            "aws:principalarn",
            "aws:principalisawsservice",
            "aws:principalservicename",
            "aws:principalservicenameslist",
            "aws:principaltype",
            "aws:username",
        ],
    };
    let mut all: Vec<&str> = all.to_vec();
    if base.resource_account.is_some() {
        all.push("aws:resourceaccount");
    }
    let prepared = base.clone().prepare();
    let value = |key: &str| {
        let mut filled = prepared.filled_keys();
        filled.find(|(name, _)| name.eq_ignore_ascii_case(key)).map(|(_, value)| value)
    };
    all.into_iter().map(|key| (key.to_owned(), value(key))).collect()
}

/// The situations of resources that the evaluator tells apart, by a resource of each.
fn shapes(question: &Question, caller: &Caller, space: &mut Space) -> (Vec<Shape>, Grid) {
    let partition = caller.principal.partition().unwrap_or("aws").to_owned();
    let account = caller.principal.account().unwrap_or(nice::ACCOUNT).to_owned();
    let other_account = if account == nice::OTHER_ACCOUNT { nice::ACCOUNT } else { nice::OTHER_ACCOUNT };
    let mut is = |patterns: &[&str]| {
        let symbols = |pattern: &&str| {
            let mut colons = 0;
            let symbol = |c| {
                let in_field = colons < 5;
                colons += usize::from(c == ':');
                if c == '*' { Symbol::Star { in_field } } else { Symbol::Character(c) }
            };
            pattern.chars().map(symbol).collect()
        };
        space.resource(ResourceTest::one_of(patterns.iter().map(symbols).collect()))
    };
    // A caller of any partition and any account is taken to be of the resource's.
    let anywhere = caller.stands_for == StandsFor::Anyone;
    let arn = is(&["arn:*:*:*:*:*"]);
    let same_partition = is(&[&format!("arn:{partition}:*:*:*:*")]);
    // Resources of Amazon Personalize without an account in their ARNs are of AWS.
    let of_aws = ["arn:*:*:*:aws:*", "arn:*:personalize:*::*"];
    let ownerless = "arn:*:*:*::*";
    let own = format!("arn:*:*:*:{account}:*");
    let (accounts, names) = match &question.resource_account {
        Some(told) if !anywhere && caller.principal.account().is_some_and(|account| account != told) => {
            (Accounts::Told { of_aws: is(&of_aws) }, vec![other_account, "aws"])
        }
        None if !anywhere => {
            let [aws, recipes] = of_aws;
            let home = is(&[&own, aws, recipes]);
            let within = is(&[&own, aws, ownerless]);
            (Accounts::Untold { home, ownerless: is(&[ownerless]), within }, vec![account.as_str(), "", other_account])
        }
        _ => (Accounts::Alike, vec![account.as_str()]),
    };
    let elsewhere = if partition == "aws" { "aws-cn" } else { "aws" };
    let partitions = if anywhere { vec![partition.as_str()] } else { vec![partition.as_str(), elsewhere] };
    let grid = Grid {
        partitions: if anywhere {
            vec![arn.clone()]
        } else {
            vec![same_partition.clone(), and(arn.clone(), not(same_partition))]
        },
        accounts,
        role: is(&["arn:*:iam:*:*:role/*"]),
        key: is(&["arn:*:kms:*:*:key/*"]),
        of_kms: is(&["arn:*:kms:*:*:*"]),
        arn,
    };
    let owners = |named: bool| match &question.resource_account {
        Some(told) => vec![Some(told.clone())],
        None if named || anywhere => vec![None],
        // Nothing tells who owns it, so it can be somebody else.
        None => vec![None, Some(other_account.to_owned())],
    };
    let mut shapes = Vec::new();
    for owner in owners(false) {
        shapes.push(Shape { resource: "*".to_owned(), owner, place: None });
    }
    for (partition, in_partition) in partitions.iter().enumerate() {
        for (account, of_account) in names.iter().enumerate() {
            for (kind, (service, name)) in KINDS.iter().enumerate() {
                for owner in owners(!of_account.is_empty()) {
                    let resource = format!("arn:{in_partition}:{service}::{of_account}:{name}");
                    shapes.push(Shape { resource, owner, place: Some(Place { partition, account, kind }) });
                }
            }
        }
    }
    (shapes, grid)
}

/// A request of the class on a resource of the shape.
fn request_of(base: &Request, action: &str, shape: &Shape) -> Prepared {
    let mut request = base.clone();
    request.action = action.into();
    shape.resource.clone_into(&mut request.resource);
    request.resource_account.clone_from(&shape.owner);
    request.prepare()
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
            for statement in symbolic::statements(policies, request) {
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

/// Whether a side allows a request; `None` if that is not known.
fn allows(side: &Side, request: &Prepared) -> Option<bool> {
    match side {
        Side::Decided(policies) => match policies.decide(request) {
            Decision::Allowed => Some(true),
            Decision::Depends => None,
            Decision::ImplicitDeny(_) | Decision::ExplicitDeny(_) => Some(false),
        },
        Side::Said(policies) => {
            let semantics = symbolic::semantics(policies);
            let mut allowed = false;
            for statement in symbolic::statements(policies, request) {
                match (statement.applies(request, semantics)?, statement.effect()) {
                    (true, Effect::Deny) => return Some(false),
                    (true, Effect::Allow) => allowed = true,
                    (false, _) => {}
                }
            }
            Some(allowed)
        }
    }
}

/// The classes of actions that the sides tell apart.
fn classes_of(question: &Question, base: &Request, steps: &mut usize) -> Option<Vec<(Class, Facts)>> {
    let mut elements = Vec::new();
    let mut wide = false;
    for side in &question.sides {
        for statement in symbolic::statements(side.policies(), &base.clone().prepare()) {
            let (not_action, forms) = statement.actions();
            wide |= not_action;
            if !elements.contains(&forms) {
                elements.push(forms);
            }
        }
    }
    // Whether these act on a service is known of each that is listed.
    let listed = question.sides.iter().any(|side| symbolic::has_resource_control(side.policies()));
    let others = RefCell::default();
    actions::classes(&elements, wide, listed, |action| facts(action, &others), steps)
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

/// Finds the requests that make a formula true, region by region.
#[allow(clippy::too_many_arguments, reason = "the state of one search")]
fn settle(
    question: &Question,
    caller: usize,
    formula: &Formula<usize>,
    owner: Option<String>,
    classes: &[Class],
    space: &mut Space,
    steps: &mut usize,
    answer: &mut Answer,
) {
    let Some(class) = classes.iter().find(|class| catalog::action(&class.representative).is_some()).or(classes.first())
    else {
        return;
    };
    let stands_for = question.callers.get(caller).map_or(StandsFor::Itself, |caller| caller.stands_for);
    let wanted = answer.wanted.clone();
    let ties = space.ties(formula);
    let mut remaining = ties.iter().fold(formula.clone(), |all, tie| and(all, tie.formula()));
    let asked = space.slots_in(&remaining);
    let mut conflicts = question.budget.conflicts;
    loop {
        let mut search = Search::new(space.atom_count());
        search.require(&remaining);
        for lemma in &space.lemmas {
            search.add_lemma(lemma.clone());
        }
        let mut meaning = Meaning {
            question,
            stands_for,
            owner: owner.clone(),
            wanted: &wanted,
            action: class.representative.clone(),
            hint: nice::resource(&class.representative),
            asked: &asked,
            values: vec![None; space.slot_count()],
            truths: HashMap::new(),
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
        let learned = std::mem::take(&mut meaning.learned);
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
        let literals = meaning.that_count(search.assigned());
        let literals = if question.regions == 1 { literals } else { meaning.enough(formula, literals, &ties) };
        let witness = meaning.witness_for(&literals).or(meaning.witness.take());
        space.lemmas.extend(learned);
        let Some(witness) = witness else { return };
        remaining = and(remaining, not_all(&literals));
        let told = literals.iter().filter_map(|literal| space.told(*literal)).collect();
        answer.found.push(Found { caller, classes: classes.to_vec(), literals: told, witness });
        if remaining == Formula::Constant(false) {
            return;
        }
        if answer.found.len() >= question.regions {
            answer.more = true;
            return;
        }
    }
}

/// How many combinations of values of policy variables are tried.
const MOST_COMBINATIONS: usize = 200;

/// What the atoms mean, for one search.
struct Meaning<'a> {
    question: &'a Question,
    stands_for: StandsFor,
    owner: Option<String>,
    wanted: &'a [bool],
    action: String,
    hint: String,
    /// The slots that the formula asks about.
    asked: &'a [usize],
    space: &'a Space,
    /// What each slot has now.
    values: Vec<Option<Value>>,
    truths: HashMap<usize, Option<bool>>,
    /// Why it is not known what a slot can be.
    unclear: Vec<Option<String>>,
    reasons: Vec<String>,
    learned: Vec<Vec<Literal>>,
    witness: Option<Request>,
    steps: usize,
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
    fn that_count(&self, assigned: &[Literal]) -> Vec<Literal> {
        let counts =
            |literal: &&Literal| self.space.slot_of(literal.variable).is_some_and(|slot| self.asked.contains(&slot));
        assigned.iter().filter(counts).copied().collect()
    }

    fn literals_of(&self, slot: usize, assigned: &[Literal]) -> Vec<Literal> {
        let here = |literal: &&Literal| self.space.slot_of(literal.variable) == Some(slot);
        assigned.iter().filter(here).copied().collect()
    }

    fn solve(&mut self, slot: usize, literals: &[Literal]) -> Solved<Value> {
        let space = self.space;
        space.solve(slot, literals, &BTreeMap::new(), &self.hint, &mut self.steps)
    }

    /// Some of the literals that cannot be together, none of which can be left out.
    fn core(&mut self, slot: usize, literals: &[Literal]) -> Vec<Literal> {
        let mut kept: Vec<Literal> = Vec::new();
        let mut rest = literals.to_vec();
        // The literals that are needed, found by halving.
        while !rest.is_empty() && self.solve(slot, &kept) != Solved::Nothing {
            let (mut from, mut to) = (0, rest.len());
            while to - from > 1 {
                let middle = from + (to - from) / 2;
                let tried: Vec<Literal> = kept.iter().chain(rest.iter().take(middle)).copied().collect();
                if self.solve(slot, &tried) == Solved::Nothing { to = middle } else { from = middle }
            }
            rest.truncate(to);
            kept.extend(rest.pop());
        }
        // Where the budget ended meanwhile, less was not proved to be enough.
        if kept.len() < literals.len() && self.solve(slot, &kept) != Solved::Nothing {
            return literals.to_vec();
        }
        kept
    }

    fn object(&mut self, mut together: Vec<Literal>) -> Vec<Literal> {
        together.dedup();
        self.learned.push(
            together.iter().map(|literal| Literal { variable: literal.variable, value: !literal.value }).collect(),
        );
        together
    }

    /// The request that the values make.
    fn request(&self, values: &[Option<Value>], slots: &[usize]) -> Request {
        let base = self.space.base.request();
        let mut request =
            Request { resource_account: self.owner.clone(), action: self.action.as_str().into(), ..base.clone() };
        self.hint.clone_into(&mut request.resource);
        for slot in slots {
            match values.get(*slot).and_then(Option::as_ref) {
                Some(Value::Resource(resource)) => resource.clone_into(&mut request.resource),
                Some(Value::Key(value)) => {
                    let name = self.space.key_name(*slot).to_owned();
                    request.context.push((name, value.clone().unwrap_or(ContextValue::Many(Vec::new()))));
                }
                None => {}
            }
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
        add_listed_pairs(&mut request.context);
        request.context.sort_by_key(|(name, _)| name.to_lowercase());
        request
    }

    /// Whether nothing can allow the request that was found, whatever the policies say.
    fn is_barred(&self, slots: &[usize]) -> bool {
        let mut request = self.request(&self.values, slots);
        place_caller(&mut request, self.stands_for);
        symbolic::is_barred(&request.prepare())
    }

    /// Whether every side decides the request as wanted; who stands for anyone comes from the resource's partition.
    fn replay(&self, mut request: Request) -> Option<Request> {
        place_caller(&mut request, self.stands_for);
        if !decided_as_wanted(&self.question.sides, self.wanted, &request) {
            request = owned_by_caller(request, self.stands_for)?;
            decided_as_wanted(&self.question.sides, self.wanted, &request).then_some(())?;
        }
        // What is absent anyway need not be told.
        let mut shorter = request.clone();
        for index in (0..shorter.context.len()).rev() {
            let mut without = shorter.clone();
            let (key, value) = without.context.remove(index);
            let follows = FIELDS.iter().any(|(known, _)| key.eq_ignore_ascii_case(known));
            let follows = follows || key.eq_ignore_ascii_case(PAIRS);
            if (follows || value.values().is_empty()) && decided_as_wanted(&self.question.sides, self.wanted, &without)
            {
                shorter = without;
            }
        }
        Some(shorter)
    }

    /// A request with just these literals.
    fn witness_for(&mut self, literals: &[Literal]) -> Option<Request> {
        let mut slots: Vec<usize> =
            literals.iter().filter_map(|literal| self.space.slot_of(literal.variable)).collect();
        slots.sort_unstable();
        slots.dedup();
        let mut values = self.values.clone();
        for slot in &slots {
            let of_slot = self.literals_of(*slot, literals);
            let Solved::Value(value) = self.solve(*slot, &of_slot) else { return None };
            if let Some(cell) = values.get_mut(*slot) {
                *cell = Some(value);
            }
        }
        self.replay(self.request(&values, &slots))
    }

    /// As few of the literals as are enough: the region is as large as can be told so.
    fn enough(&mut self, formula: &Formula<usize>, literals: Vec<Literal>, ties: &[Tie]) -> Vec<Literal> {
        let suffices = |formula: &Formula<usize>, kept: &[Literal]| {
            let map: HashMap<usize, bool> = kept.iter().map(|literal| (literal.variable, literal.value)).collect();
            value(formula, &|atom| map.get(&atom).copied()) == Some(true)
        };
        // What is told may overlap what was told before.
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
            let of_tie = [tie.is_there, tie.is_listed];
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
        // What follows from the others is not told.
        let mut at = 0;
        while let Some(literal) = kept.get(at).copied() {
            let Some(slot) = self.space.slot_of(literal.variable) else { break };
            let mut others = self.literals_of(slot, &kept);
            others.retain(|other| *other != literal);
            others.push(Literal { variable: literal.variable, value: !literal.value });
            let follows = others.len() > 1
                && !others.iter().any(|other| self.space.is_open(other.variable))
                && self.solve(slot, &others) == Solved::Nothing;
            if follows {
                kept.remove(at);
            } else {
                at += 1;
            }
        }
        kept
    }

    /// Tries values for policy variables.
    fn try_variables(&mut self, assigned: &[Literal]) -> Option<Request> {
        let open: Vec<Literal> =
            assigned.iter().copied().filter(|literal| self.space.is_open(literal.variable)).collect();
        let mut keys: Vec<String> = Vec::new();
        for literal in &open {
            for key in self.space.variables(literal.variable) {
                if !keys.contains(key) {
                    keys.push(key.clone());
                }
            }
        }
        let mut slots: Vec<usize> =
            assigned.iter().filter_map(|literal| self.space.slot_of(literal.variable)).collect();
        slots.extend(keys.iter().filter_map(|key| self.space.slot_named(key)));
        slots.sort_unstable();
        slots.dedup();
        let mut choices: Vec<Vec<Option<ContextValue>>> = Vec::new();
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
            values.retain(|value| {
                own.iter().all(|literal| {
                    let truth = self.space.truth(literal.variable, &Value::Key(value.clone()));
                    truth.is_none_or(|truth| truth == literal.value)
                })
            });
            choices.push(values);
        }
        if choices.iter().any(Vec::is_empty) {
            return None;
        }
        // First the same for all variables, then all of the first choices, and so on; then every combination for a while.
        let same = |text: &str| -> Vec<usize> {
            let at = |values: &Vec<Option<ContextValue>>| values.iter().position(|value| *value == Some(text.into()));
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
        for picks in [same("example"), same("q7")].into_iter().chain(alike).chain(combinations) {
            if !tried.insert(picks.clone()) {
                continue;
            }
            let settled = keys.iter().zip(&choices).zip(&picks);
            let settled: BTreeMap<String, Option<ContextValue>> =
                settled.map(|((key, values), pick)| (key.clone(), values.get(*pick).cloned().flatten())).collect();
            if let Some(found) = self.try_settled(&settled, &slots, assigned) {
                return Some(found);
            }
        }
        None
    }

    fn try_settled(
        &mut self,
        settled: &BTreeMap<String, Option<ContextValue>>,
        slots: &[usize],
        assigned: &[Literal],
    ) -> Option<Request> {
        let mut values = self.values.clone();
        for slot in slots {
            let folded = settled.iter().find(|(key, _)| self.space.slot_named(key) == Some(*slot));
            let value = match folded {
                Some((_, value)) => Value::Key(value.clone()),
                None => {
                    let of_slot = self.literals_of(*slot, assigned);
                    match self.space.solve(*slot, &of_slot, settled, &self.hint, &mut self.steps) {
                        Solved::Value(value) => value,
                        _ => return None,
                    }
                }
            };
            if let Some(cell) = values.get_mut(*slot) {
                *cell = Some(value);
            }
        }
        self.replay(self.request(&values, slots))
    }
}

/// Puts whoever stands for anyone into the resource's partition and account.
fn place_caller(request: &mut Request, stands_for: StandsFor) {
    if stands_for != StandsFor::Anyone {
        return;
    }
    let fields = Fields::split(&request.resource);
    let is_account = |text: &&str| text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
    let of_arn = fields.map(|fields| fields.account);
    let account = request.resource_account.as_deref().or(of_arn).filter(is_account).map(str::to_owned);
    let partition = fields.map(|fields| fields.partition.to_owned());
    let place = |arn: &str| {
        let own = Fields::split(arn)?;
        let partition = partition.as_deref().unwrap_or(own.partition);
        let account = account.as_deref().unwrap_or(own.account);
        Some(format!("arn:{partition}:{}::{account}:{}", own.service, own.resource))
    };
    request.principal = match &request.principal {
        Principal::User { arn } => Principal::User { arn: place(arn).unwrap_or_else(|| arn.clone()) },
        Principal::RoleSession { session, role } => Principal::RoleSession {
            session: place(session).unwrap_or_else(|| session.clone()),
            role: role.as_deref().map(|role| place(role).unwrap_or_else(|| role.to_owned())),
        },
        other => other.clone(),
    };
}

/// The request with a resource that the caller's account owns, though its ARN names an account that none can have, such
/// as `4`, from which no caller comes; `None` if that is not so.
fn owned_by_caller(mut request: Request, stands_for: StandsFor) -> Option<Request> {
    let named = Fields::split(&request.resource)?.account.to_owned();
    let open = stands_for == StandsFor::Anyone && request.resource_account.is_none();
    (open && !named.is_empty() && named != "aws").then_some(())?;
    request.resource_account = request.principal.account().map(str::to_owned);
    // The key is what the ARN says all the same.
    if !request.context.iter().any(|(key, _)| key.eq_ignore_ascii_case("aws:ResourceAccount")) {
        request.context.push(("aws:ResourceAccount".to_owned(), ContextValue::One(named)));
    }
    Some(request)
}

/// Whether every side decides a request as wanted, by the evaluator.
fn decided_as_wanted(sides: &[Side], wanted: &[bool], request: &Request) -> bool {
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
                if let Some(together) = space.letters_refute(&literals, &mut self.steps) {
                    return Err(self.object(together));
                }
            }
        }
        Ok(())
    }

    fn confirm(&mut self, assigned: &[Literal]) -> Result<(), Vec<Literal>> {
        let assigned = self.that_count(assigned);
        let mut slots: Vec<usize> =
            assigned.iter().filter_map(|literal| self.space.slot_of(literal.variable)).collect();
        slots.sort_unstable();
        slots.dedup();
        if let Some(found) = self.replay(self.request(&self.values, &slots)) {
            self.witness = Some(found);
            return Ok(());
        }
        let open: Vec<Literal> =
            assigned.iter().copied().filter(|literal| self.space.is_open(literal.variable)).collect();
        let unclear = slots.iter().find_map(|slot| self.unclear.get(*slot).cloned().flatten());
        if !open.is_empty()
            && unclear.is_none()
            && let Some(found) = self.try_variables(&assigned)
        {
            self.witness = Some(found);
            return Ok(());
        }
        // Neither found nor ruled out: told, and not tried again in this search.
        let together = match (&unclear, open.is_empty()) {
            (Some(_), _) => {
                let of: Vec<usize> =
                    slots.iter().copied().filter(|slot| self.unclear.get(*slot).is_some_and(Option::is_some)).collect();
                let here =
                    |literal: &&Literal| self.space.slot_of(literal.variable).is_some_and(|slot| of.contains(&slot));
                assigned.iter().filter(here).copied().collect()
            }
            (None, false) => {
                let mut slots: Vec<usize> = open.iter().filter_map(|l| self.space.slot_of(l.variable)).collect();
                for literal in &open {
                    let keys = self.space.variables(literal.variable).iter();
                    slots.extend(keys.filter_map(|key| self.space.slot_named(key)));
                }
                let here =
                    |literal: &&Literal| self.space.slot_of(literal.variable).is_some_and(|slot| slots.contains(&slot));
                assigned.iter().filter(here).copied().collect()
            }
            (None, true) => assigned.clone(),
        };
        let reason = match (unclear, open.first()) {
            (Some(reason), _) => reason,
            (None, Some(literal)) => {
                let keys: Vec<String> = self
                    .space
                    .variables(literal.variable)
                    .iter()
                    .map(|key| format!("`${{{}}}`", self.space.spelt(key)))
                    .collect();
                format!("it hangs on what {} stands for", keys.join(" and "))
            }
            (None, None) if self.is_barred(&slots) => {
                format!("it may hang on what AWS itself manages, which nothing lets change, for `{}`", self.action)
            }
            (None, None) => {
                debug_assert!(false, "the evaluator does not confirm {:?}", self.request(&self.values, &slots));
                format!("the evaluator does not confirm what was found for `{}`", self.action)
            }
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
            let start = if slot == RESOURCE { Value::Resource(self.hint.clone()) } else { Value::Key(None) };
            self.set(slot, start);
        }
        self.truth(literal.variable) == Some(literal.value)
    }
}
