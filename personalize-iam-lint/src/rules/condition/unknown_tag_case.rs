#![doc = include_str!("unknown_tag_case.md")]

use std::collections::HashMap;

use crate::document::{Document, quoted};
use crate::facts::condition::{plain_values, tests};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("unknown-tag-case", Severity::Warning, include_str!("unknown_tag_case.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    let mut first: HashMap<String, (&str, String)> = HashMap::new();
    for (statement, test, operator) in tests(document) {
        let key = test.test.key.as_str();
        let mut tags: Vec<(&str, Option<usize>)> = Vec::new();
        match key.split_once('/') {
            Some((head, tag))
                if ["aws:RequestTag", "aws:ResourceTag"].iter().any(|own| own.eq_ignore_ascii_case(head)) =>
            {
                tags.push((tag, None));
            }
            _ if key.eq_ignore_ascii_case("aws:TagKeys") && operator.base.compares().is_some() => {
                tags.extend(plain_values(test).map(|(index, value)| (value, Some(index))));
            }
            _ => {}
        }
        for (tag, index) in tags {
            let pointer = match index {
                Some(index) => statement.value_pointer(test, index),
                None => statement.test_pointer(test),
            };
            let (known, place) = first.entry(tag.to_lowercase()).or_insert_with(|| (tag, pointer.clone()));
            if *known == tag {
                continue;
            }
            let message = format!("the tag {} is written {} elsewhere in the policy", quoted(tag), quoted(known));
            let finding =
                if index.is_some() { findings.at(&pointer, message) } else { findings.at_name(&pointer, message) };
            let location = document.positions.locate_key(place).or_else(|| document.positions.locate(place));
            findings.push(
                finding
                    .help(format!("write {} in both places, as the tag is", quoted(known)))
                    .related(location, "the other spelling"),
            );
        }
    }
}
