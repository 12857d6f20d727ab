//! `can`: whether a principal may call an API operation, with every check that the call consists of.

mod args;
mod bearing;

pub(crate) use self::args::Args;

use std::io::Write;

use personalize_iam_eval::operation::{
    Call, CallEvaluation, CallPolicies, CheckEvaluation, Need, Verdict, Who, evaluate_call, find,
};
use personalize_iam_eval::{Layer, Policies, Principal, Request, vacuous};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::policy::PolicyKind;
use personalize_iam_model::{Partition, Policy, Scope};
use serde_json::{Value, json};

use self::args::Format;
use crate::arguments::{NamedPolicies, RequestArgs, leave_open, named};
use crate::failure::{Failure, InputError};
use crate::files::NamedPolicy;
use crate::misfits;
use crate::outcome::Outcome;
use crate::output::{Output, Style, table};
use crate::problems::{self, problems, usual_settings};
use crate::slips;
use crate::template::read_one;

/// Runs `can`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    let mut call = call(args)?;
    let caller = args.policies.read_telling(output)?;
    let mut others = Vec::new();
    let policies = policies(args, &caller, &mut others)?;
    leave_open(caller.all().chain(&others), &mut call.unknown);
    let mut as_caller = Request::new(call.principal.clone(), "sts:GetCallerIdentity", "*");
    as_caller.exemptions = call.exemptions;
    let misfit = misfits::of_caller(&policies.caller, &as_caller);
    if let Some(misfit) = misfit.as_ref().filter(|misfit| misfit.is_impossible) {
        return Err(named(misfits::option(misfit.input), misfit).into());
    }
    bearing::check(args, &call)?;
    let answer = evaluate_call(&call, &policies);
    let mut warnings = warnings(&caller, &policies, &answer);
    warnings.extend(slips::of_call(&call).into_iter().map(|(slip, option)| format!("`{option}`: {slip}")));
    warnings.extend(misfit.map(|misfit| format!("`{}`: {misfit}", misfits::option(misfit.input))));
    let problems = problems(caller.all().chain(&others), &usual_settings());
    match args.format {
        Format::Text => {
            write_text(output, args, &call, &answer)?;
            list(output, "notes", call.notes.iter().cloned())?;
            list(output, "warnings", warnings.into_iter())?;
            problems::tell(&problems, output)?;
        }
        Format::Json => {
            let mut json = to_json(&call, &answer);
            if let Some(fields) = json.as_object_mut() {
                fields.insert("notes".to_owned(), json!(call.notes));
                fields.insert("warnings".to_owned(), json!(warnings));
                fields.insert("problems".to_owned(), json!(problems));
            }
            writeln!(output, "{json}")?;
        }
    }
    Ok(Outcome::as_asked_if(answer.verdict == Verdict::Allowed))
}

/// The two sides of `NAME=VALUE`.
fn pair<'a>(argument: &'a str, option: &str, example: &str) -> Result<(&'a str, &'a str), InputError> {
    argument.split_once('=').filter(|(name, _)| !name.is_empty()).ok_or_else(|| {
        InputError::new(format!("`{option}`: `{}` has no `=`; write it as in `{example}`", argument.escape_debug()))
    })
}

