//! `unused`: grants in accounts that nothing can use.

use std::io::Write;

use personalize_iam_analysis::Options;
use personalize_iam_estate::{Unused, UnusedFound, UnusedKind, unused};
use serde_json::{Value, json};

use crate::effort::EffortArgs;
use crate::estate_option::WholeArgs;
use crate::failure::Failure;
use crate::format_option::offers;
use crate::outcome::Outcome;
use crate::output::{Output, Style, code, markdown_cell, wrap};

const EXAMPLES: &str = "\
What is found, each proved over all requests:
  - taken-away: a statement, or an action of it, of which a Deny, the permissions boundary or the service control policies take \
all that it allows
  - redundant: one without which nothing changes, as others allow the same
  - attached-to-nobody: a managed policy of the account
  - group-without-users: a group
  - trust-of-nobody: whom a role trusts, and who does not exist or cannot assume it; other accounts and services can
  - no-such-principal: whom the policy of a resource names, and who does not exist

A statement is reported if it is of no use to each principal that has it. Of two that allow the same, both are reported: one \
of them can go. What the policies of resources allow needs no such grant, and is not looked at.

Examples:
  aws iam get-account-authorization-details > shop.json
  personalize-iam unused --estate shop.json
  personalize-iam unused --estate dumps/ --kind trust-of-nobody
  personalize-iam unused --estate dumps/ --format csv > unused.csv

Exit status: 0 nothing unused, 1 something is, or it is not known, 2 bad input,
130 interrupted.";

/// The arguments of `unused`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[command(flatten)]
    estate: WholeArgs,
    /// Only what is of this kind; repeat the option for several [default: all]
    #[arg(long, value_name = "KIND", value_parser = kind)]
    kind: Vec<UnusedKind>,
    /// The format of the answer
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    effort: EffortArgs,
}

offers! {
    /// How what is unused is written.
    enum Format {
        /// For people
        Text,
        /// For spreadsheets: a line for each
        Csv,
        /// For programs: one object
        Json,
        /// A table for documents
        Markdown,
    }
    not Table, Jsonl, Aws, Sarif, Github, Junit, Dot, Mermaid, Html
}

const KINDS: [UnusedKind; 6] = [
    UnusedKind::TakenAway,
    UnusedKind::Redundant,
    UnusedKind::AttachedToNobody,
    UnusedKind::GroupWithoutUsers,
    UnusedKind::TrustOfNobody,
    UnusedKind::NoSuchPrincipal,
];

fn kind(text: &str) -> Result<UnusedKind, String> {
    KINDS.into_iter().find(|kind| kind.as_str() == text).ok_or_else(|| {
        let all: Vec<&str> = KINDS.iter().map(|kind| kind.as_str()).collect();
        format!("the kinds are {}", all.join(", "))
    })
}

/// Runs `unused`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    let asked = args.estate.read(&args.effort.reading("unused"))?;
    let mut effort = args.effort.begin("unused");
    let cancelled = || effort.is_used_up();
    let mut found = unused(&asked.estate, &asked.cast, &effort.options(Options::default()), &cancelled);
    let is_wanted = |one: &Unused| args.kind.is_empty() || args.kind.contains(&one.kind);
    found.unused.retain(is_wanted);
    found.undecided.retain(is_wanted);
    if effort.is_used_up() {
        found.incomplete.retain(|why| why != "not all was tried");
        found.incomplete.push(effort.reason());
    }
    for one in &mut found.undecided {
        effort.explain(std::slice::from_mut(&mut one.reason));
    }
    for list in [&mut found.unused, &mut found.undecided] {
        list.sort_by(|a, b| (a.kind, &a.of, &a.part).cmp(&(b.kind, &b.of, &b.part)));
    }
    effort.end();
    match args.format {
        Format::Text => text(&found, output)?,
        Format::Csv => csv(&found, output)?,
        Format::Json => {
            let json = json!({
                "unused": found.unused.iter().map(to_json).collect::<Vec<_>>(),
                "undecided": found.undecided.iter().map(to_json).collect::<Vec<_>>(),
                "incomplete": found.incomplete,
                "warnings": asked.warnings,
            });
            writeln!(output, "{}", serde_json::to_string_pretty(&json).map_err(std::io::Error::from)?)?;
        }
        Format::Markdown => markdown(&found, output)?,
    }
    if args.format != Format::Json {
        for why in &found.incomplete {
            output.tell(&format!("warning: there may be more: {why}"))?;
        }
        for warning in &asked.warnings {
            output.tell(&format!("warning: {warning}"))?;
        }
    }
    for problem in &asked.problems {
        output.tell(&format!("error: {problem}"))?;
    }
    if !asked.problems.is_empty() {
        return Ok(Outcome::BadInput);
    }
    let is_clean = found.unused.is_empty() && found.undecided.is_empty() && found.incomplete.is_empty();
    Ok(effort.outcome(Outcome::as_asked_if(is_clean), output)?)
}

