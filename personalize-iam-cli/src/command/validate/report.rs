//! Findings as text, JSON, GitHub annotations, JUnit and Markdown.

use std::io::Write;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};
use personalize_iam_lint::model::policy::Location;
use personalize_iam_lint::{Finding, NotJudged, Safety, Severity};
use serde_json::{Value, json};

use super::checks::{Checked, Checks, kind_in_words};
use super::excerpt::Lines;
use crate::failure::Failure;
use crate::output::{Output, Style, counted, visible, xml_escaped};

/// How many names of skipped files are shown.
const MOST_SKIPPED: usize = 10;

/// How many of a file's places that could not be judged are shown.
const MOST_NOT_JUDGED: usize = 3;

/// For people: each finding with its place in the text, and a summary.
pub(super) fn write_text(checks: &Checks, verbose: bool, output: &mut Output) -> Result<(), Failure> {
    let renderer = if output.is_colored() { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(output.width());
    for checked in &checks.checked {
        if verbose {
            let quota = checked
                .report
                .quota
                .map_or_else(String::new, |(quota, used)| format!("; {used} of {} {}", quota.limit, quota.unit.noun()));
            let title = output.paint(Style::Strong, &checked.name);
            writeln!(output, "{title}: {}{quota}\n", kind_in_words(&checked.report))?;
        }
        let lines = Lines::new(&checked.text);
        for finding in &checked.findings {
            let rendered = renderer.render(&[group(checked, &lines, finding)]);
            // Of a snippet without a path the renderer tells that it has none.
            let told =
                rendered.split('\n').filter(|line| !line.contains(":::") || without_colors(line).trim() != ":::");
            let told = output.with_colors(&told.collect::<Vec<_>>().join("\n"));
            writeln!(output, "{told}\n")?;
        }
        if checked.report.omitted > 0 {
            let more = counted(checked.report.omitted, "more mistake");
            writeln!(output, "{}: and {more} of the grammar\n", checked.name)?;
        }
    }
    for (name, open) in checks.open_places(if verbose { usize::MAX } else { MOST_NOT_JUDGED }) {
        writeln!(output, "{} in {}: {open}\n", output.paint(Style::Open, "not judged"), visible(name))?;
    }
    for error in &checks.unreadable {
        writeln!(output, "{}: {error}\n", output.paint(Style::Bad, "error"))?;
    }
    for note in &checks.notes {
        writeln!(output, "{}: {note}\n", output.paint(Style::Open, "note"))?;
    }
    let shown = if verbose { usize::MAX } else { MOST_SKIPPED };
    for (name, why) in checks.skipped.iter().take(shown) {
        writeln!(output, "{}", output.paint(Style::Faint, &format!("skipped {name}: {why}")))?;
    }
    if checks.skipped.len() > shown {
        let more = counted(checks.skipped.len() - shown, "more file");
        writeln!(output, "skipped {more}; `--verbose` tells which and why")?;
    }
    write_summary(checks, output)
}

/// A line that the renderer wrote, without its colours.
fn without_colors(line: &str) -> String {
    let mut parts = line.split("\x1b[");
    let first = parts.next().unwrap_or_default();
    parts.fold(first.to_owned(), |text, part| text + part.split_once('m').map_or("", |(_, rest)| rest))
}

fn group<'a>(checked: &'a Checked, lines: &Lines<'a>, finding: &'a Finding) -> Group<'a> {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Security => Level::WARNING.with_name("security"),
        Severity::Warning => Level::WARNING,
        Severity::Suggestion => Level::INFO.with_name("suggestion"),
    };
    let title = level.primary_title(&finding.message).id(finding.rule.id);
    let mut group = title.elements(std::iter::empty::<Element<'_>>());
    let places: Vec<Location> =
        std::iter::once(finding.location).chain(finding.related.iter().map(|(location, _)| *location)).collect();
    let mut annotations = std::iter::once((AnnotationKind::Primary, None))
        .chain(finding.related.iter().map(|(_, why)| (AnnotationKind::Context, Some(why.as_str()))));
    let mut place = places.iter();
    for excerpt in lines.excerpts(&places) {
        let (cut, first) = (excerpt.cut, place.clone().next());
        let mut snippet = Snippet::source(excerpt.source).line_start(excerpt.line);
        for (mark, (kind, why)) in excerpt.marks.into_iter().zip(annotations.by_ref()) {
            snippet = snippet.annotation(kind.span(mark).label(why));
            place.next();
        }
        // Of a piece of a line the renderer knows no column.
        match first.filter(|_| cut) {
            Some(at) => {
                let origin =
                    Origin::path(visible(&checked.name)).line(at.line as usize).char_column(at.column as usize);
                group = group.element(origin).element(snippet);
            }
            None => group = group.element(snippet.path(visible(&checked.name))),
        }
    }
    if let Some(help) = &finding.help {
        group = group.element(Level::HELP.message(visible(help)));
    }
    // A wrong guess of the kind gives wrong findings, so a finding mentions the guess.
    if checked.report.guessed && finding.rule.is_of_grammar() && checked.report.policy.is_some() {
        group = group.element(Level::NOTE.message(format!("taken for {}", kind_in_words(&checked.report))));
    }
    match &finding.fix {
        Some(fix) if fix.safety == Safety::KeepsMeaning => {
            group.element(Level::NOTE.message(visible(&format!("`--fix` does this: {}", fix.title)).into_owned()))
        }
        _ => group,
    }
}

