//! `simulate`: decides one request, or a file of them.

mod answer;
mod aws;
mod lines;

use std::io::{IsTerminal as _, Write};

use clap::ValueEnum;
use personalize_iam_eval::{Answer, CompiledPolicies, Decision, Layer, Prepared, Request, StatementRef, assumption};

use personalize_iam_lint::{Slip, slips_of_request};

use super::problems::{self, problems, usual_settings};
use crate::arguments::{NamedPolicies, PolicyArgs, RequestArgs, option_of};
use crate::command::Outcome;
use crate::failure::{Failure, InputError};
use crate::misfits;
use crate::output::{Output, Style, table};
use crate::slips;

const EXAMPLES: &str = "\
Examples:
  One request; the exit status is 0 if it is allowed:
    personalize-iam simulate --identity train.json \\
      --principal arn:aws:iam::111122223333:user/ana \\
      --action personalize:CreateCampaign \\
      --resource arn:aws:personalize:eu-west-1:111122223333:campaign/movies \\
      --context aws:RequestTag/team=shop --unknown aws:SourceVpc

  Scenarios, one JSON object a line, answered a line each:
    personalize-iam simulate scenarios.jsonl
    generate | personalize-iam simulate
    {\"id\": \"c1\",
     \"request\": {
       \"principal\": \"arn:aws:iam::111122223333:user/ana\",
       \"action\": \"personalize:CreateCampaign\",
       \"resource\": \"arn:aws:personalize:eu-west-1:111122223333:campaign/movies\",
       \"context\": {\"aws:TagKeys\": [\"team\"]}, \"unknown\": [\"aws:SourceVpc\"]},
     \"policies\": {
       \"identity\": [\"train.json\"], \"serviceControl\": [[\"root.json\"]]}}
    (a scenario stands on one line; policies are documents or paths relative to the file, in the layers identity, \
    permissionsBoundary, session, serviceControl, resourceControl, resource and vpcEndpoint; \
    `grants` is what `aws kms list-grants` answers for the key, or the path of it)

  A request on a KMS key, with the grants on it:
    aws kms list-grants --key-id 1234abcd > grants.json
    personalize-iam simulate --grants grants.json --resource-policy key.json \\
      --principal arn:aws:iam::111122223333:role/etl --action kms:Decrypt \\
      --resource arn:aws:kms:eu-west-1:111122223333:key/1234abcd \\
      --context kms:EncryptionContext:team=shop

  As `aws iam simulate-custom-policy` is called:
    personalize-iam simulate --policy-input-list file://train.json \\
      --action-names personalize:CreateCampaign --output aws

Exit status: 0 allowed, or all lines answered; 1 not allowed; 2 bad input.";

/// The most threads that answer scenarios, each with some of the input in memory.
const MOST_JOBS: usize = 256;

/// The arguments of `simulate`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// Scenarios to answer, one JSON object a line; `-`, or a pipe and nothing else, for standard input
    #[arg(conflicts_with_all = ["RequestArgs", "PolicyArgs", "AwsArgs", "format"])]
    file: Option<String>,
    /// How many threads answer scenarios [default: as many as there are cores]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=MOST_JOBS as i64))]
    #[arg(conflicts_with_all = ["RequestArgs", "PolicyArgs", "AwsArgs", "format"])]
    jobs: Option<u16>,
    #[command(flatten)]
    request: RequestArgs,
    #[command(flatten)]
    policies: PolicyArgs,
    #[command(flatten)]
    aws: aws::AwsArgs,
    /// How to answer
    #[arg(long, visible_alias = "output", value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// How one request is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// As the answer to a scenario line
    Json,
    /// As `aws iam simulate-custom-policy` answers
    Aws,
}

/// Runs `simulate`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    if let Some(file) = &args.file {
        return lines::run(file, jobs(args), output);
    }
    if args.aws.is_used() {
        return aws::run(args, output);
    }
    // Nothing is asked, and something comes through a pipe.
    if args.request.is_empty() && !std::io::stdin().is_terminal() {
        return lines::run("-", jobs(args), output);
    }
    if args.format == Format::Aws {
        let message = "`--output aws` answers what is asked by `--policy-input-list` and `--action-names`";
        return Err(InputError::new(message).into());
    }
    let request = args.request.request()?;
    let policies = args.policies.read_telling(output)?;
    let compiled = policies.policies().compile_with(args.policies.semantics());
    misfits::refuse(&policies.policies(), &request)?;
    let slips = slips_of_request(&request);
    let request = request.prepare();
    let answer = compiled.answer(&request);
    let mut warnings = warnings(&compiled, &request, &answer, &policies, &slips);
    let problems = problems(policies.all(), &usual_settings());
    if args.format == Format::Json {
        warnings.extend(problems::warnings(&problems, ""));
        let mut line = Vec::new();
        answer::write(&mut line, None, &answer, &warnings);
        output.write_all(&line)?;
    } else {
        write_text(output, request.request(), &answer, &policies, &warnings)?;
        problems::tell(&problems, output)?;
    }
    Ok(Outcome::as_asked_if(answer.decision == Decision::Allowed))
}

