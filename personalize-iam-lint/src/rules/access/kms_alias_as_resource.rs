#![doc = include_str!("kms_alias_as_resource.md")]

use crate::document::{Document, quoted};
use crate::facts::access::{Misfit, listed, misfits, verb};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("kms-alias-as-resource", Severity::Warning, include_str!("kms_alias_as_resource.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        let misfits = misfits(statement);
        let names = || misfits.iter().filter(|(_, misfit)| *misfit == Misfit::Alias).map(|(entry, _)| entry.text);
        let named = statement.resources.iter().find(|r| r.is_a("kms", "alias"));
        let (Some(named), Some(_)) = (named, names().next()) else { continue };
        let (count, names) = (names().count(), listed(names()));
        let message =
            format!("{names} {} about keys, and {} is an alias", verb(count, "is", "are"), quoted(named.text));
        let help = "write the ARN of the key; or `*`, with a condition on `kms:ResourceAliases`".to_owned();
        findings.push(findings.at(statement.resource_pointer(named), message).help(help));
    }
}
