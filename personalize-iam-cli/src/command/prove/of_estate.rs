//! Claims about accounts: from arguments, settings and packs; the answers in each format.

use std::io::Write;

use personalize_iam_analysis::{Claim, Options, Proof, Scope};
use personalize_iam_estate::{
    Answer, Cast, Finding, Judge, Judgement, Judging, Options as ChainOptions, PACKS, Pack, PackText, Question,
    grouped, settled,
};
use personalize_iam_lint::Severity;
use personalize_iam_model::suggest::nearest;
use serde::Serialize;
use serde_json::value::RawValue;

use super::args::{Args, Format};
use super::claimed::{Claimed, check, claims, read};
use crate::arguments::NamedPolicies;
use crate::chain::{Step, entering, line_of, step};
use crate::effort::Effort;
use crate::failure::{Failure, InputError};
use crate::outcome::Outcome;
use crate::output::{Output, Style, code, counted, markdown_cell, wrap};
use crate::parallel::in_parallel;
use crate::replay::Context;
use crate::settings::{self, Settings};

/// How many principals are shown of each claim where people read it.
const MOST: usize = 10;

/// A claim that is to be judged.
struct Wanted {
    /// Its name in the settings or a pack.
    name: Option<String>,
    pack: Option<&'static str>,
    text: String,
    what: What,
    severity: Severity,
    reason: Option<String>,
    source: Option<&'static str>,
}

enum What {
    Claim(Box<Claimed>),
    ConfusedDeputies,
}

impl Wanted {
    /// Whether the exit status depends on it.
    fn has_to_be(&self) -> bool {
        matches!(self.severity, Severity::Error | Severity::Security)
    }

    fn scope(&self) -> Scope {
        match &self.what {
            What::Claim(claimed) => claimed.scope.clone().unwrap_or_default(),
            What::ConfusedDeputies => Scope::default(),
        }
    }

    /// Whether it leaves open what somebody can do through others.
    fn is_direct_only(&self) -> bool {
        match &self.what {
            What::Claim(claimed) => !matches!(claimed.claim, Claim::Always(_)) && !self.scope().through_chains,
            What::ConfusedDeputies => false,
        }
    }

    fn is_always(&self) -> bool {
        matches!(&self.what, What::Claim(claimed) if matches!(claimed.claim, Claim::Always(_)))
    }
}

/// A claim with what is said of it.
struct Told {
    wanted: Wanted,
    judgement: Judgement,
    as_written: bool,
}

impl Told {
    fn is_vacuous(&self) -> bool {
        self.judgement.proof == Proof::Proved && !self.judgement.vacuous.is_empty() && !self.as_written
    }

    fn is_proved(&self) -> bool {
        self.judgement.proof == Proof::Proved && !self.is_vacuous()
    }

    fn word(&self) -> &'static str {
        if self.is_vacuous() { "vacuous" } else { self.judgement.proof.as_str() }
    }

    fn style(&self) -> Style {
        match self.judgement.proof {
            Proof::Refuted => Style::Bad,
            Proof::Proved if self.is_proved() => Style::Good,
            Proof::Proved | Proof::Undecided => Style::Open,
        }
    }

    /// How a finding begins that refutes it.
    fn against(&self) -> &'static str {
        if self.wanted.is_always() { "denied" } else { "allowed" }
    }
}

