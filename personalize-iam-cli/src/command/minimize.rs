//! `minimize`: a smaller policy that is proved to mean the same.

use std::io::Write;
use std::path::PathBuf;

use clap::ValueEnum;
use personalize_iam_analysis::{
    Minimized, Options, Verdict, collapse_policy, compare_policies, expand_policy, minimize, split,
};
use personalize_iam_eval::Layer;
use personalize_iam_model::policy::{self, PolicyKind, QuotaUnit, quota};
use personalize_iam_model::{Policy, catalog};

use super::compare::kind_of_one;
use super::validate::{Settings, kind};
use crate::command::Outcome;
use crate::failure::{Failure, InputError};
use crate::files::{STANDARD_INPUT, parse_policy, read_text};
use crate::output::Output;
use crate::replay::layer_of;

const EXAMPLES: &str = "\
Left out is what does not count: statements, actions, resources, conditions and values that change nothing, and
statements that can be one are put together. Every step is proved before it is taken. The policy goes to standard
output, and what was done and over what it is proved to standard error.

--over strings    proved over every action that there is or will be, every resource and every context
--over catalog    proved over the actions of today's catalog: what AWS will add may be allowed by the one and not by
                  the other. Wildcards may then take the place of actions, or give way to them:
--wildcards       introduce: wildcards for actions, where they mean the same today
                  expand: actions for wildcards
                  keep: neither, but patterns may go that match nothing more than the others
                  With `introduce` and `expand`, `--over catalog` need not be said.

Examples:
  personalize-iam minimize train.json > smaller.json
  personalize-iam minimize --check train.json
  personalize-iam minimize --wildcards introduce --within inline-user train.json
  personalize-iam minimize --within managed --split 4 everything.json

Exit status: 0, 1 with --check if it could be smaller or where it does not keep `--within`, 2 bad input.";

/// The arguments of `minimize`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// The policy: a file, `-` for standard input, or the document itself
    policy: String,
    /// The kind of policy [default: as the settings say, else guessed from what is in it]
    #[arg(long, value_name = "KIND", value_parser = kind)]
    kind: Option<PolicyKind>,
    /// Over which actions the result is the same [default: strings]
    #[arg(long, value_enum)]
    over: Option<Over>,
    /// What becomes of wildcards in actions [default: keep]
    #[arg(long, value_enum)]
    wildcards: Option<Wildcards>,
    /// As long as a kind of policy may be, or as so many characters without white space
    #[arg(long, value_name = "KIND|N", value_parser = within)]
    within: Option<Within>,
    /// If it is too long for `--within KIND`, divide it into at most so many identity-based policies
    #[arg(long, value_name = "N", requires = "within", value_parser = clap::value_parser!(u16).range(2..))]
    split: Option<u16>,
    /// Write nothing to standard output but the policy's name, and exit with 1, if it could be smaller
    #[arg(long, conflicts_with_all = ["within", "split"])]
    check: bool,
    /// The settings [default: `personalize-iam.toml` here or in a folder above]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

/// Over which actions the result means the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Over {
    /// All that there are or will be
    Strings,
    /// Those of today's catalog
    Catalog,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Wildcards {
    /// Put them for actions
    Introduce,
    /// Put actions for them
    Expand,
    /// Leave them
    Keep,
}

/// How long a policy may be.
#[derive(Clone, Copy, Debug)]
enum Within {
    Kind(PolicyKind),
    Characters(usize),
}

fn within(text: &str) -> Result<Within, String> {
    if let Ok(number) = text.parse() {
        return Ok(Within::Characters(number));
    }
    let kind: PolicyKind = kind(text).map_err(|error| format!("{error}; or write a number of characters"))?;
    if quota(kind).is_none() {
        return Err(format!("{} has no quota; write a number of characters", kind.title()));
    }
    Ok(Within::Kind(kind))
}

