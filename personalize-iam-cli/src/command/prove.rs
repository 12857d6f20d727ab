//! `prove`: whether claims hold for all requests.

use std::io::Write;
use std::path::PathBuf;

use personalize_iam_analysis::{
    Claim, Proof, Region, Requests, Vacuity, Verification, alone, only_in_regions, prove, read_claim, ready_made,
    vacuous_layers,
};
use personalize_iam_eval::{Layer, Policies};
use personalize_iam_lint::{Slip, acting_on_none, principal_slip, slips};
use personalize_iam_model::policy::{ActionElement, PolicyKind, ResourceElement, Version, to_json};
use personalize_iam_model::suggest::nearest;
use personalize_iam_model::{Effect, Policy, Statement};
use serde::Serialize;
use serde_json::Value;

use crate::arguments::{NamedPolicies, PolicyArgs, analysis_options};
use crate::effort::EffortArgs;
use crate::failure::{Failure, InputError};
use crate::files::{Source, read_text};
use crate::format_option::offers;
use crate::holes::doubt_claim;
use crate::misfits;
use crate::outcome::Outcome;
use crate::output::{Output, Style, code, first_of, markdown_cell, table};
use crate::problems::{self, Problem, problems, problems_of, usual_settings};
use crate::replay::{Context, allows, request_of};
use crate::scenario::unmeant;
use crate::settings::Settings;

/// The ready-made claim that takes Regions.
const ONLY_IN_REGIONS: &str = "only-in-regions";

const EXAMPLES: &str = "\
A claim is one line:
  never ACTIONS on RESOURCES [when CONDITIONS]
    no such request is allowed
  always ACTIONS on RESOURCES [when CONDITIONS]
    every such request is allowed
  only ACTIONS on RESOURCES when CONDITIONS
    such a request is allowed only if the conditions hold
  at most POLICY
    nothing is allowed that the policy, a document, does not allow

Actions and resources are patterns as in a policy, separated by commas; `anything` is `*`. A condition is a key, an \
IAM operator, and values separated by commas; join conditions with `and`. Put texts with blanks or commas in \
double quotes.

`prove --list` shows ready-made claims.

The policies are those of one principal, and all layers that count for it. Without an identity-based policy the \
principal is assumed to have one that allows everything, which the answer says; other layers that are not given limit nothing.

If a layer that you give lets nothing pass, such as service control policies that only deny without `FullAWSAccess`, \
which \
AWS attaches by default, or if a claim covers no request, the claim would hold whatever else was allowed. The answer is \
then vacuous, unless you pass --as-written to say that there are no other policies.

Examples:
  personalize-iam prove --identity serving.json 'never s3:Delete* on anything'
  personalize-iam prove --identity etl.json --permissions-boundary limits.json \\
    pass-role-to-personalize only-in-regions=eu-west-1,eu-central-1
  personalize-iam prove --claims claims.txt \\
    --service-control FullAWSAccess,guardrails.json
  personalize-iam prove --identity serving.json \\
    'only s3:* on anything when aws:SourceVpce StringEquals vpce-0c8e51f3'

Exit status: 0 all claims are proved, 1 one is refuted, undecided or vacuous, 2 bad input, 130 interrupted.";

/// The arguments of `prove`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// A claim, or the name of a ready-made claim
    claim: Vec<String>,
    /// A file of claims, one on each line; lines that begin with `#` are comments; `-` for standard input
    #[arg(long, value_name = "FILE")]
    claims: Vec<PathBuf>,
    /// List the ready-made claims
    #[arg(long, conflicts_with_all = ["claim", "claims", "PolicyArgs"])]
    list: bool,
    /// Only requests of this principal; repeat the option for several [default: all that the policies treat
    /// differently]
    #[arg(long, value_name = "PRINCIPAL")]
    principal: Vec<String>,
    /// The account that owns every resource [default: the one in its ARN]
    #[arg(long, value_name = "ACCOUNT")]
    resource_account: Option<String>,
    /// Report a vacuous proof as proved
    #[arg(long)]
    as_written: bool,
    /// Accept names that AWS does not have in claims and principals
    #[arg(long)]
    unchecked: bool,
    /// Print the witnesses against claims, as lines for `simulate`
    #[arg(long)]
    witness: bool,
    /// The format of the answer
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    policies: PolicyArgs,
    #[command(flatten)]
    effort: EffortArgs,
}