/// Runs `prove` about accounts.
pub(super) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    let policies = args.policies.read_telling(output)?;
    refuse_others(args, &policies)?;
    let wanted = wanted(args)?;
    let values = args.policies.values.values()?;
    let Some(asked) = args.estate.read(&values, &args.effort.reading("prove"))? else { return Ok(Outcome::BadInput) };
    let mut warnings = asked.warnings.clone();
    let mut effort = args.effort.begin("prove");
    let mut chains = ChainOptions::default();
    chains.assume_none = asked.assume_none;
    chains.limit = effort.limit();
    let answers = |cast: &Cast, asks: &[Question], options: &Options| answers(cast, asks, options, &effort);
    let cancelled = || effort.is_used_up();
    let options = effort.options(Options::default());
    let judging = Judging { options, chains, answers: &answers, cancelled: &cancelled };
    let mut judge = Judge::new(&asked.estate, &asked.cast, judging);
    let mut told = Vec::new();
    let count = wanted.len();
    for (index, one) in wanted.into_iter().enumerate() {
        effort.doing(format!("claim {} of {count}", index + 1));
        let mut judgement = match &one.what {
            What::ConfusedDeputies => judge.confused_deputies(),
            What::Claim(claimed) => judge.judge(&claimed.claim, &one.scope()).map_err(|why| {
                let name = one.name.as_deref().unwrap_or(&one.text);
                InputError::new(format!("the claim `{name}`: {why}"))
            })?,
        };
        if let What::Claim(claimed) = &one.what {
            let of_claim = |message: String| format!("the claim `{}`: {message}", one.text);
            match claimed.misfits() {
                Some((misfits, true)) if judgement.proof == Proof::Proved => judgement.vacuous.push(misfits),
                Some((misfits, _)) => warnings.push(of_claim(misfits)),
                None => {}
            }
            if one.pack.is_none() {
                warnings.extend(claimed.problems().into_iter().map(of_claim));
            }
        }
        effort.explain(&mut judgement.undecided);
        judgement.found.iter_mut().for_each(|finding| effort.explain(&mut finding.undecided));
        told.push(Told { wanted: one, judgement, as_written: args.as_written });
    }
    drop(judge);
    effort.end();
    match args.format {
        Format::Text => write_text(output, &told, args.witness)?,
        Format::Json => write_json(output, &told, &warnings)?,
        Format::Markdown => write_markdown(output, &told, args.witness)?,
    }
    if args.format != Format::Json {
        for warning in &warnings {
            output.tell(&format!("warning: {warning}"))?;
        }
        for one in &told {
            for warning in &one.judgement.warnings {
                output.tell(&format!("warning: the claim `{}`: {warning}", one.wanted.text))?;
            }
        }
    }
    for problem in &asked.problems {
        output.tell(&format!("error: {problem}"))?;
    }
    let holds = told.iter().all(|one| one.is_proved() || !one.wanted.has_to_be());
    let outcome = if asked.problems.is_empty() { Outcome::as_asked_if(holds) } else { Outcome::BadInput };
    Ok(effort.outcome(outcome, output)?)
}

/// Refuses what is about one principal.
fn refuse_others(args: &Args, policies: &NamedPolicies) -> Result<(), InputError> {
    let option = match () {
        () if !policies.is_empty() => "policies",
        () if !args.principal.is_empty() => "`--principal`",
        () if args.resource_account.is_some() => "`--resource-account`",
        () => return Ok(()),
    };
    Err(InputError::new(format!(
        "{option} and `--estate` do not go together: accounts have the policies of all their principals; write `by …` into the \
         claim for some of them"
    )))
}

/// The answers to all that is asked, each question of those who have the same once.
fn answers(cast: &Cast, asks: &[Question], options: &Options, effort: &Effort) -> Vec<Answer> {
    let groups = grouped(cast, asks);
    let all = in_parallel(&groups, |group| settled(cast, asks, group, options));
    let mut all: Vec<Answer> = all.into_iter().flatten().collect();
    for answer in &mut all {
        if let personalize_iam_analysis::Access::Undecided(reasons) = &mut answer.cell.access {
            effort.explain(reasons);
        }
    }
    all
}

