//! What somebody can do, as tables, CSV, JSON and Markdown.

use std::collections::BTreeSet;
use std::io::Write;

use personalize_iam_analysis::Access;
use personalize_iam_estate::Special;
use personalize_iam_eval::{Policies, Semantics};
use personalize_iam_model::{catalog, policy};
use serde::Serialize;
use serde_json::value::RawValue;

use super::lines::Line;
use crate::chain::{Told, line_of};
use crate::failure::Failure;
use crate::format_option::offers;
use crate::output::{Output, Style, code, counted, markdown_cell, wrap};
use crate::replay::{Context, allows};

offers! {
    /// How the answer is written.
    pub(super) enum Format {
        /// For people
        Table,
        /// For spreadsheets: a line for each level of access and resource
        Csv,
        /// For programs: one object
        Json,
        /// Tables for documents
        Markdown,
    }
    not Text, Aws, Sarif, Github, Junit, Jsonl, Dot, Mermaid, Html
}

/// What there is to tell.
#[derive(Default)]
pub(super) struct Answer {
    pub(super) principal: String,
    pub(super) lines: Vec<Line>,
    pub(super) through: Vec<Through>,
    /// Why there may be more.
    pub(super) undecided: Vec<String>,
    pub(super) warnings: Vec<String>,
}

/// Whose power is reached.
pub(super) struct Through {
    pub(super) to: String,
    pub(super) chain: Told,
    /// What that adds; `None` if it was not worked out.
    pub(super) adds: Option<Adds>,
}

/// What the power of another adds.
pub(super) struct Adds {
    pub(super) lines: Vec<Line>,
}

impl Adds {
    pub(super) fn of(lines: Vec<Line>) -> Adds {
        Adds { lines }
    }

    /// In a sentence.
    fn in_words(&self) -> String {
        let actions: BTreeSet<&str> = self.lines.iter().flat_map(|line| &line.actions).map(String::as_str).collect();
        if actions.is_empty() {
            return "nothing more".to_owned();
        }
        if actions.len() >= catalog::services().map(|service| service.actions.len()).sum() {
            return "everything: each action of the catalog".to_owned();
        }
        let services: BTreeSet<&str> = self.lines.iter().map(|line| line.service.as_str()).collect();
        if services.len() == 1 && actions.len() <= MOST_NAMED {
            return actions.into_iter().collect::<Vec<_>>().join(", ");
        }
        let named: Vec<String> = services.iter().take(MOST_NAMED).map(|service| (*service).to_owned()).collect();
        let more = if services.len() > MOST_NAMED { " and others" } else { "" };
        format!("{} of {}{more}", counted(actions.len(), "action"), named.join(", "))
    }
}

/// How many actions or patterns are named before they are counted.
const MOST_NAMED: usize = 4;
/// In how many services the same is reported service by service.
const MOST_SERVICES: usize = 8;

fn actions(line: &Line, all: bool) -> String {
    if all {
        return line.actions.join(", ");
    }
    let patterns = line.patterns();
    if patterns.len() <= MOST_NAMED {
        return patterns.join(", ");
    }
    let some: Vec<&str> = line.actions.iter().take(2).map(String::as_str).collect();
    format!("{}, such as {}", counted(line.actions.len(), "action"), some.join(", "))
}

fn resource(line: &Line) -> String {
    match line.special {
        Special::Others => format!("{}, but those with policies of their own", line.resource),
        _ => line.resource.clone(),
    }
}

fn style(verdict: &str) -> Style {
    match verdict {
        "always" => Style::Bad,
        _ => Style::Open,
    }
}

/// A line as it is reported: that of several services at once, if it is the same in many.
struct Row {
    service: String,
    level: &'static str,
    actions: String,
    resource: String,
    verdict: &'static str,
    conditions: Vec<String>,
    if_none: Option<Access>,
}

fn rows(lines: &[Line], all: bool) -> Vec<Row> {
    let same = |a: &Line, b: &Line| {
        a.level == b.level
            && a.resource == b.resource
            && a.special == b.special
            && a.access == b.access
            && a.if_none == b.if_none
    };
    let mut rows = Vec::new();
    let mut done = vec![false; lines.len()];
    for (index, line) in lines.iter().enumerate() {
        if done.get(index) == Some(&true) {
            continue;
        }
        let others: Vec<usize> =
            lines.iter().enumerate().filter(|(_, other)| same(line, other)).map(|(at, _)| at).collect();
        let row = |service: String, actions: String| Row {
            service,
            level: line.level(),
            actions,
            resource: resource(line),
            verdict: line.verdict(),
            conditions: line.conditions().to_vec(),
            if_none: line.if_none.clone(),
        };
        if all || others.len() <= MOST_SERVICES {
            rows.push(row(line.service.clone(), actions(line, all)));
            continue;
        }
        let count: usize = others.iter().filter_map(|at| lines.get(*at)).map(|line| line.actions.len()).sum();
        for at in &others {
            if let Some(done) = done.get_mut(*at) {
                *done = true;
            }
        }
        rows.push(row(counted(others.len(), "service"), counted(count, "action")));
    }
    // What many services have in common comes first.
    rows.sort_by_key(|row| !row.service.contains(' '));
    rows
}

