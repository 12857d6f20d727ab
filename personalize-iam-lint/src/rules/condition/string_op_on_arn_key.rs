#![doc = include_str!("string_op_on_arn_key.md")]

use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog::ConditionKeyType;
use personalize_iam_model::policy::ConditionOperator;

use crate::document::{Document, TestView, quoted};
use crate::edit::{Fix, Safety};
use crate::facts::condition::{fitting, has_patterns, has_wildcard, rename_operator, tests};
use crate::finding::{Findings, Rule, Severity};
use crate::rules::condition::string_like_on_arn_key::{crosses_fields, is_string_on_arn};

/// The rule.
pub const RULE: Rule =
    Rule::new("string-op-on-arn-key", Severity::Suggestion, include_str!("string_op_on_arn_key.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in tests(document) {
        if !is_string_on_arn(test, operator) || is_wide(test, operator) {
            continue;
        }
        let to = fitting(operator, ConditionKeyType::Arn);
        let message = format!("the values of {} are ARNs, and `{operator}` compares texts", quoted(&test.test.key));
        let complete = test.test.values.iter().all(|value| Fields::split(value).is_some());
        let edit = if complete { rename_operator(document, statement, test, to) } else { None };
        let fix = edit.map(|edit| Fix::new(format!("write `{to}`"), Safety::ChangesMeaning, vec![edit]));
        let help =
            if complete { format!("write `{to}`") } else { format!("write `{to}`, with all six fields of the ARN") };
        findings.push(findings.at_name(statement.test_pointer(test), message).help(help).fix(fix));
    }
}

/// Whether another rule has more to say of it: a pattern across fields, or a wildcard that is taken literally.
fn is_wide(test: &TestView<'_>, operator: ConditionOperator) -> bool {
    let patterns = has_patterns(operator.base);
    test.test.values.iter().any(|value| if patterns { crosses_fields(value) } else { has_wildcard(value) })
}
