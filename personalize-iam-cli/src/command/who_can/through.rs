//! Who can do something through others: chains of moves that end with somebody who can.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use personalize_iam_analysis::{Access, Options};
use personalize_iam_estate::{
    Cast, Certainty, Chain, Chains, Entrance, Member, Node, Options as ChainOptions, Rank, Reached, Remembered, Topic,
    entrances, layers_of_node,
};
use personalize_iam_eval::{Policies, Request};

use super::of_estate::Through;
use super::row::Row;
use crate::chain::{entering, line_of, steps};
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
    everyone: &Cast,
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
    let mut alone = asked.cast.without_members();
    let topic = Topic::new(&asked.cast, action, None, resource);
    let options = effort.options(Options::default());
    let mut changed: HashMap<Node, AtEnd> = HashMap::new();
    let mut remembered = Remembered::default();
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
        let layers = layers_of_node(&asked.estate, node)?;
        alone.members = vec![Member { layers, ..Member::clone(member) }];
        let end = at_end(&alone, &topic, &mut remembered, &options)?;
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
        all.push(told(&chains, &chain, end, (action, resource), None));
    }
    // Who is outside comes in by a session of a role, and goes on as the role does.
    let ways = entrances(everyone, &options, &cancelled);
    let reached: HashMap<&str, &Reached> =
        found.reached.iter().map(|reached| (reached.from.identity.as_str(), reached)).collect();
    let mut best: BTreeMap<usize, ((Rank, usize), &Entrance)> = BTreeMap::new();
    for way in &ways {
        let Some(on) = reached.get(way.role.as_str()).filter(|on| on.depth < max_steps) else { continue };
        let Some(first) = rank(&way.access) else { continue };
        let cost = (first.max(on.rank), on.depth);
        if best.get(&way.member).is_none_or(|(known, _)| cost < *known) {
            best.insert(way.member, (cost, way));
        }
    }
    for ((cost, _), way) in best.into_values() {
        let (Some(member), Some(on)) = (everyone.members.get(way.member), reached.get(way.role.as_str())) else {
            continue;
        };
        let own = direct.get(member.name.as_str()).and_then(|end| rank(&end.access));
        if own.is_some_and(|own| own <= cost) {
            continue;
        }
        let chain = chains.chain(on);
        let end =
            if chain.to.changes.is_empty() { direct.get(chain.to.identity.as_str()) } else { changed.get(&chain.to) };
        let Some(end) = end else { continue };
        all.push(told(&chains, &chain, end, (action, resource), Some((member, way))));
    }
    let mut incomplete = found.incomplete;
    if cancelled() && !ways.is_empty() {
        incomplete.push("not all who are outside were looked at".to_owned());
    }
    all.sort_by(|one, other| one.from.cmp(&other.from));
    (all, incomplete)
}

/// What the only one of a cast can do.
fn at_end(cast: &Cast, topic: &Topic<'_>, remembered: &mut Remembered, options: &Options) -> Option<AtEnd> {
    let asks = topic.questions(0, cast.members.first()?);
    let mut best: Option<AtEnd> = None;
    for answer in remembered.settled(cast, &asks, options) {
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

/// A chain with what can be done at its end; before it, how who is outside comes in.
fn told(
    chains: &Chains<'_>,
    chain: &Chain,
    end: &AtEnd,
    (action, resource): (&str, &str),
    entrance: Option<(&Member, &Entrance)>,
) -> Through {
    let (mut when, mut undecided) = match &chain.certainty {
        Certainty::Always => (Vec::new(), Vec::new()),
        Certainty::When(when) => (when.clone(), Vec::new()),
        Certainty::Open(why) => (Vec::new(), why.clone()),
    };
    match entrance.map(|(_, way)| &way.access) {
        Some(Access::When(conditions)) => when.insert(0, format!("first: {}", conditions.join("; or "))),
        Some(Access::Undecided(why)) => undecided.extend(why.iter().cloned()),
        _ => {}
    }
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
    let context = Context::default();
    let mut witness = Vec::new();
    let first = entrance.and_then(|(_, way)| Some((way.request.as_ref()?, &way.policies)));
    witness.extend(first.and_then(|(request, policies)| line_of(&context, request, policies)));
    for asked in chain.steps.iter().flat_map(|step| &step.requests) {
        witness.extend(line_of(&context, &asked.request, &chains.policies_of(asked)));
    }
    witness.extend(end.allowed.as_ref().and_then(|request| line_of(&context, request, &end.policies)));
    let first = entrance.map(|(member, way)| entering(&member.name, way));
    Through {
        from: entrance.map_or_else(|| chain.from.identity.clone(), |(member, _)| member.name.clone()),
        outside: entrance.and_then(|(member, _)| member.outside),
        action: action.to_owned(),
        resource: resource.to_owned(),
        verdict,
        when,
        undecided,
        steps: first.into_iter().chain(steps(chain)).collect(),
        end: ends,
        witness,
    }
}
