//! What is used by a list of operations instead of logs: each line an operation or an action, perhaps with a resource.

use personalize_iam_model::catalog;
use personalize_iam_model::glob;
use personalize_iam_model::suggest::nearest;
use personalize_iam_trail::{On, Operation, Outcome, Pair, Use, Used};

use super::resources::{Width, pattern};
use crate::failure::InputError;

/// More lines are not read.
const MOST_LINES: usize = 100_000;

/// What the lines of a list say.
///
/// # Errors
///
/// If a line names no operation and no action, or a resource that none of its actions takes; all such lines.
pub(super) fn used(file: &str, text: &str, width: Width, limit: usize) -> Result<Used, Vec<InputError>> {
    let mut used = Used::new(limit);
    let mut errors = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
        if index >= MOST_LINES {
            errors.push(InputError::new(format!("there are more than {MOST_LINES} lines")).in_file(file).at(number, 1));
            break;
        }
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        match read(line) {
            Ok((operation, resources)) => {
                used.events += 1;
                if let Err(message) = add(&mut used, &operation, &resources, width) {
                    errors.push(InputError::new(message).in_file(file).at(number, 1));
                }
            }
            Err(message) => errors.push(InputError::new(message).in_file(file).at(number, 1)),
        }
    }
    if used.events == 0 && errors.is_empty() {
        let message = "there is no operation in it; write one a line, such as `personalize:CreateCampaign`";
        errors.push(InputError::new(message).in_file(file));
    }
    if errors.is_empty() { Ok(used) } else { Err(errors) }
}

/// The operation of a line, and the resources behind it.
fn read(line: &str) -> Result<(Operation, Vec<&str>), String> {
    let mut words = line.split_whitespace();
    let first = words.next().unwrap_or_default();
    let (service, name) = match first.split_once(':') {
        Some(both) => both,
        None => (first, words.next().unwrap_or_default()),
    };
    let resources: Vec<&str> = words.collect();
    if let Some(other) = resources.iter().find(|one| !one.starts_with("arn:")) {
        return Err(format!("`{other}` is not an ARN; write `SERVICE:OPERATION ARN`"));
    }
    if name.is_empty() {
        return Err(format!("`{line}` has no operation; write one such as `personalize:CreateCampaign`"));
    }
    let lower = service.to_ascii_lowercase();
    let full_name = [service, ":", name].concat();
    let found = Operation::find(&lower, name)
        .or_else(|| catalog::action(&full_name).and_then(|action| Operation::find(&lower, action.name)))
        .or_else(|| Operation::of_action(&full_name));
    match found {
        Some(operation) => Ok((operation, resources)),
        None => Err(not_found(&lower, name)),
    }
}

fn not_found(service: &str, name: &str) -> String {
    let names = Operation::names(service);
    if names.is_empty() {
        let prefixes = catalog::listed_services().iter().map(|one| one.prefix);
        return match nearest(service, prefixes) {
            Some(prefix) => format!("the service `{service}` is not known; did you mean `{prefix}`?"),
            None => format!("the service `{service}` is not known; `personalize-iam catalog` lists services"),
        };
    }
    match nearest(name, names) {
        Some(near) => format!("`{service}` has no operation `{name}`; did you mean `{service}:{near}`?"),
        None => format!("`{service}` has no operation `{name}`; `personalize-iam catalog {service}` lists its actions"),
    }
}

/// Adds an operation: a resource counts for the actions that take one of its type.
fn add(used: &mut Used, operation: &Operation, resources: &[&str], width: Width) -> Result<(), String> {
    let mut taken = vec![false; resources.len()];
    let how = || Use { events: Outcome::ALL.map(|one| u64::from(one == Outcome::Allowed)), ..Use::default() };
    for (name, certainty) in &operation.actions {
        let action = catalog::action(name);
        let is_only = operation.actions.len() == 1;
        let mut add = |on: On| {
            let pair = Pair { action: (*name).to_owned(), on, inferred: false };
            used.add_pair(pair, Use { certainty: Some(*certainty), ..how() });
        };
        let mut has_some = false;
        for (arn, taken) in resources.iter().zip(&mut taken) {
            let fits = action.is_none_or(|action| takes(action, arn, is_only));
            if !fits {
                continue;
            }
            (*taken, has_some) = (true, true);
            add(match glob::has_wildcard(arn) {
                true => On::Pattern((*arn).to_owned()),
                false => pattern(width, name, arn).map_or_else(|| On::Known((*arn).to_owned()), On::Pattern),
            });
        }
        if !has_some {
            add(On::NotKnown { region: None, owner: None });
        }
    }
    for action in &operation.perhaps {
        *used.perhaps.entry(action).or_default() += 1;
    }
    match resources.iter().zip(&taken).find(|(_, taken)| !**taken) {
        Some((arn, _)) => {
            let actions: Vec<&str> = operation.actions.iter().map(|(action, _)| *action).collect();
            Err(format!(
                "`{arn}` is not a resource of {}; `personalize-iam catalog {}` lists the types",
                actions.join(" or "),
                actions.first().copied().unwrap_or_default()
            ))
        }
        None => Ok(()),
    }
}

/// Whether an action takes a resource. Of a pattern that is not of one type nobody knows, which is fine for an action alone.
fn takes(action: &catalog::Action, arn: &str, is_only: bool) -> bool {
    let types = action.resources.iter().map(|one| one.resource_type);
    let types: Vec<_> = types.chain(action.gaps.iter().map(|gap| gap.resource_type)).collect();
    if types.is_empty() {
        return false;
    }
    types.iter().any(|one| catalog::check(one, arn).is_ok()) || (is_only && glob::has_wildcard(arn))
}
