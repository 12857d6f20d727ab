//! Comparisons as text, JSON and Markdown.

use std::io::Write;

use personalize_iam_analysis::{Region, Verdict};
use personalize_iam_eval::Policies;
use serde::Serialize;
use serde_json::Value;

use super::found::Found;
use crate::comparison::{Change, Compared, Pair, Said, sentence_of};
use crate::failure::Failure;
use crate::output::{Output, Style, capitalized, code, first_of};
use crate::problems::Problem;
use crate::replay::{Context, request_of};

/// The verdict on two policies in one sentence, without the verdict itself.
fn sentence(pair: &Pair) -> String {
    sentence_of(pair, &code(&pair.old_name), &code(&pair.new_name))
}

/// What there is to list of a pair.
struct List<'a> {
    title: &'static str,
    /// `+` for what is gained, `-` for what is lost.
    sign: char,
    regions: &'a [Region],
    /// There may be more.
    more: bool,
    /// Under which the witnesses are decided.
    policies: &'a Policies,
}

fn lists(pair: &Pair) -> Vec<List<'_>> {
    fn of<'a>([gained, lost]: [&'static str; 2], compared: &'a Compared) -> [List<'a>; 2] {
        let Compared { comparison, old, new } = compared;
        [
            List { title: gained, sign: '+', regions: &comparison.gained, more: comparison.more_gained, policies: new },
            List { title: lost, sign: '-', regions: &comparison.lost, more: comparison.more_lost, policies: old },
        ]
    }
    let allowed = of(["newly allowed", "no longer allowed"], &pair.allowed);
    let titles = ["no longer denied, where another policy allows it", "newly denied, whatever other policies allow"];
    let denied = pair.denials().into_iter().flat_map(|denied| of(titles, denied));
    allowed.into_iter().chain(denied).filter(|list| !list.regions.is_empty()).collect()
}

/// Why something is not decided, each reason once.
fn undecided(pair: &Pair) -> Vec<&str> {
    let mut reasons: Vec<&str> = Vec::new();
    let comparisons = std::iter::once(&pair.allowed).chain(pair.denials());
    for reason in comparisons.flat_map(|compared| &compared.comparison.undecided) {
        if !reasons.contains(&reason.as_str()) {
            reasons.push(reason);
        }
    }
    reasons
}

/// The verdict on folders in one sentence, without the verdict itself.
fn summary(pairs: &[Pair]) -> String {
    let is_open = |pair: &&Pair| pair.verdict() == Said::Is(Verdict::Undecided) && lists(pair).is_empty();
    let open = pairs.iter().filter(is_open).count();
    let changed = pairs.iter().filter(|pair| pair.verdict() != Said::Is(Verdict::Equivalent)).count() - open;
    let vacuous = pairs.iter().filter(|pair| !pair.vacuous.is_empty()).count();
    let policies = if pairs.len() == 1 { "policy" } else { "policies" };
    let count = |change| pairs.iter().filter(|pair| pair.change == change).count();
    let mut text = match changed - vacuous {
        _ if pairs.is_empty() => "none of the policies is compared".to_owned(),
        0 if open == pairs.len() => format!("whether somebody can do more or less with {open} {policies} is not known"),
        0 if vacuous + open > 0 => {
            format!("nobody can do more or less with {} of {} {policies}", pairs.len() - vacuous - open, pairs.len())
        }
        0 => format!("nobody can do more or less with {} {policies}", pairs.len()),
        1 => format!("1 of {} {policies} lets somebody do more or less", pairs.len()),
        changed => format!("{changed} of {} {policies} let somebody do more or less", pairs.len()),
    };
    if (1..pairs.len()).contains(&open) {
        text.push_str(&format!("; of {open} that is not known"));
    }
    if vacuous > 0 {
        text.push_str(&format!("; of {vacuous} no difference shows, as nothing is allowed before or after"));
    }
    for (count, what) in [(count(Change::Added), "added"), (count(Change::Removed), "removed")] {
        if count > 0 {
            text.push_str(&format!("; {count} {what}"));
        }
    }
    text
}

fn style(verdict: Said) -> Style {
    match verdict {
        Said::Is(Verdict::Equivalent | Verdict::Narrower) => Style::Good,
        Said::Is(Verdict::Wider | Verdict::Different) => Style::Bad,
        Said::Is(Verdict::Undecided) | Said::Vacuous => Style::Open,
    }
}

