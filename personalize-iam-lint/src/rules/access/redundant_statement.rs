#![doc = include_str!("redundant_statement.md")]

use std::cell::OnceCell;

use crate::document::{Document, StatementView, quoted};
use crate::edit::{Fix, Safety};
use crate::finding::{Findings, Rule, Severity};
use crate::resource_patterns::Wide;

/// The rule.
pub const RULE: Rule =
    Rule::new("redundant-statement", Severity::Suggestion, include_str!("redundant_statement.md"), check);

/// The most statements of a document that are compared, each with each.
const MOST: usize = 200;

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    let plain: Vec<&StatementView<'_>> = document
        .statements
        .iter()
        .filter(|s| !s.not_action && !s.not_resource && !s.actions.is_empty())
        .take(MOST)
        .collect();
    if plain.len() < 2 {
        return;
    }
    let wides: Vec<(Ready<'_>, &StatementView<'_>)> =
        plain.iter().map(|statement| (Ready::default(), *statement)).collect();
    for (own, statement) in &wides {
        let by = wides.iter().find(|(wide, other)| {
            let condition = &other.statement.condition;
            other.index != statement.index
                && other.statement.effect == statement.statement.effect
                && other.statement.principal == statement.statement.principal
                && (condition.is_empty() || *condition == statement.statement.condition)
                && other.resources.is_empty() == statement.resources.is_empty()
                && may_cover(other, statement)
                && covers(wide, other, statement)
                // Of two that say the same, the first one stays.
                && (other.index < statement.index
                    || *condition != statement.statement.condition
                    || !covers(own, statement, other))
        });
        let Some((_, by)) = by else { continue };
        let edit = document.editor().remove(&statement.pointer());
        let fix = edit.map(|edit| Fix::new("remove the statement", Safety::KeepsMeaning, vec![edit]));
        let name = match by.statement.sid.as_deref() {
            Some(sid) if !sid.is_empty() => quoted(sid),
            _ => format!("number {}", by.index + 1),
        };
        let message = format!("the statement adds nothing: the statement {name} covers it");
        let finding = findings.at(statement.pointer(), message).help("leave it out").fix(fix);
        findings.push(finding.related(document.positions.locate(&by.pointer()), "it is covered by this"));
    }
}

/// The actions and the resources of a statement, ready to be asked once somebody asks.
#[derive(Default)]
struct Ready<'a> {
    actions: OnceCell<Wide<'a>>,
    resources: OnceCell<Wide<'a>>,
}

/// Whether the first action of a statement is of a service that the other one is about.
fn may_cover(wide: &StatementView<'_>, narrow: &StatementView<'_>) -> bool {
    let service = |text: &str| text.split(':').next().unwrap_or_default().to_ascii_lowercase();
    let Some(first) = narrow.actions.first() else { return false };
    let first = service(first.text);
    wide.actions.iter().any(|entry| entry.text == "*" || service(entry.text) == first)
}

fn covers<'a>(ready: &Ready<'a>, wide: &StatementView<'a>, narrow: &StatementView<'_>) -> bool {
    let actions = ready.actions.get_or_init(|| Wide::actions(wide.actions.iter().map(|entry| entry.text)));
    if narrow.actions.iter().any(|entry| actions.find(entry.text, None).is_none()) {
        return false;
    }
    let resources = ready.resources.get_or_init(|| Wide::resources(wide.resources.iter().map(|entry| entry.text)));
    narrow.resources.iter().all(|entry| resources.find(entry.text, None).is_some())
}
