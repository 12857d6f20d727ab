#![doc = include_str!("rcp_service_unsupported.md")]

use personalize_iam_model::catalog::{self, Support};
use personalize_iam_model::policy::PolicyKind;

use crate::document::{Document, quoted};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("rcp-service-unsupported", Severity::Error, include_str!("rcp_service_unsupported.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if document.kind != PolicyKind::Rcp {
        return;
    }
    for statement in document.statements.iter().filter(|statement| !statement.not_action) {
        for action in &statement.actions {
            // Of services that are not listed, nothing is known.
            let service = action.text.split_once(':').and_then(|(prefix, _)| catalog::listed_service(prefix));
            let Some(service) = service.filter(|s| s.resource_control_policies == Support::No) else { continue };
            let message =
                format!("{} does not support resource control policies: {}", service.name, quoted(action.text));
            let help = format!(
                "remove the action (AWS's list of services is of {}); in a service control policy it can be denied to the \
                 principals of the organization",
                catalog::listed_on()
            );
            findings.push(findings.at(statement.action_pointer(action), message).help(help));
        }
    }
}
