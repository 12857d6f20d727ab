#![doc = include_str!("string_like_on_arn_key.md")]

use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog::ConditionKeyType;
use personalize_iam_model::policy::ConditionOperator;

use crate::document::{Document, TestView, quoted};
use crate::edit::{Fix, Safety};
use crate::facts::condition::{fitting, has_patterns, rename_operator, tests, without_variables};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("string-like-on-arn-key", Severity::Security, include_str!("string_like_on_arn_key.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in tests(document) {
        if !is_string_on_arn(test, operator)
            || !has_patterns(operator.base)
            || !test.test.values.iter().any(|value| crosses_fields(value))
        {
            continue;
        }
        let to = fitting(operator, ConditionKeyType::Arn);
        let message =
            format!("a wildcard of `{operator}` runs over the fields of the ARNs in {}", quoted(&test.test.key));
        let complete = test.test.values.iter().all(|value| Fields::split(value).is_some());
        let edit = if complete { rename_operator(document, statement, test, to) } else { None };
        let fix = edit.map(|edit| Fix::new(format!("write `{to}`"), Safety::ChangesMeaning, vec![edit]));
        let help =
            if complete { format!("write `{to}`") } else { format!("write `{to}`, with all six fields of the ARN") };
        findings.push(findings.at_name(statement.test_pointer(test), message).help(help).fix(fix));
    }
}

/// Whether it is a string operator on a key of ARNs.
pub(crate) fn is_string_on_arn(test: &TestView<'_>, operator: ConditionOperator) -> bool {
    let arns = test.key.is_some_and(|key| {
        key.types.contains(&ConditionKeyType::Arn) && !key.types.contains(&ConditionKeyType::String)
    });
    arns && operator.base.compares() == Some(ConditionKeyType::String)
}

/// Whether one of the first five fields has a star.
pub(crate) fn crosses_fields(value: &str) -> bool {
    let value = without_variables(value);
    value.splitn(6, ':').take(5).any(|field| field.contains('*'))
}
