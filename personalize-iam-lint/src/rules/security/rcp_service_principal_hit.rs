#![doc = include_str!("rcp_service_principal_hit.md")]

use personalize_iam_model::policy::{BaseOperator, OperatorName, PolicyKind};

use crate::document::{Document, StatementView, quoted};
use crate::facts::condition::passes_without_key;
use crate::facts::security::{SOURCE_KEYS, is_one_of};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("rcp-service-principal-hit", Severity::Warning, include_str!("rcp_service_principal_hit.md"), check);

/// Keys that describe users and roles, and that a service of AWS does not have when it calls for itself.
const OF_PRINCIPALS: &[&str] =
    &["aws:PrincipalAccount", "aws:PrincipalArn", "aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:username"];

/// Whether a condition key describes users and roles.
pub(crate) fn is_of_principals(key: &str) -> bool {
    is_one_of(key, OF_PRINCIPALS) || key.to_ascii_lowercase().starts_with("aws:principaltag/")
}

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if document.kind != PolicyKind::Rcp {
        return;
    }
    for statement in document.statements.iter().filter(|statement| !statement.allows()) {
        let services = ["aws:PrincipalIsAWSService", "aws:PrincipalServiceName", "aws:PrincipalServiceNamesList"];
        let told = services.iter().any(|key| statement.tests_of(key).next().is_some());
        // A condition that holds without its key.
        let open = || statement.tests.iter().filter(|test| passes_without_key(test));
        let of_principal = open().find(|test| is_of_principals(&test.test.key));
        let of_source = open().find(|test| is_one_of(&test.test.key, SOURCE_KEYS));
        if let Some(test) = of_principal.filter(|_| !told && of_source.is_none()) {
            let message = format!("services of AWS have no {}: this denies them too", quoted(&test.test.key));
            let help = "add the condition `\"BoolIfExists\": {\"aws:PrincipalIsAWSService\": \"false\"}`";
            findings.push(findings.at_name(statement.test_pointer(test), message).help(help));
        } else if let Some(test) = of_source.filter(|_| !asks_for_presence(statement)) {
            let key = quoted(&test.test.key);
            let (message, help) = if told {
                let message = format!("calls of services that do not send {key} are denied too");
                (message, format!("add the condition `\"Null\": {{\"{}\": \"false\"}}`", test.test.key))
            } else {
                let message = format!("requests without {key}, those of all users and roles, are denied too");
                let help = format!(
                    "add the conditions `\"Bool\": {{\"aws:PrincipalIsAWSService\": \"true\"}}` and `\"Null\": \
                        {{\"{}\": \"false\"}}`",
                    test.test.key
                );
                (message, help)
            };
            findings.push(findings.at_name(statement.test_pointer(test), message).help(help));
        }
    }
}

/// Whether the statement is only for requests that have a key of the source.
fn asks_for_presence(statement: &StatementView<'_>) -> bool {
    statement.tests.iter().any(|test| {
        matches!(test.operator, OperatorName::Known(operator) if operator.base == BaseOperator::Null)
            && is_one_of(&test.test.key, SOURCE_KEYS)
            && test.test.values.iter().any(|value| value.eq_ignore_ascii_case("false"))
    })
}
