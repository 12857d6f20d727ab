#![doc = include_str!("personalize_console_only_action.md")]

use crate::document::{ActionView, Document};
use crate::facts::access::{listed, verb};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new(
    "personalize-console-only-action",
    Severity::Suggestion,
    include_str!("personalize_console_only_action.md"),
    check,
)
.off();

/// Actions without an operation in the public API.
///
/// Source: Amazon Personalize API Reference, "Actions", which has none of them.
const CONSOLE_ONLY: &[&str] =
    &["CreateDataInsightsJob", "DescribeDataInsightsJob", "GetDataInsights", "ListDataInsightsJobs"];

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in document.statements.iter().filter(|s| s.allows() && !s.not_action) {
        let of_console = |entry: &&ActionView<'_>| match entry.matches.as_slice() {
            [only] => only.service == "personalize" && CONSOLE_ONLY.contains(&only.name),
            _ => false,
        };
        let entries: Vec<_> = statement.actions.iter().filter(of_console).collect();
        let Some(first) = entries.first() else { continue };
        let names = listed(entries.iter().map(|entry| entry.text));
        let message = format!(
            "{names} {} for the console alone: no operation of the API asks for it",
            verb(entries.len(), "is", "are")
        );
        let help = "leave it out for programs; people need it to see data insights in the console";
        findings.push(findings.at(statement.action_pointer(first), message).help(help));
    }
}
