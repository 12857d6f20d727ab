//! What AWS says of a denial, beside what the policies given say: check by check, statement by statement.
//!
//! What AWS lists of statements that matched need not be all, so that nothing follows from what it does not list.

use std::io::{self, Write as _};

use personalize_iam_eval::{
    AccessDenied, Decision, DetailedCheck, DetailedEvaluation, Explanation, Layer, LayerOutcome, MatchedStatement,
    Outcome, StatementOutcome, StatementRef, Verdict,
};
use personalize_iam_model::Effect;
use serde::Serialize;

use super::assembled::{Assembled, Document};
use super::common::{quoted, wrap_behind};
use crate::output::{Output, Style};

/// How two answers are to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Says {
    Agrees,
    Differs,
    NotComparable,
}

impl Says {
    fn words(self) -> &'static str {
        match self {
            Says::Agrees => "agrees",
            Says::Differs => "DIFFERS",
            Says::NotComparable => "cannot be compared",
        }
    }

    fn style(self) -> Style {
        match self {
            Says::Agrees => Style::Good,
            Says::Differs => Style::Bad,
            Says::NotComparable => Style::Open,
        }
    }
}

/// Two answers beside each other.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Compared {
    /// AWS's answer, in AWS's word.
    pub(super) aws: Option<String>,
    /// The answer here, in the same words where there is one for it.
    pub(super) here: &'static str,
    pub(super) comparison: Says,
    pub(super) because: Option<String>,
}

impl Compared {
    fn new(aws: Option<&str>, here: &'static str, comparison: Says, because: Option<String>) -> Compared {
        Compared { aws: aws.map(str::to_owned), here, comparison, because }
    }

    /// As AWS and the policies given say it.
    fn words(&self) -> String {
        let aws = self.aws.as_deref().map_or_else(|| "nothing".to_owned(), |word| word.escape_debug().to_string());
        let because = self.because.as_deref().map(|because| format!(": {because}")).unwrap_or_default();
        format!("AWS says {aws}, here it is {}: {}{because}", self.here, self.comparison.words())
    }
}

/// A check of AWS's with the layer that it is about.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ComparedCheck {
    check_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    target_arn: Option<String>,
    layer: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<usize>,
    #[serde(flatten)]
    compared: Compared,
    statements: Vec<ComparedStatement>,
}

/// A statement that AWS says matched, with what it does here.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ComparedStatement {
    #[serde(skip_serializing_if = "Option::is_none")]
    policy_uri: Option<String>,
    sid: Option<String>,
    #[serde(flatten)]
    compared: Compared,
}

/// An evaluation of AWS's beside the one here.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ComparedEvaluation {
    #[serde(flatten)]
    pub(super) compared: Compared,
    pub(super) checks: Vec<ComparedCheck>,
    /// Statements that older answers list without checks.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    statements: Vec<ComparedStatement>,
    /// Layers that stop the request here, and of which AWS lists no check.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    not_checked: Vec<String>,
}

/// The explanation with what is not in the request's context taken as absent, and as not known.
pub(super) struct Both<'a> {
    pub(super) here: &'a Explanation,
    /// `None` if it would be the same.
    pub(super) open: Option<&'a Explanation>,
}

