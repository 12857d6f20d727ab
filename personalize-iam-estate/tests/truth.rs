//! Chains in small estates that are made at random, against a search that decides every request by itself under all policies.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout, reason = "it is a test")]

mod build;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use build::random::Random;
use build::{deny, document, identity, managed, of, organize, put};
use personalize_iam_analysis::{Access, Options as Asking};
use personalize_iam_estate::{
    Account, Chains, Change, Document, Estate, Identity, IdentityKind, Node, Options, OrganizationPolicy,
    OrganizationPolicyKind, Outside, Question, Rank, Target, counting, entrances, grouped, members, outsiders,
    questions, settled,
};
use personalize_iam_eval::{CompiledPolicies, ContextValue, Decision, Policies, Principal, Request};
use personalize_iam_model::policy::read;
use personalize_iam_model::{Effect, Policy};
use serde_json::{Value, json};

const ACCOUNTS: [&str; 2] = ["111122223333", "444455556666"];
const ADMINISTRATOR: &str = "arn:aws:iam::aws:policy/AdministratorAccess";
const SECRET: &str = "arn:aws:s3:::secret/file";
const LAMBDA: &str = "lambda.amazonaws.com";
const FOREIGN: &str = "777788889999";
const PROVIDER: &str = "accounts.google.com";

