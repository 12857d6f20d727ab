//! The outcome of validating files, and what is reported.

use std::path::PathBuf;

use personalize_iam_lint::model::policy::PolicyKind;
use personalize_iam_lint::{Finding, Report, Severity, lint};

use crate::failure::InputError;
use crate::settings::Settings;

/// The outcome of one file.
#[derive(Debug)]
pub(super) struct Checked {
    /// The file as the user named it.
    pub(super) name: String,
    /// Where to write it; `None` for standard input.
    pub(super) path: Option<PathBuf>,
    pub(super) text: String,
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

impl Checks {
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