fn place(one: &Unused) -> String {
    one.place.as_ref().map(|place| format!("{}:{}", place.file, place.line)).unwrap_or_default()
}

fn what(one: &Unused) -> String {
    if one.part.is_empty() { one.of.clone() } else { format!("{}: {}", one.of, one.part) }
}

/// Who has it, the first of them by name.
fn who(one: &Unused) -> String {
    const MOST: usize = 3;
    let shown: Vec<&str> = one.who.iter().take(MOST).map(String::as_str).collect();
    match one.who.len().saturating_sub(MOST) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

fn text(found: &UnusedFound, output: &mut Output) -> Result<(), Failure> {
    for (list, word, style) in
        [(&found.unused, "", Style::Bad), (&found.undecided, ", perhaps: not known", Style::Open)]
    {
        for kind in KINDS {
            let of: Vec<&Unused> = list.iter().filter(|one| one.kind == kind).collect();
            if of.is_empty() {
                continue;
            }
            let title = output.paint(style, kind.as_str());
            writeln!(output, "{title}{word}")?;
            for one in of {
                let place = place(one);
                let place = if place.is_empty() { String::new() } else { format!("  ({place})") };
                writeln!(output, "  {}{place}", what(one))?;
                for line in wrap(&one.reason, output.width() - 6) {
                    writeln!(output, "      {line}")?;
                }
                // An inline policy says whose it is.
                if one.who.len() > 1 || one.who.first().is_some_and(|who| !one.of.ends_with(who.as_str())) {
                    writeln!(output, "      {}", output.paint(Style::Faint, &format!("of {}", who(one))))?;
                }
            }
        }
    }
    if found.unused.is_empty() && found.undecided.is_empty() {
        writeln!(output, "nothing unused was found")?;
    }
    Ok(())
}

fn to_json(one: &Unused) -> Value {
    json!({
        "kind": one.kind.as_str(),
        "of": one.of,
        "part": if one.part.is_empty() { Value::Null } else { one.part.as_str().into() },
        "principals": one.who,
        "reason": one.reason,
        "place": one.place.as_ref().map(|place| json!({"file": *place.file, "line": place.line})),
    })
}

/// A field as RFC 4180 has it; what a spreadsheet would take for a formula is text.
fn quoted(field: &str) -> String {
    let field = if field.starts_with(['=', '+', '-', '@']) { format!("'{field}") } else { field.to_owned() };
    if field.contains([',', '"', '\n', '\r']) { format!("\"{}\"", field.replace('"', "\"\"")) } else { field }
}

fn csv(found: &UnusedFound, output: &mut Output) -> Result<(), Failure> {
    writeln!(output, "kind,certain,of,part,principals,reason,place")?;
    for (list, certain) in [(&found.unused, "yes"), (&found.undecided, "not known")] {
        for one in list {
            let all = one.who.join(" ");
            let fields = [one.kind.as_str(), certain, &one.of, &one.part, &all, &one.reason, &place(one)];
            writeln!(output, "{}", fields.map(quoted).join(","))?;
        }
    }
    Ok(())
}

fn markdown(found: &UnusedFound, output: &mut Output) -> Result<(), Failure> {
    writeln!(output, "| kind | what | why | where |\n| --- | --- | --- | --- |")?;
    for (list, word) in [(&found.unused, ""), (&found.undecided, " (not known)")] {
        for one in list {
            let cells = [code(&what(one)), one.reason.clone(), place(one)].map(|cell| markdown_cell(&cell));
            writeln!(output, "| {}{word} | {} |", one.kind.as_str(), cells.join(" | "))?;
        }
    }
    Ok(())
}