fn write_summary(checks: &Checks, output: &mut Output) -> Result<(), Failure> {
    let counts: Vec<String> = [
        (Severity::Error, "error"),
        (Severity::Security, "security warning"),
        (Severity::Warning, "warning"),
        (Severity::Suggestion, "suggestion"),
    ]
    .into_iter()
    .filter(|(severity, _)| checks.count(*severity) > 0)
    .map(|(severity, noun)| counted(checks.count(severity), noun))
    .collect();
    let found = if counts.is_empty() && checks.checked.is_empty() {
        output.paint(Style::Bad, "nothing was checked")
    } else if counts.is_empty() && !checks.unreadable.is_empty() {
        output.paint(Style::Open, "nothing found in what was read")
    } else if counts.is_empty() {
        output.paint(Style::Good, "nothing found")
    } else {
        let grave = checks.count(Severity::Error) + checks.count(Severity::Security) > 0;
        output.paint(if grave { Style::Bad } else { Style::Open }, &counts.join(", "))
    };
    write!(output, "{} checked", counted(checks.policies(), "policy"))?;
    if !checks.skipped.is_empty() {
        write!(output, ", {} skipped", counted(checks.skipped.len(), "file"))?;
    }
    if !checks.unreadable.is_empty() {
        write!(output, ", {} not readable", counted(checks.unreadable.len(), "file"))?;
    }
    write!(output, ": {found}")?;
    for (count, what) in [
        (checks.not_judged(), "not judged"),
        (checks.checked.iter().map(|checked| checked.fixed).sum::<usize>(), "fixed"),
        (checks.checked.iter().map(|checked| checked.excepted).sum(), "accepted by exceptions"),
        (checks.checked.iter().map(|checked| checked.known).sum(), "accepted by the baseline"),
    ] {
        if count > 0 {
            write!(output, ", {count} {what}")?;
        }
    }
    let fixable = |finding: &Finding| finding.fix.as_ref().is_some_and(|fix| fix.safety == Safety::KeepsMeaning);
    let fixable = checks.findings().filter(|(_, finding)| fixable(finding)).count();
    if fixable > 0 {
        write!(output, "; `--fix` fixes {fixable}")?;
    }
    let rules = checks.findings().map(|(_, finding)| finding.rule.id).next();
    match rules {
        Some(id) => writeln!(output, "; `personalize-iam rule {id}` tells more")?,
        None => writeln!(output)?,
    }
    Ok(())
}

