//! The situations that a resource can be in, as far as they matter to how layers are combined: its partition, its account,
//! whether it is a role or a key, and who owns it.

use personalize_iam_eval::symbolic::{self, Formula, Symbol, and, not, or};
use personalize_iam_eval::{Prepared, Principal, Request};

use crate::actions::Class;
use crate::caller::{Caller, StandsFor};
use crate::callers::moved_principal;
use crate::example_values;
use crate::question::{Question, Relation, Side};
use crate::space::{Division, Space, any_of};

/// A situation of the resource: a resource in it, and who owns it.
pub(crate) struct Shape {
    pub(crate) resource: String,
    pub(crate) owner: Option<String>,
    /// Its place in the grid; `None`: it is not an ARN.
    pub(crate) place: Option<Place>,
    /// Where the caller is who is not of the resource's account.
    pub(crate) account: Option<String>,
    pub(crate) relation: Relation,
}

/// Which partition, which account, which kind of resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    partition: usize,
    account: usize,
    kind: usize,
}

/// How the situations of resources are recognized.
pub(crate) struct Grid {
    arn: Formula<usize>,
    partitions: Vec<Formula<usize>>,
    accounts: Accounts,
    /// Roles, keys, and all of KMS.
    role: Formula<usize>,
    key: Formula<usize>,
    of_kms: Formula<usize>,
}

/// The accounts that are distinguished. AWS-owned resources count as the caller's own, whatever `resource_account`
/// says.
enum Accounts {
    /// No account is distinguished from others.
    Alike,
    /// Of somebody else, or of AWS.
    Told { of_aws: Formula<usize> },
    /// Of an account, of none, or of AWS: of callers who can be of any account.
    Open { ownerless: Formula<usize>, of_aws: Formula<usize> },
    /// The caller's, none, another; `within`: one of the first two.
    Untold { home: Formula<usize>, ownerless: Formula<usize>, within: Formula<usize> },
}

impl Accounts {
    fn count(&self) -> usize {
        match self {
            Accounts::Alike => 1,
            Accounts::Told { .. } => 2,
            Accounts::Open { .. } | Accounts::Untold { .. } => 3,
        }
    }

