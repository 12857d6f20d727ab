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
use personalize_iam_source::{Branch, Found, Lines, Note, Policy, Rendered};

use super::checks::Checked;
use crate::settings::Settings;

/// The rule about places that nobody filled in, which a template has on purpose.
const PLACEHOLDER: &str = "template-placeholder";

/// The rule about the size, which depends on what is filled in.
const TOO_LARGE: &str = "policy-too-large";

/// Whether a finding is about a part of an ARN in whose place a page has a word such as `region` for the reader to fill in.
fn is_word_for_readers(finding: &Finding) -> bool {
    let is_part = matches!(finding.rule.id, "arn-region-unknown" | "arn-account-format");
    let value = finding.message.split('`').nth(1).unwrap_or_default();
    is_part && value.chars().all(|c| c.is_ascii_alphabetic() || matches!(c, '-' | '_'))
}

/// The policies of a file, judged; and those that are not, each with its place and the reason.
pub(super) fn check(
    name: &str,
    path: Option<PathBuf>,
    text: &str,
    found: &Found,
    kind: Option<PolicyKind>,
    settings: &Settings,
) -> (Vec<Checked>, Vec<(String, String)>) {
    let lines = Lines::new(text);
    let file = File { name, text, lines: &lines };
    let note = |note: &Note| (format!("{name}:{}", lines.locate(note.at).0), note.message.clone());
    let mut open: Vec<(String, String)> = found.notes.iter().map(note).collect();
    let mut all = Vec::new();
    for policy in &found.policies {
        match file.report(policy, kind, settings) {
            Ok(report) => {
                let checked = Checked::new(name.to_owned(), path.clone(), text.to_owned(), report);
                all.push(Checked { is_template: true, ..checked });
            }
            // What it refers to is judged where it is.
            Err(_) if policy.encoding == "reference" => {}
            Err(why) => {
                let (line, _) = lines.locate(policy.span.start);
                open.push((format!("{name}:{line}"), format!("the policy `{}` is not judged: {why}", policy.place)));
            }
        }
    }
    (all, open)
}

/// The kind of policy of `--kind` that a place of a template holds; `None` if the place does not say it. `Err` if its language is
/// not that of IAM's policies.
fn kind_of(policy: &Policy) -> Result<Option<PolicyKind>, &'static str> {
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
        "iot" | "template" | "auth-policy" | "organizations" => {
            return Err("it has rules of its own, which are not known here");
        }
        _ => PolicyKind::Resource,
    }))
}

struct File<'a> {
    name: &'a str,
    text: &'a str,
    lines: &'a Lines<'a>,
}

impl File<'_> {
    /// What is found in one policy, or why it is not judged.
    fn report(&self, policy: &Policy, kind: Option<PolicyKind>, settings: &Settings) -> Result<Report, &'static str> {
        let of_place = kind_of(policy)?;
        if policy.encoding == "statements" && policy.kind == "api" {
            return Err("SAM completes its statements");
        }
        if policy.statements().iter().any(|statement| statement.get("DataIdentifier").is_some()) {
            return Err("a policy on the protection of data has a language of its own");
        }
        let mut options = settings.options.clone();
        options.kind = kind.or(of_place).or_else(|| settings.kind_of(self.name));
        let why = "parts of it are made by expressions that are not worked out";
        let first = policy.rendered(Branch::Holds).ok_or(why)?;
        let mut report = self.judged(&first, &options);
        if policy.encoding == "sam-policy-template" {
            // Its statements are SAM's own, and the user can change none of them.
            report.findings.clear();
            report.not_judged.clear();
        }
        if policy.encoding == "markdown-fence" {
            report.findings.retain(|finding| !is_word_for_readers(finding));
        }
        if first.has_branches {
            let other = self.judged(&policy.rendered(Branch::Fails).ok_or(why)?, &options);
            let mut seen: BTreeSet<(&str, usize, usize)> = BTreeSet::new();
            let all = report.findings.into_iter().chain(other.findings);
            report.findings = all
                .filter(|finding| seen.insert((finding.rule.id, finding.location.start, finding.location.end)))
                .collect();
            let mut open: BTreeSet<(&str, usize, usize)> = BTreeSet::new();
            let all = report.not_judged.into_iter().chain(other.not_judged);
            report.not_judged =
                all.filter(|one| open.insert((one.rule.id, one.location.start, one.location.end))).collect();
        }
        Ok(report)
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
            if depends {
                let what = match finding.rule.id {
                    PLACEHOLDER => "what is filled in later".to_owned(),
                    rule => format!("whether `{rule}` holds, which depends on what is filled in"),
                };
                open.push(NotJudged::instead_of(finding, what));
            }
            !depends
        });
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
