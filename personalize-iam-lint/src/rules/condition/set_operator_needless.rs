#![doc = include_str!("set_operator_needless.md")]

use personalize_iam_model::policy::{BaseOperator, ConditionOperator, Qualifier};

use crate::document::{Document, quoted};
use crate::edit::{Fix, Safety};
use crate::facts::condition::{rename_operator, tests};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("set-operator-needless", Severity::Suggestion, include_str!("set_operator_needless.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in tests(document) {
        let single = test.is_single_valued();
        if !single || operator.qualifier != Some(Qualifier::ForAnyValue) || operator.base == BaseOperator::Null {
            continue;
        }
        let plain = ConditionOperator { qualifier: None, ..operator };
        let message =
            format!("{} has at most one value, so that `{operator}` is more than is needed", quoted(&test.test.key));
        let edit = rename_operator(document, statement, test, plain);
        let fix = edit.map(|edit| Fix::new(format!("write `{plain}`"), Safety::ChangesMeaning, vec![edit]));
        findings
            .push(findings.at_name(statement.test_pointer(test), message).help(format!("write `{plain}`")).fix(fix));
    }
}
