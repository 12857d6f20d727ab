#![doc = include_str!("service_wildcard.md")]

use crate::document::{Document, quoted};
use crate::facts::access::arns;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("service-wildcard", Severity::Warning, include_str!("service_wildcard.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, resource, fields) in arns(document) {
        if !(fields.service.contains(['*', '?'])) {
            continue;
        }
        let message = format!("the service of the ARN is the pattern {}", quoted(fields.service));
        let help = "write the service, in one ARN each, or `*` for all resources";
        findings.push(findings.at(statement.resource_pointer(resource), message).help(help));
    }
}
