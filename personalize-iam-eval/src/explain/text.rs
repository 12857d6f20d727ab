//! Explanations as text, for a terminal of 80 columns.

use std::fmt;

use personalize_iam_model::hole;

use crate::base::layer::Layer;
use crate::base::words::{listed, quoted, visible};
use crate::decision::unknown::assumption;
use crate::decision::verdict::{Asks, Decision, OpenQuestion, Residual, StatementRef};
use crate::explain::advice::{Change, Step};
use crate::explain::explanation::{Explanation, LayerOutcome, Verdict};
use crate::explain::opening::Opening;
use crate::explain::words::{PolicyNames, layer_words, place, policy_name, words};
use crate::request::account::Barrier;
use crate::request::principal::Principal;

/// The columns of a line, where its words can be parted.
const WIDTH: usize = 80;

/// What a part of a text is about: for colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tone {
    /// That something is allowed.
    Good,
    /// That something stops the request.
    Bad,
    /// That something is open.
    Open,
    /// A heading.
    Heading,
}

/// The steps, each on a line, with what they open beyond the request.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text(&PolicyNames::new()))
    }
}

impl Change {
    /// The steps, each on a line, with what they open beyond the request, and with policies called by these names.
    #[must_use]
    pub fn to_text(&self, names: &PolicyNames) -> String {
        let step = |(index, step): (usize, &Step)| {
            let opens = self.opens_of(index).map(|opens| format!("\n({})", opens.to_text(names)));
            format!("{}{}", step.to_text(names), opens.unwrap_or_default())
        };
        let steps: Vec<String> = self.steps.iter().enumerate().map(step).collect();
        steps.join("\nand ")
    }

    /// What a step opens beyond the request.
    pub(crate) fn opens_of(&self, step: usize) -> Option<&Opening> {
        self.opens.iter().find(|opens| opens.step == step)
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text(&PolicyNames::new()))
    }
}

impl Step {
    /// The step, with policies called by these names. A statement to add follows on lines of its own.
    #[must_use]
    pub fn to_text(&self, names: &PolicyNames) -> String {
        match self {
            Step::AddResource { statement, resource } => {
                format!("add {} to the Resource of {}", quoted(resource), place(statement, names))
            }
            Step::AddAction { statement, action } => {
                format!("add {} to the Action of {}", quoted(action), place(statement, names))
            }
            Step::AddPrincipal { statement, kind, principal } => {
                format!("add {} to the {} Principal of {}", quoted(principal), kind.as_str(), place(statement, names))
            }
            Step::AddConditionValue { statement, operator, key, value } => {
                format!("add {} to the values of {operator} {key} in {}", quoted(value), place(statement, names))
            }
            Step::ExcludeFromDeny { statement, operator, key, value } => format!(
                "the Deny in {} applies and would have to exclude the caller, for example by the condition {operator} \
                 {key} {}",
                place(statement, names),
                quoted(value)
            ),
            Step::SetVersion { statement } => format!(
                "give {} the `Version` `2012-10-17`, without which its policy variables are text",
                policy_name(statement.layer, statement.level, statement.policy, names)
            ),
            Step::AddStatement { layer, level, policy, statement } => {
                let to = match (policy, layer) {
                    (Some(policy), _) => format!("add to {}", policy_name(*layer, *level, *policy, names)),
                    (None, Layer::Session) => "pass a session policy with".to_owned(),
                    (None, Layer::Resource) => "give the resource a policy with".to_owned(),
                    (None, _) => match level {
                        Some(level) => format!("attach a {} at level {level} with", layer.title()),
                        None if *layer == Layer::Identity => "attach an identity-based policy with".to_owned(),
                        None => format!("attach a {} with", layer.title()),
                    },
                };
                format!("{to}\n{statement:#}")
            }
            Step::PassContext { key, requirement, .. } => {
                let before = how_to_pass(key);
                format!("{before} {} {requirement}", quoted(key))
            }
            Step::LeaveOutContext { key } => format!("make the request without {}", quoted(key)),
        }
    }
}

