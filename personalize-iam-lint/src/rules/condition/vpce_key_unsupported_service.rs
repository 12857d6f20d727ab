#![doc = include_str!("vpce_key_unsupported_service.md")]

use personalize_iam_model::policy::BaseOperator;

use crate::document::{Document, quoted};
use crate::facts::condition::{listed, operator, passes_without_key};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new(
    "vpce-key-unsupported-service",
    Severity::Warning,
    include_str!("vpce_key_unsupported_service.md"),
    check,
);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    const KEYS: [&str; 3] = ["aws:VpceAccount", "aws:VpceOrgID", "aws:VpceOrgPaths"];
    /// The services of the catalog that are not among those which the key's page lists.
    const WITHOUT: [&str; 4] = ["cloudwatch", "logs", "personalize", "sts"];
    for statement in document.statements.iter().filter(|statement| !statement.not_action) {
        let without = statement.actions.iter().filter(|action| {
            let service = action.service.is_some_and(|service| WITHOUT.contains(&service.prefix));
            service || action.text.eq_ignore_ascii_case("iam:PassRole")
        });
        let actions: Vec<&str> = without.map(|action| action.text).collect();
        if actions.is_empty() {
            continue;
        }
        for test in KEYS.iter().flat_map(|key| statement.tests_of(key)) {
            if operator(test).is_none_or(|operator| operator.base == BaseOperator::Null) {
                continue;
            }
            let consequence = match (passes_without_key(test), statement.allows()) {
                (true, _) => "the condition always holds for them",
                (false, true) => "it never allows them",
                (false, false) => "it never denies them",
            };
            let listed = listed(actions.iter().copied());
            let message = format!("requests for {listed} do not have {}: {consequence}", quoted(&test.test.key));
            let finding = findings.at_name(statement.test_pointer(test), message);
            findings.push(finding.help("use `aws:SourceVpce` or `aws:SourceVpc`"));
        }
    }
}
