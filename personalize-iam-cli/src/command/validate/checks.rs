//! The outcome of validating files: what was found, accepted, fixed, skipped, and could not be judged.

use std::path::PathBuf;

use personalize_iam_lint::model::policy::PolicyKind;
use personalize_iam_lint::{Finding, Report, Severity, lint};

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
    /// It is one of the policies in the text, and not the text itself.
    pub(super) is_template: bool,
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
            is_template: false,
            report,
            findings: Vec::new(),
            excepted: 0,
            known: 0,
            fixed: 0,
            mended: None,
        }
    }

    /// What could not be judged, on one line, with its place: at most as many as told. `None` if all was judged.
    fn open_places(&self, most: usize) -> Option<String> {
        let all = &self.report.not_judged;
        let shown = all.iter().take(most).map(|one| format!("{} (line {})", one.what, one.location.line));
        let mut shown: Vec<String> = shown.collect();
        if all.len() > shown.len() {
            shown.push(format!("and {}; `--verbose` lists all", counted(all.len() - shown.len(), "other place")));
        }
        (!shown.is_empty()).then(|| shown.join("; "))
    }
}

impl Checks {
    /// The files with places that could not be judged, and these, at most as many of each file as told.
    pub(super) fn open_places(&self, most: usize) -> impl Iterator<Item = (&str, String)> {
        self.checked.iter().filter_map(move |checked| Some((checked.name.as_str(), checked.open_places(most)?)))
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