/// The claims that are to be judged: of the command line, else of the settings.
fn wanted(args: &Args) -> Result<Vec<Wanted>, InputError> {
    let mut all: Vec<Wanted> = Vec::new();
    for claimed in claims(args)? {
        all.push(Wanted {
            name: None,
            pack: None,
            text: claimed.text.clone(),
            what: What::Claim(Box::new(claimed)),
            severity: Severity::Error,
            reason: None,
            source: None,
        });
    }
    for name in &args.pack {
        let pack = pack(name).map_err(|message| InputError::new(format!("`--pack`: {message}")))?;
        put_pack(&mut all, pack, Severity::Error)?;
    }
    if all.is_empty() {
        of_settings(&settings::find(args.config.as_deref())?, args.unchecked, &mut all)?;
        if all.is_empty() {
            let message = "nothing is claimed: write a claim, such as `'never personalize:Delete* on anything by anyone'`, name a \
                           pack of `prove --list` with `--pack`, or write `[claims.NAME]` into `personalize-iam.toml`";
            return Err(InputError::new(message));
        }
    }
    for name in &args.only {
        if !all.iter().any(|one| one.name.as_ref() == Some(name)) {
            let names = || all.iter().filter_map(|one| one.name.as_deref());
            let known = match nearest(name, names()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => {
                    let all: Vec<String> = names().take(20).map(|name| format!("`{name}`")).collect();
                    format!("there are {}", all.join(", "))
                }
            };
            return Err(InputError::new(format!("`--only`: there is no claim `{}`; {known}", name.escape_debug())));
        }
    }
    if !args.only.is_empty() {
        all.retain(|one| one.name.as_ref().is_some_and(|name| args.only.contains(name)));
    }
    Ok(all)
}

/// The claims and the packs of the settings.
fn of_settings(settings: &Settings, unchecked: bool, all: &mut Vec<Wanted>) -> Result<(), InputError> {
    for one in &settings.claims {
        let refuse = |(column, message): (Option<usize>, String)| {
            let (line, column) = column.map_or(one.place, |column| one.place_of(column));
            InputError::new(format!("the claim `{}`: {message}", one.name)).in_file(settings.name()).at(line, column)
        };
        let (claim, scope) = read(&one.claim, true).map_err(refuse)?;
        let claimed = Claimed { text: one.claim.trim().to_owned(), claim, scope };
        if !unchecked {
            check(&claimed, &one.claim).map_err(refuse)?;
        }
        all.push(Wanted {
            name: Some(one.name.clone()),
            pack: None,
            text: claimed.text.clone(),
            what: What::Claim(Box::new(claimed)),
            severity: one.severity,
            reason: one.reason.clone(),
            source: None,
        });
    }
    for one in &settings.packs {
        let (line, column) = one.place;
        let pack =
            pack(&one.name).map_err(|message| InputError::new(message).in_file(settings.name()).at(line, column))?;
        put_pack(all, pack, one.severity)?;
    }
    Ok(())
}

/// The pack of a name.
fn pack(name: &str) -> Result<&'static Pack, String> {
    let names = || PACKS.iter().map(|pack| pack.name);
    PACKS.iter().find(|pack| pack.name == name).ok_or_else(|| {
        let shown = name.escape_debug();
        match nearest(name, names()) {
            Some(meant) => format!("there is no pack `{shown}`; did you mean `{meant}`?"),
            None => format!("there is no pack `{shown}`; there are {}", names().collect::<Vec<_>>().join(", ")),
        }
    })
}

fn put_pack(all: &mut Vec<Wanted>, pack: &'static Pack, severity: Severity) -> Result<(), InputError> {
    for claim in pack.claims {
        let what = match claim.claim {
            PackText::ConfusedDeputies => What::ConfusedDeputies,
            PackText::Line(text) => {
                let (read, scope) = read(text, true).map_err(|(_, message)| InputError::new(message))?;
                What::Claim(Box::new(Claimed { text: text.to_owned(), claim: read, scope }))
            }
        };
        all.push(Wanted {
            name: Some(claim.name.to_owned()),
            pack: Some(pack.name),
            text: claim.claim.as_str().to_owned(),
            what,
            severity,
            reason: Some(claim.why.to_owned()),
            source: Some(claim.source),
        });
    }
    Ok(())
}

/// What is done, or cannot be, on what: that of the witness, which is more exact than what was asked.
fn done(finding: &Finding) -> String {
    match finding.witness.last().filter(|_| finding.proof == Proof::Refuted) {
        Some((request, _)) => format!("{} on {}", request.action.as_str(), request.resource),
        None => format!("{} on {}", finding.action, finding.resource),
    }
}

