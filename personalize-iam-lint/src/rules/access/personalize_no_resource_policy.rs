#![doc = include_str!("personalize_no_resource_policy.md")]

use personalize_iam_model::policy::PolicyKind;

use crate::document::Document;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new(
    "personalize-no-resource-policy",
    Severity::Error,
    include_str!("personalize_no_resource_policy.md"),
    check,
);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if document.kind != PolicyKind::Resource {
        return;
    }
    for statement in &document.statements {
        let action = statement.actions.iter().find(|action| action.service.is_some_and(|s| s.prefix == "personalize"));
        let resource =
            statement.resources.iter().find(|resource| resource.fields.is_some_and(|f| f.service == "personalize"));
        let pointer = match (resource, action) {
            (Some(resource), _) => statement.resource_pointer(resource),
            (None, Some(action)) => statement.action_pointer(action),
            (None, None) => continue,
        };
        let message = "nothing of Amazon Personalize takes a resource-based policy";
        let help = "attach an identity-based policy to those who call; for another \
            account, to a role there that it may assume";
        findings.push(findings.at(pointer, message).help(help));
    }
}
