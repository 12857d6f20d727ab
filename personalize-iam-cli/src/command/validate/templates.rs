//! The policies of a template, of a plan or of another file that is not a policy itself: each is judged as the text that it would
//! be, and what is found is shown where it is in the file.
//!
//! What a function gives is not known. So findings about an element with such a place are left out: whether they hold depends on
//! what is filled in. Where a condition decides, both outcomes are judged, each by itself.

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::PathBuf;

use personalize_iam_lint::model::policy::{Location, PolicyKind};
use personalize_iam_lint::{Finding, NotJudged, Report, lint};
use personalize_iam_source::{Branch, Found, Lines, Policy, Rendered};

use super::checks::Checked;
use crate::settings::Settings;

/// The rule about places that nobody filled in, which a template has on purpose.
const PLACEHOLDER: &str = "template-placeholder";

/// The rule about the size, which depends on what is filled in.
const TOO_LARGE: &str = "policy-too-large";

/// The rules about parts of ARNs in whose place a page has a word such as `region`, for the reader to fill in.
const WORDS_FOR_READERS: &[&str] = &["arn-region-unknown", "arn-account-format"];

/// The policies of a file, judged.
pub(super) fn check(
    name: &str,
    path: Option<PathBuf>,
    text: &str,
    found: &Found,
    kind: Option<PolicyKind>,
    settings: &Settings,
) -> Vec<Checked> {
    let lines = Lines::new(text);
    let file = File { name, text, lines: &lines };
    let reports = found.policies.iter().filter_map(|policy| file.report(policy, kind, settings));
    let checked = |report| Checked {
        name: name.to_owned(),
        path: path.clone(),
        text: text.to_owned(),
        is_template: true,
        report,
        findings: Vec::new(),
        excepted: 0,
        known: 0,
        fixed: 0,
        mended: None,
    };
    reports.map(checked).collect()
}

/// The kind of policy of `--kind` that a place of a template holds; `None` if the place does not say it. `Err` if its language is
/// not that of IAM's policies.
fn kind_of(policy: &Policy) -> Result<Option<PolicyKind>, ()> {
    let resource_type = policy.resource_type.as_deref().unwrap_or_default();
    Ok(Some(match policy.kind.as_str() {
        "identity" => match resource_type {
            "AWS::IAM::User" | "AWS::IAM::UserPolicy" | "aws_iam_user_policy" => PolicyKind::InlineUser,
            "AWS::IAM::Group" | "AWS::IAM::GroupPolicy" | "aws_iam_group_policy" => PolicyKind::InlineGroup,
            "AWS::IAM::ManagedPolicy" | "aws_iam_policy" => PolicyKind::Managed,
            _ => PolicyKind::InlineRole,
        },
        "trust" => PolicyKind::RoleTrust,
        "bucket" => PolicyKind::Bucket,
        "key" => PolicyKind::Key,
        "scp" => PolicyKind::Scp,
        "rcp" => PolicyKind::Rcp,
        "session" => PolicyKind::Session,
        "vpc-endpoint" => PolicyKind::VpcEndpoint,
        "logs" => PolicyKind::Logs,
        // What `get-role-policy` and its sisters print is an inline policy.
        "unknown" if policy.place == "/PolicyDocument" => PolicyKind::InlineRole,
        "unknown" => return Ok(None),
        // AWS IoT Core has variables of its own, a permission of AWS RAM neither principals nor resources.
        "iot" | "template" | "auth-policy" | "organizations" => return Err(()),
        _ => PolicyKind::Resource,
    }))
}

struct File<'a> {
    name: &'a str,
    text: &'a str,
    lines: &'a Lines<'a>,
}

impl File<'_> {
    /// What is found in one policy; `None` if it has no document that can be judged.
    fn report(&self, policy: &Policy, kind: Option<PolicyKind>, settings: &Settings) -> Option<Report> {
        // SAM's own, and statements that SAM completes.
        if policy.encoding == "sam-policy-template" || policy.encoding == "statements" && policy.kind == "api" {
            return None;
        }
        // A policy on the protection of data, which has a language of its own.
        if policy.statements().iter().any(|statement| statement.get("DataIdentifier").is_some()) {
            return None;
        }
        let of_place = kind_of(policy).ok()?;
        let mut options = settings.options.clone();
        options.kind = kind.or(of_place).or_else(|| settings.kind_of(self.name));
        let first = policy.rendered(Branch::Holds)?;
        let has_branches = first.has_branches;
        let mut report = self.judged(&first, &options);
        if policy.encoding == "markdown-fence" {
            report.findings.retain(|finding| !WORDS_FOR_READERS.contains(&finding.rule.id));
        }
        if has_branches {
            let other = policy.rendered(Branch::Fails).map(|other| self.judged(&other, &options));
            let mut seen: BTreeSet<(&str, usize, usize)> = BTreeSet::new();
            let all: Vec<Finding> =
                report.findings.drain(..).chain(other.into_iter().flat_map(|one| one.findings)).collect();
            report.findings = all
                .into_iter()
                .filter(|finding| seen.insert((finding.rule.id, finding.location.start, finding.location.end)))
                .collect();
        }
        Some(report)
    }

    fn judged(&self, rendered: &Rendered, options: &personalize_iam_lint::Options) -> Report {
        let mut report = lint(&rendered.text.text, options);
        let has_hole =
            |place: &Location| rendered.holes.iter().any(|hole| hole.start < place.end && place.start < hole.end);
        let mut open = Vec::new();
        report.findings.retain(|finding| {
            let depends = finding.rule.id == PLACEHOLDER && has_hole(&finding.location)
                || finding.rule.id == TOO_LARGE && !rendered.holes.is_empty()
                || has_hole(&finding.location)
                // Of two elements that exclude each other one is null once it is filled in.
                || finding.rule.id == "element-pair-conflict" && !rendered.holes.is_empty()
                || finding.related.iter().any(|(place, _)| has_hole(place));
            if depends && finding.rule.id != PLACEHOLDER {
                let what = "what holds depends on a place of the template that is filled in later";
                open.push(NotJudged::instead_of(finding, what));
            }
            !depends
        });
        // One place of each kind is enough to say it.
        open.truncate(1);
        report.not_judged.extend(open);
        for finding in &mut report.findings {
            finding.location = self.in_file(rendered, &finding.location);
            finding.related.iter_mut().for_each(|(place, _)| *place = self.in_file(rendered, place));
            // The text that a fix changes is not that of the file.
            finding.fix = None;
        }
        for one in &mut report.not_judged {
            one.location = self.in_file(rendered, &one.location);
        }
        report.quota = report.quota.filter(|_| rendered.holes.is_empty());
        report
    }

    /// The place in the file of a place in the text that was judged.
    fn in_file(&self, rendered: &Rendered, place: &Location) -> Location {
        let span: Range<usize> = rendered.text.places.span(&(place.start..place.end)).unwrap_or_default();
        let floor = |mut byte: usize| {
            byte = byte.min(self.text.len());
            while !self.text.is_char_boundary(byte) {
                byte -= 1;
            }
            byte
        };
        let (start, end) = (floor(span.start), floor(span.end.max(span.start)));
        let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let ((line, column), (end_line, end_column)) = (self.lines.locate(start), self.lines.locate(end));
        Location {
            start,
            end,
            line: number(line),
            column: number(column),
            end_line: number(end_line),
            end_column: number(end_column),
        }
    }
}