/// How a caller gives a request a context key: the words before the key and its value.
fn how_to_pass(key: &str) -> &'static str {
    let key = key.to_lowercase();
    let starts = |prefix: &str| key.starts_with(prefix);
    match &*key {
        "aws:multifactorauthpresent" | "aws:multifactorauthage" => "sign in with MFA, so that the request has",
        "aws:sourceip" | "aws:vpcsourceip" => "call from an address with",
        "aws:sourcevpc" | "aws:sourcevpce" => "call through a VPC endpoint, with",
        "aws:securetransport" => "call over TLS, with",
        "aws:tagkeys" => "pass tags with",
        _ if starts("aws:requesttag/") => "pass the tag",
        _ if starts("aws:principaltag/") => "tag the principal or its session, so that the request has",
        _ if key.contains("resourcetag/") || starts("s3:existingobjecttag/") => {
            "tag the resource, so that the request has"
        }
        _ => "make the request with",
    }
}

/// The whole text, without colours.
impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text(false, &|_, text| text.to_owned()))
    }
}

impl Explanation {
    /// The text for people: the decision with its cause, the layers, and what to do. It ends with a line break.
    ///
    /// `all`: with every statement and its reason, and every context key that was filled in. `paint` puts the colour
    /// of a tone on a text.
    #[must_use]
    pub fn to_text(&self, all: bool, paint: &dyn Fn(Tone, &str) -> String) -> String {
        let mut out = Lines { text: String::new(), paint };
        let (word, tone) = match self.evaluation.decision {
            Decision::Allowed => ("ALLOWED", Tone::Good),
            Decision::Depends => ("DEPENDS", Tone::Open),
            Decision::ImplicitDeny(_) | Decision::ExplicitDeny(_) => ("DENIED", Tone::Bad),
        };
        out.row(&[(&format!("{word}:"), word.len() + 2, Some(tone))], &self.cause());
        out.blank();
        out.row(&[("principal", 11, None)], &self.request.principal.to_string());
        out.row(&[("action", 11, None)], &self.request.action);
        out.row(&[("resource", 11, None)], &self.request.resource);
        self.write_layers(&mut out);
        if let Some(residual) = &self.evaluation.residual {
            out.heading("Allowed if");
            self.write_residual(&mut out, residual, 0);
        }
        if !self.unknown.is_empty() {
            out.heading("Not known");
            for unknown in &self.unknown {
                out.row(&[("-", 2, None)], &unknown.to_string());
            }
        }
        if !self.evaluation.assumed.is_empty() {
            out.heading("Assumed");
            for (key, value) in &self.evaluation.assumed {
                out.row(&[("-", 2, None)], &assumption(key, value));
            }
        }
        self.write_changes(&mut out);
        for reading in &self.readings {
            out.heading(&format!("AWS's documents leave it open ({})", reading.rule));
            out.row(&[("  taken", 9, None)], reading.taken());
            let otherwise = format!("{}: {}", reading.not_taken(), words(reading.otherwise));
            out.row(&[("  other", 9, None)], &otherwise);
        }
        if !self.notes.is_empty() {
            out.heading("Note");
            for note in &self.notes {
                out.row(&[("-", 2, None)], note);
            }
        }
        if all {
            self.write_statements(&mut out);
            out.heading("Context keys filled in");
            for (key, value) in &self.evaluation.filled_context_keys {
                out.row(&[("-", 2, None)], &format!("{key} {}", listed(value.values())));
            }
        }
        out.text
    }

