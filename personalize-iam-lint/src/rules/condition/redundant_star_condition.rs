#![doc = include_str!("redundant_star_condition.md")]

use personalize_iam_model::policy::{BaseOperator, Qualifier};

use crate::document::{Document, quoted};
use crate::edit::{Fix, Safety};
use crate::facts::condition::{rename_operator, tests};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("redundant-star-condition", Severity::Suggestion, include_str!("redundant_star_condition.md"), check)
        .over(&["string-like-on-arn-key", "string-op-on-arn-key", "allow-ifexists", "allow-inverted-only"]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    use Qualifier::{ForAllValues, ForAnyValue};
    for (statement, test, operator) in tests(document) {
        let negated = match operator.base {
            BaseOperator::StringLike => false,
            BaseOperator::StringNotLike => true,
            _ => continue,
        };
        let star = |value: &String| !value.is_empty() && value.bytes().all(|b| b == b'*');
        if !test.test.values.iter().any(star) {
            continue;
        }
        let key = test.test.key.as_str();
        let (meaning, null) = match (operator.qualifier, negated, operator.if_exists) {
            (Some(ForAllValues), false, _) | (None, false, true) | (Some(ForAnyValue), false, true) => {
                ("always holds".to_owned(), None)
            }
            (Some(ForAnyValue), true, false) => ("never holds".to_owned(), None),
            (None | Some(ForAnyValue), false, false) => {
                (format!("only tests that {} is present", quoted(key)), Some("false"))
            }
            (None | Some(_), true, _) => (format!("only tests that {} is absent", quoted(key)), Some("true")),
        };
        let message = format!("`{operator}` with `*` {meaning}");
        let help = match null {
            Some(value) => format!("write `\"Null\": {{\"{key}\": \"{value}\"}}`"),
            None => "remove the condition, or write the values that are meant".to_owned(),
        };
        let edits = null.and_then(|value| {
            let rename = rename_operator(document, statement, test, BaseOperator::Null.into())?;
            Some(vec![rename, document.editor().replace_string(&statement.test_pointer(test), value)?])
        });
        // A key that the catalog does not have may hold several values, which a plain operator takes none of.
        let fix = edits.map(|edits| Fix::new("write `Null`", Safety::ChangesMeaning, edits));
        findings.push(findings.at_name(statement.test_pointer(test), message).help(help).fix(fix));
    }
}