/// Compares an evaluation of AWS's.
pub(super) fn of_evaluation(
    evaluation: &DetailedEvaluation,
    both: &Both<'_>,
    assembled: &Assembled,
    documents: &[Document],
    lacks_pages: bool,
) -> ComparedEvaluation {
    let aws = evaluation.evaluated_effect.as_deref();
    let here = word_of(both.here.evaluation.decision);
    let is_open = both.open.is_some_and(|open| open.evaluation.decision == Decision::Depends);
    let (comparison, because) = match aws {
        None => (Says::NotComparable, Some("AWS does not say what it decided".to_owned())),
        _ if assembled.is_bare() && evaluation.checks.is_empty() => {
            let because = "AWS lists neither policies nor checks, which it shows to callers of the account or the organization of \
                           the denied principal alone";
            (Says::NotComparable, Some(because.to_owned()))
        }
        Some(aws) if aws == here => (Says::Agrees, None),
        _ if both.here.evaluation.decision == Decision::Depends => (Says::NotComparable, Some(unknown_of(both.here))),
        Some("ALLOW" | "IMPLICIT_DENY" | "EXPLICIT_DENY") if is_open => {
            (Says::NotComparable, Some(missing_keys(both.here)))
        }
        Some("ALLOW" | "IMPLICIT_DENY" | "EXPLICIT_DENY") if lacks_pages => {
            (Says::NotComparable, Some("not all pages of AWS's answer were given".to_owned()))
        }
        Some("ALLOW" | "IMPLICIT_DENY" | "EXPLICIT_DENY") => (Says::Differs, Some(both.here.cause())),
        Some(_) => (Says::NotComparable, Some("this word of AWS is not known here".to_owned())),
    };
    let checks: Vec<ComparedCheck> =
        evaluation.checks.iter().map(|check| of_check(check, both, assembled, documents)).collect();
    let without_check = |one: &&LayerOutcome| {
        let is_of_it = |check: &ComparedCheck| {
            check.layer == Some(one.layer.as_str()) && (check.level == one.level || check.level.is_none())
        };
        one.blocks && !checks.is_empty() && !checks.iter().any(is_of_it)
    };
    let not_checked = both.here.layers.iter().filter(without_check);
    let not_checked = not_checked.map(|one| match one.level {
        Some(level) => format!("{}, level {level}", one.layer.title()),
        None => one.layer.title().to_owned(),
    });
    let not_checked = not_checked.collect();
    let matched = evaluation.matched_policies.iter().filter(|_| checks.is_empty()).flat_map(|policy| {
        policy.matched_statements.iter().map(|one| of_statement(&policy.uri, one, None, both, assembled, documents))
    });
    let statements = matched.collect();
    let compared = Compared::new(aws, here, comparison, because);
    ComparedEvaluation { compared, checks, statements, not_checked }
}

fn word_of(decision: Decision) -> &'static str {
    match decision {
        Decision::Allowed => "ALLOW",
        Decision::ImplicitDeny(_) => "IMPLICIT_DENY",
        Decision::ExplicitDeny(_) => "EXPLICIT_DENY",
        Decision::Depends => "not known",
    }
}

fn unknown_of(explanation: &Explanation) -> String {
    let unknown: Vec<String> = explanation.unknown.iter().map(|one| one.what.clone()).collect();
    match unknown.is_empty() {
        true => "it depends on what is not known".to_owned(),
        false => format!("it depends on {}", unknown.join(" and on ")),
    }
}

fn missing_keys(explanation: &Explanation) -> String {
    let missing = &explanation.evaluation.missing_context_keys;
    format!("statements ask for keys that AWS's context does not list: {}", quoted(missing))
}

fn of_check(check: &DetailedCheck, both: &Both<'_>, assembled: &Assembled, documents: &[Document]) -> ComparedCheck {
    let layer = check.layer();
    let target = check.target_arn.as_deref().unwrap_or_default();
    let level = layer.and_then(|layer| assembled.level_of(layer, target));
    let statements = check.matched_policies.iter().flat_map(|policy| {
        let place = layer.map(|layer| (layer, level));
        policy
            .matched_statements
            .iter()
            .map(move |one| of_statement(&policy.uri, one, place, both, assembled, documents))
    });
    ComparedCheck {
        check_type: check.check_type.clone(),
        target_arn: check.target_arn.clone(),
        layer: layer.map(Layer::as_str),
        level,
        statements: statements.collect(),
        compared: compare_check(check, layer, level, both, assembled),
    }
}

fn outcome_of(explanation: &Explanation, layer: Layer, level: Option<usize>) -> Option<&LayerOutcome> {
    explanation.layers.iter().find(|one| one.layer == layer && (one.level == level || one.level.is_none()))
}

