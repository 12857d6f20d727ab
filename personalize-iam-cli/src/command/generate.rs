//! `generate`: a policy that allows what a principal did, with a proof that it allows that and nothing else.

// What is wanted: whose events, how narrow.
mod who;
mod resources;
// What was used, by logs or by a list.
mod gather;
mod operations;
// The policy, its proof, and an old one without what was never used.
mod build;
mod proof;
mod unused;
// What is said, and how it is written.
mod report;
mod formats;
mod rust;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;

use personalize_iam_analysis::{Options, Verdict, compare_policies, split};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::policy::{PolicyKind, QuotaUnit, most_attached, quota, to_json};
use personalize_iam_model::{Effect, Policy, Statement};
use personalize_iam_trail::{Log, On, Outcome as Resulted, Pair, Use, Used, Wanted};

use self::build::{Plan, divided, plan, smallest};
use self::formats::{Format, Target};
use self::gather::{Gathered, Scope, gather};
use self::proof::{Caller, LAYER, Proof, may_allow, prove};
use self::report::{Counted, Length, Period, Proved, Report, ReportFormat, Seen, hidden, of_plan, seen, with};
use self::resources::{Place, Width, pattern};
use self::unused::OfStatement;
use self::who::{Who, who};
use crate::effort::{Effort, EffortArgs};
use crate::failure::{Failure, InputError};
use crate::files::{STANDARD_INPUT, guessed_kind, parse_policy, read_text};
use crate::outcome::Outcome;
use crate::output::{Output, counted};

const EXAMPLES: &str = "\
Writes a policy that allows all that a principal did by logs of AWS CloudTrail, and nothing else; the report goes to standard \
error. Logs are read as `trail` reads them.

What is proved: each distinct request that was seen is decided under the policy, and is allowed; and the policy is compared over \
all requests with one that has a statement for each of them, and allows the same. What the logs do not say is not proved, and \
the report names it.

  - iam:PassRole has no event of its own. It is inferred from calls that pass a role, and marked `PassRoleInferred`.
  - Where a record does not say the resource, the policy has the pattern of its type in the account and Region, marked \
`ResourceNotKnown`, or leaves it out. It never becomes `*`.
  - Calls that were denied or failed are reported, and are in the policy on request only.
  - Most trails have no data events: of these the absence proves nothing. With --old-policy, such actions of the old policy stay.

Examples:
  What a role needs, by its name or its ARN:
    personalize-iam generate AWSLogs --principal etl > etl.json

  By the names of resources, from the addresses that were seen:
    personalize-iam generate AWSLogs --principal etl \\
      --resources by-name --conditions source-ip,vpce

  What of its old policy was never used, and the policy without it:
    personalize-iam generate AWSLogs --principal etl --old-policy etl.json

  For a list of operations instead of logs:
    printf 'personalize:CreateCampaign\\ns3 HeadObject arn:aws:s3:::b/k\\n' |
      personalize-iam generate --operations - --account 111122223333

Exit status: 0 proved, 1 not proved, nothing found, or too long for its kind, 2 bad input: a file that is broken is reported and \
passed over.";

/// The arguments of `generate`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// Files of logs, folders of them, or `-` for standard input
    #[arg(required_unless_present = "operations")]
    logs: Vec<PathBuf>,
    /// The role with all its sessions, the user or the session: an ARN, a name, or a pattern of them with `*`
    #[arg(long, value_name = "PRINCIPAL", value_parser = who, required_unless_present = "operations")]
    principal: Option<Who>,
    /// Only events from this time on: a day or a time in UTC
    #[arg(long, value_name = "TIME", value_parser = gather::time, allow_hyphen_values = true)]
    since: Option<i64>,
    /// Only events before this time
    #[arg(long, value_name = "TIME", value_parser = gather::time, allow_hyphen_values = true)]
    until: Option<i64>,
    /// How narrow resources are
    #[arg(long, value_enum, default_value_t = Width::Exact)]
    resources: Width,
    /// What to do where the logs do not say the resource
    #[arg(long, value_enum, default_value_t = Unknown::ByType)]
    unknown_resources: Unknown,
    /// Conditions on what was seen: `source-ip`, `vpce`, `region`, `mfa`, `kms-via-service`, or a condition key; one that
    /// some event of an action lacks is left out there
    #[arg(long, value_name = "KEY", value_delimiter = ',', value_parser = build::key, conflicts_with_all = ["operations", "old_policy"])]
    conditions: Vec<String>,
    /// Also allow what was denied
    #[arg(long, conflicts_with = "operations")]
    include_denied: bool,
    /// Also allow what failed for another reason than IAM
    #[arg(long, conflicts_with = "operations")]
    include_failed: bool,
    /// A list of operations instead of logs, one a line: `personalize:CreateCampaign`, `s3:GetObject ARN`; `-` for
    /// standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["logs", "principal", "since", "until", "old_policy"])]
    operations: Option<String>,
    /// The account of resources that are not named [default: the principal's]
    #[arg(long, value_name = "ACCOUNT", value_parser = account)]
    account: Option<String>,
    /// An old policy: which of its actions were never used, and the policy without them
    #[arg(long, value_name = "POLICY", conflicts_with_all = ["include_denied", "include_failed"])]
    old_policy: Option<String>,
    /// The kind of policy, for its quota; `permission-set` is one of IAM Identity Center
    #[arg(long, value_name = "KIND", value_parser = kind, default_value = "managed")]
    kind: Kind,
    /// The format of the policy
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    /// Write the report to a file and not to standard error
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// The format of the report
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    report_format: ReportFormat,
    /// The most actions on resources that are kept in memory
    #[arg(long, value_name = "N", default_value_t = 20_000, value_parser = clap::value_parser!(u32).range(1..))]
    most: u32,
    #[command(flatten)]
    effort: EffortArgs,
}

