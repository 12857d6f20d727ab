#![doc = include_str!("deny_untaggable.md")]

use crate::document::{ActionView, Document, ResourceView, StatementView, TestView, quoted};
use crate::facts::condition::{listed, passes_without_key};
use crate::finding::{Findings, Rule, Severity};
use crate::rules::condition::condition_key_not_for_action::{RESOURCE_TAG, is_certain, is_untagged, tell_uncertain};

/// The rule.
pub const RULE: Rule = Rule::new("deny-untaggable", Severity::Security, include_str!("deny_untaggable.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in document.statements.iter().filter(|statement| !statement.allows() && !statement.not_action) {
        for test in &statement.tests {
            if let Some((names, what)) = untaggable(statement, test) {
                if !is_certain(statement, &test.test.key) {
                    tell_uncertain(statement, test, &names, findings);
                    continue;
                }
                let key = quoted(&test.test.key);
                let message = format!(
                    "{what} {} have no {key}, so that the statement never denies them",
                    listed(names.iter().copied())
                );
                let finding = findings.at_name(statement.test_pointer(test), message);
                findings.push(finding.help("deny these in a statement without the condition"));
            }
        }
    }
}

/// The entries of a statement that never have the tag a condition asks for, while others do, and what to say of them.
pub(crate) fn untaggable<'s>(
    statement: &'s StatementView<'_>,
    test: &TestView<'_>,
) -> Option<(Vec<&'s str>, &'static str)> {
    const TAGS: [&str; 3] = ["aws:RequestTag/${TagKey}", RESOURCE_TAG, "aws:TagKeys"];
    let key = test.key.filter(|key| TAGS.contains(&key.name))?;
    if passes_without_key(test) {
        return None;
    }
    let without = |action: &&ActionView<'_>| {
        !action.matches.is_empty() && !action.matches.iter().any(|action| action.carries(key))
    };
    let actions: Vec<&str> = statement.actions.iter().filter(without).map(|action| action.text).collect();
    if actions.len() == statement.actions.len() {
        // Of all of them says `condition-key-not-for-action`.
        return None;
    }
    if !actions.is_empty() {
        return Some((actions, "requests for"));
    }
    if key.name != RESOURCE_TAG || statement.not_resource {
        return None;
    }
    let untagged = |resource: &&ResourceView<'_>| is_untagged(statement, resource, key);
    let resources: Vec<&str> = statement.resources.iter().filter(untagged).map(|resource| resource.text).collect();
    let some = !resources.is_empty() && resources.len() < statement.resources.len();
    some.then_some((resources, "resources like"))
}
