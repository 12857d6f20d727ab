#![doc = include_str!("principal_variable.md")]

use personalize_iam_model::policy::PrincipalType;

use crate::document::{Document, quoted};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("principal-variable", Severity::Error, include_str!("principal_variable.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    use PrincipalType::{Aws, CanonicalUser, Federated, Service};
    for statement in &document.statements {
        let values =
            [Aws, Service, Federated, CanonicalUser].into_iter().flat_map(|kind| statement.principal_values(kind));
        for (value, pointer) in values.filter(|(value, _)| value.contains("${")) {
            let message = format!("policy variables mean nothing in a principal: {} is taken literally", quoted(value));
            let help = "name the principal in full, or write `*` with a condition on `aws:PrincipalArn`";
            findings.push(findings.at(pointer, message).help(help));
        }
    }
}