fn compare_check(
    check: &DetailedCheck,
    layer: Option<Layer>,
    level: Option<usize>,
    both: &Both<'_>,
    assembled: &Assembled,
) -> Compared {
    let aws = check.evaluated_effect.as_str();
    let cannot =
        |here: &'static str, because: String| Compared::new(Some(aws), here, Says::NotComparable, Some(because));
    let Some(layer) = layer else {
        return cannot("not asked", "this kind of check is not known here".to_owned());
    };
    if assembled.replaced.contains(&layer) {
        return cannot("not asked", format!("another {} is given by an option", layer.title()));
    }
    let has_levels = matches!(layer, Layer::ServiceControl | Layer::ResourceControl);
    let is_listed = assembled.is_listed(layer, level);
    if has_levels && level.is_none() {
        return cannot("not asked", "AWS lists no policy that is attached to this target".to_owned());
    }
    let Some(one) = outcome_of(both.here, layer, level) else {
        return cannot("not asked", "it is not asked here".to_owned());
    };
    // Of a grant that allows the request, the policy of its key need not.
    let grant = both.here.layers.iter().find(|one| one.layer == Layer::Grant && one.verdict == Verdict::Allows);
    let verdict = match grant {
        Some(_) if layer == Layer::Resource && matches!(one.verdict, Verdict::Silent | Verdict::NotAttached) => {
            Verdict::Allows
        }
        _ => one.verdict,
    };
    let here = match (verdict, one.blocks) {
        (Verdict::Denies, _) => "EXPLICIT_DENY",
        (Verdict::Allows, _) => "ALLOW",
        (Verdict::Silent | Verdict::NotAttached, true) => "IMPLICIT_DENY",
        (Verdict::Silent, false) => "NO_IMPACT",
        (Verdict::NotAttached, false) => "NO_IMPACT",
        (Verdict::Depends, _) => "not known",
        _ => "not asked",
    };
    if verdict == Verdict::Exempt {
        return cannot(here, "the request is exempt from it here".to_owned());
    }
    if verdict == Verdict::Depends {
        let why = match assembled.unknown_in(layer, level) {
            why if why.is_empty() => unknown_of(both.here),
            why => why.join("; "),
        };
        return cannot(here, why);
    }
    if aws == here {
        return Compared::new(Some(aws), here, Says::Agrees, None);
    }
    if !["ALLOW", "NO_IMPACT", "IMPLICIT_DENY", "EXPLICIT_DENY"].contains(&aws) {
        return cannot(here, "this word of AWS is not known here".to_owned());
    }
    if !is_listed {
        return cannot(here, format!("AWS lists no {} of this check", layer.title()));
    }
    let open = both.open.and_then(|open| outcome_of(open, layer, level));
    if open.is_some_and(|open| {
        open.verdict == Verdict::Depends || open.verdict != one.verdict || open.blocks != one.blocks
    }) {
        return cannot(here, missing_keys(both.here));
    }
    // What is not listed may be what allows or denies it.
    let effect = if aws == "EXPLICIT_DENY" { "DENY" } else { "ALLOW" };
    let matched = check.matched_policies.iter().flat_map(|policy| &policy.matched_statements);
    let mut matched = matched.filter(|one| one.evaluated_effect.as_deref() == Some(effect));
    if matches!(aws, "ALLOW" | "EXPLICIT_DENY") && here != "EXPLICIT_DENY" && matched.next().is_none() {
        let because = "AWS lists no statement that matched in it, and may leave out the policy that has one".to_owned();
        return cannot(here, because);
    }
    Compared::new(Some(aws), here, Says::Differs, Some(why_here(one, both.here)))
}

/// Why a layer says what it says.
fn why_here(one: &LayerOutcome, explanation: &Explanation) -> String {
    let places = |statements: &[StatementRef]| {
        statements.iter().take(3).map(|statement| explanation.place(statement)).collect::<Vec<_>>().join(", ")
    };
    match (one.verdict, &one.nearest) {
        (Verdict::Denies | Verdict::Allows, _) if !one.statements.is_empty() => {
            format!("{} applies", places(&one.statements))
        }
        (_, Some(nearest)) => {
            format!("no statement applies; the nearest, {}, {}", explanation.place(&nearest.statement), nearest.reason)
        }
        (_, None) => "no statement applies".to_owned(),
    }
}

