//! Claims as they are written, in arguments, files and settings: read, and checked for what cannot be meant.

use personalize_iam_analysis::{Claim, Requests, Scope, only_in_regions, read_claim, read_scoped_claim, ready_made};
use personalize_iam_lint::{Slip, acting_on_none, slips};
use personalize_iam_model::policy::{ActionElement, PolicyKind, ResourceElement, Version, to_json};
use personalize_iam_model::suggest::nearest;
use personalize_iam_model::{Effect, Policy, Statement};

use super::args::Args;
use crate::failure::InputError;
use crate::files::{Source, read_text};
use crate::problems::problems_of;
use crate::scenario::unmeant;
use crate::settings::Settings;

/// The ready-made claim that takes Regions.
pub(super) const ONLY_IN_REGIONS: &str = "only-in-regions";

/// A claim, as it was written.
pub(super) struct Claimed {
    pub(super) text: String,
    pub(super) claim: Claim,
    /// Who and how, where accounts are asked about.
    pub(super) scope: Option<Scope>,
}

impl Claimed {
    fn requests(&self) -> Option<&Requests> {
        match &self.claim {
            Claim::Never(requests) | Claim::Always(requests) | Claim::Only { requests, .. } => Some(requests),
            _ => None,
        }
    }

    /// The patterns of actions that act on none of the resources, if there are any; and whether these are all.
    pub(super) fn misfits(&self) -> Option<(String, bool)> {
        let requests = self.requests()?;
        let misfits = acting_on_none(&requests.actions, &requests.resources);
        let names: Vec<String> = misfits.iter().map(|action| format!("`{action}`")).collect();
        let verb = if names.len() == 1 { "acts" } else { "act" };
        let told = format!("{} {verb} on no resource of the claim, so that no request has both", names.join(", "));
        (!names.is_empty()).then_some((told, names.len() == requests.actions.len()))
    }

    /// A policy that says what the claim is about, for the checks that are made of policies.
    fn said(&self) -> Option<Policy> {
        if let Claim::AtMost(policy) = &self.claim {
            return Some(policy.clone());
        }
        let requests = self.requests()?;
        let mut conditions = requests.when.clone();
        if let Claim::Only { when, .. } = &self.claim {
            conditions.extend_from_slice(when);
        }
        let about = |condition| Statement {
            sid: None,
            effect: Effect::Allow,
            principal: None,
            action: ActionElement::Action(requests.actions.clone()),
            resource: Some(ResourceElement::Resource(requests.resources.clone())),
            condition,
        };
        // A claim takes an operator more than once, which a condition does not.
        let mut statements: Vec<Statement> = conditions.into_iter().map(|one| about(vec![one])).collect();
        if statements.is_empty() {
            statements.push(about(Vec::new()));
        }
        Some(Policy { version: Some(Version::V2012_10_17), id: None, statements })
    }

    /// Why the claim cannot be meant as it is written: it would hold, or not, of nothing that there is.
    fn slip(&self) -> Option<Slip> {
        self.said().and_then(|said| slips(&said).into_iter().next())
    }

    /// What `validate` would call an error in a policy that says what the claim is about.
    pub(super) fn problems(&self) -> Vec<String> {
        let Some(said) = self.said() else { return Vec::new() };
        let source = Source::new(&to_json(&said), PolicyKind::Managed);
        let mut told: Vec<String> = Vec::new();
        for problem in problems_of("CLAIM", &source, &Settings::default()) {
            let message = problem.without_place();
            if !told.contains(&message) {
                told.push(message);
            }
        }
        told
    }
}

/// All claims, in their order.
pub(super) fn claims(args: &Args) -> Result<Vec<Claimed>, InputError> {
    let mut all = Vec::new();
    let with_scope = !args.estate.estate.is_empty();
    for text in &args.claim {
        let refuse = |(column, message): (Option<usize>, String)| match column {
            Some(column) => InputError::new(format!("the claim `{text}`, column {column}: {message}")),
            None => InputError::new(message),
        };
        let (claim, scope) = read(text, with_scope).map_err(refuse)?;
        let claimed = Claimed { text: text.trim().to_owned(), claim, scope };
        if !args.unchecked {
            check(&claimed, text).map_err(refuse)?;
        }
        all.push(claimed);
    }
    for file in &args.claims {
        let name = file.to_string_lossy();
        for (index, line) in read_text(&name)?.lines().enumerate() {
            let text = line.trim();
            if text.is_empty() || text.starts_with('#') {
                continue;
            }
            let refuse = |(column, message): (Option<usize>, String)| {
                let narrow = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
                InputError::new(message).in_file(name.clone()).at(narrow(index + 1), narrow(column.unwrap_or(1)))
            };
            let (claim, scope) = read(line, with_scope).map_err(refuse)?;
            let claimed = Claimed { text: text.to_owned(), claim, scope };
            if !args.unchecked {
                check(&claimed, line).map_err(refuse)?;
            }
            all.push(claimed);
        }
    }
    Ok(all)
}

/// Reads a claim or the name of a ready-made one; with who and how, if accounts are asked about.
pub(super) fn read(text: &str, with_scope: bool) -> Result<(Claim, Option<Scope>), (Option<usize>, String)> {
    let name = text.trim();
    if let Some((_, _, claim)) = ready_made().into_iter().find(|(known, _, _)| *known == name) {
        return Ok((claim, None));
    }
    if let Some(regions) = name.strip_prefix(ONLY_IN_REGIONS).and_then(|rest| rest.strip_prefix('=')) {
        let regions: Vec<&str> = regions.split(',').map(str::trim).filter(|region| !region.is_empty()).collect();
        if regions.is_empty() {
            return Err((
                None,
                format!("`{ONLY_IN_REGIONS}` needs Regions: `{ONLY_IN_REGIONS}=eu-west-1,eu-central-1`"),
            ));
        }
        return Ok((only_in_regions(regions), None));
    }
    if name == ONLY_IN_REGIONS || !name.contains(char::is_whitespace) && !name.is_empty() {
        let known = ready_made().into_iter().map(|(known, _, _)| known).chain([ONLY_IN_REGIONS]);
        let known: Vec<&str> = known.collect();
        return Err((
            None,
            match nearest(name, known.iter().copied()) {
                Some(meant) if meant == ONLY_IN_REGIONS => {
                    format!("`{name}` needs Regions: `{meant}=eu-west-1,eu-central-1`")
                }
                Some(meant) => format!("there is no ready-made claim `{name}`; did you mean `{meant}`?"),
                None => format!("there is no ready-made claim `{name}`; `personalize-iam prove --list` shows them"),
            },
        ));
    }
    let read = if with_scope { read_scoped_claim(text) } else { read_claim(text).map(|claim| (claim, None)) };
    read.map_err(|error| {
        let message = error.to_string();
        let message = message.split_once(": ").map_or(message.as_str(), |(_, message)| message).to_owned();
        (Some(error.column), message)
    })
}

/// Refuses what cannot be meant, with the place of the text that the message quotes first.
pub(super) fn check(claimed: &Claimed, line: &str) -> Result<(), (Option<usize>, String)> {
    let Some(slip) = claimed.slip() else { return Ok(()) };
    let named = slip.message.split('`').nth(1).filter(|named| !named.is_empty());
    let column = named.and_then(|named| line.find(named)).and_then(|at| Some(line.get(..at)?.chars().count() + 1));
    Err((column, unmeant(&slip)))
}
