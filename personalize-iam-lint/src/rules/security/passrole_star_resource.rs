#![doc = include_str!("passrole_star_resource.md")]

use crate::document::{Document, quoted};
use crate::facts::security::{acts_only_as, gives, named, on_all, passed_to};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("passrole-star-resource", Severity::Security, include_str!("passrole_star_resource.md"), check)
        .over(&["create-slr-wide"]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if !document.grants_to_identity() {
        return;
    }
    let mut service = None;
    for statement in &document.statements {
        let Some(action) = named(statement, "iam:PassRole") else { continue };
        const ROLE: &str = "arn:aws:iam::111122223333:role/any";
        // With other actions, `NotResource` is another rule's.
        let all_but =
            statement.not_resource && acts_only_as(statement, &["iam:CreateServiceLinkedRole", "iam:PassRole"]);
        let Some(role) = on_all(statement, ROLE).or(all_but.then(|| ROLE.to_owned())) else { continue };
        // Tags of roles are another rule's.
        let by_tag = statement.tests_of("aws:ResourceTag/").chain(statement.tests_of("iam:ResourceTag/")).next();
        let context = [("iam:PassedToService", "any-service.amazonaws.com")];
        if by_tag.is_none() && gives(document, "iam:PassRole", &role, &context) {
            let what = if statement.not_resource { "all roles but these" } else { "every role" };
            let by = if action.text.contains('*') {
                format!("{} lets", quoted(action.text))
            } else {
                "this lets".to_owned()
            };
            let message = format!("{by} {what} be passed to any service");
            let service = *service.get_or_insert_with(|| passed_to(document));
            let help = format!(
                "name the roles in `Resource`, such as `arn:aws:iam::111122223333:role/PersonalizeImport`, and the \
                 service in the condition `\"StringEquals\": {{\"iam:PassedToService\": \"{service}\"}}`"
            );
            findings.push(findings.at(statement.action_pointer(action), message).help(help));
        }
    }
}
