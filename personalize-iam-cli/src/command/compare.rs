//! `compare`: who can do what with new policies that they could not with the old ones, and the other way round.

mod git;
mod report;
mod side;

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::ValueEnum;
use personalize_iam_analysis::{
    Comparison, Options, Region, Verdict, alone, beside_everything, compare, denies, vacuous_layers,
};
use personalize_iam_eval::{Layer, Policies, Principal, Semantics, Vacuous};
use personalize_iam_model::policy::{PolicyKind, Version};
use personalize_iam_model::{Effect, Policy};

pub(super) use self::report::capitalized;
use self::side::{Document, Side};
use super::problems::{self, Problem, problems, problems_of};
use super::validate::{Settings, kind};
use crate::arguments::{NamedPolicies, PolicyArgs, in_list};
use crate::command::Outcome;
use crate::effort::{Effort, EffortArgs};
use crate::failure::{Failure, InputError};
use crate::misfits;
use crate::output::Output;
use crate::replay::{Context, allows};
use crate::scenario::{PolicyFile, check_account};

/// The account that owns the resource whose policy is looked at by itself: it alone decides about other accounts.
const OWNER_ACCOUNT: &str = "999999999999";

const EXAMPLES: &str = "\
OLD and NEW are each
  - a policy: a file, `-` for standard input, or the document itself
  - a folder: the policies below it are compared by their paths; added and removed ones are reported
  - REV:PATH: a file or a folder of a git revision; `REV:./PATH` counts from the current folder
  - :PATH: a file or a folder of git's index: what the next commit will have
  - a set of policies: a file with the layers of a scenario line of `simulate`, also for several layers that change:
    {\"identity\": [\"train.json\"], \"serviceControl\": [[\"scp.json\"]]}

A policy is compared by itself, all other layers allowing what they can, unless they are given by the options: then \
OLD and NEW stand for the policy that changes, in the layer of its kind, beside the others of that layer. The kind \
is `--kind`, else what `personalize-iam.toml` says, else a guess.

What a policy by itself denies of what others allow is reported besides. It counts for the verdict where a policy never stands \
alone: of policies of resources, service control policies, and policies that only deny.

Every region that is reported comes with a witness, a request that the evaluator has decided on both sides; `--witness` \
shows it as a line for `simulate`. Where neither a difference nor a proof that there is none was found, that is reported as \
undecided.

Where a layer that is given lets nothing pass, such as service control policies that only deny without `FullAWSAccess`, which \
AWS attaches by default, two policies allow the same whatever they say. That is reported as vacuous, unless --as-written says \
that these are all policies that there are.

Examples:
  personalize-iam compare old.json new.json
  personalize-iam compare --witness old.json new.json
  personalize-iam compare --kind scp guardrails.json - < proposal.json

  What a branch changes, as a comment for a pull request:
    personalize-iam compare --format markdown main:policies policies
    personalize-iam compare origin/main:./policies HEAD:./policies

  A policy that changes behind a boundary and service control policies that stay:
    personalize-iam compare --permissions-boundary limits.json \\
      --service-control FullAWSAccess,root.json old.json new.json

Exit status: 0 no new access (equivalent or narrower), 1 new access (wider or different), undecided or vacuous, 2 bad input, 130 interrupted.";

const JSON: &str = "\
JSON is one object: `verdict` (equivalent, narrower, wider, different, undecided, vacuous); `gained` and `lost`, lists of \
`policy`, `description` and `witness`, the `request` of a scenario line; `moreGained` and `moreLost`, whether there may be \
more; `noLongerDenied`, `newlyDenied` and `moreDenied`, the same of what is denied where other policies allow it; \
`undecided` and `vacuous`, the reasons; `warnings`, layers that nothing passes; `problems`, what `validate` calls an error, as a \
list of `file`, `line`, `column`, `rule` and `message`; `policies`, a list of `name`, `change` (changed, added, removed), `kind`, `guessed`, `verdict`, \
and `old` and `new`, the `policies` of a scenario line under which the witnesses are decided: those of what is denied under \
the `old` and `new` of `besideEverything`, where another policy allows everything.";

/// The arguments of `compare`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES, after_long_help = format!("{EXAMPLES}\n\n{JSON}"))]
pub(crate) struct Args {
    /// What there was
    old: String,
    /// What there is to be
    new: String,
    /// The kind of policy [default: as the settings say, else guessed from what is in it]
    #[arg(long, value_name = "KIND", value_parser = kind)]
    kind: Option<PolicyKind>,
    /// Requests of this principal alone; give the option once for each [default: those that the policies tell apart]
    #[arg(long, value_name = "ARN")]
    principal: Vec<String>,
    /// The account that owns every resource [default: the one in its ARN]
    #[arg(long, value_name = "ACCOUNT")]
    resource_account: Option<String>,
    /// Show the witnesses, as lines for `simulate`
    #[arg(long)]
    witness: bool,
    /// Take the policies for all that there are, also where nothing passes a layer of them
    #[arg(long)]
    as_written: bool,
    /// How to answer
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The settings [default: `personalize-iam.toml` here or in a folder above]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(flatten)]
    policies: PolicyArgs,
    #[command(flatten)]
    effort: EffortArgs,
}

