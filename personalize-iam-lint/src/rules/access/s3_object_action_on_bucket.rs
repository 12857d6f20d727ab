#![doc = include_str!("s3_object_action_on_bucket.md")]

use crate::document::{Document, quoted};
use crate::facts::access::{Misfit, listed, misfits, verb};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("s3-object-action-on-bucket", Severity::Warning, include_str!("s3_object_action_on_bucket.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        let misfits = misfits(statement);
        let names =
            || misfits.iter().filter(|(_, misfit)| *misfit == Misfit::ObjectsOfBucket).map(|(entry, _)| entry.text);
        let named = statement.resources.iter().find(|r| r.is_a("s3", "bucket"));
        let (Some(named), Some(_)) = (named, names().next()) else { continue };
        let (count, names) = (names().count(), listed(names()));
        let message =
            format!("{names} {} about objects, and {} is a bucket", verb(count, "is", "are"), quoted(named.text));
        let help = format!("write {} for its objects", quoted(&format!("{}/*", named.text)));
        findings.push(findings.at(statement.resource_pointer(named), message).help(help));
    }
}
