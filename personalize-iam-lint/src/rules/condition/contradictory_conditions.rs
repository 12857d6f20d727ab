#![doc = include_str!("contradictory_conditions.md")]

use std::collections::BTreeMap;

use personalize_iam_eval::value::{Instant, Network, Number, read_bool};
use personalize_iam_model::catalog::ConditionKeyType;
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::policy::{BaseOperator, ConditionOperator};

use crate::document::{Document, TestView, quoted};
use crate::facts::condition::{has_wildcard, operator, passes_without_key};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("contradictory-conditions", Severity::Warning, include_str!("contradictory_conditions.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in document.statements.iter().filter(|statement| statement.tests.len() > 1) {
        let mut of_key: BTreeMap<String, Vec<&TestView<'_>>> = BTreeMap::new();
        for test in statement.tests.iter().filter(|test| test.key.is_none_or(|key| !key.multivalued)) {
            of_key.entry(test.test.key.to_ascii_lowercase()).or_default().push(test);
        }
        // There are 26 operators, each with the key once.
        for tests in of_key.values().filter(|tests| tests.len() > 1) {
            let pairs = tests.iter().enumerate().flat_map(|(i, a)| tests.iter().skip(i + 1).map(move |b| (a, b)));
            let Some((a, b)) = pairs.into_iter().find(|(a, b)| exclude(a, b) || exclude(b, a)) else { continue };
            let effect = if statement.allows() { "allows" } else { "denies" };
            let message = format!(
                "`{}` and `{}` on {} never hold together, so that the statement never {effect} anything",
                a.operator,
                b.operator,
                quoted(&b.test.key)
            );
            let finding = findings.at_name(statement.test_pointer(b), message);
            let first = document.positions.locate_key(&statement.test_pointer(a));
            findings.push(finding.help("remove or correct one of them").related(first, "the other condition"));
        }
    }
}

/// Whether the second condition holds for nothing that the first one holds for.
fn exclude(a: &TestView<'_>, b: &TestView<'_>) -> bool {
    let (Some(one), Some(other)) = (operator(a), operator(b)) else { return false };
    if passes_without_key(a) || one.qualifier.is_some() || other.qualifier.is_some() {
        return false;
    }
    if other.base == BaseOperator::Null {
        let absent = b.test.values.iter().all(|value| read_bool(value) == Some(true));
        return absent && one.base != BaseOperator::Null && !b.test.values.is_empty();
    }
    let (values, others) = (&a.test.values, &b.test.values);
    let dynamic = values.iter().chain(others).any(|value| value.contains("${"));
    if values.is_empty() || others.is_empty() || dynamic || one.base.compares() != other.base.compares() {
        return false;
    }
    let inverted = other.base.is_negated();
    match one.base.compares() {
        Some(ConditionKeyType::String) => {
            let exact = one.base == BaseOperator::StringEquals;
            let holds = |value: &String| others.iter().any(|pattern| matches_text(other, pattern, value)) != inverted;
            exact && !values.iter().any(holds)
        }
        Some(ConditionKeyType::Arn) => {
            let exact = !values.iter().any(|value| has_wildcard(value));
            let holds = |value: &String| others.iter().any(|pattern| matches_arn(pattern, value)) != inverted;
            exact && !values.iter().any(holds)
        }
        Some(ConditionKeyType::Bool) => {
            let asks = |values: &[String], wanted| values.iter().any(|value| read_bool(value) == Some(wanted));
            ![true, false].into_iter().any(|wanted| asks(values, wanted) && asks(others, wanted))
        }
        Some(ConditionKeyType::IpAddress) => {
            let read = |values: &[String]| values.iter().map(|value| Network::parse(value)).collect::<Option<Vec<_>>>();
            let (Some(ours), Some(theirs)) = (read(values), read(others)) else { return false };
            let within = |a: &Network| theirs.iter().any(|b| a.lies_in(b));
            let apart = |a: &Network| !theirs.iter().any(|b| a.lies_in(b) || b.lies_in(a));
            if inverted { ours.iter().all(within) } else { ours.iter().all(apart) }
        }
        Some(ConditionKeyType::Numeric) => ordered(one, values, other, others, Number::parse),
        Some(ConditionKeyType::Date) => ordered(one, values, other, others, Instant::parse),
        Some(ConditionKeyType::Binary) | None => false,
    }
}

fn matches_text(operator: ConditionOperator, pattern: &str, value: &str) -> bool {
    use BaseOperator as B;
    match operator.base {
        B::StringLike | B::StringNotLike => glob::matches(pattern, value, Case::Sensitive),
        B::StringEqualsIgnoreCase | B::StringNotEqualsIgnoreCase => pattern.to_lowercase() == value.to_lowercase(),
        _ => pattern == value,
    }
}

/// Whether an ARN matches a pattern field by field.
pub(crate) fn matches_arn(pattern: &str, value: &str) -> bool {
    if pattern == "*" {
        return true;
    }
    let (patterns, fields) = (pattern.splitn(6, ':'), value.splitn(6, ':'));
    patterns.clone().count() == fields.clone().count()
        && patterns.zip(fields).all(|(pattern, field)| glob::matches(pattern, field, Case::Sensitive))
}

/// Whether what compares with the one side's values never compares with the other's.
fn ordered<T: Ord>(
    one: ConditionOperator,
    values: &[String],
    other: ConditionOperator,
    others: &[String],
    parse: impl Fn(&str) -> Option<T>,
) -> bool {
    use BaseOperator as B;
    let read = |values: &[String]| values.iter().map(|value| parse(value)).collect::<Option<Vec<T>>>();
    let (Some(values), Some(others)) = (read(values), read(others)) else { return false };
    let holds = |value: &T| match other.base {
        B::NumericEquals | B::DateEquals => others.contains(value),
        B::NumericNotEquals | B::DateNotEquals => !others.contains(value),
        B::NumericLessThan | B::DateLessThan => others.iter().any(|other| value < other),
        B::NumericLessThanEquals | B::DateLessThanEquals => others.iter().any(|other| value <= other),
        B::NumericGreaterThan | B::DateGreaterThan => others.iter().any(|other| value > other),
        B::NumericGreaterThanEquals | B::DateGreaterThanEquals => others.iter().any(|other| value >= other),
        _ => true,
    };
    // The widest bound counts: any of the values will do.
    let (lowest, highest) = (values.iter().min(), others.iter().max());
    match (one.base, other.base) {
        (B::NumericEquals | B::DateEquals, _) => !values.iter().any(holds),
        (B::NumericGreaterThanEquals | B::DateGreaterThanEquals, B::NumericLessThanEquals | B::DateLessThanEquals) => {
            lowest > highest
        }
        (
            B::NumericGreaterThan | B::NumericGreaterThanEquals | B::DateGreaterThan | B::DateGreaterThanEquals,
            B::NumericLessThan | B::NumericLessThanEquals | B::DateLessThan | B::DateLessThanEquals,
        ) => lowest >= highest,
        _ => false,
    }
}
