//! Who can do something through others: chains of moves that end with somebody who can.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use personalize_iam_analysis::{Access, Cell, Options};
use personalize_iam_estate::{
    Cast, Certainty, Chain, Chains, Change, Layers, Member, Node, Options as ChainOptions, Rank, Step as Taken,
    grouped, policies_of_node, questions, settled,
};
use personalize_iam_eval::{Policies, Request};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::of_estate::{Step, Through};
use super::row::Row;
use crate::effort::Effort;
use crate::estate_option::Asked;
use crate::replay::Context;

/// What somebody can do at the end of a chain.
struct AtEnd {
    access: Access,
    allowed: Option<Request>,
    policies: Arc<Policies>,
}

/// How certain it is that somebody can.
fn rank(access: &Access) -> Option<Rank> {
    match access {
        Access::Always => Some(Rank::Always),
        Access::When(_) => Some(Rank::When),
        Access::Undecided(_) => Some(Rank::Open),
        Access::Never => None,
    }
}

/// For everyone who cannot do it for certain by themselves, the chain that leads most certainly to somebody who can; and why there
/// may be more of them.
pub(super) fn through(
    asked: &Asked,
    (action, resource): (&str, &str),
    rows: &[Row],
    max_steps: usize,
    effort: &Effort,
) -> (Vec<Through>, Vec<String>) {
    // The best of what each can do by themselves, on whichever resource of the pattern.
    let mut direct: HashMap<&str, AtEnd> = HashMap::new();
    for row in rows {
        let is_better = direct.get(row.cell.holder.as_str()).is_none_or(|known| {
            rank(&row.cell.access).is_some_and(|one| rank(&known.access).is_none_or(|other| one < other))
        });
        if is_better {
            let (access, allowed) = (row.cell.access.clone(), row.cell.allowed.clone());
            let end = AtEnd { access, allowed, policies: Arc::clone(&row.policies) };
            direct.insert(&row.cell.holder, end);
        }
    }
    let members: HashMap<&str, &Member> =
        asked.cast.members.iter().map(|member| (member.name.as_str(), member)).collect();
    // Without its members, of whom there can be thousands.
    let mut alone = Cast {
        members: Vec::new(),
        own: asked.cast.own.clone(),
        trust: asked.cast.trust.clone(),
        lacks_own: asked.cast.lacks_own,
        accounts: asked.cast.accounts.clone(),
        owners: asked.cast.owners.clone(),
        unreadable: asked.cast.unreadable.clone(),
        above: asked.cast.above.clone(),
    };
    let options = effort.options(Options::default());
    let mut changed: HashMap<Node, AtEnd> = HashMap::new();
    let mut chain_options = ChainOptions::default();
    (chain_options.max_steps, chain_options.assume_none) = (max_steps, asked.assume_none);
    chain_options.limit = effort.limit();
    let mut chains = Chains::new(&asked.estate, chain_options);
    let cancelled = || effort.is_used_up();
    let mut goal = |node: &Node| {
        if node.changes.is_empty() {
            return direct.get(node.identity.as_str()).and_then(|end| rank(&end.access));
        }
        if let Some(known) = changed.get(node) {
            return rank(&known.access);
        }
        let member = members.get(node.identity.as_str())?;
        let layers = Layers::from(policies_of_node(&asked.estate, node)?);
        alone.members = vec![Member { layers, ..Member::clone(member) }];
        let end = at_end(&alone, action, resource, &options)?;
        let rank = rank(&end.access);
        changed.insert(node.clone(), end);
        rank
    };
    let found = chains.reaching(&mut goal, &cancelled);
    let mut all = Vec::new();
    for reached in found.reached.iter().filter(|reached| reached.depth > 0) {
        let own = direct.get(reached.from.identity.as_str()).and_then(|end| rank(&end.access));
        // Who can as certainly without others needs none of them.
        if own.is_some_and(|own| own <= reached.rank) {
            continue;
        }
        let chain = chains.chain(reached);
        let end =
            if chain.to.changes.is_empty() { direct.get(chain.to.identity.as_str()) } else { changed.get(&chain.to) };
        let Some(end) = end else { continue };
        all.push(told(&chains, &chain, end, action, resource));
    }
    all.sort_by(|one, other| one.from.cmp(&other.from));
    (all, found.incomplete)
}

/// What the only one of a cast can do.
fn at_end(cast: &Cast, action: &str, resource: &str, options: &Options) -> Option<AtEnd> {
    let asks = questions(cast, 0, action, None, resource);
    let mut best: Option<AtEnd> = None;
    for answer in grouped(cast, &asks).iter().flat_map(|group| settled(cast, &asks, group, options)) {
        let is_better = best.as_ref().is_none_or(|known| {
            rank(&answer.cell.access).is_some_and(|one| rank(&known.access).is_none_or(|other| one < other))
        });
        if is_better {
            let (access, allowed) = (answer.cell.access, answer.cell.allowed);
            best = Some(AtEnd { access, allowed, policies: answer.policies });
        }
    }
    best
}

