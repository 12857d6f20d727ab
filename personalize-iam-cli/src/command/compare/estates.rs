//! Two estates compared: who gained or lost what, by themselves and through others.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use personalize_iam_analysis::{Comparison, Options, Region, Verdict};
use personalize_iam_estate::{
    About, Chains, ChangedGroup, ChangesOf, Difference, Options as ChainOptions, Presence, Rank, compared, differences,
    reach_changes, reach_sources,
};
use personalize_iam_eval::Policies;
use serde::Serialize;
use serde_json::value::RawValue;

use super::args::{Args, Format};
use crate::chain::{Told, called, told};
use crate::comparison::replayable;
use crate::effort::Effort;
use crate::estate_option::Asked;
use crate::failure::{Failure, InputError};
use crate::holes::doubt;
use crate::outcome::Outcome;
use crate::output::{Output, Style, code, counted};
use crate::parallel::in_parallel;
use crate::replay::{Context, request_of};

/// What changed for some principals, or for others on a resource.
struct Entry {
    about: About,
    who: Vec<String>,
    presence: Presence,
    comparison: Comparison,
    old: Policies,
    new: Policies,
}

/// What changed through others.
struct Reach {
    who: Vec<String>,
    to: String,
    /// `gained`, `lost`, `surer`, `less sure`, `stronger` or `weaker`.
    change: &'static str,
    chain: Told,
}

impl Reach {
    fn is_gain(&self) -> bool {
        matches!(self.change, "gained" | "surer" | "stronger")
    }

    fn in_words(&self) -> &'static str {
        match self.change {
            "gained" => "is reached now, and was not",
            "lost" => "is not reached any more",
            "surer" => "is reached under fewer conditions, or more certainly",
            "less sure" => "was reached under fewer conditions, or more certainly",
            "stronger" => "is reached as before, and can do more now",
            _ => "is reached as before, and can do less now",
        }
    }
}

/// All that there is to tell.
struct Answer {
    verdict: Verdict,
    entries: Vec<Entry>,
    reach: Vec<Reach>,
    unchanged: usize,
    undecided: Vec<String>,
    warnings: Vec<String>,
}

/// Whether a text is plainly a dump of an account.
pub(super) fn is_dump(path: &str) -> bool {
    const LOOKED_AT: u64 = 1 << 16;
    let starts = |path: &Path| {
        let mut text = Vec::new();
        let read = std::fs::File::open(path).and_then(|file| file.take(LOOKED_AT).read_to_end(&mut text));
        let text = String::from_utf8_lossy(&text);
        read.is_ok()
            && ["\"UserDetailList\"", "\"RoleDetailList\"", "\"GroupDetailList\""]
                .iter()
                .any(|word| text.contains(word))
    };
    let path = Path::new(path);
    if !path.is_dir() {
        return path.is_file() && starts(path);
    }
    let entries = std::fs::read_dir(path).into_iter().flatten().flatten().take(200);
    entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .any(|one| starts(&one))
}

