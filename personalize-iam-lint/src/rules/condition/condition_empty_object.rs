#![doc = include_str!("condition_empty_object.md")]

use personalize_iam_model::policy::OperatorName;

use crate::document::Document;
use crate::edit::{Fix, Safety};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("condition-empty-object", Severity::Suggestion, include_str!("condition_empty_object.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        let element = statement.element("Condition");
        let is_empty = |pointer: &str| {
            let inside = document.source(pointer).and_then(|source| source.strip_prefix('{')?.strip_suffix('}'));
            inside.is_some_and(|inside| inside.trim().is_empty())
        };
        let blocks = &statement.statement.condition;
        let open = if blocks.is_empty() && is_empty(&element) {
            vec![(element, "the condition has no operators".to_owned())]
        } else {
            let empty = blocks.iter().filter(|block| block.tests.is_empty());
            let named = empty.filter_map(|block| match block.operator {
                OperatorName::Known(operator) => {
                    Some((format!("{element}/{operator}"), format!("`{operator}` has no keys")))
                }
                OperatorName::Unknown(_) => None,
            });
            named.filter(|(pointer, _)| is_empty(pointer)).collect()
        };
        for (pointer, what) in open {
            let edit = document.editor().remove(&pointer);
            // That an empty operator limits nothing is what evaluators do, and not what a page says.
            let safety = if blocks.is_empty() { Safety::KeepsMeaning } else { Safety::ChangesMeaning };
            let fix = edit.map(|edit| Fix::new("remove it", safety, vec![edit]));
            findings.push(findings.at_name(pointer, format!("{what} and limits nothing")).help("remove it").fix(fix));
        }
    }
}
