//! The seven commands as a user runs them, on the same files.

use std::fs;
use std::path::Path;
use std::process::Command;

use personalize_iam_eval::model::Policy;
use personalize_iam_eval::model::policy::{PolicyKind, to_json_pretty};
use personalize_iam_eval::{ContextValue, Principal, Request};
use personalize_iam_lint::{Options, Severity, lint};
use serde_json::{Value, json};

use crate::decide::{call_of, request_of_call, show, simulated};
use crate::prove::{Pinned, exactly, leaves_it_to_the_account, pins};
use crate::validate::kind_of_resource;
use crate::vocabulary::Case;

/// A case that commands take: every policy is one that IAM takes, and one ARN says who the principal is.
pub(crate) fn spoken(case: &Case) -> Option<Case> {
    let mut case = case.clone();
    let request = &mut case.request;
    // `prove` and `compare` take a role for some session of it.
    if let Principal::RoleSession { role: Some(role), .. } = &request.principal {
        request.principal = role.parse().unwrap();
        request.context.retain(|(key, _)| key != "aws:userid");
    }
    let told = !matches!(request.principal, Principal::FederatedUser { user: Some(_), .. });
    let taken = |policy: &Policy, kind: PolicyKind| {
        let mut options = Options::default();
        options.kind = Some(kind);
        let findings = lint(&to_json_pretty(policy), &options).findings;
        findings.iter().all(|finding| finding.severity != Severity::Error)
    };
    let policies = &case.policies;
    let all = |policies: &[Policy], kind| policies.iter().all(|policy| taken(policy, kind));
    let fine = all(&policies.identity, PolicyKind::Managed)
        && all(&policies.permissions_boundary, PolicyKind::PermissionsBoundary)
        && all(&policies.session, PolicyKind::Session)
        && policies.service_control.iter().all(|level| all(level, PolicyKind::Scp))
        && policies.resource.iter().all(|policy| taken(policy, kind_of_resource(&case.request)));
    let fits = policies.misfits(&case.request).is_empty();
    (told && fine && fits && !policies.identity.is_empty()).then_some(case)
}

/// A folder with the policies of a case in files.
struct Files {
    folder: tempfile::TempDir,
    /// The file of each policy, with its kind.
    documents: Vec<(String, PolicyKind)>,
    /// The options that give them to a command.
    options: Vec<String>,
    /// As a scenario names them, and a suite.
    set: Value,
}

impl Files {
    fn new(case: &Case) -> Files {
        let mut files =
            Files { folder: tempfile::tempdir().unwrap(), documents: Vec::new(), options: Vec::new(), set: json!({}) };
        let policies = &case.policies;
        let layers = [
            ("identity", &policies.identity, PolicyKind::Managed),
            ("permissions-boundary", &policies.permissions_boundary, PolicyKind::PermissionsBoundary),
            ("session", &policies.session, PolicyKind::Session),
        ];
        for (name, layer, kind) in layers {
            let names: Vec<String> = layer
                .iter()
                .enumerate()
                .map(|(at, policy)| files.write(&format!("{name}-{at}"), policy, kind))
                .collect();
            files.options.extend(names.iter().map(|file| format!("--{name}={file}")));
            let field = if name == "permissions-boundary" { "permissionsBoundary" } else { name };
            files.set[field] = json!(names);
        }
        let mut levels = Vec::new();
        for (level, layer) in policies.service_control.iter().enumerate() {
            let name = |at| format!("scp-{level}-{at}");
            let names: Vec<String> =
                layer.iter().enumerate().map(|(at, policy)| files.write(&name(at), policy, PolicyKind::Scp)).collect();
            files.options.push(format!("--service-control={}", names.join(",")));
            levels.push(names);
        }
        files.set["serviceControl"] = json!(levels);
        if let Some(policy) = &policies.resource {
            let name = files.write("resource", policy, kind_of_resource(&case.request));
            files.options.push(format!("--resource-policy={name}"));
            files.set["resource"] = json!(name);
        }
        files
    }

