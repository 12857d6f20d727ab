//! The results of suites for people, and as JSON.

use std::collections::BTreeMap;
use std::io::Write;

use personalize_iam_model::arn::Fields;
use serde_json::{Map, Value, json};

use super::coverage::Coverage;
use super::run::{CaseResult, SuiteResult};
use crate::failure::Failure;
use crate::output::{Output, Style, counted, table};
use crate::problems::Problem;

/// The results as tables: cases by suite, failures, suites, coverage.
pub(super) fn write_text(
    output: &mut Output,
    suites: &[SuiteResult],
    coverage: &Coverage,
    quiet: bool,
) -> Result<(), Failure> {
    for suite in suites {
        let failing = |case: &&CaseResult| !quiet || !case.failures.is_empty();
        let cases: Vec<&CaseResult> = suite.cases.iter().filter(failing).collect();
        if cases.is_empty() && suite.warnings.is_empty() {
            continue;
        }
        let title = output.paint(Style::Strong, &suite.name);
        writeln!(output, "{title}  {}\n", suite.path)?;
        for warning in &suite.warnings {
            writeln!(output, "{} {warning}\n", output.paint(Style::Open, "warning:"))?;
        }
        if cases.is_empty() {
            continue;
        }
        let rows: Vec<Vec<String>> = cases.iter().map(|case| row(case)).collect();
        let painted = table(&rows, |row, column, cell| match (cases.get(row), column) {
            (Some(case), 0) if case.failures.is_empty() => output.paint(Style::Good, cell),
            (Some(_), 0) => output.paint(Style::Bad, cell),
            (_, 5) => output.paint(Style::Faint, cell),
            _ => cell.to_owned(),
        });
        writeln!(output, "{painted}")?;
        for case in cases.iter().filter(|case| !case.failures.is_empty()) {
            write_failure(output, suite, case)?;
        }
    }
    let mut rows = vec![["suite", "cases", "requests", "passed", "failed"].map(str::to_owned).to_vec()];
    rows.extend(suites.iter().map(|suite| {
        let requests: usize = suite.cases.iter().map(|case| case.requests).sum();
        let (cases, failed) = (suite.cases.len(), suite.failed());
        let numbers = [cases, requests, cases - failed, failed].map(|number| number.to_string());
        [vec![suite.name.clone()], numbers.to_vec()].concat()
    }));
    let painted = table(&rows, |row, _, cell| match suites.get(row.wrapping_sub(1)) {
        None => output.paint(Style::Strong, cell),
        Some(_) => cell.to_owned(),
    });
    write!(output, "{painted}")?;
    write_summary(output, suites, coverage)
}

fn row(case: &CaseResult) -> Vec<String> {
    let mark = if case.failures.is_empty() { "  ok" } else { "  FAIL" };
    // The resource comes last, as some are long.
    vec![
        mark.to_owned(),
        case.principal.clone(),
        case.name.clone().unwrap_or_default(),
        case.expected.to_owned(),
        case.what.clone(),
        short(&case.on),
    ]
}

/// A resource's ARN without its beginning.
fn short(resource: &str) -> String {
    let short = |one: &str| Fields::split(one).map_or_else(|| one.to_owned(), |fields| fields.resource.to_owned());
    let parts: Vec<String> = resource.split(", ").map(short).collect();
    parts.join(", ")
}

fn write_failure(output: &mut Output, suite: &SuiteResult, case: &CaseResult) -> Result<(), Failure> {
    let title = case.name.clone().unwrap_or_else(|| format!("{} {} {}", case.principal, case.what, short(&case.on)));
    let mark = output.paint(Style::Bad, "FAIL");
    writeln!(output, "{mark} {}:{} {}", suite.path, case.line, title.trim_end())?;
    /// The failures of a pattern's actions are alike.
    const MOST_SHOWN: usize = 5;
    for failure in case.failures.iter().take(MOST_SHOWN) {
        writeln!(output, "  {}", failure.summary)?;
        for line in failure.explanation.iter().flat_map(|text| text.lines()) {
            writeln!(output, "    {line}")?;
        }
    }
    if case.failures.len() > MOST_SHOWN {
        writeln!(output, "  and {}", counted(case.failures.len() - MOST_SHOWN, "more request"))?;
    }
    writeln!(output)?;
    Ok(())
}

