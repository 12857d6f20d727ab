//! The policies of a template, of a plan or of another file that is not a policy itself: each is judged as the text that it would
//! be, and what is found is shown where it is in the file.

use std::collections::HashSet;
use std::path::PathBuf;

use personalize_iam_lint::model::policy::PolicyKind;
use personalize_iam_lint::{Finding, Report};
use personalize_iam_source::{Found, Language, Lines, Note};

use super::checks::{Checked, Part};
use super::placing;
use crate::settings::Settings;
use crate::template::{Around, File, Values};

/// The policies of a file, judged; and those that are not, each with its place and the reason.
#[expect(clippy::too_many_arguments, reason = "the file, and how it is read and judged")]
pub(super) fn check(
    name: &str,
    path: Option<PathBuf>,
    text: &str,
    language: Language,
    found: &Found,
    kind: Option<PolicyKind>,
    settings: &Settings,
    values: &Values,
    wants_fixes: bool,
) -> (Vec<Checked>, Vec<(String, String)>) {
    let lines = Lines::new(text);
    let file = File::new(name, text, &lines);
    let note = |note: &Note| (format!("{name}:{}", lines.locate(note.at).0), note.message.clone());
    let mut open: Vec<(String, String)> = found.notes.iter().map(note).collect();
    let (reports, beside) = file.reports(found, kind, settings);
    let mut all = Vec::new();
    for (index, (policy, report)) in found.policies.iter().zip(reports).enumerate() {
        match report {
            Ok(report) => {
                let checked = Checked::new(name.to_owned(), path.clone(), text.to_owned(), report);
                all.push(Checked { part: Some(Part { language, index, not_placed: Vec::new() }), ..checked });
            }
            // What it refers to is judged where it is.
            Err(_) if policy.encoding == "reference" => {}
            Err(why) => {
                let (line, _) = lines.locate(policy.span.start);
                open.push((format!("{name}:{line}"), format!("the policy `{}` is not judged: {why}", policy.place)));
            }
        }
    }
    if wants_fixes {
        placing::place(found, &mut all, settings, &Around::of(name, values));
    } else {
        // The text that they change is not that of the file.
        all.iter_mut().flat_map(|one| &mut one.report.findings).for_each(|finding| finding.fix = None);
    }
    // What an anchor of YAML brings to several policies is said once.
    let mut said = HashSet::new();
    for one in &mut all {
        let is_new = |finding: &Finding| said.insert((finding.rule.id, finding.location, finding.message.clone()));
        one.report.findings.retain(is_new);
    }
    if !beside.is_empty() {
        let checked = Checked::new(name.to_owned(), path, text.to_owned(), Report::beside_policies(beside));
        all.push(Checked { is_beside: true, ..checked });
    }
    (all, open)
}
