#![doc = include_str!("sid_repeated.md")]

use std::collections::HashMap;

use personalize_iam_model::policy::PolicyKind;

use crate::document::{Document, quoted};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("sid-repeated", Severity::Warning, include_str!("sid_repeated.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    use PolicyKind::{Bucket, Key, Logs, Resource, VpcEndpoint};
    // Elsewhere it is a mistake of the grammar.
    if !matches!(document.kind, Bucket | Key | Logs | Resource | VpcEndpoint) {
        return;
    }
    let mut seen: HashMap<&str, usize> = HashMap::new();
    for statement in &document.statements {
        let Some(sid) = statement.statement.sid.as_deref().filter(|sid| !sid.is_empty()) else { continue };
        let first = *seen.entry(sid).or_insert(statement.index);
        if first != statement.index {
            let message = format!("the sid {} is given to more than one statement", quoted(sid));
            let finding = findings.at(statement.element("Sid"), message).help("give each statement its own");
            let first = document.positions.locate(&format!("/Statement/{first}/Sid"));
            findings.push(finding.related(first, "the first statement of this sid"));
        }
    }
}
