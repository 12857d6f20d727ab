//! `explain`: why a request is allowed or denied, and what would change that.

mod common;
mod denial;
mod assembled;
mod checks;
mod details;

use std::io::Write;
use std::path::Path;

use personalize_iam_eval::{AccessDenied, AuthorizationDetails, Claim, Decision, Explanation, Layer};
use serde::Serialize;

use self::common::{Given, explained, quoted, wrap_behind, write_explanation};
use crate::arguments::{NamedPolicies, PolicyArgs, RequestArgs, option_of};
use crate::failure::{Failure, InputError};
use crate::files::{STANDARD_INPUT, read_text};
use crate::format_option::offers;
use crate::misfits;
use crate::outcome::Outcome;
use crate::output::{Output, Style};
use crate::problems::{self, Problem, problems, usual_settings};

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

  A record of CloudTrail, or a message that AWS decoded:
    personalize-iam explain --identity train.json - < record.json
    aws sts decode-authorization-message --encoded-message ... |
      personalize-iam explain --identity train.json -

  AWS's own account of a denial, with the policies that it names:
    aws iam-toolbox get-request-authorization-details --authorization-id ID \\
      > denial.json
    aws iam-toolbox get-request-authorization-policy --authorization-id ID ... \\
      > policies/train.json
    personalize-iam explain denial.json --policy policies

Exit status: 0 allowed, 1 not allowed (always with a message, as AWS denied that request), 2 bad input.";

/// The arguments of `explain`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// The message of an AccessDenied error, with whatever printed it, a CloudTrail record, a decoded authorization
    /// message, or AWS's details of a denial, whose pages may be several files; a file, or `-` for standard input.
    /// Other options override it
    #[arg(value_name = "MESSAGE")]
    messages: Vec<String>,
    /// The same, for a message that begins with a hyphen
    #[arg(long, value_name = "MESSAGE", conflicts_with = "messages", allow_hyphen_values = true)]
    error: Option<String>,
    /// A policy that AWS's details of a denial name: what `aws iam-toolbox get-request-authorization-policy` printed
    /// for it. A file or a folder without URI= tells by its name or its `policyUri` which policy it is
    #[arg(long, value_name = "[URI=]FILE")]
    policy: Vec<String>,
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
    not Table, Csv, Aws, Sarif, Github, Junit, Markdown, Jsonl, Dot, Mermaid, Html
}