/// How the comparison is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For programs: one object
    Json,
    /// A comment for a pull request
    Markdown,
}

/// Two policies, or sets of them, that were compared.
struct Pair {
    /// What both are called; below folders, the path from there.
    name: String,
    old_name: String,
    new_name: String,
    change: Change,
    /// The kind and whether it was guessed; `None` for sets.
    kind: Option<(PolicyKind, bool)>,
    /// What they allow by themselves.
    allowed: Compared,
    /// What they deny of what other policies allow; `None` if neither denies anything, or there are no others.
    denied: Option<Denied>,
    /// Why the two allow the same whatever they say, where that is not to be called equivalent.
    vacuous: Vec<String>,
}

impl Pair {
    /// Says in what is undecided by which option there is more.
    fn explain(&mut self, effort: &Effort) {
        let untold = self.denied.as_mut().and_then(|denied| denied.untold.as_mut());
        for compared in std::iter::once(&mut self.allowed).chain(untold) {
            effort.explain(&mut compared.comparison.undecided);
        }
    }
}

/// What is said of two policies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Is(Verdict),
    /// They allow the same, as nothing is allowed whatever they say.
    Vacuous,
}

impl Said {
    const fn as_str(self) -> &'static str {
        match self {
            Said::Is(verdict) => verdict.as_str(),
            Said::Vacuous => "vacuous",
        }
    }
}

/// What two policies deny of what other policies allow.
struct Denied {
    /// Whether the verdict is about it.
    counts: bool,
    /// The comparison; `None` if it comes to nothing that is not told already.
    untold: Option<Compared>,
}

/// A comparison, and the policies under which its witnesses are decided.
struct Compared {
    comparison: Comparison,
    old: Policies,
    new: Policies,
}

impl Compared {
    fn new(old: Policies, new: Policies, options: &Options) -> Compared {
        let comparison = compare(&old, &new, options);
        let (old, new) = replayable(&comparison, old, new, options.semantics);
        Compared { comparison, old, new }
    }

    fn is_equivalent(&self) -> bool {
        self.comparison.verdict == Verdict::Equivalent
    }

    /// Without the regions that are told already; `None` if nothing is left to tell.
    fn without(mut self, told: &Comparison) -> Option<Compared> {
        let untold =
            |regions: &[Region], region: &Region| !regions.iter().any(|other| other.description == region.description);
        self.comparison.gained.retain(|region| untold(&told.gained, region));
        self.comparison.lost.retain(|region| untold(&told.lost, region));
        let is_empty = self.comparison.gained.is_empty() && self.comparison.lost.is_empty();
        (!is_empty || self.comparison.verdict == Verdict::Undecided).then_some(self)
    }

