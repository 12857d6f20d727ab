#![doc = include_str!("resource_crosses_fields.md")]

use personalize_iam_model::catalog::{self, ArnPart};

use crate::document::{Document, quoted};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("resource-crosses-fields", Severity::Warning, include_str!("resource_crosses_fields.md"), check).over(&[
        "short-arn-padded",
        "arn-account-format",
        "arn-region-unknown",
        "arn-resource-unknown-type",
    ]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        for resource in &statement.resources {
            let fields: Vec<&str> = resource.text.splitn(6, ':').collect();
            let [_, _, service, rest @ ..] = fields.as_slice() else { continue };
            if fields.first() != Some(&"arn") || resource.text.contains("${") {
                continue;
            }
            // Where the resource begins too early: in the field of the Region or of the account.
            let early = rest.iter().take(2).position(|field| field.contains('/') || is_type_word(service, field));
            let Some(early) = early else { continue };
            let crosses = rest.get(..early).is_some_and(|before| before.iter().any(|field| field.ends_with('*')));
            if !crosses && !service.ends_with('*') {
                continue;
            }
            let mut whole: Vec<&str> = vec!["*"; 2];
            whole.splice(..early, rest.iter().take(early).copied());
            whole.truncate(2);
            let behind = rest.get(early..).unwrap_or_default().join(":");
            let partition = fields.get(1).copied().unwrap_or("aws");
            let text = format!("arn:{partition}:{service}:{}:{behind}", whole.join(":"));
            let message = "the ARN leaves out fields, and its `*` has to run across the colons".to_owned();
            let help = format!("write {}", quoted(&text));
            findings.push(findings.at(statement.resource_pointer(resource), message).help(help));
        }
    }
}

/// Whether the ARNs of a service have this word where their resource begins.
fn is_type_word(service: &str, text: &str) -> bool {
    if text.is_empty() {
        return false;
    }
    let types = catalog::resource_types_of(service);
    let mut templates = types.flat_map(|t| t.arns).filter(|one| one.service.fixed() == Some(service));
    templates.any(|one| match one.resource {
        [ArnPart::Literal(literal), ..] => literal.split([':', '/']).next() == Some(text),
        _ => false,
    })
}
