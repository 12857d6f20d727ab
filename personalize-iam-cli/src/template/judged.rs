//! Policies of templates judged: each as the text that it would be, with what is found where it is in the file.
//!
//! What a function gives is not known. So findings about an element with such a place are reported only if they hold whatever is
//! filled in. Where conditions decide, each of their outcomes is judged by itself: a mistake in a part is reported if one of
//! them has it, and what a part is beside others if it is so wherever it is there.

use std::collections::BTreeSet;
use std::ops::Range;

use personalize_iam_lint::{
    Finding, NotJudged, Report, Severity, filled_in_later, finding_of_template, lint, outcomes_not_judged,
};
use personalize_iam_model::policy::{Location, PolicyKind};
use personalize_iam_source::{
    Choice, FILLINGS, Filling, Found, HoleAt, Known, Lines, Mistake, Policy, Rendered, Resolved,
};

use crate::settings::Settings;

/// The rule about what is not an ARN.
const NOT_AN_ARN: &str = "arn-prefix-missing";

/// The rule about the size, which depends on what is filled in.
const TOO_LARGE: &str = "policy-too-large";

/// Whether a finding is about a part of an ARN in whose place a page has a word such as `region` for the reader to fill in.
fn is_word_for_readers(finding: &Finding) -> bool {
    let is_part = matches!(finding.rule.id, "arn-region-unknown" | "arn-account-format");
    let value = finding.message.split('`').nth(1).unwrap_or_default();
    is_part && value.chars().all(|c| c.is_ascii_alphabetic() || matches!(c, '-' | '_'))
}

/// Adds a finding on how a file writes a policy, in place of those that come from it.
fn add(finding: Finding, report: &mut Report) {
    let place = finding.location;
    let comes_from_it = |other: &Finding| {
        other.rule.id == finding.rule.id
            || other.rule.id == "template-placeholder"
            || other.rule.id.starts_with("variable-")
    };
    report.findings.retain(|other| {
        !(comes_from_it(other) && other.location.start < place.end && place.start < other.location.end)
    });
    let after = report.findings.partition_point(|other| other.location.start <= place.start);
    report.findings.insert(after, finding);
}

/// The kind of policy of `--kind` that a place of a template holds; `None` if the place does not say it. `Err` if its language is
/// not that of IAM's policies.
pub(crate) fn kind_of(policy: &Policy) -> Result<Option<PolicyKind>, &'static str> {
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

/// Whether a mistake is in this policy.
fn holds(policy: &Policy, mistake: &Mistake) -> bool {
    policy.span.start <= mistake.span.start && mistake.span.end <= policy.span.end
}

/// What is found in a policy in one outcome of the template's conditions.
struct Judged {
    report: Report,
    rendered: Rendered,
}