pub(super) fn write(
    output: &mut Output,
    answer: &Answer,
    format: Format,
    all: bool,
    witness: bool,
) -> Result<(), Failure> {
    match format {
        Format::Table => table(output, answer, all, witness),
        Format::Csv => csv(output, answer, all),
        Format::Json => json(output, answer, all),
        Format::Markdown => markdown(output, answer, all),
    }
}

fn table(output: &mut Output, answer: &Answer, all: bool, witness: bool) -> Result<(), Failure> {
    writeln!(output, "{}", output.paint(Style::Strong, &answer.principal))?;
    if answer.lines.is_empty() {
        writeln!(output, "  can do nothing by themselves, by what was read")?;
    }
    let mut service = String::new();
    for row in rows(&answer.lines, all) {
        if row.service != service {
            writeln!(output, "  {}", output.paint(Style::Strong, &row.service))?;
            service.clone_from(&row.service);
        }
        writeln!(output, "    {}: {}", row.level, row.actions)?;
        let word = output.paint(style(row.verdict), row.verdict);
        let beyond = row.if_none.as_ref().map(|access| format!("; {} if there is none of it", access.as_str()));
        writeln!(output, "      on {}  {word}{}", row.resource, beyond.unwrap_or_default())?;
        for condition in &row.conditions {
            for line in wrap(condition, output.width() - 8) {
                writeln!(output, "        {line}")?;
            }
        }
    }
    if !answer.through.is_empty() {
        writeln!(output, "  {}", output.paint(Style::Strong, "through others"))?;
    }
    for one in &answer.through {
        let adds = one.adds.as_ref().map(|adds| format!(": {}", adds.in_words())).unwrap_or_default();
        let word = output.paint(style(one.chain.verdict), one.chain.verdict);
        writeln!(output, "    as {}  {word}{adds}", one.to)?;
        for (number, step) in one.chain.steps.iter().enumerate() {
            writeln!(output, "      {}. {}: {}", number + 1, step.moved, step.to)?;
            for request in &step.requests {
                writeln!(output, "         {request}")?;
            }
        }
        for condition in one.chain.when.iter().chain(&one.chain.undecided) {
            for line in wrap(condition, output.width() - 8) {
                writeln!(output, "        {line}")?;
            }
        }
    }
    if witness {
        for line in &answer.lines {
            for text in witnesses(line) {
                let title = format!("{} on {}", actions(line, all), line.resource);
                writeln!(output, "\n{title}\n{}", output.paint(Style::Faint, text.get()))?;
            }
        }
        for one in &answer.through {
            writeln!(output, "\nas {}", one.to)?;
            for text in &one.chain.witness {
                writeln!(output, "{}", output.paint(Style::Faint, text.get()))?;
            }
        }
    }
    Ok(())
}

/// The allowed request of a line, as a line for `simulate`.
fn witnesses(line: &Line) -> Vec<Box<RawValue>> {
    let Some((request, policies)) = &line.witness else { return Vec::new() };
    let mut policies = Policies::clone(policies);
    let account = request.principal.account().filter(|_| policies.resource.is_none());
    if let (false, Some(account)) = (allows(&policies, Semantics::default(), request), account) {
        // That the resource's policy leaves it to the account was assumed.
        let text = format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Principal": {{"AWS": "{account}"}}, "Action": "*", "Resource": "*"}}}}"#
        );
        policies.resource = policy::read(&text).ok();
    }
    line_of(&Context::default(), request, &policies).into_iter().collect()
}

/// A field as RFC 4180 has it; what a spreadsheet would take for a formula is text.
fn quoted(field: &str) -> String {
    let field = if field.starts_with(['=', '+', '-', '@']) { format!("'{field}") } else { field.to_owned() };
    if field.contains([',', '"', '\n', '\r']) { format!("\"{}\"", field.replace('"', "\"\"")) } else { field }
}

