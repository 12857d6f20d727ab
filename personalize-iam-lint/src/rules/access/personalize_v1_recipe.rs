#![doc = include_str!("personalize_v1_recipe.md")]

use crate::document::{Document, quoted};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("personalize-v1-recipe", Severity::Suggestion, include_str!("personalize_v1_recipe.md"), check);

/// Where the recipes are named that others have replaced.
///
/// Source: Amazon Personalize Developer Guide, "Legacy HRNN recipes".
const LEGACY: &str = ":recipe/aws-hrnn";

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        let resources = statement.resources.iter().map(|entry| (entry.text, statement.resource_pointer(entry)));
        let values = statement.tests.iter().flat_map(|test| {
            let values = test.test.values.iter().enumerate();
            values.map(move |(index, value)| (value.as_str(), statement.value_pointer(test, index)))
        });
        let legacy = resources.chain(values).find(|(text, _)| text.starts_with("arn:") && text.contains(LEGACY));
        let Some((text, pointer)) = legacy else { continue };
        let name = text.rsplit('/').next().unwrap_or_default();
        let message = format!("{} is one of the recipes that others have replaced", quoted(name));
        findings.push(
            findings
                .at(pointer, message)
                .help("allow `aws-user-personalization-v2`, and this one as long as solutions still use it"),
        );
    }
}
