//! `--fix` and `--diff`: the fixes that keep what a policy allows.

use std::io::Write;

use personalize_iam_lint::model::policy::PolicyKind;
use personalize_iam_lint::{Fix, Report, Safety, Severity, apply as apply_fixes};

use super::baseline::{Baseline, Taken};
use super::checks::{Checked, Checks, report_of};
use crate::failure::{Failure, InputError};
use crate::files::replace_file;
use crate::output::{Output, Style};
use crate::settings::Settings;

/// One fix can make room for the next; more rounds than this would be a quarrel between two rules.
const MOST_ROUNDS: usize = 10;

/// What decides which findings are reported; others are not fixed.
pub(super) struct Told<'a> {
    pub(super) settings: &'a Settings,
    pub(super) baseline: &'a Baseline,
    pub(super) level: Severity,
}

impl Told<'_> {
    /// The fixes that keep the meaning, of the findings that are reported.
    fn fixes<'r>(&self, name: &str, report: &'r Report) -> Vec<&'r Fix> {
        let mut taken = Taken::default();
        let told = report.findings.iter().filter(|finding| {
            !self.settings.accepts(name, finding, report.policy.as_ref())
                && !self.baseline.accepts(&mut taken, name, finding)
                && finding.severity >= self.level
        });
        told.filter_map(|finding| finding.fix.as_ref()).filter(|fix| fix.safety == Safety::KeepsMeaning).collect()
    }
}

/// Applies the safe fixes of what is reported to the text of a policy and, if wanted, writes it.
pub(super) fn apply(
    checked: &mut Checked,
    write: bool,
    told: &Told<'_>,
    kind: Option<PolicyKind>,
) -> Result<(), InputError> {
    let mut text = checked.text.clone();
    let mut fixed = 0;
    // The kind stays what it was taken for, whatever a fix does.
    let kind = kind.or(Some(checked.report.kind));
    let mut report = checked.report.clone();
    for _ in 0..MOST_ROUNDS {
        // What is not understood is not touched.
        if report.findings.iter().any(|finding| finding.rule.is_of_grammar() && finding.fix.is_none()) {
            break;
        }
        let (mended, count) = apply_fixes(&text, &told.fixes(&checked.name, &report));
        let after = report_of(&checked.name, &mended, kind, told.settings);
        if count == 0 || after.policy.is_none() || adds_mistakes(&report, &after) {
            break;
        }
        fixed += count;
        text = mended;
        report = after;
    }
    if fixed == 0 {
        return Ok(());
    }
    checked.fixed = fixed;
    if write {
        if let Some(path) = &checked.path {
            replace_file(path, &text)?;
        }
        report.guessed = checked.report.guessed;
        checked.report = report;
        checked.text = text;
    } else {
        checked.mended = Some(text);
    }
    Ok(())
}

/// Whether a text has mistakes of the grammar that it did not have before, whatever else was fixed.
fn adds_mistakes(before: &Report, after: &Report) -> bool {
    let count = |report: &Report, rule: &str| report.findings.iter().filter(|finding| finding.rule.id == rule).count();
    let mut rules = after.findings.iter().map(|finding| finding.rule).filter(|rule| rule.is_of_grammar());
    after.omitted > before.omitted || rules.any(|rule| count(after, rule.id) > count(before, rule.id))
}

/// What `--fix` would change.
pub(super) fn write_diff(checks: &Checks, output: &mut Output) -> Result<(), Failure> {
    for checked in &checks.checked {
        let Some(mended) = &checked.mended else { continue };
        let diff = similar::TextDiff::from_lines(&checked.text, mended);
        let unified = diff.unified_diff().header(&checked.name, &checked.name).to_string();
        for line in unified.split_inclusive('\n') {
            let style = match line.as_bytes().first() {
                Some(b'+') => Some(Style::Good),
                Some(b'-') => Some(Style::Bad),
                _ => None,
            };
            match (style, line.strip_suffix('\n')) {
                (Some(style), Some(line)) => writeln!(output, "{}", output.paint(style, line))?,
                _ => output.write_all(line.as_bytes())?,
            }
        }
    }
    for error in &checks.unreadable {
        output.tell(&format!("error: {error}"))?;
    }
    Ok(())
}