fn condition(random: &mut Random, names: &[String]) -> Value {
    match random.below(8) {
        0 => json!({"Bool": {"aws:MultiFactorAuthPresent": "true"}}),
        1 => json!({"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}),
        2 => json!({"StringEquals": {"aws:PrincipalTag/team": "web"}}),
        3 => json!({"StringNotEquals": {"aws:PrincipalTag/team": "web"}}),
        4 => json!({"ArnLike": {"aws:PrincipalArn": random.one(names)}}),
        5 => json!({"ArnNotLike": {"aws:PrincipalArn": random.one(names)}}),
        6 => json!({"Null": {"aws:MultiFactorAuthPresent": random.one(&["true", "false"])}}),
        _ => json!({"StringEquals": {"aws:PrincipalAccount": random.one(&ACCOUNTS)}}),
    }
}

const ACTIONS: &[&str] = &[
    "sts:AssumeRole",
    "sts:AssumeRole",
    "iam:UpdateAssumeRolePolicy",
    "iam:CreateAccessKey",
    "iam:CreateLoginProfile",
    "iam:PutUserPolicy",
    "iam:PutRolePolicy",
    "iam:AttachRolePolicy",
    "iam:Delete*",
    "iam:PutRolePermissionsBoundary",
    "iam:CreatePolicyVersion",
    "iam:PassRole",
    "iam:PassRole",
    "lambda:*",
    "lambda:UpdateFunctionCode",
    "lambda:CreateFunction",
    "lambda:InvokeFunction",
    "iam:*",
    "s3:GetObject",
    "*",
];

fn statement(random: &mut Random, names: &[String]) -> Value {
    let action = random.one(ACTIONS);
    let resource = match random.below(5) {
        _ if action == "*" || action.starts_with("lambda:") || action.starts_with("s3:") => "*".to_owned(),
        0 | 1 => "*".to_owned(),
        2 => "arn:aws:iam::*:role/*".to_owned(),
        3 => "arn:aws:iam::*:user/*".to_owned(),
        _ => random.one(names),
    };
    let mut one = json!({"Effect": "Allow", "Action": action, "Resource": resource});
    if random.percent(15) {
        one["Effect"] = json!("Deny");
    }
    if random.percent(25) {
        one["Condition"] = condition(random, names);
    }
    if action == "iam:PassRole" && random.percent(30) {
        one["Condition"] = json!({"StringEquals": {"iam:PassedToService": random.one(&[LAMBDA, "ec2.amazonaws.com"])}});
    }
    one
}

fn trust_policy(random: &mut Random, names: &[String]) -> Document {
    let mut statements = Vec::new();
    for _ in 0..1 + random.below(2) {
        let principal = match random.below(9) {
            0 | 1 => json!({"AWS": random.one(&ACCOUNTS)}),
            2 | 3 => json!({"AWS": random.one(names)}),
            4 => json!("*"),
            5 => json!({"AWS": random.one(&[FOREIGN, "arn:aws:iam::777788889999:role/partner"])}),
            6 => json!({"Federated": PROVIDER}),
            _ => json!({"Service": LAMBDA}),
        };
        let action = match principal.get("Federated") {
            Some(_) => json!("sts:AssumeRoleWithWebIdentity"),
            None if random.percent(20) => json!(["sts:AssumeRole", "sts:TagSession"]),
            None => json!("sts:AssumeRole"),
        };
        let mut one = json!({"Effect": "Allow", "Principal": principal, "Action": action});
        if random.percent(30) {
            one["Condition"] = match random.percent(40) {
                true => json!({"StringEquals": {"sts:ExternalId": "x1"}}),
                false => condition(random, names),
            };
        }
        statements.push(one);
    }
    if random.percent(15) {
        let deny = json!({"Effect": "Deny", "Principal": {"AWS": random.one(names)}, "Action": "sts:AssumeRole"});
        statements.push(deny);
    }
    document("trust", &statements)
}

fn estate(seed: u64) -> Estate {
    let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let random = &mut random;
    for _ in 0..4 {
        random.below(2);
    }
    let mut estate = Estate::default();
    let mut names = Vec::new();
    for at in 0..3 + random.below(4) {
        let kind = random.one(&["user/u", "role/r", "role/r"]);
        names.push(of(random.one(&ACCOUNTS), &format!("{kind}{at}")));
    }
    for account in ACCOUNTS {
        let limits = [
            statement(random, &names),
            json!({"Effect": "Allow", "Action": random.one(&["iam:*", "sts:*", "*"]), "Resource": "*"}),
        ];
        managed(&mut estate, &of(account, "policy/bound"), &limits, &[]);
    }
    for name in &names {
        let mut one = identity(name.clone(), &[]);
        for document_name in ["one", "two"] {
            let statements: Vec<Value> = (0..random.below(3)).map(|_| statement(random, &names)).collect();
            if !statements.is_empty() {
                one.inline.push(document(document_name, &statements));
            }
        }
        if one.kind == IdentityKind::Role {
            one.trust = Some(trust_policy(random, &names));
        }
        if random.percent(25) {
            one.boundary = Some(of(one.account(), "policy/bound"));
        }
        one.tags = match random.below(4) {
            0 => None,
            1 => Some(vec![("team".to_owned(), "web".to_owned())]),
            _ => Some(Vec::new()),
        };
        put(&mut estate, one);
    }
    let mut guards = Vec::new();
    if random.percent(40) {
        let mut one = deny(random.one(ACTIONS));
        if random.percent(60) {
            one["Condition"] = condition(random, &names);
        }
        guards.push(one);
    }
    organize(&mut estate, &ACCOUNTS, &guards);
    if random.percent(20) {
        let rule = json!({"Effect": "Deny", "Principal": "*", "Action": "sts:AssumeRole", "Resource": "*",
            "Condition": {"StringNotEquals": {"aws:PrincipalAccount": random.one(&ACCOUNTS)}}});
        let organization = estate.organization.as_mut().unwrap();
        let kind = OrganizationPolicyKind::ResourceControl;
        let policy = OrganizationPolicy { kind, document: document("p-rcp", &[rule]) };
        organization.policies.insert("p-rcp".to_owned(), policy);
        let target = Target { kind, id: random.one(&ACCOUNTS).to_owned() };
        organization.attached.insert(target, vec!["p-rcp".to_owned()]);
    }
    estate
}

thread_local! {
    /// The policies of the nodes of the estate that is looked at.
    static COMPILED: RefCell<BTreeMap<Node, Rc<CompiledPolicies>>> = const { RefCell::new(BTreeMap::new()) };
}

fn policies_of(estate: &Estate, by: &Node) -> Policies {
    let identity = &estate.identities[&by.identity];
    let mut policies = counting(estate, identity).unwrap().policies();
    let counts = |document: &&Document| {
        let without = Change::Without { of: identity.arn.clone(), policy: document.name.clone() };
        !by.changes.contains(&without)
    };
    let documents = identity.inline.iter().filter(counts);
    policies.identity = documents.map(|document| document.policy.as_deref().unwrap().clone()).collect();
    if by.changes.contains(&Change::AllowAll) {
        policies.identity.push(build::policy(&[build::allow("*", "*")]).as_ref().clone());
    }
    if by.changes.contains(&Change::NoBoundary) {
        policies.permissions_boundary.clear();
    }
    policies
}

fn tags<'e>(estate: &'e Estate, by: &Node) -> Vec<Option<&'e str>> {
    let identity = &estate.identities[&by.identity];
    let taggable = identity.trust.as_ref().is_some_and(|trust| format!("{trust:?}").contains("TagSession"));
    match &identity.tags {
        Some(tags) if !taggable => vec![tags.first().map(|(_, value)| value.as_str())],
        _ => vec![None, Some("web"), Some("other")],
    }
}

