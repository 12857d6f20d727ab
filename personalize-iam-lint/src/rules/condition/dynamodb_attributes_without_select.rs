#![doc = include_str!("dynamodb_attributes_without_select.md")]

use crate::document::Document;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new(
    "dynamodb-attributes-without-select",
    Severity::Security,
    include_str!("dynamodb_attributes_without_select.md"),
    check,
)
.over(&["forallvalues-no-null-guard"]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in document.statements.iter().filter(|statement| statement.allows()) {
        let Some(test) = statement.tests_of("dynamodb:Attributes").next() else { continue };
        if statement.tests_of("dynamodb:Select").next().is_none() {
            let message = "requests that name no attributes get all of them";
            let help = "add the condition `\"StringEqualsIfExists\": {\"dynamodb:Select\": \"SPECIFIC_ATTRIBUTES\"}`";
            findings.push(findings.at_name(statement.test_pointer(test), message).help(help));
        }
    }
}