fn of_statement(
    uri: &str,
    matched: &MatchedStatement,
    place: Option<(Layer, Option<usize>)>,
    both: &Both<'_>,
    assembled: &Assembled,
    documents: &[Document],
) -> ComparedStatement {
    let places = assembled.places_of(uri, documents, place);
    let cannot = |because: &str| {
        Compared::new(matched.evaluated_effect.as_deref(), "not known", Says::NotComparable, Some(because.to_owned()))
    };
    let compared = match places {
        None => cannot("AWS does not list the policy"),
        Some(places) if places.is_empty() => cannot("the policy is not given, or is not of this check here"),
        Some(places) => {
            let is_in = |one: &StatementOutcome| {
                let statement = &one.statement;
                places.contains(&(statement.layer, statement.level, statement.policy))
            };
            compare_statement(matched, both, &is_in)
        }
    };
    ComparedStatement { policy_uri: Some(uri.to_owned()), sid: matched.sid.clone(), compared }
}

/// Compares a statement by its `Sid`, among those of the explanation that are meant.
fn compare_statement(
    matched: &MatchedStatement,
    both: &Both<'_>,
    is_meant: &dyn Fn(&StatementOutcome) -> bool,
) -> Compared {
    let aws = matched.evaluated_effect.as_deref();
    let compared = |here, says, because: &str| Compared::new(aws, here, says, Some(because.to_owned()));
    let Some(sid) = matched.sid.as_deref().filter(|sid| !sid.is_empty()) else {
        return compared("not known", Says::NotComparable, "AWS gives no `Sid` for it");
    };
    let is_it = |one: &StatementOutcome| one.statement.sid.as_deref() == Some(sid) && is_meant(one);
    let find = |explanation: &Explanation| {
        let statements = explanation.evaluation.statements.iter().zip(&explanation.reasons);
        let found = statements.filter(|(one, _)| is_it(one));
        found.map(|(one, reason)| (one.outcome.clone(), one.statement.effect, reason.clone())).collect::<Vec<_>>()
    };
    let found = find(both.here);
    let effect = |effect: Effect| if effect == Effect::Deny { "DENY" } else { "ALLOW" };
    if let Some((_, own, _)) =
        found.iter().find(|(outcome, own, _)| *outcome == Outcome::Matches && aws.is_none_or(|aws| aws == effect(*own)))
    {
        return Compared::new(aws, effect(*own), Says::Agrees, None);
    }
    match found.as_slice() {
        [] => compared(
            "not known",
            Says::NotComparable,
            "no statement has this `Sid`, which AWS makes up for one without",
        ),
        _ if found.iter().any(|(outcome, ..)| *outcome == Outcome::Open) => {
            compared("not known", Says::NotComparable, "whether it applies depends on what is not known")
        }
        _ if both.open.is_some_and(|open| find(open).iter().any(|(outcome, ..)| *outcome == Outcome::Open)) => {
            let because = missing_keys(both.here);
            Compared::new(aws, "no match", Says::NotComparable, Some(because))
        }
        [(Outcome::Matches, own, _), ..] => {
            compared(effect(*own), Says::Differs, "it has this effect in the policy given")
        }
        [(_, _, reason), ..] => Compared::new(aws, "no match", Says::Differs, Some(format!("it {reason}"))),
    }
}

impl ComparedEvaluation {
    /// Whether a check or a statement differs.
    fn differs_within(&self) -> bool {
        let statements = self.checks.iter().flat_map(|check| &check.statements).chain(&self.statements);
        let statements = statements.map(|one| one.compared.comparison);
        self.checks.iter().map(|check| check.compared.comparison).chain(statements).any(|says| says == Says::Differs)
    }

    /// How it is as a whole, with its checks.
    pub(super) fn as_a_whole(&self) -> Says {
        if self.differs_within() { Says::Differs } else { self.compared.comparison }
    }

    /// Writes the first line: AWS's decision beside ours.
    pub(super) fn write_decision(&self, output: &mut Output) -> io::Result<()> {
        let Compared { comparison, .. } = self.compared;
        let word = comparison.words().to_uppercase();
        let mut text = self.compared.words_without_comparison();
        if comparison == Says::Agrees && self.differs_within() {
            text.push_str("; but they differ in a check or a statement, below");
        }
        let text = wrap_behind(&text, word.len() + 2);
        let word = output.paint(comparison.style(), &format!("{word}:"));
        writeln!(output, "{word} {text}")
    }