/// Reads the arguments in AWS's spelling; whether that was done, as none of them names a file.
pub(crate) fn check_as_aws(args: &Args) -> Result<bool, InputError> {
    if args.aws.is_used() { aws::check(args) } else { Ok(false) }
}

/// How many threads answer scenarios.
fn jobs(args: &Args) -> usize {
    let cores = || std::thread::available_parallelism().map_or(1, usize::from);
    args.jobs.map_or_else(cores, usize::from).min(MOST_JOBS)
}

/// What is worth knowing of policies that are given by options.
fn warnings(
    compiled: &CompiledPolicies,
    request: &Prepared,
    answer: &Answer,
    policies: &NamedPolicies,
    slips: &[Slip],
) -> Vec<(String, String)> {
    let of_resource = compiled.resource_policy_warning(request).map(|message| (message, Layer::Resource));
    let vacuous = policies.vacuous().into_iter().filter(|(one, _)| answer.blocked_by.contains(&one.layer));
    let all = of_resource.into_iter().chain(vacuous.map(|(one, message)| (message, one.layer)));
    let all = all.map(|(message, layer)| (message, option_of(layer)));
    let misfits =
        compiled.misfits(request).into_iter().map(|misfit| (misfit.to_string(), misfits::option(misfit.input)));
    let other_resource = request.resource_warning().map(|message| (message, "--resource"));
    let all = all.chain(misfits).chain(other_resource).map(|(message, option)| (message, option.to_owned()));
    all.chain(slips::told(slips, request, slips::option)).collect()
}

/// The answer as a short block for people.
fn write_text(
    output: &mut Output,
    request: &Request,
    answer: &Answer,
    policies: &NamedPolicies,
    warnings: &[(String, String)],
) -> Result<(), Failure> {
    let style = match answer.decision {
        Decision::Allowed => Style::Good,
        Decision::Depends => Style::Open,
        Decision::ImplicitDeny(_) | Decision::ExplicitDeny(_) => Style::Bad,
    };
    let decision = output.paint(style, answer.decision.as_str());
    writeln!(output, "{decision}  {}  {}", request.action, request.resource)?;
    let mut rows = Vec::new();
    let mut row = |label: &str, text: String| rows.push(vec![format!("  {label}"), text]);
    for layer in &answer.blocked_by {
        row("blocked by", blocked(*layer));
    }
    for statement in &answer.matched {
        row("matched", matched(statement, policies));
    }
    if !answer.missing_context_keys.is_empty() {
        row("missing keys", answer.missing_context_keys.join(", "));
    }
    if let Some(residual) = &answer.residual {
        row("allowed if", answer::residual_text(residual));
    }
    for unknown in &answer.unknown {
        row("not known", unknown.to_string());
    }
    for (key, value) in &answer.assumed {
        row("assumed", assumption(key, value));
    }
    for (message, _) in warnings {
        row("warning", message.clone());
    }
    output.write_all(table(&rows, |_, _, cell| cell.to_owned()).as_bytes())?;
    Ok(())
}

fn blocked(layer: Layer) -> String {
    format!("the {}", layer.title())
}

fn matched(statement: &StatementRef, policies: &NamedPolicies) -> String {
    let name = policies.name_of(statement).unwrap_or_default();
    let sid = statement.sid.as_deref().filter(|sid| !sid.is_empty());
    let sid = sid.map(|sid| format!(" `{sid}`")).unwrap_or_default();
    if statement.layer == Layer::Grant {
        return format!("{} by grant {name}{sid}", statement.effect.as_str());
    }
    let level = statement.level.map(|level| format!(" at level {level}")).unwrap_or_default();
    format!(
        "{} by statement {}{sid} of {name}, {}{level}",
        statement.effect.as_str(),
        statement.statement,
        statement.layer.title(),
    )
}