/// What to do where the logs do not say the resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Unknown {
    /// Allow all of its type in the account and Region, in a statement that is marked
    ByType,
    /// Leave it out, so that the policy denies it
    LeaveOut,
}

/// A kind of policy, or the inline policy of a permission set, which becomes one of a role.
#[derive(Clone, Copy, Debug)]
struct Kind {
    kind: PolicyKind,
    is_permission_set: bool,
}

fn kind(text: &str) -> Result<Kind, String> {
    if text == "permission-set" {
        return Ok(Kind { kind: PolicyKind::InlineRole, is_permission_set: true });
    }
    let kind = crate::settings::kind(text)?;
    let grants =
        matches!(kind, PolicyKind::Managed | PolicyKind::InlineUser | PolicyKind::InlineGroup | PolicyKind::InlineRole);
    if !grants {
        return Err(format!(
            "{} gives no permission by itself; write managed, inline-role, inline-user, inline-group or permission-set",
            kind.title()
        ));
    }
    Ok(Kind { kind, is_permission_set: false })
}

fn account(text: &str) -> Result<String, String> {
    let account = personalize_iam_model::AccountId::new(text).map_err(|error| error.to_string())?;
    Ok(account.as_str().to_owned())
}

/// What is known before a policy is written.
struct Found {
    used: Used,
    log: Log,
    identities: BTreeMap<String, u64>,
    not_counted: Vec<Counted>,
    notes: Vec<String>,
    problems: Vec<InputError>,
    is_list: bool,
}

