#![doc = include_str!("mfa_bool_deny.md")]

use personalize_iam_eval::value::read_bool;
use personalize_iam_model::policy::{BaseOperator, ConditionOperator};

use crate::document::Document;
use crate::edit::{Fix, Safety};
use crate::facts::condition::{operator, passes_without_key, rename_operator};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("mfa-bool-deny", Severity::Security, include_str!("mfa_bool_deny.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    const KEY: &str = "aws:MultiFactorAuthPresent";
    let denies = document.statements.iter().filter(|statement| !statement.allows());
    let elsewhere = denies.flat_map(|statement| statement.tests_of(KEY)).any(passes_without_key);
    for statement in document.statements.iter().filter(|statement| !statement.allows()) {
        for test in statement.tests_of(KEY) {
            let Some(operator) = operator(test).filter(|operator| operator.base == BaseOperator::Bool) else {
                continue;
            };
            let asks = test.test.values.iter().any(|value| read_bool(value) == Some(false));
            let only = statement.tests_of(KEY).count() == 1;
            if operator.if_exists || operator.qualifier.is_some() || !asks || !only || elsewhere {
                continue;
            }
            let exists = ConditionOperator { if_exists: true, ..operator };
            let message =
                "callers with long-term access keys are not denied: they have no `aws:MultiFactorAuthPresent`";
            let edit = rename_operator(document, statement, test, exists);
            let fix = edit.map(|edit| Fix::new("write `BoolIfExists`", Safety::ChangesMeaning, vec![edit]));
            findings
                .push(findings.at_name(statement.test_pointer(test), message).help("write `BoolIfExists`").fix(fix));
        }
    }
}