/// Runs `compare --estate`.
pub(super) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    let whole = &args.estates;
    let (values, reading) = (args.policies.values.values()?, args.effort.reading("compare"));
    let read = |path: &str, name: &str| {
        if path != "-" && !Path::new(path).exists() {
            let message = format!("{name}: there is no `{path}`; with `--estate`, OLD and NEW are files or folders");
            return Err(InputError::new(message));
        }
        Asked::read(&[PathBuf::from(path)], &whole.managed_policies, whole.assume.is_some(), &values, &reading)
    };
    let (old, new) = (read(&args.old, "OLD")?, read(&args.new, "NEW")?);
    drop(reading);
    let mut effort = args.effort.begin("compare");
    let options = effort.options(Options::default());
    effort.doing("what is to be compared".to_owned());
    let differences = differences((&old.estate, &old.cast), (&new.estate, &new.cast));
    let entries = entries(&differences.groups, &options, &effort);
    let mut answer = Answer {
        verdict: Verdict::Equivalent,
        entries,
        reach: Vec::new(),
        unchanged: differences.unchanged,
        undecided: differences.doubts,
        warnings: Vec::new(),
    };
    if !whole.no_chains {
        reach(&old, &new, whole.max_steps, &effort, &mut answer);
    }
    if effort.is_used_up() {
        answer.undecided.push(effort.reason());
    }
    for entry in &answer.entries {
        for reason in &entry.comparison.undecided {
            if !answer.undecided.contains(reason) {
                answer.undecided.push(reason.clone());
            }
        }
    }
    for (side, asked) in [("OLD", &old), ("NEW", &new)] {
        for warning in &asked.warnings {
            let warning = format!("{side}: {warning}");
            answer.warnings.push(warning);
        }
    }
    answer.verdict = verdict(&answer);
    effort.end();
    match args.format {
        Format::Text => text(&answer, args.witness, output)?,
        Format::Json => json(&answer, output)?,
        Format::Markdown => markdown(&answer, args.witness, output)?,
    }
    if args.format != Format::Json {
        for warning in &answer.warnings {
            output.tell(&format!("warning: {warning}"))?;
        }
    }
    let mut unreadable = false;
    for problem in old.problems.iter().chain(&new.problems) {
        unreadable = true;
        output.tell(&format!("error: {problem}"))?;
    }
    if unreadable {
        return Ok(Outcome::BadInput);
    }
    let outcome = Outcome::as_asked_if(matches!(answer.verdict, Verdict::Equivalent | Verdict::Narrower));
    Ok(effort.outcome(outcome, output)?)
}

fn entries(groups: &[ChangedGroup], options: &Options, effort: &Effort) -> Vec<Entry> {
    let done = std::sync::atomic::AtomicUsize::new(0);
    let each = |group: &ChangedGroup| {
        let mut found = compared(group, options);
        for Difference { comparison, old, new, .. } in &mut found {
            doubt(comparison, old, new, options);
            effort.explain(&mut comparison.undecided);
        }
        let done = done.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1;
        effort.doing(format!("{done} of {} changes", groups.len()));
        found
    };
    let mut all = Vec::new();
    for (group, found) in groups.iter().zip(in_parallel(groups, each)) {
        for Difference { about, comparison, old, new } in found {
            let (old, new) = replayable(&comparison, old, new, options.semantics);
            let (who, presence) = (group.who.clone(), group.presence);
            all.push(Entry { about, who, presence, comparison, old, new });
        }
    }
    all
}

/// What changed through others.
fn reach(old: &Asked, new: &Asked, max_steps: usize, effort: &Effort, answer: &mut Answer) {
    effort.doing("chains through others".to_owned());
    let side = |asked: &Asked| {
        let mut options = ChainOptions::default();
        (options.max_steps, options.assume_none) = (max_steps, asked.assume_none);
        options.limit = effort.limit();
        options
    };
    let mut before = Chains::new(&old.estate, side(old));
    let mut after = Chains::new(&new.estate, side(new));
    let (mut stronger, mut weaker) = (ChangesOf::new(), ChangesOf::new());
    let is_changed = |(_, entry): &(usize, &Entry)| entry.presence == Presence::Changed;
    for (number, entry) in answer.entries.iter().enumerate().filter(is_changed) {
        if !entry.comparison.gained.is_empty() {
            for who in &entry.who {
                stronger.entry(who.clone()).or_default().insert(number);
            }
        }
        if !entry.comparison.lost.is_empty() {
            for who in &entry.who {
                weaker.entry(who.clone()).or_default().insert(number);
            }
        }
    }
    let cancelled = || effort.is_used_up();
    let estates = ((&old.estate, &old.cast), (&new.estate, &new.cast));
    let (all, incomplete) = reach_sources(estates, (&mut before, &mut after), &cancelled);
    let found = reach_changes((&mut before, &mut after), &all, (&stronger, &weaker), &cancelled);
    let incomplete: BTreeSet<String> = incomplete.into_iter().chain(found.incomplete).collect();
    answer.undecided.extend(incomplete.into_iter().map(|why| format!("there may be more chains: {why}")));
    for one in found.changes {
        let chains = if one.gained { &mut after } else { &mut before };
        let chain = chains.chain(&one.reached);
        let told = told(chains, &chain);
        let change = match (one.by_power, one.gained, one.other) {
            (true, true, _) => "stronger",
            (true, false, _) => "weaker",
            (false, true, None) => "gained",
            (false, true, Some(_)) => "surer",
            (false, false, None) => "lost",
            (false, false, Some(_)) => "less sure",
        };
        if one.other == Some(Rank::Open) && !one.by_power {
            let why = "through others: of some it is not known on one side whether they are reached".to_owned();
            if !answer.undecided.contains(&why) {
                answer.undecided.push(why);
            }
        }
        answer.reach.push(Reach { who: one.who, to: called(&one.to), change, chain: told });
    }
}

