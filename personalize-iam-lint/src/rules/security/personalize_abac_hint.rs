#![doc = include_str!("personalize_abac_hint.md")]

use crate::document::{Document, quoted};
use crate::facts::security::is_guarded;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("personalize-abac-hint", Severity::Suggestion, include_str!("personalize_abac_hint.md"), check).off();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if !document.grants_to_identity() {
        return;
    }
    for statement in document.statements.iter().filter(|statement| statement.allows() && !is_guarded(statement)) {
        let taggable = |resource: &&crate::document::ResourceView<'_>| {
            let fields = resource.fields.filter(|fields| fields.service == "personalize");
            let all = fields.is_some_and(|fields| fields.resource.ends_with("/*") || fields.resource == "*");
            let by_tag = |kind: &&personalize_iam_model::catalog::ResourceType| {
                kind.condition_keys.iter().any(|key| key.name.starts_with("aws:ResourceTag/"))
            };
            all && resource.types.iter().any(by_tag)
        };
        let Some(resource) = statement.resources.iter().find(taggable).filter(|_| !statement.not_resource) else {
            continue;
        };
        let message =
            format!("{} is every one of them; they have tags that could tell them apart", quoted(resource.text));
        let help = "add the condition `\"StringEquals\": {\"aws:ResourceTag/team\": \"${aws:PrincipalTag/team}\"}`";
        findings.push(findings.at(statement.resource_pointer(resource), message).help(help));
    }
}