    fn write_layers(&self, out: &mut Lines<'_>) {
        let title = |one: &LayerOutcome| match one.level {
            Some(level) => {
                let short = if one.layer == Layer::ServiceControl { "SCP" } else { "RCP" };
                format!("{short}, level {level}{}", if level == 0 { " (root)" } else { "" })
            }
            None => layer_words(one.layer, &self.request).to_owned(),
        };
        let resource_alone = matches!(
            self.request.principal,
            Principal::Service { .. } | Principal::Anonymous | Principal::Federated { .. }
        );
        let shown: Vec<(String, &LayerOutcome)> = self
            .layers
            .iter()
            .filter(|one| {
                one.blocks || one.verdict != Verdict::NotAttached || one.layer == Layer::Identity && !resource_alone
            })
            .map(|one| (title(one), one))
            .collect();
        let first = shown.iter().map(|(title, _)| title.len()).max().unwrap_or(0) + 2;
        const VERDICT: usize = 16;
        out.blank();
        out.heading_row(&[("layer", first), ("verdict", VERDICT)], "statement");
        let decisive = match self.evaluation.decision {
            Decision::ImplicitDeny(layer) => Some(layer),
            Decision::Allowed | Decision::Depends | Decision::ExplicitDeny(_) => None,
        };
        for (title, one) in shown {
            let (verdict, tone) = match (one.verdict, one.blocks) {
                (Verdict::Denies, true) => ("denies", Some(Tone::Bad)),
                (Verdict::Denies, false) => ("denies, exempt", None),
                (Verdict::Allows, _) => ("allows", Some(Tone::Good)),
                (Verdict::Depends, _) => ("depends", Some(Tone::Open)),
                (Verdict::Silent | Verdict::NotAttached, true) => ("does not allow", Some(Tone::Bad)),
                (Verdict::Silent, false) => ("silent", None),
                (Verdict::NotAttached, false) => ("none", None),
                (Verdict::Exempt, _) => ("not asked", None),
            };
            // The first sentence has the reason of the layer that decides.
            let told = decisive == Some(one.layer);
            let barred = match self.barrier {
                Some(Barrier::Partition) => Some("does not reach another partition"),
                Some(Barrier::Account) => Some("does not reach another account"),
                Some(Barrier::AwsManaged) => Some("has no say in what AWS manages"),
                Some(Barrier::Session) => Some("has no say in what a session can call"),
                None => None,
            };
            let barred = barred.filter(|_| one.layer == Layer::Resource && one.verdict != Verdict::Denies);
            let because = match (&one.nearest, one.verdict, one.blocks) {
                (_, Verdict::Silent | Verdict::NotAttached, true) if barred.is_some() => {
                    barred.unwrap_or_default().to_owned()
                }
                (None, Verdict::Silent, true) => "no Allow of it is about the action".to_owned(),
                (Some(nearest), _, true) if told => format!("nearest: {}", self.place(&nearest.statement)),
                (Some(nearest), _, true) => {
                    format!("nearest: {} {}", self.place(&nearest.statement), nearest.reason)
                }
                (_, Verdict::Silent, false) if self.evaluation.decision == Decision::Allowed => "not needed".to_owned(),
                (Some(nearest), Verdict::Silent, false) if one.layer == Layer::Grant => {
                    format!("nearest: {} {}", self.place(&nearest.statement), nearest.reason)
                }
                (_, Verdict::Allows, _) if one.statements.is_empty() => {
                    "RCPFullAWSAccess, which AWS attaches".to_owned()
                }
                (_, Verdict::NotAttached, true) => "none was given".to_owned(),
                (_, Verdict::Exempt, _) => "does not apply to this request".to_owned(),
                _ => self.places(&one.statements),
            };
            out.row(&[(&title, first, None), (verdict, VERDICT, tone)], &because);
        }
    }

    fn places(&self, statements: &[StatementRef]) -> String {
        const MOST: usize = 3;
        let mut places: Vec<String> = statements.iter().take(MOST).map(|statement| self.place(statement)).collect();
        if let more @ 1.. = statements.len().saturating_sub(MOST) {
            places.push(format!("{more} more"));
        }
        places.join(", ")
    }

    fn write_changes(&self, out: &mut Lines<'_>) {
        if !matches!(self.evaluation.decision, Decision::ImplicitDeny(_) | Decision::ExplicitDeny(_)) {
            return;
        }
        match self.changes.len() {
            0 if self.suggestion.is_some() => return,
            0 => return out.heading("No small change was found by which it would be allowed"),
            1 => out.heading("It would be allowed by this change (tried)"),
            _ => out.heading("It would be allowed by any one of these changes (tried)"),
        }
        for (index, change) in self.changes.iter().enumerate() {
            for (step_index, step) in change.steps.iter().enumerate() {
                let text = step.to_text(&self.names);
                let number = if step_index == 0 { format!("{}.", index + 1) } else { String::new() };
                let and = if step_index == 0 { "" } else { "and " };
                let (head, json) = text.split_once('\n').unwrap_or((&text, ""));
                out.row(&[(&number, 3, None)], &format!("{and}{head}"));
                for line in json.lines() {
                    out.text.push_str("   ");
                    out.text.push_str(line);
                    out.text.push('\n');
                }
                if let Some(opens) = change.opens_of(step_index) {
                    out.row(&[("", 3, None)], &format!("({})", opens.to_text(&self.names)));
                }
            }
        }
    }

