//! The answer to one request as a short block for people, and what is worth knowing of the options.

use std::io::Write;

use personalize_iam_eval::{Answer, CompiledPolicies, Decision, Layer, Prepared, Request, StatementRef, assumption};
use personalize_iam_lint::Slip;

use super::answer;
use crate::arguments::{NamedPolicies, option_of};
use crate::failure::Failure;
use crate::misfits;
use crate::output::{Output, Style, table};
use crate::slips;

/// What is worth knowing of policies that are given by options.
pub(super) fn warnings(
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
pub(super) fn write_text(
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
        row("allowed if", answer::residual_text(residual, policies));
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
        statement.statement + 1,
        statement.layer.title(),
    )
}
