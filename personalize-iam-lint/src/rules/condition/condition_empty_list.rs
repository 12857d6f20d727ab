#![doc = include_str!("condition_empty_list.md")]

use personalize_iam_model::policy::Qualifier;

use crate::document::{Document, quoted};
use crate::facts::condition::tests;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("condition-empty-list", Severity::Warning, include_str!("condition_empty_list.md"), check).over(&[
        "allow-ifexists",
        "allow-inverted-only",
        "forallvalues-no-null-guard",
        "forallvalues-single-valued",
    ]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in tests(document).filter(|(_, test, _)| test.test.values.is_empty()) {
        let key = quoted(&test.test.key);
        let meaning = match (operator.qualifier, operator.base.is_negated(), operator.if_exists) {
            (Some(Qualifier::ForAllValues), false, _) | (_, false, true) => format!("only holds where {key} is absent"),
            (Some(Qualifier::ForAnyValue), true, false) => format!("only holds if {key} is present"),
            // The logic says never or always, a page of AWS's that it holds.
            (None, false, false) => "whether it ever holds is not certain".to_owned(),
            (None, true, _) => "whether it always holds is not certain".to_owned(),
            (_, false, false) => "never holds".to_owned(),
            (_, true, _) => "always holds".to_owned(),
        };
        let message = format!("`{operator}` has no value for {key}, and {meaning}");
        findings
            .push(findings.at(statement.test_pointer(test), message).help("write the values, or remove the condition"));
    }
}
