#![doc = include_str!("type_word_wildcard.md")]

use personalize_iam_model::catalog::{self, ArnPart};

use crate::document::{Document, quoted};
use crate::facts::access::{arns, listed};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("type-word-wildcard", Severity::Warning, include_str!("type_word_wildcard.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, resource, fields) in arns(document) {
        // The ARNs of buckets, objects and topics begin with a name, not with a type.
        let templates = catalog::resource_types_of(fields.service).flat_map(|t| t.arns);
        let mut templates = templates.filter(|one| one.service.fixed() == Some(fields.service)).peekable();
        if templates.peek().is_none() || templates.any(|one| !matches!(one.resource, [ArnPart::Literal(_), ..])) {
            continue;
        }
        let end = fields.resource.find(['/', ':']).unwrap_or(fields.resource.len());
        let word = fields.resource.get(..end).unwrap_or_default();
        let fixed = word.trim_end_matches('*');
        // A star for everything, and a whole word before a star, say what they mean.
        let whole =
            resource.types.iter().flat_map(|t| t.arns).any(|one| one.text.rsplit([':', '/']).any(|part| part == fixed));
        if !word.contains(['*', '?']) || fixed.is_empty() || whole {
            continue;
        }
        let message = format!("the type of the resource is the pattern {}", quoted(word));
        let types = resource.types.iter().map(|t| t.name);
        let matched = if resource.types.is_empty() {
            "; it matches none".to_owned()
        } else {
            format!("; it matches {} today", listed(types))
        };
        let help = format!("write the type, in one ARN each{matched}");
        findings.push(findings.at(statement.resource_pointer(resource), message).help(help));
    }
}
