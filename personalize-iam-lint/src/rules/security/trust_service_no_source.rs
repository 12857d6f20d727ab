#![doc = include_str!("trust_service_no_source.md")]

use crate::document::{Document, quoted};
use crate::facts::security::{
    add_condition, denies_by_source, help_for_service, is_guarded, is_only_principal, only_account, services_of,
    source_condition,
};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("trust-service-no-source", Severity::Security, include_str!("trust_service_no_source.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if document.grants_to_identity() || !document.grants() || denies_by_source(document) {
        return;
    }
    let account = only_account(document);
    for statement in document.statements.iter().filter(|statement| statement.allows() && !is_guarded(statement)) {
        let Some((_, false)) = statement.principals() else { continue };
        let services = services_of(statement);
        // Beside Amazon Personalize, another rule says it.
        if services.iter().any(|(service, _)| *service == "personalize.amazonaws.com") {
            continue;
        }
        let found = services.iter().find_map(|(service, pointer)| {
            let condition = source_condition(document.kind, service)?;
            Some((service, pointer, condition.replace("ACCOUNT-ID", account.unwrap_or("ACCOUNT-ID"))))
        });
        let Some((service, pointer, condition)) = found else { continue };
        let message = format!("{} is allowed on behalf of any account", quoted(service));
        let help = help_for_service(statement, service, &condition);
        let whole = is_only_principal(statement) && account.is_some() && condition.contains("aws:SourceAccount");
        let fix = if whole { add_condition(document, statement, &condition) } else { None };
        findings.push(findings.at(pointer.as_str(), message).help(help).fix(fix));
    }
}