/// One finding as JSON.
fn finding_to_json(checked: &Checked, finding: &Finding) -> Value {
    let at = finding.location;
    let fix = finding.fix.as_ref().map(|fix| {
        let edits: Vec<Value> = fix
            .edits
            .iter()
            .map(|edit| json!({"bytes": {"start": edit.range.start, "end": edit.range.end}, "text": edit.text}))
            .collect();
        json!({"title": fix.title, "safe": fix.safety == Safety::KeepsMeaning, "edits": edits})
    });
    json!({
        "file": checked.name,
        "rule": finding.rule.id,
        "severity": finding.severity.as_str(),
        "message": finding.message,
        "help": finding.help,
        "pointer": finding.pointer,
        "start": {"line": at.line, "column": at.column},
        "end": {"line": at.end_line, "column": at.end_column},
        "bytes": {"start": at.start, "end": at.end},
        "fix": fix,
    })
}

/// One place that could not be judged, as JSON.
fn not_judged_to_json(one: &NotJudged) -> Value {
    json!({
        "rule": one.rule.id,
        "what": one.what,
        "pointer": one.pointer,
        "start": {"line": one.location.line, "column": one.location.column},
    })
}

/// One object for programs.
pub(super) fn to_json(checks: &Checks) -> Value {
    let findings: Vec<Value> = checks.findings().map(|(checked, finding)| finding_to_json(checked, finding)).collect();
    let files = checks.checked.iter().map(|checked| {
        let size = checked.report.quota.map(|(quota, used)| {
            let left = i64::try_from(quota.limit).unwrap_or(i64::MAX) - i64::try_from(used).unwrap_or(i64::MAX);
            json!({"used": used, "limit": quota.limit, "left": left, "unit": quota.unit.noun()})
        });
        json!({
            "file": checked.name,
            "kind": checked.report.kind.as_str(),
            "guessed": checked.report.guessed,
            "findings": checked.findings.len(),
            "notJudged": checked.report.not_judged.iter().map(not_judged_to_json).collect::<Vec<_>>(),
            "omitted": checked.report.omitted,
            "fixed": checked.fixed,
            "accepted": {"exceptions": checked.excepted, "baseline": checked.known},
            "size": size,
        })
    });
    let errors = checks.unreadable.iter().map(|error| {
        let (line, column) = error.place.map_or((None, None), |(line, column)| (Some(line), Some(column)));
        json!({"file": error.file, "message": error.message, "line": line, "column": column})
    });
    let skipped = checks.skipped.iter().map(|(file, reason)| json!({"file": file, "reason": reason}));
    let summary: serde_json::Map<String, Value> = Severity::ALL
        .into_iter()
        .map(|severity| (severity.as_str().to_owned(), Value::from(checks.count(severity))))
        .collect();
    json!({
        "findings": findings,
        "files": files.collect::<Vec<_>>(),
        "skipped": skipped.collect::<Vec<_>>(),
        "errors": errors.collect::<Vec<_>>(),
        "notes": checks.notes,
        "summary": summary,
    })
}

/// Workflow commands of GitHub: they annotate the lines of a pull request.
pub(super) fn write_github(checks: &Checks, output: &mut Output) -> Result<(), Failure> {
    let data = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    for (checked, finding) in checks.findings() {
        let command = match finding.severity {
            Severity::Error => "error",
            Severity::Security | Severity::Warning => "warning",
            Severity::Suggestion => "notice",
        };
        let at = finding.location;
        // Columns are taken on one line only.
        let columns = if at.line == at.end_line {
            format!(",col={},endColumn={}", at.column, at.end_column)
        } else {
            String::new()
        };
        let help = finding.help.as_ref().map_or_else(String::new, |help| format!("\nhelp: {help}"));
        writeln!(
            output,
            "::{command} file={},line={},endLine={}{columns},title={}::{}",
            property(&checked.name),
            at.line,
            at.end_line,
            property(&format!("{} ({})", finding.rule.id, finding.severity)),
            data(&format!("{}{help}", finding.message)),
        )?;
    }
    for error in &checks.unreadable {
        writeln!(output, "::error title=cannot be read::{}", data(&error.to_string()))?;
    }
    Ok(())
}

