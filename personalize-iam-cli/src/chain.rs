//! Chains through others in words, and their requests as lines for `simulate`.

use std::collections::HashSet;

use personalize_iam_analysis::{Access, Cell};
use personalize_iam_estate::{Certainty, Chain, Chains, Change, Entrance, Node, Step as Taken};
use personalize_iam_eval::{Policies, Request};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::replay::Context;

/// A chain as answers tell it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Told {
    /// `always`, `when` or `undecided`.
    pub(crate) verdict: &'static str,
    /// What has to hold.
    pub(crate) when: Vec<String>,
    /// Why it is undecided.
    pub(crate) undecided: Vec<String>,
    pub(crate) steps: Vec<Step>,
    /// Every request in order, as lines for `simulate`.
    pub(crate) witness: Vec<Box<RawValue>>,
}

/// A step to the power of another.
#[derive(Clone, Debug, Serialize)]
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
    /// How certain the step is: `always`, `when` or `undecided`.
    pub(crate) verdict: &'static str,
    /// The page of AWS that says that it works.
    pub(crate) source: &'static str,
}

/// A chain with its steps and requests.
pub(crate) fn told(chains: &Chains<'_>, chain: &Chain) -> Told {
    let (verdict, when, undecided) = match &chain.certainty {
        Certainty::Always => ("always", Vec::new(), Vec::new()),
        Certainty::When(when) => ("when", when.clone(), Vec::new()),
        Certainty::Open(why) => ("undecided", Vec::new(), why.clone()),
    };
    let context = Context::default();
    let requests = chain.steps.iter().flat_map(|step| &step.requests);
    let witness = requests.filter_map(|asked| line_of(&context, &asked.request, &chains.policies_of(asked)));
    Told { verdict, when, undecided, witness: witness.collect(), steps: steps(chain) }
}

/// The steps of a chain as answers have them.
pub(crate) fn steps(chain: &Chain) -> Vec<Step> {
    // What leaves the chain as a whole open, such as an organization that was not read, leaves each step of it open.
    let of_steps: HashSet<String> = chain
        .steps
        .iter()
        .enumerate()
        .flat_map(|(at, step)| step.open.iter().map(move |one| format!("step {}: {one}", at + 1)))
        .collect();
    let is_open = matches!(&chain.certainty, Certainty::Open(why) if why.iter().any(|one| !of_steps.contains(one)));
    chain.steps.iter().map(|one| step(one, is_open)).collect()
}

/// A step as answers have it, of a chain that is open as a whole or not.
pub(crate) fn step(step: &Taken, is_open: bool) -> Step {
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
        verdict: match (is_open || !step.open.is_empty(), step.when.is_empty()) {
            (true, _) => "undecided",
            (false, false) => "when",
            (false, true) => "always",
        },
        source: step.moved.source,
    }
}

/// The step by which somebody outside gets a session of a role.
pub(crate) fn entering(who: &str, way: &Entrance) -> Step {
    let (moved, source) = match way.action {
        "sts:AssumeRoleWithSAML" => ("assume-role-with-saml", "AWS STS API Reference, \"AssumeRoleWithSAML\""),
        "sts:AssumeRoleWithWebIdentity" => {
            ("assume-role-with-web-identity", "AWS STS API Reference, \"AssumeRoleWithWebIdentity\"")
        }
        _ => ("assume-role", "AWS STS API Reference, \"AssumeRole\""),
    };
    Step {
        moved: moved.to_owned(),
        by: who.to_owned(),
        to: way.role.clone(),
        requests: vec![format!("{} on {}", way.action, way.role)],
        verdict: way.access.as_str(),
        source,
    }
}

/// An identity, with what was changed of its policies.
pub(crate) fn called(node: &Node) -> String {
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
pub(crate) fn line_of(context: &Context, request: &Request, policies: &Policies) -> Option<Box<RawValue>> {
    #[derive(Deserialize)]
    struct Told {
        allowed: Box<RawValue>,
    }
    let (action, resource) = (request.action.as_str(), request.resource.as_str());
    let cell = Cell::new(String::new(), action, resource, Access::Always, Some(request.clone()), None);
    let text = serde_json::to_string(&cell).ok()?;
    let told = serde_json::from_str::<Told>(&text).ok()?;
    RawValue::from_string(context.line(&told.allowed, policies)).ok()
}