/// The verdict on all together.
fn verdict(answer: &Answer) -> Verdict {
    let certain = |one: &&Reach| one.chain.verdict != "undecided";
    let mut gained = answer.reach.iter().filter(certain).any(Reach::is_gain);
    let mut lost = answer.reach.iter().filter(certain).any(|one| !one.is_gain());
    gained |= answer.entries.iter().any(|entry| !entry.comparison.gained.is_empty());
    lost |= answer.entries.iter().any(|entry| !entry.comparison.lost.is_empty());
    let open = !answer.undecided.is_empty() || answer.reach.iter().any(|one| one.chain.verdict == "undecided");
    match (gained, lost) {
        (true, true) => Verdict::Different,
        _ if open => Verdict::Undecided,
        (true, false) => Verdict::Wider,
        (false, true) => Verdict::Narrower,
        (false, false) => Verdict::Equivalent,
    }
}

/// How many principals gained and lost something.
fn summary(answer: &Answer) -> String {
    let (mut gained, mut lost) = (BTreeSet::new(), BTreeSet::new());
    let mut others = (false, false);
    for entry in &answer.entries {
        if !entry.comparison.gained.is_empty() {
            gained.extend(entry.who.iter());
            others.0 |= entry.who.is_empty();
        }
        if !entry.comparison.lost.is_empty() {
            lost.extend(entry.who.iter());
            others.1 |= entry.who.is_empty();
        }
    }
    for one in answer.reach.iter().filter(|one| one.chain.verdict != "undecided") {
        if one.is_gain() { gained.extend(one.who.iter()) } else { lost.extend(one.who.iter()) }
    }
    let told = |count: usize, others: bool, word: &str| {
        let others = if others { " and others" } else { "" };
        format!("{}{others} {word}", counted(count, "principal"))
    };
    let mut parts = Vec::new();
    if !gained.is_empty() || others.0 {
        parts.push(told(gained.len(), others.0, "can do more"));
    }
    if !lost.is_empty() || others.1 {
        parts.push(told(lost.len(), others.1, "can do less"));
    }
    if parts.is_empty() {
        parts.push(match answer.undecided.is_empty() {
            true => "nobody can do more or less".to_owned(),
            false => "no difference is found, and not all was read or tried".to_owned(),
        });
    }
    let has = if answer.unchanged == 1 { "has" } else { "have" };
    parts.push(format!("{} {has} the same policies", counted(answer.unchanged, "principal")));
    parts.join("; ")
}

/// The first of some, and how many more.
fn first(who: &[String]) -> String {
    match who {
        [] => String::new(),
        [one] => one.clone(),
        [one, more @ ..] => format!("{one} and {} more", more.len()),
    }
}

/// Whether something goes on from what is reported by itself: the same principals get the power of who makes the last step.
fn follows(one: &Reach, all: &[Reach]) -> bool {
    let Some(last) = one.chain.steps.last().filter(|_| one.chain.steps.len() > 1) else { return false };
    all.iter().any(|other| {
        other.to == last.by
            && other.who == one.who
            && other.change == one.change
            && other.chain.verdict == one.chain.verdict
    })
}

/// What an entry is about.
fn title(entry: &Entry) -> String {
    let who = first(&entry.who);
    match &entry.about {
        About::Own => format!("{who}  {}", entry.presence.as_str()),
        About::ByName => format!("{who}, where the policy of a resource allows them by name"),
        About::Resource(arn) => format!("{who}, on {arn}"),
        About::Others(arn) => format!("others, as far as their own policies let them, on {arn}"),
    }
}

struct List<'a> {
    sign: char,
    regions: &'a [Region],
    more: bool,
    policies: &'a Policies,
}

