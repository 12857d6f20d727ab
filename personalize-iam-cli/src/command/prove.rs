//! `prove`: whether claims hold for all requests; of one principal, or of all in accounts.

mod args;
mod claimed;
mod of_estate;

use std::io::Write;

use personalize_iam_analysis::{
    Claim, Proof, Region, Vacuity, Verification, alone, only_in_regions, prove, ready_made, vacuous_layers,
};
use personalize_iam_estate::PACKS;
use personalize_iam_eval::{Layer, Policies};
use personalize_iam_lint::principal_slip;
use personalize_iam_model::Policy;
use serde::Serialize;
use serde_json::Value;

pub(crate) use self::args::Args;
use self::args::Format;
use self::claimed::{Claimed, ONLY_IN_REGIONS, claims};
use crate::arguments::{NamedPolicies, analysis_options};
use crate::failure::{Failure, InputError};
use crate::holes::doubt_claim;
use crate::misfits;
use crate::outcome::Outcome;
use crate::output::{Output, Style, code, first_of, markdown_cell, table, wrap};
use crate::problems::{self, Problem, problems, usual_settings};
use crate::replay::{Context, allows, request_of};
use crate::scenario::unmeant;

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
    if !args.estate.estate.is_empty() {
        return of_estate::run(args, output);
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
            let Claimed { text, claim, .. } = claimed;
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

fn list(output: &mut Output) -> Result<(), Failure> {
    for (name, what, claim) in ready_made() {
        writeln!(output, "{}  {what}\n    {claim}", output.paint(Style::Strong, name))?;
    }
    let name = output.paint(Style::Strong, &format!("{ONLY_IN_REGIONS}=REGION,REGION..."));
    writeln!(output, "{name}  nothing is allowed outside these Regions, but for the global services")?;
    writeln!(output, "    {}", only_in_regions(["REGION", "REGION..."]))?;
    for pack in PACKS {
        let title = format!("\npack {}", pack.name);
        writeln!(output, "{}  {}; with `--estate`", output.paint(Style::Strong, &title), pack.what)?;
        for claim in pack.claims {
            writeln!(output, "  {}\n    {}", claim.name, claim.claim.as_str())?;
            for line in wrap(&format!("{} ({})", claim.why, claim.source), output.width() - 4) {
                writeln!(output, "    {}", output.paint(Style::Faint, &line))?;
            }
        }
    }
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
