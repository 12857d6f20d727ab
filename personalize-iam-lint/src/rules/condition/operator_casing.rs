#![doc = include_str!("operator_casing.md")]

use personalize_iam_model::policy::OperatorName;

use crate::document::{Document, quoted};
use crate::edit::{Fix, Safety};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("operator-casing", Severity::Suggestion, include_str!("operator_casing.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        for block in &statement.statement.condition {
            let OperatorName::Known(operator) = block.operator else { continue };
            let pointer = format!("{}/{operator}", statement.element("Condition"));
            let Some(location) = document.positions.locate_key(&pointer) else { continue };
            let written = document.text.get(location.start..location.end).unwrap_or_default().trim_matches('"');
            if written.is_empty()
                || written == operator.to_string()
                || !written.eq_ignore_ascii_case(&operator.to_string())
            {
                continue;
            }
            let edit = document.editor().rename(&pointer, &operator.to_string());
            let fix = edit.map(|edit| Fix::new(format!("write `{operator}`"), Safety::KeepsMeaning, vec![edit]));
            let message = format!("AWS writes the operator {} as `{operator}`", quoted(written));
            findings.push(findings.at_name(pointer, message).help(format!("write `{operator}`")).fix(fix));
        }
    }
}
