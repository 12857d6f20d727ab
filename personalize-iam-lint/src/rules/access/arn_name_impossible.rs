#![doc = include_str!("arn_name_impossible.md")]

use personalize_iam_model::catalog::ArnPart;
use personalize_iam_model::name::{NameFlaw, flaw};
use personalize_iam_model::policy::Version;

use crate::document::{Document, quoted};
use crate::edit::Safety;
use crate::facts::access::{arns, rewrite};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("arn-name-impossible", Severity::Error, include_str!("arn_name_impossible.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, resource, fields) in arns(document) {
        let Some((flaw, resource_type)) = flaw(resource.text) else { continue };
        let pointer = statement.resource_pointer(resource);
        match flaw {
            // Another rule reports a resource that has nothing after its type.
            NameFlaw::Empty if matches!(resource_type.arn().resource, [ArnPart::Literal(_), ..]) => {}
            NameFlaw::Empty => {
                let message =
                    format!("a name in the resource {} of `{resource_type}` is empty", quoted(fields.resource));
                let help = format!("write the name, or `*` for each, as in `{}`", resource_type.arn().text);
                findings.push(findings.at(&pointer, message).help(help));
            }
            // In the first version of the language there are no escapes.
            NameFlaw::Wildcard if document.policy.version != Some(Version::V2012_10_17) => {}
            NameFlaw::Wildcard => {
                let message = format!(
                    "the escaped wildcard in {} is literal, and no `{resource_type}` has such a name",
                    quoted(fields.resource)
                );
                let text = resource.text.replace("${*}", "*").replace("${?}", "?");
                let fix = rewrite(document, &pointer, &text, Safety::ChangesMeaning);
                let help = format!("did you mean {}?", quoted(&text));
                findings.push(findings.at(&pointer, message).help(help).fix(fix));
            }
        }
    }
}