fn csv(output: &mut Output, answer: &Answer, all: bool) -> Result<(), Failure> {
    writeln!(output, "principal,through,service,level,actions,resource,verdict,when")?;
    let mut row = |through: &str, line: &Line, verdict: &str, when: &[String]| -> Result<(), Failure> {
        let actions = if all { line.actions.join(" ") } else { line.patterns().join(" ") };
        let (resource, when) = (resource(line), when.join("; "));
        let fields = [&answer.principal, through, &line.service, line.level(), &actions, &resource, verdict, &when];
        writeln!(output, "{}", fields.map(quoted).join(","))?;
        Ok(())
    };
    for line in &answer.lines {
        row("", line, line.verdict(), line.conditions())?;
    }
    for one in &answer.through {
        for line in one.adds.iter().flat_map(|adds| &adds.lines) {
            // It is as certain as the less certain of the chain and the line.
            let verdict = [one.chain.verdict, line.verdict()];
            let verdict = ["undecided", "when"].into_iter().find(|word| verdict.contains(word)).unwrap_or("always");
            let when: Vec<String> =
                one.chain.when.iter().chain(&one.chain.undecided).chain(line.conditions()).cloned().collect();
            row(&one.to, line, verdict, &when)?;
        }
    }
    Ok(())
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LineTold<'a> {
    service: &'a str,
    level: &'a str,
    /// The fewest patterns; with `--all` each action.
    actions: Vec<String>,
    count: usize,
    resource: &'a str,
    /// Resources of the pattern have policies, and answers, of their own.
    without_own_policies: bool,
    verdict: &'a str,
    when: &'a [String],
    undecided: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    if_none: Option<&'a str>,
    witness: Vec<Box<RawValue>>,
}

fn line_told(line: &Line, all: bool) -> LineTold<'_> {
    LineTold {
        service: &line.service,
        level: line.level(),
        actions: if all { line.actions.clone() } else { line.patterns() },
        count: line.actions.len(),
        resource: &line.resource,
        without_own_policies: line.special == Special::Others,
        verdict: line.verdict(),
        when: if matches!(line.access, Access::When(_)) { line.conditions() } else { &[] },
        undecided: if matches!(line.access, Access::Undecided(_)) { line.conditions() } else { &[] },
        if_none: line.if_none.as_ref().map(Access::as_str),
        witness: witnesses(line),
    }
}

fn json(output: &mut Output, answer: &Answer, all: bool) -> Result<(), Failure> {
    #[derive(Serialize)]
    struct ThroughTold<'a> {
        to: &'a str,
        #[serde(flatten)]
        chain: &'a Told,
        /// What that adds in a sentence, and the lines; `null` if it was not worked out.
        adds: Option<AddsTold<'a>>,
    }
    #[derive(Serialize)]
    struct AddsTold<'a> {
        summary: String,
        lines: Vec<LineTold<'a>>,
    }
    #[derive(Serialize)]
    struct All<'a> {
        principal: &'a str,
        lines: Vec<LineTold<'a>>,
        through: Vec<ThroughTold<'a>>,
        undecided: &'a [String],
        warnings: &'a [String],
    }
    let told = All {
        principal: &answer.principal,
        lines: answer.lines.iter().map(|line| line_told(line, all)).collect(),
        through: answer
            .through
            .iter()
            .map(|one| ThroughTold {
                to: &one.to,
                chain: &one.chain,
                adds: one.adds.as_ref().map(|adds| AddsTold {
                    summary: adds.in_words(),
                    lines: adds.lines.iter().map(|line| line_told(line, all)).collect(),
                }),
            })
            .collect(),
        undecided: &answer.undecided,
        warnings: &answer.warnings,
    };
    let json = serde_json::to_string_pretty(&told).map_err(std::io::Error::from)?;
    writeln!(output, "{json}")?;
    Ok(())
}

fn markdown(output: &mut Output, answer: &Answer, all: bool) -> Result<(), Failure> {
    writeln!(output, "### {}\n", code(&answer.principal))?;
    writeln!(output, "| service | level | actions | resource | | when |\n| --- | --- | --- | --- | --- | --- |")?;
    for row in rows(&answer.lines, all) {
        let cells = [row.actions, row.resource].map(|cell| markdown_cell(&code(&cell)));
        let when = markdown_cell(&row.conditions.join("; "));
        writeln!(output, "| {} | {} | {} | {} | {when} |", row.service, row.level, cells.join(" | "), row.verdict)?;
    }
    if !answer.through.is_empty() {
        writeln!(output, "\n| as | | by | adds |\n| --- | --- | --- | --- |")?;
    }
    for one in &answer.through {
        let steps: Vec<String> = one.chain.steps.iter().map(|step| format!("{}: {}", step.moved, step.to)).collect();
        let adds = one.adds.as_ref().map(Adds::in_words).unwrap_or_default();
        let cells = [code(&one.to), one.chain.verdict.to_owned(), steps.join("; "), adds];
        writeln!(output, "| {} |", cells.map(|cell| markdown_cell(&cell)).join(" | "))?;
    }
    Ok(())
}