fn lines(finding: &Finding) -> Vec<Box<RawValue>> {
    let context = Context::default();
    finding.witness.iter().filter_map(|(request, policies)| line_of(&context, request, policies)).collect()
}

/// The steps of a chain, with that by which somebody outside comes in.
fn steps(finding: &Finding) -> Vec<Step> {
    let first = finding.entrance.as_ref().map(|way| entering(&finding.principal, way));
    let is_open = !finding.undecided.is_empty();
    first.into_iter().chain(finding.steps.iter().map(|one| step(one, is_open))).collect()
}

/// What is said of a claim in addition to its findings.
fn notes(told: &Told) -> Vec<(Style, String)> {
    let judgement = &told.judgement;
    let mut all = Vec::new();
    for reason in &judgement.undecided {
        all.push((Style::Open, format!("not known: {reason}")));
    }
    if told.is_vacuous() {
        for reason in &judgement.vacuous {
            all.push((Style::Open, format!("assures of nothing: {reason}")));
        }
    }
    if told.is_proved() && told.wanted.is_direct_only() {
        let note =
            "of direct access alone: `, through chains too` at its end claims it of chains through others as well";
        all.push((Style::Faint, note.to_owned()));
    }
    all
}

fn write_text(output: &mut Output, all: &[Told], witness: bool) -> Result<(), Failure> {
    let widest = all.iter().map(|one| one.word().len()).max().unwrap_or_default();
    for told in all {
        let wanted = &told.wanted;
        let name = wanted.name.as_ref().map(|name| format!("{}: ", output.paint(Style::Strong, name)));
        let severity = if wanted.has_to_be() { String::new() } else { format!(" ({})", wanted.severity) };
        let word = output.paint(told.style(), &format!("{:widest$}", told.word()));
        writeln!(output, "{word}  {}{}{severity}", name.unwrap_or_default(), wanted.text)?;
        if let Some(reason) = wanted.reason.as_ref().filter(|_| !told.is_proved()) {
            for line in wrap(reason, output.width() - 4) {
                writeln!(output, "    {}", output.paint(Style::Faint, &line))?;
            }
        }
        for finding in told.judgement.found.iter().take(MOST) {
            write_finding(output, told, finding, witness)?;
        }
        let more = told.judgement.found.len().saturating_sub(MOST);
        if more > 0 {
            writeln!(output, "    and {}: `--format json` has all", counted(more, "more principal"))?;
        }
        for (style, note) in notes(told) {
            for line in wrap(&note, output.width() - 4) {
                writeln!(output, "    {}", output.paint(style, &line))?;
            }
        }
    }
    Ok(())
}

fn write_finding(output: &mut Output, told: &Told, finding: &Finding, witness: bool) -> Result<(), Failure> {
    let (word, style) = match finding.proof {
        Proof::Refuted => (told.against(), Style::Bad),
        _ => ("not known", Style::Open),
    };
    writeln!(output, "    {} {}: {}", output.paint(style, &format!("{word}:")), finding.principal, done(finding))?;
    for (number, step) in steps(finding).into_iter().enumerate() {
        writeln!(output, "        {}. {}: {}", number + 1, step.moved, step.to)?;
        for request in &step.requests {
            writeln!(output, "           {request}")?;
        }
    }
    for text in &finding.when {
        for line in wrap(text, output.width() - 8) {
            writeln!(output, "        {line}")?;
        }
    }
    for reason in &finding.undecided {
        for line in wrap(&format!("because {reason}"), output.width() - 8) {
            writeln!(output, "        {}", output.paint(Style::Open, &line))?;
        }
    }
    if witness {
        for line in lines(finding) {
            writeln!(output, "        {}", output.paint(Style::Faint, line.get()))?;
        }
    }
    Ok(())
}