/// XML for CI servers: a test case for each file, a failure for each finding.
pub(super) fn to_junit(checks: &Checks) -> String {
    let tests = checks.checked.len() + checks.unreadable.len();
    let failures = checks.checked.iter().filter(|checked| !checked.findings.is_empty()).count();
    let errors = checks.unreadable.len();
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let counts = format!("tests=\"{tests}\" failures=\"{failures}\" errors=\"{errors}\"");
    xml.push_str(&format!("<testsuites {counts}>\n  <testsuite name=\"validate\" {counts} skipped=\"0\">\n"));
    for checked in &checks.checked {
        let name = xml_escaped(&checked.name);
        xml.push_str(&format!("    <testcase name=\"{name}\" classname=\"validate\" file=\"{name}\""));
        if checked.findings.is_empty() {
            xml.push_str("/>\n");
            continue;
        }
        xml.push_str(">\n");
        for finding in &checked.findings {
            let (at, severity, rule) = (finding.location, finding.severity, finding.rule.id);
            let message = xml_escaped(&finding.message);
            let text = format!(
                "{}:{}:{}: {severity}[{rule}]: {}{}",
                checked.name,
                at.line,
                at.column,
                finding.message,
                finding.help.as_ref().map_or_else(String::new, |help| format!("\nhelp: {help}")),
            );
            let text = xml_escaped(&text);
            xml.push_str(&format!("      <failure type=\"{rule}\" message=\"{message}\">{text}</failure>\n"));
        }
        xml.push_str("    </testcase>\n");
    }
    for error in &checks.unreadable {
        let file = xml_escaped(error.file.as_deref().unwrap_or("input"));
        let message = xml_escaped(&error.to_string());
        xml.push_str(&format!(
            "    <testcase name=\"{file}\" classname=\"validate\">\n      <error message=\"{message}\"/>\n    \
             </testcase>\n"
        ));
    }
    xml.push_str("  </testsuite>\n</testsuites>\n");
    xml
}

/// A table for a comment on a pull request.
pub(super) fn write_markdown(checks: &Checks, output: &mut Output) -> Result<(), Failure> {
    let counts: Vec<String> =
        Severity::ALL.into_iter().map(|severity| format!("{} {severity}", checks.count(severity))).collect();
    let policies = counted(checks.policies(), "policy");
    writeln!(output, "**{policies} checked**: {}\n", counts.join(", "))?;
    for error in &checks.unreadable {
        writeln!(output, "- not readable: {}", cell(&error.to_string()))?;
    }
    for (file, why) in &checks.skipped {
        writeln!(output, "- skipped `{}`: {}", cell(file), cell(why))?;
    }
    for (name, open) in checks.open_places(MOST_NOT_JUDGED) {
        writeln!(output, "- not judged in `{}`: {}", cell(name), cell(&open))?;
    }
    if !checks.unreadable.is_empty() || !checks.skipped.is_empty() || checks.not_judged() > 0 {
        writeln!(output)?;
    }
    if checks.findings().next().is_none() {
        return Ok(());
    }
    writeln!(output, "| place | severity | rule | finding |\n| --- | --- | --- | --- |")?;
    for (checked, finding) in checks.findings() {
        let at = finding.location;
        let help = finding.help.as_ref().map_or_else(String::new, |help| format!("<br>{}", cell(help)));
        writeln!(
            output,
            "| `{}:{}:{}` | {} | `{}` | {}{help} |",
            cell(&checked.name),
            at.line,
            at.column,
            finding.severity,
            finding.rule.id,
            cell(&finding.message),
        )?;
    }
    Ok(())
}

/// A text in a cell of a Markdown table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace(['\n', '\r'], " ").replace('<', "&lt;")
}
