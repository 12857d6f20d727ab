#![doc = include_str!("audience_set_operator.md")]

use personalize_iam_model::policy::{BaseOperator, ConditionOperator, Qualifier};

use crate::document::Document;
use crate::edit::{Fix, Safety};
use crate::facts::condition::{rename_operator, tests};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("audience-set-operator", Severity::Security, include_str!("audience_set_operator.md"), check)
        .over(&["forallvalues-single-valued", "set-operator-needless"]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in tests(document) {
        let Some(qualifier) = operator.qualifier.filter(|_| statement.allows()) else { continue };
        let audience = test.test.key.rsplit_once(':').is_some_and(|(_, name)| name.eq_ignore_ascii_case("aud"));
        if !audience || operator.base == BaseOperator::Null {
            continue;
        }
        let plain = ConditionOperator { qualifier: None, ..operator };
        let also = match qualifier {
            Qualifier::ForAllValues => "without an audience",
            Qualifier::ForAnyValue => "that were issued for others as well",
        };
        let message = format!("`{operator}` also takes tokens {also}");
        let edit = rename_operator(document, statement, test, plain);
        let fix = edit.map(|edit| Fix::new(format!("write `{plain}`"), Safety::ChangesMeaning, vec![edit]));
        let help = format!("write `{plain}`, unless the provider puts several audiences into its tokens");
        findings.push(findings.at_name(statement.test_pointer(test), message).help(help).fix(fix));
    }
}
