//! `explain`: why a request is allowed or denied, and what would change that.

mod denial;

use std::io::Write;

use personalize_iam_eval::{AccessDenied, Claim, Decision, Explanation, Layer, PolicyNames, Tone};
use personalize_iam_lint::{Part, Slip, slips_of_request};
use personalize_iam_model::arn::Fields;
use serde::Serialize;

use crate::arguments::{NamedPolicies, PolicyArgs, RequestArgs, option_of};
use crate::failure::{Failure, InputError};
use crate::files::read_text;
use crate::format_option::offers;
use crate::outcome::Outcome;
use crate::output::{Output, Style};
use crate::problems::{self, Problem, problems, usual_settings};
use crate::{misfits, slips};

const EXAMPLES: &str = "\
Examples:
  A request, and the policies that count for it:
    personalize-iam explain \\
      --identity train.json --permissions-boundary limits.json \\
      --principal arn:aws:iam::111122223333:user/ana \\
      --action personalize:CreateCampaign \\
      --resource arn:aws:personalize:eu-west-1:111122223333:campaign/movies

  The message of an AccessDenied error, which contains the request:
    personalize-iam explain --identity train.json \\
      'User: arn:aws:iam::111122223333:user/ana is not authorized ...'
    aws personalize create-campaign ... 2>&1 |
      personalize-iam explain --identity train.json -

  A record of CloudTrail:
    personalize-iam explain --identity train.json - < record.json

Exit status: 0 allowed, 1 not allowed (always with a message, as AWS denied that request), 2 bad input.";

/// The arguments of `explain`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// The message of an AccessDenied error, with whatever printed it, a CloudTrail record, or a decoded authorization
    /// message; `-` for standard input. Other options override it
    message: Option<String>,
    /// The same, for a message that begins with a hyphen
    #[arg(long, value_name = "MESSAGE", conflicts_with = "message", allow_hyphen_values = true)]
    error: Option<String>,
    #[command(flatten)]
    request: RequestArgs,
    #[command(flatten)]
    policies: PolicyArgs,
    /// Show every statement, and every context key that was filled in
    #[arg(long)]
    all: bool,
    /// The format of the answer
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

offers! {
    /// How the explanation is written.
    enum Format {
        /// For people
        Text,
        /// For programs: one object
        Json,
    }
    not Table, Csv, Aws, Sarif, Github, Junit, Markdown, Jsonl
}

/// Runs `explain`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    let denied = args.message.as_deref().or(args.error.as_deref()).map(read_message).transpose()?;
    let filled = match &denied {
        Some(denied) => denial::fill(&args.request, denied)?,
        None => denial::Filled { request: args.request.clone(), notes: Vec::new() },
    };
    let mut request = filled.request.request()?;
    let named = args.policies.read_telling(output)?;
    named.leave_open(&mut request.unknown);
    misfits::refuse(&named.policies(), &request)?;
    let slips = slips_of_request(&request);
    let request = request.prepare();
    let policies = named.policies().compile_with(args.policies.semantics());
    let mut explanation = policies.explain(&request);
    let without_effect = policies.misfits(&request).into_iter();
    explanation.notes.extend(without_effect.map(|misfit| format!("`{}`: {misfit}", misfits::option(misfit.input))));
    explanation.notes.extend(filled.notes);
    if slips.iter().any(|slip| matches!(slip.part, Part::Action | Part::Resource)) {
        // A policy that names it would change nothing.
        explanation.changes.clear();
    }
    // The warning above names the action that is meant, and the explanation has a note on a text that is not an ARN.
    let suggested = explanation.suggestion.is_some();
    let is_arn = Fields::split(&request.request().resource).is_some();
    let other = |slip: &Slip| match slip.part {
        Part::Action => !suggested,
        Part::Resource => is_arn || slip.help.as_deref().is_some_and(|help| help.starts_with("did you mean")),
        _ => true,
    };
    let others: Vec<Slip> = slips.into_iter().filter(other).collect();
    let told = slips::told(&others, &request, slips::option).into_iter();
    explanation.notes.extend(told.map(|(message, option)| format!("`{option}`: {message}")));
    explanation.names = names(&named, &explanation);
    let missing = &explanation.evaluation.missing_context_keys;
    if denied.is_some() && !missing.is_empty() {
        let keys: Vec<String> = missing.iter().map(|key| format!("`{key}`")).collect();
        let note = format!(
            "a message does not tell the context of its request, and statements ask for {}: give what the request had \
             with `--context`",
            keys.join(", ")
        );
        explanation.notes.push(note);
    }
    for (vacuous, with_option) in named.vacuous() {
        let note = explanation.notes.iter_mut().find(|note| **note == vacuous.to_string());
        note.into_iter().for_each(|note| note.clone_from(&with_option));
    }
    let message = denied.map(|denied| Message::new(denied, &explanation));
    let problems = problems(named.all(), &usual_settings());
    match args.format {
        Format::Text => {
            let unexplained = message.as_ref().filter(|message| !message.agrees);
            if let Some(message) = unexplained {
                let word = output.paint(Style::Bad, "UNEXPLAINED:");
                writeln!(output, "{word} {}", message.text(&named))?;
                writeln!(output, "\n{}", output.paint(Style::Strong, "By the policies given"))?;
            }
            let paint = |tone: Tone, text: &str| {
                let style = match tone {
                    Tone::Good => Style::Good,
                    Tone::Bad => Style::Bad,
                    Tone::Open => Style::Open,
                    _ => Style::Strong,
                };
                output.paint(style, text)
            };
            let text = explanation.to_text(args.all, &paint);
            output.write_all(text.as_bytes())?;
            if let Some(message) = message.as_ref().filter(|message| message.agrees) {
                let heading = output.paint(Style::Strong, "AWS's message");
                writeln!(output, "\n{heading}\n- {}", message.says())?;
            }
            problems::tell(&problems, output)?;
        }
        Format::Json => {
            let agrees = message.as_ref().map(|message| message.agrees);
            let answer = Answer {
                message: message.as_ref().map(|message| &message.denied),
                agrees,
                explanation: &explanation,
                problems: &problems,
            };
            let json = serde_json::to_string_pretty(&answer).map_err(std::io::Error::from)?;
            writeln!(output, "{json}")?;
        }
    }
    let allowed = explanation.evaluation.decision == Decision::Allowed;
    Ok(Outcome::as_asked_if(allowed && message.is_none()))
}

