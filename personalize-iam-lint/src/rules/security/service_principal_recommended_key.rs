#![doc = include_str!("service_principal_recommended_key.md")]

use crate::document::{Document, StatementView, quoted};
use crate::facts::security::{
    asks_for_source, denies_by_source, help_for_service, is_guarded, services_of, source_condition,
};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new(
    "service-principal-recommended-key",
    Severity::Suggestion,
    include_str!("service_principal_recommended_key.md"),
    check,
);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if document.grants_to_identity() || !document.grants() || denies_by_source(document) {
        return;
    }
    for statement in document.statements.iter().filter(|statement| statement.allows() && is_guarded(statement)) {
        let Some((_, false)) =
            statement.principals().filter(|_| !asks_for_source(statement) && !has_external_id(statement))
        else {
            continue;
        };
        let services = services_of(statement);
        let found = services.iter().find_map(|(service, _)| Some((service, source_condition(document.kind, service)?)));
        let Some((service, condition)) = found else { continue };
        let message = format!("the condition does not tell for which account {} acts", quoted(service));
        let help = help_for_service(statement, service, &condition);
        findings.push(findings.at_name(statement.element("Condition"), message).help(help));
    }
}

/// Some services give the account's id as external id, which guards as well.
fn has_external_id(statement: &StatementView<'_>) -> bool {
    statement.tests_of("sts:ExternalId").next().is_some()
}
