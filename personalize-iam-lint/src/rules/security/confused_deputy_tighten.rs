#![doc = include_str!("confused_deputy_tighten.md")]

use personalize_iam_model::arn::Fields;

use crate::document::{Document, quoted};
use crate::facts::security::is_positive;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("confused-deputy-tighten", Severity::Suggestion, include_str!("confused_deputy_tighten.md"), check).off();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in document.statements.iter().filter(|statement| statement.allows()) {
        for test in statement.tests_of("aws:SourceArn").filter(|test| is_positive(test.operator)) {
            for (index, value) in test.test.values.iter().enumerate() {
                let Some(fields) = Fields::split(value) else { continue };
                if fields.resource.is_empty() || !fields.resource.bytes().all(|b| b == b'*') {
                    continue;
                }
                let message = format!("{} lets the service act for every resource of the account", quoted(value));
                let help = match fields.service {
                    "personalize" => "name the kind of job, such as `dataset-import-job/*`, in place of the `*`",
                    _ => "name the resource in place of the `*`",
                };
                findings.push(findings.at(statement.value_pointer(test, index), message).help(help));
            }
        }
    }
}
