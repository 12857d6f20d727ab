//! Witnesses as lines that `simulate` reads: a request with the policies that it is decided under.

use personalize_iam_analysis::Region;
use personalize_iam_eval::{Decision, Grant, Policies, Request, Semantics};
use personalize_iam_model::Policy;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::arguments::{NamedPolicies, PolicyArgs};

/// What belongs to a line in addition to the documents.
#[derive(Debug, Default)]
pub(crate) struct Context {
    /// The policies in files, with the files: a line names them.
    pub(crate) files: Vec<(Policy, String)>,
    /// Grants in a file, with the file.
    pub(crate) grants: Vec<(Vec<Grant>, String)>,
    readings: Vec<String>,
}

impl Context {
    /// Of the policies that options gave.
    pub(crate) fn new(args: &PolicyArgs, policies: &NamedPolicies) -> Context {
        let readings = args.reading.iter().map(ToString::to_string).collect();
        let mut context = Context { readings, ..Context::default() };
        if let [one] = args.grants.as_slice() {
            let file = one.strip_prefix("file://").unwrap_or(one);
            if std::path::Path::new(file).is_file() {
                context.grants.push((policies.policies().grants, file.to_owned()));
            }
        }
        for named in policies.all().filter(|named| std::path::Path::new(&named.name).is_file()) {
            context.files.push((named.policy.clone(), named.name.clone()));
        }
        context
    }

    /// The policies as a line has them.
    pub(crate) fn policies(&self, policies: &Policies) -> Value {
        let document = |policy: &Policy| match self.files.iter().find(|(known, _)| known == policy) {
            Some((_, file)) => Value::from(file.as_str()),
            None => serde_json::to_value(policy).unwrap_or_default(),
        };
        let list = |all: &[Policy]| Value::from_iter(all.iter().map(document));
        let levels = |all: &[Vec<Policy>]| Value::from_iter(all.iter().map(|level| list(level)));
        let mut layers = Map::new();
        let mut put = |name: &str, value: Value| {
            if value.as_array().is_none_or(|all| !all.is_empty()) {
                layers.insert(name.to_owned(), value);
            }
        };
        put("identity", list(&policies.identity));
        put("permissionsBoundary", list(&policies.permissions_boundary));
        put("session", list(&policies.session));
        put("serviceControl", levels(&policies.service_control));
        put("resourceControl", levels(&policies.resource_control));
        put("resource", list(policies.resource.as_slice()));
        put("vpcEndpoint", list(&policies.vpc_endpoint));
        put(
            "grants",
            match self.grants.iter().find(|(known, _)| *known == policies.grants) {
                Some((_, file)) => Value::from(file.as_str()),
                None => serde_json::to_value(&policies.grants).unwrap_or_default(),
            },
        );
        Value::Object(layers)
    }

    /// A line of `simulate`.
    pub(crate) fn line(&self, request: &RawValue, policies: &Policies) -> String {
        #[derive(Serialize)]
        struct Line<'a> {
            request: &'a RawValue,
            policies: Value,
            #[serde(skip_serializing_if = "<[String]>::is_empty")]
            readings: &'a [String],
        }
        let line = Line { request, policies: self.policies(policies), readings: &self.readings };
        serde_json::to_string(&line).unwrap_or_default()
    }
}

/// The request of a region's witness, as a line has it.
pub(crate) fn request_of(region: &Region) -> Option<Box<RawValue>> {
    #[derive(Deserialize)]
    struct Told {
        witness: Box<RawValue>,
    }
    let text = serde_json::to_string(region).ok()?;
    serde_json::from_str::<Told>(&text).ok().map(|told| told.witness)
}

/// Whether the policies allow a request.
pub(crate) fn allows(policies: &Policies, semantics: Semantics, request: &Request) -> bool {
    policies.compile_with(semantics).decide(&request.clone().prepare()) == Decision::Allowed
}