fn told(chains: &Chains<'_>, chain: &Chain, end: &AtEnd, action: &str, resource: &str) -> Through {
    let (mut when, mut undecided) = match &chain.certainty {
        Certainty::Always => (Vec::new(), Vec::new()),
        Certainty::When(when) => (when.clone(), Vec::new()),
        Certainty::Open(why) => (Vec::new(), why.clone()),
    };
    match &end.access {
        Access::When(conditions) => when.push(format!("then: {}", conditions.join("; or "))),
        Access::Undecided(why) => {
            for one in why {
                if !undecided.contains(one) {
                    undecided.push(one.clone());
                }
            }
        }
        Access::Always | Access::Never => {}
    }
    let verdict = match (undecided.is_empty(), when.is_empty()) {
        (false, _) => "undecided",
        (true, false) => "when",
        (true, true) => "always",
    };
    let ends = match &end.access {
        Access::Always => "always",
        Access::When(_) => "when",
        Access::Undecided(_) | Access::Never => "undecided",
    };
    // What leaves the chain as a whole open, such as an organization that was not read, leaves each step of it open.
    let of_steps: HashSet<String> = chain.steps.iter().enumerate().flat_map(|(at, step)| of_step(at, step)).collect();
    let is_open = matches!(&chain.certainty, Certainty::Open(why) if why.iter().any(|one| !of_steps.contains(one)));
    let context = Context::default();
    let mut witness: Vec<String> = Vec::new();
    for asked in chain.steps.iter().flat_map(|step| &step.requests) {
        witness.extend(line_of(&context, &asked.request, &chains.policies_of(asked)));
    }
    witness.extend(end.allowed.as_ref().and_then(|request| line_of(&context, request, &end.policies)));
    Through {
        from: chain.from.identity.clone(),
        action: action.to_owned(),
        resource: resource.to_owned(),
        verdict,
        when,
        undecided,
        steps: chain.steps.iter().map(|one| step(one, is_open)).collect(),
        end: ends,
        witness,
    }
}

/// Why a step is open, as the certainty of its chain says it.
fn of_step(at: usize, step: &Taken) -> impl Iterator<Item = String> {
    step.open.iter().map(move |one| format!("step {}: {one}", at + 1))
}

fn step(step: &Taken, is_open: bool) -> Step {
    let requests = step.requests.iter().map(|asked| {
        let by = match &asked.by {
            None => format!("{}: ", asked.request.principal),
            Some(_) => String::new(),
        };
        format!("{by}{} on {}", asked.request.action, asked.request.resource)
    });
    Step {
        moved: step.moved.name.to_owned(),
        by: called(&step.by),
        to: called(&step.to),
        requests: requests.collect(),
        verdict: match (is_open || !step.open.is_empty(), step.when.is_empty()) {
            (true, _) => "undecided",
            (false, false) => "when",
            (false, true) => "always",
        },
        source: step.moved.source,
    }
}

/// An identity, with what was changed of its policies.
fn called(node: &Node) -> String {
    let changes: Vec<String> = node.changes.iter().map(change).collect();
    if changes.is_empty() { node.identity.clone() } else { format!("{} ({})", node.identity, changes.join(", ")) }
}

fn change(change: &Change) -> String {
    match change {
        Change::AllowAll => "its policies allow everything now".to_owned(),
        Change::NoBoundary => "without permissions boundary".to_owned(),
        Change::Boundary(arn) => format!("with the permissions boundary {arn}"),
        Change::InGroup(arn) => format!("in {arn}"),
        Change::NotInGroup(arn) => format!("not in {arn}"),
        Change::Attached(arn) => format!("with {arn}"),
        Change::Version { policy, version } => format!("with version {version} of {policy}"),
        Change::Without { of, policy } if of == policy => format!("without {policy}"),
        Change::Without { of, policy } => format!("without {policy} of {of}"),
        _ => "with other policies".to_owned(),
    }
}

/// A request as a line of `simulate`.
fn line_of(context: &Context, request: &Request, policies: &Policies) -> Option<String> {
    #[derive(Deserialize)]
    struct Told {
        allowed: Box<RawValue>,
    }
    let cell = Cell::new(
        String::new(),
        request.action.as_str(),
        &request.resource,
        Access::Always,
        Some(request.clone()),
        None,
    );
    let text = serde_json::to_string(&cell).ok()?;
    let told = serde_json::from_str::<Told>(&text).ok()?;
    Some(context.line(&told.allowed, policies))
}