fn lists(entry: &Entry) -> [List<'_>; 2] {
    let comparison = &entry.comparison;
    [
        List { sign: '+', regions: &comparison.gained, more: comparison.more_gained, policies: &entry.new },
        List { sign: '-', regions: &comparison.lost, more: comparison.more_lost, policies: &entry.old },
    ]
}

fn line_of(region: &Region, policies: &Policies) -> Option<Box<RawValue>> {
    let line = Context::default().line(&request_of(region)?, policies);
    RawValue::from_string(line).ok()
}

fn text(answer: &Answer, witness: bool, output: &mut Output) -> Result<(), Failure> {
    let style = match answer.verdict {
        Verdict::Equivalent | Verdict::Narrower => Style::Good,
        Verdict::Wider | Verdict::Different => Style::Bad,
        Verdict::Undecided => Style::Open,
    };
    let word = output.paint(style, answer.verdict.as_str());
    writeln!(output, "{word}: {}", summary(answer))?;
    for entry in &answer.entries {
        let title = output.paint(Style::Strong, &title(entry));
        writeln!(output, "\n{title}")?;
        for List { sign, regions, more, policies } in lists(entry) {
            let style = if sign == '+' { Style::Bad } else { Style::Good };
            for region in regions {
                let line = output.paint(style, &format!("{sign} {}", region.description));
                writeln!(output, "  {line}")?;
                if let Some(line) = line_of(region, policies).filter(|_| witness) {
                    writeln!(output, "      {}", output.paint(Style::Faint, line.get()))?;
                }
            }
            if more && !regions.is_empty() {
                writeln!(output, "  {sign} and there may be more")?;
            }
        }
        if entry.comparison.gained.is_empty() && entry.comparison.lost.is_empty() {
            writeln!(output, "  ? no difference is found, and there may be one")?;
        }
    }
    if !answer.reach.is_empty() {
        writeln!(output, "\n{}", output.paint(Style::Strong, "through others"))?;
    }
    let mut folded: Vec<(&Reach, usize)> = Vec::new();
    for one in &answer.reach {
        if follows(one, &answer.reach) {
            match folded.iter_mut().find(|(known, _)| known.who == one.who && known.change == one.change) {
                Some((_, count)) => *count += 1,
                None => folded.push((one, 1)),
            }
            continue;
        }
        let sign = match (one.chain.verdict, one.is_gain()) {
            ("undecided", _) => '?',
            (_, true) => '+',
            (_, false) => '-',
        };
        let style = if one.is_gain() { Style::Bad } else { Style::Good };
        let line = format!("{sign} {}: {} {} ({})", first(&one.who), one.to, one.in_words(), one.chain.verdict);
        writeln!(output, "  {}", output.paint(style, &line))?;
        for (number, step) in one.chain.steps.iter().enumerate() {
            writeln!(output, "      {}. {}: {}", number + 1, step.moved, step.to)?;
            for request in &step.requests {
                writeln!(output, "         {request}")?;
            }
        }
        for condition in one.chain.when.iter().chain(&one.chain.undecided) {
            writeln!(output, "        {condition}")?;
        }
        for line in one.chain.witness.iter().filter(|_| witness) {
            writeln!(output, "      {}", output.paint(Style::Faint, line.get()))?;
        }
    }
    for (one, count) in folded {
        let sign = if one.is_gain() { '+' } else { '-' };
        let more = if count == 1 { "1 more follows".to_owned() } else { format!("{count} more follow") };
        writeln!(output, "  {sign} {}: {more} from these; `--format json` has all", first(&one.who))?;
    }
    if !answer.undecided.is_empty() {
        writeln!(output, "\n{}", output.paint(Style::Open, "undecided"))?;
        for reason in &answer.undecided {
            writeln!(output, "  ? {reason}")?;
        }
    }
    Ok(())
}

#[derive(Serialize)]
struct RegionTold<'a> {
    description: &'a str,
    /// A request that is allowed on this side and denied on the other, as a line for `simulate`.
    witness: Vec<Box<RawValue>>,
}