/// Whether a role may be assumed by who makes a request.
fn assumed(estate: &Estate, by: &Node, to: &Identity, trust: &Policy) -> Option<Rank> {
    let request = Request::new(by.identity.parse().unwrap(), "sts:AssumeRole", to.arn.clone());
    let mut policies = policies_of(estate, by);
    policies.resource = Some(trust.clone());
    policies.resource_control = counting(estate, to).unwrap().policies().resource_control;
    in_contexts(&policies.compile(), &request, &tags(estate, by))
}

/// A request in every context that the policies tell apart.
fn in_contexts(policies: &CompiledPolicies, request: &Request, tags: &[Option<&str>]) -> Option<Rank> {
    let (mut some, mut all) = (false, true);
    for mfa in [None, Some("true"), Some("false")] {
        for external in [None, Some("x1"), Some("other")] {
            for tag in tags {
                let mut request = request.clone();
                let keys = [
                    ("aws:MultiFactorAuthPresent", mfa),
                    ("sts:ExternalId", external),
                    ("aws:PrincipalTag/team", *tag),
                ];
                for (key, value) in keys {
                    if let Some(value) = value {
                        request.context.push((key.to_owned(), ContextValue::from(value)));
                    }
                }
                match policies.decide(&request.prepare()) {
                    Decision::Allowed => some = true,
                    _ => all = false,
                }
            }
        }
    }
    match (some, all) {
        (false, _) => None,
        (true, true) => Some(Rank::Always),
        (true, false) => Some(Rank::When),
    }
}

fn ask(estate: &Estate, by: &Node, action: &str, resource: &str, given: &[(&str, &str)]) -> Option<Rank> {
    let mut request = Request::new(by.identity.parse().unwrap(), action, resource);
    for (key, value) in given {
        request = request.with(*key, *value);
    }
    let compiled = COMPILED.with_borrow_mut(|all| {
        let compile = || Rc::new(policies_of(estate, by).compile());
        Rc::clone(all.entry(by.clone()).or_insert_with(compile))
    });
    in_contexts(&compiled, &request, &tags(estate, by))
}

fn best(ranks: impl IntoIterator<Item = Option<Rank>>) -> Option<Rank> {
    ranks.into_iter().flatten().min()
}

fn all(ranks: &[Option<Rank>]) -> Option<Rank> {
    ranks.iter().copied().try_fold(Rank::Always, |most, rank| rank.map(|rank| most.max(rank)))
}

