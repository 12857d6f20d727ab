//! `what-can`: what a principal of an account can do, by themselves and through others.

mod lines;
mod report;

use personalize_iam_analysis::Options;
use personalize_iam_estate::{Cast, Chains, Estate, Layers, Member, Node, Options as ChainOptions, policies_of_node};
use personalize_iam_model::suggest::nearest;
use std::collections::{BTreeSet, HashMap};

use self::lines::{Line, lines};
use self::report::{Adds, Answer, Format, Through};
use crate::chain::{called, told};
use crate::effort::{Effort, EffortArgs};
use crate::estate_option::{Asked, WholeArgs};
use crate::failure::{Failure, InputError};
use crate::outcome::Outcome;
use crate::output::Output;

const EXAMPLES: &str = "\
PRINCIPAL is the ARN of a user or a role, `role/NAME`, `user/NAME`, or a name.

Each line is exact, as `who-can` tells it of each of its actions: always, whatever else is in the request; or when. \
Resources are those that the policies name. Through others means by assuming roles, passing them to services, or editing \
policies: whose power is reached, how, and what that adds.

Examples:
  aws iam get-account-authorization-details > shop.json
  personalize-iam what-can role/trainer --estate shop.json
  personalize-iam what-can ana --estate shop.json --assume none
  personalize-iam what-can ana --estate dumps/ --action 'iam:*' --all
  personalize-iam what-can ana --estate dumps/ --no-chains --format csv

Exit status: 0 they can do something, 1 nothing, or it is not known, 2 bad input, 130 interrupted.";

/// The arguments of `what-can`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// The principal: an ARN, `role/NAME`, `user/NAME`, or a name
    principal: String,
    #[command(flatten)]
    estate: WholeArgs,
    /// Only these actions: an action or a pattern; repeat the option for several [default: all]
    #[arg(long)]
    action: Vec<String>,
    /// Name each action, and do not put them together
    #[arg(long)]
    all: bool,
    /// Tell only what they can do by themselves, and not through others
    #[arg(long)]
    no_chains: bool,
    /// How many steps chains through others have at most
    #[arg(long, value_name = "STEPS", default_value_t = 8, conflicts_with = "no_chains")]
    max_steps: usize,
    /// Print an allowed request for each line and those of each chain, as lines for `simulate`
    #[arg(long)]
    witness: bool,
    /// The format of the answer
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    effort: EffortArgs,
}

/// Of how many that are reached the answer has what that adds.
const MOST_DETAILED: usize = 20;

/// Runs `what-can`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    for pattern in &args.action {
        let is_pattern = pattern == "*" || pattern.split(':').count() == 2;
        if !is_pattern {
            let message = format!(
                "`--action`: `{}` is not an action: write the service prefix and the name, as in `s3:GetObject`",
                pattern.escape_debug()
            );
            return Err(InputError::new(message).into());
        }
    }
    let asked = args.estate.read(&args.effort.reading("what-can"))?;
    let at = principal(&asked.estate, &asked.cast, &args.principal)?;
    let Some(member) = asked.cast.members.get(at) else {
        return Err(InputError::new("the principal is not there").into());
    };
    let mut effort = args.effort.begin("what-can");
    let options = effort.options(Options::default());
    let mut answer = Answer { principal: member.name.clone(), ..Answer::default() };
    for why in member.missing.could_allow.iter().map(|why| format!("{why}: it may allow more")) {
        answer.undecided.push(why);
    }
    if asked.cast.lacks_own {
        answer.undecided.push(
            "policies of resources that were not read may allow more; `--assume none`, if there are none".to_owned(),
        );
    }
    answer.lines = lines(&asked.cast, at, &args.action, &options, &effort);
    if !args.no_chains {
        through(args, &asked, member, &options, &effort, &mut answer);
    }
    if effort.is_used_up() {
        answer.undecided.push(effort.reason());
    }
    effort.end();
    answer.warnings.extend(asked.warnings.iter().cloned());
    report::write(output, &answer, args.format, args.all, args.witness)?;
    if args.format != Format::Json {
        for warning in answer.undecided.iter().chain(&answer.warnings) {
            output.tell(&format!("warning: {warning}"))?;
        }
    }
    for problem in &asked.problems {
        output.tell(&format!("error: {problem}"))?;
    }
    if !asked.problems.is_empty() {
        return Ok(Outcome::BadInput);
    }
    let can = answer.lines.iter().any(|line| matches!(line.verdict(), "always" | "when"))
        || answer.through.iter().any(|one| one.chain.verdict != "undecided");
    Ok(effort.outcome(Outcome::as_asked_if(can), output)?)
}