offers! {
    /// How proofs are written.
    enum Format {
        /// For people
        Text,
        /// For programs: one object
        Json,
        /// A table for a comment
        Markdown,
    }
    not Table, Csv, Aws, Sarif, Github, Junit, Jsonl, Dot, Mermaid, Html
}

/// A claim, as it was written.
struct Claimed {
    text: String,
    claim: Claim,
}

impl Claimed {
    fn requests(&self) -> Option<&Requests> {
        match &self.claim {
            Claim::Never(requests) | Claim::Always(requests) | Claim::Only { requests, .. } => Some(requests),
            _ => None,
        }
    }

    /// The patterns of actions that act on none of the resources, if there are any; and whether these are all.
    fn misfits(&self) -> Option<(String, bool)> {
        let requests = self.requests()?;
        let misfits = acting_on_none(&requests.actions, &requests.resources);
        let names: Vec<String> = misfits.iter().map(|action| format!("`{action}`")).collect();
        let verb = if names.len() == 1 { "acts" } else { "act" };
        let told = format!("{} {verb} on no resource of the claim, so that no request has both", names.join(", "));
        (!names.is_empty()).then_some((told, names.len() == requests.actions.len()))
    }

    /// A policy that says what the claim is about, for the checks that are made of policies.
    fn said(&self) -> Option<Policy> {
        if let Claim::AtMost(policy) = &self.claim {
            return Some(policy.clone());
        }
        let requests = self.requests()?;
        let mut conditions = requests.when.clone();
        if let Claim::Only { when, .. } = &self.claim {
            conditions.extend_from_slice(when);
        }
        let about = |condition| Statement {
            sid: None,
            effect: Effect::Allow,
            principal: None,
            action: ActionElement::Action(requests.actions.clone()),
            resource: Some(ResourceElement::Resource(requests.resources.clone())),
            condition,
        };
        // A claim takes an operator more than once, which a condition does not.
        let mut statements: Vec<Statement> = conditions.into_iter().map(|one| about(vec![one])).collect();
        if statements.is_empty() {
            statements.push(about(Vec::new()));
        }
        Some(Policy { version: Some(Version::V2012_10_17), id: None, statements })
    }

    /// Why the claim cannot be meant as it is written: it would hold, or not, of nothing that there is.
    fn slip(&self) -> Option<Slip> {
        self.said().and_then(|said| slips(&said).into_iter().next())
    }

    /// What `validate` would call an error in a policy that says what the claim is about.
    fn problems(&self) -> Vec<String> {
        let Some(said) = self.said() else { return Vec::new() };
        let source = Source::new(&to_json(&said), PolicyKind::Managed);
        let mut told: Vec<String> = Vec::new();
        for problem in problems_of("CLAIM", &source, &Settings::default()) {
            let message = problem.without_place();
            if !told.contains(&message) {
                told.push(message);
            }
        }
        told
    }
}

/// A claim with its result, and the policies that its witnesses are decided under.
struct Answer {
    claim: String,
    verification: Verification,
    policies: Policies,
    /// Why a proof assures of nothing.
    vacuous: Vec<String>,
    /// It counts as proved anyway.
    as_written: bool,
}

impl Answer {
    /// What is said of the claim.
    fn word(&self) -> &'static str {
        if self.is_vacuous() { "vacuous" } else { self.verification.proof.as_str() }
    }

    fn is_vacuous(&self) -> bool {
        self.verification.proof == Proof::Proved && !self.vacuous.is_empty() && !self.as_written
    }

    /// Why it is not called proved although it is.
    fn refusals(&self) -> &[String] {
        if self.is_vacuous() { &self.vacuous } else { &[] }
    }

    fn style(&self) -> Style {
        match self.verification.proof {
            Proof::Proved if self.is_proved() => Style::Good,
            Proof::Refuted => Style::Bad,
            Proof::Proved | Proof::Undecided => Style::Open,
        }
    }

    fn is_proved(&self) -> bool {
        self.verification.proof == Proof::Proved && !self.is_vacuous()
    }
}

