#![doc = include_str!("allow_untaggable.md")]

use crate::document::{Document, quoted};
use crate::facts::condition::listed;
use crate::finding::{Findings, Rule, Severity};
use crate::rules::condition::condition_key_not_for_action::{is_certain, tell_uncertain};
use crate::rules::condition::deny_untaggable::untaggable;

/// The rule.
pub const RULE: Rule = Rule::new("allow-untaggable", Severity::Suggestion, include_str!("allow_untaggable.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in document.statements.iter().filter(|statement| statement.allows() && !statement.not_action) {
        for test in &statement.tests {
            if let Some((names, what)) = untaggable(statement, test) {
                if !is_certain(statement, &test.test.key) {
                    tell_uncertain(statement, test, &names, findings);
                    continue;
                }
                let key = quoted(&test.test.key);
                let message = format!(
                    "{what} {} have no {key}, so that the statement never allows them",
                    listed(names.iter().copied())
                );
                let finding = findings.at_name(statement.test_pointer(test), message);
                findings.push(finding.help("allow these in a statement without the condition"));
            }
        }
    }
}
