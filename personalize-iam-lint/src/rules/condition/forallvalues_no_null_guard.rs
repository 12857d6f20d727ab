#![doc = include_str!("forallvalues_no_null_guard.md")]

use personalize_iam_model::policy::{BaseOperator, OperatorName, Qualifier};

use crate::document::{Document, quoted};
use crate::edit::{Fix, Safety};
use crate::facts::condition::{keys_of_denies, needs_its_key, tests};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("forallvalues-no-null-guard", Severity::Security, include_str!("forallvalues_no_null_guard.md"), check)
        .over(&["redundant-star-condition"]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if !document.grants() {
        return;
    }
    let denied = keys_of_denies(document);
    for (statement, test, operator) in tests(document) {
        let several = test.key.is_some() && !test.is_single_valued();
        let all = operator.qualifier == Some(Qualifier::ForAllValues) && operator.base != BaseOperator::Null;
        let key = test.test.key.as_str();
        // With other conditions that cannot hold without their keys, this one only narrows.
        let guarded = statement.tests.iter().any(needs_its_key);
        if !several || !all || !statement.allows() || guarded || denied.contains(&key.to_ascii_lowercase()) {
            continue;
        }
        // Requests that set no tags are to pass a limit of the tags that may be set.
        if key.eq_ignore_ascii_case("aws:TagKeys") {
            continue;
        }
        let message = format!("`{operator}` allows requests without {}", quoted(key));
        let help = format!("add the condition `\"Null\": {{\"{key}\": \"false\"}}`");
        let has_null = statement
            .statement
            .condition
            .iter()
            .any(|block| matches!(block.operator, OperatorName::Known(known) if known.base == BaseOperator::Null));
        let json = format!("{{{}: \"false\"}}", crate::edit::json_string(key));
        let pointer = statement.operator_pointer(test);
        let edit = if has_null { None } else { document.editor().insert_member_after(&pointer, "Null", &json) };
        let fix = edit.map(|edit| Fix::new("add the condition", Safety::ChangesMeaning, vec![edit]));
        findings.push(findings.at_name(statement.test_pointer(test), message).help(help).fix(fix));
    }
}
