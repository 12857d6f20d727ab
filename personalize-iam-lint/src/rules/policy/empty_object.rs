#![doc = include_str!("empty_object.md")]

use personalize_iam_model::policy::Principals;

use crate::document::Document;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("empty-object", Severity::Warning, include_str!("empty_object.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        let Some((Principals::Map(entries), not)) = statement.principals() else { continue };
        if entries.is_empty() {
            let (name, whom) = if not { ("NotPrincipal", "everyone") } else { ("Principal", "nobody") };
            let message = format!("`{name}` is an empty object: the statement holds for {whom}");
            let finding = findings.at(statement.element(name), message);
            findings.push(finding.help("name the principals by type, or remove the statement"));
        }
    }
}
