#![doc = include_str!("action_unknown.md")]

use std::collections::BTreeSet;

use personalize_iam_model::catalog::{self, Action, Service};
use personalize_iam_model::glob;
use personalize_iam_model::suggest::nearest;

use crate::document::{ActionView, Document, quoted};
use crate::edit::Safety;
use crate::facts::access::{listed, rewrite};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("action-unknown", Severity::Error, include_str!("action_unknown.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        for action in &statement.actions {
            let Some(service) = action.service.filter(|_| action.matches.is_empty()) else { continue };
            let Some((prefix, name)) = action.text.split_once(':') else { continue };
            let pointer = statement.action_pointer(action);
            let finding = findings.at(&pointer, message(service, action, name));
            let meant = if glob::has_wildcard(name) { pattern_meant(service, name) } else { name_meant(service, name) };
            findings.push(match meant {
                Some(meant) => {
                    let text = format!("{prefix}:{meant}");
                    let matched = catalog::matching_actions(&text).map(|action| action.name);
                    let matched = if glob::has_wildcard(&meant) {
                        format!(" It matches {}", listed(matched))
                    } else {
                        String::new()
                    };
                    let fix = rewrite(document, &pointer, &text, Safety::ChangesMeaning);
                    finding.help(format!("did you mean {}?{matched}", quoted(&text))).fix(fix)
                }
                None => finding.help(elsewhere(service, name)),
            });
        }
    }
}

fn message(service: &Service, action: &ActionView<'_>, name: &str) -> String {
    if name.is_empty() {
        return format!("{} has no action after its colon", quoted(action.text));
    }
    if glob::has_wildcard(name) {
        return format!("no action of {} matches {}", service.name, quoted(action.text));
    }
    // Operations of the API that other actions are for.
    let operation = service.operations_named(name).find(|operation| !operation.actions.is_empty());
    match operation {
        Some(operation) => {
            let actions = operation.actions.iter().map(|action| action.action);
            format!(
                "{} is an operation of {}, not an action; it is authorized as {}",
                quoted(name),
                service.name,
                listed(actions)
            )
        }
        None => format!("{} has no action {}", service.name, quoted(name)),
    }
}

fn name_meant(service: &Service, name: &str) -> Option<String> {
    let mut operations = service.operations_named(name);
    let authorized = operations.find_map(|operation| match operation.actions {
        [only] => only.action.split_once(':').filter(|(prefix, _)| *prefix == service.prefix),
        _ => None,
    });
    let meant = authorized.map(|(_, name)| name);
    meant.or_else(|| nearest(name, service.actions.iter().map(|action| action.name))).map(str::to_owned)
}

/// A pattern with one text before, behind or between its wildcards: with the text that the names have there.
fn pattern_meant(service: &Service, pattern: &str) -> Option<String> {
    let text = pattern.trim_matches(['*', '?']);
    if text.is_empty() || glob::has_wildcard(text) {
        return None;
    }
    let (before, after) = pattern.split_once(text)?;
    let long = text.chars().count();
    let mut parts: BTreeSet<String> = BTreeSet::new();
    for action in service.actions {
        let letters: Vec<char> = action.name.chars().collect();
        for length in [long + 1, long, long.saturating_sub(1)] {
            // At the beginning, at the end, or where a word begins.
            let starts: Vec<usize> = match (before.is_empty(), after.is_empty()) {
                (true, _) => vec![0],
                (_, true) => letters.len().checked_sub(length).into_iter().collect(),
                _ => letters.iter().enumerate().filter(|(_, c)| c.is_ascii_uppercase()).map(|(at, _)| at).collect(),
            };
            let parts_here = starts.into_iter().filter_map(|start| letters.get(start..start + length));
            parts.extend(parts_here.filter(|part| !part.is_empty()).map(|part| part.iter().collect::<String>()));
        }
    }
    // The longest one of those that look alike.
    let mut parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    parts.sort_by_key(|part| std::cmp::Reverse(part.len()));
    nearest(text, parts).map(|part| format!("{before}{part}{after}"))
}

/// Whether a name begins with a text, without regard to case.
fn begins(name: &str, text: &str) -> bool {
    name.get(..text.len()).is_some_and(|head| head.eq_ignore_ascii_case(text))
}

/// Whether another service has the action, of those that most policies are about; or where all are listed.
fn elsewhere(service: &Service, name: &str) -> String {
    let other = |other: &&Service| other.prefix != service.prefix && other.action(name).is_some();
    let action: Option<&Action> =
        catalog::TYPED_SERVICES.iter().copied().find(other).and_then(|other| other.action(name));
    match action {
        Some(action) => format!("did you mean `{action}`?"),
        None if name.len() > 2 && service.actions.iter().any(|action| begins(action.name, name)) => {
            let pattern = format!("{}:{name}*", service.prefix);
            let matched = listed(catalog::matching_actions(&pattern).map(|action| action.name));
            format!("did you mean {}? It matches {matched}", quoted(&pattern))
        }
        None => format!("`personalize-iam catalog {}` lists its actions, as of {}", service.prefix, service.date),
    }
}