fn call(args: &Args) -> Result<Call, InputError> {
    let operation = find(&args.operation).map_err(|error| named("OPERATION", &error))?;
    let _: Principal = args.principal.parse().map_err(|error| named("PRINCIPAL", &error))?;
    // What both have in common is read as for a single request.
    let common = RequestArgs {
        principal: Some(args.principal.clone()),
        role: args.role.clone(),
        user: args.user.clone(),
        action: Some(format!("{}:{}", operation.service, operation.name)),
        resource: Some("*".to_owned()),
        context: args.context.clone(),
        unknown: args.unknown.clone(),
        exempt: args.exempt.clone(),
        ..RequestArgs::default()
    };
    let request = common.request()?;
    let mut inputs = Vec::new();
    for argument in &args.input {
        inputs.push(pair(argument, "--input", "datasetArn=shop/INTERACTIONS")?);
    }
    let scope = scope(args, &request.principal, &inputs)?;
    let mut call = Call::new(operation, request.principal, scope);
    call.context = request.context;
    call.unknown = request.unknown;
    call.exemptions = request.exemptions;
    if let Some(acl) = &args.acl {
        call = call.with_input("acl", acl).map_err(|error| named("--acl", &error))?;
    }
    for (name, value) in inputs {
        call = call.with_input(name, value).map_err(|error| named("--input", &error))?;
    }
    if !args.tag.is_empty() && !call.takes_tags() {
        let message = format!("`{operation}` takes no tags{}", bearing::instead_of_tags(&call));
        return Err(named("--tag", &message));
    }
    for argument in &args.tag {
        let (key, value) = pair(argument, "--tag", "team=shop")?;
        call = call.with_tag(key, value);
    }
    for argument in &args.service.bucket_owner {
        let (bucket, account) = pair(argument, "--bucket-owner", "shop-data=111122223333")?;
        let account: personalize_iam_model::AccountId =
            account.parse().map_err(|error| named("--bucket-owner", &error))?;
        call = call.with_bucket_owner(bucket, account.as_str());
    }
    Ok(call)
}

/// Where the call goes: as told, else by the first ARN among the inputs and the principal.
fn scope(args: &Args, principal: &Principal, inputs: &[(&str, &str)]) -> Result<Scope, InputError> {
    let arns = || inputs.iter().filter_map(|(_, value)| Fields::split(value));
    let of_arns = || arns().map(|fields| fields.region).find(|region| !region.is_empty());
    let region = args.region.as_deref().or_else(of_arns).ok_or_else(|| {
        InputError::new("no Region is given; write `--region eu-west-1`, or the ARN of a resource as an input")
    })?;
    let account = args
        .account
        .as_deref()
        .or_else(|| principal.account())
        .ok_or_else(|| InputError::new("the principal has no account; write `--account 111122223333`"))?;
    let own = principal.arn();
    let partition = own.as_deref().and_then(Fields::split).map_or("aws", |fields| fields.partition);
    let partition: Partition = partition.parse().map_err(|error| named("PRINCIPAL", &error))?;
    Scope::new(partition, region, account).map_err(|error| {
        InputError::new(format!("the call cannot go to Region `{region}` and account `{account}`: {error}"))
    })
}

/// Of the layers that stop a check, those that nothing passes.
fn warnings(caller: &NamedPolicies, policies: &CallPolicies, answer: &CallEvaluation) -> Vec<String> {
    let blocks = |who: Who, layer: Layer| {
        answer.checks.iter().any(|one| one.check.who == who && one.evaluation.blocked_by.contains(&layer))
    };
    let of_caller = caller.vacuous().into_iter().filter(|(one, _)| blocks(Who::Caller, one.layer));
    let of_role = policies.service_role.iter().flat_map(vacuous).filter(|one| blocks(Who::ServiceRole, one.layer));
    of_caller.map(|(_, told)| told).chain(of_role.map(|one| format!("of the service role, {one}"))).collect()
}

/// The policies of the caller, and of the service role and the resources; the latter are also added to a list.
fn policies(args: &Args, caller: &NamedPolicies, others: &mut Vec<NamedPolicy>) -> Result<CallPolicies, InputError> {
    let values = args.policies.values.values()?;
    let caller = caller.policies();
    let mut read = |argument: &str, option: &str, kind: PolicyKind| -> Result<Policy, InputError> {
        let named = read_one(argument, option, kind, &values)?;
        let policy = named.policy.clone();
        others.push(named);
        Ok(policy)
    };
    let mut all = |arguments: &[String], option: &str, kind: PolicyKind| -> Result<Vec<Policy>, InputError> {
        arguments.iter().map(|argument| read(argument, option, kind)).collect()
    };
    let service = &args.service;
    let mut policies = CallPolicies { caller, semantics: args.policies.semantics(), ..CallPolicies::default() };
    if !service.service_role.is_empty() {
        policies.service_role = Some(Policies {
            identity: all(&service.service_role, "--service-role", PolicyKind::Managed)?,
            permissions_boundary: all(
                &service.service_role_boundary,
                "--service-role-boundary",
                PolicyKind::PermissionsBoundary,
            )?,
            ..Policies::default()
        });
    }
    policies.role_trust =
        service.role_trust.as_deref().map(|one| read(one, "--role-trust", PolicyKind::Resource)).transpose()?;
    for argument in &service.bucket_policy {
        let (bucket, file) = pair(argument, "--bucket-policy", "shop-data=bucket.json")?;
        let policy = if file == "none" { None } else { Some(read(file, "--bucket-policy", PolicyKind::Resource)?) };
        policies.buckets.push((bucket.to_owned(), policy));
    }
    for argument in &service.key_policy {
        let example = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd=key.json";
        let (key, file) = pair(argument, "--key-policy", example)?;
        policies.keys.push((key.to_owned(), read(file, "--key-policy", PolicyKind::Resource)?));
    }
    Ok(policies)
}

