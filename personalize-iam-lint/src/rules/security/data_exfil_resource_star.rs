#![doc = include_str!("data_exfil_resource_star.md")]

use crate::document::Document;
use crate::facts::security::{gives, is_guarded, is_personalize_service_role, named, on_all, some_of};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("data-exfil-resource-star", Severity::Warning, include_str!("data_exfil_resource_star.md"), check);

/// Actions that read data, with a resource of the kind that they act on.
const ACTIONS: &[(&str, &str)] = &[
    ("kms:Decrypt", "arn:aws:kms:eu-west-1:111122223333:key/any"),
    ("logs:GetLogEvents", "arn:aws:logs:eu-west-1:111122223333:log-group:any"),
    ("s3:GetObject", "arn:aws:s3:::any/any"),
];

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    // Roles of Amazon Personalize have rules of their own.
    if !document.grants_to_identity() || is_personalize_service_role(document) {
        return;
    }
    for statement in document.statements.iter().filter(|statement| !is_guarded(statement)) {
        let mut found = Vec::new();
        for (action, sample) in ACTIONS {
            let Some(entry) = named(statement, action) else { continue };
            let Some(resource) = on_all(statement, sample) else { continue };
            if gives(document, action, &resource, &[]) {
                found.push((entry, *action));
            }
        }
        let Some((first, _)) = found.iter().min_by_key(|(entry, _)| entry.index) else { continue };
        let names: Vec<&str> = found.iter().map(|(_, action)| *action).collect();
        let message = format!("{} on every resource: all data that is kept there can be read", some_of(&names));
        let help = "name in `Resource` the buckets, keys or log groups that are needed";
        findings.push(findings.at(statement.action_pointer(first), message).help(help));
    }
}