/// How certainly a node becomes another identity.
fn becomes(estate: &Estate, by: &Node, to: &Identity) -> Option<Rank> {
    let from = &estate.identities[&by.identity];
    if from.arn == to.arn {
        return None;
    }
    let mut ways = Vec::new();
    let same = from.account() == to.account();
    let ask = |action: &str, resource: &str, given: &[(&str, &str)]| ask(estate, by, action, resource, given);
    let open = |rank: Option<Rank>| rank.map(|_| Rank::Open);
    if to.kind == IdentityKind::User {
        if same {
            ways.push(ask("iam:CreateAccessKey", &to.arn, &[]));
            ways.push(open(ask("iam:CreateLoginProfile", &to.arn, &[])));
            ways.push(open(ask("iam:UpdateLoginProfile", &to.arn, &[])));
        }
        return best(ways);
    }
    let trust = to.trust.as_ref().unwrap().policy.as_deref().unwrap();
    ways.push(assumed(estate, by, to, trust));
    if same {
        let me: Principal = by.identity.parse().unwrap();
        let edited = json!({"Version": "2012-10-17", "Statement": build::trust(json!({"AWS": me.arn().unwrap()}))});
        let edited = read(&edited.to_string()).unwrap();
        let edit = ask("iam:UpdateAssumeRolePolicy", &to.arn, &[]);
        ways.push(all(&[edit, assumed(estate, by, to, &edited)]));
        let service = Request::new(Principal::Service { name: LAMBDA.to_owned() }, "sts:AssumeRole", to.arn.clone());
        let mut bare = Policies { resource: Some(trust.clone()), ..Policies::default() };
        bare.resource_control = counting(estate, to).unwrap().policies().resource_control;
        let trusted = in_contexts(&bare.compile(), &service, &[None]);
        let function = format!("arn:aws:lambda:us-east-1:{}:function:example", to.account());
        let lambda = |action: &str| ask(action, if action.ends_with("Mapping") { "*" } else { &function }, &[]);
        let pass = ask("iam:PassRole", &to.arn, &[("iam:PassedToService", LAMBDA)]);
        let create = lambda("lambda:CreateFunction");
        for second in ["lambda:InvokeFunction", "lambda:CreateEventSourceMapping", "lambda:AddPermission"] {
            ways.push(all(&[trusted, pass, create, lambda(second)]));
        }
        for action in ["lambda:UpdateFunctionCode", "lambda:UpdateFunctionConfiguration"] {
            ways.push(open(all(&[trusted, lambda(action)])));
        }
    }
    best(ways)
}

/// How certainly a node makes each change to another one.
fn edits(estate: &Estate, by: &Node, base: &Node) -> Vec<(Change, Rank)> {
    let to = &estate.identities[&base.identity];
    if estate.identities[&by.identity].account() != to.account() {
        return Vec::new();
    }
    let user = to.kind == IdentityKind::User;
    let kind = if user { "User" } else { "Role" };
    let on = |action: &str, given: &[(&str, &str)]| ask(estate, by, &action.replace("KIND", kind), &to.arn, given);
    let mut found = Vec::new();
    if !base.changes.contains(&Change::AllowAll) {
        let attach = on("iam:AttachKINDPolicy", &[("iam:PolicyARN", ADMINISTRATOR)]);
        found.push((Change::AllowAll, best([on("iam:PutKINDPolicy", &[]), attach])));
    }
    if let Some(boundary) = to.boundary.as_ref().filter(|_| !base.changes.contains(&Change::NoBoundary)) {
        let ways = [
            on("iam:DeleteKINDPermissionsBoundary", &[]),
            on("iam:PutKINDPermissionsBoundary", &[("iam:PermissionsBoundary", ADMINISTRATOR)]),
            ask(estate, by, "iam:CreatePolicyVersion", boundary, &[]),
        ];
        found.push((Change::NoBoundary, best(ways)));
    }
    for document in &to.inline {
        let change = Change::Without { of: to.arn.clone(), policy: document.name.clone() };
        let denies = document.policy.as_ref().unwrap().statements.iter().any(|one| one.effect == Effect::Deny);
        if denies && !base.changes.contains(&change) {
            found.push((change, best([on("iam:DeleteKINDPolicy", &[]), on("iam:PutKINDPolicy", &[])])));
        }
    }
    found.into_iter().filter_map(|(change, rank)| Some((change, rank?))).collect()
}

