#![doc = include_str!("s3_bucket_action_on_object.md")]

use crate::document::{Document, quoted};
use crate::facts::access::{Misfit, listed, misfits, verb};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("s3-bucket-action-on-object", Severity::Warning, include_str!("s3_bucket_action_on_object.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        let misfits = misfits(statement);
        let names =
            || misfits.iter().filter(|(_, misfit)| *misfit == Misfit::BucketOfObjects).map(|(entry, _)| entry.text);
        let named = statement.resources.iter().find(|r| r.is_a("s3", "object"));
        let (Some(named), Some(_)) = (named, names().next()) else { continue };
        let (count, names) = (names().count(), listed(names()));
        let message =
            format!("{names} {} about a bucket, and {} are objects", verb(count, "is", "are"), quoted(named.text));
        let bucket: String = named
            .text
            .chars()
            .scan(false, |done, c| {
                *done |= c == '/';
                (!*done).then_some(c)
            })
            .collect();
        let help = format!("write {}, the bucket itself", quoted(&bucket));
        findings.push(findings.at(statement.resource_pointer(named), message).help(help));
    }
}
