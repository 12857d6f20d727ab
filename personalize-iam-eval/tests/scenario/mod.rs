//! Reads the cases of the suites: a scenario a line, with the decision that is expected.
//!
//! Besides the fields of a scenario (`id`, `request`, `policies`) a case has `decision` and `page`, the page of AWS that
//! it follows, and it may have `blockedBy`, sorted by name; `matched`; `missingContextKeys`; `residual`, in one line with
//! its parts sorted; `readings`, the contested rules that are read the other way; `contested`, a mark that AWS's pages
//! leave the case open; and `why`.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests say what they expect by panicking, and not every test uses every part"
)]

use std::path::Path;

use personalize_iam_eval::model::Policy;
use personalize_iam_eval::model::policy::read_leniently;
use personalize_iam_eval::{ContextValue, Exemptions, Policies, Principal, Request, Semantics};
use serde_json::Value;

pub(crate) struct Scenario {
    pub(crate) id: String,
    pub(crate) request: Request,
    pub(crate) policies: Policies,
    /// With the other readings of the contested rules that the case names.
    pub(crate) semantics: Semantics,
    pub(crate) decision: String,
    pub(crate) json: Value,
}

/// The lines of all files of a folder, with the file and the number of the line.
pub(crate) fn lines(folder: &str) -> Vec<(String, usize, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder);
    let mut files: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut all = Vec::new();
    for file in files.iter().filter(|file| file.extension().is_some_and(|e| e == "jsonl")) {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        for (index, line) in std::fs::read_to_string(file).unwrap().lines().enumerate() {
            if !line.trim().is_empty() {
                all.push((name.clone(), index + 1, line.to_owned()));
            }
        }
    }
    all
}

/// The scenarios of all files of a folder, with their places.
pub(crate) fn all(folder: &str) -> Vec<(String, Scenario)> {
    let read = |(file, line, text): (String, usize, String)| {
        let place = format!("{file}:{line}");
        let scenario = Scenario::read(&text).unwrap_or_else(|error| panic!("{place}: {error}"));
        (place, scenario)
    };
    lines(folder).into_iter().map(read).collect()
}

impl Scenario {
    pub(crate) fn read(line: &str) -> Result<Scenario, String> {
        let json: Value = serde_json::from_str(line).map_err(|e| e.to_string())?;
        let request = &json["request"];
        let text = |name: &str| request[name].as_str().map(str::to_owned).ok_or(format!("no {name}"));
        let mut principal: Principal = text("principal")?.parse().map_err(|e| format!("{e}"))?;
        if let Ok(role) = text("role") {
            principal = principal.with_role(&role).map_err(|e| e.to_string())?;
        }
        if let Ok(user) = text("user") {
            principal = principal.with_user(&user).map_err(|e| e.to_string())?;
        }
        let mut built = Request::new(principal, text("action")?, text("resource")?);
        built.resource_account = text("resourceAccount").ok();
        for (key, value) in request["context"].as_object().into_iter().flatten() {
            built.context.push((key.clone(), context_value(value)));
        }
        for key in request["unknown"].as_array().into_iter().flatten() {
            built.unknown.push(key.as_str().unwrap().to_owned());
        }
        let flag = |name: &str| request["exemptions"][name].as_bool().unwrap_or(false);
        built.exemptions = Exemptions {
            management_account: flag("managementAccount"),
            resource_in_management_account: flag("resourceInManagementAccount"),
            service_linked_role: flag("serviceLinkedRole"),
            aws_managed_key: flag("awsManagedKey"),
        };
        let mut semantics = Semantics::default();
        for rule in json["readings"].as_array().into_iter().flatten() {
            let rule = rule.as_str().unwrap_or_default().parse().map_err(|e| format!("{e}"))?;
            semantics = semantics.with_other_reading(rule);
        }
        let policies = &json["policies"];
        let list = |value: &Value| -> Vec<Policy> { value.as_array().into_iter().flatten().map(policy).collect() };
        let levels = |value: &Value| -> Vec<Vec<Policy>> { value.as_array().into_iter().flatten().map(list).collect() };
        Ok(Scenario {
            id: json["id"].as_str().unwrap_or_default().to_owned(),
            request: built,
            policies: Policies {
                identity: list(&policies["identity"]),
                permissions_boundary: list(&policies["permissionsBoundary"]),
                session: list(&policies["session"]),
                service_control: levels(&policies["serviceControl"]),
                resource_control: levels(&policies["resourceControl"]),
                resource: (!policies["resource"].is_null()).then(|| policy(&policies["resource"])),
                vpc_endpoint: list(&policies["vpcEndpoint"]),
                grants: match &policies["grants"] {
                    Value::Null => Vec::new(),
                    grants => serde_json::from_value(grants.clone()).map_err(|e| e.to_string())?,
                },
            },
            semantics,
            decision: json["decision"].as_str().unwrap_or_default().to_owned(),
            json,
        })
    }
}

/// Cases may hold what IAM refuses, to show that it never allows.
fn policy(value: &Value) -> Policy {
    read_leniently(&value.to_string()).policy.unwrap_or_else(|| panic!("no policy: {value}"))
}

fn context_value(value: &Value) -> ContextValue {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    match value {
        Value::Array(values) => ContextValue::Many(values.iter().map(text).collect()),
        value => ContextValue::One(text(value)),
    }
}
