//! `explain` of AWS's own account of a denial: each of its evaluations as a request, with AWS's answer beside the one here.

use std::collections::BTreeSet;
use std::io::Write as _;

use personalize_iam_eval::{AuthorizationDetails, ContextValue, DetailedEvaluation, Explanation, Principal, Request};
use personalize_iam_model::catalog;
use personalize_iam_model::hole::{self, OpenPart};
use serde::Serialize;

use super::assembled::{Document, NOT_GIVEN, NotGiven, assembled, documents, narrow, not_given};
use super::checks::{Both, ComparedEvaluation, Says, of_evaluation};
use super::common::{Given, explained, quoted, wrap_behind, write_explanation};
use crate::arguments::{PolicyArgs, RequestArgs};
use crate::failure::{Failure, InputError};
use crate::files::NamedPolicy;
use crate::outcome::Outcome;
use crate::output::{Output, Style};
use crate::problems::{self, Problem, problems, usual_settings};

/// What the options say.
pub(super) struct Asked<'a> {
    pub(super) request: &'a RequestArgs,
    pub(super) policies: &'a PolicyArgs,
    pub(super) policy: &'a [String],
    pub(super) all: bool,
    pub(super) is_json: bool,
}

/// How many evaluations are explained; each is decided many times over.
const MOST_EVALUATIONS: usize = 50;

/// Explains AWS's account of a denial.
pub(super) fn run(args: &Asked<'_>, given: &[Given], output: &mut Output) -> Result<Outcome, Failure> {
    if let Some(other) = given.iter().find(|one| !AuthorizationDetails::is_meant(&one.text)) {
        let message = "it has no details of AWS, which another text has: give the pages of one answer, and policies by `--policy`";
        return Err(other.at(InputError::new(message)).into());
    }
    let texts: Vec<&str> = given.iter().map(|one| one.text.as_str()).collect();
    let details = AuthorizationDetails::read(&texts).map_err(|error| {
        let message = InputError::new(error.message.clone());
        let message = match error.place {
            Some((line, column)) => message.at(narrow(line), narrow(column)),
            None => message,
        };
        match given.get(error.text) {
            Some(one) => one.at(message),
            None => message,
        }
    })?;
    let (documents, mut notes) = documents(&details, given, args.policy)?;
    let instead = args.policies.read_telling(output)?;
    notes.extend(notes_on(&details, &documents, args));
    let chosen = chosen(&details, args.request)?;
    if chosen.len() > MOST_EVALUATIONS {
        notes.push(format!(
            "AWS lists {} evaluations, and the first {MOST_EVALUATIONS} are explained: choose others with `--action` and \
             `--resource`",
            chosen.len()
        ));
    }
    let count = details.evaluations.len();
    let mut answers = Vec::new();
    for (number, evaluation) in chosen.into_iter().take(MOST_EVALUATIONS) {
        let assembled = assembled(&details, number, evaluation, &documents, &instead);
        let in_it = |error: InputError| InputError {
            message: format!("evaluation {} of {count}: {}", number + 1, error.message),
            ..error
        };
        let (mut request, on_keys) = request(&details, evaluation, args.request).map_err(in_it)?;
        assembled.named.leave_open(&mut request.unknown);
        let semantics = args.policies.semantics();
        let mut explanation = explained(&assembled.named, request.clone(), semantics);
        explanation.notes.extend(on_keys);
        explanation.notes.extend(assembled.notes.iter().cloned());
        if evaluation.resource.contains(['*', '?']) {
            explanation.notes.push("the resource is a pattern, and is decided as the text that it is".to_owned());
        }
        name_what_is_open(&mut explanation);
        let missing = explanation.evaluation.missing_context_keys.clone();
        let mut open = None;
        if !missing.is_empty() {
            explanation.notes.push(format!(
                "AWS's context does not list {}, which statements ask for: taken as absent; `--context` gives one, `--unknown` \
                 leaves it open",
                quoted(&missing)
            ));
            request.unknown.extend(missing);
            open = Some(explained(&assembled.named, request, semantics));
        }
        let both = Both { here: &explanation, open: open.as_ref() };
        let compared = of_evaluation(evaluation, &both, &assembled, &documents, details.lacks_pages);
        answers.push(Answer { number: number + 1, aws: compared, explanation });
    }
    let all: Vec<&NamedPolicy> = documents.iter().filter_map(|one| one.named.as_ref()).chain(instead.all()).collect();
    let problems = problems(all, &usual_settings());
    let not_given = not_given(&documents);
    match args.is_json {
        true => {
            let differs = answers.iter().any(|one| one.aws.as_a_whole() == Says::Differs);
            let agrees = answers.iter().all(|one| one.aws.as_a_whole() == Says::Agrees);
            let comparison = match (differs, agrees) {
                (true, _) => Says::Differs,
                (_, true) => Says::Agrees,
                _ => Says::NotComparable,
            };
            let whole =
                Whole { comparison, evaluations: &answers, not_given: &not_given, notes: &notes, problems: &problems };
            let json = serde_json::to_string_pretty(&whole).map_err(std::io::Error::from)?;
            writeln!(output, "{json}")?;
        }
        false => {
            for (at, answer) in answers.iter().enumerate() {
                if at > 0 {
                    writeln!(output)?;
                }
                if count > 1 {
                    let heading = format!("Evaluation {} of {count}", answer.number);
                    writeln!(output, "{}", output.paint(Style::Strong, &heading))?;
                }
                answer.aws.write_decision(output)?;
                writeln!(output, "\n{}", output.paint(Style::Strong, "By the policies given"))?;
                write_explanation(&answer.explanation, args.all, output)?;
                answer.aws.write_checks(output)?;
            }
            if !not_given.is_empty() {
                writeln!(output, "\n{}", output.paint(Style::Strong, "Policies that are not given"))?;
                for one in &not_given {
                    let text = format!(
                        "{} {}: fetch it, and give the file with `--policy`",
                        one.kind.escape_debug(),
                        one.uri.escape_debug()
                    );
                    writeln!(output, "- {}", wrap_behind(&text, 2))?;
                    writeln!(output, "    {}", one.command)?;
                }
            }
            if !notes.is_empty() {
                writeln!(output, "\n{}", output.paint(Style::Strong, "On AWS's details"))?;
                for note in &notes {
                    writeln!(output, "- {}", wrap_behind(note, 2))?;
                }
            }
            problems::tell(&problems, output)?;
        }
    }
    // AWS denied the request, whatever the policies that are given say.
    Ok(Outcome::NotAsAsked)
}

