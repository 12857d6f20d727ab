//! Comparisons as text, JSON and Markdown.

use std::io::Write;

use personalize_iam_analysis::{Region, Verdict};
use personalize_iam_eval::Policies;
use serde::Serialize;
use serde_json::Value;

use super::{Change, Pair};
use crate::failure::Failure;
use crate::output::{Output, Style, code};
use crate::replay::{Context, request_of};

/// The verdict on two policies in one sentence, without the verdict itself.
fn sentence(pair: &Pair) -> String {
    let (old, new) = (code(&pair.old_name), code(&pair.new_name));
    let comparison = &pair.comparison;
    match (pair.change, comparison.verdict) {
        (Change::Added, _) if comparison.gained.is_empty() && comparison.lost.is_empty() => {
            format!("{new} is new, and nobody can do more or less for it")
        }
        (Change::Removed, _) if comparison.gained.is_empty() && comparison.lost.is_empty() => {
            format!("{old} is gone, and nobody can do more or less for it")
        }
        (_, Verdict::Equivalent) if old == new => format!("{new} allows what it allowed, no more and no less"),
        (_, Verdict::Equivalent) => format!("{new} allows what {old} allows, no more and no less"),
        (Change::Added, Verdict::Wider) => format!("{new} is new, and allows more"),
        (Change::Added, Verdict::Narrower) => format!("{new} is new, and denies what was allowed"),
        (Change::Removed, Verdict::Narrower) => format!("{old} is gone, and with it what it allowed"),
        (Change::Removed, Verdict::Wider) => format!("{old} is gone, and with it what it denied"),
        (_, Verdict::Narrower) => format!("{new} allows nothing that {old} does not, and less of it"),
        (_, Verdict::Wider) => format!("{new} allows all that {old} allows, and more"),
        (_, Verdict::Different) => {
            format!("{new} allows some of what {old} denies, and denies some of what {old} allows")
        }
        (_, Verdict::Undecided) => match (comparison.gained.is_empty(), comparison.lost.is_empty()) {
            (false, _) => format!("{new} allows more than {old}; whether it also allows less is not known"),
            (true, false) => format!("{new} allows less than {old}; whether it also allows more is not known"),
            (true, true) => format!("no difference between {old} and {new} is found, and none is ruled out"),
        },
    }
}

/// The verdict on folders in one sentence, without the verdict itself.
fn summary(pairs: &[Pair]) -> String {
    let changed = pairs.iter().filter(|pair| pair.comparison.verdict != Verdict::Equivalent).count();
    let policies = if pairs.len() == 1 { "policy" } else { "policies" };
    let count = |change| pairs.iter().filter(|pair| pair.change == change).count();
    let mut text = match changed {
        0 => format!("nobody can do more or less with {} {policies}", pairs.len()),
        _ => format!("{changed} of {} {policies} let somebody do more or less", pairs.len()),
    };
    for (count, what) in [(count(Change::Added), "added"), (count(Change::Removed), "removed")] {
        if count > 0 {
            text.push_str(&format!("; {count} {what}"));
        }
    }
    text
}

fn style(verdict: Verdict) -> Style {
    match verdict {
        Verdict::Equivalent | Verdict::Narrower => Style::Good,
        Verdict::Wider | Verdict::Different => Style::Bad,
        Verdict::Undecided => Style::Open,
    }
}

/// The pairs of which there is something to tell.
fn told(pairs: &[Pair]) -> impl Iterator<Item = &Pair> {
    let silent = |pair: &&Pair| pair.change == Change::Changed && pair.comparison.verdict == Verdict::Equivalent;
    pairs.iter().filter(move |pair| !silent(pair))
}

pub(super) fn write_text(
    output: &mut Output,
    pairs: &[Pair],
    verdict: Verdict,
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
                let verdict = pair.comparison.verdict;
                let word = output.paint(style(verdict), verdict.as_str());
                writeln!(output, "\n{name}  {}, {word}", pair.change.as_str())?;
                write_regions(output, pair, witness, context)?;
            }
        }
    }
    Ok(())
}