/// Runs `generate`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    let old = args.old_policy.as_deref().map(|old| old_policy(old, args)).transpose()?;
    let mut include = vec![Resulted::Allowed];
    include.extend(args.include_denied.then_some(Resulted::Denied));
    include.extend(args.include_failed.then_some(Resulted::Failed));
    let found = match &args.operations {
        Some(file) => match listed(file, args) {
            Ok(found) => found,
            Err(errors) => {
                for error in &errors {
                    output.tell(&format!("error: {error}"))?;
                }
                return Ok(Outcome::BadInput);
            }
        },
        None => logged(args, &include, old.is_some())?,
    };
    for problem in &found.problems {
        output.tell(&format!("error: {problem}"))?;
    }
    let broken = |outcome: Outcome| if found.problems.is_empty() { outcome } else { Outcome::BadInput };
    if found.used.is_cut {
        let message = format!(
            "there are more than {} different actions on resources, which `--most` limits; ask for `--resources by-name` or \
             `--resources by-type`, for a shorter time with `--since` and `--until`, or allow more",
            args.most
        );
        return Err(InputError::new(message).into());
    }
    if found.used.events == 0 && !found.is_list {
        output.tell(&nobody(&found))?;
        return Ok(broken(Outcome::NotAsAsked));
    }
    if let (Some(Who::Name(name)), true) = (&args.principal, found.identities.len() > 1)
        && !args.principal.as_ref().is_some_and(Who::is_pattern)
    {
        let all: Vec<&str> = found.identities.keys().map(String::as_str).collect();
        let message = format!("`{name}` is the name of several: {}; give the ARN of one", all.join(", "));
        return Err(InputError::new(message).into());
    }
    let place = place_of(args, &found.identities);
    let caller = Caller::new(found.identities.keys().next().map_or("", String::as_str));
    let mut effort = args.effort.begin("generate");
    let options = effort.options(Options::default());
    let (policy, proof, of_old, plan) = match &old {
        Some(old) => {
            let (statements, policy) = unused::narrowed(old, &found.used, &found.log, &caller);
            effort.doing("comparing with the old policy".to_owned());
            let proof = narrower(old, &policy, &found.used, &caller, &options);
            (policy, proof, Some((old, statements)), Plan::default())
        }
        None => {
            let by_type = args.unknown_resources == Unknown::ByType;
            let plan = plan(&found.used, &include, &place, by_type, &args.conditions);
            effort.doing("making it smaller".to_owned());
            let (policy, _) = smallest(&plan.allowed, &options);
            (policy, Proof::default(), None, plan)
        }
    };
    let limit = quota(args.kind.kind);
    let fits = |policy: &Policy| limit.is_none_or(|quota| quota.unit.count(&to_json(policy)) <= quota.limit);
    let mut notes = found.notes.clone();
    let mut parts = vec![policy.clone()];
    let mut is_too_long = false;
    if !fits(&policy) {
        effort.doing("dividing it".to_owned());
        // The quota of inline policies is one for all of an identity: to divide them changes nothing.
        let divided = (args.kind.kind == PolicyKind::Managed)
            .then(|| match of_old {
                Some(_) => split(&policy, args.kind.kind, &options),
                // The parts are proved below, as is all that is generated.
                None => divided(&policy, &fits),
            })
            .flatten();
        match divided {
            Some(divided) => {
                let wider = if args.resources == Width::Exact && old.is_none() {
                    "; `--resources by-name` is shorter"
                } else {
                    ""
                };
                notes.push(format!("it is divided into {} policies, which together allow it{wider}", divided.len()));
                notes.extend(most_attached(args.kind.kind).and_then(|most| most.exceeded_by(divided.len())));
                parts = divided;
            }
            None => {
                is_too_long = true;
                notes.push(too_long(args));
            }
        }
    }
    let proof = match of_old {
        Some(_) => proof,
        None => {
            effort.doing("proving it".to_owned());
            let mut proof = prove(&plan.allowed, &parts, &caller, &options);
            effort.explain(&mut proof.undecided);
            proof
        }
    };
    let is_empty = policy.statements.is_empty();
    let lengths = parts.iter().map(|part| length(part, args.kind.kind)).collect();
    let report = report(&found, &plan, &proof, &place, lengths, of_old, notes, &caller);
    if is_empty {
        output.tell("there is nothing to allow: nothing that the principal did is to be in a policy")?;
    } else {
        write!(output, "{}", written(args, &parts, &found)?)?;
    }
    tell(args, &report, output)?;
    let outcome = Outcome::as_asked_if(proof.is_proved && !is_empty && !is_too_long);
    let outcome = end(&mut effort, outcome, output)?;
    Ok(broken(outcome))
}

fn end(effort: &mut Effort, outcome: Outcome, output: &mut Output) -> Result<Outcome, Failure> {
    Ok(effort.outcome(outcome, output)?)
}

fn old_policy(path: &str, args: &Args) -> Result<Policy, Failure> {
    if path == "-" && args.logs.iter().any(|log| log.as_os_str() == "-") {
        return Err(InputError::new("logs and `--old-policy` are both `-`: standard input is read once").into());
    }
    let (name, text) = match path {
        "-" => (STANDARD_INPUT.to_owned(), read_text("-")?),
        document if document.trim_start().starts_with('{') => ("POLICY".to_owned(), document.to_owned()),
        path => (path.to_owned(), read_text(path)?),
    };
    let kind = guessed_kind(&text);
    if !kind.is_identity_based() {
        let message =
            format!("`--old-policy` takes a policy of a role or a user, and this looks like {}", kind.title());
        return Err(InputError::new(message).in_file(name).into());
    }
    Ok(parse_policy(name, &text, kind)?.policy)
}

/// What a list of operations says.
fn listed(file: &str, args: &Args) -> Result<Found, Vec<InputError>> {
    let text = read_text(file).map_err(|error| vec![error])?;
    let name = if file == "-" { STANDARD_INPUT } else { file };
    let limit = usize::try_from(args.most).unwrap_or(usize::MAX);
    let used = operations::used(name, &text, args.resources, limit)?;
    Ok(Found {
        used,
        log: Log::default(),
        identities: BTreeMap::new(),
        not_counted: Vec::new(),
        notes: Vec::new(),
        problems: Vec::new(),
        is_list: true,
    })
}