/// The evaluations that are asked for, with their places.
fn chosen<'d>(
    details: &'d AuthorizationDetails,
    given: &RequestArgs,
) -> Result<Vec<(usize, &'d DetailedEvaluation)>, InputError> {
    let is_meant = |one: &DetailedEvaluation| {
        let action = given.action.as_ref().is_none_or(|action| action.eq_ignore_ascii_case(&one.action));
        let resource = given.resource.as_ref().is_none_or(|resource| resource == resource_of(one));
        action && resource
    };
    let chosen: Vec<_> = details.evaluations.iter().enumerate().filter(|(_, one)| is_meant(one)).collect();
    if chosen.is_empty() {
        let there = details.evaluations.iter().take(4).map(|one| format!("`{}` on `{}`", one.action, resource_of(one)));
        let there = there.collect::<Vec<_>>().join(", ").escape_debug().to_string();
        let message = format!("AWS lists no evaluation of this `--action` and `--resource`; it lists {there}");
        return Err(InputError::new(message));
    }
    Ok(chosen)
}

fn resource_of(evaluation: &DetailedEvaluation) -> &str {
    if evaluation.resource.is_empty() { "*" } else { &evaluation.resource }
}

/// The request of an evaluation, with what options say of it, and what of its condition keys is not known.
fn request(
    details: &AuthorizationDetails,
    evaluation: &DetailedEvaluation,
    given: &RequestArgs,
) -> Result<(Request, Vec<String>), InputError> {
    let mut own = given.clone();
    own.action = Some(evaluation.action.clone());
    own.resource = Some(resource_of(evaluation).to_owned());
    if own.principal.is_none() {
        let principal = details.principal().map_err(|lack| InputError::new(format!("`--principal`: {lack}")))?;
        if let Principal::RoleSession { role: Some(role), .. } = &principal {
            own.role.get_or_insert_with(|| role.clone());
        }
        own.principal = Some(principal.to_string());
    }
    let mut request = own.request()?;
    let (of_aws, notes) = details.request(evaluation, request.principal.clone());
    let is_given = |request: &Request, key: &str| {
        // A key of the details cannot say what a policy has that is not given.
        let known = |other: &str| other.eq_ignore_ascii_case(key);
        hole::is_key(key)
            || request.context.iter().any(|(other, _)| known(other))
            || given.unknown.iter().any(|other| known(other))
    };
    for (key, value) in of_aws.context {
        if is_given(&request, &key) {
            continue;
        }
        // A list that is written as a text with commas is not known to be one.
        let is_list = catalog::condition_key(&key).is_some_and(|known| known.multivalued);
        match &value {
            ContextValue::One(text) if is_list && text.contains(',') => request.unknown.push(key),
            _ => request.context.push((key, value)),
        }
    }
    for key in of_aws.unknown {
        if !is_given(&request, &key) {
            request.unknown.push(key);
        }
    }
    request.resource_account = request.resource_account.or(of_aws.resource_account);
    request.exemptions.service_linked_role |= of_aws.exemptions.service_linked_role;
    Ok((request, notes))
}

