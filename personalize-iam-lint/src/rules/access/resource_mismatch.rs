#![doc = include_str!("resource_mismatch.md")]

use personalize_iam_model::catalog::{Action, ResourceType};

use crate::document::{Document, ResourceView, StatementView, quoted};
use crate::facts::access::{Misfit, listed, misfits, of_all, verb};
use crate::finding::{Findings, Rule, Severity};
use crate::resource_patterns;
use crate::rules::access::resource_not_of_policy::is_foreign;

/// The rule.
pub const RULE: Rule = Rule::new("resource-mismatch", Severity::Warning, include_str!("resource_mismatch.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        let mut fields = statement.resources.iter().filter_map(|resource| resource_patterns::fields(resource.text));
        if fields.any(|fields| is_foreign(document.kind, fields)) {
            continue;
        }
        let misfits = misfits(statement);
        if misfits.is_empty() {
            unused_resources(statement, findings);
            continue;
        }
        let others = misfits.iter().filter(|(_, misfit)| *misfit == Misfit::Other).map(|(entry, _)| entry);
        let others: Vec<_> = others.filter(|entry| !findings.is_told(&statement.action_pointer(entry))).collect();
        let Some(first) = others.first() else { continue };
        let names = listed(others.iter().map(|entry| entry.text));
        let message = format!("{names} {} on none of the statement's resources", verb(others.len(), "acts", "act"));
        let types = first.matches.iter().flat_map(|action| types_of(action));
        let mut templates: Vec<String> = types.flat_map(|t| t.arns).map(|one| readable(one.text)).collect();
        templates.sort_unstable();
        templates.dedup();
        let help = format!("{} acts on {}", quoted(first.text), listed(templates.iter().map(String::as_str)));
        findings.push(findings.at(statement.action_pointer(first), message).help(help));
    }
}

/// A template of the catalog in the words that this linter has for what is to be filled in: its `${...}` look like
/// policy variables.
fn readable(template: &str) -> String {
    let mut text = template.replace("${Partition}", "aws").replace("${Account}", "${AccountId}");
    while let Some((before, rest)) = text.split_once("${") {
        let Some((name, after)) = rest.split_once('}') else { break };
        let mut word = String::new();
        for (index, c) in name.char_indices() {
            if index > 0 && c.is_ascii_uppercase() && !word.ends_with('-') {
                word.push('-');
            }
            word.push(c.to_ascii_uppercase());
        }
        text = format!("{before}{word}{after}");
    }
    text
}

fn types_of(action: &Action) -> impl Iterator<Item = &'static ResourceType> {
    action.resources.iter().map(|resource| resource.resource_type)
}

/// The resources that no action of the statement acts on, if all of its actions are known.
fn unused_resources(statement: &StatementView<'_>, findings: &mut Findings<'_>) {
    let known = statement.actions.iter().all(|entry| entry.service.is_some() && !entry.matches.is_empty());
    if statement.not_action || statement.not_resource || !known || statement.is_on_everything() {
        return;
    }
    let mut matched = statement.actions.iter().flat_map(|entry| &entry.matches);
    if matched.any(|action| resource_patterns::acts_on_any_service(action)) {
        return;
    }
    let acts = |t: &ResourceType| {
        statement.actions.iter().any(|entry| entry.matches.iter().any(|action| resource_patterns::acts_on(action, t)))
    };
    let is_only = |resource: &ResourceView<'_>| {
        let matched = statement.actions.iter().flat_map(|entry| &entry.matches).copied();
        let mut only = matched.filter_map(Action::only_resource).filter(|only| *only != "*");
        only.any(|only| resource_patterns::matches_only_resource(resource.text, only))
    };
    let unused = |resource: &&ResourceView<'_>| {
        let acted_on = resource.types.iter().any(|t| acts(t)) || is_only(resource);
        let told = findings.is_told(&statement.resource_pointer(resource));
        !resource.types.is_empty() && !acted_on && of_all(resource).is_none() && !told
    };
    let unused: Vec<_> = statement.resources.iter().filter(unused).collect();
    let Some(first) = unused.first() else { return };
    let names = listed(unused.iter().map(|resource| resource.text));
    let message = format!("none of the statement's actions acts on {names}");
    let help = "leave it out, or add the actions that are meant for it";
    findings.push(findings.at(statement.resource_pointer(first), message).help(help));
}