/// What logs say.
fn logged(args: &Args, include: &[Resulted], has_old: bool) -> Result<Found, Failure> {
    let Some(who) = &args.principal else {
        return Err(InputError::new("name the principal: `--principal arn:aws:iam::111122223333:role/etl`").into());
    };
    // Whether a statement of an old policy was used depends on the resources as they were.
    let width = if has_old { Width::Exact } else { args.resources };
    let widen = |action: &str, arn: &str| pattern(width, action, arn);
    let wanted = Wanted { keys: &args.conditions, include, widen: &widen };
    let limit = usize::try_from(args.most).unwrap_or(usize::MAX);
    let scope = Scope { who, since: args.since, until: args.until };
    let Gathered { used, log, identities, perhaps, duplicates, not_known_once, outside, problems } =
        gather(&args.logs, &scope, &wanted, limit)?;
    let mut not_counted = Vec::new();
    for (name, events) in [
        ("delivered twice", duplicates),
        ("outside of the time", outside),
        ("of a session whose record does not say the path of its role, so that it can be the principal's", perhaps),
    ] {
        if events > 0 {
            not_counted.push(Counted { name: name.to_owned(), events });
        }
    }
    let mut notes = Vec::new();
    if not_known_once > 0 {
        notes.push(format!(
            "{} may be counted twice: their records have no id, or are too far apart",
            counted(usize::try_from(not_known_once).unwrap_or(usize::MAX), "event")
        ));
    }
    if identities.keys().any(|one| one.contains(":role/aws-service-role/")) {
        notes.push("a service-linked role has the policy that AWS gives it, and takes no other".to_owned());
    }
    Ok(Found { used, log, identities, not_counted, notes, problems, is_list: false })
}

/// That the logs have no event of the principal, with those that they have.
fn nobody(found: &Found) -> String {
    let mut text = format!(
        "nothing found: of {} none is of this principal",
        counted(usize::try_from(found.log.records).unwrap_or(usize::MAX), "record")
    );
    for one in &found.not_counted {
        text.push_str(&format!("; {}: {}", one.events, one.name));
    }
    let mut all: Vec<(&String, &u64)> =
        found.log.principals.iter().filter(|(name, _)| name.starts_with("arn:")).collect();
    all.sort_by_key(|(name, count)| (std::cmp::Reverse(**count), *name));
    if !all.is_empty() {
        text.push_str("; those with the most events are");
        for (name, count) in all.iter().take(10) {
            text.push_str(&format!("\n  {name} ({count})"));
        }
    }
    text
}

/// Where resources are whose ARN is not known: in the account of the principal, if it is one.
fn place_of(args: &Args, identities: &BTreeMap<String, u64>) -> Place {
    let fields: Vec<Fields<'_>> = identities.keys().filter_map(|one| Fields::split(one)).collect();
    let first = fields.first();
    let account = first
        .map(|first| first.account)
        .filter(|account| account.len() == 12 && fields.iter().all(|other| other.account == *account));
    let account = args.account.as_deref().or(account).unwrap_or("*").to_owned();
    Place { partition: first.map_or("aws", |first| first.partition).to_owned(), account }
}

fn too_long(args: &Args) -> String {
    let limit = quota(args.kind.kind).map_or(0, |quota| quota.limit);
    let other = match args.kind.kind {
        PolicyKind::Managed => "",
        _ => ", or for managed policies, which it is divided into, with `--kind managed`",
    };
    format!("it is too long for {limit} characters; ask for `--resources by-name` or `by-type`{other}")
}

fn length(policy: &Policy, kind: PolicyKind) -> Length {
    let unit = quota(kind).map_or(QuotaUnit::Characters, |quota| quota.unit);
    Length { length: unit.count(&to_json(policy)), limit: quota(kind).map(|quota| quota.limit), unit: unit.noun() }
}

