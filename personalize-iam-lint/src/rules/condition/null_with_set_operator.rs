#![doc = include_str!("null_with_set_operator.md")]

use personalize_iam_model::policy::{BaseOperator, Qualifier};

use crate::document::{Document, quoted};
use crate::edit::{Fix, Safety};
use crate::facts::condition::{rename_operator, tests};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("null-with-set-operator", Severity::Warning, include_str!("null_with_set_operator.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in tests(document).filter(|(_, _, operator)| operator.base == BaseOperator::Null) {
        let holds = match operator.qualifier {
            None => continue,
            Some(Qualifier::ForAllValues) => "always holds",
            Some(Qualifier::ForAnyValue) => "never holds",
        };
        let message = format!("`{operator}` {holds}, whether {} is present or not", quoted(&test.test.key));
        let edit = rename_operator(document, statement, test, BaseOperator::Null.into());
        let fix = edit.map(|edit| Fix::new("write `Null`", Safety::ChangesMeaning, vec![edit]));
        findings.push(findings.at_name(statement.test_pointer(test), message).help("write `Null`").fix(fix));
    }
}
