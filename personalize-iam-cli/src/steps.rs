//! Steps of chains as answers have them, and their requests as lines of `simulate`.

use personalize_iam_analysis::{Access, Cell};
use personalize_iam_estate::{Change, Node, Step as Taken};
use personalize_iam_eval::{Policies, Request};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::replay::Context;

/// A step to the power of another.
#[derive(Serialize)]
pub(crate) struct Step {
    /// What is done.
    #[serde(rename = "move")]
    pub(crate) moved: String,
    /// Who does it.
    pub(crate) by: String,
    /// Whose power it gives.
    pub(crate) to: String,
    /// Actions with their resources.
    pub(crate) requests: Vec<String>,
    /// The page of AWS that says that it works.
    pub(crate) source: &'static str,
}

/// A step as answers have it.
pub(crate) fn step(step: &Taken) -> Step {
    let requests = step.requests.iter().map(|asked| {
        let by = match &asked.by {
            None => format!("{}: ", asked.request.principal),
            Some(_) => String::new(),
        };
        format!("{by}{} on {}", asked.request.action, asked.request.resource)
    });
    Step {
        moved: step.moved.name.to_owned(),
        by: called(&step.by),
        to: called(&step.to),
        requests: requests.collect(),
        source: step.moved.source,
    }
}

/// An identity, with what was changed of its policies.
fn called(node: &Node) -> String {
    let changes: Vec<String> = node.changes.iter().map(change).collect();
    if changes.is_empty() { node.identity.clone() } else { format!("{} ({})", node.identity, changes.join(", ")) }
}

fn change(change: &Change) -> String {
    match change {
        Change::AllowAll => "its policies allow everything now".to_owned(),
        Change::NoBoundary => "without permissions boundary".to_owned(),
        Change::Boundary(arn) => format!("with the permissions boundary {arn}"),
        Change::InGroup(arn) => format!("in {arn}"),
        Change::NotInGroup(arn) => format!("not in {arn}"),
        Change::Attached(arn) => format!("with {arn}"),
        Change::Version { policy, version } => format!("with version {version} of {policy}"),
        Change::Without { of, policy } if of == policy => format!("without {policy}"),
        Change::Without { of, policy } => format!("without {policy} of {of}"),
        _ => "with other policies".to_owned(),
    }
}

/// A request as a line of `simulate`.
pub(crate) fn line_of(context: &Context, request: &Request, policies: &Policies) -> Option<String> {
    #[derive(Deserialize)]
    struct Told {
        allowed: Box<RawValue>,
    }
    let cell = Cell::new(
        String::new(),
        request.action.as_str(),
        &request.resource,
        Access::Always,
        Some(request.clone()),
        None,
    );
    let text = serde_json::to_string(&cell).ok()?;
    let told = serde_json::from_str::<Told>(&text).ok()?;
    Some(context.line(&told.allowed, policies))
}
