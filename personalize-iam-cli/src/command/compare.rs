//! `compare`: who can do what with new policies that they could not with the old ones, and the other way round.

use crate::arguments::analysis_options;
use crate::comparison::{Change, Compared, Pair, Said, of_policies, overall, vacuous};
use crate::format_option::offers;

mod found;
mod git;
mod side;
mod report;
mod estates;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use personalize_iam_analysis::{Options, Verdict};
use personalize_iam_eval::{Layer, Policies, Vacuous};
use personalize_iam_lint::principal_slip;
use personalize_iam_model::policy::PolicyKind;
use personalize_iam_model::{Policy, hole};

use self::estates::{EstatesArgs, is_dump};
use self::found::Found;
use self::side::{Document, Passed, Side};
use crate::arguments::{NamedPolicies, PolicyArgs, in_list};
use crate::effort::EffortArgs;
use crate::failure::{Failure, InputError};
use crate::misfits;
use crate::outcome::Outcome;
use crate::output::Output;
use crate::problems::{self, problems, problems_of};
use crate::replay::Context;
use crate::scenario::PolicyFile;
use crate::settings::{self, Settings, kind};
use crate::template::{Placed, tell_apart};

const EXAMPLES: &str = "\
OLD and NEW are each
  - a policy: a file, `-` for standard input, or the document itself
  - a folder: the policies below it are compared by their paths; added and removed ones are reported
  - REV:PATH: a file or a folder of a git revision; `REV:./PATH` counts from the current folder
  - :PATH: a file or a folder of git's index: what the next commit will have
  - a set of policies: a file with the layers of a scenario line of `simulate`, also for several layers that change:
    {\"identity\": [\"train.json\"], \"serviceControl\": [[\"scp.json\"]]}

A policy is compared on its own, as if every other layer allowed what it can. If you give other layers by options, OLD \
and NEW are the policy that changes, in the layer of its kind, together with the others of that layer. The kind \
comes from `--kind`, else from `personalize-iam.toml`, else it is guessed.

What a policy denies of what other policies allow is reported separately. It counts for the verdict if a policy \
never stands alone: of policies of resources, service control policies, and policies that only deny.

Every difference comes with a witness, a request that the evaluator has decided on both sides; `--witness` \
shows it as a line for `simulate`. If neither a difference nor a proof of equality was found, the answer is undecided.

If a layer that you give lets nothing pass, such as service control policies that only deny without `FullAWSAccess`, \
which \
AWS attaches by default, two policies allow the same whatever they say. The answer is then vacuous, unless you pass \
--as-written to say that there are no other policies.

Examples:
  personalize-iam compare old.json new.json
  personalize-iam compare --witness old.json new.json
  personalize-iam compare --kind scp guardrails.json - < proposal.json

  What a branch changes, as a comment for a pull request:
    personalize-iam compare --format markdown main:policies policies
    personalize-iam compare origin/main:./policies HEAD:./policies

  Who gained or lost what in an account, through others too:
    personalize-iam compare --estate shop-monday.json shop-today.json

  A change of a policy under a boundary and service control policies:
    personalize-iam compare --permissions-boundary limits.json \\
      --service-control FullAWSAccess,root.json old.json new.json

Exit status: 0 no new access (equivalent or narrower), 1 new access (wider or different), undecided or vacuous, 2 bad input, 130 interrupted.";

const JSON: &str = "\
With `--estate`, OLD and NEW are dumps of accounts and organizations, as `estate` reads them. Principals are compared by \
their ARNs, with all policies that count; resources whose policies changed, for these principals and for others that \
the policies name; and whom each reaches through others. What was not read on a side leaves the answer undecided.

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
    /// The old policies: a policy, a template (`template.yaml#Role` for one role), a folder, or `REV:PATH`
    old: String,
    /// The new policies
    new: String,
    /// The kind of policy [default: from the settings, else guessed from its content]
    #[arg(long, value_name = "KIND", value_parser = kind)]
    kind: Option<PolicyKind>,
    /// Only requests of this principal; repeat the option for several [default: all that the policies treat
    /// differently]
    #[arg(long, value_name = "PRINCIPAL")]
    principal: Vec<String>,
    /// The account that owns every resource [default: the one in its ARN]
    #[arg(long, value_name = "ACCOUNT")]
    resource_account: Option<String>,
    /// Print the witnesses, as lines for `simulate`
    #[arg(long)]
    witness: bool,
    /// There are no other policies, even if nothing passes one of their layers
    #[arg(long)]
    as_written: bool,
    /// The format of the answer
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The settings [default: `personalize-iam.toml` here or in a folder above]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(flatten)]
    policies: PolicyArgs,
    #[command(flatten)]
    estates: EstatesArgs,
    #[command(flatten)]
    effort: EffortArgs,
}