/// All that an identity gets the power of by steps that are certain enough, with how deep it is.
fn reachable(estate: &Estate, from: &str, rank: Rank, steps: usize, known: &mut Known) -> BTreeMap<Node, usize> {
    let mut held = BTreeMap::from([(Node::as_is(from), 0)]);
    for depth in 1..=steps {
        let mut news = BTreeSet::new();
        for by in held.keys() {
            for to in estate.identities.values() {
                let becomes =
                    known.becomes.entry((by.clone(), to.arn.clone())).or_insert_with(|| becomes(estate, by, to));
                if becomes.is_some_and(|one| one <= rank) {
                    news.insert(Node::as_is(to.arn.clone()));
                }
            }
            for base in held.keys() {
                let edits = known.edits.entry((by.clone(), base.clone())).or_insert_with(|| edits(estate, by, base));
                for (change, _) in edits.iter().filter(|(_, one)| *one <= rank) {
                    let mut to = base.clone();
                    to.changes.insert(change.clone());
                    news.insert(to);
                }
            }
        }
        let before = held.len();
        for one in news {
            held.entry(one).or_insert(depth);
        }
        if held.len() == before {
            break;
        }
    }
    held
}

#[derive(Default)]
struct Known {
    becomes: BTreeMap<(Node, String), Option<Rank>>,
    edits: BTreeMap<(Node, Node), Vec<(Change, Rank)>>,
}

#[test]
fn chains_are_those_of_a_search_over_single_decisions() {
    let (mut chains_found, mut deep, mut by_rank) = (0, 0, [0; 3]);
    for seed in 1..=200 {
        let estate = estate(seed);
        COMPILED.with_borrow_mut(BTreeMap::clear);
        let mut known = Known::default();
        let mut chains = Chains::new(&estate, Options::default());
        let mut secrets: BTreeMap<Node, Option<Rank>> = BTreeMap::new();
        let mut goal = |node: &Node| {
            *secrets.entry(node.clone()).or_insert_with(|| ask(&estate, node, "s3:GetObject", SECRET, &[]))
        };
        let back = chains.reaching(&mut goal, &|| false);
        assert!(back.incomplete.is_empty(), "{seed}: {:?}", back.incomplete);
        for from in estate.identities.keys() {
            let mut wanted: BTreeMap<Node, (Rank, usize)> = BTreeMap::new();
            let mut to_goal: Option<(Rank, usize)> = None;
            for rank in [Rank::Always, Rank::When, Rank::Open] {
                let held = reachable(&estate, from, rank, 8, &mut known);
                for (node, depth) in &held {
                    wanted.entry(node.clone()).or_insert((rank, *depth));
                }
                let at =
                    held.iter().filter(|(node, _)| goal(node).is_some_and(|one| one <= rank)).map(|(_, depth)| *depth);
                to_goal = to_goal.or(at.min().map(|depth| (rank, depth)));
            }
            wanted.remove(&Node::as_is(from.clone()));
            let found = chains.reachable(from, &|| false).unwrap();
            let got: BTreeMap<Node, (Rank, usize)> =
                found.reached.iter().map(|one| (one.to.clone(), (one.rank, one.depth))).collect();
            assert_eq!(got, wanted, "{seed}, from {from}: {estate:#?}");
            for reached in &found.reached {
                let chain = chains.chain(reached);
                let certainty = chain.certainty.as_str();
                let told = [Rank::Always, Rank::When, Rank::Open].map(|rank| rank == reached.rank);
                let names = ["always", "when", "open"];
                // A tag that would need two values leaves a chain open.
                let fits = names.iter().zip(told).any(|(name, is)| is && *name == certainty);
                assert!(fits || format!("{:?}", chain.certainty).contains("would have to be"), "{seed}: {chain:#?}");
                if certainty != "open" {
                    let decisions = chains.replay(&chain);
                    assert!(decisions.iter().all(|one| *one == Decision::Allowed), "{seed}: {decisions:?} {chain:#?}");
                }
                chains_found += 1;
                deep += usize::from(reached.depth > 2);
                by_rank[reached.rank as usize] += 1;
            }
            let got = back.reached.iter().find(|one| one.from.identity == *from);
            assert_eq!(got.map(|one| one.rank), to_goal.map(|(rank, _)| rank), "{seed}, to the secret from {from}");
            if let (Some(got), Some((_, depth))) = (got, to_goal) {
                assert!(got.depth >= depth, "{seed}: a chain that is shorter than there can be");
            }
        }
    }
    println!("{chains_found} chains, {deep} of more than two steps, by rank {by_rank:?}");
    assert!(chains_found > 1_000 && deep > 100 && by_rank.iter().all(|count| *count > 50));
}