/// A finding by its rule and its place in the file.
type Key = (&'static str, usize, usize);

fn key(finding: &Finding) -> Key {
    (finding.rule.id, finding.location.start, finding.location.end)
}

/// What is found in a policy, from what is found in each outcome: what is about one part wherever it is found, and what is about
/// several where it holds in each outcome that has the part at its place: what is needless beside another part is not so without it.
fn merged(mut all: Vec<Judged>) -> Option<Report> {
    let told: Vec<BTreeSet<Key>> = all.iter().map(|one| one.report.findings.iter().map(key).collect()).collect();
    let holds = |finding: &Finding| {
        !finding.rule.rests_on_several_parts()
            || all
                .iter()
                .zip(&told)
                .all(|(one, told)| told.contains(&key(finding)) || !one.rendered.has(finding.location.start))
    };
    let kept: Vec<Vec<bool>> = all.iter().map(|one| one.report.findings.iter().map(holds).collect()).collect();
    // What both outcomes have, and what a statement has that is merged into several documents, is said once.
    let mut seen: BTreeSet<Key> = BTreeSet::new();
    let mut open: BTreeSet<Key> = BTreeSet::new();
    let mut whole: Option<Report> = None;
    for (one, kept) in all.drain(..).zip(kept) {
        let mut report = one.report;
        let mut kept = kept.into_iter();
        let mut unsure = Vec::new();
        report.findings.retain(|finding| {
            let is_kept = kept.next().unwrap_or(true);
            if !is_kept && finding.severity == Severity::Error {
                let what = format!("whether `{}` holds, which depends on conditions", finding.rule.id);
                unsure.push(NotJudged::instead_of(finding, what));
            }
            is_kept && seen.insert(key(finding))
        });
        report.not_judged.extend(unsure);
        report.not_judged.retain(|one| open.insert((one.rule.id, one.location.start, one.location.end)));
        match &mut whole {
            None => whole = Some(report),
            Some(whole) => append(whole, report),
        }
    }
    let mut report = whole?;
    report.not_judged.retain(|one| !seen.contains(&(one.rule.id, one.location.start, one.location.end)));
    report.findings.sort_by_key(|finding| finding.location.start);
    report.not_judged.sort_by_key(|one| one.location.start);
    Some(report)
}

/// Adds what is found in another outcome. Its statements are counted on from those that are there.
fn append(whole: &mut Report, other: Report) {
    let before = whole.policy.as_ref().map_or(0, |policy| policy.statements.len());
    for mut finding in other.findings {
        if let Some(rest) = finding.pointer.strip_prefix("/Statement/") {
            let (index, inner) = rest.split_once('/').map_or((rest, None), |(index, inner)| (index, Some(inner)));
            if let Ok(index) = index.parse::<usize>() {
                let inner = inner.map_or_else(String::new, |inner| format!("/{inner}"));
                finding.pointer = format!("/Statement/{}{inner}", before + index);
            }
        }
        whole.findings.push(finding);
    }
    whole.not_judged.extend(other.not_judged);
    whole.omitted = whole.omitted.max(other.omitted);
    whole.quota = whole.quota.zip(other.quota).map(|((quota, used), (_, more))| (quota, used.max(more)));
    if let (Some(whole), Some(other)) = (&mut whole.policy, other.policy) {
        whole.statements.extend(other.statements);
    }
}

/// Whether a document of Terraform is merged into another one, which has the version: the argument of a function or of the data
/// source of documents, or a local value that the file merges.
fn is_part_of_another(policy: &Policy, file: &str) -> bool {
    let is_argument = [".args[", "source_policy_documents[", "override_policy_documents["];
    is_argument.iter().any(|part| policy.place.contains(part))
        || policy.place.starts_with("local.") && file.split("merge(").skip(1).any(|call| names(call, &policy.place))
}

/// Whether the arguments of a call name this local value.
fn names(call: &str, local: &str) -> bool {
    let mut depth = 1_usize;
    let end = call.find(|c| {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    let arguments = call.get(..end.unwrap_or(call.len())).unwrap_or_default();
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
    arguments
        .match_indices(local)
        .any(|(at, _)| !arguments.get(at + local.len()..).is_some_and(|rest| rest.starts_with(is_word)))
}

/// A text with a reference in place of each of these words, where they are words of their own.
fn with_reference(text: &str, word: &str, reference: &str) -> String {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let (mut out, mut rest, mut before) = (String::with_capacity(text.len()), text, None);
    while let Some((head, tail)) = rest.split_once(word) {
        let is_whole = !head.chars().next_back().or(before).is_some_and(is_word) && !tail.starts_with(is_word);
        out.push_str(head);
        out.push_str(if is_whole { reference } else { word });
        before = word.chars().next_back();
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// A file with policies in it.
pub(crate) struct File<'a> {
    name: &'a str,
    text: &'a str,
    lines: &'a Lines<'a>,
}

impl<'a> File<'a> {
    /// A file of this name and text.
    pub(crate) fn new(name: &'a str, text: &'a str, lines: &'a Lines<'a>) -> File<'a> {
        File { name, text, lines }
    }

    /// What is found in one policy, or why it is not judged.
    pub(crate) fn report(
        &self,
        policy: &Policy,
        kind: Option<PolicyKind>,
        settings: &Settings,
    ) -> Result<Report, &'static str> {
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
        let resolved = policy.to_render().ok_or(why)?;
        let outcomes = resolved.outcomes();
        let judged: Vec<Option<Judged>> =
            outcomes.choices.iter().map(|choice| self.judged(policy, &resolved, choice, &options)).collect();
        // Where a condition leaves no statement in one outcome, the policy is the other one. What Terraform merges has many conditions
        // that belong together, so that such an outcome need not be one.
        if policy.encoding == "aws_iam_policy_document" && judged.iter().any(Option::is_none) {
            return Err(why);
        }
        let judged: Vec<Judged> = judged.into_iter().flatten().collect();
        let count = judged.len();
        let mut report = merged(judged).ok_or(why)?;
        if !outcomes.are_all {
            let location = self.location(policy.span.start..policy.span.start);
            report.not_judged.extend(outcomes_not_judged(outcomes.conditions, count, location));
        }
        if is_part_of_another(policy, self.text) {
            report.findings.retain(|finding| !matches!(finding.rule.id, "version-required" | "version-missing"));
        }
        self.keep_references(policy, &mut report);
        if policy.encoding == "sam-policy-template" {
            // Its statements are SAM's own, and the user can change none of them.
            report.findings.clear();
            report.not_judged.clear();
        }
        if policy.encoding == "markdown-fence" {
            report.findings.retain(|finding| !is_word_for_readers(finding));
        }
        Ok(report)
    }

    /// Writes the name of a parameter in what is proposed, where its default is there: it can have other values.
    fn keep_references(&self, policy: &Policy, report: &mut Report) {
        if !report.findings.iter().any(|finding| finding.help.is_some()) {
            return;
        }
        let defaults = policy.defaults();
        for finding in &mut report.findings {
            let Some(help) = &mut finding.help else { continue };
            let written = self.text.get(finding.location.start..finding.location.end).unwrap_or_default();
            // What is short can be a part of something else.
            let used = defaults.iter().filter(|(name, value)| value.len() > 2 && written.contains(name.as_str()));
            for (name, value) in used {
                *help = with_reference(help, value, &format!("${{{name}}}"));
            }
        }
    }

    /// What is found in each policy of the file, or why it is not judged; and what is found beside them.
    pub(crate) fn reports(
        &self,
        found: &Found,
        kind: Option<PolicyKind>,
        settings: &Settings,
    ) -> (Vec<Result<Report, &'static str>>, Vec<Finding>) {
        let mut reports: Vec<_> = found.policies.iter().map(|policy| self.report(policy, kind, settings)).collect();
        let mut beside = Vec::new();
        for mistake in &found.mistakes {
            let Some(finding) = self.finding(mistake, settings) else { continue };
            let holder = found.policies.iter().position(|policy| holds(policy, mistake));
            match holder.and_then(|at| reports.get_mut(at)) {
                Some(Ok(report)) => add(finding, report),
                _ => beside.push(finding),
            }
        }
        (reports, beside)
    }

    fn finding(&self, mistake: &Mistake, settings: &Settings) -> Option<Finding> {
        let location = self.location(mistake.span.clone());
        let (message, help) = (mistake.message.clone(), mistake.help.clone());
        finding_of_template(mistake.rule, message, help, location, &settings.options)
    }

    /// What `validate` calls an error in a policy of the file.
    pub(crate) fn errors(
        &self,
        policy: &Policy,
        found: &Found,
        kind: Option<PolicyKind>,
        settings: &Settings,
    ) -> Vec<Finding> {
        let Ok(mut report) = self.report(policy, kind, settings) else { return Vec::new() };
        for mistake in found.mistakes.iter().filter(|mistake| holds(policy, mistake)) {
            if let Some(finding) = self.finding(mistake, settings) {
                add(finding, &mut report);
            }
        }
        let is_told = |finding: &Finding| {
            finding.severity == Severity::Error && !settings.accepts(self.name, finding, report.policy.as_ref())
        };
        report.findings.iter().filter(|finding| is_told(finding)).cloned().collect()
    }

    /// What is found whatever is filled in: the document is judged with several fillings, and what is found with each of them
    /// holds. Of a value of which nothing is known, nothing is said.
    fn judged(
        &self,
        policy: &Policy,
        resolved: &Resolved<'_>,
        choice: &Choice,
        options: &personalize_iam_lint::Options,
    ) -> Option<Judged> {
        let filled = |filling: usize| {
            let mut choice = choice.clone();
            choice.filling = Filling::Values(filling);
            resolved.rendered(&choice)
        };
        let rendered = filled(0)?;
        let mut report = lint(&rendered.text.text, options);
        let mut open = Vec::new();
        // What an open `Deny` takes back can be any grant.
        let has_open_deny = !rendered.places.is_empty() && rendered.text.text.contains("\"Deny\"");
        let touches = |finding: &Finding| {
            let mut places = std::iter::once(&finding.location).chain(finding.related.iter().map(|(place, _)| place));
            // Of two elements that exclude each other one is null once it is filled in; a size depends on all.
            has_open_deny
                || !rendered.places.is_empty() && matches!(finding.rule.id, "element-pair-conflict" | TOO_LARGE)
                || places.any(|place| rendered.holes_at(&(place.start..place.end)).next().is_some())
        };
        // Of a name that is all there is, its form is not known: that of the id of a VPC endpoint is another one than that of a
        // bucket. That it is not an ARN is known.
        let is_told_of = |hole: &HoleAt, finding: &Finding| {
            let known = rendered.holes.get(hole.index).map_or(Known::Nothing, |of| of.known);
            !hole.is_whole || known != Known::Nothing && (known != Known::Name || finding.rule.id == NOT_AN_ARN)
        };
        let is_unknown = |finding: &Finding| {
            let mut places = std::iter::once(&finding.location).chain(finding.related.iter().map(|(place, _)| place));
            !rendered.places.is_empty() && matches!(finding.rule.id, "element-pair-conflict" | TOO_LARGE)
                || places
                    .any(|place| rendered.holes_at(&(place.start..place.end)).any(|hole| !is_told_of(hole, finding)))
        };
        let key = |rendered: &Rendered, finding: &Finding| {
            let place = rendered.in_file(&(finding.location.start..finding.location.end)).unwrap_or_default();
            (finding.rule.id, place.start, place.end)
        };
        if report.findings.iter().any(touches) {
            let others: Vec<BTreeSet<(&str, usize, usize)>> = (1..FILLINGS)
                .filter_map(|filling| {
                    let rendered = filled(filling)?;
                    let report = lint(&rendered.text.text, options);
                    Some(report.findings.iter().map(|finding| key(&rendered, finding)).collect())
                })
                .collect();
            report.findings.retain(|finding| {
                let holds = !touches(finding)
                    || !is_unknown(finding) && others.iter().all(|found| found.contains(&key(&rendered, finding)));
                // That what is filled in is not known is said below.
                let said = |hole: &HoleAt| {
                    hole.is_whole && rendered.holes.get(hole.index).is_some_and(|of| of.known == Known::Nothing)
                };
                let place = finding.location.start..finding.location.end;
                if !holds && !rendered.holes_at(&place).any(said) {
                    let what = format!("whether `{}` holds, which depends on what is filled in", finding.rule.id);
                    open.push(NotJudged::instead_of(finding, what));
                }
                holds
            });
        }
        let unknown = rendered.places.iter().filter_map(|hole| {
            let of = rendered.holes.get(hole.index).filter(|of| of.known == Known::Nothing)?;
            filled_in_later(&of.name, self.location(hole.file.clone()))
        });
        let unknown: Vec<NotJudged> = unknown.collect();
        report.not_judged.extend(open);
        let told = |text: &mut String| {
            for (index, hole) in rendered.holes.iter().enumerate() {
                let value = hole.known.filling(0, index);
                // These are words of their own, and stand for nothing else in a message.
                if !matches!(hole.known, Known::Partition | Known::UrlSuffix) && text.contains(&value) {
                    *text = text.replace(&value, &format!("${{{}}}", hole.name));
                }
            }
        };
        for finding in &mut report.findings {
            told(&mut finding.message);
            finding.help.iter_mut().for_each(told);
            finding.related.iter_mut().for_each(|(_, message)| told(message));
            finding.location = self.in_file(&rendered, &finding.location);
            finding.related.iter_mut().for_each(|(place, _)| *place = self.in_file(&rendered, place));
            if finding.rule.id == NOT_AN_ARN {
                let arn = policy.arn_attribute(&(finding.location.start..finding.location.end));
                finding.help = arn.map(|arn| format!("`!GetAtt {arn}` gives its ARN")).or(finding.help.take());
            }
        }
        for one in &mut report.not_judged {
            told(&mut one.what);
            one.location = self.in_file(&rendered, &one.location);
        }
        report.not_judged.extend(unknown);
        report.not_judged.sort_by_key(|one| one.location.start);
        report.quota = report.quota.filter(|_| rendered.places.is_empty());
        Some(Judged { report, rendered })
    }

    /// The place in the file of a place in the text that was judged.
    fn in_file(&self, rendered: &Rendered, place: &Location) -> Location {
        self.location(rendered.in_file(&(place.start..place.end)).unwrap_or_default())
    }

    /// The place of these bytes of the file.
    pub(crate) fn location(&self, span: Range<usize>) -> Location {
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