    /// What is told of it.
    fn verdict(&self) -> Verdict {
        together(std::iter::once(&self.comparison))
    }
}

/// What became of a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Change {
    Changed,
    Added,
    Removed,
}

impl Change {
    const fn as_str(self) -> &'static str {
        match self {
            Change::Changed => "changed",
            Change::Added => "added",
            Change::Removed => "removed",
        }
    }
}

/// What counts for every pair.
struct Setting {
    kind: Option<PolicyKind>,
    settings: Settings,
    /// The layers that stay.
    shared: Policies,
    are_shared: bool,
    named: NamedPolicies,
    as_written: bool,
    options: Options,
}

/// Runs `compare`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    if args.old == "-" && args.new == "-" {
        return Err(InputError::new("OLD and NEW are both `-`: standard input is read once").into());
    }
    let named = args.policies.read_telling(output)?;
    let mut context = Context::new(&args.policies, &named);
    let semantics = args.policies.semantics();
    let mut options = options(&args.principal, args.resource_account.as_deref())?;
    options = options.semantics(semantics);
    let are_shared = !named.is_empty();
    let settings = Settings::find(args.config.as_deref())?;
    let mut found = Found { problems: problems(named.all(), &settings), ..Found::default() };
    let shared = named.policies();
    misfits::refuse_for(&options.callers, &shared)?;
    let as_written = args.as_written;
    let (old, new) = (side::read(&args.old, "OLD")?, side::read(&args.new, "NEW")?);
    let mut effort = args.effort.begin("compare");
    let options = effort.options(options);
    let setting = Setting { kind: args.kind, settings, shared, are_shared, named, as_written, options };
    let mut pairs = Vec::new();
    let mut unreadable = 0;
    let folders = matches!(old, Side::Folder(..));
    match (old, new) {
        (Side::One(old), Side::One(new)) => {
            let name = new.name.clone();
            pairs.push(pair(&name, Some(&old), Some(&new), &setting, &mut context, &mut found, output)?);
        }
        (Side::Folder(old, skipped), Side::Folder(new, also_skipped)) => {
            for what in skipped.iter().chain(&also_skipped) {
                output.tell(&format!("skipped: {what}"))?;
            }
            let paths: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
            if paths.is_empty() {
                let message = format!("there is no policy below `{}` and `{}`", args.old, args.new);
                return Err(InputError::new(message).into());
            }
            let count = paths.len();
            for (index, path) in paths.into_iter().enumerate() {
                effort.doing(format!("policy {} of {count}", index + 1));
                match pair(path, old.get(path), new.get(path), &setting, &mut context, &mut found, output) {
                    Ok(pair) => pairs.push(pair),
                    // That one policy is bad is no reason to leave out the others.
                    Err(Failure::Input(error)) => {
                        unreadable += 1;
                        output.tell(&format!("error: {error}"))?;
                    }
                    Err(failure) => return Err(failure),
                }
            }
        }
        (old, _) => {
            let (folder, policy) = match old {
                Side::Folder(..) => (&args.old, &args.new),
                Side::One(_) => (&args.new, &args.old),
            };
            let message =
                format!("`{folder}` is a folder and `{policy}` is none: compare two policies, or two folders");
            return Err(InputError::new(message).into());
        }
    }
    // Beside other layers it matters which layer a policy stands in.
    let guessed = pairs.iter().find_map(|pair| pair.kind.filter(|(_, guessed)| *guessed && setting.are_shared));
    if let Some((kind, _)) = guessed {
        output.tell(&format!("note: taken for {}, a guess: `--kind` says otherwise", kind.title()))?;
    }
    effort.end();
    pairs.iter_mut().for_each(|pair| pair.explain(&effort));
    let verdict = overall(&pairs);
    match args.format {
        Format::Text => report::write_text(output, &pairs, verdict, folders, args.witness, &context)?,
        Format::Json => report::write_json(output, &pairs, verdict, &found, &context)?,
        Format::Markdown => report::write_markdown(output, &pairs, verdict, folders, args.witness, &context)?,
    }
    if args.format != Format::Json {
        // What is a reason above is not told twice.
        let is_told = |warning: &String| pairs.iter().any(|pair| pair.vacuous.contains(warning));
        for warning in found.warnings.iter().filter(|warning| !is_told(warning)) {
            output.tell(&format!("warning: {warning}"))?;
        }
        if pairs.iter().any(|pair| !pair.vacuous.is_empty()) {
            output.tell(
                "note: `--as-written` takes these for all policies that there are, and calls the two equivalent",
            )?;
        }
        problems::tell(&found.problems, output)?;
    }
    if unreadable > 0 {
        return Ok(Outcome::BadInput);
    }
    let outcome = Outcome::as_asked_if(matches!(verdict, Said::Is(Verdict::Equivalent | Verdict::Narrower)));
    Ok(effort.outcome(outcome, output)?)
}