offers! {
    /// How the comparison is written.
    enum Format {
        /// For people
        Text,
        /// For programs: one object
        Json,
        /// A comment for a pull request
        Markdown,
    }
    not Table, Csv, Aws, Sarif, Github, Junit, Jsonl, Dot, Mermaid, Html
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
    if args.estates.estate {
        return estates::run(args, output);
    }
    if is_dump(&args.old) && is_dump(&args.new) {
        output.tell(
            "note: OLD and NEW are dumps of accounts, whose policies are compared one by one; `--estate` tells who gained \
             or lost what",
        )?;
    }
    let named = args.policies.read_telling(output)?;
    let mut context = Context::new(&args.policies, &named);
    let semantics = args.policies.semantics();
    let mut options = analysis_options(&args.principal, args.resource_account.as_deref())?;
    options = options.semantics(semantics);
    for slip in options.callers.iter().filter_map(principal_slip) {
        output.tell(&format!("warning: `--principal`: {slip}"))?;
    }
    let are_shared = !named.is_empty();
    let settings = settings::find(args.config.as_deref())?;
    let mut found = Found { problems: problems(named.all(), &settings), ..Found::default() };
    let shared = named.policies();
    misfits::refuse_for(&options.callers, &shared)?;
    let as_written = args.as_written;
    let values = args.policies.values.values()?;
    let (old, new) = (side::read(&args.old, "OLD", &values)?, side::read(&args.new, "NEW", &values)?);
    let mut effort = args.effort.begin("compare");
    let options = effort.options(options);
    let setting = Setting { kind: args.kind, settings, shared, are_shared, named, as_written, options };
    let mut pairs = Vec::new();
    let mut unreadable = 0;
    let (old, new) = match (old, new) {
        // A template with one policy is compared with a policy.
        (Side::Folder(all, passed), Side::One(one)) => (only(all, passed, output)?, Side::One(one)),
        (Side::One(one), Side::Folder(all, passed)) => (Side::One(one), only(all, passed, output)?),
        both => both,
    };
    let folders = matches!(old, Side::Folder(..));
    match (old, new) {
        (Side::One(old), Side::One(new)) => {
            let name = new.name.clone();
            pairs.push(pair(&name, Some(&old), Some(&new), &setting, &mut context, &mut found, output)?);
        }
        (Side::Folder(mut old, passed), Side::Folder(mut new, also_passed)) => {
            for what in passed.skipped.iter().chain(&also_passed.skipped) {
                output.tell(&format!("skipped: {what}"))?;
            }
            for (path, error) in passed.errors.iter().chain(&also_passed.errors) {
                unreadable += 1;
                output.tell(&format!("error: {error}"))?;
                // What is known of one side alone is neither added nor removed.
                let is_other = |name: &String| {
                    name.strip_prefix(path.as_str()).is_none_or(|rest| !rest.is_empty() && !rest.starts_with('#'))
                };
                old.retain(|name, _| is_other(name));
                new.retain(|name, _| is_other(name));
            }
            let mut paths: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
            let renamed = renamed(&old, &new);
            renamed.values().for_each(|before| {
                paths.remove(before);
            });
            if paths.is_empty() && unreadable == 0 {
                let message = format!("there is no policy below `{}` and `{}`", args.old, args.new);
                return Err(InputError::new(message).into());
            }
            let count = paths.len();
            for (index, path) in paths.into_iter().enumerate() {
                effort.doing(format!("policy {} of {count}", index + 1));
                let before = renamed.get(path).map_or(path, |before| *before);
                match pair(path, old.get(before), new.get(path), &setting, &mut context, &mut found, output) {
                    Ok(pair) => pairs.push(pair),
                    // One bad policy does not stop the comparison of the others.
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
            let message = if Path::new(folder).is_dir() {
                format!("`{folder}` is a folder and `{policy}` is not: compare two policies, or two folders")
            } else {
                format!(
                    "`{folder}` has several policies and `{policy}` is one: compare two policies, two files that have some, \
                     or two folders; `FILE#NAME` is the policy of a resource of a template"
                )
            };
            return Err(InputError::new(message).into());
        }
    }
    // With other layers, the layer of a policy matters.
    let guessed = pairs.iter().find_map(|pair| pair.kind.filter(|(_, guessed)| *guessed && setting.are_shared));
    if let Some((kind, _)) = guessed {
        output.tell(&format!("note: taken for {}, a guess: `--kind` says otherwise", kind.title()))?;
    }
    effort.end();
    pairs.iter_mut().for_each(|pair| pair.explain(&effort));
    let verdict = match overall(&pairs) {
        Said::Is(Verdict::Different) => Said::Is(Verdict::Different),
        // What could not be read may differ in any way.
        Said::Is(_) if unreadable > 0 => Said::Is(Verdict::Undecided),
        other => other,
    };
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
        for assumed in &found.assumed {
            output.tell(&format!("note: {assumed}"))?;
        }
    }
    if unreadable > 0 {
        return Ok(Outcome::BadInput);
    }
    let outcome = Outcome::as_asked_if(matches!(verdict, Said::Is(Verdict::Equivalent | Verdict::Narrower)));
    Ok(effort.outcome(outcome, output)?)
}

/// The only policy among some of a template; all of them if it is not the only one.
fn only(mut all: BTreeMap<String, Document>, passed: Passed, output: &mut Output) -> Result<Side, Failure> {
    let is_only = all.len() == 1 && all.values().all(|document| document.placed.is_some());
    if !is_only {
        return Ok(Side::Folder(all, passed));
    }
    for what in &passed.skipped {
        output.tell(&format!("skipped: {what}"))?;
    }
    Ok(all
        .pop_first()
        .map_or_else(|| Side::Folder(BTreeMap::new(), Passed::default()), |(_, only)| Side::One(Box::new(only))))
}

/// The policies of templates that are in another place, and say the same: by the new place, the old one.
fn renamed<'f>(
    old: &'f BTreeMap<String, Document>,
    new: &'f BTreeMap<String, Document>,
) -> BTreeMap<&'f String, &'f String> {
    let gone = old.iter().filter(|(path, _)| !new.contains_key(*path));
    let mut gone: Vec<(&String, &Placed)> = gone.filter_map(|(path, one)| Some((path, one.placed.as_ref()?))).collect();
    let mut all = BTreeMap::new();
    for (path, document) in new.iter().filter(|(path, _)| !old.contains_key(*path)) {
        let Some(placed) = document.placed.as_ref().filter(|placed| !placed.content.is_empty()) else { continue };
        // Under which conditions one is there, its place says.
        let is_plain = |path: &str| !path.contains("/Fn::If/");
        let same = |(before, other): &(&String, &Placed)| {
            other.content == placed.content && other.kind == placed.kind && is_plain(before) && is_plain(path)
        };
        if let Some(at) = gone.iter().position(same) {
            all.insert(path, gone.swap_remove(at).0);
        }
    }
    all
}