fn json(answer: &Answer, output: &mut Output) -> Result<(), Failure> {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct EntryTold<'a> {
        /// `own`, `byName`, `resource` or `others`.
        about: &'static str,
        resource: Option<&'a str>,
        principals: &'a [String],
        change: &'static str,
        gained: Vec<RegionTold<'a>>,
        more_gained: bool,
        lost: Vec<RegionTold<'a>>,
        more_lost: bool,
        undecided: &'a [String],
    }
    #[derive(Serialize)]
    struct ReachTold<'a> {
        principals: &'a [String],
        to: &'a str,
        change: &'static str,
        #[serde(flatten)]
        chain: &'a Told,
    }
    #[derive(Serialize)]
    struct All<'a> {
        verdict: &'static str,
        summary: String,
        unchanged: usize,
        changes: Vec<EntryTold<'a>>,
        through: Vec<ReachTold<'a>>,
        undecided: &'a [String],
        warnings: &'a [String],
    }
    fn told<'a>(list: &List<'a>) -> Vec<RegionTold<'a>> {
        let one = |region: &'a Region| RegionTold {
            description: &region.description,
            witness: line_of(region, list.policies).into_iter().collect(),
        };
        list.regions.iter().map(one).collect()
    }
    let changes = answer.entries.iter().map(|one| {
        let comparison = &one.comparison;
        let [gained, lost] = lists(one);
        let (about, resource) = match &one.about {
            About::Own => ("own", None),
            About::ByName => ("byName", None),
            About::Resource(arn) => ("resource", Some(arn.as_str())),
            About::Others(arn) => ("others", Some(arn.as_str())),
        };
        EntryTold {
            about,
            resource,
            principals: &one.who,
            change: one.presence.as_str(),
            gained: told(&gained),
            more_gained: comparison.more_gained,
            lost: told(&lost),
            more_lost: comparison.more_lost,
            undecided: &comparison.undecided,
        }
    });
    let through = answer.reach.iter().map(|one| ReachTold {
        principals: &one.who,
        to: &one.to,
        change: one.change,
        chain: &one.chain,
    });
    let all = All {
        verdict: answer.verdict.as_str(),
        summary: summary(answer),
        unchanged: answer.unchanged,
        changes: changes.collect(),
        through: through.collect(),
        undecided: &answer.undecided,
        warnings: &answer.warnings,
    };
    let json = serde_json::to_string_pretty(&all).map_err(std::io::Error::from)?;
    writeln!(output, "{json}")?;
    Ok(())
}

fn markdown(answer: &Answer, witness: bool, output: &mut Output) -> Result<(), Failure> {
    writeln!(output, "### Access: {}\n\n{}.", answer.verdict.as_str(), crate::output::capitalized(&summary(answer)))?;
    for entry in &answer.entries {
        writeln!(output, "\n#### {}\n", code(&title(entry)))?;
        for List { sign, regions, more, .. } in lists(entry) {
            let word = if sign == '+' { "newly allowed" } else { "no longer allowed" };
            for region in regions {
                writeln!(output, "- {word}: {}", code(&region.description))?;
            }
            if more && !regions.is_empty() {
                writeln!(output, "- and there may be more")?;
            }
        }
        let lines: Vec<Box<RawValue>> = lists(entry)
            .iter()
            .flat_map(|list| list.regions.iter().filter_map(|region| line_of(region, list.policies)))
            .collect();
        if witness && !lines.is_empty() {
            writeln!(output, "\n<details><summary>A request of each, for `personalize-iam simulate`</summary>\n")?;
            writeln!(output, "```json")?;
            for line in lines {
                writeln!(output, "{}", line.get())?;
            }
            writeln!(output, "```\n\n</details>")?;
        }
    }
    if !answer.reach.is_empty() {
        writeln!(output, "\n#### Through others\n")?;
    }
    for one in &answer.reach {
        let (who, to) = (code(&first(&one.who)), code(&one.to));
        writeln!(output, "- {who}: {to} {} ({})", one.in_words(), one.chain.verdict)?;
        for step in &one.chain.steps {
            writeln!(output, "  - {}: {}", step.moved, code(&step.requests.join(", ")))?;
        }
    }
    if !answer.undecided.is_empty() {
        writeln!(output, "\n**Undecided**\n")?;
        for reason in &answer.undecided {
            writeln!(output, "- {reason}")?;
        }
    }
    Ok(())
}
