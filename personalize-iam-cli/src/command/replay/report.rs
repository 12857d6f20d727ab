//! What a replay found, in every format; `merge` prints the same.

use std::collections::BTreeMap;
use std::io::Write;

use personalize_iam_trail::{Counted, Counts, EVENTS, Finding, Partial, Row, Sample};
use serde::Serialize;

use crate::failure::Failure;
use crate::format_option::offers;
use crate::outcome::Outcome;
use crate::output::{Output, Style, code, counted, markdown_cell, wrap};

offers! {
    /// The formats of `replay` and `merge`.
    pub(crate) enum Format {
        /// For people
        Text,
        /// One line for each row
        Csv,
        /// For programs: one object
        Json,
        /// For a comment on a change
        Markdown,
    }
    not Table, Aws, Sarif, Github, Junit, Jsonl, Dot, Mermaid, Html
}

/// How a report is written.
#[derive(clap::Args, Clone, Debug)]
pub(crate) struct ReportArgs {
    /// The format of the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    /// List what is unchanged too, in text and Markdown
    #[arg(long)]
    pub(crate) all: bool,
}

/// Writes a report, and what could not be read; and what that means for the exit status.
pub(crate) fn write(partial: Partial, args: &ReportArgs, output: &mut Output) -> Result<Outcome, Failure> {
    let Partial { counts, problems, tally, .. } = partial;
    let report = Report::of(tally.rows(), counts);
    match args.format {
        Format::Text => report.text(args.all, output)?,
        Format::Markdown => report.markdown(args.all, output)?,
        Format::Csv => report.csv(output)?,
        Format::Json => report.json(output)?,
    }
    for problem in &problems {
        output.tell(&format!("error: {problem}"))?;
    }
    let differs = [Finding::Breaks, Finding::Opens].iter().any(|finding| report.sum(*finding) > 0);
    Ok(if problems.is_empty() { Outcome::as_asked_if(!differs) } else { Outcome::BadInput })
}

struct Report {
    rows: Vec<(Vec<String>, Row)>,
    events: u64,
    counts: Counts,
    sums: BTreeMap<&'static str, u64>,
}

fn word(finding: &str) -> Option<Finding> {
    Finding::ALL.into_iter().find(|one| one.as_str() == finding)
}

fn heading(finding: Finding) -> &'static str {
    match finding {
        Finding::Breaks => "Breaks: passed then, denied now",
        Finding::Opens => "Opens: denied then, allowed now",
        Finding::OldDiffers => {
            "The old policies do not say what happened: a layer is missing from them, or the requests of the event are not \
             what AWS asked"
        }
        Finding::Open => "Open: it depends on what the records do not say",
        Finding::NotDecided => "Not decided",
        Finding::Unchanged => "Unchanged",
    }
}

impl Report {
    fn of(rows: BTreeMap<Vec<String>, Row>, counts: Counts) -> Report {
        let mut report = Report { rows: Vec::new(), events: 0, counts, sums: BTreeMap::new() };
        for (key, row) in rows {
            if key.first().is_some_and(|first| first == EVENTS) {
                report.events = report.events.saturating_add(row.count);
            } else if let Some(finding) = Counted::of(&key).and_then(|counted| word(counted.finding)) {
                let sum = report.sums.entry(finding.as_str()).or_default();
                *sum = sum.saturating_add(row.count);
                report.rows.push((key, row));
            }
        }
        report
    }

    fn sum(&self, finding: Finding) -> u64 {
        self.sums.get(finding.as_str()).copied().unwrap_or_default()
    }

    /// The rows of a finding, the most frequent first.
    fn of_finding(&self, finding: Finding) -> Vec<(Counted<'_>, &Row)> {
        let rows = self.rows.iter().filter_map(|(key, row)| Some((Counted::of(key)?, row)));
        let mut rows: Vec<_> = rows.filter(|(counted, _)| counted.finding == finding.as_str()).collect();
        rows.sort_by(|(one, first), (other, second)| second.count.cmp(&first.count).then_with(|| one.cmp(other)));
        rows
    }