/// Runs `prove`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    if args.list {
        list(output)?;
        return Ok(Outcome::AsAsked);
    }
    let claims = claims(args)?;
    if claims.is_empty() {
        let message = "nothing is claimed: write a claim, such as `'never personalize:Delete* on anything'`, or name a \
                       ready-made one of `prove --list`";
        return Err(InputError::new(message).into());
    }
    let named = args.policies.read_telling(output)?;
    if named.is_empty() {
        return Err(InputError::new("there are no policies: give some, such as `--identity policy.json`").into());
    }
    let context = Context::new(&args.policies, &named);
    let semantics = args.policies.semantics();
    let options = analysis_options(&args.principal, args.resource_account.as_deref())?.semantics(semantics);
    if let Some(slip) = options.callers.iter().find_map(principal_slip).filter(|_| !args.unchecked) {
        return Err(InputError::new(format!("`--principal`: {}", unmeant(&slip))).into());
    }
    let mut policies = named.policies();
    let given = policies.clone();
    misfits::refuse_for(&options.callers, &given)?;
    if policies.identity.is_empty() {
        let all = alone(&Policy { version: None, id: None, statements: Vec::new() }, Layer::Resource);
        policies.identity = all.identity;
        output.tell("note: no identity-based policy is given: the principal's are taken to allow everything")?;
    }
    let mut effort = args.effort.begin("prove");
    let options = effort.options(options);
    let layers = vacuous_layers(&given, &options);
    let mut warnings: Vec<String> = layers.iter().map(|one| named.with_option(*one)).collect();
    for claimed in &claims {
        let misfits = claimed.misfits().map(|(misfits, _)| misfits);
        let told = misfits.into_iter().chain(claimed.problems());
        warnings.extend(told.map(|message| format!("the claim `{}`: {message}", claimed.text)));
    }
    let count = claims.len();
    let answers: Vec<Answer> = claims
        .into_iter()
        .enumerate()
        .map(|(index, claimed)| {
            effort.doing(format!("claim {} of {count}", index + 1));
            let misfits = claimed.misfits().filter(|(_, all)| *all).map(|(misfits, _)| misfits);
            let Claimed { text, claim } = claimed;
            let mut verification = prove(&policies, &claim, &options);
            doubt_claim(&mut verification, &policies, &claim, &options);
            effort.explain(&mut verification.undecided);
            let wanted = !matches!(claim, Claim::Always(_));
            let plain = verification.refutations.iter().all(|one| allows(&policies, semantics, &one.witness) == wanted);
            let mut policies = policies.clone();
            if let Some(assumed) = verification.assumed_resource_policy.as_ref().filter(|_| !plain) {
                policies.resource = Some(assumed.clone());
            }
            let misfits = misfits.filter(|_| verification.proof == Proof::Proved);
            let vacuous = verification.vacuous.iter().map(|one| reason(one, &named)).chain(misfits).collect();
            Answer { claim: text, vacuous, as_written: args.as_written, verification, policies }
        })
        .collect();
    effort.end();
    let problems = problems(named.all(), &usual_settings());
    match args.format {
        Format::Text => write_text(output, &answers, args.witness, &context)?,
        Format::Json => write_json(output, &answers, &warnings, &problems, &context)?,
        Format::Markdown => write_markdown(output, &answers, args.witness, &context)?,
    }
    if args.format != Format::Json {
        // What is a reason above is not told twice.
        let is_told = |warning: &String| {
            answers.iter().any(|answer| answer.refusals().iter().any(|reason| warning.ends_with(reason)))
        };
        for warning in warnings.iter().filter(|warning| !is_told(warning)) {
            output.tell(&format!("warning: {warning}"))?;
        }
        if answers.iter().any(Answer::is_vacuous) {
            output.tell(
                "note: `--as-written` takes these for all policies that there are, and calls vacuous claims proved",
            )?;
        }
        problems::tell(&problems, output)?;
    }
    let outcome = Outcome::as_asked_if(answers.iter().all(Answer::is_proved));
    Ok(effort.outcome(outcome, output)?)
}

/// Why a proof is worthless, with the option that fixes it.
fn reason(one: &Vacuity, named: &NamedPolicies) -> String {
    match one {
        Vacuity::Layer(layer) => named.with_option(*layer),
        other => other.to_string(),
    }
}

