#![doc = include_str!("list_order.md")]

use crate::document::{Document, quoted};
use crate::edit::{Edit, Fix, Safety, json_string};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("list-order", Severity::Suggestion, include_str!("list_order.md"), check).off();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        let actions: Vec<&str> = statement.actions.iter().map(|entry| entry.text).collect();
        sorted(document, findings, &statement.action_element(), &actions);
        let resources: Vec<&str> = statement.resources.iter().map(|entry| entry.text).collect();
        sorted(document, findings, &statement.resource_element(), &resources);
        for test in &statement.tests {
            let values: Vec<&str> = test.test.values.iter().map(String::as_str).collect();
            sorted(document, findings, &statement.test_pointer(test), &values);
        }
    }
}

fn sorted(document: &Document<'_>, findings: &mut Findings<'_>, list: &str, texts: &[&str]) {
    let mut order = texts.to_vec();
    order.sort_unstable();
    let Some(first) = texts.iter().zip(&order).position(|(text, sorted)| text != sorted) else { return };
    let edit = |(index, text): (usize, &&str)| {
        let pointer = format!("{list}/{index}");
        // Numbers and Booleans stay as they were written.
        let old = document.source(&pointer)?;
        if !old.starts_with('"') {
            return None;
        }
        let location = document.positions.locate(&pointer)?;
        Some(Edit { range: location.start..location.end, text: json_string(text) })
    };
    let edits: Option<Vec<Edit>> = order.iter().enumerate().map(edit).collect();
    let fix = edits.map(|edits| Fix::new("sort the list", Safety::KeepsMeaning, edits));
    let wanted = order.get(first).map(|text| quoted(text)).unwrap_or_default();
    let finding = findings.at(format!("{list}/{first}"), "the list is not sorted");
    findings.push(finding.help(format!("{wanted} comes first here")).fix(fix));
}
