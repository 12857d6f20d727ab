//! `--fix` and `--diff`: the fixes that keep what a policy allows.

use std::io::Write;

use personalize_iam_lint::model::policy::PolicyKind;
use personalize_iam_lint::{Finding, Fix, Report, Safety, Severity, apply as apply_fixes};

use super::baseline::{Baseline, Taken};
use super::checks::{Checked, Checks, report_of};
use super::placing::{self, found_in};
use super::templates;
use crate::failure::{Failure, InputError};
use crate::files::replace_file;
use crate::output::{Output, Style};
use crate::settings::Settings;
use crate::template::{Around, Values};

/// One fix can make room for the next; more rounds than this would be a quarrel between two rules.
const MOST_ROUNDS: usize = 10;

/// What decides which findings are reported; others are not fixed.
pub(super) struct Told<'a> {
    pub(super) settings: &'a Settings,
    pub(super) baseline: &'a Baseline,
    pub(super) level: Severity,
    /// For what templates leave open.
    pub(super) values: &'a Values,
}

impl Told<'_> {
    /// The findings that are reported and have a fix that keeps the meaning, by their indexes.
    fn fixable(&self, taken: &mut Taken, name: &str, report: &Report) -> Vec<usize> {
        let is_told = |finding: &Finding, taken: &mut Taken| {
            !self.settings.accepts(name, finding, report.policy.as_ref())
                && !self.baseline.accepts(taken, name, finding)
                && finding.severity >= self.level
        };
        let is_safe = |finding: &Finding| finding.fix.as_ref().is_some_and(|fix| fix.safety == Safety::KeepsMeaning);
        let all = report.findings.iter().enumerate();
        all.filter(|(_, finding)| is_told(finding, taken) && is_safe(finding)).map(|(index, _)| index).collect()
    }

    /// The fixes of these findings.
    fn fixes<'r>(&self, name: &str, report: &'r Report) -> Vec<&'r Fix> {
        let fixable = self.fixable(&mut Taken::default(), name, report);
        fixable.iter().filter_map(|index| report.findings.get(*index)?.fix.as_ref()).collect()
    }
}

/// Applies the safe fixes of what is reported of a file, which is a policy or has some, and writes it if wanted.
pub(super) fn apply(
    of_file: &mut [Checked],
    write: bool,
    told: &Told<'_>,
    kind: Option<PolicyKind>,
) -> Result<(), InputError> {
    match of_file {
        [itself] if itself.part.is_none() => apply_to_policy(itself, write, told, kind),
        parts => apply_to_parts(parts, write, told, kind),
    }
}

/// Applies the safe fixes to the policies of a file.
fn apply_to_parts(
    parts: &mut [Checked],
    write: bool,
    told: &Told<'_>,
    kind: Option<PolicyKind>,
) -> Result<(), InputError> {
    let Some((first, language)) = parts.first().and_then(|one| Some((one, one.part.as_ref()?.language))) else {
        return Ok(());
    };
    let (name, path, mut text) = (first.name.clone(), first.path.clone(), first.text.clone());
    let around = Around::of(&name, told.values);
    let mut fixed = vec![0; parts.len()];
    let mut current: Option<Vec<Checked>> = None;
    for _ in 0..MOST_ROUNDS {
        let now = current.as_deref().unwrap_or(parts);
        let mut taken = Taken::default();
        let mut chosen = Vec::new();
        for (index, one) in now.iter().enumerate() {
            let fixable = told.fixable(&mut taken, &name, &one.report);
            if is_understood(one) {
                chosen.extend(fixable.into_iter().map(|finding| (index, finding)));
            }
        }
        let Ok(found) = found_in(language, &text, &around) else { break };
        let Some((changed, made)) = placing::fixed(&found, now, &chosen, told.settings, &around) else { break };
        let Ok(found) = found_in(language, &changed, &around) else { break };
        let (after, _) =
            templates::check(&name, path.clone(), &changed, language, &found, kind, told.settings, told.values, true);
        let is_worse = |(before, after): (&Checked, &Checked)| {
            after.report.policy.is_none() || adds_mistakes(&before.report, &after.report)
        };
        if made.is_empty() || after.len() != now.len() || now.iter().zip(&after).any(is_worse) {
            break;
        }
        for (index, _) in made {
            fixed.iter_mut().skip(index).take(1).for_each(|count| *count += 1);
        }
        text = changed;
        current = Some(after);
    }
    let Some(current) = current else { return Ok(()) };
    if let (true, Some(path)) = (write, &path) {
        replace_file(path, &text)?;
    }
    for ((part, after), fixed) in parts.iter_mut().zip(current).zip(fixed) {
        part.fixed = fixed;
        if write {
            *part = Checked { fixed, ..after };
        }
    }
    if let (false, Some(first)) = (write, parts.first_mut()) {
        first.mended = Some(text);
    }
    Ok(())
}

/// Whether all mistakes of the grammar have a fix: what is not understood is not touched.
fn is_understood(checked: &Checked) -> bool {
    let not_placed =
        |finding: &Finding| checked.part.as_ref().is_some_and(|part| part.not_placed.iter().any(|one| one.is(finding)));
    let mut grammar = checked.report.findings.iter().filter(|finding| finding.rule.is_of_grammar());
    grammar.all(|finding| finding.fix.is_some() || not_placed(finding))
}

/// Applies the safe fixes of what is reported to the text of a policy and, if wanted, writes it.
fn apply_to_policy(
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
