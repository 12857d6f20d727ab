#![doc = include_str!("personalize_recipe_arn_scoped.md")]

use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog::ArnPart;

use crate::document::{Document, quoted};
use crate::edit::Safety;
use crate::facts::access::{arn_of, arns, rewrite};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new(
    "personalize-recipe-arn-scoped",
    Severity::Error,
    include_str!("personalize_recipe_arn_scoped.md"),
    check,
)
.over(&["arn-region-forbidden", "arn-account-forbidden", "arn-region-unknown", "arn-account-format"]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, resource, fields) in arns(document) {
        let open = |field: &str| field.bytes().all(|byte| byte == b'*');
        if fields.service != "personalize" || open(fields.region) && open(fields.account) {
            continue;
        }
        let types = &resource.types_by_resource;
        let [first, ..] = types.as_slice() else { continue };
        if !types.iter().flat_map(|t| t.arns).all(|one| one.region.is_empty() && one.account.is_empty()) {
            continue;
        }
        let pointer = statement.resource_pointer(resource);
        let text = arn_of(Fields { region: "", account: "", ..fields });
        let kind = first.arn().resource.iter().find_map(|part| match part {
            ArnPart::Literal(text) => Some(text.trim_end_matches('/')),
            ArnPart::Variable(_) => None,
        });
        let kind = kind.unwrap_or(first.name);
        let article = if kind.starts_with('a') { "an" } else { "a" };
        let message = format!("the ARN of {article} {kind} has neither Region nor account: AWS owns it");
        let fix = rewrite(document, &pointer, &text, Safety::ChangesMeaning);
        findings.push(findings.at(pointer, message).help(format!("write {}", quoted(&text))).fix(fix));
    }
}
