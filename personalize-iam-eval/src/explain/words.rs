//! What policies, statements, layers and decisions are called in sentences.

use std::collections::BTreeMap;

use personalize_iam_model::arn::Fields;
use personalize_iam_model::{catalog, suggest};

use crate::base::layer::Layer;
use crate::decision::verdict::{Decision, StatementRef};
use crate::request::context::Request;
use crate::request::prepared::Prepared;

/// What people call the policies, such as the names of their files: by layer, level and index.
///
/// A policy that is not in it is called by its place, such as `identity[0]`.
pub type PolicyNames = BTreeMap<(Layer, Option<usize>, usize), String>;

/// The name of a policy, or its place.
pub(crate) fn policy_name(layer: Layer, level: Option<usize>, policy: usize, names: &PolicyNames) -> String {
    match (names.get(&(layer, level, policy)), level) {
        (Some(name), _) => name.clone(),
        (None, Some(level)) => format!("{layer}[{level}][{policy}]"),
        (None, None) if layer == Layer::Resource => "resource policy".to_owned(),
        (None, None) => format!("{layer}[{policy}]"),
    }
}

/// What a statement is called.
pub(crate) fn place(statement: &StatementRef, names: &PolicyNames) -> String {
    let policy = policy_name(statement.layer, statement.level, statement.policy, names);
    let sid = statement.sid.as_deref().filter(|sid| !sid.is_empty());
    let sid = sid.map(|sid| format!(" \"{}\"", sid.escape_debug())).unwrap_or_default();
    match statement.layer {
        Layer::Grant => format!("{policy}{sid}"),
        _ => format!("{policy} Statement[{}]{sid}", statement.statement),
    }
}

const TRUST_POLICY: &str = "role trust policy";

/// What people call the layer for this request: the policy of a role is its trust policy.
pub(crate) fn layer_words(layer: Layer, request: &Request) -> &'static str {
    if layer != Layer::Resource {
        return layer.title();
    }
    match Fields::split(&request.resource) {
        Some(fields) if fields.service == "iam" && fields.resource.starts_with("role/") => TRUST_POLICY,
        Some(fields) if fields.service == "kms" && fields.resource.starts_with("key/") => "key policy",
        Some(fields) if fields.service == "s3" => "bucket policy",
        _ => layer.title(),
    }
}

/// The action that was meant, if the one that is asked is not known and looks like one that is.
pub(crate) fn misspelt(request: &Prepared) -> Option<String> {
    let action = &request.request().action;
    if catalog::action(action).is_some() {
        return None;
    }
    let service = catalog::service(request.service())?;
    let (_, name) = action.split_once(':')?;
    let nearest = suggest::nearest(name, service.actions.iter().map(|action| action.name))?;
    Some(format!("{}:{nearest}", service.prefix))
}

/// The decision in words.
pub(crate) fn words(decision: Decision) -> &'static str {
    match decision {
        Decision::Allowed => "allowed",
        Decision::ImplicitDeny(_) => "denied, as nothing allows it",
        Decision::ExplicitDeny(_) => "denied by a Deny",
        Decision::Depends => "depends on what is not known",
    }
}
