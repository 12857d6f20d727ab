#![doc = include_str!("scp_uses_2025_grammar.md")]

use personalize_iam_model::glob;
use personalize_iam_model::policy::PolicyKind;

use crate::document::{Document, quoted};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("scp-uses-2025-grammar", Severity::Suggestion, include_str!("scp_uses_2025_grammar.md"), check).off();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if document.kind != PolicyKind::Scp {
        return;
    }
    for statement in &document.statements {
        let inside = |text: &str| glob::has_wildcard(text.strip_suffix('*').unwrap_or(text));
        let (what, pointer) = if statement.not_resource {
            ("`NotResource`".to_owned(), statement.resource_element())
        } else if statement.allows() && statement.not_action {
            ("`NotAction` with `Allow`".to_owned(), statement.action_element())
        } else if statement.allows() && !statement.tests.is_empty() {
            ("`Condition` with `Allow`".to_owned(), statement.element("Condition"))
        } else if statement.allows() && !statement.resources.is_empty() && !statement.is_on_everything() {
            ("a resource other than `*` with `Allow`".to_owned(), statement.resource_element())
        } else if let Some(action) = statement.actions.iter().find(|action| inside(action.text)) {
            (format!("a wildcard that is not at the end, in {}", quoted(action.text)), statement.action_pointer(action))
        } else {
            continue;
        };
        let message = format!("service control policies take {what} since September 2025 only");
        let help = "make sure that the tools which read your policies know it too";
        findings.push(findings.at(pointer, message).help(help));
    }
}
