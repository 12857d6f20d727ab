#![doc = include_str!("passrole_no_service.md")]

use crate::document::Document;
use crate::facts::security::{acts_only_as, add_condition, example_of, gives, named, on_all, passed_to};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("passrole-no-service", Severity::Security, include_str!("passrole_no_service.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if !document.grants_to_identity() {
        return;
    }
    let mut service = None;
    for statement in &document.statements {
        let Some(action) = named(statement, "iam:PassRole") else { continue };
        // Every role is another rule's.
        if on_all(statement, "arn:aws:iam::111122223333:role/any").is_some() {
            continue;
        }
        let is_role = |text: &str| text.split(':').nth(2) == Some("iam") || text.starts_with("arn:*");
        let Some(role) = statement.resources.iter().find(|resource| is_role(resource.text)) else { continue };
        let context = [("iam:PassedToService", "any-service.amazonaws.com")];
        if gives(document, "iam:PassRole", &example_of(role.text), &context) {
            let message = "the roles can be passed to any service that takes one";
            let service = *service.get_or_insert_with(|| passed_to(document));
            let condition = format!("\"StringEquals\": {{\"iam:PassedToService\": \"{service}\"}}");
            // Other actions of the statement know no such key, and would not be allowed any more.
            let fits = acts_only_as(statement, &["iam:PassRole"]) && !service.starts_with("SERVICE");
            let fix = if fits { add_condition(document, statement, &condition) } else { None };
            let help = if acts_only_as(statement, &["iam:PassRole"]) {
                format!("add the condition `{condition}`")
            } else {
                format!("give `iam:PassRole` its own statement, with the condition `{condition}`")
            };
            findings.push(findings.at(statement.action_pointer(action), message).help(help).fix(fix));
        }
    }
}