/// What is to be known of the details as a whole.
fn notes_on(details: &AuthorizationDetails, documents: &[Document], args: &Asked<'_>) -> Vec<String> {
    let mut notes = Vec::new();
    if details.lacks_pages {
        notes.push(
            "every page has a `nextToken`: AWS has more evaluations, and perhaps more policies, on pages that are not given"
                .to_owned(),
        );
    }
    for one in documents.iter().filter(|one| one.layer.is_none()) {
        let (uri, kind) = (one.uri.escape_debug(), one.kind.escape_debug());
        notes.push(format!("the policy `{uri}` is left out: its type `{kind}` is not known here"));
    }
    let services: BTreeSet<&str> =
        details.evaluations.iter().filter_map(|one| one.action.split_once(':')).map(|(service, _)| service).collect();
    if services.len() > 1 && documents.iter().any(|one| one.named.is_some()) {
        notes.push(
            "AWS may leave out of a policy's document what is about services other than the one that was called: what a document \
             says of the others is not certain"
                .to_owned(),
        );
    }
    if !args.policies.is_empty() {
        notes.push(
            "policies that are given by options of their kinds count in place of those that AWS lists".to_owned(),
        );
    }
    // These two choose among AWS's evaluations.
    let own = RequestArgs { action: None, resource: None, ..args.request.clone() };
    if !own.is_empty() {
        notes.push("options say of the request what goes over AWS's context: AWS decided without them".to_owned());
    }
    notes
}

/// Says of what is open which policy it is, and how it is given.
fn name_what_is_open(explanation: &mut Explanation) {
    let mut seen = BTreeSet::new();
    explanation.unknown.retain_mut(|unknown| {
        let Some(OpenPart::NotWorkedOut(name, why)) = OpenPart::of(&unknown.what) else { return true };
        let (name, why) = (name.to_owned(), why.to_owned());
        unknown.tell = (why == NOT_GIVEN).then(|| format!("--policy '{name}=FILE'"));
        unknown.what = if why == NOT_GIVEN { format!("the policy `{name}`") } else { name };
        unknown.because = why;
        seen.insert(unknown.what.clone())
    });
}

/// An evaluation with what AWS says of it.
#[derive(Serialize)]
struct Answer {
    number: usize,
    aws: ComparedEvaluation,
    explanation: Explanation,
}

/// The answer as JSON.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Whole<'a> {
    comparison: Says,
    evaluations: &'a [Answer],
    #[serde(rename = "policiesNotGiven")]
    not_given: &'a [NotGiven],
    notes: &'a [String],
    problems: &'a [Problem],
}