fn read_message(argument: &str) -> Result<AccessDenied, InputError> {
    let text = if argument == "-" { read_text("-")? } else { argument.to_owned() };
    text.parse().map_err(|error| InputError::new(format!("{error}")))
}

/// The names of the policies that statements of the explanation are of.
fn names(policies: &NamedPolicies, explanation: &Explanation) -> PolicyNames {
    let statements = explanation.evaluation.statements.iter().map(|one| &one.statement);
    let mut names = PolicyNames::new();
    for statement in statements {
        let named = policies.name_of(statement).filter(|name| !name.starts_with("--"));
        if let Some(name) = named {
            names.entry((statement.layer, statement.level, statement.policy)).or_insert_with(|| name.to_owned());
        }
    }
    names
}

/// A message with what the policies given say of it.
struct Message {
    denied: AccessDenied,
    /// What was asked, which is not all of what the message says if something else was given.
    action: String,
    resource: String,
    agrees: bool,
    allowed: bool,
}

impl Message {
    fn new(denied: AccessDenied, explanation: &Explanation) -> Message {
        let evaluation = &explanation.evaluation;
        let allowed = evaluation.decision == Decision::Allowed;
        let request = &explanation.request;
        let (action, resource) = (request.action.to_string(), request.resource.clone());
        Message { agrees: denied.claim.agrees_with(evaluation), denied, action, resource, allowed }
    }

    fn says(&self) -> String {
        let arn = self.denied.policy_arn.as_deref().map(|arn| format!(" ({arn})")).unwrap_or_default();
        match (self.denied.claim, self.agrees) {
            (Claim::Untold, _) => "AWS does not say why".to_owned(),
            (claim, true) => format!("AWS says that {claim}{arn}, and the policies given agree"),
            (claim, false) => format!("AWS says that {claim}{arn}"),
        }
    }

    /// Why the message does not follow from the policies given, and what to do.
    fn text(&self, policies: &NamedPolicies) -> String {
        let says = self.says();
        let but = if self.allowed {
            "but by the policies given it is allowed"
        } else {
            "but by the policies given it is denied for another reason, below"
        };
        let Some(layer) = self.denied.claim.layer() else {
            return wrap(&format!("{says}, {but}: something that was not given decides"));
        };
        let title = layer.title();
        let article = if layer == Layer::Identity { "an" } else { "a" };
        let decides = if is_given(policies, layer) {
            format!("another {title} decides, another version of it, or a context key that was not given")
        } else {
            format!("{article} {title} that was not given decides; give it with `{}`", option_of(layer))
        };
        let action = &self.action;
        let remedy = match self.denied.claim {
            Claim::NothingAllows(_) => format!("it would have to allow `{action}` on `{}`", self.resource),
            Claim::Stopped(_) => {
                format!(
                    "it would have to allow `{action}` on `{}`, and to have no Deny that covers that",
                    self.resource
                )
            }
            _ => format!("look in it for a Deny that covers `{action}`"),
        };
        wrap(&format!("{says}, {but}: {decides}; {remedy}"))
    }
}

/// The words on lines of a terminal, behind `UNEXPLAINED: `.
fn wrap(text: &str) -> String {
    const WIDTH: usize = 80;
    const INDENT: usize = "UNEXPLAINED: ".len();
    let mut out = String::new();
    let mut column = INDENT;
    for (index, word) in text.split(' ').enumerate() {
        let width = word.chars().count();
        if index > 0 && column + 1 + width > WIDTH {
            out.push('\n');
            out.push_str(&" ".repeat(INDENT));
            column = INDENT;
        } else if index > 0 {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += width;
    }
    out
}

fn is_given(policies: &NamedPolicies, layer: Layer) -> bool {
    match layer {
        Layer::ServiceControl => !policies.service_control.is_empty(),
        Layer::ResourceControl => !policies.resource_control.is_empty(),
        _ => policies.get(layer, None, 0).is_some(),
    }
}

/// The answer as JSON: the explanation, with the message and whether the policies given agree with it.
#[derive(Serialize)]
struct Answer<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<&'a AccessDenied>,
    #[serde(rename = "messageAgrees", skip_serializing_if = "Option::is_none")]
    agrees: Option<bool>,
    #[serde(flatten)]
    explanation: &'a Explanation,
    problems: &'a [Problem],
}