/// Runs `explain`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    let given = given(args)?;
    if given.iter().any(|one| AuthorizationDetails::is_meant(&one.text)) {
        let asked = details::Asked {
            request: &args.request,
            policies: &args.policies,
            policy: &args.policy,
            all: args.all,
            is_json: matches!(args.format, Format::Json),
        };
        return details::run(&asked, &given, output);
    }
    if !args.policy.is_empty() {
        let message = "`--policy` gives policies that AWS's details of a denial name, and no details are given: give a policy by \
                       the option of its kind, such as `--identity`";
        return Err(InputError::new(message).into());
    }
    let denied = match given.as_slice() {
        [] => None,
        [one] => Some(one.denial()?),
        _ => {
            let message = "several messages are given: give one, in quotes; only details of AWS come in several files";
            return Err(InputError::new(message).into());
        }
    };
    let filled = match &denied {
        Some(denied) => denial::fill(&args.request, denied)?,
        None => denial::Filled { request: args.request.clone(), notes: Vec::new() },
    };
    let mut request = filled.request.request()?;
    let named = args.policies.read_telling(output)?;
    named.leave_open(&mut request.unknown);
    misfits::refuse(&named.policies(), &request)?;
    let is_decoded = denied.as_ref().is_some_and(|denied| denied.decoded);
    let left_out =
        if is_decoded { denial::leave_open(&mut request, &named, args.policies.semantics()) } else { Vec::new() };
    let mut explanation = explained(&named, request, args.policies.semantics());
    explanation.notes.extend(filled.notes);
    let missing = &explanation.evaluation.missing_context_keys;
    if is_decoded {
        explanation.notes.extend(denial::what_is_assumed(&left_out, missing));
    } else if denied.is_some() && !missing.is_empty() {
        let note = format!(
            "a message does not tell the context of its request, and statements ask for {}: give what the request had \
             with `--context`",
            quoted(missing)
        );
        explanation.notes.push(note);
    }
    let decoded = denied.as_ref().filter(|denied| denied.decoded);
    let decoded = decoded.map(|denied| checks::of_decoded(denied, &explanation));
    let mut message = denied.map(|denied| Message::new(denied, &explanation));
    if let (Some(decoded), Some(message)) = (&decoded, &mut message) {
        message.agrees = decoded.says == checks::Says::Agrees;
    }
    let problems = problems(named.all(), &usual_settings());
    match args.format {
        Format::Text => {
            let is_open = decoded.as_ref().is_some_and(|decoded| decoded.says == checks::Says::NotComparable);
            let unexplained = message.as_ref().filter(|message| !message.agrees && !is_open);
            if let Some(message) = unexplained {
                let word = output.paint(Style::Bad, "UNEXPLAINED:");
                writeln!(output, "{word} {}", message.text(&named))?;
                writeln!(output, "\n{}", output.paint(Style::Strong, "By the policies given"))?;
            }
            write_explanation(&explanation, args.all, output)?;
            if let Some(decoded) = &decoded {
                decoded.write(output)?;
            } else if let Some(message) = message.as_ref().filter(|message| message.agrees) {
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
                decoded: decoded.as_ref(),
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

fn given(args: &Args) -> Result<Vec<Given>, InputError> {
    if let Some(error) = &args.error {
        return Ok(vec![Given { file: None, text: if error == "-" { read_text("-")? } else { error.clone() } }]);
    }
    let one = |argument: &String| {
        // A message has blanks, and a file that is named should not be taken for one.
        let is_named = argument.ends_with(".json") && !argument.contains(char::is_whitespace);
        Ok(match argument.as_str() {
            // An error in a message has no place in it.
            "-" => {
                let text = read_text("-")?;
                let is_json = AuthorizationDetails::is_meant(&text);
                Given { file: is_json.then(|| STANDARD_INPUT.to_owned()), text }
            }
            path if is_named || Path::new(path).is_file() => {
                Given { file: Some(path.to_owned()), text: read_text(path)? }
            }
            text => Given { file: None, text: text.to_owned() },
        })
    };
    args.messages.iter().map(one).collect()
}

/// A message with what the policies given say of it.
struct Message {
    denied: AccessDenied,
    /// What was asked, which is not all of what the message says if something else was given.
    action: String,
    resource: String,
    agrees: bool,
    decision: Decision,
}

impl Message {
    fn new(denied: AccessDenied, explanation: &Explanation) -> Message {
        let evaluation = &explanation.evaluation;
        let decision = evaluation.decision;
        let request = &explanation.request;
        let (action, resource) = (request.action.to_string(), request.resource.clone());
        Message { agrees: denied.claim.agrees_with(evaluation), denied, action, resource, decision }
    }

    fn says(&self) -> String {
        let arn = self.denied.policy_arn.as_deref().map(|arn| format!(" ({arn})")).unwrap_or_default();
        match (self.denied.claim, self.agrees) {
            (Claim::Untold, _) if self.denied.decoded => {
                "AWS says that nothing allows it, and that no Deny applies".to_owned()
            }
            (Claim::Untold, _) => "AWS does not say why".to_owned(),
            (claim, true) => format!("AWS says that {claim}{arn}, and the policies given agree"),
            (claim, false) => format!("AWS says that {claim}{arn}"),
        }
    }

    /// Why the message does not follow from the policies given, and what to do.
    fn text(&self, policies: &NamedPolicies) -> String {
        let says = self.says();
        let but = match self.decision {
            Decision::Allowed => "but by the policies given it is allowed",
            Decision::Depends => "but by the policies given it depends on what is not known, below",
            _ => "but by the policies given it is denied for another reason, below",
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
    wrap_behind(text, "UNEXPLAINED: ".len())
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
    /// What a decoded authorization message says, part by part.
    #[serde(rename = "decodedMessage", skip_serializing_if = "Option::is_none")]
    decoded: Option<&'a checks::OfDecoded>,
    #[serde(flatten)]
    explanation: &'a Explanation,
    problems: &'a [Problem],
}