fn rank_of(access: &Access) -> Option<Rank> {
    match access {
        Access::Always => Some(Rank::Always),
        Access::When(_) => Some(Rank::When),
        Access::Undecided(why) => panic!("{why:?}"),
        Access::Never => None,
    }
}

#[test]
fn answers_about_each_are_those_of_single_decisions() {
    let mut by_rank = [0; 3];
    for seed in 1..=200 {
        let estate = estate(seed);
        COMPILED.with_borrow_mut(BTreeMap::clear);
        let cast = members(&estate, true);
        let asks: Vec<Question> =
            (0..cast.members.len()).flat_map(|at| questions(&cast, at, "s3:GetObject", None, SECRET)).collect();
        let groups = grouped(&cast, &asks);
        for answer in groups.iter().flat_map(|group| settled(&cast, &asks, group, &Asking::default())) {
            let name = &cast.members[asks[answer.ask].member].name;
            let wanted = ask(&estate, &Node::as_is(name.clone()), "s3:GetObject", SECRET, &[]);
            assert_eq!(rank_of(&answer.cell.access), wanted, "{seed}, {name}: {:?}\n{estate:#?}", answer.cell);
            if let Some(request) = answer.cell.allowed {
                let policies = policies_of(&estate, &Node::as_is(name.clone()));
                let decision =
                    policies.compile().decide(&Request { principal: name.parse().unwrap(), ..request }.prepare());
                assert_eq!(decision, Decision::Allowed, "{seed}, {name}");
            }
            by_rank[wanted.map_or(2, |rank| rank as usize)] += 1;
        }
    }
    println!("always, when, never: {by_rank:?}");
    assert!(by_rank.iter().all(|count| *count > 8), "{by_rank:?}");
}

#[test]
fn roles_let_in_from_outside_whom_single_decisions_let_in() {
    let mut by_kind: BTreeMap<(&str, Option<Rank>), usize> = BTreeMap::new();
    for seed in 1..=300 {
        let mut estate = estate(seed);
        for account in ACCOUNTS {
            estate.accounts.insert(account.to_owned(), Account { name: None, identities_are_read: true });
        }
        let mut cast = members(&estate, true);
        cast.members.extend(outsiders(&estate).members);
        let ways = entrances(&cast, &Asking::default(), &|| false);
        for (at, member) in cast.members.iter().enumerate() {
            let action = match member.outside {
                // Root users assume no roles, which single decisions do not know.
                Some(Outside::Account) if !matches!(member.principal, Principal::Root { .. }) => "sts:AssumeRole",
                Some(Outside::Federated) => "sts:AssumeRoleWithWebIdentity",
                _ => continue,
            };
            for role in estate.identities.values().filter(|one| one.kind == IdentityKind::Role) {
                let mut policies = member.layers.policies();
                policies.resource = Some(role.trust.as_ref().unwrap().policy.as_deref().unwrap().clone());
                policies.resource_control = counting(&estate, role).unwrap().policies().resource_control;
                let request = Request::new(member.principal.clone(), action, role.arn.clone());
                let wanted = in_contexts(&policies.compile(), &request, &[None, Some("web"), Some("other")]);
                let way = ways.iter().find(|way| way.member == at && way.role == role.arn);
                let got = way.and_then(|way| rank_of(&way.access));
                assert_eq!(got, wanted, "{seed}: {} to {}: {way:?}\n{:#?}", member.name, role.arn, role.trust);
                if let Some(way) = way {
                    let request = way.request.clone().unwrap();
                    assert_eq!(policies.compile().decide(&request.prepare()), Decision::Allowed, "{seed}: {way:?}");
                }
                *by_kind.entry((action, wanted)).or_default() += 1;
            }
        }
    }
    println!("{by_kind:?}");
    assert!(by_kind.len() == 6 && by_kind.values().all(|count| *count > 10), "{by_kind:?}");
}