fn write_regions(output: &mut Output, pair: &Pair, witness: bool, context: &Context) -> Result<(), Failure> {
    let comparison = &pair.comparison;
    for (title, sign, regions, more, policies, style) in [
        ("newly allowed", '+', &comparison.gained, comparison.more_gained, &pair.new, Style::Bad),
        ("no longer allowed", '-', &comparison.lost, comparison.more_lost, &pair.old, Style::Good),
    ] {
        if regions.is_empty() {
            continue;
        }
        writeln!(output, "\n{title}")?;
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
            writeln!(output, "  {sign} and there may be more: the first {} are told", regions.len())?;
        }
    }
    if !comparison.undecided.is_empty() {
        writeln!(output, "\n{}", output.paint(Style::Open, "undecided"))?;
        for reason in &comparison.undecided {
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
    undecided: Vec<String>,
    policies: Vec<Compared<'a>>,
}

#[derive(Serialize)]
struct Told<'a> {
    policy: &'a str,
    #[serde(flatten)]
    region: &'a Region,
}

#[derive(Serialize)]
struct Compared<'a> {
    name: &'a str,
    change: &'static str,
    kind: Option<&'static str>,
    guessed: bool,
    verdict: &'static str,
    old: Value,
    new: Value,
}

pub(super) fn write_json(
    output: &mut Output,
    pairs: &[Pair],
    verdict: Verdict,
    context: &Context,
) -> Result<(), Failure> {
    fn all<'a>(pairs: &'a [Pair], regions: fn(&'a Pair) -> &'a [Region]) -> Vec<Told<'a>> {
        let told = |pair: &'a Pair| regions(pair).iter().map(|region| Told { policy: &pair.name, region });
        pairs.iter().flat_map(told).collect()
    }
    let reasons = |pair: &Pair| -> Vec<String> {
        let reasons = pair.comparison.undecided.iter();
        reasons
            .map(|reason| if pairs.len() > 1 { format!("{}: {reason}", pair.name) } else { reason.clone() })
            .collect()
    };
    let answer = Answer {
        verdict: verdict.as_str(),
        gained: all(pairs, |pair| &pair.comparison.gained),
        more_gained: pairs.iter().any(|pair| pair.comparison.more_gained),
        lost: all(pairs, |pair| &pair.comparison.lost),
        more_lost: pairs.iter().any(|pair| pair.comparison.more_lost),
        undecided: pairs.iter().flat_map(reasons).collect(),
        policies: pairs
            .iter()
            .map(|pair| Compared {
                name: &pair.name,
                change: pair.change.as_str(),
                kind: pair.kind.map(|(kind, _)| kind.as_str()),
                guessed: pair.kind.is_some_and(|(_, guessed)| guessed),
                verdict: pair.comparison.verdict.as_str(),
                old: context.policies(&pair.old),
                new: context.policies(&pair.new),
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
    verdict: Verdict,
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
                writeln!(output, "\n#### {}: {}\n", code(&pair.name), pair.comparison.verdict.as_str())?;
                writeln!(output, "{}.", capitalized(&sentence(pair)))?;
                markdown_regions(output, pair, witness, context)?;
            }
        }
    }
    Ok(())
}

fn markdown_regions(output: &mut Output, pair: &Pair, witness: bool, context: &Context) -> Result<(), Failure> {
    let comparison = &pair.comparison;
    for (title, regions, more, policies) in [
        ("Newly allowed", &comparison.gained, comparison.more_gained, &pair.new),
        ("No longer allowed", &comparison.lost, comparison.more_lost, &pair.old),
    ] {
        if regions.is_empty() {
            continue;
        }
        writeln!(output, "\n**{title}**\n")?;
        for region in regions {
            writeln!(output, "- {}", code(&region.description))?;
        }
        if more {
            writeln!(output, "- and there may be more: the first {} are told", regions.len())?;
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
    if !comparison.undecided.is_empty() {
        writeln!(output, "\n**Undecided**\n")?;
        for reason in &comparison.undecided {
            writeln!(output, "- {reason}")?;
        }
    }
    Ok(())
}

fn capitalized(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}
