//! The arguments and the answer of `aws iam simulate-custom-policy`.
//!
//! Source: IAM API Reference, "SimulateCustomPolicy", and AWS CLI Command Reference, "simulate-custom-policy".

use std::collections::BTreeSet;
use std::io::Write;

use personalize_iam_eval::{Answer, ContextValue, Decision, Layer, Request, Residual, StatementRef};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::policy::PolicyKind;
use serde::{Deserialize, Serialize};

use super::args::{Args, Format};
use super::{answer, text};
use crate::arguments::{NamedPolicies, named};
use crate::failure::{Failure, InputError};
use crate::files::{self, NamedPolicy};
use crate::misfits;
use crate::outcome::Outcome;
use crate::output::Output;
use crate::problems::{self, problems, usual_settings};
use crate::scenario::check_action;

/// Decides each action on each resource.
pub(super) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    let aws = &args.aws;
    let policies = policies(args)?;
    let compiled = policies.policies().compile_with(args.policies.semantics());
    let actions = if aws.action_names.is_empty() { args.request.action.as_slice() } else { &aws.action_names };
    if actions.is_empty() {
        let message = "no `--action-names` is given; an example: `--action-names personalize:CreateCampaign`";
        return Err(InputError::new(message).into());
    }
    let everything = ["*".to_owned()];
    let resources = match (aws.resource_arns.as_slice(), args.request.resource.as_slice()) {
        ([], []) => everything.as_slice(),
        ([], one) => one,
        (several, _) => several,
    };
    let mut base = base_request(args, resources)?;
    policies.leave_open(&mut base.unknown);
    let mut results = Vec::new();
    let problems = problems(policies.all(), &usual_settings());
    let mut all_allowed = true;
    // AWS's answer has no place for them.
    let mut untold = BTreeSet::new();
    for action in actions {
        check_action(action).map_err(|error| named("--action-names", &error))?;
        for resource in resources {
            let mut request = base.clone();
            request.action = action.into();
            request.resource.clone_from(resource);
            misfits::refuse(&policies.policies(), &request)?;
            let slips = personalize_iam_lint::slips_of_request(&request);
            let request = request.prepare();
            let answer = compiled.answer(&request);
            let warnings = text::warnings(&compiled, &request, &answer, &policies, &slips);
            all_allowed &= answer.decision == Decision::Allowed;
            match args.format {
                Format::Text => text::write_text(output, request.request(), &answer, &policies, &warnings)?,
                Format::Json => {
                    let warnings = [warnings, problems::warnings(&problems, "")].concat();
                    let mut line = Vec::new();
                    answer::write(&mut line, None, &answer, &warnings);
                    output.write_all(&line)?;
                }
                Format::Aws => {
                    results.push(result(action, resource, &answer, &policies));
                    untold.extend(warnings.into_iter().map(|(message, _)| message));
                }
            }
        }
    }
    if args.format == Format::Aws {
        let response = Response { evaluation_results: results, is_truncated: false };
        // These values have text for keys, so that only writing can fail.
        serde_json::to_writer_pretty(&mut *output, &response).map_err(std::io::Error::from)?;
        writeln!(output)?;
    }
    for warning in untold {
        output.tell(&format!("warning: {warning}"))?;
    }
    if args.format != Format::Json {
        problems::tell(&problems, output)?;
    }
    Ok(Outcome::as_asked_if(all_allowed))
}

/// Reads the arguments without deciding, unless they name files. Returns whether that is so.
pub(super) fn check(args: &Args) -> Result<bool, InputError> {
    let aws = &args.aws;
    let mut documents = aws.policy_input_list.iter().chain(&aws.permissions_boundary_policy_input_list);
    let in_place = documents.all(|text| text.trim_start().starts_with(['{', '[']))
        && !aws.context_entries.iter().any(|entry| entry.starts_with("file://"))
        && args.policies.is_empty();
    if in_place {
        let policies = policies(args)?;
        let request = base_request(args, &aws.resource_arns)?;
        misfits::refuse(&policies.policies(), &request)?;
    }
    Ok(in_place)
}