impl Within {
    fn unit_and_limit(self) -> (QuotaUnit, usize) {
        let quota = match self {
            Within::Kind(kind) => quota(kind).map(|quota| (quota.unit, quota.limit)),
            Within::Characters(limit) => Some((QuotaUnit::CharactersWithoutWhiteSpace, limit)),
        };
        quota.unwrap_or((QuotaUnit::Characters, usize::MAX))
    }

    fn fits(self, policy: &Policy) -> bool {
        let (unit, limit) = self.unit_and_limit();
        unit.count(&policy::to_json(policy)) <= limit
    }
}

/// Runs `minimize`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    let wildcards = args.wildcards.unwrap_or(Wildcards::Keep);
    let over = match (args.over, wildcards) {
        (Some(Over::Strings), Wildcards::Introduce | Wildcards::Expand) => {
            let message = "`--over strings`: a wildcard and the actions that it means today are not the same over all \
                           strings; ask for `--over catalog`";
            return Err(InputError::new(message).into());
        }
        (given, Wildcards::Keep) => given.unwrap_or(Over::Strings),
        (_, _) => Over::Catalog,
    };
    if args.split.is_some() && !matches!(args.within, Some(Within::Kind(_))) {
        return Err(InputError::new("`--split` needs the kind of the parts: `--within managed`").into());
    }
    let (name, text, in_file) = match args.policy.as_str() {
        "-" => (STANDARD_INPUT.to_owned(), read_text("-")?, false),
        document if document.trim_start().starts_with('{') => ("POLICY".to_owned(), document.to_owned(), false),
        path => (path.to_owned(), read_text(path)?, true),
    };
    let settings = Settings::find(args.config.as_deref())?;
    let kind = args.kind.or_else(|| settings.kind_of(&name).filter(|_| in_file)).unwrap_or_else(|| kind_of_one(&text));
    let policy = parse_policy(name.clone(), &text, kind)?.policy;
    let layer = layer_of(kind);
    let options = Options::default();
    let (smaller, steps, complete) = smallest(&policy, layer, over, wildcards, &options);
    let before = characters(&policy);
    let after = characters(&smaller);
    if args.check {
        let could = after < before;
        if could {
            writeln!(output, "{name}")?;
            output.tell(&format!("{before} characters without white space could be {after}"))?;
        }
        return Ok(Outcome::as_asked_if(!could));
    }
    for step in &steps {
        output.tell(&format!("- {step}"))?;
    }
    if !complete {
        output.tell("there may be more to leave out: the policy is large, and not everything was tried")?;
    }
    let proved = match over {
        Over::Strings => "all requests, whatever AWS will add".to_owned(),
        Over::Catalog => format!("the actions of the catalog of {}, and all else of requests", catalog_date()),
    };
    let what =
        if smaller == policy { "nothing is left out".to_owned() } else { format!("{before} characters are {after}") };
    output.tell(&format!("{what}; proved to allow the same over {proved}"))?;
    let parts = match (args.within, args.split) {
        (Some(Within::Kind(kind)), Some(most)) if !Within::Kind(kind).fits(&smaller) => {
            let most = usize::from(most);
            match split(&smaller, kind, &options).filter(|parts| parts.len() <= most) {
                Some(parts) => parts,
                None => {
                    output.tell(&format!(
                        "error: it does not divide into {most} policies as long as {} may be",
                        kind.title()
                    ))?;
                    return Ok(Outcome::NotAsAsked);
                }
            }
        }
        _ => vec![smaller],
    };
    if let [part] = parts.as_slice() {
        writeln!(output, "{}", policy::to_json_pretty(part))?;
    } else {
        output.tell(&format!("divided into {} policies, together proved to allow the same", parts.len()))?;
        let json = serde_json::to_string_pretty(&parts).map_err(std::io::Error::from)?;
        writeln!(output, "{json}")?;
    }
    if let (Some(within), [part]) = (args.within, parts.as_slice())
        && !within.fits(part)
    {
        let (unit, limit) = within.unit_and_limit();
        let count = unit.count(&policy::to_json(part));
        let help = if matches!(within, Within::Kind(_)) { "; `--split N` divides it" } else { "" };
        let message = format!("too long: {count} {}, and {limit} are allowed{help}", unit.noun());
        output.tell(&message)?;
        return Ok(Outcome::NotAsAsked);
    }
    Ok(Outcome::AsAsked)
}