/// By the variables that say what the terminal's characters are.
fn locale_is_utf8() -> bool {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = set("LC_ALL").or_else(|| set("LC_CTYPE")).or_else(|| set("LANG")).unwrap_or_default();
    let locale = locale.to_ascii_lowercase();
    locale.contains("utf-8") || locale.contains("utf8")
}

fn style(verdict: Verdict) -> Style {
    match verdict {
        Verdict::Allowed => Style::Good,
        Verdict::Denied => Style::Bad,
        Verdict::Undecided => Style::Open,
    }
}

fn write_text(output: &mut Output, args: &Args, call: &Call, answer: &CallEvaluation) -> Result<(), Failure> {
    let ascii = args.ascii || !locale_is_utf8();
    let (word, says) = match answer.verdict {
        Verdict::Allowed => ("yes", "may call"),
        Verdict::Denied => ("no", "may not call"),
        Verdict::Undecided => ("not known", "may or may not call"),
    };
    let word = output.paint(style(answer.verdict), word);
    writeln!(output, "{word}: {} {says} {}\n", args.principal, answer.operation)?;

    let counted = CheckEvaluation::counts;
    // What is perhaps not needed leaves the answer open.
    let shown = |one: &CheckEvaluation| match (one.verdict, one.check.need) {
        (Verdict::Denied, Need::Contested | Need::Perhaps(_)) => Verdict::Undecided,
        (verdict, _) => verdict,
    };
    let mark = |one: &CheckEvaluation| match (shown(one), ascii) {
        _ if !counted(one) => "-",
        (Verdict::Allowed, false) => "✓",
        (Verdict::Denied, false) => "✗",
        (Verdict::Allowed, true) => "ok",
        (Verdict::Denied, true) => "NO",
        (Verdict::Undecided, _) => "?",
    };
    let rows: Vec<Vec<String>> = answer
        .checks
        .iter()
        .map(|one| {
            let check = &one.check;
            let who = check.who.title();
            let why = match check.need {
                Need::Required => check.reason.clone(),
                Need::OnlyWith(what) => format!("{}: only with {what}", check.reason),
                Need::Perhaps(what) => format!("{}: if it has {what}, which is not known", check.reason),
                _ => format!("{}: contested", check.reason),
            };
            let others = match check.alternatives.len() {
                0 => String::new(),
                more => format!(" or {more} more"),
            };
            let who = who.strip_prefix("the ").unwrap_or(who).to_owned();
            vec![
                format!("  {}", mark(one)),
                who,
                check.request.action.to_string(),
                format!("{}{others}", short(&check.request.resource, call)),
                why,
            ]
        })
        .collect();
    let painted = table(&rows, |row, column, cell| match (answer.checks.get(row), column) {
        (Some(one), 0) if counted(one) => output.paint(style(shown(one)), cell),
        (Some(one), _) if !counted(one) => output.paint(Style::Faint, cell),
        (_, 4) => output.paint(Style::Faint, cell),
        _ => cell.to_owned(),
    });
    write!(output, "{painted}")?;

    list(output, "missing", missing(answer).into_iter())?;
    let mut assumptions: Vec<String> = Vec::new();
    for assumption in answer.checks.iter().filter(|one| counted(one)).flat_map(|one| &one.check.assumptions) {
        if !assumptions.contains(assumption) {
            assumptions.push(assumption.clone());
        }
    }
    list(output, "assumed", assumptions.into_iter())?;
    let mut contested: Vec<_> = answer.checks.iter().filter_map(|one| one.check.contested).collect();
    contested.sort_unstable();
    contested.dedup();
    // What is only said of tags that are not given needs no words.
    contested.retain(|rule| {
        let about = |one: &&CheckEvaluation| one.check.contested == Some(*rule);
        answer.checks.iter().filter(about).any(|one| !matches!(one.check.need, Need::OnlyWith(_)))
    });
    list(output, "contested", contested.iter().map(|rule| format!("{rule}: {}", rule.reading())))?;
    list(output, "remarks", answer.remarks.iter().cloned())
}