/// What is found besides.
#[derive(Debug, Default)]
struct Found {
    /// Layers that nothing passes, each once.
    warnings: Vec<String>,
    /// What `validate` calls an error.
    problems: Vec<Problem>,
}

impl Found {
    fn add(&mut self, problems: Vec<Problem>) {
        let known = self.problems.len();
        for problem in problems {
            if !self.problems.iter().take(known).any(|one| *one == problem) {
                self.problems.push(problem);
            }
        }
    }

    fn warn(&mut self, warning: String) {
        if !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }
}

/// The options of an analysis.
pub(super) fn options(principals: &[String], resource_account: Option<&str>) -> Result<Options, InputError> {
    let mut callers = Vec::new();
    for text in principals {
        let principal: Principal = text.parse().map_err(|error| InputError::new(format!("`--principal`: {error}")))?;
        callers.push(principal);
    }
    let mut options = Options::default().callers(callers);
    if let Some(account) = resource_account {
        check_account(account).map_err(|error| InputError::new(format!("`--resource-account`: {error}")))?;
        options = options.resource_account(account);
    }
    Ok(options)
}

/// What holds of all pairs together.
fn overall(pairs: &[Pair]) -> Said {
    match together(pairs.iter().flat_map(Pair::counted)) {
        Verdict::Equivalent | Verdict::Narrower if pairs.iter().any(|pair| !pair.vacuous.is_empty()) => Said::Vacuous,
        verdict => Said::Is(verdict),
    }
}

/// What holds of several comparisons together.
fn together<'a>(comparisons: impl Iterator<Item = &'a Comparison>) -> Verdict {
    let (mut gained, mut lost, mut undecided) = (false, false, false);
    for comparison in comparisons {
        gained |= !comparison.gained.is_empty();
        lost |= !comparison.lost.is_empty();
        undecided |= comparison.verdict == Verdict::Undecided;
    }
    match (gained, lost) {
        (true, true) => Verdict::Different,
        _ if undecided => Verdict::Undecided,
        (true, false) => Verdict::Wider,
        (false, true) => Verdict::Narrower,
        (false, false) => Verdict::Equivalent,
    }
}

impl Pair {
    /// The comparisons that the verdict is about.
    ///
    /// Of an identity-based policy that is what it allows by itself. Policies of resources and service control policies
    /// never stand alone: what they deny of what others allow counts too, and so it does of policies that only deny.
    fn counted(&self) -> impl Iterator<Item = &Comparison> {
        let denied = self.denied.as_ref().filter(|denied| denied.counts).and_then(|denied| denied.untold.as_ref());
        std::iter::once(&self.allowed).chain(denied).map(|one| &one.comparison)
    }

    /// What there is to tell of what they deny of what other policies allow.
    fn denials(&self) -> Option<&Compared> {
        self.denied.as_ref()?.untold.as_ref()
    }

