#![doc = include_str!("single_item_list.md")]

use personalize_iam_model::policy::Principals;

use crate::document::{Document, StatementView};
use crate::edit::{Fix, Safety};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("single-item-list", Severity::Suggestion, include_str!("single_item_list.md"), check).off();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for pointer in document.statements.iter().flat_map(lists_of_one) {
        let item = format!("{pointer}/0");
        let (list, only) = (document.positions.locate(&pointer), document.positions.locate(&item));
        // A value without a list around it stands where its first item does.
        if list.is_none() || list == only {
            continue;
        }
        let edit = document.source(&item).and_then(|source| document.editor().replace(&pointer, source));
        let fix = edit.map(|edit| Fix::new("write the value alone", Safety::KeepsMeaning, vec![edit]));
        findings.push(findings.at(pointer, "a list of one value").help("write the value alone").fix(fix));
    }
}

/// The pointers of all elements of a statement that have one value, in a list or not.
fn lists_of_one(statement: &StatementView<'_>) -> Vec<String> {
    let mut pointers = Vec::new();
    if statement.actions.len() == 1 {
        pointers.push(statement.action_element());
    }
    if statement.resources.len() == 1 {
        pointers.push(statement.resource_element());
    }
    if let Some((Principals::Map(entries), not)) = statement.principals() {
        let element = statement.element(if not { "NotPrincipal" } else { "Principal" });
        let single = entries.iter().filter(|entry| entry.values.len() == 1);
        pointers.extend(single.map(|entry| format!("{element}/{}", entry.kind.as_str())));
    }
    let single = statement.tests.iter().filter(|test| test.test.values.len() == 1);
    pointers.extend(single.map(|test| statement.test_pointer(test)));
    pointers
}