    /// That the account of an ARN is one of these.
    fn are(&self, here: &[bool]) -> Formula<usize> {
        match (self, here) {
            (Accounts::Told { of_aws }, [true, false]) => not(of_aws.clone()),
            (Accounts::Told { of_aws }, [false, true]) => of_aws.clone(),
            (Accounts::Open { ownerless, of_aws }, [of_account, without, own]) if here.contains(&false) => {
                let unless = |left_out: bool, part: &Formula<usize>| {
                    if left_out { not(part.clone()) } else { Formula::Constant(true) }
                };
                if *of_account {
                    return and(unless(!without, ownerless), unless(!own, of_aws));
                }
                or(
                    if *without { and(ownerless.clone(), not(of_aws.clone())) } else { Formula::Constant(false) },
                    if *own { of_aws.clone() } else { Formula::Constant(false) },
                )
            }
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
    pub(crate) fn is_in(&self, places: &[Option<Place>]) -> Formula<usize> {
        let mut by_partition: Vec<Formula<usize>> = Vec::new();
        for partition in 0..self.partitions.len() {
            let accounts_of = |kind: usize| -> Vec<bool> {
                let holds = |account| places.contains(&Some(Place { partition, account, kind }));
                (0..self.accounts.count()).map(holds).collect()
            };
            let here: [Vec<bool>; 4] = [0, 1, 2, 3].map(accounts_of);
            // What holds of all kinds is described without them, and kinds of which the same holds are described
            // together.
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

/// The situations of resources that the evaluator tells apart, by a resource of each.
pub(crate) fn shapes(question: &Question, caller: &Caller, space: &mut Space) -> (Vec<Shape>, Grid) {
    let principal = caller.kinds.first().map(|kind| &kind.principal);
    let partition = principal.and_then(Principal::partition).unwrap_or("aws").to_owned();
    let account = principal.and_then(Principal::account);
    let has_account = account.is_some();
    let told = question.resource_account.as_deref();
    // Who is open is of the account that owns the resources.
    let account = told.filter(|_| caller.is_open()).or(account).unwrap_or(example_values::ACCOUNT).to_owned();
    let other_account =
        if account == example_values::OTHER_ACCOUNT { example_values::ACCOUNT } else { example_values::OTHER_ACCOUNT };
    let mut is = |division: Division, patterns: &[&str]| {
        let symbols = |pattern: &&str| {
            let mut colons = 0;
            let symbol = |c| {
                let in_field = colons < 5;
                colons += usize::from(c == ':');
                if c == '*' { Symbol::Star { in_field } } else { Symbol::Character(c) }
            };
            pattern.chars().map(symbol).collect()
        };
        space.division(division, patterns.iter().map(symbols).collect())
    };
    // A caller of any partition and any account is taken to be of the resource's.
    let anywhere = caller.is_open();
    let anyone = caller.stands_for == StandsFor::Anyone;
    let arn = is(Division::Arn, &["arn:*:*:*:*:*"]);
    let same_partition = is(Division::Partition(partition.clone()), &[&format!("arn:{partition}:*:*:*:*")]);
    // Resources of Amazon Personalize without an account in their ARNs are of AWS.
    let of_aws = ["arn:*:*:*:aws:*", "arn:*:personalize:*::*"];
    let ownerless = "arn:*:*:*::*";
    let own = format!("arn:*:*:*:{account}:*");
    let (accounts, names) = match told {
        Some(_) if anywhere && caller.across => {
            (Accounts::Told { of_aws: is(Division::OfAws, &of_aws) }, vec![account.as_str(), "aws"])
        }
        Some(told) if !anywhere && has_account && account != told => {
            (Accounts::Told { of_aws: is(Division::OfAws, &of_aws) }, vec![other_account, "aws"])
        }
        None if anywhere && !anyone => {
            let ownerless = is(Division::Ownerless, &[ownerless]);
            (Accounts::Open { ownerless, of_aws: is(Division::OfAws, &of_aws) }, vec![account.as_str(), "", "aws"])
        }
        None if !anywhere => {
            let [aws, recipes] = of_aws;
            let of_account = || Division::Account(account.clone());
            let home = is(of_account(), &[&own, aws, recipes]);
            // The account of an ARN without one goes without saying.
            let within = is(of_account(), &[&own, aws, ownerless]);
            let ownerless = is(Division::Ownerless, &[ownerless]);
            (Accounts::Untold { home, ownerless, within }, vec![account.as_str(), "", other_account])
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
        role: is(Division::Role, &["arn:*:iam:*:*:role/*"]),
        key: is(Division::Key, &["arn:*:kms:*:*:key/*"]),
        of_kms: is(Division::OfKms, &["arn:*:kms:*:*:*"]),
        arn,
    };
    let owners = |named: bool| match told {
        Some(told) => vec![Some(told.to_owned())],
        None if named || anyone => vec![None],
        // Nothing tells who owns it, so it can be somebody else.
        None => vec![None, Some(other_account.to_owned())],
    };
    let mut shapes = Vec::new();
    let relations = |may_be_across: bool| {
        let across = (anywhere && caller.across && may_be_across).then_some(Relation::Across);
        std::iter::once(Relation::Same).chain(across)
    };
    let away =
        caller.accounts.iter().map(String::as_str).find(|account| Some(*account) != told).unwrap_or(other_account);
    let caller_in = |relation| match (told.filter(|_| anywhere), relation) {
        (Some(told), Relation::Same) => Some(told.to_owned()),
        (Some(_), _) => Some(away.to_owned()),
        (None, _) => None,
    };
    for owner in owners(false) {
        for relation in relations(told.is_some()) {
            let resource = "*".to_owned();
            shapes.push(Shape { resource, owner: owner.clone(), place: None, account: caller_in(relation), relation });
        }
    }
    for (partition, in_partition) in partitions.iter().enumerate() {
        for (account, of_account) in names.iter().enumerate() {
            for (kind, (service, name)) in KINDS.iter().enumerate() {
                for owner in owners(!of_account.is_empty()) {
                    for relation in relations(!of_account.is_empty() && *of_account != "aws") {
                        let across = relation == Relation::Across && told.is_none();
                        let of_account = if across { other_account } else { of_account };
                        let resource = format!("arn:{in_partition}:{service}::{of_account}:{name}");
                        let place = Some(Place { partition, account, kind });
                        let owner = owner.clone();
                        shapes.push(Shape { resource, owner, place, account: caller_in(relation), relation });
                    }
                }
            }
        }
    }
    (shapes, grid)
}

/// A request of the class on a resource of the shape.
pub(crate) fn request_of(base: &Request, action: &str, shape: &Shape) -> Prepared<'static> {
    let mut request = base.clone();
    request.action = action.into();
    shape.resource.clone_into(&mut request.resource);
    request.resource_account.clone_from(&shape.owner);
    if let Some(account) = &shape.account {
        request.principal = moved_principal(&request.principal, None, Some(account));
    }
    request.prepare()
}

/// Whether requests for an action with this only resource, if it has one, can have a resource of a shape.
pub(crate) fn is_possible(only_resource: Option<&str>, shape: &Shape) -> bool {
    only_resource.is_none_or(|only| (only == "*") == shape.place.is_none())
}

/// The shapes, by the situation in which they put a request of the class.
pub(crate) fn alike_shapes(
    sides: &[Side],
    base: &Request,
    class: &Class,
    shapes: &[Shape],
    possible: &[usize],
) -> Vec<Vec<usize>> {
    let mut groups: Vec<(Vec<symbolic::Situation>, Vec<usize>)> = Vec::new();
    for (index, shape) in possible.iter().filter_map(|index| Some((*index, shapes.get(*index)?))) {
        let request = request_of(base, &class.representative, shape);
        let situation = |side: &Side| symbolic::situation(side.policies(), &request);
        let situations: Vec<_> = sides.iter().map(situation).collect();
        match groups.iter_mut().find(|(known, _)| *known == situations) {
            Some((_, indices)) => indices.push(index),
            None => groups.push((situations, vec![index])),
        }
    }
    groups.into_iter().map(|(_, indices)| indices).collect()
}

/// The kinds of callers with the same shapes, in their order.
pub(crate) fn by_shapes(of_shapes: Vec<(usize, Vec<usize>)>) -> Vec<(Vec<usize>, Vec<usize>)> {
    let mut all: Vec<(Vec<usize>, Vec<usize>)> = Vec::new();
    for (kind, mut indices) in of_shapes {
        indices.sort_unstable();
        match all.iter_mut().find(|(_, known)| *known == indices) {
            Some((kinds, _)) => kinds.push(kind),
            None => all.push((vec![kind], indices)),
        }
    }
    all
}

/// Who owns the resources of shapes, how their accounts are related to the caller's, and in which places they are;
/// `None`: that does not matter.
pub(crate) type Situated = (Option<String>, Relation, Option<Vec<Option<Place>>>);

pub(crate) fn places_of(here: &[&Shape], all: bool, caller: &Caller, told: Option<&String>) -> Vec<Situated> {
    let mut by_owner: Vec<(Option<String>, Vec<&Shape>)> = Vec::new();
    for shape in here {
        // Where it does not matter who owns the resource, nothing is said of it.
        let of_another = shape.owner.is_some() && shape.owner.as_ref() != told;
        let is_either = |other: &&Shape| {
            (other.place, other.relation) == (shape.place, shape.relation) && other.owner != shape.owner
        };
        if of_another && here.iter().any(is_either) {
            continue;
        }
        match by_owner.iter_mut().find(|(owner, _)| *owner == shape.owner) {
            Some((_, shapes)) => shapes.push(shape),
            None => by_owner.push((shape.owner.clone(), vec![shape])),
        }
    }
    let mut situated: Vec<Situated> = Vec::new();
    for (owner, shapes) in by_owner {
        let of = |relation: Relation| -> Vec<Option<Place>> {
            shapes.iter().filter(|shape| shape.relation == relation).map(|shape| shape.place).collect()
        };
        let (same, across) = (of(Relation::Same), of(Relation::Across));
        if all {
            let relation = if caller.across { Relation::Either } else { Relation::Same };
            situated.push((owner, relation, None));
        } else {
            let parts = [(Relation::Same, same), (Relation::Across, across)];
            let parts = parts.into_iter().filter(|(_, places)| !places.is_empty());
            situated.extend(parts.map(|(relation, places)| (owner.clone(), relation, Some(places))));
        }
    }
    situated
}