    fn verdict(&self) -> Said {
        if self.vacuous.is_empty() { Said::Is(together(self.counted())) } else { Said::Vacuous }
    }
}

/// Compares two documents; one of them may not be there.
fn pair(
    name: &str,
    old: Option<&Document>,
    new: Option<&Document>,
    setting: &Setting,
    context: &mut Context,
    found: &mut Found,
    output: &mut Output,
) -> Result<Pair, Failure> {
    let called = |document: Option<&Document>| document.map_or_else(|| name.to_owned(), |one| one.name.clone());
    let change = match (old, new) {
        (None, _) => Change::Added,
        (_, None) => Change::Removed,
        _ => Change::Changed,
    };
    let sets = (old.and_then(Document::set), new.and_then(Document::set));
    let mut options = setting.options.clone();
    let named = |allowed, denied| Pair {
        name: name.to_owned(),
        old_name: called(old),
        new_name: called(new),
        change,
        kind: None,
        allowed,
        denied,
        vacuous: Vec::new(),
    };
    let with_vacuous = |mut pair: Pair, options: &Options, found: &mut Found| {
        let layer = pair.kind.map(|(kind, _)| Layer::of(kind));
        let reason = |one: Vacuous| reason(one, layer, &setting.named);
        let (layers, makes_equivalent) = vacuous(&pair, options);
        // That an identity-based policy allows nothing is no mistake of itself.
        let of_layers = layers.iter().filter(|one| one.layer != Layer::Identity);
        of_layers.for_each(|one| found.warn(reason(*one)));
        if makes_equivalent && !setting.as_written {
            pair.vacuous = layers.into_iter().map(reason).collect();
        }
        pair
    };
    let (old_policies, new_policies) = match sets {
        (Some(old_set), Some(new_set)) => {
            if setting.are_shared {
                let message = "sets of policies have all their layers: leave out the options that give policies";
                return Err(InputError::new(message).into());
            }
            let (old_set, new_set) = (old_set?, new_set?);
            for (warning, pointer) in old_set.warnings.iter().chain(&new_set.warnings) {
                output.tell(&format!("warning: {}: {warning}", pointer.trim_start_matches("/policies")))?;
            }
            for PolicyFile { name, source, .. } in old_set.files.iter().chain(&new_set.files) {
                found.add(problems_of(name, source, &setting.settings));
            }
            (old_set.policies, new_set.policies)
        }
        (Some(_), None) | (None, Some(_)) => {
            let message =
                format!("`{}` and `{}`: one is a set of policies, the other is one", called(old), called(new));
            return Err(InputError::new(message).into());
        }
        (None, None) => {
            let (kind, guessed) = kind_of(old, new, setting)?;
            let layer = Layer::of(kind);
            if layer == Layer::Resource {
                if setting.shared.resource.is_some() {
                    let message = format!("`--resource-policy`: what is compared is {} itself", kind.title());
                    return Err(InputError::new(message).into());
                }
                if options.resource_account.is_none() && !setting.are_shared {
                    options = options.resource_account(OWNER_ACCOUNT);
                }
            }
            let mut read = |document: Option<&Document>| -> Result<Option<Policy>, InputError> {
                let Some(document) = document else { return Ok(None) };
                let named = document.policy(kind, guessed)?;
                found.add(problems([&named], &setting.settings));
                let policy = named.policy;
                if document.in_file {
                    context.files.push((policy.clone(), document.name.clone()));
                }
                Ok(Some(policy))
            };
            let (old, new) = (read(old)?, read(new)?);
            let shared = Some(&setting.shared).filter(|_| setting.are_shared);
            let (allowed, denied) = of_policies(old.as_ref(), new.as_ref(), layer, shared, &options);
            let pair = Pair { kind: Some((kind, guessed)), ..named(allowed, denied) };
            return Ok(with_vacuous(pair, &options, found));
        }
    };
    let pair = named(Compared::new(old_policies, new_policies, &options), None);
    Ok(with_vacuous(pair, &options, found))
}