    fn write(&mut self, name: &str, policy: &Policy, kind: PolicyKind) -> String {
        let name = format!("{name}.json");
        fs::write(self.path().join(&name), to_json_pretty(policy)).unwrap();
        self.documents.push((name.clone(), kind));
        name
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Runs a command in the folder; what it answered, and its exit status.
    fn run(&self, arguments: &[String]) -> Result<(Value, i32), String> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_personalize-iam"));
        let output = command.current_dir(self.path()).args(arguments).output().unwrap();
        let (text, status) = (String::from_utf8(output.stdout).unwrap(), output.status.code());
        match (serde_json::from_str(&text), status) {
            (Ok(answer), Some(status @ (0 | 1))) => Ok((answer, status)),
            _ => {
                let error = String::from_utf8_lossy(&output.stderr);
                Err(format!("personalize-iam {}: {status:?}: {text}{error}", arguments.join(" ")))
            }
        }
    }

    fn run_all(&self, parts: &[&[String]]) -> Result<(Value, i32), String> {
        self.run(&parts.concat())
    }
}

fn texts(all: &[&str]) -> Vec<String> {
    all.iter().map(|text| (*text).to_owned()).collect()
}

/// The principal as an argument: of some session of a role, the role.
fn argument_of(principal: &Principal) -> String {
    match principal {
        Principal::RoleSession { role: Some(role), .. } => role.clone(),
        other => other.to_string(),
    }
}

fn context_of(request: &Request) -> Vec<String> {
    let mut options = Vec::new();
    for (key, value) in &request.context {
        let value = match value {
            ContextValue::One(value) => value.clone(),
            ContextValue::Many(values) => format!("[{}]", values.join(",")),
        };
        options.push(format!("--context={key}={value}"));
    }
    options.extend(request.unknown.iter().map(|key| format!("--unknown={key}")));
    options
}

/// A request as options of `simulate` and `explain`.
fn options_of(request: &Request) -> Vec<String> {
    let mut options = vec![
        format!("--principal={}", argument_of(&request.principal)),
        format!("--action={}", request.action),
        format!("--resource={}", request.resource),
        "--format=json".to_owned(),
    ];
    options.extend(request.resource_account.iter().map(|owner| format!("--resource-account={owner}")));
    options.extend(context_of(request));
    options
}

/// The commands answer alike. The decision.
pub(crate) fn words_agree(case: &Case) -> Result<String, String> {
    let told = |what: String| format!("{what}\n{}", show(case));
    agree(case).map_err(told)
}

fn agree(case: &Case) -> Result<String, String> {
    let files = Files::new(case);
    let request = &case.request;
    let decide = |request: &Request| -> Result<String, String> {
        let (answer, status) = files.run_all(&[&texts(&["simulate"]), &options_of(request), &files.options])?;
        let decision = answer["decision"].as_str().unwrap_or_default().to_owned();
        let expected = simulated(&case.policies, request).as_str();
        if decision != expected || (status == 0) != (decision == "allowed") {
            return Err(format!("simulate: {decision} with status {status}, and by the library {expected}"));
        }
        Ok(decision)
    };
    let decision = decide(request)?;

    let (explained, status) = files.run_all(&[&texts(&["explain"]), &options_of(request), &files.options])?;
    if explained["decision"] != json!(decision) || (status == 0) != (decision == "allowed") {
        return Err(format!("simulate: {decision}, explain: {} with status {status}", explained["decision"]));
    }
    can(case, &files, &decide)?;
    validate(&files)?;
    // A policy of the resource is assumed by these where none is given.
    if case.policies.resource.is_some() || leaves_it_to_the_account(request) {
        prove(case, &files, &decision)?;
        who_can(case, &files, &decision)?;
        compare(case, &files, &decision)?;
    }
    Ok(decision)
}

