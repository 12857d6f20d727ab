//! The outcome of validating files: what was found, accepted, fixed, skipped, and could not be judged.

use std::collections::BTreeMap;
use std::path::PathBuf;

use personalize_iam_lint::model::policy::{Location, PolicyKind};
use personalize_iam_lint::{Finding, Report, Severity, lint};
use personalize_iam_source::Language;

use crate::failure::InputError;
use crate::output::counted;
use crate::settings::Settings;

/// The outcome of one file.
#[derive(Debug)]
pub(super) struct Checked {
    /// The file as the user named it.
    pub(super) name: String,
    /// Where to write it; `None` for standard input.
    pub(super) path: Option<PathBuf>,
    pub(super) text: String,
    /// Which of the policies in the text it is; `None` if it is the text itself.
    pub(super) part: Option<Part>,
    /// It is what was found beside the policies in the text, and no policy.
    pub(super) is_beside: bool,
    pub(super) report: Report,
    /// What is reported: the findings without those that settings and baseline accept.
    pub(super) findings: Vec<Finding>,
    /// How many findings the settings' exceptions accept.
    pub(super) excepted: usize,
    /// How many findings the baseline accepts.
    pub(super) known: usize,
    /// How many fixes were applied.
    pub(super) fixed: usize,
    /// The text with the fixes, where they are only shown.
    pub(super) mended: Option<String>,
}

/// A policy in the text of a file.
#[derive(Debug)]
pub(super) struct Part {
    /// What the file is written in.
    pub(super) language: Language,
    /// Its index among the policies of the file.
    pub(super) index: usize,
    /// The findings whose fix cannot be made in the file.
    pub(super) not_placed: Vec<NotPlaced>,
}

/// A finding whose fix cannot be made in the file: its help says why.
#[derive(Clone, Debug)]
pub(super) struct NotPlaced {
    /// The rule.
    pub(super) rule: &'static str,
    pub(super) location: Location,
    /// Whether `--fix` would make it.
    pub(super) is_safe: bool,
}

impl NotPlaced {
    /// Whether it is this finding.
    pub(super) fn is(&self, finding: &Finding) -> bool {
        finding.fix.is_none() && self.rule == finding.rule.id && self.location == finding.location
    }
}

/// What is reported at the end.
#[derive(Debug, Default)]
pub(super) struct Checks {
    pub(super) checked: Vec<Checked>,
    /// Files that are not policies, with the reason.
    pub(super) skipped: Vec<(String, String)>,
    /// What could not be read.
    pub(super) unreadable: Vec<InputError>,
    /// Notes for the user: exceptions that ended, or that nothing needs.
    pub(super) notes: Vec<String>,
}

impl Checked {
    /// A text with its report, of which nothing is accepted or fixed yet.
    pub(super) fn new(name: String, path: Option<PathBuf>, text: String, report: Report) -> Checked {
        Checked {
            name,
            path,
            text,
            part: None,
            is_beside: false,
            report,
            findings: Vec::new(),
            excepted: 0,
            known: 0,
            fixed: 0,
            mended: None,
        }
    }
}

impl Checks {
    /// The files with places that could not be judged, and these on one line: at most as many of each file as told.
    pub(super) fn open_places(&self, most: usize) -> impl Iterator<Item = (&str, String)> {
        let of_file = self.checked.chunk_by(|one, next| one.name == next.name);
        of_file.filter_map(move |all| {
            let name = all.first()?.name.as_str();
            let open = || all.iter().flat_map(|checked| &checked.report.not_judged);
            let shown = open().take(most).map(|one| format!("{} (line {})", one.what, one.location.line));
            let mut shown: Vec<String> = shown.collect();
            let left = open().count() - shown.len();
            if left > 0 {
                shown.push(format!("and {}; `--verbose` lists all", counted(left, "other place")));
            }
            (!shown.is_empty()).then(|| (name, shown.join("; ")))
        })
    }

    /// How many policies were checked.
    pub(super) fn policies(&self) -> usize {
        self.checked.iter().filter(|checked| !checked.is_beside).count()
    }

    /// How many fixes of what is reported `--fix` would make if they could be made in the file, by file.
    pub(super) fn not_placed(&self) -> BTreeMap<&str, usize> {
        let mut all = BTreeMap::new();
        for checked in &self.checked {
            let not_placed = checked.part.iter().flat_map(|part| &part.not_placed).filter(|one| one.is_safe);
            let count = not_placed.filter(|one| checked.findings.iter().any(|finding| one.is(finding))).count();
            if count > 0 {
                *all.entry(checked.name.as_str()).or_default() += count;
            }
        }
        all
    }

    /// How many places could not be judged.
    pub(super) fn not_judged(&self) -> usize {
        self.checked.iter().map(|checked| checked.report.not_judged.len()).sum()
    }

    pub(super) fn findings(&self) -> impl Iterator<Item = (&Checked, &Finding)> {
        self.checked.iter().flat_map(|checked| checked.findings.iter().map(move |finding| (checked, finding)))
    }

    pub(super) fn count(&self, severity: Severity) -> usize {
        self.findings().filter(|(_, finding)| finding.severity == severity).count()
    }
}

/// The report of a text: its kind is the one that is asked for, else the settings' for the file, else guessed.
pub(super) fn report_of(name: &str, text: &str, kind: Option<PolicyKind>, settings: &Settings) -> Report {
    let mut options = settings.options.clone();
    options.kind = kind.or_else(|| settings.kind_of(name));
    lint(text, &options)
}

/// A policy's kind and whether that was guessed, in words.
pub(super) fn kind_in_words(report: &Report) -> String {
    let guessed = if report.guessed { ", guessed: `--kind` says otherwise" } else { "" };
    format!("{}{guessed}", report.kind.title())
}
