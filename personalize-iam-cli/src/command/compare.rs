//! `compare`: who can do what with new policies that they could not with the old ones, and the other way round.

use crate::arguments::analysis_options;
use crate::comparison::{Change, Compared, Pair, Said, of_policies, overall, vacuous};

mod args;
mod found;
mod git;
mod side;
mod report;
mod estates;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use personalize_iam_analysis::{Options, Verdict};
use personalize_iam_eval::{Layer, Policies, Vacuous};
use personalize_iam_lint::principal_slip;
use personalize_iam_model::policy::PolicyKind;
use personalize_iam_model::{Policy, hole};

pub(crate) use self::args::Args;
use self::args::Format;
use self::estates::is_dump;
use self::found::Found;
use self::side::{Document, Passed, Side};
use crate::arguments::{NamedPolicies, in_list};
use crate::failure::{Failure, InputError};
use crate::misfits;
use crate::outcome::Outcome;
use crate::output::Output;
use crate::problems::{self, problems, problems_of};
use crate::replay::Context;
use crate::scenario::PolicyFile;
use crate::settings::{self, Settings};
use crate::template::{Placed, tell_apart};

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