/// The layers that nothing passes, on both sides if there are such, and whether that alone makes the sides equivalent.
fn vacuous(pair: &Pair, options: &Options) -> (Vec<Vacuous>, bool) {
    let Compared { comparison, old, new } = &pair.allowed;
    if pair.denied.as_ref().is_some_and(|denied| denied.counts) {
        // Such a policy never stands alone: what it denies is what counts.
        return (Vec::new(), false);
    }
    let of = |policies: &Policies| {
        let mut layers = vacuous_layers(policies, options);
        // Where there is no policy it allows nothing.
        layers.retain(|one| one.layer != Layer::Identity || pair.change == Change::Changed);
        layers
    };
    let (mut layers, others) = (of(old), of(new));
    let makes_equivalent =
        comparison.verdict == Verdict::Equivalent && old != new && !layers.is_empty() && !others.is_empty();
    if layers.iter().any(|one| others.contains(one)) {
        layers.retain(|one| others.contains(one));
    } else {
        layers.extend(others);
    }
    (layers, makes_equivalent)
}

/// Why nothing passes a layer, with what to do about it. A service control policy that is compared, of the layer, stands in
/// a level of its own before those that are given.
fn reason(mut one: Vacuous, compared: Option<Layer>, named: &NamedPolicies) -> String {
    match (one.level, compared) {
        (Some(0), Some(Layer::ServiceControl)) => {
            format!(
                "{one}: compare sets of policies, such as `{{\"serviceControl\": [[\"FullAWSAccess\", \"new.json\"]]}}`"
            )
        }
        (Some(level), Some(Layer::ServiceControl)) => {
            one.level = Some(level - 1);
            named.with_option(one)
        }
        (_, Some(_)) => named.with_option(one),
        // Of a set.
        (_, None) => in_list(one),
    }
}

/// What two policies of a layer allow, and what they deny of what others allow, where there can be others; one of them may
/// not be there.
fn of_policies(
    old: Option<&Policy>,
    new: Option<&Policy>,
    layer: Layer,
    shared: Option<&Policies>,
    options: &Options,
) -> (Compared, Option<Denied>) {
    let none = Policies::default();
    let whole = |policy: Option<&Policy>| with_layers(policy, layer, shared.unwrap_or(&none));
    let among_others = matches!(layer, Layer::Identity | Layer::Session | Layer::Resource | Layer::ServiceControl);
    let both = || old.into_iter().chain(new);
    let allowed = Compared::new(whole(old), whole(new), options);
    if !among_others || shared.is_some() || !both().any(denies) {
        return (allowed, None);
    }
    let only_denies = both().flat_map(|policy| &policy.statements).all(|one| one.effect == Effect::Deny);
    let beside = |policy: Option<&Policy>| {
        let empty = empty_policy();
        whole(Some(&beside_everything(policy.unwrap_or(&empty), layer)))
    };
    let denied = Denied {
        counts: only_denies || matches!(layer, Layer::Resource | Layer::ServiceControl),
        untold: Compared::new(beside(old), beside(new), options).without(&allowed.comparison),
    };
    (allowed, Some(denied))
}

/// Two policies of a kind by themselves, as the command compares them: the verdict, and a sentence that says it. `old` and
/// `new` are what the sentence calls them.
pub(super) fn by_themselves(old: (&str, &Policy), new: (&str, &Policy), kind: PolicyKind) -> (&'static str, String) {
    let layer = Layer::of(kind);
    let mut options = Options::default();
    if layer == Layer::Resource {
        options = options.resource_account(OWNER_ACCOUNT);
    }
    let (allowed, denied) = of_policies(Some(old.1), Some(new.1), layer, None, &options);
    let mut pair = Pair {
        name: String::new(),
        old_name: String::new(),
        new_name: String::new(),
        change: Change::Changed,
        kind: None,
        allowed,
        denied,
        vacuous: Vec::new(),
    };
    let (layers, makes_equivalent) = vacuous(&pair, &options);
    if makes_equivalent {
        pair.vacuous = layers.iter().map(ToString::to_string).collect();
    }
    (pair.verdict().as_str(), report::sentence_of(&pair, old.0, new.0))
}

