//! What `validate` calls an error in the policies that another command decides by: such a policy seldom says what is meant.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use personalize_iam_eval::Layer;
use personalize_iam_lint::{Finding, Options, Severity, guess, lint};
use personalize_iam_model::policy::{self, PolicyKind};
use serde::Serialize;

use crate::files::{NamedPolicy, Source};
use crate::output::Output;
use crate::settings::{self, Settings};

/// How many are shown before the rest is counted.
const MOST: usize = 5;

/// The rule about places of a template that nobody filled in. These are read as they stand, and what is wrong with them is
/// not told by any other rule.
const PLACEHOLDER: &str = "template-placeholder";

/// The rule about the size of a policy, which says nothing of what it means.
const TOO_LARGE: &str = "policy-too-large";

/// A mistake in a policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Problem {
    /// The file as the user named it, or a description such as `--identity`.
    file: String,
    line: u32,
    column: u32,
    rule: &'static str,
    message: String,
    /// The element, as a JSON pointer into the policy.
    #[serde(skip)]
    pointer: String,
    /// The kind to give to `validate`.
    #[serde(skip)]
    kind: Option<PolicyKind>,
}

impl Problem {
    /// A finding in a policy of a template.
    pub(crate) fn in_template(file: &str, finding: &Finding) -> Problem {
        Problem {
            file: file.to_owned(),
            line: finding.location.line,
            column: finding.location.column,
            rule: finding.rule.id,
            message: finding.message.clone(),
            pointer: finding.pointer.clone(),
            kind: None,
        }
    }

    /// What is wrong, and by which rule, without the place.
    pub(crate) fn without_place(&self) -> String {
        format!("{} ({})", self.message, self.rule)
    }

    /// Whether a message reports this with a pointer into a scenario, where the policy has this pointer.
    pub(crate) fn is(&self, message: &str, path: &str, pointer: &str) -> bool {
        message == self.message && path.strip_prefix(pointer) == Some(self.pointer.as_str())
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Problem { file, line, column, rule, message, .. } = self;
        write!(f, "{file}:{line}:{column}: {message} ({rule})")
    }
}

/// The settings by which a command looks for mistakes that has no option for them. A mistake in the settings themselves is
/// for `validate` to tell.
pub(crate) fn usual_settings() -> Settings {
    settings::find(None).unwrap_or_default()
}

/// The mistakes in policies, each policy looked at once.
pub(crate) fn problems<'a>(policies: impl IntoIterator<Item = &'a NamedPolicy>, settings: &Settings) -> Vec<Problem> {
    let mut seen: Vec<(&str, PolicyKind)> = Vec::new();
    let mut all = Vec::new();
    for policy in policies {
        if let Some(template) = &policy.template {
            let file = policy.name.split_once('#').map_or(policy.name.as_str(), |(file, _)| file);
            for problem in template.errors.iter().map(|finding| Problem::in_template(file, finding)) {
                if !all.contains(&problem) {
                    all.push(problem);
                }
            }
        }
        let Some(source) = &policy.source else { continue };
        let place = (policy.name.as_str(), source.kind);
        // A policy in an argument has no name of its own.
        let is_argument = policy.name.starts_with('-');
        if is_argument || !seen.contains(&place) {
            seen.push(place);
            all.extend(problems_of(&policy.name, source, settings));
        }
    }
    all
}

/// The mistakes in the text of a policy that is called so.
pub(crate) fn problems_of(name: &str, source: &Source, settings: &Settings) -> Vec<Problem> {
    let guessed = policy::read_leniently(&source.text).policy.as_ref().map_or(PolicyKind::Managed, guess);
    let same_layer = |kind: &PolicyKind| Layer::of(*kind) == Layer::of(source.kind);
    let of_file = settings.kind_of(name).filter(same_layer);
    let told = of_file.or_else(|| source.kind_is_told.then_some(source.kind));
    let kind = match (told, source.kind) {
        (Some(kind), _) => kind,
        // What the resource is shows in its policy alone.
        (None, PolicyKind::Resource) => Some(guessed).filter(same_layer).unwrap_or(PolicyKind::Resource),
        (None, kind) => kind,
    };
    // Whether a policy is inline or managed, and by whom, is not known, and with it how long it may be.
    let size_is_known =
        told.is_some() || !matches!(kind, PolicyKind::Managed | PolicyKind::PermissionsBoundary | PolicyKind::Session);
    let mut options: Options = settings.options.clone();
    options.kind = Some(kind);
    let report = lint(&source.text, &options);
    let found = report.findings.iter().filter(|finding| {
        let rule = finding.rule.id;
        (finding.severity == Severity::Error || rule == PLACEHOLDER)
            && (rule != TOO_LARGE || size_is_known)
            && !settings.accepts(name, finding, report.policy.as_ref())
    });
    found
        .map(|finding| Problem {
            file: name.to_owned(),
            line: finding.location.line,
            column: finding.location.column,
            rule: finding.rule.id,
            message: finding.message.clone(),
            pointer: finding.pointer.clone(),
            kind: Some(kind).filter(|kind| *kind != guessed && of_file.is_none()),
        })
        .collect()
}

/// Writes the first of them to standard error, with the command that shows the others.
pub(crate) fn tell(problems: &[Problem], output: &mut Output) -> io::Result<()> {
    for problem in problems.iter().take(MOST) {
        output.tell(&format!("warning: {problem}"))?;
    }
    if let Some(more) = more(problems) {
        output.tell(&format!("warning: {more}"))?;
    }
    let mut commands: BTreeMap<Option<&str>, Vec<&str>> = BTreeMap::new();
    for problem in problems.iter().take(MOST) {
        let files = commands.entry(problem.kind.map(PolicyKind::as_str)).or_default();
        if Path::new(&problem.file).is_file() && !files.contains(&problem.file.as_str()) {
            files.push(&problem.file);
        }
    }
    let commands: Vec<String> = commands
        .into_iter()
        .map(|(kind, files)| {
            let kind = kind.map(|kind| format!(" --kind {kind}")).unwrap_or_default();
            let files: String = files.iter().map(|file| format!(" {file}")).collect();
            format!("`personalize-iam validate{kind}{files}`")
        })
        .collect();
    match commands.as_slice() {
        [] => Ok(()),
        [one] => output.tell(&format!("note: {one} tells more")),
        several => output.tell(&format!("note: {} tell more", several.join(" and "))),
    }
}

/// How many there are beyond those shown.
fn more(problems: &[Problem]) -> Option<String> {
    match problems.len().checked_sub(MOST)? {
        0 => None,
        1 => Some("and 1 more such mistake".to_owned()),
        more => Some(format!("and {more} more such mistakes")),
    }
}

/// The first of them as warnings of a scenario's answer, with pointers into the scenario.
pub(crate) fn warnings(problems: &[Problem], pointer: &str) -> Vec<(String, String)> {
    let told = problems.iter().take(MOST);
    let mut warnings: Vec<(String, String)> =
        told.map(|problem| (problem.to_string(), format!("{pointer}{}", problem.pointer))).collect();
    warnings.extend(more(problems).map(|more| (more, pointer.to_owned())));
    warnings
}
