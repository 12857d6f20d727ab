#![doc = include_str!("exact_condition_always_holds.md")]

use crate::document::{Document, What, quoted};
use crate::facts::proofs::{leave_out, remove_test};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new(
    "exact-condition-always-holds",
    Severity::Suggestion,
    include_str!("exact_condition_always_holds.md"),
    check,
)
.exact();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for fact in document.exact() {
        let (What::Test(index), Some(statement)) = (fact.what, document.statements.get(fact.statement)) else {
            continue;
        };
        let Some(test) = statement.tests.get(index) else { continue };
        let message = format!(
            "`{}` on {} always holds where the statement's other conditions on this key do",
            test.operator,
            quoted(&test.test.key)
        );
        let fix = leave_out("remove the condition", remove_test(document, statement, test));
        findings.push(findings.at_name(statement.test_pointer(test), message).help("remove it").fix(fix));
    }
}
