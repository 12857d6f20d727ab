#![doc = include_str!("condition_type_mismatch.md")]

use personalize_iam_eval::value::{Instant, Network, Number, read_base64, read_bool};
use personalize_iam_model::catalog::ConditionKeyType;

use crate::document::{Document, quoted};
use crate::edit::{Fix, Safety};
use crate::facts::condition::{fitting, plain_values, rename_operator, tests};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("condition-type-mismatch", Severity::Warning, include_str!("condition_type_mismatch.md"), check)
        .over(&["epoch-date"]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in tests(document) {
        let (Some(key), Some(own)) = (test.key, operator.base.compares()) else { continue };
        let Some(expected) = key.types.first().filter(|_| !key.types.contains(&own)) else { continue };
        let works = match (own, expected) {
            // Has rules of its own.
            (ConditionKeyType::String, ConditionKeyType::Arn) => true,
            // The value of a tag, or of an encryption context, can be an ARN.
            (ConditionKeyType::Arn, _) => {
                test.test.values.iter().all(|value| value.starts_with("arn:") || value.contains(['*', '$']))
            }
            _ => false,
        };
        // A value that does not parse has a finding of its own.
        if works || plain_values(test).any(|(_, value)| !is_of_type(value, own)) {
            continue;
        }
        let to = fitting(operator, *expected);
        let fits = plain_values(test).all(|(_, value)| is_of_type(value, *expected));
        let help = if fits { format!("write `{to}`") } else { format!("write `{to}`, and {}", example(*expected)) };
        let message = format!(
            "the values of {} are of the type {}, and `{operator}` compares {}",
            quoted(&test.test.key),
            expected.as_str(),
            own.as_str()
        );
        let edit = if fits { rename_operator(document, statement, test, to) } else { None };
        let fix = edit.map(|edit| Fix::new(format!("write `{to}`"), Safety::ChangesMeaning, vec![edit]));
        findings.push(findings.at_name(statement.test_pointer(test), message).help(help).fix(fix));
    }
}

/// What values of a type look like.
fn example(of: ConditionKeyType) -> &'static str {
    match of {
        ConditionKeyType::String => "the value itself",
        ConditionKeyType::Arn => "ARNs, such as `arn:aws:iam::111122223333:role/reports`",
        ConditionKeyType::Numeric => "numbers, such as `3600`",
        ConditionKeyType::Date => "dates, such as `2026-12-31T23:59:59Z`",
        ConditionKeyType::Bool => "`true` or `false`",
        ConditionKeyType::IpAddress => "ranges of addresses, such as `203.0.113.0/24`",
        ConditionKeyType::Binary => "Base64",
    }
}

/// Whether a text is a value of a type.
pub(crate) fn is_of_type(value: &str, of: ConditionKeyType) -> bool {
    match of {
        ConditionKeyType::String | ConditionKeyType::Arn => true,
        ConditionKeyType::Numeric => Number::parse(value).is_some(),
        ConditionKeyType::Date => Instant::parse(value).is_some(),
        ConditionKeyType::Bool => read_bool(value).is_some(),
        ConditionKeyType::IpAddress => Network::parse(value).is_some(),
        ConditionKeyType::Binary => read_base64(value).is_some(),
    }
}
