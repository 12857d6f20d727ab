#![doc = include_str!("duplicate_if_exists_null.md")]

use personalize_iam_eval::value::read_bool;
use personalize_iam_model::policy::{BaseOperator, ConditionOperator, OperatorName};

use crate::document::{Document, quoted};
use crate::facts::condition::tests;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("duplicate-if-exists-null", Severity::Warning, include_str!("duplicate_if_exists_null.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in tests(document).filter(|(_, _, operator)| operator.if_exists) {
        let key = test.test.key.as_str();
        let null = statement
            .tests_of(key)
            .find(|other| matches!(other.operator, OperatorName::Known(known) if *known == BaseOperator::Null.into()));
        let [value] = null.map_or(&[][..], |null| null.test.values.as_slice()) else { continue };
        let plain = ConditionOperator { if_exists: false, ..operator };
        let (message, help) = match read_bool(value) {
            Some(true) => (
                format!("`Null` asks for {} to be absent, so that `{operator}` always holds", quoted(key)),
                "remove one of the two".to_owned(),
            ),
            Some(false) => (
                format!("`Null` asks for {} to be there, so that `IfExists` does nothing", quoted(key)),
                format!("write `{plain}`"),
            ),
            None => continue,
        };
        findings.push(findings.at_name(statement.test_pointer(test), message).help(help));
    }
}