/// How long a policy is.
fn characters(policy: &Policy) -> usize {
    QuotaUnit::CharactersWithoutWhiteSpace.count(&policy::to_json(policy))
}

/// The day of the catalog's youngest service.
fn catalog_date() -> &'static str {
    catalog::SERVICES.iter().map(|service| service.date).max().unwrap_or_default()
}

/// The policy, what was done, and whether everything was tried.
fn smallest(
    policy: &Policy,
    layer: Layer,
    over: Over,
    wildcards: Wildcards,
    options: &Options,
) -> (Policy, Vec<String>, bool) {
    let of = |minimized: Minimized| (minimized.policy, minimized.steps, minimized.complete);
    if over == Over::Strings {
        return of(minimize(policy, layer, options));
    }
    match wildcards {
        Wildcards::Expand => {
            let (smaller, mut steps, complete) = of(minimize(&expand_policy(policy), layer, options));
            steps.insert(0, "wildcards are the actions that they mean today".to_owned());
            checked(policy, smaller, steps, complete, layer, options)
        }
        Wildcards::Keep => {
            let (smaller, mut steps, complete) = of(minimize(policy, layer, options));
            let today = without_covered(&smaller, &mut steps);
            checked(policy, today, steps, complete, layer, options)
        }
        Wildcards::Introduce => {
            let kept = of(minimize(policy, layer, options));
            let (spelt, mut steps, complete) = of(minimize(&expand_policy(policy), layer, options));
            let collapsed = collapse_policy(&spelt);
            steps.insert(0, "wildcards are the actions that they mean today".to_owned());
            steps.push("actions are the wildcards that mean the same today".to_owned());
            let introduced = checked(policy, collapsed, steps, complete, layer, options);
            // A NotAction, or a wildcard of another service, can do better as it is.
            if characters(&introduced.0) < characters(&kept.0) { introduced } else { kept }
        }
    }
}

/// What is proved to allow the same today; else what is proved over all strings.
///
/// A policy with its wildcards spelt out allows the same of the catalog's actions. So two policies that are proved the
/// same with their wildcards spelt out allow the same of these actions.
fn checked(
    policy: &Policy,
    smaller: Policy,
    steps: Vec<String>,
    complete: bool,
    layer: Layer,
    options: &Options,
) -> (Policy, Vec<String>, bool) {
    let (old, new) = (expand_policy(policy), expand_policy(&smaller));
    if compare_policies(&old, &new, layer, options).verdict == Verdict::Equivalent {
        return (smaller, steps, complete);
    }
    let minimized = minimize(policy, layer, options);
    (minimized.policy, minimized.steps, minimized.complete)
}

/// Without the patterns of actions that match nothing of the catalog that the statement's others do not match.
fn without_covered(policy: &Policy, steps: &mut Vec<String>) -> Policy {
    use personalize_iam_analysis::expand;
    use personalize_iam_model::policy::ActionElement;
    let mut changed = policy.clone();
    for (index, statement) in changed.statements.iter_mut().enumerate() {
        let ActionElement::Action(patterns) = &mut statement.action else { continue };
        let mut at = patterns.len();
        while at > 0 {
            at -= 1;
            let Some(pattern) = patterns.get(at).cloned() else { continue };
            let means = expand(&pattern);
            let others = || patterns.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, pattern)| pattern);
            let covered = |name: &str| others().any(|other| expand(other).iter().any(|one| one.full_name == name));
            if !means.is_empty() && means.iter().all(|action| covered(action.full_name)) {
                patterns.remove(at);
                steps.push(format!("statement {index}: the others match all that `{pattern}` matches today"));
            }
        }
    }
    changed
}
