#![doc = include_str!("stray_blank.md")]

use crate::document::{Document, quoted};
use crate::edit::{Fix, Safety};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("stray-blank", Severity::Warning, include_str!("stray_blank.md"), check).over(&[
    "action-prefix-unknown",
    "action-unknown",
    "arn-resource-unknown-type",
    "binary-value-invalid",
    "bool-value-invalid",
    "condition-account-format",
    "condition-region-unknown",
    "date-value-invalid",
    "ip-value-invalid",
    "kms-key-value-invalid",
    "number-value-invalid",
    "resource-mismatch",
    "vpc-id-format",
    "vpce-id-format",
]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        for action in &statement.actions {
            // A list in one string is another mistake.
            if action.text.contains(char::is_whitespace) && !action.text.contains([',', ';']) {
                let meant: String = action.text.split_whitespace().collect();
                report(document, findings, statement.action_pointer(action), "action", action.text, &meant);
            }
        }
        for resource in statement.resources.iter().filter(|resource| has_blank_ends(resource.text)) {
            let pointer = statement.resource_pointer(resource);
            report(document, findings, pointer, "resource", resource.text, resource.text.trim());
        }
        for test in &statement.tests {
            let values = test.test.values.iter().enumerate().filter(|(_, value)| has_blank_ends(value));
            for (index, value) in values {
                report(document, findings, statement.value_pointer(test, index), "value", value, value.trim());
            }
        }
    }
}

/// Whether there is white space at an end of a text that is more than white space.
fn has_blank_ends(text: &str) -> bool {
    let trimmed = text.trim();
    !trimmed.is_empty() && trimmed.len() < text.len()
}

fn report(document: &Document<'_>, findings: &mut Findings<'_>, pointer: String, noun: &str, text: &str, meant: &str) {
    let message = match noun {
        "action" => format!("the action {} holds white space, and matches nothing", quoted(text)),
        _ => format!("the {noun} {} begins or ends with white space", quoted(text)),
    };
    let edit = document.editor().replace_string(&pointer, meant);
    let fix = edit.map(|edit| Fix::new(format!("write {}", quoted(meant)), Safety::ChangesMeaning, vec![edit]));
    findings.push(findings.at(pointer, message).help(format!("write {}", quoted(meant))).fix(fix));
}