    fn write_residual(&self, out: &mut Lines<'_>, residual: &Residual, depth: usize) {
        // Deeper trees than a person reads are cut, and so are those of a hostile policy.
        const DEEPEST: usize = 8;
        const MOST: usize = 20;
        let mark = format!("{}-", "  ".repeat(depth));
        let (parts, heading) = match residual {
            Residual::Holds(question) => {
                return out.row(&[(&mark, mark.len() + 1, None)], &self.question(question, true));
            }
            Residual::Fails(question) => {
                return out.row(&[(&mark, mark.len() + 1, None)], &self.question(question, false));
            }
            Residual::All(parts) => (parts, "all of"),
            Residual::Any(parts) => (parts, "one of"),
        };
        out.row(&[(&mark, mark.len() + 1, None)], heading);
        if depth == DEEPEST {
            return out.row(&[("", mark.len() + 3, None)], "…");
        }
        for part in parts.iter().take(MOST) {
            self.write_residual(out, part, depth + 1);
        }
        if let more @ 1.. = parts.len().saturating_sub(MOST) {
            out.row(&[("", mark.len() + 3, None)], &format!("{more} more"));
        }
    }

    fn question(&self, question: &OpenQuestion, holds: bool) -> String {
        let place = self.place(&question.statement);
        if let Asks::Condition { operator, key, .. } = &question.asks
            && let Some(words) = hole::in_words(key, holds != operator.starts_with("StringNot"))
        {
            return format!("{words} ({place})");
        }
        let asked = match &question.asks {
            Asks::Condition { operator, key, values } => format!("{operator} {key} {}", listed(values)),
            Asks::Resource { keys } => format!("the Resource element, by the value of {},", listed(keys)),
            Asks::CanonicalUser => "the canonical user id, for the caller's account,".to_owned(),
            Asks::Issuer { users } => {
                format!("the Principal {}, for the user who asked for the session,", listed(users))
            }
            Asks::ResourceControlSupport { service } => {
                let act = if holds { "act" } else { "do not act" };
                return format!("resource control policies {act} on the service {} ({place})", quoted(service));
            }
        };
        let verb = if holds { "holds" } else { "does not hold" };
        format!("{asked} {verb} ({place})")
    }

    fn write_statements(&self, out: &mut Lines<'_>) {
        out.heading("Every statement");
        for (one, reason) in self.evaluation.statements.iter().zip(&self.reasons) {
            let statement = &one.statement;
            let text = format!("{} {} {reason}", statement.effect.as_str(), self.place(statement));
            out.row(&[("-", 2, None)], &text);
        }
    }
}

/// A text of lines, some of them in columns.
struct Lines<'a> {
    text: String,
    paint: &'a dyn Fn(Tone, &str) -> String,
}

impl Lines<'_> {
    fn blank(&mut self) {
        self.text.push('\n');
    }

    fn heading(&mut self, text: &str) {
        self.blank();
        self.text.push_str(&(self.paint)(Tone::Heading, text));
        self.blank();
    }

    fn heading_row(&mut self, columns: &[(&str, usize)], last: &str) {
        let columns: Vec<_> = columns.iter().map(|(text, width)| (*text, *width, Some(Tone::Heading))).collect();
        self.columns(&columns);
        self.text.push_str(&(self.paint)(Tone::Heading, last));
        self.blank();
    }

    /// Columns of a width and a tone each, and a last one whose words run on below its beginning.
    fn row(&mut self, columns: &[(&str, usize, Option<Tone>)], last: &str) {
        let from = self.columns(columns);
        let mut column = from;
        let mut first = true;
        for word in last.split(' ').filter(|word| !word.is_empty()) {
            let word = visible(word);
            let width = word.chars().count();
            if !first {
                if column + 1 + width > WIDTH {
                    self.text.push('\n');
                    self.text.extend(std::iter::repeat_n(' ', from));
                    column = from;
                } else {
                    self.text.push(' ');
                    column += 1;
                }
            }
            self.text.push_str(&word);
            column += width;
            first = false;
        }
        let end = self.text.trim_end_matches(' ').len();
        self.text.truncate(end);
        self.blank();
    }

    /// Writes the columns and tells where the next begins.
    fn columns(&mut self, columns: &[(&str, usize, Option<Tone>)]) -> usize {
        let mut column = 0;
        for (text, width, tone) in columns {
            match tone {
                Some(tone) => self.text.push_str(&(self.paint)(*tone, text)),
                None => self.text.push_str(text),
            }
            let used = text.chars().count();
            self.text.extend(std::iter::repeat_n(' ', width.saturating_sub(used)));
            column += used.max(*width);
        }
        column
    }
}