fn empty_policy() -> Policy {
    Policy { version: Some(Version::V2012_10_17), id: None, statements: Vec::new() }
}

/// The kind of the policies, and whether it was guessed.
fn kind_of(
    old: Option<&Document>,
    new: Option<&Document>,
    setting: &Setting,
) -> Result<(PolicyKind, bool), InputError> {
    let said = |document: Option<&Document>| document.and_then(|one| setting.settings.kind_of(&one.name));
    if let Some(kind) = setting.kind.or_else(|| said(new)).or_else(|| said(old)) {
        return Ok((kind, false));
    }
    let guessed = |document: Option<&Document>| document.and_then(Document::guessed);
    match (guessed(old), guessed(new)) {
        (Some(a), Some(b)) if Layer::of(a) != Layer::of(b) => {
            let called = |document: Option<&Document>| document.map(|one| one.name.clone()).unwrap_or_default();
            Err(InputError::new(format!(
                "`{}` looks like {} and `{}` like {}: tell with `--kind` what they are",
                called(old),
                a.title(),
                called(new),
                b.title()
            )))
        }
        (a, b) => Ok((b.or(a).unwrap_or(PolicyKind::Managed), true)),
    }
}

/// The kind that a policy's text looks like.
pub(super) fn kind_of_one(text: &str) -> PolicyKind {
    let document = Document { name: String::new(), text: text.to_owned(), in_file: false };
    document.guessed().unwrap_or(PolicyKind::Managed)
}

/// A policy with the layers that stay; those that are not given allow what they can.
///
/// Where there is no policy, what it would allow is denied; what it would only limit is not limited.
fn with_layers(policy: Option<&Policy>, layer: Layer, shared: &Policies) -> Policies {
    let empty = empty_policy();
    let mut all = alone(policy.unwrap_or(&empty), layer);
    if policy.is_none() {
        match layer {
            Layer::PermissionsBoundary => all.permissions_boundary.clear(),
            Layer::Session => all.session.clear(),
            Layer::ServiceControl => all.service_control.clear(),
            Layer::ResourceControl => all.resource_control.clear(),
            Layer::VpcEndpoint => all.vpc_endpoint.clear(),
            _ => {}
        }
    }
    if !shared.identity.is_empty() {
        if layer != Layer::Identity {
            all.identity.clear();
        }
        all.identity.extend(shared.identity.iter().cloned());
    }
    all.permissions_boundary.extend(shared.permissions_boundary.iter().cloned());
    all.session.extend(shared.session.iter().cloned());
    all.service_control.extend(shared.service_control.iter().cloned());
    all.resource_control.extend(shared.resource_control.iter().cloned());
    all.vpc_endpoint.extend(shared.vpc_endpoint.iter().cloned());
    all.grants.extend(shared.grants.iter().cloned());
    if shared.resource.is_some() {
        all.resource.clone_from(&shared.resource);
    }
    all
}

/// The policies with the resource's policy that was assumed, where a witness is not decided alike without it.
fn replayable(comparison: &Comparison, old: Policies, new: Policies, semantics: Semantics) -> (Policies, Policies) {
    let Some(assumed) = &comparison.assumed_resource_policy else { return (old, new) };
    let alike = |side: &Policies, wanted: bool, regions: &[Region]| {
        regions.iter().all(|region| allows(side, semantics, &region.witness) == wanted)
    };
    let plain = alike(&old, false, &comparison.gained)
        && alike(&new, true, &comparison.gained)
        && alike(&old, true, &comparison.lost)
        && alike(&new, false, &comparison.lost);
    let with = |policies: Policies| Policies { resource: Some(assumed.clone()), ..policies };
    if plain { (old, new) } else { (with(old), with(new)) }
}