/// The pairs of which there is something to tell.
fn told(pairs: &[Pair]) -> impl Iterator<Item = &Pair> {
    let silent = |pair: &&Pair| {
        pair.change == Change::Changed
            && pair.allowed.is_equivalent()
            && pair.denials().is_none()
            && pair.vacuous.is_empty()
    };
    pairs.iter().filter(move |pair| !silent(pair))
}

pub(super) fn write_text(
    output: &mut Output,
    pairs: &[Pair],
    verdict: Said,
    folders: bool,
    witness: bool,
    context: &Context,
) -> Result<(), Failure> {
    let word = output.paint(style(verdict), verdict.as_str());
    match pairs {
        [pair] if !folders => {
            writeln!(output, "{word}: {}", sentence(pair))?;
            write_regions(output, pair, witness, context)?;
        }
        _ => {
            writeln!(output, "{word}: {}", summary(pairs))?;
            for pair in told(pairs) {
                let name = output.paint(Style::Strong, &pair.name);
                let verdict = pair.verdict();
                let word = output.paint(style(verdict), verdict.as_str());
                writeln!(output, "\n{name}  {}, {word}", pair.change.as_str())?;
                write_regions(output, pair, witness, context)?;
            }
        }
    }
    Ok(())
}

fn write_regions(output: &mut Output, pair: &Pair, witness: bool, context: &Context) -> Result<(), Failure> {
    for reason in &pair.vacuous {
        writeln!(output, "  {} {reason}", output.paint(Style::Open, "because"))?;
    }
    for List { title, sign, regions, more, policies } in lists(pair) {
        writeln!(output, "\n{title}")?;
        let style = if sign == '+' { Style::Bad } else { Style::Good };
        for region in regions {
            let line = output.paint(style, &format!("{sign} {}", region.description));
            writeln!(output, "  {line}")?;
            if witness {
                let line = line_of(region, policies, context);
                let line = output.paint(Style::Faint, &line);
                writeln!(output, "      {line}")?;
            }
        }
        if more {
            writeln!(output, "  {sign} and there may be more: only {} shown", first_of(regions.len()))?;
        }
    }
    let reasons = undecided(pair);
    if !reasons.is_empty() {
        writeln!(output, "\n{}", output.paint(Style::Open, "undecided"))?;
        for reason in reasons {
            writeln!(output, "  ? {reason}")?;
        }
    }
    Ok(())
}

fn line_of(region: &Region, policies: &Policies, context: &Context) -> String {
    request_of(region).map(|request| context.line(&request, policies)).unwrap_or_default()
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Answer<'a> {
    verdict: &'static str,
    gained: Vec<Told<'a>>,
    more_gained: bool,
    lost: Vec<Told<'a>>,
    more_lost: bool,
    no_longer_denied: Vec<Told<'a>>,
    newly_denied: Vec<Told<'a>>,
    more_denied: bool,
    undecided: Vec<String>,
    vacuous: Vec<String>,
    warnings: &'a [String],
    problems: &'a [Problem],
    policies: Vec<ComparedPolicy<'a>>,
}

#[derive(Serialize)]
struct Told<'a> {
    policy: &'a str,
    #[serde(flatten)]
    region: &'a Region,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ComparedPolicy<'a> {
    name: &'a str,
    change: &'static str,
    kind: Option<&'static str>,
    guessed: bool,
    verdict: &'static str,
    old: Value,
    new: Value,
    /// Under which the witnesses of what is denied are decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    beside_everything: Option<Sides>,
}

#[derive(Serialize)]
struct Sides {
    old: Value,
    new: Value,
}

