#![doc = include_str!("forallvalues_single_valued.md")]

use personalize_iam_model::policy::{BaseOperator, ConditionOperator, Qualifier};

use crate::document::{Document, quoted};
use crate::edit::{Fix, Safety};
use crate::facts::condition::{is_always_there, rename_operator, requires_key, tests};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("forallvalues-single-valued", Severity::Security, include_str!("forallvalues_single_valued.md"), check)
        .over(&["redundant-star-condition"]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in tests(document) {
        let single = test.is_single_valued();
        let all = operator.qualifier == Some(Qualifier::ForAllValues) && operator.base != BaseOperator::Null;
        let key = test.test.key.as_str();
        if !single || !all || !statement.allows() || is_always_there(key) || requires_key(statement, key) {
            continue;
        }
        let plain = ConditionOperator { qualifier: None, ..operator };
        let message = format!("`{operator}` allows requests without {}, which has at most one value", quoted(key));
        let edit = rename_operator(document, statement, test, plain);
        let fix = edit.map(|edit| Fix::new(format!("write `{plain}`"), Safety::ChangesMeaning, vec![edit]));
        findings
            .push(findings.at_name(statement.test_pointer(test), message).help(format!("write `{plain}`")).fix(fix));
    }
}