    /// Writes the checks.
    pub(super) fn write_checks(&self, output: &mut Output) -> io::Result<()> {
        let heading = output.paint(Style::Strong, "AWS's checks");
        writeln!(output, "\n{heading}")?;
        if self.checks.is_empty() && self.statements.is_empty() {
            writeln!(output, "- AWS lists none")?;
        }
        for check in &self.checks {
            let title = match &check.target_arn {
                Some(target) => format!("{} {}", check.check_type, target),
                None => check.check_type.clone(),
            };
            writeln!(output, "- {}", wrap_behind(&format!("{}: {}", title.escape_debug(), check.compared.words()), 2))?;
            write_statements(&check.statements, "  - ", output)?;
        }
        write_statements(&self.statements, "- ", output)?;
        for layer in &self.not_checked {
            let text = format!("{layer}: it stops the request here, and AWS lists no check of it: cannot be compared");
            writeln!(output, "- {}", wrap_behind(&text, 2))?;
        }
        Ok(())
    }
}

impl Compared {
    fn words_without_comparison(&self) -> String {
        let aws = self.aws.as_deref().map_or_else(|| "nothing".to_owned(), |word| word.escape_debug().to_string());
        let because = self.because.as_deref().map(|because| format!(": {because}")).unwrap_or_default();
        match self.comparison {
            Says::Agrees => format!("AWS says {aws}, and so do the policies given"),
            _ => format!("AWS says {aws}, and by the policies given it is {}{because}", self.here),
        }
    }
}

fn write_statements(statements: &[ComparedStatement], mark: &str, output: &mut Output) -> io::Result<()> {
    for one in statements {
        let sid = one.sid.as_deref().filter(|sid| !sid.is_empty());
        let sid = sid.map_or_else(|| "a statement".to_owned(), |sid| format!("\"{}\"", sid.escape_debug()));
        let of = one.policy_uri.as_deref().map(|uri| format!(" of {}", uri.escape_debug())).unwrap_or_default();
        let text = format!("{sid}{of}: {}", one.compared.words());
        writeln!(output, "{mark}{}", wrap_behind(&text, mark.len()))?;
    }
    Ok(())
}

/// What a decoded authorization message says, beside what the policies given say.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct OfDecoded {
    #[serde(skip)]
    pub(super) says: Says,
    #[serde(flatten)]
    compared: Compared,
    statements: Vec<ComparedStatement>,
}

/// Compares a decoded authorization message.
pub(super) fn of_decoded(denied: &AccessDenied, explanation: &Explanation) -> OfDecoded {
    let both = Both { here: explanation, open: None };
    let is_explicit = denied.claim.effect() == Some(Effect::Deny);
    let aws = if is_explicit { "EXPLICIT_DENY" } else { "IMPLICIT_DENY" };
    let here = word_of(explanation.evaluation.decision);
    let (says, because) = match explanation.evaluation.decision {
        _ if here == aws => (Says::Agrees, None),
        Decision::Depends => (Says::NotComparable, Some(unknown_of(explanation))),
        _ => (Says::Differs, Some(explanation.cause())),
    };
    // The message does not tell which policy has the statement.
    let of_matched = |one: &MatchedStatement| {
        let mut compared = compare_statement(one, &both, &|_| true);
        if compared.comparison == Says::Differs {
            let why = compared.because.unwrap_or_default();
            compared.because = Some(format!("{why}; AWS may mean one of another policy or another version"));
            compared.comparison = Says::NotComparable;
        }
        ComparedStatement { policy_uri: None, sid: one.sid.clone(), compared }
    };
    OfDecoded {
        says,
        compared: Compared::new(Some(aws), here, says, because),
        statements: denied.matched.iter().map(of_matched).collect(),
    }
}

impl OfDecoded {
    pub(super) fn write(&self, output: &mut Output) -> io::Result<()> {
        let heading = output.paint(Style::Strong, "AWS's message");
        writeln!(output, "\n{heading}\n- {}", wrap_behind(&self.compared.words(), 2))?;
        write_statements(&self.statements, "- ", output)
    }
}