/// What the report says.
#[allow(clippy::too_many_arguments, reason = "they are what was found, each of its own kind")]
fn report(
    found: &Found,
    plan: &Plan,
    proof: &Proof,
    place: &Place,
    policies: Vec<Length>,
    of_old: Option<(&Policy, Vec<OfStatement>)>,
    notes: Vec<String>,
    caller: &Caller,
) -> Report {
    let of_plan = of_plan(plan, place);
    let times = |pick: fn(&Use) -> Option<&String>| found.used.pairs.values().filter_map(pick);
    let period = Period::of(times(|how| how.first.as_ref()).min(), times(|how| how.last.as_ref()).max());
    let once = found.used.pairs.iter().filter(|(_, how)| how.count(Resulted::Allowed) == 1 && !found.is_list);
    let mut of_action: BTreeMap<&str, u64> = BTreeMap::new();
    for (pair, how) in &found.used.pairs {
        *of_action.entry(&pair.action).or_default() += how.count(Resulted::Allowed);
    }
    let once = once.filter(|(pair, _)| of_action.get(pair.action.as_str()) == Some(&1));
    let counted = |(name, events): (String, u64)| Counted { name, events };
    let outside: Vec<Seen> = match &of_old {
        None => Vec::new(),
        Some((old, _)) => found
            .used
            .pairs
            .iter()
            .filter(|(pair, how)| how.count(Resulted::Allowed) > 0 && !pair.inferred && !is_allowed(old, pair, caller))
            .map(|(pair, how)| seen(pair, how, Resulted::Allowed, place))
            .collect(),
    };
    Report {
        principals: found.identities.clone().into_iter().map(counted).collect(),
        events: found.used.events,
        records: found.log.records,
        period,
        log_period: Period::of(found.log.first.as_ref(), found.log.last.as_ref()),
        proof: Proved::of(proof, of_old.is_some()),
        policies,
        inferred: of_plan.inferred,
        resources_not_known: of_plan.not_known,
        left_out: of_plan.left_out,
        on_everything: of_plan.on_everything,
        conditions_left_out: of_plan.conditions,
        denied: with(&found.used, Resulted::Denied, place),
        failed: with(&found.used, Resulted::Failed, place),
        outcome_not_known: with(&found.used, Resulted::NotKnown, place),
        seen_once: once.map(|(pair, how)| seen(pair, how, Resulted::Allowed, place)).collect(),
        perhaps: found.used.perhaps.iter().map(|(name, events)| counted(((*name).to_owned(), *events))).collect(),
        low_certainty: of_plan.low,
        skipped: found.used.skipped.iter().map(|(why, events)| counted((why.as_str().to_owned(), *events))).collect(),
        not_counted: found.not_counted.clone(),
        not_visible: if found.is_list { Vec::new() } else { hidden(&found.log) },
        old_policy: of_old.map(|(_, statements)| statements).unwrap_or_default(),
        not_allowed_by_old_policy: outside,
        notes,
    }
}

/// Whether a policy may allow what was used.
fn is_allowed(old: &Policy, pair: &Pair, caller: &Caller) -> bool {
    let On::Known(arn) = &pair.on else { return true };
    let allows =
        |statement: &Statement| statement.effect == Effect::Allow && may_allow(statement, caller, &pair.action, arn);
    old.statements.iter().any(allows)
}

/// The policies in the format that is asked for.
fn written(args: &Args, parts: &[Policy], found: &Found) -> Result<String, Failure> {
    let only = found.identities.keys().next().filter(|_| found.identities.len() == 1);
    let name = only.and_then(|one| one.rsplit('/').next());
    let target = Target { kind: args.kind.kind, is_permission_set: args.kind.is_permission_set, name };
    Ok(match args.format {
        Format::Json => formats::json(parts),
        Format::Yaml => formats::yaml(parts),
        Format::Terraform => formats::terraform(parts, &target),
        Format::Rust => rust::rust(parts).map_err(InputError::new)?,
    })
}

fn tell(args: &Args, report: &Report, output: &mut Output) -> Result<(), Failure> {
    let text = match args.report_format {
        ReportFormat::Text => report.text(),
        ReportFormat::Json => serde_json::to_string_pretty(report).map_err(std::io::Error::from)? + "\n",
    };
    match &args.report {
        None => output.tell(text.trim_end())?,
        Some(path) => {
            std::fs::write(path, text)
                .map_err(|error| InputError::new(format!("cannot write `{}`: {error}", path.display())))?;
            output.tell(&report.proof.statement)?;
        }
    }
    Ok(())
}

/// That a policy allows nothing that the old one does not, and each request that the old one may allow.
fn narrower(old: &Policy, new: &Policy, used: &Used, caller: &Caller, options: &Options) -> Proof {
    let mut proof = Proof::default();
    for (pair, how) in &used.pairs {
        let events = how.count(Resulted::Allowed) + how.count(Resulted::Failed);
        match &pair.on {
            _ if events == 0 => {}
            On::Known(arn) => {
                proof.requests += 1;
                proof.events += events;
                if is_allowed(old, pair, caller) && !is_allowed(new, pair, caller) {
                    proof.refused.push(format!("{} on {arn}", pair.action));
                }
            }
            On::Pattern(_) | On::Like { .. } | On::NotKnown { .. } => proof.not_known += events,
        }
    }
    let compared = compare_policies(old, new, LAYER, options);
    proof.more.extend(compared.gained.iter().map(|region| region.description.clone()));
    proof.is_proved = matches!(compared.verdict, Verdict::Equivalent | Verdict::Narrower) && proof.refused.is_empty();
    proof.undecided = compared.undecided;
    proof
}