    fn shown(&self, all: bool) -> impl Iterator<Item = (Finding, Vec<(Counted<'_>, &Row)>)> {
        let findings = Finding::ALL.into_iter().filter(move |finding| all || *finding != Finding::Unchanged);
        findings.map(|finding| (finding, self.of_finding(finding))).filter(|(_, rows)| !rows.is_empty())
    }

    fn summary(&self) -> String {
        let Counts { duplicates, unchecked, others, .. } = self.counts;
        let whole = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
        let mut text = format!(
            "{}; of their requests {} would break, {} would open, {} are unchanged, {} open, {} not decided",
            counted(whole(self.events), "event"),
            self.sum(Finding::Breaks),
            self.sum(Finding::Opens),
            self.sum(Finding::Unchanged),
            self.sum(Finding::Open),
            self.sum(Finding::NotDecided),
        );
        for (count, what) in [
            (self.sum(Finding::OldDiffers), "decided by the old policies otherwise than by AWS"),
            (duplicates, "records left out that were delivered twice"),
            (unchecked, "records of which it is not known whether they were delivered twice"),
            (others, "values that are not records"),
        ] {
            if count > 0 {
                text.push_str(&format!("; {count} {what}"));
            }
        }
        text
    }

    fn text(&self, all: bool, output: &mut Output) -> Result<(), Failure> {
        let width = output.width();
        for line in wrap(&self.summary(), width) {
            writeln!(output, "{line}")?;
        }
        for (finding, rows) in self.shown(all) {
            let style = match finding {
                Finding::Breaks | Finding::Opens | Finding::OldDiffers => Style::Bad,
                Finding::Open | Finding::NotDecided => Style::Open,
                Finding::Unchanged => Style::Good,
            };
            writeln!(output)?;
            for line in wrap(heading(finding), width) {
                let line = output.paint(style, &line);
                writeln!(output, "{line}")?;
            }
            for (counted, row) in rows {
                writeln!(output, "  {} x {} on {}", row.count, counted.action, counted.resources)?;
                writeln!(output, "      by {}", counted.principal)?;
                for line in wrap(&remarks(&counted), width.saturating_sub(6)).iter().filter(|line| !line.is_empty()) {
                    writeln!(output, "      {line}")?;
                }
                for sample in row.samples.iter().map(|text| Sample::of(text)).filter(|_| finding != Finding::Unchanged)
                {
                    let on =
                        if sample.resource.is_empty() { String::new() } else { format!(" on {}", sample.resource) };
                    let line = output.paint(Style::Faint, &format!("event {}{on}", sample.id));
                    writeln!(output, "      {line}")?;
                    if let Some(request) = sample.request {
                        writeln!(output, "      {request}")?;
                    }
                }
            }
        }
        Ok(())
    }

    fn markdown(&self, all: bool, output: &mut Output) -> Result<(), Failure> {
        writeln!(output, "{}.", self.summary())?;
        for (finding, rows) in self.shown(all) {
            writeln!(output, "\n### {}\n", heading(finding))?;
            writeln!(output, "| count | principal | action | resources | why | events |")?;
            writeln!(output, "| --- | --- | --- | --- | --- | --- |")?;
            for (counted, row) in rows {
                let ids =
                    row.samples.iter().map(|text| code(Sample::of(text).id)).filter(|_| finding != Finding::Unchanged);
                let cells = [
                    row.count.to_string(),
                    code(counted.principal),
                    code(counted.action),
                    code(counted.resources),
                    remarks(&counted),
                    ids.collect::<Vec<_>>().join(" "),
                ];
                writeln!(output, "| {} |", cells.map(|cell| markdown_cell(&cell)).join(" | "))?;
            }
        }
        Ok(())
    }

    fn csv(&self, output: &mut Output) -> Result<(), Failure> {
        writeln!(output, "finding,count,outcome,principal,action,resources,certainty,because,events")?;
        for finding in Finding::ALL {
            for (counted, row) in self.of_finding(finding) {
                let count = row.count.to_string();
                let ids: Vec<&str> = row.samples.iter().map(|text| Sample::of(text).id).collect();
                let ids = if finding == Finding::Unchanged { String::new() } else { ids.join(" ") };
                let Counted { finding, outcome, principal, action, resources, certainty, because } = counted;
                let fields = [finding, &count, outcome, principal, action, resources, certainty, because, &ids];
                writeln!(output, "{}", fields.map(quoted).join(","))?;
            }
        }
        Ok(())
    }

    fn json(&self, output: &mut Output) -> Result<(), Failure> {
        #[derive(Serialize)]
        struct Line<'r> {
            finding: &'r str,
            count: u64,
            outcome: &'r str,
            principal: &'r str,
            action: &'r str,
            resources: &'r str,
            certainty: &'r str,
            because: &'r str,
            events: Vec<One<'r>>,
        }
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct One<'r> {
            event_id: &'r str,
            #[serde(skip_serializing_if = "str::is_empty")]
            resource: &'r str,
            #[serde(skip_serializing_if = "Option::is_none")]
            scenario: Option<serde_json::Value>,
        }
        let line = |(counted, row): (Counted<'_>, &Row)| {
            let samples = row.samples.iter().filter(|_| counted.finding != Finding::Unchanged.as_str());
            let events = samples.map(|text| {
                let Sample { id, resource, request } = Sample::of(text);
                One { event_id: id, resource, scenario: request.and_then(|request| serde_json::from_str(request).ok()) }
            });
            serde_json::to_value(Line {
                finding: counted.finding,
                count: row.count,
                outcome: counted.outcome,
                principal: counted.principal,
                action: counted.action,
                resources: counted.resources,
                certainty: counted.certainty,
                because: counted.because,
                events: events.collect(),
            })
        };
        let mut rows = Vec::new();
        for finding in Finding::ALL {
            for row in self.of_finding(finding) {
                rows.push(line(row).map_err(std::io::Error::from)?);
            }
        }
        let requests: BTreeMap<&str, u64> = Finding::ALL.map(|one| (one.as_str(), self.sum(one))).into_iter().collect();
        let whole = serde_json::json!({
            "events": self.events,
            "read": self.counts,
            "requests": requests,
            "rows": rows,
        });
        writeln!(output, "{whole}")?;
        Ok(())
    }
}

/// What is worth knowing of a row, in a sentence.
fn remarks(counted: &Counted<'_>) -> String {
    let mut text = counted.because.to_owned();
    let mut add = |more: &str| {
        if !text.is_empty() {
            text.push_str("; ");
        }
        text.push_str(more);
    };
    if counted.outcome == "failed" {
        add("the call failed for another reason");
    }
    match counted.certainty {
        "low" => add("it is not certain that AWS asked this"),
        "medium" => add("it is likely that AWS asked this"),
        _ => {}
    }
    text
}

/// A field as RFC 4180 has it; what a spreadsheet would take for a formula is text.
fn quoted(field: &str) -> String {
    let field = if field.starts_with(['=', '+', '-', '@']) { format!("'{field}") } else { field.to_owned() };
    if field.contains([',', '"', '\n', '\r']) { format!("\"{}\"", field.replace('"', "\"\"")) } else { field }
}