pub(super) fn write_json(
    output: &mut Output,
    pairs: &[Pair],
    verdict: Said,
    found: &Found,
    context: &Context,
) -> Result<(), Failure> {
    fn all<'a>(pairs: &'a [Pair], regions: fn(&'a Pair) -> &'a [Region]) -> Vec<Told<'a>> {
        let told = |pair: &'a Pair| regions(pair).iter().map(|region| Told { policy: &pair.name, region });
        pairs.iter().flat_map(told).collect()
    }
    let told = |pair: &Pair, reason: &str| {
        if pairs.len() > 1 { format!("{}: {reason}", pair.name) } else { reason.to_owned() }
    };
    let reasons =
        |pair: &Pair| -> Vec<String> { undecided(pair).into_iter().map(|reason| told(pair, reason)).collect() };
    let vacuous = |pair: &Pair| -> Vec<String> { pair.vacuous.iter().map(|reason| told(pair, reason)).collect() };
    let denied = |pair: &Pair| pair.denials().is_some_and(|it| it.comparison.more_gained || it.comparison.more_lost);
    let answer = Answer {
        verdict: verdict.as_str(),
        gained: all(pairs, |pair| &pair.allowed.comparison.gained),
        more_gained: pairs.iter().any(|pair| pair.allowed.comparison.more_gained),
        lost: all(pairs, |pair| &pair.allowed.comparison.lost),
        more_lost: pairs.iter().any(|pair| pair.allowed.comparison.more_lost),
        no_longer_denied: all(pairs, |pair| pair.denials().map_or(&[], |denied| &denied.comparison.gained)),
        newly_denied: all(pairs, |pair| pair.denials().map_or(&[], |denied| &denied.comparison.lost)),
        more_denied: pairs.iter().any(denied),
        undecided: pairs.iter().flat_map(reasons).collect(),
        vacuous: pairs.iter().flat_map(vacuous).collect(),
        warnings: &found.warnings,
        problems: &found.problems,
        policies: pairs
            .iter()
            .map(|pair| ComparedPolicy {
                name: &pair.name,
                change: pair.change.as_str(),
                kind: pair.kind.map(|(kind, _)| kind.as_str()),
                guessed: pair.kind.is_some_and(|(_, guessed)| guessed),
                verdict: pair.verdict().as_str(),
                old: context.policies(&pair.allowed.old),
                new: context.policies(&pair.allowed.new),
                beside_everything: pair
                    .denials()
                    .map(|denied| Sides { old: context.policies(&denied.old), new: context.policies(&denied.new) }),
            })
            .collect(),
    };
    let json = serde_json::to_string_pretty(&answer).map_err(std::io::Error::from)?;
    writeln!(output, "{json}")?;
    Ok(())
}

pub(super) fn write_markdown(
    output: &mut Output,
    pairs: &[Pair],
    verdict: Said,
    folders: bool,
    witness: bool,
    context: &Context,
) -> Result<(), Failure> {
    writeln!(output, "### Access: {}\n", verdict.as_str())?;
    match pairs {
        [pair] if !folders => {
            writeln!(output, "{}.", capitalized(&sentence(pair)))?;
            markdown_regions(output, pair, witness, context)?;
        }
        _ => {
            writeln!(output, "{}.", capitalized(&summary(pairs)))?;
            for pair in told(pairs) {
                writeln!(output, "\n#### {}: {}\n", code(&pair.name), pair.verdict().as_str())?;
                writeln!(output, "{}.", capitalized(&sentence(pair)))?;
                markdown_regions(output, pair, witness, context)?;
            }
        }
    }
    Ok(())
}

fn markdown_regions(output: &mut Output, pair: &Pair, witness: bool, context: &Context) -> Result<(), Failure> {
    for (index, reason) in pair.vacuous.iter().enumerate() {
        writeln!(output, "{}- {reason}", if index == 0 { "\n" } else { "" })?;
    }
    for List { title, regions, more, policies, .. } in lists(pair) {
        writeln!(output, "\n**{}**\n", capitalized(title))?;
        for region in regions {
            writeln!(output, "- {}", code(&region.description))?;
        }
        if more {
            writeln!(output, "- and there may be more: only {} shown", first_of(regions.len()))?;
        }
        if witness {
            writeln!(output, "\n<details><summary>A request of each, for `personalize-iam simulate`</summary>\n")?;
            writeln!(output, "```json")?;
            for region in regions {
                writeln!(output, "{}", line_of(region, policies, context))?;
            }
            writeln!(output, "```\n\n</details>")?;
        }
    }
    let reasons = undecided(pair);
    if !reasons.is_empty() {
        writeln!(output, "\n**Undecided**\n")?;
        for reason in reasons {
            writeln!(output, "- {reason}")?;
        }
    }
    Ok(())
}