/// The policies of both spellings together.
fn policies(args: &Args) -> Result<NamedPolicies, InputError> {
    let mut policies = args.policies.read()?;
    policies.identity.extend(documents(&args.aws.policy_input_list, "PolicyInputList", PolicyKind::Managed)?);
    let boundaries = &args.aws.permissions_boundary_policy_input_list;
    policies.permissions_boundary.extend(documents(
        boundaries,
        "PermissionsBoundaryPolicyInputList",
        PolicyKind::PermissionsBoundary,
    )?);
    Ok(policies)
}

fn documents(arguments: &[String], list: &str, kind: PolicyKind) -> Result<Vec<NamedPolicy>, InputError> {
    let mut texts = Vec::new();
    for argument in arguments {
        let text = match argument.trim_start().starts_with(['{', '[']) {
            true => argument.clone(),
            false => files::read_text(argument.strip_prefix("file://").unwrap_or(argument))?,
        };
        if text.trim_start().starts_with('[') {
            let items: Vec<String> = serde_json::from_str(&text).map_err(|error| {
                let message = format!("a JSON list of documents, each as a text, is wanted: {error}");
                InputError::new(message).in_file(list)
            })?;
            texts.extend(items);
        } else {
            texts.push(text);
        }
    }
    let numbered = texts.iter().enumerate();
    numbered.map(|(index, text)| files::parse_policy(format!("{list}.{}", index + 1), text, kind)).collect()
}

/// The request but for the action and the resource.
fn base_request(args: &Args, resources: &[String]) -> Result<Request, InputError> {
    let aws = &args.aws;
    let mut given = args.request.clone();
    given.action = Some("sts:GetCallerIdentity".to_owned());
    given.resource = Some("*".to_owned());
    given.principal = given.principal.or_else(|| aws.caller_arn.clone());
    let nobody = given.principal.is_none();
    if nobody {
        if args.policies.resource_policy.is_some() {
            let message = "`--resource-policy` names principals: give the caller by `--caller-arn`";
            return Err(InputError::new(message));
        }
        let accounts = resources.iter().filter_map(|resource| Fields::split(resource)).map(|fields| fields.account);
        let account = accounts.into_iter().find(|account| account.len() == 12).unwrap_or("123456789012");
        given.principal = Some(format!("arn:aws:iam::{account}:user/caller"));
    }
    let option = if aws.caller_arn.is_some() { "--caller-arn" } else { "--principal" };
    let mut request = given
        .request()
        .map_err(|error| InputError { message: error.message.replacen("--principal", option, 1), ..error })?;
    if nobody {
        // The caller is made up, so nothing is known of it.
        let keys = ["aws:PrincipalArn", "aws:PrincipalAccount", "aws:PrincipalType", "aws:username", "aws:userid"];
        request.unknown.extend(keys.map(str::to_owned));
    }
    if let Some(owner) = &aws.resource_owner {
        let account = Fields::split(owner).map_or(owner.as_str(), |fields| fields.account);
        crate::scenario::check_account(account).map_err(|error| named("--resource-owner", &error))?;
        request.resource_account = Some(account.to_owned());
    }
    for argument in &aws.context_entries {
        for entry in entries(argument)? {
            request.context.push((entry.context_key_name.clone(), entry.value()));
        }
    }
    Ok(request)
}

/// A context key as AWS writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct ContextEntry {
    context_key_name: String,
    #[serde(default)]
    context_key_values: Vec<String>,
    #[serde(default)]
    context_key_type: Option<String>,
}

impl ContextEntry {
    fn value(&self) -> ContextValue {
        let list = self.context_key_type.as_deref().is_some_and(|kind| kind.ends_with("List"));
        match self.context_key_values.as_slice() {
            [one] if !list => ContextValue::One(one.clone()),
            values => ContextValue::Many(values.to_vec()),
        }
    }
}

const ENTRY_FIELDS: [&str; 3] = ["ContextKeyName", "ContextKeyValues", "ContextKeyType"];