/// All claims, in their order.
fn claims(args: &Args) -> Result<Vec<Claimed>, InputError> {
    let mut all = Vec::new();
    for text in &args.claim {
        let refuse = |(column, message): (Option<usize>, String)| match column {
            Some(column) => InputError::new(format!("the claim `{text}`, column {column}: {message}")),
            None => InputError::new(message),
        };
        let claim = read(text).map_err(refuse)?;
        let claimed = Claimed { text: text.trim().to_owned(), claim };
        if !args.unchecked {
            check(&claimed, text).map_err(refuse)?;
        }
        all.push(claimed);
    }
    for file in &args.claims {
        let name = file.to_string_lossy();
        for (index, line) in read_text(&name)?.lines().enumerate() {
            let text = line.trim();
            if text.is_empty() || text.starts_with('#') {
                continue;
            }
            let refuse = |(column, message): (Option<usize>, String)| {
                let narrow = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
                InputError::new(message).in_file(name.clone()).at(narrow(index + 1), narrow(column.unwrap_or(1)))
            };
            let claimed = Claimed { text: text.to_owned(), claim: read(line).map_err(refuse)? };
            if !args.unchecked {
                check(&claimed, line).map_err(refuse)?;
            }
            all.push(claimed);
        }
    }
    Ok(all)
}

/// Reads a claim or the name of a ready-made one.
fn read(text: &str) -> Result<Claim, (Option<usize>, String)> {
    let name = text.trim();
    if let Some((_, _, claim)) = ready_made().into_iter().find(|(known, _, _)| *known == name) {
        return Ok(claim);
    }
    if let Some(regions) = name.strip_prefix(ONLY_IN_REGIONS).and_then(|rest| rest.strip_prefix('=')) {
        let regions: Vec<&str> = regions.split(',').map(str::trim).filter(|region| !region.is_empty()).collect();
        if regions.is_empty() {
            return Err((
                None,
                format!("`{ONLY_IN_REGIONS}` needs Regions: `{ONLY_IN_REGIONS}=eu-west-1,eu-central-1`"),
            ));
        }
        return Ok(only_in_regions(regions));
    }
    if name == ONLY_IN_REGIONS || !name.contains(char::is_whitespace) && !name.is_empty() {
        let known = ready_made().into_iter().map(|(known, _, _)| known).chain([ONLY_IN_REGIONS]);
        let known: Vec<&str> = known.collect();
        return Err((
            None,
            match nearest(name, known.iter().copied()) {
                Some(meant) if meant == ONLY_IN_REGIONS => {
                    format!("`{name}` needs Regions: `{meant}=eu-west-1,eu-central-1`")
                }
                Some(meant) => format!("there is no ready-made claim `{name}`; did you mean `{meant}`?"),
                None => format!("there is no ready-made claim `{name}`; `personalize-iam prove --list` shows them"),
            },
        ));
    }
    read_claim(text).map_err(|error| {
        let message = error.to_string();
        let message = message.split_once(": ").map_or(message.as_str(), |(_, message)| message).to_owned();
        (Some(error.column), message)
    })
}

/// Refuses what cannot be meant, with the place of the text that the message quotes first.
fn check(claimed: &Claimed, line: &str) -> Result<(), (Option<usize>, String)> {
    let Some(slip) = claimed.slip() else { return Ok(()) };
    let named = slip.message.split('`').nth(1).filter(|named| !named.is_empty());
    let column = named.and_then(|named| line.find(named)).and_then(|at| Some(line.get(..at)?.chars().count() + 1));
    Err((column, unmeant(&slip)))
}

fn list(output: &mut Output) -> Result<(), Failure> {
    for (name, what, claim) in ready_made() {
        writeln!(output, "{}  {what}\n    {claim}", output.paint(Style::Strong, name))?;
    }
    let name = output.paint(Style::Strong, &format!("{ONLY_IN_REGIONS}=REGION,REGION..."));
    writeln!(output, "{name}  nothing is allowed outside these Regions, but for the global services")?;
    writeln!(output, "    {}", only_in_regions(["REGION", "REGION..."]))?;
    Ok(())
}

/// How a refutation begins: what is allowed, or for `always` denied, against the claim.
fn against(claim: &str) -> &'static str {
    if claim.starts_with("always") { "denied" } else { "allowed" }
}

