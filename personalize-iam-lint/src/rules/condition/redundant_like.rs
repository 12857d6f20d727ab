#![doc = include_str!("redundant_like.md")]

use personalize_iam_model::catalog::ConditionKeyType;
use personalize_iam_model::glob;
use personalize_iam_model::policy::{BaseOperator, ConditionOperator, OperatorName};

use crate::document::{Document, TestView};
use crate::edit::{Fix, Safety};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("redundant-like", Severity::Suggestion, include_str!("redundant_like.md"), check).off();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        for block in &statement.statement.condition {
            let OperatorName::Known(operator) = block.operator else { continue };
            let base = match operator.base {
                BaseOperator::StringLike => BaseOperator::StringEquals,
                BaseOperator::StringNotLike => BaseOperator::StringNotEquals,
                _ => continue,
            };
            // An escape such as `${*}` is read as such by the newer language alone.
            let mut values = block.tests.iter().flat_map(|test| &test.values).peekable();
            if values.peek().is_none() || values.any(|value| glob::has_wildcard(value)) {
                continue;
            }
            let Some(test) = statement.tests.iter().find(|test| *test.operator == block.operator) else { continue };
            let on_arn = |test: &TestView<'_>| test.key.is_some_and(|key| key.types.contains(&ConditionKeyType::Arn));
            if statement.tests.iter().any(|test| *test.operator == block.operator && on_arn(test)) {
                continue;
            }
            let to = ConditionOperator { base, ..operator };
            let pointer = statement.operator_pointer(test);
            let taken = statement.statement.condition.iter().any(|block| block.operator == OperatorName::Known(to));
            // Whether a wildcard in a variable's value is one is not certain.
            let variables = block.tests.iter().flat_map(|test| &test.values).any(|value| value.contains("${"));
            let safety = if variables { Safety::ChangesMeaning } else { Safety::KeepsMeaning };
            let edit = if taken { None } else { document.editor().rename(&pointer, &to.to_string()) };
            let fix = edit.map(|edit| Fix::new(format!("write `{to}`"), safety, vec![edit]));
            let message = format!("no value under `{operator}` has a wildcard");
            findings.push(findings.at_name(pointer, message).help(format!("write `{to}`")).fix(fix));
        }
    }
}