/// The entries of one argument: JSON, or AWS's shorthand.
fn entries(argument: &str) -> Result<Vec<ContextEntry>, InputError> {
    let bad = |why: &dyn std::fmt::Display| named("--context-entries", why);
    let from_file = match argument.strip_prefix("file://") {
        Some(path) => Some(files::read_file(path)?),
        None => None,
    };
    let text = from_file.as_deref().unwrap_or(argument).trim();
    let parsed: Result<Vec<ContextEntry>, _> = if text.starts_with('[') {
        serde_json::from_str(text)
    } else if text.starts_with('{') {
        serde_json::from_str(text).map(|entry| vec![entry])
    } else {
        return shorthand(text).map(|entry| vec![entry]).map_err(|why| bad(&why));
    };
    parsed.map_err(|error| bad(&error))
}

/// `ContextKeyName=KEY,ContextKeyValues=A,B,ContextKeyType=string`; values may be in quotes or brackets.
fn shorthand(text: &str) -> Result<ContextEntry, String> {
    let mut entry = ContextEntry::default();
    let mut field = "";
    for part in parts(text) {
        let (name, value) = match part.split_once('=') {
            Some((name, value)) if !name.contains(['"', '\'']) && name.starts_with("ContextKey") => (name, value),
            // A further value of the list.
            _ if field == "ContextKeyValues" => (field, part),
            Some((name, _)) => return Err(files::unknown_field(name, &ENTRY_FIELDS)),
            None => {
                let example = "ContextKeyName=aws:SourceIp,ContextKeyValues=10.1.2.3,ContextKeyType=ip";
                return Err(format!("`{part}` has no name: an entry looks like `{example}`"));
            }
        };
        match name {
            "ContextKeyName" => entry.context_key_name = unquoted(value).to_owned(),
            "ContextKeyType" => entry.context_key_type = Some(unquoted(value).to_owned()),
            "ContextKeyValues" => {
                let list = value.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
                let values = list.map_or_else(|| vec![value], parts);
                entry.context_key_values.extend(values.into_iter().map(|value| unquoted(value).to_owned()));
            }
            other => return Err(files::unknown_field(other, &ENTRY_FIELDS)),
        }
        field = name;
    }
    if entry.context_key_name.is_empty() {
        return Err("an entry has no `ContextKeyName`".to_owned());
    }
    Ok(entry)
}

