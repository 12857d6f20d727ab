#![doc = include_str!("redundant_value.md")]

use std::collections::HashMap;

use personalize_iam_eval::value::{Instant, Network, Number};
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::policy::{BaseOperator, ConditionOperator};

use crate::document::{Document, quoted};
use crate::edit::{Fix, Safety};
use crate::facts::condition::tests;
use crate::finding::{Findings, Rule, Severity};
use crate::rules::condition::contradictory_conditions::matches_arn;

/// The rule.
pub const RULE: Rule = Rule::new("redundant-value", Severity::Suggestion, include_str!("redundant_value.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in tests(document) {
        let values = &test.test.values;
        if values.len() < 2 || matches!(operator.base, BaseOperator::Null | BaseOperator::Bool) {
            continue;
        }
        for (index, other) in covered(operator, values) {
            let (Some(value), Some(wider)) = (values.get(index), values.get(other)) else { continue };
            let pointer = statement.value_pointer(test, index);
            let message = if value == wider {
                format!("{} is listed twice", quoted(value))
            } else {
                format!("{} is covered by {}", quoted(value), quoted(wider))
            };
            let edit = document.editor().remove(&pointer);
            let fix = edit.map(|edit| Fix::new("remove it", Safety::KeepsMeaning, vec![edit]));
            let wider = document.positions.locate(&statement.value_pointer(test, other));
            findings.push(
                findings.at(pointer, message).help("remove it").related(wider, "the value that covers it").fix(fix),
            );
        }
    }
}

/// The values that another one covers, each with that one. Of long lists, only what is listed twice.
fn covered(operator: ConditionOperator, values: &[String]) -> Vec<(usize, usize)> {
    const MOST: usize = 100;
    let folds = matches!(operator.base, BaseOperator::StringEqualsIgnoreCase | BaseOperator::StringNotEqualsIgnoreCase);
    let mut first: HashMap<String, usize> = HashMap::new();
    let mut found = Vec::new();
    let mut distinct = Vec::new();
    for (index, value) in values.iter().enumerate() {
        let folded = if folds && !value.contains("${") { value.to_lowercase() } else { value.clone() };
        match first.get(&folded) {
            Some(other) => found.push((index, *other)),
            None => {
                first.insert(folded, index);
                distinct.push((index, value.as_str()));
            }
        }
    }
    if distinct.len() <= MOST {
        let is_wide = wider_than(operator);
        // What each value covers must not depend on one that goes itself: only strictly wider ones count.
        for (index, value) in &distinct {
            let other = distinct.iter().find(|(other, wide)| {
                other != index && is_wide(wide, value) && (!is_wide(value, wide) || other < index)
            });
            found.extend(other.map(|(other, _)| (*index, *other)));
        }
    }
    found.sort_unstable();
    found
}

/// Whether the first value of an operator takes all that the second one takes.
fn wider_than(operator: ConditionOperator) -> fn(&str, &str) -> bool {
    use BaseOperator as B;
    match operator.base {
        B::StringLike | B::StringNotLike => |wide, value| {
            let plain = !wide.contains("${") && !value.contains("${");
            plain && glob::has_wildcard(wide) && glob::matches(wide, value, Case::Sensitive)
        },
        B::ArnEquals | B::ArnLike | B::ArnNotEquals | B::ArnNotLike => |wide, value| {
            let plain = !wide.contains("${") && !value.contains("${") && wide != "*" && value != "*";
            plain && glob::has_wildcard(wide) && matches_arn(wide, value)
        },
        B::NumericEquals | B::NumericNotEquals => |wide, value| same(wide, value, Number::parse),
        B::DateEquals | B::DateNotEquals => |wide, value| same(wide, value, Instant::parse),
        B::NumericLessThan | B::NumericLessThanEquals => |wide, value| more(wide, value, Number::parse),
        B::NumericGreaterThan | B::NumericGreaterThanEquals => |wide, value| more(value, wide, Number::parse),
        B::DateLessThan | B::DateLessThanEquals => |wide, value| more(wide, value, Instant::parse),
        B::DateGreaterThan | B::DateGreaterThanEquals => |wide, value| more(value, wide, Instant::parse),
        B::IpAddress | B::NotIpAddress => |wide, value| match (Network::parse(wide), Network::parse(value)) {
            (Some(wide), Some(value)) => value.lies_in(&wide),
            _ => false,
        },
        _ => |_, _| false,
    }
}

fn same<T: PartialEq>(a: &str, b: &str, parse: impl Fn(&str) -> Option<T>) -> bool {
    matches!((parse(a), parse(b)), (Some(a), Some(b)) if a == b)
}

fn more<T: PartialOrd>(a: &str, b: &str, parse: impl Fn(&str) -> Option<T>) -> bool {
    matches!((parse(a), parse(b)), (Some(a), Some(b)) if a >= b)
}