/// The place of a principal among all.
fn principal(estate: &Estate, cast: &Cast, text: &str) -> Result<usize, InputError> {
    let shown = text.escape_debug();
    let is_it = |arn: &str| {
        let resource = arn.splitn(6, ':').nth(5).unwrap_or_default();
        let (kind, path) = resource.split_once('/').unwrap_or_default();
        let name = path.rsplit('/').next().unwrap_or_default();
        match text.split_once('/') {
            _ if text.starts_with("arn:") => arn == text,
            Some(("role" | "user", rest)) => resource == text || text.starts_with(&format!("{kind}/")) && rest == name,
            _ => name == text || path == text,
        }
    };
    let found: Vec<(usize, &str)> = cast
        .members
        .iter()
        .enumerate()
        .map(|(at, member)| (at, member.name.as_str()))
        .filter(|(_, arn)| is_it(arn))
        .collect();
    match found.as_slice() {
        [(at, _)] => return Ok(*at),
        [] => {}
        more => {
            let all: Vec<String> = more.iter().take(10).map(|(_, arn)| format!("`{arn}`")).collect();
            let others = more.len().saturating_sub(all.len());
            let others = if others == 0 { String::new() } else { format!(", and {others} more") };
            let message = format!("`{shown}` can be {}{others}: write the ARN", all.join(" or "));
            return Err(InputError::new(message));
        }
    }
    if estate.groups.keys().any(|arn| arn == text || arn.rsplit('/').next() == Some(text)) {
        return Err(InputError::new(format!("`{shown}` is a group: ask about one of its users")));
    }
    let name = |arn: &'_ str| arn.rsplit('/').next().unwrap_or_default().to_owned();
    let names: Vec<String> = cast.members.iter().map(|member| name(&member.name)).collect();
    let near = nearest(text.rsplit('/').next().unwrap_or(text), names.iter().map(String::as_str));
    let near = near.and_then(|near| cast.members.iter().find(|member| name(&member.name) == near));
    let hint = match near {
        Some(member) => format!("did you mean `{}`?", member.name),
        None => {
            let some: Vec<String> = cast.members.iter().take(3).map(|member| format!("`{}`", member.name)).collect();
            format!("there are {}{}", some.join(", "), if cast.members.len() > 3 { " and more" } else { "" })
        }
    };
    Err(InputError::new(format!("there is no user and no role `{shown}` in what was read; {hint}")))
}

/// Whose power is reached, and what that adds.
fn through(args: &Args, asked: &Asked, member: &Member, options: &Options, effort: &Effort, answer: &mut Answer) {
    effort.doing("chains through others".to_owned());
    let mut chain_options = ChainOptions::default();
    (chain_options.max_steps, chain_options.assume_none) = (args.max_steps, asked.assume_none);
    chain_options.limit = effort.limit();
    let mut chains = Chains::new(&asked.estate, chain_options);
    let cancelled = || effort.is_used_up();
    let Some(mut found) = chains.reachable(&member.name, &cancelled) else { return };
    answer.undecided.extend(found.incomplete.iter().map(|why| format!("there may be more chains: {why}")));
    found.reached.sort_by(|a, b| (a.rank, a.depth, &a.to).cmp(&(b.rank, b.depth, &b.to)));
    let known: BTreeSet<(&str, &str, &str)> = answer.lines.iter().flat_map(Line::keys).collect();
    let members: HashMap<&str, &Member> =
        asked.cast.members.iter().map(|member| (member.name.as_str(), member)).collect();
    let mut through = Vec::new();
    let mut is_cut = false;
    for (index, reached) in found.reached.iter().enumerate() {
        let chain = chains.chain(reached);
        let told = told(&chains, &chain);
        let adds = match members.get(reached.to.identity.as_str()) {
            Some(other) if index < MOST_DETAILED => {
                effort.doing(format!("what {} adds", reached.to.identity));
                let all = of_node(asked, other, &reached.to, &args.action, options, effort);
                Some(Adds::of(all.into_iter().filter(|line| line.keys().any(|key| !known.contains(&key))).collect()))
            }
            _ => {
                is_cut = true;
                None
            }
        };
        through.push(Through { to: called(&reached.to), chain: told, adds });
    }
    if is_cut {
        let told = format!(
            "the answer has what is added by the first {MOST_DETAILED} that are reached; `what-can` tells it of each other one"
        );
        answer.warnings.push(told);
    }
    answer.through = through;
}

/// What a node can do.
fn of_node(
    asked: &Asked,
    member: &Member,
    node: &Node,
    actions: &[String],
    options: &Options,
    effort: &Effort,
) -> Vec<Line> {
    let layers = match node.changes.is_empty() {
        true => member.layers.clone(),
        false => match policies_of_node(&asked.estate, node) {
            Some(policies) => Layers::from(policies),
            None => return Vec::new(),
        },
    };
    let cast = &asked.cast;
    let alone = Cast {
        members: vec![Member { layers, ..Member::clone(member) }],
        own: cast.own.clone(),
        trust: cast.trust.clone(),
        lacks_own: cast.lacks_own,
        accounts: cast.accounts.clone(),
        owners: cast.owners.clone(),
        unreadable: cast.unreadable.clone(),
        above: cast.above.clone(),
    };
    lines(&alone, 0, actions, options, effort)
}