/// What stands between commas that are in neither quotes nor brackets.
fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut quote, mut depth) = (0, None, 0_u32);
    for (at, c) in text.char_indices() {
        match (c, quote) {
            (c, Some(open)) if c == open => quote = None,
            (_, Some(_)) => {}
            ('"' | '\'', None) => quote = Some(c),
            ('[', None) => depth += 1,
            (']', None) => depth = depth.saturating_sub(1),
            (',', None) if depth == 0 => {
                parts.extend(text.get(start..at));
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.extend(text.get(start..));
    parts
}

fn unquoted(text: &str) -> &str {
    let text = text.trim();
    let inside = |quote| text.strip_prefix(quote).and_then(|rest: &str| rest.strip_suffix(quote));
    inside('"').or_else(|| inside('\'')).unwrap_or(text)
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Response {
    evaluation_results: Vec<EvaluationResult>,
    is_truncated: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct EvaluationResult {
    eval_action_name: String,
    eval_resource_name: String,
    eval_decision: &'static str,
    matched_statements: Vec<MatchedStatement>,
    missing_context_values: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    organizations_decision_detail: Option<OrganizationsDecisionDetail>,
    #[serde(skip_serializing_if = "Option::is_none")]
    permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct OrganizationsDecisionDetail {
    allowed_by_organizations: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct PermissionsBoundaryDecisionDetail {
    allowed_by_permissions_boundary: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct MatchedStatement {
    source_policy_id: String,
    source_policy_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_position: Option<Position>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_position: Option<Position>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Position {
    line: u32,
    column: u32,
}

fn result(action: &str, resource: &str, answer: &Answer, policies: &NamedPolicies) -> EvaluationResult {
    // Where a `Deny` decides, AWS lists no `Allow`.
    let denies = matches!(answer.decision, Decision::ExplicitDeny(_));
    let counts = |statement: &&StatementRef| !denies || statement.effect == personalize_iam_model::Effect::Deny;
    let mut missing = answer.missing_context_keys.clone();
    if let Some(residual) = &answer.residual {
        open_keys(residual, &mut missing);
    }
    let given = |layer: Layer| match layer {
        Layer::PermissionsBoundary => !policies.permissions_boundary.is_empty(),
        _ => !policies.service_control.is_empty() || !policies.resource_control.is_empty(),
    };
    let blocks = |layer: Layer| answer.blocked_by.contains(&layer);
    EvaluationResult {
        eval_action_name: action.to_owned(),
        eval_resource_name: resource.to_owned(),
        eval_decision: match answer.decision {
            Decision::Allowed => "allowed",
            Decision::ExplicitDeny(_) => "explicitDeny",
            // AWS has no open answer: what depends on a missing value is not allowed.
            Decision::ImplicitDeny(_) | Decision::Depends => "implicitDeny",
        },
        matched_statements: answer.matched.iter().filter(counts).map(|one| matched(one, policies)).collect(),
        missing_context_values: missing,
        organizations_decision_detail: given(Layer::ServiceControl).then(|| OrganizationsDecisionDetail {
            allowed_by_organizations: !blocks(Layer::ServiceControl) && !blocks(Layer::ResourceControl),
        }),
        permissions_boundary_decision_detail: given(Layer::PermissionsBoundary).then(|| {
            PermissionsBoundaryDecisionDetail { allowed_by_permissions_boundary: !blocks(Layer::PermissionsBoundary) }
        }),
    }
}

/// The keys that an open answer depends on.
fn open_keys(residual: &Residual, keys: &mut Vec<String>) {
    match residual {
        Residual::All(parts) | Residual::Any(parts) => parts.iter().for_each(|part| open_keys(part, keys)),
        Residual::Holds(question) | Residual::Fails(question) => {
            for key in question.keys() {
                if !keys.contains(key) {
                    keys.push(key.clone());
                }
            }
        }
        _ => {}
    }
}

fn matched(statement: &StatementRef, policies: &NamedPolicies) -> MatchedStatement {
    let policy = policies.of(statement);
    let location = policy.and_then(|policy| policy.place_of(statement.statement));
    let source_policy_id = match statement.layer {
        Layer::Resource => "ResourcePolicy".to_owned(),
        _ => policies.name_of(statement).unwrap_or_default().to_owned(),
    };
    MatchedStatement {
        source_policy_id,
        source_policy_type: match statement.layer {
            // AWS's simulator knows no grants: they belong to the key as its policy does.
            Layer::Resource | Layer::Grant => "Resource Policy",
            _ => "IAM Policy",
        },
        start_position: location.map(|found| Position { line: found.line, column: found.column }),
        end_position: location.map(|found| Position { line: found.end_line, column: found.end_column }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shorthand_is_read_as_aws_reads_it() {
        let entry = |values: &[&str], kind: Option<&str>| ContextEntry {
            context_key_name: "aws:TagKeys".to_owned(),
            context_key_values: values.iter().map(|value| (*value).to_owned()).collect(),
            context_key_type: kind.map(str::to_owned),
        };
        for (text, expected) in [
            ("ContextKeyName=aws:TagKeys,ContextKeyValues=a,ContextKeyType=string", entry(&["a"], Some("string"))),
            ("ContextKeyName=aws:TagKeys,ContextKeyValues=a,b", entry(&["a", "b"], None)),
            ("ContextKeyValues=[a,b],ContextKeyName='aws:TagKeys'", entry(&["a", "b"], None)),
            ("ContextKeyName=aws:TagKeys,ContextKeyValues=\"a,b\",x=y", entry(&["a,b", "x=y"], None)),
        ] {
            assert_eq!(shorthand(text), Ok(expected), "{text}");
        }
        assert_eq!(
            shorthand("ContextKeyNam=aws:TagKeys"),
            Err("unknown field `ContextKeyNam`; did you mean `ContextKeyName`?".to_owned())
        );
        assert_eq!(
            shorthand("aws:TagKeys"),
            Err("`aws:TagKeys` has no name: an entry looks like \
                 `ContextKeyName=aws:SourceIp,ContextKeyValues=10.1.2.3,ContextKeyType=ip`"
                .to_owned())
        );
    }
}
