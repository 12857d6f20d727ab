#![doc = include_str!("action_prefix_unknown.md")]

use personalize_iam_model::{catalog, prefixes};

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
            if action.service.is_some() || prefix.contains(['*', '?']) {
                continue;
            }
            let pointer = statement.action_pointer(action);
            if prefixes::is_known(prefix) {
                let why = match catalog::listed_service(prefix) {
                    Some(_) => "this program is built without their catalog",
                    None => "AWS's lists do not have them, as of a service that has ended",
                };
                findings.not_judged(pointer, format!("the actions of {}: {why}", quoted(prefix)));
                continue;
            }
            // A prefix that looks like none may be that of a new service.
            let Some(meant) = prefixes::meant(prefix) else {
                let (prefix, date) = (quoted(prefix), catalog::listed_on());
                findings.not_judged(pointer, format!("{prefix}: AWS's list of services of {date} does not have it"));
                continue;
            };
            let text = format!("{meant}:{name}");
            let finding = findings.at(&pointer, format!("AWS has no service prefix {}", quoted(prefix)));
            let fix = rewrite(document, &pointer, &text, Safety::ChangesMeaning);
            findings.push(finding.help(format!("did you mean {}?", quoted(&text))).fix(fix));
        }
    }
}