fn write_json(output: &mut Output, all: &[Told], warnings: &[String]) -> Result<(), Failure> {
    #[derive(Serialize)]
    struct One<'a> {
        principal: &'a str,
        /// `refuted` or `undecided`.
        verdict: &'static str,
        action: &'a str,
        resource: &'a str,
        when: &'a [String],
        undecided: &'a [String],
        /// Requests in order, as lines for `simulate`.
        witness: Vec<Box<RawValue>>,
        steps: Vec<Step>,
    }
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Answered<'a> {
        #[serde(skip_serializing_if = "Option::is_none")]
        name: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pack: Option<&'a str>,
        claim: &'a str,
        severity: &'static str,
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        source: Option<&'a str>,
        /// `proved`, `refuted`, `undecided` or `vacuous`.
        verdict: &'static str,
        /// Whether it says nothing of what somebody can do through others.
        direct_only: bool,
        /// How many it is about.
        principals: usize,
        /// Those for whom it is not proved.
        answers: Vec<One<'a>>,
        undecided: &'a [String],
        vacuous: &'a [String],
        warnings: &'a [String],
    }
    #[derive(Serialize)]
    struct All<'a> {
        claims: Vec<Answered<'a>>,
        warnings: &'a [String],
    }
    let one = |finding| {
        let Finding { principal, proof, action, resource, when, undecided, .. }: &Finding = finding;
        One {
            principal,
            verdict: proof.as_str(),
            action,
            resource,
            when,
            undecided,
            witness: lines(finding),
            steps: steps(finding),
        }
    };
    let claims = all.iter().map(|told| Answered {
        name: told.wanted.name.as_deref(),
        pack: told.wanted.pack,
        claim: &told.wanted.text,
        severity: told.wanted.severity.as_str(),
        reason: told.wanted.reason.as_deref(),
        source: told.wanted.source,
        verdict: told.word(),
        direct_only: told.wanted.is_direct_only(),
        principals: told.judgement.principals,
        answers: told.judgement.found.iter().map(one).collect(),
        undecided: &told.judgement.undecided,
        vacuous: &told.judgement.vacuous,
        warnings: &told.judgement.warnings,
    });
    let all = All { claims: claims.collect(), warnings };
    let json = serde_json::to_string_pretty(&all).map_err(std::io::Error::from)?;
    writeln!(output, "{json}")?;
    Ok(())
}

fn write_markdown(output: &mut Output, all: &[Told], witness: bool) -> Result<(), Failure> {
    let proved = all.iter().filter(|one| one.is_proved()).count();
    writeln!(output, "### Claims: {proved} of {} proved\n", all.len())?;
    writeln!(output, "| claim | severity | | because |\n| --- | --- | --- | --- |")?;
    for told in all {
        let mut why: Vec<String> = Vec::new();
        for finding in told.judgement.found.iter().take(MOST) {
            let word = if finding.proof == Proof::Refuted { told.against() } else { "not known" };
            let steps: Vec<String> = steps(finding).into_iter().map(|one| one.to).collect();
            let through = if steps.is_empty() { String::new() } else { format!(", through {}", steps.join(", ")) };
            let text = format!("{}: {}{through}", finding.principal, done(finding));
            why.push(format!("{word}: {}", code(&text)));
            why.extend(finding.undecided.iter().map(|reason| format!("because {reason}")));
        }
        let more = told.judgement.found.len().saturating_sub(MOST);
        if more > 0 {
            why.push(format!("and {}", counted(more, "more principal")));
        }
        why.extend(notes(told).into_iter().map(|(_, note)| note));
        let name = told.wanted.name.as_ref().map(|name| format!("{name}: ")).unwrap_or_default();
        let claim = format!("{name}{}", code(&told.wanted.text));
        let cells = [claim, told.wanted.severity.as_str().to_owned(), told.word().to_owned(), why.join("<br>")];
        writeln!(output, "| {} |", cells.map(|cell| markdown_cell(&cell)).join(" | "))?;
    }
    let all: Vec<String> =
        all.iter().flat_map(|told| &told.judgement.found).flat_map(lines).map(|line| line.get().to_owned()).collect();
    if witness && !all.is_empty() {
        writeln!(output, "\n<details><summary>The requests, for `personalize-iam simulate`</summary>\n")?;
        writeln!(output, "```json\n{}\n```\n\n</details>", all.join("\n"))?;
    }
    Ok(())
}
