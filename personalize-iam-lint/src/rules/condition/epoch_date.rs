#![doc = include_str!("epoch_date.md")]

use personalize_iam_eval::value::Instant;
use personalize_iam_model::catalog::ConditionKeyType;

use crate::document::{Document, quoted};
use crate::edit::{Fix, Safety};
use crate::facts::condition::{plain_values, tests};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("epoch-date", Severity::Warning, include_str!("epoch_date.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in tests(document) {
        if operator.base.compares() != Some(ConditionKeyType::Date) {
            continue;
        }
        // `aws:EpochTime` is in seconds itself.
        let numeric = test.key.is_some_and(|key| key.types.contains(&ConditionKeyType::Numeric));
        for (index, value) in plain_values(test) {
            // Four digits are a year.
            let seconds = !numeric && value.len() != 4 && value.bytes().all(|b| b.is_ascii_digit());
            let Some(instant) = Instant::parse(value).filter(|_| seconds) else { continue };
            let pointer = statement.value_pointer(test, index);
            let finding = findings.at(&pointer, format!("the date {} is written as seconds since 1970", quoted(value)));
            findings.push(match instant.to_iso() {
                Some(date) => {
                    let edit = document.editor().replace_string(&pointer, &date);
                    let fix = edit.map(|edit| Fix::new(format!("write `{date}`"), Safety::KeepsMeaning, vec![edit]));
                    finding.help(format!("write `{date}`")).fix(fix)
                }
                None => finding.help("it lies beyond the year 9999: are these milliseconds?"),
            });
        }
    }
}