/// A resource of the call's own account without what all of them have in common.
fn short(resource: &str, call: &Call) -> String {
    let own = call.scope.account();
    match Fields::split(resource) {
        Some(fields) if fields.account.is_empty() || fields.account == own.as_str() => fields.resource.to_owned(),
        _ => resource.to_owned(),
    }
}

/// What is missing; of policies that are not given, each once.
fn missing(answer: &CallEvaluation) -> Vec<String> {
    let counting = || answer.checks.iter().filter(|one| one.counts());
    let waits = |one: &CheckEvaluation| one.verdict == Verdict::Undecided && !one.not_known.is_empty();
    // Inputs are options here.
    let told = |one: &CheckEvaluation| Some(one.missing()?.replace("give the input `", "give `--input "));
    let mut items: Vec<String> = counting().filter(|one| !waits(one)).filter_map(told).collect();
    let mut not_given: Vec<(&str, usize)> = Vec::new();
    for what in counting().filter(|one| waits(one)).flat_map(|one| &one.not_known) {
        match not_given.iter_mut().find(|(known, _)| known == what) {
            Some((_, count)) => *count += 1,
            None => not_given.push((what, 1)),
        }
    }
    items.extend(not_given.into_iter().map(|(what, count)| match count {
        1 => format!("{what}: 1 check is open without it"),
        _ => format!("{what}: {count} checks are open without it"),
    }));
    items
}

/// A headed list, if it has items.
fn list(output: &mut Output, title: &str, items: impl Iterator<Item = String>) -> Result<(), Failure> {
    let mut items = items.peekable();
    if items.peek().is_some() {
        let title = output.paint(Style::Strong, title);
        writeln!(output, "\n{title}")?;
    }
    for item in items {
        writeln!(output, "  - {item}")?;
    }
    Ok(())
}

fn to_json(call: &Call, answer: &CallEvaluation) -> Value {
    let checks: Vec<Value> = answer.checks.iter().map(check_to_json).collect();
    json!({
        "principal": call.principal.to_string(),
        "operation": answer.operation.to_string(),
        "verdict": answer.verdict.as_str(),
        "checks": checks,
        "missing": answer.missing().collect::<Vec<_>>(),
        "remarks": answer.remarks,
    })
}

fn check_to_json(one: &CheckEvaluation) -> Value {
    let check = &one.check;
    let context: serde_json::Map<String, Value> = check
        .request
        .context
        .iter()
        .map(|(key, value)| {
            let value = match value.values() {
                [value] => json!(value),
                values => json!(values),
            };
            (key.clone(), value)
        })
        .collect();
    json!({
        "who": check.who.as_str(),
        "principal": check.request.principal.to_string(),
        "action": check.request.action,
        "resource": check.request.resource,
        "context": context,
        "need": check.need.as_str(),
        "onlyWith": match check.need {
            Need::OnlyWith(what) | Need::Perhaps(what) => Some(what),
            _ => None,
        },
        "contested": check.contested.map(|rule| rule.as_str()),
        "alternatives": check.alternatives,
        "wantedInputs": check.wanted_inputs,
        "reason": check.reason,
        "source": check.source,
        "verdict": one.verdict.as_str(),
        "decision": one.evaluation.decision.as_str(),
        "blockedBy": one.evaluation.blocked_by.iter().copied().map(Layer::as_str).collect::<Vec<_>>(),
        "notKnown": one.not_known,
        "assumptions": check.assumptions,
        "missing": one.missing(),
    })
}