fn write_summary(output: &mut Output, suites: &[SuiteResult], coverage: &Coverage) -> Result<(), Failure> {
    let cases: usize = suites.iter().map(|suite| suite.cases.len()).sum();
    let failed: usize = suites.iter().map(SuiteResult::failed).sum();
    let uncovered = coverage.uncovered();
    let statements = coverage.statements();
    let counts = match (failed, cases) {
        (0, 1) => output.paint(Style::Good, "the case passes"),
        (0, _) => output.paint(Style::Good, &format!("all {cases} cases pass")),
        (_, 1) => output.paint(Style::Bad, "the case fails"),
        (1, _) => output.paint(Style::Bad, &format!("1 of {cases} cases fails")),
        (_, _) => output.paint(Style::Bad, &format!("{failed} of {cases} cases fail")),
    };
    let assuming = assumptions(suites);
    let covered = statements - uncovered.len();
    let are = if covered == 1 { "is" } else { "are" };
    writeln!(output, "\n{counts}; {covered} of {} {are} matched by some case", counted(statements, "statement"))?;
    for (assumption, count) in assuming {
        writeln!(output, "{assumption} ({})", counted(count, "case"))?;
    }
    if !uncovered.is_empty() {
        writeln!(output, "matched by no case:")?;
    }
    for one in uncovered {
        let sid = one.sid.map(|sid| format!(" \"{}\"", sid.escape_debug())).unwrap_or_default();
        writeln!(output, "  {}:{} Statement[{}]{sid}", one.file, one.line, one.statement)?;
    }
    Ok(())
}

/// What was assumed where it decides, with the number of cases that it decides.
fn assumptions(suites: &[SuiteResult]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for (key, value) in suites.iter().flat_map(|suite| &suite.cases).flat_map(|case| &case.assumed) {
        *counts.entry(format!("assuming {key} is {}", value.values().join(", "))).or_default() += 1;
    }
    counts
}

/// The results as JSON.
pub(super) fn to_json(suites: &[SuiteResult], coverage: &Coverage, problems: &[Problem]) -> Value {
    let case = |case: &CaseResult| {
        let failures: Vec<Value> = case
            .failures
            .iter()
            .map(|failure| json!({"summary": failure.summary, "explanation": failure.explanation}))
            .collect();
        json!({
            "name": case.name,
            "line": case.line,
            "principal": case.principal,
            "asks": case.what,
            "resource": case.on,
            "expect": case.expected,
            "requests": case.requests,
            "passed": failures.is_empty(),
            "failures": failures,
            "assumed": case.assumed.iter().map(|(key, value)| (key.clone(), json!(value))).collect::<Map<_, _>>(),
        })
    };
    let suite = |suite: &SuiteResult| {
        json!({
            "name": suite.name,
            "file": suite.path,
            "passed": suite.cases.len() - suite.failed(),
            "failed": suite.failed(),
            "cases": suite.cases.iter().map(case).collect::<Vec<_>>(),
            "warnings": suite.warnings,
        })
    };
    let uncovered = coverage.uncovered();
    let unmatched: Vec<Value> = uncovered
        .iter()
        .map(|one| json!({"file": one.file, "line": one.line, "statement": one.statement, "sid": one.sid}))
        .collect();
    json!({
        "passed": suites.iter().all(|suite| suite.failed() == 0),
        "suites": suites.iter().map(suite).collect::<Vec<_>>(),
        "coverage": {
            "statements": coverage.statements(),
            "matched": coverage.statements() - unmatched.len(),
            "unmatched": unmatched,
        },
        "problems": problems,
    })
}
