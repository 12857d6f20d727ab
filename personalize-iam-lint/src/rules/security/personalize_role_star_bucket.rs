#![doc = include_str!("personalize_role_star_bucket.md")]

use crate::document::Document;
use crate::facts::security::{gives, is_guarded, is_personalize_service_role, named, on_all, some_of};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new(
    "personalize-role-star-bucket",
    Severity::Security,
    include_str!("personalize_role_star_bucket.md"),
    check,
);

const ACTIONS: &[(&str, &str)] = &[
    ("s3:GetObject", "arn:aws:s3:::any/any"),
    ("s3:ListBucket", "arn:aws:s3:::any"),
    ("s3:PutObject", "arn:aws:s3:::any/any"),
];

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if !is_personalize_service_role(document) {
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
        let message = format!("the role of Amazon Personalize has {} on every bucket", some_of(&names));
        let help = "name the bucket and its objects, such as `arn:aws:s3:::personalize-training` and \
            `arn:aws:s3:::personalize-training/*`";
        findings.push(findings.at(statement.action_pointer(first), message).help(help));
    }
}
