#![doc = include_str!("personalize_use_scope_variable.md")]

use std::collections::HashMap;

use personalize_iam_model::policy::{ActionElement, BaseOperator, OperatorName, Version};

use crate::document::{Document, quoted};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new(
    "personalize-use-scope-variable",
    Severity::Suggestion,
    include_str!("personalize_use_scope_variable.md"),
    check,
)
.off();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if document.policy.version != Some(Version::V2012_10_17) {
        return;
    }
    // By the key and the resource with the value taken out: how often, and the first place.
    let mut seen: HashMap<(String, String, &ActionElement), (usize, String, String)> = HashMap::new();
    for statement in document.statements.iter().filter(|s| s.allows() && !s.not_resource) {
        let Some(resource) = statement.resources.iter().find(|r| r.fields.is_some_and(|f| f.service == "personalize"))
        else {
            continue;
        };
        for test in statement.tests_of("aws:PrincipalTag/") {
            let equals =
                matches!(test.operator, OperatorName::Known(operator) if operator.base == BaseOperator::StringEquals);
            let (true, [value]) = (equals, test.test.values.as_slice()) else { continue };
            let Some(fields) = resource.fields.filter(|f| !value.is_empty() && f.resource.contains(value.as_str()))
            else {
                continue;
            };
            let variable = format!("${{{}}}", test.test.key);
            let scoped = fields.resource.replacen(value.as_str(), &variable, 1);
            let head = resource.text.strip_suffix(fields.resource).unwrap_or_default();
            let group = (test.test.key.to_ascii_lowercase(), format!("{head}{scoped}"), &statement.statement.action);
            let pointer = statement.resource_pointer(resource);
            seen.entry(group).or_insert_with(|| (0, pointer, test.test.key.clone())).0 += 1;
        }
    }
    for ((_, scoped, _), (count, pointer, key)) in seen {
        if count > 1 {
            let message = format!("{count} statements say the same for other values of {}", quoted(&key));
            findings.push(findings.at(pointer, message).help(format!("write one statement on {}", quoted(&scoped))));
        }
    }
}