fn write_text(output: &mut Output, answers: &[Answer], witness: bool, context: &Context) -> Result<(), Failure> {
    let rows: Vec<Vec<String>> =
        answers.iter().map(|answer| vec![answer.word().to_owned(), answer.claim.clone()]).collect();
    let lines = table(&rows, |row, column, cell| match (column, answers.get(row)) {
        (0, Some(answer)) => output.paint(answer.style(), cell),
        _ => cell.to_owned(),
    });
    for (answer, line) in answers.iter().zip(lines.lines()) {
        writeln!(output, "{line}")?;
        for region in &answer.verification.refutations {
            let told = format!("{}: {}", against(&answer.claim), region.description);
            writeln!(output, "    {}", output.paint(Style::Bad, &told))?;
            if let Some(request) = request_of(region).filter(|_| witness) {
                let line = context.line(&request, &answer.policies);
                writeln!(output, "        {}", output.paint(Style::Faint, &line))?;
            }
        }
        if answer.verification.more {
            writeln!(
                output,
                "    and there may be more: only {} shown",
                first_of(answer.verification.refutations.len())
            )?;
        }
        for reason in &answer.verification.undecided {
            writeln!(output, "    {} {reason}", output.paint(Style::Open, "not known:"))?;
        }
        for reason in answer.refusals() {
            writeln!(output, "    {} {reason}", output.paint(Style::Open, "assures of nothing:"))?;
        }
    }
    Ok(())
}

fn write_json(
    output: &mut Output,
    answers: &[Answer],
    warnings: &[String],
    problems: &[Problem],
    context: &Context,
) -> Result<(), Failure> {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct One<'a> {
        claim: &'a str,
        proof: &'static str,
        refutations: &'a [Region],
        more: bool,
        undecided: &'a [String],
        vacuous: &'a [String],
        assumed_resource_policy: Option<&'a Policy>,
        policies: Value,
    }
    #[derive(Serialize)]
    struct All<'a> {
        claims: Vec<One<'a>>,
        warnings: &'a [String],
        problems: &'a [Problem],
    }
    let claims = answers
        .iter()
        .map(|answer| One {
            claim: &answer.claim,
            proof: answer.word(),
            refutations: &answer.verification.refutations,
            more: answer.verification.more,
            undecided: &answer.verification.undecided,
            vacuous: &answer.vacuous,
            assumed_resource_policy: answer.verification.assumed_resource_policy.as_ref(),
            policies: context.policies(&answer.policies),
        })
        .collect();
    let json = serde_json::to_string_pretty(&All { claims, warnings, problems }).map_err(std::io::Error::from)?;
    writeln!(output, "{json}")?;
    Ok(())
}

fn write_markdown(output: &mut Output, answers: &[Answer], witness: bool, context: &Context) -> Result<(), Failure> {
    let proved = answers.iter().filter(|answer| answer.is_proved()).count();
    writeln!(output, "### Claims: {proved} of {} proved\n", answers.len())?;
    writeln!(output, "| claim | | because |\n| --- | --- | --- |")?;
    for answer in answers {
        let refutations = answer.verification.refutations.iter();
        let mut why: Vec<String> =
            refutations.map(|region| format!("{}: {}", against(&answer.claim), code(&region.description))).collect();
        why.extend(answer.verification.undecided.iter().map(|reason| format!("not known: {reason}")));
        why.extend(answer.refusals().iter().map(|reason| format!("assures of nothing: {reason}")));
        let cells = [code(&answer.claim), answer.word().to_owned(), why.join("<br>")];
        writeln!(output, "| {} |", cells.map(|cell| markdown_cell(&cell)).join(" | "))?;
    }
    let lines: Vec<String> = answers
        .iter()
        .flat_map(|answer| answer.verification.refutations.iter().map(move |region| (answer, region)))
        .filter_map(|(answer, region)| Some(context.line(&request_of(region)?, &answer.policies)))
        .collect();
    if witness && !lines.is_empty() {
        writeln!(output, "\n<details><summary>A request of each, for `personalize-iam simulate`</summary>\n")?;
        writeln!(output, "```json\n{}\n```\n\n</details>", lines.join("\n"))?;
    }
    Ok(())
}
