#![doc = include_str!("action_prefix_unknown.md")]

use personalize_iam_model::prefixes;

use crate::document::{Document, quoted};
use crate::edit::Safety;
use crate::facts::access::rewrite;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("action-prefix-unknown", Severity::Error, include_str!("action_prefix_unknown.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        for action in &statement.actions {
            let Some((prefix, name)) = action.text.split_once(':') else { continue };
            if action.service.is_some() || prefix.contains(['*', '?']) || prefixes::is_known(prefix) {
                continue;
            }
            // A prefix that looks like none may be that of a service unknown to this table.
            let Some(meant) = prefixes::meant(prefix) else { continue };
            let pointer = statement.action_pointer(action);
            let text = format!("{meant}:{name}");
            let finding = findings.at(&pointer, format!("AWS has no service prefix {}", quoted(prefix)));
            let fix = rewrite(document, &pointer, &text, Safety::ChangesMeaning);
            findings.push(finding.help(format!("did you mean {}?", quoted(&text))).fix(fix));
        }
    }
}
