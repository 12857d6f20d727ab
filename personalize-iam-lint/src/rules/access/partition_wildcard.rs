#![doc = include_str!("partition_wildcard.md")]

use crate::document::{Document, quoted};
use crate::facts::access::arns;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("partition-wildcard", Severity::Suggestion, include_str!("partition_wildcard.md"), check).off();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, resource, fields) in arns(document) {
        if !(fields.partition.contains(['*', '?'])) {
            continue;
        }
        let message = format!("the partition of the ARN is the pattern {}", quoted(fields.partition));
        let help = "write the partition: `aws`, `aws-cn` or `aws-us-gov`";
        findings.push(findings.at(statement.resource_pointer(resource), message).help(help));
    }
}
