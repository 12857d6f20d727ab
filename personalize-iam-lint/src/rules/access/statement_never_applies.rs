#![doc = include_str!("statement_never_applies.md")]

use crate::document::Document;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("statement-never-applies", Severity::Warning, include_str!("statement_never_applies.md"), check).over(&[
        "resource-mismatch",
        "allow-notaction",
        "allow-notresource",
    ]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        let what = if statement.allows() { "allows" } else { "denies" };
        let help = "leave the statement out, or name only what is to be left out of it";
        let all = |text: &str| {
            !text.is_empty() && text.bytes().all(|byte| matches!(byte, b'*' | b':')) && text.starts_with('*')
        };
        if let Some(entry) = statement.actions.iter().find(|entry| statement.not_action && all(entry.text)) {
            let message = format!("the statement is about every action but all: it {what} nothing");
            findings.push(findings.at(statement.action_pointer(entry), message).help(help));
        } else if let Some(entry) =
            statement.resources.iter().find(|entry| statement.not_resource && entry.is_everything())
        {
            let message = format!("the statement is about every resource but all: it {what} nothing");
            findings.push(findings.at(statement.resource_pointer(entry), message).help(help));
        }
    }
}
