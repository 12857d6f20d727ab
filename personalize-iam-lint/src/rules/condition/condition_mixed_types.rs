#![doc = include_str!("condition_mixed_types.md")]

use personalize_iam_eval::value::read_bool;

use crate::document::{Document, quoted};
use crate::facts::condition::tests;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("condition-mixed-types", Severity::Error, include_str!("condition_mixed_types.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, _) in tests(document).filter(|(_, test, _)| test.test.values.len() > 1) {
        // Quickly past the usual lists, of strings that could be nothing else.
        let other =
            |value: &String| read_bool(value).is_some() || value.starts_with(|c: char| c == '-' || c.is_ascii_digit());
        if !test.test.values.iter().any(other) {
            continue;
        }
        let is_text = |index: usize| {
            let source = document.source(&statement.value_pointer(test, index));
            source.map(|source| source.starts_with('"'))
        };
        let types: Vec<Option<bool>> = (0..test.test.values.len().min(MOST)).map(is_text).collect();
        let Some(odd) = types.iter().position(|text| *text == Some(false)) else { continue };
        if types.contains(&Some(true)) {
            let value = test.test.values.get(odd).map_or("", String::as_str);
            let message =
                format!("some values of {} are strings, and {} is not", quoted(&test.test.key), quoted(value));
            let finding = findings.at(statement.value_pointer(test, odd), message);
            findings.push(finding.help(format!("write `\"{value}\"`")));
        }
    }
}

/// How many values are looked at: each is looked up in the text.
const MOST: usize = 1000;
