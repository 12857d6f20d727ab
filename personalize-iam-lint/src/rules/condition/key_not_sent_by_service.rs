#![doc = include_str!("key_not_sent_by_service.md")]

use personalize_iam_model::policy::PrincipalType;

use crate::document::{Document, quoted};
use crate::facts::condition::needs_its_key;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("key-not-sent-by-service", Severity::Error, include_str!("key_not_sent_by_service.md"), check);

/// Of principals that are users, roles or sessions.
const KEYS: [&str; 9] = [
    "aws:FederatedProvider",
    "aws:MultiFactorAuthAge",
    "aws:MultiFactorAuthPresent",
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:PrincipalTag/",
    "aws:SourceIdentity",
    "aws:TokenIssueTime",
    "aws:username",
];

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in document.statements.iter().filter(|statement| statement.allows()) {
        let services = statement.principal_values(PrincipalType::Service);
        let others = PrincipalType::ALL.iter().filter(|kind| **kind != PrincipalType::Service);
        let mut others = others.flat_map(|kind| statement.principal_values(*kind));
        let named = statement.principals().is_some_and(|(_, not)| !not);
        let Some((service, _)) = services.first().filter(|_| named && others.next().is_none()) else { continue };
        for test in KEYS.iter().flat_map(|key| statement.tests_of(key)) {
            if !needs_its_key(test) {
                continue;
            }
            let message = format!(
                "calls of {} do not have {}, so that the statement never allows anything",
                quoted(service),
                quoted(&test.test.key)
            );
            let help =
                "use `aws:SourceAccount`, `aws:SourceArn` or `aws:SourceOrgID`, which say for whom the service calls";
            findings.push(findings.at_name(statement.test_pointer(test), message).help(help));
        }
    }
}