fn can(case: &Case, files: &Files, decide: &dyn Fn(&Request) -> Result<String, String>) -> Result<(), String> {
    let Some(called) = &case.call else { return Ok(()) };
    let Some((call, policies)) = call_of(case, called) else { return Ok(()) };
    let mut arguments = vec![
        "can".to_owned(),
        argument_of(&case.request.principal),
        format!("{}:{}", called.operation.client, called.operation.name),
        "--region=eu-west-1".to_owned(),
        "--account=111122223333".to_owned(),
        "--format=json".to_owned(),
    ];
    arguments.extend(called.input.iter().map(|(name, value)| format!("--input={name}={value}")));
    let asked = Request { context: call.context, unknown: call.unknown, ..case.request.clone() };
    arguments.extend(context_of(&asked));
    let owners = call.bucket_owners.iter();
    arguments.extend(owners.map(|(bucket, owner)| format!("--bucket-owner={bucket}={owner}")));
    let is_given = case.policies.resource.is_some();
    let file = if is_given { "resource.json" } else { "none" };
    arguments.extend(policies.buckets.iter().map(|(bucket, _)| format!("--bucket-policy={bucket}={file}")));
    arguments.extend(policies.keys.iter().map(|(key, _)| format!("--key-policy={key}={file}")));
    arguments.extend(policies.role_trust.iter().map(|_| format!("--role-trust={file}")));
    let options = files.options.iter().filter(|option| !option.starts_with("--resource-policy="));
    arguments.extend(options.cloned());
    let (answer, status) = files.run(&arguments)?;
    let decision = decide(&request_of_call(case))?;
    let expected = match decision.as_str() {
        "allowed" => "allowed",
        "depends" => "undecided",
        _ => "denied",
    };
    if answer["verdict"] != json!(expected) || (status == 0) != (decision == "allowed") {
        return Err(format!(
            "simulate: {decision}, {}: {} with status {status}",
            arguments.join(" "),
            answer["verdict"]
        ));
    }
    Ok(())
}

fn validate(files: &Files) -> Result<(), String> {
    for (file, kind) in &files.documents {
        let arguments =
            texts(&["validate", "--exact", "--format=json", "--fail-on=error", &format!("--kind={kind}"), file]);
        let (answer, _) = files.run(&arguments)?;
        let found = answer["findings"].as_array().cloned().unwrap_or_default();
        let found: Vec<(String, String)> = found
            .iter()
            .map(|one| {
                (
                    one["rule"].as_str().unwrap_or_default().to_owned(),
                    one["pointer"].as_str().unwrap_or_default().to_owned(),
                )
            })
            .collect();
        let mut options = Options::default();
        options.kind = Some(*kind);
        options.exact = true;
        let text = fs::read_to_string(files.path().join(file)).unwrap();
        let expected = lint(&text, &options).findings;
        let expected: Vec<(String, String)> =
            expected.iter().map(|one| (one.rule.id.to_owned(), one.pointer.clone())).collect();
        if found != expected {
            return Err(format!("validate {file}: {found:?}, and by the library {expected:?}"));
        }
    }
    Ok(())
}

/// A claim about the request.
fn claim_of(case: &Case, kind: &str) -> (String, Pinned) {
    let (when, pinned) = pins(case);
    let conditions = when.iter().flat_map(|block| block.tests.iter().map(move |test| (&block.operator, test)));
    let conditions: Vec<String> =
        conditions.map(|(operator, test)| format!("{} {operator} {}", test.key, test.values.join(","))).collect();
    let when = if conditions.is_empty() { String::new() } else { format!(" when {}", conditions.join(" and ")) };
    (format!("{kind} {} on {}{when}", case.request.action, case.request.resource), pinned)
}

/// The caller, and the owner of the resource.
fn whose(request: &Request) -> Vec<String> {
    let owner = request.resource_account.iter().map(|owner| format!("--resource-account={owner}"));
    std::iter::once(format!("--principal={}", argument_of(&request.principal))).chain(owner).collect()
}

fn prove(case: &Case, files: &Files, decision: &str) -> Result<(), String> {
    for (kind, holds) in [("never", decision != "allowed"), ("always", decision == "allowed")] {
        let (claim, pinned) = claim_of(case, kind);
        let start = texts(&["prove", "--unchecked", "--format=json", &claim]);
        let (answer, _) = files.run_all(&[&start, &whose(&case.request), &files.options])?;
        let proof = answer["claims"][0]["proof"].as_str().unwrap_or_default().to_owned();
        let fits = match (proof.as_str(), decision) {
            ("undecided", _) | (_, "depends") => true,
            // Nothing can be allowed, so that `never` says nothing.
            ("vacuous", _) => kind == "never" && holds,
            ("proved", _) => holds,
            ("refuted", _) => !holds || pinned == Pinned::Wider,
            _ => false,
        };
        if !fits {
            return Err(format!("simulate: {decision}, prove `{claim}`: {proof}"));
        }
    }
    Ok(())
}