/// The names that are something else in the other template.
fn changed<'d>(old: &'d BTreeMap<String, String>, new: &'d BTreeMap<String, String>) -> BTreeSet<&'d str> {
    let differs = |name: &&String| old.get(*name) != new.get(*name);
    old.keys().chain(new.keys()).filter(differs).map(String::as_str).collect()
}

/// That a policy is attached to something else now, where it allows and denies it.
fn moved(old: &Placed, new: &Placed) -> Option<String> {
    let list = |all: &[String]| match all {
        [] => "nothing that the template names".to_owned(),
        all => all.iter().map(|one| format!("`{one}`")).collect::<Vec<_>>().join(", "),
    };
    if old.attached != new.attached {
        return Some(format!("it is attached to {} now, and was to {}", list(&new.attached), list(&old.attached)));
    }
    if let (Some(before), Some(after)) = (&old.targets, &new.targets)
        && before != after
    {
        return Some("what it is attached to is something else now".to_owned());
    }
    // What is written within a resource is of that resource, if that is not one with another name.
    let (before, after) = (old.owner.as_ref()?, new.owner.as_ref()?);
    let is_another = before != after && (old.definitions.contains_key(after) || new.definitions.contains_key(before));
    (old.attached.is_empty() && is_another).then(|| format!("it is in `{after}` now, and was in `{before}`"))
}

/// Gives what a policy leaves open for a name another name, where it has it.
fn rename(policy: &mut Policy, name: &str) {
    let blocks = policy.statements.iter_mut().flat_map(|statement| &mut statement.condition);
    for test in blocks.flat_map(|block| &mut block.tests).filter(|test| hole::is_key(&test.key)) {
        if test.key.contains(name) && !test.key.ends_with(BEFORE) {
            test.key.push_str(BEFORE);
        }
    }
}

/// What is behind what an old template leaves open for a name that the new one defines otherwise.
const BEFORE: &str = " (as it was)";

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
        // That an identity-based policy allows nothing is not a mistake in itself.
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
            if layer == Layer::Resource && setting.shared.resource.is_some() {
                let message = format!("`--resource-policy`: what is compared is {} itself", kind.title());
                return Err(InputError::new(message).into());
            }
            if !setting.are_shared {
                options = options.alone_in(layer);
            }
            // A name that is something else now is another one.
            let changed = match (old.and_then(|one| one.placed.as_ref()), new.and_then(|one| one.placed.as_ref())) {
                (Some(old), Some(new)) => changed(&old.definitions, &new.definitions),
                _ => BTreeSet::new(),
            };
            let moved = match (old.and_then(|one| one.placed.as_ref()), new.and_then(|one| one.placed.as_ref())) {
                (Some(old), Some(new)) => moved(old, new),
                _ => None,
            };
            let mut read = |document: Option<&Document>, is_old: bool| -> Result<Option<Policy>, InputError> {
                let Some(document) = document else { return Ok(None) };
                for assumed in document.placed.iter().flat_map(|placed| &placed.assumed) {
                    found.assume(assumed);
                }
                let mut named = document.policy(kind, guessed)?;
                if is_old {
                    for name in &changed {
                        rename(&mut named.policy, name);
                    }
                }
                found.add(problems([&named], &setting.settings));
                let policy = named.policy;
                // A line of `simulate` names files that are policies.
                if document.in_file && document.placed.is_none() {
                    context.files.push((policy.clone(), document.name.clone()));
                }
                Ok(Some(policy))
            };
            let (mut old, mut new) = (read(old, true)?, read(new, false)?);
            tell_apart(old.iter_mut().chain(&mut new).map(|policy| ("", policy)));
            let shared = Some(&setting.shared).filter(|_| setting.are_shared);
            let (mut allowed, denied) = of_policies(old.as_ref(), new.as_ref(), layer, shared, &options);
            if let Some(reason) = moved {
                let comparison = &mut allowed.comparison;
                if matches!(comparison.verdict, Verdict::Equivalent | Verdict::Narrower) {
                    comparison.verdict = Verdict::Undecided;
                }
                comparison.undecided.push(reason);
            }
            let pair = Pair { kind: Some((kind, guessed)), ..named(allowed, denied) };
            return Ok(with_vacuous(pair, &options, found));
        }
    };
    let pair = named(Compared::new(old_policies, new_policies, &options), None);
    Ok(with_vacuous(pair, &options, found))
}

/// Why nothing passes a layer, with what to do about it. A service control policy that is compared, of the layer, is in
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

/// The kind of the policies, and whether it was guessed.
fn kind_of(
    old: Option<&Document>,
    new: Option<&Document>,
    setting: &Setting,
) -> Result<(PolicyKind, bool), InputError> {
    let said = |document: Option<&Document>| {
        let document = document?;
        document.kind_of_place().or_else(|| setting.settings.kind_of(&document.name))
    };
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