fn who_can(case: &Case, files: &Files, decision: &str) -> Result<(), String> {
    let request = &case.request;
    // A suite cannot say who owns a bucket of another account, and anonymous callers are in no suite.
    if request.principal.account().is_none()
        || request.resource_account.as_deref().is_some_and(|owner| owner != crate::vocabulary::HOME)
    {
        return Ok(());
    }
    let mut principal = json!({"arn": argument_of(&request.principal)});
    for (field, name) in
        [("identity", "identity"), ("permissionsBoundary", "permissionsBoundary"), ("session", "session")]
    {
        if files.set[field].as_array().is_some_and(|list| !list.is_empty()) {
            principal[name] = files.set[field].clone();
        }
    }
    let list = |value: &Value| value.to_string();
    let mut suite = format!("account = \"{}\"\nregion = \"eu-west-1\"\n\n", crate::vocabulary::HOME);
    if !case.policies.service_control.is_empty() {
        suite.push_str(&format!("[organization]\nserviceControl = {}\n\n", list(&files.set["serviceControl"])));
    }
    suite.push_str("[principals.caller]\n");
    for (name, value) in principal.as_object().unwrap() {
        suite.push_str(&format!("{name} = {}\n", list(value)));
    }
    if case.policies.resource.is_some() {
        let arn = request.resource.split('/').next().unwrap_or_default();
        let of_bucket = request.resource.starts_with("arn:aws:s3:");
        let scope = if of_bucket { arn } else { request.resource.as_str() };
        // A role's trust policy stands with the role.
        if request.action == "sts:AssumeRole" {
            suite.push_str(&format!(
                "\n[principals.target]\narn = \"{}\"\ntrust = \"resource.json\"\n",
                request.resource
            ));
        } else {
            suite.push_str(&format!("\n[resourcePolicies]\n\"{scope}\" = \"resource.json\"\n"));
        }
    }
    fs::write(files.path().join("case.suite.toml"), suite).unwrap();
    let action = request.action.to_string();
    let (answer, _) = files.run(&texts(&["who-can", &action, &request.resource, "--unchecked", "--format=json"]))?;
    let cells = answer["cells"].as_array().cloned().unwrap_or_default();
    let Some(cell) = cells.iter().find(|cell| cell["holder"] == json!("caller")) else {
        return Err(format!("who-can: no answer: {answer}"));
    };
    let fits = match (cell["access"].as_str(), decision) {
        (Some("undecided" | "when"), _) | (_, "depends") => true,
        (Some("always"), _) => decision == "allowed",
        (Some("never"), _) => decision != "allowed",
        _ => false,
    };
    if !fits {
        return Err(format!("simulate: {decision}, who-can: {}", cell["access"]));
    }
    Ok(())
}

fn compare(case: &Case, files: &Files, decision: &str) -> Result<(), String> {
    let (when, pinned) = pins(case);
    let allow = exactly(&case.request, when);
    fs::write(files.path().join("exactly.json"), to_json_pretty(&allow)).unwrap();
    let mut new = files.set.clone();
    if let Some(identity) = new["identity"].as_array_mut() {
        identity.push(json!("exactly.json"));
    }
    fs::write(files.path().join("old.set.json"), files.set.to_string()).unwrap();
    fs::write(files.path().join("new.set.json"), new.to_string()).unwrap();
    let start = texts(&["compare", "--format=json", "old.set.json", "new.set.json"]);
    let (answer, _) = files.run_all(&[&start, &whose(&case.request)])?;
    let verdict = answer["verdict"].as_str().unwrap_or_default().to_owned();
    let mut policies = case.policies.clone();
    policies.identity.push(allow);
    let after = simulated(&policies, &case.request);
    let gained = decision != "allowed" && after.as_str() == "allowed";
    let fits = match verdict.as_str() {
        "undecided" => true,
        // Nothing can be allowed before or after.
        "vacuous" => !gained && decision != "allowed",
        _ if decision == "depends" || pinned != Pinned::Alone => verdict != "narrower" && verdict != "different",
        verdict => verdict == if gained { "wider" } else { "equivalent" },
    };
    if !fits {
        return Err(format!(
            "simulate: {decision}, and {} with the request allowed, compare: {verdict}",
            after.as_str()
        ));
    }
    Ok(())
}
